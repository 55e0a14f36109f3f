#include "core/extract/sponsor_labels.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsGiversName(std::string_view name) {
  return LooksLikeName(name) && Tokenize(name).size() <= 6 && FindAmounts(name).empty() &&
         !NamesAGift(FoldLine(name)) && !IsRank(FoldLine(name)) && !IsNobody(name) &&
         !HasAnyPhrase(FoldLine(name), {"edit", "update", "note", "place", "where", "when", "date", "time", "day"});
}

class LabelReader {
 public:
  LabelReader(const Reading& reading, const Passage& passage, SponsorNotes& notes)
      : reading_(reading), passage_(passage), notes_(notes), text_(reading.TextOf(passage)) {}

  bool Read() {
    return ReadGiverFirst() || ReadBrackets() || ReadAnswer() || ReadSlashes() || ReadTitleLine() || ReadColon();
  }

 private:
  void Add(std::string_view name, const std::string& what, const std::string& amount) {
    notes_.Add(passage_, passage_.block, passage_.span, CollapseSpaces(name), what == "event" ? std::string() : what,
               amount);
  }

  /// "Elk Labs: the coffee.": a name and what it gave, as another sentence of the paragraph has it.
  bool ReadGiverFirst() {
    if (!IsGiverFirst(text_)) return false;
    const auto index = static_cast<std::size_t>(&passage_ - reading_.passages.data());
    int others = 0;
    for (std::size_t i = index - std::min<std::size_t>(index, 4); i < std::min(index + 5, reading_.passages.size());
         ++i)
      others += i != index && reading_.passages[i].block == passage_.block &&
                (IsGiverFirst(reading_.TextOf(reading_.passages[i])) || ThanksSomebody(reading_.passages[i].folded));
    if (others == 0) return false;
    const std::size_t colon = text_.find(": ");
    const std::string what = WhatWasGiven(FoldLine(text_.substr(colon + 2)));
    if (what != "space") Add(text_.substr(0, colon), what, FindAmount(text_.substr(colon + 2)));
    return true;
  }

