#include "core/extract/topic_names.h"

#include <algorithm>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kLongestTopic = 80;

/// Behind the hours that an agenda puts before its items: "10:00 - 10:30 ", "9.30 – ", "(14:00) ".
std::size_t AfterHours(std::string_view text) {
  std::size_t at = 0, colons = 0;
  while (at < text.size() &&
         (IsDigit(text[at]) || std::string_view(" :.-()~h").find(text[at]) != std::string_view::npos ||
          static_cast<unsigned char>(text[at]) >= 0x80)) {
    colons += at > 0 && at + 2 < text.size() && (text[at] == ':' || text[at] == '.') && IsDigit(text[at - 1]) &&
              IsDigit(text[at + 1]) && IsDigit(text[at + 2]);
    ++at;
  }
  while (at > 0 && static_cast<unsigned char>(text[at - 1]) >= 0xC3) --at;  // a letter
  return colons > 0 && at < text.size() ? at : 0;
}

/// ": MAM should page by id": the words behind a colon are a sentence of their own.
bool SaysSomething(std::string_view rest) {
  static const Phrases kVerbs = {"should", "is",  "are",  "was",   "were", "will", "has", "have",
                                 "can",    "may", "must", "needs", "need", "gets", "do",  "does"};
  const std::vector<Token> tokens = Tokenize(rest);
  return tokens.size() >= 5 && std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
           return std::find(kVerbs.begin(), kVerbs.end(), token.folded) != kVerbs.end();
         });
}

/// "**Typing hints** - they are noise": the words in bold type before an explanation; empty for none.
std::string BoldTerm(const Block& block) {
  if (block.bold.empty() || block.bold.front().begin != 0 || block.all_strong) return {};
  const std::size_t end = block.bold.front().end;
  const std::string_view rest = std::string_view(block.text).substr(end);
  const bool marked =
      rest.starts_with(" - ") || rest.starts_with(" \xE2\x80\x93 ") || rest.starts_with(" \xE2\x80\x94 ");
  if (!marked || end < 3 || end > kLongestTopic || CountWords(rest) < 3) return {};
  return TrimPoints(std::string_view(block.text).substr(0, end));
}

/// ": provisioning and discovery": the words behind a colon only name the parts of what stands before it.
bool NamesParts(std::string_view rest) {
  static const Phrases kJoints = {"and", "or", ",", "&", "/"};
  static const Phrases kSmall = {"a",  "an",   "the",   "in", "on",  "of",  "for", "to",   "with", "by",
                                 "at", "it",   "its",   "is", "are", "was", "we",  "how",  "what", "why",
                                 "no", "some", "first", "as", "vs",  "not", "our", "from", "that", "where"};
  constexpr std::size_t kMostWordsEach = 2;
  std::size_t joints = 0, words = 0;
  for (const Token& token : Tokenize(rest)) {
    if (token.folded == ":") continue;
    if (std::find(kJoints.begin(), kJoints.end(), token.folded) != kJoints.end()) {
      if (words == 0 && token.folded != "and" && token.folded != "or") return false;
      ++joints;
      words = 0;
    } else if (token.word) {
      if (++words > kMostWordsEach || std::find(kSmall.begin(), kSmall.end(), token.folded) != kSmall.end())
        return false;
    } else if (token.folded != "-") {
      return false;
    }
  }
  return joints > 0 && words > 0;
}

}  // namespace

/// "XEP-0369" in the text or in a link's target; empty when there is none.
std::string XepIn(std::string_view text) {
  const std::string folded = Fold(text);
  for (std::size_t at = folded.find("xep-"); at != std::string::npos; at = folded.find("xep-", at + 1)) {
    const std::string digits = folded.substr(at + 4, 4);
    if (digits.size() == 4 && std::all_of(digits.begin(), digits.end(), IsDigit)) return "XEP-" + digits;
  }
  return {};
}

