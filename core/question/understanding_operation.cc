#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/question/place_names.h"
#include "core/question/understanding.h"

/// What is to be done, and whether a fact can answer it.
namespace summit::understanding {
void Understanding::ReadOperation() {
  const bool rank_words =
      HasAny({Sense::kMost, Sense::kLeast, Sense::kBiggest, Sense::kSmallest, Sense::kLongest, Sense::kShortest});
  if (question_.in_a_year) {
    question_.intent = Intent::kSummit;
    question_.operation = Operation::kList;
    explain_ = false;
  } else if (question_.every && !question_.choice && question_.asked == Asked::kWho && SaysSummit() && !HasNames() &&
             (question_.intent == Intent::kParticipants || question_.intent == Intent::kSponsors)) {
    question_.operation = Operation::kMost;  // "who was at every Summit"
    question_.which = {};
    question_.which.all = true;
  } else if (question_.repeated && question_.choice) {
    question_.operation = Operation::kList;  // "did Cisco host more than once"
    question_.which.all = question_.which.empty();
    explain_ = false;
  } else if (question_.repeated && (IsListedIntent(question_.intent) || question_.intent == Intent::kWhere)) {
    question_.operation = Operation::kMost;
    explain_ = false;
  } else if (differs_ && IsListedIntent(question_.intent)) {
    question_.operation = Operation::kDiffer;
  } else if (rank_words && !(explain_ && question_.asked == Asked::kWhy)) {
    ReadRank();
  } else if (Has(Sense::kCompare) && question_.which.empty() && !HasNames()) {
    // "the difference between a summit and a conference": only a passage that tells of one can say
    for (Term& term : terms_)
      if (term.Is(Sense::kCompare)) term.kind = Term::Kind::kUnknown;
    explain_ = true;
  } else if (Has(Sense::kCompare)) {
    question_.operation = Operation::kCompare;
    if (question_.intent == Intent::kNone) question_.intent = Intent::kSummit;
  } else if (AsksForCommon()) {
    question_.operation = Operation::kCommon;
  } else if (Has(Sense::kBoth) && CountWhich() > 1 && question_.intent == Intent::kNone && !HasNames()) {
    question_.operation = Operation::kCompare;
    question_.intent = Intent::kSummit;
  } else if (HasAny({Sense::kFirstTime, Sense::kLastTime}) || first_ || AsksForLast()) {
    const bool last = Has(Sense::kLastTime) || (!Has(Sense::kFirstTime) && !first_);
    question_.operation = last ? Operation::kLast : Operation::kFirst;
    ResolveEdge();
  } else {
    ReadCounting();
  }
}

bool Understanding::AsksForCommon() const {
  if (CountWhich() < 2 || HasNames() || question_.intent == Intent::kNone) return false;
  const auto also = std::ranges::find_if(terms_, [](const Term& term) { return term.Is(Sense::kAlso); });
  const bool within = also != terms_.end() && also + 1 != terms_.end() && also != terms_.begin();
  return Has(Sense::kBoth) || (within && IsListedIntent(question_.intent)) || AsksForThoseAtBoth();
}

bool Understanding::AsksForLast() {
  const bool latest = question_.which.relative == WhichSummits::Relative::kLatest;
  const bool edge = latest && HasNames() && IsListedIntent(question_.intent) && !question_.choice;
  if (edge) question_.which.relative = WhichSummits::Relative::kNone;
  return edge;
}

std::size_t Understanding::CountWhich() const {
  const WhichSummits& which = question_.which;
  return which.numbers.size() + which.years.size() + which.cities.size() + which.countries.size();
}

bool Understanding::RanksGifts() {
  const bool one = question_.which.numbers.size() == 1 || question_.which.years.size() == 1 || question_.which.same;
  if (question_.intent != Intent::kSponsors || !one || explain_ || HasNames()) return false;
  question_.operation = Operation::kTell;
  question_.how_much = true;
  return true;
}

void Understanding::ReadRank() {
  const bool least = HasAny({Sense::kLeast, Sense::kSmallest, Sense::kShortest});
  question_.operation = least ? Operation::kLeast : Operation::kMost;
  if (question_.of_two) return RankTwo();
  if (RanksGifts()) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term* noun = terms_[i].Is(Sense::kBiggest) || terms_[i].Is(Sense::kSmallest) ? Next(i) : nullptr;
    const bool named =
        noun != nullptr && (noun->Is(Sense::kSponsor) || noun->Is(Sense::kHost) || noun->Is(Sense::kTopic));
    if (named && !SaysSummit()) return;  // "the biggest sponsor": who is named most often
  }
  if (HasAny({Sense::kBiggest, Sense::kSmallest})) question_.intent = Intent::kParticipants;
  if (HasAny({Sense::kLongest, Sense::kShortest})) question_.intent = Intent::kWhen;
  if (HasAny({Sense::kBiggest, Sense::kSmallest})) question_.how_many = true;
  const bool one = question_.which.numbers.size() == 1 || question_.which.years.size() == 1 || question_.which.same ||
                   question_.which.relative != WhichSummits::Relative::kNone;
  if (question_.choice && one && HasAny({Sense::kBiggest, Sense::kSmallest, Sense::kLongest, Sense::kShortest})) {
    std::swap(question_.which, question_.claim);  // "was 2 the biggest": of all
    question_.which.all = true;
  }
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (!terms_[i].Is(Sense::kMost) && !terms_[i].Is(Sense::kLeast)) continue;
    const Term* next = After(i);
    if (next == nullptr || next->kind != Term::Kind::kMeaning) continue;
    if (next->Is(Sense::kMoney)) explain_ = true;  // who is named most often need not have given most
    const Intent counted = WeightOf(*next).intent;
    const bool noun = IsListedIntent(counted) && !next->Is(Sense::kPay) && Fold(next->typed).ends_with('s') &&
                      Fold(terms_[i].typed) != "top";
    if (noun && question_.asked != Asked::kWho) question_.how_many = true, question_.intent = counted;
  }
  if (question_.intent == Intent::kHost && Has(Sense::kPlace)) question_.intent = Intent::kWhere;
  if (question_.intent == Intent::kNone && SaysSummit()) question_.intent = Intent::kSummit;
  if (HasNames() && question_.intent == Intent::kTopics) misfit_ = true;
}

