"""Invitations and administrators: who may bring the bot into a room, and who has a say."""

from harness import *

MUC_USER = "http://jabber.org/protocol/muc#user"
OTHER = f"other@{ROOMS}"


class Rooms(Loopback):
    invites = "admins"

    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.admin = f"alice@{DOMAIN}"
        self.bot = self.start_bot(admins=[self.admin], invites=self.invites)
        self.alice = await self.person("alice")
        await self.alice.enter(OTHER, "alice")

    def invite_directly(self, person, room=OTHER):
        person.write_raw(f'<message to="{BOT}"><x xmlns="jabber:x:conference" jid="{room}"/></message>')

    def invite_through_room(self, person, room=OTHER):
        person.write_raw(f'<message to="{room}"><x xmlns="{MUC_USER}"><invite to="{BOT}"/></x></message>')

    async def assertServes(self, room, person):
        await person.wait_there(room, NICK)
        answer = await person.ask_room(room, "!when 88", NICK)
        self.assertIn("March 2018", answer["body"])


class Invitations(Rooms):
    async def test_direct_invitation_of_an_administrator(self):
        since = len(self.alice.received)
        self.invite_directly(self.alice)
        await self.assertServes(OTHER, self.alice)
        await self.alice.wait_for(lambda s: s.name == "message" and s["from"].bare == BOT and OTHER in s["body"], since)

    async def test_others_are_refused_politely_once(self):
        bob = await self.person("bob")
        self.invite_directly(bob)
        refusal = await bob.wait_for(lambda s: s.name == "message" and s["from"].bare == BOT and s["body"])
        self.assertIn("Thank you", refusal["body"])
        self.invite_directly(bob)
        answer = await bob.ask(BOT, "when 88")
        self.assertIn("March 2018", answer["body"])

    async def test_refusal_through_the_room(self):
        bob = await self.person("bob")
        room = f"bobs@{ROOMS}"
        await bob.enter(room, "bob")
        self.invite_through_room(bob, room)
        declined = await bob.wait_for(lambda s: s.name == "message" and s["from"].bare == room and
                                      s.xml.find(f"{{{MUC_USER}}}x/{{{MUC_USER}}}decline") is not None)
        self.assertIn("Thank you", declined.xml.findtext(f"{{{MUC_USER}}}x/{{{MUC_USER}}}decline/{{{MUC_USER}}}reason"))

    async def test_invited_room_is_remembered_until_kicked(self):
        self.invite_directly(self.alice)
        await self.alice.wait_there(OTHER, NICK)
        since = len(self.alice.received)
        self.bot.stop()
        await self.alice.wait_gone(OTHER, NICK, since)
        self.bot.start().wait_ready()
        await self.alice.wait_there(OTHER, NICK, since)
        since = len(self.alice.received)
        await self.alice.moderate(OTHER, f'<item nick="{NICK}" role="none"/>')
        await self.alice.wait_gone(OTHER, NICK, since)
        await self.alice.ask(BOT, "when 88")  # it has understood the kick before it reads this
        self.bot.stop()
        since = len(self.alice.received)
        self.bot.start().wait_ready()
        await self.alice.ask(BOT, "when 88")
        came = [s for s in self.alice.received[since:] if s.name == "presence" and str(s["from"]) == f"{OTHER}/{NICK}"]
        self.assertEqual(came, [])

    async def test_administrator_has_it_join_and_leave(self):
        answer = await self.alice.ask(BOT, f"!join {OTHER}")
        self.assertIn(OTHER, answer["body"])
        await self.assertServes(OTHER, self.alice)
        since = len(self.alice.received)
        await self.alice.ask(BOT, f"!leave {OTHER}")
        await self.alice.wait_gone(OTHER, NICK, since)
        self.assertIn("admin-command", self.bot.log())

    async def test_nobody_else_has_a_say(self):
        bob = await self.person("bob")
        await bob.enter(ROOM, "alice")
        for to in (BOT, OCCUPANT):
            await bob.ask(to, f"!leave {ROOM}")
        answer = await bob.ask_room(ROOM, "!when 88", NICK)
        self.assertIn("March 2018", answer["body"])

    async def test_reload_is_reported(self):
        since = len(self.alice.received)
        await self.alice.ask(BOT, "!reload")
        await self.alice.wait_for(
            lambda s: s.name == "message" and s["from"].bare == BOT and "The archive is read" in s["body"], since)


class InvitationsOfAnyone(Rooms):
    """A room may hide who invites: that is good enough only where anyone may."""
    invites = "anyone"

    async def test_invitation_through_the_room(self):
        self.invite_through_room(self.alice)
        await self.assertServes(OTHER, self.alice)


if __name__ == "__main__":
    unittest.main()
