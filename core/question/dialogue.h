#pragma once

#include <chrono>
#include <memory>
#include <string>

namespace summit {

/// What one person's conversation has been about, so that "!more" and follow-ups work.
/// A value owned by whoever owns the conversation; never shared between people.
struct Dialogue {
  std::string rest;      // what is left of the last long answer, already rendered; empty when nothing is
  std::string last_text; // the question before, as understood
};

}  // namespace summit
