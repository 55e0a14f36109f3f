#include "core/extract/reconciler.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/extract/date_words.h"
#include "core/extract/merged_names.h"
#include "core/extract/reconciler_dates.h"
#include "core/extract/reconciler_facts.h"
#include "core/extract/reconciler_place.h"
#include "core/extract/summit_resolver.h"

namespace summit {
namespace {

/// Makes the record of one Summit.
class Reconciler {
 public:
  Reconciler(SummitNumber number, const SummitFacts& facts, const TopicXeps& xeps)
      : record_(number), facts_(facts), xeps_(xeps) {}

  SummitRecord Run() {
    cancelled_ = ChooseDates(facts_, record_);
    ChoosePlace(facts_, record_);
    ChooseColocation();
    if (!record_.dates) YearFromColocation();
    record_.standing = StandingOf();
    record_.sponsors = MergeSponsors(facts_.Of<SponsorFact>());
    record_.hosts = MergeHosts(facts_.Of<HostFact>());
    record_.participants = MergeParticipants(facts_.Of<ParticipantFact>());
    ChooseHeadCount();
    MergeTopics();
    MergeLinks();
    CollectPosts();
    return std::move(record_);
  }

 private:
  void ChooseColocation() {
    for (const auto& [fact, value] : facts_.Of<ColocatedFact>()) {
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
    const Ranked<DatesFact> dates = facts_.Of<DatesFact>();
    Standing best = dates.empty() ? Standing::kAnnounced : Standing::kPlanned;
    for (const auto& [fact, value] : dates)
      if (!record_.dates || Consistent(value->range, record_.dates->value))
        best =
            std::max(best, facts_.WrittenBefore(*fact, value->range) ? std::min(value->standing, Standing::kAnnounced)
                                                                     : value->standing);
    for (const auto& [fact, value] : facts_.Of<MentionFact>()) {
      if (!value->past) continue;
      // A post from before the event cannot tell that it took place, however it puts its words.
      if (!record_.dates || !facts_.WrittenBefore(*fact, record_.dates->value)) best = Standing::kHeld;
    }
    return best;
  }

  // Numbers of people, topics, links.

  void ChooseHeadCount() {
    Conflict conflict{"participants_stated", {}, {}};
    for (const auto& [fact, value] : facts_.Of<HeadCountFact>()) {
      if (!record_.participants_stated)
        record_.participants_stated = Stated<HeadCountFact>{*value, {fact->evidence}};
      else if (record_.participants_stated->value.count == value->count)
        record_.participants_stated->evidence.push_back(fact->evidence);
      else
        conflict.claims.push_back({value->words, fact->evidence});
    }
    if (!record_.participants_stated) return;
    conflict.chosen = record_.participants_stated->value.words;
    AddConflict(std::move(conflict), record_.participants_stated->evidence.front(), record_);
  }

  void MergeTopics() {
    std::map<std::string, std::size_t> known;
    for (const auto& [fact, value] : facts_.Of<TopicFact>()) {
      const auto [it, fresh] = known.emplace(NameKey(value->name), record_.topics.size());
      if (fresh) record_.topics.push_back({*value, {}});
      Stated<TopicFact>& topic = record_.topics[it->second];
      topic.value.planned = topic.value.planned && value->planned;
      if (topic.value.xep.empty()) topic.value.xep = value->xep;
      topic.evidence.push_back(fact->evidence);
    }
    for (Stated<TopicFact>& topic : record_.topics) {
      if (topic.value.xep.empty()) topic.value.xep = xeps_.Of(NameKey(topic.value.name));
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
    for (const auto& [fact, value] : facts_.Of<LinkFact>()) {
      const auto [it, fresh] = known.emplace(UrlKey(value->url), record_.links.size());
      if (fresh) record_.links.push_back({*value, {}});
      record_.links[it->second].evidence.push_back(fact->evidence);
    }
    std::stable_sort(record_.links.begin(), record_.links.end(),
                     [](const auto& a, const auto& b) { return a.value.kind < b.value.kind; });
  }

  void CollectPosts() {
    std::map<PostId, Relation> relations;
    for (const Fact& fact : facts_.all()) {
      // A statement may weigh more than its post; what the post is, its mentions tell.
      const bool mention = std::holds_alternative<MentionFact>(fact.value);
      const auto [it, fresh] = relations.emplace(fact.evidence.post, mention ? fact.relation : Relation::kMention);
      if (!fresh && mention) it->second = std::min(it->second, fact.relation);
    }
    for (const auto& [post, relation] : relations) record_.posts.push_back({post, relation});
    std::stable_sort(record_.posts.begin(), record_.posts.end(), [this](const RelatedPost& a, const RelatedPost& b) {
      if (a.relation != b.relation) return a.relation < b.relation;
      return facts_.DateOf(a.post) < facts_.DateOf(b.post);
    });
  }

  SummitRecord record_;
  bool cancelled_ = false;  // by the last that is told of its days
  const SummitFacts& facts_;
  const TopicXeps& xeps_;
};

/// The dates that a post gives for a Summit which it does not number: the best of those with the same reference.
std::optional<DateRange> DatesGiven(const std::vector<const Fact*>& facts, const Fact& of) {
  std::optional<DateRange> best;
  for (const Fact* fact : facts) {
    const auto* dates = std::get_if<DatesFact>(&fact->value);
    if (dates == nullptr || dates->written == kCancelled || fact->summit != of.summit) continue;
    if (!best || static_cast<int>(dates->range.precision) < static_cast<int>(best->precision)) best = dates->range;
  }
  return best;
}

}  // namespace

void TopicXeps::Add(const std::string& topic_key, const std::string& xep) {
  const auto [it, fresh] = xeps_.emplace(topic_key, xep);
  if (!fresh && it->second != xep) it->second.clear();
}

void TopicXeps::Add(const std::vector<Fact>& facts) {
  for (const Fact& fact : facts) {
    const auto* topic = std::get_if<TopicFact>(&fact.value);
    if (topic != nullptr && !topic->xep.empty()) Add(NameKey(topic->name), topic->xep);
  }
}

std::string TopicXeps::Of(const std::string& topic_key) const {
  const auto it = xeps_.find(topic_key);
  return it == xeps_.end() ? std::string() : it->second;
}

std::vector<std::optional<SummitNumber>> SummitsMeant(const std::vector<const Fact*>& facts,
                                                      const SummitResolver& resolver) {
  std::map<PostId, std::vector<const Fact*>> unnumbered;
  for (const Fact* fact : facts)
    if (!fact->summit.number) unnumbered[fact->evidence.post].push_back(fact);
  std::vector<std::optional<SummitNumber>> numbers;
  for (const Fact* fact : facts) {
    const auto given = fact->summit.number ? std::nullopt : DatesGiven(unnumbered[fact->evidence.post], *fact);
    numbers.push_back(resolver.Resolve(fact->summit, given));
  }
  return numbers;
}

SummitRecord ReconcileOne(SummitNumber number, const std::vector<Fact>& facts, const FactPosts& posts,
                          const TopicXeps& xeps) {
  return Reconciler(number, SummitFacts(facts, posts), xeps).Run();
}

Reconciled ReconcileAll(const std::vector<PostInfo>& posts, std::vector<Fact> facts) {
  const SummitResolver resolver(facts);
  TopicXeps xeps;
  xeps.Add(facts);
  std::vector<const Fact*> all;
  for (const Fact& fact : facts) all.push_back(&fact);
  const std::vector<std::optional<SummitNumber>> numbers = SummitsMeant(all, resolver);
  std::map<SummitNumber, std::vector<Fact>> by_number;
  for (std::size_t i = 0; i < facts.size(); ++i)
    if (numbers[i]) by_number[*numbers[i]].push_back(std::move(facts[i]));
  const FactPosts known(posts);
  Reconciled reconciled{{}, resolver.known()};
  for (const auto& [number, own] : by_number) reconciled.records.push_back(ReconcileOne(number, own, known, xeps));
  return reconciled;
}

std::vector<SummitRecord> Reconcile(const std::vector<PostInfo>& posts, const std::vector<Fact>& facts) {
  return ReconcileAll(posts, facts).records;
}

}  // namespace summit
