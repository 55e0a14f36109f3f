#include "bot/bot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

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

/// Makes up messages and whatever else can happen, with few names and ids, so that they meet.
class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}

  std::size_t Below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
  std::uint64_t Bits() { return std::uint64_t{random_()} << 32 | random_(); }
  void Learn(const std::string& id) { ids_.push_back(id); }

  Event Next() {
    const Jid room = *Jid::Parse(Below(4) == 0 ? "other@muc.example.org" : "room@muc.example.org");
    switch (Below(16)) {
      case 0:
        return RoomJoined{room, Nick(), {}, Below(4) != 0};
      case 1:
        return RoomDescribed{room, Below(2) == 0, std::chrono::seconds(Below(2) * 15)};
      case 2:
        return Invited{room, *Jid::Parse("operator@example.org/x"), Below(2) == 0, "x", {}};
      case 3:
        return OccupantChanged{room, Nick(), Below(2) ? std::optional(Nick()) : std::nullopt};
      case 4:
        return CommandCalled{*Jid::Parse("operator@example.org/x"),
                             "i",
                             Node(),
                             Id(),
                             static_cast<CommandStep>(Below(5)),
                             Below(2) == 0,
                             {{"argument", {"21"}}, {"room", {room.ToString()}}}};
      case 5:
        return SelfPinged{room, static_cast<SelfPing>(Below(3))};
      case 6:
        return MessageError{room, Id(), Below(2) ? "policy-violation" : "not-acceptable"};
      case 7:
        return RoomLeft{room, static_cast<RoomExit>(Below(7)), {}};
      case 8:
        return DirectMessage{*Jid::Parse("operator@example.org/x"), Text(), false};
      case 9:
        return PrivateMessage{*room.WithResource(Nick()), {}, {}, Text()};
      case 10:
        return RoomMessage{room, "", {}, {}, {}, true};
      case 11:
        return Tick{};
      default:
        return RoomMessage{room, Below(8) ? Nick() : "", {}, {}, Text(), false};
    }
  }

 private:
  std::string Nick() { return Pick({"Bot", "Bot_2", "alice", "bob"}); }
  std::string Node() { return Pick({"summit", "help", "admin/join", "admin/leave", "admin/rooms", "none"}); }
  std::string Id() { return ids_.empty() || Below(3) == 0 ? Pick({"", "q1", "q2", "q3"}) : ids_[Below(ids_.size())]; }
  std::string Pick(const std::vector<std::string>& list) { return list[Below(list.size())]; }
  IncomingText Text() {
    IncomingText text;
    text.id = Id();
    text.stanza_id = Below(2) ? Id() : "";
    text.body =
        Pick({"!summit 21", "Bot: x", "!undo", "!leave room@muc.example.org", "!join room@muc.example.org", "hm"});
    if (Below(4) == 0) text.replaces = Id();
    if (Below(6) == 0) text.reply_to = Id();
    if (Below(8) == 0) text.taken_back = TakenBack{Id(), Below(2) == 0};
    if (Below(8) == 0) text.reactions = Reactions{Id(), {"\xE2\x9D\x8C"}};
    text.wants_receipt = Below(2) == 0;
    return text;
  }

  std::mt19937 random_;
  std::vector<std::string> ids_;
};

/// What we correct or take back is ours, and sent before; nothing is sent twice under one id.
TEST_F(BotTest, OnlyOurOwnMessagesAreEditedWhateverHappens) {
  config_.admins = {*Jid::Parse("operator@example.org")};
  config_.invites.kind = InvitePolicy::Kind::kAnyone;
  config_.limits.person = config_.limits.room = config_.limits.total = {100000, 100000};
  config_.limits.repeats = 100000;
  archive_.Knows("summit 21", "Summit 21 was in Brussels.");
  Chance chance(20260203);
  Bot bot(config_, archive_, [&chance] { return chance.Bits(); });
  std::set<std::string> ours;
  std::size_t edits = 0;
  const auto sent = [&](const std::string& id, const TextMarks& marks) {
    EXPECT_TRUE(ours.insert(id).second);
    EXPECT_TRUE(marks.replaces.empty() || ours.count(marks.replaces) == 1);
    edits += marks.replaces.empty() ? 0 : 1;
    if (ours.size() % 8 == 0) chance.Learn(id);
  };
  (void)bot.Handle(Connected{*Jid::Parse("bot@example.org/x")}, now_, kToday);
  for (int i = 0; i < 20000; ++i) {
    now_ += std::chrono::seconds(chance.Below(30));
    for (const Action& action : bot.Handle(chance.Next(), now_, kToday)) {
      if (const auto* room = std::get_if<SendRoomMessage>(&action)) sent(room->id, room->marks);
      if (const auto* whisper = std::get_if<SendPrivateMessage>(&action)) sent(whisper->id, whisper->marks);
      if (const auto* direct = std::get_if<SendDirectMessage>(&action)) sent(direct->id, direct->marks);
      if (const auto* taken = std::get_if<RetractMessage>(&action);
          taken != nullptr && taken->medium != Medium::kRoom) {
        EXPECT_EQ(ours.count(taken->target), 1u);  // in rooms the id may be one that the room gave
        ++edits;
      }
    }
  }
  EXPECT_GT(edits, 20u);
}

}  // namespace
}  // namespace summit::bot
