#!/usr/bin/env python3
"""Make the tables of the world from reference data.

    tools/world.py [--data DIR] [--root DIR]

reads the reference tables (default ../shared/data) and the hand-edited tables
world/sources/, and writes

    world/states.tsv  world/organisations.tsv  world/cities.tsv
    world/people.tsv  world/given-names.tsv    world/name-parts.tsv
    lang/{fr,en,es,ar}/{states,organisations,cities}.lex

Nothing written by hand is ever overwritten. docs/lexicon.md tells what each
column and class means, world/NOTICE where the facts come from.
"""
import argparse
import collections
import math
import os
import re
import sys
import unicodedata

LANGS = ("fr", "en", "es", "ar")
HEAD = "# Made by tools/world.py from reference tables and world/sources: do not edit.\n"

# Territories the press treats like states of their own, beside the independent ones.
LIKE_STATES = {"PS", "XK"}

# Marked independent in the table, named as a place in the record.
LIKE_PLACES = {"TW"}

# Cities of the diplomatic table that stand for no government; all others do.
NO_GOVERNMENT = set("""Aden|Agadez|Aleppo|Barcelona|Benghazi|Casablanca|Dakhla|Davos|Dubai|East Jerusalem|Gaza|Geneva|
Glasgow|Goma|Hiroshima|Istanbul|Jeddah|Johannesburg|Karachi|Kazan|Laayoune|Lagos|Marrakesh|Mecca|Misrata|Munich|New York|
Nouadhibou|Oran|Port Sudan|Rio de Janeiro|Saint Petersburg|Samarkand|Sharm el-Sheikh|Sochi|Strasbourg|Tangier|Tindouf|
Turin|Vladivostok|Yangon|Yekaterinburg|Zurich""".replace("\n", "").split("|"))

# Organisations whose id in the reference table is an abbreviation that the record spells out, or the reverse.
ORG_ID = {
    "united-nations": "un", "polisario": "polisario-front", "icc": "international-criminal-court",
    "sco": "shanghai-cooperation-organisation", "gcc": "gulf-cooperation-council",
}

# Broken plurals that stand beside (or instead of) the regular plural of Arabic demonyms.
BROKEN = {
    "RU": "روس", "TR": "أتراك", "DE": "ألمان", "IN": "هنود", "AF": "أفغان", "RS": "صرب", "AM": "أرمن",
    "US": "أمريكان|أميركان", "ES": "إسبان|أسبان", "IT": "طليان", "UZ": "أوزبك", "KZ": "كازاخ", "TM": "تركمان",
    "TJ": "طاجيك", "KG": "قيرغيز", "BG": "بلغار", "HR": "كروات", "SK": "سلوفاك", "AL": "ألبان", "MN": "مغول",
    "BA": "بشناق|بوشناق", "MA": "مغاربة", "TN": "توانسة", "GB": "إنجليز|إنكليز", "ET": "أحباش", "LV": "لاتفيون",
    "SA": "سعوديون", "DK": "دنماركيون",
}
# Second words of Arabic adjectives in which both words are adjectives and both take endings and article.
AR_SECOND = {"شمالي", "جنوبي", "استوائي", "أوسطي"}


def strip_marks(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


LATIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th",
                       "ə": "a", "ʼ": "", "’": "", "'": "", "`": "", "ʿ": "", "ʾ": "", "‘": ""})


def fold(s):
    return strip_marks(s.lower().translate(LATIN))


def slug(s):
    return re.sub(r"[^a-z0-9]+", "-", fold(s)).strip("-")


def nfc(s):
    return unicodedata.normalize("NFC", s)


def rows(path):
    """Rows of a table with one header line (with or without '#') as dicts."""
    header = None
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = nfc(line.rstrip("\n"))
            if not line.strip():
                continue
            if line.startswith("#"):
                if header is None or "\t" in line:
                    header = line.lstrip("# ").split("\t")
                continue
            cells = line.split("\t")
            if header is None:
                header = cells
                continue
            yield dict(zip(header, cells + [""] * (len(header) - len(cells))))


def parts(cell):
    return [x.strip() for x in (cell or "").split("|") if x.strip()]


def unique(seq):
    return list(dict.fromkeys(seq))


