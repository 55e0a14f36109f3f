#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace summit::bot {

enum class ScramHash { kSha1, kSha256, kSha512 };

/// What ties a login to the TLS connection beneath it.
struct ChannelBinding {
  std::string type;  // "tls-exporter", "tls-server-end-point", "tls-unique"
  std::string data;
};

/// How far a login may be bound.
enum class Binding {
  kUnsupported,  // "n": nothing here to bind to that the server could check
  kUnoffered,    // "y": we could, but the server did not offer it; it notices when that was a lie told on the way
  kBound,        // "p"
};

/// The client's side of SCRAM (RFC 5802, RFC 7677). For one login.
class Scram {
 public:
  /// Iterations that are accepted: fewer would give the password away, more would keep us from everything else.
  static constexpr std::uint32_t kLeastIterations = 4096;
  static constexpr std::uint32_t kMostIterations = 500'000;

  /// `nonce`: printable, without a comma, and new each time. `binding` counts with kBound.
  /// An Error when name or password cannot be prepared (SASLprep, RFC 4013).
  static Result<Scram> New(ScramHash hash, std::string_view user, std::string_view password, std::string nonce,
                           Binding how, ChannelBinding binding);

  std::string ClientFirst() const { return header_ + first_bare_; }

  /// The answer to the server's first message, or what is wrong with that.
  Result<std::string> ClientFinal(std::string_view server_first);

  /// True when the server's last message proves that it knows the password, too.
  bool Proves(std::string_view server_final) const;

 private:
  Scram() = default;

  ScramHash hash_ = ScramHash::kSha256;
  std::string password_;
  std::string nonce_;
  std::string header_;  // gs2-header
  std::string bound_;   // gs2-header and channel binding
  std::string first_bare_;
  std::string server_signature_;  // empty: the password has not been used yet
};

/// A nonce from the system's source of random bytes.
std::string NewNonce();

std::string Base64(std::string_view bytes);
std::optional<std::string> FromBase64(std::string_view text);

}  // namespace summit::bot
