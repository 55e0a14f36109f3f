#pragma once

#include <gloox/clientbase.h>
#include <gloox/connectionbase.h>
#include <gloox/tlsbase.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "bot/xmpp/descriptors.h"
#include "bot/xmpp/transport.h"

namespace summit::bot {

/// The server's side of a stream without a socket: header, STARTTLS, SCRAM-SHA-1 and binding by itself, everything
/// after that by the test. TLS is played by an object that encrypts nothing and shows the certificate status it is
/// told to.
class ScriptedServer {
 public:
  std::string password = "sesame";  // of the account "bot"
  int certificate = gloox::CertOk;
  bool offers_tls = true;
  std::string mechanisms = "<mechanism>SCRAM-SHA-1</mechanism>";
  bool reachable = true;
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

  /// A transport that leads here. The server must outlive it.
  std::unique_ptr<Transport> NewTransport();

  bool secured() const { return secured_; }
  bool bound() const { return bound_; }

 private:
  friend class ScriptedConnection;
  friend class ScriptedTls;
  friend class ScriptedTransport;

  void OnSent(const std::string& data);
  void OnStreamHeader();
  void OnAuth(const std::string& data);
  void OnResponse(const std::string& data);
  void OnBind(const std::string& data);

  Waker readable_;
  std::deque<std::string> input_;
  std::vector<std::string> sent_;
  std::string client_first_, server_first_, salted_;
  bool secured_ = false;
  bool authenticated_ = false;
  bool bound_ = false;
  bool hangup_ = false;
};

}  // namespace summit::bot
