#include <gmock/gmock.h>
#include <spdlog/sinks/null_sink.h>

#include <chrono>
#include <variant>

#include "bot/xmpp/session.h"
#include "tests/bot/xmpp/scripted_server.h"
#include "tests/bot/xmpp/stanza.h"

// A session that outlives its stream (XEP-0198), against a server without a socket.
namespace summit::bot {
namespace {

using std::chrono::seconds;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

const Jid kRoom = *Jid::Parse("plaza@rooms.example.org");
constexpr char kQuestion[] =
    "<message from='plaza@rooms.example.org/Ann' type='groupchat' id='q'><body>!when 88</body></message>";

class ResumptionTest : public testing::Test {
 protected:
  ResumptionTest() {
    server_.enabled = "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true' max='600'/>";
    server_.at_resume = "<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='0'/>";
  }

  /// Logs in; what is said when a session begins is acknowledged.
  void Login() {
    session_.reset();
    server_.TakeSent();
    Identity identity{*Jid::Parse("bot@example.org"), "sesame", "1.2.3", "", ""};
    session_ = std::make_unique<Session>(std::move(identity), server_.NewLink(), log_);
    session_->Open(now_);
    Receive();
    ASSERT_TRUE(session_->online());
    session_->TakeEvents();
    sent_ = 0;
    AcknowledgeAll();
  }

  void EnterRoom() {
    session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
    ASSERT_THAT(Deliver("<presence from='plaza@rooms.example.org/Bot'><x xmlns='http://jabber.org/protocol/muc#user'>"
                        "<item role='participant'/><status code='110'/></x></presence>"),
                SizeIs(1));
    AcknowledgeAll();
  }

  void AcknowledgeAll() {
    for (const std::string& xml : server_.TakeSent())
      if (xml.find("urn:xmpp:sm:3") == std::string::npos) ++sent_;
    Deliver(Count("a", sent_));
  }

  void Lose() {
    server_.Hangup();
    Receive();
    ASSERT_TRUE(session_->failure().has_value());
  }

  /// The next attempt; `more` comes in one piece with the answer to it.
  std::vector<Event> Return(const std::string& answer) {
    server_.at_resume = answer;
    session_->Reopen(server_.NewLink(), now_);
    Receive();
    return session_->TakeEvents();
  }

  static std::string Count(const std::string& name, int h) {
    return "<" + name + " xmlns='urn:xmpp:sm:3' previd='sm1' h='" + std::to_string(h) + "'/>";
  }

  void Receive() {
    server_.Pump();
    session_->CheckDeadlines(now_);
  }

  std::vector<Event> Deliver(const std::string& xml) {
    server_.Deliver(xml);
    Receive();
    return session_->TakeEvents();
  }

  void Say(const std::string& id) { session_->Perform(SendRoomMessage{kRoom, id, "text of " + id}); }

  std::vector<std::string> SentWith(const std::string& part) {
    std::vector<std::string> found;
    for (const std::string& xml : server_.TakeSent())
      if (xml.find(part) != std::string::npos) found.push_back(xml);
    return found;
  }

  static constexpr char kFailed[] =
      "<failed xmlns='urn:xmpp:sm:3'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>";

