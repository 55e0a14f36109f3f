#include "core/answer/archive_responder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;

/// One person's conversation.
class ArchiveResponderTest : public ::testing::Test {
 protected:
  std::optional<Reply> InRoom(std::string text, bool addressed = false) {
    Ask ask;
    ask.command = text.starts_with("!");
    ask.text = ask.command ? text.substr(1) : text;
    ask.addressed = addressed;
    ask.limits = TextLimits::Room();
    ask.today = kToday;
    return Check(responder_.Respond(ask, dialogue_), ask.limits);
  }
  Reply Directly(std::string text) {
    Ask ask;
    ask.command = text.starts_with("!");
    ask.text = ask.command ? text.substr(1) : text;
    ask.today = kToday;
    const std::optional<Reply> reply = Check(responder_.Respond(ask, dialogue_), ask.limits);
    EXPECT_TRUE(reply) << text;
    return reply.value_or(Reply{});
  }
  static std::optional<Reply> Check(std::optional<Reply> reply, const TextLimits& limits) {
    if (!reply) return reply;
    EXPECT_FALSE(reply->text.empty());
    EXPECT_LE(static_cast<std::size_t>(std::ranges::count(reply->text, '\n')) + 1, limits.lines) << reply->text;
    EXPECT_LE(CountCodePoints(reply->text), limits.code_points) << reply->text;
    EXPECT_EQ(reply->text, XmlSafe(reply->text));
    return reply;
  }
  static bool Has(const Reply& reply, std::string_view text) { return reply.text.find(text) != std::string::npos; }

  const MemoryArchive archive_ = sample::Archive();
  const ArchiveResponder responder_{archive_};
  Dialogue dialogue_;
};

TEST_F(ArchiveResponderTest, JudgementsAreNotMadeUp) {
  const Reply reply = Directly("which summit had the best food");
  EXPECT_EQ(reply.status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(reply, "“best”")) << reply.text;
  EXPECT_EQ(Directly("who was new at 2").status, AnswerStatus::kNotFound);
}

TEST_F(ArchiveResponderTest, WhatSomebodySaysIsConfirmedOrDenied) {
  EXPECT_TRUE(Directly("is it true that 2 was in Brussels").text.starts_with("Yes: "));
  EXPECT_TRUE(Directly("summit 1 was in Brussels, right?").text.starts_with("No: "));
}

TEST_F(ArchiveResponderTest, YearsAreToldByTheirNumberOfSummits) {
  const Reply reply = Directly("which year had two summits");
  EXPECT_TRUE(Has(reply, "2009 (Summits 6 and 7)")) << reply.text;
  EXPECT_FALSE(Has(reply, "2007")) << reply.text;
}

TEST_F(ArchiveResponderTest, TheYearAfterIsReckonedFromWhatWasShown) {
  Directly("who sponsored summit 1");
  EXPECT_TRUE(Has(Directly("when was the year after?"), "26 February 2007"));
}

TEST_F(ArchiveResponderTest, EmployersAreThoseThatThePostsName) {
  const Reply reply = Directly("which company is Person Number2 from");
  EXPECT_TRUE(Has(reply, "Company 2 (Summit 2)")) << reply.text;
  EXPECT_EQ(Directly("which company is Person Number3 from").status, AnswerStatus::kNotFound);
}

TEST_F(ArchiveResponderTest, AllOfTheHelpHasALineEach) {
  const Reply reply = Directly("!help");
  EXPECT_EQ(reply.text.find(" - !"), std::string::npos) << reply.text;
}

struct Phrase {
  const char* text;
  const char* contains;
};

