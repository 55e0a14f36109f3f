#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/giver_sentence.h"

namespace summit {

/// "they paid the dinner", "his company bought the tickets": a gift of those named before.
struct PronounGift {
  std::size_t at = 0;    // the pronoun's token
  bool company = false;  // for which the one named before works
  std::string what, amount;
};

/// What part the names play in their sentence, whatever words stand between: those by whom, or from whom, a gift came;
/// those who are the subject of a verb of giving; those called a sponsor; those whose money it was.
class GiverRoles : public GiverSentence {
 public:
  using GiverSentence::GiverSentence;

 protected:
  /// The group gave something; notes what, and how much. It stands between the tokens `left` and `right`.
  bool Gave(GiverGroup& group, std::size_t left, std::size_t right) const;

  /// The words name what can be given; in the sentence before where a pronoun stands for it.
  std::string GiftIn(std::string_view words) const;

  /// Where the clause begins that leads to the names at `begin` and names a gift: behind others all their words are not
  /// said of these, too.
  std::size_t ClauseFrom(std::size_t left, std::size_t begin) const;

  std::optional<PronounGift> OfPronoun() const;

  /// Those of the groups whom a pronoun at the token `before` means, or one in the next sentence where `before` is
  /// beyond the last token; `company`: for whom somebody works. Empty when it is not clear.
  std::vector<ProperName> Meant(const std::vector<GiverGroup>& groups, bool company, std::size_t before) const;

  /// The sentence before of the same block, folded; empty when there is none.
  std::string_view Before() const;

 private:
  /// "by A on Thursday and | by B", "A and, with 100 €, | B": as those before, who gave.
  bool Continues(GiverGroup& group, std::size_t left, std::size_t right) const;

  /// "A sponsored dinner, | B lunch", "A paid for lunch, and | B did the same for the coffee".
  bool LeavesVerbOut(GiverGroup& group, std::size_t left, std::size_t right) const;

  /// "The drinks were, to the joy of all, paid | by A".
  bool AsAgent(GiverGroup& group, std::size_t left, std::size_t begin) const;

  /// "The sum of 100 € arrived | from A".
  bool AsSource(GiverGroup& group, std::size_t left, std::size_t begin) const;

  /// "sponsored by | them", "at | their expense", "| It is also a sponsor": the pronoun is the token `i`.
  std::optional<PronounGift> OfPronounAside(std::size_t i) const;

  // Verbs; see giver_subjects.cc.
  /// "A | read this and sent us 100 €", "A | ordered pizza for all of us".
  bool AsSubject(GiverGroup& group, std::size_t left, std::size_t right) const;
  bool OnlyAdverbs(std::size_t from, std::size_t end) const;
  std::size_t EndOfObject(std::size_t verb, std::size_t right) const;
  std::size_t BehindAside(std::size_t end, std::size_t right) const;
  bool GivesBy(std::size_t verb, std::size_t end, std::size_t stop, GiverGroup& group) const;

  /// "A opened its office and | kept the coffee coming at its own cost".
  bool AtOwnCost(std::size_t verb, std::size_t stop, GiverGroup& group) const;

  /// "A | put its hand into its pocket": whatever the verb, the object is money, or what money is in.
  bool PaysBy(std::size_t verb, std::size_t stop, GiverGroup& group) const;

  /// "A | surprised everybody with a cake".
  bool GivesUs(std::size_t verb, std::size_t stop, GiverGroup& group) const;

  /// "A | has been our only sponsor", "the sponsor of it was | A", "A | confirmed its sponsorship".
  bool AsSponsor(GiverGroup& group, std::size_t left, std::size_t right) const;
  bool SponsorBehind(GiverGroup& group, std::size_t right) const;
  bool SponsorBefore(GiverGroup& group, std::size_t left) const;

  /// "A, whose | 100 € helped", "A | with 100 €", where the sentence is on money given.
  bool WithSum(GiverGroup& group, std::size_t end, std::size_t right) const;

  /// "Who paid for it? | A.", "Thanks to | A, lunch was free".
  bool AsAnswer(GiverGroup& group, std::size_t left, std::size_t right) const;
  bool AsThanked(GiverGroup& group, std::size_t left, std::size_t right) const;

  /// Behind "the company", "our friends at" and the like, read backwards from the names.
  std::size_t BeforeArticles(std::size_t begin, std::size_t left) const;
};

}  // namespace summit
