/* Reviews, read and written. A change reads the whole review, makes the change
 * in memory and writes the items it concerns: a review has some dozens. What
 * went out is guarded by the tables themselves (reviews.sql). */
#include "store/review.h"

#include "store/inside.h"
#include "store/story.h"
#include "store/tables.h"

#include "core/banned.h"

/* One change on its way. */
typedef struct editing {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_review review;
} editing;

static sqlite3_stmt *prepare(editing *e, dp_status *status, const char *sql)
{
    sqlite3_stmt *s = NULL;

    if (*status == DP_OK &&
        sqlite3_prepare_v2(e->store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        *status = dp_db_failed(e->ctx, &e->store->db, "open a review");
    return s;
}

static dp_status finish(editing *e, dp_status status, sqlite3_stmt *s)
{
    if (status == DP_OK)
        status = dp_db_do(e->ctx, &e->store->db, s, "write a review");
    sqlite3_finalize(s);
    return status;
}

/* -- Tables ------------------------------------------------------------------
 */

static bool tables_there(dp_store *store)
{
    return dp_db_has(&store->db, "review_print_is_kept");
}

dp_status dp_reviews_prepare(dp_ctx *ctx, dp_store *store)
{
    return tables_there(store) ? DP_OK
                               : dp_db_run(ctx, &store->db, dp_tables_reviews);
}

/* -- Reading -----------------------------------------------------------------
 */

#define COLUMNS                                                         \
    "id, title, who, language, first, last, whole, copies, made, sent," \
    " (SELECT count(*) FROM review_item WHERE review = id AND chosen = 1)"

static dp_review review_at(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_review){ .id = dp_column_str(arena, s, 0),
                        .title = dp_column_str(arena, s, 1),
                        .who = dp_column_str(arena, s, 2),
                        .language = dp_column_str(arena, s, 3),
                        .first = sqlite3_column_int(s, 4),
                        .last = sqlite3_column_int(s, 5),
                        .whole = sqlite3_column_int(s, 6) != 0,
                        .copies = (uint32_t)sqlite3_column_int64(s, 7),
                        .made = dp_column_str(arena, s, 8),
                        .sent = dp_column_str(arena, s, 9),
                        .chosen = (size_t)sqlite3_column_int64(s, 10) };
}

static dp_review_item item_at(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_review_item){ .n = sqlite3_column_int64(s, 0),
                             .article = dp_column_id(arena, s, 1),
                             .alone = sqlite3_column_int(s, 2) != 0,
                             .chosen = sqlite3_column_int(s, 3) != 0,
                             .section = dp_column_str(arena, s, 4),
                             .comment = dp_column_str(arena, s, 5) };
}

static dp_status read_items(editing *e, dp_review *out)
{
    DP_VEC(dp_review_item) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s = prepare(
        e, &status,
        "SELECT n, article, alone, chosen, section, comment FROM"
        " review_item WHERE review = ?1 ORDER BY chosen DESC, place, n");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, out->id);
    while ((status = dp_db_step(e->ctx, &e->store->db, s, "read a review")) ==
           DP_OK)
        if (!dp_vec_push(e->arena, &all, item_at(e->arena, s))) {
            status = dp_no_memory(e->ctx, "a review");
            break;
        }
    sqlite3_finalize(s);
    out->items.at = all.at;
    out->items.n = all.n;
    return status == DP_END ? DP_OK : status;
}

/* The first review of a query; id null where there is none. */
static dp_status read_one(editing *e, const char *sql, dp_str id,
                          dp_review *out)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = (dp_review){ 0 };
    if (!tables_there(e->store))
        return DP_OK;
    s = prepare(e, &status, sql);
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, id);
    status = dp_db_step(e->ctx, &e->store->db, s, "read a review");
    if (status == DP_OK)
        *out = review_at(e->arena, s);
    sqlite3_finalize(s);
    if (status == DP_END)
        return DP_OK;
    return status == DP_OK ? read_items(e, out) : status;
}

dp_status dp_review_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, dp_review *out)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status =
        read_one(&e, "SELECT " COLUMNS " FROM review WHERE id = ?1", id, out);

    if (status == DP_OK && !out->id.p)
        return dp_fail(ctx, DP_NO_INPUT, "there is no review '%.*s'", DP_F(id));
    return status;
}

dp_status dp_review_last(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_review *out)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };

    return read_one(&e,
                    "SELECT " COLUMNS " FROM review WHERE sent IS NOT NULL"
                    " ORDER BY sent DESC, id LIMIT 1",
                    DP_NULL, out);
}

