#include "bot/cli/archive_source.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

namespace fs = std::filesystem;

std::string Environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

fs::path Absolute(const fs::path& path) {
  std::error_code error;
  const fs::path resolved = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal() : resolved;
}

/// A short name for a list of folders (FNV-1a), the same in every run.
std::string NameOf(const std::vector<fs::path>& folders) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const fs::path& folder : folders)
    for (const char c : Absolute(folder).string() + '\n') {
      hash ^= static_cast<unsigned char>(c);
      hash *= 0x100000001b3u;
    }
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string name;
  for (int shift = 60; shift >= 0; shift -= 4) name += kDigits[(hash >> shift) & 15];
  return name;
}

fs::path IndexFolder(const std::string& state_dir, const Surroundings& surroundings) {
  if (!state_dir.empty()) return state_dir;
  // systemd gives a list, with colons between, when the unit names several.
  if (!surroundings.state_directory.empty()) return fs::path(Split(surroundings.state_directory, ':').front());
  if (!surroundings.cache_home.empty()) return fs::path(surroundings.cache_home) / "summitbot";
  if (!surroundings.home.empty()) return fs::path(surroundings.home) / ".cache" / "summitbot";
  return {};
}

}  // namespace

Surroundings CurrentSurroundings() {
  std::error_code error;
  const fs::path executable = fs::read_symlink("/proc/self/exe", error);
  return {error ? fs::path() : executable, Environment("STATE_DIRECTORY"), Environment("XDG_CACHE_HOME"),
          Environment("HOME")};
}

std::optional<fs::path> FindDigests(const fs::path& executable) {
  if (executable.empty()) return std::nullopt;
  const fs::path folder = executable.parent_path();
  const std::array<fs::path, 2> places = {folder / "../share/summitbot/posts", folder / "../../posts"};
  for (const fs::path& place : places) {
    std::error_code error;
    if (fs::is_directory(place, error)) return Absolute(place);
  }
  return std::nullopt;
}

fs::path ChooseDatabase(const std::vector<fs::path>& folders, const std::string& state_dir,
                        const Surroundings& surroundings) {
  const fs::path folder = IndexFolder(state_dir, surroundings);
  if (folder.empty()) return {};
  std::error_code error;
  fs::create_directories(folder, error);
  if (!fs::is_directory(folder, error)) return {};
  return folder / ("index-" + NameOf(folders) + ".db");
}

Result<IndexOptions> ChooseArchive(const std::vector<std::string>& archives, const BotConfig& config,
                                   const Surroundings& surroundings) {
  const std::vector<std::string>& named = archives.empty() ? config.archive.paths : archives;
  IndexOptions options;
  options.folders.assign(named.begin(), named.end());
  if (options.folders.empty()) {
    const auto digests = FindDigests(surroundings.executable);
    if (!digests)
      return Error{
          "no posts to answer from: the digests that come with the program are not where they belong; name "
          "folders with --archive or archive.paths"};
    options.folders.push_back(*digests);
  }
  options.read.site.base_url = config.archive.base_url;
  options.read.site.permalink = config.archive.permalink;
  options.read.site.default_lang = config.archive.language;
  options.database = ChooseDatabase(options.folders, config.state_dir, surroundings);
  options.program = SUMMITBOT_VERSION;
  return options;
}

}  // namespace summit::bot
