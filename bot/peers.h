#pragma once

#include "bot/event.h"
#include "bot/jid.h"
#include "bot/lru_map.h"

namespace summit::bot {

/// Which occupants of rooms have said that they are bots (disco#info, identity client/bot). Only those whom we have
/// answered are asked, once for as long as they stay.
class Peers {
 public:
  /// True the first time: then it is to be asked.
  bool MustAsk(const Jid& occupant);

  void Note(const PeerDescribed& peer);

  bool IsBot(const Jid& occupant);

  /// It goes by another nick, or is gone.
  void OnChanged(const OccupantChanged& change);
  void ForgetRoom(const Jid& room);

 private:
  LruMap<bool> bots_{4096};  // by room/nick; false also as long as no answer has come
};

}  // namespace summit::bot
