/* Slots of the keys of tellings, in memory. While many articles come, the same
 * days are asked again and again, for the most part of keys that are not there:
 * a slot that was asked often enough to have been worth it is read whole. What
 * is kept of it holds still as long as nobody else writes, and what this handle
 * writes is added to it. */
#include "store/telling_slot.h"

#include "store/story.h"
#include "store/telling_run.h"

#include "core/banned.h"

enum {
    PLACES = 4096,         /* of slots, by their numbers */
    ASKED_LEAST = 16,      /* times, before a slot is read, */
    ROWS_AN_ASK = 64,      /* and so many rows of it for each of them */
    ROWS_MOST = 1 << 21,   /* of all slots, */
    ROWS_A_SLOT = 1 << 19, /* and of one */
    HEADS_LEAST = 64
};

/* Where rows of some keys begin, and how long the longest lasts: most of an
 * earlier slot are over by the day that is asked for, and need not be gone
 * through. */
typedef struct head {
    uint32_t first; /* 0: none */
    int32_t latest;
} head;

typedef struct slot {
    int64_t number;
    bool taken, whole;
    uint64_t used; /* when it was asked last */
    uint32_t asked, enough;
    head *heads; /* by key */
    uint32_t heads_n;
    dp_slot_row *rows;
    size_t n, cap;
} slot;

struct dp_slots {
    slot at[PLACES];
    dp_alone since;
    uint64_t clock;
    size_t rows;
};

/* -- A slot ------------------------------------------------------------------
 */

static void empty(dp_slots *all, slot *s)
{
    all->rows -= s->whole ? s->n : 0;
    free(s->heads);
    free(s->rows);
    s->heads = NULL;
    s->rows = NULL;
    s->heads_n = 0;
    s->n = s->cap = 0;
    s->whole = false;
}

static head *head_of(const slot *s, int32_t key)
{
    return &s->heads[((uint32_t)key * 0x9E3779B1u) >> 7 & (s->heads_n - 1)];
}

static void hang(slot *s, uint32_t i)
{
    head *of = head_of(s, s->rows[i].key);
    int64_t end = s->rows[i].end;

    s->rows[i].next = of->first;
    if (!of->first || of->latest < end)
        of->latest = end > INT32_MAX ? INT32_MAX : (int32_t)end;
    of->first = i + 1;
}

static bool grow(slot *s)
{
    size_t cap = s->cap ? 2 * s->cap : HEADS_LEAST;
    dp_slot_row *rows = realloc(s->rows, cap * sizeof *rows);
    head *heads;

    if (!rows)
        return false;
    s->rows = rows;
    heads = calloc(cap, sizeof *heads);
    if (!heads)
        return false;
    free(s->heads);
    s->heads = heads;
    s->heads_n = (uint32_t)cap;
    s->cap = cap;
    for (uint32_t i = 0; i < s->n; i++)
        hang(s, i);
    return true;
}

static bool push(slot *s, dp_slot_row row)
{
    if (s->n == s->cap && !grow(s))
        return false;
    s->rows[s->n] = row;
    hang(s, (uint32_t)s->n++);
    return true;
}

/* -- Reading one -------------------------------------------------------------
 */

typedef struct reading {
    slot *into;
    size_t most;
} reading;

static dp_status read_row(void *self, const dp_slot_row *row)
{
    reading *r = self;

    return r->into->n < r->most && push(r->into, *row) ? DP_OK : DP_END;
}

/* DP_END: it has more than `most` rows, or there is no memory for them. */
static dp_status read_rows(dp_ctx *ctx, dp_store *store, slot *s, size_t most)
{
    char first[DP_PLACE_MAX], last[DP_PLACE_MAX];
    reading r = { s, most };
    dp_status status = dp_slot_rows_visit(ctx, store, s->number, read_row, &r);

    if (status == DP_OK)
        status = dp_runs_visit(
            ctx, store, s->number, dp_telling_slot_begin(first, s->number),
            dp_telling_slot_begin(last, s->number + 1), read_row, &r);
    s->whole = status == DP_OK;
    return status;
}

