#include "bot/config_loader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <numeric>
#include <sstream>
#include <system_error>
#include <type_traits>
#include <utility>

#include "core/base/text.h"
#include "core/question/commands.h"

namespace summit::bot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFileBytes = 1024 * 1024;
constexpr std::size_t kMaxPasswordBytes = 4096;

int LineOf(const YAML::Mark& mark) { return mark.line >= 0 ? mark.line + 1 : 0; }

std::string Quoted(std::string_view text) { return "'" + CutText(XmlSafe(text), 60) + "'"; }

/// Where a value comes from, and where problems with it go.
class Reader {
 public:
  Reader(std::string file, std::vector<Error>& problems) : file_(std::move(file)), problems_(problems) {}

  void Problem(const YAML::Node& at, const std::string& key, const std::string& what) {
    Problem(LineOf(at.Mark()), key, what);
  }
  void Problem(int line, const std::string& key, const std::string& what) {
    problems_.push_back({key.empty() ? what : key + ": " + what, file_, line});
  }

  /// A text that is not empty.
  std::optional<std::string> Text(const YAML::Node& node, const std::string& key, const std::string& example) {
    if (node.IsScalar() && !Trim(node.Scalar()).empty()) return node.Scalar();
    const char* found = node.IsSequence() ? "a list" : node.IsMap() ? "a group of keys" : "nothing";
    Problem(node, key, std::string("expected a text, found ") + found + "; write for example " + example);
    return std::nullopt;
  }

  /// A text of one line, for people.
  std::optional<std::string> Line(const YAML::Node& node, const std::string& key, const std::string& example) {
    const std::optional<std::string> text = Text(node, key, example);
    if (!text) return std::nullopt;
    if (CountCodePoints(*text) <= 500 && text->find_first_of("\r\n") == std::string::npos && XmlSafe(*text) == *text)
      return std::string(Trim(*text));
    Problem(node, key, Quoted(*text) + " is too long or not of one line; write for example " + example);
    return std::nullopt;
  }

  /// An address that begins with its scheme: "https://...", "xmpp:...", "mailto:...".
  std::optional<std::string> Uri(const YAML::Node& node, const std::string& key, const std::string& example) {
    const std::optional<std::string> text = Text(node, key, example);
    if (!text) return std::nullopt;
    const std::size_t colon = text->find(':');
    const bool scheme = colon != std::string::npos && colon >= 2 && colon + 1 < text->size() &&
                        std::all_of(text->begin(), text->begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+';
                        });
    if (scheme && text->find_first_of(" \t\r\n\"<>") == std::string::npos) return text;
    Problem(node, key, Quoted(*text) + " is not an address with a scheme; write for example " + example);
    return std::nullopt;
  }

  std::optional<bool> YesNo(const YAML::Node& node, const std::string& key) {
    if (node.IsScalar() && node.Tag() != "!") {
      if (node.Scalar() == "true") return true;
      if (node.Scalar() == "false") return false;
    }
    Problem(node, key, "expected true or false, found " + (node.IsScalar() ? Quoted(node.Scalar()) : "something else"));
    return std::nullopt;
  }

  std::optional<long> Number(const YAML::Node& node, const std::string& key, long least, long most) {
    if (node.IsScalar() && node.Tag() != "!") {  // "!" is what yaml-cpp calls a quoted scalar
      const std::string& text = node.Scalar();
      long value = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
      if (error == std::errc() && end == text.data() + text.size() && value >= least && value <= most) return value;
    }
    const std::string found = node.IsScalar() ? Quoted(node.Scalar()) : "something else";
    Problem(node, key,
            "expected a number from " + std::to_string(least) + " to " + std::to_string(most) + ", found " + found);
    return std::nullopt;
  }

  /// A path, relative ones taken from the file's folder.
  std::optional<std::string> Path(const YAML::Node& node, const std::string& key, const std::string& example) {
    const std::optional<std::string> text = Text(node, key, example);
    if (!text) return std::nullopt;
    return (fs::path(file_).parent_path() / *text).lexically_normal().string();
  }

  std::optional<Jid> Address(const YAML::Node& node, const std::string& key, const std::string& example, bool bare) {
    const std::optional<std::string> text = Text(node, key, example);
    if (!text) return std::nullopt;
    std::optional<Jid> jid = Jid::Parse(*text);
    if (!jid) {
      Problem(node, key, Quoted(*text) + " is not an XMPP address; write for example " + example);
    } else if (bare && !jid->is_bare()) {
      Problem(node, key, Quoted(*text) + " must not have a resource; write " + jid->Bare().ToString());
      jid.reset();
    }
    return jid;
  }

  /// Calls `read` for each entry, with the key of the entry.
  template <class Read>
  void Each(const YAML::Node& node, const std::string& key, const std::string& example, Read read) {
    if (!node.IsSequence()) return Problem(node, key, "expected a list; write for example " + example);
    for (std::size_t i = 0; i < node.size(); ++i) read(node[i], key + "[" + std::to_string(i) + "]");
  }

 private:
  std::string file_;
  std::vector<Error>& problems_;
};

