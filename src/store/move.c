/* Export and import: all that endures, as JSON Lines, and back. A line of a
 * revision ends with the record as it was printed, so that it comes back byte
 * by byte; its page, where wanted, is in base64. */
#include <sodium.h>

#include "core/json.h"
#include "record/record.h"
#include "store/account.h"
#include "store/inside.h"
#include "store/note.h"
#include "store/picture.h"

#include "core/banned.h"

enum { LINE_ARENA = 1 << 30 };

static const char record_key[] = ",\"record\":";

/* -- Out ---------------------------------------------------------------------
 */

typedef struct exporter {
    dp_ctx *ctx;
    dp_store *store;
    dp_arena *arena;
    dp_store_line *line;
    void *self;
    bool lacks; /* something could not be read */
} exporter;

static dp_status put_page(exporter *e, json_t *head, dp_str packed)
{
    dp_str page = DP_NULL;
    dp_status status;
    size_t n;
    char *text;

    if (!packed.p)
        return DP_OK;
    status = dp_unpack(e->ctx, e->arena, e->store, packed, &page);
    if (status != DP_OK)
        return status;
    n = sodium_base64_encoded_len(page.n, sodium_base64_VARIANT_ORIGINAL);
    text = dp_arena_alloc(e->arena, n);
    if (!text)
        return dp_no_memory(e->ctx, "a page");
    sodium_bin2base64(text, n, (const unsigned char *)page.p, page.n,
                      sodium_base64_VARIANT_ORIGINAL);
    json_object_set_new(head, "page",
                        dp_json_of((dp_str){ text, strlen(text) }));
    return DP_OK;
}

static dp_status put_revision(exporter *e, sqlite3_stmt *s)
{
    json_t *head = json_object();
    dp_str page = dp_column_blob(s, 6);
    dp_str record = DP_NULL, line;
    dp_status status =
        dp_record_unpack(e->ctx, e->arena, e->store, s, 4, &record);

    json_object_set_new(head, "kind", json_string("revision"));
    json_object_set_new(head, "number",
                        json_integer(sqlite3_column_int64(s, 0)));
    json_object_set_new(head, "seen",
                        dp_json_of(dp_column_str(e->arena, s, 1)));
    json_object_set_new(head, "form",
                        dp_json_of(dp_column_str(e->arena, s, 2)));
    json_object_set_new(head, "charset",
                        dp_json_of(dp_column_str(e->arena, s, 3)));
    if (status == DP_OK)
        status = put_page(e, head, page);
    line = dp_json_print(e->arena, head);
    json_decref(head);
    if (status != DP_OK)
        return status;
    /* The brace that closes the head moves behind the record. */
    line = line.p ? dp_str_printf(e->arena, "%.*s%s%.*s}\n", (int)line.n - 1,
                                  line.p, record_key, (int)record.n, record.p)
                  : line;
    return line.p ? e->line(e->self, line) : dp_no_memory(e->ctx, "a record");
}

/* A row of plain text: each column under its name. */
static dp_status put_row(exporter *e, sqlite3_stmt *s)
{
    json_t *object = json_object();
    dp_str line;

    for (int i = 0; i < sqlite3_column_count(s); i++)
        json_object_set_new(object, sqlite3_column_name(s, i),
                            dp_json_of(dp_column_str(e->arena, s, i)));
    line = dp_json_print(e->arena, object);
    json_decref(object);
    line =
        line.p ? dp_str_printf(e->arena, "%.*s\n", (int)line.n, line.p) : line;
    return line.p ? e->line(e->self, line) : dp_no_memory(e->ctx, "a row");
}

/* What is damaged is passed over: who exports may have no other way to the
 * rest. */
