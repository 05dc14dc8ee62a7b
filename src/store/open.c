/* Opening a store: the file, its version, its schema. */
#include <errno.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/file.h"
#include "store/inside.h"
#include "store/story.h"
#include "store/tables.h"
#include "store/telling_slot.h"

#include "core/banned.h"

enum { BUSY_MS = 10000 };

/* Make the folders above a file. What cannot be made shows when the file is
 * opened. */
static void make_folders(const char *path)
{
    char part[4096];
    size_t n = strlen(path);

    if (n >= sizeof part)
        return;
    memcpy(part, path, n + 1);
    for (size_t i = 1; i < n; i++) {
        if (part[i] != '/')
            continue;
        part[i] = '\0';
        mkdir(part, 0700);
        part[i] = '/';
    }
}

/* SQLite counts what memory it has under a lock that all threads take; nobody
 * asks for it. */
static void configure(void)
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static dp_status no_file(dp_ctx *ctx, const char *path, dp_store_mode mode,
                         int error)
{
    if (mode != DP_STORE_WRITE && access(path, F_OK) != 0)
        return dp_fail(ctx, DP_NO_INPUT,
                       "there is no store '%s'; 'depeche add' makes one", path);
    return dp_fail(ctx,
                   error == EACCES         ? DP_NOT_ALLOWED
                   : mode == DP_STORE_READ ? DP_NO_INPUT
                                           : DP_CANNOT_WRITE,
                   "cannot open the store '%s': %s", path, strerror(error));
}

static dp_status connect(dp_ctx *ctx, dp_store *store, const char *path,
                         dp_store_mode mode, bool immutable)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    int flags = SQLITE_OPEN_NOMUTEX;
    dp_status status =
        mode == DP_STORE_MEMORY ? DP_OK : dp_file_check(ctx, path);
    char *name = immutable ? dp_file_immutable(path) : NULL;
    int code;

    if (status == DP_OK && immutable && !name)
        status = dp_no_memory(ctx, "a path");
    if (status != DP_OK) {
        free(name);
        return status;
    }
    pthread_once(&once, configure);
    flags |= mode == DP_STORE_READ ? SQLITE_OPEN_READONLY
             : mode == DP_STORE_REPAIR
                 ? SQLITE_OPEN_READWRITE
                 : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (mode == DP_STORE_WRITE)
        make_folders(path);
    code = sqlite3_open_v2(name ? name : store->db.path, &store->db.sqlite,
                           name ? flags | SQLITE_OPEN_URI : flags, NULL);
    free(name);
    if (code == SQLITE_OK)
        return DP_OK;
    return code == SQLITE_CANTOPEN
               ? no_file(ctx, path, mode,
                         sqlite3_system_errno(store->db.sqlite))
               : dp_db_failed(ctx, &store->db, "open the store");
}

static dp_status pragma_number(dp_ctx *ctx, dp_store *store, const char *sql,
                               int *out)
{
    sqlite3_stmt *statement = NULL;
    dp_status status = DP_OK;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &statement, NULL) !=
            SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW)
        status = dp_db_failed(ctx, &store->db, "read the store's version");
    else
        *out = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return status;
}

static dp_status make_schema(dp_ctx *ctx, dp_store *store)
{
    char head[128];
    dp_status status;

    snprintf(head, sizeof head,
             "PRAGMA application_id = %d; PRAGMA user_version = %d;",
             DP_APPLICATION, dp_tables_version());
    status = dp_db_run(ctx, &store->db, dp_tables_schema);
    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db, dp_tables_desk);
    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db, dp_tables_follow);
    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db, head);
    return status;
}

/* Two processes may find the file empty at once: the second one, once it has
 * the lock, finds it made. */
static dp_status make_if_empty(dp_ctx *ctx, dp_store *store)
{
    dp_status status = dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");
    int version = 0;

    if (status != DP_OK)
        return status;
    status = pragma_number(ctx, store, "PRAGMA user_version", &version);
    if (status == DP_OK && version == 0)
        status = make_schema(ctx, store);
    return dp_db_end(ctx, &store->db, status);
}

static dp_status check_version(dp_ctx *ctx, dp_store *store, bool may_make)
{
    int version = 0, application = 0, things = 0;
    dp_status status =
        pragma_number(ctx, store, "PRAGMA user_version", &version);

    if (status == DP_OK)
        status =
            pragma_number(ctx, store, "PRAGMA application_id", &application);
    if (status != DP_OK)
        return status;
    if (version == 0 && application == 0 && may_make) {
        /* An empty file; no database of somebody else's. */
        status = pragma_number(ctx, store, "SELECT count(*) FROM sqlite_schema",
                               &things);
        if (status != DP_OK || things == 0)
            return status == DP_OK ? make_if_empty(ctx, store) : status;
    }
    if (application != DP_APPLICATION)
        return dp_fail(ctx, DP_BAD_DATA, "'%s' is no store of depeche",
                       store->db.path);
    if (version == dp_tables_version())
        return DP_OK;
    if (dp_tables_unreleased(version))
        return dp_fail(ctx, DP_BAD_DATA,
                       "the store '%s' was made by another depeche from before "
                       "version 0.1, whose tables differ: export it with that "
                       "one and import it with this one, or add its articles "
                       "again to a new store",
                       store->db.path);
    return dp_fail(ctx, DP_BAD_DATA,
                   "the store '%s' is of version %d, which this depeche does "
                   "not know",
                   store->db.path, version);
}