class Lexicon:
    """Rows of one .lex file, without doubles, in a stable order."""

    def __init__(self):
        self.rows = {}

    def add(self, form, cls, value, **attrs):
        form = nfc(re.sub(r"\s+", " ", form.replace("’", "'")).strip())
        if not form or form == "=":
            return
        key = (form, cls, value)
        old = self.rows.setdefault(key, {})
        for k, v in attrs.items():
            if v not in (None, ""):
                old.setdefault(k, str(v))

    def write(self, path, title):
        out = [HEAD, f"# {title}\n", "# form\tclass\tvalue\tattributes\n"]
        for (form, cls, value), attrs in self.rows.items():
            extra = " ".join(f"{k}={v}" for k, v in attrs.items())
            out.append(f"{form}\t{cls}\t{value}\t{extra}".rstrip("\t") + "\n")
        write(path, out)


def write(path, lines):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(lines)


def table(path, title, columns, data):
    out = [HEAD, f"# {title}\n", "# " + "\t".join(columns) + "\n"]
    for r in data:
        out.append("\t".join(str(r.get(c, "") or "") for c in columns).rstrip("\t") + "\n")
    write(path, out)


class Caution:
    """Forms that are also plain words (or usual names of people) in a language: world/sources/caution.tsv."""

    def __init__(self, root):
        self.kind = {}
        for r in rows(os.path.join(root, "world", "sources", "caution.tsv")):
            for form in parts(r["forms"]):
                self.kind[(r["language"], fold(form))] = r["kind"]

    def of(self, lang, form):
        return self.kind.get((lang, fold(form)))

    def add(self, lex, lang, form, cls, value, **attrs):
        """A form that is also a word is matched as written only: capitalised, in capitals, without accents."""
        kind = self.of(lang, form)
        if kind != "word" or lang == "ar":
            lex.add(form, cls, value, caution=kind, **attrs)
            return
        for exact in unique([form, form.upper(), strip_marks(form[0]) + form[1:], strip_marks(form)]):
            lex.add("=" + exact, cls, value, caution=kind, **attrs)


# ---------------------------------------------------------------- states

def usable(name):
    """No text has list forms such as 'Iran (Islamic Republic of)' or 'Congo - Kinshasa'."""
    return not re.search(r"[(&]| - |- |SAR|R\.A\.S|RAE de", name)


def clean_names(cell):
    names = [n for n in parts(cell) if usable(n)]
    if not names:
        for n in parts(cell):
            n = re.sub(r"\s*\([^)]*\)", "", n).replace(" & ", " and ").replace(" - ", " ")
            names.append(n)
    return unique(names)


ARTICLE = {"fr": r"^(?:le |la |les |l'|Le |La |Les |L')", "es": r"^(?:el |la |los |las )", "en": r"^(?:the |The )",
           "ar": r"^$"}


def feminine_fr(m):
    for end in ("ien", "éen", "en"):
        if m.endswith(end):
            return m + "ne"
    if m.endswith("e") or m.endswith("é") and m.startswith("burkinab"):
        return m
    return m + "e"


def plural_fr(w):
    return w if w[-1] in "sx" else w + "s"


def french(cell):
    for entry in parts(cell):
        m, _, f = entry.partition("/")
        f = f or feminine_fr(m)
        if m == f:
            yield m, "", "s"
            yield plural_fr(m), "", "p"
        else:
            yield m, "m", "s" if plural_fr(m) != m else ""
            yield f, "f", "s"
            if plural_fr(m) != m:
                yield plural_fr(m), "m", "p"
            yield plural_fr(f), "f", "p"


UNSTRESS = str.maketrans("áéíóú", "aeiou")


def plural_es(w):
    if w[-1] in "íú":
        return [w + "es", w + "s"]
    if w[-1] in "aeioué":
        return [w + "s"]
    return [w[:-2] + w[-2:].translate(UNSTRESS) + "es"]


def spanish(cell):
    for entry in parts(cell):
        m, _, f = entry.partition("/")
        if not f:
            if m.endswith("o"):
                f = m[:-1] + "a"
            elif m.endswith("és"):
                f = m[:-2] + "esa"
            else:
                f = m
        if m == f:
            yield m, "", "s"
            for p in plural_es(m):
                yield p, "", "p"
        else:
            yield m, "m", "s"
            yield f, "f", "s"
            for p in plural_es(m):
                yield p, "m", "p"
            for p in plural_es(f):
                yield p, "f", "p"


def definite_ar(form, both):
    """With the article: on every word of an adjective pair, else on the first, or on both."""
    words = form.split(" ")
    full = " ".join("ال" + w for w in words)
    return [full] if len(words) == 1 or both else [full, "ال" + form]


