/* What each token of a sentence satisfies: words by the program's bits, which
 * most words of a text have none of; then phrases, marks, shapes, numbers. */
#include "match/run.h"

#include "core/banned.h"

enum { ITEMS_MAX = 512 /* at one token; marks may lie upon each other */ };

/* -- Words -------------------------------------------------------------------
 */

/* Has the word any items? The lexicon's words are numbered from 1. */
static inline bool has_items(const run *r, uint32_t word)
{
    return r->blocks[word / BLOCK_WORDS].bits >> word % BLOCK_WORDS & 1;
}

/* How many bits are set; as fast without the processor's own instruction. */
static inline uint32_t ones(uint32_t x)
{
    x -= x >> 1 & 0x55555555u;
    x = (x & 0x33333333u) + (x >> 2 & 0x33333333u);
    x = (x + (x >> 4)) & 0x0F0F0F0Fu;
    return x * 0x01010101u >> 24;
}

/* The first item of a word that has some. */
static inline const prog_item *items_of(const run *r, uint32_t word)
{
    prog_words block = r->blocks[word / BLOCK_WORDS];
    uint32_t before = ones(block.bits & ((1u << word % BLOCK_WORDS) - 1));

    return r->word_items + r->word_begin[block.before + before];
}

/* What is gathered of one token: room for ITEMS_MAX. */
typedef struct heap {
    const run *r;
    item *at;
    uint32_t n;
    bool cut;
    uint64_t has;
} heap;

/* Add an item where it counts; whether it does is no branch, as no guess would
 * do. */
static inline void add_if(heap *h, bool counts, uint32_t atom, uint32_t end,
                          uint32_t ref)
{
    if (h->n == ITEMS_MAX) {
        h->cut |= counts;
        return;
    }
    h->at[h->n] = (item){ atom, end, ref };
    h->n += counts;
    h->has |= prog_item_bit(atom) & -(uint64_t)counts;
}

static inline void add_item(heap *h, uint32_t atom, uint32_t end, uint32_t ref)
{
    add_if(h, true, atom, end, ref);
}

/* How a word stands: bits of HOW_STRICT, HOW_LOOSE and HOW_CAPITAL. */
static inline uint32_t stands(bool strict, bool loose, const dp_token *t)
{
    return (uint32_t)strict << HOW_STRICT | (uint32_t)loose << HOW_LOOSE |
           (uint32_t)((t->flags & DP_TOKEN_CAPITAL) != 0) << HOW_CAPITAL;
}

/* Is it written exactly as the item asks? */
static bool stands_exact(const run *r, const prog_item *it, uint32_t begin,
                         uint32_t end)
{
    dp_str surface = dp_text_at(r->text, dp_text_span(r->text, begin, end));

    return dp_lexicon_exact(prog_text(r->program, it->how), surface);
}

static inline void add_word(heap *h, uint32_t word, uint32_t how,
                            uint32_t begin, uint32_t end)
{
    const prog_item *it = items_of(h->r, word);

    do {
        bool counts = it->how <= HOW_CAPITAL
                          ? how >> it->how & 1
                          : stands_exact(h->r, it, begin, end);
        add_if(h, counts, it->atom & ~ITEM_LAST, end, word);
    } while (!(it++->atom & ITEM_LAST));
}

static inline void add_words(heap *h, uint32_t at)
{
    const run *r = h->r;
    const dp_token *t = &r->text->tokens.at[at];

    if (has_items(r, t->word))
        add_word(h, t->word, stands(true, t->word == t->plain, t), at, at + 1);
    if (t->plain != t->word && has_items(r, t->plain))
        add_word(h, t->plain, stands(false, true, t), at, at + 1);
    if (t->base && has_items(r, t->base))
        add_word(h, t->base, stands(true, true, t), at, at + 1);
}

/* -- Phrases and marks -------------------------------------------------------
 */

static void add_phrases(heap *h, uint32_t at, size_t i)
{
    const run *r = h->r;
    const dp_phrase *p = r->text->phrases.at;

    for (; i < r->text->phrases.n && p[i].begin == at; i++)
        if (has_items(r, p[i].word))
            add_word(h, p[i].word, stands(true, true, &r->text->tokens.at[at]),
                     at, p[i].end);
}

static void add_marks(heap *h, uint32_t at, size_t mark)
{
    const run *r = h->r;

    for (; mark < r->placed_n && r->placed[mark].begin == at; mark++) {
        const placed *p = &r->placed[mark];
        const prog_kind *kind = &r->kinds[p->kind];
        if (p->end > r->end)
            continue;
        for (uint32_t i = kind->begin; i < kind->end; i++)
            add_item(h, r->members[i], p->end, p->mark);
    }
}

/* -- Shapes and numbers ------------------------------------------------------
 */

static bool number_goes(const prog_atom *a, const dp_token *t)
{
    return (t->number != DP_NO_NUMBER) & (t->number >= a->a) &
           (t->number <= a->b) & (!a->c | (a->c == t->digits));
}

static inline void add_shapes(heap *h, uint32_t at)
{
    const run *r = h->r;
    const prog_head *head = &r->program->head;
    const dp_token *t = &r->text->tokens.at[at];

    for (uint32_t i = head->shape_begin[t->shape];
         i < head->shape_begin[t->shape + 1]; i++)
        add_item(h, r->members[i], at + 1, t->word);
    if (t->shape != DP_SHAPE_NUMBER)
        return;
    for (uint32_t i = head->number_begin; i < head->number_end; i++)
        add_if(h, number_goes(&r->atoms[prog_item_atom(r->members[i])], t),
               r->members[i], at + 1, t->word);
}

