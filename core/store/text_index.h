#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/database.h"
#include "core/store/stemmer.h"
#include "core/store/text_query.h"
#include "core/store/text_rank.h"

namespace summit {

/// The full-text side of an index. `database` must outlive it. Throws StoreError.
class TextIndex {
 public:
  /// `posts`: how many the index holds.
  TextIndex(const Database& database, std::size_t posts);

  const Stemmer& stemmer() const { return stemmer_; }

  /// What is looked for, each term with its weight.
  TextQuery Query(const std::vector<std::string>& words, const std::vector<std::string>& phrases) const;

  /// The posts that match, by row, without order. Never more than a few thousand are looked at, so that no question
  /// costs more: first those with the rarest terms, and of as common ones the latest.
  using Visitor = std::function<void(std::int64_t row, TextMatch& match)>;
  void Visit(const TextQuery& query, const Visitor& visit) const;

 private:
  std::int64_t PostsWith(const StemPhrase& phrase) const;
  std::int64_t PostsWith(const std::string& stem) const;
  std::size_t Run(std::string_view sql, const std::string& expression, std::size_t phrases, const Visitor& visit) const;
  std::size_t Run(const std::string& expression, std::size_t phrases, const Visitor& visit) const;

  const Database& database_;
  double posts_;
  Stemmer stemmer_;
  Synonyms synonyms_;
};

}  // namespace summit
