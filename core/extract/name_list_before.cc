
#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_names.h"
#include "core/extract/links_in_text.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

bool LinkedAt(const std::vector<Link>& links, std::size_t at) {
  const auto link = FirstLinkIn(links, at);
  return link != links.end() && link->begin <= at;
}

/// The first word of a sentence that is no name, for all its capital: "With", "In", "Being".
bool IsOpener(const std::vector<Token>& tokens, std::string_view before) {
  static const Words kOpeners = {"with",  "in",    "at",    "for",     "from", "by",     "besides",  "as",    "on",
                                 "after", "then",  "also",  "because", "when", "once",   "here",     "and",   "but",
                                 "of",    "to",    "while", "where",   "like", "both",   "thanks",   "until", "since",
                                 "this",  "these", "our",   "there",   "if",   "though", "although", "again", "plus"};
  const std::string_view trimmed = Trim(before);
  if (!trimmed.empty() && std::string_view(".!?:").find(trimmed.back()) == std::string_view::npos) return false;
  const std::string& word = tokens.front().folded;
  const bool alone = tokens.size() == 1 || !tokens[1].capital;
  return tokens.front().capital &&
         (IsOneOf(word, kOpeners) || OpensSentence(word) || (alone && word.size() > 4 && word.ends_with("ing")));
}

/// "Elk Labs and bluendo | paid": one word in small letters, the last of those who stand before a verb.
bool EndsWithSmallName(const std::vector<Token>& tokens, std::size_t i) {
  static const Words kNoNames = {
      "others", "all",     "also",    "both",        "again",      "kindly", "then",      "so",      "we",
      "they",   "he",      "she",     "it",          "everybody",  "who",    "which",     "already", "friends",
      "people", "member",  "members", "everyone",    "now",        "have",   "has",       "had",     "will",
      "would",  "is",      "are",     "was",         "were",       "thus",   "more",      "some",    "many",
      "later",  "finally", "even",    "individuals", "generously", "once",   "therefore", "jointly", "together"};
  return i + 1 == tokens.size() && i >= 2 && tokens[i].word && !tokens[i].capital && tokens[i].span.size() > 2 &&
         tokens[i - 1].folded == "and" && tokens[i - 2].capital && !IsOneOf(tokens[i].folded, kNoNames) &&
         !OpensSentence(tokens[i].folded) && !IsVerbOfName(tokens[i].folded) && !NamesAGift(tokens[i].folded);
}

/// Where the comma stands behind a place that an enumeration seems to open with: "at the Elk Inn, A and B"; `first`
/// when it opens with a name.
std::size_t CommaBehindPlace(const std::vector<Token>& tokens, std::size_t first) {
  static const Words kFolks = {"friends", "folks", "people",     "team",  "staff",   "crew",
                               "guys",    "hosts", "colleagues", "those", "everyone"};
  if (first < 2 || first >= tokens.size()) return first;
  std::size_t at = first - 1;
  if (tokens[at].folded == "the" && at > 0) --at;
  if (!IsOneOf(tokens[at].folded, {"at", "in", "near"}) || at == 0 || IsOneOf(tokens[at - 1].folded, kFolks))
    return first;
  std::size_t comma = first;
  while (comma < tokens.size() && (tokens[comma].capital || IsParticle(tokens[comma].folded))) ++comma;
  return comma + 1 < tokens.size() && tokens[comma].folded == "," ? comma : first;
}

/// The word at `i` follows the sign, and that the token before it, without a space.
bool JoinedBy(const std::vector<Token>& tokens, std::size_t i, std::string_view sign) {
  return i >= 2 && tokens[i].word && tokens[i - 1].folded == sign && tokens[i - 1].span.end == tokens[i].span.begin &&
         tokens[i - 2].span.end == tokens[i - 1].span.begin;
}

/// A word of "not only A but also B".
bool IsNotOnlyButAlso(const std::vector<Token>& tokens, std::size_t i) {
  const auto is = [&](std::size_t k, std::string_view word) { return k < tokens.size() && tokens[k].folded == word; };
  return (is(i, "but") && is(i + 1, "also")) || (i > 0 && is(i, "also") && is(i - 1, "but")) ||
         (i > 0 && is(i, "only") && is(i - 1, "not"));
}

}  // namespace

std::size_t EnumerationBefore(std::string_view text, std::size_t from, std::size_t end,
                              const std::vector<Link>& links) {
  const std::vector<Token> tokens = Tokenize(text.substr(from, end - from));
  static const Words kBetween = {",",    "and", "&", "the", "our",  "of",      "as", "well",
                                 "plus", ".",   "-", "'",   "both", "friends", "at", "folks"};
  std::size_t first = tokens.size();
  int brackets = 0;
  for (std::size_t i = tokens.size(); i-- > 0;) {
    const Token& token = tokens[i];
    const std::size_t at = from + token.span.begin;
    const auto link = FirstLinkIn(links, at);
    const bool linked = link != links.end() && link->begin <= at;
    // "For Summit 33 (Lyon, September) the Elk Foundation": what stands before the brackets is another matter.
    if ((token.folded == ")" || token.folded == "]") && first < tokens.size() && i + 1 < tokens.size() &&
        tokens[i + 1].folded == "the")
      break;
    if (token.folded == ")" || token.folded == "]") ++brackets;
    const bool name = token.capital || linked || brackets > 0 || (!token.folded.empty() && IsDigit(token.folded[0]));
    const bool joined = i + 1 < tokens.size() && tokens[i + 1].span.begin == token.span.end && token.word &&
                        IsOneOf(tokens[i + 1].folded, {".", "-", "'", "/"});
    if ((token.folded == "(" || token.folded == "[") && brackets > 0) --brackets;
    // "Conversations.im", "elk.example": the end of a host's name.
    if (!token.capital && JoinedBy(tokens, i, ".") && tokens[i - 2].word) {
      first = i - 2;
      continue;
    }
    if (name || EndsWithSmallName(tokens, i)) {
      first = i;
      continue;
    }
    // "Jane Doe from Psi, Max Muster from Ox".
    const bool joint =
        (token.folded == "from" || token.folded == "@") && first == i + 1 && i > 0 && tokens[i - 1].capital;
    // "Savoir-faire Linux": small letters behind the hyphen of a name.
    if ((JoinedBy(tokens, i, "-") && tokens[i - 2].capital) || IsNotOnlyButAlso(tokens, i)) continue;
    if (!joined && !joint && !IsOneOf(token.folded, kBetween) && !IsParticle(token.folded)) break;
  }
  // "With Elk Labs as our host", "In Ghent, Elk Labs": a capital that only opens the sentence.
  if (first == 0 && !tokens.empty() && IsOpener(tokens, text.substr(0, from))) {
    ++first;
    while (first < tokens.size() &&
           (!tokens[first].word || (!tokens[first].capital && !LinkedAt(links, from + tokens[first].span.begin))))
      ++first;
  }
  // "dinner at the Elk Inn, | A and B": the first is where something was; "our friends at A, B" are all names.
  if (const std::size_t comma = CommaBehindPlace(tokens, first); comma > first) first = comma + 1;
  // "estos GmbH": a legal form belongs to the word before it, however that is written.
  if (first > 0 && first < tokens.size() && tokens[first - 1].word &&
      IsOneOf(tokens[first].folded,
              {"gmbh", "ag", "ltd", "inc", "llc", "bv", "ab", "oy", "lda", "sarl", "sas", "kg", "ug"}))
    --first;
  return first == tokens.size() ? end : from + tokens[first].span.begin;
}

}  // namespace summit
