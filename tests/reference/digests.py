#!/usr/bin/python3
"""Checks that every fact which our digests state has its evidence in the archive.

Usage: digests.py PROGRAM DIGESTS [ARCHIVE]      (ARCHIVE: else $SUMMITBOT_ARCHIVE; exit status 77 when neither is there)

A fact passes when the archive's own posts give the same value, or when the original that the digest names for it
has the words: all of a name, half of those of a topic, which we put in our own words.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

SMALL = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or", "that", "the", "their", "to", "with"}


def words(text):
    text = unicodedata.normalize("NFKD", text or "").casefold()
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("ł", "l").replace("ß", "ss")
    return [word for word in re.findall(r"[a-z0-9]+", text) if word not in SMALL]


def run(program, *arguments):
    return json.loads(subprocess.run([program, *arguments, "--format", "json"], check=True, stdout=subprocess.PIPE).stdout)


def facts_of(record):
    """(kind, value, url of its evidence) of all that a record states."""
    for kind in ("sponsors", "participants", "topics", "hosts"):
        for one in record[kind]:
            yield kind, one["name"], one["source"]["url"]
    for part, sources in record["place"]["sources"].items():
        yield part, record["place"][part], sources[0]["url"]


def stems(text):
    return {word[:5] for word in words(text)}


def supported(kind, value, original):
    wanted = words(value)
    if not wanted:
        return True
    if kind == "topics":
        have = stems(original)
        return sum(word[:5] in have for word in wanted) * 2 >= len(wanted)
    have = set(words(original))
    return all(word in have for word in wanted)


def check(digests, archive, originals):
    problems = []
    for number, record in digests.items():
        other = archive.get(number)
        if other is None:
            problems.append(f"Summit {number}: the archive tells nothing of it")
            continue
        mine, theirs = record["dates"], other["dates"]
        if (mine is None) != (theirs is None) or mine and any(mine[k] != theirs[k] for k in ("start", "end", "precision")):
            problems.append(f"Summit {number}: dates {mine} against {theirs}")
        if mine and theirs and mine["standing"] != theirs["standing"]:
            problems.append(f"Summit {number}: {mine['standing']} against {theirs['standing']}")
        for kind, value, url in facts_of(record):
            key = "".join(words(value))
            if any(k == kind and "".join(words(v)) == key for k, v, _ in facts_of(other)):
                continue
            if url not in originals:
                problems.append(f"Summit {number}: {kind} “{value}” names no post of the archive: {url}")
            elif not supported(kind, value, originals[url]):
                problems.append(f"Summit {number}: {kind} “{value}” is not in {url}")
    return problems


def main():
    program, digests = sys.argv[1:3]
    archive = sys.argv[3] if len(sys.argv) > 3 else os.environ.get("SUMMITBOT_ARCHIVE", "")
    if not os.path.isdir(archive):
        print("skipped: SUMMITBOT_ARCHIVE names no archive of posts")
        return 77
    originals = {post["url"]: pathlib.Path(archive, post["post"]).read_text(encoding="utf-8", errors="replace")
                 for post in run(program, "posts", "--archive", archive)}
    records = [{one["number"]: one for one in run(program, "facts", "--archive", folder)} for folder in (digests, archive)]
    problems = check(records[0], records[1], originals)
    print("\n".join(problems) or f"every fact of {len(records[0])} digests has its evidence")
    return 1 if problems else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache  # an index that another build left says nothing of this one
        sys.exit(main())
