#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace summit::bot {

/// An XMPP address (RFC 7622), immutable and always valid: [local@]domain[/resource].
/// Kept as written, for sending; compared in its prepared form: local part and domain without case, every part in
/// NFC, other spaces of a resource as U+0020. The resource (a nick in a room) keeps its case.
class Jid {
 public:
  /// Absent unless `text` is one address: valid UTF-8, parts of 1 to 1023 bytes, no forbidden characters in the
  /// local part, a domain that is a name, an IPv4 address or a bracketed IPv6 address, no control characters.
  static std::optional<Jid> Parse(std::string_view text);

  /// As Parse, and additionally without a resource.
  static std::optional<Jid> ParseBare(std::string_view text);

  const std::string& local() const { return local_; }  // empty for a server or service
  const std::string& domain() const { return domain_; }
  const std::string& resource() const { return resource_; }  // empty for a bare address

  bool is_bare() const { return resource_.empty(); }
  Jid Bare() const;

  /// This address with another resource, such as a room with a nick; absent when that cannot be a resource.
  std::optional<Jid> WithResource(std::string_view resource) const;

  /// As written, without white space around it.
  std::string ToString() const;

  /// The form in which two addresses are compared; a good key for maps.
  const std::string& prepared() const { return prepared_; }

  friend bool operator==(const Jid& a, const Jid& b) { return a.prepared_ == b.prepared_; }
  friend std::strong_ordering operator<=>(const Jid& a, const Jid& b) { return a.prepared_ <=> b.prepared_; }

 private:
  Jid(std::string local, std::string domain, std::string resource);

  std::string local_, domain_, resource_;
  std::string prepared_;
};

/// True when two nicks (resources) are the same in prepared form.
bool SameNick(std::string_view a, std::string_view b);

}  // namespace summit::bot

template <>
struct std::hash<summit::bot::Jid> {
  std::size_t operator()(const summit::bot::Jid& jid) const noexcept {
    return std::hash<std::string>{}(jid.prepared());
  }
};
