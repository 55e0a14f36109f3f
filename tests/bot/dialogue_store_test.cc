#include "bot/dialogue_store.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{std::chrono::hours(1)};

Person Nick(const char* occupant) { return Person::OfNick(*Jid::Parse(occupant)); }

TEST(DialogueStoreTest, MediaAreKeptApart) {
  DialogueStore store{LimitsConfig()};
  const Person alice = Nick("room@x.org/alice");
  store.At(Medium::kRoom, alice, kStart).rest = "public";
  EXPECT_EQ(store.At(Medium::kPrivate, alice, kStart).rest, "");
  EXPECT_EQ(store.At(Medium::kDirect, alice, kStart).rest, "");
  EXPECT_EQ(store.At(Medium::kRoom, alice, kStart).rest, "public");
}

TEST(DialogueStoreTest, EachUseKeepsItAlive) {
  DialogueStore store{LimitsConfig()};
  const Person alice = Nick("room@x.org/alice");
  store.At(Medium::kRoom, alice, kStart).rest = "r";
  for (int i = 1; i <= 5; ++i) EXPECT_EQ(store.At(Medium::kRoom, alice, kStart + i * 9min).rest, "r") << i;
  EXPECT_EQ(store.At(Medium::kRoom, alice, kStart + 55min).rest, "");
}

TEST(DialogueStoreTest, RoomIsForgottenForNicksOnly) {
  DialogueStore store{LimitsConfig()};
  const Jid room = *Jid::Parse("room@x.org");
  const Person known = Person::InRoom(*Jid::Parse("room@x.org/bob"), "id", std::nullopt);
  store.At(Medium::kRoom, Nick("room@x.org/alice"), kStart).rest = "a";
  store.At(Medium::kRoom, Nick("hall@x.org/alice"), kStart).rest = "h";
  store.At(Medium::kRoom, known, kStart).rest = "k";
  store.ForgetNicks(room);
  EXPECT_EQ(store.At(Medium::kRoom, Nick("room@x.org/alice"), kStart).rest, "");
  EXPECT_EQ(store.At(Medium::kRoom, Nick("hall@x.org/alice"), kStart).rest, "h");
  EXPECT_EQ(store.At(Medium::kRoom, known, kStart).rest, "k");
}

TEST(DialogueStoreTest, RenameLeavesNothingOfTheOneBefore) {
  DialogueStore store{LimitsConfig()};
  store.At(Medium::kPrivate, Nick("room@x.org/bob"), kStart).rest = "of another bob";
  store.At(Medium::kRoom, Nick("room@x.org/alice"), kStart).rest = "a";
  store.Rename(Nick("room@x.org/alice"), Nick("room@x.org/bob"));
  EXPECT_EQ(store.At(Medium::kPrivate, Nick("room@x.org/bob"), kStart).rest, "");
  EXPECT_EQ(store.At(Medium::kRoom, Nick("room@x.org/bob"), kStart).rest, "a");
}

TEST(DialogueStoreTest, NumberIsBounded) {
  LimitsConfig limits;
  limits.dialogues = 10;
  DialogueStore store(limits);
  for (int i = 0; i < 1000; ++i)
    store.At(Medium::kDirect, Person::OfAddress(*Jid::Parse("p" + std::to_string(i) + "@x.org")), kStart);
  EXPECT_EQ(store.size(), 10u);
}

}  // namespace
}  // namespace summit::bot
