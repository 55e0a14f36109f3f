#include "core/extract/date_relative.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/extract/event_words.h"

namespace summit {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;

constexpr int kMostDays = 5;

std::optional<unsigned> WeekdayOf(const Token& token) {
  static constexpr std::array<std::string_view, 7> kNames = {"sunday",   "monday", "tuesday", "wednesday",
                                                             "thursday", "friday", "saturday"};
  if (!token.capital) return std::nullopt;
  for (unsigned i = 0; i < kNames.size(); ++i)
    if (token.folded == kNames[i]) return i;
  return std::nullopt;
}

/// "Thursday and Friday", "Monday to Wednesday": the weekdays and how many days they span.
struct WeekdayRun {
  std::size_t first = 0, end = 0;  // tokens
  unsigned start = 0;              // weekday
  int length = 1;                  // above kMostDays where they are no days in a row
};

/// How two weekdays are joined: the days between belong to it, or the second must be the next day.
enum class Joint { kNone, kRange, kList };

Joint JointAt(std::string_view word) {
  for (std::string_view range : {"to", "-", "till", "until", "through"})
    if (word == range) return Joint::kRange;
  for (std::string_view list : {"and", "&", "/", ","})
    if (word == list) return Joint::kList;
  return Joint::kNone;
}

std::optional<WeekdayRun> RunAt(const std::vector<Token>& tokens, std::size_t i) {
  const auto start = WeekdayOf(tokens[i]);
  if (!start) return std::nullopt;
  WeekdayRun run{i, i + 1, *start, 1};
  for (std::size_t at = i + 1; at + 1 < tokens.size();) {
    const Joint joint = JointAt(tokens[at].folded);
    const std::size_t next = tokens[at + 1].folded == "the" && at + 2 < tokens.size() ? at + 2 : at + 1;
    const auto last = joint == Joint::kNone ? std::nullopt : WeekdayOf(tokens[next]);
    if (!last) break;
    const int length = static_cast<int>((*last + 7 - *start) % 7) + 1;
    if (length <= run.length || (joint == Joint::kList && length != run.length + 1)) run.length = kMostDays;
    run.length = std::max(length, run.length + 1);
    run.end = at = next + 1;
  }
  return run;
}

/// The week begins on Monday.
sys_days MondayOf(Date day) {
  const sys_days at(day);
  return at - days((weekday(at).c_encoding() + 6) % 7);
}

DateRange RangeFrom(sys_days start, int length) {
  return {Date(start), Date(start + days(length - 1)), Precision::kDay};
}

bool Is(const std::vector<Token>& tokens, std::size_t i, std::string_view word) {
  return i < tokens.size() && tokens[i].folded == word;
}

/// Which week the words around the weekdays tell, seen from this one: -1 for the last. Absent when they tell none.
std::optional<int> WeekTold(const std::vector<Token>& tokens, const WeekdayRun& run) {
  std::size_t after = run.end;
  while (Is(tokens, after, ",") || Is(tokens, after, "of") || Is(tokens, after, "the")) ++after;
  std::size_t before = run.first;
  while (before > 0 && (Is(tokens, before - 1, ",") || Is(tokens, before - 1, "on") || Is(tokens, before - 1, "(") ||
                        Is(tokens, before - 1, ":") || Is(tokens, before - 1, "the")))
    --before;
  static constexpr std::array<std::pair<std::string_view, int>, 4> kWeeks = {
      {{"last", -1}, {"this", 0}, {"next", 1}, {"past", -1}}};
  for (const auto& [word, week] : kWeeks) {
    if (Is(tokens, after, word) && Is(tokens, after + 1, "week")) return week;
    if (before >= 2 && Is(tokens, before - 1, "week") && Is(tokens, before - 2, word)) return week;
  }
  return std::nullopt;
}

/// "the last Thursday and Friday of January", "the first Monday of March 2027": of the month nearest to the day of
/// writing where no year is told.
std::optional<RelativeDays> InMonth(const std::vector<Token>& tokens, const WeekdayRun& run, Date written) {
  static constexpr std::array<std::pair<std::string_view, int>, 5> kOrdinals = {
      {{"first", 0}, {"second", 1}, {"third", 2}, {"fourth", 3}, {"last", -1}}};
  if (run.first == 0 || !(Is(tokens, run.end, "of") || Is(tokens, run.end, "in"))) return std::nullopt;
  const auto ordinal = std::find_if(kOrdinals.begin(), kOrdinals.end(),
                                    [&](const auto& one) { return one.first == tokens[run.first - 1].folded; });
  const auto number = run.end + 1 < tokens.size() ? MonthOf(tokens[run.end + 1].folded) : std::nullopt;
  if (ordinal == kOrdinals.end() || !number) return std::nullopt;
  const std::chrono::month month(static_cast<unsigned>(*number));
  const int ahead = *number - static_cast<int>(static_cast<unsigned>(written.month()));
  std::chrono::year year = written.year() + std::chrono::years(ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
  if (run.end + 2 < tokens.size())
    if (const std::string& told = tokens[run.end + 2].folded;
        told.size() == 4 && told.starts_with("20") && told.find_first_not_of("0123456789") == told.npos)
      year = std::chrono::year(std::stoi(told));
  sys_days start = sys_days(year / month / 1);
  if (ordinal->second < 0) {
    start = sys_days(year / month / std::chrono::last) - days(run.length - 1);
    while (weekday(start) != weekday(run.start)) start -= days(1);
  } else {
    while (weekday(start) != weekday(run.start)) start += days(1);
    start += days(7 * ordinal->second);
  }
  return RelativeDays{{tokens[run.first].span.begin, tokens[run.end + 1].span.end}, RangeFrom(start, run.length)};
}

std::optional<RelativeDays> SeenToday(const std::vector<Token>& tokens, std::size_t i, Date written) {
  const auto pair = [&](std::string_view first, std::string_view second) {
    return Is(tokens, i, first) && Is(tokens, i + 1, "and") && Is(tokens, i + 2, second);
  };
  std::optional<int> start;
  std::size_t end = i + 2;
  if (pair("today", "tomorrow")) start = 0;
  if (pair("yesterday", "today")) start = -1;
  if (pair("yesterday", "the") && Is(tokens, i + 3, "day") && Is(tokens, i + 4, "before")) start = -2, end = i + 4;
  if (!start) return std::nullopt;
  return RelativeDays{{tokens[i].span.begin, tokens[end].span.end}, RangeFrom(sys_days(written) + days(*start), 2)};
}

/// "the two days before | FOSDEM": counted from the event, whose name follows the tokens.
std::optional<RelativeDays> CountedBeside(const std::vector<Token>& tokens, const DateRange& event) {
  static constexpr std::array<std::pair<std::string_view, int>, 4> kNumbers = {
      {{"two", 2}, {"2", 2}, {"three", 3}, {"3", 3}}};
  constexpr std::size_t kMostBehind = 3;  // "before the next"
  for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
    if (!Is(tokens, i - 1, "the") || !Is(tokens, i + 1, "days")) continue;
    const auto number =
        std::find_if(kNumbers.begin(), kNumbers.end(), [&](const auto& one) { return one.first == tokens[i].folded; });
    std::size_t at = i + 2;
    while (Is(tokens, at, "just") || Is(tokens, at, "right") || Is(tokens, at, "directly") ||
           Is(tokens, at, "immediately"))
      ++at;
    const bool before = Is(tokens, at, "before") || Is(tokens, at, "preceding");
    if (number == kNumbers.end() || (!before && !Is(tokens, at, "after") && !Is(tokens, at, "following")) ||
        tokens.size() - at > kMostBehind)
      continue;
    const sys_days start = before ? sys_days(event.start) - days(number->second) : sys_days(event.end) + days(1);
    return RelativeDays{{tokens[i].span.begin, tokens[i + 1].span.end}, RangeFrom(start, number->second)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<RelativeDays> DaysSeenFrom(std::string_view text, Date written) {
  const std::vector<Token> tokens = Tokenize(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (const auto near = SeenToday(tokens, i, written)) return near;
    const auto run = RunAt(tokens, i);
    if (!run) continue;
    i = run->end - 1;
    if (run->length > kMostDays) continue;
    const Span span{tokens[run->first].span.begin, tokens[run->end - 1].span.end};
    if (const auto week = WeekTold(tokens, *run)) {
      const sys_days start = MondayOf(written) + days(7 * *week + static_cast<int>((run->start + 6) % 7));
      return RelativeDays{span, RangeFrom(start, run->length)};
    }
    if (const auto in_month = InMonth(tokens, *run, written)) return in_month;
    const bool of_more = Is(tokens, run->end, "of");  // "last Thursday of the year"
    if (run->first > 0 && !of_more &&
        (Is(tokens, run->first - 1, "last") || Is(tokens, run->first - 1, "past"))) {  // "last Thursday and Friday"
      sys_days start = sys_days(written) - days(1);
      while (weekday(start) != weekday(run->start)) start -= days(1);
      if (start + days(run->length - 1) < sys_days(written)) return RelativeDays{span, RangeFrom(start, run->length)};
    }
  }
  return std::nullopt;
}

std::optional<RelativeDays> DaysBeside(std::string_view text, std::size_t event_begin, const DateRange& event) {
  if (event.precision != Precision::kDay) return std::nullopt;
  const std::vector<Token> tokens = Tokenize(text.substr(0, event_begin));
  if (const auto counted = CountedBeside(tokens, event)) return counted;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto run = RunAt(tokens, i);
    if (!run) continue;
    i = run->end - 1;
    if (run->length > kMostDays) continue;
    std::size_t at = run->end;
    while (Is(tokens, at, "just") || Is(tokens, at, "right") || Is(tokens, at, "directly") ||
           Is(tokens, at, "immediately") || Is(tokens, at, ","))
      ++at;
    static constexpr std::array<std::string_view, 4> kBefore = {"before", "preceding", "ahead", "prior"};
    static constexpr std::array<std::string_view, 2> kAfter = {"after", "following"};
    if (at >= tokens.size()) return std::nullopt;
    const bool before = std::find(kBefore.begin(), kBefore.end(), tokens[at].folded) != kBefore.end();
    const bool after = std::find(kAfter.begin(), kAfter.end(), tokens[at].folded) != kAfter.end();
    if ((!before && !after) || tokens.size() - at > 4) continue;
    sys_days start = before ? sys_days(event.start) - days(run->length) : sys_days(event.end) + days(1);
    while (weekday(start) != weekday(run->start)) start += before ? days(-1) : days(1);
    return RelativeDays{{tokens[run->first].span.begin, tokens[run->end - 1].span.end}, RangeFrom(start, run->length)};
  }
  return std::nullopt;
}

std::optional<int> LengthInDays(std::string_view folded) {
  static constexpr std::array<std::pair<std::string_view, int>, 4> kNumbers = {
      {{"two", 2}, {"2", 2}, {"three", 3}, {"3", 3}}};
  for (const auto& [word, length] : kNumbers)
    for (std::string_view form :
         {"lasts # days", "last # days", "lasting # days", "for # days", "a #-day", "a # day", "# days long",
          "takes # days", "over # days", "and goes on for # days", "runs # days"}) {
      std::string phrase(form);
      phrase.replace(phrase.find('#'), 1, word);
      if (HasPhrase(folded, phrase)) return length;
    }
  return std::nullopt;
}

}  // namespace summit
