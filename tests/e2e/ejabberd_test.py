"""The ways into ejabberd, a server of another make. How the bot behaves there is shown by the tests of its behaviours,
which are run on both."""

from harness import *
from loopback import Authority, Ejabberd


class OnEjabberd(Loopback):
    scram_hash = "sha256"
    c2s = ""

    def make_server(self):
        return Ejabberd(self.folder, self.authority, PASSWORDS, scram_hash=self.scram_hash,
                        c2s=self.c2s.replace("AUTHORITY", str(self.authority.certificate)))

    async def answers(self, **changes):
        bot = self.start_bot(log_level="debug", **changes)
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.wait_there(ROOM, NICK)
        self.assertIn("March 2018", (await alice.ask_room(ROOM, "!when 88", NICK))["body"])
        self.assertIn("March 2018", (await alice.ask(BOT, "when 88"))["body"])
        return bot.log()


class StartTls(OnEjabberd):
    async def test_answers_in_room_and_chat(self):
        self.assertIn("logging in with SCRAM-SHA-256", await self.answers())


class DirectTls(OnEjabberd):
    def place(self, authority):
        return {"host": "127.0.0.1", "port": self.server.direct_port, "tls": "direct",
                "ca_file": str(authority.certificate)}

    async def test_answers(self):
        await self.answers(server=self.place(self.authority))

    async def test_certificate_is_checked(self):
        bot = self.make_bot(server=self.place(Authority(self.folder / "stranger", "somebody else"))).start()
        self.assertIn("no authority that is trusted here", await_line(bot, "certificate-refused"))
        self.assertFalse(self.server.let_in())


class Tls12Only(OnEjabberd):
    c2s = ', protocol_options: ["no_sslv3", "no_tlsv1", "no_tlsv1_1", "no_tlsv1_3"]'

    async def test_answers(self):
        self.assertIn("TLS1.2", await self.answers())


class Tls13Only(OnEjabberd):
    c2s = ', protocol_options: ["no_sslv3", "no_tlsv1", "no_tlsv1_1", "no_tlsv1_2"]'

    async def test_login_is_not_bound_as_it_would_be_refused(self):
        """It offers -PLUS without saying which bindings it can check, and refuses tls-exporter, the one that TLS 1.3
        has: the bot does not even try, and gets in at once."""
        log = await self.answers()
        self.assertIn("TLS1.3", log)
        self.assertIn("SCRAM-SHA-256-PLUS", log.partition("offered are")[2])
        self.assertEqual(log.count("logging in with"), 1, log)
        self.assertRegex(log, "logging in with SCRAM-SHA-256(?!-PLUS)")


class Sha1Accounts(OnEjabberd):
    scram_hash = "sha"

    async def test_answers(self):
        self.assertIn("logging in with SCRAM-SHA-1", await self.answers())


class Sha512Accounts(OnEjabberd):
    scram_hash = "sha512"

    async def test_answers(self):
        self.assertIn("logging in with SCRAM-SHA-512", await self.answers())


class Certificate(OnEjabberd):
    c2s = ', tls_verify: true, cafile: "AUTHORITY"'

    async def test_is_enough_to_log_in(self):
        certificate, key = self.authority.issue_to_account(self.folder / "own", BOT)
        log = await self.answers(account={"jid": BOT, "certificate_file": str(certificate), "key_file": str(key)})
        self.assertIn("logging in with EXTERNAL", log)


if __name__ == "__main__":
    unittest.main()
