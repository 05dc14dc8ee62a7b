/* Buckets in a table of sets: a hash says which set, each has a few places. The
 * hash is keyed anew in each process, so that nobody chooses their set. */
#include "serve/limit.h"

#include <pthread.h>
#include <sodium.h>

#include "core/banned.h"

enum { SETS = 4096, PLACES = 4 };

typedef struct bucket {
    uint64_t key; /* 0: free */
    int64_t full; /* when it will have all its tries again */
} bucket;

struct dp_limits {
    pthread_mutex_t lock;
    uint8_t secret[crypto_shorthash_KEYBYTES];
    bucket at[SETS][PLACES];
};

dp_limits *dp_limits_new(void)
{
    dp_limits *limits = calloc(1, sizeof *limits);

    if (!limits)
        return NULL;
    pthread_mutex_init(&limits->lock, NULL);
    crypto_shorthash_keygen(limits->secret);
    return limits;
}

void dp_limits_free(dp_limits *limits)
{
    if (!limits)
        return;
    pthread_mutex_destroy(&limits->lock);
    free(limits);
}

static uint64_t key_of(const dp_limits *limits, const char *what, dp_str who)
{
    uint64_t a = 0, b = 0;

    crypto_shorthash((uint8_t *)&a, (const uint8_t *)what, strlen(what),
                     limits->secret);
    crypto_shorthash((uint8_t *)&b, (const uint8_t *)who.p, who.n,
                     limits->secret);
    a = a * 0x9E3779B97F4A7C15u ^ b;
    return a ? a : 1;
}

/* Its place; where it has none and `make`, the one of whoever is full first. */
static bucket *bucket_of(dp_limits *limits, uint64_t key, bool make)
{
    bucket *set = limits->at[key % SETS], *least = set;

    for (size_t i = 0; i < PLACES; i++) {
        if (set[i].key == key)
            return &set[i];
        if (set[i].full < least->full)
            least = &set[i];
    }
    if (!make)
        return NULL;
    *least = (bucket){ .key = key };
    return least;
}

uint32_t dp_limit_take(dp_limits *limits, const char *what, dp_str who,
                       dp_rate rate, int64_t now)
{
    int64_t room = (int64_t)rate.tries * rate.seconds, full;
    uint32_t wait = 0;
    bucket *b;

    pthread_mutex_lock(&limits->lock);
    b = bucket_of(limits, key_of(limits, what, who), true);
    full = (b->full > now ? b->full : now) + rate.seconds;
    if (full - now > room)
        wait = (uint32_t)(full - now - room);
    else
        b->full = full;
    pthread_mutex_unlock(&limits->lock);
    return wait;
}

void dp_limit_clear(dp_limits *limits, const char *what, dp_str who)
{
    bucket *b;

    pthread_mutex_lock(&limits->lock);
    b = bucket_of(limits, key_of(limits, what, who), false);
    if (b)
        *b = (bucket){ 0 };
    pthread_mutex_unlock(&limits->lock);
}
