#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bot/xmpp/scram.h"
#include "core/base/result.h"

struct gnutls_certificate_credentials_st;
struct gnutls_session_int;

namespace summit::bot {

/// Whom we trust, and the certificate that we show. Can serve many sessions.
class TlsCredentials {
 public:
  /// Trusts the authorities in `ca_file` alone, or those of the system when it is empty. Shows the certificate only
  /// when both files are named. Errors name the configuration's key.
  static Result<std::shared_ptr<const TlsCredentials>> Load(const std::string& ca_file,
                                                            const std::string& certificate_file,
                                                            const std::string& key_file);
  ~TlsCredentials();
  TlsCredentials(const TlsCredentials&) = delete;
  TlsCredentials& operator=(const TlsCredentials&) = delete;

  gnutls_certificate_credentials_st* handle() const { return handle_; }

 private:
  TlsCredentials() = default;
  gnutls_certificate_credentials_st* handle_ = nullptr;
};

/// What is wrong with a certificate.
struct CertificateFaults {
  bool other_name = false, unknown_authority = false, expired = false, not_yet_valid = false, revoked = false,
       weak = false, other = false;
  std::vector<std::string> names;  // that it is for
  bool any() const { return other_name || unknown_authority || expired || not_yet_valid || revoked || weak || other; }
};

/// One TLS connection (1.2 or 1.3) over bytes that somebody else carries. The certificate is checked during the
/// handshake, for `domain` and against the credentials; there is no way around that. No socket, no call-backs.
class TlsSession {
 public:
  enum class State { kHandshake, kOpen, kEnded, kBroken };

  /// `domain` is asked for (SNI) and has to be named by the certificate. With `direct` the protocol is negotiated, too
  /// (ALPN "xmpp-client").
  TlsSession(std::shared_ptr<const TlsCredentials> credentials, std::string domain, bool direct);
  ~TlsSession();
  TlsSession(const TlsSession&) = delete;
  TlsSession& operator=(const TlsSession&) = delete;

  /// Takes bytes that have arrived and goes as far as they reach. The first call may be with none.
  void Feed(std::string_view received);

  /// Takes text to be sent; before the handshake is done, and after the end, it is lost.
  void Write(std::string_view text);

  /// Says goodbye (close_notify).
  void Close();

  std::string TakeText();    // what was received
  std::string TakeOutput();  // what is to be sent

  State state() const { return state_; }
  const CertificateFaults& faults() const { return faults_; }  // any() when the certificate was refused
  const std::string& problem() const { return problem_; }      // of TLS itself, in GnuTLS' words

  /// What a login can be bound to here, best first.
  std::vector<ChannelBinding> Bindings() const;

  /// "TLS1.3, ECDHE-ECDSA..., certificate until 2027-01-01", for people.
  std::string Describe() const;

 private:
  static long Pull(void* self, void* data, std::size_t size);
  static long Push(void* self, const void* data, std::size_t size);
  void Shake();
  void Read();
  void Fail(int status);
  void NoteFaults();

  std::shared_ptr<const TlsCredentials> credentials_;
  std::string domain_;  // GnuTLS keeps a pointer to it
  gnutls_session_int* session_ = nullptr;
  State state_ = State::kHandshake;
  std::string input_, output_, text_;
  std::size_t taken_ = 0;  // of input_
  CertificateFaults faults_;
  std::string problem_;
};

}  // namespace summit::bot
