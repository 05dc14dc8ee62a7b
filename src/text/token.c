/* Tokens: one walk over the bytes, by the general categories of Unicode.
 *
 * ICU's break iterators cut the same borders (UAX 29) at a tenth of the speed,
 * and would have to be corrected for elision, figures and abbreviations all the
 * same. What is a word of its language is in clitic.c; this file knows letters,
 * digits and marks. */
#include <endian.h>

#include "text/cut.h"

#include "core/banned.h"

/* -- Keys --------------------------------------------------------------------
 */

static void key_count(dp_key *k, const dp_char *c)
{
    if (c->kind == CHAR_DIGIT) {
        k->digits++;
        return;
    }
    if (c->kind != CHAR_LETTER)
        return;
    if (c->flags & CHAR_UPPER) {
        if (!k->uppers && !k->lowers && !k->uncased)
            k->capital = true;
        k->uppers++;
    } else if (c->flags & CHAR_LOWER) {
        k->lowers++;
    } else {
        k->uncased++;
    }
}

/* Begin the strict spelling where it parts from the folded one. */
static void key_part(dp_key *k)
{
    memcpy(k->lower, k->fold, k->fold_n);
    k->lower_n = k->fold_n;
    k->lower_hash = k->fold_hash;
    k->same = false;
}

static uint32_t add_bytes(char *to, uint32_t *n, uint32_t hash,
                          const char *from, size_t from_n)
{
    for (size_t i = 0; i < from_n; i++) {
        to[(*n)++] = from[i];
        hash = (hash ^ (unsigned char)from[i]) * WORD_HASH_PRIME;
    }
    return hash;
}

static bool key_add(dp_key *k, const dp_char *c)
{
    if (k->fold_n > WORD_MAX || (!k->same && k->lower_n > WORD_MAX))
        return false;
    if (k->same &&
        (c->fold_n != c->lower_n || memcmp(c->fold, c->lower, c->fold_n) != 0))
        key_part(k);
    k->fold_hash =
        add_bytes(k->fold, &k->fold_n, k->fold_hash, c->fold, c->fold_n);
    if (!k->same)
        k->lower_hash = add_bytes(k->lower, &k->lower_n, k->lower_hash,
                                  c->lower, c->lower_n);
    return true;
}

void dp_key_make(dp_cutter *c, dp_str put, size_t begin, size_t end,
                 dp_key *out)
{
    dp_str text = { c->text.p, end };

    out->written = put.n ? DP_NULL : dp_str_sub(c->text, begin, end);
    out->fold_n = out->lower_n = 0;
    out->same = out->fits = true;
    out->capital = false;
    out->uppers = out->lowers = out->uncased = out->digits = 0;
    out->fold_hash =
        add_bytes(out->fold, &out->fold_n, (uint32_t)WORD_HASH_BASIS, put.p,
                  put.n < WORD_MAX ? put.n : 0);
    /* What is too long to be a word is judged by its begin: clitics are split
     * off it one by one, and each makes a key anew. */
    for (size_t i = begin; i < end && out->fits;) {
        const dp_char *ch = dp_char_next(c->chars, text, &i);
        key_count(out, ch);
        if (ch->plain && out->same && out->fold_n < WORD_MAX) {
            out->fold[out->fold_n++] = ch->fold[0];
            out->fold_hash =
                (out->fold_hash ^ (unsigned char)ch->fold[0]) * WORD_HASH_PRIME;
        } else {
            out->fits = key_add(out, ch);
        }
    }
}

uint32_t dp_key_plain(const dp_cutter *c, const dp_key *key)
{
    if (!c->lexicon || !key->fits)
        return 0;
    return dp_lexicon_find(c->lexicon, (dp_str){ key->fold, key->fold_n },
                           key->fold_hash);
}

