#!/usr/bin/env bash
# What names, dates, quotes and events cost beside the page they are read from:
# the event documents, repeated, read as far as each stage. Prints processor
# time of all processes together, the least of alternating runs; how much of it
# is the start of the program, as a file of one word shows; and the ratio to the
# page stage alone of the whole, and of what is beyond the start.
#
#   bench/marks.sh [--build DIR] [--told] DIR [REPEAT [RUNS]]
#
# DIR has the event documents (fr.jsonl, en.jsonl, es.jsonl, ar.jsonl); they are
# repeated 40 times unless told otherwise. They are given as a program gets them,
# some as whole pages saved as text and none with its language; --told: each as
# its own text, with its language.
set -euo pipefail
cd "$(dirname "$0")/.."

build=build
told=
while [ "${1-}" = --build ] || [ "${1-}" = --told ]; do
    if [ "$1" = --told ]; then
        told=--told
    else
        build=$2
        shift
    fi
    shift
done
if [ $# -lt 1 ] || [ ! -f "$1/fr.jsonl" ]; then
    sed -n '2,14s/^# \{0,1\}//p' "$0"
    exit 64
fi
ninja -C "$build" depeche >/dev/null || exit 70
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT
bench/event_rows.py "$1" $told >"$rows"
python3 - "$build/depeche" "$rows" "${2-40}" "${3-5}" <<'PY'
import os
import resource
import subprocess
import sys
import tempfile

program, source, repeat, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
with open(source, encoding="utf-8") as f:
    rows = f.read().splitlines()


def seconds(*options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "read", "-q", "--now", "2025-12-31", "--jobs", "1", *options],
                   stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


with tempfile.TemporaryDirectory() as d:
    many, empty = os.path.join(d, "many.jsonl"), os.path.join(d, "empty.txt")
    with open(many, "w", encoding="utf-8") as f:
        f.write("\n".join(rows * repeat) + "\n")
    size = os.path.getsize(many)
    with open(empty, "w", encoding="utf-8") as f:
        f.write("Nothing.\n")
    best, start = {}, {}
    for _ in range(runs):
        for stage in ("page", "text", "dates", "marks", "events"):
            spent = seconds("--until", stage, "--as", "jsonl", many)
            best[stage] = min(best.get(stage, spent), spent)
            for _ in range(5):
                spent = seconds("--until", stage, "--as", "text", empty)
                start[stage] = min(start.get(stage, spent), spent)
print(f"{len(rows) * repeat} texts, {size / 1e6:.1f} MB of rows")
print("read as far as    whole   start   ratio of whole   beyond the start")
for stage, spent in best.items():
    beyond = (spent - start[stage]) / (best["page"] - start["page"])
    print(f"{stage:14} {spent:6.3f} s {start[stage] * 1000:4.0f} ms {spent / best['page']:13.2f} {beyond:17.2f}")
print(f"events against marks: {best['events'] / best['marks']:.2f}, beyond the start "
      f"{(best['events'] - start['events']) / (best['marks'] - start['marks']):.2f}")
PY
