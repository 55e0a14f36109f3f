"""A connection that is cut, for a moment or for long, and what people see of it: nothing, where the server keeps the
session (XEP-0198)."""

import signal
import socket
import threading

from harness import *
from harness import SERVER
from loopback import Ejabberd


class Road:
    """Passes bytes on between a port of its own and that of the server, until it is cut. While closed it takes nobody."""

    def __init__(self, port):
        self._server = port
        self._lock = threading.Lock()
        self._pairs = []
        self._open = True
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.taken = 0  # connections so far
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                if not self._open:
                    client.close()
                    continue
                try:
                    server = socket.create_connection(("127.0.0.1", self._server))
                except OSError:
                    client.close()
                    continue
                self.taken += 1
                self._pairs.append((client, server))
            for source, sink in ((client, server), (server, client)):
                threading.Thread(target=self._carry, args=(source, sink), daemon=True).start()

    @staticmethod
    def _carry(source, sink):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        Road._end((source, sink))

    @staticmethod
    def _end(ends):
        for end in ends:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the other side was first

    def cut(self, close=True):
        """Ends all connections without a word, and takes no new ones until opened."""
        with self._lock:
            self._open = not close
            for pair in self._pairs:
                self._end(pair)

    def open(self):
        with self._lock:
            self._open = True

    def remove(self):
        self.cut()
        self._end([self._listener])
        self._listener.close()
        for pair in self._pairs:
            for end in pair:
                end.close()


class OnTheRoad(Loopback):
    stream_management = "{}"

    def make_server(self):
        if SERVER == "ejabberd":
            return Ejabberd(self.folder, self.authority, PASSWORDS, stream_management=self.stream_management)
        return super().make_server()

    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.road = Road(self.server.port)
        self.addCleanup(self.road.remove)
        self.bot = self.start_bot(server={"host": "127.0.0.1", "port": self.road.port,
                                          "ca_file": str(self.authority.certificate)})
        self.alice = await self.person("alice")
        await self.alice.enter(ROOM, "alice")
        await self.alice.wait_there(ROOM, NICK)

    def lines(self, word):
        return [line for line in self.bot.log().splitlines() if word in line]

    async def wait_lines(self, word, count):
        async def enough():
            return len(self.lines(word)) >= count
        await until(enough, 60)

    def presences(self, since=0):
        return [p for p in self.alice.received[since:] if p.name == "presence" and str(p["from"]) == OCCUPANT]


class CutLink(OnTheRoad):
    async def test_nobody_in_the_room_notices(self):
        bob = await self.person("bob")
        seen = len(self.alice.received)
        for time, command in enumerate(("when", "where", "summit"), 1):
            since, since_bob = len(self.alice.received), len(bob.received)
            self.road.cut()
            await self.wait_lines("stream-ended", time)
            self.alice.write(ROOM, f"!{command} 88", "groupchat")
            bob.write(BOT, f"!{command} 88")
            await bob.request(DOMAIN, '<ping xmlns="urn:xmpp:ping"/>', "get")
            # The room has the question before the bot can be there again.
            await self.alice.wait_for(lambda s: s.name == "message" and s["body"] == f"!{command} 88", since)
            self.road.open()
            await self.wait_lines("session-resumed", time)
            # Answers come in order: once these are there, nothing is left of the others.
            for person, place, kind in ((self.alice, ROOM, "groupchat"), (bob, BOT, "chat")):
                person.write(place, f"!{command} 89", kind)
                await person.wait_for(lambda s: s.name == "message" and "Summit 89" in s["body"],
                                      since if person is self.alice else since_bob)
            for said in (self.alice.texts(OCCUPANT, since), bob.texts(BOT, since_bob)):
                self.assertEqual([text[:9] for text in said], ["Summit 88", "Summit 89"], said)
        self.assertEqual(self.presences(seen), [])
        self.assertEqual(len(self.lines("room-joined")), 1, self.bot.log())
        self.assertEqual(self.road.taken, 4)

    async def test_is_back_soon(self):
        self.road.cut(close=False)
        await self.wait_lines("session-resumed", 1)
        delay = int(self.lines("stream-ended")[0].rsplit("retry_in_s=", 1)[1])
        self.assertLessEqual(delay, 2)

    async def test_session_that_the_server_has_lost_is_begun_anew(self):
        """A server that was restarted knows nothing: the room is entered again, and questions are answered once."""
        self.server.kill()
        await self.wait_lines("stream-ended", 1)
        self.server.start()
        await self.wait_lines("room-joined", 2)
        self.assertEqual(self.lines("session-resumed"), [])
        bob = await self.person("bob")
        await bob.enter(ROOM, "bob")
        await bob.wait_there(ROOM, NICK)
        since = len(bob.received)
        for summit in (88, 89):
            await bob.ask_room(ROOM, f"!when {summit}", NICK)
        self.assertEqual([text[:9] for text in bob.texts(OCCUPANT, since)], ["Summit 88", "Summit 89"])

    async def test_after_a_crash_the_place_is_taken_again(self):
        """What the server keeps of the crashed one is in nobody's way."""
        self.bot.signal(signal.SIGKILL)
        self.bot.wait_ended()
        again = self.start_bot()
        self.assertIn("March 2018", (await self.alice.ask_room(ROOM, "!when 88", NICK))["body"])
        self.assertIn("2019", (await self.alice.ask(BOT, "!when 89"))["body"])
        self.assertIn(f'nick="{NICK}"', await_line(again, "room-joined"))

    async def test_who_stops_is_gone_at_once(self):
        since = len(self.alice.received)
        self.assertEqual(self.bot.stop(), 0)
        await self.alice.wait_gone(ROOM, NICK, since, seconds=10)


class ShortMemory(OnTheRoad):
    settings = {"smacks_hibernation_time": "2"}
    stream_management = "{resume_timeout: 2}"

    async def test_room_is_entered_again_after_a_long_absence(self):
        since = len(self.alice.received)
        self.road.cut()
        await self.wait_lines("session-given-up", 1)
        await self.alice.wait_gone(ROOM, NICK, since)
        since = len(self.alice.received)
        self.road.open()
        await self.alice.wait_there(ROOM, NICK, since)
        self.assertIn("March 2018", (await self.alice.ask_room(ROOM, "!when 88", NICK))["body"])
        self.assertEqual(self.lines("session-resumed"), [])


if __name__ == "__main__":
    unittest.main()
