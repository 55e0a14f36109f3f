#include "core/extract/merged_names.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "core/base/text.h"
#include "core/extract/names.h"

namespace summit {
namespace {

/// Names are compared each with each only where there are no more than a Summit ever has.
constexpr std::size_t kMostCompared = 300;

/// The keys of a name that may be two joined by a slash: "ooros / bluendo".
std::vector<std::string> KeysOf(std::string_view name) {
  std::vector<std::string> keys = {CompanyKey(name)};
  if (name.find('/') != std::string_view::npos)
    for (std::string_view part : Split(name, '/')) keys.push_back(CompanyKey(part));
  return keys;
}

/// "Elk" of one post is the "Elk Systems" of another; the whole name is kept.
template <typename Items, typename NameOf>
void JoinShortNames(Items& items, const NameOf& name_of) {
  if (items.size() > kMostCompared) return;
  for (std::size_t i = 0; i < items.size(); ++i)
    for (std::size_t j = 0; j < items.size(); ++j) {
      if (!IsShortFor(name_of(items[i].value), name_of(items[j].value))) continue;
      items[j].evidence.insert(items[j].evidence.end(), items[i].evidence.begin(), items[i].evidence.end());
      items.erase(items.begin() + static_cast<std::ptrdiff_t>(i--));
      break;
    }
}

/// "J. Doe" of one list is the "Jane Doe" of another, where nobody else may be meant.
void JoinInitials(std::vector<Stated<ParticipantFact>>& people) {
  if (people.size() > kMostCompared) return;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const ParticipantFact person = people[i].value;
    std::vector<std::size_t> whole;
    for (std::size_t j = 0; j < people.size(); ++j)
      if (AreInitialsOf(person.name, people[j].value.name)) whole.push_back(j);
    if (whole.size() != 1) continue;
    Stated<ParticipantFact>& other = people[whole[0]];
    const std::string key = CompanyKey(person.affiliation), other_key = CompanyKey(other.value.affiliation);
    if (!key.empty() && !other_key.empty() && key != other_key) continue;
    if (other_key.empty()) other.value.affiliation = person.affiliation;
    other.evidence.insert(other.evidence.end(), people[i].evidence.begin(), people[i].evidence.end());
    if (i < whole[0]) std::swap(people[i], people[whole[0]]);
    people.erase(people.begin() + static_cast<std::ptrdiff_t>(std::max(i, whole[0])));
    --i;
  }
}

}  // namespace

std::vector<Stated<SponsorFact>> MergeSponsors(const Ranked<SponsorFact>& facts) {
  std::vector<Stated<SponsorFact>> sponsors;
  std::map<std::string, std::size_t> known;
  for (const auto& [fact, value] : facts) {
    const std::vector<std::string> keys = KeysOf(value->name);
    auto it = known.end();
    for (const std::string& key : keys)
      if (it == known.end()) it = known.find(key);
    if (it == known.end()) {
      for (const std::string& key : keys) known.emplace(key, sponsors.size());
      sponsors.push_back({*value, {fact->evidence}});
      continue;
    }
    Stated<SponsorFact>& sponsor = sponsors[it->second];
    if (sponsor.value.amount.empty()) sponsor.value.amount = value->amount;
    // "paid for the dinner" tells more than "sponsored the event".
    const bool more = sponsor.value.what == "event" && !value->what.empty();
    if (sponsor.value.what.empty() || more) sponsor.value.what = value->what;
    sponsor.evidence.push_back(fact->evidence);
  }
  if (sponsors.size() > kMostCompared) return sponsors;
  for (Stated<SponsorFact>& whole : sponsors)
    for (const Stated<SponsorFact>& one : sponsors) {
      if (!IsShortFor(one.value.name, whole.value.name)) continue;
      if (whole.value.amount.empty()) whole.value.amount = one.value.amount;
      if (whole.value.what.empty()) whole.value.what = one.value.what;
    }
  JoinShortNames(sponsors, [](const SponsorFact& sponsor) -> const std::string& { return sponsor.name; });
  return sponsors;
}

std::vector<Stated<std::string>> MergeHosts(const Ranked<HostFact>& facts) {
  std::vector<Stated<std::string>> hosts;
  std::map<std::string, std::size_t> known;
  for (const auto& [fact, value] : facts) {
    const auto [it, fresh] = known.emplace(CompanyKey(value->name), hosts.size());
    if (fresh) hosts.push_back({value->name, {}});
    hosts[it->second].evidence.push_back(fact->evidence);
  }
  JoinShortNames(hosts, [](const std::string& host) -> const std::string& { return host; });
  return hosts;
}

std::vector<Stated<ParticipantFact>> MergeParticipants(const Ranked<ParticipantFact>& facts) {
  std::vector<Stated<ParticipantFact>> people;
  std::map<std::string, std::size_t> known;
  for (const auto& [fact, value] : facts) {
    const auto [it, fresh] = known.emplace(NameKey(value->name), people.size());
    if (fresh) people.push_back({*value, {}});
    Stated<ParticipantFact>& participant = people[it->second];
    if (participant.value.affiliation.empty()) participant.value.affiliation = value->affiliation;
    participant.evidence.push_back(fact->evidence);
  }
  JoinInitials(people);
  return people;
}

}  // namespace summit
