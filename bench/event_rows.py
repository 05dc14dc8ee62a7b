#!/usr/bin/env python3
"""Rows for `depeche read --as jsonl` of the event documents in DIR (fr.jsonl, en.jsonl, es.jsonl, ar.jsonl).

    bench/event_rows.py DIR            as a program is given them: whole pages saved as text where there are
                                       some, no language told
    bench/event_rows.py DIR --told     each with its own text, its language and its day
"""
import json
import pathlib
import sys

GIVEN = ("id", "outlet", "published")
TOLD = ("id", "text", "language", "published")


def given(row):
    text = "page" if row.get("page") else "text"
    return {k: row[k] for k in (*GIVEN, text) if row.get(k)}


def told(row):
    return {k: row[k] for k in TOLD if row.get(k)}


def main(folder, *options):
    make = told if "--told" in options else given
    for language in ("fr", "en", "es", "ar"):
        with open(pathlib.Path(folder) / (language + ".jsonl"), encoding="utf-8") as f:
            for line in f:
                print(json.dumps(make(json.loads(line)), ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
