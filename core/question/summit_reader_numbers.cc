#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/question/edit_distance.h"
#include "core/question/number_words.h"
#include "core/question/summit_reader.h"
#include "core/question/summit_reader_parts.h"
#include "core/question/word_table.h"

/// The numbers of Summits, in figures and in words.
namespace summit {

using reading::AddOnce;
using reading::FiguresOf;
using reading::FoldedOrdinal;
using reading::IsFigures;
using reading::IsYear;
using reading::kAnyLanguage;
using reading::kLongestRange;
using reading::MonthOf;
using reading::ToInt;

namespace {

bool IsRoman(std::string_view word) { return word.find_first_not_of("ivxlc") == std::string_view::npos; }

bool IsCapitals(std::string_view raw) {
  return raw.size() > 1 && raw.find_first_not_of("IVXLC") == std::string_view::npos;
}

/// What may stand after "the third" when that is a Summit and not the third of something else.
bool GoesOnAfterSummit(Sense sense) {
  switch (sense) {
    case Sense::kSponsor:
    case Sense::kPay:
    case Sense::kHost:
    case Sense::kDiscuss:
    case Sense::kMeet:
    case Sense::kAttend:
    case Sense::kChoice:
    case Sense::kAnd:
    case Sense::kOr:
    case Sense::kBut:
    case Sense::kIn:
    case Sense::kAt:
    case Sense::kBy:
    case Sense::kFiller:
      return true;
    default:
      return false;
  }
}

}  // namespace

/// "19-21", "2015-2017".
std::size_t SummitReader::ReadRange(std::size_t at, WhichSummits& which) const {
  const std::string_view word = Word(at);
  const std::size_t dash = word.find('-');
  if (dash == std::string_view::npos) return 0;
  const std::string_view from = word.substr(0, dash), to = word.substr(dash + 1);
  if (!IsFigures(from) || !IsFigures(to)) return 0;
  const int first = ToInt(from).value_or(-1), last = ToInt(to).value_or(-1);
  if (first < 0 || first > last || last - first > kLongestRange) return 0;
  if (IsYear(from) != IsYear(to) || (!IsYear(from) && last > SummitNumber::kMax)) return 0;
  for (int value = first; value <= last; ++value) {
    if (IsYear(from)) {
      AddOnce(which.years, value);
    } else if (const auto number = SummitNumber::FromInt(value)) {
      AddOnce(which.numbers, *number);
    }
  }
  return 1;
}

/// "the 2nd security test day", "the newsletter's 50th release"
bool SummitReader::IsOrdinalOfOther(std::size_t at) const {
  static constexpr std::string_view kInRows[] = {"newsletter", "newsletters", "release", "releases",    "issue",
                                                 "version",    "birthday",    "draft",   "anniversary", "episode",
                                                 "post",       "ausgabe",     "numero",  "anniversaire"};
  const std::string_view next = Word(at, 1);
  if (!IsFigures(Word(at)) && IsOneOf(next, kInRows)) return true;
  if (IsFigures(Word(at)) || next.empty() || BesideSummit(at, 1) || LanguagesOf(next) != 0) return false;
  if (FindMeaning(Word(at, -1), kAnyLanguage).sense != Sense::kArticle || IsFigures(next)) return false;
  return next.find_first_of("0123456789") == std::string_view::npos && !MonthOf(next) && !lexicon_.IsEvent(next) &&
         lexicon_.FindCity(tokens_, at + 1).tokens == 0 && lexicon_.FindCountry(tokens_, at + 1).tokens == 0 &&
         PutRight(next, kAnyLanguage).empty();
}

std::size_t SummitReader::ReadFigures(std::size_t at, WhichSummits& which) const {
  const std::string_view word = Word(at);
  const std::string_view figures = FiguresOf(word);
  const bool negative = word.size() > 1 && word.front() == '-' && IsFigures(word.substr(1));
  if (negative && (setting_ == Setting::kArgument || BesideSummit(at, 1)))
    return AddOnce(which.impossible, CutText(tokens_[at].raw, 12)), 1;
  if (figures.empty()) return 0;
  if (IsYear(word)) return AddOnce(which.years, *ToInt(word)), 1;
  if (setting_ == Setting::kSentence && IsMeasure(at)) {
    const std::string_view next = Word(at, 1) == "of" || Word(at, 1) == "de" ? Word(at, 2) : Word(at, 1);
    return MonthOf(next) ? 1 : 0;  // a day: the month and the year say which Summit
  }
  if (setting_ == Setting::kSentence && !BesideSummit(at, 1) && AfterStranger(at)) return 0;
  if (setting_ == Setting::kSentence && IsOrdinalOfOther(at)) return 0;
  const std::optional<int> value = ToInt(figures);
  if (const auto number = value ? SummitNumber::FromInt(*value) : std::nullopt) {
    AddOnce(which.numbers, *number);
    if (Word(at, 1) == "time" && !IsFigures(word) && NamesMeeting()) return 2;  // "met for the 21st time"
    return 1;
  }
  if (setting_ == Setting::kSentence && !BesideSummit(at, 1)) return 0;
  AddOnce(which.impossible, CutText(tokens_[at].raw, 12));
  return 1;
}

/// "thirtteen": the number of whose word it can only be a slip; beside the word Summit only.
std::optional<SummitNumber> SummitReader::MisspeltNumber(std::size_t at) const {
  static constexpr std::string_view kWords[] = {
      "three",        "four",         "five",        "seven",        "eight",       "nine",         "eleven",
      "twelve",       "thirteen",     "fourteen",    "fifteen",      "sixteen",     "seventeen",    "eighteen",
      "nineteen",     "twenty",       "thirty",      "third",        "fourth",      "fifth",        "sixth",
      "seventh",      "eighth",       "ninth",       "tenth",        "eleventh",    "twelfth",      "thirteenth",
      "fourteenth",   "fifteenth",    "sixteenth",   "seventeenth",  "eighteenth",  "nineteenth",   "twentieth",
      "thirtieth",    "twenty-one",   "twenty-two",  "twenty-three", "twenty-four", "twenty-five",  "twenty-six",
      "twenty-seven", "twenty-eight", "twenty-nine", "first",        "second",      "twenty-first", "twenty-second"};
  constexpr std::size_t kShortestWord = 4, kLongWord = 8;
  const std::string_view word = Word(at);
  const bool ordinal = FoldedOrdinal(word) && FindMeaning(Word(at, -1), kAnyLanguage).sense == Sense::kArticle &&
                       (Word(at, 1).empty() || Word(at, 1) == "one");
  if (word.size() < kShortestWord || LanguagesOf(word) != 0 || !(ordinal || BesideSummit(at, 1))) return std::nullopt;
  std::optional<SummitNumber> found;
  for (const std::string_view known : kWords) {
    const std::size_t limit = word.size() < kLongWord ? 1 : 2;
    if (known.size() <= kShortestWord || EditDistance(word, known, limit) > limit) continue;
    const auto number = SummitNumber::Parse(known);
    if (!number) continue;
    if (EditDistance(word, known, 1) == 1) return number;
    if (found && *found != *number) return std::nullopt;
    found = number;
  }
  return found;
}

std::optional<SummitNumber> SummitReader::NumberOf(std::size_t at, std::size_t length) const {
  std::string text;
  for (std::size_t i = at; i < at + length; ++i) text += (i == at ? "" : " ") + tokens_[i].folded;
  if (const auto number = SummitNumber::Parse(text)) return number;
  const std::optional<int> foreign = ForeignNumber(text);
  return foreign ? SummitNumber::FromInt(*foreign) : std::nullopt;
}

/// "when did you meet": what takes place is a Summit, even if the word is missing.
bool SummitReader::NamesMeeting() const {
  return std::ranges::any_of(
      tokens_, [](const InputWord& token) { return FindMeaning(token.folded, kAnyLanguage).sense == Sense::kMeet; });
}

/// Whether a number in words is a Summit's: "the third summit", "the third" with nothing it could be the third of.
bool SummitReader::StandsForSummit(std::size_t at, std::size_t length) const {
  const std::string_view word = Word(at), next = Word(at, static_cast<int>(length));
  if (length == 1 && IsRoman(word)) {
    const bool sure = IsSummitWord(Word(at, -1)) || IsSummitWord(next);
    return (sure && (word.size() > 1 || IsSummitWord(Word(at, -1)))) ||
           (IsCapitals(tokens_[at].raw) && !AfterStranger(at));
  }
  // "un sommet" and "one summit" count, "summit one" names.
  static constexpr std::string_view kArticles[] = {"one", "un",  "une",  "una", "uno", "um",
                                                   "uma", "ein", "eine", "a",   "o"};
  if (length == 1 && IsOneOf(word, kArticles)) return IsSummitWord(Word(at, -1)) && next.empty();
  const bool counts = IsSummitPlural(next) && SummitNumber::Parse(word) && !FoldedOrdinal(word);
  if (length == 1 && counts) return false;  // "two summits"
  if (BesideSummit(at, length)) return Word(at, -1) != "no" || IsSummitWord(next);
  if (tokens_.size() == length) return true;
  // "beim fünften", "au dixième", "del quinto"
  static constexpr std::string_view kContracted[] = {"am", "beim", "zum",  "im",   "vom",   "au",   "du", "del",
                                                     "al", "nel",  "dal",  "nell", "dell",  "sul",  "no", "na",
                                                     "do", "ao",   "pelo", "alla", "nella", "della"};
  const bool article =
      FindMeaning(Word(at, -1), kAnyLanguage).sense == Sense::kArticle || IsOneOf(Word(at, -1), kContracted);
  if (next == "time" && article && NamesMeeting()) return true;  // "met for the 21st time"
  const std::size_t city =
      std::max(lexicon_.FindCity(tokens_, at + length).tokens, lexicon_.FindCountry(tokens_, at + length).tokens);
  if (city > 0) {
    const std::string_view after = Word(at, static_cast<int>(length + city));
    if (after == "one" || IsSummitWord(after)) return true;  // "second Portland one"
  }
  const bool ends = next.empty() || next == "one" || GoesOnAfterSummit(FindMeaning(next, kAnyLanguage).sense);
  return article && ends && word != "two" && word != "second" ? true : article && next.empty();
}

/// "the three sponsors", "die drei Sponsoren": a number of things that a Summit has.
bool SummitReader::CountsThings(std::size_t at, std::size_t length) const {
  const std::string_view word = Word(at), noun = Word(at, static_cast<int>(length));
  if (length != 1 || FoldedOrdinal(word) || IsSummitWord(Word(at, -1)) || IsRoman(word)) return false;
  if (IsYear(noun) && IsSummitPlural(Word(at, static_cast<int>(length) + 1))) return true;  // "the two 2010 summits"
  if (!noun.ends_with('s') && !noun.ends_with("oren")) return false;
  switch (FindMeaning(noun, kAnyLanguage).sense) {
    case Sense::kSponsor:
    case Sense::kHost:
    case Sense::kTopic:
    case Sense::kPeople:
    case Sense::kCompany:
    case Sense::kCalendar:
    case Sense::kDate:
    case Sense::kRoom:
      return tokens_.size() > 2;  // "27 topics" is said of Summit 27
    default:
      return false;
  }
}

/// "twenty-first", "twenty first", "XXI". Among other words only where nothing else can be meant.
std::size_t SummitReader::ReadWords(std::size_t at, WhichSummits& which) const {
  for (std::size_t length = kLongestNumber; length > 0; --length) {
    if (at + length > tokens_.size()) continue;
    const auto number = NumberOf(at, length);
    if (!number) continue;
    if (setting_ == Setting::kSentence && (CountsThings(at, length) || !StandsForSummit(at, length))) continue;
    if (Word(at) == "one" && length == 1 && tokens_.size() > 1 && !BesideSummit(at, 1)) continue;
    AddOnce(which.numbers, *number);
    return length;
  }
  if (const auto number = MisspeltNumber(at)) return AddOnce(which.numbers, *number), 1;
  return 0;
}

}  // namespace summit
