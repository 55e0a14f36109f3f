#include "core/answer/render_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kFewestItems = 3;     // of a list that is cut
constexpr std::size_t kShortestQuote = 40;  // code points
constexpr std::size_t kQuoteStep = 10;
constexpr std::size_t kManyLines = 8;          // from here on a long list takes several
constexpr std::size_t kLongestRestLine = 300;  // so that a line of the rest fits on a page of any medium

/// Plain text on one line that no bot takes for a command and no client for markup.
std::string Clean(std::string_view text) {
  static constexpr std::string_view kCommandSigns = "!./@#\\~$%^&*+=>?;:,|_`";
  std::string clean = CollapseSpaces(XmlSafe(text));
  if (!clean.empty() && kCommandSigns.find(clean.front()) != std::string_view::npos) clean.insert(0, "- ");
  return clean;
}

bool IsUrl(std::string_view line) {
  if (line.find(' ') != std::string_view::npos) return false;
  return line.find("://") != std::string_view::npos || line.starts_with("xmpp:") || line.starts_with("mailto:");
}

/// How much is left. A link belongs to the line above it.
std::string Notice(const std::vector<std::string>& left, std::string_view prefix) {
  const auto lines = std::ranges::count_if(left, [](const std::string& line) { return !IsUrl(line); });
  return "(" + std::to_string(lines) + (lines == 1 ? " more line: " : " more lines: ") + std::string(prefix) + "more)";
}

/// Whether an item has a comma of its own, so that commas cannot part the items.
bool HasCommas(const std::vector<std::string>& items) {
  return std::ranges::any_of(items, [](const std::string& item) { return item.find(", ") != std::string::npos; });
}

/// "a, b and c"; with commas inside the items "a; b, c; and d". `more` ends a list that was cut: "a, b and 5 more".
std::string JoinItems(const std::vector<std::string>& items, std::size_t begin, std::size_t end,
                      std::string more = {}) {
  const bool commas = HasCommas(items);
  std::vector<std::string> shown(items.begin() + static_cast<std::ptrdiff_t>(begin),
                                 items.begin() + static_cast<std::ptrdiff_t>(end));
  if (!more.empty()) shown.push_back(std::move(more));
  if (!commas) return JoinAnd(shown);
  std::string joined;
  for (std::size_t i = 0; i < shown.size(); ++i)
    joined += (i == 0 ? "" : i + 1 == shown.size() ? "; and " : "; ") + shown[i];
  return joined;
}

/// With a full stop, where no sign ends it yet.
std::string Ended(std::string text) {
  static constexpr std::string_view kEnds[] = {".", "!", "?", "…"};
  const bool ended = std::ranges::any_of(kEnds, [&](std::string_view end) { return text.ends_with(end); });
  return ended ? text : text + ".";
}

AnswerLine CleanLine(const AnswerLine& line) {
  AnswerLine clean = line;
  clean.text = Clean(line.text);
  for (std::string& item : clean.items) item = CollapseSpaces(XmlSafe(item));
  for (std::string& item : clean.brief) item = CollapseSpaces(XmlSafe(item));
  clean.quote = CollapseSpaces(XmlSafe(line.quote));
  clean.link = CollapseSpaces(XmlSafe(line.link));
  return clean;
}

/// A list written out on lines of bounded length, from item `begin` on.
void AddListLines(const AnswerLine& line, std::size_t begin, std::vector<std::string>& out) {
  std::string lead = begin == 0 ? line.text : line.noun.empty() ? "Also:" : "More " + line.noun + ":";
  while (begin < line.items.size()) {
    std::size_t end = begin + 1;
    while (end < line.items.size() &&
           CountCodePoints(lead) + CountCodePoints(JoinItems(line.items, begin, end + 1)) + 2 <= kLongestRestLine)
      ++end;
    out.push_back(Ended(lead + " " + JoinItems(line.items, begin, end)));
    lead = line.noun.empty() ? "Also:" : "More " + line.noun + ":";
    begin = end;
  }
}

/// A long list as several lines of bounded length, for a medium that has room for them. One that is cut anyway, or is
/// short, stays as it is.
std::vector<AnswerLine> InSeveral(const AnswerLine& line) {
  std::vector<AnswerLine> lines;
  AnswerLine part = line;
  const std::size_t count = line.items.size();
  const bool briefs = line.brief.size() == count;
  part.items.clear();
  part.brief.clear();
  part.link.clear();
  for (std::size_t i = 0, begin = 0; i < count && line.most == 0; ++i) {
    const std::size_t length = CountCodePoints(part.text) + CountCodePoints(JoinItems(line.items, begin, i + 1)) + 2;
    if (length > kLongestRestLine && i > begin) {
      lines.push_back(part);
      part.items.clear();
      part.brief.clear();
      part.text = line.noun.empty() ? "Also:" : "More " + line.noun + ":";
      begin = i;
    }
    part.items.push_back(line.items[i]);
    if (briefs) part.brief.push_back(line.brief[i]);
  }
  if (lines.empty()) return {line};
  part.link = line.link;
  lines.push_back(std::move(part));
  return lines;
}

