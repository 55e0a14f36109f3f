"""The bot as a component of the server (XEP-0114) instead of an account."""

from harness import *
from harness import SERVER
from loopback import Ejabberd, free_port, write_secret

COMPONENT = f"bot.{DOMAIN}"
ADDRESS = f"archive@{COMPONENT}"


class AsComponent(Loopback):
    def make_server(self):
        self.port = free_port()
        if SERVER == "ejabberd":
            return Ejabberd(self.folder, self.authority, PASSWORDS, component=(self.port, COMPONENT, "the secret"))
        return super().make_server()

    def prepare(self):
        if SERVER == "ejabberd":
            return
        self.server.settings["component_ports"] = "{ %d }" % self.port
        self.server.settings["component_interfaces"] = '{ "127.0.0.1" }'
        self.server.room_settings += f'\nComponent "{COMPONENT}"\n  component_secret = "the secret"\n'

    def component(self, secret="the secret", **options):
        path = write_secret(self.folder / "component.secret", secret + "\n")
        component = {"jid": ADDRESS, "host": "127.0.0.1", "port": self.port, "secret_file": str(path)}
        return self.make_bot(account=None, server=None, component=component, **options)

    async def test_answers_in_room_chat_and_private(self):
        self.component().start().wait_ready()
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        self.assertIn("March 2018", (await alice.ask_room(ROOM, "!when 88", NICK))["body"])
        self.assertIn("March 2018", (await alice.ask(ADDRESS, "when 88"))["body"])
        self.assertIn("March 2018", (await alice.ask(OCCUPANT, "when 88"))["body"])

    async def test_says_what_it_is_under_each_of_its_names(self):
        self.component().start().wait_ready()
        alice = await self.person("alice")
        for name in (COMPONENT, ADDRESS, ADDRESS + "/summitbot"):
            question = alice.client.make_iq_get("http://jabber.org/protocol/disco#info", ito=name)
            answer = await question.send(timeout=30)
            self.assertEqual(str(answer["from"]), name)

    async def test_answers_come_from_who_was_asked(self):
        """Any other would be none for who has asked."""
        self.component().start().wait_ready()
        alice = await self.person("alice")
        for name in (COMPONENT, ADDRESS, ADDRESS + "/summitbot"):
            await alice.request(name, '<ping xmlns="urn:xmpp:ping"/>', "get")
            await alice.request(name, '<vCard xmlns="vcard-temp"/>', "get")
            answer = await alice.request(
                name, '<command xmlns="http://jabber.org/protocol/commands" node="about" action="execute"/>')
            command = answer.xml.find("{http://jabber.org/protocol/commands}command")
            self.assertEqual(command.get("status"), "completed")

    async def test_subscription_is_accepted(self):
        self.component().start().wait_ready()
        alice = await self.person("alice")
        alice.write_raw(f'<presence to="{ADDRESS}" type="subscribe"/>')
        there = await alice.wait_for(lambda s: s.name == "presence" and s["from"].bare == ADDRESS and s["status"])
        self.assertIn("!help", there["status"])

    async def test_comes_back_when_the_server_does(self):
        bot = self.component().start().wait_ready()
        await (await self.person("bob")).enter(ROOM, "bob")  # once anybody can, the room is made
        self.server.stop()
        await_line(bot, "stream-ended")
        self.server.start()

        async def back():  # the room itself may still show who was in it when the server ended
            return bot.log().count("room-joined") > 1

        await until(back, 60)
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        self.assertIn("March 2018", (await alice.ask_room(ROOM, "!when 88", NICK))["body"])

    async def test_wrong_secret_is_explained(self):
        bot = self.component(secret="a guess").start()
        self.assertIn("component.secret_file", await_line(bot, "login-refused"))
        self.assertEqual(bot.wait_ended(), 78)


if __name__ == "__main__":
    unittest.main()
