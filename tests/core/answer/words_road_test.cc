#include "core/answer/words_road.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/answer/archive_responder.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

/// Whole questions, answered from the text of an archive.
class WordsRoadTest : public ::testing::Test {
 protected:
  static PostInfo Of(const std::string& name, const std::string& title, Date date) {
    return sample::Post(name, title, date);
  }
  WordsRoadTest() {
    SummitRecord sixth = sample::Sixth();
    sixth.colocated_with = sample::Say("FOSDEM 2009", "summit-6");
    SummitRecord eighth = sample::Record(8, "summit-8");
    eighth.dates = sample::Say(DateRange{sample::Day(2010, 2, 5), sample::Day(2010, 2, 8)}, "summit-8");
    eighth.standing = Standing::kHeld;
    eighth.city = sample::Say("Brussels", "summit-8");
    eighth.colocated_with = sample::Say("FOSDEM 2010", "summit-8");
    eighth.links = {{LinkFact{LinkKind::kSlides, "On our server", "https://example.org/ropes.pdf"},
                     {{sample::Id("summit-8"), 44, "On our server", "https://example.org/summit-8/"}}}};
    const Date august = sample::Day(2010, 8, 10);
    archive_ = MemoryArchive({sixth, eighth},
                             {Of("summit-6", "XMPP Summit 6", august), Of("summit-8", "XMPP Summit 8", august),
                              Of("works", "Season of Code 2010: the pilots", sample::Day(2010, 5, 2)),
                              Of("day", "Happy Rope Day", sample::Day(2010, 5, 19)),
                              Of("past", "A look back at 2009", sample::Day(2010, 1, 4))});
  }
  void Tell(const std::string& post, const std::string& heading, const std::string& text, int line = 10) {
    archive_.AddText(sample::Id(post), heading, text, line);
  }
  Reply Ask(const std::string& text) {
    const ArchiveResponder responder(archive_);
    summit::Ask ask;
    ask.text = text;
    ask.today = sample::kToday;
    Dialogue dialogue;
    return responder.Respond(ask, dialogue).value_or(Reply{});
  }
  bool Answers(const std::string& question, std::string_view words) {
    const Reply reply = Ask(question);
    const bool right = reply.status == AnswerStatus::kAnswered && reply.text.find(words) != std::string::npos;
    if (!right) ADD_FAILURE() << question << "\n" << reply.text;
    return right;
  }
  bool Refuses(const std::string& question) {
    const Reply reply = Ask(question);
    const bool right = reply.status == AnswerStatus::kNotFound || reply.status == AnswerStatus::kUnclear;
    if (!right) ADD_FAILURE() << question << "\n" << reply.text;
    return right;
  }

  MemoryArchive archive_;
};

TEST_F(WordsRoadTest, WhatWasPutUpAgainIsOfTheYearOfItsSummit) {
  Tell("summit-6", "Programme", "Ada Byron presented Zeppelins to the pilots of the club.");
  Refuses("who presented Zeppelins in 2010");
  Answers("who presented Zeppelins in 2009", "Ada Byron");
}

TEST_F(WordsRoadTest, AnEarlierYearInTheTitleIsTheYear) {
  Tell("past", "", "Grace Hopper wrote the first Zeppelin plugin for the club.");
  Refuses("who wrote the Zeppelin plugin in 2010");
  Answers("who wrote the Zeppelin plugin in 2009", "Grace Hopper");
}

TEST_F(WordsRoadTest, APostAboutTheSummitBesideItNeedNotNameTheEvent) {
  Tell("summit-8", "Talks on Saturday", "- 17:30-18:00 | Zeppelins in the Enterprise | Ada Byron");
  Tell("summit-6", "Saturday", "Grace Hopper gave a talk about Zeppelins at FOSDEM.");
  Answers("who gave the talk about Zeppelins at fosdem 2010", "Ada Byron");
}

TEST_F(WordsRoadTest, AQualityThatIsAskedForHasToBeTold) {
  Tell("day", "", "There is an introduction to ropes and baskets in our Zeppelin handbook.");
  Refuses("is there a long introduction to ropes in the Zeppelin handbook?");
  Tell("works", "", "There is a long introduction to ropes and baskets in the Zeppelin handbook.");
  Answers("is there a long introduction to ropes in the Zeppelin handbook?", "a long introduction");
}

TEST_F(WordsRoadTest, TheNextParagraphGoesOnToTell) {
  Tell("day", "",
       "We shared a stall with the balloonists at the Ghent fair.\n\nThere you could see ropes and climb one.");
  Answers("what could people do at the stall at the Ghent fair", "climb one");
}

