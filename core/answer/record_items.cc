#include "core/answer/record_items.h"

#include <algorithm>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Words under which one thing is paid for; the first names the group.
const std::vector<Words>& Facets() {
  static const std::vector<Words> facets = {
      {"dinner", "restaurant", "supper", "food", "meal", "cena", "diner", "abendessen", "essen", "jantar", "dine",
       "evening"},
      {"lunch", "catering", "food", "meal", "sandwich", "mittagessen", "dejeuner", "almuerzo", "pranzo"},
      {"breakfast", "food", "meal"},
      {"venue", "space", "room", "location", "place", "premises", "office", "hall", "raum", "salle", "sala"},
      {"drink", "beer", "bar", "coffee", "refreshment", "snack"},
      {"travel", "flight", "bus", "transport", "train"},
      {"hotel", "accommodation", "lodging", "room"},
      {"shirt", "tshirt", "swag", "sticker"},
  };
  return facets;
}

bool Holds(const std::vector<std::string>& words, std::string_view one) {
  return std::ranges::count(words, Stem(one)) > 0;
}

bool HoldsAny(const std::vector<std::string>& words, const Words& any) {
  return std::ranges::any_of(any, [&](std::string_view one) { return Holds(words, one); });
}

/// "Who paid for the food?" asks for a dish as well; "who paid for the pizza?" does not ask for waffles.
bool IsDishOf(const std::vector<std::string>& paid, const std::string& asked) {
  static const Words kFood = {"food", "meal", "catering", "eating", "eat", "snack", "sweets"};
  static const Words kDishes = {"pizza",  "buffet",  "brunch", "waffle",    "barbecue", "cake",      "curry",  "burger",
                                "pasta",  "tapas",   "sushi",  "croissant", "kebab",    "falafel",   "noodle", "pastry",
                                "bagel",  "pancake", "fries",  "paella",    "pierogi",  "dumpling",  "fondue", "fruit",
                                "cookie", "cheese",  "soup",   "chocolate", "dessert",  "ice cream", "muffin", "feast"};
  return HoldsAny({asked}, kFood) && HoldsAny(paid, kDishes);
}

std::string WithAside(const std::string& text, const std::string& aside) {
  return aside.empty() ? text : text + " (" + aside + ")";
}

void AddSponsors(const SummitRecord& record, std::vector<RecordItem>& items) {
  for (const auto& [fact, evidence] : record.sponsors)
    items.push_back({fact.name, WithAside(fact.name, fact.amount), {}, fact.what, fact.amount, false, &evidence});
}

void AddParticipants(const SummitRecord& record, std::vector<RecordItem>& items) {
  for (const auto& [fact, evidence] : record.participants)
    items.push_back({fact.name, WithAside(fact.name, fact.affiliation), fact.affiliation, {}, {}, false, &evidence});
}

void AddTopics(const SummitRecord& record, std::vector<RecordItem>& items) {
  for (const auto& [fact, evidence] : record.topics) {
    const bool known = fact.name.find(fact.xep) != std::string::npos;
    items.push_back(
        {fact.name, WithAside(fact.name, known ? "" : fact.xep), fact.xep, {}, {}, fact.planned, &evidence});
  }
}

void AddPlaces(const SummitRecord& record, std::vector<RecordItem>& items) {
  for (const auto* place : {&record.city, &record.venue, &record.address, &record.country, &record.region})
    if (*place && !(*place)->value.empty())
      items.push_back({(*place)->value, (*place)->value, {}, {}, {}, false, &(*place)->evidence});
}

}  // namespace

bool RecordItem::IsFor(const WantedName& wanted) const {
  if (!wanted.xep.empty() && NameKey(beside) == NameKey(wanted.xep)) return true;
  if (wanted.kind == NameKind::kPerson && !wanted.loose) return wanted.Fits(name);
  return wanted.Fits(beside.empty() ? name : name + " " + beside) || wanted.Fits(name);
}

