#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "bot/config.h"
#include "core/base/result.h"
#include "core/indexer.h"

namespace summit::bot {

/// What the environment contributes to finding archive and index.
struct Surroundings {
  std::filesystem::path executable;  // of this program, resolved; empty when unknown
  std::string state_directory;       // $STATE_DIRECTORY
  std::string cache_home;            // $XDG_CACHE_HOME
  std::string home;                  // $HOME
};

/// As this process finds them.
Surroundings CurrentSurroundings();

/// The digests that come with the program: ../share/summitbot/posts beside an installed one, ../../posts beside one in
/// a build tree. Absent when neither is there.
std::optional<std::filesystem::path> FindDigests(const std::filesystem::path& executable);

/// Where the index of these folders is kept: in the configured state folder, else in the first of $STATE_DIRECTORY,
/// else in the user's cache. Folders that differ have indexes of their own. Makes the folder; empty, which means in
/// memory, when that cannot be done.
std::filesystem::path ChooseDatabase(const std::vector<std::filesystem::path>& folders, const std::string& state_dir,
                                     const Surroundings& surroundings);

/// The folders to answer from, by what weighs most: those of the command line, of the configuration, the digests. And
/// all else that the index needs. An Error when there is nothing to answer from.
Result<IndexOptions> ChooseArchive(const std::vector<std::string>& archives, const BotConfig& config,
                                   const Surroundings& surroundings);

}  // namespace summit::bot
