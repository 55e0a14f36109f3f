#include "bot/xmpp/stream.h"

#include <gloox/clientbase.h>
#include <gloox/connectionbase.h>
#include <gloox/disco.h>

#include <functional>
#include <utility>

#include "bot/xmpp/names.h"
#include "bot/xmpp/stanza_desk.h"

namespace summit::bot {
namespace {

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

Applicant ApplicantFrom(const Identity& identity, std::optional<Resumption> resumption) {
  return {identity.account,
          {identity.account.local(), identity.password, identity.allow_plain, identity.certificate},
          identity.component,
          identity.ca_file,
          std::move(resumption)};
}

}  // namespace

/// gloox as parser, and as answerer of what is asked of us. The stream is opened by Negotiation, and message and
/// presence stanzas are taken as they are, before gloox reads from them what it can hold: it would lose the body beside
/// a subject, the language, status codes, and all extensions it does not know.
class Stream::Client : public gloox::ClientBase {
 public:
  Client(Stream& stream, const char* xmlns) : gloox::ClientBase(xmlns, stream.domain_), stream_(stream) {}

  void Read(const std::string& xml) { handleReceivedData(nullptr, xml); }
  void SetSelf(const Jid& self) {
    m_jid.setJID(self.ToString());
    setAuthed(true);
  }

  void handleTag(gloox::Tag* tag) override {
    if (tag == nullptr || stream_.OnTag(*tag)) return;
    gloox::ClientBase::handleTag(tag);
  }

 protected:
  /// gloox ends the stream only over what it cannot parse.
  void disconnect(gloox::ConnectionError) override { stream_.Refuse("sent what is not XML of XMPP"); }

 private:
  void handleStartNode(const gloox::Tag*) override {}
  bool handleNormalNode(gloox::Tag*) override { return false; }
  void rosterFilled() override {}

  Stream& stream_;
};

Stream::Stream(const Identity& identity, std::optional<Resumption> resumption, std::unique_ptr<Link> link, Owner& owner,
               NoteSink notes)
    : domain_(identity.account.domain()),
      link_(std::move(link)),
      owner_(owner),
      negotiation_(ApplicantFrom(identity, std::move(resumption)), std::move(notes)) {
  client_ = std::make_unique<Client>(*this, identity.component ? ns::kComponent : ns::kClient);
  SetUpClient(identity.version);
}

Stream::~Stream() { link_->Close(); }

void Stream::SetUpClient(const std::string& version) {
  client_->setConnectionImpl(new Outlet([this](const std::string& xml) {
    if (up()) owner_.OnReply(xml);
  }));
  client_->disco()->setIdentity("client", "bot", kName);
  client_->disco()->setVersion(kName, version);
  client_->disco()->addFeature(ns::kMuc);
  client_->disco()->addFeature(ns::kCaps);
  for (const char* feature : StanzaDesk::Features()) client_->disco()->addFeature(feature);
  capabilities_ = std::make_unique<gloox::Capabilities>(client_->disco());
  capabilities_->setNode(kSoftwareUri);
}

void Stream::Write(const std::string& xml) {
  if (!failure_) link_->Send(xml);
}

void Stream::End(Failure failure) {
  if (failure_) return;
  if (!up_ || !failure.only_lost) link_->Send(kStreamEnd);
  link_->Close();
  failure_ = std::move(failure);
  owner_.OnEnd();
}

Peer Stream::peer() const {
  Peer peer = negotiation_.peer();
  peer.address = Address();
  return peer;
}

/// Before we are in, it is likely that no server for us listens there at all.
void Stream::Refuse(const std::string& what) {
  if (up_) return End({Remedy::kRetry, "stream-refused", Address() + " " + what});
  End(ExplainStranger(what, peer()));
}

void Stream::OnOpen() {
  owner_.OnLink();
  negotiation_.OnOpen(link_->secure(), link_->Bindings(), link_->Address());
  FollowNegotiation();
}

void Stream::OnSecured() {
  negotiation_.OnSecured(link_->Bindings());
  FollowNegotiation();
}

void Stream::OnData(std::string_view bytes) {
  if (failure_) return;
  const std::string safe = guard_.Filter(bytes);
  if (guard_.fault()) return Refuse("sent what is refused here: " + *guard_.fault());
  if (!safe.empty()) client_->Read(safe);
  if (!up_ && !failure_) FollowNegotiation();
  if (guard_.closed() && !failure_) End({Remedy::kRetry, "stream-ended", domain_ + " ended the stream"});
}

/// Does what the negotiation wants. Only between two readings: what belongs to the stream before must not be taken for
/// a part of the next one.
void Stream::FollowNegotiation() {
  if (negotiation_.failure()) return End(*negotiation_.failure());
  if (negotiation_.TakeTlsWish()) {
    if (!guard_.between_stanzas())
      return End({Remedy::kRetry, "tls-failed", link_->Address() + " sent something between STARTTLS and TLS"});
    return link_->StartTls();
  }
  if (negotiation_.TakeRestart()) guard_.Restart();
  const std::string output = negotiation_.TakeOutput();
  if (!output.empty()) link_->Send(output);
}

bool Stream::OnTag(const gloox::Tag& tag) {
  if (failure_) return true;
  if (tag.name() == "error" && tag.xmlns() == ns::kStream) {
    End(negotiation_.Explain(ReadCondition(tag, ns::kStreamErrors)));
    return true;
  }
  if (up_) return owner_.OnElement(tag);
  negotiation_.OnTag(tag);
  // At once, as the first stanzas can be a part of the same reading, and have to be counted.
  if (negotiation_.bound()) {
    up_ = true;
    client_->SetSelf(*negotiation_.bound());
    owner_.OnUp();
  }
  return true;
}

}  // namespace summit::bot
