#pragma once

#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/fact.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"
#include "core/store/database.h"
#include "core/store/file_state.h"

namespace summit {

/// Fills or changes an index in one transaction, begun by the constructor. What is not committed is as if it had
/// never been. `database` must outlive the writer; an empty one is laid out first. Throws StoreError.
class ArchiveWriter {
 public:
  explicit ArchiveWriter(Database& database);

  /// Adds a post, or replaces it with everything that was known of it. Problems are those found in its file.
  void PutPost(const FileState& file, const Post& post, const std::vector<Fact>& facts,
               const std::vector<Diagnostic>& problems);
  /// Remembers a file that holds no readable post, so that it is not read again before it changes.
  void PutUnreadable(const FileState& file, const std::vector<Diagnostic>& problems);
  /// Notes a new time for a file whose content is the same. The file must be known.
  void Touch(const FileState& file);
  /// Forgets a file with its post. Unknown ones are forgotten already.
  void Remove(const PostId& id);

  /// Replaces all records.
  void PutRecords(const std::vector<SummitRecord>& records);
  void PutFingerprint(const std::string& fingerprint);

  /// Orders the full-text index for fast reading; worth its time after most of it was written anew.
  void Optimize();
  /// Ends the writer's work.
  void Commit();

 private:
  std::int64_t PutFile(const FileState& file);
  void ForgetContent(std::int64_t file);
  void PutSections(std::int64_t id, const Post& post);
  void PutProblems(std::int64_t file, const std::vector<Diagnostic>& problems);

  static Database& LaidOut(Database& database);

  Database& database_;
  Transaction transaction_;
  Statement put_file_, find_file_, put_post_, put_section_, put_search_, put_fact_, put_problem_;
};

}  // namespace summit
