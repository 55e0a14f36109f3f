#include "core/extract/sponsor_sums.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// "which cost 640 €", "(25 € per head)", "a bill of 200 €": what a thing costs is not what somebody gave.
bool IsPrice(std::string_view text, Span amount) {
  const std::string behind = FoldLine(text.substr(amount.end, 24));
  if (behind.starts_with("each:")) return false;  // what each of those gave whose names follow
  if (HasAnyPhrase(behind, {"per head", "per person", "a head", "each", "per capita", "a person"})) return true;
  static const Phrases kPrices = {"cost", "costs", "costing", "price", "bill", "rent", "total", "totalled", "priced"};
  const std::size_t near = amount.begin > 80 ? text.rfind(' ', amount.begin - 40) : 0;
  const std::vector<Token> tokens = Tokenize(text.substr(0, amount.begin).substr(near == text.npos ? 0 : near));
  for (std::size_t i = tokens.size(), steps = 0; i-- > 0 && steps < 4; ++steps) {
    if (IsOneOf(tokens[i].folded, kPrices)) return true;
    if (tokens[i].capital || IsOneOf(tokens[i].folded, {"with", "by", "gave", "gives", "for"})) return false;
  }
  return false;
}

/// "Fjordmail (dinner, 750 €)": the name before the brackets has it.
bool InBrackets(std::string_view text, Span amount) {
  constexpr std::size_t kLongestNote = 80;
  const std::size_t from = amount.begin - std::min(amount.begin, kLongestNote);
  const std::string_view before = text.substr(from, amount.begin - from);
  const std::string_view behind = text.substr(amount.end, kLongestNote);
  const std::size_t open = before.find_last_of("()[]"), close = behind.find_first_of("()[]");
  if (open == std::string_view::npos || close == std::string_view::npos) return false;
  const std::vector<Token> words = Tokenize(before.substr(0, open));
  return (before[open] == '(' || before[open] == '[') && (behind[close] == ')' || behind[close] == ']') &&
         !words.empty() && words.back().capital;
}

/// "Jane Doe, with 100 € towards the dinner".
bool TowardsAGift(std::string_view text, const std::vector<Span>& amounts) {
  return std::any_of(amounts.begin(), amounts.end(), [&](const Span& amount) {
    const std::string behind = FoldLine(text.substr(amount.end, 40));
    return (behind.starts_with("toward") || behind.starts_with("in support of")) && NamesAGift(behind);
  });
}

/// "these donors gave €50 each: A, B and C": the names; none where no names follow in that way.
std::vector<NamedSpan> NamesBehindColon(std::string_view text, Span amount) {
  std::string_view behind = text.substr(amount.end);
  if (Trim(behind).starts_with("each")) behind.remove_prefix(behind.find("each") + 4);
  if (!behind.starts_with(": ")) return {};
  return NamesInList(text, {text.size() - behind.size() + 2, text.size()}, {});
}

bool GivesSums(std::string_view folded) {
  static const Phrases kNotYet = {"missing", "needed", "asked to", "lacking",   "hope to",  "hoping", "short of",
                                  "goal",    "target", "estimate", "estimated", "expected", "budget"};
  if (HasAnyPhrase(folded, kNotYet) &&
      !HasAnyPhrase(folded, {"the missing", "this target", "the rest", "from the xsf"}))
    return false;
  return HasAnyPhrase(folded,
                      {"contributions", "contributors", "income", "accounting", "accounts", "fund", "the hat"}) ||
         SpeaksOfMoney(folded) ||
         HasAnyPhrase(folded, {"gives",
                               "gave",
                               "give",
                               "gives us",
                               "contributed",
                               "contributes",
                               "came from",
                               "comes from",
                               "pledged",
                               "adds",
                               "added",
                               "covers",
                               "covered",
                               "donates",
                               "received",
                               "got",
                               "from",
                               "promised",
                               "paid",
                               "pays",
                               "sent",
                               "sends",
                               "put in",
                               "threw in",
                               "transferred",
                               "wired",
                               "supports",
                               "supported",
                               "supporting",
                               "helps",
                               "helped",
                               "granted",
                               "backs",
                               "puts",
                               "put",
                               "throws in",
                               "spent",
                               "set aside",
                               "earmarked",
                               "donation of",
                               "contribution of",
                               "matched",
                               "matches",
                               "without",
                               "travel grants",
                               "travel grant"});
}

