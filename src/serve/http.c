/* libmicrohttpd behind our requests and answers. One epoll loop in each
 * thread; a connection has 16 KiB, request line and headers included, so that
 * ten thousand that say nothing cost no more than their buffers, and in such a
 * crowd nobody keeps a connection who has had an answer. */
#include <errno.h>
#include <malloc.h>
#include <sodium.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "serve/inside.h"
#include "serve/mhd.h"

#include "core/banned.h"

enum {
    CONNECTIONS = 12000,
    POOL = 16 << 10,
    IDLE_SECONDS = 60, /* longer than browsers keep a connection unused */
    GRACE_MS = 5000,
    CROWD = 1000, /* connections whose buffers are worth giving back */
    /* Open connections from which on an answer is the last on its own: one that
     * has asked holds all of its pool, one that has said nothing a quarter. */
    KEPT_OPEN = 1500
};

/* One request on its way in. */
typedef struct http_call {
    char *target, *body;
    size_t target_n, body_n;
    struct MHD_Connection *connection;
    dp_trial *trial;  /* of its password; NULL: not needed, or not yet */
    bool begun;       /* headers have been read */
    bool waited;      /* it was put aside, and is handled again */
    unsigned refused; /* before the body was read; 0: not */
} http_call;

/* -- Headers of every answer -------------------------------------------------
 */

static const char page_policy[] =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'; trusted-types 'none'";
static const char other_policy[] =
    "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

static void add_header(struct MHD_Response *response, const char *name,
                       const char *value)
{
    dp_mhd.add_response_header(response, name, value);
}

/* A picture is a stranger's bytes: opened by itself, it may do nothing. */
static const char picture_policy[] =
    "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'";

/* A review as it went out has its style in it. */
static const char printed_policy[] =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none';"
    " frame-ancestors 'none'";

static void add_security(struct MHD_Response *response, const dp_sent *sent)
{
    add_header(response, "Content-Security-Policy",
               sent->page      ? page_policy
               : sent->picture ? picture_policy
               : sent->printed ? printed_policy
                               : other_policy);
    add_header(response, "X-Content-Type-Options", "nosniff");
    add_header(response, "Referrer-Policy", "no-referrer");
    add_header(response, "Cross-Origin-Opener-Policy", "same-origin");
    add_header(response, "Cross-Origin-Resource-Policy", "same-origin");
    add_header(response, "X-Frame-Options", "DENY");
    add_header(response, "Permissions-Policy",
               "camera=(), geolocation=(), microphone=()");
}

static void add_body_headers(struct MHD_Response *response, const dp_sent *sent)
{
    const dp_body *body = sent->body;

    add_header(response, "Content-Type", body->type);
    if (dp_coding_name(body->coding))
        add_header(response, "Content-Encoding", dp_coding_name(body->coding));
    if (body->tag[0])
        add_header(response, "ETag", body->tag);
}

/* Values are ours, percent-encoded or base64: none has a line end. */
static void add_cookie(struct MHD_Response *response, const dp_server *server,
                       dp_str pair, int64_t seconds)
{
    char value[2048];

    snprintf(value, sizeof value,
             "%.*s; Path=%s/; Max-Age=%lld; HttpOnly; SameSite=Lax%s",
             DP_F(pair), server->seen.path, (long long)seconds,
             strcmp(server->seen.scheme, "https") == 0 ? "; Secure" : "");
    add_header(response, "Set-Cookie", value);
}

