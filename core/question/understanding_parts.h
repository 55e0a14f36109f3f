#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/question/question.h"
#include "core/question/word_table.h"

/// What the steps of understanding a sentence share; for them alone.
namespace summit::understanding {

inline constexpr std::size_t kMaxWords = 16;  // of each list that keeps words as typed

// How much a word says about what is wanted; of several the greatest decides.
inline constexpr int kLinkWeight = 60, kAnyLinkWeight = 55, kSponsorWeight = 50, kHostWeight = 45, kTopicWeight = 40,
                     kOpeningWeight = 37, kAttendWeight = 36, kPeopleWeight = 35, kDurationWeight = 34,
                     kWordWeight = 30, kCameWeight = 22, kWhoWeight = 20, kOverviewWeight = 10;

template <class T>
void AddOnce(std::vector<T>& list, const T& value) {
  if (std::ranges::count(list, value) == 0) list.push_back(value);
}

template <class T>
void AddAll(const std::vector<T>& from, std::vector<T>& to) {
  for (const T& value : from) AddOnce(to, value);
}

bool IsTime(const WhichSummits& which);

bool IsPlace(const WhichSummits& which);

/// Whether it says which of many by what they have in common, not which one.
bool Narrows(const WhichSummits& which);

bool IsListedIntent(Intent intent);

/// Small words that carry nothing by themselves.
bool IsSmall(Sense sense);

/// "two", "2", "deux"; two for "several".
std::optional<int> SeveralOf(std::string_view folded);

/// The kinds that a name can have in an answer of that intent, the likeliest first.
std::vector<NameKind> KindsFor(Intent intent);

}  // namespace summit::understanding
