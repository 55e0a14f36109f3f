#pragma once

#include <gloox/tag.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "bot/jid.h"
#include "bot/xmpp/failure.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/login.h"

namespace summit::bot {

/// A session that was up and whose stream was lost (XEP-0198, section 5).
struct Resumption {
  std::string id;
  std::uint32_t received = 0;  // stanzas of the server's
  Jid self;                    // our full address in it
};

/// What the server promises with stream management.
struct Management {
  std::string id;                   // empty: the session cannot be resumed
  std::chrono::seconds patience{};  // how long the server keeps a lost session; zero: it does not say
  std::optional<Target> location;   // where to come to for that
};

/// Who wants to come in.
struct Applicant {
  Jid account;  // full to ask for a resource; of a component: its own address
  Proof proof;
  bool component = false;    // XEP-0114; proof.password is the secret
  std::string ca_file = {};  // for messages only
  std::optional<Resumption> resumption = {};
};

/// The steps from an open connection to a stream with an address: STARTTLS, login, binding (RFC 6120, sections 4 to 7)
/// and stream management, or the return to a session that was lost (XEP-0198), or the handshake of a component. Tags
/// in, XML out: sends nothing itself. Without TLS nothing but a component goes on.
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

  /// How many stanzas of ours the server had received when the session was resumed; absent when it was not: it is a new
  /// one, to which nothing of the former belongs.
  const std::optional<std::uint32_t>& resumed() const { return resumed_; }

  /// Absent where the server does not manage the stream. Not told anew of a session that was resumed.
  const std::optional<Management>& management() const { return management_; }

  /// What a stream error means at this point.
  Failure Explain(const Condition& condition) const;

  Peer peer() const { return {applicant_.account.domain(), address_, applicant_.ca_file, applicant_.component}; }

 private:
  enum class Phase { kHeader, kFeatures, kProceed, kHandshake, kLogin, kResume, kBind, kSession, kEnable, kDone };

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
  void BeginResume();
  void OnResume(const gloox::Tag& tag);
  void BeginBind();
  void OnBind(const gloox::Tag& tag);
  void OnSession(const gloox::Tag& tag);
  void BeginManagement();
  void OnEnable(const gloox::Tag& tag);
  void Finish();
  void Fail(Remedy remedy, std::string event, std::string message);
  void Tell(Note::Step step, bool good, std::string text) const;

  Applicant applicant_;
  NoteSink notes_;
  std::function<std::string()> nonce_;
  Phase phase_ = Phase::kHeader;
  bool secure_ = false;
  bool authenticated_ = false;
  bool offers_bind_ = false;
  bool needs_session_ = false;
  bool offers_management_ = false;
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
  std::optional<std::uint32_t> resumed_;
  std::optional<Management> management_;
};

/// The count of stanzas in an element of stream management, its attribute h; absent when it has none that is one.
std::optional<std::uint32_t> ReadCount(const gloox::Tag& tag);

/// What a stream error or a SASL failure says: its first child in `xmlns` that is no text.
Condition ReadCondition(const gloox::Tag& tag, std::string_view xmlns);

}  // namespace summit::bot