def arabic(iso, cell):
    """Form, gender, number, definiteness of every inflected form."""
    for entry in parts(cell):
        words = entry.split(" ")
        both = len(words) == 2 and words[1] in AR_SECOND
        # the oblique dual is written like the oblique plural
        for ending, gender, number in (("", "m", "s"), ("ة", "f", "s"), ("ون", "m", "p"), ("ين", "m", "p"),
                                       ("ان", "m", "d"), ("ات", "f", "p")):
            form = " ".join(w + (ending if both or i == len(words) - 1 else "") for i, w in enumerate(words))
            yield form, gender, number, ""
            if len(words) > 1:  # of one word the tokens know the form with the article
                for d in definite_ar(form, both):
                    yield d, gender, number, "1"
    for broken in parts(BROKEN.get(iso, "")):
        yield broken, "m", "p", ""


def english_nouns(cell):
    """'Frenchman(men), Frenchwoman(women)' and the like: (form, number)."""
    cell = re.sub(r"\((?:singular and plural|collective plural|US nationals|US citizens|colloquial)\)", "", cell)
    for entry in re.split(r",| or ", cell):
        entry = entry.strip()
        m = re.match(r"^([A-Z].*?)(man|woman)\s*\((?:men|women)\)$", entry)
        if m:
            yield entry.split("(")[0].strip(), "s"
            yield m.group(1) + m.group(2).replace("man", "men"), "p"
        elif entry.endswith("(s)"):
            yield entry[:-3].strip(), "s"
            yield entry[:-3].strip() + "s", "p"
        elif entry and entry[0].isupper() and "(" not in entry:
            yield entry, ""


def states(data, root, caution):
    more = collections.defaultdict(lambda: collections.defaultdict(list))
    for r in rows(os.path.join(root, "world", "sources", "states.tsv")):
        for lang in LANGS:
            more[r["iso2"]][lang] += parts(r.get(lang))
    demonyms = {r["iso2"]: r for r in rows(os.path.join(data, "countries", "demonyms.tsv"))}
    english = {r["iso2"]: r for r in rows(os.path.join(root, "world", "sources", "demonyms-en.tsv"))}
    lex = {lang: Lexicon() for lang in LANGS}
    out = []
    countries = list(rows(os.path.join(data, "countries", "countries.tsv")))
    for c in countries:
        iso = c["iso2"]
        cls = "state" if c["independent"] == "Yes" or iso in LIKE_STATES else "territory"
        if iso in LIKE_PLACES:
            cls = "territory"
        row = {"iso2": iso, "iso3": c["iso3"], "class": cls, "continent": c["continent"]}
        for lang in LANGS:
            names = clean_names(c["name_" + lang])
            names = [n for n in names if n not in ("RU", "RCA", "RDC", "R.-U.")]
            formal = re.sub(ARTICLE[lang], "", c["formal_" + lang])
            extra = [n for n in more[iso][lang] if not n.startswith("-")]
            gone = {n[1:] for n in more[iso][lang] if n.startswith("-")}
            everyday = [n for n in unique(names + extra) if n not in gone]
            row["name_" + lang] = everyday[0].lstrip("=")
            row["formal_" + lang] = formal if usable(formal) else ""
            for n in everyday:
                first = n == everyday[0]
                article = (c.get("article_" + lang) or "") if first and lang in ("fr", "es") else ""
                short = re.fullmatch(r"=?[A-Z.\s-]{2,9}", n) and lang != "ar"
                if n.startswith("=") or short:
                    lex[lang].add("=" + n.lstrip("="), cls, iso, abbr=1, caution=caution.of(lang, n.lstrip("=")))
                else:
                    caution.add(lex[lang], lang, n, cls, iso, article=article)
                    for joined in variants(lang, n):
                        caution.add(lex[lang], lang, joined, cls, iso)
            if row["formal_" + lang]:
                lex[lang].add(row["formal_" + lang], cls, iso, formal=1)
        row["slug"] = slug(row["name_en"])
        out.append(row)
        d = demonyms.get(iso)
        if d:
            for form, g, n in french(d["fr"]):
                lex["fr"].add(form, "demonym", iso, gender=g, number=n, caution=caution.of("fr", form))
            for form, g, n in spanish(d["es"]):
                lex["es"].add(form, "demonym", iso, gender=g, number=n, caution=caution.of("es", form))
            for form, g, n, definite in arabic(iso, d["ar"]):
                lex["ar"].add(form, "demonym", iso, gender=g, number=n, definite=definite,
                              caution=caution.of("ar", form.removeprefix("ال")))
        e = english.get(iso)
        adjectives = parts(e["adjectives"]) if e else [c["adjective_en"]] if usable(c["adjective_en"]) else []
        nouns = [(n, "") for n in parts(e["nouns"])] if e else list(english_nouns(c["noun_en"]))
        for a in adjectives:
            if a and a not in ("NA", "none"):
                lex["en"].add("=" + a, "demonym", iso, pos="adj")
                lex["en"].add("=" + a.upper(), "demonym", iso, pos="adj")
        for n, number in nouns:
            if n not in ("NA", "none"):
                number = number or ("p" if n.endswith("s") and n[:-1] in [x for x, _ in nouns] else "")
                if n not in adjectives:
                    lex["en"].add("=" + n, "demonym", iso, pos="noun", number=number)
    capitals(data, lex, caution)
    for lang in LANGS:
        lex[lang].write(os.path.join(root, "lang", lang, "states.lex"),
                        "Names of states and territories, their people, the capitals that speak for a government.")
    columns = ["iso2", "iso3", "slug", "class", "continent"] + ["name_" + x for x in LANGS] + ["formal_" + x for x in LANGS]
    table(os.path.join(root, "world", "states.tsv"),
          "States and territories; Unicode CLDR, UNTERM, The World Factbook (world/NOTICE).", columns, out)
    return {r["iso2"]: r for r in out}


