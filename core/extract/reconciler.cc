#include "core/extract/reconciler.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/extract/date_words.h"
#include "core/extract/gazetteer.h"
#include "core/extract/merged_names.h"
#include "core/extract/names.h"
#include "core/extract/summit_resolver.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using PostDates = std::map<PostId, Date>;

struct Posts {
  PostDates dates;
  std::set<PostId> digests;
};

/// The XEP that the archive links for a topic of this name (by NameKey); none where posts link different ones.
using TopicXeps = std::map<std::string, std::string>;

TopicXeps LinkedXeps(const std::vector<Fact>& facts) {
  TopicXeps xeps;
  for (const Fact& fact : facts) {
    const auto* topic = std::get_if<TopicFact>(&fact.value);
    if (topic == nullptr || topic->xep.empty()) continue;
    const auto [it, fresh] = xeps.emplace(NameKey(topic->name), topic->xep);
    if (!fresh && it->second != topic->xep) it->second.clear();
  }
  return xeps;
}

int RelationWeight(Relation relation) {
  switch (relation) {
    case Relation::kMain:
    case Relation::kReport:
      return 0;
    case Relation::kAnnouncement:
      return 1;
    case Relation::kMention:
      return 2;
  }
  return 3;
}

class Reconciler {
 public:
  Reconciler(SummitNumber number, const std::vector<Fact>& facts, const Posts& posts, const TopicXeps& xeps)
      : record_(number), facts_(facts), post_dates_(posts.dates), digests_(posts.digests), xeps_(xeps) {}

  SummitRecord Run() {
    ChooseDates();
    ChoosePlace();
    ChooseColocation();
    if (!record_.dates) YearFromColocation();
    record_.standing = StandingOf();
    record_.sponsors = MergeSponsors(Of<SponsorFact>());
    record_.hosts = MergeHosts(Of<HostFact>());
    record_.participants = MergeParticipants(Of<ParticipantFact>());
    ChooseHeadCount();
    MergeTopics();
    MergeLinks();
    CollectPosts();
    return std::move(record_);
  }

