#!/usr/bin/env python3
"""more_patterns.py FILE N: a pattern file with its patterns N times.

The first time as they are; then with every word changed into one that no text
has, and sets and definitions named anew. What a pattern asks of classes, verbs
and numbers stays: only where it has no word of its own does it become a copy.
Such copies are left out, because a copy costs nothing by merging."""

import re
import sys

WORD = re.compile(
    r"""("(?:[^"\\]|\\.)*"            # exact text
        |[@%~<][^\s()\[\]|]*          # classes, shapes, verbs, spans
        |\$[\w.-]+                    # definitions
        |[a-z_][\w.-]*:(?=\S)         # captures
        |\.\.\d+!?|\#[\d./]+|=>.*     # gaps, numbers, what comes out
        |[^\W\d_][\w'’.-]*)           # words""", re.X)


def other(text, times):
    """The pattern over other words, and whether it has any."""
    changed = False

    def change(match):
        nonlocal changed
        piece = match.group(0)
        if piece[0] == "$":
            return f"{piece}_{times}"
        if piece[0] == '"':
            if not any(c.isalpha() for c in piece):
                return piece
        elif not piece[0].isalpha() or piece.endswith(":"):
            return piece
        changed = True
        letters = "".join(c for c in piece if c.isalpha())
        return f"zq{'xwvk'[times % 4]}{letters[::-1]}"

    return WORD.sub(change, text), changed


def statements(source):
    """Lines at the margin, and patterns with the lines they go on over."""
    held = ""
    for line in source.splitlines():
        bare = re.sub(r"(^|\s)#(?!\d).*", "", line).rstrip()
        if not bare.strip():
            continue
        if not line[0].isspace():
            if held:
                yield held
            held = bare
            continue
        starts = not held or not held[0].isspace() and not held.rstrip().endswith(
            ("=", "|")) and not held.startswith(("set ", "def ")) or "=>" in held
        if starts:
            if held:
                yield held
            held = bare
        else:
            held += "\n" + bare
    if held:
        yield held


def main():
    source = open(sys.argv[1], encoding="utf-8").read()
    print(source)
    for times in range(2, int(sys.argv[2]) + 1):
        for statement in statements(source):
            if re.match(r"(mode|use)\b", statement):
                continue
            found = re.match(r"(set|def)\s+([\w.-]+)\s*=(.*)", statement, re.S)
            if found:
                kind, name, body = found.groups()
                print(f"{kind} {name}_{times} = {other(body, times)[0]}")
            elif statement[0].isspace():
                text, changed = other(statement, times)
                if changed:
                    print(text)
            else:
                print(statement)


main()
