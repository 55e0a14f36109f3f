#include "core/answer/answer_value.h"

#include <algorithm>
#include <cctype>

#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
constexpr std::string_view kDays[] = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                      "saturday", "sunday",  "today",     "tomorrow", "yesterday"};
constexpr std::string_view kNumbers[] = {
    "one",     "two",      "three",  "four",    "five",     "six",     "seven",     "eight",    "nine",
    "ten",     "eleven",   "twelve", "dozen",   "thirteen", "twenty",  "thirty",    "forty",    "fifty",
    "hundred", "thousand", "none",   "fifteen", "fourteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::string_view kUnits[] = {"day", "week", "month", "year", "hour", "minute", "second", "weekend"};
constexpr std::string_view kReasons[] = {
    "because",    "since",   "reason",   "therefore", "purpose",  "aim",      "goal",        "need",      "needed",
    "motivation", "problem", "problems", "lack",      "due",      "so",       "replacement", "replace",   "designed",
    "issue",      "issues",  "hope",     "help",      "helps",    "allow",    "allows",      "enable",    "enables",
    "avoid",      "prevent", "improve",  "improves",  "requires", "why",      "makes",       "important", "decided",
    "benefit",    "ensure",  "protect",  "stepping",  "stepped",  "resigned", "resigning",   "leaving"};

bool IsFigure(const std::string& word) {
  return !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
}

bool IsYear(const std::string& word) {
  return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos && word >= "1990" &&
         word <= "2099";
}

/// "On the evening of the 28th": not "the 19th Summit".
bool IsDayOfMonth(const Words& words, std::size_t at) {
  static constexpr std::string_view kBefore[] = {"of", "on", "from", "until", "till"},
                                    kAfter[] = {"of", "to", "and", "we", "at", "until", "till", "from", "there", "in"};
  const std::string& word = words[at];
  const bool ordinal = word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd");
  if (!ordinal || !IsFigure(word) || word.size() > 4 || at < 2 || words[at - 1] != "the") return false;
  const bool goes_on = at + 1 < words.size() && !In(kAfter, words[at + 1]);
  return !goes_on && (In(kBefore, words[at - 2]) || In(kDays, words[at - 2]));
}

/// "It is free", "free of charge": not "free as in beer", "free software".
bool IsFreeOfCharge(const Words& words, std::size_t at) {
  static constexpr std::string_view kBefore[] = {"is", "are", "was", "were", "be", "for"},
                                    kAfter[] = {"of", "entry", "entrance", "admission"},
                                    kOther[] = {"as", "software", "and", "from", "open"};
  if (words[at] != "free") return false;
  const std::string_view next = at + 1 < words.size() ? std::string_view(words[at + 1]) : std::string_view();
  return In(kAfter, next) || (at > 0 && In(kBefore, words[at - 1]) && !In(kOther, next));
}

}  // namespace

bool HasDate(const Words& words, const Words& besides) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (In(besides, words[i])) continue;
    if (IsDayOfMonth(words, i)) return true;
    if (IsYear(words[i]) || In(kDays, words[i])) return true;
    if (!In(kMonths, words[i])) continue;
    if (words[i] != "may" && words[i] != "march") return true;
    if ((i > 0 && IsFigure(words[i - 1])) || (i + 1 < words.size() && IsFigure(words[i + 1]))) return true;
  }
  return false;
}

bool HasDayAndMonth(const Words& words) {
  const auto day = [&](std::size_t at) { return at < words.size() && IsFigure(words[at]) && !IsYear(words[at]); };
  for (std::size_t i = 0; i < words.size(); ++i)
    if (In(kMonths, words[i]) && ((i > 0 && day(i - 1)) || day(i + 1) || (i > 1 && words[i - 1] == "of" && day(i - 2))))
      return true;
  return false;
}

bool HasYear(const Words& words) { return std::ranges::any_of(words, IsYear); }

bool HasNumber(const Words& words) {
  const auto month = [&](std::size_t at) { return at < words.size() && In(kMonths, words[at]); };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (In(kNumbers, words[i])) return true;
    const bool dated = IsYear(words[i]) || (i > 0 && month(i - 1)) || month(i + 1);
    if (IsFigure(words[i]) && !dated) return true;
  }
  return false;
}

