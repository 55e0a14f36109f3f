#include "core/answer/schedule_answer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/sentence.h"
#include "core/answer/wording.h"
#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostPassages = 24;
constexpr std::size_t kLongestQuote = 240;
constexpr std::size_t kMostHours = 3;  // lines, one for each day

using Words = std::vector<std::string>;
using Weekdays = std::array<std::string_view, 7>;
constexpr Weekdays kWeekdays = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

template <std::size_t N>
bool HasAny(const Words& words, const std::string_view (&list)[N]) {
  return std::ranges::any_of(words, [&](const std::string& word) { return std::ranges::count(list, word) > 0; });
}

/// "09:00", "9.30", "14h00"; "6 PM", "9 o'clock".
std::size_t CountClocks(std::string_view text) {
  std::size_t clocks = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!IsDigit(text[i]) || (i > 0 && (IsDigit(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == '/'))) continue;
    std::size_t end = i;
    while (end < text.size() && IsDigit(text[end])) ++end;
    if (end - i > 2) continue;
    const bool minutes = end + 2 < text.size() && (text[end] == ':' || text[end] == 'h') && IsDigit(text[end + 1]) &&
                         IsDigit(text[end + 2]);
    const std::string rest = Fold(text.substr(end, 9));
    const std::size_t word = rest.find_first_not_of(' ');
    const std::string_view unit = word == std::string::npos ? std::string_view() : std::string_view(rest).substr(word);
    if (minutes || unit.starts_with("am") || unit.starts_with("pm") || unit.starts_with("o'clock")) ++clocks;
  }
  return clocks;
}

PassageRequest RequestFor(const SummitRecord& record, std::string word, Words others) {
  PassageRequest request;
  request.words = {std::move(word)};
  request.likewise = {std::move(others)};
  request.limit = kMostPassages;
  for (const RelatedPost& related : record.posts)
    if (related.relation != Relation::kMention) request.posts.push_back(related.post);
  return request;
}

/// The day of the month in "the 28th", "July 21"; 0 where none is named.
unsigned DayOfMonth(const Words& words) {
  for (const std::string& word : words) {
    const std::size_t end = word.find_first_not_of("0123456789");
    if (end == 0 || word.size() > 4 || (end != std::string::npos && end > 2)) continue;
    const std::string_view tail = end == std::string::npos ? std::string_view() : std::string_view(word).substr(end);
    const unsigned value = end == std::string::npos && word.size() > 2 ? 0 : static_cast<unsigned>(std::stoi(word));
    const bool ordinal = tail == "st" || tail == "nd" || tail == "rd" || tail == "th";
    const bool month = std::ranges::any_of(words, [](const std::string& one) {
      for (unsigned number = 1; number <= 12; ++number)
        if (one == Fold(MonthName(std::chrono::month(number)))) return true;
      return false;
    });
    if (value >= 1 && value <= 31 && (ordinal || (tail.empty() && month))) return value;
  }
  return 0;
}

std::size_t WeekdayIn(const Words& words) {
  for (std::size_t day = 0; day < kWeekdays.size(); ++day)
    if (std::ranges::count(words, kWeekdays[day]) > 0) return day;
  return kWeekdays.size();
}

bool NamesDay(const Words& words) { return WeekdayIn(words) < kWeekdays.size() || DayOfMonth(words) != 0; }

/// The one day about the time of the Summit that the words can mean.
std::optional<Date> DayMeant(const Words& words, const SummitRecord& record) {
  constexpr std::chrono::days kBefore{3}, kAfter{2};
  if (!record.dates || record.dates->value.precision != Precision::kDay) return std::nullopt;
  const unsigned number = DayOfMonth(words);
  const std::size_t weekday = WeekdayIn(words);
  std::optional<Date> meant;
  const std::chrono::sys_days begin = std::chrono::sys_days(record.dates->value.start) - kBefore;
  for (std::chrono::sys_days day = begin; day <= std::chrono::sys_days(record.dates->value.end) + kAfter;
       day += std::chrono::days(1)) {
    const Date date(day);
    if (number != 0 && static_cast<unsigned>(date.day()) != number) continue;
    if (weekday < kWeekdays.size() && std::chrono::weekday(day).c_encoding() != weekday) continue;
    if (meant) return std::nullopt;
    meant = date;
  }
  return meant;
}

