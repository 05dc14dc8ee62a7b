/* What the files of stories share: an article as terms, a day of them, the
 * order of everything. */
#ifndef DP_STORIES_INSIDE_H
#define DP_STORIES_INSIDE_H

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
    SHINGLES_MAX = 160, /* runs of words by which copies are told */
    EDGES_MAX = 40,     /* earlier articles that one article is linked with */
    KEYS_MAX = 64       /* heaviest terms, by which others are found */
};

/* A term is a hash of its kind and its folded form. Two kinds: words, which
 * say something among articles of one language, and links, which are the same
 * in all of them. */
typedef struct story_term {
    uint32_t hash;
    uint8_t tf;      /* how much it is said, in TF_STEPS of one */
    uint16_t weight; /* in its day, in WEIGHT_STEPS of one */
} story_term;

enum { TF_STEPS = 40, WEIGHT_STEPS = 65535 };

typedef struct story_edge {
    struct story_item *to; /* earlier in the order of everything */
    float score;
} story_edge;

/* An article. Lives in its day's arena. */
typedef struct story_item {
    dp_str id;
    dp_day day;        /* NO_DAY: not told */
    int32_t second;    /* of that day, in UTC; 0: only the day is known */
    dp_day dateline;   /* written at the begin of an undated text; NO_DAY */
    uint32_t language; /* hash of its primary tag */
    uint16_t words_n, links_n, shingles_n, edges_n;
    bool all_shingles; /* none was left out */
    bool dirty;        /* its day, or what it was grouped with, is new */
    uint32_t length;   /* of the text, in words */
    uint32_t number;   /* among all items, in the order they were added */
    story_term *words, *links; /* by hash */
    uint32_t *shingles;        /* by value */
    story_edge *edges;
    struct story_item *story;   /* first of its story */
    struct story_item *copy_of; /* NULL: none */
    uint8_t kept;
    bool cut;
    uint32_t group; /* of linked articles, at the last settling */
    uint32_t at;    /* in the order of everything, while settling */
    dp_str heir;    /* story and first text of what was forgotten; null */
    dp_str copy_heir;
} story_item;

#define NO_DAY DP_DAY_MIN

/* An entry of a day's index: articles that have the term among their keys. */
typedef struct story_posting {
    uint32_t hash, item; /* index into the day's items */
} story_posting;

typedef struct story_count {
    uint32_t hash, n;
} story_count;

/* What was published on one day. */
typedef struct story_day {
    dp_day day;
    dp_arena *arena; /* its articles */
    dp_arena *made;  /* what can be made again: index and edges */
    DP_VEC(story_item *) items;
    bool fresh;              /* it got articles */
    bool reweighed;          /* its terms weigh something else */
    bool dirty;              /* it is to be gone through anew */
    story_posting *postings; /* by hash, then item */
    uint32_t *bucket;        /* first posting by the upper bits of the hash */
    unsigned shift;          /* that leaves them */
    size_t postings_n;
    story_count
        *counts; /* in how many articles of the day a term stands; by hash */
    size_t counts_n;
} story_day;

typedef struct term_reader {
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

/* Fill in words, links, shingles, language, dateline and length of `out`, in
 * `keep`; `arena` is for what is needed meanwhile. */
dp_status reader_terms(dp_ctx *ctx, dp_arena *arena, dp_arena *keep,
                       term_reader *reader, const dp_article *article,
                       story_item *out);

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
    uint32_t articles;
} story_rarity;

dp_status rarity_add(dp_ctx *ctx, story_rarity *rarity, const story_day *day);
void rarity_sub(story_rarity *rarity, const story_day *day);
void rarity_free(story_rarity *rarity);

/* Count the terms of a day, in its `made`. */
dp_status day_count(dp_ctx *ctx, story_day *day);

/* Weigh the terms of all articles of the day. */
void day_weigh(const story_rarity *rarity, story_day *day);

/* -- links.c: which articles are near one another -------------------------- */
/* Index the articles of a day by their heaviest terms. */
dp_status day_index(dp_ctx *ctx, story_day *day);

typedef struct story_finder {
    struct found_item *found; /* of each article of the window */
    uint32_t *touched;
    size_t cap;
    uint32_t stamp;
} story_finder;

void finder_free(story_finder *finder);

/* Link each article of `of` with the nearest ones before it, in it and in
 * `days` (n of them, no later than it). Sets copy_of, too. */
dp_status day_link(dp_ctx *ctx, story_finder *finder, story_day *of,
                   story_day *const *days, size_t n);

/* -- group.c: from links to stories ---------------------------------------- */

/* Set the story of all `items` whose group has a dirty one. */
dp_status group_all(dp_ctx *ctx, story_item *const *items, size_t n);

/* The order of everything: day, second, id. */
int item_cmp(const story_item *a, const story_item *b);

/* A hash of `kind` and `s`. */
uint32_t term_hash(uint32_t kind, dp_str s);

#endif
