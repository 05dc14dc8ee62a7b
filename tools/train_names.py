#!/usr/bin/env python3
"""Trains the statistical tagger of names and writes models/names-*.

    train_names.py [--train DIR] [--data DIR] [--out DIR] [--only french,arabic]
    train_names.py --measure DIR
    train_names.py --tag < LINES          language TAB words -> with the names found, as tests/marks/tagger.tsv

A linear-chain conditional random field over hashed features, fitted by
names_learn.c with what the program itself sees of a word.  French and English
are trained together: each feature has a weight that all sources share and one
that is the source's own (Daumé III 2007, "Frustratingly easy domain
adaptation"), so that a model is the sum of the shared weights and those of its
language, and Spanish, which has no training text, gets the shared ones with its
own word classes.  Standard library, a C compiler and ICU; the same inputs give
the same files.
"""
import argparse
import gzip
import math
import os
import random
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import names_augment as na
import names_features as nf
import names_file
import names_lexicon as nl

LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']
INDEX = {x: i for i, x in enumerate(LABELS)}
L = len(LABELS)

def read_conll(path):
    out, cur = [], []
    opener = gzip.open if path.endswith('.gz') else open
    with opener(path, 'rt', encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line:
                w, t = line.split('\t')
                cur.append((w, t))
            elif cur:
                out.append(cur)
                cur = []
    if cur:
        out.append(cur)
    return out


def spans(tags):
    out, cur = set(), None
    for i, t in enumerate(list(tags) + ['O']):
        if cur is not None and t[0] != 'I':
            out.add((cur, i, tags[cur][2:]))
            cur = None
        if t[0] == 'B':
            cur = i
    return out


def viterbi(sc, t, s):
    n = len(sc)
    best = [s[b] + sc[0][b] for b in range(L)]
    back = []
    for i in range(1, n):
        row, new = [], []
        for b in range(L):
            top, arg = -1e18, 0
            for a in range(L):
                v = best[a] + t[a][b]
                if v > top:
                    top, arg = v, a
            row.append(arg)
            new.append(top + sc[i][b])
        back.append(row)
        best = new
    y = max(range(L), key=lambda b: best[b])
    out = [y]
    for row in reversed(back):
        y = row[y]
        out.append(y)
    return out[::-1]


CORE = ('unicode.c', 'ctx.c', 'arena.c')
SOURCES = ('tools/names_learn.c', 'src/marks/tagger_look.c', 'src/marks/tagger_model.c', 'src/marks/tagger_memo.c')


def compile_learner(here, work):
    learner = os.path.join(work, 'names_learn')
    core = os.path.join(here, 'src/core')
    sources = [os.path.join(here, x) for x in SOURCES] + [os.path.join(core, x) for x in CORE]
    subprocess.run(['cc', '-O3', '-std=gnu17', '-I', os.path.join(here, 'src'), '-I', os.path.join(here, 'include'),
                    '-o', learner, *sources, '-licuuc', '-lm'], check=True)
    return learner


def write_sentences(path, sources, languages):
    with open(path, 'w', encoding='utf-8') as f:
        for sentences, lang, domains, weight in sources:
            head = '# %d %g %s\n' % (languages.index(lang), weight, ' '.join(map(str, domains)))
            for s in sentences:
                f.write(head)
                f.writelines('%s\t%d\n' % (word, INDEX[tag]) for word, tag in s)
                f.write('\n')


class Learned:
    """What names_learn writes: `start`, `next`, and (feature, times seen, weights by domain and label) of each."""

    def __init__(self, path, domains):
        with open(path, 'rb') as f:
            self.data = f.read()
        self.n, = struct.unpack_from('<I', self.data)
        self.start = struct.unpack_from('<%df' % L, self.data, 8)
        at = 8 + 4 * L
        self.next = [struct.unpack_from('<%df' % L, self.data, at + 4 * L * a) for a in range(L)]
        self.at = at + 4 * L * L
        self.row = struct.Struct('<QI%df' % (L * domains))

    def rows(self):
        for i in range(self.n):
            row = self.row.unpack_from(self.data, self.at + self.row.size * i)
            yield row[0], row[1], row[2:]


def fit(here, family, sources, lexicons, seed):
    """Has names_learn learn a family."""
    languages = sorted(lexicons)
    none = [[0.0] * L] * L
    with tempfile.TemporaryDirectory() as work:
        looks = [os.path.join(work, lang) for lang in languages]
        for lang, path in zip(languages, looks):
            names_file.write(path, [], none, none[0], lexicons[lang], 1, family['flags'])
        write_sentences(os.path.join(work, 'sentences'), sources, languages)
        subprocess.run([compile_learner(here, work), os.path.join(work, 'sentences'), str(family['domains']),
                        str(family['epochs']), str(family['drop']), str(seed), os.path.join(work, 'rows'), *looks],
                       check=True)
        return Learned(os.path.join(work, 'rows'), family['domains'])


# What is trained on what.  A source: files, language, the copies of weights it
# trains (0 is everyone's), its own weight, and how many rounds of other names.
# The old newspapers of Europeana are many, old and misread: they count less.
# 'calm': with all features in their place a sum of weights is larger than it was
# with some left out; this much of it is right against the weights between
# labels.  'shy': what label O has more, or less, at every word.
FAMILIES = {
    'french': {
        'script': 'latin',
        'sources': [('fr-gsd', 'fr', (0, 1), 1.0, 2), ('fr-europeana', 'fr', (0, 2), 0.1, 1),
                    ('en-uner-ewt-dev', 'en', (0, 3), 1.0, 2), ('en-wikigold', 'en', (0, 3), 1.0, 2)],
        'domains': 4, 'epochs': 10, 'drop': 0.5, 'small': nl.small_words, 'dictionaries': True,
        # language: the copies its model is the sum of, and its size
        'models': {'fr': ((0, 1), 16500)},
        'calm': 0.5, 'shy': 0.0, 'flags': 0},
    'spanish': {
        'script': 'latin',
        'sources': [('fr-gsd', 'fr', (0, 1), 1.0, 2), ('fr-europeana', 'fr', (0, 2), 0.1, 1),
                    ('en-uner-ewt-dev', 'en', (0, 3), 1.0, 2), ('en-wikigold', 'en', (0, 3), 1.0, 2)],
        'domains': 4, 'epochs': 10, 'drop': 0.5, 'small': nl.small_words, 'dictionaries': False,
        'models': {'es': ((0,), 11500)},
        'calm': 0.5, 'shy': 0.0, 'flags': 0},
    'english': {
        'script': 'latin',
        'sources': [('fr-gsd', 'fr', (0, 1), 1.0, 2),
                    ('en-uner-ewt-dev', 'en', (0, 2), 1.0, 2), ('en-wikigold', 'en', (0, 2), 1.0, 2)],
        'domains': 3, 'epochs': 10, 'drop': 0.5, 'small': nl.small_words, 'dictionaries': True,
        'models': {'en': ((0, 2), 12500)},
        'calm': 0.5, 'shy': 0.0, 'flags': 0},
    'arabic': {
        'script': 'arabic',
        'sources': [('ar-anercorp-train', 'ar', (0, 1), 1.0, 1), ('ar-aqmar', 'ar', (0, 2), 1.0, 1)],
        'domains': 3, 'epochs': 8, 'drop': 0.5, 'small': nl.plain_words, 'dictionaries': False,
        'models': {'ar': ((0, 1), 13500)},
        'calm': 0.7, 'shy': -1.0, 'flags': names_file.JOIN_CLITICS},
}
SEED, SHUFFLES = 11, 0
EVERY = nf.EVERY >> 32 << 32 | nf.EVERY & 0xFFFF     # as names_learn tells features


def gather(family, train, data, here):
    """The lexicons and the sources of a family, with the sentences made anew."""
    read = [(read_conll(os.path.join(train, s[0] + '.conll.gz')),) + s[1:] for s in family['sources']]
    counts = family['small']([s for r in read for s in r[0]])
    lexicons = {}
    for lang in sorted({s[1] for s in family['sources']} | set(family['models'])):
        plain = nl.dictionary(lang, train) if family['dictionaries'] else ()
        lexicons[lang] = nl.build(data, here, family['script'], counts, plain)
    rng = random.Random(SEED)
    pools, sources = {}, []
    for sentences, lang, domains, weight, _ in read:
        sources.append((sentences, lang, domains, weight))
    for sentences, lang, domains, weight, copies in read:
        if lang not in pools:
            pools[lang] = na.Names(data, here, lang)
        for _ in range(copies):
            made = [x for x in (na.again(s, pools[lang], rng) for s in sentences) if x]
            sources.append((made if weight == 1.0 else made[::2], lang, domains, weight))
    return lexicons, sources


def export(path, learned, domains, lexicon, buckets, family):
    """Sum the copies of a language, keep what weighs, write."""
    rows = []
    for key, times, weights in learned.rows():
        w = [sum(weights[d * L + b] for d in domains) for b in range(L)]
        top = max(abs(x) for x in w)
        if top > 0.02:
            w = [x * family['calm'] for x in w]
            if key == EVERY:
                w[0] += family['shy']
            rows.append((key, w, top * math.log(1 + times)))
    rows.sort(key=lambda r: (-r[2], r[0]))
    del rows[buckets * names_file.SLOTS:]
    kept, scale = names_file.write(path, rows, learned.next, learned.start, lexicon, buckets, family['flags'])
    print('%s: %d features of %d, scale %.1f, %d bytes' % (path, kept, learned.n, scale, os.path.getsize(path)))


def measure_model(model, path):
    tot = {k: [0, 0, 0] for k in ('PER', 'LOC', 'ORG')}
    for s in read_conll(path):
        y = viterbi(model.scores([w for w, _ in s]), model.trans, model.start)
        g, f = spans([t for _, t in s]), spans([LABELS[i] for i in y])
        for x in f:
            tot[x[2]][1] += 1
            tot[x[2]][0] += x in g
        for x in g:
            tot[x[2]][2] += 1
    every = [sum(t[i] for t in tot.values()) for i in range(3)]
    return [100 * every[0] / max(1, every[1]), 100 * every[0] / max(1, every[2])] + [
        200.0 * t[0] / max(1, t[1] + t[2]) for t in (every, tot['PER'], tot['LOC'], tot['ORG'])]


def tag_lines(models):
    opened = {}
    for line in sys.stdin:
        lang, text = line.rstrip('\n').split('\t')[:2]
        if lang not in opened:
            opened[lang] = names_file.Model(os.path.join(models, 'names-' + lang))
        model, words = opened[lang], text.split(' ')
        y = viterbi(model.scores(words), model.trans, model.start)
        names = sorted(spans([LABELS[i] for i in y]))
        print('%s\t%s\t%s' % (lang, text, '; '.join('%s %s' % (k, ' '.join(words[b:e])) for b, e, k in names)))


def main():
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    shared = os.path.join(os.path.dirname(here), 'shared')
    p = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    p.add_argument('--train', default=os.path.join(shared, 'train/names'))
    p.add_argument('--data', default=os.path.join(shared, 'data'))
    p.add_argument('--out', default=os.path.join(here, 'models'))
    p.add_argument('--only', default='french,spanish,english,arabic', help='families to train')
    p.add_argument('--measure', metavar='DIR', help='train nothing; score the models on the CoNLL files of DIR')
    p.add_argument('--tag', action='store_true', help='train nothing; tag lines of language and words')
    a = p.parse_args()
    if a.tag:
        return tag_lines(a.out)
    if a.measure:
        for name in sorted(os.listdir(a.measure)):
            model = os.path.join(a.out, 'names-' + name[:2])
            if name.endswith('.conll') and os.path.exists(model):
                print('%-9s P %.1f R %.1f F1 %.1f   PER %.1f LOC %.1f ORG %.1f' % (
                    (name[:-6],) + tuple(measure_model(names_file.Model(model), os.path.join(a.measure, name)))),
                    flush=True)
        return
    for name in a.only.split(','):
        family = FAMILIES[name]
        lexicons, sources = gather(family, a.train, a.data, here)
        learned = fit(here, family, sources, lexicons, SHUFFLES)
        for lang, (domains, buckets) in family['models'].items():
            export(os.path.join(a.out, 'names-' + lang), learned, domains, lexicons[lang], buckets, family)


if __name__ == '__main__':
    main()
