#include "core/extract/topic_sentences.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/names.h"
#include "core/extract/topic_headings.h"
#include "core/extract/topic_names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kMostWords = 7;
constexpr std::size_t kNoSection = static_cast<std::size_t>(-1);

bool BeginsWithAny(std::string_view text, const Phrases& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return StartsWithNoCase(text, word); });
}

/// Cuts the words that only say when or lead over: "Then, ", "Last but not least ", "On Friday ".
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
    for (std::string_view lead : kLeads)
      if (StartsWithNoCase(text, lead) &&
          (text.size() == lead.size() || text[lead.size()] == ' ' || text[lead.size()] == ','))
        text.remove_prefix(lead.size()), cut = true;
  }
  return text;
}

/// "a draft about offline-first clients", "Petr's talk on spam": what it was about.
std::string_view MatterOf(std::string_view name) {
  static const Phrases kForms = {"draft",      "talk",    "presentation", "proposal", "demo",           "report",
                                 "discussion", "session", "overview",     "update",   "prototype",      "lecture",
                                 "idea",       "paper",   "conversation", "debate",   "implementation", "sketch",
                                 "plan",       "version", "review",       "summary",  "comparison",     "survey"};
  static const Phrases kAbout = {"about", "on", "of", "for"};
  const std::vector<Token> tokens = Tokenize(name);
  for (std::size_t i = 0; i + 2 < tokens.size() && i < 5; ++i)
    if (std::find(kForms.begin(), kForms.end(), tokens[i].folded) != kForms.end() &&
        std::find(kAbout.begin(), kAbout.end(), tokens[i + 1].folded) != kAbout.end())
      return name.substr(tokens[i + 2].span.begin);
  return name;
}

/// A name of a matter: a few words without a verb, a pronoun or a mere pointer in them.
bool IsMatter(std::string_view name) {
  static const Phrases kNone = {
      "it",     "this",     "that",     "these",      "those",      "they",         "we",      "i",      "you",
      "he",     "she",      "what",     "which",      "who",        "there",        "was",     "were",   "is",
      "are",    "has",      "have",     "had",        "will",       "nothing",      "much",    "many",   "topics",
      "topic",  "things",   "items",    "everything", "us",         "some",         "results", "people", "day",
      "other",  "others",   "etc",      "all",        "more",       "several",      "lot",     "also",   "how",
      "summit", "both",     "issues",   "questions",  "minutes",    "participants", "photos",  "slides", "video",
      "videos", "interest", "pictures", "concerns",   "hands",      "shirts",       "two",     "three",  "four",
      "ways",   "numbers",  "figures",  "attendees",  "developers", "sun"};
  const std::vector<Token> tokens = Tokenize(name);
  const std::size_t words = CountWords(name);
  if (name.size() < 3 || (name[0] >= '0' && name[0] <= '9') || words == 0 || words > kMostWords ||
      IsLogistics(FoldLine(name)))
    return false;
  // "the big room" is where it was, "registration in public rooms" a matter.
  if (words <= 2 && (tokens.back().folded == "room" || tokens.back().folded == "rooms")) return false;
  return std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return std::find(kNone.begin(), kNone.end(), token.folded) != kNone.end();
  });
}

