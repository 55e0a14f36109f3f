#include <algorithm>
#include <string_view>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/model/summit_number.h"
#include "core/question/number_words.h"
#include "core/question/understanding.h"

/// Two Summits side by side, the event beside which one took place, and numbers that only say how many there are.
namespace summit::understanding {
namespace {

/// "two", "3", "drei", "both": but not "third".
bool IsCardinal(std::string_view folded) {
  static constexpr std::string_view kBoth[] = {"both",  "beide",    "beiden", "deux",    "ambos",
                                               "ambas", "entrambi", "couple", "several", "various"};
  if (IsOneOf(folded, kBoth)) return true;
  if (folded.size() <= 2 && folded.find_first_not_of("0123456789") == std::string_view::npos) return true;
  static constexpr std::string_view kWords[] = {
      "two",   "three", "four", "five",   "six",   "seven",   "eight",  "nine",   "ten",   "eleven", "twelve",
      "zwei",  "drei",  "vier", "funf",   "sechs", "sieben",  "acht",   "neun",   "zehn",  "trois",  "quatre",
      "cinq",  "sept",  "huit", "neuf",   "dix",   "dos",     "tres",   "cuatro", "cinco", "seis",   "siete",
      "ocho",  "nueve", "diez", "due",    "tre",   "quattro", "cinque", "sei",    "sette", "otto",   "nove",
      "dieci", "dois",  "duas", "quatro", "oito",  "sete",    "dez"};
  return IsOneOf(folded, kWords);
}

bool IsCounted(const Term& term) {
  return term.Is(Sense::kSponsor) || term.Is(Sense::kTopic) || term.Is(Sense::kHost) || term.Is(Sense::kCompany) ||
         term.Is(Sense::kPeople) || term.Is(Sense::kAttend) || term.Is(Sense::kCalendar) || term.Is(Sense::kDate) ||
         term.Is(Sense::kPlace) || term.Is(Sense::kRoom) || term.Is(Sense::kLinkOf);
}

bool IsEventWord(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "conference", "event",     "convention", "congress",      "konferenz",   "veranstaltung", "kongress",
      "messe",      "evenement", "congres",    "conferencia",   "congreso",    "evento",        "conferenza",
      "convegno",   "congresso", "conferenze", "fair",          "expo",        "convention",    "gathering",
      "festival",   "tagung",    "salon",      "manifestation", "conferences", "events"};
  return IsOneOf(folded, kWords);
}

bool SaysBeside(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "combined",     "co-located", "colocated",     "collocated",  "attached",  "accompany",   "accompanied",
      "accompanying", "alongside",  "beside",        "besides",     "next",      "part",        "together",
      "connected",    "linked",     "parallel",      "joined",      "tied",      "adjacent",    "coincided",
      "coincide",     "adjoining",  "neben",         "parallele",   "verbunden", "kombiniert",  "gekoppelt",
      "marge",        "marges",     "junto",         "accanto",     "paralelo",  "combinado",   "combine",
      "associe",      "couple",     "collegato",     "abbinato",    "associado", "piggybacked", "piggyback",
      "co-hosted",    "rund",       "angeschlossen", "at",          "with",      "during",      "bei",
      "wahrend",      "avec",       "con",           "com",         "mit",       "lors",        "pendant",
      "durante",      "along",      "surrounding",   "piggybacking"};
  return IsOneOf(folded, kWords);
}

}  // namespace

void Understanding::DropCounts() {
  if (Opens(Sense::kChoice) || Opens(Sense::kExists)) return;  // "did it have two sponsors" asks for just that
  for (std::size_t i = 0; i + 1 < terms_.size(); ++i) {
    if (terms_[i].kind == Term::Kind::kWhich || terms_[i].kind == Term::Kind::kName) continue;
    if (terms_[i].quoted || !IsCardinal(Fold(terms_[i].typed))) continue;
    if (i > 0 && (terms_[i - 1].Is(Sense::kMoreThan) || terms_[i - 1].Is(Sense::kLessThan) ||
                  terms_[i - 1].Is(Sense::kMost) || terms_[i - 1].Is(Sense::kLeast)))
      continue;
    std::size_t noun = i + 1;
    while (noun + 1 < terms_.size() && terms_[noun].kind == Term::Kind::kUnknown && terms_[noun].quality) ++noun;
    const Term* after = Next(noun);
    const bool of_year = terms_[noun].kind == Term::Kind::kWhich && !terms_[noun].which.years.empty() &&
                         after != nullptr && after->kind == Term::Kind::kSummit && after->plural;
    if (IsCounted(terms_[noun]) || of_year) Drop(terms_[i]);  // "the two 2010 Summits"
  }
}

