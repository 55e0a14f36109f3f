#include "core/extract/head_count_weights.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/extract/date_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/head_count_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

std::string_view ClauseOfCount(std::string_view text, const Span& words) {
  return text.substr(0, text.find_first_of(",;", words.end));
}

int WeightOfCount(const Reading& reading, const Passage& passage, const Span& words) {
  static const Phrases kAside = {
      "museum",     "walk",      "tour",       "pub",        "bar",           "worked on", "raised",  "hands",
      "favour",     "against",   "of them",    "of these",   "volunteered",   "slept",     "hotel",   "stayed",
      "afterwards", "newcomers", "first time", "first-time", "asked",         "team",      "company", "employs",
      "users",      "gave",      "presented",  "spoke",      "talks",         "speakers",  "demo",    "shirts",
      "wants",      "helped",    "million",    "students",   "volunteers",    "photo",     "need",    "needs",
      "wrote",      "proposed",  "chat",       "channel",    "visitors from", "never"};
  const std::string_view text = reading.TextOf(passage);
  const std::string_view clause = ClauseOfCount(text, words);
  const std::string told = FoldLine(clause);
  const std::string people = FoldLine(text.substr(words.begin, words.size()));
  const bool plain = HasAnyPhrase(
      people, {"participants", "attendees",   "people",    "developers",   "persons", "heads",       "faces",
               "souls",        "hackers",     "engineers", "implementers", "us",      "enthusiasts", "contributors",
               "folks",        "programmers", "coders",    "nerds",        "geeks",   "implementors"});
  int weight = plain ? 3 : 1;
  if (passage.tense == DateContext::Tense::kPast) weight += 2;
  if (HasAnyPhrase(passage.folded, {"invitation", "the call", "in a round of"})) weight += 2;  // they followed it
  for (const EventMention& event : passage.events) {
    if (event.kind == EventKind::kSummit && !event.plural) weight += 2;
    const bool near = event.span.begin < passage.span.begin + clause.size();
    if (near && (event.kind == EventKind::kConference || event.kind == EventKind::kSide)) weight -= 3;
  }
  if (!FindDates(text).empty() || HasAnyPhrase(passage.folded, {"two days", "both days", "days have"})) weight += 1;
  static const Phrases kRoom = {"room",  "rooms", "hall",   "venue",   "table",        "door",    "doors", "seats",
                                "house", "walls", "office", "offices", "headquarters", "library", "campus"};
  const std::vector<Token> tokens = Tokenize(text);
  const bool town = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.capital && KindOfPlace(text.substr(token.span.begin, token.span.size())) == PlaceKind::kCity;
  });
  if (town || HasAnyPhrase(passage.folded, kRoom)) weight += 1;
  if (&passage - reading.passages.data() < 4) weight += 1;  // opens the report
  if (HasAnyPhrase(told, kAside)) weight -= 3;
  return weight;
}

bool AnswersHowMany(const Reading& reading, const Passage& passage) {
  const auto index = static_cast<std::size_t>(&passage - reading.passages.data());
  if (index == 0) return false;
  const Passage& before = reading.passages[index - 1];
  const bool asks = before.folded.starts_with("how many") && before.folded.ends_with("?") && before.folded.size() <= 60;
  return before.block == passage.block && before.ref == passage.ref && (asks || TellsOfMistake(before.folded)) &&
         !HasAnyPhrase(before.folded, {"dinner", "lunch", "booth", "stand", "beer", "hackfest", "sprint"}) &&
         SaysThatTheyCame(before.folded) && !CountsOthers(before.folded) && !TellsOfOneDay(before.folded) &&
         passage.tense != DateContext::Tense::kFuture;
}

}  // namespace summit
