/* SQLite, with our statuses: the only file beside db.c that knows how its
 * errors are told apart. */
#ifndef DP_STORE_DB_H
#define DP_STORE_DB_H

#include <sqlite3.h>

#include "core/core.h"

/* A connection and its prepared statements, each prepared once. */
typedef struct dp_db {
    sqlite3 *sqlite;
    char *path;
    sqlite3_stmt **statements;
    size_t statements_n;
    bool writing; /* a transaction is open */
} dp_db;

/* The failure of the last call as a status and a sentence. */
dp_status dp_db_failed(dp_ctx *ctx, dp_db *db, const char *doing);

/* Run statements without results. */
dp_status dp_db_run(dp_ctx *ctx, dp_db *db, const char *sql);

/* End a transaction: made sure of where `status` is DP_OK, else undone, and
 * where that fails. What came of it. */
dp_status dp_db_end(dp_ctx *ctx, dp_db *db, dp_status status);

/* Statement `n` of the caller's list, prepared from `sql` when first asked for,
 * reset and without bindings. NULL: see dp_db_failed. */
sqlite3_stmt *dp_db_statement(dp_db *db, size_t n, const char *sql);

/* Whether the file has a table or trigger of this name. */
bool dp_db_has(dp_db *db, const char *name);

void dp_bind_str(sqlite3_stmt *statement, int place, dp_str value);
void dp_bind_blob(sqlite3_stmt *statement, int place, dp_str value);

/* A column as a view that goes with the next step or reset. */
dp_str dp_column_blob(sqlite3_stmt *statement, int place);
dp_str dp_column_text(sqlite3_stmt *statement, int place);

/* A column as a copy in `arena`; null of NULL, and when memory is out. */
dp_str dp_column_str(dp_arena *arena, sqlite3_stmt *statement, int place);

/* One step: DP_OK with a row, DP_END without, else a failure. The statement is
 * reset unless there is a row. */
dp_status dp_db_step(dp_ctx *ctx, dp_db *db, sqlite3_stmt *statement,
                     const char *doing);

/* The first column of the next row; the statement is reset. DP_END: there is no
 * row, and `out` stays as it is. */
dp_status dp_db_number(dp_ctx *ctx, dp_db *db, sqlite3_stmt *statement,
                       const char *doing, int64_t *out);

/* The first column of all rows that are left, in `arena`. */
dp_status dp_db_strs(dp_ctx *ctx, dp_arena *arena, dp_db *db,
                     sqlite3_stmt *statement, const char *doing, dp_strs *out);

/* A step that gives no row. */
dp_status dp_db_do(dp_ctx *ctx, dp_db *db, sqlite3_stmt *statement,
                   const char *doing);

#endif