static dp_shape key_shape(const dp_key *k, const char *first)
{
    uint32_t letters = k->uppers + k->lowers + k->uncased;

    if (k->digits)
        return letters ? DP_SHAPE_ALNUM : DP_SHAPE_NUMBER;
    if (!letters)
        return DP_SHAPE_OTHER;
    if (!k->uppers && !k->lowers)
        return DP_SHAPE_UNCASED;
    if (k->uppers && !k->lowers && letters > 1)
        return DP_SHAPE_UPPER;
    if (k->uppers == 1 && letters == 1 &&
        (k->fold_n == 0 || first[k->fold_n - 1] != '\''))
        return DP_SHAPE_INITIAL;
    return k->capital ? DP_SHAPE_CAP : DP_SHAPE_LOWER;
}

/* -- Tokens ------------------------------------------------------------------
 */

bool dp_key_has_article(const dp_key *k, dp_str form)
{
    return k->fold_n > form.n && memcmp(k->fold, form.p, form.n) == 0 &&
           (!k->written.p || dp_str_starts(k->written, form));
}

/* The word without its article, where a rule says what an article is. */
static uint32_t base_of(const dp_cutter *c, const dp_key *key)
{
    const lex_rule *rules = lex_array(c->lexicon, c->lexicon->head.rules);

    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++) {
        dp_str form = dp_lexicon_str(c->lexicon, rules[i].form);
        dp_str rest = { key->fold + form.n, key->fold_n - form.n };
        uint32_t hash = (uint32_t)WORD_HASH_BASIS;
        if (rules[i].kind != RULE_ARTICLE || !dp_key_has_article(key, form))
            continue;
        for (size_t j = 0; j < rest.n; j++)
            hash = (hash ^ (unsigned char)rest.p[j]) * WORD_HASH_PRIME;
        return dp_lexicon_find(c->lexicon, rest, hash);
    }
    return 0;
}

static void add_starts(dp_token *t, lex_starts starts)
{
    t->begins |= starts.begins;
    t->starts |= starts.alone;
    t->follows |= starts.follows;
}

static void token_words(const dp_cutter *c, const dp_key *key, dp_token *t)
{
    t->plain = dp_key_plain(c, key);
    t->word = t->plain;
    if (!key->same)
        t->word = dp_lexicon_find(
            c->lexicon, (dp_str){ key->lower, key->lower_n }, key->lower_hash);
    if (c->rules & 1u << RULE_ARTICLE && key->uncased)
        t->base = base_of(c, key);
    if (t->base)
        t->flags |= DP_TOKEN_ARTICLE;
    if (lex_word_of(c->lexicon, t->plain)->state ||
        lex_word_of(c->lexicon, t->base)->state)
        t->flags |= TOKEN_PHRASE;
    t->phrase = lex_word_of(c->lexicon, t->plain)->state;
    if ((lex_word_of(c->lexicon, t->plain)->flags |
         lex_word_of(c->lexicon, t->base)->flags) &
        WORD_INSIDE)
        t->phrase |= PHRASE_INSIDE;
    t->classes = lex_word_of(c->lexicon, t->plain)->classes |
                 lex_word_of(c->lexicon, t->base)->classes;
    add_starts(t, lex_word_of(c->lexicon, t->word)->starts);
    add_starts(t, lex_word_of(c->lexicon, t->plain)->starts);
    add_starts(t, lex_word_of(c->lexicon, t->base)->starts);
}

void dp_cut_put_as(dp_cutter *c, size_t begin, size_t end, const dp_key *key,
                   uint32_t flags, dp_shape shape)
{
    dp_token t = {
        .span = { (uint32_t)begin, (uint32_t)end },
        .number = DP_NO_NUMBER,
        .hash = key->fold_hash,
        .flags = (uint16_t)(flags | c->pending),
        .shape = (uint8_t)shape,
    };

    c->pending = 0;
    if (key->capital)
        t.flags |= DP_TOKEN_CAPITAL;
    if (key->uppers && !key->lowers)
        t.flags |= DP_TOKEN_ALL_CAPS;
    if (c->lexicon && key->fits)
        token_words(c, key, &t);
    if (c->lexicon)
        add_starts(&t, c->lexicon->head.shapes[shape]);
    if (!dp_vec_push(c->arena, &c->tokens, t))
        c->failed = true;
}