class SentenceReader {
 public:
  SentenceReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    const bool report = reading_.tense == DateContext::Tense::kPast || reading_.relation == Relation::kReport;
    std::size_t section = kNoSection;
    bool told = false;  // before in the section, of a Summit that was
    for (const Passage& passage : reading_.passages) {
      const Block& block = reading_.BlockOf(passage);
      if (block.section != section) section = block.section, told = false;
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      told = told || (passage.names_summit && passage.tense == DateContext::Tense::kPast);
      const bool ours = reading_.subject ? report && passage.ref == reading_.subject : told;
      if (!ours || block.kind != BlockKind::kParagraph) continue;
      if (passage.tense == DateContext::Tense::kFuture || !ConcernsUs(passage)) continue;
      ReadPassive(passage);
      ReadActive(passage);
      ReadFilled(passage);
      ReadBold(passage);
    }
  }

 private:
  static bool ConcernsUs(const Passage& passage) {
    return std::none_of(passage.events.begin(), passage.events.end(), [](const EventMention& event) {
      return event.kind == EventKind::kConference || event.kind == EventKind::kSide;
    });
  }

  /// "..., server-side search was discussed", "an update on MIX was given".
  void ReadPassive(const Passage& passage) {
    static const Phrases kVerbs = {"discussed",    "debated",   "covered", "presented", "explored", "examined",
                                   "demonstrated", "revisited", "tackled", "looked",    "touched",  "brought",
                                   "shown",        "reviewed",  "raised",  "outlined",  "proposed", "introduced"};
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text);
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
      if (tokens[i].folded != "was" && tokens[i].folded != "were") continue;
      const std::size_t verb = tokens[i + 1].folded == "also" || tokens[i + 1].folded == "then" ? i + 2 : i + 1;
      if (verb >= tokens.size() || std::find(kVerbs.begin(), kVerbs.end(), tokens[verb].folded) == kVerbs.end())
        continue;
      // "Jane was shown the whiteboard": somebody to whom it was.
      static const Phrases kObjects = {"the", "a", "an", "how", "around", "us", "what"};
      if (verb + 1 < tokens.size() &&
          std::find(kObjects.begin(), kObjects.end(), tokens[verb + 1].folded) != kObjects.end())
        continue;
      std::size_t first = i;
      while (first > 0 &&
             (tokens[first - 1].word || tokens[first - 1].folded == "-" || tokens[first - 1].folded == "'"))
        --first;
      if (first == i) continue;
      const std::string_view subject =
          text.substr(tokens[first].span.begin, tokens[i - 1].span.end - tokens[first].span.begin);
      AddEach(passage, subject, tokens[i].folded == "were");
    }
  }

  /// "The day belonged to spam", "the afternoon was devoted to group calls", "we went through server-side search".
  void ReadActive(const Passage& passage) {
    static const Phrases kLeads = {"belonged to", "devoted to",     "dedicated to",   "reserved for",    "moved on to",
                                   "turned to",   "went through",   "worked through", "looked into",     "dived into",
                                   "dealt with",  "was all about",  "spent on",       "revolved around", "centred on",
                                   "centered on", "focused on",     "then came",      "closed by",       "closed with",
                                   "followed by", "concluded with", "next came",      "the turn of",     "look at",
                                   "looked at",   "a glance at",    "wrestled with"};
    const std::string_view text = reading_.TextOf(passage);
    const std::string folded = Fold(text);
    // "Friday belonged to the servers:" leads to the list that has the topics.
    if (folded.size() != text.size() || passage.folded.ends_with(":")) return;
    for (std::string_view lead : kLeads) {
      const std::size_t at = folded.find(lead);
      if (at == std::string::npos || !HasPhrase(passage.folded, lead)) continue;
      const std::size_t begin = at + lead.size();
      std::size_t end = text.find_first_of(",:;.()!?", begin);
      if (end == std::string_view::npos) end = text.size();
      AddEach(passage, text.substr(begin, end - begin), true);  // ", and the morning was closed by": no matter
    }
  }

  /// "MIX took the morning", "Spam filled two hours": what the time went to.
  void ReadFilled(const Passage& passage) {
    static const Phrases kVerbs = {"took", "filled", "ate", "occupied", "dominated", "consumed"};
    static const Phrases kTimes = {"morning", "mornings", "afternoon", "afternoons", "hour",       "hours",
                                   "session", "sessions", "day",       "days",       "whiteboard", "whiteboards",
                                   "time",    "half",     "rest",      "most"};
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text.substr(0, 160));
    for (std::size_t i = 1; i + 1 < tokens.size() && i <= kMostWords + 1; ++i) {
      if (!tokens[i - 1].word && tokens[i - 1].folded != "-") return;
      if (std::find(kVerbs.begin(), kVerbs.end(), tokens[i].folded) == kVerbs.end()) continue;
      for (std::size_t j = i + 1; j < tokens.size() && j <= i + 5 && tokens[j].word; ++j)
        if (std::find(kTimes.begin(), kTimes.end(), tokens[j].folded) != kTimes.end() && !IsInName(tokens, j + 1)) {
          const std::string_view subject = text.substr(0, tokens[i - 1].span.end);
          if (!LooksLikeFullName(CollapseSpaces(subject))) AddEach(passage, subject, true);
          return;
        }
      return;
    }
  }

  /// "the morning train": the time only qualifies what stands behind it.
  static bool IsInName(const std::vector<Token>& tokens, std::size_t i) {
    static const Phrases kEnds = {"of", "on",      "in",      "at",   "and",     "but",   "before", "after", "with",
                                  "to", "while",   "until",   "as",   "for",     "by",    "again",  "long",  "off",
                                  "so", "because", "session", "slot", "already", "alone", "or"};
    return i < tokens.size() && tokens[i].word &&
           std::find(kEnds.begin(), kEnds.end(), tokens[i].folded) == kEnds.end();
  }

  /// "We began with **X**", "**passkeys** and **a new home for the registry** filled the day": bold words right behind
  /// or before a verb on the course of the talk, and those joined to them.
  void ReadBold(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    if (block.all_strong) return;
    std::vector<TextRange> bold;
    for (const TextRange& range : block.bold)
      if (range.begin >= passage.span.begin && range.end <= passage.span.end) bold.push_back(range);
    bool told = false;
    std::size_t end_before = passage.span.begin;
    for (std::size_t i = 0; i < bold.size(); ++i) {
      const std::string_view text = block.text;
      const std::string lead = FoldLine(text.substr(end_before, bold[i].begin - end_before));
      const bool joined = i > 0 && (lead.empty() || lead == "and" || lead == "," || lead == ", and" || lead == "&");
      told = (joined && told) || LeadsToMatter(lead) || JoinedBeforeVerb(text, passage, bold, i);
      const std::string_view words = text.substr(bold[i].begin, bold[i].end - bold[i].begin);
      if (told && !NamesOther(words)) AddOne(passage, words);
      end_before = bold[i].end;
    }
  }

  static bool LeadsToMatter(const std::string& lead) {
    static const Phrases kLeads = {
        "began with",   "begun with",  "started with",   "came",         "belonged to",  "discussed",
        "debated",      "covered",     "turned to",      "talked about", "spoke about",  "spoke of",
        "ended with",   "closed with", "looked at",      "tackled",      "focused on",   "was about",
        "spent on",     "moved on to", "continued with", "went on with", "went through", "dealt with",
        "whiteboards:", "topics:",     "subjects:",      "were about",   "opened with",  "followed by"};
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

  /// "**X** took the morning", also of the first of several joined ones.
  static bool JoinedBeforeVerb(std::string_view text, const Passage& passage, const std::vector<TextRange>& bold,
                               std::size_t i) {
    static const Phrases kVerbs = {"took the",       "took most",   "took all",  "filled",           "was discussed",
                                   "were discussed", "was debated", "came up",   "kept us",          "occupied",
                                   "dominated",      "was next",    "were next", "followed",         "was the subject",
                                   "was on the",     "were on the", "took up",   "were the subjects"};
    for (; i < bold.size(); ++i) {
      const std::size_t next = i + 1 < bold.size() ? bold[i + 1].begin : passage.span.end;
      const std::string rest = FoldLine(text.substr(bold[i].end, next - bold[i].end));
      if (std::any_of(kVerbs.begin(), kVerbs.end(), [&](std::string_view verb) { return rest.starts_with(verb); }))
        return true;
      if (rest != "and" && rest != "," && rest != ", and") return false;
    }
    return false;
  }

  /// A person, a town, a day, one of the events: what else is set in bold type.
  static bool NamesOther(std::string_view words) {
    const std::string name = CollapseSpaces(words);
    return (LooksLikeFullName(name) && !IsKnownWords(name)) || KindOfPlace(name) != PlaceKind::kUnknown ||
           !FindDates(name).empty() || IsHousekeepingHeading(FoldLine(name)) || !FindEvents(name, {}).empty();
  }

  /// "Group Chat", "Stream Resumption": capital words that speak of the protocol.
  static bool IsKnownWords(std::string_view name) {
    return HasAnyPhrase(FoldLine(name),
                        {"chat", "message", "messages", "push", "stream", "streams", "server", "client", "clients",
                         "group", "file", "transfer", "encryption", "security", "management", "code", "federation"});
  }

  void AddEach(const Passage& passage, std::string_view names, bool several) {
    const std::string whole = CollapseSpaces(names);
    std::string_view rest = whole;
    const std::size_t joint = several ? rest.find(" and ") : std::string_view::npos;
    if (joint != std::string_view::npos) {
      AddOne(passage, rest.substr(0, joint));
      rest = rest.substr(joint + 5);
    }
    AddOne(passage, rest);
  }

  void AddOne(const Passage& passage, std::string_view words) {
    std::string_view name = MatterOf(WithoutLead(words));
    for (std::string_view article : {"the ", "a ", "an ", "our "})
      if (StartsWithNoCase(name, article)) name.remove_prefix(article.size());
    if (KindOfPlace(name) != PlaceKind::kUnknown) return;
    if (!IsMatter(name) || BeginsWithAny(name, {"in ", "at ", "on ", "by ", "with ", "from ", "to "})) return;
    const Block& block = reading_.BlockOf(passage);
    facts_.Add(passage, TopicFact{TrimPoints(name), XepOf(block, passage.span), false});
  }

  const Reading& reading_;
  FactList& facts_;
};

}  // namespace

void ExtractTopicSentences(const Reading& reading, FactList& facts) { SentenceReader(reading, facts).Read(); }

}  // namespace summit
