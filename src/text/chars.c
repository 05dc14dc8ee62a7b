/* Properties of code points from ICU, kept once asked. A page uses some hundred
 * different code points, so that filling the table costs nothing worth saving
 * at build time. */
#include "text/chars.h"

#include <unicode/uchar.h>

#include "core/banned.h"

static bool is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2019 || cp == 0x2018 || cp == 0x201B ||
           cp == 0x02BC || cp == 0xFF07;
}

static uint8_t kind_of(uint32_t cp)
{
    uint32_t mask = U_GET_GC_MASK((UChar32)cp);

    if (cp == '\n' || cp == 0x2028 || cp == 0x2029)
        return CHAR_LINE;
    if (is_apostrophe(cp))
        return CHAR_APOSTROPHE;
    if (cp == '-' || cp == 0x2010 || cp == 0x2011)
        return CHAR_HYPHEN;
    if (cp == 0x200B || dp_is_space(cp))
        return CHAR_SPACE;
    if (cp == 0xFFFD)
        return CHAR_OTHER;
    if (mask & U_GC_CF_MASK || cp == 0x0640) /* tatweel stretches a word */
        return CHAR_IGNORE;
    if (mask & U_GC_M_MASK)
        return CHAR_MARK;
    if (mask & U_GC_ND_MASK)
        return CHAR_DIGIT;
    if (mask & (U_GC_L_MASK | U_GC_NL_MASK))
        return CHAR_LETTER;
    if (mask & U_GC_P_MASK)
        return CHAR_PUNCT;
    return CHAR_OTHER;
}

/* Unicode has no property for commas, nor for colons and semicolons; these are
 * the code points that have the word in their name and are used in running
 * text, of the scripts from Latin to Han. */
static const uint16_t commas[] = { ',',    0x055D, 0x060C, 0x07F8,
                                   0x1363, 0x1802, 0x3001, 0xFF0C };
static const uint16_t clauses[] = { ':',    ';',    0x061B, 0x1364,
                                    0x1365, 0x1804, 0xFF1A, 0xFF1B };

static bool is_among(const uint16_t *set, size_t n, uint32_t cp)
{
    for (size_t i = 0; i < n; i++)
        if (set[i] == cp)
            return true;
    return false;
}

static uint8_t flags_of(uint32_t cp)
{
    uint32_t mask = U_GET_GC_MASK((UChar32)cp);
    uint8_t flags = 0;

    if (dp_is_upper(cp))
        flags |= CHAR_UPPER;
    else if (dp_is_lower(cp))
        flags |= CHAR_LOWER;
    if (u_hasBinaryProperty((UChar32)cp, UCHAR_S_TERM) || cp == 0x2026)
        flags |= CHAR_STOP;
    if (mask & (U_GC_PE_MASK | U_GC_PF_MASK) || cp == '"' || cp == 0x2019)
        flags |= CHAR_CLOSE;
    if (mask & (U_GC_PS_MASK | U_GC_PI_MASK) || cp == '"')
        flags |= CHAR_OPEN;
    if (is_among(commas, sizeof commas / sizeof *commas, cp))
        flags |= CHAR_COMMA;
    if (is_among(clauses, sizeof clauses / sizeof *clauses, cp))
        flags |= CHAR_CLAUSE;
    return flags;
}

/* Case goes, marks stay, ligatures are spelt out; scripts whose spelling varies
 * in the press (Arabic) are folded all the way, so that the strict form is the
 * plain one. */
static void set_lower(dp_char *c, uint32_t cp)
{
    UChar32 low = u_foldCase((UChar32)cp, U_FOLD_CASE_DEFAULT);
    bool keeps = c->kind == CHAR_LETTER &&
                 dp_utf8_count((dp_str){ c->fold, c->fold_n }) == 1 &&
                 (c->flags & (CHAR_UPPER | CHAR_LOWER)) != 0;

    if (keeps) {
        c->lower_n = (uint8_t)dp_utf8_put((uint32_t)low, c->lower);
        return;
    }
    c->lower_n = c->fold_n < sizeof c->lower ? c->fold_n : sizeof c->lower;
    memcpy(c->lower, c->fold, c->lower_n);
}

const dp_char *dp_char_make(dp_chars *chars, uint32_t cp)
{
    dp_char *c = cp < CHARS_N ? &chars->at[cp] : &chars->scratch;
    char bytes[4];
    size_t n = dp_utf8_put(cp, bytes);
    size_t folded;

    *c = (dp_char){ 0 };
    c->kind = kind_of(cp);
    c->flags = flags_of(cp);
    if (c->kind == CHAR_DIGIT)
        c->digit = (uint8_t)u_charDigitValue((UChar32)cp);
    folded = dp_fold_into((dp_str){ bytes, n }, c->fold, sizeof c->fold);
    /* The few that do not fit (one ligature is eighteen letters) stay. */
    if (folded == DP_NOT_FOUND) {
        memcpy(c->fold, bytes, n);
        folded = n;
    }
    c->fold_n = (uint8_t)folded;
    set_lower(c, cp);
    c->alike =
        c->fold_n == c->lower_n && memcmp(c->fold, c->lower, c->fold_n) == 0;
    c->plain = c->alike && c->fold_n == 1;
    return c;
}