TEST_F(ArchiveResponderTest, EveryCommandInSeveralPhrasings) {
  const Phrase phrases[] = {
      {"!summit 21", "February 2017"},
      {"summit XXI", "Host: Cisco."},
      {"tell me about the 21st summit", "OMEMO"},
      {"!sponsors 2017", "Clayster"},
      {"sponsor of summit 21", "Surevine"},
      {"who sponsored summit 21?", "Erlang Solutions"},
      {"!topics 21", "MIX (XEP-0369)"},
      {"what was discussed in 2017", "BIND2"},
      {"agenda of summit 2", "on the agenda: Jingle"},
      {"!participants 2", "16 people"},
      {"who was at summit 2", "16 people, among them: Person Number1, Person Number2"},
      {"is summit 2 over", "Yes: Summit 2 took place"},
      {"is summit 12 over", "By its dates, yes, though no post reports on it: Summit 12"},
      {"how many sponsors had 6", "2 sponsors of Summit 6 (6-9 February 2009, Brussels) are named"},
      {"who organised summit 2", "does not say who hosted it"},
      {"why brussels", "The archive does not say why they are in Brussels."},
      {"are they always in brussels", "No: of the 7 Summits whose place the archive gives"},
      {"where was summit 2, brusels", "Summit 2 was held in Brussels"},
      {"was summit 2 in brusels", "Did you mean \"was summit 2 in Brussels\"?"},
      {"can you help me", "I answer from the archive"},
      {"how many people came to summit 2", "16 people"},
      {"!when 2", "26 February 2007"},
      {"when was the second summit", "26 February 2007"},
      {"dates 2", "26 February 2007"},
      {"!where 2", "Rue du Vieux Marché aux Grains 30"},
      {"place 2", "Atlas Hotel"},
      {"in which hotel was summit 2", "Atlas Hotel"},
      {"!links 21", "Summit_21_minutes"},
      {"where are the minutes of summit 21", "Summit_21_minutes"},
      {"links for the 21st", "Summit_21_minutes"},
      {"!search landlord", "*Beer* and OMEMO"},
      {"search \"in a pub\"", "drank to OMEMO"},
      {"find landlord", "https://example.org/beer/"},
      {"!about", "7 Summits"},
      {"about", "10 posts"},
      {"who hosted summit 21", "host: Cisco"},
      {"!host 21", "Cisco"},
  };
  for (const Phrase& phrase : phrases) {
    const Reply reply = Directly(phrase.text);
    EXPECT_TRUE(Has(reply, phrase.contains)) << phrase.text << "\n" << reply.text;
  }
}

TEST_F(ArchiveResponderTest, WhatTheArchiveDoesNotSayForEveryCommand) {
  for (const char* text :
       {"!sponsors 2", "!topics 12", "!participants 21", "!host 2", "!links 2", "!search zeppelin", "!summit 30",
        "!when 30", "!where 2003", "who sponsored the boat of summit 21", "was Jane Doe at summit 2"}) {
    const Reply reply = Directly(text);
    EXPECT_EQ(reply.status, AnswerStatus::kNotFound) << text << "\n" << reply.text;
  }
}

TEST_F(ArchiveResponderTest, AmbiguousYearsAreAnsweredForBoth) {
  for (const char* text : {"!summit 2009", "!sponsors 2009", "!when 2009", "!where 2009", "!topics 2009"}) {
    const std::optional<Reply> reply = InRoom(text);
    ASSERT_TRUE(reply) << text;
    EXPECT_TRUE(Has(*reply, "Summit 6") && Has(*reply, "Summit 7")) << text << "\n" << reply->text;
    EXPECT_TRUE(Has(*reply, "https://example.org/summit-6/")) << reply->text;
    EXPECT_TRUE(Has(*reply, "https://example.org/summit-7/")) << reply->text;
  }
}

TEST_F(ArchiveResponderTest, TheOverviewFitsARoom) {
  const std::optional<Reply> reply = InRoom("!summit 21");
  ASSERT_TRUE(reply);
  for (const char* part : {"February 2017", "no exact dates", "Cisco", "BIND2",
                           "https://wiki.example.org/Summit_21_minutes", "\nhttps://example.org/summit-21/"})
    EXPECT_TRUE(Has(*reply, part)) << part << "\n" << reply->text;
}

