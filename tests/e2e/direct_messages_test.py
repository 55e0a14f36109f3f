"""A direct chat needs no prefix; every message is answered, in the chat."""

from harness import *


class DirectMessages(Loopback):
    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.start_bot(rooms=None)
        self.alice = await self.person("alice")

    async def test_with_and_without_prefix(self):
        plain = await self.alice.ask(BOT, "when 88")
        prefixed = await self.alice.ask(BOT, "!when 88")
        self.assertEqual(plain["type"], "chat")
        self.assertIn("March 2018", plain["body"])
        self.assertEqual(plain["body"], prefixed["body"])

    async def test_unknown_word_is_answered_with_what_can_be_asked(self):
        answer = await self.alice.ask(BOT, "!weather Ghent")
        self.assertRegex(answer["body"], "!(help|summit)")

    async def test_help_lists_the_commands(self):
        answer = await self.alice.ask(BOT, "help")
        for command in ("summit", "sponsors", "topics", "participants", "when", "where", "links", "search"):
            self.assertIn(command, answer["body"])
        self.assertLessEqual(len(answer["body"].splitlines()), 12)

    async def test_unknown_summit_is_said_to_be_unknown(self):
        answer = await self.alice.ask(BOT, "!summit 55")
        self.assertIn("55", answer["body"])
        self.assertNotIn("Ghent", answer["body"])

    async def test_long_answer_goes_on_with_more(self):
        first = await self.alice.ask(BOT, "participants 88")
        self.assertLessEqual(len(first["body"].splitlines()), 12)
        everybody = first["body"]
        for _ in range(3):
            if "Zora Zeidler" in everybody:
                break
            everybody += (await self.alice.ask(BOT, "more"))["body"]
        self.assertIn("Ada Archer", everybody)
        self.assertIn("Zora Zeidler", everybody)

    async def test_hostile_text_is_answered_civilly(self):
        for text in ("<b>&amp;'\"]]>", "!search \"* OR (NEAR/", "!summit " + "9" * 5000, "🙂" * 500,
                     "\u202e!when 88"):
            answer = await self.alice.ask(BOT, text)
            self.assertTrue(answer["body"])
            self.assertLessEqual(len(answer["body"]), 2000)


if __name__ == "__main__":
    unittest.main()