def variants(lang, name):
    """Spellings the press has beside the standard one."""
    out = []
    if lang == "fr" and "-" in name:
        out.append(name.replace("-", " "))
    if lang == "ar":
        out += [name.replace("أفريقيا", "إفريقيا")] if "أفريقيا" in name else []
        out += [name.replace("إفريقيا", "أفريقيا")] if "إفريقيا" in name else []
        out += [name.replace("أمريكا", "أميركا")] if "أمريكا" in name else []
        out += [name.replace("الأمريكية", "الأميركية")] if "الأمريكية" in name else []
    return [x for x in out if x != name]


def capitals(data, lex, caution):
    for c in rows(os.path.join(data, "cities", "diplomatic-cities.tsv")):
        if c["en"] in NO_GOVERNMENT:
            continue
        for lang in LANGS:
            for name in parts(c[lang]):
                same = any(k in lex[lang].rows for k in ((name, "state", c["iso2"]), ("=" + name, "state", c["iso2"])))
                caution.add(lex[lang], lang, name, "capital", c["iso2"], city=slug(c["en"]), alike="state" if same else "")


# ---------------------------------------------------------------- organisations

def organisations(data, root, caution):
    lex = {lang: Lexicon() for lang in LANGS}
    out = {}
    for r in rows(os.path.join(data, "organisations", "organisations.tsv")):
        oid = ORG_ID.get(r["id"], r["id"])
        row = {"id": oid, "kind": r["kind"], "parent": ORG_ID.get(r["parent"], r["parent"]), "state": ""}
        for lang in LANGS:
            row[lang] = parts(r[lang])
            row[lang] += ["=" + a for a in parts(r[lang + "_abbr"])] if lang != "ar" else parts(r["ar_abbr"])
        out[oid] = row
    for r in rows(os.path.join(root, "world", "sources", "organisations.tsv")):
        row = out.setdefault(r["id"], {"id": r["id"], "kind": r["kind"], "parent": r["parent"], "state": r["state"],
                                       **{lang: [] for lang in LANGS}})
        row["state"] = row["state"] or r["state"]
        for lang in LANGS:
            forms = parts(r[lang])
            if forms == ["*"]:  # the English name serves as it is
                forms = parts(r["en"])
            row[lang] = unique(row[lang] + forms)
    for row in out.values():
        cls = "media" if row["kind"] in ("press", "media") else "organisation"
        for lang in LANGS:
            for form in row[lang]:
                attrs = {"kind": row["kind"], "parent": row["parent"], "iso": row["state"]}
                if form.startswith("="):
                    exact = form[1:]
                    abbr = 1 if re.fullmatch(r"[\w.+&-]{1,12}", exact) and sum(c.isupper() for c in exact) > 1 else ""
                    lex[lang].add(form, cls, row["id"], abbr=abbr, caution=caution.of(lang, exact), **attrs)
                else:
                    caution.add(lex[lang], lang, form, cls, row["id"], **attrs)
                    for other in org_variants(lang, form):
                        lex[lang].add(other, cls, row["id"], **attrs)
    for lang in LANGS:
        lex[lang].write(os.path.join(root, "lang", lang, "organisations.lex"),
                        "Organisations, bodies, movements, and media (class media); caution= says what else a form is.")
    table(os.path.join(root, "world", "organisations.tsv"), "Organisations; the first name of each cell is the usual one.",
          ["id", "kind", "parent", "state", "name_en", "name_fr", "name_es", "name_ar"],
          [{**{k: r[k] for k in ("id", "kind", "parent", "state")},
            **{"name_" + lang: "|".join(x.lstrip("=") for x in r[lang]) for lang in LANGS}} for r in out.values()])
    return out