  spdlog::logger log_{"test", std::make_shared<spdlog::sinks::null_sink_mt>()};
  ScriptedServer server_;
  TimePoint now_{};
  int sent_ = 0;  // stanzas of the client that the server has acknowledged
  std::unique_ptr<Session> session_;
};

TEST_F(ResumptionTest, CountsStanzasAndNothingElse) {
  Login();
  EnterRoom();  // one presence
  Deliver(kQuestion + std::string(" ") + kQuestion);
  Deliver("<iq type='get' from='ann@example.org/p' id='p1'><ping xmlns='urn:xmpp:ping'/></iq>");
  server_.TakeSent();
  Deliver("<r xmlns='urn:xmpp:sm:3'/>");
  EXPECT_THAT(server_.TakeSent(), ElementsAre("<a xmlns='urn:xmpp:sm:3' h='4'/>"));
}

TEST_F(ResumptionTest, StanzasBehindTheAgreementInTheSameReadingCount) {
  server_.enabled += kQuestion;
  Login();
  Deliver("<r xmlns='urn:xmpp:sm:3'/>");
  EXPECT_THAT(server_.TakeSent(), ElementsAre("<a xmlns='urn:xmpp:sm:3' h='1'/>"));
}

TEST_F(ResumptionTest, ServerIsAskedInPlaceOfAPing) {
  Login();
  server_.TakeSent();
  now_ = session_->NextDeadline();
  session_->CheckDeadlines(now_);
  EXPECT_THAT(server_.TakeSent(), ElementsAre("<r xmlns='urn:xmpp:sm:3'/>"));
  Deliver(Count("a", sent_));
  now_ = session_->NextDeadline();
  session_->CheckDeadlines(now_);
  EXPECT_FALSE(session_->failure().has_value());
  now_ = session_->NextDeadline();
  session_->CheckDeadlines(now_);  // asked again
  now_ = session_->NextDeadline();
  session_->CheckDeadlines(now_);
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "ping-timeout");
  EXPECT_TRUE(session_->away_until().has_value());
  EXPECT_THAT(SentWith("</stream:stream>"), IsEmpty()) << "the server would forget the session";
}

TEST_F(ResumptionTest, AnswersUnderWayArriveOnceAndInOrder) {
  Login();
  EnterRoom();
  for (const char* id : {"i1", "i2", "i3"}) Say(id);
  Lose();
  server_.TakeSent();
  EXPECT_THAT(Return(Count("resumed", sent_ + 1)), IsEmpty()) << "for the bot nothing has been";
  EXPECT_TRUE(session_->online());
  EXPECT_TRUE(session_->TakeResumed());
  EXPECT_FALSE(session_->away_until().has_value());
  EXPECT_THAT(SentWith("<message"), ElementsAre(HasSubstr("id='i2'"), HasSubstr("id='i3'")));
  EXPECT_THAT(SentWith("<presence"), IsEmpty());
  EXPECT_FALSE(server_.bound());
}

TEST_F(ResumptionTest, WhatIsSaidMeanwhileGoesOutThen) {
  Login();
  EnterRoom();
  Lose();
  server_.TakeSent();
  Say("i1");
  session_->Reopen(server_.NewLink(), now_);
  Say("i2");  // in the middle of the login
  EXPECT_THAT(SentWith("<message"), IsEmpty());
  server_.at_resume = Count("resumed", sent_);
  Receive();
  EXPECT_THAT(SentWith("<message"), ElementsAre(HasSubstr("id='i1'"), HasSubstr("id='i2'")));
}

TEST_F(ResumptionTest, QuestionOfTheGapIsNoHistory) {
  Login();
  EnterRoom();
  Deliver(kQuestion);
  Lose();
  EXPECT_THAT(server_.resume_request(), IsEmpty());
  const std::string stamp = "<delay xmlns='urn:xmpp:delay' stamp='2020-01-01T00:00:00Z' from=";
  const std::string begin = "<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>x</body>";
  const auto events = Return(Count("resumed", sent_) +                                   //
                             begin + stamp + "'bot@example.org'/></message>" +           //
                             begin + stamp + "'example.org'>Resent</delay></message>" +  //
                             begin + stamp + "'plaza@rooms.example.org'/></message>");
  EXPECT_THAT(server_.resume_request(), HasSubstr("previd='sm1' h='2'"));
  ASSERT_THAT(events, SizeIs(3));
  EXPECT_FALSE(std::get<RoomMessage>(events[0]).text.delayed);
  EXPECT_FALSE(std::get<RoomMessage>(events[1]).text.delayed);
  EXPECT_TRUE(std::get<RoomMessage>(events[2]).text.delayed);
  server_.TakeSent();
  Deliver("<r xmlns='urn:xmpp:sm:3'/>");
  EXPECT_THAT(server_.TakeSent(), ElementsAre("<a xmlns='urn:xmpp:sm:3' h='5'/>"));
  now_ += seconds(60);
  session_->CheckDeadlines(now_);
  const auto late = Deliver(begin + stamp + "'bot@example.org'/></message>");
  EXPECT_TRUE(std::get<RoomMessage>(late.at(0)).text.delayed) << "not of the gap";
}

TEST_F(ResumptionTest, OfflineMessagesOfANewSessionStayOld) {
  Login();
  const auto events = Deliver(
      "<message from='ann@example.org/p' type='chat'><body>x</body>"
      "<delay xmlns='urn:xmpp:delay' from='example.org' stamp='2020-01-01T00:00:00Z'/></message>");
  EXPECT_TRUE(std::get<DirectMessage>(events.at(0)).text.delayed);
}

TEST_F(ResumptionTest, RoomsStayAsTheyWere) {
  Login();
  EnterRoom();
  Lose();
  Return(Count("resumed", sent_));
  const auto left = Deliver(
      "<presence from='plaza@rooms.example.org/Bot' type='unavailable'><x "
      "xmlns='http://jabber.org/protocol/muc#user'><item role='none'/><status code='110'/><status code='307'/></x>"
      "</presence>");
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_EQ(std::get<RoomLeft>(left[0]).why, RoomExit::kKicked);
}

TEST_F(ResumptionTest, OpenQuestionsAreAnsweredAfterTheGap) {
  Login();
  EnterRoom();
  session_->Perform(PingSelf{kRoom, "Bot"});
  const std::string id = ParseStanza(SentWith("urn:xmpp:ping").at(0))->findAttribute("id");
  Lose();
  now_ += seconds(100);
  session_->CheckDeadlines(now_);
  EXPECT_THAT(session_->TakeEvents(), IsEmpty());
  const auto events =
      Return(Count("resumed", sent_ + 1) + "<iq type='result' from='plaza@rooms.example.org/Bot' id='" + id + "'/>");
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(std::get<SelfPinged>(events[0]).found, SelfPing::kInside);
}

TEST_F(ResumptionTest, SecondAndThirdTime) {
  Login();
  EnterRoom();
  for (int time = 1; time <= 3; ++time) {
    Say("i" + std::to_string(time));
    Lose();
    server_.TakeSent();
    EXPECT_THAT(Return(Count("resumed", sent_) + kQuestion), SizeIs(1));
    EXPECT_THAT(server_.resume_request(), HasSubstr("h='" + std::to_string(time) + "'"));
    EXPECT_THAT(SentWith("<message"), ElementsAre(HasSubstr("id='i" + std::to_string(time) + "'")));
    Deliver(Count("a", ++sent_));
  }
}

TEST_F(ResumptionTest, AttemptThatFailsCanBeFollowedByAnother) {
  Login();
  EnterRoom();
  Say("i1");
  Lose();
  const auto until = session_->away_until();
  server_.reachable = false;
  EXPECT_THAT(Return(""), IsEmpty());
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->away_until(), until);
  server_.reachable = true;
  server_.TakeSent();
  EXPECT_THAT(Return(Count("resumed", sent_)), IsEmpty());
  EXPECT_THAT(SentWith("<message"), SizeIs(1));
}

