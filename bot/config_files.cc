#include "bot/config_files.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxPasswordBytes = 4096;
constexpr char kPassword[] = "password";

std::string SystemMessage(int error) { return std::generic_category().message(error); }

/// The first line of a file that holds nothing but a secret.
Result<std::string> ReadSecret(const std::string& path) {
  Result<std::string> content = ReadWholeFile(path, kMaxPasswordBytes);
  if (!content) return content;
  std::string secret = content->substr(0, content->find_first_of("\r\n"));
  if (secret.empty()) return Error{"is empty; its first line is to be the password", path};
  if (secret.find('\0') != std::string::npos || !IsUtf8(secret))
    return Error{"does not hold a password in UTF-8", path};
  return secret;
}

/// The file "password" of the first place that is given; absent when there is none.
std::optional<std::string> PasswordIn(const SecretPlaces& places) {
  if (!places.credentials.empty()) return (fs::path(places.credentials) / kPassword).string();
  if (places.configuration.empty()) return std::nullopt;
  std::error_code error;
  const fs::path beside = fs::path(places.configuration).parent_path() / kPassword;
  return fs::exists(beside, error) ? std::optional(beside.string()) : std::nullopt;
}

/// What is wrong with a file, with the key that led to it.
Result<std::string> Named(const char* key, Result<std::string> secret) {
  if (secret) return secret;
  Error error = secret.error();
  error.message = std::string(key) + ": " + error.message;
  return error;
}

const std::string& NamedFile(const BotConfig& config) {
  return config.component.jid ? config.component.secret_file : config.account.password_file;
}

}  // namespace

Result<std::string> ReadWholeFile(const std::string& path, std::size_t limit) {
  std::error_code error;
  if (fs::is_directory(path, error)) return Error{"is a folder, not a file", path};
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{"cannot be read: " + SystemMessage(errno), path};
  std::string content(limit + 1, '\0');
  file.read(content.data(), static_cast<std::streamsize>(content.size()));
  if (file.bad()) return Error{"cannot be read: " + SystemMessage(errno), path};
  content.resize(static_cast<std::size_t>(file.gcount()));
  if (content.size() > limit) return Error{"is longer than " + std::to_string(limit) + " bytes", path};
  return content;
}

Result<std::string> ReadPassword(const BotConfig& config, const SecretPlaces& places) {
  if (!NamedFile(config).empty())
    return Named(config.component.jid ? "component.secret_file" : "account.password_file",
                 ReadSecret(NamedFile(config)));
  if (const auto file = PasswordIn(places)) return ReadSecret(*file);
  const bool component = config.component.jid.has_value();
  return Error{
      std::string(component ? "no secret" : "no password") + ": name a file with " +
      (component ? "component.secret_file" : "account.password_file") +
      ", or put it into a file 'password' beside the configuration, or give the systemd credential 'password'"};
}

bool NeedsNoPassword(const BotConfig& config, const SecretPlaces& places) {
  return !config.component.jid && !config.account.certificate_file.empty() && NamedFile(config).empty() &&
         !PasswordIn(places);
}

std::vector<Error> ReadRoomPasswords(BotConfig& config) {
  std::vector<Error> problems;
  for (RoomConfig& room : config.rooms) {
    if (room.password_file.empty()) continue;
    Result<std::string> password = Named("rooms[].password_file", ReadSecret(room.password_file));
    if (password)
      room.password = std::move(password).value();
    else
      problems.push_back(password.error());
  }
  return problems;
}

}  // namespace summit::bot
