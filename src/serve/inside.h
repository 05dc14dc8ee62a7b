/* What the files of this folder share that pages need not know. */
#ifndef DP_SERVE_INSIDE_H
#define DP_SERVE_INSIDE_H

#include <pthread.h>
#include <stdatomic.h>

#include "serve/cache.h"
#include "serve/figures.h"
#include "serve/limit.h"
#include "serve/listen.h"
#include "serve/serve.h"
#include "serve/visit.h"
#include "serve/skin.h"
#include "store/shown.h"

enum { DP_UI_MAX = 16 }; /* languages of the interface */

typedef struct dp_aside dp_aside;
typedef struct dp_door dp_door;

/* What one thread works with while it answers. */
typedef struct dp_desk {
    struct dp_desk *next; /* of those that are free */
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_outlets *outlets;
    dp_dates *dates[DP_UI_MAX]; /* NULL: not asked for yet */
    uint64_t version;           /* of the store, as this connection saw it */
    uint64_t shown;             /* the generation that this is; 0: unknown */
    dp_arena *lists;            /* lists.c; NULL: not asked for yet */
    uint64_t listed;            /* the generation they are of; 0: none */
    dp_lists offered;
    dp_outlets_shown listed_outlets; /* those of `offered` */
} dp_desk;

/* Where the reader is seen from outside. */
typedef struct dp_seen {
    char scheme[8], host[256], path[256]; /* host "": any that is local */
} dp_seen;

struct dp_server {
    dp_serve_options options;
    dp_ctx *ctx; /* whose knowledge `words` reads */
    dp_skin *skin;
    dp_cache *cache;
    dp_wording *words[DP_UI_MAX];
    dp_str languages[DP_UI_MAX];
    size_t languages_n;
    dp_listener listener;
    dp_seen seen;
    char address[600];
    pthread_mutex_t lock; /* of `desks` */
    pthread_cond_t freed;
    dp_desk *desks;
    atomic_uint_fast64_t generation; /* grows with whatever the store changes */
    dp_figures figures;
    atomic_int_fast64_t tidy_at;  /* when to look again, Unix seconds */
    int64_t started;              /* Unix seconds */
    atomic_uint answering;        /* requests under way */
    atomic_uint connections;      /* open now */
    atomic_uint connections_most; /* at once, since memory was given back */
    struct MHD_Daemon *daemon;
    dp_door *door;            /* NULL: nobody is let in */
    struct dp_images *images; /* NULL: no pictures are shown */
    struct dp_aside *aside;   /* calls that wait for one; http_aside.c */
    dp_limits *limits;
    dp_court *court;
    uint8_t key[32]; /* of the signatures on cookies */
};

/* -- desk.c ------------------------------------------------------------------
 */

dp_status dp_desk_open(dp_ctx *ctx, dp_server *server, dp_desk **out);
void dp_desk_close(dp_desk *desk);

/* One of the server's desks, waited for where all are taken; given back. */
dp_desk *dp_desk_take(dp_server *server);
void dp_desk_give(dp_server *server, dp_desk *desk);

/* Which state of the store answers are made from now; with `followed` those
 * that show how outlets fare, which changes with each poll. */
uint64_t dp_desk_generation(dp_server *server, dp_desk *desk, bool followed);

/* -- tidy.c ------------------------------------------------------------------
 */

/* Forget what is too old, where it is time to look. */
void dp_server_tidy(dp_server *server, dp_desk *desk);

/* -- route.c -----------------------------------------------------------------
 */

typedef struct dp_route {
    const char *path; /* "article/ *": a star is any one segment */
    dp_screen *page;
    bool post;     /* takes forms; else it is read */
    bool chosen;   /* what it shows depends on the reader's choices */
    bool kept;     /* its answers may be kept for others */
    bool followed; /* kept until the next poll: they show how outlets fare */
    bool editor;  /* for whoever is logged in; a form has to have their token */
    bool token;   /* a form has to have the browser's token */
    bool program; /* for other programs: no cookies, no forms of ours */
    bool open;    /* asks for no reader password: what leads to one does not */
    /* Says which password the request has to be tried with before its page is
     * asked for (account.h). What fails becomes a page. */
    dp_status (*trial)(dp_visit *v, dp_trial *trial);
} dp_route;

/* The route of a request; NULL: no such path, or, where `*other` says so, not
 * by this method. */
