#include "bot/room_keeper.h"

#include <algorithm>
#include <chrono>

namespace summit::bot {
namespace {

constexpr Duration kJoinTimeout = std::chrono::seconds(60);
constexpr std::size_t kAtOnce = 5;  // rooms joined when the stream comes up; the others follow one by one
constexpr Duration kSpread = std::chrono::seconds(1);
constexpr int kNickAttempts = 4;  // "SummitBot", "SummitBot_2" ... "SummitBot_4"

std::string NickOf(const RoomConfig& room, int attempt) {
  return attempt == 0 ? room.nick : room.nick + '_' + std::to_string(attempt + 1);
}

const char* Describe(RoomExit why) {
  switch (why) {
    case RoomExit::kLeft:
      return "left";
    case RoomExit::kKicked:
      return "kicked; staying out until the next start";
    case RoomExit::kBanned:
      return "banned; not coming back";
    case RoomExit::kDestroyed:
      return "the room was destroyed";
    case RoomExit::kNotMember:
      return "no longer a member";
    case RoomExit::kShutdown:
      return "the service stops";
    case RoomExit::kTechnical:
      return "lost by the room";
  }
  return "gone";
}

const char* Describe(JoinRefusal why) {
  switch (why) {
    case JoinRefusal::kNickConflict:
      return "the nick is taken, and so are its variants";
    case JoinRefusal::kBanned:
      return "banned; not trying again";
    case JoinRefusal::kMembersOnly:
      return "members only: let an owner of the room add the bot's address";
    case JoinRefusal::kPassword:
      return "wrong or missing password: check rooms[].password_file";
    case JoinRefusal::kNickReserved:
      return "the nick is reserved, and so are its variants";
    case JoinRefusal::kCreation:
      return "no such room, and the service does not let the bot create it";
    case JoinRefusal::kLocked:
      return "the room is locked or does not exist";
    case JoinRefusal::kFull:
      return "the room is full or the service not available";
    case JoinRefusal::kUnreachable:
      return "the room's server cannot be reached";
    case JoinRefusal::kMalformed:
      return "the room's service does not accept the address or nick";
    case JoinRefusal::kOther:
      return "refused";
  }
  return "refused";
}

bool TakesPeople(JoinRefusal why) {
  return why == JoinRefusal::kMembersOnly || why == JoinRefusal::kPassword || why == JoinRefusal::kCreation ||
         why == JoinRefusal::kMalformed;
}

std::string Detail(const Jid& room, const std::string& why, const std::string& text) {
  return room.ToString() + ": " + why + (text.empty() ? "" : " (" + text + ")");
}

}  // namespace

RoomKeeper::RoomKeeper(const std::vector<RoomConfig>& rooms, const RandomSource& random) {
  for (const RoomConfig& config : rooms)
    rooms_.push_back(Room{&config,
                          Backoff(BackoffPolicy::Room(), random),
                          Backoff(BackoffPolicy::SlowRoom(), random),
                          {},
                          {},
                          {},
                          {},
                          {}});
}

void RoomKeeper::OnConnected(TimePoint now, Actions& actions) {
  connected_ = true;
  std::size_t started = 0;
  for (Room& room : rooms_) {
    room.answered = room.state == State::kGivenUp;
    if (room.answered) continue;
    if (started < kAtOnce) {
      room.nick_attempt = 0;
      Join(room, now, actions);
    } else {
      room.state = State::kWaiting;
      room.due = now + kSpread * static_cast<int>(started - kAtOnce + 1);
    }
    ++started;
  }
  Report(actions);
}

void RoomKeeper::OnDisconnected(const Disconnected&, TimePoint, Actions& actions) {
  connected_ = false;
  for (Room& room : rooms_) {
    room.due.reset();
    if (room.state != State::kGivenUp) room.state = State::kOut;
  }
  Report(actions);
}

void RoomKeeper::OnJoined(const RoomJoined& event, TimePoint now, Actions& actions) {
  Room* room = Find(event.room);
  if (room == nullptr || room->state == State::kGivenUp || room->state == State::kOut) {
    actions.push_back(LeaveRoom{event.room, {}});
    return;
  }
  room->state = State::kJoined;
  room->answered = true;
  room->due.reset();
  room->nick_attempt = 0;
  room->self = Self{event.nick, event.occupant_id};
  room->backoff.NoteUp(now);
  room->slow_backoff.NoteUp(now);
  Report(actions);
}

void RoomKeeper::OnNickChanged(const OwnNickChanged& event) {
  if (Room* room = Find(event.room)) room->self.nick = event.nick;
}

void RoomKeeper::OnLeft(const RoomLeft& event, TimePoint now, Actions& actions) {
  Room* room = Find(event.room);
  if (room == nullptr || room->state == State::kGivenUp || room->state == State::kOut) return;
  switch (event.why) {
    case RoomExit::kLeft:
      room->state = State::kGivenUp;
      room->due.reset();
      break;
    case RoomExit::kKicked:
    case RoomExit::kBanned:
    case RoomExit::kDestroyed:
    case RoomExit::kNotMember:
      GiveUp(*room, Detail(event.room, Describe(event.why), event.text), actions);
      break;
    case RoomExit::kShutdown:
    case RoomExit::kTechnical:
      actions.push_back(ReportProblem{"room-lost", Detail(event.room, Describe(event.why), event.text)});
      Lost(*room, now);
      break;
  }
  Report(actions);
}

void RoomKeeper::OnJoinFailed(const RoomJoinFailed& event, TimePoint now, Actions& actions) {
  Room* room = Find(event.room);
  if (room == nullptr || room->state == State::kGivenUp || room->state == State::kOut) return;
  const bool nick_taken = event.why == JoinRefusal::kNickConflict || event.why == JoinRefusal::kNickReserved;
  if (nick_taken && room->state == State::kJoined) return;  // a change of nick was refused: we are still in
  room->answered = true;
  if (event.why == JoinRefusal::kBanned) {
    GiveUp(*room, Detail(event.room, Describe(event.why), event.text), actions);
  } else if (nick_taken) {
    OnNickTaken(*room, event, now, actions);
  } else {
    actions.push_back(ReportProblem{"join-refused", Detail(event.room, Describe(event.why), event.text)});
    Retry(*room, TakesPeople(event.why) ? room->slow_backoff : room->backoff, now);
  }
  Report(actions);
}

void RoomKeeper::OnNickTaken(Room& room, const RoomJoinFailed& event, TimePoint now, Actions& actions) {
  if (++room.nick_attempt < kNickAttempts) {
    room.answered = false;
    Join(room, now, actions);
    return;
  }
  room.nick_attempt = 0;
  actions.push_back(ReportProblem{"join-refused", Detail(event.room, Describe(event.why), event.text)});
  Retry(room, room.backoff, now);
}

void RoomKeeper::OnMessageError(const MessageError& event, TimePoint now, Actions& actions) {
  Room* room = event.from.is_bare() ? Find(event.from) : nullptr;
  if (room == nullptr || room->state != State::kJoined) return;
  // What a room tells those who speak without being in it (XEP-0045, section 7.4), or that it is no more.
  if (event.condition != "not-acceptable" && event.condition != "item-not-found" && event.condition != "gone") return;
  actions.push_back(ReportProblem{"room-lost", Detail(event.from, "the room says we are not in it", event.condition)});
  Lost(*room, now);
  Report(actions);
}

void RoomKeeper::OnTick(TimePoint now, Actions& actions) {
  for (Room& room : rooms_) {
    if (!room.due || now < *room.due) continue;
    if (room.state == State::kWaiting) {
      Join(room, now, actions);
    } else if (room.state == State::kJoining) {
      room.answered = true;
      actions.push_back(ReportProblem{"join-refused", Detail(room.config->jid, "no answer", {})});
      Retry(room, room.backoff, now);
    }
  }
  Report(actions);
}

std::optional<TimePoint> RoomKeeper::NextWake() const {
  std::optional<TimePoint> next;
  for (const Room& room : rooms_)
    if (room.due && (!next || *room.due < *next)) next = room.due;
  return next;
}

const RoomKeeper::Self* RoomKeeper::SelfIn(const Jid& room) const {
  const Room* found = Find(room);
  return found != nullptr && found->state == State::kJoined ? &found->self : nullptr;
}

RoomKeeper::Room* RoomKeeper::Find(const Jid& room) {
  const auto found =
      std::find_if(rooms_.begin(), rooms_.end(), [&room](const Room& known) { return known.config->jid == room; });
  return found == rooms_.end() ? nullptr : &*found;
}

const RoomKeeper::Room* RoomKeeper::Find(const Jid& room) const { return const_cast<RoomKeeper*>(this)->Find(room); }

void RoomKeeper::Join(Room& room, TimePoint now, Actions& actions) {
  room.state = State::kJoining;
  room.due = now + kJoinTimeout;
  actions.push_back(JoinRoom{room.config->jid, NickOf(*room.config, room.nick_attempt), room.config->password});
}

void RoomKeeper::Retry(Room& room, Backoff& backoff, TimePoint now) {
  room.state = State::kWaiting;
  room.due = now + backoff.NoteDown(now);
}

void RoomKeeper::GiveUp(Room& room, const std::string& why, Actions& actions) {
  room.state = State::kGivenUp;
  room.answered = true;
  room.due.reset();
  actions.push_back(ReportProblem{"room-given-up", why});
}

void RoomKeeper::Lost(Room& room, TimePoint now) { Retry(room, room.backoff, now); }

void RoomKeeper::Report(Actions& actions) {
  ReportStatus status;
  if (!connected_) {
    status.text = "not connected";
  } else if (rooms_.empty()) {
    status = {true, "online, no rooms configured"};
  } else {
    const auto joined =
        std::count_if(rooms_.begin(), rooms_.end(), [](const Room& room) { return room.state == State::kJoined; });
    status.ready = std::all_of(rooms_.begin(), rooms_.end(), [](const Room& room) { return room.answered; });
    status.text = "in " + std::to_string(joined) + " of " + std::to_string(rooms_.size()) +
                  (rooms_.size() == 1 ? " room" : " rooms");
  }
  if (status == reported_) return;
  reported_ = status;
  actions.push_back(std::move(status));
}

}  // namespace summit::bot
