#include "core/extract/topic_turns.h"

#include <algorithm>
#include <string>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gift_words.h"
#include "core/extract/matter_words.h"
#include "core/extract/names.h"
#include "core/extract/text_spans.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Before the name of a matter: that the talk, or the time, went to it.
constexpr std::string_view kTurningTo =
    "belonged to|devoted to|dedicated to|reserved for|moved on to|turned to|went through|go through|walked us "
    "through|walked everybody through|was said on|was said about|worked through|"
    "looked into|dived into|dealt with|was all about|spent on|revolved around|centred on|centered on|"
    "focused on|then came|closed by|closed with|followed by|concluded with|next came|the turn of|look at|"
    "looked at|a glance at|wrestled with|time went into|effort went into|hours went into|work went into|"
    "attention was paid to|attention was given to|afternoon was given to|morning was given to|"
    "day was given to|hour was given to|session was given to|day 1 was about|day 2 was about|"
    "day one was about|day two was about|day was about|morning was about|afternoon was about|concentrated on|"
    "dug into|dove into|delved into|chewed on|grappled with|put their heads together on|"
    "put our heads together on|racked our brains over|argued over|argued about|thought about|sat over|"
    "the same goes for|up to date on|day was for|days were for|morning was for|afternoon was for|"
    "session was for|hour was for|continued with|carried on with|went on with";

/// "opened the second day | with", "kicked off with": what opens or closes a meeting. The tokens of its "with";
/// those that begin no such words are passed over.
std::vector<std::size_t> OpeningsIn(const std::vector<Token>& tokens) {
  static const Phrases kVerbs = {"opened",   "started",   "began", "begun",   "kicked",  "closed",
                                 "ended",    "set",       "got",   "wrapped", "rounded", "opens",
                                 "finished", "concluded", "begin", "start",   "starts",  "continued"};
  static const Phrases kBetween = {"off",     "out",    "up",        "going",   "the",    "our",     "day",
                                   "first",   "second", "third",     "session", "last",   "morning", "afternoon",
                                   "meeting", "summit", "sessions",  "monday",  "friday", "tuesday", "thursday",
                                   "round",   "both",   "wednesday", "days",    "hour",   "on",      "things"};
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!IsOneOf(tokens[i].folded, kVerbs)) continue;
    std::size_t next = i + 1;
    while (next < tokens.size() && next < i + 6 && IsOneOf(tokens[next].folded, kBetween)) ++next;
    if (next + 1 < tokens.size() && tokens[next].folded == "with") found.push_back(next);
  }
  return found;
}

}  // namespace

std::vector<std::string_view> MattersOfRange(std::string_view text) {
  const std::size_t end = std::min(text.find(": "), text.find(", "));
  if (!text.starts_with("From ") || end == std::string_view::npos || text.substr(0, end).find(" to ") == text.npos ||
      !HasAnyPhrase(FoldLine(text.substr(end)),
                    {"programme", "program", "agenda", "topics", "discussed", "discussions", "discussion", "sessions",
                     "talks", "subjects", "themes", "covered", "we talked", "spectrum", "debated"}))
    return {};
  std::vector<std::string_view> found;
  std::size_t first = 5;
  for (std::size_t i = first; i <= end; ++i) {
    const bool over = text.substr(i, 6) == " over ", to = text.substr(i, 4) == " to ";
    if (i < end && !over && !to) continue;
    found.push_back(text.substr(first, i - first));
    first = i + (over ? 6 : 4);
  }
  return found;
}

