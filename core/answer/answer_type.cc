#include "core/answer/answer_type.h"

#include <utility>

#include "core/answer/answer_name.h"
#include "core/answer/answer_value.h"
#include "core/base/text.h"

namespace summit {

namespace {

using Words = std::vector<std::string>;

/// Without addresses: the figures in them date nothing.
Words WordsBesideAddresses(std::string_view text) {
  Words words;
  for (const std::string_view chunk : Split(text, ' '))
    if (chunk.find("://") == std::string_view::npos)
      for (std::string& word : FoldedWords(chunk)) words.push_back(std::move(word));
  return words;
}

}  // namespace

Asked AskedOf(const Question& question) {
  if (question.how_much) return Asked::kHowMuch;
  if (question.asked != Asked::kAnything) return question.asked;
  if (question.how_many) return Asked::kHowMany;
  if (question.intent == Intent::kWhen) return Asked::kWhen;
  if (question.intent == Intent::kWhere) return Asked::kWhere;
  const bool people = question.intent == Intent::kSponsors || question.intent == Intent::kParticipants ||
                      question.intent == Intent::kHost || question.weak;
  return people && !question.choice ? Asked::kWho : Asked::kAnything;
}

bool HasAnswerType(std::string_view text, Asked asked, const std::vector<std::string>& besides,
                   const Archive& archive) {
  const Words words = FoldedWords(text);
  Words named;
  for (const std::string& name : besides)
    for (std::string& word : FoldedWords(name)) named.push_back(std::move(word));
  switch (asked) {
    case Asked::kWhen:
      return HasDate(WordsBesideAddresses(text), named) || HasTimeOfDay(text);
    case Asked::kHowMany:
      return HasNumber(words);
    case Asked::kHowMuch:
      return HasMoney(text, words);
    case Asked::kHowLong:
      return HasLength(words);
    case Asked::kWho:
      return NamesSomebody(text, named, archive);
    case Asked::kWhere:
      return NamesPlace(text, named, archive);
    case Asked::kWhy:
      return HasReason(words) || text.find(", as ") != std::string_view::npos;
    default:
      return true;
  }
}

std::string_view NameOf(Asked asked) {
  switch (asked) {
    case Asked::kWhen:
      return "a date";
    case Asked::kHowMany:
      return "a number";
    case Asked::kHowMuch:
      return "an amount";
    case Asked::kHowLong:
      return "a length of time";
    case Asked::kWho:
      return "a name";
    case Asked::kWhere:
      return "a place";
    case Asked::kWhy:
      return "a reason";
    default:
      return "an answer";
  }
}

}  // namespace summit
