#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "bot/action.h"
#include "bot/clock.h"
#include "bot/config.h"
#include "bot/event.h"
#include "bot/memory.h"
#include "bot/random.h"
#include "core/answer/responder.h"
#include "core/model/date.h"

namespace summit::bot {

/// All behaviour of the bot on XMPP, as a state machine: events in, actions out. No network, clock, thread or log.
class Bot {
 public:
  /// `config` and `responder` must outlive the Bot. `memory`: what was written down before.
  Bot(const BotConfig& config, const Responder& responder, RandomSource random = SystemRandom(), Memory memory = {});
  ~Bot();
  Bot(const Bot&) = delete;
  Bot& operator=(const Bot&) = delete;

  /// What to do about `event`, in order. `now` must not go backwards; `today` is the day that "next" and "this year"
  /// are reckoned from. Never throws for what people send, nor when the archive fails (StoreError).
  std::vector<Action> Handle(const Event& event, TimePoint now, Date today);

  /// When Handle(Tick) is due next; absent when there is nothing to wait for. Ask again after each Handle.
  std::optional<TimePoint> NextWake() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace summit::bot
