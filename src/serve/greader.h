/* The Google Reader API, as readers on phones speak it: what is asked by a
 * stream's id, and articles as their items. docs/serve.md says which programs
 * it was made for and what of it there is.
 */
#ifndef DP_SERVE_GREADER_H
#define DP_SERVE_GREADER_H

#include "serve/visit.h"
#include "store/reading.h"

/* -- Ids --------------------------------------------------------------------
 */

/* "feed/1234": the number of an outlet, by its name; "user/-/label/NAME". */
dp_str dp_greader_feed(dp_visit *v, dp_str outlet);
dp_str dp_greader_label(dp_visit *v, dp_str name);

/* A language by its own name, under which its outlets stand. */
dp_str dp_greader_folder(dp_visit *v, dp_str language);

/* An item in any of its forms:
 * "tag:google.com,2005:reader/item/000000000000162e", "000000000000162e",
 * "5678". False: it is none. */
bool dp_greader_item(dp_str text, int64_t *out);

/* Folders that somebody put outlets in; the names of a folder's, one a line, null
 * where it has none; the name of what is followed under "feed/N", null. */
dp_status dp_greader_folders(dp_visit *v, dp_strs *out);
dp_status dp_greader_in_folder(dp_visit *v, dp_str folder, dp_str *out);
dp_status dp_greader_followed_name(dp_visit *v, dp_str stream, dp_str *out);

/* What a stream's id asks for, put into `out`; "user/-/state/com.google/...",
 * "user/-/label/NAME" (a dossier, else a folder), "feed/N". DP_NO_INPUT: there
 * is no such stream. */
dp_status dp_greader_stream(dp_visit *v, dp_str id, dp_stream *out);

/* A value of the form or of the query; the next of several behind `*at`. */
dp_str dp_greader_asked(const dp_visit *v, const char *name);
dp_str dp_greader_next(const dp_visit *v, const char *name, size_t *at);

/* Whether a form has the token of its session, or one of the words that
 * programs send in its place; else the answer says that it has not, and asks
 * for another. Requests show the session in a header, which no other site can
 * make a browser send: nothing hangs on it. */
bool dp_greader_token_fits(dp_visit *v);

/* -- Answers ----------------------------------------------------------------
 */

dp_buf dp_greader_begin(dp_visit *v);
void dp_greader_text(dp_buf *out, const char *key, dp_str value);
void dp_greader_number(dp_buf *out, const char *key, int64_t value);
dp_status dp_greader_answer(dp_visit *v, const dp_buf *out);
dp_status dp_greader_ok(dp_visit *v);

/* -- The paths --------------------------------------------------------------
 */

struct dp_trial;
dp_status dp_trial_greader(dp_visit *v, struct dp_trial *trial);

dp_screen dp_greader_login;
dp_screen dp_greader_token;
dp_screen dp_greader_user;
dp_screen dp_greader_subscriptions;
dp_screen dp_greader_tags;
dp_screen dp_greader_unread;
dp_screen dp_greader_preferences;
dp_screen dp_greader_ids;
dp_screen dp_greader_contents;
dp_screen dp_greader_items;
dp_screen dp_greader_edit;
dp_screen dp_greader_mark_all;
dp_screen dp_greader_subscription_edit;
dp_screen dp_greader_quickadd;
dp_screen dp_greader_rename_tag;
dp_screen dp_greader_disable_tag;

#endif
