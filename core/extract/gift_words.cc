#include "core/extract/gift_words.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

const Phrases& RoomWords() {
  static const Phrases kWords = {"space",      "room",     "rooms",      "venue",  "premises",
                                 "facilities", "location", "auditorium", "hall",   "building",
                                 "house",      "roof",     "offices",    "office", "place"};
  return kWords;
}

const Phrases& MealWords() {
  static const Phrases kWords = {
      "meals",    "meal",       "food",        "catering",     "snacks",     "pizza",      "pizzas",  "buffet",
      "brunch",   "sandwiches", "waffles",     "refreshments", "barbecue",   "bbq",        "cake",    "curry",
      "curries",  "burgers",    "burger",      "pasta",        "tapas",      "croissants", "sushi",   "kebab",
      "kebabs",   "falafel",    "noodles",     "doughnuts",    "donuts",     "pastries",   "feast",   "banquet",
      "bagels",   "pancakes",   "crepes",      "sausages",     "fries",      "ice cream",  "goulash", "paella",
      "pierogi",  "dumplings",  "asado",       "nibbles",      "fondue",     "raclette",   "fruit",   "fruits",
      "cookies",  "biscuits",   "cheese",      "chocolate",    "chocolates", "pralines",   "popcorn", "dessert",
      "desserts", "sweets",     "candy",       "soup",         "muffins",    "croissant",  "waffle",  "pastry",
      "pies",     "salads",     "bread rolls", "buns",         "stollen",    "crisps",     "peanuts", "brownies",
      "cupcakes", "sandwich",   "pretzels",    "tacos",        "marzipan",   "smorrebrod"};
  return kWords;
}

/// What is handed out or done for those who come, beside what is eaten: given when it is paid for.
const Phrases& GoodsWords() {
  static const Phrases kWords = {
      "t-shirts",  "t-shirt",     "shirts",       "hoodies",   "hoodie",    "stickers",  "badges",     "name tags",
      "lanyards",  "mugs",        "bottles",      "bottle",    "sim cards", "sim card",  "tulips",     "flowers",
      "tote bags", "pens",        "notebooks",    "socks",     "umbrellas", "childcare", "child care", "transport",
      "coach",     "shuttle",     "taxi",         "taxis",     "boat trip", "sauna",     "wifi",       "wi-fi",
      "printing",  "interpreter", "interpreters", "subtitles", "captions",  "prizes",    "goodies",    "swag",
      "banner",    "bicycles",    "bikes",        "party",     "excursion", "city tour"};
  return kWords;
}

const Phrases& TravelWords() {
  static const Phrases kWords = {"travel",        "travels",      "flights", "flight",  "train",
                                 "accommodation", "journey",      "trip",    "hotel",   "tickets",
                                 "ticket",        "fares",        "fare",    "bursary", "bursaries",
                                 "scholarship",   "scholarships", "stipend", "stipends"};
  return kWords;
}

const Phrases& VideoWords() {
  static const Phrases kWords = {"video",       "streaming",         "stream",  "equipment", "projector",
                                 "microphones", "conference server", "cameras", "camera"};
  return kWords;
}

const Phrases& DrinkWords() {
  static const Phrases kWords = {"drinks",    "drink",       "beer",      "beers",         "wine",
                                 "wines",     "club mate",   "club-mate", "lemonade",      "lemonades",
                                 "cider",     "juice",       "champagne", "bar bill",      "bar tab",
                                 "vodka",     "whisky",      "whiskey",   "prosecco",      "cava",
                                 "cocktails", "mulled wine", "water",     "hot chocolate", "sodas"};
  return kWords;
}

}  // namespace

bool NamesRoom(std::string_view folded) { return HasAnyPhrase(folded, RoomWords()); }

bool NamesMore(std::string_view folded) {
  return HasAnyPhrase(folded, MealWords()) || HasAnyPhrase(folded, DrinkWords()) ||
         HasAnyPhrase(folded, TravelWords()) || HasAnyPhrase(folded, VideoWords()) ||
         HasAnyPhrase(folded, {"dinner", "dinners", "lunch", "lunches", "breakfast", "coffee", "tea", "cost", "costs",
                               "check", "bill", "tab", "expenses", "fees", "money", "rent"});
}

bool NamesAGift(std::string_view folded) { return NamesRoom(folded) || NamesMore(folded); }