std::vector<std::string_view> MattersInBracket(std::string_view text) {
  const std::size_t open = text.find(" ("), close = text.find(')', std::min(open, text.size()));
  if (close == std::string_view::npos || text.substr(open, close - open).find(',') == std::string_view::npos) return {};
  const std::string before = FoldLine(text.substr(0, open));
  if (!PromisesMatters(before) &&
      !HasAnyPhrase(before, {"things", "topics", "subjects", "matters", "points", "proposals", "features", "extensions",
                             "specifications", "themes", "issues", "sessions", "list", "agenda", "programme", "wishes",
                             "discussions", "questions"}))
    return {};
  std::vector<std::string_view> found;
  for (std::string_view part : Split(text.substr(open + 2, close - open - 2), ',')) {
    part = Trim(part);
    for (std::string_view lead : {"and ", "especially ", "e.g. ", "mainly ", "mostly ", "for example "})
      if (part.starts_with(lead)) part.remove_prefix(lead.size());
    if (!XepIn(part).empty()) continue;
    const std::size_t joint = part.find(" and ");
    found.push_back(part.substr(0, joint));
    if (joint != std::string_view::npos) found.push_back(part.substr(joint + 5));
  }
  std::size_t trade = 0;
  for (const std::string_view part : found) {
    if (!IsMatter(part) || LooksLikeFullName(part)) return {};
    trade += HasTradeWord(part);
  }
  return found.size() > 1 && trade * 2 >= found.size() ? found : std::vector<std::string_view>();
}

std::string_view MatterNamedSo(std::string_view text) {
  static const Phrases kThemes = {"subject", "topic", "theme", "matter", "issue", "discussion", "session", "debate"};
  for (std::string_view mark : {", it was ", ", then it was ", ", that was "})
    if (const std::size_t at = text.find(mark);
        at != std::string_view::npos && text.starts_with("If ") && HasAnyPhrase(FoldLine(text.substr(0, at)), kThemes))
      return text.substr(at + mark.size(), text.find_first_of(",.;:(", at + mark.size()) - at - mark.size());
  for (std::string_view mark : {" at the top of ", " on top of ", " on the agenda", " on the list", " on the table"}) {
    const std::size_t at = text.find(mark), put = text.substr(0, std::min(at, text.size())).rfind(" put ");
    if (at == std::string_view::npos || put == std::string_view::npos || at < put + 5) continue;
    const bool ours =
        FoldLine(text.substr(0, put)).ends_with("we") || FoldLine(text.substr(0, put)).ends_with("we had");
    if (!ours || NamesFoodOrCosts(FoldLine(text))) continue;  // "Elk put drinks on the table"
    const std::string_view name = text.substr(put + 5, at - put - 5);
    if (HasTradeWord(name) || (CountWords(name) > 1 && !BeginsWithAny(name, {"the ", "our ", "a ", "it ", "all "})))
      return name;
  }
  // "Another problem nobody had solved so far: contact lists."
  const std::size_t colon = text.rfind(": ");
  static const Phrases kQuestions = {"question", "problem", "topic", "thing", "issue", "subject", "theme", "one"};
  if (colon != std::string_view::npos && HasAnyPhrase(FoldLine(text.substr(0, colon)), kQuestions)) {
    const std::string_view name = Trim(text.substr(colon + 2, text.find_first_of(".!", colon) - colon - 2));
    if (HasTradeWord(name) && CountWords(name) < 5 && !LooksLikeSentence(name) && name.find(',') == name.npos &&
        name.find(" and ") == name.npos)
      return name;
  }
  return {};
}

std::vector<Turn> TurnsIn(std::string_view text) {
  static const Phrases kLeads = Split(kTurningTo, '|');
  std::vector<Turn> turns;
  const std::string folded = Fold(text);
  if (folded.size() != text.size()) return turns;
  for (const std::size_t with : OpeningsIn(Tokenize(text)))
    turns.push_back({Tokenize(text)[with].span.end, false, "with"});
  for (std::string_view lead : kLeads)
    if (const std::size_t at = folded.find(lead); at != std::string::npos && HasPhrase(FoldLine(text), lead))
      turns.push_back({at + lead.size(),
                       lead != "go through" && !lead.starts_with("walked ") && !lead.starts_with("was said"), lead});
  return turns;
}

}  // namespace summit
