#include "core/answer/compare_answer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/record_items.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSideBySide = 6;

Intent ComparedIntent(const Question& question) {
  return IsListed(question.intent) ? question.intent : Intent::kParticipants;
}

bool Same(Intent intent, const RecordItem& a, const RecordItem& b) {
  const bool organisations = intent == Intent::kSponsors || intent == Intent::kHost;
  return organisations ? SameOrganisation(a.name, b.name) : NameKey(a.name) == NameKey(b.name);
}

bool Lists(const SummitRecord& record, Intent intent, const RecordItem& wanted) {
  return std::ranges::any_of(ItemsOf(record, intent),
                             [&](const RecordItem& item) { return Same(intent, item, wanted); });
}

/// Entries of the first Summit that every other one (`in_all`), or none of them, has too.
std::vector<RecordItem> Select(const SummitRecord& first, const Pool& others, Intent intent, bool in_all) {
  std::vector<RecordItem> selected;
  for (RecordItem& item : ItemsOf(first, intent)) {
    const auto has = [&](const SummitRecord* record) { return Lists(*record, intent, item); };
    if (in_all ? std::ranges::all_of(others, has) : std::ranges::none_of(others, has))
      selected.push_back(std::move(item));
  }
  return selected;
}

std::string Numbers(const Pool& pool) {
  std::vector<std::string> numbers;
  for (const SummitRecord* record : pool) numbers.push_back(record->number.ToString());
  return (numbers.size() == 1 ? "Summit " : "Summits ") + JoinAnd(numbers);
}

Answer TooFew(const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kUnclear;
  answer.lines.emplace_back("Which Summits shall I compare? Say two, for example: compare 19 and 21, or ask " +
                            std::string(context.prefix) + "summit 21.");
  return answer;
}

/// What keeps sets of names from being compared: a Summit of which the archive names none.
std::vector<AnswerLine> MissingLists(const Pool& pool, Intent intent) {
  Pool without;
  for (const SummitRecord* record : pool)
    if (ItemsOf(*record, intent).empty()) without.push_back(record);
  if (without.empty()) return {};
  return {AnswerLine("The archive names no " + RoleOf(intent, 2) + " of " + Numbers(without) + ".")};
}

/// Adds the list, or says that it is empty; supports what is listed by every Summit that has it.
void AddSet(const std::string& lead, const std::string& none, const std::vector<RecordItem>& items, const Pool& pool,
            Intent intent, const AnswerContext& context, Answer& answer) {
  if (items.empty()) {
    answer.lines.emplace_back(none);
    return;
  }
  AnswerLine line(lead + " (" + std::to_string(items.size()) + "):");
  line.noun = RoleOf(intent, 2);
  for (const RecordItem& item : items) {
    line.items.push_back(item.name);
    for (const SummitRecord* record : pool)
      for (const RecordItem& there : ItemsOf(*record, intent))
        if (Same(intent, there, item))
          Support("Summit " + record->number.ToString() + ": " + there.text, *there.evidence, context, answer);
  }
  answer.lines.push_back(std::move(line));
}

/// "Summit 19 (28-29 January 2016, Brussels): 3 sponsors, 6 topics."
AnswerLine SideLine(const SummitRecord& record, const AnswerContext& context) {
  std::vector<std::string> parts;
  if (const std::string venue = Venue(record); !venue.empty()) parts.push_back(venue);
  if (record.colocated_with) parts.push_back("beside " + record.colocated_with->value);
  if (record.participants_stated && !record.participants_stated->value.words.empty())
    parts.push_back(record.participants_stated->value.words);
  else if (!record.participants.empty())
    parts.push_back(Count(record.participants.size(), "participant") + " named");
  if (!record.sponsors.empty()) parts.push_back(Count(record.sponsors.size(), "sponsor"));
  if (!record.topics.empty()) parts.push_back(Count(record.topics.size(), "topic"));
  std::string text = Headline(record, context.today);
  for (std::size_t i = 0; i < parts.size(); ++i) text += (i == 0 ? ": " : "; ") + parts[i];
  return {text + "."};
}

