"""A throwaway XMPP server on loopback, with all that belongs to it: folder, certificate authority, accounts, bot.

Nothing here outlives its owner: processes are killed by the kernel when the one that started them dies, and the folder
of a run that was killed is removed by the next one.
"""

import ctypes
import fcntl
import os
import pathlib
import re
import secrets
import shutil
import signal
import socket
import ssl
import string
import struct
import subprocess
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "config" / "demo"
DOMAIN = "localhost"
ROOMS = f"rooms.{DOMAIN}"

_libc = ctypes.CDLL(None, use_errno=True)
_PR_SET_PDEATHSIG = 1


class Failure(Exception):
    """What went wrong with the server or the bot, for people."""


def spawn(arguments, death_signal=signal.SIGKILL, **options):
    """Starts a process that dies with this one, whatever kills this one."""
    owner = os.getpid()

    def bind_to_owner():
        _libc.prctl(_PR_SET_PDEATHSIG, death_signal)
        if os.getppid() != owner:
            os._exit(1)

    return subprocess.Popen([str(a) for a in arguments], preexec_fn=bind_to_owner, **options)


def end(process, patience=10):
    """Ends a process that spawn() gave: politely first. Returns its exit status."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
    return process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fill(template, **words):
    """The text of a file of config/demo with its $words put in."""
    return string.Template((TEMPLATES / template).read_text()).substitute(words)


def write_secret(path, text):
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
    return path


class Folder:
    """A private folder that is removed at the end. A lock tells a live one from one whose owner was killed."""

    def __init__(self, prefix):
        parent = pathlib.Path(tempfile.gettempdir())
        self._remove_dead(parent, prefix)
        while not self._make(parent, prefix):
            pass

    def _make(self, parent, prefix):
        """False when somebody has removed it: until it is locked it looks like one that was left behind."""
        self.path = pathlib.Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        try:
            self._lock = open(self.path / "lock", "w")
            fcntl.flock(self._lock, fcntl.LOCK_EX)
            return os.path.samestat(os.fstat(self._lock.fileno()), os.stat(self.path / "lock"))
        except FileNotFoundError:
            return False

    @staticmethod
    def _remove_dead(parent, prefix):
        for folder in parent.glob(prefix + "*"):
            try:
                if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                    continue
                # One that was just made has no lock yet.
                if time.time() - folder.stat().st_mtime < 60 and not (folder / "lock").exists():
                    continue
                with open(folder / "lock", "a") as lock:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    shutil.rmtree(folder, ignore_errors=True)
            except OSError:
                continue  # in use, or gone meanwhile

    def remove(self):
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.close()


class Authority:
    """A certificate authority of our own, made with openssl."""

    def __init__(self, folder, name="summitbot test authority"):
        self._folder = pathlib.Path(folder)
        self._folder.mkdir(exist_ok=True)
        self.certificate = self._folder / "authority.pem"
        self._key = self._folder / "authority.key"
        _openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "3",
                 "-subj", f"/CN={name}", "-keyout", self._key, "-out", self.certificate)

    def issue(self, into, domain, days=3):
        """Puts localhost.crt and localhost.key into a folder, which are what a server there looks for, whatever domain
        they are for. With days=-1 the certificate is out of date already."""
        into = pathlib.Path(into)
        into.mkdir(exist_ok=True)
        key, request, certificate = into / f"{DOMAIN}.key", self._folder / "request", into / f"{DOMAIN}.crt"
        names = self._folder / "names"
        names.write_text(f"subjectAltName=DNS:{domain},DNS:rooms.{domain}\n")
        _openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
                 f"/CN={domain}", "-keyout", key, "-out", request)
        _openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self._key, "-set_serial",
                 str(secrets.randbits(60)), "-days", str(days), "-extfile", names, "-out", certificate)

    def issue_to_account(self, into, jid):
        """A certificate that says whose account it is for (XEP-0178); gives its file and that of its key."""
        into = pathlib.Path(into)
        into.mkdir(exist_ok=True)
        key, request, certificate = into / "account.key", self._folder / "request", into / "account.crt"
        names = self._folder / "names"
        names.write_text(f"subjectAltName=otherName:1.3.6.1.5.5.7.8.5;UTF8:{jid}\n")
        _openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
                 "/CN=account", "-keyout", key, "-out", request)
        _openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self._key, "-set_serial",
                 str(secrets.randbits(60)), "-days", "3", "-extfile", names, "-out", certificate)
        return certificate, key

    def hashed(self, into):
        """A folder in which OpenSSL finds the authority by its hash."""
        into = pathlib.Path(into)
        into.mkdir()
        shutil.copy(self.certificate, into)
        _openssl("rehash", into)
        return into


def _openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failure(f"openssl {arguments[0]} failed:\n{done.stderr}")


class Server:
    """Prosody with a folder of its own, on 127.0.0.1 and a free port."""

    def __init__(self, folder, authority, accounts, certificate_domain=DOMAIN, days=3):
        self.folder = pathlib.Path(folder)
        self.authority = authority
        self.port = None
        self.room_settings = ""  # of the rooms' service, in Prosody's own words
        self.settings = {}       # of the server as a whole: key and value, likewise
        self._process = None
        authority.issue(self.folder / "certificates", certificate_domain, days)
        for name, password in accounts.items():
            self.add_account(name, password)

    def add_account(self, name, password):
        accounts = self.folder / "data" / DOMAIN.replace(".", "%2e") / "accounts"
        accounts.mkdir(parents=True, exist_ok=True)
        write_secret(accounts / f"{name}.dat", f'return {{\n\t["password"] = "{password}";\n}};\n')

    def start(self, tries=5):
        """Returns when it takes connections. After stop() it comes back on the same port."""
        again = self.port is not None
        for _ in range(tries):
            port = self.port if again else free_port()
            if self._start_on(port):
                self.port = port
                return self
            self.kill()
        raise Failure("Prosody found no free port:\n" + self.log()[-2000:])

    def _start_on(self, port, patience=20):
        config = self.folder / "prosody.cfg.lua"
        text = fill("prosody.cfg.lua", folder=self.folder, port=port, domain=DOMAIN)
        for key, value in self.settings.items():
            text = f"{key} = {value}\n" + re.sub(rf"(?m)^{key} = .*$", "", text)
        config.write_text(text + self.room_settings)
        already = len(self.log())
        with open(self.folder / "prosody.out", "w") as out:
            self._process = spawn(["prosody", "-F", "--config", config], stdin=subprocess.DEVNULL, stdout=out,
                                  stderr=subprocess.STDOUT, start_new_session=True)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            said = self.log()[already:]
            if f"Activated service 'c2s' on [127.0.0.1]:{port}" in said and _listens(port):
                return True
            if "Failed to open server port" in said:
                return False
            if self._process.poll() is not None:
                raise Failure("Prosody ended at once:\n" + (self.folder / "prosody.out").read_text() + said[-2000:])
            time.sleep(0.02)
        raise Failure(f"Prosody was not ready within {patience} seconds:\n" + self.log()[-2000:])

    def log(self):
        try:
            return (self.folder / "prosody.log").read_text(errors="replace")
        except FileNotFoundError:
            return ""

    def let_in(self):
        """Whether anybody has logged in."""
        return "Authenticated as" in self.log()

    def stop(self):
        """Tells its clients that it goes down."""
        if self._process is not None:
            end(self._process)

    def kill(self):
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def signal(self, number):
        self._process.send_signal(number)


class Ejabberd:
    """ejabberd, another server, with a folder of its own, on 127.0.0.1 and free ports. No node of a cluster: nothing but
    these ports is opened."""

    def __init__(self, folder, authority, accounts, certificate_domain=DOMAIN, days=3, scram_hash="sha256", c2s="",
                 stream_management="{}", component=None):
        """`component`: port, address and secret of one that may connect."""
        self.folder = pathlib.Path(folder) / "ejabberd"
        self.folder.mkdir()
        self.authority = authority
        authority.issue(self.folder, certificate_domain, days)
        both = "".join((self.folder / f"{DOMAIN}.{part}").read_text() for part in ("crt", "key"))
        write_secret(self.folder / "certificate.pem", both)
        self.port = self.direct_port = None
        self._accounts = accounts
        self._scram_hash = scram_hash
        self._c2s = c2s
        self._stream_management = stream_management
        self._component = component
        self._process = None

    def start(self, tries=3):
        """Returns when it takes connections and has its accounts. After stop() it comes back on the same ports."""
        again = self.port is not None
        for _ in range(tries):
            if not again:
                self.port, self.direct_port = free_port(), free_port()
            if self._start_on_ports():
                return self
            self.kill()
        raise Failure("ejabberd found no free ports:\n" + self.log()[-2000:])

    def _component_listener(self):
        if self._component is None:
            return ""
        port, address, secret = self._component
        return (f'  - {{port: {port}, ip: "127.0.0.1", module: ejabberd_service, '
                f'hosts: {{{address}: {{password: "{secret}"}}}}}}\n')

    def _start_on_ports(self, patience=60):
        (self.folder / "ejabberd.yml").write_text(f"""
