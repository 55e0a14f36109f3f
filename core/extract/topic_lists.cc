#include "core/extract/topic_lists.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/text.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/labels.h"
#include "core/extract/list_matters.h"
#include "core/extract/list_words.h"
#include "core/extract/matter_words.h"
#include "core/extract/names.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_stretches.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kMostWordsAlone = 16;  // of a topic that has a cell of its own

class ListReader {
 public:
  ListReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    const ListRun* before = nullptr;
    const std::vector<ListRun> lists = WithDefinitions(FindLists(reading_));
    for (const ListRun& run : lists) {
      if (run.role == ListRole::kTopics || HasTopicColumn(run) || LeadsToMatters(run) || ListsMatters(reading_, run) ||
          GoesOn(before, run) || IsGroupedByDay(run) || DefinesDays(run)) {
        ReadList(run);
        before = &run;
      } else if (TellsHighlights(run)) {
        ReadHighlights(run);
      }
    }
  }

 private:
  /// Terms that follow each other, each with its definition, are rows of one list.
  std::vector<ListRun> WithDefinitions(const std::vector<ListRun>& lists) const {
    std::vector<ListRun> joined;
    for (const ListRun& run : lists) {
      const bool goes_on =
          !joined.empty() && joined.back().last + 1 == run.first && joined.back().role == run.role &&
          IsDefinitionRow(reading_.post->blocks[joined.back().last]) &&
          IsDefinitionRow(reading_.post->blocks[run.first]) &&
          reading_.post->blocks[joined.back().last].section == reading_.post->blocks[run.first].section;
      if (goes_on)
        joined.back().last = run.last;
      else
        joined.push_back(run);
      // What stands below the last item belongs to it.
      ListRun& last = joined.back();
      while (last.last + 1 < reading_.post->blocks.size() && reading_.post->blocks[last.last + 1].level > run.level &&
             reading_.post->blocks[last.last + 1].kind == BlockKind::kListItem)
        ++last.last;
    }
    return joined;
  }

  void ReadList(const ListRun& run) {
    const Post& post = *reading_.post;
    if (run.passage->ground != Ground::kSummit || !run.passage->ref) return;
    if (AboutSomethingElse(run)) return;
    if (post.blocks[run.first].kind == BlockKind::kTableRow) return ReadTable(run);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post.blocks[i];
      if (block.kind != BlockKind::kListItem) continue;
      if (block.level <= 1 && ReadHours(run, i)) continue;
      const std::string name = WithoutJoint(TopicName(block));
      // "Mobile / push notifications": below an item only what is no more than a name.
      if (block.level == 2 && IsGroupedByDay(run)) {
        if (IsHouse(run, FoldLine(name)) || IsOuting(name) || !IsMatter(name) || LooksLikeFullName(name)) continue;
      } else if (block.level > 1 && (block.level > 2 || !IsBareName(block, name))) {
        continue;
      }
      if (block.level == 1 && IsHourOrDayHeading(FoldLine(name))) continue;
      // "Dinner at the Golden Goose"
      const bool meal = BeginsWithAny(name, {"dinner ", "lunch ", "breakfast ", "coffee "}) && !HasTradeWord(name);
      const bool idle = IsLogistics(FoldLine(name)) && (CountWords(name) <= 3 || run.role != ListRole::kTopics || meal);
      // Among matters that nothing introduces "Next Summit: Brussels" is none.
      if (run.role != ListRole::kTopics && (IsHouse(run, FoldLine(name)) || IsOuting(name))) continue;
      if (name.empty() || idle || IsLongQuestion(name) || IsTimeRange(name)) continue;
      facts_.AddFrom(
          *run.passage,
          TopicFact{name, XepOfItem(block, name), IsPlanned(reading_, *run.passage, run.intro + " " + run.heading)}, i,
          {0, block.text.size()});
    }
  }

  /// "Monday afternoon: Jingle, file transfer": what the hours of a day are for. False where the item tells no hours.
  bool ReadHours(const ListRun& run, std::size_t index) {
    const Block& block = reading_.post->blocks[index];
    const std::size_t colon = block.text.find(": ");
    if (colon == std::string::npos || colon > 40 || !IsHourOrDayHeading(FoldLine(block.text.substr(0, colon))))
      return false;
    for (std::string_view half : Split(std::string_view(block.text).substr(colon + 2), ';'))
      for (std::string_view part : Split(half, ',')) {
        const std::string name = TrimPoints(part.substr(LengthOfLeadIn(part)));
        if (name.size() < 3 || IsLogistics(FoldLine(name)) || CountWords(name) > 9 || IsTimeRange(name)) continue;
        facts_.AddFrom(*run.passage,
                       TopicFact{name, XepIn(name), IsPlanned(reading_, *run.passage, run.intro + " " + run.heading)},
                       index, {0, block.text.size()});
      }
    return true;
  }

  /// "Satellite links" may be a matter where words before the list promise some.
  static bool IsHouse(const ListRun& run, std::string_view folded) {
    return IsHousekeepingHeading(folded) && !(MayNameMatter(folded) && PromisesMatters(LastSentence(run.intro)));
  }

  /// "Thursday", "Friday", each with a list of its own.
  bool IsGroupedByDay(const ListRun& run) const {
    int days = 0, below = 0;
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = reading_.post->blocks[i];
      if (block.kind != BlockKind::kListItem) continue;
      below += block.level == 2;
      if (block.level > 1) continue;
      if (!IsHourOrDayHeading(FoldLine(TrimPoints(block.text)))) return false;
      ++days;
    }
    return days > 0 && below > 0 && run.role != ListRole::kParticipants && run.role != ListRole::kSponsors;
  }

  /// "Thursday morning" and "Friday", each with what it was for behind it.
  bool DefinesDays(const ListRun& run) const {
    if (run.first == run.last || run.role == ListRole::kParticipants || run.role == ListRole::kSponsors) return false;
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& row = reading_.post->blocks[i];
      if (!IsDefinitionRow(row) || !IsHourOrDayHeading(FoldLine(row.cells[0]))) return false;
    }
    return true;
  }

  /// "A walk through the old town".
  static bool IsOuting(const std::string& name) {
    return HasAnyPhrase(FoldLine(name), {"walk", "tour", "excursion", "museum", "beer", "beers", "drinks", "party",
                                         "sightseeing", "boat", "brewery", "restaurant", "pub"}) &&
           !HasTradeWord(name);
  }

  /// A few words, and nothing said of them: "push notifications", "client state (XEP-0352)".
  static bool IsBareName(const Block& block, const std::string& name) {
    const std::string_view rest = std::string_view(block.text).substr(std::min(block.text.size(), name.size()));
    const bool whole = block.text.starts_with(name) && (CountWords(rest) == 0 || rest.starts_with(" (XEP-"));
    // One capital word may be who proposed it.
    const bool person = CountWords(name) == 1 && name[0] >= 'A' && name[0] <= 'Z' && name.size() > 1 && name[1] >= 'a';
    return whole && !person && CountWords(std::string_view(name).substr(0, name.find(" (XEP-"))) <= 3 &&
           !LooksLikeFullName(name) && !IsHousekeepingHeading(FoldLine(name));
  }

  /// "spaces, and" before the last item of a list.
  static std::string WithoutJoint(std::string name) {
    for (std::string_view joint : {" and", " or", ","})
      if (name.ends_with(joint)) name.resize(name.size() - joint.size());
    return TrimPoints(name);
  }

  /// "Highlights", in a report: a list of sentences on what was talked about.
  bool TellsHighlights(const ListRun& run) const {
    const bool past = reading_.tense == DateContext::Tense::kPast || reading_.relation == Relation::kReport;
    return past && run.role == ListRole::kNone && reading_.subject && run.passage->ref == reading_.subject &&
           run.passage->ground == Ground::kSummit &&
           HasAnyPhrase(run.heading, {"highlight", "highlights", "takeaways", "key points", "what we talked about"});
  }

  /// Of each sentence the bold or linked name, or what "a session on" leads to.
  void ReadHighlights(const ListRun& run) {
    constexpr std::size_t kMostWords = 6;
    static const Phrases kLeads = {" session on ", " session about ", " discussion on ", " discussion about ",
                                   " debate on ",  " debate about ",  " talked about ",  " discussed "};
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = reading_.post->blocks[i];
      if (block.kind != BlockKind::kListItem || block.level > 1 ||
          HasAnyPhrase(FoldLine(block.text), {"dinner", "lunch", "party"}))
        continue;
      std::string name;
      if (!block.bold.empty())
        name = TrimPoints(
            std::string_view(block.text).substr(block.bold[0].begin, block.bold[0].end - block.bold[0].begin));
      else if (!block.links.empty())
        name = TrimPoints(
            std::string_view(block.text).substr(block.links[0].begin, block.links[0].end - block.links[0].begin));
      for (std::string_view lead : kLeads)
        if (const std::size_t at = block.text.find(lead); name.empty() && at != std::string::npos) {
          const std::size_t begin = at + lead.size();
          name = TrimPoints(block.text.substr(begin, block.text.find_first_of(",.;:", begin) - begin));
        }
      if (!IsMatter(name) || CountWords(name) > kMostWords || LooksLikeFullName(name) ||
          name.find("://") != std::string::npos ||
          HasAnyPhrase(FoldLine(name),
                       {"minutes", "notes", "slides", "photos", "recording", "recordings", "here", "blog", "wiki"}) ||
          !FindEvents(name, {}).empty())
        continue;
      facts_.AddFrom(*run.passage, TopicFact{name, XepOfItem(block, name), false}, i, {0, block.text.size()});
    }
  }

  /// A table whose header names a column of topics, whatever stands before it.
  bool HasTopicColumn(const ListRun& run) const {
    const Block& header = reading_.post->blocks[run.first];
    if (header.header_row && IsTimetable(header)) return true;
    return header.header_row && std::any_of(header.cells.begin(), header.cells.end(), [](const std::string& cell) {
             return CountWords(cell) <= 3 &&
                    HasAnyPhrase(FoldLine(cell), {"topic", "topics", "subject", "theme", "matter", "proposal",
                                                  "discussion", "what we discussed"});
           });
  }

  /// "When | Who | What"
  static bool IsTimetable(const Block& header) {
    const auto names = [&](const Phrases& words) {
      return std::any_of(header.cells.begin(), header.cells.end(), [&](const std::string& cell) {
        return CountWords(cell) <= 2 && HasAnyPhrase(FoldLine(cell), words);
      });
    };
    return names({"when", "time", "hour", "hours", "slot", "start", "from"}) &&
           names({"what", "session", "title", "talk", "item", "about", "programme", "program"});
  }

  /// "and on Friday" between two lists of one section: the second goes on with the first.
  bool GoesOn(const ListRun* before, const ListRun& run) const {
    static const Phrases kJoints = {"and",    "then",      "on",   "day", "friday", "saturday", "tuesday", "thursday",
                                    "monday", "wednesday", "also", "the", "second", "later",    "after",   "in"};
    if (before == nullptr || run.role != ListRole::kNone || run.first > before->last + 2) return false;
    if (reading_.post->blocks[run.first].section != reading_.post->blocks[before->first].section) return false;
    const std::vector<Token> words = Tokenize(run.intro);
    // "The hotel also had:"
    if (HasPhrase(run.intro, "also") && !TellsOfTalk(words) && !HasPhrase(run.intro, "we")) return false;
    return !words.empty() && words.size() <= 7 &&
           HasAnyPhrase(run.intro, {"day", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                                    "morning", "afternoon", "also", "then", "second day", "day two", "day 2"}) &&
           std::find(kJoints.begin(), kJoints.end(), words.front().folded) != kJoints.end();
  }

  /// "Thursday was about clients:", "What we have on the list up to now:": words before a list, on the subject of the
  /// post, that promise matters, where the list has none of people.
  bool LeadsToMatters(const ListRun& run) const {
    if (run.role != ListRole::kNone || !run.passage->ref) return false;
    const std::vector<Span> sentences = SplitSentences(run.intro);
    const std::string_view heading = Trim(std::string_view(run.heading).substr(0, run.heading.find('/')));
    const std::string_view last =
        sentences.empty() ? heading
                          : std::string_view(run.intro).substr(sentences.back().begin, sentences.back().size());
    // A line in bold type leads to the list without a colon.
    const bool bold = run.first > 0 && reading_.post->blocks[run.first - 1].all_strong;
    if ((!sentences.empty() && !bold && !run.intro.ends_with(":")) || !PromisesMatters(last)) return false;
    int items = 0, names = 0;
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = reading_.post->blocks[i];
      if (block.kind != BlockKind::kListItem || block.level > 1) continue;
      ++items;
      names += LooksLikeFullName(TopicName(block));
    }
    return items >= 2 && names * 2 < items;
  }

  /// An agenda in columns: the one under "Topic" or the like, else the one beside the hours.
  void ReadTable(const ListRun& run) {
    const Post& post = *reading_.post;
    const Block& header = post.blocks[run.first];
    std::size_t column = header.cells.size();
    for (std::size_t c = 0; c < header.cells.size() && column == header.cells.size(); ++c)
      if (HasAnyPhrase(FoldLine(header.cells[c]),
                       {"topic", "topics", "session", "subject", "title", "what", "talk", "item", "theme", "agenda",
                        "issue", "discussion", "programme", "proposal", "matter"}))
        column = c;
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& row = post.blocks[i];
      if (row.kind != BlockKind::kTableRow || row.header_row) continue;
      std::size_t c = column;
      const bool term = IsDefinitionRow(header) && IsDefinitionRow(row) && column == header.cells.size();
      if (term && !IsHourOrDayHeading(FoldLine(row.cells[0]))) c = 0;
      const bool days = header.cells.size() > 2 && IsHourOrDayHeading(FoldLine(header.cells[1]));
      if (c >= header.cells.size() && !days && !row.cells.empty() && HasHour(row.cells[0])) c = 1;
      if (c >= row.cells.size()) {
        ReadDayRow(run, i);
        continue;
      }
      std::string name = TrimPoints(row.cells[c]);
      if (const std::size_t colon = name.find(": "); colon != std::string::npos && colon >= 3 && CountWords(name) > 9)
        name.resize(colon);
      if (name.size() < 3 || IsLogistics(FoldLine(name)) || CountWords(name) > kMostWordsAlone) continue;
      facts_.AddFrom(*run.passage,
                     TopicFact{name, XepOf(row, {0, row.text.size()}),
                               IsPlanned(reading_, *run.passage, run.intro + " " + run.heading)},
                     i, {0, row.text.size()});
    }
  }

  /// "Thursday | Group chat | Mobile clients": a day, and what each part of it is for.
  void ReadDayRow(const ListRun& run, std::size_t i) {
    const Block& row = reading_.post->blocks[i];
    if (row.cells.size() < 2 || !IsHourOrDayHeading(FoldLine(row.cells[0]))) return;
    std::vector<std::string_view> parts;
    for (std::size_t c = 1; c < row.cells.size(); ++c)
      for (std::string_view part : Split(row.cells[c], ',')) parts.push_back(part);
    for (const std::string_view part : parts) {
      const std::string name = TrimPoints(part);
      const std::string folded = FoldLine(name);
      if (!IsMatter(name) || LooksLikeFullName(name) || (IsHousekeepingHeading(folded) && !MayNameMatter(folded)) ||
          IsOuting(name))
        continue;
      facts_.AddFrom(*run.passage,
                     TopicFact{name, XepIn(name), IsPlanned(reading_, *run.passage, run.intro + " " + run.heading)}, i,
                     {0, row.text.size()});
    }
  }

  static bool HasHour(std::string_view cell) {
    for (std::size_t i = 1; i + 2 < cell.size(); ++i)
      if ((cell[i] == ':' || cell[i] == '.') && IsDigit(cell[i - 1]) && IsDigit(cell[i + 1]) && IsDigit(cell[i + 2]))
        return true;
    return false;
  }

  static bool IsLongQuestion(const std::string& name) {
    return name.ends_with("?") &&
           (CountWords(name) > 8 || HasPhrase(FoldLine(name), "we") || HasPhrase(FoldLine(name), "of interest"));
  }

  /// Help wanted, ways to sign up, people to thank.
  static bool AboutSomethingElse(const ListRun& run) {
    // "Eight hours went by like one. The sessions dealt with:": what stands nearest tells.
    const std::vector<Span> sentences = SplitSentences(run.intro);
    std::string_view told = run.intro;
    if (sentences.size() > 1 && run.intro.ends_with(':')) told = told.substr(sentences.back().begin);
    if (told.size() < run.intro.size() && !PromisesMatters(told)) told = run.intro;
    return HasAnyPhrase(told, {"sign up", "signing up", "thank", "thanks", "participate", "contact", "follow us",
                               "spread the word", "rules", "hours"});
  }

  const Reading& reading_;
  FactList& facts_;
};

}  // namespace

bool IsPlanned(const Reading& reading, const Passage& passage, std::string_view around) {
  // "On the agenda were also threads": of a Summit that was.
  const bool past = passage.tense == DateContext::Tense::kPast ||
                    (passage.ref == reading.subject && reading.tense == DateContext::Tense::kPast);
  if (past && HasAnyPhrase(around, {"was", "were", "went", "brought"}) && !HasPhrase(around, "will")) return false;
  if (HasAnyPhrase(around, {"potential", "proposed", "planned", "agenda", "will", "to discuss", "suggested"}))
    return !HasAnyPhrase(around, {"discussed", "covered", "included"});
  const auto tense =
      passage.tense == DateContext::Tense::kUnknown && passage.ref == reading.subject ? reading.tense : passage.tense;
  return tense == DateContext::Tense::kFuture;
}

void ExtractTopicLists(const Reading& reading, FactList& facts) { ListReader(reading, facts).Read(); }

}  // namespace summit
