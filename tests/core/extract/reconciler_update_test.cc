#include "core/extract/reconciler_update.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// Posts in memory, and which Summits were asked for.
class MemoryFacts : public FactBase {
 public:
  explicit MemoryFacts(const std::vector<Written>& posts) {
    DiagnosticList sink;
    for (const Written& written : posts) {
      const Post post = Read(written);
      infos_.emplace(post.info.id, post.info);
      facts_[post.info.id] = ExtractFacts(post, sink);
    }
    reconciled_ = ReconcileAll(Infos(), All());
  }

  std::vector<KnownSummit> Known() const override { return reconciled_.known; }
  std::vector<Fact> OfPost(const PostId& post) const override {
    const auto it = facts_.find(post);
    return it == facts_.end() ? std::vector<Fact>() : it->second;
  }
  std::vector<StoredFact> OfSummit(std::optional<SummitNumber> number) const override {
    if (number) asked_.insert(number->value());
    std::vector<StoredFact> found;
    for (const auto& [post, facts] : facts_)
      for (std::size_t i = 0; i < facts.size(); ++i)
        if (facts[i].summit.number == number) found.push_back({static_cast<std::int64_t>(i), facts[i]});
    return found;
  }
  std::vector<TopicLink> TopicLinks() const override {
    std::vector<TopicLink> links;
    for (const Fact& fact : All())
      if (const auto* topic = std::get_if<TopicFact>(&fact.value); topic != nullptr && !topic->xep.empty())
        links.push_back({fact.evidence.post, NameKey(topic->name), topic->xep});
    return links;
  }
  std::vector<SummitNumber> WithTopic(const std::string& topic_key) const override {
    std::set<SummitNumber> numbers;
    for (const Fact& fact : All())
      if (const auto* topic = std::get_if<TopicFact>(&fact.value); topic != nullptr && fact.summit.number)
        if (NameKey(topic->name) == topic_key) numbers.insert(*fact.summit.number);
    return {numbers.begin(), numbers.end()};
  }
  std::optional<PostInfo> InfoOf(const PostId& id) const override {
    const auto it = infos_.find(id);
    return it == infos_.end() ? std::nullopt : std::optional(it->second);
  }

  const Reconciled& reconciled() const { return reconciled_; }
  const std::set<int>& asked() const { return asked_; }

 private:
  std::vector<PostInfo> Infos() const {
    std::vector<PostInfo> infos;
    for (const auto& [id, info] : infos_) infos.push_back(info);
    return infos;
  }
  std::vector<Fact> All() const {
    std::vector<Fact> all;
    for (const auto& [post, facts] : facts_) all.insert(all.end(), facts.begin(), facts.end());
    return all;
  }

  std::map<PostId, PostInfo> infos_;
  std::map<PostId, std::vector<Fact>> facts_;
  Reconciled reconciled_;
  mutable std::set<int> asked_;
};

PostChange Now(const Written& written) {
  DiagnosticList sink;
  const Post post = Read(written);
  return {post.info.id, post.info, ExtractFacts(post, sink)};
}

/// The numbers of the Summits that are others, after it is made sure that they are as all posts together tell.
std::vector<int> Changed(const std::vector<RecordChange>& changes, const std::vector<Written>& after) {
  const MemoryFacts whole(after);
  std::vector<int> numbers;
  for (const RecordChange& change : changes) {
    numbers.push_back(change.number.value());
    std::optional<SummitRecord> record;
    for (const SummitRecord& one : whole.reconciled().records)
      if (one.number == change.number) record = one;
    EXPECT_EQ(change.record, record) << "Summit " << change.number.value();
  }
  return numbers;
}

const Written kThirty = {"summit-30.md", "XMPP Summit 30", "2027-11-05",
                         "XMPP Summit 30 takes place on January 27-28, 2028 in Brussels."};
const Written kThirtyOne = {"summit-31.md", "XMPP Summit 31", "2028-05-05",
                            "XMPP Summit 31 takes place on July 10-11, 2028 in Porto."};

TEST(ReconcilerUpdateTest, OnlyTheSummitsOfTheChangedPostsAreLookedAt) {
  const MemoryFacts before({kThirty, kThirtyOne});
  Written changed = kThirty;
  changed.body = "XMPP Summit 30 takes place on January 27-28, 2028 in Ghent.";
  const auto changes = UpdateRecords(before, {Now(changed)});
  EXPECT_EQ(Changed(changes, {changed, kThirtyOne}), std::vector<int>{30});
  EXPECT_EQ(before.asked(), std::set<int>{30});
}

TEST(ReconcilerUpdateTest, APostThatStatesNothingChangesNothing) {
  const MemoryFacts before({kThirty});
  EXPECT_TRUE(UpdateRecords(before, {Now({"roses.md", "Roses", "2027-12-01", "In bloom.", ""})}).empty());
  EXPECT_TRUE(UpdateRecords(before, {{{0, "unknown.md"}, std::nullopt, {}}}).empty());
}

TEST(ReconcilerUpdateTest, ASummitOfWhichNoPostTellsAnyMoreHasNoRecord) {
  const MemoryFacts before({kThirty, kThirtyOne});
  const auto changes = UpdateRecords(before, {{{0, "summit-31.md"}, std::nullopt, {}}});
  EXPECT_EQ(Changed(changes, {kThirty}), std::vector<int>{31});
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_FALSE(changes.front().record);
  EXPECT_FALSE(changes.front().known);
}

TEST(ReconcilerUpdateTest, WhatAnUnchangedPostMeansFollowsTheDaysOfTheOthers) {
  const Written thanks = {"thanks.md", "Thanks", "2028-08-01",
                          "The last XMPP Summit was a pleasure: Elk Systems sponsored the dinner.", ""};
  const MemoryFacts before({kThirty, thanks});
  EXPECT_TRUE(before.OfSummit(SummitNumber::FromInt(31)).empty());
  ASSERT_FALSE(before.OfSummit(std::nullopt).empty()) << "the post names no number";
  const auto changes = UpdateRecords(before, {Now(kThirtyOne)});
  EXPECT_EQ(Changed(changes, {kThirty, kThirtyOne, thanks}), (std::vector<int>{30, 31}));
}

TEST(ReconcilerUpdateTest, AnXepLinkedElsewhereIsThatOfTheSameTopic) {
  Written plain = kThirty, linking = kThirtyOne;
  plain.body += "\n\n### Topics\n\n- Garden Fences\n- Stickers";
  linking.body += "\n\n### Topics\n\n- [Garden Fences](https://xmpp.org/extensions/xep-0499.html)\n- Avatars";
  const MemoryFacts before({plain, kThirtyOne});
  const auto changes = UpdateRecords(before, {Now(linking)});
  EXPECT_EQ(Changed(changes, {plain, linking}), (std::vector<int>{30, 31}));
  ASSERT_TRUE(changes.front().record);
  EXPECT_EQ(TopicsOf(*changes.front().record), "Garden Fences=XEP-0499|Stickers");
}

}  // namespace
}  // namespace summit
