#include "core/answer/text_lines.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kLongestRestLine = 300;  // so that a line of the rest fits on a page of any medium

/// Whether an item has a comma of its own, so that commas cannot part the items.
bool HasCommas(const std::vector<std::string>& items) {
  return std::ranges::any_of(items, [](const std::string& item) { return item.find(", ") != std::string::npos; });
}

}  // namespace

std::string PlainText(std::string_view text) {
  static constexpr std::string_view kCommandSigns = "!./@#\\~$%^&*+=>?;:,|_`";
  std::string clean = CollapseSpaces(XmlSafe(text));
  if (!clean.empty() && kCommandSigns.find(clean.front()) != std::string_view::npos) clean.insert(0, "- ");
  return clean;
}

bool IsLinkLine(std::string_view line) {
  if (line.find(' ') != std::string_view::npos) return false;
  return line.find("://") != std::string_view::npos || line.starts_with("xmpp:") || line.starts_with("mailto:");
}

std::string MoreNotice(const std::vector<std::string>& left, std::string_view prefix) {
  const auto lines = std::ranges::count_if(left, [](const std::string& line) { return !IsLinkLine(line); });
  return "(" + std::to_string(lines) + (lines == 1 ? " more line: " : " more lines: ") + std::string(prefix) + "more)";
}

std::string JoinItems(const std::vector<std::string>& items, std::size_t begin, std::size_t end, std::string more) {
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

std::string WithFullStop(std::string text) {
  static constexpr std::string_view kEnds[] = {".", "!", "?", "…"};
  const bool ended = std::ranges::any_of(kEnds, [&](std::string_view end) { return text.ends_with(end); });
  return ended ? text : text + ".";
}

AnswerLine CleanLine(const AnswerLine& line) {
  AnswerLine clean = line;
  clean.text = PlainText(line.text);
  for (std::string& item : clean.items) item = CollapseSpaces(XmlSafe(item));
  for (std::string& item : clean.brief) item = CollapseSpaces(XmlSafe(item));
  clean.quote = CollapseSpaces(XmlSafe(line.quote));
  clean.link = CollapseSpaces(XmlSafe(line.link));
  return clean;
}

void AddListLines(const AnswerLine& line, std::size_t begin, std::vector<std::string>& out) {
  std::string lead = begin == 0 ? line.text : line.noun.empty() ? "Also:" : "More " + line.noun + ":";
  while (begin < line.items.size()) {
    std::size_t end = begin + 1;
    while (end < line.items.size() &&
           CountCodePoints(lead) + CountCodePoints(JoinItems(line.items, begin, end + 1)) + 2 <= kLongestRestLine)
      ++end;
    out.push_back(WithFullStop(lead + " " + JoinItems(line.items, begin, end)));
    lead = line.noun.empty() ? "Also:" : "More " + line.noun + ":";
    begin = end;
  }
}

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

std::string JoinLines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

}  // namespace summit
