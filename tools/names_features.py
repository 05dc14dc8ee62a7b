"""What the name tagger sees of a sentence: folding, word classes, features.

src/marks/tagger.c computes the same numbers; a change here is a change there
(and of VERSION in names_file.py).  All is arithmetic modulo 2**32 or 2**64 so
that both agree to the bit.  Standard library only.

A feature is a 64-bit number mixed from a template's number and two values.
Values are FNV-1a hashes of words (exact, folded, beginnings, endings, shapes)
and masks of word classes.  The classes come from tables: states, cities,
given names and the like of the reference data, and lang/*/cues.tsv.
"""
import unicodedata

M32 = 0xFFFFFFFF
M64 = 0xFFFFFFFFFFFFFFFF

# Classes of a code point.
OTHER, LOWER, UPPER, DIGIT, LETTER, DROP = range(6)

# Where the fold table reaches; beyond, a code point is OTHER and itself.
FOLD_END = 0x2100
FOLD_SPECIAL = {'œ': 'oe', 'æ': 'ae', 'ß': 'ss', 'ø': 'o', 'đ': 'd', 'ł': 'l',
                'ı': 'i', 'ð': 'd', 'þ': 'th', 'ʼ': "'", 'ə': 'e',
                '’': "'", '‘': "'", '‑': '-', '‐': '-', '–': '-',
                'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه',
                'ؤ': 'و', 'ئ': 'ي', 'ک': 'ك', 'ی': 'ي', 'گ': 'ك', 'ڤ': 'ف',
                'پ': 'ب', 'چ': 'ج'}


def fold_entry(cp):
    """(first, second, class) of a code point; 0 for no letter."""
    c = chr(cp)
    cat = unicodedata.category(c)
    if cat in ('Mn', 'Cf') or cp == 0x640:       # marks, joiners, tatweel
        return 0, 0, DROP
    low = c.lower()
    if low in FOLD_SPECIAL:
        out = FOLD_SPECIAL[low]
    else:
        out = unicodedata.normalize('NFD', low)
        out = ''.join(x for x in out if unicodedata.category(x) != 'Mn') or c
        out = FOLD_SPECIAL.get(out, out)
    if cat in ('Lu', 'Lt'):
        kind = UPPER
    elif cat == 'Ll':
        kind = LOWER
    elif cat[0] == 'L':
        kind = LETTER
    elif cat == 'Nd':
        kind = DIGIT
        out = chr(ord('0') + unicodedata.decimal(c))
    else:
        kind = OTHER
    first, second = ord(out[0]), ord(out[1]) if len(out) > 1 else 0
    if first > 0xFFFF or second > 0xFF:
        first, second = cp, 0
    return first, second, kind


FOLD = [fold_entry(cp) for cp in range(FOLD_END)]
MAX_WORD = 48          # code points of a word looked at; longer ones are no names


def fnv(data, h=0x811C9DC5):
    for b in data:
        h = ((h ^ b) * 0x01000193) & M32
    return h


def hash_text(text):
    return fnv(text.encode('utf-8', 'surrogatepass'))


def mix(t, a, b=0):
    x = (t * 0x165667B19E3779F9 + a * 0x9E3779B97F4A7C15 + b * 0xC2B2AE3D27D4EB4F) & M64
    x ^= x >> 32
    x = (x * 0xD6E8FEB86659FD93) & M64
    return x ^ (x >> 32)


def fold(word):
    out = []
    for c in word[:MAX_WORD]:
        cp = ord(c)
        if cp >= FOLD_END:
            out.append(c)
            continue
        first, second, _ = FOLD[cp]
        if first:
            out.append(chr(first))
            if second:
                out.append(chr(second))
    return ''.join(out)


# Types of a word.
T_OTHER, T_LOWER, T_INIT, T_CAPS, T_ONE, T_MIXED, T_NUMBER, T_DIGITS, T_SCRIPT = range(9)


def shape(word):
    """(shape, type): runs of a class cut to two; type from what it holds."""
    out, upper, lower, digit, letter, n, first = [], 0, 0, 0, 0, 0, OTHER
    for c in word[:MAX_WORD]:
        cp = ord(c)
        kind = FOLD[cp][2] if cp < FOLD_END else OTHER
        if kind == DROP:
            continue
        if not n:
            first = kind
        n += 1
        if kind == UPPER:
            upper += 1
        elif kind == LOWER:
            lower += 1
        elif kind == DIGIT:
            digit += 1
        elif kind == LETTER:
            letter += 1
        s = kind if kind else (FOLD[cp][0] if cp < FOLD_END else 0x7F)
        if kind == OTHER:
            s += 16
        if len(out) < 2 or out[-1] != s or out[-2] != s:
            out.append(s)
    h = 0x811C9DC5
    for s in out[:8]:
        h = ((h ^ s) * 0x01000193) & M32
    if digit and not upper and not lower and not letter:
        kind = T_NUMBER
    elif digit:
        kind = T_DIGITS
    elif letter and not upper and not lower:
        kind = T_SCRIPT
    elif not upper and not lower:
        kind = T_OTHER
    elif not upper:
        kind = T_LOWER
    elif upper == 1 and not lower:
        kind = T_ONE
    elif not lower:
        kind = T_CAPS
    elif first == UPPER and upper == 1:
        kind = T_INIT
    else:
        kind = T_MIXED
    return h, kind


