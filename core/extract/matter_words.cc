#include "core/extract/matter_words.h"

#include <vector>

#include "core/base/one_of.h"
#include "core/extract/text_spans.h"
#include "core/extract/topic_stretches.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

const Phrases kMatters = {"was about",
                          "were about",
                          "was all about",
                          "belonged to",
                          "was devoted to",
                          "devoted to",
                          "dedicated to",
                          "on the list",
                          "on our list",
                          "on the menu",
                          "on our plate",
                          "on the plate",
                          "in store",
                          "came up",
                          "came out",
                          "brought up",
                          "we looked at",
                          "we went through",
                          "went through",
                          "got through",
                          "worked through",
                          "on our minds",
                          "what we have",
                          "wish list",
                          "wishlist",
                          "wishes",
                          "up for debate",
                          "to chew on",
                          "to talk about",
                          "to discuss",
                          "was spent on",
                          "were spent on",
                          "we learned",
                          "we learnt",
                          "took up",
                          "in the queue",
                          "shopping list",
                          "in the pipeline",
                          "on the slate",
                          "on the docket",
                          "dealt with",
                          "made it onto",
                          "most votes",
                          "come up",
                          "we have got these",
                          "suggested so far",
                          "voted for",
                          "kept us busy",
                          "touched on",
                          "touched upon",
                          "on the screen",
                          "on the screens",
                          "on the wall",
                          "on the whiteboard",
                          "on the whiteboards",
                          "intend to do",
                          "plan to do",
                          "want to do",
                          "hope to do",
                          "aim to do",
                          "to work on",
                          "to get done",
                          "we got done",
                          "we addressed",
                          "we took on",
                          "we spoke of",
                          "we argued about",
                          "we argued over",
                          "we chewed on",
                          "we dug into",
                          "we hashed out",
                          "asked for",
                          "talked through",
                          "we sorted out",
                          "on the blackboard",
                          "worked on",
                          "busy with",
                          "concerned with",
                          "concentrated on",
                          "focused on",
                          "focussed on",
                          "tackled",
                          "dived into",
                          "dove into",
                          "made progress on",
                          "progress on",
                          "was for",
                          "were for",
                          "time went into",
                          "went into",
                          "turned to",
                          "explored",
                          "looked into",
                          "thought about",
                          "heard about",
                          "took care of",
                          "spent on",
                          "put their heads",
                          "put our heads",
                          "the order of the day",
                          "kept them busy",
                          "kept everyone busy",
                          "kept everybody busy",
                          "kept people busy",
                          "on their minds",
                          "what they did",
                          "what we did",
                          "what was done",
                          "what they looked at",
                          "what they went through",
                          "what it was about",
                          "what they took on",
                          "occupied us",
                          "occupied them",
                          "on everybody's mind",
                          "on everyone's mind"};

/// "The ones we came to", "Questions that were raised": a noun for anything, and a word of talking it over; said to
/// nobody who is to do it.
bool NamesWhatWasTalkedOver(std::string_view folded) {
  static const Phrases kNouns = {"things",    "points",     "questions", "problems", "matters", "ones",     "ideas",
                                 "stuff",     "challenges", "threads",   "chapters", "areas",   "fields",   "documents",
                                 "proposals", "group",      "breakout",  "corner",   "track",   "protocols"};
  static const Phrases kWork = {"work", "solve", "fix", "settle", "improve", "think", "decide", "tackle", "try"};
  static const Phrases kElse = {"you",     "your",   "bring",  "please", "need",      "buy",    "paid",  "cost",
                                "costs",   "eat",    "drink",  "visit",  "thank",     "thanks", "wrote", "who",
                                "ate",     "links",  "photos", "prizes", "winners",   "hotel",  "wrong", "liked",
                                "enjoyed", "missed", "lost",   "forgot", "volunteers"};
  const std::vector<Token> tokens = Tokenize(folded);
  bool noun = false, talk = false;
  for (const Token& token : tokens) {
    const bool names = IsOneOf(token.folded, kNouns);
    if (names && !noun)
      noun = true;
    else
      talk = talk || TellsOfTalk(token.folded) || IsOneOf(token.folded, kWork);
  }
  return noun && talk && !HasAnyPhrase(folded, kElse);
}

}  // namespace

bool TalksAboutWhatFollows(std::string_view folded) {
  static const Phrases kTalk = {"speak",       "spoke",  "speaking",    "talk",       "talked", "talking", "discuss",
                                "discussed",   "debate", "discussing",  "debated",    "work",   "worked",  "working",
                                "argue",       "argued", "arguing",     "exchange",   "views",  "ideas",   "decide",
                                "discussions", "think",  "discussion",  "brainstorm", "report", "agree",   "agreed",
                                "debating",    "talks",  "conversation"};
  static const Phrases kSmall = {"about", "on", "over", "through", "of", "following", "these", "this", "the"};
  const std::vector<Token> tokens = Tokenize(folded);
  if (tokens.size() < 3 || tokens.back().folded != ":") return false;
  std::size_t i = tokens.size() - 1;
  while (i > 0 && IsOneOf(tokens[i - 1].folded, kSmall)) --i;
  return i > 0 && i + 1 < tokens.size() && IsOneOf(tokens[i - 1].folded, kTalk);
}

bool PromisesThings(std::string_view folded) {
  return PromisesMatters(folded) || HasAnyPhrase(folded, {"what", "things", "matters"});
}

bool PromisesMatters(std::string_view folded) {
  return HasAnyPhrase(folded, kMatters) || NamesWhatWasTalkedOver(folded);
}

}  // namespace summit
