#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/gazetteer.h"
#include "core/extract/list_items.h"
#include "core/extract/lists.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "[Not sure... will do my best]", "(maybe)", "- tentative": named, but not as a participant.
bool IsDoubtful(std::string_view item) {
  static const Phrases kDoubts = {"not sure",      "maybe",           "tentative",
                                  "tbc",           "to be confirmed", "unconfirmed",
                                  "if possible",   "probably not",    "cancelled",
                                  "canceled",      "cannot",          "can't",
                                  "declined",      "will try",        "perhaps",
                                  "waiting list",  "might",           "dinner only",
                                  "only dinner",   "only for dinner", "only for the dinner",
                                  "hackfest only", "fosdem only",     "regrets",
                                  "excused",       "could not",       "couldn't",
                                  "not confirmed", "did not come",    "sick"};
  return HasAnyPhrase(item, kDoubts);
}

/// Most items must look like people: "present in the Lightning talks" under a heading "Participation" is no list of
/// them.
bool ListsPeople(const Post& post, const ListRun& run) {
  int people = 0, all = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.kind != BlockKind::kListItem || block.level > run.level) continue;
    ++all;
    people += !PeopleInItem(block.text, block.links).empty();
  }
  return all > 0 && people * 3 >= all * 2;
}

/// Some item or other says which of its two parts is the person; the others follow it.
ItemOrder OrderIn(const Post& post, const ListRun& run) {
  int told = 0;
  for (std::size_t i = run.first; i <= run.last; ++i)
    if (post.blocks[i].kind == BlockKind::kListItem && post.blocks[i].level <= run.level)
      told += OrderTold(post.blocks[i].text);
  return told < 0 ? ItemOrder::kCompanyFirst : ItemOrder::kPersonFirst;
}

/// The people in a cell beside which their company stands: one, "Doe, Jane", or several.
std::vector<NamedSpan> PeopleInCell(const std::string& cell) {
  const std::vector<std::string_view> parts = Split(cell, ',');
  const auto one_word = [](std::string_view part) {
    return !Trim(part).empty() && Trim(part).find(' ') == std::string_view::npos;
  };
  if (parts.size() == 2 && one_word(parts[0]) && one_word(parts[1]))
    return PeopleInItem(std::string(Trim(parts[1])) + " " + std::string(Trim(parts[0])), {});
  std::vector<NamedSpan> several = NamesInList(cell, {0, cell.size()}, {});
  const bool full =
      std::all_of(several.begin(), several.end(), [](const NamedSpan& named) { return LooksLikeFullName(named.name); });
  return several.size() > 1 && full ? several : PeopleInItem(cell, {});
}

/// The columns of a table of people; -1 for one that it does not have.
struct Columns {
  int name = -1, surname = -1, affiliation = -1;
};

Columns ColumnsOf(const Block& header) {
  static const Phrases kNames = {"name",       "names",      "participant", "participants", "attendee", "attendees",
                                 "who",        "person",     "people",      "nick",         "nickname", "full name",
                                 "first name", "given name", "member",      "developer",    "present"};
  static const Phrases kSurnames = {"surname", "last name", "family name"};
  static const Phrases kFrom = {"affiliation",  "affiliations",  "company",    "companies",     "organisation",
                                "organization", "organisations", "project",    "projects",      "employer",
                                "org",          "software",      "client",     "server",        "from",
                                "represents",   "representing",  "works on",   "working on",    "team",
                                "work",         "institution",   "community",  "group",         "product",
                                "with",         "where from",    "belongs to", "implementation"};
  Columns columns;
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const std::string title = FoldLine(header.cells[i]);
    const int at = static_cast<int>(i);
    if (columns.surname < 0 && HasAnyPhrase(title, kSurnames))
      columns.surname = at;
    else if (columns.affiliation < 0 && HasAnyPhrase(title, kFrom))
      columns.affiliation = at;
    else if (columns.name < 0 && HasAnyPhrase(title, kNames))
      columns.name = at;
  }
  return columns;
}

/// Who is told to have taken part by way of lists, tables and sentences.
class PeopleReader {
 public:
  PeopleReader(const Reading& reading, FactList& facts) : reading_(reading), post_(*reading.post), facts_(facts) {}

  void Read() {
    for (const ListRun& run : FindLists(reading_))
      if (run.passage->ground == Ground::kSummit && run.passage->ref) ReadList(run);
    for (std::size_t i = 0; i < reading_.passages.size(); ++i) {
      const Passage& passage = reading_.passages[i];
      if (!Counts(passage)) continue;
      ReadSentence(passage);
      if (i == 0 || reading_.passages[i - 1].block != passage.block) ReadParagraph(passage);
    }
  }

