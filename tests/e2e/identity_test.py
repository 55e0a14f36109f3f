"""What clients learn of the bot: that it is one, what it can do, who runs it, how it looks."""

import hashlib
import base64

from harness import *
from slixmpp.exceptions import IqError

VCARD = "vcard-temp"
PROFILE = {"name": "Summit bot", "contact": "mailto:operator@localhost", "source": "https://source.example/",
           "privacy": "https://privacy.example/"}


class Identity(Loopback):
    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.bot = self.start_bot(profile=PROFILE, account={
            "jid": f"{BOT}/service", "password_file": str(self.folder / "summitbot.password")})
        self.alice = await self.person("alice")
        self.address = f"{BOT}/service"

    async def ask(self, to, content):
        return (await self.alice.request(to, content, "get")).xml

    async def test_subscription_lets_see_and_be_asked(self):
        # Without one a server tells nobody who is there: what follows goes to the full address.
        self.alice.write_raw(f'<presence to="{BOT}" type="subscribe"/>')
        there = await self.alice.wait_for(
            lambda s: s.name == "presence" and str(s["from"]) == self.address and s["type"] == "available")
        self.assertIn("!help", there["status"])
        photo = there.xml.findtext("{vcard-temp:x:update}x/{vcard-temp:x:update}photo")
        self.assertRegex(photo, "^[0-9a-f]{40}$")

    async def test_what_it_is_and_can(self):
        await self.alice.enter(ROOM, "alice")
        info = await self.ask(OCCUPANT, '<query xmlns="http://jabber.org/protocol/disco#info"/>')
        disco = "{http://jabber.org/protocol/disco#info}"
        identities = {(i.get("category"), i.get("type")) for i in info.iter(f"{disco}identity")}
        self.assertIn(("client", "bot"), identities)
        features = [f.get("var") for f in info.iter(f"{disco}feature")]
        self.assertEqual(len(features), len(set(features)))
        seen = next(s for s in self.alice.received if s.name == "presence" and str(s["from"]) == OCCUPANT)
        caps = seen.xml.find("{http://jabber.org/protocol/caps}c")
        told = "".join(f"{i.get('category')}/{i.get('type')}/{i.get('{http://www.w3.org/XML/1998/namespace}lang') or ''}/"
                       f"{i.get('name') or ''}<" for i in info.iter(f"{disco}identity"))
        told += "".join(feature + "<" for feature in sorted(features))
        self.assertEqual(caps.get("ver"), base64.b64encode(hashlib.sha1(told.encode()).digest()).decode())
        self.assertLessEqual({"http://jabber.org/protocol/commands", "urn:xmpp:ping", "urn:xmpp:time", "jabber:iq:last",
                              "jabber:iq:version", "urn:xmpp:message-correct:0", "urn:xmpp:reply:0"}, set(features))

    async def test_what_it_is_asked_it_answers(self):
        await self.alice.enter(ROOM, "alice")
        version = await self.ask(OCCUPANT, '<query xmlns="jabber:iq:version"/>')
        self.assertEqual(version.findtext("{jabber:iq:version}query/{jabber:iq:version}name"), "summitbot")
        self.assertFalse(version.findtext("{jabber:iq:version}query/{jabber:iq:version}os"))
        await self.ask(OCCUPANT, '<ping xmlns="urn:xmpp:ping"/>')
        time = await self.ask(OCCUPANT, '<time xmlns="urn:xmpp:time"/>')
        self.assertRegex(time.findtext("{urn:xmpp:time}time/{urn:xmpp:time}utc"), r"^\d{4}-\d\d-\d\dT[\d:]+Z$")
        last = await self.ask(OCCUPANT, '<query xmlns="jabber:iq:last"/>')
        self.assertLess(int(last.find("{jabber:iq:last}query").get("seconds")), 120)

    async def items(self, owner, node):
        """Those of a node of the account, once there are any."""
        async def kept():
            try:
                answer = await owner.request(BOT, '<pubsub xmlns="http://jabber.org/protocol/pubsub">'
                                             f'<items node="{node}"/></pubsub>', "get")
            except IqError:  # there is no such node yet
                return None
            return list(answer.xml.iter("{http://jabber.org/protocol/pubsub}item"))

        return await until(kept)

    async def test_vcard_and_picture(self):
        async def published():  # while we already talk
            card = (await self.ask(BOT, f'<vCard xmlns="{VCARD}"/>')).find(f"{{{VCARD}}}vCard")
            return card if card is not None and card.findtext(f"{{{VCARD}}}FN") else None

        card = await until(published)
        self.assertEqual(card.findtext(f"{{{VCARD}}}FN"), "Summit bot")
        for part in PROFILE["contact"], PROFILE["source"], PROFILE["privacy"]:
            # This server keeps the newer format, and hands the description out as a note.
            self.assertIn(part, card.findtext(f"{{{VCARD}}}NOTE") or card.findtext(f"{{{VCARD}}}DESC"))
        picture = base64.b64decode(card.findtext(f"{{{VCARD}}}PHOTO/{{{VCARD}}}BINVAL"))
        self.assertTrue(picture.startswith(b"\x89PNG"))
        owner = await self.person("summitbot")
        items = await self.items(owner, "urn:xmpp:avatar:metadata")
        info = next(items[0].iter("{urn:xmpp:avatar:metadata}info"))
        self.assertEqual(info.get("id"), hashlib.sha1(picture).hexdigest())

    async def test_rooms_are_bookmarked(self):
        owner = await self.person("summitbot")
        kept = {item.get("id"): item.find("{urn:xmpp:bookmarks:1}conference")
                for item in await self.items(owner, "urn:xmpp:bookmarks:1")}
        self.assertEqual(list(kept), [ROOM])
        self.assertEqual(kept[ROOM].get("autojoin"), "true")
        self.assertEqual(kept[ROOM].findtext("{urn:xmpp:bookmarks:1}nick"), NICK)


if __name__ == "__main__":
    unittest.main()