/// One key: its name, and what it sets in `Target`. The only place where a key is known.
template <class Target>
struct Key {
  std::string_view name;  // with dots
  void (*read)(Reader&, const YAML::Node&, const std::string& key, Target&);
};

template <class T, class U>
void Set(T& target, std::optional<U> value) {
  if (value) target = std::move(*value);
}

template <int RateConfig::*member, long kMost>
void ReadRate(Reader& r, const YAML::Node& n, const std::string& key, RateConfig& rate) {
  if (const auto value = r.Number(n, key, 1, kMost)) rate.*member = static_cast<int>(*value);
}

void ReadTls(Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  const auto text = r.Text(n, key, "auto");
  if (!text) return;
  if (*text == "starttls") {
    c.server.tls = TlsMode::kStartTls;
  } else if (*text == "direct") {
    c.server.tls = TlsMode::kDirect;
  } else if (*text == "auto") {
    c.server.tls = TlsMode::kAuto;
  } else {
    r.Problem(n, key,
              Quoted(*text) + " is not known; write auto, starttls or direct. There is no connection without TLS");
  }
}

void ReadHost(Reader& r, const YAML::Node& n, const std::string& key, std::string& host) {
  const auto text = r.Text(n, key, "xmpp.example.org");
  if (!text) return;
  // An IPv6 address may stand without its brackets here.
  const bool name = Jid::ParseBare(*text) && text->find('@') == std::string::npos;
  if (name || Jid::ParseBare("[" + *text + "]")) {
    host = *text;
  } else {
    r.Problem(n, key, Quoted(*text) + " is neither a host name nor an address; write for example xmpp.example.org");
  }
}

void ReadNameServers(Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  auto text = r.Text(n, key, "'192.0.2.53, [2001:db8::53]:5353'");
  if (!text) return;
  if (text->find_first_not_of("0123456789abcdefABCDEF.:[], ") != std::string::npos)
    return r.Problem(n, key, Quoted(*text) + " are no addresses; write for example '192.0.2.53, [2001:db8::53]:5353'");
  std::erase(*text, ' ');
  c.server.name_servers = *text;
}

void ReadInvites(Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  constexpr const char* kChoices = "write nobody, admins, anyone or {domains: [example.org]}";
  static const std::map<std::string, InvitePolicy::Kind> kKinds = {{"nobody", InvitePolicy::Kind::kNobody},
                                                                   {"admins", InvitePolicy::Kind::kAdmins},
                                                                   {"anyone", InvitePolicy::Kind::kAnyone}};
  if (n.IsScalar()) {
    const auto kind = kKinds.find(n.Scalar());
    if (kind == kKinds.end()) return r.Problem(n, key, Quoted(n.Scalar()) + " is not known; " + kChoices);
    c.invites.kind = kind->second;
    return;
  }
  if (!n.IsMap() || n.size() != 1 || !n["domains"]) return r.Problem(n, key, kChoices);
  c.invites.kind = InvitePolicy::Kind::kDomains;
  r.Each(n["domains"], key + ".domains", "[example.org]", [&](const YAML::Node& entry, const std::string& entry_key) {
    const auto domain = r.Address(entry, entry_key, "example.org", true);
    if (!domain) return;
    if (!domain->local().empty()) return r.Problem(entry, entry_key, "expected a domain without anything before an @");
    c.invites.domains.push_back(domain->prepared());
  });
}

