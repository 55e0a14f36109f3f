#include "bot/person.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

Jid J(const char* text) { return Jid::Parse(text).value(); }

TEST(PersonTest, OccupantIdFirstThenRealAddressThenNick) {
  const Jid alice = J("room@x.org/alice");
  const Jid alicia = J("room@x.org/alicia");
  const Jid real = J("a@y.org/z");
  EXPECT_EQ(Person::InRoom(alice, "id", real), Person::InRoom(alicia, "id", std::nullopt));
  EXPECT_EQ(Person::InRoom(alice, std::nullopt, real), Person::OfAddress(J("A@y.org/other")));
  EXPECT_EQ(Person::InRoom(alice, std::nullopt, std::nullopt), Person::OfNick(alice));
  EXPECT_EQ(Person::InRoom(alice, "", std::nullopt), Person::OfNick(alice));
}

TEST(PersonTest, OccupantIdsOfTwoRoomsAreTwoPeople) {
  EXPECT_NE(Person::InRoom(J("room@x.org/a"), "id", std::nullopt),
            Person::InRoom(J("hall@x.org/a"), "id", std::nullopt));
}

TEST(PersonTest, NobodyCanPoseAsAnother) {
  EXPECT_NE(Person::InRoom(J("room@x.org/a"), "b c", std::nullopt), Person::OfNick(J("room@x.org/a b c")));
  EXPECT_NE(Person::OfNick(J("room@x.org/jid a@y.org")), Person::OfAddress(J("a@y.org")));
}

TEST(PersonTest, NickPrefixCoversThatRoomOnly) {
  const std::string prefix = Person::NickPrefix(J("room@x.org"));
  EXPECT_TRUE(Person::OfNick(J("Room@x.org/a")).key().starts_with(prefix));
  EXPECT_FALSE(Person::OfNick(J("room@x.org.example/a")).key().starts_with(prefix));
  EXPECT_FALSE(Person::OfAddress(J("room@x.org")).key().starts_with(prefix));
}

}  // namespace
}  // namespace summit::bot
