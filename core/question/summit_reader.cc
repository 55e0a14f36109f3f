#include "core/question/summit_reader.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr int kLongestRange = 12;

template <std::size_t N>
bool IsOneOf(std::string_view word, const std::string_view (&list)[N]) {
  return std::ranges::count(list, word) > 0;
}

template <class T>
void AddOnce(std::vector<T>& list, T value) {
  if (std::ranges::count(list, value) == 0) list.push_back(std::move(value));
}

bool IsFigures(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<int> ToInt(std::string_view figures) {
  int value = 0;
  const auto result = std::from_chars(figures.data(), figures.data() + figures.size(), value);
  if (result.ec != std::errc() || result.ptr != figures.data() + figures.size()) return std::nullopt;
  return value;
}

bool IsYear(std::string_view word) { return word.size() == 4 && IsFigures(word) && word.front() != '0'; }

/// "21", "21st", "021": how many figures it begins with, if nothing but an ordinal's ending follows.
std::string_view FiguresOf(std::string_view word) {
  static constexpr std::string_view kEndings[] = {"", "st", "nd", "rd", "th", "e", "er", "eme", "o", "a", "te", "ter"};
  const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
  return end > 0 && IsOneOf(word.substr(end), kEndings) ? word.substr(0, end) : std::string_view();
}

std::optional<unsigned> MonthOf(std::string_view word) {
  static constexpr std::string_view kOthers[][5] = {{"januar", "janvier", "enero", "gennaio", "janeiro"},
                                                    {"februar", "fevrier", "febrero", "febbraio", "fevereiro"},
                                                    {"marz", "mars", "marzo", "marco", ""},
                                                    {"avril", "abril", "aprile", "", ""},
                                                    {"mai", "mayo", "maggio", "maio", ""},
                                                    {"juni", "juin", "junio", "giugno", "junho"},
                                                    {"juli", "juillet", "julio", "luglio", "julho"},
                                                    {"aout", "agosto", "", "", ""},
                                                    {"septembre", "septiembre", "settembre", "setembro", ""},
                                                    {"oktober", "octobre", "octubre", "ottobre", "outubro"},
                                                    {"novembre", "noviembre", "novembro", "", ""},
                                                    {"dezember", "decembre", "diciembre", "dicembre", "dezembro"}};
  if (word.size() < 3) return std::nullopt;
  for (unsigned month = 1; month <= 12; ++month) {
    const std::string name = Fold(MonthName(std::chrono::month(month)));
    const bool other = std::ranges::count(kOthers[month - 1], word) > 0;
    if (other || name == word || (word.size() == 3 && name.starts_with(word))) return month;
  }
  return std::nullopt;
}

bool IsRoman(std::string_view word) { return word.find_first_not_of("ivxlc") == std::string_view::npos; }

}  // namespace

bool IsSummitWord(std::string_view folded) {
  static constexpr std::string_view kWords[] = {"summit", "summits", "summit's", "devcon",  "edition", "gipfel",
                                                "sommet", "cumbre",  "vertice",  "cimeira", "number",  "no"};
  return IsOneOf(folded, kWords);
}

std::string_view SummitReader::Word(std::size_t at, int offset) const {
  const auto place = static_cast<std::ptrdiff_t>(at) + offset;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(tokens_.size())) return {};
  return tokens_[static_cast<std::size_t>(place)].folded;
}

bool SummitReader::BesideSummit(std::size_t at, std::size_t length) const {
  const std::string_view after = Word(at, static_cast<int>(length));
  return IsSummitWord(Word(at, -1)) || IsSummitWord(after) ||
         (after == "xmpp" && IsSummitWord(Word(at, static_cast<int>(length) + 1)));
}

/// Figures that count something, or belong to a date or to the name of a document.
bool SummitReader::IsMeasure(std::size_t at) const {
  static constexpr std::string_view kCounted[] = {
      "people",  "persons", "participants", "euro",  "euros", "dollars", "days",  "hours",     "minutes",
      "percent", "am",      "pm",           "years", "talks", "members", "posts", "developers"};
  static constexpr std::string_view kNumbered[] = {"xep", "rfc", "ietf", "pull", "issue", "page", "version", "room"};
  if (IsSummitWord(Word(at, -1))) return false;
  const std::string_view next = Word(at, 1) == "of" ? Word(at, 2) : Word(at, 1);
  return IsOneOf(Word(at, 1), kCounted) || IsOneOf(Word(at, -1), kNumbered) || MonthOf(next).has_value() ||
         (MonthOf(Word(at, -1)) && !IsYear(Word(at)));
}

std::size_t SummitReader::ReadRelative(std::size_t at, WhichSummits& which) const {
  using Relative = WhichSummits::Relative;
  static constexpr std::string_view kLatest[] = {"latest",  "last",   "newest",  "recent",
                                                 "current", "letzte", "letzten", "dernier"};
  static constexpr std::string_view kNext[] = {"next", "upcoming", "nachste", "nachsten", "prochain"};
  static constexpr std::string_view kBefore[] = {"previous", "before", "preceding", "earlier"};
  static constexpr std::string_view kAfter[] = {"after", "following"};
  static constexpr std::string_view kSame[] = {"it", "there", "that", "this", "then"};
  const std::string_view word = Word(at), next = Word(at, 1);
  const bool last = IsOneOf(word, kLatest), coming = IsOneOf(word, kNext);
  if (next == "year" && (last || coming || word == "this")) {
    const int year = static_cast<int>(today_.year()) + (coming ? 1 : last ? -1 : 0);
    AddOnce(which.years, year);
    return 2;
  }
  if (word == "most" && next == "recent") return which.relative = Relative::kLatest, 2;
  if (last) return which.relative = Relative::kLatest, 1;
  if (coming) return which.relative = Relative::kNext, 1;
  if (IsOneOf(word, kBefore)) return which.relative = Relative::kBefore, 1;
  if (IsOneOf(word, kAfter)) return which.relative = Relative::kAfter, 1;
  if (!IsOneOf(word, kSame)) return 0;
  which.same = true;
  return 1;
}

