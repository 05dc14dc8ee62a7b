#!/usr/bin/env python3
"""Learn the weights of the page stage: world/page-classes.tsv, world/page-trees.tsv.

    page_weights.py EVAL BUILD WORK            learn on everything, write the tables
    page_weights.py EVAL BUILD WORK --cross    also say how well sites not seen are read

EVAL is the extraction evaluation folder, BUILD a build of the program (its
tests/tools), WORK a folder for what is made on the way.  What is written holds
words of class attributes that at least some sites use, thresholds and answers
of trees: nothing of the pages' texts.

How: pages are cut into blocks by the program itself (pagefeatures).  A block is
labelled by the gold texts.  Sites are dealt into folds; whatever a page is
judged by on the way (weights of class words, first model) was learned from the
other folds.  The trees are learned by page_trees.c.
"""
import argparse
import array
import gzip
import hashlib
import json
import math
import random
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlparse

HERE = Path(__file__).resolve().parent
FOLDS = 5


def words(text):
    return re.findall(r"\w+", text or "")


def squeeze(text):
    return " ".join((text or "").split())


# ---- gold -------------------------------------------------------------------

def site_of(name, about):
    host = urlparse(about.get("url") or "").netloc
    if host == "web.archive.org":
        inner = re.search(r"/https?:/+([^/]+)", about["url"])
        host = inner[1] if inner else host
    host = re.sub(r"^www\d*\.", "", host)
    return ".".join(host.split(".")[-2:]) if host else name


def fold_of(name, about):
    return int(hashlib.sha1(site_of(name, about).encode()).hexdigest(), 16) % FOLDS


def label_by_text(texts, gold):
    """The share of each block's words that the gold text has, in runs of three
    words that go on into the neighbouring blocks."""
    target = words(gold)
    grams = Counter(tuple(target[i:i + 3]) for i in range(len(target) - 2))
    cut = [words(t) for t in texts]
    stream, owner = [], []
    for i, ws in enumerate(cut):
        stream += ws
        owner += [i] * len(ws)
    hit = [False] * len(stream)
    for i in range(len(stream) - 2):
        if tuple(stream[i:i + 3]) in grams:
            hit[i] = hit[i + 1] = hit[i + 2] = True
    good, all_ = Counter(), Counter()
    for i, block in enumerate(owner):
        all_[block] += 1
        good[block] += hit[i]
    labels = [good[i] / all_[i] if all_[i] else -1 for i in range(len(texts))]
    # A short block needs company: a neighbour that is in the gold as well.
    for i, ws in enumerate(cut):
        if labels[i] > 0 and len(ws) <= 3:
            near = [labels[j] for j in (i - 1, i + 1) if 0 <= j < len(labels)]
            if max(near, default=0) < 0.5 or " ".join(ws) not in " ".join(target):
                labels[i] = 0
    # The same words twice on the page and once in the gold: the copy with
    # the better company counts.
    places = defaultdict(list)
    for i, ws in enumerate(cut):
        if labels[i] > 0.5:
            places[tuple(ws)].append(i)
    joined = " " + " ".join(target) + " "
    for ws, at in places.items():
        copies = joined.count(" " + " ".join(ws) + " ")
        if len(at) > max(1, copies):
            def company(i):
                return sum(labels[j] > 0.5 for j in range(max(0, i - 4), min(len(labels), i + 5)))
            for i in sorted(at, key=company)[:len(at) - max(1, copies)]:
                labels[i] = 0
    return labels


def label_by_segments(texts, item):
    squeezed = [squeeze(t) for t in texts]
    labels = [-1] * len(texts)
    for segment in item["with"]:
        at = [i for i, t in enumerate(squeezed) if squeeze(segment) in t]
        if len(at) == 1:
            labels[at[0]] = 1
    for segment in item["without"]:
        for i, t in enumerate(squeezed):
            if squeeze(segment) in t and labels[i] < 0:
                labels[i] = 0
    return labels


def weights_by_words(texts, labels, total):
    """Weights by length, so that the good blocks of a page weigh `total`."""
    size = [0.5 + min(len(words(t)), 200) ** 0.7 for t in texts]
    good = sum(s for s, l in zip(size, labels) if l > 0.5) or sum(size)
    scaled = [s / good * total for s in size]
    bad = sum(s for s, l in zip(scaled, labels) if l <= 0.5)
    shrink = min(1.0, 3 * total / bad) if bad else 1
    return [s if l > 0.5 else s * shrink for s, l in zip(scaled, labels)]


