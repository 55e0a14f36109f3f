#include <algorithm>
#include <string_view>
#include <utility>

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
      Merge(term.which, except ? question_.except : question_.which);
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
  DropContradictions();
  ReadEdges();
  ReadNth();
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

void Understanding::ReadEdges() {
  WhichSummits& which = question_.which;
  const SummitNumber one = *SummitNumber::FromInt(1);
  for (Term& term : terms_) {
    const bool number = term.kind == Term::Kind::kWhich && term.which.numbers == std::vector{one} &&
                        FindMeaning(Fold(term.typed), 0x3F).sense == Sense::kFirst;
    if (!number && !term.Is(Sense::kFirst)) continue;
    WhichSummits rest = which;
    if (number) std::erase(rest.numbers, one);
    const bool named = std::ranges::any_of(terms_, [](const Term& other) {
      return other.kind == Term::Kind::kName || other.kind == Term::Kind::kUnknown;
    });
    if (question_.choice || !rest.numbers.empty() || !(Narrows(rest) || Narrows(question_.except) || named)) continue;
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
