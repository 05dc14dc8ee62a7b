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

static bool is_regular(FILE *file)
{
    struct stat info;

    return fstat(fileno(file), &info) == 0 && S_ISREG(info.st_mode);
}

/* A line that is no line of an export is told and passed over; what the store
 * cannot do is the end. */
static dp_status import_lines(dp_work *work, FILE *file, const char *name,
                              size_t *bad)
{
    char *line = NULL;
    size_t cap = 0, number = 0;
    ssize_t n;
    bool waits = !is_regular(file);
    dp_status status = DP_OK;

    while (status == DP_OK && (n = getline(&line, &cap, file)) > 0) {
        dp_added added;
        number++;
        status = dp_store_import(work->ctx, work->arena, work->store,
                                 (dp_str){ line, (size_t)n }, &added);
        if (status == DP_BAD_DATA || status == DP_USAGE) {
            dp_complain("'%s', line %zu: %s", name, number,
                        dp_message(work->ctx));
            ++*bad;
            status = DP_OK;
        }
        /* A pipe may let us wait, and others want to write. */
        if (status == DP_OK && waits)
            status = dp_store_commit(work->ctx, work->store);
        dp_arena_reset(work->arena);
    }
    free(line);
    return status == DP_OK ? dp_store_commit(work->ctx, work->store) : status;
}

int cmd_import(const dp_command *self, int argc, char **argv)
{
    move_options options = { 0 };
    dp_work work = { 0 };
    size_t bad = 0;
    int n, code;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n == 0)
        return dp_misused(self, "no input; '-' is the standard input");
    status =
        dp_work_open(&options.common, options.store, DP_STORE_WRITE, &work);
    for (int i = 0; i < n && status == DP_OK; i++) {
        bool standard = strcmp(argv[i], "-") == 0;
        FILE *file = standard ? stdin : fopen(argv[i], "re");
        if (!file) {
            status = dp_fail(work.ctx, DP_NO_INPUT, "cannot open '%s': %s",
                             argv[i], strerror(errno));
            break;
        }
        status = import_lines(&work, file, argv[i], &bad);
        if (!standard)
            fclose(file);
    }
    if (status == DP_OK)
        status = dp_stories_keep(work.ctx, work.store);
    code = dp_work_end(&work, status);
    return code == DP_OK && bad ? DP_BAD_DATA : code;
}
