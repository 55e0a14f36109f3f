#include <algorithm>
#include <map>
#include <optional>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/head_count_things.h"
#include "core/extract/head_count_weights.h"
#include "core/extract/head_count_words.h"
#include "core/extract/spelt_numbers.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Words that say of which edition a sentence tells: "the last Summit", "in 2019", "Summit 12"; "this time".
struct EditionMark {
  std::size_t first = 0, last = 0;  // tokens
  bool other = false;               // not the one that the passage is about
  bool compared = false;            // "than last year": says nothing of the numbers behind it
};

bool IsFigures(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Looks for the number of people in one passage.
class CountFinder {
 public:
  CountFinder(const Reading& reading, const Passage& passage)
      : passage_(passage),
        begin_(passage.span.begin),
        tokens_(Tokenize(reading.TextOf(passage))),
        post_year_(static_cast<int>(reading.post->info.date.year())) {
    FindSummits();
    for (std::size_t i = 0; i < tokens_.size() && marks_.size() < kMostMarks; ++i)
      if (const auto mark = MarkAt(i)) marks_.push_back(*mark);
  }

  /// The first that counts those who came to this Summit, with the tokens that say it: [first, last].
  std::optional<Count> Find() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      auto count = NumberAt(tokens_, i);
      if (!count || count->value < 2) continue;
      i = count->last;
      if (IsNumberOfEvent(*count) || IsPartOfRange(*count) || IsSupposed(tokens_, *count)) continue;
      // "of the 31 registered people 28 came"
      if (count->first > 0 && IsOneOf(Word(count->first - 1), {"of", "the"}) &&
          IsOneOf(Word(count->last + 1), {"registered", "announced", "expected", "invited", "enrolled"}))
        continue;
      const std::size_t noun = NounAfter(tokens_, count->last);
      // "The XSF has 58 members"
      if (count->first > 0 && IsOneOf(Word(count->first - 1), {"has", "counts"}) && Word(noun) == "members") continue;
      const bool people = noun < tokens_.size() && !SignedUp(noun) && Word(count->last + 1) != "more";
      if (!people && !CountedBefore(tokens_, *count) && !ComeBehind(tokens_, *count) && !IsOfHeads(*count)) continue;
      // "35 on site and 10 remote participants": some of them.
      if (IsOneOf(Word(count->last + 1), {"remote", "online", "virtual"})) continue;
      if (!people && IsSomeOnly(*count, count->last)) continue;  // "7 joined from afar"
      if (people) count->last = noun;
      if (IsOfAnother(*count)) continue;
      while (count->first > 0 && IsAbout(tokens_[count->first - 1].folded)) --count->first;
      const auto total = FindTotal(*count);
      return total ? total : count;
    }
    return std::nullopt;
  }

  /// "23 sat in the room, and with the 9 on video | we were 32 in total": the sum, behind what it is made of.
  std::optional<Count> FindTotal(const Count& part) const {
    for (std::size_t i = part.last + 1; i < tokens_.size(); ++i) {
      auto count = NumberAt(tokens_, i);
      if (!count) continue;
      i = count->last;
      const std::size_t noun = NounAfter(tokens_, count->last);
      const std::size_t last = noun < tokens_.size() ? noun : count->last;
      const bool summed = (Word(count->first - 1) == "of" && Word(count->first - 2) == "total") ||
                          (Word(last + 1) == "in" && IsOneOf(Word(last + 2), {"total", "all", "sum"})) ||
                          IsOneOf(Word(last + 1), {"altogether", "together", "overall"}) ||
                          IsOneOf(Word(count->first - 1), {"makes", "made", "making"});
      // "In 2028 we were 20, this year | 24"
      const bool now = IsOneOf(Word(count->first - 1), {"year", "time"}) && Word(count->first - 2) == "this" &&
                       CountedBefore(tokens_, *count);
      if (now) return count;
      if (!summed || count->value <= part.value || IsOfAnother(*count)) continue;
      count->last = last;
      return count;
    }
    return std::nullopt;
  }

  /// The number of things of which each who came has one.
  std::optional<Count> FindThings() const {
    const auto found = CountOfThings(passage_.folded, tokens_);
    return found && IsOfAnother(*found) ? std::nullopt : found;
  }

  /// "How many came? 28." The answer opens the sentence behind the question.
  std::optional<Count> FindAnswer() const {
    std::size_t first = 0;
    static const Phrases kLeads = {"we",  "were",   "it",     "was",     "is",    "there",    "in",   "fact", "really",
                                   "the", "number", "figure", "correct", "right", "actually", "true", "must", "be"};
    while (first < 6 && (IsAbout(Word(first)) || IsOneOf(Word(first), kLeads))) ++first;
    auto count = NumberAt(tokens_, first);
    const std::string_view next = count ? Word(count->last + 1) : std::string_view();
    if (!count || !(next.empty() || IsOneOf(next, {".", ",", "!", ";", "in", "and", "of"}))) return std::nullopt;
    return count;
  }

  /// "room for the 25 of us", "all nineteen of us": whatever is told of them, they are those who came.
  std::optional<Count> FindUs() const {
    static const Phrases kSome = {"who", "that", "from", "which", "with", "went", "had"};
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      auto count = NumberAt(tokens_, i);
      if (!count) continue;
      i = count->last;
      const bool us = Word(count->last + 1) == "of" && Word(count->last + 2) == "us";
      if (!us || IsOneOf(Word(count->last + 3), kSome)) continue;
      if (!IsOneOf(Word(count->first - 1), {"the", "all"}) && !WorkedTogether(count->last + 3)) continue;
      count->last += 2;
      if (!IsOfAnother(*count)) return count;
    }
    return std::nullopt;
  }

  /// "On Thursday and Friday, 26 of us | worked in the rooms at ...": where nothing else is told of them.
  bool WorkedTogether(std::size_t verb) const {
    static const Phrases kVerbs = {"worked",  "met",       "sat",    "came",   "spent",  "gathered", "discussed",
                                   "talked",  "argued",    "filled", "made",   "were",   "crowded",  "squeezed",
                                   "crammed", "travelled", "joined", "turned", "showed", "found"};
    return IsOneOf(Word(verb), kVerbs) && !TellsOfOneDay(passage_.folded) && passage_.events.empty() &&
           !HasAnyPhrase(passage_.folded,
                         {"dinner", "lunch", "afterwards", "evening", "museum", "pub", "team", "hotel"});
  }

  /// Any number of people at all, whatever is told of them; of several the greatest.
  std::optional<Count> FindPeople() const {
    std::optional<Count> found;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      auto count = NumberAt(tokens_, i);
      if (!count) continue;
      i = count->last;
      const std::size_t noun = NounAfter(tokens_, count->last);
      if (noun >= tokens_.size() || noun > count->last + 3 || SignedUp(noun) || IsNumberOfEvent(*count) ||
          IsPartOfRange(*count) || IsSupposed(tokens_, *count) ||
          IsOneOf(Word(count->last + 1), {"more", "other", "remote", "online", "virtual", "new"}) ||
          IsOneOf(Word(noun + 1), {"of", "more", "who", "that"}) || IsSomeOnly(*count, noun))
        continue;
      count->last = noun;
      if (IsOfAnother(*count)) continue;
      while (count->first > 0 && IsAbout(tokens_[count->first - 1].folded)) --count->first;
      if (!found || found->value < count->value) found = count;
    }
    return found;
  }

  /// "25 developers accepted the invitation": a verb of the past right behind them.
  bool TellsDeed(const Count& count) const {
    const std::string_view verb = Word(count.last + 1);
    return verb.size() > 4 && verb.ends_with("ed") &&
           !IsOneOf(verb, {"registered", "signed", "expected", "interested", "needed", "invited", "planned",
                           "announced", "enrolled", "based", "organised", "organized", "called", "named"});
  }

  /// "The Summit had three participants": not some of them.
  bool AreAll(const Count& count) const {
    return passage_.names_summit && count.first > 1 && Word(count.first - 1) == "had" &&
           IsOneOf(Word(count.first - 2), {"summit", "meeting", "edition", "we"}) &&
           IsOneOf(Word(count.last), {"participants", "attendees"});
  }

  Span WordsOf(const Count& count) const { return {tokens_[count.first].span.begin, tokens_[count.last].span.end}; }

 private:
  /// "we counted heads and arrived at 31", "a roll call gave 24": the number stands for itself.
  bool IsOfHeads(const Count& count) const {
    static const Phrases kCounting = {
        "counted heads",  "counting heads",         "head count",       "headcount",           "roll call",
        "count of heads", "counted noses",          "stopped counting", "attendance",          "turnout",
        "the count",      "number of participants", "number of heads",  "number of attendees", "noses"};
    static const Phrases kResult = {"at",  "to",   "gave",  "yielded", "was",    "of",   "with",
                                    "got", "came", "found", "reached", "showed", "said", ":"};
    if (TellsOfOneDay(passage_.folded) && HasAnyPhrase(passage_.folded, {"attendance", "turnout"})) return false;
    const std::string_view next = Word(count.last + 1);
    const bool bare = next.empty() || IsOneOf(next, {".", ",", ";", "!", ")", "and", "on", "in"});
    return bare && count.first > 0 && IsOneOf(Word(count.first - 1), kResult) &&
           HasAnyPhrase(passage_.folded, kCounting);
  }

  /// "in groups of 12 people", "9 people followed over video": not all who were there.
  bool IsSomeOnly(const Count& count, std::size_t noun) const {
    if (count.first > 1 && Word(count.first - 1) == "of" &&
        !IsOneOf(Word(count.first - 2),
                 {"total", "crowd", "group", "attendance", "company", "audience", "good", "round"}))
      return true;
    for (std::size_t i = noun + 1; i < tokens_.size() && i <= noun + 8; ++i) {
      if (IsOneOf(Word(i), {",", ";", ".", "(", "and", "while"})) return false;
      if (IsOneOf(Word(i), {"video", "remote", "remotely", "online", "stream", "jitsi", "afar", "home", "line"}))
        return true;
    }
    return false;
  }

  std::string_view Word(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view(); }

  bool SignedUp(std::size_t noun) const {
    std::size_t verb = noun + 1;
    while (IsOneOf(Word(verb), {"had", "have", "were", "are", "already", "also"})) ++verb;
    if (Word(verb) == "signed" && IsOneOf(Word(verb + 1), {"the", "our", "in"})) return false;  // the guest book
    return IsOneOf(Word(verb), {"registered", "signed", "planned", "enrolled", "announced"});
  }

  /// "the XMPP Summit 28 developers came to": the number is the Summit's.
  bool IsNumberOfEvent(const Count& count) const {
    const std::size_t at = begin_ + tokens_[count.first].span.begin;
    return std::any_of(passage_.events.begin(), passage_.events.end(), [&](const EventMention& event) {
      const bool own = std::any_of(event.numbers.begin(), event.numbers.end(),
                                   [&](SummitNumber number) { return number.value() == count.value; });
      return event.span.Contains(at) && (own || event.kind == EventKind::kConference);
    });
  }

  /// "between 20 and 25 people"; "up to 30 people" where it is not told that they were there.
  bool IsPartOfRange(const Count& count) const {
    if (count.first < 2) return false;
    const std::string_view before = Word(count.first - 1), number = Word(count.first - 2);
    if (before == "to" && number == "up") return passage_.tense != DateContext::Tense::kPast;
    return IsOneOf(before, {"and", "to", "or"}) && (IsFigures(number) || NumberWord(number) > 0);
  }

  std::optional<EditionMark> MarkAt(std::size_t i) const {
    EditionMark mark{i, i, false, false};
    const std::string_view word = Word(i), next = Word(i + 1);
    if (IsOneOf(word, {"last", "previous", "earlier", "past"}) &&
        IsOneOf(next, {"year", "time", "summit", "edition", "one", "summits", "years", "xmpp", "meeting"})) {
      mark.last = i + 1;
      mark.other = true;
    } else if (IsOneOf(word, {"this", "our"}) && IsOneOf(next, {"time", "year", "edition", "summit"})) {
      mark.last = i + 1;
    } else if (IsFigures(word) && word.size() == 4 && IsOneOf(Word(i - 1), {"in", "of", "since"}) && i > 0) {
      mark.other = std::stoi(std::string(word)) + 2 <= post_year_;
    } else if (const EventMention* event = SummitAt(i)) {
      mark.other =
          passage_.ref && passage_.ref->number &&
          std::find(event->numbers.begin(), event->numbers.end(), *passage_.ref->number) == event->numbers.end();
    } else {
      return std::nullopt;
    }
    for (std::size_t back = 1; back <= 3 && back <= i; ++back)
      mark.compared = mark.compared || IsOneOf(Word(i - back), {"than", "unlike", "like", "after", "since", "as"});
    return mark;
  }

  /// The tokens with which the mentions of numbered Summits begin.
  void FindSummits() {
    for (const EventMention& event : passage_.events) {
      if (event.kind != EventKind::kSummit || event.numbers.empty() || event.span.begin < begin_) continue;
      const auto token = std::lower_bound(tokens_.begin(), tokens_.end(), event.span.begin - begin_,
                                          [](const Token& t, std::size_t at) { return t.span.end <= at; });
      summits_.emplace(static_cast<std::size_t>(token - tokens_.begin()), &event);
    }
  }
  const EventMention* SummitAt(std::size_t token) const {
    const auto found = summits_.find(token);
    return found == summits_.end() ? nullptr : found->second;
  }

  /// "Last year 30 people came", "the 30 people of the last Summit": told by the words nearest before the number, where
  /// they do not belong to an earlier one; else by those behind it in the same clause.
  bool IsOfAnother(const Count& count) const {
    for (const EditionMark& mark : marks_)
      if (mark.other && !mark.compared && mark.first > count.last && !Parted(count.last + 1, mark.first)) return true;
    const EditionMark* nearest = nullptr;
    for (const EditionMark& mark : marks_)
      if (mark.last < count.first && !mark.compared && !FollowsNumber(mark)) nearest = &mark;
    return nearest != nullptr && nearest->other;
  }

  /// "28 participants last year": the words belong to the number before them.
  bool FollowsNumber(const EditionMark& mark) const {
    for (std::size_t i = mark.first, steps = 0; i-- > 0 && steps < kFar; ++steps) {
      if (Word(i) == "," || Word(i) == ";" || Word(i) == ":") return false;
      if (NumberAt(tokens_, i)) return true;
    }
    return false;
  }

  bool Parted(std::size_t from, std::size_t to) const {
    if (to > from + kFar) return true;
    for (std::size_t i = from; i < to; ++i)
      if (IsOneOf(Word(i), {",", ";", ":", "but", "while", "(", "and"})) return true;
    return false;
  }

  static constexpr std::size_t kMostMarks = 20;  // more than any sentence has
  static constexpr std::size_t kFar = 20;        // tokens that no clause has between the two

  const Passage& passage_;
  std::size_t begin_;
  std::vector<Token> tokens_;
  std::map<std::size_t, const EventMention*> summits_;  // by token
  int post_year_;
  std::vector<EditionMark> marks_;  // in order
};

}  // namespace

