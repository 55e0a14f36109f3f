#pragma once

#include <gloox/tag.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "bot/jid.h"
#include "bot/xmpp/failure.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/login.h"

namespace summit::bot {

/// Who wants to come in.
struct Applicant {
  Jid account;  // full to ask for a resource; of a component: its own address
  Proof proof;
  bool component = false;    // XEP-0114; proof.password is the secret
  std::string ca_file = {};  // for messages only
};

/// The steps from an open connection to a stream with an address: STARTTLS, login, binding (RFC 6120, sections 4 to 7),
/// or the handshake of a component. Tags in, XML out: sends nothing itself. Without TLS nothing but a component goes
/// on.
class Negotiation {
 public:
  /// `nonce` gives a new one each time; for the login and for ids.
  Negotiation(Applicant applicant, NoteSink notes, std::function<std::string()> nonce = NewNonce);

  /// The connection is open, with TLS or without.
  void OnOpen(bool secure, std::vector<ChannelBinding> bindings, std::string address);

  /// TLS that was asked for is there.
  void OnSecured(std::vector<ChannelBinding> bindings);

  /// An element of the stream's level, or the opening of the stream itself. Stream errors are not for here.
  void OnTag(const gloox::Tag& tag);

  /// What is to be sent now.
  std::string TakeOutput() { return std::exchange(output_, {}); }

  /// True once, when TLS has to begin: nothing may have arrived behind what said so.
  bool TakeTlsWish() { return std::exchange(tls_wished_, false); }

  /// True once, when the stream begins anew.
  bool TakeRestart() { return std::exchange(restarted_, false); }

  const std::optional<Failure>& failure() const { return failure_; }

  /// Our address, when all is done.
  const std::optional<Jid>& bound() const { return bound_; }

  /// What a stream error means at this point.
  Failure Explain(const Condition& condition) const;

  Peer peer() const { return {applicant_.account.domain(), address_, applicant_.ca_file}; }

 private:
  enum class Phase { kHeader, kFeatures, kProceed, kHandshake, kLogin, kBind, kSession, kDone };

  void SendHeader();
  void OnHeader(const gloox::Tag& tag);
  void OnFeatures(const gloox::Tag& features);
  void OnProceed(const gloox::Tag& tag);
  void OnComponentAnswer(const gloox::Tag& tag);
  void BeginLogin(const gloox::Tag& features);
  void Authenticate(const Login::Start& start);
  void OnLogin(const gloox::Tag& tag);
  void OnChallenge(const std::string& text);
  void OnSuccess(const std::string& text);
  void OnLoginFailure(const gloox::Tag& tag);
  void BeginBind(const gloox::Tag& features);
  void OnBind(const gloox::Tag& tag);
  void OnSession(const gloox::Tag& tag);
  void Finish();
  void Fail(Remedy remedy, std::string event, std::string message);
  void Tell(Note::Step step, bool good, std::string text) const;

  Applicant applicant_;
  NoteSink notes_;
  std::function<std::string()> nonce_;
  Phase phase_ = Phase::kHeader;
  bool secure_ = false;
  bool authenticated_ = false;
  bool needs_session_ = false;
  std::vector<ChannelBinding> bindings_;
  std::string address_;
  std::optional<Login> login_;
  LoginOffer offer_;
  std::string request_id_;
  std::optional<Jid> jid_;
  std::string output_;
  bool tls_wished_ = false;
  bool restarted_ = false;
  std::optional<Failure> failure_;
  std::optional<Jid> bound_;
};

/// What a stream error or a SASL failure says: its first child in `xmlns` that is no text.
Condition ReadCondition(const gloox::Tag& tag, std::string_view xmlns);

}  // namespace summit::bot
