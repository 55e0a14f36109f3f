#include "bot/xmpp/session.h"

#include <gloox/base64.h>
#include <gloox/sha.h>
#include <gmock/gmock.h>
#include <spdlog/sinks/null_sink.h>

#include <chrono>
#include <set>
#include <variant>

#include "tests/bot/xmpp/scripted_server.h"
#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using std::chrono::seconds;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

const Jid kRoom = *Jid::Parse("plaza@rooms.example.org");
constexpr char kOwnPresence[] =
    "<presence from='plaza@rooms.example.org/Bot'><x xmlns='http://jabber.org/protocol/muc#user'>"
    "<item affiliation='none' role='participant'/><status code='110'/></x></presence>";

class SessionTest : public testing::Test {
 protected:
  void Open(const std::string& password = "sesame") {
    Identity identity{*Jid::Parse("bot@example.org"), password, "1.2.3", "ask me: !help", ""};
    session_ = std::make_unique<Session>(std::move(identity), server_.NewLink(), log_);
    session_->Open(now_);
    Receive();
  }

  /// Logs in and forgets what was said on the way.
  void Login() {
    Open();
    ASSERT_TRUE(session_->online());
    session_->TakeEvents();
    server_.TakeSent();
  }

  /// What a turn of the service's loop does.
  void Receive() {
    server_.Pump();
    session_->CheckDeadlines(now_);
  }

  void GoTo(TimePoint time) {
    now_ = time;
    session_->CheckDeadlines(now_);
  }

  std::vector<Event> Deliver(const std::string& xml) {
    server_.Deliver(xml);
    Receive();
    return session_->TakeEvents();
  }

  void EnterRoom() {
    session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
    ASSERT_THAT(Deliver(kOwnPresence), SizeIs(1));
    server_.TakeSent();
  }

  /// The stanzas sent since the last call that have `part` in them.
  std::vector<std::string> SentWith(const std::string& part) {
    std::vector<std::string> found;
    for (const std::string& xml : server_.TakeSent())
      if (xml.find(part) != std::string::npos) found.push_back(xml);
    return found;
  }

  spdlog::logger log_{"test", std::make_shared<spdlog::sinks::null_sink_mt>()};
  ScriptedServer server_;
  TimePoint now_{};
  std::unique_ptr<Session> session_;
};

TEST_F(SessionTest, LogsInOverTlsWithScram) {
  Open();
  ASSERT_TRUE(session_->online());
  EXPECT_TRUE(server_.secured());
  const auto events = session_->TakeEvents();
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(std::get<Connected>(events[0]).self.ToString(), "bot@example.org/r1");
}

TEST_F(SessionTest, InitialPresenceHasCapsAndSaysWhatItIs) {
  Open();
  const auto presence = SentWith("<presence");
  ASSERT_THAT(presence, SizeIs(1));
  EXPECT_THAT(presence[0], HasSubstr("http://jabber.org/protocol/caps"));
  EXPECT_THAT(presence[0], HasSubstr("ask me: !help"));
}

TEST_F(SessionTest, WrongPasswordIsGivenUp) {
  Open("open");
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->remedy, Remedy::kGiveUp);
  EXPECT_FALSE(session_->online());
}

TEST_F(SessionTest, CertificateIsCheckedBeforeThePasswordIsUsed) {
  server_.certificate.unknown_authority = true;
  Open();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "certificate-refused");
  EXPECT_FALSE(server_.bound());
}

TEST_F(SessionTest, NoTlsNoLogin) {
  server_.offers_tls = false;
  Open();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "tls-missing");
}

TEST_F(SessionTest, PlainIsNeverUsed) {
  server_.mechanisms = "<mechanism>PLAIN</mechanism><mechanism>DIGEST-MD5</mechanism><mechanism>ANONYMOUS</mechanism>";
  Open();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_THAT(session_->failure()->message, HasSubstr("SCRAM-SHA-1"));
  EXPECT_THAT(SentWith("<auth"), IsEmpty());
}

TEST_F(SessionTest, UnreachableServer) {
  server_.reachable = false;
  Open();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "connect-failed");
  EXPECT_EQ(session_->failure()->remedy, Remedy::kRetry);
}

TEST_F(SessionTest, LostStreamIsAFailure) {
  Login();
  server_.Hangup();
  Receive();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_FALSE(session_->online());
}

TEST_F(SessionTest, ConflictIsNotRetriedSoon) {
  Login();
  Deliver("<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>");
  server_.Hangup();
  Receive();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->remedy, Remedy::kYield);
}

