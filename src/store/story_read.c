/* One story, whole, and what an article's page says of the story that it is in.
 */
#include "store/match.h"
#include "store/story_tell.h"

#include "core/banned.h"

/* The first words of a text, cut at a blank. */
static dp_str lead_of(dp_str text, size_t most)
{
    size_t n = dp_str_find(text, DP_S("\n\n"), 0);

    if (n == DP_NOT_FOUND)
        n = text.n;
    if (n <= most)
        return dp_str_sub(text, 0, n);
    n = most;
    while (n > 0 && text.p[n] != ' ')
        n--;
    return dp_str_sub(text, 0, n);
}

/* -- One story, whole --------------------------------------------------------
 */

typedef struct whole_row {
    int64_t number, copy_of, near;
} whole_row;

static dp_story_why why_of(sqlite3_stmt *s)
{
    if (sqlite3_column_int(s, 6))
        return DP_STORY_EDITOR;
    if (sqlite3_column_type(s, 1) != SQLITE_NULL)
        return DP_STORY_COPY;
    return sqlite3_column_type(s, 2) != SQLITE_NULL ? DP_STORY_NEAR
                                                    : DP_STORY_FIRST;
}

/* What the record says, copied: it may be large. */
static void read_article(dp_teller *t, int64_t article, dp_story_article *out)
{
    enum { LEAD = 400 }; /* bytes */
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_article a;

    if (!arena) {
        dp_teller_no_memory(t);
        return;
    }
    t->status = dp_store_article_at(t->ctx, t->store, arena, article, &a, NULL);
    if (t->status == DP_OK) {
        out->day = dp_order_day(article);
        out->id = dp_str_dup(t->arena, a.id);
        out->url = dp_str_dup(t->arena, a.url);
        out->outlet = dp_str_dup(t->arena, a.outlet);
        out->title = dp_str_dup(t->arena, a.title);
        out->published = dp_str_dup(t->arena, a.published);
        out->language = dp_str_dup(t->arena, a.language);
        out->agency = dp_str_dup(t->arena, a.agency);
        out->lead = dp_str_dup(t->arena, lead_of(a.text, LEAD));
    }
    dp_arena_close(arena);
}

static dp_story_article article_of(sqlite3_stmt *s)
{
    return (dp_story_article){
        .score = (unsigned)sqlite3_column_int(s, 3),
        .kept = (unsigned)sqlite3_column_int(s, 4),
        .cut = sqlite3_column_int(s, 5) != 0,
        .why = why_of(s),
    };
}

static int64_t number_in(sqlite3_stmt *s, int place)
{
    return sqlite3_column_type(s, place) == SQLITE_NULL
               ? DP_STORY_NONE
               : sqlite3_column_int64(s, place);
}

/* The place of a number, or `n`. */
static size_t place_in(const whole_row *rows, size_t n, int64_t number)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (rows[middle].number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && rows[low].number == number ? low : n;
}

/* Numbers to ids, copies under their originals. */
static void fold_copies(dp_story_whole *out, const whole_row *rows)
{
    for (size_t i = 0; i < out->n; i++) {
        dp_story_article *article = &out->at[i];
        size_t near = place_in(rows, out->n, rows[i].near);
        size_t original = place_in(rows, out->n, rows[i].copy_of);
        article->original = i;
        if (near < out->n)
            article->near = out->at[near].id;
        if (original >= out->n || original == i)
            continue;
        article->copy_of = out->at[original].id;
        article->original = original;
        out->at[original].copies++;
    }
}

static void read_whole(dp_teller *t, int64_t story, dp_story_whole *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &t->store->db, ST_STORY_WHOLE,
        "SELECT a.n, m.copy_of, m.near, coalesce(m.score, 0),"
        " coalesce(m.kept, 0), coalesce(m.cut, 0),"
        " coalesce(m.story <> m.cluster, 0) AND EXISTS (SELECT 1 FROM"
        " story_said d WHERE d.article = a.id OR d.other = a.id)"
        " FROM (SELECT article AS n FROM story_member WHERE story = ?1"
        " UNION SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM story_member WHERE"
        " article = ?1)) x CROSS JOIN article a ON a.n = x.n"
        " LEFT JOIN story_member m ON m.article = a.n ORDER BY a.n");
    DP_VEC(dp_story_article) articles = { 0 };
    DP_VEC(whole_row) rows = { 0 };

    if (s)
        sqlite3_bind_int64(s, 1, story);
    while (dp_teller_step(t, s)) {
        whole_row row = { sqlite3_column_int64(s, 0), number_in(s, 1),
                          number_in(s, 2) };
        if (!dp_vec_push(t->arena, &articles, article_of(s)) ||
            !dp_vec_push(t->arena, &rows, row)) {
            dp_teller_no_memory(t);
            sqlite3_reset(s);
            return;
        }
    }
    for (size_t i = 0; i < rows.n && t->status == DP_OK; i++)
        read_article(t, rows.at[i].number, &articles.at[i]);
    out->at = articles.at;
    out->n = articles.n;
    fold_copies(out, rows.at);
}

