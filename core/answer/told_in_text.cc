#include "core/answer/told_in_text.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/passage_answer.h"
#include "core/answer/record_items.h"
#include "core/answer/sentence.h"
#include "core/answer/topic_mentions.h"
#include "core/answer/wanted_name.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

/// "Was it discussed there": not in the list of topics, but the posts may still tell of it.
std::optional<Answer> TopicInText(const Question& question, const Pool& records, const AnswerContext& context) {
  if (question.intent != Intent::kTopics || records.size() != 1) return std::nullopt;
  const std::vector<WantedName> wanted = WantedNames(question, KindsIn(Intent::kTopics), context.archive);
  if (wanted.size() != 1) return std::nullopt;
  const std::vector<TopicMention> mentions = MentionsInText(wanted.front(), records, context);
  if (mentions.empty()) return std::nullopt;
  Answer answer;
  answer.lines.emplace_back("The topics listed for " + Headline(*records.front(), context.today) + " do not name " +
                            ShownNames(wanted) + ", but a post about it does:");
  answer.lines.push_back(QuoteLine(mentions.front().evidence.quote));
  Support("Quoted", {mentions.front().evidence}, context, answer);
  answer.told = NumbersOf(records);
  return answer;
}

/// "Was Jane there", where no list of people is on record: a post written afterwards may speak of her all the same.
std::optional<Answer> PersonInText(const Question& question, const Pool& records, const AnswerContext& context) {
  if (question.intent != Intent::kParticipants || records.size() != 1) return std::nullopt;
  const SummitRecord& record = *records.front();
  if (!record.participants.empty() || !record.dates) return std::nullopt;
  const std::vector<WantedName> wanted = WantedNames(question, KindsIn(Intent::kParticipants), context.archive);
  if (wanted.size() != 1 || wanted.front().kind != NameKind::kPerson || FoldedWords(wanted.front().Shown()).size() < 2)
    return std::nullopt;
  for (const TopicMention& mention : MentionsInText(wanted.front(), records, context)) {
    const PostInfo* post = context.archive.FindPost(mention.evidence.post);
    if (post == nullptr || post->date < record.dates->value.start) continue;
    Answer answer;
    answer.lines.emplace_back("Of " + Headline(record, context.today) +
                              " no list of participants is on record, but a report on it speaks of " +
                              ShownNames(wanted) + ":");
    answer.lines.push_back(QuoteLine(mention.evidence.quote));
    Support("Quoted", {mention.evidence}, context, answer);
    answer.told = NumbersOf(records);
    return answer;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Answer> AnswerToldInText(const Question& question, const Pool& records, const AnswerContext& context) {
  auto topic = TopicInText(question, records, context);
  return topic ? std::move(topic) : PersonInText(question, records, context);
}

bool IsAnotherMeal(const Question& question, const Answer& answer) {
  const auto says = [](const std::vector<std::string>& words, std::string_view one) {
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(one); });
  };
  std::vector<std::string> asked, told;
  for (const std::string& word : question.said) asked.push_back(Fold(word));
  for (const AnswerLine& line : answer.lines)
    for (std::string& word : FoldedWords(line.text + " " + line.quote)) told.push_back(std::move(word));
  const bool lunch = says(told, "lunch"), dinner = says(told, "dinner") || says(told, "supper");
  if (says(asked, "lunch") && !says(asked, "dinner")) return dinner && !lunch;
  return says(asked, "dinner") && !says(asked, "lunch") && lunch && !dinner;
}

bool IsAnotherPrice(const Question& question, const Answer& answer) {
  static constexpr std::string_view kPrices[] = {"cost", "costs", "price",  "prices", "kosten", "kostete", "preis",
                                                 "prix", "cout",  "precio", "costo",  "prezzo", "preco",   "custou"};
  const bool price =
      question.asked == Asked::kHowMuch || std::ranges::any_of(question.said, [](const std::string& word) {
        return std::ranges::count(kPrices, Fold(word)) > 0;
      });
  if (!price || question.facet.empty()) return false;
  static constexpr std::string_view kPriced[] = {"free", "paid", "pays", "cost", "costs", "expense"};
  const std::vector<std::string> things = FacetWords(question.facet);
  for (const AnswerLine& line : answer.lines)
    for (const std::string& sentence : SplitSentences(line.text + " " + line.quote)) {
      const std::vector<std::string> words = FoldedWords(sentence);
      const auto has = [&](const auto& list) {
        return std::ranges::any_of(list, [&](const auto& one) { return std::ranges::count(words, one) > 0; });
      };
      const bool amount = sentence.find_first_of("0123456789") != std::string::npos || has(kPriced);
      if (amount && has(things)) return false;
    }
  return true;
}

std::optional<Answer> AnswerFromPosts(const Asking& asking, const Pool& about) {
  const Question& question = asking.question;
  auto answer = AnswerFromText(question, about, asking.context);
  if (!answer) return answer;
  const bool other = IsAnotherMeal(question, *answer) || IsAnotherPrice(question, *answer);
  if (answer->status == AnswerStatus::kAnswered && other) return std::nullopt;
  for (const SummitRecord* record : about) answer->told.push_back(record->number);
  return answer;
}

}  // namespace summit
