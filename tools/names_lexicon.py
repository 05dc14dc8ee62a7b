"""The word classes of the name tagger, from tables of facts.

Reads the reference data (states, cities, organisations, given names, people)
and lang/*/cues.tsv, and makes the lexicon that goes into a model.  Standard
library only.
"""
import gzip
import os
import re

from names_features import Lexicon, BIT, T_LOWER, fold, hash_text, shape, word_key

# Tried in this order on a folded word: (prefix, what stands in its place).
PROCLITICS = {'ar': [('و', ''), ('ف', ''), ('ب', ''), ('ل', ''), ('ك', ''), ('لل', 'ال'), ('ول', ''), ('وب', ''),
                     ('ولل', 'ال'), ('فال', 'ال'), ('س', ''), ('وس', ''), ('ال', ''), ('وال', ''), ('بال', ''),
                     ('كال', ''), ('لل', '')]}
WORD = re.compile(r"[\w'’.\-]+['’]?|&")


def rows(path):
    with open(path, encoding='utf-8') as f:
        head = f.readline().rstrip('\n').split('\t')
        for line in f:
            cells = line.rstrip('\n').split('\t')
            yield dict(zip(head, cells + [''] * (len(head) - len(cells))))


def words(form):
    """A form cut as sentences are: an elided article stands alone."""
    out = []
    for w in form.replace('’', "'").split():
        while True:
            m = re.match(r"([lLdD]')(?=\w)", w)
            if not m:
                break
            out.append(m.group(1))
            w = w[m.end():]
        for part in re.split(r'([(),;])', w):
            if part:
                out.append(part)
    return out


def cues(path):
    with open(path, encoding='utf-8') as f:
        for line in f:
            if line.startswith('#') or not line.strip():
                continue
            name, forms = line.rstrip('\n').split('\t')[:2]
            for form in forms.split('|'):
                yield form, name


def demonym_forms(cell, lang):
    for form in cell.split('|'):
        parts = form.split('/')
        yield from parts
        m = parts[0]
        if lang == 'fr':
            for end, fem in (('ien', 'ienne'), ('éen', 'éenne'), ('ain', 'aine'), ('an', 'ane'), ('in', 'ine'),
                             ('ais', 'aise'), ('ois', 'oise'), ('and', 'ande')):
                if m.endswith(end):
                    yield m[:-len(end)] + fem
                    yield m[:-len(end)] + fem + 's'
                    break
            yield m + 's'
        elif lang == 'es':
            if m.endswith('o'):
                yield from (m[:-1] + 'a', m[:-1] + 'os', m[:-1] + 'as')
            elif m.endswith('és'):
                yield from (m[:-2] + 'esa', m[:-2] + 'eses', m[:-2] + 'esas')
            else:
                yield m + 's'
        elif lang == 'ar':
            yield from (m + 'ة', m + 'ين', m + 'ون', 'ال' + m, 'ال' + m + 'ة', 'ال' + m + 'ين', 'ال' + m + 'ون')


# Words of a language as they stand when they are no names, for what begins a sentence or a title: a capital on a word
# that is not among them is a name's more often.  English: SCOWL (the package scowl), by how common its lists say that
# words are.  French: the treebanks with parts of speech.
SCOWL = '/usr/share/dict/scowl'
PLAIN, RARE = (10, 20, 35), (40, 50)
TREEBANKS = ('gsd-devtest', 'parisstories', 'rhapsodie')


def scowl(sizes):
    """The folded words of these sizes."""
    out = set()
    for size in sizes:
        for variety in ('english', 'american', 'british'):
            path = os.path.join(SCOWL, '%s-words.%d' % (variety, size))
            if os.path.exists(path):
                with open(path, encoding='latin-1') as f:
                    out.update(fold(w) for w in f.read().split() if "'" not in w)
    if not out:
        raise SystemExit('train_names: no word lists in %s (package scowl)' % SCOWL)
    return out


def treebank_words(train):
    """Folded small words that are no proper names, and how often."""
    counts = {}
    for name in TREEBANKS:
        with gzip.open(os.path.join(train, 'fr-pos-%s.tsv.gz' % name), 'rt', encoding='utf-8') as f:
            for line in f:
                form, part = (line.rstrip('\n').split('\t') + [''])[:2]
                if form.isalpha() and form.islower() and 'PROPN' not in part and part != 'X':
                    w = fold(form)
                    counts[w] = counts.get(w, 0) + 1
    return counts


def dictionary(lang, train):
    """(folded word, class) of a language's words."""
    if lang == 'en':
        plain = scowl(PLAIN)
        rare = scowl(RARE) - plain
    else:
        counts = treebank_words(train)
        plain = {w for w, c in counts.items() if c > 1}
        rare = set(counts) - plain
    yield from ((w, 'plain') for w in plain)
    yield from ((w, 'rare') for w in rare)


