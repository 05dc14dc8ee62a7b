#!/usr/bin/env bash
# The store, measured on a made press (bench/press.c): adding from records
# beside a bare FTS5 table fed with the same texts, bytes on disk per byte of
# text, and 60 searches, each by a program of its own (so that opening the
# store counts).
#
#   bench/store.sh [N]...      10,000 and 100,000 articles
set -euo pipefail
cd "$(dirname "$0")/.."
build=${DEPECHE_BUILD:-build}
[ $# -gt 0 ] || set -- 10000 100000
ninja -C "$build" depeche bench/bench-press >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for n; do
    "$build/bench/bench-press" "$n" lang/fr/function.lex >"$folder/press.jsonl"
    rm -f "$folder"/*.db*
    python3 - "$build/depeche" "$folder" "$n" <<'PYTHON'
import json, os, random, resource, sqlite3, subprocess, sys, time

program, folder, n = sys.argv[1], sys.argv[2], int(sys.argv[3])
press, store, bare = (f"{folder}/{x}" for x in ("press.jsonl", "store.db", "bare.db"))

def run(*args):
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run([program, *args], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - begin, cpu

wall, cpu = run("add", "--store", store, "--as", "records", press)
text = 0
db = sqlite3.connect(bare, isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("CREATE VIRTUAL TABLE t USING fts5 (title, body, content = '')")
spent = 0
words = {}
for i, line in enumerate(open(press)):
    record = json.loads(line)
    text += len(record["text"].encode())
    if i % 50 == 0:
        for word in record["text"].split():
            words[word] = words.get(word, 0) + 1
        begin = time.process_time()
        db.execute("COMMIT" if db.in_transaction else "SELECT 1")
        db.execute("BEGIN")
        spent += time.process_time() - begin
    begin = time.process_time()
    db.execute("INSERT INTO t (rowid, title, body) VALUES (?, ?, ?)",
               (i, record["title"], record["text"]))
    spent += time.process_time() - begin
db.execute("COMMIT")
db.close()
size, bare_size = os.path.getsize(store), os.path.getsize(bare)
print(f"{n} articles, {text / n:.0f} bytes of text each")
print(f"  add              {n / wall:7.0f} a second, {n / cpu:.0f} a second of processor time")
print(f"  bare FTS5        {n / spent:7.0f} a second of processor time")
print(f"  on disk          {size / text:7.2f} bytes a byte of text; bare FTS5 {bare_size / text:.2f}")

ranks = [w for w, _ in sorted(words.items(), key=lambda x: -x[1]) if w.isalpha()]
chance = random.Random(1)
pick = lambda: ranks[min(len(ranks) - 1, int(50 * 1000 ** chance.random()))]
times = []
for i in range(60):
    word = pick()
    query = [[word], [word[:4] + "*"], [f'"{word} {pick()}"'], [word, "--outlet", "Outlet 7"]][i % 4]
    times.append(run("search", "-q", "--store", store, "--", *query)[0]
                 if i % 4 < 3 else run("search", "-q", "--store", store, *query)[0])
times.sort()
print(f"  search           {1000 * times[30]:7.1f} ms median, {1000 * times[-1]:.1f} ms worst of 60, "
      "start of the program included")
print(f"  start alone      {1000 * run('help')[0]:7.1f} ms")
PYTHON
done
