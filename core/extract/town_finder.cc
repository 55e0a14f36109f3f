#include "core/extract/town_finder.h"

#include <algorithm>
#include <string>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/date_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/labelled_places.h"
#include "core/extract/meeting_words.h"
#include "core/extract/origins.h"
#include "core/extract/topic_names.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// The passage's Summit is named right behind the verb that ends here.
bool NamedSoon(const Passage& passage, std::size_t end) {
  return std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
    const std::size_t at = event.span.begin - passage.span.begin;
    return event.kind == EventKind::kSummit && !event.plural && at >= end && at < end + 30;
  });
}

}  // namespace

bool TellsOfCandidates(std::string_view folded) {
  return HasAnyPhrase(
      folded, {"offers",      "candidates",         "bids",         "either in",     "options are", "proposals from",
               "offered by",  "have been proposed", "was proposed", "were proposed", "whether",     "undecided",
               "not decided", "not been decided",   "on the list",  "shortlist",     "still open",  "no decision",
               "one day",     "some day",           "may be in",    "might be in",   "could be in", "without a summit",
               "no summit"});
}

void TownFinder::ReadTown(const Passage& passage, PlaceFact& fact) const {
  if (TellsOfCandidates(passage.folded)) return;
  const TownReader reader(text_);
  std::string country;
  for (const std::size_t start : reader.Starts()) {
    const std::vector<TownReader::Part> parts = reader.PartsFrom(start);
    if (parts.empty() || IsTakenBack(text_, parts.front().offset) || TellsOrigin(text_, parts.front().offset)) continue;
    if (start > 1 && reader.Word(start - 1) == "of" && IsVenueHead(reader.Word(start - 2)))
      continue;  // "University of"
    const bool opens =
        start == 0 && !(parts.size() > 1 || parts.front().offset + parts.front().name.size() == text_.size());
    if (opens) continue;  // "Brussels was cold": no more than a subject
    if (IsWished(parts.front().offset)) continue;
    if (TakeTown(passage, reader, start, parts, fact)) return;
    const std::string& before = start > 0 ? reader.Word(start - 1) : reader.Word(start);
    // "from Brazil to Japan": no place, but a stretch of the world.
    const bool stretch = before == "to" && start > 2 && reader.Word(start - 3) == "from";
    const bool into = before == "in" || (before == "to" && !stretch) || before == "(";
    if (parts.front().kind == PlaceKind::kCountry && into && country.empty() && passage.names_summit &&
        BelongsToSummit(reading_, text_, passage, parts.front().offset))
      country = parts.front().name;
  }
  // A country alone: "our first in Germany".
  fact.country = country;
}

bool TownFinder::IsWished(std::size_t offset) const {
  const std::string before = FoldLine(text_.substr(0, offset));
  for (std::string_view wish : {"would like to", "would love to"})
    if (const std::size_t at = before.rfind(wish); at != std::string::npos)
      // "would like to change that, and prepares ... in Porto": another clause says what is done.
      return before.find(", and ", at) == std::string::npos && before.find("; ", at) == std::string::npos;
  const std::string rest = FoldLine(text_.substr(offset, 120));
  return HasAnyPhrase(rest, {"would like to", "would love to"});
}

bool TownFinder::IsFirm(const Passage& passage, const PlaceFact& fact) const {
  constexpr std::size_t kBehindName = 24;  // bytes: " in the lovely town of "
  static const Phrases kIsIn = {"be in",       "is in",      "was in",      "go to",      "goes to", "went to",
                                "comes to",    "came to",    "back to",     "returns to", "you to",  "us to",
                                "returned to", "travels to", "off to",      "moved",      "moves",   "event in",
                                "meeting in",  "days in",    "gathering in"};
  if (fact.city.empty() || !fact.country.empty() || !fact.venue.empty() || !fact.address.empty()) return true;
  if (TellsOfMeeting(passage.folded) || HasAnyPhrase(passage.folded, kIsIn)) return true;
  const std::size_t town = text_.find(fact.city);
  const bool behind = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
    const std::size_t end = event.span.end - passage.span.begin;
    if (event.kind != EventKind::kSummit || event.plural || town < end || town > end + kBehindName) return false;
    const std::vector<Token> between = Tokenize(text_.substr(end, town - end));
    return !between.empty() && IsOneOf(between[0].folded, {"in", "to", "at", "(", ",", "-", ":", "goes", "moves",
                                                           "heads", "for", "returns", "travels", "|", "comes"});
  });
  return behind || !FindDates(text_).empty() || IsInTown(passage, town);
}

bool TownFinder::IsInTown(const Passage& passage, std::size_t town) const {
  constexpr std::size_t kReach = 80;  // bytes
  if (town == std::string_view::npos || town < 3 || text_.substr(town - 3, 3) != "in ") return false;
  const EventMention* before = nullptr;
  for (const EventMention& event : passage.events)
    if (event.span.end - passage.span.begin <= town) before = &event;
  return before != nullptr && before->kind == EventKind::kSummit && !before->plural && !before->compared &&
         town - (before->span.end - passage.span.begin) < kReach;
}

