#include "core/answer/fact_answer.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/answer/across.h"
#include "core/answer/record_teller.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostInFull = 4;     // Summits with a line each; more are listed
constexpr std::size_t kMostAnswered = 12;  // Summits

std::string Summit(const AnswerContext& context, std::string_view argument) {
  return std::string(context.prefix) + "summit " + std::string(argument);
}

Answer WhichOne(const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kUnclear;
  answer.lines = {"Which Summit do you mean? Say its number or a year: " + Summit(context, "21") + ", " +
                  Summit(context, "2016") + "."};
  return answer;
}

std::string YearsOnRecord(const Archive& archive) {
  std::set<int> years;
  for (const SummitRecord& record : archive.Summits())
    if (record.dates) years.insert(record.dates->value.year());
  return Ranges({years.begin(), years.end()});
}

/// What is on record, as the nearest to what is not.
std::string OnRecord(const Selection& selection, const Archive& archive) {
  if (archive.Summits().empty()) return "It tells of none.";
  const bool years = std::ranges::all_of(selection.missing, [](const std::string& missing) {
    return missing.find_first_not_of("0123456789") == std::string::npos;
  });
  const std::string known = years ? YearsOnRecord(archive) : std::string();
  if (!known.empty()) return "It tells of Summits in " + known + ".";
  return "It tells of " + (archive.Summits().size() == 1 ? std::string("Summit ") : "Summits ") +
         SummitsOnRecord(archive) + ".";
}

/// "Summit 30", "a Summit in 2003".
std::string MissingText(const Selection& selection) {
  std::vector<std::string> texts;
  for (const std::string& missing : selection.missing) {
    const bool year = missing.find_first_not_of("0123456789") == std::string::npos;
    texts.push_back(year ? "a Summit in " + missing : missing);
  }
  return JoinAnd(texts);
}

Answer NoSuchSummit(const Selection& selection, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  if (selection.missing == std::vector<std::string>{std::string(kNoneToCome)})
    answer.lines = {"The archive knows of no Summit to come after " + ToProse(context.today) + "."};
  else
    answer.lines = {"The archive does not tell of " + MissingText(selection) + ". " +
                    OnRecord(selection, context.archive)};
  const Selection latest = SelectSummits({}, {}, context);
  if (latest.records.empty()) return answer;
  Telling telling = RecordTeller(*latest.records.front(), context, latest.as).Glance();
  answer.lines.push_back(std::move(telling.lines.front()));
  answer.citations = std::move(telling.citations);
  answer.claims = std::move(telling.claims);
  answer.told = {latest.records.front()->number};
  return answer;
}

/// Whether the claim of the question is so of the Summit: "Yes: ", "No: "; empty where nothing is claimed or known.
std::string Verdict(const WhichSummits& claim, const SummitRecord& record, const Archive& archive) {
  if (claim.relative == WhichSummits::Relative::kBefore || claim.relative == WhichSummits::Relative::kAfter) {
    const SummitRecord* other = claim.numbers.empty() ? nullptr : archive.FindSummit(claim.numbers.front());
    if (other == nullptr || !other->dates || !record.dates) return {};
    const bool before = record.dates->value.start < other->dates->value.start;
    return before == (claim.relative == WhichSummits::Relative::kBefore) ? "Yes: " : "No: ";
  }
  if (claim.empty() || !CanJudge(record, claim, archive)) return {};
  return MatchesSummit(record, claim, archive) ? "Yes: " : "No: ";
}

/// Whether it lies behind us; a post that only announced it does not tell that it took place.
std::string WhetherOver(const SummitRecord& record, Date today) {
  if (!record.dates) return {};
  if (today <= record.dates->value.end) return "No: ";
  return StandingOn(record, today) == Standing::kHeld ? "Yes: " : "By its dates, yes, though no post reports on it: ";
}

/// How many Summits are on record, and the next one, for who asks for no Summit in particular.
std::vector<AnswerLine> RecordLines(const AnswerContext& context) {
  const std::size_t count = context.archive.Summits().size();
  std::vector<AnswerLine> lines;
  lines.emplace_back(Count(count, "Summit") + (count == 1 ? " is" : " are") +
                     " on record: " + SummitsOnRecord(context.archive) + ".");
  WhichSummits which;
  which.relative = WhichSummits::Relative::kNext;
  const Selection next = SelectSummits(which, {}, context);
  if (!next.records.empty())
    lines.push_back(RecordTeller(*next.records.front(), context, next.as).Glance().lines.front());
  return lines;
}