 private:
  /// Facts of a kind in order of precedence, whatever order they came in.
  template <class T>
  Ranked<T> Of() const {
    Ranked<T> ranked;
    for (const Fact& fact : facts_)
      if (const T* value = std::get_if<T>(&fact.value)) ranked.emplace_back(&fact, value);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [this](const auto& a, const auto& b) { return Order(*a.first) < Order(*b.first); });
    return ranked;
  }

  std::tuple<int, std::int64_t, PostId, int> Order(const Fact& fact) const {
    const auto it = post_dates_.find(fact.evidence.post);
    const std::int64_t day = it == post_dates_.end() ? 0 : std::chrono::sys_days(it->second).time_since_epoch().count();
    return {RelationWeight(fact.relation), -day, fact.evidence.post, fact.evidence.line};
  }

  // Dates.

  /// The first difference decides, the lesser is the better: to the day before to the month; the Summit's own posts
  /// before mentions; held before announced before planned; the programme before its Summit day; of announcements the
  /// later one, which knows of changes, of reports the better.
  using DatesRank = std::tuple<int, bool, int, bool, int, std::int64_t>;
  DatesRank RankOf(const Fact& fact, const DatesFact& dates) const {
    const int precision = dates.range.precision == Precision::kDay     ? 0
                          : dates.range.precision == Precision::kMonth ? 1
                                                                       : 2;
    const auto it = post_dates_.find(fact.evidence.post);
    const std::chrono::sys_days written =
        it == post_dates_.end() ? std::chrono::sys_days() : std::chrono::sys_days(it->second);
    // A post from before the event cannot tell that it took place, however it puts its words.
    const bool early = WrittenBefore(fact, dates.range);
    const bool held = dates.standing == Standing::kHeld && !early;
    const int standing = held ? 0 : dates.standing == Standing::kPlanned ? 2 : 1;
    return {precision,          fact.relation == Relation::kMention,      standing,
            dates.official_day, held ? RelationWeight(fact.relation) : 0, -written.time_since_epoch().count()};
  }

  /// The post is from before the days told: it cannot know that they came to pass. A digest speaks for later posts too.
  bool WrittenBefore(const Fact& fact, const DateRange& range) const {
    const auto it = post_dates_.find(fact.evidence.post);
    return it != post_dates_.end() && !digests_.contains(fact.evidence.post) && range.precision == Precision::kDay &&
           it->second < range.start;
  }

  static bool Consistent(const DateRange& a, const DateRange& b) { return a.start <= b.end && b.start <= a.end; }

  /// Days that cannot both be right: neither lies within the other.
  static bool Contradict(const DateRange& a, const DateRange& b) {
    if (a.precision != Precision::kDay || b.precision != Precision::kDay) return !Consistent(a, b);
    const bool inside = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
    return !inside;
  }

  /// "Saturday, 19 May: sightseeing" in a report on 17 and 18 May: a day beside the programme, told in a post that
  /// tells the programme's days as well, denies nothing.
  static bool IsDayAround(const Ranked<DatesFact>& ranked, const Fact& of, const DateRange& day,
                          const DateRange& chosen) {
    using std::chrono::sys_days;
    if (day.precision != Precision::kDay || day.start != day.end || chosen.precision != Precision::kDay) return false;
    if (sys_days(chosen.start) - sys_days(day.start) > std::chrono::days(2)) return false;
    if (sys_days(day.start) - sys_days(chosen.end) > std::chrono::days(2)) return false;
    return std::any_of(ranked.begin(), ranked.end(), [&](const auto& other) {
      return other.first->evidence.post == of.evidence.post && other.second->range.precision == Precision::kDay &&
             chosen.Contains(other.second->range.start);
    });
  }

  void ChooseDates() {
    Ranked<DatesFact> ranked = Of<DatesFact>();
    Ranked<DatesFact> cancelled;
    std::erase_if(ranked, [&](const auto& one) {
      const bool none = one.second->written == kCancelled;
      if (none) cancelled.push_back(one);
      return none;
    });
    std::stable_sort(ranked.begin(), ranked.end(), [this](const auto& a, const auto& b) {
      return RankOf(*a.first, *a.second) < RankOf(*b.first, *b.second);
    });
    if (ranked.empty()) return;
    const DateRange chosen = Whole(ranked);
    Stated<DateRange> dates{chosen, {}};
    Conflict conflict{"dates", {}, ToProse(chosen)};
    std::set<std::string> claimed;
    for (const auto& [fact, value] : ranked) {
      if (value->range == chosen)
        dates.evidence.push_back(fact->evidence);
      else if (Contradict(value->range, chosen) && !IsDayAround(ranked, *fact, value->range, chosen) &&
               claimed.insert(ToProse(value->range)).second)
        conflict.claims.push_back({ToProse(value->range), fact->evidence});
      if (!value->written.empty() && claimed.insert(value->written).second)
        conflict.claims.push_back({value->written, fact->evidence});
    }
    for (const auto& [fact, value] : ranked)
      if (value->range != chosen && !Contradict(value->range, chosen) && !value->official_day)
        dates.evidence.push_back(fact->evidence);
    // A cancellation stands against the days announced; what took place was not cancelled for good.
    if (!cancelled.empty() && ranked.front().second->standing != Standing::kHeld) {
      conflict.claims.push_back({std::string(kCancelled), cancelled.front().first->evidence});
      cancelled_ = DateOf(cancelled.front().first->evidence.post) >= DateOf(ranked.front().first->evidence.post);
    }
    AddConflict(std::move(conflict), dates.evidence.front());
    record_.dates = std::move(dates);
    ChooseOfficialDay(ranked);
  }

  /// The best statement; where it is only the Summit day of a longer programme told in a post as good, the programme.
  static DateRange Whole(const Ranked<DatesFact>& ranked) {
    const auto& [best_fact, best] = ranked.front();
    DateRange chosen = best->range;
    for (const auto& [fact, value] : ranked) {
      if (value->official_day || value->range.precision != Precision::kDay || chosen.precision != Precision::kDay)
        continue;
      if (RelationWeight(fact->relation) > RelationWeight(best_fact->relation)) continue;
      const bool longer =
          value->range.start <= chosen.start && chosen.end <= value->range.end && value->range != chosen;
      if (longer && best->official_day) chosen = value->range;
    }
    const bool one_day = !best->official_day && best->range.start == best->range.end && chosen == best->range;
    if (one_day && !TakeProgramme(ranked, chosen)) JoinDays(ranked, chosen);
    return chosen;
  }

  /// One day of a report ("On Thursday, 17 May, we began") lies in the programme that a post of its own announced.
  static bool TakeProgramme(const Ranked<DatesFact>& ranked, DateRange& chosen) {
    for (const auto& [fact, value] : ranked) {
      const DateRange& range = value->range;
      if (range.precision != Precision::kDay || range.start == range.end || value->official_day) continue;
      if (fact->relation == Relation::kMention || value->standing == Standing::kPlanned ||
          !range.Contains(chosen.start))
        continue;
      chosen = range;
      return true;
    }
    return false;
  }

  /// "Day 1 is the 20th, day 2 the 21st": single days in a row, told in one post, are one programme.
  static void JoinDays(const Ranked<DatesFact>& ranked, DateRange& chosen) {
    const auto& [best_fact, best] = ranked.front();
    for (bool grown = true; grown;) {
      grown = false;
      for (const auto& [fact, value] : ranked) {
        const DateRange& day = value->range;
        if (fact->evidence.post != best_fact->evidence.post || value->standing != best->standing) continue;
        if (value->official_day || day.precision != Precision::kDay || day.start != day.end) continue;
        using std::chrono::sys_days;
        if (sys_days(day.start) == sys_days(chosen.end) + std::chrono::days(1))
          chosen.end = day.end, grown = true;
        else if (sys_days(day.end) == sys_days(chosen.start) - std::chrono::days(1))
          chosen.start = day.start, grown = true;
      }
    }
  }

  void ChooseOfficialDay(const Ranked<DatesFact>& ranked) {
    const DateRange& whole = record_.dates->value;
    if (whole.precision != Precision::kDay || whole.start == whole.end) return;
    for (const auto& [fact, value] : ranked) {
      if (!value->official_day || value->range.start < whole.start || whole.end < value->range.end) continue;
      if (!record_.official_day) record_.official_day = Stated<DateRange>{value->range, {}};
      if (record_.official_day->value == value->range) record_.official_day->evidence.push_back(fact->evidence);
    }
  }

  void AddConflict(Conflict conflict, const Evidence& chosen) {
    if (conflict.claims.empty()) return;
    conflict.claims.insert(conflict.claims.begin(), {conflict.chosen, chosen});
    record_.conflicts.push_back(std::move(conflict));
  }

  // Place.

  /// The part of the place that `part` reads, best first; facts naming another city than `city` have no say.
  std::optional<Stated<std::string>> ChoosePart(std::string PlaceFact::*part, const std::string& city,
                                                bool record_conflict, const char* name) {
    std::optional<Stated<std::string>> chosen;
    Conflict conflict{name, {}, {}};
    std::set<std::string> claimed;
    for (const auto& [fact, value] : places_) {
      const std::string& text = value->*part;
      if (text.empty()) continue;
      const bool elsewhere = !city.empty() && !value->city.empty() && !SameTown(value->city, city);
      if (elsewhere && part != &PlaceFact::city) continue;
      // A country told without a town is that of the town told elsewhere, if it can be.
      if (part == &PlaceFact::country && !MayLieIn(city, text)) continue;
      // An address is that of the venue it was told with.
      const bool other_venue = record_.venue && !value->venue.empty() && !SameVenue(value->venue, record_.venue->value);
      if (part == &PlaceFact::address && other_venue) continue;
      if (!chosen) chosen = Stated<std::string>{text, {}};
      const bool same = part == &PlaceFact::venue     ? SameVenue(text, chosen->value)
                        : part == &PlaceFact::country ? SameCountry(text, chosen->value)
                        : part == &PlaceFact::city    ? SameTown(text, chosen->value)
                                                      : NameKey(text) == NameKey(chosen->value);
      // The name that readers of English know stands before the town's own, with the words that have it.
      const bool better =
          same && part == &PlaceFact::city && text == EnglishTown(text) && chosen->value != EnglishTown(chosen->value);
      if (better) chosen->value = text;
      if (same)
        chosen->evidence.insert(better ? chosen->evidence.begin() : chosen->evidence.end(), fact->evidence);
      else if (claimed.insert(NameKey(text)).second)
        conflict.claims.push_back({text, fact->evidence});
    }
    if (chosen && record_conflict) {
      conflict.chosen = chosen->value;
      AddConflict(std::move(conflict), chosen->evidence.front());
    }
    return chosen;
  }

  static bool SameVenue(std::string_view a, std::string_view b) {
    const std::string key_a = NameKey(a), key_b = NameKey(b);
    if (key_a.find(key_b) != std::string::npos || key_b.find(key_a) != std::string::npos) return true;
    const std::string core_a = CoreOfVenue(a), core_b = CoreOfVenue(b);
    return !core_a.empty() && core_a == core_b;
  }

  /// "Elk office", "Elk GmbH" and "the rooms of Elk" are one house: what is left without the words that only say what
  /// kind of house it is.
  static std::string CoreOfVenue(std::string_view name) {
    static const std::set<std::string_view> kKinds = {
        "the",          "office", "offices", "building", "room", "rooms", "of",    "at",
        "headquarters", "hq",     "space",   "premises", "gmbh", "ltd",   "inc",   "llc",
        "bv",           "ab",     "oy",      "ag",       "sa",   "sarl",  "house", "hotel",
        "center",       "centre", "campus",  "e",        "v",    "lda",   "sas",   "community"};
    std::string core;
    for (const Token& token : Tokenize(name))
      if (token.word && !kKinds.contains(token.folded)) core += token.folded;
    return core;
  }

  /// Of the Summit's own posts from before it the later one knows of changes; those from after it know best.
  void RankPlaces() {
    places_ = Of<PlaceFact>();
    const auto rank = [this](const Fact& fact) {
      const auto it = post_dates_.find(fact.evidence.post);
      const auto written = it == post_dates_.end() ? std::chrono::sys_days() : std::chrono::sys_days(it->second);
      const bool early = record_.dates && record_.dates->value.precision == Precision::kDay &&
                         written < std::chrono::sys_days(record_.dates->value.start);
      return std::tuple(fact.relation == Relation::kMention, early, early ? 0 : RelationWeight(fact.relation),
                        -written.time_since_epoch().count());
    };
    std::stable_sort(places_.begin(), places_.end(),
                     [&](const auto& a, const auto& b) { return rank(*a.first) < rank(*b.first); });
  }

  /// Where a later post of its own says that the Summit is held online, the place announced before is left.
  void DropPlaceLeft() {
    std::optional<Date> online, on_site;
    for (const auto& [fact, value] : places_) {
      const auto it = post_dates_.find(fact->evidence.post);
      if (it == post_dates_.end() || fact->relation == Relation::kMention) continue;
      std::optional<Date>& latest = value->online ? online : on_site;
      if (!value->online && value->city.empty() && value->venue.empty()) continue;
      if (!latest || *latest < it->second) latest = it->second;
    }
    if (!online || !on_site || *online <= *on_site) return;
    std::erase_if(places_, [](const auto& place) { return !place.second->online; });
    record_.online = true;
  }

  void ChoosePlace() {
    RankPlaces();
    DropPlaceLeft();
    record_.city = ChoosePart(&PlaceFact::city, "", true, "city");
    const std::string city = record_.city ? record_.city->value : "";
    record_.region = ChoosePart(&PlaceFact::region, city, false, "region");
    record_.country = ChoosePart(&PlaceFact::country, city, false, "country");
    record_.venue = ChoosePart(&PlaceFact::venue, city, true, "venue");
    record_.address = ChoosePart(&PlaceFact::address, city, false, "address");
    for (const auto& [fact, value] : Of<PlaceFact>())
      record_.online =
          record_.online || (value->online && fact->relation != Relation::kMention) || (value->online && !record_.city);
  }

  void ChooseColocation() {
    for (const auto& [fact, value] : Of<ColocatedFact>()) {
      if (!MayMeet(value->event)) continue;
      if (!record_.colocated_with) {
        record_.colocated_with = Stated<std::string>{value->event, {fact->evidence}};
        continue;
      }
      std::string& chosen = record_.colocated_with->value;
      // The same event told with its year says more.
      if (value->event.size() > chosen.size() && StartsWithNoCase(value->event, chosen)) {
        chosen = value->event;
        record_.colocated_with->evidence.insert(record_.colocated_with->evidence.begin(), fact->evidence);
      } else if (StartsWithNoCase(chosen, value->event)) {
        record_.colocated_with->evidence.push_back(fact->evidence);
      }
    }
    if (!record_.colocated_with || !record_.dates) return;
    std::string& event = record_.colocated_with->value;
    if (event.find_first_of("0123456789") == std::string::npos)
      event += " " + std::to_string(record_.dates->value.year());
  }

  /// An event of another year, or FOSDEM (which is in winter) beside a Summit of another season, is only spoken of.
  bool MayMeet(const std::string& event) const {
    if (!record_.dates) return true;
    const DateRange& dates = record_.dates->value;
    const std::size_t gap = event.rfind(' ');
    const std::string_view figures = gap == std::string::npos ? "" : std::string_view(event).substr(gap + 1);
    const bool dated = figures.size() == 4 && figures.find_first_not_of("0123456789") == std::string_view::npos;
    if (dated) {
      const int year = std::stoi(std::string(figures));
      if (year != static_cast<int>(dates.start.year()) && year != static_cast<int>(dates.end.year())) return false;
    }
    if (dates.precision == Precision::kYear || !StartsWithNoCase(event, "FOSDEM")) return true;
    return dates.start.month() <= std::chrono::March;
  }

  void YearFromColocation() {
    if (!record_.colocated_with) return;
    const std::string& event = record_.colocated_with->value;
    const std::size_t gap = event.rfind(' ');
    if (gap == std::string::npos || event.size() - gap != 5 ||
        event.find_first_not_of("0123456789", gap + 1) != std::string::npos)
      return;
    const std::chrono::year year(std::stoi(event.substr(gap + 1)));
    record_.dates = Stated<DateRange>{DateRange::OfYear(year), record_.colocated_with->evidence};
  }

  Standing StandingOf() const {
    if (cancelled_) return Standing::kPlanned;
    const Ranked<DatesFact> dates = Of<DatesFact>();
    Standing best = dates.empty() ? Standing::kAnnounced : Standing::kPlanned;
    for (const auto& [fact, value] : dates)
      if (!record_.dates || Consistent(value->range, record_.dates->value))
        best = std::max(best, WrittenBefore(*fact, value->range) ? std::min(value->standing, Standing::kAnnounced)
                                                                 : value->standing);
    for (const auto& [fact, value] : Of<MentionFact>()) {
      if (!value->past) continue;
      // A post from before the event cannot tell that it took place, however it puts its words.
      if (!record_.dates || !WrittenBefore(*fact, record_.dates->value)) best = Standing::kHeld;
    }
    return best;
  }

  // Numbers of people, topics, links.

  void ChooseHeadCount() {
    Conflict conflict{"participants_stated", {}, {}};
    for (const auto& [fact, value] : Of<HeadCountFact>()) {
      if (!record_.participants_stated)
        record_.participants_stated = Stated<HeadCountFact>{*value, {fact->evidence}};
      else if (record_.participants_stated->value.count == value->count)
        record_.participants_stated->evidence.push_back(fact->evidence);
      else
        conflict.claims.push_back({value->words, fact->evidence});
    }
    if (!record_.participants_stated) return;
    conflict.chosen = record_.participants_stated->value.words;
    AddConflict(std::move(conflict), record_.participants_stated->evidence.front());
  }

  void MergeTopics() {
    std::map<std::string, std::size_t> known;
    for (const auto& [fact, value] : Of<TopicFact>()) {
      const auto [it, fresh] = known.emplace(NameKey(value->name), record_.topics.size());
      if (fresh) record_.topics.push_back({*value, {}});
      Stated<TopicFact>& topic = record_.topics[it->second];
      topic.value.planned = topic.value.planned && value->planned;
      if (topic.value.xep.empty()) topic.value.xep = value->xep;
      topic.evidence.push_back(fact->evidence);
    }
    for (Stated<TopicFact>& topic : record_.topics) {
      const auto linked = xeps_.find(NameKey(topic.value.name));
      if (topic.value.xep.empty() && linked != xeps_.end()) topic.value.xep = linked->second;
    }
    // What was talked about stands before what was only planned.
    std::stable_partition(record_.topics.begin(), record_.topics.end(),
                          [](const Stated<TopicFact>& topic) { return !topic.value.planned; });
  }

  static std::string UrlKey(std::string_view url) {
    std::string key(url);
    for (std::string_view scheme : {"https://", "http://"})
      if (StartsWithNoCase(key, scheme)) key.erase(0, scheme.size());
    while (!key.empty() && key.back() == '/') key.pop_back();
    return key;
  }

  void MergeLinks() {
    std::map<std::string, std::size_t> known;
    for (const auto& [fact, value] : Of<LinkFact>()) {
      const auto [it, fresh] = known.emplace(UrlKey(value->url), record_.links.size());
      if (fresh) record_.links.push_back({*value, {}});
      record_.links[it->second].evidence.push_back(fact->evidence);
    }
    std::stable_sort(record_.links.begin(), record_.links.end(),
                     [](const auto& a, const auto& b) { return a.value.kind < b.value.kind; });
  }

  void CollectPosts() {
    std::map<PostId, Relation> relations;
    for (const Fact& fact : facts_) {
      // A statement may weigh more than its post; what the post is, its mentions tell.
      const bool mention = std::holds_alternative<MentionFact>(fact.value);
      const auto [it, fresh] = relations.emplace(fact.evidence.post, mention ? fact.relation : Relation::kMention);
      if (!fresh && mention) it->second = std::min(it->second, fact.relation);
    }
    for (const auto& [post, relation] : relations) record_.posts.push_back({post, relation});
    std::stable_sort(record_.posts.begin(), record_.posts.end(), [this](const RelatedPost& a, const RelatedPost& b) {
      if (a.relation != b.relation) return a.relation < b.relation;
      return DateOf(a.post) < DateOf(b.post);
    });
  }

  Date DateOf(const PostId& post) const {
    const auto it = post_dates_.find(post);
    return it == post_dates_.end() ? Date{} : it->second;
  }

  SummitRecord record_;
  Ranked<PlaceFact> places_;  // best first
  bool cancelled_ = false;    // by the last that is told of its days
  const std::vector<Fact>& facts_;
  const PostDates& post_dates_;
  const std::set<PostId>& digests_;
  const TopicXeps& xeps_;
};

