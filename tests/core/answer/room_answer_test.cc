#include "core/answer/room_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

class RoomAnswerTest : public ::testing::Test {
 protected:
  std::optional<Answer> Ask(std::string_view text, std::string said = "room") {
    MemoryArchive archive = sample::Archive();
    archive.AddText(sample::Id("summit-6"), "Where", std::string(text), 14);
    const AnswerContext context{archive, sample::kToday, "!"};
    Question question = sample::Ask(Operation::kTell, Intent::kWhere, sample::Numbers({6}));
    question.said = {"which", std::move(said), "was", "6", "in"};
    return AnswerRoom(question, sample::PoolFor(question, context), context);
  }
};

TEST_F(RoomAnswerTest, APostNamesTheRoom) {
  for (const std::string_view text : {"We meet in room K7 of the fair.", "Room: Lilac", "The room number is 12."}) {
    const auto answer = Ask(text);
    ASSERT_TRUE(answer) << text;
    EXPECT_TRUE(sample::Has(*answer, "“" + std::string(text) + "”")) << text;
    EXPECT_EQ(answer->claims.at(0).evidence.at(0).line, 14);
  }
}

TEST_F(RoomAnswerTest, AnyOtherRoomIsNone) {
  for (const std::string_view text :
       {"Lunch is in the room.", "A single room is 80 euros.", "The room is 20 metres long.",
        "There is room for ten. Bring a chair.", "Our chat room has a log.", "The devroom is room K7."})
    EXPECT_FALSE(Ask(text)) << text;
}

TEST_F(RoomAnswerTest, WhoAsksForTheBuildingIsToldOfIt) { EXPECT_FALSE(Ask("Room: Lilac", "building")); }

}  // namespace
}  // namespace summit
