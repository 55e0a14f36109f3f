"""New posts are told to the rooms that want to hear of them, once."""

import datetime
import shutil

from harness import *

POST = """---
title: "Just written"
date: {date}
authors: ["Test Author"]
---

XMPP Summit 90 will take place in Lisbon.
"""


class Announcements(Loopback):
    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.archive = self.folder / "archive"
        shutil.copytree(ARCHIVE, self.archive)
        self.bot = self.start_bot(archive={"paths": [str(self.archive)]},
                                  rooms=[{"jid": ROOM, "nick": NICK, "announcements": True}])
        self.alice = await self.person("alice")
        await self.alice.enter(ROOM, "alice")

    async def test_new_post_is_told_once_and_not_after_a_restart(self):
        yesterday = datetime.date.today() - datetime.timedelta(days=1)
        (self.archive / f"{yesterday}-just-written.md").write_text(POST.format(date=yesterday))
        told = await self.alice.wait_for(
            lambda s: s.name == "message" and str(s["from"]) == OCCUPANT and "New post" in s["body"])
        self.assertIn("New post: Just written", told["body"])
        self.assertIn(f"https://xmpp.org/{yesterday:%Y/%m}/just-written/", told["body"])
        since = len(self.alice.received)
        self.bot.stop()
        self.bot.start().wait_ready()
        answer = await self.alice.ask_room(ROOM, "!when 88", NICK)
        self.assertEqual(self.alice.texts(OCCUPANT, since), [answer["body"]])


if __name__ == "__main__":
    unittest.main()
