#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/question/understanding.h"

/// What is wanted of them.
namespace summit::understanding {
namespace {

LinkKind LinkKindOf(std::string_view key) {
  if (key == "minutes") return LinkKind::kMinutes;
  if (key == "slides") return LinkKind::kSlides;
  if (key == "list") return LinkKind::kMailingList;
  if (key == "chat") return LinkKind::kChat;
  if (key == "registration") return LinkKind::kRegistration;
  return key == "report" ? LinkKind::kReport : LinkKind::kWiki;
}

}  // namespace

Understanding::Weight Understanding::WeightOf(const Term& term) const {
  switch (term.kind == Term::Kind::kMeaning ? term.meaning.sense : Sense::kNone) {
    case Sense::kLend:
      return {Intent::kSponsors, question_.how_much || RanksGivers() ? kSponsorWeight : 0, {}};
    case Sense::kLinkOf:
      if (term.meaning.key.empty()) return {Intent::kLinks, kAnyLinkWeight, {}};
      // "sign up for the mailing list" is for the list
      return {Intent::kLinks, kLinkWeight + (term.meaning.key == "list" ? 1 : 0), LinkKindOf(term.meaning.key)};
    case Sense::kPay:
      if (AsksForHotel()) return {};
      return {Intent::kSponsors, kSponsorWeight, {}};
    case Sense::kSponsor:
      return {Intent::kSponsors, kSponsorWeight, {}};
    case Sense::kMoney:
      return {Intent::kSponsors, question_.asked == Asked::kWho || GivesMoney() ? kSponsorWeight : 0, {}};
    case Sense::kHost:
      return {Intent::kHost, kHostWeight, {}};
    case Sense::kTopic:
    case Sense::kDiscuss:
      return {Intent::kTopics, kTopicWeight, {}};
    case Sense::kAttend:
      return {Intent::kParticipants, kAttendWeight, {}};
    case Sense::kPeople:
      return {Intent::kParticipants, kPeopleWeight, {}};
    case Sense::kCome:
      // "what came after 21" is no question for people
      return {Intent::kParticipants, question_.asked == Asked::kWhat ? 0 : kCameWeight, {}};
    default:
      return SmallWeightOf(term);
  }
}

Understanding::Weight Understanding::SmallWeightOf(const Term& term) const {
  switch (term.kind == Term::Kind::kMeaning ? term.meaning.sense : Sense::kNone) {
    case Sense::kWhen:
    case Sense::kDate:
      return {Intent::kWhen, kWordWeight, {}};
    case Sense::kHowLong:
    case Sense::kDuration:
    case Sense::kLongest:
    case Sense::kShortest:
      return {Intent::kWhen, kDurationWeight, {}};
    case Sense::kCalendar:
      return {Intent::kWhen, question_.asked == Asked::kWhen ? kWordWeight : 0, {}};
    case Sense::kWhere:
    case Sense::kPlace:
    case Sense::kRoom:
      return {Intent::kWhere, kWordWeight, {}};
    case Sense::kBiggest:
    case Sense::kSmallest:
      return {Intent::kParticipants, kWordWeight, {}};
    case Sense::kWho:
      return {Intent::kParticipants, kWhoWeight, {}};
    case Sense::kCompany:  // "which companies were there"
      return {Intent::kParticipants, question_.asked == Asked::kWho && Has(Sense::kChoice) ? kWhoWeight : 0, {}};
    case Sense::kOverview:
    case Sense::kTell:
      return {Intent::kSummit, kOverviewWeight, {}};
    default:
      return {};
  }
}

bool Understanding::RanksGivers() const {
  return HasAny({Sense::kMost, Sense::kLeast}) && (Has(Sense::kCompany) || question_.asked == Asked::kWho) &&
         !HasAny({Sense::kSpeak, Sense::kDiscuss, Sense::kRoom});
}

bool Understanding::GivesMoney() const { return question_.how_much && !Has(Sense::kRoom) && !Has(Sense::kFacet); }

bool Understanding::AsksForHotel() const {
  return question_.asked == Asked::kWhere && std::ranges::any_of(terms_, [](const Term& term) {
           return term.Is(Sense::kRoom) && term.meaning.key == "hotel";
         });
}

bool Understanding::MadePossible() const {
  return question_.asked == Asked::kWho && std::ranges::any_of(terms_, [](const Term& term) {
           const std::string folded = Fold(term.typed);
           return folded == "possible" || folded == "moglich" || folded == "possibile" || folded == "posible" ||
                  folded == "possivel";
         });
}

Intent Understanding::Weigh() {
  Weight best;
  bool when = false, where = false;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    Weight weight = WeightOf(terms_[i]);
    if (terms_[i].meaning.key == "minutes" && i > 0 && terms_[i - 1].Is(Sense::kHowMany)) continue;
    when = when || weight.intent == Intent::kWhen;
    where = where || weight.intent == Intent::kWhere;
    if (weight.weight > best.weight) best = weight;
  }
  if (best.weight <= kWhoWeight && MadePossible()) best = {Intent::kSponsors, kSponsorWeight, {}};
  const bool opens = opened_ || best.weight <= kPeopleWeight;
  if (opens && best.weight < kTopicWeight && question_.asked == Asked::kWhen && when)
    best = {Intent::kWhen, kOpeningWeight, {}};
  if (opens && best.weight < kTopicWeight && question_.asked == Asked::kWhere && where)
    best = {Intent::kWhere, kOpeningWeight, {}};
  if (when && where && best.weight <= kOpeningWeight && Has(Sense::kAnd)) best = {Intent::kSummit, kOpeningWeight, {}};
  if (Has(Sense::kHowMany) && best.weight == 0 && !CountsThings()) best = {Intent::kParticipants, kCameWeight, {}};
  const int asked = Has(Sense::kWho) + Has(Sense::kWhen) + Has(Sense::kWhere) + Has(Sense::kHowMany);
  if (AsksForSeveral() || (asked > 1 && Has(Sense::kAnd)))
    best = {Intent::kSummit, kHostWeight, {}};  // "who sponsored it, and where was it"
  question_.link_kind = best.link;
  weight_ = best.weight;
  return WithLender(best.intent);
}

