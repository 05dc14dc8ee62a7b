#!/usr/bin/env python3
"""Trains the statistical tagger of names and writes models/names-*.

    train_names.py [--train DIR] [--data DIR] [--out DIR] [--only latin,arabic]
    train_names.py --measure DIR
    train_names.py --tag < LINES          language TAB words -> with the names found, as tests/marks/tagger.tsv

A linear-chain conditional random field over hashed features
(names_features.py), fitted by AdaGrad.  French and English are trained
together: each feature has a weight that all sources share and one that is the
source's own (Daumé III 2007, "Frustratingly easy domain adaptation"), so that
a model is the sum of the shared weights and those of its language, and
Spanish, which has no training text, gets the shared ones with its own word
classes.  Standard library only; the same seed gives the same files.
"""
import argparse
import gzip
import math
import os
import random
import sys
import time
from array import array

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import names_augment as na
import names_features as nf
import names_file
import names_lexicon as nl

LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']
INDEX = {x: i for i, x in enumerate(LABELS)}
L = len(LABELS)
NEVER = -1e4


def allowed(a, b):
    """May label b follow a?  I- only after B- or I- of its kind."""
    return b in (0, 1, 3, 5) or a in (b - 1, b)


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


class Crf:
    """Weights as one list: (domain * features + feature) * L + label."""

    def __init__(self, n, domains):
        self.n = n
        self.w = array('d', bytes(8 * n * L * domains))
        self.g = array('d', bytes(8 * n * L * domains))
        self.t = [[0.0 if allowed(a, b) else NEVER for b in range(L)] for a in range(L)]
        self.s = [0.0 if allowed(0, b) else NEVER for b in range(L)]
        self.tg = [[1e-3] * L for _ in range(L)]
        self.sg = [1e-3] * L

    def scores(self, sent, offs):
        w = self.w
        out = []
        for feats in sent:
            a0 = a1 = a2 = a3 = a4 = a5 = a6 = 0.0
            for off in offs:
                for f in feats:
                    k = f + off
                    a0 += w[k]
                    a1 += w[k + 1]
                    a2 += w[k + 2]
                    a3 += w[k + 3]
                    a4 += w[k + 4]
                    a5 += w[k + 5]
                    a6 += w[k + 6]
            out.append([a0, a1, a2, a3, a4, a5, a6])
        return out

    def learn(self, sent, gold, offs, weight, rate, decay):
        """One sentence: gradient of the log likelihood, AdaGrad step."""
        sc = self.scores(sent, offs)
        n = len(sent)
        exp = math.exp
        et = [[exp(x) if x > NEVER / 2 else 0.0 for x in row] for row in self.t]
        es = [exp(x) if x > NEVER / 2 else 0.0 for x in self.s]
        emit, alpha = [], []
        for i in range(n):
            top = max(sc[i])
            e = [exp(x - top) for x in sc[i]]
            emit.append(e)
            if i:
                p = alpha[-1]
                a = [e[b] * sum([p[c] * et[c][b] for c in range(L)]) for b in range(L)]
            else:
                a = [e[b] * es[b] for b in range(L)]
            z = sum(a)
            alpha.append([x / z for x in a])
        beta = [None] * n
        beta[n - 1] = [1.0] * L
        for i in range(n - 2, -1, -1):
            v = [emit[i + 1][b] * beta[i + 1][b] for b in range(L)]
            r = [sum([et[a][b] * v[b] for b in range(L)]) for a in range(L)]
            z = sum(r)
            beta[i] = [x / z for x in r]
        w, g = self.w, self.g
        tgrad = [[0.0] * L for _ in range(L)]
        for i in range(n):
            p = [alpha[i][b] * beta[i][b] for b in range(L)]
            z = sum(p)
            if i:
                q = [[alpha[i - 1][a] * et[a][b] * emit[i][b] * beta[i][b] for b in range(L)] for a in range(L)]
                zq = sum([sum(r) for r in q])
                for a in range(L):
                    for b in range(L):
                        tgrad[a][b] -= q[a][b] / zq
                tgrad[gold[i - 1]][gold[i]] += 1
            for b in range(L):
                d = (1.0 if gold[i] == b else 0.0) - p[b] / z
                if -1e-3 < d < 1e-3:
                    continue
                d *= weight
                for off in offs:
                    o = off + b
                    for f in sent[i]:
                        k = f + o
                        x = w[k]
                        y = d - decay * x
                        s = g[k] + y * y
                        g[k] = s
                        w[k] = x + rate * y / math.sqrt(s + 1e-2)
        for a in range(L):
            for b in range(L):
                if self.t[a][b] > NEVER / 2:
                    y = tgrad[a][b] * weight
                    self.tg[a][b] += y * y
                    self.t[a][b] += rate * y / math.sqrt(self.tg[a][b] + 1.0)
        p0 = [alpha[0][b] * beta[0][b] for b in range(L)]
        z = sum(p0)
        for b in range(L):
            if self.s[b] > NEVER / 2:
                y = ((1.0 if gold[0] == b else 0.0) - p0[b] / z) * weight
                self.sg[b] += y * y
                self.s[b] += rate * y / math.sqrt(self.sg[b] + 1.0)


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


