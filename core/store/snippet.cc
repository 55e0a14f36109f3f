#include "core/store/snippet.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMaxMarks = 4000;
constexpr std::size_t kStem = 5;  // forms of one word share their first letters
constexpr std::string_view kEllipsis = "…";

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t'; }

bool EndsSentence(std::string_view before) {
  return before.empty() || before.back() == '\n' ||
         (before.size() > 1 && before.back() == ' ' &&
          std::string_view(".!?").find(before[before.size() - 2]) != std::string_view::npos);
}

/// A stretch of a text, from the first to the last of some marks.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The stretch of at most `length` bytes whose marks have most different words; the first of several. A mark that is
/// longer stands alone. There must be marks.
Stretch BestStretch(const std::vector<MarkedText::Mark>& marks, std::size_t length) {
  std::map<std::string_view, int> words;  // of the marks from first to last
  Stretch best;
  std::size_t most = 0, first = 0;
  for (const MarkedText::Mark& last : marks) {
    ++words[last.word];
    while (last.end - marks[first].begin > length && marks[first].begin < last.begin) {
      const auto word = words.find(marks[first].word);
      if (--word->second == 0) words.erase(word);
      ++first;
    }
    if (words.size() <= most) continue;
    most = words.size();
    best = {marks[first].begin, last.end};
  }
  return best;
}

/// Where to begin so that what matches is not torn from what it is said of: at the nearest sentence that begins at most
/// `reach` bytes before `mark`, else at a word somewhat before it.
std::size_t BeginBefore(std::string_view text, std::size_t mark, std::size_t reach) {
  const std::size_t floor = mark > reach ? mark - reach : 0;
  std::size_t word = mark;
  for (std::size_t at = mark;; --at) {
    if (EndsSentence(text.substr(0, at))) return at;
    if (at > 0 && IsSpace(text[at - 1]) && mark - at <= reach / 2) word = at;
    if (at == floor) return word;
  }
}

/// Lines become one: what ends like a sentence is followed by a space, an item of a list by a dot.
std::string OneLine(std::string_view text) {
  std::string line;
  for (const std::string_view part : Split(text, '\n')) {
    const std::string clean = CollapseSpaces(part);
    if (clean.empty()) continue;
    if (!line.empty()) line += std::string_view(".,:;!?").find(line.back()) == std::string_view::npos ? " · " : " ";
    line += clean;
  }
  return line;
}

}  // namespace

MarkedText ReadMarks(std::string_view highlighted) {
  MarkedText marked;
  marked.text.reserve(highlighted.size());
  std::size_t begin = std::string::npos;
  for (const char c : highlighted) {
    if (c == kMarkBegin) {
      begin = marked.text.size();
    } else if (c == kMarkEnd) {
      if (begin == std::string::npos || marked.marks.size() == kMaxMarks) continue;
      const std::string_view word = std::string_view(marked.text).substr(begin);
      marked.marks.push_back({begin, marked.text.size(), Fold(word).substr(0, kStem)});
      begin = std::string::npos;
    } else {
      marked.text += c;
    }
  }
  return marked;
}

std::size_t CountWords(const MarkedText& text) {
  std::set<std::string_view> words;
  for (const MarkedText::Mark& mark : text.marks) words.insert(mark.word);
  return words.size();
}

std::string MakeSnippet(const MarkedText& text, std::size_t limit) {
  if (limit == 0) return {};
  const std::string_view all = text.text;
  std::size_t begin = 0;
  if (!text.marks.empty()) {
    const Stretch best = BestStretch(text.marks, limit * 2 / 3);
    const std::size_t length = best.end - best.begin;
    const std::size_t spare = limit > length + 2 ? limit - length - 2 : 0;  // two "…" may come to it
    const std::size_t after = std::min(all.size() - best.end, spare / 3);
    begin = BeginBefore(all, best.begin, spare - after);
  }
  const bool whole_sentence = EndsSentence(all.substr(0, begin));
  // More than fits, so that CutText can tell that something is left out; never the whole of a long text.
  std::size_t end = std::min(all.size(), begin + limit * 8);
  while (end < all.size() && (static_cast<unsigned char>(all[end]) & 0xC0) == 0x80) ++end;
  const std::string line = OneLine(all.substr(begin, end - begin));
  if (whole_sentence) return CutText(line, limit);
  return std::string(kEllipsis) + CutText(line, limit - 1);
}

}  // namespace summit
