#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace summit::bot {

/// Stands between the bytes of a stream and a parser that was not made for hostile ones. What XMPP forbids (RFC 6120,
/// section 11.1: comments, processing instructions, declarations of types or entities) or what nobody needs (deep
/// nesting, stanzas without end) is refused. What is allowed and still too much for the parser is written in another
/// way: character references as the characters, quotes within values as entities; bytes that are no UTF-8 and
/// characters that XML does not know become U+FFFD. Linear in time; keeps no more than one reference or name.
class StreamGuard {
 public:
  static constexpr std::size_t kMaxDepth = 100;                // elements, the stream itself included
  static constexpr std::size_t kMaxStanzaBytes = 1024 * 1024;  // between two returns to the stream's level

  /// What may be given to the parser. Once a fault is found, nothing any more.
  std::string Filter(std::string_view bytes);

  /// What was wrong, for people; absent while nothing is.
  const std::optional<std::string>& fault() const { return fault_; }

  /// </stream:stream> has come.
  bool closed() const { return closed_; }

  /// Outside of every stanza, with nothing begun.
  bool between_stanzas() const { return depth_ <= 1 && state_ == State::kText && size_ == 0; }

  /// The stream begins anew, after TLS or the login (RFC 6120, section 4.3.3).
  void Restart() { *this = StreamGuard(); }

 private:
  enum class State {
    kText,
    kReference,    // after &
    kOpen,         // after <
    kBang,         // after <!
    kCdata,        // within <![CDATA[
    kTag,          // within a start tag, outside of values
    kValue,        // within a value
    kEndTag,       // after </
    kSlash,        // after / in a start tag
    kDeclaration,  // within <?xml ... ?>
  };

  void Take(char c, std::string& out);
  void TakeText(char c, std::string& out);
  void TakeReference(char c, std::string& out);
  void TakeOpen(char c, std::string& out);
  void TakeBang(char c, std::string& out);
  void TakeCdata(char c, std::string& out);
  void TakeTag(char c, std::string& out);
  void TakeValue(char c, std::string& out);
  void TakeEndTag(char c, std::string& out);
  void TakeDeclaration(char c, std::string& out);
  void TakeCharacter(char c, std::string& out);
  void FlushBroken(std::string& out);
  void Enter();
  void Leave();
  void Refuse(std::string what);

  State state_ = State::kText;
  State before_reference_ = State::kText;
  char quote_ = 0;
  bool seen_anything_ = false;  // a declaration may stand at the very beginning only
  bool closed_ = false;
  std::size_t depth_ = 0;
  std::size_t size_ = 0;  // bytes of the present stanza
  std::string held_;      // a reference, or the beginning of a mark-up, not yet passed on
  std::string utf8_;      // the beginning of a character
  std::optional<std::string> fault_;
};

}  // namespace summit::bot
