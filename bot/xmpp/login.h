#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/xmpp/scram.h"
#include "core/base/result.h"

namespace summit::bot {

/// What we can prove who we are with.
struct Proof {
  std::string user;      // local part of the account
  std::string password;  // empty with a certificate only
  bool allow_plain = false;
  bool certificate = false;  // one is shown in TLS
};

/// What the server takes, from its features.
struct LoginOffer {
  std::vector<std::string> mechanisms;
  std::optional<std::vector<std::string>> bindings;  // XEP-0440; absent: it does not say
};

/// The SASL part of a stream (RFC 6120, section 6), as text of the messages in and out. Mechanisms that give the
/// password away are not used unless allowed; ANONYMOUS and the like never. For one stream that is secure.
class Login {
 public:
  /// `nonce` gives a new one each time.
  Login(Proof proof, std::vector<ChannelBinding> bindings, std::function<std::string()> nonce = NewNonce);

  /// What to begin with.
  struct Start {
    std::string mechanism;
    std::string initial;  // response; may be empty
  };

  /// The best of what is offered and not yet refused. An Error in words when nothing suits.
  Result<Start> Begin(const LoginOffer& offer);

  /// The response to a challenge. After an Error the login is to be aborted.
  Result<std::string> Respond(const std::string& challenge);

  /// What the server's success brings along, empty for none. True when it is to be believed.
  bool Accept(const std::string& final) const;

  /// After a refusal: true when Begin() should be called once more, for the mechanism itself may have been the reason:
  /// no password had been proven yet (a server that has kept the password for another hash).
  bool MayTryAnother();

 private:
  struct Mechanism;
  const Mechanism* Choose(const LoginOffer& offer) const;
  std::optional<ChannelBinding> BindingFor(const LoginOffer& offer) const;
  Result<Start> BeginScram(const Mechanism& mechanism, const LoginOffer& offer);

  Proof proof_;
  std::vector<ChannelBinding> bindings_;
  std::function<std::string()> nonce_;
  std::vector<std::string> refused_;
  std::string current_;
  std::optional<Scram> scram_;
  bool challenged_ = false;
  bool proven_ = false;  // by the server, ahead of its success
};

}  // namespace summit::bot
