#include "bot/address_matcher.h"

#include "core/base/text.h"

namespace summit::bot {
namespace {

/// Far above any question; what lies beyond is not even looked at.
constexpr std::size_t kMaxScan = 16 * 1024;

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

/// The first line that is neither empty nor a quote (XEP-0393 block quotes, fallbacks of replies).
std::string_view FirstOwnLine(std::string_view body) {
  for (std::string_view line : Split(body, '\n')) {
    line = Trim(line);
    if (!line.empty() && line.front() != '>') return line;
  }
  return {};
}

std::string CutQuestion(std::string_view text, std::size_t max_length) {
  std::string cut = CutText(text, max_length);
  if (cut.size() != text.size() && cut.ends_with(kEllipsis)) cut.resize(cut.size() - kEllipsis.size());
  return cut;
}

bool IsSeparator(char c) { return c == ':' || c == ','; }

/// What follows our nick at the beginning of `line`; absent when the line does not turn to it.
std::optional<std::string_view> AfterNick(std::string_view line, std::string_view nick) {
  if (nick.empty() || line.empty()) return std::nullopt;
  const std::string wanted = Fold(Trim(nick));
  const bool at_sign = line.front() == '@';
  const std::string_view named = at_sign ? line.substr(1) : line;
  // Folding may change lengths, but not by more than this.
  const std::size_t reach = nick.size() * 4 + 8;
  for (std::size_t end = 1; end <= named.size() && end <= reach; ++end) {
    const bool at_end = end == named.size();
    const bool separator = !at_end && IsSeparator(named[end]);
    const bool boundary = separator || (at_sign && (at_end || named[end] == ' ' || named[end] == '\t'));
    if (!boundary || Fold(Trim(named.substr(0, end))) != wanted) continue;
    std::string_view rest = Trim(named.substr(end));
    while (!rest.empty() && IsSeparator(rest.front())) rest = Trim(rest.substr(1));
    return rest;
  }
  return std::nullopt;
}

/// True for "!summit", "!42", "!où"; not for "!", "!!!", "! summit", "!?".
bool IsCommandWord(std::string_view line, std::string_view prefix) {
  if (prefix.empty() || !line.starts_with(prefix) || line.size() == prefix.size()) return false;
  const auto next = static_cast<unsigned char>(line[prefix.size()]);
  return next >= 0x80 || (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

bool IsAction(std::string_view line) { return line.starts_with("/me ") || line == "/me"; }

/// For text that is certainly meant for us.
Call AddressedCall(std::string_view text, const CallStyle& style) {
  Call call;
  if (IsCommandWord(text, style.prefix)) {
    call.command = true;
    text = text.substr(style.prefix.size());
  } else if (text.empty() || text == style.prefix) {
    return {"help", true, true};
  }
  call.text = CutQuestion(text, style.max_length);
  return call;
}

std::string ReadableStart(std::string_view body) { return XmlSafe(body.substr(0, kMaxScan)); }

}  // namespace

std::optional<Call> MatchRoomCall(std::string_view body, const CallStyle& style) {
  const std::string text = ReadableStart(body);
  const std::string_view line = FirstOwnLine(text);
  if (line.empty() || IsAction(line)) return std::nullopt;
  if (const auto rest = AfterNick(line, style.nick)) return AddressedCall(*rest, style);
  if (!IsCommandWord(line, style.prefix)) return std::nullopt;
  return Call{CutQuestion(line.substr(style.prefix.size()), style.max_length), true, false};
}

std::optional<Call> MatchPrivateCall(std::string_view body, const CallStyle& style) {
  const std::string text = ReadableStart(body);
  const std::string_view line = FirstOwnLine(text);
  if (line.empty() || IsAction(line)) return std::nullopt;
  return AddressedCall(AfterNick(line, style.nick).value_or(line), style);
}

}  // namespace summit::bot
