"""Checks the rules of the source layout: who may include whom, which libraries where, how long a function may be.

    check_includes.py ROOT         says what is wrong under ROOT, a line each; exit status 1 when something is
    check_includes.py --self-test  checks the checker on sources with known faults
"""

import pathlib
import re
import sys
import tempfile
import unittest

# What each folder may include besides itself. A file directly in core/ is named by its stem.
FOLDERS = {
    "core/base": set(),
    "core/model": {"core/base"},
    "core/read": {"core/base", "core/model"},
    "core/extract": {"core/base", "core/model"},
    "core/mine": {"core/base", "core/model"},
    "core/store": {"core/base", "core/model"},
    "core/question": {"core/base", "core/model"},
    "core/answer": {"core/base", "core/model", "core/question"},
    "core/indexer": {"core/base", "core/model", "core/read", "core/extract", "core/mine", "core/store"},
    # The state machine and what it is made of: it meets the archive through core/answer only.
    "bot": {"core/base", "core/model", "core/question", "core/answer"},
    "bot/xmpp": {"bot", "core/base", "core/model"},
    # The composition root knows everything but how posts are read and facts are found.
    "bot/cli": {"bot", "bot/xmpp", "core/base", "core/model", "core/question", "core/answer", "core/indexer",
                "core/store"},
    "bot/main": {"bot", "bot/cli", "bot/xmpp", "core/base", "core/model"},
}

# Headers of libraries (a pattern) and the only places (path prefixes) where they may be included.
LIBRARIES = (
    (r"sqlite3\.h", ("core/store/",)),
    (r"yaml-cpp/.*", ("core/read/", "bot/config")),
    (r"gloox/.*", ("bot/xmpp/",)),
    (r"gnutls/.*", ("bot/xmpp/",)),
    (r"ares.*\.h", ("bot/xmpp/",)),
    (r"stringprep\.h", ("bot/xmpp/",)),
    (r"systemd/.*", ("bot/xmpp/",)),
    (r"spdlog/.*", ("bot/xmpp/", "bot/main", "bot/cli/")),
    (r"cmark-gfm.*", ("core/read/",)),
    (r"gumbo\.h", ("core/read/",)),
    (r"CLI/.*", ("bot/cli/",)),
)

# Words of the medium, which the core does not know.
MEDIUM = re.compile(r"\b(jid|muc|stanza|xmpp_?client|gloox)\b", re.IGNORECASE)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

# What stands before the brace of a function's body, and before other braces that look like it.
FUNCTION = re.compile(r"\)\s*(const|noexcept|override|final|&|->\s*[\w:<>,\s*&]+|:\s.*)*\s*$", re.DOTALL)
CONTROL = re.compile(r"(if|for|while|switch|catch|else|do|return)\b")
MAX_FUNCTION_LINES = 60


def unit_of(path):
    """The key in FOLDERS of a source file, given relative to the root; None for what is not under the rule."""
    parts = pathlib.PurePosixPath(path).parts
    if parts[0] not in ("core", "bot"):
        return None
    if len(parts) == 2:
        named = f"{parts[0]}/{pathlib.PurePosixPath(parts[1]).stem}"
        return named if named in FOLDERS or parts[0] == "core" else parts[0]
    return f"{parts[0]}/{parts[1]}"


def include_faults(path, text):
    unit = unit_of(path)
    if unit not in FOLDERS:
        yield 0, f"no rule says what {unit} may include"
        return
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        system, header = match[1] == "<", match[2]
        for pattern, places in LIBRARIES:
            if re.fullmatch(pattern, header) and not path.startswith(places):
                yield number, f"<{header}> may be included in {', '.join(places)} only"
        if system:
            if header.startswith(("core/", "bot/", "tests/")):
                yield number, f'our own header is included with "": {header}'
            continue
        target = unit_of(header)
        if target is None:
            yield number, f"not a path from the root: {header}"
        elif target != unit and target not in FOLDERS[unit]:
            yield number, f"{unit} may not include {target}: {header}"


def without_comments_and_strings(text):
    """The text with comments and literals blanked, line breaks kept."""
    pattern = re.compile(
        r'R"(?P<tag>[^()\\ ]{0,16})\(.*?\)(?P=tag)"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'
        r"(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'", re.DOTALL)
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def function_faults(text):
    """Bodies that are too long: a brace that opens after a parameter list, up to the one that closes it."""
    code = without_comments_and_strings(text)
    opened = []  # (line, whether a function's body)
    start = 0    # where the text since the last brace or semicolon begins
    for place, sign in enumerate(code):
        if sign == "{":
            before = code[start:place].strip()
            opened.append((code.count("\n", 0, place) + 1, bool(FUNCTION.search(before) and not CONTROL.match(before))))
        elif sign == "}" and opened:
            line, is_function = opened.pop()
            length = code.count("\n", 0, place) + 2 - line
            if is_function and length > MAX_FUNCTION_LINES:
                yield line, f"a function of {length} lines; {MAX_FUNCTION_LINES} are the most"
        if sign in "{};":
            start = place + 1


def medium_faults(path, text):
    if path.startswith("core/"):
        for number, line in enumerate(without_comments_and_strings(text).splitlines(), 1):
            if match := MEDIUM.search(line):
                yield number, f"the core knows no '{match[0]}'"


