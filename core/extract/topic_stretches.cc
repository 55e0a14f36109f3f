#include "core/extract/topic_stretches.h"

#include <algorithm>
#include <string>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/event_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/names.h"
#include "core/extract/topic_bold.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Behind them begins what it was about.
bool LeadsToMatter(std::string_view word) {
  return IsOneOf(
      word, {"on",      "about",    "over",      "with",         "to",         "into",      "through",   "around",
             "of",      "at",       "regarding", "besides",      "concerning", "for",       "discussed", "discussing",
             "covered", "covering", "debated",   "explored",     "reviewed",   "presented", "tackled",   "addressed",
             "were",    "was",      "included",  "including",    "like",       "treated",   "examined",  "studied",
             "up",      "had",      "upon",      "demonstrated", "namely"});
}

/// Likewise, whatever else the sentence tells: "about Mesh networks", "came to Mesh networks"; not "met at Metalab".
bool LeadsFirmly(const std::vector<Token>& tokens, std::size_t i) {
  if (IsOneOf(tokens[i].folded, {"of", "for", "around", "like", "was", "were", "besides"})) return false;
  if (IsOneOf(tokens[i].folded, {"at", "with", "to", "up", "over", "through", "on"}))
    return tokens[i].folded == "on" ||
           (i > 0 && tokens[i - 1].folded != "went" &&
            (TellsOfTalk(tokens[i - 1].folded) || IsOneOf(tokens[i - 1].folded, {"day", "morning", "afternoon"}) ||
             IsOneOf(tokens[i - 1].folded, {"one", "second", "third", "other"})));
  return true;
}

/// What became of a matter, and adverbs: no part of its name.
bool EndsMatter(std::string_view word) {
  static const Words kTold = {"all",    "both",    "each",   "got",    "took",     "filled",   "had",      "has",
                              "was",    "were",    "came",   "kept",   "received", "followed", "occupied", "dominated",
                              "needed", "too",     "again",  "also",   "finally",  "next",     "later",    "went",
                              "made",   "brought", "caused", "closed", "opened",   "ended",    "saw",      "remained",
                              "found",  "works",   "work",   "turned", "won",      "lost",     "stood",    "today",
                              "goes",   "working", "need",   "needs",  "can",      "under"};
  return IsOneOf(word, kTold);
}

/// Likewise, where the words before are a term: nothing of what it is called by.
bool EndsTerm(std::string_view word) {
  return EndsMatter(word) ||
         IsOneOf(word, {"is",      "are",   "will",  "did",    "does",  "until",  "since",  "during", "on",
                        "before",  "after", "at",    "by",     "with",  "from",   "about",  "last",   "first",
                        "already", "here",  "there", "today",  "then",  "for",    "once",   "where",  "when",
                        "as",      "we",    "they",  "it",     "he",    "she",    "i",      "you",    "through",
                        "still",   "only",  "more",  "should", "could", "would",  "belong", "needs",  "need",
                        "instead", "which", "up",    "within", "into",  "because"});
}

/// Whose or where: "Cisco office", "Prosody developers".
bool NamesOwnersThing(const std::vector<Token>& tokens) {
  static const Words kThings = {
      "office",     "offices",   "room",       "rooms",      "hotel",      "building",   "university",  "team",
      "people",     "staff",     "developers", "members",    "employees",  "engineers",  "summit",      "devroom",
      "conference", "booth",     "airport",    "station",    "beer",       "beers",      "restaurant",  "table",
      "time",       "folks",     "hackers",    "style",      "colleagues", "weather",    "minutes",     "wiki",
      "newsletter", "community", "library",    "premises",   "school",     "volunteers", "users",       "visitors",
      "partners",   "speakers",  "sponsors",   "organisers", "students",   "guests",     "technologies"};
  return IsOneOf(tokens.back().folded, kThings);
}