/// What somebody asks the meal of beside: "birthday dinner". Every one must be there.
bool HasAll(const Words& words, const Words& wanted) {
  return std::ranges::all_of(wanted, [&](const std::string& one) {
    return std::ranges::all_of(FoldedWords(one),
                               [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
  });
}

Answer Quoted(const SummitRecord& record, std::vector<Evidence> evidence, const AnswerContext& context) {
  Answer answer;
  answer.lines.emplace_back(Headline(record, context.today) + ": a post about it says:");
  for (const Evidence& one : evidence) {
    answer.lines.push_back(QuoteLine(one.quote));
  }
  Support("Quoted", evidence, context, answer);
  answer.told = {record.number};
  return answer;
}

Evidence From(const Passage& passage, std::string quote) {
  return {passage.post.id, passage.line, std::move(quote), Cite(passage.post).url};
}

bool AsksForHours(const Question& question) {
  return question.hour && (question.asked == Asked::kWhen || question.intent == Intent::kWhen);
}

/// Whether nothing but the course of the day is spoken of: "start", "in the morning".
bool IsOfDay(const Question& question) {
  static constexpr std::string_view kCourse[] = {
      "start",    "starts",  "started", "starting", "begin",   "begins",   "began",    "end",        "ends",
      "ended",    "open",    "opens",   "doors",    "morning", "morgens",  "evening",  "afternoon",  "day",
      "daily",    "meeting", "time",    "clock",    "beginnt", "begann",   "los",      "ging",       "anfang",
      "endet",    "finit",   "fini",    "finisce",  "termina", "acaba",    "commence", "commencait", "debut",
      "matin",    "empieza", "empezo",  "comienza", "manana",  "comincia", "inizia",   "inizio",     "mattina",
      "comeca",   "comecou", "uhr",     "heure",    "hora",    "horas",    "ora",      "uhrzeit",    "finish",
      "finishes", "held",    "o'clock"};
  const auto of_day = [](const std::string& word) { return std::ranges::count(kCourse, Fold(word)) > 0; };
  return question.names.empty() && question.facet.empty() && std::ranges::all_of(question.unknown, of_day) &&
         std::ranges::all_of(question.about, of_day);
}

/// A line that states the hours of the Summit: "Time: 09:00 - 17:00", "Monday 9:30 AM to 4:30 PM", or a sentence that
/// speaks of the meeting.
bool StatesHours(const std::string& sentence) {
  static constexpr std::string_view kOther[] = {"dinner", "lunch", "coffee",   "devroom",   "hackfest",    "fosdem",
                                                "talk",   "ietf",  "tutorial", "tutorials", "breakfast",   "booth",
                                                "coach",  "bus",   "party",    "oscon",     "presentation"};
  static constexpr std::string_view kMeeting[] = {"meeting", "summit", "devcon", "event"};
  const std::size_t clocks = CountClocks(sentence);
  const Words words = FoldedWords(sentence);
  if (clocks == 0 || words.empty() || HasAny(words, kOther)) return false;
  const bool labelled = words.front() == "time" || words.front() == "times" || words.front() == "hours";
  if (labelled && sentence.find(':') < sentence.find_first_of("0123456789")) return true;
  const bool weekday = std::ranges::count(kWeekdays, words.front()) > 0 && words.size() <= 10;
  return clocks > 1 && (weekday || HasAny(words, kMeeting));
}

}  // namespace

std::optional<Answer> AnswerMealDay(const Question& question, const Pool& records, const AnswerContext& context) {
  static constexpr std::string_view kMeals[] = {"dinner", "lunch", "breakfast", "brunch", "supper"};
  const bool meal = std::ranges::count(kMeals, question.facet) > 0;
  if (question.asked != Asked::kWhen || !meal || records.size() != 1 || !question.names.empty()) return std::nullopt;
  const SummitRecord& record = *records.front();
  const PassageRequest request = RequestFor(record, question.facet, {});
  if (request.posts.empty()) return std::nullopt;
  const bool hours = AsksForHours(question);
  Evidence best;
  for (const Passage& passage : context.archive.Passages(request)) {
    Words heading = FoldedWords(passage.heading);
    std::vector<std::string> stretches = SplitSentences(CollapseSpaces(passage.text));
    stretches.push_back(CollapseSpaces(passage.heading));
    for (std::string& stretch : stretches) {
      Words words = FoldedWords(stretch);
      const bool says = std::ranges::count(words, question.facet) > 0 && NamesDay(words);
      if (!says || stretch.size() > kLongestQuote || (hours && CountClocks(stretch) == 0)) continue;
      std::ranges::copy(heading, std::back_inserter(words));
      if (HasAll(words, question.unknown) && best.quote.empty()) best = From(passage, std::move(stretch));
    }
  }
  if (best.quote.empty()) return std::nullopt;
  const std::optional<Date> day = DayMeant(FoldedWords(best.quote), record);
  Answer answer = Quoted(record, {std::move(best)}, context);
  if (day)
    answer.lines.emplace_back("That is " + ToProse(*day) + ", by the days of Summit " + record.number.ToString() + ".");
  return answer;
}

std::optional<Answer> AnswerHours(const Question& question, const Pool& records, const AnswerContext& context) {
  if (records.size() != 1 || !AsksForHours(question) || !IsOfDay(question)) return std::nullopt;
  const SummitRecord& record = *records.front();
  const PassageRequest request =
      RequestFor(record, "time", {"meeting", "o'clock", "am", "monday", "tuesday", "thursday", "friday"});
  if (request.posts.empty()) return std::nullopt;
  std::vector<Evidence> found;
  for (const Passage& passage : context.archive.Passages(request))
    for (const std::string_view line : Split(passage.text, '\n'))
      for (std::string& sentence : SplitSentences(CollapseSpaces(line))) {
        const bool same = !found.empty() && found.front().post != passage.post.id;
        const bool told = std::ranges::any_of(found, [&](const Evidence& one) { return one.quote == sentence; });
        if (found.size() == kMostHours || same || told || !StatesHours(sentence)) continue;
        found.push_back(From(passage, CutText(sentence, kLongestQuote)));
      }
  if (found.empty()) return std::nullopt;
  std::ranges::stable_sort(found, std::ranges::less(), [](const Evidence& one) { return one.line; });
  return Quoted(record, std::move(found), context);
}

}  // namespace summit
