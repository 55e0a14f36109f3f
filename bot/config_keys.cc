#include "bot/config_keys.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/question/commands.h"

namespace summit::bot {
namespace {

template <class T, class U>
void Set(T& target, std::optional<U> value) {
  if (value) target = std::move(*value);
}

template <int RateConfig::*member, long kMost>
void ReadRate(ConfigReader& r, const YAML::Node& n, const std::string& key, RateConfig& rate) {
  if (const auto value = r.Number(n, key, 1, kMost)) rate.*member = static_cast<int>(*value);
}

void ReadTls(ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
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
              InQuotes(*text) + " is not known; write auto, starttls or direct. There is no connection without TLS");
  }
}

void ReadHost(ConfigReader& r, const YAML::Node& n, const std::string& key, std::string& host) {
  const auto text = r.Text(n, key, "xmpp.example.org");
  if (!text) return;
  // An IPv6 address may stand without its brackets here.
  const bool name = Jid::ParseBare(*text) && text->find('@') == std::string::npos;
  if (name || Jid::ParseBare("[" + *text + "]")) {
    host = *text;
  } else {
    r.Problem(n, key, InQuotes(*text) + " is neither a host name nor an address; write for example xmpp.example.org");
  }
}

void ReadNameServers(ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  auto text = r.Text(n, key, "'192.0.2.53, [2001:db8::53]:5353'");
  if (!text) return;
  if (text->find_first_not_of("0123456789abcdefABCDEF.:[], ") != std::string::npos)
    return r.Problem(n, key,
                     InQuotes(*text) + " are no addresses; write for example '192.0.2.53, [2001:db8::53]:5353'");
  std::erase(*text, ' ');
  c.server.name_servers = *text;
}

