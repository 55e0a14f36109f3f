#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/post.h"

namespace summit::bot {

/// Reads the archive again while the bot goes on answering. Implemented by the composition root.
class Reloader {
 public:
  virtual ~Reloader() = default;

  /// Does the work, in a thread of its own; ends early, with an Error, once `stop` is true. Must not throw.
  /// The text says what was found, for the log.
  virtual Result<std::string> Prepare(const std::atomic<bool>& stop) = 0;

  /// Puts what was prepared in place; in the thread of the bot, after a Prepare that worked.
  virtual void Commit() = 0;

  /// The posts of the archive that is in place.
  virtual std::vector<PostInfo> Posts() const { return {}; }
};

}  // namespace summit::bot
