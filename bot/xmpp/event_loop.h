#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>

#include "bot/clock.h"

struct sd_event;
struct sd_event_source;

namespace summit::bot {

/// What has to be destroyed for a call-back of an EventLoop to end. May be destroyed from within the call-back itself.
class Watch {
 public:
  Watch();  // watches nothing
  Watch(Watch&& other) noexcept;
  Watch& operator=(Watch&& other) noexcept;
  ~Watch();

  void Stop();
  explicit operator bool() const { return source_ != nullptr; }

  /// For a descriptor: from now on waits for these events (EPOLLIN, EPOLLOUT).
  void WaitFor(std::uint32_t events);

 private:
  friend class EventLoop;
  struct Callback;

  sd_event_source* source_ = nullptr;
  std::unique_ptr<Callback> callback_;
  bool unblock_ = false;  // a signal that was not blocked before
  int signal_ = 0;
};

/// The one loop of the service: descriptors, signals and times (sd-event). One thread. Watches must be gone before it.
class EventLoop {
 public:
  /// Throws std::system_error when the system gives no descriptors.
  EventLoop();
  ~EventLoop();
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  /// Calls `on_ready` with what is possible. `events` as for epoll(7); errors are always told.
  [[nodiscard]] Watch OnDescriptor(int descriptor, std::uint32_t events, std::function<void(std::uint32_t)> on_ready);

  /// Calls once, at `time` or soon after.
  [[nodiscard]] Watch OnTime(TimePoint time, std::function<void()> on_time);

  /// Takes a signal over from its handler, in this thread and in those that it starts, for as long as the watch lives.
  [[nodiscard]] Watch OnSignal(int signal, std::function<void()> on_signal);

  /// Feeds the service manager's watchdog ($WATCHDOG_USEC) for as long as this loop turns. Nothing without one.
  void FeedWatchdog();

  /// Waits until something happens, at most until `until`, and makes the calls that are due. What a call throws is
  /// thrown from here.
  void Turn(TimePoint until);

  static TimePoint Now() { return std::chrono::steady_clock::now(); }

 private:
  template <class Add>
  Watch Watching(std::function<void(std::uint32_t)> call, Add add);

  sd_event* loop_ = nullptr;
  std::exception_ptr thrown_;
};

}  // namespace summit::bot