TEST_F(ArchiveResponderTest, SearchShowsThreeHitsInARoom) {
  const std::optional<Reply> reply = InRoom("!search omemo");
  ASSERT_TRUE(reply);
  for (const char* link :
       {"https://example.org/beer/", "https://example.org/summit-21/", "https://example.org/original/"})
    EXPECT_TRUE(Has(*reply, link)) << reply->text;
}

TEST_F(ArchiveResponderTest, MoreTellsTheRest) {
  const std::optional<Reply> first = InRoom("!participants 1");
  ASSERT_TRUE(first);
  ASSERT_TRUE(first->more) << first->text;
  EXPECT_TRUE(Has(*first, "!more")) << first->text;
  std::string all = first->text;
  std::optional<Reply> page = first;
  for (int pages = 0; page && page->more && pages < 10; ++pages) {
    page = InRoom("!more");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->citations, first->citations);
    all += "\n" + page->text;
  }
  for (int i = 1; i <= 40; ++i) EXPECT_NE(all.find("Number" + std::to_string(i)), std::string::npos) << i;
  const std::optional<Reply> end = InRoom("!more");
  ASSERT_TRUE(end);
  EXPECT_TRUE(Has(*end, "nothing more")) << end->text;
}

TEST_F(ArchiveResponderTest, ANewAnswerReplacesTheRestOfTheOld) {
  ASSERT_TRUE(InRoom("!participants 1")->more);
  ASSERT_FALSE(InRoom("!when 2")->more);
  EXPECT_TRUE(Has(*InRoom("!more"), "nothing more"));
}

TEST_F(ArchiveResponderTest, InARoomUnknownWordsAreForOthers) {
  for (const char* text : {"!weather", "!karma jane", "!sumit 21", "!21", "!more", "!", "!?", "!!"})
    EXPECT_FALSE(InRoom(text)) << text;
  EXPECT_TRUE(InRoom("!summit blah"));
  EXPECT_TRUE(InRoom("!search"));
  EXPECT_TRUE(InRoom("!help nonsense"));
}

TEST_F(ArchiveResponderTest, WhenAddressedItAlwaysAnswers) {
  for (const char* text :
       {"weather", "!sumit 21", "!21", "more", "?", "😀", "", "...", "; DROP TABLE post", "NEAR(\"a\" \"b\")"}) {
    const std::optional<Reply> reply = InRoom(text, true);
    ASSERT_TRUE(reply) << text;
  }
  EXPECT_TRUE(Has(*InRoom("!21", true), "Summit 21"));
}

TEST_F(ArchiveResponderTest, SlipsAreSuggested) {
  const Reply reply = Directly("sumit 21");
  EXPECT_EQ(reply.status, AnswerStatus::kUnclear);
  EXPECT_TRUE(Has(reply, "!summit 21")) << reply.text;
}

TEST_F(ArchiveResponderTest, JunkIsNotEchoedAtLength) {
  const std::string junk(10000, 'x');
  EXPECT_LT(CountCodePoints(Directly(junk).text), 250u);
  EXPECT_LT(CountCodePoints(Directly("summit " + junk).text), 250u);
  EXPECT_FALSE(Has(Directly("visit https://spam.example/x now"), "spam"));
}

TEST_F(ArchiveResponderTest, ACommandWithoutSenseAsksForIt) {
  const Reply reply = Directly("!summit blah");
  EXPECT_EQ(reply.status, AnswerStatus::kUnclear);
  EXPECT_TRUE(Has(reply, "“blah”")) << reply.text;
}

