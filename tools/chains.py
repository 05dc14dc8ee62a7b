#!/usr/bin/env python3
"""Timelines of the dossiers of an event set, scored.

    tools/chains.py EVAL [--depeche build/depeche] [--given] [--order published|reversed|shuffled]
                    [--errors N] [--json]

EVAL is a folder with score_events.py and events/ (fr.jsonl ..., chains.json). The documents of
each chain are given to `depeche timeline --as jsonl` in that order, and its rows to the scorer;
with --given the set's own names, dates and events take the place of reading, so that what is
scored is the grouping alone. Python 3.11, standard library only."""

import argparse
import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile


def row(d):
    """What `score_events.py --inputs` gives."""
    out = {"id": d["id"]}
    if "page" in d:
        out["page"] = d["page"]
    else:
        out |= {"text": d["text"], "outlet": d["outlet"]}
    if d["published"]:
        out["published"] = d["published"]
    return out


def record(d):
    """The record that a perfect reader would print."""
    digest = hashlib.sha256(d["id"].encode()).hexdigest()[:32]
    return {"record": 1, "input": d["id"], "id": "sha256:" + digest, "url": None,
            "source_url": None, "fetched": None, "title": d["title"], "outlet": d["outlet"],
            "authors": [], "agency": None, "published": d["published_expected"],
            "published_basis": "option", "language": d["language"], "partial": None,
            "text": d["text"], "images": [],
            **{k: d[k] for k in ("names", "dates", "quotes", "events")}}


def main():
    ap = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("eval", type=pathlib.Path)
    ap.add_argument("--depeche", default="build/depeche")
    ap.add_argument("--given", action="store_true")
    ap.add_argument("--order", default="published", choices=["published", "reversed", "shuffled"])
    ap.add_argument("--errors", type=int, default=0)
    ap.add_argument("--json", action="store_true", help="numbers for a machine")
    a = ap.parse_args()
    folder = a.eval / "events"
    docs = {}
    for language in ("fr", "en", "es", "ar"):
        with open(folder / f"{language}.jsonl", encoding="utf-8") as lines:
            docs |= {d["id"]: d for d in map(json.loads, lines)}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as rows:
        for chain in json.loads((folder / "chains.json").read_text(encoding="utf-8")):
            ids = list(chain["documents"])
            if a.order == "reversed":
                ids.reverse()
            elif a.order == "shuffled":
                random.Random(1).shuffle(ids)
            given = "".join(json.dumps((record if a.given else row)(docs[i])) + "\n" for i in ids)
            done = subprocess.run(
                [a.depeche, "timeline", "--json", "--now", "2025-12-31", "--as",
                 "records" if a.given else "jsonl", "-"],
                input=given, capture_output=True, text=True, check=True)
            for line in done.stdout.splitlines():
                print(json.dumps({**json.loads(line), "dossier": chain["dossier"]}), file=rows)
        rows.flush()
        return subprocess.run([sys.executable, a.eval / "score_events.py", "--chains", rows.name,
                               "--errors", str(a.errors), *(["--json"] if a.json else [])],
                              check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
