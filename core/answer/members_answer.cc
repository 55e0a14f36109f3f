#include "core/answer/members_answer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_words.h"
#include "core/answer/told_in_text.h"
#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr int kYearsBack = 3;

/// The body that is asked for; empty where something else is.
std::string BodyOf(const Question& question) {
  static constexpr std::string_view kBodies[] = {"board", "council"},
                                    kBeside[] = {"members", "member", "directors", "current", "currently",
                                                 "sit",     "sits",   "of",        "the",     "new"};
  std::string body;
  for (const std::string& about : question.about)
    for (const std::string& word : FoldedWords(about)) {
      if (IsOurs(word) || IsOneOf(word, kBeside)) continue;
      if (!body.empty() || !IsOneOf(word, kBodies)) return {};
      body = word;
    }
  return body;
}

/// Nothing is said of when, or only that it is now.
bool IsOfNow(const WhichSummits& which) {
  WhichSummits rest = which;
  rest.same = false;
  if (rest.relative == WhichSummits::Relative::kLatest) rest.relative = WhichSummits::Relative::kNone;
  return rest.empty();
}

}  // namespace

std::optional<Answer> AnswerMembersNow(const Asking& asking) {
  const Question& question = asking.question;
  const auto latest = asking.context.archive.LatestPost();
  const std::string body = BodyOf(question);
  const bool summit =
      std::ranges::any_of(question.said, [](const std::string& word) { return Fold(word).starts_with("summit"); });
  if (question.asked != Asked::kWho || body.empty() || summit || !IsOfNow(question.which) || !latest)
    return std::nullopt;
  Question members = question;
  members.intent = Intent::kExplain;
  members.names.clear();
  members.about = {body};
  for (int year = static_cast<int>(latest->year()), last = year - kYearsBack; year > last; --year) {
    members.which = {};
    members.which.years = {year};
    auto answer = AnswerFromPosts({members, asking.shown, asking.context}, {});
    if (!answer || answer->status != AnswerStatus::kAnswered) continue;
    asking.Decide("the members of a body: those of the latest election that a post tells of");
    return answer;
  }
  return std::nullopt;
}

}  // namespace summit
