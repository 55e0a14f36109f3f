#include "core/answer/excerpt.h"

#include <gtest/gtest.h>

#include "core/answer/excerpt_definition.h"
#include "core/answer/excerpt_refusal.h"
#include "core/answer/excerpt_round.h"
#include "core/answer/excerpt_worth.h"
#include "core/answer/stem.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class ExcerptTest : public ::testing::Test {
 protected:
  PassageQuery Query(Asked asked, std::vector<std::string> about, std::vector<std::string> said = {}) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = asked;
    question.about = std::move(about);
    question.said = said.empty() ? question.about : std::move(said);
    return MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
  }
  static Passage Of(std::string text, std::vector<PassagePart> after = {}) {
    Passage passage;
    passage.post.id = sample::Id("balloons");
    passage.post.title = "Balloons";
    passage.post.date = sample::Day(2009, 3, 1);
    passage.text = std::move(text);
    passage.line = 10;
    passage.score = 1;
    passage.after = std::move(after);
    return passage;
  }
  Excerpt Best(Passage passage, const PassageQuery& query) {
    return BestExcerpt(std::move(passage), 1, query, archive_);
  }

  MemoryArchive archive_ = sample::Archive();
};

TEST_F(ExcerptTest, AListBelongsToTheSentenceThatLeadsToIt) {
  const PassageQuery query = Query(Asked::kWho, {"pilots", "chosen"}, {"who", "are", "the", "pilots", "chosen"});
  const Excerpt excerpt = Best(Of("We have chosen these three pilots:", {{"Ada Lovelace, for the first trip", 12, true},
                                                                         {"Grace Hopper, for the second", 13, true},
                                                                         {"A word of thanks to all.", 15, false}}),
                               query);
  ASSERT_EQ(excerpt.list.size(), 2u);
  EXPECT_EQ(excerpt.list[0], "Ada Lovelace, for the first trip");
  EXPECT_EQ(Refusal(excerpt, query), "");
}

TEST_F(ExcerptTest, ATableOfContentsIsNoAnswer) {
  const PassageQuery query = Query(Asked::kWho, {"pilots", "chosen"}, {"who", "are", "the", "pilots", "chosen"});
  const Excerpt excerpt = Best(Of("All pilots have been chosen, and the weekend is planned.",
                                  {{"logistics and contact", 12, true}, {"the hotel", 13, true}}),
                               query);
  EXPECT_TRUE(excerpt.list.empty());
  EXPECT_EQ(Refusal(excerpt, query), "without a name");
}

TEST_F(ExcerptTest, AQuestionIsAnsweredByWhatFollowsIt) {
  const PassageQuery query = Query(Asked::kWhat, {"win"}, {"what", "can", "I", "win"});
  const Excerpt excerpt =
      Best(Of("So what can I win?", {{"There is one brass telescope for the best flight.", 12, false}}), query);
  EXPECT_NE((excerpt.Text()).find("So what can I win?"), std::string::npos);
  Excerpt longer = excerpt;
  GoOn(query, 300, archive_, longer);
  EXPECT_NE(longer.Text().find("brass telescope"), std::string::npos) << longer.Text();
}

TEST_F(ExcerptTest, OtherWordsForTheSameWillDo) {
  const PassageQuery query = Query(Asked::kWho, {"quit", "treasurer"}, {"who", "quit", "as", "treasurer"});
  const Excerpt excerpt =
      Best(Of("Until now, Ada Lovelace has been the treasurer. She is stepping down from the role."), query);
  EXPECT_GE(excerpt.told.coverage, 0.7);
  EXPECT_EQ(excerpt.count, 2u);
  EXPECT_EQ(Refusal(excerpt, query), "");
}

TEST_F(ExcerptTest, ANameThatStandsNowhereIsMissed) {
  const PassageQuery query = Query(Asked::kWho, {"pilot", "Zeppelin9000"});
  Passage passage = Of("The pilot of the balloon was Ada Lovelace, as always.");
  passage.missing = {"Zeppelin9000"};
  const Excerpt excerpt = Best(passage, query);
  EXPECT_EQ(excerpt.told.anywhere[1], 0);
  EXPECT_EQ(Refusal(excerpt, query), "without “Zeppelin9000”");
}

