/* The second look: how good the neighbours and the boxes around are, now that
 * a first model has given every block a probability. */
#include "page/feature.h"

#include "core/banned.h"

enum { NEAR = 5 };

typedef struct again {
    const dp_blocks *blocks;
    const float *p;
    double *mass;  /* sum of p * chars before a block */
    double *chars; /* sum of chars before it */
    double *probs; /* sum of p before it */
    uint32_t best; /* the deepest box with most of the mass */
    float max;
} again;

static float ratio(double a, double b)
{
    return b > 0 ? (float)(a / b) : 0;
}

static bool make_sums(dp_arena *arena, again *look)
{
    uint32_t n = look->blocks->n;

    look->mass = DP_NEWS(arena, ((size_t)n + 1) * 3, double);
    if (!look->mass)
        return false;
    look->chars = look->mass + n + 1;
    look->probs = look->chars + n + 1;
    for (uint32_t i = 0; i < n; i++) {
        double chars = look->blocks->at[i].counts.chars;
        look->mass[i + 1] = look->mass[i] + look->p[i] * chars;
        look->chars[i + 1] = look->chars[i] + chars;
        look->probs[i + 1] = look->probs[i] + look->p[i];
        if (look->p[i] > look->max)
            look->max = look->p[i];
    }
    return true;
}

static void find_best(again *look)
{
    const dp_blocks *blocks = look->blocks;
    double all = look->mass[blocks->n];

    for (uint32_t b = 0; b < blocks->boxes_n; b++) {
        const dp_box *box = &blocks->boxes[b];
        if (look->mass[box->last] - look->mass[box->first] >= all * 0.8)
            look->best = b;
    }
}

static float p_at(const again *look, int64_t i)
{
    return i >= 0 && i < look->blocks->n ? look->p[i] : 0;
}

static float mean_p(const again *look, const dp_box *box)
{
    return ratio(look->mass[box->last] - look->mass[box->first],
                 look->chars[box->last] - look->chars[box->first]);
}

static float mass_share(const again *look, const dp_box *box)
{
    return ratio(look->mass[box->last] - look->mass[box->first],
                 look->mass[look->blocks->n]);
}

static void put_near(const again *look, uint32_t i, float *v)
{
    uint32_t n = look->blocks->n;
    uint32_t from = i > NEAR ? i - NEAR : 0;
    uint32_t to = n - i > NEAR + 1 ? i + NEAR + 1 : n;

    v[F_stage2] = 1;
    v[F_p] = look->p[i];
    v[F_p_prev] = p_at(look, (int64_t)i - 1);
    v[F_p_prev2] = p_at(look, (int64_t)i - 2);
    v[F_p_prev3] = p_at(look, (int64_t)i - 3);
    v[F_p_next] = p_at(look, (int64_t)i + 1);
    v[F_p_next2] = p_at(look, (int64_t)i + 2);
    v[F_p_next3] = p_at(look, (int64_t)i + 3);
    v[F_p_near] = ratio(look->probs[to] - look->probs[from], to - from);
    v[F_m_before] = ratio(look->mass[i], look->mass[n]);
    v[F_m_after] = ratio(look->mass[n] - look->mass[i + 1], look->mass[n]);
    v[F_p_max] = look->max;
}

static void put_boxes(const again *look, uint32_t i, float *v)
{
    const dp_box *boxes = look->blocks->boxes;
    const dp_box *box = &boxes[look->blocks->at[i].box];
    const dp_box *up1 = &boxes[box->parent], *up2 = &boxes[up1->parent];
    const dp_box *up3 = &boxes[up2->parent], *best = &boxes[look->best];

    v[F_p_box] = mean_p(look, box);
    v[F_p_up1] = mean_p(look, up1);
    v[F_p_up2] = mean_p(look, up2);
    v[F_p_up3] = mean_p(look, up3);
    v[F_m_up1] = mass_share(look, up1);
    v[F_m_up2] = mass_share(look, up2);
    v[F_m_up3] = mass_share(look, up3);
    v[F_best_in] = i >= best->first && i < best->last;
    v[F_best_share] = mean_p(look, best);
    /* How far from being a child of the best box. */
    v[F_run_in] = (float)((int)box->level - (int)best->level);
}

/* How many blocks lie between this one and the nearest good one on each side.
 */
static void put_gaps(const again *look, dp_vector *vectors)
{
    uint32_t n = look->blocks->n;
    uint32_t gap = 50;

    for (uint32_t i = 0; i < n; i++) {
        vectors[i].at[F_gap_before] = (float)gap;
        gap = look->p[i] > 0.7f ? 0 : gap < 50 ? gap + 1 : 50;
    }
    gap = 50;
    for (uint32_t i = n; i-- > 0;) {
        vectors[i].at[F_gap_after] = (float)gap;
        gap = look->p[i] > 0.7f ? 0 : gap < 50 ? gap + 1 : 50;
    }
}

dp_status dp_features_again(dp_ctx *ctx, dp_arena *arena,
                            const dp_blocks *blocks, const float *p,
                            dp_vector *vectors)
{
    again look = { .blocks = blocks, .p = p };

    if (!make_sums(arena, &look))
        return dp_no_memory(ctx, "the features of a page");
    find_best(&look);
    for (uint32_t i = 0; i < blocks->n; i++) {
        put_near(&look, i, vectors[i].at);
        put_boxes(&look, i, vectors[i].at);
    }
    put_gaps(&look, vectors);
    return DP_OK;
}
