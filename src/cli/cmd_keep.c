/* depeche backup, verify, forget: keeping the store whole. */
#include "cli/store.h"
#include "stories/keep.h"

#include "core/banned.h"

typedef struct keep_options {
    dp_common common;
    const char *store, *outlet;
    bool index;
} keep_options;

#define AT(member) offsetof(keep_options, member)

const dp_option dp_backup_options[] = { DP_STORE_OPTION(keep_options), { 0 } };
const dp_option dp_verify_options[] = {
    DP_STORE_OPTION(keep_options),
    { "index", 0, DP_OPTION_FLAG, AT(index), NULL, NULL,
      "first make again what is made from the records: the full text, "
      "entities, events" },
    { 0 }
};
const dp_option dp_forget_options[] = {
    DP_STORE_OPTION(keep_options),
    { "outlet", 0, DP_OPTION_TEXT, AT(outlet), "NAME", NULL,
      "all articles of this publication, as search shows its name" },
    { 0 }
};

int cmd_backup(const dp_command *self, int argc, char **argv)
{
    keep_options options = { 0 };
    dp_work work = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 1)
        return dp_misused(self, "one FILE to write the backup to");
    status = dp_work_open(&options.common, options.store, DP_STORE_READ, &work);
    if (status == DP_OK)
        status = dp_store_backup(work.ctx, work.arena, work.store, argv[0]);
    return dp_work_end(&work, status);
}

static void fault(void *self, const char *sentence)
{
    dp_complain("%s", sentence);
}

int cmd_verify(const dp_command *self, int argc, char **argv)
{
    keep_options options = { 0 };
    dp_work work = { 0 };
    dp_verified verified = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 0)
        return dp_misused(self, "verify takes no operands");
    status =
        dp_work_open(&options.common, options.store,
                     options.index ? DP_STORE_REPAIR : DP_STORE_READ, &work);
    if (status == DP_OK && options.index)
        status = dp_store_index_again(work.ctx, work.store);
    if (status == DP_OK && options.index)
        status = dp_stories_keep(work.ctx, work.store);
    if (status == DP_OK)
        status = dp_store_verify(work.ctx, work.store, fault, NULL, &verified);
    if (status == DP_OK && !options.common.quiet)
        dp_complain("%zu versions of articles, %zu faults", verified.revisions,
                    verified.faults);
    if (dp_work_end(&work, status) != DP_OK)
        return status;
    return verified.faults ? DP_BAD_DATA : DP_OK;
}

/* What is not there is told, and the others go. */
static dp_status forget_all(dp_work *work, char **articles, int n, size_t *out)
{
    dp_status status = DP_OK;

    for (int i = 0; i < n && status == DP_OK; i++) {
        size_t some = 0;
        status = dp_store_forget(work->ctx, work->arena, work->store,
                                 dp_str_of(articles[i]), false, &some);
        if (status == DP_OK && some == 0)
            dp_complain("there is no article '%s'", articles[i]);
        *out += some;
    }
    return status;
}

static dp_status forget_outlet(dp_work *work, const char *name, size_t *out)
{
    dp_status status = dp_store_forget(work->ctx, work->arena, work->store,
                                       dp_str_of(name), true, out);

    if (status == DP_OK && *out == 0)
        dp_complain("there is no article of '%s'; 'depeche search' shows how "
                    "a publication is called",
                    name);
    return status;
}

int cmd_forget(const dp_command *self, int argc, char **argv)
{
    keep_options options = { 0 };
    dp_work work = { 0 };
    size_t forgotten = 0;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if ((n == 0) == (options.outlet == NULL))
        return dp_misused(self, "ids or addresses, or --outlet NAME");
    status =
        dp_work_open(&options.common, options.store, DP_STORE_REPAIR, &work);
    if (status == DP_OK && options.outlet)
        status = forget_outlet(&work, options.outlet, &forgotten);
    else if (status == DP_OK)
        status = forget_all(&work, argv, n, &forgotten);
    if (status == DP_OK && forgotten && !options.common.quiet)
        dp_complain("%zu articles taken out for good", forgotten);
    if (status == DP_OK)
        status = dp_store_forget_end(work.ctx, work.arena, work.store);
    if (status == DP_OK && forgotten == 0)
        status = dp_fail(work.ctx, DP_NO_INPUT, "nothing was taken out");
    return dp_work_end(&work, status);
}
