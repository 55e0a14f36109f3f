#include "bot/peers.h"

#include <optional>
#include <string>

namespace summit::bot {

bool Peers::MustAsk(const Jid& occupant) {
  if (bots_.Find(occupant.prepared()) != nullptr) return false;
  bots_.At(occupant.prepared(), [] { return false; });
  return true;
}

void Peers::Note(const PeerDescribed& peer) {
  // Whom we did not ask, or who has left meanwhile, is not listened to.
  if (bool* is_bot = bots_.Find(peer.who.prepared())) *is_bot = peer.is_bot;
}

bool Peers::IsBot(const Jid& occupant) {
  const bool* is_bot = bots_.Find(occupant.prepared());
  return is_bot != nullptr && *is_bot;
}

void Peers::OnChanged(const OccupantChanged& change) {
  const std::optional<Jid> before = change.room.WithResource(change.nick);
  if (!before) return;
  const std::optional<Jid> after = change.new_nick ? change.room.WithResource(*change.new_nick) : std::nullopt;
  if (after)
    bots_.Move(before->prepared(), after->prepared());
  else
    bots_.Erase(before->prepared());
}

void Peers::ForgetRoom(const Jid& room) {
  const std::string prefix = room.Bare().prepared() + '/';
  bots_.EraseKeysIf([&prefix](const std::string& key) { return key.starts_with(prefix); });
}

}  // namespace summit::bot