static void add_headers(struct MHD_Response *response, const dp_server *server,
                        const dp_sent *sent)
{
    char value[2 * DP_TARGET_MAX];

    add_security(response, sent);
    if (atomic_load(&server->connections) > KEPT_OPEN)
        add_header(response, "Connection", "close");
    if (sent->status == 401 && !sent->basic)
        add_header(response, "WWW-Authenticate", "GoogleLogin");
    add_header(response, "Cache-Control",
               sent->fixed     ? "public, max-age=31536000, immutable"
               : sent->own     ? "private, no-store"
               : sent->picture ? "private, max-age=600"
                               : "private, no-cache");
    add_header(response, "Vary", "Accept-Encoding, Accept-Language, Cookie");
    if (sent->allow)
        add_header(response, "Allow", sent->allow);
    if (sent->name) {
        snprintf(value, sizeof value, "attachment; filename=\"%s\"",
                 sent->name);
        add_header(response, "Content-Disposition", value);
    }
    if (sent->location.p) {
        snprintf(value, sizeof value, "%s%.*s", server->seen.path,
                 DP_F(sent->location));
        add_header(response, "Location", value);
    }
    if (sent->basic)
        add_header(response, "WWW-Authenticate",
                   "Basic realm=\"depeche\", charset=\"UTF-8\"");
    if (sent->bad_token)
        add_header(response, "X-Reader-Google-Bad-Token", "true");
    if (sent->retry) {
        snprintf(value, sizeof value, "%lu", (unsigned long)sent->retry);
        add_header(response, "Retry-After", value);
    }
    for (size_t i = 0; i < sent->cookies_n; i++)
        add_cookie(response, server, sent->cookies[i].pair,
                   sent->cookies[i].seconds);
}

static void drop_body(void *body)
{
    dp_body_drop(body);
}

/* Takes the body. */
static enum MHD_Result send_answer(struct MHD_Connection *connection,
                                   dp_server *server,
                                   const struct timespec *begun, dp_sent *sent)
{
    static char last_words[] = "no memory\n";
    struct MHD_Response *response;
    enum MHD_Result queued;
    bool empty = sent->status == 304 || !sent->body;

    if (!sent->body)
        sent->status = 500;
    dp_figures_answer(&server->figures, sent->status, begun);
    response = empty ? dp_mhd.create_response_from_buffer(
                           sent->body ? 0 : sizeof last_words - 1, last_words,
                           MHD_RESPMEM_PERSISTENT)
                     : dp_mhd.create_response_from_buffer_with_free_callback_cls(
                           sent->body->bytes.n, (void *)sent->body->bytes.p,
                           drop_body, sent->body);
    if (!response) {
        dp_body_drop(sent->body);
        return MHD_NO;
    }
    if (sent->body)
        add_body_headers(response, sent);
    add_headers(response, server, sent);
    queued = dp_mhd.queue_response(connection, sent->status, response);
    dp_mhd.destroy_response(response);
    if (empty)
        dp_body_drop(sent->body);
    return queued;
}

/* -- Requests ----------------------------------------------------------------
 */

static dp_str header_of(struct MHD_Connection *connection, const char *name)
{
    return dp_str_of(
        dp_mhd.lookup_connection_value(connection, MHD_HEADER_KIND, name));
}

typedef struct passed_on {
    dp_arena *arena;
    dp_passed passed;
    size_t hosts;
} passed_on;

/* A header that stands there twice is one list. */
static void join(dp_arena *arena, dp_str *list, const char *value)
{
    *list = list->p ? dp_str_printf(arena, "%.*s,%s", DP_F(*list), value)
                    : dp_str_of(value);
}

static enum MHD_Result look_at_header(void *self, enum MHD_ValueKind kind,
                                      const char *name, const char *value)
{
    passed_on *p = self;
    dp_str header = dp_str_of(name);

    if (dp_str_eq_ascii(header, DP_S("Host")))
        p->hosts++;
    if (dp_str_eq_ascii(header, DP_S("Forwarded")))
        join(p->arena, &p->passed.forwarded, value ? value : "");
    else if (dp_str_eq_ascii(header, DP_S("X-Forwarded-For")))
        join(p->arena, &p->passed.forwarded_for, value ? value : "");
    else if (!dp_str_eq_ascii(dp_str_sub(header, 0, 12),
                              DP_S("X-Forwarded-")) &&
             !dp_str_eq_ascii(header, DP_S("X-Real-IP")) &&
             !dp_str_eq_ascii(header, DP_S("Via")))
        return MHD_YES;
    p->passed.any = true;
    return MHD_YES;
}

/* False: the request names two hosts, and who passed it on may have looked at
 * the other one. */
