#include "core/extract/reading.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/reading_words.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;
using Phrases = std::vector<std::string_view>;

constexpr std::size_t kQuoteLimit = 280;

bool HasCategory(const Post& post, std::string_view word) {
  const auto names_it = [&](const std::string& text) { return HasPhrase(FoldLine(text), word); };
  return std::any_of(post.info.categories.begin(), post.info.categories.end(), names_it) ||
         post.info.id.path.find(std::string(word) + "/") != std::string::npos;
}

const EventMention* FirstSummit(const std::vector<EventMention>& events, bool numbered) {
  for (const EventMention& event : events)
    if (event.kind == EventKind::kSummit && !event.plural && !event.compared && (!numbered || !event.numbers.empty()))
      return &event;
  // Where only the other one is named: "It was the largest since Summit 20".
  for (const EventMention& event : events)
    if (event.kind == EventKind::kSummit && event.compared) return &event;
  return nullptr;
}

/// The passage names another Summit only beside the one that is meant.
bool OnlyCompares(const std::vector<EventMention>& events) {
  bool compared = false;
  for (const EventMention& event : events) {
    if (event.kind != EventKind::kSummit || event.plural) continue;
    if (!event.compared) return false;
    compared = true;
  }
  return compared;
}

const EventMention* FirstConference(const std::vector<EventMention>& events) {
  for (const EventMention& event : events)
    if (event.kind == EventKind::kConference) return &event;
  return nullptr;
}

/// Builds a Reading: subject first, then every passage with its scope.
class Reader {
 public:
  explicit Reader(const Post& post) : post_(post) {
    reading_.post = &post;
    title_events_ = FindEvents(post.info.title, {});
    title_ = FoldLine(post.info.title);
  }

  Reading Read() {
    Cut();
    FindSources();
    tense_of_first_ = TenseOfFirst();
    FindSubject();
    FindMonthOfSubject();
    reading_.relation = reading_.subject ? RelationOfPost() : Relation::kMention;
    AssignScopes();
    reading_.tense = TenseOfPost();
    return std::move(reading_);
  }

 private:
  // Passages without scope.
  void Cut() {
    for (std::size_t i = 0; i < post_.blocks.size() && reading_.passages.size() < Reading::kMostPassages; ++i) {
      const Block& block = post_.blocks[i];
      line_ = block.line;
      counted_ = 0;
      if (block.kind == BlockKind::kCode)
        AddPassage(i, Shortened(block.text, {0, block.text.size()}, Reading::kLongestCode));
      else
        for (const Span& span : SplitSentences(block.text))
          AddPassage(i, Shortened(block.text, span, Reading::kLongestPassage));
    }
  }

  Span Shortened(std::string_view text, Span span, std::size_t limit) {
    if (span.size() <= limit) return span;
    reading_.cut = true;
    span.end = span.begin + limit;
    while (span.end > span.begin && (static_cast<unsigned char>(text[span.end]) & 0xC0) == 0x80) --span.end;
    return span;
  }

  void AddPassage(std::size_t index, Span span) {
    if (reading_.passages.size() >= Reading::kMostPassages) {
      reading_.cut = true;
      return;
    }
    const Block& block = post_.blocks[index];
    line_ += static_cast<int>(std::count(block.text.begin() + static_cast<std::ptrdiff_t>(counted_),
                                         block.text.begin() + static_cast<std::ptrdiff_t>(span.begin), '\n'));
    counted_ = span.begin;
    Passage passage;
    passage.block = index;
    passage.span = span;
    passage.line = line_;
    const std::string_view text = std::string_view(block.text).substr(span.begin, span.size());
    passage.folded = FoldLine(text);
    passage.tense = TenseOf(passage.folded);
    if (block.kind != BlockKind::kQuote && block.kind != BlockKind::kCode) {
      std::vector<Link> links;
      for (const Link& link : block.links)
        if (link.begin >= span.begin && link.begin < span.end)
          links.push_back({link.begin - span.begin, link.end - span.begin, link.url});
      passage.events = FindEvents(text, links);
      for (EventMention& event : passage.events) {
        event.span.begin += span.begin;
        event.span.end += span.begin;
      }
    }
    reading_.passages.push_back(std::move(passage));
  }

