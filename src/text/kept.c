/* Words that were cut before. What stands behind a word may change how it is
 * cut: a full stop, an apostrophe. Where a space or a comma does, a word is the
 * same tokens everywhere; and where a full stop and a space do, unless the
 * stop is the word's own. */
#include "text/cut.h"

#include "core/banned.h"

/* Flags that say where a token stands, not what it is. */
enum { WHERE = DP_TOKEN_SPACE | DP_TOKEN_LINE | DP_TOKEN_PARAGRAPH };

uint8_t dp_words_of(dp_kept_words *words, const dp_lexicon *lexicon)
{
    if (!words || !lexicon)
        return 0;
    for (uint8_t i = 0; i < LEXICONS_KEPT; i++) {
        if (!words->lexicons[i])
            words->lexicons[i] = lexicon;
        if (words->lexicons[i] == lexicon)
            return (uint8_t)(i + 1);
    }
    memset(words, 0, sizeof *words);
    words->lexicons[0] = lexicon;
    return 1;
}

/* Eight bytes, or as many as there are: of two words of one length, less than
 * eight bytes long, alike only where the words are. */
static uint64_t load(const char *p, size_t n)
{
    const unsigned char *byte = (const unsigned char *)p;
    uint64_t eight;
    uint32_t first, last;

    if (n >= 8) {
        memcpy(&eight, p, 8);
        return eight;
    }
    if (n >= 4) {
        memcpy(&first, p, 4);
        memcpy(&last, p + n - 4, 4);
        return (uint64_t)first << 32 | last;
    }
    return n ? (uint64_t)byte[0] << 16 | byte[n / 2] << 8 | byte[n - 1] : 0;
}

