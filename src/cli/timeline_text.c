/* A timeline on a terminal: the date on the left, what happened beside it.
 *
 *     9 Sept 2025    Call: Sergei Lavrov, Nasser Bourita
 *                    about the Sahara dossier
 *                    Le Quotidien, Harbour Ledger
 */
#include "cli/timeline.h"

#include <stdio.h>
#include <unistd.h>

#include "core/banned.h"

enum {
    MEASURE = 96, /* a longer line is no pleasure to read */
    DATE_MOST = 24,
    NARROW = 56, /* columns below which the date stands on a line of its own */
    OUTLETS = 4,
    GAP = 2
};

static const char bold[] = "\033[1m", dim[] = "\033[2m", plain[] = "\033[0m";

typedef struct page {
    const dp_timeline_print *print;
    dp_arena *arena; /* of one happening */
    bool terminal, colour, narrow;
    size_t left, width; /* of the dates; of what is beside them */
} page;

static dp_str shown(const page *p, dp_str s)
{
    return p->terminal ? dp_harmless(p->arena, s, false) : s;
}

static void put(dp_str s)
{
    fwrite(s.p ? s.p : "", 1, s.n, stdout);
}

static void put_spaces(size_t n)
{
    printf("%*s", (int)n, "");
}

/* One paragraph beside the date; the first line of all has the date before it.
 */
static void put_beside(const page *p, dp_str text, const char *style,
                       dp_str *date)
{
    dp_str rest = shown(p, text), line;

    while (text.n && dp_wrap(&rest, p->width, &line)) {
        if (!p->narrow && date->p) {
            size_t used = dp_width(*date);
            printf("%s", p->colour ? bold : "");
            put(*date);
            printf("%s", p->colour ? plain : "");
            put_spaces(used < p->left ? p->left - used : GAP);
            *date = DP_NULL;
        } else if (!p->narrow) {
            put_spaces(p->left);
        } else {
            put_spaces(GAP);
        }
        printf("%s", p->colour ? style : "");
        put(line);
        printf("%s\n", p->colour && *style ? plain : "");
    }
}

/* The quote of a statement, as the first article that has one gives it. */
static dp_str quote_of(const page *p, const dp_happening *h)
{
    const dp_work *work = p->print->work;
    dp_source source;

    if (dp_happening_quote(work->ctx, p->arena, work->store, h, &source) !=
            DP_OK ||
        !source.quote.n)
        return DP_NULL;
    return dp_tell_fill(p->print->teller, p->arena, DP_S("quote"),
                        source.quote);
}

/* Who tells it; of articles without an outlet the headline, or where they were
 * read from. */
static dp_str sources_of(const page *p, const dp_happening *h)
{
    const dp_work *work = p->print->work;
    dp_str outlets = dp_tell_sources(p->print->teller, p->arena, h, OUTLETS);
    dp_source source;

    if (outlets.n || h->told.n == 0 ||
        dp_source_head(work->ctx, p->arena, work->store, &h->told.at[0],
                       &source) != DP_OK)
        return outlets;
    return source.title.n ? source.title
           : source.url.n ? source.url
                          : source.input;
}

static void put_happening(const page *p, const dp_happening *h)
{
    const dp_teller *t = p->print->teller;
    dp_str date = shown(p, dp_tell_when(t, p->arena, h));

    if (p->narrow) {
        printf("%s", p->colour ? bold : "");
        put(date);
        printf("%s\n", p->colour ? plain : "");
    }
    put_beside(p, dp_tell_head(t, p->arena, h), bold, &date);
    put_beside(p, dp_tell_course(t, p->arena, h), "", &date);
    put_beside(p, dp_tell_matter(t, p->arena, h), "", &date);
    put_beside(p, quote_of(p, h), "", &date);
    put_beside(p, sources_of(p, h), dim, &date);
}

static void measure(page *p)
{
    const dp_timeline *timeline = p->print->timeline;
    size_t columns = dp_columns(STDOUT_FILENO);

    p->terminal = dp_is_terminal(STDOUT_FILENO);
    p->colour = dp_has_colour(STDOUT_FILENO);
    if (columns > MEASURE)
        columns = MEASURE;
    for (size_t i = 0; i < timeline->n; i++) {
        size_t width = dp_width(
            dp_tell_when(p->print->teller, p->arena, &timeline->at[i]));
        if (width <= DATE_MOST && width > p->left)
            p->left = width;
        dp_arena_reset(p->arena);
    }
    p->left += GAP;
    p->narrow = columns < NARROW;
    p->width = columns - (p->narrow ? GAP : p->left);
}

dp_status dp_timeline_text(const dp_timeline_print *print)
{
    page p = { .print = print, .arena = dp_arena_new((size_t)256 << 20) };

    if (!p.arena)
        return dp_no_memory(print->work->ctx, "the timeline");
    measure(&p);
    for (size_t i = 0; i < print->timeline->n; i++) {
        if (i)
            putchar('\n');
        put_happening(&p, &print->timeline->at[i]);
        dp_arena_reset(p.arena);
    }
    dp_arena_close(p.arena);
    return DP_OK;
}