TEST_F(ExcerptTest, TheYearIsThatOfThePostOrOfTheWords) {
  PassageQuery query = Query(Asked::kWho, {"pilot", "balloon"});
  query.years = {2009};
  EXPECT_EQ(Best(Of("The pilot of the balloon was Ada Lovelace."), query).off_year, "");
  query.years = {2011};
  EXPECT_EQ(Best(Of("The pilot of the balloon was Ada Lovelace."), query).off_year, "2011");
  EXPECT_EQ(Best(Of("The pilot of the balloon in 2011 was Ada Lovelace."), query).off_year, "");
}

TEST_F(ExcerptTest, WhatIsMoreThanOneKindOfQuestion) {
  EXPECT_TRUE(Query(Asked::kWhat, {"balloon"}, {"what", "is", "a", "balloon"}).defines);
  EXPECT_FALSE(Query(Asked::kWhat, {"new", "balloon"}, {"what", "is", "new", "in", "the", "balloon"}).defines);
  EXPECT_EQ(Query(Asked::kWhat, {"pilot"}, {"which", "company", "made", "it"}).asked, Asked::kWho);
  EXPECT_EQ(Query(Asked::kWhat, {"coach"}, {"what", "time", "does", "the", "coach", "leave"}).asked, Asked::kWhen);
  EXPECT_EQ(Query(Asked::kAnything, {"room"}, {"price", "of", "a", "room"}).asked, Asked::kHowMuch);
}

TEST_F(ExcerptTest, NamesBelowThePlainSentenceThatIsAboutThem) {
  const PassageQuery query =
      Query(Asked::kWhat, {"students", "balloon"}, {"which", "students", "did", "the", "balloon", "have"});
  EXPECT_EQ(query.asked, Asked::kWho);
  const Excerpt excerpt = Best(Of("With joy we share the names of the balloon students.",
                                  {{"Ada Lovelace - ropes for all", 12, true}, {"Grace Hopper - knots", 13, true}}),
                               query);
  EXPECT_EQ(excerpt.list.size(), 2u);
  EXPECT_TRUE(excerpt.led);
}

TEST_F(ExcerptTest, ALabelOfAListLeadsToItsOwnNames) {
  const PassageQuery query = Query(Asked::kWho, {"council"}, {"who", "is", "on", "the", "council"});
  Passage passage = Of("Balloon Council", {{"Ada Lovelace", 12, true},
                                           {"Mary Jane Watson", 13, true},
                                           {"Board of the pilots", 14, true},
                                           {"Grace Hopper", 15, true}});
  passage.item = true;
  const Excerpt excerpt = Best(std::move(passage), query);
  EXPECT_EQ(excerpt.list, (std::vector<std::string>{"Ada Lovelace", "Mary Jane Watson"}));
  EXPECT_TRUE(excerpt.typed);
}

TEST_F(ExcerptTest, ToBeAskedToComeIsNoReasonTo) {
  const PassageQuery query = Query(Asked::kWhy, {"race", "balloon"}, {"why", "should", "I", "race", "a", "balloon"});
  const Excerpt excerpt =
      Best(Of("To avoid delays in the balloon race, please make sure that you bring your ropes."), query);
  EXPECT_EQ(Refusal(excerpt, query), "it only tells what to do");
}

TEST_F(ExcerptTest, TheStemsAreThoseOfTheSentences) {
  const PassageQuery query = Query(Asked::kAnything, {"pilots"});
  const Excerpt excerpt = Best(Of("Nobody came. The pilots were flying."), query);
  EXPECT_EQ(excerpt.StemsOf(0, 1), (std::vector<std::string>{"nobody", "came"}));
  EXPECT_EQ(excerpt.StemsOf(0, 9).size(), 6u);
}

