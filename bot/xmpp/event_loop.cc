#include "bot/xmpp/event_loop.h"

#include <pthread.h>
#include <signal.h>
#include <systemd/sd-event.h>
#include <time.h>

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

namespace summit::bot {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;

constexpr std::uint64_t kAccuracy = 1000;  // microseconds

int Checked(int result, const char* what) {
  if (result < 0) throw std::system_error(-result, std::generic_category(), what);
  return result;
}

std::uint64_t Microseconds(Duration duration) {
  return static_cast<std::uint64_t>(std::max<std::int64_t>(0, std::chrono::ceil<microseconds>(duration).count()));
}

}  // namespace

/// Kept by pointer, so that what sd-event holds stays right when the watch moves. Nothing that is thrown may pass
/// through sd-event, which is C.
struct Watch::Callback {
  std::shared_ptr<std::function<void(std::uint32_t)>> call;
  std::exception_ptr* thrown;

  int Run(std::uint32_t events) const {
    const auto held = call;  // the call may end its own watch
    std::exception_ptr& into = *thrown;
    try {
      (*held)(events);
    } catch (...) {
      if (!into) into = std::current_exception();
    }
    return 0;
  }

  static int OnDescriptor(sd_event_source*, int, std::uint32_t events, void* self) {
    return static_cast<Callback*>(self)->Run(events);
  }
  static int OnTime(sd_event_source*, std::uint64_t, void* self) { return static_cast<Callback*>(self)->Run(0); }
  static int OnSignal(sd_event_source*, const signalfd_siginfo*, void* self) {
    return static_cast<Callback*>(self)->Run(0);
  }
};

Watch::Watch() = default;

Watch::Watch(Watch&& other) noexcept { *this = std::move(other); }

Watch::~Watch() { Stop(); }

Watch& Watch::operator=(Watch&& other) noexcept {
  if (this == &other) return *this;
  Stop();
  source_ = std::exchange(other.source_, nullptr);
  callback_ = std::move(other.callback_);
  unblock_ = std::exchange(other.unblock_, false);
  signal_ = std::exchange(other.signal_, 0);
  return *this;
}

void Watch::Stop() {
  if (source_ == nullptr) return;
  sd_event_source_disable_unref(std::exchange(source_, nullptr));
  callback_.reset();
  if (!std::exchange(unblock_, false)) return;
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal_);
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void Watch::WaitFor(std::uint32_t events) {
  if (source_ != nullptr) (void)sd_event_source_set_io_events(source_, events);
}

EventLoop::EventLoop() { Checked(sd_event_new(&loop_), "sd_event_new"); }

EventLoop::~EventLoop() { sd_event_unref(loop_); }

template <class Add>
Watch EventLoop::Watching(std::function<void(std::uint32_t)> call, Add add) {
  Watch watch;
  watch.callback_ = std::make_unique<Watch::Callback>(
      Watch::Callback{std::make_shared<std::function<void(std::uint32_t)>>(std::move(call)), &thrown_});
  Checked(add(&watch.source_, watch.callback_.get()), "sd_event");
  return watch;
}

Watch EventLoop::OnDescriptor(int descriptor, std::uint32_t events, std::function<void(std::uint32_t)> on_ready) {
  return Watching(std::move(on_ready), [&](sd_event_source** source, void* data) {
    return sd_event_add_io(loop_, source, descriptor, events, &Watch::Callback::OnDescriptor, data);
  });
}

Watch EventLoop::OnTime(TimePoint time, std::function<void()> on_time) {
  return Watching([call = std::move(on_time)](std::uint32_t) { call(); },
                  [&](sd_event_source** source, void* data) {
                    return sd_event_add_time(loop_, source, CLOCK_MONOTONIC, Microseconds(time.time_since_epoch()),
                                             kAccuracy, &Watch::Callback::OnTime, data);
                  });
}

Watch EventLoop::OnSignal(int signal, std::function<void()> on_signal) {
  sigset_t set, before;
  sigemptyset(&set);
  sigaddset(&set, signal);
  pthread_sigmask(SIG_BLOCK, &set, &before);
  Watch watch = Watching([call = std::move(on_signal)](std::uint32_t) { call(); },
                         [&](sd_event_source** source, void* data) {
                           return sd_event_add_signal(loop_, source, signal, &Watch::Callback::OnSignal, data);
                         });
  watch.signal_ = signal;
  watch.unblock_ = sigismember(&before, signal) == 0;
  return watch;
}

void EventLoop::FeedWatchdog() { (void)sd_event_set_watchdog(loop_, 1); }

void EventLoop::Turn(TimePoint until) {
  Checked(sd_event_run(loop_, Microseconds(until - Now())), "sd_event_run");
  if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
}

}  // namespace summit::bot
