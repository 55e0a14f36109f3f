#include "tests/bot/xmpp/certificates.h"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>

namespace summit::bot {
namespace {

void Check(int status) {
  if (status < 0) ADD_FAILURE() << gnutls_strerror(status);
}

std::string Taken(gnutls_datum_t& data) {
  std::string text(reinterpret_cast<char*>(data.data), data.size);
  gnutls_free(data.data);
  return text;
}

std::string Write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path) << text;
  return path.string();
}

}  // namespace

Certificate::Certificate(const Wish& wish, const Certificate* issuer) {
  Check(gnutls_x509_privkey_init(&key_));
  Check(gnutls_x509_privkey_generate(key_, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0));
  Check(gnutls_x509_crt_init(&certificate_));
  Check(gnutls_x509_crt_set_version(certificate_, 3));
  static unsigned char serial = 0;
  ++serial;
  Check(gnutls_x509_crt_set_serial(certificate_, &serial, 1));
  const std::time_t now = std::time(nullptr);
  Check(gnutls_x509_crt_set_activation_time(certificate_, now + std::chrono::seconds(wish.valid_from).count()));
  Check(gnutls_x509_crt_set_expiration_time(certificate_, now + std::chrono::seconds(wish.valid_to).count()));
  const std::string name = "CN=" + wish.names.front() + (wish.authority ? " authority" : "");
  Check(gnutls_x509_crt_set_dn(certificate_, name.c_str(), nullptr));
  for (const std::string& one : wish.names)
    Check(gnutls_x509_crt_set_subject_alt_name(certificate_, GNUTLS_SAN_DNSNAME, one.data(),
                                               static_cast<unsigned>(one.size()), GNUTLS_FSAN_APPEND));
  Check(gnutls_x509_crt_set_basic_constraints(certificate_, wish.authority ? 1 : 0, -1));
  Check(gnutls_x509_crt_set_key_usage(certificate_,
                                      wish.authority ? GNUTLS_KEY_KEY_CERT_SIGN : GNUTLS_KEY_DIGITAL_SIGNATURE));
  Check(gnutls_x509_crt_set_key(certificate_, key_));
  const Certificate& signer = issuer == nullptr ? *this : *issuer;
  Check(gnutls_x509_crt_sign2(certificate_, signer.certificate_, signer.key_, GNUTLS_DIG_SHA256, 0));
}

Certificate::~Certificate() {
  gnutls_x509_crt_deinit(certificate_);
  gnutls_x509_privkey_deinit(key_);
}

std::string Certificate::WriteCertificate(const std::filesystem::path& path) const {
  gnutls_datum_t pem{};
  Check(gnutls_x509_crt_export2(certificate_, GNUTLS_X509_FMT_PEM, &pem));
  return Write(path, Taken(pem));
}

std::string Certificate::WriteKey(const std::filesystem::path& path) const {
  gnutls_datum_t pem{};
  Check(gnutls_x509_privkey_export2_pkcs8(key_, GNUTLS_X509_FMT_PEM, nullptr, GNUTLS_PKCS_PLAIN, &pem));
  return Write(path, Taken(pem));
}

TlsPeer::TlsPeer(const Certificate& certificate, const std::string& priority, bool wants_certificate) {
  Check(gnutls_certificate_allocate_credentials(&credentials_));
  gnutls_x509_crt_t leaf = certificate.certificate();
  Check(gnutls_certificate_set_x509_key(credentials_, &leaf, 1, certificate.key()));
  Check(gnutls_init(&session_, GNUTLS_SERVER | GNUTLS_NONBLOCK));
  Check(gnutls_priority_set_direct(session_, priority.c_str(), nullptr));
  Check(gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, credentials_));
  if (wants_certificate) gnutls_certificate_server_set_request(session_, GNUTLS_CERT_REQUEST);
  std::string protocol = "xmpp-client";
  const gnutls_datum_t known{reinterpret_cast<unsigned char*>(protocol.data()), static_cast<unsigned>(protocol.size())};
  Check(gnutls_alpn_set_protocols(session_, &known, 1, 0));
  gnutls_handshake_set_timeout(session_, GNUTLS_INDEFINITE_TIMEOUT);
  gnutls_transport_set_ptr(session_, this);
  gnutls_transport_set_pull_function(session_, &TlsPeer::Pull);
  gnutls_transport_set_push_function(session_, &TlsPeer::Push);
}

TlsPeer::~TlsPeer() {
  gnutls_deinit(session_);
  gnutls_certificate_free_credentials(credentials_);
}

ssize_t TlsPeer::Pull(void* self, void* data, std::size_t size) {
  auto& peer = *static_cast<TlsPeer*>(self);
  const std::size_t there = std::min(size, peer.input_.size());
  if (there == 0) {
    gnutls_transport_set_errno(peer.session_, EAGAIN);
    return -1;
  }
  std::memcpy(data, peer.input_.data(), there);
  peer.input_.erase(0, there);
  return static_cast<ssize_t>(there);
}

ssize_t TlsPeer::Push(void* self, const void* data, std::size_t size) {
  static_cast<TlsPeer*>(self)->output_.append(static_cast<const char*>(data), size);
  return static_cast<ssize_t>(size);
}

void TlsPeer::Feed(const std::string& bytes) {
  input_ += bytes;
  if (!open_) open_ = gnutls_handshake(session_) == 0;
  std::array<char, 4096> buffer{};
  for (ssize_t count = 1; open_ && count > 0;) {
    count = gnutls_record_recv(session_, buffer.data(), buffer.size());
    if (count > 0) text_.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

void TlsPeer::Write(const std::string& text) {
  Check(static_cast<int>(gnutls_record_send(session_, text.data(), text.size())));
}

std::string TlsPeer::ServerName() const {
  std::array<char, 256> name{};
  std::size_t size = name.size();
  unsigned type = 0;
  return gnutls_server_name_get(session_, name.data(), &size, &type, 0) < 0 ? "" : std::string(name.data(), size);
}

std::string TlsPeer::Protocol() const {
  gnutls_datum_t name{};
  return gnutls_alpn_get_selected_protocol(session_, &name) < 0
             ? ""
             : std::string(reinterpret_cast<char*>(name.data), name.size);
}

std::string TlsPeer::Binding(gnutls_channel_binding_t type) const {
  gnutls_datum_t data{};
  Check(gnutls_session_channel_binding(session_, type, &data));
  return Taken(data);
}

bool TlsPeer::HasClientCertificate() const {
  unsigned count = 0;
  return gnutls_certificate_get_peers(session_, &count) != nullptr && count > 0;
}

}  // namespace summit::bot
