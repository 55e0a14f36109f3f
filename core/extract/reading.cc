#include "core/extract/reading.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/extract/passage_cutter.h"
#include "core/extract/passage_events.h"
#include "core/extract/post_subject.h"
#include "core/extract/reading_words.h"
#include "core/extract/summit_refs.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

/// Builds a Reading: subject first, then every passage with its scope.
class Reader {
 public:
  explicit Reader(const Post& post) : post_(post), refs_(post) { reading_.post = &post; }

  Reading Read() {
    CutIntoPassages(post_, reading_);
    FindSources(post_, reading_);
    subject_ = FindSubject(post_, reading_.passages, refs_);
    reading_.subject = subject_.ref;
    reading_.relation = subject_.relation;
    AssignScopes();
    reading_.tense = TenseOfPost();
    return std::move(reading_);
  }

 private:
  /// "The Summit of January 2027" in a post on that of October 2026.
  bool IsOfAnotherMonth(const EventMention& summit) const {
    return summit.month && subject_.month &&
           *subject_.month !=
               std::chrono::year(*summit.year) / std::chrono::month(static_cast<unsigned>(*summit.month));
  }

  Tense TenseOfPost() const {
    for (const Passage& passage : reading_.passages)
      if (passage.ref == reading_.subject && passage.names_summit && passage.tense != Tense::kUnknown)
        return passage.tense;
    if (subject_.tense != Tense::kUnknown) return subject_.tense;
    const bool gone = std::any_of(reading_.passages.begin(), reading_.passages.end(), [&](const Passage& passage) {
      return passage.ref && passage.ref == reading_.subject && passage.ground == Ground::kSummit &&
             passage.tense != Tense::kFuture && TellsOfLateDays(passage.folded);
    });
    return gone ? Tense::kPast : Tense::kUnknown;
  }

  // Scopes.
  struct Scope {
    std::optional<SummitRef> ref;
    Ground ground = Ground::kNone;
    std::string side;
    int level = 0;
    bool past = false, future = false;  // the Summit was told as past, as to come
  };

  void AssignScopes() {
    std::vector<Scope> headings;  // open ones, outermost first
    Scope base;
    base.ref = reading_.subject;
    base.ground = reading_.subject ? Ground::kSummit : Ground::kNone;
    Scope current = base;
    std::size_t section = post_.sections.size();  // none yet
    std::optional<SummitRef> named_before;        // by the passage before, in the same section
    for (std::size_t i = 0; i < reading_.passages.size(); ++i) {
      Passage& passage = reading_.passages[i];
      const Block& block = post_.blocks[passage.block];
      if (block.section != section) {
        section = block.section;
        named_before.reset();
        while (!headings.empty() && headings.back().level >= post_.sections[section].level) headings.pop_back();
        current = headings.empty() ? base : headings.back();
        if (const auto scope = HeadingScope(post_.sections[section].heading, i)) current = *scope;
        current.level = post_.sections[section].level;
        headings.push_back(current);
      }
      if (block.all_strong && block.kind == BlockKind::kParagraph)
        if (const auto scope = HeadingScope(block.text, i)) current = *scope;
      Enter(passage, current, named_before);
    }
  }

  /// What a heading says of the passages below it, from passage `at` on; absent when it names no event.
  std::optional<Scope> HeadingScope(const std::string& heading, std::size_t at) const {
    const std::vector<EventMention> events = FindEvents(heading, {});
    if (const EventMention* summit = FirstSummit(events, false)) {
      Scope scope{reading_.subject, Ground::kSummit, {}, 0, false, false};
      if (!summit->numbers.empty())
        scope.ref = refs_.Of(*summit, nullptr);
      else if (!scope.ref && summit->strong)
        scope.ref = RefInSection(at, *summit);
      if (scope.ref) return scope;
      return std::nullopt;
    }
    for (const EventMention& event : events) {
      if (event.kind == EventKind::kSide) return Scope{reading_.subject, Ground::kSide, event.name, 0, false, false};
      if (event.kind == EventKind::kConference)
        return Scope{reading_.subject, Ground::kConference, {}, 0, false, false};
    }
    return std::nullopt;
  }

  SummitRef RefInSection(std::size_t at, const EventMention& heading) const {
    const std::size_t section = post_.blocks[reading_.passages[at].block].section;
    for (std::size_t i = at; i < reading_.passages.size(); ++i) {
      const Passage& passage = reading_.passages[i];
      if (post_.blocks[passage.block].section != section) break;
      if (const EventMention* numbered = FirstSummit(passage.events, true)) return refs_.Of(*numbered, &passage);
    }
    SummitRef ref = refs_.Of(heading, &reading_.passages[at]);
    for (std::size_t i = at; i < reading_.passages.size(); ++i)
      if (reading_.passages[i].tense == Tense::kPast && FirstSummit(reading_.passages[i].events, false)) {
        ref.relative = SummitRef::Relative::kLatest;
        break;
      }
    return ref;
  }