  /// The original named nearest to the words of a block: in the block itself, else in an earlier one of its section.
  void FindSources() {
    if (!post_.info.is_digest()) return;
    std::map<std::string_view, const std::string*> known;
    for (const std::string& source : post_.info.sources) known.emplace(source, &source);
    const std::string* named = nullptr;
    for (std::size_t i = 0; i < post_.blocks.size(); ++i) {
      if (i > 0 && post_.blocks[i].section != post_.blocks[i - 1].section) named = nullptr;
      for (const Link& link : post_.blocks[i].links)
        if (const auto it = known.find(link.url); it != known.end()) named = it->second;
      reading_.sources.push_back(named);
    }
  }

  SummitRef BaseRef() const {
    SummitRef ref;
    ref.as_of = post_.info.date;
    return ref;
  }

  SummitRef RefOf(const EventMention& event, const Passage* passage) const {
    SummitRef ref = BaseRef();
    if (!event.numbers.empty()) ref.number = event.numbers.front();
    if (event.year) ref.year = event.year;
    if (ref.number) return ref;
    const EventMention* conference = passage == nullptr ? nullptr : FirstConference(passage->events);
    if (conference == nullptr) conference = FirstConference(title_events_);
    if (conference != nullptr) {
      ref.event = conference->name;
      if (!ref.year) ref.year = conference->year;
    }
    if (passage != nullptr) ref.city = CityIn(*passage);
    const Tense tense = passage == nullptr ? Tense::kUnknown : passage->tense;
    ref.relative = event.next || tense == Tense::kFuture ? SummitRef::Relative::kNext : SummitRef::Relative::kLatest;
    return ref;
  }

  /// The first city named in the passage; empty when none is.
  std::string CityIn(const Passage& passage) const {
    const std::string_view text =
        std::string_view(post_.blocks[passage.block].text).substr(passage.span.begin, passage.span.size());
    const std::vector<Token> tokens = Tokenize(text);
    for (std::size_t i = 0; i < tokens.size(); ++i)
      for (std::size_t words = std::min<std::size_t>(2, tokens.size() - i); tokens[i].capital && words > 0; --words) {
        const std::string name =
            CollapseSpaces(text.substr(tokens[i].span.begin, tokens[i + words - 1].span.end - tokens[i].span.begin));
        if (KindOfPlace(name) == PlaceKind::kCity) return name;
      }
    return {};
  }

  void FindSubject() {
    if (!post_.info.original.empty()) return;  // a translation states nothing that its original does not
    if (const EventMention* numbered = FirstSummit(title_events_, true)) {
      reading_.subject = RefOf(*numbered, nullptr);
      return;
    }
    const EventMention* in_title = FirstSummit(title_events_, false);
    const bool filed = HasCategory(post_, "summit");
    if (in_title == nullptr && !filed && !ReportsInTitle(title_)) return;
    const std::size_t reach = in_title != nullptr || filed ? reading_.passages.size() : 3;
    if (const Passage* passage = FirstNaming(reach, true)) {
      reading_.subject = RefOf(*FirstSummit(passage->events, true), passage);
    } else if (in_title != nullptr || filed) {
      const Passage* unnumbered = FirstNaming(reach, false);
      if (unnumbered == nullptr && in_title == nullptr) return;
      reading_.subject = unnumbered != nullptr ? RefOf(*FirstSummit(unnumbered->events, false), unnumbered)
                                               : RefOf(*in_title, nullptr);
      if (!reading_.subject->year) BorrowYear();
    }
  }

  /// The month of the first full date in a passage on the subject: a Summit told by another month is another one.
  void FindMonthOfSubject() {
    const bool asked = std::any_of(reading_.passages.begin(), reading_.passages.end(), [](const Passage& passage) {
      return std::any_of(passage.events.begin(), passage.events.end(),
                         [](const EventMention& event) { return event.month.has_value(); });
    });
    if (!reading_.subject || !asked) return;
    constexpr std::size_t kHead = 400;  // of a passage
    constexpr std::size_t kReach = 60;  // a post that tells its days tells them early
    for (std::size_t i = 0; i < std::min(kReach, reading_.passages.size()); ++i) {
      const Passage& passage = reading_.passages[i];
      const EventMention* named = FirstSummit(passage.events, false);
      const bool ours = named != nullptr ? !named->month && (named->numbers.empty() || !reading_.subject->number ||
                                                             named->numbers.front() == *reading_.subject->number)
                                         : passage.events.empty();
      if (!ours) continue;
      const std::string_view text = post_.blocks[passage.block].text;
      for (const DateMention& date : FindDates(text.substr(passage.span.begin, std::min(kHead, passage.span.size())))) {
        if (!date.start_day || !date.start_month || !date.year) continue;
        month_ = *date.year / *date.start_month;
        return;
      }
    }
  }

