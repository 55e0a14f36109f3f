#include "core/answer/reckoned_answer.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/answer/summit_selector.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

std::vector<int> NumbersIn(const Pool& pool) {
  std::vector<int> numbers;
  for (const SummitRecord* record : pool) numbers.push_back(record->number.value());
  return numbers;
}

std::string NameSummits(const Pool& pool) {
  return (pool.size() == 1 ? "Summit " : "Summits ") + Ranges(NumbersIn(pool));
}

/// "Summit 7 (San Jose)", where it was or when, for who asks after the one or the other.
void AddExceptions(const Pool& others, const AnswerContext& context, Answer& answer) {
  AnswerLine line(others.size() == 1 ? "The other one:" : "The others:");
  ListSummits(others, context, line);
  answer.lines.push_back(std::move(line));
  for (const SummitRecord* record : others) SupportSummit(*record, true, context, answer);
}

}  // namespace

Answer AnswerAlways(const Question& question, const Pool& pool, const AnswerContext& context) {
  Pool judged, others;
  for (const SummitRecord& record : context.archive.Summits()) {
    if (!CanJudge(record, question.which, context.archive)) continue;
    judged.push_back(&record);
    if (std::ranges::count(pool, &record) == 0) others.push_back(&record);
  }
  const std::string narrowed = Narrowing(question.which, question.except);
  const bool placed = !question.which.cities.empty() || !question.which.countries.empty();
  const std::string known = placed ? " whose place the archive gives" : " of which the archive tells that much";
  Answer answer;
  if (others.empty()) {
    answer.lines.emplace_back("Yes: all " + Count(judged.size(), "Summit") + known + " were " + narrowed + " (" +
                              NameSummits(pool) + ").");
  } else {
    answer.lines.emplace_back("No: of the " + Count(judged.size(), "Summit") + known + ", " +
                              std::to_string(pool.size()) + (pool.size() == 1 ? " was " : " were ") + narrowed +
                              (pool.empty() ? "." : " (" + NameSummits(pool) + ")."));
    AddExceptions(others, context, answer);
  }
  for (const SummitRecord* record : pool) SupportSummit(*record, placed, context, answer);
  answer.told = NumbersOf(others.empty() ? pool : others);
  return answer;
}

Answer AnswerWithout(Intent intent, const std::vector<WantedName>& wanted, const Pool& pool,
                     const AnswerContext& context) {
  const std::vector<Fit> fits = FindFits(pool, intent, wanted);
  Pool listed, with, without;
  for (const SummitRecord* record : pool) {
    if (ItemsOf(*record, intent).empty()) continue;
    listed.push_back(record);
    const bool has = std::ranges::any_of(fits, [&](const Fit& fit) { return fit.record == record; });
    (has ? with : without).push_back(record);
  }
  const std::string name = wanted.size() == 1 ? FitName(wanted.front(), fits) : ShownNames(wanted);
  const std::string lists =
      "the " + Count(listed.size(), "Summit") + " whose " + RoleOf(intent, 2) + " the archive names";
  Answer answer;
  if (fits.empty() || without.empty()) {
    if (fits.empty()) answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back(fits.empty() ? "The archive names " + name + " as a " + RoleOf(intent) + " of no Summit."
                                           : "None that the archive can tell of: " + name + " is named at all of " +
                                                 lists + " (" + NameSummits(with) + ").");
  } else {
    AnswerLine line("Of " + lists + ", " + std::to_string(without.size()) + (without.size() == 1 ? " does" : " do") +
                    " not name " + name + ":");
    ListSummits(without, context, line);
    answer.lines.push_back(std::move(line));
    answer.lines.emplace_back(NameSummits(with) + (with.size() == 1 ? " does." : " do."));
    for (const SummitRecord* record : without)
      Support("Summit " + record->number.ToString() + ": does not name " + name,
              *ItemsOf(*record, intent).front().evidence, context, answer);
  }
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items)
      Support("Summit " + fit.record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
  answer.told = NumbersOf(without);
  return answer;
}

Answer AnswerDurations(const Pool& pool, const AnswerContext& context) {
  std::map<std::size_t, Pool> by_days;
  std::size_t known = 0;
  Answer answer;
  for (const SummitRecord* record : pool) {
    if (!record->dates || record->dates->value.precision != Precision::kDay) continue;
    by_days[DaysIn(record->dates->value)].push_back(record);
    ++known;
    Support("Summit " + record->number.ToString() + ": " + ToProse(record->dates->value), record->dates->evidence,
            context, answer);
  }
  if (by_days.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive gives no exact dates of these Summits.");
    return answer;
  }
  const auto usual = std::ranges::max_element(by_days, {}, [](const auto& entry) { return entry.second.size(); });
  answer.lines.emplace_back("Mostly " + Count(usual->first, "day") + ": that is so of " +
                            std::to_string(usual->second.size()) + " of the " + Count(known, "Summit") +
                            " whose days the archive gives.");
  AnswerLine line("By length:");
  for (const auto& [days, records] : by_days) line.items.push_back(Count(days, "day") + " - " + NameSummits(records));
  answer.lines.push_back(std::move(line));
  return answer;
}

Answer AnswerStaff(const std::vector<WantedName>& wanted, const Pool& pool, const AnswerContext& context) {
  std::map<std::string, std::pair<std::string, Pool>> people;
  Answer answer;
  for (const SummitRecord* record : pool)
    for (const RecordItem& item : ItemsOf(*record, Intent::kParticipants)) {
      const auto is_with = [&](const WantedName& one) { return one.Fits(item.beside); };
      if (item.beside.empty() || std::ranges::none_of(wanted, is_with)) continue;
      auto& [name, records] = people[NameKey(item.name)];
      name = item.name;
      if (records.empty() || records.back() != record) records.push_back(record);
      Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
      if (answer.told.empty() || answer.told.back() != record->number) answer.told.push_back(record->number);
    }
  if (people.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive lists nobody with " + ShownNames(wanted) + " at these Summits.");
    return answer;
  }
  std::vector<std::pair<std::string, Pool>> sorted;
  for (auto& entry : people) sorted.push_back(std::move(entry.second));
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto& entry) { return entry.second.size(); });
  AnswerLine line("Listed with " + ShownNames(wanted) + ":");
  for (const auto& [name, records] : sorted) {
    line.items.push_back(name + " (" + NameSummits(records) + ")");
    line.brief.push_back(name);
  }
  line.noun = "people";
  answer.lines.push_back(std::move(line));
  return answer;
}

}  // namespace summit
