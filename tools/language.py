#!/usr/bin/env python3
"""Makes the tables that tell the language of a text.

    language.py derive ELD.tgz        models/language/ngrams.tsv.gz, from the npm package `eld` (2.1.0)
    language.py pack OUT.bin OUT.h    models/language/*.tsv and ngrams.tsv.gz into the one table that
                                      src/text/language.c reads in place, and a header that says where it
                                      lies and changes with it (run by the build)
    language.py check                 words.tsv against the n-grams: words that look like another language's

`derive` is run once, by hand, when the tables of ELD change: fetch the package with `npm pack eld@2.1.0`.
It keeps what tells the languages of one script from each other:

- ELD's "large" n-grams (windows of four bytes at every third byte of a word, with a blank at a word's begin
  and end; an n-gram gives each language that has it a score, a log frequency), for the scripts that several
  languages share.  A script that is one language's own needs no n-grams;
- for Han, each character's greatest score over the n-grams that hold it, in Chinese and in Japanese.

The packed table (little endian):

    magic         8 bytes "DPLANG1\\n"
    u32           languages, scripts, log2 of buckets, offset of buckets, offset of entries, size
    languages     16 bytes each: tag[10], u8 group, u8 per cent, u16 handicap, u16 0
    scripts       8 bytes each: ISO 15924 code[4], u8 group, u8 weight, u8 language that it tells + 1, 0
    buckets       u32 each, and one more: where the entries of a bucket begin, in u16
    entries       u16: a fingerprint, then pairs (last << 15 | language << 9 | score)

Keys are n-grams as they are, words after byte 1, Han characters after byte 2; bucket and fingerprint are the
topmost bits of their hash.  Standard library only.
"""
import argparse
import collections
import gzip
import hashlib
import io
import os
import re
import struct
import sys
import tarfile

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'models', 'language')

# ELD leaves out of its file what the rarest n-gram scores.
ELD_BASE = 53
# What a word of words.tsv gives each language that has it: about as much as a frequent n-gram, so that two
# such words outweigh one proper name.
WORD_SCORE = 120
# Nine bits of a pair.
SCORE_MAX = 511
WORD, HAN = b'\x01', b'\x02'
# Four entries to a bucket: some 25 bytes to look through.
PER_BUCKET = 4


