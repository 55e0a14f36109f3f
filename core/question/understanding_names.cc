#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/question/understanding.h"

/// Names, and what was paid for.
namespace summit::understanding {
namespace {

bool IsCapitalised(std::string_view text) { return !text.empty() && text.front() >= 'A' && text.front() <= 'Z'; }

}  // namespace

bool Understanding::IsNoun(const Term& term) const { return term.kind == Term::Kind::kUnknown && !term.quality; }

void Understanding::FillSlots() {
  if (explain_) return;
  for (std::size_t i = 0; i < terms_.size();) {
    std::size_t end = i;
    while (end < terms_.size() && IsNoun(terms_[end]) && (end == i || !terms_[end].after_in)) ++end;
    if (end > i) FillSlot(i, end);
    i = std::max(end, i + 1);
  }
}

void Understanding::FillSlot(std::size_t begin, std::size_t end) {
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
    const bool discussed = is(next, {Sense::kDiscuss, Sense::kTopic, Sense::kChoice}) || is(last, {Sense::kDiscuss}) ||
                           (is(last, {Sense::kChoice}) && AsksSummits());  // "which one had IoT as a topic"
    const bool topical =
        question_.choice ||
        HasAny({Sense::kHowOften, Sense::kHowMany, Sense::kFirstTime, Sense::kLastTime, Sense::kTimes, Sense::kWhen}) ||
        SaysSummits() || AsksSummits() || first_;
    const bool free = is(next, {Sense::kFirst, Sense::kFirstTime, Sense::kLastTime, Sense::kArticle, Sense::kAt,
                                Sense::kIn, Sense::kEver, Sense::kOn}) ||
                      (first_ && next != nullptr && next->kind == Term::Kind::kWhich);
    if (topical && (discussed || free || next == nullptr)) return Name(NameKind::kTopic, begin, end);
  } else if (WasThere(begin, end)) {
    question_.intent = Intent::kParticipants;
    Name(NameKind::kPerson, begin, end);
  }
}

bool Understanding::WasThere(std::size_t begin, std::size_t end) const {
  if (question_.intent != Intent::kNone && question_.intent != Intent::kSummit) return false;
  if (Has(Sense::kExists) || question_.which.empty()) return false;
  const bool opens = question_.choice && begin == Opening() + 1 && terms_[Opening()].Is(Sense::kChoice);
  const bool alone = begin == 0 && end > 1 && IsCapitalised(terms_[0].typed) && IsCapitalised(terms_[end - 1].typed);
  const Term* next = Next(end - 1);
  const bool there =
      next != nullptr && (next->Is(Sense::kAt) || next->Is(Sense::kIn) || next->kind == Term::Kind::kWhich);
  return (opens || alone) && there;
}

bool Understanding::IsNamed(const Term* term) const {
  if (Fold(term->typed).ends_with('s')) return true;
  const auto at = static_cast<std::size_t>(term - terms_.data());
  if (at == 0) return false;
  const Term& before = terms_[at - 1];
  return before.Is(Sense::kWhich) || before.Is(Sense::kWhat) || before.Is(Sense::kArticle);
}

void Understanding::Name(NameKind kind, std::size_t begin, std::size_t end) {
  NamedThing thing{kind, {}, {}};
  for (std::size_t i = begin; i < end; ++i) {
    thing.typed += (i == begin ? "" : " ") + terms_[i].typed;
    if (i > begin) Drop(terms_[i]);
  }
  terms_[begin].typed = thing.typed;
  terms_[begin].kind = Term::Kind::kName;
  terms_[begin].things = {std::move(thing)};
}

void Understanding::Facet(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    question_.facet += (i == begin ? "" : " ") + Fold(terms_[i].typed);
    AddWord(question_.about, terms_[i].typed);
    Drop(terms_[i]);
  }
}

void Understanding::TakeNames() {
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
    // "where is Jane from": a sponsor perhaps, but no place
    if (question_.intent == Intent::kWhere && chosen->kind == NameKind::kCompany)
      if (const auto person = fits(NameKind::kPerson); person != term.things.end()) chosen = person;
    const bool fitting = kinds.empty() || std::ranges::count(kinds, chosen->kind) > 0;
    if (!fitting) misfit_ = true;
    AddOnce(question_.names, NamedThing{chosen->kind, chosen->name, term.typed});
    const bool presence = question_.intent == Intent::kParticipants && chosen->kind == NameKind::kPerson;
    if (presence && !question_.which.empty() && question_.asked == Asked::kAnything) question_.choice = true;
    AddWord(question_.about, term.typed);
  }
  TakeEmployer();
  const bool of_company = !question_.names.empty() && std::ranges::all_of(question_.names, [](const NamedThing& name) {
    return name.kind == NameKind::kCompany;
  });
  const bool staff = of_company && Has(Sense::kEmployer) && question_.asked == Asked::kWho && !Has(Sense::kSponsor);
  if (staff)
    question_.intent = Intent::kParticipants, question_.employer = true, explain_ = false;  // "who works for Isode"
  question_.companies = question_.intent == Intent::kParticipants && question_.names.empty() && Has(Sense::kCompany);
}

