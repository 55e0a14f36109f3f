#include "core/answer/follow_up.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using Relative = WhichSummits::Relative;

class FollowUpTest : public ::testing::Test {
 protected:
  FollowUpTest() {
    Question last = sample::Ask(Operation::kTell, Intent::kSponsors, sample::Numbers({21}));
    last.names = {{NameKind::kCompany, "Isode", "isode"}};
    last.facet = "dinner";
    last.choice = true;
    dialogue_.last = last;
    dialogue_.shown = {*SummitNumber::FromInt(21)};
  }
  Question Complete(Question question, bool prefixed = false) {
    CompleteFromDialogue(dialogue_, prefixed, question);
    return question;
  }
  static Question GoesOn(Question question) {
    question.follow_up = true;
    return question;
  }

  Dialogue dialogue_;
};

TEST_F(FollowUpTest, AnotherSummitTakesUpWhatWasAsked) {
  const Question question = Complete(GoesOn(sample::Ask(Operation::kTell, Intent::kNone, sample::Numbers({6}))));
  EXPECT_EQ(question.intent, Intent::kSponsors);
  EXPECT_EQ(question.names.size(), 1u);
  EXPECT_EQ(question.facet, "dinner");
  EXPECT_TRUE(question.choice);
  EXPECT_EQ(question.which, sample::Numbers({6}));
}

TEST_F(FollowUpTest, AnotherNameTakesUpTheSummit) {
  Question question = GoesOn({});
  question.names = {{NameKind::kCompany, "Cisco", "cisco"}};
  question = Complete(question);
  EXPECT_EQ(question.intent, Intent::kSponsors);
  EXPECT_EQ(question.which, sample::Numbers({21}));
  EXPECT_EQ(question.names.front().name, "Cisco");
  EXPECT_EQ(question.facet, "");
}

TEST_F(FollowUpTest, HowOftenIsAskedOfWhatWasReckoned) {
  WhichSummits all;
  all.all = true;
  Question question = Complete(sample::Ask(Operation::kCount, Intent::kSummit, all));
  EXPECT_EQ(question.intent, Intent::kSummit) << "the fact of one Summit was not reckoned";
  dialogue_.last = sample::Ask(Operation::kFirst, Intent::kTopics);
  dialogue_.last->names = {{NameKind::kTopic, "MIX", "mix"}};
  question = Complete(sample::Ask(Operation::kCount, Intent::kSummit, all));
  EXPECT_EQ(question.intent, Intent::kTopics);
  EXPECT_EQ(question.names, dialogue_.last->names);
  EXPECT_EQ(Complete(sample::Ask(Operation::kCount, Intent::kSummit, all), true).intent, Intent::kSummit);
}

TEST_F(FollowUpTest, AFactWithoutASummitIsOfTheOneSpokenOf) {
  EXPECT_TRUE(Complete(sample::Ask(Operation::kTell, Intent::kWhere)).which.same);
  EXPECT_FALSE(Complete(sample::Ask(Operation::kMost, Intent::kSponsors)).which.same);
  EXPECT_FALSE(Complete(sample::Ask(Operation::kTell, Intent::kWhere), true).which.same) << "a command is complete";
  Question named = sample::Ask(Operation::kTell, Intent::kParticipants);
  named.names = {{NameKind::kPerson, "Jane Doe", "Jane"}};
  EXPECT_FALSE(Complete(named).which.same) << "asks for all";
}

TEST_F(FollowUpTest, TheSameOfAnotherNameIsAskedOfTheSummitSpokenOf) {
  dialogue_.last = sample::Ask(Operation::kTell, Intent::kParticipants, sample::Numbers({21}));
  Question named = sample::Ask(Operation::kTell, Intent::kParticipants);
  named.names = {{NameKind::kCompany, "Nokia", "nokia"}};
  ASSERT_TRUE(OfTheSame(dialogue_, named));
  EXPECT_TRUE(OfTheSame(dialogue_, named)->which.same);
  Question other = named;
  other.intent = Intent::kSponsors;
  EXPECT_FALSE(OfTheSame(dialogue_, other)) << "another thing is asked";
  other = named;
  other.which = sample::Numbers({2});
  EXPECT_FALSE(OfTheSame(dialogue_, other)) << "it says of which";
  dialogue_.last->which = {};
  EXPECT_FALSE(OfTheSame(dialogue_, named)) << "it was asked of all before";
}

