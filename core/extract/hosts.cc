#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/gazetteer.h"
#include "core/extract/host_finder.h"
#include "core/extract/host_names.h"
#include "core/extract/host_weights.h"
#include "core/extract/meeting_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// "FOSDEM is hosted by the university": somebody else's event is what the sentence is about.
bool OpensWithConference(const Passage& passage) {
  const bool summit = std::any_of(passage.events.begin(), passage.events.end(),
                                  [](const EventMention& event) { return event.kind == EventKind::kSummit; });
  return !summit && !passage.events.empty() && passage.events.front().kind == EventKind::kConference &&
         passage.events.front().span.begin <= passage.span.begin + 4;
}

/// A line of names right below "Our hosts".
bool IsBelowHeading(const Reading& reading, const Passage& passage) {
  static const Phrases kHeadings = {"host", "hosts", "our host", "our hosts", "the host", "the hosts", "hosted by"};
  constexpr std::size_t kLongest = 80;
  const Block& block = reading.BlockOf(passage);
  if (block.text.size() > kLongest || block.kind == BlockKind::kHeading ||
      !IsOneOf(FoldLine(reading.post->sections[block.section].heading), kHeadings))
    return false;
  const Enumeration names = ReadEnumeration(block.text, {0, block.text.size()}, block.links);
  return !names.names.empty() && names.names.back().span.end + 1 >= block.text.size();
}

/// "Who is hosting us? | Elk Systems."
bool AnswersWhoHosts(std::string_view text, std::size_t begin) {
  const std::string before = FoldLine(text.substr(0, begin));
  const std::size_t who = before.rfind("who ");
  return who != std::string::npos && before.ends_with('?') &&
         HasAnyPhrase(before.substr(who), {"hosting", "hosts", "host"});
}

/// "The hackerspace makes its main room available to us", "The college hosts both events": the house is meant that the
/// post told before.
bool LentByTheHouse(std::string_view folded) {
  static const Phrases kHouses = {
      "hackerspace",  "makerspace",   "college",   "university", "school",      "company",      "association",
      "club",         "library",      "institute", "museum",     "cooperative", "co-operative", "foundation",
      "organisation", "organization", "faculty",   "collective", "theatre",     "theater",      "department",
      "academy",      "centre",       "center",    "community",  "space",       "firm",         "agency",
      "ministry",     "hacklab",      "lab",       "bank",       "publisher",   "monastery",    "church"};
  static const Phrases kLends = {"hosts us",
                                 "hosts both",
                                 "hosts the summit",
                                 "hosts our",
                                 "host us",
                                 "kindly hosts",
                                 "makes its",
                                 "lends us",
                                 "lets us use",
                                 "lets us have",
                                 "gives us its",
                                 "opens its",
                                 "available to us",
                                 "takes us in",
                                 "welcomes us",
                                 "is our host",
                                 "puts its",
                                 "hosted us",
                                 "lent us",
                                 "let us use",
                                 "let us have",
                                 "took us in",
                                 "was our host",
                                 "made us welcome",
                                 "at our disposal",
                                 "offers us its",
                                 "gave us its",
                                 "opened its",
                                 "charges us nothing",
                                 "hosts this",
                                 "generously hosts",
                                 "hosts the meeting",
                                 "hosts it",
                                 "have us",
                                 "has us as"};
  const std::vector<Token> tokens = Tokenize(folded.substr(0, 60));
  if (tokens.size() < 3 || !IsOneOf(tokens[0].folded, {"the", "this"})) return false;
  const bool house = IsOneOf(tokens[1].folded, kHouses) || IsOneOf(tokens[2].folded, kHouses);
  return house && HasAnyPhrase(folded, kLends);
}

/// "c-base." at the end of a sentence.
std::string WithoutStop(std::string_view name) {
  while (name.ends_with('.')) name.remove_suffix(1);
  return std::string(name);
}