/// "750 € for lunches, and B the dinner": what follows is told of somebody else.
std::size_t EndOfLast(std::string_view text, std::size_t from) {
  const std::vector<Token> tokens = Tokenize(text.substr(from));
  static const Phrases kGives = {"took", "takes", "pays", "paid",   "covers",   "covered",   "gave",    "gives",
                                 "adds", "added", "buys", "bought", "sponsors", "sponsored", "treated", "brought"};
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
    if (tokens[i].folded == "," && tokens[i + 1].capital && IsOneOf(tokens[i + 2].folded, kGives))
      return from + tokens[i].span.begin;
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
    if (tokens[i].folded == ";" || (tokens[i].folded == "," && tokens[i + 1].folded == "and" && tokens[i + 2].capital))
      return from + tokens[i].span.begin;
  return text.size();
}

/// The part of one sum ends at the last "and" or comma before the name of the next.
std::size_t EndOfPart(std::string_view text, std::size_t from, std::size_t next) {
  const std::vector<Token> tokens = Tokenize(text.substr(from, next - from));
  for (std::size_t i = tokens.size(); i-- > 0;)
    if (tokens[i].folded == "and" || tokens[i].folded == "," || tokens[i].folded == ";")
      return from + tokens[i].span.begin;
  return next;
}

/// The name nearest before the sum, else the first behind it.
NamedSpan GiverIn(std::string_view part, std::size_t amount, std::size_t size) {
  const std::string_view rest = part.substr(amount + size);
  // "had it refunded from the 1,500 euros of A": theirs, whoever stands before.
  if (part.substr(0, amount).ends_with(" the ") && rest.starts_with(" of "))
    for (const NamedSpan& named : NamesInList(rest, {4, rest.size()}, {})) return {named.name, {}, {}, {}};
  // "A takes lunch, and a grant of 800 € for travel comes from B".
  for (std::string_view joint : {" comes from ", " came from ", " come from "})
    if (const std::size_t at = rest.find(joint); at < rest.find_first_of(",;"))
      for (const NamedSpan& named : NamesInList(rest, {at + joint.size(), rest.size()}, {}))
        return {named.name, {}, {}, {amount, amount}};
  const std::vector<Token> tokens = Tokenize(part.substr(0, amount));
  for (std::size_t i = tokens.size(); i-- > 0;) {
    if (!tokens[i].capital) continue;
    const std::size_t begin = EnumerationBefore(part, 0, tokens[i].span.end, {});
    for (const NamedSpan& named : NamesInList(part, {begin, tokens[i].span.end}, {}))
      if (!IsNobody(named.name) && LooksLikeName(named.name)) return named;
  }
  const std::string_view behind = part.substr(amount + size);
  for (std::string_view joint : {" from ", " by ", " of "})
    if (const std::size_t at = behind.find(joint); at != std::string_view::npos)
      for (const NamedSpan& named : NamesInList(behind, {at + joint.size(), behind.size()}, {}))
        return {named.name, {}, {}, {}};
  // "With a donation of 900 €, A made it possible".
  if (const std::string lead = FoldLine(part.substr(0, amount));
      rest.starts_with(", ") && lead.starts_with("with ") &&
      HasAnyPhrase(lead, {"donation of", "contribution of", "gift of"}))
    for (const NamedSpan& named : NamesInList(rest, {2, rest.size()}, {})) return {named.name, {}, {}, {}};
  return {};
}

