#include "core/extract/text_spans.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cctype>

#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit {
namespace {

bool IsAsciiAlnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool IsHigh(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }
bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::size_t CodePointLength(std::string_view text, std::size_t i) {
  std::size_t length = 1;
  while (i + length < text.size() && (static_cast<unsigned char>(text[i + length]) & 0xC0) == 0x80) ++length;
  return length;
}

/// Letters beyond ASCII; typographic signs (General Punctuation and the like, Latin-1 signs) are none.
bool IsLetterAt(std::string_view text, std::size_t i, std::size_t length) {
  if (length == 1) return IsAsciiAlnum(text[i]);
  const auto first = static_cast<unsigned char>(text[i]);
  const auto second = static_cast<unsigned char>(text[i + 1]);
  if (first == 0xC2)
    return second == 0xAA || second == 0xB2 || second == 0xB3 || second == 0xB5 || second == 0xB9 || second == 0xBA;
  if (first == 0xE2) return second >= 0xB0;           // U+2000..U+2BFF: punctuation, symbols, arrows
  if (first == 0xE3 && second == 0x80) return false;  // U+3000..U+303F: East Asian punctuation
  if (first == 0xEF) return second < 0xB8;            // U+FE00 and above: forms, specials
  return first != 0xF0;                               // emoji and other pictures
}

bool IsUpperAt(std::string_view text, std::size_t i, std::size_t length) {
  if (length == 1) return text[i] >= 'A' && text[i] <= 'Z';
  const std::string_view letter = text.substr(i, length);
  // Folding changes case and accents; an upper-case letter is one whose lower-case form differs in its last byte.
  const auto first = static_cast<unsigned char>(letter[0]);
  const auto second = static_cast<unsigned char>(letter[1]);
  if (first == 0xC3) return second < 0xA0;  // À..Þ
  if (first == 0xC4 || first == 0xC5) {     // Latin Extended-A: pairs, in two stretches of which the odd one is upper
    const int point = (first - 0xC0) * 0x40 + (second & 0x3F);
    const bool odd_is_upper = (point >= 0x139 && point <= 0x148) || point >= 0x179;
    return (point % 2 == 1) == odd_is_upper;
  }
  if (first == 0xCE) return second < 0xAC;                                                           // Greek
  if (first == 0xD0) return second < 0xB0;                                                           // Cyrillic
  if (first == 0xE1 && second >= 0xB8) return (static_cast<unsigned char>(letter.back()) & 1) == 0;  // Vietnamese
  // Scripts without case: what is written in them may always be a name.
  return first >= 0xD6 && first <= 0xED && first != 0xE2;
}

constexpr std::array<std::string_view, 37> kAbbreviations = {
    "ul",  "str",  "av",  "bd",  "pl",  "nr",     "tel", "a.k.a", "e.g", "i.e", "etc", "inc", "ltd",
    "dr",  "mr",   "mrs", "ms",  "st",  "vs",     "no",  "prof",  "jr",  "jan", "feb", "mar", "apr",
    "aug", "sept", "oct", "nov", "dec", "approx", "lda", "corp",  "e.v", "b.v", "s.a"};

bool EndsWithAbbreviation(std::string_view before) {
  std::size_t begin = before.size();
  // Longer words are no abbreviation's, and need not be looked at whole.
  while (begin > 0 && before.size() - begin < 12 && (IsAsciiAlnum(before[begin - 1]) || before[begin - 1] == '.'))
    --begin;
  const std::string word = Fold(before.substr(begin));
  if (word.size() == 1 && word[0] != 'i') return true;  // an initial: "Jack E. helped" reads on either way
  return std::find(kAbbreviations.begin(), kAbbreviations.end(), word) != kAbbreviations.end();
}

bool IsStop(char c) { return c == '.' || c == '!' || c == '?'; }

/// Where the stops and closing signs from `i` on end.
std::size_t AfterSigns(std::string_view text, std::size_t i) {
  while (i < text.size() && (IsStop(text[i]) || text[i] == ')' || text[i] == '"' || text[i] == '\'')) ++i;
  return i;
}

/// "21. May 2027": the figure before belongs to the month.
bool BeginsWithMonth(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return std::any_of(kMonths.begin(), kMonths.end(), [&](std::string_view month) { return text.starts_with(month); });
}

/// "Main Street 5. | We had": words that open a sentence, and never stand behind an ordinal.
bool OpensSentence(std::string_view text) {
  static constexpr std::array<std::string_view, 14> kOpeners = {
      "We ", "The ", "It ", "There ", "This ", "On ", "In ", "At ", "Our ", "For ", "You ", "If ", "Please ", "They "};
  return std::any_of(kOpeners.begin(), kOpeners.end(), [&](std::string_view word) { return text.starts_with(word); });
}

/// At `i` stands the end of a sentence: a stop, then closing signs up to `next`, then white space or nothing.
bool EndsSentence(std::string_view text, std::size_t i, std::size_t next) {
  if (next < text.size() && !IsSpace(text[next])) return false;
  std::size_t behind = next;
  while (behind < text.size() && IsSpace(text[behind])) ++behind;
  const bool house_number = i > 4 && IsDigit(text[i - 1]) && OpensSentence(text.substr(behind));
  if (text[i] == '.' && !house_number && EndsWithAbbreviation(text.substr(0, i))) return false;
  next = behind;
  if (text[i] == '.' && i > 0 && IsDigit(text[i - 1]) && BeginsWithMonth(text.substr(next))) return false;
  // "28. January", "(!) until": what goes on in lower case is the same sentence.
  if (next < text.size() && text[next] >= 'a' && text[next] <= 'z') return text[i] == '.';
  if (text[i] == '.' && i > 0 && std::isdigit(static_cast<unsigned char>(text[i - 1])) && i < 4) return false;
  return true;
}

/// What is looked at of a line to see whether it begins with a label.
constexpr std::size_t kLongestLabel = 40;

/// A line that begins with one to three words and a colon.
bool BeginsWithLabel(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > 30 || colon == 0) return false;
  if (colon + 1 < line.size() && !IsSpace(line[colon + 1])) return false;
  if (line.find('\n') < colon) return false;
  const std::string_view label = line.substr(0, colon);
  // "Present (by video):" on a line of its own.
  const bool alone = colon + 1 == line.size() || line[colon + 1] == '\n';
  if (label.find_first_of(alone ? ".,;" : ".,;()") != std::string_view::npos || !IsLetterAt(label, 0, 1) ||
      IsDigit(label[0]))
    return false;
  return std::count(label.begin(), label.end(), ' ') <= 2;
}

