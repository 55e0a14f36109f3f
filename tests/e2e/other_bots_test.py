"""Another bot in the room, which says that it is one (XEP-0115): it gets what it asks for, and no conversation begins."""

import asyncio

from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import StanzaPath

from harness import *

DISCO = "http://jabber.org/protocol/disco#info"


class OtherBots(BotTest):
    async def enter_as(self, kind):
        """Bob comes in with a client that tells what it is, and asks something; the bot then asks what he is."""
        bob = await self.person("bob")
        bob.client.register_plugin("xep_0030")
        bob.client["xep_0030"].add_identity(category="client", itype=kind, name="Echo")
        asked = asyncio.Event()
        bob.client.register_handler(Callback("asked", StanzaPath("iq@type=get/disco_info"), lambda _: asked.set()))
        since = len(bob.received)
        bob.write_raw(f'<presence to="{ROOM}/echo"><x xmlns="http://jabber.org/protocol/muc"/>'
                      '<c xmlns="http://jabber.org/protocol/caps" hash="sha-1" node="urn:x-echo" ver="unknown"/></presence>')
        await bob.wait_there(ROOM, "echo", since)
        await self.alice.wait_there(ROOM, "echo")
        self.assertIn("March 2018", (await bob.ask_room(ROOM, "!when 88", NICK))["body"])
        await asyncio.wait_for(asked.wait(), 30)
        await bob.request(DOMAIN, f'<query xmlns="{DISCO}"/>', "get")  # by now the answer is on its way
        return bob

    async def answers_to_babble(self, bob):
        since = len(bob.received)
        for text in ("hm, hm, hm", "tick tock", "beep beep"):
            bob.write(ROOM, f"{NICK}: {text}", "groupchat")
        answer = await bob.ask_room(ROOM, "!when 89", NICK)
        while "2019" not in answer["body"]:
            answer = await bob.wait_for(lambda s: s.name == "message" and "2019" in s["body"], since)
        return len(bob.texts(OCCUPANT, since)) - 1

    async def test_is_not_talked_to(self):
        self.assertLessEqual(await self.answers_to_babble(await self.enter_as("bot")), 1)

    async def test_people_are(self):
        self.assertEqual(await self.answers_to_babble(await self.enter_as("pc")), 3)


if __name__ == "__main__":
    unittest.main()