def org_variants(lang, form):
    if lang == "en":
        pairs = (("Organization", "Organisation"), ("Organisation", "Organization"), ("Programme", "Program"),
                 ("Defence", "Defense"), ("Centre", "Center"))
        return [form.replace(a, b) for a, b in pairs if a in form]
    if lang == "ar":
        pairs = (("الأفريقي", "الإفريقي"), ("أفريقيا", "إفريقيا"), ("الأمريكي", "الأميركي"), ("أمريكا", "أميركا"))
        return [form.replace(a, b) for a, b in pairs if a in form]
    return []


# ---------------------------------------------------------------- cities and other places

ARABIC_ONLY = re.compile(r"^[\u0621-\u063a\u0641-\u064a ]+$")


def cities(data, root, caution):
    lex = {lang: Lexicon() for lang in LANGS}
    out, taken = [], {}
    best = {lang: {} for lang in LANGS}
    diplomatic = {(r["iso2"], fold(r["en"])): r for r in rows(os.path.join(data, "cities", "diplomatic-cities.tsv"))}
    by_name = {}
    for (iso, en), r in diplomatic.items():
        for lang in ("en", "fr", "es"):
            for name in parts(r[lang]):
                by_name.setdefault((iso, fold(name)), r)
    used = set()
    todo = []
    for c in rows(os.path.join(data, "cities", "cities.tsv")):
        latin = [c["name"], c["ascii"], c["fr"], c["es"]] + parts(c["other_latin"])
        d = next((by_name[(c["iso2"], fold(n))] for n in latin[:4] + latin[4:] if n and (c["iso2"], fold(n)) in by_name), None)
        key = d and d["en"]
        if key in used:
            d = None
        if d:
            used.add(key)
        names = {
            "en": parts(d["en"]) if d else [],
            "fr": parts(d["fr"]) if d else [], "es": parts(d["es"]) if d else [], "ar": parts(d["ar"]) if d else []}
        for lang in ("fr", "es", "ar"):
            names[lang] += parts(c[lang])
        for lang in ("en", "fr", "es"):
            names[lang] += [x for x in (c["name"], c["ascii"]) if x]
        names["ar"] += [x for x in parts(c["other_arabic"]) if ARABIC_ONLY.match(x)][:2]
        names = {k: unique(v) for k, v in names.items()}
        todo.append((int(c["population"] or 0), c["feature"] == "PPLC", c["iso2"], names, c["ru"]))
    for r in diplomatic.values():
        if r["en"] not in used:
            todo.append((100000, True, r["iso2"], {lang: parts(r[lang]) for lang in LANGS}, ""))
    known = {}
    for i, (population, capital, iso, names, ru) in sorted(enumerate(todo), key=lambda t: t[1][0]):
        for lang in ("en", "fr", "es"):
            known.update({(iso, fold(n)): i for n in names[lang]})  # the larger one of a name last
    for r in rows(os.path.join(root, "world", "sources", "cities.tsv")):
        names = {lang: parts(r[lang]) or parts(r["en"])[:1] if lang != "ar" else parts(r["ar"]) for lang in LANGS}
        at = next((known[(r["iso2"], fold(n))] for lang in ("en", "fr", "es") for n in names[lang]
                   if (r["iso2"], fold(n)) in known), None)
        if at is None:
            todo.append((int(r["population"] or 50000), False, r["iso2"], names, ""))
            continue
        # a city of the reference table under its English name
        population, capital, iso, old, ru = todo[at]
        todo[at] = (population, capital, iso, {lang: unique(names[lang] + old[lang]) for lang in LANGS}, ru)
    todo.sort(key=lambda t: (-t[1], -t[0], t[2], t[3]["en"]))
    for population, capital, iso, names, ru in todo:
        name = names["en"][0]
        cid = slug(name)
        if taken.get(cid, iso) != iso or (cid in taken):
            cid = f"{cid}-{iso.lower()}"
            if cid in taken:
                continue
        taken[cid] = iso
        out.append({"id": cid, "iso2": iso, "population": population, "name_en": name,
                    **{lang: "|".join(names[lang]) for lang in ("fr", "es", "ar")}, "other": "|".join(names["en"][1:] + parts(ru))})
        for lang in LANGS:
            for n in names[lang]:
                if len(n) < 2:
                    continue
                if best[lang].setdefault(fold(n), cid) != cid:
                    continue  # the larger place of that name keeps it
                caution.add(lex[lang], lang, n, "city", cid, iso=iso, size=int(math.log10(max(population, 1))),
                            capital=1 if capital else "")
    for r in rows(os.path.join(root, "world", "sources", "places.tsv")):
        for lang in LANGS:
            for n in parts(r[lang]) or (parts(r["en"])[:1] if lang != "ar" else []):
                exact = n.startswith("=")
                if exact:
                    lex[lang].add(n, r["kind"], r["id"], iso=r["iso2"], caution="word")
                else:
                    caution.add(lex[lang], lang, n, r["kind"], r["id"], iso=r["iso2"])
                    for v in variants(lang, n):
                        caution.add(lex[lang], lang, v, r["kind"], r["id"], iso=r["iso2"])
    for lang in LANGS:
        lex[lang].write(os.path.join(root, "lang", lang, "cities.lex"),
                        "Cities and other places. Contains data of GeoNames (geonames.org), CC BY; see world/NOTICE.")
    table(os.path.join(root, "world", "cities.tsv"),
          "Cities. Contains data of GeoNames (geonames.org), CC BY; see world/NOTICE.",
          ["id", "iso2", "population", "name_en", "fr", "es", "ar", "other"], out)
    return out