/// "Drafts", "vCard".
bool HasCapital(std::string_view text, const Token& token) {
  const std::string_view word = text.substr(token.span.begin, token.span.size());
  return token.capital ||
         (token.word && std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
}

/// "Friday", "February"; but "Room bans" are a matter.
bool IsDay(std::string_view folded) {
  return IsHourOrDayHeading(folded) && (folded.ends_with("day") || folded.ends_with("ary") || folded.ends_with("ber"));
}

/// A deed, a place or a number within what might be a term: "Jane showed a prototype", "Metalab in Vienna".
bool TellsMore(std::string_view name, const std::vector<Token>& tokens, const Token& token) {
  static const Words kArticles = {"a", "an", "the", "their", "our", "his", "her", "its", "why", "how", "what", "not"};
  static const Words kBehind = {"of", "in", "under", "for", "to", "between", "with", "over", "on"};
  const auto i = static_cast<std::size_t>(&token - tokens.data());
  if (IsOneOf(token.folded, kArticles)) return !IsOneOf(tokens[i - 1].folded, kBehind);
  if (TellsOfTalk(token.folded)) return token.folded.ends_with("ed") || IsOneOf(token.folded, {"led", "gave", "took"});
  const std::string_view word = name.substr(token.span.begin, token.span.size());
  if (token.capital && KindOfPlace(word) != PlaceKind::kUnknown) return true;
  return !HasFirmTradeWord(name) && word.find_first_of("0123456789") != std::string_view::npos;
}

/// The term with which the stretch ends, or that something is told of, behind a small word or an hour: "the other one |
/// Vehicle messaging", "later in the day | Rate limiting was taken up"; behind any other word only beside others. Empty
/// for none.
StretchedMatter TermIn(std::string_view stretch, std::string_view text) {
  static const Words kBefore = {"one",     "the",       "a",    "was",        "were",    "namely", "for",  "day",
                                "morning", "afternoon", "then", "also",       "on",      "about",  "with", "first",
                                "second",  "third",     "last", "especially", "through", "into",   "over"};
  const std::vector<Token> tokens = Tokenize(stretch);
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!HasCapital(stretch, tokens[i])) continue;
    std::size_t end = i + 1;
    while (end < tokens.size() && !EndsTerm(tokens[end].folded)) ++end;
    const std::string_view name = stretch.substr(tokens[i].span.begin, tokens[end - 1].span.end - tokens[i].span.begin);
    const bool led = IsOneOf(tokens[i - 1].folded, kBefore);
    if ((led || end == tokens.size()) && (end == i + 2 || end == i + 3) && IsNounOfThings(tokens[end - 1].folded) &&
        LooksLikeTerm(text, name))
      return {name, false, true, led};
  }
  return {};
}

/// "invitations and proof of work as | a fallback": what something is to be, and no matter.
bool OnlyQualifies(std::string_view before) {
  before = Trim(before);
  return before.ends_with(" as") && !before.ends_with("such as") && !before.ends_with("well as");
}

/// "every client that | offers OMEMO": what something does; but "we agreed that | stickers ...".
bool TellsOfWhich(std::string_view before, const std::vector<Token>& stretch) {
  const std::vector<Token> told = Tokenize(before);
  return told.size() > 1 && IsOneOf(told.back().folded, {"that", "which", "who"}) && stretch.size() > 1 &&
         stretch[0].folded.ends_with('s') && !told[told.size() - 2].folded.ends_with("ed");
}

/// "Jane explained | Read receipts": a term right behind a word of talk.
StretchedMatter ObjectOfTalk(std::string_view stretch, std::string_view text) {
  const std::vector<Token> tokens = Tokenize(stretch);
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    if (!TellsOfTalk(tokens[i].folded) || !HasCapital(stretch, tokens[i + 1])) continue;
    const bool name_of_person =
        tokens[i + 2].capital &&
        !SpeaksOfProtocol(stretch.substr(tokens[i + 1].span.begin, tokens[i + 2].span.end - tokens[i + 1].span.begin));
    if (name_of_person) continue;
    const std::string_view name = BareMatter(BeforeVerb(stretch.substr(tokens[i + 1].span.begin)));
    if (CountWords(name) > 1 && CountWords(name) < 4 && LooksLikeTerm(text, name)) return {name, true, true, true};
  }
  return {};
}

}  // namespace

bool IsNounOfThings(std::string_view folded) {
  static const Words kEnds = {"ing", "ion", "ment", "ity", "ts",  "ls",  "ks",
                              "ds",  "ps",  "ons",  "ers", "ies", "ngs", "ys"};
  return folded.size() >= 4 &&
         std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return folded.ends_with(end); });
}

