#include "core/extract/event_finder.h"

#include <algorithm>
#include <cctype>

#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/conference_finder.h"
#include "core/extract/event_counts.h"
#include "core/extract/event_words.h"
#include "core/extract/gazetteer.h"
#include "core/extract/token_reader.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Words that may stand between an ordinal and the noun: "the 22nd official XMPP Summit".
const Words& Fillers() {
  static const Words kFillers = {"xmpp", "xsf", "jabber", "annual", "official",   "edition",
                                 "of",   "the", "\"",     "'",      "installment"};
  return kFillers;
}

constexpr std::size_t kReachOfFrom = 10;  // words between "from" and "until"

class Finder : TokenReader {
 public:
  using TokenReader::TokenReader;

  std::vector<EventMention> Find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t next = Take(i);
      i = next > i ? next : i + 1;
    }
    return std::move(found_);
  }

 private:
  void Add(EventMention mention, std::size_t first, std::size_t last) {
    mention.span = {tokens_[first].span.begin, tokens_[last].span.end};
    found_.push_back(std::move(mention));
  }

  /// Adds the event whose noun begins at token `i`; returns the token after it, or `i`.
  std::size_t Take(std::size_t i) {
    for (const auto take : {&Finder::TakeSummit, &Finder::TakeConference, &Finder::TakeSide, &Finder::TakeOther}) {
      const std::size_t next = (this->*take)(i);
      if (next > i) return next;
    }
    return i;
  }

  /// Length in tokens of the series' noun at `i`, and the figures written on to it ("Summit21", "DevCon3").
  std::size_t NounLength(std::size_t i, std::string& figures) const {
    const std::string& word = Word(i);
    if (Word(i + 1) == "@") return 0;  // a mailing list's address
    for (std::string_view noun : {std::string_view("summit"), std::string_view("devcon")})
      if (word.size() > noun.size() && word.compare(0, noun.size(), noun) == 0 && AllDigits(word.substr(noun.size()))) {
        figures = word.substr(noun.size());
        return 1;
      }
    if (word == "summit" || word == "summits" || word == "devcon" || word == "devcons") return 1;
    const bool developer = word == "developer" || word == "developers" || word == "devs";
    if (developer && (Word(i + 1) == "conference" || Word(i + 1) == "conferences")) return 2;
    if (developer && Word(i + 1) == "'" && Word(i + 2) == "conference") return 3;
    return 0;
  }

  /// "Google Mentor Summit": a capital word before the noun that is not ours to have.
  bool IsForeign(std::size_t i) const {
    static const Words kOwn = {"xmpp", "xsf",  "jabber",   "the",    "this",     "our",   "next", "last", "that",
                               "a",    "an",   "official", "annual", "upcoming", "at",    "in",   "for",  "of",
                               "to",   "from", "on",       "as",     "and",      "first", "see"};
    if (i == 0) return false;
    const Token& before = tokens_[i - 1];
    if (!before.word || !before.capital || IsOneOf(before.folded, kOwn)) return false;
    if (SummitNumber::Parse(before.folded) || IsMonth(before.folded)) return false;
    // "FOSSASIA Summit": no word is written so.
    const std::string_view written = text_.substr(before.span.begin, before.span.size());
    if (std::count_if(written.begin(), written.end(), [](char c) { return IsCapital(c); }) > 1 &&
        !IsOneOf(before.folded, {"fosdem", "oscon"}))
      return true;
    if (i == 1) return false;  // the first word of a sentence is capital anyway
    // "Brussels Summit": a single name of a place may stand there; two capital words are somebody's title.
    return i >= 2 && tokens_[i - 2].capital && !IsOneOf(tokens_[i - 2].folded, kOwn);
  }

  /// "Summit mailing list", "Summit chatroom", "Summit dinner" name another thing.
  bool IsModifier(std::size_t after) const {
    static const Words kHeads = {"mailing", "mailling", "list", "mailinglist", "chatroom", "dinner",
                                 "room",    "page",     "wiki", "chat",        "members",  "participants"};
    return IsOneOf(Word(after), kHeads);
  }

  std::size_t TakeSummit(std::size_t i) {
    std::string figures;
    const std::size_t length = NounLength(i, figures);
    if (length == 0) return i;
    if (i > 0 && (IsForeignSeries(Word(i - 1)) || IsForeign(i))) {
      Add({}, i, i + length - 1);
      return i + length;
    }
    EventMention mention;
    mention.kind = EventKind::kSummit;
    mention.plural = Word(i + length - 1).back() == 's';
    std::size_t first = i, last = i + length - 1;
    if (const auto number = SummitNumber::Parse(figures)) mention.numbers.push_back(*number);
    ReadAfter(i + length, mention, last);
    ReadBefore(i, mention, first);
    if (mention.numbers.empty() && IsModifier(last + 1)) return i;
    ReadLink(first, last, mention);
    ReadSurroundings(first, last, mention);
    if (!mention.numbers.empty()) mention.plural = mention.numbers.size() > 1;
    if (Word(i).compare(0, 6, "summit") != 0) mention.strong = true;
    if (!mention.numbers.empty() || mention.year) mention.strong = true;
    const bool lower_and_loose = !tokens_[i].capital && !mention.strong;
    if (lower_and_loose && Word(i) == "summit" && i > 0 && (Word(i - 1) == "a" || Word(i - 1) == "an")) return i;
    Add(std::move(mention), first, last);
    return last + 1;
  }

  /// "Summit 21", "Summit #9", "Summits 3 and 4", "Summit XIX", "Summit 2016", "Summit nineteen".
  void ReadAfter(std::size_t i, EventMention& mention, std::size_t& last) const {
    while (i < tokens_.size()) {
      std::size_t at = i;
      if (Word(at) == "#" || Word(at) == "no" || Word(at) == "number" || Word(at) == "nr") ++at;
      if (Word(at) == "." && at > i) ++at;
      if (const auto year = YearOf(Word(at)); year && mention.numbers.empty()) {
        mention.year = year;
        last = at;
        return;
      }
      const auto number = NumberAfterNoun(at);
      if (!number) return;
      mention.numbers.push_back(*number);
      last = at;
      i = at + 1;
      const bool listed = Word(i) == "and" || Word(i) == "&" || (mention.plural && Word(i) == ",");
      if (!listed || !NumberAfterNoun(i + 1)) return;
      ++i;
    }
  }

  std::optional<SummitNumber> NumberAfterNoun(std::size_t i) const {
    const std::string& word = Word(i);
    if (word.empty() || IsMonth(Word(i + 1)) || Word(i + 1) == "%") return std::nullopt;
    if (AllDigits(word)) {
      // "Summit 30-31 January", "Summit 9:30": days and times.
      const bool joined = i + 1 < tokens_.size() && tokens_[i + 1].span.begin == tokens_[i].span.end;
      if (joined && (Word(i + 1) == "-" || Word(i + 1) == ":" || Word(i + 1) == "/") && AllDigits(Word(i + 2)))
        return std::nullopt;
      return SummitNumber::Parse(word);
    }
    const bool roman =
        Capital(i) && word.find_first_not_of("ivxl") == std::string::npos &&
        text_.substr(tokens_[i].span.begin, tokens_[i].span.size()).find_first_of("ivxl") == std::string_view::npos;
    if (roman && (word.size() > 1 || word == "v" || word == "x")) return SummitNumber::Parse(word);
    const bool ordinal = word.size() > 2 &&
                         (word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd"));
    if (roman || ordinal || word == "second" || word == "i" || word == "one") return std::nullopt;
    if (Word(i + 1) == "-" && SummitNumber::Parse(word + "-" + Word(i + 2)))
      return SummitNumber::Parse(word + "-" + Word(i + 2));
    return SummitNumber::Parse(word);
  }

  /// "19th XMPP Summit", "the second of our Summits" is none; "2018 XSF Summit"; "the next XMPP Summit".
  void ReadBefore(std::size_t noun, EventMention& mention, std::size_t& first) const {
    std::size_t i = noun;
    for (int steps = 0; i > 0 && steps < 7; ++steps, --i) {
      const std::string& word = Word(i - 1);
      if (word == "xmpp" || word == "xsf") mention.strong = true, first = i - 1;
      if (word == "next" || word == "upcoming" || word == "coming") mention.next = true;
      if (const auto year = YearOf(word); year && !mention.year) {
        mention.year = year;
        first = i - 1;
        continue;
      }
      if (mention.numbers.empty()) {
        if (const auto number = OrdinalEndingAt(i - 1, first)) {
          if (!CountsSomethingElse(tokens_, noun, *number) && !CountsForSomebody(tokens_, noun, first, *number))
            mention.numbers.push_back(*number);
          return;
        }
      }
      if (!IsOneOf(word, Fillers()) && word != "next" && word != "upcoming" && !YearOf(word)) return;
    }
  }

  static bool BeginsWithDigit(const std::string& word) {
    return !word.empty() && std::isdigit(static_cast<unsigned char>(word[0]));
  }

  /// "the Feb 7th Summit day", "September 24th & 25th 2026 the Summit": the days of a month.
  bool IsDayOfMonth(std::size_t i) const {
    while (i >= 2 && BeginsWithDigit(Word(i)) && BeginsWithDigit(Word(i - 2)) &&
           IsOneOf(Word(i - 1), {"&", "and", "-", "/", ",", "to"}))
      i -= 2;
    return i >= 1 && BeginsWithDigit(Word(i)) && IsMonth(Word(i - 1));
  }

  /// An ordinal whose last token is `i`: "19th", "sixth", "twenty-first".
  std::optional<SummitNumber> OrdinalEndingAt(std::size_t i, std::size_t& first) const {
    const std::string& word = Word(i);
    if (i >= 2 && Word(i - 1) == "-") {
      if (const auto number = SummitNumber::Parse(Word(i - 2) + "-" + word)) {
        first = i - 2;
        return number;
      }
    }
    if (i >= 1 && !AllDigits(word) && !AllDigits(Word(i - 1))) {
      const std::string joined = Word(i - 1) + " " + word;
      if (Word(i - 1).ends_with("ty"))
        if (const auto number = SummitNumber::Parse(joined)) {
          first = i - 1;
          return number;
        }
    }
    if (IsDayOfMonth(i)) return std::nullopt;
    const bool figures = BeginsWithDigit(word) && !AllDigits(word);
    static const Words kNoOrdinals = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                                      "ten", "i",   "v",     "x",    "l",    "c",   "xi",    "mix"};
    const bool word_ordinal = word.size() > 4 && !AllDigits(word) && !IsOneOf(word, kNoOrdinals);
    if (!figures && !word_ordinal) return std::nullopt;
    const auto number = SummitNumber::Parse(word);
    if (number) first = i;
    return number;
  }

  void ReadLink(std::size_t first, std::size_t last, EventMention& mention) const {
    if (!mention.numbers.empty()) return;
    for (std::size_t i = first; i <= last; ++i) {
      const Link* link = LinkAt(i);
      if (link == nullptr) continue;
      if (const auto number = SummitNumberInUrl(link->url)) {
        mention.numbers.push_back(*number);
        mention.strong = true;
      }
      return;
    }
  }

  void ReadSurroundings(std::size_t first, std::size_t last, EventMention& mention) const {
    if (first > 0 && (Word(first - 1) == "next" || Word(first - 1) == "upcoming")) mention.next = true;
    if (first > 0 && (Word(first - 1) == "past" || Word(first - 1) == "previous" || Word(first - 1) == "every" ||
                      Word(first - 1) == "each"))
      mention.plural = mention.numbers.empty();
    std::size_t before = first;
    while (before > 0 && (Word(before - 1) == "the" || Word(before - 1) == "our" || Word(before - 1) == "xmpp"))
      --before;
    static const Words kBeside = {"after", "since", "than", "like", "unlike", "following"};
    // "After the great Summit 28", "after a long and warm Summit 28": what it was like stands between.
    for (std::size_t at = before, words = 0; at > 1 && words < 4; --at, ++words) {
      if (!tokens_[at - 1].word || tokens_[at - 1].capital || IsOneOf(Word(at - 1), kBeside)) break;
      const bool article = Word(at - 1) == "the" || Word(at - 1) == "a" || Word(at - 1) == "an" ||
                           Word(at - 1) == "our" || Word(at - 1) == "this";
      if (article && IsOneOf(Word(at - 2), kBeside)) before = at - 1;
      if (article) break;
    }
    const bool compared =
        before > 1 && Word(before - 2) == "compared" && (Word(before - 1) == "to" || Word(before - 1) == "with");
    if (before > 0 && !mention.numbers.empty()) mention.compared = compared || IsOneOf(Word(before - 1), kBeside);
    // "Last year's Summit in Brussels": not the one that is meant.
    const std::size_t at = first > 0 && Word(first - 1) == "xmpp" ? first - 1 : first;
    if (at >= 4 && Word(at - 1) == "s" && Word(at - 3) == "year" &&
        (Word(at - 4) == "last" || Word(at - 4) == "previous"))
      mention.plural = mention.earlier = mention.numbers.empty();
    if (Word(last + 1) == "past") mention.plural = mention.numbers.empty();
    ReadMonth(last, mention);
    ReadNumberBehind(last, mention);
    // "A second Summit is planned": another one than that spoken of.
    if (mention.numbers.empty() && IsFurtherOne(first)) mention.plural = mention.earlier = true;
  }

  /// "a second", "a third", "a further" before the token, or before "XMPP" there.
  bool IsFurtherOne(std::size_t i) const {
    static const Words kFurther = {"second", "third", "further", "additional"};
    while (i > 0 && (Word(i - 1) == "xmpp" || Word(i - 1) == "xsf")) --i;
    if (IsOneOf(Word(i), kFurther)) return i > 0 && Word(i - 1) == "a";
    return i > 1 && IsOneOf(Word(i - 1), kFurther) && (Word(i - 2) == "a" || Word(i - 2) == "an");
  }

  /// "a second Summit this year, number 28,", "the Summit (our 28th)": the number behind a comma or a bracket.
  void ReadNumberBehind(std::size_t last, EventMention& mention) const {
    if (!mention.numbers.empty() || mention.plural) return;
    std::size_t at = last + 1;
    if (Word(at) == "this" && Word(at + 1) == "year") at += 2;
    if (Word(at) != "," && Word(at) != "(") return;
    ++at;
    if (Word(at) == "our" || Word(at) == "the") ++at;
    const bool named = Word(at) == "number" || Word(at) == "no" || Word(at) == "nr";
    if (named) at += Word(at + 1) == "." ? 2 : 1;
    const std::string& word = Word(at);
    const bool ordinal = word.size() > 2 && std::isdigit(static_cast<unsigned char>(word[0])) && !AllDigits(word) &&
                         (Word(at + 1) == ")" || Word(at + 1) == "," || Word(at + 1) == "one");
    if (!ordinal && !(named && AllDigits(word))) return;
    if (const auto number = SummitNumber::Parse(word)) {
      mention.numbers.push_back(*number);
      mention.strong = true;
    }
  }

  /// "the Summit of January 2027", "the Summit in July 2027": told by its month where it has no number.
  void ReadMonth(std::size_t last, EventMention& mention) const {
    if (!mention.numbers.empty() || (Word(last + 1) != "of" && Word(last + 1) != "in")) return;
    const auto month = Capital(last + 2) ? MonthOf(Word(last + 2)) : std::nullopt;
    const auto year = YearOf(Word(last + 3));
    if (!month || !year) return;
    mention.month = month;
    mention.year = year;
  }

  std::size_t TakeConference(std::size_t i) {
    std::size_t last = i;
    auto mention = ConferenceAt(text_, tokens_, links_, i, last);
    if (!mention) return i;
    found_.push_back(std::move(*mention));
    return last + 1;
  }

  std::size_t TakeSide(std::size_t i) {
    static const Words kSides = {
        "dinner", "dinners",   "hackfest",    "hackathon", "hackfests", "thingle",   "devroom",      "booth",
        "stand",  "lounge",    "beer",        "sprint",    "sprints",   "challenge", "workshop",     "tutorial",
        "party",  "lunch",     "devrooms",    "breakfast", "meetup",    "tasting",   "podcast",      "devchallenge",
        "tour",   "excursion", "sightseeing", "brunch",    "barbecue",  "bbq",       "unconference", "hike"};
    if (!IsOneOf(Word(i), kSides)) return i;
    // "in the breakfast room": a room, and no breakfast.
    if (IsOneOf(Word(i + 1), {"room", "rooms", "hall"}) && i > 0 &&
        IsOneOf(Word(i - 1), {"the", "their", "its", "a", "big"}))
      return i;
    // "for the beer and burgers": a drink.
    static const Words kDrunk = {"and", "&", ",", "for", ".", "!", "was", "were"};
    if (Word(i) == "beer" && IsOneOf(Word(i + 1), kDrunk)) return i;
    if (Word(i) == "party" && i > 1 && (Word(i - 1) == "-" || IsOneOf(Word(i - 1), {"third", "pirate"}))) return i;
    EventMention mention;
    mention.kind = EventKind::kSide;
    mention.name = Word(i);
    Add(std::move(mention), i, i);
    return i + 1;
  }

  std::size_t TakeOther(std::size_t i) {
    static const Words kOthers = {
        "deadline", "register", "registration", "updated",  "posted",  "before",     "until",   "expires", "membership",
        "vote",     "voting",   "elections",    "released", "release", "newsletter", "meeting", "checkin", "checkout",
        "rooms",    "interop",  "wg",           "as",       "poll",    "polls",      "survey",  "doodle",  "rsvp"};
    if (!IsOneOf(Word(i), kOthers)) return i;
    if (Word(i) == "as" && Word(i + 1) != "of") return i;
    if (Word(i) == "meeting" &&
        !(i > 0 && (Word(i - 1) == "council" || Word(i - 1) == "board" || Word(i - 1) == "interim" ||
                    Word(i - 1) == "group" || Word(i - 1) == "monthly")))
      return i;
    // "before FOSDEM" places an event; "before 15 January" is a deadline.
    const std::string& next = Word(i + 1);
    if ((Word(i) == "before" || Word(i) == "until") && Capital(i + 1) &&
        IsConferenceName(next.substr(0, next.find_first_of("0123456789"))))
      return i;
    // "right before it", "on the days before, that is": places an event too.
    if (Word(i) == "before" && IsOneOf(next, {"it", "that", ",", "(", "-"})) return i;
    // "from the morning of 4 May until the afternoon of 5 May"
    for (std::size_t back = 1; Word(i) == "until" && back <= kReachOfFrom && back <= i; ++back)
      if (Word(i - back) == "from") return i;
    static const Words kInterop = {"day", "days", "event", "fest"};
    const bool testing =
        Word(i + 1) == "testing" && (Word(i + 2) == "takes" || Word(i + 2) == "will" || Word(i + 2) == "is" ||
                                     Word(i + 2) == "was" || Word(i + 2) == "on");
    if (Word(i) == "interop" && !IsOneOf(Word(i + 1), kInterop) && !testing) return i;
    EventMention mention;
    if (Word(i) == "interop") mention.kind = EventKind::kSide;
    mention.name = Word(i);
    Add(std::move(mention), i, i);
    return i + 1;
  }

  std::vector<EventMention> found_;
};

}  // namespace

std::vector<EventMention> FindEvents(std::string_view text, const std::vector<Link>& links) {
  const std::vector<Token> tokens = Tokenize(text);
  return Finder(text, tokens, links).Find();
}

}  // namespace summit
