#include "core/extract/gift_words.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Phrases& RoomWords() {
  static const Phrases kWords = {"space", "room",     "rooms", "venue", "premises", "facilities", "location",
                                 "hall",  "building", "house", "roof",  "offices",  "office",     "place"};
  return kWords;
}

const Phrases& MealWords() {
  static const Phrases kWords = {"meals",   "meal",         "food",     "catering", "snacks",
                                 "pizza",   "pizzas",       "buffet",   "brunch",   "sandwiches",
                                 "waffles", "refreshments", "barbecue", "bbq",      "cake"};
  return kWords;
}

const Phrases& TravelWords() {
  static const Phrases kWords = {"travel",        "travels", "flights", "flight", "train",
                                 "accommodation", "journey", "trip",    "hotel"};
  return kWords;
}

const Phrases& VideoWords() {
  static const Phrases kWords = {"video",     "streaming",   "stream",           "equipment",
                                 "projector", "microphones", "conference server"};
  return kWords;
}

const Phrases& DrinkWords() {
  static const Phrases kWords = {"drinks", "drink", "beer", "beers", "wine"};
  return kWords;
}

}  // namespace

bool NamesRoom(std::string_view folded) { return HasAnyPhrase(folded, RoomWords()); }

bool NamesMore(std::string_view folded) {
  return HasAnyPhrase(folded, MealWords()) || HasAnyPhrase(folded, DrinkWords()) ||
         HasAnyPhrase(folded, TravelWords()) || HasAnyPhrase(folded, VideoWords()) ||
         HasAnyPhrase(folded, {"dinner", "dinners", "lunch", "lunches", "breakfast", "coffee", "tea", "cost", "costs",
                               "bill", "tab", "expenses", "fees", "money", "rent"});
}

bool NamesAGift(std::string_view folded) { return NamesRoom(folded) || NamesMore(folded); }

std::string WhatWasGiven(std::string_view folded) {
  const bool dinner = HasAnyPhrase(folded, {"dinner", "dinners", "meal in the evening", "evening meal", "supper"});
  std::vector<std::string> parts;
  if (HasAnyPhrase(folded, {"space", "room", "rooms", "venue", "premises", "facilities", "location", "hall", "building",
                            "house", "rent"}))
    parts.emplace_back("space");
  if (HasAnyPhrase(folded, MealWords()) && !HasPhrase(folded, "evening meal")) parts.emplace_back("meals");
  if (HasPhrase(folded, "breakfast")) parts.emplace_back("breakfast");
  if (HasAnyPhrase(folded, {"lunch", "lunches"})) parts.emplace_back("lunch");
  if (HasAnyPhrase(folded, {"coffee", "tea"})) parts.emplace_back("coffee");
  if (HasAnyPhrase(folded, DrinkWords())) parts.emplace_back("drinks");
  if (HasAnyPhrase(folded, TravelWords())) parts.emplace_back("travel");
  if (HasAnyPhrase(folded, VideoWords())) parts.emplace_back("video");
  if (parts.empty() && HasAnyPhrase(folded, {"event", "summit", "meetup", "meeting"})) parts.emplace_back("event");
  if (dinner) parts.emplace_back("dinner");
  return JoinAnd(parts);
}

bool SpeaksOfMoney(std::string_view folded) {
  return HasAnyPhrase(folded, {"sponsor",
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
                               "subsidised",
                               "subsidized",
                               "generous contribution",
                               "contributions from",
                               "donating"});
}

bool IsThankedForGift(std::string_view reason) {
  static const Phrases kSmall = {"for",       "the",     "our",       "their",      "a",         "an",     "such",
                                 "generous",  "great",   "excellent", "lovely",     "delicious", "free",   "kind",
                                 "wonderful", "all",     "its",       "his",        "her",       "kindly", "generously",
                                 ",",         "who",     "which",     "once",       "again",     "two",    "three",
                                 "both",      "meeting", "use",       "of",         "very",      "nice",   "good",
                                 "so",        "big",     "beautiful", "conference", "thursday",  "friday", "evening"};
  static const Phrases kGiving = {
      "providing",    "giving",  "lending",  "offering", "hosting", "sponsoring", "covering", "paying",
      "donating",     "letting", "treating", "buying",   "serving", "supplying",  "bringing", "making",
      "contributing", "taking",  "inviting", "provided", "gave",    "lent",       "offered",  "let",
      "paid",         "covered", "donated",  "bought",   "treated", "supplied",   "served",   "provides",
      "gives",        "lends",   "offers",   "lets",     "pays",    "covers",     "brought"};
  const std::vector<Token> tokens = Tokenize(reason);
  std::size_t i = 0;
  while (i < tokens.size() && IsOneOf(tokens[i].folded, kSmall)) ++i;
  if (i == tokens.size()) return false;
  const bool giving = IsOneOf(tokens[i].folded, kGiving);
  // A noun right there, or the object of a verb of giving.
  for (std::size_t j = i; j < tokens.size() && j < i + (giving ? 12 : 3); ++j) {
    if (NamesAGift(tokens[j].folded))
      return j + 1 == tokens.size() ||
             !IsOneOf(tokens[j + 1].folded, {"form", "list", "reservation", "reservations", "booking", "bookings",
                                             "logistics", "plans", "arrangements", "organisation", "organization"});
    if (!giving && tokens[j].folded.ends_with("ing")) return false;
  }
  return false;
}

}  // namespace summit
