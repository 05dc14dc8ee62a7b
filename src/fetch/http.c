/* The fetcher's engine: libcurl's sockets in one epoll, its timer, and the
 * start of what may start. */
#include "fetch/http.h"

#include <errno.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "fetch/fetch.h"
#include "fetch/http_inside.h"

#include "core/banned.h"

/* A server that says "too many requests" and not until when; Media Cloud's
 * figure. */
enum { AFTER_429_MS = 30000, LONGEST_RETRY = 24 * 3600, LONGEST_WAIT = 20000 };

int64_t dp_http_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

dp_str dp_http_agent(dp_arena *arena, dp_str contact)
{
    if (!contact.n)
        return dp_str_printf(arena, "depeche/%s", DP_VERSION);
    return dp_str_printf(arena, "depeche/%s (+%.*s)", DP_VERSION,
                         DP_F(contact));
}

/* -- libcurl's sockets and timer -- */

static int on_watch(CURL *easy, curl_socket_t fd, int what, void *self,
                    void *known)
{
    dp_http *http = self;
    struct epoll_event event = { .data.fd = fd };

    if (what == CURL_POLL_REMOVE) {
        epoll_ctl(http->epoll, EPOLL_CTL_DEL, fd, NULL);
        return 0;
    }
    event.events = (what & CURL_POLL_IN ? EPOLLIN : 0u) |
                   (what & CURL_POLL_OUT ? EPOLLOUT : 0u);
    if (epoll_ctl(http->epoll, EPOLL_CTL_MOD, fd, &event) != 0 &&
        errno == ENOENT)
        epoll_ctl(http->epoll, EPOLL_CTL_ADD, fd, &event);
    return 0;
}

static int on_timer(CURLM *multi, long ms, void *self)
{
    dp_http *http = self;

    http->timer = ms < 0 ? -1 : dp_http_now() + ms;
    return 0;
}

/* -- Opening -- */

static dp_str keep(dp_http *http, dp_str s)
{
    char *z = s.p ? dp_str_z(http->kept, s) : NULL;

    return (dp_str){ z, z ? s.n : 0 };
}

static void set_defaults(dp_http *http, const dp_http_options *from)
{
    dp_http_options *o = &http->options;

    if (from)
        *o = *from;
    o->contact = keep(http, o->contact);
    o->proxy = keep(http, o->proxy.n ? o->proxy : DP_NULL);
    o->ca_file = keep(http, o->ca_file);
    o->at_once = o->at_once ? o->at_once : 1000;
    o->per_host = o->per_host ? o->per_host : 1;
    o->connect_ms = o->connect_ms ? o->connect_ms : 30000;
    o->total_ms = o->total_ms ? o->total_ms : 120000;
    o->stall_ms = o->stall_ms ? o->stall_ms : 30000;
    o->max_bytes = o->max_bytes ? o->max_bytes : DP_FEED_MAX;
    o->max_held = o->max_held ? o->max_held : (size_t)256 << 20;
    o->redirects = o->redirects ? o->redirects : 10;
}

static dp_status take_rules(dp_ctx *ctx, dp_http *http)
{
    dp_strs *rules = &http->options.allow_private;
    dp_str *at = DP_NEWS(http->kept, rules->n + 1, dp_str);

    if (!at)
        return dp_no_memory(ctx, "the fetcher");
    for (size_t i = 0; i < rules->n; i++) {
        if (!dp_address_rule_ok(rules->at[i]))
            return dp_fail(ctx, DP_USAGE, "'%.*s' is no address",
                           DP_F(rules->at[i]));
        at[i] = keep(http, rules->at[i]);
    }
    rules->at = at;
    return DP_OK;
}

static dp_status take_names(dp_ctx *ctx, dp_http *http)
{
    dp_strs names = http->options.resolve;

    for (size_t i = 0; i < names.n; i++) {
        dp_str one = keep(http, names.at[i]);
        struct curl_slist *more;
        size_t colon = dp_str_find_char(one, ':', 0);
        if (colon == DP_NOT_FOUND ||
            dp_str_find_char(one, ':', colon + 1) == DP_NOT_FOUND)
            return dp_fail(ctx, DP_USAGE, "'%.*s' is not HOST:PORT:ADDR",
                           DP_F(names.at[i]));
        more = dp_curl.slist_append(http->resolve, one.p);
        if (!more)
            return dp_no_memory(ctx, "the fetcher");
        http->resolve = more;
    }
    return DP_OK;
}

/* A thousand connections want a thousand descriptors. */
static void raise_limit(size_t want)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= want + 256)
        return;
    limit.rlim_cur =
        limit.rlim_max < want + 256 ? limit.rlim_max : (rlim_t)want + 256;
    setrlimit(RLIMIT_NOFILE, &limit);
}

