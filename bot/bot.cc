#include "bot/bot.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>

#include "bot/address_matcher.h"
#include "bot/admin_desk.h"
#include "bot/announcer.h"
#include "bot/command_desk.h"
#include "bot/ignore_list.h"
#include "bot/invitations.h"
#include "bot/lru_map.h"
#include "bot/outbox.h"
#include "bot/person.h"
#include "bot/rate_limiter.h"
#include "bot/room_keeper.h"
#include "bot/self_responder.h"
#include "bot/talker.h"

namespace summit::bot {
namespace {

constexpr std::string_view kCannotDecrypt =
    "I cannot read encrypted messages. Please switch encryption off for this chat and ask again; the archive is "
    "public.";

// What the RoomKeeper reports of rooms that stay closed to us by themselves.
constexpr std::array<std::string_view, 2> kOutOfRoom = {"room-given-up", "room-shut"};

constexpr std::size_t kEncryptedSenders = 4096;
constexpr Duration kEncryptedNotice = std::chrono::hours(24);

constexpr std::size_t kNotes = 1024;
constexpr Duration kNoteAgain = std::chrono::hours(24);

constexpr std::size_t kSubscribers = 4096;
constexpr Duration kSubscribeAgain = std::chrono::minutes(10);
constexpr RateConfig kSubscriptions{30, 10};  // of all together

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace

struct Bot::Parts {
  Parts(const BotConfig& the_config, const Responder& responder, const RandomSource& random, Memory memory)
      : config(the_config),
        rooms(config.rooms, random),
        outbox(random),
        answers(config, responder),
        talker(config, answers, rooms, outbox),
        ignored(config.ignore, std::move(memory.ignored)),
        admins(config, rooms, outbox, ignored),
        commands(talker, admins, rooms, outbox, ignored),
        invitations(config, rooms, outbox, talker),
        announcer(config, rooms, outbox, std::move(memory.announced)),
        guests(std::move(memory.rooms)),
        encrypted_told(kEncryptedSenders),
        noted(kNotes),
        subscribed(kSubscribers),
        subscriptions(kSubscriptions) {}

  void On(const Connected& up, const Moment& m);
  void On(const Disconnected& down, const Moment& m);
  void On(const RoomJoined& joined, const Moment& m);
  void On(const RoomLeft& left, const Moment& m);
  void On(const RoomJoinFailed& failed, const Moment& m);
  void On(const RoomDescribed& described, const Moment& m);
  void On(const OccupantChanged& change, const Moment& m);
  void On(const RoomMessage& message, const Moment& m);
  void On(const PrivateMessage& message, const Moment& m);
  void On(const DirectMessage& message, const Moment& m);
  void On(const MessageError& error, const Moment& m);
  void On(const Invited& invited, const Moment& m);
  void On(const SubscriptionAsked& asked, const Moment& m);
  void On(const ArchiveRead& read, const Moment& m);
  void On(const ReloadEnded& ended, const Moment& m);
  void On(const Tick&, const Moment& m);
  void OnEncrypted(const DirectMessage& message, const Moment& m);
  /// True when it was an administrator's command.
  bool OnAdmin(const DirectMessage& message, const Moment& m);

  bool IsOwn(const IncomingText& text) const { return outbox.IsOurs(text.id) || outbox.IsOurs(text.origin_id); }
  bool IsOurAddress(const Jid& address) const { return self && address.Bare() == self->Bare(); }
  void SendReceipt(const DirectMessage& message, const Moment& m);
  void Remember(const Moment& m);
  void NoteToAdmins(const Moment& m);

