#include "bot/xmpp/rooms.h"

#include <gmock/gmock.h>

#include <stdexcept>
#include <variant>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

const Jid kRoom = *Jid::Parse("plaza@rooms.example.org");

std::string Presence(const std::string& nick, const std::string& type, const std::string& inner) {
  return "<presence from='plaza@rooms.example.org/" + nick + "'" + (type.empty() ? "" : " type='" + type + "'") +
         "><x xmlns='http://jabber.org/protocol/muc#user'>" + inner + "</x></presence>";
}

class RoomsTest : public testing::Test {
 protected:
  void SetUp() override { rooms_.NoteJoin(kRoom, "Bot"); }

  PresenceNews Feed(const std::string& xml) { return rooms_.OnPresence(*ParseStanza(xml)); }

  /// The one event that `xml` must bring.
  template <class T>
  T Only(const std::string& xml) {
    const PresenceNews news = Feed(xml);
    if (news.events.size() != 1 || !std::holds_alternative<T>(news.events[0]))
      throw std::runtime_error("not the one event expected: " + xml);
    return std::get<T>(news.events[0]);
  }

  void Enter(const std::string& nick = "Bot") { Feed(Presence(nick, "", "<item/><status code='110'/>")); }

  Rooms rooms_;
};

TEST_F(RoomsTest, EnteredOnlyWithOwnPresence) {
  EXPECT_TRUE(Feed(Presence("Ann", "", "<item jid='ann@example.org/phone'/>")).events.empty());
  EXPECT_TRUE(Feed(Presence("Bot", "", "<item/>")).events.empty());
  EXPECT_EQ(Only<RoomJoined>(Presence("Bot", "", "<item/><status code='110'/>")).nick, "Bot");
}

TEST_F(RoomsTest, NickIsTheOneTheRoomGives) {
  EXPECT_EQ(Only<RoomJoined>(Presence("Bot~2", "", "<item/><status code='110'/><status code='210'/>")).nick, "Bot~2");
  EXPECT_EQ(rooms_.Find(kRoom)->nick, "Bot~2");
}

TEST_F(RoomsTest, NewRoomAsksForItsDefaults) {
  EXPECT_TRUE(Feed(Presence("Bot", "", "<status code='201'/><status code='110'/>")).accept_defaults);
}

TEST_F(RoomsTest, OwnPresenceAgainIsNoSecondEntry) {
  Enter();
  EXPECT_TRUE(Feed(Presence("Bot", "", "<item/><status code='110'/>")).events.empty());
}

TEST_F(RoomsTest, RealAddressesAreKeptWhileTheirOwnersAreThere) {
  Feed(Presence("Ann", "", "<item jid='ann@example.org/phone'/>"));
  EXPECT_EQ(rooms_.Find(kRoom)->occupants.at("Ann").real_jid->ToString(), "ann@example.org/phone");
  Enter();
  Only<OccupantChanged>(Presence("Ann", "unavailable", "<item nick='Anna'/><status code='303'/>"));
  EXPECT_TRUE(rooms_.Find(kRoom)->occupants.at("Anna").real_jid.has_value());
  const auto gone = Only<OccupantChanged>(Presence("Anna", "unavailable", "<item/>"));
  EXPECT_FALSE(gone.new_nick.has_value());
  EXPECT_EQ(rooms_.Find(kRoom)->occupants.count("Anna"), 0u);
}

TEST_F(RoomsTest, WhoTellsCapabilitiesCanBeAskedWhatItIs) {
  const std::string open =
      "<presence from='plaza@rooms.example.org/Ann'><x xmlns='http://jabber.org/protocol/muc#user'>"
      "<item/></x>";
  Feed(open + "</presence>");
  EXPECT_FALSE(rooms_.Find(kRoom)->occupants.at("Ann").tells_what);
  Feed(open + "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='v'/></presence>");
  EXPECT_TRUE(rooms_.Find(kRoom)->occupants.at("Ann").tells_what);
}

TEST_F(RoomsTest, OwnNickMayChange) {
  Enter();
  const auto changed =
      Only<OwnNickChanged>(Presence("Bot", "unavailable", "<item nick='B2'/><status code='303'/><status code='110'/>"));
  EXPECT_EQ(changed.nick, "B2");
  EXPECT_TRUE(Feed(Presence("B2", "", "<item/><status code='110'/>")).events.empty());
}

struct Exit {
  const char* inner;
  RoomExit why;
};

class RoomExitTest : public RoomsTest, public testing::WithParamInterface<Exit> {};

TEST_P(RoomExitTest, ReasonIsReadFromTheStatusCodes) {
  Enter();
  const auto left = Only<RoomLeft>(Presence("Bot", "unavailable", GetParam().inner));
  EXPECT_EQ(left.why, GetParam().why) << GetParam().inner;
  EXPECT_TRUE(rooms_.Open().empty());
}

