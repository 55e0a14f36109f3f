#include "tests/bot/xmpp/scripted_server.h"

#include <gloox/base64.h>
#include <gloox/sha.h>
#include <sys/epoll.h>

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

class ScriptedLink : public Link {
 public:
  ScriptedLink(ScriptedServer& server, EventLoop* loop) : server_(server) {
    server_.Begin(this);
    if (loop != nullptr)
      readable_ = loop->OnDescriptor(server_.readable_.descriptor(), EPOLLIN, [this](std::uint32_t) { Pump(); });
  }
  ~ScriptedLink() override {
    if (server_.link_ == this) server_.link_ = nullptr;
  }

  void Open(Listener& listener) override {
    listener_ = &listener;
    server_.opening_ = true;
    server_.readable_.Wake();
  }
  void Send(std::string_view bytes) override {
    if (listener_ != nullptr) server_.OnSent(std::string(bytes));
  }
  void StartTls() override {
    server_.securing_ = true;
    server_.readable_.Wake();
  }
  void Close() override {
    listener_ = nullptr;
    readable_.Stop();
  }
  bool secure() const override { return server_.secured_; }
  std::vector<ChannelBinding> Bindings() const override { return {}; }
  std::string Address() const override { return "script:5222"; }

  void Pump() {
    server_.readable_.Clear();
    // The listener may end the link at any of these.
    while (listener_ != nullptr) {
      if (std::exchange(server_.opening_, false)) {
        OpenNow();
      } else if (std::exchange(server_.securing_, false)) {
        SecureNow();
      } else if (!server_.input_.empty()) {
        const std::string data = std::move(server_.input_.front());
        server_.input_.pop_front();
        listener_->OnData(data);
      } else if (server_.hangup_) {
        Down(ExplainLoss({"example.org", Address(), ""}));
      } else {
        return;
      }
    }
  }

 private:
  void OpenNow() {
    if (server_.reachable) return listener_->OnOpen();
    Down({Remedy::kRetry, "connect-failed", "nothing answers at script:5222"});
  }
  void SecureNow() {
    if (server_.certificate.any()) return Down(ExplainCertificate(server_.certificate, {"example.org", Address(), ""}));
    server_.secured_ = true;
    listener_->OnSecured();
  }
  void Down(const Failure& failure) {
    readable_.Stop();
    std::exchange(listener_, nullptr)->OnDown(failure);
  }

  ScriptedServer& server_;
  Listener* listener_ = nullptr;
  Watch readable_;
};

std::unique_ptr<Link> ScriptedServer::NewLink(EventLoop* loop) { return std::make_unique<ScriptedLink>(*this, loop); }

void ScriptedServer::Begin(ScriptedLink* link) {
  link_ = link;
  input_.clear();
  opening_ = securing_ = secured_ = authenticated_ = bound_ = hangup_ = false;
}

void ScriptedServer::Pump() {
  if (link_ != nullptr) link_->Pump();
}

void ScriptedServer::OnSent(const std::string& data) {
  if (silent) return;
  if (data.find("<stream:stream") != std::string::npos) return OnStreamHeader();
  if (data.rfind("<starttls", 0) == 0)
    return Deliver("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>" + after_proceed);
  if (data.rfind("<auth", 0) == 0) return OnAuth(data);
  if (data.rfind("<response", 0) == 0) return OnResponse(data);
  if (!bound_ && data.rfind("<iq", 0) == 0 && data.find("xmpp-bind") != std::string::npos) return OnBind(data);
  if (data.rfind("<enable ", 0) == 0) return Deliver(enabled);
  if (data.rfind("<resume ", 0) == 0) {
    resume_request_ = data;
    return Deliver(at_resume);
  }
  sent_.push_back(data);
  if (on_sent) on_sent(data);
}

void ScriptedServer::OnStreamHeader() {
  std::string features;
  if (authenticated_)
    features = std::string("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>") +
               (enabled.empty() ? "" : "<sm xmlns='urn:xmpp:sm:3'/>");
  else if (secured_)
    features = "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + mechanisms + "</mechanisms>";
  else if (offers_tls)
    features = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>";
  Deliver(
      "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
      "from='example.org' id='s1' version='1.0'>" +
      (instead_of_features.empty() ? "<stream:features>" + features + "</stream:features>" : instead_of_features));
}

void ScriptedServer::OnAuth(const std::string& data) {
  const std::string first = gloox::Base64::decode64(Content(data));  // "n,,n=bot,r=nonce"
  client_first_ = first.substr(first.find("n=bot"));
  constexpr int kIterations = 4096;
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
  bind_request_ = data;
  const std::string quote = data.find("id='") == std::string::npos ? "\"" : "'";
  Deliver("<iq type='result' id='" + Between(data, "id=" + quote, quote) +
          "'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>bot@example.org/r1</jid></bind></iq>");
}

}  // namespace summit::bot
