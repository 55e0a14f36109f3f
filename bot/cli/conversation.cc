#include "bot/cli/conversation.h"

#include <optional>
#include <utility>

#include "bot/address_matcher.h"
#include "bot/outgoing_text.h"
#include "core/base/text.h"

namespace summit::bot {

Reply Conversation::Say(std::string_view text) {
  const std::string body = RepairUtf8(text);  // as every message is read
  const std::optional<Call> call = MatchPrivateCall(body, {{}, config_.command_prefix, config_.limits.question_length});
  std::optional<Reply> reply;
  if (call) {
    Ask ask;
    ask.text = call->text;
    ask.command = call->command;
    ask.addressed = call->addressed;
    ask.today = today_;
    ask.prefix = config_.command_prefix;
    reply = responder_.Respond(ask, dialogue_);
  }
  if (!reply) return {AnswerStatus::kUnclear, "", {}, false};
  reply->text = OutgoingText(reply->text, TextLimits::Direct());
  return *std::move(reply);
}

}  // namespace summit::bot
