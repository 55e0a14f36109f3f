#include "core/question/summit_reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/question/place_names.h"
#include "core/question/summit_reader_parts.h"
#include "core/question/word_table.h"

namespace summit {

using reading::AddOnce;
using reading::BoundOf;
using reading::FiguresOf;
using reading::IsFigures;
using reading::IsLink;
using reading::IsYear;
using reading::kAnyLanguage;
using reading::MonthOf;
using reading::ToInt;

namespace {

bool IsPlace(Sense sense) { return sense == Sense::kIn || sense == Sense::kAt; }

}  // namespace

bool IsSummitPlural(std::string_view folded) {
  static constexpr std::string_view kWords[] = {"summits",     "devcons",    "editions", "sommets",   "cumbres",
                                                "vertici",     "cimeiras",   "cupulas",  "meetings",  "treffen",
                                                "reuniones",   "encuentros", "incontri", "encontros", "rencontres",
                                                "conferences", "ediciones",  "edizioni", "edicoes"};
  return IsOneOf(folded, kWords);
}

bool IsSummitWord(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "summit",     "summit's",  "devcon",   "edition",  "gipfel",    "gipfels", "sommet",
      "cumbre",     "vertice",   "cimeira",  "cupula",   "number",    "no",      "nr",
      "meeting",    "encuentro", "incontro", "encontro", "rencontre", "smmit",   "summit-nr",
      "xmppsummit", "numero",    "nummer",   "edicion",  "edizione",  "edicao",  "gipfeltreffen"};
  return IsOneOf(folded, kWords) || IsSummitPlural(folded);
}

namespace {

/// "sumit nine"
bool MayBeSummitWord(std::string_view folded) {
  constexpr std::size_t kShortest = 5;
  return IsSummitWord(folded) || (folded.size() >= kShortest && IsSummitWord(PutRight(folded, kAnyLanguage)));
}

}  // namespace

std::string_view SummitReader::Word(std::size_t at, int offset) const {
  const auto place = static_cast<std::ptrdiff_t>(at) + offset;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(tokens_.size())) return {};
  return tokens_[static_cast<std::size_t>(place)].folded;
}

bool SummitReader::BesideSummit(std::size_t at, std::size_t length) const {
  const std::string_view after = Word(at, static_cast<int>(length));
  const bool named =
      (after == "xmpp" || after == "xsf" || after == "jabber") && IsSummitWord(Word(at, static_cast<int>(length) + 1));
  return MayBeSummitWord(Word(at, -1)) || MayBeSummitWord(after) || named;
}

/// Figures that count something, or belong to a date or to the name of a document.
/// "4 contacts", "20 users", "20 paper hats": things of which the archive has no list.
bool SummitReader::CountsThings(std::size_t at) const {
  const auto strange = [&](std::size_t place) {
    const std::string_view word = place < tokens_.size() ? std::string_view(tokens_[place].folded) : std::string_view();
    return !word.empty() && !IsFigures(word) && LanguagesOf(word) == 0 && !IsSummitWord(word) && !IsLink(word) &&
           lexicon_.FindName(tokens_, place).tokens == 0 && lexicon_.FindCity(tokens_, place).tokens == 0;
  };
  const auto several = [&](std::size_t place) {
    const std::string_view word = place < tokens_.size() ? std::string_view(tokens_[place].folded) : std::string_view();
    return word.size() > 4 && word.ends_with('s') && !word.ends_with("ss") && strange(place) &&
           PutRight(word, kAnyLanguage).empty();
  };
  return several(at) || (strange(at) && several(at + 1));
}

bool SummitReader::IsMeasure(std::size_t at) const {
  static constexpr std::string_view kCounted[] = {
      "euro",   "euros", "dollars",  "days",      "hours",  "minutes", "percent",   "am",
      "pm",     "years", "talks",    "members",   "posts",  "times",   "companies", "sponsors",
      "topics", "tage",  "jours",    "dias",      "giorni", "hosts",   "cities",    "o'clock",
      "months", "weeks", "students", "countries", "eur",    "usd",     "attendees", "seats"};
  static constexpr std::string_view kNumbered[] = {"xep",     "rfc",     "ietf", "pull", "issue",   "page",
                                                   "version", "room",    "top",  "over", "roughly", "around",
                                                   "section", "chapter", "day",  "part", "volume",  "release"};
  const std::string_view after = Word(at, 1);
  if (at == 0 && tokens_.size() == 2 && FindMeaning(after, kAnyLanguage).sense != Sense::kDuration) {
    const Sense listed = FindMeaning(after, kAnyLanguage).sense;  // "27 topics"
    if (listed == Sense::kTopic || listed == Sense::kSponsor || listed == Sense::kHost || listed == Sense::kAttend ||
        listed == Sense::kLinkOf || listed == Sense::kPeople)
      return false;
  }
  if (IsSummitWord(Word(at, -1)) && Word(at, -1) != "no") return false;
  const std::string_view next = after == "of" ? Word(at, 2) : after;
  const Sense counted = FindMeaning(after, kAnyLanguage).sense;
  if (setting_ == Setting::kSentence && IsFigures(Word(at)) && CountsThings(at + 1)) return true;
  const bool people = counted == Sense::kPeople || (counted == Sense::kAttend && after.ends_with('s'));
  return people || IsOneOf(after, kCounted) || IsOneOf(Word(at, -1), kNumbered) || MonthOf(next).has_value() ||
         (MonthOf(Word(at, -1)) && !IsYear(Word(at))) || (IsSummitPlural(after) && IsFigures(Word(at)));
}

