#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer.h"
#include "core/model/date.h"
#include "core/question/dialogue.h"

namespace summit {

/// What somebody said to us, with addressing (nick, prefix) already taken off.
struct Ask {
  std::string text;
  bool command = false;   // it carried the command prefix ("!summit 21" has text "summit 21")
  bool addressed = true;  // we were meant: direct message, private message, or called by nick.
                          // false: a prefixed word in a room, which may be meant for another bot
  TextLimits limits = TextLimits::Direct();
  Date today{};
  std::string prefix = "!";  // of commands, as texts are to show it
  std::string lang;          // in which an answer would be liked (BCP 47); empty: not said
};

/// One page of an answer, ready to send.
struct Reply {
  AnswerStatus status = AnswerStatus::kAnswered;
  std::string text;                 // within the limits; valid UTF-8 and XML 1.0 characters
  std::vector<Citation> citations;  // best first
  bool more = false;                // "more" brings the next page
};

/// Text in, reply out. The seam between the bot and everything that knows the archive.
class Responder {
 public:
  virtual ~Responder() = default;
  /// Absent where silence is right: a prefixed word that is no command of ours and was not addressed to us.
  /// Updates `dialogue`. Throws StoreError when the archive cannot be read.
  virtual std::optional<Reply> Respond(const Ask& ask, Dialogue& dialogue) const = 0;
};

}  // namespace summit
