#include "bot/jid.h"

#include <arpa/inet.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kMaxPart = 1023;
constexpr std::size_t kMaxLabel = 63;

/// Calls `accept` with each code point of well-formed `text` until one is refused.
template <class Accept>
bool AllCodePoints(std::string_view text, Accept accept) {
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                                         static_cast<utf8proc_ssize_t>(text.size() - i), &code_point);
    if (length <= 0 || !accept(code_point)) return false;
    i += static_cast<std::size_t>(length);
  }
  return true;
}

bool IsAsciiAlnum(utf8proc_int32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// RFC 7622, section 3.3: no spaces, no controls, none of the eight signs that would confuse.
bool IsLocal(std::string_view text) {
  if (text.empty() || text.size() > kMaxPart) return false;
  return AllCodePoints(text, [](utf8proc_int32_t c) {
    if (c < 0x80) return c > 0x20 && c != 0x7F && std::string_view("\"&'/:<>@").find(char(c)) == std::string_view::npos;
    const auto category = utf8proc_category(c);
    return category < UTF8PROC_CATEGORY_ZS && category != UTF8PROC_CATEGORY_CN;
  });
}

/// RFC 7622, section 3.4: nearly everything that can be seen, and spaces.
bool IsResource(std::string_view text) {
  if (text.empty() || text.size() > kMaxPart) return false;
  return AllCodePoints(text, [](utf8proc_int32_t c) {
    const auto category = utf8proc_category(c);
    return category != UTF8PROC_CATEGORY_CC && category != UTF8PROC_CATEGORY_ZL && category != UTF8PROC_CATEGORY_ZP;
  });
}

bool IsLabel(std::string_view label) {
  if (label.empty() || label.size() > kMaxLabel || label.front() == '-' || label.back() == '-') return false;
  return AllCodePoints(label, [](utf8proc_int32_t c) {
    if (c < 0x80) return IsAsciiAlnum(c) || c == '-' || c == '_';
    const auto category = utf8proc_category(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
  });
}

/// RFC 7622, section 3.2; the final dot is already off.
bool IsDomain(std::string_view text) {
  if (text.empty() || text.size() > kMaxPart) return false;
  if (text.front() == '[') {
    if (text.size() < 4 || text.back() != ']' || text.find('\0') != std::string_view::npos) return false;
    in6_addr address;
    return inet_pton(AF_INET6, std::string(text.substr(1, text.size() - 2)).c_str(), &address) == 1;
  }
  for (std::string_view label : Split(text, '.'))
    if (!IsLabel(label)) return false;
  return true;
}

std::string Map(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

std::string Nfc(std::string_view text) {
  return Map(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

/// Lower case by code point (UsernameCaseMapped, RFC 8265): folding would make "ß" and "ss" one account.
std::string LowerNfc(std::string_view text) {
  std::string lower;
  AllCodePoints(text, [&lower](utf8proc_int32_t c) {
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(utf8proc_tolower(c), bytes);
    lower.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    return true;
  });
  return Nfc(lower);
}

/// OpaqueString (RFC 8265): spaces of any kind are one kind, and the case stays.
std::string PrepareResource(std::string_view text) {
  std::string spaced;
  AllCodePoints(text, [&spaced](utf8proc_int32_t c) {
    if (utf8proc_category(c) == UTF8PROC_CATEGORY_ZS) c = ' ';
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(c, bytes);
    spaced.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    return true;
  });
  return Nfc(spaced);
}

std::string Compose(std::string_view local, std::string_view domain, std::string_view resource) {
  std::string text;
  if (!local.empty()) text.append(local) += '@';
  text += domain;
  if (!resource.empty()) (text += '/').append(resource);
  return text;
}

/// ASCII white space only: others may be part of a nick.
std::string_view TrimAscii(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

}  // namespace

Jid::Jid(std::string local, std::string domain, std::string resource)
    : local_(std::move(local)),
      domain_(std::move(domain)),
      resource_(std::move(resource)),
      prepared_(Compose(LowerNfc(local_), LowerNfc(domain_), PrepareResource(resource_))) {}

std::optional<Jid> Jid::Parse(std::string_view text) {
  // The resource may hold any sign, so it goes first; spaces at its end belong to it.
  const std::size_t slash = text.find('/');
  const bool has_resource = slash != std::string_view::npos;
  const std::string_view resource = has_resource ? text.substr(slash + 1) : std::string_view();
  std::string_view bare = has_resource ? text.substr(0, slash) : TrimAscii(text);
  while (has_resource && !bare.empty() && bare.front() == ' ') bare.remove_prefix(1);
  const std::size_t at = bare.find('@');
  const bool has_local = at != std::string_view::npos;
  const std::string_view local = has_local ? bare.substr(0, at) : std::string_view();
  std::string_view domain = has_local ? bare.substr(at + 1) : bare;
  if (domain.size() > 1 && domain.back() == '.') domain.remove_suffix(1);
  if (has_local && !IsLocal(local)) return std::nullopt;
  if (!IsDomain(domain)) return std::nullopt;
  if (has_resource && !IsResource(resource)) return std::nullopt;
  return Jid(std::string(local), std::string(domain), std::string(resource));
}

std::optional<Jid> Jid::ParseBare(std::string_view text) {
  std::optional<Jid> jid = Parse(text);
  if (jid && !jid->is_bare()) jid.reset();
  return jid;
}

Jid Jid::Bare() const { return Jid(local_, domain_, {}); }

std::optional<Jid> Jid::WithResource(std::string_view resource) const {
  if (!IsResource(resource)) return std::nullopt;
  return Jid(local_, domain_, std::string(resource));
}

std::string Jid::ToString() const { return Compose(local_, domain_, resource_); }

bool SameNick(std::string_view a, std::string_view b) { return PrepareResource(a) == PrepareResource(b); }

}  // namespace summit::bot
