#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/fact.h"
#include "core/model/known_summit.h"
#include "core/model/post.h"
#include "core/model/stored_fact.h"
#include "core/model/summit_record.h"

namespace summit {

/// The facts of an archive as they were when its records were made. All lists are by ascending post, and within a post
/// as the facts were found.
class FactBase {
 public:
  virtual ~FactBase() = default;

  /// As ReconcileAll gave it.
  virtual std::vector<KnownSummit> Known() const = 0;
  /// The facts that a post states.
  virtual std::vector<Fact> OfPost(const PostId& post) const = 0;
  /// The facts that name a Summit by that number; without a number those that name none.
  virtual std::vector<StoredFact> OfSummit(std::optional<SummitNumber> number) const = 0;
  /// All topics for which posts link a XEP.
  virtual std::vector<TopicLink> TopicLinks() const = 0;
  /// The Summits named by number in facts about a topic, by its NameKey.
  virtual std::vector<SummitNumber> WithTopic(const std::string& topic_key) const = 0;
  /// Absent when unknown.
  virtual std::optional<PostInfo> InfoOf(const PostId& id) const = 0;
};

/// A post that is new, another or gone since.
struct PostChange {
  PostId id;
  std::optional<PostInfo> post;  // as it is now; not needed where it states nothing
  std::vector<Fact> facts;       // that it states now
};

/// A Summit of which something else may be told now; absent parts are not known (any longer).
struct RecordChange {
  SummitNumber number;
  std::optional<SummitRecord> record;
  std::optional<KnownSummit> known;
};

/// What ReconcileAll would say otherwise now, found with a look only at the Summits that the changes may bear on: those
/// named in changed posts, those that posts without a number mean (or meant) otherwise than before, and those with a
/// topic for which another XEP is linked. All others are as they were.
std::vector<RecordChange> UpdateRecords(const FactBase& before, const std::vector<PostChange>& changes);

}  // namespace summit
