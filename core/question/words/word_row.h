#pragma once

#include <cstddef>
#include <string_view>

#include "core/question/word_table.h"

/// The tables of words behind FindMeaning(); for word_table.cc alone.
namespace summit::words {

inline constexpr std::size_t kLanguages = 6;

/// One meaning, and its words in each language: parted by spaces, those of a group by underscores; folded.
struct Row {
  Sense sense;
  std::string_view key;
  std::string_view words[kLanguages];  // English, German, French, Spanish, Italian, Portuguese
};

}  // namespace summit::words
