#include "core/extract/place_scope.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/event_finder.h"
#include "core/extract/event_words.h"
#include "core/extract/meeting_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

class Scope {
 public:
  Scope(const Reading& reading, std::string_view text) : reading_(reading), text_(text) {}

  bool Belongs(const Passage& passage, std::size_t offset) const {
    const EventMention* before = nullptr;
    bool summit_named = false;
    for (const EventMention& event : passage.events) {
      if (event.kind == EventKind::kOther) continue;
      summit_named = summit_named || event.kind == EventKind::kSummit;
      if (event.span.begin - passage.span.begin < offset) before = &event;
    }
    if (before == nullptr) {
      // "Our work in Brussels goes on, see you at Summit 7": of another Summit than the post's only what stands near
      // it.
      if (reading_.subject && passage.ref != reading_.subject && !NamedNear(passage, offset)) return false;
      // "a hackfest on Friday at X": the next event named right after may own it.
      for (const EventMention& event : passage.events) {
        const std::size_t at = event.span.begin - passage.span.begin;
        if (at > offset && event.kind == EventKind::kSide && at - offset < 25) return false;
      }
      return true;
    }
    if (before->kind == EventKind::kSummit) {
      if (before->numbers.empty() && IsOtherOne(passage, *before)) return false;
      if (before->numbers.empty() || !passage.ref->number) return true;
      if (std::find(before->numbers.begin(), before->numbers.end(), *passage.ref->number) != before->numbers.end())
        return true;
      // "After Summit 10 in Ghent we go to Porto": right behind the other Summit stands its own place.
      const std::size_t summit_end = before->span.end - passage.span.begin;
      const std::string between = FoldLine(text_.substr(summit_end, offset - summit_end));
      return between.find(',') != std::string::npos || HasAnyPhrase(between, {"we", "it", "this one"});
    }
    if (before->kind != EventKind::kConference) return false;
    if (InOwnBrackets(passage, *before, offset)) return false;
    const std::size_t end = before->span.end - passage.span.begin;
    const bool own = passage.names_summit || (reading_.subject && passage.ref == reading_.subject);
    if (own && offset > end &&
        OpensBeside(text_.substr(0, before->span.begin - passage.span.begin), text_.substr(end, offset - end)))
      return true;
    if (offset > end && MakesClauseOfItsOwn(FoldLine(text_.substr(end, offset - end))) &&
        !ClauseCloses(*before, passage, offset))
      return false;
    // "after FOSDEM, at the Muntpunt" goes on with the Summit of the sentence before, "FOSDEM is at the ULB" does not.
    return summit_named ||
           (passage.names_summit && StandsBeside(text_.substr(0, before->span.begin - passage.span.begin)));
  }

 private:
  /// The Summit that the passage tells of is named within a few words behind.
  static bool NamedNear(const Passage& passage, std::size_t offset) {
    return std::none_of(passage.events.begin(), passage.events.end(),
                        [](const EventMention& e) { return e.kind == EventKind::kSummit; }) ||
           std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& e) {
             return e.kind == EventKind::kSummit && e.span.begin - passage.span.begin < offset + 40;
           });
  }

  /// "the week of the Froscamp (8-9 July, Potsdam)": brackets with days behind a conference tell of the conference.
  bool InOwnBrackets(const Passage& passage, const EventMention& conference, std::size_t offset) const {
    const std::size_t end = conference.span.end - passage.span.begin;
    const std::size_t open = text_.find('(', end);
    if (open == std::string_view::npos || open > end + 2 || open > offset) return false;
    const std::size_t close = text_.find(')', open);
    const std::string_view inside = text_.substr(open, close - open);
    return close != std::string_view::npos && offset < close &&
           inside.find_first_of("0123456789") != std::string_view::npos;
  }

  /// "the weekend just before IETF 90 starts, in Toronto": the clause that places ours beside the conference has ended.
  bool ClauseCloses(const EventMention& conference, const Passage& passage, std::size_t offset) const {
    const std::size_t begin = conference.span.begin - passage.span.begin,
                      end = conference.span.end - passage.span.begin;
    const std::string_view between = text_.substr(end, offset - end);
    const std::size_t comma = between.find(',');
    return comma != std::string_view::npos && comma < 24 && StandsBeside(text_.substr(0, begin)) &&
           !HasAnyPhrase(FoldLine(between.substr(comma)), {"which", "and", "it", "that", "where"});
  }

  /// "After the Summit in Brussels the next one, Summit 36, is in Gdynia": named without its number beside ours.
  bool IsOtherOne(const Passage& passage, const EventMention& event) const {
    const std::string lead = FoldLine(text_.substr(0, event.span.begin - passage.span.begin));
    const bool numbered = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& other) {
      return other.kind == EventKind::kSummit && !other.numbers.empty() && other.span.begin > event.span.begin;
    });
    static const Phrases kBeside = {"after", "since", "unlike", "like", "following", "last", "previous"};
    const std::vector<Token> words =
        Tokenize(lead.size() > 40 ? std::string_view(lead).substr(lead.size() - 40) : lead);
    std::size_t i = words.size();
    while (i > 0 && IsOneOf(words[i - 1].folded, {"the", "our", "xmpp", "last"})) --i;
    const bool last = !words.empty() && IsOneOf(words.back().folded, {"last", "previous"});
    return (numbered || passage.ref->number) && (last || (numbered && i > 0 && IsOneOf(words[i - 1].folded, kBeside)));
  }

  const Reading& reading_;
  std::string_view text_;
};

}  // namespace

