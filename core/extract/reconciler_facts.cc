#include "core/extract/reconciler_facts.h"

namespace summit {

FactPosts::FactPosts(const std::vector<PostInfo>& posts) {
  for (const PostInfo& post : posts) {
    dates.emplace(post.id, post.date);
    if (post.is_digest()) digests.insert(post.id);
  }
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

void AddConflict(Conflict conflict, const Evidence& chosen, SummitRecord& record) {
  if (conflict.claims.empty()) return;
  conflict.claims.insert(conflict.claims.begin(), {conflict.chosen, chosen});
  record.conflicts.push_back(std::move(conflict));
}

std::chrono::sys_days SummitFacts::DayOf(const Fact& fact) const {
  const auto it = posts_.dates.find(fact.evidence.post);
  return it == posts_.dates.end() ? std::chrono::sys_days() : std::chrono::sys_days(it->second);
}

std::optional<Date> SummitFacts::DateIfKnown(const PostId& post) const {
  const auto it = posts_.dates.find(post);
  return it == posts_.dates.end() ? std::nullopt : std::optional(it->second);
}

bool SummitFacts::WrittenBefore(const Fact& fact, const DateRange& range) const {
  const auto it = posts_.dates.find(fact.evidence.post);
  return it != posts_.dates.end() && !posts_.digests.contains(fact.evidence.post) && it->second < range.start;
}

SummitFacts::Order SummitFacts::OrderOf(const Fact& fact) const {
  return {RelationWeight(fact.relation), DayOf(fact), &fact.evidence.post, fact.evidence.line};
}

}  // namespace summit
