#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/archive.h"
#include "core/store/database.h"
#include "core/store/stemmer.h"
#include "core/store/text_query.h"
#include "core/store/text_rank.h"
#include "core/store/word_places.h"

namespace summit {

/// Which posts are wanted at all.
struct WantedPosts {
  RowFilter filter;                // by row
  std::vector<std::string> marks;  // one of which each of them has (see post_mark.h); empty: not known
  double share = 1;                // about how much of all posts that is
};

/// The full-text side of an index. `database` must outlive it. Throws StoreError.
class TextIndex {
 public:
  /// `posts`: how many the index holds.
  TextIndex(const Database& database, std::size_t posts);

  const Stemmer& stemmer() const { return stemmer_; }

  /// What is looked for, each term with its weight.
  TextQuery Query(const std::vector<std::string>& words, const std::vector<std::string>& phrases) const;

  /// What a post or a passage has to tell of, likewise; the words that only rank last.
  TextQuery Query(const SearchRequest& request) const;
  TextQuery Query(const PassageRequest& request) const;

  /// The posts that match and are wanted, by row, without order. Never more than some hundreds are looked at, so that
  /// no question costs more: first those with the rarest terms, and of as common ones the latest.
  using Visitor = std::function<void(std::int64_t row, TextMatch& match)>;
  void Visit(const TextQuery& query, const WantedPosts& wanted, const Visitor& visit) const;

 private:
  std::int64_t PostsWith(const StemPhrase& phrase) const;
  std::int64_t PostsWith(const std::string& stem) const;
  void Weigh(TextQuery& query) const;
  static std::size_t Run(Statement& find, const MatchExpression& expression, const RowFilter& wanted,
                         const Visitor& visit);
  std::size_t Run(const MatchExpression& expression, const RowFilter& wanted, const Visitor& visit) const;

  // Kept ready: a question asks them many times.
  mutable Statement find_, posts_with_;
  mutable std::optional<Statement> find_in_changes_, posts_more_;  // where there are changes
  double posts_;
  Stemmer stemmer_;
  Synonyms synonyms_;
};

}  // namespace summit
