#include "core/extract/gifts.h"

#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Walks over the tokens of one sentence and notes who gave.
class GivingFinder {
 public:
  GivingFinder(std::string_view text, Span where, const std::vector<Link>& links)
      : text_(text), where_(where), links_(links), tokens_(Tokenize(text.substr(where.begin, where.size()))) {}

  std::vector<Giving> Find() {
    Passives();
    Actives();
    OnSomebody();
    GiftOf();
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

 private:
  /// What one gives is told on its own side of the next one's name.
  void Part() {
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
      if (next.reason.end <= next.givers.begin && next.reason.begin < one.givers.end &&
          one.givers.end < next.reason.end)
        next.reason.begin = one.givers.end;
    }
  }

  const std::string& Word(std::size_t i) const {
    static const std::string kNone;
    return i < tokens_.size() ? tokens_[i].folded : kNone;
  }
  std::size_t BeginOf(std::size_t i) const {
    return where_.begin + (i < tokens_.size() ? tokens_[i].span.begin : where_.size());
  }
  std::string Folded(std::size_t begin, std::size_t end) const {
    return begin < end ? FoldLine(text_.substr(begin, end - begin)) : std::string();
  }

  /// "sponsored by A", "paid for by A", "provided to us by A": weaker verbs only with a gift.
  void Passives() {
    static const Phrases kStrong = {"sponsored", "funded",     "financed",   "paid",    "donated", "underwritten",
                                    "footed",    "subsidised", "subsidized", "settled", "borne"};
    static const Phrases kWeak = {"invited", "shared",   "came",      "comes",    "supported",   "provided",
                                  "covered", "offered",  "given",     "possible", "served",      "brought",
                                  "lent",    "arranged", "catered",   "backed",   "contributed", "split",
                                  "divided", "taken",    "available", "picked"};
    static const Phrases kBetween = {
        "for",      "to",       "us",   "in",     "part",    "full",   "again", "kindly", "generously",
        "entirely", "you",      "once", "free",   "of",      "charge", "equal", "parts",  "equally",
        "jointly",  "together", "care", "mainly", "largely", "partly", "this",  "year",   "time",
        "more",     "shares",   "both", "days",   "up",      "so",     "far",   "over",   "on"};
    std::size_t clause = where_.begin;
    for (std::size_t i = 0; i + 2 < tokens_.size(); ++i) {
      const bool strong = IsOneOf(Word(i), kStrong);
      if ((!strong && !IsOneOf(Word(i), kWeak)) || BeginOf(i) < clause) continue;
      std::size_t by = i + 1;
      while (by < i + 5 && IsOneOf(Word(by), kBetween)) ++by;
      // "invited to the dinner by A".
      if (Word(i) == "invited")
        while (by < i + 6 && Word(by) != "by" && by < tokens_.size() && tokens_[by].word) ++by;
      const bool shares = IsOneOf(Word(i), {"shared", "split", "divided"}) && IsOneOf(Word(by), {"between", "among"});
      if (Word(by) != "by" && strong) by = ByMeansOf(by);
      if (Word(by) != "by" && !shares && !(Word(by) == "from" && Word(i).starts_with("c"))) continue;
      const std::string reason = Folded(clause, BeginOf(by));
      // "notes were taken by A": only what is taken care of is given.
      if (Word(i) == "taken" && !(IsOneOf(Word(i + 1), {"care", "over", "on"}))) continue;
      const bool arranged = Word(i) == "arranged";
      const bool room = NamesRoom(reason) && !arranged;
      const bool gift = NamesMore(reason) || HasAnyPhrase(reason, {"summit", "event"}) ||
                        SpeaksOfMoney(Folded(where_.begin, where_.end));
      if (strong || (!arranged && gift) || (room && IsKind(reason))) {
        const std::size_t end = Add(BeginOf(by + 1), {clause, BeginOf(by)});
        // "by A, who paid for the venue": what follows tells more.
        const std::string behind = Folded(end, where_.end);
        if (!found_.empty() &&
            (behind.starts_with("who ") || behind.starts_with(", who ") || behind.starts_with("which ")))
          found_.back().reason = {end, EndOfClause(TokenAt(end))};
        clause = std::max(end, FurtherBy(end, Word(by)));
      }
    }
  }

