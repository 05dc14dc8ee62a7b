/* depeche-compile DIR OUT HEADER: compile DIR/lang and DIR/world into one blob,
 * with an index of the people in it (marks/people_inside.h). Runs when the program is built. The header tells src/data/builtin.c where the
 * blob is, and changes with its contents, so that builtin.c is made again. */
#include "match/knowledge.h"

#include <errno.h>

#include "marks/people_inside.h"

#include "core/banned.h"

/* True when the file holds these bytes already: then what is built from it need
 * not be built again. */
static bool same_file(const char *path, dp_str bytes)
{
    FILE *file = fopen(path, "rbe");
    char *old = malloc(bytes.n + 1);
    bool same = file && old && fread(old, 1, bytes.n + 1, file) == bytes.n &&
                memcmp(old, bytes.p, bytes.n) == 0;

    if (file)
        fclose(file);
    free(old);
    return same;
}

static bool write_file(const char *path, dp_str bytes)
{
    FILE *file = fopen(path, "wbe");
    bool ok;

    if (!file)
        return false;
    ok = fwrite(bytes.p, 1, bytes.n, file) == bytes.n;
    return fclose(file) == 0 && ok;
}

/* Written only where it differs. */
static bool keep_file(const char *path, dp_str bytes)
{
    return same_file(path, bytes) || write_file(path, bytes);
}

static bool write_header(const char *path, const char *blob_path, dp_str blob)
{
    char text[8192];
    int n = snprintf(text, sizeof text,
                     "/* Made by depeche-compile; contents %08x. */\n"
                     "#define DP_BLOB_PATH \"%s\"\n",
                     dp_str_hash(blob), blob_path);

    return n > 0 && (size_t)n < sizeof text &&
           keep_file(path, (dp_str){ text, (size_t)n });
}

static dp_status index_people(dp_ctx *ctx, const dp_data *data, dp_str *out)
{
    dp_sounds *sounds = NULL;
    dp_status status = dp_sounds_open(ctx, data, &sounds);
    dp_table table;
    dp_ear ear;

    if (status != DP_OK)
        return status;
    dp_ear_open(data, sounds, &ear);
    dp_table_open(data, DP_NULL, DP_S("people"), &table);
    *out = dp_people_index_make(&table, &ear);
    dp_sounds_close(sounds);
    return out->p ? DP_OK : dp_no_memory(ctx, "the index of people");
}

/* Made from tables as they are read, so that they are finished once before. */
static dp_status add_people(dp_ctx *ctx, dp_blob *blob)
{
    dp_str tables = dp_blob_finish(blob), index = DP_NULL;
    dp_data *data = tables.p ? dp_data_new(tables) : NULL;
    dp_status status = data ? index_people(ctx, data, &index)
                            : dp_no_memory(ctx, "the index of people");

    if (status == DP_OK && !dp_blob_add(blob, DP_S(DP_PEOPLE_INDEX), index))
        status = dp_no_memory(ctx, "the index of people");
    dp_data_close(data);
    free((char *)index.p);
    free((char *)tables.p);
    return status;
}

int main(int argc, char **argv)
{
    struct dp_ctx ctx = { 0 };
    dp_blob *blob = dp_blob_new();
    gathering g = { .ctx = &ctx,
                    .arena = dp_arena_new((size_t)1 << 30),
                    .blob = blob,
                    .mistake = dp_first_mistake };
    dp_str made = DP_NULL;
    dp_status status = DP_USAGE;

    if (argc != 4 || !blob || !g.arena) {
        fprintf(stderr, "usage: depeche-compile DIR OUT HEADER\n");
        goto done;
    }
    status = dp_gathering_run(&g, argv[1]);
    if (status == DP_OK)
        status = add_people(&ctx, blob);
    if (status != DP_OK) {
        fprintf(stderr, "depeche-compile: %s\n", ctx.message);
        goto done;
    }
    made = dp_blob_finish(blob);
    if (!made.p || !keep_file(argv[2], made) ||
        !write_header(argv[3], argv[2], made)) {
        fprintf(stderr, "depeche-compile: cannot write '%s': %s\n", argv[2],
                strerror(errno));
        status = DP_CANNOT_WRITE;
    }
done:
    free((char *)made.p);
    dp_blob_free(blob);
    dp_arena_close(g.arena);
    return (int)status;
}
