/* When to come again: as often as a feed brings something, within limits; ever
 * more rarely while it fails. */
#include "follow/follow.h"

#include "core/banned.h"

static uint32_t clamp(double seconds)
{
    if (seconds < DP_FOLLOW_SOONEST)
        return DP_FOLLOW_SOONEST;
    if (seconds > DP_FOLLOW_LATEST)
        return DP_FOLLOW_LATEST;
    return (uint32_t)seconds;
}

static int by_time(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? 1 : x > y ? -1 : 0; /* newest first */
}

/* The middle one of the gaps between the newest entries: a feed that brings
 * five at once in the morning is not one that brings five an hour. 0: too few
 * to tell. */
static double usual_gap(const int64_t *times, size_t n, int64_t now)
{
    enum { NEWEST = 20 };
    int64_t at[256], gaps[NEWEST];
    size_t kept = 0, count = 0;

    for (size_t i = 0; i < n && kept < 256; i++)
        if (times[i] > 0 && times[i] <= now + 3600)
            at[kept++] = times[i];
    qsort(at, kept, sizeof *at, by_time);
    for (size_t i = 0; i + 1 < kept && count < NEWEST; i++)
        gaps[count++] = at[i] - at[i + 1];
    if (count < 3)
        return 0;
    qsort(gaps, count, sizeof *gaps, by_time);
    return (double)gaps[count / 2];
}

uint32_t dp_rhythm(uint32_t before, const int64_t *times, size_t n,
                   size_t fresh, int64_t now)
{
    double gap = usual_gap(times, n, now), next;

    if (before == 0)
        return clamp(gap > 0 ? gap : DP_FOLLOW_USUAL);
    /* Nothing new: come later. More than two at once: come sooner. */
    next = fresh == 0 ? before * 1.5 : fresh > 2 ? before / 2.0 : before;
    /* What the entries' own dates tell holds it within reach. */
    if (gap > 0 && next > gap * 4)
        next = gap * 4;
    return clamp(next);
}

uint32_t dp_backoff(uint32_t interval, uint32_t streak)
{
    double wait = interval > DP_FOLLOW_SOONEST ? interval : DP_FOLLOW_SOONEST;

    for (uint32_t i = 1; i < streak && wait < DP_FOLLOW_LATEST; i++)
        wait *= 2;
    return clamp(wait);
}

/* SplitMix64, one step. */
uint32_t dp_jitter(uint32_t seconds, uint64_t seed)
{
    uint64_t z = seed + 0x9e3779b97f4a7c15u;

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    z ^= z >> 31;
    return seconds + (uint32_t)(z % (seconds / 10 + 1));
}
