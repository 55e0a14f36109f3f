#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_names.h"
#include "core/extract/giving_finder.h"
#include "core/extract/links_in_text.h"
#include "core/extract/name_list.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

std::vector<Giving> GivingFinder::Find() {
  Passives();
  OnSomebody();
  Actives();
  if (found_.empty()) Label();
  if (found_.empty()) Nouns();
  Thanks();
  IsSponsor();
  Ellipses();
  std::stable_sort(found_.begin(), found_.end(),
                   [](const Giving& a, const Giving& b) { return a.givers.begin < b.givers.begin; });
  Part();
  return std::move(found_);
}

void GivingFinder::Label() {
  const std::string_view sentence = text_.substr(where_.begin, where_.size());
  const std::size_t colon = sentence.find(": ");
  if (colon == std::string_view::npos || colon + 2 >= sentence.size()) return;
  const std::string label = FoldLine(sentence.substr(0, colon));
  static const Phrases kAsks = {"what", "how", "why", "whether", "where", "when", "who", "which", "can", "should"};
  // "Funding: what grants make possible": a matter to talk about.
  if (IsOneOf(Word(TokenAt(where_.begin + colon + 2)), kAsks) ||
      HasAnyPhrase(label, {"topic", "topics", "agenda", "discussed", "session", "discussion", "talk", "question"}))
    return;
  if (HasAnyPhrase(label, {"funding for", "funding of"}) && !HasAnyPhrase(label, {"summit", "event", "dinner"})) return;
  labelled_ = SpeaksOfMoney(label) || IsMetal(label);
  if (labelled_ || IsCatering(label, sentence.substr(colon + 2)))
    Add(where_.begin + colon + 2, {where_.begin, where_.begin + colon});
}

void GivingFinder::Nouns() {
  static const Phrases kBetween = {",",         ":",       "-",        "of",        "for",          "the",  "this",
                                   "event",     "which",   "are",      "so",        "far",          "is",   "were",
                                   "was",       "include", "included", "including", "year",         "our",  "(",
                                   "currently", "until",   "now",      "summit",    "namely",       "'",    "s",
                                   "dinner",    "edition", "time",     "in",        "alphabetical", "order"};
  for (std::size_t noun = 0; noun < tokens_.size(); ++noun) {
    if (!IsOneOf(Word(noun), {"sponsors", "sponsor", "donors", "backers", "supporters"})) continue;
    // "A is our venue sponsor, B ...": the name stands before.
    bool told = false;
    for (std::size_t back = 1; back <= 4 && back < noun; ++back)
      told = told || IsOneOf(Word(noun - back), {"is", "are", "was", "were", "as"});
    if (told) continue;
    for (std::size_t i = noun + 1; i < tokens_.size() && i <= noun + 10; ++i) {
      if (tokens_[i].capital && Word(i) != "summit" && Word(i) != "xmpp") {
        const std::size_t end = Add(BeginOf(i), {where_.begin, where_.end});
        if (end > BeginOf(i) && StandsBehindReason(noun)) found_.back().reason = {end, where_.end};
        return;
      }
      if (!IsOneOf(Word(i), kBetween) && Word(i) != "xmpp") break;
    }
  }
}

bool GivingFinder::StandsBehindReason(std::size_t noun) const {
  static const Phrases kLead = {"our", "the", "to", "all", "other", "further", "generous", "kind", "dear"};
  std::size_t i = noun;
  while (i > 0 && IsOneOf(Word(i - 1), kLead)) --i;
  if (i == 0 || !IsOneOf(Word(i - 1), {"and", ",", ";"})) return false;
  const std::string before = Folded(where_.begin, BeginOf(i - 1));
  const std::size_t reason = before.rfind(" for ");
  return reason != std::string::npos && before.find(" to ", reason) == std::string::npos &&
         IsThankedForGift(std::string_view(before).substr(reason + 1));
}

