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

/* How sure of a standfirst one must be. */
#define STANDFIRST 0.05f

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
    /* A block that has the title as one of its lines has bread crumbs and the
     * day on the others. */
    if (r->title != NO_BLOCK &&
        r->blocks.at[r->title].text.n < r->out->title.n + SHORT_LINE)
        r->keep[r->title] = false;
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

/* What a button or a menu says, at either end of the text. */
static bool is_furniture(const dp_reading *r, uint32_t i)
{
    static const int kinds[] = { F_k_share,      F_k_follow,  F_k_newsletter,
                                 F_k_cookie,     F_k_login,   F_k_app,
                                 F_k_nav,        F_k_reading, F_k_support,
                                 F_k_moderation, F_k_ad,      F_k_paywall,
                                 F_k_updated };
    const dp_counts *c = &r->blocks.at[i].counts;

    if (c->stops > 0 || c->chars > 90)
        return false;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        if (r->vectors[i].at[kinds[k]] > 0)
            return true;
    return false;
}

/* What a button says is to be pressed, wherever it stands, as long as the
 * article has other text. */
static void drop_buttons(dp_reading *r)
{
    uint32_t others = 0;

    for (uint32_t i = r->first; i < r->last; i++)
        others += r->keep[i] && !(r->blocks.at[i].flags & IN_BUTTON);
    for (uint32_t i = r->first; i < r->last && others; i++)
        if (r->blocks.at[i].flags & IN_BUTTON &&
            r->blocks.at[i].counts.stops == 0)
            r->keep[i] = false;
}

static void drop_furniture(dp_reading *r)
{
    while (r->first + 1 < r->last && is_furniture(r, r->first)) {
        r->keep[r->first] = false;
        dp_page_bounds(r);
    }
    while (r->first + 1 < r->last && is_furniture(r, r->last - 1)) {
        r->keep[r->last - 1] = false;
        dp_page_bounds(r);
    }
}

/* The standfirst, between title and text: it opens the article where the page
 * tells it apart by nothing but its type. */
static void take_standfirst(dp_reading *r)
{
    uint32_t title = r->title;

    if (title == NO_BLOCK || title >= r->first || r->last == 0)
        return;
    for (uint32_t i = title + 1; i < r->first && i < title + 4; i++) {
        const dp_block *block = &r->blocks.at[i];
        const dp_counts *c = &block->counts;
        if (c->chars < 60 || c->chars > 900 || c->stops == 0 ||
            c->link_chars * 5 > c->chars ||
            block->flags &
                (IN_CAPTION | IN_FIGURE | IN_HIDDEN | IN_FORM | IN_BUTTON |
                 IN_NAV | IN_ASIDE | IN_DIALOG | IN_AUTHOR | IN_LIST) ||
            r->vectors[i].at[F_k_byline] > 0 ||
            r->vectors[i].at[F_k_published] > 0 ||
            r->vectors[i].at[F_k_credit] > 0 ||
            r->vectors[i].at[F_k_author] > 0 || r->p[i] < STANDFIRST)
            continue;
        r->keep[i] = true;
    }
}

static bool is_byline(const dp_reading *r, uint32_t i)
{
    const dp_block *block = &r->blocks.at[i];
    dp_byline byline;

    if (block->text.n > SHORT_LINE || !dp_reading_byline(r, i, &byline))
        return false;
    if (byline.dated || byline.relative)
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

/* An agency or the day, in a line of its own above the text. */
static bool heads_text(dp_reading *r, uint32_t i)
{
    enum { AGENCY = 40 /* bytes of its line */ };
    dp_str text = r->blocks.at[i].text;
    dp_edtf_date date;
    dp_str agency = { 0 };

    if (dp_written_alone(r->ctx->page->written, text, r->month_first, &date))
        return true;
    if (text.n <= AGENCY && r->blocks.at[i].counts.stops == 0)
        agency = dp_agency_of(r->ctx->page, text);
    if (agency.p && !r->out->agency.p)
        r->out->agency = agency;
    return agency.p != NULL;
}

static void drop_head(dp_reading *r)
{
    uint32_t seen = 0;

    for (uint32_t i = r->first; i + 1 < r->last && seen < EDGE; i++) {
        if (!r->keep[i])
            continue;
        if (dp_block_runs(&r->blocks.at[i]))
            break;
        seen++;
        if (heads_text(r, i))
            r->keep[i] = false;
    }
    dp_page_bounds(r);
}

/* Pages that gather articles of others say where one is from right above it
 * and lead to its source right below: the article lies between. */
static void keep_between(dp_reading *r)
{
    uint32_t from = 0, to = r->blocks.n;

    for (uint32_t i = 0; i < r->blocks.n; i++) {
        const dp_block *block = &r->blocks.at[i];
        dp_byline byline;
        if (i + 12 > r->first && i < r->first + 6 &&
            block->text.n <= SHORT_LINE * 2 &&
            dp_reading_byline(r, i, &byline) && byline.outlet.p && byline.dated)
            from = i + 1;
        if (r->vectors[i].at[F_k_source] > 0 && i > r->first &&
            block->counts.chars < 160) {
            to = i;
            break;
        }
        if (r->vectors[i].at[F_k_moderation] > 0 && block->counts.chars < 300)
            r->keep[i] = false;
    }
    if (from >= to || from >= r->last)
        return;
    for (uint32_t i = 0; i < r->blocks.n; i++)
        if (i < from || i >= to)
            r->keep[i] = false;
}

/* An acronym alone at the end signs the article: an agency, or an author's
 * mark. */
static void drop_signature(dp_reading *r)
{
    const dp_block *block;
    dp_str agency;

    if (r->last < r->first + 2)
        return;
    block = &r->blocks.at[r->last - 1];
    if (block->counts.words > 3 || block->text.n > 40)
        return;
    agency = dp_agency_of(r->ctx->page, block->text);
    if (agency.p)
        r->out->agency = agency;
    else if (block->counts.words != 1 || block->counts.upper < 2 ||
             block->counts.lower > 0 || block->counts.stops > 0)
        return;
    r->keep[r->last - 1] = false;
}

void dp_page_trim(dp_reading *r)
{
    if (r->p)
        fill_gaps(r);
    keep_between(r);
    dp_page_bounds(r);
    drop_title(r);
    drop_captions(r);
    drop_bylines(r);
    dp_page_bounds(r);
    drop_head(r);
    drop_signature(r);
    drop_buttons(r);
    dp_page_bounds(r);
    drop_furniture(r);
    if (r->p)
        take_standfirst(r);
    dp_page_bounds(r);
}
