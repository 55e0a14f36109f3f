#include "bot/xmpp/tls.h"

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <stdexcept>
#include <utility>

namespace summit::bot {
namespace {

// On top of the system's policy: nothing older than TLS 1.2.
constexpr char kVersions[] = "-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
constexpr char kAlpn[] = "xmpp-client";
constexpr std::size_t kMaxNames = 8;

void Check(int status) {
  if (status < 0) throw std::runtime_error(std::string("GnuTLS: ") + gnutls_strerror(status));
}

/// The leaf certificate that the other side has shown; null when there is none that can be read.
std::unique_ptr<gnutls_x509_crt_int, decltype(&gnutls_x509_crt_deinit)> LeafOf(gnutls_session_t session) {
  gnutls_x509_crt_t leaf = nullptr;
  unsigned count = 0;
  const gnutls_datum_t* chain = gnutls_certificate_get_peers(session, &count);
  if (chain != nullptr && count > 0 && gnutls_x509_crt_init(&leaf) == 0 &&
      gnutls_x509_crt_import(leaf, &chain[0], GNUTLS_X509_FMT_DER) < 0) {
    gnutls_x509_crt_deinit(leaf);
    leaf = nullptr;
  }
  return {leaf, &gnutls_x509_crt_deinit};
}

std::vector<std::string> NamesOf(gnutls_x509_crt_t leaf) {
  std::vector<std::string> names;
  std::array<char, 256> name{};
  for (unsigned i = 0; names.size() < kMaxNames; ++i) {
    std::size_t size = name.size();
    const int type = gnutls_x509_crt_get_subject_alt_name(leaf, i, name.data(), &size, nullptr);
    if (type == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE) break;
    if (type == GNUTLS_SAN_DNSNAME) names.emplace_back(name.data(), strnlen(name.data(), size));
  }
  std::size_t size = name.size();
  if (names.empty() && gnutls_x509_crt_get_dn_by_oid(leaf, GNUTLS_OID_X520_COMMON_NAME, 0, 0, name.data(), &size) >= 0)
    names.emplace_back(name.data(), size);
  return names;
}

std::string Day(std::time_t time) {
  std::tm parts{};
  std::array<char, 16> text{};
  gmtime_r(&time, &parts);
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts)};
}

bool Binds(gnutls_session_t session, gnutls_channel_binding_t type, const char* name,
           std::vector<ChannelBinding>& bindings) {
  gnutls_datum_t data{};
  if (gnutls_session_channel_binding(session, type, &data) < 0) return false;
  bindings.push_back({name, std::string(reinterpret_cast<const char*>(data.data), data.size)});
  gnutls_free(data.data);
  return true;
}

}  // namespace

Result<std::shared_ptr<const TlsCredentials>> TlsCredentials::Load(const std::string& ca_file,
                                                                   const std::string& certificate_file,
                                                                   const std::string& key_file) {
  std::shared_ptr<TlsCredentials> made(new TlsCredentials);
  Check(gnutls_certificate_allocate_credentials(&made->handle_));
  if (ca_file.empty()) {
    if (gnutls_certificate_set_x509_system_trust(made->handle_) <= 0)
      return Error{
          "this system has no certificates of authorities to trust: install its package of them "
          "(ca-certificates), or name a file in server.ca_file"};
  } else {
    const int count = gnutls_certificate_set_x509_trust_file(made->handle_, ca_file.c_str(), GNUTLS_X509_FMT_PEM);
    if (count == GNUTLS_E_FILE_ERROR) return Error{"server.ca_file: cannot be read", ca_file};
    if (count <= 0) return Error{"server.ca_file: holds no certificate in PEM form", ca_file};
  }
  if (!certificate_file.empty() && !key_file.empty()) {
    const int status = gnutls_certificate_set_x509_key_file(made->handle_, certificate_file.c_str(), key_file.c_str(),
                                                            GNUTLS_X509_FMT_PEM);
    if (status < 0)
      return Error{
          std::string("account.certificate_file and account.key_file cannot be used: ") + gnutls_strerror(status),
          certificate_file};
  }
  return std::shared_ptr<const TlsCredentials>(std::move(made));
}

TlsCredentials::~TlsCredentials() {
  if (handle_ != nullptr) gnutls_certificate_free_credentials(handle_);
}

TlsSession::TlsSession(std::shared_ptr<const TlsCredentials> credentials, std::string domain, bool direct)
    : credentials_(std::move(credentials)), domain_(std::move(domain)) {
  Check(gnutls_init(&session_, GNUTLS_CLIENT | GNUTLS_NONBLOCK));
  Check(gnutls_set_default_priority_append(session_, kVersions, nullptr, 0));
  Check(gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, credentials_->handle()));
  Check(gnutls_server_name_set(session_, GNUTLS_NAME_DNS, domain_.data(), domain_.size()));
  gnutls_session_set_verify_cert(session_, domain_.c_str(), 0);
  if (direct) {
    const gnutls_datum_t name{reinterpret_cast<unsigned char*>(const_cast<char*>(kAlpn)), sizeof kAlpn - 1};
    Check(gnutls_alpn_set_protocols(session_, &name, 1, 0));
  }
  gnutls_handshake_set_timeout(session_, GNUTLS_INDEFINITE_TIMEOUT);  // the caller's business
  gnutls_transport_set_ptr(session_, this);
  gnutls_transport_set_pull_function(session_, &TlsSession::Pull);
  gnutls_transport_set_push_function(session_, &TlsSession::Push);
}

TlsSession::~TlsSession() { gnutls_deinit(session_); }

