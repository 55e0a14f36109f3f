#pragma once

#include <string_view>
#include <vector>

#include "core/model/post.h"

namespace summit {

/// The lines of a post's Markdown, by their numbers in the file.
class SourceLines {
 public:
  /// `text` must outlive it and begins on line `first_line` of the file.
  SourceLines(std::string_view text, int first_line);

  /// Empty beyond the ends.
  std::string_view At(int line) const;

  /// Puts a paragraph's lines right, which ends on `last_line` in the file. The parser gives away line breaks within
  /// the target of a link, and has a paragraph begin where link definitions began that stood before it. Where a line
  /// of the text is not found at its place, it is looked for further down, as far as there are lines to spare.
  void Align(Block& block, int last_line) const;

 private:
  std::vector<std::string_view> lines_;
  int offset_;
};

}  // namespace summit