void ReadAddresses(Reader& r, const YAML::Node& n, const std::string& key, bool bare, std::vector<Jid>& addresses) {
  r.Each(n, key, "[operator@example.org]", [&](const YAML::Node& entry, const std::string& entry_key) {
    if (auto jid = r.Address(entry, entry_key, "operator@example.org", bare)) addresses.push_back(std::move(*jid));
  });
}

template <class Target>
void ReadPrefix(Reader& r, const YAML::Node& n, const std::string& key, Target& c) {
  const auto text = r.Text(n, key, "'!'");
  if (!text) return;
  // '/' is what clients take for themselves, '>' is a quote, '@' turns to a nick.
  const bool fits = text->size() <= 3 && text->find_first_not_of("!.,;:?$%&*+-=#~^|") == std::string::npos;
  if (fits) {
    c.command_prefix = *text;
  } else {
    r.Problem(n, key,
              Quoted(*text) + " cannot be a prefix; write one to three of ! . , ; : ? $ % & * + - = # ~ ^ | in quotes");
  }
}

void ReadLogLevel(Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  static const std::map<std::string, LogLevel> kLevels = {{"debug", LogLevel::kDebug},
                                                          {"info", LogLevel::kInfo},
                                                          {"warning", LogLevel::kWarning},
                                                          {"error", LogLevel::kError}};
  const auto text = r.Text(n, key, "info");
  if (!text) return;
  const auto level = kLevels.find(*text);
  if (level == kLevels.end()) {
    return r.Problem(n, key, Quoted(*text) + " is not a level; write debug, info, warning or error");
  }
  c.log_level = level->second;
}

void ReadBaseUrl(Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  auto text = r.Text(n, key, "https://xmpp.org");
  if (!text) return;
  const bool http = text->starts_with("https://") || text->starts_with("http://");
  if (!http || text->find_first_of(" \t\"<>") != std::string::npos || text->size() < sizeof("http://")) {
    return r.Problem(n, key, Quoted(*text) + " is not a web address; write for example https://xmpp.org");
  }
  while (text->ends_with('/')) text->pop_back();
  c.archive.base_url = *text;
}

void ReadPermalink(Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  const auto text = r.Text(n, key, "/:year/:month/:title/");
  if (!text) return;
  if (!text->starts_with('/')) {
    return r.Problem(n, key, Quoted(*text) + " does not begin with /; write for example /:year/:month/:title/");
  }
  c.archive.permalink = *text;
}

