/* depeche: reads the press and keeps the record.
 *
 * The way from bytes to a record, as a library. A context holds what is opened
 * once (languages, the world, parsers); an arena holds what one article makes;
 * a page is bytes and what is known of them; an article is what was read.
 *
 *     dp_ctx *ctx = NULL;
 *     dp_arena *arena = dp_arena_new(64 << 20);
 *     dp_page page = { .bytes = bytes, .input = DP_S("page.html") };
 *     dp_article article;
 *     dp_str line;
 *
 *     if (dp_open(NULL, &ctx) == DP_OK &&
 *         dp_article_read(ctx, arena, &page, &article) == DP_OK &&
 *         dp_record_print(ctx, arena, &article, &line) == DP_OK)
 *         fwrite(line.p, 1, line.n, stdout);
 *     else
 *         fprintf(stderr, "%s\n", dp_message(ctx));
 *
 *     dp_arena_close(arena);
 *     dp_close(ctx);
 *
 * Strings are views: pointer and length, owned by the arena they were made in
 * (or by the caller, for what the caller gave), never NUL-terminated. A string
 * whose pointer is NULL is the record's null; an empty one is "".
 *
 * A context and an arena belong to one thread at a time. Nothing is global.
 */
#ifndef DEPECHE_H
#define DEPECHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DP_VERSION "0.0.1"

#if defined(__GNUC__)
#define DP_API __attribute__((visibility("default")))
#else
#define DP_API
#endif

/* A view of bytes; owns nothing. */
typedef struct dp_str {
    const char *p;
    size_t n;
} dp_str;

/* A view of a string literal; a null view. */
#define DP_S(literal) ((dp_str){ "" literal, sizeof(literal) - 1 })
#define DP_NULL ((dp_str){ NULL, 0 })

typedef struct dp_strs {
    dp_str *at;
    size_t n;
} dp_strs;

/* Bytes of a text, end exclusive. The record counts code points instead: its
 * writer converts. */
typedef struct dp_span {
    uint32_t begin, end;
} dp_span;

/* How a call ended. Failures have the value of the exit code of sysexits.h
 * that a program ends with when it can go no further. */
typedef enum dp_status {
    DP_OK = 0,
    DP_END = 1, /* nothing more to read; no failure */
    DP_USAGE = 64,
    DP_BAD_DATA = 65,
    DP_NO_INPUT = 66,
    DP_UNAVAILABLE = 69,
    DP_INTERNAL = 70,
    DP_NO_MEMORY = 71,
    DP_CANNOT_WRITE = 73,
    DP_IO = 74,
    DP_BUSY = 75,
    DP_NOT_ALLOWED = 77,
    DP_SETTINGS = 78
} dp_status;

/* -- Arena ---------------------------------------------------------------- */

typedef struct dp_arena dp_arena;

/* An arena that hands out at most `ceiling` bytes; NULL when there is no
 * memory for the arena itself. */
DP_API dp_arena *dp_arena_new(size_t ceiling);

/* Give back all that was handed out; the arena is as new. */
DP_API void dp_arena_reset(dp_arena *arena);

/* Accepts NULL. */
DP_API void dp_arena_close(dp_arena *arena);

/* -- Context -------------------------------------------------------------- */

typedef struct dp_ctx dp_ctx;

/* How far to read. Each stage needs those before it. */
typedef enum dp_until {
    DP_UNTIL_EVENTS = 0, /* the whole record; the default */
    DP_UNTIL_PAGE,       /* the article and its metadata */
    DP_UNTIL_TEXT,       /* and its language */
    DP_UNTIL_DATES,      /* and its dates */
    DP_UNTIL_MARKS       /* and names, quotes */
} dp_until;

typedef struct dp_options {
    const char *data_dir;  /* knowledge that takes the place of the built-in
                              lang/ and world/; NULL: built-in */
    const char *model_dir; /* where models/ lies; NULL: where installed */
    const char *now;       /* day of reading, YYYY-MM-DD; NULL: today, or the
                              day a page was fetched */
    dp_until until;
    const char *time_zone; /* whose days are meant, an IANA name
                              ("Europe/Madrid"); NULL: UTC */
} dp_options;

/* Open a context. `options` may be NULL.
 *
 * On failure `*out` is NULL or a context fit only for dp_message and dp_close.
 */
DP_API dp_status dp_open(const dp_options *options, dp_ctx **out);

/* Accepts NULL. */
DP_API void dp_close(dp_ctx *ctx);

/* Whether models of names were found. Without them, or in a context that does not
 * read names, fewer names are found. */
DP_API bool dp_has_models(const dp_ctx *ctx);

/* The sentence of the last failure, owned by `ctx` until the next call. */
DP_API const char *dp_message(const dp_ctx *ctx);

