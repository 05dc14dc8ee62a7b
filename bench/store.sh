#!/usr/bin/env bash
# The store, measured on a made press (bench/press.c), beside a bare FTS5 table
# and Xapian with the same texts: adding from records, with stories and
# happenings as `depeche add` makes them; bytes on disk per byte of text, in all
# and by what takes them; and 200 searches in one process. Where Xapian's headers
# are missing it is left out.
#
#   bench/store.sh [N]...      10,000 and 100,000 articles
#
# BENCH_FOLDER: where to work, and leave it there (1,000,000 articles want
# 25 GB); BENCH_ALONE=1: without the others.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${DEPECHE_BUILD:-build}
[ $# -gt 0 ] || set -- 10000 100000
ninja -C "$build" bench/bench-press bench/bench-store bench/bench-fts5 >/dev/null
if [ -n "${BENCH_FOLDER:-}" ]; then
    folder=$BENCH_FOLDER
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
others=()
if [ -z "${BENCH_ALONE:-}" ]; then
    others=(fts5)
    if pkg-config --exists xapian-core; then
        # shellcheck disable=SC2046
        c++ -O2 -o "$build/bench/bench-xapian" bench/xapian.cc \
            $(pkg-config --cflags --libs xapian-core)
        others+=(xapian)
    fi
fi

for n; do
    press="$folder/press-$n.jsonl"
    "$build/bench/bench-press" "$n" lang/fr/function.lex >"$press"
    rm -rf "$folder/store-$n".db* "$folder/fts5-$n".db* "$folder/xapian-$n.db"
    # Texts for the others, and the searches of each: words by their rank.
    python3 - "$press" "$folder" "$n" <<'PYTHON'
import json, random, sys

press, folder, n = sys.argv[1], sys.argv[2], int(sys.argv[3])
words, size = {}, 0
with open(f"{folder}/texts-{n}", "w") as texts:
    for i, line in enumerate(open(press)):
        record = json.loads(line)
        size += len(record["text"].encode())
        texts.write(f"{i}\t{record['title']}\t{' '.join(record['text'].split())}\n")
        if i % max(1, n // 20000) == 0:
            for word in record["text"].split():
                words[word] = words.get(word, 0) + 1
open(f"{folder}/size-{n}", "w").write(str(size))
ranks = [w for w, _ in sorted(words.items(), key=lambda x: -x[1]) if w.isalpha() and w.islower()]
chance = random.Random(1)
pick = lambda: ranks[min(len(ranks) - 1, int(50 * 1000 ** chance.random()))]
kinds = {
    "one word": lambda: (w := pick(), w, w),
    "phrase": lambda: (p := f'"{pick()} {pick()}"', p, p),
    "prefix": lambda: (p := pick()[:4] + "*", p, p),
    "filter": lambda: ((w := pick()) + f' outlet:"Outlet {chance.randrange(60)}"', w, w),
}
files = [open(f"{folder}/{who}-{n}.ask", "w") for who in ("store", "fts5", "xapian")]
for kind, make in kinds.items():
    for _ in range(50):
        for file, query in zip(files, make()):
            file.write(f"{kind}\t{query}\n")
PYTHON
    size=$(cat "$folder/size-$n")
    echo "$n articles, $((size / n)) bytes of text each"
    "$build/bench/bench-store" feed "$folder/store-$n.db" "$press"
    for other in ${others[@]+"${others[@]}"}; do
        "$build/bench/bench-$other" feed "$folder/$other-$n.db" "$folder/texts-$n"
    done
    for who in store ${others[@]+"${others[@]}"}; do
        du -sb "$folder/$who-$n.db" | awk -v who="$who" -v text="$size" \
            '{ printf "  on disk          %7.2f bytes a byte of text (%s)\n", $1 / text, who }'
    done
    python3 - "$folder/store-$n.db" "$size" <<'PYTHON'
import sqlite3, sys

parts = {"words": "index", "stem": "index", "revision": "records", "dictionary": "records", "happening": "happenings",
         "telling": "happenings", "story_terms": "terms of stories, of 22 days", "story": "stories"}
sums = {}
store = sqlite3.connect(sys.argv[1])
for name, size in store.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"):
    part = next((p for begin, p in parts.items() if name.startswith(begin)), "what articles are found by")
    sums[part] = sums.get(part, 0) + size
for part, size in sorted(sums.items(), key=lambda x: -x[1]):
    print(f"    {size / int(sys.argv[2]):5.2f} {part}")
PYTHON
    "$build/bench/bench-store" ask "$folder/store-$n.db" "$folder/store-$n.ask"
    for other in ${others[@]+"${others[@]}"}; do
        "$build/bench/bench-$other" ask "$folder/$other-$n.db" "$folder/$other-$n.ask"
    done
done