dp_status dp_reviews_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_reviews *out)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_review) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = (dp_reviews){ 0 };
    if (!tables_there(store))
        return DP_OK;
    s = prepare(&e, &status,
                "SELECT " COLUMNS " FROM review ORDER BY sent IS NOT NULL,"
                " sent DESC, made DESC, id LIMIT ?1");
    if (status != DP_OK)
        return status;
    sqlite3_bind_int64(s, 1, (int64_t)limit);
    while ((status = dp_db_step(ctx, &store->db, s, "read reviews")) == DP_OK)
        if (!dp_vec_push(arena, &all, review_at(arena, s))) {
            status = dp_no_memory(ctx, "reviews");
            break;
        }
    sqlite3_finalize(s);
    *out = (dp_reviews){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}

/* -- Writing -----------------------------------------------------------------
 */

/* In a transaction: the review as it is now, which must not have gone out. */
static dp_status open_review(editing *e, dp_str id)
{
    dp_status status = dp_store_begin(e->ctx, e->store);

    if (status == DP_OK)
        status = dp_review_get(e->ctx, e->arena, e->store, id, &e->review);
    if (status == DP_OK && e->review.sent.p)
        return dp_fail(e->ctx, DP_NOT_ALLOWED,
                       "the review '%.*s' went out and stays as it is",
                       DP_F(id));
    return status;
}

static dp_status close_review(editing *e, dp_status status)
{
    if (status == DP_OK)
        return dp_store_commit(e->ctx, e->store);
    if (e->store->begun_at)
        dp_store_undo(e->store);
    return status;
}

/* Empty words are none. */
static dp_status clean(editing *e, const char *what, size_t most, dp_str *text)
{
    dp_status status = dp_words_clean(e->ctx, e->arena, what, most, text);

    if (status == DP_OK && text->n == 0)
        *text = DP_NULL;
    return status;
}

static dp_status write_item(editing *e, const dp_review_item *item,
                            size_t place)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s =
        prepare(e, &status,
                "INSERT OR REPLACE INTO review_item (review, n, place, article,"
                " alone, chosen, section, comment) VALUES (?1, ?2, ?3, ?4, ?5,"
                " ?6, ?7, ?8)");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    sqlite3_bind_int64(s, 2, item->n);
    sqlite3_bind_int64(s, 3, (int64_t)place);
    dp_bind_blob(s, 4, dp_id_pack(e->arena, item->article));
    sqlite3_bind_int(s, 5, item->alone);
    sqlite3_bind_int(s, 6, item->chosen);
    dp_bind_str(s, 7, item->section);
    dp_bind_str(s, 8, item->comment);
    return finish(e, status, s);
}

static dp_status write_items(editing *e)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < e->review.items.n && status == DP_OK; i++)
        status = write_item(e, &e->review.items.at[i], i);
    return status;
}

static dp_status write_head(editing *e, const char *sql)
{
    const dp_review *r = &e->review;
    dp_status status = DP_OK;
    sqlite3_stmt *s = prepare(e, &status, sql);

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, r->id);
    dp_bind_str(s, 2, r->title);
    dp_bind_str(s, 3, r->who);
    dp_bind_str(s, 4, r->language);
    sqlite3_bind_int(s, 5, r->first);
    sqlite3_bind_int(s, 6, r->last);
    sqlite3_bind_int(s, 7, r->whole);
    sqlite3_bind_int64(s, 8, r->copies);
    dp_bind_str(s, 9, r->made);
    return finish(e, status, s);
}

static const char insert[] =
    "INSERT INTO review (id, title, who, language, first, last, whole, copies,"
    " made) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(?9,"
    " strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))";

dp_status dp_review_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const dp_review *review, dp_str *id)
{
    editing e = {
        .ctx = ctx, .arena = arena, .store = store, .review = *review
    };
    dp_status status;

    e.review.id = dp_random_id(arena);
    if (!e.review.id.p)
        return dp_no_memory(ctx, "a review");
    status = clean(&e, "a title", DP_REVIEW_TITLE_MAX, &e.review.title);
    for (size_t i = 0; i < review->items.n; i++)
        e.review.items.at[i].n = (int64_t)i + 1;
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = write_head(&e, insert);
    if (status == DP_OK)
        status = write_items(&e);
    status = close_review(&e, status);
    if (status == DP_OK)
        *id = e.review.id;
    return status;
}

