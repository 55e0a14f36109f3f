#include "core/extract/thanks_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/extract/gift_words.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

bool ThanksSomebody(std::string_view folded) {
  static const Phrases kWords = {
      "thank",      "thanks",      "thankful",      "gratitude",       "grateful",      "kudos",      "indebted",
      "obliged to", "courtesy of", "generosity of", "assistance from", "assistance of", "support of", "support from",
      "help of",    "help from",   "expense of",    "appreciation",    "cheers to",     "merci",      "danke",
      "obrigado",   "gracias",     "grazie",        "bedankt",         "bow to",        "bows to",    "bow deeply to",
      "glass to",   "glasses to",  "toast to",      "hat to",          "owe",           "owes",       "owed",
      "salute"};
  return HasAnyPhrase(folded, kWords);
}

bool IsThanks(std::string_view word) {
  static const Phrases kThanks = {"sponsorship", "donations",  "contributions", "thank",        "thanks",
                                  "gratitude",   "grateful",   "thankful",      "kudos",        "indebted",
                                  "obliged",     "applause",   "courtesy",      "generosity",   "support",
                                  "help",        "assistance", "expense",       "appreciation", "cheers",
                                  "hats",        "to",         "owe",           "owes",         "owed"};
  return IsOneOf(word, kThanks);
}

bool StandsBehindThanks(std::string_view word) {
  static const Phrases kSmall = {
      "go",         "goes",     "out",         "to",       "you",      "again",      "also",      "our",
      "of",         "from",     "all",         "very",     "much",     "first",      "as",        "always",
      ",",          "by",       "and",         "the",      "everyone", "those",      "companies", "people",
      "including",  "namely",   "especially",  "sponsors", "sponsor",  "friends",    "at",        "folks",
      "good",       "great",    "kind",        "generous", "gracious", "assistance", "help",      "support",
      "generosity", "courtesy", "hospitality", "financial"};
  return IsOneOf(word, kSmall);
}

bool ThanksForBefore(std::string_view before) {
  const std::size_t thanks =
      std::min({before.find("thanks for "), before.find("gratitude for "), before.find("thank you for ")});
  return thanks != std::string_view::npos &&
         HasAnyPhrase(before.substr(thanks),
                      {"go to", "goes to", "belong to", "belongs to", "is due to", "are due to"});
}

bool TellsReasonFirst(std::string_view before, std::string_view reason) {
  if (ThanksForBefore(before)) before.remove_prefix(before.find(" for ") + 1);
  for (std::string_view small : {", ", "and ", "; "})
    if (before.starts_with(small)) before.remove_prefix(small.size());
  const std::string told = std::string(before) + " ";
  const std::size_t end = std::min({told.find(" we "), told.find(" go"), told.find(" belong"), told.find(" our "),
                                    told.find(" thank"), told.find(" to ")});
  return before.starts_with("for ") && end != std::string_view::npos && IsThankedForGift(before.substr(0, end)) &&
         !reason.starts_with("for ");
}

}  // namespace summit