# ---------------------------------------------------------------- people

SOURCE_RANK = {"wikidata": 0, "factbook": 1, "cia-world-leaders": 2}
ROLE = {"ambassador to the UN": "ambassador"}
HEAD_TITLE = re.compile(r"^(?:Acting |Interim |Federal |Caretaker )?(?:Prime Minister|Chancellor|Premier|Premier of .*|Taoiseach.*|"
                        r"Head of Govt.)(?:,.*)?$", re.I)
PARTICLES = {"al", "el", "bin", "ibn", "ben", "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den", "la", "le",
             "ould", "bint", "abu", "bou", "al-", "du", "st", "san", "y", "e", "jr", "sr", "ii", "iii", "dr", "sir"}


# What stands before names in the sources and is none.
OFFICE_WORDS = re.compile(
    r"^(?:.*\b(?:President|Ministers?|Chairperson|Chairman|Commission|Executive|General|Council|Gen\.|Col\.|Capt\.|Lt\.|Maj\.|Brig\.|Adm\.|"
    r"Dr\.|Sr\.|Sir|King|Queen|Sultan|Sheikh|Prince)\s+)+", re.I)


def plain_name(name):
    name = re.sub(r"\s*(\([^)]*\)|\"[^\"]*\")", "", name)
    cut = OFFICE_WORDS.sub("", name).strip()
    return cut if len(words(cut)) >= 2 else name


def words(name):
    return [w for w in re.split(r"[^a-z0-9]+", fold(name)) if w]


def weighty(name):
    name = re.sub(r"\b(abd|abdu|abdou)[ -](?:[aeu]l[ -]?|[aeu][dnrstz]{1,2}h?-)?", r"abdul", fold(name))
    return [w for w in words(name) if w not in PARTICLES and len(w) > 1]


def loose(word):
    """A word of a name as many spellings of it come out: no article, no doubled letters, of long words consonants only."""
    if len(word) > 4 and word[:2] in ("el", "al"):
        word = word[2:]
    word = re.sub(r"^abd(?:[aeou]l{1,2}|[aeou])", "abdul", word)
    w = word
    for a, b in (("kh", "h"), ("gh", "g"), ("ou", "u"), ("oo", "u"), ("ph", "f"), ("sh", "s"), ("ch", "s"), ("dj", "j"), ("y", "i"),
                 ("c", "k"), ("q", "k"), ("w", "v"), ("e", "a"), ("o", "u")):
        w = w.replace(a, b)
    w = re.sub(r"(.)\1+", r"\1", w)
    if len(word) >= 5:
        w = w[0] + re.sub(r"[aiu]", "", w[1:])
    return re.sub(r"(.)\1+", r"\1", w)


ARABIC_SHAPE = re.compile(r"\b(?:bin|ibn|ben|al|el|ould|abd|abdul)\b", re.I)


def father(name):
    """In 'Badr bin Hamad Al Busaidi' that is hamad."""
    m = re.match(r"^\S+ (?:bin|ibn|ben) (?:abd[ -]?\w+[ -])?(\S+)", fold(name))
    return loose(m.group(1)) if m else None