bool TellsOfTalk(std::string_view word) {
  static const Words kStems = {"discuss",  "debat",      "explor",  "examin",  "present", "review",   "clarif",
                               "address",  "brainstorm", "argu",    "tackl",   "explain", "devot",    "analys",
                               "dedicat",  "concentrat", "concern", "compar",  "propos",  "introduc", "mention",
                               "question", "sketch",     "agre",    "decid",   "revisit", "consider", "demonstrat",
                               "treat",    "resolv",     "outlin",  "summari", "studi",   "chair"};
  static const Words kWords = {
      "talk",     "talks",     "talked",    "talking",   "speak",        "spoke",         "spoken",    "deal",
      "dealt",    "deals",     "cover",     "covered",   "covers",       "look",          "looked",    "looks",
      "topic",    "topics",    "theme",     "themes",    "subject",      "subjects",      "agenda",    "session",
      "sessions", "slot",      "slots",     "spent",     "turned",       "turn",          "went",      "came",
      "belonged", "belongs",   "share",     "focus",     "focused",      "heard",         "hear",      "update",
      "updates",  "demo",      "demos",     "progress",  "conversation", "conversations", "touched",   "filled",
      "took",     "opened",    "started",   "began",     "ended",        "closed",        "followed",  "continued",
      "moved",    "wrestled",  "learned",   "saw",       "showed",       "shown",         "thought",   "ideas",
      "idea",     "plans",     "plan",      "time",      "hour",         "hours",         "exchange",  "exchanged",
      "remained", "attention", "round",     "rounds",    "workshop",     "report",        "reported",  "raised",
      "given",    "input",     "block",     "blocks",    "item",         "items",         "point",     "points",
      "matter",   "matters",   "next",      "led",       "worked",       "working",       "brought",   "taken",
      "settled",  "voted",     "spend",     "discourse", "occupied",     "handled",       "debates",   "wrapped",
      "work",     "consensus", "agreement", "measured",  "entries",      "breakout",      "breakouts", "focussed",
      "walked",   "centred",   "centered",  "circled",   "returned",     "dived",         "dug",       "recap",
      "lecture"};
  if (IsOneOf(word, kWords)) return true;
  return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) { return word.starts_with(stem); });
}

bool TellsOfTalk(const std::vector<Token>& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return TellsOfTalk(token.folded); });
}

std::vector<Span> StretchesOf(const std::vector<Token>& tokens) {
  static const Words kJoints = {"and",   "or",   "then", "while",   "before", "after",   "followed", "but",  "where",
                                "which", "that", "who",  "because", "so",     "whether", "as",       "there"};
  const auto parts = [&](std::size_t i) {
    if (tokens[i].word) return IsOneOf(tokens[i].folded, kJoints);
    // "end-to-end", "XEP's", "HTTP/2": within words.
    return !(i > 0 && i + 1 < tokens.size() && tokens[i - 1].span.end == tokens[i].span.begin &&
             tokens[i + 1].span.begin == tokens[i].span.end);
  };
  std::vector<Span> found;
  std::size_t first = 0;
  for (std::size_t i = 0; i <= tokens.size(); ++i) {
    if (i < tokens.size() && !parts(i)) continue;
    if (i > first) found.push_back({tokens[first].span.begin, tokens[i - 1].span.end});
    first = i + 1;
  }
  return found;
}

StretchedMatter MatterIn(std::string_view text, Span stretch) {
  const std::string_view name = text.substr(stretch.begin, stretch.size());
  const std::vector<Token> tokens = Tokenize(name);
  std::size_t begin = 0;
  bool verb = false, firm = false;
  if (OnlyQualifies(text.substr(0, stretch.begin))) return {};
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    // "the first one looked at A, the second one | at B"
    verb = verb || TellsOfTalk(tokens[i].folded) ||
           IsOneOf(tokens[i].folded,
                   {"we", "i", "they", "besides", "on", "about", "one", "second", "third", "other", "namely"});
    if (!verb || !LeadsToMatter(tokens[i].folded)) continue;
    if (tokens[i].folded == "up" && !IsOneOf(tokens[i > 0 ? i - 1 : 0].folded, {"brought", "took", "taken", "bring"}))
      continue;
    if (tokens[i].folded == "of" && i + 2 < tokens.size() && IsDay(tokens[i + 1].folded)) continue;
    begin = tokens[i + 1].span.begin;
    firm = LeadsFirmly(tokens, i);
    if (IsOneOf(tokens[i + 1].folded, {"included", "including", "were", "was"})) continue;
    if (!IsOneOf(tokens[i].folded, {"of", "for", "at", "with", "to", "had", "up", "is", "are"}) ||
        (TellsOfTalk(tokens[i > 0 ? i - 1 : 0].folded) && tokens[i].folded != "had"))
      break;
  }
  // "On the second day came A"
  for (std::size_t i = 1; begin == 0 && i + 1 < tokens.size(); ++i)
    if (tokens[i].folded == "came" && !IsOneOf(tokens[i + 1].folded, {"to", "from", "up", "with", "by", "along", "in"}))
      begin = tokens[i + 1].span.begin, firm = true;
  StretchedMatter matter{BareMatter(BeforeVerb(name.substr(begin))), begin > 0, false, firm};
  matter.term = LooksLikeTerm(text, matter.name);
  // "Later in the day | Rate limiting was taken up": only the hour stands before it.
  if (begin == 0 && matter.term && matter.name.data() > name.data() && CountWords(matter.name) > 1) matter.alone = true;
  if (matter.term || (matter.leads && HasTradeWord(matter.name))) return matter;
  if (const StretchedMatter object = ObjectOfTalk(name, text); object.term) return object;
  if (matter.leads) return matter;
  if (TellsOfWhich(text.substr(0, stretch.begin), tokens)) return {};
  const StretchedMatter term = TermIn(name, text);
  return term.term ? term : matter;
}

