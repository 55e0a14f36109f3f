#include "bot/self_responder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>

#include "tests/fakes/scripted_responder.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class SelfResponderTest : public testing::Test {
 protected:
  SelfResponderTest() {
    config_.profile.contact = "xmpp:operator@example.org";
    config_.profile.source = "https://example.org/source";
    config_.profile.privacy = "https://example.org/privacy";
  }

  std::string Said(const std::string& text, bool command = true) {
    Ask ask;
    ask.text = text;
    ask.command = command;
    ask.addressed = !command;
    ask.prefix = config_.command_prefix;
    const auto reply = responder_.Respond(ask, dialogue_);
    return reply ? reply->text : "";
  }

  BotConfig config_;
  ScriptedResponder archive_;
  Dialogue dialogue_;
  SelfResponder responder_{config_, archive_};
};

TEST_F(SelfResponderTest, SaysWhatIsKeptOfPeople) {
  const std::string said = Said("privacy");
  EXPECT_THAT(said, HasSubstr("neither stored nor logged"));
  EXPECT_THAT(said, HasSubstr("forget it after 10 minutes"));
  EXPECT_THAT(said, HasSubstr("https://example.org/privacy"));
  EXPECT_THAT(said, HasSubstr("Run by: xmpp:operator@example.org"));
  config_.limits.dialogue_expiry = std::chrono::seconds(90);
  EXPECT_THAT(Said("privacy"), HasSubstr("forget it after 90 seconds"));
  EXPECT_THAT(archive_.asked(), IsEmpty());
}

TEST_F(SelfResponderTest, PresentsItselfWhenBotsAreCalled) {
  for (const char* call : {"botlist", "rollcall", "Rollcall", "botlist?"}) {
    const std::string said = Said(call);
    EXPECT_THAT(said, HasSubstr("summitbot, a bot.")) << call;
    EXPECT_THAT(said, HasSubstr("XMPP Summits")) << call;
    EXPECT_THAT(said, HasSubstr("Commands begin with ! and are told by !help.")) << call;
    EXPECT_THAT(said, HasSubstr("Run by: xmpp:operator@example.org\nSource: https://example.org/source")) << call;
  }
}

TEST_F(SelfResponderTest, SpeaksInTheWordsOfItsOperator) {
  config_.profile.name = "Archivist";
  config_.profile.about = "I know the past";
  config_.command_prefix = "??";
  EXPECT_THAT(Said("botlist"),
              HasSubstr("Archivist, a bot. I know the past. Commands begin with ?? and are told by ??help."));
}

TEST_F(SelfResponderTest, SaysNothingOfWhatIsNotConfigured) {
  config_.profile = {};
  for (const char* call : {"privacy", "botlist"}) EXPECT_THAT(Said(call), Not(HasSubstr(": \n"))) << call;
  EXPECT_THAT(Said("privacy"), Not(HasSubstr("Run by")));
  EXPECT_THAT(Said("botlist"), Not(HasSubstr("Run by")));
}

TEST_F(SelfResponderTest, FitsARoom) {
  for (const char* call : {"privacy", "botlist"}) {
    const std::string said = Said(call);
    EXPECT_LE(std::count(said.begin(), said.end(), '\n') + 1, 4) << said;
    EXPECT_LE(said.size(), 500u) << said;
  }
}

TEST_F(SelfResponderTest, NothingGoesOnFromIt) {
  dialogue_.rest = "the rest of a long answer";
  Said("privacy");
  EXPECT_THAT(dialogue_.rest, IsEmpty());
}

TEST_F(SelfResponderTest, AllElseIsForTheArchive) {
  archive_.Knows("summit 21", "It was held.");
  EXPECT_EQ(Said("summit 21"), "It was held.");
  Said("about");
  Said("privacy of servers", false);
  EXPECT_THAT(archive_.asked(), SizeIs(3));
}

}  // namespace
}  // namespace summit::bot