/// Whether the word before is none of ours and no name: "HTTP 2" is no Summit.
bool SummitReader::AfterStranger(std::size_t at) const {
  const std::string_view before = Word(at, -1);
  if (before.empty() || IsSummitWord(before) || lexicon_.IsEvent(before) || LanguagesOf(before) != 0) return false;
  // "which was longer, 8 or 9": two to choose from
  static constexpr std::string_view kOr[] = {"or", "oder", "ou", "o", "u"};
  const bool choice = IsOneOf(Word(at, 1), kOr) && !FiguresOf(Word(at, 2)).empty();
  if (choice && tokens_[at - 1].raw.front() >= 'a') return false;
  if (IsFigures(before) || !FiguresOf(before).empty() || !BoundOf(before, {}).empty() || MonthOf(before)) return false;
  if (lexicon_.FindPersonPart(before) || lexicon_.FindCity(tokens_, at - 1).tokens > 0) return false;
  return lexicon_.FindName(tokens_, at - 1).tokens == 0 && PutRight(before, kAnyLanguage).empty();
}

bool SummitReader::SpeaksOfSeveral() const {
  return std::ranges::any_of(tokens_, [](const InputWord& token) {
    return IsSummitPlural(token.folded) || token.folded == "ones" || token.folded == "all";
  });
}

/// "the summit before FOSDEM 2018": the one beside it, which takes place in the days before or after it.
std::size_t SummitReader::ReadBesideEvent(std::size_t at, WhichSummits& which) const {
  static constexpr std::string_view kBeside[] = {"before", "after", "around",  "vor",   "nach", "avant",
                                                 "apres",  "antes", "despues", "prima", "dopo", "depois"};
  if (!IsOneOf(Word(at), kBeside)) return 0;
  std::size_t length = 1;
  while (length < 3 && IsLink(Word(at, static_cast<int>(length)))) ++length;
  if (!lexicon_.IsEvent(Word(at, static_cast<int>(length)))) return 0;
  return ReadEvent(at + length, which) > 0 ? length + ReadEvent(at + length, which) : 0;
}

std::size_t SummitReader::ReadRelative(std::size_t at, WhichSummits& which) const {
  using Relative = WhichSummits::Relative;
  static constexpr std::string_view kLatest[] = {"latest",   "last",    "newest",  "recent",  "current",
                                                 "letzte",   "letzten", "letzter", "letztes", "dernier",
                                                 "derniere", "ultimo",  "ultima",  "neueste", "neuesten"};
  static constexpr std::string_view kNext[] = {
      "next",      "upcoming", "nachste", "nachsten", "nachster", "nachstes", "prochain",  "coming",
      "prochaine", "proximo",  "proxima", "prossimo", "prossima", "kommende", "kommenden", "forthcoming"};
  static constexpr std::string_view kBefore[] = {"previous",   "before",     "preceding", "earlier", "davor",
                                                 "vorherige",  "vorherigen", "precedent", "avant",   "anterior",
                                                 "precedente", "prior",      "antes",     "prima"};
  static constexpr std::string_view kAfter[] = {"after",   "following", "danach",     "folgende", "folgenden",
                                                "suivant", "siguiente", "successivo", "seguinte", "apres",
                                                "despues", "dopo",      "depois"};
  static constexpr std::string_view kPointers[] = {"that", "it", "this", "them"};
  const std::string_view word = Word(at), next = Word(at, 1);
  if (word == "most" && next == "recent") return which.relative = Relative::kLatest, 2;
  // "how long did it last"
  const bool verb = word == "last" && next.empty() && FindMeaning(Word(at, -1), kAnyLanguage).sense != Sense::kArticle;
  if (verb && at > 1) return 0;
  if (IsOneOf(word, kLatest)) return which.relative = Relative::kLatest, 1;
  static constexpr std::string_view kGoal[] = {"to", "along", "from", "over", "in", "up"};
  if (word == "coming" && next == "up") return which.relative = Relative::kNext, 2;
  const bool verb_of_people =
      word == "coming" && (next.empty() || IsOneOf(next, kGoal));  // "people coming to the first"
  if (IsOneOf(word, kNext) && !verb_of_people) return which.relative = Relative::kNext, 1;
  const bool before = IsOneOf(word, kBefore);
  if (!before && !IsOneOf(word, kAfter)) return 0;
  which.relative = before ? Relative::kBefore : Relative::kAfter;
  return IsOneOf(next, kPointers) ? 2 : 1;
}

