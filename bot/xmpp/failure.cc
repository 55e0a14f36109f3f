#include "bot/xmpp/failure.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::uint16_t kDefaultPort = 5222;

std::string Said(const std::string& text) {
  const std::string clean = CutText(CollapseSpaces(XmlSafe(text)), 200);
  return clean.empty() ? "" : " (" + clean + ")";
}

}  // namespace

std::optional<Target> ReadPlace(std::string_view text) {
  text = Trim(text);
  Target target{std::string(text), kDefaultPort, false};
  const auto colon = text.rfind(':');
  const bool bracketed = text.starts_with('[');
  if (bracketed || (colon != std::string_view::npos && text.find(':') == colon)) {
    const auto end = bracketed ? text.find(']') : colon;
    if (end == std::string_view::npos) return std::nullopt;
    target.host = text.substr(bracketed ? 1 : 0, bracketed ? end - 1 : end);
    std::string_view rest = text.substr(bracketed ? end + 1 : end);
    if (rest.starts_with(':')) {
      rest.remove_prefix(1);
      const auto [last, error] = std::from_chars(rest.data(), rest.data() + rest.size(), target.port);
      if (error != std::errc() || last != rest.data() + rest.size()) return std::nullopt;
    }
  }
  const bool name = target.host.find_first_of(" /<>\"'@\t\n") == std::string::npos;
  if (target.host.empty() || target.host.size() > 255 || target.port == 0 || !name) return std::nullopt;
  return target;
}

Failure ExplainLogin(const Condition& condition, const Peer& peer) {
  static constexpr std::array<std::string_view, 6> kWays = {"invalid-mechanism",   "mechanism-too-weak",
                                                            "malformed-request",   "incorrect-encoding",
                                                            "encryption-required", "aborted"};
  const std::string said = Said(condition.text);
  if (condition.name == "temporary-auth-failure")
    return {Remedy::kRetry, "login-deferred", peer.domain + " cannot check the password just now" + said};
  if (condition.name == "account-disabled")
    return {Remedy::kGiveUp, "login-refused",
            peer.domain + " refused the login: the account is disabled" + said + "; ask its operator"};
  if (condition.name == "credentials-expired")
    return {Remedy::kGiveUp, "login-refused",
            peer.domain + " refused the login: the password has expired" + said + "; set a new one"};
  if (IsOneOf(condition.name, kWays))
    return {Remedy::kRetryLate, "login-refused",
            peer.domain + " did not accept the way of logging in: " + condition.name + said};
  return {Remedy::kGiveUp, "login-refused",
          peer.domain +
              " refused the login: wrong password, or no such account; check account.jid and the file of "
              "account.password_file"};
}

Failure ExplainStreamError(const Condition& condition, const Peer& peer) {
  const std::string said = peer.domain +
                           " ended the stream: " + (condition.name.empty() ? "no reason given" : condition.name) +
                           Said(condition.text);
  if (condition.name == "conflict")
    return {Remedy::kYield, "stream-ended",
            said +
                "; another program has logged in with this account and resource: end it, or give account.jid a "
                "resource of its own"};
  if (condition.name == "see-other-host") {
    if (const auto place = ReadPlace(condition.content))
      return {Remedy::kRedirect, "stream-ended", said + ": " + place->ToString(), place};
    return {Remedy::kYield, "stream-ended", said + ", without a place that can be read"};
  }
  if (condition.name == "host-unknown" || condition.name == "host-gone")
    return {Remedy::kRetryLate, "stream-ended",
            said + "; " + peer.address + " does not serve that domain: check " +
                (peer.component ? "component.jid, and that component.port is the server's port for components"
                                : "account.jid and server.host")};
  if (condition.name == "invalid-namespace")
    return {Remedy::kRetryLate, "stream-ended",
            said + "; that is a port for others: check " +
                (peer.component ? "component.port" : "server.host and server.port")};
  if (condition.name == "policy-violation") return {Remedy::kYield, "stream-ended", said};
  // The stream is at an end, but not what it was for (XEP-0198, section 5).
  static constexpr std::array<std::string_view, 3> kOnlyLost = {"connection-timeout", "internal-server-error", "reset"};
  return {Remedy::kRetry, "stream-ended", said, {}, IsOneOf(condition.name, kOnlyLost)};
}

Failure ExplainCertificate(const CertificateFaults& faults, const Peer& peer) {
  std::vector<std::string> reasons, advice;
  const auto add = [&](const std::string& reason, const std::string& what_to_do) {
    reasons.push_back(reason);
    advice.push_back(what_to_do);
  };
  if (faults.other_name)
    add("it is for " + (faults.names.empty() ? "another name" : JoinAnd(faults.names)) + ", not for " + peer.domain,
        "the server's certificate has to name " + peer.domain + ", the domain of account.jid");
  if (faults.revoked) add("it has been revoked", "the server needs a new one");
  if (faults.expired)
    add("it has expired", "the server's operator has to renew it; should it be valid, check this machine's clock");
  if (faults.not_yet_valid) add("it is not valid yet", "check this machine's clock");
  if (faults.weak) add("it is signed in a way that is not safe any more", "the server needs a new one");
  if (faults.unknown_authority)
    add("no authority that is trusted here has signed it",
        peer.ca_file.empty() ? "put the certificate of the server's authority into a file and name it in server.ca_file"
                             : "check that " + peer.ca_file + " (server.ca_file) holds the authority of this server");
  if (reasons.empty()) add("it must not be used for this", "the server needs one for TLS servers");
  return {Remedy::kRetryLate, "certificate-refused",
          "the certificate of " + peer.address + " is refused: " + JoinAnd(reasons) + "; " + JoinAnd(advice)};
}

Failure ExplainTls(const std::string& problem, const Peer& peer) {
  const std::string why = problem.ends_with('.') ? problem.substr(0, problem.size() - 1) : problem;
  return {Remedy::kRetryLate, "tls-failed",
          "TLS with " + peer.address + " failed before its certificate could be checked: " + why +
              "; TLS 1.2 or 1.3 has to be allowed there" +
              (peer.direct_tls ? ", and from the first byte: where it begins with STARTTLS, set server.tls to starttls"
                               : "")};
}

Failure ExplainStranger(const std::string& what, const Peer& peer) {
  return {Remedy::kRetry, "stream-refused",
          peer.address + " " + what + "; check " +
              (peer.component ? "that component.port is the server's port for components"
                              : "server.host and server.port, and server.tls: a port for TLS from the first byte takes "
                                "direct, another one starttls")};
}

Failure ExplainLoss(const Peer& peer) {
  return {Remedy::kRetry, "stream-ended", "the connection to " + peer.address + " was lost", {}, true};
}

}  // namespace summit::bot