void Understanding::ResolveEdge() {
  const bool itself = question_.intent == Intent::kNone || question_.intent == Intent::kSummit ||
                      question_.intent == Intent::kWhen || question_.intent == Intent::kWhere || HasNames();
  if (question_.intent == Intent::kNone && SaysSummit()) question_.intent = Intent::kSummit;
  if (question_.intent == Intent::kNone && HasNames()) question_.intent = Intent::kSummit;
  const bool of_company = question_.intent == Intent::kParticipants && question_.asked == Asked::kWho && HasNames() &&
                          question_.names.front().kind == NameKind::kCompany;  // "who represented Psi at the first"
  if ((itself && !of_company) || Has(Sense::kFirstTime) || Has(Sense::kLastTime)) return;
  if (question_.which.empty() && !HasNames() && IsListedIntent(question_.intent)) {
    question_.which.all = true;  // "the first sponsor ever"
    return;
  }
  EdgeToNumber();
}

bool Understanding::EdgeToNumber() {
  if (question_.operation != Operation::kFirst) return false;
  for (const Lexicon::KnownSummit& known : lexicon_.summits()) {
    if (!Fits(known, question_.which)) continue;
    question_.which = {};
    question_.which.numbers = {known.number};
    question_.operation = Operation::kTell;
    return true;
  }
  return false;
}

bool Understanding::Fits(const Lexicon::KnownSummit& known, const WhichSummits& which) {
  if (IsTime(which) && !known.dates) return false;
  const int year = known.dates ? static_cast<int>(known.dates->start.year()) : 0;
  if (!which.years.empty() && std::ranges::count(which.years, year) == 0) return false;
  if ((which.from_year && year < *which.from_year) || (which.to_year && year > *which.to_year)) return false;
  const auto is = [](const std::string& key) {
    return [&key](const std::string& name) { return NameKey(name) == key; };
  };
  const auto country = [&](const std::string& name) {
    const std::string_view english = CountryNamed(Fold(name));
    return NameKey(english.empty() ? name : english) == known.country || NameKey(name) == known.region ||
           ContinentOf(known.country) == name;
  };
  if (!which.cities.empty() && std::ranges::none_of(which.cities, is(known.city))) return false;
  if (!which.countries.empty() && std::ranges::none_of(which.countries, country)) return false;
  return !which.online || *which.online == known.online;
}

