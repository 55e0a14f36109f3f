"""Manners of coming and going: the name may be taken, who is shown the door stays outside."""

from harness import *


class Rooms(Loopback):
    async def test_taken_nick_is_changed(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, NICK)
        self.start_bot()
        joined = await alice.wait_for(lambda s: s.name == "presence" and s["from"].bare == ROOM and
                                      s["from"].resource not in ("", NICK) and s["type"] != "error")
        self.assertTrue(joined["from"].resource.startswith(NICK), joined)

    async def test_kicked_stays_out(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")  # first: she owns the room
        bot = self.start_bot()
        await alice.wait_there(ROOM, NICK)
        since = len(alice.received)
        await alice.moderate(ROOM, f'<item nick="{NICK}" role="none"><reason>out</reason></item>')
        await alice.wait_gone(ROOM, NICK, since)
        answer = await alice.ask(BOT, "when 88")  # it has understood the kick before it reads this
        self.assertIn("March 2018", answer["body"])
        again = await alice.ask(BOT, "where 88")
        self.assertIn("Ghent", again["body"])
        came = [s for s in alice.received[since:] if s.name == "presence" and str(s["from"]) == OCCUPANT
                and s["type"] not in ("unavailable", "error")]
        self.assertEqual(came, [])
        self.assertTrue(bot.running())

    async def test_kicked_comes_back_when_invited(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        self.start_bot(invites="anyone")
        await alice.wait_there(ROOM, NICK)
        since = len(alice.received)
        await alice.moderate(ROOM, f'<item nick="{NICK}" role="none"/>')
        await alice.wait_gone(ROOM, NICK, since)
        since = len(alice.received)
        alice.write_raw(f'<message to="{BOT}"><x xmlns="jabber:x:conference" jid="{ROOM}"/></message>')
        await alice.wait_there(ROOM, NICK, since)
        answer = await alice.ask_room(ROOM, "!when 88", NICK)
        self.assertIn("March 2018", answer["body"])

    async def test_banned_while_inside_does_not_come_back_even_when_invited(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        bot = self.start_bot(invites="anyone")
        await alice.wait_there(ROOM, NICK)
        since = len(alice.received)
        await alice.moderate(ROOM, f'<item jid="{BOT}" affiliation="outcast"><reason>noise</reason></item>')
        await alice.wait_gone(ROOM, NICK, since)
        since = len(alice.received)
        alice.write_raw(f'<message to="{BOT}"><x xmlns="jabber:x:conference" jid="{ROOM}"/></message>')
        refusal = await alice.wait_for(lambda s: s.name == "message" and s["from"].bare == BOT and s["body"], since)
        self.assertIn("banned", refusal["body"])
        self.assertIn("March 2018", (await alice.ask(BOT, "when 88"))["body"])
        self.assertEqual([s for s in alice.received[since:] if s.name == "presence" and str(s["from"]) == OCCUPANT
                          and s["type"] not in ("unavailable", "error")], [])
        self.assertIn("room-given-up", bot.log())

    async def test_nick_is_taken_back_when_it_is_free(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, NICK)
        self.start_bot()
        bob = await self.person("bob")
        await bob.enter(ROOM, "bob")
        since = len(bob.received)
        alice.leave(ROOM, NICK)
        await bob.wait_gone(ROOM, NICK, since)
        await bob.wait_there(ROOM, NICK, since)
        answer = await bob.ask_room(ROOM, f"{NICK}: when 88", NICK)
        self.assertIn("March 2018", answer["body"])

    async def test_destroyed_room_is_not_rebuilt(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        self.start_bot()
        await alice.wait_there(ROOM, NICK)
        await alice.own(ROOM, f'<destroy jid="elsewhere@{ROOMS}"><reason>over</reason></destroy>')
        answer = await alice.ask(BOT, "when 88")
        self.assertIn("March 2018", answer["body"])
        for room in (ROOM, f"elsewhere@{ROOMS}"):
            with self.assertRaises(Exception):  # no such room
                await alice.request(room, '<query xmlns="http://jabber.org/protocol/disco#info"/>', "get")

    async def test_without_voice_it_keeps_silent(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.own(ROOM, '<x xmlns="jabber:x:data" type="submit"><field var="FORM_TYPE"><value>'
                        'http://jabber.org/protocol/muc#roomconfig</value></field>'
                        '<field var="muc#roomconfig_moderatedroom"><value>1</value></field></x>')
        self.start_bot()
        await alice.wait_there(ROOM, NICK)
        await alice.moderate(ROOM, f'<item nick="{NICK}" role="visitor"/>')  # some let newcomers speak even there
        alice.write(ROOM, "!when 88", "groupchat")
        answer = await alice.ask(BOT, "when 89")
        self.assertIn("2019", answer["body"])
        alice.write(ROOM, "nobody answers", "groupchat")  # what was said in the room before comes before this
        await alice.wait_for(lambda s: s.name == "message" and s["body"] == "nobody answers")
        self.assertEqual(alice.texts(OCCUPANT), [])
        await alice.moderate(ROOM, f'<item nick="{NICK}" role="participant"/>')
        answer = await alice.ask_room(ROOM, "!when 88", NICK)
        self.assertIn("March 2018", answer["body"])

    async def test_banned_from_one_room_it_serves_the_other(self):
        other = f"other@{ROOMS}"
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.moderate(ROOM, f'<item jid="{BOT}" affiliation="outcast"/>')
        self.start_bot(rooms=[{"jid": ROOM, "nick": NICK}, {"jid": other, "nick": NICK}])
        await alice.ask(BOT, "when 88")  # by then the new room has been configured, and lets others in
        await alice.enter(other, "alice")
        answer = await alice.ask_room(other, "!when 88", NICK)
        self.assertIn("March 2018", answer["body"])


if __name__ == "__main__":
    unittest.main()
