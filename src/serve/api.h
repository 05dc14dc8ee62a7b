/* The JSON API: what the screens show, for other programs; read only, under
 * /api/v1/. web/openapi.json describes every path and answer.
 *
 * Lists come as {"items": [...], "next": "..."}: `next` is the cursor of what
 * follows, null at the end. Names of fields are those of the record.
 */
#ifndef DP_SERVE_API_H
#define DP_SERVE_API_H

#include "core/json.h"
#include "serve/visit.h"
#include "store/shown.h"

/* Whether a request is for the API: its errors are JSON then. */
bool dp_api_wants(const dp_request *request);

/* What went wrong, as JSON; in `arena`. */
dp_str dp_api_error(dp_arena *arena, unsigned code);

/* -- Values of the query -----------------------------------------------------
 */

/* `limit` and `cursor`: 0 where they are not given. DP_USAGE: they are no
 * numbers, or a limit is beyond what is given at once. */
typedef struct dp_api_span {
    size_t limit;
    int64_t cursor;
} dp_api_span;

dp_status dp_api_span_of(dp_visit *v, dp_api_span *out);

/* -- Writing -----------------------------------------------------------------
 */

dp_buf dp_api_begin(dp_visit *v);
void dp_api_text(dp_buf *out, const char *key, dp_str value);
void dp_api_count(dp_buf *out, const char *key, size_t value);
void dp_api_flag(dp_buf *out, const char *key, bool value);
void dp_api_list(dp_buf *out, const char *key); /* ended with ']' */

/* The end of a list and what follows it; `more`: there is some. */
void dp_api_next(dp_buf *out, bool more, int64_t cursor);

/* The fields of an article in a list, as an object. */
void dp_api_line(dp_buf *out, const dp_line *line);

/* Answer with what was written. */
dp_status dp_api_answer(dp_visit *v, const dp_buf *out);

/* -- The paths ---------------------------------------------------------------
 */

dp_screen dp_api_articles;
dp_screen dp_api_article;
dp_screen dp_api_record;
dp_screen dp_api_search;
dp_screen dp_api_timeline;
dp_screen dp_api_happening;
dp_screen dp_api_entities;
dp_screen dp_api_entity;
dp_screen dp_api_stories;
dp_screen dp_api_story;
dp_screen dp_api_outlets;
dp_screen dp_api_dossiers;
dp_screen dp_api_document;

#endif
