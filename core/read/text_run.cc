#include "core/read/text_run.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMaxLinks = 20'000;  // of one block
constexpr std::size_t kMaxBold = 1'000;    // likewise

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Moves the ends of [begin, end) inwards over white space.
void TrimRange(std::string_view text, std::size_t& begin, std::size_t& end) {
  const std::string_view trimmed = Trim(text.substr(begin, end - begin));
  if (trimmed.empty()) {
    end = begin;
    return;
  }
  begin = static_cast<std::size_t>(trimmed.data() - text.data());
  end = begin + trimmed.size();
}

}  // namespace

void TextRun::Weigh(std::string_view text) {
  if (Trim(text).empty()) return;
  if (strong_ > 0)
    has_strong_ = true;
  else if (Trim(text) != ":" && Trim(text) != ".")  // "**Sponsors**:" is bold all the same
    has_plain_ = true;
}

void TextRun::Add(std::string_view text) {
  if (std::exchange(pending_space_, false)) AddSpace();
  const std::string safe = XmlSafe(text);
  Weigh(safe);
  text_ += safe;
}

void TextRun::AddSpace() {
  if (!text_.empty() && text_.back() != '\n' && text_.back() != ' ') text_ += ' ';
}

/// Without line breaks every piece stands in one line, with single spaces.
void TextRun::Text(std::string_view text) {
  if (skip_ > 0) return Skipped(text);
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && !IsSpace(text[end])) ++end;
    if (end > i) Add(text.substr(i, end - i));
    i = end;
    while (i < text.size() && IsSpace(text[i])) ++i;
    if (i > end) AddSpace();
  }
}

void TextRun::HtmlText(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\n') {
      Newline();
      ++i;
    } else if (IsSpace(text[i])) {
      Space();
      ++i;
    } else {
      std::size_t end = i;
      while (end < text.size() && !IsSpace(text[end])) ++end;
      Text(text.substr(i, end - i));
      i = end;
    }
  }
}

void TextRun::Verbatim(std::string_view text) {
  if (skip_ > 0) return;
  Add(text);
  at_ += static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

void TextRun::Newline() {
  pending_space_ = false;
  ++at_;
  while (text_.ends_with(' ')) text_.pop_back();
  open_at_ = std::min(open_at_, text_.size());
  bold_at_ = std::min(bold_at_, text_.size());
  emphasis_at_ = std::min(emphasis_at_, text_.size());
  if (text_.empty())
    line_ = at_;
  else
    text_ += '\n';
}

void TextRun::Space() {
  if (skip_ == 0) pending_space_ = true;
}

void TextRun::SyncLine(int line) {
  if (text_.empty() && line > 0) line_ = at_ = std::max(line, line_);
  while (at_ < line) Newline();
}

void TextRun::OpenLink(std::string url) {
  CloseLink();
  if (std::exchange(pending_space_, false)) AddSpace();
  open_url_ = std::move(url);
  open_at_ = text_.size();
  picture_.clear();
}

void TextRun::BeginStrong() {
  if (strong_++ > 0) return;
  if (std::exchange(pending_space_, false)) AddSpace();
  bold_at_ = text_.size();
}

void TextRun::EndStrong() {
  if (strong_ == 0 || --strong_ > 0 || bold_.size() >= kMaxBold) return;
  std::size_t begin = std::min(bold_at_, text_.size()), end = text_.size();
  TrimRange(text_, begin, end);
  if (begin < end) bold_.push_back({begin, end});
}

void TextRun::BeginEmphasis() {
  if (emphasis_++ > 0) return;
  if (std::exchange(pending_space_, false)) AddSpace();
  emphasis_at_ = text_.size();
}

void TextRun::EndEmphasis() {
  if (emphasis_ == 0 || --emphasis_ > 0 || strong_ > 0 || bold_.size() >= kMaxBold) return;
  std::size_t begin = std::min(emphasis_at_, text_.size()), end = text_.size();
  TrimRange(text_, begin, end);
  if (begin < end && (bold_.empty() || bold_.back().end <= begin)) bold_.push_back({begin, end});
}

void TextRun::BeginPicture() {
  ++skip_;
  ++pictures_;
}

void TextRun::EndPicture() {
  EndSkip();
  pictures_ -= pictures_ > 0;
}

void TextRun::Skipped(std::string_view text) {
  constexpr std::size_t kLongestLabel = 200;
  if (pictures_ != skip_ || open_url_.empty() || picture_.size() + text.size() > kLongestLabel) return;
  if (!picture_.empty()) picture_ += ' ';
  picture_ += text;
}

void TextRun::CloseLink() {
  std::string url = std::exchange(open_url_, {});
  const std::string picture = std::exchange(picture_, {});
  if (!url.empty() && !picture.empty() && skip_ == 0 && Trim(std::string_view(text_).substr(open_at_)).empty())
    Text(CollapseSpaces(picture));
  if (url.empty() || links_.size() >= kMaxLinks) return;
  std::size_t begin = open_at_, end = text_.size();
  TrimRange(text_, begin, end);
  if (begin < end) links_.push_back({begin, end, std::move(url)});
}

void TextRun::SetAnchor(std::string_view id) {
  if (anchor_.empty()) anchor_ = CollapseSpaces(XmlSafe(id));
}

bool TextRun::blank() const { return Trim(text_).empty(); }

Block TextRun::Finish(BlockKind kind) {
  CloseLink();
  Block whole;
  whole.kind = kind;
  whole.line = line_;
  whole.text = std::move(text_);
  whole.links = std::move(links_);
  whole.bold = std::move(bold_);
  Block block = SliceOf(whole, 0, whole.text.size());
  block.all_strong = kind == BlockKind::kParagraph && has_strong_ && !has_plain_;
  const int line = at_;
  *this = TextRun(line);
  return block;
}

Block SliceOf(const Block& block, std::size_t begin, std::size_t end) {
  TrimRange(block.text, begin, end);
  Block slice;
  slice.kind = block.kind;
  slice.line = block.LineAt(begin);
  slice.level = block.level;
  slice.list = block.list;
  slice.ordered = block.ordered;
  slice.text = block.text.substr(begin, end - begin);
  for (const Link& link : block.links)
    if (link.begin >= begin && link.end <= end) slice.links.push_back({link.begin - begin, link.end - begin, link.url});
  for (const TextRange& bold : block.bold)
    if (bold.begin >= begin && bold.end <= end) slice.bold.push_back({bold.begin - begin, bold.end - begin});
  return slice;
}

}  // namespace summit
