/* Reading blobs: a binary search over section names, the overlay first. */
#include "data/data.h"

#include "data/blob.h"

#include "core/banned.h"

struct dp_data {
    dp_str blobs[2]; /* overlay (or null), built-in */
    char *overlay;   /* to be freed */
};

dp_data *dp_data_new(dp_str blob)
{
    dp_data *data = calloc(1, sizeof *data);

    if (data)
        data->blobs[1] = blob;
    return data;
}

void dp_data_close(dp_data *data)
{
    if (!data)
        return;
    free(data->overlay);
    free(data);
}

static const dp_blob_entry *blob_entries(dp_str blob, size_t *n)
{
    const dp_blob_head *head = (const void *)blob.p;

    *n = head->sections;
    return (const void *)(blob.p + sizeof *head);
}

static dp_str entry_name(dp_str blob, const dp_blob_entry *entry)
{
    return (dp_str){ blob.p + entry->name, entry->name_n };
}

static dp_str blob_section(dp_str blob, dp_str name)
{
    size_t low = 0, high;
    const dp_blob_entry *entries = blob_entries(blob, &high);

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = dp_str_cmp(entry_name(blob, &entries[mid]), name);
        if (order == 0)
            return (dp_str){ blob.p + entries[mid].bytes,
                             entries[mid].bytes_n };
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return DP_NULL;
}

bool dp_data_is_laid_over(const dp_data *data, dp_str name)
{
    return data->blobs[0].p && blob_section(data->blobs[0], name).p;
}

dp_str dp_data_section(const dp_data *data, dp_str name)
{
    dp_str section = DP_NULL;

    for (size_t i = 0; i < 2 && !section.p; i++)
        if (data->blobs[i].p)
            section = blob_section(data->blobs[i], name);
    return section;
}

dp_str dp_data_section_of(const dp_data *data, dp_str folder, dp_str name,
                          dp_str tail)
{
    const dp_str parts[] = { folder, DP_S("/"), name, tail };
    char full[128];
    size_t n = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].n > sizeof full - n)
            return DP_NULL;
        if (parts[i].n)
            memcpy(full + n, parts[i].p, parts[i].n);
        n += parts[i].n;
    }
    return dp_data_section(data, (dp_str){ full, n });
}

bool dp_data_section_at(const dp_data *data, size_t i, dp_str *name,
                        dp_str *bytes)
{
    for (size_t b = 0; b < 2; b++) {
        size_t n = 0;
        const dp_blob_entry *entries;
        if (!data->blobs[b].p)
            continue;
        entries = blob_entries(data->blobs[b], &n);
        if (i < n) {
            *name = entry_name(data->blobs[b], &entries[i]);
            *bytes = (dp_str){ data->blobs[b].p + entries[i].bytes,
                               entries[i].bytes_n };
            return true;
        }
        i -= n;
    }
    return false;
}

void dp_data_lay_over(dp_data *data, dp_str blob)
{
    free(data->overlay);
    data->overlay = (char *)blob.p;
    data->blobs[0] = blob;
}

/* Insert in order, unless it is there. */
static size_t add_language(dp_str *out, size_t n, size_t cap, dp_str language)
{
    size_t at = 0;

    while (at < n && dp_str_cmp(out[at], language) < 0)
        at++;
    if (at < n && dp_str_eq(out[at], language))
        return n;
    if (n == cap)
        return n;
    memmove(out + at + 1, out + at, (n - at) * sizeof *out);
    out[at] = language;
    return n + 1;
}

size_t dp_data_languages(const dp_data *data, dp_str *out, size_t cap)
{
    size_t n = 0;

    for (size_t b = 0; b < 2; b++) {
        size_t sections = 0;
        const dp_blob_entry *entries;
        if (!data->blobs[b].p)
            continue;
        entries = blob_entries(data->blobs[b], &sections);
        for (size_t i = 0; i < sections; i++) {
            dp_str name = entry_name(data->blobs[b], &entries[i]);
            dp_str folder = dp_str_sub(name, 0, dp_str_find_char(name, '/', 0));
            if (!dp_str_eq(folder, DP_S("world")))
                n = add_language(out, n, cap, folder);
        }
    }
    return n;
}
