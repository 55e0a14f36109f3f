#include "core/question/input_word.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMaxBytes = 2000;
constexpr std::size_t kMaxWordBytes = 120;

bool IsAsciiPunctuation(char c) {
  return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < '\x7f');
}

/// Typographic quotes become ASCII ones, so that one rule finds phrases.
std::string PlainQuotes(std::string_view text) {
  static constexpr std::pair<std::string_view, char> kQuotes[] = {
      {"\xE2\x80\x9C", '"'},  {"\xE2\x80\x9D", '"'},  {"\xE2\x80\x9E", '"'}, {"\xC2\xAB", '"'}, {"\xC2\xBB", '"'},
      {"\xE2\x80\x98", '\''}, {"\xE2\x80\x99", '\''}, {"\xE2\x80\xA6", ' '}, {"\xC2\xBF", ' '}, {"\xC2\xA1", ' '}};
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto* quote = std::find_if(std::begin(kQuotes), std::end(kQuotes), [&](const auto& entry) {
      return text.substr(i, entry.first.size()) == entry.first;
    });
    if (quote == std::end(kQuotes)) {
      plain += text[i++];
    } else {
      plain += quote->second;
      i += quote->first.size();
    }
  }
  return plain;
}

bool IsFigure(char c) { return c >= '0' && c <= '9'; }

/// "'09"
bool IsShortYear(std::string_view word) {
  return word.size() >= 3 && word[0] == '\'' && IsFigure(word[1]) && IsFigure(word[2]) &&
         (word.size() == 3 || IsAsciiPunctuation(word[3]));
}

/// "3 - 5" and "3 – 5" as "3-5".
std::string JoinRanges(std::string text) {
  static constexpr std::string_view kDashes[] = {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "};
  for (const std::string_view dash : kDashes)
    for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash, at + 1)) {
      const std::size_t after = at + dash.size();
      if (at > 0 && IsFigure(text[at - 1]) && after < text.size() && IsFigure(text[after]))
        text.replace(at, dash.size(), "-");
    }
  return text;
}

std::string_view WithoutPunctuation(std::string_view word) {
  while (!word.empty() && IsAsciiPunctuation(word.front())) word.remove_prefix(1);
  while (!word.empty() && IsAsciiPunctuation(word.back()) && word.back() != '+') word.remove_suffix(1);
  return word;
}

/// "so, " and "yet?", but not "e." for a name.
bool EndsClause(std::string_view word) {
  constexpr std::size_t kShortForm = 3;
  const char last = word.back();
  return last == ';' || last == ':' || last == '?' || last == '!' || last == ')' ||
         (last == '.' && word.size() > kShortForm);
}

void Add(std::string_view word, bool quoted, std::vector<InputWord>& tokens) {
  const std::string_view trimmed = Trim(word);
  const bool negative = trimmed.size() > 1 && trimmed[0] == '-' && IsFigure(trimmed[1]);
  const std::string_view bare = negative               ? trimmed.substr(0, 1 + WithoutPunctuation(trimmed).size())
                                : IsShortYear(trimmed) ? trimmed.substr(0, 3)
                                                       : WithoutPunctuation(trimmed);
  if (tokens.size() >= kMaxInputWords || bare.empty()) return;
  std::string raw = CutText(bare, kMaxWordBytes);
  if (FoldedWords(raw).empty()) return;
  std::string folded = Fold(raw);
  if (trimmed.front() == '(' && !tokens.empty()) tokens.back().ends_clause = true;
  tokens.push_back({std::move(raw), std::move(folded), quoted, EndsClause(trimmed)});
}

void AddWords(std::string_view text, std::vector<InputWord>& tokens) {
  for (const std::string_view chunk : Split(text, ' ')) {
    const bool dash = chunk == "-" || chunk == "\xE2\x80\x93" || chunk == "\xE2\x80\x94";
    if (dash && !tokens.empty()) tokens.back().ends_clause = true;
    const std::vector<std::string_view> words = Split(chunk, ',');
    for (std::size_t i = 0; i < words.size(); ++i) {
      Add(words[i], false, tokens);
      if (i + 1 < words.size() && !tokens.empty()) tokens.back().ends_clause = true;
    }
  }
}

}  // namespace

std::vector<InputWord> SplitInput(std::string_view text) {
  const std::string plain = JoinRanges(PlainQuotes(CollapseSpaces(XmlSafe(text.substr(0, kMaxBytes)))));
  std::vector<InputWord> tokens;
  std::string_view left = plain;
  while (!left.empty()) {
    const std::size_t open = left.find('"');
    const std::size_t close = open == std::string_view::npos ? open : left.find('"', open + 1);
    if (close == std::string_view::npos) {
      AddWords(left, tokens);
      break;
    }
    AddWords(left.substr(0, open), tokens);
    Add(left.substr(open + 1, close - open - 1), true, tokens);
    left.remove_prefix(close + 1);
  }
  return tokens;
}

}  // namespace summit
