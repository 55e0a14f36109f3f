#include "core/extract/topic_matters.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/text_spans.h"
#include "core/extract/topic_names.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kMostWords = 7;

/// The length of "On the second day ", "after the coffee break "; 0 where the text begins with no such words or ends
/// with them.
std::size_t LengthOfTime(std::string_view text) {
  static const Phrases kBefore = {"on", "in", "during", "at", "after", "before", "over", "for"};
  static const Phrases kWithin = {"the",       "first",    "second",   "third",  "last",   "next",   "our",
                                  "coffee",    "lunch",    "whole",    "final",  "early",  "late",   "same",
                                  "other",     "two",      "very",     "most",   "friday", "monday", "tuesday",
                                  "wednesday", "thursday", "saturday", "sunday", "of"};
  static const Phrases kTimes = {"day",   "morning",  "afternoon", "session", "half",      "break",    "lunch",
                                 "hour",  "friday",   "monday",    "tuesday", "wednesday", "thursday", "evening",
                                 "hours", "saturday", "sunday",    "coffee",  "end",       "noon",     "breakfast"};
  const std::vector<Token> tokens = Tokenize(text.substr(0, 60));
  const auto is_one = [&](std::size_t i, const Phrases& words) {
    return std::find(words.begin(), words.end(), tokens[i].folded) != words.end();
  };
  if (tokens.size() < 3 || !is_one(0, kBefore)) return 0;
  std::size_t end = 0;
  for (std::size_t i = 1; i + 1 < tokens.size() && i < 6; ++i) {
    if (is_one(i, kTimes)) end = i + 1;
    if (!is_one(i, kTimes) && !is_one(i, kWithin)) break;
  }
  return end > 0 ? tokens[end].span.begin : 0;
}

}  // namespace

bool BeginsWithAny(std::string_view text, const Phrases& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return StartsWithNoCase(text, word); });
}

std::string_view WithoutLead(std::string_view text) {
  static const Phrases kLeads = {"then",
                                 "next",
                                 "first",
                                 "finally",
                                 "also",
                                 "afterwards",
                                 "later",
                                 "and",
                                 "but",
                                 "after that",
                                 "after lunch",
                                 "before lunch",
                                 "last but not least",
                                 "lastly",
                                 "in the morning",
                                 "in the afternoon",
                                 "on thursday",
                                 "on friday",
                                 "on monday",
                                 "on tuesday",
                                 "on wednesday",
                                 "on saturday",
                                 "on sunday",
                                 "as well",
                                 "second",
                                 "third",
                                 "on day one",
                                 "on day two",
                                 "at last",
                                 "at length",
                                 "as always",
                                 "again",
                                 "furthermore",
                                 "moreover",
                                 "besides",
                                 "the topic of",
                                 "the topic",
                                 "the question of",
                                 "the idea of",
                                 "the matter of",
                                 "the issue of"};
  for (bool cut = true; cut;) {
    cut = false;
    text = Trim(text);
    while (!text.empty() && (text[0] == ',' || text[0] == ':')) text = Trim(text.substr(1));
    if (const std::size_t time = LengthOfTime(text); time > 0) text.remove_prefix(time), cut = true;
    for (std::string_view lead : kLeads)
      if (StartsWithNoCase(text, lead) &&
          (text.size() == lead.size() || text[lead.size()] == ' ' || text[lead.size()] == ','))
        text.remove_prefix(lead.size()), cut = true;
  }
  return text;
}

std::string_view MatterOf(std::string_view name) {
  static const Phrases kForms = {"draft",     "talk",           "presentation", "proposal",   "demo",
                                 "report",    "discussion",     "session",      "overview",   "update",
                                 "prototype", "lecture",        "idea",         "paper",      "conversation",
                                 "debate",    "implementation", "sketch",       "plan",       "round",
                                 "version",   "review",         "summary",      "comparison", "survey"};
  static const Phrases kAbout = {"about", "on", "of", "for"};
  const std::vector<Token> tokens = Tokenize(name);
  for (std::size_t i = 0; i + 2 < tokens.size() && i < 5; ++i)
    if (std::find(kForms.begin(), kForms.end(), tokens[i].folded) != kForms.end() &&
        std::find(kAbout.begin(), kAbout.end(), tokens[i + 1].folded) != kAbout.end())
      return name.substr(tokens[i + 2].span.begin);
  return name;
}

