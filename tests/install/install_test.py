"""`cmake --install` puts everything in place: into the prefix it is told, and nowhere else."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import textwrap
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ["SUMMITBOT_BUILD"])
EXPECTED = (
    "bin/summitbot",
    "lib/systemd/system/summitbot.service",
    "share/doc/summitbot/CHANGELOG.md",
    "share/doc/summitbot/README.md",
    "share/doc/summitbot/summitbot.yaml",
    "share/man/man1/summitbot.1",
)


def run(*command, **options):
    return subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=120, **options)


class Installation(unittest.TestCase):
    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="summitbot-install-"))
        self.addCleanup(shutil.rmtree, self.scratch, ignore_errors=True)

    def install(self, prefix, destdir=None):
        environment = {name: value for name, value in os.environ.items() if name != "DESTDIR"}
        if destdir:
            environment["DESTDIR"] = str(destdir)
        done = run("cmake", "--install", BUILD, "--prefix", prefix, env=environment)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def files(self, folder):
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    def test_installs_what_belongs_to_it(self):
        prefix = self.scratch / "usr"
        self.install(prefix)
        files = self.files(prefix)
        posts = {f"share/summitbot/posts/{post.name}" for post in (ROOT / "posts").glob("*.md")}
        self.assertTrue(posts)
        self.assertEqual(files, {*EXPECTED, *posts})

    def test_staged_installation_stays_in_its_stage(self):
        self.install("/usr", self.scratch / "stage")
        self.assertEqual([path.name for path in (self.scratch / "stage").iterdir()], ["usr"])
        unit = (self.scratch / "stage/usr/lib/systemd/system/summitbot.service").read_text()
        self.assertIn("ExecStart=/usr/bin/summitbot run ", unit)
        self.assertIn("/usr/share/doc/summitbot", unit)
        self.assertNotIn(str(self.scratch), unit)
        self.assertNotIn("@SUMMITBOT", unit)

    def test_installed_program_answers_from_the_installed_digests(self):
        prefix = self.scratch / "usr"
        self.install(prefix)
        done = run(prefix / "bin/summitbot", "ask", "!summit 21",
                   env={"PATH": "/nowhere", "HOME": str(self.scratch)}, cwd="/")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Brussels", done.stdout)
        self.assertIn("https://xmpp.org/", done.stdout)

    def test_sample_configuration_needs_nothing_but_ones_own_values(self):
        prefix = self.scratch / "usr"
        self.install(prefix)
        done = run(prefix / "bin/summitbot", "check-config", prefix / "share/doc/summitbot/summitbot.yaml")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_systemd_takes_the_unit(self):
        prefix = self.scratch / "usr"
        self.install(prefix)
        unit = prefix / "lib/systemd/system/summitbot.service"
        verified = run("systemd-analyze", "verify", unit, env=os.environ | {"MANPATH": f"{prefix}/share/man:"})
        self.assertEqual((verified.returncode, verified.stderr), (0, ""))
        secured = run("systemd-analyze", "security", "--offline=true", "--threshold=12", unit)
        self.assertEqual(secured.returncode, 0, secured.stdout + secured.stderr)

    def test_readme_shows_what_the_program_answers(self):
        readme = (ROOT / "README.md").read_text()
        shown = re.findall(r"^    > (.+)\n((?:    (?!>).+\n)+)", readme, re.MULTILINE)
        self.assertGreaterEqual(len(shown), 3)
        for question, answer in shown:
            done = run(BUILD / "summitbot", "--archive", ROOT / "posts", "ask", question,
                       env={"HOME": str(self.scratch)})
            self.assertEqual(done.stdout, textwrap.dedent(answer), f"README.md is out of date about {question}")

    def test_manual_page_is_sound(self):
        page = ROOT / "config/summitbot.1"
        shown = run("man", "--warnings", "-l", page, env=os.environ | {"MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        usage = run(BUILD / "summitbot", "--help").stdout
        for word in ("ask", "facts", "posts", "index", "chat", "check-config", "run", "--config", "--archive",
                     "--today", "--format", "--log-level"):
            self.assertIn(word, usage)
            self.assertIn(word, shown.stdout)


if __name__ == "__main__":
    unittest.main()
