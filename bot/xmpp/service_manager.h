#pragma once

#include <string>

#include "bot/clock.h"

namespace summit::bot {

/// What systemd is told (sd_notify(3)), but for the watchdog, which the loop feeds. Without $NOTIFY_SOCKET every call
/// does nothing.
class ServiceManager {
 public:
  void Ready(const std::string& status) const;
  void Status(const std::string& status) const;
  /// A reload has begun; Ready() ends it.
  void Reloading(const std::string& status) const;
  void Stopping(const std::string& status) const;
  /// The start takes longer than usual: wait at least this long before giving up on us.
  void ExtendStart(Duration by) const;
};

}  // namespace summit::bot