void Understanding::ReadBeside() {
  const WhichSummits& which = question_.which;
  const bool one = !which.numbers.empty() || !which.years.empty() || which.same || IsPlace(which) ||
                   which.relative != WhichSummits::Relative::kNone;
  const bool other = std::ranges::any_of(terms_, [](const Term& term) {
    if (IsEventWord(Fold(term.typed))) return false;  // a lecture, in French
    return term.Is(Sense::kSponsor) || term.Is(Sense::kPay) || term.Is(Sense::kTopic) || term.Is(Sense::kDiscuss) ||
           term.Is(Sense::kAttend) || term.Is(Sense::kPeople) || term.Is(Sense::kSpeak) || term.Is(Sense::kLinkOf) ||
           term.Is(Sense::kFacet) || term.Is(Sense::kHowMany);
  });
  const bool named = std::ranges::any_of(terms_, [](const Term& term) { return term.kind == Term::Kind::kName; });
  if (!one || other || named) return;
  bool says = Has(Sense::kBeside), asked = false;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const std::string word = Fold(terms_[i].typed);
    const bool which_word = terms_[i].Is(Sense::kWhich) || terms_[i].Is(Sense::kWhat);
    says = says || (SaysBeside(word) && (i + 1 < terms_.size() || word != "at"));
    if (!which_word) continue;
    for (std::size_t noun = i + 1; noun < terms_.size() && noun <= i + 3; ++noun)
      asked = asked || IsEventWord(Fold(terms_[noun].typed));
    asked = asked || (Has(Sense::kBeside) && question_.asked == Asked::kWhat);
  }
  if (!says || (!asked && !(question_.choice && !which.events.empty()))) return;
  if (question_.choice) {  // "was 5 combined with OSCON": the name is the claim
    for (Term& term : terms_)
      if (term.kind == Term::Kind::kUnknown && SaysBeside(Fold(term.typed))) Drop(term);
    return;
  }
  for (Term& term : terms_)
    if (term.kind != Term::Kind::kWhich && term.kind != Term::Kind::kSummit) Drop(term);
  question_.beside = true;
}

Sense Understanding::ComparativeOf(std::size_t at) const {
  static constexpr std::string_view kBigger[] = {"bigger", "larger",   "busier",    "grosser",       "voller",
                                                 "fuller", "grossere", "crowdeder", "besser besucht"};
  static constexpr std::string_view kSmaller[] = {"smaller", "kleiner", "emptier", "tinier", "kleinere"};
  static constexpr std::string_view kLonger[] = {"longer", "langer"};
  static constexpr std::string_view kShorter[] = {"shorter", "kurzer"};
  static constexpr std::string_view kMore[] = {"more", "mehr", "plus", "mas", "piu", "mais"};
  static constexpr std::string_view kFewer[] = {"fewer", "less", "weniger", "moins", "menos", "meno"};
  static constexpr std::string_view kGreat[] = {"grand",     "grande",  "gros",    "grosse",   "numeroso",
                                                "affollato", "popular", "crowded", "attended", "visited"};
  static constexpr std::string_view kLong[] = {"long", "longue", "largo", "larga", "lungo", "longo"};
  static constexpr std::string_view kSmall[] = {"petit", "petite", "pequeno", "pequena", "piccolo"};
  const std::string word = Fold(terms_[at].typed);
  if (terms_[at].kind == Term::Kind::kName || terms_[at].kind == Term::Kind::kWhich) return Sense::kNone;
  for (const Sense rank : {Sense::kBiggest, Sense::kSmallest, Sense::kLongest, Sense::kShortest})
    if (terms_[at].Is(rank)) return rank;  // "mas grande"
  if (IsOneOf(word, kBigger) || word == "mayor" || word == "maior" || word == "maggiore") return Sense::kBiggest;
  if (IsOneOf(word, kSmaller) || word == "menor" || word == "minore") return Sense::kSmallest;
  if (IsOneOf(word, kLonger)) return Sense::kLongest;
  if (IsOneOf(word, kShorter)) return Sense::kShortest;
  const bool more = IsOneOf(word, kMore), fewer = IsOneOf(word, kFewer);
  const Term* next = Next(at);
  if ((!more && !fewer) || next == nullptr) return Sense::kNone;
  const std::string after = Fold(next->typed);
  if (IsOneOf(after, kGreat)) return more ? Sense::kBiggest : Sense::kSmallest;
  if (IsOneOf(after, kLong)) return more ? Sense::kLongest : Sense::kShortest;
  if (IsOneOf(after, kSmall)) return more ? Sense::kSmallest : Sense::kBiggest;
  const Term* counted = After(at);
  return counted != nullptr && IsCounted(*counted) ? (more ? Sense::kMost : Sense::kLeast) : Sense::kNone;
}

