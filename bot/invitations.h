#pragma once

#include <map>
#include <optional>
#include <string>

#include "bot/config.h"
#include "bot/event.h"
#include "bot/lru_map.h"
#include "bot/moment.h"
#include "bot/outbox.h"
#include "bot/room_keeper.h"
#include "bot/talker.h"

namespace summit::bot {

/// Whether somebody may invite us. `inviter`: the real address, absent where it is not known.
bool MayInvite(const BotConfig& config, const std::optional<Jid>& inviter);

/// What becomes of invitations: followed where the policy allows it, refused politely, once, where it does not. Who
/// invited us is told how it went; the room is told nothing.
class Invitations {
 public:
  /// All must outlive it.
  Invitations(const BotConfig& config, RoomKeeper& rooms, Outbox& outbox, Talker& talker);

  /// True when we go there, which is then to be remembered.
  bool On(const Invited& invited, const Moment& moment);

  void OnJoined(const RoomJoined& joined, const Moment& moment);
  void OnJoinFailed(const RoomJoinFailed& failed, const Moment& moment);

  /// The room as we would be in it.
  RoomConfig Guest(const Jid& room) const;

 private:
  void Refuse(const Invited& invited, const std::string& why, const Moment& moment);
  void Tell(const Jid& who, std::string text, const Moment& moment);

  const BotConfig& config_;
  RoomKeeper& rooms_;
  Outbox& outbox_;
  Talker& talker_;
  std::map<Jid, Jid> invited_by_;  // room to who waits to hear how it went
  LruMap<TimePoint> refused_;      // by inviter, or by room where that is not known
};

}  // namespace summit::bot
