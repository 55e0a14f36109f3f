#include "core/answer/tally_answer.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/record_items.h"
#include "core/answer/summit_selector.h"
#include "core/answer/wanted_name.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostNamesAtOnce = 14;

/// Every name in the lists of the Summits, the most frequent first.
struct Tally {
  std::string name;
  std::vector<std::pair<const SummitRecord*, RecordItem>> entries;
};

std::vector<Tally> TallyNames(const Pool& pool, Intent intent, const Question& question) {
  std::map<std::string, std::size_t> places;
  std::vector<Tally> tallies;
  const bool paid = intent == Intent::kSponsors && !question.facet.empty();
  for (const SummitRecord* record : pool)
    for (RecordItem& item : ItemsOf(*record, intent)) {
      if (question.xeps && item.beside.empty()) continue;
      if (paid && !IsPaidFor(item.what, question.facet)) continue;
      const auto [at, added] = places.emplace(OrganisationKey(item.name), tallies.size());
      if (added) tallies.push_back({item.name, {}});
      auto& entries = tallies[at->second].entries;
      if (entries.empty() || entries.back().first != record) entries.emplace_back(record, std::move(item));
    }
  std::ranges::stable_sort(tallies, std::ranges::greater(), [](const Tally& tally) { return tally.entries.size(); });
  return tallies;
}

}  // namespace

Answer AnswerAllNames(const Question& question, Intent intent, const Pool& pool, const AnswerContext& context) {
  Answer answer;
  const std::vector<Tally> tallies = TallyNames(pool, intent, question);
  const bool paid = intent == Intent::kSponsors && !question.facet.empty();
  if (tallies.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back(paid ? "The archive does not say who paid for the " + Echo({question.facet}) + "."
                                   : "The archive names no " + RoleOf(intent, 2) + " of these Summits.");
    return answer;
  }
  const std::string narrowed = Narrowing(question.which, question.except);
  const std::string whose = pool.size() == 1
                                ? Headline(*pool.front(), context.today)
                                : Count(CountListed(pool, intent), "Summit") + (narrowed.empty() ? "" : " " + narrowed);
  AnswerLine line(Count(tallies.size(), question.xeps ? "XEP" : RoleOf(intent)) +
                  (paid ? " for the " + question.facet : std::string()) + " of " + whose +
                  (tallies.size() == 1 ? " is named:" : " are named:"));
  line.noun = RoleOf(intent, 2);
  line.most = kMostNamesAtOnce;
  for (const Tally& tally : tallies) {
    const std::size_t times = tally.entries.size();
    line.items.push_back(times > 1 ? tally.name + " (" + std::to_string(times) + "x)" : tally.name);
    line.brief.push_back(tally.name);
    const auto& [record, item] = tally.entries.front();
    Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
  }
  answer.lines.push_back(std::move(line));
  return answer;
}

Answer AnswerAllPlaces(const Pool& pool, const AnswerContext& context) {
  Answer answer;
  std::map<std::string, std::pair<std::string, Pool>> places;
  for (const SummitRecord* record : pool)
    if (record->city || record->online) {
      auto& [name, records] = places[record->city ? NameKey(record->city->value) : "online"];
      if (name.empty()) name = record->city ? record->city->value : "online";
      records.push_back(record);
      SupportSummit(*record, true, context, answer);
    }
  std::vector<std::pair<std::string, Pool>> sorted;
  std::size_t known = 0;
  for (auto& [key, place] : places) known += place.second.size(), sorted.push_back(std::move(place));
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto& place) { return place.second.size(); });
  AnswerLine line("");
  line.text = Count(sorted.size(), "place") + " of the " + Count(known, "Summit") + " whose place is known:";
  line.noun = "places";
  for (const auto& [name, records] : sorted) {
    const bool one = records.size() == 1;
    line.items.push_back(
        name + " (" + (one ? "Summit " + records.front()->number.ToString() : Count(records.size(), "Summit")) + ")");
    line.brief.push_back(name);
  }
  if (!sorted.empty()) answer.lines.push_back(std::move(line));
  return answer;
}

Answer AnswerAllVenues(const Question& question, const Pool& pool, const AnswerContext& context) {
  Answer answer;
  AnswerLine line("");
  line.noun = "venues";
  const bool hotels = question.facet == "hotel";
  for (const SummitRecord* record : pool) {
    if (!record->venue || (hotels && !IsHotel(record->venue->value))) continue;
    line.items.push_back(record->venue->value + " (Summit " + record->number.ToString() + ")");
    line.brief.push_back(record->venue->value);
    Support("Summit " + record->number.ToString() + ": " + record->venue->value, record->venue->evidence, context,
            answer);
  }
  if (line.items.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive names no such house of these Summits.");
    return answer;
  }
  line.text = "The archive names the " + std::string(hotels ? "hotel" : "venue") + " of " +
              Count(line.items.size(), "Summit") + ":";
  answer.lines.push_back(std::move(line));
  return answer;
}

}  // namespace summit
