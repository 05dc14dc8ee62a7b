#!/usr/bin/env bash
# What patterns cost as their number grows: a pattern file as it is, and with its
# patterns over other words added, once, twice, three times (every word changed
# into one that no text has; patterns without a word of their own are left out,
# as they would be copies). Prints how many there are, ns a token, the ratio.
#
#   bench/match.sh [--build DIR] TEXT LANGUAGE NAME
#
# TEXT is plain text of the language, best some 100 KB of it.
set -euo pipefail
cd "$(dirname "$0")/.."

build=build
if [ "${1-}" = --build ]; then
    build=$2
    shift 2
fi
if [ $# -ne 3 ] || [ ! -f "$1" ]; then
    sed -n '2,9s/^# \{0,1\}//p' "$0"
    exit 64
fi
ninja -C "$build" bench/bench-match >/dev/null || exit 70
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir -p "$data/lang/$2"

read -r cut base tokens found < <("$build/bench/bench-match" "$1" "$2" "$3")
printf '%-24s %9s %7s\n' '' 'ns/token' 'ratio'
printf '%-24s %9.1f\n' "tokens and sentences" "$cut"
for times in 1 2 3 4; do
    python3 bench/more_patterns.py "lang/$2/$3.pat" "$times" \
        >"$data/lang/$2/$3.pat"
    read -r _ more _ same < <("$build/bench/bench-match" "$1" "$2" "$3" "$data")
    [ "$same" = "$found" ] || echo "bench/match.sh: $same matches, not $found" >&2
    printf '%-24s %9.1f %7.2f\n' \
        "$(grep -c '=>' "$data/lang/$2/$3.pat") patterns" "$more" \
        "$(python3 -c "print($more / $base)")"
done
echo "$tokens tokens, $found matches"
