#include "core/extract/topic_parts.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/names.h"
#include "core/extract/text_spans.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

std::size_t LengthOfRepeatedLead(std::string_view part, std::string_view before) {
  const std::size_t space = before.rfind(' ');
  if (space == std::string_view::npos) return 0;
  const std::string lead = std::string(before.substr(space + 1)) + " ";
  static const Phrases kLeads = {"to ", "into ", "with ", "about ", "on ", "over ", "around "};
  if (std::find(kLeads.begin(), kLeads.end(), lead) == kLeads.end()) return 0;
  for (std::string_view more : {"", "less ", "some ", "more ", "also ", "then ", "and ", "finally "}) {
    const std::size_t at = part.find_first_not_of(' ');
    if (at == std::string_view::npos || !StartsWithNoCase(part.substr(at), std::string(more).append(lead))) continue;
    return at + more.size() + lead.size();
  }
  return 0;
}

std::size_t BehindColon(std::string_view text, std::size_t begin) {
  constexpr std::size_t kMostAnnouncing = 4;
  const std::size_t colon = text.find(": ", begin);
  if (colon == std::string_view::npos || text.substr(begin, colon - begin).find(',') != std::string_view::npos)
    return begin;
  return CountWords(text.substr(begin, colon - begin)) <= kMostAnnouncing ? colon + 1 : begin;
}

std::size_t VerbIn(std::string_view part) {
  static const Phrases kVerbs = {"we",  "was", "were", "will", "are",  "is",    "have",
                                 "has", "had", "been", "kept", "made", "making"};
  const std::vector<Token> tokens = Tokenize(part);
  int depth = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    depth += (tokens[i].folded == "(") - (tokens[i].folded == ")");
    const bool verb = std::find(kVerbs.begin(), kVerbs.end(), tokens[i].folded) != kVerbs.end();
    if (verb || (i > 1 && depth == 0 && tokens[i].folded == "as"))
      return tokens[i].span.begin;  // "encryption as proposed by X"
  }
  return part.size();
}

std::string WithoutAside(std::string name) {
  // "an old favourite: roster groups"
  if (const std::size_t colon = name.find(": ");
      colon != std::string::npos && colon + 3 < name.size() && !HasTradeWord(name.substr(0, colon)) &&
      HasTradeWord(name.substr(colon)) &&
      (StartsWithNoCase(name, "an ") || StartsWithNoCase(name, "a ") ||
       HasAnyPhrase(FoldLine(name.substr(0, colon)), {"favourite", "favorite"})))
    name.erase(0, colon + 2);
  const std::size_t open = name.find(" (");
  if (open == std::string::npos) return name;
  const std::string aside = name.substr(open);
  const std::vector<Token> words = Tokenize(aside);
  // "bookmarks (Max)": who brought them.
  const bool person = name.ends_with(")") && words.size() == 3 && words[1].capital && words[1].span.size() > 2 &&
                      !HasTradeWord(aside) && aside[3] >= 'a' && aside[3] <= 'z' && XepIn(aside).empty();
  if (person || LooksLikeFullName(aside.substr(2, aside.size() - 3)) ||
      HasAnyPhrase(FoldLine(aside), {"we", "no", "yes", "not", "it", "they", "was", "were", "is", "are"}))
    name.resize(open);
  return name;
}

bool GoesOnWithVerb(std::string_view name) {
  static const Phrases kPrepositions = {"with", "on", "by", "to", "in", "at", "the", "that", "for", "up", "our", "a"};
  // "The topics were | collected beforehand"
  static const Phrases kAdverbs = {"beforehand", "first", "before", "earlier",  "later",
                                   "there",      "here",  "online", "together", "again"};
  const std::vector<Token> tokens = Tokenize(name);
  if (tokens.size() < 2 || tokens[0].capital || tokens[0].folded.size() < 5 || !tokens[0].folded.ends_with("ed"))
    return false;
  if (std::find(kAdverbs.begin(), kAdverbs.end(), tokens[1].folded) != kAdverbs.end()) return true;
  return tokens.size() > 2 &&
         std::find(kPrepositions.begin(), kPrepositions.end(), tokens[1].folded) != kPrepositions.end();
}

bool TellsOfOurselves(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  return tokens.size() > 1 && tokens[0].folded.ends_with("ing") &&
         HasAnyPhrase(FoldLine(name), {"ourselves", "themselves", "us", "each other", "one another", "myself"});
}

bool IsAddressOrHour(std::string_view name) {
  return IsTimeRange(name) || (name.find("XEP") == std::string_view::npos && name.size() > 2 && name[0] >= '0' &&
                               name[0] <= '9' && LooksLikeAddress(name));
}

bool HasOnlySmallWords(std::string_view name) {
  static const Phrases kSmall = {"then",  "and",  "so",    "as",     "before", "after",    "also",  "too",   "or",
                                 "now",   "here", "there", "later",  "again",  "together", "first", "next",  "last",
                                 "next",  "but",  "once",  "always", "still",  "finally",  "on",    "in",    "of",
                                 "at",    "to",   "for",   "with",   "if",     "when",     "while", "until", "because",
                                 "since", "the",  "a",     "an",     "only",   "just",     "even",  "soon",  "maybe"};
  const std::vector<Token> tokens = Tokenize(name);
  return std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return !token.word || std::find(kSmall.begin(), kSmall.end(), token.folded) != kSmall.end();
  });
}

std::vector<Span> PartsOfAnswer(std::string_view text) {
  static const Phrases kTold = {"where",         "which",     "who",      "whose", "for example",
                                "for instance",  "for which", "on which", "right", "well",
                                "of course",     "obviously", "surely",   "again", "as always",
                                "as every year", "in which",  "because",  "since", "although"};
  std::vector<Span> parts;
  std::size_t first = 0;
  bool aside = false;  // within a clause
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != ',') continue;
    std::size_t begin = first;
    first = i + 1;
    const std::string folded = FoldLine(TrimPoints(text.substr(begin, i - begin)));
    const bool told = std::any_of(kTold.begin(), kTold.end(), [&](std::string_view word) {
      return folded == word || folded.starts_with(std::string(word) + " ");
    });
    aside = told ? folded.find(' ') != std::string::npos && !folded.starts_with("for ex")
                 : aside && !folded.starts_with("and ");
    if (told || aside) continue;
    for (std::size_t joint = text.find(" and ", begin + 1); joint < i; joint = text.find(" and ", begin)) {
      parts.push_back({begin, joint});
      begin = joint + 5;
    }
    parts.push_back({begin, i});
  }
  return parts;
}

bool SharesHead(std::string_view names) {
  static const Phrases kEnds = {"as", ".", "in", "on", "with"};
  names = WithoutLead(names);
  const std::vector<Token> tokens = Tokenize(names);
  const auto is_short = [&](std::size_t i) {
    const std::string_view word = names.substr(tokens[i].span.begin, tokens[i].span.size());
    return word.size() > 1 && word.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
  };
  const bool four = tokens.size() == 4 ||
                    (tokens.size() > 4 && std::find(kEnds.begin(), kEnds.end(), tokens[4].folded) != kEnds.end());
  if (!four || tokens[1].folded != "and" || !is_short(0) || tokens[3].capital) return false;
  return is_short(2) || (tokens[3].folded.ends_with("s") && !tokens[2].capital);
}

}  // namespace summit