void GivingFinder::IsSponsor() {
  for (std::size_t i = 2; i < tokens_.size(); ++i) {
    if (!IsOneOf(Word(i), {"sponsor", "sponsors"})) continue;
    std::size_t first = i;
    while (first > 0 && !tokens_[first - 1].capital && i - first < 8 &&
           IsOneOf(Word(first - 1),
                   {"is",          "are",    "was",      "were",     "our",       "the",     "a",        "as",
                    "acted",       "main",   "gold",     "silver",   "only",      "dinner",  "again",    ",",
                    "joined",      "both",   "first",    "new",      "came",      "aboard",  "in",       "stepped",
                    "this",        "year",   "'",        "s",        "venue",     "room",    "coffee",   "lunch",
                    "drinks",      "travel", "food",     "catering", "with",      "as",      "has",      "have",
                    "agreed",      "agrees", "to",       "be",       "once",      "will",    "you",      "two",
                    "three",       "all",    "already",  "become",   "becomes",   "became",  "gladly",   "kindly",
                    "acts",        "act",    "serves",   "decided",  "confirmed", "offered", "returned", "returns",
                    "volunteered", "signed", "up",       "happily",  "side",      "more",    "best",     "finest",
                    "very",        "most",   "generous", "on",       "board",     "back"}))
      --first;
    if (first == i) continue;  // "Jane Doe - Sponsor"
    const std::size_t end = BeginOf(first);
    const std::size_t begin = NamesBefore(first, end);
    std::size_t last = i + 1;
    while (last < tokens_.size() && !IsOneOf(Word(last), {",", ";", "and"})) ++last;
    if (begin < end && !Overlaps(begin, end)) found_.push_back({{begin, end}, {BeginOf(first), BeginOf(last)}});
  }
}

const std::string& GivingFinder::Word(std::size_t i) const { return WordAt(tokens_, i); }

std::size_t GivingFinder::BeginOf(std::size_t i) const {
  return where_.begin + (i < tokens_.size() ? tokens_[i].span.begin : where_.size());
}

std::size_t GivingFinder::TokenAt(std::size_t offset) const {
  std::size_t i = 0;
  while (i < tokens_.size() && BeginOf(i) < offset) ++i;
  return i;
}

bool GivingFinder::LinkedAt(std::size_t offset) const {
  const auto link = FirstLinkIn(links_, offset);
  return link != links_.end() && link->begin <= offset;
}

std::string GivingFinder::Folded(std::size_t begin, std::size_t end) const {
  return begin < end ? FoldLine(text_.substr(begin, end - begin)) : std::string();
}

std::size_t GivingFinder::ClauseBegin(std::size_t verb) const {
  for (std::size_t i = verb; i-- > 0;)
    if (Word(i) == ";" || Word(i) == ":" || Word(i) == "while" || Word(i) == "which" || Word(i) == "that" ||
        Word(i) == "when")
      return BeginOf(i + 1);
  return where_.begin;
}

std::size_t GivingFinder::EndOfClause(std::size_t verb) const {
  for (std::size_t i = verb + 1; i < tokens_.size(); ++i)
    if (Word(i) == ";" || Word(i) == "while" || OpensClauseOfOwn(tokens_, i) || ThanksNext(i) ||
        (IsOneOf(Word(i), {",", "and"}) && Word(i + 1) == "to" && i + 2 < tokens_.size() && tokens_[i + 2].capital) ||
        (Word(i) == "," && (Word(i + 1) == "and" || Word(i + 1) == "but") &&
         tokens_[std::min(i + 2, tokens_.size() - 1)].capital))
      return BeginOf(i);
  return where_.end;
}

bool GivingFinder::ThanksNext(std::size_t i) const {
  return Word(i) == "," && Word(i + 1) == "and" && Word(i + 2) == "for" && i + 4 < tokens_.size() &&
         tokens_[i + 3].capital && (Word(i + 4) == "," || (tokens_[i + 4].capital && Word(i + 5) == ","));
}

