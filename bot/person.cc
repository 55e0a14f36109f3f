#include "bot/person.h"

namespace summit::bot {

// A prepared bare address holds no space, so the keys cannot be made to meet.
Person Person::InRoom(const Jid& occupant, const std::optional<std::string>& occupant_id,
                      const std::optional<Jid>& real_jid) {
  if (occupant_id && !occupant_id->empty()) return Person("id " + occupant.Bare().prepared() + ' ' + *occupant_id);
  if (real_jid) return OfAddress(*real_jid);
  return OfNick(occupant);
}

Person Person::OfAddress(const Jid& address) { return Person("jid " + address.Bare().prepared()); }

Person Person::OfNick(const Jid& occupant) { return Person("nick " + occupant.prepared()); }

std::string Person::NickPrefix(const Jid& room) { return "nick " + room.Bare().prepared() + '/'; }

}  // namespace summit::bot
