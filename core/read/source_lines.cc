#include "core/read/source_lines.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr int kFarthest = 10;  // lines that one link's target may span

bool IsWordChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The first word that stands in the source as it does in the text.
std::string_view FirstWord(std::string_view line) {
  const auto begin = std::find_if(line.begin(), line.end(), IsWordChar);
  const auto end = std::find_if_not(begin, line.end(), IsWordChar);
  return line.substr(static_cast<std::size_t>(begin - line.begin()), static_cast<std::size_t>(end - begin));
}

void InsertNewlines(Block& block, std::size_t at, int count) {
  const auto length = static_cast<std::size_t>(count);
  block.text.insert(at, length, '\n');
  for (Link& link : block.links) {
    if (link.begin >= at) link.begin += length;
    if (link.end > at) link.end += length;
  }
  for (TextRange& bold : block.bold) {
    if (bold.begin >= at) bold.begin += length;
    if (bold.end > at) bold.end += length;
  }
}

}  // namespace

SourceLines::SourceLines(std::string_view text, int first_line) : lines_(Split(text, '\n')), offset_(first_line) {}

std::string_view SourceLines::At(int line) const {
  const auto index = static_cast<std::size_t>(line - offset_);
  return line >= offset_ && index < lines_.size() ? lines_[index] : std::string_view();
}

void SourceLines::Align(Block& block, int last_line) const {
  int spare = last_line - block.LineAt(block.text.size());
  for (; spare > 0 && Trim(At(block.line)).starts_with('[') && At(block.line).find("]:") != std::string_view::npos;
       --spare)
    ++block.line;
  int line = block.line;
  for (std::size_t begin = 0; spare > 0; ++line) {
    const std::string_view text = std::string_view(block.text).substr(begin);
    const std::string_view word = FirstWord(text.substr(0, text.find('\n')));
    int moved = 0;
    while (moved <= std::min(spare, kFarthest) && At(line + moved).find(word) == std::string_view::npos) ++moved;
    if (moved > 0 && moved <= std::min(spare, kFarthest)) {
      if (begin == 0)
        block.line += moved;
      else
        InsertNewlines(block, begin, moved);
      begin += begin == 0 ? 0 : static_cast<std::size_t>(moved);
      spare -= moved;
      line += moved;
    }
    begin = block.text.find('\n', begin);
    if (begin++ == std::string::npos) break;
  }
}

}  // namespace summit
