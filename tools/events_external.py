#!/usr/bin/env python3
"""What `depeche read` finds in other people's sentences with events.

    tools/events_external.py build/depeche ../shared/eval/events/external

For each set: sentences, events of the record's kinds, how many of them have an
event of the right kind in their sentence, how many of those the right status,
and how many events of other kinds than a statement there are in sentences that
tell none.
"""

import argparse
import json
import pathlib
import subprocess

SETS = ("plover-gsr", "petrarch-gsr")


def rows_of(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def read(program, rows):
    asked = "".join(
        json.dumps({"id": r["id"], "text": r["text"], "language": r["language"]}) + "\n"
        for r in rows
    )
    out = subprocess.run(
        [program, "read", "-q", "--as", "jsonl", "--now", "2016-12-31", "-"],
        input=asked.encode(), stdout=subprocess.PIPE, check=True,
    ).stdout
    records = (json.loads(line) for line in out.decode().splitlines())
    return {r["input"]: r["events"] or [] for r in records}


def score(rows, found):
    wanted = hit = status = false = 0
    for row in rows:
        events = found.get(row["id"], [])
        ours = [e for e in row["events"] if e["kind"]]
        if not ours:
            false += sum(e["kind"] != "statement" for e in events)
        for want in ours:
            same = [e for e in events if e["kind"] == want["kind"]]
            wanted += 1
            hit += bool(same)
            status += any(e["status"] == want["status"] for e in same)
    return len(rows), wanted, hit, status, false


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    args = parser.parse_args()
    print("set  sentences  events  found  status  false")
    for name in SETS:
        rows = rows_of(args.folder / f"{name}.jsonl")
        print(name, *score(rows, read(args.program, rows)))


if __name__ == "__main__":
    main()
