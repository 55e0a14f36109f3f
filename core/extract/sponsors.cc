#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/amounts.h"
#include "core/extract/commitments.h"
#include "core/extract/extractors.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_weights.h"
#include "core/extract/gift_words.h"
#include "core/extract/gifts.h"
#include "core/extract/giver_names.h"
#include "core/extract/giver_pointers.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_labels.h"
#include "core/extract/sponsor_lists.h"
#include "core/extract/sponsor_notes.h"
#include "core/extract/sponsor_rows.h"
#include "core/extract/sponsor_sums.h"
#include "core/extract/sponsor_surroundings.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

/// Who gave money or the room, by way of lists, rows of logos and sentences.
class SponsorReader {
 public:
  SponsorReader(const Reading& reading, FactList& facts)
      : reading_(reading), notes_(reading, facts), rows_(reading, notes_), weigher_(reading) {}

  void Read() {
    ReadSponsorLists(reading_, notes_);
    for (std::size_t i = 0; i < reading_.passages.size(); ++i) {
      const Passage& passage = reading_.passages[i];
      if (!MayTellOfSponsors(passage)) continue;
      const bool opens = i == 0 || reading_.passages[i - 1].block != passage.block;
      if (opens) rows_.ReadSite(passage);
      if (opens && rows_.ReadRowOfNames(passage)) {
        while (i + 1 < reading_.passages.size() && reading_.passages[i + 1].block == passage.block) ++i;
        continue;
      }
      ReadSentence(passage);
    }
  }

 private:
  void ReadSentence(const Passage& passage) {
    // "The latter paid for the dinner": of those whom the sentence before names.
    for (const PointedGift& gift : FindPointedGifts(reading_.TextOf(passage), NamesPointedTo(passage)))
      notes_.Add(passage, passage.block, passage.span, gift.name, gift.what, gift.amount);
    const Block& block = reading_.BlockOf(passage);
    if (block.kind != BlockKind::kParagraph && block.kind != BlockKind::kListItem) return;
    if (passage.folded.ends_with(":")) return;  // the names follow in a list
    if (HasAnyPhrase(passage.folded, {"paid by the xsf", "paid for the dinner, but", "is paid for", "not paid by"}) &&
        FindAmounts(reading_.TextOf(passage)).empty() && !HasPhrase(passage.folded, "by"))
      return;
    if (IsForTheStand(passage.folded) || !About(passage)) return;
    PartGifts(passage);
    for (const GivenSum& sum : FindGivenSums(reading_.TextOf(passage), passage.folded))
      if (!IsOfAnother(sum))
        notes_.Add(passage, passage.block, passage.span, sum.name, FirstOf({sum.what, GiftOfSide(passage)}),
                   sum.amount);
    if (ReadLabelled(passage) || ReadSponsorLabels(reading_, passage, notes_)) return;
    ReadCommitment(passage);
    const std::vector<Giving> givings = FindGivings(block.text, passage.span, block.links);
    for (const Giving& giving : givings) AddGiving(passage, giving, givings.size() == 1);
  }

  /// Those whom "the latter" may mean: told in the same sentence, or as givers in the one before.
  std::vector<std::string> NamesPointedTo(const Passage& passage) const {
    const std::string& text = reading_.BlockOf(passage).text;
    for (std::string_view pointer : {"; the latter", ", the latter", "; the former", ", the former"}) {
      const std::size_t found = reading_.TextOf(passage).find(pointer);
      if (found == std::string_view::npos) continue;
      const std::size_t at = passage.span.begin + found;
      const auto& links = reading_.BlockOf(passage).links;
      const Span where{EnumerationBefore(text, passage.span.begin, at, links), at};
      std::vector<std::string> names;
      for (const NamedSpan& named : NamesInList(text, where, links)) names.push_back(named.name);
      if (names.size() > 1) return names;
    }
    return SentenceBefore(passage).empty() ? std::vector<std::string>() : notes_.NamedBefore(passage);
  }

