#include "bot/bot.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "bot/address_matcher.h"
#include "bot/dialogue_store.h"
#include "bot/loop_guard.h"
#include "bot/lru_map.h"
#include "bot/outgoing_text.h"
#include "bot/person.h"
#include "bot/rate_limiter.h"
#include "bot/room_keeper.h"
#include "core/base/result.h"

namespace summit::bot {
namespace {

constexpr std::string_view kArchiveFailed = "I cannot reach my archive just now. Please try again later.";
constexpr std::string_view kTooMany = "That is a lot at once. Please wait a minute before you ask me again.";
constexpr std::string_view kRepeated =
    "I have answered that a few times just now. Please wait a little before you ask it again.";
constexpr std::string_view kLastWordBegin =
    "I still do not understand, so I will keep quiet until you send something I know: ";
constexpr std::string_view kCannotDecrypt =
    "I cannot read encrypted messages. Please switch encryption off for this chat and ask again; the archive is "
    "public.";

constexpr std::size_t kSentIds = 256;
constexpr std::size_t kEncryptedSenders = 4096;
constexpr Duration kEncryptedNotice = std::chrono::hours(24);

/// Why an answer is held back.
enum class HeldBack { kRate, kRepeat };

/// Somebody calls us: what it says, who it is, where the answer goes.
struct Conversation {
  Medium medium;
  Person person;
  Jid reply_to;                // room, room/nick or address
  Jid private_reply_to;        // where nobody else reads along
  std::optional<Jid> in_room;  // when the answer is public
  Call call;

  TextLimits limits() const { return medium == Medium::kRoom ? TextLimits::Room() : TextLimits::Direct(); }
};

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace

struct Bot::Parts {
  Parts(const BotConfig& the_config, const Responder& the_responder, RandomSource the_random)
      : config(the_config),
        responder(the_responder),
        random(std::move(the_random)),
        rooms(config.rooms, random),
        limiter(config.limits),
        loops(config.limits),
        dialogues(config.limits),
        encrypted_told(kEncryptedSenders) {}

  void On(const RoomMessage& message);
  void On(const PrivateMessage& message);
  void On(const DirectMessage& message);
  void On(const OccupantChanged& change);
  void OnEncrypted(const DirectMessage& message);

  void Answer(const Conversation& talk);
  void Deliver(const Conversation& talk, const Reply& reply);
  void HoldBack(const Conversation& talk, HeldBack why, bool surely_ours);
  std::optional<Reply> Respond(const Conversation& talk, Dialogue& dialogue);

  bool IsOwn(const IncomingText& text) const;
  bool IsIgnored(const Jid& from, const std::optional<Jid>& real_jid) const;
  bool IsOurAddress(const Jid& address) const { return self && address.Bare() == self->Bare(); }
  CallStyle Style(std::string_view nick) const { return {nick, config.command_prefix, config.limits.question_length}; }
  std::string NewId();
  void Send(Medium medium, const Jid& to, std::string_view text, const TextLimits& limits);

  const BotConfig& config;
  const Responder& responder;
  RandomSource random;
  RoomKeeper rooms;
  RateLimiter limiter;
  LoopGuard loops;
  DialogueStore dialogues;
  LruMap<TimePoint> encrypted_told;
  std::deque<std::string> sent_ids;
  std::optional<Jid> self;

