#include "core/answer/nature_answer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/summit_reader.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostWords = 3;      // that say what it may be
constexpr std::size_t kMostSummits = 6;    // whose posts are looked at
constexpr std::size_t kMostPassages = 12;  // of each of them
constexpr std::size_t kReach = 7;          // words between the Summit and what it is

bool IsBeing(std::string_view word) {
  static constexpr std::string_view kBeing[] = {"is", "are", "was", "were", "isn't", "wasn't", "be"};
  return In(kBeing, word);
}

/// What it may be, folded; empty where the question does not ask whether a Summit is such a thing.
Words AskedNature(const Question& question) {
  static constexpr std::string_view kBefore[] = {"the", "an", "a", "xmpp", "jabber", "xsf", "your", "this"};
  Words said;
  for (const std::string& word : question.said)
    for (std::string& part : FoldedWords(word)) said.push_back(std::move(part));
  if (said.empty() || !IsBeing(said.front())) return {};
  std::size_t at = 1;
  while (at < said.size() && In(kBefore, said[at])) ++at;
  if (at >= said.size() || !said[at].starts_with("summit")) return {};
  for (++at; at < said.size() && said[at].find_first_not_of("0123456789") == std::string::npos;) ++at;
  const bool article = at < said.size() && (said[at] == "a" || said[at] == "an");
  if (!article || at + 1 >= said.size() || said.size() > at + 1 + kMostWords) return {};
  return {said.begin() + static_cast<std::ptrdiff_t>(at) + 1, said.end()};
}

/// "The event is not a conference": of a Summit, and not "FOSDEM is a conference".
bool SaysSo(std::string_view sentence, const Words& nature) {
  static constexpr std::string_view kSubjects[] = {"summit", "summits", "event", "events", "it", "this", "gathering"};
  const Words words = FoldedWords(sentence);
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (!IsBeing(words[at])) continue;
    bool of_it = false, is_so = false;
    for (std::size_t i = at > 4 ? at - 4 : 0; i < at; ++i) of_it = of_it || In(kSubjects, words[i]);
    for (std::size_t i = at + 1; i + nature.size() <= std::min(words.size(), at + kReach) && !is_so; ++i) {
      is_so = true;
      for (std::size_t one = 0; one < nature.size(); ++one) is_so = is_so && Stem(words[i + one]) == Stem(nature[one]);
    }
    if (of_it && is_so) return true;
  }
  return false;
}

std::optional<Answer> Told(const SummitRecord& record, const Words& nature, const Asking& asking) {
  PassageRequest request;
  request.words = {nature.back()};
  request.limit = kMostPassages;
  for (const RelatedPost& related : record.posts)
    if (related.relation != Relation::kMention) request.posts.push_back(related.post);
  if (request.posts.empty()) return std::nullopt;
  for (const Passage& passage : asking.context.archive.Passages(request))
    for (const std::string& sentence : SplitSentences(passage.text)) {
      if (!SaysSo(sentence, nature)) continue;
      Answer answer;
      answer.show_source = false;
      answer.lines = {QuoteLine(sentence), SourceLine(passage.post)};
      Support("Quoted", {{passage.post.id, passage.line, sentence, Cite(passage.post).url}}, asking.context, answer);
      answer.told = {record.number};
      return answer;
    }
  return std::nullopt;
}

}  // namespace

std::optional<Answer> AnswerWhatSummitsAre(const Asking& asking) {
  const Question& question = asking.question;
  if (!question.choice || !question.names.empty() || !question.claim.empty()) return std::nullopt;
  const Words nature = AskedNature(question);
  if (nature.empty()) return std::nullopt;
  Pool pool = PoolOf(question, asking.shown, asking.context);
  std::ranges::reverse(pool);
  pool.resize(std::min(pool.size(), kMostSummits));
  for (const SummitRecord* record : pool)
    if (auto told = Told(*record, nature, asking)) {
      asking.Decide("whether a Summit is such a thing: a post about one says so, or that it is not");
      return told;
    }
  const bool fact = question.intent != Intent::kExplain && question.intent != Intent::kNone;
  if (!fact) return std::nullopt;
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say that, as far as I can find.");
  answer.told = NumbersOf(pool);
  return answer;
}

}  // namespace summit
