#include "core/extract/topic_bold.h"

#include <algorithm>
#include <string>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/date_finder.h"
#include "core/extract/event_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Behind the name of a matter: what became of it.
const Phrases kBehindMatter = {"took the",
                               "took most",
                               "took all",
                               "filled",
                               "was discussed",
                               "were discussed",
                               "was debated",
                               "came up",
                               "kept us",
                               "occupied",
                               "dominated",
                               "was next",
                               "were next",
                               "followed",
                               "was the subject",
                               "was on the",
                               "were on the",
                               "took up",
                               "were the subjects",
                               "was declared",
                               "were declared",
                               "was presented",
                               "were presented",
                               "was shown",
                               "were shown",
                               "was postponed",
                               "were postponed",
                               "was accepted",
                               "were accepted",
                               "was agreed",
                               "were agreed",
                               "was revisited",
                               "were revisited",
                               "made progress",
                               "made good progress",
                               "is ready",
                               "are ready",
                               "got most",
                               "got the most",
                               "caused",
                               "proved",
                               "turned out",
                               "is to be",
                               "are to be",
                               "will move",
                               "was moved",
                               "were moved",
                               "led to",
                               "had its",
                               "was taken up",
                               "were taken up",
                               "needs more",
                               "need more",
                               "remains open",
                               "remain open",
                               "opened the",
                               "closed the",
                               "was rejected",
                               "went to",
                               "came first",
                               "came next",
                               "came last"};

bool LeadsToMatter(const std::string& lead) {
  static const Phrases kLeads = {
      "began with",     "begun with",     "started with",   "came",         "belonged to",   "discussed",
      "debated",        "covered",        "turned to",      "talked about", "spoke about",   "spoke of",
      "ended with",     "closed with",    "looked at",      "tackled",      "focused on",    "was about",
      "spent on",       "moved on to",    "continued with", "went on with", "went through",  "dealt with",
      "whiteboards:",   "topics:",        "subjects:",      "were about",   "opened with",   "followed by",
      "went to",        "showed",         "presented",      "demonstrated", "introduced",    "explained",
      "proposed",       "picked up",      "brought up",     "raised",       "returned to",   "came back to",
      "was given to",   "devoted to",     "dedicated to",   "reserved for", "agreed on",     "progress on",
      "consensus on",   "session on",     "talk on",        "talk about",   "turn of",       "round on",
      "hour on",        "hours on",       "reported on",    "argued about", "argued over",   "worked on",
      "wrestled with",  "dived into",     "dug into",       "got to",       "heard about",   "learned about",
      "first one was",  "second one was", "third one was",  "next one was", "last one was",  "topic was",
      "topics were",    "subject was",    "subjects were",  "item was",     "items were",    "theme was",
      "themes were",    "matter was",     "question was",   "issue was",    "highlight was", "next was",
      "was used for",   "were used for",  "to discuss",     "dove into",    "talk of",       "held a talk on",
      "first was",      "second was",     "last was",       "third was",    "topic:",        "subject:",
      "to speak about", "to talk about"};
  std::string_view words = lead;
  for (std::string_view article : {" the", " a", " an", " our"})
    if (words.ends_with(article)) words.remove_suffix(article.size());
  if (std::any_of(kLeads.begin(), kLeads.end(), [&](std::string_view one) {
        return words == one || (words.ends_with(one) && words[words.size() - one.size() - 1] == ' ');
      }))
    return true;
  // "We spent most of Friday on **X**"
  return words.ends_with(" on") &&
         HasPhrase(words.substr(words.size() - std::min<std::size_t>(words.size(), 40)), "spent");
}

/// "*A* (XEP-0401) and *B*": without the bracket that explains what stands before it.
std::string BehindBracket(std::string lead) {
  const std::size_t close = lead.find(')');
  if (!lead.starts_with("(") || close == std::string::npos) return lead;
  lead.erase(0, close + 1);
  while (lead.starts_with(" ")) lead.erase(0, 1);
  return lead;
}

/// "On **X** we agreed", "As for **X**, nobody objected": what was said of it follows.
bool IsConcerning(std::string_view lead, std::string_view behind) {
  static const Phrases kLeads = {"on", "about", "regarding", "concerning", "as for", "as to", "with regard to", "for"};
  static const Phrases kTold = {"we ",        "there was ", "there is ", "there were ", "everybody ", "everyone ",
                                "nobody ",    "no ",        "the room ", "opinions ",   "views ",     "the group ",
                                "consensus ", "the plan ",  "a new ",    "a draft ",    "somebody ",  "most "};
  for (std::string_view article : {" the", " a", " an", " our"})
    if (lead.ends_with(article)) lead.remove_suffix(article.size());
  const std::string rest = FoldLine(behind.substr(0, 20));
  std::string_view told = rest;
  if (told.starts_with(", ")) told.remove_prefix(2);
  return std::find(kLeads.begin(), kLeads.end(), lead) != kLeads.end() &&
         std::any_of(kTold.begin(), kTold.end(), [&](std::string_view word) { return told.starts_with(word); });
}

