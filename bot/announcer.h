#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "bot/config.h"
#include "bot/moment.h"
#include "bot/outbox.h"
#include "bot/room_keeper.h"
#include "core/model/post.h"

namespace summit::bot {

/// Tells rooms that want to hear of it which posts are new: once, in one message for all that came at a time. What is
/// there when it first looks counts as known, and so does whatever it has seen before.
class Announcer {
 public:
  /// `seen`: addresses of known posts; absent when it never looked. All else must outlive it.
  Announcer(const BotConfig& config, const RoomKeeper& rooms, Outbox& outbox,
            std::optional<std::vector<std::string>> seen);

  /// True when posts have become known: that is to be written down before Flush() tells of them.
  bool OnArchive(const std::vector<PostInfo>& posts, const Moment& moment);

  /// Says what waits, in the rooms that can hear it now.
  void Flush(const Moment& moment);

  /// For the next start; absent as above.
  std::optional<std::vector<std::string>> seen() const;

 private:
  struct Item {
    std::string title, url;
  };
  std::string Text(const std::vector<Item>& items, const RoomConfig& room) const;

  const BotConfig& config_;
  const RoomKeeper& rooms_;
  Outbox& outbox_;
  bool looked_ = false;
  std::set<std::string> seen_;
  std::map<Jid, std::vector<Item>> waiting_;
};

}  // namespace summit::bot
