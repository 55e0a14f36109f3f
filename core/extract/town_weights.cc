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
#include "core/extract/venue_words.h"

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
    if (IsAside() || NamesSeveral()) return towns;
    // Below a list's heading only what is a sentence of its own on the Summit.
    if (reading_.BlockOf(passage_).kind == BlockKind::kListItem && !passage_.folded.starts_with("it ") &&
        !passage_.folded.starts_with("we ") && !passage_.names_summit)
      return towns;
    std::vector<std::size_t> starts = towns_.Starts();
    for (std::size_t i = 0; !towns_.Word(i).empty(); ++i)
      if (towns_.IsCapital(i) && std::find(starts.begin(), starts.end(), i) == starts.end()) starts.push_back(i);
    for (const std::size_t start : starts) {
      const std::vector<TownReader::Part> parts = towns_.PartsFrom(start);
      if (parts.empty() || parts[0].kind != PlaceKind::kCity) continue;
      // Without a word before it that leads to a place it is one beside its country only.
      const bool led =
          start > 0 && IsOneOf(towns_.Word(start - 1), {"in", "to", "at", "(", "is", "be", "s", "visit", "for"});
      if (!led && (parts.size() < 2 || parts[1].kind != PlaceKind::kCountry)) continue;
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

  /// "the week before IETF 130, which is in | Madrid".
  bool IsOfConferenceNamed(std::size_t offset) const {
    return std::any_of(passage_.events.begin(), passage_.events.end(), [&](const EventMention& event) {
      const std::size_t end = event.span.end - passage_.span.begin;
      return event.kind == EventKind::kConference && end < offset &&
             HasAnyPhrase(FoldLine(text_.substr(end, offset - end)),
                          {"which is", "which takes", "which will", "that is"});
    });
  }

  /// "Asia gets its first Summit: Summit 30 is in Kochi".
  bool NamesSeveral() const {
    std::vector<SummitNumber> numbers;
    for (const EventMention& event : passage_.events)
      for (const SummitNumber& number : event.numbers)
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end()) numbers.push_back(number);
    return numbers.size() > 1;
  }

  WeighedTown Weighed(std::size_t start, const std::vector<TownReader::Part>& parts) const {
    WeighedTown town;
    town.passage = &passage_;
    town.place.city = parts[0].name;
    for (std::size_t i = 1; i < parts.size(); ++i)
      if (parts[i].kind == PlaceKind::kCountry && MayLieIn(parts[0].name, parts[i].name))
        town.place.country = parts[i].name;
    if (town.place.country.empty()) {
      PlaceFact nearby = town.place;
      TownFinder(reading_, own_, text_).TakeCountryNearby(nearby);
      town.place.country = nearby.country;
    }
    town.weight = 4 * !town.place.country.empty() + 2 * passage_.names_summit + own_.Has(passage_) + ByLead(start) +
                  HasAnyPhrase(passage_.folded, {"we", "we'll", "we're"});
    if (BelongsToSummit(reading_, text_, passage_, parts[0].offset))
      ++town.weight;
    else
      town.weight -= IsOfConferenceNamed(parts[0].offset) ? 6 : 2;
    if (TellsTheDays()) town.weight += 2;
    if (TellsOfStay(reading_, passage_))
      town.weight -= town.place.country.empty() ? 4 : 1;  // where one sleeps, or how one gets there
    return town;
  }

  bool TellsTheDays() const {
    const std::vector<DateMention> dates = FindDates(text_.substr(0, 300));
    return std::any_of(dates.begin(), dates.end(), [](const DateMention& date) { return date.start_day.has_value(); });
  }

  int ByLead(std::size_t start) const {
    // "Prague in the Czech Republic was a good choice": what the sentence is about.
    if (start == 0) return 2;
    const std::string &lead = towns_.Word(start - 1), &before = start > 1 ? towns_.Word(start - 2) : lead;
    if (lead == "in")
      return 2 + 2 * IsOneOf(before, {"back", "is", "was", "be", "meet", "met"}) +
             2 * (IsHouseNoun(before) && !towns_.IsCapital(start - 2));
    if (IsOneOf(lead, {"is", "be", "s"})) return 3;
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
    const BlockKind kind = reading.BlockOf(passage).kind;
    if ((kind != BlockKind::kParagraph && kind != BlockKind::kListItem) || !(own.Has(passage) || passage.names_summit))
      continue;
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