/// "Elk 20 €, ox 35 € and Bee (25 €)": each sum right behind its name. Empty unless there are two such pairs.
std::vector<GivenSum> PairsOfNameAndSum(std::string_view text, const std::vector<Span>& amounts) {
  std::vector<GivenSum> pairs;
  bool sum_first = false;
  for (const Span& amount : amounts) {
    if (text.substr(amount.end).starts_with(" (")) {  // "20 € (Elk)"
      const std::vector<NamedSpan> inside =
          NamesInList(text, {amount.end + 2, std::min(text.find(')', amount.end), text.size())}, {});
      if (inside.size() != 1 || IsNobody(inside[0].name)) continue;
      sum_first = true;
      const std::string what = WhatWasGiven(FoldLine(text.substr(amount.end, text.find(')', amount.end) - amount.end)));
      pairs.push_back({inside[0].name, what, CollapseSpaces(text.substr(amount.begin, amount.size()))});
      continue;
    }
    std::string_view before = text.substr(0, amount.begin);
    const bool bracket = before.ends_with(" (") && text.substr(amount.end).starts_with(")");
    if (!bracket && !before.ends_with(' ')) continue;
    before.remove_suffix(bracket ? 2 : 1);
    const std::vector<Token> tokens = Tokenize(before);
    std::size_t first = tokens.size();
    while (first > 0 && (tokens[first - 1].capital ||
                         (first < tokens.size() && !tokens[first - 1].word &&
                          tokens[first - 1].span.end == tokens[first].span.begin) ||
                         (first == tokens.size() && !tokens[first - 1].word) ||
                         (first < tokens.size() && tokens[first - 1].span.end == tokens[first].span.begin)))
      --first;
    // "elk.example"
    while (first > 2 && first == tokens.size() && tokens[first - 1].word && tokens[first - 2].folded == "." &&
           tokens[first - 2].span.end == tokens[first - 1].span.begin)
      first -= 3;
    // A word in small letters, alone between commas, beside other pairs.
    if (first == tokens.size() && first > 1 && !pairs.empty() && IsOneOf(tokens[first - 2].folded, {",", "and", ";"}))
      --first;
    while (first < tokens.size() && !tokens[first].word) ++first;
    // "estos GmbH": a legal form belongs to the word before it.
    if (first > 0 && first + 1 == tokens.size() && tokens[first - 1].word &&
        IsOneOf(tokens[first].folded, {"gmbh", "ag", "ltd", "inc", "bv", "ab", "oy"}))
      --first;
    if (first == tokens.size()) continue;
    const std::string name = CollapseSpaces(before.substr(tokens[first].span.begin));
    if ((!IsNobody(name) || IsFoundation(name)) && !NamesAGift(FoldLine(name)))
      pairs.push_back({name, {}, CollapseSpaces(text.substr(amount.begin, amount.size()))});
  }
  return pairs.size() > 1 || sum_first ? pairs : std::vector<GivenSum>();
}

}  // namespace

std::vector<GivenSum> FindGivenSums(std::string_view text, std::string_view folded) {
  std::vector<Span> amounts = FindAmounts(text);
  if (GivesSums(folded))
    if (std::vector<GivenSum> pairs = PairsOfNameAndSum(text, amounts);
        pairs.size() == amounts.size() && !pairs.empty())
      return pairs;
  std::erase_if(amounts, [&](const Span& amount) { return IsPrice(text, amount) || InBrackets(text, amount); });
  if (amounts.empty() || !(GivesSums(folded) || TowardsAGift(text, amounts))) return {};
  const std::string for_all = WhatWasGiven(FoldLine(text.substr(std::min(amounts.back().end, text.size()))));
  std::vector<GivenSum> sums;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const std::string amount = CollapseSpaces(text.substr(amounts[i].begin, amounts[i].size()));
    const std::vector<NamedSpan> behind = NamesBehindColon(text, amounts[i]);
    for (const NamedSpan& named : behind) sums.push_back({named.name, {}, amount});
    if (!behind.empty()) break;
    const std::size_t end = i + 1 < amounts.size() ? EndOfPart(text, amounts[i].end, amounts[i + 1].begin)
                                                   : EndOfLast(text, amounts[i].end);
    const std::string_view part = text.substr(begin, end - begin);
    if (const NamedSpan giver = GiverIn(part, amounts[i].begin - begin, amounts[i].size()); !giver.name.empty()) {
      // What stands behind the name is told of it; "200 € from A and 100 € from B for the dinner": of all, at the end.
      std::string what = WhatWasGiven(FoldLine(part.substr(giver.span.end)));
      // "to A for the dinner and to B for 700 €": what stands before is told of A.
      const std::string lead = FoldLine(part.substr(0, giver.span.begin));
      const bool next = lead.ends_with(" and to") || lead.ends_with(", to") || lead.ends_with("; to");
      if ((what.empty() || what == "event") && !next) what = WhatWasGiven(FoldLine(part));
      if (what.empty() && for_all.empty() && !sums.empty() && HasPhrase(FoldLine(part), "another"))
        what = sums.back().what;
      sums.push_back({giver.name, what.empty() ? for_all : what, amount});
    }
    begin = end;
  }
  return sums;
}

std::string OnlySum(std::string_view text) {
  const std::vector<Span> amounts = FindAmounts(text);
  if (amounts.size() != 1 || IsPrice(text, amounts[0])) return {};
  if (text.substr(0, amounts[0].begin).ends_with('(')) return {};  // "the dinner (640 €)"
  return CollapseSpaces(text.substr(amounts[0].begin, amounts[0].size()));
}

}  // namespace summit
