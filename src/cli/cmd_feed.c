/* depeche feed: one feed, or one subscription list, as JSON.
 * depeche robots: what a robots.txt says of an address. */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "core/json.h"
#include "fetch/feed.h"
#include "fetch/http.h"
#include "pool/pool.h"

#include "core/banned.h"

typedef struct feed_options {
    dp_common common;
    const char *base, *agent;
    dp_network network;
} feed_options;

const dp_option dp_feed_options[] = {
    { "base", 0, DP_OPTION_TEXT, offsetof(feed_options, base), "URL", NULL,
      "the address the file came from, for the relative links in it" },
    DP_NETWORK_OPTIONS(feed_options),
    { 0 }
};

const dp_option dp_robots_options[] = {
    { "agent", 0, DP_OPTION_TEXT, offsetof(feed_options, agent), "NAME", NULL,
      "who asks: a product's name, as 'depeche', which is the default" },
    { 0 }
};

dp_status dp_cli_file(dp_ctx *ctx, dp_arena *arena, const char *path,
                      size_t limit, dp_str *out)
{
    int fd = strcmp(path, "-") == 0 ? dup(STDIN_FILENO)
                                    : open(path, O_RDONLY | O_CLOEXEC);
    dp_buf buf = dp_buf_new(arena, limit + 1);
    char piece[1 << 16];
    ssize_t n;

    if (fd < 0)
        return dp_fail(ctx, errno == EACCES ? DP_NOT_ALLOWED : DP_NO_INPUT,
                       "cannot open '%s': %s", path, strerror(errno));
    while ((n = read(fd, piece, sizeof piece)) > 0 && buf.n <= limit &&
           !buf.failed) {
        size_t room = limit + 1 - buf.n;
        dp_buf_add(&buf,
                   (dp_str){ piece, (size_t)n < room ? (size_t)n : room });
    }
    if (n < 0)
        dp_fail(ctx, DP_IO, "cannot read '%s': %s", path, strerror(errno));
    close(fd);
    if (n < 0)
        return DP_IO;
    if (buf.n > limit)
        return dp_fail(ctx, DP_BAD_DATA, "'%s' is larger than %zu bytes", path,
                       limit);
    *out = buf.n ? dp_buf_str(&buf) : DP_S("");
    return out->p ? DP_OK : dp_no_memory(ctx, "a file");
}

dp_status dp_cli_offer(dp_ctx *ctx, dp_arena *arena, const dp_offer *offer,
                       dp_str *answer)
{
    static const dp_pool_job jobs[] = { { "feed", dp_offer_work } };
    dp_pool_options options = { .warm = dp_offer_warm };
    dp_pool_task task = { .fd = -1 };
    dp_pool_event event = { 0 };
    dp_pool *pool = NULL;
    dp_status status = dp_pool_open(ctx, jobs, 1, &options, &pool);

    if (status == DP_OK) {
        task.bytes = dp_offer_pack(arena, offer);
        status = task.bytes.p ? dp_pool_submit(ctx, pool, &task)
                              : dp_no_memory(ctx, "a feed");
    }
    if (status == DP_OK)
        status = dp_pool_wait(ctx, pool, &event);
    if (status == DP_OK && event.kind == DP_POOL_DONE)
        *answer = dp_str_dup(arena, (dp_str){ event.bytes, event.n });
    else if (status == DP_OK)
        status = dp_fail(ctx, event.status, "%s", event.reason);
    free(event.bytes);
    dp_pool_close(pool);
    return status;
}

/* What stands at an address, for `offer`: its bytes, and what the answer says
 * of them, in `arena`. The fetcher is closed again: workers are forked before
 * there are threads, or behind them. */
static dp_status get(dp_ctx *ctx, const feed_options *options, dp_arena *arena,
                     const char *url, dp_offer *offer)
{
    dp_http_options network;
    dp_http_request request = { .url = dp_str_of(url) };
    dp_http_answer answer;
    dp_http *http = NULL;
    dp_status status;

    dp_cli_http(arena, &options->common, &options->network, &network);
    status = dp_http_open(ctx, &network, &http);
    if (status == DP_OK)
        status = dp_http_add(ctx, http, &request);
    if (status == DP_OK)
        status = dp_http_next(ctx, http, -1, &answer);
    if (status == DP_OK)
        status = dp_cli_answer(ctx, &answer);
    if (status == DP_OK) {
        offer->bytes = dp_str_dup(arena, answer.body);
        offer->charset = dp_str_dup(arena, answer.charset);
        offer->codings = dp_str_dup(arena, answer.codings);
        if (!offer->base.n)
            offer->base = dp_str_dup(arena, answer.url);
    }
    dp_http_close(http);
    return status;
}

