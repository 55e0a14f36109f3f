#include "bot/outbox.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace summit::bot {
namespace {

using namespace std::chrono_literals;

class OutboxTest : public testing::Test {
 protected:
  Moment At(Duration time) { return {TimePoint(1h) + time, Date{std::chrono::year(2017) / 2 / 3}, actions_}; }
  Outgoing To(Medium medium, const std::string& text) const { return {medium, room_, text}; }

  Jid room_ = *Jid::Parse("room@muc.example.org");
  std::uint64_t bits_ = 0;
  Outbox outbox_{[this] { return bits_ += 0x9E3779B97F4A7C15ULL; }};
  std::vector<Action> actions_;
};

TEST_F(OutboxTest, NothingToSayIsNotSent) {
  EXPECT_EQ(outbox_.Send(To(Medium::kRoom, " \n "), At(0s)), "");
  EXPECT_THAT(actions_, testing::IsEmpty());
}

TEST_F(OutboxTest, KnowsItsOwn) {
  const std::string id = outbox_.Send(To(Medium::kDirect, "hello"), At(0s));
  EXPECT_TRUE(outbox_.IsOurs(id));
  EXPECT_FALSE(outbox_.IsOurs(""));
  EXPECT_FALSE(outbox_.IsOurs(outbox_.NewId()));
}

TEST_F(OutboxTest, TextIsMadeSafeAndCut) {
  outbox_.Send({Medium::kRoom, room_, "one\ntwo\nthree\nfour\nfive\x01", TextLimits::Room()}, At(0s));
  EXPECT_EQ(std::get<SendRoomMessage>(actions_.at(0)).body, "one\ntwo\nthree\nfour");
}

TEST_F(OutboxTest, CorrectionRefersToTheFirst) {
  const std::string id = outbox_.Send(To(Medium::kRoom, "one"), At(0s));
  const std::string correction = outbox_.Correct(id, To(Medium::kRoom, "two"), At(0s));
  EXPECT_NE(correction, id);
  EXPECT_EQ(std::get<SendRoomMessage>(actions_.at(1)).marks.replaces, id);
}

TEST_F(OutboxTest, EndOfSlowModeLetsTheRestOut) {
  outbox_.SetSlowMode(room_, 10s);
  outbox_.Send(To(Medium::kRoom, "one"), At(0s));
  outbox_.Send(To(Medium::kRoom, "two"), At(1s));
  EXPECT_EQ(outbox_.NextWake(), TimePoint(1h) + 10s);
  outbox_.SetSlowMode(room_, 0s);
  outbox_.OnTick(At(10s));
  EXPECT_EQ(actions_.size(), 2u);
  EXPECT_EQ(outbox_.NextWake(), std::nullopt);
}

TEST_F(OutboxTest, WhatWaitsForARoomWeLeftIsNotSaid) {
  outbox_.SetSlowMode(room_, 10s);
  outbox_.Send(To(Medium::kRoom, "one"), At(0s));
  outbox_.Send(To(Medium::kRoom, "two"), At(1s));
  outbox_.Forget(room_);
  outbox_.OnTick(At(10s));
  EXPECT_EQ(actions_.size(), 1u);
}

}  // namespace
}  // namespace summit::bot
