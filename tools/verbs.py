#!/usr/bin/env python3
"""Print verbs as lang/XX/{paradigms,verbs,irregular}.tsv make them.

    tools/verbs.py LANG LEMMA...     the forms of verbs, to be read by eye
    tools/verbs.py LANG --form WORD  what a form is
    tools/verbs.py LANG --classes    the verbs of each class
    tools/verbs.py LANG --count      how many verbs, forms, and forms in several verbs
"""
import collections
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def rows(lang, name):
    with open(os.path.join(ROOT, "lang", lang, name), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                yield (line.rstrip("\n").split("\t") + [""] * 4)[:4]


def verbs(lang):
    """lemma -> (classes, {feature: [forms]}), as the compiler of lexicons makes them."""
    paradigms = collections.defaultdict(list)
    for name, feature, endings, _ in rows(lang, "paradigms.tsv"):
        paradigms[name].append((feature, endings.split("|")))
    irregular = collections.defaultdict(dict)
    for lemma, feature, forms, _ in rows(lang, "irregular.tsv"):
        irregular[lemma][feature] = forms.split("|")
    out = {}
    for lemma, stem, paradigm, classes in rows(lang, "verbs.tsv"):
        found = out.setdefault(lemma, (classes, {}))[1]
        for feature, endings in paradigms[paradigm]:
            if feature not in irregular[lemma]:
                found.setdefault(feature, []).extend(stem + e for e in endings)
    for lemma, features in irregular.items():
        if lemma in out:
            out[lemma][1].update(features)
    return out


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    lang, what = sys.argv[1], sys.argv[2]
    table = verbs(lang)
    if what == "--classes":
        classes = collections.defaultdict(list)
        for lemma, (names, _) in table.items():
            for name in names.split() or ["-"]:
                classes[name].append(lemma)
        for name in sorted(classes):
            print(f"{name:12} {' '.join(classes[name])}")
    elif what == "--count":
        forms = collections.defaultdict(set)
        for lemma, (_, features) in table.items():
            for f in features.values():
                for form in f:
                    forms[form].add(lemma)
        print(f"{len(table)} verbs, {len(forms)} forms, {sum(len(v) > 1 for v in forms.values())} of several verbs")
    elif what == "--form":
        for lemma, (classes, features) in table.items():
            for feature, forms in features.items():
                if sys.argv[3] in forms:
                    print(f"{lemma}\t{feature}\t{classes}")
    else:
        for lemma in sys.argv[2:]:
            if lemma not in table:
                sys.exit(f"'{lemma}' is not in lang/{lang}/verbs.tsv")
            classes, features = table[lemma]
            print(f"{lemma}  ({classes})")
            tenses = collections.OrderedDict()
            for feature, forms in features.items():
                tense, _, person = feature.partition(".")
                tenses.setdefault(tense, []).append((person + " " if person else "") + "/".join(forms))
            for tense, forms in tenses.items():
                print(f"  {tense:9} {', '.join(forms)}")


if __name__ == "__main__":
    main()
