#include "core/answer/two_questions.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/composer.h"
#include "core/answer/follow_up.h"
#include "core/base/text.h"
#include "core/question/input_word.h"
#include "core/question/intent_words.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

constexpr std::size_t kLongestLine = 400;  // bytes; nobody asks two questions in more
constexpr std::size_t kFewestWords = 2;    // of a question

bool Asks(std::string_view folded) {
  constexpr Languages kAll = 0x3F;
  const Sense sense = FindMeaning(folded, kAll).sense;
  static constexpr std::string_view kShort[] = {"whats", "what's", "who's", "whos", "where's", "when's"};
  return (Sense::kWho <= sense && sense <= Sense::kHowOften) || std::ranges::count(kShort, folded) > 0;
}

bool IsAnd(std::string_view folded) {
  static constexpr std::string_view kAnd[] = {"and", "und", "et", "y", "e"};
  return std::ranges::count(kAnd, folded) > 0;
}

bool OpensQuestion(std::string_view text) {
  const std::vector<InputWord> words = SplitInput(text);
  if (words.size() < kFewestWords) return false;
  std::size_t at = 0;
  while (at + 1 < words.size() && IsGreeting(words[at].folded)) ++at;
  if (IsAnd(words[at].folded)) ++at;
  if (at == words.size()) return false;
  const bool choice = FindMeaning(words[at].folded, kEnglish).sense == Sense::kChoice;
  return words.size() > at + 1 && (Asks(words[at].folded) || (choice && at == 0));
}

/// "who came, and who paid", "what is MAM and who wrote it": where the second begins.
std::size_t SecondAfterAnd(std::string_view text) {
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    const std::size_t end = text.find(' ', at + 1);
    if (end == std::string_view::npos) break;
    if (!IsAnd(Fold(text.substr(at + 1, end - at - 1)))) continue;
    const std::string_view rest = text.substr(end + 1);
    const std::vector<InputWord> words = SplitInput(rest);
    if (words.size() >= kFewestWords && Asks(words[0].folded)) return at;
  }
  return std::string_view::npos;
}

/// "when and where was it": of the first only the question word is there, the second has the rest for both.
std::optional<std::pair<std::string, std::string>> SplitAfterWord(std::string_view first, std::string_view second) {
  const std::size_t space = second.find(' ');
  if (!Asks(Fold(first)) || space == std::string_view::npos) return std::nullopt;
  return std::pair(std::string(first) + std::string(second.substr(space)), std::string(second));
}

bool IsFact(const Question& question) {
  return IsAboutSummits(question.intent) && question.operation == Operation::kTell;
}

AnsweredQuestion Compose(Question question, const Dialogue& dialogue, const AnswerContext& context) {
  CompleteFromDialogue(dialogue, false, question);
  ReckonYears(dialogue, context.archive, question);
  Answer answer = ComposeAnswer(question, dialogue, context);
  return {std::move(question), std::move(answer)};
}

/// The place is told with its dates.
bool IsPlaceBesideDate(const AnsweredQuestion& place, const AnsweredQuestion& date) {
  return place.question.intent == Intent::kWhere && date.question.intent == Intent::kWhen &&
         place.answer.told == date.answer.told;
}

bool IsTold(const AnsweredQuestion& one) {
  return one.answer.status == AnswerStatus::kAnswered || one.answer.status == AnswerStatus::kHelp;
}

/// Its link behind its own lines, where it would be shown behind all.
void ShowSource(Answer& answer) {
  if (!answer.show_source || answer.lines.empty()) return;
  if (answer.lines.back().link.empty()) answer.lines.back().link = answer.citations.front().url;
  answer.show_source = false;
}

/// Both answers as one.
Answer Join(Answer first, Answer second) {
  const bool other = !first.citations.empty() && !second.citations.empty() &&
                     first.citations.front().url != second.citations.front().url;
  if (other) {
    ShowSource(first);
    ShowSource(second);
  }
  std::ranges::move(second.lines, std::back_inserter(first.lines));
  AddCitations(std::move(second.citations), first);
  std::ranges::move(second.claims, std::back_inserter(first.claims));
  for (const SummitNumber number : second.told)
    if (std::ranges::count(first.told, number) == 0) first.told.push_back(number);
  return first;
}