std::string XepOf(const Block& block, Span span) {
  for (const Link& link : block.links)
    if (link.begin >= span.begin && link.begin < span.end)
      if (std::string xep = XepIn(link.url); !xep.empty()) return xep;
  return XepIn(std::string_view(block.text).substr(span.begin, span.size()));
}

/// The XEP of an item: of its name, or of any part when it is short. What a long explanation links is another's.
std::string XepOfItem(const Block& block, const std::string& name) {
  const bool is_short = block.text.size() <= 120;
  return XepOf(block, {0, is_short ? block.text.size() : std::min(block.text.size(), name.size() + 4)});
}

/// Breaks, meals and formalities of an agenda.
bool IsLogistics(std::string_view folded) {
  static const Phrases kLogistics = {"break",
                                     "lunch",
                                     "dinner",
                                     "coffee",
                                     "introductions",
                                     "introduction round",
                                     "agenda bashing",
                                     "wrap-up",
                                     "wrap up",
                                     "summary",
                                     "action items",
                                     "welcome",
                                     "goodbye",
                                     "farewell",
                                     "registration opens",
                                     "logistics",
                                     "open topics",
                                     "feedback",
                                     "lunchtable reports",
                                     "miscellaneous",
                                     "semi-working lunch",
                                     "council meeting",
                                     "etc",
                                     "to be decided",
                                     "room shares",
                                     "room reservations",
                                     "room rates",
                                     "per night",
                                     "short breaks",
                                     "doors open"};
  static const Phrases kPlaceholders = {"your topic", "your topics", "your idea",     "your ideas",
                                        "add yours",  "and yours",   "yours",         "could be yours",
                                        "tbd",        "tba",         "to be decided", "to be added"};
  return HasAnyPhrase(folded, kLogistics) || HasAnyPhrase(folded, kPlaceholders) || folded.size() < 2 ||
         folded == "xmpp" || folded == "xsf" || folded == "jabber" || folded == "end" || folded == "start" ||
         folded == "doors close";
}

std::size_t CountWords(std::string_view text) {
  std::size_t words = 0;
  for (const Token& token : Tokenize(text)) words += token.word;
  return words;
}

std::string TrimPoints(std::string_view text) {
  std::string name = CollapseSpaces(text);
  while (!name.empty() &&
         (name.back() == '.' || name.back() == ',' || name.back() == ';' || name.back() == ':' || name.back() == '!'))
    name.pop_back();
  return name;
}

