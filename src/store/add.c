/* Adding articles. What decides is the record's id (which address, or which
 * bytes) and the print of its text: the same id and print is the same article,
 * the same id with another print a revision, another id with the same print a
 * copy. An article's number is its place in time; when a revision moves it, all
 * that hangs on the number moves too, by being made again. */
#include <sodium.h>
#include <time.h>

#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

enum {
    ARENA_MAX = 128 << 20 /* packing a page of 16 MiB and its record */
};

/* What is known of the article that has this id already. */
typedef struct before {
    bool there;
    int64_t number, revisions, outlet, newest;
    dp_str print, title;
} before;

typedef struct adding {
    dp_ctx *ctx;
    dp_store *store;
    dp_arena *arena;
    const dp_kept *kept;
    const dp_prepared *made; /* NULL until it is needed */
    dp_prepared own;         /* where nobody prepared it */
    bool lasts;              /* the article outlives the transaction */
    dp_str seen, id;         /* id: packed */
    dp_str print;
} adding;

static sqlite3_stmt *statement(adding *a, size_t n, const char *sql)
{
    return dp_db_statement(&a->store->db, n, sql);
}

static dp_status step(adding *a, sqlite3_stmt *made)
{
    return dp_db_step(a->ctx, &a->store->db, made, "add an article");
}

static dp_status run(adding *a, sqlite3_stmt *made)
{
    return dp_db_do(a->ctx, &a->store->db, made, "add an article");
}

/* -- Preparing ---------------------------------------------------------------
 */

