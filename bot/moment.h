#pragma once

#include <vector>

#include "bot/action.h"
#include "bot/clock.h"
#include "core/model/date.h"

namespace summit::bot {

/// The event at hand: when it happens, and what is to be done about it. For the time of one Bot::Handle.
struct Moment {
  TimePoint now;
  Date today;
  std::vector<Action>& actions;

  void Do(Action action) const { actions.push_back(std::move(action)); }
};

}  // namespace summit::bot
