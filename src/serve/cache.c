/* The cache: a hash table of chains and a list from the latest used to the
 * longest unused, under one lock that is held for a few dozen instructions. */
#include "serve/cache.h"

#include <pthread.h>
#include <sodium.h>
#include <stdatomic.h>

#include "core/banned.h"

enum { BUCKETS = 4096 };

typedef struct counted {
    dp_body body;
    atomic_uint holders;
} counted;

typedef struct entry {
    struct entry *next; /* in its bucket */
    struct entry *newer, *older;
    dp_str key;
    uint64_t hash;
    uint64_t generation;
    dp_body *body;
} entry;

struct dp_cache {
    pthread_mutex_t lock;
    unsigned char secret[crypto_shorthash_KEYBYTES];
    size_t room, used;
    entry *buckets[BUCKETS];
    entry *newest, *oldest;
};

/* -- Bodies ------------------------------------------------------------------
 */

/* The tag is of what is sent: another coding is another tag. */
static void set_tag(dp_body *body)
{
    unsigned char hash[16];

    crypto_generichash(hash, sizeof hash, (const unsigned char *)body->bytes.p,
                       body->bytes.n, NULL, 0);
    body->tag[0] = '"';
    sodium_bin2hex(body->tag + 1, 33, hash, sizeof hash);
    body->tag[33] = '"';
    body->tag[34] = 0;
}

dp_body *dp_body_new(dp_str bytes, dp_coding coding, const char *type,
                     unsigned status)
{
    counted *made = malloc(sizeof *made + bytes.n);

    if (!made)
        return NULL;
    atomic_init(&made->holders, 1);
    if (bytes.n)
        memcpy(made + 1, bytes.p, bytes.n);
    made->body = (dp_body){ .bytes = { (char *)(made + 1), bytes.n },
                            .coding = coding,
                            .status = status };
    snprintf(made->body.type, sizeof made->body.type, "%s", type);
    if (status == 200)
        set_tag(&made->body);
    return &made->body;
}

static void hold(dp_body *body)
{
    atomic_fetch_add(&((counted *)body)->holders, 1);
}

void dp_body_drop(dp_body *body)
{
    if (body && atomic_fetch_sub(&((counted *)body)->holders, 1) == 1)
        free(body);
}

/* -- Entries -----------------------------------------------------------------
 */

static size_t size_of(const entry *e)
{
    return sizeof *e + sizeof(counted) + e->key.n + e->body->bytes.n;
}

static void unlink_use(dp_cache *cache, entry *e)
{
    *(e->newer ? &e->newer->older : &cache->newest) = e->older;
    *(e->older ? &e->older->newer : &cache->oldest) = e->newer;
}

static void link_newest(dp_cache *cache, entry *e)
{
    e->newer = NULL;
    e->older = cache->newest;
    *(cache->newest ? &cache->newest->newer : &cache->oldest) = e;
    cache->newest = e;
}

static void drop(dp_cache *cache, entry *e)
{
    entry **at = &cache->buckets[e->hash % BUCKETS];

    while (*at != e)
        at = &(*at)->next;
    *at = e->next;
    unlink_use(cache, e);
    cache->used -= size_of(e);
    dp_body_drop(e->body);
    free(e);
}

/* Keyed, since strangers choose what is asked: none can fill one bucket. */
static uint64_t hash_of(const dp_cache *cache, dp_str key)
{
    unsigned char hash[crypto_shorthash_BYTES];
    uint64_t out;

    crypto_shorthash(hash, (const unsigned char *)key.p, key.n, cache->secret);
    memcpy(&out, hash, sizeof out);
    return out;
}

static entry *find(dp_cache *cache, dp_str key, uint64_t hash)
{
    for (entry *e = cache->buckets[hash % BUCKETS]; e; e = e->next)
        if (e->hash == hash && dp_str_eq(e->key, key))
            return e;
    return NULL;
}

static entry *entry_new(dp_cache *cache, dp_str key, uint64_t generation,
                        dp_body *body)
{
    entry *e = malloc(sizeof *e + key.n);

    if (!e)
        return NULL;
    memcpy(e + 1, key.p, key.n);
    *e = (entry){ .key = { (char *)(e + 1), key.n },
                  .hash = hash_of(cache, key),
                  .generation = generation,
                  .body = body };
    return e;
}

/* -- The whole ---------------------------------------------------------------
 */

dp_cache *dp_cache_new(size_t room)
{
    dp_cache *cache = calloc(1, sizeof *cache);

    if (!cache || pthread_mutex_init(&cache->lock, NULL) != 0) {
        free(cache);
        return NULL;
    }
    crypto_shorthash_keygen(cache->secret);
    cache->room = room;
    return cache;
}

void dp_cache_free(dp_cache *cache)
{
    if (!cache)
        return;
    while (cache->oldest)
        drop(cache, cache->oldest);
    pthread_mutex_destroy(&cache->lock);
    free(cache);
}

void dp_cache_put(dp_cache *cache, dp_str key, uint64_t generation,
                  dp_body *body)
{
    entry *e = entry_new(cache, key, generation, body), *was;

    if (!e)
        return;
    if (size_of(e) > cache->room / 8) {
        free(e);
        return;
    }
    hold(body);
    pthread_mutex_lock(&cache->lock);
    was = find(cache, key, e->hash);
    if (was)
        drop(cache, was);
    while (cache->used + size_of(e) > cache->room)
        drop(cache, cache->oldest);
    e->next = cache->buckets[e->hash % BUCKETS];
    cache->buckets[e->hash % BUCKETS] = e;
    link_newest(cache, e);
    cache->used += size_of(e);
    pthread_mutex_unlock(&cache->lock);
}

dp_body *dp_cache_get(dp_cache *cache, dp_str key, uint64_t generation)
{
    dp_body *body = NULL;
    entry *e;

    pthread_mutex_lock(&cache->lock);
    e = find(cache, key, hash_of(cache, key));
    if (e && e->generation != generation)
        drop(cache, e);
    else if (e) {
        unlink_use(cache, e);
        link_newest(cache, e);
        body = e->body;
        hold(body);
    }
    pthread_mutex_unlock(&cache->lock);
    return body;
}

size_t dp_cache_used(dp_cache *cache)
{
    size_t used;

    pthread_mutex_lock(&cache->lock);
    used = cache->used;
    pthread_mutex_unlock(&cache->lock);
    return used;
}
