/* What commands that fetch share: the fetcher's options, and fetching what is
 * named on the command line. */
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cli/cli.h"
#include "fetch/http.h"
#include "record/reader.h"

#include "core/banned.h"

/* Between two addresses of one host that somebody named: a person's pace. */
enum { PAUSE_MS = 1000 };

static dp_strs list_of(dp_arena *arena, const dp_option_list *list)
{
    dp_strs out = { .at = DP_NEWS(arena, list->n + 1, dp_str) };

    for (size_t i = 0; out.at && i < list->n; i++)
        out.at[out.n++] = dp_str_of(list->at[i]);
    return out;
}

/* The owner's proxy: as given, else as the environment has it for other
 * programs; NULL: none. */
static const char *proxy_of(const char *given)
{
    static const char *const names[] = { "https_proxy", "HTTPS_PROXY",
                                         "all_proxy", "ALL_PROXY",
                                         "http_proxy" };

    for (size_t i = 0; !given && i < sizeof names / sizeof *names; i++)
        given = getenv(names[i]);
    return given && given[0] ? given : NULL;
}

void dp_cli_http(dp_arena *arena, const dp_common *common,
                 const dp_network *network, dp_http_options *out)
{
    *out = (dp_http_options){
        .contact = dp_str_of(dp_setting_text(common, DP_SETTING_CONTACT)),
        .proxy = dp_str_of(proxy_of(network->proxy)),
        .allow_private = list_of(arena, &network->allow_private),
        .resolve = list_of(arena, &network->resolve),
    };
}

bool dp_is_address(const char *operand)
{
    return dp_str_starts(dp_str_of(operand), DP_S("http://")) ||
           dp_str_starts(dp_str_of(operand), DP_S("https://"));
}

static dp_status open_web(dp_ctx *ctx, dp_web *web)
{
    dp_http_options options;

    if (!web->arena)
        web->arena = dp_arena_new((size_t)64 << 20);
    if (!web->arena)
        return dp_no_memory(ctx, "the web");
    dp_cli_http(web->arena, web->common, web->network, &options);
    options.delay_ms = PAUSE_MS;
    return dp_http_open(ctx, &options, &web->http);
}

dp_status dp_cli_answer(dp_ctx *ctx, const dp_http_answer *answer)
{
    dp_status status = DP_UNAVAILABLE;

    if (answer->status == DP_NOT_ALLOWED &&
        dp_str_find(answer->reason, DP_S("private"), 0) != DP_NOT_FOUND)
        return dp_fail(ctx, DP_NOT_ALLOWED,
                       "%.*s; --allow-private makes exceptions",
                       DP_F(answer->reason));
    if (answer->status != DP_OK)
        return dp_fail(ctx, answer->status, "%.*s", DP_F(answer->reason));
    if (answer->code == 200)
        return DP_OK;
    if (answer->code == 404 || answer->code == 410)
        status = DP_NO_INPUT;
    else if (answer->code == 401 || answer->code == 403)
        status = DP_NOT_ALLOWED;
    return dp_fail(ctx, status, "the server answered %u", answer->code);
}

/* Into a file that has no name; its beginning is where it stands. */
static dp_status put_away(dp_ctx *ctx, dp_str body, int *out)
{
    int fd = memfd_create("answer", MFD_CLOEXEC);

    for (size_t at = 0; fd >= 0 && at < body.n;) {
        ssize_t n = write(fd, body.p + at, body.n - at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            close(fd);
            fd = -1;
        }
        at += n > 0 ? (size_t)n : 0;
    }
    if (fd < 0 || lseek(fd, 0, SEEK_SET) != 0)
        return dp_fail(ctx, DP_IO, "cannot put the answer away: %s",
                       strerror(errno));
    *out = fd;
    return DP_OK;
}

/* The fetcher names the address; whoever complains does, too. */
static dp_status ask(dp_ctx *ctx, dp_http *http, const dp_http_request *request,
                     dp_http_answer *out)
{
    dp_status status = dp_http_add(ctx, http, request);
    char named[DP_MESSAGE_SIZE], why[DP_MESSAGE_SIZE];

    if (status == DP_OK)
        return dp_http_next(ctx, http, -1, out);
    snprintf(named, sizeof named, "'%.*s' ", DP_F(request->url));
    if (strncmp(dp_message(ctx), named, strlen(named)) != 0)
        return status;
    snprintf(why, sizeof why, "%s", dp_message(ctx) + strlen(named));
    return dp_fail(ctx, status, "%s", why);
}

dp_status dp_web_fetch(void *of, dp_ctx *ctx, dp_str url, dp_fetched *out)
{
    dp_web *web = of;
    dp_http_request request = { .url = url };
    dp_http_answer answer;
    dp_status status = DP_OK;

    if (!web->http)
        status = open_web(ctx, web);
    if (status == DP_OK)
        status = ask(ctx, web->http, &request, &answer);
    if (status == DP_OK)
        status = dp_cli_answer(ctx, &answer);
    if (status == DP_OK)
        status = put_away(ctx, answer.body, &out->fd);
    if (status != DP_OK)
        return status;
    dp_arena_reset(web->arena);
    out->url = dp_str_dup(web->arena, answer.url);
    out->charset = dp_str_dup(web->arena, answer.charset);
    out->codings = dp_str_dup(web->arena, answer.codings);
    out->fetched = dp_time_print(web->arena, (dp_time)time(NULL));
    return DP_OK;
}

void dp_web_close(dp_web *web)
{
    dp_http_close(web->http);
    dp_arena_close(web->arena);
    web->http = NULL;
    web->arena = NULL;
}