  /// "The Summit of January 2027" in a post on that of October 2026.
  bool IsOfAnotherMonth(const EventMention& summit) const {
    return summit.month && month_ &&
           *month_ != std::chrono::year(*summit.year) / std::chrono::month(static_cast<unsigned>(*summit.month));
  }

  /// The first passage, up to `reach`, that names a Summit (with its number).
  const Passage* FirstNaming(std::size_t reach, bool numbered) const {
    std::size_t seen = 0;
    const Passage* compared = nullptr;
    for (const Passage& passage : reading_.passages) {
      if (post_.blocks[passage.block].kind == BlockKind::kHeading) continue;
      if (seen++ >= reach) break;
      if (numbered && OnlyLooksAhead(passage)) continue;
      if (FirstSummit(passage.events, numbered) == nullptr) continue;
      if (!OnlyCompares(passage.events)) return &passage;
      if (compared == nullptr) compared = &passage;
    }
    return compared;
  }

  /// "we're already looking forward to XMPP Summit 7": not what the post is about.
  static bool OnlyLooksAhead(const Passage& passage) {
    static const Phrases kAhead = {"looking forward to", "plan for", "plans", "stay tuned", "see you"};
    return HasAnyPhrase(passage.folded, kAhead);
  }

  void BorrowYear() {
    for (const Passage& passage : reading_.passages)
      if (const EventMention* conference = FirstConference(passage.events); conference != nullptr && conference->year) {
        reading_.subject->year = conference->year;
        if (reading_.subject->event.empty()) reading_.subject->event = conference->name;
        return;
      }
  }

  Relation RelationOfPost() const {
    if (ReportsInTitle(title_)) return Relation::kReport;
    if (AnnouncesInTitle(title_)) return Relation::kAnnouncement;
    const EventMention* named = FirstSummit(title_events_, true);
    if (named == nullptr) return tense_of_first_ == Tense::kPast ? Relation::kReport : Relation::kAnnouncement;
    // The Summit's own page is titled with its name, and with no more than the event it was held at.
    std::string rest = title_;
    rest.erase(
        std::remove_if(rest.begin(), rest.end(), [](char c) { return c == ' ' || c == '/' || c == ':' || c == '-'; }),
        rest.end());
    if (rest.size() <= 45) return Relation::kMain;
    return tense_of_first_ == Tense::kFuture ? Relation::kAnnouncement : Relation::kReport;
  }

  Tense TenseOfFirst() const {
    for (const Passage& passage : reading_.passages)
      if (FirstSummit(passage.events, false) != nullptr && passage.tense != Tense::kUnknown) return passage.tense;
    return Tense::kUnknown;
  }