/// "it", "there", "that one": but not "the summit that Jane hosted".
std::size_t SummitReader::ReadSame(std::size_t at, WhichSummits& which) const {
  static constexpr std::string_view kSame[] = {"it",       "there", "dort",   "dabei", "alli", "ahi",
                                               "lui-meme", "ali",   "la-bas", "them",  "those"};
  static constexpr std::string_view kPointing[] = {"that", "this", "then", "ce",     "cet",   "ese",
                                                   "este", "quel", "esse", "diesem", "diesen"};
  const std::string_view word = Word(at), next = Word(at, 1);
  const bool pointing = IsOneOf(word, kPointing);
  if (tokens_[at].raw == "l\xC3\xA0" && next.empty()) return which.same = true, 1;
  if (!pointing && !IsOneOf(word, kSame)) return 0;
  static constexpr std::string_view kExists[] = {"are", "is", "have", "has", "be"};
  if (word == "there" && (IsOneOf(Word(at, -1), kExists) || next == "been")) return 0;
  const bool one = next == "one" || (IsSummitWord(next) && next != "no" && next != "number");
  const Sense before = FindMeaning(Word(at, -1), kEnglish).sense;
  const bool carried = before == Sense::kChoice || before == Sense::kOn || before == Sense::kFor || IsPlace(before) ||
                       before == Sense::kSponsor || before == Sense::kPay || before == Sense::kHost ||
                       Word(at, -1) == "of" || before == Sense::kAttend || before == Sense::kMeet;
  if (pointing && !one && !(next.empty() && (carried || at == 0 || word == "that"))) return 0;
  if (pointing && word.size() < 4 && !one) return 0;
  which.same = true;
  return one && next == "one" ? 2 : 1;
}

std::size_t SummitReader::ReadPlace(std::size_t at, WhichSummits& which) const {
  Lexicon::Match city = lexicon_.FindCity(tokens_, at), country = lexicon_.FindCountry(tokens_, at);
  if (country.tokens == 0 && tokens_[at].raw == "US") country = {"USA", 1};
  const std::string two = std::string(Word(at)) + " " + std::string(Word(at, 1));
  if (!ContinentNamed(two).empty()) country = {std::string(ContinentNamed(two)), 2};
  if (country.tokens == 0 && !ContinentNamed(Word(at)).empty()) country = {std::string(ContinentNamed(Word(at))), 1};
  if (city.tokens == 0 && country.tokens == 0) return 0;
  if (city.tokens >= country.tokens)
    AddOnce(which.cities, std::move(city.name));
  else
    AddOnce(which.countries, std::move(country.name));
  return std::max(city.tokens, country.tokens);
}

/// The event's year, if it follows, is read by itself.
std::size_t SummitReader::ReadEvent(std::size_t at, WhichSummits& which) const {
  Lexicon::Match event = lexicon_.FindEvent(tokens_, at);
  if (event.tokens > 0) AddOnce(which.events, std::move(event.name));
  if (event.tokens > 0) return event.tokens;
  const std::string_view word = Word(at);
  const std::size_t figures = word.find_first_of("0123456789");
  if (figures == 0 || figures == std::string_view::npos || !lexicon_.IsEvent(word.substr(0, figures))) return 0;
  const std::string_view year = word.substr(figures);
  const auto value = IsFigures(year) && (year.size() == 2 || year.size() == 4) ? ToInt(year) : std::nullopt;
  if (!value) return 0;
  AddOnce(which.years, year.size() == 4 ? *value : 2000 + *value);
  AddOnce(which.events, lexicon_.FindEvent({{std::string(word.substr(0, figures)), {}, false}}, 0).name);
  return 1;
}

std::size_t SummitReader::Read(std::size_t at, WhichSummits& which) const {
  if (at >= tokens_.size()) return 0;
  if (tokens_[at].quoted && setting_ == Setting::kSentence) return 0;
  using Reader = std::size_t (SummitReader::*)(std::size_t, WhichSummits&) const;
  static constexpr Reader kReaders[] = {
      &SummitReader::ReadYearWords, &SummitReader::ReadSeveral,     &SummitReader::ReadSeveralBeyond,
      &SummitReader::ReadSpan,      &SummitReader::ReadBesideEvent, &SummitReader::ReadBound,
      &SummitReader::ReadRange,     &SummitReader::ReadShortYear,   &SummitReader::ReadFigures,
      &SummitReader::ReadMonth,     &SummitReader::ReadSeason,      &SummitReader::ReadPlace,
      &SummitReader::ReadEvent,     &SummitReader::ReadWords,       &SummitReader::ReadRelative,
      &SummitReader::ReadSame};
  for (const Reader reader : kReaders)
    if (const std::size_t length = (this->*reader)(at, which)) return length;
  return 0;
}

}  // namespace summit
