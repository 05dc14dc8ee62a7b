/* Making a blob: sections are kept apart until the end, then sorted by name and
 * laid one behind the other, each aligned. */
#include "data/data.h"

#include "data/blob.h"

#include "core/banned.h"

typedef struct section {
    char *name, *bytes;
    size_t name_n, bytes_n;
} section;

struct dp_blob {
    section *at;
    size_t n, cap;
};

dp_blob *dp_blob_new(void)
{
    return calloc(1, sizeof(dp_blob));
}

static void section_free(section *s)
{
    free(s->name);
    free(s->bytes);
    *s = (section){ 0 };
}

void dp_blob_free(dp_blob *blob)
{
    if (!blob)
        return;
    for (size_t i = 0; i < blob->n; i++)
        section_free(&blob->at[i]);
    free(blob->at);
    free(blob);
}

static char *copy(dp_str s)
{
    char *p = malloc(s.n + 1);

    if (p && s.n)
        memcpy(p, s.p, s.n);
    return p;
}

static section *section_named(dp_blob *blob, dp_str name)
{
    for (size_t i = 0; i < blob->n; i++)
        if (dp_str_eq(name, (dp_str){ blob->at[i].name, blob->at[i].name_n }))
            return &blob->at[i];
    return NULL;
}

static section *section_new(dp_blob *blob)
{
    if (blob->n == blob->cap) {
        size_t cap = blob->cap ? blob->cap * 2 : 64;
        section *at = realloc(blob->at, cap * sizeof *at);
        if (!at)
            return NULL;
        blob->at = at;
        blob->cap = cap;
    }
    blob->at[blob->n] = (section){ 0 };
    return &blob->at[blob->n++];
}

bool dp_blob_add(dp_blob *blob, dp_str name, dp_str bytes)
{
    section made = { copy(name), copy(bytes), name.n, bytes.n };
    section *place = section_named(blob, name);

    if (place)
        section_free(place);
    else
        place = section_new(blob);
    if (!place || !made.name || !made.bytes) {
        section_free(&made);
        return false;
    }
    *place = made;
    return true;
}

static int by_name(const void *a, const void *b)
{
    const section *x = a, *y = b;

    return dp_str_cmp((dp_str){ x->name, x->name_n },
                      (dp_str){ y->name, y->name_n });
}

static size_t aligned(size_t n)
{
    return (n + DP_BLOB_ALIGN - 1) & ~(size_t)(DP_BLOB_ALIGN - 1);
}

/* Offsets of all sections; returns the whole size. */
static size_t lay_out(const dp_blob *blob, dp_blob_entry *entries)
{
    size_t at = sizeof(dp_blob_head) + blob->n * sizeof(dp_blob_entry);

    for (size_t i = 0; i < blob->n; i++) {
        const section *s = &blob->at[i];
        entries[i].name = (uint32_t)at;
        entries[i].name_n = (uint32_t)s->name_n;
        at = aligned(at + s->name_n);
        entries[i].bytes = (uint32_t)at;
        entries[i].bytes_n = (uint32_t)s->bytes_n;
        at = aligned(at + s->bytes_n);
    }
    return at;
}

dp_str dp_blob_finish(dp_blob *blob)
{
    dp_blob_entry *entries = calloc(blob->n + 1, sizeof *entries);
    dp_blob_head head = { .sections = (uint32_t)blob->n };
    size_t size;
    char *p = NULL;

    if (!entries)
        return DP_NULL;
    if (blob->n)
        qsort(blob->at, blob->n, sizeof *blob->at, by_name);
    size = lay_out(blob, entries);
    if (size <= UINT32_MAX)
        p = calloc(1, size);
    if (p) {
        memcpy(head.magic, DP_BLOB_MAGIC, sizeof head.magic);
        head.size = (uint32_t)size;
        memcpy(p, &head, sizeof head);
        memcpy(p + sizeof head, entries, blob->n * sizeof *entries);
        for (size_t i = 0; i < blob->n; i++) {
            memcpy(p + entries[i].name, blob->at[i].name, blob->at[i].name_n);
            memcpy(p + entries[i].bytes, blob->at[i].bytes,
                   blob->at[i].bytes_n);
        }
    }
    free(entries);
    return (dp_str){ p, p ? size : 0 };
}
