#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/archive.h"
#include "core/store/database.h"
#include "core/store/post_catalogue.h"
#include "core/store/post_text.h"
#include "core/store/snippet.h"
#include "core/store/text_index.h"

namespace summit {

/// An index as the answering side sees it. Posts, records and names are read when it is opened and stay in memory; only
/// search and passages ask the database again. Throws StoreError.
///
/// Search: see RankPost for the order. When enough posts have all the words in one section, the others are left out.
/// See PostCatalogue::WithoutRepeats for posts that tell the same. Where only a translation matches, it is what is
/// shown, because it has the words. A request without words and phrases, but with a year, an author, a language or a
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
  std::vector<Passage> Passages(const PassageRequest& request) const override;
  double WeightOf(std::string_view word) const override;
  std::size_t PostsWith(std::string_view word) const override;
  const std::vector<ArchiveName>& Names() const override { return names_; }

 private:
  struct Found;
  std::vector<RankedPost> Rank(const TextQuery& query, const SearchRequest& request) const;
  std::vector<RankedPost> Listed(const SearchRequest& request) const;
  void KeepNewest(std::vector<RankedPost>& ranked) const;
  void SortBestFirst(std::vector<RankedPost>& ranked) const;
  SearchHit Show(const RankedPost& ranked, const TextQuery& query) const;
  MarkedText Marked(const std::string& text, const TextQuery& query) const;
  WantedPosts Quotable(const PassageRequest& request, PostFilter& filter) const;
  static void KeepBest(std::size_t limit, std::vector<Found>& found);
  std::vector<Found> FindBlocks(const TextQuery& query, const PassageRequest& request) const;
  void AddHeadingsBehind(std::int64_t section, Passage& passage) const;
  std::vector<Found> BestOf(const std::vector<Found>& found, const TextQuery& query, std::size_t limit) const;
  Passage Quote(const Found& found, const TextQuery& query) const;

  /// A section of a post, as it is kept.
  struct StoredSection {
    std::string heading;
    int line = 0;
    std::vector<BlockText> blocks;
  };
  std::optional<StoredSection> SectionAt(std::int64_t section) const;
  std::optional<std::string> TextOfBlock(std::int64_t section, std::size_t block) const;
  std::int64_t SectionOf(std::size_t post, std::size_t section) const;

  Database database_;
  PostCatalogue catalogue_;
  std::vector<SummitRecord> records_;
  std::vector<ArchiveName> names_;
  TextIndex text_;
  std::optional<Date> latest_;
  mutable Statement section_;  // kept ready: a question asks it many times
};

}  // namespace summit
