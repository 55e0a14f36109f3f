#include "core/answer/many_road.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/compare_answer.h"
#include "core/answer/fact_answer.h"
#include "core/answer/list_answer.h"
#include "core/answer/named_answer.h"
#include "core/answer/rank_answer.h"
#include "core/answer/record_items.h"
#include "core/answer/summit_selector.h"
#include "core/answer/wording.h"
#include "core/answer/words_road.h"
#include "core/base/text.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

/// What "2 but not 3" leaves out.
Pool Others(const Asking& asking) {
  if (asking.question.except.empty()) return {};
  return SelectSummits(asking.question.except, asking.shown, asking.context).records;
}

bool NamesVenue(const Question& question) {
  return std::ranges::any_of(question.names, [](const NamedThing& name) { return name.kind == NameKind::kVenue; });
}

/// "Which Summits were at the Thon": words that the name of a venue has, though they are not all of it.
std::optional<Question> AtVenueCalledSo(const Asking& asking) {
  const Question& question = asking.question;
  const bool lists = question.operation == Operation::kList || question.operation == Operation::kCount;
  const bool place = question.intent == Intent::kWhere || question.intent == Intent::kSummit;
  if (!lists || !place || question.unknown.empty() || !question.names.empty() || !question.which.all)
    return std::nullopt;
  static constexpr std::string_view kHouses[] = {"hotel", "hotels", "office", "offices", "center", "centre", "venue"};
  const auto is_house = [](const std::string& word) { return std::ranges::count(kHouses, Fold(word)) > 0; };
  if (std::ranges::all_of(question.unknown, is_house)) return std::nullopt;
  for (const SummitRecord& record : asking.context.archive.Summits()) {
    if (!record.venue) continue;
    const std::vector<std::string> venue = FoldedWords(record.venue->value);
    const auto in_name = [&](const std::string& word) { return std::ranges::count(venue, Fold(word)) > 0; };
    if (!std::ranges::all_of(question.unknown, in_name)) continue;
    Question at = question;
    at.intent = Intent::kSummit;
    at.names = {{NameKind::kVenue, record.venue->value, record.venue->value}};
    at.unknown.clear();
    at.facet.clear();
    return at;
  }
  return std::nullopt;
}

/// "Which Summits were in Diegem": a town that no record is filed under may stand where a post tells of the venue.
std::optional<Answer> InTownOfVenue(const Asking& asking) {
  const Question& question = asking.question;
  const bool lists = question.operation == Operation::kList || question.operation == Operation::kCount;
  const bool only_town = question.which.cities.size() == 1 && question.which.numbers.empty() && !question.choice;
  if (!lists || !only_town || question.intent != Intent::kSummit || !question.names.empty()) return std::nullopt;
  const Pool filed = PoolOf(question, asking.shown, asking.context);
  if (!filed.empty()) return std::nullopt;
  Question anywhere = question;
  anywhere.which.cities.clear();
  anywhere.which.all = true;
  const std::vector<std::string> town = FoldedWords(question.which.cities.front());
  Pool near;
  Answer answer;
  for (const SummitRecord* record : PoolOf(anywhere, asking.shown, asking.context)) {
    if (!record->venue) continue;
    const auto told = std::ranges::find_if(record->venue->evidence, [&](const Evidence& evidence) {
      const std::vector<std::string> words = FoldedWords(evidence.quote);
      return std::search(words.begin(), words.end(), town.begin(), town.end()) != words.end();
    });
    if (told == record->venue->evidence.end()) continue;
    near.push_back(record);
    Support("Summit " + record->number.ToString() + ": " + record->venue->value, {*told}, asking.context, answer);
  }
  if (near.empty()) return std::nullopt;
  asking.Decide("posts name the town where they tell of the venue");
  AnswerLine line(question.which.cities.front() + " is named with the venue of " + Count(near.size(), "Summit") + ":");
  ListSummits(near, asking.context, line);
  answer.lines.push_back(std::move(line));
  answer.told = NumbersOf(near);
  return answer;
}