def likeness(a, b, same_role):
    """How surely two names of one state are one person; 0: not."""
    x, y = weighty(a), weighty(b)
    if not x or not y:
        return 0
    if x == y:
        return 4
    lx, ly = [loose(w) for w in x], [loose(w) for w in y]
    first = lx[0] == ly[0]
    if (ARABIC_SHAPE.search(fold(a)) or ARABIC_SHAPE.search(fold(b))) and not first:
        return 0  # in a dynasty the names behind the first are everybody's
    if father(a) and father(b) and father(a) != father(b):
        return 0
    small, large = (set(lx), set(ly)) if len(set(lx)) <= len(set(ly)) else (set(ly), set(lx))
    if len(small) >= 2 and small <= large:
        return 3 if first else 2
    if same_role and lx[-1] == ly[-1] and x[0][:1] == y[0][:1] and len(small & large) * 2 >= len(small):
        return 1
    return 0


# Ministers at the side of another, whom the directory's normal term makes ministers of their own.
JUNIOR = re.compile(r"(?i)^(junior minister|(chief|parliamentary|financial|economic) secretary to)")
MISPLACED = {("Tito Mboweni", "ET")}  # rows that stand under another state by mistake


def people(data, root):
    listed = list(rows(os.path.join(root, "world", "sources", "people.tsv")))
    entries = []  # id, name, [office], variants, iso
    by_state = collections.defaultdict(list)
    for r in listed:
        person = {"id": r["id"] or "person/" + slug(r["name"]), "name": r["name"], "variants": parts(r["variants"]), "offices": [],
                  "fixed": True}
        for office in parts(r["offices"]):
            role, state, span = (office.split("@") + ["", ""])[:3]
            begin, _, end = span.partition("/")
            person["offices"].append((role.strip(), state.strip(), begin.strip(), end.strip()))
        entries.append(person)
        for state in {o[1] for o in person["offices"]} | {r["state"]}:
            if state:
                by_state[state].append(person)
    source = sorted(rows(os.path.join(data, "people", "people.tsv")),
                    key=lambda r: (r["iso2"], SOURCE_RANK.get(r["source"], 9), -len(r["from"]), len(r["name"])))
    reigns = {p["name"]: p for p in entries if any(o[0] in ("head of state", "president") for o in p["offices"])}
    for r in source:
        name, iso, role = plain_name(r["name"].strip()), r["iso2"], ROLE.get(r["role"], r["role"])
        if len(words(name)) < 2 or (name, iso) in MISPLACED:
            continue
        if role.endswith(" minister") and JUNIOR.match(r["title"]):
            role = "minister"
        if role == "head of government" and r["source"] == "cia-world-leaders" and not HEAD_TITLE.match(r["title"]):
            role = "minister"  # ministers at the side of a prime minister stand so in the directory
        begin = r["from"]
        end = r["to"]
        # known only to have been in office on a day: the interval is open on both sides
        office = (role, iso, begin or "", end or ("" if begin else f"..{r['as_of']}"))
        match, best = None, 0
        for p in by_state[iso]:
            same_role = any(o[0] == role for o in p["offices"])
            like = max(likeness(name, n, same_role) for n in [p["name"]] + latin(p["variants"]))
            if like > best:
                match, best = p, like
        if match is None and role == "head of state":
            match = reigns.get(name)  # whoever heads several states is one
        if match is None:
            match = {"id": "person/" + slug(name), "name": name, "variants": [], "offices": [], "fixed": False}
            by_state[iso].append(match)
            entries.append(match)
        elif name != match["name"] and name not in match["variants"]:
            match["variants"].append(name)
        if role == "head of state" and match not in by_state[iso]:
            by_state[iso].append(match)
        if role in ("head of state", "president"):
            reigns.setdefault(name, match)
        add_office(match, office)
    for p in entries:
        shorten(p)
    ids = collections.Counter()
    out = []
    for p in sorted(entries, key=lambda p: (not p["fixed"], p["id"])):
        ids[p["id"]] += 1
        if ids[p["id"]] > 1:
            iso = next((o[1] for o in p["offices"]), "")
            role = next((o[0] for o in p["offices"]), "")
            p["id"] += "--" + "-".join(x for x in (iso.lower(), slug(role)) if x)
        offices = p["offices"] or [("", "", "", "")]
        for i, (role, state, begin, end) in enumerate(offices):
            if end.startswith(".."):
                end = end[2:] + "/.."   # held at that time, end unknown
            out.append({"id": p["id"], "name": p["name"], "role": role, "state": state, "from": begin, "to": end,
                        "variants": "|".join(unique(p["variants"])) if i == 0 else ""})
    out.sort(key=lambda r: r["id"])
    table(os.path.join(root, "world", "people.tsv"),
          "People in office, one row an office; spellings stand in a person's first row. 'to' of the form DAY/.. : in office on DAY, end "
          "unknown.", ["id", "name", "role", "state", "from", "to", "variants"], out)
    return out


