#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/proper_names.h"
#include "core/extract/reading.h"

namespace summit {

/// Names that stand together ("A, B and C"), and what the words around them say of all.
struct GiverGroup {
  std::vector<ProperName> names;
  bool beside = false;  // behind others who gave
  int weight = 0;       // as givers
  std::string what;     // they gave, as WhatWasGiven() has it; may be empty
  std::string amount;   // as written; may be empty
};

/// The words, folded, that have a capital within a sentence of the post.
std::set<std::string> WordsWithCapitals(const Reading& reading);

/// A sentence, looked at by its tokens, with the names in it that may be those of givers.
class GiverSentence {
 public:
  /// `names` are the words that have a capital within a sentence of the post. All must outlive it.
  GiverSentence(const Reading& reading, const Passage& passage, const std::set<std::string>& names);

  /// Names without places, events, days, services and the Foundation; not weighed yet.
  std::vector<GiverGroup> Groups() const;

  /// Without a genitive, and a person's without the affiliation.
  std::string NameOf(const ProperName& name) const;

 protected:
  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  /// The tokens from `first` to the one before `end`, folded.
  std::string Folded(std::size_t first, std::size_t end) const;
  /// The sum of money in them, as written; empty when there is none.
  std::string AmountIn(std::size_t first, std::size_t end) const;
  bool ArePersons(const GiverGroup& group) const;
  /// By their looks, or by where they lead: "flights from the Gulf" came from nobody.
  bool AreFirms(const GiverGroup& group) const;

  const Reading& reading_;
  const std::set<std::string>& names_;
  const Passage& passage_;
  std::string_view text_;
  std::vector<Token> tokens_;
  std::vector<Link> links_;
  bool money_ = false;   // the sentence, or the heading above it, is on money given
  bool thanks_ = false;  // likewise on thanks

 private:
  void MarkSmallNames();
  bool StandsAsSponsor(std::size_t i) const;
  bool StandsAsSubject(std::size_t i) const;
  std::string Name(const ProperName& name) const;
  bool OpensWithConnective(const ProperName& name) const;
  bool OnlyJoins(std::size_t first, std::size_t end) const;
  bool Refused(const ProperName& name) const;
  bool IsSiteOfNameBefore(const ProperName& name) const;
  bool OpensClauseOfGiving(const ProperName& name) const;
  bool OpensEnumeration(const ProperName& name) const;
  bool IsFillerThe(const ProperName& name) const;
  bool IsOfConference(std::size_t offset) const;
};

}  // namespace summit
