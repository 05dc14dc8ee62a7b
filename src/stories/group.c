/* From links to stories: average linkage. Two groups become one while the mean
 * nearness between the articles of one and those of the other, a missing link
 * counting as none, is at the floor or above; the nearest first.
 *
 * Groups can only join where at least one link is at the floor, so that what
 * such links connect is worked on by itself, and what nothing new touches is
 * not worked on again. Within it, everything goes by the order of everything,
 * whatever the order of arrival. Of E links it costs E log E. */
#include "stories/inside.h"

#include "core/banned.h"

/* Mean nearness of two groups that are one story, at the least. */
static const float group_floor = 0.17f;

/* -- What is connected -------------------------------------------------------
 */

static uint32_t root_of(uint32_t *up, uint32_t i)
{
    while (up[i] != i)
        i = up[i] = up[up[i]];
    return i;
}

static void connect(uint32_t *up, story_item *const *items, size_t n)
{
    for (uint32_t i = 0; i < n; i++)
        up[i] = i;
    for (uint32_t i = 0; i < n; i++)
        for (size_t k = 0; k < items[i]->edges_n; k++) {
            const story_edge *edge = &items[i]->edges[k];
            uint32_t a, b;
            if (edge->score < group_floor)
                continue;
            a = root_of(up, i);
            b = root_of(up, edge->to->at);
            if (a < b)
                up[b] = a;
            else
                up[a] = b;
        }
}

/* -- Average linkage ---------------------------------------------------------
 */

typedef struct group_near {
    uint32_t to;
    float sum; /* of the nearness of all pairs */
} group_near;

typedef struct group_node {
    DP_VEC(group_near) near; /* by `to` */
    uint32_t size, version;
    uint32_t into; /* joined to that one; itself: alive */
} group_node;

typedef struct group_pair {
    float mean;
    uint32_t a, b; /* a < b */
    uint32_t a_version, b_version;
} group_pair;

typedef struct linkage {
    dp_arena *arena;
    group_node *groups;
    DP_VEC(group_pair) heap;
    bool failed;
} linkage;

static bool nearer(const group_pair *x, const group_pair *y)
{
    if (x->mean != y->mean)
        return x->mean > y->mean;
    return x->a != y->a ? x->a < y->a : x->b < y->b;
}

static void swap(group_pair *x, group_pair *y)
{
    group_pair z = *x;

    *x = *y;
    *y = z;
}

static void push(linkage *l, uint32_t a, uint32_t b, float sum)
{
    group_node *x = &l->groups[a < b ? a : b], *y = &l->groups[a < b ? b : a];
    group_pair pair = { sum / ((float)x->size * (float)y->size),
                        (uint32_t)(x - l->groups), (uint32_t)(y - l->groups),
                        x->version, y->version };
    size_t i = l->heap.n;

    if (pair.mean < group_floor)
        return;
    if (!dp_vec_push(l->arena, &l->heap, pair)) {
        l->failed = true;
        return;
    }
    for (; i > 0 && nearer(&l->heap.at[i], &l->heap.at[(i - 1) / 2]);
         i = (i - 1) / 2)
        swap(&l->heap.at[i], &l->heap.at[(i - 1) / 2]);
}

static bool pop(linkage *l, group_pair *out)
{
    size_t i = 0, child;

    if (l->heap.n == 0)
        return false;
    *out = l->heap.at[0];
    l->heap.at[0] = l->heap.at[--l->heap.n];
    while ((child = 2 * i + 1) < l->heap.n) {
        if (child + 1 < l->heap.n &&
            nearer(&l->heap.at[child + 1], &l->heap.at[child]))
            child++;
        if (!nearer(&l->heap.at[child], &l->heap.at[i]))
            break;
        swap(&l->heap.at[i], &l->heap.at[child]);
        i = child;
    }
    return true;
}

