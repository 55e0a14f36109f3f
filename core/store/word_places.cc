#include "core/store/word_places.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <string>

#include "core/base/result.h"
#include "core/store/fts_api.h"

namespace summit {
namespace {

constexpr int kMaxPlaces = 2000;  // of one phrase in one row

struct Packed {
  std::uint32_t phrase, column, offset;
};

void PlacesFunction(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* context, int arguments,
                    sqlite3_value** values) {
  static_assert(sizeof(Packed) == 12);
  std::string bytes;
  const int wanted = arguments > 0 ? sqlite3_value_int(values[0]) : 0;
  const int phrases = std::min(wanted, api->xPhraseCount(fts));
  for (int phrase = 0; phrase < phrases; ++phrase) {
    Fts5PhraseIter at{};
    int column = 0, offset = 0;
    int code = api->xPhraseFirst(fts, phrase, &at, &column, &offset);
    for (int count = 0; code == SQLITE_OK && column >= 0 && count < kMaxPlaces; ++count) {
      const Packed packed{static_cast<std::uint32_t>(phrase), static_cast<std::uint32_t>(column),
                          static_cast<std::uint32_t>(offset)};
      bytes.append(reinterpret_cast<const char*>(&packed), sizeof packed);
      api->xPhraseNext(fts, &at, &column, &offset);
    }
    if (code != SQLITE_OK) return sqlite3_result_error_code(context, code);
  }
  sqlite3_result_blob64(context, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
}

/// The filter must not throw through C; ours only looks things up, and running out of memory ends the program.
void WantedFunction(sqlite3_context* context, int /*arguments*/, sqlite3_value** values) {
  const auto* filter = static_cast<const RowFilter*>(sqlite3_value_pointer(values[1], kRowFilterPointer));
  sqlite3_result_int(context, filter == nullptr || (*filter)(sqlite3_value_int64(values[0])) ? 1 : 0);
}

}  // namespace

void AddPlacesFunction(sqlite3* handle) {
  fts5_api* api = FindFtsApi(handle);
  if (api->xCreateFunction(api, "places", nullptr, PlacesFunction, nullptr) != SQLITE_OK)
    throw StoreError("SQLite refuses the function that the search needs");
}

void AddRowFilterFunction(sqlite3* handle) {
  if (sqlite3_create_function_v2(handle, "wanted", 2, SQLITE_UTF8, nullptr, WantedFunction, nullptr, nullptr,
                                 nullptr) != SQLITE_OK)
    throw StoreError("SQLite refuses the function that filters need");
}

std::vector<WordPlace> PlacesFromBytes(std::string_view bytes) {
  std::vector<WordPlace> places(bytes.size() / sizeof(Packed));
  for (std::size_t i = 0; i < places.size(); ++i) {
    Packed packed{};
    std::memcpy(&packed, bytes.data() + i * sizeof packed, sizeof packed);
    places[i] = {packed.phrase, static_cast<TextColumn>(packed.column), packed.offset};
  }
  return places;
}

}  // namespace summit
