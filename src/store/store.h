/* The store: articles kept, with what was read in them, and found again.
 *
 * One SQLite file, any number of processes reading and writing it. Nothing
 * above this header knows which engine answers: ids come from the record, SQL
 * stays in this folder. docs/store.md draws the schema; shown.h has what a
 * reader shows.
 *
 *     dp_store *store = NULL;
 *
 *     status = dp_store_open(ctx, path, DP_STORE_WRITE, &store);
 *     while (status == DP_OK && next_article(&kept))
 *         status = dp_store_add(ctx, store, &kept, &added);
 *     if (status == DP_OK)
 *         status = dp_store_commit(ctx, store);
 *     dp_store_close(store);
 */
#ifndef DP_STORE_STORE_H
#define DP_STORE_STORE_H

#include "core/core.h"

typedef struct dp_store dp_store;

typedef enum dp_store_mode {
    DP_STORE_READ,   /* an existing file */
    DP_STORE_WRITE,  /* made where there is none, folders too */
    DP_STORE_REPAIR, /* an existing file, whatever fed its index */
    DP_STORE_MEMORY, /* a store of this process alone; the path is not used */
} dp_store_mode;

/* Open a store.
 *
 * DP_NO_INPUT: there is none to read. DP_NOT_ALLOWED, DP_CANNOT_WRITE: the file
 * system says no. DP_BAD_DATA: no store, a damaged one, or one of a newer
 * version. DP_BUSY: others wrote for more than ten seconds.
 */
dp_status dp_store_open(dp_ctx *ctx, const char *path, dp_store_mode mode,
                        dp_store **out);

/* Make a store where there is none, and see that what is there is one. For who
 * has tables of its own in the file. The same statuses. */
dp_status dp_store_make(dp_ctx *ctx, const char *path);

/* Another handle of the same file, for reading in another thread. DP_END: there
 * can be none, since the store is one of memory. */
dp_status dp_store_open_beside(dp_ctx *ctx, const dp_store *store,
                               dp_store **out);

/* Accepts NULL. What was added since the last commit is lost. */
void dp_store_close(dp_store *store);

/* -- Adding -----------------------------------------------------------------
 */

/* An article to be kept. */
typedef struct dp_kept {
    const dp_article *article;
    dp_str record;  /* its line */
    dp_str page;    /* the bytes it was read from; null: not to be kept */
    dp_form form;   /* of the page */
    dp_str charset; /* of the page, as a header told; null */
    dp_str seen;    /* when we got it, RFC 3339; null: now */
    int64_t number; /* which revision it is, of an import: it is kept where it
                       is the next; 0: whatever it is */
} dp_kept;

typedef enum dp_added {
    DP_ADDED_NEW,      /* an article of its own */
    DP_ADDED_COPY,     /* new, with the text of another */
    DP_ADDED_REVISION, /* its text or title changed */
    DP_ADDED_SAME,     /* nothing changed */
    DP_ADDED_FORGOTTEN /* it was taken out for good and stays out */
} dp_added;

/* Add one article. A transaction is opened where none is, and committed by
 * itself after at most a tenth of a second, so that other writers get in; what
 * is committed is kept whatever happens then. */
dp_status dp_store_add(dp_ctx *ctx, dp_store *store, const dp_kept *kept,
                       dp_added *added);

/* Whether `path` leads to a file of the store's. To open and close it in another
 * way than through the store drops the locks that it has there. */
bool dp_store_has_file(const dp_store *store, const char *path);

/* Make sure of all that was added. */
dp_status dp_store_commit(dp_ctx *ctx, dp_store *store);

/* What is read from `hold` to `let_go` is as it was at one moment, and asking a
 * thousand times costs a thousand locks less. Within a transaction they do
 * nothing. */
void dp_store_hold(dp_store *store);
void dp_store_let_go(dp_store *store);

/* Called with the number of articles that have just been made sure of. */
typedef void dp_store_sure(void *self, size_t articles);
void dp_store_on_commit(dp_store *store, dp_store_sure *sure, void *self);

/* A number that is another whenever something has changed that readers are
 * shown, by whatever process: for what is kept of its answers. What outlets are
 * followed and what an account reads does not count. */
dp_status dp_store_generation(dp_ctx *ctx, dp_store *store, int64_t *out);

/* -- Taking in --------------------------------------------------------------
 *
 * Many records, one after the other, prepared beside those that are written:
 *
 *     status = dp_intake_open(ctx, store, note, self, &intake);
 *     while (status == DP_OK && next_line(&line))
 *         status = dp_intake_line(ctx, intake, line, input);
 *     if (status == DP_OK)
 *         status = dp_intake_flush(ctx, intake);
 *     dp_intake_close(intake);
 */

typedef struct dp_intake dp_intake;

/* What became of a line. */
typedef struct dp_taken {
    dp_str input;              /* as it was given */
    const dp_article *article; /* NULL: it is no record */
    dp_added added;
    dp_status status; /* why it is none, */
    dp_str reason;    /* in a sentence */
} dp_taken;