def see(sentence, lexicon):
    tokens = [nf.look(w, lexicon) for w, _ in sentence]
    nf.phrases(tokens, lexicon)
    return nf.features(tokens)


def prepare(sources, lexicons, cutoff):
    """sources: (sentences, language, domains, weight); gives samples and the key map."""
    count, seen = {}, []
    for sentences, lang, domains, weight in sources:
        for s in sentences:
            f = see(s, lexicons[lang])
            seen.append((f, [INDEX[t] for _, t in s], domains, weight))
            for x in f:
                for k in x:
                    count[k] = count.get(k, 0) + 1
    keys = {}
    for k, c in count.items():
        if c >= cutoff:
            keys[k] = len(keys)
    samples = []
    for f, gold, domains, weight in seen:
        samples.append(([array('i', [keys[k] * L for k in x if k in keys]) for x in f], gold, domains, weight))
    return keys, count, samples


def fit(sources, lexicons, domains, epochs, rate, decay, cutoff, drop, log=sys.stderr):
    started = time.time()
    keys, counts, samples = prepare(sources, lexicons, cutoff)
    crf = Crf(len(keys), domains)
    rng = random.Random(7)
    print('%d sentences, %d features (%.0f s)' % (len(samples), len(keys), time.time() - started), file=log)
    size = len(keys) * L
    order = list(range(len(samples)))
    total, taken = array('d', bytes(8 * len(crf.w))), 0
    for epoch in range(epochs):
        rng.shuffle(order)
        r = rate * (1 - 0.8 * epoch / max(1, epochs - 1))
        for i in order:
            sent, gold, doms, weight = samples[i]
            if drop:
                sent = [[f for f in x if rng.random() >= drop] for x in sent]
            crf.learn(sent, gold, [d * size for d in doms], weight, r, decay)
        if epoch >= epochs // 2:
            taken += 1
            for k, x in enumerate(crf.w):
                total[k] += x
        print('epoch %d (%.0f s)' % (epoch + 1, time.time() - started), file=log, flush=True)
    # the mean of the later rounds is steadier than the last
    crf.w = array('d', [x / taken for x in total])
    return crf, keys, counts


# What is trained on what.  A source: files, language, the copies of weights it
# trains (0 is everyone's), its own weight, and how many rounds of other names.
# The old newspapers of Europeana are many, old and misread: they count less.
# 'calm': with all features in their place a sum of weights is larger than it was
# with some left out; this much of it is right against the weights between
# labels.  'shy': what label O has more, or less, at every word.
FAMILIES = {
    'latin': {
        'script': 'latin',
        'sources': [('fr-gsd', 'fr', (0, 1), 1.0, 2), ('fr-europeana', 'fr', (0, 2), 0.1, 1),
                    ('en-uner-ewt-dev', 'en', (0, 3), 1.0, 2), ('en-wikigold', 'en', (0, 3), 1.0, 2)],
        'domains': 4, 'epochs': 10, 'drop': 0.5, 'small': nl.small_words, 'dictionaries': False,
        # language: the copies its model is the sum of, and its size
        'models': {'fr': ((0, 1), 16500), 'es': ((0,), 11500)},
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
RATE, DECAY, CUTOFF, SEED = 0.1, 0.001, 2, 11


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


def export(path, crf, keys, counts, domains, lexicon, buckets, family):
    """Sum the copies of a language, keep what weighs, write."""
    size = len(keys) * L
    rows = []
    for key, i in keys.items():
        w = [0.0] * L
        for d in domains:
            at = d * size + i * L
            for b in range(L):
                w[b] += crf.w[at + b]
        top = max(abs(x) for x in w)
        if top > 0.02:
            w = [x * family['calm'] for x in w]
            if key == nf.EVERY:
                w[0] += family['shy']
            rows.append((key, w, top * math.log(1 + counts[key])))
    rows.sort(key=lambda r: (-r[2], r[0]))
    del rows[buckets * names_file.SLOTS:]
    kept, scale = names_file.write(path, rows, crf.t, crf.s, lexicon, buckets, family['flags'])
    print('%s: %d features of %d, scale %.1f, %d bytes' % (path, kept, len(keys), scale, os.path.getsize(path)))


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
    p.add_argument('--only', default='latin,english,arabic', help='families to train')
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
        crf, keys, counts = fit(sources, lexicons, family['domains'], family['epochs'], RATE, DECAY, CUTOFF,
                                family['drop'])
        for lang, (domains, buckets) in family['models'].items():
            export(os.path.join(a.out, 'names-' + lang), crf, keys, counts, domains, lexicons[lang], buckets, family)


if __name__ == '__main__':
    main()
