"""`./dev run` without a terminal: plays a conversation and takes everything away again."""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

DEMO = pathlib.Path(__file__).resolve().parent / "demo.py"
PROGRAM = os.environ["SUMMITBOT_PROGRAM"]


class Demo(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)

    def command(self, program=PROGRAM):
        return [sys.executable, str(DEMO), "--program", str(program)]

    def options(self):
        return {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True,
                "env": os.environ | {"TMPDIR": self.temporary.name}}

    def left_behind(self):
        return sorted(path.name for path in pathlib.Path(self.temporary.name).iterdir())

    def test_prints_a_conversation_and_leaves_nothing(self):
        done = subprocess.run(self.command(), **self.options(), timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        for way in ("room", "direct", "private"):
            self.assertIn(f"[{way}] guest: ", done.stdout)
            self.assertIn(f"[{way}] SummitBot: ", done.stdout)
        self.assertEqual(self.left_behind(), [])

    def test_two_at_once_do_not_disturb_each_other(self):
        runs = [subprocess.Popen(self.command(), **self.options()) for _ in range(2)]
        for run in runs:
            out, err = run.communicate(timeout=120)
            self.assertEqual(run.returncode, 0, out + err)
        self.assertEqual(self.left_behind(), [])

    def test_killed_run_leaves_no_process_and_its_folder_to_the_next(self):
        run = subprocess.Popen(self.command(), **self.options())
        self.addCleanup(run.stderr.close)
        with run.stdout:
            for line in run.stdout:
                if "SummitBot: " in line:
                    break
        children = children_of(run.pid)
        self.assertGreaterEqual(len(children), 2, "the server and the bot")
        run.send_signal(signal.SIGKILL)
        run.wait()
        for child in children:
            self.assertTrue(gone(child), f"process {child} lives on")
        self.assertEqual(len(self.left_behind()), 1)
        done = subprocess.run(self.command(), **self.options(), timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(self.left_behind(), [])

    def test_bot_that_cannot_start_is_a_failure(self):
        done = subprocess.run(self.command("/bin/false"), **self.options(), timeout=120)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn("the bot ended with status 1", done.stderr)
        self.assertEqual(self.left_behind(), [])


def children_of(pid):
    path = pathlib.Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()]


def gone(pid, patience=10):
    """Whether it ends: a zombie has."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        try:
            state = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


if __name__ == "__main__":
    unittest.main()
