#!/usr/bin/env python3
"""Check the knowledge in lang/ and world/: form, not truth.

    tools/check_knowledge.py [ROOT]

UTF-8 and NFC, no stray blanks, number of columns, no double rows, classes that
docs/lexicon.md knows, ISO codes of world/states.tsv, ids that exist, roles that
are spelled one way. Prints FILE:LINE: what is wrong; exit status 1 if anything is.
"""
import glob
import os
import re
import sys
import unicodedata

LANGS = ("fr", "en", "es", "ar")
ISO_CLASSES = {"state", "territory", "demonym", "capital", "epithet", "demonym-prefix"}
ATTRIBUTE = re.compile(r"^[a-z-]+=\S+$")
EDTF = re.compile(r"^(|\.\.|\d{4}(-\d\d(-\d\d)?)?(/\.\.)?)$")
problems = []


def say(path, number, what):
    problems.append(f"{path}:{number}: {what}")


def lines(path):
    with open(path, "rb") as f:
        raw = f.read()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as e:
        say(path, 0, f"not UTF-8 at byte {e.start}")
        return
    if text and not text.endswith("\n"):
        say(path, 0, "no newline at the end")
    if unicodedata.normalize("NFC", text) != text:
        for n, line in enumerate(text.split("\n"), 1):
            if unicodedata.normalize("NFC", line) != line:
                say(path, n, "not NFC")
    for n, line in enumerate(text.split("\n"), 1):
        if "\r" in line or "\u00a0" in line or "\ufeff" in line:
            say(path, n, "carriage return, no-break space or byte order mark")
        if line.strip() and not line.startswith("#"):
            cells = line.split("\t")
            for c in cells:
                if c != c.strip(" ") or "  " in c:
                    say(path, n, f"stray blanks in '{c}'")
            yield n, cells


def header(path):
    """The last comment with tabs above the first row names the columns."""
    last = None
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.startswith("#"):
                last = line if "\t" in line else last
            elif line.strip():
                break
    return (last or "").lstrip("# ").rstrip("\n").split("\t")


def table(path):
    names = header(path)
    if len(names) < 2:
        say(path, 1, "the comment above the first row does not name columns")
    seen = set()
    for n, cells in lines(path):
        if len(cells) > len(names):
            say(path, n, f"{len(cells)} cells, {len(names)} columns")
        row = tuple(cells)
        if row in seen:
            say(path, n, "double row")
        seen.add(row)
        yield n, dict(zip(names, cells + [""] * (len(names) - len(cells))))


def known_classes(root):
    """Classes are those named in code style at the head of rows of the tables of docs/lexicon.md."""
    classes, verbs, functions = set(), set(), set()
    where = None
    with open(os.path.join(root, "docs", "lexicon.md"), encoding="utf-8") as f:
        for line in f:
            if line.startswith("#"):
                where = line.lower()
            if line.startswith("| `"):
                names = re.findall(r"`([^`]+)`", line.split("|")[1])
                if "verb" in where:
                    verbs.update(names)
                elif "function slug" in where:
                    functions.update(names)
                else:
                    classes.update(names)
    return classes, verbs, functions


def check_lexicon(path, classes, states, roles):
    seen = set()
    for n, cells in lines(path):
        if not 2 <= len(cells) <= 4:
            say(path, n, f"{len(cells)} cells, 2 to 4 expected")
            continue
        form, cls, value, attrs = (cells + ["", "", ""])[:4]
        if not form or form == "=":
            say(path, n, "no form")
        if (form, cls, value) in seen:
            say(path, n, f"'{form}' stands twice as {cls} '{value}'")
        seen.add((form, cls, value))
        if cls not in classes:
            say(path, n, f"unknown class '{cls}'")
        keys = {}
        for a in attrs.split():
            if not ATTRIBUTE.match(a):
                say(path, n, f"attribute '{a}' is not key=value")
            else:
                k, _, v = a.partition("=")
                if k in keys:
                    say(path, n, f"attribute '{k}' twice")
                keys[k] = v
        if cls in ISO_CLASSES and value and value not in states:
            say(path, n, f"unknown state '{value}'")
        for k in ("iso", "of"):
            for iso in keys.get(k, "").split("|"):
                if iso and iso not in states:
                    say(path, n, f"unknown state '{iso}'")
        if keys.get("gender", "m") not in ("m", "f", "n") or keys.get("number", "s") not in ("s", "p", "d"):
            say(path, n, "gender is m, f or n, number s, p or d")
        if cls == "office":
            roles.setdefault(value, set()).add(path)


