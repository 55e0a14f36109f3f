"""What every end-to-end test begins with: a server, the bot in a room, and people who talk to it.

A test waits for what must come and never sleeps. That something does not come is shown by asking for something else
afterwards: the bot answers in order.
"""

import asyncio
import json
import os
import pathlib
import time
import unittest

from loopback import DOMAIN, ROOMS, Authority, BotProcess, Ejabberd, Failure, Folder, Server, write_secret
from person import Person

PROGRAM = os.environ.get("SUMMITBOT_PROGRAM", "")
# The server of the tests that do not ask for one: prosody, or ejabberd.
SERVER = os.environ.get("SUMMITBOT_SERVER", "prosody")
ARCHIVE = pathlib.Path(__file__).resolve().parent / "archive"
ROOM = f"lobby@{ROOMS}"
NICK = "SummitBot"
BOT = f"summitbot@{DOMAIN}"
OCCUPANT = f"{ROOM}/{NICK}"
PASSWORDS = {"summitbot": "bot's own", "alice": "alice's own", "bob": "bob's own"}


class Loopback(unittest.IsolatedAsyncioTestCase):
    """A folder, an authority and a running server. The bot is started by the test, with start_bot()."""

    certificate_domain = DOMAIN
    certificate_days = 3
    room_settings = ""
    settings = {}

    async def asyncSetUp(self):
        if not PROGRAM:
            self.fail("SUMMITBOT_PROGRAM does not name the program to test")
        folder = Folder("summitbot-test-")
        self.addCleanup(folder.remove)
        self.folder = folder.path
        self.authority = Authority(self.folder / "authority")
        self.server = self.make_server()
        self.addCleanup(self.server.stop)
        self.prepare()
        self.server.start()
        self.bots = []

    def make_server(self):
        if SERVER == "ejabberd":
            return Ejabberd(self.folder, self.authority, PASSWORDS, self.certificate_domain, self.certificate_days)
        server = Server(self.folder, self.authority, PASSWORDS, self.certificate_domain, self.certificate_days)
        server.room_settings = self.room_settings
        server.settings = dict(self.settings)
        return server

    def prepare(self):
        """What has to be done before the server starts."""

    def config(self, **changes):
        """A configuration as a value, with whole sections replaced; JSON is YAML, too."""
        config = {
            "account": {"jid": BOT, "password_file": str(self.folder / "summitbot.password")},
            "server": {"host": "127.0.0.1", "port": self.server.port, "ca_file": str(self.authority.certificate)},
            "rooms": [{"jid": ROOM, "nick": NICK}],
            "archive": {"paths": [str(ARCHIVE)]},
            "state_dir": str(self.folder / "state"),
        } | changes
        return {key: value for key, value in config.items() if value is not None}

    def make_bot(self, password=PASSWORDS["summitbot"], environment=None, **changes):
        """A bot that is not started yet."""
        folder = self.folder / f"bot-{len(self.bots) + 1}"
        folder.mkdir()
        write_secret(self.folder / "summitbot.password", password + "\n")
        config = folder / "summitbot.yaml"
        config.write_text(json.dumps(self.config(**changes), indent=1))
        bot = BotProcess(PROGRAM, folder, config, environment=environment)
        self.bots.append(bot)
        self.addCleanup(self._end, bot)
        return bot

    def write_config(self, name, **changes):
        write_secret(self.folder / "summitbot.password", changes.pop("password", PASSWORDS["summitbot"]) + "\n")
        path = self.folder / name
        path.write_text(json.dumps(self.config(**changes), indent=1))
        return path

    def start_bot(self, **options):
        """The bot, in its rooms."""
        return self.make_bot(**options).start().wait_ready()

    def _end(self, bot):
        """A bot that nobody ended runs to the end of its test, and then ends well: sanitizers speak through the exit
        status."""
        bot.check_alive()
        if bot.running():
            status = bot.stop()
            self.assertEqual(status, 0, f"the bot ended with status {status}:\n{bot.log()}")
        else:
            bot.stop()
        self.assertNotIn("AddressSanitizer", bot.log())
        self.assertNotIn("runtime error:", bot.log())

    def _check_bots(self):
        for bot in self.bots:
            bot.check_alive()

    async def person(self, name):
        person = await Person(self.server, name, PASSWORDS[name], self._check_bots).log_in()
        self.addAsyncCleanup(person.log_out)
        return person


def await_line(bot, word, seconds=30):
    """The first line of the bot's log with that word, waiting until it is there."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        for line in bot.log().splitlines():
            if word in line:
                return line
        time.sleep(0.05)
    raise Failure(f"the log does not speak of '{word}':\n{bot.log()}")


async def until(ask, seconds=30):
    """What `ask()` gives, asked again and again until it is something. For what can only be seen by asking."""
    deadline = time.monotonic() + seconds
    while True:
        found = await ask()
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failure(f"it did not come to be within {seconds} seconds")
        await asyncio.sleep(0.05)


class BotTest(Loopback):
    """The bot sits in the room, and alice has come in."""

    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.bot = self.start_bot()
        self.alice = await self.person("alice")
        await self.alice.enter(ROOM, "alice")

    def assertOneStanzaForRoom(self, text):
        self.assertLessEqual(len(text.splitlines()), 4, text)
        self.assertLessEqual(len(text), 500, text)


__all__ = ["ARCHIVE", "BOT", "BotTest", "DOMAIN", "Failure", "Loopback", "NICK", "OCCUPANT", "PASSWORDS", "Person",
           "ROOM", "ROOMS", "await_line", "until", "unittest"]
