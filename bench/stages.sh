#!/usr/bin/env bash
# Where the time of reading goes: the event documents read in one process,
# without workers, as far as events; microseconds a text by stage, the least of
# many rounds. The machine's other work makes all of it slower together.
#
#   bench/stages.sh [--build DIR] DIR [ROUNDS]
#
# DIR has the event documents (fr.jsonl, en.jsonl, es.jsonl, ar.jsonl); they are
# given as bench/marks.sh gives them.
set -euo pipefail
cd "$(dirname "$0")/.."

build=build
if [ "${1-}" = --build ]; then
    build=$2
    shift 2
fi
if [ $# -lt 1 ] || [ ! -f "$1/fr.jsonl" ]; then
    sed -n '2,9s/^# \{0,1\}//p' "$0"
    exit 64
fi
ninja -C "$build" bench/bench-stages >/dev/null || exit 70
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT
bench/event_rows.py "$1" >"$rows"
"$build/bench/bench-stages" "$rows" models "${2-20}"