/// "Elk Systems did", what the words behind the name are read for at times.
std::string WithoutVerb(std::string name) {
  for (std::string_view verb : {" did", " does", " do"})
    if (name.ends_with(verb)) name.resize(name.size() - verb.size());
  return name;
}

/// The venue that the post told last before the passage, of the same Summit; empty when none.
std::string VenueToldBefore(const FactList& facts, const Passage& passage) {
  std::string venue;
  int line = 0;
  for (const Fact& fact : facts.facts()) {
    const auto* place = std::get_if<PlaceFact>(&fact.value);
    if (place == nullptr || place->venue.empty() || fact.summit != *passage.ref) continue;
    if (fact.evidence.line > passage.line || fact.evidence.line < line) continue;
    line = fact.evidence.line;
    venue = place->venue;
  }
  return venue;
}

/// "The IoT day in Elsene, hosted by A", "the hackathon was hosted by A": an event of its own.
bool TellsOfOtherEvent(const Reading& reading, const Passage& passage) {
  const bool summit = std::any_of(passage.events.begin(), passage.events.end(),
                                  [](const EventMention& event) { return event.kind == EventKind::kSummit; });
  if (summit) return false;
  if (HasAnyPhrase(passage.folded, {"hackathon", "hackfest", "sprint", "meetup", "barcamp", "code camp"})) return true;
  const std::vector<Token> tokens = Tokenize(reading.TextOf(passage));
  for (std::size_t i = 1; i < tokens.size(); ++i)
    if (tokens[i].folded == "day" && tokens[i - 1].capital &&
        !IsOneOf(tokens[i - 1].folded, {"summit", "xmpp", "first", "second", "one", "each", "every", "both"}))
      return true;
  return false;
}

/// Something else than the Summit is hosted: a dinner, a page, the discussion.
bool HostsSomethingElse(const Passage& passage) {
  const std::string_view folded = passage.folded;
  const std::vector<Token> tokens = Tokenize(folded);
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (IsOneOf(tokens[i].folded, {"hosted", "hosts"}) && HostsAnotherThing(tokens, i)) return true;
  if (HasAnyPhrase(folded.substr(0, 20), {"dinner", "lunch"}) &&
      HasAnyPhrase(folded, {"for the evening", "was our host for"}))
    return true;
  // "Next year we will be hosted by A", "the lunch was an invitation of A"
  const bool summit = std::any_of(passage.events.begin(), passage.events.end(),
                                  [](const EventMention& event) { return event.kind == EventKind::kSummit; });
  if (!summit && TellsOfOtherTimes(folded)) return true;
  if (HasPhrase(folded, "invitation") && HasAnyPhrase(folded, {"lunch", "dinner", "breakfast", "drinks"})) return true;

  static const Phrases kOther = {"from the host",
                                 "hackfest hosted",
                                 "dinner hosted",
                                 "dinner was hosted",
                                 "dinner is hosted",
                                 "dinner will be hosted",
                                 "lunch was hosted",
                                 "videos hosted",
                                 "hosted on",
                                 "hosts file",
                                 "web host",
                                 "virtual host",
                                 "virtual hosts",
                                 "hosting provider",
                                 "dinner will be held",
                                 "self-hosted",
                                 "self-hosting",
                                 "video",
                                 "videos",
                                 "recordings",
                                 "for dinner",
                                 "pages",
                                 "mailing list",
                                 "as moderator",
                                 "as chair",
                                 "the discussion",
                                 "the discussions",
                                 "remote session",
                                 "remote sessions",
                                 "the round of",
                                 "the sessions",
                                 "the session on",
                                 "the call",
                                 "the stream",
                                 "the pad",
                                 "the wiki",
                                 "the chat",
                                 "the panel",
                                 "the quiz",
                                 "the podcast"};
  return HasAnyPhrase(folded, kOther);
}