void dp_cut_put(dp_cutter *c, size_t begin, size_t end, const dp_key *key,
                uint32_t flags)
{
    dp_cut_put_as(c, begin, end, key, flags, key_shape(key, key->fold));
}

/* Append the token of a mark or a number; false when memory is out. */
static bool put_alone(dp_cutter *c, size_t begin, size_t end, uint32_t flags,
                      dp_shape shape)
{
    uint32_t set = dp_cut_set(c, begin, end);
    dp_key key;

    if (dp_mark_again(c, begin, end, set))
        return !c->failed;
    dp_key_make(c, DP_NULL, begin, end, &key);
    dp_cut_put_as(c, begin, end, &key, flags, shape);
    if (c->failed)
        return false;
    dp_mark_keep(c, begin, end, set);
    return true;
}

static size_t cut_number(dp_cutter *c, size_t begin)
{
    size_t end = begin, digits = 0;
    uint64_t value = 0;
    dp_token *t;

    while (end < c->text.n) {
        size_t next = end;
        const dp_char *ch = dp_char_next(c->chars, c->text, &next);
        if (ch->kind != CHAR_DIGIT)
            break;
        if (value < DP_NO_NUMBER)
            value = value * 10 + ch->digit;
        digits++;
        end = next;
    }
    if (!put_alone(c, begin, end, 0, DP_SHAPE_NUMBER))
        return end;
    t = &c->tokens.at[c->tokens.n - 1];
    t->number = value < DP_NO_NUMBER ? (uint32_t)value : DP_NO_NUMBER;
    t->digits = digits < 255 ? (uint8_t)digits : 255;
    return end;
}

/* Punctuation and symbols stand alone, but for full stops in a row. */
static size_t cut_mark(dp_cutter *c, size_t begin, size_t end,
                       const dp_char *ch)
{
    uint8_t char_flags = ch->flags, kind = ch->kind;
    uint32_t flags = 0;

    if (c->text.p[begin] == '.')
        while (end < c->text.n && c->text.p[end] == '.')
            end++;
    if (char_flags & CHAR_STOP)
        flags |= DP_TOKEN_STOP;
    if (char_flags & CHAR_CLOSE)
        flags |= TOKEN_CLOSE;
    if (char_flags & CHAR_OPEN)
        flags |= TOKEN_OPEN;
    if (char_flags & CHAR_COMMA)
        flags |= DP_TOKEN_COMMA;
    if (char_flags & CHAR_CLAUSE)
        flags |= DP_TOKEN_CLAUSE;
    put_alone(c, begin, end, flags,
              kind == CHAR_OTHER ? DP_SHAPE_OTHER : DP_SHAPE_PUNCT);
    return end;
}

/* Kind of the code point at `at`; 0 behind the end. */
static uint8_t kind_at(dp_cutter *c, size_t at)
{
    if (at >= c->text.n)
        return 0;
    return dp_char_next(c->chars, c->text, &at)->kind;
}

/* F-16, MH-17: a hyphen before digits joins after a few capitals only. */
static bool capitals_only(const dp_cutter *c, size_t begin, size_t end)
{
    if (end - begin > 4)
        return false;
    for (; begin < end; begin++)
        if (c->text.p[begin] < 'A' || c->text.p[begin] > 'Z')
            return false;
    return true;
}

static bool joins(dp_cutter *c, size_t begin, size_t at, size_t next,
                  const dp_char *ch, bool after_digit)
{
    bool hyphen = ch->kind == CHAR_HYPHEN;
    uint8_t kind = kind_at(c, next);

    return kind == CHAR_LETTER || (hyphen && kind == CHAR_DIGIT &&
                                   !after_digit && capitals_only(c, begin, at));
}

static bool is_ascii_letter(char c)
{
    return ((unsigned char)c | 0x20u) - 'a' < 26;
}

/* Does a byte end a word of letters, whatever stands behind it? */
static bool is_ascii_border(char c)
{
    return (unsigned char)c < 0x80 && c != '\'' && c != '-' &&
           (unsigned char)(c - '0') > 9 && !is_ascii_letter(c);
}

