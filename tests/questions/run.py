#!/usr/bin/env python3
"""Asks the program the questions of this folder and scores its answers.

usage: run.py BINARY [--archive DIR ...] [--only KIND] [--quiet]

Each line of a *.jsonl file is a question and what its answer must be:
  {"id": "where-3", "conversation": "where-3", "text": "...", "expect": {
     "status": "answered",            one status, or a list of those that are right
     "contains": ["Brussels", ["26 February", "February 26"]],  every one; of a list, any one; case does not matter
     "absent": ["Portland"],          none of them
     "cites": ["/2010/08/xmpp-summit-2/", "posts/summit-02.md"]}}  any one: the end of a source's url or path
The kind of a question is its id up to the last dash. A question without "cites" must be one that is not answered, or
rest on the whole archive. Exit status: 0 when every bar is reached, 1 when not, 2 for wrong usage.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys

TODAY = "2026-11-01"
BAR_RIGHT = 0.95  # of all questions
BAR_WRONG = 0.01  # answered, but not with what the archive says
MAX_LINES, MAX_CHARACTERS = 12, 2000  # a direct message


def load(folder):
    questions, ids = [], set()
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                question = json.loads(line)
                question["expect"]["status"], question["text"], question["conversation"]
            except (ValueError, KeyError) as error:
                sys.exit(f"{path.name}:{number}: no question: {error!r}")
            if question["id"] in ids:
                sys.exit(f"{path.name}:{number}: {question['id']} is there twice")
            ids.add(question["id"])
            questions.append(question)
    return questions


def ask(binary, archives, questions):
    command = [binary, "ask", "--input", "-", "--today", TODAY, "--format", "json"]
    for archive in archives:
        command += ["--archive", archive]
    lines = "".join(json.dumps({key: q[key] for key in ("id", "conversation", "text")}) + "\n" for q in questions)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed with {done.returncode}: {done.stderr.strip()}")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if [answer.get("id") for answer in answers] != [question["id"] for question in questions]:
        sys.exit("the answers are not those to the questions, in their order")
    return answers


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
    for unwanted in expect.get("absent", []):
        if unwanted.casefold() in text:
            yield f"says {unwanted!r}"
    sources = [value or "" for source in answer["sources"] for value in (source["url"], source["post"])]
    if expect.get("cites") and not any(s.endswith(end) for s in sources for end in expect["cites"]):
        yield f"cites {sources}, not {expect['cites']}"
    if len(answer["text"].splitlines()) > MAX_LINES or len(answer["text"]) > MAX_CHARACTERS:
        yield "is too long for a direct message"


def main():
    parser = argparse.ArgumentParser(description="Scores the program's answers to the questions of this folder.")
    parser.add_argument("binary")
    parser.add_argument("--archive", action="append", default=[], help="folder of posts; default: the program's own")
    parser.add_argument("--only", help="one kind of questions")
    parser.add_argument("--quiet", action="store_true", help="the scores only")
    options = parser.parse_args()

    questions = load(pathlib.Path(__file__).resolve().parent)
    answers = ask(options.binary, options.archive, questions)  # all of them: conversations go on
    asked, right, wrong = (collections.Counter() for _ in range(3))
    for question, answer in zip(questions, answers):
        kind = question["id"].rpartition("-")[0]
        if options.only and kind != options.only:
            continue
        asked[kind] += 1
        found = list(complaints(question["expect"], answer))
        right[kind] += not found
        wrong[kind] += bool(found) and answer["status"] == "answered"
        if found and not options.quiet:
            print(f"{question['id']}: {question['text']}\n  " + "\n  ".join(found))
            print("  | " + answer["text"].replace("\n", "\n  | "))
    for kind in sorted(asked):
        print(f"{kind:24} {right[kind]:3} of {asked[kind]:3} right, {wrong[kind]} answered wrongly")
    total = asked.total()
    print(f"{'all':24} {right.total():3} of {total:3} right ({right.total() / total:.1%}), {wrong.total()} answered wrongly")
    return 0 if right.total() >= BAR_RIGHT * total and wrong.total() <= BAR_WRONG * total else 1


if __name__ == "__main__":
    sys.exit(main())