PATRONYMIC = re.compile(r"^(?!.*Milosevic).+(?:[oe]vich|[oe]vna|yich|ich|inichna|ogly|oglu|uly|qizi|kyzy)$", re.I)


def shorten(p):
    """The press leaves the patronymic out: 'Sergey Viktorovich Lavrov' is 'Sergey Lavrov'."""
    ws = p["name"].split(" ")
    if p["fixed"] or len(ws) != 3 or not PATRONYMIC.match(ws[1]):
        return
    p["variants"] = [v for v in [p["name"]] + p["variants"] if v != f"{ws[0]} {ws[2]}"]
    p["name"] = f"{ws[0]} {ws[2]}"
    p["id"] = "person/" + slug(p["name"])


def latin(names):
    return [n for n in names if re.match(r"^[\x00-\u024f’' .-]+$", n)]


def add_office(person, office):
    role, state, begin, end = office
    for i, (r, s, b, e) in enumerate(person["offices"]):
        if r == role and s == state:
            if person["fixed"] and b:
                return
            if b and begin and b[:4] != begin[:4] and not end.startswith(".."):
                continue
            better = (r, s, max(b, begin, key=len), e if e and not e.startswith("..") else end or e)
            if b and not e:   # a known begin with an open end says more than "in office on a day"
                better = (r, s, b if len(b) >= len(begin) else begin, "" if end.startswith("..") else end)
            person["offices"][i] = better
            return
    person["offices"].append(office)


# ---------------------------------------------------------------- names of people

def given_names(data, root):
    names = collections.OrderedDict()
    for r in rows(os.path.join(data, "given-names", "france-1900-2021.tsv")):
        births, female = int(r["births"]), int(r["percent_female"])
        gender = "F" if female >= 90 else "M" if female <= 10 else "B"
        names[r["name"]] = {"name": r["name"], "gender": gender, "weight": int(math.log10(births)), "countries": "FR"}
    for r in rows(os.path.join(data, "given-names", "popular-by-country.tsv")):
        old = names.setdefault(r["name"], {"name": r["name"], "gender": r["gender"], "weight": 4, "countries": ""})
        if old["gender"] != r["gender"]:
            old["gender"] = "B"
        old["countries"] = "|".join(unique(parts(old["countries"]) + parts(r["countries"])))
    table(os.path.join(root, "world", "given-names.tsv"),
          "Given names: gender M, F or B (both), weight = power of ten of its frequency. Source: Insee, Fichier des prénoms 1900-2021; "
          "popular-names-by-country.", ["name", "gender", "weight", "countries"],
          sorted(names.values(), key=lambda r: r["name"]))


LATIN_WORD = re.compile(r"^[a-z\u00df-\u024f'’-]+$")


def name_parts(data, root, arabic_from=4, russian_from=12):
    out = []
    for script, name, least in (("arabic", "arabic", arabic_from), ("russian", "russian", russian_from)):
        for r in rows(os.path.join(data, "given-names", f"name-parts-{script}-latin.tsv")):
            if int(r["count"]) < least or len(r[name]) < 2:
                continue
            if not any(LATIN_WORD.match(x) for x in parts(r["latin"])):
                continue
            out.append({"part": r[name], "script": "Arab" if script == "arabic" else "Cyrl", "weight": int(math.log2(int(r["count"]))),
                        "latin": "|".join([x for x in parts(r["latin"]) if LATIN_WORD.match(x)][:4])})
    out.sort(key=lambda r: r["part"])
    table(os.path.join(root, "world", "name-parts.tsv"),
          "Words of names of people in other scripts with their usual Latin spellings, most frequent first; weight = log2 of the count. "
          "From NETransliteration-COLING2018 (Wikidata, CC0).", ["part", "script", "weight", "latin"], out)


def main():
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--data", default=os.path.join(here, "..", "shared", "data"))
    ap.add_argument("--root", default=here)
    a = ap.parse_args()
    if not os.path.isdir(a.data):
        sys.exit(f"no reference data in '{a.data}'")
    caution = Caution(a.root)
    states(a.data, a.root, caution)
    organisations(a.data, a.root, caution)
    cities(a.data, a.root, caution)
    people(a.data, a.root)
    given_names(a.data, a.root)
    name_parts(a.data, a.root)


if __name__ == "__main__":
    main()
