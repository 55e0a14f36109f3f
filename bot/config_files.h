#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bot/config.h"
#include "core/base/result.h"

/// The configuration's file and those that it names.
namespace summit::bot {

/// The content of a file of at most `limit` bytes.
Result<std::string> ReadWholeFile(const std::string& path, std::size_t limit);

/// Where a password is that the configuration names no file for: the first of these that is given.
struct SecretPlaces {
  std::string credentials;    // the folder of systemd's credentials ($CREDENTIALS_DIRECTORY); empty: there is none
  std::string configuration;  // the configuration's file, beside which a file "password" may be; empty: there is none
};

/// The password of the account, or the secret of the component: the first line of the file that the configuration
/// names, or else of "password" in the first of `places`. Errors say where it was looked for, never what was found.
Result<std::string> ReadPassword(const BotConfig& config, const SecretPlaces& places);

/// True when the account logs in by its certificate, and no password is named or there.
bool NeedsNoPassword(const BotConfig& config, const SecretPlaces& places);

/// Fills in the passwords of rooms that name a file; gives all problems.
std::vector<Error> ReadRoomPasswords(BotConfig& config);

}  // namespace summit::bot