INSTANTIATE_TEST_SUITE_P(
    All, RoomExitTest,
    testing::Values(Exit{"<item/><status code='110'/><status code='307'/>", RoomExit::kKicked},
                    Exit{"<item/><status code='307'/>", RoomExit::kKicked},
                    Exit{"<item/><status code='110'/><status code='307'/><status code='333'/>", RoomExit::kTechnical},
                    Exit{"<item affiliation='outcast'/><status code='301'/><status code='110'/>", RoomExit::kBanned},
                    Exit{"<item/><destroy jid='x@y.z'><reason>over</reason></destroy>", RoomExit::kDestroyed},
                    Exit{"<item/><status code='321'/><status code='110'/>", RoomExit::kNotMember},
                    Exit{"<item/><status code='322'/><status code='110'/>", RoomExit::kNotMember},
                    Exit{"<item/><status code='332'/><status code='110'/>", RoomExit::kShutdown},
                    Exit{"<item/><status code='110'/>", RoomExit::kTechnical}));

TEST_F(RoomsTest, LeavingOnOwnWish) {
  Enter();
  rooms_.NoteLeave(kRoom);
  EXPECT_EQ(rooms_.Open().size(), 1u);
  EXPECT_EQ(Only<RoomLeft>(Presence("Bot", "unavailable", "<item/><status code='110'/>")).why, RoomExit::kLeft);
  EXPECT_TRUE(rooms_.Open().empty());
}

TEST_F(RoomsTest, ReasonsAreHandedOn) {
  Enter();
  const std::string xml =
      Presence("Bot", "unavailable", "<item><reason>too loud</reason></item><status code='307'/><status code='110'/>");
  EXPECT_EQ(Only<RoomLeft>(xml).text, "too loud");
}

struct Refusal {
  const char* condition;
  JoinRefusal why;
};

class JoinRefusalTest : public RoomsTest, public testing::WithParamInterface<Refusal> {};

TEST_P(JoinRefusalTest, ConditionTellsWhy) {
  const std::string xml = std::string("<presence from='plaza@rooms.example.org/Bot' type='error'>") +
                          "<x xmlns='http://jabber.org/protocol/muc'/><error type='auth'><" + GetParam().condition +
                          " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>";
  const auto failed = Only<RoomJoinFailed>(xml);
  EXPECT_EQ(failed.why, GetParam().why) << GetParam().condition;
  EXPECT_EQ(failed.text, GetParam().condition);
}

INSTANTIATE_TEST_SUITE_P(
    All, JoinRefusalTest,
    testing::Values(Refusal{"conflict", JoinRefusal::kNickConflict}, Refusal{"forbidden", JoinRefusal::kBanned},
                    Refusal{"registration-required", JoinRefusal::kMembersOnly},
                    Refusal{"not-authorized", JoinRefusal::kPassword},
                    Refusal{"not-acceptable", JoinRefusal::kNickReserved},
                    Refusal{"not-allowed", JoinRefusal::kCreation}, Refusal{"item-not-found", JoinRefusal::kLocked},
                    Refusal{"service-unavailable", JoinRefusal::kFull},
                    Refusal{"remote-server-not-found", JoinRefusal::kUnreachable},
                    Refusal{"remote-server-timeout", JoinRefusal::kUnreachable},
                    Refusal{"jid-malformed", JoinRefusal::kMalformed}, Refusal{"gone", JoinRefusal::kOther}));

TEST_F(RoomsTest, ErrorOnceInsideMeansThatTheRoomLostUs) {
  Enter();
  const auto left = Only<RoomLeft>(
      "<presence from='plaza@rooms.example.org' type='error'><error type='cancel'>"
      "<gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
      "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>moved</text></error></presence>");
  EXPECT_EQ(left.why, RoomExit::kTechnical);
  EXPECT_EQ(left.text, "gone: moved");
}

TEST_F(RoomsTest, ErrorAboutAnotherNickChangesNothing) {
  Enter();
  EXPECT_TRUE(Feed("<presence from='plaza@rooms.example.org/Ann' type='error'/>").events.empty());
  EXPECT_EQ(rooms_.Find(kRoom)->state, RoomState::kInside);
}

TEST_F(RoomsTest, PresenceFromElsewhereIsNoNews) {
  EXPECT_TRUE(Feed("<presence from='ann@example.org/phone'/>").events.empty());
  EXPECT_TRUE(Feed("<presence/>").events.empty());
  EXPECT_TRUE(Feed("<presence from='@@'/>").events.empty());
  EXPECT_TRUE(Feed("<presence from='plaza@rooms.example.org/Ann' type='subscribe'/>").events.empty());
  EXPECT_EQ(rooms_.Find(*Jid::Parse("ann@example.org")), nullptr);
}