hosts: [{DOMAIN}]
loglevel: info
certfiles: [{self.folder}/certificate.pem]
auth_method: internal
auth_password_format: scram
auth_scram_hash: {self._scram_hash}
listen:
  - {{port: {self.port}, ip: "127.0.0.1", module: ejabberd_c2s, starttls_required: true {self._c2s}}}
  - {{port: {self.direct_port}, ip: "127.0.0.1", module: ejabberd_c2s, tls: true {self._c2s}}}
{self._component_listener()}modules:
  mod_disco: {{}}
  mod_ping: {{}}
  mod_roster: {{}}
  mod_caps: {{}}
  mod_mam: {{}}
  mod_stream_mgmt: {self._stream_management}
  mod_pubsub: {{plugins: [flat, pep]}}
  mod_vcard: {{}}
  mod_muc: {{host: {ROOMS}, access_create: all, default_room_options: {{mam: true}}}}
""")
        register = ", ".join(f'_ = ejabberd_auth:try_register(<<"{name}">>, <<"{DOMAIN}">>, <<"{password}">>)'
                             for name, password in self._accounts.items())
        beams = next(pathlib.Path("/usr/lib").glob("*/ejabberd-*/ebin"), pathlib.Path("ejabberd-is-not-installed"))
        environment = os.environ | {"EJABBERD_CONFIG_PATH": str(self.folder / "ejabberd.yml"), "HOME": str(self.folder),
                                    "EJABBERD_LOG_PATH": str(self.folder / "ejabberd.log")}
        with open(self.folder / "out", "w") as out:
            self._process = spawn(["erl", "-noinput", "-noshell", "-pa", beams, "-mnesia", "dir",
                                   f'"{self.folder}/mnesia"', "-s", "ejabberd", "-eval",
                                   f'{register}, io:format("ready~n").'], stdin=subprocess.DEVNULL, stdout=out,
                                  stderr=subprocess.STDOUT, env=environment, cwd=self.folder, start_new_session=True)
        deadline = time.monotonic() + patience
        already = len(self.log())
        while True:
            if "eaddrinuse" in self.log()[already:]:
                return False
            if "ready" in (self.folder / "out").read_text().split("\n") and _listens(self.port):
                return True
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise Failure("ejabberd did not start:\n" + (self.folder / "out").read_text()[-2000:])
            time.sleep(0.05)

    def log(self):
        try:
            return (self.folder / "ejabberd.log").read_text(errors="replace")
        except FileNotFoundError:
            return ""

    def let_in(self):
        """Whether anybody has logged in."""
        return "Accepted c2s" in self.log()

    def stop(self):
        if self._process is not None:
            end(self._process)

    def kill(self):
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()


class NameServer:
    """A name server on 127.0.0.1 that knows what it is told; for all else it says that there is no such name."""

    SRV, A = 33, 1

    def __init__(self):
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self._socket.getsockname()[1]
        self._records = {}
        threading.Thread(target=self._serve, daemon=True).start()

    def add_service(self, name, priority, weight, port, target):
        data = struct.pack("!HHH", priority, weight, port) + self._wire(target)
        self._records.setdefault((name, self.SRV), []).append(data)

    def add_address(self, name, address):
        self._records.setdefault((name, self.A), []).append(socket.inet_aton(address))

    @staticmethod
    def _wire(name):
        return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".") if part) + b"\0"

    def _serve(self):
        while True:
            try:
                query, peer = self._socket.recvfrom(1500)
            except OSError:
                return
            end_of_name, labels = 12, []
            while query[end_of_name]:
                labels.append(query[end_of_name + 1:end_of_name + 1 + query[end_of_name]].decode())
                end_of_name += 1 + query[end_of_name]
            kind = struct.unpack("!H", query[end_of_name + 1:end_of_name + 3])[0]
            found = self._records.get((".".join(labels).lower(), kind), [])
            answers = b"".join(b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(data)) + data for data in found)
            head = query[:2] + struct.pack("!HHHHH", 0x8180 if found else 0x8183, 1, len(found), 0, 0)
            self._socket.sendto(head + query[12:end_of_name + 5] + answers, peer)

    def stop(self):
        self._socket.close()


def _listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


class BotProcess:
    """The program under its `run` command, as systemd would start it: it says on a socket when it is ready."""

    def __init__(self, program, folder, config, today=None, environment=None):
        self._program = pathlib.Path(program).resolve()
        self._folder = pathlib.Path(folder)
        self._folder.mkdir(exist_ok=True)
        self._config = config
        self._today = today
        self._environment = environment or {}
        self._process = None
        self._socket = None
        self._asked_to_end = False
        self.told = []  # every assignment of sd_notify(3) so far, in order: "READY=1", "STATUS=..."

    def start(self):
        address = self._folder / "notify.sock"
        address.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(address))
        self.told = []
        self._asked_to_end = False
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("CREDENTIALS_DIRECTORY", "STATE_DIRECTORY", "WATCHDOG_USEC", "WATCHDOG_PID")}
        environment |= {"NOTIFY_SOCKET": str(address)} | self._environment
        arguments = [self._program, "run", "--config", self._config]
        if self._today:
            arguments += ["--today", self._today]
        with open(self._folder / "summitbot.log", "w") as log:
            self._process = spawn(arguments, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                                  env=environment, start_new_session=True)
        return self

    def log(self):
        return (self._folder / "summitbot.log").read_text(errors="replace")

    def wait_told(self, matches, patience=60):
        """Waits for a notification: gives the first, also of those already there, for which matches(text) is true."""
        deadline = time.monotonic() + patience
        seen = 0
        while True:
            for text in self.told[seen:]:
                if matches(text):
                    return text
            seen = len(self.told)
            if not self._receive(min(0.1, deadline - time.monotonic())):
                if self._process.poll() is not None and not self._receive(0):
                    raise Failure(f"the bot ended with status {self._process.returncode}:\n{self.log()}")
                if time.monotonic() > deadline:
                    raise Failure(f"the bot did not say so within {patience} seconds:\n{self.log()}")

    def _receive(self, seconds):
        self._socket.settimeout(max(seconds, 0.001))
        try:
            self.told += self._socket.recv(65536).decode().splitlines()
            return True
        except (TimeoutError, BlockingIOError):
            return False

    def wait_ready(self, patience=60):
        self.wait_told("READY=1".__eq__, patience)
        return self

    def check_alive(self):
        """Raises Failure when it has ended without having been expected to."""
        if self._process is not None and self._process.poll() is not None and not self._asked_to_end:
            raise Failure(f"the bot ended with status {self._process.returncode}:\n{self.log()}")

    def wait_ended(self, patience=60):
        """Its exit status, when it ends by itself."""
        self._asked_to_end = True
        try:
            return self._process.wait(patience)
        except subprocess.TimeoutExpired:
            raise Failure(f"the bot did not end within {patience} seconds:\n{self.log()}") from None

    def drain(self):
        """Everything that was told, with what has arrived meanwhile."""
        while self._receive(0):
            pass
        return self.told

    def signal(self, number):
        self._process.send_signal(number)

    def running(self):
        return self._process is not None and self._process.poll() is None

    def stop(self):
        """Asks it to stop, and gives its exit status."""
        self._asked_to_end = True
        status = end(self._process, patience=20) if self._process else 0
        if self._socket:
            self._socket.close()
        return status


def trusting(authority_file):
    """For clients: TLS that trusts that authority and no other."""
    return ssl.create_default_context(cafile=str(authority_file))
