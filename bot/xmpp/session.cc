#include "bot/xmpp/session.h"

#include <gloox/capabilities.h>
#include <gloox/disco.h>
#include <gloox/error.h>

#include <chrono>
#include <functional>
#include <utility>
#include <variant>

#include "bot/xmpp/event_log.h"
#include "bot/xmpp/names.h"
#include "bot/xmpp/translate.h"

namespace summit::bot {
namespace {

using std::chrono::seconds;

constexpr seconds kLoginTime(30);
constexpr seconds kPingInterval(60);
constexpr seconds kPingTime(20);

constexpr char kName[] = "summitbot";
constexpr char kSoftwareUri[] = "urn:x-summitbot";  // names the software in XEP-0115

}  // namespace

/// Takes message and presence stanzas as they are, before gloox reads from them what it can hold: it would lose the
/// body beside a subject, the language, status codes, and all extensions it does not know.
class Session::Client : public gloox::Client {
 public:
  Client(const gloox::JID& jid, const std::string& password, std::function<bool(const gloox::Tag&)> take)
      : gloox::Client(jid, password), take_(std::move(take)) {}

  void handleTag(gloox::Tag* tag) override {
    if (tag != nullptr && take_(*tag)) return;
    gloox::Client::handleTag(tag);
  }

 private:
  std::function<bool(const gloox::Tag&)> take_;
};

Session::Session(Identity identity, std::unique_ptr<Transport> transport, spdlog::logger& log)
    : identity_(std::move(identity)), transport_(std::move(transport)), log_(log) {
  client_ = std::make_unique<Client>(gloox::JID(identity_.account.ToString()), identity_.password,
                                     [this](const gloox::Tag& tag) { return OnStanza(tag); });
  SetUpClient();
  transport_->Attach(*client_);
}

Session::~Session() { client_->removeConnectionListener(this); }

void Session::SetUpClient() {
  client_->registerConnectionListener(this);
  client_->logInstance().registerLogHandler(gloox::LogLevelDebug, gloox::LogAreaAllClasses, this);  // never the XML
  client_->disableRoster();
  client_->setCompression(false);
  client_->setTls(gloox::TLSRequired);
  // Both, though tls-unique makes PLUS rare: with SCRAM-SHA-1 alone gloox 1.0.24 sends a header that servers refuse.
  client_->setSASLMechanisms(gloox::SaslMechScramSha1 | gloox::SaslMechScramSha1Plus);
  client_->disco()->setIdentity("client", "bot", kName);
  client_->disco()->setVersion(kName, identity_.version);
  client_->disco()->addFeature(ns::kMuc);
  client_->disco()->addFeature(ns::kCaps);
  auto capabilities = std::make_unique<gloox::Capabilities>(client_->disco());
  capabilities->setNode(kSoftwareUri);
  client_->removePresenceExtension(gloox::ExtCaps);
  client_->addPresenceExtension(capabilities.release());
  client_->presence().addStatus(identity_.presence);
}

void Session::Open(TimePoint now) {
  now_ = now;
  deadline_ = now + kLoginTime;
  // gloox tells the listener of most failures, but not of all.
  if (!transport_->Open(*client_) && !failure_) onDisconnect(gloox::ConnConnectionRefused);
}

std::optional<int> Session::Descriptor() const { return failure_ ? std::nullopt : transport_->Descriptor(); }

void Session::Receive(TimePoint now) {
  now_ = now;
  if (!failure_) transport_->Receive(*client_);
}

std::vector<Event> Session::TakeEvents() { return std::exchange(events_, {}); }

void Session::Perform(const Action& action) {
  if (!online_) return;
  std::visit([this](const auto& one) { Do(one); }, action);
}

void Session::CheckDeadlines(TimePoint now) {
  if (failure_ || now < deadline_) return;
  if (!online_) {
    Fail({Remedy::kRetry, "login-timeout",
          transport_->Address() + " did not let us in within " + std::to_string(kLoginTime.count()) + " seconds"});
  } else if (!ping_answered_) {
    Fail({Remedy::kRetry, "ping-timeout", transport_->Address() + " answers no more"});
  } else if (ping_sent_) {
    ping_sent_ = false;
    deadline_ = now + kPingInterval;
  } else {
    ping_sent_ = true;
    ping_answered_ = false;
    deadline_ = now + kPingTime;
    client_->xmppPing(gloox::JID(identity_.account.domain()), this);
  }
}

TimePoint Session::NextDeadline() const { return deadline_; }

void Session::Leave(const std::string& status) {
  for (const Jid& room : rooms_.Open()) Perform(LeaveRoom{room, status});
  client_->setPresence(gloox::Presence::Unavailable, 0, status);
}

void Session::Close() {
  if (!failure_) client_->disconnect();
}

void Session::onConnect() {
  const std::optional<Jid> self = Jid::Parse(client_->jid().full());
  online_ = true;
  deadline_ = now_ + kPingInterval;
  events_.push_back(Connected{self.value_or(identity_.account)});
}

void Session::onDisconnect(gloox::ConnectionError error) {
  end_.error = error;
  end_.stream_error = client_->streamError();
  end_.stream_text = client_->streamErrorText();
  end_.auth_error = client_->authError();
  Fail(Explain(end_, {identity_.account.domain(), transport_->Address(), identity_.ca_file}));
}

bool Session::onTLSConnect(const gloox::CertInfo& info) {
  // CertInfo::chain stays false even for good certificates: the status alone is right.
  end_.certificate = info.status;
  end_.certificate_names = info.server;
  end_.certificate_issuer = info.issuer;
  return info.status == gloox::CertOk;
}

void Session::onResourceBindError(const gloox::Error* error) {
  const bool conflict = error != nullptr && error->error() == gloox::StanzaErrorConflict;
  Fail({Remedy::kRetryLate, "login-refused",
        identity_.account.domain() + " gives us no resource" +
            (conflict ? ": another program holds it; give account.jid a resource of its own" : "")});
}

void Session::handleEvent(const gloox::Event&) { ping_answered_ = true; }  // an error is an answer, too

void Session::handleDiscoInfo(const gloox::JID& from, const gloox::Disco::Info& info, int) {
  // gloox matches answers by id alone; that only rooms are noted keeps others from speaking for them.
  const std::optional<Jid> room = Jid::Parse(from.full());
  if (room && room->is_bare() && info.hasFeature(ns::kOccupantId)) rooms_.NoteStampsOccupants(*room);
}

void Session::handleDiscoItems(const gloox::JID&, const gloox::Disco::Items&, int) {}

void Session::handleDiscoError(const gloox::JID&, const gloox::Error*, int) {}

void Session::handleLog(gloox::LogLevel, gloox::LogArea area, const std::string& message) {
  log_.debug("gloox area={:#x} message={}", static_cast<unsigned>(area), Quoted(message));
}

bool Session::OnStanza(const gloox::Tag& stanza) {
  const std::string xmlns = stanza.xmlns();
  if (!online_ || !(xmlns.empty() || xmlns == ns::kClient)) return false;
  if (stanza.name() == "message") {
    if (auto event = TranslateMessage(stanza, rooms_)) events_.push_back(*std::move(event));
    return true;
  }
  if (stanza.name() != "presence") return false;
  PresenceNews news = rooms_.OnPresence(stanza);
  if (news.accept_defaults)
    if (const auto room = Jid::Parse(stanza.findAttribute("from"))) Send(AcceptRoomDefaults(*room, client_->getID()));
  for (Event& event : news.events) events_.push_back(std::move(event));
  return true;
}

void Session::Send(std::unique_ptr<gloox::Tag> stanza) {
  if (stanza != nullptr) client_->send(stanza.release());
}

void Session::Do(const SendRoomMessage& action) { Send(ToStanza(action)); }
void Session::Do(const SendPrivateMessage& action) { Send(ToStanza(action)); }
void Session::Do(const SendDirectMessage& action) { Send(ToStanza(action)); }

void Session::Do(const JoinRoom& action) {
  auto presence = ToStanza(action);
  if (presence == nullptr) {
    events_.push_back(RoomJoinFailed{action.room, JoinRefusal::kMalformed, "no nick can be \"" + action.nick + "\""});
    return;
  }
  for (const gloox::StanzaExtension* extension : client_->presenceExtensions()) presence->addChild(extension->tag());
  if (!identity_.presence.empty()) new gloox::Tag(presence.get(), "status", identity_.presence);
  rooms_.NoteJoin(action.room, action.nick);
  // Asked first, so that the answer is there before the first message that could carry a forged occupant id.
  client_->disco()->getDiscoInfo(gloox::JID(action.room.Bare().ToString()), "", this, 0);
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

void Session::Fail(Failure failure) {
  online_ = false;
  if (!failure_) failure_ = std::move(failure);
}

}  // namespace summit::bot