bool Understanding::ReadEarlier() {
  static constexpr std::string_view kEarlier[] = {"earlier", "older", "sooner", "fruher", "plus tot", "antes", "prima"};
  static constexpr std::string_view kLater[] = {"later", "newer", "spater", "plus tard", "despues", "dopo", "depois"};
  const bool asks = question_.asked == Asked::kWhat || question_.asked == Asked::kWhen;
  const auto word = std::ranges::find_if(terms_, [](const Term& term) {
    const std::string folded = Fold(term.typed);
    return IsOneOf(folded, kEarlier) || IsOneOf(folded, kLater) || term.Is(Sense::kFirst);
  });
  if (word == terms_.end() || !asks || question_.choice || question_.which.numbers.size() != 2) return false;
  word->kind = Term::Kind::kMeaning;
  word->meaning = {IsOneOf(Fold(word->typed), kLater) ? Sense::kLastTime : Sense::kFirstTime, {}};
  for (Term& term : terms_)
    if (term.Is(Sense::kWhen)) Drop(term);
  question_.asked = Asked::kWhat;
  question_.which.relative = WhichSummits::Relative::kNone;
  std::erase(question_.unknown, "before");
  std::erase(question_.unknown, "after");
  return true;
}

void Understanding::ReadComparison() {
  const bool two =
      question_.which.numbers.size() == 2 || question_.which.years.size() == 2 || question_.which.cities.size() == 2;
  if (!two) return;
  if (ReadEarlier()) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Sense sense = ComparativeOf(i);
    if (sense == Sense::kNone) continue;
    const bool both = sense != Sense::kMost && sense != Sense::kLeast && Fold(terms_[i].typed).size() < 6 &&
                      Next(i) != nullptr && Next(i)->kind != Term::Kind::kWhich;
    if (both && Next(i)->kind == Term::Kind::kUnknown) Drop(terms_[i + 1]);  // "mas grande"
    terms_[i].kind = Term::Kind::kMeaning;
    terms_[i].meaning = {sense, {}};
    for (Term& term : terms_)
      if (Fold(term.typed) == "than" || term.Is(Sense::kOr)) Drop(term);
    question_.of_two = true;
    question_.which.same = false;
    return;
  }
}

void Understanding::RankTwo() {
  explain_ = false;
  question_.how_many = true;
  question_.asked = Asked::kAnything;
  if (HasAny({Sense::kBiggest, Sense::kSmallest})) question_.intent = Intent::kParticipants;
  if (HasAny({Sense::kLongest, Sense::kShortest})) question_.intent = Intent::kWhen;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term* counted = terms_[i].Is(Sense::kMost) || terms_[i].Is(Sense::kLeast) ? After(i) : nullptr;
    if (counted != nullptr && IsListedIntent(WeightOf(*counted).intent)) question_.intent = WeightOf(*counted).intent;
  }
}

void Understanding::TakeBeside() {
  if (!question_.beside) return;
  explain_ = false;
  question_.intent = Intent::kWhere;
  question_.operation = Operation::kTell;
  question_.asked = Asked::kWhat;
}

bool Understanding::AsksForThoseAtBoth() const {
  if (question_.intent != Intent::kParticipants || question_.how_many) return false;
  static constexpr std::string_view kAnyone[] = {"anyone",  "anybody",  "someone", "somebody", "jemand",   "quelqu un",
                                                 "alguien", "qualcuno", "alguem",  "quelqu",   "everyone", "everybody"};
  static constexpr std::string_view kPeople[] = {"ants", "ees", "ers", "mer", "mern", "antes", "anti", "ings", "ance"};
  bool who = question_.asked == Asked::kWho;
  std::size_t asked = 0, linked = 0;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term& term = terms_[i];
    const std::string word = Fold(term.typed);
    who = who || IsOneOf(word, kAnyone);
    asked += term.Is(Sense::kWho);
    const bool noun = std::ranges::any_of(kPeople, [&](std::string_view ending) { return word.ends_with(ending); });
    if (term.Is(Sense::kAttend) && noun) return false;  // "who were the participants of 2 and 3"
    if (term.kind != Term::Kind::kWhich || i == 0) continue;
    std::size_t before = i;
    while (before > 0 && (terms_[before - 1].kind == Term::Kind::kSummit || terms_[before - 1].Is(Sense::kArticle) ||
                          terms_[before - 1].Is(Sense::kAt) || terms_[before - 1].Is(Sense::kIn) ||
                          terms_[before - 1].Is(Sense::kFiller)))
      --before;
    linked += before > 0 && (terms_[before - 1].Is(Sense::kAnd) || terms_[before - 1].Is(Sense::kAlso));
  }
  return who && asked < 2 && linked > 0;
}

}  // namespace summit::understanding