static dp_status each(exporter *e, const char *sql,
                      dp_status put(exporter *, sqlite3_stmt *))
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(e->store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(e->ctx, &e->store->db, "export");
    while ((status = dp_db_step(e->ctx, &e->store->db, s, "export")) == DP_OK) {
        status = put(e, s);
        dp_arena_reset(e->arena);
        if (status == DP_BAD_DATA)
            e->lacks = true;
        else if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    e->lacks |= status == DP_BAD_DATA;
    return status == DP_END || status == DP_BAD_DATA ? DP_OK : status;
}

/* Rows of plain text, in the order they go out. */
typedef struct rows {
    const char *table; /* made when it is first asked for; NULL: always there */
    const char *sql;
} rows;

/* What articles obey as they come in. */
static const rows before[] = {
    { NULL, dp_move_followed },
    { NULL, dp_move_pending },
    { NULL, "SELECT 'forgotten' AS kind, id, url, at FROM forgotten"
            " ORDER BY id" },
    { NULL, "SELECT 'dossier' AS kind, name, query, made FROM dossier"
            " ORDER BY name" },
    /* Who had a password has to be given one again. */
    { NULL, "SELECT 'account' AS kind, name FROM account ORDER BY name" },
    { NULL, "SELECT 'picture' AS kind, key, url, article, state,"
            " CAST(reports AS TEXT) AS reports, first, last, decided"
            " FROM picture ORDER BY key" },
    { NULL, "SELECT 'joined' AS kind, id, said AS whom FROM joined"
            " ORDER BY id" },
    { NULL, "SELECT 'apart' AS kind, id, other FROM apart ORDER BY id, other" },
    { NULL, "SELECT 'parted' AS kind, id(article) AS article, id, other"
            " FROM parted ORDER BY 2, 3" },
};

/* In the order they were made, so that copies follow what they copy. */
static const char revisions[] =
    "SELECT number, seen, form, charset, record, base, NULL FROM revision"
    " ORDER BY n";
static const char revisions_and_pages[] =
    "SELECT number, seen, form, charset, record, base, page FROM revision"
    " ORDER BY n";

/* What speaks of articles. */
static const rows behind[] = {
    { "happening_was", dp_move_happening },
    { "story_said", "SELECT 'story' AS kind, id(article) AS article,"
                    " id(other) AS other, at FROM story_said"
                    " ORDER BY article, other" },
    { "note", "SELECT 'note' AS kind, id, id(article) AS article, who,"
              " nullif(language, '') AS language, at, text FROM note"
              " ORDER BY at, note.id" },
    { "reading", "SELECT 'reading' AS kind, name AS account, id(article) AS"
                 " article, CAST(read AS TEXT) AS read, CAST(starred AS TEXT)"
                 " AS starred, NULL AS at FROM reading JOIN account"
                 " ON n = account UNION ALL"
                 " SELECT 'reading', name, NULL, NULL, NULL, at FROM"
                 " reading_since JOIN account ON n = account ORDER BY 2, 3" },
};

static const char filed[] =
    "SELECT 'filed' AS kind, name AS dossier, id(article) AS article, at"
    " FROM filed JOIN dossier ON n = dossier ORDER BY name, filed.at, 3";

static dp_status put_all(exporter *e, const rows *all, size_t n)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < n && status == DP_OK; i++)
        if (!all[i].table || dp_db_has(&e->store->db, all[i].table))
            status = each(e, all[i].sql, put_row);
    return status;
}

dp_status dp_store_export(dp_ctx *ctx, dp_store *store, bool pages,
                          dp_store_line *line, void *self)
{
    exporter e = { ctx, store, dp_arena_new(LINE_ARENA), line, self, false };
    dp_status status = e.arena ? dp_db_run(ctx, &store->db, "BEGIN")
                               : dp_no_memory(ctx, "the export");

    if (status == DP_OK)
        status = put_all(&e, before, sizeof before / sizeof *before);
    if (status == DP_OK)
        status =
            each(&e, pages ? revisions_and_pages : revisions, put_revision);
    if (status == DP_OK)
        status = put_all(&e, behind, sizeof behind / sizeof *behind);
    if (status == DP_OK)
        status = dp_reviews_export(ctx, e.arena, store, line, self);
    if (status == DP_OK)
        status = put_all(&e, &(rows){ "filed", filed }, 1);
    sqlite3_exec(store->db.sqlite, "COMMIT", NULL, NULL, NULL);
    dp_arena_close(e.arena);
    if (status == DP_OK && e.lacks)
        return dp_fail(ctx, DP_BAD_DATA,
                       "the export lacks what is damaged in '%s'; 'depeche "
                       "verify' tells what",
                       store->db.path);
    return status;
}

/* -- In ----------------------------------------------------------------------
 */

static bool form_of(dp_str word, dp_form *out)
{
    if (dp_str_eq(word, DP_S("html")))
        *out = DP_FORM_HTML;
    else if (dp_str_eq(word, DP_S("page")))
        *out = DP_FORM_PAGE;
    else if (dp_str_eq(word, DP_S("text")))
        *out = DP_FORM_TEXT;
    else
        return word.n == 0;
    return true;
}

