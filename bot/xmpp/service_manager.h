#pragma once

#include <optional>
#include <string>

#include "bot/clock.h"

namespace summit::bot {

/// What systemd is told (sd_notify(3)). Without $NOTIFY_SOCKET every call does nothing.
class ServiceManager {
 public:
  ServiceManager();

  void Ready(const std::string& status) const;
  void Status(const std::string& status) const;
  /// A reload has begun; Ready() ends it.
  void Reloading(const std::string& status) const;
  void Stopping(const std::string& status) const;
  /// The start takes longer than usual: wait at least this long before giving up on us.
  void ExtendStart(Duration by) const;
  void FeedWatchdog() const;

  /// How often the watchdog is to be fed: half of what it grants; absent when there is none.
  std::optional<Duration> watchdog_interval() const { return watchdog_interval_; }

 private:
  std::optional<Duration> watchdog_interval_;
};

}  // namespace summit::bot
