#include "core/extract/gift_reasons.h"

#include <algorithm>
#include <string>

#include "core/base/one_of.h"
#include "core/extract/gift_words.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

bool IsKind(std::string_view folded) {
  return HasAnyPhrase(folded, {"kindly", "generously", "free of charge", "for free", "graciously", "gracious"});
}

bool IsCatering(std::string_view label, std::string_view value) {
  static const Phrases kLabel = {"food",   "drinks", "catering", "and",   "&",    "coffee",  "tea", "lunch",
                                 "dinner", "snacks", "breaks",   "meals", "beer", "lunches", ",",   "the"};
  static const Phrases kElsewhere = {
      "restaurant", "brasserie", "cafe", "bar", "pub",    "hotel",    "hall",      "room",   "at",      "in",
      "from",       "menu",      "own",  "the", "bistro", "pizzeria", "trattoria", "street", "kitchen", "canteen",
      "cafeteria",  "day",       "both", "his", "her",    "their",    "team",      "crew"};
  const std::vector<Token> words = Tokenize(label), names = Tokenize(value);
  if (words.size() > 4 || names.empty() || !names.front().capital) return false;
  for (const Token& word : words)
    if (!IsOneOf(word.folded, kLabel)) return false;
  for (const Token& name : names)
    if (IsOneOf(name.folded, kElsewhere) || NamesAGift(name.folded) || name.folded == ":" ||
        (name.folded[0] >= '0' && name.folded[0] <= '9'))
      return false;
  // A dinner or lunch is as often told with the name of the house that serves it.
  const bool house = HasAnyPhrase(label, {"dinner", "lunch", "lunches", "meals", "food"}) && words.size() == 1;
  const std::vector<NamedSpan> givers = NamesInList(value, {0, value.size()}, {});
  return !givers.empty() && (!house || givers.size() > 1 || LooksLikeCompany(givers.front().name));
}

bool IsFree(std::string_view before) {
  return HasAnyPhrase(before, {"is free", "are free", "free of charge", "no fee", "free for all", "for free",
                               "costs nothing", "no entrance fee", "cost us nothing", "nobody had to pay",
                               "nobody has to pay", "costs us nothing", "cost nothing"});
}

bool ArePersons(const std::vector<NamedSpan>& names) {
  return std::all_of(names.begin(), names.end(), [](const NamedSpan& named) {
    return LooksLikeFullName(named.name) && !LooksLikeCompany(named.name);
  });
}

bool WithoutWhom(std::string_view reason) {
  return HasAnyPhrase(reason, {"without whom", "without which", "without whose", "without them"}) &&
         (NamesAGift(reason) || HasAnyPhrase(reason, {"hungry", "thirsty", "starved", "starving", "eat", "money"}));
}

bool TellsGifts(const std::vector<NamedSpan>& names) {
  return std::any_of(names.begin(), names.end(),
                     [](const NamedSpan& named) { return !named.amount.empty() || NamesAGift(FoldLine(named.note)); });
}

bool HelpsWithCosts(std::string_view reason) {
  return HasAnyPhrase(reason, {"costs", "cost", "bill", "generous support", "financial help", "their support",
                               "financial support", "continued support", "ongoing support", "steady support",
                               "loyal support", "expenses", "donating", "donation"});
}

bool SupportsSummit(std::string_view reason) {
  static const Phrases kSupport = {"support", "supports", "supported", "supporting",
                                   "backs",   "back",     "backed",    "backing"};
  static const Phrases kWith = {"with", "by", "as", "through", "in", "on"};
  const std::vector<Token> tokens = Tokenize(reason);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (!IsOneOf(tokens[i].folded, kSupport)) continue;
    std::size_t object = i + 1;
    while (object + 1 < tokens.size() &&
           IsOneOf(tokens[object].folded, {"the", "this", "our", "xmpp", "year", "'", "s"}))
      ++object;
    if (!IsOneOf(tokens[object].folded, {"summit", "event"})) continue;
    return object + 1 >= tokens.size() || !IsOneOf(tokens[object + 1].folded, kWith);
  }
  return false;
}

bool TellsOfService(std::string_view folded) {
  return HasAnyPhrase(
      folded,
      {"notes",        "note taking",  "note-taking",  "minutes",     "organising",  "organizing", "organisation",
       "organization", "moderation",   "moderating",   "moderated",   "chairing",    "chair",      "chaired",
       "planning",     "photos",       "pictures",     "streaming",   "recording",   "recordings", "booking",
       "bookings",     "reservation",  "reservations", "translation", "translating", "writing",    "wrote",
       "scribe",       "scribing",     "volunteering", "work",        "tour",        "cooking",    "baking",
       "printing",     "picking",      "finding",      "found",       "led",         "leading",    "logistics",
       "set-up",       "setup",        "wiki",         "time",        "idea",        "design",     "logo",
       "website",      "coordination", "coordinating", "preparing",   "preparation", "talk",       "talks",
       "facilitating", "patience",     "keys",         "door",        "doors",       "wrangling",  "running",
       "remote"});
}

}  // namespace summit