static uint64_t mix(uint64_t h, uint64_t eight)
{
    h = (h ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return h ^ h >> 32;
}

/* All bytes count; the last eight may count twice. */
static uint64_t hash_of(dp_str word, uint64_t h)
{
    for (size_t i = 0; i + 8 < word.n; i += 8)
        h = mix(h, load(word.p + i, 8));
    if (word.n >= 8)
        return mix(h, load(word.p + word.n - 8, 8));
    return mix(h, load(word.p, word.n));
}

uint32_t dp_cut_set(const dp_cutter *c, size_t begin, size_t end)
{
    dp_str word = { c->text.p + begin, end - begin };
    uint32_t set;

    if (!c->kept || word.n == 0 || word.n > sizeof c->words->at[0].bytes)
        return NOT_KEPT;
    set = hash_of(word, (uint64_t)word.n << 8 | c->kept) & (KEPT_SETS - 1);
    /* Most sets hold no more than two. */
    for (uint32_t way = 0; way < 2; way++)
        __builtin_prefetch(&c->words->at[set * KEPT_WAYS + way]);
    return set;
}

/* Does nothing that stands behind change how the word is cut? An apostrophe
 * may be its own, and a full stop. */
static bool stands_alone(const dp_cutter *c, size_t end)
{
    unsigned char next;

    if (end >= c->text.n)
        return true;
    next = (unsigned char)c->text.p[end];
    if (next < 0x80)
        return next != '.' && next != '\'';
    return dp_char_next(c->chars, c->text, &end)->kind != CHAR_APOSTROPHE;
}

/* Does a full stop stand behind the word, and no letter behind that, with which
 * both might be an abbreviation? */
static bool is_stopped(const dp_cutter *c, size_t end)
{
    if (end >= c->text.n || c->text.p[end] != '.')
        return false;
    return ++end >= c->text.n ||
           dp_char_next(c->chars, c->text, &end)->kind != CHAR_LETTER;
}

static bool same_bytes(const char *a, const char *b, size_t n)
{
    for (; n > 8; n -= 8, a += 8, b += 8)
        if (load(a, 8) != load(b, 8))
            return false;
    return load(a, n) == load(b, n);
}

/* The place of a word in its set; SIZE_MAX: it is not there. */
static size_t place_of(const dp_cutter *c, dp_str word, uint32_t set)
{
    for (size_t i = 0; i < KEPT_WAYS; i++) {
        size_t place = set * KEPT_WAYS + i;
        const dp_kept_word *kept = &c->words->at[place];
        if (kept->n == word.n && kept->lexicon == c->kept &&
            same_bytes(kept->bytes, word.p, word.n))
            return place;
    }
    return SIZE_MAX;
}

static void put_again(dp_cutter *c, const dp_kept_token *from, uint32_t begin)
{
    dp_token t = { .span = { begin, begin + from->n },
                   .word = from->word,
                   .plain = from->plain,
                   .base = from->base,
                   .number = DP_NO_NUMBER,
                   .hash = from->hash,
                   .begins = from->begins,
                   .classes = from->classes,
                   .phrase = from->phrase,
                   .flags = (uint16_t)(from->flags | c->pending),
                   .shape = from->shape };

    c->pending = 0;
    if (!dp_vec_push(c->arena, &c->tokens, t))
        c->failed = true;
}

bool dp_cut_again(dp_cutter *c, size_t begin, size_t end, uint32_t set)
{
    dp_str word = { c->text.p + begin, end - begin };
    const dp_kept_word *kept;
    size_t place;

    if (set == NOT_KEPT)
        return false;
    place = place_of(c, word, set);
    if (place == SIZE_MAX)
        return false;
    kept = &c->words->at[place];
    if (!stands_alone(c, end) && !(kept->stops && is_stopped(c, end)))
        return false;
    put_again(c, &kept->first, (uint32_t)begin);
    if (kept->two)
        put_again(c, &c->words->second[place], (uint32_t)begin + kept->first.n);
    return true;
}

bool dp_mark_again(dp_cutter *c, size_t begin, size_t end, uint32_t set)
{
    dp_str mark = { c->text.p + begin, end - begin };
    size_t place = set == NOT_KEPT ? SIZE_MAX : place_of(c, mark, set);

    if (place == SIZE_MAX)
        return false;
    put_again(c, &c->words->at[place].first, (uint32_t)begin);
    return true;
}

/* Would a full stop behind the word, and no letter behind that, be no part of
 * it? */
static bool is_no_abbreviation(dp_cutter *c, dp_span last)
{
    static const char stop = '.';
    uint32_t word, hash;
    dp_key key;

    dp_key_make(c, DP_NULL, last.begin, last.end, &key);
    if (!key.fits || key.uppers + key.lowers == 1)
        return false;
    hash = (key.fold_hash ^ (unsigned char)stop) * WORD_HASH_PRIME;
    key.fold[key.fold_n] = stop;
    word =
        dp_lexicon_find(c->lexicon, (dp_str){ key.fold, key.fold_n + 1 }, hash);
    return !(lex_word_of(c->lexicon, word)->flags & WORD_ABBR);
}

/* Do the tokens from `first` on lie side by side from `begin` to `end`? */
static bool are_tokens_of(const dp_cutter *c, size_t first, size_t begin,
                          size_t end)
{
    for (size_t i = first; i < c->tokens.n; i++) {
        if (c->tokens.at[i].span.begin != begin)
            return false;
        begin = c->tokens.at[i].span.end;
    }
    return begin == end;
}

static dp_kept_token to_keep(const dp_token *t)
{
    return (dp_kept_token){
        .word = t->word,
        .plain = t->plain,
        .base = t->base,
        .hash = t->hash,
        .begins = t->begins,
        .classes = t->classes,
        .phrase = t->phrase,
        .flags = (uint16_t)(t->flags & ~WHERE),
        .shape = t->shape,
        .n = (uint8_t)(t->span.end - t->span.begin),
    };
}

/* Room for a word in its set: the oldest goes. */
static size_t make_place(dp_kept_words *words, uint32_t set)
{
    size_t place = set * KEPT_WAYS;

    for (size_t i = KEPT_WAYS - 1; i > 0; i--) {
        words->at[place + i] = words->at[place + i - 1];
        words->second[place + i] = words->second[place + i - 1];
    }
    return place;
}

/* Keep a word whose tokens are `t`, n of them. */
static void keep(dp_cutter *c, dp_str word, uint32_t set, const dp_token *t,
                 size_t n, bool stops)
{
    size_t place = make_place(c->words, set);
    dp_kept_word *kept = &c->words->at[place];

    *kept = (dp_kept_word){ .lexicon = c->kept,
                            .n = (uint8_t)word.n,
                            .two = n == 2,
                            .stops = stops,
                            .first = to_keep(t) };
    memcpy(kept->bytes, word.p, word.n);
    if (n == 2)
        c->words->second[place] = to_keep(t + 1);
}

void dp_cut_keep(dp_cutter *c, size_t begin, size_t end, uint32_t set,
                 size_t tokens)
{
    dp_str word = dp_str_sub(c->text, begin, end);
    const dp_token *t = c->tokens.at + tokens;
    size_t n = c->tokens.n - tokens;
    bool alone = stands_alone(c, end), stops;

    if (set == NOT_KEPT || c->failed || n == 0 || n > 2 ||
        !(alone || is_stopped(c, end)) ||
        !are_tokens_of(c, tokens, begin, end) ||
        place_of(c, word, set) != SIZE_MAX)
        return;
    stops = is_no_abbreviation(c, t[n - 1].span);
    if (alone || stops)
        keep(c, word, set, t, n, stops);
}

void dp_mark_keep(dp_cutter *c, size_t begin, size_t end, uint32_t set)
{
    if (set == NOT_KEPT || c->failed || !c->tokens.n)
        return;
    keep(c, dp_str_sub(c->text, begin, end), set,
         &c->tokens.at[c->tokens.n - 1], 1, false);
}