  /// "funded through a donation by A": the token of the second "by"; `from` where there is none.
  std::size_t ByMeansOf(std::size_t from) const {
    bool gift = false;
    for (std::size_t i = from; i < from + 9 && i < tokens_.size(); ++i) {
      gift = gift || IsOneOf(Word(i), {"donation", "donations", "contribution", "gift", "sponsorship", "generosity"});
      if (gift && Word(i) == "by") return i;
      if (IsOneOf(Word(i), {",", ";", ".", "and"})) break;
    }
    return from;
  }

  /// "lunch was sponsored by A, | dinner by B and coffee by C": returns where the last of them ends.
  std::size_t FurtherBy(std::size_t end, const std::string& by) {
    std::size_t clause = end;
    for (std::size_t i = TokenAt(end); i < tokens_.size(); ++i) {
      if (IsOneOf(Word(i), {"is", "was", "were", "are", ";", ":", "while", "who"})) break;
      if (Word(i) != by) continue;
      const std::string reason = Folded(clause, BeginOf(i));
      if (HasAnyPhrase(reason, {"half", "rest", "remainder"}) && !found_.empty())
        clause = Add(BeginOf(i + 1), found_.back().reason);
      else if (NamesAGift(reason))
        clause = Add(BeginOf(i + 1), {clause, BeginOf(i)});
      else
        break;
    }
    return clause;
  }

  std::size_t TokenAt(std::size_t offset) const {
    std::size_t i = 0;
    while (i < tokens_.size() && BeginOf(i) < offset) ++i;
    return i;
  }

