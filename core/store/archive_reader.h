#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/fact.h"
#include "core/model/known_summit.h"
#include "core/model/post.h"
#include "core/model/stored_fact.h"
#include "core/model/summit_record.h"
#include "core/store/database.h"
#include "core/store/file_state.h"

namespace summit {

/// A post and the number of its row, from which those of its sections are made.
struct StoredPost {
  std::int64_t row = 0;
  PostInfo info;
};

// What an index holds, whole. All lists are ordered by post id, and within a post as they were written. StoreError
// when the content is not what the writer writes.
std::vector<FileState> LoadFileStates(const Database& database);
std::vector<StoredPost> LoadPosts(const Database& database);
std::vector<Fact> LoadFacts(const Database& database);
std::vector<Fact> LoadFactsOf(const Database& database, const PostId& post);
/// Those that name a Summit by that number; without a number those that name none.
std::vector<StoredFact> LoadFactsOf(const Database& database, std::optional<SummitNumber> number);
std::vector<TopicLink> LoadTopicLinks(const Database& database);
std::vector<Diagnostic> LoadProblems(const Database& database);

/// How many files have changed since the whole was made; 0 when no changes are attached.
std::size_t CountChanges(const Database& database);

/// The numbers by which facts about a topic, given by its NameKey, name their Summits.
std::vector<SummitNumber> LoadSummitsWithTopic(const Database& database, const std::string& topic_key);
std::optional<PostInfo> LoadPost(const Database& database, const PostId& id);

/// By ascending number.
std::vector<SummitRecord> LoadRecords(const Database& database);
/// What Summits are known by. Likewise.
std::vector<KnownSummit> LoadKnown(const Database& database);

}  // namespace summit