/// A long item's name is what stands before its explanation; else the label of a link in it; else its beginning.
std::string TopicName(const Block& block) {
  if (std::string bold = BoldTerm(block); !bold.empty()) return bold;
  std::string text = TrimPoints(std::string_view(block.text).substr(AfterHours(block.text)));
  if (const std::size_t see = text.find(" (see "); see != std::string::npos) text.resize(see);
  if (StartsWithNoCase(text, "finally, ")) text.erase(0, 9);
  // "Spaces, and how they relate to MUC"
  for (std::string_view clause : {", and how ", ", and what ", ", and why ", ", and whether ", ", and who "})
    if (const std::size_t at = text.find(clause); at != std::string::npos && at >= 3) text.resize(at);
  // "Threads: clients differ on them": an explanation in small letters behind a colon.
  const std::size_t colon = text.find(": ");
  if (colon != std::string::npos && colon >= 2 && colon <= 40 && colon + 2 < text.size() && text[colon + 2] >= 'a' &&
      text[colon + 2] <= 'z' && CountWords(std::string_view(text).substr(colon)) >= 3 &&
      !(text.size() <= 60 && NamesParts(std::string_view(text).substr(colon))) &&
      !(text.size() <= 40 && HasFirmTradeWord(std::string_view(text).substr(colon)) &&
        !LooksLikeSentence(std::string_view(text).substr(colon + 1)) &&
        CountWords(std::string_view(text).substr(colon)) <= 4) &&
      !(text.size() <= 60 && (HasPhrase(FoldLine(std::string_view(text).substr(colon)), "vs") ||
                              (HasFirmTradeWord(std::string_view(text).substr(colon)) &&
                               !HasFirmTradeWord(std::string_view(text).substr(0, colon))))))
    return text.substr(0, colon);
  if (colon != std::string::npos && colon >= 2 && colon <= 40 && SaysSomething(std::string_view(text).substr(colon)))
    return text.substr(0, colon);
  // "BOSH -- can we deprecate it?"
  if (const std::size_t dash = text.find(" -- "); dash != std::string::npos && dash >= 2 && dash <= kLongestTopic)
    return TrimPoints(text.substr(0, dash));
  const std::size_t stop = text.find(". ");
  const bool versus = stop != std::string::npos && std::string_view(text).substr(0, stop).ends_with(" vs");
  if (text.size() <= 50 && (stop == std::string::npos || versus)) return text;
  // "Jane Doe led a discussion about signatures, reflecting ...": the matter, not who led it.
  for (std::string_view lead :
       {std::string_view("discussion about "), std::string_view("discussion of "), std::string_view("talk about ")})
    if (const std::size_t at = text.find(lead); at < std::min(kLongestTopic, text.find(". "))) {
      const std::size_t begin = at + lead.size();
      const std::string name =
          TrimPoints(std::string_view(text).substr(begin, text.find_first_of(",.(", begin) - begin));
      if (name.size() <= kLongestTopic) return name;
    }
  for (std::string_view mark : {std::string_view(". "), std::string_view(": "), std::string_view(" ("),
                                std::string_view(" - "), std::string_view(" \xE2\x80\x93 ")}) {
    std::size_t at = text.find(mark);
    if (mark == ". " && at != std::string::npos && std::string_view(text).substr(0, at).ends_with(" vs"))
      at = text.find(mark, at + 1);
    if (at != std::string::npos && at >= 2 && at <= kLongestTopic)
      return TrimPoints(std::string_view(text).substr(0, at));
  }
  const std::size_t comma = text.find(", ");
  const bool article = StartsWithNoCase(text, "the ") || StartsWithNoCase(text, "a ") || StartsWithNoCase(text, "our ");
  if (comma != std::string::npos && comma >= 2 && !article && CountWords(text.substr(0, comma)) <= 4)
    return text.substr(0, comma);
  if (text.size() <= kLongestTopic) return text;
  if (!block.links.empty()) {
    const Link& link = block.links.back();
    const std::string label = CollapseSpaces(std::string_view(block.text).substr(link.begin, link.end - link.begin));
    if (label.size() >= 3 && label.size() <= 60 && !StartsWithNoCase(label, "http") && label != "here") return label;
  }
  return CutText(text, kLongestTopic);
}

/// "Monday 9:30 AM to 4:30 PM": hours, no topic.
bool IsTimeRange(std::string_view name) {
  std::size_t colons = 0;
  for (std::size_t i = 1; i + 1 < name.size(); ++i)
    colons += name[i] == ':' && IsDigit(name[i - 1]) && IsDigit(name[i + 1]);
  return colons >= 2;
}

/// The length of the small words before a topic's name.
std::size_t LengthOfLeadIn(std::string_view part) {
  static const Phrases kLeads = {"and ",    "on ",   "of ",      "about ", "the ", "formal or informal ",
                                 "mostly ", "from ", "(",        "or ",    "was ", "were ",
                                 "a ",      "an ",   "how to ",  "how ",   ":",    " ",
                                 "\n",      "like ", "such as ", "namely "};
  std::size_t length = 0;
  for (bool cut = true; cut;) {
    cut = false;
    for (std::string_view lead : kLeads)
      if (StartsWithNoCase(part.substr(length), lead)) length += lead.size(), cut = true;
  }
  return length;
}

}  // namespace summit