# Word classes; the number is the bit.
CLASSES = ['state', 'bigcity', 'city', 'org', 'orgabbr', 'given', 'parthi', 'partlo', 'leader', 'demonym', 'place', 'person',
           'month', 'weekday', 'noname', 'work',
           'honor', 'noble', 'title', 'kin', 'orghead', 'corp', 'placehead', 'say', 'act', 'inprep', 'prep', 'de', 'det',
           'conj', 'pron', 'verb', 'func', 'particle', 'common', 'frequent', 'plain', 'rare']
BIT = {name: i for i, name in enumerate(CLASSES)}
NAMES = sum(1 << BIT[x] for x in CLASSES[:16])            # classes of names
CUES = sum(1 << BIT[x] for x in CLASSES[16:34])           # classes of cues
LINK = (1 << BIT['de']) | (1 << BIT['particle'])
PREFIX = 1 << 63                                          # a longer phrase begins so
MAX_PHRASE = 6


def phrase_key(h, folded_hash):
    return ((h ^ folded_hash) * 0x85EBCA6B + 0x1B873593) & M32


def word_key(folded_hash):
    return phrase_key(0, folded_hash)


class Lexicon:
    """Phrases of folded words to masks of classes."""

    def __init__(self, proclitics=()):
        self.table = {}
        # (prefix, what stands for it), tried in this order
        self.proclitics = [(fold(a), fold(b)) for a, b in proclitics]

    def add(self, words, name):
        folded = [fold(w) for w in words]
        if not folded or len(folded) > MAX_PHRASE or '' in folded:
            return
        h = 0
        for i, w in enumerate(folded):
            h = phrase_key(h, hash_text(w))
            if i + 1 < len(folded):
                self.table[h] = self.table.get(h, 0) | PREFIX
        self.table[h] = self.table.get(h, 0) | (1 << BIT[name])


CAPITAL = (T_INIT, T_CAPS, T_ONE, T_MIXED, T_SCRIPT)
MIN_STEM = 3


class Token:
    __slots__ = ('exact', 'folded', 'stem', 'shape', 'type', 'begin', 'end', 'mask', 'pb', 'pi', 'cap', 'length')


def affixes(folded):
    """Hashes of the first and last one to four code points."""
    b, e = [], []
    for k in range(1, 5):
        if len(folded) > k:
            b.append(hash_text(folded[:k]))
            e.append(hash_text(folded[-k:]))
    return b, e


def look(word, lexicon):
    t = Token()
    f = fold(word)
    t.exact = hash_text(word.replace('’', "'"))
    t.folded = hash_text(f)
    t.stem = t.folded
    t.shape, t.type = shape(word)
    t.begin, t.end = affixes(f)
    t.length = len(f)
    t.mask = lexicon.table.get(word_key(t.folded), 0)
    if lexicon.proclitics and not t.mask:
        fallback = None
        for prefix, put in lexicon.proclitics:
            if f.startswith(prefix) and len(f) - len(prefix) + len(put) >= MIN_STEM:
                h = hash_text(put + f[len(prefix):])
                m = lexicon.table.get(word_key(h), 0)
                if m:
                    t.mask, t.stem = m, h
                    break
                if fallback is None:
                    fallback = h
        else:
            if fallback is not None:
                t.stem = fallback
    t.cap = t.type in CAPITAL
    t.pb = t.pi = 0
    return t


def phrases(tokens, lexicon):
    """Longest phrases of two words and more, from the left."""
    table = lexicon.table
    i, n = 0, len(tokens)
    while i < n:
        step = 1
        if tokens[i].mask & PREFIX:
            h, best, found = word_key(tokens[i].stem), 0, 0
            for j in range(i + 1, min(n, i + MAX_PHRASE)):
                h = phrase_key(h, tokens[j].folded)
                m = table.get(h, 0)
                if m & ~PREFIX:
                    best, found = j, m & ~PREFIX
                if not m & PREFIX:
                    break
            if best:
                tokens[i].pb = found
                for j in range(i + 1, best + 1):
                    tokens[j].pi = found
                step = best - i + 1
        i += step


EVERY = mix(1, 0)      # of every word
EDGE = 0x5E5E5E5E      # beyond the sentence


