#!/usr/bin/env bash
# The reader under load: requests a second of its screens over loopback, by wrk,
# on the same machine, over a made press (bench/press.c); how long the slowest of
# a hundred waits; memory; ten thousand idle connections; opening and answering
# the first page; the size of the front page with its files.
#
#   bench/serve.sh [N]             a store of N articles; 100,000
#   STORE=FILE bench/serve.sh      an existing one
set -euo pipefail
cd "$(dirname "$0")/.."
build=${DEPECHE_BUILD:-build}
n=${1:-100000}
seconds=${SECONDS_EACH:-10}
ninja -C "$build" depeche bench/bench-press >/dev/null
folder=$(mktemp -d)
reader=
trap '[ -z "$reader" ] || kill "$reader" 2>/dev/null || :; rm -rf "$folder"' EXIT

store=${STORE:-$folder/press.db}
if [ -z "${STORE-}" ]; then
    "$build/bench/bench-press" "$n" lang/fr/function.lex |
        "$build/depeche" add -q --store "$store" --as records -
fi

begin=$(date +%s%N)
"$build/depeche" serve --store "$store" --listen 127.0.0.1:0 --jobs 2 >"$folder/address" &
reader=$!
while ! grep -q '^http' "$folder/address"; do
    kill -0 "$reader"
    sleep 0.01
done
address=$(sed 's/\/$//' "$folder/address")
python3 - "$address" "$begin" "$reader" "$folder" "$seconds" <<'PYTHON'
import os, re, resource, socket, subprocess, sys, time, urllib.parse, urllib.request

address, begin, reader, folder, seconds = sys.argv[1:6]
host, port = re.match(r"http://(.*):(\d+)", address).groups()

def get(target, **headers):
    request = urllib.request.Request(address + target, headers=headers)
    with urllib.request.urlopen(request) as answer:
        return answer.read()

def rss():
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{reader}/status").read()).group(1)) / 1024

def ticks():
    fields = open(f"/proc/{reader}/stat").read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

front = get("/").decode()
print(f"opened and first page   {(time.time_ns() - int(begin)) / 1e6:.0f} ms")

packed = len(get("/", **{"Accept-Encoding": "gzip"}))
for name in re.findall(r'"(/files/[^"]+)"', front):
    packed += len(get(name, **{"Accept-Encoding": "gzip"}))
print(f"front page, all files   {packed / 1024:.1f} KB, gzip")

# What is asked: many of each, so that few answers are kept ones.
articles, words = set(), []
page = front
for _ in range(60):
    articles.update(re.findall(r"/article/[0-9a-f]{32}", page))
    outlet = re.findall(r"/outlet/[^\"?#]+", page)
    page = get(outlet[len(articles) % len(outlet)]).decode() if outlet else front
    older = re.search(r'href="(/outlet/[^"]*before=[^"]*)"', page)
    if older:
        page = get(older.group(1).replace("&amp;", "&")).decode()
for article in sorted(articles)[:40]:
    words += re.findall(r"\b[a-z]{5,}\b", re.sub(r"<[^>]*>", " ", get(article).decode()))
words = sorted(set(words))
kinds = {
    "front page": ["/"],
    "article": sorted(articles),
    "search": ["/search?q=" + urllib.parse.quote(w) for w in words],
    "timeline": [f"/timeline?between={a}%2C{b}&days=2025-{m:02}" for m in range(1, 13)
                 for a in ("MA", "FR", "ES", "SN") for b in ("RU", "DZ", "US", "EG")],
}

def load(name, targets, fresh):
    quoted = ", ".join('"%s%s"' % (t, ("&" if "?" in t else "?") + "n=" if fresh else "")
                       for t in targets)
    script = f"{folder}/load.lua"
    open(script, "w").write(f"""
local targets = {{ {quoted} }}
local n = 0
request = function()
    n = n + 1
    local t = targets[n % #targets + 1]
    {"t = t .. n" if fresh else ""}
    return wrk.format("GET", t)
end""")
    before, start = ticks(), time.monotonic()
    out = subprocess.run(["wrk", "-t1", "-c16", f"-d{seconds}s", "--latency", "-s", script,
                          address], capture_output=True, text=True, check=True).stdout
    spent = ticks() - before
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
    slow = re.search(r"99%\s+(\S+)", out).group(1)
    bad = re.search(r"Non-2xx.*", out)
    done = int(re.search(r"(\d+) requests in", out).group(1))
    print(f"{name:23s} {rate:8.0f} a second, 99 of 100 under {slow}; "
          f"{1e3 * spent / done:.3f} ms of processor each{'; ' + bad.group(0) if bad else ''}")

for name, targets in kinds.items():
    load(name, targets, False)
    load(name + ", none kept", targets, True)
print(f"memory                  {rss():.0f} MB")

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 11000), hard))
held = [socket.create_connection((host, int(port))) for _ in range(10000)]
get("/")
print(f"with 10,000 idle        {rss():.0f} MB")
PYTHON