/// `line` in full, on as many lines as it takes.
void AddFullLines(const AnswerLine& line, std::vector<std::string>& out) {
  if (line.items.empty()) {
    out.push_back(line.text + (line.text.empty() || line.quote.empty() ? "" : " ") + line.quote);
  } else {
    AddListLines(line, 0, out);
  }
  if (line.link.empty()) return;
  if (line.link_inline && !out.empty())
    out.back() += " " + line.link;
  else
    out.push_back(line.link);
}

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
    if (!IsCut()) return Ended(line.text + " " + JoinItems(items, 0, items.size()));
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
    if (last && ends_with_link) lines.push_back(Notice(rest, prefix_));
    if (last && !ends_with_link) lines.back() += " " + Notice(rest, prefix_);
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

std::string JoinLines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

RenderedText Layout::Write() const { return {JoinLines(Lines()), JoinLines(RestLines())}; }

/// Cuts `line` so that at most `limit` code points come first: behind a comma or between words where that is possible.
std::pair<std::string, std::string> SplitLine(const std::string& line, std::size_t limit) {
  std::size_t seen = 0, end = 0, space = 0;
  for (; end < line.size(); ++end) {
    const bool begins = (static_cast<unsigned char>(line[end]) & 0xC0) != 0x80;
    if (begins && seen++ == limit) break;
    if (line[end] == ' ') space = end;
  }
  if (end < line.size() && space * 2 > end) end = space;
  return {line.substr(0, end), Clean(std::string_view(line).substr(end))};
}

/// A page under construction: what has been taken from the lines still to be told.
struct Page {
  std::vector<std::string> lines;
  std::vector<std::string> left;

  /// The lines with the notice put in.
  std::vector<std::string> Written(const TextLimits& limits, std::string_view prefix) const {
    std::vector<std::string> written = lines;
    if (left.empty()) return written;
    auto words = std::find_if(written.rbegin(), written.rend(), [](const std::string& line) { return !IsUrl(line); });
    if (words == written.rend() && written.size() >= limits.lines) words = written.rbegin();
    if (words == written.rend())
      written.push_back(Notice(left, prefix));
    else
      *words += " " + Notice(left, prefix);
    return written;
  }
  bool Within(const TextLimits& limits, std::string_view prefix) const {
    const std::vector<std::string> written = Written(limits, prefix);
    return written.size() <= limits.lines && CountCodePoints(JoinLines(written)) <= limits.code_points;
  }
  /// Takes the next line, and a link that belongs to it.
  Page Next() const {
    Page next = *this;
    do {
      next.lines.push_back(next.left.front());
      next.left.erase(next.left.begin());
    } while (!next.left.empty() && IsUrl(next.left.front()));
    return next;
  }
};

/// The beginning of the next line, when even that line alone is more than a page.
Page PartOfLine(const Page& page, const TextLimits& limits, std::string_view prefix) {
  // One more line may be left than before: room for the plural, and for one more figure.
  const std::size_t notice = CountCodePoints(Notice(page.left, prefix)) + 3;
  const bool told = limits.code_points > 2 * notice;
  auto [head, tail] = SplitLine(page.left.front(), told ? limits.code_points - notice : limits.code_points);
  Page part;
  part.left.assign(page.left.begin() + 1, page.left.end());
  if (!tail.empty() && told) part.left.insert(part.left.begin(), std::move(tail));
  if (!told) part.left.clear();
  part.lines.push_back(std::move(head));
  return part;
}

}  // namespace

RenderedText NextPage(std::string_view rest, const TextLimits& limits, std::string_view prefix) {
  const TextLimits room{std::max<std::size_t>(limits.lines, 1), std::max<std::size_t>(limits.code_points, 1)};
  Page page;
  for (std::string_view line : Split(rest, '\n'))
    if (std::string clean = Clean(line); !clean.empty()) page.left.push_back(std::move(clean));
  while (!page.left.empty()) {
    Page next = page.Next();
    // Whether the notice still fits is only known with the next line taken; the last line needs none.
    if (!next.Within(room, prefix)) break;
    page = std::move(next);
  }
  if (page.lines.empty() && !page.left.empty()) page = PartOfLine(page, room, prefix);
  return {JoinLines(page.Written(room, prefix)), JoinLines(page.left)};
}

RenderedText RenderText(const Answer& answer, const TextLimits& limits, std::string_view prefix) {
  if (answer.lines.empty()) return {};
  Layout layout(answer, limits, prefix);
  if (layout.Fit()) return layout.Write();
  return NextPage(JoinLines(layout.AllLines()), limits, prefix);
}

}  // namespace summit
