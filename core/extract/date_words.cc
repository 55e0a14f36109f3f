#include "core/extract/date_words.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/extract/event_words.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

std::string Tail(std::string_view text) {
  std::string tail = FoldLine(text.substr(text.size() > 48 ? text.size() - 48 : 0));
  for (bool cut = true; cut;) {
    cut = false;
    for (std::string_view small : {" on", " the", " of", " this", ",", ":", " (", "(", " is", " from"})
      if (tail.size() > small.size() && tail.ends_with(small)) tail.resize(tail.size() - small.size()), cut = true;
  }
  return tail;
}

bool EndsWithWord(std::string_view text, std::string_view words) {
  if (!text.ends_with(words)) return false;
  if (text.size() == words.size()) return true;
  const char before = text[text.size() - words.size() - 1];
  return before == ' ' || before == '(';
}

bool EndsWithAny(std::string_view text, const Phrases& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view words) { return EndsWithWord(text, words); });
}

bool IsLimit(std::string_view before, std::string_view after) {
  static const Phrases kLimits = {"before",       "by",
                                  "until",        "till",
                                  "deadline",     "as of",
                                  "since",        "updated",
                                  "due",          "posted",
                                  "closes",       "no later than",
                                  "close",        "closing",
                                  "latest",       "not later than",
                                  "expires",      "expire",
                                  "published",    "written",
                                  "ends at",      "last change",
                                  "in time for",  "closing date is",
                                  "closing date", "cut-off date is"};
  static const Phrases kBehind = {"is the deadline", "is the last day to", "at the latest", "(deadline", "as deadline"};
  const std::string next = FoldLine(after.substr(0, 40));
  if (std::any_of(kBehind.begin(), kBehind.end(),
                  [&](std::string_view words) { return Trim(next).starts_with(words); }))
    return true;
  return EndsWithAny(Tail(before), kLimits);
}

bool NamesDaysAgain(std::string_view before) {
  static const Phrases kDays = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                "saturday", "sunday",  "days",      "day"};
  static const Phrases kThatIs = {"that", "is",    "i",     "e",       "i.e",  "ie", ".",   "namely",
                                  "on",   "which", "means", "meaning", "this", "so", "the", ","};
  const auto one_of = [](std::string_view word, const Phrases& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  const std::vector<Token> words = Tokenize(before.substr(before.size() > 80 ? before.size() - 80 : 0));
  std::size_t i = words.size();
  bool comma = false, explains = false;  // "that is", "which means"; not "which is"
  for (; i > 0 && one_of(words[i - 1].folded, kThatIs); --i) {
    comma = comma || words[i - 1].folded == ",";
    explains = explains || one_of(words[i - 1].folded, {"that", "means", "meaning", "i.e", "ie", "i", "namely", "so"});
  }
  if (i > 0 && words[i - 1].folded == "(") comma = true, --i;
  // The name of what it lies beside: "before FOSDEM 2027, that is".
  constexpr std::size_t kLongestName = 5;
  const std::size_t behind_name = i;
  while (explains && i > 0 && behind_name - i < kLongestName && !one_of(words[i - 1].folded, {"before", "after"}) &&
         (words[i - 1].capital || !words[i - 1].word || words[i - 1].folded == "the" || AllDigits(words[i - 1].folded)))
    --i;
  if (!comma || i == 0 || !one_of(words[i - 1].folded, {"before", "after", "preceding"})) return false;
  for (std::size_t back = i - 1; back > 0 && back + 4 >= i; --back)
    if (one_of(words[back - 1].folded, kDays)) return true;
  return false;
}

bool IsNeighbour(std::string_view before) {
  static const Phrases kNext = {
      "day after",        "day before",        "days after",    "days before",    "weekend after",     "week after",
      "week before",      "evening before",    "following day", "following days", "following weekend", "next day",
      "day later",        "night before",      "after it",      "after that",     "before it",         "before that",
      "after the summit", "before the summit", "weekend before"};
  return EndsWithAny(Tail(before), kNext);
}

bool TellsOfHabit(std::string_view before) {
  static const Phrases kHabits = {"each",          "every",        "usually in", "always in", "traditionally in",
                                  "as usual in",   "normally in",  "like every", "like in",   "any",
                                  "since that of", "most years in"};
  return EndsWithAny(FoldLine(before.substr(before.size() > 48 ? before.size() - 48 : 0)), kHabits);
}