static dp_status start(dp_ctx *ctx, dp_http *http)
{
    dp_http_options *o = &http->options;
    dp_str agent = dp_http_agent(http->kept, o->contact);

    snprintf(http->agent, sizeof http->agent, "%.*s", DP_F(agent));
    if (dp_curl.global_init(CURL_GLOBAL_DEFAULT) != 0)
        return dp_fail(ctx, DP_UNAVAILABLE, "libcurl cannot be started");
    http->multi = dp_curl.multi_init();
    http->epoll = epoll_create1(EPOLL_CLOEXEC);
    http->spare = calloc(64, sizeof(CURL *));
    if (!http->multi || http->epoll < 0 || !http->spare)
        return dp_no_memory(ctx, "the fetcher");
    raise_limit(o->at_once);
    dp_curl.multi_setopt(http->multi, CURLMOPT_SOCKETFUNCTION, on_watch);
    dp_curl.multi_setopt(http->multi, CURLMOPT_SOCKETDATA, http);
    dp_curl.multi_setopt(http->multi, CURLMOPT_TIMERFUNCTION, on_timer);
    dp_curl.multi_setopt(http->multi, CURLMOPT_TIMERDATA, http);
    dp_curl.multi_setopt(http->multi, CURLMOPT_MAX_HOST_CONNECTIONS,
                         (long)o->per_host);
    dp_curl.multi_setopt(http->multi, CURLMOPT_PIPELINING,
                         (long)CURLPIPE_MULTIPLEX);
    /* Connections kept open behind an answer: hosts with more to ask. */
    dp_curl.multi_setopt(http->multi, CURLMOPT_MAXCONNECTS, (long)o->at_once);
    return DP_OK;
}

dp_status dp_http_open(dp_ctx *ctx, const dp_http_options *options,
                       dp_http **out)
{
    dp_status status = dp_curl_load(ctx);
    dp_http *http;

    if (status != DP_OK)
        return status;
    http = calloc(1, sizeof *http);
    if (!http)
        return dp_no_memory(ctx, "the fetcher");
    http->epoll = -1;
    http->timer = -1;
    http->ready.ready_next = http->ready.ready_before = &http->ready;
    http->kept = dp_arena_new((size_t)16 << 20);
    if (!http->kept) {
        dp_http_close(http);
        return dp_no_memory(ctx, "the fetcher");
    }
    set_defaults(http, options);
    status = take_rules(ctx, http);
    if (status == DP_OK)
        status = take_names(ctx, http);
    if (status == DP_OK)
        status = start(ctx, http);
    if (status != DP_OK) {
        dp_http_close(http);
        return status;
    }
    *out = http;
    return DP_OK;
}

static void free_active(dp_http *http)
{
    /* Transfers that run are known to libcurl alone. */
    for (transfer *t = http->running, *next; t; t = next) {
        next = t->running_next;
        dp_transfer_free(http, t);
    }
}

void dp_http_close(dp_http *http)
{
    if (!http)
        return;
    free_active(http);
    for (transfer *t = http->done, *next; t; t = next) {
        next = t->next;
        dp_transfer_free(http, t);
    }
    dp_transfer_free(http, http->given);
    dp_http_free_hosts(http);
    while (http->spares > 0)
        dp_curl.easy_cleanup(http->spare[--http->spares]);
    free(http->spare);
    if (http->multi)
        dp_curl.multi_cleanup(http->multi);
    dp_curl.slist_free_all(http->resolve);
    if (http->epoll >= 0)
        close(http->epoll);
    dp_arena_close(http->kept);
    free(http);
}

/* -- Requests -- */

static void end(dp_http *http, transfer *t)
{
    t->next = NULL;
    if (http->done_last)
        http->done_last->next = t;
    else
        http->done = t;
    http->done_last = t;
    http->ended++;
}

/* Those who wait for a host that wants to be left alone for long are told so:
 * whoever asked knows better when to come back. */
static void send_away(dp_http *http, host *h, int64_t now)
{
    transfer *next;

    if (h->alone - now < LONGEST_WAIT)
        return;
    for (transfer *t = dp_http_host_drop(http, h); t; t = next) {
        next = t->next;
        t->status = DP_BUSY;
        snprintf(t->reason, sizeof t->reason,
                 "its host asked to be left alone for %lld s",
                 (long long)((h->alone - now) / 1000));
        end(http, t);
    }
}

dp_status dp_http_add(dp_ctx *ctx, dp_http *http,
                      const dp_http_request *request)
{
    transfer *t = dp_transfer_new(http, request);
    dp_status status;

    if (!t)
        return dp_no_memory(ctx, "a request");
    if (!dp_transfer_host(ctx, http, t, &t->host)) {
        status =
            dp_fail(ctx, t->status, "'%.*s' %s", DP_F(request->url), t->reason);
        dp_transfer_free(http, t);
        return status;
    }
    dp_http_wait(http, t, t->at_once);
    send_away(http, t->host, dp_http_now());
    return DP_OK;
}

static void run(dp_http *http, transfer *t)
{
    t->running_next = http->running;
    t->running_before = NULL;
    if (http->running)
        http->running->running_before = t;
    http->running = t;
    http->active++;
}

