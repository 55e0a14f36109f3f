#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bot/random.h"

namespace summit::bot {

/// A place where the domain's server takes clients.
struct Target {
  std::string host;  // a name or an address
  std::uint16_t port = 0;
  bool direct_tls = false;  // TLS from the first byte (XEP-0368), else STARTTLS
  friend bool operator==(const Target&, const Target&) = default;

  /// "host:port", with brackets around an IPv6 address.
  std::string ToString() const;
};

/// An SRV record (RFC 2782).
struct ServiceRecord {
  std::uint16_t priority = 0;
  std::uint16_t weight = 0;
  Target target;
};

/// The targets in the order in which they are to be tried: by priority, and among equals by chance after their weight.
/// Records of both kinds belong together (XEP-0368, section 2). Those whose target is "." are left out.
std::vector<Target> InOrder(std::vector<ServiceRecord> records, const RandomSource& random);

}  // namespace summit::bot