TEST_F(ArchiveResponderTest, HelpAndChatAreNoAnswers) {
  EXPECT_EQ(Directly("help").status, AnswerStatus::kHelp);
  EXPECT_EQ(Directly("!help sponsors").status, AnswerStatus::kHelp);
  EXPECT_EQ(Directly("hello").status, AnswerStatus::kChat);
  EXPECT_EQ(Directly("thank you").status, AnswerStatus::kChat);
}

TEST_F(ArchiveResponderTest, FollowUps) {
  Directly("who sponsored summit 21");
  EXPECT_TRUE(Has(Directly("and 2009?"), "Nokia"));
  EXPECT_TRUE(Has(Directly("when was it"), "Summit 6"));
  Directly("summit 2");
  EXPECT_TRUE(Has(Directly("where was that"), "Atlas Hotel"));
  EXPECT_TRUE(Has(Directly("who came?"), "16 people"));
  EXPECT_TRUE(Has(Directly("!sponsors"), "Summit 21, the latest on record")) << "a command says all by itself";
  Directly("summit 2");
  EXPECT_TRUE(Has(Directly("and the one before?"), "Summit 1"));
}

TEST_F(ArchiveResponderTest, AFollowUpOfNothingAsksBack) {
  EXPECT_EQ(Directly("where was it").status, AnswerStatus::kUnclear);
}

TEST_F(ArchiveResponderTest, OnlyASummitIsAskedForAnOverview) {
  EXPECT_TRUE(Has(Directly("and 2017?"), "Host: Cisco."));
  EXPECT_TRUE(Has(Directly("21"), "Host: Cisco."));
}

TEST_F(ArchiveResponderTest, ConversationsAreApart) {
  Directly("summit 2");
  Dialogue other;
  Ask ask;
  ask.text = "where was it";
  ask.today = kToday;
  EXPECT_EQ(responder_.Respond(ask, other)->status, AnswerStatus::kUnclear);
}

TEST_F(ArchiveResponderTest, TodayDecidesWhatIsNext) {
  EXPECT_TRUE(Has(Directly("when is the next summit"), "Summit 24, the next, is announced for 28-29 January 2021"));
  Ask ask;
  ask.text = "when is the next summit";
  ask.today = sample::Day(2022, 1, 1);
  const std::optional<Reply> reply = responder_.Respond(ask, dialogue_);
  EXPECT_EQ(reply->status, AnswerStatus::kNotFound);
  EXPECT_NE(reply->text.find("Summit 24, the latest on record, was announced for"), std::string::npos) << reply->text;
}

TEST_F(ArchiveResponderTest, WhichSummitsHadWhom) {
  EXPECT_TRUE(Has(Directly("which summits did Isode sponsor"), "2 Summits"));
  EXPECT_TRUE(Has(Directly("did Isode sponsor summit 21"), "Yes: Isode"));
  EXPECT_EQ(Directly("did Isode sponsor summit 7").status, AnswerStatus::kNotFound);
}

TEST_F(ArchiveResponderTest, VenuesListTheirSummits) {
  for (const char* text : {"which summits were held at the Atlas Hotel", "which summits were at the Atlas"})
    EXPECT_TRUE(Has(Directly(text), "is named as a place of 1 Summit: Summit 2")) << text << "\n"
                                                                                  << Directly(text).text;
  EXPECT_EQ(Directly("which summits were at the Bellevue").text.find("topics"), std::string::npos);
}

TEST_F(ArchiveResponderTest, OverManySummits) {
  const Phrase phrases[] = {
      {"summits not in Brussels", "3 Summits not in Brussels"},
      {"how many summits were in Brussels", "4 Summits in Brussels"},
      {"who sponsored most often", "Isode is named most often"},
      {"compare 2 and 21", "Summit 21 (February 2017, Brussels): 7 sponsors; 6 topics."},
      {"summits before 2010", "4 Summits until 2009"},
  };
  for (const Phrase& phrase : phrases) {
    const Reply reply = Directly(phrase.text);
    EXPECT_EQ(reply.status, AnswerStatus::kAnswered) << phrase.text << "\n" << reply.text;
    EXPECT_TRUE(Has(reply, phrase.contains)) << phrase.text << "\n" << reply.text;
  }
}