void ReadLanguage(Reader& r, const YAML::Node& n, const std::string& key, std::string& language) {
  const auto text = r.Text(n, key, "en");
  if (!text) return;
  const bool tag = text->size() >= 2 && text->size() <= 35 && std::all_of(text->begin(), text->end(), [](char ch) {
                     return (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') || ch == '-';
                   });
  if (!tag || text->front() == '-' || text->back() == '-') {
    return r.Problem(n, key, Quoted(*text) + " is not a language tag in lower case; write for example en or pt-br");
  }
  language = *text;
}

void ReadCommands(Reader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
  r.Each(n, key, "[summit, sponsors]", [&](const YAML::Node& entry, const std::string& entry_key) {
    const auto word = r.Text(entry, entry_key, "summit");
    if (!word) return;
    if (const Command* command = FindCommand(*word)) {
      room.commands.emplace_back(command->name);
      return;
    }
    std::vector<std::string> names;
    for (const Command& command : Commands()) names.emplace_back(command.name);
    r.Problem(entry, entry_key, Quoted(*word) + " is not a command; known are " + JoinAnd(names));
  });
}

void ReadNick(Reader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
  const auto text = r.Text(n, key, "SummitBot");
  if (!text) return;
  const bool trimmed = Trim(*text).size() == text->size();
  if (!trimmed || CountCodePoints(*text) > 64 || !room.jid.Bare().WithResource(*text)) {
    return r.Problem(n, key, Quoted(*text) + " cannot be a nick; write up to 64 characters on one line");
  }
  room.nick = *text;
}

constexpr long kMany = 1000000;

const Key<BotConfig> kKeys[] = {
    {"account.jid",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       const auto jid = r.Address(n, key, "summitbot@example.org", false);
       if (jid && jid->local().empty()) return r.Problem(n, key, "an account has a name before the @");
       c.account.jid = jid;
     }},
    {"account.password_file", [](Reader& r, const YAML::Node& n, const std::string& key,
                                 BotConfig& c) { Set(c.account.password_file, r.Path(n, key, "password")); }},
    {"account.allow_plain", [](Reader& r, const YAML::Node& n, const std::string& key,
                               BotConfig& c) { Set(c.account.allow_plain, r.YesNo(n, key)); }},
    {"account.certificate_file",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       Set(c.account.certificate_file, r.Path(n, key, "certificate.pem"));
     }},
    {"account.key_file", [](Reader& r, const YAML::Node& n, const std::string& key,
                            BotConfig& c) { Set(c.account.key_file, r.Path(n, key, "key.pem")); }},
    {"server.host", [](Reader& r, const YAML::Node& n, const std::string& key,
                       BotConfig& c) { ReadHost(r, n, key, c.server.host); }},
    {"server.port",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto port = r.Number(n, key, 1, 65535)) c.server.port = static_cast<std::uint16_t>(*port);
     }},
    {"server.tls", ReadTls},
    {"server.ca_file", [](Reader& r, const YAML::Node& n, const std::string& key,
                          BotConfig& c) { Set(c.server.ca_file, r.Path(n, key, "ca.pem")); }},
    {"server.name_servers", ReadNameServers},
    {"component.jid", [](Reader& r, const YAML::Node& n, const std::string& key,
                         BotConfig& c) { c.component.jid = r.Address(n, key, "summitbot.example.org", true); }},
    {"component.host", [](Reader& r, const YAML::Node& n, const std::string& key,
                          BotConfig& c) { ReadHost(r, n, key, c.component.host); }},
    {"component.port",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto port = r.Number(n, key, 1, 65535)) c.component.port = static_cast<std::uint16_t>(*port);
     }},
    {"component.secret_file", [](Reader& r, const YAML::Node& n, const std::string& key,
                                 BotConfig& c) { Set(c.component.secret_file, r.Path(n, key, "secret")); }},
    {"archive.paths",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       r.Each(n, key, "[posts]", [&](const YAML::Node& entry, const std::string& entry_key) {
         if (auto path = r.Path(entry, entry_key, "posts")) c.archive.paths.push_back(std::move(*path));
       });
     }},
    {"archive.base_url", ReadBaseUrl},
    {"archive.permalink", ReadPermalink},
    {"archive.language", [](Reader& r, const YAML::Node& n, const std::string& key,
                            BotConfig& c) { ReadLanguage(r, n, key, c.archive.language); }},
    {"state_dir", [](Reader& r, const YAML::Node& n, const std::string& key,
                     BotConfig& c) { Set(c.state_dir, r.Path(n, key, "state")); }},
    {"admins", [](Reader& r, const YAML::Node& n, const std::string& key,
                  BotConfig& c) { ReadAddresses(r, n, key, true, c.admins); }},
    {"invites", ReadInvites},
    {"max_rooms",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 0, 1000)) c.max_rooms = static_cast<std::size_t>(*value);
     }},
    {"profile.name", [](Reader& r, const YAML::Node& n, const std::string& key,
                        BotConfig& c) { Set(c.profile.name, r.Line(n, key, "summitbot")); }},
    {"profile.about",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       Set(c.profile.about, r.Line(n, key, "I answer questions about the XMPP Summits"));
     }},
    {"profile.contact", [](Reader& r, const YAML::Node& n, const std::string& key,
                           BotConfig& c) { Set(c.profile.contact, r.Uri(n, key, "xmpp:operator@example.org")); }},
    {"profile.source", [](Reader& r, const YAML::Node& n, const std::string& key,
                          BotConfig& c) { Set(c.profile.source, r.Uri(n, key, "https://example.org/summitbot")); }},
    {"profile.privacy", [](Reader& r, const YAML::Node& n, const std::string& key,
                           BotConfig& c) { Set(c.profile.privacy, r.Uri(n, key, "https://example.org/privacy")); }},
    {"announcements.max_age_days",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 3650)) c.announcements.max_age_days = static_cast<int>(*value);
     }},
    {"ignore", [](Reader& r, const YAML::Node& n, const std::string& key,
                  BotConfig& c) { ReadAddresses(r, n, key, false, c.ignore); }},
    {"command_prefix", ReadPrefix<BotConfig>},
    {"limits.person_burst", [](Reader& r, const YAML::Node& n, const std::string& key,
                               BotConfig& c) { ReadRate<&RateConfig::burst, kMany>(r, n, key, c.limits.person); }},
    {"limits.person_per_minute",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       ReadRate<&RateConfig::per_minute, kMany>(r, n, key, c.limits.person);
     }},
    {"limits.room_burst", [](Reader& r, const YAML::Node& n, const std::string& key,
                             BotConfig& c) { ReadRate<&RateConfig::burst, kMany>(r, n, key, c.limits.room); }},
    {"limits.room_per_minute",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       ReadRate<&RateConfig::per_minute, kMany>(r, n, key, c.limits.room);
     }},
    {"limits.total_burst", [](Reader& r, const YAML::Node& n, const std::string& key,
                              BotConfig& c) { ReadRate<&RateConfig::burst, kMany>(r, n, key, c.limits.total); }},
    {"limits.total_per_minute",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       ReadRate<&RateConfig::per_minute, kMany>(r, n, key, c.limits.total);
     }},
    {"limits.question_length",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 50, 5000)) c.limits.question_length = static_cast<std::size_t>(*value);
     }},
    {"limits.repeats",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, kMany)) c.limits.repeats = static_cast<int>(*value);
     }},
    {"limits.repeat_seconds",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 86400)) c.limits.repeat_window = std::chrono::seconds(*value);
     }},
    {"limits.dialogue_seconds",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 86400)) c.limits.dialogue_expiry = std::chrono::seconds(*value);
     }},
    {"limits.dialogues",
     [](Reader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 100000)) c.limits.dialogues = static_cast<std::size_t>(*value);
     }},
    {"log_level", ReadLogLevel},
};

