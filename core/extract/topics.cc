#include <algorithm>
#include <cctype>
#include <optional>

#include "core/base/ascii.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/extractors.h"
#include "core/extract/gift_words.h"
#include "core/extract/matter_words.h"
#include "core/extract/names.h"
#include "core/extract/spelt_numbers.h"
#include "core/extract/topic_enumerations.h"
#include "core/extract/topic_headings.h"
#include "core/extract/topic_lines.h"
#include "core/extract/topic_lists.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_parts.h"
#include "core/extract/topic_sentences.h"
#include "core/extract/topic_weights.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kMostWordsAlone = 16;  // of a topic that is told in a sentence of its own

class TopicReader {
 public:
  TopicReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      const BlockKind kind = reading_.BlockOf(passage).kind;
      if (kind == BlockKind::kCode || kind == BlockKind::kParagraph) ReadTopicLines(reading_, passage, facts_);
      if (kind == BlockKind::kParagraph) ReadProse(passage), ReadTracks(passage), ReadAnswer(passage);
      if (kind == BlockKind::kQuote) ReadProse(passage);
    }
  }

 private:
  /// "T1: Interop testing setup", "Track 2: Pubsub (general discussion)": parallel sessions of an agenda.
  void ReadTracks(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || colon > 10 || colon < 2 || !IsDigit(text[colon - 1])) return;
    const std::string label = Fold(text.substr(0, colon));
    if (!label.starts_with("t") && !label.starts_with("session") && !label.starts_with("room")) return;
    std::string_view rest = text.substr(colon + 2);
    rest = rest.substr(0, std::min({rest.size(), rest.find(" ("), rest.find('\n')}));
    std::string name = TrimPoints(rest);
    // "Security, spam, etc.": the words before "etc" are topics of their own.
    const std::size_t etc = name.rfind(", etc");
    const std::vector<std::string_view> parts = etc == std::string::npos
                                                    ? std::vector<std::string_view>{name}
                                                    : Split(std::string_view(name).substr(0, etc), ',');
    for (const std::string_view part : parts) {
      const std::string topic = CollapseSpaces(part);
      if (topic.empty() || IsLogistics(FoldLine(topic))) continue;
      facts_.Add(passage, TopicFact{topic, XepOf(reading_.BlockOf(passage), passage.span), true});
    }
  }

  /// The words after which an enumeration of topics begins, in the passage's text; npos when there are none.
  std::size_t EnumerationIn(const Passage& passage) const {
    const std::string_view text = reading_.TextOf(passage);
    if (const auto named = AfterNamedTopics(text)) return *named;
    if (const auto hours = AfterHours(passage)) return *hours;
    if (const auto verb = AfterTopicVerb(text)) return *verb;
    if (const auto promised = AfterPromise(text)) return *promised;
    if (const auto brought = AfterHoursThatBrought(text); brought && HasTradeWord(text.substr(*brought)))
      return *brought;
    const auto examples = AfterExamples(text);
    return examples && HasTradeWord(text.substr(*examples)) ? *examples : std::string::npos;
  }

  /// "Three things kept us busy: | a, b and c": behind words that would lead to a list as well.
  static std::optional<std::size_t> AfterPromise(std::string_view text) {
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || colon > 100 || !PromisesMatters(FoldLine(text.substr(0, colon))) ||
        NamesFoodOrCosts(FoldLine(text)) || LooksLikeSentence(text.substr(colon + 1)) ||
        !HasTradeWord(text.substr(colon)))
      return std::nullopt;
    return colon + 1;
  }

  /// "Friday was for smaller things: a, b and c": a part of the days and what it was for, up to a colon.
  std::optional<std::size_t> AfterHours(const Passage& passage) const {
    static const Phrases kHours = {"monday",   "tuesday", "wednesday", "thursday",  "friday", "saturday",
                                   "sunday",   "day",     "morning",   "afternoon", "days",   "session",
                                   "sessions", "rest",    "hour",      "hours",     "half",   "time"};
    static const Phrases kWent = {"was", "were", "went", "brought", "saw", "had", "belonged", "offered", "left"};
    static const Phrases kElse = {"travel", "train",        "trains",    "sightseeing", "walking", "walks",
                                  "hiking", "relaxing",     "museum",    "fun",         "town",    "weather",
                                  "sleep",  "party",        "walk",      "tour",        "late",    "sunny",
                                  "people", "participants", "newcomers", "guests",      "speakers"};
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text.substr(0, 120));
    if (NamesOtherEvent(passage) || NamesFoodOrCosts(passage.folded) || HasAnyPhrase(passage.folded, kElse))
      return std::nullopt;
    const auto is_one = [&](std::size_t i, const Phrases& words) {
      return std::find(words.begin(), words.end(), tokens[i].folded) != words.end();
    };
    bool hours = false, went = false;
    for (std::size_t i = 0; i < tokens.size() && i < 14; ++i) {
      if (tokens[i].folded == "." || tokens[i].folded == ";") return std::nullopt;
      if (tokens[i].folded == ":" && hours && went && text.substr(tokens[i].span.end, 1) == " " &&
          !StartsWithNoCase(Trim(text.substr(tokens[i].span.end)), "no "))
        return tokens[i].span.end;
      if (!hours && i < 4) hours = is_one(i, kHours);
      went = went || (hours && is_one(i, kWent));
    }
    return std::nullopt;
  }

  /// "So far we have A, B and C" below "Topics"; npos for any other words.
  std::size_t AfterWeHave(const Passage& passage) const {
    const std::string heading = FoldLine(reading_.post->sections[reading_.BlockOf(passage).section].heading);
    if (!HasAnyPhrase(heading, {"topics", "agenda", "subjects", "programme", "program", "themes"}))
      return std::string::npos;
    const std::vector<Token> tokens = Tokenize(reading_.TextOf(passage).substr(0, 200));
    static const Phrases kSmall = {",",       "so",  "far", "up",        "to",    "now",
                                   "already", "got", "the", "following", "until", ":"};
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
      if (tokens[i].folded != "we" || tokens[i + 1].folded != "have") continue;
      std::size_t next = i + 2;
      while (next < tokens.size() && std::find(kSmall.begin(), kSmall.end(), tokens[next].folded) != kSmall.end())
        ++next;
      // "Given that we have ~40 people": how many come.
      const std::string first = next < tokens.size() ? tokens[next].folded : std::string();
      if (first == "~" || NumberWord(first) > 0 || (!first.empty() && IsDigit(first[0]))) return std::string::npos;
      if (next < tokens.size() && !(tokens[next].folded.size() > 4 && tokens[next].folded.ends_with("ed")))
        return tokens[next].span.begin;
    }
    return std::string::npos;
  }

  bool SpeaksOfSummit(const Passage& passage) const {
    const auto names = [](const Passage& p, EventKind kind) {
      return std::any_of(p.events.begin(), p.events.end(), [&](const EventMention& e) { return e.kind == kind; });
    };
    if (names(passage, EventKind::kSummit) || passage.names_summit) return true;
    if (names(passage, EventKind::kConference) || names(passage, EventKind::kSide)) return false;
    if (!reading_.subject && passage.ref->number && (GoesOnInSection(passage) || GoesOnInBlock(passage))) return true;
    if (!(reading_.subject && passage.ref == reading_.subject)) return false;
    // What was said just before may have been about the conference.
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    if (index == 0) return true;
    const Passage& before = reading_.passages[index - 1];
    return before.block != passage.block || (names(before, EventKind::kSummit) && before.ref == passage.ref) ||
           !(names(before, EventKind::kConference) || names(before, EventKind::kSide));
  }

  static bool NamesOtherEvent(const Passage& passage) {
    return std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& e) {
      return e.kind == EventKind::kConference || e.kind == EventKind::kSide;
    });
  }

  /// In a newsletter: a paragraph of the section that is headed by the Summit, and on nobody else's talks.
  bool GoesOnInSection(const Passage& passage) const {
    static const Phrases kOthers = {"council", "board",   "members",       "membership",
                                    "team",    "editors", "working group", "sprint"};
    const std::string& heading = reading_.post->sections[reading_.BlockOf(passage).section].heading;
    const std::vector<EventMention> events = FindEvents(heading, {});
    return std::any_of(events.begin(), events.end(),
                       [](const EventMention& e) { return e.kind == EventKind::kSummit; }) &&
           !HasAnyPhrase(passage.folded, kOthers);
  }

  /// "The year began with Summit 28. ... Much time went into A and B.": in a paragraph that told of a Summit that was,
  /// up to anything else that happened.
  bool GoesOnInBlock(const Passage& passage) const {
    if (!passage.events.empty()) return false;
    for (auto i = static_cast<std::size_t>(&passage - reading_.passages.data()); i-- > 0;) {
      const Passage& before = reading_.passages[i];
      if (before.block != passage.block || before.ref != passage.ref) return false;
      const bool named = std::any_of(before.events.begin(), before.events.end(),
                                     [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
      if (named) return true;
      if (NamesOtherEvent(before)) return false;
    }
    return false;
  }

  void ReadProse(const Passage& passage) {
    if (passage.folded.ends_with(":") || HasAnyPhrase(passage.folded, {"devroom", "tutorial", "thread on"})) return;
    std::size_t begin = std::min(EnumerationIn(passage), AfterWeHave(passage));
    if (begin == std::string::npos || !SpeaksOfSummit(passage)) return;
    const std::string_view text = reading_.TextOf(passage);
    begin = BehindColon(text, begin);
    std::size_t end = text.size();
    // "worked on: E2EE in MUCs; a new registry; moderation": two of them divide the enumeration.
    const std::size_t first_mark = text.find("; ", begin);
    const bool semicolons =
        first_mark != std::string_view::npos && text.find("; ", first_mark + 1) != std::string_view::npos;
    end = std::min(end, text.find(" -- ", begin));
    if (!semicolons) end = std::min(end, first_mark);
    // "The focus was on finding better ways to do A and B, from C to D" is one topic.
    const std::string before = FoldLine(text.substr(0, begin));
    if (HasPhrase(before, "focus") && !before.ends_with(":")) {
      const std::size_t comma = std::min(end, text.find(',', begin));
      AddEnumerated(passage, text, {begin, comma}, kMostWordsAlone);
      AddExamples(passage, text, {comma, end});
      return;
    }
    // "ranged from A and B to C": the last one stands behind "to".
    const bool ranged = FoldLine(text.substr(begin, 6)) == "from";
    // "from A over B to C", but "from file transfer over QUIC and B to C".
    const bool by_over = ranged && text.substr(begin, end - begin).find_first_of(",*") == std::string_view::npos &&
                         text.substr(begin, end - begin).find(" and ") == std::string_view::npos;
    std::vector<Span> parts;
    std::size_t first = begin;
    int depth = 0;
    for (std::size_t i = begin; i <= end; ++i) {
      const bool stop = i >= end;
      if (!stop && text[i] == '(') ++depth;
      if (!stop && text[i] == ')') --depth;
      const bool comma = !stop && depth <= 0 && text[i] == (semicolons ? ';' : ',');
      const bool as_well = !stop && depth <= 0 && text.substr(i, 12) == " as well as ";
      const bool conjunction = !stop && !semicolons && depth <= 0 && text.substr(i, 5) == " and " &&
                               !SharesHead(text.substr(first, std::min(end, text.find(',', i + 5)) - first));
      const bool to = !stop && ranged && depth <= 0 && text.substr(i, 4) == " to ";
      const bool over = !stop && by_over && depth <= 0 && text.substr(i, 6) == " over ";
      if (!stop && !comma && !conjunction && !as_well && !to && !over) continue;
      if (!Trim(text.substr(first, std::min(i, end) - first)).empty()) parts.push_back({first, std::min(i, end)});
      first = i + (as_well ? 12 : over ? 6 : conjunction ? 5 : to ? 4 : 1);
    }
    const auto is_name = [&](const Span& part) {
      const std::string_view words = text.substr(part.begin, part.size());
      return LooksLikeFullName(TrimPoints(words.substr(0, words.find(" ("))));  // "Jane Doe (Elk)"
    };
    if (std::count_if(parts.begin(), parts.end(), is_name) * 2 > static_cast<std::ptrdiff_t>(parts.size())) return;
    if (parts.size() < 2) return;  // one thing talked about is told in too many ways to be cut out
    for (Span part : parts) {
      part.begin += LengthOfRepeatedLead(text.substr(part.begin, part.size()), before);
      if (!AddEnumerated(passage, text, part)) return;
    }
  }

  /// "What was on the table? Spam. Group calls and onboarding.": fragments answer the question before them.
  void ReadAnswer(const Passage& passage) {
    static const Phrases kAsks = {"talk about", "talked about", "on the table", "on the agenda", "discussed",
                                  "discuss",    "topics",       "on the menu",  "all about",     "on our list",
                                  "what else",  "remained",     "came up"};
    const std::string_view text = reading_.TextOf(passage);
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    const Passage* asked = nullptr;
    for (std::size_t back = 1; back <= kMostAnswers && back <= index && asked == nullptr; ++back) {
      const Passage& before = reading_.passages[index - back];
      if (before.block != passage.block) return;
      if (before.folded.ends_with('?'))
        asked = &before;
      else if (!IsFragment(reading_.TextOf(before)))
        return;
    }
    static const Phrases kWhich = {"debate", "topic", "discussion", "subject"};  // "The longest debate?"
    if (asked == nullptr || !(HasAnyPhrase(asked->folded, kAsks) || HasAnyPhrase(asked->folded, kWhich)) ||
        !(asked->folded.starts_with("what") || HasAnyPhrase(asked->folded, kWhich)) || NamesOtherEvent(*asked) ||
        NamesOtherEvent(passage) || !SpeaksOfSummit(*asked))
      return;
    const std::vector<Span> parts = PartsOfAnswer(text);
    if (std::all_of(parts.begin(), parts.end(),
                    [&](const Span& part) { return IsFragment(text.substr(part.begin, part.size())); }))
      for (const Span& part : parts) AddEnumerated(passage, text, part);
  }
  static constexpr std::size_t kMostAnswers = 8;

  /// No more than names of things.
  static bool IsFragment(std::string_view text) {
    return CountWords(text) <= 24 && text.find('?') == std::string_view::npos && VerbIn(text) >= text.size() &&
           !LooksLikeSentence(text) && !LooksLikeFullName(TrimPoints(text)) &&
           !HasAnyPhrase(FoldLine(text), {"i", "you", "they", "see", "come", "let", "nothing", "not", "yes", "no",
                                          "anything", "everything", "surprise"});
  }

  /// ", from defining A to using B": two examples of what came before.
  void AddExamples(const Passage& passage, std::string_view text, Span rest) {
    static constexpr std::string_view kFrom = ", from ", kTo = " to ";
    if (!text.substr(rest.begin).starts_with(kFrom)) return;
    const std::size_t begin = rest.begin + kFrom.size();
    const std::size_t to = text.find(kTo, begin);
    if (to == std::string_view::npos || to >= rest.end) return;
    AddEnumerated(passage, text, {begin, to}, kMostWordsAlone);
    AddEnumerated(passage, text, {to + kTo.size(), rest.end}, kMostWordsAlone);
  }

  /// Adds one part of an enumeration; false when the enumeration ends with it.
  bool AddEnumerated(const Passage& passage, std::string_view text, Span part, std::size_t most_words = 9) {
    const std::string_view whole = text.substr(part.begin, part.size());
    const std::size_t verb = VerbIn(whole.substr(std::min(whole.size(), LengthOfLeadIn(whole))));
    const bool ends = verb + LengthOfLeadIn(whole) < whole.size();
    std::string name = WithoutAside(TrimPoints(whole.substr(LengthOfLeadIn(whole), verb)));
    if (name.ends_with(" and")) name.resize(name.size() - 4);
    if (const std::string_view matter = MatterToldBy(name); matter.size() < name.size()) name = std::string(matter);
    if (IsAddressOrHour(name)) return !ends;
    for (std::string_view lead : {"one about ", "one on ", "another on ", "another about "})  // "three talks: one on A"
      if (StartsWithNoCase(name, lead)) name.erase(0, lead.size());
    static const Phrases kNoTopics = {"other topics", "as always",    "and more",   "several other", "many more",
                                      "much more",    "other things", "all things", "everything",    "past",
                                      "which",        "etc",          "topics",     "subjects",      "summit"};
    static const Phrases kOutside = {"at ", "in ", "with ", "during ", "to ", "for ", "as a ", "as an "};
    const bool outside = std::any_of(kOutside.begin(), kOutside.end(),
                                     [&](std::string_view word) { return StartsWithNoCase(name, word); });
    // "... and where it might lead": no matter, but what is said of it.
    const bool clause =
        (StartsWithNoCase(name, "where ") || StartsWithNoCase(name, "what ") || StartsWithNoCase(name, "why ") ||
         StartsWithNoCase(name, "who ")) &&
        (ends || HasAnyPhrase(FoldLine(name), {"it", "we", "they", "this", "that", "these", "happened", "next"}));
    static const Phrases kWhoever = {"its ", "their ", "his ",   "her ",  "they ",   "it ",       "we ",
                                     "he ",  "she ",   "there ", "this ", "nobody ", "everybody "};
    if (GoesOnWithVerb(name) || TellsOfOurselves(name) || BeginsWithAny(name, kWhoever)) return false;
    if (name.size() < 3 || CountWords(name) > most_words || HasOnlySmallWords(name) || outside || clause ||
        IsLogistics(FoldLine(name)) || HasAnyPhrase(FoldLine(name), kNoTopics) || IsVague(name))
      return !ends;
    const Span in_block{passage.span.begin + part.begin, passage.span.begin + part.end};
    facts_.AddFrom(
        passage,
        TopicFact{name, XepOf(reading_.BlockOf(passage), in_block), IsPlanned(reading_, passage, passage.folded)},
        passage.block, passage.span);
    return !ends;
  }

  const Reading& reading_;
  FactList& facts_;
};

}  // namespace

void ExtractTopics(const Reading& reading, FactList& facts) {
  ExtractTopicLists(reading, facts);
  TopicReader(reading, facts).Read();
  ExtractTopicHeadings(reading, facts);
  ExtractTopicSentences(reading, facts);
  AddTopicsByWeight(reading, facts);
}

}  // namespace summit
