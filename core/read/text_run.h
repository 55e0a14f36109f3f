#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/post.h"

namespace summit {

/// Collects the plain text of one block with its links, and keeps its newlines in step with the lines of the file.
class TextRun {
 public:
  TextRun() = default;
  explicit TextRun(int line) : line_(line), at_(line) {}

  /// Text of Markdown, in which runs of spaces count as one; a newline is one that an entity stands for, and a space.
  void Text(std::string_view text);
  /// Text of HTML: runs of white space become one space, or a newline where there is one among them.
  void HtmlText(std::string_view text);
  /// Text kept as it is, newlines included.
  void Verbatim(std::string_view text);
  /// A line break of the source.
  void Newline();
  /// A space, unless there is one.
  void Space();
  /// Newlines until the text stands at `line` of the file; the first text begins there.
  void SyncLine(int line);

  /// What is added between the two is the label; an empty url, and labels without text, make no link.
  void OpenLink(std::string url);
  void CloseLink();
  /// Text added between the two is in bold type.
  void BeginStrong();
  void EndStrong();
  /// Text added between the two is set off in italics: kept as words in bold type are.
  void BeginEmphasis();
  void EndEmphasis();
  /// Text added between the two is dropped: struck out words.
  void BeginSkip() { ++skip_; }
  void EndSkip() { skip_ -= skip_ > 0; }
  /// Text added between the two stands for an image. It is the label of a link that has no other, and dropped
  /// elsewhere.
  void BeginPicture();
  void EndPicture();
  /// An HTML id written out at this place; the first one counts.
  void SetAnchor(std::string_view id);

  int at() const { return at_; }
  bool blank() const;
  const std::string& anchor() const { return anchor_; }

  /// The block: text trimmed, links and line adjusted. The run is empty afterwards.
  Block Finish(BlockKind kind);

 private:
  void Add(std::string_view text);
  void AddSpace();
  void Weigh(std::string_view text);
  void Skipped(std::string_view text);

  std::string text_;
  std::string anchor_;
  std::vector<Link> links_;
  std::vector<TextRange> bold_;
  std::string open_url_;
  std::string picture_;  // what stands for the images of the open link
  std::size_t open_at_ = 0;
  std::size_t bold_at_ = 0, emphasis_at_ = 0;
  int line_ = 0;  // where text_ begins
  int at_ = 0;    // where it ends
  int strong_ = 0, emphasis_ = 0, skip_ = 0, pictures_ = 0;
  bool pending_space_ = false;
  bool has_strong_ = false, has_plain_ = false;
};

/// The part [begin, end) of a block's text as a block of its own, trimmed, with the links that lie in it.
Block SliceOf(const Block& block, std::size_t begin, std::size_t end);

}  // namespace summit
