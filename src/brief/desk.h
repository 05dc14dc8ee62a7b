/* The press review of a desk: what the program proposes, and what a person made
 * of it, as a review to be printed.
 *
 *     status = dp_review_propose(ctx, arena, store, DP_S("fr"), &review);
 *     status = dp_review_make(ctx, arena, store, &review, &id);
 *     ... a person chooses, orders, comments (store/review.h) ...
 *     status = dp_review_go(ctx, arena, store, id, who, may_whole);
 */
#ifndef DP_BRIEF_DESK_H
#define DP_BRIEF_DESK_H

#include "brief/brief.h"
#include "store/review.h"

/* What a review may have in it since the one that went out last: of each
 * dossier its biggest stories, under its name, then the biggest of all. What
 * stood in that one comes again only where something was published of it since.
 * Its days are from the last one's to the newest that has articles; of the
 * first review, a week. Nothing is kept. A store without articles proposes nothing. */
dp_status dp_review_propose(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str language, dp_review *out);

/* Propose beside what a review has what is big in its days, where somebody gave
 * it others. */
dp_status dp_review_propose_days(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str id);

/* Propose beside what a review has what came meanwhile. */
dp_status dp_review_propose_more(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str id);

/* As it would be printed. DP_NOT_ALLOWED: it is of whole texts, and the desk
 * does not say that it may (`may_whole`). */
dp_status dp_review_brief(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_review *review, bool may_whole,
                          dp_brief *out);

/* Print it in all formats, and let it go out as it is. DP_USAGE: nothing is
 * chosen, or copies of a panorama are not told; DP_NOT_ALLOWED: as above, or it
 * went out before. */
dp_status dp_review_go(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                       dp_str who, bool may_whole);

#endif