const dp_route *dp_route_of(const dp_request *request, bool *other);

/* The methods that its path takes, as Allow says them; NULL: no such path. */
const char *dp_route_methods(const dp_request *request);

/* -- entry.c
 * -------------------------------------------------------------------
 */

enum { DP_ENTRY_CLOSED = 1 };

/* Whether a visitor may read this at all: 0; 303: after a login; 401: with a
 * password; 429: too many wrong ones; DP_ENTRY_CLOSED: it is not open to the
 * outside. */
unsigned dp_entry(dp_visit *v, const dp_route *route);

/* Whether there is a reader password; whether it is this one. */
bool dp_entry_asks(const dp_server *server);
bool dp_entry_password_is(const dp_server *server, dp_str password);

/* The cookie of a browser that had it, in the visit's arena. */
dp_str dp_entry_cookie(dp_visit *v);

/* -- answer.c ----------------------------------------------------------------
 */

/* What goes out. `body` is counted once for the caller; what is text lives in
 * the desk's arena, or is written out in the program. */
typedef struct dp_sent {
    unsigned status;
    dp_body *body; /* NULL: 304, or memory is out */
    dp_str location;
    struct {
        dp_str pair;
        int64_t seconds; /* it stays; 0: it goes */
    } cookies[6];
    size_t cookies_n;
    const char *allow, *name;
    uint32_t retry;   /* seconds; 0: nothing is said */
    bool fixed, page; /* page: HTML of ours, with style and script */
    bool picture;
    bool printed;   /* a page of its own, with its own style and nothing else */
    dp_str awaited; /* nothing goes out yet: this picture is fetched first */
    bool bad_token; /* a program is to ask for another one */
    bool own;       /* made for somebody who is logged in */
    bool basic;     /* says how a program shows the reader password */
} dp_sent;

/* Answer a request that was read as far as `status` says: DP_OK, or why it is
 * none. Never fails. */
void dp_server_answer(dp_server *server, dp_desk *desk, dp_request *request,
                      dp_status status, dp_sent *out);

/* The trial that a request needs before it is answered; NULL: none, or the
 * request will be refused. It is the caller's, and has to be tried where its
 * outcome says that it waits. */
dp_trial *dp_server_trial(dp_server *server, dp_desk *desk, dp_request *request,
                          dp_status status);

/* The same for a request that is refused before it is looked at. */
void dp_server_refuse(dp_server *server, dp_desk *desk, dp_request *request,
                      unsigned code, dp_sent *out);

/* -- choices.c ---------------------------------------------------------------
 */

/* Read what the reader has chosen; which language that makes. */
void dp_choices_read(dp_arena *arena, const dp_request *request,
                     dp_choices *out);
size_t dp_choices_language(const dp_server *server, const dp_request *request,
                           const dp_choices *choices);

/* The cookie that keeps them, in `arena`. */
dp_str dp_choices_cookie(dp_arena *arena, const dp_choices *choices);

/* -- visit.c -----------------------------------------------------------------
 */

/* What every page shows: language, links of the head, files. */
void dp_visit_begin(dp_visit *v);

/* -- http_aside.c: calls that wait for a picture
 * --------------------------------
 */

struct MHD_Connection;

dp_aside *dp_aside_new(void);
void dp_aside_free(dp_aside *aside); /* nobody waits any more; accepts NULL */

/* Put a call aside until `url` is settled, and order it. The call is handled
 * again then; false: it cannot be put aside. */
bool dp_aside_put(dp_server *server, dp_ctx *ctx,
                  struct MHD_Connection *connection, dp_str url);

/* A dp_images_options.settled; `self` is the dp_aside. */
void dp_aside_settled(void *self, dp_str url);

/* Let all go on, and everybody who comes. */
void dp_aside_end(dp_aside *aside);

/* -- http_admit.c: who lets connections in
 * --------------------------------------
 */

/* Take connections from `listener`, which does not block and stays the caller's,
 * and deal them out to the daemon's threads. NULL: no memory, thread or
 * descriptor is left. */
dp_door *dp_door_open(struct MHD_Daemon *daemon, int listener);

/* No more; those that are in stay. Accepts NULL. */
void dp_door_shut(dp_door *door);

/* -- http.c ------------------------------------------------------------------
 */

dp_status dp_http_start(dp_ctx *ctx, dp_server *server);
void dp_http_stop(dp_server *server);

#endif