/* -- Page: bytes and what is known of them --------------------------------- */

typedef enum dp_form {
    DP_FORM_AUTO = 0, /* found from the bytes */
    DP_FORM_HTML,     /* markup */
    DP_FORM_PAGE,     /* a page saved as text, with its furniture */
    DP_FORM_TEXT      /* an article's own text, kept as it is */
} dp_form;

typedef struct dp_page {
    dp_str bytes;
    dp_form form;
    dp_str input;   /* what the caller calls it */
    dp_str url;     /* where it was fetched from */
    dp_str fetched; /* when, RFC 3339 */
    dp_str charset; /* as a transport header or a row says: goes before what
                       the page says of itself */
    /* What the caller knows better than the page; null where it does not. */
    dp_str title, outlet, published, language;
    /* The day its feed gives it: stands in where the page tells none. */
    dp_str feed_published;
} dp_page;

/* -- Article: what was read ------------------------------------------------ */

typedef enum dp_basis {
    DP_BASIS_NONE = 0,
    /* of a publication day */
    DP_BASIS_BYLINE,
    DP_BASIS_METADATA,
    DP_BASIS_URL,
    DP_BASIS_FEED,
    DP_BASIS_HTTP,
    DP_BASIS_TEXT,
    DP_BASIS_OPTION,
    /* of a date in the text */
    DP_BASIS_EXPLICIT,
    DP_BASIS_PUBLISHED,
    DP_BASIS_PREVIOUS,
    DP_BASIS_WEEKDAY
} dp_basis;

typedef struct dp_image {
    dp_str url, alt, caption;
} dp_image;

typedef enum dp_name_kind {
    DP_PERSON,
    DP_STATE,
    DP_ORGANISATION,
    DP_PLACE
} dp_name_kind;

typedef struct dp_name {
    dp_span span;
    dp_name_kind kind;
    dp_str name;  /* the fullest form known */
    dp_str id;    /* "person/sergei-lavrov" */
    dp_str role;  /* normalised office, of a person */
    dp_str state; /* ISO 3166-1 alpha-2 */
} dp_name;

typedef struct dp_date {
    dp_span span;
    dp_str value; /* EDTF; null where nothing says when */
    dp_basis basis;
} dp_date;

typedef struct dp_quote {
    dp_span span; /* without the marks */
    dp_str speaker, speaker_id;
    dp_str verb; /* lemma */
} dp_quote;

/* Who takes part in an event. */
typedef struct dp_actor {
    dp_str name, id, role, state;
} dp_actor;

typedef struct dp_actors {
    dp_actor *at;
    size_t n;
} dp_actors;

typedef struct dp_event {
    dp_str kind, status; /* the record's own words: "visit", "planned" */
    dp_actors actors, with;
    dp_strs states;
    dp_str place, place_state;
    dp_str date; /* EDTF */
    dp_str body, position;
    dp_strs subjects;
    dp_str said_by;
    ptrdiff_t quote; /* index into the article's quotes; -1: none */
    dp_str cameo, plover;
    struct {
        dp_span *at;
        size_t n;
    } evidence;
} dp_event;

typedef struct dp_article {
    dp_str input, id, url, source_url, fetched;
    dp_str title, outlet, agency;
    dp_strs authors;
    dp_str published; /* EDTF */
    dp_basis published_basis;
    dp_str language; /* BCP 47 */
    int partial;     /* 1, 0, or -1: not known */
    dp_str text;     /* UTF-8, NFC, paragraphs parted by one blank line */
    struct {
        dp_image *at;
        size_t n;
    } images;
    dp_until until; /* how far it was read; later layers are null */
    struct {
        dp_name *at;
        size_t n;
    } names;
    struct {
        dp_date *at;
        size_t n;
    } dates;
    struct {
        dp_quote *at;
        size_t n;
    } quotes;
    struct {
        dp_event *at;
        size_t n;
    } events;
} dp_article;

/* Read one page into an article, in the calling process.
 *
 * All of `*out` lives in `arena`, or in what `page` points at. What a page does
 * not say is null and no failure. On failure `*out` is untouched.
 *
 * DP_BAD_DATA: the bytes are no page (empty, binary, over the limits).
 * DP_NO_MEMORY: the arena is at its ceiling.
 */
DP_API dp_status dp_article_read(dp_ctx *ctx, dp_arena *arena,
                                 const dp_page *page, dp_article *out);

/* Print an article as one line of the record format, with its line end; the
 * bytes live in `arena`. */
DP_API dp_status dp_record_print(dp_ctx *ctx, dp_arena *arena,
                                 const dp_article *article, dp_str *out);

#ifdef __cplusplus
}
#endif
#endif
