/* Opening and closing the server: words, templates, desks, socket, threads. */
#include <sodium.h>
#include <time.h>

#include "follow/images.h"
#include "serve/inside.h"
#include "store/secret.h"

#include "core/banned.h"

enum { THREADS = 2, THREADS_MAX = 64 };

/* Bytes of answers kept: some thousand packed pages. */
static const size_t cache_room = (size_t)32 << 20;

/* "https://desk.example/press" in three; no end slash in the path. */
static dp_status read_base(dp_ctx *ctx, dp_server *server)
{
    dp_str url = dp_str_of(server->options.base_url), rest;
    size_t colon = dp_str_find(url, DP_S("://"), 0), slash;
    dp_seen *seen = &server->seen;

    snprintf(seen->scheme, sizeof seen->scheme, "http");
    if (url.n == 0)
        return DP_OK;
    rest = dp_str_sub(url, colon == DP_NOT_FOUND ? url.n : colon + 3, url.n);
    slash = dp_str_find_char(rest, '/', 0);
    if (rest.n == 0 || colon >= sizeof seen->scheme || rest.n > 250)
        return dp_fail(ctx, DP_SETTINGS, "'%.*s' is no address of a reader",
                       DP_F(url));
    snprintf(seen->scheme, sizeof seen->scheme, "%.*s", (int)colon, url.p);
    snprintf(seen->host, sizeof seen->host, "%.*s",
             DP_F(dp_str_sub(rest, 0, slash)));
    if (slash != DP_NOT_FOUND) {
        rest = dp_str_sub(rest, slash, rest.n);
        while (rest.n && rest.p[rest.n - 1] == '/')
            rest.n--;
        snprintf(seen->path, sizeof seen->path, "%.*s", DP_F(rest));
    }
    return DP_OK;
}

static dp_status open_words(dp_ctx *ctx, dp_server *server)
{
    dp_options options = { .data_dir = server->options.data,
                           .until = DP_UNTIL_PAGE };
    dp_status status = dp_open(&options, &server->ctx);

    if (status != DP_OK)
        return dp_fail(ctx, status, "%s",
                       server->ctx ? dp_message(server->ctx) : "no memory");
    server->languages_n =
        dp_wording_languages(server->ctx->data, "reader", server->languages,
                             DP_UI_MAX);
    for (size_t i = 0; i < server->languages_n && status == DP_OK; i++)
        status = dp_wording_open(ctx, server->ctx->data, server->languages[i],
                                 "reader", &server->words[i]);
    if (status == DP_OK && server->languages_n == 0)
        status = dp_fail(ctx, DP_BAD_DATA, "no language has a reader.tsv");
    return status;
}

/* English first, where it is there: who asks for no language that we have is
 * most likely to read that. */
static void order_languages(dp_server *server)
{
    for (size_t i = 1; i < server->languages_n; i++) {
        dp_wording *words = server->words[i];
        dp_str language = server->languages[i];
        if (!dp_str_eq(language, DP_S("en")))
            continue;
        for (size_t j = i; j > 0; j--) {
            server->words[j] = server->words[j - 1];
            server->languages[j] = server->languages[j - 1];
        }
        server->words[0] = words;
        server->languages[0] = language;
    }
}

static dp_status open_desks(dp_ctx *ctx, dp_server *server)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < server->options.threads && status == DP_OK; i++) {
        dp_desk *desk = NULL;
        status = dp_desk_open(ctx, server, &desk);
        if (status == DP_OK)
            dp_desk_give(server, desk);
    }
    return status;
}

static dp_status open_socket(dp_ctx *ctx, dp_server *server)
{
    dp_status status =
        dp_listen(ctx, server->options.listen, &server->listener);

    if (status != DP_OK)
        return status;
    if (!server->listener.local && !server->options.open &&
        !dp_entry_asks(server))
        return dp_fail(ctx, DP_NOT_ALLOWED,
                       "'%s' can be reached from other machines, and anybody "
                       "could read; '--reader-password-file' says who may, "
                       "'--public' that all may",
                       server->options.listen);
    if (server->listener.is_path)
        snprintf(server->address, sizeof server->address, "%s",
                 server->listener.address);
    else
        snprintf(server->address, sizeof server->address, "http://%s%s/",
                 server->listener.address, server->seen.path);
    return DP_OK;
}

