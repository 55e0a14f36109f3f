#pragma once

#include <string>
#include <string_view>

#include "core/answer/passage_query.h"

namespace summit {

/// Words of a question that a passage may do without: no more of them are looked for.
inline constexpr std::size_t kMostSoftWords = 8;

/// Words that ask, but need not stand in the answer. `folded`, here and below.
bool OnlyAsks(std::string_view folded);
/// That somebody spoke of it goes without saying where it is told.
bool OnlyTells(std::string_view folded);
/// Words without a meaning of their own, in the languages people ask in.
bool IsSmallWord(std::string_view folded);
/// Words that nearly every post has, and that still tell of whom it is asked: "the servers of the XSF".
bool IsOurs(std::string_view folded);
bool IsFigure(std::string_view word);

/// A word with those of much the same meaning, and its other forms; as typed.
WantedWord WordOf(const std::string& word);
/// Another form that will do.
void AddForm(const std::string& form, WantedWord& wanted);

}  // namespace summit