void AddTrimmed(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& spans) {
  while (begin < end && IsSpace(text[begin])) ++begin;
  while (end > begin && IsSpace(text[end - 1])) --end;
  if (begin < end) spans.push_back({begin, end});
}

}  // namespace

std::vector<Token> Tokenize(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t length = CodePointLength(text, i);
    if (IsSpace(text[i]) || text.substr(i, length) == "\xC2\xA0") {
      i += length;
      continue;
    }
    Token token;
    token.span.begin = i;
    const bool name_sign = text[i] == '&' && i + 1 < text.size() && (IsAsciiAlnum(text[i + 1]) || IsHigh(text[i + 1]));
    token.word = name_sign || IsLetterAt(text, i, length);
    token.capital = name_sign || IsUpperAt(text, i, length);
    i += length;
    while (token.word && i < text.size()) {
      length = CodePointLength(text, i);
      const std::size_t next = i + length;  // "Elk_Fan"
      const bool joint = text[i] == '_' && next < text.size() && IsLetterAt(text, next, CodePointLength(text, next));
      if (!joint && !IsLetterAt(text, i, length)) break;
      i += length;
    }
    token.span.end = i;
    token.folded = Fold(text.substr(token.span.begin, token.span.size()));
    tokens.push_back(std::move(token));
  }
  return tokens;
}

