/* Where in a list to begin: cues and phrases stand in the order of their
 * tokens, dates, names and quotes in that of their bytes, so that all are
 * looked up alike. */
#include "events/inside.h"

#include "core/banned.h"

/* What a list is sorted by, of one of its items. */
#define BEGINS(list, begin) (list)->at, (list)->n, sizeof *(list)->at, begin

/* The first of `n` items of `size` bytes whose key, `offset` bytes into each,
 * is not below `least`. */
static size_t seek(const void *items, size_t n, size_t size, size_t offset,
                   uint32_t least)
{
    const char *base = items;
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *key = base + middle * size + offset;

        if (*(const uint32_t *)(const void *)key < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t ev_from(const ev_cues *cues, uint32_t token)
{
    return seek(BEGINS(cues, offsetof(ev_cue, begin)), token);
}

uint32_t ev_back(uint32_t token)
{
    return token < EV_LONGEST ? 0 : token - EV_LONGEST;
}

size_t ev_np_from(const ev_scene *s, uint32_t token)
{
    return seek(BEGINS(&s->nps, offsetof(ev_np, begin)), token);
}

size_t ev_date_from(const ev_scene *s, uint32_t byte)
{
    return seek(BEGINS(&s->article->dates, offsetof(dp_date, span.begin)),
                byte);
}

size_t ev_name_from(const ev_scene *s, uint32_t byte)
{
    return seek(BEGINS(&s->article->names, offsetof(dp_name, span.begin)),
                byte);
}

size_t ev_quote_from(const ev_scene *s, uint32_t byte)
{
    return seek(BEGINS(&s->article->quotes, offsetof(dp_quote, span.begin)),
                byte);
}
