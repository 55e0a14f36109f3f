#include "bot/invitations.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace summit::bot {
namespace {

constexpr std::size_t kRemembered = 1024;
constexpr Duration kRefuseAgain = std::chrono::hours(24);

std::string DomainOf(const Jid& jid) {
  const std::optional<Jid> domain = Jid::Parse(jid.domain());
  return domain ? domain->prepared() : std::string();
}

const char* WhyNot(const BotConfig& config, const Invited& invited) {
  if (config.invites.kind == InvitePolicy::Kind::kNobody) return "I enter no rooms on invitation.";
  if (!invited.inviter) return "The room hides who invites me; a direct invitation would show it.";
  return "I may not enter rooms on your invitation.";
}

}  // namespace

bool MayInvite(const BotConfig& config, const std::optional<Jid>& inviter) {
  if (config.invites.kind == InvitePolicy::Kind::kNobody) return false;
  if (config.invites.kind == InvitePolicy::Kind::kAnyone) return true;
  if (!inviter) return false;
  const bool admin = std::find(config.admins.begin(), config.admins.end(), inviter->Bare()) != config.admins.end();
  if (config.invites.kind == InvitePolicy::Kind::kAdmins) return admin;
  const std::vector<std::string>& domains = config.invites.domains;
  // A service such as a room's has no real person's address.
  const bool person = !inviter->local().empty();
  return admin || (person && std::find(domains.begin(), domains.end(), DomainOf(*inviter)) != domains.end());
}

Invitations::Invitations(const BotConfig& config, RoomKeeper& rooms, Outbox& outbox, Talker& talker)
    : config_(config), rooms_(rooms), outbox_(outbox), talker_(talker), refused_(kRemembered) {}

RoomConfig Invitations::Guest(const Jid& room) const {
  std::string nick = "SummitBot";
  if (!config_.rooms.empty())
    nick = config_.rooms.front().nick;
  else if (config_.account.jid && !config_.account.jid->local().empty())
    nick = config_.account.jid->local();
  return RoomConfig{room.Bare(), std::move(nick), {}, {}};
}

bool Invitations::On(const Invited& invited, const Moment& moment) {
  if (rooms_.IsActive(invited.room) || invited.room.local().empty()) return false;
  if (!MayInvite(config_, invited.inviter)) {
    Refuse(invited, WhyNot(config_, invited), moment);
    return false;
  }
  const bool by_admin = invited.inviter && std::find(config_.admins.begin(), config_.admins.end(),
                                                     invited.inviter->Bare()) != config_.admins.end();
  if (rooms_.IsBarred(invited.room) && !by_admin) {
    Refuse(invited, "I was banned from that room.", moment);
    return false;
  }
  if (rooms_.active() >= config_.max_rooms) {
    Refuse(invited, "I am in as many rooms as I may be.", moment);
    return false;
  }
  RoomConfig room = Guest(invited.room);
  room.password = invited.password;
  if (invited.inviter) invited_by_.insert_or_assign(invited.room.Bare(), *invited.inviter);
  rooms_.Enter(room, moment.now, moment.actions);
  return true;
}

void Invitations::Refuse(const Invited& invited, const std::string& why, const Moment& moment) {
  const std::string key = invited.inviter ? invited.inviter->Bare().prepared() : invited.room.prepared();
  if (const TimePoint* at = refused_.Find(key); at != nullptr && moment.now - *at < kRefuseAgain) return;
  if (!talker_.Spare(Person::OfAddress(invited.inviter.value_or(invited.room)), moment)) return;
  refused_.At(key, [&] { return moment.now; }) = moment.now;
  std::string text = "Thank you for the invitation. " + why;
  if (!config_.profile.contact.empty()) text += " Who runs me: " + config_.profile.contact;
  if (!invited.direct)
    moment.Do(DeclineInvitation{invited.room, invited.reply_to, text});
  else if (invited.inviter)
    Tell(*invited.inviter, std::move(text), moment);
}

void Invitations::OnJoined(const RoomJoined& joined, const Moment& moment) {
  const auto inviter = invited_by_.extract(joined.room);
  if (inviter.empty()) return;
  Tell(inviter.mapped(),
       "I am in " + joined.room.ToString() + " now, as " + joined.nick + ". To have me leave, kick me.", moment);
}

void Invitations::OnJoinFailed(const RoomJoinFailed& failed, const Moment& moment) {
  // A taken nick is got round first.
  if (failed.why == JoinRefusal::kNickConflict || failed.why == JoinRefusal::kNickReserved) return;
  const auto inviter = invited_by_.extract(failed.room);
  if (inviter.empty()) return;
  Tell(inviter.mapped(), "I cannot enter " + failed.room.ToString() + ": " + failed.text, moment);
}

void Invitations::Tell(const Jid& who, std::string text, const Moment& moment) {
  outbox_.Send({Medium::kDirect, who, std::move(text)}, moment);
}

}  // namespace summit::bot