bool Understanding::GoesOverMany() const {
  constexpr std::size_t kFew = 3;  // Summits that are told of one by one
  const WhichSummits& which = question_.which;
  if (question_.choice && HasNames() && which.numbers.size() > kFew) return true;  // "did Jane sponsor before 29"
  if (!which.numbers.empty() || which.same || which.relative != WhichSummits::Relative::kNone) return false;
  const bool each_time = question_.choice && (question_.every || question_.never) && Narrows(which);
  if (each_time && which.years.empty()) return true;
  const bool words = which.years.empty() && HasAny({Sense::kAll, Sense::kEver, Sense::kTimes});
  return which.from_year || which.to_year || which.online || !question_.except.empty() || SaysSummits() || words ||
         Has(Sense::kHowOften) || question_.at_least || question_.at_most;
}

void Understanding::ReadCounting() {
  if (SaysSummits() && !question_.choice) question_.which.same = false;
  const bool many = GoesOverMany();
  if (many && question_.which.empty() && question_.except.empty()) question_.which.all = true;
  if (CountsThings()) {
    question_.operation = Operation::kCount;
    if (CountsPlaces()) question_.intent = Intent::kWhere;
    if (question_.intent == Intent::kNone ||
        (question_.intent == Intent::kParticipants && weight_ <= kCameWeight && !HasNames()))
      question_.intent = Intent::kSummit;
    if (question_.which.empty() && question_.except.empty()) question_.which.all = true;
    return;
  }
  const bool bare = question_.asked == Asked::kAnything && !question_.choice && question_.which.empty();
  const bool summits_with = HasNames() && IsListedIntent(question_.intent) && (AsksWhichSummits() || bare);
  const bool existence = ExistsSummit() && question_.intent != Intent::kTopics;
  const bool overview = question_.intent == Intent::kNone || question_.intent == Intent::kSummit;
  if (overview && question_.which.relative == WhichSummits::Relative::kNext && (existence || question_.choice)) {
    question_.intent = Intent::kWhen;  // "is there a next one"
  } else if (existence && overview) {
    question_.intent = Intent::kSummit;
    question_.operation = Operation::kList;
  } else if (many || summits_with) {
    ReadList(summits_with);
  } else if ((Has(Sense::kList) && IsListedIntent(question_.intent) && question_.which.empty()) || AsksForPlaces()) {
    question_.operation = Operation::kList;
    question_.which.all = true;
  }
}

bool Understanding::ExistsSummit() const {
  if (!Opens(Sense::kExists)) return false;
  const Term* next = After(Opening());
  while (next != nullptr && (next->kind == Term::Kind::kWhich || next->Is(Sense::kOnline) || next->Is(Sense::kEver)))
    next = After(static_cast<std::size_t>(next - terms_.data()));
  return next != nullptr && next->kind == Term::Kind::kSummit;
}

bool Understanding::CountsThings() const {
  if (Has(Sense::kHowOften)) return true;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (!terms_[i].Is(Sense::kHowMany)) continue;
    const Term* counted = Next(i);
    while (counted != nullptr && (counted->Is(Sense::kFiller) || counted->Is(Sense::kArticle) ||
                                  counted->Is(Sense::kOnline) || counted->Is(Sense::kInPerson)))
      counted = Next(static_cast<std::size_t>(counted - terms_.data()));
    if (counted == nullptr) return false;
    const WhichSummits& which = question_.which;
    const bool only_place = IsPlace(which) && which.numbers.empty() && !IsTime(which);
    if (counted->Is(Sense::kChoice) && only_place && !HasAny({Sense::kPeople, Sense::kAttend, Sense::kCome}))
      return true;  // "how many were in Portland"
    return counted->kind == Term::Kind::kSummit || (counted->Is(Sense::kPeople) && GoesOverMany()) ||
           counted->Is(Sense::kSponsor) || counted->Is(Sense::kHost) || counted->Is(Sense::kTopic) ||
           counted->Is(Sense::kPlace) || counted->Is(Sense::kTimes) ||
           (counted->Is(Sense::kCompany) && IsListedIntent(question_.intent));
  }
  return false;
}

bool Understanding::AsksForPlaces() const {
  if (question_.intent != Intent::kWhere || !question_.which.empty()) return false;
  return std::ranges::any_of(terms_, [](const Term& term) {
    return (term.Is(Sense::kRoom) || term.Is(Sense::kPlace)) && term.typed.ends_with('s') &&
           !Fold(term.typed).ends_with("ss");
  });
}

bool Understanding::CountsPlaces() const {
  for (std::size_t i = 0; i + 1 < terms_.size(); ++i)
    if (terms_[i].Is(Sense::kHowMany)) return terms_[i + 1].Is(Sense::kPlace) || terms_[i + 1].Is(Sense::kRoom);
  return false;
}

