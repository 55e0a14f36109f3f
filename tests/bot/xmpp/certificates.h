#pragma once

#include <gnutls/x509.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace summit::bot {

/// A certificate with its key, made for a test.
class Certificate {
 public:
  struct Wish {
    std::vector<std::string> names = {"example.org"};
    std::chrono::hours valid_from{-1};  // from now
    std::chrono::hours valid_to{1};
    bool authority = false;
  };

  /// Signed by `issuer`, or by itself without one. The issuer must outlive this call only.
  explicit Certificate(const Wish& wish, const Certificate* issuer = nullptr);
  ~Certificate();
  Certificate(const Certificate&) = delete;
  Certificate& operator=(const Certificate&) = delete;

  gnutls_x509_crt_t certificate() const { return certificate_; }
  gnutls_x509_privkey_t key() const { return key_; }

  /// Written as PEM; gives the path.
  std::string WriteCertificate(const std::filesystem::path& path) const;
  std::string WriteKey(const std::filesystem::path& path) const;

 private:
  gnutls_x509_crt_t certificate_ = nullptr;
  gnutls_x509_privkey_t key_ = nullptr;
};

/// The server's side of TLS over bytes that the test carries to and fro.
class TlsPeer {
 public:
  /// `priority`: GnuTLS' words for the versions; `wants_certificate`: asks the client for one.
  TlsPeer(const Certificate& certificate, const std::string& priority = "NORMAL", bool wants_certificate = false);
  ~TlsPeer();
  TlsPeer(const TlsPeer&) = delete;
  TlsPeer& operator=(const TlsPeer&) = delete;

  void Feed(const std::string& bytes);
  void Write(const std::string& text);
  void Close() { gnutls_bye(session_, GNUTLS_SHUT_WR); }
  std::string TakeOutput() { return std::exchange(output_, {}); }
  std::string TakeText() { return std::exchange(text_, {}); }

  bool open() const { return open_; }
  std::string ServerName() const;  // SNI
  std::string Protocol() const;    // ALPN
  std::string Binding(gnutls_channel_binding_t type) const;
  bool HasClientCertificate() const;

 private:
  static ssize_t Pull(void* self, void* data, std::size_t size);
  static ssize_t Push(void* self, const void* data, std::size_t size);

  gnutls_certificate_credentials_t credentials_ = nullptr;
  gnutls_session_t session_ = nullptr;
  std::string input_, output_, text_;
  bool open_ = false;
};

}  // namespace summit::bot
