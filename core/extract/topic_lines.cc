#include "core/extract/topic_lines.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/text.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/list_words.h"
#include "core/extract/matter_words.h"
#include "core/extract/names.h"
#include "core/extract/topic_lists.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_stretches.h"

namespace summit {
namespace {

constexpr std::size_t kMostWords = 9;

struct Line {
  Span span;               // in the block
  std::size_t behind = 0;  // its hours, or the mark before it; 0 for neither
  bool hours = false;
};

/// The length of "10:00 - 10:30 ", "9.30: "; 0 for none.
std::size_t LengthOfHours(std::string_view line) {
  std::size_t end = 0, colons = 0;
  while (end < line.size() &&
         (IsDigit(line[end]) || std::string_view(":-. ()h").find(line[end]) != std::string_view::npos ||
          static_cast<unsigned char>(line[end]) >= 0x80)) {
    colons += line[end] == ':' || (line[end] == '.' && end > 0 && IsDigit(line[end - 1]));
    ++end;
  }
  return colons > 0 && end >= 5 && IsDigit(line[0]) ? end : 0;
}

/// The length of "a) ", "(b) ", "\u2022 ", "\u2192 ".
std::size_t LengthOfMark(std::string_view line) {
  for (std::string_view sign : {"\xE2\x80\xA2 ", "\xE2\x86\x92 ", "\xE2\x80\x93 ", "\xC2\xB7 ", ": ", "~ "})
    if (line.starts_with(sign)) return sign.size();
  const std::size_t open = line.starts_with("(") ? 1 : 0;
  const bool letter = line.size() > open + 2 && line[open] >= 'a' && line[open] <= 'z' && line[open + 1] == ')';
  return letter ? open + 2 : 0;
}

std::vector<Line> LinesOf(std::string_view text) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  for (std::string_view line : Split(text, '\n')) {
    Line one{{begin, begin + line.size()}, LengthOfHours(line), true};
    const std::size_t colon = line.find(": ");
    // "1st session: Shared rosters", "Thursday: Polls"
    if (one.behind == 0 && colon != std::string_view::npos && colon < 40 &&
        IsHourOrDayHeading(FoldLine(line.substr(0, colon))))
      one.behind = colon + 2;
    if (one.behind == 0) one = {one.span, LengthOfMark(line), false};
    lines.push_back(one);
    begin += line.size() + 1;
  }
  return lines;
}

/// Words right before the block promise matters.
bool ArePromised(const Reading& reading, const Passage& passage) {
  if (passage.block == 0) return false;
  const Block& before = reading.post->blocks[passage.block - 1];
  const std::string told = FoldLine(before.text);
  const std::string_view last = LastSentence(told);
  return before.section == reading.BlockOf(passage).section &&
         (PromisesMatters(last) || (last.ends_with(':') && (RolesIn(last).topics || TellsOfTalk(Tokenize(last)))));
}

void AddLine(const Reading& reading, const Passage& passage, const Line& line, FactList& facts) {
  const Block& block = reading.BlockOf(passage);
  const std::string_view text = std::string_view(block.text).substr(line.span.begin, line.span.size());
  std::string name = TrimPoints(text.substr(line.behind));
  if (const std::size_t bracket = name.rfind(" ("); bracket != std::string::npos) name.resize(bracket);
  const std::string folded = FoldLine(name);
  const bool house = block.kind == BlockKind::kParagraph && IsHousekeepingHeading(folded) && !MayNameMatter(folded);
  if (name.size() < 3 || IsLogistics(folded) || house) return;
  if (block.kind == BlockKind::kParagraph && CountWords(name) > kMostWords) return;
  const bool planned = block.kind == BlockKind::kCode || (line.hours && IsPlanned(reading, passage, "agenda")) ||
                       IsPlanned(reading, passage, passage.folded);
  facts.AddFrom(passage, TopicFact{name, XepIn(text), planned}, passage.block, line.span);
}

}  // namespace

void ReadTopicLines(const Reading& reading, const Passage& passage, FactList& facts) {
  const Block& block = reading.BlockOf(passage);
  const bool code = block.kind == BlockKind::kCode;
  if (!code && (passage.span.begin > 0 || block.text.find('\n') == std::string::npos)) return;
  const std::vector<Line> lines = LinesOf(block.text);
  const auto hours = std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.hours; });
  const auto marked = std::count_if(lines.begin(), lines.end(), [](const Line& l) { return !l.hours && l.behind > 0; });
  const bool agenda = code || (hours >= 2 && static_cast<std::size_t>(hours) == lines.size());
  const bool list =
      !code && marked >= 2 && static_cast<std::size_t>(marked) == lines.size() && ArePromised(reading, passage);
  for (const Line& line : lines)
    if ((agenda && line.hours) || (list && line.behind > 0)) AddLine(reading, passage, line, facts);
}

}  // namespace summit
