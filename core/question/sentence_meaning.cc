#include "core/question/sentence_meaning.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/question/place_names.h"

namespace summit {
namespace {

constexpr std::size_t kMaxWords = 16;  // of each list that keeps words as typed

// How much a word says about what is wanted; of several the greatest decides.
constexpr int kLinkWeight = 60, kAnyLinkWeight = 55, kSponsorWeight = 50, kHostWeight = 45, kTopicWeight = 40,
              kOpeningWeight = 37, kAttendWeight = 36, kPeopleWeight = 35, kDurationWeight = 34, kWordWeight = 30,
              kCameWeight = 22, kWhoWeight = 20, kOverviewWeight = 10;

template <class T>
void AddOnce(std::vector<T>& list, const T& value) {
  if (std::ranges::count(list, value) == 0) list.push_back(value);
}

template <class T>
void AddAll(const std::vector<T>& from, std::vector<T>& to) {
  for (const T& value : from) AddOnce(to, value);
}

std::optional<int> ToInt(std::string_view text) {
  int value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool IsTime(const WhichSummits& which) {
  return !which.years.empty() || which.month || which.from_year || which.to_year;
}

bool IsPlace(const WhichSummits& which) { return !which.cities.empty() || !which.countries.empty(); }

/// Whether it says which of many by what they have in common, not which one.
bool Narrows(const WhichSummits& which) {
  return IsTime(which) || IsPlace(which) || which.online || !which.events.empty();
}

bool IsListedIntent(Intent intent) {
  return intent == Intent::kSponsors || intent == Intent::kTopics || intent == Intent::kParticipants ||
         intent == Intent::kHost;
}

/// Small words that carry nothing by themselves.
bool IsSmall(Sense sense) {
  switch (sense) {
    case Sense::kFiller:
    case Sense::kArticle:
    case Sense::kChoice:
    case Sense::kAnd:
    case Sense::kOr:
    case Sense::kIn:
    case Sense::kAt:
    case Sense::kBy:
    case Sense::kFor:
    case Sense::kOn:
    case Sense::kExists:
      return true;
    default:
      return false;
  }
}

LinkKind LinkKindOf(std::string_view key) {
  if (key == "minutes") return LinkKind::kMinutes;
  if (key == "slides") return LinkKind::kSlides;
  if (key == "registration") return LinkKind::kRegistration;
  return key == "report" ? LinkKind::kReport : LinkKind::kWiki;
}

bool IsCapitalised(std::string_view text) { return !text.empty() && text.front() >= 'A' && text.front() <= 'Z'; }

/// The kinds that a name can have in an answer of that intent, the likeliest first.
std::vector<NameKind> KindsFor(Intent intent) {
  using enum NameKind;
  switch (intent) {
    case Intent::kSponsors:
    case Intent::kHost:
      return {kCompany, kPerson};
    case Intent::kParticipants:
      return {kPerson, kCompany};
    case Intent::kTopics:
      return {kTopic, kXep, kCompany};
    case Intent::kWhere:
      return {kVenue, kCompany};
    default:
      return {};
  }
}

/// What a short form stands for that posts mostly write out; as it is where there is none.
std::string WrittenOut(const std::string& typed) {
  const std::string folded = Fold(typed);
  if (folded == "e2ee" || folded == "e2e") return "end-to-end encryption";
  return folded == "iot" ? "Internet of Things" : typed;
}

class Understanding {
 public:
  Understanding(std::vector<Term> terms, const Lexicon& lexicon) : terms_(std::move(terms)), lexicon_(lexicon) {}

  Question Run() {
    ReadAsked();
    ReadCounts();
    ReadSummits();
    question_.intent = Weigh();
    TakeWholePattern();
    FillSlots();
    TakeNames();
    ReadOperation();
    CheckAnswerKind();
    TakePlaces();
    TakeClaim();
    ReadLeftovers();
    GuessIntent();
    Finish();
    return std::move(question_);
  }

 private:
  // --- looking at terms
  bool Has(Sense sense) const {
    return std::ranges::any_of(terms_, [&](const Term& term) { return term.Is(sense); });
  }
  bool HasAny(std::initializer_list<Sense> senses) const {
    return std::ranges::any_of(senses, [&](Sense sense) { return Has(sense); });
  }
  bool SaysSummit() const {
    return std::ranges::any_of(terms_, [](const Term& term) { return term.kind == Term::Kind::kSummit; });
  }
  bool SaysSummits() const {
    return std::ranges::any_of(terms_,
                               [](const Term& term) { return term.kind == Term::Kind::kSummit && term.plural; });
  }
  bool HasNames() const { return !question_.names.empty(); }
  /// The next term after `at` that carries something; null at the end.
  const Term* After(std::size_t at) const {
    for (std::size_t i = at + 1; i < terms_.size(); ++i)
      if (terms_[i].kind != Term::Kind::kMeaning || !IsSmall(terms_[i].meaning.sense)) return &terms_[i];
    return nullptr;
  }
  const Term* Next(std::size_t at) const { return at + 1 < terms_.size() ? &terms_[at + 1] : nullptr; }
  /// The place of the first term that is more than a filler or "and".
  std::size_t Opening() const {
    std::size_t at = 0;
    while (at < terms_.size() && (terms_[at].Is(Sense::kFiller) || terms_[at].Is(Sense::kAnd))) ++at;
    return at;
  }
  bool Opens(Sense sense) const {
    const std::size_t at = Opening();
    return at < terms_.size() && terms_[at].Is(sense);
  }

  // --- what kind of thing is asked for
  void ReadAsked() {
    const std::size_t opening = Opening();
    question_.choice = Opens(Sense::kChoice) || Opens(Sense::kExists);
    for (std::size_t i = 0; i < terms_.size() && question_.asked == Asked::kAnything; ++i) {
      if (terms_[i].kind != Term::Kind::kMeaning) continue;
      question_.asked = AskedBy(i);
      opened_ = question_.asked != Asked::kAnything && i <= opening + 1;
    }
    if (question_.asked != Asked::kAnything) question_.choice = false;
    question_.how_many = question_.asked == Asked::kHowMany;
    question_.how_much = question_.asked == Asked::kHowMuch;
  }

  Asked AskedBy(std::size_t at) const {
    switch (terms_[at].meaning.sense) {
      case Sense::kWho:
        return Asked::kWho;
      case Sense::kWhose:
      case Sense::kWhat:
      case Sense::kWhich:
        return AskedByNoun(at);
      case Sense::kWhen:
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

  /// "which hotel", "what month", "which company".
  Asked AskedByNoun(std::size_t at) const {
    const Term* noun = After(at);
    if (noun == nullptr || noun->kind != Term::Kind::kMeaning) return Asked::kWhat;
    const Sense sense = noun->meaning.sense;
    const bool place = sense == Sense::kPlace || sense == Sense::kRoom || noun->meaning.key == "dinner";
    if (terms_[at].Is(Sense::kWhose)) return Asked::kWho;
    if (place) return Asked::kWhere;
    if (sense == Sense::kDate || sense == Sense::kCalendar) return Asked::kWhen;
    if (sense == Sense::kDuration) return Asked::kHowLong;
    return sense == Sense::kCompany || sense == Sense::kPeople ? Asked::kWho : Asked::kWhat;
  }

  /// "more than 30 people".
  void ReadCounts() {
    for (std::size_t i = 0; i + 2 < terms_.size(); ++i) {
      const bool more = terms_[i].Is(Sense::kMoreThan), less = terms_[i].Is(Sense::kLessThan);
      const auto value = more || less ? ToInt(terms_[i + 1].typed) : std::nullopt;
      if (!value || *value > 100000 || !(terms_[i + 2].Is(Sense::kPeople) || terms_[i + 2].Is(Sense::kAttend)))
        continue;
      const std::string words = Fold(terms_[i].typed);
      const bool itself = words == "at least" || words == "at most" || words == "mindestens" || words == "hochstens" ||
                          words == "au moins" || words == "al menos" || words == "almeno" || words == "pelo menos";
      if (more) question_.at_least = *value + (itself ? 0 : 1);
      if (less) question_.at_most = *value - (itself ? 0 : 1);
      Drop(terms_[i + 1]);
    }
  }

  static void Drop(Term& term) {
    term.kind = Term::Kind::kMeaning;
    term.meaning = {Sense::kFiller, {}};
  }

  // --- which Summits
  void ReadSummits() {
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
  }

  /// "first" in "when did it first come up" is no Summit.
  bool IsTimesWord(const Term& term, std::size_t at) const {
    const Term* next = Next(at);
    return next != nullptr && next->Is(Sense::kTimes) && term.which.numbers.size() == 1;
  }

  bool ExceptsSummits(std::size_t at) const {
    const Term* next = After(at);
    while (next != nullptr && next->kind == Term::Kind::kSummit)
      next = After(static_cast<std::size_t>(next - terms_.data()));
    return next != nullptr && next->kind == Term::Kind::kWhich;
  }

  void DropContradictions() {
    using Relative = WhichSummits::Relative;
    WhichSummits& which = question_.which;
    const bool named = !which.numbers.empty() || !which.years.empty();
    if (named && (which.relative == Relative::kBefore || which.relative == Relative::kAfter)) {
      AddWord(question_.unknown, which.relative == Relative::kBefore ? "before" : "after");
      which.relative = Relative::kNone;
    }
    if (named || IsPlace(which) || which.relative != Relative::kNone) which.same = false;
  }

  /// "the first Summit in Brussels" is not the first of all.
  void ReadEdges() {
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
      if (question_.choice || !rest.numbers.empty() || !(Narrows(rest) || named)) continue;
      which = std::move(rest);
      first_ = true;
    }
  }

  // --- what is wanted
  struct Weight {
    Intent intent = Intent::kNone;
    int weight = 0;
    std::optional<LinkKind> link;
  };

  Weight WeightOf(const Term& term) const {
    switch (term.kind == Term::Kind::kMeaning ? term.meaning.sense : Sense::kNone) {
      case Sense::kLinkOf:
        if (term.meaning.key.empty()) return {Intent::kLinks, kAnyLinkWeight, {}};
        return {Intent::kLinks, kLinkWeight, LinkKindOf(term.meaning.key)};
      case Sense::kSponsor:
      case Sense::kPay:
        return {Intent::kSponsors, kSponsorWeight, {}};
      case Sense::kMoney:
        return {Intent::kSponsors, question_.asked == Asked::kWho ? kSponsorWeight : 0, {}};
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
        return {Intent::kParticipants, kCameWeight, {}};
      default:
        return SmallWeightOf(term);
    }
  }

  Weight SmallWeightOf(const Term& term) const {
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
      case Sense::kOverview:
      case Sense::kTell:
        return {Intent::kSummit, kOverviewWeight, {}};
      default:
        return {};
    }
  }

  Intent Weigh() {
    Weight best;
    bool when = false, where = false;
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      Weight weight = WeightOf(terms_[i]);
      if (terms_[i].meaning.key == "minutes" && i > 0 && terms_[i - 1].Is(Sense::kHowMany)) continue;
      when = when || weight.intent == Intent::kWhen;
      where = where || weight.intent == Intent::kWhere;
      if (weight.weight > best.weight) best = weight;
    }
    const bool opens = opened_ || best.weight <= kPeopleWeight;
    if (opens && best.weight < kTopicWeight && question_.asked == Asked::kWhen && when)
      best = {Intent::kWhen, kOpeningWeight, {}};
    if (opens && best.weight < kTopicWeight && question_.asked == Asked::kWhere && where)
      best = {Intent::kWhere, kOpeningWeight, {}};
    if (when && where && best.weight <= kOpeningWeight && Has(Sense::kAnd))
      best = {Intent::kSummit, kOpeningWeight, {}};
    if (Has(Sense::kHowMany) && best.weight == 0 && !CountsThings()) best = {Intent::kParticipants, kCameWeight, {}};
    const int asked = Has(Sense::kWho) + Has(Sense::kWhen) + Has(Sense::kWhere) + Has(Sense::kHowMany);
    if (asked > 1 && Has(Sense::kAnd))
      best = {Intent::kSummit, kHostWeight, {}};  // "who sponsored it, and where was it"
    question_.link_kind = best.link;
    weight_ = best.weight;
    return WithLender(best.intent);
  }

  /// "who gave the room" asks for the host, "who provided lunch" for a sponsor.
  Intent WithLender(Intent intent) const {
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

  /// Questions that are known by their whole form: what something is, what a post says.
  void TakeWholePattern() {
    const bool names_thing = std::ranges::any_of(
        terms_, [](const Term& term) { return term.kind == Term::Kind::kName || term.kind == Term::Kind::kUnknown; });
    if (question_.asked == Asked::kWhy) explain_ = true;
    if (Has(Sense::kExplain)) {
      explain_ = true;
      if (question_.asked == Asked::kAnything) question_.asked = Asked::kWhat;
    }
    if (Has(Sense::kTell) && names_thing && weight_ <= kOverviewWeight) explain_ = true;
    if (question_.asked == Asked::kWho && HasAny({Sense::kSpeak, Sense::kDiscuss, Sense::kTopic}) &&
        weight_ <= kTopicWeight)
      explain_ = true;
    if (question_.asked == Asked::kWho && question_.intent == Intent::kLinks) explain_ = true;
    if (IsWhatOf(names_thing)) explain_ = true;
    if (explain_) return;
    if ((question_.intent == Intent::kTopics || question_.intent == Intent::kParticipants) && SpeaksOfOne())
      explain_ = true;
  }

  /// "what did they say about MIX": about what was said of it, not about all topics.
  bool IsWhatOf(bool names_thing) const {
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

  /// "which summits", "at what summit"
  bool AsksSummits() const {
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      if (!terms_[i].Is(Sense::kWhich) && !terms_[i].Is(Sense::kWhat)) continue;
      const Term* next = After(i);
      if (terms_[i].Is(Sense::kWhich) && (next == nullptr || next->kind == Term::Kind::kName)) return true;
      if (next != nullptr && next->kind == Term::Kind::kSummit) return true;
    }
    return false;
  }

  /// "what did Kevin talk about": only the text tells what one person said.
  bool SpeaksOfOne() const {
    if (question_.asked != Asked::kWhat || AsksSummits()) return false;
    for (const Term& term : terms_)
      if (term.kind == Term::Kind::kName && !term.things.empty() && term.things.front().kind == NameKind::kPerson)
        return true;
    return false;
  }

  // --- names and what is paid for
  bool IsNoun(const Term& term) const { return term.kind == Term::Kind::kUnknown; }

  void FillSlots() {
    if (explain_) return;
    for (std::size_t i = 0; i < terms_.size();) {
      std::size_t end = i;
      while (end < terms_.size() && IsNoun(terms_[end]) && (end == i || !terms_[end].after_in)) ++end;
      if (end > i) FillSlot(i, end);
      i = std::max(end, i + 1);
    }
  }

  /// A run of words that are none of ours: the name of somebody or something, by where it stands.
  void FillSlot(std::size_t begin, std::size_t end) {
    const Term* before = begin > 0 ? &terms_[begin - 1] : nullptr;
    const Term* last = before != nullptr && before->Is(Sense::kArticle) && begin > 1 ? &terms_[begin - 2] : before;
    const Term* next = Next(end - 1);
    const auto is = [](const Term* term, std::initializer_list<Sense> senses) {
      return term != nullptr && std::ranges::any_of(senses, [&](Sense sense) { return term->Is(sense); });
    };
    if (question_.intent == Intent::kSponsors || question_.intent == Intent::kHost) {
      const bool who = question_.asked == Asked::kWho;
      const bool named =
          (!who && is(next, {Sense::kSponsor, Sense::kPay, Sense::kHost, Sense::kEver})) || is(last, {Sense::kBy});
      const bool among =
          question_.choice && (is(last, {Sense::kChoice}) || is(next, {Sense::kArticle, Sense::kAt, Sense::kIn}));
      if (named || (among && !is(last, {Sense::kFor, Sense::kSponsor, Sense::kPay})))
        return Name(NameKind::kCompany, begin, end);
      const bool noun = last != nullptr && last->Is(Sense::kSponsor) && IsNamed(last);
      const bool paid = is(last, {Sense::kFor, Sense::kSponsor, Sense::kPay}) && !noun;
      if (paid && question_.intent == Intent::kSponsors && question_.facet.empty()) return Facet(begin, end);
    } else if (question_.intent == Intent::kParticipants) {
      const bool opens = question_.choice && before != nullptr && before->Is(Sense::kChoice) && begin == Opening() + 1;
      const bool there =
          next == nullptr ||
          is(next, {Sense::kAttend, Sense::kCome, Sense::kAt, Sense::kIn, Sense::kEver, Sense::kChoice, Sense::kAnd}) ||
          next->kind == Term::Kind::kWhich;
      const bool came =
          is(next, {Sense::kAttend, Sense::kCome}) && is(last, {Sense::kChoice}) && !terms_[begin].after_article;
      if (came || (opens && there)) return Name(NameKind::kPerson, begin, end);
    } else if (question_.intent == Intent::kTopics) {
      const bool discussed = is(next, {Sense::kDiscuss, Sense::kTopic, Sense::kChoice}) || is(last, {Sense::kDiscuss});
      const bool topical = question_.choice ||
                           HasAny({Sense::kHowOften, Sense::kHowMany, Sense::kFirstTime, Sense::kLastTime,
                                   Sense::kTimes, Sense::kWhen}) ||
                           SaysSummits() || first_;
      const bool free =
          is(next, {Sense::kFirstTime, Sense::kLastTime, Sense::kArticle, Sense::kAt, Sense::kIn, Sense::kEver});
      if (topical && (discussed || free || next == nullptr)) return Name(NameKind::kTopic, begin, end);
    } else if (WasThere(begin, end)) {
      question_.intent = Intent::kParticipants;
      Name(NameKind::kPerson, begin, end);
    }
  }

  /// "was Jane at summit 2", "Jane Doe at summit 9?", but not "was the pool open".
  bool WasThere(std::size_t begin, std::size_t end) const {
    if (question_.intent != Intent::kNone && question_.intent != Intent::kSummit) return false;
    if (Has(Sense::kExists) || question_.which.empty()) return false;
    const bool opens = question_.choice && begin == Opening() + 1 && terms_[Opening()].Is(Sense::kChoice);
    const bool alone = begin == 0 && end > 1 && IsCapitalised(terms_[0].typed) && IsCapitalised(terms_[end - 1].typed);
    const Term* next = Next(end - 1);
    const bool there =
        next != nullptr && (next->Is(Sense::kAt) || next->Is(Sense::kIn) || next->kind == Term::Kind::kWhich);
    return (opens || alone) && there;
  }

  /// "which sponsor", "the sponsors": no verb.
  bool IsNamed(const Term* term) const {
    if (Fold(term->typed).ends_with('s')) return true;
    const auto at = static_cast<std::size_t>(term - terms_.data());
    if (at == 0) return false;
    const Term& before = terms_[at - 1];
    return before.Is(Sense::kWhich) || before.Is(Sense::kWhat) || before.Is(Sense::kArticle);
  }

  void Name(NameKind kind, std::size_t begin, std::size_t end) {
    NamedThing thing{kind, {}, {}};
    for (std::size_t i = begin; i < end; ++i) {
      thing.typed += (i == begin ? "" : " ") + terms_[i].typed;
      if (i > begin) Drop(terms_[i]);
    }
    terms_[begin].typed = thing.typed;
    terms_[begin].kind = Term::Kind::kName;
    terms_[begin].things = {std::move(thing)};
  }

  void Facet(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      question_.facet += (i == begin ? "" : " ") + Fold(terms_[i].typed);
      AddWord(question_.about, terms_[i].typed);
      Drop(terms_[i]);
    }
  }

  void TakeNames() {
    if (!explain_) TakeFacet();
    if (question_.intent == Intent::kNone || (question_.intent == Intent::kParticipants && weight_ <= kWhoWeight) ||
        question_.intent == Intent::kSummit)
      IntentOfNames();
    const std::vector<NameKind> kinds = explain_ ? std::vector<NameKind>() : KindsFor(question_.intent);
    for (const Term& term : terms_) {
      if (term.kind != Term::Kind::kName || term.things.empty()) continue;
      const auto fits = [&](NameKind kind) {
        return std::ranges::find_if(term.things, [&](const NamedThing& thing) { return thing.kind == kind; });
      };
      auto chosen = term.things.begin();
      for (const NameKind kind : kinds)
        if (const auto found = fits(kind); found != term.things.end()) {
          chosen = found;
          break;
        }
      const bool fitting = kinds.empty() || std::ranges::count(kinds, chosen->kind) > 0;
      if (!fitting) misfit_ = true;
      AddOnce(question_.names, NamedThing{chosen->kind, chosen->name, term.typed});
      const bool presence = question_.intent == Intent::kParticipants && chosen->kind == NameKind::kPerson;
      if (presence && !question_.which.empty() && question_.asked == Asked::kAnything) question_.choice = true;
      AddWord(question_.about, term.typed);
    }
  }

  /// "who paid for dinner": which of the sponsors is meant.
  void TakeFacet() {
    if (question_.intent != Intent::kSponsors) return;
    for (Term& term : terms_) {
      const bool room = (term.Is(Sense::kRoom) || term.Is(Sense::kPlace)) && question_.asked != Asked::kWhere;
      if (!term.Is(Sense::kFacet) && !room) continue;
      if (question_.facet.empty()) question_.facet = room ? "venue" : std::string(term.meaning.key);
      AddWord(question_.about, term.typed);
      Drop(term);
    }
  }

  /// A person "at summit 9" was there, or was not; a topic or a company alone is to be told of.
  void IntentOfNames() {
    if (explain_) return;
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      const Term& term = terms_[i];
      if (term.kind != Term::Kind::kName || term.things.empty()) continue;
      const bool person = term.things.front().kind == NameKind::kPerson;
      const bool placed = !question_.which.empty() || HasAny({Sense::kEver});
      const bool asks_presence = question_.choice || question_.asked == Asked::kAnything;
      const bool leftovers = std::ranges::any_of(terms_, [&](const Term& other) {
        return IsNoun(other) || other.Is(Sense::kSpeak) || other.Is(Sense::kFacet);
      });
      if (person && placed && asks_presence && !leftovers) {
        question_.intent = Intent::kParticipants;
        question_.choice = true;
        return;
      }
      const bool of_summits = SaysSummits() || question_.operation != Operation::kTell || Has(Sense::kHowOften);
      if (of_summits ||
          (question_.asked == Asked::kWho && question_.intent == Intent::kParticipants && !leftovers && placed))
        return;
      explain_ = true;
    }
  }

