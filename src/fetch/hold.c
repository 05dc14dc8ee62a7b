/* A growing run of bytes outside the arena. */
#include "fetch/hold.h"

#include "core/banned.h"

/* Kept from page to page; few pages are larger. */
enum { KEPT = 1 << 20 };

void dp_hold_reset(dp_hold *hold, size_t limit)
{
    if (hold->cap > KEPT) {
        free(hold->p);
        hold->p = NULL;
        hold->cap = 0;
    }
    hold->n = 0;
    hold->limit = limit;
    hold->over = hold->no_memory = false;
}

static bool hold_more(dp_hold *hold, size_t want)
{
    size_t cap = hold->cap ? hold->cap : 64 << 10;
    char *p;

    while (cap < want)
        cap *= 2;
    p = realloc(hold->p, cap);
    if (!p) {
        hold->no_memory = true;
        return false;
    }
    hold->p = p;
    hold->cap = cap;
    return true;
}

bool dp_hold_add(dp_hold *hold, dp_str s)
{
    if (s.n == 0)
        return true;
    if (s.n > hold->limit - hold->n) {
        hold->over = true;
        return false;
    }
    if (s.n > hold->cap - hold->n && !hold_more(hold, hold->n + s.n))
        return false;
    memcpy(hold->p + hold->n, s.p, s.n);
    hold->n += s.n;
    return true;
}

char *dp_hold_room(dp_hold *hold, size_t want, size_t *room)
{
    size_t left = hold->limit - hold->n;

    if (left == 0) {
        hold->over = true;
        return NULL;
    }
    if (want > left)
        want = left;
    if (want > hold->cap - hold->n && !hold_more(hold, hold->n + want))
        return NULL;
    *room = hold->cap - hold->n < left ? hold->cap - hold->n : left;
    return hold->p + hold->n;
}

dp_str dp_hold_str(const dp_hold *hold)
{
    return (dp_str){ hold->p ? hold->p : "", hold->n };
}

void dp_hold_free(dp_hold *hold)
{
    free(hold->p);
    hold->p = NULL;
}