  const BotConfig& config;
  RoomKeeper rooms;
  Outbox outbox;
  SelfResponder answers;
  Talker talker;
  IgnoreList ignored;
  AdminDesk admins;
  CommandDesk commands;
  Invitations invitations;
  Announcer announcer;
  std::vector<RoomConfig> guests;  // of the time before the start, until the stream is up
  LruMap<TimePoint> encrypted_told;
  LruMap<TimePoint> noted;  // what administrators were told, and when
  LruMap<TimePoint> subscribed;
  TokenBucket subscriptions;
  std::vector<Jid> await_reload;  // administrators who want to hear of it
  std::string remembered;         // as last written
  std::optional<Jid> self;
  std::vector<Action> actions;  // of the event at hand
};

void Bot::Parts::On(const Connected& up, const Moment& m) {
  self = up.self;
  for (const RoomConfig& room : std::exchange(guests, {})) rooms.Enter(room, m.now, m.actions);
  rooms.OnConnected(m.now, m.actions);
}

void Bot::Parts::On(const Disconnected& down, const Moment& m) {
  for (const RoomKeeper::Overview& room : rooms.All()) talker.OnRoomLost(room.room);
  rooms.OnDisconnected(down, m.now, m.actions);
}

void Bot::Parts::On(const RoomJoined& joined, const Moment& m) {
  rooms.OnJoined(joined, m.now, m.actions);
  invitations.OnJoined(joined, m);
}

void Bot::Parts::On(const RoomLeft& left, const Moment& m) {
  talker.OnRoomLost(left.room);
  rooms.OnLeft(left, m.now, m.actions);
  Remember(m);
}

void Bot::Parts::On(const RoomJoinFailed& failed, const Moment& m) {
  rooms.OnJoinFailed(failed, m.now, m.actions);
  invitations.OnJoinFailed(failed, m);
  Remember(m);
}

void Bot::Parts::On(const RoomDescribed& described, const Moment& m) {
  rooms.OnDescribed(described, m.now);
  outbox.SetSlowMode(described.room, described.slow_mode);
}

void Bot::Parts::On(const OccupantChanged& change, const Moment& m) {
  rooms.OnOccupantChanged(change, m.now);
  talker.OnOccupantChanged(change);
}

void Bot::Parts::On(const RoomMessage& message, const Moment& m) {
  const RoomKeeper::Self* own = rooms.SelfIn(message.room);
  if (own == nullptr) return;
  rooms.NoteHeard(message.room, message.has_subject, m.now);
  if (message.has_subject || !rooms.Listening(message.room) || message.text.delayed) return;
  const IncomingText& text = message.text;
  if (message.nick.empty()) {  // the room itself
    if (text.taken_back && text.taken_back->moderated) talker.OnModerated(message.room, text.taken_back->id, m);
    return;
  }
  if (SameNick(message.nick, own->nick)) return talker.OnReflected(message.room, text);
  if (IsOwn(text)) return;  // ours under a nick of before, or somebody who took an id of ours
  if (message.occupant_id && message.occupant_id == own->occupant_id) return;
  if (message.real_jid && IsOurAddress(*message.real_jid)) return;
  const std::optional<Jid> occupant = message.room.WithResource(message.nick);
  if (!occupant || ignored.Has(*occupant, message.real_jid)) return;
  // Only the room moderates; a message of an occupant that says so takes nothing back.
  if (text.encrypted || (text.taken_back && text.taken_back->moderated)) return;
  talker.Hear({Medium::kRoom, message.room, *occupant, message.room,
               Person::InRoom(*occupant, message.occupant_id, message.real_jid), text, own->nick, message.tells_what},
              m);
}

void Bot::Parts::On(const PrivateMessage& message, const Moment& m) {
  const RoomKeeper::Self* own = rooms.SelfIn(message.from.Bare());
  if (own == nullptr || message.from.is_bare()) return;
  const IncomingText& text = message.text;
  if (text.delayed || text.encrypted || (text.taken_back && text.taken_back->moderated)) return;
  if (SameNick(message.from.resource(), own->nick) || IsOwn(text)) return;
  if (message.real_jid && IsOurAddress(*message.real_jid)) return;
  if (ignored.Has(message.from, message.real_jid)) return;
  talker.Hear(
      {Medium::kPrivate, message.from.Bare(), message.from, message.from,
       Person::InRoom(message.from, message.occupant_id, message.real_jid), text, own->nick, message.tells_what},
      m);
}

void Bot::Parts::On(const DirectMessage& message, const Moment& m) {
  // A room of ours writes as a room; a server writes notices, which are not for us.
  if (rooms.Knows(message.from.Bare()) || message.from.local().empty()) return;
  if (message.carbon || IsOwn(message.text) || IsOurAddress(message.from) || ignored.Has(message.from)) return;
  SendReceipt(message, m);
  if (message.text.delayed) return;
  if (message.text.encrypted) return OnEncrypted(message, m);
  if (OnAdmin(message, m)) return;
  talker.Hear({Medium::kDirect, message.from.Bare(), message.from, message.from, Person::OfAddress(message.from),
               message.text, self ? self->local() : std::string()},
              m);
}

/// One-to-one only: in a room everybody would get one from everybody (XEP-0184, section 5.3; XEP-0333, section 4).
void Bot::Parts::SendReceipt(const DirectMessage& message, const Moment& m) {
  const IncomingText& text = message.text;
  const bool read = text.markable && !text.delayed && !text.encrypted;
  if (text.id.empty() || !(text.wants_receipt || read)) return;
  m.Do(bot::SendReceipt{message.from, outbox.NewId(), text.id, text.wants_receipt, read});
}

bool Bot::Parts::OnAdmin(const DirectMessage& message, const Moment& m) {
  const IncomingText& text = message.text;
  if (!admins.IsAdmin(message.from) || text.taken_back || text.reactions) return false;
  const std::optional<Call> call =
      MatchPrivateCall(text.body, {{}, config.command_prefix, config.limits.question_length});
  if (!call || !call->command) return false;
  const std::optional<AdminCall> order = ParseAdminCall(call->text);
  if (!order) return false;
  if (!text.replaces.empty()) return true;  // what is done is not done again
  const AdminOutcome outcome = admins.Run(message.from, *order, m);
  if (outcome.to_remember) Remember(m);
  if (order->command->name == "reload") await_reload.push_back(message.from);
  outbox.Send({Medium::kDirect, message.from, outcome.text}, m);
  return true;
}

/// The body beside an encrypted payload is a fallback for people, never a question. XEP-0380 asks us to say that we
/// cannot read it; said more than once a day it is a nuisance.
void Bot::Parts::OnEncrypted(const DirectMessage& message, const Moment& m) {
  const std::string key = message.from.Bare().prepared();
  if (const TimePoint* told = encrypted_told.Find(key); told != nullptr && m.now - *told < kEncryptedNotice) return;
  if (!talker.Spare(Person::OfAddress(message.from), m)) return;
  encrypted_told.At(key, [&m] { return m.now; }) = m.now;
  outbox.Send({Medium::kDirect, message.from, std::string(kCannotDecrypt)}, m);
}

void Bot::Parts::On(const MessageError& error, const Moment& m) {
  rooms.OnMessageError(error, m.now, m.actions);
  const bool too_fast = error.condition == "policy-violation" || error.condition == "resource-constraint";
  if (too_fast && error.from.is_bare() && rooms.Knows(error.from) && outbox.IsOurs(error.id))
    outbox.NoteTooFast(error.from, m.now);
}

void Bot::Parts::On(const Invited& invited, const Moment& m) {
  if (invited.inviter && (ignored.Has(*invited.inviter) || IsOurAddress(*invited.inviter))) return;
  if (ignored.Has(invited.room)) return;
  if (invitations.On(invited, m)) Remember(m);
}

/// Whoever asks may see us; we ask to see them so that servers which block strangers let our answers through.
void Bot::Parts::On(const SubscriptionAsked& asked, const Moment& m) {
  if (IsOurAddress(asked.from) || ignored.Has(asked.from)) return;
  const std::string key = asked.from.Bare().prepared();
  if (const TimePoint* at = subscribed.Find(key); at != nullptr && m.now - *at < kSubscribeAgain) return;
  if (!subscriptions.Has(m.now)) return;
  subscriptions.Take(m.now);
  subscribed.At(key, [&m] { return m.now; }) = m.now;
  m.Do(AcceptSubscription{asked.from.Bare()});
}

void Bot::Parts::On(const ArchiveRead& read, const Moment& m) {
  admins.NotePosts(read.posts.size());
  if (announcer.OnArchive(read.posts, m)) Remember(m);
}

void Bot::Parts::On(const ReloadEnded& ended, const Moment& m) {
  for (const Jid& admin : std::exchange(await_reload, {}))
    outbox.Send({Medium::kDirect, admin,
                 ended.worked ? "The archive is read: " + ended.text
                              : "The archive could not be read, so I keep to what I had: " + ended.text},
                m);
}

void Bot::Parts::On(const Tick&, const Moment& m) {
  rooms.OnTick(m.now, m.actions);
  outbox.OnTick(m);
}

/// Administrators hear of rooms that we are out of until somebody does something about it: each once a day.
void Bot::Parts::NoteToAdmins(const Moment& m) {
  if (config.admins.empty()) return;
  const std::size_t happened = actions.size();
  for (std::size_t i = 0; i < happened; ++i) {
    const auto* problem = std::get_if<ReportProblem>(&actions[i]);
    if (problem == nullptr || std::find(kOutOfRoom.begin(), kOutOfRoom.end(), problem->event) == kOutOfRoom.end())
      continue;
    const std::string text = "I am out of a room: " + problem->detail;
    TimePoint* at = noted.Find(text);
    if (at != nullptr && m.now - *at < kNoteAgain) continue;
    noted.At(text, [&m] { return m.now; }) = m.now;
    for (const Jid& admin : config.admins) outbox.Send({Medium::kDirect, admin, text}, m);
  }
}

/// Only what changed is written.
void Bot::Parts::Remember(const Moment& m) {
  Memory memory{guests, ignored.added(), announcer.seen()};
  for (RoomConfig& room : rooms.Guests()) memory.rooms.push_back(std::move(room));
  std::string text = WriteMemory(memory);
  if (text == remembered) return;
  remembered = text;
  m.Do(KeepMemory{std::move(text)});
}

Bot::Bot(const BotConfig& config, const Responder& responder, RandomSource random, Memory memory) {
  std::string remembered = WriteMemory(memory);
  parts_ = std::make_unique<Parts>(config, responder, random, std::move(memory));
  parts_->remembered = std::move(remembered);
}

Bot::~Bot() = default;

std::vector<Action> Bot::Handle(const Event& event, TimePoint now, Date today) {
  Parts& p = *parts_;
  p.actions.clear();
  p.admins.NoteUp(now);
  const Moment moment{now, today, p.actions};
  std::visit(Overloaded{
                 [&](const OwnNickChanged& change) { p.rooms.OnNickChanged(change, now); },
                 [&](const OwnVoiceChanged& change) { p.rooms.OnVoiceChanged(change); },
                 [&](const SelfPinged& pinged) { p.rooms.OnSelfPinged(pinged, now, p.actions); },
                 [&](const PeerDescribed& peer) { p.talker.OnDescribed(peer); },
                 [&](const CommandsAsked& asked) { p.commands.On(asked, moment); },
                 [&](const CommandCalled& called) {
                   if (p.commands.On(called, moment)) p.Remember(moment);
                 },
                 [&](const auto& other) { p.On(other, moment); },
             },
             event);
  p.announcer.Flush(moment);
  p.NoteToAdmins(moment);
  return std::exchange(p.actions, {});
}

std::optional<TimePoint> Bot::NextWake() const {
  const std::optional<TimePoint> rooms = parts_->rooms.NextWake(), outbox = parts_->outbox.NextWake();
  if (!rooms || !outbox) return rooms ? rooms : outbox;
  return std::min(*rooms, *outbox);
}

}  // namespace summit::bot