bool TellsOfMove(std::string_view folded) {
  return HasAnyPhrase(folded, {"postponed",
                               "postpone",
                               "moved",
                               "moves",
                               "move it",
                               "move from",
                               "move to",
                               "move the summit",
                               "had to move",
                               "changed from",
                               "change from",
                               "changed to",
                               "switch from",
                               "switched from",
                               "swapped",
                               "neither on the days",
                               "not on the days",
                               "rescheduled",
                               "reschedule",
                               "shifted",
                               "shift",
                               "brought forward",
                               "new date",
                               "new dates",
                               "change of date",
                               "dates have changed",
                               "date has changed",
                               "changed dates",
                               "correct date",
                               "correct dates",
                               "correction",
                               "originally planned",
                               "originally scheduled",
                               "originally announced",
                               "first planned",
                               "wrong date",
                               "wrong dates",
                               "erratum",
                               "instead"});
}

bool TellsOfSlip(std::string_view folded) {
  return HasAnyPhrase(folded, {"correction",
                               "corrections",
                               "corrected",
                               "correct date",
                               "correct dates",
                               "right date",
                               "right dates",
                               "mistake",
                               "mistakes",
                               "mistaken",
                               "erratum",
                               "errata",
                               "typo",
                               "slip",
                               "slipped",
                               "wrong",
                               "an error",
                               "mixed up",
                               "mix-up",
                               "got the date wrong",
                               "got the dates wrong",
                               "for the confusion",
                               "misprint",
                               "off by a",
                               "off by one"});
}

bool TellsWhatWasWritten(std::string_view folded) {
  return HasAnyPhrase(folded, {"we wrote",
                               "we said",
                               "we told",
                               "we announced",
                               "we gave",
                               "we had written",
                               "we had said",
                               "we stated",
                               "we named",
                               "we printed",
                               "we published",
                               "it said",
                               "it read",
                               "it says",
                               "announcement said",
                               "announcement says",
                               "announcement named",
                               "announcement gave",
                               "newsletter said",
                               "newsletter named",
                               "newsletter gave",
                               "newsletter had",
                               "post said",
                               "post gave",
                               "post named",
                               "was written",
                               "were given",
                               "had it",
                               "claimed",
                               "stated",
                               "wrongly",
                               "mistakenly",
                               "erroneously",
                               "by mistake",
                               "in error",
                               "spoke of",
                               "instead of",
                               "and not",
                               "not"});
}

bool PutsRight(std::string_view folded) {
  return HasAnyPhrase(folded, {"right date",   "right dates",  "correct date", "correct dates", "right days",
                               "correct days", "should read",  "must read",    "should be",     "should have",
                               "in fact",      "actually",     "in truth",     "in reality",    "of course",
                               "the truth is", "please read",  "it is",        "they are",      "we meet",
                               "is held",      "will be held", "takes place",  "corrected",     "properly"});
}

bool TellsOfCancellation(std::string_view folded) {
  if (HasAnyPhrase(folded,
                   {"not cancelled", "not be cancelled", "not be canceled", "nothing is cancelled", "not called off",
                    "not canceled", "had to cancel", "cancelled their", "canceled their", "if", "unless",
                    "cancelled flight", "cancelled train", "trains were cancelled", "flights were cancelled"}))
    return false;
  return HasAnyPhrase(folded, {"is cancelled", "is canceled", "was cancelled", "was canceled", "been cancelled",
                               "been canceled", "be cancelled", "be canceled", "called off", "summit cancelled",
                               "summit canceled", "cancel the summit", "cancel summit", "will not take place this year",
                               "does not take place this year"}) ||
         folded.ends_with(" cancelled") || folded.ends_with(" canceled");
}

bool IsTakenBack(std::string_view lead, std::string_view rest, bool moved) {
  static const Phrases kFormer = {"originally",      "initially",
                                  "was planned",     "were planned",
                                  "had planned",     "had been",
                                  "was to be",       "was to take",
                                  "should have",     "was scheduled",
                                  "were scheduled",  "cannot",
                                  "can't",           "can not",
                                  "nothing can",     "no longer",
                                  "not take place",  "not be held",
                                  "will not",        "won't",
                                  "instead of",      "rather than",
                                  "old date",        "old dates",
                                  "former date",     "previously announced",
                                  "first announced", "not on",
                                  "could not",       "would have",
                                  "first planned",   "once planned",
                                  "not, as"};
  static const Phrases kBehind = {
      "cannot be kept",   "no longer",       "is cancelled",    "are cancelled", "is canceled",   "are canceled",
      "does not work",    "do not work",     "is off",          "are off",       "was wrong",     "were wrong",
      "is wrong",         "are wrong",       "is incorrect",    "are incorrect", "was incorrect", "were incorrect",
      "has been dropped", "is not possible", "are not possible"};
  std::string before = FoldLine(lead);
  const std::string after = FoldLine(rest.substr(0, 60));
  if (before.ends_with(" the")) before.resize(before.size() - 4);  // "from the 4th"
  if (HasAnyPhrase(before, kFormer) || HasAnyPhrase(after, kBehind)) return true;
  return (moved && EndsWithWord(before, "from")) || before.ends_with("(was:") || before.ends_with("(was") ||
         before.ends_with("not");
}

}  // namespace summit