/* The longest first; few, and nearly in order. */
static void sort_items(item *items, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        item it = items[i];
        size_t j = i;
        for (; j > 0 && items[j - 1].end < it.end; j--)
            items[j] = items[j - 1];
        items[j] = it;
    }
}

void dp_items_find(run *r, uint32_t at)
{
    place *here = &r->places.at[at - r->begin];
    heap h = { .r = r, .has = ASKS_NOTHING };

    here->first = here->end = (uint32_t)r->items.n;
    here->has = ASKS_NOTHING;
    if (!dp_vec_reserve(r->scratch, &r->items, ITEMS_MAX)) {
        r->failed = true;
        return;
    }
    h.at = r->items.at + r->items.n;
    if (here->mark)
        add_marks(&h, at, here->mark - 1);
    if (here->phrase)
        add_phrases(&h, at, here->phrase - 1);
    add_words(&h, at);
    add_shapes(&h, at);
    if (here->mark || here->phrase)
        sort_items(h.at, h.n);
    r->items.n += h.n;
    r->cut |= h.cut;
    here->end = (uint32_t)r->items.n;
    here->has = h.has;
}

/* -- Places ------------------------------------------------------------------
 */

static inline void set_begins(run *r, uint32_t at, bool begins)
{
    r->begins.at[(at - r->begin) / 64] |= (uint64_t)begins
                                          << (at - r->begin) % 64;
}

/* Phrases and marks, at the tokens that they begin at. */
static void lay_phrases(run *r)
{
    const dp_phrase *p = r->text->phrases.at;
    size_t n = r->text->phrases.n;

    for (; r->phrase_at < n && p[r->phrase_at].begin < r->end; r->phrase_at++) {
        size_t i = r->phrase_at;
        place *here;
        if (p[i].begin < r->begin)
            continue;
        here = &r->places.at[p[i].begin - r->begin];
        if (!here->phrase)
            here->phrase = (uint32_t)i + 1;
    }
}

/* May what begins at token `at` stand behind a pattern's first? `i` is a mark
 * before it. */
static bool follows_at(const run *r, uint32_t at, size_t i)
{
    if (at >= r->end)
        return false;
    if (r->text->tokens.at[at].follows >> r->file & 1)
        return true;
    for (; i < r->placed_n && r->placed[i].begin <= at; i++)
        if (r->placed[i].begin == at && r->kinds[r->placed[i].kind].follows)
            return true;
    return false;
}

/* What mark `i` adds to where patterns may begin: they begin with it, or at the
 * token before it, and go on with it. */
static void begin_with(run *r, size_t i)
{
    const placed *p = &r->placed[i];
    const prog_kind *kind = &r->kinds[p->kind];
    uint32_t at = p->begin;

    if (kind->alone || (kind->begins && follows_at(r, p->end, i)))
        set_begins(r, at, true);
    if (at > r->begin && kind->follows)
        set_begins(r, at - 1, r->text->tokens.at[at - 1].begins >> r->file & 1);
}

static void lay_marks(run *r)
{
    for (; r->placed_at < r->placed_n && r->placed[r->placed_at].begin < r->end;
         r->placed_at++) {
        const placed *p = &r->placed[r->placed_at];
        place *here = &r->places.at[p->begin - r->begin];
        if (!here->mark)
            here->mark = (uint32_t)r->placed_at + 1;
        begin_with(r, r->placed_at);
    }
}

/* The bits of 64 tokens, or of those there are, at which patterns may begin by
 * their words and shapes: each comes in at the top, and moves down. */
static uint64_t begin_bits(const run *r, const dp_token *t, size_t n)
{
    uint32_t file = r->file;
    uint64_t bits = 0;

    for (size_t i = 0; i < n; i++)
        bits = bits >> 1 | (uint64_t)(t[i].starts >> file) << 63;
    return bits >> (64 - n);
}

/* Where patterns may begin by words and shapes; false: nowhere. */
static bool find_begins(run *r)
{
    const dp_token *t = r->text->tokens.at + r->begin;
    size_t n = r->end - r->begin;
    uint64_t any = 0;

    r->begins.n = 0;
    for (size_t i = 0; i < n; i += 64) {
        uint64_t bits = begin_bits(r, t + i, n - i < 64 ? n - i : 64);
        r->begins.at[r->begins.n++] = bits;
        any |= bits;
    }
    return any != 0;
}

/* Do marks begin in the sentence? Those before it are behind us. */
static bool has_marks(run *r)
{
    while (r->placed_at < r->placed_n &&
           r->placed[r->placed_at].begin < r->begin)
        r->placed_at++;
    return r->placed_at < r->placed_n && r->placed[r->placed_at].begin < r->end;
}

bool dp_places_make(run *r)
{
    size_t n = r->end - r->begin;
    bool marks = has_marks(r);

    r->items.n = r->places.n = 0;
    if (!dp_vec_reserve(r->scratch, &r->places, n + 1) ||
        !dp_vec_reserve(r->scratch, &r->begins, n / 64 + 1))
        return false;
    if (!find_begins(r) && !marks) {
        r->begins.n = 0;
        return true;
    }
    memset(r->places.at, 0, n * sizeof *r->places.at);
    r->places.at[n] = (place){ .has = ASKS_NOTHING };
    r->places.n = n + 1;
    lay_phrases(r);
    lay_marks(r);
    return true;
}
