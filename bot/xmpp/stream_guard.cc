#include "bot/xmpp/stream_guard.h"

#include <charconv>
#include <cstdint>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::string_view kCdataStart = "<![CDATA[";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::size_t kLongestReference = 16;
constexpr std::size_t kLongestDeclaration = 256;

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool IsControl(char c) { return static_cast<unsigned char>(c) < 0x20 && !IsSpace(c); }

bool IsNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// What may stand in a tag outside of values. Of signs beyond ASCII all are let through: the parser does not mind.
bool MayStandInTag(char c) {
  return IsNameStart(c) || IsSpace(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '=' || c == '"' ||
         c == '\'';
}

/// Bytes of a character that begins with `lead`; 0 when none does.
std::size_t LengthOf(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte >= 0xC2 && byte <= 0xDF) return 2;
  if (byte >= 0xE0 && byte <= 0xEF) return 3;
  if (byte >= 0xF0 && byte <= 0xF4) return 4;
  return 0;
}

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// XML 1.0, section 2.2.
bool IsXmlCharacter(std::uint32_t point) {
  return point == 0x9 || point == 0xA || point == 0xD || (point >= 0x20 && point <= 0xD7FF) ||
         (point >= 0xE000 && point <= 0xFFFD) || (point >= 0x10000 && point <= 0x10FFFF);
}

std::string Utf8(std::uint32_t point) {
  std::string text;
  const auto push = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (point < 0x80) {
    push(point);
  } else if (point < 0x800) {
    push(0xC0 | point >> 6), push(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    push(0xE0 | point >> 12), push(0x80 | (point >> 6 & 0x3F)), push(0x80 | (point & 0x3F));
  } else {
    push(0xF0 | point >> 18), push(0x80 | (point >> 12 & 0x3F)), push(0x80 | (point >> 6 & 0x3F));
    push(0x80 | (point & 0x3F));
  }
  return text;
}

/// A character as it may stand everywhere.
std::string_view Escaped(const char& c) {
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    case '"':
      return "&quot;";
    case '\'':
      return "&apos;";
    default:
      return {&c, 1};
  }
}

/// What a reference (without & and ;) is to the parser; absent for an entity that XMPP does not have.
std::optional<std::string> Resolve(std::string_view name) {
  for (const std::string_view known : {"lt", "gt", "amp", "quot", "apos"})
    if (name == known) return "&" + std::string(name) + ";";
  if (!name.starts_with('#')) return std::nullopt;
  const bool hex = name.starts_with("#x");
  name.remove_prefix(hex ? 2 : 1);
  std::uint32_t point = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), point, hex ? 16 : 10);
  if (name.empty() || end != name.data() + name.size()) return std::nullopt;
  if (error != std::errc() || !IsXmlCharacter(point)) return std::string(kReplacement);
  const std::string text = Utf8(point);
  return text.size() == 1 ? std::string(Escaped(text[0])) : text;
}

}  // namespace

std::string StreamGuard::Filter(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (const char c : bytes) {
    if (fault_ || closed_) break;
    if (depth_ > 1 || state_ != State::kText) {
      if (++size_ > kMaxStanzaBytes) Refuse("a stanza of more than " + std::to_string(kMaxStanzaBytes) + " bytes");
    }
    if (!fault_) Take(c, out);
  }
  return fault_ ? std::string() : out;
}

void StreamGuard::Take(char c, std::string& out) {
  if (!utf8_.empty() && !IsContinuation(c)) FlushBroken(out);
  switch (state_) {
    case State::kText:
      return TakeText(c, out);
    case State::kReference:
      return TakeReference(c, out);
    case State::kOpen:
      return TakeOpen(c, out);
    case State::kBang:
      return TakeBang(c, out);
    case State::kCdata:
      return TakeCdata(c, out);
    case State::kTag:
      return TakeTag(c, out);
    case State::kValue:
      return TakeValue(c, out);
    case State::kEndTag:
      return TakeEndTag(c, out);
    case State::kSlash:
      state_ = State::kTag;
      if (c != '>') return Refuse("a '/' where none may be");
      out += "/>";
      state_ = State::kText;
      return Leave();
    case State::kDeclaration:
      return TakeDeclaration(c, out);
  }
}

void StreamGuard::TakeText(char c, std::string& out) {
  if (c == '<') {
    state_ = State::kOpen;
  } else if (c == '&') {
    before_reference_ = State::kText;
    state_ = State::kReference;
  } else if (c == '>') {
    out += "&gt;";
  } else {
    TakeCharacter(c, out);
  }
  if (c != '<') seen_anything_ = true;
}

void StreamGuard::TakeReference(char c, std::string& out) {
  if (c != ';') {
    held_.push_back(c);
    if (held_.size() > kLongestReference || c == '<' || c == '&') Refuse("a '&' that begins nothing");
    return;
  }
  const auto text = Resolve(std::exchange(held_, {}));
  if (!text) return Refuse("a reference to an entity that XMPP does not have");
  out += *text;
  state_ = before_reference_;
}

