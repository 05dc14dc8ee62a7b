#!/usr/bin/env bash
# Happenings, measured on a made press (bench/press.c, six events an article, all
# between one pair of states): the pair's timeline from the store, the same
# printed by the program (its start included), and what the last 200 articles
# cost to add, beside the first ones.
#
#   bench/timeline.sh [N]...      1,700 (10,000 happenings) and 10,000 articles
set -euo pipefail
cd "$(dirname "$0")/.."
build=${DEPECHE_BUILD:-build}
[ $# -gt 0 ] || set -- 1700 10000
ninja -C "$build" depeche bench/bench-press bench/bench-timeline >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Processor time of a command, in milliseconds; what it complains of is seen.
spent() {
    local TIMEFORMAT='%U %S'
    { time "$@" >/dev/null 2>&3; } 3>&2 2>&1 | awk '{ printf "%.0f", 1000 * ($1 + $2) }'
}

for n; do
    "$build/bench/bench-press" $((n + 200)) lang/fr/function.lex >"$folder/press"
    head -n 200 "$folder/press" >"$folder/first"
    head -n "$n" "$folder/press" | tail -n +201 >"$folder/most"
    tail -n 200 "$folder/press" >"$folder/last"
    rm -f "$folder"/*.db*
    echo "$n articles"
    for part in first most last; do
        ms=$(spent "$build/depeche" add -q --as records --store "$folder/s.db" "$folder/$part")
        echo "  add the $part: $(awk -v ms="$ms" -v n="$(wc -l <"$folder/$part")" \
            'BEGIN { printf "%.2f", ms / n }') ms an article"
    done
    "$build/bench/bench-timeline" "$folder/s.db" MA,RU
    for format in json text html; do
        ms=$(spent "$build/depeche" timeline --store "$folder/s.db" --between MA,RU \
            --format "$format")
        echo "  depeche timeline --format $format: $ms ms"
    done
done