TEST_F(WordsRoadTest, WhatHappenedIsToldFromItsBeginning) {
  Tell("day", "",
       "Today all pilots tied their balloons with new ropes.\n\nThis is a first step toward a safer sky of balloons.");
  Answers("what happened in the sky of balloons on 19 May 2010", "new ropes");
}

TEST_F(WordsRoadTest, ItemsBehindTellWhatEachDid) {
  Tell("works", "",
       "The two pilots Adabyron and Gracehop were working on projects for the season of code.\n\n"
       "- Adabyron wove a lighter basket for two people.\n\n- Gracehop tied better knots into the long ropes.");
  const Reply reply = Ask("what did Gracehop work on in the season of code 2010");
  EXPECT_EQ(reply.status, AnswerStatus::kAnswered);
  EXPECT_NE(reply.text.find("better knots"), std::string::npos) << reply.text;
}

TEST_F(WordsRoadTest, WhatIsCalledSoIsWhatItIs) {
  Tell("day", "", "The club discussed a lighter kind of basket (called \"lofts\"), and other gear for airships.");
  Answers("what are \"lofts\" in airships", "lighter kind");
}

TEST_F(WordsRoadTest, WhereEverythingIsOfXmppItSaysNothing) {
  Tell("day", "", "A loft is a lighter kind of basket for two pilots.\n\nIn XMPP circles people fly a loft often.");
  Answers("what is a loft in xmpp", "lighter kind");
  Answers("was ist ein loft in Jabber", "lighter kind");
}

TEST_F(WordsRoadTest, ADecisionIsOnThatAndHasToBeTold) {
  Tell("summit-8", "Monday",
       "Following up on feedback, the group discussed the ropes, with consensus to make them shorter.\n\n"
       "The group spoke about baskets and their colours.");
  Answers("what did the group agree about ropes at summit 8", "shorter");
  Refuses("what did the group agree about baskets at summit 8");
}

TEST_F(WordsRoadTest, WhyItIsNotSoIsToldWhereItIsDenied) {
  Tell("day", "", "People came to the conference because of the ropes.");
  Refuses("why is the summit not a conference?");
  Tell("summit-8", "Format", "This is not a general conference, and besides short talks everybody sits at one table.");
  Answers("why is the summit not a conference?", "one table");
}

TEST_F(WordsRoadTest, AnInvitationDoesNotTellWhatWas) {
  Tell("day", "", "Sign up for the Zeppelins list to discuss all of it.");
  Refuses("what was discussed about Zeppelins in 2010");
}

TEST_F(WordsRoadTest, HousesToDineInGoByManyNames) {
  Tell("summit-8", "Dinner", "Dinner will be held on Monday at 7:00 PM, the location is Kelly Irish Restaurant.");
  for (const char* question : {"In welchem Lokal gab es bei Summit 8 das Abendessen?", "quel resto pour le summit 8",
                               "which brasserie was the dinner at in summit 8", "Wie hieß die Gaststätte bei Summit 8"})
    Answers(question, "Kelly");
}

TEST_F(WordsRoadTest, ContributorsOfCodeAreNoSponsors) {
  Tell("works", "", "We welcome two new contributors to GSoC 2010 this year!");
  Answers("how many contributors were in GSoC 2010", "two new contributors");
  Refuses("how many contributors were in GSoC 2009");
}

TEST_F(WordsRoadTest, TheLinkIsNotLookedForAsAWord) {
  Tell("summit-8", "", "A detailed report can be found in the diary of Ada.");
  Answers("is there a detailed report of summit 8? link?", "diary of Ada");
}

TEST_F(WordsRoadTest, ADayOfAnotherYearIsNoAnswerEvenInAReportOfThatYear) {
  Tell("summit-8", "History", "The first rope race was held on 3 March 2005 near the old tower of Ghent.");
  Refuses("when was the rope race in 2010");
  Tell("summit-8", "Now", "The new rope race was held on 4 March 2010 near the old tower of Ghent.", 30);
  Answers("when was the rope race in 2010", "4 March 2010");
}

TEST_F(WordsRoadTest, WhoSpokeInAYearIsAskedOfItsSummits) {
  Tell("summit-8", "Talks", "The speakers were Ada Byron and Grace Hopper.");
  Answers("who presented at the summit of 2010", "Ada Byron");
  Refuses("who presented at the summit of 2009");
}

}  // namespace
}  // namespace summit
