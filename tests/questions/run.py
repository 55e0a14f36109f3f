#!/usr/bin/env python3
"""Asks the program questions and scores its answers.

usage: run.py BINARY FILE... [--archive DIR ...] [--only KIND] [--quiet]

Each line of a *.jsonl file is a question and what its answer must be:
  {"id": "where-3", "conversation": "where-3", "text": "...", "today": "2025-07-01", "archive": "site", "expect": {
     "status": "answered",            one status, or a list of those that are right
     "contains": ["Brussels", ["26 February", "February 26"]],  every one; of a list, any one; case does not matter
     "matches": ["28.{1,9}January"],  regular expressions, every one; likewise
     "absent": ["Portland"],          none of them
     "unmatched": ["\\b12\\b"],       regular expressions, none of them
     "cites": ["/2010/08/xmpp-summit-2/", "posts/summit-02.md"]}}  any one: the end of a source's url or path
The kind of a question is its id up to the last dash. What is said without "cites" must be no answer, or rest on the
whole archive. "archive" is absent for questions to the archive that --archive names; "site" is the folder that
SUMMITBOT_ARCHIVE names, "seeds" that of SUMMITBOT_SEEDS: five of its posts in an older state. Questions to an archive
that is not there are left out. Exit status: 0 when every bar is reached, 1 when not, 2 for wrong usage, 77 when all
were left out.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TODAY = "2026-11-01"
BAR_RIGHT = 0.95  # of all questions
BAR_WRONG = 0.01  # answered, but not with what the archive says
MAX_LINES, MAX_CHARACTERS = 12, 2000  # a direct message


VARIABLES = {"site": "SUMMITBOT_ARCHIVE", "seeds": "SUMMITBOT_SEEDS"}


def load(files):
    questions, ids = [], set()
    for path in map(pathlib.Path, files):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                question = json.loads(line)
                question["expect"]["status"], question["text"], question["id"]
            except (ValueError, KeyError) as error:
                sys.exit(f"{path.name}:{number}: no question: {error!r}")
            if question["id"] in ids:
                sys.exit(f"{path.name}:{number}: {question['id']} is there twice")
            ids.add(question["id"])
            questions.append(question)
    return questions


def ask(binary, archives, today, questions):
    command = [binary, "ask", "--input", "-", "--today", today, "--format", "json"]
    for archive in archives:
        command += ["--archive", archive]
    keys = ("id", "conversation", "text")
    lines = "".join(json.dumps({key: q[key] for key in keys if key in q}) + "\n" for q in questions)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed with {done.returncode}: {done.stderr.strip()}")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if [answer.get("id") for answer in answers] != [question["id"] for question in questions]:
        sys.exit("the answers are not those to the questions, in their order")
    return answers


def folders(archive, named):
    """Where the archive lies that a question is put to; empty when it is not there."""
    if archive is None:
        return named
    folder = os.environ.get(VARIABLES[archive])
    return [folder] if folder else []


def ask_all(binary, named, questions):
    """Pairs of question and answer, and the archives that are not there."""
    groups = collections.defaultdict(list)
    for question in questions:
        groups[question.get("archive"), question.get("today", TODAY)].append(question)
    pairs, absent = [], set()
    for (archive, today), group in groups.items():
        where = folders(archive, named)
        if archive is not None and not where:
            absent.add(f"{len(group)} questions left out: {VARIABLES[archive]} is not set")
        else:
            pairs += zip(group, ask(binary, where, today, group))
    return pairs, absent


def as_list(value):
    return value if isinstance(value, list) else [value]


def complaints(expect, answer):
    """What is wrong with the answer; empty when it is right."""
    text = answer["text"].casefold()
    if answer["status"] not in as_list(expect["status"]):
        yield f"status {answer['status']}, not {expect['status']}"
    for wanted in expect.get("contains", []):
        if not any(one.casefold() in text for one in as_list(wanted)):
            yield f"does not say {wanted!r}"
    for wanted in expect.get("matches", []):
        if not re.search(wanted, answer["text"], re.IGNORECASE | re.DOTALL):
            yield f"does not match {wanted!r}"
    for unwanted in expect.get("absent", []):
        if unwanted.casefold() in text:
            yield f"says {unwanted!r}"
    for unwanted in expect.get("unmatched", []):
        if re.search(unwanted, answer["text"], re.IGNORECASE | re.DOTALL):
            yield f"matches {unwanted!r}"
    sources = [value or "" for source in answer["sources"] for value in (source["url"], source["post"])]
    answered = answer["status"] == "answered"
    if answered and expect.get("cites") and not any(s.endswith(end) for s in sources for end in expect["cites"]):
        yield f"cites {sources}, not {expect['cites']}"
    if len(answer["text"].splitlines()) > MAX_LINES or len(answer["text"]) > MAX_CHARACTERS:
        yield "is too long for a direct message"


def main():
    parser = argparse.ArgumentParser(description="Scores the program's answers to the questions of this folder.")
    parser.add_argument("binary")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--archive", action="append", default=[], help="folder of posts; default: the program's own")
    parser.add_argument("--only", help="one kind of questions")
    parser.add_argument("--quiet", action="store_true", help="the scores only")
    options = parser.parse_args()

    pairs, absent = ask_all(options.binary, options.archive, load(options.files))  # all: conversations go on
    asked, right, wrong = (collections.Counter() for _ in range(3))
    for question, answer in pairs:
        kind = question["id"].rpartition("-")[0]
        if options.only and kind != options.only:
            continue
        found = list(complaints(question["expect"], answer))
        asked[kind] += 1
        right[kind] += not found
        wrong[kind] += bool(found) and answer["status"] == "answered"
        if found and not options.quiet:
            print(f"{question['id']}: {question['text']}\n  " + "\n  ".join(found))
            print("  | " + answer["text"].replace("\n", "\n  | "))
    for line in absent:
        print(line)
    if not asked:
        return 77
    for kind in sorted(asked):
        print(f"{kind:24} {right[kind]:3} of {asked[kind]:3} right, {wrong[kind]} answered wrongly")
    total = asked.total()
    print(f"{'all':24} {right.total():3} of {total:3} right ({right.total() / total:.1%}), {wrong.total()} answered wrongly")
    return 0 if right.total() >= BAR_RIGHT * total and wrong.total() <= BAR_WRONG * total else 1


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache  # an index that another build left says nothing of this one
        sys.exit(main())
