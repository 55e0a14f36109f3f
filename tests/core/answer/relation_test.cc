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

TEST_F(RelationTest, AHostIsWhoseOfficeItIs) {
  const std::string said = "who hosted the regatta";
  EXPECT_EQ(Why(said, {"regatta"}, "The regatta took place at Jane Doe's office on the hill."), "");
  EXPECT_EQ(Why(said, {"regatta"}, "The regatta took place in fine weather, and Jane Doe was late."),
            "nobody in it did that");
}

TEST_F(RelationTest, AGiftHasToBeTold) {
  asked_ = Asked::kWhat;
  const std::string said = "what did Zeppo give to the pilots";
  EXPECT_EQ(Why(said, {"Zeppo", "pilots"}, "To all of our pilots Zeppo has made a gift of four baskets."), "");
  EXPECT_NE(Why(said, {"Zeppo", "pilots"}, "In all of our pilots Zeppo takes a great interest these days."), "");
}

TEST_F(RelationTest, ADeedIsNotThatOfItsPeople) {
  asked_ = Asked::kWhat;
  const std::string said = "what did Zeppo do there";
  EXPECT_EQ(Why(said, {"Zeppo"}, "On the second day Zeppo showed everybody how to mend a basket."), "");
  EXPECT_NE(Why(said, {"Zeppo"}, "On the second day Jane Doe of Zeppo wore a new shirt with a basket on it."), "");
  EXPECT_NE(Why(said, {"Zeppo"}, "Location: Zeppo."), "");
}

TEST_F(RelationTest, TheHeadOfTheThingIsMeant) {
  const std::string said = "who organized the Zeppo booth";
  EXPECT_NE(Why(said, {"Zeppo", "booth"}, "Jane Doe organized the Zeppo lounge for all of us."), "");
  EXPECT_EQ(Why(said, {"Zeppo", "booth"}, "Jane Doe organized the Zeppo booth for all of us."), "");
}

TEST_F(RelationTest, ADoerIsNoAside) {
  asked_ = Asked::kWhat;
  const std::string said = "what did Zeppo announce";
  EXPECT_EQ(Why(said, {"Zeppo", "announce"}, "In spring Zeppo has announced that it will sell new baskets."), "");
  EXPECT_NE(Why(said, {"Zeppo", "announce"}, "We announced it on all the networks (among them Hedge, Zeppo and Ink)."),
            "");
}

TEST_F(RelationTest, TheLastWordBelongsToTheVerb) {
  asked_ = Asked::kWhat;
  const std::string said = "what does the balloon run on";
  EXPECT_EQ(Why(said, {"balloon", "run"}, "This balloon does not need gas, it can run on hot air."), "");
  EXPECT_NE(Why(said, {"balloon", "run"}, "This balloon is shown at the run of the year."), "");
}

TEST_F(RelationTest, TheSameQuestionIsNoAnswer) {
  choice_ = true;
  asked_ = Asked::kAnything;
  const std::string said = "is the Zeppo balloon blue";
  EXPECT_NE(Why(said, {"Zeppo", "balloon", "blue"}, "We are asked whether the Zeppo balloon is blue."), "");
  EXPECT_EQ(Why(said, {"Zeppo", "balloon", "blue"}, "By the way, the Zeppo balloon is blue."), "");
}

TEST_F(RelationTest, WhoDidItIsAskedInOtherLanguagesToo) {
  const std::string said = "wer organisiert die Regatta";
  EXPECT_EQ(Why(said, {"organisiert", "Regatta"}, "This regatta is organised by Jane Doe."), "");
  EXPECT_NE(Why(said, {"organisiert", "Regatta"}, "The regatta was won by Jane Doe. It was well organised."), "");
}

TEST_F(RelationTest, WhoeverIsAskedOfStandsBeforeTheDeed) {
  asked_ = Asked::kAnything;
  choice_ = true;
  const std::string said = "did Zeppo support the balloon";
  EXPECT_EQ(Why(said, {"Zeppo", "support", "balloon"}, "In those days Zeppo did support the balloon."), "");
  EXPECT_NE(Why(said, {"Zeppo", "support", "balloon"}, "The new rope has support for balloon and Zeppo alike."), "");
}

