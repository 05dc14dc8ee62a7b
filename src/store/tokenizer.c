/* The tokenizer of the index. It knows no language: our text stage has prepared
 * the words. It splits at spaces, and gives `form|stem` as two tokens of one
 * place, so that plain words meet stems and exact words meet forms; a stem that
 * differs from its form has a mark before it. SQLite's manual, "Custom
 * Tokenizers" and "Synonym Support". */
#include "store/inside.h"

#include "core/banned.h"

static fts5_api *api_of(sqlite3 *sqlite)
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

/* One word: its form, and its stem at the same place. */
static int give_word(void *target, token_call *give, dp_str text, size_t begin,
                     size_t end)
{
    size_t bar = begin;
    int code;

    if (text.p[begin] == '|') /* a query asks for a stem alone */
        return give(target, 0, text.p + begin, (int)(end - begin), (int)begin,
                    (int)end);
    while (bar < end && text.p[bar] != '|')
        bar++;
    code = give(target, 0, text.p + begin, (int)(bar - begin), (int)begin,
                (int)end);
    /* The bar stays before the stem, as the mark that tells the two apart. */
    if (code == SQLITE_OK && bar + 1 < end)
        code = give(target, FTS5_TOKEN_COLOCATED, text.p + bar,
                    (int)(end - bar), (int)begin, (int)end);
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
            code = give_word(target, give, text, begin, end);
        begin = end + 1;
    }
    return code;
}

dp_status dp_tokenizer_register(dp_ctx *ctx, dp_db *db)
{
    static char no_state;
    fts5_tokenizer calls = { create, destroy, tokenize };
    fts5_api *api = api_of(db->sqlite);

    if (!api || api->xCreateTokenizer(api, "depeche", &no_state, &calls,
                                      NULL) != SQLITE_OK)
        return dp_fail(ctx, DP_INTERNAL, "this SQLite has no full text (FTS5)");
    return DP_OK;
}
