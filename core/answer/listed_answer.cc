#include "core/answer/listed_answer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/stem.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostPassages = 24;
constexpr std::size_t kMostBeside = 8;     // words beside a name in a list
constexpr std::size_t kFewestLetters = 5;  // of the word for the part

struct Wanted {
  std::vector<std::string> name;  // folded, as it stands in an item
  std::string part;               // "hackfest"
};

bool IsCapitalised(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

/// One person and one word more; absent for anything else.
std::optional<Wanted> Read(const Question& question) {
  if (!question.choice || question.which.numbers.size() != 1) return std::nullopt;
  Wanted wanted;
  for (const NamedThing& name : question.names) {
    if (name.kind != NameKind::kPerson || !wanted.name.empty()) return std::nullopt;
    wanted.name = FoldedWords(name.typed);
  }
  const bool known = !wanted.name.empty();
  for (const std::string& word : question.unknown) {
    if (!known && IsCapitalised(word) && wanted.part.empty()) {
      for (std::string& part : FoldedWords(word)) wanted.name.push_back(std::move(part));
    } else if (wanted.part.empty() && word.size() >= kFewestLetters) {
      wanted.part = Fold(word);
    } else {
      return std::nullopt;
    }
  }
  return wanted.name.size() < 2 || wanted.part.empty() ? std::nullopt : std::optional(std::move(wanted));
}

bool Begins(const std::vector<std::string>& words, const std::vector<std::string>& name) {
  return words.size() >= name.size() && std::equal(name.begin(), name.end(), words.begin());
}

}  // namespace

std::optional<Answer> AnswerListed(const Question& question, const Pool& records, const AnswerContext& context) {
  const auto wanted = Read(question);
  if (!wanted || records.size() != 1) return std::nullopt;
  const SummitRecord& record = *records.front();
  PassageRequest request;
  request.words = wanted->name;
  request.limit = kMostPassages;
  for (const RelatedPost& related : record.posts)
    if (related.relation != Relation::kMention) request.posts.push_back(related.post);
  if (request.posts.empty()) return std::nullopt;
  for (const Passage& passage : context.archive.Passages(request)) {
    const std::vector<std::string> heading = StemmedWords(passage.heading);
    const bool part = std::ranges::count(heading, Stem(wanted->part)) > 0;
    const std::vector<std::string> words = FoldedWords(passage.text);
    if (!part || words.size() > wanted->name.size() + kMostBeside || !Begins(words, wanted->name)) continue;
    std::string item = CollapseSpaces(passage.text);
    Answer answer;
    AnswerLine line("Yes: the list under “" + CollapseSpaces(passage.heading) + "” of " +
                    Headline(record, context.today) + " has");
    line.quote = "“" + item + "”";
    answer.lines.push_back(std::move(line));
    Support("Quoted", {{passage.post.id, passage.line, std::move(item), Cite(passage.post).url}}, context, answer);
    answer.told = {record.number};
    return answer;
  }
  return std::nullopt;
}

}  // namespace summit