/// The room's address is read before these, so that a nick can be tried with it.
const Key<RoomConfig> kRoomKeys[] = {
    {"jid", [](Reader&, const YAML::Node&, const std::string&, RoomConfig&) {}},
    {"nick", ReadNick},
    {"password_file", [](Reader& r, const YAML::Node& n, const std::string& key,
                         RoomConfig& room) { Set(room.password_file, r.Path(n, key, "room-password")); }},
    {"language", [](Reader& r, const YAML::Node& n, const std::string& key,
                    RoomConfig& room) { ReadLanguage(r, n, key, room.language); }},
    {"command_prefix", ReadPrefix<RoomConfig>},
    {"answer_lines",
     [](Reader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
       if (const auto value = r.Number(n, key, 1, 12)) room.answer_lines = static_cast<std::size_t>(*value);
     }},
    {"answer_length",
     [](Reader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
       if (const auto value = r.Number(n, key, 100, 2000)) room.answer_length = static_cast<std::size_t>(*value);
     }},
    {"commands", ReadCommands},
    {"questions", [](Reader& r, const YAML::Node& n, const std::string& key,
                     RoomConfig& room) { Set(room.questions, r.YesNo(n, key)); }},
    {"announcements", [](Reader& r, const YAML::Node& n, const std::string& key,
                         RoomConfig& room) { Set(room.announcements, r.YesNo(n, key)); }},
};