bool NamesFoodOrCosts(std::string_view folded) {
  return HasAnyPhrase(folded, MealWords()) || HasAnyPhrase(folded, DrinkWords()) ||
         HasAnyPhrase(folded, {"dinner", "dinners", "lunch", "lunches", "breakfast", "coffee", "tea", "cost", "costs",
                               "check", "bill", "tab", "expenses", "fees", "rent"});
}

bool NamesGoods(std::string_view folded) { return HasAnyPhrase(folded, GoodsWords()); }

bool LetsComePeople(std::string_view folded) {
  static const Phrases kWho = {"students",   "student", "developers",  "newcomers",
                               "volunteers", "hackers", "contributors"};
  static const Phrases kCould = {"could", "were able to", "was able to", "can", "are able to", "will be able to"};
  static const Phrases kCome = {"be among us",   "be with us",       "be there",  "be here", "come",    "travel",
                                "join us",       "attend",           "fly",       "afford",  "make it", "take part",
                                "make the trip", "make the journey", "come along"};
  return HasAnyPhrase(folded, kWho) && HasAnyPhrase(folded, kCould) && HasAnyPhrase(folded, kCome);
}

namespace {

/// "the dinner of XMPP Summit 30", "the XMPP Summit 30 dinner": the event only says which dinner.
bool IsDinnerOfEvent(std::string_view folded) {
  static const Phrases kEvents = {"summit", "event"};
  static const Phrases kBetween = {"of", "the", "this", "xmpp", "year", "'", "s", "our", "xsf"};
  const std::vector<Token> tokens = Tokenize(folded);
  std::size_t events = 0, told = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    events += HasAnyPhrase(tokens[i].folded, {"summit", "event", "meetup", "meeting"});
    if (tokens[i].folded != "dinner") continue;
    std::size_t next = i + 1;
    while (next < tokens.size() && IsOneOf(tokens[next].folded, kBetween)) ++next;
    const bool behind =
        next > i + 1 && tokens[i + 1].folded == "of" && next < tokens.size() && IsOneOf(tokens[next].folded, kEvents);
    const bool number = i >= 2 && tokens[i - 1].folded.find_first_not_of("0123456789") == std::string::npos;
    told += behind || (number && tokens[i - 2].folded == "summit");
  }
  return told > 0 && told == events;
}

}  // namespace

namespace {

/// The dish, where one alone is told: "waffles"; else "meals".
std::string MealIn(std::string_view folded) {
  static const Phrases kAnyMeal = {"meals",    "meal", "food",  "catering", "snacks",  "buffet",      "brunch",
                                   "barbecue", "bbq",  "feast", "banquet",  "nibbles", "refreshments"};
  std::string dish;
  for (std::string_view word : MealWords()) {
    if (!HasPhrase(folded, word)) continue;
    if (IsOneOf(word, kAnyMeal) || !dish.empty())
      return word == "refreshments" && dish.empty() ? "refreshments" : "meals";
    dish = word;
  }
  return dish;
}

std::string DrinkIn(std::string_view folded) {
  static const Phrases kSpirits = {"vodka", "whisky", "whiskey", "prosecco", "cava", "cocktails", "mulled wine"};
  for (std::string_view word : kSpirits)
    if (HasPhrase(folded, word)) return std::string(word);
  return "drinks";
}

}  // namespace