/* fold(text): as core/unicode.h folds, for comparing names. */
static void fold(sqlite3_context *sql, int n, sqlite3_value **values)
{
    dp_str text = { (const char *)sqlite3_value_text(values[0]),
                    (size_t)sqlite3_value_bytes(values[0]) };
    char folded[4096];
    size_t length =
        text.p ? dp_fold_into(text, folded, sizeof folded) : DP_NOT_FOUND;

    if (length == DP_NOT_FOUND)
        sqlite3_result_value(sql, values[0]);
    else
        sqlite3_result_text(sql, folded, (int)length, SQLITE_TRANSIENT);
}

/* id(packed): as a record has it, for sentences. */
static void id_of(sqlite3_context *sql, int n, sqlite3_value **values)
{
    dp_arena *arena = dp_arena_new(1 << 16);
    dp_str packed = { sqlite3_value_blob(values[0]),
                      (size_t)sqlite3_value_bytes(values[0]) };
    dp_str id = arena ? dp_id_unpack(arena, packed) : DP_NULL;

    if (id.p)
        sqlite3_result_text64(sql, id.p, id.n, SQLITE_TRANSIENT, SQLITE_UTF8);
    dp_arena_close(arena);
}

static dp_status prepare(dp_ctx *ctx, dp_store *store, dp_store_mode mode)
{
    dp_status status;

    sqlite3_extended_result_codes(store->db.sqlite, 1);
    sqlite3_busy_timeout(store->db.sqlite, BUSY_MS);
    /* A damaged or hostile file must not run code through its schema. */
    sqlite3_db_config(store->db.sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    dp_telling_keys_register(store->db.sqlite);
    sqlite3_create_function(store->db.sqlite, "fold", 1,
                            SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, fold,
                            NULL, NULL);
    sqlite3_create_function(store->db.sqlite, "id", 1,
                            SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, id_of,
                            NULL, NULL);
    status = dp_tokenizer_register(ctx, &store->db);
    if (status == DP_OK)
        status = dp_fitness_register(ctx, &store->db);
    if (status == DP_OK && mode != DP_STORE_WRITE)
        status = dp_db_run(ctx, &store->db, "PRAGMA cache_size = -32768");
    if (status == DP_OK && mode == DP_STORE_WRITE)
        status = dp_db_run(ctx, &store->db,
                           /* Of a new file: packed records of some 2 KB fill
                            * a page of 16 KiB better than one of 4. */
                           "PRAGMA page_size = 16384;"
                           "PRAGMA journal_mode = WAL;"
                           /* 128 MiB: what comes by hashes lies all over the
                            * file, and a page that many transactions write is
                            * brought over once. */
                           "PRAGMA wal_autocheckpoint = 8192;"
                           /* What a transaction changes should have room. */
                           "PRAGMA cache_size = -98304");
    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db,
                           "PRAGMA foreign_keys = ON;"
                           "PRAGMA trusted_schema = OFF;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA temp_store = MEMORY");
    if (status == DP_OK)
        status = check_version(
            ctx, store, mode == DP_STORE_WRITE || mode == DP_STORE_MEMORY);
    if (status == DP_OK && mode != DP_STORE_READ)
        status = dp_story_make_tables(ctx, store);
    if (status == DP_OK && mode != DP_STORE_READ)
        status = dp_notes_prepare(ctx, store);
    if (status == DP_OK && mode != DP_STORE_READ)
        status = dp_reviews_prepare(ctx, store);
    if (status == DP_OK && mode != DP_STORE_READ)
        status = dp_reading_prepare(ctx, store);
    if (status == DP_OK && mode != DP_STORE_READ)
        status = dp_filed_prepare(ctx, store);
    return status;
}

/* Words can be taken out of the index only by those who would put the same
 * words in: a store fed by another version may be read, and wants its index
 * made again before it is written. */
static dp_status check_fed(dp_ctx *ctx, dp_store *store, dp_store_mode mode)
{
    dp_arena *arena = dp_arena_new(1 << 16);
    dp_str fed = DP_NULL;
    dp_status status;

    if (!arena)
        return dp_no_memory(ctx, "the store");
    status = dp_setting_get(ctx, store, arena, DP_S("fed"), &fed);
    store->stale = fed.p && !dp_str_eq(fed, dp_terms_version(store->terms));
    if (status == DP_OK && !fed.p && mode != DP_STORE_READ)
        status = dp_setting_set(ctx, store, DP_S("fed"),
                                dp_terms_version(store->terms));
    if (status == DP_OK && store->stale && mode == DP_STORE_WRITE)
        status = dp_fail(ctx, DP_BAD_DATA,
                         "the index of the store '%s' was made by another "
                         "version of depeche; 'depeche verify --index' makes "
                         "it again",
                         store->db.path);
    dp_arena_close(arena);
    return status;
}

