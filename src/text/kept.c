/* Words that were cut before. What stands behind a word may change how it is
 * cut: a full stop, an apostrophe. Where a space or a comma does, a word is the
 * same tokens everywhere; and where a full stop and a space do, unless the
 * stop is the word's own. */
#include <endian.h>

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

/* Fewer than eight bytes as a number. */
static uint64_t load_few(const char *p, size_t n)
{
    uint64_t few = 0;

    while (n-- > 0)
        few = few << 8 | (unsigned char)p[n];
    return few;
}

static inline uint64_t load_eight(const char *p)
{
    uint64_t eight;

    memcpy(&eight, p, sizeof eight);
    return le64toh(eight);
}

/* The first bytes of a word, eight at most, as a number; `room` bytes may be
 * read. */
static inline uint64_t load(dp_str word, size_t room)
{
    if (word.n >= 8)
        return load_eight(word.p);
    if (room < 8)
        return load_few(word.p, word.n);
    return load_eight(word.p) & ~(~UINT64_C(0) << 8 * word.n);
}

static inline uint64_t mix(uint64_t h, uint64_t eight)
{
    h = (h ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return h ^ h >> 32;
}

static inline uint64_t hash_of(dp_str word, size_t room, uint64_t h)
{
    h = mix(h, load(word, room));
    while (word.n > 8) {
        word = (dp_str){ word.p + 8, word.n - 8 };
        h = mix(h, load(word, room -= 8));
    }
    return h;
}

/* A set with a tag in one number. */
enum { TAG_BITS = 8, TAG_MASK = (1 << TAG_BITS) - 1 };

static inline uint32_t set_of(uint32_t tagged)
{
    return tagged >> TAG_BITS;
}

static inline uint8_t tag_of(uint32_t tagged)
{
    return tagged & TAG_MASK;
}

/* Ways of the set that have the tag: the top bit of each one's byte. A way
 * above one that has it may seem to have it as well. */
static inline uint32_t tagged_ways(const dp_kept_set *set, uint8_t tag)
{
    const uint32_t each = 0x01010101u;
    const uint8_t *t = set->tags;
    uint32_t tags = t[0] | t[1] << 8 | t[2] << 16 | (uint32_t)t[3] << 24;
    uint32_t other = tags ^ each * tag;

    return (other - each) & ~other & each << 7;
}

_Static_assert(KEPT_WAYS == sizeof(uint32_t),
               "a set's tags are looked at once");

/* The place of the first of the ways, of which there are some. */
static inline size_t first_place(const dp_kept_set *set, uint32_t ways)
{
    return set->at[(uint32_t)__builtin_ctz(ways) / 8];
}

uint32_t dp_cut_set(const dp_cutter *c, size_t begin, size_t end)
{
    dp_str word = { c->text.p + begin, end - begin };
    uint32_t tagged, tag;
    uint64_t hash;

    if (!c->kept || word.n == 0 || word.n > sizeof c->words->at[0].bytes)
        return NOT_KEPT;
    hash = hash_of(word, c->text.n - begin, (uint64_t)word.n << 8 | c->kept);
    tag = hash >> 24 & TAG_MASK;
    tagged = (uint32_t)(hash & (KEPT_SETS - 1)) << TAG_BITS | (tag ? tag : 1);
    __builtin_prefetch(&c->words->sets[set_of(tagged)]);
    return tagged;
}

const dp_kept_word *dp_cut_fetch(const dp_cutter *c, uint32_t tagged)
{
    const dp_kept_word *first = NULL;
    const dp_kept_set *set;
    uint32_t ways;

    if (tagged == NOT_KEPT)
        return NULL;
    set = &c->words->sets[set_of(tagged)];
    ways = tagged_ways(set, tag_of(tagged));
    if (ways)
        first = &c->words->at[first_place(set, ways)];
    __builtin_prefetch(first);
    return first;
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

/* Are the bytes of a kept word, behind which zeros stand, those of the word? */
static inline bool same_bytes(const char *kept, dp_str word, size_t room)
{
    while (word.n > 8) {
        if (load_eight(kept) != load_eight(word.p))
            return false;
        word = (dp_str){ word.p + 8, word.n - 8 };
        kept += 8;
        room -= 8;
    }
    return load_eight(kept) == load(word, room);
}

static inline bool is_kept(const dp_cutter *c, const dp_kept_word *kept,
                           dp_str word, size_t room)
{
    return kept->n == word.n && kept->lexicon == c->kept &&
           same_bytes(kept->bytes, word, room);
}

/* The place of a word in its set; SIZE_MAX: it is not there. */
static size_t place_of(const dp_cutter *c, dp_str word, uint32_t tagged)
{
    const dp_kept_words *words = c->words;
    const dp_kept_set *set = &words->sets[set_of(tagged)];
    uint32_t ways = tagged_ways(set, tag_of(tagged));
    size_t room = (size_t)(c->text.p + c->text.n - word.p);

    for (; ways; ways &= ways - 1) {
        size_t place = first_place(set, ways);
        if (is_kept(c, &words->at[place], word, room))
            return place;
    }
    return SIZE_MAX;
}

static void put_again(dp_cutter *c, const dp_kept_token *from, uint32_t begin)
{
    if (!dp_vec_reserve(c->arena, &c->tokens, 1)) {
        c->failed = true;
        return;
    }
    c->tokens.at[c->tokens.n++] =
        (dp_token){ .span = { begin, begin + from->n },
                    .number = DP_NO_NUMBER,
                    .word = from->word,
                    .plain = from->plain,
                    .base = from->base,
                    .hash = from->hash,
                    .classes = from->classes,
                    .phrase = from->phrase,
                    .begins = from->starts.begins,
                    .starts = from->starts.alone,
                    .follows = from->starts.follows,
                    .flags = (uint16_t)(from->flags | c->pending),
                    .shape = from->shape };
    c->pending = 0;
}

bool dp_cut_again(dp_cutter *c, const dp_coming *coming)
{
    dp_str word = { c->text.p + coming->begin, coming->end - coming->begin };
    const dp_kept_word *kept = coming->kept;

    if (!kept)
        return false;
    if (!is_kept(c, kept, word, c->text.n - coming->begin)) {
        size_t place = place_of(c, word, coming->set);
        if (place == SIZE_MAX)
            return false;
        kept = &c->words->at[place];
    }
    if (!stands_alone(c, coming->end) &&
        !(kept->stops && is_stopped(c, coming->end)))
        return false;
    put_again(c, &kept->first, coming->begin);
    if (kept->two)
        put_again(c, &c->words->second[kept - c->words->at],
                  coming->begin + kept->first.n);
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
        .classes = t->classes,
        .phrase = t->phrase,
        .starts = { .begins = t->begins,
                    .alone = t->starts,
                    .follows = t->follows },
        .flags = (uint16_t)(t->flags & ~WHERE),
        .shape = t->shape,
        .n = (uint8_t)(t->span.end - t->span.begin),
    };
}

/* Room for a word in its set: where all ways have a word, the oldest's. */
static size_t make_place(dp_kept_words *words, uint32_t tagged)
{
    dp_kept_set *set = &words->sets[set_of(tagged)];
    bool full = set->tags[KEPT_WAYS - 1] != 0;
    uint16_t place = full ? set->at[KEPT_WAYS - 1] : (uint16_t)words->used++;

    for (size_t i = KEPT_WAYS - 1; i > 0; i--) {
        set->at[i] = set->at[i - 1];
        set->tags[i] = set->tags[i - 1];
    }
    set->at[0] = place;
    set->tags[0] = tag_of(tagged);
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
    size_t place;

    if (set == NOT_KEPT || c->failed || n == 0 || n > 2 ||
        !(alone || is_stopped(c, end)) || !are_tokens_of(c, tokens, begin, end))
        return;
    /* It is looked for as an abbreviation where it first stands before a stop:
     * most words never do. */
    stops = !alone && is_no_abbreviation(c, t[n - 1].span);
    place = place_of(c, word, set);
    if (place != SIZE_MAX)
        c->words->at[place].stops |= stops;
    else if (alone || stops)
        keep(c, word, set, t, n, stops);
}

void dp_mark_keep(dp_cutter *c, size_t begin, size_t end, uint32_t set)
{
    if (set == NOT_KEPT || c->failed || !c->tokens.n)
        return;
    keep(c, dp_str_sub(c->text, begin, end), set,
         &c->tokens.at[c->tokens.n - 1], 1, false);
}