  /// "Dinner: A." below a heading on sponsors, or beside words of thanks to them.
  bool ReadLabelled(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || text.find('\n') != std::string_view::npos) return false;
    const std::string label = FoldLine(text.substr(0, colon));
    if (!IsGiftLabel(label) || IsVacant(passage.folded)) return false;
    const std::string heading = FoldLine(reading_.post->sections[block.section].heading);
    const bool below = HasAnyPhrase(heading, {"sponsor", "sponsors", "supporters", "donors"});
    if (!below && !StandsBySponsors(passage)) return false;
    const Span where{passage.span.begin + colon + 2, passage.span.end};
    const Enumeration names = ReadEnumeration(block.text, where, block.links);
    if (names.names.empty() || names.end + 1 < where.end) return false;
    if (!below && (NamesRoom(label) || std::any_of(names.names.begin(), names.names.end(), [](const NamedSpan& named) {
                     return NamesAGift(FoldLine(named.name)) || IsRestaurant(named.name, {});
                   })))
      return false;  // what there is to eat, and where
    for (const NamedSpan& named : names.names)
      notes_.Add(passage, passage.block, passage.span, named.name, WhatWasGiven(label), named.amount);
    return true;
  }

  /// "Thanks to our sponsors! Lunch: A.": a sentence of the same block, one or two before or behind, speaks of them.
  bool StandsBySponsors(const Passage& passage) const {
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    const std::size_t end = std::min(index + 3, reading_.passages.size());
    for (std::size_t i = index - std::min<std::size_t>(index, 3); i < end; ++i)
      if (reading_.passages[i].block == passage.block && i != index &&
          HasAnyPhrase(reading_.passages[i].folded, {"sponsors", "sponsor", "supporters", "donors", "sponsored by"}))
        return true;
    return false;
  }

  /// "A and B have already committed", "so far A is on board", "we are glad to have A with us" below a heading on
  /// sponsors.
  void ReadCommitment(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    const std::string heading = FoldLine(reading_.post->sections[block.section].heading);
    static const std::vector<std::string_view> kSponsors = {"sponsor",    "sponsors", "sponsoring", "sponsorship",
                                                            "supporters", "donors",   "backers"};
    if (!HasAnyPhrase(heading, kSponsors) && !HasAnyPhrase(SentenceBefore(passage) + " " + passage.folded, kSponsors))
      return;
    constexpr int kMostClauses = 4;  // "A stepped forward, and B followed suit"
    auto where = CommittedIn(block.text, passage.span, block.links);
    for (int i = 0; where && i < kMostClauses; ++i) {
      NoteCommitted(passage, *where);
      where = CommittedIn(block.text, {where->end, passage.span.end}, block.links);
    }
  }

  void NoteCommitted(const Passage& passage, Span where) {
    const Block& block = reading_.BlockOf(passage);
    for (const NamedSpan& named : NamesInList(block.text, where, block.links)) {
      if (HasAnyPhrase(FoldLine(named.name), {"board", "council", "team", "xsf", "hotel", "venue", "university"}))
        continue;
      notes_.Add(passage, passage.block, passage.span, named.name, WhatWasGiven(FoldLine(named.note)), named.amount);
    }
  }

  /// The sentence before, of the same paragraph, folded; empty where none is.
  std::string SentenceBefore(const Passage& passage) const {
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    if (index == 0 || reading_.passages[index - 1].block != passage.block) return {};
    return reading_.passages[index - 1].folded;
  }

  /// Where one gift is told of `alone`, the whole sentence says what it was.
  void AddGiving(const Passage& passage, const Giving& giving, bool alone) {
    const Block& block = reading_.BlockOf(passage);
    // What stands in brackets is said of the name before them.
    const auto told = [&](Span span) { return WhatWasGiven(FoldLine(WithoutBrackets(block.text, span))); };
    std::string what = told(giving.reason);
    // What somebody else is thanked for behind it is not what these gave.
    const Span all{passage.span.begin, giving.parted ? giving.reason.end : passage.span.end};
    const std::string whole = what.empty() ? told(all) : std::string();
    if (alone || whole == "event") what += whole;
    if (what.empty() || what == "event" || (what == "meals" && GiftOfSide(passage) == "dinner"))
      what = FirstOf({GiftOfSide(passage), what});
    if (what.empty() && DinnerBefore(passage)) what = "dinner";
    const std::vector<NamedSpan> givers = NamesInList(block.text, giving.givers, block.links);
    // "A and B, without whom the room would have been dark and the plates empty": not who gave which.
    const bool without_whom = givers.size() > 1 && HasAnyPhrase(passage.folded, {"without whom", "without which"});
    if (without_whom) what.clear();
    const std::string reason = FoldLine(std::string_view(block.text).substr(giving.reason.begin, giving.reason.size()));
    if (!givers.empty() && ArePersons(givers) && IsService(reason, true)) return;  // "Jane lent us her cameras"
    const bool by_notes = std::any_of(givers.begin(), givers.end(), TellsOwnGift);
    for (NamedSpan named : givers) {
      if (LooksLikeAddress(named.name)) break;  // "A, Rue Haute 4, lends us the hall"
      named.name = WithFirstHalf(block.text, named);
      if (by_notes && !named.note.empty() && !TellsOwnGift(named)) continue;  // "(registration)": work
      const std::string own = WhatWasGiven(FoldLine(named.note));             // "A (lunch), B (coffee)"
      const WeighedGift* parted = PartedGiftOf(named.name);
      const bool apart = parted != nullptr && own.empty() && !without_whom && (several_ || what.empty());
      notes_.Add(passage, passage.block, passage.span, named.name, FirstOf({own, apart ? parted->what : what}),
                 FirstOf({named.amount, parted != nullptr ? parted->amount : std::string()}));
    }
  }

  /// "Savoir-faire Linux": the half with the hyphen, which an enumeration leaves out where it goes on in small letters.
  static std::string WithFirstHalf(std::string_view text, const NamedSpan& named) {
    const std::size_t begin = named.span.begin;
    if (begin < 2 || text[begin - 1] != ' ') return named.name;
    std::size_t first = begin - 1;
    while (first > 0 && text[first - 1] != ' ' && text[first - 1] != '\n') --first;
    const std::string_view half = text.substr(first, begin - 1 - first);
    const bool capital = !half.empty() && half[0] >= 'A' && half[0] <= 'Z';
    const std::size_t hyphen = half.find('-');
    const bool small = hyphen != std::string_view::npos && hyphen + 1 < half.size() && half[hyphen + 1] >= 'a' &&
                       half[hyphen + 1] <= 'z' && half.find_first_of(",.:;()") == std::string_view::npos;
    return capital && small ? std::string(half) + " " + named.name : named.name;
  }

  /// "Food came from A, and B gave 100 € for the tickets": what is told of this one alone. Null where that is not told.
  const WeighedGift* PartedGiftOf(const std::string& name) const {
    const auto found = std::find_if(parted_.begin(), parted_.end(), [&](const WeighedGift& gift) {
      return !gift.what.empty() && CompanyKey(gift.name) == CompanyKey(name);
    });
    return found == parted_.end() ? nullptr : &*found;
  }

  void PartGifts(const Passage& passage) {
    parted_ = weigher_.In(passage);
    several_ = !parted_.empty() && parted_.back().group > 0;
  }

  /// The sum is told of somebody else in the sentence.
  bool IsOfAnother(const GivenSum& sum) const {
    const WeighedGift* parted = PartedGiftOf(sum.name);
    if (!several_ || parted == nullptr || parted->amount == sum.amount) return false;
    return std::any_of(parted_.begin(), parted_.end(),
                       [&](const WeighedGift& gift) { return gift.amount == sum.amount; });
  }

  /// "A (lunch)", "B (sponsoring)", "C (100 €)".
  static bool TellsOwnGift(const NamedSpan& named) {
    const std::string note = FoldLine(named.note);
    return !named.amount.empty() || SpeaksOfMoney(note) || (NamesAGift(note) && !IsService(note, ArePersons({named})));
  }

  static std::string WithoutBrackets(std::string_view text, Span span) {
    std::string kept;
    int open = 0;
    for (const char c : text.substr(span.begin, span.size())) {
      open += c == '(' || c == '[';
      if (open == 0) kept += c;
      if (c == ')' || c == ']') open = std::max(open - 1, 0);
    }
    return open == 0 ? kept : std::string(text.substr(span.begin, span.size()));
  }

  /// The gift went to the Summit or its dinner: said in the sentence, or by where it stands.
  bool About(const Passage& passage) const {
    const bool conference = std::any_of(passage.events.begin(), passage.events.end(),
                                        [](const EventMention& event) { return event.kind == EventKind::kConference; });
    if (HasAnyPhrase(passage.folded, {"summit", "dinner", "event", "meetup", "devcon", "lunch"})) return true;
    if (passage.ground == Ground::kSide || HasAnyPhrase(passage.folded, {"hungry", "thirsty"})) return true;
    if (conference) return false;
    if (NamesAGift(passage.folded)) return true;
    if (passage.ref->number && passage.ground == Ground::kSummit &&
        (HelpsWithMoney(passage.folded) || HelpsWithMoney(SentenceBefore(passage))))
      return true;
    return reading_.subject && passage.ref == reading_.subject &&
           !HasAnyPhrase(passage.folded, {"xsf sponsorship", "the foundation", "standards foundation"});
  }

  /// "Our thanks go to A and B for their financial help" in a section on the Summit.
  static bool HelpsWithMoney(std::string_view folded) {
    return (SpeaksOfMoney(folded) || HasAnyPhrase(folded, {"financial", "our supporters", "their support"})) &&
           !HasAnyPhrase(folded, {"the xsf", "the foundation", "standards foundation", "open collective"});
  }

  /// "this year we asked individuals and companies to chip in": the dinner named a sentence or two before.
  bool DinnerBefore(const Passage& passage) const {
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    for (std::size_t back = 1; back <= 3 && back <= index; ++back) {
      const Passage& before = reading_.passages[index - back];
      if (before.block != passage.block) return false;
      if (HasPhrase(before.folded, "dinner")) return !PaidBySomebody(before);
    }
    return false;
  }

  /// Somebody else than the foundation gave something there.
  bool PaidBySomebody(const Passage& passage) const {
    const Block& block = reading_.BlockOf(passage);
    const std::vector<Giving> givings = FindGivings(block.text, passage.span, block.links);
    return std::any_of(givings.begin(), givings.end(), [&](const Giving& giving) {
      const std::vector<NamedSpan> names = NamesInList(block.text, giving.givers, block.links);
      return std::any_of(names.begin(), names.end(), [](const NamedSpan& name) { return !IsFoundation(name.name); });
    });
  }

  const Reading& reading_;
  SponsorNotes notes_;
  SponsorRows rows_;
  GiftWeigher weigher_;
  std::vector<WeighedGift> parted_;  // of the sentence at hand
  bool several_ = false;             // and these tell of more than one gift
};

}  // namespace

void ExtractSponsors(const Reading& reading, FactList& facts) {
  SponsorReader(reading, facts).Read();
  AddSponsorsByWeight(reading, facts);
  AddSponsorsBySurroundings(reading, facts);
}

}  // namespace summit