std::vector<Span> SplitSentences(std::string_view text) {
  std::vector<Span> sentences;
  std::size_t begin = 0, signs_end = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    // A run of signs is walked through once, not from each of them.
    if (IsStop(text[i]) && i >= signs_end) signs_end = AfterSigns(text, i + 1);
    if (text[i] == '\n' && BeginsWithLabel(text.substr(i + 1, kLongestLabel))) {
      AddTrimmed(text, begin, i, sentences);
      begin = i + 1;
    } else if (IsStop(text[i]) && EndsSentence(text, i, signs_end)) {
      std::size_t end = i + 1;
      while (end < text.size() && !IsSpace(text[end])) ++end;
      AddTrimmed(text, begin, end, sentences);
      begin = i = end;
    }
  }
  if (begin < text.size()) AddTrimmed(text, begin, text.size(), sentences);
  return sentences;
}

bool HasPhrase(std::string_view folded_text, std::string_view phrase) {
  for (std::size_t at = folded_text.find(phrase); at != std::string_view::npos; at = folded_text.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool starts = at == 0 || !IsAsciiAlnum(folded_text[at - 1]) || !IsAsciiAlnum(phrase.front());
    const bool ends = end >= folded_text.size() || !IsAsciiAlnum(folded_text[end]) || !IsAsciiAlnum(phrase.back());
    if (starts && ends) return true;
  }
  return false;
}

namespace {

/// With which two letters the words of a text begin: most phrases of a long list are out at the first look.
class WordBegins {
 public:
  explicit WordBegins(std::string_view folded_text) {
    for (std::size_t i = 0; i + 1 < folded_text.size(); ++i)
      if (i == 0 || !IsAsciiAlnum(folded_text[i - 1])) begins_.set(Slot(folded_text[i], folded_text[i + 1]));
  }

  /// False only where the text cannot have the phrase.
  bool MayHave(std::string_view phrase) const {
    return phrase.size() < 2 || !IsAsciiAlnum(phrase[0]) || begins_.test(Slot(phrase[0], phrase[1]));
  }

 private:
  static constexpr std::size_t kSlots = 1024;
  static std::size_t Slot(char first, char second) {
    return (static_cast<unsigned char>(first) * 31U + static_cast<unsigned char>(second)) % kSlots;
  }
  std::bitset<kSlots> begins_;
};

}  // namespace

bool HasAnyPhrase(std::string_view folded_text, const std::vector<std::string_view>& phrases) {
  constexpr std::size_t kLongList = 6;
  if (phrases.size() < kLongList)
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return HasPhrase(folded_text, phrase); });
  const WordBegins begins(folded_text);
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return begins.MayHave(phrase) && HasPhrase(folded_text, phrase); });
}

std::string FoldLine(std::string_view text) { return CollapseSpaces(Fold(text)); }

const std::string& WordAt(const std::vector<Token>& tokens, std::size_t i) {
  static const std::string kNone;
  return i < tokens.size() ? tokens[i].folded : kNone;
}

bool StandsInAside(std::string_view text, std::string_view name) {
  constexpr std::size_t kLongest = 7;  // tokens from the comma to the name
  static const std::vector<std::string_view> kPlaced = {"in",    "at",   "near",   "opposite", "behind",
                                                        "above", "next", "beside", "on"};
  static const std::vector<std::string_view> kNoVerbs = {"on", "from", "for",   "and",   "with", "the",
                                                         "in", "at",   "which", "where", "who"};
  const std::size_t at = text.find(name);
  if (at == std::string_view::npos || !text.substr(at + name.size()).starts_with(", ")) return false;
  const std::vector<Token> before = Tokenize(text.substr(0, at)), behind = Tokenize(text.substr(at + name.size()));
  std::size_t comma = before.size();
  while (comma > 0 && before.size() - comma < kLongest && before[comma - 1].folded != ",") --comma;
  if (comma < 2 || comma >= before.size() || before[comma - 1].folded != "," || behind.size() < 2) return false;
  // The sentence opens with the one that the aside belongs to, and goes on with its verb.
  const bool opens = std::all_of(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(comma) - 1,
                                 [](const Token& token) { return token.capital || !token.word; });
  return opens && IsOneOf(before[comma].folded, kPlaced) && !behind[1].capital && !IsOneOf(behind[1].folded, kNoVerbs);
}

}  // namespace summit
