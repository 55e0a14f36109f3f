#include "core/extract/town_weights.h"

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/meeting_words.h"
#include "core/extract/origins.h"
#include "core/extract/place_scope.h"
#include "core/extract/town_finder.h"
#include "core/extract/towns.h"

namespace summit {
namespace {

constexpr int kEnough = 7;
constexpr std::size_t kMostTowns = 50;  // of one Summit in one post

struct WeighedTown {
  PlaceFact place;
  int weight = 0;
  const Passage* passage = nullptr;  // of the weightiest mention
};

class TownWeigher {
 public:
  TownWeigher(const Reading& reading, const OwnPassages& own, const Passage& passage)
      : reading_(reading), own_(own), passage_(passage), text_(reading.TextOf(passage)), towns_(text_) {}

  std::vector<WeighedTown> Weigh() const {
    std::vector<WeighedTown> towns;
    if (IsAside()) return towns;
    for (const std::size_t start : towns_.Starts()) {
      const std::vector<TownReader::Part> parts = towns_.PartsFrom(start);
      if (parts.empty() || parts[0].kind != PlaceKind::kCity || start == 0) continue;
      const std::size_t at = parts[0].offset;
      if (IsTakenBack(text_, at) || TellsOrigin(text_, at) || NamesSomethingElse(text_, parts[0])) continue;
      towns.push_back(Weighed(start, parts));
    }
    return towns;
  }

 private:
  /// A meal, another event, another time, or a place not chosen yet.
  bool IsAside() const {
    return FollowsAside(reading_, passage_) || TellsOfAside(passage_.folded) || TellsOfOtherTimes(passage_.folded) ||
           IsUndecided(passage_.folded) || TellsOfCandidates(passage_.folded) ||
           (!passage_.names_summit && TellsOfMealOrSome(passage_.folded));
  }

  WeighedTown Weighed(std::size_t start, const std::vector<TownReader::Part>& parts) const {
    WeighedTown town;
    town.passage = &passage_;
    town.place.city = parts[0].name;
    for (std::size_t i = 1; i < parts.size(); ++i)
      if (parts[i].kind == PlaceKind::kCountry && MayLieIn(parts[0].name, parts[i].name))
        town.place.country = parts[i].name;
    town.weight = 4 * !town.place.country.empty() + 2 * passage_.names_summit + own_.Has(passage_) + ByLead(start) +
                  HasAnyPhrase(passage_.folded, {"we", "we'll", "we're"});
    town.weight += BelongsToSummit(reading_, text_, passage_, parts[0].offset) ? 1 : -2;
    if (TellsOfStay(reading_, passage_)) --town.weight;  // where one sleeps, or how one gets there
    return town;
  }

  int ByLead(std::size_t start) const {
    const std::string& lead = towns_.Word(start - 1);
    if (lead == "in") return 2;
    if (lead != "to") return 0;
    return HasAnyPhrase(passage_.folded, {"return", "returns", "returning", "back", "go", "goes", "going", "move",
                                          "moves", "moving", "come", "comes", "coming", "head", "heading"})
               ? 3
               : 0;
  }

  const Reading& reading_;
  const OwnPassages& own_;
  const Passage& passage_;
  std::string_view text_;
  TownReader towns_;
};

std::vector<WeighedTown> WeighTowns(const Reading& reading, const OwnPassages& own, const SummitRef& summit) {
  std::vector<WeighedTown> towns;
  for (const Passage& passage : reading.passages) {
    if (passage.ref != summit || passage.ground != Ground::kSummit || towns.size() >= kMostTowns) continue;
    if (reading.BlockOf(passage).kind != BlockKind::kParagraph || !(own.Has(passage) || passage.names_summit)) continue;
    for (WeighedTown& mention : TownWeigher(reading, own, passage).Weigh()) {
      const auto same = std::find_if(towns.begin(), towns.end(), [&](const WeighedTown& town) {
        return SameTown(town.place.city, mention.place.city);
      });
      if (same == towns.end()) {
        towns.push_back(std::move(mention));
        continue;
      }
      // What is said again confirms, but does not count in full.
      const int again = same->weight > 0 && mention.weight > 0;
      if (mention.weight > same->weight) *same = std::move(mention);
      same->weight += again;
    }
  }
  std::stable_sort(towns.begin(), towns.end(),
                   [](const WeighedTown& a, const WeighedTown& b) { return a.weight > b.weight; });
  return towns;
}

}  // namespace

void AddTownsByWeight(const Reading& reading, FactList& facts) {
  std::vector<SummitRef> done;
  for (const Fact& fact : facts.facts())
    if (const auto* place = std::get_if<PlaceFact>(&fact.value); place && (!place->city.empty() || place->online))
      done.push_back(fact.summit);
  const OwnPassages own(reading);
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || !passage.ref->number || std::find(done.begin(), done.end(), *passage.ref) != done.end())
      continue;
    done.push_back(*passage.ref);
    const std::vector<WeighedTown> towns = WeighTowns(reading, own, *passage.ref);
    if (towns.empty() || towns[0].weight < kEnough || (towns.size() > 1 && towns[1].weight >= towns[0].weight))
      continue;
    facts.Add(*towns[0].passage, towns[0].place);
  }
}

}  // namespace summit
