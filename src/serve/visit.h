/* A visit: one request on its way to an answer, with all that a page needs.
 *
 *     dp_status dp_screen_outlets(dp_visit *v)
 *     {
 *         dp_visit_title(v, "outlets");
 *         ... fill v->view ...
 *         v->shown = "outlets";
 *         return DP_OK;
 *     }
 *
 * A page returns DP_OK with a template named, or with an answer of its own
 * (dp_answer_...); DP_NO_INPUT where there is no such thing (404), DP_USAGE or
 * DP_BAD_DATA where it was asked wrongly (400), DP_NOT_ALLOWED (403), DP_BUSY
 * (503). Everything else is our fault (500) and said to the owner, not to the
 * visitor. All memory of a visit is of `arena`.
 */
#ifndef DP_SERVE_VISIT_H
#define DP_SERVE_VISIT_H

#include "serve/account.h"
#include "wording/dates.h"
#include "serve/request.h"
#include "serve/skin.h"
#include "serve/view.h"
#include "wording/wording.h"
#include "store/called.h"
#include "store/outlets.h"
#include "store/store.h"

/* What a reader has chosen, kept in a cookie of theirs. Null: nothing. */
typedef struct dp_choices {
    dp_str ui;                    /* language of the interface */
    dp_str lang, outlet, dossier; /* filters of the front page */
    dp_str state;                 /* another: "state/MR", which articles name */
    bool fresh;                   /* only what came since the visit before */
    dp_str last, seen; /* when that was, and when they were last here: Unix
                          seconds */
} dp_choices;

typedef struct dp_answer {
    unsigned status; /* 0: 200 */
    const char *type;
    dp_str body;      /* null: the template is shown */
    dp_str location;  /* of a redirection */
    dp_str cookie;    /* "name=value", of ours */
    dp_str session;   /* the id of a login that begins; "": it ends */
    dp_str reader;    /* the cookie of who has the reader password */
    dp_str known;     /* the cookie of whoever had an account's password */
    uint32_t retry;   /* seconds after which to try again; 0: not said */
    const char *name; /* of a file to be saved */
    bool fixed;       /* never changes under its address */
    bool bad_token;   /* a program is to ask for another one */
    bool picture;     /* a picture from elsewhere: nothing in it may act */
    bool printed;   /* a page of its own, with its own style and nothing else */
    dp_str awaited; /* of a picture that is to be fetched first: its address */
} dp_answer;

struct dp_server;

typedef struct dp_visit {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_outlets *outlets; /* NULL: the store has none */
    const dp_request *request;
    const dp_wording *words;
    dp_dates *dates;
    dp_choices choices;
    dp_calling calling; /* in the reader's language, once somebody was called */
    dp_map called;      /* those who were: index into `names`, plus 1 */
    DP_VEC(dp_str) names;
    dp_day today;
    dp_view *view;
    const char *shown; /* the template */
    dp_skin_read read; /* templates, from a folder */
    dp_answer answer;
    const dp_editor *editor; /* who is logged in; NULL: nobody */
    dp_editor editor_is;
    dp_visitor visitor;
    struct dp_server *server;
    struct dp_desk *desk;
} dp_visit;

typedef dp_status dp_screen(dp_visit *v);

/* Segment `i` of the path; null behind the last. */
dp_str dp_visit_segment(const dp_visit *v, size_t i);

/* A value of the query; null: not given, or empty. */
dp_str dp_visit_asked(const dp_visit *v, const char *name);

/* The page's title is a word of the interface; is `title` itself. */
void dp_visit_title(dp_visit *v, const char *word);
void dp_visit_title_text(dp_visit *v, dp_str title);

/* Which part of the reader is shown, for the head's links: "front". */
void dp_visit_section(dp_visit *v, const char *section);

/* Where to log in and come back to this address. */
dp_str dp_login_link(dp_visit *v);

/* The page has a form that changes something for whoever sent it: {{token}}. An
 * editor's pages have it anyway. */
void dp_visit_form(dp_visit *v);

/* A connection to the store that writes; the visit's own only reads. For the
 * caller to close. */
dp_status dp_visit_write(dp_visit *v, dp_store **out);

/* The same for what has nothing to do with articles and their index: it works
 * where that has to be made again, too. */
dp_status dp_visit_write_desk(dp_visit *v, dp_store **out);

/* What readers choose from: the languages of the store's articles and the
 * states they name, the commonest first, and the names of its outlets. */
typedef struct dp_lists {
    dp_strs languages, states, outlets;
} dp_lists;

/* The desk's, for this visit. */
dp_status dp_lists_get(dp_visit *v, dp_lists *out);

/* The reader is sent to a path of ours (303). */
dp_status dp_answer_see(dp_visit *v, dp_str path);

/* An answer that is no page. */
dp_status dp_answer_bytes(dp_visit *v, const char *type, dp_str body);

/* -- The pages, one file each: screen_NAME.c ----------------------------------
 */

dp_screen dp_screen_front;
dp_screen dp_screen_story;
dp_screen dp_screen_article;
dp_screen dp_screen_picture;
dp_screen dp_screen_changes;
dp_screen dp_screen_beside;
dp_screen dp_screen_timeline;
dp_screen dp_screen_happening;
dp_screen dp_screen_calendar;
dp_screen dp_screen_calendar_ics;
dp_screen dp_screen_review;
dp_screen dp_screen_reviews;
dp_screen dp_screen_entity;
dp_screen dp_screen_search;
dp_screen dp_screen_outlets;
dp_screen dp_screen_outlet;
dp_screen dp_screen_subscribe;
dp_screen dp_screen_unsubscribe;
dp_screen dp_screen_dossiers;
dp_screen dp_screen_dossier;
dp_screen dp_screen_dossier_add;
dp_screen dp_screen_dossier_remove;
dp_screen dp_screen_dossier_file;
dp_screen dp_screen_feed_front;
dp_screen dp_screen_feed_search;
dp_screen dp_screen_feed_outlet;
dp_screen dp_screen_feed_dossier;
dp_screen dp_screen_feed_story;
dp_screen dp_screen_feed_entity;
dp_screen dp_screen_feed_review;
dp_screen dp_screen_opml;
dp_screen dp_screen_health;
dp_screen dp_screen_robots;
dp_screen dp_screen_metrics;
dp_screen dp_screen_login;
dp_screen dp_screen_logged_in;
dp_screen dp_screen_logout;
dp_screen dp_screen_account;
dp_screen dp_screen_account_add;
dp_screen dp_screen_account_remove;
dp_screen dp_screen_moderation;
dp_screen dp_screen_moderate;
dp_screen dp_screen_report;
dp_screen dp_screen_report_send;
dp_screen dp_screen_reported;
dp_screen dp_screen_password;
dp_screen dp_screen_file;
dp_screen dp_screen_choose;
dp_screen dp_screen_made_list;
dp_screen dp_screen_made_begin;
dp_screen dp_screen_made_add;
dp_screen dp_screen_made;
dp_screen dp_screen_made_print;
dp_screen dp_screen_made_edit;
dp_screen dp_screen_note;
dp_screen dp_screen_story_edit;
dp_screen dp_screen_who_edit;

dp_status dp_trial_login(dp_visit *v, dp_trial *trial);
dp_status dp_trial_password(dp_visit *v, dp_trial *trial);
dp_status dp_trial_account(dp_visit *v, dp_trial *trial);

/* All accounts, for whoever may change them. */
dp_status dp_accounts_show(dp_visit *v);

#endif