bool LooksLikeTerm(std::string_view text, std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  // At the begin of a sentence the capital says nothing.
  if (tokens.empty() || !HasCapital(name, tokens[0]) || name.data() == text.data() || tokens.size() > 6) return false;
  const bool all_capital =
      std::all_of(tokens.begin(), tokens.end(), [](const Token& token) { return !token.word || token.capital; });
  const std::string folded = FoldLine(name);
  if (std::any_of(tokens.begin() + 1, tokens.end(), [&](const Token& token) { return TellsMore(name, tokens, token); }))
    return false;
  if (IsDay(tokens[0].folded)) return false;
  if (IsOneOf(tokens.back().folded, {"xmpp", "xsf", "jabber", "fosdem"})) return false;
  if (IsOneOf(tokens[0].folded, {"xmpp", "xsf", "jabber", "fosdem"}) && !HasFirmTradeWord(name)) return false;
  if (!CountryOfAdjective(name.substr(0, tokens[0].span.end)).empty()) return false;
  if (KindOfPlace(name.substr(0, tokens[0].span.end)) != PlaceKind::kUnknown ||
      (LooksLikeCompany(name) && all_capital) || IsHourOrDayHeading(folded) || !FindEvents(name, {}).empty() ||
      NamesOwnersThing(tokens) || name.find("'s") != name.npos)
    return false;
  if (tokens.size() == 1) return IsNounOfThings(tokens[0].folded) && KindOfPlace(name) == PlaceKind::kUnknown;
  return all_capital ? (HasFirmTradeWord(name) || (tokens.size() > 1 && SpeaksOfProtocol(name))) &&
                           (!LooksLikeFullName(name) || SpeaksOfProtocol(name))
                     : CountWords(name) > 1 && !LooksLikeFullName(name);
}

bool TellsWhere(std::string_view name) {
  const std::string folded = FoldLine(name);
  // "the group preferred invitations"
  const std::vector<Token> tokens = Tokenize(name);
  if (tokens.size() > 2 && IsOneOf(tokens[0].folded, {"group", "room", "council", "audience", "authors"}) &&
      tokens[1].folded.ends_with("ed"))
    return true;
  return folded.starts_with("from ") || folded.ends_with(" event") || folded.ends_with(" events") ||
         HasAnyPhrase(folded, {"came",  "come", "met",   "uses",  "let",  "went",  "together", "do",  "does",
                               "did",   "not",  "help",  "helps", "need", "needs", "should",   "can", "could",
                               "would", "must", "works", "run",   "runs", "said",  "says"}) ||
         folded.find(" at ") != std::string::npos || folded.find(" by the ") != std::string::npos ||
         folded.ends_with(" by default") || folded.starts_with("instead ") || folded == "following";
}

std::string_view BeforeVerb(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  for (std::size_t i = 1; i < tokens.size(); ++i)
    if (EndsMatter(tokens[i].folded)) {
      // "Registration opened at nine": one word of everyday is no matter yet.
      const bool short_form =
          tokens[0].capital && tokens[0].span.size() > 1 &&
          name.substr(tokens[0].span.begin, 2).find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
      return i > 1 || short_form ? name.substr(0, tokens[i - 1].span.end) : name;
    }
  return name;
}

std::string_view BareMatter(std::string_view name) {
  name = MatterOf(WithoutLead(name));
  for (bool cut = true; cut;) {
    cut = false;
    for (std::string_view lead : {"the ",        "a ",          "an ",      "our ",       "some ",
                                  "its ",        "their ",      "also ",    "one on ",    "another one on ",
                                  "another on ", "one about ",  "how to ",  "topic of ",  "all about ",
                                  "on ",         "about ",      "with ",    "in ",        "of ",
                                  "possible ",   "especially ", "various ", "different ", "list of ",
                                  "set of "})
      if (StartsWithNoCase(name, lead) && name.size() > lead.size()) name.remove_prefix(lead.size()), cut = true;
  }
  return Trim(name);
}

}  // namespace summit