std::string_view MatterToldBy(std::string_view name) {
  static const Phrases kForms = {"update", "talk",    "report",   "presentation",
                                 "demo",   "lecture", "overview", "introduction"};
  static const Phrases kAbout = {"about", "on"};
  const std::vector<Token> tokens = Tokenize(name);
  const auto is_one = [&](std::size_t i, const Phrases& words) {
    return std::find(words.begin(), words.end(), tokens[i].folded) != words.end();
  };
  for (std::size_t i = 0; i + 3 < tokens.size() && i < 4; ++i) {
    if (!is_one(i, kForms) || (tokens[i + 1].folded != "by" && tokens[i + 1].folded != "from")) continue;
    std::size_t about = i + 2;
    while (about < tokens.size() && tokens[about].capital) ++about;
    if (about > i + 2 && about + 1 < tokens.size() && is_one(about, kAbout))
      return name.substr(tokens[about + 1].span.begin);
  }
  return name;
}

bool IsVague(std::string_view name) {
  static const Phrases kVague = {"future", "present", "past", "distance", "eyes", "sky", "mirror", "world", "details"};
  for (std::string_view article : {"the ", "our ", "a "})
    if (StartsWithNoCase(name, article)) name.remove_prefix(article.size());
  return std::find(kVague.begin(), kVague.end(), FoldLine(name)) != kVague.end();
}

bool IsMatter(std::string_view name) {
  static const Phrases kNone = {
      "it",        "this",      "that",         "these",     "those",       "they",   "we",         "i",
      "you",       "he",        "she",          "what",      "which",       "who",    "there",      "was",
      "were",      "is",        "are",          "has",       "have",        "had",    "will",       "nothing",
      "much",      "many",      "topics",       "topic",     "things",      "items",  "everything", "us",
      "some",      "results",   "people",       "day",       "other",       "others", "etc",        "all",
      "more",      "several",   "lot",          "also",      "how",         "summit", "both",       "issues",
      "questions", "minutes",   "participants", "photos",    "slides",      "videos", "videos",     "interest",
      "pictures",  "concerns",  "hands",        "shirts",    "two",         "three",  "four",       "ways",
      "figures",   "attendees", "question",     "following", "differences", "agenda", "whiteboard", "developers",
      "sun"};
  const std::vector<Token> tokens = Tokenize(name);
  const std::size_t words = CountWords(name);
  if (name.size() < 3 || (name[0] >= '0' && name[0] <= '9') || words == 0 || words > kMostWords ||
      IsLogistics(FoldLine(name)) || IsVague(name))
    return false;
  // "The subjects were voted on"
  static const Phrases kNoneAlone = {"subjects", "themes", "proposals", "wishes", "suggestions", "sessions"};
  if (words == 1 && IsOneOf(tokens[0].folded, kNoneAlone)) return false;
  if (words == 1 && (tokens[0].folded == "xeps" || tokens[0].folded == "xep" || tokens[0].folded == "xml"))
    return false;
  // "the big room" is where it was, "registration in public rooms" a matter.
  if (words <= 2 && (tokens.back().folded == "room" || (tokens.back().folded == "rooms" && !tokens[0].capital)))
    return false;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].folded == "numbers" && !(words == 2 && tokens[0].capital) &&
        (i == 0 || !tokens[i - 1].folded.ends_with("phone")))
      return false;
  // "video" is one of the pictures, "Video conferencing" a matter.
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].folded == "video" && (i + 1 == tokens.size() || !HasFirmTradeWord(tokens[i + 1].folded)))
      return false;
  // "Jingle calls | with several participants"
  static const Phrases kMany = {"several", "many", "more", "participants", "people", "other", "others"};
  const std::size_t with = std::min(name.find(" with "), name.size());
  const bool term = with < name.size() && HasFirmTradeWord(name.substr(0, with));
  return std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    if (term && token.span.begin > with && IsOneOf(token.folded, kMany)) return false;
    return std::find(kNone.begin(), kNone.end(), token.folded) != kNone.end();
  });
}

}  // namespace summit