TEST_F(RelationTest, WhatIsByHerIsHerWork) {
  const std::string said = "who worked on the rope ladder";
  EXPECT_EQ(Why(said, {"worked", "rope", "ladder"}, "Rope ladder, by Ada Lovelace, will be shown in spring."), "");
  EXPECT_NE(Why(said, {"worked", "rope", "ladder"}, "Ada Lovelace saw the rope ladder in spring."), "");
}

TEST_F(RelationTest, SomebodySoughtIsNobodyYet) {
  const std::string said = "who is the new pilot of Zeppo";
  EXPECT_EQ(Why(said, {"pilot", "Zeppo"}, "Ada Lovelace was the pilot of Zeppo. We are looking for someone new."),
            "somebody is only sought");
}

TEST_F(RelationTest, ADayThatOpensTheSentenceIsThatOfAllOfIt) {
  asked_ = Asked::kWhen;
  EXPECT_EQ(Why("when did the balloon race begin", {"balloon", "race"},
                "Today, with more pilots and guests from near and far than in any of the years before it, the balloon "
                "race has begun."),
            "");
}

TEST_F(RelationTest, AFigureEndsWhereItWasAsked) {
  asked_ = Asked::kWhat;
  const std::string said = "what changed in Zeppo 0.9";
  EXPECT_EQ(Why(said, {"changed", "Zeppo", "0.9"}, "The basket was changed in Zeppo 0.9.0 and the ropes were too."),
            "");
  EXPECT_EQ(Why(said, {"changed", "Zeppo", "0.9"}, "The basket was changed in Zeppo 0.9.13 and the old 0.9 line."),
            "its figure is that of something else");
}

TEST_F(RelationTest, AnOutcomeAndADecisionHaveToBeTold) {
  asked_ = Asked::kWhat;
  const std::string came = "what came out of the balloon race", decided = "what was decided about the ropes";
  EXPECT_EQ(Why(came, {"balloon", "race"}, "The balloon race resulted in two new records for all pilots."), "");
  EXPECT_NE(Why(came, {"balloon", "race"}, "The balloon race was held near the old mill again."), "");
  EXPECT_EQ(Why(decided, {"decided", "ropes"}, "After lunch the pilots decided that the ropes will be longer."), "");
  EXPECT_NE(Why(decided, {"decided", "ropes"}, "The ropes help everybody to take informed decisions."), "");
}

TEST_F(RelationTest, ADeadlineIsNotTheDay) {
  asked_ = Asked::kWhen;
  EXPECT_EQ(Why("when is the balloon race", {"balloon", "race"}, "Balloon race: call for pilots ends June 14th!"),
            "it is only a deadline");
  EXPECT_EQ(Why("when is the balloon race", {"balloon", "race"}, "The balloon race is on June 14th in Ghent."), "");
}

TEST_F(RelationTest, TheShareIsOfWhatWasAsked) {
  asked_ = Asked::kHowMuch;
  const std::string said = "what percentage of the ropes was new";
  EXPECT_EQ(Why(said, {"percentage", "ropes"}, "By now 12% of all the ropes are new."), "");
  EXPECT_NE(Why(said, {"percentage", "ropes"}, "Some pilots bring their ropes and are now 90% faster."), "");
}

TEST_F(RelationTest, NewIsSaidOfThatAndNothingElse) {
  const std::string said = "who was new on the board";
  EXPECT_EQ(
      Why(said, {"new", "board"},
          "We had a new balloon for the race, made of the same silk as the one of the year before by Grace Hopper "
          "of Ghent and board member Ada Lovelace."),
      "what is new is something else");
}

TEST_F(RelationTest, WhatGoesOnWithItIsOfTheSame) {
  asked_ = Asked::kWhat;
  const std::string said = "which colour does Zeppo have";
  EXPECT_EQ(Why(said, {"colour", "Zeppo"}, "Zeppo is a balloon for two. It has a bright colour, red, since May."), "");
  EXPECT_NE(Why(said, {"colour", "Zeppo"}, "Zeppo is a balloon for two. The colour of the sky is blue in May."), "");
}

