#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/fact.h"
#include "core/model/known_summit.h"
#include "core/model/name_use.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"
#include "core/store/database.h"
#include "core/store/file_state.h"
#include "core/store/name_tally.h"
#include "core/store/post_text.h"
#include "core/store/stemmer.h"

namespace summit {

/// Fills or changes an index in one transaction, begun by the constructor. What is not committed is as if it had
/// never been. `database` must outlive the writer; an empty one is laid out first. Throws StoreError.
///
/// With a `base`, which must outlive the writer too and is only read, `database` is filled with the changes since that
/// whole index was made (see schema.cc); it may hold earlier ones already.
class ArchiveWriter {
 public:
  explicit ArchiveWriter(Database& database, const Database* base = nullptr);

  /// Adds a post, or replaces it with everything that was known of it. Problems are those found in its file,
  /// names what it adds to those of the archive.
  void PutPost(const FileState& file, const Post& post, const std::vector<Fact>& facts,
               const std::vector<Diagnostic>& problems, const MinedNames& names = {});
  /// Remembers a file that holds no readable post, so that it is not read again before it changes.
  void PutUnreadable(const FileState& file, const std::vector<Diagnostic>& problems);
  /// Notes a new time for a file whose content is the same. The file must be known.
  void Touch(const FileState& file);
  /// Forgets a file with its post. Unknown ones are forgotten already.
  void Remove(const PostId& id);

  /// Replaces all records, and what Summits are known by.
  void PutRecords(const std::vector<SummitRecord>& records, const std::vector<KnownSummit>& known = {});
  /// Replaces one record, or forgets it. A Summit without a record is not known by anything.
  void PutRecord(SummitNumber number, const std::optional<SummitRecord>& record,
                 const std::optional<KnownSummit>& known);
  void PutFingerprint(const std::string& fingerprint);

  /// Orders the full-text index for fast reading and counts how common each word is; worth its time after most of it
  /// was written anew.
  void Optimize();
  /// Ends the writer's work.
  void Commit();

 private:
  std::int64_t PutFile(const FileState& file);
  std::int64_t FindFile(const PostId& id);
  std::int64_t NextFile() const;
  void ReplaceInBase(const PostId& id);
  void ForgetContent(std::int64_t file);
  void PutFact(std::int64_t post, const Fact& fact);
  void PutText(std::int64_t id, const Post& post);
  void ForgetText(std::int64_t id);
  void PutProblems(std::int64_t file, const std::vector<Diagnostic>& problems);

  void CountWords(const SearchText& text, int posts);
  SearchText TextAt(const Database& database, std::int64_t id) const;
  void PutWordCounts();

  static Database& LaidOut(Database& database);

  Database& database_;
  const Database* base_;
  Transaction transaction_;
  Statement put_file_, find_file_, put_post_, put_section_, put_search_, put_layout_, put_fact_, put_problem_;
  NameTally tally_;
  Stemmer stemmer_;
  std::map<std::string, std::int64_t, std::less<>> words_;  // what changes add to the counts of the base
};

}  // namespace summit
