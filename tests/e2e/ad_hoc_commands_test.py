"""The commands as forms (XEP-0050), as a client's own implementation sees them."""

import asyncio

from harness import *
from slixmpp.exceptions import IqError

COMMANDS = "http://jabber.org/protocol/commands"
FORM = "jabber:x:data"


class AdHocCommands(Loopback):
    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.address = f"{BOT}/service"
        self.bot = self.start_bot(admins=[f"bob@{DOMAIN}"], account={
            "jid": self.address, "password_file": str(self.folder / "summitbot.password")})
        self.alice = await self.person("alice")
        self.alice.client.register_plugin("xep_0030")
        self.alice.client.register_plugin("xep_0050")

    async def call(self, person, node, action="execute", session=None, fields=None):
        session = f' sessionid="{session}"' if session else ""
        form = "" if fields is None else f'<x xmlns="{FORM}" type="submit">' + "".join(
            f'<field var="{name}"><value>{value}</value></field>' for name, value in fields.items()) + "</x>"
        answer = await person.request(
            self.address, f'<command xmlns="{COMMANDS}" node="{node}" action="{action}"{session}>{form}</command>')
        return answer.xml.find(f"{{{COMMANDS}}}command")

    @staticmethod
    def values(command, name):
        for field in command.iterfind(f"{{{FORM}}}x/{{{FORM}}}field"):
            if field.get("var") == name:
                return [value.text for value in field.iterfind(f"{{{FORM}}}value")]
        return None

    async def test_listed_for_clients(self):
        items = await self.alice.client["xep_0030"].get_items(jid=self.address, node=COMMANDS, timeout=20)
        nodes = {item[1] for item in items["disco_items"]["items"]}
        self.assertLessEqual({"summit", "sponsors", "search", "help", "about"}, nodes)
        self.assertFalse([node for node in nodes if node.startswith("admin/")])
        info = await self.alice.client["xep_0030"].get_info(jid=self.address, node="summit", timeout=20)
        self.assertIn(("automation", "command-node"), {i[:2] for i in info["disco_info"]["identities"]})

    async def test_argument_is_asked_for(self):
        shown = await self.call(self.alice, "when")
        self.assertEqual(shown.get("status"), "executing")
        self.assertEqual(shown.find(f"{{{FORM}}}x").get("type"), "form")
        done = await self.call(self.alice, "when", "complete", shown.get("sessionid"), {"argument": "88"})
        self.assertEqual(done.get("status"), "completed")
        self.assertIn("March 2018", " ".join(self.values(done, "answer")))
        self.assertEqual(self.values(done, "sources"), ["https://xmpp.org/2018/03/xmpp-summit-88/"])

    async def test_cancel(self):
        shown = await self.call(self.alice, "when")
        done = await self.call(self.alice, "when", "cancel", shown.get("sessionid"))
        self.assertEqual(done.get("status"), "canceled")

    async def test_nothing_leads_back_from_the_first_form(self):
        shown = await self.call(self.alice, "when")
        self.assertIsNone(shown.find(f"{{{COMMANDS}}}actions/{{{COMMANDS}}}prev"))
        with self.assertRaises(IqError) as caught:
            await self.call(self.alice, "when", "prev", shown.get("sessionid"))
        self.assertEqual(caught.exception.condition, "bad-request")

    async def test_what_must_be_filled_in_is_asked_for_again(self):
        shown = await self.call(self.alice, "search")
        again = await self.call(self.alice, "search", "complete", shown.get("sessionid"), {"argument": " "})
        self.assertEqual(again.get("status"), "executing")
        self.assertEqual(again.find(f"{{{COMMANDS}}}note").get("type"), "warn")

    async def test_session_is_its_owners_and_ends(self):
        shown = await self.call(self.alice, "when")
        bob = await self.person("bob")
        for person, session in ((bob, shown.get("sessionid")), (self.alice, "no-such-session")):
            with self.assertRaises(IqError) as caught:
                await self.call(person, "when", "complete", session, {"argument": "88"})
            self.assertEqual(caught.exception.condition, "bad-request")
        await self.call(self.alice, "when", "cancel", shown.get("sessionid"))
        with self.assertRaises(IqError):
            await self.call(self.alice, "when", "complete", shown.get("sessionid"), {"argument": "88"})

    async def test_client_of_its_own_accord(self):
        """Through the client library's own workflow: it takes the form, fills it in and goes where it is led."""
        commands, forms = self.alice.client["xep_0050"], self.alice.client["xep_0004"]
        done = asyncio.get_running_loop().create_future()

        def fill_in(iq, session):
            form = forms.make_form(ftype="submit")
            form.add_field(var="argument", value="88")
            session["payload"] = form
            session["next"] = lambda answer, _: done.set_result(answer)
            commands.complete_command(session)

        def fail(iq, session):
            done.set_exception(Failure(str(iq)))

        commands.start_command(self.address, "when", {"next": fill_in, "error": fail})
        answer = await asyncio.wait_for(done, 30)
        self.assertEqual(answer["command"]["status"], "completed")
        self.assertIn("March 2018", str(answer))

    async def test_through_a_room_without_real_addresses(self):
        await self.alice.enter(ROOM, "alice")
        items = await self.alice.client["xep_0030"].get_items(jid=OCCUPANT, node=COMMANDS, timeout=20)
        self.assertEqual({item[0] for item in items["disco_items"]["items"]}, {OCCUPANT})
        self.address = OCCUPANT
        done = await self.call(self.alice, "when", fields={"argument": "88"})
        self.assertEqual(done.get("status"), "completed")

    async def test_unknown_command_is_an_error(self):
        with self.assertRaises(IqError) as caught:
            await self.call(self.alice, "nonsense")
        self.assertEqual(caught.exception.condition, "item-not-found")

    async def test_administration_is_for_administrators(self):
        with self.assertRaises(IqError) as caught:
            await self.call(self.alice, "admin/rooms")
        self.assertEqual(caught.exception.condition, "item-not-found")
        bob = await self.person("bob")
        table = await self.call(bob, "admin/rooms")
        cells = [value.text for value in table.iterfind(f"{{{FORM}}}x/{{{FORM}}}item/{{{FORM}}}field/{{{FORM}}}value")]
        self.assertEqual(cells[0], ROOM)
        self.assertIn("joined", cells)


if __name__ == "__main__":
    unittest.main()
