#include "core/answer/why_answer.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/answer/across.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostPosts = 3;    // for one claim
constexpr std::size_t kMostClaims = 40;  // of a long list
constexpr std::size_t kLongestQuote = 160;

/// Claims that rest on the same line of the same post are told together.
struct Ground {
  std::vector<std::string> statements;
  const Claim* claim;
};

bool SameGround(const Claim& a, const Claim& b) {
  return a.others.empty() && b.others.empty() && a.evidence.front().post == b.evidence.front().post &&
         a.evidence.front().line == b.evidence.front().line && a.evidence.front().quote == b.evidence.front().quote;
}

std::vector<Ground> Gather(const std::vector<Claim>& claims) {
  std::vector<Ground> grounds;
  for (const Claim& claim : claims) {
    if (claim.evidence.empty() || grounds.size() == kMostClaims) continue;
    const auto same =
        std::ranges::find_if(grounds, [&](const Ground& ground) { return SameGround(*ground.claim, claim); });
    if (same == grounds.end())
      grounds.push_back({{claim.statement}, &claim});
    else
      same->statements.push_back(claim.statement);
  }
  return grounds;
}

std::string PlaceOf(const Evidence& evidence, const AnswerContext& context) {
  std::string place = NamePost(evidence.post, context.archive);
  if (evidence.line > 0) place += ", line " + std::to_string(evidence.line);
  return place;
}

AnswerLine EvidenceLine(std::string lead, const Evidence& evidence, const AnswerContext& context) {
  AnswerLine line(std::move(lead) + PlaceOf(evidence, context) + (evidence.quote.empty() ? "." : ":"));
  if (!evidence.quote.empty()) line.quote = "“" + CutText(CollapseSpaces(evidence.quote), kLongestQuote) + "”";
  return line;
}

/// "Summit 6: sponsor Nokia (1000€)", "Summit 6: sponsor Nokia (1000€) and 8 more"
std::string StatementOf(const Ground& ground) {
  if (ground.statements.size() < 3) return JoinAnd(ground.statements);
  return ground.statements.front() + " and " + std::to_string(ground.statements.size() - 1) + " more";
}

void AddGround(const Ground& ground, const AnswerContext& context, Answer& answer) {
  const Claim& claim = *ground.claim;
  const std::string lead = StatementOf(ground);
  answer.lines.push_back(EvidenceLine(lead + " - ", claim.evidence.front(), context));
  AddCitations({Cite(claim.evidence.front(), context.archive)}, answer);
  for (std::size_t i = 1; i < claim.evidence.size() && i < kMostPosts; ++i) {
    answer.lines.push_back(EvidenceLine("Also ", claim.evidence[i], context));
    AddCitations({Cite(claim.evidence[i], context.archive)}, answer);
  }
  for (const auto& other : claim.others) {
    answer.lines.push_back(EvidenceLine("But " + other.value + ", says ", other.evidence, context));
    AddCitations({Cite(other.evidence, context.archive)}, answer);
  }
}

}  // namespace

Answer AnswerWhy(const std::vector<Claim>& claims, const AnswerContext& context) {
  Answer answer;
  const std::vector<Ground> grounds = Gather(claims);
  if (grounds.empty()) {
    answer.status = AnswerStatus::kUnclear;
    answer.lines.emplace_back(
        "There is no answer of mine just before that rests on a post. Ask something first, for example " +
        std::string(context.prefix) + "when 21, and then " + std::string(context.prefix) + "why.");
    return answer;
  }
  for (const Ground& ground : grounds) AddGround(ground, context, answer);
  return answer;
}

}  // namespace summit
