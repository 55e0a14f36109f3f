#include "bot/xmpp/stream_management.h"

#include <gmock/gmock.h>

#include <limits>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(StreamManagementTest, IsOffUntilTheServerAgrees) {
  StreamManagement management;
  management.NoteSent("<message/>");
  EXPECT_FALSE(management.on());
  EXPECT_FALSE(management.resumable());
  EXPECT_EQ(management.sent(), 0u);
  EXPECT_FALSE(management.WantsAnswer());
  EXPECT_FALSE(management.OnAnswer(0));
}

TEST(StreamManagementTest, WhatIsAcknowledgedIsNotSentAgain) {
  StreamManagement management("id");
  for (const char* xml : {"<a/>", "<b/>", "<c/>"}) management.NoteSent(xml);
  EXPECT_TRUE(management.OnAnswer(2));
  EXPECT_THAT(management.Kept(), ElementsAre("<c/>"));
  EXPECT_TRUE(management.OnAnswer(2));
  EXPECT_THAT(management.Kept(), ElementsAre("<c/>"));
  EXPECT_TRUE(management.OnAnswer(3));
  EXPECT_THAT(management.Kept(), IsEmpty());
}

TEST(StreamManagementTest, CountThatCannotBeChangesNothing) {
  StreamManagement management("id");
  for (const char* xml : {"<a/>", "<b/>", "<c/>"}) management.NoteSent(xml);
  EXPECT_FALSE(management.OnAnswer(4));
  EXPECT_TRUE(management.OnAnswer(2));
  EXPECT_FALSE(management.OnAnswer(1));  // less than was acknowledged
  EXPECT_FALSE(management.OnAnswer(std::numeric_limits<std::uint32_t>::max()));
  EXPECT_THAT(management.Kept(), ElementsAre("<c/>"));
}

TEST(StreamManagementTest, CountersGoAround) {
  constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();
  StreamManagement management("id", kLast - 1);
  management.NoteReceived();
  EXPECT_EQ(management.received(), kLast);
  management.NoteReceived();
  EXPECT_EQ(management.received(), 0u);
  for (const char* xml : {"<a/>", "<b/>", "<c/>"}) management.NoteSent(xml);
  EXPECT_EQ(management.sent(), 1u);
  EXPECT_FALSE(management.OnAnswer(2));
  EXPECT_TRUE(management.OnAnswer(kLast));
  EXPECT_THAT(management.Kept(), ElementsAre("<b/>", "<c/>"));
  EXPECT_TRUE(management.OnAnswer(0));
  EXPECT_THAT(management.Kept(), ElementsAre("<c/>"));
  EXPECT_EQ(management.open(), 1u);
}

TEST(StreamManagementTest, ServerIsAskedNowAndThen) {
  StreamManagement management("id");
  for (std::uint32_t i = 1; i < StreamManagement::kAskEvery; ++i) {
    management.NoteSent("<a/>");
    EXPECT_FALSE(management.WantsAnswer()) << i;
  }
  management.NoteSent("<a/>");
  EXPECT_TRUE(management.WantsAnswer());
  management.NoteAsked();
  for (std::uint32_t i = 0; i < 2 * StreamManagement::kAskEvery; ++i) management.NoteSent("<a/>");
  EXPECT_FALSE(management.WantsAnswer()) << "an answer is due";
  EXPECT_TRUE(management.OnAnswer(StreamManagement::kAskEvery));
  EXPECT_TRUE(management.WantsAnswer());
}

TEST(StreamManagementTest, NobodyIsAskedForNothing) {
  StreamManagement management("id");
  for (std::uint32_t i = 0; i < StreamManagement::kAskEvery; ++i) management.NoteSent("<a/>");
  EXPECT_TRUE(management.OnAnswer(StreamManagement::kAskEvery));
  EXPECT_FALSE(management.WantsAnswer());
}

TEST(StreamManagementTest, ServerIsAskedAgainBeforeTooMuchIsKept) {
  StreamManagement management("id");
  management.NoteSent(std::string(StreamManagement::kMostBytes / 2, 'x'));
  management.NoteAsked();
  EXPECT_FALSE(management.WantsAnswer());
  management.NoteSent("<a/>");
  EXPECT_TRUE(management.WantsAnswer());
}

TEST(StreamManagementTest, ResumptionIsGivenUpRatherThanMemory) {
  for (const bool by_size : {true, false}) {
    StreamManagement management("id");
    const std::size_t most = by_size ? 2 : StreamManagement::kMostStanzas;
    const std::string xml(by_size ? StreamManagement::kMostBytes / 2 : 4, 'x');
    for (std::size_t i = 0; i < most; ++i) management.NoteSent(xml);
    EXPECT_TRUE(management.resumable());
    management.NoteSent("<a/>");
    EXPECT_FALSE(management.resumable());
    EXPECT_THAT(management.Kept(), IsEmpty());
    EXPECT_TRUE(management.OnAnswer(1)) << "counting goes on";
    EXPECT_EQ(management.open(), most);
  }
}

TEST(StreamManagementTest, WithoutAnIdNothingIsKept) {
  StreamManagement management("");
  EXPECT_TRUE(management.on());
  management.NoteSent("<a/>");
  EXPECT_THAT(management.Kept(), IsEmpty());
  EXPECT_TRUE(management.OnAnswer(1));
}

TEST(StreamManagementTest, CountsAreAskedForAndTold) {
  const auto request = ParseStanza(CountRequest()), answer = ParseStanza(CountAnswer(4294967295u));
  EXPECT_EQ(request->name(), "r");
  EXPECT_EQ(request->xmlns(), "urn:xmpp:sm:3");
  EXPECT_EQ(answer->name(), "a");
  EXPECT_EQ(answer->xmlns(), "urn:xmpp:sm:3");
  EXPECT_EQ(answer->findAttribute("h"), "4294967295");
}

TEST(StreamManagementTest, CountThatCannotBeIsAnError) {
  const std::string error = CountRefused(7, 5);
  EXPECT_THAT(error, testing::HasSubstr("undefined-condition"));
  EXPECT_THAT(error, testing::HasSubstr("handled-count-too-high"));
  EXPECT_THAT(error, testing::HasSubstr("send-count='5'"));
  EXPECT_THAT(CountRefused(std::nullopt, 5), testing::Not(testing::HasSubstr("handled-count-too-high")));
}

}  // namespace
}  // namespace summit::bot
