#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/question/number_words.h"
#include "core/question/summit_reader.h"
#include "core/question/summit_reader_parts.h"
#include "core/question/word_table.h"

/// Several Summits at once: "the last three", "since 2015", "between 2010 and 2013".
namespace summit {

using reading::AddOnce;
using reading::BoundOf;
using reading::FiguresOf;
using reading::FoldedOrdinal;
using reading::IsFigures;
using reading::IsLink;
using reading::IsYear;
using reading::kAnyLanguage;
using reading::kLongestRange;
using reading::ToInt;

/// "the last three summits", "the first 5".
std::size_t SummitReader::ReadSeveral(std::size_t at, WhichSummits& which) const {
  static constexpr std::string_view kLast[] = {"last",     "latest",  "past",    "recent", "letzten",
                                               "derniers", "ultimas", "ultimos", "ultimi"};
  static constexpr std::string_view kFirst[] = {"first",    "ersten", "premiers",  "primeras",
                                                "primeros", "primi",  "primeiros", "primeiras"};
  const bool last = IsOneOf(Word(at), kLast);
  if (!last && !IsOneOf(Word(at), kFirst)) return 0;
  const std::string_view word = Word(at, 1);
  const auto figures = IsFigures(word) ? ToInt(word) : std::nullopt;
  const auto named = SummitNumber::Parse(word);
  const std::optional<int> count = figures ? figures : named ? std::optional(named->value()) : ForeignNumber(word);
  if (!count || *count < 2 || *count > kLongestRange || word.ends_with("th")) return 0;
  const std::string_view after = Word(at, 2);
  if (!after.empty() && !IsSummitWord(after) && after != "ones" && after != "xmpp") return 0;
  std::vector<SummitNumber> past;
  for (const Lexicon::KnownSummit& known : lexicon_.summits())
    if (known.dates && known.dates->start <= today_) past.push_back(known.number);
  const std::size_t taken = std::min(past.size(), static_cast<std::size_t>(*count));
  if (taken == 0) return 0;
  const auto begin = last ? past.end() - static_cast<std::ptrdiff_t>(taken) : past.begin();
  for (auto it = begin; it != begin + static_cast<std::ptrdiff_t>(taken); ++it) AddOnce(which.numbers, *it);
  return 2;
}

/// The Summits on record before or after a number; only the nearest unless several are spoken of.
void SummitReader::AddBeyond(int number, bool before, bool several, WhichSummits& which) const {
  std::vector<SummitNumber> beyond;
  for (const Lexicon::KnownSummit& known : lexicon_.summits())
    if (before ? known.number.value() < number : known.number.value() > number) beyond.push_back(known.number);
  if (beyond.empty()) return AddOnce(which.impossible, (before ? "before " : "after ") + std::to_string(number));
  if (!several) beyond = {before ? beyond.back() : beyond.front()};
  for (const SummitNumber one : beyond) AddOnce(which.numbers, one);
}

/// "the Summit after 2009": the nearest of them.
bool SummitReader::AddNearest(int year, bool before, WhichSummits& which) const {
  const Lexicon::KnownSummit* nearest = nullptr;
  for (const Lexicon::KnownSummit& known : lexicon_.summits()) {
    const int held = known.dates ? known.dates->year() : year;
    if (before ? held < year : held > year) nearest = nearest == nullptr || before ? &known : nearest;
  }
  if (nearest != nullptr) AddOnce(which.numbers, nearest->number);
  return nearest != nullptr;
}

bool SummitReader::AddBound(std::string_view direction, std::string_view word, bool several,
                            WhichSummits& which) const {
  const bool upper = direction == "<" || direction == "-";
  const int open = direction == "+" ? 1 : direction == "<" ? -1 : 0;
  const std::string_view figures = FiguresOf(word);
  const std::optional<int> value = ToInt(figures);
  if (!value) return false;
  if (IsYear(word)) {
    (upper ? which.to_year : which.from_year) = *value + open;
    return true;
  }
  if (!SummitNumber::FromInt(*value)) return false;
  const bool shut = open == 0;
  AddBeyond(shut ? *value + (upper ? 1 : -1) : *value, upper, several || shut, which);
  return true;
}

/// "two before 21", "three summits after 5": those nearest to it on record.
std::size_t SummitReader::ReadSeveralBeyond(std::size_t at, WhichSummits& which) const {
  const std::string_view word = Word(at);
  const auto figures = IsFigures(word) && word.size() < 3 ? ToInt(word) : std::nullopt;
  const auto named = FoldedOrdinal(word) ? std::nullopt : SummitNumber::Parse(word);
  const std::optional<int> count = figures ? figures : named ? std::optional(named->value()) : ForeignNumber(word);
  if (!count || *count < 2 || *count > kLongestRange) return 0;
  // "was 2 before 3", "summit 5 after 3"
  if (IsSummitWord(Word(at, -1)) || (FindMeaning(Word(at, -1), kAnyLanguage).sense == Sense::kChoice && figures))
    return 0;
  std::size_t length = 1;
  while (length < 3 &&
         (IsSummitWord(Word(at, static_cast<int>(length))) || Word(at, static_cast<int>(length)) == "xmpp"))
    ++length;
  const std::string_view direction =
      BoundOf(Word(at, static_cast<int>(length)), Word(at, static_cast<int>(length) + 1));
  if (direction != "<" && direction != "+") return 0;
  ++length;
  while (length < 6 && IsLink(Word(at, static_cast<int>(length)))) ++length;
  const std::string_view from = Word(at, static_cast<int>(length));
  const std::optional<int> number = ToInt(FiguresOf(from));
  if (!number || IsYear(from) || IsMeasure(at + length)) return 0;
  WhichSummits beyond;
  AddBeyond(*number, direction == "<", true, beyond);
  const auto taken = std::min(beyond.numbers.size(), static_cast<std::size_t>(*count));
  if (taken == 0) return 0;
  if (direction == "<") std::ranges::reverse(beyond.numbers);
  for (std::size_t i = 0; i < taken; ++i) AddOnce(which.numbers, beyond.numbers[i]);
  return length + 1;
}

/// "since 2015", "before summit 5", "the one after 19".
std::size_t SummitReader::ReadBound(std::size_t at, WhichSummits& which) const {
  const std::string_view direction = BoundOf(Word(at), Word(at, 1));
  if (direction.empty()) return 0;
  if ((direction == "<" || direction == "+") && reading::IsStretchOfTime(Word(at, -1))) return 0;
  std::size_t length = 1;
  while (length < 5 && IsLink(Word(at, static_cast<int>(length)))) ++length;
  const std::string_view word = Word(at, static_cast<int>(length));
  if (FiguresOf(word).empty() || (!IsYear(word) && IsMeasure(at + length))) return 0;
  if (IsYear(word) && (direction == "+" || direction == "<")) {
    const int value = *ToInt(word), step = direction == "+" ? 1 : -1;
    static constexpr std::string_view kYear[] = {"year", "jahr", "annee", "ano", "anno"};
    if (IsOneOf(Word(at, -1), kYear)) return AddOnce(which.years, value + step), length + 1;
    const bool article = FindMeaning(Word(at, -2), kAnyLanguage).sense == Sense::kArticle;
    const bool one = article && IsSummitWord(Word(at, -1)) && !IsSummitPlural(Word(at, -1));
    if (one && AddNearest(value, step < 0, which)) return length + 1;
  }
  const Sense opening = FindMeaning(tokens_.front().folded, kAnyLanguage).sense,
              done = FindMeaning(Word(at, -1), kAnyLanguage).sense;
  static constexpr std::string_view kVotes[] = {"election", "elections", "vote", "wahl", "wahlen", "elecciones"};
  if (IsYear(word) && IsOneOf(Word(at, static_cast<int>(length) + 1), kVotes))  // "after the 2024 election"
    return AddOnce(which.years, *ToInt(word)), length + 1;
  // "notes from 2011" are those of that year, "notes from 2011 on" are not
  const bool listed =
      done == Sense::kLinkOf || done == Sense::kTopic || done == Sense::kSponsor || done == Sense::kHost;
  if (listed && Word(at) == "from" && IsYear(word) && Word(at, static_cast<int>(length) + 1).empty())
    return AddOnce(which.years, *ToInt(word)), length + 1;
  // "did Jane sponsor before 29": any of them
  const bool ever =
      opening == Sense::kChoice && at > 2 &&
      (done == Sense::kSponsor || done == Sense::kHost || done == Sense::kAttend || done == Sense::kDiscuss);
  return AddBound(direction, word, ever || SpeaksOfSeveral(), which) ? length + 1 : 0;
}

/// "between 2010 and 2013", "3 to 5", "from 2010 until 2013".
std::size_t SummitReader::ReadSpan(std::size_t at, WhichSummits& which) const {
  static constexpr std::string_view kOpening[] = {"between", "zwischen", "entre", "tra", "fra",
                                                  "from",    "von",      "de",    "da"};
  static constexpr std::string_view kTo[] = {"to", "through", "until", "till", "bis", "a",
                                             "al", "ate",     "hasta", "au",   "thru"};
  static constexpr std::string_view kAnd[] = {"and", "und", "et", "y", "e"};
  std::size_t length = 0;
  const bool opened = IsOneOf(Word(at), kOpening);
  // "the difference between 19 and 21" is about two.
  if (FindMeaning(Word(at, -1), kAnyLanguage).sense == Sense::kCompare) return 0;
  if (opened) ++length;
  while (opened && length < 4 && IsLink(Word(at, static_cast<int>(length)))) ++length;
  const std::string_view from = Word(at, static_cast<int>(length));
  const std::string_view between = Word(at, static_cast<int>(length) + 1);
  const bool plain_and = IsOneOf(between, kAnd) && opened && length > 0 && Word(at) != "from" && Word(at) != "von";
  if (FiguresOf(from).empty() || (!IsOneOf(between, kTo) && !plain_and)) return 0;
  length += 2;
  while (length < 8 && IsLink(Word(at, static_cast<int>(length)))) ++length;
  const std::string_view to = Word(at, static_cast<int>(length));
  const auto first = ToInt(FiguresOf(from)), last = ToInt(FiguresOf(to));
  if (!first || !last || IsYear(from) != IsYear(to) || *first > *last) return 0;
  if (!IsYear(from) && (*last > SummitNumber::kMax || *last - *first > kLongestRange || IsMeasure(at + length)))
    return 0;
  if (IsYear(from)) {
    which.from_year = first;
    which.to_year = last;
  }
  for (int value = *first; value <= *last && !IsYear(from); ++value)
    if (const auto number = SummitNumber::FromInt(value)) AddOnce(which.numbers, *number);
  return length + 1;
}

}  // namespace summit