class Gold:
    def __init__(self, folder):
        read = lambda name: json.loads((folder / f"{name}.json").read_text("utf-8"))
        self.pages, self.articles = read("pages"), read("articles")
        self.segments, self.readability = read("segments"), read("readability")

    def rows(self, name, texts):
        """(label, weight) of each block; label -1: not known."""
        if name in self.articles:
            labels = label_by_text(texts, self.articles[name]["articleBody"])
            return list(zip(labels, weights_by_words(texts, labels, 8)))
        if name in self.segments:
            return [(l, 0.7) for l in label_by_segments(texts, self.segments[name])]
        if name in self.readability:
            labels = label_by_text(texts, self.readability[name]["text"])
            return list(zip(labels, weights_by_words(texts, labels, 3)))
        return [(-1, 0)] * len(texts)


# ---- class words ------------------------------------------------------------

def class_weights(pages, rows, least):
    """Log odds of a class word, counted by site: how often blocks below it are
    the article, against how often blocks are at all."""
    good, bad, sites = Counter(), Counter(), defaultdict(set)
    for page, labels in zip(pages, rows):
        if not any(l >= 0 for l, _ in labels):
            continue
        above = []
        for parent, names in page["boxes"]:
            inherited = above[parent] if above else frozenset()
            above.append(inherited | set(names))
        g, b = Counter(), Counter()
        for i, (label, weight) in enumerate(labels):
            if label < 0:
                continue
            for word in above[page["box"][i]] | set(page["inline"][i]):
                (g if label > 0.5 else b)[word] += weight
        total_g = sum(w for l, w in labels if l > 0.5) or 1
        total_b = sum(w for l, w in labels if 0 <= l <= 0.5) or 1
        for word in set(g) | set(b):
            good[word] += g[word] / total_g
            bad[word] += b[word] / total_b
            sites[word].add(page["site"])
    table = {}
    for word in good | bad:
        if len(sites[word]) >= least:
            table[word] = math.log((good[word] + 1.0) / (bad[word] + 1.0))
    return {w: x for w, x in table.items() if abs(x) > 0.25}


CLASS_HEAD = """\
# How much a word of a class or id attribute speaks for (above 0) or against the
# article, in thousandths of log odds; by tools/page_weights.py. The first rows
# are by hand: words that pages in French, Spanish and Arabic markup use.
# word	weight
"""


def write_classes(path, table, hand):
    rows = {**{w: round(x * 1000) for w, x in table.items()}}
    with path.open("w", encoding="utf-8") as f:
        f.write(CLASS_HEAD)
        for word, weight in hand:
            if word not in rows:
                f.write(f"{word}\t{weight}\n")
        for word in sorted(rows):
            f.write(f"{word}\t{rows[word]}\n")


# ---- running the tools -------------------------------------------------------

def compile_trainer(folder):
    trainer = folder / "page_trees"
    subprocess.run(["cc", "-O2", "-o", trainer, HERE / "page_trees.c", "-lm"], check=True)
    return trainer


class Work:
    def __init__(self, args):
        self.eval, self.build, self.dir = args.eval, args.build, args.work
        self.dir.mkdir(parents=True, exist_ok=True)
        self.root = HERE.parent
        self.gold = Gold(self.eval)
        self.trainer = compile_trainer(self.dir)
        self.features = subprocess.run([self.build / "tests/tools/pagefeatures", "--names", "-"],
                                       stdout=subprocess.PIPE, text=True, check=True).stdout.split()
        self.stage1 = self.features.index("stage2")
        self.hand = [l.rstrip("\n").split("\t") for l in (HERE / "page_classes_hand.tsv").open() if l.strip() and l[0] != "#"]

    def unpack(self):
        folder = self.dir / "pages"
        folder.mkdir(exist_ok=True)
        self.files = []
        for source in sorted((self.eval / "pages").glob("*.gz")):
            name = source.name.removesuffix(".html.gz")
            file = folder / source.name.removesuffix(".gz")
            if not file.exists():
                file.write_bytes(gzip.decompress(source.read_bytes()))
            self.files.append((name, file, fold_of(name, self.gold.pages[name])))

    def data(self, name, classes, models):
        """A data folder: the tree's own, with these classes and models."""
        folder = self.dir / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.root / "lang", folder / "lang")
        shutil.copytree(self.root / "world", folder / "world")
        write_classes(folder / "world/page-classes.tsv", classes, self.hand)
        write_trees(folder / "world/page-trees.tsv", self.features, models)
        return folder

    def see(self, data, fold, out):
        """Blocks and vectors of the pages of a fold (None: of all)."""
        files = [f for _, f, k in self.files if fold is None or k == fold]
        subprocess.run([self.build / "tests/tools/pagefeatures", data, self.dir / out, *files], check=True)
        pages = [json.loads(l) for l in (self.dir / f"{out}.jsonl").open(encoding="utf-8")]
        about = {str(f): (n, k) for n, f, k in self.files}
        for page in pages:
            page["name"], page["fold"] = about[page["input"]]
            page["site"] = site_of(page["name"], self.gold.pages[page["name"]])
        return pages, (self.dir / f"{out}.f32").read_bytes()

    def learn(self, vectors, rows, fold, used, trees, rate, name, out):
        subprocess.run([self.trainer, vectors, str(len(self.features)), str(used), rows, str(fold),
                        str(trees), str(rate), name, self.dir / f"{out}.tsv", self.dir / f"{out}.said"], check=True)
        said = array.array("f")
        said.frombytes((self.dir / f"{out}.said").read_bytes())
        return (self.dir / f"{out}.tsv").read_text(), said


