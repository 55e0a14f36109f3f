#include <algorithm>
#include <charconv>
#include <string_view>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/question/summit_reader_parts.h"
#include "core/question/understanding.h"

/// What kind of thing is asked for.
namespace summit::understanding {
namespace {

std::optional<int> ToInt(std::string_view text) {
  int value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "weekdays", "Tag", "jours": but not "month".
bool IsDay(const Term& term) {
  static constexpr std::string_view kDays[] = {"day", "tag", "jour", "dia", "giorn", "weekend", "wochenende"};
  const std::string word = Fold(term.typed);
  return std::ranges::any_of(kDays, [&](std::string_view day) { return word.find(day) != std::string::npos; });
}

}  // namespace

void Understanding::DropWhatIsNotMeant() {
  // "wasn't Jane there" asks the same as "was Jane there".
  const std::size_t opening = Opening();
  if (opening + 2 < terms_.size() && terms_[opening].Is(Sense::kChoice) && terms_[opening + 1].Is(Sense::kNot))
    terms_.erase(terms_.begin() + static_cast<std::ptrdiff_t>(opening) + 1);
  for (std::size_t i = 1; i < terms_.size(); ++i)  // "the room number of 7" counts nothing
    if (terms_[i].Is(Sense::kHowMany) && terms_[i - 1].Is(Sense::kRoom)) Drop(terms_[i]);
  // "what where the topics", "were was it": one for the other.
  if (opening + 1 < terms_.size() && HasAny({Sense::kWho, Sense::kWhat}) && terms_[opening + 1].Is(Sense::kWhere) &&
      Fold(terms_[opening + 1].typed) == "where" && (Opens(Sense::kWho) || Opens(Sense::kWhat)))
    terms_[opening + 1].meaning = {Sense::kChoice, {}};
  // "wenn war der Summit" is so written for "wann".
  for (std::size_t i = 0; i <= opening && i + 1 < terms_.size(); ++i)
    if (Fold(terms_[i].typed) == "wenn" && terms_[i + 1].Is(Sense::kChoice)) terms_[i].meaning = {Sense::kWhen, {}};
  if (opening + 1 < terms_.size() && Fold(terms_[opening].typed) == "were" && terms_[opening + 1].Is(Sense::kChoice))
    terms_[opening].meaning = {Sense::kWhere, {}};
  for (std::size_t i = 1; i + 1 < terms_.size(); ++i) {
    const std::size_t at = terms_[i + 1].Is(Sense::kArticle) && i + 2 < terms_.size() ? i + 2 : i + 1;
    const Term& noun = terms_[at];
    const bool kind = noun.Is(Sense::kPlace) || noun.Is(Sense::kRoom) || noun.Is(Sense::kDate) ||
                      noun.Is(Sense::kCalendar) || noun.Is(Sense::kCompany);
    if (!terms_[i].Is(Sense::kNot) || !kind) continue;
    Drop(terms_[i]);
    Drop(terms_[at]);
  }
}

void Understanding::TakeDefinedWord() {
  static constexpr std::string_view kOne[] = {"a", "an", "ein", "eine", "un", "une", "una", "um", "uma"};
  const std::size_t at = Opening();
  std::size_t end = terms_.size();
  if (end > at + 5 && terms_[end - 2].Is(Sense::kIn) && &terms_[end - 1] == NamesUs()) end -= 2;  // "in XMPP"
  if (end != at + 4 || !terms_[at].Is(Sense::kWhat) || !terms_[at + 1].Is(Sense::kChoice)) return;
  Term& thing = terms_[at + 3];
  if (!IsOneOf(Fold(terms_[at + 2].typed), kOne) || thing.kind != Term::Kind::kMeaning) return;
  thing.kind = Term::Kind::kUnknown;
  thing.meaning = {};
}

void Understanding::ReadAsked() {
  const std::size_t opening = Opening();
  question_.choice = Opens(Sense::kChoice) || Opens(Sense::kExists) || StatesSomething();
  static constexpr std::string_view kEvery[] = {"every", "each",  "all",   "jedem", "jeder", "allen", "chaque",
                                                "tous",  "todos", "todas", "cada",  "ogni",  "tutti", "toutes"};
  for (const Term& term : terms_)
    question_.every = question_.every || (term.Is(Sense::kAll) && std::ranges::count(kEvery, Fold(term.typed)) > 0);
  for (std::size_t i = 0; i < terms_.size() && question_.asked == Asked::kAnything; ++i) {
    if (terms_[i].kind != Term::Kind::kMeaning) continue;
    question_.asked = AskedBy(i);
    opened_ = question_.asked != Asked::kAnything && i <= opening + 1;
  }
  ReadPrice();
  DropBooking();
  if (question_.asked != Asked::kAnything) question_.choice = false;
  if (question_.asked == Asked::kWhen || question_.asked == Asked::kWhere) DropArranging();
  if (question_.asked == Asked::kWho) TakeOrganising();
  DropQualities();
  static constexpr std::string_view kGivers[] = {
      "geldgeber", "geldgebern",   "spender",  "donor",     "donors",   "donated",  "donation", "donations", "funder",
      "funders",   "finanziatori", "donateur", "donateurs", "donantes", "doadores", "donatori", "bailleurs"};
  for (const Term& term : terms_)
    question_.money = question_.money || term.Is(Sense::kMoney) || std::ranges::count(kGivers, Fold(term.typed)) > 0;
  for (const Term& term : terms_)
    question_.weekdays = question_.weekdays || ((term.Is(Sense::kCalendar) || term.Is(Sense::kWhen)) && IsDay(term));
  ReadHour();
  question_.how_many = question_.asked == Asked::kHowMany;
  question_.how_much = question_.asked == Asked::kHowMuch;
}

void Understanding::ReadPrice() {
  static constexpr std::string_view kPrices[] = {"price",   "prices", "cost",   "costs", "fee",   "fees",
                                                 "preis",   "preise", "kosten", "prix",  "cout",  "precio",
                                                 "precios", "prezzo", "prezzi", "preco", "precos"};
  if (question_.asked != Asked::kAnything && question_.asked != Asked::kWhat) return;
  const bool priced = std::ranges::any_of(terms_, [](const Term& term) {
    return term.kind == Term::Kind::kUnknown && std::ranges::count(kPrices, Fold(term.typed)) > 0;
  });
  if (priced && !question_.choice) question_.asked = Asked::kHowMuch;
}

void Understanding::DropBooking() {
  static constexpr std::string_view kBooking[] = {"book",        "booked",   "booking",  "reserve",  "reserved",
                                                  "recommend",   "choose",   "pick",     "buchen",   "gebucht",
                                                  "recommended", "reserver", "reservar", "prenotare"};
  const bool hotel = std::ranges::any_of(
      terms_, [](const Term& term) { return term.Is(Sense::kRoom) && term.meaning.key == "hotel"; });
  if (!hotel || question_.asked != Asked::kWhere) return;
  for (Term& term : terms_)
    if (term.kind == Term::Kind::kUnknown && std::ranges::count(kBooking, Fold(term.typed)) > 0) Drop(term);
}

bool Understanding::StatesSomething() const {
  static constexpr std::string_view kVerbs[] = {"finden", "findet", "fand", "fanden", "gab", "gibt"};
  std::size_t at = Opening();
  if (!terms_.empty() && std::ranges::count(kVerbs, Fold(terms_.front().typed)) > 0)
    return true;  // German puts it first
  while (at < terms_.size() && terms_[at].Is(Sense::kArticle)) ++at;
  const std::size_t begin = at;
  while (at < terms_.size() && (terms_[at].kind == Term::Kind::kSummit || terms_[at].kind == Term::Kind::kWhich)) ++at;
  return at > begin && at + 1 < terms_.size() && terms_[at].Is(Sense::kChoice);
}

void Understanding::DropQualities() {
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term* next = Next(i);
    const bool before_noun = next != nullptr && (next->kind == Term::Kind::kSummit || next->Is(Sense::kSponsor) ||
                                                 next->Is(Sense::kTopic) || next->Is(Sense::kAttend));
    const bool predicate = question_.choice || question_.asked == Asked::kHow || question_.asked == Asked::kWhy;
    // "who was new there" picks some out of all.
    const bool picks = question_.asked == Asked::kWho && Fold(terms_[i].typed) == "new" && !before_noun;
    if (terms_[i].kind == Term::Kind::kUnknown && terms_[i].quality && !picks && (before_noun || !predicate))
      Drop(terms_[i]);
  }
}

void Understanding::DropArranging() {
  static constexpr std::string_view kWords[] = {
      "organised",  "organized",  "arranged",    "run",       "ran",      "running",   "organisiert",
      "organise",   "organizo",   "organizado",  "cover",     "covered",  "span",      "spanned",
      "fall",       "occur",      "occurred",    "planned",   "geplant",  "angesetzt", "vorgesehen",
      "terminiert", "prevu",      "prevue",      "programme", "previsto", "prevista",  "planeado",
      "planejado",  "programado", "programmato", "slated",    "supposed"};
  const bool days = question_.asked == Asked::kWhen && !Has(Sense::kFacet);
  for (Term& term : terms_) {
    const Term* next = Next(static_cast<std::size_t>(&term - terms_.data()));
    const bool ahead = Fold(term.typed) == "announced" && next != nullptr && next->Is(Sense::kFor);
    if (ahead) Drop(term);  // "announced for"; when it was announced is another day
    const bool word = term.kind == Term::Kind::kUnknown || (days && term.Is(Sense::kPay));  // "what days did it cover"
    if (word && std::ranges::count(kWords, Fold(term.typed)) > 0) Drop(term);
  }
}

void Understanding::TakeOrganising() {
  static constexpr std::string_view kWords[] = {"organised",  "organized", "organising", "organizing",  "organises",
                                                "organizes",  "organise",  "organize",   "organisiert", "organisierte",
                                                "organisait", "organizo",  "organizzo",  "organizzato", "organizou"};
  for (Term& term : terms_)
    if (term.kind == Term::Kind::kUnknown && std::ranges::count(kWords, Fold(term.typed)) > 0) {
      term.kind = Term::Kind::kMeaning;
      term.meaning = {Sense::kHost, {}};
      question_.weak = true;
    }
}

Asked Understanding::AskedBy(std::size_t at) const {
  switch (terms_[at].meaning.sense) {
    case Sense::kWho:
      return Asked::kWho;
    case Sense::kWhose:
    case Sense::kWhat:
    case Sense::kWhich:
      return AskedByNoun(at);
    case Sense::kWhen:
    case Sense::kClock:
      return Asked::kWhen;
    case Sense::kWhere:
      return Asked::kWhere;
    case Sense::kWhy:
      return Asked::kWhy;
    case Sense::kHow:
      return Asked::kHow;
    case Sense::kHowMany:
    case Sense::kHowOften:
      return Asked::kHowMany;
    case Sense::kHowMuch:
      return Asked::kHowMuch;
    case Sense::kHowLong:
    case Sense::kDuration:
      return Asked::kHowLong;
    default:
      return Asked::kAnything;
  }
}

Asked Understanding::AskedByNoun(std::size_t at) const {
  const Term* noun = After(at);
  if (!terms_[at].Is(Sense::kWhose) && AsksForPerson(at)) return Asked::kWho;
  if (noun == nullptr || noun->kind != Term::Kind::kMeaning) return Asked::kWhat;
  const Sense sense = noun->meaning.sense;
  const bool place = sense == Sense::kPlace || sense == Sense::kRoom || noun->meaning.key == "dinner";
  if (terms_[at].Is(Sense::kWhose)) return Asked::kWho;
  if (place) return Asked::kWhere;
  if (sense == Sense::kDate || sense == Sense::kCalendar) return Asked::kWhen;
  if (sense == Sense::kDuration) return Asked::kHowLong;
  if (sense == Sense::kPeople && at + 1 < terms_.size() && terms_[at + 1].Is(Sense::kChoice))
    return Asked::kWhat;  // "what did people discuss"
  return sense == Sense::kCompany || sense == Sense::kPeople ? Asked::kWho : Asked::kWhat;
}

bool Understanding::AsksForPerson(std::size_t at) const {
  static constexpr std::string_view kPeople[] = {
      "student",   "students",   "intern",      "interns",    "developer",  "developers", "dev",
      "devs",      "member",     "members",     "mentor",     "mentors",    "maintainer", "author",
      "authors",   "editor",     "contributor", "engineer",   "programmer", "hacker",     "contributors",
      "studentin", "entwickler", "etudiant",    "estudiante", "studente",   "estudante"};
  const Term* next = Next(at);
  if (next != nullptr && next->Is(Sense::kChoice)) return false;  // "what did students do"
  for (std::size_t i = at + 1; i < terms_.size(); ++i) {
    if (terms_[i].kind == Term::Kind::kSummit || terms_[i].kind == Term::Kind::kWhich) return false;
    if (std::ranges::count(kPeople, Fold(terms_[i].typed)) > 0) return true;
    const bool noun = terms_[i].kind == Term::Kind::kUnknown || terms_[i].kind == Term::Kind::kName;
    if (!noun && !terms_[i].Is(Sense::kArticle) && !terms_[i].Is(Sense::kFiller)) return false;
  }
  return false;
}

void Understanding::ReadTimeBeside() {
  for (std::size_t i = 0; i + 2 < terms_.size(); ++i) {
    const std::string_view bound = reading::BoundOf(Fold(terms_[i + 1].typed), {});
    if ((bound != "<" && bound != "+") || !reading::IsStretchOfTime(Fold(terms_[i].typed))) continue;
    const Term* next = After(i + 1);
    if (next == nullptr || (next->kind != Term::Kind::kSummit && next->kind != Term::Kind::kWhich)) continue;
    const bool weekday = reading::IsWeekday(Fold(terms_[i].typed));
    terms_[i].kind = Term::Kind::kUnknown;
    if (weekday)
      Drop(terms_[i + 1]);
    else
      terms_[i + 1].kind = Term::Kind::kUnknown;  // "the week after": any other week is another
    explain_ = true;
    return;
  }
}

/// "what time", "um wie viel Uhr"
void Understanding::ReadHour() {
  static constexpr std::string_view kClock[] = {"uhr", "uhrzeit", "heure", "hora", "horas", "ora", "orario", "clock"};
  std::string before;
  for (const Term& term : terms_)
    for (const std::string& word : FoldedWords(term.typed)) {
      const bool time = word == "time" && (before == "what" || before == "which");
      question_.hour = question_.hour || time || std::ranges::count(kClock, word) > 0;
      before = word;
    }
}

void Understanding::ReadCounts() {
  for (std::size_t i = 0; i + 2 < terms_.size(); ++i) {
    const bool more = terms_[i].Is(Sense::kMoreThan), less = terms_[i].Is(Sense::kLessThan);
    if (!more && !less) continue;
    const int value = ToInt(terms_[i + 1].typed).value_or(-1);
    const bool list = terms_[i + 2].Is(Sense::kSponsor) || terms_[i + 2].Is(Sense::kTopic);
    const bool sizes = list && more && SaysSummit() && !question_.choice;  // "summits with more than 3 sponsors"
    const bool people = terms_[i + 2].Is(Sense::kPeople) || terms_[i + 2].Is(Sense::kAttend);
    if (value < 0 || value > 100000 || !(people || sizes)) continue;
    const std::string words = Fold(terms_[i].typed);
    const bool itself = words == "at least" || words == "at most" || words == "mindestens" || words == "hochstens" ||
                        words == "au moins" || words == "al menos" || words == "almeno" || words == "pelo menos";
    if (more && people) question_.at_least = value + (itself ? 0 : 1);
    if (sizes) {
      question_.repeated = question_.how_many = true;
      question_.fewest_times = value + (itself ? 0 : 1);
      question_.asked = Asked::kAnything;
    }
    if (less) question_.at_most = value - (itself ? 0 : 1);
    Drop(terms_[i]);
    Drop(terms_[i + 1]);
  }
}

void Understanding::Drop(Term& term) {
  term.kind = Term::Kind::kMeaning;
  term.meaning = {Sense::kFiller, {}};
}

}  // namespace summit::understanding
