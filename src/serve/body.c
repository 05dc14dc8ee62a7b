/* Marks over a text. They may overlap in any way, and markup may not: evidence
 * is joined to passages that do not overlap, and within a passage one walk goes
 * from border to border of names, dates and quotes. What lies inside another of
 * its kind is left out. */
#include "serve/body.h"

#include "serve/lines.h"
#include "wording/tongues.h"

#include "core/banned.h"

typedef struct mark {
    uint32_t begin, end, n; /* n: its place in the record's list */
    bool date;
} mark;

typedef DP_VEC(mark) marks;

typedef struct painter {
    dp_visit *v;
    const dp_article *article;
    marks links, quotes, passages;
    size_t link, quote, passage; /* the next of each */
} painter;

/* -- Marks in order ----------------------------------------------------------
 */

static int by_begin(const void *a, const void *b)
{
    const mark *x = a, *y = b;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return x->end > y->end ? -1 : x->end < y->end;
}

static void add(dp_visit *v, marks *to, dp_span span, size_t n, bool date)
{
    mark one = { span.begin, span.end, (uint32_t)n, date };

    if (span.begin < span.end)
        (void)dp_vec_push(v->arena, to, one);
}

/* Sort, and leave out what begins inside another. */
static void settle(marks *all)
{
    size_t kept = 0;

    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, by_begin);
    for (size_t i = 0; i < all->n; i++)
        if (kept == 0 || all->at[i].begin >= all->at[kept - 1].end)
            all->at[kept++] = all->at[i];
    all->n = kept;
}

/* Sort, and join what overlaps. */
static void join(marks *all)
{
    size_t kept = 0;

    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, by_begin);
    for (size_t i = 0; i < all->n; i++) {
        mark *last = kept ? &all->at[kept - 1] : NULL;
        if (!last || all->at[i].begin >= last->end)
            all->at[kept++] = all->at[i];
        else if (all->at[i].end > last->end)
            last->end = all->at[i].end;
    }
    all->n = kept;
}

static void gather(painter *p)
{
    const dp_article *a = p->article;

    for (size_t i = 0; i < a->names.n; i++)
        add(p->v, &p->links, a->names.at[i].span, i, false);
    for (size_t i = 0; i < a->dates.n; i++)
        if (a->dates.at[i].value.p)
            add(p->v, &p->links, a->dates.at[i].span, i, true);
    for (size_t i = 0; i < a->quotes.n; i++)
        add(p->v, &p->quotes, a->quotes.at[i].span, i, false);
    for (size_t i = 0; i < a->events.n; i++)
        for (size_t j = 0; j < a->events.at[i].evidence.n; j++)
            add(p->v, &p->passages, a->events.at[i].evidence.at[j], i, false);
    settle(&p->links);
    settle(&p->quotes);
    join(&p->passages);
}