  /// "A and B sponsored", "A takes care of lunch", "A let us have a room".
  void Actives() {
    static const Phrases kStrong = {"sponsor",     "sponsors", "sponsored", "sponsoring", "fund",       "funds",
                                    "funded",      "finances", "financed",  "donates",    "donated",    "underwrote",
                                    "underwrites", "chipped",  "chips",     "chip",       "picked",     "picks",
                                    "footed",      "foots",    "paid",      "pays",       "subsidised", "subsidized"};
    static const Phrases kWeak = {
        "covered",  "covers",  "cover",    "contributed", "contributes", "gave",    "gives",   "provided", "provides",
        "provide",  "offered", "offers",   "took",        "takes",       "take",    "treated", "treats",   "supported",
        "supports", "made",    "makes",    "lent",        "lends",       "let",     "lets",    "helped",   "bought",
        "buys",     "pay",     "supplied", "supplies",    "brings",      "bring",   "served",  "brought",  "invited",
        "give",     "bears",   "bore",     "contribute",  "invites",     "feeds",   "fed",     "stepped",  "steps",
        "shared",   "shares",  "share",    "split",       "splits",      "met",     "meets",   "meet",     "settled",
        "settles",  "stood",   "stands",   "stand",       "matched",     "matches", "saw",     "sees",     "rented",
        "rents",    "hired",   "hires",    "laid",        "lays",        "puts",    "put",     "threw",    "throws"};
    static const Phrases kIng = {"treating",     "covering", "paying",    "providing", "buying",  "bringing",
                                 "offering",     "giving",   "supplying", "serving",   "picking", "footing",
                                 "contributing", "donating", "funding",   "financing"};
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      const bool strong = IsOneOf(Word(i), kStrong);
      if (tokens_[i].capital || (!strong && !IsOneOf(Word(i), kWeak) && !IsOneOf(Word(i), kIng))) continue;
      if ((Word(i).starts_with("pick") || Word(i).starts_with("chip")) && Word(i + 1) != "up" && Word(i + 1) != "in")
        continue;
      if (!strong && !GivesWeakly(tokens_, i)) continue;
      if (IsOneOf(Word(i), kIng) &&
          !IsOneOf(Word(i - 1), {"is", "are", "was", "were", "be", "again", "kindly", "been"}))
        continue;
      // "Lunch was sponsored": what was given stands before.
      static const Phrases kParticiples = {"paid", "made", "lent",   "met", "brought", "bought", "split",
                                           "put",  "laid", "thrown", "fed", "let",     "taken",  "given"};
      const bool passive = Word(i).ends_with("ed") || IsOneOf(Word(i), kParticiples);
      if (passive && IsOneOf(Word(i - 1), {"was", "were", "is", "are", "been", "be", "being"})) continue;
      // "Venue sponsor: A", "A is our main sponsor.": a noun.
      if (Word(i).starts_with("sponsor") && Word(i).size() < 9 &&
          (i + 1 == tokens_.size() || !tokens_[i + 1].word || IsOneOf(Word(i + 1), {"is", "are", "was", "were"})))
        continue;
      const std::size_t verb = FirstOfVerb(i);
      // "his own": nobody else's.
      if (Word(i + 1) == "own" || Word(i + 2) == "own" || Word(i + 3) == "own") continue;
      // "XSF members and sponsors": a noun; "A lent us the room and pays for the coffee": its second verb.
      if (verb > 0 && IsOneOf(Word(verb - 1), {"and", "&", "the", "our", "or", "by"})) {
        if (Word(verb - 1) == "and" && !Word(i).starts_with("sponsor") && !tokens_[verb - 2 + (verb < 2)].capital)
          SecondVerb(i);
        continue;
      }
      const std::size_t town = TownBefore(verb);
      const std::size_t end = BeginOf(town);
      const std::size_t begin = NamesBefore(town, end);
      if (begin < end && !Taken(begin)) found_.push_back({{begin, end}, {BeginOf(i), EndOfClause(i)}});
    }
  }

  /// "The Elk House | in Leipzig sponsors": where the words begin that only tell the town; `verb` when there are none.
  std::size_t TownBefore(std::size_t verb) const {
    if (verb < 3 || Word(verb - 2) != "in" || !tokens_[verb - 1].capital || !tokens_[verb - 3].capital) return verb;
    const Span town = tokens_[verb - 1].span;
    return KindOfPlace(text_.substr(where_.begin + town.begin, town.size())) == PlaceKind::kUnknown ? verb : verb - 2;
  }

  /// "A has rented the room | and pays for the coffee": A opens the clause, and a verb follows right behind.
  void SecondVerb(std::size_t verb) {
    // "paid support": no verb.
    if (!IsOneOf(Word(verb + 1), {"for", "the", "our", "their", "its", "all", "us", "two", "half", "a", "both", "also",
                                  "part", "most", "every"}))
      return;
    const std::size_t begin = ClauseBegin(verb);
    const std::size_t first = TokenAt(begin);
    if (first >= verb || !tokens_[first].capital || Taken(begin)) return;
    const Enumeration names = NamesFrom(begin);
    if (names.names.empty() || names.names.front().span.begin > BeginOf(first + 1)) return;
    const std::size_t behind = TokenAt(names.names.back().span.end);
    static const Phrases kVerbs = {"has",  "have", "is",   "are", "was",   "were",
                                   "will", "had",  "also", "not", "again", "kindly"};
    const bool clause =
        IsOneOf(Word(behind), kVerbs) || (behind < verb && tokens_[behind].word && !tokens_[behind].capital);
    if (clause && behind < verb)
      found_.push_back({{begin, names.names.back().span.end}, {BeginOf(behind), EndOfClause(verb)}});
  }

  /// "The rent is a gift of A", "the dinner goes on the account of A", "lunch was at the expense of A".
  void GiftOf() {
    constexpr std::size_t kLongestClause = 20;
    static const Phrases kGift = {"gift", "present", "donation", "contribution", "treat"};
    static const Phrases kPurse = {"account", "tab",    "bill",  "expense", "invoice",
                                   "card",    "budget", "purse", "pocket",  "cost"};
    for (std::size_t i = 2; i + 2 < tokens_.size(); ++i) {
      const bool gift = IsOneOf(Word(i), kGift) && IsOneOf(Word(i - 1), {"a", "the", "generous", "kind", "another"});
      const bool house = Word(i) == "house" && Word(i - 1) == "the" && Word(i - 2) == "on";
      const bool purse =
          house || (IsOneOf(Word(i), kPurse) && (Word(i - 1) == "the" || IsOneOf(Word(i - 1), {"on", "at"})));
      if (!(gift && IsOneOf(Word(i + 1), {"of", "from", "by"})) && !(purse && Word(i + 1) == "of")) continue;
      std::size_t clause = ClauseBegin(i);
      for (std::size_t j = i, steps = 0; j-- > 0 && BeginOf(j) > clause && steps < kLongestClause; ++steps)
        if ((Word(j) == "," || Word(j) == "and") && NamesAGift(Folded(BeginOf(j), BeginOf(i)))) {
          clause = BeginOf(j);
          break;
        }
      const std::string reason = Folded(clause, BeginOf(i));
      if (!NamesAGift(reason) ||
          !HasAnyPhrase(reason, {"is", "was", "are", "were", "goes", "go", "went", "came", "comes", "be", ","}))
        continue;
      Add(BeginOf(i + 2), {clause, BeginOf(i)});
    }
  }

  /// "A sponsors the venue, | B the coffee and C the dinner", "A for the venue, B for the coffee".
  void Ellipses() {
    for (std::size_t n = 0, all = std::min<std::size_t>(found_.size(), kMostReads); n < all; ++n)
      EllipsesFrom(TokenAt(found_[n].givers.end), false);
    for (const std::size_t end : thanked_) EllipsesFrom(TokenAt(end), true);
  }

  /// With `thanked`, behind somebody thanked for no gift, only those count that are thanked for one.
  void EllipsesFrom(std::size_t from, bool thanked) {
    const std::size_t to = tokens_.size();
    for (std::size_t i = from; i + 2 < to; ++i) {
      if (IsOneOf(Word(i), {"while", "who", "but", "is", "was", "were", "."})) break;
      if (!IsOneOf(Word(i), {",", "and", ";"}) || !tokens_[i + 1].capital) continue;
      std::size_t end = i + 1;
      while (end < std::min(to, i + kMostTokens) && (tokens_[end].capital || Word(end) == "&" || JoinsNames(end)))
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

  /// "B | and C for the coffee".
  bool JoinsNames(std::size_t i) const { return Word(i) == "and" && i + 1 < tokens_.size() && tokens_[i + 1].capital; }

  /// "A for the coffee" tells of a gift, "A for the streaming" of work; the reason begins at token `from`.
  bool IsReasonOfGift(std::size_t name, std::size_t from) {
    if (++reads_ > kMostReads) return false;
    std::size_t last = from + 1;
    while (last < std::min(tokens_.size(), from + kMostTokens) && !IsOneOf(Word(last), {",", ";", "."}) &&
           !JoinsNames(last))
      ++last;
    const std::string reason = Folded(BeginOf(from), BeginOf(last));
    const std::vector<NamedSpan> names = NamesInList(text_, {BeginOf(name), BeginOf(from)}, links_);
    return IsThankedForGift(reason) && !IsService(reason, !names.empty() && ArePersons(names));
  }

  /// Adverbs and auxiliaries stand between the names and the verb: "A and B have kindly agreed to".
  std::size_t FirstOfVerb(std::size_t i) const {
    static const Phrases kBefore = {"again",  "also",    "both", "once",     "all",     "each", "have", "has",
                                    "had",    "will",    "is",   "are",      "was",     "were", "who",  "which",
                                    "agreed", "offered", "to",   "together", "jointly", "even", "be"};
    static const Phrases kKindness = {"so", "kind", "good", "nice", "generous", "enough"};  // "so kind as to"
    while (i > 0 && (IsOneOf(Word(i - 1), kBefore) || IsOneOf(Word(i - 1), kKindness) ||
                     (Word(i - 1) == "as" && Word(i) == "to") ||
                     (Word(i - 1).size() > 4 && Word(i - 1).ends_with("ly") && !tokens_[i - 1].capital) ||
                     (Word(i - 1) == "," && (Word(i) == "who" || Word(i) == "which"))))
      --i;
    return i;
  }

  /// Behind the last sign or word that begins another clause.
  std::size_t ClauseBegin(std::size_t verb) const {
    for (std::size_t i = verb; i-- > 0;)
      if (Word(i) == ";" || Word(i) == ":" || Word(i) == "while" || Word(i) == "which" || Word(i) == "that" ||
          Word(i) == "when")
        return BeginOf(i + 1);
    return where_.begin;
  }

  std::size_t EndOfClause(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < tokens_.size(); ++i)
      if (Word(i) == ";" || Word(i) == "while" ||
          (IsOneOf(Word(i), {",", "and"}) && Word(i + 1) == "to" && i + 2 < tokens_.size() && tokens_[i + 2].capital) ||
          (Word(i) == "," && (Word(i + 1) == "and" || Word(i + 1) == "but") &&
           tokens_[std::min(i + 2, tokens_.size() - 1)].capital))
        return BeginOf(i);
    return where_.end;
  }

  /// "Dinner was on A", "the first round is on A".
  void OnSomebody() {
    for (std::size_t i = 1; i + 2 < tokens_.size(); ++i) {
      if (!IsOneOf(Word(i), {"was", "were", "is", "are", "be", "came", "went"}) || Word(i + 1) != "on" ||
          !tokens_[i + 2].capital)
        continue;
      if (IsOneOf(Word(i + 2),
                  {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
                   "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}))
        continue;
      const std::string reason = Folded(where_.begin, BeginOf(i));
      if (NamesMore(reason) || HasAnyPhrase(reason, {"round", "rounds"}))
        Add(BeginOf(i + 2), {where_.begin, BeginOf(i)});
    }
  }

  /// "the companies who sponsored this event: A, B".
  void Label() {
    const std::string_view sentence = text_.substr(where_.begin, where_.size());
    const std::size_t colon = sentence.find(": ");
    if (colon == std::string_view::npos || colon + 2 >= sentence.size()) return;
    const std::string label = FoldLine(sentence.substr(0, colon));
    labelled_ = SpeaksOfMoney(label) || IsMetal(label);
    if (labelled_ || IsCatering(label, sentence.substr(colon + 2)))
      Add(where_.begin + colon + 2, {where_.begin, where_.begin + colon});
  }

  /// "the summit's sponsors, A, B", "our sponsor A", "the sponsors of this year are so far A".
  void Nouns() {
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
          Add(BeginOf(i), {where_.begin, where_.end});
          return;
        }
        if (!IsOneOf(Word(i), kBetween) && Word(i) != "xmpp") break;
      }
    }
  }

  /// "Thanks to A and B for their support, to C for the drinks and to Jane for the notes".
  void Thanks() {
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
      if (!money && !gift && !grace && !owed && first_or_next &&
          TellsReasonFirst(Folded(lead.begin, lead.end), reason)) {
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

  /// "Kiitos to A for the lunch": a thank you in any language opens the sentence, and names follow.
  bool OpensWithTo() const {
    static const Phrases kOthers = {"welcome", "back", "next", "close", "due",  "according", "up",
                                    "in",      "on",   "as",   "it",    "from", "trip",      "journey",
                                    "return",  "way",  "how",  "off",   "far",  "links",     "link"};
    return tokens_.size() > 3 && tokens_[0].capital && tokens_[0].word && Word(1) == "to" &&
           !IsOneOf(Word(0), kOthers) && (tokens_[2].capital || IsOneOf(Word(2), {"the", "our"}));
  }

  /// "thanks to Jane's planning": not to her.
  bool IsOwner(const Enumeration& names) const {
    const std::string_view rest = text_.substr(names.end, 4);
    const std::string& last = names.names.back().name;
    return rest.starts_with("'s") || rest.starts_with("\xE2\x80\x99s") || last.ends_with("'s") ||
           last.ends_with("\xE2\x80\x99s");
  }
  /// Where the next "..., to C", "and to C" or "and C for" begins; the end of the sentence when none does.
  std::size_t NextThanks(std::size_t from) const {
    for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
      if (BeginOf(i) <= from) continue;
      if (Word(i) == "to" && IsOneOf(Word(i - 1), {",", "and", ";"}) &&
          (tokens_[i + 1].capital || Word(i + 1) == "the" || Word(i + 1) == "our"))
        return BeginOf(i - 1);
      if (IsOneOf(Word(i - 1), {",", "and", ";"}) && NamesWithReason(i)) return BeginOf(i - 1);
    }
    return where_.end;
  }

  /// "C and D of E for": others, with a reason of their own.
  bool NamesWithReason(std::size_t first) const {
    static const Phrases kOurs = {"summit", "xmpp", "xsf", "fosdem", "jabber"};
    if (!tokens_[first].capital || IsOneOf(Word(first), kOurs)) return false;
    std::size_t i = first + 1;
    while (i < tokens_.size() && i < first + 9 &&
           (tokens_[i].capital || IsOneOf(Word(i), {"and", "&", "of", "from", "de", "van", "von", "der", "-", "."})))
      ++i;
    return Word(i) == "for";
  }

  /// "A is our sponsor", "A acted as sponsor of the dinner".
  void IsSponsor() {
    for (std::size_t i = 2; i < tokens_.size(); ++i) {
      if (!IsOneOf(Word(i), {"sponsor", "sponsors"})) continue;
      std::size_t first = i;
      while (
          first > 0 && !tokens_[first - 1].capital && i - first < 8 &&
          IsOneOf(Word(first - 1),
                  {"is",     "are",    "was",    "were",    "our",   "the",      "a",        "as",   "acted", "main",
                   "gold",   "silver", "only",   "dinner",  "again", ",",        "joined",   "both", "first", "new",
                   "came",   "aboard", "in",     "stepped", "this",  "year",     "'",        "s",    "venue", "room",
                   "coffee", "lunch",  "drinks", "travel",  "food",  "catering", "with",     "as",   "has",   "have",
                   "agreed", "agrees", "to",     "be",      "once",  "will",     "you",      "two",  "three", "all",
                   "side",   "more",   "best",   "finest",  "very",  "most",     "generous", "on",   "board", "back"}))
        --first;
      if (first == i) continue;  // "Jane Doe - Sponsor"
      const std::size_t end = BeginOf(first);
      const std::size_t begin = NamesBefore(first, end);
      std::size_t last = i + 1;
      while (last < tokens_.size() && !IsOneOf(Word(last), {",", ";", "and"})) ++last;
      if (begin < end && !Overlaps(begin, end)) found_.push_back({{begin, end}, {BeginOf(first), BeginOf(last)}});
    }
  }

  bool Overlaps(std::size_t begin, std::size_t end) const {
    return std::any_of(found_.begin(), found_.end(),
                       [&](const Giving& g) { return begin < g.givers.end && g.givers.begin < end; });
  }

  bool Taken(std::size_t begin) const {
    return std::any_of(found_.begin(), found_.end(),
                       [&](const Giving& g) { return g.givers.begin <= begin && begin < g.givers.end; });
  }

  /// Enumerations are read up to a number and a length that no sentence comes near, so that a hostile one costs bounded
  /// time.
  static constexpr int kMostReads = 40;
  static constexpr std::size_t kMostTokens = 16;  // of the names, or the reason, of one who gave
  static constexpr std::size_t kLongestEnumeration = 1200;
  Enumeration NamesFrom(std::size_t begin) {
    if (++reads_ > kMostReads) return {{}, begin};
    std::size_t end = where_.end;
    if (end - std::min(begin, end) > kLongestEnumeration) end = text_.rfind(' ', begin + kLongestEnumeration);
    return ReadEnumeration(text_, {begin, std::max(begin, end)}, links_);
  }
  std::size_t NamesBefore(std::size_t verb, std::size_t end) {
    return ++reads_ > kMostReads ? end : EnumerationBefore(text_, ClauseBegin(verb), end, links_);
  }

  /// Notes an enumeration that begins here; returns where it ends.
  std::size_t Add(std::size_t begin, Span reason) {
    const std::vector<NamedSpan> names = NamesFrom(begin).names;
    const std::size_t end = names.empty() ? begin : names.back().span.end;
    if (begin < end) found_.push_back({{begin, end}, reason});
    return end;
  }

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

}  // namespace

std::vector<Giving> FindGivings(std::string_view text, Span where, const std::vector<Link>& links) {
  return GivingFinder(text, where, links).Find();
}

}  // namespace summit
