#include "core/extract/gifts.h"

#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/name_list.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Phrases& RoomWords() {
  static const Phrases kWords = {"space", "room",     "rooms", "venue", "premises", "facilities", "location",
                                 "hall",  "building", "house", "roof",  "offices",  "office",     "place"};
  return kWords;
}

const Phrases& MealWords() {
  static const Phrases kWords = {"meals",   "meal",         "food",     "catering", "snacks",
                                 "pizza",   "pizzas",       "buffet",   "brunch",   "sandwiches",
                                 "waffles", "refreshments", "barbecue", "bbq",      "cake"};
  return kWords;
}

const Phrases& TravelWords() {
  static const Phrases kWords = {"travel",        "travels", "flights", "flight", "train",
                                 "accommodation", "journey", "trip",    "hotel"};
  return kWords;
}

const Phrases& VideoWords() {
  static const Phrases kWords = {"video",     "streaming",   "stream",           "equipment",
                                 "projector", "microphones", "conference server"};
  return kWords;
}

const Phrases& DrinkWords() {
  static const Phrases kWords = {"drinks", "drink", "beer", "beers", "wine"};
  return kWords;
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
    if (found_.empty()) Label();
    if (found_.empty()) Nouns();
    if (found_.empty()) Thanks();
    if (found_.empty()) IsSponsor();
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Giving& a, const Giving& b) { return a.givers.begin < b.givers.begin; });
    return std::move(found_);
  }

 private:
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
    static const Phrases kStrong = {"sponsored",    "funded", "financed",   "paid",      "donated",
                                    "underwritten", "footed", "subsidised", "subsidized"};
    static const Phrases kWeak = {"shared",   "came",    "comes",    "supported",  "provided", "covered",
                                  "offered",  "given",   "possible", "served",     "brought",  "lent",
                                  "arranged", "catered", "backed",   "contributed"};
    static const Phrases kBetween = {"for",        "to",       "us",  "in",   "part", "full", "again", "kindly",
                                     "generously", "entirely", "you", "once", "free", "of",   "charge"};
    std::size_t clause = where_.begin;
    for (std::size_t i = 0; i + 2 < tokens_.size(); ++i) {
      const bool strong = IsOneOf(Word(i), kStrong);
      if (!strong && !IsOneOf(Word(i), kWeak)) continue;
      std::size_t by = i + 1;
      while (by < i + 5 && IsOneOf(Word(by), kBetween)) ++by;
      if (Word(by) != "by" && !(Word(by) == "from" && Word(i).starts_with("c"))) continue;
      const std::string reason = Folded(clause, BeginOf(by));
      const bool arranged = Word(i) == "arranged";
      const bool room = NamesRoom(reason) && !arranged;
      const bool gift = NamesFood(reason) || HasAnyPhrase(reason, {"summit", "event"}) ||
                        SpeaksOfMoney(Folded(where_.begin, where_.end));
      if (strong || (!arranged && gift) || (room && IsKind(reason))) {
        const std::size_t end = Add(BeginOf(by + 1), {clause, BeginOf(by)});
        // "by A, who paid for the venue": what follows tells more.
        const std::string behind = Folded(end, where_.end);
        if (!found_.empty() &&
            (behind.starts_with("who ") || behind.starts_with(", who ") || behind.starts_with("which ")))
          found_.back().reason = {end, EndOfClause(TokenAt(end))};
        clause = end;
      }
    }
  }

  std::size_t TokenAt(std::size_t offset) const {
    std::size_t i = 0;
    while (i < tokens_.size() && BeginOf(i) < offset) ++i;
    return i;
  }

  static bool NamesRoom(std::string_view folded) { return HasAnyPhrase(folded, RoomWords()); }
  static bool NamesFood(std::string_view folded) { return NamesAGift(folded) && !NamesRoomOnly(folded); }
  static bool NamesRoomOnly(std::string_view folded) {
    return !HasAnyPhrase(folded, MealWords()) && !HasAnyPhrase(folded, DrinkWords()) &&
           !HasAnyPhrase(folded, TravelWords()) && !HasAnyPhrase(folded, VideoWords()) &&
           !HasAnyPhrase(folded, {"dinner", "dinners", "lunch", "lunches", "breakfast", "coffee", "tea", "cost",
                                  "costs", "bill", "tab", "expenses", "fees", "money", "rent"});
  }
  /// "kindly provided by": a favour; a room that is merely said to be somebody's is none.
  static bool IsKind(std::string_view folded) {
    return HasAnyPhrase(folded, {"kindly", "generously", "free of charge", "for free", "graciously", "gracious"});
  }

  /// "A and B sponsored", "A takes care of lunch", "A let us have a room".
  void Actives() {
    static const Phrases kStrong = {"sponsor",     "sponsors", "sponsored", "sponsoring", "fund",       "funds",
                                    "funded",      "finances", "financed",  "donates",    "donated",    "underwrote",
                                    "underwrites", "chipped",  "chips",     "chip",       "picked",     "picks",
                                    "footed",      "foots",    "paid",      "pays",       "subsidised", "subsidized"};
    static const Phrases kWeak = {
        "covered",  "covers",  "cover",  "contributed", "contributes", "gave", "gives",   "provided", "provides",
        "provide",  "offered", "offers", "took",        "takes",       "take", "treated", "treats",   "supported",
        "supports", "made",    "makes",  "lent",        "lends",       "let",  "lets",    "helped",   "bought",
        "buys",     "pay",     "served", "brought",     "invited",     "give", "bears",   "bore",     "contribute"};
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      const bool strong = IsOneOf(Word(i), kStrong);
      if (tokens_[i].capital || (!strong && !IsOneOf(Word(i), kWeak))) continue;
      if ((Word(i) == "picked" || Word(i) == "picks" || Word(i).starts_with("chip")) && Word(i + 1) != "up" &&
          Word(i + 1) != "in")
        continue;
      if (!strong && !GivesWeakly(i)) continue;
      const std::size_t verb = FirstOfVerb(i);
      // "XSF members and sponsors": a noun.
      if (verb > 0 && IsOneOf(Word(verb - 1), {"and", "&", "the", "our", "or", "by"})) continue;
      const std::size_t end = BeginOf(verb);
      const std::size_t begin = EnumerationBefore(text_, ClauseBegin(verb), end, links_);
      if (begin < end && !Taken(begin)) found_.push_back({{begin, end}, {BeginOf(i), EndOfClause(i)}});
    }
  }

  /// Adverbs and auxiliaries stand between the names and the verb: "A and B have kindly agreed to".
  std::size_t FirstOfVerb(std::size_t i) const {
    static const Phrases kBefore = {"again",  "also",    "both", "once",     "all",     "each", "have", "has",
                                    "had",    "will",    "is",   "are",      "was",     "were", "who",  "which",
                                    "agreed", "offered", "to",   "together", "jointly", "even", "be"};
    while (i > 0 && (IsOneOf(Word(i - 1), kBefore) ||
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
          (Word(i) == "," && (Word(i + 1) == "and" || Word(i + 1) == "but") &&
           tokens_[std::min(i + 2, tokens_.size() - 1)].capital))
        return BeginOf(i);
    return where_.end;
  }

  /// The gift must be what the verb is about: "gave a talk over lunch" gives nothing.
  bool GivesWeakly(std::size_t i) const {
    static const Phrases kEnds = {"over", "during", "after", "before", "while", "about", "because", "when"};
    static const Phrases kWork = {"talk",     "talks",    "presentation", "tour",         "overview",
                                  "demo",     "update",   "summary",      "introduction", "insight",
                                  "insights", "feedback", "advice",       "advise",       "notes",
                                  "minutes",  "photos",   "pictures",     "list",         "proposal"};
    const std::string& verb = Word(i);
    std::string object;
    for (std::size_t j = i + 1; j < tokens_.size() && j <= i + 12; ++j) {
      if (IsOneOf(Word(j), kEnds)) break;
      if (IsOneOf(Word(j), kWork)) return false;
      object += (object.empty() ? "" : " ") + Word(j);
    }
    if (verb == "made" || verb == "makes") return HasPhrase(object, "possible");
    if (verb == "let" || verb == "lets") return HasAnyPhrase(object, {"us have", "us use", "us stay"});
    if (verb == "took" || verb == "takes" || verb == "take") return HasPhrase(object, "care of") && NamesFood(object);
    if (verb == "supported" || verb == "supports")
      return HasAnyPhrase(object, {"summit", "event", "financially"}) || NamesFood(object);
    if (verb == "invited" || verb == "served" || verb == "brought")
      return NamesFood(object) && HasAnyPhrase(object, {"us", "everyone", "all", "for"});
    return NamesAGift(object) || SpeaksOfMoney(object);
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
      if (NamesFood(reason) || HasAnyPhrase(reason, {"round", "rounds"}))
        Add(BeginOf(i + 2), {where_.begin, BeginOf(i)});
    }
  }

  /// "the companies who sponsored this event: A, B".
  void Label() {
    const std::string_view sentence = text_.substr(where_.begin, where_.size());
    const std::size_t colon = sentence.find(": ");
    if (colon == std::string_view::npos || colon + 2 >= sentence.size()) return;
    if (SpeaksOfMoney(FoldLine(sentence.substr(0, colon))))
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
    static const Phrases kThanks = {
        "sponsorship", "donations",  "contributions", "thank",        "thanks",   "gratitude",  "grateful",
        "thankful",    "kudos",      "indebted",      "applause",     "courtesy", "generosity", "support",
        "help",        "assistance", "expense",       "appreciation", "cheers",   "hats",       "to"};
    const std::string folded = Folded(where_.begin, where_.end);
    const bool thanking =
        HasAnyPhrase(folded, {"thank",         "thanks",       "thankful",     "gratitude",     "grateful",
                              "kudos",         "indebted",     "courtesy of",  "generosity of", "assistance from",
                              "assistance of", "support of",   "support from", "help of",       "help from",
                              "expense of",    "appreciation", "cheers to",    "merci",         "danke"});
    if (!thanking) return;
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (!IsOneOf(Word(i), kThanks)) continue;
      std::size_t first = i + 1;
      static const Phrases kSmall = {
          "go",         "goes",     "out",         "to",       "you",      "again",      "also",      "our",
          "of",         "from",     "all",         "very",     "much",     "first",      "as",        "always",
          ",",          "by",       "and",         "the",      "everyone", "those",      "companies", "people",
          "including",  "namely",   "especially",  "sponsors", "sponsor",  "friends",    "at",        "folks",
          "good",       "great",    "kind",        "generous", "gracious", "assistance", "help",      "support",
          "generosity", "courtesy", "hospitality", "financial"};
      while (first < tokens_.size() && first < i + 9 && IsOneOf(Word(first), kSmall)) ++first;
      if (first >= tokens_.size() || BeginOf(first) < taken_) continue;
      const Enumeration names = ReadEnumeration(text_, {BeginOf(first), where_.end}, links_);
      if (names.names.empty()) continue;
      const std::size_t next = NextThanks(names.end);
      const bool opens = i == 0 || found_.empty();
      const std::string reason = Folded(names.end, next);
      // Where no reason of its own follows, the sentence before the names must tell.
      const std::string before = Folded(where_.begin, BeginOf(first));
      const bool money = SpeaksOfMoney(reason) || HelpsWithCosts(reason) || (opens && SpeaksOfMoney(before));
      const bool gift = IsThankedForGift(reason);
      const bool grace =
          HasAnyPhrase(before, {"courtesy of", "generosity of", "assistance from", "assistance of", "support from",
                                "support of", "help from", "help of"}) &&
          (NamesAGift(reason) || NamesAGift(before) || HasAnyPhrase(reason, {"held", "take place", "takes place"}));
      if (money || gift || grace)
        found_.push_back({{BeginOf(first), names.end},
                          grace && !gift && !money ? Span{where_.begin, where_.end} : Span{names.end, next}});
      taken_ = names.end;
    }
  }

  static bool HelpsWithCosts(std::string_view reason) {
    return HasAnyPhrase(reason, {"costs", "cost", "bill", "generous support", "financial help", "their support",
                                 "financial support", "expenses", "donating", "donation"});
  }

  /// Where the next "..., to C" or "and to C" begins; the end of the sentence when none does.
  std::size_t NextThanks(std::size_t from) const {
    for (std::size_t i = 1; i + 1 < tokens_.size(); ++i)
      if (BeginOf(i) > from && Word(i) == "to" && (Word(i - 1) == "," || Word(i - 1) == "and") &&
          i + 1 < tokens_.size() && (tokens_[i + 1].capital || Word(i + 1) == "the" || Word(i + 1) == "our"))
        return BeginOf(i - 1);
    return where_.end;
  }

  /// "A is our sponsor", "A acted as sponsor of the dinner".
  void IsSponsor() {
    for (std::size_t i = 2; i < tokens_.size(); ++i) {
      if (!IsOneOf(Word(i), {"sponsor", "sponsors"})) continue;
      std::size_t first = i;
      while (first > 0 && !tokens_[first - 1].capital && i - first < 8 &&
             IsOneOf(Word(first - 1),
                     {"is",   "are",    "was",  "were",    "our",   "the",  "a",      "as",   "acted", "main",
                      "gold", "silver", "only", "dinner",  "again", ",",    "joined", "both", "first", "new",
                      "came", "aboard", "in",   "stepped", "this",  "year", "'",      "s"}))
        --first;
      if (first == i) continue;  // "Jane Doe - Sponsor"
      const std::size_t end = BeginOf(first);
      const std::size_t begin = EnumerationBefore(text_, ClauseBegin(first), end, links_);
      if (begin < end) found_.push_back({{begin, end}, {BeginOf(first), where_.end}});
    }
  }

  bool Taken(std::size_t begin) const {
    return std::any_of(found_.begin(), found_.end(),
                       [&](const Giving& g) { return g.givers.begin <= begin && begin < g.givers.end; });
  }

  /// Notes an enumeration that begins here; returns where it ends.
  std::size_t Add(std::size_t begin, Span reason) {
    const std::size_t end = ReadEnumeration(text_, {begin, where_.end}, links_).end;
    if (begin < end) found_.push_back({{begin, end}, reason});
    return end;
  }

  std::string_view text_;
  Span where_;
  const std::vector<Link>& links_;
  std::vector<Token> tokens_;
  std::vector<Giving> found_;
  std::size_t taken_ = 0;
};

}  // namespace

