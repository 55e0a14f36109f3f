#include "bot/xmpp/event_loop.h"

#include <gtest/gtest.h>
#include <sys/epoll.h>

#include <chrono>
#include <csignal>
#include <stdexcept>
#include <vector>

#include "bot/xmpp/descriptors.h"

namespace summit::bot {
namespace {

using std::chrono::minutes;

/// Far away: a turn that would wait for it hangs, which the test's time limit shows.
TimePoint Late() { return EventLoop::Now() + minutes(5); }

TEST(EventLoopTest, TimesComeInTheirOrder) {
  EventLoop loop;
  std::vector<int> seen;
  const TimePoint now = EventLoop::Now();
  const Watch second = loop.OnTime(now - std::chrono::seconds(1), [&] { seen.push_back(2); });
  const Watch first = loop.OnTime(now - std::chrono::seconds(2), [&] { seen.push_back(1); });
  while (seen.size() < 2) loop.Turn(Late());
  EXPECT_EQ(seen, (std::vector<int>{1, 2}));
}

TEST(EventLoopTest, ATurnEndsInTime) {
  EventLoop loop;
  loop.Turn(EventLoop::Now());
  loop.Turn(EventLoop::Now() - minutes(1));
}

TEST(EventLoopTest, DescriptorsAreTold) {
  EventLoop loop;
  Waker waker;
  int calls = 0;
  const Watch watch = loop.OnDescriptor(waker.descriptor(), EPOLLIN, [&](std::uint32_t events) {
    EXPECT_NE(events & EPOLLIN, 0u);
    waker.Clear();
    ++calls;
  });
  waker.Wake();
  loop.Turn(Late());
  EXPECT_EQ(calls, 1);
  loop.Turn(EventLoop::Now());
  EXPECT_EQ(calls, 1);
}

TEST(EventLoopTest, SignalsAreTakenOverAndGivenBack) {
  EventLoop loop;
  int calls = 0;
  {
    const Watch watch = loop.OnSignal(SIGUSR1, [&] { ++calls; });
    raise(SIGUSR1);
    loop.Turn(Late());
    EXPECT_EQ(calls, 1);
  }
  sigset_t blocked;
  pthread_sigmask(SIG_BLOCK, nullptr, &blocked);
  EXPECT_EQ(sigismember(&blocked, SIGUSR1), 0);
}

TEST(EventLoopTest, AWatchMayEndItselfAndMove) {
  EventLoop loop;
  int calls = 0;
  Watch inner;
  inner = loop.OnTime(EventLoop::Now(), [&] {
    inner.Stop();
    ++calls;
  });
  Watch moved = std::move(inner);
  inner = std::move(moved);
  EXPECT_TRUE(inner);
  loop.Turn(Late());
  EXPECT_EQ(calls, 1);
  EXPECT_FALSE(inner);
}

TEST(EventLoopTest, WhatIsThrownComesOutOfTheTurn) {
  EventLoop loop;
  const Watch watch = loop.OnTime(EventLoop::Now(), [] { throw std::runtime_error("broken"); });
  EXPECT_THROW(loop.Turn(Late()), std::runtime_error);
  loop.Turn(EventLoop::Now());  // and only once
}

}  // namespace
}  // namespace summit::bot
