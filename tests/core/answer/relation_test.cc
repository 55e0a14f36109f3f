#include "core/answer/relation.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class RelationTest : public ::testing::Test {
 protected:
  /// What is said of the text as an answer; `about` are the words of the question that carry meaning.
  std::string Why(const std::string& said, std::vector<std::string> about, const std::string& text) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = asked_;
    question.choice = choice_;
    question.which.years = years_;
    question.about = std::move(about);
    std::istringstream words(said);
    for (std::string word; words >> word;) question.said.push_back(word);
    Passage passage;
    passage.post.id = sample::Id("balloons");
    passage.post.title = "News";
    passage.post.date = sample::Day(2009, 3, 1);
    passage.text = text;
    passage.score = 1;
    const PassageQuery query = MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
    return Unrelated(BestExcerpt(passage, 1, query, archive_), query, archive_);
  }
  MemoryArchive archive_ = sample::Archive();
  Asked asked_ = Asked::kWho;
  bool choice_ = false;
  std::vector<int> years_;
};

TEST_F(RelationTest, SomebodyDidJustThat) {
  const std::string said = "who wrote the balloon";
  EXPECT_EQ(Why(said, {"wrote", "balloon"}, "It was Ada Lovelace who wrote the balloon in one night."), "");
  EXPECT_EQ(Why(said, {"wrote", "balloon"}, "The balloon, written by Ada Lovelace, is free."), "");
  EXPECT_EQ(Why(said, {"wrote", "balloon"}, "Ada Lovelace is the author of the balloon."), "");
  EXPECT_EQ(Why(said, {"wrote", "balloon"}, "Today Ada Lovelace wrote some articles about the balloon."),
            "nobody in it did that");
  EXPECT_EQ(Why(said, {"wrote", "balloon"}, "A basket for the balloon, written by Ada Lovelace, is free."),
            "nobody in it did that");
}

TEST_F(RelationTest, ToWriteOfItIsNoTalk) {
  const std::string said = "who gave a talk about baskets";
  EXPECT_EQ(Why(said, {"baskets"}, "In the evening Ada Lovelace gave a talk about baskets."), "");
  EXPECT_EQ(Why(said, {"baskets"}, "In the evening Ada Lovelace wrote about baskets."), "nobody in it did that");
}

TEST_F(RelationTest, TheDateIsThatOfWhatWasAsked) {
  asked_ = Asked::kWhen;
  EXPECT_EQ(Why("when is the race", {"race"}, "The race is on Monday, as ever."), "");
  EXPECT_EQ(Why("when is the race", {"race"},
                "The race helps all pilots to learn what they have to know of winds and of clouds before winter comes "
                "and the great ball of 19 May."),
            "a date in it is that of something else");
}

TEST_F(RelationTest, AYesWantsTheDeedAndAName) {
  asked_ = Asked::kAnything;
  choice_ = true;
  EXPECT_EQ(Why("does Zeppo use balloons", {"Zeppo", "balloons"}, "Of late Zeppo did use balloons."), "");
  EXPECT_NE(Why("does Zeppo use balloons", {"Zeppo", "balloons"}, "Somebody compared Zeppo with balloons."), "");
  EXPECT_NE(Why("is there a balloon race", {"balloon", "race"}, "Elsewhere a balloon race is on."), "");
}

TEST_F(RelationTest, AnotherYearIsNoAnswer) {
  asked_ = Asked::kWhat;
  years_ = {2009};
  EXPECT_EQ(Why("what balloons flew in the race", {"balloons", "race"}, "The race of 2012 had red balloons that flew."),
            "it is of another year");
  EXPECT_EQ(Why("what balloons flew in the race", {"balloons", "race"}, "The race of 2009 had red balloons that flew."),
            "");
}

TEST_F(RelationTest, StuffIsNotWhatWasBought) {
  asked_ = Asked::kWhat;
  const std::string said = "what did they buy at Zeppo";
  EXPECT_NE(Why(said, {"buy", "Zeppo"}, "We found room for all the stuff we bought at Zeppo."), "");
  EXPECT_EQ(Why(said, {"buy", "Zeppo"}, "In the end they bought a basket at Zeppo."), "");
}

TEST_F(RelationTest, AFigureStandsByItsName) {
  asked_ = Asked::kWhat;
  const std::string said = "what is new in Zeppo 1.2";
  EXPECT_EQ(Why(said, {"Zeppo", "1.2"}, "New in Zeppo 1.2 is a basket for the pilots."), "");
  EXPECT_EQ(Why(said, {"Zeppo", "1.2"}, "New in Zeppo is a basket, and Gondola has come to 1.2 by now."),
            "its figure is that of something else");
}

}  // namespace
}  // namespace summit
