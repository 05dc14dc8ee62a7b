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
static const prog_item *items_of(const run *r, uint32_t word)
{
    prog_words block = r->blocks[word / BLOCK_WORDS];
    const prog_item *it = r->word_items + block.item;
    uint32_t before = ones(block.bits & ((1u << word % BLOCK_WORDS) - 1));

    for (; before; it++)
        before -= it->atom >> 31;
    return it;
}

/* May a pattern begin with the word? */
static inline bool word_begins(const run *r, uint32_t word)
{
    return r->blocks[word / BLOCK_WORDS].begins >> word % BLOCK_WORDS & 1;
}

/* Does the word stand as the item asks? `strict`: this is the word as written.
 */
static bool stands_so(const run *r, const prog_item *it, bool strict,
                      bool loose, uint32_t begin, uint32_t end)
{
    const dp_token *t = &r->text->tokens.at[begin];
    dp_str surface;

    switch (it->how) {
    case HOW_STRICT:
        return strict;
    case HOW_LOOSE:
        return loose;
    case HOW_CAPITAL:
        return (t->flags & DP_TOKEN_CAPITAL) != 0;
    default:
        surface = dp_text_at(r->text, dp_text_span(r->text, begin, end));
        return dp_lexicon_exact(prog_text(r->program, it->how), surface);
    }
}

static inline bool add_item(run *r, uint32_t atom, uint32_t end, uint32_t ref,
                            size_t first)
{
    item made = { atom, end, ref, dp_atom_bit(atom) };

    if (r->items.n - first >= ITEMS_MAX) {
        r->cut = true;
        return true;
    }
    return dp_vec_push(r->arena, &r->items, made);
}

static bool add_word(run *r, uint32_t word, bool strict, bool loose,
                     uint32_t begin, uint32_t end, size_t first)
{
    const prog_item *it = items_of(r, word);

    do {
        if (stands_so(r, it, strict, loose, begin, end) &&
            !add_item(r, it->atom & ~ITEM_LAST, end, word, first))
            return false;
    } while (!(it++->atom & ITEM_LAST));
    return true;
}

static bool add_words(run *r, uint32_t at, size_t first)
{
    const dp_token *t = &r->text->tokens.at[at];

    if (has_items(r, t->word) &&
        !add_word(r, t->word, true, t->word == t->plain, at, at + 1, first))
        return false;
    if (t->plain != t->word && has_items(r, t->plain) &&
        !add_word(r, t->plain, false, true, at, at + 1, first))
        return false;
    return !has_items(r, t->base) ||
           add_word(r, t->base, true, true, at, at + 1, first);
}

/* -- Phrases and marks -------------------------------------------------------
 */

static bool add_phrases(run *r, uint32_t at, size_t i, size_t first)
{
    const dp_phrase *p = r->text->phrases.at;

    for (; i < r->text->phrases.n && p[i].begin == at; i++)
        if (has_items(r, p[i].word) &&
            !add_word(r, p[i].word, true, true, at, p[i].end, first))
            return false;
    return true;
}

static bool add_marks(run *r, uint32_t at, size_t mark, size_t first)
{
    for (; mark < r->placed_n && r->placed[mark].begin == at; mark++) {
        const placed *p = &r->placed[mark];
        const mark_kind *kind = &r->kinds.at[p->kind];
        if (p->end > r->end)
            continue;
        for (uint32_t i = kind->begin; i < kind->end; i++)
            if (!add_item(r, r->kind_atoms.at[i], p->end, p->mark, first))
                return false;
    }
    return true;
}

/* -- Shapes and numbers ------------------------------------------------------
 */

static bool number_goes(const prog_atom *a, const dp_token *t)
{
    return t->number != DP_NO_NUMBER && t->number >= a->a &&
           t->number <= a->b && (!a->c || a->c == t->digits);
}

static bool add_shapes(run *r, uint32_t at, size_t first)
{
    const prog_head *h = &r->program->head;
    const dp_token *t = &r->text->tokens.at[at];

    for (uint32_t i = h->shape_begin[t->shape];
         i < h->shape_begin[t->shape + 1]; i++)
        if (!add_item(r, r->members[i], at + 1, t->word, first))
            return false;
    if (t->shape != DP_SHAPE_NUMBER)
        return true;
    for (uint32_t i = h->number_begin; i < h->number_end; i++)
        if (number_goes(&r->atoms[r->members[i]], t) &&
            !add_item(r, r->members[i], at + 1, t->word, first))
            return false;
    return true;
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

static bool add_all(run *r, uint32_t at, const place *here, size_t first)
{
    return (here->mark == NO_REF || add_marks(r, at, here->mark, first)) &&
           (here->phrase == NO_REF ||
            add_phrases(r, at, here->phrase, first)) &&
           add_words(r, at, first) && add_shapes(r, at, first);
}

void dp_items_find(run *r, uint32_t at)
{
    place *here = &r->places.at[at - r->begin];
    size_t first = r->items.n;
    uint32_t has = ASKS_NOTHING;

    if (!add_all(r, at, here, first))
        r->failed = true;
    if (r->items.n > first + 1)
        sort_items(r->items.at + first, r->items.n - first);
    for (size_t i = first; i < r->items.n; i++)
        has |= r->items.at[i].bit;
    here->first = (uint32_t)first;
    here->end = (uint32_t)r->items.n;
    here->has = has;
}

/* -- Places ------------------------------------------------------------------
 */

static place place_of(const run *r, const dp_token *t)
{
    place made = { .phrase = NO_REF, .mark = NO_REF };

    made.begins = word_begins(r, t->word) || word_begins(r, t->plain) ||
                  word_begins(r, t->base) ||
                  r->program->head.shape_begins >> t->shape & 1;
    /* A miss costs more than what is done with the items. */
    if (has_items(r, t->word))
        __builtin_prefetch(r->word_items +
                           r->blocks[t->word / BLOCK_WORDS].item);
    return made;
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
        if (here->phrase == NO_REF)
            here->phrase = (uint32_t)i;
        here->begins |= word_begins(r, p[i].word);
    }
}

static void lay_marks(run *r)
{
    for (; r->placed_at < r->placed_n && r->placed[r->placed_at].begin < r->end;
         r->placed_at++) {
        const placed *p = &r->placed[r->placed_at];
        place *here;
        if (p->begin < r->begin)
            continue;
        here = &r->places.at[p->begin - r->begin];
        if (here->mark == NO_REF)
            here->mark = (uint32_t)r->placed_at;
        here->begins |= r->kinds.at[p->kind].begins;
    }
}

bool dp_places_make(run *r)
{
    size_t n = r->end - r->begin;

    r->items.n = r->places.n = 0;
    if (!dp_vec_reserve(r->arena, &r->places, n + 1))
        return false;
    for (size_t i = 0; i < n; i++)
        r->places.at[i] = place_of(r, &r->text->tokens.at[r->begin + i]);
    r->places.at[n] =
        (place){ .has = ASKS_NOTHING, .phrase = NO_REF, .mark = NO_REF };
    r->places.n = n + 1;
    lay_phrases(r);
    lay_marks(r);
    return true;
}
