#include "tests/bot/xmpp/scripted_server.h"

#include <gloox/base64.h>
#include <gloox/connectiondatahandler.h>
#include <gloox/sha.h>

#include <utility>

namespace summit::bot {
namespace {

std::string Sha1(const std::string& data) {
  gloox::SHA sha;
  sha.feed(data);
  return sha.binary();
}

std::string HmacSha1(std::string key, const std::string& data) {
  constexpr std::size_t kBlock = 64;
  if (key.size() > kBlock) key = Sha1(key);
  key.resize(kBlock, '\0');
  std::string inner = key, outer = key;
  for (char& c : inner) c = static_cast<char>(c ^ 0x36);
  for (char& c : outer) c = static_cast<char>(c ^ 0x5c);
  return Sha1(outer + Sha1(inner + data));
}

std::string Xor(std::string a, const std::string& b) {
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<char>(a[i] ^ b[i]);
  return a;
}

/// Hi() of RFC 5802, section 2.2.
std::string Salt(const std::string& password, const std::string& salt, int iterations) {
  std::string round = HmacSha1(password, salt + std::string("\0\0\0\1", 4));
  std::string all = round;
  for (int i = 1; i < iterations; ++i) {
    round = HmacSha1(password, round);
    all = Xor(all, round);
  }
  return all;
}

/// The text between `>` of the first element and the next `<`.
std::string Content(const std::string& xml) {
  const auto begin = xml.find('>') + 1;
  return xml.substr(begin, xml.find('<', begin) - begin);
}

std::string Between(const std::string& text, const std::string& before, const std::string& after) {
  const auto at = text.find(before);
  if (at == std::string::npos) return {};
  const auto begin = at + before.size();
  return text.substr(begin, text.find(after, begin) - begin);
}

}  // namespace

class ScriptedConnection : public gloox::ConnectionBase {
 public:
  ScriptedConnection(gloox::ConnectionDataHandler* handler, ScriptedServer& server)
      : gloox::ConnectionBase(handler), server_(server) {}

  gloox::ConnectionError connect() override {
    if (!server_.reachable) {
      m_handler->handleDisconnect(this, gloox::ConnConnectionRefused);
      return gloox::ConnConnectionRefused;
    }
    m_state = gloox::StateConnected;
    m_handler->handleConnect(this);
    return gloox::ConnNoError;
  }

  gloox::ConnectionError recv(int) override {
    server_.readable_.Clear();
    while (m_state == gloox::StateConnected && !server_.input_.empty()) {
      const std::string data = std::move(server_.input_.front());
      server_.input_.pop_front();
      m_handler->handleReceivedData(this, data);
    }
    if (m_state == gloox::StateConnected && server_.hangup_) {
      m_state = gloox::StateDisconnected;
      m_handler->handleDisconnect(this, gloox::ConnStreamClosed);
    }
    return gloox::ConnNoError;
  }

  bool send(const std::string& data) override {
    if (m_state != gloox::StateConnected) return false;
    server_.OnSent(data);
    return true;
  }

  gloox::ConnectionError receive() override { return recv(-1); }
  void disconnect() override { m_state = gloox::StateDisconnected; }
  void cleanup() override { m_state = gloox::StateDisconnected; }
  void getStatistics(long& in, long& out) override { in = out = 0; }
  gloox::ConnectionBase* newInstance() const override { return new ScriptedConnection(m_handler, server_); }

 private:
  ScriptedServer& server_;
};

class ScriptedTls : public gloox::TLSBase {
 public:
  ScriptedTls(gloox::TLSHandler* handler, ScriptedServer& server)
      : gloox::TLSBase(handler, "example.org"), server_(server) {}

