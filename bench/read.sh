#!/usr/bin/env bash
# What reading costs: processor time (user and system, the program and its
# workers together) of `depeche read --jobs 1` over pages, beside that of a
# program that only parses the same bytes with MyHTML, in one run.
#
#   bench/read.sh [--runs N] [--build DIR] [FOLDER-OF-PAGES [READ-OPTION...]]
#
# Pages are .html or .html.gz; they are unpacked first, so that both programs
# read the same files. Runs alternate, and the least of each counts.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=5
build=build
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=$2 && shift 2 ;;
    --build) build=$2 && shift 2 ;;
    -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0" && exit 0 ;;
    *) break ;;
    esac
done
folder=${1-../shared/eval/extraction/pages}
[ $# -gt 0 ] && shift
if [ ! -d "$folder" ]; then
    echo "bench/read.sh: no pages at '$folder'" >&2
    exit 66
fi
built=$(ninja -C "$build" depeche bench/bench-parse) || {
    printf '%s\n' "$built" >&2
    exit 70
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=$work/pages times=$work/times said=$work/said
mkdir "$pages"
for page in "$folder"/*; do
    case $page in
    *.gz) gzip -dc "$page" >"$pages/$(basename "$page" .gz)" ;;
    *) cp "$page" "$pages/" ;;
    esac
done

TIMEFORMAT='%U %S %R'
seconds() { # seconds COMMAND...: user + system, and real
    local spent
    spent=$({ time "$@" >/dev/null 2>"$said"; } 2>&1) || {
        echo "bench/read.sh: $1 failed:" >&2
        cat "$said" >&2
        return 70
    }
    awk '{ print $1 + $2, $3 }' <<<"$spent"
}

depeche() {
    # Pages that cannot be read are part of the work.
    "$build/depeche" read --jobs 1 --now 2025-12-31 "$@" "$pages" || true
}

for _ in $(seq "$runs"); do
    parsed=$(seconds "$build/bench/bench-parse" "$pages"/*)
    read=$(seconds depeche "$@")
    printf 'parse %s\nread %s\n' "$parsed" "$read"
done >"$times"
awk -v bytes="$(cat "$pages"/* | wc -c)" \
    -v n="$(find "$pages" -type f | wc -l)" -v runs="$runs" '
    !($1 in least) || $2 < least[$1] { least[$1] = $2; real[$1] = $3 }
    END {
        printf "%d pages, %.1f MB, least of %d runs\n", n, bytes / 1e6, runs
        printf "MyHTML alone    %6.2f s  %6.1f MB/s\n", least["parse"],
            bytes / 1e6 / least["parse"]
        printf "depeche read    %6.2f s  %6.1f MB/s  %.0f pages/s  (%.2f s real)\n",
            least["read"], bytes / 1e6 / least["read"], n / least["read"],
            real["read"]
        printf "ratio           %6.2f\n", least["read"] / least["parse"]
    }' "$times"
