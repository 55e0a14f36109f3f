#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/question/number_words.h"
#include "core/question/summit_reader.h"
#include "core/question/summit_reader_parts.h"

/// Years, months and seasons that name Summits.
namespace summit {

using reading::AddOnce;
using reading::FiguresOf;
using reading::FoldedOrdinal;
using reading::IsFigures;
using reading::IsYear;
using reading::kLongestRange;
using reading::kOldestYear;
using reading::MonthOf;
using reading::ToInt;

/// "2 years ago", "vor drei Jahren", "il y a 2 ans", "hace dos años".
std::size_t SummitReader::ReadYearsAgo(std::size_t at, WhichSummits& which) const {
  static constexpr std::string_view kLeads[] = {"vor", "a", "ha", "hace"};
  static constexpr std::string_view kYears[] = {"years", "year", "jahren", "jahr", "ans", "an",
                                                "anos",  "ano",  "anni",   "anno", "yrs"};
  static constexpr std::string_view kAgo[] = {"ago", "fa", "atras", "back"};
  const std::size_t lead = IsOneOf(Word(at), kLeads) ? 1 : 0;
  const std::string_view word = Word(at, static_cast<int>(lead));
  const auto figures = IsFigures(word) && word.size() < 3 ? ToInt(word) : std::nullopt;
  const auto named = word.empty() || FoldedOrdinal(word) ? std::nullopt : SummitNumber::Parse(word);
  const bool single = word == "a" || word == "einem" || word == "un" || word == "one";
  const std::optional<int> count = figures  ? figures
                                   : single ? std::optional(1)
                                   : named  ? std::optional(named->value())
                                            : ForeignNumber(word);
  if (!count || *count > kLongestRange || !IsOneOf(Word(at, static_cast<int>(lead) + 1), kYears)) return 0;
  const bool ago = IsOneOf(Word(at, static_cast<int>(lead) + 2), kAgo);
  if (lead == 0 && !ago) return 0;
  AddOnce(which.years, static_cast<int>(today_.year()) - *count);
  return lead + 2 + (ago ? 1 : 0);
}

/// "this year", "letztes Jahr", "l'année dernière".
std::size_t SummitReader::ReadYearWords(std::size_t at, WhichSummits& which) const {
  struct YearWords {
    std::string_view first, second;
    int shift;
  };
  struct YearsOn {
    std::string_view words[4];
    int shift;
  };
  static constexpr YearsOn kOn[] = {
      {{"year", "after", "that", ""}, 1},    {{"year", "after", "", ""}, 1},      {{"year", "later", "", ""}, 1},
      {{"following", "year", "", ""}, 1},    {{"year", "thereafter", "", ""}, 1}, {{"year", "before", "that", ""}, -1},
      {{"year", "before", "", ""}, -1},      {{"year", "earlier", "", ""}, -1},   {{"previous", "year", "", ""}, -1},
      {{"preceding", "year", "", ""}, -1},   {{"year", "prior", "", ""}, -1},     {{"jahr", "danach", "", ""}, 1},
      {{"jahr", "darauf", "", ""}, 1},       {{"jahr", "spater", "", ""}, 1},     {{"folgenden", "jahr", "", ""}, 1},
      {{"jahr", "davor", "", ""}, -1},       {{"jahr", "zuvor", "", ""}, -1},     {{"jahr", "vorher", "", ""}, -1},
      {{"annee", "suivante", "", ""}, 1},    {{"annee", "d", "apres", ""}, 1},    {{"annee", "apres", "", ""}, 1},
      {{"annee", "precedente", "", ""}, -1}, {{"annee", "d", "avant", ""}, -1},   {{"annee", "avant", "", ""}, -1},
      {{"ano", "siguiente", "", ""}, 1},     {{"ano", "despues", "", ""}, 1},     {{"ano", "anterior", "", ""}, -1},
      {{"ano", "antes", "", ""}, -1},        {{"anno", "dopo", "", ""}, 1},       {{"anno", "successivo", "", ""}, 1},
      {{"anno", "precedente", "", ""}, -1},  {{"anno", "prima", "", ""}, -1},     {{"ano", "seguinte", "", ""}, 1},
      {{"ano", "depois", "", ""}, 1}};
  for (const YearsOn& on : kOn) {
    std::size_t length = 0;
    while (length < std::size(on.words) && !on.words[length].empty() &&
           on.words[length] == Word(at, static_cast<int>(length)))
      ++length;
    const bool whole = length == std::size(on.words) || on.words[length].empty();
    // "the year after 2009" says itself which.
    if (!whole || !Word(at, static_cast<int>(length)).empty()) continue;
    which.years_on = on.shift;
    return length;
  }
  static constexpr YearWords kYears[] = {
      {"this", "year", 0},     {"last", "year", -1},    {"next", "year", 1},       {"dieses", "jahr", 0},
      {"diesem", "jahr", 0},   {"letztes", "jahr", -1}, {"letzten", "jahr", -1},   {"nachstes", "jahr", 1},
      {"nachsten", "jahr", 1}, {"cette", "annee", 0},   {"annee", "derniere", -1}, {"annee", "prochaine", 1},
      {"este", "ano", 0},      {"ano", "pasado", -1},   {"ano", "passado", -1},    {"proximo", "ano", 1},
      {"quest", "anno", 0},    {"anno", "scorso", -1},  {"prossimo", "anno", 1},   {"heuer", "", 0}};
  if (const std::size_t length = ReadYearsAgo(at, which)) return length;
  for (const YearWords& words : kYears) {
    if (words.first != Word(at) || (!words.second.empty() && words.second != Word(at, 1))) continue;
    AddOnce(which.years, static_cast<int>(today_.year()) + words.shift);
    return words.second.empty() ? 1 : 2;
  }
  return 0;
}

std::size_t SummitReader::ReadMonth(std::size_t at, WhichSummits& which) const {
  const std::optional<unsigned> month = MonthOf(Word(at));
  if (!month) return 0;
  const bool certain =
      Word(at) != "may" && Word(at) != "march" && Word(at) != "mar" && Word(at) != "dec" && Word(at) != "mai";
  const bool in = Word(at, -1) == "in" || Word(at, -1) == "im" || Word(at, -1) == "en";
  const std::string_view link = Word(at, 1) == "de" || Word(at, 1) == "of" ? Word(at, 2) : Word(at, 1);
  const bool dated = IsYear(link) || !FiguresOf(link).empty() || !FiguresOf(Word(at, -1)).empty();
  if (!certain && !dated && !in) return 0;
  which.month = month;
  const bool day = !FiguresOf(Word(at, 1)).empty() && !IsYear(Word(at, 1));
  return day ? 2 : 1;
}

/// "summer 2007", "the winter summit"; but not the Summer of Code.
std::size_t SummitReader::ReadSeason(std::size_t at, WhichSummits& which) const {
  struct Season {
    std::string_view words[7];
    std::vector<unsigned> months;
  };
  static const Season kSeasons[] = {
      {{"spring", "fruhling", "fruhjahr", "printemps", "primavera", "", ""}, {3, 4, 5}},
      {{"summer", "sommer", "ete", "verano", "estate", "verao", ""}, {6, 7, 8}},
      {{"autumn", "fall", "herbst", "automne", "otono", "autunno", "outono"}, {9, 10, 11}},
      {{"winter", "hiver", "invierno", "inverno", "", "", ""}, {12, 1, 2}}};
  const std::string_view next = Word(at, 1), before = Word(at, -1);
  if (Word(at).empty()) return 0;
  const bool joined = next == "of" || next == "de";
  const bool year = IsYear(before) || IsYear(next) || (joined && IsYear(Word(at, 2)));
  static constexpr std::string_view kAhead[] = {"this",  "next",   "coming",   "diesen",  "diesem", "nachsten",
                                                "cet",   "cette",  "prochain", "este",    "esta",   "proximo",
                                                "quest", "questo", "questa",   "prossimo"};
  const bool ahead = IsOneOf(before, kAhead);  // "this winter"
  static constexpr std::string_view kDuring[] = {"in", "im", "en", "au", "nel", "no", "during", "of", "d", "l"};
  // "summits in summer", "the summit of 2010 in summer"
  const bool dated = std::ranges::any_of(tokens_, [](const InputWord& token) { return IsYear(token.folded); });
  const bool meets =
      NamesMeeting() || std::ranges::any_of(tokens_, [](const InputWord& token) { return IsSummitWord(token.folded); });
  const bool during = IsOneOf(before, kDuring) && (SpeaksOfSeveral() || (dated && meets));
  if (!year && !ahead && !during && !IsSummitWord(next)) return 0;
  for (const Season& season : kSeasons) {
    if (!IsOneOf(Word(at), season.words) || (joined && !IsYear(Word(at, 2)))) continue;
    which.season = season.months;
    if (ahead) which.relative = WhichSummits::Relative::kNext;
    return 1;
  }
  return 0;
}

/// "'09", "fosdem 16", "fosdem16".
std::size_t SummitReader::ReadShortYear(std::size_t at, WhichSummits& which) const {
  std::string_view word = Word(at);
  const bool marked = word.size() == 3 && word.front() == '\'';
  if (marked) word.remove_prefix(1);
  const bool event = lexicon_.IsEvent(Word(at, -1));
  const auto value = word.size() == 2 && IsFigures(word) ? ToInt(word) : std::nullopt;
  if (!value || (!marked && !event)) return 0;
  AddOnce(which.years, *value + (*value < kOldestYear ? 2000 : 1900));
  return 1;
}

}  // namespace summit