static bool read_page(dp_arena *arena, dp_str text, dp_str *out)
{
    char *room = dp_arena_alloc(arena, text.n + 1);
    size_t n = 0;

    if (!room ||
        sodium_base642bin((unsigned char *)room, text.n + 1, text.p, text.n,
                          NULL, &n, NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
        return false;
    *out = (dp_str){ room, n };
    return true;
}

static dp_status take_revision(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                               const json_t *head, dp_str line, dp_added *added)
{
    size_t at = dp_str_find(line, dp_str_of(record_key), 0);
    dp_str page = dp_json_str(head, "page", NULL);
    dp_article article;
    dp_kept kept = { .article = &article,
                     .seen = dp_json_str(head, "seen", NULL),
                     .charset = dp_json_str(head, "charset", NULL),
                     .number =
                         json_integer_value(json_object_get(head, "number")) };
    dp_status status;

    if (at == DP_NOT_FOUND || kept.number < 1 ||
        !form_of(dp_json_str(head, "form", NULL), &kept.form) ||
        (page.p && !read_page(arena, page, &kept.page)))
        return dp_move_no_line(ctx);
    kept.record = dp_str_sub(line, at + sizeof record_key - 1, line.n - 1);
    status = dp_record_parse(ctx, arena, kept.record, &article);
    return status == DP_OK ? dp_store_add(ctx, store, &kept, added) : status;
}

static dp_status take_story(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const json_t *row)
{
    dp_str article = dp_json_str(row, "article", NULL);
    dp_str other = dp_json_str(row, "other", NULL);
    dp_str at = dp_json_str(row, "at", NULL);
    sqlite3_stmt *s;
    dp_status status =
        article.n && at.n ? dp_store_begin(ctx, store) : dp_move_no_line(ctx);

    if (status != DP_OK)
        return status;
    s = dp_db_statement(&store->db, ST_STORY_SAID_INSERT,
                        "INSERT OR REPLACE INTO story_said (article, other, at)"
                        " VALUES (?1, ?2, ?3)");
    if (!s)
        return dp_db_failed(ctx, &store->db, "import");
    article = dp_id_pack(arena, article);
    other = dp_id_pack(arena, other.p ? other : DP_S(""));
    if (!article.p || !other.p)
        return dp_no_memory(ctx, "a line");
    dp_bind_blob(s, 1, article);
    dp_bind_blob(s, 2, other);
    dp_bind_str(s, 3, at);
    return dp_db_do(ctx, &store->db, s, "import");
}

static dp_status take_reading(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              const json_t *row)
{
    uint32_t starred = 0;
    dp_read_line line = { .account = dp_json_str(row, "account", NULL),
                          .article = dp_json_str(row, "article", NULL),
                          .read = dp_str_eq(dp_json_str(row, "read", NULL),
                                            DP_S("1")),
                          .at = dp_json_str(row, "at", NULL) };

    dp_str_number(dp_json_str(row, "starred", NULL), &starred);
    line.starred = starred;
    if (!line.account.n || (!line.article.n && !line.at.n))
        return dp_move_no_line(ctx);
    return dp_reading_import(ctx, arena, store, &line);
}

static dp_status take_note(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const json_t *row)
{
    dp_note note = { .id = dp_json_str(row, "id", NULL),
                     .article = dp_json_str(row, "article", NULL),
                     .who = dp_json_str(row, "who", NULL),
                     .language = dp_json_str(row, "language", NULL),
                     .at = dp_json_str(row, "at", NULL),
                     .text = dp_json_str(row, "text", NULL) };

    return dp_note_import(ctx, arena, store, &note);
}

static dp_status take_dossier(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              const json_t *row)
{
    dp_status status =
        dp_dossier_add(ctx, arena, store, dp_json_str(row, "name", NULL),
                       dp_json_str(row, "query", NULL));

    return status == DP_OK
               ? dp_move_row(ctx, arena, store, DP_S("dossier-made"), row)
               : status;
}

static dp_status take_picture(dp_ctx *ctx, dp_store *store, const json_t *row)
{
    uint32_t reports = 0;
    dp_reported picture = { .key = dp_json_str(row, "key", NULL),
                            .url = dp_json_str(row, "url", NULL),
                            .article = dp_json_str(row, "article", NULL),
                            .first = dp_json_str(row, "first", NULL),
                            .last = dp_json_str(row, "last", NULL),
                            .decided = dp_json_str(row, "decided", NULL),
                            .state = dp_picture_of_word(
                                dp_json_str(row, "state", NULL)) };

    dp_str_number(dp_json_str(row, "reports", NULL), &reports);
    picture.reports = reports;
    return dp_picture_import(ctx, store, &picture);
}

/* One that is there keeps its password. */
static dp_status take_account(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              const json_t *row)
{
    dp_str name = dp_json_str(row, "name", NULL);
    dp_account found = { 0 };
    dp_status status = dp_account_find(ctx, arena, store, name, &found);

    return status == DP_OK && found.n == 0
               ? dp_account_add(ctx, store, name, DP_NULL)
               : status;
}

static dp_status take_apart(dp_ctx *ctx, dp_store *store, const json_t *row)
{
    dp_str id = dp_json_str(row, "id", NULL);
    dp_str other = dp_json_str(row, "other", NULL);

    if (!id.p || !other.p || dp_str_eq(id, other))
        return dp_move_no_line(ctx);
    return dp_store_set_apart(ctx, store, id, other, true);
}

/* Before the articles come, which then obey. */
static dp_status take_editors(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              const json_t *row, bool joined)
{
    dp_str id = dp_json_str(row, "id", NULL);
    dp_str article = dp_json_str(row, "article", NULL);
    dp_str other = dp_json_str(row, joined ? "whom" : "other", NULL);
    int64_t number;
    dp_status status;

    if (!id.p || !other.p || (!joined && !article.p))
        return dp_move_no_line(ctx);
    if (joined)
        return dp_store_join(ctx, store, id, other);
    status = dp_number_of_id(ctx, arena, store, article, &number);
    if (status == DP_OK)
        return dp_store_part(ctx, store, article, id, other);
    return status == DP_END
               ? dp_parted_write(ctx, arena, store, article, id, other)
               : status;
}

/* What a line of each kind says, done. */
static dp_status take(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const json_t *row, dp_str line, dp_added *added)
{
    dp_str kind = dp_json_str(row, "kind", NULL);

    if (dp_str_eq(kind, DP_S("revision")))
        return take_revision(ctx, arena, store, row, line, added);
    if (dp_str_eq(kind, DP_S("story")))
        return take_story(ctx, arena, store, row);
    if (dp_str_eq(kind, DP_S("review")))
        return dp_review_import(ctx, arena, store, row);
    if (dp_str_eq(kind, DP_S("reading")))
        return take_reading(ctx, arena, store, row);
    if (dp_str_eq(kind, DP_S("note")))
        return take_note(ctx, arena, store, row);
    if (dp_str_eq(kind, DP_S("filed")))
        return dp_filed_import(
            ctx, arena, store, dp_json_str(row, "dossier", NULL),
            dp_json_str(row, "article", NULL), dp_json_str(row, "at", NULL));
    if (dp_str_eq(kind, DP_S("dossier")))
        return take_dossier(ctx, arena, store, row);
    if (dp_str_eq(kind, DP_S("account")))
        return take_account(ctx, arena, store, row);
    if (dp_str_eq(kind, DP_S("picture")))
        return take_picture(ctx, store, row);
    if (dp_str_eq(kind, DP_S("apart")))
        return take_apart(ctx, store, row);
    if (dp_str_eq(kind, DP_S("joined")))
        return take_editors(ctx, arena, store, row, true);
    if (dp_str_eq(kind, DP_S("parted")))
        return take_editors(ctx, arena, store, row, false);
    return dp_move_row(ctx, arena, store, kind, row);
}

dp_status dp_store_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str line, dp_added *added)
{
    json_t *row = NULL;
    dp_status status;
    int code;

    line = dp_str_trim(line);
    status = dp_json_parse(ctx, line, &row);
    if (status != DP_OK)
        return status;
    *added = DP_ADDED_SAME;
    status = take(ctx, arena, store, row, line, added);
    json_decref(row);
    /* What a column cannot be is a fault of the line, not of the store. */
    code = sqlite3_errcode(store->db.sqlite) & 0xFF;
    if (status == DP_INTERNAL &&
        (code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH))
        status = dp_move_no_line(ctx);
    return status;
}