  bool init(const std::string&, const std::string&, const gloox::StringList&) override { return true; }
  bool encrypt(const std::string& data) override {
    m_handler->handleEncryptedData(this, data);
    return true;
  }
  int decrypt(const std::string& data) override {
    m_handler->handleDecryptedData(this, data);
    return static_cast<int>(data.size());
  }
  void cleanup() override {}
  bool handshake() override {
    m_certInfo.status = server_.certificate;
    m_certInfo.server = "CN=example.org";
    server_.secured_ = m_secure = true;
    m_handler->handleHandshakeResult(this, true, m_certInfo);
    return true;
  }
  void setCACerts(const gloox::StringList&) override {}
  void setClientCert(const std::string&, const std::string&) override {}

 private:
  ScriptedServer& server_;
};

class ScriptedTransport : public Transport {
 public:
  explicit ScriptedTransport(ScriptedServer& server) : server_(server) {}
  void Attach(gloox::ClientBase& client) override {
    client.setConnectionImpl(new ScriptedConnection(&client, server_));
    client.setEncryptionImpl(new ScriptedTls(&client, server_));
  }
  bool Open(gloox::ClientBase& client) override { return client.connect(false); }
  void Receive(gloox::ClientBase& client) override { client.recv(0); }
  std::optional<int> Descriptor() const override { return server_.readable_.descriptor(); }
  std::string Address() const override { return "script:5222"; }

 private:
  ScriptedServer& server_;
};

std::unique_ptr<Transport> ScriptedServer::NewTransport() { return std::make_unique<ScriptedTransport>(*this); }

void ScriptedServer::OnSent(const std::string& data) {
  if (data.find("<stream:stream") != std::string::npos) return OnStreamHeader();
  if (data.rfind("<starttls", 0) == 0) return Deliver("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
  if (data.rfind("<auth", 0) == 0) return OnAuth(data);
  if (data.rfind("<response", 0) == 0) return OnResponse(data);
  if (!bound_ && data.rfind("<iq", 0) == 0 && data.find("xmpp-bind") != std::string::npos) return OnBind(data);
  sent_.push_back(data);
  if (on_sent) on_sent(data);
}

void ScriptedServer::OnStreamHeader() {
  std::string features;
  if (authenticated_)
    features = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>";
  else if (secured_)
    features = "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + mechanisms + "</mechanisms>";
  else if (offers_tls)
    features = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>";
  Deliver(
      "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
      "from='example.org' id='s1' version='1.0'><stream:features>" +
      features + "</stream:features>");
}

void ScriptedServer::OnAuth(const std::string& data) {
  const std::string first = gloox::Base64::decode64(Content(data));  // "y,,n=bot,r=nonce"
  client_first_ = first.substr(first.find("n=bot"));
  constexpr int kIterations = 16;
  salted_ = Salt(password, "salt", kIterations);
  server_first_ = "r=" + client_first_.substr(client_first_.find("r=") + 2) +
                  "server,s=" + gloox::Base64::encode64("salt") + ",i=" + std::to_string(kIterations);
  Deliver("<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + gloox::Base64::encode64(server_first_) +
          "</challenge>");
}

void ScriptedServer::OnResponse(const std::string& data) {
  const std::string last = gloox::Base64::decode64(Content(data));  // "c=...,r=...,p=proof"
  const auto proof_at = last.find(",p=");
  const std::string signed_text = client_first_ + "," + server_first_ + "," + last.substr(0, proof_at);
  const std::string client_key = HmacSha1(salted_, "Client Key");
  const std::string proof = Xor(client_key, HmacSha1(Sha1(client_key), signed_text));
  if (last.substr(proof_at + 3) != gloox::Base64::encode64(proof)) {
    Deliver("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/></failure>");
    return;
  }
  authenticated_ = true;
  const std::string signature = HmacSha1(HmacSha1(salted_, "Server Key"), signed_text);
  Deliver("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" +
          gloox::Base64::encode64("v=" + gloox::Base64::encode64(signature)) + "</success>");
}

void ScriptedServer::OnBind(const std::string& data) {
  bound_ = true;
  const std::string quote = data.find("id='") == std::string::npos ? "\"" : "'";
  Deliver("<iq type='result' id='" + Between(data, "id=" + quote, quote) +
          "'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>bot@example.org/r1</jid></bind></iq>");
}

}  // namespace summit::bot
