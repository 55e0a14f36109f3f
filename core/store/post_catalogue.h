#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/model/archive.h"
#include "core/store/archive_reader.h"

namespace summit {

/// A post that matches, by its place in the catalogue.
struct RankedPost {
  std::size_t post = 0;
  double score = 0;
  std::size_t section = 0;  // where it matches best
  friend bool operator==(const RankedPost&, const RankedPost&) = default;
};

class PostCatalogue;

/// Whether posts pass year, author, language and category of a request. Both must outlive it.
class PostFilter {
 public:
  PostFilter(const PostCatalogue& catalogue, const SearchRequest& request) : catalogue_(catalogue), request_(request) {}

  bool Wants(std::size_t place);
  /// How much of all posts it lets through.
  double Share();

 private:
  using Known = std::unordered_map<std::string_view, bool>;  // what was found of a name before
  template <class Test>
  static bool Look(Known& known, std::string_view name, Test test);

  const PostCatalogue& catalogue_;
  const SearchRequest& request_;
  Known authors_, folders_, categories_;
};

/// The posts of an index in memory, and which of them tell the same.
class PostCatalogue {
 public:
  /// `posts` ordered by id. StoreError when their rows are not what a writer gives.
  explicit PostCatalogue(std::vector<StoredPost> posts);

  const std::vector<PostInfo>& posts() const { return posts_; }
  const PostInfo* Find(const PostId& id) const;  // null when unknown
  std::optional<std::size_t> PlaceOf(const PostId& id) const;
  std::optional<std::size_t> PlaceOfRow(std::int64_t row) const;
  std::int64_t RowOf(std::size_t place) const { return rows_[place]; }
  std::size_t PostsOfYear(int year) const;

  /// One entry a story, in the order of `ranked`; of a post that is in it twice the first entry. Also:
  /// - of an original and its translations the original, or the best translation where the original is not among them
  ///   (not when `lang_asked`: then each stands for itself);
  /// - for a digest those of its originals that are among them: the best of these takes the digest's place if that is
  ///   better than its own.
  std::vector<RankedPost> WithoutRepeats(const std::vector<RankedPost>& ranked, bool lang_asked) const;

 private:
  std::vector<RankedPost> FoldTranslations(const std::vector<RankedPost>& ranked) const;
  std::vector<RankedPost> PreferOriginals(const std::vector<RankedPost>& ranked) const;
  std::vector<PostInfo> posts_;
  std::vector<std::int64_t> rows_;                          // by place
  std::unordered_map<int, std::size_t> posts_of_year_;      // how many
  std::vector<std::size_t> leader_;                         // by place: of translations of one post, one and the same
  std::vector<std::vector<std::size_t>> digest_originals_;  // by place: posts a digest speaks for
  std::vector<std::uint32_t> place_of_row_;  // by row, which count from 1; kNoPlace for one that is no post
};

}  // namespace summit
