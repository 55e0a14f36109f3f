#pragma once

#include <csignal>
#include <initializer_list>
#include <optional>

namespace summit::bot {

/// Blocks signals in the calling thread, and in threads that it starts, and hands them out one by one instead.
/// Restores the mask when destroyed.
class SignalQueue {
 public:
  /// Throws std::system_error when the system gives no descriptor.
  explicit SignalQueue(std::initializer_list<int> signals);
  ~SignalQueue();
  SignalQueue(const SignalQueue&) = delete;
  SignalQueue& operator=(const SignalQueue&) = delete;

  int descriptor() const { return descriptor_; }
  /// The next signal; absent when none has come. Never waits.
  std::optional<int> Take();

 private:
  sigset_t before_{};
  int descriptor_ = -1;
};

/// Wakes a poll() from another thread (eventfd).
class Waker {
 public:
  Waker();
  ~Waker();
  Waker(const Waker&) = delete;
  Waker& operator=(const Waker&) = delete;

  int descriptor() const { return descriptor_; }
  void Wake() const;  // from any thread
  void Clear() const;

 private:
  int descriptor_ = -1;
};

}  // namespace summit::bot