dp_status dp_story_number(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id_or_url, int64_t *out)
{
    dp_teller t = { .ctx = ctx, .arena = arena, .store = store };
    sqlite3_stmt *s = NULL;
    dp_str id = DP_NULL, packed = DP_NULL;

    if (dp_story_tables(store))
        t.status = dp_store_find(ctx, arena, store, id_or_url, &id);
    if (t.status != DP_OK)
        return t.status;
    if (id.p) {
        packed = dp_id_pack(arena, id);
        if (!packed.p)
            return dp_no_memory(ctx, "an article");
        s = dp_db_statement(
            &store->db, ST_STORY_OF,
            "SELECT coalesce(m.story, a.n) FROM article a LEFT JOIN"
            " story_member m ON m.article = a.n WHERE a.id = ?1");
        if (s)
            dp_bind_blob(s, 1, packed);
        if (dp_teller_step(&t, s)) {
            *out = sqlite3_column_int64(s, 0);
            sqlite3_reset(s);
            return DP_OK;
        }
    }
    return t.status != DP_OK
               ? t.status
               : dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                         DP_F(id_or_url));
}

dp_status dp_store_story_tellers(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str id, size_t limit, dp_lines *out)
{
    dp_teller t = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_line) all = { 0 };
    int64_t story = 0;
    sqlite3_stmt *s;

    *out = (dp_lines){ 0 };
    t.status = dp_story_number(ctx, arena, store, id, &story);
    if (t.status != DP_OK)
        return t.status == DP_NO_INPUT ? DP_OK : t.status;
    s = dp_db_statement(
        &store->db, ST_STORY_TELLERS,
        "SELECT min(a.n), a.id, a.title, a.published, a.language, o.name"
        " FROM story_member m CROSS JOIN article a ON a.n = m.article"
        " LEFT JOIN outlet o ON o.n = a.outlet"
        " WHERE m.story = ?1 AND m.copy_of IS NULL"
        " GROUP BY a.outlet ORDER BY 1 LIMIT ?2");
    if (s) {
        sqlite3_bind_int64(s, 1, story);
        sqlite3_bind_int64(s, 2, (int64_t)limit);
    }
    while (dp_teller_step(&t, s)) {
        dp_line line = { .place = sqlite3_column_int64(s, 0),
                         .day = dp_order_day(sqlite3_column_int64(s, 0)),
                         .id = dp_column_id(arena, s, 1),
                         .title = dp_column_str(arena, s, 2),
                         .published = dp_column_str(arena, s, 3),
                         .language = dp_column_str(arena, s, 4),
                         .outlet = dp_column_str(arena, s, 5) };
        if (!dp_vec_push(arena, &all, line)) {
            dp_teller_no_memory(&t);
            sqlite3_reset(s);
        }
    }
    for (size_t i = 0; i < all.n && t.status == DP_OK; i++)
        if (!all.at[i].title.n)
            t.status =
                dp_line_at(ctx, arena, store, all.at[i].place, &all.at[i]);
    out->at = all.at;
    out->n = all.n;
    return t.status;
}

/* The story of an article without its articles; its number comes back. */
static int64_t tell_story(dp_teller *t, dp_str id_or_url, dp_story *out)
{
    int64_t story = 0;
    dp_story_members all;

    t->status = dp_story_number(t->ctx, t->arena, t->store, id_or_url, &story);
    if (t->status != DP_OK)
        return story;
    t->newest = dp_teller_number(t, "SELECT max(n) FROM article WHERE n <= ?1",
                                 INT64_MAX, 0);
    all = dp_story_members_of(t, story);
    dp_story_tell(t, &all, out);
    return story;
}

static dp_teller teller_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str language)
{
    return (dp_teller){ .ctx = ctx,
                        .arena = arena,
                        .store = store,
                        .language = language,
                        .first = INT64_MIN,
                        .last = INT64_MAX };
}

dp_status dp_store_story_head(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str id_or_url, dp_str language, dp_story *out)
{
    dp_teller t = teller_of(ctx, arena, store, language);

    *out = (dp_story){ 0 };
    tell_story(&t, id_or_url, out);
    return t.status;
}

dp_status dp_store_story(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id_or_url, dp_str language, dp_story_whole *out)
{
    dp_teller t = teller_of(ctx, arena, store, language);
    int64_t story;

    *out = (dp_story_whole){ 0 };
    story = tell_story(&t, id_or_url, &out->story);
    if (t.status == DP_OK)
        read_whole(&t, story, out);
    return t.status;
}

dp_status dp_store_story_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_story_of *out)
{
    dp_teller t = { .ctx = ctx, .arena = arena, .store = store };
    dp_str packed = dp_id_pack(arena, id);
    sqlite3_stmt *s = NULL;

    *out = (dp_story_of){ .story = id, .articles = 1 };
    if (!packed.p)
        return dp_no_memory(ctx, "an article");
    if (!dp_story_tables(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_STORY_BRIEF,
                        "SELECT f.id, c.id, (SELECT count(*) FROM story_member"
                        " x WHERE x.story = m.story) FROM article a"
                        " JOIN story_member m ON m.article = a.n"
                        " JOIN article f ON f.n = m.story"
                        " LEFT JOIN article c ON c.n = m.copy_of"
                        " WHERE a.id = ?1");
    if (s)
        dp_bind_blob(s, 1, packed);
    if (dp_teller_step(&t, s)) {
        *out =
            (dp_story_of){ dp_column_id(arena, s, 0), dp_column_id(arena, s, 1),
                           (size_t)sqlite3_column_int64(s, 2) };
        sqlite3_reset(s);
    }
    return t.status;
}
