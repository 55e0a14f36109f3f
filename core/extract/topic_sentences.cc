#include "core/extract/topic_sentences.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gazetteer.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/names.h"
#include "core/extract/topic_bold.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_parts.h"
#include "core/extract/topic_scope.h"
#include "core/extract/topic_stretches.h"
#include "core/extract/topic_turns.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kMostWords = 7;

class SentenceReader {
 public:
  SentenceReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    ReportScope scope(reading_);
    for (const Passage& passage : reading_.passages) {
      const Block& block = reading_.BlockOf(passage);
      if (!scope.Has(passage) || block.kind != BlockKind::kParagraph) continue;
      if (passage.tense == DateContext::Tense::kFuture || !ConcernsUs(passage)) continue;
      ReadPassive(passage);
      ReadActive(passage);
      ReadFilled(passage);
      ReadCounted(passage);
      ReadNamed(passage);
      const std::vector<TextRange> matters = MattersInBold(block, passage.span);
      for (std::size_t i = 0; i < matters.size(); ++i) {
        // Of several each has the XEP that is told before the next.
        const std::size_t begin = matters.size() == 1 ? passage.span.begin : matters[i].begin;
        const std::size_t end = i + 1 < matters.size() ? matters[i + 1].begin : passage.span.end;
        AddOne(passage, std::string_view(block.text).substr(matters[i].begin, matters[i].end - matters[i].begin),
               Span{begin, end});
      }
    }
  }

 private:
  bool ConcernsUs(const Passage& passage) const {
    return std::none_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
      return event.kind == EventKind::kConference || (event.kind == EventKind::kSide && !TellsTheHour(passage, event));
    });
  }

  /// "After lunch": a meal that only tells when.
  bool TellsTheHour(const Passage& passage, const EventMention& event) const {
    if (event.name != "lunch" && event.name != "breakfast" && event.name != "dinner") return false;
    const std::string before = FoldLine(reading_.TextOf(passage).substr(0, event.span.begin - passage.span.begin));
    return std::any_of(std::begin(kWhen), std::end(kWhen), [&](std::string_view word) {
      return before == word || before.ends_with(std::string(" ").append(word));
    });
  }
  static constexpr std::string_view kWhen[] = {"after", "before", "until", "over", "after the", "before the"};

  /// "..., server-side search was discussed", "an update on MIX was given".
  void ReadPassive(const Passage& passage) {
    static const Phrases kVerbs = {"discussed",    "debated",    "covered",  "presented", "explored", "examined",
                                   "demonstrated", "revisited",  "tackled",  "looked",    "touched",  "brought",
                                   "shown",        "reviewed",   "raised",   "outlined",  "proposed", "introduced",
                                   "addressed",    "considered", "talked",   "dealt",     "treated",  "mentioned",
                                   "clarified",    "compared",   "analysed", "examined",  "settled",  "studied",
                                   "explained",    "spoken",     "voted",    "chosen",    "argued",   "revised"};
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text);
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
      const bool next = ComesNext(tokens, i);
      if (tokens[i].folded != "was" && tokens[i].folded != "were" && !next) continue;
      static const Phrases kAdverbs = {"also",    "then",       "all",    "both",    "each",   "again",
                                       "finally", "briefly",    "only",   "just",    "even",   "long",
                                       "once",    "at",         "length", "first",   "always", "of",
                                       "course",  "thoroughly", "widely", "quickly", "only"};
      std::size_t verb = i + 1;
      while (verb < tokens.size() && IsOneOf(tokens[verb].folded, kAdverbs)) ++verb;
      const bool told = verb < tokens.size() && (IsOneOf(tokens[verb].folded, kVerbs) || IsOnAgenda(tokens, verb));
      const bool theme = !told && !next && AreTheThemes(tokens, i + 1);
      if (!told && !next && !theme) continue;
      // "Jane was shown the whiteboard": somebody to whom it was.
      static const Phrases kObjects = {"the", "a", "an", "how", "around", "us", "what"};
      if (told && tokens[verb].folded != "on" && verb + 1 < tokens.size() &&
          std::find(kObjects.begin(), kObjects.end(), tokens[verb + 1].folded) != kObjects.end())
        continue;
      std::size_t first = i;
      while (first > 0 &&
             (tokens[first - 1].word || tokens[first - 1].folded == "-" || tokens[first - 1].folded == "'"))
        --first;
      if (first == i) continue;
      const std::string_view subject =
          text.substr(tokens[first].span.begin, tokens[i - 1].span.end - tokens[first].span.begin);
      // "Lunch was next.", "The organisation was a topic as well."
      if (((next && !told) || (theme && tokens[i + 1].folded == "a")) && !HasTradeWord(subject)) continue;
      if (LooksLikeFullName(CollapseSpaces(subject.substr(0, subject.find(" and ")))) && !SpeaksOfProtocol(subject))
        continue;
      // "A new form field was proposed": a detail of another matter.
      if (IsOneOf(tokens[first].folded, {"a", "an"}) &&
          IsOneOf(tokens[i - 1].folded, {"field", "element", "protoxep", "xep", "draft", "proposal", "prototype",
                                         "document", "version", "attribute", "namespace", "library", "flag"}))
        continue;
      if (tokens[i].folded == "were") AddBeforeComma(passage, text.substr(0, tokens[first].span.begin), subject);
      AddEach(passage, subject, tokens[i].folded == "were");
    }
  }

  /// "was | on the agenda"
  static bool IsOnAgenda(const std::vector<Token>& tokens, std::size_t i) {
    static const Phrases kAgendas = {"agenda",  "table", "menu",     "list",      "programme",
                                     "program", "plate", "schedule", "whiteboard"};
    return i + 2 < tokens.size() && tokens[i].folded == "on" && IsOneOf(tokens[i + 1].folded, {"the", "our"}) &&
           IsOneOf(tokens[i + 2].folded, kAgendas);
  }

  /// "Message styling | was next.", "Server-side search | came next on the list": the clause ends with it.
  static bool ComesNext(const std::vector<Token>& tokens, std::size_t i) {
    if (!IsOneOf(tokens[i].folded, {"was", "were", "came"}) || i + 1 >= tokens.size()) return false;
    const std::size_t next = IsOneOf(tokens[i + 1].folded, {"up", "then"}) ? i + 2 : i + 1;
    if (next >= tokens.size() || tokens[next].folded != "next") return false;
    return next + 1 >= tokens.size() || IsOneOf(tokens[next + 1].folded, {".", ",", ";", ":", "on", "and", "with"});
  }

  /// "... were the main themes", "... were among the subjects".
  static bool AreTheThemes(const std::vector<Token>& tokens, std::size_t i) {
    static const Phrases kSmall = {"the",   "among",  "a",     "main",     "hot",     "big",   "central",
                                   "key",   "other",  "our",   "dominant", "hottest", "also",  "biggest",
                                   "first", "second", "third", "last",     "next",    "final", "most"};
    static const Phrases kThemes = {"topics", "themes",  "subjects", "topic", "theme",   "subject",  "issue",
                                    "issues", "matter",  "points",   "point", "concern", "concerns", "focus",
                                    "order",  "matters", "one",      "ones",  "item",    "items"};
    const std::size_t first = i;
    while (i < tokens.size() && std::find(kSmall.begin(), kSmall.end(), tokens[i].folded) != kSmall.end()) ++i;
    return i > first && i < tokens.size() &&
           std::find(kThemes.begin(), kThemes.end(), tokens[i].folded) != kThemes.end();
  }

  /// "A, B and C were discussed": the parts before the last comma, where all of them can be matters.
  void AddBeforeComma(const Passage& passage, std::string_view before, std::string_view last) {
    static const Phrases kTelling = {"thanks", "to",   "by",   "after", "before", "when", "while", "as",    "if",
                                     "since",  "once", "then", "there", "here",   "led",  "under", "until", "because"};
    // "The morning belonged to abuse: | blocking, reporting, and the scanning law were discussed"
    if (const std::size_t colon = before.rfind(": "); colon != std::string_view::npos)
      before = before.substr(colon + 2);
    before = Trim(before);
    if (!before.ends_with(',') || last.find(" and ") == std::string_view::npos || before.size() > 200) return;
    before.remove_suffix(1);
    const std::vector<std::string_view> parts = Split(before, ',');
    for (const std::string_view part : parts) {
      const std::string_view name = Trim(part);
      const std::vector<Token> words = Tokenize(name);
      const bool tells = std::any_of(words.begin(), words.end(), [&](const Token& word) {
        return std::find(kTelling.begin(), kTelling.end(), word.folded) != kTelling.end();
      });
      if (words.empty() || tells || !IsMatter(name) || (LooksLikeFullName(name) && !SpeaksOfProtocol(name)) ||
          WithoutLead(name) != name ||
          BeginsWithAny(name, {"in ", "at ", "on ", "with ", "from ", "among ", "during "}))
        return;
    }
    for (const std::string_view part : parts) AddOne(passage, Trim(part));
  }

  /// "The day belonged to spam", "the afternoon was devoted to group calls", "we went through server-side search".
  void ReadActive(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    const std::string folded = Fold(text);
    // "Friday belonged to the servers:" leads to the list that has the topics.
    if (folded.size() != text.size() || passage.folded.ends_with(":")) return;
    for (const Turn& turn : TurnsIn(text)) {
      const std::size_t end = turn.begin + UpToSign(text, turn.begin).size();
      const std::string_view name = text.substr(turn.begin, end - turn.begin);
      if (!turn.firm && !HasTradeWord(name) && !LooksLikeTerm(text, Trim(name)) && !TellsForm(name)) continue;
      AddEach(passage, name, turn.firm);  // ", and the morning was closed by": no matter
      if (turn.firm) AddOtherHalf(passage, text, turn.begin, end, turn.lead);
    }
  }

  /// "a session about funding": whatever it was about.
  static bool TellsForm(std::string_view name) {
    name = WithoutLead(name);
    return MatterOf(name).size() < name.size() && HasAnyPhrase(FoldLine(name), {"about", "on"});
  }

  /// The sign behind the number in "XEP-0503: Server-side spaces" is none.
  static std::string_view UpToSign(std::string_view text, std::size_t begin) {
    std::size_t end = text.find_first_of(",:;.()!?", begin);
    if (end != std::string_view::npos && text.substr(end, 2) == ": " && end >= begin + 8 &&
        !XepIn(text.substr(end - 8, 8)).empty())
      end = text.find_first_of(",:;.()!?", end + 1);
    return text.substr(begin, std::min(end, text.size()) - begin);
  }

  /// "First up: ghosts in rooms.", "Second: bookmarks, which ...", "Lastly, push in Dino.": matters that are counted.
  void ReadCounted(const Passage& passage) {
    static const Phrases kCounts = {"first", "second", "third",  "fourth", "fifth",    "sixth",   "firstly", "secondly",
                                    "next",  "then",   "lastly", "last",   "finally",  "thirdly", "item",    "number",
                                    "topic", "one",    "two",    "three",  "four",     "five",    "up",      "matter",
                                    "on",    "the",    "our",    "menu",   "subjects", "subject", "agenda",  "point"};
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t colon = text.find(": ");
    if (colon < 40 && IsHourOrDayHeading(FoldLine(text.substr(0, colon))))
      return AddParts(passage, text.substr(colon + 2));
    const std::vector<Token> tokens = Tokenize(text.substr(0, 60));
    std::size_t i = 0;
    while (i < tokens.size() && i < 5 && IsOneOf(tokens[i].folded, kCounts)) ++i;
    if (i == 0 || i >= tokens.size() || (tokens[i].folded != ":" && tokens[i].folded != ",")) return;
    const std::string_view name = Trim(UpToSign(text, tokens[i].span.end));
    const bool names = tokens[i].folded == ":" ? !LooksLikeSentence(name)
                                               : name.size() + tokens[i].span.end + 3 >= text.size() &&
                                                     HasTradeWord(name) && !LooksLikeSentence(name);
    if (names && !LooksLikeFullName(name)) AddEach(passage, name, true);
  }

  void ReadNamed(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    for (const std::string_view name : MattersOfRange(text)) AddOne(passage, name);
    for (const std::string_view name : MattersInBracket(text)) AddOne(passage, name);
    if (const std::string_view name = MatterNamedSo(text); !name.empty() && !LooksLikeFullName(name))
      AddOne(passage, name);
    if (const std::string_view name = AskedAbout(passage); !name.empty()) AddOne(passage, name);
  }

  /// "Federation with Matrix? Discussed.", "What about IMNG (...)? It was again discussed.": what was asked, where the
  /// sentence behind tells that it came up.
  std::string_view AskedAbout(const Passage& passage) const {
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    if (!passage.folded.ends_with('?') || index + 1 >= reading_.passages.size()) return {};
    const Passage& next = reading_.passages[index + 1];
    if (next.block != passage.block || HasAnyPhrase(next.folded, {"not", "nobody", "never", "no"}) ||
        !HasAnyPhrase(next.folded, {"discussed", "debated", "talked", "covered", "settled", "done", "raised"}))
      return {};
    std::string_view name = reading_.TextOf(passage);
    name = name.substr(0, name.find_first_of("?("));
    for (std::string_view lead : {"What about ", "And what about ", "How about ", "And "})
      if (name.starts_with(lead)) name.remove_prefix(lead.size());
    return CountWords(name) <= 5 && VerbIn(name) >= name.size() && !LooksLikeFullName(Trim(name)) ? Trim(name)
                                                                                                  : std::string_view();
  }

  /// "Day two: | offline messages and, after lunch, file sharing."
  void AddParts(const Passage& passage, std::string_view names) {
    static const Phrases kElse = {"walk", "tour", "museum", "dinner", "beer", "party", "travel", "trip", "train"};
    if (LooksLikeSentence(names)) return;
    for (const std::string_view part : Split(names, ',')) {
      std::string_view rest = Trim(part);
      if (WithoutLead(rest) == "and") continue;
      if (rest.ends_with(" and")) rest.remove_suffix(4);
      const std::size_t joint = SharesHead(rest) ? std::string_view::npos : rest.find(" and ");
      for (const std::string_view one :
           {rest.substr(0, joint), rest.substr(joint == rest.npos ? rest.size() : joint + 5)})
        if (!one.empty() && !LooksLikeFullName(TrimPoints(one)) && !HasAnyPhrase(FoldLine(one), kElse))
          AddOne(passage, one);
    }
  }

  /// "The first day was devoted to A, | the second to B".
  void AddOtherHalf(const Passage& passage, std::string_view text, std::size_t begin, std::size_t end,
                    std::string_view lead) {
    static const Phrases kHalves = {"the second", "the other", "the rest", "the afternoon", "friday",   "the next",
                                    "the last",   "the third", "saturday", "tuesday",       "wednesday"};
    const std::size_t joint = text.substr(begin, end - begin).find(" and the second to ");
    const std::size_t from = joint == std::string_view::npos ? end : begin + joint;
    const std::string_view to = lead.substr(lead.rfind(' ') + 1);
    const std::string rest = FoldLine(text.substr(from, 40));
    std::string_view words = rest;
    for (std::string_view small : {", ", "and "})
      if (words.starts_with(small)) words.remove_prefix(small.size());
    for (std::string_view half : kHalves) {
      if (!words.starts_with(half)) continue;
      const std::string joiner = " " + std::string(to) + " ";
      const std::size_t at = text.find(joiner, from);
      if (at == std::string_view::npos || at > from + 30) return;
      const std::size_t first = at + joiner.size();
      AddEach(passage, text.substr(first, std::min(text.find_first_of(",:;.()!?", first), text.size()) - first), true);
      return;
    }
  }

  /// "MIX took the morning", "Spam, bots and MAM filled two hours": what the time went to.
  void ReadFilled(const Passage& passage) {
    static const Phrases kVerbs = {"took", "filled", "ate", "occupied", "dominated", "consumed"};
    static const Phrases kGot = {"got", "needed", "received", "kept", "used", "deserved", "had"};  // people do as well
    constexpr std::size_t kFarthest = 36;  // tokens before the verb
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text.substr(0, 320));
    std::size_t first = 0;  // behind the last comma
    for (std::size_t i = 1; i + 1 < tokens.size() && i <= kFarthest; ++i) {
      if (tokens[i - 1].folded == ",") first = i;
      if (!tokens[i - 1].word && tokens[i - 1].folded != "-" && tokens[i - 1].folded != ",") return;
      const bool got = IsOneOf(tokens[i].folded, kGot);
      if (tokens[i].folded == "had" && !IsOneOf(tokens[i + 1].folded, {"its", "their", "an", "a", "one", "two"}))
        continue;
      if (tokens[i].folded == "took" && IsOneOf(tokens[i + 1].folded, {"over", "turns"}))
        return;  // somebody who led what follows
      if (!got && !IsOneOf(tokens[i].folded, kVerbs)) continue;
      if (i > first + kMostWords + 1 || first >= i || !TakesTime(tokens, i + 1)) return;
      const std::string_view subject =
          text.substr(tokens[first].span.begin, tokens[i - 1].span.end - tokens[first].span.begin);
      if (tokens[i].folded == "had" && tokens[i + 1].folded.size() < 4 && !HasTradeWord(subject)) return;
      if (got && (!HasTradeWord(subject) && (first + 2 > i || !tokens[first].capital || tokens[i - 1].capital ||
                                             IsOneOf(tokens[first].folded, {"the", "our", "a", "we", "all"}))))
        return;
      if (LooksLikeFullName(CollapseSpaces(subject.substr(0, subject.find(" and ")))) ||
          (first > 0 && subject.find(" and ") == subject.npos))
        return;
      AddBeforeComma(passage, text.substr(0, tokens[first].span.begin), subject);
      AddEach(passage, subject, true);
      return;
    }
  }

  /// "took | up most of Thursday"
  static bool TakesTime(const std::vector<Token>& tokens, std::size_t first) {
    static const Phrases kTimes = {"morning",  "mornings", "afternoon", "afternoons", "hour",        "hours", "session",
                                   "sessions", "day",      "days",      "whiteboard", "whiteboards", "time",  "half",
                                   "rest",     "most",     "busy",      "slot",       "slots",       "turn",  "turns"};
    for (std::size_t j = first; j < tokens.size() && j < first + 5 && tokens[j].word; ++j)
      if (std::find(kTimes.begin(), kTimes.end(), tokens[j].folded) != kTimes.end()) return !IsInName(tokens, j + 1);
    return false;
  }

  /// "the morning train": the time only qualifies what stands behind it.
  static bool IsInName(const std::vector<Token>& tokens, std::size_t i) {
    static const Phrases kEnds = {"of",    "an",   "a",  "on",      "in",      "at",   "and",     "but",   "before",
                                  "after", "with", "to", "while",   "until",   "as",   "for",     "by",    "again",
                                  "long",  "off",  "so", "because", "session", "slot", "already", "alone", "or"};
    return i < tokens.size() && tokens[i].word &&
           std::find(kEnds.begin(), kEnds.end(), tokens[i].folded) == kEnds.end();
  }

  void AddEach(const Passage& passage, std::string_view names, bool several) {
    const std::string whole = CollapseSpaces(names);
    std::string_view rest = whole;
    const std::size_t joint = several && !SharesHead(whole) ? rest.find(" and ") : std::string_view::npos;
    if (joint != std::string_view::npos) {
      AddOne(passage, rest.substr(0, joint));
      rest = rest.substr(joint + 5);
    }
    AddOne(passage, rest);
  }

  void AddOne(const Passage& passage, std::string_view words) { AddOne(passage, words, passage.span); }

  /// With the XEP that is told within `told` of the block.
  void AddOne(const Passage& passage, std::string_view words, Span told) {
    std::string_view name = MatterOf(WithoutLead(words));
    for (std::string_view article : {"the ", "a ", "an ", "our "})
      if (StartsWithNoCase(name, article)) name.remove_prefix(article.size());
    for (std::string_view tail : {" line by line", " one by one", " in detail", " in depth", " again"})
      if (name.ends_with(tail)) name.remove_suffix(tail.size());
    if (KindOfPlace(name) != PlaceKind::kUnknown) return;
    // "After the break Marvin took over": somebody.
    if (const std::vector<Token> tokens = Tokenize(name);
        tokens.size() == 1 && tokens[0].capital && !HasTradeWord(name) && !IsNounOfThings(tokens[0].folded) &&
        name.size() > 1 && name[1] >= 'a' && name[1] <= 'z' && words.size() > name.size())
      return;
    if (!IsMatter(name) || BeginsWithAny(name, {"in ", "at ", "on ", "by ", "with ", "from ", "to "})) return;
    const Block& block = reading_.BlockOf(passage);
    facts_.Add(passage, TopicFact{TrimPoints(name), XepOf(block, told), false});
  }

  const Reading& reading_;
  FactList& facts_;
};

}  // namespace

void ExtractTopicSentences(const Reading& reading, FactList& facts) { SentenceReader(reading, facts).Read(); }

}  // namespace summit
