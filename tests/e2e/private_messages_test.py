"""A private message in a room is answered privately, to the one who wrote it (XEP-0045, 7.5)."""

from harness import *
from person import has_muc_mark


class PrivateMessages(BotTest):
    async def test_answer_is_private_and_marked(self):
        bob = await self.person("bob")
        await bob.enter(ROOM, "bob")
        answer = await self.alice.ask(OCCUPANT, "!when 88")
        self.assertEqual(answer["type"], "chat")
        self.assertIn("March 2018", answer["body"])
        self.assertTrue(has_muc_mark(answer), str(answer))
        for_all = await bob.ask_room(ROOM, "!when 89", NICK)  # nothing else has been said in the room before
        self.assertEqual(bob.texts(OCCUPANT), [for_all["body"]])

    async def test_no_prefix_is_needed(self):
        answer = await self.alice.ask(OCCUPANT, "where 88")
        self.assertIn("Ghent", answer["body"])


if __name__ == "__main__":
    unittest.main()
