#include "core/store/definition.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace summit {
namespace {

// As stems. What a thing is: "is a", "are the". What it does or stands for.
constexpr std::array<std::string_view, 4> kBeing = {"is", "ar", "wa", "were"};
constexpr std::array<std::string_view, 5> kArticles = {"a", "an", "the", "on", "not"};
constexpr std::array<std::string_view, 14> kDoing = {"mean",    "stand", "describ", "defin", "provid", "allow", "enabl",
                                                     "specifi", "refer", "replac",  "help",  "let",    "offer", "aim"};
constexpr std::size_t kFar = 9;    // words between a name and "is a": an apposition may stand there
constexpr std::size_t kClose = 2;  // between a name and what it does

struct Word {
  std::string stem;
  bool opens_sentence = false;
};

std::vector<Word> WordsOf(const std::string& text, const Stemmer& stemmer) {
  std::vector<Word> words;
  std::size_t end = 0;
  stemmer.Visit(text, [&](const Stemmer::Token& token) {
    const std::string_view between = std::string_view(text).substr(end, token.begin - end);
    const bool spaced = between.find_first_of(" \n") != std::string_view::npos;
    words.push_back({std::string(token.stem), spaced && between.find_first_of(".!?;") != std::string_view::npos});
    end = token.end;
  });
  return words;
}

template <std::size_t N>
bool IsOne(const std::array<std::string_view, N>& all, const std::string& stem) {
  return std::find(all.begin(), all.end(), stem) != all.end();
}

bool StandsAt(const StemPhrase& phrase, const std::vector<Word>& words, std::size_t at) {
  if (words.size() - at < phrase.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i)
    if (words[at + i].stem != phrase[i]) return false;
  return true;
}

/// What the words from `at` on, right behind the name, say of it.
double Says(const std::vector<Word>& words, std::size_t at) {
  for (std::size_t i = at; i < std::min(words.size(), at + kFar); ++i) {
    if (words[i].opens_sentence) return 0;
    if (IsOne(kBeing, words[i].stem) && i + 1 < words.size() && IsOne(kArticles, words[i + 1].stem))
      return i - at <= kClose ? 1 : 0.8;
    if (i - at <= kClose && IsOne(kDoing, words[i].stem)) return 0.6;
  }
  return 0;
}

}  // namespace

double Definition(const std::string& text, const TextQuery& query, const Stemmer& stemmer) {
  const std::vector<Word> words = WordsOf(text, stemmer);
  double best = 0;
  for (std::size_t at = 0; at < words.size(); ++at)
    for (const QueryTerm& term : query.terms)
      for (const StemPhrase& spelling : term.spellings)
        if (words[at].stem == spelling.front() && StandsAt(spelling, words, at)) {
          const double opening = at < 4 ? 1 : 0.8;  // what a text begins with is what it is about
          best = std::max(best, opening * Says(words, at + spelling.size()));
        }
  return best;
}

}  // namespace summit