/// Where the latest is only known from an announcement: the latest one that a post reports on, too.
void AddLatestReported(const Question& question, const SummitRecord& latest, const AnswerContext& context,
                       Answer& answer, Telling& telling) {
  const bool by_time = question.intent == Intent::kSummit || question.intent == Intent::kWhen;
  if (question.which.relative != WhichSummits::Relative::kLatest || !by_time) return;
  if (StandingOn(latest, context.today) == Standing::kHeld) return;
  const SummitRecord* reported = nullptr;
  for (const SummitRecord* record : PoolOf(question, {}, context))
    if (record->number < latest.number && StandingOn(*record, context.today) == Standing::kHeld) reported = record;
  if (reported == nullptr) return;
  Telling glance = RecordTeller(*reported, context, "the latest that a post reports on").Glance();
  answer.lines.insert(answer.lines.begin() + 1, std::move(glance.lines.front()));
  std::ranges::move(glance.citations, std::back_inserter(telling.citations));
  std::ranges::move(glance.claims, std::back_inserter(telling.claims));
}

/// Reckoned, not stated: which days of the week they are.
void AddWeekdays(const SummitRecord& record, Answer& answer) {
  const std::string weekdays = record.dates ? WeekdaysOf(record.dates->value) : std::string();
  if (weekdays.empty()) return;
  const std::size_t days = DaysIn(record.dates->value);
  answer.lines.emplace_back((days == 1 ? "That is a " : "That is " + Count(days, "day") + ", ") + weekdays + ".");
}

/// "Where exactly": what the post says of the venue, where no address is on record.
void AddExactPlace(const Question& question, const SummitRecord& record, Answer& answer) {
  static constexpr std::string_view kExactly[] = {"exactly",     "precisely",  "exact",
                                                  "genau",       "exactement", "exactamente",
                                                  "esattamente", "exatamente", "precisamente"};
  const bool exactly = std::ranges::any_of(
      question.said, [](const std::string& word) { return std::ranges::count(kExactly, Fold(word)) > 0; });
  if (!exactly || !record.venue || record.venue->evidence.empty() || record.address) return;
  answer.lines.push_back(QuoteLine(record.venue->evidence.front().quote));
}

Answer TellOne(const Question& question, const Selection& selection, const AnswerContext& context) {
  Telling telling = RecordTeller(*selection.records.front(), context, selection.as).Tell(question);
  Answer answer;
  answer.status = telling.found ? AnswerStatus::kAnswered : AnswerStatus::kNotFound;
  if (IsBesideThePoint(question)) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive's facts do not tell of " + Echo(question.unknown) +
                              " there. What they do tell:");
  }
  if (telling.found && question.over)
    telling.lines.front().text.insert(0, WhetherOver(*selection.records.front(), context.today));
  else if (telling.found)
    telling.lines.front().text.insert(0, Verdict(question.claim, *selection.records.front(), context.archive));
  std::ranges::move(telling.lines, std::back_inserter(answer.lines));
  for (const SummitNumber number : question.claim.numbers)
    if (const SummitRecord* other = context.archive.FindSummit(number)) {
      Telling glance = RecordTeller(*other, context, {}).Glance();
      answer.lines.insert(answer.lines.begin() + 1, std::move(glance.lines.front()));
      std::ranges::move(glance.citations, std::back_inserter(telling.citations));
      std::ranges::move(glance.claims, std::back_inserter(telling.claims));
    }
  if (question.intent == Intent::kSummit && question.which.empty()) {
    std::vector<AnswerLine> record = RecordLines(context);
    answer.lines.insert(answer.lines.begin() + 1, record.begin(), record.end());
  }
  if (question.intent == Intent::kWhen && telling.found && question.weekdays && question.asked != Asked::kHowLong)
    AddWeekdays(*selection.records.front(), answer);
  if (question.intent == Intent::kWhere && telling.found) AddExactPlace(question, *selection.records.front(), answer);
  if (telling.found) AddLatestReported(question, *selection.records.front(), context, answer, telling);
  answer.citations = std::move(telling.citations);
  answer.claims = std::move(telling.claims);
  return answer;
}

