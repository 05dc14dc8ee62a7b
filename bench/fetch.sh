#!/bin/sh
# One poll of 1,000 local feeds of 30 entries each, each at an address of its
# own in 127.0.0.0/8, beside Newsboat's (Debian: newsboat); memory; a second poll
# without changes; and all their pages. libmicrohttpd-dev for the server.
#
#     bench/fetch.sh [BUILD] [FEEDS]      QUICK=1: feeds alone

set -eu
build=${1:-build} feeds=${2:-1000} port=${PORT:-8931}
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'kill $server 2>/dev/null || :; rm -rf "$work"' EXIT
cc -O2 -o "$work/fetch-server" bench/fetch_server.c -lmicrohttpd
ulimit -n 8192
"$work/fetch-server" "$port" & server=$!
sleep 0.5

awk -v n="$feeds" -v port="$port" 'BEGIN {
    for (i = 0; i < n; i++)
        printf "http://127.%d.%d.%d:%d/feed.xml\n", 1 + i / 62500, i / 250 % 250, 1 + i % 250, port
}' > "$work/urls"
{
    echo '<opml version="2.0"><body>'
    sed 's|.*|<outline type="rss" xmlUrl="&"/>|' "$work/urls"
    echo '</body></opml>'
} > "$work/list.opml"

# Seconds a command takes, and the most memory that it and its children hold at
# once (proportional set size, sampled).
measure() {
    python3 - "$@" <<'PY'
import os, resource, subprocess, sys, time

def below(pid):
    found, todo = [], [pid]
    while todo:
        p = todo.pop()
        found.append(p)
        try:
            todo += map(int, open(f"/proc/{p}/task/{p}/children").read().split())
        except OSError:
            pass
    return found

def held(pid):
    total = 0
    for p in below(pid):
        try:
            for line in open(f"/proc/{p}/smaps_rollup"):
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            pass
    return total

name, argv = sys.argv[1], sys.argv[2:]
begin, most = time.monotonic(), 0
child = subprocess.Popen(argv, stdout=subprocess.DEVNULL)
while child.poll() is None:
    most = max(most, held(child.pid))
    time.sleep(0.1)
took = time.monotonic() - begin
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{name:38} {took:7.2f} s {used.ru_utime + used.ru_stime:7.2f} s cpu "
      f"{most / 1024:7.1f} MB  exit {child.returncode}")
PY
}

depeche="$build/depeche" store="--store $work/press.db"
net="--allow-private 127.0.0.0/8 --delay 1"
cp "$work/urls" "$work/newsboat-urls"
: > "$work/config"
news="newsboat -q -u $work/newsboat-urls -c $work/cache.db -C $work/config -x reload"
has_news() {
    command -v newsboat > /dev/null || { echo "newsboat is not installed" >&2; false; }
}

$depeche subscribe -q $store "$work/list.opml"
measure "depeche, first poll" $depeche fetch -q $store $net --feeds-only
has_news && measure "newsboat, first reload" env HOME="$work" $news
measure "depeche, second poll, nothing new" $depeche fetch -q $store $net --feeds-only --all
has_news && measure "newsboat, second reload" env HOME="$work" $news
[ -n "${QUICK:-}" ] && exit
measure "depeche, all pages ($feeds x 30)" $depeche fetch -q $store $net
echo "reload-threads 100" > "$work/config"
rm -f "$work/cache.db"
has_news && measure "newsboat, first reload, 100 threads" env HOME="$work" $news
