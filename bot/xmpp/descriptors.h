#pragma once

namespace summit::bot {

/// Wakes a loop from another thread (eventfd).
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