TEST_F(SessionTest, SilentServerAtLoginIsLeft) {
  server_.mechanisms = "";
  server_.silent = true;
  Open();
  GoTo(now_ + seconds(29));
  EXPECT_FALSE(session_->failure().has_value());
  GoTo(now_ + seconds(1));
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "login-timeout");
}

TEST_F(SessionTest, ServerIsPingedAndMustAnswer) {
  Login();
  const TimePoint start = now_;
  GoTo(session_->NextDeadline());
  const auto pings = SentWith("urn:xmpp:ping");
  ASSERT_THAT(pings, SizeIs(1));
  const std::string id = ParseStanza(pings[0])->findAttribute("id");
  Deliver("<iq type='result' from='example.org' id='" + id + "'/>");
  GoTo(session_->NextDeadline());  // the answer was there in time
  EXPECT_FALSE(session_->failure().has_value());
  GoTo(session_->NextDeadline());  // the next ping
  EXPECT_THAT(SentWith("urn:xmpp:ping"), SizeIs(1));
  GoTo(session_->NextDeadline());  // and nobody answered
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "ping-timeout");
  EXPECT_LE(now_ - start, seconds(80));  // 30 seconds after the answer, and 20
}

TEST_F(SessionTest, NobodyElseAnswersThePing) {
  Login();
  GoTo(session_->NextDeadline());
  const std::string id = ParseStanza(SentWith("urn:xmpp:ping").at(0))->findAttribute("id");
  Deliver("<iq type='result' from='mallory@example.org/x' id='" + id + "'/>");
  GoTo(session_->NextDeadline());
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "ping-timeout");
}

TEST_F(SessionTest, RosterPushesOfOthersArePassedOver) {
  Login();
  const std::string query = "><query xmlns='jabber:iq:roster'><item jid='mallory@example.org'/></query></iq>";
  Deliver("<iq type='set' id='r1' from='mallory@example.org/x'" + query);
  EXPECT_THAT(SentWith("r1"), IsEmpty());
  Deliver("<iq type='set' id='r2'" + query);
  EXPECT_THAT(SentWith("r2"), testing::ElementsAre(HasSubstr("type='result'")));
}

TEST_F(SessionTest, CommentsAndDeepNestingEndTheStream) {
  Login();
  Deliver("<message from='ann@example.org/p'><!-- hidden --><body>x</body></message>");
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "stream-refused");
  EXPECT_THAT(session_->failure()->message, HasSubstr("a comment"));
  EXPECT_THAT(SentWith("</stream:stream>"), SizeIs(1));
}

TEST_F(SessionTest, WhatIsNoXmlEndsTheStream) {
  Login();
  Deliver("<message from='ann@example.org/p'><body>x</wrong></message>");
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "stream-refused");
}

TEST_F(SessionTest, EmojiWrittenAsNumberIsRead) {
  Login();
  const auto events = Deliver("<message from='ann@example.org/p' type='chat'><body>hi &#128512;</body></message>");
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(std::get<DirectMessage>(events[0]).text.body, "hi \xF0\x9F\x98\x80");
}

TEST_F(SessionTest, NothingMayStandBetweenTheGoAheadAndTls) {
  server_.after_proceed = "<stream:features/>";
  Open();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "tls-failed");
  EXPECT_FALSE(server_.secured());
  EXPECT_THAT(SentWith("<auth"), IsEmpty());
}

TEST_F(SessionTest, HalfAnElementBehindTheGoAheadIsNoticed) {
  server_.after_proceed = "<mess";
  Open();
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "tls-failed");
}

TEST_F(SessionTest, AnotherPlaceIsNamed) {
  Login();
  Deliver(
      "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>other.example:5223"
      "</see-other-host></stream:error>");
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->remedy, Remedy::kRedirect);
  EXPECT_EQ(session_->failure()->elsewhere, (Target{"other.example", 5223, false}));
}

TEST_F(SessionTest, StreamThatIsClosedIsOver) {
  Login();
  Deliver("</stream:stream>");
  ASSERT_TRUE(session_->failure().has_value());
  EXPECT_EQ(session_->failure()->event, "stream-ended");
}

TEST_F(SessionTest, JoinHasCapsAndNoHistory) {
  Login();
  session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
  const auto joins = SentWith("<presence");
  ASSERT_THAT(joins, SizeIs(1));
  EXPECT_THAT(joins[0], HasSubstr("plaza@rooms.example.org/Bot"));
  EXPECT_THAT(joins[0], HasSubstr("maxstanzas='0'"));
  EXPECT_THAT(joins[0], HasSubstr("http://jabber.org/protocol/caps"));
}