static dp_status name(dp_ctx *ctx, dp_arena *arena, const dp_article *article,
                      dp_prepared *out)
{
    unsigned char digest[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(digest, (const unsigned char *)article->text.p,
                       article->text.n);
    memcpy(out->print, digest, DP_PRINT_SIZE);
    out->id = dp_id_pack(arena, article->id);
    return out->id.p ? DP_OK : dp_no_memory(ctx, "an article");
}

static dp_status make(dp_ctx *ctx, dp_arena *arena, dp_terms *terms,
                      dp_packing *packing, const dp_kept *kept,
                      dp_prepared *out)
{
    dp_status status =
        dp_words_make(ctx, arena, terms, kept->article, &out->words);

    out->record = dp_pack_alone(arena, packing, kept->record);
    if (kept->page.p)
        out->page = dp_pack_with(arena, packing, kept->page);
    if (status == DP_OK &&
        (!out->record.bytes.p || (kept->page.p && !out->page.p)))
        status = dp_no_memory(ctx, "an article");
    return status;
}

dp_status dp_prepare(dp_ctx *ctx, dp_arena *arena, dp_terms *terms,
                     dp_packing *packing, const dp_kept *kept, dp_prepared *out)
{
    dp_status status;

    *out = (dp_prepared){ 0 };
    status = name(ctx, arena, kept->article, out);
    return status == DP_OK ? make(ctx, arena, terms, packing, kept, out)
                           : status;
}

/* What nobody prepared is, once the store is known to want it. */
static dp_status want(adding *a)
{
    dp_packing *packing = dp_store_packing(a->store);

    if (a->made)
        return DP_OK;
    if (!packing)
        return dp_no_memory(a->ctx, "packing");
    a->made = &a->own;
    return make(a->ctx, a->arena, a->store->terms, packing, a->kept, &a->own);
}

/* -- Asking ------------------------------------------------------------------
 */

static dp_status now_rfc3339(dp_arena *arena, dp_str *out)
{
    time_t now = time(NULL);
    struct tm parts;
    char text[32];

    if (!gmtime_r(&now, &parts))
        return DP_INTERNAL;
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    *out = dp_str_dup(arena, dp_str_of(text));
    return out->p ? DP_OK : DP_NO_MEMORY;
}

static dp_status is_forgotten(adding *a, bool *out)
{
    sqlite3_stmt *find =
        statement(a, ST_FORGOTTEN, "SELECT 1 FROM forgotten WHERE id = ?1");
    dp_status status;

    dp_bind_str(find, 1, a->kept->article->id);
    status = step(a, find);
    *out = status == DP_OK;
    if (status == DP_OK)
        sqlite3_reset(find);
    return status == DP_END ? DP_OK : status;
}

static dp_status find_before(adding *a, before *out)
{
    sqlite3_stmt *find = statement(a, ST_ARTICLE_BY_ID,
                                   "SELECT n, revisions, print, title, outlet,"
                                   " newest FROM article WHERE id = ?1");
    dp_status status;

    dp_bind_blob(find, 1, a->id);
    status = step(a, find);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    *out = (before){ .there = true,
                     .number = sqlite3_column_int64(find, 0),
                     .revisions = sqlite3_column_int64(find, 1),
                     .print = dp_column_str(a->arena, find, 2),
                     .title = dp_column_str(a->arena, find, 3),
                     .outlet = sqlite3_column_int64(find, 4),
                     .newest = sqlite3_column_int64(find, 5) };
    sqlite3_reset(find);
    return DP_OK;
}

/* The first article that has the same text; null where there is none. An empty
 * text is nobody's copy. */
static dp_status find_original(adding *a, dp_str *out, int64_t *base)
{
    sqlite3_stmt *find;
    dp_status status;

    if (a->kept->article->text.n == 0)
        return DP_OK;
    find =
        statement(a, ST_ARTICLE_BY_PRINT,
                  "SELECT id, newest FROM article WHERE"
                  " substr(print, 1, 6) = substr(?1, 1, 6) AND print = ?1 AND"
                  " id <> ?2 ORDER BY n, id LIMIT 1");
    dp_bind_blob(find, 1, a->print);
    dp_bind_blob(find, 2, a->id);
    status = step(a, find);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    *out = dp_column_str(a->arena, find, 0);
    *base = sqlite3_column_int64(find, 1);
    sqlite3_reset(find);
    return DP_OK;
}

/* The revision that stands for `*base`: the one it is packed against itself. */
static dp_status find_base(adding *a, int64_t *base)
{
    sqlite3_stmt *find = statement(a, ST_BASE_FIND,
                                   "SELECT base FROM revision WHERE n = ?1 AND"
                                   " base IS NOT NULL");
    dp_status status;

    if (!*base)
        return DP_OK;
    if (!find)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    sqlite3_bind_int64(find, 1, *base);
    status = step(a, find);
    if (status == DP_OK)
        *base = sqlite3_column_int64(find, 0);
    sqlite3_reset(find);
    return status == DP_END ? DP_OK : status;
}

static dp_status is_taken(adding *a, int64_t number, bool *out)
{
    sqlite3_stmt *find = statement(a, ST_ARTICLE_BY_NUMBER,
                                   "SELECT 1 FROM article WHERE n = ?1");
    dp_status status;

    if (!find)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    sqlite3_bind_int64(find, 1, number);
    status = step(a, find);
    *out = status == DP_OK;
    sqlite3_reset(find);
    return status == DP_END ? DP_OK : status;
}

/* The nearest free number; none: `*found` is false. The article's own is free.
 */
static dp_status near_number(adding *a, const before *old, int64_t number,
                             bool *found, int64_t *out)
{
    bool taken[2 * DP_ORDER_NEAR + 1] = { false };
    int64_t first, last;
    sqlite3_stmt *list = statement(a, ST_NUMBERS_NEAR,
                                   "SELECT n FROM article WHERE n BETWEEN ?1"
                                   " AND ?2");
    dp_status status;

    if (!list)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    dp_order_near(number, &first, &last);
    sqlite3_bind_int64(list, 1, first);
    sqlite3_bind_int64(list, 2, last);
    while ((status = step(a, list)) == DP_OK) {
        int64_t n = sqlite3_column_int64(list, 0);
        taken[n - first] = !old->there || n != old->number;
    }
    *found = dp_order_nearest(number, taken, out);
    return status == DP_END ? DP_OK : status;
}

/* A free number at the article's time, or near it. A revision keeps its own
 * where its time is the same. */
static dp_status free_number(adding *a, const before *old, int64_t *out)
{
    int64_t first = dp_order_of(a->kept->article, a->seen), number = first;
    bool found = false, taken = true;
    dp_status status = near_number(a, old, first, &found, out);

    if (found || status != DP_OK)
        return status;
    for (unsigned turn = 0; status == DP_OK && taken; turn++) {
        number = dp_order_beside(first, a->kept->article->id, turn);
        if (old->there && number == old->number)
            break;
        status = is_taken(a, number, &taken);
    }
    *out = number;
    return status;
}

static void bind_article(sqlite3_stmt *s, const adding *a, int64_t number,
                         int64_t outlet, dp_str original)
{
    const dp_article *article = a->kept->article;

    sqlite3_bind_int64(s, 1, number);
    dp_bind_blob(s, 2, a->id);
    sqlite3_bind_int64(s, 3, a->store->revision + 1);
    if (outlet)
        sqlite3_bind_int64(s, 4, outlet);
    if (article->url.p)
        sqlite3_bind_int64(s, 5, dp_address_hash(article->url));
    dp_bind_str(s, 6, article->language);
    dp_bind_str(s, 7, article->published);
    dp_bind_str(s, 8, article->title);
    dp_bind_blob(s, 9, a->print);
    dp_bind_blob(s, 10, original);
}

/* How many articles an outlet has. */
static dp_status count_outlet(adding *a, int64_t outlet, int more)
{
    sqlite3_stmt *s;

    if (!outlet)
        return DP_OK;
    s = statement(a, ST_OUTLET_COUNT,
                  "UPDATE outlet SET articles = articles + ?2 WHERE n = ?1");
    if (!s)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    sqlite3_bind_int64(s, 1, outlet);
    sqlite3_bind_int(s, 2, more);
    return run(a, s);
}

static dp_status write_article(adding *a, const before *old, int64_t number,
                               dp_str original)
{
    sqlite3_stmt *s;
    int64_t outlet = 0;
    dp_status status = DP_OK;

    if (a->kept->article->outlet.n)
        status = dp_register_outlet(a->ctx, a->store, a->kept->article->outlet,
                                    &outlet);
    if (status == DP_OK && outlet != old->outlet)
        status = count_outlet(a, old->outlet, -1);
    if (status == DP_OK && outlet != old->outlet)
        status = count_outlet(a, outlet, 1);
    if (status != DP_OK)
        return status;
    if (old->there)
        s = statement(a, ST_ARTICLE_UPDATE,
                      "UPDATE article SET n = ?1, newest = ?3, outlet = ?4,"
                      " address = ?5, language = ?6, published = ?7,"
                      " title = ?8, print = ?9, copy_of = ?10,"
                      " revisions = revisions + 1 WHERE id = ?2");
    else
        s = statement(a, ST_ARTICLE_INSERT,
                      "INSERT INTO article (n, id, newest, outlet, address,"
                      " language, published, title, print, copy_of, revisions)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)");
    if (!s)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    bind_article(s, a, number, outlet, original);
    status = run(a, s);
    return status == DP_OK && !old->there
               ? dp_story_came(a->ctx, a->store, number)
               : status;
}

static dp_str form_word(dp_form form)
{
    static const dp_str words[] = { [DP_FORM_AUTO] = { NULL, 0 },
                                    [DP_FORM_HTML] = { "html", 4 },
                                    [DP_FORM_PAGE] = { "page", 4 },
                                    [DP_FORM_TEXT] = { "text", 4 } };

    return words[form];
}

/* The number of the last revision; others wait, so that it stays. */
static dp_status last_revision(adding *a)
{
    if (a->store->revision)
        return DP_OK;
    return dp_db_number(a->ctx, &a->store->db,
                        statement(a, ST_REVISION_LAST,
                                  "SELECT ifnull(max(n), 0) FROM revision"),
                        "add an article", &a->store->revision);
}

static dp_status write_revision(adding *a, int64_t article, int64_t number,
                                int64_t base)
{
    sqlite3_stmt *s = statement(
        a, ST_REVISION_INSERT,
        "INSERT INTO revision (n, article, number, seen, record, form, charset,"
        " page, base) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, 0))");
    dp_str record = DP_NULL;
    dp_status status =
        dp_record_pack(a->ctx, a->arena, a->store, a->kept->record,
                       &a->made->record, &base, &record);

    if (status != DP_OK)
        return status;
    if (!s)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    sqlite3_bind_int64(s, 1, a->store->revision + 1);
    sqlite3_bind_int64(s, 2, article);
    sqlite3_bind_int64(s, 3, number);
    dp_bind_str(s, 4, a->seen);
    dp_bind_blob(s, 5, record);
    dp_bind_str(s, 6, form_word(a->kept->form));
    dp_bind_str(s, 7, a->kept->charset);
    dp_bind_blob(s, 8, a->made->page);
    sqlite3_bind_int64(s, 9, base);
    status = run(a, s);
    if (status == DP_OK)
        a->store->revision++;
    return status;
}

static bool same(const adding *a, const before *old)
{
    if (old->there && a->kept->number)
        return a->kept->number <= old->revisions;
    return old->there && dp_str_eq(old->print, a->print) &&
           dp_str_eq(old->title, a->kept->article->title);
}

/* The article's print is that of its newest revision. */
static dp_status keep_print(adding *a, const before *old)
{
    sqlite3_stmt *s = statement(a, ST_REVISION_PRINT,
                                "UPDATE revision SET print = ?2 WHERE n = ?1");

    if (!s)
        return dp_db_failed(a->ctx, &a->store->db, "add an article");
    sqlite3_bind_int64(s, 1, old->newest);
    dp_bind_blob(s, 2, old->print);
    return run(a, s);
}

/* Before the new revision is written: the newest record is still the old. */
static dp_status take_old(adding *a, const before *old)
{
    dp_article article;
    dp_status status = dp_store_newest(a->ctx, a->store, a->arena,
                                       a->kept->article->id, &article, NULL);

    if (status == DP_OK)
        status = keep_print(a, old);
    if (status != DP_OK)
        return status;
    return dp_derive_clear(a->ctx, a->store, a->arena, old->number, &article);
}

/* -- Lent articles ----------------------------------------------------------
 */

const dp_article *dp_store_lent(const dp_store *store, int64_t number)
{
    for (size_t i = store->lent.n; i-- > 0;)
        if (store->lent.at[i].number == number)
            return store->lent.at[i].article;
    return NULL;
}

void dp_store_return(dp_store *store)
{
    store->lent.n = 0;
}

/* Where there is no room it is read again. */
static void lend(dp_store *store, int64_t number, const dp_article *article)
{
    if (store->lent.n == store->lent.cap) {
        size_t cap = store->lent.cap ? store->lent.cap * 2 : 64;
        struct dp_lent *grown =
            realloc(store->lent.at, cap * sizeof *store->lent.at);
        if (!grown)
            return;
        store->lent.at = grown;
        store->lent.cap = cap;
    }
    store->lent.at[store->lent.n++] = (struct dp_lent){ number, article };
}

/* -- Adding ------------------------------------------------------------------
 */

static dp_status add(adding *a, dp_added *added)
{
    before old = { 0 };
    bool forgotten = false;
    dp_str original = DP_NULL;
    int64_t number = 0, base = 0;
    dp_status status = is_forgotten(a, &forgotten);

    if (status == DP_OK && forgotten) {
        *added = DP_ADDED_FORGOTTEN;
        return DP_OK;
    }
    if (status == DP_OK)
        status = find_before(a, &old);
    if (status == DP_OK && same(a, &old)) {
        *added = DP_ADDED_SAME;
        return DP_OK;
    }
    if (status == DP_OK)
        status = want(a);
    if (status == DP_OK && old.there)
        status = take_old(a, &old);
    if (status == DP_OK)
        status = last_revision(a);
    if (status == DP_OK)
        status = find_original(a, &original, &base);
    if (status == DP_OK && old.there)
        base = old.newest;
    if (status == DP_OK)
        status = find_base(a, &base);
    if (status == DP_OK)
        status = free_number(a, &old, &number);
    if (status == DP_OK)
        status = write_article(a, &old, number, original);
    if (status == DP_OK)
        status = write_revision(a, number, old.revisions + 1, base);
    if (status == DP_OK)
        status = dp_derive(a->ctx, a->store, a->arena, number, a->kept->article,
                           &a->made->words);
    if (status == DP_OK && a->made->about.p)
        status = dp_story_terms_write(a->ctx, a->store, number, a->made->about);
    if (status == DP_OK && a->lasts)
        lend(a->store, number, a->kept->article);
    *added = old.there    ? DP_ADDED_REVISION
             : original.p ? DP_ADDED_COPY
                          : DP_ADDED_NEW;
    return status;
}

/* With memory of the store's, given back at the end. */
static dp_status add_one(dp_ctx *ctx, dp_store *store, const dp_kept *kept,
                         const dp_prepared *made, dp_added *added)
{
    adding a = { .ctx = ctx,
                 .store = store,
                 .arena = store->arena,
                 .kept = kept,
                 .made = made,
                 .lasts = made != NULL,
                 .seen = kept->seen };
    const dp_prepared *named = made ? made : &a.own;
    dp_status status = DP_OK;

    if (!a.seen.p)
        status = now_rfc3339(a.arena, &a.seen);
    if (status == DP_OK && !made)
        status = name(ctx, a.arena, kept->article, &a.own);
    a.id = named->id;
    a.print = (dp_str){ named->print, DP_PRINT_SIZE };
    if (status == DP_OK)
        status = add(&a, added);
    dp_arena_reset(a.arena);
    store->unsure += status == DP_OK;
    return status;
}

/* A transaction with room in it. What was written behind a savepoint would go
 * back with it, be it of others: what waits is written before one begins. */
static dp_status begin(dp_ctx *ctx, dp_store *store)
{
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK && !store->arena)
        store->arena = dp_arena_new(ARENA_MAX);
    if (status == DP_OK && !store->arena)
        return dp_no_memory(ctx, "an article");
    if (status == DP_OK && dp_queue_is_full(&store->keyed))
        status = dp_happening_keys_flush(ctx, store);
    if (status == DP_OK && dp_queue_is_full(&store->queue))
        status = dp_index_flush(ctx, store);
    return status;
}

