#include "bot/xmpp/translate.h"

#include <gmock/gmock.h>

#include <stdexcept>
#include <variant>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::Not;

const Jid kRoom = *Jid::Parse("plaza@rooms.example.org");

/// We are in the plaza as Bot, together with Ann, whose address the room shows.
Rooms Inside() {
  Rooms rooms;
  rooms.NoteJoin(kRoom, "Bot");
  const std::string x = "<x xmlns='http://jabber.org/protocol/muc#user'>";
  rooms.OnPresence(*ParseStanza("<presence from='plaza@rooms.example.org/Ann'>" + x +
                                "<item jid='ann@example.org/phone'/></x></presence>"));
  rooms.OnPresence(
      *ParseStanza("<presence from='plaza@rooms.example.org/Bot'>" + x + "<item/><status code='110'/></x></presence>"));
  return rooms;
}

std::optional<Event> Translate(const std::string& xml, const Rooms& rooms = Inside()) {
  return TranslateMessage(*ParseStanza(xml), rooms);
}

template <class T>
T Get(const std::string& xml, const Rooms& rooms = Inside()) {
  const auto event = Translate(xml, rooms);
  if (!event || !std::holds_alternative<T>(*event)) throw std::runtime_error("not the event expected: " + xml);
  return std::get<T>(*event);
}

TEST(TranslateMessageTest, RoomMessage) {
  const auto event = Get<RoomMessage>(
      "<message from='plaza@rooms.example.org/Ann' type='groupchat' id='m1' xml:lang='fr'><body>!summit 2</body>"
      "<origin-id xmlns='urn:xmpp:sid:0' id='o1'/></message>");
  EXPECT_EQ(event.room, kRoom);
  EXPECT_EQ(event.nick, "Ann");
  EXPECT_EQ(event.real_jid->ToString(), "ann@example.org/phone");
  EXPECT_EQ(event.text.id, "m1");
  EXPECT_EQ(event.text.origin_id, "o1");
  EXPECT_EQ(event.text.body, "!summit 2");
  EXPECT_EQ(event.text.lang, "fr");
  EXPECT_FALSE(event.text.delayed);
  EXPECT_FALSE(event.text.encrypted);
  EXPECT_FALSE(event.has_subject);
}

TEST(TranslateMessageTest, DelayIsSeenInBothForms) {
  const std::string open = "<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>!help</body>";
  EXPECT_TRUE(
      Get<RoomMessage>(open + "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/></message>").text.delayed);
  EXPECT_TRUE(Get<RoomMessage>(open + "<x xmlns='jabber:x:delay' stamp='20260101T00:00:00'/></message>").text.delayed);
  EXPECT_TRUE(Get<DirectMessage>("<message from='ann@example.org/p' type='chat'><body>hi</body>"
                                 "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/></message>")
                  .text.delayed);
}

TEST(TranslateMessageTest, SubjectWithBodyIsAMessage) {
  const std::string open = "<message from='plaza@rooms.example.org/Ann' type='groupchat'><subject>news</subject>";
  EXPECT_TRUE(Get<RoomMessage>(open + "</message>").has_subject);
  const auto both = Get<RoomMessage>(open + "<body>!help</body></message>");
  EXPECT_FALSE(both.has_subject);
  EXPECT_EQ(both.text.body, "!help");
}

TEST(TranslateMessageTest, OccupantIdOnlyWhereTheRoomStampsThem) {
  const std::string xml =
      "<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>x</body>"
      "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='ann-id'/></message>";
  EXPECT_FALSE(Get<RoomMessage>(xml).occupant_id.has_value());
  Rooms stamping = Inside();
  stamping.NoteStampsOccupants(kRoom);
  EXPECT_EQ(Get<RoomMessage>(xml, stamping).occupant_id, "ann-id");
}

TEST(TranslateMessageTest, PrivateMessageFromAnOccupant) {
  for (const char* type : {"type='chat'", "type='normal'", ""}) {
    const auto event = Get<PrivateMessage>(std::string("<message from='plaza@rooms.example.org/Ann' ") + type +
                                           "><body>summit 2</body></message>");
    EXPECT_EQ(event.from.ToString(), "plaza@rooms.example.org/Ann") << type;
    EXPECT_TRUE(event.real_jid.has_value()) << type;
  }
}

