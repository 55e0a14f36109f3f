#include "core/answer/profile_answer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/summit_selector.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

/// "Summits 2, 4 and 5"
std::string SummitsOf(const std::vector<Fit>& fits) {
  std::vector<int> numbers;
  for (const Fit& fit : fits) numbers.push_back(fit.record->number.value());
  return (numbers.size() == 1 ? "Summit " : "Summits ") + Ranges(numbers);
}

/// The companies that somebody is listed with, each once.
std::vector<std::string> Affiliations(const std::vector<Fit>& fits) {
  std::vector<std::string> names, keys;
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items) {
      if (item.beside.empty() || std::ranges::count(keys, NameKey(item.beside)) > 0) continue;
      keys.push_back(NameKey(item.beside));
      names.push_back(item.beside);
    }
  return names;
}

/// Where it is not the name of a person but of the company: who was listed with it.
std::vector<std::string> PeopleWith(const std::vector<Fit>& fits) {
  std::vector<std::string> names, keys;
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items) {
      if (std::ranges::count(keys, NameKey(item.name)) > 0) continue;
      keys.push_back(NameKey(item.name));
      names.push_back(item.name);
    }
  return names;
}

std::size_t PostsBy(const WantedName& wanted, const AnswerContext& context, Answer& answer) {
  std::size_t posts = 0;
  for (const PostInfo& post : context.archive.Posts()) {
    if (std::ranges::none_of(post.authors, [&](const std::string& author) { return wanted.Fits(author); })) continue;
    if (posts++ == 0) AddCitations({Cite(post)}, answer);
  }
  return posts;
}

void SupportAll(const std::vector<Fit>& fits, const AnswerContext& context, Answer& answer) {
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items)
      Support("Summit " + fit.record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
}

bool IsProfile(const Question& question) {
  const bool asked = question.asked == Asked::kWho || question.asked == Asked::kWhat ||
                     (question.asked == Asked::kAnything && !question.choice);
  const bool open = question.intent == Intent::kExplain || question.intent == Intent::kNone;
  if (!asked || !open || question.names.size() != 1 || question.about.size() > 1) return false;
  const NameKind kind = question.names.front().kind;
  return (kind == NameKind::kPerson || kind == NameKind::kCompany) && question.unknown.empty() &&
         question.which.empty() && question.facet.empty() && question.operation == Operation::kTell;
}

void TellPresence(const WantedName& wanted, const std::vector<Fit>& fits, Answer& answer) {
  if (fits.empty()) return;
  if (wanted.kind == NameKind::kPerson) {
    const std::vector<std::string> companies = Affiliations(fits);
    answer.lines.emplace_back("Took part in " + SummitsOf(fits) +
                              (companies.empty() ? "" : ", listed with " + JoinAnd(companies)));
    if (!answer.lines.back().text.ends_with('.')) answer.lines.back().text += ".";
    return;
  }
  AnswerLine line("People listed with it at " + SummitsOf(fits) + ":");
  line.items = PeopleWith(fits);
  line.noun = "people";
  answer.lines.push_back(std::move(line));
}

}  // namespace

std::optional<Answer> AnswerProfile(const Question& question, const AnswerContext& context) {
  if (!IsProfile(question)) return std::nullopt;
  const std::vector<WantedName> names = WantedNames(question, {question.names.front().kind}, context.archive);
  if (names.size() != 1 || names.front().name.empty()) return std::nullopt;
  const WantedName& wanted = names.front();
  const Pool pool = PoolOf({}, {}, context);
  const std::vector<Fit> hosted = FindFits(pool, Intent::kHost, names);
  const std::vector<Fit> sponsored = FindFits(pool, Intent::kSponsors, names);
  const std::vector<Fit> there = FindFits(pool, Intent::kParticipants, names);
  Answer answer;
  if (!hosted.empty()) answer.lines.emplace_back("Hosted " + SummitsOf(hosted) + ".");
  if (!sponsored.empty()) answer.lines.emplace_back("Sponsored " + SummitsOf(sponsored) + ".");
  SupportAll(hosted, context, answer);
  SupportAll(sponsored, context, answer);
  TellPresence(wanted, there, answer);
  SupportAll(there, context, answer);
  const bool person = wanted.kind == NameKind::kPerson;
  if (const std::size_t posts = person ? PostsBy(wanted, context, answer) : 0; posts > 0)
    answer.lines.emplace_back("Wrote " + Count(posts, "post") + " of the archive.");
  if (answer.lines.empty()) return std::nullopt;
  std::string& lead = answer.lines.front().text;
  const bool people = !answer.lines.front().items.empty();
  if (!people) lead[0] = static_cast<char>(lead[0] | 0x20);
  lead.insert(0, wanted.Shown() + ", as far as the archive's records tell" + (people ? ": " : ", "));
  for (const std::vector<Fit>* fits : {&hosted, &sponsored, &there})
    for (const Fit& fit : *fits)
      if (std::ranges::count(answer.told, fit.record->number) == 0) answer.told.push_back(fit.record->number);
  std::ranges::sort(answer.told);
  return answer;
}

}  // namespace summit