void TownFinder::TakeCountryNearby(PlaceFact& fact) const {
  if (fact.city.empty() || !fact.country.empty()) return;
  const TownReader reader(text_);
  for (const std::size_t start : reader.Starts())
    for (const TownReader::Part& part : reader.PartsFrom(start))
      if (part.kind == PlaceKind::kCountry && IsKnownToLieIn(fact.city, part.name)) fact.country = part.name;
}

void TownFinder::ReadDateline(const Passage& passage, PlaceFact& fact) const {
  if (!own_.Has(passage) || !passage.events.empty() || text_.size() > 80) return;
  const TownReader reader(text_);
  const std::vector<TownReader::Part> parts = reader.PartsFrom(0);
  if (parts.empty() || parts.front().kind != PlaceKind::kCity || LooksLikeSentence(text_)) return;
  const std::vector<DateMention> dates = FindDates(text_);
  if (dates.size() != 1 || !dates[0].start_day || dates[0].start_day == dates[0].end_day) return;
  fact.city = parts.front().name;
  for (const TownReader::Part& part : parts)
    if (part.kind == PlaceKind::kCountry && MayLieIn(fact.city, part.name)) fact.country = part.name;
}

void TownFinder::ReadTownAsSubject(const Passage& passage, PlaceFact& fact) const {
  static const Phrases kTakes = {"hosts",    "host",     "hosted", "welcomes", "welcome", "welcomed",
                                 "receives", "received", "awaits", "houses",   "housed"};
  static const Phrases kIsOurs = {
      "where we meet",        "where we will meet", "where we met",      "where we gather",      "where we gathered",
      "where we will gather", "where it happens",   "where it happened", "where it takes place", "where it took place",
      "the place to be",      "our home",           "our host city",     "the host city",        "host city",
      "our next stop",        "home of the summit", "our destination",   "the destination",      "waiting for us",
      "the town of choice",   "the city of choice"};
  static const Phrases kNotYet = {"may",   "might", "could", "would", "wants",        "offers",
                                  "hopes", "not",   "if",    "never", "again one day"};
  const TownReader reader(text_);
  const std::vector<TownReader::Part> parts = reader.PartsFrom(0);
  if (parts.empty() || parts[0].kind != PlaceKind::kCity || text_.size() > 300) return;
  const TownReader::Part& last = parts.size() > 1 && parts[1].kind == PlaceKind::kCountry ? parts[1] : parts[0];
  const std::string rest = FoldLine(text_.substr(last.offset + last.name.size(), 80));
  const std::string clause = rest.substr(0, rest.find_first_of(";."));
  static const Phrases kPast = {"hosted", "welcomed", "received", "housed", "was", "were"};
  const bool ahead = passage.ref == reading_.subject && reading_.tense == DateContext::Tense::kFuture;
  const bool gone = (ahead && HasAnyPhrase(clause, kPast)) ||
                    HasAnyPhrase(clause, {"years", "times", "before", "ever since", "in the past", "once", "city's"});
  if (gone || HasAnyPhrase(clause, kNotYet) || !(own_.Has(passage) || passage.names_summit)) return;
  const bool others = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
    return event.kind == EventKind::kConference || event.kind == EventKind::kSide || event.compared;
  });
  const bool summit = NamesOneSummit(passage);
  if (others && !summit) return;
  const std::vector<Token> words = Tokenize(clause);
  bool takes = false;
  for (std::size_t i = 0; i + 1 < words.size() && i < 5; ++i) {
    if (!IsOneOf(words[i].folded, kTakes)) continue;
    const std::string& object = words[i + 1].folded;
    takes = object == "us" || (summit && NamedSoon(passage, words[i].span.end + last.offset + last.name.size()));
    break;
  }
  const bool ours = HasAnyPhrase(clause, kIsOurs) && (summit || passage.ref == reading_.subject || !reading_.subject);
  // "Zagreb it is!"
  const bool chosen = clause.starts_with("it is") && clause.size() <= 7 && text_.size() < 40;
  if (!takes && !ours && !chosen) return;
  fact.city = parts[0].name;
  if (last.kind == PlaceKind::kCountry && MayLieIn(fact.city, last.name)) fact.country = last.name;
}

void TownFinder::ReadTownOfSummit(const Passage& passage, PlaceFact& fact) const {
  if (!fact.city.empty()) return;
  for (const EventMention& event : passage.events) {
    const bool ours = event.kind == EventKind::kSummit && !event.compared && passage.ref->number &&
                      event.numbers.size() == 1 && event.numbers[0] == *passage.ref->number;
    const std::size_t end = event.span.end - passage.span.begin;
    if (!ours || !FoldLine(text_.substr(end, 5)).starts_with("in ")) continue;
    const std::size_t begin = end + text_.substr(end).find("in ") + 3;
    const std::vector<TownReader::Part> parts = TownReader(text_.substr(begin)).PartsFrom(0);
    if (parts.empty() || parts.front().kind != PlaceKind::kCity || parts.front().offset > 0) continue;
    if (IsTakenBack(text_, begin)) continue;
    fact.city = parts.front().name;
    if (parts.size() > 1 && parts[1].kind == PlaceKind::kCountry && MayLieIn(fact.city, parts[1].name))
      fact.country = parts[1].name;
    return;
  }
}

