"""The model file of the name tagger: written here, read by src/marks/tagger.c.

Little endian, read where it lies; docs/models.md has the layout.  `Model`
reads it back and tags as the C code does, which is how the figures of
docs/models.md are measured.  Standard library only.
"""
import math
import struct

import names_features as nf

MAGIC = b'DPNAMES\n'
VERSION = 1
HEAD = 256
SLOTS = 7                # of a bucket of 64 bytes: 7 fingerprints, 7 rows of 7 weights
ROW = 7
MOST_PROBES = 250
JOIN_CLITICS = 1         # the training text leaves clitics on their words


def place(key, buckets):
    """(bucket, fingerprint) of a feature; fingerprint 0 is an empty slot."""
    return ((key >> 32) * buckets) >> 32, (key & 0xFFFF) or 1


def write(path, rows, trans, start, lexicon, buckets, flags):
    """rows: [(feature, [7 weights], importance)]; returns how many found room."""
    sizes = sorted(max(abs(x) for x in w) for _, w, _ in rows)
    top = max(0.5, sizes[int(len(sizes) * 0.999)] if sizes else 0)
    scale = 127.0 / top

    def whole(x, most):
        return max(-most, min(most, int(math.floor(x * scale + 0.5))))

    table = [[] for _ in range(buckets)]
    kept = 0
    for key, w, _ in sorted(rows, key=lambda r: (-r[2], r[0])):
        b, print_ = place(key, buckets)
        if len(table[b]) < SLOTS and all(p != print_ for p, _ in table[b]):
            q = [whole(x, 127) for x in w]
            if any(q):
                table[b].append((print_, q))
                kept += 1
    masks, number = [0], {}
    for m in lexicon.table.values():
        if m not in number:
            number[m] = 0
    for m in sorted(number):
        number[m] = len(masks)
        masks.append(m)
    slots = len(lexicon.table) * 5 // 4 + 1
    words, classes = [0] * slots, [0] * slots
    for h in sorted(lexicon.table):
        i, probes = (h * slots) >> 32, 0
        while classes[i]:
            i, probes = (i + 1) % slots, probes + 1
        assert probes < MOST_PROBES
        words[i], classes[i] = h, number[lexicon.table[h]]
    fold = [(a | b << 16 | c << 24) for a, b, c in nf.FOLD]
    body = bytearray()
    for bucket in table:
        bucket = bucket + [(0, [0] * ROW)] * (SLOTS - len(bucket))
        body += struct.pack('<7H', *[p for p, _ in bucket])
        for _, q in bucket:
            body += struct.pack('<7b', *q)
        body += b'\0'
    body += struct.pack('<%dQ' % len(masks), *masks)
    body += struct.pack('<%dI' % slots, *words)
    body += struct.pack('<%dI' % len(fold), *fold)
    for prefix, put in lexicon.proclitics:
        body += struct.pack('<BB4H3H', len(prefix), len(put), *([ord(c) for c in prefix.ljust(4, '\0')]
                                                                + [ord(c) for c in put.ljust(3, '\0')]))
    body += struct.pack('<%dH' % slots, *classes)
    head = MAGIC + struct.pack('<10I', VERSION, HEAD + len(body), buckets, slots, len(masks), len(fold),
                               len(lexicon.proclitics), int(round(scale * 65536)), flags, 0)
    head += struct.pack('<3Q', nf.NAMES, nf.CUES, nf.LINK)
    head += struct.pack('<7h', *[whole(x, 32000) for x in start])
    for r in trans:
        head += struct.pack('<7h', *[whole(x, 32000) for x in r])
    with open(path, 'wb') as f:
        f.write(head.ljust(HEAD, b'\0') + body)
    return kept, scale


class Model:
    def __init__(self, path):
        with open(path, 'rb') as f:
            d = f.read()
        assert d[:8] == MAGIC
        (version, size, self.buckets, slots, masks, fold, pro, scale, self.flags, _) = struct.unpack_from('<10I', d, 8)
        assert version == VERSION and size == len(d)
        self.start = struct.unpack_from('<7h', d, 72)
        self.trans = [struct.unpack_from('<7h', d, 86 + 14 * i) for i in range(7)]
        self.data, at = d, HEAD + 64 * self.buckets
        self.scale = scale / 65536
        mask = struct.unpack_from('<%dQ' % masks, d, at)
        at += 8 * masks
        words = struct.unpack_from('<%dI' % slots, d, at)
        at += 4 * slots + 4 * fold
        self.lexicon = nf.Lexicon()
        for i in range(pro):
            r = struct.unpack_from('<BB4H3H', d, at + 16 * i)
            self.lexicon.proclitics.append((''.join(map(chr, r[2:2 + r[0]])), ''.join(map(chr, r[6:6 + r[1]]))))
        at += 16 * pro
        classes = struct.unpack_from('<%dH' % slots, d, at)
        self.lexicon.table = {w: mask[c] for w, c in zip(words, classes) if c}

    def row(self, key):
        b, print_ = place(key, self.buckets)
        at = HEAD + 64 * b
        for i, p in enumerate(struct.unpack_from('<7H', self.data, at)):
            if p == print_:
                return struct.unpack_from('<7b', self.data, at + 14 + 7 * i)
        return None

    def scores(self, words):
        tokens = [nf.look(w, self.lexicon) for w in words]
        nf.phrases(tokens, self.lexicon)
        out = []
        for keys in nf.features(tokens):
            s = [0] * 7
            for k in keys:
                r = self.row(k)
                if r:
                    for i in range(7):
                        s[i] += r[i]
            out.append(s)
        return out
