#include "core/answer/archive_responder.h"

#include <utility>

#include "core/answer/composer.h"
#include "core/answer/follow_up.h"
#include "core/answer/render_text.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kBriefLines = 6;  // a medium for fewer lines than this gets the short help
constexpr std::size_t kLongestNote = 200;
constexpr std::size_t kFewestPosts = 4;  // that have a word which is no slip: "slidge", and not "slides"

AnswerContext ContextOf(const Ask& ask, const Archive& archive, const PostTitles& titles) {
  return {archive, ask.today, ask.prefix, ask.limits.lines < kBriefLines, nullptr, &titles};
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

/// Help, thanks and "why" are no part of what the conversation is about.
bool GoesIntoMemory(const Question& question, AnswerStatus status) {
  if (status != AnswerStatus::kAnswered && status != AnswerStatus::kNotFound) return false;
  return question.intent == Intent::kNone || question.intent == Intent::kExplain || IsAboutSummits(question.intent);
}

}  // namespace

ArchiveResponder::ArchiveResponder(const Archive& archive)
    : archive_(archive),
      parser_(Lexicon(archive, [&archive](std::string_view word) { return archive.PostsWith(word) >= kFewestPosts; })),
      titles_(archive.Posts()) {}

AnsweredQuestion ArchiveResponder::Compose(const Ask& ask, Question question, const Dialogue& dialogue,
                                           const AnswerContext& context) const {
  CompleteFromDialogue(dialogue, ask.command, question);
  ReckonYears(dialogue, archive_, question);
  AnsweredQuestion whole;
  if (auto same = ask.command ? std::nullopt : OfTheSame(dialogue, question)) {
    whole.answer = ComposeAnswer(*same, dialogue, context);
    if (whole.answer.status == AnswerStatus::kAnswered) return {*std::move(same), std::move(whole.answer)};
  }
  whole.answer = ComposeAnswer(question, dialogue, context);
  whole.question = std::move(question);
  const bool one =
      ask.command || whole.question.intent == Intent::kSearch || whole.answer.status == AnswerStatus::kHelp;
  const auto parts = one ? std::nullopt : SplitQuestions(ask.text);
  if (!parts) return whole;
  return AnswerParts({parser_.Parse(parts->first, false, ask.today), parser_.Parse(parts->second, false, ask.today)},
                     std::move(whole), dialogue, context);
}

Reply ArchiveResponder::Answered(const Ask& ask, Question question, Dialogue& dialogue) const {
  dialogue.last_text = CutText(CollapseSpaces(XmlSafe(ask.text.substr(0, 4 * kLongestNote))), kLongestNote);
  AnsweredQuestion answered = Compose(ask, std::move(question), dialogue, ContextOf(ask, archive_, titles_));
  question = std::move(answered.question);
  Answer answer = std::move(answered.answer);
  if (GoesIntoMemory(question, answer.status)) Remember(question, answer.told, dialogue);
  if (question.intent != Intent::kWhy) dialogue.claims = std::move(answer.claims);
  RenderedText page = RenderText(answer, ask.limits, ask.prefix);
  return MakeReply(answer.status, std::move(page), std::move(answer.citations), dialogue);
}

std::optional<Reply> ArchiveResponder::Respond(const Ask& ask, Dialogue& dialogue) const {
  Question question = parser_.Parse(ask.text, ask.command, ask.today);
  if (!ask.addressed && !question.named_command) return std::nullopt;
  const bool silent = !ask.addressed && dialogue.last_text.empty() && dialogue.claims.empty();
  if (silent && question.intent == Intent::kWhy) return std::nullopt;  // likewise of "more", below
  if (question.intent != Intent::kMore) return Answered(ask, std::move(question), dialogue);
  // Without a conversation the word may be meant for another bot.
  if (!ask.addressed && dialogue.rest.empty() && dialogue.last_text.empty()) return std::nullopt;
  return TellMore(ask, dialogue);
}

Explanation ArchiveResponder::Explain(const Ask& ask, const Dialogue& dialogue) const {
  Explanation explanation;
  explanation.parsed = parser_.Parse(ask.text, ask.command, ask.today);
  AnswerContext context = ContextOf(ask, archive_, titles_);
  context.trace = &explanation.trace;
  AnsweredQuestion answered = Compose(ask, explanation.parsed, dialogue, context);
  explanation.completed = std::move(answered.question);
  explanation.answer = std::move(answered.answer);
  explanation.text = RenderText(explanation.answer, ask.limits, ask.prefix).text;
  return explanation;
}

}  // namespace summit