/// "**X** took the morning", also of the first of several joined ones.
bool JoinedBeforeVerb(std::string_view text, Span where, const std::vector<TextRange>& bold, std::size_t i) {
  for (; i < bold.size(); ++i) {
    const std::size_t next = i + 1 < bold.size() ? bold[i + 1].begin : where.end;
    const std::string rest = FoldLine(text.substr(bold[i].end, next - bold[i].end));
    if (std::any_of(kBehindMatter.begin(), kBehindMatter.end(),
                    [&](std::string_view verb) { return rest.starts_with(verb); }))
      return true;
    if (rest != "and" && rest != "," && rest != ", and") return false;
  }
  return false;
}

}  // namespace

bool NamesOtherThanMatter(std::string_view words) {
  const std::string name = CollapseSpaces(words);
  return (LooksLikeFullName(name) && !SpeaksOfProtocol(name)) || KindOfPlace(name) != PlaceKind::kUnknown ||
         !FindDates(name).empty() || IsHousekeepingHeading(FoldLine(name)) || !FindEvents(name, {}).empty();
}

bool SpeaksOfProtocol(std::string_view name) {
  // "Client State Indication", "Quick Response": nouns that no family is called by.
  static constexpr std::string_view kEnds[] = {"ation", "ction", "ption", "ition", "ution", "ssion", "ility"};
  const std::string folded = FoldLine(name);
  const std::string last = folded.substr(folded.rfind(' ') + 1);
  static const std::vector<std::string_view> kHouses = {
      "station",     "reception",    "foundation", "corporation", "association",  "organisation", "organization",
      "section",     "introduction", "elections",  "election",    "registration", "exhibition",   "accommodation",
      "transport",   "nation",       "commission", "institution", "production",   "celebration",  "federation",
      "destination", "vacation",     "location",   "education",   "situation",    "facility",     "edition"};
  const bool house = IsOneOf(last, kHouses) || folded.find(' ') == std::string::npos;
  if ((!house &&
       std::any_of(std::begin(kEnds), std::end(kEnds), [&](std::string_view end) { return last.ends_with(end); })) ||
      IsOneOf(last,
              {"commands", "info", "response", "request", "requests", "profile", "profiles", "act", "regulation",
               "directive", "markers", "receipts", "states", "protocol", "data", "forms", "history", "references"}))
    return true;
  return HasAnyPhrase(
      folded, {"chat", "message", "messages", "push", "stream", "streams", "server", "client", "clients", "group",
               "file", "transfer", "encryption", "security", "management", "code", "federation"});
}

std::vector<TextRange> MattersInBold(const Block& block, Span where) {
  std::vector<TextRange> matters;
  if (block.all_strong) return matters;
  std::vector<TextRange> bold;
  for (const TextRange& range : block.bold)
    if (range.begin >= where.begin && range.end <= where.end) bold.push_back(range);
  bool told = false;
  std::size_t end_before = where.begin;
  for (std::size_t i = 0; i < bold.size(); ++i) {
    const std::string_view text = block.text;
    const std::string lead = BehindBracket(FoldLine(text.substr(end_before, bold[i].begin - end_before)));
    static const Phrases kJoints = {"",         "and",           ",",           ", and",      "&",     ";",
                                    ", then",   "then",          "and then",    ", and then", "or",    ", also",
                                    "and also", ", and finally", "and finally", "and the",    ", the", ", and the",
                                    "to",       "and last"};
    const bool joined = i > 0 && std::find(kJoints.begin(), kJoints.end(), lead) != kJoints.end();
    told = (joined && told) || LeadsToMatter(lead) || JoinedBeforeVerb(text, where, bold, i) ||
           (end_before == where.begin && IsConcerning(lead, text.substr(bold[i].end)));
    const std::string_view words = text.substr(bold[i].begin, bold[i].end - bold[i].begin);
    if (told && !NamesOtherThanMatter(words)) matters.push_back(bold[i]);
    end_before = bold[i].end;
  }
  return matters;
}

}  // namespace summit
