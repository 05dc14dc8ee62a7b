/* The packed table of languages, read in place; private to src/text.
 *
 * tools/language.py has the layout. Offsets are checked when the table is
 * opened, and each look-up stays inside it whatever the entries say.
 */
#ifndef DP_TEXT_LANGUAGE_TABLE_H
#define DP_TEXT_LANGUAGE_TABLE_H

#include "core/core.h"

enum {
    DP_LANGUAGES_MAX = 64,       /* six bits of an entry */
    DP_LANGUAGE_SCRIPTS_MAX = 64 /* twice what the table has */
};

/* What the first byte of a key says; n-grams begin with other bytes. */
enum { DP_KEY_WORD = 1, DP_KEY_HAN = 2 };

typedef struct dp_language_script {
    int code; /* UScriptCode */
    uint8_t group;
    uint8_t weight; /* of a letter */
    uint8_t tells;  /* language + 1, or 0 */
} dp_language_script;

typedef struct dp_language_entry {
    dp_str tag;
    uint8_t group;
    uint8_t percent;
    uint16_t handicap;
} dp_language_entry;

typedef struct dp_language_table {
    size_t languages_n, scripts_n;
    dp_language_entry languages[DP_LANGUAGES_MAX];
    dp_language_script scripts[DP_LANGUAGE_SCRIPTS_MAX];
    unsigned bits; /* of the bucket's number */
    const uint8_t *buckets, *entries;
    size_t entries_n; /* in uint16_t */
} dp_language_table;

/* The table that was built in. */
dp_str dp_language_builtin(void);

dp_status dp_language_table_open(dp_ctx *ctx, dp_str bytes,
                                 dp_language_table *out);

/* A key to be looked up, `weight` times. */
typedef struct dp_language_key {
    uint64_t hash;
    int weight;
} dp_language_key;

/* The key's hash; what the table has of it is on its way to be near. */
dp_language_key dp_language_key_of(const dp_language_table *table, dp_str key,
                                   int weight);

enum { DP_LANGUAGE_KEYS_MAX = 64 };

/* Add what the keys, at most DP_LANGUAGE_KEYS_MAX, say to the scores of the
 * languages. Many at once wait for memory together and not one by one. */
void dp_language_table_add(const dp_language_table *table,
                           const dp_language_key *keys, size_t n,
                           int64_t scores[DP_LANGUAGES_MAX]);

#endif
