/* Opening the built-in knowledge, and a folder over it. */
#include "data/data.h"

#include "data/blob.h"
#include "data/builtin.h"

#include "core/banned.h"

static dp_status check_blob(dp_ctx *ctx, dp_str blob)
{
    const dp_blob_head *head = (const void *)blob.p;

    if (blob.n < sizeof *head ||
        memcmp(head->magic, DP_BLOB_MAGIC, sizeof head->magic) != 0 ||
        head->size != blob.n)
        return dp_fail(ctx, DP_INTERNAL, "the built-in knowledge is damaged");
    return DP_OK;
}

static dp_status open_overlay(dp_ctx *ctx, const char *dir, dp_data *data)
{
    dp_blob *blob = dp_blob_new();
    dp_str made = DP_NULL;
    dp_status status;

    if (!blob)
        return dp_no_memory(ctx, dir);
    status = dp_data_compile(ctx, dir, blob, NULL, NULL);
    if (status == DP_OK) {
        made = dp_blob_finish(blob);
        if (!made.p)
            status = dp_no_memory(ctx, dir);
    }
    dp_blob_free(blob);
    if (made.p)
        dp_data_lay_over(data, made);
    return status;
}

dp_status dp_data_open(dp_ctx *ctx, const char *dir, dp_data **out)
{
    dp_data *data = dp_data_new(dp_builtin_blob());
    dp_status status;

    if (!data)
        return dp_no_memory(ctx, "the knowledge");
    status = check_blob(ctx, dp_builtin_blob());
    if (status == DP_OK && dir)
        status = open_overlay(ctx, dir, data);
    if (status != DP_OK) {
        dp_data_close(data);
        return status;
    }
    *out = data;
    return DP_OK;
}