def rows(path):
    with open(path, encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line and not line.startswith('#'):
                yield line.split('\t')


# --- derive -------------------------------------------------------------------------------------

def read_eld(path):
    """(n-gram in bytes, {language: score}) of the large table of ELD."""
    with tarfile.open(path) as tar:
        def text(name):
            return tar.extractfile('package/src/' + name).read().decode('utf-8')
        codes = re.findall(r"'((?:\\.|[^'])*)'", text('dictionary.js').split('[', 1)[1])
        data = text('ngrams/large.js')
    codes = [c.replace('\\', '') for c in codes]
    if len(codes) != 256:
        sys.exit('the dictionary of ELD has %d bytes, not 256' % len(codes))
    byte = {c: i for i, c in enumerate(codes) if c != ' '}
    byte[' '] = 0x20
    head, body = data.split('ngrams:{', 1)
    name = dict(re.findall(r"(\d+):'(\w+)'", head))
    entry = re.compile(r"(?:'((?:\\.|[^'\\])*)'|\"((?:\\.|[^\"\\])*)\"|(\w+)):\{([\d:,]*)\}")
    for m in entry.finditer(body):
        key = re.sub(r'\\(.)', r'\1', m.group(1) or m.group(2) or m.group(3))
        pairs = (p.split(':') for p in m.group(4).split(','))
        yield bytes(byte[c] for c in key), {name[a]: int(b) + ELD_BASE for a, b in pairs}


# The lead bytes of the scripts that several languages share.
LEADS = {'Latin': [*range(0x61, 0x7b), *range(0xc3, 0xca), 0xe1], 'Cyrillic': [*range(0xd0, 0xd4)],
         'Arabic': [*range(0xd8, 0xdc)], 'Devanagari': [0xe0]}


def groups_of(key):
    """The scripts an n-gram may be of; a window cut inside a character may show no lead byte: any."""
    found = {g for g, leads in LEADS.items() if any(b in leads for b in key)}
    return found or set(LEADS)


def han_of(key):
    """The whole Han characters in an n-gram."""
    for i in range(len(key) - 2):
        if 0xe3 <= key[i] <= 0xe9:
            try:
                c = key[i:i + 3].decode('utf-8')
            except UnicodeDecodeError:
                continue
            if '\u3400' <= c <= '\u9fff':
                yield c


def escape(key):
    return ''.join('_' if b == 0x20 else chr(b) if 0x21 <= b < 0x7f and b not in (0x5c, 0x5f) else '\\x%02x' % b
                   for b in key)


def unescape(text):
    return re.sub(rb'\\x(..)', lambda m: bytes([int(m.group(1), 16)]), text.encode('ascii').replace(b'_', b' '))


def derive(path):
    group = {r[0]: r[1] for r in rows(os.path.join(HERE, 'languages.tsv'))}
    grams, han = {}, collections.defaultdict(dict)
    for key, scores in read_eld(path):
        ok = groups_of(key)
        kept = {a: s for a, s in scores.items() if group.get(a) in ok}
        if kept:
            grams[key] = kept
        for c in han_of(key):
            for a, s in scores.items():
                if group.get(a) == 'Han':
                    han[c][a] = max(han[c].get(a, 0), s)
    out = io.StringIO()
    out.write('# Made by tools/language.py from ELD 2.1.0, copyright 2023 Nito T.M., Apache License 2.0; see NOTICE.\n')
    out.write('# Changed: only the languages of languages.tsv, each only in its own script; Han by character.\n')
    out.write('# ngram (a blank is _)\tlanguage:score\n')

    def write(key, scores):
        out.write('%s\t%s\n' % (key, ' '.join('%s:%d' % x for x in sorted(scores.items()))))
    for key in sorted(grams):
        write(escape(key), grams[key])
    for c in sorted(han):
        write('\\x02' + escape(c.encode('utf-8')), han[c])
    target = os.path.join(HERE, 'ngrams.tsv.gz')
    with open(target, 'wb') as f, gzip.GzipFile('', 'wb', 9, f, mtime=0) as z:
        z.write(out.getvalue().encode('ascii'))
    print('%s: %d n-grams, %d characters, %d bytes' % (os.path.normpath(target), len(grams), len(han),
                                                       os.path.getsize(target)))


# --- pack ---------------------------------------------------------------------------------------

def read_tables():
    """The languages, the scripts, and key -> {language: score}."""
    languages = [(r[0], r[1], int(r[2]), int(r[3])) for r in rows(os.path.join(HERE, 'languages.tsv'))]
    scripts = [(r[0], r[1], int(r[2]), r[3] if len(r) > 3 else '') for r in rows(os.path.join(HERE, 'scripts.tsv'))]
    table = collections.defaultdict(dict)
    with gzip.open(os.path.join(HERE, 'ngrams.tsv.gz'), 'rt', encoding='ascii') as f:
        for line in f:
            if line.startswith('# '):
                continue
            key, scores = line.rstrip('\n').split('\t')
            for p in scores.split(' '):
                a, s = p.split(':')
                table[unescape(key)][a] = min(int(s), SCORE_MAX)
    for tag, words in rows(os.path.join(HERE, 'words.tsv')):
        for w in words.split():
            table[WORD + w.encode('utf-8')][tag] = WORD_SCORE
    return languages, scripts, table


MASK = (1 << 64) - 1


def hash64(key):
    h = 0xcbf29ce484222325
    for b in key:
        h = ((h ^ b) * 0x100000001b3) & MASK
    h ^= h >> 32
    h = (h * 0x9e3779b97f4a7c15) & MASK
    return h


def place(table, bits):
    """The buckets.  Of two keys of one bucket and fingerprint (a handful) the one that scores higher stays."""
    buckets = collections.defaultdict(dict)
    for key in sorted(table, key=lambda k: (sum(table[k].values()), k)):
        h = hash64(key)
        buckets[h >> (64 - bits)][(h >> (48 - bits)) & 0xffff] = table[key]
    return buckets


def pack(target, header):
    languages, scripts, table = read_tables()
    number = {x[0]: i for i, x in enumerate(languages)}
    names = sorted({x[1] for x in scripts})
    unknown = {a for v in table.values() for a in v if a not in number} | {x[3] for x in scripts} - {''} - set(number)
    if unknown:
        sys.exit('not in languages.tsv: ' + ' '.join(sorted(unknown)))
    if len(languages) > 64 or any(x[1] not in names for x in languages):
        sys.exit('languages.tsv: more than 64 languages, or one of a group that scripts.tsv has not')
    bits = max(1, (len(table) // PER_BUCKET).bit_length())
    buckets = place(table, bits)
    entries, starts = bytearray(), []
    for b in range(1 << bits):
        starts.append(len(entries) // 2)
        for mark, scores in sorted(buckets.get(b, {}).items()):
            entries += struct.pack('<H', mark)
            pairs = sorted((number[a], s) for a, s in scores.items())
            for i, (a, s) in enumerate(pairs):
                entries += struct.pack('<H', (i == len(pairs) - 1) << 15 | a << 9 | s)
    starts.append(len(entries) // 2)
    body = b''.join(struct.pack('<10sBBHH', tag.encode('ascii'), names.index(g), percent, handicap, 0)
                    for tag, g, handicap, percent in languages)
    body += b''.join(struct.pack('<4sBBBB', code.encode('ascii'), names.index(g), weight, number[t] + 1 if t else 0, 0)
                     for code, g, weight, t in scripts)
    at = 8 + 6 * 4 + len(body)
    body += bytes(-at % 4)
    at += -at % 4
    data = struct.pack('<%dI' % len(starts), *starts)
    size = at + len(data) + len(entries)
    whole = b'DPLANG1\n' + struct.pack('<6I', len(languages), len(scripts), bits, at, at + len(data), size)
    whole += body + data + entries
    with open(target, 'wb') as f:
        f.write(whole)
    with open(header, 'w', encoding='utf-8') as f:
        f.write('/* Made by tools/language.py; the stamp makes a new table a new header. */\n')
        f.write('#define DP_LANGUAGE_PATH "%s"\n' % os.path.abspath(target))
        f.write('#define DP_LANGUAGE_STAMP "%s"\n' % hashlib.sha256(whole).hexdigest()[:16])


# --- check --------------------------------------------------------------------------------------

def check():
    """Short words are n-grams whole: show those that another language of words.tsv has more often."""
    languages, _, table = read_tables()
    listed = {tag for tag, _ in rows(os.path.join(HERE, 'words.tsv'))}
    bad = 0
    for key in sorted(k for k in table if k.startswith(WORD)):
        word = key[1:]
        scores = {a: s for a, s in table.get(b' ' + word + b' ', {}).items() if a in listed}
        if len(word) > 4 or not scores:
            continue
        best = max(scores.values())
        missing = [a for a, s in scores.items() if s >= 90 and s >= best - 12 and a not in table[key]]
        odd = [a for a in table[key] if scores.get(a, 0) < best - 45]
        if missing or odd:
            bad += 1
            print('%s\tin %s\tnot in %s\thardly %s' % (word.decode('utf-8'), ' '.join(sorted(table[key])),
                                                       ' '.join(sorted(missing)), ' '.join(sorted(odd))))
    print('%d words to look at' % bad, file=sys.stderr)


def main():
    p = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    p.add_argument('what', choices=['derive', 'pack', 'check'])
    p.add_argument('path', nargs='*')
    a = p.parse_args()
    run, n = {'derive': (derive, 1), 'pack': (pack, 2), 'check': (check, 0)}[a.what]
    if len(a.path) != n:
        p.error('%s takes %d paths' % (a.what, n))
    run(*a.path)
    return 0


if __name__ == '__main__':
    sys.exit(main())
