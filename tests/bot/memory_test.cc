#include "bot/memory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(MemoryTest, ComesBackAsItWas) {
  Memory memory;
  RoomConfig room{*Jid::Parse("room@muc.example.org"), "Bot \"1\"", {}, {}};
  room.password = "sesame";
  memory.rooms.push_back(room);
  memory.rooms.push_back({*Jid::Parse("other@muc.example.org"), "Bot", {}, {}});
  memory.ignored.push_back(*Jid::Parse("eve@example.org"));
  memory.announced = {"https://example.org/a/"};
  const Memory read = ReadMemory(WriteMemory(memory)).value();
  ASSERT_EQ(read.rooms.size(), 2u);
  EXPECT_EQ(read.rooms[0].jid, room.jid);
  EXPECT_EQ(read.rooms[0].nick, room.nick);
  EXPECT_EQ(read.rooms[0].password, "sesame");
  EXPECT_EQ(read.rooms[1].password, std::nullopt);
  EXPECT_EQ(read.ignored, memory.ignored);
  EXPECT_EQ(read.announced, memory.announced);
}

TEST(MemoryTest, NeverHavingLookedIsNotHavingSeenNothing) {
  EXPECT_EQ(ReadMemory(WriteMemory({})).value().announced, std::nullopt);
  Memory looked;
  looked.announced.emplace();
  EXPECT_THAT(ReadMemory(WriteMemory(looked)).value().announced, testing::Optional(IsEmpty()));
}

TEST(MemoryTest, WhatCannotBeIsLeftOut) {
  const Memory memory = ReadMemory(R"({"version": 1, "rooms": [7, {"room": "@@", "nick": "x"}, {"room": "a@b.c"},
      {"room": "r@m.org", "nick": "Bot", "password": 5}], "ignored": ["", 3, "eve@example.org"], "announced": [1, "u"]})")
                            .value();
  ASSERT_EQ(memory.rooms.size(), 1u);
  EXPECT_EQ(memory.rooms[0].jid.ToString(), "r@m.org");
  EXPECT_EQ(memory.rooms[0].password, std::nullopt);
  EXPECT_EQ(memory.ignored.size(), 1u);
  EXPECT_THAT(*memory.announced, ElementsAre("u"));
}

TEST(MemoryTest, WhatIsNoneIsSaid) {
  for (const char* text : {"", "[]", "{", "{}", R"({"version": "1"})"}) EXPECT_FALSE(ReadMemory(text).ok()) << text;
  EXPECT_EQ(ReadMemory(R"({"version": 2})").error().message, "was written by another version of the bot");
}

}  // namespace
}  // namespace summit::bot
