#include "core/store/match_expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/model/summit_number.h"

namespace summit {
namespace {

// Far more than a question has; they keep a pasted page from becoming a query of its size.
constexpr std::size_t kMaxWords = 24;
constexpr std::size_t kMaxPhrases = 6;
constexpr std::size_t kMaxWordLength = 60;
constexpr std::size_t kMaxPhraseLength = 200;

// Sorted. Words of questions and grammar, which every post has and no post is about.
constexpr std::array<std::string_view, 74> kStopWords = {
    "a",     "about", "all",   "also",  "an",   "and",  "any",   "are",  "as",   "at",    "be",   "been",  "but",
    "by",    "can",   "could", "did",   "do",   "does", "for",   "from", "had",  "has",   "have", "how",   "i",
    "if",    "in",    "into",  "is",    "it",   "its",  "know",  "me",   "my",   "of",    "on",   "or",    "our",
    "out",   "s",     "say",   "she",   "so",   "tell", "than",  "that", "the",  "their", "them", "then",  "there",
    "these", "they",  "this",  "those", "to",   "us",   "was",   "we",   "were", "what",  "when", "where", "which",
    "who",   "whom",  "whose", "why",   "will", "with", "would", "you",  "your"};

bool IsStopWord(const std::string& word) {
  const std::vector<std::string> folded = FoldedWords(word);
  return folded.size() == 1 && std::binary_search(kStopWords.begin(), kStopWords.end(), folded.front());
}

/// Control characters and broken bytes cannot be in the index; a NUL would even end the query.
std::string Clean(const std::string& text, std::size_t limit) { return CutText(CollapseSpaces(XmlSafe(text)), limit); }

std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string OrdinalOf(int number) {
  const bool teen = number % 100 >= 11 && number % 100 <= 13;
  const int last = teen ? 0 : number % 10;
  return std::to_string(number) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

std::string Joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += between;
    joined += part;
  }
  return parts.size() > 1 ? "(" + joined + ")" : joined;
}

/// One word in all its spellings. The tokenizer makes a phrase of what has several tokens.
std::string WordTerm(const std::string& word) {
  std::vector<std::string> spellings = {Quoted(word)};
  const std::vector<std::string> tokens = FoldedWords(word);
  if (tokens.size() > 1) spellings.push_back(Quoted(NameKey(word)));
  const bool figure = tokens.size() == 1 && std::isdigit(static_cast<unsigned char>(tokens.front().front())) != 0;
  const auto number = figure ? SummitNumber::Parse(tokens.front()) : std::nullopt;
  if (number) spellings = {Quoted(number->ToString()), Quoted(OrdinalOf(number->value()))};
  return Joined(spellings, " OR ");
}

std::vector<std::string> PhraseTerms(const SearchRequest& request) {
  std::vector<std::string> terms;
  for (const std::string& phrase : request.phrases) {
    const std::string clean = Clean(phrase, kMaxPhraseLength);
    if (!FoldedWords(clean).empty() && terms.size() < kMaxPhrases) terms.push_back(Quoted(clean));
  }
  return terms;
}

/// The words that can be looked for, each once.
std::vector<std::string> Words(const SearchRequest& request) {
  std::vector<std::string> words;
  std::vector<std::string> keys;
  for (const std::string& entry : request.words) {
    const std::string clean = CollapseSpaces(XmlSafe(entry));
    for (const std::string_view part : Split(clean, ' ')) {
      const std::string word = CutText(part, kMaxWordLength);
      const std::string key = NameKey(word);
      if (FoldedWords(word).empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
      if (words.size() == kMaxWords) return words;
      words.push_back(word);
      keys.push_back(key);
    }
  }
  return words;
}

std::vector<std::string> WordTerms(const SearchRequest& request, bool have_phrases) {
  std::vector<std::string> words = Words(request);
  std::vector<std::string> telling;
  std::copy_if(words.begin(), words.end(), std::back_inserter(telling),
               [](const std::string& word) { return !IsStopWord(word); });
  if (!telling.empty() || have_phrases) words = std::move(telling);
  std::vector<std::string> terms;
  std::transform(words.begin(), words.end(), std::back_inserter(terms), WordTerm);
  return terms;
}

}  // namespace

std::optional<MatchExpression> MatchExpression::All(const SearchRequest& request) {
  std::vector<std::string> terms = PhraseTerms(request);
  const std::vector<std::string> words = WordTerms(request, !terms.empty());
  terms.insert(terms.end(), words.begin(), words.end());
  if (terms.empty()) return std::nullopt;
  return MatchExpression(Joined(terms, " AND "));
}

std::optional<MatchExpression> MatchExpression::Any(const SearchRequest& request) {
  std::vector<std::string> terms = PhraseTerms(request);
  const std::vector<std::string> words = WordTerms(request, !terms.empty());
  if (words.size() < 2) return std::nullopt;
  terms.push_back(Joined(words, " OR "));
  return MatchExpression(Joined(terms, " AND "));
}

}  // namespace summit