static bool read_caller(dp_server *server, dp_desk *desk,
                        struct MHD_Connection *connection, dp_request *out)
{
    passed_on p = { .arena = desk->arena };
    const union MHD_ConnectionInfo *peer =
        dp_mhd.get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);

    dp_mhd.get_connection_values(connection, MHD_HEADER_KIND, look_at_header, &p);
    dp_caller_of(peer ? peer->client_addr : NULL, &p.passed,
                 server->options.trust_proxy, &out->caller);
    return p.hosts < 2;
}

static dp_status read_request(dp_server *server, dp_desk *desk,
                              struct MHD_Connection *connection,
                              const http_call *call, bool post, dp_request *out)
{
    dp_str target = { call->target, call->target_n };
    dp_str body = { call->body, call->body_n };
    dp_status status;

    *out = (dp_request){
        .post = post,
        .waited = call->waited,
        .host = header_of(connection, "Host"),
        .accept = header_of(connection, "Accept"),
        .accept_language = header_of(connection, "Accept-Language"),
        .accept_encoding = header_of(connection, "Accept-Encoding"),
        .none_match = header_of(connection, "If-None-Match"),
        .origin = header_of(connection, "Origin"),
        .fetch_site = header_of(connection, "Sec-Fetch-Site"),
        .body_type = header_of(connection, "Content-Type"),
        .authorization = header_of(connection, "Authorization"),
    };
    if (!read_caller(server, desk, connection, out))
        return DP_BAD_DATA;
    status = dp_cookies_read(desk->ctx, desk->arena,
                             header_of(connection, "Cookie"), &out->cookies);
    if (status == DP_OK)
        status = dp_request_target(desk->ctx, desk->arena, target, out);
    if (status == DP_OK && post)
        status = dp_pairs_read(desk->ctx, desk->arena, body, &out->form);
    return status;
}

/* Handled again, it does not wait once more. */
static bool put_aside(dp_server *server, dp_desk *desk,
                      struct MHD_Connection *connection, http_call *call,
                      const dp_sent *sent)
{
    if (!sent->awaited.p)
        return false;
    call->waited = true;
    return dp_aside_put(server, desk->ctx, connection, sent->awaited);
}

static void wake(void *self)
{
    http_call *call = self;

    dp_mhd.resume_connection(call->connection);
}

/* Hand over the password of a request where it has one that was not tried yet;
 * it sleeps until then, and `handle` is called once more. */
static bool sleeps_for_trial(dp_server *server, dp_desk *desk,
                             struct MHD_Connection *connection, http_call *call,
                             dp_request *request, dp_status status)
{
    dp_trial *trial = call->trial;

    if (!trial && request->post)
        trial = call->trial = dp_server_trial(server, desk, request, status);
    request->trial = trial;
    if (!trial || trial->outcome != DP_TRIAL_WAITS)
        return false;
    call->connection = connection;
    trial->done = wake;
    trial->self = call;
    dp_mhd.suspend_connection(connection);
    if (dp_court_try(server->court, trial))
        return true;
    trial->outcome = DP_TRIAL_CROWDED;
    dp_mhd.resume_connection(connection);
    return true;
}

static enum MHD_Result answer_call(dp_server *server,
                                   struct MHD_Connection *connection,
                                   http_call *call, bool post)
{
    dp_desk *desk = dp_desk_take(server);
    dp_sent sent = { 0 };
    enum MHD_Result result;
    struct timespec begun;
    dp_request request;
    dp_status status;

    clock_gettime(CLOCK_MONOTONIC, &begun);
    status = read_request(server, desk, connection, call, post, &request);
    if (!call->refused &&
        sleeps_for_trial(server, desk, connection, call, &request, status)) {
        dp_desk_give(server, desk);
        return MHD_YES;
    }
    if (call->refused)
        dp_server_refuse(server, desk, &request, call->refused, &sent);
    else
        dp_server_answer(server, desk, &request, status, &sent);
    result = put_aside(server, desk, connection, call, &sent)
                 ? MHD_YES
                 : send_answer(connection, server, &begun, &sent);
    dp_desk_give(server, desk);
    return result;
}

