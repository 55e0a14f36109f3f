"""How the bot finds its server: by the SRV records of its domain, from a name server of the test."""

from harness import *
from loopback import NameServer, free_port

HOST = "xmpp.summit.test"


class ServiceRecords(Loopback):
    def prepare(self):
        self.names = NameServer()
        self.addCleanup(self.names.stop)
        self.names.add_address(HOST, "127.0.0.1")
        self.direct = free_port()
        self.server.settings["c2s_direct_tls_ports"] = "{ %d }" % self.direct

    def by_records(self, **more):
        return {"name_servers": self.names.address, "ca_file": str(self.authority.certificate)} | more

    def starttls(self, priority, port, target=HOST):
        self.names.add_service(f"_xmpp-client._tcp.{DOMAIN}", priority, 0, port, target)

    def direct_tls(self, priority, port, target=HOST):
        self.names.add_service(f"_xmpps-client._tcp.{DOMAIN}", priority, 0, port, target)

    async def test_lead_to_the_server_past_one_that_is_down(self):
        down = free_port()
        self.starttls(10, down)
        self.starttls(20, self.server.port)
        bot = self.start_bot(server=self.by_records())
        self.assertIn(f"127.0.0.1:{down}: Connection refused", bot.log())

    async def test_of_direct_tls_count_as_well(self):
        self.starttls(20, self.server.port)
        self.direct_tls(10, self.direct)
        bot = self.start_bot(server=self.by_records(), log_level="debug")
        self.assertIn(f"connected to 127.0.0.1:{self.direct}", bot.log())
        self.assertNotIn("STARTTLS", bot.log())

    async def test_of_one_kind_can_be_left_out(self):
        self.starttls(20, self.server.port)
        self.direct_tls(10, self.direct)
        bot = self.start_bot(server=self.by_records(tls="starttls"), log_level="debug")
        self.assertIn(f"connected to 127.0.0.1:{self.server.port}", bot.log())

    async def test_where_tls_fails_the_next_is_tried(self):
        self.direct_tls(10, self.server.port)  # which does not speak TLS from the first byte
        self.starttls(20, self.server.port)
        self.start_bot(server=self.by_records())

    async def test_may_say_that_there_is_no_service(self):
        self.starttls(0, 0, ".")
        bot = self.make_bot(server=self.by_records()).start()
        self.assertIn("takes no clients", await_line(bot, "connect-failed"))

    async def test_without_any_the_domain_itself_is_the_server(self):
        bot = self.make_bot(server=self.by_records(), log_level="debug").start()
        self.assertIn(f"{DOMAIN} has no SRV records for clients; trying the domain itself", await_line(bot, "no SRV"))

    async def test_host_without_address_is_named(self):
        self.starttls(10, 5222, "nowhere.summit.test")
        bot = self.make_bot(server=self.by_records()).start()
        line = await_line(bot, "connect-failed")
        self.assertIn("the name of nowhere.summit.test:5222 cannot be resolved", line)
        self.assertIn("check account.jid, or name the server in server.host", line)


if __name__ == "__main__":
    unittest.main()
