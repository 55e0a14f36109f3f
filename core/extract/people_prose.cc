#include "core/extract/people_prose.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/list_items.h"
#include "core/extract/list_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/people_words.h"
#include "core/extract/presence_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// "We were 14 people, among them A and B", "twelve of us met, namely A, B", "20 people came, A and B among them":
/// the names of some or all of the people whom the sentence tells of.
Span NamedAmongThem(std::string_view text) {
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

/// A label of few words that is all about presence.
bool SaysWho(std::string_view label) {
  return HasAnyPhrase(label, {"present",  "in the room", "on site",   "onsite", "with us", "in person", "remote",
                              "remotely", "online",      "confirmed", "people", "who",     "came",      "joined",
                              "coming",   "everybody",   "everyone",  "seated", "table",   "we were"});
}

class PeopleProseReader {
 public:
  PeopleProseReader(const Reading& reading, FactList& facts) : reading_(reading), post_(*reading.post), facts_(facts) {}

  void Read() {
    for (std::size_t i = 0; i < reading_.passages.size(); ++i) {
      const Passage& passage = reading_.passages[i];
      if (!Counts(passage) || TellsOfConference(passage)) continue;
      if (ReadSameAs(passage)) continue;
      ReadSentence(passage);
      if (i == 0 || reading_.passages[i - 1].block != passage.block) ReadParagraph(passage);
    }
  }

 private:
  /// "We had a table at X, where many stopped by; A and B were there": who was at somebody else's event.
  static bool TellsOfConference(const Passage& passage) {
    const bool summit = std::any_of(passage.events.begin(), passage.events.end(),
                                    [](const EventMention& event) { return event.kind == EventKind::kSummit; });
    if (!summit &&
        HasAnyPhrase(passage.folded, {"stopped by", "had a table", "our table", "had a booth", "had a stand"}))
      return true;
    return !summit && std::any_of(passage.events.begin(), passage.events.end(),
                                  [](const EventMention& event) { return event.kind == EventKind::kConference; });
  }

  /// "The same as on Thursday, plus Jane Doe." below a heading on who was there: those behind the "plus".
  bool ReadSameAs(const Passage& passage) {
    if (!MayIntroducePeople(HeadingOf(passage)) ||
        !HasAnyPhrase(passage.folded, {"same as", "as on", "same people", "same faces", "everybody of", "everyone of",
                                       "everybody from", "everyone from", "same round", "all of"}))
      return false;
    const std::string_view text = reading_.TextOf(passage);
    for (std::string_view mark : {" plus ", " and also ", " joined by ", " as well as ", " together with ", " and "}) {
      const std::size_t at = text.find(mark);
      if (at == std::string_view::npos) continue;
      const Block& block = reading_.BlockOf(passage);
      const Span where{passage.span.begin + at + mark.size(), passage.span.end};
      bool any = false;
      for (const NamedSpan& named : NamesInList(block.text, where, block.links))
        if (LooksLikeFullName(named.name) && LooksLikePerson(named.name))
          AddParticipant(passage, passage.block, named, facts_), any = true;
      if (any) return true;
    }
    return false;
  }

  bool Counts(const Passage& passage) const {
    if (!passage.ref || passage.ground != Ground::kSummit) return false;
    if (!passage.names_summit && passage.ref != reading_.subject && !UnderOurHeading(passage)) return false;
    const BlockKind kind = reading_.BlockOf(passage).kind;
    return kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kTableRow;
  }

  /// In a section of another post that its heading gives to a Summit.
  bool UnderOurHeading(const Passage& passage) const {
    std::size_t section = reading_.BlockOf(passage).section;
    int level = post_.sections[section].level + 1;
    // "#### Participants" below "### XMPP Summit 33" as well.
    for (std::size_t i = section + 1; i-- > 0;) {
      if (post_.sections[i].level >= level) continue;
      level = post_.sections[i].level;
      if (HasAnyPhrase(FoldLine(post_.sections[i].heading), {"summit"})) return true;
    }
    return false;
  }

  /// "Present were A (X), B and C.", "A, B and C took part.", "Participants: A, B".
  void ReadSentence(const Passage& passage) {
    // What stands in brackets is told of one of them: "(XSF Board)".
    const std::string told = WithoutBrackets(passage.folded);
    if (RefusesParticipants(told) || IsDoubtful(told)) return;
    const Block& block = reading_.BlockOf(passage);
    const auto where = NamesOf(passage);
    if (!where) return ReadDense(passage, told);
    std::vector<NamedSpan> names = NamesInList(block.text, *where, block.links);
    if (std::vector<NamedSpan> nicks = NicksIn(passage); !nicks.empty())
      names = std::move(nicks);
    else if (!ArePeople(names) && !IsOneBehindLabel(passage, names))
      return;
    for (const NamedSpan& named : names) AddParticipant(passage, passage.block, named, facts_);
  }

  /// "The hall was shared by A (X), B (Y), C (Z) and D": so many people in a row with where they are from are those of
  /// the Summit, whatever the words around, unless these tell what else they did.
  void ReadDense(const Passage& passage, const std::string& told) {
    constexpr std::size_t kFewest = 4;
    const Block& block = reading_.BlockOf(passage);
    if (TellsOfOthers(told) || block.kind == BlockKind::kTableRow || passage.span.size() > kLongestDense) return;
    const std::size_t begin = DenseBegin(passage);
    if (begin >= passage.span.end) return;
    std::vector<NamedSpan> names = NamesInList(block.text, {begin, passage.span.end}, block.links);
    const std::size_t all = names.size();
    std::size_t from = 0, platforms = 0;
    for (const NamedSpan& named : names) {
      from += !named.affiliation.empty();
      platforms += IsPlatform(named.affiliation);
    }
    if (platforms > 0 || from * 2 < all || !ArePeople(names) || names.size() < kFewest || names.size() + 1 < all)
      return;
    for (const NamedSpan& named : names) AddParticipant(passage, passage.block, named, facts_);
  }

  /// Where the names begin before the first bracket behind one, or that the sentence opens with.
  static constexpr std::size_t kLongestDense = 3000;
  std::size_t DenseBegin(const Passage& passage) const {
    const Block& block = reading_.BlockOf(passage);
    const std::vector<Token> tokens = Tokenize(reading_.TextOf(passage));
    for (std::size_t i = 1; i < tokens.size(); ++i)
      if (tokens[i - 1].capital && (tokens[i].folded == "(" || IsJoint(tokens, i))) {
        const std::size_t end = passage.span.begin + tokens[i].span.begin;
        return EnumerationBefore(block.text, passage.span.begin, end, block.links);
      }
    const bool opens = tokens.size() > 1 && tokens[0].capital && tokens[1].capital;
    return opens ? passage.span.begin : passage.span.end;
  }

  /// "Jane Doe | from Psi".
  static bool IsJoint(const std::vector<Token>& tokens, std::size_t i) {
    return IsOneOf(tokens[i].folded, {"from", "of"}) && i >= 2 && tokens[i - 2].capital && i + 1 < tokens.size() &&
           tokens[i + 1].capital;
  }

  static std::string WithoutBrackets(std::string_view text) {
    std::string kept;
    int open = 0;
    for (const char c : text) {
      open += c == '(';
      if (open == 0) kept += c;
      if (c == ')' && open > 0) --open;
    }
    return open == 0 ? kept : std::string(text);
  }

  /// "Present (remote): Jane Doe".
  bool IsOneBehindLabel(const Passage& passage, const std::vector<NamedSpan>& names) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t colon = LabelEnd(text);
    return names.size() == 1 && colon > 0 && colon < 40 && IntroducesPeople(FoldLine(text.substr(0, colon))) &&
           LooksLikeFullName(names[0].name) && !LooksLikeCompany(names[0].name) &&
           names[0].span.end + 1 >= passage.span.end;
  }

  /// "Attendees: jdoe, Max, ann.lee, Jane Doe": behind such a label nicks are people as well, where at least one has a
  /// full name. Empty for anything else.
  std::vector<NamedSpan> NicksIn(const Passage& passage) const {
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t colon = LabelEnd(text);
    if (colon == 0 || colon > 40 || !IntroducesPeople(FoldLine(text.substr(0, colon)))) return {};
    std::vector<NamedSpan> names;
    std::size_t at = passage.span.begin + colon + 1, full = 0, marked = 0;
    for (std::string_view part : Split(text.substr(colon + 1), ',')) {
      std::vector<NamedSpan> people = PeopleInItem(Trim(part), {});
      if (people.size() != 1 || people[0].name.empty() || Tokenize(people[0].name).size() > 6) return {};
      full += LooksLikeFullName(people[0].name);
      marked +=
          Tokenize(people[0].name)[0].capital || people[0].name.find_first_of("@.0123456789") != std::string::npos;
      people[0].span = {at, at + part.size()};
      at += part.size() + 1;
      names.push_back(std::move(people[0]));
    }
    return names.size() >= 3 && full > 0 && marked * 2 > names.size() ? names : std::vector<NamedSpan>();
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
    if (const std::size_t colon = LabelEnd(text); colon > 0) {
      const std::string label = FoldLine(text.substr(0, colon));
      if (IntroducesPeople(label) || (MayIntroducePeople(label) && SaysWho(label)) ||
          (label.size() < 40 && IsPresenceLabel(label) && MayIntroducePeople(HeadingOf(passage))))
        return in_block(colon + 1, text.size());
    }
    if (AnswersWho(passage)) return passage.span;
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

  /// "Who came? | A, B and C."
  bool AnswersWho(const Passage& passage) const {
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    if (index == 0) return false;
    const Passage& before = reading_.passages[index - 1];
    return before.block == passage.block && before.folded.starts_with("who ") && before.folded.ends_with('?') &&
           HasAnyPhrase(before.folded, {"came", "took part", "was there", "were there", "participated", "attended",
                                        "joined", "present", "in the room", "with us", "made it", "showed up"}) &&
           !RefusesParticipants(before.folded) && !TellsOfOthers(before.folded);
  }

  /// Where the colon stands that ends a label; 0 for none.
  static std::size_t LabelEnd(std::string_view text) {
    constexpr std::size_t kLongestLabel = 120;
    for (std::size_t i = 1; i + 1 < text.size() && i < kLongestLabel; ++i)
      if (text[i] == ':' && (text[i + 1] == ' ' || text[i + 1] == '\n')) return i;
    return 0;
  }

  std::string HeadingOf(const Passage& passage) const {
    return FoldLine(post_.sections[reading_.BlockOf(passage).section].heading);
  }

  /// "Attendees | A, B and C".
  static std::optional<Span> NamesOfRow(const Block& row) {
    if (row.cells.size() != 2 || row.header_row) return std::nullopt;
    const std::string label = FoldLine(row.cells[0]);
    if (!IntroducesPeople(label) && !(MayIntroducePeople(label) && SaysWho(label))) return std::nullopt;
    return Span{row.cells[0].size() + 3, row.text.size()};
  }

  /// A paragraph that is nothing but names, a line each or in a row, under a heading or behind a line on who was there.
  void ReadParagraph(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    if (block.kind != BlockKind::kParagraph || block.text.size() > Reading::kLongestPassage) return;
    std::vector<NamedSpan> names = LinesOf(block);
    std::string intro = IntroOf(passage.block);
    if (intro.empty() && names.size() >= 3) intro = ParagraphBefore(passage.block);
    if (RefusedBy(intro) || IsDoubtful(passage.folded) || !MayIntroduceNames(passage, intro)) return;
    if (names.empty()) {
      Enumeration all = ReadEnumeration(block.text, {0, block.text.size()}, block.links);
      // "A, B and C. Others preferred not to be listed.": under a heading on who came the first sentence is enough.
      const bool sentence = MayIntroducePeople(intro) && all.end + 1 >= passage.span.end;
      if (all.end + 1 < block.text.size() && !sentence) return;
      names = std::move(all.names);
    }
    if (names.size() < (MayIntroducePeople(intro) ? 2 : 3) || !ArePeople(names)) return;
    // Where the words before do not say it, that most are named with where they are from does.
    const auto told =
        std::count_if(names.begin(), names.end(), [](const NamedSpan& n) { return !n.affiliation.empty(); });
    if (!MayIntroducePeople(intro) && static_cast<std::size_t>(told) * 2 < names.size()) return;
    for (const NamedSpan& named : names) AddParticipant(passage, passage.block, named, facts_);
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

  /// One name a line is as good as a list: any words before it may introduce them.
  std::string ParagraphBefore(std::size_t block) const {
    if (block == 0) return {};
    const Block& before = post_.blocks[block - 1];
    const bool near = before.section == post_.blocks[block].section && before.kind == BlockKind::kParagraph;
    return near && before.text.size() < Reading::kLongestPassage ? FoldLine(before.text) : std::string();
  }

  /// The people of a paragraph with one on each line; empty when any line is something else.
  static std::vector<NamedSpan> LinesOf(const Block& block) {
    std::vector<NamedSpan> names;
    std::size_t at = 0, nicks = 0;
    const std::vector<std::string_view> lines = Split(block.text, '\n');
    if (lines.size() < 2) return {};
    for (std::string_view line : lines) {
      const std::vector<NamedSpan> people = PeopleInItem(line, {});
      const bool full = people.size() == 1 && LooksLikeFullName(people.front().name);
      // "Goffi / Libervia": a nick, with where it is from.
      if (people.size() != 1 || (!full && people.front().affiliation.empty())) return {};
      if (!full && ++nicks * 3 > lines.size()) return {};
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

void ReadPeopleInProse(const Reading& reading, FactList& facts) { PeopleProseReader(reading, facts).Read(); }

}  // namespace summit