TEST_F(ResumptionTest, SessionThatWasNotKeptIsANewOne) {
  Login();
  EnterRoom();
  Say("i1");
  Lose();
  Say("i2");
  server_.TakeSent();
  const auto events = Return(kFailed);
  ASSERT_THAT(events, SizeIs(2));
  EXPECT_TRUE(std::holds_alternative<Disconnected>(events[0]));
  EXPECT_TRUE(std::holds_alternative<Connected>(events[1]));
  EXPECT_TRUE(session_->has_left()) << "of all rooms";
  EXPECT_FALSE(session_->TakeResumed());
  const auto sent = server_.TakeSent();
  EXPECT_THAT(sent, Not(testing::Contains(HasSubstr("<body>")))) << "nothing is said to rooms that we are not in";
  EXPECT_THAT(sent, testing::Contains(testing::StartsWith("<presence")));
}

TEST_F(ResumptionTest, AbsenceHasAnEnd) {
  Login();
  Lose();
  EXPECT_EQ(session_->away_until(), now_ + seconds(300)) << "although the server would wait longer";
  EXPECT_EQ(session_->NextDeadline(), now_ + seconds(300));
  server_.enabled = "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true' max='20'/>";
  Login();
  Lose();
  EXPECT_EQ(session_->away_until(), now_ + seconds(20));
}

