"""What is not meant for the bot gets no answer in a room."""

from harness import *


class Silence(BotTest):
    async def assertSilentIn(self, say):
        """`say` writes something; the next thing the bot says is the answer to a question asked afterwards."""
        since = len(self.alice.received)
        say()
        answer = await self.alice.ask_room(ROOM, "!when 89", NICK)
        self.assertIn("2019", answer["body"])
        self.assertEqual(self.alice.texts(OCCUPANT, since), [answer["body"]])
        self.assertEqual(self.alice.texts(f"{BOT}", since), [])

    async def test_unknown_command(self):
        await self.assertSilentIn(lambda: self.alice.write(ROOM, "!weather Ghent", "groupchat"))

    async def test_talk(self):
        await self.assertSilentIn(lambda: self.alice.write(ROOM, "I met SummitBot at summit 88", "groupchat"))

    async def test_quoted_command(self):
        await self.assertSilentIn(lambda: self.alice.write(ROOM, "> !when 88\nyes, that", "groupchat"))

    async def test_subject(self):
        await self.assertSilentIn(lambda: self.alice.write_raw(
            f'<message to="{ROOM}" type="groupchat"><subject>!when 88</subject></message>'))

    async def test_error_message(self):
        await self.assertSilentIn(lambda: self.alice.write_raw(
            f'<message to="{BOT}" type="error"><body>!when 88</body><error type="cancel">'
            '<service-unavailable xmlns="urn:ietf:params:xml:ns:xmpp-stanzas"/></error></message>'))


if __name__ == "__main__":
    unittest.main()
