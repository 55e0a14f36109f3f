#include "core/answer/text_page.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/answer/text_lines.h"
#include "core/base/text.h"

namespace summit {
namespace {

/// Cuts `line` so that at most `limit` code points come first: behind a comma or between words where that is possible.
std::pair<std::string, std::string> SplitLine(const std::string& line, std::size_t limit) {
  std::size_t seen = 0, end = 0, space = 0;
  for (; end < line.size(); ++end) {
    const bool begins = (static_cast<unsigned char>(line[end]) & 0xC0) != 0x80;
    if (begins && seen++ == limit) break;
    if (line[end] == ' ') space = end;
  }
  if (end < line.size() && space * 2 > end) end = space;
  return {line.substr(0, end), PlainText(std::string_view(line).substr(end))};
}

/// A page under construction: what has been taken from the lines still to be told.
struct Page {
  std::vector<std::string> lines;
  std::vector<std::string> left;

  /// The lines with the notice put in.
  std::vector<std::string> Written(const TextLimits& limits, std::string_view prefix) const {
    std::vector<std::string> written = lines;
    if (left.empty()) return written;
    auto words =
        std::find_if(written.rbegin(), written.rend(), [](const std::string& line) { return !IsLinkLine(line); });
    if (words == written.rend() && written.size() >= limits.lines) words = written.rbegin();
    if (words == written.rend())
      written.push_back(MoreNotice(left, prefix));
    else
      *words += " " + MoreNotice(left, prefix);
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
    } while (!next.left.empty() && IsLinkLine(next.left.front()));
    return next;
  }
};

/// The beginning of the next line, when even that line alone is more than a page.
Page PartOfLine(const Page& page, const TextLimits& limits, std::string_view prefix) {
  // One more line may be left than before: room for the plural, and for one more figure.
  const std::size_t notice = CountCodePoints(MoreNotice(page.left, prefix)) + 3;
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
    if (std::string clean = PlainText(line); !clean.empty()) page.left.push_back(std::move(clean));
  while (!page.left.empty()) {
    Page next = page.Next();
    // Whether the notice still fits is only known with the next line taken; the last line needs none.
    if (!next.Within(room, prefix)) break;
    page = std::move(next);
  }
  if (page.lines.empty() && !page.left.empty()) page = PartOfLine(page, room, prefix);
  return {JoinLines(page.Written(room, prefix)), JoinLines(page.left)};
}

}  // namespace summit
