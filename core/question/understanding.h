#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/question/lexicon.h"
#include "core/question/question.h"
#include "core/question/sentence.h"
#include "core/question/understanding_parts.h"

namespace summit::understanding {

/// What the terms of one sentence add up to: the work behind Understand(), step by step, each in a file of its own.
/// Lives for one sentence; the lexicon must outlive it.
class Understanding {
 public:
  Understanding(std::vector<Term> terms, const Lexicon& lexicon) : terms_(std::move(terms)), lexicon_(lexicon) {}
  Question Run();

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
  /// "I mean the building, not the country".
  void DropWhatIsNotMeant();
  /// "What is a sponsor": the word itself is asked about, and no Summit's.
  void TakeDefinedWord();
  /// "at most Summits" bounds nothing.
  void ReadAtMost();
  /// "always", "never": whether it was so each time, or no time.
  void ReadQuantifiers();
  /// "which sponsors came back", "more than one Summit".
  void ReadRepeats();
  bool ReadTimes(std::size_t bound);
  /// "who sponsored only once"
  void ReadOnce();
  /// "is it always in Brussels": "it" is no Summit there.
  void DropPronouns();
  /// "which Summits did Kevin miss", "which did Cisco not sponsor".
  void ReadAbsence();
  /// "which XEPs were discussed"
  void ReadSpecifications();
  /// "how long do they usually last"
  void ReadUsualLength();
  /// "is 26 over", "has 27 happened yet"
  void ReadWhetherOver();
  void ReadAsked();
  void ReadHour();
  /// "what happened on the Friday before summit 6": only a text tells of days beside a Summit.
  void ReadTimeBeside();
  /// Whether somebody is asked for by what he is: "which GSoC student".
  bool AsksForPerson(std::size_t at) const;
  /// "which summit had the best food", "who was new there".
  void ReadJudgement();
  /// "the contributors of GSoC" give work, and no money.
  void ReadContributors();
  /// "what is Open Discussion Day": words of ours that make a name together; "what is a devcon" asks for no facts.
  void ReadNameOfWords();
  /// No Summits are singled out.
  bool IsFree() const;
  /// "which year had two Summits", "which had none".
  void ReadSummitsOfYear();
  /// "8 was in Brussels": for who says so, it is asked whether it was.
  bool StatesSomething() const;
  /// "the main sponsors"; but "was Kevin late" asks for just that, and so does "is it worth it".
  void DropQualities();
  /// "single room price at the hotel": an amount, though nobody says "how much".
  void ReadPrice();
  /// "which hotel should I book": says no more than "which hotel".
  void DropBooking();
  /// "the birthday dinner" is the dinner, and "the dinner for members" is too.
  void DropKindsOfMeal();
  /// "what project did Jane represent": whom somebody is listed with.
  void ReadProjects();
  /// "where was it organised": says no more than "where was it". "Who organised it" is another matter.
  void DropArranging();
  /// "who organised it": the host, if the records name one; else whoever the text says did.
  void TakeOrganising();
  Asked AskedBy(std::size_t at) const;
  /// "which hotel", "what month", "which company".
  Asked AskedByNoun(std::size_t at) const;
  /// "more than 30 people".
  void ReadCounts();
  /// "which two days", "the three sponsors": how many there are is told by the list.
  void DropCounts();
  /// "with which conference was 5 combined"
  void ReadBeside();
  void TakeBeside();
  /// "which was bigger, 9 or 10", "did 21 have more sponsors than 19": the ranking of two.
  void ReadComparison();
  void RankTwo();
  /// "which was earlier, 8 or 9"
  bool ReadEarlier();
  /// The rank that a comparative asks for; kNone for any other word.
  Sense ComparativeOf(std::size_t at) const;
  static void Drop(Term& term);

  // --- which Summits
  void ReadSummits();
  /// "first" in "when did it first come up" is no Summit.
  bool IsTimesWord(const Term& term, std::size_t at) const;
  bool ExceptsSummits(std::size_t at) const;
  void DropContradictions();
  /// "the first Summit in Brussels" is not the first of all.
  void ReadEdges();
  /// "the second Summit in Brussels" is the second of those there; it is Summit 2 as well where that was there too.
  void ReadNth();
  static bool IsOrdinal(std::string_view folded);

  // --- what is wanted
  struct Weight {
    Intent intent = Intent::kNone;
    int weight = 0;
    std::optional<LinkKind> link;
  };
  Weight WeightOf(const Term& term) const;
  Weight SmallWeightOf(const Term& term) const;
  /// "how much money did the sponsors give", but not "how much money is a room".
  bool GivesMoney() const;
  /// "who gave most at 8"
  bool RanksGivers() const;
  /// "where can I sleep, which hotel does the XSF pay"
  bool AsksForHotel() const;
  /// "is another one planned soon": the next.
  void ReadAhead();
  /// "who came from Germany to 8": no place of a Summit.
  void ReadOrigin();
  /// "which companies made it possible"
  bool MadePossible() const;
  Intent Weigh();
  /// "who hosted and who sponsored 21", "date and place of 19": an overview tells all of that.
  bool AsksForSeveral() const;
  /// "who gave the room" asks for the host, "who provided lunch" for a sponsor.
  Intent WithLender(Intent intent) const;
  /// Questions that are known by their whole form: what something is, what a post says.
  void TakeWholePattern();
  /// "what did they say about MIX": about what was said of it, not about all topics.
  bool IsWhatOf(bool names_thing) const;
  /// "what did Jane present": no question for who was present.
  bool AsksWhatWasPresented() const;
  /// "which summits", "at what summit"
  bool AsksSummits() const;
  /// "what did Kevin talk about": only the text tells what one person said.
  bool SpeaksOfOne() const;

