#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_words.h"
#include "core/extract/giving_finder.h"
#include "core/extract/name_list.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

void GivingFinder::Thanks() {
  if (!ThanksSomebody(Folded(where_.begin, where_.end)) && !OpensWithTo()) return;
  for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
    if (!IsThanks(Word(i)) || reads_ > kMostReads) continue;
    std::size_t first = i + 1;
    while (first < tokens_.size() && first < i + 9 && StandsBehindThanks(Word(first))) ++first;
    if (first >= tokens_.size() || BeginOf(first) < taken_) continue;
    const Enumeration names = NamesFrom(BeginOf(first));
    if (names.names.empty() || Taken(names.names.front().span.begin) || IsOwner(names)) continue;
    const std::size_t next = NextThanks(names.end);
    const bool opens = i == 0 || found_.empty();
    const std::string reason = Folded(names.names.back().span.end, next);
    // Where no reason of its own follows, the sentence before the names must tell.
    const std::string before = Folded(where_.begin, names.names.front().span.begin);
    const bool money = SpeaksOfMoney(reason) || HelpsWithCosts(reason) || WithoutWhom(reason) ||
                       (reason.starts_with("nobody ") && IsFree(reason)) ||
                       (SupportsSummit(reason) && !ArePersons(names.names)) ||
                       (opens && (SpeaksOfMoney(before) || IsFree(before)));
    // "We owe the lunch to A."
    const bool owed =
        HasAnyPhrase(before, {"owe", "owes", "owed"}) && names.end + 1 >= where_.end && NamesAGift(before);
    const bool gift = LetsComePeople(reason) ||
                      (IsThankedForGift(reason) && !IsService(reason, ArePersons(names.names))) ||
                      TellsGifts(names.names);
    const bool grace =
        HasAnyPhrase(before, {"courtesy of", "generosity of", "assistance from", "assistance of", "support from",
                              "support of", "help from", "help of"}) &&
        (NamesAGift(reason) || NamesAGift(before) || HasAnyPhrase(reason, {"held", "take place", "takes place"}));
    // "For the waffles we are obliged to A, and for the meal to B": the reason stands before.
    const Span lead{std::max(where_.begin, taken_), names.names.front().span.begin};
    const bool first_or_next = taken_ == 0 || reason_first_;
    const std::string lead_text = Folded(lead.begin, lead.end);
    const bool thanks_for = reason_first_ || GoesOnWithReason(names.end) ||
                            ThanksForBefore(lead_text);  // "thanks for coffee go to A, for lunch to B"
    if (thanks_for ? TellsReasonFirst(lead_text, {})
                   : !money && !gift && !grace && !owed && first_or_next && TellsReasonFirst(lead_text, reason)) {
      found_.push_back({{BeginOf(first), names.end}, lead});
      reason_first_ = true;
      taken_ = names.end;
      continue;
    }
    if (money || gift || grace || owed)
      found_.push_back({{BeginOf(first), names.end},
                        (grace || owed) && !gift && !money
                            ? Span{where_.begin, where_.end}
                            : Span{std::min(names.end, names.names.back().span.end), next},
                        next < where_.end});
    else if (reason.starts_with("for "))
      thanked_.push_back(names.end);
    taken_ = names.end;
  }
}

bool GivingFinder::GoesOnWithReason(std::size_t from) const {
  constexpr std::size_t kLongest = 6;
  if (Word(0) != "for") return false;
  std::size_t i = TokenAt(from);
  while (IsOneOf(Word(i), {",", ";", "and"})) ++i;
  if (Word(i) != "for") return false;
  for (std::size_t to = i + 2; to < i + kLongest && to + 1 < tokens_.size(); ++to)
    if (Word(to) == "to" && (tokens_[to + 1].capital || LinkedAt(BeginOf(to + 1)))) return true;
  return false;
}

bool GivingFinder::OpensWithTo() const {
  static const Phrases kOthers = {"welcome", "back", "next", "close", "due",  "according", "up",
                                  "in",      "on",   "as",   "it",    "from", "trip",      "journey",
                                  "return",  "way",  "how",  "off",   "far",  "links",     "link"};
  return tokens_.size() > 3 && tokens_[0].capital && tokens_[0].word && Word(1) == "to" && !IsOneOf(Word(0), kOthers) &&
         (tokens_[2].capital || IsOneOf(Word(2), {"the", "our"}));
}

bool GivingFinder::IsOwner(const Enumeration& names) const {
  const std::string_view rest = text_.substr(names.end, 4);
  const std::string& last = names.names.back().name;
  return rest.starts_with("'s") || rest.starts_with("\xE2\x80\x99s") || last.ends_with("'s") ||
         last.ends_with("\xE2\x80\x99s");
}