/// A line or more for each, with the link to its source.
Answer TellEach(const Question& question, const Selection& selection, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.show_source = false;
  for (const SummitRecord* record : selection.records) {
    const RecordTeller teller(*record, context, {});
    Telling telling = question.intent == Intent::kSummit ? teller.Glance() : teller.Tell(question);
    if (telling.found && !IsBesideThePoint(question)) answer.status = AnswerStatus::kAnswered;
    if (!telling.found) telling.lines.resize(1, AnswerLine(""));
    const auto last = std::find_if(telling.lines.rbegin(), telling.lines.rend(),
                                   [](const AnswerLine& line) { return line.link.empty(); });
    if (!telling.citations.empty() && last != telling.lines.rend()) last->link = telling.citations.front().url;
    std::ranges::move(telling.lines, std::back_inserter(answer.lines));
    AddCitations(std::move(telling.citations), answer);
    std::ranges::move(telling.claims, std::back_inserter(answer.claims));
  }
  return answer;
}

Answer ListThem(const Question& question, const Selection& selection, const AnswerContext& context) {
  Answer answer;
  WhichSummits place;
  place.cities = question.which.cities;
  place.countries = question.which.countries;
  const std::string narrowed = Narrowing(place, {});
  AnswerLine line(Count(selection.records.size(), "Summit") + (narrowed.empty() ? "" : " " + narrowed) + ":");
  ListSummits(selection.records, context, line);
  for (const SummitRecord* record : selection.records) {
    Telling telling = RecordTeller(*record, context, {}).Glance();
    telling.citations.resize(std::min<std::size_t>(telling.citations.size(), 1));
    AddCitations(std::move(telling.citations), answer);
    std::ranges::move(telling.claims, std::back_inserter(answer.claims));
  }
  answer.lines.push_back(std::move(line));
  for (const SummitRecord* record : selection.records) answer.told.push_back(record->number);
  return answer;
}

}  // namespace

bool IsBesideThePoint(const Question& question) {
  const bool of_place = question.intent == Intent::kWhere && IsPaidFor("venue hotel", question.facet);
  if (!question.facet.empty() && question.intent != Intent::kSponsors && !of_place) return true;
  // "in which room of that hall" is not answered by the hall.
  const auto is_venue = [](const NamedThing& name) { return name.kind == NameKind::kVenue; };
  if (question.intent == Intent::kWhere && !question.choice && std::ranges::any_of(question.names, is_venue))
    return true;
  const std::vector<NameKind> kinds = KindsIn(question.intent);
  const auto fits = [&](const NamedThing& name) { return std::ranges::count(kinds, name.kind) > 0; };
  if (!IsListed(question.intent)) return !question.unknown.empty() || !std::ranges::all_of(question.names, fits);
  if (!std::ranges::all_of(question.names, fits)) return true;
  const auto left = std::ranges::count_if(question.unknown, [&](const std::string& word) {
    return question.intent != Intent::kSponsors || !IsFacet(word);
  });
  return left > 0 && !question.names.empty();
}

Answer AnswerFromRecords(const Question& question, const Selection& all, const AnswerContext& context) {
  if (all.unclear) return WhichOne(context);
  if (all.records.empty()) return NoSuchSummit(all, context);
  Selection selection = all;
  const bool brief =
      question.intent == Intent::kSummit || question.intent == Intent::kWhen || question.intent == Intent::kWhere;
  if (brief && selection.records.size() > kMostInFull) return ListThem(question, selection, context);
  selection.records.resize(std::min(selection.records.size(), kMostAnswered));
  Answer answer =
      selection.records.size() == 1 ? TellOne(question, selection, context) : TellEach(question, selection, context);
  for (const SummitRecord* record : selection.records) answer.told.push_back(record->number);
  if (!selection.missing.empty())
    answer.lines.insert(answer.lines.begin() + 1,
                        AnswerLine("The archive does not tell of " + MissingText(selection) + "."));
  return answer;
}

}  // namespace summit
