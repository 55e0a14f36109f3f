#include "bot/xmpp/failure.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace summit::bot {
namespace {

Failure Retry(std::string event, std::string message) { return {Remedy::kRetry, std::move(event), std::move(message)}; }

Failure ExplainLogin(const StreamEnd& end, const Peer& peer) {
  switch (end.auth_error) {
    case gloox::SaslTemporaryAuthFailure:
      return Retry("login-deferred", peer.domain + " cannot check the password just now");
    case gloox::SaslInvalidMechanism:
    case gloox::SaslMechanismTooWeak:
    case gloox::SaslMalformedRequest:
    case gloox::SaslIncorrectEncoding:
    case gloox::SaslAborted:
      return {Remedy::kRetryLate, "login-refused",
              peer.domain + " did not accept the way of logging in (SCRAM-SHA-1); its mechanisms have to be widened"};
    default:
      return {Remedy::kGiveUp, "login-refused",
              peer.domain +
                  " refused the login: wrong password, or no such account; check account.jid and the file of "
                  "account.password_file"};
  }
}

Failure ExplainStreamError(const StreamEnd& end, const Peer& peer) {
  std::string said = peer.domain + " ended the stream: " + ConditionName(end.stream_error);
  if (!end.stream_text.empty()) said += " (" + CollapseSpaces(XmlSafe(end.stream_text)) + ")";
  switch (end.stream_error) {
    case gloox::StreamErrorConflict:
      return {Remedy::kRetryLate, "stream-ended",
              said +
                  "; another program has logged in with this account and resource: end it, or give account.jid a "
                  "resource of its own"};
    case gloox::StreamErrorHostUnknown:
    case gloox::StreamErrorHostGone:
      return {Remedy::kRetryLate, "stream-ended",
              said + "; " + peer.address + " does not serve that domain: check account.jid and server.host"};
    case gloox::StreamErrorPolicyViolation:
    case gloox::StreamErrorSeeOtherHost:
      return {Remedy::kRetryLate, "stream-ended", said};
    default:
      return Retry("stream-ended", said);
  }
}

std::string TlsAdvice(const StreamEnd& end, const Peer& peer) {
  if (end.certificate != gloox::CertOk) return ExplainCertificate(end, peer);
  return "TLS with " + peer.address +
         " failed before its certificate could be checked; TLS 1.2 has to be allowed there";
}

}  // namespace

std::string ExplainCertificate(const StreamEnd& end, const Peer& peer) {
  std::vector<std::string> reasons, advice;
  if (end.certificate & gloox::CertWrongPeer) {
    reasons.push_back("it is for " + (end.certificate_names.empty() ? "another name" : end.certificate_names) +
                      ", not for " + peer.domain);
    advice.push_back("the server's certificate has to name " + peer.domain + ", the domain of account.jid");
  }
  if (end.certificate & gloox::CertRevoked) {
    reasons.push_back("it has been revoked");
    advice.push_back("the server needs a new one");
  }
  if (end.certificate & gloox::CertExpired) {
    reasons.push_back("it has expired");
    advice.push_back("the server's operator has to renew it; should it be valid, check this machine's clock");
  }
  if (end.certificate & gloox::CertNotActive) {
    reasons.push_back("it is not valid yet");
    advice.push_back("check this machine's clock");
  }
  const int known = gloox::CertWrongPeer | gloox::CertRevoked | gloox::CertExpired | gloox::CertNotActive;
  if ((end.certificate & (gloox::CertSignerUnknown | gloox::CertSignerNotCa)) != 0 || (end.certificate & known) == 0) {
    reasons.push_back("no authority that is trusted here has signed it");
    advice.push_back(peer.ca_file.empty()
                         ? "put the certificate of the server's authority into a file and name it in server.ca_file"
                         : "check that " + peer.ca_file + " (server.ca_file) holds the authority of this server");
  }
  return "the certificate of " + peer.address + " is refused: " + JoinAnd(reasons) + "; " + JoinAnd(advice);
}

std::string ConditionName(gloox::StreamError error) {
  static constexpr std::array<std::pair<gloox::StreamError, std::string_view>, 24> kNames = {{
      {gloox::StreamErrorBadFormat, "bad-format"},
      {gloox::StreamErrorBadNamespacePrefix, "bad-namespace-prefix"},
      {gloox::StreamErrorConflict, "conflict"},
      {gloox::StreamErrorConnectionTimeout, "connection-timeout"},
      {gloox::StreamErrorHostGone, "host-gone"},
      {gloox::StreamErrorHostUnknown, "host-unknown"},
      {gloox::StreamErrorImproperAddressing, "improper-addressing"},
      {gloox::StreamErrorInternalServerError, "internal-server-error"},
      {gloox::StreamErrorInvalidFrom, "invalid-from"},
      {gloox::StreamErrorInvalidId, "invalid-id"},
      {gloox::StreamErrorInvalidNamespace, "invalid-namespace"},
      {gloox::StreamErrorInvalidXml, "invalid-xml"},
      {gloox::StreamErrorNotAuthorized, "not-authorized"},
      {gloox::StreamErrorPolicyViolation, "policy-violation"},
      {gloox::StreamErrorRemoteConnectionFailed, "remote-connection-failed"},
      {gloox::StreamErrorResourceConstraint, "resource-constraint"},
      {gloox::StreamErrorRestrictedXml, "restricted-xml"},
      {gloox::StreamErrorSeeOtherHost, "see-other-host"},
      {gloox::StreamErrorSystemShutdown, "system-shutdown"},
      {gloox::StreamErrorUndefinedCondition, "undefined-condition"},
      {gloox::StreamErrorUnsupportedEncoding, "unsupported-encoding"},
      {gloox::StreamErrorUnsupportedStanzaType, "unsupported-stanza-type"},
      {gloox::StreamErrorUnsupportedVersion, "unsupported-version"},
      {gloox::StreamErrorXmlNotWellFormed, "xml-not-well-formed"},
  }};
  for (const auto& [value, name] : kNames)
    if (value == error) return std::string(name);
  return "no reason given";
}

Failure Explain(const StreamEnd& end, const Peer& peer) {
  switch (end.error) {
    case gloox::ConnStreamError:
      return ExplainStreamError(end, peer);
    case gloox::ConnAuthenticationFailed:
      return ExplainLogin(end, peer);
    case gloox::ConnNoSupportedAuth:
      return {Remedy::kRetryLate, "login-refused",
              peer.domain + " offers no way of logging in that this program knows; SCRAM-SHA-1 has to be among them"};
    case gloox::ConnTlsFailed:
      return {Remedy::kRetryLate, "certificate-refused", TlsAdvice(end, peer)};
    case gloox::ConnTlsNotAvailable:
      return {Remedy::kRetryLate, "tls-missing", peer.address + " offers no TLS; a login without it is not attempted"};
    case gloox::ConnConnectionRefused:
      return Retry("connect-failed", "nothing answers at " + peer.address + "; check server.host and server.port");
    case gloox::ConnDnsError:
      return Retry("connect-failed", "the name of " + peer.address + " cannot be resolved; check server.host");
    case gloox::ConnStreamVersionError:
      return {Remedy::kRetryLate, "connect-failed", peer.address + " speaks no XMPP 1.0"};
    case gloox::ConnParseError:
      return Retry("stream-ended", peer.address + " sent what is not XML of XMPP");
    case gloox::ConnUserDisconnected:
      return Retry("stream-ended", "closed on our side");
    default:
      return Retry("stream-ended", "the connection to " + peer.address + " was lost");
  }
}

}  // namespace summit::bot