def write_trees(path, features, models):
    with path.open("w", encoding="utf-8") as f:
        f.write("# Trees that tell the article's blocks, by tools/page_weights.py. A row is a\n"
                "# complete tree of five levels: 31 questions, 32 answers.\n"
                "# model\t" + "\t".join([f"q{i}" for i in range(31)] + [f"a{i}" for i in range(32)]) + "\n")
        f.write("features\t" + " ".join(features) + "\n")
        for rows in models:
            f.write(rows)


# ---- pages saved as text ----------------------------------------------------

def saved_text(page, rng):
    """A page as archives save it: a line for each block, some menus and link
    lists on one line, some pages with empty lines between what stands apart."""
    inline, empty = rng.random() < 0.5, rng.random() < 0.5
    lines, menu, box = [], [], None

    def flush():
        if len(menu) >= 3:
            lines.append("    ".join(menu))
        else:
            lines.extend(menu)
        menu.clear()

    for text, hidden, link, at in zip(page["texts"], page["hidden"], page["link"], page["box"]):
        if hidden:
            continue
        parent = page["boxes"][at][0]
        if inline and link and "\n" not in text:
            menu.append(text)
            continue
        flush()
        if empty and parent != box:
            lines.append("")
        lines.extend(text.split("\n"))
        box = parent
    flush()
    return "\n".join(lines) + "\n"


def learn_lines(work, pages, args):
    """The models of pages saved as text, from the dumps there are and from the
    pages cut into lines."""
    folder = work.dir / "saved"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    html_files, work.files = work.files, []
    for page in pages:
        name = page["name"]
        source = work.eval / "dumps" / f"{name}.txt.gz"
        if source.exists():
            file = folder / f"{name}.txt"
            file.write_bytes(gzip.decompress(source.read_bytes()))
            work.files.append((name, file, page["fold"]))
        if name in work.gold.articles or name in work.gold.segments or name in work.gold.readability:
            file = folder / f"{name}-made.txt"
            file.write_text(saved_text(page, random.Random(name)), "utf-8")
            work.files.append((name, file, page["fold"]))
    seen, _ = work.see(work.data("data-lines", {}, []), None, "lines")
    labels = [work.gold.rows(p["name"], p["texts"]) for p in seen]
    print("labelled lines", sum(l >= 0 for rows in labels for l, _ in rows), file=sys.stderr)
    rows = work.dir / "rows-lines.f32"
    write_rows(rows, seen, labels)
    first, second = {}, {}
    for k in [*range(FOLDS), -1]:
        first[k], _ = work.learn(work.dir / "lines.f32", rows, k, work.stage1, args.trees, args.rate, "line-first", f"line-first-{k}")
    per_fold = [work.see(work.data(f"data-lines-{k}", {}, [first[k]]), k, f"lines-{k}") for k in range(FOLDS)]
    two = gather(work, per_fold, "lines-two")
    write_rows(rows, two, [work.gold.rows(p["name"], p["texts"]) for p in two])
    for k in [*(range(FOLDS) if args.cross else []), -1]:
        second[k], _ = work.learn(work.dir / "lines-two.f32", rows, k, len(work.features), args.trees, args.rate, "line-second", f"line-second-{k}")
    line_files = [f for f in work.files if not f[1].name.endswith("-made.txt")]
    work.files = html_files
    return first, second, line_files


def write_rows(path, pages, labelled):
    out = array.array("f")
    for page, rows in zip(pages, labelled):
        for label, weight in rows:
            out.extend((label, weight, page["fold"]))
    path.write_bytes(out.tobytes())


# ---- the whole of it ---------------------------------------------------------

def gather(work, per_fold, out):
    """One file of vectors from those of the folds, in one order of pages."""
    pages, blob = [], b""
    for ps, vectors in per_fold:
        pages += ps
        blob += vectors
    (work.dir / f"{out}.f32").write_bytes(blob)
    return pages