/* The passage that evidence lies in. */
static size_t passage_of(const painter *p, dp_span span)
{
    size_t low = 0, high = p->passages.n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (p->passages.at[middle].end <= span.begin)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* -- What marks resolve to ---------------------------------------------------
 */

dp_str dp_office_of(dp_visit *v, dp_str role, dp_str state)
{
    dp_str key, word, name;

    if (role.n == 0)
        return DP_NULL;
    key = dp_str_printf(v->arena, "role.%.*s", DP_F(role));
    word = dp_wording_find(v->words, key);
    if (!word.p)
        word = role;
    if (state.n == 0)
        return word;
    name = dp_state_name(v, state);
    return dp_wording_fill(v->arena, dp_wording_of(v->words, DP_S("office.of")),
                           (const dp_str[]){ word, name }, 2);
}

static void show_name(dp_visit *v, const dp_name *name, dp_view *run)
{
    dp_str office = dp_office_of(v, name->role, name->state);
    dp_str tip = name->name;

    if (office.p)
        tip = dp_str_printf(v->arena, "%.*s \xc2\xb7 %.*s", DP_F(name->name),
                            DP_F(office));
    dp_view_text(run, "link", dp_entity_link(v, name->id));
    dp_view_text(run, "tip", tip);
}

/* A date leads to what else is told of its days. */
static void show_date(dp_visit *v, const dp_date *date, dp_view *run)
{
    dp_link link = dp_link_new(v->arena, "/timeline");

    dp_link_query(&link, "days", date->value);
    dp_view_text(run, "link", dp_link_str(&link));
    dp_view_text(run, "tip", dp_when(v, DP_DATE_DAY, date->value));
    dp_view_flag(run, "date", true);
}

static void show_said(painter *p, const mark *quote, dp_list *runs)
{
    const dp_quote *q = &p->article->quotes.at[quote->n];
    dp_view *run;

    if (!q->speaker.n)
        return;
    run = dp_list_add(runs);
    dp_view_flag(run, "said", true);
    dp_view_text(run, "link", dp_entity_link(p->v, q->speaker_id));
    dp_view_text(run, "speaker", q->speaker);
}

/* -- Runs --------------------------------------------------------------------
 */

static void show_run(painter *p, size_t begin, size_t end, const mark *link,
                     bool quoted, dp_list *runs)
{
    dp_view *run = dp_list_add(runs);

    dp_view_text(run, "text", dp_str_sub(p->article->text, begin, end));
    dp_view_flag(run, "quoted", quoted);
    if (link && link->date)
        show_date(p->v, &p->article->dates.at[link->n], run);
    else if (link)
        show_name(p->v, &p->article->names.at[link->n], run);
}

/* The mark that covers `at` or is the next one; those behind it are passed. */
static const mark *next_mark(const marks *all, size_t *i, size_t at)
{
    while (*i < all->n && all->at[*i].end <= at)
        (*i)++;
    return *i < all->n ? &all->at[*i] : NULL;
}

static size_t border(const mark *m, size_t at, size_t end)
{
    size_t next = !m ? end : m->begin > at ? m->begin : m->end;

    return next < end ? next : end;
}

static void show_runs(painter *p, size_t begin, size_t end, dp_list *runs)
{
    while (begin < end) {
        const mark *link = next_mark(&p->links, &p->link, begin);
        const mark *quote = next_mark(&p->quotes, &p->quote, begin);
        size_t next = border(link, begin, border(quote, begin, end));
        bool linked = link && link->begin <= begin;
        bool quoted = quote && quote->begin <= begin;
        show_run(p, begin, next, linked ? link : NULL, quoted, runs);
        if (quoted && quote->end == next)
            show_said(p, quote, runs);
        begin = next;
    }
}

/* -- Passages ----------------------------------------------------------------
 */

/* The events a passage is evidence of. */
static void show_tells(painter *p, size_t passage, dp_view *view)
{
    dp_list *list = dp_view_list(view, "tells");
    const dp_article *a = p->article;

    for (size_t i = 0; i < a->events.n; i++)
        for (size_t j = 0; j < a->events.at[i].evidence.n; j++) {
            dp_view *tell;
            if (passage_of(p, a->events.at[i].evidence.at[j]) != passage)
                continue;
            tell = dp_list_add(list);
            dp_view_number(tell, "number", (int64_t)i + 1);
            dp_view_print(tell, "event", "#e%zu", i + 1);
            dp_view_text(tell, "kind", a->events.at[i].kind);
            break;
        }
}

static void show_passage(painter *p, size_t begin, size_t end, ptrdiff_t i,
                         dp_list *passages)
{
    dp_view *view = dp_list_add(passages);

    if (i >= 0 && p->passages.at[i].begin == begin)
        dp_view_print(view, "anchor", "s%td", i + 1);
    dp_view_flag(view, "evidence", i >= 0);
    show_runs(p, begin, end, dp_view_list(view, "runs"));
    if (i >= 0 && p->passages.at[i].end == end)
        show_tells(p, (size_t)i, view);
}

static void show_paragraph(painter *p, size_t begin, size_t end, dp_view *view)
{
    dp_list *passages = dp_view_list(view, "passages");

    while (begin < end) {
        const mark *m = next_mark(&p->passages, &p->passage, begin);
        size_t next = border(m, begin, end);
        bool inside = m && m->begin <= begin;
        show_passage(p, begin, next, inside ? (ptrdiff_t)p->passage : -1,
                     passages);
        begin = next;
    }
}

/* Paragraphs are parted by a blank line. */
static bool next_paragraph(dp_str text, size_t *at, size_t *begin, size_t *end)
{
    while (*at < text.n && text.p[*at] == '\n')
        (*at)++;
    if (*at >= text.n)
        return false;
    *begin = *at;
    *at = dp_str_find(text, DP_S("\n\n"), *at);
    if (*at == DP_NOT_FOUND)
        *at = text.n;
    *end = *at;
    return true;
}

/* -- Events ------------------------------------------------------------------
 */

static void show_actors(dp_visit *v, dp_view *view, const char *key,
                        const dp_actors *actors)
{
    dp_list *list = dp_view_list(view, key);

    for (size_t i = 0; i < actors->n; i++) {
        const dp_actor *actor = &actors->at[i];
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "name", dp_entity_name(v, actor->id, actor->name));
        dp_view_text(one, "link", dp_entity_link(v, actor->id));
        dp_view_text(one, "office", dp_office_of(v, actor->role, actor->state));
        dp_view_flag(one, "comma", i > 0);
    }
}

