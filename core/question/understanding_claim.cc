#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/question/place_names.h"
#include "core/question/sentence_meaning.h"
#include "core/question/understanding.h"

/// What is asked to be so: places, times, the order of two.
namespace summit::understanding {
void Understanding::TakePlaces() {
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

void Understanding::TakeOrder() {
  std::vector<const Term*> named;
  for (const Term& term : terms_)
    if (term.kind == Term::Kind::kWhich) named.push_back(&term);
  if (!question_.choice || named.size() != 2 || named.front()->which.numbers.size() != 1) return;
  const std::string words = Fold(named.back()->typed);
  const auto number = SummitNumber::Parse(words.substr(words.rfind(' ') + 1));
  static constexpr std::string_view kBefore[] = {"before ", "earlier ", "prior ", "vor ", "avant ", "antes ", "prima "};
  static constexpr std::string_view kAfter[] = {"after ", "later ", "nach ", "apres ", "despues ", "dopo ", "depois "};
  const auto opens = [&](std::string_view bound) { return words.starts_with(bound); };
  const bool before = std::ranges::any_of(kBefore, opens);
  if (!number || !(before || std::ranges::any_of(kAfter, opens))) return;
  question_.which = named.front()->which;
  question_.claim.numbers = {*number};
  question_.claim.relative = before ? WhichSummits::Relative::kBefore : WhichSummits::Relative::kAfter;
  question_.intent = Intent::kWhen;
  question_.operation = Operation::kTell;
  question_.follow_up = false;
  explain_ = false;
  std::erase(question_.unknown, "before");
  std::erase(question_.unknown, "after");
}

void Understanding::TakeClaim() {
  const bool about_it = question_.intent == Intent::kSummit || question_.intent == Intent::kNone ||
                        question_.intent == Intent::kWhen || question_.intent == Intent::kWhere;
  if (!question_.claim.empty()) return;
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

}  // namespace summit::understanding