std::vector<RecordItem> ItemsOf(const SummitRecord& record, Intent intent) {
  std::vector<RecordItem> items;
  if (intent == Intent::kSponsors) AddSponsors(record, items);
  if (intent == Intent::kParticipants) AddParticipants(record, items);
  if (intent == Intent::kTopics) AddTopics(record, items);
  if (intent == Intent::kHost)
    for (const auto& [host, evidence] : record.hosts) items.push_back({host, host, {}, {}, {}, false, &evidence});
  if (intent == Intent::kWhere) AddPlaces(record, items);
  return items;
}

bool IsListed(Intent intent) {
  return intent == Intent::kSponsors || intent == Intent::kParticipants || intent == Intent::kTopics ||
         intent == Intent::kHost;
}

std::vector<NameKind> KindsIn(Intent intent) {
  using enum NameKind;
  switch (intent) {
    case Intent::kSponsors:
      return {kCompany, kPerson};
    case Intent::kParticipants:
      return {kPerson, kCompany};
    case Intent::kTopics:
      return {kTopic, kXep};
    case Intent::kHost:
      return {kCompany, kVenue, kPerson};
    case Intent::kWhere:
      return {kCity, kCountry, kVenue};
    default:
      return {};
  }
}

std::string RoleOf(Intent intent, std::size_t count) {
  const auto role = [intent]() -> std::string {
    switch (intent) {
      case Intent::kSponsors:
        return "sponsor";
      case Intent::kParticipants:
        return "participant";
      case Intent::kTopics:
        return "topic";
      case Intent::kHost:
        return "host";
      case Intent::kWhere:
        return "place";
      default:
        return "Summit";
    }
  };
  return count == 1 ? role() : role() + "s";
}

bool IsPaidFor(std::string_view what, std::string_view facet) {
  const std::vector<std::string> paid = StemmedWords(what), asked = StemmedWords(facet);
  if (asked.empty() || paid.empty()) return false;
  const auto fits = [&](const std::string& word) {
    if (Holds(paid, word) || IsDishOf(paid, word)) return true;
    return std::ranges::any_of(Facets(), [&](const Words& group) {
      const auto is = [](const std::string& one) {
        return [&one](std::string_view known) { return Stem(known) == one; };
      };
      return std::ranges::any_of(group, is(word)) && HoldsAny(paid, group);
    });
  };
  return std::ranges::any_of(asked, fits);
}

std::vector<std::string> FacetWords(std::string_view facet) {
  constexpr std::size_t kMostWords = 5;  // the English ones stand first
  const std::string stem = Stem(Fold(facet));
  std::vector<std::string> words = {std::string(facet)};
  for (const Words& group : Facets()) {
    if (std::ranges::none_of(group, [&](std::string_view known) { return Stem(known) == stem; })) continue;
    for (std::size_t i = 0; i < group.size() && i < kMostWords; ++i)
      if (Stem(group[i]) != stem) words.emplace_back(group[i]);
    break;
  }
  return words;
}

bool IsHotel(std::string_view venue) {
  static constexpr std::string_view kHotels[] = {
      "hotel",   "hostel",  "inn",      "motel", "marriott", "hilton", "sheraton", "novotel", "ibis",
      "mercure", "sofitel", "radisson", "hyatt", "ramada",   "westin", "wyndham",  "accor",   "thon",
      "scandic", "suites",  "western",  "plaza", "resort",   "lodge",  "auberge",  "pension", "gasthof"};
  const std::vector<std::string> words = FoldedWords(venue);
  return std::ranges::any_of(words, [](const std::string& word) { return std::ranges::count(kHotels, word) > 0; });
}

bool IsFacet(std::string_view word) {
  const std::string stem = Stem(Fold(word));
  return std::ranges::any_of(Facets(), [&](const Words& group) {
    return std::ranges::any_of(group, [&](std::string_view known) { return Stem(known) == stem; });
  });
}

}  // namespace summit
