#!/usr/bin/env bash
# What names, dates, quotes and events cost beside the page they are read from:
# the texts of the event documents, repeated, read as far as each stage. Prints
# processor time of all processes together, the least of alternating runs; how
# much of it is the start of the program, as a file of one word shows; and the
# ratio to the page stage alone of the whole, and of what is beyond the start.
#
#   bench/marks.sh [--build DIR] DIR [REPEAT [RUNS]]
#
# DIR has the event documents (fr.jsonl, en.jsonl, es.jsonl, ar.jsonl); they are
# repeated 40 times unless told otherwise.
set -euo pipefail
cd "$(dirname "$0")/.."

build=build
if [ "${1-}" = --build ]; then
    build=$2
    shift 2
fi
if [ $# -lt 1 ] || [ ! -f "$1/fr.jsonl" ]; then
    sed -n '2,12s/^# \{0,1\}//p' "$0"
    exit 64
fi
ninja -C "$build" depeche >/dev/null || exit 70
exec python3 - "$build/depeche" "$1" "${2-40}" "${3-5}" <<'EOF'
import json
import os
import resource
import subprocess
import sys
import tempfile

program, folder, repeat, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
rows = []
for language in ("fr", "en", "es", "ar"):
    with open(os.path.join(folder, language + ".jsonl"), encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            rows.append(json.dumps({k: row[k] for k in ("id", "text", "language", "published") if row.get(k)}))


def seconds(*options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "read", "-q", "--now", "2025-12-31", "--jobs", "1", *options],
                   stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


with tempfile.TemporaryDirectory() as d:
    many, empty = os.path.join(d, "many.jsonl"), os.path.join(d, "empty.txt")
    with open(many, "w") as f:
        f.write("\n".join(rows * repeat) + "\n")
    with open(empty, "w") as f:
        f.write("Nothing.\n")
    best, start = {}, {}
    for _ in range(runs):
        for stage in ("page", "text", "dates", "marks", "events"):
            spent = seconds("--until", stage, "--as", "jsonl", many)
            best[stage] = min(best.get(stage, spent), spent)
            for _ in range(5):
                spent = seconds("--until", stage, "--as", "text", empty)
                start[stage] = min(start.get(stage, spent), spent)
print(f"{len(rows) * repeat} texts, {sum(map(len, rows)) * repeat / 1e6:.1f} MB of rows")
print("read as far as    whole   start   ratio of whole   beyond the start")
for stage, spent in best.items():
    beyond = (spent - start[stage]) / (best["page"] - start["page"])
    print(f"{stage:14} {spent:6.2f} s {start[stage] * 1000:4.0f} ms {spent / best['page']:14.1f} {beyond:17.1f}")
print(f"events against marks: {best['events'] / best['marks']:.2f}, beyond the start "
      f"{(best['events'] - start['events']) / (best['marks'] - start['marks']):.2f}")
EOF