TEST_F(FollowUpTest, TheNextOneIsTheOneAfterWhatWasShown) {
  WhichSummits next;
  next.relative = Relative::kNext;
  EXPECT_EQ(Complete(GoesOn(sample::Ask(Operation::kTell, Intent::kNone, next))).which.relative, Relative::kAfter);
  EXPECT_EQ(Complete(sample::Ask(Operation::kTell, Intent::kWhen, next)).which.relative, Relative::kNext);
}

TEST_F(FollowUpTest, WithoutAConversationASummitIsAskedForAnOverview) {
  dialogue_ = {};
  EXPECT_EQ(Complete(GoesOn(sample::Ask(Operation::kTell, Intent::kNone, sample::Numbers({6})))).intent,
            Intent::kSummit);
}

TEST_F(FollowUpTest, AComparisonIsNotMadeOfOne) {
  dialogue_.last = sample::Ask(Operation::kCompare, Intent::kSummit, sample::Numbers({6, 21}));
  EXPECT_EQ(Complete(GoesOn(sample::Ask(Operation::kTell, Intent::kNone, sample::Numbers({2})))).operation,
            Operation::kTell);
}

TEST_F(FollowUpTest, WhatWasShownStaysWhenAnAnswerSpeaksOfNoSummit) {
  Remember({}, {}, dialogue_);
  EXPECT_EQ(dialogue_.shown.size(), 1u);
  Remember({}, {*SummitNumber::FromInt(2)}, dialogue_);
  EXPECT_EQ(dialogue_.shown.front().value(), 2);
}

TEST_F(FollowUpTest, TheNextInARowIsNoSummit) {
  Question last;
  last.intent = Intent::kExplain;
  last.asked = Asked::kWhen;
  last.said = {"when", "was", "the", "second", "picnic"};
  last.about = {"picnic"};
  dialogue_.last = last;
  Question third = sample::Ask(Operation::kTell, Intent::kNone, sample::Numbers({3}));
  third.said = {"and", "the", "third", "one"};
  const Question question = Complete(GoesOn(third));
  EXPECT_EQ(question.intent, Intent::kExplain);
  EXPECT_TRUE(question.which.empty());
  EXPECT_EQ(question.about, (std::vector<std::string>{"third", "picnic"}));
  dialogue_.last = sample::Ask(Operation::kTell, Intent::kWhen, sample::Numbers({2}));
  dialogue_.last->said = {"when", "was", "the", "second", "summit"};
  EXPECT_EQ(Complete(GoesOn(third)).which, sample::Numbers({3})) << "it was about Summits";
}

TEST(FollowUpMealTest, TheDinnerIsThatOfTheSummitSpokenOf) {
  Dialogue dialogue;
  dialogue.shown = {*SummitNumber::FromInt(6)};
  for (const bool prefixed : {false, true}) {
    Question question;
    question.intent = Intent::kExplain;
    question.facet = "dinner";
    question.about = {"dinner"};
    CompleteFromDialogue(dialogue, prefixed, question);
    EXPECT_EQ(question.which.same, !prefixed);
  }
}

TEST_F(FollowUpTest, AHouseIsAskedForByItsPlace) {
  Question restaurant = GoesOn(sample::Ask(Operation::kTell, Intent::kNone));
  restaurant.facet = "dinner";
  restaurant.said = {"and", "the", "restaurant"};
  dialogue_.last->asked = Asked::kWho;
  const Question question = Complete(restaurant);
  EXPECT_EQ(question.intent, Intent::kExplain);
  EXPECT_EQ(question.asked, Asked::kWhere);
  EXPECT_FALSE(question.choice);
}

}  // namespace
}  // namespace summit
