#pragma once

#include <bitset>
#include <cstddef>
#include <vector>

#include "core/store/post_text.h"
#include "core/store/text_query.h"
#include "core/store/word_places.h"

namespace summit {

/// A post whose text has something that is looked for.
struct TextMatch {
  std::vector<WordPlace> places;  // phrases counted as in TextQuery
  PostLayout layout;
  int year = 0;  // of publication
};

/// How well a post answers a query.
struct PostRank {
  double score = 0;
  std::size_t section = 0;  // the one that answers best
  bool all_terms = false;   // that section, its heading and the title have every term
};

/// How well a block does.
struct BlockRank {
  std::size_t section = 0;
  std::size_t block = 0;  // within the section
  double score = 0;
  std::bitset<kMostTerms> has;  // by term: block, heading or title have it
};

/// Ranks by how much of the query stands together: a word counts by how rare it is, more in the title than in a heading
/// than in text; what one section says counts more than what is strewn over a post; words that are neighbours in the
/// question count more as neighbours.
PostRank RankPost(const TextQuery& query, const TextMatch& match);

/// The blocks that have at least one term, in order of the post.
std::vector<BlockRank> RankBlocks(const TextQuery& query, const TextMatch& match);

}  // namespace summit
