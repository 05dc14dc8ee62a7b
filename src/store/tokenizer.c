/* The tokenizer of the index. It knows no language: our text stage has prepared
 * the words. It splits at blanks into places, and at bars into tokens of one
 * place; a stem or a mark keeps the bar before it, which tells it from a form.
 * SQLite's manual, "Custom Tokenizers" and "Synonym Support". */
#include "store/inside.h"

#include "core/banned.h"

fts5_api *dp_fts5_of(sqlite3 *sqlite)
{
    fts5_api *api = NULL;
    sqlite3_stmt *statement = NULL;

    if (sqlite3_prepare_v2(sqlite, "SELECT fts5(?1)", -1, &statement, NULL) ==
        SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, (void *)&api, "fts5_api_ptr", NULL);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

static int create(void *self, const char **args, int args_n,
                  Fts5Tokenizer **out)
{
    *out = (Fts5Tokenizer *)self; /* it has no state */
    return SQLITE_OK;
}

static void destroy(Fts5Tokenizer *tokenizer)
{
}

typedef int token_call(void *, int, const char *, int, int, int);

/* What stands between two blanks: a form, or "|stem|stem", all at one place,
 * each with its bar. */
static int give_place(void *target, token_call *give, dp_str text, size_t begin,
                      size_t end)
{
    int flags = 0, code = SQLITE_OK;

    while (begin < end && code == SQLITE_OK) {
        size_t next = begin + 1;
        while (next < end && text.p[next] != '|')
            next++;
        code = give(target, flags, text.p + begin, (int)(next - begin),
                    (int)begin, (int)next);
        flags = FTS5_TOKEN_COLOCATED;
        begin = next;
    }
    return code;
}

static int tokenize(Fts5Tokenizer *tokenizer, void *target, int flags,
                    const char *p, int n, token_call *give)
{
    dp_str text = { p, n > 0 ? (size_t)n : 0 };
    size_t begin = 0;
    int code = SQLITE_OK;

    while (begin < text.n && code == SQLITE_OK) {
        size_t end = begin;
        while (end < text.n && text.p[end] != ' ')
            end++;
        if (end > begin)
            code = give_place(target, give, text, begin, end);
        begin = end + 1;
    }
    return code;
}

dp_status dp_tokenizer_register(dp_ctx *ctx, dp_db *db)
{
    static char no_state;
    fts5_tokenizer calls = { create, destroy, tokenize };
    fts5_api *api = dp_fts5_of(db->sqlite);

    if (!api || api->xCreateTokenizer(api, "depeche", &no_state, &calls,
                                      NULL) != SQLITE_OK)
        return dp_fail(ctx, DP_INTERNAL, "this SQLite has no full text (FTS5)");
    return DP_OK;
}
