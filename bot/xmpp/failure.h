#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bot/xmpp/srv.h"
#include "bot/xmpp/tls.h"

namespace summit::bot {

/// What to do when a stream could not be opened, or ended.
enum class Remedy {
  kRetry,      // after the usual wait
  kRetryLate,  // people have to act first: wait long, once we have been up
  kYield,      // another program or a rule is in the way: always wait long
  kRedirect,   // the server names another place
  kGiveUp,     // no retry can help: end with exit status 78 (EX_CONFIG), so that nothing restarts us
};

/// Why there is no stream, for operators: one line that says what happened and what to do.
struct Failure {
  Remedy remedy = Remedy::kRetry;
  std::string event;  // for the log: "connect-failed", "certificate-refused", "login-refused", "stream-ended" ...
  std::string message;
  std::optional<Target> elsewhere = {};  // with kRedirect
  bool only_lost = false;                // of a stream that was up: the server may still keep the session (XEP-0198)
};

/// Whom we wanted to talk to, for the messages.
struct Peer {
  std::string domain;       // of the account
  std::string address;      // "host:port" that is connected to
  std::string ca_file;      // as configured; may be empty
  bool component = false;   // we are one there
  bool direct_tls = false;  // TLS from the first byte
};

/// A condition as the server sends it (RFC 6120, sections 4.9.3 and 6.5), with what it adds.
struct Condition {
  std::string name;     // "system-shutdown", "not-authorized"; empty when there was none
  std::string text;     // for people; may be empty
  std::string content;  // of the element; the place, with see-other-host
};

/// A place as servers name it: "host", "host:port", "[2001:db8::1]:port"; absent when it is none.
std::optional<Target> ReadPlace(std::string_view text);

Failure ExplainStreamError(const Condition& condition, const Peer& peer);
Failure ExplainLogin(const Condition& condition, const Peer& peer);
Failure ExplainCertificate(const CertificateFaults& faults, const Peer& peer);

/// TLS failed for another reason than the certificate; `problem` in GnuTLS' words.
Failure ExplainTls(const std::string& problem, const Peer& peer);

/// What listens there does not speak as an XMPP server does; `what` it did. Of a stream that was not up yet.
Failure ExplainStranger(const std::string& what, const Peer& peer);

/// The connection is gone without a word.
Failure ExplainLoss(const Peer& peer);

}  // namespace summit::bot
