#include "bot/room_keeper.h"

#include <algorithm>
#include <chrono>

#include "bot/room_reasons.h"

namespace summit::bot {
namespace {

constexpr Duration kJoinTimeout = std::chrono::seconds(60);
constexpr std::size_t kAtOnce = 5;  // rooms joined when the stream comes up; the others follow one by one
constexpr Duration kSpread = std::chrono::seconds(1);
constexpr int kNickAttempts = 4;  // "SummitBot", "SummitBot_2" ... "SummitBot_4"

constexpr Duration kSubjectTime = std::chrono::seconds(5);   // for the end of a join that the room does not mark
constexpr Duration kSilence = std::chrono::minutes(10);      // after which a room is asked whether we are in it
constexpr Duration kCheapSilence = std::chrono::minutes(5);  // where that costs little
constexpr Duration kPingTime = std::chrono::seconds(60);
constexpr Duration kUndecidedWait = std::chrono::minutes(2);
constexpr Duration kRegainWait = std::chrono::minutes(10);  // doubled each time, up to the longest
constexpr Duration kLongestRegainWait = std::chrono::hours(6);
constexpr Duration kFreedNickWait = std::chrono::seconds(3);  // who left may only have lost the connection
constexpr std::size_t kForgottenRooms = 64;

std::string NickOf(const RoomConfig& room, int attempt) {
  return attempt == 0 ? room.nick : room.nick + '_' + std::to_string(attempt + 1);
}

}  // namespace

RoomKeeper::RoomKeeper(const std::vector<RoomConfig>& rooms, const RandomSource& random) : random_(random) {
  for (const RoomConfig& config : rooms) Add(config, true);
}

RoomKeeper::Room& RoomKeeper::Add(const RoomConfig& config, bool configured) {
  rooms_.push_back(
      Room{config, configured, Backoff(BackoffPolicy::Room(), random_), Backoff(BackoffPolicy::SlowRoom(), random_)});
  return rooms_.back();
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
    room.live = room.pinging = false;
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
  room->voice = event.voice;
  room->live = room->pinging = false;
  room->live_by = now + kSubjectTime;
  room->ping_at = now + (room->cheap_pings ? kCheapSilence : kSilence);
  room->regain_wait = kRegainWait;
  PlanRegain(*room, now);
  room->backoff.NoteUp(now);
  room->slow_backoff.NoteUp(now);
  actions.push_back(KeepBookmark{room->config.jid, room->config.nick, room->config.password});
  Report(actions);
}

void RoomKeeper::OnNickChanged(const OwnNickChanged& event, TimePoint now) {
  Room* room = Find(event.room);
  if (room == nullptr) return;
  room->self.nick = event.nick;
  PlanRegain(*room, now);
}

void RoomKeeper::PlanRegain(Room& room, TimePoint now) {
  if (SameNick(room.self.nick, room.config.nick))
    room.regain_at.reset();
  else
    room.regain_at = now + room.regain_wait;
}

void RoomKeeper::OnVoiceChanged(const OwnVoiceChanged& event) {
  if (Room* room = Find(event.room)) room->voice = event.voice;
}

void RoomKeeper::OnDescribed(const RoomDescribed& event, TimePoint now) {
  Room* room = Find(event.room);
  if (room == nullptr) return;
  room->cheap_pings = event.answers_self_pings;
  if (room->state == State::kJoined && room->cheap_pings && !room->pinging)
    room->ping_at = std::min(*room->ping_at, now + kCheapSilence);
}

void RoomKeeper::OnOccupantChanged(const OccupantChanged& event, TimePoint now) {
  Room* room = Find(event.room);
  if (room == nullptr || room->state != State::kJoined) return;
  NoteHeard(event.room, false, now);
  if (room->regain_at && SameNick(event.nick, room->config.nick)) room->regain_at = now + kFreedNickWait;
}

void RoomKeeper::NoteHeard(const Jid& jid, bool live, TimePoint now) {
  Room* room = Find(jid);
  if (room == nullptr || room->state != State::kJoined) return;
  room->live |= live;
  room->pinging = false;
  room->ping_at = now + (room->cheap_pings ? kCheapSilence : kSilence);
}

void RoomKeeper::OnSelfPinged(const SelfPinged& event, TimePoint now, Actions& actions) {
  Room* room = Find(event.room);
  if (room == nullptr || room->state != State::kJoined || !room->pinging) return;
  if (event.found == SelfPing::kInside) {
    NoteHeard(event.room, false, now);
  } else if (event.found == SelfPing::kUndecided) {
    room->pinging = false;
    room->ping_at = now + kUndecidedWait;
  } else {
    Lost(*room, Detail(event.room, "the room says that we are not in it", "self-ping"), now, actions);
    Report(actions);
  }
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
      room->barred |= event.why == RoomExit::kBanned;
      GiveUp(*room, Detail(event.room, Describe(event.why), event.text), actions);
      break;
    case RoomExit::kShutdown:
    case RoomExit::kTechnical:
      Lost(*room, Detail(event.room, Describe(event.why), event.text), now, actions);
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
    room->barred = true;
    GiveUp(*room, Detail(event.room, Describe(event.why), event.text), actions);
  } else if (nick_taken) {
    OnNickTaken(*room, event, now, actions);
  } else if (!room->configured && TakesPeople(event.why)) {
    // Whoever invited us hears of it; knocking on would only take up a place (max_rooms).
    GiveUp(*room, Detail(event.room, Describe(event.why), event.text), actions);
  } else {
    // What only people can change is worth telling them.
    actions.push_back(ReportProblem{TakesPeople(event.why) ? "room-shut" : "join-refused",
                                    Detail(event.room, Describe(event.why), event.text)});
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
  Lost(*room, Detail(event.from, "the room says we are not in it", event.condition), now, actions);
  Report(actions);
}

void RoomKeeper::OnTick(TimePoint now, Actions& actions) {
  for (Room& room : rooms_) {
    if (connected_ && room.state == State::kJoined) TickJoined(room, now, actions);
    if (!room.due || now < *room.due) continue;
    if (room.state == State::kWaiting) {
      Join(room, now, actions);
    } else if (room.state == State::kJoining) {
      room.answered = true;
      actions.push_back(ReportProblem{"join-refused", Detail(room.config.jid, "no answer", {})});
      Retry(room, room.backoff, now);
    }
  }
  Report(actions);
}

void RoomKeeper::TickJoined(Room& room, TimePoint now, Actions& actions) {
  if (!room.live && now >= *room.live_by) room.live = true;
  if (now >= *room.ping_at) {
    if (room.pinging) {  // no answer is no decision
      room.pinging = false;
      room.ping_at = now + kUndecidedWait;
    } else {
      room.pinging = true;
      room.ping_at = now + kPingTime;
      actions.push_back(PingSelf{room.config.jid, room.self.nick});
    }
  }
  if (room.regain_at && now >= *room.regain_at) {
    room.regain_wait = std::min(room.regain_wait * 2, kLongestRegainWait);
    room.regain_at = now + room.regain_wait;
    actions.push_back(ChangeNick{room.config.jid, room.config.nick});
  }
}

std::optional<TimePoint> RoomKeeper::NextWake() const {
  std::optional<TimePoint> next;
  const auto consider = [&next](const std::optional<TimePoint>& time) {
    if (time && (!next || *time < *next)) next = time;
  };
  for (const Room& room : rooms_) {
    consider(room.due);
    if (room.state != State::kJoined) continue;
    if (!room.live) consider(room.live_by);
    consider(room.ping_at);
    consider(room.regain_at);
  }
  return next;
}

const RoomKeeper::Self* RoomKeeper::SelfIn(const Jid& room) const {
  const Room* found = Find(room);
  return found != nullptr && found->state == State::kJoined ? &found->self : nullptr;
}

const RoomConfig* RoomKeeper::ConfigOf(const Jid& room) const {
  const Room* found = Find(room);
  return found == nullptr ? nullptr : &found->config;
}

std::size_t RoomKeeper::active() const {
  return static_cast<std::size_t>(
      std::count_if(rooms_.begin(), rooms_.end(), [](const Room& room) { return room.state != State::kGivenUp; }));
}

void RoomKeeper::Enter(const RoomConfig& config, TimePoint now, Actions& actions) {
  Room* room = Find(config.jid);
  if (room != nullptr && room->state != State::kGivenUp) return;
  if (room == nullptr) {
    if (rooms_.size() > active() + kForgottenRooms)
      std::erase_if(rooms_, [](const Room& old) { return !old.configured && old.state == State::kGivenUp; });
    room = &Add(config, false);
  } else if (!room->configured) {
    room->config = config;
  } else if (config.password) {
    room->config.password = config.password;
  }
  room->barred = false;
  room->answered = !connected_;
  room->nick_attempt = 0;
  room->state = State::kOut;
  if (connected_) Join(*room, now, actions);
  Report(actions);
}

bool RoomKeeper::Leave(const Jid& jid, const std::string& status, Actions& actions) {
  Room* room = Find(jid);
  if (room == nullptr || room->state == State::kGivenUp) return false;
  if (room->state == State::kJoined || room->state == State::kJoining)
    actions.push_back(LeaveRoom{room->config.jid, status});
  room->state = State::kGivenUp;
  room->answered = true;
  room->due.reset();
  actions.push_back(DropBookmark{room->config.jid});
  Report(actions);
  return true;
}

std::vector<RoomConfig> RoomKeeper::Guests() const {
  std::vector<RoomConfig> guests;
  for (const Room& room : rooms_)
    if (!room.configured && room.state != State::kGivenUp) guests.push_back(room.config);
  return guests;
}

std::vector<RoomKeeper::Overview> RoomKeeper::All() const {
  std::vector<Overview> all;
  for (const Room& room : rooms_) {
    Overview overview{room.config.jid, {}, "waiting", room.configured};
    if (room.state == State::kJoined) {
      overview.nick = room.self.nick;
      overview.state = room.voice ? "joined" : "joined, without voice";
    } else if (room.state == State::kGivenUp) {
      overview.state = room.barred ? "banned" : "left";
    } else if (room.state == State::kJoining) {
      overview.state = "joining";
    }
    all.push_back(std::move(overview));
  }
  return all;
}

RoomKeeper::Room* RoomKeeper::Find(const Jid& room) {
  const auto found =
      std::find_if(rooms_.begin(), rooms_.end(), [&room](const Room& known) { return known.config.jid == room; });
  return found == rooms_.end() ? nullptr : &*found;
}

const RoomKeeper::Room* RoomKeeper::Find(const Jid& room) const { return const_cast<RoomKeeper*>(this)->Find(room); }

void RoomKeeper::Join(Room& room, TimePoint now, Actions& actions) {
  room.state = State::kJoining;
  room.cheap_pings = false;
  room.due = now + kJoinTimeout;
  actions.push_back(JoinRoom{room.config.jid, NickOf(room.config, room.nick_attempt), room.config.password});
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
  actions.push_back(DropBookmark{room.config.jid});
}

void RoomKeeper::Lost(Room& room, const std::string& why, TimePoint now, Actions& actions) {
  actions.push_back(ReportProblem{"room-lost", why});
  Retry(room, room.backoff, now);
}

void RoomKeeper::Report(Actions& actions) {
  // A room of the configuration that we are out of is to be seen; one we were a guest in is none of ours any more.
  constexpr auto Counts = [](const Room& room) { return room.configured || room.state != State::kGivenUp; };
  ReportStatus status;
  if (!connected_) {
    status.text = "not connected";
  } else if (std::none_of(rooms_.begin(), rooms_.end(), Counts)) {
    status = {true, "online, no rooms configured"};
  } else {
    const auto joined =
        std::count_if(rooms_.begin(), rooms_.end(), [](const Room& room) { return room.state == State::kJoined; });
    const auto all = std::count_if(rooms_.begin(), rooms_.end(), Counts);
    status.ready = std::all_of(rooms_.begin(), rooms_.end(), [](const Room& room) { return room.answered; });
    status.text = "in " + std::to_string(joined) + " of " + std::to_string(all) + (all == 1 ? " room" : " rooms");
  }
  if (status == reported_) return;
  reported_ = status;
  actions.push_back(std::move(status));
}

}  // namespace summit::bot