TEST_F(SessionTest, HistoryAfterTheJoinIsMarkedDelayed) {
  Login();
  session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
  const auto events =
      Deliver(std::string(kOwnPresence) +
              "<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>!summit 2</body>"
              "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/></message>"
              "<message from='plaza@rooms.example.org' type='groupchat'><subject/></message>"
              "<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>!summit 3</body></message>");
  ASSERT_THAT(events, SizeIs(4));
  EXPECT_EQ(std::get<RoomJoined>(events[0]).nick, "Bot");
  EXPECT_TRUE(std::get<RoomMessage>(events[1]).text.delayed);
  EXPECT_TRUE(std::get<RoomMessage>(events[2]).has_subject);
  EXPECT_FALSE(std::get<RoomMessage>(events[3]).text.delayed);
}

TEST_F(SessionTest, NewRoomIsUnlocked) {
  Login();
  session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
  Deliver(
      "<presence from='plaza@rooms.example.org/Bot'><x xmlns='http://jabber.org/protocol/muc#user'>"
      "<item affiliation='owner' role='moderator'/><status code='110'/><status code='201'/></x></presence>");
  const auto accepted = SentWith("http://jabber.org/protocol/muc#owner");
  ASSERT_THAT(accepted, SizeIs(1));
  EXPECT_THAT(accepted[0], HasSubstr("type='submit'"));
}

TEST_F(SessionTest, OccupantIdsCountOnceTheRoomSaysSo) {
  Login();
  session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
  const auto asked = SentWith("http://jabber.org/protocol/disco#info");
  ASSERT_THAT(asked, SizeIs(1));
  const std::string id = ParseStanza(asked[0])->findAttribute("id");
  const std::string features =
      "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' "
      "type='text'/><feature var='urn:xmpp:occupant-id:0'/></query></iq>";
  const std::string message =
      "<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>x</body>"
      "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='ann-id'/></message>";
  Deliver(kOwnPresence);
  EXPECT_FALSE(std::get<RoomMessage>(Deliver(message).at(0)).occupant_id.has_value());
  Deliver("<iq type='result' from='plaza@rooms.example.org' id='" + id + "'>" + features);
  EXPECT_EQ(std::get<RoomMessage>(Deliver(message).at(0)).occupant_id, "ann-id");
}

TEST_F(SessionTest, NobodyElseSpeaksForTheRoom) {
  Login();
  session_->Perform(JoinRoom{kRoom, "Bot", std::nullopt});
  const std::string id = ParseStanza(SentWith("disco#info").at(0))->findAttribute("id");
  Deliver(kOwnPresence);
  Deliver(
      "<iq type='result' from='mallory@example.org/x' id='" + id +
      "'><query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:occupant-id:0'/></query></iq>");
  const auto events = Deliver(
      "<message from='plaza@rooms.example.org/M' type='groupchat'><body>x</body>"
      "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='forged'/></message>");
  EXPECT_FALSE(std::get<RoomMessage>(events.at(0)).occupant_id.has_value());
}

TEST_F(SessionTest, NickThatCannotBeOneIsAFailedJoin) {
  Login();
  session_->Perform(JoinRoom{kRoom, "", std::nullopt});
  const auto events = session_->TakeEvents();
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(std::get<RoomJoinFailed>(events[0]).why, JoinRefusal::kMalformed);
}

TEST_F(SessionTest, WhatHappensIsToldInItsOrder) {
  Login();
  const auto events = Deliver(
      "<iq type='set' id='c1' from='ann@example.org/phone'><command xmlns='http://jabber.org/protocol/commands' "
      "node='help'/></iq><message from='ann@example.org/phone' type='chat'><body>help</body></message>"
      "<presence type='subscribe' from='ann@example.org'/>");
  ASSERT_THAT(events, SizeIs(3));
  EXPECT_TRUE(std::holds_alternative<CommandCalled>(events[0]));
  EXPECT_TRUE(std::holds_alternative<DirectMessage>(events[1]));
  EXPECT_TRUE(std::holds_alternative<SubscriptionAsked>(events[2]));
}

