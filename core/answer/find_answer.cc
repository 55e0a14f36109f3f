#include "core/answer/find_answer.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/word_family.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/model/archive.h"

namespace summit {
namespace {

constexpr std::size_t kMostHits = 9;
constexpr std::size_t kHitsAtOnce = 3;
constexpr std::size_t kLongestTitle = 80;
constexpr std::size_t kLongestSnippet = 240;

AnswerLine HitLine(const SearchHit& hit, const std::string& url) {
  AnswerLine line(CutText(CollapseSpaces(hit.post.title), kLongestTitle) + " (" + ToProse(hit.post.date) + ")");
  line.quote = CutText(CollapseSpaces(hit.snippet), kLongestSnippet);
  if (!line.quote.empty()) line.text += ":";
  line.link = url;
  return line;
}

Answer AskForWords(const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kUnclear;
  answer.lines = {"Search for what? For example " + std::string(context.prefix) + "search omemo."};
  return answer;
}

Answer NothingFound(const Question& question, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  std::vector<std::string> words = question.words;
  words.insert(words.end(), question.phrases.begin(), question.phrases.end());
  const bool filtered = !(question.filter == SearchFilter{});
  answer.lines = {"No post in the archive has " + Echo(words) + (filtered ? " within those limits." : ".") +
                  " Try fewer or other words, or " + std::string(context.prefix) + "summit for the Summits."};
  return answer;
}

/// "latest omemo news": the word that asks for what is new is taken off; a title has it seldom.
bool TakeNewest(std::vector<std::string>& words) {
  static constexpr std::string_view kNewest[] = {"latest", "newest", "recent", "recently", "neueste", "dernier"};
  return std::erase_if(words, [](const std::string& word) {
           return std::ranges::find(kNewest, Fold(word)) != std::end(kNewest);
         }) > 0;
}

}  // namespace

Answer AnswerSearch(const Question& question, const AnswerContext& context) {
  const bool filtered = !(question.filter == SearchFilter{});
  if (question.words.empty() && question.phrases.empty() && !filtered) return AskForWords(context);
  SearchRequest request;
  request.words = question.words;
  request.newest = TakeNewest(request.words);
  if (request.words.empty() && question.phrases.empty() && !filtered) return AskForWords(context);
  request.also = LikeWordsOf(request.words);
  request.phrases = question.phrases;
  request.year = question.filter.year;
  request.author = question.filter.author;
  request.lang = question.filter.lang;
  request.category = question.filter.category;
  request.limit = kMostHits;
  const SearchResult result = context.archive.Search(request);
  if (result.hits.empty()) return NothingFound(question, context);
  Answer answer;
  answer.show_source = false;
  answer.first_page = kHitsAtOnce;
  for (const SearchHit& hit : result.hits) {
    Citation citation = Cite(hit.post);
    answer.lines.push_back(HitLine(hit, citation.url));
    answer.citations.push_back(std::move(citation));
  }
  return answer;
}

}  // namespace summit
