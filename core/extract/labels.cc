#include "core/extract/labels.h"

#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/extract/date_elements.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kLongestLabel = 48;

/// Where a label at the begin of `text` ends and its value begins: "Where: ", "Venue - ", "Place | "; npos if nowhere.
std::pair<std::size_t, std::size_t> LabelEnd(std::string_view text) {
  const std::string_view head = text.substr(0, kLongestLabel);
  for (std::string_view mark :
       {std::string_view(": "), std::string_view(":\n"), std::string_view(" | "), std::string_view(" - "),
        std::string_view(" \xE2\x80\x93 "), std::string_view(" \xE2\x80\x94 ")}) {
    const std::size_t at = head.find(mark);
    if (at == std::string_view::npos || !KindOfLabel(text.substr(0, at))) continue;
    return {at, at + mark.size()};
  }
  return {std::string_view::npos, std::string_view::npos};
}

/// The first row of the table in which the block is a row.
const Block* HeaderRow(const Post& post, std::size_t block) {
  const int list = post.blocks[block].list;
  while (block > 0 && post.blocks[block - 1].list == list && post.blocks[block - 1].kind == BlockKind::kTableRow)
    --block;
  return post.blocks[block].header_row ? &post.blocks[block] : nullptr;
}

/// The block is the one row of its table below the header.
bool OnlyRow(const Post& post, std::size_t block) {
  const int list = post.blocks[block].list;
  const bool last = block + 1 >= post.blocks.size() || post.blocks[block + 1].list != list;
  return last && block > 0 && post.blocks[block - 1].list == list && post.blocks[block - 1].header_row;
}

