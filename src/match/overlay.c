/* A folder laid over the built-in knowledge. */
#include "match/knowledge.h"

#include "core/banned.h"

enum { OVERLAY_CEILING = 512 << 20 /* bytes of sources */ };

/* What `under` has and the folder has not. */
static dp_status gather_under(gathering *g)
{
    const dp_data *under = g->under;
    dp_str name, bytes;

    for (size_t i = 0; under && dp_data_section_at(under, i, &name, &bytes);
         i++) {
        size_t slash = dp_str_find_char(name, '/', 0);
        dp_str file = dp_str_sub(name, slash + 1, name.n);
        dp_source source = { .bytes = bytes };
        dp_status status;
        if (!dp_str_starts(file, DP_S("source:")))
            continue;
        file = dp_str_sub(file, sizeof "source:" - 1, file.n);
        source.name =
            dp_str_printf(g->arena, "%.*s/%.*s",
                          DP_F(dp_str_sub(name, 0, slash)), DP_F(file));
        source.path =
            dp_str_printf(g->arena, "%s%.*s",
                          dp_str_starts(name, DP_S("world/")) ? "" : "lang/",
                          DP_F(source.name));
        if (!source.name.p || !source.path.p)
            return dp_no_memory(g->ctx, "knowledge");
        status = dp_gathering_add(g, &source);
        if (status != DP_OK)
            return status;
    }
    return DP_OK;
}

dp_status dp_knowledge_compile(dp_ctx *ctx, const char *dir,
                               const dp_data *under, dp_blob *blob)
{
    gathering g = { .ctx = ctx,
                    .arena = dp_arena_new(OVERLAY_CEILING),
                    .blob = blob,
                    .mistake = dp_first_mistake,
                    .under = under,
                    .more = gather_under };
    dp_status status =
        g.arena ? dp_gathering_run(&g, dir) : dp_no_memory(ctx, "knowledge");

    dp_arena_close(g.arena);
    return status;
}

static dp_status lay_over(dp_ctx *ctx, const char *dir, dp_data *data)
{
    dp_blob *blob = dp_blob_new();
    dp_str made = DP_NULL;
    dp_status status;

    if (!blob)
        return dp_no_memory(ctx, dir);
    status = dp_knowledge_compile(ctx, dir, data, blob);
    if (status == DP_OK) {
        made = dp_blob_finish(blob);
        if (made.p)
            dp_data_lay_over(data, made);
        else
            status = dp_no_memory(ctx, dir);
    }
    dp_blob_free(blob);
    return status;
}

dp_status dp_knowledge_open(dp_ctx *ctx, const char *dir, dp_data **out)
{
    dp_data *data = NULL;
    dp_status status = dp_data_open(ctx, NULL, &data);

    if (status == DP_OK && dir)
        status = lay_over(ctx, dir, data);
    if (status != DP_OK) {
        dp_data_close(data);
        return status;
    }
    *out = data;
    return DP_OK;
}

/* -- Checking ----------------------------------------------------------------
 */

enum { MISTAKES_MAX = 500 /* more are not read by anybody */ };

typedef struct checking {
    dp_arena *arena;
    dp_mistakes *out;
} checking;

static dp_status note_mistake(dp_ctx *ctx, void *self, const dp_source *source,
                              uint32_t line, uint32_t column, const char *what)
{
    checking *k = self;
    dp_mistake made = { dp_str_dup(k->arena, source->path), line, column,
                        dp_str_dup(k->arena, dp_str_of(what)) };

    if (k->out->n == MISTAKES_MAX)
        return DP_END;
    if (!made.path.p || !made.text.p || !dp_vec_push(k->arena, k->out, made))
        return dp_no_memory(ctx, "mistakes");
    return DP_OK;
}

dp_status dp_patterns_check(dp_ctx *ctx, dp_arena *arena, const char *dir,
                            dp_pattern_judge *judge, dp_mistakes *out)
{
    checking k = { arena, out };
    gathering g = { .ctx = ctx,
                    .arena = dp_arena_new(OVERLAY_CEILING),
                    .blob = dp_blob_new(),
                    .mistake = note_mistake,
                    .self = &k,
                    .told = true,
                    .judge = judge,
                    .under = ctx->data,
                    .more = gather_under };
    dp_status status;

    *out = (dp_mistakes){ 0 };
    status = g.arena && g.blob ? dp_gathering_run(&g, dir)
                               : dp_no_memory(ctx, "knowledge");
    out->patterns = g.patterns;
    out->words = g.words;
    dp_blob_free(g.blob);
    dp_arena_close(g.arena);
    return status == DP_END ? DP_OK : status;
}