  Tense TenseOfPost() const {
    for (const Passage& passage : reading_.passages)
      if (passage.ref == reading_.subject && passage.names_summit && passage.tense != Tense::kUnknown)
        return passage.tense;
    return tense_of_first_;
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
        scope.ref = RefOf(*summit, nullptr);
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
      if (const EventMention* numbered = FirstSummit(passage.events, true)) return RefOf(*numbered, &passage);
    }
    SummitRef ref = RefOf(heading, &reading_.passages[at]);
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
      passage.ref = BaseRef();
      passage.ref->number = other;
      passage.ground = Ground::kSummit;
      told_number_ = true;
    } else if (reading_.subject && summit == nullptr && SpeaksOfNextOne(passage)) {
      TurnToNextOne(passage);
    } else if (summit != nullptr) {
      NameSummit(passage, *summit, current);
    } else if (only_plural && (!reading_.subject || NamesEarlier(passage))) {
      passage.ref.reset();
      passage.ground = Ground::kNone;
    } else if (!reading_.subject && current.ref && (IsSibling(passage.block, named_item_) || BeginsAnother(passage))) {
      // In a list of many things only its own item is on the Summit; a line set off as a title begins another thing.
      current = Scope{};
      passage.ref.reset();
      passage.ground = Ground::kNone;
    } else if (!reading_.subject && current.ref && LeavesSubject(passage) &&
               !(named_before && passage.ref == named_before && IsPlacedBeside(passage))) {
      current = Scope{};
      passage.ref.reset();
      passage.ground = Ground::kNone;
    }
    KeepTale(passage, summit != nullptr);
    passage.names_summit = (summit != nullptr || told_number_) && passage.ref.has_value();
    told_number_ = false;
    if (passage.ref && passage.ref == current.ref && passage.ground == Ground::kSummit) {
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

  /// In the report of Summit N the next one is N + 1; elsewhere it cannot be told.
  void TurnToNextOne(Passage& passage) {
    const auto next = reading_.subject && reading_.subject->number && reading_.relation == Relation::kReport
                          ? SummitNumber::FromInt(reading_.subject->number->value() + 1)
                          : std::nullopt;
    passage.ref.reset();
    passage.ground = Ground::kNone;
    const bool one = HasAnyPhrase(passage.folded, {"next", "again", "following one", "one after that", "to meet",
                                                   "will meet", "to gather", "will gather", "in a year"}) &&
                     !HasAnyPhrase(passage.folded, {"next time", "next summits", "next year's"});
    const bool others = std::any_of(passage.events.begin(), passage.events.end(),
                                    [](const EventMention& event) { return event.kind == EventKind::kOther; });
    if (!next || !one || others ||
        HasAnyPhrase(passage.folded, {"council", "board", "members", "committee", "working group", "editors", "team"}))
      return;
    passage.ref = BaseRef();
    passage.ref->number = next;
    passage.ref->relative = SummitRef::Relative::kNext;
    passage.ground = Ground::kSummit;
    told_number_ = true;
  }

  static bool NamesAny(const Passage& passage) {
    return std::any_of(passage.events.begin(), passage.events.end(),
                       [](const EventMention& event) { return event.kind == EventKind::kSummit; });
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

  /// "After Summit 30 in Brussels we went to Porto" goes on with the subject, "a long way since Summit 1 in 2006" not.
  bool GoesOn(const Passage& passage, const EventMention& compared) const {
    const std::string_view text = post_.blocks[passage.block].text;
    const std::string rest = FoldLine(text.substr(compared.span.end, passage.span.end - compared.span.end));
    return rest.find(',') != std::string::npos || HasAnyPhrase(rest, {"we", "it", "this one"});
  }

  static bool NamesEarlier(const Passage& passage) {
    return std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& e) { return e.earlier; });
  }

  /// "Next year the Summit moves to Porto".
  static bool IsOfNextYear(const Passage& passage, const EventMention& summit) {
    return summit.numbers.empty() && passage.tense != Tense::kPast &&
           HasAnyPhrase(passage.folded, {"next year", "next winter", "next summer", "next spring", "next autumn",
                                         "next fall", "in a year", "next time"});
  }

  /// "The last Summit was in Brussels" in a post that announces ours.
  bool IsLastOne(const Passage& passage, const EventMention& summit) const {
    if (reading_.relation == Relation::kReport || tense_of_first_ == Tense::kPast || passage.tense != Tense::kPast)
      return false;
    const std::string_view text = post_.blocks[passage.block].text;
    const std::string lead = FoldLine(text.substr(passage.span.begin, summit.span.begin - passage.span.begin));
    return lead.ends_with("last") || lead.ends_with("last xmpp");
  }

  void NameSummit(Passage& passage, const EventMention& summit, Scope& current) {
    const EventMention* numbered = FirstSummit(passage.events, true);
    if (reading_.subject && numbered != nullptr && OnlyCompares(passage.events) && GoesOn(passage, *numbered))
      numbered = nullptr;
    if (numbered != nullptr) {
      const bool own_number = reading_.subject && reading_.subject->number &&
                              std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
                                return std::find(event.numbers.begin(), event.numbers.end(),
                                                 *reading_.subject->number) != event.numbers.end();
                              });
      if (own_number) {
        passage.ref = reading_.subject;
      } else if (reading_.subject && !reading_.subject->number && reading_.subject->year && !numbered->next) {
        passage.ref = RefOf(*numbered, &passage);
      } else {
        passage.ref = RefOf(*numbered, &passage);
      }
      if (passage.ground != Ground::kSide || !own_number) passage.ground = Ground::kSummit;
      if (!reading_.subject) current = Scope{passage.ref, Ground::kSummit, {}, current.level, false, false};
      return;
    }
    if (reading_.subject) {
      const bool past = reading_.relation == Relation::kReport || tense_of_first_ == Tense::kPast;
      const bool next = summit.next || IsOfNextYear(passage, summit);
      if (next && reading_.tense != Tense::kFuture && past) {
        TurnToNextOne(passage);
      } else if (IsLastOne(passage, summit)) {
        passage.ref.reset();
        passage.ground = Ground::kNone;
      } else if (IsOfAnotherMonth(summit)) {
        passage.ref = RefOf(summit, &passage);
        passage.ground = Ground::kSummit;
      } else if (passage.ground != Ground::kSide) {
        passage.ref = reading_.subject;
        passage.ground = Ground::kSummit;
      }
      return;
    }
    if (current.ref && current.ground == Ground::kSummit) {
      // Behind the tale of Summit N "the next Summit" is N + 1.
      const bool ahead = summit.next || IsOfNextYear(passage, summit);
      const auto next = ahead && current.past && passage.tense != Tense::kPast && current.ref->number
                            ? SummitNumber::FromInt(current.ref->number->value() + 1)
                            : std::nullopt;
      if (!next) return;
      passage.ref = BaseRef();
      passage.ref->number = next;
      passage.ref->relative = SummitRef::Relative::kNext;
      current_left_ = true;
      return;
    }
    if (!summit.strong) return;
    passage.ref = RefOf(summit, &passage);
    passage.ground = Ground::kSummit;
    current = Scope{passage.ref, Ground::kSummit, {}, current.level, false, false};
  }

  /// What the Summit's people eat together belongs to it.
  static bool IsMeal(std::string_view side) {
    static const Phrases kMeals = {"dinner", "dinners", "lunch", "breakfast", "brunch"};
    return std::find(kMeals.begin(), kMeals.end(), side) != kMeals.end();
  }

  /// In a post about other things, an event of others ends what was said of the Summit.
  static bool LeavesSubject(const Passage& passage) {
    return std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& event) {
      return event.kind == EventKind::kConference || (event.kind == EventKind::kSide && !IsMeal(event.name)) ||
             event.name == "newsletter";
    });
  }

  /// "The two days before OSCON were well used", right behind a sentence on the Summit: still on the Summit.
  static bool IsPlacedBeside(const Passage& passage) {
    static const Phrases kBeside = {"days before", "day before", "right before", "just before",
                                    "ahead of",    "prior to",   "days after",   "day after"};
    const bool others = std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& event) {
      return event.kind == EventKind::kSide || event.name == "newsletter";
    });
    return !others && HasAnyPhrase(passage.folded, kBeside);
  }

  /// Its only events are others' at which ours is placed: "(the same weekend as FOSDEM 2011)".
  static bool OnlyPlaces(const Passage& passage) {
    return std::all_of(passage.events.begin(), passage.events.end(),
                       [](const EventMention& event) { return event.kind == EventKind::kConference; });
  }

  const Post& post_;
  Reading reading_;
  int line_ = 0;  // of the file, at the byte `counted_` of the block being cut
  std::size_t counted_ = 0;
  Tense tense_of_first_ = Tense::kUnknown;
  std::optional<SummitRef> tale_;
  std::size_t tale_block_ = 0;
  std::size_t named_block_ = static_cast<std::size_t>(-1);  // the last block that named a Summit
  std::size_t named_item_ = static_cast<std::size_t>(-1);   // the last that named one by its number
  std::optional<std::chrono::year_month> month_;            // of the subject
  bool told_number_ = false;                                // the passage being entered names one by "Number 17"
  bool current_left_ = false;                               // it turned from the Summit told before to the next
  std::vector<EventMention> title_events_;
  std::string title_;
};

}  // namespace

