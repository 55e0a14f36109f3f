#include "core/extract/list_matters.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/event_finder.h"
#include "core/extract/housekeeping_headings.h"
#include "core/extract/labels.h"
#include "core/extract/list_words.h"
#include "core/extract/names.h"
#include "core/extract/topic_bold.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_stretches.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool NamesSummitIn(const std::vector<EventMention>& events) {
  return std::any_of(events.begin(), events.end(), [](const EventMention& e) { return e.kind == EventKind::kSummit; });
}

/// What the items of a list look like.
struct Items {
  int all = 0;
  int explained = 0;  // a name, and a sentence on it
  int people = 0;
  int trade = 0;      // of words of the trade, or with an XEP
  int sentences = 0;  // and no name
  int hours = 0;      // begin with one
  int terms = 0;      // a few words, no more than the first of them with a capital
};

class MatterList {
 public:
  MatterList(const Reading& reading, const ListRun& run) : reading_(reading), run_(run) {}

  bool IsOne() const {
    if (run_.role == ListRole::kSponsors || !TellsOfPast() || LeadsAside()) return false;
    const Items items = Count();
    // "10:00 PEP", "11:15 Stream Management" below a day.
    if (items.hours >= 2 && items.hours == items.all && items.trade > 0 && StandsBelowDay()) return true;
    if (items.all < 2 || items.people * 2 >= items.all) return false;
    if (items.explained * 4 >= items.all * 3) return true;
    if (run_.role != ListRole::kNone || items.sentences * 3 > items.all || LeadsToOthers()) return false;
    const std::string_view told = LastSentence(run_.intro);
    const bool talk = TellsOfTalk(Tokenize(told)) || HasAnyPhrase(told, {"things", "matters", "points", "ones", "group",
                                                                         "breakout", "corner", "track"});
    // Terms all of them, or half of the trade, behind words on talks; else most, or below a day a third.
    if (talk && told.ends_with(':') && (items.terms == items.all || items.trade * 2 >= items.all)) return true;
    return items.trade * 3 >= items.all * (StandsBelowDay() ? 1 : 2);
  }

 private:
  /// In a report on the Summit; or in a section of another post that told before of one that was.
  bool TellsOfPast() const {
    if (!run_.passage->ref || run_.passage->ground != Ground::kSummit) return false;
    if (reading_.subject)
      return run_.passage->ref == reading_.subject &&
             (reading_.tense == DateContext::Tense::kPast || reading_.relation == Relation::kReport);
    const std::size_t section = reading_.post->blocks[run_.first].section;
    if (!run_.passage->ref->number || !NamesSummitIn(FindEvents(reading_.post->sections[section].heading, {})))
      return false;
    return std::any_of(reading_.passages.begin(), reading_.passages.end(), [&](const Passage& passage) {
      return passage.block < run_.first && reading_.BlockOf(passage).section == section &&
             passage.ref == run_.passage->ref && passage.tense == DateContext::Tense::kPast;
    });
  }

  /// "Next steps:", "Links:", "Participants": what stands above tells of no talk.
  bool LeadsAside() const {
    for (std::string_view part : Split(run_.heading, '/')) {
      const std::string_view heading = Trim(part);
      if (NamesSummitIn(FindEvents(heading, {}))) break;
      // Below "Friday, 22nd September" as well.
      if (heading != "results" && IsHousekeepingHeading(heading) && !IsHourOrDayHeading(heading)) return true;
    }
    return HasAnyPhrase(run_.intro, {"next steps", "what's next", "what is next", "links", "resources", "to do", "todo",
                                     "actions", "action items", "tasks", "practical", "how to get"});
  }

  /// "What remains to be done:", "The projects were:", "We thank:": no matters of talk follow, whatever their words.
  bool LeadsToOthers() const {
    return HasAnyPhrase(
        run_.intro,
        {"wrong",    "liked",   "enjoyed", "missed",          "lost",     "won",         "prizes",   "ate",
         "forgot",   "remains", "remain",  "be done",         "promised", "volunteered", "homework", "follow-ups",
         "projects", "clients", "servers", "implementations", "software", "released",    "releases", "photos",
         "pictures", "slides",  "notes",   "the minutes",     "reports",  "blog",        "articles", "thank",
         "thanks",   "rules",   "hotel",   "dinner",          "fosdem",   "devroom",     "talks at", "you",
         "your",     "please",  "bring",   "remember"});
  }

  Items Count() const {
    Items items;
    for (std::size_t i = run_.first; i <= run_.last; ++i) {
      const Block& block = reading_.post->blocks[i];
      if (IsDefinitionRow(block))
        CountRow(block, items);
      else if (block.kind == BlockKind::kListItem && block.level <= 1)
        CountItem(block, items);
    }
    return items;
  }

