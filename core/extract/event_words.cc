#include "core/extract/event_words.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

}  // namespace

bool AllDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<int> YearOf(std::string_view word) {
  if (word.size() != 4 || !AllDigits(word)) return std::nullopt;
  const int year = std::stoi(std::string(word));
  return year >= 1990 && year < 2100 ? std::optional(year) : std::nullopt;
}

std::optional<int> MonthOf(std::string_view word) {
  static const Words kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                "july",    "august",   "september", "october", "november", "december"};
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (word == kMonths[i] || (word.size() == 3 && kMonths[i].starts_with(word)) || (i == 8 && word == "sept"))
      return static_cast<int>(i) + 1;
  return std::nullopt;
}

bool IsMonth(std::string_view word) { return MonthOf(word).has_value(); }

bool MakesClauseOfItsOwn(std::string_view between) {
  return HasAnyPhrase(between, {"which", "that", "who", "where", "opens", "starts", "begins", "takes place", "runs",
                                "happens", "kicks off", "is", "are", "will", "was", "were"});
}

bool TellsNearTime(std::string_view folded) {
  static const Words kTimes = {
      "weekend",          "thereafter",    "afterwards",     "days after",      "day after",       "days before",
      "day before",       "following day", "following days", "same city",       "same town",       "same week",
      "same days",        "days around",   "stay longer",    "stays longer",    "little longer",   "stay on",
      "stays on",         "next day",      "next days",      "days thereafter", "directly before", "right before",
      "extend your stay", "day later",     "days later",     "same place",      "same building",   "same venue"};
  return HasAnyPhrase(folded, kTimes);
}

bool StandsBeside(std::string_view before) {
  static const Words kPlacing = {"before",          "preceding",         "precedes",          "preceed",
                                 "preceeding",      "prior to",          "ahead of",          "after",
                                 "week as",         "weekend as",        "week of",           "weekend of",
                                 "days as",         "time as",           "alongside",         "following",
                                 "co-located with", "colocated with",    "adjacent to",       "next to",
                                 "close to",        "close by",          "succeeding",        "around",
                                 "in front of",     "side by side with", "back to back with", "back-to-back with",
                                 "together with",   "jointly with",      "hand in hand with", "in tandem with",
                                 "paired with",     "combined with"};
  const std::string tail = FoldLine(before.substr(before.size() > 40 ? before.size() - 40 : 0));
  for (std::string_view phrase : kPlacing) {
    const std::size_t at = tail.rfind(phrase);
    if (at == std::string::npos) continue;
    // Between the word and the conference at most an article.
    const std::string_view rest = Trim(std::string_view(tail).substr(at + phrase.size()));
    if (rest.empty() || rest == "the" || rest == "this year's" || rest == "[") return true;
  }
  return false;
}

namespace {

const Words kLeadsOver = {"free for",
                          "sunday for",
                          "sunday to",
                          "sunday at",
                          "weekend for",
                          "weekend at",
                          "weekend to",
                          "weekend with",
                          "weekend belongs to",
                          "followed by",
                          "succeeded by",
                          "stay for",
                          "stay on for",
                          "stay in town for",
                          "stay around for",
                          "stayed for",
                          "stayed on for",
                          "stays for",
                          "stick around for",
                          "warm-up for",
                          "warm up for",
                          "warm-up to",
                          "prelude to",
                          "overture to",
                          "eve of",
                          "run-up to",
                          "lead-up to",
                          "leading up to",
                          "coincides with",
                          "coincide with",
                          "coinciding with",
                          "parallel to",
                          "parallel with",
                          "same time as",
                          "on the way to",
                          "on our way to",
                          "timed with",
                          "timed to match",
                          "same dates as",
                          "same venue as",
                          "next stop is",
                          "next stop:",
                          "precursor to",
                          "precursor of",
                          "in the wake of",
                          "on the fringes of",
                          "on the sidelines of",
                          "on the margins of",
                          "hours later at",
                          "days later at",
                          "hop over to",
                          "move on to",
                          "moved on to",
                          "moves on to",
                          "go on to",
                          "goes on to",
                          "went on to",
                          "heading on to",
                          "continue at",
                          "continues at",
                          "continued at",
                          "carry on at",
                          "switch over to"};

}  // namespace

bool LeadsOver(std::string_view before) {
  std::string tail = FoldLine(before.substr(before.size() - std::min<std::size_t>(before.size(), 60)));
  for (std::string_view small : {" [", " the", " this year's", " another", " two days of", " the two days of",
                                 " our stand at", " our booth at", " a weekend of", " a visit to", " the weekend at"})
    if (tail.ends_with(small)) tail.resize(tail.size() - small.size());
  return std::any_of(kLeadsOver.begin(), kLeadsOver.end(),
                     [&](std::string_view lead) { return tail.ends_with(lead) && HasPhrase(tail, lead); });
}

bool OpensBeside(std::string_view before, std::string_view behind) {
  constexpr std::size_t kLongestOpening = 60;
  static const Words kUs = {"we",    "us",         "xsf",       "xmpp",         "summit",    "foundation",  "jabber",
                            "it",    "developers", "community", "participants", "everyone",  "everybody",   "people",
                            "folks", "members",    "authors",   "enthusiasts",  "engineers", "implementers"};
  if (before.size() > kLongestOpening || before.find_first_of(".;:") != std::string_view::npos) return false;
  const std::string lead = FoldLine(before);
  const bool like = lead == "like" || lead == "just like" || lead == "much like" || lead == "as with" ||
                    lead == "like the" || lead == "just like the";
  return (like || StandsBeside(before) || LeadsOver(before)) && HasAnyPhrase(FoldLine(behind), kUs);
}

std::optional<SummitNumber> SummitNumberInUrl(std::string_view url) {
  const std::string folded = Fold(url);
  for (std::string_view noun : {std::string_view("summit"), std::string_view("devcon")}) {
    for (std::size_t at = folded.find(noun); at != std::string::npos; at = folded.find(noun, at + 1)) {
      std::size_t i = at + noun.size();
      while (i < folded.size() && (folded[i] == '_' || folded[i] == '-' || folded[i] == '#' || folded[i] == '/')) ++i;
      std::size_t end = i;
      while (end < folded.size() && std::isdigit(static_cast<unsigned char>(folded[end]))) ++end;
      if (end > i && end - i <= 2) return SummitNumber::Parse(folded.substr(i, end - i));
    }
  }
  return std::nullopt;
}

bool IsForeignSeries(std::string_view word) {
  static const Words kForeign = {"mentor",      "mentors",      "google",  "climate",    "leadership",
                                 "partner",     "developer",    "world",   "web",        "ai",
                                 "tech",        "cloud",        "kernel",  "security",   "data",
                                 "eu",          "nato",         "peace",   "maintainer", "maintainers",
                                 "contributor", "contributors", "startup", "innovation", "digital"};
  return std::find(kForeign.begin(), kForeign.end(), word) != kForeign.end();
}

}  // namespace summit
