#include "core/answer/fact_answer.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

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

void AddCitations(std::vector<Citation> more, Answer& answer) {
  for (Citation& citation : more)
    if (std::ranges::count(answer.citations, citation) == 0) answer.citations.push_back(std::move(citation));
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
  answer.lines = {"The archive does not tell of " + MissingText(selection) + ". " +
                  OnRecord(selection, context.archive)};
  const Selection latest = SelectSummits({}, {}, context);
  if (latest.records.empty()) return answer;
  Telling telling = RecordTeller(*latest.records.front(), context, latest.as).Glance();
  answer.lines.push_back(std::move(telling.lines.front()));
  answer.citations = std::move(telling.citations);
  return answer;
}

/// Whether the claim of the question is so of the Summit: "Yes: ", "No: "; empty where nothing is claimed or known.
std::string Verdict(const WhichSummits& claim, const SummitRecord& record) {
  if (claim.empty() || (!claim.cities.empty() && !record.city) || (claim.cities.empty() && !record.dates)) return {};
  return MatchesSummit(record, claim) ? "Yes: " : "No: ";
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

Answer TellOne(const Question& question, const Selection& selection, const AnswerContext& context) {
  Telling telling = RecordTeller(*selection.records.front(), context, selection.as).Tell(question);
  Answer answer;
  answer.status = telling.found ? AnswerStatus::kAnswered : AnswerStatus::kNotFound;
  if (IsBesideThePoint(question)) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive's facts do not tell of " + Echo(question.unknown) +
                              " there. What they do tell:");
  }
  telling.lines.front().text.insert(0, Verdict(question.claim, *selection.records.front()));
  std::ranges::move(telling.lines, std::back_inserter(answer.lines));
  if (question.intent == Intent::kSummit && question.which.empty()) {
    std::vector<AnswerLine> record = RecordLines(context);
    answer.lines.insert(answer.lines.begin() + 1, record.begin(), record.end());
  }
  answer.citations = std::move(telling.citations);
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
  }
  return answer;
}

Answer ListThem(const Selection& selection, const AnswerContext& context) {
  Answer answer;
  AnswerLine line(Count(selection.records.size(), "Summit") + ":");
  line.noun = "Summits";
  for (const SummitRecord* record : selection.records) {
    line.items.push_back(Headline(*record, context.today));
    line.brief.push_back(record->number.ToString());
    Telling telling = RecordTeller(*record, context, {}).Glance();
    telling.citations.resize(std::min<std::size_t>(telling.citations.size(), 1));
    AddCitations(std::move(telling.citations), answer);
  }
  answer.lines.push_back(std::move(line));
  return answer;
}

/// The name in `record` that is asked for, where it is one of those the intent speaks of.
struct Found {
  std::string name;
  const Evidence* evidence = nullptr;
};

template <class T, class NameOf>
std::optional<Found> FindName(const std::vector<Stated<T>>& stated, const std::vector<std::string>& wanted,
                              NameOf name_of) {
  for (const auto& one : stated)
    if (const std::string name = name_of(one.value); Names(wanted, name)) return Found{name, &one.evidence.front()};
  return std::nullopt;
}

std::optional<Found> FindIn(const SummitRecord& record, Intent intent, const std::vector<std::string>& wanted) {
  const auto name_of = [](const auto& fact) { return fact.name; };
  const auto text_of = [](const std::string& name) { return name; };
  if (intent == Intent::kWhere) {
    for (const auto* place : {&record.venue, &record.address})
      if (*place && Names(wanted, (*place)->value)) return Found{(*place)->value, &(*place)->evidence.front()};
    return std::nullopt;
  }
  if (intent == Intent::kSponsors) return FindName(record.sponsors, wanted, name_of);
  if (intent == Intent::kTopics) return FindName(record.topics, wanted, name_of);
  if (intent == Intent::kHost) return FindName(record.hosts, wanted, text_of);
  return FindName(record.participants, wanted, name_of);
}

std::string_view RoleOf(Intent intent) {
  if (intent == Intent::kSponsors) return "sponsor";
  if (intent == Intent::kTopics) return "topic";
  if (intent == Intent::kWhere) return "venue";
  return intent == Intent::kHost ? "host" : "participant";
}

}  // namespace

bool IsBesideThePoint(const Question& question) {
  const bool lists = question.intent == Intent::kSponsors || question.intent == Intent::kTopics ||
                     question.intent == Intent::kParticipants || question.intent == Intent::kHost;
  return !question.unknown.empty() && !lists;
}

Answer AnswerFromRecords(const Question& question, const Selection& all, const AnswerContext& context) {
  if (all.unclear) return WhichOne(context);
  if (all.records.empty()) return NoSuchSummit(all, context);
  Selection selection = all;
  if (question.intent == Intent::kSummit && selection.records.size() > kMostInFull) return ListThem(selection, context);
  selection.records.resize(std::min(selection.records.size(), kMostAnswered));
  Answer answer =
      selection.records.size() == 1 ? TellOne(question, selection, context) : TellEach(question, selection, context);
  if (!selection.missing.empty())
    answer.lines.insert(answer.lines.begin() + 1,
                        AnswerLine("The archive does not tell of " + MissingText(selection) + "."));
  return answer;
}

Answer AnswerAcross(const Question& question, const AnswerContext& context) {
  Answer answer;
  AnswerLine line("");
  std::string name;
  for (const SummitRecord& record : context.archive.Summits()) {
    const std::optional<Found> found = FindIn(record, question.intent, question.unknown);
    if (!found) continue;
    if (name.empty()) name = found->name;
    line.items.push_back(Headline(record, context.today));
    line.brief.push_back("Summit " + record.number.ToString());
    AddCitations({Cite(*found->evidence, context.archive)}, answer);
  }
  const std::string role(RoleOf(question.intent));
  if (line.items.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines = {"The archive names no " + role + " of a Summit like " + Echo(question.unknown) + "."};
    return answer;
  }
  line.text = name + " is named as a " + role + " of " + Count(line.items.size(), "Summit") + ":";
  line.noun = "Summits";
  answer.lines.push_back(std::move(line));
  return answer;
}

}  // namespace summit
