"""Commands in a room are answered there, once, in one short message."""

from harness import *


class RoomCommands(BotTest):
    async def test_command_is_answered_once(self):
        first = await self.alice.ask_room(ROOM, "!when 88", NICK)
        self.assertEqual(first["type"], "groupchat")
        self.assertIn("12", first["body"])
        self.assertIn("March 2018", first["body"])
        self.assertOneStanzaForRoom(first["body"])
        second = await self.alice.ask_room(ROOM, "!where 88", NICK)
        self.assertIn("Ghent", second["body"])
        self.assertEqual(self.alice.texts(OCCUPANT), [first["body"], second["body"]])

    async def test_answer_carries_the_post_and_an_id(self):
        answer = await self.alice.ask_room(ROOM, "!sponsors 88", NICK)
        self.assertIn("Northwind Chat", answer["body"])
        self.assertIn("https://xmpp.org/2018/03/xmpp-summit-88/", answer["body"])
        self.assertTrue(answer["id"])

    async def test_nick_addresses_it_too(self):
        answer = await self.alice.ask_room(ROOM, "summitbot: when 89", NICK)
        self.assertIn("2019", answer["body"])

    async def test_long_answer_is_cut_in_a_room(self):
        answer = await self.alice.ask_room(ROOM, "!participants 88", NICK)
        self.assertOneStanzaForRoom(answer["body"])
        self.assertIn("26", answer["body"])

    async def test_bots_are_called(self):
        """tildeverse's RFC 2 and its like: whose bot it is, what for, and how it is called."""
        answer = await self.alice.ask_room(ROOM, "!rollcall", NICK)
        self.assertIn("a bot", answer["body"])
        self.assertIn("!help", answer["body"])
        self.assertOneStanzaForRoom(answer["body"])

    async def test_says_what_it_keeps_of_people(self):
        answer = await self.alice.ask_room(ROOM, "!privacy", NICK)
        self.assertIn("neither stored nor logged", answer["body"])
        self.assertOneStanzaForRoom(answer["body"])

    async def test_everyone_in_the_room_gets_the_same_answer(self):
        bob = await self.person("bob")
        await bob.enter(ROOM, "bob")
        answer = await self.alice.ask_room(ROOM, "!when 88", NICK)
        seen = await bob.wait_for(lambda s: s.name == "message" and str(s["from"]) == OCCUPANT and s["body"])
        self.assertEqual(seen["body"], answer["body"])


if __name__ == "__main__":
    unittest.main()
