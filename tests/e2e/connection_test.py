"""Whom the bot trusts, what it says when it cannot connect, and how it comes back."""

from harness import *
from loopback import Authority


class UntrustedAuthority(Loopback):
    async def test_is_refused_with_the_reason(self):
        stranger = Authority(self.folder / "stranger", "somebody else")
        bot = self.make_bot(server={"host": "127.0.0.1", "port": self.server.port,
                                    "ca_file": str(stranger.certificate)}).start()
        line = await_line(bot, "certificate")
        self.assertIn("ca_file", line)
        self.assertFalse(self.server.let_in())


class OtherHostName(Loopback):
    certificate_domain = "elsewhere.example"

    async def test_is_refused_with_the_reason(self):
        bot = self.make_bot().start()
        line = await_line(bot, "certificate")
        self.assertIn(DOMAIN, line)
        self.assertFalse(self.server.let_in())


class ExpiredCertificate(Loopback):
    certificate_days = -1

    async def test_is_refused_with_the_reason(self):
        bot = self.make_bot().start()
        line = await_line(bot, "certificate")
        self.assertIn("expired", line)
        self.assertFalse(self.server.let_in())


class Login(Loopback):
    async def test_wrong_password_ends_it_for_good(self):
        bot = self.make_bot(password="a guess").start()
        self.assertEqual(bot.wait_ended(), 78)
        about = [line for line in bot.log().splitlines() if "password" in line]
        self.assertEqual(len(about), 1, bot.log())
        self.assertNotIn("a guess", bot.log())

    async def test_password_from_a_credential_of_systemd(self):
        credentials = self.folder / "credentials"
        credentials.mkdir()
        (credentials / "password").write_text(PASSWORDS["summitbot"])
        self.start_bot(account={"jid": BOT}, environment={"CREDENTIALS_DIRECTORY": str(credentials)})
        alice = await self.person("alice")
        self.assertIn("March 2018", (await alice.ask(BOT, "when 88"))["body"])


class Restart(Loopback):
    async def comes_back_after(self, go_down):
        bot = self.start_bot()
        told = len(bot.told)
        go_down()
        bot.wait_told(lambda text: text in bot.told[told:] and text.startswith("STATUS="))
        self.server.start()
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.wait_there(ROOM, NICK, seconds=60)
        self.assertIn("March 2018", (await alice.ask_room(ROOM, "!when 88", NICK))["body"])

    async def test_comes_back_when_the_server_does(self):
        await self.comes_back_after(self.server.stop)

    async def test_comes_back_after_a_crash_of_the_server(self):
        await self.comes_back_after(self.server.kill)


if __name__ == "__main__":
    unittest.main()
