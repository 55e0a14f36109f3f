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
  std::optional<Jid> jid;     // bare, or full to ask for a resource; a component's address where we are one; present
                              // whenever the service runs
  std::string password_file;  // empty: see ReadPassword
  bool allow_plain = false;   // log in with SASL PLAIN where the server offers nothing better
  std::string certificate_file = {};  // to log in with (SASL EXTERNAL); empty: none
  std::string key_file = {};          // of that certificate
};

/// kAuto: as the SRV records say; STARTTLS where a host is given or there are none.
enum class TlsMode { kStartTls, kDirect, kAuto };

/// Empty parts: from the SRV records of the account's domain.
struct ServerConfig {
  std::string host;
  std::optional<std::uint16_t> port;
  TlsMode tls = TlsMode::kAuto;
  std::string ca_file;            // empty: the system's store
  std::string name_servers = {};  // "192.0.2.53:53,..."; empty: those of the machine
};

/// Another way to be on XMPP than an account: a component of a server (XEP-0114), over a connection without TLS, so
/// beside that server only.
struct ComponentConfig {
  std::optional<Jid> jid;  // bare; absent: we are an account
  std::string host = "127.0.0.1";
  std::uint16_t port = 5347;
  std::string secret_file;  // empty: see ReadPassword
};

struct RoomConfig {
  Jid jid;                              // bare
  std::string nick;                     // what we would like to be called
  std::string password_file;            // empty: no password
  std::optional<std::string> password;  // put in by ReadRoomPasswords, never by the loader
  std::string language = {};            // of posts that links lead to, where there are; empty: the asker's
  std::string command_prefix = {};      // empty: BotConfig::command_prefix
  std::size_t answer_lines = 4;
  std::size_t answer_length = 500;         // characters
  std::vector<std::string> commands = {};  // that are answered, by name; empty: all
  bool questions = true;                   // besides commands, what turns to us by nick in plain words
  bool announcements = false;              // of new posts
};

/// Who the bot is, for its vCard. All but the name may be empty.
struct ProfileConfig {
  std::string name = "summitbot";
  std::string about;    // instead of what the program says by itself
  std::string contact;  // of who runs it: an address such as xmpp:operator@example.org
  std::string source;   // where the program's source is
  std::string privacy;  // where it says what is kept of people
};

struct AnnouncementConfig {
  int max_age_days = 14;  // an older post is not announced
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
  ComponentConfig component;
  std::vector<RoomConfig> rooms;
  ArchiveConfig archive;
  std::string state_dir;    // empty: $STATE_DIRECTORY, or what the program chooses
  std::vector<Jid> admins;  // bare
  InvitePolicy invites;
  std::size_t max_rooms = 20;  // to which invitations and administrators may bring us, configured ones included
  ProfileConfig profile;
  AnnouncementConfig announcements;
  std::vector<Jid> ignore;  // never answered: bare addresses, or room/nick
  std::string command_prefix = "!";
  LimitsConfig limits;
  LogLevel log_level = LogLevel::kInfo;
};

}  // namespace summit::bot
