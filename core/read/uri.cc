#include "core/read/uri.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"

namespace summit {
namespace {

/// The parts of RFC 3986 section 3. The path is never absent, only empty.
struct Uri {
  std::optional<std::string_view> scheme, authority, query, fragment;
  std::string_view path;
};

bool IsAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsSchemeChar(char c) { return IsAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'; }

/// Takes what stands before `mark` off `rest`; absent, and `rest` unchanged, when there is no such mark.
std::optional<std::string_view> TakeAfter(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view after = rest.substr(at + 1);
  rest = rest.substr(0, at);
  return after;
}

Uri Parse(std::string_view text) {
  Uri uri;
  uri.fragment = TakeAfter(text, '#');
  uri.query = TakeAfter(text, '?');
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && colon > 0 && IsAlpha(text.front()) &&
      std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), IsSchemeChar)) {
    uri.scheme = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  if (text.substr(0, 2) == "//") {
    const std::size_t end = std::min(text.find('/', 2), text.size());
    uri.authority = text.substr(2, end - 2);
    text.remove_prefix(end);
  }
  uri.path = text;
  return uri;
}

/// RFC 3986 section 5.2.4.
std::string WithoutDots(std::string_view path) {
  std::string clean;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', path.front() == '/' ? 1 : 0), path.size());
    const std::string_view segment = path.substr(0, end);
    const std::string_view name = segment.front() == '/' ? segment.substr(1) : segment;
    const bool last = end == path.size();
    path.remove_prefix(end);
    if (name == "..") {
      clean.erase(clean.rfind('/') == std::string::npos ? 0 : clean.rfind('/'));
    } else if (name != ".") {
      clean += segment;
      continue;
    }
    if (last) clean += '/';
  }
  return clean;
}

/// RFC 3986 section 5.2.3.
std::string Merge(const Uri& base, std::string_view path) {
  if (base.authority && base.path.empty()) return "/" + std::string(path);
  const std::size_t slash = base.path.rfind('/');
  if (slash == std::string_view::npos) return std::string(path);
  return std::string(base.path.substr(0, slash + 1)) + std::string(path);
}

std::string Compose(const Uri& uri, std::string_view path) {
  std::string text;
  if (uri.scheme) text.append(*uri.scheme).append(":");
  if (uri.authority) text.append("//").append(*uri.authority);
  text += path;
  if (uri.query) text.append("?").append(*uri.query);
  if (uri.fragment) text.append("#").append(*uri.fragment);
  return text;
}

std::string Tidied(std::string_view reference) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  constexpr std::string_view kForbidden = " \"<>\\^`{|}";
  std::string tidy;
  for (const char c : Trim(reference)) {
    if (kForbidden.find(c) != std::string_view::npos) {
      tidy += {'%', kHex[static_cast<unsigned char>(c) >> 4], kHex[c & 15]};
    } else if (static_cast<unsigned char>(c) > 0x20 && c != 0x7F) {
      tidy += c;
    }
  }
  return StartsWithNoCase(tidy, "www.") ? "http://" + tidy : tidy;
}

bool IsRefused(std::string_view scheme) {
  constexpr std::array<std::string_view, 4> kRefused = {"javascript", "data", "vbscript", "file"};
  return std::any_of(kRefused.begin(), kRefused.end(), [&](auto refused) { return EqualsNoCase(scheme, refused); });
}

}  // namespace

std::string ResolveUri(std::string_view base, std::string_view reference) {
  const std::string tidy = Tidied(reference);
  if (tidy.empty()) return {};
  const Uri from = Parse(base);
  Uri to = Parse(tidy);
  if (to.scheme) {
    if (IsRefused(*to.scheme)) return {};
    // "mailto:" and "xmpp:" are as written; only in hierarchical addresses do dots mean steps.
    return to.authority ? Compose(to, WithoutDots(to.path)) : tidy;
  }
  to.scheme = from.scheme;
  if (to.authority) return Compose(to, WithoutDots(to.path));
  to.authority = from.authority;
  if (to.path.empty()) {
    if (!to.query) to.query = from.query;
    return Compose(to, from.path);
  }
  if (to.path.front() == '/') return Compose(to, WithoutDots(to.path));
  return Compose(to, WithoutDots(Merge(from, to.path)));
}

bool IsWebAddress(std::string_view text) {
  const Uri uri = Parse(text);
  if (!uri.scheme || !uri.authority || uri.authority->empty()) return false;
  if (text.find_first_of(" \t\r\n\"<>") != std::string_view::npos) return false;
  return EqualsNoCase(*uri.scheme, "http") || EqualsNoCase(*uri.scheme, "https");
}

}  // namespace summit