bool IsPassword(std::string_view key) { return EqualsNoCase(key, "password") || EqualsNoCase(key, "passwd"); }

std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] != b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row[b.size()];
}

/// What to write instead of a key that is not known.
std::string Advice(const std::string& key, const std::vector<std::string>& known) {
  const std::string folded = Fold(key).substr(0, 64);
  std::size_t least = std::max<std::size_t>(2, folded.size() / 3) + 1;
  std::string nearest;
  for (const std::string& candidate : known) {
    const std::size_t distance = EditDistance(folded, candidate);
    if (distance < least) least = distance, nearest = candidate;
  }
  if (!nearest.empty()) return "; did you mean '" + nearest + "'?";
  return "; known here: " + std::accumulate(known.begin(), known.end(), std::string(),
                                            [](const std::string& list, const std::string& name) {
                                              return list.empty() ? name : list + ", " + name;
                                            });
}

/// Walks through the groups of keys of one document.
class Loader {
 public:
  Loader(const std::string& path, std::vector<Error>& problems) : reader_(path, problems) {}

  void ReadDocument(const YAML::Node& document, ConfigUse use) {
    if (document.IsNull() || document.IsMap()) {
      if (document.IsMap()) ReadGroup(document, "", "", kKeys, config_);
    } else {
      return reader_.Problem(document, "", "expected keys such as 'account:', found something else");
    }
    CheckConnection(document);
    NameRooms();
    if (use == ConfigUse::kArchive || config_.account.jid || account_jid_seen_) return;
    const YAML::Node account = document.IsMap() ? document["account"] : YAML::Node(YAML::NodeType::Undefined);
    reader_.Problem(account.IsDefined() && account.IsMap() ? LineOf(account.Mark()) : 1, "account.jid",
                    "is missing; write the bot's address, for example summitbot@example.org");
  }

  BotConfig Take() { return std::move(config_); }

 private:
  /// Reads the keys of `group`; `prefix` is its name with a final dot as the table has it, `shown` as messages do.
  template <class Target, std::size_t kCount>
  void ReadGroup(const YAML::Node& group, const std::string& prefix, const std::string& shown,
                 const Key<Target> (&table)[kCount], Target& target) {
    std::map<std::string, int> seen;
    for (const auto& entry : group) {
      if (!entry.first.IsScalar()) {
        reader_.Problem(entry.first, "", "expected a key, found a list or group");
        continue;
      }
      const std::string name = entry.first.Scalar();
      const int line = LineOf(entry.first.Mark());
      if (const auto [first, is_new] = seen.emplace(name, line); !is_new) {
        reader_.Problem(line, shown + name, "is here twice, first in line " + std::to_string(first->second));
        continue;
      }
      ReadEntry(name, line, entry.second, prefix, shown, table, target);
    }
  }

