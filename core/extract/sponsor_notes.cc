#include "core/extract/sponsor_notes.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_doubts.h"
#include "core/extract/giver_names.h"
#include "core/extract/giver_sentence.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_sums.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

/// What the Summit's people eat together belongs to it.
bool IsMeal(std::string_view side) {
  static const std::vector<std::string_view> kMeals = {"dinner",    "dinners",  "lunch", "brunch",
                                                       "breakfast", "barbecue", "bbq"};
  return std::find(kMeals.begin(), kMeals.end(), side) != kMeals.end();
}

bool GivesMeal(std::string_view what) { return NamesFoodOrCosts(what); }

bool TellsOfPaying(std::string_view folded) {
  return HasAnyPhrase(folded, {"sponsored", "sponsoring", "sponsorship", "paid", "pays", "paying", "bill", "costs",
                               "covered", "covers", "covering", "financed", "donated", "treated", "treats"});
}

/// "The Elk Club paid ...": the capital of what opens a block is no part of the name.
std::string WithoutOpeningThe(std::string name, const Block& source) {
  static constexpr std::string_view kThe = "The ";
  if (!name.starts_with(kThe) || !source.text.starts_with(name)) return name;
  const bool linked =
      std::any_of(source.links.begin(), source.links.end(), [](const Link& link) { return link.begin < kThe.size(); });
  const bool capital = name.size() > kThe.size() && name[kThe.size()] >= 'A' && name[kThe.size()] <= 'Z';
  if (!linked && capital && Tokenize(name).size() > 2) name.erase(0, kThe.size());
  return name;
}

/// "Jane, one of our developers, gave 50 €" below the heading "Jane Doe": by the whole name.
std::string NameInHeading(std::string name, std::string_view heading) {
  const std::string_view whole = Trim(heading);
  const bool first = name.find(' ') == std::string::npos && whole.starts_with(name + " ");
  return first && LooksLikeFullName(whole) ? std::string(whole) : name;
}

}  // namespace

void SponsorNotes::Add(const Passage& passage, std::size_t block, Span span, std::string name, const std::string& what,
                       const std::string& amount) {
  const Block& source = reading_.post->blocks[block];
  name = GiversName(WithoutLogo(std::move(name)), source.links, source.text);
  name = NameInHeading(WithoutOpeningThe(std::move(name), source), reading_.post->sections[source.section].heading);
  // A house that is thanked for its dinner has served it.
  if (GivesMeal(what) && IsRestaurant(name, source.text) &&
      !TellsOfPaying(block == passage.block ? passage.folded : FoldLine(source.text)))
    return;
  if (name.empty() || IsNobody(name) || IsSum(name) || IsCommonNoun(name, source.text)) return;
  if (IsTakenBack(reading_, passage, name) || IsNotedForWork(source.text, name)) return;
  const std::string_view text = reading_.TextOf(passage);
  const bool prose = passage.block == block && source.kind == BlockKind::kParagraph;
  if (passage.block == block && (StandsBesideWork(text, name) || StandsInAside(text, name))) return;
  if (prose && OnlyLendsRoom(text, name, what)) return;
  if (last_ != &passage) named_.clear();
  last_ = &passage;
  named_.push_back(name);
  SponsorFact fact{std::move(name), what, amount};
  if (prose) Complete(passage, fact);
  facts_.AddFrom(passage, std::move(fact), block, span);
}

void SponsorNotes::Complete(const Passage& passage, SponsorFact& fact) {
  const std::string sum = OnlySum(reading_.TextOf(passage));
  const bool bare = fact.what.empty() || fact.what == "event";
  if (!bare && (sum.empty() || !fact.amount.empty())) return;
  if (capitals_.empty()) capitals_ = WordsWithCapitals(reading_);
  const std::vector<GiverGroup> groups = GiverSentence(reading_, passage, capitals_).Groups();
  if (groups.size() != 1 || groups[0].names.size() != 1) return;
  if (fact.amount.empty()) fact.amount = sum;
  if (!bare) return;
  std::string words;
  for (const Token& token : Tokenize(passage.folded))
    if (!IsOneOf(token.folded, {"summit", "event", "meeting", "meetup"})) words += token.folded + " ";
  if (std::string told = WhatWasGiven(words); !told.empty() && told.find("space") == std::string::npos)
    fact.what = std::move(told);
}

std::vector<std::string> SponsorNotes::NamedBefore(const Passage& passage) const {
  if (last_ == nullptr || last_ + 1 != &passage || last_->block != passage.block) return {};
  const std::string_view text = reading_.TextOf(*last_);
  std::vector<std::string> names = named_;
  std::stable_sort(names.begin(), names.end(),
                   [&](const std::string& a, const std::string& b) { return text.find(a) < text.find(b); });
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

KnownSponsors::KnownSponsors(const FactList& facts) {
  for (const Fact& fact : facts.facts())
    if (const auto* sponsor = std::get_if<SponsorFact>(&fact.value)) known_.emplace_back(fact.summit, sponsor->name);
}

bool KnownSponsors::Has(const SummitRef& ref, const std::string& name) const {
  // "A & B": both are known.
  if (const std::size_t and_sign = name.find(" & "); and_sign != std::string::npos)
    if (Has(ref, name.substr(0, and_sign)) && Has(ref, name.substr(and_sign + 3))) return true;
  const std::string key = CompanyKey(name);
  return std::any_of(known_.begin(), known_.end(), [&](const auto& one) {
    return one.first == ref &&
           (CompanyKey(one.second) == key || IsShortFor(name, one.second) || IsShortFor(one.second, name));
  });
}

bool MayTellOfSponsors(const Passage& passage) {
  if (!passage.ref || passage.ground == Ground::kNone || passage.ground == Ground::kConference) return false;
  // Beer is a side event of FOSDEM, and else a drink.
  const bool theirs = HasAnyPhrase(passage.folded, {"fosdem beer", "beer event", "beer night"});
  const bool drink = passage.side == "beer" && !theirs;
  if (passage.ground == Ground::kSide && !IsMeal(passage.side) && !drink) return false;
  if (theirs && !HasAnyPhrase(passage.folded, {"summit", "dinner"})) return false;
  return !IsOtherPurpose(passage);
}

std::string GiftOfSide(const Passage& passage) {
  return passage.ground == Ground::kSide && IsMeal(passage.side) ? WhatWasGiven(passage.side) : std::string();
}

std::string AmountForAll(const std::string& heading, const std::string& intro) {
  if (IsSum(heading)) return FindAmount(heading);
  return HasPhrase(intro, "each") ? FindAmount(LastSentenceWith(intro, "each")) : std::string();
}

std::string LastSentenceWith(const std::string& intro, std::string_view word) {
  const std::vector<Span> sentences = SplitSentences(intro);
  const std::string last = sentences.empty() ? intro : intro.substr(sentences.back().begin, sentences.back().size());
  return HasPhrase(last, word) ? last : intro;
}

std::string FirstOf(std::initializer_list<std::string_view> texts) {
  for (std::string_view text : texts)
    if (!text.empty()) return std::string(text);
  return {};
}

}  // namespace summit
