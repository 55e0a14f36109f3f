#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bot/jid.h"

/// What an operator can set. Values are checked when loaded (bot/config_loader.h); the defaults here are those of
/// config/summitbot.yaml. Paths are absolute or relative to the configuration file's folder already applied.
namespace summit::bot {

struct AccountConfig {
  std::optional<Jid> jid;     // bare, or full to ask for a resource; present whenever the service runs
  std::string password_file;  // empty: the systemd credential `password`
};

enum class TlsMode { kStartTls, kDirect };

/// Empty parts: from the SRV records of the account's domain.
struct ServerConfig {
  std::string host;
  std::optional<std::uint16_t> port;
  TlsMode tls = TlsMode::kStartTls;
  std::string ca_file;  // empty: the system's store
};

struct RoomConfig {
  Jid jid;                              // bare
  std::string nick;                     // what we would like to be called
  std::string password_file;            // empty: no password
  std::optional<std::string> password;  // put in by ReadRoomPasswords, never by the loader
};

/// Who may invite the bot into rooms.
struct InvitePolicy {
  enum class Kind { kNobody, kAdmins, kDomains, kAnyone };
  Kind kind = Kind::kAdmins;
  std::vector<std::string> domains;  // with kDomains
};

struct ArchiveConfig {
  std::vector<std::string> paths;  // folders; empty: the digests that come with the program
  std::string base_url = "https://xmpp.org";
  std::string permalink = "/:year/:month/:title/";
  std::string language = "en";  // of posts whose file name does not say
};

/// A token bucket: so many at once, so many a minute in the long run.
struct RateConfig {
  int burst = 1;
  int per_minute = 1;
};

struct LimitsConfig {
  RateConfig person{20, 12};
  RateConfig room{20, 30};
  RateConfig total{60, 240};
  std::size_t question_length = 500;  // characters; the rest of a question is cut
  int repeats = 3;                    // the same text from one person, or to one room, in a window
  std::chrono::seconds repeat_window{120};
  std::chrono::seconds dialogue_expiry{600};  // how long a follow-up is understood
  std::size_t dialogues = 1000;               // kept at once; the longest unused goes first
};

enum class LogLevel { kDebug, kInfo, kWarning, kError };

struct BotConfig {
  AccountConfig account;
  ServerConfig server;
  std::vector<RoomConfig> rooms;
  ArchiveConfig archive;
  std::string state_dir;    // empty: $STATE_DIRECTORY, or what the program chooses
  std::vector<Jid> admins;  // bare
  InvitePolicy invites;
  std::vector<Jid> ignore;  // never answered: bare addresses, or room/nick
  std::string command_prefix = "!";
  LimitsConfig limits;
  LogLevel log_level = LogLevel::kInfo;
};

}  // namespace summit::bot