 private:
  void Add(const Passage& passage, std::size_t block, const NamedSpan& named) {
    facts_.AddFrom(passage, ParticipantFact{std::string(WithoutTitle(named.name)), named.affiliation}, block,
                   named.span);
  }

  void ReadList(const ListRun& run) {
    const bool table = post_.blocks[run.first].kind == BlockKind::kTableRow;
    if (table && ReadTable(run)) return;
    if (run.role != ListRole::kParticipants) return;
    if (!table && !ListsPeople(post_, run)) return;
    const ItemOrder order = OrderIn(post_, run);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post_.blocks[i];
      if (block.level > run.level || IsDoubtful(FoldLine(block.text))) continue;
      if (!table)
        for (const NamedSpan& named : PeopleInItem(block.text, block.links, order)) Add(*run.passage, i, named);
      else if (!block.cells.empty() && LooksLikeFullName(CollapseSpaces(block.cells[0])))
        ReadRow(run, i, {0, -1, block.cells.size() > 1 ? 1 : -1});
    }
  }

  /// A table whose header names people is one of participants where the text around does not say otherwise. False when
  /// the header does not tell.
  bool ReadTable(const ListRun& run) {
    const Block& header = post_.blocks[run.first];
    const Columns columns = ColumnsOf(header);
    const bool told = columns.name >= 0 && (header.header_row || run.role == ListRole::kParticipants) &&
                      !LooksLikeFullName(header.cells[static_cast<std::size_t>(columns.name)]);
    if (!told) return false;
    if (run.role != ListRole::kParticipants && !(run.role == ListRole::kNone && columns.affiliation >= 0)) return true;
    if (RefusesParticipants(run.intro) || RefusesParticipants(run.heading.substr(0, run.heading.find(" / "))))
      return true;
    for (std::size_t i = run.first + 1; i <= run.last; ++i) ReadRow(run, i, columns);
    return true;
  }

  void ReadRow(const ListRun& run, std::size_t i, const Columns& columns) {
    const Block& row = post_.blocks[i];
    if (row.kind != BlockKind::kTableRow || IsDoubtful(FoldLine(row.text))) return;
    const auto cell = [&](int column) {
      const bool there = column >= 0 && column < static_cast<int>(row.cells.size());
      return there ? CollapseSpaces(row.cells[static_cast<std::size_t>(column)]) : std::string();
    };
    std::string name = cell(columns.name);
    if (const std::string surname = cell(columns.surname); !surname.empty()) name += " " + surname;
    for (NamedSpan named : columns.affiliation >= 0 ? PeopleInCell(name) : PeopleInItem(name, {})) {
      if (columns.affiliation >= 0) named.affiliation = AffiliationIn(cell(columns.affiliation));
      named.span = {0, row.text.size()};
      Add(*run.passage, i, named);
    }
  }

  // Prose.

  bool Counts(const Passage& passage) const {
    if (!passage.ref || passage.ground != Ground::kSummit) return false;
    if (!passage.names_summit && passage.ref != reading_.subject && !UnderOurHeading(passage)) return false;
    const BlockKind kind = reading_.BlockOf(passage).kind;
    return kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kTableRow;
  }

  /// In a section of another post that its heading gives to a Summit.
  bool UnderOurHeading(const Passage& passage) const {
    return HasAnyPhrase(FoldLine(post_.sections[reading_.BlockOf(passage).section].heading), {"summit"});
  }

  /// "Present were A (X), B and C.", "A, B and C took part.", "Participants: A, B".
  void ReadSentence(const Passage& passage) {
    if (RefusesParticipants(passage.folded) || IsDoubtful(passage.folded)) return;
    const Block& block = reading_.BlockOf(passage);
    const auto where = NamesOf(passage);
    if (!where) return;
    std::vector<NamedSpan> names = NamesInList(block.text, *where, block.links);
    if (!ArePeople(names)) return;
    for (const NamedSpan& named : names) Add(passage, passage.block, named);
  }

  /// Two or more, most of them with full names; one alone only with where they are from.
  static bool ArePeople(std::vector<NamedSpan>& names) {
    std::erase_if(names, [](const NamedSpan& named) {
      return !LooksLikePerson(named.name) || KindOfPlace(named.name) != PlaceKind::kUnknown;
    });
    std::size_t full = 0, told = 0;
    for (const NamedSpan& named : names) {
      full += LooksLikeFullName(named.name);
      told += LooksLikeFullName(named.name) && !named.affiliation.empty();
    }
    return (names.size() >= 2 && full * 3 >= names.size() * 2) || (names.size() == 1 && told == 1);
  }

  /// Where in the block the names of a sentence on who took part stand.
  std::optional<Span> NamesOf(const Passage& passage) const {
    const Block& block = reading_.BlockOf(passage);
    if (block.kind == BlockKind::kTableRow) return NamesOfRow(block);
    const std::string_view text = reading_.TextOf(passage);
    const auto in_block = [&](std::size_t begin, std::size_t end) {
      return Span{passage.span.begin + begin, passage.span.begin + end};
    };
    if (const std::size_t colon = text.find(": "); colon != std::string_view::npos && colon < 120) {
      const std::string label = FoldLine(text.substr(0, colon));
      if (IntroducesPeople(label) || (MayIntroducePeople(label) && SaysWho(label)))
        return in_block(colon + 2, text.size());
    }
    if (const Span named = NamedAmongThem(text); named.size() > 0) return in_block(named.begin, named.end);
    const std::vector<Token> tokens = Tokenize(text);
    if (const std::size_t after = AfterPresence(tokens); after < tokens.size())
      return in_block(tokens[after].span.begin, text.size());
    if (const std::size_t verb = PresenceVerb(tokens); verb < tokens.size()) {
      const std::size_t end = passage.span.begin + tokens[verb].span.begin;
      const std::size_t begin = EnumerationBefore(block.text, passage.span.begin, end, block.links);
      if (begin < end) return Span{begin, end};
    }
    return std::nullopt;
  }

  /// "We were 14 people, among them A and B", "twelve of us met, namely A, B", "20 people came, A and B among them":
  /// the names of some or all of the people whom the sentence tells of.
  static Span NamedAmongThem(std::string_view text) {
    static const Phrases kPeople = {"people",   "of us",           "participants", "attendees", "developers",
                                    "persons",  "folks",           "we were",      "guests",    "hackers",
                                    "visitors", "enthusiasts",     "engineers",    "experts",   "implementers",
                                    "members",  "representatives", "round",        "faces"};
    static constexpr std::string_view kMarks[] = {
        " among them ",  " amongst them ", " including ", " namely ", " among whom ",
        ", including: ", " like ",         " such as ",   ": "};
    for (std::string_view mark : kMarks) {
      const std::size_t at = text.find(mark);
      if (at == std::string_view::npos || !HasAnyPhrase(FoldLine(text.substr(0, at)), kPeople)) continue;
      const std::vector<Token> behind = Tokenize(text.substr(at + mark.size(), 60));
      for (std::size_t i = 0; i < behind.size() && i < 4; ++i)
        if (behind[i].capital || behind[i].folded == "@") return {at + mark.size() + behind[i].span.begin, text.size()};
    }
    for (std::string_view mark : {" among them", " among others"}) {
      const std::size_t at = text.find(mark);
      if (at == std::string_view::npos) continue;
      const std::size_t begin = EnumerationBefore(text, 0, at, {});
      if (begin < at && begin > 0 && HasAnyPhrase(FoldLine(text.substr(0, begin)), kPeople)) return {begin, at};
    }
    return {};
  }

  /// "Attendees | A, B and C".
  static std::optional<Span> NamesOfRow(const Block& row) {
    if (row.cells.size() != 2 || row.header_row || !IntroducesPeople(FoldLine(row.cells[0]))) return std::nullopt;
    return Span{row.cells[0].size() + 3, row.text.size()};
  }

  /// A label of few words that is all about presence.
  static bool SaysWho(std::string_view label) {
    return HasAnyPhrase(
        label, {"present", "in the room", "on site", "onsite", "with us", "in person", "remote", "remotely", "online",
                "confirmed", "people", "who", "came", "joined", "everybody", "everyone", "seated", "table", "we were"});
  }

  /// "Present were", "With us were", "attended by", "joined remotely by": the token after; tokens.size() for none.
  static std::size_t AfterPresence(const std::vector<Token>& tokens) {
    static const Phrases kPresent = {
        "table",        "round",     "group", "present", "attendance", "there",  "us",   "attending", "participating",
        "participants", "attendees", "room",  "came",    "remotely",   "online", "site", "person",    "participated"};
    static const Phrases kIs = {"consisted", "were", "was", "are", "included", "include", "includes", "sat", "is"};
    static const Phrases kBy = {"attended", "joined", "visited", "frequented"};
    static const Phrases kBetween = {"remotely", "online", "also",   "again", "by",   "on",   "both",
                                     "days",     "in",     "person", ",",     "this", "time", "year",
                                     "the",      "room",   "via",    "video", "link"};
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
      const bool by = IsOneOf(tokens[i].folded, kBy);
      if (!by && !IsOneOf(tokens[i].folded, kPresent)) continue;
      for (std::size_t j = i + 1; j + 1 < tokens.size() && j <= i + 6; ++j) {
        if (by ? tokens[j].folded == "by" && j <= i + 4 : IsOneOf(tokens[j].folded, kIs))
          return NamesBegin(tokens, j + 1);
        if (!IsOneOf(tokens[j].folded, kBetween)) break;
      }
    }
    return tokens.size();
  }

  /// The enumeration must begin right there, but for a few small words.
  static std::size_t NamesBegin(const std::vector<Token>& tokens, std::size_t i) {
    for (std::size_t steps = 0; i < tokens.size() && steps < 5; ++i, ++steps)
      if (tokens[i].capital || tokens[i].folded == "@") return i;
    return tokens.size();
  }

  /// "A, B and C | took part", "| were there", "| will attend": the first token of the verb; tokens.size() for none.
  static std::size_t PresenceVerb(const std::vector<Token>& tokens) {
    static const Phrases kVerbs = {"attended",  "participated", "joined", "came",     "attend",     "participate",
                                   "travelled", "traveled",     "turned", "showed",   "registered", "dialled",
                                   "dialed",    "signed",       "met",    "gathered", "assembled"};
    static const Phrases kStates = {"come", "there", "present", "attending", "coming", "participating", "joining"};
    static const Phrases kHelpers = {"had", "were", "was",  "will", "be",   "have", "has",
                                     "are", "is",   "also", "all",  "both", "took"};
    for (std::size_t i = 1; i < tokens.size(); ++i) {
      const bool part = tokens[i].folded == "part" && tokens[i - 1].folded == "took";
      const bool state = IsOneOf(tokens[i].folded, kStates) && IsOneOf(tokens[i - 1].folded, kHelpers);
      if (!part && !state && !IsOneOf(tokens[i].folded, kVerbs)) continue;
      std::size_t first = i;
      while (first > 0 && IsOneOf(tokens[first - 1].folded, kHelpers)) --first;
      return first > 0 ? first : tokens.size();
    }
    return tokens.size();
  }

  /// A paragraph that is nothing but names, a line each or in a row, under a heading or behind a line on who was there.
  void ReadParagraph(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    if (block.kind != BlockKind::kParagraph || block.text.size() > Reading::kLongestPassage) return;
    const std::string intro = IntroOf(passage.block);
    if (RefusesParticipants(intro) || IsDoubtful(passage.folded) || !MayIntroduceNames(passage, intro)) return;
    std::vector<NamedSpan> names = LinesOf(block);
    if (names.empty()) {
      Enumeration all = ReadEnumeration(block.text, {0, block.text.size()}, block.links);
      if (all.end + 1 < block.text.size()) return;
      names = std::move(all.names);
    }
    if (names.size() < 3 || !ArePeople(names)) return;
    // Where the words before do not say it, that most are named with where they are from does.
    const auto told =
        std::count_if(names.begin(), names.end(), [](const NamedSpan& n) { return !n.affiliation.empty(); });
    if (!MayIntroducePeople(intro) && static_cast<std::size_t>(told) * 2 < names.size()) return;
    for (const NamedSpan& named : names) Add(passage, passage.block, named);
  }

  /// Words on people, or none on other matters; the headings above have no say against it either.
  bool MayIntroduceNames(const Passage& passage, const std::string& intro) const {
    if (MayIntroducePeople(intro)) return true;
    const std::string heading = FoldLine(post_.sections[reading_.BlockOf(passage).section].heading);
    return intro.ends_with(":") && !IntroducesOthers(intro) && !IntroducesOthers(heading) &&
           !RefusesParticipants(heading);
  }

  /// What stands right before a paragraph: a line that ends with a colon, a bold one, or the section's heading.
  std::string IntroOf(std::size_t block) const {
    if (block == 0) return {};
    const Block& before = post_.blocks[block - 1];
    if (before.section != post_.blocks[block].section) return {};
    if (before.kind == BlockKind::kHeading || before.all_strong || before.text.ends_with(':'))
      return FoldLine(before.text);
    return {};
  }

  /// The people of a paragraph with one on each line; empty when any line is something else.
  static std::vector<NamedSpan> LinesOf(const Block& block) {
    std::vector<NamedSpan> names;
    std::size_t at = 0;
    const std::vector<std::string_view> lines = Split(block.text, '\n');
    if (lines.size() < 2) return {};
    for (std::string_view line : lines) {
      const std::vector<NamedSpan> people = PeopleInItem(line, {});
      if (people.size() != 1 || !LooksLikeFullName(people.front().name)) return {};
      names.push_back(people.front());
      names.back().span = {at, at + line.size()};
      at += line.size() + 1;
    }
    return names;
  }

  const Reading& reading_;
  const Post& post_;
  FactList& facts_;
};

}  // namespace

void ExtractParticipants(const Reading& reading, FactList& facts) { PeopleReader(reading, facts).Read(); }

}  // namespace summit
