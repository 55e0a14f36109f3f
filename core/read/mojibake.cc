#include "core/read/mojibake.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>

#include "core/base/text.h"

namespace summit {
namespace {

/// What Windows-1252 makes of the bytes 0x80 to 0x9F. The five it does not define pass as control characters.
constexpr std::array<std::uint16_t, 32> kUpperControls = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

/// One character of the text: its length in bytes, and the byte of Windows-1252 that reads as it.
struct Sign {
  std::size_t length = 1;
  std::optional<std::uint8_t> byte;  // only those above ASCII
};

/// `text` is well-formed, so the lead byte tells the length.
Sign SignAt(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[at + i]); };
  if (byte(0) < 0x80) return {1, std::nullopt};
  if (byte(0) >= 0xF0) return {4, std::nullopt};
  std::uint16_t code = 0;
  Sign sign;
  if (byte(0) >= 0xE0) {
    sign.length = 3;
    code = static_cast<std::uint16_t>((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
  } else {
    sign.length = 2;
    code = static_cast<std::uint16_t>((byte(0) & 0x1F) << 6 | (byte(1) & 0x3F));
  }
  const auto found = std::find(kUpperControls.begin(), kUpperControls.end(), code);
  if (found != kUpperControls.end()) {
    sign.byte = static_cast<std::uint8_t>(0x80 + std::distance(kUpperControls.begin(), found));
  } else if (code >= 0xA0 && code <= 0xFF) {
    sign.byte = static_cast<std::uint8_t>(code);
  }
  return sign;
}

/// A run of signs that is one character, read wrongly.
struct Sequence {
  std::size_t length = 0;  // in the text; 0 when there is none
  std::string character;
  bool certain = false;
};

std::size_t LengthFromLead(std::uint8_t lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

/// Signs that may follow a letter of the upper half of Latin-1 in sound text: quotes, dashes, spaces, full stops.
bool IsPunctuation(std::uint8_t byte) {
  constexpr std::array<std::uint8_t, 15> kPunctuation = {0x82, 0x84, 0x85, 0x8B, 0x91, 0x92, 0x93, 0x94,
                                                         0x96, 0x97, 0x99, 0x9B, 0xA0, 0xAB, 0xBB};
  return std::find(kPunctuation.begin(), kPunctuation.end(), byte) != kPunctuation.end();
}

Sequence SequenceAt(std::string_view text, std::size_t at) {
  const Sign lead = SignAt(text, at);
  const std::size_t needed = lead.byte ? LengthFromLead(*lead.byte) : 0;
  if (needed == 0) return {};
  Sequence sequence{lead.length, std::string(1, static_cast<char>(*lead.byte)), needed > 2};
  while (sequence.character.size() < needed && at + sequence.length < text.size()) {
    const Sign next = SignAt(text, at + sequence.length);
    if (!next.byte || (*next.byte & 0xC0) != 0x80) return {};
    if (needed == 2) sequence.certain = *lead.byte <= 0xC5 && !IsPunctuation(*next.byte);
    sequence.character += static_cast<char>(*next.byte);
    sequence.length += next.length;
  }
  return IsUtf8(sequence.character) ? sequence : Sequence{};
}

Mended Mend(std::string_view text, bool also_doubtful) {
  Mended mended;
  mended.text.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Sequence sequence = SequenceAt(text, i);
    if (sequence.length > 0 && (sequence.certain || also_doubtful)) {
      if (mended.places++ == 0) mended.first = i;
      mended.text += sequence.character;
      i += sequence.length;
    } else {
      const std::size_t length = SignAt(text, i).length;
      mended.text += text.substr(i, length);
      i += length;
    }
  }
  return mended;
}

}  // namespace

Mended MendMojibake(std::string_view text) {
  Mended mended = Mend(text, false);
  return mended.places > 0 ? Mend(text, true) : mended;
}

}  // namespace summit