void ReadInvites(ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  constexpr const char* kChoices = "write nobody, admins, anyone or {domains: [example.org]}";
  static const std::map<std::string, InvitePolicy::Kind> kKinds = {{"nobody", InvitePolicy::Kind::kNobody},
                                                                   {"admins", InvitePolicy::Kind::kAdmins},
                                                                   {"anyone", InvitePolicy::Kind::kAnyone}};
  if (n.IsScalar()) {
    const auto kind = kKinds.find(n.Scalar());
    if (kind == kKinds.end()) return r.Problem(n, key, InQuotes(n.Scalar()) + " is not known; " + kChoices);
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

void ReadAddresses(ConfigReader& r, const YAML::Node& n, const std::string& key, bool bare,
                   std::vector<Jid>& addresses) {
  r.Each(n, key, "[operator@example.org]", [&](const YAML::Node& entry, const std::string& entry_key) {
    if (auto jid = r.Address(entry, entry_key, "operator@example.org", bare)) addresses.push_back(std::move(*jid));
  });
}

template <class Target>
void ReadPrefix(ConfigReader& r, const YAML::Node& n, const std::string& key, Target& c) {
  const auto text = r.Text(n, key, "'!'");
  if (!text) return;
  // '/' is what clients take for themselves, '>' is a quote, '@' turns to a nick.
  const bool fits = text->size() <= 3 && text->find_first_not_of("!.,;:?$%&*+-=#~^|") == std::string::npos;
  if (fits) {
    c.command_prefix = *text;
  } else {
    r.Problem(
        n, key,
        InQuotes(*text) + " cannot be a prefix; write one to three of ! . , ; : ? $ % & * + - = # ~ ^ | in quotes");
  }
}

void ReadLogLevel(ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  static const std::map<std::string, LogLevel> kLevels = {{"debug", LogLevel::kDebug},
                                                          {"info", LogLevel::kInfo},
                                                          {"warning", LogLevel::kWarning},
                                                          {"error", LogLevel::kError}};
  const auto text = r.Text(n, key, "info");
  if (!text) return;
  const auto level = kLevels.find(*text);
  if (level == kLevels.end()) {
    return r.Problem(n, key, InQuotes(*text) + " is not a level; write debug, info, warning or error");
  }
  c.log_level = level->second;
}

void ReadBaseUrl(ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  auto text = r.Text(n, key, "https://xmpp.org");
  if (!text) return;
  const bool http = text->starts_with("https://") || text->starts_with("http://");
  if (!http || text->find_first_of(" \t\"<>") != std::string::npos || text->size() < sizeof("http://")) {
    return r.Problem(n, key, InQuotes(*text) + " is not a web address; write for example https://xmpp.org");
  }
  while (text->ends_with('/')) text->pop_back();
  c.archive.base_url = *text;
}

void ReadPermalink(ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
  const auto text = r.Text(n, key, "/:year/:month/:title/");
  if (!text) return;
  if (!text->starts_with('/')) {
    return r.Problem(n, key, InQuotes(*text) + " does not begin with /; write for example /:year/:month/:title/");
  }
  c.archive.permalink = *text;
}

void ReadLanguage(ConfigReader& r, const YAML::Node& n, const std::string& key, std::string& language) {
  const auto text = r.Text(n, key, "en");
  if (!text) return;
  const bool tag = text->size() >= 2 && text->size() <= 35 && std::all_of(text->begin(), text->end(), [](char ch) {
                     return (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') || ch == '-';
                   });
  if (!tag || text->front() == '-' || text->back() == '-') {
    return r.Problem(n, key, InQuotes(*text) + " is not a language tag in lower case; write for example en or pt-br");
  }
  language = *text;
}

void ReadCommands(ConfigReader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
  r.Each(n, key, "[summit, sponsors]", [&](const YAML::Node& entry, const std::string& entry_key) {
    const auto word = r.Text(entry, entry_key, "summit");
    if (!word) return;
    if (const Command* command = FindCommand(*word)) {
      room.commands.emplace_back(command->name);
      return;
    }
    std::vector<std::string> names;
    for (const Command& command : Commands()) names.emplace_back(command.name);
    r.Problem(entry, entry_key, InQuotes(*word) + " is not a command; known are " + JoinAnd(names));
  });
}

void ReadNick(ConfigReader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
  const auto text = r.Text(n, key, "SummitBot");
  if (!text) return;
  const bool trimmed = Trim(*text).size() == text->size();
  if (!trimmed || CountCodePoints(*text) > 64 || !room.jid.Bare().WithResource(*text)) {
    return r.Problem(n, key, InQuotes(*text) + " cannot be a nick; write up to 64 characters on one line");
  }
  room.nick = *text;
}

constexpr long kMany = 1000000;

const ConfigKey<BotConfig> kKeys[] = {
    {"account.jid",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       const auto jid = r.Address(n, key, "summitbot@example.org", false);
       if (jid && jid->local().empty()) return r.Problem(n, key, "an account has a name before the @");
       c.account.jid = jid;
     }},
    {"account.password_file", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                                 BotConfig& c) { Set(c.account.password_file, r.Path(n, key, "password")); }},
    {"account.allow_plain", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                               BotConfig& c) { Set(c.account.allow_plain, r.YesNo(n, key)); }},
    {"account.certificate_file",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       Set(c.account.certificate_file, r.Path(n, key, "certificate.pem"));
     }},
    {"account.key_file", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                            BotConfig& c) { Set(c.account.key_file, r.Path(n, key, "key.pem")); }},
    {"server.host", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                       BotConfig& c) { ReadHost(r, n, key, c.server.host); }},
    {"server.port",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto port = r.Number(n, key, 1, 65535)) c.server.port = static_cast<std::uint16_t>(*port);
     }},
    {"server.tls", ReadTls},
    {"server.ca_file", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                          BotConfig& c) { Set(c.server.ca_file, r.Path(n, key, "ca.pem")); }},
    {"server.name_servers", ReadNameServers},
    {"component.jid", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                         BotConfig& c) { c.component.jid = r.Address(n, key, "summitbot.example.org", true); }},
    {"component.host", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                          BotConfig& c) { ReadHost(r, n, key, c.component.host); }},
    {"component.port",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto port = r.Number(n, key, 1, 65535)) c.component.port = static_cast<std::uint16_t>(*port);
     }},
    {"component.secret_file", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                                 BotConfig& c) { Set(c.component.secret_file, r.Path(n, key, "secret")); }},
    {"archive.paths",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       r.Each(n, key, "[posts]", [&](const YAML::Node& entry, const std::string& entry_key) {
         if (auto path = r.Path(entry, entry_key, "posts")) c.archive.paths.push_back(std::move(*path));
       });
     }},
    {"archive.base_url", ReadBaseUrl},
    {"archive.permalink", ReadPermalink},
    {"archive.language", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                            BotConfig& c) { ReadLanguage(r, n, key, c.archive.language); }},
    {"state_dir", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                     BotConfig& c) { Set(c.state_dir, r.Path(n, key, "state")); }},
    {"admins", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                  BotConfig& c) { ReadAddresses(r, n, key, true, c.admins); }},
    {"invites", ReadInvites},
    {"max_rooms",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 0, 1000)) c.max_rooms = static_cast<std::size_t>(*value);
     }},
    {"profile.name", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                        BotConfig& c) { Set(c.profile.name, r.Line(n, key, "summitbot")); }},
    {"profile.about",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       Set(c.profile.about, r.Line(n, key, "I answer questions about the XMPP Summits"));
     }},
    {"profile.contact", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                           BotConfig& c) { Set(c.profile.contact, r.Uri(n, key, "xmpp:operator@example.org")); }},
    {"profile.source", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                          BotConfig& c) { Set(c.profile.source, r.Uri(n, key, "https://example.org/summitbot")); }},
    {"profile.privacy", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                           BotConfig& c) { Set(c.profile.privacy, r.Uri(n, key, "https://example.org/privacy")); }},
    {"announcements.max_age_days",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 3650)) c.announcements.max_age_days = static_cast<int>(*value);
     }},
    {"ignore", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                  BotConfig& c) { ReadAddresses(r, n, key, false, c.ignore); }},
    {"command_prefix", ReadPrefix<BotConfig>},
    {"limits.person_burst", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                               BotConfig& c) { ReadRate<&RateConfig::burst, kMany>(r, n, key, c.limits.person); }},
    {"limits.person_per_minute",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       ReadRate<&RateConfig::per_minute, kMany>(r, n, key, c.limits.person);
     }},
    {"limits.room_burst", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                             BotConfig& c) { ReadRate<&RateConfig::burst, kMany>(r, n, key, c.limits.room); }},
    {"limits.room_per_minute",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       ReadRate<&RateConfig::per_minute, kMany>(r, n, key, c.limits.room);
     }},
    {"limits.total_burst", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                              BotConfig& c) { ReadRate<&RateConfig::burst, kMany>(r, n, key, c.limits.total); }},
    {"limits.total_per_minute",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       ReadRate<&RateConfig::per_minute, kMany>(r, n, key, c.limits.total);
     }},
    {"limits.question_length",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 50, 5000)) c.limits.question_length = static_cast<std::size_t>(*value);
     }},
    {"limits.repeats",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, kMany)) c.limits.repeats = static_cast<int>(*value);
     }},
    {"limits.repeat_seconds",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 86400)) c.limits.repeat_window = std::chrono::seconds(*value);
     }},
    {"limits.dialogue_seconds",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 86400)) c.limits.dialogue_expiry = std::chrono::seconds(*value);
     }},
    {"limits.dialogues",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, BotConfig& c) {
       if (const auto value = r.Number(n, key, 1, 100000)) c.limits.dialogues = static_cast<std::size_t>(*value);
     }},
    {"log_level", ReadLogLevel},
};