TEST_F(RoomsTest, OwnOccupantIdOnlyWhereTheRoomStampsThem) {
  const std::string xml =
      "<presence from='plaza@rooms.example.org/Bot'><occupant-id xmlns='urn:xmpp:occupant-id:0' id='o1'/>"
      "<x xmlns='http://jabber.org/protocol/muc#user'><item/><status code='110'/></x></presence>";
  EXPECT_FALSE(Only<RoomJoined>(xml).occupant_id.has_value());
  rooms_.NoteJoin(kRoom, "Bot");
  rooms_.NoteStampsOccupants(kRoom);
  EXPECT_EQ(Only<RoomJoined>(xml).occupant_id, "o1");
}

TEST_F(RoomsTest, VoiceIsThatOfOurRole) {
  EXPECT_FALSE(Only<RoomJoined>(Presence("Bot", "", "<item role='visitor'/><status code='110'/>")).voice);
  EXPECT_TRUE(Only<OwnVoiceChanged>(Presence("Bot", "", "<item role='participant'/><status code='110'/>")).voice);
  EXPECT_TRUE(Feed(Presence("Bot", "", "<item role='moderator'/><status code='110'/>")).events.empty());
  EXPECT_FALSE(Only<OwnVoiceChanged>(Presence("Bot", "", "<item role='visitor'/><status code='110'/>")).voice);
  EXPECT_TRUE(Feed(Presence("Ann", "", "<item role='visitor'/>")).events.empty());
}

TEST_F(RoomsTest, RefusedChangeOfNickKeepsUsIn) {
  Enter("Bot_2");
  for (const char* from : {"plaza@rooms.example.org/Bot", "plaza@rooms.example.org"}) {
    for (const char* condition : {"conflict", "not-acceptable", "not-allowed"}) {
      EXPECT_TRUE(Feed(std::string("<presence from='") + from + "' type='error'><error type='cancel'><" + condition +
                       " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>")
                      .events.empty());
      EXPECT_EQ(rooms_.Find(kRoom)->state, RoomState::kInside) << from << ' ' << condition;
    }
  }
}

TEST_F(RoomsTest, DescriptionIsRead) {
  const auto described = rooms_.OnInfo(
      kRoom, *ParseStanza("<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:sid:0'/>"
                          "<feature var='http://jabber.org/protocol/muc#self-ping-optimization'/>"
                          "<x xmlns='jabber:x:data' type='result'><field "
                          "var='muc#roomconfig_slow_mode_duration'><value>20</value></field></x></query>"));
  EXPECT_TRUE(described.answers_self_pings);
  EXPECT_EQ(described.slow_mode, std::chrono::seconds(20));
  EXPECT_TRUE(rooms_.Find(kRoom)->stamps_messages);
  EXPECT_FALSE(rooms_.Find(kRoom)->stamps_occupants);
  EXPECT_TRUE(rooms_.Find(kRoom)->described);
}

/// Some servers describe rooms that do not exist.
TEST_F(RoomsTest, DescriptionFromBeforeTheRoomWasMadeIsVoid) {
  rooms_.OnInfo(kRoom, *ParseStanza("<query xmlns='http://jabber.org/protocol/disco#info'/>"));
  Feed(Presence("Bot", "", "<status code='201'/><status code='110'/>"));
  EXPECT_FALSE(rooms_.Find(kRoom)->described);
}

TEST_F(RoomsTest, PauseThatIsNoneIsNone) {
  for (const char* value : {"", "-5", "1e9", "99999999", "x"})
    EXPECT_EQ(rooms_
                  .OnInfo(kRoom, *ParseStanza(std::string("<query xmlns='http://jabber.org/protocol/disco#info'><x "
                                                          "xmlns='jabber:x:data'><field "
                                                          "var='muc#roominfo_slow_mode_duration'><value>") +
                                              value + "</value></field></x></query>"))
                  .slow_mode.count(),
              0)
        << value;
}

TEST_F(RoomsTest, ChangedSettingsAreTheRoomsToTell) {
  const auto message = [](const std::string& from, const std::string& code) {
    return ParseStanza("<message type='groupchat' from='" + from +
                       "'><x xmlns='http://jabber.org/protocol/muc#user'><status code='" + code + "'/></x></message>");
  };
  EXPECT_EQ(rooms_.ChangedSettings(*message("plaza@rooms.example.org", "104")), kRoom);
  EXPECT_FALSE(rooms_.ChangedSettings(*message("plaza@rooms.example.org/Ann", "104")));
  EXPECT_FALSE(rooms_.ChangedSettings(*message("plaza@rooms.example.org", "100")));
  EXPECT_FALSE(rooms_.ChangedSettings(*message("other@rooms.example.org", "104")));
}

}  // namespace
}  // namespace summit::bot
