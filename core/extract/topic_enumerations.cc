#include "core/extract/topic_enumerations.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/text_spans.h"
#include "core/extract/topic_stretches.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Words behind which an enumeration of topics begins.
constexpr std::string_view kEnumerationTriggers =
    "topics such as|topics like|topics including|topics we discussed were|topics discussed were|topics included|"
    "topics were|topics will probably be|discussed, including|discussed including|covered, including|"
    "discussions about|discussed were|groups about|sessions on|sessions about|session about|talked about|discussed "
    "topics|we discussed|"
    "focus this year was on|focus was on|will focus on|focus of this event will be|"
    "focus for this event will still be|focus will be on|subjects such as|issues such as|discussion of|debated|"
    "spoke about|revolved around|centred on|centered on|circled around|turned to|we covered|tackled|explored|"
    "worked on|to talk about|will talk about|conversations about|presentations on|presentations about|"
    "discussions on|among other things|we also discussed|mainly discussed|they discussed|dealt with|dived "
    "into|sessions were on|sessions were about|session was on|"
    "days were filled with|hours were filled with|sessions were filled with|looked into|made headway with|"
    "made headway on|made progress on|made progress with|common ground on|grappled with|wrestled with|"
    "ideas about|ideas on|views on|attention was paid to|attention was given to|time went into|effort went into|"
    "hours went into|put forward|have proposed|has proposed|have suggested|wish to discuss|want to discuss|would like "
    "to "
    "discuss|concentrated on|dug into|delved into|work went into|covered topics|the agenda "
    "includes|will discuss|to discuss topics";

/// "Things to pick up: a, b and c", "On our plate: ...": a few words that promise matters, up to a colon.
std::optional<std::size_t> AfterThingsToDo(const std::vector<Token>& tokens) {
  static const Phrases kDoing = {"discuss", "pick",  "tackle", "solve",   "settle", "debate", "talk",
                                 "chew",    "crack", "decide", "revisit", "cover",  "digest", "untangle"};
  static const Phrases kPlaces = {"menu", "plate", "table", "list", "slate", "docket", "radar"};
  for (std::size_t i = 0; i < tokens.size() && i < 9; ++i) {
    if (tokens[i].folded != ":" || i == 0) continue;
    for (std::size_t j = 1; j < i; ++j) {
      const bool doing =
          tokens[j - 1].folded == "to" && std::find(kDoing.begin(), kDoing.end(), tokens[j].folded) != kDoing.end();
      const bool place =
          tokens[0].folded == "on" && std::find(kPlaces.begin(), kPlaces.end(), tokens[j].folded) != kPlaces.end();
      if (doing || place) return tokens[i].span.end;
    }
  }
  return std::nullopt;
}

/// "decentralised moderation, cheap reconnects and ...": a participle that belongs to the matter behind it.
bool OpensMatter(std::string_view text) {
  const std::size_t end = std::min(text.find(','), text.find(" and "));
  if (end == std::string_view::npos) return false;
  const std::vector<Token> tokens = Tokenize(text.substr(0, end));
  return tokens.size() > 1 && tokens.size() <= 4 && !TellsOfTalk(tokens[0].folded) &&
         HasFirmTradeWord(text.substr(tokens[1].span.begin, end - tokens[1].span.begin)) &&
         std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
           return token.word && !IsOneOf(token.folded, {"in", "on", "at", "by", "with", "for", "from", "as", "the", "a",
                                                        "via", "through", "over", "to", "during", "before", "after"});
         });
}