std::string WhatWasGiven(std::string_view folded) {
  const bool dinner = HasAnyPhrase(folded, {"dinner", "dinners", "meal in the evening", "evening meal", "supper"});
  std::vector<std::string> parts;
  if (HasAnyPhrase(folded, {"space", "room", "rooms", "venue", "premises", "facilities", "location", "hall", "building",
                            "house"}))
    parts.emplace_back("space");
  if (HasAnyPhrase(folded, MealWords()) && !HasPhrase(folded, "evening meal")) parts.emplace_back("meals");
  if (HasPhrase(folded, "breakfast")) parts.emplace_back("breakfast");
  if (HasAnyPhrase(folded, {"lunch", "lunches"})) parts.emplace_back("lunch");
  if (HasAnyPhrase(folded, {"coffee", "tea"})) parts.emplace_back("coffee");
  if (HasAnyPhrase(folded, DrinkWords())) parts.emplace_back("drinks");
  if (HasAnyPhrase(folded, TravelWords())) parts.emplace_back("travel");
  if (HasAnyPhrase(folded, VideoWords())) parts.emplace_back("video");
  if (parts.empty() && HasAnyPhrase(folded, {"event", "summit", "meetup", "meeting"})) parts.emplace_back("event");
  if (dinner) parts.emplace_back("dinner");
  return JoinAnd(parts);
}

