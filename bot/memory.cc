#include "bot/memory.h"

#include <nlohmann/json.hpp>

namespace summit::bot {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;

std::string TextAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The list under `key`; an empty one where there is none.
Json ListAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_array() ? *found : Json::array();
}

std::optional<RoomConfig> ReadRoom(const Json& entry) {
  if (!entry.is_object()) return std::nullopt;
  const std::optional<Jid> jid = Jid::ParseBare(TextAt(entry, "room"));
  const std::string nick = TextAt(entry, "nick");
  if (!jid || !jid->WithResource(nick)) return std::nullopt;
  RoomConfig room{*jid, nick, {}, {}};
  if (const std::string password = TextAt(entry, "password"); !password.empty()) room.password = password;
  return room;
}

}  // namespace

std::string WriteMemory(const Memory& memory) {
  Json rooms = Json::array();
  for (const RoomConfig& room : memory.rooms) {
    Json entry = {{"room", room.jid.ToString()}, {"nick", room.nick}};
    if (room.password) entry["password"] = *room.password;
    rooms.push_back(std::move(entry));
  }
  Json ignored = Json::array();
  for (const Jid& jid : memory.ignored) ignored.push_back(jid.ToString());
  Json all = {{"version", kVersion}, {"rooms", std::move(rooms)}, {"ignored", std::move(ignored)}};
  if (memory.announced) all["announced"] = *memory.announced;
  return all.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<Memory> ReadMemory(std::string_view text) {
  const Json all = Json::parse(text, nullptr, false);
  if (!all.is_object()) return Error{"is not what the bot has written"};
  const auto version = all.find("version");
  if (version == all.end() || !version->is_number_integer() || *version != kVersion)
    return Error{"was written by another version of the bot"};
  Memory memory;
  for (const Json& entry : ListAt(all, "rooms"))
    if (auto room = ReadRoom(entry)) memory.rooms.push_back(*std::move(room));
  for (const Json& entry : ListAt(all, "ignored"))
    if (entry.is_string())
      if (auto jid = Jid::Parse(entry.get<std::string>())) memory.ignored.push_back(*std::move(jid));
  if (all.contains("announced")) {
    memory.announced.emplace();
    for (const Json& entry : ListAt(all, "announced"))
      if (entry.is_string()) memory.announced->push_back(entry.get<std::string>());
  }
  return memory;
}

}  // namespace summit::bot
