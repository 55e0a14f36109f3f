#include "bot/xmpp/service_manager.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <chrono>

namespace summit::bot {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;

/// One variable a line: a status must not bring lines of its own.
std::string OneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

void Notify(const std::string& state) { (void)sd_notify(0, state.c_str()); }

}  // namespace

void ServiceManager::Ready(const std::string& status) const { Notify("READY=1\nSTATUS=" + OneLine(status)); }

void ServiceManager::Status(const std::string& status) const { Notify("STATUS=" + OneLine(status)); }

void ServiceManager::Reloading(const std::string& status) const {
  const auto now = duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch());
  Notify("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(now.count()) + "\nSTATUS=" + OneLine(status));
}

void ServiceManager::Stopping(const std::string& status) const { Notify("STOPPING=1\nSTATUS=" + OneLine(status)); }

void ServiceManager::ExtendStart(Duration by) const {
  Notify("EXTEND_TIMEOUT_USEC=" + std::to_string(duration_cast<microseconds>(by).count()));
}

}  // namespace summit::bot
