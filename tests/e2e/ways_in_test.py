"""Every way in that a server may offer: TLS of both kinds and versions, logins of each hash; and what is said when there
is none."""

import signal

from harness import *
from loopback import Authority, free_port

HASHED = '"internal_hashed"'


class WayIn(Loopback):
    async def answers(self, **changes):
        """The bot gets in and answers; gives its log."""
        bot = self.start_bot(log_level="debug", **changes)
        alice = await self.person("alice")
        self.assertIn("March 2018", (await alice.ask(BOT, "when 88"))["body"])
        return bot.log()


class StartTls12(WayIn):
    settings = {"ssl": '{ protocol = "tlsv1_2" }'}

    async def test_login_is_bound_to_the_connection(self):
        log = await self.answers()
        self.assertIn("TLS1.2", log)
        self.assertRegex(log, "logging in with SCRAM-SHA-(1|256)-PLUS")


class StartTls13(WayIn):
    settings = {"ssl": '{ protocol = "tlsv1_3" }'}

    async def test_answers(self):
        self.assertIn("TLS1.3", await self.answers())


class DirectTls(WayIn):
    def prepare(self):
        self.direct = free_port()
        self.server.settings["c2s_direct_tls_ports"] = "{ %d }" % self.direct

    def place(self, **more):
        return {"host": "127.0.0.1", "port": self.direct, "tls": "direct",
                "ca_file": str(self.authority.certificate)} | more

    async def test_answers(self):
        log = await self.answers(server=self.place())
        self.assertNotIn("STARTTLS", log)

    async def test_certificate_is_checked(self):
        stranger = Authority(self.folder / "stranger", "somebody else")
        bot = self.make_bot(server=self.place(ca_file=str(stranger.certificate))).start()
        self.assertIn("no authority that is trusted here", await_line(bot, "certificate-refused"))
        self.assertFalse(self.server.let_in())

    async def test_port_for_starttls_is_explained(self):
        bot = self.make_bot(server=self.place(port=self.server.port)).start()
        await_line(bot, "tls-failed")


class Sha256Only(WayIn):
    settings = {"authentication": HASHED, "password_hash": '"SHA-256"'}

    async def test_answers(self):
        self.assertIn("logging in with SCRAM-SHA-256", await self.answers())


class Sha1Only(WayIn):
    settings = {"authentication": HASHED, "password_hash": '"SHA-1"'}

    async def test_answers(self):
        self.assertIn("logging in with SCRAM-SHA-1", await self.answers())


class PlainOnly(WayIn):
    settings = {"disable_sasl_mechanisms": '{ "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS",'
                                           ' "DIGEST-MD5" }'}

    async def test_is_used_only_when_allowed(self):
        bot = self.make_bot().start()
        self.assertIn("account.allow_plain", await_line(bot, "login-refused"))
        self.assertFalse(self.server.let_in())
        bot.stop()
        account = self.config()["account"] | {"allow_plain": True}
        self.assertIn("logging in with PLAIN", await self.answers(account=account))


class NoTls(Loopback):
    settings = {"c2s_require_encryption": "false",
                "modules_disabled": '{ "s2s", "tls" }', "allow_unencrypted_plain_auth": "true"}

    async def test_is_not_put_up_with(self):
        bot = self.make_bot().start()
        self.assertIn("a login without it is not attempted", await_line(bot, "tls-missing"))
        self.assertFalse(self.server.let_in())


class AnotherSession(WayIn):
    async def test_of_the_same_resource_is_not_fought(self):
        account = self.config()["account"] | {"jid": BOT + "/one"}
        first = self.start_bot(account=account)
        second = self.start_bot(account=account)
        line = await_line(first, "stream-ended")
        self.assertIn("conflict", line)
        self.assertGreaterEqual(int(line.rsplit("retry_in_s=", 1)[1]), 300)
        self.assertTrue(second.running())


class HalfOpenLink(WayIn):
    async def test_is_noticed_within_a_minute(self):
        bot = self.start_bot()
        self.server.signal(signal.SIGSTOP)
        self.addCleanup(self.server.signal, signal.SIGCONT)
        await_line(bot, "ping-timeout", seconds=60)


if __name__ == "__main__":
    unittest.main()
