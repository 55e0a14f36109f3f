#include "core/answer/sentence.h"

#include <algorithm>

#include "core/base/text.h"

namespace summit {
namespace {

/// Without the dot; folded.
constexpr std::string_view kAbbreviations[] = {"e.g",    "i.e", "vs",  "mr",   "mrs",  "ms",  "dr",  "prof", "st",
                                               "approx", "ca",  "cf",  "resp", "incl", "jan", "feb", "mar",  "apr",
                                               "jun",    "jul", "aug", "sep",  "sept", "oct", "nov", "dec",  "fig",
                                               "sec",    "vol", "ver", "v",    "z.b",  "d.h", "bzw", "ggf",  "p.ex"};
constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "mai", "may", "jun", "jul",
                                        "aug", "sep", "okt", "oct", "nov", "dez", "dec"};
/// These may end a sentence as well: a capital after them decides.
constexpr std::string_view kOpenAbbreviations[] = {"etc", "inc", "ltd", "co", "corp", "a.m", "p.m", "u.s"};

bool IsEnd(char c) { return c == '.' || c == '!' || c == '?'; }

/// Quotes and brackets that close behind the sign.
std::size_t CloserLength(std::string_view text, std::size_t at) {
  if (std::string_view("\"')]").find(text[at]) != std::string_view::npos) return 1;
  for (const std::string_view closer : {"”", "’", "»"})
    if (text.substr(at, closer.size()) == closer) return closer.size();
  return 0;
}

bool Opens(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80 || c == '"' || c == '(' || c == '[' ||
         c == '@' || c == '#';
}

bool OpensWithSmall(std::string_view text, std::size_t at) { return text[at] >= 'a' && text[at] <= 'z'; }

/// The word before the dot at `dot`.
std::string WordBefore(std::string_view text, std::size_t dot) {
  std::size_t begin = dot;
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '(') --begin;
  return Fold(text.substr(begin, dot - begin));
}

bool IsAbbreviated(std::string_view text, std::size_t dot) {
  const std::string word = WordBefore(text, dot);
  const bool initial = word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && word[0] != 'i' && dot > 0 &&
                       text[dot - 1] >= 'A' && text[dot - 1] <= 'Z';
  if (initial || std::ranges::count(kAbbreviations, std::string_view(word)) > 0) return true;
  const bool number = !word.empty() && word.find_first_not_of("0123456789") == std::string::npos && word.size() <= 2;
  if (!number || dot + 2 >= text.size()) return false;
  const std::string next = Fold(text.substr(dot + 2, 4)).substr(0, 3);
  const bool capital = text[dot + 2] >= 'A' && text[dot + 2] <= 'Z';
  return !capital || std::ranges::count(kMonths, std::string_view(next)) > 0;  // "am 3. Mai"
}

bool MayGoOn(std::string_view text, std::size_t dot) {
  return std::ranges::count(kOpenAbbreviations, std::string_view(WordBefore(text, dot))) > 0;
}

}  // namespace

std::vector<std::string> SplitSentences(std::string_view raw) {
  const std::string text = CollapseSpaces(raw);
  std::vector<std::string> sentences;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!IsEnd(text[i])) continue;
    std::size_t end = i + 1;
    while (end < text.size() && IsEnd(text[end])) ++end;
    for (std::size_t length = 1; end < text.size() && length > 0; end += length) length = CloserLength(text, end);
    const std::size_t dot = i;
    i = end - 1;
    if (end >= text.size() || text[end] != ' ' || end + 1 >= text.size()) continue;
    const bool dotted = text[dot] == '.' && end == dot + 1;
    if (dotted && (IsAbbreviated(text, dot) || (MayGoOn(text, dot) && OpensWithSmall(text, end + 1)))) continue;
    if (!Opens(text, end + 1) && !(text[dot] == '.' && end > dot + 1)) {
      if (dotted || OpensWithSmall(text, end + 1)) continue;  // "gloox 1.0. is", "Yahoo! is"
    }
    sentences.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  if (begin < text.size()) sentences.push_back(text.substr(begin));
  return sentences;
}

bool IsScheduled(std::string_view line) {
  line = Trim(line);
  const auto digit = [&](std::size_t at) { return at < line.size() && line[at] >= '0' && line[at] <= '9'; };
  const std::size_t colon = digit(1) ? 2 : 1;
  return digit(0) && colon < line.size() && line[colon] == ':' && digit(colon + 1) && digit(colon + 2);
}

std::vector<std::string> SplitStretches(std::string_view raw) {
  constexpr std::size_t kFewest = 3, kFarthest = 160;
  const std::string text = CollapseSpaces(raw);
  std::vector<std::size_t> begins = {0};
  std::size_t scheduled = 0;
  for (std::size_t at = 0; at < text.size();
       at = text.find(' ', at) == std::string::npos ? text.size() : text.find(' ', at) + 1) {
    const std::string_view rest = std::string_view(text).substr(at);
    const std::size_t dash = rest.find(" - ");
    const bool span =
        IsScheduled(rest) && dash <= std::string_view("09:30").size() && IsScheduled(rest.substr(dash + 3));
    if (!span) continue;
    ++scheduled;
    if (at > 0) begins.push_back(at);
  }
  if (scheduled < kFewest || text.size() > kFarthest * begins.size()) return SplitSentences(raw);
  std::vector<std::string> stretches;
  begins.push_back(text.size() + 1);
  for (std::size_t i = 0; i + 1 < begins.size(); ++i)
    stretches.push_back(text.substr(begins[i], begins[i + 1] - begins[i] - 1));
  return stretches;
}

}  // namespace summit
