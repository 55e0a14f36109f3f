#include "core/extract/reconciler_update.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/extract/reconciler.h"
#include "core/extract/reconciler_facts.h"
#include "core/extract/summit_resolver.h"

namespace summit {
namespace {

bool Earlier(const StoredFact& a, const StoredFact& b) {
  return std::tie(a.fact.evidence.post, a.place) < std::tie(b.fact.evidence.post, b.place);
}

std::string TopicKeyOf(const Fact& fact) {
  const auto* topic = std::get_if<TopicFact>(&fact.value);
  return topic == nullptr ? std::string() : NameKey(topic->name);
}

class Update {
 public:
  Update(const FactBase& before, const std::vector<PostChange>& changes) : before_(before), changes_(changes) {
    for (const PostChange& change : changes) {
      changed_.insert(change.id);
      std::int64_t place = 0;
      for (const Fact& fact : change.facts) fresh_.push_back({place++, fact});
    }
  }

  std::vector<RecordChange> Run() {
    if (!TouchNamed()) return {};
    const std::vector<KnownSummit> known = KnownNow();
    const std::set<std::string> topics = CompareTopics();
    CompareMeant(SummitResolver(before_.Known()), SummitResolver(known), topics);
    std::vector<RecordChange> all;
    for (const SummitNumber number : touched_) all.push_back(ChangeOf(number, known));
    return all;
  }

 private:
  /// Notes the Summits that changed posts name or named. False when they state nothing and never did.
  bool TouchNamed() {
    bool stated = false;
    const auto touch = [&](const Fact& fact) {
      stated = true;
      if (fact.summit.number) touched_.insert(*fact.summit.number);
    };
    for (const StoredFact& fresh : fresh_) touch(fresh.fact);
    for (const PostId& post : changed_)
      for (const Fact& fact : before_.OfPost(post)) touch(fact);
    return stated;
  }

  /// What is stated now under that number, or without one, after what was.
  std::vector<StoredFact> Now(std::optional<SummitNumber> number, std::vector<StoredFact> facts) const {
    std::erase_if(facts, [&](const StoredFact& one) { return changed_.contains(one.fact.evidence.post); });
    for (const StoredFact& fresh : fresh_)
      if (fresh.fact.summit.number == number) facts.push_back(fresh);
    std::stable_sort(facts.begin(), facts.end(), Earlier);
    return facts;
  }
  std::vector<StoredFact> Now(SummitNumber number) const { return Now(number, before_.OfSummit(number)); }

  std::vector<KnownSummit> KnownNow() {
    std::vector<KnownSummit> known = before_.Known();
    std::erase_if(known, [&](const KnownSummit& one) { return touched_.contains(one.number); });
    for (const SummitNumber number : touched_) {
      std::vector<StoredFact>& facts = named_[number] = Now(number);
      std::vector<Fact> own;
      for (const StoredFact& one : facts) own.push_back(one.fact);
      const SummitResolver learned(own);
      known.insert(known.end(), learned.known().begin(), learned.known().end());
    }
    return known;
  }

  /// Learns which XEPs are linked now. The topics for which it is another than before.
  std::set<std::string> CompareTopics() {
    TopicXeps before;
    std::set<std::string> linked, others;
    for (const TopicLink& link : before_.TopicLinks()) {
      before.Add(link.topic_key, link.xep);
      const bool changed = changed_.contains(link.post);
      if (!changed) xeps_.Add(link.topic_key, link.xep);
      if (changed) linked.insert(link.topic_key);
    }
    for (const PostChange& change : changes_) xeps_.Add(change.facts);
    for (const StoredFact& fresh : fresh_)
      if (std::string key = TopicKeyOf(fresh.fact); !key.empty()) linked.insert(std::move(key));
    for (const std::string& key : linked) {
      if (before.Of(key) == xeps_.Of(key)) continue;
      others.insert(key);
      for (const SummitNumber number : before_.WithTopic(key)) touched_.insert(number);
    }
    return others;
  }