bool BelongsToSummit(const Reading& reading, std::string_view text, const Passage& passage, std::size_t offset) {
  return Scope(reading, text).Belongs(passage, offset);
}

std::string FoldedWithoutNames(const Reading& reading, const Passage& passage) {
  const std::string_view text = reading.TextOf(passage);
  const std::vector<Token> tokens = Tokenize(text);
  std::string kept;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < tokens.size();) {
    std::size_t end = i;
    while (end < tokens.size() && tokens[end].capital &&
           (end == i || tokens[end].span.begin == tokens[end - 1].span.end + 1))
      ++end;
    if (end > i + 1 && i > 0) {
      kept += text.substr(begin, tokens[i].span.begin - begin);
      begin = tokens[end - 1].span.end;
    }
    i = std::max(end, i + 1);
  }
  return FoldLine(kept.append(text.substr(begin)));
}

namespace {

/// "Book your trains: Summit 33 is in Ghent": what one is told to book opens the sentence, and no place with it.
bool OnlyCallsToTravel(const Reading& reading, const Passage& passage) {
  constexpr std::size_t kLongestCall = 50;
  const auto summit = std::find_if(passage.events.begin(), passage.events.end(),
                                   [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
  if (summit == passage.events.end()) return false;
  const std::string_view text = reading.TextOf(passage);
  const std::size_t at = summit->span.begin - passage.span.begin, mark = text.substr(0, at).find_last_of(":,;!");
  if (mark == std::string_view::npos || mark > kLongestCall) return false;
  const std::vector<Token> words = Tokenize(text.substr(0, mark));
  const bool names =
      std::any_of(words.begin() + !words.empty(), words.end(), [](const Token& word) { return word.capital; });
  return !names && !TellsOfStay(FoldLine(text.substr(mark + 1)));
}

}  // namespace

bool TellsOfStay(const Reading& reading, const Passage& passage) {
  return TellsOfStay(passage.folded) && !OnlyCallsToTravel(reading, passage) &&
         TellsOfStay(FoldedWithoutNames(reading, passage));
}

bool IsOfConference(const Passage& passage, std::string_view text, std::size_t offset) {
  constexpr std::size_t kReachOfPurpose = 48;  // bytes
  if (NamesOneSummit(passage)) return false;
  // "Capitole du Libre itself is at the university"
  const std::vector<Token> before = Tokenize(text.substr(0, offset));
  for (std::size_t i = 1; i + 1 < before.size(); ++i)
    if (before[i].folded == "itself" && before[i - 1].capital && before[0].capital && i <= 6) return true;
  return std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
    const std::size_t begin = event.span.begin - passage.span.begin, end = event.span.end - passage.span.begin;
    // "many of us were at the university | for FOSDEM"
    if (event.kind == EventKind::kConference && begin > offset && begin - offset < kReachOfPurpose &&
        FoldLine(text.substr(offset, begin - offset)).ends_with(" for"))
      return true;
    if (event.kind != EventKind::kConference || end > offset || offset - end > 16) return false;
    const std::vector<Token> between = Tokenize(text.substr(end, offset - end));
    return !between.empty() && std::all_of(between.begin(), between.end(), [](const Token& token) {
      return IsOneOf(token.folded, {"at", "in", "on", "@", "the", "inside"});
    });
  });
}