dp_status dp_review_set(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_review *review)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = open_review(&e, review->id);

    e.review.title = review->title;
    e.review.language = review->language;
    e.review.first = review->first;
    e.review.last = review->last;
    e.review.whole = review->whole;
    e.review.copies = review->copies;
    if (status == DP_OK)
        status = clean(&e, "a title", DP_REVIEW_TITLE_MAX, &e.review.title);
    if (status == DP_OK && review->last < review->first)
        status = dp_fail(ctx, DP_USAGE, "the review ends before it begins");
    if (status == DP_OK)
        status = write_head(&e, "UPDATE review SET title = ?2, who = ?3,"
                                " language = ?4, first = ?5, last = ?6,"
                                " whole = ?7, copies = ?8 WHERE id = ?1");
    return close_review(&e, status);
}

/* -- Items -------------------------------------------------------------------
 */

static bool same_section(dp_str a, dp_str b)
{
    return a.n == b.n && dp_str_eq(a, b);
}

/* The place of an item; DP_NO_INPUT: there is none. */
static dp_status find(editing *e, int64_t n, size_t *out)
{
    for (*out = 0; *out < e->review.items.n; ++*out)
        if (e->review.items.at[*out].n == n)
            return DP_OK;
    return dp_fail(e->ctx, DP_NO_INPUT, "the review '%.*s' has no item %lld",
                   DP_F(e->review.id), (long long)n);
}

/* Where one goes that becomes chosen: behind those of its section. */
static size_t end_of_section(const editing *e, dp_str section)
{
    size_t last = 0, chosen = 0;

    for (size_t i = 0; i < e->review.items.n; i++) {
        const dp_review_item *item = &e->review.items.at[i];
        if (!item->chosen)
            break;
        chosen = i + 1;
        if (same_section(item->section, section))
            last = i + 1;
    }
    return last ? last : chosen;
}

static void shift(editing *e, size_t from, size_t to)
{
    dp_review_item *at = e->review.items.at, moved = at[from];

    if (from < to)
        memmove(&at[from], &at[from + 1], (to - from) * sizeof *at);
    else
        memmove(&at[to + 1], &at[to], (from - to) * sizeof *at);
    at[to] = moved;
}

static void choose(editing *e, size_t i, bool chosen)
{
    dp_review_item *item = &e->review.items.at[i];
    size_t to;

    if (item->chosen == chosen)
        return;
    if (chosen) {
        to = end_of_section(e, item->section);
    } else { /* the first of those proposed */
        to = i;
        while (to + 1 < e->review.items.n && item[to + 1 - i].chosen)
            to++;
    }
    item->chosen = chosen;
    shift(e, i, to);
}

dp_status dp_review_choose(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, int64_t n, bool chosen)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    size_t i = 0;
    dp_status status = open_review(&e, id);

    if (status == DP_OK)
        status = find(&e, n, &i);
    if (status == DP_OK) {
        choose(&e, i, chosen);
        status = write_items(&e);
    }
    return close_review(&e, status);
}

/* Put it where those chosen of its section end, in a list with room for it. */
static dp_status insert_item(editing *e, const dp_review_item *item)
{
    size_t n = e->review.items.n;
    dp_review_item *at, added = *item;

    if (n >= DP_REVIEW_ITEMS_MAX)
        return dp_fail(e->ctx, DP_USAGE, "a review has at most %d items",
                       DP_REVIEW_ITEMS_MAX);
    at = DP_NEWS(e->arena, n + 1, dp_review_item);
    if (!at)
        return dp_no_memory(e->ctx, "a review");
    if (n)
        memcpy(at, e->review.items.at, n * sizeof *at);
    added.n = 1;
    for (size_t i = 0; i < n; i++)
        if (at[i].n >= added.n)
            added.n = at[i].n + 1;
    added.chosen = false;
    at[n] = added;
    e->review.items.at = at;
    e->review.items.n = n + 1;
    if (item->chosen)
        choose(e, n, true);
    return DP_OK;
}

/* The story an article stands in; itself where it was not grouped. */
static dp_status story_of(editing *e, dp_str article, dp_str *out)
{
    dp_story_of of = { 0 };
    dp_status status =
        dp_store_story_of(e->ctx, e->arena, e->store, article, &of);

    *out = status == DP_OK && of.story.p ? of.story : article;
    return status == DP_NO_INPUT ? DP_OK : status;
}

/* The place of an item of the same article, or of the same story, which is
 * called by any of its articles; behind all where there is none. */