static void stop_running(dp_http *http, transfer *t)
{
    if (t->running_before)
        t->running_before->running_next = t->running_next;
    else
        http->running = t->running_next;
    if (t->running_next)
        t->running_next->running_before = t->running_before;
    http->active--;
}

/* Start all that may start. `*at`: when there may be more. */
static void start_due(dp_http *http, int64_t *at)
{
    int64_t now = dp_http_now();
    transfer *t;

    *at = -1;
    while (http->active < http->options.at_once &&
           (t = dp_http_due(http, now, at))) {
        run(http, t);
        if (dp_transfer_begin(http, t))
            continue;
        t->status = DP_NO_MEMORY;
        snprintf(t->reason, sizeof t->reason, "no memory for a request");
        stop_running(http, t);
        dp_http_host_done(t->host, now, t);
        end(http, t);
    }
}

/* The host is left alone for as long as it asks. */
static void obey(dp_ctx *ctx, dp_http *http, transfer *t, int64_t now)
{
    dp_http_answer answer;
    int64_t wait;

    if (t->status != DP_OK || (t->code != 429 && t->code != 503))
        return;
    dp_transfer_answer(ctx, http, t, &answer);
    wait =
        answer.retry_after > LONGEST_RETRY ? LONGEST_RETRY : answer.retry_after;
    wait = wait >= 0 ? wait * 1000 : t->code == 429 ? AFTER_429_MS : 0;
    if (t->host->alone < now + wait)
        t->host->alone = now + wait;
    send_away(http, t->host, now);
}

static void take_ended(dp_ctx *ctx, dp_http *http)
{
    CURLMsg *message;
    int left;

    while ((message = dp_curl.multi_info_read(http->multi, &left))) {
        int64_t now = dp_http_now();
        CURLcode code = message->data.result;
        transfer *t = NULL;
        host *from;
        if (message->msg != CURLMSG_DONE)
            continue;
        dp_curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE,
                             (char **)&t);
        from = t->host;
        stop_running(http, t);
        dp_http_host_done(from, now, t);
        if (dp_transfer_end(ctx, http, t, code) &&
            dp_transfer_host(ctx, http, t, &t->host)) {
            /* In front: who asked has waited already. A host's pause counts
             * between its own addresses too, but for one step. */
            dp_http_wait(http, t, true);
            continue;
        }
        end(http, t);
        obey(ctx, http, t, now);
    }
}

/* -- The loop -- */

static bool give(dp_ctx *ctx, dp_http *http, dp_http_answer *out)
{
    transfer *t = http->done;

    if (!t)
        return false;
    http->done = t->next;
    if (!http->done)
        http->done_last = NULL;
    http->ended--;
    http->given = t;
    dp_transfer_answer(ctx, http, t, out);
    return true;
}

/* How long to sleep: until libcurl's timer, a host's pause, the caller's
 * patience. */
static int sleep_ms(const dp_http *http, int64_t due, int64_t until)
{
    int64_t now = dp_http_now(), at = until;

    if (http->timer >= 0 && (at < 0 || http->timer < at))
        at = http->timer;
    if (due >= 0 && http->active < http->options.at_once &&
        (at < 0 || due < at))
        at = due;
    if (at < 0)
        return 1000;
    if (at <= now)
        return 0;
    return at - now > 60000 ? 60000 : (int)(at - now);
}

static void turn(dp_http *http, int ms)
{
    enum { EVENTS = 256 };
    struct epoll_event events[EVENTS];
    int n = epoll_wait(http->epoll, events, EVENTS, ms), running;

    for (int i = 0; i < n; i++) {
        int what =
            (events[i].events & (EPOLLIN | EPOLLHUP) ? CURL_CSELECT_IN : 0) |
            (events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
            (events[i].events & EPOLLERR ? CURL_CSELECT_ERR : 0);
        dp_curl.multi_socket_action(http->multi, events[i].data.fd, what,
                                    &running);
    }
    if (http->timer >= 0 && http->timer <= dp_http_now()) {
        http->timer = -1;
        dp_curl.multi_socket_action(http->multi, CURL_SOCKET_TIMEOUT, 0,
                                    &running);
    }
}

dp_status dp_http_next(dp_ctx *ctx, dp_http *http, int wait_ms,
                       dp_http_answer *out)
{
    int64_t until = wait_ms < 0 ? -1 : dp_http_now() + wait_ms, due;

    dp_transfer_free(http, http->given);
    http->given = NULL;
    for (;;) {
        start_due(http, &due);
        if (give(ctx, http, out))
            return DP_OK;
        if (http->active == 0 && http->waiting == 0)
            return DP_END;
        turn(http, sleep_ms(http, due, until));
        take_ended(ctx, http);
        if (!http->done && until >= 0 && dp_http_now() >= until)
            return DP_BUSY;
    }
}

size_t dp_http_pending(const dp_http *http)
{
    return http->waiting + http->active + http->ended;
}

int dp_http_descriptor(const dp_http *http)
{
    return http->epoll;
}