TEST_F(RelationTest, WhatSomebodySaidHasToBeSaid) {
  asked_ = Asked::kWhat;
  const std::string said = "what did Ada say about ropes";
  EXPECT_EQ(Why(said, {"Ada", "ropes"}, "Ada said that the ropes had to be longer."), "");
  EXPECT_NE(Why(said, {"Ada", "ropes"}, "Ada sold the ropes that were too long."), "");
}

TEST_F(RelationTest, LettersMayStandForWhoDidIt) {
  const std::string said = "who approved the balloon";
  EXPECT_EQ(Why(said, {"approved", "balloon"}, "Yesterday the balloon has been approved by the IBPG at last."), "");
  EXPECT_NE(Why(said, {"approved", "balloon"}, "Yesterday the balloon has been approved by the crowd at last."), "");
}

TEST_F(RelationTest, WhatIsAskedAsOneThingStandsTogether) {
  const std::string said = "who wrote about modern baskets";
  EXPECT_EQ(Why(said, {"wrote", "modern", "baskets"}, "In May Ada Lovelace wrote about modern baskets for us."), "");
  EXPECT_NE(Why(said, {"wrote", "modern", "baskets"},
                "In May Ada Lovelace wrote about baskets in the Herald, a cheap and modern paper."),
            "");
}

TEST_F(RelationTest, UnderItsTitleTheRestIsTold) {
  asked_ = Asked::kAnything;
  choice_ = true;
  EXPECT_NE(Why("is the news open to pilots", {"pilots"}, "Many pilots came by train."), "");
}

TEST_F(RelationTest, ItIsHeldSomewhere) {
  asked_ = Asked::kWhere;
  EXPECT_EQ(Why("where is the Kitefest held", {"Kitefest"},
                "The Kitefest is the first gathering of all who ever flew a kite, and it will be held near Ghent."),
            "");
  EXPECT_NE(Why("where is the Kitefest held", {"Kitefest"},
                "The Kitefest is the first gathering of all who ever flew a kite, and most of them live near Ghent."),
            "");
}

TEST_F(RelationTest, ANameInBracketsIsThatOfWhoeverStandsBeforeIt) {
  asked_ = Asked::kWhat;
  const std::string text = "In the end Ada Lovelace (countess) presented a balloon of brass.";
  EXPECT_EQ(Why("what did countess present in 2009", {"countess"}, text), "");
}

TEST_F(RelationTest, ARoomNamedBeforeIsTakenUpByItsKind) {
  asked_ = Asked::kHowMany;
  const std::string before = "On Monday the club had a ballroom of its own for all of its many members. ";
  EXPECT_EQ(Why("how many people did the ballroom hold", {"ballroom"}, before + "The room held 75 people."), "");
  EXPECT_NE(Why("how many people did the ballroom hold", {"ballroom"}, before + "The garden held 75 people."), "");
}

TEST_F(RelationTest, WhatSomebodyNotedWasSaid) {
  asked_ = Asked::kWhat;
  const std::string said = "what did Ada say about balloons";
  for (const char* text :
       {"There Ada made an observation on balloons: they are light.",
        "In her speech Ada pointed out that balloons are light.", "Later on, Ada remarked that balloons are light."})
    EXPECT_EQ(Why(said, {"Ada", "balloons"}, text), "") << text;
  EXPECT_NE(Why(said, {"Ada", "balloons"}, "Ada went home with three balloons in her hand."), "");
}

TEST_F(RelationTest, AnItemOfThanksNamesWhoDidIt) {
  const std::string said = "who cleaned the balloon";
  EXPECT_EQ(Why(said, {"cleaned", "balloon"}, "Ada Lovelace for leading the race and cleaning the balloon."), "");
  EXPECT_NE(Why(said, {"cleaned", "balloon"}, "Brooms for leading pilots, and for cleaning the balloon."), "");
}

TEST_F(RelationTest, WhoeverRecordedTalksNeedNotHaveGivenOne) {
  const std::string said = "who recorded the talks about baskets";
  EXPECT_NE(Why(said, {"recorded", "baskets"}, "In the evening Ada Lovelace gave a talk about baskets."), "");
  EXPECT_EQ(Why(said, {"recorded", "baskets"}, "All talks about baskets were recorded by Ada Lovelace."), "");
}

}  // namespace
}  // namespace summit
