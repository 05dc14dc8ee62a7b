/* Reading tables in place; data/table.h has the layout. */
#include "data/data.h"

#include "data/table.h"

#include "core/banned.h"

static size_t cells_n(const uint32_t *head)
{
    return (size_t)head[TABLE_ROWS] * head[TABLE_COLUMNS] + 1;
}

static const uint32_t *chains(const uint32_t *head)
{
    return head + TABLE_CELLS + cells_n(head);
}

bool dp_table_open(const dp_data *data, dp_str language, dp_str name,
                   dp_table *out)
{
    dp_str section = dp_data_section_of(
        data, language.p ? language : DP_S("world"), name, DP_S(".tsv"));

    *out = (dp_table){ 0 };
    if (!section.p)
        return false;
    out->head = (const uint32_t *)(const void *)section.p;
    out->base = (const char *)(chains(out->head) + out->head[TABLE_BUCKETS] +
                               out->head[TABLE_ROWS]);
    return true;
}

size_t dp_table_rows(const dp_table *table)
{
    return table->head ? table->head[TABLE_ROWS] : 0;
}

dp_str dp_table_cell(const dp_table *table, size_t row, size_t column)
{
    const uint32_t *cell;

    if (row >= dp_table_rows(table) || column >= table->head[TABLE_COLUMNS])
        return DP_S("");
    cell =
        table->head + TABLE_CELLS + row * table->head[TABLE_COLUMNS] + column;
    return (dp_str){ table->base + cell[0], cell[1] - cell[0] };
}

static size_t chain_find(const dp_table *table, uint32_t link, dp_str key)
{
    const uint32_t *links = chains(table->head) + table->head[TABLE_BUCKETS];

    for (; link; link = links[link - 1])
        if (dp_str_eq(dp_table_cell(table, link - 1, 0), key))
            return link - 1;
    return DP_NOT_FOUND;
}

size_t dp_table_find(const dp_table *table, dp_str key)
{
    uint32_t bucket;

    if (!dp_table_rows(table))
        return DP_NOT_FOUND;
    bucket = dp_str_hash(key) & (table->head[TABLE_BUCKETS] - 1);
    return chain_find(table, chains(table->head)[bucket], key);
}

size_t dp_table_find_next(const dp_table *table, size_t row)
{
    const uint32_t *links = chains(table->head) + table->head[TABLE_BUCKETS];

    return chain_find(table, links[row], dp_table_cell(table, row, 0));
}

size_t dp_table_column(const dp_data *data, dp_str language, dp_str name)
{
    char key[64];
    dp_table words;
    size_t row;
    uint32_t column = 0;
    int n = snprintf(key, sizeof key, "%.*s.column", DP_F(name));

    if (!language.n || n < 0 || (size_t)n >= sizeof key ||
        !dp_table_open(data, language, DP_S("happenings"), &words))
        return 0;
    row = dp_table_find(&words, (dp_str){ key, (size_t)n });
    if (row != DP_NOT_FOUND)
        dp_str_number(dp_table_cell(&words, row, 1), &column);
    return column;
}