/// Adds those whom the weights of the names in the passage make hosts; false for none.
bool AddWeighed(const Reading& reading, const Passage& passage, FactList& facts) {
  const std::vector<std::string> hosts = WeighHosts(reading, passage);
  for (const std::string& host : hosts) facts.AddFrom(passage, HostFact{host}, passage.block, passage.span);
  return !hosts.empty();
}

}  // namespace

void ExtractHosts(const Reading& reading, FactList& facts) {
  constexpr std::size_t kMostHosts = 2;
  for (const Passage& passage : reading.passages) {
    const Block& block = reading.BlockOf(passage);
    if (!passage.ref || passage.ground != Ground::kSummit || block.kind == BlockKind::kQuote ||
        block.kind == BlockKind::kCode)
      continue;
    if (!passage.names_summit && passage.ref != reading.subject && passage.ground != Ground::kSummit) continue;
    if (HostsSomethingElse(passage) || OpensWithConference(passage)) continue;
    if (TellsOfOtherEvent(reading, passage)) continue;
    Span where = passage.span;
    std::vector<NamedSpan> names;
    if (block.kind == BlockKind::kTableRow) {
      if (block.cells.size() != 2 || !HasAnyPhrase(FoldLine(block.cells[0]), {"host", "hosts", "hosted by"})) continue;
      where.begin = block.cells[0].size() + 3;
    } else if (IsBelowHeading(reading, passage) || AnswersWhoHosts(block.text, passage.span.begin)) {
      where = passage.span;
    } else {
      where = FindHosts(block.text, passage.span, block.links, passage.ref == reading.subject);
    }
    if (where.begin >= where.end) {
      if (block.kind == BlockKind::kTableRow || AddWeighed(reading, passage, facts) || !LentByTheHouse(passage.folded))
        continue;
      const std::string house = WithoutKind(WithoutBuilding(VenueToldBefore(facts, passage)));
      if (!house.empty() && !IsNoHost(house)) facts.Add(passage, HostFact{house});
      continue;
    }
    names = NamesInList(block.text, where, block.links);
    if (const std::string word = WithoutStop(Trim(std::string_view(block.text).substr(where.begin, where.size())));
        names.empty() && word.find(' ') == std::string::npos &&
        (word.find_first_of("-.0123456789") != std::string::npos || block.kind == BlockKind::kTableRow))
      names.push_back({word, {}, {}, where});  // "c-base"
    // "guests of [c-base](...)": a link names it, however that is written.
    for (const Link& link : block.links)
      if (names.empty() && link.begin == where.begin && link.end <= passage.span.end && link.end - link.begin < 40)
        names.push_back({block.text.substr(link.begin, link.end - link.begin), {}, {}, {link.begin, link.end}});
    // "In Antwerp, Belgium, the Elk Club took us in".
    while (!names.empty() && (KindOfPlace(names.front().name) != PlaceKind::kUnknown ||
                              names.front().name.find_first_not_of("0123456789") == std::string::npos))
      names.erase(names.begin());
    bool added = false;
    for (std::size_t i = 0; i < std::min(names.size(), kMostHosts); ++i) {
      // Behind a comma stands the address of the first.
      if (i > 0 &&
          !HasAnyPhrase(
              FoldLine(std::string_view(block.text).substr(names[0].span.end, names[i].span.begin - names[0].span.end)),
              {"and", "&"}))
        break;
      const std::string name = WithoutKind(WithoutBuilding(WithoutVerb(names[i].name)));
      if (IsNoHost(name)) continue;
      facts.AddFrom(passage, HostFact{name}, passage.block, passage.span);
      added = true;
    }
    // "A hosted the first day, B the second one"
    if (!added || HasAnyPhrase(passage.folded, {"the second", "second day", "day two", "the other", "on friday",
                                                "on saturday", "on tuesday", "on sunday"}))
      AddWeighed(reading, passage, facts);
  }
}

}  // namespace summit