std::size_t SummitReader::ReadMonth(std::size_t at, WhichSummits& which) const {
  const std::optional<unsigned> month = MonthOf(Word(at));
  if (!month) return 0;
  const bool certain = Word(at) != "may" && Word(at) != "march";
  const bool dated = IsYear(Word(at, 1)) || !FiguresOf(Word(at, 1)).empty() || !FiguresOf(Word(at, -1)).empty();
  if (!certain && !dated) return 0;
  which.month = month;
  const bool day = !FiguresOf(Word(at, 1)).empty() && !IsYear(Word(at, 1));
  return day ? 2 : 1;
}

/// "19-21", "2015-2017".
std::size_t SummitReader::ReadRange(std::size_t at, WhichSummits& which) const {
  const std::string_view word = Word(at);
  const std::size_t dash = word.find('-');
  if (dash == std::string_view::npos) return 0;
  const std::string_view from = word.substr(0, dash), to = word.substr(dash + 1);
  const std::optional<int> first = IsFigures(from) ? ToInt(from) : std::nullopt;
  const std::optional<int> last = IsFigures(to) ? ToInt(to) : std::nullopt;
  if (!first || !last || *first > *last || *last - *first >= kLongestRange) return 0;
  if (IsYear(from) != IsYear(to) || (!IsYear(from) && *last > SummitNumber::kMax)) return 0;
  for (int value = *first; value <= *last; ++value) {
    if (IsYear(from)) {
      AddOnce(which.years, value);
    } else if (const auto number = SummitNumber::FromInt(value)) {
      AddOnce(which.numbers, *number);
    }
  }
  return 1;
}

std::size_t SummitReader::ReadFigures(std::size_t at, WhichSummits& which) const {
  const std::string_view word = Word(at);
  const std::string_view figures = FiguresOf(word);
  if (figures.empty()) return 0;
  if (IsYear(word)) return AddOnce(which.years, *ToInt(word)), 1;
  if (setting_ == Setting::kSentence && IsMeasure(at)) {
    const std::string_view next = Word(at, 1) == "of" ? Word(at, 2) : Word(at, 1);
    return MonthOf(next) ? 1 : 0;  // a day: the month and the year say which Summit
  }
  const std::optional<int> value = ToInt(figures);
  if (value && figures.size() == 2 && lexicon_.IsEvent(Word(at, -1))) return AddOnce(which.years, 2000 + *value), 1;
  const auto number = value ? SummitNumber::FromInt(*value) : std::nullopt;
  if (number) {
    AddOnce(which.numbers, *number);
    return 1;
  }
  if (setting_ == Setting::kSentence && !BesideSummit(at, 1)) return 0;
  AddOnce(which.impossible, CutText(tokens_[at].raw, 12));
  return 1;
}

/// "twenty-first", "twenty first", "XXI". Among other words only beside "summit", or as "the second" at the end.
std::size_t SummitReader::ReadWords(std::size_t at, WhichSummits& which) const {
  for (std::size_t length : {std::size_t{2}, std::size_t{1}}) {
    if (at + length > tokens_.size()) continue;
    const std::string text =
        length == 2 ? std::string(Word(at)) + " " + std::string(Word(at, 1)) : std::string(Word(at));
    const auto number = SummitNumber::Parse(text);
    if (!number) continue;
    if (setting_ == Setting::kSentence) {
      const bool last = at + length == tokens_.size();
      const bool alone = Word(at, -1) == "the" && last && !IsRoman(text) && text != "one";
      if (IsRoman(text) ? !IsSummitWord(Word(at, -1)) : !BesideSummit(at, length) && !alone) continue;
    }
    AddOnce(which.numbers, *number);
    return length;
  }
  return 0;
}

std::size_t SummitReader::ReadCity(std::size_t at, WhichSummits& which) const {
  Lexicon::Match city = lexicon_.FindCity(tokens_, at);
  if (city.tokens > 0) AddOnce(which.cities, std::move(city.name));
  return city.tokens;
}

std::size_t SummitReader::Read(std::size_t at, WhichSummits& which) const {
  if (at >= tokens_.size()) return 0;
  if (tokens_[at].quoted && setting_ == Setting::kSentence) return 0;
  using Reader = std::size_t (SummitReader::*)(std::size_t, WhichSummits&) const;
  static constexpr Reader kReaders[] = {&SummitReader::ReadRange, &SummitReader::ReadFigures,
                                        &SummitReader::ReadMonth, &SummitReader::ReadCity,
                                        &SummitReader::ReadWords, &SummitReader::ReadRelative};
  for (const Reader reader : kReaders)
    if (const std::size_t length = (this->*reader)(at, which)) return length;
  return 0;
}

}  // namespace summit
