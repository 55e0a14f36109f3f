#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/question/sentence_meaning.h"
#include "core/question/understanding.h"

/// Which Summits are meant.
namespace summit::understanding {
void Understanding::ReadSummits() {
  bool except = false;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    Term& term = terms_[i];
    if (term.kind == Term::Kind::kWhich) {
      if (!except && IsTimesWord(term, i)) continue;
      // "outside Europe since 2020": the time is that of those which are meant
      const bool only_time = IsTime(term.which) && !IsPlace(term.which) && term.which.numbers.empty();
      const bool left_out = except && !(only_time && IsPlace(question_.except));
      Merge(term.which, left_out ? question_.except : question_.which);
    } else if (term.Is(Sense::kOutside) || term.Is(Sense::kBut)) {
      except = ExceptsSummits(i);
      if (except && term.Is(Sense::kBut)) differs_ = true;
      if (except) Drop(term);
    } else if (term.kind == Term::Kind::kMeaning ? !IsSmall(term.meaning.sense) : term.kind != Term::Kind::kSummit) {
      except = false;
    }
  }
  for (const Term& term : terms_) {
    if (term.Is(Sense::kOnline)) question_.which.online = true;
    if (term.Is(Sense::kInPerson)) question_.which.online = false;
  }
  ReadOrigin();
  DropContradictions();
  ReadAhead();
  ReadEdges();
  ReadNth();
}

void Understanding::ReadOrigin() {
  WhichSummits& which = question_.which;
  const bool people = HasAny({Sense::kAttend, Sense::kPeople, Sense::kCome}) || question_.asked == Asked::kWho;
  if (!people || (which.numbers.empty() && which.years.empty() && !which.same)) return;
  for (std::size_t i = 1; i < terms_.size(); ++i) {
    const std::string before = Fold(terms_[i - 1].typed);
    const bool place = terms_[i].kind == Term::Kind::kWhich && IsPlace(terms_[i].which) && !IsTime(terms_[i].which);
    if (!place || (before != "from" && before != "aus")) continue;
    which.cities.clear();
    which.countries.clear();
    terms_[i].kind = Term::Kind::kName;  // of which the records know nothing, but for companies called so
    terms_[i].things = {NamedThing{NameKind::kCompany, {}, terms_[i].typed}};
    return;
  }
}

void Understanding::ReadAhead() {
  static constexpr std::string_view kAhead[] = {
      "soon",      "planned",   "scheduled", "announced", "ahead",    "bald",        "geplant",
      "demnachst", "prevu",     "prevue",    "bientot",   "pronto",   "prevista",    "previsto",
      "presto",    "planejada", "breve",     "planeada",  "upcoming", "angekundigt", "planifie"};
  static constexpr std::string_view kPast[] = {"was", "were", "did", "had", "war", "waren", "etait", "fue", "era"};
  const auto is = [](const auto& list) {
    return [&list](const Term& term) { return std::ranges::count(list, Fold(term.typed)) > 0; };
  };
  if (question_.which.relative == WhichSummits::Relative::kNext)
    for (Term& term : terms_)
      if (term.kind == Term::Kind::kUnknown && is(kAhead)(term)) Drop(term);
  const bool open = question_.choice || question_.asked == Asked::kAnything || question_.asked == Asked::kWhen;
  if (!open || !SaysSummit() || !question_.which.empty() || !question_.except.empty()) return;
  if (terms_.empty() || is(kPast)(terms_.front())) return;
  const bool named = std::ranges::any_of(terms_, [&](const Term& term) {
    const bool noun = term.kind == Term::Kind::kUnknown && !term.quality;
    return term.kind == Term::Kind::kName || (noun && !is(kAhead)(term));
  });
  if (named || std::ranges::none_of(terms_, is(kAhead))) return;
  question_.which.relative = WhichSummits::Relative::kNext;
  for (Term& term : terms_)
    if (term.kind == Term::Kind::kUnknown) Drop(term);
}

bool Understanding::IsTimesWord(const Term& term, std::size_t at) const {
  const Term* next = Next(at);
  return next != nullptr && next->Is(Sense::kTimes) && term.which.numbers.size() == 1;
}

bool Understanding::ExceptsSummits(std::size_t at) const {
  const Term* next = After(at);
  while (next != nullptr && next->kind == Term::Kind::kSummit)
    next = After(static_cast<std::size_t>(next - terms_.data()));
  return next != nullptr && next->kind == Term::Kind::kWhich;
}