bool Understanding::AsksForSeveral() const {
  const WhichSummits& which = question_.which;
  const bool one =
      which.numbers.size() + which.years.size() == 1 || which.same || which.relative != WhichSummits::Relative::kNone;
  if (!one || question_.how_many || question_.how_much || HasAny({Sense::kCompare, Sense::kBoth})) return false;
  const auto list = [](const Term& term) {
    return term.Is(Sense::kSponsor) || term.Is(Sense::kHost) || term.Is(Sense::kTopic) || term.Is(Sense::kDate) ||
           term.Is(Sense::kPlace);
  };
  for (std::size_t i = 1; i + 1 < terms_.size(); ++i) {
    if (!terms_[i].Is(Sense::kAnd)) continue;
    std::size_t after = i + 1;
    while (after + 1 < terms_.size() && (terms_[after].Is(Sense::kWho) || terms_[after].Is(Sense::kArticle) ||
                                         terms_[after].Is(Sense::kWhat) || terms_[after].Is(Sense::kChoice)))
      ++after;
    if (list(terms_[i - 1]) && list(terms_[after]) && terms_[i - 1].meaning.sense != terms_[after].meaning.sense)
      return true;
  }
  return false;
}

Intent Understanding::WithLender(Intent intent) const {
  const bool who = question_.asked == Asked::kWho;
  const bool by_somebody = question_.which.empty() && std::ranges::any_of(terms_, [](const Term& term) {
                             return term.kind == Term::Kind::kName || term.kind == Term::Kind::kUnknown;
                           });
  if (intent == Intent::kHost && by_somebody) return intent;
  if (intent == Intent::kHost && question_.asked == Asked::kWhere) return Intent::kWhere;
  if (intent == Intent::kHost && question_.asked == Asked::kWhen) return Intent::kWhen;
  if (weight_ >= kHostWeight || !(who || Has(Sense::kCompany))) return intent;
  if (Has(Sense::kSpeak)) return intent;
  if (HasAny({Sense::kRoom, Sense::kPlace}) && HasAny({Sense::kLend, Sense::kWhose})) return Intent::kHost;
  return Has(Sense::kLend) && Has(Sense::kFacet) ? Intent::kSponsors : intent;
}

