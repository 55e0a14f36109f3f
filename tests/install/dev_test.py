"""The `dev` script, with a machine of our making: stand-ins for dpkg-query, apt-get, id and sudo record their calls."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERBS = ("deps", "build", "run", "test", "fuzz", "bench", "lint", "fmt")


class Dev(unittest.TestCase):
    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="summitbot-dev-"))
        self.addCleanup(shutil.rmtree, self.scratch, ignore_errors=True)
        self.tools = self.scratch / "tools"
        self.tools.mkdir()
        self.calls = self.scratch / "calls"
        self.installed = self.scratch / "installed"
        self.installed.write_text("")
        self.checkout = self.scratch / "checkout"
        self.checkout.mkdir()
        shutil.copy(ROOT / "dev", self.checkout)
        for tool in ("bash", "cat", "chmod", "dirname", "env", "grep", "mkdir", "nproc", "readlink", "rm", "sort",
                     "tee", "touch"):
            (self.tools / tool).symlink_to(shutil.which(tool))
        self.stand_in("dpkg-query", f'while read -r p; do echo "$p installed"; done < {self.installed}; exit 1')
        # Installs what it is asked for.
        self.stand_in("apt-get", f'echo "apt-get $*" >> {self.calls}\n'
                                 'for p; do [[ $p == -* || $p == install || $p == update ]] || '
                                 f'echo "$p" >> {self.installed}; done')
        self.stand_in("cmake", f'echo "cmake $*" >> {self.calls}; [[ $1 != --preset ]] || mkdir -p build/$2')
        for tool in ("ctest", "systemctl"):
            self.stand_in(tool, f'echo "{tool} $*" >> {self.calls}')
        self.user(0)

    def stand_in(self, name, script):
        path = self.tools / name
        path.write_text(f"#!/bin/bash\n{script}\n")
        path.chmod(0o755)

    def user(self, number):
        self.stand_in("id", f"echo {number}")

    def dev(self, *arguments):
        return subprocess.run([self.checkout / "dev", *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=60, env={"PATH": str(self.tools), "HOME": str(self.scratch)})

    def called(self):
        return self.calls.read_text().splitlines() if self.calls.exists() else []

    def test_alone_it_lists_its_verbs(self):
        done = self.dev()
        self.assertEqual(done.returncode, 0)
        listed = re.findall(r"^  (\w+) ", done.stdout, re.MULTILINE)
        self.assertEqual(tuple(listed), VERBS)
        self.assertEqual(self.called(), [])

    def test_unknown_verb_is_wrong_usage(self):
        done = self.dev("fly")
        self.assertEqual(done.returncode, 2)
        self.assertIn("'fly'", done.stderr)

    def test_without_root_it_says_what_to_do(self):
        self.user(1000)
        done = self.dev("build")
        self.assertEqual(done.returncode, 1)
        self.assertIn("apt-get update && apt-get install --yes --no-install-recommends ccache cmake g++", done.stderr)
        self.assertEqual(self.called(), [])

    def test_sudo_that_asks_for_a_password_nobody_can_type_is_no_root(self):
        self.user(1000)
        self.stand_in("sudo", f'[[ $1 == -n ]] && exit 1; echo "sudo $*" >> {self.calls}')
        done = self.dev("build")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(self.called(), [])

    def test_only_what_is_missing_is_installed_and_named_once(self):
        packages = self.packages_of("build")
        self.installed.write_text("\n".join(packages - {"ccache", "g++"}) + "\n")
        self.without_policy()
        done = self.dev("build")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr.count("installing Debian packages: ccache g++\n"), 1, done.stderr)
        install = [call for call in self.called() if " install " in call]
        self.assertEqual(install, ["apt-get --quiet install --yes --no-install-recommends ccache g++"])

    def test_second_call_asks_apt_for_nothing(self):
        self.without_policy()
        self.assertEqual(self.dev("build").returncode, 0)
        self.calls.unlink()
        done = self.dev("build")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("installing", done.stderr)
        self.assertEqual([call for call in self.called() if call.startswith("apt-get")], [])

    def test_configures_once(self):
        self.installed.write_text("\n".join(self.packages_of("build")) + "\n")
        (self.checkout / "CMakePresets.json").write_text("{}")
        for _ in range(2):
            self.assertEqual(self.dev("build").returncode, 0)
        self.assertEqual(self.called(), ["cmake --preset release", "cmake --build build/release",
                                         "cmake --build build/release"])

    def test_arguments_of_test_go_to_ctest(self):
        self.installed.write_text("\n".join(self.packages_of("build") | self.packages_of("test")) + "\n")
        done = self.dev("test", "-R", "Date.*")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(self.called()[-1].startswith("ctest --test-dir build/dev "), self.called())
        self.assertTrue(self.called()[-1].endswith(" -R Date.*"), self.called())

    def without_policy(self):
        """The script must not write to the machine it is tested on."""
        script = (self.checkout / "dev").read_text()
        self.assertIn("policy=/usr/sbin/policy-rc.d", script)
        (self.checkout / "dev").write_text(
            script.replace("policy=/usr/sbin/policy-rc.d", f"policy={self.scratch}/policy-rc.d"))

    def test_services_stay_off_while_packages_are_installed(self):
        self.without_policy()
        policy = self.scratch / "policy-rc.d"
        self.stand_in("apt-get", '[[ " $* " != *" install "* ]] || '
                                 f'{{ sh {policy}; echo "policy $?" >> {self.calls}; }}\nexit 1')
        (self.tools / "sh").symlink_to(shutil.which("sh"))
        self.assertEqual(self.dev("build").returncode, 1)
        self.assertIn("policy 101", self.called())
        self.assertFalse(policy.exists(), "removed although the installation failed")

    def packages_of(self, verb):
        script = (ROOT / "dev").read_text()
        lists = dict(re.findall(r"^(\w+)_packages=\((.*?)\)", script, re.MULTILINE | re.DOTALL))
        named = lists[verb].replace('"${server_packages[@]}"', lists["server"])
        return set(named.split())


class Readme(unittest.TestCase):
    def test_names_only_verbs_and_files_that_exist(self):
        text = (ROOT / "README.md").read_text()
        verbs = re.findall(r"\./dev(?: (\w+))?", text)
        self.assertIn("run", verbs)
        self.assertIn("test", verbs)
        self.assertEqual([verb for verb in verbs if verb and verb not in VERBS], [])
        for link in re.findall(r"\]\(([^)#:]+)\)", text):
            self.assertTrue((ROOT / link).exists(), f"README.md links {link}")

    def test_folders_named_in_the_readme_exist(self):
        text = (ROOT / "README.md").read_text()
        folders = re.findall(r"^(?:\| )?`((?:bot|core|posts|config|systemd|tests)/[\w/]*)`", text, re.MULTILINE)
        self.assertTrue(folders)
        for folder in folders:
            self.assertTrue((ROOT / folder).is_dir(), folder)


if __name__ == "__main__":
    unittest.main()