bool Understanding::AsksWhichSummits() const {
  if (!question_.which.numbers.empty() || question_.which.same) return false;
  const bool when = question_.asked == Asked::kWhen || question_.asked == Asked::kWhere;
  const bool which = question_.asked == Asked::kWhat && (Has(Sense::kWhich) || SaysSummit());
  const bool any = question_.choice && question_.which.empty() && SaysSummit();
  return when || which || any;
}

void Understanding::ReadList(bool summits_with) {
  question_.operation = Operation::kList;
  if (question_.which.empty() && question_.except.empty()) question_.which.all = true;
  if (question_.intent == Intent::kNone) question_.intent = Intent::kSummit;
  const bool who_only =
      question_.intent == Intent::kParticipants && weight_ <= kCameWeight && question_.asked != Asked::kWho;
  if (!summits_with && !HasNames() && who_only && SaysSummits()) question_.intent = Intent::kSummit;
  if (question_.at_least || question_.at_most) question_.intent = Intent::kSummit;
  // "summits with a hotel as venue" and the like are about a fact of each; dates and places are part of a list.
  const bool listed_anyway = question_.intent == Intent::kWhen && question_.asked == Asked::kAnything;
  if (listed_anyway) question_.intent = Intent::kSummit;
}

void Understanding::CheckAnswerKind() {
  if (explain_) return;
  const Asked asked = question_.asked;
  const bool whole = question_.operation != Operation::kTell;
  const bool when_where = asked == Asked::kWhen || asked == Asked::kWhere;
  switch (question_.intent) {
    case Intent::kSponsors:
    case Intent::kHost:
      explain_ = (when_where && !whole) || asked == Asked::kHowLong || asked == Asked::kHow || asked == Asked::kWhy;
      if (question_.intent == Intent::kHost && asked == Asked::kHowMuch) explain_ = true;
      if (question_.choice && !HasNames() && PaysOneself()) explain_ = true;
      break;
    case Intent::kTopics:
      explain_ = (when_where && !whole) || (asked == Asked::kWho && !whole) || asked == Asked::kHowMuch ||
                 asked == Asked::kHowLong;
      break;
    case Intent::kParticipants:
      explain_ =
          ((when_where || asked == Asked::kHow) && !whole) || asked == Asked::kHowMuch || asked == Asked::kHowLong;
      if (question_.choice && !whole && !HasNames() && Has(Sense::kOnline)) explain_ = true;  // "can I join online"
      break;
    case Intent::kWhen:
      explain_ = asked == Asked::kHowMuch || asked == Asked::kWho || (asked == Asked::kHowMany && !whole);
      break;
    case Intent::kWhere:
      explain_ = asked == Asked::kHowMuch || asked == Asked::kWho || asked == Asked::kHowLong ||
                 (asked == Asked::kHowMany && !whole) || asked == Asked::kHow;
      break;
    case Intent::kLinks:
      explain_ = asked == Asked::kWhen || asked == Asked::kHowMuch || asked == Asked::kHowLong;  // a deadline, a fee
      if (question_.choice && question_.link_kind == LinkKind::kRegistration && !Opens(Sense::kExists))
        explain_ = true;  // "must I register"
      TakeOneForAll();
      break;
    default:
      break;
  }
  if (misfit_ && !HasFittingName()) explain_ = true;
  if (question_.intent == Intent::kWhen || question_.intent == Intent::kWhere)
    if (HasNames() && !whole && question_.intent == Intent::kWhen) explain_ = true;
}

bool Understanding::PaysOneself() const {
  static constexpr std::string_view kOneself[] = {"i", "ich", "je", "we", "wir", "on", "visitors", "participants"};
  const std::size_t at = Opening();
  const bool oneself = at + 1 < terms_.size() && std::ranges::count(kOneself, Fold(terms_[at + 1].typed)) > 0;
  return oneself && Has(Sense::kPay) && !Has(Sense::kSponsor);
}

void Understanding::TakeOneForAll() {
  const bool one = question_.link_kind == LinkKind::kMailingList || question_.link_kind == LinkKind::kChat;
  const bool asks = question_.asked == Asked::kWhat || question_.asked == Asked::kWhere;
  WhichSummits every;
  every.all = true;
  if (!one || !asks || question_.operation != Operation::kList || !(question_.which == every)) return;
  question_.operation = Operation::kTell;
  question_.which = {};
}

bool Understanding::HasFittingName() const {
  const std::vector<NameKind> kinds = KindsFor(question_.intent);
  return std::ranges::any_of(question_.names,
                             [&](const NamedThing& name) { return std::ranges::count(kinds, name.kind) > 0; });
}

}  // namespace summit::understanding
