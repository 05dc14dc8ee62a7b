/* What reads stories: a list of them (story_list.c) and each one (story_read.c)
 * are told alike. Whoever fails says so in the teller, and does nothing more.
 */
#ifndef DP_STORE_STORY_TELL_H
#define DP_STORE_STORY_TELL_H

#include "store/inside.h"
#include "store/story.h"

typedef struct dp_teller {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_str language;             /* of the reader */
    int64_t first, last, newest; /* numbers */
    bool whole;                  /* nothing is newer than `last` */
    dp_status status;
} dp_teller;

/* The next row; false: there is none, or it failed. */
bool dp_teller_step(dp_teller *t, sqlite3_stmt *s);
void dp_teller_no_memory(dp_teller *t);

/* One number of the store, or what it is where there is none. */
int64_t dp_teller_number(dp_teller *t, const char *sql, int64_t value,
                         int64_t none);

/* An article of a story, as the sums need it. */
typedef struct dp_story_member {
    int64_t number, outlet;
    dp_str language;
    bool copy;
} dp_story_member;

typedef DP_VEC(dp_story_member) dp_story_members;

dp_story_members dp_story_members_of(dp_teller *t, int64_t story);

/* What a story weighs in the span: outlets, own texts, languages; less, the
 * longer nothing came of it. */
double dp_story_weigh(const dp_teller *t, const dp_story_members *all);

/* The number of the story that an article is in, by id or address: that of one
 * of its articles. DP_NO_INPUT: there is no such article. */
dp_status dp_story_number(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id_or_url, int64_t *out);

/* A story as it is shown in a list; 0 articles: there is none. */
void dp_story_tell(dp_teller *t, const dp_story_members *all, dp_story *out);

#endif
