#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bot/xmpp/descriptors.h"
#include "bot/xmpp/link.h"

namespace summit::bot {

class ScriptedLink;

/// The server's side of a stream without a socket: header, STARTTLS, SCRAM-SHA-1 and binding by itself, everything
/// after that by the test. TLS is played: nothing is encrypted, and a certificate has the faults it is told to have.
class ScriptedServer {
 public:
  std::string password = "sesame";  // of the account "bot"
  CertificateFaults certificate;
  bool offers_tls = true;
  std::string mechanisms = "<mechanism>SCRAM-SHA-1</mechanism>";
  bool reachable = true;
  bool silent = false;                              // says nothing, not even at the beginning
  std::string instead_of_features;                  // empty: the features that are due
  std::string enabled;                              // said to <enable/>; empty: streams are not managed
  std::string at_resume;                            // said to <resume/>
  std::string after_proceed;                        // in one piece with the go-ahead for TLS
  std::function<void(const std::string&)> on_sent;  // told of all that is sent after the login; may be empty

  /// What the client has sent since the last call, stanza by stanza or not, without the login.
  std::vector<std::string> TakeSent() { return std::exchange(sent_, {}); }

  /// Gives the client something to read.
  void Deliver(std::string xml) {
    input_.push_back(std::move(xml));
    readable_.Wake();
  }

  /// Closes the connection after what was delivered.
  void Hangup() {
    hangup_ = true;
    readable_.Wake();
  }

  /// A new link that leads here. The server must outlive it. With a loop what the server says arrives by itself.
  std::unique_ptr<Link> NewLink(EventLoop* loop = nullptr);

  /// Hands over what the server has said, as a loop would.
  void Pump();

  bool secured() const { return secured_; }
  bool bound() const { return bound_; }
  const std::string& bind_request() const { return bind_request_; }
  const std::string& resume_request() const { return resume_request_; }

 private:
  friend class ScriptedLink;

  void Begin(ScriptedLink* link);
  void OnSent(const std::string& data);
  void OnStreamHeader();
  void OnAuth(const std::string& data);
  void OnResponse(const std::string& data);
  void OnBind(const std::string& data);

  ScriptedLink* link_ = nullptr;  // the present one
  Waker readable_;
  std::deque<std::string> input_;
  std::vector<std::string> sent_;
  std::string bind_request_, resume_request_;
  std::string client_first_, server_first_, salted_;
  bool opening_ = false;
  bool securing_ = false;
  bool secured_ = false;
  bool authenticated_ = false;
  bool bound_ = false;
  bool hangup_ = false;
};

}  // namespace summit::bot