TEST_F(SessionTest, SendsWhatItIsTold) {
  Login();
  EnterRoom();
  session_->Perform(SendRoomMessage{kRoom, "i1", "in the room"});
  session_->Perform(SendPrivateMessage{*Jid::Parse("plaza@rooms.example.org/Ann"), "i2", "in private"});
  session_->Perform(SendDirectMessage{*Jid::Parse("ann@example.org/p"), "i3", "direct"});
  const auto sent = server_.TakeSent();
  ASSERT_THAT(sent, SizeIs(3));
  EXPECT_EQ(ParseStanza(sent[0])->findAttribute("type"), "groupchat");
  EXPECT_THAT(sent[1], HasSubstr("muc#user"));
  EXPECT_THAT(sent[2], Not(HasSubstr("muc#user")));
  EXPECT_EQ(ParseStanza(sent[2])->findAttribute("to"), "ann@example.org/p");
}

TEST_F(SessionTest, PingsAndVersionAreAnswered) {
  Login();
  Deliver("<iq type='get' from='ann@example.org/p' id='p1'><ping xmlns='urn:xmpp:ping'/></iq>");
  EXPECT_THAT(SentWith("p1"), testing::ElementsAre(HasSubstr("type='result'")));
  Deliver("<iq type='get' from='ann@example.org/p' id='v1'><query xmlns='jabber:iq:version'/></iq>");
  const auto version = SentWith("v1");
  ASSERT_THAT(version, SizeIs(1));
  EXPECT_THAT(version[0], HasSubstr("<version>1.2.3</version>"));
  EXPECT_THAT(version[0], Not(HasSubstr("<os>")));
}

TEST_F(SessionTest, SaysThatItIsABot) {
  Login();
  Deliver(
      "<iq type='get' from='ann@example.org/p' id='d1'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
  const auto info = SentWith("d1");
  ASSERT_THAT(info, SizeIs(1));
  EXPECT_THAT(info[0], HasSubstr("category='client'"));
  EXPECT_THAT(info[0], HasSubstr("type='bot'"));
}

TEST_F(SessionTest, CapsHashIsThatOfWhatDiscoTells) {
  Open();
  const auto presence = ParseStanza(SentWith("<presence").at(0));
  const gloox::Tag* caps = presence->findChild("c");
  const std::string ver = caps->findAttribute("ver");
  Deliver(
      "<iq type='get' from='ann@example.org/p' id='d2'><query xmlns='http://jabber.org/protocol/disco#info' node='" +
      caps->findAttribute("node") + "#" + ver + "'/></iq>");
  const auto info = ParseStanza(SentWith("d2").at(0));
  std::set<std::string> features;
  std::string hashed;  // XEP-0115, section 5.1
  for (const gloox::Tag* child : info->findChild("query")->children()) {
    if (child->name() == "feature") features.insert(child->findAttribute("var"));
    if (child->name() == "identity")
      hashed += child->findAttribute("category") + "/" + child->findAttribute("type") + "//" +
                child->findAttribute("name") + "<";
  }
  EXPECT_EQ(features.count("http://jabber.org/protocol/caps"), 1u);
  for (const std::string& feature : features) hashed += feature + "<";
  gloox::SHA sha;
  sha.feed(hashed);
  EXPECT_EQ(ver, gloox::Base64::encode64(sha.binary())) << hashed;
}

TEST_F(SessionTest, ErrorsComeAsErrors) {
  Login();
  const auto events = Deliver(
      "<message from='ann@example.org/p' type='error' id='i3'><body>!help</body>"
      "<error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
      "</error></message>");
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_EQ(std::get<MessageError>(events[0]).condition, "service-unavailable");
}

TEST_F(SessionTest, LeavesRoomsBeforeItGoes) {
  Login();
  EnterRoom();
  session_->Leave("going offline");
  const auto sent = SentWith("type='unavailable'");
  ASSERT_THAT(sent, SizeIs(2));
  EXPECT_THAT(sent[0], HasSubstr("plaza@rooms.example.org/Bot"));
  EXPECT_THAT(sent[0], HasSubstr("going offline"));
  EXPECT_FALSE(session_->has_left());
  Deliver(
      "<presence from='plaza@rooms.example.org/Bot' type='unavailable'>"
      "<x xmlns='http://jabber.org/protocol/muc#user'><item role='none'/><status code='110'/></x></presence>");
  EXPECT_TRUE(session_->has_left());
  session_->Close();
  EXPECT_TRUE(session_->failure().has_value());
  EXPECT_THAT(SentWith("</stream:stream>"), SizeIs(1));
}

TEST_F(SessionTest, NothingIsSentOnceItIsOver) {
  Login();
  server_.Hangup();
  Receive();
  session_->Perform(SendRoomMessage{kRoom, "i1", "too late"});
  EXPECT_THAT(server_.TakeSent(), IsEmpty());
}

}  // namespace
}  // namespace summit::bot