/* Called for each line, in their order, some time after it was given and before
 * it is made sure of; what is not DP_OK ends it. */
typedef dp_status dp_taken_note(void *self, const dp_taken *taken);

/* `ctx` is the one of all calls. */
dp_status dp_intake_open(dp_ctx *ctx, dp_store *store, dp_taken_note *note,
                         void *self, dp_intake **out);
dp_status dp_intake_line(dp_ctx *ctx, dp_intake *intake, dp_str line,
                         dp_str input);

/* What an article is about, as bytes that are kept where it is a recent one
 * (dp_story_terms_put): made beside the records, by a thread that is alone with
 * `self`. `ctx` is for its sentences, `out` lives in `arena`. */
typedef dp_status dp_about_make(void *self, dp_ctx *ctx, dp_arena *arena,
                                const dp_article *article, dp_str *out);

/* Before the first line. */
void dp_intake_about(dp_intake *intake, dp_about_make *make, void *self);

/* Write what waits, and make sure of it. */
dp_status dp_intake_flush(dp_ctx *ctx, dp_intake *intake);

/* Accepts NULL. What was not flushed is lost. */
void dp_intake_close(dp_intake *intake);

/* -- Getting ----------------------------------------------------------------
 */

/* The newest record of an article, by id or by address; null in `*out` where
 * there is none. The line lives in `arena`. */
dp_status dp_store_record(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id_or_url, dp_str *out);

/* -- Finding ----------------------------------------------------------------
 */

/* What is asked. `words` is in the grammar of query.h; the others say the same
 * as its fields; all have to hold. Null: not asked. */
typedef struct dp_search {
    dp_str words, lang, outlet, about, kind, between, days, dossier;
    dp_str outlet_is; /* the outlet of just this name; several: one a line */
    bool fitness;     /* the fittest of the newest 2,000 first */
    int64_t before; /* a hit's place: only what is older; 0: from the newest */
    size_t limit;   /* 0: 20 */
} dp_search;

typedef struct dp_hit {
    int64_t place; /* in time: larger is newer */
    dp_str id, url, outlet, title, published, language, copy_of;
    int64_t revisions;
    dp_str snippet; /* of the text; blanks only between words */
    struct {
        dp_span *at;
        size_t n;
    } marks;   /* what was asked for, in the snippet */
    bool note; /* the snippet is of an editor's note */
} dp_hit;

enum { DP_HITS_MAX = 10000 }; /* of one search */

typedef struct dp_hits {
    dp_hit *at;
    size_t n;
    bool more;    /* there are others behind the last */
    bool only;    /* fitness: there are more than the 2,000 that were ranked */
    dp_str meant; /* nothing found: what may have been meant; null */
    dp_str no_outlet; /* an `outlet` that no publication has in its name */
    dp_str nobody; /* an `about` that no record names; its words were searched
                      for; null */
} dp_hits;

/* DP_USAGE: it is no query, or there is no such dossier. */
dp_status dp_store_search(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_hits *out);

/* -- Dossiers ---------------------------------------------------------------
 */

typedef struct dp_dossier {
    dp_str name, query;
} dp_dossier;

typedef struct dp_dossiers {
    dp_dossier *at;
    size_t n;
} dp_dossiers;

/* Whether a dossier can be called so: in an address and on one line. */
bool dp_dossier_name_fits(dp_str name);

/* Keep a search under a name, in place of the one that had it; what is filed
 * there stays. An empty search finds nothing: the dossier then is what is
 * filed. DP_USAGE: it is no query, or no name. */
dp_status dp_dossier_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_str query);
/* Call it otherwise; its search and what is filed stay. DP_USAGE: there is
 * none, or one that is called so already, or it is no name. */
dp_status dp_dossier_rename(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str other);
/* DP_USAGE: there is none. */
dp_status dp_dossier_remove(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name);
/* DP_USAGE: there is none of this name. */
dp_status dp_dossier_there(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str name);
dp_status dp_dossier_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_dossiers *out);

/* File an article, by id or address, in a dossier, beside what its search
 * finds; take it out again. What is so already changes nothing. DP_USAGE: there
 * is no such dossier; DP_NO_INPUT: no such article. */
dp_status dp_dossier_file(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name, dp_str article);
dp_status dp_dossier_unfile(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str article);

/* Ids of what is filed in a dossier, the latest first; names of the dossiers an
 * article, by its id, is filed in. */
dp_status dp_dossier_filed(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str name, dp_strs *out);
dp_status dp_dossiers_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_strs *out);

/* -- Who --------------------------------------------------------------------
 */

typedef struct dp_who_spelling {
    dp_str form;
    int64_t met;
} dp_who_spelling;

typedef struct dp_who_office {
    dp_str role, state; /* state "": none is told */
    dp_day first, last; /* of the articles that tell it */
    int64_t articles;
    dp_str source; /* the first of them */
} dp_who_office;

/* Something done or said: an event, or a quote (kind "quote"). */
typedef struct dp_who_deed {
    dp_str kind, status, published, article, title;
    dp_str words; /* the evidence; null where the record has none */
} dp_who_deed;

