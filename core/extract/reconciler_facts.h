#pragma once

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "core/extract/merged_names.h"
#include "core/model/date.h"
#include "core/model/fact.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"

namespace summit {

/// What the reconciler has to know of the posts that state facts.
struct FactPosts {
  explicit FactPosts(const std::vector<PostInfo>& posts);

  std::map<PostId, Date> dates;
  std::set<PostId> digests;
};

/// The Summit's own posts before announcements before mentions.
int RelationWeight(Relation relation);

/// Adds posts that disagree to the record; nothing where there are no claims besides the chosen one.
void AddConflict(Conflict conflict, const Evidence& chosen, SummitRecord& record);

/// The facts of one Summit, and what the posts they stand in tell of them. Refers to both.
class SummitFacts {
 public:
  SummitFacts(const std::vector<Fact>& facts, const FactPosts& posts) : facts_(facts), posts_(posts) {}

  const std::vector<Fact>& all() const { return facts_; }

  /// Facts of a kind in order of precedence, whatever order they came in.
  template <class T>
  Ranked<T> Of() const {
    std::vector<std::pair<Order, std::pair<const Fact*, const T*>>> ordered;
    for (const Fact& fact : facts_)
      if (const T* value = std::get_if<T>(&fact.value)) ordered.emplace_back(OrderOf(fact), std::pair(&fact, value));
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Ranked<T> ranked;
    for (const auto& [order, entry] : ordered) ranked.push_back(entry);
    return ranked;
  }

  /// When the fact's post was written; the first of all days for one that is not known.
  std::chrono::sys_days DayOf(const Fact& fact) const;
  std::optional<Date> DateIfKnown(const PostId& post) const;
  Date DateOf(const PostId& post) const { return DateIfKnown(post).value_or(Date{}); }

  /// The post is from before the days told: it cannot know that they came to pass. A digest speaks for later posts too.
  bool WrittenBefore(const Fact& fact, const DateRange& range) const;

 private:
  struct Order {
    int weight = 0;
    std::chrono::sys_days written;
    const PostId* post = nullptr;
    int line = 0;
    friend bool operator<(const Order& a, const Order& b) {
      return std::tie(a.weight, b.written, *a.post, a.line) < std::tie(b.weight, a.written, *b.post, b.line);
    }
  };
  Order OrderOf(const Fact& fact) const;

  const std::vector<Fact>& facts_;
  const FactPosts& posts_;
};

}  // namespace summit