bool IsSameQuote(const Answer& one, const Answer& other) {
  return !one.lines.empty() && !other.lines.empty() && one.lines.front().quote == other.lines.front().quote;
}

}  // namespace

std::optional<std::pair<std::string, std::string>> SplitQuestions(std::string_view text) {
  text = Trim(text);
  if (text.size() > kLongestLine || text.find_first_of("\n>") != std::string_view::npos) return std::nullopt;
  const std::size_t mark = text.find('?');
  const bool inner = mark != std::string_view::npos && mark + 1 < text.size() && text[mark + 1] == ' ';
  const std::size_t end = inner ? mark + 1 : SecondAfterAnd(text);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view first = text.substr(0, end), second = Trim(text.substr(end));
  const std::size_t more = second.find('?');
  const bool third = more != std::string_view::npos && second.find_first_not_of("?! ", more) != std::string_view::npos;
  if (third) return std::nullopt;
  if (const auto parts = inner ? std::nullopt : SplitAfterWord(first, Trim(second.substr(second.find(' ')))))
    return parts;
  if (!OpensQuestion(first) || !OpensQuestion(second)) return std::nullopt;
  return std::pair(std::string(first), std::string(second));
}

AnsweredQuestion AnswerParts(std::pair<Question, Question> parts, AnsweredQuestion whole, const Dialogue& dialogue,
                             const AnswerContext& context) {
  const bool told = whole.answer.status == AnswerStatus::kAnswered;
  const bool overview = whole.question.intent == Intent::kSummit || whole.question.operation != Operation::kTell;
  const bool placed = !whole.question.which.empty() || dialogue.shown.empty();  // not the latest for want of another
  auto& [one, other] = parts;
  const bool narrow = IsFact(one) && IsFact(other) && one.intent != Intent::kSummit && other.intent != Intent::kSummit;
  const bool apart = !one.which.empty() && !other.which.empty() && !other.which.same && !(one.which == other.which);
  if (told && overview && placed && !apart && !narrow) return whole;
  if (IsFact(one) && one.which.empty() && one.names.empty()) {  // "who came, and who paid at summit 8"
    one.which = other.which;
    one.which.same = false;
  }
  AnsweredQuestion first = Compose(std::move(one), dialogue, context);
  Dialogue then = dialogue;
  if (first.answer.status == AnswerStatus::kAnswered) Remember(first.question, first.answer.told, then);
  AnsweredQuestion second = Compose(std::move(other), then, context);
  const bool first_told = IsTold(first), second_told = IsTold(second);
  const bool same = first.question.intent == second.question.intent && first.answer.told == second.answer.told;
  const bool facts = IsFact(first.question) && IsFact(second.question);
  const bool reckoned = apart && IsAboutSummits(first.question.intent) && IsAboutSummits(second.question.intent);
  if (first_told && second_told && (facts || reckoned) && !same) {
    Trace::Decide(context.trace, "two questions, and a fact for each");
    if (IsPlaceBesideDate(first, second)) return first;
    if (IsPlaceBesideDate(second, first)) return second;
    return {std::move(second.question), Join(std::move(first.answer), std::move(second.answer))};
  }
  const bool explained = first.question.intent == Intent::kExplain && second.question.intent == Intent::kExplain &&
                         !first.question.about.empty() && !second.question.about.empty() &&
                         first.question.about != second.question.about;
  if (first_told && second_told && explained && !IsSameQuote(first.answer, second.answer)) {
    Trace::Decide(context.trace, "two questions, and a passage for each");
    return {std::move(second.question), Join(std::move(first.answer), std::move(second.answer))};
  }
  // Words of two questions meet in few passages, and seldom in the right one.
  if (told && (whole.question.intent != Intent::kExplain || !first_told)) return whole;
  if (first_told || second_told) Trace::Decide(context.trace, "two questions, of which one has an answer");
  const bool guess = first.question.choice && first.question.intent == Intent::kExplain;
  if (first_told && !(guess && second_told && IsFact(second.question))) return first;
  return second_told ? std::move(second) : std::move(whole);
}

}  // namespace summit
