#include "core/answer/render_text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/text_lines.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kFewestItems = 3;     // of a list that is cut
constexpr std::size_t kShortestQuote = 40;  // code points
constexpr std::size_t kQuoteStep = 10;
constexpr std::size_t kManyLines = 8;  // from here on a long list takes several

/// A quote of at most `limit` code points; quotation marks around it stay when it is cut.
std::string CutQuote(const std::string& quote, std::size_t limit) {
  static constexpr std::string_view kClose = "”";
  if (CountCodePoints(quote) <= limit || !quote.ends_with(kClose)) return CutText(quote, limit);
  return CutText(std::string_view(quote).substr(0, quote.size() - kClose.size()), limit - 1) + std::string(kClose);
}

/// A line as it is to stand on the page.
struct Part {
  explicit Part(AnswerLine l) : line(std::move(l)) { Restore(); }

  void Restore() {
    brief = false;
    const bool many = line.most > 0 && line.items.size() > line.most + line.most / 3;
    shown = many ? line.most : line.items.size();
    quote = CountCodePoints(line.quote);
  }
  bool IsCut() const { return shown < line.items.size(); }
  bool CanShrink() const { return line.items.empty() ? quote > kShortestQuote : shown > kFewestItems; }
  void Shrink() { line.items.empty() ? quote = std::max(kShortestQuote, quote - kQuoteStep) : --shown; }

  std::string Text() const {
    if (line.items.empty()) {
      const std::string gap = line.text.empty() || line.quote.empty() ? "" : " ";
      return line.text + gap + CutQuote(line.quote, quote);
    }
    const auto& items = brief && !line.brief.empty() ? line.brief : line.items;
    if (!IsCut()) return WithFullStop(line.text + " " + JoinItems(items, 0, items.size()));
    return line.text + " " + JoinItems(items, 0, shown, std::to_string(line.items.size() - shown) + " more") + ".";
  }

  AnswerLine line;
  bool brief = false;
  std::size_t shown = 0;  // items
  std::size_t quote = 0;  // code points
};

/// Parts that share a line of the page; the last one's link ends it.
struct Row {
  std::vector<Part> parts;
  bool link_inline = false;

  const std::string& link() const { return parts.back().line.link; }
  bool LinkBelow() const { return !link().empty() && !link_inline; }
  std::string Text() const {
    std::string text;
    for (const Part& part : parts) text += (text.empty() ? "" : " ") + part.Text();
    return text;
  }
};

class Layout {
 public:
  Layout(const Answer& answer, const TextLimits& limits, std::string_view prefix);

  /// Shortens until the page is within the limits; false when that cannot be reached.
  bool Fit();
  RenderedText Write() const;
  std::vector<std::string> AllLines() const;

 private:
  bool MergeOnce();
  void DropLast();
  bool ShrinkOnce();
  bool FitLength();
  std::vector<std::string> Lines() const;
  std::vector<std::string> RestLines() const;
  bool TooManyLines() const { return Lines().size() > limits_.lines; }
  bool TooLong() const;

  TextLimits limits_;
  std::string_view prefix_;
  std::string source_;
  std::vector<Row> rows_;
  std::vector<AnswerLine> dropped_;
};

Layout::Layout(const Answer& answer, const TextLimits& limits, std::string_view prefix)
    : limits_(limits), prefix_(prefix) {
  for (const AnswerLine& line : answer.lines) {
    const bool room = limits_.lines >= kManyLines;
    std::vector<AnswerLine> lines = {CleanLine(line)};
    if (room) lines = InSeveral(lines.front());
    for (AnswerLine& one : lines) rows_.push_back({{Part(std::move(one))}, line.link_inline});
  }
  while (answer.first_page > 0 && rows_.size() > answer.first_page) DropLast();
  if (!answer.show_source || answer.citations.empty()) return;
  source_ = CollapseSpaces(XmlSafe(answer.citations.front().url));
  const bool shown = std::ranges::any_of(rows_, [&](const Row& row) { return row.link() == source_; });
  if (shown) source_.clear();
}

