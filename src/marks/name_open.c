/* Opening what names need: sounds, people, the tables of states and bodies, and
 * the taggers of those languages that have one in the folder of models. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marks/name_inside.h"

#include "core/banned.h"

enum { PATH_ROOM = 4096 };

static bool is_folder(const char *path)
{
    struct stat stat_of;

    return stat(path, &stat_of) == 0 && S_ISDIR(stat_of.st_mode);
}

/* The folder of models: the caller's, the installed one, or the one beside the
 * program or above its folder, as in a build tree. */
static bool find_folder(const char *given, char out[PATH_ROOM])
{
    static const char *const beside[] = { "/models", "/../models" };
    char program[PATH_ROOM];
    ssize_t n;

    if (given)
        return snprintf(out, PATH_ROOM, "%s", given) < PATH_ROOM;
    if (snprintf(out, PATH_ROOM, "%s", DP_MODEL_DIR) < PATH_ROOM &&
        is_folder(out))
        return true;
    n = readlink("/proc/self/exe", program, sizeof program - 1);
    if (n <= 0)
        return false;
    while (n > 0 && program[n - 1] != '/')
        n--;
    for (size_t i = 0; i < 2; i++)
        if (snprintf(out, PATH_ROOM, "%.*s%s", (int)(n - 1), program,
                     beside[i]) < PATH_ROOM &&
            is_folder(out))
            return true;
    return false;
}

static dp_status open_taggers(dp_ctx *ctx, struct dp_marks_tools *tools,
                              const char *folder)
{
    dp_str languages[NAME_TAGGERS_MAX];
    size_t n = dp_data_languages(ctx->data, languages, NAME_TAGGERS_MAX);

    for (size_t i = 0; i < n && i < NAME_TAGGERS_MAX; i++) {
        char path[PATH_ROOM + 32];
        dp_tagger *tagger = NULL;
        dp_status status;

        if (languages[i].n >= sizeof tools->taggers[0].language)
            continue;
        snprintf(path, sizeof path, "%s/names-%.*s", folder,
                 DP_F(languages[i]));
        if (access(path, R_OK) != 0)
            continue;
        status = dp_tagger_open(ctx, path, &tagger);
        if (status != DP_OK)
            return status;
        tools->taggers[tools->taggers_n].tagger = tagger;
        snprintf(tools->taggers[tools->taggers_n++].language,
                 sizeof tools->taggers[0].language, "%.*s", DP_F(languages[i]));
    }
    return DP_OK;
}

dp_status dp_names_open(dp_ctx *ctx, const char *model_dir)
{
    struct dp_marks_tools *tools = calloc(1, sizeof *tools);
    char folder[PATH_ROOM];
    dp_status status;

    ctx->marks = tools;
    if (!tools)
        return dp_no_memory(ctx, "names");
    dp_table_open(ctx->data, DP_NULL, DP_S("states"), &tools->states);
    dp_table_open(ctx->data, DP_NULL, DP_S("given-names"), &tools->given);
    dp_table_open(ctx->data, DP_NULL, DP_S("name-parts"), &tools->parts);
    status = dp_sounds_open(ctx, ctx->data, &tools->sounds);
    if (status == DP_OK)
        status = dp_people_open(ctx, ctx->data, tools->sounds, &tools->people);
    if (status == DP_OK && find_folder(model_dir, folder))
        status = open_taggers(ctx, tools, folder);
    return status;
}

bool dp_has_models(const dp_ctx *ctx)
{
    const struct dp_marks_tools *tools = ctx->marks;

    return tools && tools->taggers_n > 0;
}

void dp_names_close(dp_ctx *ctx)
{
    struct dp_marks_tools *tools = ctx->marks;

    if (!tools)
        return;
    for (size_t i = 0; i < tools->taggers_n; i++)
        dp_tagger_close(tools->taggers[i].tagger);
    dp_people_close(tools->people);
    dp_sounds_close(tools->sounds);
    free(tools);
    ctx->marks = NULL;
}
