/* After the choice: what the record wants elsewhere is taken out of the text
 * (title, bylines, captions), and a paragraph that fell out between two of its
 * own kind is put back. */
#include "page/inside.h"
#include "page/running.h"

#include "core/banned.h"

enum {
    EDGE = 3, /* kept blocks at either end that may be bylines */
    SHORT_LINE = 120,
};

static bool is_like(const dp_reading *r, uint32_t a, uint32_t b)
{
    const dp_block *x = &r->blocks.at[a], *y = &r->blocks.at[b];

    return x->tag == y->tag &&
           r->blocks.boxes[x->box].parent == r->blocks.boxes[y->box].parent;
}

/* Sure neighbours of its own kind on both sides outweigh a small doubt. */
static void fill_gaps(dp_reading *r)
{
    for (uint32_t i = 1; i + 1 < r->blocks.n; i++) {
        if (r->keep[i] || !r->keep[i - 1] || r->p[i] < 0.2f ||
            r->p[i - 1] < 0.8f || r->p[i + 1] < 0.8f ||
            !dp_block_runs(&r->blocks.at[i]) || !is_like(r, i, i - 1) ||
            !is_like(r, i, i + 1))
            continue;
        r->keep[i] = true;
    }
}

static void drop_title(dp_reading *r)
{
    uint32_t hash;

    if (!r->out->title.p)
        return;
    hash = dp_words_hash(r->out->title);
    for (uint32_t i = r->first; i < r->last; i++)
        if (r->keep[i] && r->blocks.at[i].text.n < 2000 &&
            dp_words_hash(r->blocks.at[i].text) == hash)
            r->keep[i] = false;
}

/* A caption belongs to its image, as long as the article has other text. */
static void drop_captions(dp_reading *r)
{
    uint32_t others = 0;

    for (uint32_t i = r->first; i < r->last; i++)
        others += r->keep[i] && !(r->blocks.at[i].flags & IN_CAPTION);
    if (others == 0)
        return;
    for (uint32_t i = r->first; i < r->last; i++)
        if (r->blocks.at[i].flags & IN_CAPTION &&
            r->blocks.at[i].flags & IN_FIGURE)
            r->keep[i] = false;
}

static bool is_byline(const dp_reading *r, uint32_t i)
{
    const dp_block *block = &r->blocks.at[i];
    dp_byline byline;

    if (block->text.n > SHORT_LINE ||
        !dp_byline_read(r->ctx->page->bylines, block->text, r->month_first,
                        &byline))
        return false;
    if (byline.dated)
        return true;
    return byline.author.p && dp_author_likely(r, byline.author);
}

static void drop_bylines(dp_reading *r)
{
    uint32_t seen = 0;

    for (uint32_t i = r->first; i < r->last && seen < EDGE; i++) {
        if (!r->keep[i])
            continue;
        seen++;
        if (is_byline(r, i))
            r->keep[i] = false;
    }
    seen = 0;
    for (uint32_t i = r->last; i-- > r->first && seen < EDGE;) {
        if (!r->keep[i])
            continue;
        seen++;
        if (is_byline(r, i))
            r->keep[i] = false;
    }
}

void dp_page_trim(dp_reading *r)
{
    if (r->p)
        fill_gaps(r);
    drop_title(r);
    drop_captions(r);
    drop_bylines(r);
    dp_page_bounds(r);
}
