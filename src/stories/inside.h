/* What the files of stories share: an article as terms, a day of them, the
 * order of everything. */
#ifndef DP_STORIES_INSIDE_H
#define DP_STORIES_INSIDE_H

#include "core/bits.h"
#include "core/core.h"
#include "core/edtf.h"
#include "marks/sound.h"
#include "stories/stories.h"

/* Ceilings for one article. The press tells what matters first, so that what
 * stands behind them does not change what an article is about. */
enum {
    WORDS_MAX = 224,    /* different words */
    LINKS_MAX = 160,    /* different names, numbers, beginnings of words */
    TEXT_MAX = 1 << 15, /* bytes of its text that are looked at */
    SHINGLES_MAX = 96,  /* runs of words by which copies are told */
    SAID_MAX = 224,     /* words of them that are compared: the heaviest */
    LINKED_MAX = 160,
    EDGES_MAX = 40, /* earlier articles that one article is linked with */
    KEYS_MAX = 48   /* heaviest terms, by which others are found */
};

/* A term is a hash of its kind and its folded form. Two kinds: words, which
 * say something among articles of one language, and links, which are the same
 * in all of them. The lowest TERM_CLEAR bits are 0, those of shingles too: they
 * would take a third of what is kept of an article, and what is compared of
 * terms has fewer still. */
enum { TERM_CLEAR = 8 };

typedef struct story_term {
    uint32_t hash;
    uint8_t tf; /* how much it is said, in TF_STEPS of one */
} __attribute__((packed)) story_term;

enum { TF_STEPS = 40 };

/* A term with its weight in its day, in one number: the upper bits of its hash,
 * and the weight in WEIGHT_STEPS of one. What is compared for millions of
 * articles must be small; two terms in two million are taken for one another.
 */
typedef uint32_t story_weighed;

enum {
    WEIGHT_BITS = 11,
    WEIGHT_STEPS = (1 << WEIGHT_BITS) - 1,
    WEIGHT_LEAST = 45, /* what weighs less does not count */
    HASH_BITS = 32 - WEIGHT_BITS
};

static inline uint32_t hash_of(story_weighed term)
{
    return term >> WEIGHT_BITS;
}

static inline uint32_t weight_of(story_weighed term)
{
    return term & WEIGHT_STEPS;
}

typedef struct story_edge {
    struct story_item *to; /* earlier in the order of everything */
    float score;
} story_edge;

/* An article. Lives in its day's arena. Stories and texts are called by the
 * keys of their first articles; NO_KEY: none. */
typedef struct story_item {
    dp_str id;
    int64_t key, story, copy_of;
    int64_t near;      /* the article of its story that it is nearest to */
    dp_day day;        /* NO_DAY: not told */
    int32_t second;    /* of that day; 0: only the day is known */
    dp_day dateline;   /* written at the begin of an undated text; NO_DAY */
    uint32_t language; /* hash of its primary tag */
    uint32_t length;   /* of the text, in words */
    uint32_t at;       /* in its day, while that is grouped */
    float nearness;    /* to `near` */
    uint16_t words_n, links_n, shingles_n, edges_n;
    uint16_t said_n, linked_n;
    bool all_shingles; /* none was left out */
    bool stands_for;   /* its story, among the articles of a window */
    bool cut;
    uint8_t kept;
    story_term *words, *links;    /* by hash; NULL once the day is sealed */
    story_weighed *said, *linked; /* the heaviest of them, by hash */
    uint32_t *shingles;           /* by value */
    story_edge *edges;            /* while its day is grouped */
} story_item;

#define NO_DAY DP_DAY_MIN
#define NO_KEY INT64_MIN

typedef struct story_count {
    uint32_t hash, n;
} story_count;

/* The same of one day; what is in more articles is in FREQUENT of them. */
typedef struct story_day_count {
    uint32_t hash;
    uint16_t n;
} __attribute__((packed)) story_day_count;

enum { FREQUENT = UINT16_MAX };

/* An index of a day: for a term (its hash as story_weighed has it) the articles
 * that have it among their keys. A posting is what the bucket does not say of
 * the hash, and the article's place in the day. */
typedef struct story_index {
    uint32_t *postings; /* bucket by bucket, by value */
    uint32_t *bucket;   /* where each begins */
    unsigned shift;     /* of the hash: leaves the bucket */
    unsigned item_bits;
} story_index;

/* What was published on one day. */
typedef struct story_day {
    dp_day day;
    size_t size;       /* articles it has, loaded or not */
    dp_arena *arena;   /* its articles */
    dp_arena *raw;     /* their terms */
    dp_arena *counted; /* how many articles have each term */
    dp_arena *made;    /* weights and index */
    DP_VEC(story_item *) items;
    bool loaded; /* its articles are here */
    bool has_counts;
    bool ready;     /* weighed and indexed */
    bool fresh;     /* it got articles */
    bool reweighed; /* its terms weigh something else */
    bool dirty;     /* it is to be grouped anew */
    bool changed;   /* an article of it got another story */
    story_index index;
    story_day_count
        *counts; /* in how many articles of the day a term stands; by hash */
    size_t counts_n;
    size_t counted_of; /* articles that were counted */
} story_day;

/* The term of a word in a language; n 0: free. */
typedef struct stem_slot {
    uint32_t kind, n, term;
    char word[28];
} stem_slot;

enum { STEM_SLOTS = 1 << 15 };

typedef struct term_reader {
    stem_slot *stems;
    dp_sounds *sounds;
    dp_table months; /* world/web-dates.tsv */
    struct stemmer {
        char language[4];
        void *snowball; /* NULL: none for that language */
    } stemmers[32];
    size_t stemmers_n;
} term_reader;