bool GivingFinder::Overlaps(std::size_t begin, std::size_t end) const {
  return std::any_of(found_.begin(), found_.end(),
                     [&](const Giving& g) { return begin < g.givers.end && g.givers.begin < end; });
}

bool GivingFinder::Taken(std::size_t begin) const {
  return std::any_of(found_.begin(), found_.end(),
                     [&](const Giving& g) { return g.givers.begin <= begin && begin < g.givers.end; });
}

Enumeration GivingFinder::NamesFrom(std::size_t begin) {
  if (++reads_ > kMostReads) return {{}, begin};
  std::size_t end = where_.end;
  if (end - std::min(begin, end) > kLongestEnumeration) end = text_.rfind(' ', begin + kLongestEnumeration);
  return ReadEnumeration(text_, {begin, std::max(begin, end)}, links_);
}

std::size_t GivingFinder::NamesBefore(std::size_t verb, std::size_t end) {
  return ++reads_ > kMostReads ? end : EnumerationBefore(text_, ClauseBegin(verb), end, links_);
}

std::size_t GivingFinder::Add(std::size_t begin, Span reason) {
  std::vector<NamedSpan> names = NamesFrom(begin).names;
  DropNextSubject(names);
  const std::size_t end = names.empty() ? begin : names.back().span.end;
  if (begin < end) found_.push_back({{begin, end}, reason});
  return end;
}

void GivingFinder::DropNextSubject(std::vector<NamedSpan>& names) const {
  if (names.size() < 2) return;
  const auto gap = [&](std::size_t i) {
    return std::string_view(text_).substr(names[i - 1].span.end, names[i].span.begin - names[i - 1].span.end);
  };
  std::size_t verb = TokenAt(names.back().span.end);
  const std::size_t last = verb > 0 ? verb - 1 : 0;
  while (IsOneOf(Word(verb), {"also", "again", "once", "has", "have", "will", "even"}) || Word(verb).ends_with("ly"))
    ++verb;
  const bool inside = !tokens_[last].capital && tokens_[last].word && last > 0 && tokens_[last - 1].capital &&
                      BeginOf(last) > names.back().span.begin && IsVerbOfName(Word(last));
  if (!inside && !(IsGivingVerb(Word(verb)) && !tokens_[std::min(verb, tokens_.size() - 1)].capital)) return;
  std::size_t first = names.size() - 1;
  const auto parts = [&](std::size_t i) {
    return gap(i).find(';') != std::string_view::npos || gap(i).find(", and ") != std::string_view::npos;
  };
  if (!parts(first) && first > 1 && parts(first - 1)) --first;
  names.resize(first);
}

void GivingFinder::Part() {
  for (std::size_t i = 0; i + 1 < found_.size(); ++i) {
    Giving &one = found_[i], &next = found_[i + 1];
    // "A pays for coffee, and the dinner goes on the account of B".
    if (one.givers.end <= next.reason.begin && next.reason.begin < next.givers.begin &&
        one.reason.begin < next.reason.begin)
      one.reason.end = std::min(one.reason.end, next.reason.begin);
    if (one.reason.begin >= one.givers.begin && one.reason.end > next.givers.begin)
      one.reason.end = std::max(one.reason.begin, next.givers.begin);
    const Span between{one.givers.end, next.givers.begin};
    if (one.reason.begin < one.givers.begin && one.reason.end > next.givers.begin &&
        NamesAGift(Folded(between.begin, between.end)))
      one.reason = between;
    if (next.reason.end <= next.givers.begin && next.reason.begin < one.givers.end && one.givers.end < next.reason.end)
      next.reason.begin = one.givers.end;
  }
}

std::vector<Giving> FindGivings(std::string_view text, Span where, const std::vector<Link>& links) {
  return GivingFinder(text, where, links).Find();
}

}  // namespace summit
