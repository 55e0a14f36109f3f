#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "bot/jid.h"

namespace summit::bot {

/// A key to one person, as well as the protocol lets us tell people apart. Limits and conversations hang on it.
class Person {
 public:
  /// Somebody in a room: known by the occupant-id (XEP-0421), else by the real bare address, else only by the nick.
  static Person InRoom(const Jid& occupant, const std::optional<std::string>& occupant_id,
                       const std::optional<Jid>& real_jid);
  static Person OfAddress(const Jid& address);
  static Person OfNick(const Jid& occupant);

  const std::string& key() const { return key_; }

  /// What the keys of all begin with who are known only by their nicks in `room`.
  static std::string NickPrefix(const Jid& room);

  friend bool operator==(const Person&, const Person&) = default;

 private:
  explicit Person(std::string key) : key_(std::move(key)) {}
  std::string key_;
};

}  // namespace summit::bot
