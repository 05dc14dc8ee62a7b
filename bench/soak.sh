#!/usr/bin/env bash
# A long stream: pages packed as one archive, repeated until it has as many
# records as asked for, read by `depeche read`; prints the anonymous memory
# (RssAnon) of program and workers at intervals, and fails where a worker's goes
# above the limit.
#
#   bench/soak.sh [--pages N] [--jobs N] [--limit MIB] [--build DIR] [FOLDER]
#
# 100000 pages, 1 job, 64 MiB. Without a folder the development pages are taken,
# or, where they are not here, the examples.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=100000
jobs=1
limit=64
build=build
while [ $# -gt 0 ]; do
    case $1 in
    --pages) wanted=$2 && shift 2 ;;
    --jobs) jobs=$2 && shift 2 ;;
    --limit) limit=$2 && shift 2 ;;
    --build) build=$2 && shift 2 ;;
    -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0" && exit 0 ;;
    *) break ;;
    esac
done
folder=${1-../shared/eval/extraction/pages}
[ -d "$folder" ] || folder=examples/press

work=$(mktemp -d)
trap 'rm -rf "$work"; kill $(jobs -p) 2>/dev/null || true' EXIT

# One resource record a page, the bytes as they are.
python3 - "$folder" "$work/pages.warc" <<'END'
import gzip, pathlib, sys

folder, out = sys.argv[1:]
pages = [p for p in sorted(pathlib.Path(folder).rglob("*"))
         if p.name.endswith((".html", ".html.gz"))]
with open(out, "wb") as warc:
    for page in pages:
        body = page.read_bytes()
        if page.suffix == ".gz":
            body = gzip.decompress(body)
        warc.write(b"WARC/1.0\r\nWARC-Type: resource\r\n"
                   b"WARC-Target-URI: https://press.example/%s\r\n"
                   b"WARC-Date: 2025-06-01T08:00:00Z\r\n"
                   b"WARC-Record-ID: <urn:example:%s>\r\n"
                   b"Content-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                   % (page.name.encode(), page.name.encode(), len(body)))
        warc.write(body + b"\r\n\r\n")
END
each=$(grep -ac '^WARC-Type: resource' "$work/pages.warc")
rounds=$(((wanted + each - 1) / each))

{ for _ in $(seq "$rounds"); do cat "$work/pages.warc" || exit 0; done; } |
    "$build/depeche" read --jobs "$jobs" --now 2025-12-31 - \
        2>"$work/errors" | wc -l >"$work/count" &

# The pipe's last command is wc; the program is its neighbour.
program=
for _ in $(seq 100); do
    program=$(pgrep -n -P $$ -x depeche || true)
    [ -n "$program" ] && break
    sleep 0.05
done

rss() { awk '/^RssAnon/ { printf "%.1f", $2 / 1024 }' "/proc/$1/status" 2>/dev/null || true; }

begin=$SECONDS
most=0
step=1
echo "  s  program  workers (RssAnon, MiB)"
while kill -0 "$program" 2>/dev/null; do
    line=
    for mother in $(pgrep -P "$program"); do
        for worker in $(pgrep -P "$mother"); do
            mib=$(rss "$worker")
            line="$line  ${mib:-0}"
            most=$(awk -v a="$most" -v b="${mib:-0}" 'BEGIN { print (a > b ? a : b) }')
        done
    done
    printf '%3d  %7s%s\n' $((SECONDS - begin)) "$(rss "$program")" "$line"
    sleep "$step"
    [ "$step" -lt 15 ] && step=$((step * 2))
done
wait

records=$(cat "$work/count")
errors=$(grep -c . "$work/errors" || true)
echo "$records records of $((rounds * each)) pages in $((SECONDS - begin)) s," \
    "$errors lines of complaint; largest worker $most MiB"
tail -n 3 "$work/errors"
if [ $((records + errors)) -lt $((rounds * each)) ]; then
    echo "bench/soak.sh: pages were lost" >&2
    exit 1
fi
awk -v a="$most" -v b="$limit" 'BEGIN { exit !(a > 0 && a <= b) }' || {
    echo "bench/soak.sh: a worker had more than $limit MiB" >&2
    exit 1
}
