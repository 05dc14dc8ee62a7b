/* web/ in the binary: web_files.c, which is made when the program is built,
 * lists what there is. Templates end in ".html", all else is for browsers. */
#include "serve/skin.h"

#include <errno.h>
#include <sodium.h>

#include "serve/web_files.h"

#include "core/banned.h"

enum { FILE_MAX = 1 << 20 };

struct dp_skin {
    const char *folder;
    dp_arena *arena;
    dp_template **templates; /* by the index of the file; NULL: none */
    char version[17];
};

static const struct {
    const char *ending, *type;
} types[] = {
    { ".css", "text/css; charset=utf-8" },
    { ".js", "text/javascript; charset=utf-8" },
    { ".svg", "image/svg+xml" },
    { ".json", "application/json" },
};

static const dp_str html = DP_S(".html");

size_t dp_skin_count(void)
{
    return dp_baked_n;
}

dp_str dp_skin_name(size_t i)
{
    return dp_str_of(dp_baked[i].name);
}

static size_t index_of(dp_str name)
{
    for (size_t i = 0; i < dp_baked_n; i++)
        if (dp_str_eq(name, dp_skin_name(i)))
            return i;
    return DP_NOT_FOUND;
}

/* -- A folder ----------------------------------------------------------------
 */

/* Only names of the list are opened: none comes from a request. */
static dp_str from_folder(dp_ctx *ctx, dp_arena *arena, const char *folder,
                          const char *name)
{
    dp_str path = dp_str_printf(arena, "%s/%s", folder, name);
    const char *z = dp_str_z(arena, path);
    FILE *file = z ? fopen(z, "rb") : NULL;
    char *bytes = file ? dp_arena_alloc(arena, FILE_MAX) : NULL;
    size_t n = bytes ? fread(bytes, 1, FILE_MAX, file) : 0;

    if (!file)
        dp_fail(ctx, DP_NO_INPUT, "cannot read '%s/%s': %s", folder, name,
                strerror(errno));
    if (file)
        fclose(file);
    return (dp_str){ bytes, n };
}

static dp_str bytes_of(dp_ctx *ctx, dp_arena *arena, const dp_skin *skin,
                       size_t i)
{
    if (skin->folder)
        return from_folder(ctx, arena, skin->folder, dp_baked[i].name);
    return dp_baked[i].bytes();
}

/* -- Templates ---------------------------------------------------------------
 */

static dp_status make(dp_ctx *ctx, dp_arena *arena, const dp_skin *skin,
                      size_t i, dp_template **out)
{
    dp_str name = dp_skin_name(i), bytes = bytes_of(ctx, arena, skin, i);

    if (!bytes.p)
        return DP_NO_INPUT;
    return dp_template_make(ctx, arena, dp_str_sub(name, 0, name.n - html.n),
                            bytes, out);
}

const dp_template *dp_skin_template(dp_ctx *ctx, dp_arena *arena,
                                    const dp_skin *skin, dp_skin_read *read,
                                    dp_str name)
{
    dp_template *made = NULL;
    char full[64];
    int n = snprintf(full, sizeof full, "%.*s.html", DP_F(name));
    size_t i = n > 0 && (size_t)n < sizeof full
                   ? index_of((dp_str){ full, (size_t)n })
                   : DP_NOT_FOUND;

    if (i == DP_NOT_FOUND) {
        dp_fail(ctx, DP_INTERNAL, "there is no template '%.*s'", DP_F(name));
        return NULL;
    }
    if (!skin->folder)
        return skin->templates[i];
    for (size_t j = 0; j < read->n; j++)
        if (read->at[j].file == i)
            return read->at[j].made;
    if (make(ctx, arena, skin, i, &made) != DP_OK)
        return NULL;
    if (read->n < DP_SKIN_READ) {
        read->at[read->n].file = i;
        read->at[read->n++].made = made;
    }
    return made;
}

static dp_status make_all(dp_ctx *ctx, dp_skin *skin)
{
    dp_status status = DP_OK;

    skin->templates = DP_NEWS(skin->arena, dp_baked_n, dp_template *);
    if (!skin->templates)
        return dp_no_memory(ctx, "templates");
    for (size_t i = 0; i < dp_baked_n && status == DP_OK; i++)
        if (dp_str_ends(dp_skin_name(i), html))
            status = make(ctx, skin->arena, skin, i, &skin->templates[i]);
    return status;
}

/* -- Files -------------------------------------------------------------------
 */

bool dp_skin_file_of(dp_ctx *ctx, dp_arena *arena, const dp_skin *skin,
                     dp_str name, dp_skin_file *out)
{
    size_t i = index_of(name);

    if (i == DP_NOT_FOUND)
        return false;
    for (size_t t = 0; t < sizeof types / sizeof *types; t++) {
        if (!dp_str_ends(name, dp_str_of(types[t].ending)))
            continue;
        out->name = dp_skin_name(i);
        out->bytes = bytes_of(ctx, arena, skin, i);
        out->type = types[t].type;
        return out->bytes.p != NULL;
    }
    return false;
}

static void set_version(dp_skin *skin)
{
    crypto_generichash_state state;
    unsigned char hash[16];

    crypto_generichash_init(&state, NULL, 0, sizeof hash);
    for (size_t i = 0; i < dp_baked_n; i++) {
        dp_str bytes = dp_baked[i].bytes();
        if (!dp_str_ends(dp_skin_name(i), html))
            crypto_generichash_update(&state, (const unsigned char *)bytes.p,
                                      bytes.n);
    }
    crypto_generichash_final(&state, hash, sizeof hash);
    sodium_bin2hex(skin->version, sizeof skin->version, hash, 8);
}

const char *dp_skin_version(const dp_skin *skin)
{
    return skin->version;
}

dp_status dp_skin_open(dp_ctx *ctx, const char *folder, dp_skin **out)
{
    dp_skin *skin = calloc(1, sizeof *skin);
    dp_status status;

    if (!skin)
        return dp_no_memory(ctx, "templates");
    skin->folder = folder;
    skin->arena = dp_arena_new((size_t)64 << 20);
    status = skin->arena ? make_all(ctx, skin) : dp_no_memory(ctx, "templates");
    if (status != DP_OK) {
        dp_skin_close(skin);
        return status;
    }
    set_version(skin);
    *out = skin;
    return DP_OK;
}

void dp_skin_close(dp_skin *skin)
{
    if (!skin)
        return;
    dp_arena_close(skin->arena);
    free(skin);
}
