/* From links to stories: average linkage, a day at a time. The stories of earlier
 * days stay what they are; each article of the day, and each of those stories,
 * begins as a group of its own. Two groups become one while the mean nearness
 * between the articles of one and those of the other, a missing link counting
 * as none, is at the floor or above; the nearest first. Two earlier stories
 * never do.
 *
 * A story is known to later days by its latest articles, STAND_FOR_MOST of
 * them, so that a large one costs no more than a small one. Within the day
 * everything goes by the order of everything, whatever the order of arrival.
 * Of E links it costs E log E. */
#include "stories/inside.h"

#include "core/banned.h"

/* Mean nearness of two groups that are one story, at the least. */
static const float group_floor = 0.17f;

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
    int64_t story; /* of earlier days; NO_KEY: none */
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

/* Pairs that may be linked: of a crowd of one day an article is linked with
 * EDGES_MAX others only. */
static float pairs_of(const group_node *x, const group_node *y)
{
    float a = (float)x->size, b = (float)y->size, most = 1.5f * EDGES_MAX;

    return a + b > most ? a * b * most / (a + b) : a * b;
}

static void push(linkage *l, uint32_t a, uint32_t b, float sum)
{
    group_node *x = &l->groups[a < b ? a : b], *y = &l->groups[a < b ? b : a];
    group_pair pair = { sum / pairs_of(x, y),
                        (uint32_t)(x - l->groups), (uint32_t)(y - l->groups),
                        x->version, y->version };
    size_t i = l->heap.n;

    if (pair.mean < group_floor || (x->story != NO_KEY && y->story != NO_KEY))
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
    if (y->story != NO_KEY)
        x->story = y->story;
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

/* -- Stories by their keys --------------------------------------------------
 */

typedef struct story_slot {
    int64_t story; /* NO_KEY: free */
    uint32_t value;
} story_slot;

typedef struct story_table {
    story_slot *slots;
    size_t mask;
} story_table;

static bool table_make(dp_arena *arena, story_table *table, size_t n)
{
    size_t cap = 16;

    while (cap < 2 * n)
        cap *= 2;
    table->mask = cap - 1;
    table->slots = dp_arena_alloc(arena, cap * sizeof *table->slots);
    for (size_t i = 0; table->slots && i < cap; i++)
        table->slots[i] = (story_slot){ .story = NO_KEY };
    return table->slots != NULL;
}

static story_slot *slot_of(story_table *table, int64_t story)
{
    size_t i = (size_t)(((uint64_t)story * 0x9E3779B97F4A7C15u) >> 32);

    for (i &= table->mask; table->slots[i].story != NO_KEY &&
                           table->slots[i].story != story;)
        i = (i + 1) & table->mask;
    return &table->slots[i];
}

dp_status stand_for(dp_ctx *ctx, dp_arena *arena, story_day *const *days,
                    size_t n)
{
    story_table counts;
    size_t articles = 0;

    for (size_t d = 0; d < n; d++)
        articles += days[d]->items.n;
    if (!table_make(arena, &counts, articles))
        return dp_no_memory(ctx, "the stories of a window");
    for (size_t d = n; d-- > 0;)
        for (size_t i = days[d]->items.n; i-- > 0;) {
            story_item *item = days[d]->items.at[i];
            story_slot *slot = slot_of(&counts, item->story);
            slot->story = item->story;
            item->stands_for = slot->value++ < STAND_FOR_MOST;
        }
    return DP_OK;
}

/* -- A day -------------------------------------------------------------------
 */

typedef struct grouping {
    dp_ctx *ctx;
    dp_arena *arena;
    story_day *of;
    story_day *const *days; /* of the window, before it */
    size_t days_n;
    linkage linkage;
    story_table earlier; /* the groups of earlier stories */
} grouping;

/* Groups of the earlier stories that links lead to, behind those of the day's
 * articles. */
static dp_status make_groups(grouping *g)
{
    size_t n = g->of->items.n, most = n, links = 0;

    for (size_t i = 0; i < n; i++) {
        const story_item *item = g->of->items.at[i];
        g->of->items.at[i]->at = (uint32_t)i;
        for (size_t k = 0; k < item->edges_n; k++)
            links += item->edges[k].to->day != item->day;
    }
    if (!table_make(g->arena, &g->earlier, links))
        return dp_no_memory(g->ctx, "stories");
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < g->of->items.at[i]->edges_n; k++) {
            const story_item *to = g->of->items.at[i]->edges[k].to;
            story_slot *slot = slot_of(&g->earlier, to->story);
            if (to->day == g->of->day || slot->story != NO_KEY)
                continue;
            *slot = (story_slot){ to->story, (uint32_t)most++ };
        }
    g->linkage.groups = DP_NEWS(g->arena, most + 1, group_node);
    if (!g->linkage.groups)
        return dp_no_memory(g->ctx, "stories");
    for (size_t i = 0; i < most; i++)
        g->linkage.groups[i] = (group_node){ .size = 1,
                                             .into = (uint32_t)i,
                                             .story = NO_KEY };
    return DP_OK;
}

