/* Answers kept for those who ask the same: bounded, shared by all threads.
 *
 * An answer is kept under what it depends on (the target, the language, the
 * choices of the reader, the day), written out as a key, and with the state of
 * the store it was made from: once the store has changed, none of it is found.
 */
#ifndef DP_SERVE_CACHE_H
#define DP_SERVE_CACHE_H

#include "serve/squeeze.h"

typedef struct dp_cache dp_cache;

/* An answer's bytes in one coding. Counted: whoever gets one lets it go. */
typedef struct dp_body {
    dp_str bytes;
    dp_coding coding;
    char tag[40];  /* ETag, quotes and all; "" none */
    char type[64]; /* Content-Type */
    unsigned status;
} dp_body;

/* `room`: bytes it may hold. NULL: no memory. */
dp_cache *dp_cache_new(size_t room);

/* Accepts NULL. */
void dp_cache_free(dp_cache *cache);

/* A body of its own, the bytes copied behind it, counted once; NULL: no
 * memory. */
dp_body *dp_body_new(dp_str bytes, dp_coding coding, const char *type,
                     unsigned status);
void dp_body_drop(dp_body *body); /* accepts NULL */

/* Keep a body under `key`, as of `generation`. No failure: what there is no
 * room for is not kept. */
void dp_cache_put(dp_cache *cache, dp_str key, uint64_t generation,
                  dp_body *body);

/* A body, counted once more for the caller; NULL: none of this generation. */
dp_body *dp_cache_get(dp_cache *cache, dp_str key, uint64_t generation);

/* Bytes that all of them take. */
size_t dp_cache_used(dp_cache *cache);

#endif
