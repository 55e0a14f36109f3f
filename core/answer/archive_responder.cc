#include "core/answer/archive_responder.h"

#include <algorithm>
#include <utility>

#include "core/answer/fact_answer.h"
#include "core/answer/find_answer.h"
#include "core/answer/help_answer.h"
#include "core/answer/render_text.h"
#include "core/answer/summit_selector.h"
#include "core/base/text.h"
#include "core/question/intent_words.h"

namespace summit {
namespace {

constexpr std::size_t kBriefLines = 6;  // a medium for fewer lines than this gets the short help
constexpr std::size_t kLongestNote = 200;

bool IsAboutSummits(Intent intent) { return Intent::kSummit <= intent && intent <= Intent::kLinks; }

/// Takes from the question before what a follow-up leaves out. A command says all by itself.
void Complete(const Dialogue& dialogue, bool prefixed, Question& question) {
  const bool only_which = question.intent == Intent::kNone && question.unknown.empty() && !question.which.empty();
  if (only_which && question.follow_up && dialogue.last) {
    question.intent = dialogue.last->intent;
    question.link_kind = dialogue.last->link_kind;
    if (!question.which.same) question.unknown = dialogue.last->unknown;
  } else if (only_which) {
    question.intent = Intent::kSummit;
  }
  const bool asks_a_fact = IsAboutSummits(question.intent) && question.intent != Intent::kSummit;
  const bool says_not_which = question.which.empty() && question.unknown.empty();
  if (!prefixed && asks_a_fact && says_not_which && !dialogue.shown.empty()) question.which.same = true;
}

/// What is told would answer something else than was asked.
bool HasOperator(const Question& question) {
  return std::ranges::any_of(question.unknown, [](const std::string& word) { return IsOperator(Fold(word)); });
}

Reply MakeReply(AnswerStatus status, RenderedText page, std::vector<Citation> citations, Dialogue& dialogue) {
  Reply reply;
  reply.status = status;
  reply.text = std::move(page.text);
  reply.more = !page.rest.empty();
  dialogue.rest = std::move(page.rest);
  dialogue.rest_sources = reply.more ? citations : std::vector<Citation>();
  reply.citations = std::move(citations);
  return reply;
}

Reply TellMore(const Ask& ask, Dialogue& dialogue) {
  if (dialogue.rest.empty()) return {AnswerStatus::kUnclear, "There is nothing more to tell.", {}, false};
  return MakeReply(AnswerStatus::kAnswered, NextPage(dialogue.rest, ask.limits, ask.prefix), dialogue.rest_sources,
                   dialogue);
}

}  // namespace

ArchiveResponder::ArchiveResponder(const Archive& archive) : archive_(archive), parser_(Lexicon(archive)) {}

Answer ArchiveResponder::ComposeFromWords(const Question& question, const Selection& selection,
                                          const AnswerContext& context) const {
  if (auto nearest = AnswerNearest(question, selection.records, context)) return *std::move(nearest);
  return AnswerUnclear(question, context);
}

/// No Summit is asked for, but there are words that may be a name.
Answer ArchiveResponder::ComposeAcross(const Question& question, const AnswerContext& context) const {
  const bool names = !IsBesideThePoint(question) || question.intent == Intent::kWhere;
  Answer across = names ? AnswerAcross(question, context) : AnswerUnclear(question, context);
  if (across.status == AnswerStatus::kAnswered) return across;
  if (question.named_command && IsBesideThePoint(question)) return AnswerUnclear(question, context);
  if (auto nearest = AnswerNearest(question, {}, context)) return *std::move(nearest);
  return question.weak || IsBesideThePoint(question) ? AnswerUnclear(question, context) : across;
}

Answer ArchiveResponder::ComposeFromRecords(const Question& question, const AnswerContext& context,
                                            Dialogue& dialogue) const {
  if (!question.unknown.empty() && question.which.empty()) return ComposeAcross(question, context);
  const Selection selection = SelectSummits(question.which, dialogue.shown, context);
  dialogue.last = question;
  if (!selection.records.empty()) dialogue.shown.clear();
  for (const SummitRecord* record : selection.records) dialogue.shown.push_back(record->number);
  if (IsBesideThePoint(question) && !selection.records.empty())
    if (auto nearest = AnswerNearest(question, selection.records, context)) return *std::move(nearest);
  Answer answer = AnswerFromRecords(question, selection, context);
  const bool guessed = question.weak && answer.status == AnswerStatus::kNotFound && !selection.records.empty();
  return guessed ? ComposeFromWords(question, selection, context) : answer;
}

Answer ArchiveResponder::Compose(const Question& question, const AnswerContext& context, Dialogue& dialogue) const {
  if (HasOperator(question)) return AnswerUnclear(question, context);
  switch (question.intent) {
    case Intent::kNone:
    case Intent::kMore:
      if (!question.suggestions.empty()) return AnswerUnclear(question, context);
      return ComposeFromWords(
          question, question.which.empty() ? Selection() : SelectSummits(question.which, dialogue.shown, context),
          context);
    case Intent::kSearch:
      return AnswerSearch(question, context);
    case Intent::kHelp:
      return AnswerHelp(question, context);
    case Intent::kAbout:
      return AnswerAbout(context);
    case Intent::kGreeting:
    case Intent::kThanks:
      return AnswerPolitely(question.intent, context);
    default:
      return ComposeFromRecords(question, context, dialogue);
  }
}

std::optional<Reply> ArchiveResponder::Respond(const Ask& ask, Dialogue& dialogue) const {
  Question question = parser_.Parse(ask.text, ask.command, ask.today);
  if (!ask.addressed && !question.named_command) return std::nullopt;
  if (question.intent == Intent::kMore) {
    // Without a conversation the word may be meant for another bot.
    if (!ask.addressed && dialogue.rest.empty() && dialogue.last_text.empty()) return std::nullopt;
    return TellMore(ask, dialogue);
  }
  Complete(dialogue, ask.command, question);
  dialogue.last_text = CutText(CollapseSpaces(XmlSafe(ask.text.substr(0, 4 * kLongestNote))), kLongestNote);
  const AnswerContext context{archive_, ask.today, ask.prefix, ask.limits.lines < kBriefLines};
  Answer answer = Compose(question, context, dialogue);
  RenderedText page = RenderText(answer, ask.limits, ask.prefix);
  return MakeReply(answer.status, std::move(page), std::move(answer.citations), dialogue);
}

}  // namespace summit
