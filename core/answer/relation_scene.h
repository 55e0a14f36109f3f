#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"
#include "core/answer/word_row.h"
#include "core/model/archive.h"
#include "core/question/question.h"

namespace summit {

/// The text that is quoted, word by word, and what of the question is known of it. Borrows what it is made of, which
/// has to outlive it.
struct Scene {
  const Excerpt& excerpt;
  const PassageQuery& query;
  const Archive& archive;
  WordRow row;                     // the sentences, or what leads to the list and the list
  std::size_t list;                // where the list begins
  std::vector<std::string> above;  // stems of heading and title, where the title is no series'
  std::vector<std::string> known;

  /// Whether the words from `begin` to the one before `end` hold such a thing.
  bool Has(std::size_t begin, std::size_t end, Asked asked) const;
  /// Whether heading or title tell of it.
  bool Above(const WantedWord& wanted) const;
  /// Whether the word stands in the sentence that has the one at `at`.
  bool InSentenceOf(std::size_t at, const WantedWord& wanted) const;
};

Scene SceneOf(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive);

/// How many words a thing may stand before what is told of it, in one sentence with it.
inline constexpr std::size_t kBefore = 12;

/// The place `by` words before `at`, or the first.
inline std::size_t Back(std::size_t at, std::size_t by) { return at > by ? at - by : 0; }

/// Where the words stand in one sentence, the fewest words they spread over; nothing where they do not.
std::optional<std::size_t> SpreadOf(const Scene& scene);

/// Whether the words stand so close that they tell of one thing.
bool AreClose(const Scene& scene);

/// All that was asked of a few words stands together, or all but one of many.
bool StandsTogether(const Scene& scene);

/// A name, a date or a figure within `reach` words of one of those wanted, those that are no names first.
bool ValueNear(const Scene& scene, std::size_t reach);

/// The wanted word that comes first in the question: who did it, in "what did Acme do". Null where there is none.
const WantedWord* FirstAsked(const PassageQuery& query);

}  // namespace summit