  // --- what is to be done
  void ReadOperation() {
    const bool rank_words =
        HasAny({Sense::kMost, Sense::kLeast, Sense::kBiggest, Sense::kSmallest, Sense::kLongest, Sense::kShortest});
    if (differs_ && IsListedIntent(question_.intent)) {
      question_.operation = Operation::kDiffer;
    } else if (rank_words && !(explain_ && question_.asked == Asked::kWhy)) {
      ReadRank();
    } else if (Has(Sense::kCompare)) {
      question_.operation = Operation::kCompare;
      if (question_.intent == Intent::kNone) question_.intent = Intent::kSummit;
    } else if (Has(Sense::kBoth) && CountWhich() > 1 && !HasNames() && question_.intent != Intent::kNone) {
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

  /// "when was MIX last discussed", "the last Summit that Cisco sponsored".
  bool AsksForLast() {
    const bool latest = question_.which.relative == WhichSummits::Relative::kLatest;
    const bool edge = latest && HasNames() && IsListedIntent(question_.intent) && !question_.choice;
    if (edge) question_.which.relative = WhichSummits::Relative::kNone;
    return edge;
  }

  std::size_t CountWhich() const {
    const WhichSummits& which = question_.which;
    return which.numbers.size() + which.years.size() + which.cities.size() + which.countries.size();
  }

  void ReadRank() {
    const bool least = HasAny({Sense::kLeast, Sense::kSmallest, Sense::kShortest});
    question_.operation = least ? Operation::kLeast : Operation::kMost;
    if (HasAny({Sense::kBiggest, Sense::kSmallest})) question_.intent = Intent::kParticipants;
    if (HasAny({Sense::kLongest, Sense::kShortest})) question_.intent = Intent::kWhen;
    if (HasAny({Sense::kBiggest, Sense::kSmallest})) question_.how_many = true;
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

  /// The first Summit of a narrower kind is found here where more than itself is asked for.
  void ResolveEdge() {
    const bool itself = question_.intent == Intent::kNone || question_.intent == Intent::kSummit ||
                        question_.intent == Intent::kWhen || question_.intent == Intent::kWhere || HasNames();
    if (question_.intent == Intent::kNone && SaysSummit()) question_.intent = Intent::kSummit;
    if (question_.intent == Intent::kNone && HasNames()) question_.intent = Intent::kSummit;
    if (itself || Has(Sense::kFirstTime) || Has(Sense::kLastTime)) return;
    for (const Lexicon::KnownSummit& known : lexicon_.summits()) {
      if (!Fits(known)) continue;
      question_.which = {};
      question_.which.numbers = {known.number};
      question_.operation = Operation::kTell;
      return;
    }
  }

  bool Fits(const Lexicon::KnownSummit& known) const {
    const WhichSummits& which = question_.which;
    if (IsTime(which) && !known.dates) return false;
    const int year = known.dates ? static_cast<int>(known.dates->start.year()) : 0;
    if (!which.years.empty() && std::ranges::count(which.years, year) == 0) return false;
    if ((which.from_year && year < *which.from_year) || (which.to_year && year > *which.to_year)) return false;
    const auto is = [](const std::string& key) {
      return [&key](const std::string& name) { return NameKey(name) == key; };
    };
    const auto country = [&](const std::string& name) {
      const std::string_view english = CountryNamed(Fold(name));
      return NameKey(english.empty() ? name : english) == known.country;
    };
    if (!which.cities.empty() && std::ranges::none_of(which.cities, is(known.city))) return false;
    if (!which.countries.empty() && std::ranges::none_of(which.countries, country)) return false;
    return !which.online || *which.online == known.online;
  }

  /// Whether the question goes over many Summits rather than asking of one.
  bool GoesOverMany() const {
    const WhichSummits& which = question_.which;
    if (!which.numbers.empty() || which.same || which.relative != WhichSummits::Relative::kNone) return false;
    const bool words = which.years.empty() && HasAny({Sense::kAll, Sense::kEver, Sense::kTimes});
    return which.from_year || which.to_year || which.online || !question_.except.empty() || SaysSummits() || words ||
           Has(Sense::kHowOften) || question_.at_least || question_.at_most;
  }

  void ReadCounting() {
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
    if (existence && overview) {
      question_.intent = Intent::kSummit;
      question_.operation = Operation::kList;
    } else if (many || summits_with) {
      ReadList(summits_with);
    } else if ((Has(Sense::kList) && IsListedIntent(question_.intent) && question_.which.empty()) || AsksForPlaces()) {
      question_.operation = Operation::kList;
      question_.which.all = true;
    }
  }

  /// "was there a summit", but not "was there a dinner at the summit".
  bool ExistsSummit() const {
    if (!Opens(Sense::kExists)) return false;
    const Term* next = After(Opening());
    while (next != nullptr && (next->kind == Term::Kind::kWhich || next->Is(Sense::kOnline) || next->Is(Sense::kEver)))
      next = After(static_cast<std::size_t>(next - terms_.data()));
    return next != nullptr && next->kind == Term::Kind::kSummit;
  }

  /// "how many summits", "how often"; how many people came to one is a fact of its own.
  bool CountsThings() const {
    if (Has(Sense::kHowOften)) return true;
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      if (!terms_[i].Is(Sense::kHowMany)) continue;
      const Term* counted = Next(i);
      while (counted != nullptr && (counted->Is(Sense::kFiller) || counted->Is(Sense::kArticle) ||
                                    counted->Is(Sense::kOnline) || counted->Is(Sense::kInPerson)))
        counted = Next(static_cast<std::size_t>(counted - terms_.data()));
      if (counted == nullptr) return false;
      return counted->kind == Term::Kind::kSummit || (counted->Is(Sense::kPeople) && GoesOverMany()) ||
             counted->Is(Sense::kSponsor) || counted->Is(Sense::kHost) || counted->Is(Sense::kTopic) ||
             counted->Is(Sense::kPlace) || counted->Is(Sense::kTimes) ||
             (counted->Is(Sense::kCompany) && IsListedIntent(question_.intent));
    }
    return false;
  }

  /// "which hotels were used"
  bool AsksForPlaces() const {
    if (question_.intent != Intent::kWhere || !question_.which.empty()) return false;
    return std::ranges::any_of(terms_, [](const Term& term) {
      return (term.Is(Sense::kRoom) || term.Is(Sense::kPlace)) && term.typed.ends_with('s') &&
             !Fold(term.typed).ends_with("ss");
    });
  }

  /// "how many cities have hosted one"
  bool CountsPlaces() const {
    for (std::size_t i = 0; i + 1 < terms_.size(); ++i)
      if (terms_[i].Is(Sense::kHowMany)) return terms_[i + 1].Is(Sense::kPlace) || terms_[i + 1].Is(Sense::kRoom);
    return false;
  }

  /// "which (summits) did Cisco sponsor", "when did Cisco sponsor", "did Cisco ever sponsor".
  bool AsksWhichSummits() const {
    if (!question_.which.numbers.empty() || question_.which.same) return false;
    const bool when = question_.asked == Asked::kWhen || question_.asked == Asked::kWhere;
    const bool which = question_.asked == Asked::kWhat && (Has(Sense::kWhich) || SaysSummit());
    const bool any = question_.choice && question_.which.empty() && SaysSummit();
    return when || which || any;
  }

  void ReadList(bool summits_with) {
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

  // --- does the fact answer the question
  void CheckAnswerKind() {
    if (explain_) return;
    const Asked asked = question_.asked;
    const bool whole = question_.operation != Operation::kTell;
    const bool when_where = asked == Asked::kWhen || asked == Asked::kWhere;
    switch (question_.intent) {
      case Intent::kSponsors:
      case Intent::kHost:
        explain_ = (when_where && !whole) || asked == Asked::kHowLong || asked == Asked::kHow || asked == Asked::kWhy;
        if (question_.intent == Intent::kHost && asked == Asked::kHowMuch) explain_ = true;
        break;
      case Intent::kTopics:
        explain_ = (when_where && !whole) || (asked == Asked::kWho && !whole) || asked == Asked::kHowMuch ||
                   asked == Asked::kHowLong;
        break;
      case Intent::kParticipants:
        explain_ =
            ((when_where || asked == Asked::kHow) && !whole) || asked == Asked::kHowMuch || asked == Asked::kHowLong;
        break;
      case Intent::kWhen:
        explain_ = asked == Asked::kHowMuch || asked == Asked::kWho || (asked == Asked::kHowMany && !whole);
        break;
      case Intent::kWhere:
        explain_ = asked == Asked::kHowMuch || asked == Asked::kWho || asked == Asked::kHowLong ||
                   (asked == Asked::kHowMany && !whole) || asked == Asked::kHow;
        break;
      default:
        break;
    }
    if (misfit_ && !HasFittingName()) explain_ = true;
    if (question_.intent == Intent::kWhen || question_.intent == Intent::kWhere)
      if (HasNames() && !whole && question_.intent == Intent::kWhen) explain_ = true;
  }

  bool HasFittingName() const {
    const std::vector<NameKind> kinds = KindsFor(question_.intent);
    return std::ranges::any_of(question_.names,
                               [&](const NamedThing& name) { return std::ranges::count(kinds, name.kind) > 0; });
  }

  /// "was there a summit in Paris": a place of which the archive knows nothing is a place all the same.
  void TakePlaces() {
    const bool about_places = question_.intent == Intent::kSummit || question_.intent == Intent::kWhere ||
                              question_.intent == Intent::kWhen || question_.intent == Intent::kNone;
    if (explain_ || !about_places || !(SaysSummit() || !question_.which.empty() || Has(Sense::kMeet))) return;
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      if (!IsNoun(terms_[i]) || !terms_[i].after_in) continue;
      const bool known = !EnglishCity(Fold(terms_[i].typed)).empty();
      const bool pair = i + 1 < terms_.size() && IsNoun(terms_[i + 1]) &&
                        !EnglishCity(Fold(terms_[i].typed + " " + terms_[i + 1].typed)).empty();
      if (!known && !pair) continue;
      std::string name = terms_[i].typed;
      Drop(terms_[i]);
      if (pair) {
        name += " " + terms_[i + 1].typed;
        Drop(terms_[i + 1]);
      }
      strange_places_.push_back(name);
      AddOnce(question_.which.cities, name);
      question_.which.all = false;
    }
  }

  // --- "was 19 in Portland"
  void TakeClaim() {
    const bool about_it = question_.intent == Intent::kSummit || question_.intent == Intent::kNone ||
                          question_.intent == Intent::kWhen || question_.intent == Intent::kWhere;
    if (explain_ || !question_.choice || !about_it || Opens(Sense::kExists) || question_.operation != Operation::kTell)
      return;
    std::vector<const Term*> named;
    for (const Term& term : terms_)
      if (term.kind == Term::Kind::kWhich) named.push_back(&term);
    const bool only_place = named.empty();
    if (only_place) return;
    WhichSummits subject = named.front()->which, claim;
    for (std::size_t i = 1; i < named.size(); ++i) Merge(named[i]->which, claim);
    for (const std::string& name : strange_places_) AddOnce(claim.cities, name);
    if (question_.which.online) claim.online = question_.which.online;
    const bool same_kind = IsTime(subject) && IsTime(claim) && !IsPlace(claim);
    if (!(IsPlace(claim) || IsTime(claim) || claim.online || !claim.events.empty()) || same_kind) return;
    if (!claim.numbers.empty() || claim.relative != WhichSummits::Relative::kNone) return;
    if (IsPlace(subject) && !IsTime(claim)) return;
    question_.which = std::move(subject);
    question_.claim = std::move(claim);
    question_.intent = IsPlace(question_.claim) || question_.claim.online ? Intent::kWhere : Intent::kWhen;
    if (!question_.claim.events.empty() && !IsPlace(question_.claim)) question_.intent = Intent::kWhere;
  }

  // --- what is left
  /// "who sponsored summit 19 and where was it": an overview tells all of that.
  bool SeveralAtOnce() const { return question_.intent == Intent::kSummit && weight_ == kHostWeight; }

  bool Consumed(const Term& term) const {
    if (term.kind != Term::Kind::kMeaning) return term.kind != Term::Kind::kUnknown;
    const Intent intent = question_.intent;
    switch (term.meaning.sense) {
      case Sense::kFacet:
      case Sense::kMoney:
        return intent == Intent::kSponsors;
      case Sense::kSponsor:
      case Sense::kPay:
        return intent == Intent::kSponsors || SeveralAtOnce();
      case Sense::kHost:
        return intent == Intent::kHost || intent == Intent::kWhere || intent == Intent::kWhen ||
               intent == Intent::kSummit;
      case Sense::kLend:
        return intent == Intent::kHost || intent == Intent::kSponsors;
      case Sense::kTopic:
      case Sense::kDiscuss:
        return intent == Intent::kTopics || intent == Intent::kLinks || SeveralAtOnce();
      case Sense::kSpeak:
        return intent == Intent::kTopics && question_.asked != Asked::kWho;
      case Sense::kLinkOf:
        return intent == Intent::kLinks;
      case Sense::kCompany:
        return IsListedIntent(intent);
      case Sense::kNot:
      case Sense::kBut:
      case Sense::kOutside:
      case Sense::kMoreThan:
      case Sense::kLessThan:
      case Sense::kPosts:
      case Sense::kBeside:
        return term.meaning.sense == Sense::kBeside && !question_.which.events.empty();
      case Sense::kRoom:
        return intent != Intent::kTopics && intent != Intent::kParticipants && intent != Intent::kWhen;
      case Sense::kDuration:
        return intent == Intent::kWhen;
      default:
        return true;
    }
  }

  void ReadLeftovers() {
    bool left = false;
    for (const Term& term : terms_) {
      if (Consumed(term)) continue;
      left = true;
      AddWord(term.kind == Term::Kind::kUnknown || IsTurn(term) ? question_.unknown : left_, term.typed);
    }
    const bool fact = question_.intent != Intent::kNone;
    if (left && fact && question_.operation == Operation::kTell &&
        (question_.asked != Asked::kAnything || question_.choice))
      explain_ = true;
    if (left && question_.intent == Intent::kSummit && question_.operation == Operation::kTell)
      explain_ = explain_ || !left_.empty();
  }

  static bool IsTurn(const Term& term) {
    return term.Is(Sense::kNot) || term.Is(Sense::kBut) || term.Is(Sense::kOutside) || term.Is(Sense::kMoreThan) ||
           term.Is(Sense::kLessThan);
  }

  void GuessIntent() {
    if (explain_) {
      question_.intent = Intent::kExplain;
      question_.operation = Operation::kTell;
      question_.link_kind.reset();
      question_.facet.clear();
      question_.which.all = false;
      return;
    }
    if (question_.intent != Intent::kNone) return;
    const bool clear = question_.unknown.empty() && left_.empty() && question_.names.empty();
    if (clear && question_.which.empty() && question_.asked != Asked::kAnything && !SaysSummit() &&
        NamesUs() != nullptr)
      question_.intent = Intent::kExplain;
    const bool named = !question_.which.empty() && !question_.which.same;
    if (clear && (SaysSummit() || named)) {
      question_.intent = Intent::kSummit;
      question_.which.same = false;
    } else if (!clear && (question_.asked != Asked::kAnything || question_.choice)) {
      question_.intent = Intent::kExplain;
    } else if ((!question_.names.empty() || Has(Sense::kFacet)) && question_.unknown.empty()) {
      question_.intent = Intent::kExplain;
    }
  }

  /// "XMPP", "XSF": says nothing beside anything else, but may be all that is asked for.
  const Term* NamesUs() const {
    const auto us = std::ranges::find_if(terms_, [](const Term& term) {
      const std::string folded = Fold(term.typed);
      return folded == "xmpp" || folded == "xsf" || folded == "jabber";
    });
    return us == terms_.end() ? nullptr : &*us;
  }

  static void AddWord(std::vector<std::string>& list, const std::string& word) {
    if (list.size() < kMaxWords) AddOnce(list, word);
  }

  /// Words that a passage must have: names and what was not understood; else whatever noun there is.
  void Finish() {
    const bool text = question_.intent == Intent::kExplain || question_.intent == Intent::kNone;
    question_.about.clear();
    const Term* before = nullptr;
    for (const Term& term : terms_) {
      // "day" in "OMEMO day"
      const bool compound = text && before != nullptr &&
                            (before->kind == Term::Kind::kName || before->kind == Term::Kind::kUnknown) &&
                            (term.Is(Sense::kCalendar) || term.Is(Sense::kPeople) || term.Is(Sense::kCompany));
      before = &term;
      if (compound) AddWord(question_.about, term.typed);
      if (term.quoted) AddWord(question_.phrases, term.typed);
      const bool content = term.kind == Term::Kind::kName || term.kind == Term::Kind::kUnknown ||
                           (text && term.kind == Term::Kind::kMeaning && IsContent(term.meaning.sense)) ||
                           (text && term.kind == Term::Kind::kWhich && !term.which.events.empty());
      if (content) AddWord(question_.about, term.kind == Term::Kind::kUnknown ? WrittenOut(term.typed) : term.typed);
    }
    for (std::size_t i = 0; text && question_.about.empty() && i < terms_.size(); ++i)
      if (terms_[i].Is(Sense::kSpeak) || terms_[i].Is(Sense::kTopic) || terms_[i].Is(Sense::kDiscuss) ||
          terms_[i].Is(Sense::kAttend) || terms_[i].kind == Term::Kind::kSummit)
        AddWord(question_.about, terms_[i].typed);
    if (text && question_.about.empty() && NamesUs() != nullptr) AddWord(question_.about, NamesUs()->typed);
    if (question_.intent != Intent::kLinks) question_.link_kind.reset();
  }

  static bool IsContent(Sense sense) {
    switch (sense) {
      case Sense::kFacet:
      case Sense::kSponsor:
      case Sense::kPay:
      case Sense::kMoney:
      case Sense::kHost:
      case Sense::kRoom:
      case Sense::kLinkOf:
      case Sense::kCompany:
      case Sense::kOnline:
        return true;
      default:
        return false;
    }
  }

  std::vector<Term> terms_;
  const Lexicon& lexicon_;
  Question question_;
  int weight_ = 0;
  bool opened_ = false;   // a question word stands at the beginning
  bool differs_ = false;  // "but not"
  bool first_ = false;    // the first of those that fit
  bool explain_ = false;  // only the text can tell
  bool misfit_ = false;   // a name that cannot stand in such a list
  std::vector<std::string> strange_places_;
  std::vector<std::string> left_;  // words of ours that the intent does not account for
};

}  // namespace

void Merge(const WhichSummits& more, WhichSummits& which) {
  AddAll(more.numbers, which.numbers);
  AddAll(more.years, which.years);
  AddAll(more.cities, which.cities);
  AddAll(more.countries, which.countries);
  AddAll(more.events, which.events);
  AddAll(more.impossible, which.impossible);
  if (more.from_year) which.from_year = more.from_year;
  if (more.to_year) which.to_year = more.to_year;
  if (more.month) which.month = more.month;
  if (more.relative != WhichSummits::Relative::kNone) which.relative = more.relative;
  if (more.online) which.online = more.online;
  which.same = which.same || more.same;
  which.all = which.all || more.all;
}

Question Understand(std::vector<Term> terms, const Lexicon& lexicon) {
  return Understanding(std::move(terms), lexicon).Run();
}

}  // namespace summit