/// The room's address is read before these, so that a nick can be tried with it.
const ConfigKey<RoomConfig> kRoomKeys[] = {
    {"jid", [](ConfigReader&, const YAML::Node&, const std::string&, RoomConfig&) {}},
    {"nick", ReadNick},
    {"password_file", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                         RoomConfig& room) { Set(room.password_file, r.Path(n, key, "room-password")); }},
    {"language", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                    RoomConfig& room) { ReadLanguage(r, n, key, room.language); }},
    {"command_prefix", ReadPrefix<RoomConfig>},
    {"answer_lines",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
       if (const auto value = r.Number(n, key, 1, 12)) room.answer_lines = static_cast<std::size_t>(*value);
     }},
    {"answer_length",
     [](ConfigReader& r, const YAML::Node& n, const std::string& key, RoomConfig& room) {
       if (const auto value = r.Number(n, key, 100, 2000)) room.answer_length = static_cast<std::size_t>(*value);
     }},
    {"commands", ReadCommands},
    {"questions", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                     RoomConfig& room) { Set(room.questions, r.YesNo(n, key)); }},
    {"announcements", [](ConfigReader& r, const YAML::Node& n, const std::string& key,
                         RoomConfig& room) { Set(room.announcements, r.YesNo(n, key)); }},
};

}  // namespace

std::span<const ConfigKey<BotConfig>> ConfigKeys() { return kKeys; }
std::span<const ConfigKey<RoomConfig>> RoomKeys() { return kRoomKeys; }

}  // namespace summit::bot