std::size_t GivingFinder::NextThanks(std::size_t from) const {
  for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
    if (BeginOf(i) <= from) continue;
    if (Word(i) == "to" && IsOneOf(Word(i - 1), {",", "and", ";"}) &&
        (tokens_[i + 1].capital || Word(i + 1) == "the" || Word(i + 1) == "our"))
      return BeginOf(i - 1);
    if (IsOneOf(Word(i - 1), {",", "and", ";"}) && NamesWithReason(i)) return BeginOf(i - 1);
  }
  return where_.end;
}

bool GivingFinder::NamesWithReason(std::size_t first) const {
  static const Phrases kOurs = {"summit", "xmpp", "xsf", "fosdem", "jabber"};
  if (!tokens_[first].capital || IsOneOf(Word(first), kOurs)) return false;
  std::size_t i = first + 1;
  while (i < tokens_.size() && i < first + 9 &&
         (tokens_[i].capital || Touches(i) ||
          IsOneOf(Word(i), {"and", "&", "of", "from", "de", "van", "von", "der", "-", "."})))
    ++i;
  return Word(i) == "for";
}

void GivingFinder::Ellipses() {
  for (std::size_t n = 0, all = std::min<std::size_t>(found_.size(), kMostReads); n < all; ++n)
    EllipsesFrom(TokenAt(found_[n].givers.end), false);
  for (const std::size_t end : thanked_) EllipsesFrom(TokenAt(end), true);
}

void GivingFinder::EllipsesFrom(std::size_t from, bool thanked) {
  const std::size_t to = tokens_.size();
  for (std::size_t i = from; i + 2 < to; ++i) {
    if (IsOneOf(Word(i), {"while", "who", "but", "is", "was", "were", "."})) break;
    if (!IsOneOf(Word(i), {",", "and", ";"}) || !tokens_[i + 1].capital) continue;
    std::size_t end = i + 1;
    while (end < std::min(to, i + kMostTokens) &&
           (tokens_[end].capital || Word(end) == "&" || JoinsNames(end) || Touches(end)))
      ++end;
    if (Word(end) == "," && Word(end + 1) == "for") ++end;
    const bool small = IsOneOf(Word(end), {"the", "our", "for", "with", "all"});
    if (!small || end + 1 >= tokens_.size() || found_.size() > kMostReads || Taken(BeginOf(i + 1))) continue;
    if (thanked && Word(end) != "for") continue;
    // Behind "our sponsors:" all give, whatever it is.
    const bool listed = labelled_ && !thanked && IsOneOf(Word(end), {"for", "with"});
    const bool one = Word(end) == "the" && IsOneOf(Word(end + 1), {"one", "ones"});  // "B the one on Friday"
    const bool sponsors = Word(end) == "for" && SpeaksOfMoney(Folded(BeginOf(end), BeginOf(std::min(end + 3, to))));
    if (!listed && !one && !sponsors && !NamesAGift(Folded(BeginOf(end), BeginOf(std::min(end + 5, to))))) continue;
    if (!listed && !sponsors && Word(end) == "for" && !IsReasonOfGift(i + 1, end)) continue;
    const std::size_t next = thanked ? NextThanks(BeginOf(end)) : where_.end;
    found_.push_back({{BeginOf(i + 1), BeginOf(end)}, {BeginOf(end), next}});
  }
}

bool GivingFinder::Touches(std::size_t i) const {
  if (i == 0 || i + 1 >= tokens_.size() || Word(i) == ",") return false;
  const bool before = tokens_[i - 1].span.end == tokens_[i].span.begin;
  return before && (tokens_[i].word || tokens_[i].span.end == tokens_[i + 1].span.begin);
}

bool GivingFinder::JoinsNames(std::size_t i) const {
  return Word(i) == "and" && i + 1 < tokens_.size() && tokens_[i + 1].capital;
}

bool GivingFinder::IsReasonOfGift(std::size_t name, std::size_t from) {
  if (++reads_ > kMostReads) return false;
  std::size_t last = from + 1;
  while (last < std::min(tokens_.size(), from + kMostTokens) && !IsOneOf(Word(last), {",", ";", "."}) &&
         !JoinsNames(last))
    ++last;
  const std::string reason = Folded(BeginOf(from), BeginOf(last));
  const std::vector<NamedSpan> names = NamesInList(text_, {BeginOf(name), BeginOf(from)}, links_);
  return IsThankedForGift(reason) && !IsService(reason, !names.empty() && ArePersons(names));
}

}  // namespace summit
