/* Walking a tree of knowledge: DIR/lang/XX/... and DIR/world/..., in the order
 * of names, so that the same files always make the same blob. */
#include "data/data.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

#include "core/banned.h"

enum {
    MAX_FILE = 64 << 20, /* of one knowledge file */
    PATH_SIZE = 4096
};

static dp_status read_file(dp_ctx *ctx, const char *path, dp_str *out)
{
    FILE *file = fopen(path, "rbe");
    struct stat info;
    char *p;

    if (!file || fstat(fileno(file), &info) != 0) {
        int error = errno;
        if (file)
            fclose(file);
        return dp_fail(ctx, DP_NO_INPUT, "cannot open '%s': %s", path,
                       strerror(error));
    }
    if (info.st_size > MAX_FILE) {
        fclose(file);
        return dp_fail(ctx, DP_BAD_DATA, "'%s' is larger than %d bytes", path,
                       MAX_FILE);
    }
    p = malloc((size_t)info.st_size + 1);
    if (!p) {
        fclose(file);
        return dp_no_memory(ctx, path);
    }
    out->n = fread(p, 1, (size_t)info.st_size, file);
    out->p = p;
    if (ferror(file)) {
        free(p);
        fclose(file);
        return dp_fail(ctx, DP_IO, "cannot read '%s'", path);
    }
    fclose(file);
    return DP_OK;
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static bool has_suffix(const char *name, const char *suffix)
{
    return dp_str_ends(dp_str_of(name), dp_str_of(suffix));
}

static bool is_knowledge(const char *name)
{
    return has_suffix(name, ".tsv") || has_suffix(name, ".lex") ||
           has_suffix(name, ".pat");
}

static dp_status walk_file(dp_ctx *ctx, const char *dir, const char *prefix,
                           const char *file, dp_data_file *each, void *self)
{
    char path[PATH_SIZE], name[256];
    dp_str bytes = DP_NULL;
    dp_status status;

    if (snprintf(path, sizeof path, "%s/%s", dir, file) >= (int)sizeof path ||
        snprintf(name, sizeof name, "%s/%s", prefix, file) >= (int)sizeof name)
        return dp_fail(ctx, DP_USAGE, "path '%s/%s' is too long", dir, file);
    status = read_file(ctx, path, &bytes);
    if (status == DP_OK)
        status = each(ctx, self, dp_str_of(name), path, bytes);
    free((char *)bytes.p);
    return status;
}

/* The files of one folder; a folder that is not there holds none. */
static dp_status walk_folder(dp_ctx *ctx, const char *dir, const char *prefix,
                             dp_data_file *each, void *self)
{
    struct dirent **entries;
    int n = scandir(dir, &entries, visible, alphasort);
    dp_status status = DP_OK;

    if (n < 0)
        return errno == ENOENT
                   ? DP_OK
                   : dp_fail(ctx, DP_NO_INPUT, "cannot open '%s': %s", dir,
                             strerror(errno));
    for (int i = 0; i < n; i++) {
        if (status == DP_OK && is_knowledge(entries[i]->d_name))
            status =
                walk_file(ctx, dir, prefix, entries[i]->d_name, each, self);
        free(entries[i]);
    }
    free(entries);
    return status;
}

dp_status dp_data_walk(dp_ctx *ctx, const char *dir, dp_data_file *each,
                       void *self)
{
    char path[PATH_SIZE];
    struct dirent **languages;
    dp_status status;
    int n;

    if (snprintf(path, sizeof path, "%s/world", dir) >= (int)sizeof path)
        return dp_fail(ctx, DP_USAGE, "path '%s' is too long", dir);
    status = walk_folder(ctx, path, "world", each, self);
    snprintf(path, sizeof path, "%s/lang", dir);
    n = scandir(path, &languages, visible, alphasort);
    for (int i = 0; i < n; i++) {
        char folder[PATH_SIZE + 256];
        snprintf(folder, sizeof folder, "%s/%s", path, languages[i]->d_name);
        if (status == DP_OK)
            status = walk_folder(ctx, folder, languages[i]->d_name, each, self);
        free(languages[i]);
    }
    if (n >= 0)
        free(languages);
    return status;
}

typedef struct compile {
    dp_blob *blob;
    dp_data_file *other;
    void *self;
} compile;

static dp_status compile_file(dp_ctx *ctx, void *self, dp_str name,
                              const char *path, dp_str bytes)
{
    compile *c = self;

    if (dp_str_ends(name, DP_S(".tsv")))
        return dp_table_compile(ctx, c->blob, name, path, bytes);
    return c->other ? c->other(ctx, c->self, name, path, bytes) : DP_OK;
}

dp_status dp_data_compile(dp_ctx *ctx, const char *dir, dp_blob *blob,
                          dp_data_file *other, void *self)
{
    compile c = { blob, other, self };

    return dp_data_walk(ctx, dir, compile_file, &c);
}
