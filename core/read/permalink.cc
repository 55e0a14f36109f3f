#include "core/read/permalink.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/read/language.h"

// What happens here repeats, step by step and slip by slip, what Hugo does: text goes through several rounds of
// cleaning, escaping and unescaping, and an address is only right when none of them is left out.

namespace summit {
namespace {

bool IsHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool IsAsciiAlnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsEscapeAt(std::string_view text, std::size_t i) {
  return text[i] == '%' && i + 2 < text.size() && IsHex(text[i + 1]) && IsHex(text[i + 2]);
}

int HexValue(char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; }

std::string Unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (IsEscapeAt(text, i)) {
      plain += static_cast<char>(HexValue(text[i + 1]) * 16 + HexValue(text[i + 2]));
      i += 2;
    } else {
      plain += text[i];
    }
  }
  return plain;
}

/// Percent-encodes what an address may not hold as it is; `plain` names the signs besides letters and figures that it
/// may.
std::string Escaped(std::string_view text, std::string_view plain) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string escaped;
  for (const char c : text) {
    if (IsAsciiAlnum(c) || plain.find(c) != std::string_view::npos) {
      escaped += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      escaped += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return escaped;
}

constexpr std::string_view kPlainInPath = "-_.~$&+,/:;=@";
constexpr std::string_view kPlainInFragment = "-_.~$&+,/:;=?@!()*";

/// A path that is written as an address already, and that Go's net/url therefore leaves alone.
bool IsWellEscaped(std::string_view path) {
  constexpr std::string_view kAlso = "!'()*[]";
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (IsAsciiAlnum(path[i]) || IsEscapeAt(path, i)) continue;
    if (kPlainInPath.find(path[i]) == std::string_view::npos && kAlso.find(path[i]) == std::string_view::npos)
      return false;
  }
  return true;
}

/// Go: url.Parse(text), then String().
std::string AsAddress(std::string_view text) {
  const std::size_t hash = text.find('#');
  std::string_view path = text.substr(0, hash);
  std::string_view query;
  if (const std::size_t mark = path.find('?'); mark != std::string_view::npos) {
    query = path.substr(mark);
    path = path.substr(0, mark);
  }
  std::string address = IsWellEscaped(path) ? std::string(path) : Escaped(Unescaped(path), kPlainInPath);
  address += query;
  if (hash != std::string_view::npos && hash + 1 < text.size())
    address += "#" + Escaped(Unescaped(text.substr(hash + 1)), kPlainInFragment);
  return address;
}

bool IsSpace(utf8proc_int32_t c) {
  if (c < 0x100) return (c >= '\t' && c <= '\r') || c == ' ' || c == 0x85 || c == 0xA0;
  const auto category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

bool IsKept(utf8proc_int32_t c) {
  if (c < 0x80) {
    constexpr std::string_view kSigns = "./\\_#+~-@";
    return IsAsciiAlnum(static_cast<char>(c)) || kSigns.find(static_cast<char>(c)) != std::string_view::npos;
  }
  const auto category = utf8proc_category(c);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) || category == UTF8PROC_CATEGORY_ND;
}

void AppendLower(utf8proc_int32_t c, std::string& text) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto length = utf8proc_encode_char(utf8proc_tolower(c), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

/// Hugo: PathSpec.MakePathSanitized. Letters, figures and a few signs stay, in lower case; white space becomes one
/// hyphen; the rest is dropped.
std::string Sanitized(std::string_view text) {
  std::string clean;
  bool owed = false, was_hyphen = false;
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t c = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                                         static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    if (length <= 0) {
      ++i;
      continue;
    }
    if (IsKept(c) || IsEscapeAt(text, i)) {
      was_hyphen = c == '-';
      if (owed && !was_hyphen) clean += '-';
      owed = false;
      AppendLower(c, clean);
    } else if (!clean.empty() && !was_hyphen && IsSpace(c)) {
      owed = true;
    }
    i += static_cast<std::size_t>(length);
  }
  return clean;
}

