#include "core/question/summit_reader_parts.h"

#include <charconv>
#include <chrono>
#include <string>

#include "core/base/text.h"
#include "core/model/date.h"
#include "core/question/summit_reader.h"

namespace summit::reading {

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
  static constexpr std::string_view kEndings[] = {"",  "st", "nd", "rd", "th",  "e",   "er",  "re",   "eme",   "ieme",
                                                  "o", "a",  "os", "te", "ter", "ten", "ste", "sten", "esimo", "esima"};
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

/// Which way a word bounds time: '>' from that on, '+' after it, '<' before it, '-' up to it.
std::string_view BoundOf(std::string_view word, std::string_view next) {
  static constexpr std::string_view kSince[] = {"since", "seit", "depuis", "desde", "dal", "starting", "onwards"};
  static constexpr std::string_view kAfter[] = {"after", "nach", "apres", "despues", "dopo", "depois", "following"};
  static constexpr std::string_view kBefore[] = {"before", "vor", "avant", "antes", "prima", "preceding"};
  static constexpr std::string_view kUntil[] = {"until", "till", "bis", "jusqu", "jusque", "hasta", "ate", "fino"};
  const bool onwards = next.size() == 4 && IsYear(next) && (word == "from" || word == "ab" || word == "von");
  if (IsOneOf(word, kSince) || onwards) return ">";
  if (IsOneOf(word, kAfter) || (word == "later" && next == "than")) return "+";
  if (IsOneOf(word, kBefore) || (word == "prior" && next == "to") || (word == "earlier" && next == "than")) return "<";
  return IsOneOf(word, kUntil) || (word == "up" && next == "to") ? "-" : "";
}

/// Words between a bound and the year or number which it is for.
bool IsLink(std::string_view word) {
  static constexpr std::string_view kLinks[] = {"the", "year", "than", "to",  "de", "del",  "el",     "la",  "le",
                                                "l",   "der",  "dem",  "den", "en", "jahr", "annee",  "ano", "anno",
                                                "il",  "al",   "o",    "a",   "do", "xmpp", "number", "au",  "edition"};
  return IsOneOf(word, kLinks) || (IsSummitWord(word) && !IsSummitPlural(word));
}

bool IsWeekday(std::string_view folded) {
  static constexpr std::string_view kDays[] = {
      "monday",   "tuesday",    "wednesday", "thursday",  "friday",  "saturday",  "sunday", "montag",   "dienstag",
      "mittwoch", "donnerstag", "freitag",   "samstag",   "sonntag", "lundi",     "mardi",  "mercredi", "jeudi",
      "vendredi", "samedi",     "dimanche",  "lunes",     "martes",  "miercoles", "jueves", "viernes",  "sabado",
      "domingo",  "lunedi",     "martedi",   "mercoledi", "giovedi", "venerdi",   "sabato", "domenica"};
  return IsOneOf(folded, kDays);
}

bool IsStretchOfTime(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "day",     "days",     "night",      "nights", "evening", "evenings", "morning", "afternoon", "week",   "weeks",
      "weekend", "weekends", "month",      "months", "hours",   "tag",      "tage",    "tagen",     "abend",  "nacht",
      "woche",   "wochen",   "wochenende", "monat",  "jour",    "jours",    "soir",    "semaine",   "veille", "mois",
      "dia",     "dias",     "noche",      "semana", "giorno",  "giorni",   "sera",    "settimana", "noite"};
  return IsWeekday(folded) || IsOneOf(folded, kWords);
}

/// "third", but not "three".
bool FoldedOrdinal(std::string_view word) {
  return word == "first" || word == "second" || word == "third" || word.ends_with("th") || word.ends_with("st") ||
         word.ends_with("nd") || word.ends_with("rd");
}

}  // namespace summit::reading
