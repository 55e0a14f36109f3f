#include "core/question/summit_reader.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/question/edit_distance.h"
#include "core/question/number_words.h"
#include "core/question/place_names.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

constexpr int kLongestRange = 30;
constexpr int kOldestYear = 60;  // two figures from here on are of the century before
constexpr Languages kAnyLanguage = 0x3F;

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
  static constexpr std::string_view kEndings[] = {"",     "st", "nd", "rd", "th", "e",   "er",  "re",  "eme",
                                                  "ieme", "o",  "a",  "os", "te", "ter", "ten", "ste", "sten"};
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

bool IsCapitals(std::string_view raw) {
  return raw.size() > 1 && raw.find_first_not_of("IVXLC") == std::string_view::npos;
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

/// "third", but not "three".
bool FoldedOrdinal(std::string_view word) {
  return word == "first" || word == "second" || word == "third" || word.ends_with("th") || word.ends_with("st") ||
         word.ends_with("nd") || word.ends_with("rd");
}

bool IsPlace(Sense sense) { return sense == Sense::kIn || sense == Sense::kAt; }

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

std::string_view SummitReader::Word(std::size_t at, int offset) const {
  const auto place = static_cast<std::ptrdiff_t>(at) + offset;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(tokens_.size())) return {};
  return tokens_[static_cast<std::size_t>(place)].folded;
}

bool SummitReader::BesideSummit(std::size_t at, std::size_t length) const {
  const std::string_view after = Word(at, static_cast<int>(length));
  const bool named =
      (after == "xmpp" || after == "xsf" || after == "jabber") && IsSummitWord(Word(at, static_cast<int>(length) + 1));
  return IsSummitWord(Word(at, -1)) || IsSummitWord(after) || named;
}

/// Figures that count something, or belong to a date or to the name of a document.
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
  // "4 contacts", "20 users": things of which the archive has no list
  const bool things = IsFigures(Word(at)) && after.size() > 4 && after.ends_with('s') && !after.ends_with("ss") &&
                      LanguagesOf(after) == 0 && !IsSummitWord(after) &&
                      lexicon_.FindName(tokens_, at + 1).tokens == 0 && lexicon_.FindCity(tokens_, at + 1).tokens == 0;
  if (things && setting_ == Setting::kSentence && PutRight(after, kAnyLanguage).empty()) return true;
  const bool people = counted == Sense::kPeople || (counted == Sense::kAttend && after.ends_with('s'));
  return people || IsOneOf(after, kCounted) || IsOneOf(Word(at, -1), kNumbered) || MonthOf(next).has_value() ||
         (MonthOf(Word(at, -1)) && !IsYear(Word(at))) || (IsSummitPlural(after) && IsFigures(Word(at)));
}

/// Whether the word before is none of ours and no name: "HTTP 2" is no Summit.
bool SummitReader::AfterStranger(std::size_t at) const {
  const std::string_view before = Word(at, -1);
  if (before.empty() || IsSummitWord(before) || lexicon_.IsEvent(before) || LanguagesOf(before) != 0) return false;
  if (IsFigures(before) || !FiguresOf(before).empty() || !BoundOf(before, {}).empty() || MonthOf(before)) return false;
  if (lexicon_.FindPersonPart(before) || lexicon_.FindCity(tokens_, at - 1).tokens > 0) return false;
  return lexicon_.FindName(tokens_, at - 1).tokens == 0 && PutRight(before, kAnyLanguage).empty();
}

bool SummitReader::SpeaksOfSeveral() const {
  return std::ranges::any_of(tokens_, [](const InputWord& token) {
    return IsSummitPlural(token.folded) || token.folded == "ones" || token.folded == "all";
  });
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
  for (const YearWords& words : kYears) {
    if (words.first != Word(at) || (!words.second.empty() && words.second != Word(at, 1))) continue;
    AddOnce(which.years, static_cast<int>(today_.year()) + words.shift);
    return words.second.empty() ? 1 : 2;
  }
  return 0;
}

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

/// "since 2015", "before summit 5", "the one after 19".
std::size_t SummitReader::ReadBound(std::size_t at, WhichSummits& which) const {
  const std::string_view direction = BoundOf(Word(at), Word(at, 1));
  if (direction.empty()) return 0;
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
  return AddBound(direction, word, SpeaksOfSeveral(), which) ? length + 1 : 0;
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
  const bool during = IsOneOf(before, kDuring) && SpeaksOfSeveral();  // "summits in summer"
  if (!year && !ahead && !during && !IsSummitWord(next)) return 0;
  for (const Season& season : kSeasons) {
    if (!IsOneOf(Word(at), season.words) || (joined && !IsYear(Word(at, 2)))) continue;
    which.season = season.months;
    if (ahead) which.relative = WhichSummits::Relative::kNext;
    return 1;
  }
  return 0;
}

/// "19-21", "2015-2017".
std::size_t SummitReader::ReadRange(std::size_t at, WhichSummits& which) const {
  const std::string_view word = Word(at);
  const std::size_t dash = word.find('-');
  if (dash == std::string_view::npos) return 0;
  const std::string_view from = word.substr(0, dash), to = word.substr(dash + 1);
  const std::optional<int> first = IsFigures(from) ? ToInt(from) : std::nullopt;
  const std::optional<int> last = IsFigures(to) ? ToInt(to) : std::nullopt;
  if (!first || !last || *first > *last || *last - *first > kLongestRange) return 0;
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

/// "the 2nd security test day"
bool SummitReader::IsOrdinalOfOther(std::size_t at) const {
  const std::string_view next = Word(at, 1);
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
  constexpr std::size_t kShortestWord = 5, kLongWord = 8;
  const std::string_view word = Word(at);
  const bool ordinal = FoldedOrdinal(word) && FindMeaning(Word(at, -1), kAnyLanguage).sense == Sense::kArticle &&
                       (Word(at, 1).empty() || Word(at, 1) == "one");
  if (word.size() < kShortestWord || LanguagesOf(word) != 0 || !(ordinal || BesideSummit(at, 1))) return std::nullopt;
  std::optional<SummitNumber> found;
  for (const std::string_view known : kWords) {
    const std::size_t limit = word.size() < kLongWord ? 1 : 2;
    if (known.size() + 1 < kShortestWord || EditDistance(word, known, limit) > limit) continue;
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

/// "twenty-first", "twenty first", "XXI". Among other words only where nothing else can be meant.
std::size_t SummitReader::ReadWords(std::size_t at, WhichSummits& which) const {
  for (std::size_t length = kLongestNumber; length > 0; --length) {
    if (at + length > tokens_.size()) continue;
    const auto number = NumberOf(at, length);
    if (!number) continue;
    if (setting_ == Setting::kSentence && !StandsForSummit(at, length)) continue;
    if (Word(at) == "one" && length == 1 && tokens_.size() > 1 && !BesideSummit(at, 1)) continue;
    AddOnce(which.numbers, *number);
    return length;
  }
  if (const auto number = MisspeltNumber(at)) return AddOnce(which.numbers, *number), 1;
  return 0;
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
