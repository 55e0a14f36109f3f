"""What was said before the bot came is not answered, nor is what the bot itself has said."""

from harness import *


class History(Loopback):
    async def test_questions_from_before_it_came_stay_unanswered(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        since = len(alice.received)
        alice.write(ROOM, "!when 88", "groupchat")
        await alice.wait_for(lambda s: s.name == "message" and s["body"] == "!when 88", since)
        self.start_bot()
        answer = await alice.ask_room(ROOM, "!when 89", NICK)
        self.assertIn("2019", answer["body"])
        self.assertEqual(alice.texts(OCCUPANT), [answer["body"]])

    async def test_messages_with_a_delay_stay_unanswered(self):
        self.start_bot()
        alice = await self.person("alice")
        since = len(alice.received)
        alice.write_raw(f'<message to="{BOT}" type="chat" id="old"><body>!when 88</body>'
                        '<delay xmlns="urn:xmpp:delay" stamp="2019-01-01T00:00:00Z"/></message>')
        answer = await alice.ask(BOT, "when 89")
        self.assertIn("2019", answer["body"])
        self.assertEqual(alice.texts(BOT, since), [answer["body"]])

    async def test_own_nick_of_somebody_else_is_no_reason_for_silence(self):
        """The bot knows itself by what the room told it, not by the name it asked for."""
        alice = await self.person("alice")
        await alice.enter(ROOM, NICK)  # takes the name before the bot comes
        self.start_bot()
        joined = await alice.wait_for(lambda s: s.name == "presence" and s["from"].bare == ROOM and
                                      s["from"].resource not in ("", NICK))
        nick = joined["from"].resource
        answer = await alice.ask_room(ROOM, "!when 89", nick)
        self.assertIn("2019", answer["body"])
        again = await alice.ask_room(ROOM, "!where 88", nick)
        self.assertIn("Ghent", again["body"])
        self.assertEqual(len(alice.texts(f"{ROOM}/{nick}")), 2)


if __name__ == "__main__":
    unittest.main()