  static void CountRow(const Block& block, Items& items) {
    const bool names_person = LooksLikeFullName(block.cells[0]);
    ++items.all;
    items.explained += CountWords(block.cells[0]) <= 6 && CountWords(block.cells[1]) >= 4 && !names_person &&
                       !(KindOfLabel(block.cells[0]) && CountWords(block.cells[0]) < 2) &&
                       !NamesHouse(FoldLine(block.cells[0]));
    items.people += names_person;
  }

  static bool NamesHouse(std::string_view folded) { return IsHousekeepingHeading(folded) && !MayNameMatter(folded); }

  void CountItem(const Block& block, Items& items) const {
    const std::string name = TopicName(block);
    items.hours += block.text.find(':') < 3 && block.text[0] >= '0' && block.text[0] <= '9';
    ++items.all;
    const std::string_view rest = std::string_view(block.text).substr(std::min(block.text.size(), name.size()));
    const bool marked = rest.starts_with(". ") || rest.starts_with(": ") || rest.starts_with(" (") ||
                        rest.starts_with(".\n") || rest.starts_with(":\n");
    const bool dashed = !block.bold.empty() && block.bold.front().begin == 0 &&
                        (rest.starts_with(" - ") || rest.starts_with(" \xE2\x80\x93 "));
    const bool house = IsHousekeepingHeading(FoldLine(name));
    items.explained +=
        (marked || dashed) && block.text.starts_with(name) && CountWords(name) <= 6 && CountWords(rest) >= 3 && !house;
    // One word alone, or two that can be somebody's name, may be a person.
    items.people += LooksLikeFullName(name) || (CountWords(name) < 2 && run_.role == ListRole::kParticipants);
    const bool sentence = LooksLikeSentence(name) || CountWords(name) > 14;
    items.sentences += sentence;
    items.terms += !house && !sentence && IsTerm(block, name);
    items.trade += !house && !sentence && PointsNowhereElse(block) &&
                   (HasTradeWord(name) || SpeaksOfProtocol(name) || !XepOfItem(block, name).empty());
  }

  /// "[Push, a trip report](https://blog...)": an item that is little but a link to somebody's text is none on a
  /// matter.
  static bool PointsNowhereElse(const Block& block) {
    return std::none_of(block.links.begin(), block.links.end(), [&](const Link& link) {
      return (link.end - link.begin) * 2 > block.text.size() && XepIn(link.url).empty();
    });
  }

  /// "Echo cancellation", no "Book a flight", "A mug", "Isode", "Jane".
  static bool IsTerm(const Block& block, const std::string& name) {
    static const Phrases kTelling = {
        "a",       "an",     "the",     "our",      "your",  "my",        "to",     "we",   "it",     "is",
        "are",     "was",    "were",    "no",       "not",   "all",       "one",    "two",  "some",   "sign",
        "send",    "write",  "book",    "tell",     "bring", "register",  "join",   "give", "upload", "check",
        "ask",     "buy",    "read",    "see",      "help",  "find",      "make",   "come", "go",     "add",
        "contact", "update", "publish", "organise", "plan",  "translate", "review", "test"};
    const std::vector<Token> tokens = Tokenize(name);
    if (tokens.empty() || tokens.size() > 6 || name != TrimPoints(block.text) || !PointsNowhereElse(block))
      return false;
    if (HasTradeWord(name)) return true;
    const bool rest_small = std::all_of(tokens.begin() + 1, tokens.end(), [](const Token& t) { return !t.capital; });
    return (tokens.size() > 1 || IsNounOfThings(tokens[0].folded)) && rest_small &&
           !IsOneOf(tokens[0].folded, kTelling) && name.find_first_of("0123456789,(\xE2") == std::string::npos;
  }

  bool StandsBelowDay() const {
    const bool line = !run_.intro.empty() && IsHourOrDayHeading(run_.intro.substr(0, run_.intro.find(':')));
    return line || (run_.intro.empty() &&
                    IsHourOrDayHeading(Trim(std::string_view(run_.heading).substr(0, run_.heading.find('/')))));
  }

  const Reading& reading_;
  const ListRun& run_;
};

}  // namespace

bool ListsMatters(const Reading& reading, const ListRun& run) { return MatterList(reading, run).IsOne(); }

bool IsDefinitionRow(const Block& block) {
  return block.kind == BlockKind::kTableRow && !block.header_row && block.cells.size() == 2;
}

}  // namespace summit
