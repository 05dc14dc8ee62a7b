/* Making tables: a file is measured, cut into cells and laid out as
 * data/table.h says. */
#include "data/data.h"

#include "data/table.h"

#include "core/banned.h"

enum { MAX_COLUMNS = 64 /* none of ours has half as many */ };

typedef struct rows {
    DP_VEC(dp_str) cells; /* rows * columns, filled up with "" */
    size_t n, columns;
} rows;

static bool is_row(dp_str line)
{
    return line.n && line.p[0] != '#';
}

static size_t count_cells(dp_str line)
{
    size_t n = 1;

    for (size_t i = 0; i < line.n; i++)
        n += line.p[i] == '\t';
    return n;
}

/* Measure before cutting, so that all rows are of one width. */
static dp_status measure(dp_ctx *ctx, const char *path, dp_str bytes, rows *out)
{
    dp_str rest = bytes, line;
    size_t number = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        size_t n = count_cells(line);
        number++;
        if (dp_str_find_char(line, '\r', 0) != DP_NOT_FOUND)
            return dp_fail(ctx, DP_BAD_DATA, "'%s' line %zu: carriage return",
                           path, number);
        if (dp_utf8_invalid(line) != DP_NOT_FOUND)
            return dp_fail(ctx, DP_BAD_DATA, "'%s' line %zu: no UTF-8", path,
                           number);
        if (!is_row(line))
            continue;
        if (n > MAX_COLUMNS)
            return dp_fail(ctx, DP_BAD_DATA,
                           "'%s' line %zu: %zu cells, more than %d", path,
                           number, n, MAX_COLUMNS);
        out->n++;
        if (n > out->columns)
            out->columns = n;
    }
    return DP_OK;
}

static bool cut(dp_arena *arena, dp_str bytes, rows *out)
{
    dp_str rest = bytes, line;

    if (!dp_vec_reserve(arena, &out->cells, out->n * out->columns + 1))
        return false;
    while (dp_str_next(&rest, '\n', &line)) {
        dp_str cell;
        if (!is_row(line))
            continue;
        for (size_t i = 0; i < out->columns; i++) {
            if (!dp_str_next(&line, '\t', &cell))
                cell = DP_S("");
            out->cells.at[out->cells.n++] = cell;
        }
    }
    return true;
}

static uint32_t bucket_count(size_t n)
{
    uint32_t buckets = 16;

    while (buckets < n)
        buckets *= 2;
    return buckets;
}

/* Rows are linked from the last to the first, so that chains run forward. */
static void link_rows(const rows *table, uint32_t *chain, uint32_t buckets)
{
    for (size_t row = table->n; row-- > 0;) {
        uint32_t *head =
            &chain[dp_str_hash(table->cells.at[row * table->columns]) &
                   (buckets - 1)];
        chain[buckets + row] = *head;
        *head = (uint32_t)row + 1;
    }
}

static dp_str lay_out(dp_arena *arena, const rows *table)
{
    uint32_t buckets = bucket_count(table->n);
    size_t words = TABLE_CELLS + table->cells.n + 1 + buckets + table->n;
    size_t text = 0, at = 0;
    uint32_t *head;
    char *base;

    for (size_t i = 0; i < table->cells.n; i++)
        text += table->cells.at[i].n;
    head = dp_arena_zero(arena, words * sizeof *head + text, 1);
    if (!head)
        return DP_NULL;
    head[TABLE_ROWS] = (uint32_t)table->n;
    head[TABLE_COLUMNS] = (uint32_t)table->columns;
    head[TABLE_BUCKETS] = buckets;
    base = (char *)(head + words);
    for (size_t i = 0; i < table->cells.n; i++) {
        dp_str cell = table->cells.at[i];
        head[TABLE_CELLS + i] = (uint32_t)at;
        if (cell.n)
            memcpy(base + at, cell.p, cell.n);
        at += cell.n;
    }
    head[TABLE_CELLS + table->cells.n] = (uint32_t)at;
    link_rows(table, head + TABLE_CELLS + table->cells.n + 1, buckets);
    return (dp_str){ (char *)head, words * sizeof *head + text };
}

dp_status dp_table_compile(dp_ctx *ctx, dp_blob *blob, dp_str name,
                           const char *path, dp_str bytes)
{
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    rows table = { 0 };
    dp_str made = DP_NULL;
    dp_status status;

    if (!arena)
        return dp_no_memory(ctx, "a table");
    status = measure(ctx, path, bytes, &table);
    if (status == DP_OK && cut(arena, bytes, &table))
        made = lay_out(arena, &table);
    if (status == DP_OK && (!made.p || !dp_blob_add(blob, name, made)))
        status = dp_no_memory(ctx, "a table");
    dp_arena_close(arena);
    return status;
}
