#include "bot/config_loader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <sstream>
#include <type_traits>
#include <utility>

#include "bot/config_files.h"
#include "bot/config_keys.h"
#include "bot/config_reader.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kMaxFileBytes = 1024 * 1024;

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
      if (document.IsMap()) ReadGroup(document, "", "", ConfigKeys(), config_);
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
  template <class Target>
  void ReadGroup(const YAML::Node& group, const std::string& prefix, const std::string& shown,
                 std::span<const ConfigKey<Target>> table, Target& target) {
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

  template <class Target>
  void ReadEntry(const std::string& name, int line, const YAML::Node& value, const std::string& prefix,
                 const std::string& shown, std::span<const ConfigKey<Target>> table, Target& target) {
    const std::string full = prefix + name;
    const auto key = std::find_if(table.begin(), table.end(), [&full](const auto& k) { return k.name == full; });
    if (key != table.end()) {
      if (full == "account.jid") account_jid_seen_ = true;
      return key->read(reader_, value, shown + name, target);
    }
    if constexpr (std::is_same_v<Target, BotConfig>)
      if (full == "rooms") return ReadRooms(value);
    const std::vector<std::string> known = NamesBelow(prefix, table);
    const bool is_group =
        std::any_of(table.begin(), table.end(), [&full](const auto& k) { return k.name.starts_with(full + '.'); });
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
          ReadGroup(room, "", key + '.', RoomKeys(), config);
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

  template <class Target>
  static std::vector<std::string> NamesBelow(const std::string& prefix, std::span<const ConfigKey<Target>> table) {
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

  ConfigReader reader_;
  BotConfig config_;
  bool account_jid_seen_ = false;
};

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
  const Result<std::string> content = ReadWholeFile(path, kMaxFileBytes);
  if (!content) return {std::nullopt, {content.error()}};
  return ParseConfig(*content, path, use);
}

std::vector<std::string> KnownConfigKeys() {
  std::vector<std::string> keys;
  for (const auto& key : ConfigKeys()) keys.emplace_back(key.name);
  for (const auto& key : RoomKeys()) keys.push_back("rooms[]." + std::string(key.name));
  return keys;
}

}  // namespace summit::bot