static dp_status find_same(editing *e, const dp_review_item *item, size_t *out)
{
    dp_str wanted = item->article, has;
    dp_status status = DP_OK;

    if (!item->alone)
        status = story_of(e, item->article, &wanted);
    for (*out = 0; *out < e->review.items.n && status == DP_OK; ++*out) {
        const dp_review_item *at = &e->review.items.at[*out];
        has = at->article;
        if (at->alone != item->alone)
            continue;
        if (!item->alone)
            status = story_of(e, at->article, &has);
        if (status == DP_OK && dp_str_eq(has, wanted))
            break;
    }
    return status;
}

dp_status dp_review_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, const dp_review_item *item)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    dp_review_item added = *item;
    size_t i = 0;
    dp_status status = open_review(&e, id);

    if (status == DP_OK)
        status =
            dp_store_find(ctx, arena, store, item->article, &added.article);
    if (status == DP_OK && !added.article.p)
        status = dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                         DP_F(item->article));
    if (status == DP_OK)
        status = clean(&e, "a section", DP_REVIEW_TITLE_MAX, &added.section);
    if (status == DP_OK)
        status = clean(&e, "a comment", DP_REVIEW_COMMENT_MAX, &added.comment);
    if (status == DP_OK)
        status = find_same(&e, &added, &i);
    if (status == DP_OK && i < e.review.items.n && added.chosen)
        choose(&e, i, true);
    else if (status == DP_OK && i == e.review.items.n)
        status = insert_item(&e, &added);
    if (status == DP_OK)
        status = write_items(&e);
    return close_review(&e, status);
}

dp_status dp_review_move(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, int64_t n, int by)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    dp_review_item *at;
    size_t i = 0, to;
    dp_status status = open_review(&e, id);

    if (status == DP_OK)
        status = find(&e, n, &i);
    at = e.review.items.at;
    to = by < 0 ? i - 1 : i + 1; /* before the first: larger than all */
    if (status == DP_OK && at[i].chosen && to < e.review.items.n &&
        at[to].chosen) {
        if (same_section(at[i].section, at[to].section))
            shift(&e, i, to);
        else
            at[i].section = at[to].section;
        status = write_items(&e);
    }
    return close_review(&e, status);
}

dp_status dp_review_say(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, int64_t n, dp_str section, dp_str comment)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    bool comments = comment.p != NULL, moves = section.p != NULL;
    size_t i = 0;
    dp_status status = open_review(&e, id);

    if (status == DP_OK)
        status = find(&e, n, &i);
    if (status == DP_OK && moves)
        status = clean(&e, "a section", DP_REVIEW_TITLE_MAX, &section);
    if (status == DP_OK && comments)
        status = clean(&e, "a comment", DP_REVIEW_COMMENT_MAX, &comment);
    if (status == DP_OK && comments)
        e.review.items.at[i].comment = comment;
    if (status == DP_OK && moves &&
        !same_section(e.review.items.at[i].section, section)) {
        /* It joins the others of that section, where there are any. */
        bool chosen = e.review.items.at[i].chosen;
        if (chosen) {
            choose(&e, i, false);
            status = find(&e, n, &i);
        }
        e.review.items.at[i].section = section;
        if (chosen)
            choose(&e, i, true);
    }
    if (status == DP_OK)
        status = write_items(&e);
    return close_review(&e, status);
}

dp_status dp_review_remove(dp_ctx *ctx, dp_store *store, dp_str id)
{
    editing e = { .ctx = ctx, .arena = dp_arena_new(1 << 22), .store = store };
    dp_status status =
        e.arena ? open_review(&e, id) : dp_no_memory(ctx, "a review");
    sqlite3_stmt *s = prepare(&e, &status, "DELETE FROM review WHERE id = ?1");

    if (s)
        dp_bind_str(s, 1, id);
    status = close_review(&e, s ? finish(&e, status, s) : status);
    dp_arena_close(e.arena);
    return status;
}

/* -- Going out ---------------------------------------------------------------
 */

const char *const dp_review_formats[] = { [DP_REVIEW_TEXT] = "text",
                                          [DP_REVIEW_HTML] = "html",
                                          [DP_REVIEW_PDF] = "pdf" };

