#include "bot/room_reasons.h"

#include <gmock/gmock.h>

#include <set>
#include <string>

namespace summit::bot {
namespace {

TEST(RoomReasonsTest, EveryExitHasWordsOfItsOwn) {
  std::set<std::string> words;
  for (const RoomExit why : {RoomExit::kLeft, RoomExit::kKicked, RoomExit::kBanned, RoomExit::kDestroyed,
                             RoomExit::kNotMember, RoomExit::kShutdown, RoomExit::kTechnical})
    words.insert(Describe(why));
  EXPECT_EQ(words.size(), 7u);
}

TEST(RoomReasonsTest, DetailNamesTheRoomFirst) {
  const Jid room = *Jid::Parse("a@rooms.example.org");
  EXPECT_EQ(Detail(room, "kicked", "bye"), "a@rooms.example.org: kicked (bye)");
  EXPECT_EQ(Detail(room, "kicked", ""), "a@rooms.example.org: kicked");
}

TEST(RoomReasonsTest, WhatPeopleMustDoIsSaid) {
  EXPECT_THAT(Describe(JoinRefusal::kMembersOnly), testing::HasSubstr("let an owner of the room add"));
  EXPECT_THAT(Describe(JoinRefusal::kPassword), testing::HasSubstr("rooms[].password_file"));
}

TEST(RoomReasonsTest, WhatPassesByItselfTakesNoPeople) {
  for (const JoinRefusal why : {JoinRefusal::kFull, JoinRefusal::kUnreachable, JoinRefusal::kLocked})
    EXPECT_FALSE(TakesPeople(why)) << Describe(why);
  for (const JoinRefusal why : {JoinRefusal::kMembersOnly, JoinRefusal::kPassword, JoinRefusal::kCreation})
    EXPECT_TRUE(TakesPeople(why)) << Describe(why);
}

}  // namespace
}  // namespace summit::bot
