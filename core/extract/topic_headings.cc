#include "core/extract/topic_headings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/labels.h"
#include "core/extract/names.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_stretches.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr int kStrongLevel = 7;  // a line in bold type ranks below all headings
constexpr std::size_t kMostWords = 9;
constexpr std::size_t kFewWords = 5;
constexpr std::size_t kShortWords = 14;  // of a paragraph that only announces others

/// A heading whose section is divided by topics.
bool IsTopical(std::string_view folded) {
  return HasAnyPhrase(folded, {"sessions",  "session",      "topics",    "topic",     "discussions", "discussion",
                               "discussed", "talked",       "agenda",    "programme", "program",     "schedule",
                               "themes",    "subjects",     "breakouts", "breakout",  "talks",       "working groups",
                               "debates",   "on the table", "covered",   "tracks"});
}

/// The matter that a heading names, without "Monday morning:" and numbers; empty when it names none. A label ("Place")
/// is one where what stands below `treats` a matter.
std::string MatterOf(std::string_view heading, bool treats = false) {
  std::string_view text = heading;
  for (std::string_view mark : {": ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
    const std::size_t at = text.find(mark);
    if (at != std::string_view::npos && IsHourOrDayHeading(FoldLine(text.substr(0, at))))
      text = text.substr(at + mark.size());
  }
  while (!text.empty() && (text[0] == ' ' || text[0] == '.' || text[0] == ')' || (text[0] >= '0' && text[0] <= '9')))
    text.remove_prefix(1);
  const std::string name = TrimPoints(text);
  const std::string folded = FoldLine(name);
  // "What came of it" tells, "How it was run" as well: they name no matter.
  static const Phrases kTelling = {"what ", "how ", "why ", "who ", "where ", "when "};
  if (std::any_of(kTelling.begin(), kTelling.end(), [&](std::string_view word) { return folded.starts_with(word); }))
    return {};
  // "In the afternoon our guests arrived".
  static const Phrases kWhen = {"in the ", "on the ", "after ", "before ", "during ", "at the ", "then ", "later "};
  const bool opens_with_when =
      std::any_of(kWhen.begin(), kWhen.end(), [&](std::string_view word) { return folded.starts_with(word); });
  if (opens_with_when && CountWords(name) > 3) return {};
  // "In depth", "In brief": how it is told.
  if (folded.starts_with("in ") && CountWords(name) <= 3) return {};
  const std::optional<LabelKind> kind = KindOfLabel(name);
  const bool label =
      kind && !treats && !IsMatterBesideHouse(folded) && CountWords(name) <= (*kind == LabelKind::kRoom ? 2U : 3U);
  if (name.size() < 3 || CountWords(name) > kMostWords || IsHourOrDayHeading(folded) || label) return {};
  return name;
}

class HeadingReader {
 public:
  HeadingReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    Collect();
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!lines_[i].matter.empty() && Counts(i)) AddHeading(lines_[i]);
    ReadLeads();
  }

 private:
  struct Line {
    const Passage* passage;
    int level;
    std::size_t above;  // the line it stands under; itself for none
    bool topical;
    bool filled;         // something stands below it
    bool prose;          // more than a list of short items
    bool session;        // "Session 2: ..."
    bool idle;           // "Accommodation": what stands under it is housekeeping, too
    std::string matter;  // empty: no topic
  };

  void Collect() {
    above_.resize(reading_.post->blocks.size(), kNone);
    std::vector<std::size_t> open;
    for (const Passage& passage : reading_.passages) {
      const Block& block = reading_.BlockOf(passage);
      const bool strong = block.kind == BlockKind::kParagraph && block.all_strong;
      if (passage.span.begin == 0 && (block.kind == BlockKind::kHeading || strong)) {
        const int level = strong ? kStrongLevel : block.level;
        while (!open.empty() && lines_[open.back()].level >= level) open.pop_back();
        lines_.push_back(LineOf(passage, level, open.empty() ? lines_.size() : open.back()));
        open.push_back(lines_.size() - 1);
      } else if (!open.empty() && block.kind != BlockKind::kHeading) {
        lines_[open.back()].filled = true;
        if (block.kind != BlockKind::kListItem || CountWords(block.text) > 6) lines_[open.back()].prose = true;
        above_[passage.block] = open.back();
      }
    }
  }

  Line LineOf(const Passage& passage, int level, std::size_t above) const {
    const std::string text = CollapseSpaces(reading_.BlockOf(passage).text);
    const std::string folded = FoldLine(text);
    // Days divide a report into sessions.
    const bool topical = IsTopical(folded) || (IsHourOrDayHeading(folded) && TellsOfPast());
    const bool treats = MayNameMatter(folded) && XepIsToldBelow(passage.block);
    const bool idle = NamesHousekeeping(folded) && !topical && !treats && passage.events.empty();
    Line line{&passage, level, above, topical, false, false, NamesSession(folded), idle, {}};
    const bool below_days = TellsOfPast() && above < lines_.size() && lines_[above].topical;
    const bool alone = std::all_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
      // "Moderation across rooms", in a report "Polls", "Content rating of rooms", "Message reactions in large rooms"
      const bool rooms = below_days || (TellsOfPast() && HasTradeWord(folded) && CountWords(folded) > 3);
      const bool matter = event.name == "polls" ? TellsOfPast() : rooms && event.name == "rooms";
      return event.kind == EventKind::kOther && (treats || matter || HasFirmTradeWord(folded));
    });
    // "Contact suggestions" below a day or the like: housekeeping has sections beside them.
    const bool below_day = below_days && line.idle && MayNameMatter(folded);
    const bool ours = passage.ref && passage.ground == Ground::kSummit && alone;
    const bool aside = (line.idle && !below_day) || IsLogistics(folded) ||
                       (level == kStrongLevel && above < lines_.size() && lines_[above].idle);
    if (ours && (line.session || (!line.topical && !aside))) line.matter = MatterOf(text, treats || below_day);
    return line;
  }

  /// The first words below the heading are on a XEP.
  bool XepIsToldBelow(std::size_t heading) const {
    constexpr std::size_t kFirstWords = 200;
    if (heading + 1 >= reading_.post->blocks.size()) return false;
    const Block& below = reading_.post->blocks[heading + 1];
    return (below.kind == BlockKind::kParagraph || below.kind == BlockKind::kListItem) &&
           !XepOf(below, {0, std::min(kFirstWords, below.text.size())}).empty();
  }

  /// "Session 2: Federation policy": a heading that numbers a session names what it was on.
  static bool NamesSession(std::string_view folded) {
    for (std::string_view word : {"session ", "track ", "breakout ", "topic ", "slot ", "talk ", "discussion "})
      if (folded.starts_with(word) && folded.size() > word.size() && folded[word.size()] >= '0' &&
          folded[word.size()] <= '9')
        return true;
    for (std::string_view label : {"session: ", "topic: ", "breakout: ", "discussion: ", "workshop: ", "talk: "})
      if (folded.starts_with(label)) return true;
    return false;
  }

  /// Under a line on sessions any heading is a topic; else in a report two or more side by side.
  bool Counts(std::size_t i) const {
    const Line& line = lines_[i];
    // A heading above nothing but names groups topics and is none.
    if (!line.filled || !line.prose) return false;
    if (line.session || (line.above != i && lines_[line.above].topical)) return true;
    const bool report = reading_.subject && line.passage->ref == reading_.subject && TellsOfPast();
    if (!report) return false;
    const auto beside = std::count_if(lines_.begin(), lines_.end(), [&](const Line& other) {
      return other.level == line.level && !other.matter.empty() && other.filled;
    });
    return beside >= 2;
  }

  bool TellsOfPast() const {
    return reading_.tense == DateContext::Tense::kPast || reading_.relation == Relation::kReport;
  }

  void AddHeading(const Line& line) {
    const Block& block = reading_.BlockOf(*line.passage);
    std::string xep = XepOf(block, {0, block.text.size()});
    facts_.Add(*line.passage, TopicFact{line.matter, xep, !TellsOfPast()}, {0, block.text.size()});
  }

  /// "Message threading. Clients differ ...", "Push: two ways were shown": the matter with which a paragraph begins.
  std::string LeadOf(const Block& block, std::size_t most_words) const {
    if (block.kind != BlockKind::kParagraph || block.all_strong) return {};
    if (const std::string bold = BoldLeadOf(block); !bold.empty()) return bold;
    const std::string_view text = block.text;
    const std::size_t end =
        std::min({text.find(". "), text.find(".\n"), text.find(": "), text.find(" \xE2\x80\x93 "), text.find(" - ")});
    if (end == std::string_view::npos || end > 70 || end < 3 || text.size() < end + 10) return {};
    const std::string name = MatterOf(text.substr(0, end));
    if (name.empty() || CountWords(name) > most_words || IsSentence(name) || TellsOfSomething(name) ||
        IsHousekeepingOf(block, name))
      return {};
    return name;
  }

  /// "Contact import. See XEP-0283": what looks like housekeeping is a matter where the words behind it are on a XEP.
  static bool IsHousekeepingOf(const Block& block, const std::string& name) {
    const std::string folded = FoldLine(name);
    return NamesHousekeeping(folded) && !(MayNameMatter(folded) && !XepOf(block, {0, block.text.size()}).empty());
  }

  /// "**Voice messages.** Length and waveform ...": the words in bold type with which a paragraph begins, where more
  /// than they is said.
  static std::string BoldLeadOf(const Block& block) {
    if (block.bold.empty() || block.bold.front().begin != 0 || block.all_strong) return {};
    const std::size_t end = block.bold.front().end;
    std::string name = MatterOf(std::string_view(block.text).substr(0, end));
    if (CountWords(std::string_view(block.text).substr(end)) < 3) return {};
    // Days and hours, people, or the begin of a sentence that goes on in thin type.
    const bool closed = block.text[end - 1] == '.' || block.text[end - 1] == ':' || block.text[end - 1] == '?' ||
                        std::string_view(".:,-\xE2").find(block.text[end]) != std::string_view::npos ||
                        block.text.compare(end, 2, " -") == 0 || block.text.compare(end, 2, " (") == 0 ||
                        block.text.compare(end, 3, " \xE2\x80") == 0;
    if (!closed || IsSentence(name) || TellsOfSomething(name) || IsHousekeepingOf(block, name) ||
        LooksLikeFullName(name) || !FindDates(name).empty())
      return {};
    return name;
  }

  /// In a section on sessions one paragraph that begins so is enough; in a report three of one section, if they are
  /// most of its paragraphs, or two that begin in bold type.
  void ReadLeads() {
    std::map<std::size_t, std::pair<int, int>> sections;  // paragraphs, and those that begin with a matter
    std::map<std::size_t, int> bold;                      // those that begin with one in bold type
    std::map<std::size_t, bool> promised;                 // "Here is what was said on each subject."
    std::map<std::size_t, bool> past;                     // something in the section tells of a Summit that was
    const auto ours = [&](const Passage& p) { return p.ref && p.ground == Ground::kSummit && p.span.begin == 0; };
    for (const Passage& passage : reading_.passages) {
      const Block& block = reading_.BlockOf(passage);
      if (passage.ref && passage.ref->number && passage.ground == Ground::kSummit &&
          passage.tense == DateContext::Tense::kPast)
        past[block.section] = true;
      if (!ours(passage) || block.kind != BlockKind::kParagraph || block.all_strong) continue;
      bold[block.section] += !BoldLeadOf(block).empty();
      auto& [all, leading] = sections[block.section];
      ++all;
      if (CountWords(block.text) <= kShortWords && TellsOfTalk(Tokenize(block.text))) promised[block.section] = true;
      leading += !LeadOf(block, kFewWords).empty();
    }
    for (const Passage& passage : reading_.passages) {
      if (!ours(passage)) continue;
      const Block& block = reading_.BlockOf(passage);
      const std::size_t above = above_[passage.block];
      const bool topical = above != kNone && lines_[above].topical;
      const auto& [all, leading] = sections[block.section];
      const bool report = reading_.subject && passage.ref == reading_.subject && TellsOfPast();
      const bool in_bold = bold[block.section] >= 2 && (report || past[block.section]) && !BoldLeadOf(block).empty();
      const int enough = promised.count(block.section) > 0 ? 2 : 3;
      if (!topical && !in_bold && !(report && leading >= enough && leading * 2 >= all)) continue;
      const std::string name = LeadOf(block, topical ? std::size_t{7} : kFewWords);
      if (name.empty()) continue;
      const std::size_t end = block.text.find(name.back(), name.size() - 1) + 1;
      facts_.Add(passage, TopicFact{name, XepOf(block, {0, end}), !in_bold && !TellsOfPast()}, {0, end});
    }
  }

  /// "The page foresees two kinds of work": an article and many words make a sentence more often than a name.
  static bool TellsOfSomething(std::string_view name) {
    return (StartsWithNoCase(name, "the ") || StartsWithNoCase(name, "a ") || StartsWithNoCase(name, "our ")) &&
           CountWords(name) > 4;
  }

  static bool IsSentence(std::string_view name) {
    static const Phrases kVerbs = {"we",    "i",    "you",       "it",      "they",   "is",        "are",    "was",
                                   "were",  "will", "can",       "has",     "have",   "had",       "this",   "there",
                                   "these", "came", "met",       "did",     "talked", "following", "please", "here",
                                   "below", "as",   "discussed", "started", "after"};
    const std::vector<Token> tokens = Tokenize(name);
    // "Jane led the discussion": a verb of the past before an article.
    static const Phrases kPast = {"led",  "gave",  "spoke", "took", "held", "brought", "made",
                                  "told", "wrote", "saw",   "went", "ran",  "sent"};
    static const Phrases kObjects = {"the", "a", "an", "us", "our", "all", "his", "her", "their", "its"};
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
      const bool past = std::find(kPast.begin(), kPast.end(), tokens[i].folded) != kPast.end() ||
                        (tokens[i].folded.size() > 4 && tokens[i].folded.ends_with("ed"));
      if (past && std::find(kObjects.begin(), kObjects.end(), tokens[i + 1].folded) != kObjects.end()) return true;
    }
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
      return std::find(kVerbs.begin(), kVerbs.end(), token.folded) != kVerbs.end();
    });
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  const Reading& reading_;
  FactList& facts_;
  std::vector<Line> lines_;         // headings, in order
  std::vector<std::size_t> above_;  // for each block the line it stands under
};

}  // namespace

void ExtractTopicHeadings(const Reading& reading, FactList& facts) { HeadingReader(reading, facts).Read(); }

}  // namespace summit