static bool is_form(struct MHD_Connection *connection)
{
    dp_str type = header_of(connection, "Content-Type");

    type = dp_str_sub(type, 0, dp_str_find_char(type, ';', 0));
    return dp_str_eq_ascii(dp_str_trim(type),
                           DP_S("application/x-www-form-urlencoded"));
}

/* Where a body ends, as the headers say it. */
typedef struct framing {
    size_t lengths, codings;
    bool odd; /* a header has no name, or not the one it seems to have */
} framing;

/* RFC 9110, 5.6.2. */
static bool is_token(dp_str name)
{
    static const char others[] = "!#$%&'*+-.^_`|~";

    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                    (c >= '0' && c <= '9');
        if (!word && (c == '\0' || !strchr(others, c)))
            return false;
    }
    return name.n > 0;
}

static enum MHD_Result look_at_framing(void *self, enum MHD_ValueKind kind,
                                       const char *name, const char *value)
{
    framing *f = self;
    dp_str header = dp_str_of(name);

    f->odd = f->odd || !is_token(header);
    f->lengths += dp_str_eq_ascii(header, DP_S("Content-Length"));
    f->codings += dp_str_eq_ascii(header, DP_S("Transfer-Encoding"));
    return MHD_YES;
}

/* Two ends of one body, or one that is written so that others may not see it:
 * who passed it on may have taken the other end. */
static bool has_one_end(struct MHD_Connection *connection)
{
    framing f = { 0 };

    dp_mhd.get_connection_values(connection, MHD_HEADER_KIND, look_at_framing, &f);
    return !f.odd && f.lengths + f.codings <= 1;
}

/* What can be said without reading a body; 0: nothing. */
static unsigned refuse_early(struct MHD_Connection *connection,
                             const char *method, const char *version)
{
    dp_str length = header_of(connection, "Content-Length");
    bool coded = header_of(connection, "Transfer-Encoding").p != NULL;
    uint32_t n = 0;

    if (!has_one_end(connection))
        return 400;
    if (strcmp(version, "HTTP/1.1") == 0 && !header_of(connection, "Host").p)
        return 400;
    /* In pieces: what is wrong in them the library would answer in its own
     * words. No form of ours is sent so. */
    if (coded)
        return 411;
    if (strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0)
        return length.p && !dp_str_eq(length, DP_S("0")) ? 400 : 0;
    if (strcmp(method, "POST") != 0)
        return 405;
    /* What says all in its address has no body to have a type. */
    if (!is_form(connection) && !(dp_str_eq(length, DP_S("0")) &&
                                  !header_of(connection, "Content-Type").p))
        return 415;
    if (length.p && (!dp_str_number(length, &n) || n > DP_BODY_MAX))
        return 413;
    return 0;
}

/* One that is not much too large is taken in before it is refused: a proxy that
 * is still sending would not hear the answer. */
static bool is_taken_in(struct MHD_Connection *connection, unsigned refused)
{
    enum { TAKEN_IN = 1 << 20 };
    uint32_t n = 0;

    return refused == 413 && !header_of(connection, "Expect").p &&
           dp_str_number(header_of(connection, "Content-Length"), &n) &&
           n <= TAKEN_IN;
}

static bool add_body(http_call *call, const char *data, size_t n)
{
    char *grown;

    if (call->body_n + n > DP_BODY_MAX)
        return false;
    grown = realloc(call->body, call->body_n + n);
    if (!grown)
        return false;
    memcpy(grown + call->body_n, data, n);
    call->body = grown;
    call->body_n += n;
    return true;
}

/* Called when the headers are there, for each piece of a body, and at its end.
 */
static enum MHD_Result handle(void *self, struct MHD_Connection *connection,
                              const char *url, const char *method,
                              const char *version, const char *data, size_t *n,
                              void **state)
{
    dp_server *server = self;
    http_call *call = *state;

    if (!call)
        return MHD_NO;
    if (!call->begun) {
        call->begun = true;
        call->refused = refuse_early(connection, method, version);
        if (call->refused && !is_taken_in(connection, call->refused))
            return answer_call(server, connection, call, false);
        return MHD_YES;
    }
    if (*n == 0)
        return answer_call(server, connection, call,
                           strcmp(method, "POST") == 0);
    if (!call->refused && !add_body(call, data, *n))
        call->refused = 413;
    *n = 0;
    return MHD_YES;
}

