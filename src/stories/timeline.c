/* Timelines, as they are asked for: the store finds, the tellings are put
 * together here. */
#include "record/record.h"
#include "stories/telling.h"

#include "core/banned.h"

static dp_status damaged(dp_ctx *ctx, dp_status status)
{
    return status == DP_END ? dp_happening_damaged(ctx) : status;
}

/* `scratch` is for many happenings, one after the other. */
static dp_status happening_from(dp_ctx *ctx, dp_arena *arena,
                                const dp_happening_row *row,
                                telling_packs *scratch, dp_happening *out)
{
    dp_status status;

    scratch->n = 0;
    status = packs_take(ctx, arena, row->pack, scratch);
    return status == DP_OK ? happening_of(ctx, arena, scratch, out) : status;
}

/* The id of a telling becomes that of its happening. */
static dp_status lead(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str *id,
                      dp_happening *out)
{
    char bytes[DP_HAPPENING_ID];
    dp_happening_row row;
    telling_packs packs = { 0 };
    dp_status status;

    if (!happening_id_read(*id, bytes))
        return DP_END;
    status = dp_happening_by_id(ctx, arena, store,
                                (dp_str){ bytes, sizeof bytes }, &row);
    if (status == DP_OK)
        status = happening_from(ctx, arena, &row, &packs, out);
    if (status == DP_OK)
        *id = out->id;
    return status;
}

/* The course of what was put off comes before its own. */
static dp_status prepend(dp_ctx *ctx, dp_arena *arena,
                         const dp_happening *before, dp_happening *out)
{
    size_t n = before->course.n + out->course.n;
    dp_step *steps = DP_NEWS(arena, n, dp_step);

    if (!steps)
        return dp_no_memory(ctx, "a happening");
    memcpy(steps, before->course.at, before->course.n * sizeof *steps);
    memcpy(steps + before->course.n, out->course.at,
           out->course.n * sizeof *steps);
    out->course.at = steps;
    out->course.n = n;
    return DP_OK;
}

static dp_status follow(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_happening *out)
{
    enum { MOST = 16 }; /* times a thing is put off */
    dp_str from = out->put_off_from, own = out->id;
    dp_happening other;
    dp_status status = DP_OK;

    for (int i = 0; i < MOST && from.p && status == DP_OK; i++) {
        dp_str first = from;
        status = lead(ctx, arena, store, &from, &other);
        if (status == DP_END || (status == DP_OK && dp_str_eq(from, own))) {
            if (dp_str_eq(first, out->put_off_from))
                out->put_off_from = DP_NULL;
            status = DP_OK;
            break;
        }
        if (status != DP_OK)
            return status;
        if (dp_str_eq(first, out->put_off_from))
            out->put_off_from = from;
        status = prepend(ctx, arena, &other, out);
        out->first_id = from;
        from = other.put_off_from;
    }
    if (status == DP_OK && out->put_off_to.p) {
        status = lead(ctx, arena, store, &out->put_off_to, &other);
        if (status == DP_END || dp_str_eq(out->put_off_to, own)) {
            out->put_off_to = DP_NULL;
            status = DP_OK;
        }
    }
    return status;
}

/* Copies are asked for where there is more than one article: the first telling
 * of a text is no copy of its happening. */
static dp_status mark_copies(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_happening *out)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < out->told.n && out->told.n > 1 && status == DP_OK;
         i++)
        status = dp_store_is_copy(ctx, arena, store, out->told.at[i].article,
                                  &out->told.at[i].copy);
    return status;
}

static dp_status complete(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_happening *out)
{
    dp_status status = DP_OK;

    if (out->put_off_from.p || out->put_off_to.p)
        status = follow(ctx, arena, store, out);
    return status == DP_OK ? mark_copies(ctx, arena, store, out) : status;
}

static int by_telling(const void *a, const void *b)
{
    const dp_happening *x = a, *y = b;
    const dp_told *first = x->told.at, *other = y->told.at;
    int order = dp_str_cmp(first->article, other->article);

    if (order == 0 && first->event != other->event)
        order = first->event < other->event ? -1 : 1;
    return order ? order : dp_str_cmp(x->id, y->id);
}

static int by_telling_newest(const void *a, const void *b)
{
    return by_telling(b, a);
}

/* Two articles may have one place, and then who came first has the first
 * number; what is shown must not go by that. */
static void part_places(const dp_happening_rows *rows, bool newest,
                        dp_happening *at)
{
    for (size_t i = 0, end; i < rows->n; i = end) {
        int64_t place = rows->at[i].n >> ORD_EVENT_BITS;
        for (end = i + 1; end < rows->n; end++)
            if (rows->at[end].n >> ORD_EVENT_BITS != place)
                break;
        if (end - i > 1)
            qsort(&at[i], end - i, sizeof *at,
                  newest ? by_telling_newest : by_telling);
    }
}

