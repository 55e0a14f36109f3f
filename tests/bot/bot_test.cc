#include "bot/bot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "core/base/text.h"
#include "tests/fakes/scripted_responder.h"

// What the bot does in which situation is told in tests/scenarios; here is what holds in all of them.
namespace summit::bot {
namespace {

constexpr Date kToday = std::chrono::year(2017) / 2 / 3;

class BotTest : public testing::Test {
 protected:
  BotTest() {
    config_.account.jid = Jid::Parse("bot@example.org");
    config_.rooms.push_back({*Jid::Parse("room@muc.example.org"), "Bot", {}, {}});
  }
  BotConfig config_;
  ScriptedResponder archive_;
  TimePoint now_{std::chrono::hours(1)};
};

TEST_F(BotTest, NextWakeIsAbsentWhenThereIsNothingToWaitFor) {
  Bot bot(config_, archive_);
  EXPECT_EQ(bot.NextWake(), std::nullopt);
  (void)bot.Handle(Connected{*Jid::Parse("bot@example.org/x")}, now_, kToday);
  EXPECT_GT(bot.NextWake(), now_);
}

/// Anything may come in any order: never a throw, never a public answer while out of the room, never a bad body.
TEST_F(BotTest, RandomEventsNeverBreakTheRules) {
  std::mt19937 random(20160128);
  const auto pick = [&random](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  const Jid room = config_.rooms.front().jid;
  const std::string bodies[] = {"!summit 21",           "Bot: x",   "hello", "", "> !x", "!\xFF",
                                std::string(9000, 'q'), "\x01\x02", "!help"};
  const std::string nicks[] = {"Bot", "alice", "bob", "", "Bot_2"};
  archive_.Knows("summit 21", std::string("!a\x01\n\n\xFF") + std::string(700, 'y') + "\n1\n2\n3\n4\n5\n6");
  archive_.Knows("help", "", AnswerStatus::kHelp);
  Bot bot(config_, archive_, [&random] { return std::uint64_t{random()} << 32 | random(); });
  bool joined = false;
  for (int i = 0; i < 20000; ++i) {
    now_ += std::chrono::seconds(pick(20));
    IncomingText text;
    text.body = bodies[pick(std::size(bodies))];
    text.delayed = pick(10) == 0;
    const std::string nick = nicks[pick(std::size(nicks))];
    Event event = Tick{};
    switch (pick(12)) {
      case 0:
        event = Connected{*Jid::Parse("bot@example.org/x")};
        joined = false;
        break;
      case 1:
        event = Disconnected{};
        joined = false;
        break;
      case 2:
        event = RoomJoined{room, nick.empty() ? "Bot" : nick, {}};
        joined = true;
        break;
      case 3:
        event = RoomLeft{room, RoomExit::kTechnical, {}};
        joined = false;
        break;
      case 4:
        event = RoomJoinFailed{room, JoinRefusal::kFull, {}};
        joined = false;
        break;
      case 5:
        event = OccupantChanged{room, nick, pick(2) ? std::optional<std::string>("eve") : std::nullopt};
        break;
      case 6:
        event = MessageError{room, "", "forbidden"};
        break;
      case 7:
        event = DirectMessage{*Jid::Parse("juliet@example.org/x"), text, false};
        break;
      case 8:
        event = OwnNickChanged{room, "Bot_2"};
        break;
      default:
        event = RoomMessage{room, nick, {}, {}, text, false};
        break;
    }
    for (const Action& action : bot.Handle(event, now_, kToday)) {
      if (const auto* said = std::get_if<SendRoomMessage>(&action)) {
        EXPECT_TRUE(joined);
        EXPECT_FALSE(text.delayed);
        EXPECT_FALSE(said->body.empty());
        EXPECT_NE(said->body.front(), '!');
        EXPECT_EQ(said->body, XmlSafe(said->body));
        EXPECT_LE(CountCodePoints(said->body), 500u);
        EXPECT_LE(std::count(said->body.begin(), said->body.end(), '\n'), 3);
      }
    }
  }
  EXPECT_THAT(archive_.asked(), testing::Not(testing::IsEmpty()));
}

}  // namespace
}  // namespace summit::bot