typedef struct run {
    dp_ctx *ctx;
    dp_arena *arena;
} run;

static dp_status start(const feed_options *options, run *out)
{
    dp_status status =
        dp_common_open(&options->common, DP_UNTIL_TEXT, &out->ctx);

    if (status != DP_OK)
        return status;
    out->arena = dp_arena_new((size_t)1 << 30);
    return out->arena ? DP_OK : dp_no_memory(out->ctx, "a feed");
}

static int finish(run *self, const char *input, dp_status status)
{
    const char *why = status == DP_OK ? "" : dp_message(self->ctx);

    /* What has the input's name in it says it once. */
    if (status != DP_OK && strstr(why, input))
        dp_complain("%s", why);
    else if (status != DP_OK)
        dp_complain("'%s': %s", input, why);
    dp_arena_close(self->arena);
    dp_close(self->ctx);
    return (int)status;
}

static dp_status print_line(run *self, dp_str line)
{
    if (dp_is_terminal(STDOUT_FILENO))
        line = dp_harmless(self->arena, line, true);
    if (!line.p)
        return dp_no_memory(self->ctx, "a feed");
    fwrite(line.p, 1, line.n, stdout);
    putchar('\n');
    return DP_OK;
}

int cmd_feed(const dp_command *self, int argc, char **argv)
{
    feed_options options = { 0 };
    dp_offer offer = { .kind = DP_OFFER_FEED_OR_OPML };
    run work = { 0 };
    dp_status status;
    dp_str answer;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 1)
        return dp_misused(self, "one feed is wanted, not %d", n);
    offer.base = dp_str_of(options.base);
    status = start(&options, &work);
    if (status == DP_OK && dp_is_address(argv[0]))
        status = get(work.ctx, &options, work.arena, argv[0], &offer);
    else if (status == DP_OK)
        status = dp_cli_file(work.ctx, work.arena, argv[0], DP_FEED_MAX,
                             &offer.bytes);
    if (status == DP_OK)
        status = dp_cli_offer(work.ctx, work.arena, &offer, &answer);
    if (status == DP_OK)
        status = print_line(&work, answer);
    return finish(&work, argv[0], status);
}

/* "disallowed", and on a line of its own the rule that says so. */
static dp_status print_verdict(run *self, dp_str answer)
{
    json_t *root = NULL, *first;
    dp_status status = dp_json_parse(self->ctx, answer, &root);
    dp_str line;

    if (status != DP_OK)
        return status;
    first = json_array_get(json_object_get(root, "answers"), 0);
    puts(json_is_true(json_object_get(first, "allowed")) ? "allowed"
                                                         : "disallowed");
    line = dp_json_str(first, "line", NULL);
    if (line.p && dp_is_terminal(STDOUT_FILENO))
        line = dp_harmless(self->arena, line, false);
    if (line.p)
        printf("line %lld: %.*s\n",
               (long long)json_integer_value(json_object_get(first, "number")),
               DP_F(line));
    json_decref(root);
    return DP_OK;
}

int cmd_robots(const dp_command *self, int argc, char **argv)
{
    feed_options options = { 0 };
    dp_offer offer = { .kind = DP_OFFER_ROBOTS };
    run work = { 0 };
    dp_status status;
    dp_str answer, url;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 2)
        return dp_misused(self, "a robots.txt and an address are wanted");
    url = dp_str_of(argv[1]);
    if (!dp_is_address(argv[1]) && argv[1][0] != '/')
        return dp_misused(self, "'%s' is no address of http or https", argv[1]);
    offer.urls = (dp_strs){ &url, 1 };
    offer.agent = options.agent ? dp_str_of(options.agent) : DP_S("depeche");
    status = start(&options, &work);
    if (status == DP_OK)
        status = dp_cli_file(work.ctx, work.arena, argv[0], DP_FEED_MAX,
                             &offer.bytes);
    if (status == DP_OK)
        status = dp_cli_offer(work.ctx, work.arena, &offer, &answer);
    if (status == DP_OK)
        status = print_verdict(&work, answer);
    return finish(&work, argv[0], status);
}