  // Of the event at hand.
  TimePoint now{};
  Date today{};
  std::vector<Action> actions;
};

void Bot::Parts::On(const RoomMessage& message) {
  const RoomKeeper::Self* own = rooms.SelfIn(message.room);
  if (own == nullptr || message.nick.empty() || message.has_subject) return;
  if (message.text.delayed || message.text.encrypted || message.text.body.empty()) return;
  if (SameNick(message.nick, own->nick) || IsOwn(message.text)) return;
  if (message.occupant_id && message.occupant_id == own->occupant_id) return;
  if (message.real_jid && IsOurAddress(*message.real_jid)) return;
  const std::optional<Jid> occupant = message.room.WithResource(message.nick);
  if (!occupant || IsIgnored(*occupant, message.real_jid)) return;
  std::optional<Call> call = MatchRoomCall(message.text.body, Style(own->nick));
  if (!call) return;
  Answer({Medium::kRoom, Person::InRoom(*occupant, message.occupant_id, message.real_jid), message.room, *occupant,
          message.room, std::move(*call)});
}

void Bot::Parts::On(const PrivateMessage& message) {
  const RoomKeeper::Self* own = rooms.SelfIn(message.from.Bare());
  if (own == nullptr || message.from.is_bare()) return;
  if (message.text.delayed || message.text.encrypted || message.text.body.empty()) return;
  if (SameNick(message.from.resource(), own->nick) || IsOwn(message.text)) return;
  if (message.real_jid && IsOurAddress(*message.real_jid)) return;
  if (IsIgnored(message.from, message.real_jid)) return;
  std::optional<Call> call = MatchPrivateCall(message.text.body, Style(own->nick));
  if (!call) return;
  Answer({Medium::kPrivate, Person::InRoom(message.from, message.occupant_id, message.real_jid), message.from,
          message.from, std::nullopt, std::move(*call)});
}

void Bot::Parts::On(const DirectMessage& message) {
  // A room of ours writes as a room; a server writes notices, which are not for us.
  if (rooms.Knows(message.from.Bare()) || message.from.local().empty()) return;
  if (message.carbon || message.text.delayed || IsOwn(message.text)) return;
  if (IsOurAddress(message.from) || IsIgnored(message.from, std::nullopt)) return;
  if (message.text.encrypted) return OnEncrypted(message);
  std::optional<Call> call = MatchPrivateCall(message.text.body, Style(self ? self->local() : std::string()));
  if (!call) return;
  Answer(
      {Medium::kDirect, Person::OfAddress(message.from), message.from, message.from, std::nullopt, std::move(*call)});
}

/// The body beside an encrypted payload is a fallback for people, never a question. XEP-0380 asks us to say that we
/// cannot read it; said more than once a day it is a nuisance.
void Bot::Parts::OnEncrypted(const DirectMessage& message) {
  const std::string key = message.from.Bare().prepared();
  if (const TimePoint* told = encrypted_told.Find(key); told != nullptr && now - *told < kEncryptedNotice) return;
  const Person person = Person::OfAddress(message.from);
  if (limiter.Check(person, std::nullopt, now) != Allowance::kAnswer) return;
  limiter.Spend(person, std::nullopt, now);
  encrypted_told.At(key, [this] { return now; }) = now;
  Send(Medium::kDirect, message.from, kCannotDecrypt, TextLimits::Direct());
}

/// A nick that changes hands takes nothing of the one before along; a person who changes the nick keeps everything.
void Bot::Parts::On(const OccupantChanged& change) {
  const std::optional<Jid> before = change.room.WithResource(change.nick);
  if (!before) return;
  const Person person = Person::OfNick(*before);
  const std::optional<Jid> after = change.new_nick ? change.room.WithResource(*change.new_nick) : std::nullopt;
  if (!after) return dialogues.Forget(person);
  const Person renamed = Person::OfNick(*after);
  dialogues.Rename(person, renamed);
  limiter.Rename(person, renamed);
  loops.Rename(person, renamed);
}

void Bot::Parts::Answer(const Conversation& talk) {
  if (limiter.Check(talk.person, talk.in_room, now) != Allowance::kAnswer) {
    return HoldBack(talk, HeldBack::kRate, talk.call.addressed);
  }
  if (loops.HeardTooOften(talk.person, talk.call.text, now)) {
    return HoldBack(talk, HeldBack::kRepeat, talk.call.addressed);
  }
  const std::optional<Reply> reply = Respond(talk, dialogues.At(talk.medium, talk.person, now));
  if (!reply) return;
  limiter.Spend(talk.person, talk.in_room, now);
  loops.NoteHeard(talk.person, talk.call.text, now);
  Deliver(talk, *reply);
}

void Bot::Parts::Deliver(const Conversation& talk, const Reply& reply) {
  if (reply.status == AnswerStatus::kUnclear) {
    const LoopGuard::Patience patience = loops.NoteUnclear(talk.person, now);
    if (patience == LoopGuard::Patience::kSilent) return;
    if (patience == LoopGuard::Patience::kLastWord)
      return Send(talk.medium, talk.reply_to, std::string(kLastWordBegin) + config.command_prefix + "help tells what.",
                  talk.limits());
  } else if (reply.status != AnswerStatus::kChat) {
    loops.NoteUnderstood(talk.person);
  }
  const std::string place = talk.reply_to.prepared();
  if (loops.SaidTooOften(place, reply.text, now)) return HoldBack(talk, HeldBack::kRepeat, true);
  loops.NoteSaid(place, reply.text, now);
  Send(talk.medium, talk.reply_to, reply.text, talk.limits());
}

/// Says once, in private, that we hold back. Not when the message may have been meant for another bot: the question is
/// then put to the responder, whose silence decides; its answer is thrown away.
void Bot::Parts::HoldBack(const Conversation& talk, HeldBack why, bool surely_ours) {
  if (!limiter.TellDue(talk.person, talk.in_room, now)) return;
  if (!surely_ours) {
    Dialogue unused = dialogues.At(talk.medium, talk.person, now);
    if (!Respond(talk, unused)) return;
  }
  limiter.NoteTold(talk.person, talk.in_room, now);
  const Medium medium = talk.medium == Medium::kRoom ? Medium::kPrivate : talk.medium;
  Send(medium, talk.private_reply_to, why == HeldBack::kRate ? kTooMany : kRepeated, TextLimits::Direct());
}

std::optional<Reply> Bot::Parts::Respond(const Conversation& talk, Dialogue& dialogue) {
  Ask ask;
  ask.text = talk.call.text;
  ask.command = talk.call.command;
  ask.addressed = talk.call.addressed;
  ask.prefix = config.command_prefix;
  ask.limits = talk.limits();
  ask.today = today;
  try {
    return responder.Respond(ask, dialogue);
  } catch (const StoreError& error) {
    actions.push_back(ReportProblem{"archive-failed", error.what()});
    return Reply{AnswerStatus::kNotFound, std::string(kArchiveFailed), {}, false};
  }
}

bool Bot::Parts::IsOwn(const IncomingText& text) const {
  const auto sent = [this](const std::string& id) {
    return !id.empty() && std::find(sent_ids.begin(), sent_ids.end(), id) != sent_ids.end();
  };
  return sent(text.id) || sent(text.origin_id);
}

bool Bot::Parts::IsIgnored(const Jid& from, const std::optional<Jid>& real_jid) const {
  return std::any_of(config.ignore.begin(), config.ignore.end(), [&](const Jid& ignored) {
    return ignored == from || ignored == from.Bare() || (real_jid && ignored == real_jid->Bare());
  });
}

std::string Bot::Parts::NewId() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string id;
  for (int half = 0; half < 2; ++half) {
    std::uint64_t bits = random();
    for (int i = 0; i < 16; ++i, bits >>= 4) id += kDigits[bits & 15];
  }
  return id;
}

void Bot::Parts::Send(Medium medium, const Jid& to, std::string_view text, const TextLimits& limits) {
  std::string body = OutgoingText(text, limits);
  if (body.empty()) return;
  std::string id = NewId();
  sent_ids.push_back(id);
  if (sent_ids.size() > kSentIds) sent_ids.pop_front();
  switch (medium) {
    case Medium::kRoom:
      actions.push_back(SendRoomMessage{to, std::move(id), std::move(body)});
      break;
    case Medium::kPrivate:
      actions.push_back(SendPrivateMessage{to, std::move(id), std::move(body)});
      break;
    case Medium::kDirect:
      actions.push_back(SendDirectMessage{to, std::move(id), std::move(body)});
      break;
  }
}

Bot::Bot(const BotConfig& config, const Responder& responder, RandomSource random)
    : parts_(std::make_unique<Parts>(config, responder, std::move(random))) {}

Bot::~Bot() = default;

std::vector<Action> Bot::Handle(const Event& event, TimePoint now, Date today) {
  Parts& p = *parts_;
  p.now = now;
  p.today = today;
  p.actions.clear();
  const auto forget_nicks = [&p](const Jid& room) { p.dialogues.ForgetNicks(room); };
  std::visit(Overloaded{
                 [&](const Connected& up) {
                   p.self = up.self;
                   p.rooms.OnConnected(now, p.actions);
                 },
                 [&](const Disconnected& down) {
                   for (const RoomConfig& room : p.config.rooms) forget_nicks(room.jid);
                   p.rooms.OnDisconnected(down, now, p.actions);
                 },
                 [&](const RoomJoined& joined) { p.rooms.OnJoined(joined, now, p.actions); },
                 [&](const OwnNickChanged& change) { p.rooms.OnNickChanged(change); },
                 [&](const RoomLeft& left) {
                   forget_nicks(left.room);
                   p.rooms.OnLeft(left, now, p.actions);
                 },
                 [&](const RoomJoinFailed& failed) { p.rooms.OnJoinFailed(failed, now, p.actions); },
                 [&](const MessageError& error) { p.rooms.OnMessageError(error, now, p.actions); },
                 [&](const Tick&) { p.rooms.OnTick(now, p.actions); },
                 [&](const auto& other) { p.On(other); },
             },
             event);
  return std::exchange(p.actions, {});
}

std::optional<TimePoint> Bot::NextWake() const { return parts_->rooms.NextWake(); }

}  // namespace summit::bot