TEST_F(ExcerptTest, AReasonIsOfJustWhatWasAsked) {
  const PassageQuery query = Query(Asked::kWhy, {"quit", "race"}, {"why", "did", "they", "quit", "the", "race"});
  const Excerpt told = Best(Of("They quit the race because of the wind."), query);
  EXPECT_EQ(Refusal(told, query), "");
  const Excerpt another = Best(Of("The race was long because of the wind."), query);
  EXPECT_NE(Refusal(another, query), "");
}

TEST_F(ExcerptTest, PointsUnderOneLabelAreWhatThePostSetsDown) {
  const PassageQuery query =
      Query(Asked::kWhat, {"balloons", "colours"}, {"what", "colours", "did", "the", "balloons", "get"});
  Passage passage = Of("We wanted to give some colours to our balloons.", {{"First of all", 11, false},
                                                                           {"Colour: red", 12, true},
                                                                           {"And then", 13, false},
                                                                           {"Colour: blue", 14, true},
                                                                           {"Thanks: all", 15, true}});
  passage.post.title = "Balloons and their colours";
  EXPECT_EQ(Best(passage, query).list, (std::vector<std::string>{"Colour: red", "Colour: blue"}));
  passage.post.title = "News";
  EXPECT_TRUE(Best(passage, query).list.empty());
}

TEST_F(ExcerptTest, OfABodyItsMembersAreNamed) {
  Question question;
  question.asked = Asked::kWho;
  question.intent = Intent::kExplain;
  question.about = {"new", "board"};
  question.said = {"who", "is", "on", "the", "new", "board"};
  question.which.years = {2009};
  const PassageQuery query = MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
  EXPECT_TRUE(query.members);
  EXPECT_EQ(query.Words(), std::vector<std::string>{"board"});
  EXPECT_EQ(
      Refusal(Best(Of("The Board will consist of:", {{"Ada Byron", 11, true}, {"Grace Hopper", 12, true}}), query),
              query),
      "");
  EXPECT_EQ(
      Refusal(Best(Of("Thank you to the new board members Ada Byron, Grace Hopper and Jean Bartik."), query), query),
      "");
  EXPECT_NE(Refusal(Best(Of("On Friday Ada Byron of the board will fly over the old town of Ghent."), query), query),
            "");
}

TEST_F(ExcerptTest, AnAbstractBelowItsNameDefinesIt) {
  const PassageQuery query = Query(Asked::kWhat, {"ballooning"}, {"what", "is", "ballooning"});
  const auto defines = [&](std::string_view next) {
    return DefinesInTheNext(StemmedWords("Version 2 of Spec 12 (Ballooning) has been released."), next, query);
  };
  EXPECT_TRUE(defines("Abstract: This specification defines a way to travel by air."));
  EXPECT_TRUE(defines("This document tells how to travel by air."));
  EXPECT_FALSE(defines("Abstract art is on show."));
  EXPECT_FALSE(defines("Thanks to all who helped."));
}

TEST_F(ExcerptTest, WhatFollowsReasonsAreThese) {
  const PassageQuery query = Query(Asked::kWhy, {"pilots", "fly"}, {"why", "did", "the", "pilots", "not", "fly"});
  const Excerpt excerpt = Best(Of("The pilots decided not to fly. They had several reasons:",
                                  {{"Ropes were short.", 12, true}, {"Nobody had eaten.", 13, true}}),
                               query);
  EXPECT_EQ(excerpt.count, 2u);
  EXPECT_EQ(excerpt.list.size(), 2u);
}

TEST_F(ExcerptTest, AHotelThatIsAskedForByNameHasOne) {
  PassageQuery query = Query(Asked::kWhere, {"hotel"}, {"which", "hotel", "did", "we", "have"});
  query.in_summits = query.called = true;
  EXPECT_EQ(Refusal(Best(Of("Thanks to Ada for the hotel where we slept."), query), query), "without its name");
  EXPECT_EQ(Refusal(Best(Of("We slept in the Bedford Hotel near the park."), query), query), "");
}

}  // namespace
}  // namespace summit
