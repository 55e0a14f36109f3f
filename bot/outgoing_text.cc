#include "bot/outgoing_text.h"

#include "core/base/text.h"

namespace summit::bot {
namespace {

/// What bots and clients are commonly called with, and '>' which would make a quote of it.
constexpr std::string_view kCommandSigns = "!/.@#$%&*+-?>~\\;=";
constexpr std::string_view kHarmless = "\xE2\x80\x93 ";  // an en dash and a space

std::string_view FirstLines(std::string_view text, std::size_t lines) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < lines; ++i) {
    end = text.find('\n', end);
    if (end == std::string_view::npos) return text;
    ++end;
  }
  return text.substr(0, end);
}

/// "- item" and "... and so on" are prose; "!summit" and ".help" are not.
bool LooksLikeCommand(std::string_view text) {
  if (text.size() < 2 || kCommandSigns.find(text[0]) == std::string_view::npos) return false;
  const auto next = static_cast<unsigned char>(text[1]);
  return next >= 0x80 || (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

}  // namespace

std::string OutgoingText(std::string_view text, const TextLimits& limits) {
  const std::string safe = XmlSafe(text);
  std::string_view kept = Trim(FirstLines(Trim(safe), limits.lines));
  std::string cut;
  if (LooksLikeCommand(kept) || (!kept.empty() && kept.front() == '>')) cut = kHarmless;
  cut += kept;
  return CutText(cut, limits.code_points);
}

}  // namespace summit::bot