  template <class Target, std::size_t kCount>
  void ReadEntry(const std::string& name, int line, const YAML::Node& value, const std::string& prefix,
                 const std::string& shown, const Key<Target> (&table)[kCount], Target& target) {
    const std::string full = prefix + name;
    const auto key =
        std::find_if(std::begin(table), std::end(table), [&full](const auto& k) { return k.name == full; });
    if (key != std::end(table)) {
      if (full == "account.jid") account_jid_seen_ = true;
      return key->read(reader_, value, shown + name, target);
    }
    if constexpr (std::is_same_v<Target, BotConfig>)
      if (full == "rooms") return ReadRooms(value);
    const std::vector<std::string> known = NamesBelow(prefix, table);
    const bool is_group = std::any_of(std::begin(table), std::end(table),
                                      [&full](const auto& k) { return k.name.starts_with(full + '.'); });
    if (is_group && value.IsMap()) return ReadGroup(value, full + '.', shown + name + '.', table, target);
    if (is_group)
      return reader_.Problem(line, shown + name, "expected keys below it: " + JoinAnd(NamesBelow(full + '.', table)));
    if (IsPassword(name)) {
      return reader_.Problem(line, shown + name,
                             "no password is taken from this file; put it into a file of its own that only the bot "
                             "can read and name that with password_file, or use the systemd credential 'password'");
    }
    reader_.Problem(line, shown + XmlSafe(CutText(name, 60)), "is not a key" + Advice(name, known));
  }

  void ReadRooms(const YAML::Node& rooms) {
    reader_.Each(
        rooms, "rooms", "[{jid: summit@muc.example.org}]", [this](const YAML::Node& room, const std::string& key) {
          if (!room.IsMap())
            return reader_.Problem(room, key, "expected keys; write for example {jid: summit@muc.example.org}");
          if (!room["jid"]) {
            reader_.Problem(room, key + ".jid",
                            "is missing; write the room's address, for example summit@muc.example.org");
            // The other keys are still checked, against a room that is then thrown away.
          }
          const auto jid =
              room["jid"] ? reader_.Address(room["jid"], key + ".jid", "summit@muc.example.org", true) : std::nullopt;
          RoomConfig config{jid.value_or(*Jid::Parse("room@example.org")), {}, {}, {}, {}, {}};
          ReadGroup(room, "", key + '.', kRoomKeys, config);
          if (!jid) return;
          if (jid->local().empty()) return reader_.Problem(room["jid"], key + ".jid", "a room has a name before the @");
          if (std::any_of(config_.rooms.begin(), config_.rooms.end(),
                          [&](const RoomConfig& r) { return r.jid == *jid; }))
            return reader_.Problem(room["jid"], key + ".jid", "this room is in the list already");
          config_.rooms.push_back(std::move(config));
        });
  }

  /// Keys that only make sense together, or not together.
  void CheckConnection(const YAML::Node& document) {
    if (config_.account.certificate_file.empty() != config_.account.key_file.empty())
      reader_.Problem(document["account"], "account.certificate_file",
                      "goes together with account.key_file; write both or none");
    if (config_.component.jid) config_.account.jid = config_.component.jid;
  }

  /// A room without a nick calls us by the account's name.
  void NameRooms() {
    const bool named = config_.account.jid && !config_.account.jid->local().empty();
    for (RoomConfig& room : config_.rooms)
      if (room.nick.empty()) room.nick = named ? config_.account.jid->local() : "SummitBot";
  }

  template <class Target, std::size_t kCount>
  static std::vector<std::string> NamesBelow(const std::string& prefix, const Key<Target> (&table)[kCount]) {
    std::vector<std::string> names;
    for (const auto& key : table) {
      if (!key.name.starts_with(prefix)) continue;
      const std::string_view rest = key.name.substr(prefix.size());
      std::string name(rest.substr(0, rest.find('.')));
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    if constexpr (std::is_same_v<Target, BotConfig>)
      if (prefix.empty()) names.emplace_back("rooms");
    return names;
  }

  Reader reader_;
  BotConfig config_;
  bool account_jid_seen_ = false;
};

std::string SystemMessage(int error) { return std::generic_category().message(error); }

/// The content of a file of at most `limit` bytes.
Result<std::string> ReadFile(const std::string& path, std::size_t limit) {
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

/// The first line of a file that holds nothing but a secret.
Result<std::string> ReadSecret(const std::string& path) {
  Result<std::string> content = ReadFile(path, kMaxPasswordBytes);
  if (!content) return content;
  std::string secret = content->substr(0, content->find_first_of("\r\n"));
  if (secret.empty()) return Error{"is empty; its first line is to be the password", path};
  if (secret.find('\0') != std::string::npos || !IsUtf8(secret))
    return Error{"does not hold a password in UTF-8", path};
  return secret;
}

/// The first line that begins with '%'; 0 when none does.
int DirectiveLine(std::string_view yaml) {
  for (int line = 1; std::string_view text : Split(yaml, '\n')) {
    if (text.starts_with('%')) return line;
    ++line;
  }
  return 0;
}

/// Takes note of where the last document began, and of nothing else.
class DocumentStart : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& mark) override { line_ = LineOf(mark); }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}

  int line() const { return line_; }

 private:
  int line_ = 0;
};