Relation Reading::RelationOf(const Passage& passage) const {
  return subject && passage.ref == subject ? relation : Relation::kMention;
}

Evidence Reading::EvidenceAt(std::size_t block_index, Span span) const {
  const Block& block = post->blocks[block_index];
  Evidence evidence;
  evidence.post = post->info.id;
  evidence.line = LineOf(block_index, span.begin);
  evidence.quote = CutText(CollapseSpaces(std::string_view(block.text).substr(span.begin, span.size())), kQuoteLimit);
  evidence.url = post->info.url;
  if (post->info.is_digest())
    evidence.url = sources[block_index] != nullptr ? *sources[block_index] : post->info.sources.front();
  return evidence;
}

int Reading::LineOf(std::size_t block_index, std::size_t offset) const {
  const Block& block = post->blocks[block_index];
  int line = block.line;
  std::size_t counted = 0;
  // From the passage in which the offset lies, or which ends before it: a large block is not counted from its begin.
  const auto after =
      std::upper_bound(passages.begin(), passages.end(), std::pair(block_index, offset),
                       [](const auto& at, const Passage& p) { return at < std::pair(p.block, p.span.begin); });
  if (after != passages.begin() && std::prev(after)->block == block_index) {
    line = std::prev(after)->line;
    counted = std::prev(after)->span.begin;
  }
  const std::string_view between = std::string_view(block.text).substr(counted, offset - counted);
  return line + static_cast<int>(std::count(between.begin(), between.end(), '\n'));
}

Reading ReadForFacts(const Post& post) { return Reader(post).Read(); }

}  // namespace summit