TEST_F(ResumptionTest, PlaceOfTheServersWishIsTriedOnceALoss) {
  server_.enabled = "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true' location='b.example:5333'/>";
  Login();
  EXPECT_FALSE(session_->TakeLocation().has_value());
  for (int time = 1; time <= 2; ++time) {
    Lose();
    EXPECT_EQ(session_->TakeLocation(), (Target{"b.example", 5333, false}));
    EXPECT_FALSE(session_->TakeLocation().has_value());
    Return(Count("resumed", sent_));
  }
}

TEST_F(ResumptionTest, WhatTheServerEndsIsNotResumed) {
  for (const char* end :
       {"<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
        "<stream:error><policy-violation xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
        "<stream:error><system-shutdown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
        "</stream:stream>", "<!-- -->"}) {
    Login();
    Deliver(end);
    ASSERT_TRUE(session_->failure().has_value()) << end;
    EXPECT_FALSE(session_->away_until().has_value()) << end;
  }
}

TEST_F(ResumptionTest, WithoutAPromiseThereIsNoResumption) {
  for (const char* enabled : {"", "<enabled xmlns='urn:xmpp:sm:3'/>", "<failed xmlns='urn:xmpp:sm:3'/>"}) {
    server_.enabled = enabled;
    Login();
    Lose();
    EXPECT_FALSE(session_->away_until().has_value()) << enabled;
    EXPECT_FALSE(session_->online());
  }
}

TEST_F(ResumptionTest, ServerThatCountsMoreThanThereWasIsLeft) {
  Login();
  server_.TakeSent();
  Deliver(Count("a", sent_ + 1));
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_FALSE(session_->away_until().has_value());
  const auto sent = server_.TakeSent();
  ASSERT_THAT(sent, SizeIs(2));
  EXPECT_THAT(sent[0], HasSubstr("<stream:error><undefined-condition xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>"));
  EXPECT_THAT(sent[0], HasSubstr("<handled-count-too-high xmlns='urn:xmpp:sm:3' h='" + std::to_string(sent_ + 1) +
                                 "' send-count='" + std::to_string(sent_) + "'/>"));
  EXPECT_EQ(sent[1], "</stream:stream>");
}

TEST_F(ResumptionTest, ResumedWithACountThatCannotBeIsLeft) {
  Login();
  Lose();
  Return(Count("resumed", sent_ + 1));
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_FALSE(session_->away_until().has_value());
}

TEST_F(ResumptionTest, TooMuchForTheQueueEndsTheAbsence) {
  Login();
  EnterRoom();
  Lose();
  for (std::size_t i = 0; i <= StreamManagement::kMostStanzas; ++i) Say("i");
  EXPECT_FALSE(session_->away_until().has_value());
}

TEST_F(ResumptionTest, GoingForGoodLeavesNothingBehind) {
  Login();
  Deliver(kQuestion);
  server_.TakeSent();
  session_->Close();
  EXPECT_THAT(server_.TakeSent(), ElementsAre("<a xmlns='urn:xmpp:sm:3' h='1'/>", "</stream:stream>"));
  EXPECT_FALSE(session_->away_until().has_value());
}

}  // namespace
}  // namespace summit::bot
