#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/one_of.h"
#include "core/question/word_table.h"

/// Words and figures, for the parts of SummitReader, each in a file of its own.
namespace summit::reading {

inline constexpr int kLongestRange = 30;
inline constexpr int kOldestYear = 60;  // two figures from here on are of the century before
inline constexpr Languages kAnyLanguage = 0x3F;

template <class T>
void AddOnce(std::vector<T>& list, T value) {
  if (std::ranges::count(list, value) == 0) list.push_back(std::move(value));
}

bool IsFigures(std::string_view word);
std::optional<int> ToInt(std::string_view figures);
bool IsYear(std::string_view word);
/// "21", "21st", "021": how many figures it begins with, if nothing but an ordinal's ending follows.
std::string_view FiguresOf(std::string_view word);
std::optional<unsigned> MonthOf(std::string_view word);
/// Which way a word bounds time: '>' from that on, '+' after it, '<' before it, '-' up to it.
std::string_view BoundOf(std::string_view word, std::string_view next);
/// Words between a bound and the year or number which it is for.
bool IsLink(std::string_view word);
bool IsWeekday(std::string_view folded);
/// "Friday", "week", "night": "the Friday before Summit 6" is a time beside it, and no other Summit.
bool IsStretchOfTime(std::string_view folded);
/// "third", but not "three".
bool FoldedOrdinal(std::string_view word);

}  // namespace summit::reading