TEST_F(ArchiveResponderTest, WhyShowsTheEvidence) {
  Directly("when was summit 2");
  const Reply reply = Directly("!why");
  EXPECT_EQ(reply.status, AnswerStatus::kAnswered);
  EXPECT_TRUE(Has(reply, "“XMPP Summit 2” (10 August 2010), line 10: “words of the post”")) << reply.text;
  EXPECT_TRUE(Has(Directly("where was it"), "Atlas Hotel")) << "why is no turn of its own";
}

TEST_F(ArchiveResponderTest, UnaddressedCommandsOfAConversationNeedOne) {
  EXPECT_FALSE(InRoom("!why"));
  EXPECT_FALSE(InRoom("!more"));
  EXPECT_TRUE(InRoom("!why", true));
  ASSERT_TRUE(InRoom("!when 2"));
  EXPECT_TRUE(Has(*InRoom("!why"), "words of the post"));
}

TEST_F(ArchiveResponderTest, WhatStandsBesideAQuestionIsLeftOut) {
  const Phrase phrases[] = {
      {"so guys, where the hell did summit 2 go down", "Atlas Hotel"},
      {"hot topics of 2", "Spim prevention"},
      {"which companies made 21 possible", "Clayster"},
      {"where was 2? I mean the building, not the country", "Atlas Hotel"},
      {"where did people sleep at summit 2", "Atlas Hotel"},
      {"was 1 before 2", "Yes: Summit 1"},
      {"is summit 2 later than summit 6", "No: Summit 2"},
      {"the third summit in Brussels", "Summit 21"},
      {"summits with at least 40 people", "2 Summits with at least 40 people"},
      {"how much did Nokia pay", "1000€ by Nokia (Summit 6)"},
      {"who paid most for the dinner of 6", "Nokia 1000€ and Isode 200€"},
      {"sponsors of 6 that also sponsored 21", "Isode"},
      {"the year after 2011", "Summit 12"},
      {"who came in winter 2007", "16 people"},
      {"how many cities", "3 places of the 7 Summits"},
  };
  for (const Phrase& phrase : phrases) {
    dialogue_ = {};
    const Reply reply = Directly(phrase.text);
    EXPECT_EQ(reply.status, AnswerStatus::kAnswered) << phrase.text << "\n" << reply.text;
    EXPECT_TRUE(Has(reply, phrase.contains)) << phrase.text << "\n" << reply.text;
  }
}

TEST_F(ArchiveResponderTest, WordsThatNarrowAreNotLeftOut) {
  for (const char* text : {"wifi password of summit 2", "who won the football at 21", "which hotel was 6 in",
                           "who was new at summit 2", "was Person Number2 late at summit 2"})
    EXPECT_EQ(Directly(text).status, AnswerStatus::kNotFound) << text;
}

TEST_F(ArchiveResponderTest, ATopicOfTheTextAlone) {
  MemoryArchive archive = sample::Archive();
  archive.AddText(sample::Id("summit-2"), "Agenda", "Some time went into DNSSEC.", 30);
  const ArchiveResponder responder(archive);
  for (const char* text : {"first mention of DNSSEC at a summit", "was DNSSEC discussed at summit 2"}) {
    Ask ask;
    ask.text = text;
    ask.today = kToday;
    Dialogue dialogue;
    const std::optional<Reply> reply = responder.Respond(ask, dialogue);
    EXPECT_EQ(reply->status, AnswerStatus::kAnswered) << text;
    EXPECT_TRUE(Has(*reply, "“Some time went into DNSSEC.”")) << reply->text;
    EXPECT_TRUE(Has(*reply, "Summit 2")) << reply->text;
  }
}