/* The top bit of each of eight bytes that is no ASCII letter. */
static inline uint64_t no_ascii_letters(uint64_t eight)
{
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t low = (eight | 0x20 * each) & 0x7F * each;
    uint64_t from_a = low + (0x80 - 'a') * each;
    uint64_t beyond_z = low + (0x7F - 'z') * each;

    return ~(from_a & ~beyond_z & ~eight) & 0x80 * each;
}

/* Behind the letters from `at` on that are of one byte: eight at a time, as how
 * long a word is cannot be foretold. */
static inline size_t skip_ascii_letters(dp_str text, size_t at)
{
    while (text.n - at >= 8) {
        uint64_t eight, others;
        memcpy(&eight, text.p + at, sizeof eight);
        others = no_ascii_letters(le64toh(eight));
        if (others)
            return at + (size_t)__builtin_ctzll(others) / 8;
        at += 8;
    }
    while (at < text.n && is_ascii_letter(text.p[at]))
        at++;
    return at;
}

/* The end of the word of letters from `begin` on, whose first code point ends
 * at `at`. */
static size_t word_end(dp_cutter *c, size_t begin, size_t at, bool after_digit,
                       bool *joined)
{
    size_t end = at;

    for (;;) {
        size_t letters = skip_ascii_letters(c->text, at), next;
        const dp_char *ch;
        if (letters > at)
            end = at = letters;
        if (at >= c->text.n || is_ascii_border(c->text.p[at]))
            return end;
        next = at;
        ch = dp_char_next(c->chars, c->text, &next);
        /* "And 13", "by 30", written together: the number is its own. */
        if (ch->kind == CHAR_DIGIT && c->rules & 1u << RULE_PROCLITIC &&
            dp_cut_only_proclitics(c, begin, end))
            return end;
        if (ch->kind == CHAR_LETTER || ch->kind == CHAR_MARK ||
            (ch->kind == CHAR_DIGIT && !after_digit))
            end = next;
        else if ((ch->kind == CHAR_APOSTROPHE || ch->kind == CHAR_HYPHEN) &&
                 joins(c, begin, at, next, ch, after_digit))
            *joined = true;
        else if (ch->kind != CHAR_IGNORE)
            return end;
        at = next;
    }
}

/* Find the words from `at` on, as they are cut where no digit stands before
 * them. */
static void look_ahead(dp_cutter *c, size_t at)
{
    c->coming_at = c->coming_n = 0;
    while (at < c->text.n && c->coming_n < COMING_MAX) {
        size_t begin = at;
        dp_coming *word = &c->coming[c->coming_n];
        if (is_ascii_letter(c->text.p[at])) {
            at++;
        } else if ((unsigned char)c->text.p[at] < 0x80) {
            at++;
            continue;
        } else {
            uint8_t kind = dp_char_next(c->chars, c->text, &at)->kind;
            if (kind != CHAR_LETTER && kind != CHAR_MARK)
                continue;
        }
        word->joined = false;
        at = word_end(c, begin, at, false, &word->joined);
        word->begin = (uint32_t)begin;
        word->end = (uint32_t)at;
        word->set = dp_cut_set(c, begin, at);
        c->coming_n++;
    }
    for (uint32_t i = 0; i < c->coming_n; i++)
        c->coming[i].kept = dp_cut_fetch(c, c->coming[i].set);
}

/* The word that begins at `begin`, looked for ahead; NULL: it was not. */
static const dp_coming *coming_at(dp_cutter *c, size_t begin)
{
    while (c->coming_at < c->coming_n && c->coming[c->coming_at].begin < begin)
        c->coming_at++;
    if (c->coming_at == c->coming_n)
        look_ahead(c, begin);
    return c->coming_n && c->coming[c->coming_at].begin == begin
               ? &c->coming[c->coming_at]
               : NULL;
}

