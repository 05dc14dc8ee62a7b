/* Lines of an export that are rows of plain tables: what is followed, what is
 * on its way, what was forgotten, where ids of happenings lead. Every value is
 * a text; the tables say what it has to be. A row that is there already stays
 * as it is. */
#include <sodium.h>

#include "core/json.h"
#include "store/inside.h"

#include "core/banned.h"

enum { KEYS = 18 };

typedef struct plain {
    const char *kind;
    bool bytes; /* values are bytes, in hexadecimal digits */
    const char *sql;
    const char *keys[KEYS]; /* ?1 and up; the first may not be missing */
} plain;

static const plain plains[] = {
    { "forgotten",
      false,
      "INSERT OR IGNORE INTO forgotten (id, url, at) VALUES (?1, ?2, ?3)",
      { "id", "url", "at" } },
    { "followed",
      false,
      "INSERT INTO followed (url, kind, state, title, folder, etag,"
      " last_modified, added, tried, succeeded, brought, due, interval, streak,"
      " failures, trouble) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
      " ?11, ?12, ?13, ?14, ?15, ?16) ON CONFLICT (url) DO NOTHING",
      { "url", "is", "state", "title", "folder", "etag", "last_modified",
        "added", "tried", "succeeded", "brought", "due", "interval", "streak",
        "failures", "trouble" } },
    { "pending",
      false,
      "INSERT INTO pending (outlet, key, url, title, published, language, text,"
      " state, tries, due, met, trouble) SELECT n, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
      " ?9, ?10, ?11, ?12 FROM followed WHERE url = ?1"
      " ON CONFLICT (outlet, key) DO NOTHING",
      { "outlet", "key", "url", "title", "published", "language", "text",
        "state", "tries", "due", "met", "trouble" } },
    { "happening",
      true,
      "INSERT OR IGNORE INTO happening_was (id, now) VALUES (?1, ?2)",
      { "id", "now" } },
    { "dossier-made",
      false,
      "UPDATE dossier SET made = ?2 WHERE name = ?1 AND ?2 IS NOT NULL",
      { "name", "made" } },
};
enum { PLAINS = sizeof plains / sizeof *plains };
_Static_assert(ST_MOVE_FIRST + PLAINS - 1 <= ST_MOVE_LAST, "too few numbers");

const char dp_move_followed[] =
    "SELECT 'followed' AS kind, url, kind AS \"is\", state, title, folder,"
    " etag, last_modified, added, tried, succeeded, brought, due, interval,"
    " streak, failures, trouble FROM followed ORDER BY url";
const char dp_move_pending[] =
    "SELECT 'pending' AS kind, f.url AS outlet, p.key, p.url, p.title,"
    " p.published, p.language, p.text, p.state, p.tries, p.due, p.met,"
    " p.trouble FROM pending p JOIN followed f ON f.n = p.outlet"
    " ORDER BY f.url, p.key";
const char dp_move_happening[] =
    "SELECT 'happening' AS kind, lower(hex(id)) AS id, lower(hex(now)) AS now"
    " FROM happening_was ORDER BY id";

dp_status dp_move_no_line(dp_ctx *ctx)
{
    return dp_fail(ctx, DP_BAD_DATA, "it is no line of an export");
}

static bool bind_value(dp_arena *arena, sqlite3_stmt *s, int place,
                       const plain *p, dp_str value)
{
    char *room;
    size_t n = 0;

    if (!p->bytes) {
        dp_bind_str(s, place, value);
        return true;
    }
    room = dp_arena_alloc(arena, value.n + 1);
    if (!room || sodium_hex2bin((unsigned char *)room, value.n, value.p,
                                value.n, NULL, &n, NULL) != 0)
        return false;
    dp_bind_blob(s, place, (dp_str){ room, n });
    return true;
}

/* What a column cannot be is a fault of the line, not of the store. */
static dp_status run(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s)
{
    int code = sqlite3_step(s);

    sqlite3_reset(s);
    if ((code & 0xFF) == SQLITE_CONSTRAINT || (code & 0xFF) == SQLITE_MISMATCH)
        return dp_move_no_line(ctx);
    return code == SQLITE_DONE ? DP_OK
                               : dp_db_failed(ctx, &store->db, "import");
}

dp_status dp_move_row(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_str kind, const json_t *row)
{
    const plain *p = plains;
    sqlite3_stmt *s;
    dp_status status;

    while (p < plains + PLAINS && !dp_str_eq(kind, dp_str_of(p->kind)))
        p++;
    if (p == plains + PLAINS || !dp_json_str(row, p->keys[0], NULL).p)
        return dp_move_no_line(ctx);
    status = dp_store_begin(ctx, store);
    if (status != DP_OK)
        return status;
    s = dp_db_statement(&store->db, ST_MOVE_FIRST + (size_t)(p - plains),
                        p->sql);
    if (!s)
        return dp_db_failed(ctx, &store->db, "import");
    for (int i = 0; i < KEYS && p->keys[i]; i++)
        if (!bind_value(arena, s, i + 1, p, dp_json_str(row, p->keys[i], NULL)))
            return dp_move_no_line(ctx);
    return run(ctx, store, s);
}