/* -- Calls begin and end -----------------------------------------------------
 */

/* The target as it came: libmicrohttpd would decode it in place. */
static void *begin_call(void *self, const char *target,
                        struct MHD_Connection *connection)
{
    dp_server *server = self;
    http_call *made = calloc(1, sizeof *made);

    if (!made)
        return NULL;
    made->target_n = strlen(target);
    made->target = malloc(made->target_n + 1);
    if (!made->target) {
        free(made);
        return NULL;
    }
    memcpy(made->target, target, made->target_n + 1);
    atomic_fetch_add(&server->answering, 1);
    return made;
}

static void end_call(void *self, struct MHD_Connection *connection,
                     void **state, enum MHD_RequestTerminationCode how)
{
    dp_server *server = self;
    http_call *call = *state;

    if (!call)
        return;
    /* It may have had a password. */
    if (call->body)
        sodium_memzero(call->body, call->body_n);
    free(call->target);
    free(call->body);
    dp_trial_free(call->trial);
    free(call);
    *state = NULL;
    atomic_fetch_sub(&server->answering, 1);
}

/* After a crowd has left, its buffers go back to the system. */
static void count_connection(void *self, struct MHD_Connection *connection,
                             void **state,
                             enum MHD_ConnectionNotificationCode how)
{
    dp_server *server = self;
    unsigned most = atomic_load(&server->connections_most), now;

    if (how == MHD_CONNECTION_NOTIFY_STARTED) {
        now = atomic_fetch_add(&server->connections, 1) + 1;
        while (now > most && !atomic_compare_exchange_weak(
                                 &server->connections_most, &most, now))
            ;
        return;
    }
    now = atomic_fetch_sub(&server->connections, 1) - 1;
    if (most >= CROWD && now < most / 4 &&
        atomic_compare_exchange_strong(&server->connections_most, &most, now))
        malloc_trim(0);
}

static size_t leave_encoded(void *self, struct MHD_Connection *connection,
                            char *s)
{
    return strlen(s);
}

/* -- Start and stop ----------------------------------------------------------
 */

/* As many descriptors as connections, where the system lets us. */
static void raise_limit(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 ||
        limit.rlim_cur >= CONNECTIONS + 256)
        return;
    limit.rlim_cur =
        limit.rlim_max < CONNECTIONS + 256 ? limit.rlim_max : CONNECTIONS + 256;
    setrlimit(RLIMIT_NOFILE, &limit);
}

dp_status dp_http_start(dp_ctx *ctx, dp_server *server)
{
    dp_status status = dp_mhd_load(ctx);

    if (status != DP_OK)
        return status;
    raise_limit();
    server->daemon = dp_mhd.start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME |
            MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ITC,
        0, NULL, NULL, handle, server, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)server->options.threads,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)POOL,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
        /* A request without Host is ours to refuse, with our headers. */
        MHD_OPTION_STRICT_FOR_CLIENT, 0, MHD_OPTION_URI_LOG_CALLBACK,
        begin_call, server, MHD_OPTION_NOTIFY_COMPLETED, end_call, server,
        MHD_OPTION_NOTIFY_CONNECTION, count_connection, server,
        MHD_OPTION_UNESCAPE_CALLBACK, leave_encoded, NULL, MHD_OPTION_END);
    if (server->daemon)
        server->door = dp_door_open(server->daemon, server->listener.fd);
    if (!server->door)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot start the server on '%s'",
                       server->listener.address);
    return DP_OK;
}

void dp_http_stop(dp_server *server)
{
    if (!server->daemon)
        return;
    dp_door_shut(server->door);
    server->door = NULL;
    dp_aside_end(server->aside);
    for (int waited = 0;
         waited < GRACE_MS && atomic_load(&server->answering) > 0; waited += 10)
        usleep(10000);
    /* Whoever still waits is woken: none may sleep when the daemon stops. */
    dp_court_end(server->court);
    dp_mhd.stop_daemon(server->daemon);
    server->daemon = NULL;
}