TEST(TranslateMessageTest, DirectMessage) {
  for (const char* type : {"type='chat'", "type='normal'", "", "type='unheard-of'"}) {
    const auto event =
        Get<DirectMessage>(std::string("<message from='ann@example.org/p' ") + type + "><body>hi</body></message>");
    EXPECT_EQ(event.from.ToString(), "ann@example.org/p") << type;
    EXPECT_FALSE(event.carbon) << type;
  }
}

TEST(TranslateMessageTest, ErrorsAreNoMessages) {
  const auto error = Get<MessageError>(
      "<message from='plaza@rooms.example.org' type='error' id='m9'><body>!help</body><error type='cancel'>"
      "<not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>");
  EXPECT_EQ(error.id, "m9");
  EXPECT_EQ(error.condition, "not-acceptable");
  EXPECT_EQ(Get<MessageError>("<message from='a@b.c' type='error'/>").condition, "undefined-condition");
}

class DroppedTest : public testing::TestWithParam<const char*> {};

TEST_P(DroppedTest, IsNotForTheBot) { EXPECT_FALSE(Translate(GetParam()).has_value()) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(
    All, DroppedTest,
    testing::Values(
        "<message type='chat'><body>no sender</body></message>",
        "<message from='@b' type='chat'><body>no valid sender</body></message>",
        "<message from='ann@example.org/p' type='headline'><body>news</body></message>",
        "<message from='other@rooms.example.org/x' type='groupchat'><body>not our room</body></message>",
        "<message from='plaza@rooms.example.org' type='chat'><body>the room itself, not to all</body></message>",
        "<message from='example.org'><body>message of the day</body></message>",
        "<message from='new@rooms.example.org'><x xmlns='http://jabber.org/protocol/muc#user'><invite from='a@b.c'/>"
        "</x><body>come in</body></message>",
        "<message from='ann@example.org/p'><x xmlns='jabber:x:conference' jid='new@rooms.example.org'/>"
        "<body>come in</body></message>",
        "<message from='bot@example.org'><received xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>"
        "<message xmlns='jabber:client' from='a@b.c/d'><body>!help</body></message></forwarded></received></message>"));

TEST(TranslateMessageTest, RoomsThatWeLeftSayNothingToUs) {
  Rooms rooms = Inside();
  rooms.OnPresence(
      *ParseStanza("<presence from='plaza@rooms.example.org/Bot' type='unavailable'>"
                   "<x xmlns='http://jabber.org/protocol/muc#user'><status code='307'/>"
                   "<status code='110'/></x></presence>"));
  EXPECT_FALSE(
      Translate("<message from='plaza@rooms.example.org/Ann' type='groupchat'><body>x</body></message>", rooms));
  EXPECT_FALSE(Translate("<message from='plaza@rooms.example.org/Ann' type='chat'><body>x</body></message>", rooms));
}

TEST(TranslateMessageTest, EncryptedInAnyOfItsForms) {
  for (const char* mark :
       {"<encryption xmlns='urn:xmpp:eme:0' namespace='x'/>", "<encrypted xmlns='eu.siacs.conversations.axolotl'/>",
        "<encrypted xmlns='urn:xmpp:omemo:2'/>", "<openpgp xmlns='urn:xmpp:openpgp:0'/>",
        "<x xmlns='jabber:x:encrypted'/>"})
    EXPECT_TRUE(Get<DirectMessage>(std::string("<message from='a@b.c/d'><body>hint</body>") + mark + "</message>")
                    .text.encrypted)
        << mark;
  EXPECT_TRUE(Get<DirectMessage>("<message from='a@b.c/d'><body>?OTR:AAMC</body></message>").text.encrypted);
}

TEST(TranslateMessageTest, BodyInTheStanzasLanguageWins) {
  EXPECT_EQ(Get<DirectMessage>("<message from='a@b.c/d'><body xml:lang='de'>hallo</body><body>hello</body></message>")
                .text.body,
            "hello");
  EXPECT_EQ(Get<DirectMessage>("<message from='a@b.c/d'><body xml:lang='de'>hallo</body></message>").text.body,
            "hallo");
}

TEST(TranslateMessageTest, ForeignElementsNamedBodyAreNoBody) {
  EXPECT_EQ(Get<DirectMessage>("<message from='a@b.c/d'><body xmlns='urn:other'>x</body></message>").text.body, "");
}

TEST(ToStanzaTest, RoomMessageHasIdAndOriginId) {
  const auto tag = ToStanza(SendRoomMessage{kRoom, "id-1", "Summit 2: <Brussels>\nline"});
  const auto again = ParseStanza(tag->xml());
  EXPECT_EQ(again->findAttribute("to"), "plaza@rooms.example.org");
  EXPECT_EQ(again->findAttribute("type"), "groupchat");
  EXPECT_EQ(again->findAttribute("id"), "id-1");
  EXPECT_EQ(again->findChild("body")->cdata(), "Summit 2: <Brussels>\nline");
  EXPECT_EQ(again->findChild("origin-id")->findAttribute("id"), "id-1");
  EXPECT_EQ(again->findChild("origin-id")->xmlns(), "urn:xmpp:sid:0");
}

TEST(ToStanzaTest, TextThatXmlCannotCarryLeavesTheRest) {
  const auto tag = ToStanza(SendDirectMessage{*Jid::Parse("a@b.c/d"), "i",
                                              "a\x01"
                                              "b\xff"
                                              "c\xed\xa0\x80"
                                              "d"});
  EXPECT_EQ(ParseStanza(tag->xml())->findChild("body")->cdata(), "abcd");
}

TEST(ToStanzaTest, PrivateMessageIsMarkedAsOne) {
  const auto tag = ToStanza(SendPrivateMessage{*Jid::Parse("plaza@rooms.example.org/Ann"), "i", "b"});
  EXPECT_EQ(tag->findAttribute("type"), "chat");
  EXPECT_EQ(tag->findAttribute("to"), "plaza@rooms.example.org/Ann");
  EXPECT_THAT(tag->xml(), HasSubstr("http://jabber.org/protocol/muc#user"));
  EXPECT_THAT(ToStanza(SendDirectMessage{*Jid::Parse("a@b.c/d"), "i", "b"})->xml(), Not(HasSubstr("muc#user")));
}

TEST(ToStanzaTest, JoinAsksForNoHistory) {
  const auto tag = ToStanza(JoinRoom{kRoom, "Bot", "secret"});
  EXPECT_EQ(tag->findAttribute("to"), "plaza@rooms.example.org/Bot");
  const gloox::Tag* muc = tag->findChild("x");
  EXPECT_EQ(muc->xmlns(), "http://jabber.org/protocol/muc");
  EXPECT_EQ(muc->findChild("history")->findAttribute("maxstanzas"), "0");
  EXPECT_EQ(muc->findChild("history")->findAttribute("maxchars"), "0");
  EXPECT_EQ(muc->findChild("password")->cdata(), "secret");
  EXPECT_EQ(ToStanza(JoinRoom{kRoom, "", std::nullopt}), nullptr);
}

TEST(ToStanzaTest, LeavingSaysWhy) {
  const auto tag = ToStanza(LeaveRoom{kRoom, "bye"}, "Bot");
  EXPECT_EQ(tag->findAttribute("to"), "plaza@rooms.example.org/Bot");
  EXPECT_EQ(tag->findAttribute("type"), "unavailable");
  EXPECT_EQ(tag->findChild("status")->cdata(), "bye");
}

TEST(ToStanzaTest, DefaultsOfANewRoomAreAccepted) {
  const auto tag = AcceptRoomDefaults(kRoom, "i1");
  EXPECT_EQ(tag->findAttribute("type"), "set");
  EXPECT_EQ(tag->findChild("query")->xmlns(), "http://jabber.org/protocol/muc#owner");
  EXPECT_EQ(tag->findChild("query")->findChild("x")->findAttribute("type"), "submit");
}

}  // namespace
}  // namespace summit::bot