def learn_blocks(work, pages, labels, args):
    """Class words and both models of pages, each fold's from the others; under -1
    those from all.  Also what second models say of the pages they did not see."""
    classes, per_fold = {}, []
    for k in [*range(FOLDS), -1]:
        others = [p for p in pages if p["fold"] != k]
        classes[k] = class_weights(others, [labels[p["name"]] for p in others], args.least)
    for k in range(FOLDS):
        per_fold.append(work.see(work.data(f"data-{k}", classes[k], []), k, f"one-{k}"))
    print("class words", len(classes[-1]), file=sys.stderr)
    one = gather(work, per_fold, "one")
    rows = work.dir / "rows.f32"
    write_rows(rows, one, [labels[p["name"]] for p in one])
    first, second, said = {}, {}, {}
    for k in [*range(FOLDS), -1]:
        first[k], _ = work.learn(work.dir / "one.f32", rows, k, work.stage1, args.trees, args.rate, "first", f"first-{k}")
    # Second stage, on what first models say of folds they did not see.
    per_fold = [work.see(work.data(f"data-{k}", classes[k], [first[k]]), k, f"two-{k}") for k in range(FOLDS)]
    two = gather(work, per_fold, "two")
    write_rows(rows, two, [labels[p["name"]] for p in two])
    for k in [*range(FOLDS), -1]:
        second[k], p = work.learn(work.dir / "two.f32", rows, k, len(work.features), args.trees, args.rate, "second", f"second-{k}")
        at = 0
        for page in two:
            n = len(page["texts"])
            if page["fold"] == k:
                said[page["name"]] = p[at:at + n]
            at += n
    return classes, first, second, said


def widen(pages, labels, said, weight):
    """Labels for blocks that no gold text speaks of, where models that did not see
    the site are sure."""
    wider = {}
    for page in pages:
        name = page["name"]
        rows, p = labels[name], said[name]
        sure = [x if l < 0 and (x < 0.06 or x > 0.94) else -1 for (l, _), x in zip(rows, p)]
        if name[0] not in "td" or not any(x > 0.94 for x in sure):
            wider[name] = rows
            continue
        texts = page["texts"]
        guessed = weights_by_words(texts, [round(x) if x >= 0 else 0 for x in sure], weight)
        wider[name] = [(l, w) if l >= 0 else (round(x), g) if x >= 0 else (-1, 0)
                       for (l, w), x, g in zip(rows, sure, guessed)]
    return wider


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("eval", type=Path)
    ap.add_argument("build", type=Path)
    ap.add_argument("work", type=Path)
    ap.add_argument("--cross", action="store_true", help="score pages by what other sites taught")
    ap.add_argument("--trees", type=int, default=100)
    ap.add_argument("--rate", type=float, default=0.1)
    ap.add_argument("--least", type=int, default=4, help="sites that must use a class word")
    ap.add_argument("--guessed", type=float, default=1.5, help="weight of a page's guessed labels; 0: none")
    ap.add_argument("--no-lines", action="store_true", help="leave pages saved as text out")
    ap.add_argument("--dry", action="store_true", help="do not write into world/")
    args = ap.parse_args()
    work = Work(args)
    work.unpack()

    # Labels, from one cutting of all pages.
    pages, _ = work.see(work.data("data-none", {}, []), None, "cut")
    labels = {p["name"]: work.gold.rows(p["name"], p["texts"]) for p in pages}
    print("labelled blocks", sum(l >= 0 for rows in labels.values() for l, _ in rows), file=sys.stderr)
    classes, first, second, said = learn_blocks(work, pages, labels, args)
    if args.guessed:
        wider = widen(pages, labels, said, args.guessed)
        print("with guessed labels", sum(l >= 0 for rows in wider.values() for l, _ in rows), file=sys.stderr)
        classes, first, second, said = learn_blocks(work, pages, wider, args)
    none = {k: "" for k in [*range(FOLDS), -1]}
    line_first, line_second, line_files = (none, none, []) if args.no_lines else learn_lines(work, pages, args)

    final = work.data("data-all", classes[-1], [first[-1], second[-1], line_first[-1], line_second[-1]])
    if not args.dry:
        for name in ("page-classes.tsv", "page-trees.tsv"):
            shutil.copy(final / "world" / name, work.root / "world" / name)
    if args.cross:
        out = work.dir / "cross.jsonl"
        with out.open("wb") as f:
            for k in range(FOLDS):
                data = work.data(f"data-{k}", classes[k], [first[k], second[k], line_first[k], line_second[k]])
                files = [p for _, p, fold in work.files + line_files if fold == k]
                f.write(subprocess.run([work.build / "tests/tools/pagedump", *files], stdout=subprocess.PIPE,
                                       env={"DEPECHE_DATA": str(data)}, check=True).stdout)
        print(f"sites not seen: score_extraction.py {work.eval} {out}", file=sys.stderr)


if __name__ == "__main__":
    main()
