#include "core/question/sentence_meaning.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/question/summit_reader_parts.h"
#include "core/question/understanding.h"

namespace summit {
namespace understanding {
namespace {

/// A day of the Summit: the facts are those of all its days.
bool NamesWeekday(const Term& term) {
  return term.kind == Term::Kind::kUnknown && reading::IsWeekday(Fold(term.typed));
}

/// What a short form stands for that posts mostly write out; as it is where there is none.
std::string WrittenOut(const std::string& typed) {
  const std::string folded = Fold(typed);
  if (folded == "e2ee" || folded == "e2e") return "end-to-end encryption";
  return folded == "iot" ? "Internet of Things" : typed;
}

/// What was shown or told before others, by a noun that tells of which kind it was.
bool IsShow(const Term& term) {
  return term.Is(Sense::kSpeak) && IsOneOf(Fold(term.typed), {"demo", "demos", "keynote"});
}

}  // namespace

Question Understanding::Run() {
  DropWhatIsNotMeant();
  TakeDefinedWord();
  ReadAtMost();
  ReadJudgement();
  ReadNameOfWords();
  ReadContributors();
  DropCounts();
  ReadAsked();
  ReadTimeBeside();
  ReadQuantifiers();
  DropPronouns();
  ReadRepeats();
  ReadOnce();
  ReadAbsence();
  ReadSpecifications();
  ReadCounts();
  ReadSummits();
  ReadSummitsOfYear();
  ReadComparison();
  ReadBeside();
  question_.intent = Weigh();
  TakeWholePattern();
  DropKindsOfMeal();
  FillSlots();
  ReadProjects();
  TakeNames();
  ReadOperation();
  CheckAnswerKind();
  TakePlaces();
  TakeOrder();
  TakeClaim();
  TakeBeside();
  ReadUsualLength();
  ReadWhetherOver();
  ReadLeftovers();
  GuessIntent();
  Finish();
  return std::move(question_);
}

bool Understanding::SeveralAtOnce() const { return question_.intent == Intent::kSummit && weight_ == kHostWeight; }

bool Understanding::Consumed(const Term& term) const {
  if (term.kind != Term::Kind::kMeaning) return term.kind != Term::Kind::kUnknown;
  const Intent intent = question_.intent;
  switch (term.meaning.sense) {
    case Sense::kFacet:
    case Sense::kMoney:
      return intent == Intent::kSponsors;
    case Sense::kSponsor:
    case Sense::kPay:
      return intent == Intent::kSponsors || SeveralAtOnce() || (term.Is(Sense::kPay) && AsksForHotel());
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
    case Sense::kEmployer:
      return question_.employer;
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

void Understanding::ReadLeftovers() {
  bool left = false;
  for (const Term& term : terms_) {
    if (Consumed(term)) continue;
    if (NamesWeekday(term) && !question_.which.empty() && question_.intent != Intent::kTopics) {
      const bool of_days = question_.choice && question_.names.empty() && !IsListedIntent(question_.intent);
      if (of_days) question_.intent = Intent::kWhen, question_.weekdays = true;  // "was 13 on a Thursday"
      continue;
    }
    left = true;
    AddWord(term.kind == Term::Kind::kUnknown || IsTurn(term) ? question_.unknown : left_, term.typed);
  }
  const bool edge = question_.operation == Operation::kFirst || question_.operation == Operation::kLast;
  const bool place = question_.intent == Intent::kWhere || question_.intent == Intent::kWhen;
  if (edge && place && !FacetInText().empty() && !HasNames() && EdgeToNumber()) explain_ = true;
  const bool fact = question_.intent != Intent::kNone;
  if (left && fact && question_.operation == Operation::kTell &&
      (question_.asked != Asked::kAnything || question_.choice))
    explain_ = true;
  if (left && question_.intent == Intent::kWhere && question_.asked == Asked::kAnything && Has(Sense::kFacet) &&
      question_.operation == Operation::kTell) {
    question_.asked = Asked::kWhere;  // "dinner place summit 1": not the place of the Summit
    explain_ = true;
    for (Term& term : terms_)
      if (term.Is(Sense::kRoom) && term.meaning.key != "hotel") Drop(term);  // "dinner venue" likewise
  }
  if (left && question_.intent == Intent::kLinks && question_.link_kind == LinkKind::kRegistration)
    explain_ = true;  // "the deadline of the registration"
  if (left && question_.intent == Intent::kSummit && question_.operation == Operation::kTell)
    explain_ = explain_ || !left_.empty();
}

bool Understanding::IsTurn(const Term& term) {
  return term.Is(Sense::kNot) || term.Is(Sense::kBut) || term.Is(Sense::kOutside) || term.Is(Sense::kMoreThan) ||
         term.Is(Sense::kLessThan);
}

void Understanding::GuessIntent() {
  if (explain_) {
    question_.intent = Intent::kExplain;
    question_.operation = Operation::kTell;
    question_.link_kind.reset();
    question_.facet = FacetInText();
    question_.which.all = false;
    return;
  }
  if (question_.intent != Intent::kNone) return;
  const bool clear = question_.unknown.empty() && left_.empty() && question_.names.empty();
  const bool of_summit = SaysSummit() || !question_.which.empty() || Has(Sense::kFacet);
  if (clear && question_.which.empty() && question_.asked != Asked::kAnything && !SaysSummit() && NamesUs() != nullptr)
    question_.intent = Intent::kExplain;
  const bool named = !question_.which.empty() && !question_.which.same;
  WhichSummits only_event;
  only_event.events = question_.which.events;
  const bool event = !only_event.empty() && only_event == question_.which;  // "what is FOSDEM"
  if (clear && !SaysSummit() && named && question_.asked == Asked::kWhat && (NamesUs() != nullptr || event)) {
    question_.intent = Intent::kExplain;  // "what did the XSF do in 2014"
    return;
  }
  if (clear && (SaysSummit() || named)) {
    question_.intent = Intent::kSummit;
    question_.which.same = false;
  } else if (!clear && (question_.asked != Asked::kAnything || question_.choice || of_summit)) {
    question_.intent = Intent::kExplain;
  } else if ((!question_.names.empty() || Has(Sense::kFacet)) && question_.unknown.empty()) {
    question_.intent = Intent::kExplain;
  }
}

std::string Understanding::FacetInText() const {
  for (const Term& term : terms_) {
    if (term.Is(Sense::kFacet)) return std::string(term.meaning.key);
    if (term.Is(Sense::kRoom) && term.meaning.key == "hotel") return "hotel";
  }
  return {};
}

std::string Understanding::WordInText(const Term& term) const {
  const std::string folded = Fold(term.slip_of.empty() ? term.typed : term.slip_of);
  const bool coded = term.Is(Sense::kFacet) || (term.Is(Sense::kRoom) && term.meaning.key == "hotel");
  static constexpr std::string_view kVerbs[] = {"eat", "ate", "eating", "slept", "sleep", "stay", "stayed", "drink"};
  const bool noun = (LanguagesOf(folded) & kEnglish) != 0 && std::ranges::count(kVerbs, folded) == 0;
  static constexpr std::string_view kHouses[] = {"lokal",      "lokals",      "gaststatte", "gasthaus", "wirtshaus",
                                                 "resto",      "brasserie",   "auberge",    "bistro",   "eatery",
                                                 "ristorante", "restaurante", "trattoria",  "pizzeria", "osteria"};
  if (term.Is(Sense::kFacet) && std::ranges::count(kHouses, folded) > 0) return "restaurant";
  if (coded && !noun) return std::string(term.meaning.key);
  if (!term.slip_of.empty()) return term.slip_of;
  return term.kind == Term::Kind::kUnknown ? WrittenOut(term.typed) : term.typed;
}

const Term* Understanding::NamesUs() const {
  const auto us = std::ranges::find_if(terms_, [](const Term& term) {
    const std::string folded = Fold(term.typed);
    return folded == "xmpp" || folded == "xsf" || folded == "jabber";
  });
  return us == terms_.end() ? nullptr : &*us;
}

void Understanding::AddWord(std::vector<std::string>& list, const std::string& word) {
  if (list.size() < kMaxWords) AddOnce(list, word);
}

void Understanding::Finish() {
  const bool text = question_.intent == Intent::kExplain || question_.intent == Intent::kNone;
  question_.about.clear();
  if (question_.intent == Intent::kExplain && question_.facet.empty()) question_.facet = FacetInText();
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
                         (text && term.kind == Term::Kind::kMeaning && IsContent(term.meaning.sense) &&
                          !(term.Is(Sense::kCompany) && question_.asked == Asked::kWho)) ||
                         (text && term.kind == Term::Kind::kWhich && !term.which.events.empty()) ||
                         (text && question_.asked == Asked::kWhat && IsShow(term)) || (text && IsDenied(term)) ||
                         (text && (IsOfSeries(term) || IsBeginning(term)));
    if (content) AddContent(WordInText(term));
  }
  if (text && question_.asked == Asked::kWhy && question_.about.empty())
    for (const Term& term : terms_)
      if (term.kind == Term::Kind::kWhich && IsPlace(term.which)) AddWord(question_.about, term.typed);
  if (text && Has(Sense::kClock) && question_.about.empty())
    for (const Term& term : terms_)
      if (term.Is(Sense::kMeet)) AddWord(question_.about, term.typed);
  for (std::size_t i = 0; text && question_.about.empty() && i < terms_.size(); ++i)
    if (terms_[i].Is(Sense::kSpeak) || terms_[i].Is(Sense::kTopic) || terms_[i].Is(Sense::kDiscuss) ||
        terms_[i].Is(Sense::kAttend) || terms_[i].kind == Term::Kind::kSummit)
      AddWord(question_.about, terms_[i].typed);
  if (text && question_.about.empty() && NamesUs() != nullptr) {
    AddWord(question_.about, NamesUs()->typed);
    for (const Term& term : terms_)
      if (term.kind == Term::Kind::kWhich && term.which.month) AddWord(question_.about, term.typed);
  }
  if (question_.intent != Intent::kLinks) question_.link_kind.reset();
}

bool Understanding::IsOfSeries(const Term& term) const {
  return question_.asked != Asked::kAnything && term.Is(Sense::kPosts) && Fold(term.typed) == "newsletter" &&
         !term.after_in;
}

bool Understanding::IsBeginning(const Term& term) const {
  const bool who = question_.asked == Asked::kWho && !SaysSummit();
  const bool begins = Fold(term.typed).starts_with("start") || Fold(term.typed).starts_with("beg");
  return term.Is(Sense::kMeet) && begins && (question_.asked == Asked::kHow || who);
}

/// "Why is it not a conference": just that has to be told.
bool Understanding::IsDenied(const Term& term) const {
  if (question_.asked != Asked::kWhy || !term.Is(Sense::kFiller)) return false;
  const auto at = static_cast<std::size_t>(&term - terms_.data());
  const auto denies = [&](std::size_t place) {
    return terms_[place].Is(Sense::kNot) || Fold(terms_[place].typed) == "not" || Fold(terms_[place].typed) == "no";
  };
  return (at > 0 && denies(at - 1)) || (at > 1 && terms_[at - 1].Is(Sense::kArticle) && denies(at - 2));
}

void Understanding::AddContent(const std::string& word) {
  const bool said = !question_.about.empty() && question_.about.back().ends_with(" " + word);
  if (!said) AddWord(question_.about, word);
}

bool Understanding::IsContent(Sense sense) {
  switch (sense) {
    case Sense::kFacet:
    case Sense::kSponsor:
    case Sense::kPay:
    case Sense::kMoney:
    case Sense::kHost:
    case Sense::kRoom:
    case Sense::kLinkOf:
    case Sense::kCompany:
    case Sense::kEmployer:
    case Sense::kOnline:
      return true;
    default:
      return false;
  }
}

}  // namespace understanding

void Merge(const WhichSummits& more, WhichSummits& which) {
  understanding::AddAll(more.numbers, which.numbers);
  understanding::AddAll(more.years, which.years);
  understanding::AddAll(more.cities, which.cities);
  understanding::AddAll(more.countries, which.countries);
  understanding::AddAll(more.events, which.events);
  understanding::AddAll(more.impossible, which.impossible);
  if (more.from_year) which.from_year = more.from_year;
  if (more.to_year) which.to_year = more.to_year;
  if (more.month) which.month = more.month;
  if (!more.season.empty()) which.season = more.season;
  if (more.relative != WhichSummits::Relative::kNone) which.relative = more.relative;
  if (more.online) which.online = more.online;
  if (more.years_on != 0) which.years_on = more.years_on;
  which.same = which.same || more.same;
  which.all = which.all || more.all;
}

Question Understand(std::vector<Term> terms, const Lexicon& lexicon) {
  return understanding::Understanding(std::move(terms), lexicon).Run();
}

}  // namespace summit
