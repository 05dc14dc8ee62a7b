/* Reading the packed table: its head once, an entry at a time by hash.
 *
 * A key's hash gives a bucket with its topmost bits and a fingerprint with the
 * next sixteen; a bucket holds about four entries. What is not in the table is
 * taken for what is about once in ten thousand times, which no text notices. */
#include "text/language_table.h"

#include "text/language_bin.h" /* made by the build: DP_LANGUAGE_PATH */

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "core/banned.h"

enum {
    HEAD = 8 + 6 * 4,
    LANGUAGE_SIZE = 16,
    TAG_SIZE = 10,
    SCRIPT_SIZE = 8,
    BITS_MAX = 24 /* sixty-four times what the table has */
};

static const char magic[8] = "DPLANG1\n";

/* Taken into the binary as it is, as knowledge is (data/builtin.c). */
__asm__(".section .rodata\n"
        ".balign 16\n"
        "dp_language_begin:\n"
        ".incbin \"" DP_LANGUAGE_PATH "\"\n"
        "dp_language_end:\n"
        ".byte 0\n"
        ".section .note.GNU-stack,\"\",%progbits\n"
        ".text\n");

extern const char dp_language_begin[] __attribute__((visibility("hidden")));
extern const char dp_language_end[] __attribute__((visibility("hidden")));

dp_str dp_language_builtin(void)
{
    return (dp_str){ dp_language_begin,
                     (size_t)(dp_language_end - dp_language_begin) };
}

static uint16_t read16(const uint8_t *p)
{
    return (uint16_t)(p[0] | p[1] << 8);
}

static uint32_t read32(const uint8_t *p)
{
    return read16(p) | (uint32_t)read16(p + 2) << 16;
}

/* The languages and scripts; false where one points outside. */
static bool read_lists(const uint8_t *p, dp_language_table *t)
{
    for (size_t i = 0; i < t->languages_n; i++, p += LANGUAGE_SIZE) {
        const char *tag = (const char *)p;
        t->languages[i] = (dp_language_entry){
            .tag = { tag, strnlen(tag, TAG_SIZE) },
            .group = p[TAG_SIZE],
            .percent = p[TAG_SIZE + 1],
            .handicap = read16(p + TAG_SIZE + 2),
        };
        if (t->languages[i].group >= DP_LANGUAGE_SCRIPTS_MAX)
            return false;
    }
    for (size_t i = 0; i < t->scripts_n; i++, p += SCRIPT_SIZE) {
        char name[5] = { 0 };
        memcpy(name, p, 4);
        t->scripts[i] = (dp_language_script){
            .code = u_getPropertyValueEnum(UCHAR_SCRIPT, name),
            .group = p[4],
            .weight = p[5],
            .tells = p[6],
        };
        if (t->scripts[i].code < 0 || p[6] > t->languages_n ||
            p[4] >= DP_LANGUAGE_SCRIPTS_MAX)
            return false;
    }
    return true;
}

dp_status dp_language_table_open(dp_ctx *ctx, dp_str bytes,
                                 dp_language_table *out)
{
    const uint8_t *p = (const uint8_t *)bytes.p;
    dp_language_table t = { 0 };
    size_t buckets, entries, lists;

    if (bytes.n < HEAD || memcmp(p, magic, sizeof magic) != 0 ||
        read32(p + 28) != bytes.n)
        return dp_fail(ctx, DP_BAD_DATA, "the table of languages is damaged");
    t.languages_n = read32(p + 8);
    t.scripts_n = read32(p + 12);
    t.bits = read32(p + 16);
    buckets = read32(p + 20);
    entries = read32(p + 24);
    lists =
        t.languages_n <= DP_LANGUAGES_MAX &&
                t.scripts_n <= DP_LANGUAGE_SCRIPTS_MAX
            ? HEAD + t.languages_n * LANGUAGE_SIZE + t.scripts_n * SCRIPT_SIZE
            : SIZE_MAX;
    if (t.bits < 1 || t.bits > BITS_MAX || lists > buckets ||
        buckets > entries || entries > bytes.n ||
        entries - buckets != (((size_t)1 << t.bits) + 1) * 4 ||
        !read_lists(p + HEAD, &t))
        return dp_fail(ctx, DP_BAD_DATA, "the table of languages is damaged");
    t.buckets = p + buckets;
    t.entries = p + entries;
    t.entries_n = (bytes.n - entries) / 2;
    *out = t;
    return DP_OK;
}

/* FNV-1a, whose topmost bits are then stirred. */
static uint64_t hash(dp_str key)
{
    uint64_t h = 0xcbf29ce484222325u;

    for (size_t i = 0; i < key.n; i++)
        h = (h ^ (uint8_t)key.p[i]) * 0x100000001b3u;
    h ^= h >> 32;
    return h * 0x9e3779b97f4a7c15u;
}

static const uint8_t *bucket_of(const dp_language_table *table, uint64_t hash)
{
    return table->buckets + (hash >> (64 - table->bits)) * 4;
}

dp_language_key dp_language_key_of(const dp_language_table *table, dp_str key,
                                   int weight)
{
    dp_language_key made = { hash(key), weight };

    __builtin_prefetch(bucket_of(table, made.hash));
    return made;
}

/* Entries of a bucket. */
typedef struct bucket {
    uint32_t begin, end;
} bucket;

static void add_key(const dp_language_table *table, const dp_language_key *key,
                    bucket b, int64_t scores[DP_LANGUAGES_MAX])
{
    uint16_t fingerprint = (uint16_t)(key->hash >> (48 - table->bits));
    size_t at = b.begin;

    while (at < b.end) {
        bool found = read16(table->entries + 2 * at++) == fingerprint;
        bool last = false;
        for (; at < b.end && !last; at++) {
            uint16_t pair = read16(table->entries + 2 * at);
            last = pair >> 15;
            if (found)
                scores[pair >> 9 & 63] += (int64_t)key->weight * (pair & 511);
        }
        if (found)
            return;
    }
}

void dp_language_table_add(const dp_language_table *table,
                           const dp_language_key *keys, size_t n,
                           int64_t scores[DP_LANGUAGES_MAX])
{
    enum { LINE = 64 };
    bucket buckets[DP_LANGUAGE_KEYS_MAX];

    for (size_t i = 0; i < n; i++) {
        const uint8_t *p = bucket_of(table, keys[i].hash);
        bucket b = { read32(p), read32(p + 4) };
        if (b.end > table->entries_n || b.begin > b.end)
            b.begin = b.end = 0;
        buckets[i] = b;
        __builtin_prefetch(table->entries + 2 * (size_t)b.begin);
        __builtin_prefetch(table->entries + 2 * (size_t)b.begin + LINE);
    }
    for (size_t i = 0; i < n; i++)
        add_key(table, &keys[i], buckets[i], scores);
}
