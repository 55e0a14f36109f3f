#include "bot/loop_guard.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

using namespace std::chrono_literals;
using Patience = LoopGuard::Patience;

constexpr TimePoint kStart{std::chrono::hours(1)};
const Person kPeer = Person::OfAddress(*Jid::Parse("peer@x.org"));
const Person kOther = Person::OfAddress(*Jid::Parse("other@x.org"));

TEST(RepeatCounterTest, WindowSlides) {
  RepeatCounter counter(2, 10s);
  counter.Note("k", kStart);
  EXPECT_FALSE(counter.Full("k", kStart + 5s));
  counter.Note("k", kStart + 5s);
  EXPECT_TRUE(counter.Full("k", kStart + 9s));
  EXPECT_FALSE(counter.Full("k", kStart + 10s));
  EXPECT_FALSE(counter.Full("another", kStart + 9s));
}

TEST(LoopGuardTest, TextsAreComparedAsPeopleReadThem) {
  LimitsConfig limits;
  limits.repeats = 1;
  LoopGuard guard(limits);
  guard.NoteHeard(kPeer, "Summit  21", kStart);
  EXPECT_TRUE(guard.HeardTooOften(kPeer, "summit 21 ", kStart));
  EXPECT_FALSE(guard.HeardTooOften(kPeer, "summit 22", kStart));
  EXPECT_FALSE(guard.HeardTooOften(kOther, "Summit 21", kStart));
}

TEST(LoopGuardTest, PlacesAreKeptApart) {
  LimitsConfig limits;
  limits.repeats = 1;
  LoopGuard guard(limits);
  guard.NoteSaid("room@x.org", "hello", kStart);
  EXPECT_TRUE(guard.SaidTooOften("room@x.org", "hello", kStart));
  EXPECT_FALSE(guard.SaidTooOften("hall@x.org", "hello", kStart));
}

TEST(LoopGuardTest, SilenceDoublesUpToAnHour) {
  LoopGuard guard{LimitsConfig()};
  EXPECT_EQ(guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, kStart), Patience::kAnswer);
  EXPECT_EQ(guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, kStart), Patience::kAnswer);
  TimePoint now = kStart;
  for (Duration silence : {1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
    EXPECT_EQ(guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, now), Patience::kLastWord);
    EXPECT_EQ(guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, now + silence - 1s), Patience::kSilent);
    now += silence;
  }
}

TEST(LoopGuardTest, ForgivenForASensibleWordOrAfterALongTime) {
  LoopGuard guard{LimitsConfig()};
  for (int i = 0; i < 4; ++i) (void)guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, kStart);
  guard.NoteUnderstood(kPeer);
  EXPECT_EQ(guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, kStart), Patience::kAnswer);
  for (int i = 0; i < 4; ++i) (void)guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, kStart);
  EXPECT_EQ(guard.NoteUnclear(kPeer, LoopGuard::Peer::kPerson, kStart + 3h), Patience::kAnswer);
}

}  // namespace
}  // namespace summit::bot