/// Joins the two neighbours that make the shortest line. A link ends its line, so nothing is joined behind one.
bool Layout::MergeOnce() {
  std::size_t best = rows_.size(), shortest = limits_.code_points;
  for (std::size_t i = 0; i + 1 < rows_.size(); ++i) {
    if (!rows_[i].link().empty()) continue;
    const std::size_t length = CountCodePoints(rows_[i].Text()) + CountCodePoints(rows_[i + 1].Text());
    if (length < shortest) best = i, shortest = length;
  }
  if (best == rows_.size()) return false;
  Row& first = rows_[best];
  Row& second = rows_[best + 1];
  first.link_inline = second.link_inline;
  std::ranges::move(second.parts, std::back_inserter(first.parts));
  rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(best) + 1);
  return true;
}

void Layout::DropLast() {
  Row& last = rows_.back();
  dropped_.insert(dropped_.begin(), std::move(last.parts.back().line));
  last.parts.pop_back();
  last.link_inline = false;
  if (last.parts.empty()) rows_.pop_back();
}

bool Layout::ShrinkOnce() {
  Part* longest = nullptr;
  std::size_t length = 0;
  for (Row& row : rows_)
    for (Part& part : row.parts) {
      const std::size_t text = CountCodePoints(part.Text());
      if (part.CanShrink() && text > length) longest = &part, length = text;
    }
  if (longest != nullptr) longest->Shrink();
  return longest != nullptr;
}

bool Layout::TooLong() const {
  std::size_t length = 0;
  for (const std::string& line : Lines()) length += CountCodePoints(line) + (length > 0 ? 1 : 0);
  return length > limits_.code_points;
}

bool Layout::FitLength() {
  if (!TooLong()) return true;
  for (Row& row : rows_)
    for (Part& part : row.parts) part.brief = true;
  while (TooLong())
    if (!ShrinkOnce()) return false;
  return true;
}

bool Layout::Fit() {
  while (TooManyLines() && MergeOnce()) {
  }
  if (TooManyLines())
    for (Row& row : rows_) row.link_inline = true;
  while (rows_.size() > 1 && TooManyLines()) DropLast();
  while (!FitLength()) {
    if (rows_.size() == 1 && rows_.front().parts.size() == 1) return false;
    for (Row& row : rows_)
      for (Part& part : row.parts) part.Restore();
    DropLast();
  }
  return !TooManyLines();
}

/// The page's lines, with the notice of what is left behind the last words, or alone where a link ends the page.
std::vector<std::string> Layout::Lines() const {
  std::vector<std::string> lines;
  const std::vector<std::string> rest = RestLines();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const Row& row = rows_[i];
    const bool last = i + 1 == rows_.size() && !rest.empty();
    const bool ends_with_link = !row.link().empty() && row.link_inline;
    lines.push_back(row.Text());
    if (ends_with_link) lines.back() += " " + row.link();
    if (last && ends_with_link) lines.push_back(MoreNotice(rest, prefix_));
    if (last && !ends_with_link) lines.back() += " " + MoreNotice(rest, prefix_);
    if (row.LinkBelow()) lines.push_back(row.link());
  }
  if (!source_.empty()) lines.push_back(source_);
  return lines;
}

std::vector<std::string> Layout::RestLines() const {
  std::vector<std::string> lines;
  for (const Row& row : rows_)
    for (const Part& part : row.parts)
      if (part.IsCut()) AddListLines(part.line, part.shown, lines);
  for (const AnswerLine& line : dropped_) AddFullLines(line, lines);
  return lines;
}

std::vector<std::string> Layout::AllLines() const {
  std::vector<std::string> lines;
  for (const Row& row : rows_)
    for (const Part& part : row.parts) AddFullLines(part.line, lines);
  for (const AnswerLine& line : dropped_) AddFullLines(line, lines);
  if (!source_.empty()) lines.push_back(source_);
  return lines;
}

RenderedText Layout::Write() const { return {JoinLines(Lines()), JoinLines(RestLines())}; }

}  // namespace

RenderedText RenderText(const Answer& answer, const TextLimits& limits, std::string_view prefix) {
  if (answer.lines.empty()) return {};
  Layout layout(answer, limits, prefix);
  if (layout.Fit()) return layout.Write();
  return NextPage(JoinLines(layout.AllLines()), limits, prefix);
}

}  // namespace summit