/* The word for what became of such a thing, as the language has the two agree
 * ("agree.visit" names a form, "agree.FORM.postponed" its word). */
static dp_str status_word(dp_visit *v, dp_str kind, dp_str status)
{
    dp_str form = dp_wording_find(
        v->words, dp_str_printf(v->arena, "agree.%.*s", DP_F(kind)));
    dp_str word = DP_NULL;

    if (form.n)
        word =
            dp_wording_find(v->words, dp_str_printf(v->arena, "agree.%.*s.%.*s",
                                                    DP_F(form), DP_F(status)));
    if (!word.p)
        word = dp_wording_find(
            v->words, dp_str_printf(v->arena, "status.%.*s", DP_F(status)));
    return word.p ? word : status;
}

void dp_status_show(dp_visit *v, dp_view *view, dp_str kind, dp_str status)
{
    dp_view_text(view, "status", status);
    dp_view_text(view, "status_word", status_word(v, kind, status));
    dp_view_flag(view, "notable", !dp_str_eq(status, DP_S("held")));
}

void dp_event_show(dp_visit *v, const dp_event *event, dp_view *view)
{
    dp_view_text(view, "kind", event->kind);
    dp_status_show(v, view, event->kind, event->status);
    dp_view_text(view, "when", dp_when(v, DP_DATE_SHORT, event->date));
    dp_view_text(view, "place", dp_place_name(v, event->place));
    dp_view_text(view, "body", event->body);
    dp_view_text(view, "position", event->position);
    dp_view_text(view, "said_by", event->said_by);
    show_actors(v, view, "actors", &event->actors);
    show_actors(v, view, "hosts", &event->with);
    if (event->subjects.n)
        dp_view_text(view, "subject", event->subjects.at[0]);
}

static void show_events(painter *p, dp_view *view)
{
    dp_list *list = dp_view_list(view, "events");

    for (size_t i = 0; i < p->article->events.n; i++) {
        const dp_event *event = &p->article->events.at[i];
        dp_view *one = dp_list_add(list);
        dp_view_number(one, "number", (int64_t)i + 1);
        dp_view_print(one, "anchor", "e%zu", i + 1);
        if (event->evidence.n)
            dp_view_print(one, "words", "#s%zu",
                          passage_of(p, event->evidence.at[0]) + 1);
        dp_event_show(p->v, event, one);
    }
}

/* -- The whole ---------------------------------------------------------------
 */

void dp_body_show(dp_visit *v, const dp_article *article, dp_view *view)
{
    painter p = { .v = v, .article = article };
    dp_list *paragraphs = dp_view_list(view, "paragraphs");
    size_t at = 0, begin, end;

    gather(&p);
    while (next_paragraph(article->text, &at, &begin, &end))
        show_paragraph(&p, begin, end, dp_list_add(paragraphs));
    show_events(&p, view);
}

static void show_lit(dp_str text, size_t begin, size_t end,
                     const dp_span *spans, size_t n, size_t *next,
                     dp_list *runs)
{
    while (begin < end) {
        const dp_span *span;
        dp_view *run = dp_list_add(runs);
        size_t until = end;
        bool lit;
        while (*next < n && spans[*next].end <= begin)
            (*next)++;
        span = *next < n ? &spans[*next] : NULL;
        lit = span && span->begin <= begin;
        if (span && lit && span->end < until)
            until = span->end;
        else if (span && !lit && span->begin < until)
            until = span->begin;
        dp_view_text(run, "text", dp_str_sub(text, begin, until));
        dp_view_flag(run, "lit", lit);
        begin = until;
    }
}

void dp_lit_show(dp_view *view, dp_str text, const dp_span *spans, size_t n)
{
    dp_list *paragraphs = dp_view_list(view, "paragraphs");
    size_t at = 0, begin, end, next = 0;

    while (next_paragraph(text, &at, &begin, &end))
        show_lit(text, begin, end, spans, n, &next,
                 dp_view_list(dp_list_add(paragraphs), "runs"));
}
