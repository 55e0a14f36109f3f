#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/store/database.h"

namespace summit {

/// Number of the layout below and of what the codecs write into it. Raise it with every change of either: the index
/// is a cache, another number means that it is built anew.
constexpr int kSchemaVersion = 6;

/// Lays out an empty database. To be called inside a transaction.
void CreateSchema(Database& database);

/// The files of an index as a connection knows them: the whole as it once was, and what has changed since.
enum class Part { kWhole, kChanges };

/// True when that part of `database` was laid out by this version.
bool HasSchema(const Database& database, Part part = Part::kWhole);

/// Short texts about the index itself; empty when none was set.
///   "fingerprint"  what else the content depends on, made by whoever fills the index
///   "stamp"        of a whole: one that no other has
///   "base"         of changes: the stamp of the whole that they belong to
std::string MetaOf(const Database& database, std::string_view key, Part part = Part::kWhole);
void SetMeta(Database& database, std::string_view key, std::string_view value);

/// Makes a connection to which changes are attached show both parts as one.
void JoinChanges(Database& database);

/// Sections are numbered so that the post can be told from the number without a look into a table: a common word is
/// in hundreds of thousands of sections, and only one hit a post is wanted.
constexpr int kSectionBits = 16;
constexpr std::int64_t kMaxSections = std::int64_t{1} << kSectionBits;
constexpr std::int64_t FirstSection(std::int64_t post) { return post << kSectionBits; }
constexpr std::int64_t PostOfSection(std::int64_t section) { return section >> kSectionBits; }

}  // namespace summit
