#!/usr/bin/python3
"""Compares what `summitbot facts` finds in an archive with summits.json, which was made by reading the posts.

Usage: check.py PROGRAM [ARCHIVE] [--verbose]      (ARCHIVE: else $SUMMITBOT_ARCHIVE; exit status 77 when neither is there)

summits.json holds facts only: dates as [start, end, precision], the parts of the place, names. A Summit in it
without "city" is one of which the posts tell none. Prints a line a measure; exit status 1 when one is below its bar.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

BARS = {"dates": 1.0, "official": 1.0, "city": 1.0, "region": 1.0, "country": 1.0, "venue": 0.95, "address": 0.95,
        "colocated": 0.95, "hosts": 1.0, "head count": 1.0, "sponsors F1": 0.97, "participants F1": 0.97, "topics recall": 0.90, "invented": 0.0}


def key(text):
    text = unicodedata.normalize("NFKD", text or "").casefold()
    text = re.sub(r"\b(ltd|inc|gmbh)\b\.?", "", text)
    return "".join(c for c in text if c.isalnum() or c == "&")


def f1(expected, found):
    """Names match when their keys are equal, or one is a part of the other joined by a slash."""
    expected = {key(name) for name in expected}
    found = {key(name) for name in found}
    hits = len(expected & found)
    return hits, len(found), len(expected), expected - found, found - expected


class Tally:
    def __init__(self):
        self.right, self.all, self.wrong = {}, {}, []

    def count(self, measure, right, note):
        self.all[measure] = self.all.get(measure, 0) + 1
        self.right[measure] = self.right.get(measure, 0) + bool(right)
        if not right:
            self.wrong.append(f"{measure}: {note}")


def check(reference, records):
    tally = Tally()
    sums = {"sponsors": [0, 0, 0], "participants": [0, 0, 0], "topics": [0, 0]}
    for number, want in reference.items():
        got = records.get(int(number))
        if got is None:
            tally.count("dates", False, f"Summit {number} is not on record")
            continue
        dates = got["dates"]
        shown = [dates["start"], dates["end"], dates["precision"]] if dates else None
        tally.count("dates", shown == want["dates"], f"{number}: {shown} for {want['dates']}")
        if "official" in want:
            day = got.get("official_day")
            tally.count("official", day and [day["start"]] == want["official"], f"{number}: {day and day['start']}")
        for part in ("city", "region", "country", "venue", "address"):
            value = got["place"].get(part)
            if part in want:
                right = key(want[part]) == key(value) if part in ("city", "region", "country") else \
                    value and (key(want[part]) in key(value) or key(value) in key(want[part]))
                tally.count(part, right, f"{number}: {value!r} for {want[part]!r}")
            elif part in ("city", "region", "country") and value:
                tally.count("invented", True, f"{number}: {part} {value!r}")
                tally.wrong.append(f"invented {number}: {part} {value!r}")
        if "colocated" in want:
            tally.count("colocated", key(want["colocated"]) in key(got["colocated_with"]), f"{number}: {got['colocated_with']}")
        for kind in ("sponsors", "participants"):
            hits, found, expected, missing, extra = f1(want[kind], [one["name"] for one in got[kind]])
            for i, value in enumerate((hits, found, expected)):
                sums[kind][i] += value
            if missing or extra:
                tally.wrong.append(f"{kind} {number}: missing {sorted(missing)}, extra {sorted(extra)}")
        missing, extra = f1(want.get("hosts", []), [one["name"] for one in got["hosts"]])[3:]
        tally.count("hosts", not missing and not extra, f"{number}: missing {sorted(missing)}, extra {sorted(extra)}")
        count = got["participants_stated"]
        tally.count("head count", count == want.get("head_count"), f"{number}: {count} for {want.get('head_count')}")
        names = [key(one["name"]) for one in got["topics"]]
        for topic in want.get("topics", []):
            sums["topics"][1] += 1
            if any(key(topic) in name for name in names):
                sums["topics"][0] += 1
            else:
                tally.wrong.append(f"topic {number}: {topic}")
    return tally, sums


def main():
    arguments = [one for one in sys.argv[1:] if not one.startswith("--")]
    program = arguments[0]
    archive = arguments[1] if len(arguments) > 1 else os.environ.get("SUMMITBOT_ARCHIVE", "")
    if not os.path.isdir(archive):
        print("skipped: SUMMITBOT_ARCHIVE names no archive of posts")
        return 77
    output = subprocess.run([program, "facts", "--archive", archive, "--format", "json"], check=True, stdout=subprocess.PIPE).stdout
    records = {one["number"]: one for one in json.loads(output)}
    reference = json.loads((pathlib.Path(__file__).parent / "summits.json").read_text(encoding="utf-8"))
    tally, sums = check(reference, records)
    scores = {measure: tally.right[measure] / tally.all[measure] for measure in tally.all if measure != "invented"}
    for kind in ("sponsors", "participants"):
        hits, found, expected = sums[kind]
        scores[kind + " F1"] = 2 * hits / (found + expected)
    scores["topics recall"] = sums["topics"][0] / sums["topics"][1]
    scores["invented"] = -float(tally.all.get("invented", 0))
    for number in sorted(set(records) - {int(n) for n in reference}):
        tally.wrong.append(f"Summit {number}: on record, though the posts tell nothing of it")
        scores["invented"] -= 1
    failed = False
    for measure, bar in BARS.items():
        ok = scores.get(measure, 1.0) >= bar
        failed = failed or not ok
        print(f"{'ok  ' if ok else 'LOW '} {measure}: {scores.get(measure, 1.0):.3f} (bar {bar})")
    if failed or "--verbose" in sys.argv:
        print("\n".join(tally.wrong))
    return 1 if failed else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache  # an index that another build left says nothing of this one
        sys.exit(main())