bool NamesSummit(const Passage& passage) {
  return std::any_of(passage.events.begin(), passage.events.end(),
                     [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
}

/// Cells below a label, or beside one; the cells stand in the text in order.
void ReadRow(const Reading& reading, const Passage& passage, std::vector<LabelledPart>& parts) {
  const Block& block = reading.BlockOf(passage);
  const bool pair = block.cells.size() == 2;  // a name and its value
  if (block.header_row && !pair) return;
  const Block* header = HeaderRow(*reading.post, passage.block);
  // In a table of several events a column's title says nothing of rows that name others.
  if (header != nullptr && !OnlyRow(*reading.post, passage.block) && !NamesSummit(passage)) header = nullptr;
  std::size_t at = 0;
  std::optional<LabelKind> beside;
  for (std::size_t i = 0; i < block.cells.size(); ++i) {
    const std::string& cell = block.cells[i];
    const std::size_t begin = block.text.find(cell, at);
    if (begin == std::string::npos) return;
    at = begin + cell.size();
    std::optional<LabelKind> kind = beside;
    if (header != nullptr && header != &block && i < header->cells.size())
      if (const auto below = KindOfLabel(header->cells[i])) kind = below;
    if (kind && !cell.empty() && begin >= passage.span.begin && at <= passage.span.end)
      parts.push_back({*kind, {begin - passage.span.begin, at - passage.span.begin}});
    beside = i == 0 && pair ? KindOfLabel(cell) : std::nullopt;
  }
}

/// "Thursday, 24th and Friday, 25th of September 2026, from 10:00": days, a month among them, and no house.
bool BeginsWithDays(std::string_view text) {
  const std::vector<DateElement> elements = DateElementsFrom(text, Tokenize(text), 0);
  return std::any_of(elements.begin(), elements.end(),
                     [](const DateElement& element) { return element.kind == DateElement::Kind::kMonth; });
}

/// The heading, or the line in bold type, above a block: directly, or with a line of days between.
std::string_view LineAbove(const Post& post, std::size_t block) {
  if (block == 0) return {};
  const Block& above = post.blocks[block - 1];
  if (above.kind == BlockKind::kHeading || (above.all_strong && above.kind == BlockKind::kParagraph)) return above.text;
  // Headings are kept in their sections, not always as blocks.
  if (above.section != post.blocks[block].section) return post.sections[post.blocks[block].section].heading;
  return above.kind == BlockKind::kParagraph && BeginsWithDays(above.text) ? LineAbove(post, block - 1)
                                                                           : std::string_view();
}

/// "Where? The Elk House, Main Street 5": the question right before the passage labels it; empty for none.
std::string_view QuestionBefore(std::string_view text, std::size_t begin) {
  std::string_view before = Trim(text.substr(0, std::min(begin, text.size())));
  if (!before.ends_with('?')) return {};
  before.remove_suffix(1);
  const std::size_t line = before.find_last_of(".!?\n");
  const std::string_view question = Trim(line == std::string_view::npos ? before : before.substr(line + 1));
  // "Which place would you prefer?", "Where are the slides?" ask for something else.
  static const Phrases kAsks = {"where",   "when",  "and",  "is",   "it",   "the",    "will",   "be",
                                "do",      "does",  "we",   "meet", "take", "takes",  "place",  "held",
                                "what",    "how",   "this", "year", "the",  "xmpp",   "summit", "happen",
                                "exactly", "venue", "for",  "to",   "go",   "address"};
  const std::vector<Token> words = Tokenize(question);
  const bool ours = std::all_of(words.begin(), words.end(), [](const Token& word) {
    return std::find(kAsks.begin(), kAsks.end(), word.folded) != kAsks.end() ||
           word.folded.find_first_not_of("0123456789*") == std::string::npos;
  });
  if (!ours || words.size() > 9) return {};
  return words.size() > 4 && words.front().folded == "where" ? std::string_view("where") : question;
}

}  // namespace

std::optional<LabelKind> KindOfLabel(std::string_view label) {
  if (label.empty() || label.size() > kLongestLabel) return std::nullopt;
  std::string folded = FoldLine(label);
  while (!folded.empty() && (folded.back() == ':' || folded.back() == '?' || folded.back() == '*')) folded.pop_back();
  static const Phrases kOthers = {"deadline", "registration", "register", "sign-up",    "signup",     "sign up",
                                  "dinner",   "hotel",        "hotels",   "sleep",      "stay",       "party",
                                  "hackfest", "fosdem",       "poll",     "submission", "lunch",      "booth",
                                  "stand",    "updated",      "posted",   "published",  "sprint",     "meetup",
                                  "next",     "to eat",       "close",    "closes",     "in the room"};
  if (std::count(folded.begin(), folded.end(), ' ') > 4 || HasAnyPhrase(folded, kOthers)) return std::nullopt;
  if (HasAnyPhrase(folded, {"address"}) || folded == "street") return LabelKind::kAddress;
  if (HasAnyPhrase(folded, {"venue", "venues", "building"}) || folded == "house" || folded == "site")
    return LabelKind::kVenue;
  if (HasAnyPhrase(folded, {"room", "rooms"})) return LabelKind::kRoom;
  if (HasAnyPhrase(folded, {"city", "town"})) return LabelKind::kCity;
  if (HasPhrase(folded, "country")) return LabelKind::kCountry;
  if (HasAnyPhrase(folded, {"where", "place", "location", "locations", "find us", "meeting point"}))
    return LabelKind::kPlace;
  static const Phrases kEnds = {"start", "starts",  "begin",   "begins", "end", "ends",
                                "from",  "opening", "closing", "until",  "till"};
  if (std::find(kEnds.begin(), kEnds.end(), folded) != kEnds.end()) return LabelKind::kDate;
  if (HasAnyPhrase(folded, {"when", "date", "dates", "day", "days"})) return LabelKind::kDate;
  return std::nullopt;
}

std::vector<LabelledPart> LabelledParts(const Reading& reading, const Passage& passage) {
  std::vector<LabelledPart> parts;
  const Block& block = reading.BlockOf(passage);
  if (block.kind == BlockKind::kTableRow) {
    ReadRow(reading, passage, parts);
    return parts;
  }
  const std::string_view text = reading.TextOf(passage);
  if (const auto [end, value] = LabelEnd(text); end != std::string_view::npos) {
    parts.push_back({*KindOfLabel(text.substr(0, end)), {value, text.size()}});
    return parts;
  }
  if (const auto asked = KindOfLabel(QuestionBefore(block.text, passage.span.begin))) {
    parts.push_back({*asked, {0, text.size()}});
    return parts;
  }
  // Only what stands directly below the line: the second sentence may tell of anything.
  if (passage.span.begin != 0 || block.kind == BlockKind::kHeading) return parts;
  const std::string_view line = LineAbove(*reading.post, passage.block);
  const auto kind = KindOfLabel(line);
  if (!kind) return parts;
  const bool of_both = HasAnyPhrase(FoldLine(line), {"when", "date", "dates", "day", "days", "time", "times"});
  parts.push_back({of_both && BeginsWithDays(text) ? LabelKind::kDate : *kind, {0, text.size()}});
  return parts;
}

}  // namespace summit
