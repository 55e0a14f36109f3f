#include "core/answer/list_answer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/named_answer.h"
#include "core/answer/pool_answer.h"
#include "core/answer/reckoned_answer.h"
#include "core/answer/record_items.h"
#include "core/answer/summit_selector.h"
#include "core/answer/tally_answer.h"
#include "core/answer/wording.h"

namespace summit {
namespace {

constexpr std::size_t kMostNamesAtOnce = 14;

bool HasPaidFor(const SummitRecord& record, std::string_view facet) {
  return std::ranges::any_of(ItemsOf(record, Intent::kSponsors),
                             [&](const RecordItem& item) { return IsPaidFor(item.what, facet); });
}

/// Leaves the Summits where somebody is said to have paid for it.
void KeepPaidFor(std::string_view facet, Pool& pool) {
  std::erase_if(pool, [&](const SummitRecord* record) { return !HasPaidFor(*record, facet); });
}

void SupportPaidFor(std::string_view facet, const SummitRecord& record, const AnswerContext& context, Answer& answer) {
  for (const RecordItem& item : ItemsOf(record, Intent::kSponsors))
    if (IsPaidFor(item.what, facet))
      Support("Summit " + record.number.ToString() + ": sponsor " + item.text + ", for " + item.what, *item.evidence,
              context, answer);
}

Answer SummitsPaidFor(const Question& question, const Pool& paid, const AnswerContext& context) {
  Answer answer;
  AnswerLine line("Sponsors paid for the " + question.facet + " of " + Count(paid.size(), "Summit") + ":");
  ListSummits(paid, context, line);
  answer.lines.push_back(std::move(line));
  for (const SummitRecord* record : paid) SupportPaidFor(question.facet, *record, context, answer);
  answer.told = NumbersOf(paid);
  return answer;
}

/// "the first sponsor ever": the first Summit whose sponsors are named, with them. Each of `pool` has such a list.
Answer EdgeOfLists(const Question& question, const Pool& pool, const AnswerContext& context) {
  const SummitRecord& edge = question.operation == Operation::kFirst ? *pool.front() : *pool.back();
  Answer answer;
  AnswerLine line("The " + FirstOrLast(question) + " Summit whose " + RoleOf(question.intent, 2) +
                  " the archive names is " + Headline(edge, context.today) + ":");
  line.noun = RoleOf(question.intent, 2) + " of Summit " + edge.number.ToString();
  line.most = kMostNamesAtOnce;
  for (const RecordItem& item : ItemsOf(edge, question.intent)) {
    line.items.push_back(item.text);
    line.brief.push_back(item.name);
    Support("Summit " + edge.number.ToString() + ": " + item.text, *item.evidence, context, answer);
  }
  answer.lines.push_back(std::move(line));
  answer.told = {edge.number};
  return answer;
}

}  // namespace

Answer AnswerList(const Question& question, const Pool& pool, const AnswerContext& context) {
  if (question.in_a_year == 0) return AnswerYearsWithout(pool, context);
  if (question.in_a_year) return AnswerYearsWith(question, pool, context);
  const Intent intent = ListIntent(question);
  const std::vector<WantedName> wanted = NamesFor(question, context);
  if (!wanted.empty()) return AnswerNamed(question, wanted, pool, context);
  if (pool.empty()) return AnswerNoneSuch(question, context);
  if (intent == Intent::kSponsors && !question.facet.empty()) {
    Pool paid = pool;
    KeepPaidFor(question.facet, paid);
    if (!paid.empty() && question.operation == Operation::kCount) return SummitsPaidFor(question, paid, context);
  }
  if (intent == Intent::kWhen && question.asked == Asked::kHowLong) return AnswerDurations(pool, context);
  if (IsListed(intent)) return AnswerAllNames(question, intent, pool, context);
  if (intent == Intent::kWhere && !question.facet.empty()) return AnswerAllVenues(question, pool, context);
  if (intent == Intent::kWhere && !SaysPlace(question)) return AnswerAllPlaces(pool, context);
  return AnswerPool(question, pool, context);
}

Answer AnswerCount(const Question& question, const Pool& pool, const AnswerContext& context) {
  return AnswerList(question, pool, context);
}

Answer AnswerEdge(const Question& question, const Pool& all, const AnswerContext& context) {
  Pool pool = question.operation == Operation::kLast ? Begun(all, context.today) : all;
  if (question.intent == Intent::kSponsors && !question.facet.empty()) KeepPaidFor(question.facet, pool);
  const std::vector<WantedName> wanted = NamesFor(question, context);
  if (!wanted.empty()) return AnswerNamedEdge(question, wanted, pool, context);
  const bool listed = IsListed(question.intent) && question.facet.empty();
  if (listed)
    std::erase_if(pool, [&](const SummitRecord* record) { return ItemsOf(*record, question.intent).empty(); });
  if (pool.empty()) return AnswerNoneSuch(question, context);
  if (listed) return EdgeOfLists(question, pool, context);
  const SummitRecord& edge = question.operation == Operation::kFirst ? *pool.front() : *pool.back();
  const std::string narrowed = Narrowing(question.which, question.except);
  Answer answer;
  const bool paid = question.intent == Intent::kSponsors && !question.facet.empty();
  const bool of_these = !question.which.numbers.empty() && pool.size() > 1;
  std::vector<int> numbers;
  for (const SummitRecord* record : pool) numbers.push_back(record->number.value());
  if (of_these && !paid)
    answer.lines.emplace_back("The " + FirstOrLast(question) + " of Summits " + Ranges(numbers) + " is " +
                              Headline(edge, context.today) + ".");
  else
    answer.lines.emplace_back("The " + FirstOrLast(question) + " Summit " + (narrowed.empty() ? "" : narrowed + " ") +
                              (paid ? "whose " + question.facet + " sponsors paid for" : std::string("on record")) +
                              " is " + Headline(edge, context.today) + ".");
  if (paid) SupportPaidFor(question.facet, edge, context, answer);
  SupportSummit(edge, SaysPlace(question), context, answer);
  answer.told = {edge.number};
  if (pool.size() > 1 && !narrowed.empty()) {
    AnswerLine line("All " + std::to_string(pool.size()) + " of them:");
    ListSummits(pool, context, line);
    answer.lines.push_back(std::move(line));
  }
  for (const SummitRecord* record : pool) SupportSummit(*record, SaysPlace(question), context, answer);
  return answer;
}

}  // namespace summit
