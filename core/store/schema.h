#pragma once

#include <cstdint>
#include <string>

#include "core/store/database.h"

namespace summit {

/// Number of the layout below and of what the codecs write into it. Raise it with every change of either: the index
/// is a cache, another number means that it is built anew.
constexpr int kSchemaVersion = 1;

/// Lays out an empty database. To be called inside a transaction.
void CreateSchema(Database& database);

/// True when `database` was laid out by this version.
bool HasSchema(const Database& database);

/// What else the content depends on, as a text made by whoever fills the index; empty when none was set.
std::string Fingerprint(const Database& database);
void SetFingerprint(Database& database, const std::string& fingerprint);

/// Sections are numbered so that the post can be told from the number without a look into a table: a common word is
/// in hundreds of thousands of sections, and only one hit a post is wanted.
constexpr int kSectionBits = 16;
constexpr std::int64_t kMaxSections = std::int64_t{1} << kSectionBits;
constexpr std::int64_t FirstSection(std::int64_t post) { return post << kSectionBits; }
constexpr std::int64_t PostOfSection(std::int64_t section) { return section >> kSectionBits; }

}  // namespace summit
