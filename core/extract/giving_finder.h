#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/gifts.h"
#include "core/extract/name_list.h"
#include "core/extract/text_spans.h"

namespace summit {

/// Walks over the tokens of one sentence and notes who gave. The text and the links must outlive it.
class GivingFinder {
 public:
  GivingFinder(std::string_view text, Span where, const std::vector<Link>& links)
      : text_(text), where_(where), links_(links), tokens_(Tokenize(text.substr(where.begin, where.size()))) {}

  /// All who gave, in the order of the text. To be called once.
  std::vector<Giving> Find();

 private:
  // Told by a verb; see givings_by_verb.cc.
  /// "sponsored by A", "paid for by A", "provided to us by A": weaker verbs only with a gift.
  void Passives();

  /// "supported by A | for the recordings": the names begin at token `first`.
  bool IsHelpedWithWork(std::size_t first);

  /// "Dino is | funded by A": something with a name of its own, and neither the Summit nor what was given for it.
  bool IsOfSomething(std::size_t clause, std::size_t verb) const;

  /// "funded through a donation by A": the token of the second "by"; `from` where there is none.
  std::size_t ByMeansOf(std::size_t from) const;

  /// "lunch was sponsored by A, | dinner by B and coffee by C": returns where the last of them ends.
  std::size_t FurtherBy(std::size_t end, const std::string& by);

  /// "A and B sponsored", "A takes care of lunch", "A let us have a room".
  void Actives();
  /// "paid by A, and | B sponsored": where those begin of an enumeration before a verb who are not told of already;
  /// `end` when there are none.
  std::size_t BehindGivers(std::size_t begin, std::size_t end) const;

  /// "A pays for lunch together with | B": B does, too. The one noted last has the verb.
  void Companions(std::size_t verb);

  /// "the dinner, for which | A paid": what was given; empty when it is not told before the names.
  Span ToldBeforeWhich(std::size_t begin) const;

  /// "what | A grants", "whether | A pays".
  bool AsksOf(std::size_t begin) const;

  bool PicksUpBill(std::size_t from) const;

  /// "The Elk House | in Leipzig sponsors": where the words begin that only tell the town; `verb` when there are none.
  std::size_t TownBefore(std::size_t verb) const;

  /// "A has rented the room | and pays for the coffee": A opens the clause, and a verb follows right behind.
  void SecondVerb(std::size_t verb);

  /// Adverbs and auxiliaries stand between the names and the verb: "A and B have kindly agreed to".
  std::size_t FirstOfVerb(std::size_t i) const;

  /// "Dinner was on A", "the first round is on A".
  void OnSomebody();

  // Told by thanks, and without a verb behind them; see givings_by_thanks.cc.
  /// "Thanks to A and B for their support, to C for the drinks and to Jane for the notes".
  void Thanks();

  /// "For lunch we thank A | , for dinner to B": the sentence opens with a reason, and the next one follows.
  bool GoesOnWithReason(std::size_t from) const;

  /// "Kiitos to A for the lunch": a thank you in any language opens the sentence, and names follow.
  bool OpensWithTo() const;

  /// "thanks to Jane's planning": not to her.
  bool IsOwner(const Enumeration& names) const;

  /// Where the next "..., to C", "and to C" or "and C for" begins; the end of the sentence when none does.
  std::size_t NextThanks(std::size_t from) const;

  /// "C and D of E for": others, with a reason of their own.
  bool NamesWithReason(std::size_t first) const;

  /// "A sponsors the venue, | B the coffee and C the dinner", "A for the venue, B for the coffee".
  void Ellipses();

  /// With `thanked`, behind somebody thanked for no gift, only those count that are thanked for one.
  void EllipsesFrom(std::size_t from, bool thanked);

  /// "JMP|.|chat": no space parts it from what it belongs to.
  bool Touches(std::size_t i) const;

  /// "B | and C for the coffee".
  bool JoinsNames(std::size_t i) const;

  /// "A for the coffee" tells of a gift, "A for the streaming" of work; the reason begins at token `from`.
  bool IsReasonOfGift(std::size_t name, std::size_t from);

  // Told by a noun or a label.
  /// "the companies who sponsored this event: A, B".
  void Label();

  /// "the summit's sponsors, A, B", "our sponsor A", "the sponsors of this year are so far A".
  void Nouns();

  /// "A for the room, and our | sponsors": what another is thanked for before them is not what they gave.
  bool StandsBehindReason(std::size_t noun) const;

  /// "A is our sponsor", "A acted as sponsor of the dinner".
  void IsSponsor();

  // The sentence, and what was found in it.
  const std::string& Word(std::size_t i) const;

  std::size_t BeginOf(std::size_t i) const;

  std::size_t TokenAt(std::size_t offset) const;

  bool LinkedAt(std::size_t offset) const;

  std::string Folded(std::size_t begin, std::size_t end) const;

  /// Behind the last sign or word that begins another clause.
  std::size_t ClauseBegin(std::size_t verb) const;

  std::size_t EndOfClause(std::size_t verb) const;

  /// "applause for A, who supported us | , and for Jane, who took notes".
  bool ThanksNext(std::size_t i) const;

  bool Overlaps(std::size_t begin, std::size_t end) const;

  bool Taken(std::size_t begin) const;

  Enumeration NamesFrom(std::size_t begin);

  std::size_t NamesBefore(std::size_t verb, std::size_t end);

  /// Notes an enumeration that begins here; returns where it ends.
  std::size_t Add(std::size_t begin, Span reason);

  /// "by A, | and B sponsored the room": those who open the next clause are told of there.
  void DropNextSubject(std::vector<NamedSpan>& names) const;

  /// What one gives is told on its own side of the next one's name.
  void Part();

  /// Enumerations are read up to a number and a length that no sentence comes near, so that a hostile one costs bounded
  /// time.
  static constexpr int kMostReads = 40;
  static constexpr std::size_t kMostTokens = 16;  // of the names, or the reason, of one who gave
  static constexpr std::size_t kLongestEnumeration = 1200;

  std::string_view text_;
  Span where_;
  const std::vector<Link>& links_;
  std::vector<Token> tokens_;
  std::vector<Giving> found_;
  std::size_t taken_ = 0;
  std::vector<std::size_t> thanked_;  // where those end who are thanked for no gift
  bool labelled_ = false;             // a label says that those behind it gave
  bool reason_first_ = false;         // "for the lunch we thank A": so may what follows be told
  int reads_ = 0;
};

}  // namespace summit