def build(data, here, script, counts, plain=()):
    """The lexicon for 'latin' or 'arabic'; counts: folded word -> times in small letters; plain: of `dictionary`."""
    arabic = script == 'arabic'
    lex = Lexicon(PROCLITICS['ar'] if arabic else ())
    langs = ['ar'] if arabic else ['fr', 'en', 'es']

    def fits(form):
        has = any('\u0600' <= c <= '\u06ff' for c in form)
        return has == arabic

    def add(form, name):
        if form and fits(form):
            lex.add(words(form), name)

    for r in rows(os.path.join(data, 'countries/countries.tsv')):
        for lang in langs:
            for form in r['name_' + lang].split('|'):
                add(form, 'state')
            add(re.sub(r"^(the|les|la|le|l'|el|los|las) ?", '', r['formal_' + lang]), 'state')
        if not arabic:
            for form in (r['adjective_en'] + '|' + r['noun_en']).replace(' or ', '|').replace(', ', '|').split('|'):
                form = re.sub(r'\(.*', '', form).strip()
                if form and form[0].isupper() and len(form.split()) < 3:
                    add(form, 'demonym')
                    add(form + 's', 'demonym')
    for r in rows(os.path.join(data, 'countries/demonyms.tsv')):
        for lang in langs:
            if r.get(lang):
                for form in demonym_forms(r[lang], lang):
                    add(form, 'demonym')
    for r in rows(os.path.join(data, 'cities/cities.tsv')):
        name = 'bigcity' if int(r['population'] or 0) >= 400000 or r['feature'] == 'PPLC' else 'city'
        forms = [r['ar']] + r['other_arabic'].split('|')[:2] if arabic else [r['name'], r['ascii'], r['fr'], r['es']]
        for form in forms:
            if len(form) > 2:
                add(form, name)
    for r in rows(os.path.join(data, 'cities/diplomatic-cities.tsv')):
        for lang in langs:
            for form in r[lang].split('|'):
                add(form, 'bigcity')
    for r in rows(os.path.join(data, 'organisations/organisations.tsv')):
        for lang in langs:
            for form in r[lang].split('|'):
                add(form, 'org')
            for form in r[lang + '_abbr'].split('|'):
                add(form, 'orgabbr')
    if arabic:
        for r in rows(os.path.join(data, 'given-names/name-parts-arabic-latin.tsv')):
            add(r['arabic'], 'parthi' if int(r['count']) >= 40 else 'partlo')
    else:
        for r in rows(os.path.join(data, 'given-names/france-1900-2021.tsv')):
            if int(r['births']) >= 1500 and len(r['name']) > 2:
                add(r['name'].title(), 'given')
        parts = {}
        for table in ('arabic', 'russian'):
            for r in rows(os.path.join(data, 'given-names/name-parts-%s-latin.tsv' % table)):
                for form in r['latin'].split('|')[:2]:
                    if len(form) > 2:
                        parts[form] = parts.get(form, 0) + int(r['count'])
        for form, count in parts.items():
            if count >= 3:
                add(form, 'parthi' if count >= 40 else 'partlo')
        last = {}
        for table in ('people/people.tsv', 'people/leaders-1990-2014.tsv'):
            for name in {r['name'] for r in rows(os.path.join(data, table))}:
                for w in name.split()[-1:]:
                    if len(w) > 3:
                        last[w] = last.get(w, 0) + 1
        for w in last:
            add(w, 'leader')
    for r in rows(os.path.join(data, 'given-names/popular-by-country.tsv')):
        for form in r['name'].split('|'):
            add(form, 'given')
    for form, name in cues(os.path.join(here, 'world', 'gazetteer.tsv')):
        add(form, name)
    for lang in langs:
        for form, name in lexes(here, lang):
            add(form, name)
        for form, name in cues(os.path.join(here, 'lang', lang, 'cues.tsv')):
            add(form, name)
    def mark(w, name):
        h = word_key(hash_text(w))
        lex.table[h] = lex.table.get(h, 0) | 1 << BIT[name]

    for w, name in plain:
        mark(w, name)
    for w, c in counts.items():
        if c >= 3:
            mark(w, 'frequent' if c >= 12 else 'common')
    return lex


# Classes of lang/*/*.lex in ours; what is not here is no name, or is known by its words.
OF_LEX = {'state': 'state', 'territory': 'state', 'demonym': 'demonym', 'capital': 'bigcity', 'city': 'city',
          'region': 'place', 'water': 'place', 'site': 'place', 'seat': 'place', 'organisation': 'org', 'media': 'org'}
LEXES = ('states', 'cities', 'organisations', 'seats')


def lexes(here, lang):
    for name in LEXES:
        path = os.path.join(here, 'lang', lang, name + '.lex')
        with open(path, encoding='utf-8') as f:
            for line in f:
                if line.startswith('#') or not line.strip():
                    continue
                form, name, _, attributes = (line.rstrip('\n').split('\t') + [''] * 3)[:4]
                name = OF_LEX.get(name)
                if name == 'org' and 'abbr=1' in attributes:
                    name = 'orgabbr'
                if name == 'city' and re.search(r'size=[67]|capital=1', attributes):
                    name = 'bigcity'
                if name:
                    yield form.lstrip('='), name


def small_words(sentences):
    """Folded words in small letters and how often: what is common is no name."""
    counts = {}
    for sent in sentences:
        for word, tag in sent:
            kind = shape(word)[1]
            if kind == T_LOWER and tag == 'O':
                f = fold(word)
                counts[f] = counts.get(f, 0) + 1
    return counts


def plain_words(sentences):
    """The same for a script without capitals: words outside names."""
    counts = {}
    for sent in sentences:
        for word, tag in sent:
            f = fold(word)
            counts[f] = counts.get(f, 0) + (1 if tag == 'O' else -4)
    return counts
