#include <algorithm>
#include <cctype>
#include <set>

#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// "[Not sure... will do my best]", "(maybe)", "- tentative": named, but not as a participant.
bool IsDoubtful(std::string_view item) {
  static const Phrases kDoubts = {
      "not sure",  "maybe",    "tentative", "tbc",   "to be confirmed", "unconfirmed", "if possible", "probably not",
      "cancelled", "canceled", "cannot",    "can't", "declined",        "will try",    "perhaps",     "waiting list"};
  return HasAnyPhrase(item, kDoubts);
}

/// An affiliation as people write it in brackets; remarks about food, days and roles at the dinner are none.
std::string Affiliation(std::string_view text) {
  static const Phrases kRemarks = {"veg",     "vegetarian", "vegan", "remote",    "remotely",
                                   "day one", "day two",    "only",  "both days", "guest"};
  const std::string folded = FoldLine(text);
  if (folded.size() < 2 || HasAnyPhrase(folded, kRemarks) || folded.size() > 80) return {};
  return std::string(text);
}

void AddItem(const Passage& passage, std::size_t block, const Item& item, FactList& facts) {
  // "Florian Jensen (Flosoft.biz / XSF)" may be one link's label; the brackets were cut all the same.
  if (!LooksLikePerson(item.name)) return;
  facts.AddFrom(passage, ParticipantFact{item.name, Affiliation(item.affiliation)}, block, item.span);
}

/// Most items must look like people: "present in the Lightning talks" under a heading "Participation" is no list of
/// them.
bool ListsPeople(const Post& post, const ListRun& run) {
  int people = 0, all = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.kind != BlockKind::kListItem || block.level > 1) continue;
    ++all;
    const std::vector<Item> items = SplitItems(block.text);
    people += !items.empty() && LooksLikePerson(items.front().name);
  }
  return all > 0 && people * 3 >= all * 2;
}

int Column(const Block& header, const Phrases& names) {
  for (std::size_t i = 0; i < header.cells.size(); ++i)
    if (HasAnyPhrase(FoldLine(header.cells[i]), names)) return static_cast<int>(i);
  return -1;
}

/// A table of participants: a header that names people, and perhaps where they come from.
void ReadTable(const Reading& reading, const ListRun& run, FactList& facts) {
  const Post& post = *reading.post;
  const Block& header = post.blocks[run.first];
  const int name = Column(header, {"name", "participant", "attendee", "who", "person"});
  if (name < 0) return;
  const int affiliation =
      Column(header, {"affiliation", "company", "organisation", "organization", "project", "projects", "affiliations"});
  for (std::size_t i = run.first + 1; i <= run.last; ++i) {
    const Block& row = post.blocks[i];
    if (row.kind != BlockKind::kTableRow || static_cast<int>(row.cells.size()) <= name ||
        IsDoubtful(FoldLine(row.text)))
      continue;
    Item item;
    item.name = CollapseSpaces(row.cells[static_cast<std::size_t>(name)]);
    if (affiliation >= 0 && affiliation < static_cast<int>(row.cells.size()))
      item.affiliation = CollapseSpaces(row.cells[static_cast<std::size_t>(affiliation)]);
    item.span = {0, row.text.size()};
    AddItem(*run.passage, i, item, facts);
  }
}

int NumberIn(const Token& token) {
  static const std::pair<std::string_view, int> kWords[] = {
      {"ten", 10},     {"eleven", 11},    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
      {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},
      {"forty", 40},   {"fifty", 50},     {"sixty", 60},    {"seventy", 70},  {"eighty", 80}};
  for (const auto& [word, value] : kWords)
    if (token.folded == word) return value;
  if (token.folded.size() > 3 || token.folded.empty() ||
      token.folded.find_first_not_of("0123456789") != std::string::npos)
    return 0;
  return std::stoi(token.folded);
}

bool CountsPeople(std::string_view word) {
  static const Phrases kPeople = {"people", "developers",  "participants", "attendees", "persons",
                                  "folks",  "enthusiasts", "members",      "engineers", "guests"};
  return std::find(kPeople.begin(), kPeople.end(), word) != kPeople.end();
}

/// "over 40 developers": the number's token, or tokens.size().
std::size_t FindCount(const std::vector<Token>& tokens, std::size_t& noun) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (NumberIn(tokens[i]) < 2) continue;
    for (std::size_t j = i + 1; j < tokens.size() && j <= i + 3; ++j) {
      if (CountsPeople(tokens[j].folded)) {
        noun = j;
        return i;
      }
      if (!tokens[j].word || tokens[j].folded == "of") break;
    }
  }
  return tokens.size();
}

}  // namespace

void ExtractParticipants(const Reading& reading, FactList& facts) {
  const Post& post = *reading.post;
  for (const ListRun& run : FindLists(reading)) {
    if (run.role != ListRole::kParticipants || run.passage->ground != Ground::kSummit || !run.passage->ref) continue;
    if (post.blocks[run.first].kind == BlockKind::kTableRow) {
      ReadTable(reading, run, facts);
      continue;
    }
    if (!ListsPeople(post, run)) continue;
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post.blocks[i];
      if (block.level > 1 || IsDoubtful(FoldLine(block.text))) continue;
      for (const Item& item : SplitItems(block.text)) AddItem(*run.passage, i, item, facts);
    }
  }
}

void ExtractHeadCounts(const Reading& reading, FactList& facts) {
  static const Phrases kCame = {"participated", "attended",     "attend",      "showed up",    "gathered",
                                "came",         "joined",       "took part",   "were present", "met",
                                "with us",      "participants", "attendees",   "attendance",   "turned up",
                                "present",      "made it",      "in the room", "meeting",      "given that we have"};
  static const Phrases kOthers = {
      "per person",      "devroom",       "dinner", "room held",       "room can",
      "limit",           "capacity",      "seats",  "fosdem attracts", "members of the council",
      "council members", "board members", "if"};
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || passage.ground != Ground::kSummit || !(passage.names_summit || passage.ref == reading.subject))
      continue;
    if (!HasAnyPhrase(passage.folded, kCame) || HasAnyPhrase(passage.folded, kOthers)) continue;
    if (reading.BlockOf(passage).kind == BlockKind::kQuote) continue;
    const std::string_view text = reading.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text);
    std::size_t noun = 0;
    const std::size_t number = FindCount(tokens, noun);
    if (number == tokens.size()) continue;
    static const Phrases kAbout = {"over",    "about", "around", "almost", "nearly",
                                   "roughly", "some",  "~",      "than",   "approximately"};
    std::size_t first = number;
    while (first > 0 && (std::find(kAbout.begin(), kAbout.end(), tokens[first - 1].folded) != kAbout.end() ||
                         tokens[first - 1].folded == "more"))
      --first;
    const Span words{tokens[first].span.begin, tokens[noun].span.end};
    facts.Add(passage, HeadCountFact{NumberIn(tokens[number]), CollapseSpaces(text.substr(words.begin, words.size()))});
  }
}

}  // namespace summit