bool HasReason(const Words& words) {
  static constexpr std::string_view kMade[] = {"chosen", "created", "made",        "founded",
                                               "formed", "started", "established", "introduced"};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool to = i > 0 && words[i] == "to";
    if (to && (words[i - 1] == "order" || In(kMade, words[i - 1]))) return true;
    const bool being = i > 0 && (words[i - 1] == "is" || words[i - 1] == "was" || words[i - 1] == "are");
    if (words[i] == "intended" && being) return true;
    if (words[i] == "since" && (i + 1 == words.size() || IsFigure(words[i + 1]))) continue;
    static constexpr std::string_view kNotSo[] = {"many", "far", "on", "much", "called", "only", "few", "long"};
    if (words[i] == "so" && (i + 1 == words.size() || In(kNotSo, words[i + 1]))) continue;
    if (In(kReasons, words[i])) return true;
  }
  return false;
}

bool HasLength(const Words& words) {
  const auto unit = [](const std::string& word) {
    return In(kUnits, word) || (word.ends_with('s') && In(kUnits, std::string_view(word).substr(0, word.size() - 1)));
  };
  for (std::size_t i = 1; i < words.size(); ++i)
    if ((IsFigure(words[i - 1]) || In(kNumbers, words[i - 1]) || words[i - 1] == "a") && unit(words[i])) return true;
  for (std::size_t i = 2; i < words.size(); ++i)  // "three whole days"
    if ((IsFigure(words[i - 2]) || In(kNumbers, words[i - 2])) && !IsYear(words[i - 2]) && unit(words[i])) return true;
  return false;
}

bool HasMoney(std::string_view text, const Words& words) {
  for (const std::string_view sign : {"€", "$", "£"}) {
    const std::size_t at = text.find(sign);
    if (at != std::string_view::npos && text.find_first_of("0123456789") != std::string_view::npos) return true;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string stem = Stem(words[i]);
    const bool unit = stem == "euro" || stem == "eur" || stem == "usd" || stem == "dollar" || stem == "pound";
    if (unit && HasNumber(words)) return true;
    if (IsFreeOfCharge(words, i)) return true;
  }
  return false;
}

bool HasTimeOfDay(std::string_view text) {
  const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t i = 1; i < text.size(); ++i)
    if (text[i] == ':' && digit(i - 1) && digit(i + 1) && digit(i + 2)) return true;
  const Words words = FoldedWords(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool half = words[i].ends_with("am") || words[i].ends_with("pm");
    if (half && (words[i].size() > 2 ? IsFigure(words[i]) : i > 0 && IsFigure(words[i - 1]))) return true;
  }
  return false;
}

bool IsMonthOrDay(std::string_view word) { return In(kMonths, word) || In(kDays, word); }

bool ArePeople(std::string_view things) {
  static constexpr std::string_view kPeople[] = {"people",     "persons", "participants", "attendees", "folks",
                                                 "developers", "ppl",     "guests",       "peeps"};
  return In(kPeople, Fold(things));
}

bool CountsThings(std::string_view text, std::string_view things) {
  constexpr std::size_t kReach = 3;
  static constexpr std::string_view kSeats[] = {"seats", "places", "chairs"};
  const Words words = FoldedWords(text);
  const std::string thing = Stem(Fold(things));
  const bool people = ArePeople(things) || In(kSeats, Fold(things));
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!IsFigure(words[i]) && !In(kNumbers, words[i])) continue;
    const bool ordinal = IsFigure(words[i]) && std::isalpha(static_cast<unsigned char>(words[i].back())) != 0;
    if (ordinal || IsYear(words[i]) || words[i] == "one" || text.find(words[i] + "%") != std::string_view::npos)
      continue;
    for (std::size_t next = i + 1; next < std::min(words.size(), i + 1 + kReach); ++next)
      if (Stem(words[next]) == thing || (people && ArePeople(words[next]))) return true;
  }
  return false;
}

}  // namespace summit
