/* Boosted decision trees, as world/page-trees.tsv has them. */
#ifndef DP_PAGE_TREES_H
#define DP_PAGE_TREES_H

#include "data/data.h"

typedef struct dp_trees dp_trees;

/* The model `name`; its features are looked up among `features` (`n` names).
 * `*out` is NULL where the table has no such model. Lives in `arena`.
 * DP_BAD_DATA: an unknown feature or a row that is no tree. */
dp_status dp_trees_open(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                        dp_str name, const char *(*feature)(size_t), size_t n,
                        dp_trees **out);

/* What the trees say of `n` vectors, `stride` floats apart, as probabilities
 * in `out`. Those that `out` has below `least` already are left as they are. */
void dp_trees_say(const dp_trees *trees, const float *vectors, size_t stride,
                  size_t n, float least, float *out);

#endif
