"""The bot as a component of the server (XEP-0114) instead of an account."""

from harness import *
from loopback import free_port, write_secret

COMPONENT = f"bot.{DOMAIN}"
ADDRESS = f"archive@{COMPONENT}"


class AsComponent(Loopback):
    def prepare(self):
        self.port = free_port()
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

    async def test_wrong_secret_is_explained(self):
        bot = self.component(secret="a guess").start()
        self.assertIn("component.secret_file", await_line(bot, "login-refused"))
        self.assertEqual(bot.wait_ended(), 78)


if __name__ == "__main__":
    unittest.main()
