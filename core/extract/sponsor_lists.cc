#include "core/extract/sponsor_lists.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_words.h"
#include "core/extract/list_items.h"
#include "core/extract/lists.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_rows.h"
#include "core/extract/sponsor_tables.h"
#include "core/extract/sponsor_words.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

class SponsorListReader {
 public:
  SponsorListReader(const Reading& reading, SponsorNotes& notes) : post_(*reading.post), notes_(notes) {}

  void ReadList(const ListRun& run) {
    if (!MayTellOfSponsors(*run.passage)) return;
    if (post_.blocks[run.first].kind == BlockKind::kTableRow) return ReadSponsorTable(post_, run, notes_);
    if (run.role != ListRole::kSponsors && !ListsRanks(run) && !ListsSums(post_, run)) return ReadThanks(run);
    const std::string nearest = run.heading.substr(0, run.heading.find(" / "));
    if (IsYearRound(nearest)) return;
    Gift common{GiftOfSide(*run.passage), AmountForAll(nearest, run.intro)};
    if (common.what.empty())
      common.what = WhatWasGiven(HasPhrase(run.intro, "dinner") ? LastSentenceWith(run.intro, "dinner") : nearest);
    const bool gifts = TellsGiftsOfSome(run);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post_.blocks[i];
      if (block.level > run.level) continue;
      const std::string folded = FoldLine(block.text);
      if (gifts && DidSomething(block)) continue;
      // "X for his time", "Y for the dinner form": thanked for work, where the list mixes both.
      if (!SpeaksOfMoney(folded) && FindAmount(block.text).empty() && IsThankedForWork(block.text)) continue;
      if (IsVacant(folded)) continue;
      std::vector<Item> items = SplitItems(block.text);
      if (items.size() == 1 && items[0].rest.empty() && items[0].affiliation.empty()) TakeNested(run, i, items[0]);
      for (const Item& item : items) AddItem(run, i, item, common);
    }
  }

 private:
  /// "Gold: Isode", "Silver: Tigase": the ranks say that they are sponsors.
  bool ListsRanks(const ListRun& run) const {
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const std::string& text = post_.blocks[i].text;
      if (post_.blocks[i].level > run.level) continue;
      if (text.find(": ") == std::string::npos || !IsMetal(FoldLine(text.substr(0, text.find(": "))))) return false;
    }
    return true;
  }

  /// "- Elk Labs" and below it "- covers the dinner": what is told in the list within the item.
  void TakeNested(const ListRun& run, std::size_t block, Item& item) const {
    const auto within = [&](const Block& next) {
      return next.kind == BlockKind::kListItem && next.section == post_.blocks[block].section && next.level > run.level;
    };
    for (std::size_t i = block + 1; i < post_.blocks.size() && within(post_.blocks[i]); ++i)
      item.rest += (item.rest.empty() ? "" : ", ") + post_.blocks[i].text;
    if (item.amount.empty()) item.amount = FindAmount(item.rest);
  }

  /// What all of a list gave; parts that are not told are empty.
  struct Gift {
    std::string what, amount;
  };

  static bool IsThankedForWork(std::string_view text) {
    const std::size_t name = text.find(" for ");
    // "A makes servers for hospitals": what they do for others.
    if (name != std::string_view::npos && !LooksLikeName(text.substr(0, name))) return false;
    const std::string folded = FoldLine(text);
    const std::size_t reason = folded.find(" for ");
    return reason != std::string_view::npos && !IsThankedForGift(std::string_view(folded).substr(reason));
  }

  /// "A for lunch", "A - lunch", "A: lunch", "A, sponsor of the dinner".
  static std::size_t ReasonIn(std::string_view folded) {
    for (std::string_view sign : {", sponsor ", ", who ", ", which "})
      if (const std::size_t at = folded.find(sign); at != std::string_view::npos) return at;
    for (std::string_view sign : {" for ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", ": ", " ("})
      if (const std::size_t at = folded.find(sign); at != std::string_view::npos)
        return sign == " for " ? at : at + sign.size() - (sign != " (");
    return std::string_view::npos;
  }

  /// The names stand before a dash or colon, if there is one; else before the verb or "for".
  static std::size_t NameEnd(std::string_view text) {
    std::size_t end = text.size();
    for (std::string_view sign :
         {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", ": ", ", sponsor ", ", who ", ", which ", ", for ", " for "})
      end = std::min(end, text.find(sign));
    return end;
  }

  /// Some items tell what was given: then those who did something else have their place in the list for that.
  bool TellsGiftsOfSome(const ListRun& run) const {
    for (std::size_t i = run.first; i <= run.last; ++i)
      if (post_.blocks[i].level <= run.level && TellsGift(FoldLine(TailOf(post_.blocks[i])))) return true;
    return false;
  }

  static bool TellsGift(std::string_view folded) {
    return SpeaksOfMoney(folded) || !FindAmount(folded).empty() || (NamesAGift(folded) && !IsService(folded, true));
  }

  /// "Jane Doe, who led the sessions", "Jane Doe (minutes)".
  static bool DidSomething(const Block& block) {
    const std::string_view tail = TailOf(block);
    const std::string folded = FoldLine(tail);
    if (tail.empty() || TellsGift(folded)) return false;
    return TellsOfService(folded) || IsService(folded, true) ||
           (folded.starts_with("who ") && ArePersons(NamesInList(block.text, {0, NameEnd(block.text)}, block.links)));
  }

  /// What stands in an item behind the names: in brackets, behind a dash, a colon or a comma with "who".
  static std::string_view TailOf(const Block& block) {
    const std::string_view text = block.text;
    const std::size_t end = std::min(NameEnd(text), text.find(" ("));
    const std::size_t begin =
        std::min(text.find_first_not_of(" ,:(-\xE2\x80\x93\x94", std::min(end, text.size())), text.size());
    return text.substr(begin);
  }

  /// "Elk Labs (sponsor)" among "Jane Doe (moderation)" and "sale of shirts": those who gave are marked so.
  bool MarksSponsors(const ListRun& run) const {
    for (std::size_t i = run.first; i <= run.last; ++i)
      if (post_.blocks[i].level <= run.level &&
          HasAnyPhrase(FoldLine(post_.blocks[i].text), {"(sponsor", "(our sponsor"}))
        return run.role != ListRole::kParticipants;
    return false;
  }

  /// A list of thanks, in which some are thanked for what they gave: "Isode for lunch".
  void ReadThanks(const ListRun& run) {
    if (run.role == ListRole::kTopics || run.role == ListRole::kSponsors) return;
    if (!ListsReasons(post_, run) && !MarksSponsors(run) &&
        (run.role != ListRole::kNone || !HasAnyPhrase(run.intro + run.heading, {"thank",
                                                                                "thanks",
                                                                                "grateful",
                                                                                "gratitude",
                                                                                "acknowledgements",
                                                                                "acknowledgments",
                                                                                "kudos",
                                                                                "indebted",
                                                                                "owe",
                                                                                "appreciation",
                                                                                "applause",
                                                                                "hats off",
                                                                                "cheers",
                                                                                "credits",
                                                                                "thankful",
                                                                                "without the help",
                                                                                "without the support",
                                                                                "event possible",
                                                                                "summit possible",
                                                                                "been possible",
                                                                                "be possible",
                                                                                "without the following",
                                                                                "it possible",
                                                                                "this possible"})))
      return;
    const bool marked = MarksSponsors(run);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post_.blocks[i];
      const std::string folded = FoldLine(block.text);
      const std::size_t reason = ReasonIn(folded);
      if (block.level > run.level || reason == std::string::npos) continue;
      if (marked && !SpeaksOfMoney(folded)) continue;
      if (AddThankedByLabel(run, i)) continue;
      const std::string_view told = std::string_view(folded).substr(reason);
      if (!SpeaksOfMoney(folded) && !IsThankedForGift(told)) continue;
      // "Catering: Jane Doe and her team": those who cooked.
      if (!SpeaksOfMoney(folded) && HasAnyPhrase(told, {"his team", "her team", "their team", "his crew", "her crew",
                                                        "their crew", "his family", "her family"}))
        continue;
      const std::string what = WhatWasGiven(told);
      for (const NamedSpan& named : NamesInList(block.text, {0, NameEnd(block.text)}, block.links))
        if (!IsService(told, LooksLikeFullName(named.name) && !LooksLikeCompany(named.name)))
          notes_.Add(*run.passage, i, named.span, named.name, what, FindAmount(block.text));
    }
  }

  /// "Dinner: A" among "Minutes: Jane Doe": firms alone, for a person may have cooked or booked it.
  bool AddThankedByLabel(const ListRun& run, std::size_t block) {
    const Block& source = post_.blocks[block];
    const std::size_t colon = source.text.find(": ");
    if (colon == std::string::npos) return false;
    const std::string label = FoldLine(source.text.substr(0, colon));
    if ((!IsGiftLabel(label) && !IsSum(source.text.substr(0, colon))) || TellsOfService(label)) return false;
    const std::vector<NamedSpan> names = NamesInList(source.text, {colon + 2, source.text.size()}, source.links);
    if (names.empty() || ArePersons(names) || source.links.empty()) return false;
    for (const NamedSpan& named : names)
      notes_.Add(*run.passage, block, named.span, named.name, WhatWasGiven(label), FindAmount(source.text));
    return true;
  }

  void AddItem(const ListRun& run, std::size_t block, const Item& item, const Gift& common) {
    const Block& source = post_.blocks[block];
    const std::string label = FoldLine(item.name);
    if (IsMadeBy(item) && !SpeaksOfMoney(FoldLine(item.rest)) && !item.rest.starts_with("paid")) return;
    if (IsGiftLabel(label) || IsRank(label) || IsSum(label) || IsLevel(item))
      return AddLabelled(run, block, item, common);
    std::string what = WhatWasGiven(FoldLine(item.rest));
    if (what.empty()) what = WhatWasGiven(FoldLine(item.affiliation));
    const std::vector<NamedSpan> several = NamesInList(source.text, item.span, source.links);
    if (what.empty() && item.rest.empty() && item.affiliation.empty()) what = WhatBehind(source.text, item, several);
    // What a heading says of all counts where it is a meal.
    if (what.empty() && !common.what.empty() && common.what != "event") what = common.what;
    const bool listed = several.size() > 1 && source.text.find(" and ", item.span.begin) != std::string::npos;
    if (listed) {
      for (const NamedSpan& named : several)
        notes_.Add(*run.passage, block, item.span, named.name, what,
                   FirstOf({named.amount, item.amount, common.amount}));
      return;
    }
    if (const std::string name = NameOf(item, several); !name.empty())
      notes_.Add(*run.passage, block, item.span, name, what, FirstOf({AmountOf(source, item), common.amount}));
  }

  /// "A and B | share the catering": told behind the last of them.
  static std::string WhatBehind(std::string_view text, const Item& item, const std::vector<NamedSpan>& names) {
    if (names.empty() || names.back().span.end >= item.span.end) return {};
    const std::string what =
        WhatWasGiven(FoldLine(text.substr(names.back().span.end, item.span.end - names.back().span.end)));
    return what == "event" ? std::string() : what;
  }

  /// "Lunch: Isode and Tigase", "Gold: Isode", "500 €: Isode".
  void AddLabelled(const ListRun& run, std::size_t block, const Item& item, const Gift& common) {
    const Block& source = post_.blocks[block];
    const std::string label = FoldLine(item.name);
    const std::size_t begin =
        item.span.begin + source.text.substr(item.span.begin, item.span.size()).find(item.name) + item.name.size();
    const bool gift = IsGiftLabel(label) && !IsRank(label);
    const std::string what = gift ? WhatWasGiven(label) : common.what;
    const std::string sum = IsSum(label) ? FindAmount(item.name) : std::string();
    for (const NamedSpan& named :
         NamesInList(source.text, {std::min(begin, item.span.end), item.span.end}, source.links))
      notes_.Add(*run.passage, block, item.span, named.name, what,
                 FirstOf({named.amount, sum, item.amount, common.amount}));
  }

  /// "Badges: printed by Jane Doe": a thing and who made it.
  static bool IsMadeBy(const Item& item) {
    const std::vector<Token> words = Tokenize(item.rest);
    const bool by = (!words.empty() && words[0].folded == "by") ||
                    (words.size() > 2 && words[1].folded == "by" && words[0].folded.ends_with("ed"));
    return by && !LooksLikeFullName(item.name) && item.name.find(' ') == std::string::npos;
  }

  /// "Friend (50 €): Jane Doe, Max Muster": a level with its price, and the names behind it.
  static bool IsLevel(const Item& item) {
    if (item.amount.empty() || item.rest.empty() || !item.affiliation.empty() || NamesAGift(FoldLine(item.rest)))
      return false;
    const Enumeration names = ReadEnumeration(item.rest, {0, item.rest.size()}, {});
    if (names.names.empty() || names.end + 1 < item.rest.size() || item.name.find(' ') != std::string::npos)
      return false;
    const std::string& first = names.names.front().name;
    return names.names.size() > 1 || LooksLikeFullName(first) || LooksLikeCompany(first);
  }

  static std::string AmountOf(const Block& block, const Item& item) {
    return item.amount.empty() ? FindAmount(std::string_view(block.text).substr(item.span.begin, item.span.size()))
                               : item.amount;
  }

  /// In a list of sponsors a small first letter is no reason to doubt a name: "ooros / bluendo". Empty when there is
  /// none.
  static std::string NameOf(const Item& item, const std::vector<NamedSpan>& read) {
    for (std::string_view joint : {" of ", " from "})
      if (const std::size_t at = item.name.find(joint); at != std::string::npos) {
        const std::string head = item.name.substr(0, at);
        const bool person = LooksLikeFullName(head) && !LooksLikeCompany(head);
        if ((person || joint == " from ") && LooksLikeName(head) && FindAmount(item.name).empty()) return head;
      }
    if (LooksLikeName(item.name) && FindAmount(item.name).empty() && Tokenize(item.name).size() <= 6) return item.name;
    const std::string raised = Raised(item.name);
    if (LooksLikeName(raised) && Tokenize(raised).size() <= 4 && FindAmount(raised).empty()) return item.name;
    return read.empty() ? std::string() : read.front().name;  // "200 € from Isode", "Isode takes care of lunch"
  }

  const Post& post_;
  SponsorNotes& notes_;
};

}  // namespace

void ReadSponsorLists(const Reading& reading, SponsorNotes& notes) {
  SponsorListReader reader(reading, notes);
  for (const ListRun& run : FindLists(reading)) reader.ReadList(run);
}

}  // namespace summit