typedef struct dp_who_deeds {
    dp_who_deed *at;
    size_t n;
} dp_who_deeds;

typedef struct dp_who {
    dp_str id, kind, name;
    dp_strs ids; /* all that are one; `id` stands for them */
    int64_t articles;
    struct {
        dp_who_spelling *at;
        size_t n;
    } spellings;
    struct {
        dp_who_office *at;
        size_t n;
    } offices;
    dp_who_deeds events, quotes; /* the newest twenty */
} dp_who;

typedef struct dp_whos {
    dp_who *at;
    size_t n;
    bool more;    /* a name may mean others, too */
    dp_strs like; /* where it means nobody: names that have it in them */
} dp_whos;

/* Everybody a name may mean, in any spelling or script. Nobody is none. */
dp_status dp_store_who(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       dp_str name, dp_whos *out);

/* -- Editors ----------------------------------------------------------------
 */

/* Two ids are one person: what is said of `id` is said of `whom` from now on,
 * in articles that come later too. `whom` null: no longer. DP_USAGE: both are
 * one already, the other way round. */
dp_status dp_store_join(dp_ctx *ctx, dp_store *store, dp_str id, dp_str whom);

/* Two ids are two, whatever their names look like; `apart` false: it is no
 * longer said. DP_USAGE: it is one id. */
dp_status dp_store_set_apart(dp_ctx *ctx, dp_store *store, dp_str id,
                             dp_str other, bool apart);

/* In this article, `id` is in truth `other`, however often it is read again.
 * `other` null: no longer. DP_NO_INPUT: there is no such article. */
dp_status dp_store_part(dp_ctx *ctx, dp_store *store, dp_str article, dp_str id,
                        dp_str other);

/* Write what was said of an article over what was read in it, in lists of its
 * own: its names, speakers and actors are who editors say they are. */
dp_status dp_store_obey(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_article *article);

/* `id` is `whom`: in all articles, or in one; or is not. */
typedef struct dp_said_who {
    dp_str id, whom;
    dp_str article; /* null: all */
    bool apart;     /* they are two */
} dp_said_who;

typedef struct dp_said_whos {
    dp_said_who *at;
    size_t n;
} dp_said_whos;

/* What was said of somebody, by their id, or of an article, by its id; of
 * everything: null. */
dp_status dp_store_said(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str about, dp_said_whos *out);

/* An id for another one of the same name, that nobody has yet:
 * "person/ana-silva-2". */
dp_status dp_store_another(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, dp_str *out);

/* -- Keeping it whole -------------------------------------------------------
 */

/* A copy of the store as it is now, while others go on writing. The file at
 * `path` is replaced when the copy is whole. */
dp_status dp_store_backup(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const char *path);

typedef struct dp_verified {
    size_t revisions, faults;
} dp_verified;

/* Called for each thing that is wrong. */
typedef void dp_store_fault(void *self, const char *sentence);

/* Look at all that is kept: the database, ids, offsets, texts, pages, and that
 * the index has each article, forms of words have their stems and happenings
 * their keys. What is wrong is told and no failure. */
dp_status dp_store_verify(dp_ctx *ctx, dp_store *store, dp_store_fault *fault,
                          void *self, dp_verified *out);

/* Make again what can be made from the records: index, entities, events. Opened
 * with DP_STORE_REPAIR. Others wait meanwhile, and may give up. */
dp_status dp_store_index_again(dp_ctx *ctx, dp_store *store);

/* Take out for good an article by id or address, or all of an outlet; their ids
 * stay, so that they are not added again. */
dp_status dp_store_forget(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str what, bool outlet, size_t *out);

/* Behind the last of them: no word is left in the file, also of what somebody
 * forgot who was killed meanwhile. DP_BUSY: others read where it still is. */
dp_status dp_store_forget_end(dp_ctx *ctx, dp_arena *arena, dp_store *store);

/* -- Moving -----------------------------------------------------------------
 */

/* Takes a line, with its line end; what is not DP_OK ends the export. */
typedef dp_status dp_store_line(void *self, dp_str line);

/* All that endures: what is followed and what of it is on its way, what was
 * forgotten, dossiers, accounts without their
 * passwords, what editors joined, parted and wrote, every revision. */
dp_status dp_store_export(dp_ctx *ctx, dp_store *store, bool pages,
                          dp_store_line *line, void *self);

/* Take one line of an export; one that was taken before changes nothing.
 * DP_BAD_DATA: it is none. */
dp_status dp_store_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str line, dp_added *added);

/* -- Reading again ----------------------------------------------------------
 */

/* A page that was kept, what is known of it from elsewhere, and what was read
 * in it: the newest record, and which revision that is. */
typedef struct dp_store_paged {
    dp_page page;
    dp_str record;
    int64_t number;
} dp_store_paged;

/* Ids of the articles whose newest revision has its page. */
dp_status dp_store_with_pages(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_strs *out);

/* DP_END: its page was not kept. */
dp_status dp_store_page(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, dp_store_paged *out);

#endif