/// "Jingle, first time?", "how often OMEMO": what is no list that is named is a topic.
std::optional<Answer> OfTopics(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  const bool counts = question.operation == Operation::kFirst || question.operation == Operation::kLast ||
                      question.operation == Operation::kCount || question.operation == Operation::kList;
  const bool open = !IsListed(question.intent) && question.intent != Intent::kWhere;
  if (!counts || (!open && question.intent != Intent::kTopics)) return std::nullopt;
  if (question.unknown.empty() && question.names.empty()) return std::nullopt;
  if (question.intent != Intent::kTopics && NamesVenue(question)) return std::nullopt;
  const bool turned = question.names.empty() && std::ranges::all_of(question.unknown, [](const std::string& word) {
                        return LanguagesOf(Fold(word)) != 0;  // "not", "over"
                      });
  if (turned) return std::nullopt;
  Question topics = question;
  topics.intent = ListIntent(question);
  if (!IsListed(topics.intent)) topics.intent = Intent::kTopics;
  // Words that nobody says are a topic only count where a list has them.
  topics.weak = question.intent != Intent::kTopics &&
                !(question.operation == Operation::kFirst || question.operation == Operation::kLast) &&
                question.names.empty();
  const Pool pool = PoolOf(topics, asking.shown, context);
  const bool edge = question.operation == Operation::kFirst || question.operation == Operation::kLast;
  Answer answer = edge ? AnswerEdge(topics, pool, context) : AnswerList(topics, pool, context);
  if (answer.status != AnswerStatus::kAnswered) return std::nullopt;
  asking.Decide("reckoning over the lists of " + Count(pool.size(), "Summit"));
  return answer;
}

/// Ranked; where one Summit is asked to be the first of all, that one is found first.
Answer Rank(const Asking& asking, const Pool& pool) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  if (question.claim.empty()) return AnswerRank(question, pool, context);
  Question ranked = question;
  ranked.claim = {};
  ranked.claim.numbers = NumbersOf(SelectSummits(question.claim, asking.shown, context).records);
  Answer answer = AnswerRank(ranked, pool, context);
  answer.told = ranked.claim.numbers;
  return answer;
}

}  // namespace

Answer AnswerOverMany(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  if (const auto at = AtVenueCalledSo(asking)) {
    asking.Decide("a venue is called so");
    return AnswerList(*at, PoolOf(*at, asking.shown, context), context);
  }
  if (auto near = InTownOfVenue(asking)) return *std::move(near);
  if (auto answer = OfTopics(asking)) return *std::move(answer);
  if (!question.unknown.empty() && (IsBesideThePoint(question) || question.names.empty())) {
    asking.Decide("words are left over that the records cannot speak to");
    const bool named = IsListed(question.intent) && question.names.empty() && question.which.empty();
    if (!named) return AnswerFromWords(asking);
  }
  const Pool pool = PoolOf(question, asking.shown, context);
  if (pool.empty() && !(question.which.numbers.empty() && question.which.impossible.empty()))
    return AnswerFromRecords(question, SelectSummits(question.which, asking.shown, context), context);
  asking.Decide("reckoning over " + Count(pool.size(), "Summit"));
  switch (question.operation) {
    case Operation::kMost:
    case Operation::kLeast:
      return Rank(asking, pool);
    case Operation::kCompare:
      return AnswerCompare(question, pool, context);
    case Operation::kCommon:
      return AnswerCommon(question, pool, context);
    case Operation::kDiffer:
      return AnswerDiffer(question, pool, Others(asking), context);
    case Operation::kFirst:
    case Operation::kLast:
      return AnswerEdge(question, pool, context);
    case Operation::kCount:
      return AnswerCount(question, pool, context);
    default:
      return AnswerList(question, pool, context);
  }
}

}  // namespace summit
