#pragma once

#include <optional>
#include <vector>

#include "bot/jid.h"

namespace summit::bot {

/// Who is never answered: bare addresses and room/nick, from the configuration and from administrators.
class IgnoreList {
 public:
  /// `configured` must outlive it.
  IgnoreList(const std::vector<Jid>& configured, std::vector<Jid> added)
      : configured_(configured), added_(std::move(added)) {}

  /// `from` as the message has it; `real_jid` where a room shows it.
  bool Has(const Jid& from, const std::optional<Jid>& real_jid = std::nullopt) const {
    return In(configured_, from, real_jid) || In(added_, from, real_jid);
  }

  /// False when it is there already.
  bool Add(const Jid& jid) {
    if (Has(jid)) return false;
    added_.push_back(jid);
    return true;
  }

  /// False when it was not added before; what is configured stays.
  bool Remove(const Jid& jid) { return std::erase(added_, jid) > 0; }

  const std::vector<Jid>& added() const { return added_; }

 private:
  static bool In(const std::vector<Jid>& list, const Jid& from, const std::optional<Jid>& real_jid) {
    for (const Jid& ignored : list)
      if (ignored == from || ignored == from.Bare() || (real_jid && ignored == real_jid->Bare())) return true;
    return false;
  }

  const std::vector<Jid>& configured_;
  std::vector<Jid> added_;
};

}  // namespace summit::bot
