#include "bot/xmpp/session.h"

#include <gloox/clientbase.h>
#include <gloox/connectionbase.h>
#include <gloox/disco.h>

#include <algorithm>
#include <chrono>
#include <functional>
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

constexpr char kName[] = "summitbot";
constexpr char kSoftwareUri[] = "urn:x-summitbot";  // names the software in XEP-0115
constexpr char kStreamEnd[] = "</stream:stream>";

/// What gloox takes for its connection: passes on what is sent, and nothing else.
class Outlet : public gloox::ConnectionBase {
 public:
  explicit Outlet(std::function<void(const std::string&)> send)
      : gloox::ConnectionBase(nullptr), send_(std::move(send)) {
    m_state = gloox::StateConnected;
  }
  bool send(const std::string& data) override {
    send_(data);
    return true;
  }
  gloox::ConnectionError connect() override { return gloox::ConnNoError; }
  gloox::ConnectionError recv(int) override { return gloox::ConnNoError; }
  gloox::ConnectionError receive() override { return gloox::ConnNoError; }
  void disconnect() override { m_state = gloox::StateDisconnected; }
  void getStatistics(long& in, long& out) override { in = out = 0; }
  gloox::ConnectionBase* newInstance() const override { return new Outlet(send_); }

 private:
  std::function<void(const std::string&)> send_;
};

Applicant ApplicantFrom(const Identity& identity) {
  return {identity.account,
          {identity.account.local(), identity.password, identity.allow_plain, identity.certificate},
          identity.component,
          identity.ca_file};
}

}  // namespace

/// gloox as parser, and as answerer of what is asked of us. The stream is opened by Negotiation, and message and
/// presence stanzas are taken as they are, before gloox reads from them what it can hold: it would lose the body beside
/// a subject, the language, status codes, and all extensions it does not know.
class Session::Client : public gloox::ClientBase {
 public:
  Client(Session& session, const char* xmlns)
      : gloox::ClientBase(xmlns, session.identity_.account.domain()), session_(session) {}

  void Read(const std::string& xml) { handleReceivedData(nullptr, xml); }
  void SetSelf(const Jid& self) {
    m_jid.setJID(self.ToString());
    setAuthed(true);
  }

  void handleTag(gloox::Tag* tag) override {
    if (tag == nullptr || session_.OnTag(*tag)) return;
    gloox::ClientBase::handleTag(tag);
  }

 protected:
  /// gloox ends the stream only over what it cannot parse.
  void disconnect(gloox::ConnectionError) override {
    session_.Fail({Remedy::kRetry, "stream-refused", session_.link_->Address() + " sent what is not XML of XMPP"});
  }

 private:
  void handleStartNode(const gloox::Tag*) override {}
  bool handleNormalNode(gloox::Tag*) override { return false; }
  void rosterFilled() override {}

  Session& session_;
};

Session::Session(Identity identity, std::unique_ptr<Link> link, spdlog::logger& log, NoteSink notes)
    : identity_(std::move(identity)),
      link_(std::move(link)),
      log_(log),
      negotiation_(ApplicantFrom(identity_), std::move(notes)),
      desk_(identity_.profile, {[this](std::unique_ptr<gloox::Tag> stanza) { Send(std::move(stanza)); },
                                [this](std::unique_ptr<gloox::Tag> iq, Requests::OnAnswer on_answer) {
                                  Ask(std::move(iq), std::move(on_answer));
                                },
                                [this] { return NewPresence(""); }}) {
  client_ = std::make_unique<Client>(*this, identity_.component ? ns::kComponent : ns::kClient);
  SetUpClient();
}

Session::~Session() { link_->Close(); }

void Session::SetUpClient() {
  client_->setConnectionImpl(new Outlet([this](const std::string& xml) {
    if (!failure_) link_->Send(xml);
  }));
  client_->disco()->setIdentity("client", "bot", kName);
  client_->disco()->setVersion(kName, identity_.version);
  client_->disco()->addFeature(ns::kMuc);
  client_->disco()->addFeature(ns::kCaps);
  for (const char* feature : StanzaDesk::Features()) client_->disco()->addFeature(feature);
  capabilities_ = std::make_unique<gloox::Capabilities>(client_->disco());
  capabilities_->setNode(kSoftwareUri);
}

void Session::Open(TimePoint now) {
  now_ = now;
  deadline_ = now + kConnectTime;
  link_->Open(*this);
}

std::vector<Event> Session::TakeEvents() {
  GatherEvents();
  return std::exchange(events_, {});
}

void Session::GatherEvents() {
  for (Event& event : desk_.TakeEvents()) events_.push_back(std::move(event));
}

void Session::Perform(const Action& action) {
  if (!online_) return;
  desk_.Perform(action, now_);
  std::visit([this](const auto& one) { Do(one); }, action);
}

void Session::OnOpen() {
  deadline_is_old_ = true;
  negotiation_.OnOpen(link_->secure(), link_->Bindings(), link_->Address());
  FollowNegotiation();
}

