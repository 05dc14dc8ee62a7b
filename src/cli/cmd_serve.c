/* depeche serve: the reader in a browser, until a signal ends it. */
#include <signal.h>
#include <unistd.h>

#include "cli/store.h"
#include "follow/images.h"
#include "serve/serve.h"
#include "store/account.h"

#include "core/banned.h"

typedef struct serve_options {
    dp_common common;
    dp_network network;
    const char *store, *web, *pictures;
    bool open, no_pictures;
} serve_options;

#define AT(member) offsetof(serve_options, member)

const dp_option dp_serve_command_options[] = {
    DP_STORE_OPTION(serve_options),
    DP_OPTION_LISTEN,
    DP_OPTION_BASE_URL,
    DP_OPTION_TRUST_PROXY,
    DP_OPTION_PANORAMA,
    DP_OPTION_READER_PASSWORD_FILE,
    DP_OPTION_REPORT_THRESHOLD,
    DP_OPTION_METRICS_TOKEN,
    DP_OPTION_TIME_ZONE,
    { "public", 0, DP_OPTION_FLAG, AT(open), NULL, NULL,
      "anybody may read, from other machines too" },
    { "pictures", 0, DP_OPTION_TEXT, AT(pictures), "DIR", NULL,
      "keep pictures of articles in DIR; $XDG_CACHE_HOME/depeche/images" },
    { "no-pictures", 0, DP_OPTION_FLAG, AT(no_pictures), NULL, NULL,
      "fetch and show no pictures" },
    DP_NETWORK_OPTIONS(serve_options),
    { "web", 0, DP_OPTION_TEXT, AT(web), "DIR", NULL,
      "read templates, stylesheet and script from DIR each time, not from the "
      "program: for working on them" },
    { 0 }
};

enum { PASSWORD_FILE_MAX = 64 << 10 };

static void complain(const char *sentence)
{
    dp_complain("%s", sentence);
}

/* Threads of the server inherit the mask: the signals are this function's. */
static void block_signals(sigset_t *out)
{
    sigemptyset(out);
    sigaddset(out, SIGINT);
    sigaddset(out, SIGTERM);
    sigaddset(out, SIGHUP);
    pthread_sigmask(SIG_BLOCK, out, NULL);
}

static dp_status pictures_of(const serve_options *o, dp_ctx *ctx,
                             dp_arena *arena, dp_images_options *out)
{
    *out = (dp_images_options){ .folder = o->pictures };
    dp_cli_http(arena, &o->common, &o->network, &out->http);
    return out->folder ? DP_OK : dp_images_place(ctx, arena, &out->folder);
}

/* The first line of the file of the settings; NULL: there is none. */
static dp_status reader_password(const serve_options *o, dp_ctx *ctx,
                                 dp_arena *arena, const char **out)
{
    const char *path =
        dp_setting_text(&o->common, DP_SETTING_READER_PASSWORD_FILE);
    dp_str text = DP_NULL, line = DP_NULL;
    dp_status status;

    *out = NULL;
    if (!path[0])
        return DP_OK;
    if (o->open)
        return dp_fail(ctx, DP_USAGE,
                       "'--public' lets everybody read, a reader password only "
                       "some: one of both is meant");
    status = dp_cli_file(ctx, arena, path, PASSWORD_FILE_MAX, &text);
    if (status != DP_OK)
        return status;
    dp_str_next(&text, '\n', &line);
    line = dp_str_trim(line);
    if (dp_password_check(ctx, line) != DP_OK)
        return dp_fail(ctx, DP_SETTINGS,
                       "the first line of '%s' is no password of %d to %d "
                       "bytes",
                       path, DP_PASSWORD_MIN, DP_PASSWORD_MAX);
    *out = dp_str_z(arena, line);
    return *out ? DP_OK : dp_no_memory(ctx, "a password");
}

static dp_status serve(const serve_options *o, dp_ctx *ctx, dp_arena *arena,
                       const char *store)
{
    dp_images_options pictures;
    dp_serve_options options = {
        .store = store,
        .listen = dp_setting_text(&o->common, DP_SETTING_LISTEN),
        .base_url = dp_setting_text(&o->common, DP_SETTING_BASE_URL),
        .trust_proxy = dp_setting_text(&o->common, DP_SETTING_TRUST_PROXY),
        .metrics_token = dp_setting_text(&o->common, DP_SETTING_METRICS_TOKEN),
        .time_zone = dp_setting_text(&o->common, DP_SETTING_TIME_ZONE),
        .data = o->common.data,
        .now = o->common.now,
        .web = o->web,
        .open = o->open,
        .report_threshold =
            dp_setting_number(&o->common, DP_SETTING_REPORT_THRESHOLD),
        .panorama = dp_setting_yes(&o->common, DP_SETTING_PANORAMA),
        .threads = o->common.jobs ? o->common.jobs : dp_cores(),
        .complain = complain
    };
    dp_server *server = NULL;
    sigset_t signals;
    dp_status status;
    int got;

    block_signals(&signals);
    status = reader_password(o, ctx, arena, &options.reader_password);
    if (status != DP_OK)
        return status;
    status = pictures_of(o, ctx, arena, &pictures);
    if (status == DP_OK && !o->no_pictures)
        options.pictures = &pictures;
    else if (!o->no_pictures)
        complain(dp_message(ctx));
    status = dp_server_open(ctx, &options, &server);
    if (status != DP_OK)
        return status;
    printf("%s\n", dp_server_address(server));
    fflush(stdout);
    sigwait(&signals, &got);
    dp_server_close(server);
    return DP_OK;
}

int cmd_serve(const dp_command *self, int argc, char **argv)
{
    serve_options options = { 0 };
    dp_arena *arena = NULL;
    dp_ctx *ctx = NULL;
    const char *store = NULL;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n > 0)
        return dp_misused(self, "'%s' is too much", argv[0]);
    ctx = calloc(1, sizeof *ctx);
    arena = dp_arena_new(1 << 20);
    if (!ctx || !arena)
        return DP_NO_MEMORY;
    status = dp_store_place(ctx, arena, options.store, &store);
    if (status == DP_OK)
        status = serve(&options, ctx, arena, store);
    if (status != DP_OK)
        dp_complain("%s", dp_message(ctx));
    dp_arena_close(arena);
    free(ctx);
    return status;
}