dp_status dp_timeline_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_timeline_query *query, dp_timeline *out)
{
    dp_happening_rows rows = { 0 };
    telling_packs packs = { 0 };
    dp_status status =
        dp_happening_find(ctx, arena, store, query, &rows, &out->nobody);

    if (status == DP_OK && !dp_vec_reserve(arena, out, rows.n))
        status = dp_no_memory(ctx, "the timeline");

    for (size_t i = 0; i < rows.n && status == DP_OK; i++) {
        dp_happening *one = &out->at[out->n];
        status = happening_from(ctx, arena, &rows.at[i], &packs, one);
        if (status == DP_OK)
            status = complete(ctx, arena, store, one);
        out->n += status == DP_OK;
    }
    if (status == DP_OK && rows.n)
        part_places(&rows, query->newest, &out->at[out->n - rows.n]);
    return damaged(ctx, status);
}

dp_status dp_calendar_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_day today, const dp_timeline_query *query,
                          dp_timeline *out)
{
    dp_str words[] = { DP_S("planned"), DP_S("ongoing"), DP_S("postponed"),
                       DP_S("cancelled") };
    dp_timeline_query coming = query ? *query : (dp_timeline_query){ 0 };
    dp_edtf day = dp_edtf_point(dp_edtf_of_day(today));
    dp_str from = dp_edtf_print(arena, &day);

    if (!from.p)
        return dp_no_memory(ctx, "the calendar");
    if (!coming.statuses.n)
        coming.statuses = (dp_strs){ words, 2 };
    if (!coming.days.p)
        coming.days = dp_str_printf(arena, "%.*s..", DP_F(from));
    if (!coming.days.p)
        return dp_no_memory(ctx, "the calendar");
    return dp_timeline_get(ctx, arena, store, &coming, out);
}

dp_status dp_happening_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, dp_happening *out)
{
    dp_status status = lead(ctx, arena, store, &id, out);

    return status == DP_OK ? damaged(ctx, complete(ctx, arena, store, out))
                           : status;
}

/* -- What the articles say of themselves -------------------------------------
 */

typedef dp_status parse_record(dp_ctx *ctx, dp_arena *arena, dp_str line,
                               dp_article *out);

static dp_status read_article(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str id, parse_record *parse, dp_article *out)
{
    dp_str line = DP_NULL;
    dp_status status = dp_store_record(ctx, arena, store, id, &line);

    if (status == DP_OK && !line.p)
        return DP_END;
    return status == DP_OK ? parse(ctx, arena, line, out) : status;
}

static dp_source source_of(const dp_article *article)
{
    return (dp_source){ .title = article->title,
                        .url = article->url,
                        .input = article->input,
                        .outlet = article->outlet,
                        .published = article->published,
                        .language = article->language,
                        .text = article->text };
}

static dp_str words_of_quote(const dp_article *article, ptrdiff_t quote)
{
    dp_span span;

    if (quote < 0 || (size_t)quote >= article->quotes.n)
        return DP_NULL;
    span = article->quotes.at[quote].span;
    return dp_str_sub(article->text, span.begin, span.end);
}

dp_status dp_source_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_told *told, dp_source *out)
{
    dp_article article;
    const dp_event *event;
    dp_status status = read_article(ctx, arena, store, told->article,
                                    dp_record_parse, &article);

    if (status != DP_OK)
        return status;
    *out = source_of(&article);
    if (told->event >= article.events.n)
        return DP_OK;
    event = &article.events.at[told->event];
    out->evidence.at = event->evidence.at;
    out->evidence.n = event->evidence.n;
    out->quote = words_of_quote(&article, event->quote);
    return DP_OK;
}

dp_status dp_happening_quote(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             const dp_happening *happening, dp_source *out)
{
    *out = (dp_source){ 0 };
    for (size_t i = 0; i < happening->told.n && !out->quote.n; i++) {
        const dp_told *told = &happening->told.at[i];
        dp_article article;
        dp_status status;
        if (told->told.quote < 0 || told->copy)
            continue;
        status = read_article(ctx, arena, store, told->article,
                              dp_record_parse_quotes, &article);
        if (status != DP_OK && status != DP_END)
            return status;
        if (status == DP_END)
            continue;
        *out = source_of(&article);
        out->quote = words_of_quote(&article, told->told.quote);
    }
    return DP_OK;
}

dp_status dp_source_head(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const dp_told *told, dp_source *out)
{
    dp_article article;
    dp_status status = read_article(ctx, arena, store, told->article,
                                    dp_record_parse_metadata, &article);

    if (status == DP_OK)
        *out = source_of(&article);
    return status;
}
