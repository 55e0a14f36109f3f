#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// Signs that stand around the places found in a text; they are in no text of their own.
inline constexpr char kMarkBegin = '\x02';
inline constexpr char kMarkEnd = '\x03';

/// A text and the places in it that match. Of very many only the first few thousand are kept.
struct MarkedText {
  struct Mark {
    std::size_t begin = 0;  // bytes in `text`
    std::size_t end = 0;
    std::string word;  // folded and shortened, so that forms of one word are one
  };
  std::string text;
  std::vector<Mark> marks;  // in order
};

/// Reads the marks of a text and takes them out.
MarkedText ReadMarks(std::string_view highlighted);

/// How many different words are marked.
std::size_t CountWords(const MarkedText& text);

/// The stretch of the text, on one line and of at most `limit` code points, that has most of the marked words; from
/// the start of a sentence or line where that is near. "…" stands for what is left out. The opening when nothing is
/// marked.
std::string MakeSnippet(const MarkedText& text, std::size_t limit);

}  // namespace summit