  // --- names and what is paid for
  bool IsNoun(const Term& term) const;
  void FillSlots();
  /// A run of words that are none of ours: the name of somebody or something, by where it stands.
  void FillSlot(std::size_t begin, std::size_t end);
  /// "was Jane at summit 2", "Jane Doe at summit 9?", but not "was the pool open".
  bool WasThere(std::size_t begin, std::size_t end) const;
  /// "which sponsor", "the sponsors": no verb.
  bool IsNamed(const Term* term) const;
  void Name(NameKind kind, std::size_t begin, std::size_t end);
  void Facet(std::size_t begin, std::size_t end);
  void TakeNames();
  /// "who paid for dinner": which of the sponsors is meant.
  void TakeFacet();
  /// A person "at summit 9" was there, or was not; a topic or a company alone is to be told of.
  void IntentOfNames();
  /// "which company is Jane from", "where does Jane work".
  void TakeEmployer();

  // --- what is to be done
  void ReadOperation();
  /// "who was at both 2 and 3", "who of 2 was also at 3"; "and who hosted 3 too" asks for no common one.
  bool AsksForCommon() const;
  /// "who was at 2 and at 3": at both; but "the participants of 2 and 3" are told for each.
  bool AsksForThoseAtBoth() const;
  /// "when was MIX last discussed", "the last Summit that Cisco sponsored".
  bool AsksForLast();
  std::size_t CountWhich() const;
  /// "who paid most for the dinner of 8", "the biggest sponsor of 8": what each gave tells that.
  bool RanksGifts();
  void ReadRank();
  /// The first Summit of a narrower kind is found here where more than itself is asked for.
  void ResolveEdge();
  /// Puts the first Summit that fits in place of what narrows it down; false where that is not asked or none fits.
  bool EdgeToNumber();
  static bool Fits(const Lexicon::KnownSummit& known, const WhichSummits& which);
  /// Whether the question goes over many Summits rather than asking of one.
  bool GoesOverMany() const;
  void ReadCounting();
  /// "was there a summit", but not "was there a dinner at the summit".
  bool ExistsSummit() const;
  /// "how many summits", "how often"; how many people came to one is a fact of its own.
  bool CountsThings() const;
  /// "which hotels were used"
  bool AsksForPlaces() const;
  /// "how many cities have hosted one"
  bool CountsPlaces() const;
  /// "which (summits) did Cisco sponsor", "when did Cisco sponsor", "did Cisco ever sponsor".
  bool AsksWhichSummits() const;
  void ReadList(bool summits_with);

  // --- does the fact answer the question
  void CheckAnswerKind();
  /// "What is the mailing list for the summits": there is one for all, and no list of lists is meant.
  void TakeOneForAll();
  /// "Do I have to pay for summit 7": a fee is asked for, and nobody who gave something.
  bool PaysOneself() const;
  bool HasFittingName() const;
  /// "was there a summit in Paris": a place of which the archive knows nothing is a place all the same.
  void TakePlaces();

  // --- "was 1 before 2"
  void TakeOrder();

  // --- "was 19 in Portland"
  void TakeClaim();

  // --- what is left
  /// "who sponsored summit 19 and where was it": an overview tells all of that.
  bool SeveralAtOnce() const;
  bool Consumed(const Term& term) const;
  void ReadLeftovers();
  static bool IsTurn(const Term& term);
  void GuessIntent();
  /// What a passage has to tell of, under whatever word: "dinner", "hotel".
  std::string FacetInText() const;
  /// As it is to be looked for in the text, which is English: verbs and foreign words by what they stand for.
  std::string WordInText(const Term& term) const;
  /// "XMPP", "XSF": says nothing beside anything else, but may be all that is asked for.
  const Term* NamesUs() const;
  static void AddWord(std::vector<std::string>& list, const std::string& word);
  /// Words that a passage must have: names and what was not understood; else whatever noun there is.
  void Finish();
  /// "How did the newsletter start": a series of posts that is asked about itself, and that something began. Neither
  /// says anything in "what was in the newsletter of May", "where did summit 5 start".
  bool IsOfSeries(const Term& term) const;
  bool IsBeginning(const Term& term) const;
  bool IsDenied(const Term& term) const;
  /// "e2e encryption" is no encryption of end-to-end encryption.
  void AddContent(const std::string& word);
  static bool IsContent(Sense sense);

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

}  // namespace summit::understanding