/// Go: url.QueryUnescape; Hugo sends the expanded pattern through it.
std::string QueryUnescaped(std::string text) {
  std::replace(text.begin(), text.end(), '+', ' ');
  return Unescaped(text);
}

/// Go: path.Join of "/" and `path`, and Hugo: one slash at the end stays.
std::string Joined(std::string_view path) {
  std::vector<std::string_view> kept;
  for (const std::string_view part : Split(path, '/')) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      kept.push_back(part);
    } else if (!kept.empty()) {
      kept.pop_back();
    }
  }
  std::string joined;
  for (const std::string_view part : kept) joined.append("/").append(part);
  if (joined.empty() || (!path.empty() && path.back() == '/')) joined += '/';
  return joined;
}

std::string Two(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string FileToken(const PermalinkParts& post) {
  const std::string base = ParseFileName(post.path).base;
  if (base != "index") return base;
  const std::vector<std::string_view> parts = Split(post.path, '/');  // the folder is the better name
  return parts.size() > 1 ? std::string(parts[parts.size() - 2]) : base;
}

std::optional<std::string> DateToken(std::string_view token, Date date) {
  const std::chrono::sys_days day(date);
  const std::chrono::weekday weekday(day);
  constexpr std::array<const char*, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
  if (token == "year") return std::to_string(static_cast<int>(date.year()));
  if (token == "month") return Two(static_cast<unsigned>(date.month()));
  if (token == "monthname") return std::string(MonthName(date.month()));
  if (token == "day") return Two(static_cast<unsigned>(date.day()));
  if (token == "weekday") return std::to_string(weekday.c_encoding());
  if (token == "weekdayname") return kWeekdays[weekday.c_encoding()];
  if (token == "yearday")
    return std::to_string((day - std::chrono::sys_days(date.year() / std::chrono::January / 1)).count() + 1);
  return std::nullopt;
}

std::optional<std::string> TokenValue(std::string_view token, const SiteRule& site, const PermalinkParts& post) {
  const auto urlized = [](std::string_view text) { return AsAddress(Sanitized(text)); };
  const bool has_slug = !post.slug.empty();
  if (token == "title") return urlized(post.title);
  if (token == "slug") return urlized(has_slug ? post.slug : post.title);
  if (token == "filename") return urlized(FileToken(post));
  if (token == "slugorfilename") return urlized(has_slug ? post.slug : FileToken(post));
  if (token == "section") return site.section;
  return DateToken(token, post.date);
}

std::string Expanded(const SiteRule& site, const PermalinkParts& post) {
  const std::string& pattern = site.permalink;
  std::string expanded;
  for (std::size_t i = 0; i < pattern.size();) {
    std::size_t end = i + 1;
    if (pattern[i] == ':')
      while (end < pattern.size() && (IsAsciiAlnum(pattern[end]) || pattern[end] == '_')) ++end;
    const std::string_view piece = std::string_view(pattern).substr(i, end - i);
    const auto value = piece.size() > 1 ? TokenValue(piece.substr(1), site, post) : std::nullopt;
    expanded += value ? *value : std::string(piece);
    i = end;
  }
  return expanded;
}

/// The path for a `url` in the front matter. One without a slash in front is seen from the language's folder.
std::string OverriddenPath(const std::string& url, const std::string& folder) {
  std::string path = Joined(url);
  const bool keeps_name = url.find('.') != std::string::npos && url.back() != '/';
  if (!keeps_name && path.back() != '/') path += '/';
  if (url.front() != '/' && !folder.empty()) path = "/" + folder + path;
  return AsAddress(path);
}

}  // namespace

std::string Permalink(const SiteRule& site, const PermalinkParts& post) {
  std::string base = site.base_url;
  while (!base.empty() && base.back() == '/') base.pop_back();
  const std::string folder = post.lang == site.default_lang ? std::string() : post.lang;
  if (!post.url.empty()) return base + OverriddenPath(post.url, folder);
  std::string path = Joined(QueryUnescaped(Expanded(site, post)));
  if (path.back() != '/') path += '/';
  if (!folder.empty()) path = "/" + folder + path;
  return base + AsAddress(Sanitized(path));
}

}  // namespace summit
