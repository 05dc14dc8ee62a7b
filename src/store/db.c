/* SQLite with our statuses: which of its errors means what for a person. */
#include "store/db.h"

#include "core/banned.h"

static dp_status status_of(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DP_BUSY;
    case SQLITE_NOMEM:
        return DP_NO_MEMORY;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return DP_NOT_ALLOWED;
    case SQLITE_FULL:
        return DP_CANNOT_WRITE;
    case SQLITE_IOERR:
        return DP_IO;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return DP_BAD_DATA;
    case SQLITE_CANTOPEN:
        return DP_NO_INPUT;
    default:
        return DP_INTERNAL;
    }
}

static const char *sentence_of(dp_status status)
{
    switch (status) {
    case DP_BUSY:
        return "others have been writing for more than ten seconds; try again";
    case DP_NO_MEMORY:
        return "no memory";
    case DP_NOT_ALLOWED:
        return "the file may not be written";
    case DP_CANNOT_WRITE:
        return "the disk is full";
    case DP_BAD_DATA:
        return "the file is damaged, or no store; see 'depeche verify'";
    default:
        return NULL;
    }
}

dp_status dp_db_failed(dp_ctx *ctx, dp_db *db, const char *doing)
{
    dp_status status = status_of(sqlite3_extended_errcode(db->sqlite));
    const char *said = sqlite3_errmsg(db->sqlite), *sentence;

    /* FTS5 says so of damage that it finds when it opens its tables. */
    if (status == DP_INTERNAL && said && strstr(said, "fts5"))
        status = DP_BAD_DATA;
    sentence = sentence_of(status);
    return dp_fail(ctx, status, "cannot %s in '%s': %s", doing, db->path,
                   sentence ? sentence : said);
}

dp_status dp_db_run(dp_ctx *ctx, dp_db *db, const char *sql)
{
    if (sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, db, "work");
    return DP_OK;
}

dp_status dp_db_end(dp_ctx *ctx, dp_db *db, dp_status status)
{
    if (status == DP_OK)
        status = dp_db_run(ctx, db, "COMMIT");
    if (status != DP_OK)
        sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

static bool statement_room(dp_db *db, size_t n)
{
    sqlite3_stmt **grown;

    if (n < db->statements_n)
        return true;
    grown = realloc(db->statements, (n + 16) * sizeof(sqlite3_stmt *));
    if (!grown)
        return false;
    memset(grown + db->statements_n, 0,
           (n + 16 - db->statements_n) * sizeof(sqlite3_stmt *));
    db->statements = grown;
    db->statements_n = n + 16;
    return true;
}

bool dp_db_has(dp_db *db, const char *name)
{
    sqlite3_stmt *s = NULL;
    bool there =
        sqlite3_prepare_v2(db->sqlite,
                           "SELECT 1 FROM sqlite_schema WHERE"
                           " name = ?1",
                           -1, &s, NULL) == SQLITE_OK &&
        sqlite3_bind_text(s, 1, name, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_step(s) == SQLITE_ROW;

    sqlite3_finalize(s);
    return there;
}

sqlite3_stmt *dp_db_statement(dp_db *db, size_t n, const char *sql)
{
    if (!statement_room(db, n))
        return NULL;
    if (!db->statements[n]) {
        if (sqlite3_prepare_v3(db->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT,
                               &db->statements[n], NULL) != SQLITE_OK)
            return NULL;
    } else {
        sqlite3_reset(db->statements[n]);
        sqlite3_clear_bindings(db->statements[n]);
    }
    return db->statements[n];
}

void dp_bind_str(sqlite3_stmt *statement, int place, dp_str value)
{
    if (value.p)
        sqlite3_bind_text64(statement, place, value.p, value.n, SQLITE_STATIC,
                            SQLITE_UTF8);
    else
        sqlite3_bind_null(statement, place);
}

void dp_bind_blob(sqlite3_stmt *statement, int place, dp_str value)
{
    if (value.p)
        sqlite3_bind_blob64(statement, place, value.p, value.n, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, place);
}

dp_str dp_column_blob(sqlite3_stmt *statement, int place)
{
    const char *p = sqlite3_column_blob(statement, place);

    return (dp_str){ p, (size_t)sqlite3_column_bytes(statement, place) };
}

dp_str dp_column_text(sqlite3_stmt *statement, int place)
{
    const char *p = (const char *)sqlite3_column_text(statement, place);

    return (dp_str){ p, (size_t)sqlite3_column_bytes(statement, place) };
}

dp_str dp_column_str(dp_arena *arena, sqlite3_stmt *statement, int place)
{
    const void *p = sqlite3_column_blob(statement, place);
    int n = sqlite3_column_bytes(statement, place);

    if (sqlite3_column_type(statement, place) == SQLITE_NULL)
        return DP_NULL;
    return dp_str_dup(arena, (dp_str){ p ? p : "", (size_t)n });
}

dp_status dp_db_step(dp_ctx *ctx, dp_db *db, sqlite3_stmt *statement,
                     const char *doing)
{
    int code = statement ? sqlite3_step(statement) : SQLITE_ERROR;
    dp_status status;

    if (code == SQLITE_ROW)
        return DP_OK;
    status = code == SQLITE_DONE ? DP_END : dp_db_failed(ctx, db, doing);
    if (statement)
        sqlite3_reset(statement);
    return status;
}

dp_status dp_db_number(dp_ctx *ctx, dp_db *db, sqlite3_stmt *statement,
                       const char *doing, int64_t *out)
{
    dp_status status = dp_db_step(ctx, db, statement, doing);

    if (status == DP_OK) {
        *out = sqlite3_column_int64(statement, 0);
        sqlite3_reset(statement);
    }
    return status;
}

dp_status dp_db_strs(dp_ctx *ctx, dp_arena *arena, dp_db *db,
                     sqlite3_stmt *statement, const char *doing, dp_strs *out)
{
    DP_VEC(dp_str) all = { 0 };
    dp_status status;

    while ((status = dp_db_step(ctx, db, statement, doing)) == DP_OK)
        if (!dp_vec_push(arena, &all, dp_column_str(arena, statement, 0))) {
            sqlite3_reset(statement);
            return dp_no_memory(ctx, "a list");
        }
    *out = (dp_strs){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}

dp_status dp_db_do(dp_ctx *ctx, dp_db *db, sqlite3_stmt *statement,
                   const char *doing)
{
    dp_status status = dp_db_step(ctx, db, statement, doing);

    if (status == DP_OK)
        sqlite3_reset(statement);
    return status == DP_END ? DP_OK : status;
}
