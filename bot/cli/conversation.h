#pragma once

#include <string>
#include <string_view>

#include "bot/config.h"
#include "bot/self_responder.h"
#include "core/answer/responder.h"
#include "core/model/date.h"
#include "core/question/dialogue.h"

namespace summit::bot {

/// One person's direct chat without a server: the same reading of what is written and the same gate for what is
/// answered as on XMPP, without limits on how often.
class Conversation {
 public:
  /// `responder` and `config` must outlive it.
  Conversation(const Responder& responder, const BotConfig& config, Date today)
      : responder_(config, responder), config_(config), today_(today) {}

  /// The answer, its text exactly what a direct message would carry. Says so when there is nothing to answer, since
  /// whoever asks here waits for something. Throws StoreError when the archive cannot be read.
  Reply Say(std::string_view text);

 private:
  SelfResponder responder_;
  const BotConfig& config_;
  Date today_;
  Dialogue dialogue_;
};

}  // namespace summit::bot