std::string WhatWasGiven(std::string_view folded) {
  // "Drinks were on the house", "cake for the whole room": no house was given.
  for (std::string_view phrase : {"on the house", "whole room"})
    if (const std::size_t at = folded.find(phrase); at != std::string_view::npos)
      return WhatWasGiven(std::string(folded.substr(0, at)).append(folded.substr(at + phrase.size())));
  // "The hotel rooms of two students": where people sleep is travel.
  for (std::string_view bed : {"hotel room", "hotel rooms"})
    if (HasPhrase(folded, bed)) {
      std::string rest(folded);
      rest.erase(rest.find(bed) + 5, bed.size() - 5);
      return WhatWasGiven(rest);
    }
  const bool dinner = HasAnyPhrase(folded, {"dinner", "dinners", "meal in the evening", "evening meal", "supper"});
  std::vector<std::string> parts;
  if (HasAnyPhrase(folded, {"space", "room", "rooms", "venue", "premises", "facilities", "location", "hall",
                            "auditorium", "building", "house", "rent", "office", "offices"}))
    parts.emplace_back("space");
  if (HasAnyPhrase(folded, MealWords()) && !HasPhrase(folded, "evening meal")) parts.push_back(MealIn(folded));
  if (HasPhrase(folded, "breakfast")) parts.emplace_back("breakfast");
  if (HasAnyPhrase(folded, {"lunch", "lunches"})) parts.emplace_back("lunch");
  if (HasAnyPhrase(folded, {"coffee", "tea"})) parts.emplace_back("coffee");
  if (HasAnyPhrase(folded, DrinkWords())) parts.push_back(DrinkIn(folded));
  if (HasAnyPhrase(folded, TravelWords()) || LetsComePeople(folded)) parts.emplace_back("travel");
  if (HasAnyPhrase(folded, VideoWords())) parts.push_back(HasPhrase(folded, "live stream") ? "live stream" : "video");
  if (parts.empty() && !dinner)
    if (const auto goods = std::find_if(GoodsWords().begin(), GoodsWords().end(),
                                        [&](std::string_view word) { return HasPhrase(folded, word); });
        goods != GoodsWords().end())
      return std::string(*goods);
  const bool meal = HasAnyPhrase(folded, {"summit dinner", "summit dinners", "event dinner"});
  const bool theirs = dinner && IsDinnerOfEvent(folded);
  if (parts.empty() && !meal && !theirs && HasAnyPhrase(folded, {"event", "summit", "meetup", "meeting"}))
    parts.emplace_back("event");
  if (dinner) parts.emplace_back("dinner");
  return JoinAnd(parts);
}

namespace {

const Phrases kMoney = {"sponsor",
                        "sponsors",
                        "sponsored",
                        "sponsoring",
                        "sponsorship",
                        "donate",
                        "donated",
                        "donation",
                        "donations",
                        "donors",
                        "defray",
                        "chip in",
                        "chips in",
                        "purse",
                        "purses",
                        "wallet",
                        "wallets",
                        "financial backing",
                        "financial help",
                        "financial aid",
                        "financial assistance",
                        "financial contribution",
                        "financial contributions",
                        "opened their purses",
                        "opened their purse",
                        "opened its purse",
                        "opened their wallets",
                        "opened its wallet",
                        "opened her purse",
                        "opened his purse",
                        "dug deep",
                        "into their pockets",
                        "into its pockets",
                        "loosened their purse strings",
                        "chipped in",
                        "paid for",
                        "funded",
                        "funding",
                        "financially",
                        "supported by",
                        "financial support",
                        "contributed to the cost",
                        "covered the cost",
                        "covered the costs",
                        "picked up the bill",
                        "footed the bill",
                        "picked up the tab",
                        "chipping in",
                        "paying for",
                        "pays for",
                        "paid the",
                        "financed",
                        "backers",
                        "financing",
                        "covering the cost",
                        "covering the costs",
                        "generous support",
                        "kind support",
                        "friendly support",
                        "financial support of",
                        "subsidised",
                        "subsidized",
                        "generous contribution",
                        "contributions from",
                        "donating"};

}  // namespace

bool SpeaksOfMoney(std::string_view folded) { return HasAnyPhrase(folded, kMoney); }

namespace {

/// Words before what somebody is thanked for.
const Phrases kSmall = {
    "for",       "the",       "our",        "their",    "a",    "an",        "such",       "generous", "great",
    "excellent", "lovely",    "delicious",  "free",     "kind", "wonderful", "all",        "its",      "his",
    "her",       "kindly",    "generously", ",",        "who",  "which",     "once",       "again",    "two",
    "three",     "both",      "meeting",    "use",      "of",   "very",      "nice",       "good",     "so",
    "big",       "beautiful", "share",      "part",     "half", "noon",      "conference", "thursday", "friday",
    "evening",   "too",       "also",       "likewise", "well", "as"};
/// Verbs whose object is given.
const Phrases kGiving = {
    "providing", "giving",   "lending", "offering", "hosting",   "sponsoring", "covering", "paying",       "donating",
    "letting",   "treating", "buying",  "serving",  "supplying", "bringing",   "making",   "contributing", "taking",
    "inviting",  "provided", "gave",    "lent",     "offered",   "let",        "paid",     "covered",      "donated",
    "bought",    "footing",  "picking", "settling", "funding",   "financing",  "treated",  "supplied",     "served",
    "provides",  "gives",    "lends",   "offers",   "lets",      "pays",       "covers",   "brought"};

/// The last word of a compound that is work: "lunch orders", "venue search", "room booking".
bool TellsOfWork(std::string_view word) {
  static const Phrases kWork = {
      "form",        "list",     "lists",   "reservations", "bookings", "logistics", "plans",  "plan",  "order",
      "orders",      "search",   "set-up",  "setup",        "set",      "tips",      "advice", "keys",  "key",
      "tour",        "choices",  "choice",  "poll",         "duty",     "shift",     "shifts", "hunt",  "idea",
      "ideas",       "clean-up", "cleanup", "contacts",     "help",     "layout",    "team",   "work",  "crew",
      "photos",      "pictures", "minutes", "recordings",   "run",      "runs",      "rota",   "notes", "survey",
      "spreadsheet", "page",     "map",     "schedule"};
  static const Phrases kNoWork = {"equipment", "catering", "evening", "meeting", "streaming", "funding", "location"};
  if (IsOneOf(word, kNoWork) || word.size() < 6) return IsOneOf(word, kWork);
  return IsOneOf(word, kWork) || word.ends_with("ing") || word.ends_with("ings") ||
         (word.ends_with("tion") && !IsOneOf(word, {"accommodation", "contribution", "donation"})) ||
         word.ends_with("tions") || word.ends_with("ment") || word.ends_with("ments");
}

}  // namespace

