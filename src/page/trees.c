/* Every tree is complete and five levels deep, so that it is a row of 31
 * questions and 32 answers, and asking is five steps without a pointer. A row
 * of the table: model, then "feature<threshold" and answers. A row "features"
 * names the features that the numbers mean. */
#include "page/trees.h"

#include <math.h>

#include "core/banned.h"

enum {
    LEVELS = 5,
    QUESTIONS = 31,
    ANSWERS = 32,
    TOGETHER = 16,
    CHECK_EACH = 20
};

/* Log odds (one to nine) below which the other trees are not asked. */
#define HOPELESS (-2.2f)

typedef struct tree {
    uint16_t feature[QUESTIONS];
    float threshold[QUESTIONS];
    float answer[ANSWERS];
} tree;

struct dp_trees {
    DP_VEC(tree) trees;
};

/* A decimal number: "-12.5". */
static bool number_of(dp_str s, float *out)
{
    bool minus = dp_str_starts(s, DP_S("-"));
    double value = 0, scale = 1;
    bool behind = false;

    for (size_t i = minus; i < s.n; i++) {
        if (s.p[i] == '.' && !behind) {
            behind = true;
            continue;
        }
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        value = value * 10 + (s.p[i] - '0');
        if (behind)
            scale *= 10;
    }
    *out = (float)((minus ? -value : value) / scale);
    return s.n > minus;
}

static bool question_of(dp_str cell, const uint16_t *map, size_t map_n,
                        uint16_t *feature, float *threshold)
{
    size_t at = dp_str_find_char(cell, '<', 0);
    uint32_t number;

    if (at == DP_NOT_FOUND ||
        !dp_str_number(dp_str_sub(cell, 0, at), &number) || number >= map_n)
        return false;
    *feature = map[number];
    return number_of(dp_str_sub(cell, at + 1, cell.n), threshold);
}

static bool tree_of(const dp_table *table, size_t row, const uint16_t *map,
                    size_t map_n, tree *out)
{
    for (size_t i = 0; i < QUESTIONS; i++)
        if (!question_of(dp_table_cell(table, row, i + 1), map, map_n,
                         &out->feature[i], &out->threshold[i]))
            return false;
    for (size_t i = 0; i < ANSWERS; i++)
        if (!number_of(dp_table_cell(table, row, QUESTIONS + 1 + i),
                       &out->answer[i]))
            return false;
    return true;
}

static dp_status features_of(dp_ctx *ctx, dp_str names,
                             const char *(*feature)(size_t), size_t n,
                             uint16_t *map, size_t *map_n)
{
    dp_str name;

    *map_n = 0;
    while (dp_str_next(&names, ' ', &name)) {
        size_t i = 0;
        while (i < n && !dp_str_eq(name, dp_str_of(feature(i))))
            i++;
        if (i == n || *map_n == n)
            return dp_fail(ctx, DP_BAD_DATA,
                           "page-trees.tsv: unknown feature '%.*s'",
                           DP_F(name));
        map[(*map_n)++] = (uint16_t)i;
    }
    return DP_OK;
}

dp_status dp_trees_open(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                        dp_str name, const char *(*feature)(size_t), size_t n,
                        dp_trees **out)
{
    dp_trees *trees = DP_NEW(arena, dp_trees);
    uint16_t *map = DP_NEWS(arena, n + 1, uint16_t);
    size_t map_n = 0;
    dp_table table;

    *out = NULL;
    if (!trees || !map)
        return dp_no_memory(ctx, "the trees of pages");
    dp_table_open(data, DP_NULL, DP_S("page-trees"), &table);
    for (size_t row = 0; row < dp_table_rows(&table); row++) {
        dp_str model = dp_table_cell(&table, row, 0);
        tree one;
        if (dp_str_eq(model, DP_S("features"))) {
            dp_status status = features_of(ctx, dp_table_cell(&table, row, 1),
                                           feature, n, map, &map_n);
            if (status != DP_OK)
                return status;
            continue;
        }
        if (!dp_str_eq(model, name))
            continue;
        if (!tree_of(&table, row, map, map_n, &one))
            return dp_fail(ctx, DP_BAD_DATA,
                           "page-trees.tsv: row %zu is no tree", row + 1);
        if (!dp_vec_push(arena, &trees->trees, one))
            return dp_no_memory(ctx, "the trees of pages");
    }
    if (trees->trees.n > 0)
        *out = trees;
    return DP_OK;
}

/* A tree is asked about some vectors before the next, so that both stay in the
 * nearest cache. Most of a page is plainly no article: what the first trees are
 * sure of, the others are not asked. */
static void say_some(const dp_trees *trees, const float *vectors, size_t stride,
                     const uint32_t *which, size_t n, float *out)
{
    uint32_t asked[TOGETHER];
    float sum[TOGETHER] = { 0 };
    size_t left = n;

    for (uint32_t k = 0; k < n; k++)
        asked[k] = k;
    for (size_t t = 0; t < trees->trees.n && left > 0; t++) {
        const tree *one = &trees->trees.at[t];
        for (size_t k = 0; k < left; k++) {
            const float *x = vectors + which[asked[k]] * stride;
            size_t i = 0;
            for (size_t level = 0; level < LEVELS; level++)
                i = 2 * i + 1 + (x[one->feature[i]] >= one->threshold[i]);
            sum[asked[k]] += one->answer[i - QUESTIONS];
        }
        if (t % CHECK_EACH == CHECK_EACH - 1) {
            size_t still = 0;
            for (size_t k = 0; k < left; k++)
                if (sum[asked[k]] > HOPELESS)
                    asked[still++] = asked[k];
            left = still;
        }
    }
    for (size_t k = 0; k < n; k++)
        out[which[k]] = 1.0f / (1.0f + expf(-sum[k]));
}

void dp_trees_say(const dp_trees *trees, const float *vectors, size_t stride,
                  size_t n, float least, float *out)
{
    uint32_t which[TOGETHER];
    size_t k = 0;

    for (size_t v = 0; v < n; v++) {
        if (out[v] >= least)
            which[k++] = (uint32_t)v;
        if (k == TOGETHER || (v + 1 == n && k > 0)) {
            say_some(trees, vectors, stride, which, k, out);
            k = 0;
        }
    }
}