bool SpeaksOfMoney(std::string_view folded) {
  return HasAnyPhrase(folded, {"sponsor",
                               "sponsors",
                               "sponsored",
                               "sponsoring",
                               "sponsorship",
                               "donate",
                               "donated",
                               "donation",
                               "donations",
                               "donors",
                               "defray",
                               "chip in",
                               "chipped in",
                               "paid for",
                               "funded",
                               "funding",
                               "financially",
                               "supported by",
                               "financial support",
                               "contributed to the cost",
                               "covered the cost",
                               "covered the costs",
                               "picked up the bill",
                               "footed the bill",
                               "picked up the tab",
                               "chipping in",
                               "paying for",
                               "pays for",
                               "paid the",
                               "financed",
                               "backers",
                               "financing",
                               "covering the cost",
                               "covering the costs",
                               "generous support",
                               "subsidised",
                               "subsidized",
                               "generous contribution",
                               "contributions from",
                               "donating"});
}

bool NamesAGift(std::string_view folded) {
  return HasAnyPhrase(folded, RoomWords()) || HasAnyPhrase(folded, MealWords()) || HasAnyPhrase(folded, DrinkWords()) ||
         HasAnyPhrase(folded, TravelWords()) || HasAnyPhrase(folded, VideoWords()) ||
         HasAnyPhrase(folded, {"dinner", "dinners", "lunch", "lunches", "breakfast", "coffee", "tea", "cost", "costs",
                               "bill", "tab", "expenses", "fees", "money", "rent"});
}