static size_t cut_letters(dp_cutter *c, size_t begin, size_t first_end)
{
    const dp_coming *coming = NULL;
    size_t end, tokens = c->tokens.n;
    bool joined = false;
    bool after_digit = !(c->pending & DP_TOKEN_SPACE) && c->tokens.n &&
                       c->tokens.at[c->tokens.n - 1].shape == DP_SHAPE_NUMBER;

    if (c->kept && !after_digit)
        coming = coming_at(c, begin);
    if (!coming) {
        end = word_end(c, begin, first_end, after_digit, &joined);
        return dp_cut_word(c, begin, end, joined, after_digit);
    }
    end = coming->end;
    if (dp_cut_again(c, coming))
        return end;
    end = dp_cut_word(c, begin, end, coming->joined, false);
    dp_cut_keep(c, begin, coming->end, coming->set, tokens);
    return end;
}

/* A line's end; a second one before anything else ends the paragraph. */
static void line_end(dp_cutter *c)
{
    c->pending |= DP_TOKEN_SPACE |
                  (c->pending & DP_TOKEN_LINE ? DP_TOKEN_PARAGRAPH : 0) |
                  DP_TOKEN_LINE;
}

static bool cut_tokens(dp_cutter *c)
{
    for (size_t i = 0; i < c->text.n && !c->failed;) {
        size_t next = i;
        const dp_char *ch;
        /* Of what stands in a text most is this. */
        if (c->text.p[i] == ' ') {
            c->pending |= DP_TOKEN_SPACE;
            i++;
            continue;
        }
        if (is_ascii_letter(c->text.p[i])) {
            i = cut_letters(c, i, i + 1);
            continue;
        }
        ch = dp_char_next(c->chars, c->text, &next);
        switch (ch->kind) {
        case CHAR_SPACE:
            c->pending |= DP_TOKEN_SPACE;
            i = next;
            break;
        case CHAR_LINE:
            line_end(c);
            i = next;
            break;
        case CHAR_IGNORE:
            i = next;
            break;
        case CHAR_LETTER:
        case CHAR_MARK:
            i = cut_letters(c, i, next);
            break;
        case CHAR_DIGIT:
            i = cut_number(c, i);
            break;
        default:
            i = cut_mark(c, i, next, ch);
            break;
        }
    }
    return !c->failed;
}

static uint32_t rule_kinds(const dp_lexicon *lexicon)
{
    const lex_rule *rules;
    uint32_t kinds = 0;

    if (!lexicon)
        return 0;
    rules = lex_array(lexicon, lexicon->head.rules);
    for (uint32_t i = 0; i < lexicon->head.rules_n; i++)
        kinds |= 1u << rules[i].kind;
    return kinds;
}

dp_status dp_text_cut(dp_ctx *ctx, dp_arena *arena, dp_chars *chars,
                      dp_kept_words *words, const dp_lexicon *lexicon,
                      dp_str text, dp_text *out)
{
    dp_cutter c = {
        .chars = chars,
        .words = words,
        .arena = arena,
        .lexicon = lexicon,
        .text = text,
        .pending = DP_TOKEN_SPACE | DP_TOKEN_LINE | DP_TOKEN_PARAGRAPH,
        .rules = rule_kinds(lexicon),
        .kept = dp_words_of(words, lexicon),
    };

    *out = (dp_text){ .text = text, .lexicon = lexicon };
    if (text.n > 1u << 30)
        return dp_fail(ctx, DP_BAD_DATA, "text of %zu bytes is too long",
                       text.n);
    /* The press has some five bytes a token. */
    if (!dp_vec_reserve(arena, &c.tokens, text.n / 5 + 16) || !cut_tokens(&c))
        return dp_no_memory(ctx, "tokens");
    out->tokens.at = c.tokens.at;
    out->tokens.n = c.tokens.n;
    if (!dp_cut_sentences(&c, out) || !dp_cut_phrases(&c, out) ||
        !dp_text_index(arena, out))
        return dp_no_memory(ctx, "sentences");
    if (lexicon)
        dp_cut_starts(lexicon, out);
    return DP_OK;
}
