"""Edited and retracted questions, replies, reactions, receipts: what a bot makes of them, as an independent client sees
it. The rooms keep an archive, so that they give each message an id of their own."""

from harness import *

CORRECT = "urn:xmpp:message-correct:0"
RETRACT = "urn:xmpp:message-retract:1"
REPLY = "urn:xmpp:reply:0"
SID = "urn:xmpp:sid:0"


def child(message, name, xmlns):
    return message.xml.find(f"{{{xmlns}}}{name}")


def room_id(message):
    """The id that the room gave the message."""
    return child(message, "stanza-id", SID).get("id")


class EditedMessages(BotTest):
    room_settings = '  modules_enabled = { "muc_mam" }\n'

    def say(self, to, kind, body, ident, extra=""):
        self.alice.write_raw(f'<message to="{to}" type="{kind}" id="{ident}"><body>{body}</body>'
                             f'<origin-id xmlns="{SID}" id="{ident}"/>{extra}</message>')

    async def from_bot(self, sender, since, name=None, xmlns=None):
        return await self.alice.wait_for(
            lambda s: s.name == "message" and str(s["from"]) == sender and
            (child(s, name, xmlns) is not None if name else bool(s["body"])), since)

    async def own_in_room(self, ident):
        return await self.alice.wait_for(
            lambda s: s.name == "message" and str(s["from"]) == f"{ROOM}/alice" and s["id"] == ident)

    async def test_edited_question_edits_the_answer(self):
        for to, kind, sender in ((ROOM, "groupchat", OCCUPANT), (OCCUPANT, "chat", OCCUPANT), (BOT, "chat", None)):
            with self.subTest(to=to):
                since = len(self.alice.received)
                self.say(to, kind, "!when 88", "q1" + kind + to)
                first = await self.alice.wait_for(
                    lambda s: s.name == "message" and s["from"].bare == to.split("/")[0] and "March 2018" in s["body"],
                    since)
                since = len(self.alice.received)
                self.say(to, kind, "!when 89", "q2" + kind + to, f'<replace xmlns="{CORRECT}" id="q1{kind}{to}"/>')
                second = await self.from_bot(str(first["from"]), since)
                self.assertIn("2019", second["body"])
                self.assertEqual(child(second, "replace", CORRECT).get("id"), first["id"])

    async def test_somebody_elses_question_is_not_edited(self):
        bob = await self.person("bob")
        await bob.enter(ROOM, "bob")
        self.say(ROOM, "groupchat", "!when 88", "mine")
        await self.from_bot(OCCUPANT, 0)
        since = len(self.alice.received)
        bob.write_raw(f'<message to="{ROOM}" type="groupchat" id="x"><body>!when 89</body>'
                      f'<replace xmlns="{CORRECT}" id="mine"/></message>')
        bob.write_raw(f'<message to="{ROOM}" type="groupchat" id="y"><retract xmlns="{RETRACT}" id="mine"/></message>')
        answer = await self.alice.ask_room(ROOM, "!where 88", NICK)
        self.assertIn("Ghent", answer["body"])
        self.assertEqual(self.alice.texts(OCCUPANT, since), [answer["body"]])

    async def test_retracted_question_takes_the_answer_back(self):
        self.say(ROOM, "groupchat", "!when 88", "q1")
        answer = await self.from_bot(OCCUPANT, 0)
        question = await self.own_in_room("q1")
        since = len(self.alice.received)
        self.say(ROOM, "groupchat", "gone", "r1", f'<retract xmlns="{RETRACT}" id="{room_id(question)}"/>'
                 f'<fallback xmlns="urn:xmpp:fallback:0" for="{RETRACT}"/>')
        retraction = await self.from_bot(OCCUPANT, since, "retract", RETRACT)
        self.assertEqual(child(retraction, "retract", RETRACT).get("id"), room_id(answer))

    async def test_answer_is_a_reply_to_the_question(self):
        self.say(ROOM, "groupchat", "!when 88", "q1")
        answer = await self.from_bot(OCCUPANT, 0)
        question = await self.own_in_room("q1")
        reply = child(answer, "reply", REPLY)
        self.assertEqual((reply.get("id"), reply.get("to")), (room_id(question), f"{ROOM}/alice"))
        self.assertEqual(child(answer, "origin-id", SID).get("id"), answer["id"])
        self.assertEqual(answer.xml.get("{http://www.w3.org/XML/1998/namespace}lang"), "en")

    async def test_reply_to_an_answer_goes_on_from_it_and_its_quote_is_not_read(self):
        self.say(ROOM, "groupchat", "!when 88", "q1")
        answer = await self.from_bot(OCCUPANT, 0)
        since = len(self.alice.received)
        quote = "&gt; !where 88\n"
        self.say(ROOM, "groupchat", quote + "when 89", "q2",
                 f'<reply xmlns="{REPLY}" to="{OCCUPANT}" id="{room_id(answer)}"/>'
                 '<fallback xmlns="urn:xmpp:fallback:0" for="urn:xmpp:reply:0">'
                 f'<body start="0" end="{len(quote) - 3}"/></fallback>')
        follow_up = await self.from_bot(OCCUPANT, since)
        self.assertIn("2019", follow_up["body"])

    async def test_cross_below_an_answer_takes_it_back(self):
        since = len(self.alice.received)
        answer = await self.alice.ask(BOT, "when 88")
        self.alice.write_raw(f'<message to="{BOT}" type="chat" id="x1"><body>!when 89</body>'
                             f'<reactions xmlns="urn:xmpp:reactions:0" id="{answer["id"]}">'
                             '<reaction>\u274c</reaction></reactions></message>')
        retraction = await self.alice.wait_for(
            lambda s: s.name == "message" and child(s, "retract", RETRACT) is not None, since)
        self.assertEqual(child(retraction, "retract", RETRACT).get("id"), answer["id"])

    async def test_receipt_and_marker_in_a_direct_chat(self):
        since = len(self.alice.received)
        self.say(BOT, "chat", "when 88", "m1",
                 '<request xmlns="urn:xmpp:receipts"/><markable xmlns="urn:xmpp:chat-markers:0"/>')
        receipt = await self.alice.wait_for(
            lambda s: s.name == "message" and child(s, "received", "urn:xmpp:receipts") is not None, since)
        self.assertEqual(child(receipt, "received", "urn:xmpp:receipts").get("id"), "m1")
        self.assertEqual(child(receipt, "displayed", "urn:xmpp:chat-markers:0").get("id"), "m1")
        self.assertFalse(receipt["body"])

    async def test_encrypted_message_is_answered_once(self):
        since = len(self.alice.received)
        for ident in ("e1", "e2"):
            self.say(BOT, "chat", "!when 88", ident, '<encryption xmlns="urn:xmpp:eme:0" namespace="urn:xmpp:omemo:2"/>')
        self.alice.write(BOT, "when 89")
        await self.alice.wait_for(lambda s: s.name == "message" and "2019" in s["body"], since)
        told = self.alice.texts(BOT, since)
        self.assertEqual(len(told), 2)
        self.assertIn("encrypted", told[0])

    async def test_link_is_described(self):
        answer = await self.alice.ask_room(ROOM, "!when 88", NICK)
        rdf, og = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "https://ogp.me/ns#"
        described = {d.get(f"{{{rdf}}}about"): d.findtext(f"{{{og}}}title")
                     for d in answer.xml.iterfind(f"{{{rdf}}}Description")}
        self.assertEqual(described, {"https://xmpp.org/2018/03/xmpp-summit-88/": "XMPP Summit 88"})


if __name__ == "__main__":
    unittest.main()