TEST_F(ArchiveResponderTest, HowItCameToAnAnswer) {
  Ask ask;
  ask.text = "what is omemo";
  ask.today = kToday;
  const Explanation explanation = responder_.Explain(ask, {});
  EXPECT_FALSE(explanation.text.empty());
  EXPECT_FALSE(explanation.trace.decisions.empty());
}

TEST_F(ArchiveResponderTest, ThePrefixIsShownAsConfigured) {
  Ask ask;
  ask.text = "hello";
  ask.prefix = "?";
  ask.today = kToday;
  EXPECT_NE(responder_.Respond(ask, dialogue_)->text.find("?help"), std::string::npos);
}

TEST_F(ArchiveResponderTest, TwoQuestionsInOneLineHaveTwoAnswers) {
  const Reply reply = Directly("when was summit 6? who sponsored it?");
  EXPECT_EQ(reply.status, AnswerStatus::kAnswered);
  EXPECT_TRUE(Has(reply, "2009")) << reply.text;
  EXPECT_TRUE(Has(reply, "sponsor")) << reply.text;
}

TEST_F(ArchiveResponderTest, OtherBotsCommandsAreNeverAnswered) {
  EXPECT_FALSE(InRoom("!seen Jane Doe"));
  const Reply reply = Directly("!seen Jane Doe");
  EXPECT_EQ(reply.status, AnswerStatus::kUnclear) << reply.text;
  EXPECT_TRUE(Has(reply, "“seen”")) << reply.text;
}

TEST_F(ArchiveResponderTest, WhatIsMeantForAClientIsNotAnswered) {
  EXPECT_EQ(Directly("/topic hello").status, AnswerStatus::kUnclear);
  EXPECT_EQ(Directly("/nick summit 21").status, AnswerStatus::kUnclear);
}

TEST_F(ArchiveResponderTest, AHouseHasItsAddress) {
  SummitRecord record = sample::Sixth();
  record.venue = sample::Say("Hotel Zebra", "summit-6");
  record.address = sample::Say("1 Rope Street", "summit-6");
  const MemoryArchive archive({record}, sample::Posts());
  const ArchiveResponder responder(archive);
  Ask ask;
  ask.today = kToday;
  ask.text = "what is the address of the hotel zebra";
  Dialogue dialogue;
  const auto reply = responder.Respond(ask, dialogue);
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, AnswerStatus::kAnswered);
  EXPECT_TRUE(Has(*reply, "Hotel Zebra, 1 Rope Street")) << reply->text;
}

TEST_F(ArchiveResponderTest, WhoSpokeIsUnderstoodThoughNoPostTells) {
  EXPECT_EQ(Directly("who spoke at summit 21").status, AnswerStatus::kNotFound);
}

TEST_F(ArchiveResponderTest, AGiftThatNoListNamesMayBeToldInAPost) {
  MemoryArchive archive = sample::Archive();
  archive.AddText(sample::Id("summit-6"), "Thanks", "Many thanks to Zebra Ltd for donating the balloons.", 30);
  const ArchiveResponder responder(archive);
  Ask ask;
  ask.today = kToday;
  for (const std::string_view thing : {"balloons", "candles"}) {
    ask.text = "who donated the " + std::string(thing) + " for summit 6";
    Dialogue dialogue;
    const auto reply = responder.Respond(ask, dialogue);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, thing == "balloons" ? AnswerStatus::kAnswered : AnswerStatus::kNotFound) << reply->text;
    EXPECT_EQ(Has(*reply, "Zebra Ltd"), thing == "balloons") << reply->text;
  }
}

TEST_F(ArchiveResponderTest, AnArgumentWithoutAWordIsNotTheLatest) {
  EXPECT_EQ(Directly("!summit \xF0\x9F\x9A\x80").status, AnswerStatus::kUnclear);
  EXPECT_EQ(Directly("!summit").status, AnswerStatus::kAnswered);
}

}  // namespace
}  // namespace summit