void Understanding::TakeEmployer() {
  const bool person = question_.names.size() == 1 && question_.names.front().kind == NameKind::kPerson;
  const bool said = Has(Sense::kEmployer) ||
                    (Has(Sense::kCompany) && (question_.asked == Asked::kWho || question_.asked == Asked::kAnything));
  const bool other = std::ranges::any_of(terms_, [&](const Term& term) {
    return IsNoun(term) || term.Is(Sense::kSponsor) || term.Is(Sense::kPay) || term.Is(Sense::kHost) ||
           term.Is(Sense::kSpeak) || term.Is(Sense::kDiscuss) || term.Is(Sense::kFacet);
  });
  if (!person || !said || other || question_.choice || question_.asked == Asked::kWhy) return;
  explain_ = false;
  question_.employer = true;
  question_.intent = Intent::kParticipants;
  question_.asked = Asked::kWho;
}

void Understanding::DropKindsOfMeal() {
  static constexpr std::string_view kKinds[] = {"birthday", "traditional", "annual", "social", "group", "community",
                                                "evening",  "big",         "team",   "famous", "final", "closing"};
  static constexpr std::string_view kEaters[] = {"members",  "attendees", "mitglieder", "membres",
                                                 "miembros", "membri",    "membros"};
  if (question_.intent != Intent::kSponsors) return;
  for (std::size_t i = 1; i < terms_.size(); ++i) {
    const bool before = terms_[i].Is(Sense::kFacet) && terms_[i - 1].kind == Term::Kind::kUnknown &&
                        std::ranges::count(kKinds, Fold(terms_[i - 1].typed)) > 0;
    if (before) Drop(terms_[i - 1]);
    const bool behind = i > 1 && terms_[i - 2].Is(Sense::kFacet) && terms_[i - 1].Is(Sense::kFor) &&
                        terms_[i].kind == Term::Kind::kUnknown &&
                        std::ranges::count(kEaters, Fold(terms_[i].typed)) > 0;
    if (behind) Drop(terms_[i]);
  }
}

void Understanding::ReadProjects() {
  static constexpr std::string_view kProjects[] = {
      "project", "projects", "organisation", "organization",  "client",   "affiliation", "projekt",
      "projet",  "proyecto", "progetto",     "organisations", "employer", "projeto",     "product"};
  static constexpr std::string_view kWork[] = {"work",      "works",   "worked", "arbeitet",
                                               "travaille", "trabaja", "lavora", "trabalha"};
  const bool where = question_.asked == Asked::kWhere && question_.which.empty();  // "where does Jane work"
  if (question_.asked != Asked::kWhat && question_.asked != Asked::kAnything && !where) return;
  const bool linked = where || HasAny({Sense::kAttend, Sense::kEmployer}) || !question_.which.empty();
  const bool person = std::ranges::any_of(terms_, [](const Term& term) {
    return term.kind == Term::Kind::kName && !term.things.empty() && term.things.front().kind == NameKind::kPerson;
  });
  if (!linked || !person) return;
  for (Term& term : terms_) {
    if (term.kind != Term::Kind::kUnknown) continue;
    if (std::ranges::count(kProjects, Fold(term.typed)) == 0 &&
        !(where && std::ranges::count(kWork, Fold(term.typed)) > 0))
      continue;
    term.kind = Term::Kind::kMeaning;
    term.meaning = {Sense::kEmployer, {}};
  }
}

void Understanding::TakeFacet() {
  if (question_.intent == Intent::kWhere)
    for (const Term& term : terms_)
      if (term.Is(Sense::kRoom) && question_.facet != "hotel") question_.facet = term.meaning.key;
  if (question_.intent != Intent::kSponsors) return;
  for (Term& term : terms_) {
    const bool room = (term.Is(Sense::kRoom) || term.Is(Sense::kPlace)) && question_.asked != Asked::kWhere;
    if (!term.Is(Sense::kFacet) && !room) continue;
    if (question_.facet.empty()) question_.facet = room ? "venue" : std::string(term.meaning.key);
    AddWord(question_.about, term.typed);
    Drop(term);
  }
}

void Understanding::IntentOfNames() {
  if (explain_) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term& term = terms_[i];
    if (term.kind != Term::Kind::kName || term.things.empty()) continue;
    const bool person = term.things.front().kind == NameKind::kPerson;
    const bool any = question_.choice && SaysSummit() && HasAny({Sense::kAt, Sense::kIn});  // "was Jane at a summit"
    const bool placed = any || !question_.which.empty() || HasAny({Sense::kEver});
    const bool asks_presence = question_.choice || question_.asked == Asked::kAnything;
    const bool leftovers = std::ranges::any_of(
        terms_, [&](const Term& other) { return IsNoun(other) || other.Is(Sense::kSpeak) || other.Is(Sense::kFacet); });
    if (person && placed && asks_presence && !leftovers) {
      question_.intent = Intent::kParticipants;
      question_.choice = true;
      return;
    }
    const bool company = term.things.front().kind == NameKind::kCompany;
    const bool at_theirs = i > 0 && (terms_[i - 1].Is(Sense::kAt) || terms_[i - 1].Is(Sense::kIn));
    if (company && at_theirs && SaysSummit() && !leftovers && question_.which.empty()) {
      question_.intent = Intent::kHost;  // "which summits were at Google"
      return;
    }
    if (company && placed && question_.choice && !leftovers) {
      question_.intent = Intent::kParticipants;  // "was Google at summit 2"
      return;
    }
    const bool of_summits = SaysSummits() || HasAny({Sense::kHowOften, Sense::kFirstTime, Sense::kLastTime});
    if (of_summits ||
        (question_.asked == Asked::kWho && question_.intent == Intent::kParticipants && !leftovers && placed))
      return;
    explain_ = true;
  }
}

}  // namespace summit::understanding
