/* depeche reread: read the pages of the store again, with what this version
 * knows; a record that differs is a new version of its article. */
#include <stdlib.h>

#include "cli/store.h"
#include "pool/pool.h"
#include "record/note.h"
#include "record/record.h"
#include "stories/keep.h"

#include "core/banned.h"

typedef struct reread_options {
    dp_common common;
    const char *store;
} reread_options;

const dp_option dp_reread_options[] = { DP_STORE_OPTION(reread_options),
                                        { 0 } };

typedef struct job {
    dp_work work;
    dp_arena *ids; /* outlives the articles */
    dp_pool *pool;
    size_t read, changed, failed;
} job;

/* One page through a worker. `*line` is malloced; NULL: it could not be read,
 * which is said. */
static dp_status read_page(job *j, const dp_store_paged *paged, char **line,
                           size_t *n)
{
    dp_note note = { .kind = DP_NOTE_PAGE, .page = paged->page };
    dp_str packed = dp_note_pack(j->work.arena, &note);
    dp_pool_task task = { .job = DP_WORK_PAGE, .bytes = packed, .fd = -1 };
    dp_pool_event event;
    dp_status status;

    *line = NULL;
    if (!packed.p)
        return dp_no_memory(j->work.ctx, "a page");
    status = dp_pool_submit(j->work.ctx, j->pool, &task);
    if (status == DP_OK)
        status = dp_pool_wait(j->work.ctx, j->pool, &event);
    if (status != DP_OK)
        return status;
    if (event.kind == DP_POOL_DONE) {
        *line = event.bytes;
        *n = event.n;
        return DP_OK;
    }
    free(event.bytes);
    dp_complain("'%.*s': %s", DP_F(paged->page.input), event.reason);
    j->failed++;
    return DP_OK;
}

static dp_status keep(job *j, const dp_store_paged *paged, dp_str line)
{
    dp_article article;
    dp_kept kept = { .article = &article,
                     .record = line,
                     .page = paged->page.bytes,
                     .form = paged->page.form,
                     .charset = paged->page.charset,
                     .number = paged->number + 1 };
    dp_added added;
    dp_status status =
        dp_record_parse(j->work.ctx, j->work.arena, line, &article);

    if (status == DP_OK)
        status = dp_store_add(j->work.ctx, j->work.store, &kept, &added);
    if (status == DP_OK)
        status = dp_store_commit(j->work.ctx, j->work.store);
    if (status == DP_OK && added == DP_ADDED_REVISION)
        j->changed++;
    return status;
}

static dp_status reread(job *j, dp_str id)
{
    dp_store_paged paged = { 0 };
    char *line = NULL;
    size_t n = 0;
    dp_status status =
        dp_store_page(j->work.ctx, j->work.arena, j->work.store, id, &paged);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    status = read_page(j, &paged, &line, &n);
    if (line) {
        dp_str fresh = dp_str_trim((dp_str){ line, n });
        j->read++;
        if (!dp_str_eq(fresh, dp_str_trim(paged.record)))
            status = keep(j, &paged, fresh);
    }
    free(line);
    return status;
}

static dp_status run(job *j, const reread_options *options)
{
    dp_strs ids = { 0 };
    dp_pool_options pool = { .warm = dp_work_warm };
    dp_status status = dp_work_open_reading(
        &options->common, options->store, DP_STORE_WRITE, &j->work);

    j->ids = dp_arena_new((size_t)1 << 32);
    if (status == DP_OK && !j->ids)
        status = dp_no_memory(j->work.ctx, "pages");
    if (status == DP_OK)
        status = dp_pool_open(j->work.ctx, dp_works, DP_WORKS, &pool, &j->pool);
    if (status == DP_OK)
        status = dp_store_with_pages(j->work.ctx, j->ids, j->work.store, &ids);
    for (size_t i = 0; i < ids.n && status == DP_OK; i++) {
        status = reread(j, ids.at[i]);
        dp_arena_reset(j->work.arena);
    }
    if (status == DP_OK)
        status = dp_stories_keep(j->work.ctx, j->work.store);
    return status;
}

int cmd_reread(const dp_command *self, int argc, char **argv)
{
    reread_options options = { 0 };
    job j = { 0 };
    int n, code;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 0)
        return dp_misused(self, "reread takes no operands");
    status = run(&j, &options);
    if (status == DP_OK && !options.common.quiet)
        dp_complain("%zu pages read again, %zu records changed, %zu not read",
                    j.read, j.changed, j.failed);
    dp_pool_close(j.pool);
    dp_arena_close(j.ids);
    code = dp_work_end(&j.work, status);
    return code == DP_OK && j.failed ? DP_BAD_DATA : code;
}