long TlsSession::Pull(void* self, void* data, std::size_t size) {
  auto& tls = *static_cast<TlsSession*>(self);
  const std::size_t there = std::min(size, tls.input_.size() - tls.taken_);
  if (there == 0) {
    gnutls_transport_set_errno(tls.session_, EAGAIN);
    return -1;
  }
  std::memcpy(data, tls.input_.data() + tls.taken_, there);
  tls.taken_ += there;
  return static_cast<long>(there);
}

long TlsSession::Push(void* self, const void* data, std::size_t size) {
  static_cast<TlsSession*>(self)->output_.append(static_cast<const char*>(data), size);
  return static_cast<long>(size);
}

void TlsSession::Feed(std::string_view received) {
  input_.append(received);
  if (state_ == State::kHandshake) Shake();
  if (state_ == State::kOpen) Read();
  input_.erase(0, std::exchange(taken_, 0));
}

void TlsSession::Shake() {
  int status = 0;
  do {
    status = gnutls_handshake(session_);
    // A warning is no end; "again" may be said while there is input left.
  } while (status < 0 && gnutls_error_is_fatal(status) == 0 && (status != GNUTLS_E_AGAIN || taken_ < input_.size()));
  if (status == 0)
    state_ = State::kOpen;
  else if (gnutls_error_is_fatal(status) != 0)
    Fail(status);
}

void TlsSession::Read() {
  std::array<char, 16384> buffer{};
  while (state_ == State::kOpen) {
    const auto count = gnutls_record_recv(session_, buffer.data(), buffer.size());
    if (count > 0) {
      text_.append(buffer.data(), static_cast<std::size_t>(count));
    } else if (count == 0) {
      state_ = State::kEnded;
    } else if (gnutls_error_is_fatal(static_cast<int>(count)) != 0) {
      Fail(static_cast<int>(count));
    } else if (count == GNUTLS_E_REHANDSHAKE) {
      Fail(static_cast<int>(count));  // TLS 1.2 renegotiation: nobody needs it, and it would undo the binding
    } else if (count == GNUTLS_E_AGAIN && taken_ >= input_.size()) {
      return;  // with 1.3 this is also said after a session ticket, while there is more
    }
  }
}

void TlsSession::Write(std::string_view text) {
  while (state_ == State::kOpen && !text.empty()) {
    const auto count = gnutls_record_send(session_, text.data(), text.size());
    if (count > 0)
      text.remove_prefix(static_cast<std::size_t>(count));
    else if (gnutls_error_is_fatal(static_cast<int>(count)) != 0)
      Fail(static_cast<int>(count));
  }
}

void TlsSession::Close() {
  if (state_ == State::kOpen) (void)gnutls_bye(session_, GNUTLS_SHUT_WR);
  if (state_ != State::kBroken) state_ = State::kEnded;
}

std::string TlsSession::TakeText() { return std::exchange(text_, {}); }
std::string TlsSession::TakeOutput() { return std::exchange(output_, {}); }

void TlsSession::Fail(int status) {
  state_ = State::kBroken;
  if (status == GNUTLS_E_CERTIFICATE_VERIFICATION_ERROR) NoteFaults();
  problem_ = gnutls_strerror(status);
  if (status == GNUTLS_E_FATAL_ALERT_RECEIVED) {
    const char* alert = gnutls_alert_get_name(gnutls_alert_get(session_));
    problem_ = std::string("the server says: ") + (alert == nullptr ? "unknown alert" : alert);
  }
  (void)gnutls_alert_send_appropriate(session_, status);
}

void TlsSession::NoteFaults() {
  const unsigned status = gnutls_session_get_verify_cert_status(session_);
  const auto has = [status](unsigned bit) { return (status & bit) != 0; };
  faults_.other_name = has(GNUTLS_CERT_UNEXPECTED_OWNER);
  // A signature that is wrong is that of another authority of the same name.
  faults_.unknown_authority =
      has(GNUTLS_CERT_SIGNER_NOT_FOUND) || has(GNUTLS_CERT_SIGNER_NOT_CA) || has(GNUTLS_CERT_SIGNATURE_FAILURE);
  faults_.expired = has(GNUTLS_CERT_EXPIRED);
  faults_.not_yet_valid = has(GNUTLS_CERT_NOT_ACTIVATED);
  faults_.revoked = has(GNUTLS_CERT_REVOKED);
  faults_.weak = has(GNUTLS_CERT_INSECURE_ALGORITHM);
  if (!faults_.any()) faults_.other = true;
  if (const auto leaf = LeafOf(session_)) faults_.names = NamesOf(leaf.get());
}

std::vector<ChannelBinding> TlsSession::Bindings() const {
  std::vector<ChannelBinding> bindings;
  if (state_ != State::kOpen) return bindings;
  const bool modern = gnutls_protocol_get_version(session_) == GNUTLS_TLS1_3;
  // Under 1.2 both are worth something only when the handshake is bound to its whole text (RFC 7627, RFC 9266).
  const bool unique = modern || gnutls_session_ext_master_secret_status(session_) != 0;
  if (unique) Binds(session_, GNUTLS_CB_TLS_EXPORTER, "tls-exporter", bindings);
  if (unique && !modern) Binds(session_, GNUTLS_CB_TLS_UNIQUE, "tls-unique", bindings);
  Binds(session_, GNUTLS_CB_TLS_SERVER_END_POINT, "tls-server-end-point", bindings);
  return bindings;
}

std::string TlsSession::Describe() const {
  char* text = gnutls_session_get_desc(session_);
  std::string said = text == nullptr ? "TLS" : text;
  gnutls_free(text);
  if (const auto leaf = LeafOf(session_))
    said += ", certificate valid until " + Day(gnutls_x509_crt_get_expiration_time(leaf.get()));
  return said;
}

}  // namespace summit::bot
