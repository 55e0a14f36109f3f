#include "core/extract/reconciler_place.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

/// "Elk office", "Elk GmbH" and "the rooms of Elk" are one house: what is left without the words that only say what
/// kind of house it is.
std::string CoreOfVenue(std::string_view name) {
  static const std::set<std::string_view> kKinds = {
      "the",      "office", "offices", "building", "room",   "rooms", "of", "at",  "headquarters", "hq",       "space",
      "premises", "gmbh",   "ltd",     "inc",      "llc",    "bv",    "ab", "oy",  "ag",           "sa",       "sarl",
      "house",    "hotel",  "center",  "centre",   "campus", "e",     "v",  "lda", "sas",          "community"};
  std::string core;
  for (const Token& token : Tokenize(name))
    if (token.word && !kKinds.contains(token.folded)) core += token.folded;
  return core;
}

bool SameVenue(std::string_view a, std::string_view b) {
  const std::string key_a = NameKey(a), key_b = NameKey(b);
  if (key_a.find(key_b) != std::string::npos || key_b.find(key_a) != std::string::npos) return true;
  const std::string core_a = CoreOfVenue(a), core_b = CoreOfVenue(b);
  return !core_a.empty() && core_a == core_b;
}

/// "XMPP Summit 31 has moved to the Mill", "will therefore take place at": words of a change, wherever they stand.
bool TellsOfChange(const Fact& fact) {
  return HasAnyPhrase(FoldLine(fact.evidence.quote),
                      {"therefore", "instead", "moved", "moves", "had to move", "new venue", "new location",
                       "new place", "change of venue", "changed", "relocated", "no longer", "other venue",
                       "another venue", "another place", "will now", "is now", "are now", "replacement"});
}

/// Of the Summit's own posts from before it the later one knows of changes, as does a mention that tells of one; those
/// from after it know best.
Ranked<PlaceFact> RankPlaces(const SummitFacts& facts, const SummitRecord& record) {
  const auto rank = [&](const Fact& fact) {
    const std::chrono::sys_days written = facts.DayOf(fact);
    const bool early = record.dates && record.dates->value.precision == Precision::kDay &&
                       written < std::chrono::sys_days(record.dates->value.start);
    const bool aside = fact.relation == Relation::kMention && !(early && TellsOfChange(fact));
    return std::tuple(aside, early, early ? 0 : RelationWeight(fact.relation), -written.time_since_epoch().count());
  };
  Ranked<PlaceFact> places = facts.Of<PlaceFact>();
  std::stable_sort(places.begin(), places.end(),
                   [&](const auto& a, const auto& b) { return rank(*a.first) < rank(*b.first); });
  return places;
}

/// Where a later post says that the Summit is held online, the place announced before is left.
void DropPlaceLeft(const SummitFacts& facts, Ranked<PlaceFact>& places, SummitRecord& record) {
  std::optional<Date> online, on_site;
  for (const auto& [fact, value] : places) {
    const auto written = facts.DateIfKnown(fact->evidence.post);
    if (!written) continue;
    std::optional<Date>& latest = value->online ? online : on_site;
    if (!value->online && value->city.empty() && value->venue.empty()) continue;
    if (!latest || *latest < *written) latest = written;
  }
  if (!online || !on_site || *online <= *on_site) return;
  std::erase_if(places, [](const auto& place) { return !place.second->online; });
  record.online = true;
}

using Part = std::string PlaceFact::*;

/// "We met at Portland State University", where an announcement has the university as the host, and its Student Union
/// as the house: whose house it was does not stand against the house.
bool IsHostOfHouse(const std::string& venue, const SummitFacts& facts, const Ranked<PlaceFact>& places) {
  const Ranked<HostFact> hosts = facts.Of<HostFact>();
  return std::any_of(hosts.begin(), hosts.end(), [&](const auto& host) {
    if (NameKey(host.second->name) != NameKey(venue)) return false;  // "Elk office" is the house itself
    bool other = false;
    for (const auto& [fact, place] : places) {
      if (fact->evidence.post != host.first->evidence.post || place->venue.empty()) continue;
      if (SameVenue(place->venue, venue)) return false;
      other = other || !place->address.empty();
    }
    return other;
  });
}

/// Leaves out who had the house, where the house is told.
void DropHostsOfHouses(const SummitFacts& facts, Ranked<PlaceFact>& places) {
  const Ranked<PlaceFact> all = places;
  std::erase_if(places, [&](const auto& place) {
    const PlaceFact& fact = *place.second;
    return !fact.venue.empty() && fact.address.empty() && IsHostOfHouse(fact.venue, facts, all);
  });
}

