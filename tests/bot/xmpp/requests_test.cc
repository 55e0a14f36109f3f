#include "bot/xmpp/requests.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using std::chrono::seconds;

class RequestsTest : public testing::Test {
 protected:
  RequestsTest() { requests_.SetSelf(*Jid::Parse("bot@example.org/r")); }

  void Ask(const std::string& id, const std::string& asked) {
    requests_.Note(id, *Jid::Parse(asked), TimePoint(seconds(60)), [this](const gloox::Tag* answer) {
      answered_ += answer == nullptr ? "none " : answer->findAttribute("type") + " ";
    });
  }

  bool Take(const std::string& id, const std::string& from) {
    const std::string sender = from.empty() ? "" : " from='" + from + "'";
    return requests_.Take(*ParseStanza("<iq type='result' id='" + id + "'" + sender + "/>"));
  }

  Requests requests_;
  std::string answered_;
};

TEST_F(RequestsTest, OnlyTheOneWhoWasAskedAnswers) {
  Ask("1", "room@rooms.example.org");
  for (const char* other : {"", "rooms.example.org", "room@rooms.example.org/Nick", "mallory@example.org/x",
                            "bot@example.org", "example.org", "not an address @@"})
    EXPECT_FALSE(Take("1", other)) << other;
  EXPECT_FALSE(Take("2", "room@rooms.example.org"));
  EXPECT_TRUE(Take("1", "Room@Rooms.example.org"));
  EXPECT_EQ(answered_, "result ");
}

TEST_F(RequestsTest, AQuestionIsAnsweredOnce) {
  Ask("1", "ann@example.org/p");
  EXPECT_TRUE(Take("1", "ann@example.org/p"));
  EXPECT_FALSE(Take("1", "ann@example.org/p"));
  EXPECT_TRUE(requests_.empty());
}

TEST_F(RequestsTest, OwnAccountAnswersInAnyOfItsNamesOrNone) {
  for (const char* sender : {"", "bot@example.org", "bot@example.org/r"}) {
    Ask("1", "bot@example.org");
    EXPECT_TRUE(Take("1", sender)) << sender;
  }
  Ask("1", "bot@example.org");
  for (const char* other : {"bot@example.org/other", "example.org", "bot@elsewhere.example"})
    EXPECT_FALSE(Take("1", other)) << other;
}

TEST_F(RequestsTest, OwnServerMayLeaveOutItsName) {
  Ask("1", "example.org");
  EXPECT_TRUE(Take("1", ""));
  Ask("1", "elsewhere.example");
  EXPECT_FALSE(Take("1", ""));
}

TEST_F(RequestsTest, NoAnswerIsToldInTime) {
  Ask("1", "ann@example.org");
  EXPECT_EQ(requests_.NextDeadline(), TimePoint(seconds(60)));
  requests_.Expire(TimePoint(seconds(59)));
  EXPECT_EQ(answered_, "");
  requests_.Expire(TimePoint(seconds(60)));
  EXPECT_EQ(answered_, "none ");
  EXPECT_EQ(requests_.NextDeadline(), TimePoint::max());
  EXPECT_FALSE(Take("1", "ann@example.org"));
}

TEST_F(RequestsTest, TimeInWhichNothingCouldBeHeardDoesNotCount) {
  Ask("1", "ann@example.org/p");
  requests_.Postpone(seconds(30));
  requests_.Expire(TimePoint(seconds(89)));
  EXPECT_EQ(answered_, "");
  requests_.Expire(TimePoint(seconds(90)));
  EXPECT_EQ(answered_, "none ");
}

}  // namespace
}  // namespace summit::bot
