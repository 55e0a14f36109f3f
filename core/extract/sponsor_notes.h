#pragma once

#include <cstddef>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Notes sponsors as facts: names without their logos and what stands around them, and none that is nobody's.
class SponsorNotes {
 public:
  /// Both must outlive it.
  SponsorNotes(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  /// A fact of the passage's Summit, with the words of `span` in the block as evidence. `what` and `amount` may be
  /// empty.
  void Add(const Passage& passage, std::size_t block, Span span, std::string name, const std::string& what,
           const std::string& amount);

  /// The names noted of the passage before, in the order of its text; none when others have been noted since.
  std::vector<std::string> NamedBefore(const Passage& passage) const;

 private:
  /// What a sentence tells in which nobody else is named, its gift and its only sum, is told of the one it names.
  void Complete(const Passage& passage, SponsorFact& fact);

  const Reading& reading_;
  FactList& facts_;
  std::set<std::string> capitals_;  // words of names; read when first asked for
  const Passage* last_ = nullptr;   // the passage whose sponsors were noted last
  std::vector<std::string> named_;  // of it
};

/// Who is known already to have given something, by Summit; one spelt otherwise, or in short, is the same.
class KnownSponsors {
 public:
  /// Those among the facts so far.
  explicit KnownSponsors(const FactList& facts);

  bool Has(const SummitRef& ref, const std::string& name) const;
  void Add(const SummitRef& ref, const std::string& name) { known_.emplace_back(ref, name); }

 private:
  std::vector<std::pair<SummitRef, std::string>> known_;
};

/// The passage may tell of what was given for the Summit, or for a meal around it.
bool MayTellOfSponsors(const Passage& passage);

/// What those give whose names stand in a section on a meal; empty elsewhere.
std::string GiftOfSide(const Passage& passage);

/// The sum that all of a list gave: "€500" above it, "gave 100 € each:" before it. Both texts folded.
std::string AmountForAll(const std::string& heading, const std::string& intro);

/// The last sentence of what introduces a list, which stands right before it; all of it where `word` stands elsewhere.
std::string LastSentenceWith(const std::string& intro, std::string_view word);

/// The first that is not empty.
std::string FirstOf(std::initializer_list<std::string_view> texts);

}  // namespace summit