  /// Gives the passage its scope, and lets a Summit that it names go on for what follows in the section.
  void Enter(Passage& passage, Scope& current, std::optional<SummitRef>& named_before) {
    passage.ref = current.ref;
    passage.ground = current.ground;
    passage.side = current.side;
    current_left_ = false;
    const EventMention* summit = FirstSummit(passage.events, false);
    const bool only_plural =
        summit == nullptr && std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& e) {
          return e.kind == EventKind::kSummit && e.plural;
        });
    if (const auto other = summit == nullptr ? OtherNumber(passage) : std::nullopt) {
      passage.ref = refs_.Base();
      passage.ref->number = other;
      passage.ground = Ground::kSummit;
      told_number_ = true;
    } else if (reading_.subject && summit == nullptr && SpeaksOfNextOne(passage)) {
      TurnToNextOne(passage);
    } else if (summit != nullptr) {
      NameSummit(passage, *summit, current);
    } else if (only_plural && (!reading_.subject || NamesEarlier(passage))) {
      LeaveOut(passage);
    } else if (!reading_.subject && current.ref && (IsSibling(passage.block, named_item_) || BeginsAnother(passage))) {
      // In a list of many things only its own item is on the Summit; a line set off as a title begins another thing.
      current = Scope{};
      LeaveOut(passage);
    } else if (!reading_.subject && current.ref && LeavesSubject(passage) &&
               !(GoesOnToNext(passage.folded) && passage.block == told_block_) &&
               !(named_before && passage.ref == named_before &&
                 IsPlacedBeside(post_.blocks[passage.block].text, passage))) {
      left_ = current;
      left_section_ = post_.blocks[passage.block].section;
      current = Scope{};
      LeaveOut(passage);
    }
    KeepTale(passage, summit != nullptr);
    passage.names_summit = (summit != nullptr || told_number_) && passage.ref.has_value();
    told_number_ = false;
    if (passage.ref && passage.ref == current.ref && passage.ground == Ground::kSummit) {
      told_block_ = passage.block;
      current.future = current.future || passage.tense == Tense::kFuture;
      current.past = !current.future && (current.past || passage.tense == Tense::kPast);
    }
    if (NamesAny(passage)) named_block_ = passage.block;
    if (NamesAny(passage) && FirstSummit(passage.events, true) != nullptr) named_item_ = passage.block;
    if (!passage.names_summit && named_before && passage.ref == named_before && !IsNextItem(passage))
      passage.names_summit = passage.events.empty() || OnlyPlaces(passage);
    named_before = summit != nullptr ? passage.ref : std::nullopt;
  }

  /// An item of a list tells nothing of what the item before it named.
  bool IsNextItem(const Passage& passage) const {
    return IsSibling(passage.block, named_block_) || (passage.block > 0 && IsSibling(passage.block, passage.block - 1));
  }

  /// "Jabber talk at LinuxTag" behind "DevCon 4": a paragraph of few words without a full stop, with more below it, as
  /// the one was that named the Summit.
  bool BeginsAnother(const Passage& passage) const {
    return named_item_ < passage.block && passage.span.begin == 0 && IsTitleLine(passage.block) &&
           IsTitleLine(named_item_);
  }

  bool IsTitleLine(std::size_t index) const {
    if (index + 1 >= post_.blocks.size()) return false;
    const Block &block = post_.blocks[index], &next = post_.blocks[index + 1];
    return block.kind == BlockKind::kParagraph && block.text.size() <= 60 &&
           block.text.find('\n') == std::string::npos &&
           std::string_view(".:!?,;").find(block.text.back()) == std::string_view::npos &&
           next.section == block.section && next.kind != BlockKind::kHeading;
  }

  /// Two items of one list.
  bool IsSibling(std::size_t block, std::size_t other) const {
    if (other >= post_.blocks.size() || other == block) return false;
    const Block &a = post_.blocks[block], &b = post_.blocks[other];
    return a.kind == BlockKind::kListItem && b.kind == BlockKind::kListItem && a.list == b.list && a.level <= b.level;
  }

  /// "The next one will be in Brussels": a Summit after the one that the post is about.
  bool SpeaksOfNextOne(const Passage& passage) const {
    if (HasAnyPhrase(passage.folded, {"next one", "next edition", "following one", "the next will", "one after that",
                                      "next time", "next year's", "next summits", "future summits"}))
      return true;
    if (reading_.relation != Relation::kReport || passage.tense == Tense::kPast) return false;
    static const Phrases kAgain = {"next meeting", "next gathering", "next get-together",  "next event",
                                   "next round",   "meet again",     "next instalment",    "next installment",
                                   "meets again",  "gather again",   "get together again", "see you again",
                                   "see you in",   "see you at",     "see you all",        "next stop"};
    static const Phrases kMeeting = {"plan to meet",   "will meet",     "hope to meet",   "want to meet",
                                     "intend to meet", "going to meet", "plan to gather", "will gather"};
    return HasAnyPhrase(passage.folded, kAgain) || (!NamesAny(passage) && HasAnyPhrase(passage.folded, kMeeting));
  }

  /// "See you in Brussels at the next Summit!": a farewell, and no word on where that is to be, unless days are told.
  bool IsFarewell(const Passage& passage) const {
    static const Phrases kFarewells = {"see you", "hope to see", "see y'all", "meet you", "see us", "until then"};
    const std::string_view text = post_.blocks[passage.block].text;
    return HasAnyPhrase(passage.folded, kFarewells) && passage.span.size() <= 120 &&
           FindDates(text.substr(passage.span.begin, passage.span.size())).empty();
  }

  /// In the report of Summit N the next one is N + 1; elsewhere it cannot be told.
  void TurnToNextOne(Passage& passage) {
    const auto next = reading_.subject && reading_.subject->number && reading_.relation == Relation::kReport
                          ? SummitNumber::FromInt(reading_.subject->number->value() + 1)
                          : std::nullopt;
    passage.ref.reset();
    passage.ground = Ground::kNone;
    if (IsFarewell(passage)) return;
    const bool one = HasAnyPhrase(passage.folded, {"next", "again", "following one", "one after that", "to meet",
                                                   "will meet", "to gather", "will gather", "in a year"}) &&
                     !HasAnyPhrase(passage.folded, {"next time", "next summits", "next year's"});
    const bool others = std::any_of(passage.events.begin(), passage.events.end(),
                                    [](const EventMention& event) { return event.kind == EventKind::kOther; });
    if (!next || !one || others ||
        HasAnyPhrase(passage.folded, {"council", "board", "members", "committee", "working group", "editors", "team"}))
      return;
    passage.ref = refs_.Base();
    passage.ref->number = next;
    passage.ref->relative = SummitRef::Relative::kNext;
    passage.ground = Ground::kSummit;
    told_number_ = true;
  }

  /// "Number 17 will be in Brussels", "No. 15 was in Porto" in a post on Summit 16: a neighbour by its number alone.
  /// Likewise behind "Next Summit." in a post on anything.
  std::optional<SummitNumber> OtherNumber(const Passage& passage) const {
    const bool numbered = reading_.subject && reading_.subject->number;
    if (!numbered && (reading_.subject || named_block_ != passage.block)) return std::nullopt;
    std::string_view rest = passage.folded;
    for (std::string_view lead : {"number ", "no. ", "nr. ", "#"}) {
      if (!passage.folded.starts_with(lead)) continue;
      rest.remove_prefix(lead.size());
      const std::string_view figures = rest.substr(0, rest.find(' '));
      const auto number = SummitNumber::Parse(figures);
      if (!number || rest.size() == figures.size()) return std::nullopt;
      const int apart = numbered ? number->value() - reading_.subject->number->value() : 1;
      rest.remove_prefix(figures.size() + 1);
      const bool tells = rest.starts_with("will ") || rest.starts_with("is ") || rest.starts_with("was ") ||
                         rest.starts_with("takes ") || rest.starts_with("took ");
      return tells && apart != 0 && apart >= -3 && apart <= 3 ? number : std::nullopt;
    }
    return std::nullopt;
  }

  /// "We held the second Summit in spring. Thirteen came.": in a post on another Summit the tale of an earlier one goes
  /// on to the end of the paragraph, or until a Summit is named again; likewise what a report tells of the next one.
  void KeepTale(Passage& passage, bool named) {
    static const Phrases kTells = {"held", "took place", "gathered", "met"};
    if (!reading_.subject) {
      if (tale_ && passage.block == tale_block_ && !named && passage.events.empty())
        passage.ref = tale_, passage.ground = Ground::kSummit;
      else if (passage.block != tale_block_ || named)
        tale_.reset();
      if (!named || !current_left_) return;
      tale_ = passage.ref;
      tale_block_ = passage.block;
      return;
    }
    if (named) {
      const bool ahead = passage.ref && passage.ref != reading_.subject && passage.ref->number &&
                         reading_.subject->number && *reading_.subject->number < *passage.ref->number &&
                         reading_.relation == Relation::kReport && passage.tense == Tense::kFuture;
      const bool tells = passage.ref && passage.ref != reading_.subject && passage.ref->number &&
                         HasAnyPhrase(passage.folded, kTells) &&
                         !HasAnyPhrase(passage.folded, {"since", "until", "will", "as at"});
      tale_ = tells || ahead ? passage.ref : std::nullopt;
      tale_block_ = passage.block;
    } else if (tale_ && passage.block == tale_block_ && passage.events.empty()) {
      passage.ref = tale_;
    } else {
      tale_.reset();
    }
  }

  /// "The last Summit was in Brussels" in a post that announces ours.
  bool IsLastOne(const Passage& passage, const EventMention& summit) const {
    if (reading_.relation == Relation::kReport || subject_.tense == Tense::kPast || passage.tense != Tense::kPast)
      return false;
    const std::string_view text = post_.blocks[passage.block].text;
    const std::string lead = FoldLine(text.substr(passage.span.begin, summit.span.begin - passage.span.begin));
    return lead.ends_with("last") || lead.ends_with("last xmpp");
  }

  static void LeaveOut(Passage& passage) {
    passage.ref.reset();
    passage.ground = Ground::kNone;
  }

  /// "The sprint had 12 guests. Philipp wrote of the Summit": back to the one that the section is about.
  bool GoesBack(const Passage& passage, const EventMention& summit, const Scope& current) const {
    return !current.ref && !summit.strong && !summit.compared && passage.events.size() == 1 && left_.ref &&
           left_section_ == post_.blocks[passage.block].section;
  }

  void NameSummit(Passage& passage, const EventMention& summit, Scope& current) {
    const EventMention* numbered = FirstSummit(passage.events, true);
    if (reading_.subject && numbered != nullptr && OnlyCompares(passage.events) &&
        GoesOn(post_.blocks[passage.block].text, passage, *numbered))
      numbered = nullptr;
    if (numbered != nullptr) {
      const bool own_number = reading_.subject && reading_.subject->number &&
                              std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
                                return std::find(event.numbers.begin(), event.numbers.end(),
                                                 *reading_.subject->number) != event.numbers.end();
                              });
      if (own_number) {
        passage.ref = reading_.subject;
      } else {
        passage.ref = refs_.Of(*numbered, &passage);
      }
      if (passage.ground != Ground::kSide || !own_number) passage.ground = Ground::kSummit;
      if (!reading_.subject) current = Scope{passage.ref, Ground::kSummit, {}, current.level, false, false};
      return;
    }
    if (reading_.subject) {
      const bool past = reading_.relation == Relation::kReport || subject_.tense == Tense::kPast;
      const bool next = summit.next || IsOfNextYear(passage, summit);
      if (next && reading_.tense != Tense::kFuture && past) {
        TurnToNextOne(passage);
      } else if (IsLastOne(passage, summit)) {
        LeaveOut(passage);
      } else if (IsOfAnotherMonth(summit)) {
        passage.ref = refs_.Of(summit, &passage);
        passage.ground = Ground::kSummit;
      } else if (passage.ground != Ground::kSide) {
        passage.ref = reading_.subject;
        passage.ground = Ground::kSummit;
      }
      return;
    }
    if (GoesBack(passage, summit, current)) {
      current = left_;
      passage.ref = left_.ref;
      passage.ground = left_.ground;
    }
    if (current.ref && current.ground == Ground::kSummit) {
      // Behind the tale of Summit N "the next Summit" is N + 1.
      const bool ahead = summit.next || IsOfNextYear(passage, summit);
      if (ahead && current.ref->number && IsFarewell(passage)) return LeaveOut(passage);
      const auto next = ahead && current.past && passage.tense != Tense::kPast && current.ref->number
                            ? SummitNumber::FromInt(current.ref->number->value() + 1)
                            : std::nullopt;
      if (!next) return;
      passage.ref = refs_.Base();
      passage.ref->number = next;
      passage.ref->relative = SummitRef::Relative::kNext;
      current_left_ = true;
      return;
    }
    if (!summit.strong) return;
    passage.ref = refs_.Of(summit, &passage);
    passage.ground = Ground::kSummit;
    current = Scope{passage.ref, Ground::kSummit, {}, current.level, false, false};
  }

  const Post& post_;
  SummitRefs refs_;
  Reading reading_;
  PostSubject subject_;
  std::optional<SummitRef> tale_;
  std::size_t tale_block_ = 0;
  std::size_t named_block_ = static_cast<std::size_t>(-1);  // the last block that named a Summit
  Scope left_;                                              // that a passage on something else ended, in this section
  std::size_t left_section_ = 0;
  std::size_t told_block_ = static_cast<std::size_t>(-1);  // the last that told of the section's Summit
  std::size_t named_item_ = static_cast<std::size_t>(-1);  // the last that named one by its number
  bool told_number_ = false;                               // the passage being entered names one by "Number 17"
  bool current_left_ = false;                              // it turned from the Summit told before to the next
};

}  // namespace

Reading ReadForFacts(const Post& post) { return Reader(post).Read(); }

}  // namespace summit
