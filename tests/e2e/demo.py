"""What `./dev run` does: a throwaway server, the bot in a room, and somebody who talks to it.

At a terminal that is you, with profanity; without one it is a short script, whose transcript is printed.
"""

import argparse
import asyncio
import os
import pathlib
import secrets
import signal
import subprocess
import sys

from loopback import DOMAIN, ROOMS, ROOT, Authority, BotProcess, Failure, Folder, Server, end, fill, spawn, write_secret
from person import Person

ROOM = f"summit@{ROOMS}"
NICK = "SummitBot"
BOT = f"summitbot@{DOMAIN}"

# Who is asked what, when nobody is there to ask: (the way, the words).
CONVERSATION = (
    ("room", "!summit 21"),
    ("room", "summitbot: where 2"),
    ("direct", "sponsors 2016"),
    ("direct", "when 2"),
    ("private", "!topics 21"),
    ("private", "!help"),
)


class Demo:
    """Everything there is while the demo runs; close() ends and removes all of it."""

    def __init__(self, program, posts):
        self._folder = Folder("summitbot-demo-")
        self.path = self._folder.path
        self.passwords = {name: secrets.token_hex(6) for name in ("summitbot", "guest", "host")}
        self.authority = Authority(self.path / "authority")
        self.server = Server(self.path, self.authority, self.passwords)
        write_secret(self.path / "summitbot.password", self.passwords["summitbot"] + "\n")
        self._program, self._posts = program, posts
        self.bot = None

    def words(self):
        return {"folder": self.path, "domain": DOMAIN, "port": self.server.port, "room": ROOM,
                "posts": self._posts, "authority": self.authority.certificate, "password": self.passwords["guest"]}

    async def start(self):
        self.server.start()
        config = self.path / "summitbot.yaml"
        config.write_text(fill("summitbot.yaml", **self.words()))
        await self._make_room()
        self.bot = BotProcess(self._program, self.path / "bot", config).start()
        self.bot.wait_ready()

    async def _make_room(self):
        """A room that stays when its maker leaves, with a subject that tells a newcomer what to do."""
        host = await Person(self.server, "host", self.passwords["host"]).log_in()
        await host.enter(ROOM, "host")
        await host.own(ROOM, '<x xmlns="jabber:x:data" type="submit"><field var="FORM_TYPE"><value>'
                             'http://jabber.org/protocol/muc#roomconfig</value></field>'
                             '<field var="muc#roomconfig_persistentroom"><value>1</value></field></x>')
        subject = (f"Type !summit 21 or !help; /quit ends it all. Another client: guest@{DOMAIN}, password "
                   f"{self.passwords['guest']}, server 127.0.0.1 port {self.server.port}")
        host.write_raw(f'<message to="{ROOM}" type="groupchat"><subject>{subject}</subject></message>')
        await host.wait_for(lambda s: s.name == "message" and s["subject"])
        await host.log_out()

    def close(self):
        if self.bot is not None:
            self.bot.stop()
        self.server.stop()
        self._folder.remove()


def how_to_join(demo):
    return f"""
The bot is in the room {ROOM}, as {NICK}; its address is {BOT}.
To join with any other XMPP client of this machine:

  account      guest@{DOMAIN}
  password     {demo.passwords["guest"]}
  server       127.0.0.1, port {demo.server.port} (STARTTLS)
  trust        {demo.authority.certificate}
  room         {ROOM}

All of it is gone when the client here is left (/quit).
"""


def client_environment(folder):
    """The client keeps its files with the rest of the demo, and leaves its user's alone."""
    environment = dict(os.environ)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(folder / name.lower())
    environment["GNUPGHOME"] = str(folder / "gnupg")
    locale = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG") or ""
    if "utf" not in locale.lower():
        environment["LC_ALL"] = "C.UTF-8"
    return environment


def talk_at_terminal(demo):
    folder = demo.path / "client"
    words = demo.words() | {"trusted": demo.authority.hashed(demo.path / "trusted")}
    for template, place in (("profrc", "config/profanity/profrc"),
                            ("profanity.accounts", "data/profanity/accounts"),
                            ("profanity.script", "data/profanity/scripts/demo")):
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        write_secret(path, fill(template, **words))
    (folder / "gnupg").mkdir(mode=0o700)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the client's own affair
    client = spawn(["profanity", "--account", "demo", "--logfile", folder / "profanity.log"],
                   death_signal=signal.SIGHUP, env=client_environment(folder))
    try:
        status = client.wait()
        if status != 0:
            print(f"The client ended with status {status}.", file=sys.stderr)
        return 0 if status == 0 else 1
    finally:
        end(client)


async def talk_by_script(demo):
    guest = await Person(demo.server, "guest", demo.passwords["guest"], demo.bot.check_alive).log_in()
    await guest.enter(ROOM, "guest")
    for way, question in CONVERSATION:
        print(f"\n[{way}] guest: {question}", flush=True)
        if way == "room":
            answer = await guest.ask_room(ROOM, question, NICK)
        elif way == "direct":
            answer = await guest.ask(BOT, question)
        else:
            answer = await guest.ask(f"{ROOM}/{NICK}", question)
        label = f"[{way}] {NICK}: "
        print(label + answer["body"].replace("\n", "\n" + " " * len(label)), flush=True)
    await guest.log_out()


def at_terminal():
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def stop_politely(number, _frame):
    raise SystemExit(128 + number)


def main():
    parser = argparse.ArgumentParser(prog="./dev run", description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--archive", type=pathlib.Path, default=ROOT / "posts",
                        help="folder of posts to answer from (default: the digests in posts/)")
    options = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop_politely)

    demo = None
    try:
        demo = Demo(options.program, options.archive.resolve())
        asyncio.run(demo.start())
        print(how_to_join(demo), flush=True)
        if at_terminal():
            return talk_at_terminal(demo)
        asyncio.run(talk_by_script(demo))
        return 0
    except Failure as failure:
        print(f"\ndev run: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        if demo is not None:
            demo.close()


if __name__ == "__main__":
    sys.exit(main())