/* Earlier stories are as large as they stand for. */
static void size_groups(grouping *g)
{
    for (size_t i = 0; i <= g->earlier.mask; i++) {
        const story_slot *slot = &g->earlier.slots[i];
        if (slot->story == NO_KEY)
            continue;
        g->linkage.groups[slot->value].story = slot->story;
        g->linkage.groups[slot->value].size = 0;
    }
    for (size_t d = 0; d < g->days_n; d++)
        for (size_t i = 0; i < g->days[d]->items.n; i++) {
            const story_item *item = g->days[d]->items.at[i];
            const story_slot *slot = slot_of(&g->earlier, item->story);
            if (slot->story != NO_KEY && item->stands_for)
                g->linkage.groups[slot->value].size++;
        }
}

static void add_links(grouping *g)
{
    linkage *l = &g->linkage;

    for (size_t i = 0; i < g->of->items.n; i++) {
        const story_item *item = g->of->items.at[i];
        for (size_t k = 0; k < item->edges_n && !l->failed; k++) {
            const story_item *to = item->edges[k].to;
            uint32_t a = item->at, b;
            float sum = item->edges[k].score;
            b = to->day == item->day ? to->at
                                     : slot_of(&g->earlier, to->story)->value;
            sum += sum_with(&l->groups[a], b);
            set(l, &l->groups[a], b, sum);
            set(l, &l->groups[b], a, sum);
        }
    }
    for (size_t i = 0; i < g->of->items.n && !l->failed; i++)
        for (size_t k = 0; k < l->groups[i].near.n; k++)
            if (l->groups[i].near.at[k].to > i ||
                l->groups[i].near.at[k].to >= g->of->items.n)
                push(l, (uint32_t)i, l->groups[i].near.at[k].to,
                     l->groups[i].near.at[k].sum);
}

/* What of its story an article is nearest to: why it is there. */
static void note_near(story_item *item)
{
    item->near = NO_KEY;
    item->nearness = 0;
    for (size_t k = 0; k < item->edges_n; k++)
        if (item->edges[k].to->story == item->story) {
            item->near = item->edges[k].to->key;
            item->nearness = item->edges[k].score;
            return;
        }
}

/* The first article of a new story is what it is called by. */
static void take_stories(grouping *g)
{
    story_item **items = g->of->items.at;

    for (size_t i = 0; i < g->of->items.n; i++) {
        uint32_t to = (uint32_t)i;
        int64_t story;
        while (g->linkage.groups[to].into != to)
            to = g->linkage.groups[to].into;
        story = g->linkage.groups[to].story;
        if (story == NO_KEY)
            story = items[to]->key;
        g->of->changed |= items[i]->story != story;
        items[i]->story = story;
    }
    for (size_t i = 0; i < g->of->items.n; i++)
        note_near(items[i]);
}

dp_status day_group(dp_ctx *ctx, dp_arena *arena, story_day *of,
                    story_day *const *days, size_t n)
{
    grouping g = { .ctx = ctx, .arena = arena, .of = of, .days = days };
    dp_status status;

    g.days_n = n > 0 ? n - 1 : 0; /* the day itself is the last */
    g.linkage.arena = arena;
    of->changed = false;
    status = make_groups(&g);
    if (status != DP_OK)
        return status;
    size_groups(&g);
    add_links(&g);
    join_all(&g.linkage);
    if (g.linkage.failed)
        return dp_no_memory(ctx, "stories");
    take_stories(&g);
    return DP_OK;
}