/* The place of `to` among the neighbours, or where it would stand. */
static size_t place_of(const group_node *group, uint32_t to)
{
    size_t low = 0, high = group->near.n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (group->near.at[middle].to < to)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool has(const group_node *group, size_t at, uint32_t to)
{
    return at < group->near.n && group->near.at[at].to == to;
}

static void drop(group_node *group, uint32_t to)
{
    size_t at = place_of(group, to);

    if (!has(group, at, to))
        return;
    memmove(&group->near.at[at], &group->near.at[at + 1],
            (group->near.n - at - 1) * sizeof *group->near.at);
    group->near.n--;
}

static void set(linkage *l, group_node *group, uint32_t to, float sum)
{
    size_t at = place_of(group, to);

    if (has(group, at, to)) {
        group->near.at[at].sum = sum;
        return;
    }
    if (!dp_vec_push(l->arena, &group->near, ((group_near){ to, sum }))) {
        l->failed = true;
        return;
    }
    memmove(&group->near.at[at + 1], &group->near.at[at],
            (group->near.n - at - 1) * sizeof *group->near.at);
    group->near.at[at] = (group_near){ to, sum };
}

static float sum_with(const group_node *group, uint32_t to)
{
    size_t at = place_of(group, to);

    return has(group, at, to) ? group->near.at[at].sum : 0;
}

/* Join b to a: what is near to either is near to both together. */
static void join(linkage *l, uint32_t a, uint32_t b)
{
    group_node *x = &l->groups[a], *y = &l->groups[b];

    drop(x, b);
    drop(y, a);
    for (size_t i = 0; i < y->near.n && !l->failed; i++) {
        group_near *near = &y->near.at[i];
        float sum = sum_with(x, near->to) + near->sum;
        set(l, x, near->to, sum);
        drop(&l->groups[near->to], b);
        set(l, &l->groups[near->to], a, sum);
    }
    y->near.n = 0;
    y->into = a;
    x->size += y->size;
    x->version++;
    for (size_t i = 0; i < x->near.n; i++)
        push(l, a, x->near.at[i].to, x->near.at[i].sum);
}

static void join_all(linkage *l)
{
    group_pair pair;

    while (!l->failed && pop(l, &pair)) {
        const group_node *a = &l->groups[pair.a], *b = &l->groups[pair.b];
        if (a->into == pair.a && b->into == pair.b &&
            a->version == pair.a_version && b->version == pair.b_version)
            join(l, pair.a, pair.b);
    }
}

/* -- One connected set -------------------------------------------------------
 */

static void add_links(linkage *l, story_item *const *members, uint32_t n,
                      const uint32_t *up, const uint32_t *local)
{
    for (uint32_t i = 0; i < n; i++)
        for (size_t k = 0; k < members[i]->edges_n && !l->failed; k++) {
            const story_edge *edge = &members[i]->edges[k];
            uint32_t j = local[edge->to->at];
            if (up[edge->to->at] != up[members[i]->at])
                continue;
            set(l, &l->groups[i], j, edge->score);
            set(l, &l->groups[j], i, edge->score);
            push(l, i, j, edge->score);
        }
}

/* The first article of each group is what its story is called by. */
static dp_status group_set(dp_ctx *ctx, dp_arena *arena,
                           story_item *const *members, uint32_t n,
                           const uint32_t *up, const uint32_t *local)
{
    linkage l = { .arena = arena };

    l.groups = DP_NEWS(arena, n, group_node);
    if (!l.groups)
        return dp_no_memory(ctx, "stories");
    for (uint32_t i = 0; i < n; i++) {
        l.groups[i].size = 1;
        l.groups[i].into = i;
    }
    add_links(&l, members, n, up, local);
    join_all(&l);
    if (l.failed)
        return dp_no_memory(ctx, "stories");
    for (uint32_t i = 0; i < n; i++) {
        uint32_t to = i;
        while (l.groups[to].into != to)
            to = l.groups[to].into;
        members[i]->story = members[to];
    }
    return DP_OK;
}

/* -- All sets ----------------------------------------------------------------
 */

typedef struct sets {
    uint32_t *up;         /* the set of each article */
    uint32_t *local;      /* its number there */
    uint32_t *begin;      /* of each set: its first place in `members` */
    story_item **members; /* set by set, each in the order of everything */
    bool *dirty;
} sets;

static void sort_out(sets *s, story_item *const *items, size_t n)
{
    uint32_t at = 0;

    for (size_t i = 0; i < n; i++) {
        s->up[i] = root_of(s->up, (uint32_t)i);
        s->local[i] = s->begin[s->up[i]]++;
        s->dirty[s->up[i]] |= items[i]->dirty;
    }
    for (size_t i = 0; i < n; i++) { /* from sizes to places */
        uint32_t size = s->begin[i];
        s->begin[i] = at;
        at += size;
    }
    for (size_t i = 0; i < n; i++) {
        s->members[s->begin[s->up[i]] + s->local[i]] = items[i];
        items[i]->group = s->up[i];
    }
}

dp_status group_all(dp_ctx *ctx, story_item *const *items, size_t n)
{
    dp_arena *arena = dp_arena_new(SIZE_MAX / 2);
    dp_arena *once = dp_arena_new(SIZE_MAX / 2);
    dp_status status = DP_OK;
    sets s = { 0 };

    if (arena) {
        s.up = DP_NEWS(arena, n + 1, uint32_t);
        s.local = DP_NEWS(arena, n + 1, uint32_t);
        s.begin = DP_NEWS(arena, n + 1, uint32_t);
        s.members = DP_NEWS(arena, n + 1, story_item *);
        s.dirty = DP_NEWS(arena, n + 1, bool);
    }
    if (!arena || !once || !s.up || !s.local || !s.begin || !s.members ||
        !s.dirty)
        status = dp_no_memory(ctx, "stories");
    for (size_t i = 0; i < n; i++)
        items[i]->at = (uint32_t)i;
    if (status == DP_OK) {
        connect(s.up, items, n);
        sort_out(&s, items, n);
    }
    for (size_t i = 0; i < n && status == DP_OK; i++) {
        uint32_t end = i + 1 < n ? s.begin[i + 1] : (uint32_t)n;
        if (s.begin[i] == end || !s.dirty[i])
            continue;
        status = group_set(ctx, once, s.members + s.begin[i], end - s.begin[i],
                           s.up, s.local);
        dp_arena_reset(once);
    }
    dp_arena_close(once);
    dp_arena_close(arena);
    return status;
}