bool IsThankedForGift(std::string_view reason) {
  static const Phrases kSmall = {"for",       "the",     "our",       "their",      "a",         "an",     "such",
                                 "generous",  "great",   "excellent", "lovely",     "delicious", "free",   "kind",
                                 "wonderful", "all",     "its",       "his",        "her",       "kindly", "generously",
                                 ",",         "who",     "which",     "once",       "again",     "two",    "three",
                                 "both",      "meeting", "use",       "of",         "very",      "nice",   "good",
                                 "so",        "big",     "beautiful", "conference", "thursday",  "friday", "evening"};
  static const Phrases kGiving = {
      "providing",    "giving",  "lending",  "offering", "hosting", "sponsoring", "covering", "paying",
      "donating",     "letting", "treating", "buying",   "serving", "supplying",  "bringing", "making",
      "contributing", "taking",  "inviting", "provided", "gave",    "lent",       "offered",  "let",
      "paid",         "covered", "donated",  "bought",   "treated", "supplied",   "served",   "provides",
      "gives",        "lends",   "offers",   "lets",     "pays",    "covers",     "brought"};
  const std::vector<Token> tokens = Tokenize(reason);
  std::size_t i = 0;
  while (i < tokens.size() && IsOneOf(tokens[i].folded, kSmall)) ++i;
  if (i == tokens.size()) return false;
  const bool giving = IsOneOf(tokens[i].folded, kGiving);
  // A noun right there, or the object of a verb of giving.
  for (std::size_t j = i; j < tokens.size() && j < i + (giving ? 12 : 3); ++j) {
    if (NamesAGift(tokens[j].folded))
      return j + 1 == tokens.size() ||
             !IsOneOf(tokens[j + 1].folded, {"form", "list", "reservation", "reservations", "booking", "bookings",
                                             "logistics", "plans", "arrangements", "organisation", "organization"});
    if (!giving && tokens[j].folded.ends_with("ing")) return false;
  }
  return false;
}

std::vector<Giving> FindGivings(std::string_view text, Span where, const std::vector<Link>& links) {
  return GivingFinder(text, where, links).Find();
}

}  // namespace summit
