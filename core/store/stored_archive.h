#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/archive.h"
#include "core/store/database.h"
#include "core/store/match_expression.h"
#include "core/store/post_catalogue.h"

namespace summit {

/// An index as the answering side sees it. Posts and records are read when it is opened and stay in memory; only the
/// search asks the database again. Throws StoreError.
///
/// Search: a post whose title, heading or text in one section has all the words ranks before any that has only some,
/// which are looked for when few have all; within each, title before heading before text (bm25). See
/// PostCatalogue::WithoutRepeats for posts that tell the same. Where only a translation matches, it is what is shown,
/// because it has the words. A request without words and phrases, but with a year, an author, a language or a
/// category, lists those posts, latest first; an empty request or one of signs only finds nothing.
class StoredArchive : public Archive {
 public:
  /// Takes a database that an ArchiveWriter has filled.
  explicit StoredArchive(Database database);

  const std::vector<SummitRecord>& Summits() const override { return records_; }
  const std::vector<PostInfo>& Posts() const override { return catalogue_.posts(); }
  const PostInfo* FindPost(const PostId& id) const override { return catalogue_.Find(id); }
  std::size_t PostCount() const override { return catalogue_.posts().size(); }
  std::optional<Date> LatestPost() const override { return latest_; }
  SearchResult Search(const SearchRequest& request) const override;

 private:
  std::vector<RankedPost> Rank(const MatchExpression& all, const std::optional<MatchExpression>& any,
                               const SearchRequest& request) const;
  std::vector<RankedPost> Matching(const MatchExpression& match, const SearchRequest& request) const;
  std::vector<RankedPost> Listed(const SearchRequest& request) const;
  void SortBestFirst(std::vector<RankedPost>& ranked) const;
  SearchHit Show(const RankedPost& ranked, const std::optional<MatchExpression>& match) const;

  Database database_;
  PostCatalogue catalogue_;
  std::vector<SummitRecord> records_;
  std::optional<Date> latest_;
};

}  // namespace summit