static dp_status open_knowledge(dp_ctx *ctx, dp_store *store)
{
    dp_status status = dp_terms_open(ctx, &store->terms);

    if (status == DP_OK && ctx->data)
        status = dp_sounds_open(ctx, ctx->data, &store->sounds);
    return status;
}

/* `*code`: what SQLite said last, where that failed. */
static dp_status open_once(dp_ctx *ctx, const char *path, dp_store_mode mode,
                           bool immutable, int *code, dp_store **out)
{
    dp_store *store = calloc(1, sizeof *store);
    dp_status status;

    *code = SQLITE_OK;
    if (!store)
        return dp_no_memory(ctx, "the store");
    store->db.path = strdup(mode == DP_STORE_MEMORY ? ":memory:" : path);
    if (!store->db.path) {
        free(store);
        return dp_no_memory(ctx, "the store");
    }
    status = connect(ctx, store, path, mode, immutable);
    if (status == DP_OK)
        status = prepare(ctx, store, mode);
    if (status != DP_OK) {
        *code = sqlite3_extended_errcode(store->db.sqlite);
        dp_store_close(store);
        return status;
    }
    *out = store;
    return DP_OK;
}

/* Whether SQLite wanted to write what may only be read. */
static bool wants_to_write(int code, const char *path)
{
    code &= 0xFF;
    return code == SQLITE_READONLY ||
           (code == SQLITE_CANTOPEN && access(path, R_OK) == 0);
}

/* Where nobody may write beside it, as on a medium that is read alone, SQLite
 * cannot share the file: it is read as it is. */
static dp_status open_to_read(dp_ctx *ctx, const char *path, dp_store **out)
{
    int code;
    dp_status status = open_once(ctx, path, DP_STORE_READ, false, &code, out);

    if (code == SQLITE_READONLY_ROLLBACK && dp_file_take_back(path))
        return open_once(ctx, path, DP_STORE_READ, false, &code, out);
    if (status == DP_OK || !wants_to_write(code, path))
        return status;
    if (!dp_file_has_journal(path))
        return open_once(ctx, path, DP_STORE_READ, true, &code, out);
    return dp_fail(ctx, DP_NOT_ALLOWED,
                   "cannot read '%s': who wrote it left a journal that only "
                   "somebody who may write there can take in",
                   path);
}

/* The file, its version and its tables, without what is known of words. */
static dp_status open_file(dp_ctx *ctx, const char *path, dp_store_mode mode,
                           dp_store **out)
{
    int code;

    return mode == DP_STORE_READ
               ? open_to_read(ctx, path, out)
               : open_once(ctx, path, mode, false, &code, out);
}

dp_status dp_store_make(dp_ctx *ctx, const char *path)
{
    dp_store *store = NULL;
    dp_status status = open_file(ctx, path, DP_STORE_WRITE, &store);

    dp_store_close(store);
    return status;
}

dp_status dp_store_open(dp_ctx *ctx, const char *path, dp_store_mode mode,
                        dp_store **out)
{
    dp_store *store = NULL;
    dp_status status = open_file(ctx, path, mode, &store);

    if (status == DP_OK)
        status = open_knowledge(ctx, store);
    if (status == DP_OK)
        status = check_fed(ctx, store, mode);
    if (status == DP_OK && mode != DP_STORE_READ)
        status = dp_happenings_prepare(ctx, store);
    if (status != DP_OK) {
        dp_store_close(store);
        return status;
    }
    *out = store;
    return DP_OK;
}

dp_status dp_store_open_beside(dp_ctx *ctx, const dp_store *store,
                               dp_store **out)
{
    const char *file = sqlite3_db_filename(store->db.sqlite, "main");

    return file && *file
               ? dp_store_open(ctx, store->db.path, DP_STORE_READ, out)
               : DP_END;
}

bool dp_store_has_file(const dp_store *store, const char *path)
{
    return dp_file_is(store->db.path, path);
}

void dp_store_close(dp_store *store)
{
    if (!store)
        return;
    for (size_t i = 0; i < store->db.statements_n; i++)
        sqlite3_finalize(store->db.statements[i]);
    free(store->db.statements);
    if (store->db.sqlite)
        sqlite3_close(store->db.sqlite);
    dp_packer_close(store);
    for (size_t i = 0; i < DP_DICTIONARIES; i++)
        free(store->made[i].bytes);
    free(store->lent.at);
    free(store->ranking);
    dp_arena_close(store->arena);
    dp_arena_close(store->queue.arena);
    dp_arena_close(store->keyed.arena);
    dp_arena_close(store->reg.arena);
    dp_stems_free(&store->stems);
    dp_slots_free(store);
    dp_arena_close(store->touched.arena);
    dp_terms_close(store->terms);
    dp_people_close(store->people);
    dp_sounds_close(store->sounds);
    free(store->db.path);
    free(store);
}