/// Two names for that part of one place.
bool IsSame(Part part, const std::string& a, const std::string& b) {
  if (part == &PlaceFact::venue) return SameVenue(a, b);
  if (part == &PlaceFact::country) return SameCountry(a, b);
  if (part == &PlaceFact::city) return SameTown(a, b);
  return NameKey(a) == NameKey(b);
}

/// Facts that name another city, or another venue, have no say in what goes with the chosen one.
bool HasSay(const PlaceFact& place, Part part, const SummitRecord& record) {
  const std::string city = record.city ? record.city->value : "";
  if (part == &PlaceFact::city) return true;
  if (!city.empty() && !place.city.empty() && !SameTown(place.city, city)) return false;
  // A country told without a town is that of the town told elsewhere, if it can be.
  if (part == &PlaceFact::country && !MayLieIn(city, place.country)) return false;
  // An address is that of the venue it was told with.
  const bool other_venue = record.venue && !place.venue.empty() && !SameVenue(place.venue, record.venue->value);
  return part != &PlaceFact::address || !other_venue;
}

/// What a post names besides the place that it tells itself: "the Summit in Brussels is not going away" in one on
/// Berlin. A town of the same country may be the suburb that the house stands in.
bool IsAside(const std::string& value, const Evidence& told, Part part, const Stated<std::string>& chosen,
             const Ranked<PlaceFact>& places) {
  const bool both = std::any_of(chosen.evidence.begin(), chosen.evidence.end(), [&](const Evidence& evidence) {
    return evidence.post == told.post && (part != &PlaceFact::city || evidence.line <= 1);  // of a town in the title
  });
  if (!both || part != &PlaceFact::city) return both;
  return std::any_of(places.begin(), places.end(), [&](const auto& place) {
    const PlaceFact& fact = *place.second;
    return !fact.country.empty() && SameTown(fact.city, chosen.value) && !MayLieIn(value, fact.country);
  });
}

/// That part of the place. A conflict is recorded under the name `disputed`; without one there is none.
std::optional<Stated<std::string>> ChoosePart(const Ranked<PlaceFact>& places, Part part, const char* disputed,
                                              SummitRecord& record) {
  std::optional<Stated<std::string>> chosen;
  Conflict conflict{disputed == nullptr ? "" : disputed, {}, {}};
  std::set<std::string> claimed;
  for (const auto& [fact, value] : places) {
    const std::string& text = value->*part;
    if (text.empty() || !HasSay(*value, part, record)) continue;
    if (!chosen) chosen = Stated<std::string>{text, {}};
    const bool same = IsSame(part, text, chosen->value);
    // The name that readers of English know stands before the town's own, with the words that have it.
    const bool better =
        same && part == &PlaceFact::city && text == EnglishTown(text) && chosen->value != EnglishTown(chosen->value);
    if (better) chosen->value = text;
    if (same)
      chosen->evidence.insert(better ? chosen->evidence.begin() : chosen->evidence.end(), fact->evidence);
    else if (claimed.insert(NameKey(text)).second)
      conflict.claims.push_back({text, fact->evidence});
  }
  if (chosen && disputed != nullptr) {
    std::erase_if(conflict.claims,
                  [&](const auto& claim) { return IsAside(claim.value, claim.evidence, part, *chosen, places); });
    conflict.chosen = chosen->value;
    AddConflict(std::move(conflict), chosen->evidence.front(), record);
  }
  return chosen;
}

}  // namespace

void ChoosePlace(const SummitFacts& facts, SummitRecord& record) {
  Ranked<PlaceFact> places = RankPlaces(facts, record);
  DropPlaceLeft(facts, places, record);
  record.city = ChoosePart(places, &PlaceFact::city, "city", record);
  record.region = ChoosePart(places, &PlaceFact::region, nullptr, record);
  record.country = ChoosePart(places, &PlaceFact::country, nullptr, record);
  DropHostsOfHouses(facts, places);
  record.venue = ChoosePart(places, &PlaceFact::venue, "venue", record);
  record.address = ChoosePart(places, &PlaceFact::address, nullptr, record);
  for (const auto& [fact, value] : facts.Of<PlaceFact>())
    record.online = record.online || (value->online && (fact->relation != Relation::kMention || !record.city));
  // "Not everybody can travel to Belgium, so we meet online": a country alone is not where.
  if (record.online && !record.city) record.country.reset(), record.region.reset();
}

}  // namespace summit
