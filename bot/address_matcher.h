#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace summit::bot {

/// What is left of a message when prefix, nick and quotes are off.
struct Call {
  std::string text;       // one line, never empty, valid UTF-8; a call without words asks for "help"
  bool command = false;   // carried the command prefix
  bool addressed = true;  // meant for us, beyond doubt
  friend bool operator==(const Call&, const Call&) = default;
};

/// How messages turn to us.
struct CallStyle {
  std::string_view nick;         // our own at this moment; empty: nobody can call us by nick
  std::string_view prefix;       // of commands
  std::size_t max_length = 500;  // code points of `text`; what is above is cut
};

/// Whether a message in a room calls us, by its first line that is no quote: "!word ..." (addressed = false: it may be
/// for another bot), "nick: ...", "nick, ...", "@nick ...", in any case. A nick in the middle of a sentence, quoted
/// lines and "/me" are no calls. Absent when it does not.
std::optional<Call> MatchRoomCall(std::string_view body, const CallStyle& style);

/// The same for a message to us alone, where neither prefix nor nick is needed. Absent when nothing is said: only
/// quotes, only white space, "/me".
std::optional<Call> MatchPrivateCall(std::string_view body, const CallStyle& style);

}  // namespace summit::bot
