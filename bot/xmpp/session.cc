#include "bot/xmpp/session.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

#include "bot/xmpp/event_log.h"
#include "bot/xmpp/names.h"
#include "bot/xmpp/profile.h"
#include "bot/xmpp/tags.h"
#include "bot/xmpp/translate.h"

namespace summit::bot {
namespace {

using std::chrono::seconds;

constexpr seconds kConnectTime(120);  // to get through to one of the server's addresses
constexpr seconds kLoginTime(30);     // from there
constexpr seconds kPingInterval(30);  // with the next one: a link that is dead is noticed within a minute
constexpr seconds kPingTime(20);
constexpr seconds kAnswerTime(60);
constexpr seconds kResendTime(60);       // from the resumption, for what came meanwhile to arrive
constexpr seconds kLongestAbsence(300);  // after that the session is not waited for any longer

}  // namespace

Session::Session(Identity identity, std::unique_ptr<Link> link, spdlog::logger& log, NoteSink notes)
    : identity_(std::move(identity)),
      log_(log),
      notes_(std::move(notes)),
      stream_(NewStream(std::nullopt, std::move(link))) {
  NewDesk();
}

/// Without a word the server would keep the session for a while.
Session::~Session() { Close(); }

std::unique_ptr<Stream> Session::NewStream(std::optional<Resumption> resumption, std::unique_ptr<Link> link) {
  Stream::Owner& owner = *this;
  return std::make_unique<Stream>(identity_, std::move(resumption), std::move(link), owner, notes_);
}

void Session::NewDesk() {
  desk_ = std::make_unique<StanzaDesk>(
      identity_.profile, StanzaRoad{[this](std::unique_ptr<gloox::Tag> stanza) { Send(std::move(stanza)); },
                                    [this](std::unique_ptr<gloox::Tag> iq, Requests::OnAnswer on_answer) {
                                      Ask(std::move(iq), std::move(on_answer));
                                    },
                                    [this] { return NewPresence(""); }});
}

void Session::Open(TimePoint now) {
  now_ = now;
  deadline_ = now + kConnectTime;
  deadline_is_old_ = false;
  stream_->Open();
}

void Session::Reopen(std::unique_ptr<Link> link, TimePoint now) {
  std::optional<Resumption> resumption;
  if (away_until()) resumption = Resumption{management_.id(), management_.received(), *self_};
  stream_ = NewStream(std::move(resumption), std::move(link));
  Open(now);
}

std::vector<Event> Session::TakeEvents() {
  GatherEvents();
  return std::exchange(events_, {});
}

void Session::GatherEvents() {
  for (Event& event : desk_->TakeEvents()) events_.push_back(std::move(event));
}

void Session::Perform(const Action& action) {
  if (!online() && !away_until()) return;
  desk_->Perform(action, now_);
  std::visit([this](const auto& one) { Do(one); }, action);
}

void Session::OnUp() {
  deadline_is_old_ = true;
  ping_answered_ = true;
  ping_sent_ = false;
  const Negotiation& done = stream_->negotiation();
  if (done.resumed()) return OnResumed(*done.resumed());
  resumed_at_.reset();
  if (std::exchange(away_until_, std::nullopt)) Forget();
  const auto& agreed = done.management();
  management_ = agreed ? StreamManagement(agreed->id) : StreamManagement();
  patience_ = kLongestAbsence;
  if (agreed && agreed->patience > seconds(0)) patience_ = std::min(patience_, agreed->patience);
  place_ = agreed ? agreed->location : std::nullopt;
  GoOnline(*done.bound());
}

/// The server has not kept the session: in no room are we any more, and what was not sent in time is not sent at all.
void Session::Forget() {
  events_.push_back(Disconnected{identity_.account.domain() + " has not kept the session"});
  requests_ = Requests();
  rooms_ = Rooms();
  NewDesk();
}

void Session::GoOnline(const Jid& self) {
  self_ = self;
  requests_.SetSelf(self);
  events_.push_back(Connected{self});
  if (!identity_.component) Send(NewPresence(""));
  desk_->OnOnline(self, !identity_.component, now_);
}

void Session::OnResumed(std::uint32_t count) {
  OnCount(count);
  if (failure()) return;
  away_until_.reset();
  has_resumed_ = true;
  resumed_at_ = now_;
  requests_.Postpone(now_ - lost_at_);
  for (const std::string& xml : management_.Kept()) stream_->Write(xml);
  if (management_.open() > 0) AskForCount();
}

/// Once the stream is over the session lives on if the server can keep it, and an attempt to resume it that fails for
/// another reason than us can be followed by another one.
void Session::OnEnd() {
  const Failure& failure = *stream_->failure();
  const bool was_up = stream_->negotiation().bound().has_value();
  if (!was_up) {
    if (failure.remedy == Remedy::kGiveUp || failure.remedy == Remedy::kYield) away_until_.reset();
    return;
  }
  away_until_.reset();
  if (!failure.only_lost || !management_.resumable()) return;
  lost_at_ = now_;
  location_ = place_;
  away_until_ = now_ + patience_;
}

void Session::CheckDeadlines(TimePoint now) {
  now_ = now;
  if (failure()) return;
  if (std::exchange(deadline_is_old_, false)) deadline_ = now + (online() ? kPingInterval : kLoginTime);
  if (!away_until_) requests_.Expire(now);
  if (now < deadline_) return;
  if (!online()) {
    constexpr char kLate[] = "has not let us in in time";
    Failure late{Remedy::kRetry, {}, stream_->Address() + " " + kLate};
    if (!self_) late = ExplainStranger(kLate, stream_->peer());  // else it has let us in before
    late.event = "login-timeout";
    stream_->End(std::move(late));
  } else if (!ping_answered_) {
    stream_->End({Remedy::kRetry, "ping-timeout", stream_->Address() + " answers no more", {}, true});
  } else if (std::exchange(ping_sent_, !ping_sent_)) {
    deadline_ = now + (kPingInterval - kPingTime);
  } else {
    deadline_ = now + kPingTime;
    SendPing();
  }
}

TimePoint Session::NextDeadline() const {
  const TimePoint away = away_until_.value_or(TimePoint::max());
  if (failure()) return away;
  if (deadline_is_old_) return now_;
  return std::min({deadline_, away, away_until_ ? away : requests_.NextDeadline()});
}

void Session::SendPing() {
  ping_answered_ = false;
  if (management_.on()) return AskForCount();
  auto iq = std::make_unique<gloox::Tag>("iq");
  iq->addAttribute("type", "get");
  iq->addAttribute("to", identity_.account.domain());
  (new gloox::Tag(iq.get(), "ping"))->setXmlns(ns::kPing);
  Ask(std::move(iq),
      [this](const gloox::Tag* answer) { ping_answered_ |= answer != nullptr; });  // an error is one, too
}

void Session::Leave(const std::string& status) {
  for (const Jid& room : rooms_.Open()) Perform(LeaveRoom{room, status});
  if (identity_.component) return;
  auto presence = NewPresence("unavailable");
  if (!status.empty()) new gloox::Tag(presence.get(), "status", status);
  Send(std::move(presence));
}

void Session::Close() {
  if (online()) Acknowledge();  // or the server would keep for later what is answered already
  stream_->End({Remedy::kRetry, "stream-ended", "closed on our side"});
}

bool Session::OnElement(const gloox::Tag& element) {
  if (element.xmlns() == ns::kStreamManagement) {
    OnManagement(element);
    return true;
  }
  const std::string& name = element.name();
  if (name == "message" || name == "presence" || name == "iq") management_.NoteReceived();
  const bool taken = OnStanza(element);
  GatherEvents();
  return taken;
}

void Session::OnManagement(const gloox::Tag& element) {
  if (element.name() == "r") return Acknowledge();
  if (element.name() != "a" || !management_.on()) return;
  ping_answered_ = true;
  OnCount(ReadCount(element));
}

/// Whoever has received more than was sent, or cannot count, is no server to go on with (XEP-0198, section 4).
void Session::OnCount(std::optional<std::uint32_t> count) {
  if (count && management_.OnAnswer(*count)) return;
  stream_->Write(CountRefused(count, management_.sent()));
  stream_->End({Remedy::kRetry, "stream-refused", stream_->Address() + " miscounts what it has received"});
}

void Session::Acknowledge() {
  if (management_.on()) stream_->Write(CountAnswer(management_.received()));
}

void Session::AskForCount() {
  management_.NoteAsked();
  stream_->Write(CountRequest());
}

bool Session::OnStanza(const gloox::Tag& stanza) {
  const std::string xmlns = stanza.xmlns();
  if (!xmlns.empty() && xmlns != ns::kClient && xmlns != ns::kComponent) return true;
  if (stanza.name() == "iq") return OnIq(stanza);
  if (stanza.name() == "message") {
    if (IsForged(stanza)) return true;
    if (const auto room = rooms_.ChangedSettings(stanza)) AskRoomInfo(*room);
    const bool just_resumed = resumed_at_ && now_ - *resumed_at_ < kResendTime;
    const auto resent = just_resumed ? Undelayed(stanza, *self_) : nullptr;
    if (auto event = TranslateMessage(resent ? *resent : stanza, rooms_)) events_.push_back(*std::move(event));
    return true;
  }
  if (stanza.name() != "presence") return true;
  const auto sender = Jid::Parse(stanza.findAttribute("from"));
  if (sender && rooms_.Find(*sender) == nullptr && desk_->OnPresence(stanza)) return true;
  PresenceNews news = rooms_.OnPresence(stanza);
  if (news.accept_defaults)
    if (const auto room = Jid::Parse(stanza.findAttribute("from"))) Send(AcceptRoomDefaults(*room, NewId()));
  RefreshRoomInfo(news.events);
  for (Event& event : news.events) events_.push_back(std::move(event));
  return true;
}

/// Questions go on to gloox; answers never do, as it would take one from anybody.
bool Session::OnIq(const gloox::Tag& iq) {
  const std::string& type = iq.findAttribute("type");
  if (type == "result" || type == "error") {
    if (!requests_.Take(iq)) log_.debug("answer-unasked from={}", Quoted(iq.findAttribute("from")));
    return true;
  }
  if (identity_.component) sender_.NoteQuestion(iq);
  if (desk_->OnQuery(iq, now_)) return true;
  if (type != "set" || !HasChild(iq, "query", ns::kRoster)) return false;
  if (!IsOurs(iq.findAttribute("from"))) {  // RFC 6121, section 2.1.6: to be passed over
    log_.warn("roster-push-forged from={}", Quoted(iq.findAttribute("from")));
    return true;
  }
  auto result = std::make_unique<gloox::Tag>("iq");
  result->addAttribute("type", "result");
  result->addAttribute("id", iq.findAttribute("id"));
  Send(std::move(result));
  return true;
}

/// Copies of messages are our own account's to send, and nobody else's (XEP-0280, section 11).
bool Session::IsForged(const gloox::Tag& message) const {
  if (FindChildOf(message, ns::kCarbons) == nullptr || IsOurs(message.findAttribute("from"))) return false;
  log_.warn("carbon-forged from={}", Quoted(message.findAttribute("from")));
  return true;
}

bool Session::IsOurs(const std::string& from) const {
  return from.empty() || (self_ && Jid::Parse(from) == self_->Bare());
}

void Session::AskRoomInfo(const Jid& room) {
  auto iq = std::make_unique<gloox::Tag>("iq");
  iq->addAttribute("type", "get");
  iq->addAttribute("to", room.ToString());
  (new gloox::Tag(iq.get(), "query"))->setXmlns(ns::kDiscoInfo);
  Ask(std::move(iq), [this, room](const gloox::Tag* answer) { OnRoomInfo(room, answer); });
}

/// A room that our joining made could say nothing before.
void Session::RefreshRoomInfo(const std::vector<Event>& news) {
  for (const Event& event : news) {
    const auto* joined = std::get_if<RoomJoined>(&event);
    const RoomView* room = joined == nullptr ? nullptr : rooms_.Find(joined->room);
    if (room != nullptr && !room->described) AskRoomInfo(joined->room.Bare());
  }
}

void Session::OnRoomInfo(const Jid& room, const gloox::Tag* answer) {
  const gloox::Tag* query = answer == nullptr ? nullptr : FindChild(*answer, "query", ns::kDiscoInfo);
  if (query != nullptr) events_.push_back(rooms_.OnInfo(room, *query));
}

void Session::Send(std::unique_ptr<gloox::Tag> stanza) {
  if (stanza == nullptr) return;
  if (identity_.component && self_ && !stanza->hasAttribute("from"))
    stanza->addAttribute("from", sender_.Of(*stanza, *self_));
  Transmit(stanza->xml());
}

/// While away it is kept for later.
void Session::Transmit(const std::string& xml) {
  if (!online() && !away_until()) return;
  management_.NoteSent(xml);
  if (!online()) return;
  stream_->Write(xml);
  if (management_.WantsAnswer()) AskForCount();
}

void Session::Ask(std::unique_ptr<gloox::Tag> iq, Requests::OnAnswer on_answer) {
  const std::string id = NewId();
  iq->addAttribute("id", id);
  const auto asked = Jid::Parse(iq->findAttribute("to"));
  requests_.Note(id, asked.value_or(self_->Bare()), now_ + kAnswerTime, std::move(on_answer));
  Send(std::move(iq));
}

std::unique_ptr<gloox::Tag> Session::NewPresence(const std::string& type) const {
  auto presence = std::make_unique<gloox::Tag>("presence");
  if (!type.empty()) {
    presence->addAttribute("type", type);
    return presence;
  }
  if (!identity_.presence.empty()) new gloox::Tag(presence.get(), "status", identity_.presence);
  presence->addChild(stream_->NewCapabilities());
  presence->addChild(NewAvatarUpdate().release());
  return presence;
}

std::string Session::NewId() { return NewNonce(); }

void Session::Do(const SendRoomMessage& action) { Send(ToStanza(action)); }
void Session::Do(const SendPrivateMessage& action) { Send(ToStanza(action)); }
void Session::Do(const SendDirectMessage& action) { Send(ToStanza(action)); }

void Session::Do(const JoinRoom& action) {
  auto presence = ToStanza(action);
  if (presence == nullptr) {
    events_.push_back(RoomJoinFailed{action.room, JoinRefusal::kMalformed, "no nick can be \"" + action.nick + "\""});
    return;
  }
  presence->addChild(stream_->NewCapabilities());
  presence->addChild(NewAvatarUpdate().release());
  if (!identity_.presence.empty()) new gloox::Tag(presence.get(), "status", identity_.presence);
  rooms_.NoteJoin(action.room, action.nick);
  // Asked first, so that the answer is there before the first message that could carry a forged occupant id.
  AskRoomInfo(action.room.Bare());
  Send(std::move(presence));
}

void Session::Do(const LeaveRoom& action) {
  const RoomView* room = rooms_.Find(action.room);
  if (room == nullptr || room->state == RoomState::kOutside) return;
  auto presence = ToStanza(action, room->nick);
  rooms_.NoteLeave(action.room);
  Send(std::move(presence));
}

void Session::Do(const Disconnect& action) {
  Leave(action.status);
  Close();
}

}  // namespace summit::bot