/* Pictures are a comfort: where their folder cannot be had, the reader shows
 * none, and says so to its owner. */
static dp_status open_pictures(dp_ctx *ctx, dp_server *server)
{
    dp_images_options options;
    char sentence[DP_MESSAGE_SIZE + 64];

    server->aside = dp_aside_new();
    if (!server->aside)
        return dp_no_memory(ctx, "the server");
    if (!server->options.pictures)
        return DP_OK;
    options = *server->options.pictures;
    options.settled = dp_aside_settled;
    options.self = server->aside;
    if (dp_images_open(ctx, &options, &server->images) == DP_OK)
        return DP_OK;
    snprintf(sentence, sizeof sentence, "no pictures are shown: %s",
             dp_message(ctx));
    if (server->options.complain)
        server->options.complain(sentence);
    return DP_OK;
}

/* A store that may not be written has none: what is signed is then known as
 * long as the server runs. */
static void find_key(dp_server *server)
{
    dp_ctx *ctx = server->desks->ctx; /* which knows what a store needs */
    dp_store *store = NULL;
    dp_status status =
        dp_store_open(ctx, server->options.store, DP_STORE_REPAIR, &store);

    if (status == DP_OK)
        status = dp_secret_get(ctx, store, DP_S("cookies"), (int64_t)time(NULL),
                               0, server->key, NULL);
    if (status != DP_OK)
        randombytes_buf(server->key, sizeof server->key);
    dp_store_close(store);
}

static dp_status start(dp_ctx *ctx, dp_server *server)
{
    dp_status status = read_base(ctx, server);

    if (status == DP_OK)
        status = open_pictures(ctx, server);
    if (status == DP_OK)
        status = open_words(ctx, server);
    if (status == DP_OK)
        status = dp_skin_open(ctx, server->options.web, &server->skin);
    if (status == DP_OK)
        status = open_desks(ctx, server);
    if (status == DP_OK)
        status = open_socket(ctx, server);
    if (status != DP_OK)
        return status;
    order_languages(server);
    server->cache = dp_cache_new(cache_room);
    server->limits = dp_limits_new();
    server->court = dp_court_open();
    find_key(server);
    dp_server_tidy(server, server->desks);
    return server->cache && server->limits && server->court
               ? dp_http_start(ctx, server)
               : dp_no_memory(ctx, "the server");
}

dp_status dp_server_open(dp_ctx *ctx, const dp_serve_options *options,
                         dp_server **out)
{
    dp_server *server = calloc(1, sizeof *server);
    dp_status status;

    if (!server || sodium_init() < 0) {
        free(server);
        return dp_no_memory(ctx, "the server");
    }
    server->options = *options;
    atomic_init(&server->generation, 1);
    server->started = (int64_t)time(NULL);
    server->listener.fd = -1;
    if (server->options.threads == 0)
        server->options.threads = THREADS;
    if (server->options.threads > THREADS_MAX)
        server->options.threads = THREADS_MAX;
    pthread_mutex_init(&server->lock, NULL);
    pthread_cond_init(&server->freed, NULL);
    status = start(ctx, server);
    if (status != DP_OK) {
        dp_server_close(server);
        return status;
    }
    *out = server;
    return DP_OK;
}

const char *dp_server_address(const dp_server *server)
{
    return server->address;
}

void dp_server_close(dp_server *server)
{
    if (!server)
        return;
    dp_http_stop(server);
    dp_images_close(server->images);
    dp_aside_free(server->aside);
    dp_listen_end(&server->listener);
    while (server->desks) {
        dp_desk *desk = server->desks;
        server->desks = desk->next;
        dp_desk_close(desk);
    }
    dp_court_close(server->court);
    dp_limits_free(server->limits);
    dp_cache_free(server->cache);
    dp_skin_close(server->skin);
    for (size_t i = 0; i < server->languages_n; i++)
        dp_wording_close(server->words[i]);
    dp_close(server->ctx);
    pthread_cond_destroy(&server->freed);
    pthread_mutex_destroy(&server->lock);
    free(server);
}
