#include "core/extract/venue_weights.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/extractors.h"
#include "core/extract/towns.h"
#include "core/extract/venue_mentions.h"

namespace summit {
namespace {

constexpr std::size_t kMostMentions = 400;  // of one post
constexpr int kEnough = 5;

/// "grand hospice" and "grand hospice brussels" are one.
bool SameHouse(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a == b) return true;
  return b.starts_with(a) && b[a.size()] == ' ' && a.size() >= 3;
}

/// Lists of sponsors and of those who are thanked: who gave the room is not the room.
std::vector<ListRun> ListsOfGivers(const Reading& reading) {
  std::vector<ListRun> lists = FindLists(reading);
  std::erase_if(lists, [](const ListRun& run) {
    return run.role != ListRole::kSponsors &&
           !HasAnyPhrase(run.intro + run.heading, {"thank", "thanks", "grateful", "gratitude"});
  });
  return lists;
}

/// The folded names of those who have the Summit.
std::vector<std::string> HostKeys(const Reading& reading, const SummitRef& summit) {
  std::vector<std::string> keys;
  FactList facts(reading);
  ExtractHosts(reading, facts);
  for (const Fact& fact : facts.facts())
    if (const auto* host = std::get_if<HostFact>(&fact.value); host && fact.summit == summit)
      keys.push_back(Fold(host->name));
  return keys;
}

}  // namespace

std::vector<WeighedVenue> WeighVenues(const Reading& reading, const SummitRef& summit) {
  std::vector<WeighedMention> mentions;
  const std::vector<ListRun> givers = ListsOfGivers(reading);
  const std::vector<std::string> hosts = HostKeys(reading, summit);
  for (std::size_t i = 0; i < reading.passages.size() && mentions.size() < kMostMentions; ++i) {
    const Passage& passage = reading.passages[i];
    if (passage.ref != summit || passage.ground != Ground::kSummit) continue;
    if (std::any_of(givers.begin(), givers.end(),
                    [&](const ListRun& run) { return run.first <= passage.block && passage.block <= run.last; }))
      continue;
    const BlockKind kind = reading.BlockOf(passage).kind;
    if (kind != BlockKind::kParagraph && kind != BlockKind::kListItem) continue;
    for (WeighedMention& mention : WeighMentions(reading, i, hosts)) mentions.push_back(std::move(mention));
  }
  std::vector<WeighedVenue> venues;
  std::vector<std::string> keys;
  std::vector<int> best;
  for (const WeighedMention& mention : mentions) {
    std::size_t at = 0;
    while (at < keys.size() && !SameHouse(keys[at], mention.key)) ++at;
    if (at == keys.size()) {
      venues.push_back({mention.name, mention.address, 0, mention.passage});
      keys.push_back(mention.key);
      best.push_back(-100);
    }
    // What is said again elsewhere confirms, but does not count in full.
    venues[at].weight =
        mention.weight <= 0 || venues[at].weight <= 0
            ? venues[at].weight + mention.weight
            : std::max(venues[at].weight, mention.weight) + std::min({venues[at].weight, mention.weight, 2});
    if (mention.weight > best[at]) {
      best[at] = mention.weight;
      venues[at].name = mention.name;
      venues[at].passage = mention.passage;
    }
    if (venues[at].address.empty()) venues[at].address = mention.address;
  }
  std::erase_if(venues, [](const WeighedVenue& venue) { return venue.weight <= 0; });
  std::stable_sort(venues.begin(), venues.end(),
                   [](const WeighedVenue& a, const WeighedVenue& b) { return a.weight > b.weight; });
  return venues;
}

void AddVenuesByWeight(const Reading& reading, FactList& facts) {
  std::vector<SummitRef> done;
  for (const Fact& fact : facts.facts())
    if (const auto* place = std::get_if<PlaceFact>(&fact.value); place && (!place->venue.empty() || place->online))
      done.push_back(fact.summit);
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || !passage.ref->number || std::find(done.begin(), done.end(), *passage.ref) != done.end())
      continue;
    done.push_back(*passage.ref);
    const std::vector<WeighedVenue> venues = WeighVenues(reading, *passage.ref);
    if (venues.empty() || venues[0].weight < kEnough || (venues.size() > 1 && venues[1].weight >= venues[0].weight))
      continue;
    PlaceFact fact;
    fact.venue = venues[0].name;
    fact.address = venues[0].address;
    const bool town = std::any_of(facts.facts().begin(), facts.facts().end(), [&](const Fact& told) {
      const auto* place = std::get_if<PlaceFact>(&told.value);
      return place != nullptr && told.summit == *passage.ref && !place->city.empty();
    });
    if (!town) fact.city = TownOfAddress(fact.address);
    fact.country = CountryBehind(reading.TextOf(reading.passages[venues[0].passage]), fact.address);
    facts.Add(reading.passages[venues[0].passage], fact);
  }
}

}  // namespace summit
