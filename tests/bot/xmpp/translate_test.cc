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

TEST(TranslateMessageTest, ThreadAndWhetherTheSenderTellsWhatItIs) {
  Rooms rooms = Inside();
  const std::string open = "<message from='plaza@rooms.example.org/Ann' type='";
  EXPECT_FALSE(Get<RoomMessage>(open + "groupchat'><body>x</body></message>", rooms).tells_what);
  rooms.OnPresence(*ParseStanza(
      "<presence from='plaza@rooms.example.org/Ann'><x xmlns='http://jabber.org/protocol/muc#user'><item/></x>"
      "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='v'/></presence>"));
  const auto said = Get<RoomMessage>(open + "groupchat'><body>x</body><thread>t1</thread></message>", rooms);
  EXPECT_TRUE(said.tells_what);
  EXPECT_EQ(said.text.thread, "t1");
  EXPECT_TRUE(Get<PrivateMessage>(open + "chat'><body>x</body></message>", rooms).tells_what);
  const std::string endless(1000, 't');
  EXPECT_EQ(
      Get<RoomMessage>(open + "groupchat'><body>x</body><thread>" + endless + "</thread></message>", rooms).text.thread,
      "");
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
        "<message from='ann@example.org/p'><x xmlns='jabber:x:conference' jid='no room'/><body>come "
        "in</body></message>",
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

const std::string kAnn = "<message from='plaza@rooms.example.org/Ann' type='groupchat' id='m1'>";

Rooms Stamping() {
  Rooms rooms = Inside();
  rooms.OnInfo(kRoom,
               *ParseStanza("<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:sid:0'/>"
                            "</query>"));
  return rooms;
}

TEST(TranslateMessageTest, IdOfTheRoomOnlyWhereTheRoomGivesThem) {
  const std::string xml = kAnn +
                          "<body>x</body><stanza-id xmlns='urn:xmpp:sid:0' id='forged' by='ann@example.org'/>"
                          "<stanza-id xmlns='urn:xmpp:sid:0' id='s1' by='plaza@rooms.example.org'/></message>";
  EXPECT_EQ(Get<RoomMessage>(xml).text.stanza_id, "");
  EXPECT_EQ(Get<RoomMessage>(xml, Stamping()).text.stanza_id, "s1");
}

TEST(TranslateMessageTest, Correction) {
  EXPECT_EQ(Get<RoomMessage>(kAnn + "<body>x</body><replace xmlns='urn:xmpp:message-correct:0' id='m0'/></message>")
                .text.replaces,
            "m0");
}

TEST(TranslateMessageTest, QuoteOfAReplyIsTakenOutByCodePoints) {
  const auto reply = [](const std::string& body, const std::string& range) {
    return Get<RoomMessage>(kAnn + "<body>" + body + "</body><reply xmlns='urn:xmpp:reply:0' id='s0' to='x@y.z'/>" +
                            "<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'>" + range +
                            "</fallback></message>")
        .text;
  };
  EXPECT_EQ(reply("&gt; \xC3\xA9\xF0\x9F\x98\x80\n!help", "<body start='0' end='5'/>").body, "!help");
  EXPECT_EQ(reply("!help &gt; quote", "<body start='5' end='13'/>").body, "!help");
  EXPECT_EQ(reply("all of it", "").body, "");
  EXPECT_EQ(reply("short", "<body start='0' end='999'/>").body, "");
  EXPECT_EQ(reply("backwards", "<body start='5' end='2'/>").body, "backwards");
  EXPECT_EQ(reply("x", "").reply_to, "s0");
}

TEST(TranslateMessageTest, FallbackOfSomethingElseIsAText) {
  EXPECT_EQ(Get<RoomMessage>(kAnn + "<body>!help</body><fallback xmlns='urn:xmpp:fallback:0' for='urn:example:x'/>"
                                    "</message>")
                .text.body,
            "!help");
}

TEST(TranslateMessageTest, RetractionsInBothForms) {
  const auto now = Get<RoomMessage>(kAnn + "<retract xmlns='urn:xmpp:message-retract:1' id='s1'/></message>").text;
  EXPECT_EQ(now.taken_back->id, "s1");
  EXPECT_FALSE(now.taken_back->moderated);
  const auto before = Get<RoomMessage>(kAnn +
                                       "<apply-to xmlns='urn:xmpp:fasten:0' id='s2'><retract "
                                       "xmlns='urn:xmpp:message-retract:0'/></apply-to></message>")
                          .text;
  EXPECT_EQ(before.taken_back->id, "s2");
}

TEST(TranslateMessageTest, ModerationInBothForms) {
  const std::string room = "<message from='plaza@rooms.example.org' type='groupchat'>";
  const auto now = Get<RoomMessage>(room +
                                    "<retract xmlns='urn:xmpp:message-retract:1' id='s1'><moderated "
                                    "xmlns='urn:xmpp:message-moderate:1' by='plaza@rooms.example.org/Mod'/>"
                                    "</retract></message>");
  EXPECT_TRUE(now.text.taken_back->moderated);
  EXPECT_EQ(now.nick, "");
  const auto before = Get<RoomMessage>(room +
                                       "<apply-to xmlns='urn:xmpp:fasten:0' id='s2'><moderated "
                                       "xmlns='urn:xmpp:message-moderate:0'><retract "
                                       "xmlns='urn:xmpp:message-retract:0'/></moderated></apply-to></message>");
  EXPECT_TRUE(before.text.taken_back->moderated);
  EXPECT_EQ(before.text.taken_back->id, "s2");
}

TEST(TranslateMessageTest, SignsBelowAMessage) {
  const auto text = Get<DirectMessage>(
                        "<message from='ann@example.org/p' type='chat'><reactions "
                        "xmlns='urn:xmpp:reactions:0' id='a1'><reaction>+</reaction><reaction> - "
                        "</reaction></reactions></message>")
                        .text;
  EXPECT_EQ(text.reactions->id, "a1");
  EXPECT_THAT(text.reactions->signs, testing::ElementsAre("+", "-"));
}

TEST(TranslateMessageTest, ReceiptAndMarkerThatAreAskedFor) {
  const auto text = Get<DirectMessage>(
                        "<message from='ann@example.org/p' type='chat'><body>x</body><request "
                        "xmlns='urn:xmpp:receipts'/><markable xmlns='urn:xmpp:chat-markers:0'/></message>")
                        .text;
  EXPECT_TRUE(text.wants_receipt);
  EXPECT_TRUE(text.markable);
}

TEST(TranslateInvitationTest, DirectOne) {
  const auto invited = Get<Invited>(
      "<message from='ann@example.org/p'><x xmlns='jabber:x:conference' "
      "jid='other@rooms.example.org' password='p'/></message>");
  EXPECT_EQ(invited.room.ToString(), "other@rooms.example.org");
  EXPECT_EQ(invited.inviter->ToString(), "ann@example.org/p");
  EXPECT_TRUE(invited.direct);
  EXPECT_EQ(invited.password, "p");
}

TEST(TranslateInvitationTest, DirectOneFromWithinARoomIsOfTheRealPerson) {
  const std::string content = "<x xmlns='jabber:x:conference' jid='other@rooms.example.org'/></message>";
  EXPECT_EQ(Get<Invited>("<message type='chat' from='plaza@rooms.example.org/Ann'>" + content).inviter->ToString(),
            "ann@example.org/phone");
  EXPECT_FALSE(
      Get<Invited>("<message type='chat' from='plaza@rooms.example.org/Nobody'>" + content).inviter.has_value());
}

std::string Mediated(const std::string& from, const std::string& inviter) {
  return "<message from='" + from + "'><x xmlns='http://jabber.org/protocol/muc#user'><invite from='" + inviter +
         "'/><password>p</password></x><x xmlns='jabber:x:conference' jid='elsewhere@evil.example'/></message>";
}

TEST(TranslateInvitationTest, ThroughTheRoom) {
  const auto invited = Get<Invited>(Mediated("other@rooms.example.org", "ann@example.org/p"));
  EXPECT_EQ(invited.room.ToString(), "other@rooms.example.org");
  EXPECT_EQ(invited.inviter->ToString(), "ann@example.org/p");
  EXPECT_EQ(invited.reply_to, "ann@example.org/p");
  EXPECT_FALSE(invited.direct);
  EXPECT_EQ(invited.password, "p");
}

TEST(TranslateInvitationTest, RoomThatHidesTheInviterNamesAnOccupant) {
  const auto invited = Get<Invited>(Mediated("other@rooms.example.org", "other@rooms.example.org/Ann"));
  EXPECT_FALSE(invited.inviter.has_value());
  EXPECT_EQ(invited.reply_to, "other@rooms.example.org/Ann");
}

TEST(TranslateInvitationTest, APersonIsNoRoom) {
  EXPECT_FALSE(Translate(Mediated("eve@example.org/x", "admin@example.org")));
  EXPECT_FALSE(Translate(Mediated("rooms.example.org", "admin@example.org")));
}

TEST(TranslateInvitationTest, RefusalsAreNotForTheBot) {
  EXPECT_FALSE(
      Translate("<message from='plaza@rooms.example.org'><x xmlns='http://jabber.org/protocol/muc#user'>"
                "<decline from='ann@example.org'/></x></message>"));
}

TEST(ToStanzaTest, MarksOfAText) {
  SendRoomMessage action{kRoom, "id1", "body", {}};
  action.marks.lang = "en";
  action.marks.replaces = "id0";
  action.marks.reply = ReplyMark{*Jid::Parse("plaza@rooms.example.org/Ann"), "s1"};
  action.marks.unstyled = true;
  action.marks.previews = {{"https://example.org/?a=1&b=2", "A <post>"}};
  const std::string xml = ToStanza(action)->xml();
  EXPECT_THAT(xml, HasSubstr("xml:lang='en'"));
  EXPECT_THAT(xml, HasSubstr("<replace xmlns='urn:xmpp:message-correct:0' id='id0'/>"));
  EXPECT_THAT(xml, HasSubstr("<reply xmlns='urn:xmpp:reply:0' to='plaza@rooms.example.org/Ann' id='s1'/>"));
  EXPECT_THAT(xml, HasSubstr("<unstyled xmlns='urn:xmpp:styling:0'/>"));
  EXPECT_THAT(xml, HasSubstr("rdf:about='https://example.org/?a=1&amp;b=2'"));
  EXPECT_THAT(xml, HasSubstr("<og:title>A &lt;post&gt;</og:title>"));
  EXPECT_THAT(xml, Not(HasSubstr("jabber:x:oob")));
}

TEST(ToStanzaTest, Retraction) {
  const std::string room = ToStanza(RetractMessage{Medium::kRoom, kRoom, "id1", "s1"})->xml();
  EXPECT_THAT(room, HasSubstr("type='groupchat' id='id1'"));
  EXPECT_THAT(room, HasSubstr("<retract xmlns='urn:xmpp:message-retract:1' id='s1'/>"));
  EXPECT_THAT(room, HasSubstr("<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:message-retract:1'/>"));
  const Jid ann = *Jid::Parse("plaza@rooms.example.org/Ann");
  EXPECT_THAT(ToStanza(RetractMessage{Medium::kPrivate, ann, "id1", "a1"})->xml(),
              HasSubstr("<x xmlns='http://jabber.org/protocol/muc#user'/>"));
}

TEST(ToStanzaTest, Receipt) {
  const std::string xml = ToStanza(SendReceipt{*Jid::Parse("ann@example.org/p"), "id1", "m1", true, true})->xml();
  EXPECT_THAT(xml, HasSubstr("<received xmlns='urn:xmpp:receipts' id='m1'/>"));
  EXPECT_THAT(xml, HasSubstr("<displayed xmlns='urn:xmpp:chat-markers:0' id='m1'/>"));
  EXPECT_THAT(xml, Not(HasSubstr("<body")));
}

TEST(ToStanzaTest, RefusedInvitation) {
  EXPECT_EQ(ToStanza(DeclineInvitation{kRoom, "ann@example.org", "No & thanks"})->xml(),
            "<message to='plaza@rooms.example.org'><x xmlns='http://jabber.org/protocol/muc#user'><decline "
            "to='ann@example.org'><reason>No &amp; thanks</reason></decline></x></message>");
}

TEST(ToStanzaTest, ThreadIsKept) {
  SendDirectMessage message{*Jid::Parse("juliet@example.org/phone"), "id1", "Summit 2", {}};
  EXPECT_THAT(ToStanza(message)->xml(), Not(HasSubstr("<thread")));
  message.marks.thread = "t<1>";
  EXPECT_THAT(ToStanza(message)->xml(), HasSubstr("<thread>t&lt;1&gt;</thread>"));
}

}  // namespace
}  // namespace summit::bot