  /// Notes the Summits that facts without a number mean now and did not before, or no longer do, or mean with one of
  /// `topics`; keeps what they mean now.
  void CompareMeant(const SummitResolver& before, const SummitResolver& now, const std::set<std::string>& topics) {
    using Key = std::pair<PostId, std::int64_t>;
    std::map<Key, std::optional<SummitNumber>> meant_before;
    std::vector<StoredFact> old_facts = before_.OfSummit(std::nullopt);
    const std::vector<std::optional<SummitNumber>> old_numbers = Meant(old_facts, before);
    for (std::size_t i = 0; i < old_facts.size(); ++i) {
      const PostId& post = old_facts[i].fact.evidence.post;
      if (changed_.contains(post))
        Touch(old_numbers[i]);
      else
        meant_before.emplace(Key(post, old_facts[i].place), old_numbers[i]);
    }
    std::vector<StoredFact> facts = Now(std::nullopt, std::move(old_facts));
    const std::vector<std::optional<SummitNumber>> numbers = Meant(facts, now);
    for (std::size_t i = 0; i < facts.size(); ++i) {
      const auto old = meant_before.find(Key(facts[i].fact.evidence.post, facts[i].place));
      const bool as_before = old != meant_before.end() && old->second == numbers[i];
      if (!as_before && old != meant_before.end()) Touch(old->second);
      if (!as_before || topics.contains(TopicKeyOf(facts[i].fact))) Touch(numbers[i]);
      if (numbers[i]) meant_[*numbers[i]].push_back(std::move(facts[i]));
    }
  }

  static std::vector<std::optional<SummitNumber>> Meant(const std::vector<StoredFact>& facts,
                                                        const SummitResolver& resolver) {
    std::vector<const Fact*> all;
    for (const StoredFact& one : facts) all.push_back(&one.fact);
    return SummitsMeant(all, resolver);
  }

  void Touch(const std::optional<SummitNumber>& number) {
    if (number) touched_.insert(*number);
  }

  RecordChange ChangeOf(SummitNumber number, const std::vector<KnownSummit>& known) const {
    const auto named = named_.find(number);
    std::vector<StoredFact> placed = named == named_.end() ? Now(number) : named->second;
    if (const auto meant = meant_.find(number); meant != meant_.end())
      placed.insert(placed.end(), meant->second.begin(), meant->second.end());
    std::stable_sort(placed.begin(), placed.end(), Earlier);
    RecordChange change{number, std::nullopt, std::nullopt};
    const auto at = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.number == number; });
    if (at != known.end()) change.known = *at;
    if (placed.empty()) return change;
    std::vector<Fact> facts;
    for (StoredFact& one : placed) facts.push_back(std::move(one.fact));
    change.record = ReconcileOne(number, facts, FactPosts(PostsOf(facts)), xeps_);
    return change;
  }

  std::vector<PostInfo> PostsOf(const std::vector<Fact>& facts) const {
    std::vector<PostInfo> posts;
    std::set<PostId> wanted;
    for (const Fact& fact : facts) wanted.insert(fact.evidence.post);
    for (const PostChange& change : changes_)
      if (wanted.erase(change.id) > 0 && change.post) posts.push_back(*change.post);
    for (const PostId& id : wanted)
      if (auto post = before_.InfoOf(id)) posts.push_back(std::move(*post));
    return posts;
  }

  const FactBase& before_;
  const std::vector<PostChange>& changes_;
  std::set<PostId> changed_;
  std::vector<StoredFact> fresh_;  // of all changed posts
  std::set<SummitNumber> touched_;
  std::map<SummitNumber, std::vector<StoredFact>> named_;  // what is stated now, by the number that is named
  std::map<SummitNumber, std::vector<StoredFact>> meant_;  // likewise without one
  TopicXeps xeps_;
};

}  // namespace

std::vector<RecordChange> UpdateRecords(const FactBase& before, const std::vector<PostChange>& changes) {
  return Update(before, changes).Run();
}

}  // namespace summit