/* What SQLite keeps to go back costs a copy of each page that changes: who adds
 * many gives up the transaction where one fails. */
dp_status dp_store_add_prepared(dp_ctx *ctx, dp_store *store,
                                const dp_kept *kept, const dp_prepared *made,
                                dp_added *added)
{
    dp_status status = begin(ctx, store);

    return status == DP_OK ? add_one(ctx, store, kept, made, added) : status;
}

/* -- Whole or not at all -----------------------------------------------------
 *
 * Half an article must not stay, and the others of the transaction must.
 */

static dp_status savepoint(dp_ctx *ctx, dp_store *store)
{
    dp_status status = dp_story_waits_flush(ctx, store);

    return status == DP_OK ? dp_db_do(ctx, &store->db,
                                      dp_db_statement(&store->db, ST_SAVEPOINT,
                                                      "SAVEPOINT article"),
                                      "add an article")
                           : status;
}

static void release(dp_ctx *ctx, dp_store *store)
{
    dp_db_do(ctx, &store->db,
             dp_db_statement(&store->db, ST_RELEASE, "RELEASE article"),
             "add an article");
}

static void go_back(dp_store *store, size_t words, size_t keys)
{
    sqlite3_exec(store->db.sqlite, "ROLLBACK TO article", NULL, NULL, NULL);
    dp_queue_drop(&store->queue, words);
    dp_queue_drop(&store->keyed, keys);
    dp_story_waits_drop(store);
    dp_register_clear(store);
    dp_store_return(store);
    store->revision = 0;
}

dp_status dp_store_add(dp_ctx *ctx, dp_store *store, const dp_kept *kept,
                       dp_added *added)
{
    dp_index_queue *words = &store->queue, *keys = &store->keyed;
    dp_status status = begin(ctx, store);
    size_t words_n = words->changes.n, keys_n = keys->changes.n;

    if (status == DP_OK)
        status = savepoint(ctx, store);
    if (status != DP_OK)
        return status;
    words->held = keys->held = true;
    status = add_one(ctx, store, kept, NULL, added);
    words->held = keys->held = false;
    if (status != DP_OK)
        go_back(store, words_n, keys_n);
    release(ctx, store);
    return status;
}
