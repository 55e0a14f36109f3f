#include "core/extract/name_spelling.h"

#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Pictures beside a name: "Jane Doe \U0001F389".
std::string_view WithoutPictures(std::string_view text) {
  const std::vector<Token> tokens = Tokenize(text);
  const auto picture = [](const Token& token, std::string_view of) {
    const std::string_view sign = of.substr(token.span.begin, token.span.size());
    return sign.starts_with("\xF0\x9F") || sign.starts_with("\xE2\x9C") || sign.starts_with("\xE2\x98") ||
           sign.starts_with("\xE2\x9D") || sign.starts_with("\xE2\xAD") || sign.starts_with("\xEF\xB8\x8F");
  };
  std::size_t first = 0, last = tokens.size();
  while (first < last && picture(tokens[first], text)) ++first;
  while (last > first && picture(tokens[last - 1], text)) --last;
  if (first == last || (first == 0 && last == tokens.size())) return text;
  return text.substr(tokens[first].span.begin, tokens[last - 1].span.end - tokens[first].span.begin);
}

}  // namespace

bool EndsWithShortForm(std::string_view name) {
  static const Words kForms = {"ltd.", "inc.", "lda.",   "co.",  "corp.",  "jr.",    "sr.",   "bros.",
                               "e.v.", "s.a.", "b.v.",   "n.v.", "s.l.",   "s.r.l.", "pty.",  "s.p.a.",
                               "oy.",  "a.s.", "d.o.o.", "sp.",  "z.o.o.", "s.r.o.", "l.l.c."};
  const std::size_t space = name.rfind(' ');
  return IsOneOf(Fold(space == std::string_view::npos ? name : name.substr(space + 1)), kForms);
}

std::string CleanName(std::string_view text) {
  text = WithoutPictures(text);
  static constexpr std::string_view kMarks[] = {"*",        "\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xB9",
                                                "\xC2\xB2", "\xC2\xB3",     "\xC2\xB0"};
  std::string name = CollapseSpaces(text);
  for (bool again = true; again && !name.empty();) {
    again = false;
    // Footnote marks, and the signs that the cut left.
    for (std::string_view mark : kMarks)
      if (name.ends_with(mark)) {
        name.resize(name.size() - mark.size());
        again = true;
      }
    for (std::string_view dash : {" \xE2\x80\x93", " \xE2\x80\x94"})
      if (name.ends_with(dash)) {
        name.resize(name.size() - dash.size());
        again = true;
      }
    if (!name.empty() && std::string_view(",;:-([\" |").find(name.back()) != std::string_view::npos) {
      name.pop_back();
      again = true;
    }
  }
  if (name.size() > 2 && name.back() == '.' && !EndsWithShortForm(name)) name.pop_back();
  while (!name.empty() && std::string_view("\"([-,*|").find(name.front()) != std::string_view::npos) name.erase(0, 1);
  return std::string(Trim(name));
}

std::string Undoubled(std::string name) {
  const std::size_t half = name.size() / 2;
  if (name.size() % 2 == 1 && name[half] == ' ' && name.compare(0, half, name, half + 1, half) == 0) name.resize(half);
  return name;
}
}  // namespace summit
