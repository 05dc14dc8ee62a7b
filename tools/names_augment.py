"""More sentences from few: names put in the place of names.

A sentence with names is said again with other names of the same kind from the
tables, so that the tagger learns what stands around names and what the word
classes tell, more than the names themselves ("mention replacement", Dai and
Adel 2020, "An Analysis of Simple Data Augmentation for Named Entity
Recognition").  Some persons get a form of address, some names capitals.
Standard library only.
"""
import os

from names_lexicon import cues, rows, words

VOWELS = 'aeiouhyàâéèêëîïôöùûAEIOUHYÀÂÉÈÊËÎÏÔÖÙÛ'
ADDRESS = {'fr': [['M.'], ['Mme'], ['M.'], ['Monsieur'], ['Madame'], ['MM.']],
           'en': [['Mr'], ['Mr.'], ['Ms'], ['Mrs'], ['Dr.'], ['Ms.']]}


class Names:
    """Names by kind, in one language."""

    def __init__(self, data, here, lang):
        self.lang = lang
        arabic = lang == 'ar'
        ok = (lambda s: any('\u0600' <= c <= '\u06ff' for c in s)) if arabic else (
            lambda s: s and all(ord(c) < 0x250 or c == '’' for c in s))
        states, cities, towns, places, orgs, abbr = [], [], [], [], [], []
        for r in rows(os.path.join(data, 'countries/countries.tsv')):
            if r['independent'] == 'Yes':
                states += r['name_' + lang].split('|')[:2]
        for r in rows(os.path.join(data, 'cities/diplomatic-cities.tsv')):
            cities += r[lang].split('|')[:1]
        for r in rows(os.path.join(data, 'cities/cities.tsv')):
            towns.append((r['ar'] or r['other_arabic'].split('|')[0]) if arabic else
                         (r['fr'] if lang == 'fr' and r['fr'] else r['name']))
        for r in rows(os.path.join(data, 'organisations/organisations.tsv')):
            orgs += r[lang].split('|')[:1]
            abbr += r[lang + '_abbr'].split('|')[:1]
        for form, name in cues(os.path.join(here, 'world', 'gazetteer.tsv')):
            if name == 'place':
                places.append(form)
            elif name == 'org':
                orgs.append(form)
        self.pools = {'LOC': [states, states, cities, towns, places], 'ORG': [orgs, orgs, orgs, abbr]}
        given, last, full = [], [], []
        if arabic:
            for i, r in enumerate(rows(os.path.join(data, 'given-names/name-parts-arabic-latin.tsv'))):
                if i < 6000:
                    last.append(r['arabic'])
                    if i < 1500:
                        given.append(r['arabic'])
        else:
            for i, r in enumerate(rows(os.path.join(data, 'given-names/france-1900-2021.tsv'))):
                if i < 1500 and len(r['name']) > 2:
                    given.append('-'.join(x.capitalize() for x in r['name'].split('-')))
            for r in rows(os.path.join(data, 'given-names/popular-by-country.tsv')):
                given += [x for x in r['name'].split('|') if ok(x)]
            for table in ('people/people.tsv', 'people/leaders-1990-2014.tsv'):
                for r in rows(os.path.join(data, table)):
                    if ok(r['name']) and 1 < len(r['name'].split()) < 5:
                        full.append(r['name'])
            last = [x.split()[-1] for x in full]
        self.given, self.last, self.full = given, [x for x in last if len(x) > 2], full
        self.pools = {k: [[x for x in p if ok(x) and len(x) > 1] for p in v] for k, v in self.pools.items()}

    def draw(self, kind, length, rng):
        if kind != 'PER':
            while True:
                w = words(rng.choice(rng.choice(self.pools[kind])))
                if w:
                    return w
        if length == 1:
            return [rng.choice(self.last if rng.random() < 0.8 else self.given)]
        x = rng.random()
        if self.full and x < 0.4:
            return rng.choice(self.full).split()
        out = [rng.choice(self.given), rng.choice(self.last)]
        if x > 0.9:
            out.insert(1, rng.choice(self.given))
        return out


def elide(before, name, lang):
    """The word before a name, as the name's first letter asks."""
    if lang != 'fr':
        return before
    vowel = name[0] in VOWELS
    low = before.lower().replace('’', "'")
    if low == "d'" and not vowel:
        return 'de'
    if low == "l'" and not vowel:
        return 'la'
    if low == 'de' and vowel:
        return "d'"
    if low in ('la', 'le') and vowel:
        return "l'" if before[0].islower() else "L'"
    return before


def again(sent, names, rng):
    """The sentence with other names; None where it has none."""
    if not any(t[0] == 'B' for _, t in sent):
        return None
    out, i, n = [], 0, len(sent)
    while i < n:
        w, t = sent[i]
        if t[0] != 'B':
            out.append((w, t))
            i += 1
            continue
        j = i + 1
        while j < n and sent[j][1][0] == 'I':
            j += 1
        kind = t[2:]
        new = [x for x, _ in sent[i:j]]
        if rng.random() < 0.75:
            new = names.draw(kind, j - i, rng)
            if out:
                out[-1] = (elide(out[-1][0], new[0], names.lang), out[-1][1])
        if rng.random() < 0.05:
            new = [x.upper() for x in new]
        if kind == 'PER' and names.lang in ADDRESS and rng.random() < 0.12 and not (out and out[-1][0][-1:] == '.'):
            out += [(x, 'O') for x in rng.choice(ADDRESS[names.lang])]
            new = new[-1:]
        out += [(x, ('B-' if k == 0 else 'I-') + kind) for k, x in enumerate(new)]
        i = j
    return out
