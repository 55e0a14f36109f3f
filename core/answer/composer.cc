#include "core/answer/composer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/answer/across.h"
#include "core/answer/asking.h"
#include "core/answer/day_answer.h"
#include "core/answer/event_answer.h"
#include "core/answer/facts_road.h"
#include "core/answer/find_answer.h"
#include "core/answer/follow_up.h"
#include "core/answer/gift_answer.h"
#include "core/answer/help_answer.h"
#include "core/answer/many_road.h"
#include "core/answer/nature_answer.h"
#include "core/answer/record_items.h"
#include "core/answer/specification_answer.h"
#include "core/answer/summit_selector.h"
#include "core/answer/why_answer.h"
#include "core/answer/wording.h"
#include "core/answer/words_road.h"
#include "core/base/text.h"

namespace summit {
namespace {

bool WordIsKnown(const Asking& asking, const std::string& word) {
  SearchRequest request;
  request.words = {word};
  request.limit = 1;
  return asking.context.archive.Search(request).total > 0;
}

/// A word is near a name, and is none itself: no post has it.
bool IsSlip(const Asking& asking) {
  return std::ranges::any_of(asking.question.corrections,
                             [&](const Correction& correction) { return !WordIsKnown(asking, correction.typed); });
}

/// "where was 22, brusels": a misspelt place that only says again which Summit is meant is no reason to ask back.
std::optional<Question> WithoutNeedlessSlip(const Asking& asking) {
  const Question& question = asking.question;
  if (question.which.numbers.size() != 1 || question.choice || question.corrections.size() != 1) return std::nullopt;
  const SummitRecord* record = asking.context.archive.FindSummit(question.which.numbers.front());
  const Correction& slip = question.corrections.front();
  if (record == nullptr || !record->city || NameKey(record->city->value) != NameKey(slip.meant)) return std::nullopt;
  Question rest = question;
  rest.corrections.clear();
  std::erase(rest.unknown, slip.typed);
  std::erase(rest.about, slip.typed);
  if (rest.unknown.empty() && rest.about.empty() && rest.intent == Intent::kExplain)
    rest.intent = rest.asked == Asked::kWhen ? Intent::kWhen : Intent::kWhere;
  const bool fact = rest.intent != Intent::kExplain && rest.intent != Intent::kNone;
  return fact ? std::optional(std::move(rest)) : std::nullopt;
}

Answer NoJudgement(const Asking& asking) {
  asking.Decide("a judgement is asked for, which no fact holds");
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say: its facts do not tell who or what was " +
                            Echo({asking.question.judged}) + ".");
  for (const SummitRecord* record : SummitsSpokenOf(asking)) answer.told.push_back(record->number);
  return answer;
}

/// "the dinner of the Thon Hotel Summit of 2025": the venue of the Summit only says again which one is meant.
std::optional<Question> WithoutTheirVenue(const Asking& asking) {
  const Question& question = asking.question;
  if (!IsListed(question.intent) && question.intent != Intent::kWhen) return std::nullopt;
  const Pool records = SummitsSpokenOf(asking);
  Question rest = question;
  std::erase_if(rest.names, [&](const NamedThing& name) {
    return name.kind == NameKind::kVenue && !records.empty() &&
           std::ranges::all_of(records, [&](const SummitRecord* record) {
             return record->venue && NameKey(record->venue->value).find(NameKey(name.name)) != std::string::npos;
           });
  });
  if (rest.names.size() == question.names.size()) return std::nullopt;
  return rest;
}

/// "Who sponsored the first one in Portland": a fact of one Summit, found by reckoning. Absent where that is not it.
std::optional<Question> OfEdgeAlone(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  const bool edge = question.operation == Operation::kFirst || question.operation == Operation::kLast;
  const bool narrowed = !question.which.empty() && !question.which.all;
  const bool told = IsAboutSummits(question.intent);
  const bool fact = (told && question.intent != Intent::kSummit && question.intent != Intent::kWhen) ||
                    !question.facet.empty() || (!told && !question.about.empty());
  if (!edge || !fact || !narrowed || !question.names.empty()) return std::nullopt;
  Pool pool = PoolOf(question, asking.shown, context);
  if (question.operation == Operation::kLast) pool = Begun(pool, context.today);
  if (pool.empty()) return std::nullopt;
  Question one = question;
  one.operation = Operation::kTell;
  one.which = {};
  one.which.numbers = {question.operation == Operation::kFirst ? pool.front()->number : pool.back()->number};
  return one;
}

/// Over many Summits, unless the question comes to one of them.
Answer OverMany(const Asking& asking, const Dialogue& dialogue) {
  if (const auto one = OfEdgeAlone(asking)) return ComposeAnswer(*one, dialogue, asking.context);
  return AnswerOverMany(asking);
}

Answer FromFacts(const Asking& asking, const Dialogue& dialogue) {
  if (const auto rest = WithoutTheirVenue(asking)) return ComposeAnswer(*rest, dialogue, asking.context);
  return AnswerFromFacts(asking);
}

}  // namespace

Answer ComposeAnswer(const Question& question, const Dialogue& dialogue, const AnswerContext& context) {
  const Asking asking{question, dialogue.shown, context};
  if (IsSlip(asking)) {
    if (const auto rest = WithoutNeedlessSlip(asking)) return ComposeAnswer(*rest, dialogue, context);
    asking.Decide("a word is near a name of the archive: asking back");
    return AnswerCorrections(question, context);
  }
  if (!question.judged.empty() && question.intent != Intent::kSearch) return NoJudgement(asking);
  if (question.intent != Intent::kSearch && !question.named_command)
    if (auto number = AnswerSpecificationNumber(asking)) return *std::move(number);
  if (auto day = AnswerOfDay(asking)) return *std::move(day);
  if (auto event = AnswerOfOtherEvent(asking)) return *std::move(event);
  if (auto given = AnswerSumGiven(asking)) return *std::move(given);
  if (auto nature = AnswerWhatSummitsAre(asking)) return *std::move(nature);
  switch (question.intent) {
    case Intent::kSearch:
      return AnswerSearch(question, context);
    case Intent::kHelp:
      return AnswerHelp(question, context);
    case Intent::kAbout:
      return AnswerAbout(context);
    case Intent::kGreeting:
    case Intent::kThanks:
      return AnswerPolitely(question.intent, context);
    case Intent::kWhy:
      return AnswerWhy(dialogue.claims, context);
    case Intent::kNone:
    case Intent::kMore:
      if (question.other_command) return AnswerUnclear(question, context);
      if (question.operation != Operation::kTell) return OverMany(asking, dialogue);
      return question.suggestions.empty() ? AnswerFromWords(asking) : AnswerUnclear(question, context);
    case Intent::kExplain:
      return question.operation == Operation::kTell ? AnswerFromWords(asking) : OverMany(asking, dialogue);
    default:
      return question.operation == Operation::kTell ? FromFacts(asking, dialogue) : OverMany(asking, dialogue);
  }
}

}  // namespace summit