/* Those that were not asked for longest go. */
static void make_room(dp_slots *all)
{
    while (all->rows > ROWS_MOST) {
        slot *oldest = NULL;
        for (size_t i = 0; i < PLACES; i++)
            if (all->at[i].whole && all->at[i].n &&
                (!oldest || all->at[i].used < oldest->used))
                oldest = &all->at[i];
        if (!oldest)
            return;
        empty(all, oldest);
        oldest->asked = 0;
    }
}

/* Where there are more rows than were worth it, more asks are. */
static dp_status read_whole(dp_ctx *ctx, dp_store *store, dp_slots *all,
                            slot *s)
{
    size_t most = (size_t)s->enough * ROWS_AN_ASK;
    dp_status status = read_rows(ctx, store, s, most);

    s->asked = 0;
    if (status == DP_OK) {
        all->rows += s->n;
        make_room(all);
        return DP_OK;
    }
    empty(all, s);
    if (status == DP_END)
        s->enough = most < ROWS_A_SLOT ? s->enough * 2 : UINT32_MAX;
    return status == DP_END ? DP_OK : status;
}

/* -- For others --------------------------------------------------------------
 */

static slot *place_of(dp_slots *all, int64_t number)
{
    return &all->at[(uint64_t)number & (PLACES - 1)];
}

static slot *slot_of(dp_slots *all, int64_t number)
{
    slot *s = place_of(all, number);

    if (s->taken && s->number == number)
        return s;
    empty(all, s);
    *s = (slot){ .number = number, .taken = true, .enough = ASKED_LEAST };
    return s;
}

/* What lasts longer than `latest` can say may last until any day. */
static bool lasts(const head *of, int64_t ends)
{
    return of->latest >= ends || of->latest == INT32_MAX;
}

dp_status dp_slot_get(dp_ctx *ctx, dp_store *store, int64_t number, int32_t key,
                      int64_t ends, bool *whole, const dp_slot_row **first)
{
    dp_status status = DP_OK;
    const head *of;
    slot *s;

    *whole = false;
    *first = NULL;
    if (!store->slots && store->begun_at)
        store->slots = calloc(1, sizeof *store->slots);
    /* Whoever only reads is not told what others write. */
    if (!store->slots || !store->begun_at)
        return DP_OK;
    s = slot_of(store->slots, number);
    s->used = ++store->slots->clock;
    if (!s->whole && ++s->asked >= s->enough)
        status = read_whole(ctx, store, store->slots, s);
    *whole = s->whole;
    if (!s->whole || !s->n)
        return status;
    of = head_of(s, key);
    if (of->first && lasts(of, ends))
        *first = dp_slot_next(store, number, of->first);
    return status;
}

const dp_slot_row *dp_slot_next(const dp_store *store, int64_t number,
                                uint32_t next)
{
    return next ? &place_of(store->slots, number)->rows[next - 1] : NULL;
}

void dp_slot_put(dp_store *store, int64_t number, dp_slot_row row, bool out)
{
    slot *s = store->slots ? place_of(store->slots, number) : NULL;

    if (!s || s->number != number || !s->whole)
        return;
    if (out || !push(s, row))
        empty(store->slots, s);
    else
        store->slots->rows++;
}

dp_status dp_slots_check(dp_ctx *ctx, dp_store *store)
{
    bool alone = true;
    dp_status status = DP_OK;

    if (!store->slots)
        return DP_OK;
    status = dp_store_alone(ctx, store, &store->slots->since, &alone);
    if (!alone)
        dp_slots_clear(store);
    return status;
}

void dp_slots_clear(dp_store *store)
{
    dp_slots *all = store->slots;

    for (size_t i = 0; all && i < PLACES; i++) {
        empty(all, &all->at[i]);
        all->at[i] = (slot){ 0 };
    }
}

void dp_slots_free(dp_store *store)
{
    dp_slots_clear(store);
    free(store->slots);
    store->slots = NULL;
}
