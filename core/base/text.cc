#include "core/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace summit {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The code point at `offset` and its length; length 0 when the bytes there are malformed.
struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 0;
};

Decoded DecodeAt(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return {byte, 1};
  utf8proc_int32_t code_point = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset,
                                       static_cast<utf8proc_ssize_t>(text.size() - offset), &code_point);
  if (length <= 0) return {};
  return {static_cast<char32_t>(code_point), static_cast<std::size_t>(length)};
}

bool IsXmlChar(char32_t c) {
  if (c == '\t' || c == '\n') return true;
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return false;  // C1 controls are legal but never meant
  if (c >= 0x202A && c <= 0x202E) return false;
  if (c >= 0x2066 && c <= 0x2069) return false;
  return c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF && (c & 0xFFFE) != 0xFFFE);
}

bool IsAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char AsciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool IsWordChar(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

/// Typographic signs that compatibility decomposition leaves alone.
std::string_view AsciiForm(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x2032:
      return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
      return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return "-";
    case 0xF8:
    case 0xD8:
      return "o";
    case 0x142:
    case 0x141:
      return "l";
    case 0x200B:
    case 0xFEFF:
    case 0xAD:
      return "";
    default:
      return {};
  }
}

std::size_t SpaceLengthAt(std::string_view text, std::size_t i) {
  if (IsAsciiSpace(text[i])) return 1;
  for (std::string_view space :
       {std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\x87"), std::string_view("\xE2\x80\xAF"),
        std::string_view("\xE2\x80\x8B"), std::string_view("\xEF\xBB\xBF")})
    if (text.substr(i, space.size()) == space) return space.size();
  return 0;
}

std::string AsciiFolded(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (char c : text) folded += AsciiLower(c);
  return folded;
}

bool IsAscii(std::string_view text) {
  for (char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

bool IsUtf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = DecodeAt(text, i);
    if (decoded.length == 0) return false;
    i += decoded.length;
  }
  return true;
}

std::string RepairUtf8(std::string_view text) {
  std::string repaired;
  repaired.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = DecodeAt(text, i);
    if (decoded.length == 0) {
      repaired += kReplacement;
      ++i;
      while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) ++i;
      continue;
    }
    repaired += text.substr(i, decoded.length);
    i += decoded.length;
  }
  return repaired;
}

std::string XmlSafe(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = DecodeAt(text, i);
    if (decoded.length == 0) {
      ++i;
      continue;
    }
    if (decoded.code_point == '\r') {
      if (i + 1 >= text.size() || text[i + 1] != '\n') safe += '\n';
    } else if (IsXmlChar(decoded.code_point)) {
      safe += text.substr(i, decoded.length);
    }
    i += decoded.length;
  }
  return safe;
}

std::size_t CountCodePoints(std::string_view text) {
  std::size_t count = 0;
  for (char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

std::string CutText(std::string_view text, std::size_t limit) {
  if (CountCodePoints(text) <= limit) return std::string(text);
  if (limit == 0) return {};
  std::size_t seen = 0, end = 0, last_space = 0, space_seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
    if (seen == limit - 1) {
      end = i;
      if (IsAsciiSpace(text[i])) last_space = i, space_seen = seen;
      break;
    }
    if (IsAsciiSpace(text[i])) last_space = i, space_seen = seen;
    ++seen;
  }
  if (last_space > 0 && space_seen * 3 >= limit * 2) end = last_space;
  while (end > 0 && IsAsciiSpace(text[end - 1])) --end;
  return std::string(text.substr(0, end)) + "\xE2\x80\xA6";
}

std::string Fold(std::string_view text) {
  if (IsAscii(text)) return AsciiFolded(text);
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = DecodeAt(text, i);
    if (decoded.length == 0) {
      ++i;
      continue;
    }
    const std::string_view ascii = AsciiForm(decoded.code_point);
    if (ascii.data() != nullptr)
      plain += ascii;
    else
      plain += text.substr(i, decoded.length);
    i += decoded.length;
  }
  utf8proc_uint8_t* mapped = nullptr;
  const auto length = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(plain.data()), static_cast<utf8proc_ssize_t>(plain.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                     UTF8PROC_STRIPMARK | UTF8PROC_IGNORE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return AsciiFolded(plain);
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

std::vector<std::string> FoldedWords(std::string_view text) {
  const std::string folded = Fold(text);
  std::vector<std::string> words;
  std::size_t begin = std::string::npos;  // of the word that is read; none between words
  for (std::size_t i = 0; i < folded.size();) {
    const bool ascii = static_cast<unsigned char>(folded[i]) < 0x80;
    const Decoded decoded = ascii ? Decoded{static_cast<char32_t>(folded[i]), 1} : DecodeAt(folded, i);
    if (decoded.length != 0 && IsWordChar(decoded.code_point)) {
      begin = std::min(begin, i);
    } else if (begin != std::string::npos) {
      words.push_back(folded.substr(begin, i - begin));
      begin = std::string::npos;
    }
    i += std::max<std::size_t>(1, decoded.length);
  }
  if (begin != std::string::npos) words.push_back(folded.substr(begin));
  return words;
}

std::string NameKey(std::string_view text) {
  const std::string folded = Fold(text);
  std::string key;
  for (std::size_t i = 0; i < folded.size();) {
    const Decoded decoded = DecodeAt(folded, i);
    const std::size_t length = decoded.length == 0 ? 1 : decoded.length;
    if (decoded.length != 0 && (IsWordChar(decoded.code_point) || decoded.code_point == '&'))
      key += folded.substr(i, length);
    i += length;
  }
  return key;
}

std::string_view Trim(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t length = SpaceLengthAt(text, begin);
    if (length == 0) break;
    begin += length;
  }
  text.remove_prefix(begin);
  while (!text.empty()) {
    std::size_t length = 0;
    for (std::size_t tail = 1; tail <= 3 && tail <= text.size() && length == 0; ++tail)
      if (SpaceLengthAt(text, text.size() - tail) == tail) length = tail;
    if (length == 0) break;
    text.remove_suffix(length);
  }
  return text;
}

std::string CollapseSpaces(std::string_view text) {
  std::string collapsed;
  collapsed.reserve(text.size());
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t space = SpaceLengthAt(text, i);
    if (space > 0) {
      gap = true;
      i += space;
      continue;
    }
    if (gap && !collapsed.empty()) collapsed += ' ';
    gap = false;
    collapsed += text[i++];
  }
  return collapsed;
}

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string JoinAnd(const std::vector<std::string>& parts) {
  std::string joined;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) joined += i + 1 == parts.size() ? " and " : ", ";
    joined += parts[i];
  }
  return joined;
}

bool StartsWithNoCase(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && EqualsNoCase(text.substr(0, prefix.size()), prefix);
}

bool EqualsNoCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (AsciiLower(a[i]) != AsciiLower(b[i])) return false;
  return true;
}

}  // namespace summit