namespace {

constexpr int kFewest = 5;  // fewer are some among those who came

/// A report, which may be written while the Summit goes on.
bool TellsOfPresent(const Reading& reading, const Passage& passage) {
  return reading.subject && passage.ref == reading.subject &&
         (reading.tense == DateContext::Tense::kPast || reading.relation == Relation::kReport);
}

/// The first of all ways to tell it that counts those who came.
std::optional<Count> CountOf(const Reading& reading, const Passage& passage, const CountFinder& finder) {
  // "We are 13 people", told on the day itself.
  const bool told =
      SaysThatTheyCame(passage.folded) || (TellsOfPresent(reading, passage) && SaysHowManyWeAre(passage.folded));
  if (told && !CountsOthers(passage.folded) && !TellsOfMistake(passage.folded))
    if (const auto count = finder.Find(); count && !CountsEaters(reading.TextOf(passage), finder.WordsOf(*count).end))
      return count;
  if (passage.tense != DateContext::Tense::kFuture && !HasAnyPhrase(passage.folded, {"dinner", "sprint"}))
    if (const auto count = finder.FindUs()) return count;
  if (AnswersHowMany(reading, passage))
    if (const auto count = finder.FindAnswer()) return count;
  return finder.FindThings();
}

/// A number of people told in a post, and how much speaks for its being that of the Summit.
struct WeighedCount {
  const Passage* passage = nullptr;
  Count count;
  Span words;
  int weight = 0;
};

/// Of the Summits of which no sentence says by itself how many came, the number of people that most speaks for.
void AddCountsByWeight(const Reading& reading, FactList& facts) {
  constexpr int kEnough = 6, kCrowd = 10;  // fewer may be but a group of them
  const bool report = reading.tense == DateContext::Tense::kPast || reading.relation == Relation::kReport;
  std::vector<WeighedCount> best;
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || passage.ground != Ground::kSummit || passage.tense == DateContext::Tense::kFuture) continue;
    if (reading.subject ? !report || passage.ref != reading.subject : !passage.names_summit) continue;
    if (reading.BlockOf(passage).kind != BlockKind::kParagraph || TellsOfOneDay(passage.folded)) continue;
    const CountFinder finder(reading, passage);
    const std::optional<Count> count = finder.FindPeople();
    if (!count || count->value < kFewest || TellsOfMistake(passage.folded)) continue;
    if (!reading.subject && passage.tense != DateContext::Tense::kPast && !finder.TellsDeed(*count)) continue;
    const Span words = finder.WordsOf(*count);
    if (MayCountOthers(FoldLine(ClauseOfCount(reading.TextOf(passage), words)))) continue;
    const bool deed = passage.tense != DateContext::Tense::kPast && count->value >= kCrowd && finder.TellsDeed(*count);
    const WeighedCount found{&passage, *count, words, WeightOfCount(reading, passage, words) + 2 * deed};
    const auto same = std::find_if(best.begin(), best.end(),
                                   [&](const WeighedCount& one) { return one.passage->ref == passage.ref; });
    if (same == best.end())
      best.push_back(found);
    else if (std::pair(found.weight, found.count.value) > std::pair(same->weight, same->count.value))
      *same = found;
  }
  for (const WeighedCount& one : best) {
    const bool known = std::any_of(facts.facts().begin(), facts.facts().end(), [&](const Fact& fact) {
      return fact.summit == *one.passage->ref && std::holds_alternative<HeadCountFact>(fact.value);
    });
    if (known || one.weight < kEnough) continue;
    const std::string_view text = reading.TextOf(*one.passage);
    facts.Add(*one.passage,
              HeadCountFact{one.count.value, CollapseSpaces(text.substr(one.words.begin, one.words.size()))});
  }
}

}  // namespace

void ExtractHeadCounts(const Reading& reading, FactList& facts) {
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || passage.ground != Ground::kSummit) continue;
    if (!passage.names_summit && passage.ref != reading.subject && passage.tense != DateContext::Tense::kPast) continue;
    const BlockKind kind = reading.BlockOf(passage).kind;
    if (kind == BlockKind::kQuote || kind == BlockKind::kCode) continue;
    const CountFinder finder(reading, passage);
    const std::optional<Count> count = CountOf(reading, passage, finder);
    if (!count || (count->value < kFewest && !finder.AreAll(*count) &&
                   !(count->first == 0 && LeadsToThoseWhoCame(passage.folded))))
      continue;
    const Span words = finder.WordsOf(*count);
    facts.Add(passage,
              HeadCountFact{count->value, CollapseSpaces(reading.TextOf(passage).substr(words.begin, words.size()))});
  }
  AddCountsByWeight(reading, facts);
}

}  // namespace summit