/* -- terms.c: what an article is about -------------------------------------
 */
dp_status reader_open(dp_ctx *ctx, term_reader *reader);
void reader_close(term_reader *reader);

/* Fill in words and links of `out`, in the day's `raw`, shingles, language,
 * dateline and length, in its `arena`; `arena` is for what is needed
 * meanwhile. */
dp_status reader_terms(dp_ctx *ctx, dp_arena *arena, story_day *day,
                       term_reader *reader, const dp_article *article,
                       story_item *out);

/* -- pack.c: the same as bytes ---------------------------------------------
 */
/* Null when memory is out. */
dp_str item_pack(dp_arena *arena, const story_item *item);

/* Into an empty item, in the day's arenas. DP_BAD_DATA. */
dp_status item_unpack(dp_ctx *ctx, story_day *day, dp_str bytes,
                      story_item *out);

/* How much a term is said, in few bits: words and links have their own. */
void tf_put(dp_bit_writer *w, bool of_links, uint8_t tf);
uint8_t tf_take(dp_bit_reader *in, bool of_links);

/* -- pack_day.c: the same of all articles of a day -------------------------
 */
/* The article of that key, as long as `day` is there; NULL: it is not in it. */
const story_item *day_terms_item(const dp_day_terms *day, int64_t key);

/* -- figures.c: numbers and days, in any language --------------------------
 */
typedef struct story_figure {
    uint32_t begin, end; /* bytes */
    char text[24];       /* normal form: "1200", "4.9", "2026-03-24" */
    bool is_day;
} story_figure;

/* The figure at `at`, where a digit stands; false where it says nothing (a
 * year, one digit). `*at` moves behind it in any case. */
bool figure_next(const dp_table *months, dp_str text, size_t *at,
                 story_figure *out);

/* -- copies.c --------------------------------------------------------------
 */
/* The shingles of folded words (their hashes), in `keep`. */
dp_status shingles_make(dp_ctx *ctx, dp_arena *arena, dp_arena *keep,
                        const uint32_t *words, size_t n, story_item *out);

/* Whether the two are one text; `*kept` is how much of the shorter is in the
 * longer, in hundredths. */
bool copies_are(const story_item *a, const story_item *b, unsigned *kept);

/* -- weigh.c: how rare terms are, within the window ------------------------
 */
typedef struct story_rarity {
    story_count *slots;
    size_t cap, used;
    unsigned shift; /* of a hash: leaves its slot */
    uint32_t articles;
} story_rarity;

dp_status rarity_add(dp_ctx *ctx, story_rarity *rarity, const story_day *day);
void rarity_sub(story_rarity *rarity, const story_day *day);
void rarity_free(story_rarity *rarity);

/* Count the terms of a day, in its `made`. */
dp_status day_count(dp_ctx *ctx, story_day *day);

/* The counts of a day in some bytes; null when memory is out. Back: false where
 * it is not what was packed, or memory is out. */
dp_str counts_pack(dp_arena *arena, const story_day *day);
bool counts_unpack(story_day *day, dp_str packed);

/* Weigh the terms of all articles of the day, and keep the heaviest, in its
 * `made`. */
dp_status day_weigh(dp_ctx *ctx, const story_rarity *rarity, story_day *day);

/* -- index.c: articles by their heaviest terms ------------------------------
 */

/* Those terms, the heaviest first. */
size_t keys_of(const story_item *item, story_weighed out[KEYS_MAX]);

/* Index the articles of a day, in its `made`. */
dp_status day_index(dp_ctx *ctx, story_day *day);

/* One index of `n` days for all of them: of each those articles that stand for
 * their stories, numbered through, those of `days[d]` from `base[d]`. In
 * `arena`. */
dp_status index_merge(dp_ctx *ctx, dp_arena *arena, story_day *const *days,
                      const uint32_t *base, size_t n, story_index *out);

/* The postings of a term, one behind the other; returns how many. */
size_t index_find(const story_index *index, uint32_t hash,
                  const uint32_t **first);

static inline uint32_t index_item(const story_index *index, uint32_t posting)
{
    return posting & ((1u << index->item_bits) - 1);
}

/* -- links.c: which articles are near one another -------------------------- */

typedef struct story_finder {
    struct found_item *found; /* of each article of the window */
    uint32_t *touched;
    size_t cap;
    uint32_t stamp;
} story_finder;

void finder_free(story_finder *finder);

/* Link each article of `of` with the nearest ones before it, in it and in
 * `days` (n of them, `of` last), the edges in `arena`; of earlier days those
 * alone that stand for their stories. Sets copy_of, too. */
dp_status day_link(dp_ctx *ctx, dp_arena *arena, story_finder *finder,
                   story_day *of, story_day *const *days, size_t n);

/* -- group.c: from links to stories ---------------------------------------- */

/* Articles by which a story is known to later days, at most: the latest. */
enum { STAND_FOR_MOST = 24 };

/* Say which articles of `days` (n of them, in the calendar's order) stand for
 * their stories. */
dp_status stand_for(dp_ctx *ctx, dp_arena *arena, story_day *const *days,
                    size_t n);

/* Set the stories of the linked articles of `of`; `days` as above. */
dp_status day_group(dp_ctx *ctx, dp_arena *arena, story_day *of,
                    story_day *const *days, size_t n);

/* The order of everything: day, second, id. */
int item_cmp(const story_item *a, const story_item *b);

/* Sort by value; `room` has space for as many. */
void sort_u32(uint32_t *at, uint32_t *room, size_t n);

/* A hash of `kind` and `s`. */
uint32_t term_hash(uint32_t kind, dp_str s);

#endif