void Understanding::TakeWholePattern() {
  const bool names_thing = std::ranges::any_of(
      terms_, [](const Term& term) { return term.kind == Term::Kind::kName || term.kind == Term::Kind::kUnknown; });
  if (question_.asked == Asked::kWhy || Has(Sense::kClock)) explain_ = true;  // records have days, no hours
  if (Has(Sense::kExplain)) {
    explain_ = true;
    if (question_.asked == Asked::kAnything) question_.asked = Asked::kWhat;
  }
  if (names_thing && HasAny({Sense::kDiscuss, Sense::kSpeak}) &&
      std::ranges::any_of(terms_, [](const Term& term) { return Fold(term.typed) == "what about"; })) {
    question_.asked = Asked::kWhat;  // "what about OMEMO was discussed"
    explain_ = true;
  }
  if (Has(Sense::kTell) && names_thing && weight_ <= kOverviewWeight) explain_ = true;
  if (question_.asked == Asked::kWho && HasAny({Sense::kSpeak, Sense::kDiscuss, Sense::kTopic}) &&
      weight_ <= kTopicWeight)
    explain_ = true;
  if (question_.asked == Asked::kWho && question_.intent == Intent::kLinks) explain_ = true;
  if (IsWhatOf(names_thing) || AsksWhatWasPresented()) explain_ = true;
  if (explain_) return;
  if ((question_.intent == Intent::kTopics || question_.intent == Intent::kParticipants) && SpeaksOfOne())
    explain_ = true;
}

bool Understanding::AsksWhatWasPresented() const {
  static constexpr std::string_view kVerbs[] = {"present", "presents", "presented", "presenting"};
  if (question_.asked != Asked::kWhat) return false;
  for (std::size_t i = 1; i < terms_.size(); ++i) {
    const Term& before = terms_[i - 1];
    const bool somebody = before.kind == Term::Kind::kUnknown || before.kind == Term::Kind::kName;
    if (somebody && std::ranges::count(kVerbs, Fold(terms_[i].typed)) > 0) return true;
  }
  return false;
}

bool Understanding::IsWhatOf(bool names_thing) const {
  const bool what = question_.asked == Asked::kWhat || question_.asked == Asked::kHow;
  if (!names_thing || !what || question_.choice || AsksSummits() || Has(Sense::kFirstTime) || Has(Sense::kLastTime))
    return false;
  for (std::size_t i = 0; i + 1 < terms_.size(); ++i) {
    const bool of =
        terms_[i].Is(Sense::kOn) || (terms_[i].Is(Sense::kDiscuss) && Fold(terms_[i].typed).ends_with(" about"));
    const Term* next = After(i);
    if (of && next != nullptr && (next->kind == Term::Kind::kName || next->kind == Term::Kind::kUnknown)) return true;
  }
  return question_.asked == Asked::kHow && weight_ < kTopicWeight;
}

bool Understanding::AsksSummits() const {
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (!terms_[i].Is(Sense::kWhich) && !terms_[i].Is(Sense::kWhat)) continue;
    const Term* next = After(i);
    if (terms_[i].Is(Sense::kWhich) && (next == nullptr || next->kind == Term::Kind::kName)) return true;
    if (next != nullptr && next->kind == Term::Kind::kSummit) return true;
  }
  return false;
}

bool Understanding::SpeaksOfOne() const {
  if (question_.asked != Asked::kWhat || AsksSummits()) return false;
  for (const Term& term : terms_)
    if (term.kind == Term::Kind::kName && !term.things.empty() && term.things.front().kind == NameKind::kPerson)
      return true;
  return false;
}

}  // namespace summit::understanding