static dp_status write_print(editing *e, dp_review_format format, dp_str bytes)
{
    dp_str packed = dp_pack(e->arena, e->store, bytes);
    dp_status status = packed.p ? DP_OK : dp_no_memory(e->ctx, "a review");
    sqlite3_stmt *s = prepare(e, &status,
                              "INSERT INTO review_print (review, format, bytes)"
                              " VALUES (?1, ?2, ?3)");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    dp_bind_str(s, 2, dp_str_of(dp_review_formats[format]));
    dp_bind_blob(s, 3, packed);
    return finish(e, status, s);
}

static dp_status write_text(editing *e, const dp_review_text *text)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s =
        prepare(e, &status,
                "INSERT OR IGNORE INTO review_text (review, article, outlet,"
                " title) VALUES (?1, ?2, ?3, ?4)");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    dp_bind_blob(s, 2, dp_id_pack(e->arena, text->article));
    dp_bind_str(s, 3, text->outlet);
    dp_bind_str(s, 4, text->title);
    return finish(e, status, s);
}

static dp_status write_sent(editing *e, dp_str who, dp_str at)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s =
        prepare(e, &status,
                "UPDATE review SET who = coalesce(?2, who), sent = coalesce(?3,"
                " strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) WHERE id = ?1");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    dp_bind_str(s, 2, who);
    dp_bind_str(s, 3, at);
    return finish(e, status, s);
}

/* `at` null: now. */
static dp_status write_all(editing *e, const dp_review_sent *sent, dp_str at)
{
    dp_status status = DP_OK;

    for (int i = 0; i < DP_REVIEW_FORMATS && status == DP_OK; i++)
        if (sent->prints[i].p)
            status = write_print(e, (dp_review_format)i, sent->prints[i]);
    for (size_t i = 0; i < sent->texts_n && status == DP_OK; i++)
        status = write_text(e, &sent->texts[i]);
    return status == DP_OK ? write_sent(e, sent->who, at) : status;
}

dp_status dp_review_send(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, const dp_review_sent *sent)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = open_review(&e, id);

    if (status == DP_OK && e.review.chosen == 0)
        status = dp_fail(ctx, DP_USAGE,
                         "nothing of the review '%.*s' is chosen", DP_F(id));
    if (status == DP_OK)
        status = write_all(&e, sent, DP_NULL);
    return close_review(&e, status);
}

dp_status dp_review_put(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_review *review, const dp_review_sent *sent)
{
    editing e = {
        .ctx = ctx, .arena = arena, .store = store, .review = *review
    };
    dp_review there;
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK)
        status = read_one(&e, "SELECT " COLUMNS " FROM review WHERE id = ?1",
                          review->id, &there);
    if (status != DP_OK || there.id.p)
        return status;
    status = write_head(&e, insert);
    if (status == DP_OK)
        status = write_items(&e);
    return status == DP_OK && review->sent.p ? write_all(&e, sent, review->sent)
                                             : status;
}

dp_status dp_review_printed(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_review_format format, dp_str *out)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = DP_NULL;
    if (!tables_there(store))
        return DP_OK;
    s = prepare(&e, &status,
                "SELECT bytes FROM review_print WHERE review = ?1"
                " AND format = ?2");
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, id);
    dp_bind_str(s, 2, dp_str_of(dp_review_formats[format]));
    status = dp_db_step(ctx, &store->db, s, "read a review");
    if (status == DP_OK) {
        dp_str packed = { sqlite3_column_blob(s, 0),
                          (size_t)sqlite3_column_bytes(s, 0) };
        status = dp_unpack(ctx, arena, store, packed, out);
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_reviews_counted(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str since, dp_str until, dp_review_counts *out)
{
    editing e = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_review_count) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = (dp_review_counts){ 0 };
    if (!tables_there(store))
        return DP_OK;
    s = prepare(&e, &status,
                "SELECT outlet, count(*), sum(max(copies, 1)) FROM review_text"
                " JOIN review ON id = review WHERE sent >= coalesce(?1, '') AND"
                " (?2 IS NULL OR substr(sent, 1, length(?2)) <= ?2)"
                " GROUP BY outlet ORDER BY outlet");
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, since);
    dp_bind_str(s, 2, until);
    while ((status = dp_db_step(ctx, &store->db, s, "count texts")) == DP_OK) {
        dp_review_count one = { dp_column_str(arena, s, 0),
                                sqlite3_column_int64(s, 1),
                                sqlite3_column_int64(s, 2) };
        if (!dp_vec_push(arena, &all, one)) {
            status = dp_no_memory(ctx, "reviews");
            break;
        }
    }
    sqlite3_finalize(s);
    *out = (dp_review_counts){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}
