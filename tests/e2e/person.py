"""A person at an XMPP client: slixmpp, which shares no code with the bot. Rooms are joined with plain stanzas."""

import asyncio
import logging

# It would warn of a missing accelerator when it is loaded.
logging.getLogger("slixmpp").setLevel(logging.CRITICAL)
# The test framework switches asyncio's debug mode on, which tells of every step that takes long.
logging.getLogger("asyncio").setLevel(logging.ERROR)

import slixmpp
from slixmpp.xmlstream import ET, tostring
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import StanzaPath

from loopback import DOMAIN, Failure, trusting

MUC = "http://jabber.org/protocol/muc"
DELAY = "urn:xmpp:delay"


def status_codes(presence):
    """The room's status codes in a presence: 110 is oneself, 201 a room just made, ..."""
    return {int(status.get("code")) for status in presence.xml.iterfind(f"{{{MUC}#user}}x/{{{MUC}#user}}status")}


def is_delayed(message):
    return message.xml.find(f"{{{DELAY}}}delay") is not None


def has_muc_mark(message):
    """Whether it carries the <x/> by which clients know a private message of a room (XEP-0045, 7.5)."""
    return message.xml.find(f"{{{MUC}#user}}x") is not None


class Person:
    """Logs in, goes into rooms, writes, and keeps all messages and presences that arrive, in order."""

    def __init__(self, server, name, password, check=lambda: None):
        """`check` is called while waiting; it raises when there is nothing to wait for any more."""
        self.received = []
        self._check = check
        self._news = asyncio.Event()
        self._server = server
        self.client = slixmpp.ClientXMPP(f"{name}@{DOMAIN}/client", password)
        self.client.ssl_context = trusting(server.authority.certificate)
        self.client.register_handler(Callback("all messages", StanzaPath("message"), self._keep))
        self.client.register_handler(Callback("all presences", StanzaPath("presence"), self._keep))

    @property
    def jid(self):
        return self.client.boundjid.full

    def _keep(self, stanza):
        self.received.append(stanza)
        self._news.set()

    async def log_in(self):
        self.client.connect(address=("127.0.0.1", self._server.port))
        await self.client.wait_until("session_start", 20)
        self.client.send_presence()
        return self

    async def log_out(self):
        await self.client.disconnect(wait=1)

    # --- Rooms

    async def enter(self, room, nick, history=0, tries=20):
        """Joins; a room that does not exist yet is made, with its default configuration. One that somebody else is just
        making is locked for a moment (XEP-0045, 10.1.1)."""
        since = len(self.received)
        self.write_raw(
            f'<presence to="{room}/{nick}"><x xmlns="{MUC}"><history maxstanzas="{history}"/></x></presence>')
        own = await self.wait_for(
            lambda s: s.name == "presence" and s["from"].bare == room and
            (s["type"] == "error" or 110 in status_codes(s)), since)
        if own["type"] == "error" and own["error"]["condition"] == "item-not-found" and tries > 0:
            await asyncio.sleep(0.1)
            return await self.enter(room, nick, history, tries - 1)
        if own["type"] == "error":
            raise Failure(f"{nick} cannot enter {room}: {own}")
        if 201 in status_codes(own):
            await self.own(room, '<x xmlns="jabber:x:data" type="submit"/>')
        return self

    def leave(self, room, nick):
        self.write_raw(f'<presence to="{room}/{nick}" type="unavailable"/>')

    async def own(self, room, content):
        """What a room's owner may ask of it, such as a configuration form."""
        await self.request(room, f'<query xmlns="{MUC}#owner">{content}</query>')

    async def moderate(self, room, content):
        """What an admin or a moderator may ask of it: <item nick="x" role="none"/> kicks."""
        await self.request(room, f'<query xmlns="{MUC}#admin">{content}</query>')

    async def request(self, to, content, kind="set"):
        iq = self.client.make_iq(ito=to, itype=kind)
        iq.append(ET.fromstring(content))
        return await iq.send(timeout=20)

    async def wait_there(self, room, nick, since=0, seconds=30):
        """Until `nick` is told to be in the room."""
        return await self.wait_for(
            lambda s: s.name == "presence" and str(s["from"]) == f"{room}/{nick}" and s["type"] not in (
                "unavailable", "error"), since, seconds)

    async def wait_gone(self, room, nick, since=0, seconds=30):
        """Until `nick` is told to have left."""
        return await self.wait_for(
            lambda s: s.name == "presence" and str(s["from"]) == f"{room}/{nick}" and s["type"] == "unavailable", since,
            seconds)

    # --- Messages

    def write(self, to, body, kind="chat"):
        """Sends a message; returns its id."""
        message = self.client.make_message(mto=to, mbody=body, mtype=kind)
        message["id"] = self.client.new_id()
        message.send()
        return message["id"]

    def write_raw(self, xml):
        self.client.send_raw(xml)

    def texts(self, sender, since=0):
        """The bodies that came from a full or a bare JID."""
        return [m["body"] for m in self.received[since:] if m.name == "message" and m["body"] and is_from(m, sender)]

    async def wait_for(self, matches, since=0, seconds=30):
        """The first stanza since a place in `received` for which matches(stanza) is true, waiting until it comes."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        seen = since
        while True:
            self._news.clear()
            for stanza in self.received[seen:]:
                if matches(stanza):
                    return stanza
            seen = len(self.received)
            try:
                await asyncio.wait_for(self._news.wait(), 0.2)
            except asyncio.TimeoutError:
                self._check()
                if loop.time() < deadline:
                    continue
                got = "\n".join(tostring(s.xml) for s in self.received[since:]) or "nothing"
                raise Failure(
                    f"what {self.jid} waited for did not come within {seconds} seconds; it got:\n{got}") from None

    async def ask(self, to, body, kind="chat", answered_by=None, seconds=30):
        """Writes a message and gives the next one with a body from `answered_by`, which is by default who was asked."""
        since = len(self.received)
        self.write(to, body, kind)
        sender = answered_by or to
        return await self.wait_for(
            lambda s: s.name == "message" and s["type"] != "error" and s["body"] and is_from(s, sender), since, seconds)

    async def ask_room(self, room, body, nick, seconds=30):
        """Writes to a room and gives what `nick` says there next."""
        return await self.ask(room, body, "groupchat", f"{room}/{nick}", seconds)


def is_from(stanza, sender):
    return str(stanza["from"]) == sender or ("/" not in sender and stanza["from"].bare == sender)
