/* Press reviews that editors make: what was proposed, what was chosen of it, in
 * which order, under which headings, with which comments; and, once one went
 * out, the very bytes, which nobody changes any more.
 *
 *     dp_review review = { .language = DP_S("fr"), .first = day, .last = day };
 *
 *     status = dp_review_make(ctx, arena, store, &review, &id);
 *     status = dp_review_add(ctx, arena, store, id, &item);
 *     ...
 *     status = dp_review_send(ctx, arena, store, id, &sent);
 *
 * What changes a review says DP_NO_INPUT where there is none, or no such item,
 * and DP_NOT_ALLOWED where it went out.
 */
#ifndef DP_STORE_REVIEW_H
#define DP_STORE_REVIEW_H

#include "core/json.h"
#include "store/store.h"

enum {
    DP_REVIEW_TITLE_MAX = 300,    /* bytes; of a section, too */
    DP_REVIEW_COMMENT_MAX = 4000, /* bytes: a page would be an article */
    DP_REVIEW_ITEMS_MAX = 400
};

typedef struct dp_review_item {
    int64_t n;               /* its number, which stays */
    dp_str article;          /* id; of a story, one of its articles */
    bool alone;              /* the article, not its story */
    bool chosen;             /* else proposed */
    dp_str section, comment; /* null */
} dp_review_item;

typedef struct dp_review {
    dp_str id, title, who; /* title, who: null: not told */
    dp_str language;
    dp_day first, last;
    bool whole; /* a panorama: whole texts */
    uint32_t copies;
    dp_str made, sent; /* RFC 3339; sent null: it is being made */
    size_t chosen;     /* how many items are */
    struct {
        dp_review_item *at; /* those chosen first, in their order, then those
                               proposed; none in a list */
        size_t n;
    } items;
} dp_review;

typedef struct dp_reviews {
    dp_review *at;
    size_t n;
} dp_reviews;

/* All reviews without their items: those being made first, then the newest. */
dp_status dp_reviews_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_reviews *out);

/* DP_NO_INPUT: there is none. */
dp_status dp_review_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, dp_review *out);

/* The one that went out last, with its items; `id` null where none did. */
dp_status dp_review_last(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_review *out);

/* Begin one with title, who, language, days and items of `review`. */
dp_status dp_review_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const dp_review *review, dp_str *id);

/* Write title, language, days, form and copies in place of those it has. */
dp_status dp_review_set(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_review *review);

/* Put an item behind those of its section, else behind all. Where the review
 * has its article so already, that one becomes chosen where `item` is.
 * DP_USAGE: it has too many. */
dp_status dp_review_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, const dp_review_item *item);

/* Choose what is proposed, behind the others of its section; or no longer. */
dp_status dp_review_choose(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, int64_t n, bool chosen);

/* One place up (-1) or down (1) among those chosen. At the edge of its section
 * it goes into the next one first. */
dp_status dp_review_move(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, int64_t n, int by);

/* Write section and comment of an item; empty: none; null: as it was. */
dp_status dp_review_say(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, int64_t n, dp_str section, dp_str comment);

/* Give up one that is being made. */
dp_status dp_review_remove(dp_ctx *ctx, dp_store *store, dp_str id);

/* -- Going out --------------------------------------------------------------
 */

typedef enum dp_review_format {
    DP_REVIEW_TEXT,
    DP_REVIEW_HTML,
    DP_REVIEW_PDF,
    DP_REVIEW_FORMATS
} dp_review_format;

/* A whole text that goes out with a panorama. */
typedef struct dp_review_text {
    dp_str article, outlet, title;
} dp_review_text;

typedef struct dp_review_sent {
    dp_str who;                       /* null: who made it */
    dp_str prints[DP_REVIEW_FORMATS]; /* null: not printed so */
    dp_review_text *texts;
    size_t texts_n;
} dp_review_sent;

/* How the formats are called: "text", "html", "pdf". */
extern const char *const dp_review_formats[DP_REVIEW_FORMATS];

/* It went out, as it is now; from here on it stays. */
dp_status dp_review_send(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, const dp_review_sent *sent);

/* What went out, byte by byte; null in `*out` where it was not printed so. */
dp_status dp_review_printed(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_review_format format, dp_str *out);

/* Of one outlet: whole texts that went out, and these times their copies. */
typedef struct dp_review_count {
    dp_str outlet; /* null: not told */
    int64_t texts, copies;
} dp_review_count;

typedef struct dp_review_counts {
    dp_review_count *at; /* by outlet */
    size_t n;
} dp_review_counts;

/* What panoramas that went out between two days (RFC 3339 begins with one) had
 * of each outlet. `since` and `until` null: ever. */
dp_status dp_reviews_counted(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str since, dp_str until, dp_review_counts *out);

/* What stands in it, in its order, as a JSON array, the caller's; NULL when
 * memory is out. The list of the command line and exports have it so. */
json_t *dp_review_items_json(const dp_review *review);

#endif
