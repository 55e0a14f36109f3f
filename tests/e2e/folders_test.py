"""The folders of tests that run at once: each keeps its own, and what a killed one left is removed."""

import multiprocessing
import os
import pathlib
import tempfile
import unittest

from loopback import Folder

PREFIX = "summitbot-folders-test-"


def make_many(parent):
    """How many of these it did not keep while it had them."""
    tempfile.tempdir = parent
    lost = 0
    for _ in range(100):
        folder = Folder(PREFIX)
        for _ in range(20):
            lost += not (folder.path / "lock").exists()
            os.sched_yield()
        folder.remove()
    return lost


class Folders(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.parent = pathlib.Path(temporary.name)

    def test_nobody_takes_the_folder_of_another(self):
        with multiprocessing.Pool(6) as pool:
            lost = pool.map(make_many, [str(self.parent)] * 6)
        self.assertEqual(sum(lost), 0, lost)
        self.assertEqual(list(self.parent.iterdir()), [])

    def test_what_a_killed_one_left_is_removed(self):
        left = self.parent / (PREFIX + "left")
        left.mkdir()
        (left / "lock").touch()
        (left / "data").write_text("old")
        tempfile.tempdir = str(self.parent)
        self.addCleanup(setattr, tempfile, "tempdir", None)
        folder = Folder(PREFIX)
        self.addCleanup(folder.remove)
        self.assertEqual(list(self.parent.iterdir()), [folder.path])


if __name__ == "__main__":
    unittest.main()