void AddShared(const Pool& pool, const AnswerContext& context, Answer& answer) {
  const Pool others(pool.begin() + 1, pool.end());
  for (const Intent intent : {Intent::kSponsors, Intent::kParticipants, Intent::kTopics, Intent::kHost}) {
    const std::vector<RecordItem> shared = Select(*pool.front(), others, intent, true);
    if (shared.empty()) continue;
    AddSet(RoleOf(intent, 2) + " of " + (pool.size() == 2 ? "both" : "all"), {}, shared, pool, intent, context, answer);
    std::string& text = answer.lines.back().text;
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
}

}  // namespace

Answer AnswerCompare(const Question& question, const Pool& all, const AnswerContext& context) {
  Pool pool(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kMostSideBySide)));
  if (pool.size() < 2) return TooFew(context);
  Answer answer;
  if (IsListed(question.intent)) {
    answer = AnswerCommon(question, pool, context);
    for (const SummitRecord* record : pool) {
      Pool others = pool;
      std::erase(others, record);
      const std::vector<RecordItem> own = Select(*record, others, question.intent, false);
      if (!own.empty())
        AddSet("Only at Summit " + record->number.ToString(), {}, own, {record}, question.intent, context, answer);
    }
    return answer;
  }
  for (const SummitRecord* record : pool) {
    answer.lines.push_back(SideLine(*record, context));
    SupportSummit(*record, false, context, answer);
  }
  AddShared(pool, context, answer);
  answer.told = NumbersOf(pool);
  return answer;
}

Answer AnswerCommon(const Question& question, const Pool& pool, const AnswerContext& context) {
  if (pool.size() < 2) return TooFew(context);
  const Intent intent = ComparedIntent(question);
  Answer answer;
  std::vector<AnswerLine> missing = MissingLists(pool, intent);
  if (!missing.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines = std::move(missing);
    for (const SummitRecord* record : pool) SupportSummit(*record, false, context, answer);
    return answer;
  }
  answer.told = NumbersOf(pool);
  const std::string where = (pool.size() == 2 ? "both " : "all of ") + Numbers(pool);
  const std::string role = RoleOf(intent, 2);
  AddSet("Named as " + role + " of " + where, "The archive names nobody as a " + RoleOf(intent) + " of " + where + ".",
         Select(*pool.front(), Pool(pool.begin() + 1, pool.end()), intent, true), pool, intent, context, answer);
  if (intent == Intent::kTopics && answer.claims.empty())
    answer.lines.front() = AnswerLine("The archive names no topic under the same words for " + where + ".");
  for (const SummitRecord* record : pool)
    if (answer.citations.empty() || answer.claims.empty())
      AddCitations({Cite(ItemsOf(*record, intent).front().evidence->front(), context.archive)}, answer);
  return answer;
}

Answer AnswerDiffer(const Question& question, const Pool& pool, const Pool& others, const AnswerContext& context) {
  if (pool.empty() || others.empty()) return TooFew(context);
  const Intent intent = ComparedIntent(question);
  Answer answer;
  Pool both = pool;
  both.insert(both.end(), others.begin(), others.end());
  std::vector<AnswerLine> missing = MissingLists(both, intent);
  if (!missing.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines = std::move(missing);
    for (const SummitRecord* record : both) SupportSummit(*record, false, context, answer);
    return answer;
  }
  const std::string role = RoleOf(intent, 2);
  AddSet("Named as " + role + " of " + Numbers(pool) + ", but not of " + Numbers(others),
         "All " + role + " of " + Numbers(pool) + " that the archive names are also named for " + Numbers(others) + ".",
         Select(*pool.front(), others, intent, false), pool, intent, context, answer);
  for (const SummitRecord* record : others)
    AddCitations({Cite(ItemsOf(*record, intent).front().evidence->front(), context.archive)}, answer);
  return answer;
}

}  // namespace summit