void StreamGuard::TakeOpen(char c, std::string& out) {
  if (c == '?') {
    state_ = State::kDeclaration;
    if (seen_anything_) Refuse("a processing instruction");
  } else if (c == '!') {
    held_ = "<!";
    state_ = State::kBang;
  } else if (c == '/') {
    out += "</";
    state_ = State::kEndTag;
  } else if (!IsNameStart(c)) {
    Refuse("a '<' that begins nothing");
  } else {
    out += '<';
    state_ = State::kTag;
    Enter();
    TakeTag(c, out);
  }
  seen_anything_ = true;
}

void StreamGuard::TakeBang(char c, std::string&) {
  held_.push_back(c);
  if (held_ == kCdataStart) {
    held_.clear();
    state_ = State::kCdata;
  } else if (!kCdataStart.starts_with(held_)) {
    Refuse(held_.starts_with("<!-") ? "a comment" : "a declaration of a document type");
  }
}

void StreamGuard::TakeCdata(char c, std::string& out) {
  if (c == ']') {
    if (held_.size() < 2)
      held_.push_back(c);
    else
      out.push_back(c);  // the first of three
    return;
  }
  const bool over = c == '>' && held_.size() == 2;
  if (!over) out += held_;
  held_.clear();
  if (over) {
    state_ = State::kText;
  } else if (Escaped(c).size() > 1) {
    out += Escaped(c);
  } else {
    TakeCharacter(c, out);
  }
}

void StreamGuard::TakeTag(char c, std::string& out) {
  if (c == '>') {
    out.push_back(c);
    state_ = State::kText;
    if (depth_ == 1) size_ = 0;  // the header of the stream
  } else if (c == '/') {
    state_ = State::kSlash;
  } else if (!MayStandInTag(c)) {
    Refuse("a sign within a tag that may not be there");
  } else {
    if (c == '"' || c == '\'') {
      quote_ = c;
      state_ = State::kValue;
    }
    TakeCharacter(c, out);
  }
}

void StreamGuard::TakeValue(char c, std::string& out) {
  if (c == quote_) {
    out.push_back(c);
    state_ = State::kTag;
  } else if (c == '&') {
    before_reference_ = State::kValue;
    state_ = State::kReference;
  } else if (c == '<') {
    Refuse("a '<' within a value");
  } else if (Escaped(c).size() > 1) {
    out += Escaped(c);
  } else {
    TakeCharacter(c, out);
  }
}

void StreamGuard::TakeEndTag(char c, std::string& out) {
  if (c != '>' && (!MayStandInTag(c) || c == '"' || c == '\''))
    return Refuse("a sign within a tag that may not be there");
  TakeCharacter(c, out);
  if (c != '>') return;
  state_ = State::kText;
  Leave();
}

void StreamGuard::TakeDeclaration(char c, std::string& out) {
  held_.push_back(c);
  if (held_.size() > kLongestDeclaration) return Refuse("a processing instruction");
  if (!held_.ends_with("?>")) return;
  const bool xml = held_.starts_with("xml") && IsSpace(held_[3]);
  held_.clear();
  if (!xml) return Refuse("a processing instruction");
  out += "<?xml version='1.0'?>";
  state_ = State::kText;
  size_ = 0;
}

/// One byte of a character; passed on once it is whole.
void StreamGuard::TakeCharacter(char c, std::string& out) {
  if (static_cast<unsigned char>(c) < 0x80) {
    if (IsControl(c))
      out += kReplacement;
    else
      out.push_back(c);
    return;
  }
  utf8_.push_back(c);
  const std::size_t length = LengthOf(utf8_[0]);
  if (length == 0) return FlushBroken(out);
  if (utf8_.size() < length) return;
  const bool no_character = utf8_ == "\xEF\xBF\xBE" || utf8_ == "\xEF\xBF\xBF";
  if (!IsUtf8(utf8_) || no_character) return FlushBroken(out);
  out += std::exchange(utf8_, {});
}

void StreamGuard::FlushBroken(std::string& out) {
  utf8_.clear();
  if (state_ == State::kTag || state_ == State::kEndTag) return Refuse("a sign within a tag that may not be there");
  out += kReplacement;
}

void StreamGuard::Enter() {
  if (++depth_ > kMaxDepth) Refuse("elements nested more than " + std::to_string(kMaxDepth) + " deep");
}

void StreamGuard::Leave() {
  if (depth_ == 0) return Refuse("the end of an element that was not begun");
  if (--depth_ <= 1) size_ = 0;
  closed_ = depth_ == 0;
}

void StreamGuard::Refuse(std::string what) {
  if (!fault_) fault_ = std::move(what);
}

}  // namespace summit::bot