def faults(root):
    """(path, line, message) of everything that is wrong under a root."""
    root = pathlib.Path(root)
    for top in ("core", "bot"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cc"):
                continue
            path = file.relative_to(root).as_posix()
            text = file.read_text(encoding="utf-8")
            for line, message in (*include_faults(path, text), *function_faults(text), *medium_faults(path, text)):
                yield path, line, message
            if file.suffix == ".h" and "#pragma once" not in text:
                yield path, 1, "a header without #pragma once"
    for cycle in folder_cycles(FOLDERS):
        yield "the rules", 0, "a cycle: " + " -> ".join(cycle)


def folder_cycles(rules):
    """Cycles that the rules themselves would allow."""
    done, path = set(), []

    def visit(folder):
        if folder in path:
            yield path[path.index(folder):] + [folder]
            return
        if folder in done:
            return
        path.append(folder)
        for target in sorted(rules[folder]):
            yield from visit(target)
        path.pop()
        done.add(folder)

    for folder in rules:
        yield from visit(folder)


class SelfTest(unittest.TestCase):
    def found(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            return [f"{path}:{line}: {message}" for path, line, message in faults(folder)]

    def assert_fault(self, path, text, part):
        found = self.found({path: text})
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_sound_sources(self):
        self.assertEqual(self.found({
            "core/base/a.h": "#pragma once\n#include <string>\n",
            "core/answer/a.cc": '#include "core/answer/a.h"\n#include "core/question/q.h"\n',
            "core/indexer.cc": '#include "core/indexer.h"\n#include "core/store/s.h"\n',
            "core/store/d.cc": "#include <sqlite3.h>\n",
            "bot/config_loader.cc": "#include <yaml-cpp/yaml.h>\n",
            "bot/cli/run.cc": '#include "bot/xmpp/service.h"\n#include <spdlog/spdlog.h>\n',
            "bot/main.cc": '#include "bot/cli/commands.h"\n',
        }), [])

    def test_middle_folders_do_not_meet(self):
        middle = ("read", "extract", "mine", "store", "question")
        for user in middle:
            for used in middle:
                if user != used:
                    self.assert_fault(f"core/{user}/a.cc", f'\n#include "core/{used}/b.h"\n',
                                      f"a.cc:2: core/{user} may not")

    def test_nothing_points_upwards(self):
        self.assert_fault("core/base/a.cc", '#include "core/model/post.h"\n', "core/base may not include core/model")
        self.assert_fault("core/model/a.cc", '#include "core/read/r.h"\n', "may not include")
        self.assert_fault("core/answer/a.cc", '#include "core/store/s.h"\n', "may not include")
        self.assert_fault("core/answer/a.cc", '#include "bot/jid.h"\n', "may not include")
        self.assert_fault("core/read/a.cc", '#include "core/indexer.h"\n', "may not include")

    def test_bot_does_not_name_the_store(self):
        self.assert_fault("bot/bot.cc", '#include "core/store/s.h"\n', "bot may not include core/store")
        self.assert_fault("bot/bot.cc", '#include "bot/xmpp/s.h"\n', "bot may not include bot/xmpp")
        self.assert_fault("bot/xmpp/a.cc", '#include "core/store/s.h"\n', "may not include")

    def test_libraries_stay_where_they_belong(self):
        self.assert_fault("core/read/a.cc", "#include <sqlite3.h>\n", "<sqlite3.h> may be included in core/store/ only")
        self.assert_fault("core/extract/a.cc", "#include <yaml-cpp/yaml.h>\n", "yaml-cpp")
        self.assert_fault("bot/bot.cc", "#include <gloox/client.h>\n", "gloox")
        self.assert_fault("bot/cli/a.cc", "# include <gloox/client.h>\n", "gloox")
        self.assert_fault("bot/bot.cc", "#include <spdlog/spdlog.h>\n", "spdlog")
        self.assert_fault("core/extract/a.cc", "#include <cmark-gfm.h>\n", "cmark")

    def test_own_headers_are_named_from_the_root(self):
        self.assert_fault("core/read/a.cc", '#include "a.h"\n', "not a path from the root")
        self.assert_fault("core/read/a.cc", "#include <core/base/text.h>\n", 'with ""')

    def test_unknown_folder_needs_a_rule(self):
        self.assert_fault("core/misc/a.cc", "\n", "no rule says")

    def test_long_function(self):
        body = "  Do();\n" * 59
        self.assertEqual(self.found({"core/base/a.cc": f"int A(int b) {{\n{body[:58 * 8]}}}\n"}), [])
        self.assert_fault("core/base/a.cc", f"int A(int b) const {{\n{body}}}\n", "a function of 61 lines")
        self.assert_fault("core/base/a.cc", f"namespace x {{\nA::A(int b) : b_(b) {{\n{body}}}\n}}\n", "61 lines")
        self.assertEqual(self.found({"core/base/a.cc": f"namespace x {{\n{body}}}\nclass Y {{\n{body}}};\n"}), [])

    def test_braces_in_text_do_not_count(self):
        text = 'const char* a = "{";  // {\nchar b = \'{\';\nint n = 1\'000;\n'
        self.assertEqual(self.found({"core/base/a.cc": text}), [])

    def test_core_knows_no_medium(self):
        self.assert_fault("core/answer/a.cc", "// a jid in a comment does no harm\nint jid = 0;\n",
                          "a.cc:2: the core knows no")

    def test_header_guard(self):
        self.assert_fault("core/base/a.h", "int a;\n", "#pragma once")

    def test_cycle_in_the_rules(self):
        self.assertEqual(list(folder_cycles({"a": {"b"}, "b": {"a"}})), [["a", "b", "a"]])
        self.assertEqual(list(folder_cycles(FOLDERS)), [])


def main():
    if sys.argv[1:] == ["--self-test"]:
        unittest.main(argv=sys.argv[:1])
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(faults(sys.argv[1]))
    for path, line, message in found:
        print(f"{path}:{line}: {message}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
