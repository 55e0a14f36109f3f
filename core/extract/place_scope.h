#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/extract/reading.h"

namespace summit {

/// What the words at `offset` of the passage's text are about: true where that is the Summit the passage speaks of, and
/// not another event named before them. A conference counts as the Summit's place where the Summit is named too.
bool BelongsToSummit(const Reading& reading, std::string_view text, const Passage& passage, std::size_t offset);

/// "After FOSDEM at the | university": the house right behind a conference, in a sentence without a Summit, is its own.
bool IsOfConference(const Passage& passage, std::string_view text, std::size_t offset);

/// "instead of Berlin", "not at the hotel", "moved from Berlin": the name at `offset` tells where it is not.
bool IsTakenBack(std::string_view text, std::size_t offset);

/// The passage names a Summit, and not several.
bool NamesOneSummit(const Passage& passage);

/// "We eat at the Mill. | The entrance is at ...": the sentence before in the paragraph is on a meal, a bed or another
/// event, so that what follows may be as well. The passage must be one of the reading's.
bool FollowsAside(const Reading& reading, const Passage& passage);

/// The folded words of the passage without its names of several words: "the Sleep Well Hostel" tells of no sleep.
std::string FoldedWithoutNames(const Reading& reading, const Passage& passage);

/// The passage is on where one sleeps, dines or travels, by other words than those of a name.
bool TellsOfStay(const Reading& reading, const Passage& passage);

/// Tells which passages of a post are on its own Summit: the one that the post is on, or that the heading above names.
/// In a newsletter a section is its own post. The reading must outlive it.
class OwnPassages {
 public:
  explicit OwnPassages(const Reading& reading) : reading_(reading) {}

  bool Has(const Passage& passage) const;

 private:
  /// The number of the Summit that a section's heading names.
  std::optional<SummitNumber> HeadedNumber(std::size_t section) const;

  const Reading& reading_;
  mutable std::map<std::size_t, std::optional<SummitNumber>> headed_;  // by section
};

}  // namespace summit
