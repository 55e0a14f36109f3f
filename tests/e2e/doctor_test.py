"""What `summitbot doctor` finds out, and what it advises."""

import socket
import subprocess
import threading

from harness import *
from harness import PROGRAM
from loopback import ROOT, Authority, free_port, write_secret


class Examination(Loopback):
    def examine(self, **changes):
        config = self.write_config("doctor.yaml", **changes)
        done = subprocess.run([PROGRAM, "doctor", "--config", str(config)], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.stderr, "")
        for secret in PASSWORDS.values():
            self.assertNotIn(secret, done.stdout)
        return done.returncode, done.stdout

    def place(self, **more):
        return self.config()["server"] | more


class Doctor(Examination):
    async def test_all_is_well(self):
        status, said = self.examine()
        self.assertEqual(status, 0, said)
        self.assertNotIn("FAIL", said)
        for step in ("archive: 2 posts", "tcp: connected to 127.0.0.1", "tls: ", "login: offered are", "login: logged in", "bind: we are",
                     f"room {ROOM}: entered as {NICK}", "Everything is well."):
            self.assertIn(step, said)

    async def test_as_the_readme_has_it(self):
        """Outside of systemd the password is the file beside the configuration."""
        readme = (ROOT / "README.md").read_text()
        self.assertIn("summitbot --config /etc/summitbot/summitbot.yaml doctor", readme)
        self.assertIn("/etc/summitbot/password", readme)
        write_secret(self.folder / "password", PASSWORDS["summitbot"] + "\n")
        status, said = self.examine(account={"jid": BOT})
        self.assertEqual(status, 0, said)

    async def test_no_password(self):
        config = self.write_config("doctor.yaml", account={"jid": BOT})
        done = subprocess.run([PROGRAM, "doctor", "--config", str(config)], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 2)
        self.assertIn("account.password_file", done.stderr)

    async def test_name_that_is_nowhere(self):
        status, said = self.examine(server=self.place(host="nowhere.invalid", name_servers="127.0.0.1:9"))
        self.assertEqual(status, 1)
        self.assertIn("FAIL  dns: nowhere.invalid has no address", said)

    async def test_no_name_server(self):
        status, said = self.examine(server=self.place(host="somewhere.invalid", name_servers="127.0.0.1:9"))
        self.assertEqual(status, 1)
        self.assertIn("the name servers of this machine, or server.name_servers", said)

    async def test_nothing_to_answer_from(self):
        status, said = self.examine(archive={"paths": [str(self.folder / "nowhere")]})
        self.assertEqual(status, 1)
        self.assertIn(f"FAIL  archive: {self.folder}/nowhere", said)
        self.assertIn("-> check archive.paths", said)
        self.assertIn(f"ok    room {ROOM}: entered as {NICK}", said)

    async def test_port_for_the_other_kind_of_tls(self):
        status, said = self.examine(server=self.place(tls="direct"))
        self.assertEqual(status, 1)
        self.assertIn("set server.tls to starttls", said)

    async def test_port_of_something_else(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            def greet():
                with other.accept()[0] as client:
                    client.sendall(b"220 mail.example ESMTP\r\n")
                    client.recv(1000)
            threading.Thread(target=greet, daemon=True).start()
            status, said = self.examine(server=self.place(port=other.getsockname()[1]))
        self.assertEqual(status, 1)
        self.assertIn("check server.host and server.port", said)

    async def test_component_at_the_port_for_accounts(self):
        secret = write_secret(self.folder / "component.secret", "secret\n")
        status, said = self.examine(account=None, server=None, component={
            "jid": f"bot.{DOMAIN}", "port": self.server.port, "secret_file": str(secret)})
        self.assertEqual(status, 1)
        self.assertIn("component.port", said)
        self.assertNotIn("account.jid", said)

    async def test_leaves_the_running_bot_alone(self):
        bot = self.start_bot()
        status, said = self.examine()
        self.assertEqual(status, 0, said)
        alice = await self.person("alice")
        self.assertIn("March 2018", (await alice.ask(BOT, "when 88"))["body"])
        self.assertNotIn("conflict", bot.log())

    async def test_wrong_password(self):
        status, said = self.examine(password="a guess")
        self.assertEqual(status, 1)
        self.assertIn("FAIL  login-refused: localhost refused the login: wrong password", said)

    async def test_nobody_there(self):
        port = free_port()
        status, said = self.examine(server=self.place(port=port))
        self.assertEqual(status, 1)
        self.assertIn(f"FAIL  tcp: 127.0.0.1:{port}: Connection refused", said)
        self.assertIn("check server.host and server.port", said)

    async def test_unknown_authority(self):
        stranger = Authority(self.folder / "stranger", "somebody else")
        status, said = self.examine(server=self.place(ca_file=str(stranger.certificate)))
        self.assertEqual(status, 1)
        self.assertIn("no authority that is trusted here has signed it", said)
        self.assertEqual(said.count("FAIL"), 2, said)  # once, and in the last line

    async def test_room_that_does_not_let_us_in(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.own(ROOM, '<x xmlns="jabber:x:data" type="submit"><field var="FORM_TYPE"><value>'
                              'http://jabber.org/protocol/muc#roomconfig</value></field>'
                              '<field var="muc#roomconfig_membersonly"><value>1</value></field></x>')
        status, said = self.examine()
        self.assertEqual(status, 1)
        self.assertIn(f"FAIL  room {ROOM}: the room refused us", said)
        self.assertIn("-> the room is for members only", said)

    async def test_room_with_a_password(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.own(ROOM, '<x xmlns="jabber:x:data" type="submit"><field var="FORM_TYPE"><value>'
                              'http://jabber.org/protocol/muc#roomconfig</value></field>'
                              '<field var="muc#roomconfig_passwordprotectedroom"><value>1</value></field>'
                              '<field var="muc#roomconfig_roomsecret"><value>sesame</value></field></x>')
        status, said = self.examine()
        self.assertEqual(status, 1)
        self.assertIn("-> the room wants a password", said)
        secret = write_secret(self.folder / "room.password", "sesame\n")
        status, said = self.examine(rooms=[{"jid": ROOM, "nick": NICK, "password_file": str(secret)}])
        self.assertEqual(status, 0, said)

    async def test_room_that_has_banned_us(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, "alice")
        await alice.moderate(ROOM, f'<item jid="{BOT}" affiliation="outcast"/>')
        status, said = self.examine()
        self.assertEqual(status, 1)
        self.assertIn("-> the bot is banned there", said)

    async def test_nick_that_is_taken(self):
        alice = await self.person("alice")
        await alice.enter(ROOM, NICK)
        status, said = self.examine()
        self.assertEqual(status, 1)
        self.assertIn("-> the nick is taken", said)


class WrongName(Examination):
    certificate_domain = "elsewhere.example"

    async def test_is_told_with_the_names_that_there_are(self):
        status, said = self.examine()
        self.assertEqual(status, 1)
        self.assertIn("FAIL  tls: ", said)
        self.assertIn("elsewhere.example", said)


class OutOfDate(Examination):
    certificate_days = -1

    async def test_is_told(self):
        status, said = self.examine()
        self.assertEqual(status, 1)
        self.assertIn("expired", said)


if __name__ == "__main__":
    unittest.main()
