/* depeche export, import: all that endures, as JSON Lines, and back. */
#include <errno.h>
#include <sys/stat.h>

#include "cli/store.h"
#include "stories/keep.h"

#include "core/banned.h"

typedef struct move_options {
    dp_common common;
    const char *store;
    bool pages;
} move_options;

const dp_option dp_export_options[] = {
    DP_STORE_OPTION(move_options),
    { "pages", 0, DP_OPTION_FLAG, offsetof(move_options, pages), NULL, NULL,
      "with the pages the records were read from, in base64" },
    { 0 }
};
const dp_option dp_import_options[] = { DP_STORE_OPTION(move_options), { 0 } };

/* -- Export ------------------------------------------------------------------
 */

static dp_status print(void *self, dp_str line)
{
    if (fwrite(line.p, 1, line.n, stdout) == line.n)
        return DP_OK;
    if (errno == EPIPE)
        return DP_END;
    return dp_fail(self, DP_IO, "cannot write to standard output: %s",
                   strerror(errno));
}

int cmd_export(const dp_command *self, int argc, char **argv)
{
    move_options options = { 0 };
    dp_work work = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 0)
        return dp_misused(self, "export takes no operands");
    status = dp_work_open(&options.common, options.store, DP_STORE_READ, &work);
    if (status == DP_OK)
        status = dp_store_export(work.ctx, work.store, options.pages, print,
                                 work.ctx);
    return dp_work_end(&work, status);
}

/* -- Import ------------------------------------------------------------------
 */

enum { LINE_MAX_BYTES = 256 << 20 }; /* a record, and a page in base64 */

/* The file whose lines are taken, and how it went. */
typedef struct lines {
    FILE *file;
    const char *name;
    char *at; /* the line that was read last */
    size_t n, cap;
    size_t taken, bad;
} lines;

/* Who opens a folder learns of it when he reads. */
static dp_status open_lines(dp_ctx *ctx, const char *name, lines *out)
{
    struct stat info;

    out->name = name;
    out->file = strcmp(name, "-") == 0 ? stdin : fopen(name, "re");
    if (!out->file)
        return dp_fail(ctx, DP_NO_INPUT, "cannot open '%s': %s", name,
                       strerror(errno));
    if (fstat(fileno(out->file), &info) == 0 && S_ISDIR(info.st_mode))
        return dp_fail(ctx, DP_NO_INPUT, "cannot open '%s': %s", name,
                       strerror(EISDIR));
    return DP_OK;
}

static void close_lines(lines *l)
{
    if (l->file && l->file != stdin)
        fclose(l->file);
    l->file = NULL;
}

static bool may_wait(const lines *l)
{
    struct stat info;

    return fstat(fileno(l->file), &info) != 0 || !S_ISREG(info.st_mode);
}

static bool grow(lines *l)
{
    size_t cap = l->cap ? l->cap * 2 : 1 << 16;
    char *grown = cap <= LINE_MAX_BYTES ? realloc(l->at, cap) : NULL;

    if (!grown)
        return false;
    l->at = grown;
    l->cap = cap;
    return true;
}

/* DP_END: there is no other. */
static dp_status next_line(dp_ctx *ctx, lines *l)
{
    int c;

    l->n = 0;
    while ((c = getc_unlocked(l->file)) != EOF && c != '\n') {
        if (l->n == l->cap && !grow(l))
            return dp_fail(ctx, DP_BAD_DATA, "'%s', line %zu is too long",
                           l->name, l->taken + l->bad + 1);
        l->at[l->n++] = (char)c;
    }
    if (ferror(l->file))
        return dp_fail(ctx, DP_IO, "cannot read '%s': %s", l->name,
                       strerror(errno));
    return c == EOF && l->n == 0 ? DP_END : DP_OK;
}

/* One that is no line of an export is told and passed over; what the store
 * cannot do is the end. */
static dp_status take_line(dp_work *work, lines *l)
{
    dp_added added;
    dp_status status = dp_store_import(work->ctx, work->arena, work->store,
                                       (dp_str){ l->at, l->n }, &added);

    if (status == DP_OK)
        l->taken++;
    if (status != DP_BAD_DATA && status != DP_USAGE)
        return status;
    l->bad++;
    dp_complain("'%s', line %zu: %s", l->name, l->taken + l->bad,
                dp_message(work->ctx));
    return DP_OK;
}

static dp_status import_lines(dp_work *work, lines *l)
{
    bool waits = may_wait(l);
    dp_status status;

    while ((status = next_line(work->ctx, l)) == DP_OK) {
        status = take_line(work, l);
        /* A pipe may let us wait, and others want to write. */
        if (status == DP_OK && waits)
            status = dp_store_commit(work->ctx, work->store);
        dp_arena_reset(work->arena);
        if (status != DP_OK)
            return status;
    }
    return status == DP_END ? dp_store_commit(work->ctx, work->store) : status;
}

static dp_status import_file(dp_work *work, const char *name, size_t *taken,
                             size_t *bad)
{
    lines l = { 0 };
    dp_status status =
        dp_store_has_file(work->store, name)
            ? dp_fail(work->ctx, DP_USAGE, "'%s' is the store", name)
            : open_lines(work->ctx, name, &l);

    if (status == DP_OK)
        status = import_lines(work, &l);
    close_lines(&l);
    free(l.at);
    *taken += l.taken;
    *bad += l.bad;
    return status;
}

int cmd_import(const dp_command *self, int argc, char **argv)
{
    move_options options = { 0 };
    dp_work work = { 0 };
    size_t taken = 0, bad = 0;
    int n, code;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n == 0)
        return dp_misused(self, "no input; '-' is the standard input");
    status =
        dp_work_open(&options.common, options.store, DP_STORE_WRITE, &work);
    for (int i = 0; i < n && status == DP_OK; i++)
        status = import_file(&work, argv[i], &taken, &bad);
    if (status == DP_OK)
        status = dp_stories_keep(work.ctx, work.store);
    if (status == DP_OK && !options.common.quiet)
        dp_complain("%zu lines taken, %zu not", taken, bad);
    code = dp_work_end(&work, status);
    return code == DP_OK && bad ? DP_BAD_DATA : code;
}
