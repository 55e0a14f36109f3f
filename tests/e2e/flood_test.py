"""Somebody who writes far too much gets what everybody may have, is told once, and keeps the bot from nobody else."""

from harness import *

QUESTIONS = 50
AT_ONCE = 20  # limits.person_burst, as it is by default


class Flood(BotTest):
    def ask_much(self, to, kind):
        for number in range(QUESTIONS):
            self.alice.write(to, f"!{'when' if number % 2 else 'where'} {number + 1}", kind)

    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.bob = await self.person("bob")
        await self.bob.enter(ROOM, "bob")
        await self.alice.wait_there(ROOM, "bob")

    def check(self, answers, told):
        """A little more than at once is had meanwhile."""
        self.assertGreaterEqual(len(answers), AT_ONCE)
        self.assertLessEqual(len(answers), AT_ONCE + 3)
        self.assertEqual(len(told), 1, told)
        self.assertIn("Please wait a minute", told[0])

    async def test_in_a_direct_chat(self):
        self.ask_much(BOT, "chat")
        self.assertIn("March 2018", (await self.bob.ask(BOT, "!when 88"))["body"])
        await self.alice.wait_for(lambda s: s.name == "message" and "a lot at once" in s["body"])
        texts = self.alice.texts(BOT)
        told = [text for text in texts if "a lot at once" in text]
        self.check([text for text in texts if text not in told], told)

    async def test_in_a_room(self):
        """The room's own limit holds bob back as well, but not in a direct chat."""
        self.ask_much(ROOM, "groupchat")
        told = await self.alice.wait_for(
            lambda s: s.name == "message" and s["type"] == "chat" and "a lot at once" in s["body"])
        self.assertEqual(str(told["from"]), OCCUPANT)
        self.assertIn("March 2018", (await self.bob.ask(BOT, "!when 88"))["body"])
        await self.alice.request(DOMAIN, '<ping xmlns="urn:xmpp:ping"/>', "get")
        said = [s for s in self.alice.received if s.name == "message" and str(s["from"]) == OCCUPANT and s["body"]]
        self.check([s for s in said if s["type"] == "groupchat"], [s["body"] for s in said if s["type"] == "chat"])


if __name__ == "__main__":
    unittest.main()