/// The line on which a second document begins; 0 when there is none. Not by YAML::LoadAll: of signs that are no YAML it
/// can make documents without end.
int SecondDocumentLine(std::string_view yaml) {
  std::istringstream text{std::string(yaml)};
  YAML::Parser parser(text);
  DocumentStart start;
  return parser.HandleNextDocument(start) && parser.HandleNextDocument(start) ? start.line() : 0;
}

}  // namespace

ConfigOutcome ParseConfig(std::string_view yaml, const std::string& path, ConfigUse use) {
  ConfigOutcome outcome;
  const auto fail = [&](const std::string& message, int line) { outcome.problems.push_back({message, path, line}); };
  if (!IsUtf8(yaml)) {
    for (int line = 1; std::string_view text : Split(yaml, '\n')) {
      if (!IsUtf8(text)) {
        fail("is not UTF-8; save the file in that encoding", line);
        return outcome;
      }
      ++line;
    }
  }
  if (const int line = DirectiveLine(yaml)) {
    fail("is not YAML: a line must not begin with '%'; write '#' for a comment", line);
    return outcome;
  }
  try {
    Loader loader(path, outcome.problems);
    loader.ReadDocument(YAML::Load(std::string(yaml)), use);
    if (const int line = SecondDocumentLine(yaml)) {
      fail("has more than one document; take out the line '---'", line);
    }
    std::stable_sort(outcome.problems.begin(), outcome.problems.end(),
                     [](const Error& a, const Error& b) { return a.line < b.line; });
    if (outcome.problems.empty()) outcome.config = loader.Take();
  } catch (const YAML::Exception& error) {
    outcome.problems.clear();
    fail("is not YAML: " + XmlSafe(error.msg), LineOf(error.mark));
  }
  return outcome;
}

ConfigOutcome LoadConfig(const std::string& path, ConfigUse use) {
  const Result<std::string> content = ReadFile(path, kMaxFileBytes);
  if (!content) return {std::nullopt, {content.error()}};
  return ParseConfig(*content, path, use);
}

std::vector<std::string> KnownConfigKeys() {
  std::vector<std::string> keys;
  for (const auto& key : kKeys) keys.emplace_back(key.name);
  for (const auto& key : kRoomKeys) keys.push_back("rooms[]." + std::string(key.name));
  return keys;
}

Result<std::string> ReadPassword(const AccountConfig& account, const std::string& credentials_directory) {
  if (!account.password_file.empty()) return ReadSecret(account.password_file);
  if (!credentials_directory.empty()) return ReadSecret((fs::path(credentials_directory) / "password").string());
  return Error{"no password: name a file with account.password_file, or give the systemd credential 'password'"};
}

std::vector<Error> ReadRoomPasswords(BotConfig& config) {
  std::vector<Error> problems;
  for (RoomConfig& room : config.rooms) {
    if (room.password_file.empty()) continue;
    Result<std::string> password = ReadSecret(room.password_file);
    if (password)
      room.password = std::move(password).value();
    else
      problems.push_back(password.error());
  }
  return problems;
}

}  // namespace summit::bot
