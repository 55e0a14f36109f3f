#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bot/address_matcher.h"
#include "bot/answer_book.h"
#include "bot/config.h"
#include "bot/dialogue_store.h"
#include "bot/event.h"
#include "bot/loop_guard.h"
#include "bot/moment.h"
#include "bot/outbox.h"
#include "bot/peers.h"
#include "bot/person.h"
#include "bot/rate_limiter.h"
#include "bot/room_keeper.h"
#include "core/answer/responder.h"

namespace summit::bot {

/// A message that may be for us, with all that is known of who sent it. For the time of one event.
struct Heard {
  Medium medium = Medium::kDirect;
  Jid where;   // the room, also for private messages in it; otherwise the sender's bare address
  Jid sender;  // full: room/nick or address
  Jid answer_to;
  Person person;
  const IncomingText& text;
  std::string own_nick;     // how we are called there
  bool tells_what = false;  // see RoomMessage
};

/// Holds the conversations: what is said to us is understood, put to the archive and answered, within limits. An edited
/// question edits its answer (XEP-0308), one that is taken back takes it back (XEP-0424, 0425), a reply to an answer
/// goes on from it (XEP-0461). Another bot gets what it asks for, but nothing that could begin a conversation between
/// the two.
class Talker {
 public:
  /// All must outlive it.
  Talker(const BotConfig& config, const Responder& responder, const RoomKeeper& rooms, Outbox& outbox);

  /// Somebody's message, not one of ours and not an old one.
  void Hear(const Heard& heard, const Moment& moment);

  /// A message that the room itself had taken back, for a moderator.
  void OnModerated(const Jid& room, const std::string& stanza_id, const Moment& moment);

  /// Our own message came back from the room.
  void OnReflected(const Jid& room, const IncomingText& text);

  void OnOccupantChanged(const OccupantChanged& change);
  void OnDescribed(const PeerDescribed& peer) { peers_.Note(peer); }
  /// We are no longer in the room: nicks may have new owners when we are back.
  void OnRoomLost(const Jid& room);

  /// Something that `person` may have once within our limits, such as a note or a refusal. False: not now.
  bool Spare(const Person& person, const Moment& moment);

  /// A call by other ways than messages. Absent when it is held back, or when the archive has nothing to say to it.
  std::optional<Reply> Ask(const Person& person, const std::string& call, const TextLimits& limits,
                           const Moment& moment);

 private:
  enum class HeldBack { kRate, kRepeat };
  struct Talk;

  std::optional<Call> Match(const Heard& heard, const AnsweredQuestion* replied_to) const;
  bool IsSwitchedOff(const Heard& heard, const Call& call) const;
  void Answer(const Talk& talk, const Moment& moment);
  void AnswerAgain(AnsweredQuestion& entry, const Talk& talk, const Moment& moment);
  bool MayAnswer(const Talk& talk, const Moment& moment);
  void OnCorrection(const Heard& heard, std::optional<Call> call, const Moment& moment);
  void OnTakenBack(const Heard& heard, const Moment& moment);
  void OnReactions(const Heard& heard, const Moment& moment);
  bool OnUndo(const Heard& heard, const Call& call, const Moment& moment);
  void TakeBack(const AnsweredQuestion* entry, const Moment& moment);
  void HoldBack(const Talk& talk, HeldBack why, const Moment& moment);
  void TellPrivately(const Heard& heard, std::string_view text, const Moment& moment);
  std::optional<Reply> Respond(const Talk& talk, Dialogue& dialogue, const Moment& moment);
  /// What is to be sent for `reply`; absent when patience or limits are at an end.
  std::optional<Outgoing> Compose(const Talk& talk, const Reply& reply, const Moment& moment);
  Outgoing To(const Heard& heard, std::string text) const;
  TextLimits LimitsOf(const Heard& heard) const;
  std::string PrefixOf(const Heard& heard) const;

  const BotConfig& config_;
  const Responder& responder_;
  const RoomKeeper& rooms_;
  Outbox& outbox_;
  RateLimiter limiter_;
  LoopGuard loops_;
  Peers peers_;
  DialogueStore dialogues_;
  AnswerBook book_;
};

}  // namespace summit::bot