bool IsThankedForGift(std::string_view reason) {
  const std::vector<Token> tokens = Tokenize(reason);
  std::size_t i = 0;
  bool clause = false;  // "who found the room": what they did is told
  for (; i < tokens.size() && IsOneOf(tokens[i].folded, kSmall); ++i)
    clause = clause || tokens[i].folded == "who" || tokens[i].folded == "which";
  if (i == tokens.size()) return false;
  if (tokens[i].folded == "feeding" && i + 1 < tokens.size())
    return IsOneOf(tokens[i + 1].folded, {"us", "everyone", "everybody", "all", "the"});
  const bool giving = IsOneOf(tokens[i].folded, kGiving);
  const bool care = tokens[i].folded == "taking";  // who takes care of the hotel does not pay for it
  if (clause && !giving) return false;
  // "making coffee" is work, "making lunch possible" is not.
  const std::string rest = FoldLine(reason.substr(tokens[i].span.begin));
  if (tokens[i].folded == "making" && !HasAnyPhrase(rest, {"possible", "available"})) return false;
  if (tokens[i].folded == "taking" && !HasAnyPhrase(rest, {"taking care of", "taking over", "taking on"})) return false;
  // A noun right there, or the object of a verb of giving.
  for (std::size_t j = i; j < tokens.size() && j < i + (giving ? 12 : 3); ++j) {
    if (care ? NamesFoodOrCosts(tokens[j].folded) : NamesAGift(tokens[j].folded)) {
      // "the room set-up", "the lunch orders".
      std::size_t next = j + 1;
      while (next < tokens.size() && tokens[next].folded == "-") ++next;
      return next >= tokens.size() || tokens[next].capital || !TellsOfWork(tokens[next].folded);
    }
    if (!giving && (tokens[j].folded.ends_with("ing") || TellsOfWork(tokens[j].folded))) return false;
    if (care && j > i && TellsOfWork(tokens[j].folded) && !NamesFoodOrCosts(tokens[j].folded)) return false;
  }
  return false;
}

bool IsService(std::string_view reason, bool person) {
  const bool other = NamesRoom(reason) || HasAnyPhrase(reason, MealWords()) || HasAnyPhrase(reason, DrinkWords()) ||
                     HasAnyPhrase(reason, TravelWords()) ||
                     HasAnyPhrase(reason, {"dinner", "lunch", "breakfast", "coffee", "tea", "cost", "costs", "bill",
                                           "fees", "money", "rent"});
  if (other || !HasAnyPhrase(reason, VideoWords())) return false;
  static const Phrases kGiven = {"lending",   "lent",       "providing", "provided", "giving", "gave",
                                 "paying",    "paid",       "pays",      "buying",   "bought", "donating",
                                 "donated",   "sponsoring", "loan",      "rent",     "lends",  "free",
                                 "sponsored", "sponsors",   "supplied",  "supplying"};
  // What somebody brings along is no money: "Jane lent us her cameras".
  static const Phrases kMoneyGiven = {"paying",  "paid",       "pays", "buying", "bought",    "donating",
                                      "donated", "sponsoring", "rent", "free",   "sponsored", "sponsors"};
  if (HasAnyPhrase(reason, person ? kMoneyGiven : kGiven)) return false;
  return person || !HasAnyPhrase(reason, {"equipment", "projector", "microphones", "conference server"});
}

}  // namespace summit
