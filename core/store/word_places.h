#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

struct sqlite3;

namespace summit {

/// Columns of the full-text index.
enum class TextColumn : std::uint32_t { kTitle = 0, kHeading = 1, kBody = 2 };

/// Where a phrase of a query stands in a row of the full-text index: its first word, counted within the column.
struct WordPlace {
  std::uint32_t phrase = 0;  // from 0, in the order of the query
  TextColumn column = TextColumn::kTitle;
  std::uint32_t offset = 0;
  friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

/// Teaches a connection the function places(search, count), for use with MATCH: all places in the present row of the
/// first `count` phrases, as bytes for PlacesFromBytes, those of one phrase together and in order. Of a phrase in very
/// many places only the first are told.
void AddPlacesFunction(sqlite3* handle);

/// Which rows are wanted at all; asked for each row that matches, before it counts.
using RowFilter = std::function<bool(std::int64_t row)>;
/// How a RowFilter is bound.
inline constexpr const char* kRowFilterPointer = "summit.row_filter";

/// Teaches a connection the function wanted(row, filter).
void AddRowFilterFunction(sqlite3* handle);

std::vector<WordPlace> PlacesFromBytes(std::string_view bytes);

}  // namespace summit