void Session::OnSecured() {
  negotiation_.OnSecured(link_->Bindings());
  FollowNegotiation();
}

void Session::OnDown(const Failure& failure) { Fail(failure); }

void Session::OnData(std::string_view bytes) {
  if (failure_) return;
  const std::string safe = guard_.Filter(bytes);
  if (guard_.fault())
    return Fail(
        {Remedy::kRetry, "stream-refused", link_->Address() + " sent what is refused here: " + *guard_.fault()});
  if (!safe.empty()) client_->Read(safe);
  if (!online_ && !failure_) FollowNegotiation();
  if (guard_.closed() && !failure_)
    Fail({Remedy::kRetry, "stream-ended", identity_.account.domain() + " ended the stream"});
}

/// Does what the negotiation wants. Only between two readings: what belongs to the stream before must not be taken for
/// a part of the next one.
void Session::FollowNegotiation() {
  if (negotiation_.failure()) return Fail(*negotiation_.failure());
  if (negotiation_.TakeTlsWish()) {
    if (!guard_.between_stanzas())
      return Fail({Remedy::kRetry, "tls-failed", link_->Address() + " sent something between STARTTLS and TLS"});
    return link_->StartTls();
  }
  if (negotiation_.TakeRestart()) guard_.Restart();
  const std::string output = negotiation_.TakeOutput();
  if (!output.empty()) link_->Send(output);
  if (negotiation_.bound() && !online_) GoOnline(*negotiation_.bound());
}

void Session::GoOnline(const Jid& self) {
  self_ = self;
  online_ = true;
  deadline_is_old_ = true;
  client_->SetSelf(self);
  requests_.SetSelf(self);
  events_.push_back(Connected{self});
  if (!identity_.component) Send(NewPresence(""));
  desk_.OnOnline(self, !identity_.component, now_);
}

void Session::CheckDeadlines(TimePoint now) {
  now_ = now;
  if (failure_) return;
  if (std::exchange(deadline_is_old_, false)) deadline_ = now + (online_ ? kPingInterval : kLoginTime);
  requests_.Expire(now);
  if (now < deadline_) return;
  if (!online_) {
    Fail({Remedy::kRetry, "login-timeout", link_->Address() + " did not let us in in time"});
  } else if (!ping_answered_) {
    Fail({Remedy::kRetry, "ping-timeout", link_->Address() + " answers no more"});
  } else if (std::exchange(ping_sent_, !ping_sent_)) {
    deadline_ = now + (kPingInterval - kPingTime);
  } else {
    deadline_ = now + kPingTime;
    SendPing();
  }
}

TimePoint Session::NextDeadline() const {
  return deadline_is_old_ ? now_ : std::min(deadline_, requests_.NextDeadline());
}

void Session::SendPing() {
  ping_answered_ = false;
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

void Session::Close() { Fail({Remedy::kRetry, "stream-ended", "closed on our side"}); }

bool Session::OnTag(const gloox::Tag& tag) {
  if (failure_) return true;
  if (tag.name() == "error" && tag.xmlns() == ns::kStream) {
    Fail(negotiation_.Explain(ReadCondition(tag, ns::kStreamErrors)));
    return true;
  }
  if (online_) {
    const bool taken = OnStanza(tag);
    GatherEvents();
    return taken;
  }
  negotiation_.OnTag(tag);
  return true;
}

bool Session::OnStanza(const gloox::Tag& stanza) {
  const std::string xmlns = stanza.xmlns();
  if (!xmlns.empty() && xmlns != ns::kClient && xmlns != ns::kComponent) return true;
  if (stanza.name() == "iq") return OnIq(stanza);
  if (stanza.name() == "message") {
    if (IsForged(stanza)) return true;
    if (const auto room = rooms_.ChangedSettings(stanza)) AskRoomInfo(*room);
    if (auto event = TranslateMessage(stanza, rooms_)) events_.push_back(*std::move(event));
    return true;
  }
  if (stanza.name() != "presence") return true;
  const auto sender = Jid::Parse(stanza.findAttribute("from"));
  if (sender && rooms_.Find(*sender) == nullptr && desk_.OnPresence(stanza)) return true;
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
  if (desk_.OnQuery(iq, now_)) return true;
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
  if (stanza == nullptr || failure_) return;
  // A component speaks for a whole domain, and has to say for whom.
  if (identity_.component && self_ && !stanza->hasAttribute("from")) stanza->addAttribute("from", self_->ToString());
  client_->send(stanza.release());
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
  presence->addChild(capabilities_->tag());
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
  presence->addChild(capabilities_->tag());
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

/// The end, for whatever reason. The stream is closed as far as that goes, and what still arrives is not read.
void Session::Fail(Failure failure) {
  if (failure_) return;
  link_->Send(kStreamEnd);
  link_->Close();
  online_ = false;
  failure_ = std::move(failure);
}

}  // namespace summit::bot