def features(tokens):
    """For each token its list of feature numbers."""
    n = len(tokens)
    caps = sum(1 for t in tokens if t.type == T_CAPS)
    lows = sum(1 for t in tokens if t.type in (T_LOWER, T_INIT))
    loud = 1 if caps > lows else 0
    # the run of capitals a token stands in, links between capitals included
    start, stop = [0] * n, [0] * n
    first = next((i for i in range(n) if tokens[i].type != T_OTHER), 0)
    i = 0
    while i < n:
        if not tokens[i].cap or tokens[i].type == T_SCRIPT:
            start[i] = stop[i] = i
            i += 1
            continue
        j = i
        while j + 1 < n and j - i < 12:
            if tokens[j + 1].cap:
                j += 1
            elif j + 2 < n and tokens[j + 1].mask & LINK and tokens[j + 2].cap:
                j += 2
            else:
                break
        for k in range(i, j + 1):
            start[k], stop[k] = i, j
        i = j + 1

    def w(i):
        return tokens[i].folded if 0 <= i < n else EDGE

    def kind(i):
        return tokens[i].type if 0 <= i < n else 15

    def mask(i):
        return tokens[i].mask & ~PREFIX if 0 <= i < n else 0

    out = []
    for i, t in enumerate(tokens):
        f = []
        add = f.append
        here = t.type | (loud << 4) | ((i == first) << 5)
        m0, m1, m2 = mask(i), mask(i - 1), mask(i + 1)
        add(EVERY)
        # the word
        add(mix(2, t.exact))
        add(mix(3, t.folded))
        add(mix(4, t.folded, here))
        if t.stem != t.folded:
            add(mix(5, t.stem))
        for k, h in enumerate(t.begin):
            add(mix(6 + k, h, t.cap))
        for k, h in enumerate(t.end):
            add(mix(10 + k, h, t.cap))
        add(mix(14, t.shape))
        add(mix(15, here))
        add(mix(16, min(t.length, 12), t.type))
        # its neighbours
        add(mix(20, w(i - 1)))
        add(mix(21, w(i + 1)))
        add(mix(22, w(i - 2)))
        add(mix(23, w(i + 2)))
        add(mix(24, w(i - 1), t.folded))
        add(mix(25, t.folded, w(i + 1)))
        add(mix(26, w(i - 1), here))
        add(mix(27, w(i + 1), here))
        add(mix(28, w(i - 2), w(i - 1)))
        add(mix(29, w(i + 1), w(i + 2)))
        add(mix(30, kind(i - 1), here))
        add(mix(31, kind(i + 1), here))
        add(mix(32, kind(i - 1) << 8 | kind(i + 1), here))
        add(mix(33, kind(i - 2) << 8 | kind(i - 1), here))
        add(mix(34, kind(i + 1) << 8 | kind(i + 2), here))
        if i:
            for k, h in enumerate(tokens[i - 1].end[1:3]):
                add(mix(36 + k, h, here))
        if i + 1 < n:
            for k, h in enumerate(tokens[i + 1].end[1:3]):
                add(mix(38 + k, h, here))
            add(mix(40, tokens[i + 1].shape, t.shape))
        # classes
        for d in (-2, -1, 0, 1, 2):
            m = mask(i + d)
            b = 0
            if not m:
                add(mix(50 + d, 63, here))
            while m:
                if m & 1:
                    add(mix(50 + d, b, t.type))
                m >>= 1
                b += 1
        names = m0 & NAMES
        add(mix(60, m0, here))
        add(mix(61, names, m1 & NAMES))
        add(mix(62, names, m2 & NAMES))
        add(mix(63, m1 & CUES, names << 6 | here))
        add(mix(64, m2 & CUES, names << 6 | here))
        add(mix(65, m1 & CUES, mix(0, m2 & CUES, here)))
        add(mix(66, t.pb, t.type))
        add(mix(67, t.pi, t.type))
        if i + 1 < n:
            add(mix(68, tokens[i + 1].pi, t.pb | t.pi))
        # the run of capitals
        if t.cap and t.type != T_SCRIPT:
            a, z = start[i], stop[i]
            any_ = 0
            for k in range(a, z + 1):
                any_ |= mask(k) & NAMES
            size = min(z - a, 5)
            where = size << 4 | min(i - a, 5)
            add(mix(70, where, t.type))
            add(mix(71, w(a - 1), i == a))
            add(mix(72, w(z + 1), i == a))
            add(mix(73, mask(a - 1) & CUES, size << 1 | (i == a)))
            add(mix(74, mask(z + 1) & CUES, size << 1 | (i == a)))
            add(mix(75, any_, i == a))
            b = 0
            while any_:
                if any_ & 1:
                    add(mix(76, b, i == a))
                any_ >>= 1
                b += 1
            if i != a:
                add(mix(77, w(a)))
                add(mix(78, mask(a), where))
            if i != z:
                add(mix(79, w(z)))
                add(mix(80, mask(z), where))
            if i + 1 < n and tokens[i].end and z != i:
                add(mix(81, tokens[z].end[-1] if tokens[z].end else 0, i == a))
            add(mix(82, kind(a - 1) << 4 | kind(z + 1), size << 1 | (a == first)))
        else:
            # the nearest capitals around a small word
            for k in range(1, 4):
                if i - k >= 0 and tokens[i - k].cap:
                    add(mix(84, w(i - k), k))
                    add(mix(85, mask(i - k) & NAMES, k))
                    add(mix(86, mask(start[i - k]), t.folded))
                    break
            for k in range(1, 4):
                if i + k < n and tokens[i + k].cap:
                    add(mix(87, mask(i + k) & NAMES, k << 8 | kind(i - 1)))
                    break
        out.append(f)
    return out