bool IsTakenBack(std::string_view text, std::size_t offset) {
  constexpr std::size_t kReach = 48;  // bytes
  const std::string lead = FoldLine(text.substr(offset > kReach ? offset - kReach : 0, std::min(offset, kReach)));
  static const Phrases kNot = {
      "could not",      "cannot offer",      "unable to",    "instead of",   "rather than",   "not in",
      "not at",         "no longer in",      "no longer at", "moved from",   "unlike",        "not to",
      "last year in",   "last year at",      "next year in", "next year we", "might go",      "first time outside",
      "usual place",    "away from",         "left",         "not be held",  "not held",      "not take place",
      "not be in",      "not meet",          "not be at",    "not going to", "not return to", "not happen",
      "cannot be held", "cannot take place", "cannot meet"};
  const std::size_t mark = lead.find_last_of(",;");
  std::string clause = mark == std::string::npos ? lead : lead.substr(mark + 1);
  // "moved from Oslo to Bergen": what stands behind "to" is where it is.
  if (const std::size_t to = clause.rfind(" to");
      to != std::string::npos && HasAnyPhrase(clause, {"moved from", "moves from", "move from"}))
    clause = clause.substr(to + 3);
  // "Instead of the Mill we used the Inn"
  if (const std::size_t we = clause.rfind(" we ");
      we != std::string::npos && HasAnyPhrase(clause.substr(0, we), {"instead of", "rather than", "unlike"}))
    clause = clause.substr(we);
  // "not in Riga but in Tallinn"
  if (const std::size_t but = clause.rfind(" but "); but != std::string::npos) clause = clause.substr(but + 4);
  const std::string after = FoldLine(text.substr(offset, 70));
  const bool gone =
      HasAnyPhrase(after, {"not available", "no longer available", "is not possible", "fell through", "cannot be used",
                           "had to be given up", "was flooded", "can't be used", "was too expensive",
                           "is too expensive", "was fully booked", "was too small"}) ||
      // "we wrote that it was at the Mill; in fact it was at the Inn"
      (HasAnyPhrase(clause, {"we wrote", "we said", "we announced", "we reported", "was announced"}) &&
       HasAnyPhrase(after, {"in fact", "actually", "in reality", "not true", "was wrong", "correct"}));
  // "Last year we had been at the Mill, but ..."; "like last year" it is there again.
  const bool before = HasAnyPhrase(clause, {"last year", "last time", "in the past"}) &&
                      !HasAnyPhrase(clause, {"like", "as", "than", "since", "same", "the last time"});
  return gone || before || HasAnyPhrase(clause, kNot);
}

bool FollowsAside(const Reading& reading, const Passage& passage) {
  const auto index = static_cast<std::size_t>(&passage - reading.passages.data());
  if (index == 0 || index >= reading.passages.size()) return false;
  const Passage& before = reading.passages[index - 1];
  // "FOSDEM follows. Both are in the same house".
  if (HasAnyPhrase(passage.folded, {"same place", "same building", "same house", "same venue", "under one roof"}))
    return false;
  // "The year began with Summit 28, followed by FOSDEM": the Summit is what the sentence was about.
  const bool ours =
      before.ref == passage.ref && std::any_of(before.events.begin(), before.events.end(), [](const EventMention& e) {
        return e.kind == EventKind::kSummit && !e.numbers.empty();
      });
  const bool event = std::any_of(before.events.begin(), before.events.end(), [&](const EventMention& e) {
    return e.kind == EventKind::kSide || (e.kind == EventKind::kConference && !ours);
  });
  return before.block == passage.block &&
         (event || TellsOfStay(before.folded) || TellsOfAside(before.folded) || TellsOfMealOrSome(before.folded) ||
          HasAnyPhrase(before.folded, {"eat", "eating", "meal", "pub", "cafe", "hungry", "food"}));
}

bool NamesOneSummit(const Passage& passage) {
  return std::any_of(passage.events.begin(), passage.events.end(),
                     [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
}

bool OwnPassages::Has(const Passage& passage) const {
  if (reading_.subject) return passage.ref == reading_.subject;
  return passage.ref && passage.ref->number && passage.ref->number == HeadedNumber(reading_.BlockOf(passage).section);
}

std::optional<SummitNumber> OwnPassages::HeadedNumber(std::size_t section) const {
  const auto [it, fresh] = headed_.emplace(section, std::nullopt);
  if (fresh)
    for (const EventMention& event : FindEvents(reading_.post->sections[section].heading, {}))
      if (event.kind == EventKind::kSummit && event.numbers.size() == 1 && !it->second) it->second = event.numbers[0];
  return it->second;
}

}  // namespace summit