void Understanding::DropContradictions() {
  using Relative = WhichSummits::Relative;
  WhichSummits& which = question_.which;
  const bool named = !which.numbers.empty() || !which.years.empty();
  if (named && (which.relative == Relative::kBefore || which.relative == Relative::kAfter)) {
    AddWord(question_.unknown, which.relative == Relative::kBefore ? "before" : "after");
    which.relative = Relative::kNone;
  }
  if (named || IsPlace(which) || which.relative != Relative::kNone) which.same = false;
}

namespace {

/// "The fee at the first summit" is one at number 1, and not at the first that had a fee.
bool EndsWithSummit(const std::vector<Term>& terms, const Term& first) {
  const auto at = static_cast<std::size_t>(&first - terms.data());
  if (at + 2 != terms.size() || terms[at + 1].kind != Term::Kind::kSummit || at < 2) return false;
  static constexpr std::string_view kBefore[] = {"at",   "of",  "for", "in",     "during", "to",
                                                 "beim", "auf", "vom", "attend", "join"};
  const Term& before = terms[at - 1].Is(Sense::kArticle) ? terms[at - 2] : terms[at - 1];
  return IsOneOf(Fold(before.typed), kBefore);
}

}  // namespace

void Understanding::ReadEdges() {
  WhichSummits& which = question_.which;
  const SummitNumber one = *SummitNumber::FromInt(1);
  for (Term& term : terms_) {
    const bool number = term.kind == Term::Kind::kWhich && term.which.numbers == std::vector{one} &&
                        FindMeaning(Fold(term.typed), 0x3F).sense == Sense::kFirst;
    if (!number && !term.Is(Sense::kFirst)) continue;
    const Term* next = Next(static_cast<std::size_t>(&term - terms_.data()));
    const bool of_list =
        next != nullptr && (next->Is(Sense::kSponsor) || next->Is(Sense::kHost) || next->Is(Sense::kTopic));
    WhichSummits rest = which;
    if (number) std::erase(rest.numbers, one);
    const bool named = std::ranges::any_of(terms_, [](const Term& other) {
      return other.kind == Term::Kind::kName || other.kind == Term::Kind::kUnknown;
    });
    const bool plain = number && !Narrows(rest) && !Narrows(question_.except) && EndsWithSummit(terms_, term);
    if (plain || question_.choice || !rest.numbers.empty() ||
        !(Narrows(rest) || Narrows(question_.except) || named || of_list))
      continue;
    which = std::move(rest);
    first_ = true;
  }
}

void Understanding::ReadNth() {
  WhichSummits& which = question_.which;
  if (question_.choice || which.numbers.size() != 1 || !(IsPlace(which) || which.online)) return;
  const auto ordinal = std::ranges::find_if(terms_, [](const Term& term) {
    return term.kind == Term::Kind::kWhich && term.which.numbers.size() == 1 && IsOrdinal(Fold(term.typed));
  });
  const auto at = static_cast<std::size_t>(which.numbers.front().value());
  if (ordinal == terms_.end() || at < 2) return;
  WhichSummits rest = which;
  rest.numbers.clear();
  const auto fits = [this](const WhichSummits& one) {
    std::vector<SummitNumber> numbers;
    for (const Lexicon::KnownSummit& known : lexicon_.summits())
      if (Fits(known, one)) numbers.push_back(known.number);
    return numbers;
  };
  // "the second in Oregon, the one of 2007": the year says the same once more.
  const std::vector<SummitNumber> of_year = fits(rest);
  rest.years.clear();
  std::vector<SummitNumber> fitting = fits(rest);
  if (fitting.size() < at || std::ranges::count(of_year, fitting[at - 1]) == 0) fitting = of_year;
  if (fitting.size() < at) return;
  const bool itself = std::ranges::count(fitting, which.numbers.front()) > 0;
  const SummitNumber number = which.numbers.front();
  which = {};
  if (itself) which.numbers.push_back(number);
  AddOnce(which.numbers, fitting[at - 1]);
}

bool Understanding::IsOrdinal(std::string_view folded) {
  if (folded.find_first_not_of("0123456789") == std::string_view::npos) return false;
  static constexpr std::string_view kCardinal[] = {
      "one",  "two",  "three", "four", "five", "six",   "seven",  "eight", "nine", "ten", "eleven", "twelve",
      "zwei", "drei", "vier",  "funf", "deux", "trois", "quatre", "dos",   "tres", "due", "tre",    "quattro"};
  return std::ranges::count(kCardinal, folded) == 0 && folded.find('#') == std::string_view::npos;
}

}  // namespace summit::understanding
