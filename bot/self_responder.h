#pragma once

#include <optional>
#include <string>

#include "bot/config.h"
#include "core/answer/responder.h"

namespace summit::bot {

/// What the bot is for, in a sentence: the operator's words, or the program's own.
std::string DescribePurpose(const ProfileConfig& profile);

/// Answers what is asked of the bot itself and only the configuration knows: "privacy" (what is kept of people) and
/// "botlist" or "rollcall" (whose bot it is, what for, how it is called). All else is passed on.
class SelfResponder : public Responder {
 public:
  /// Both must outlive it.
  SelfResponder(const BotConfig& config, const Responder& archive) : config_(config), archive_(archive) {}

  std::optional<Reply> Respond(const summit::Ask& ask, Dialogue& dialogue) const override;

 private:
  std::string Privacy() const;
  std::string Presentation(const std::string& prefix) const;

  const BotConfig& config_;
  const Responder& archive_;
};

}  // namespace summit::bot
