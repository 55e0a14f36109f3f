#include "core/answer/pool_answer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/reckoned_answer.h"
#include "core/answer/summit_selector.h"
#include "core/answer/tally_answer.h"
#include "core/answer/wording.h"

namespace summit {
namespace {

constexpr std::size_t kMostCounted = 12;  // Summits that are told one by one where only their number is asked for

/// "with at least 40 people"
std::string WithPeople(const Question& question) {
  std::string text;
  if (question.at_least) text += "at least " + std::to_string(*question.at_least);
  if (question.at_most)
    text += (text.empty() ? "" : " and ") + std::string("at most ") + std::to_string(*question.at_most);
  return text.empty() ? text : "with " + text + " people";
}

/// The number of people in words, for lists of Summits that are asked for by it.
void AddHeadCounts(const Pool& pool, const AnswerContext& context, Answer& answer) {
  AnswerLine line("People there:");
  for (const SummitRecord* record : pool) {
    const bool stated = record->participants_stated && !record->participants_stated->value.words.empty();
    const std::string words =
        stated ? record->participants_stated->value.words : std::to_string(record->participants.size()) + " named";
    line.items.push_back("Summit " + record->number.ToString() + " " + words);
    Support("Summit " + record->number.ToString() + ": " + words,
            stated ? record->participants_stated->evidence : record->participants.front().evidence, context, answer);
  }
  if (!line.items.empty()) answer.lines.push_back(std::move(line));
}

/// Which of them are only known from announcements, so that nothing is told as having happened that may not have.
void AddOnlyAnnounced(const Pool& pool, const AnswerContext& context, Answer& answer) {
  std::vector<int> numbers;
  for (const SummitRecord* record : pool)
    if (record->dates && StandingOn(*record, context.today) != Standing::kHeld)
      numbers.push_back(record->number.value());
  if (numbers.empty()) return;
  const std::string which = (numbers.size() == 1 ? "Summit " : "Summits ") + Ranges(numbers);
  answer.lines.emplace_back(which + (numbers.size() == 1 ? " is" : " are") +
                            " known from announcements only, not from a report.");
}

/// "1-13 and 15 (2006 to 2014)"
std::string InRanges(const Pool& pool) {
  std::vector<int> numbers, years;
  for (const SummitRecord* record : pool) {
    numbers.push_back(record->number.value());
    if (record->dates) years.push_back(record->dates->value.year());
  }
  if (years.empty()) return Ranges(numbers);
  const auto [first, last] = std::ranges::minmax_element(years);
  return Ranges(numbers) + " (" + std::to_string(*first) + (*first == *last ? "" : " to " + std::to_string(*last)) +
         ")";
}

}  // namespace

bool SaysPlace(const Question& question) {
  return !question.which.cities.empty() || !question.which.countries.empty() || !question.except.cities.empty() ||
         !question.except.countries.empty();
}

Answer AnswerNoneSuch(const Question& question, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  const std::string narrowed = Narrowing(question.which, question.except) + WithPeople(question);
  answer.lines.emplace_back("The archive tells of no Summit" + (narrowed.empty() ? "" : " " + narrowed) + ".");
  const Pool all = PoolOf({}, {}, context);
  const bool placed = !question.which.cities.empty() || !question.which.countries.empty();
  if (placed && !all.empty()) {
    Answer places = AnswerAllPlaces(all, context);
    std::ranges::move(places.lines, std::back_inserter(answer.lines));
    answer.citations = std::move(places.citations);
  } else if (!all.empty()) {
    answer.lines.emplace_back("On record are Summits " + SummitsOnRecord(context.archive) + ".");
  }
  return answer;
}

Answer AnswerPool(const Question& question, const Pool& pool, const AnswerContext& context) {
  if (question.choice && question.every && !pool.empty()) return AnswerAlways(question, pool, context);
  if (pool.empty()) return AnswerNoneSuch(question, context);
  const auto& all = context.archive.Summits();
  const bool by_people = question.at_least || question.at_most;
  const auto judged = static_cast<std::size_t>(std::ranges::count_if(all, [&](const SummitRecord& record) {
    if (by_people && record.participants.empty() && !record.participants_stated) return false;
    return CanJudge(record, question.which, context.archive) && CanJudge(record, question.except, context.archive);
  }));
  const std::string narrowed = Narrowing(question.which, question.except) + WithPeople(question);
  std::string text = question.never ? "No: " : question.choice ? "Yes: " : "";
  text += Count(pool.size(), "Summit") + (narrowed.empty() ? "" : " " + narrowed) +
          (pool.size() == 1 ? " is on record" : " are on record");
  if (!narrowed.empty() && judged < all.size())
    text += ", out of " + std::to_string(judged) +
            (SaysPlace(question) ? " whose place is known" : " of which the archive tells that much");
  else if (!narrowed.empty())
    text += ", out of " + std::to_string(judged) + " in all";
  Answer answer;
  AnswerLine line(text + ":");
  if (question.operation == Operation::kCount && pool.size() > kMostCounted)
    line = AnswerLine(text + ": " + InRanges(pool) + ".");
  else
    ListSummits(pool, context, line);
  answer.lines.push_back(std::move(line));
  if (question.at_least || question.at_most) AddHeadCounts(pool, context, answer);
  AddOnlyAnnounced(pool, context, answer);
  const bool by_place = !question.which.cities.empty() || !question.which.countries.empty() ||
                        !question.except.cities.empty() || !question.except.countries.empty();
  for (const SummitRecord* record : pool) SupportSummit(*record, by_place, context, answer);
  answer.told = NumbersOf(pool);
  return answer;
}

Answer AnswerYearsWithout(const Pool& pool, const AnswerContext& context) {
  std::set<int> years;
  const SummitRecord* first = nullptr;
  const SummitRecord* last = nullptr;
  for (const SummitRecord* record : pool) {
    if (!record->dates) continue;
    const int year = record->dates->value.year();
    if (first == nullptr || year < first->dates->value.year()) first = record;
    if (last == nullptr || year > last->dates->value.year()) last = record;
    years.insert(year);
  }
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive tells of no two Summits with a date.");
  if (first == last) return answer;
  std::vector<int> without;
  for (int year = *years.begin(); year < *years.rbegin(); ++year)
    if (!years.contains(year)) without.push_back(year);
  const std::string span = "from " + std::to_string(*years.begin()) + " to " + std::to_string(*years.rbegin()) + ".";
  answer.status = AnswerStatus::kAnswered;
  answer.lines.front() =
      AnswerLine(without.empty() ? "The archive tells of a Summit in each year " + span
                                 : "The archive tells of no Summit in " + Ranges(without) + ", of the years " + span);
  for (const SummitRecord* record : {first, last}) SupportSummit(*record, false, context, answer);
  return answer;
}

Answer AnswerYearsWith(const Question& question, const Pool& pool, const AnswerContext& context) {
  std::map<int, Pool> years;
  for (const SummitRecord* record : pool)
    if (record->dates) years[record->dates->value.year()].push_back(record);
  Answer answer;
  AnswerLine line("");
  line.noun = "years";
  for (const auto& [year, held] : years) {
    if (held.size() < static_cast<std::size_t>(*question.in_a_year)) continue;
    std::vector<int> numbers;
    for (const SummitRecord* record : held) numbers.push_back(record->number.value());
    line.items.push_back(std::to_string(year) + " (" + (numbers.size() == 1 ? "Summit " : "Summits ") +
                         Ranges(numbers) + ")");
    line.brief.push_back(std::to_string(year));
    for (const SummitRecord* record : held) SupportSummit(*record, false, context, answer);
    for (const SummitRecord* record : held) answer.told.push_back(record->number);
  }
  const std::string many = Count(static_cast<std::size_t>(*question.in_a_year), "Summit") + " or more";
  line.text = line.items.empty() ? "The archive tells of no year with " + many + "." : "Years with " + many + ":";
  if (line.items.empty()) answer.status = AnswerStatus::kNotFound;
  answer.lines.push_back(std::move(line));
  AddOnlyAnnounced(pool, context, answer);
  return answer;
}

}  // namespace summit