/// The dates that a post gives for a Summit which it does not number: the best of those with the same reference.
std::optional<DateRange> DatesGiven(const std::vector<Fact>& facts, const Fact& of) {
  std::optional<DateRange> best;
  for (const Fact& fact : facts) {
    const auto* dates = std::get_if<DatesFact>(&fact.value);
    if (dates == nullptr || dates->written == kCancelled || fact.evidence.post != of.evidence.post ||
        fact.summit != of.summit)
      continue;
    if (!best || static_cast<int>(dates->range.precision) < static_cast<int>(best->precision)) best = dates->range;
  }
  return best;
}

}  // namespace

std::vector<SummitRecord> Reconcile(const std::vector<PostInfo>& posts, const std::vector<Fact>& facts) {
  Posts known;
  for (const PostInfo& post : posts) {
    known.dates.emplace(post.id, post.date);
    if (post.is_digest()) known.digests.insert(post.id);
  }
  const SummitResolver resolver(facts);
  std::map<PostId, std::vector<Fact>> unnumbered;
  for (const Fact& fact : facts)
    if (!fact.summit.number) unnumbered[fact.evidence.post].push_back(fact);
  std::map<SummitNumber, std::vector<Fact>> by_number;
  for (const Fact& fact : facts) {
    const auto given = fact.summit.number ? std::nullopt : DatesGiven(unnumbered[fact.evidence.post], fact);
    if (const auto number = resolver.Resolve(fact.summit, given)) by_number[*number].push_back(fact);
  }
  const TopicXeps xeps = LinkedXeps(facts);
  std::vector<SummitRecord> records;
  for (const auto& [number, own] : by_number) records.push_back(Reconciler(number, own, known, xeps).Run());
  return records;
}

}  // namespace summit
