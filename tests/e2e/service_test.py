"""How the bot lives under a service manager."""

import signal

from harness import *


class Service(Loopback):
    async def test_ready_means_in_the_rooms(self):
        bot = self.start_bot()
        alice = await self.person("alice")
        since = len(alice.received)
        await alice.enter(ROOM, "alice")
        # Who was there before comes before oneself.
        presences = [s for s in alice.received[since:] if s.name == "presence"]
        self.assertIn(OCCUPANT, [str(s["from"]) for s in presences])
        self.assertTrue([text for text in bot.told if text.startswith("STATUS=")], bot.told)

    async def test_sigterm_leaves_the_room_and_ends_well(self):
        bot = self.start_bot()
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        bot.signal(signal.SIGTERM)
        await alice.wait_gone(ROOM, NICK)
        self.assertEqual(bot.wait_ended(), 0)
        self.assertIn("STOPPING=1", bot.drain())

    async def test_sigint_ends_well(self):
        bot = self.start_bot(rooms=None)
        bot.signal(signal.SIGINT)
        self.assertEqual(bot.wait_ended(), 0)

    async def test_sigterm_without_a_server_ends_well(self):
        self.server.stop()
        bot = self.make_bot().start()
        bot.wait_told(lambda text: text.startswith("STATUS="))
        bot.signal(signal.SIGTERM)
        self.assertEqual(bot.wait_ended(), 0)

    def own_archive(self):
        """A copy of the posts that a test may change."""
        posts = self.folder / "posts"
        posts.mkdir()
        for post in ARCHIVE.iterdir():
            (posts / post.name).write_bytes(post.read_bytes())
        return posts

    @staticmethod
    def write_new_post(posts):
        (posts / "new.md").write_text("---\ntitle: XMPP Summit 90\ndate: 2020-02-10\nauthors: [Test Author]\n---\n\n"
                                      "XMPP Summit 90 took place on 5 February 2020 in Kyoto, Japan.\n")

    async def test_sighup_takes_up_new_posts(self):
        posts = self.own_archive()
        bot = self.start_bot(rooms=None, archive={"paths": [str(posts)]})
        alice = await self.person("alice")
        self.assertNotIn("Kyoto", (await alice.ask(BOT, "where 90"))["body"])
        self.write_new_post(posts)
        told = len(bot.told)
        bot.signal(signal.SIGHUP)
        bot.wait_told(lambda text: "READY=1" in bot.told[told:])
        self.assertIn("Kyoto", (await alice.ask(BOT, "where 90"))["body"])

    async def test_posts_are_watched(self):
        posts = self.own_archive()
        bot = self.start_bot(rooms=None, archive={"paths": [str(posts)]})
        alice = await self.person("alice")
        told = len(bot.told)
        self.write_new_post(posts)
        bot.wait_told(lambda text: "READY=1" in bot.told[told:])
        self.assertIn("Kyoto", (await alice.ask(BOT, "where 90"))["body"])
        told = len(bot.told)
        (posts / "new.md").unlink()
        bot.wait_told(lambda text: "READY=1" in bot.told[told:])
        self.assertNotIn("Kyoto", (await alice.ask(BOT, "where 90"))["body"])

    async def test_watchdog_is_fed(self):
        bot = self.start_bot(rooms=None, environment={"WATCHDOG_USEC": "400000"})
        told = len(bot.told)
        bot.wait_told(lambda text: bot.told[told:].count("WATCHDOG=1") >= 2)

    async def test_broken_configuration_ends_it_with_a_line(self):
        bot = self.make_bot(colour="green").start()
        self.assertEqual(bot.wait_ended(), 2)
        self.assertIn("colour", bot.log())
        self.assertIn("summitbot.yaml:", bot.log())

    async def test_missing_archive_ends_it_with_a_line(self):
        bot = self.make_bot(archive={"paths": [str(self.folder / "nowhere")]}).start()
        self.assertEqual(bot.wait_ended(), 2)
        self.assertIn("nowhere", bot.log())


if __name__ == "__main__":
    unittest.main()