  static bool IsGiverFirst(std::string_view text) {
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || !IsGiversName(text.substr(0, colon))) return false;
    const std::vector<Token> behind = Tokenize(text.substr(colon + 2));
    const bool small = std::none_of(behind.begin(), behind.end(), [](const Token& token) { return token.capital; });
    static const Phrases kVerbs = {"is", "are", "was", "were", "has", "have", "will"};
    return small && behind.size() <= 8 && !HasAnyPhrase(FoldLine(text), kVerbs) &&
           NamesAGift(FoldLine(text.substr(colon + 2)));
  }

  /// "hoodies (sponsor: Elk Labs)", "a word to our sponsor (elk)".
  bool ReadBrackets() {
    bool found = false;
    for (std::size_t open = text_.find('('); open != std::string_view::npos; open = text_.find('(', open + 1)) {
      const std::size_t close = text_.find(')', open);
      if (close == std::string_view::npos) break;
      std::string_view inside = text_.substr(open + 1, close - open - 1);
      const std::string lead = FoldLine(text_.substr(0, open));
      const std::string own = FoldLine(inside);
      static const Phrases kLabels = {"sponsor: ", "sponsors: ", "sponsored by: ", "thanks: ", "donor: "};
      const auto label =
          std::find_if(kLabels.begin(), kLabels.end(), [&](std::string_view word) { return own.starts_with(word); });
      if (label != kLabels.end())
        found |= AddNames(open + 1 + inside.find(": ") + 2, close, WhatWasGiven(LastWords(lead)));
      else if (IsOneOf(own, {"sponsor", "our sponsor", "main sponsor", "dinner sponsor", "coffee sponsor",
                             "lunch sponsor", "as sponsor", "as a sponsor", "sponsor again"}))
        found |= AddNameBefore(open, WhatWasGiven(own));
      else if (lead.ends_with(" sponsor") && !own.empty() && FindAmounts(inside).empty() && IsOneName(inside))
        Add(inside, WhatWasGiven(LastWords(lead)), {}), found = true;
    }
    return found;
  }

  /// "Elk Labs | (sponsor)"
  bool AddNameBefore(std::size_t open, const std::string& what) {
    const Block& block = reading_.BlockOf(passage_);
    const std::size_t at = passage_.span.begin + open;
    const std::size_t begin = EnumerationBefore(block.text, passage_.span.begin, at, block.links);
    const std::vector<NamedSpan> names = NamesInList(block.text, {begin, at}, block.links);
    if (names.empty()) return false;
    Add(names.back().name, what, names.back().amount);
    return true;
  }

  /// In brackets behind "our sponsor" even one word in small letters is a name, unless it says which sponsor.
  static bool IsOneName(std::string_view inside) {
    static const Phrases kNoNames = {"again", "thanks", "new", "once", "also", "still", "yes", "not", "see", "and"};
    const std::vector<Token> words = Tokenize(inside);
    return !words.empty() && !IsOneOf(words.front().folded, kNoNames) && !NamesAGift(FoldLine(inside)) &&
           (IsGiversName(inside) || words.size() == 1);
  }

  static std::string LastWords(const std::string& lead) {
    const std::size_t end = lead.find_last_of(".;:,");
    return end == std::string::npos ? lead : lead.substr(end + 1);
  }

  /// "Who paid for the dinner? Two persons: A and B."
  bool ReadAnswer() {
    const auto index = static_cast<std::size_t>(&passage_ - reading_.passages.data());
    if (index == 0 || reading_.passages[index - 1].block != passage_.block) return false;
    const std::string& question = reading_.passages[index - 1].folded;
    if (!question.ends_with('?') || !HasAnyPhrase(question, {"who", "whom", "which company", "which companies"}) ||
        !(SpeaksOfMoney(question) ||
          HasAnyPhrase(question, {"paid", "pays", "pay", "gave", "thank", "bill", "money"})) ||
        HasAnyPhrase(question, {"will", "would", "wants", "next", "could"}))
      return false;
    const std::size_t colon = text_.rfind(": ");
    return AddNames(colon == std::string_view::npos ? 0 : colon + 2, text_.size(), WhatWasGiven(question));
  }

  /// The names from `begin` to `end`, where nothing else stands there.
  bool AddNames(std::size_t begin, std::size_t end, const std::string& what) {
    const Block& block = reading_.BlockOf(passage_);
    const std::size_t offset = passage_.span.begin;
    const Enumeration names = ReadEnumeration(block.text, {offset + begin, offset + end}, block.links);
    if (names.names.empty() || names.end + 1 < offset + end) return false;
    for (const NamedSpan& named : names.names)
      if (!FindAmounts(named.name).empty()) return false;
    for (const NamedSpan& named : names.names)
      Add(named.name, named.note.empty() ? what : FirstOf({WhatWasGiven(FoldLine(named.note)), what}), named.amount);
    return true;
  }

  /// "Our sponsors" and below it, in the same paragraph, their names.
  bool ReadTitleLine() {
    const std::size_t line = text_.find('\n');
    if (line == std::string_view::npos) return false;
    const std::string title = FoldLine(text_.substr(0, line));
    static const Phrases kTitles = {"sponsors",     "sponsor",      "supporters", "donors",
                                    "sponsored by", "supported by", "paid by"};
    if (Tokenize(title).size() > 7 || IsOtherPurposeTitle(title) ||
        std::none_of(kTitles.begin(), kTitles.end(), [&](std::string_view word) { return title.ends_with(word); }))
      return false;
    bool found = false;
    for (std::size_t begin = line + 1; begin < text_.size();) {
      if (text_.substr(begin).starts_with(": ")) begin += 2;
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      if (!AddNames(begin, end, WhatWasGiven(title))) break;
      found = true;
      begin = end + 1;
    }
    return found;
  }

  static bool IsOtherPurposeTitle(std::string_view folded) {
    return HasAnyPhrase(folded, {"xsf", "foundation", "fosdem", "become", "wanted", "needed", "no", "not", "looking",
                                 "last year", "previous", "past", "without", "possible"});
  }

  /// "The following gave money: A and B.", "Coffee sponsor: elk", "Drinks: on A": nothing but names behind the colon.
  bool ReadColon() {
    const std::size_t colon = text_.find(": ");
    if (colon == std::string_view::npos) return false;
    const std::string label = FoldLine(text_.substr(0, colon));
    if (IsOtherPurposeTitle(label) || label.find(" by ") != std::string::npos ||
        label.find('(') < label.find("spons") ||
        HasAnyPhrase(label, {"topic", "topics", "agenda", "discussed", "question", "idea", "host", "hosts", "ask",
                             "asked", "could", "would", "should"}))
      return false;
    std::size_t begin = colon + 2;
    const std::string behind = FoldLine(text_.substr(begin));
    static const Phrases kLeads = {"on ",          "courtesy of ", "sponsored by ", "paid by ",
                                   "paid for by ", "a gift of ",   "gift of "};
    const auto lead =
        std::find_if(kLeads.begin(), kLeads.end(), [&](std::string_view word) { return behind.starts_with(word); });
    static const Phrases kMoney = {"gave",   "gave money",  "money",         "paid",       "pay",
                                   "pays",   "contributed", "contributions", "chipped in", "donations",
                                   "donors", "supporters",  "supported us",  "supported",  "opened their wallets"};
    const bool sponsor = HasAnyPhrase(label, {"sponsor", "sponsors", "sponsored by", "supported by"});
    if (lead != kLeads.end() && NamesMore(label))
      begin += lead->size();
    else if (!sponsor && !HasAnyPhrase(label, kMoney))
      return false;
    const std::string what = WhatWasGiven(label);
    if (AddNames(begin, text_.size(), what)) return true;
    std::string_view rest = text_.substr(begin);
    while (rest.ends_with('.') || rest.ends_with('!')) rest.remove_suffix(1);
    if (!sponsor || Tokenize(label).size() > 4 || Tokenize(rest).size() > 1 || !IsOneName(rest) ||
        IsVacant(FoldLine(rest)) || IsVacant(passage_.folded))
      return false;
    Add(rest, what, {});
    return true;
  }

  /// "Sponsored by: elk.example / Ox / Bee": two may be one firm of two names, three are not.
  bool ReadSlashes() {
    const std::size_t colon = text_.find(": ");
    if (colon == std::string_view::npos || !SpeaksOfMoney(FoldLine(text_.substr(0, colon)))) return false;
    std::vector<std::string_view> names;
    std::string_view rest = text_.substr(colon + 2);
    while (!rest.empty()) {
      const std::size_t sign = rest.find(" / ");
      names.push_back(Trim(rest.substr(0, sign)));
      if (!LooksLikeName(names.back())) return false;
      rest = sign == std::string_view::npos ? std::string_view() : rest.substr(sign + 3);
    }
    if (names.size() < 3) return false;
    for (std::string_view name : names) Add(name, WhatWasGiven(FoldLine(text_.substr(0, colon))), {});
    return true;
  }

  const Reading& reading_;
  const Passage& passage_;
  SponsorNotes& notes_;
  std::string_view text_;
};

}  // namespace

bool ReadSponsorLabels(const Reading& reading, const Passage& passage, SponsorNotes& notes) {
  return LabelReader(reading, passage, notes).Read();
}

}  // namespace summit