/// Folding changed the length: look for the trigger's last word from token to token instead.
std::optional<std::size_t> FoldedEnumeration(std::string_view text, const Phrases& triggers) {
  const std::vector<Token> tokens = Tokenize(text);
  for (std::string_view trigger : triggers) {
    const std::vector<Token> words = Tokenize(trigger);
    for (std::size_t i = 0; i + words.size() <= tokens.size(); ++i) {
      std::size_t match = 0;
      while (match < words.size() && tokens[i + match].folded == words[match].folded) ++match;
      if (match == words.size()) return tokens[i + match - 1].span.end;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> AfterHoursThatBrought(std::string_view text) {
  static const Phrases kHours = {"monday", "tuesday", "wednesday", "thursday",   "friday",  "saturday", "sunday",
                                 "day",    "morning", "afternoon", "session",    "hour",    "rest",     "half",
                                 "days",   "hours",   "mornings",  "afternoons", "sessions"};
  static const Phrases kBrought = {"brought", "saw", "offered", "featured", "held", "covered"};
  const std::vector<Token> tokens = Tokenize(text.substr(0, 80));
  for (std::size_t i = 1; i < tokens.size() && i < 7; ++i) {
    if (std::find(kBrought.begin(), kBrought.end(), tokens[i].folded) == kBrought.end()) continue;
    if (std::find(kHours.begin(), kHours.end(), tokens[i - 1].folded) == kHours.end()) return std::nullopt;
    return tokens[i].span.end;
  }
  return std::nullopt;
}

std::optional<std::size_t> AfterNamedTopics(std::string_view text) {
  static const Phrases kNouns = {"topics",    "themes",        "subjects", "items",      "agenda", "points",
                                 "matters",   "discussions",   "sessions", "highlights", "talks",  "debates",
                                 "programme", "conversations", "issues",   "table",      "menu"};
  static const Phrases kAre = {"were",      "are",   "was",     "is",       "included",    "includes", "include",
                               "including", ":",     "covered", "ranged",   "spanned",     "reached",  "stretched",
                               "covers",    "spans", "went",    "extended", "encompassed", "comprised"};
  static const Phrases kNot = {"at",    "in",    "on",        "not", "as",      "being",   "now",
                               "still", "still", "available", "by",  "welcome", "already", "held",
                               "open",  "up",    "very",      "so",  "too",     "more",    "also"};
  static const Phrases kLabels = {"proposed", "proposals", "suggested", "suggestions", "ideas",
                                  "planned",  "wishes",    "others",    "hot",         "burning",
                                  "pending",  "unsolved",  "candidates"};
  static const Phrases kTalks = {"conversation", "discussion", "debate", "talk"};  // "went from A to B"
  const std::vector<Token> tokens = Tokenize(text.substr(0, 400));
  if (const auto infinitive = AfterThingsToDo(tokens)) return infinitive;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    // "Proposed so far: ": at the begin of the sentence only.
    const bool label = i < 3 && std::find(kLabels.begin(), kLabels.end(), tokens[i].folded) != kLabels.end();
    if (i + 2 < tokens.size() && IsOneOf(tokens[i].folded, kTalks) && tokens[i + 2].folded == "from" &&
        IsOneOf(tokens[i + 1].folded, {"went", "ranged", "stretched", "reached", "wandered", "moved"}))
      return tokens[i + 1].span.end;
    if (!label && std::find(kNouns.begin(), kNouns.end(), tokens[i].folded) == kNouns.end()) continue;
    for (std::size_t j = i + 1; j < tokens.size() && j <= i + 6; ++j) {
      const std::string& word = tokens[j].folded;
      if (word == "." || word == "," || word == "(") break;
      // "Sessions ran from 9:00"
      if (word == ":" && text.substr(tokens[j].span.end, 1).find_first_of("0123456789") == 0) break;
      if (label ? word != ":" : std::find(kAre.begin(), kAre.end(), word) == kAre.end()) continue;
      const std::size_t at = j + 2 < tokens.size() && tokens[j + 1].folded == "also" ? j + 2 : j + 1;
      if (at >= tokens.size()) break;
      const std::string& next = tokens[at].folded;
      // "were discussed", "are on the wiki": no enumeration.
      const bool participle = next.size() > 4 && next.ends_with("ed") && word != ":" && next != "included";
      if (participle && OpensMatter(text.substr(tokens[at].span.begin))) return tokens[at - 1].span.end;
      // "Topics which were discussed included A"
      if (participle && at + 1 < tokens.size() &&
          IsOneOf(tokens[at + 1].folded, {"included", "include", "were", "are"}))
        continue;
      if (participle || (word != ":" && std::find(kNot.begin(), kNot.end(), next) != kNot.end())) break;
      return tokens[at - 1].span.end;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> AfterExamples(std::string_view text) {
  static const Phrases kNouns = {"topics",  "topic",     "subjects",    "themes",      "proposals", "ideas",
                                 "wishes",  "discussed", "discussions", "sessions",    "questions", "talks",
                                 "debates", "suggested", "proposed",    "suggestions", "discuss",   "agenda",
                                 "matters", "things",    "points",      "items",       "issues",    "whiteboard"};
  const std::vector<Token> tokens = Tokenize(text.substr(0, 400));
  const auto is = [&](std::size_t i, std::string_view word) { return i < tokens.size() && tokens[i].folded == word; };
  bool noun = false;
  for (std::size_t i = 0; i + 2 < tokens.size() && tokens[i].folded != "("; ++i) {
    noun = noun || std::find(kNouns.begin(), kNouns.end(), tokens[i].folded) != kNouns.end();
    if (!noun) continue;
    const bool two = (is(i, "for") && (is(i + 1, "example") || is(i + 1, "instance"))) ||
                     (is(i, "such") && is(i + 1, "as")) ||
                     (is(i, "among") && (is(i + 1, "them") || is(i + 1, "others")));
    if (two) return tokens[is(i + 2, ",") || is(i + 2, ":") ? i + 2 : i + 1].span.end;
    if (is(i, "namely") || is(i, "including") || is(i, "e.g")) return tokens[i].span.end + (is(i, "e.g") ? 1 : 0);
  }
  return std::nullopt;
}

std::optional<std::size_t> AfterTopicVerb(std::string_view passage) {
  static const Phrases kTriggers = Split(kEnumerationTriggers, '|');
  const std::string text = Fold(passage);
  if (text.size() != passage.size()) return FoldedEnumeration(passage, kTriggers);
  for (std::string_view trigger : kTriggers)
    // "We want to discuss A and B, among other things.": nothing stands behind the last words.
    if (const std::size_t at = text.find(trigger); HasPhrase(text, trigger) && at + trigger.size() + 3 < text.size())
      return at + trigger.size();
  return std::nullopt;
}

}  // namespace summit
