/* What the tokenizer asks of a code point, looked up instead of computed. */
#ifndef DP_TEXT_CHARS_H
#define DP_TEXT_CHARS_H

#include "core/core.h"

enum {
    CHAR_OTHER = 1, /* symbols, and bytes that are no UTF-8 */
    CHAR_LETTER,
    CHAR_MARK,   /* combining: goes with the letter before it */
    CHAR_IGNORE, /* direction marks, soft hyphens, joiners: seen by nobody */
    CHAR_DIGIT,
    CHAR_SPACE,
    CHAR_LINE, /* ends a line */
    CHAR_APOSTROPHE,
    CHAR_HYPHEN,
    CHAR_PUNCT
};

enum {
    CHAR_UPPER = 1,
    CHAR_LOWER = 2,
    CHAR_STOP = 4,  /* may end a sentence */
    CHAR_CLOSE = 8, /* closes what was opened: quotation marks, brackets */
    CHAR_OPEN = 16,
    CHAR_COMMA = 32,
    CHAR_CLAUSE = 64 /* colon or semicolon */
};

typedef struct dp_char {
    uint8_t kind, flags, digit;
    uint8_t fold_n, lower_n;
    bool alike, plain; /* fold is lower; and is one byte */
    char fold[12];     /* as dp_fold has it */
    char lower[6];     /* without case, marks kept; Arabic as dp_fold has it */
} dp_char;

/* Everything up to the general punctuation and symbols, filled as it is met. */
enum { CHARS_N = 0x3040 };

typedef struct dp_chars {
    dp_char at[CHARS_N];
    dp_char scratch; /* of a code point beyond */
} dp_chars;

const dp_char *dp_char_make(dp_chars *chars, uint32_t cp);

/* Valid until the next call. */
static inline const dp_char *dp_char_of(dp_chars *chars, uint32_t cp);

/* The code point at `*at`, which moves behind it. Most are of one byte or two,
 * and cost no call. */
static inline const dp_char *dp_char_next(dp_chars *chars, dp_str s, size_t *at)
{
    unsigned char c = (unsigned char)s.p[*at];

    if (c < 0x80 && chars->at[c].kind) {
        ++*at;
        return &chars->at[c];
    }
    if (c >= 0xC2 && c < 0xE0 && *at + 1 < s.n &&
        ((unsigned char)s.p[*at + 1] & 0xC0) == 0x80) {
        uint32_t cp = (c & 0x1Fu) << 6 | ((unsigned char)s.p[*at + 1] & 0x3Fu);
        *at += 2;
        return dp_char_of(chars, cp);
    }
    return dp_char_of(chars, dp_utf8_next(s, at));
}

static inline const dp_char *dp_char_of(dp_chars *chars, uint32_t cp)
{
    if (cp < CHARS_N && chars->at[cp].kind)
        return &chars->at[cp];
    return dp_char_make(chars, cp);
}

#endif