def check_verbs(root, lang, classes):
    folder = os.path.join(root, "lang", lang)
    paths = [os.path.join(folder, x) for x in ("paradigms.tsv", "verbs.tsv", "irregular.tsv")]
    if not os.path.exists(paths[1]):
        return
    feature = re.compile(r"^(inf|pres|impf|past|fut|cond|subj|subjimpf|imp|ger|ppart|masdar|negpast|apart)(\.(\d?[mf]?[spd]?))?$")
    paradigms = set()
    for n, r in table(paths[0]):
        paradigms.add(r["paradigm"])
        if not feature.match(r["feature"]):
            say(paths[0], n, f"unknown feature '{r['feature']}'")
    lemmas = set()
    for n, r in table(paths[1]):
        key = (r["lemma"], r["stem"], r["paradigm"])  # an Arabic lemma has several stems
        if key in lemmas:
            say(paths[1], n, f"'{r['lemma']}' stands twice")
        lemmas.add(key)
        if r["paradigm"] not in paradigms and r["paradigm"] != "-":
            say(paths[1], n, f"unknown paradigm '{r['paradigm']}'")
        for c in r["classes"].split():
            if c not in classes:
                say(paths[1], n, f"unknown verb class '{c}'")
    names = {k[0] for k in lemmas}
    for n, r in table(paths[2]):
        if r["lemma"] not in names:
            say(paths[2], n, f"'{r['lemma']}' is not in verbs.tsv")
        if not feature.match(r["feature"]):
            say(paths[2], n, f"unknown feature '{r['feature']}'")


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    classes, verbs, _ = known_classes(root)
    states = {r["iso2"] for _, r in table(os.path.join(root, "world", "states.tsv"))}
    organisations = {}
    for name in ("organisations.tsv", "sources/organisations.tsv"):
        path = os.path.join(root, "world", name)
        for n, r in table(path):
            if name == "organisations.tsv":
                if r["id"] in organisations:
                    say(path, n, f"id '{r['id']}' twice")
                organisations[r["id"]] = (n, r)
            if r["state"] and r["state"] not in states:
                say(path, n, f"unknown state '{r['state']}'")
    people = os.path.join(root, "world", "people.tsv")
    roles = {}
    names = {}
    for n, r in table(people):
        if not re.match(r"^person/[a-z0-9-]+$", r["id"]):
            say(people, n, f"id '{r['id']}'")
        if names.setdefault(r["id"], r["name"]) != r["name"]:
            say(people, n, f"id '{r['id']}' has two names")
        if r["state"] and r["state"] not in states:
            say(people, n, f"unknown state '{r['state']}'")
        if not EDTF.match(r["from"]) or not EDTF.match(r["to"]):
            say(people, n, f"'{r['from']}', '{r['to']}' are no EDTF days")
        if r["role"]:
            roles.setdefault(r["role"], set()).add(people)
    for path in sorted(glob.glob(os.path.join(root, "world", "**", "*.tsv"), recursive=True)):
        for _ in table(path):
            pass
    for lang in LANGS:
        for path in sorted(glob.glob(os.path.join(root, "lang", lang, "*.lex"))):
            check_lexicon(path, classes, states, roles)
        check_verbs(root, lang, verbs)
    for role, where in roles.items():
        if not re.match(r"^[a-z][a-z' é-]*$", role.replace("UN", "un").replace("European", "european")):
            say(sorted(where)[0], 0, f"role '{role}' is not in lower case")
    for p in sorted(set(problems)):
        print(p)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
