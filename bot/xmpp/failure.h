#pragma once

#include <gloox/gloox.h>

#include <string>

namespace summit::bot {

/// What to do when a stream could not be opened, or ended.
enum class Remedy {
  kRetry,      // after the usual wait
  kRetryLate,  // people or another program have to act first: wait long
  kGiveUp,     // no retry can help: end with exit status 78 (EX_CONFIG), so that nothing restarts us
};

/// Why there is no stream, for operators: one line that says what happened and what to do.
struct Failure {
  Remedy remedy = Remedy::kRetry;
  std::string event;  // for the log: "connect-failed", "certificate-refused", "login-refused", "stream-ended"
  std::string message;
};

/// What is known when a stream ends.
struct StreamEnd {
  gloox::ConnectionError error = gloox::ConnNoError;
  gloox::StreamError stream_error = gloox::StreamErrorUndefined;
  std::string stream_text;
  gloox::AuthenticationError auth_error = gloox::AuthErrorUndefined;
  int certificate = gloox::CertOk;  // CertInfo::status
  std::string certificate_names;    // CertInfo::server
  std::string certificate_issuer;
};

/// Whom we wanted to talk to, for the messages.
struct Peer {
  std::string domain;   // of the account
  std::string address;  // "host:port" that is connected to
  std::string ca_file;  // as configured; may be empty
};

Failure Explain(const StreamEnd& end, const Peer& peer);

/// The sentence about a certificate that was refused: what is wrong with it and what to do.
std::string ExplainCertificate(const StreamEnd& end, const Peer& peer);

/// The element's name of a stream error (RFC 6120, section 4.9.3): "system-shutdown".
std::string ConditionName(gloox::StreamError error);

}  // namespace summit::bot