bool TownFinder::TakeTown(const Passage& passage, const TownReader& reader, std::size_t start,
                          const std::vector<TownReader::Part>& parts, PlaceFact& fact) const {
  std::size_t city = parts.size();
  for (std::size_t p = 0; p < parts.size() && city == parts.size(); ++p)
    if (parts[p].kind == PlaceKind::kCity) city = p;
  // An unknown name directly before a country or a state is a city too: "Hilversum, Netherlands".
  static const Phrases kInto = {"in", "to"};
  if (start > 1 && parts[0].kind == PlaceKind::kCity && TakeTownNear(passage, reader, start, parts, fact)) return true;
  if (city == parts.size() && parts.size() >= 2 && parts[0].kind == PlaceKind::kUnknown && start > 0 &&
      IsOneOf(reader.Word(start - 1), kInto) &&
      (parts[1].kind == PlaceKind::kCountry || parts[1].kind == PlaceKind::kRegion))
    city = 0;
  // "Richland, Washington": behind a name that is no house's the state is meant, not the town.
  const bool state = city == 1 && parts.size() >= 2 && parts.size() > 1 && parts[0].kind == PlaceKind::kUnknown &&
                     start > 0 && IsOneOf(reader.Word(start - 1), kInto) && MayBeRegion(parts[1].name) &&
                     CountWords(parts[0].name) <= 2 && !HasVenueHead(parts[0].name);
  if (state) city = 0, fact.region = parts[1].name;
  if (city == parts.size() || city > 1 || !BelongsToSummit(reading_, text_, passage, parts[city].offset)) return false;
  if (NamesSomethingElse(text_, parts[city])) return false;
  fact.city = parts[city].name;
  for (std::size_t p = city + 1; p < parts.size(); ++p) {
    if (parts[p].kind == PlaceKind::kRegion && fact.region.empty()) fact.region = parts[p].name;
    if (parts[p].kind == PlaceKind::kCountry && fact.country.empty()) {
      // "Atlanta, Georgia" lies in the state.
      const bool in_state = MayBeRegion(parts[p].name) && !MayLieIn(fact.city, parts[p].name);
      (in_state ? fact.region : fact.country) = parts[p].name;
    }
    if (parts[p].kind == PlaceKind::kUnknown || (parts[p].kind == PlaceKind::kCity && !(state && p == 1))) break;
  }
  if (!fact.country.empty() && !MayLieIn(fact.city, fact.country)) fact.country.clear();
  return true;
}

bool TownFinder::TakeTownNear(const Passage& passage, const TownReader& reader, std::size_t start,
                              const std::vector<TownReader::Part>& parts, PlaceFact& fact) const {
  static const Phrases kNear = {"near", "outside", "by"};
  if (!IsOneOf(reader.Word(start - 1), kNear)) return false;
  std::size_t end = start - 1;
  if (end > 0 && (reader.Word(end - 1) == "," || reader.Word(end - 1) == "(")) --end;
  std::size_t first = end;
  while (first > 0 && end - first < 4 && reader.IsCapital(first - 1)) --first;
  if (first == end || first == 0 || !IsOneOf(reader.Word(first - 1), {"in", "to", "at"})) return false;
  const std::string name = reader.Name(first, end);
  const PlaceKind kind = KindOfPlace(name);
  if ((kind != PlaceKind::kUnknown && kind != PlaceKind::kCity) || IsVenueHead(reader.Word(end - 1))) return false;
  if (reader.Word(first - 1) == "at" && kind == PlaceKind::kUnknown) return false;
  if (!BelongsToSummit(reading_, text_, passage, parts[0].offset)) return false;
  fact.city = name;
  for (std::size_t p = 1; p < parts.size(); ++p)
    if (parts[p].kind == PlaceKind::kCountry && fact.country.empty()) fact.country = parts[p].name;
  return true;
}

bool NamesSomethingElse(std::string_view text, const TownReader::Part& part) {
  static const Phrases kAfter = {"airport", "report", "trip",    "central",   "meetup", "users",      "php",
                                 "office",  "ux",     "sprint",  "station",   "beer",   "university", "school",
                                 "time",    "hotel",  "xmpp",    "jabber",    "based",  "team",       "chapter",
                                 "branch",  "crew",   "company", "community", "hackers"};
  std::size_t end = part.offset + part.name.size();
  while (end < text.size() && (text[end] == ' ' || text[end] == '\n' || text[end] == '-')) ++end;
  const std::string after = FoldLine(text.substr(std::min(end, text.size()), 16));
  return IsOneOf(after.substr(0, after.find_first_of(" ,.'")), kAfter);
}

}  // namespace summit
