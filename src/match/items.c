/* What each token of a sentence satisfies: words by the program's bits, which
 * most words of a text have none of; then phrases, marks, shapes, numbers. */
#include "match/run.h"

#include "core/banned.h"

enum { ITEMS_MAX = 512 /* at one token; marks may lie upon each other */ };

/* -- Words -------------------------------------------------------------------
 */

/* The word's items; how many. */
static uint32_t items_of(const run *r, uint32_t word, const prog_item **out)
{
    uint64_t bits, bit;
    uint32_t at;

    if (!word || word > r->program->head.words)
        return 0;
    bits = r->bits[word / 64];
    bit = (uint64_t)1 << word % 64;
    if (!(bits & bit))
        return 0;
    at = r->rank[word / 64] + (uint32_t)__builtin_popcountll(bits & (bit - 1));
    *out = r->word_items + r->item_begin[at];
    return r->item_begin[at + 1] - r->item_begin[at];
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

static bool add_item(run *r, uint32_t atom, uint32_t end, uint32_t ref,
                     size_t first)
{
    item made = { atom, end, ref };

    if (r->items.n - first >= ITEMS_MAX) {
        r->cut = true;
        return true;
    }
    return dp_vec_push(r->arena, &r->items, made);
}

static bool add_word(run *r, uint32_t word, bool strict, bool loose,
                     uint32_t begin, uint32_t end, size_t first)
{
    const prog_item *items = NULL;
    uint32_t n = items_of(r, word, &items);

    for (uint32_t i = 0; i < n; i++)
        if (stands_so(r, &items[i], strict, loose, begin, end) &&
            !add_item(r, items[i].atom, end, word, first))
            return false;
    return true;
}

static bool add_words(run *r, uint32_t at, size_t first)
{
    const dp_token *t = &r->text->tokens.at[at];

    if (!add_word(r, t->word, true, t->word == t->plain, at, at + 1, first))
        return false;
    if (t->plain != t->word &&
        !add_word(r, t->plain, false, true, at, at + 1, first))
        return false;
    return !t->base || add_word(r, t->base, true, true, at, at + 1, first);
}

/* -- Phrases and marks -------------------------------------------------------
 */

static bool add_phrases(run *r, uint32_t at, size_t first)
{
    const dp_text *text = r->text;

    while (r->phrase_at < text->phrases.n &&
           text->phrases.at[r->phrase_at].begin < at)
        r->phrase_at++;
    while (r->phrase_at < text->phrases.n &&
           text->phrases.at[r->phrase_at].begin == at) {
        const dp_phrase *p = &text->phrases.at[r->phrase_at++];
        if (!add_word(r, p->word, true, true, at, p->end, first))
            return false;
    }
    return true;
}

static bool add_marks(run *r, uint32_t at, size_t first)
{
    const prog_head *h = &r->program->head;

    while (r->placed_at < r->placed_n && r->placed[r->placed_at].begin < at)
        r->placed_at++;
    for (; r->placed_at < r->placed_n && r->placed[r->placed_at].begin == at;
         r->placed_at++) {
        const placed *p = &r->placed[r->placed_at];
        dp_str kind = r->marks[p->mark].kind;
        if (p->end > r->end)
            continue;
        for (uint32_t i = h->span_begin; i < h->span_end; i++) {
            uint32_t atom = r->members[i];
            dp_str kinds = prog_text(r->program, r->atoms[atom].a);
            if (dp_values_have(kinds, kind) &&
                !add_item(r, atom, p->end, p->mark, first))
                return false;
        }
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

bool dp_items_find(run *r)
{
    r->items.n = r->first.n = 0;
    for (uint32_t at = r->begin; at < r->end; at++) {
        size_t first = r->items.n;
        if (!dp_vec_push(r->arena, &r->first, (uint32_t)first) ||
            !add_marks(r, at, first) || !add_phrases(r, at, first) ||
            !add_words(r, at, first) || !add_shapes(r, at, first))
            return false;
        if (r->items.n > first)
            sort_items(r->items.at + first, r->items.n - first);
    }
    return dp_vec_push(r->arena, &r->first, (uint32_t)r->items.n);
}
