/* One transfer: how a request is put to libcurl, what is heard, and what it
 * comes to: an answer, a redirect to follow, a failure in words. */
#include "fetch/http_inside.h"

#include <arpa/inet.h>
#include <stdarg.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fetch/fetch.h"
#include "fetch/http_body.h"
#include "fetch/message.h"

#include "core/banned.h"

enum { SPARE_HANDLES = 64, MAX_HEADER = 64 << 10 };

static void stop(transfer *t, dp_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void stop(transfer *t, dp_status status, const char *format, ...)
{
    va_list args;

    if (t->status != DP_OK)
        return; /* the first reason is the one */
    t->status = status;
    va_start(args, format);
    vsnprintf(t->reason, sizeof t->reason, format, args);
    va_end(args);
}

/* -- Made and freed -- */

static char *copy(dp_str s, bool *failed)
{
    char *z;

    if (!s.p)
        return NULL;
    z = strndup(s.p, s.n);
    if (!z)
        *failed = true;
    return z;
}

transfer *dp_transfer_new(dp_http *http, const dp_http_request *request)
{
    transfer *t = calloc(1, sizeof *t);
    bool failed = !t;

    if (!t)
        return NULL;
    t->http = http;
    t->tag = request->tag;
    t->asked = copy(request->url, &failed);
    t->url = copy(request->url, &failed);
    t->etag = copy(request->etag, &failed);
    t->last_modified = copy(request->last_modified, &failed);
    t->accept = copy(request->accept, &failed);
    t->at_once = request->at_once;
    t->plain = request->plain;
    t->cut = request->cut;
    t->for_good = true;
    t->most = request->redirects ? request->redirects : http->options.redirects;
    t->max_bytes =
        request->max_bytes ? request->max_bytes : http->options.max_bytes;
    dp_hold_reset(&t->header, MAX_HEADER);
    dp_hold_reset(&t->body, t->max_bytes);
    if (failed) {
        dp_transfer_free(http, t);
        return NULL;
    }
    return t;
}

void dp_transfer_free(dp_http *http, transfer *t)
{
    if (!t)
        return;
    if (t->easy) {
        dp_curl.multi_remove_handle(http->multi, t->easy);
        if (http->spares < SPARE_HANDLES)
            http->spare[http->spares++] = t->easy;
        else
            dp_curl.easy_cleanup(t->easy);
    }
    dp_curl.slist_free_all(t->headers);
    http->held -= t->body.n;
    dp_hold_free(&t->header);
    dp_hold_free(&t->body);
    free(t->url);
    free(t->asked);
    free(t->moved);
    free(t->etag);
    free(t->last_modified);
    free(t->accept);
    free(t);
}

/* -- Heard while it runs -- */

static size_t on_header(char *p, size_t size, size_t n, void *self)
{
    transfer *t = self;
    dp_str line = { p, size * n };

    /* "HTTP/1.1 103": what came before was of another answer. */
    if (dp_str_starts(line, DP_S("HTTP/")))
        t->header.n = 0;
    else if (!dp_hold_add(&t->header, line)) {
        stop(t, DP_BAD_DATA, "header of more than %d bytes", MAX_HEADER);
        return 0;
    }
    return line.n;
}

static size_t on_body(char *p, size_t size, size_t n, void *self)
{
    transfer *t = self;
    dp_str piece = { p, size * n };
    dp_http *http = t->http;

    if (http->held + piece.n > http->options.max_held) {
        stop(t, DP_BUSY, "too much is being fetched at once");
        return 0;
    }
    if (!dp_hold_add(&t->body, piece)) {
        if (t->body.over && t->cut)
            t->was_cut = true;
        else if (t->body.over)
            stop(t, DP_BAD_DATA, "longer than %zu bytes", t->max_bytes);
        else
            stop(t, DP_NO_MEMORY, "no memory for an answer");
        return 0;
    }
    http->held += piece.n;
    return piece.n;
}

/* The check at the moment of connecting: whatever name or redirect led here,
 * this is the address. A proxy of the owner's is not the target. */
static curl_socket_t on_socket(void *self, curlsocktype purpose,
                               struct curl_sockaddr *address)
{
    transfer *t = self;
    dp_http *http = t->http;

    if (!http->options.proxy.p &&
        !dp_address_allowed(&address->addr, http->options.allow_private.at,
                            http->options.allow_private.n)) {
        stop(t, DP_NOT_ALLOWED, "leads to a private address");
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC,
                  address->protocol);
}

/* -- Before it runs -- */

/* A name given as an address, which a proxy would connect to for us. */
static bool literal_allowed(dp_http *http, dp_str name)
{
    char z[INET6_ADDRSTRLEN + 2];
    struct sockaddr_storage at = { 0 };
    struct sockaddr_in *in = (void *)&at;
    struct sockaddr_in6 *in6 = (void *)&at;

    if (name.n && name.p[0] == '[')
        name = dp_str_sub(name, 1, name.n - 1);
    if (name.n == 0 || name.n >= sizeof z)
        return true;
    memcpy(z, name.p, name.n);
    z[name.n] = '\0';
    if (inet_pton(AF_INET, z, &in->sin_addr) == 1)
        at.ss_family = AF_INET;
    else if (inet_pton(AF_INET6, z, &in6->sin6_addr) == 1)
        at.ss_family = AF_INET6;
    else
        return !dp_str_eq_ascii(name, DP_S("localhost"));
    return dp_address_allowed((void *)&at, http->options.allow_private.at,
                              http->options.allow_private.n);
}

/* Ports below 1024 other than those of the web are other services'. */
static bool port_allowed(dp_str port)
{
    uint32_t n;

    return port.n == 0 || (dp_str_number(port, &n) &&
                           (n == 80 || n == 443 || (n >= 1024 && n < 65536)));
}

bool dp_transfer_host(dp_ctx *ctx, dp_http *http, transfer *t, host **out)
{
    dp_str url = dp_str_of(t->url), name;
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_url parts;
    bool ok = false;

    if (!arena) {
        stop(t, DP_NO_MEMORY, "no memory for an address");
        return false;
    }
    if (!dp_url_parse(url, &parts) ||
        !(dp_str_eq_ascii(parts.scheme, DP_S("http")) ||
          dp_str_eq_ascii(parts.scheme, DP_S("https"))))
        stop(t, DP_NOT_ALLOWED, "is no address of http or https");
    else if (parts.userinfo.p)
        stop(t, DP_NOT_ALLOWED, "has a name and password in it");
    else if (!port_allowed(parts.port))
        stop(t, DP_NOT_ALLOWED, "has port %.*s, which is not one of the web's",
             DP_F(parts.port));
    else if (dp_url_host(ctx, arena, url, &name) != DP_OK || !name.n)
        stop(t, DP_NOT_ALLOWED, "has no host");
    else if (http->options.proxy.p && !literal_allowed(http, name))
        stop(t, DP_NOT_ALLOWED, "leads to a private address");
    else if (!(*out = dp_http_host(http, name)))
        stop(t, DP_NO_MEMORY, "no memory for a host");
    else
        ok = true;
    dp_arena_close(arena);
    return ok;
}

static bool add_header(transfer *t, const char *name, const char *value)
{
    struct curl_slist *more;
    char *line = NULL;

    /* A value with a line end would be another field. */
    if (!value || strpbrk(value, "\r\n"))
        return true;
    if (asprintf(&line, "%s: %s", name, value) < 0)
        return false;
    more = dp_curl.slist_append(t->headers, line);
    free(line);
    if (!more)
        return false;
    t->headers = more;
    return true;
}

static bool add_headers(transfer *t)
{
    dp_curl.slist_free_all(t->headers);
    t->headers = NULL;
    return add_header(t, "Accept", t->accept ? t->accept : "*/*") &&
           add_header(t, "Accept-Encoding",
                      t->plain ? "identity" : "gzip, br, zstd, deflate") &&
           add_header(t, "If-None-Match", t->etag) &&
           add_header(t, "If-Modified-Since", t->last_modified);
}

#define SET(option, value) dp_curl.easy_setopt(easy, CURLOPT_##option, value)

/* What is the same for all transfers. */
static void set_up(dp_http *http, CURL *easy)
{
    const dp_http_options *o = &http->options;

    SET(NOSIGNAL, 1L);
    SET(PROTOCOLS_STR, "http,https");
    SET(REDIR_PROTOCOLS_STR, "http,https");
    SET(FOLLOWLOCATION, 0L); /* redirects are followed by us */
    SET(HTTP_CONTENT_DECODING, 0L);
    SET(HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    SET(DISALLOW_USERNAME_IN_URL, 1L);
    SET(NETRC, (long)CURL_NETRC_IGNORED);
    SET(UNRESTRICTED_AUTH, 0L);
    SET(SSL_VERIFYPEER, 1L);
    SET(SSL_VERIFYHOST, 2L);
    SET(USERAGENT, http->agent);
    SET(CONNECTTIMEOUT_MS, (long)o->connect_ms);
    SET(TIMEOUT_MS, (long)o->total_ms);
    SET(LOW_SPEED_LIMIT, 30L);
    SET(LOW_SPEED_TIME, (long)((o->stall_ms + 999) / 1000));
    /* A host's requests share a connection, and libcurl goes through all names
     * it knows at each request: a thousand hosts would cost a million looks. */
    SET(DNS_CACHE_TIMEOUT, 0L);
    SET(PROXY, o->proxy.p ? o->proxy.p : "");
    SET(BUFFERSIZE, 65536L);
    if (o->ca_file.p)
        SET(CAINFO, o->ca_file.p);
    if (http->resolve)
        SET(RESOLVE, http->resolve);
    SET(HEADERFUNCTION, on_header);
    SET(WRITEFUNCTION, on_body);
    SET(OPENSOCKETFUNCTION, on_socket);
}

bool dp_transfer_begin(dp_http *http, transfer *t)
{
    CURL *easy;

    if (!t->easy) {
        t->easy =
            http->spares ? http->spare[--http->spares] : dp_curl.easy_init();
        if (!t->easy)
            return false;
        dp_curl.easy_reset(t->easy);
        set_up(http, t->easy);
    }
    easy = t->easy;
    http->held -= t->body.n;
    t->header.n = 0;
    dp_hold_reset(&t->body, t->max_bytes);
    if (!add_headers(t))
        return false;
    SET(PRIVATE, t);
    SET(URL, t->url);
    SET(HTTPHEADER, t->headers);
    SET(HEADERDATA, t);
    SET(WRITEDATA, t);
    SET(OPENSOCKETDATA, t);
    return dp_curl.multi_add_handle(http->multi, easy) == CURLM_OK;
}

/* -- What became of it -- */

static void fail(transfer *t, CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        stop(t, DP_UNAVAILABLE, "no such host");
        break;
    case CURLE_COULDNT_CONNECT:
        stop(t, DP_UNAVAILABLE, "no connection");
        break;
    case CURLE_OPERATION_TIMEDOUT:
        stop(t, DP_UNAVAILABLE, "too slow");
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        stop(t, DP_UNAVAILABLE, "its certificate is not valid");
        break;
    case CURLE_SSL_CONNECT_ERROR:
        stop(t, DP_UNAVAILABLE, "no secure connection");
        break;
    case CURLE_PARTIAL_FILE:
        stop(t, DP_IO, "the answer ended early");
        break;
    case CURLE_GOT_NOTHING:
        stop(t, DP_IO, "the connection ended without an answer");
        break;
    case CURLE_FILESIZE_EXCEEDED:
        stop(t, DP_BAD_DATA, "longer than %zu bytes", t->max_bytes);
        break;
    case CURLE_OUT_OF_MEMORY:
        stop(t, DP_NO_MEMORY, "no memory for an answer");
        break;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        stop(t, DP_NOT_ALLOWED, "is no address of http or https");
        break;
    default:
        stop(t, DP_IO, "the connection broke: %s", dp_curl.easy_strerror(code));
        break;
    }
}

static bool is_redirect(unsigned code)
{
    return code == 301 || code == 302 || code == 303 || code == 307 ||
           code == 308;
}

/* Take the next address from the header. False, with the reason, where there
 * is none to follow. */
static bool redirect(dp_ctx *ctx, transfer *t)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_str to, next = DP_NULL;
    char *z = NULL;
    size_t hash;

    if (arena) {
        to = dp_header_find(dp_hold_str(&t->header), DP_S("Location"));
        if (to.n)
            dp_url_resolve(ctx, arena, dp_str_of(t->url), to, &next);
        hash = dp_str_find_char(next, '#', 0);
        next = dp_str_sub(next, 0, hash);
        if (next.n)
            z = strndup(next.p, next.n);
    }
    dp_arena_close(arena);
    if (!z)
        stop(t, DP_BAD_DATA, "a redirect to nowhere");
    else if (strcmp(z, t->url) == 0)
        stop(t, DP_BAD_DATA, "redirects to itself");
    else if (t->redirects >= t->most)
        stop(t, DP_BAD_DATA, "more than %u redirects", t->most);
    if (!z || t->status != DP_OK) {
        free(z);
        return false;
    }
    t->redirects++;
    t->for_good = t->for_good && (t->code == 301 || t->code == 308);
    if (t->for_good) {
        free(t->moved);
        t->moved = strdup(z);
    }
    free(t->url);
    t->url = z;
    /* What we have is a copy of the old address's. */
    return true;
}

bool dp_transfer_end(dp_ctx *ctx, dp_http *http, transfer *t, CURLcode code)
{
    long answered = 0;

    dp_curl.easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &answered);
    dp_curl.multi_remove_handle(http->multi, t->easy);
    t->code = (unsigned)answered;
    if (t->status == DP_OK && code != CURLE_OK && !t->was_cut)
        fail(t, code);
    if (t->status == DP_OK && is_redirect(t->code) && redirect(ctx, t))
        return true;
    return false;
}

/* -- The answer -- */

static int64_t seconds_of(dp_ctx *ctx, dp_str value, dp_time now)
{
    uint32_t seconds;
    dp_time at;

    if (!value.n)
        return -1;
    if (dp_str_number(value, &seconds))
        return seconds;
    at = dp_time_parse(ctx, value);
    if (at == DP_NO_TIME)
        return -1;
    return at > now ? at - now : 0;
}

static int64_t max_age_of(dp_str value)
{
    size_t at = dp_str_find_ascii(value, DP_S("max-age="), 0), end;
    uint32_t seconds;

    if (dp_str_find_ascii(value, DP_S("no-cache"), 0) != DP_NOT_FOUND ||
        dp_str_find_ascii(value, DP_S("no-store"), 0) != DP_NOT_FOUND)
        return 0;
    if (at == DP_NOT_FOUND)
        return -1;
    for (end = at += 8;
         end < value.n && value.p[end] >= '0' && value.p[end] <= '9';)
        end++;
    return dp_str_number(dp_str_sub(value, at, end), &seconds)
               ? (int64_t)seconds
               : -1;
}

void dp_transfer_answer(dp_ctx *ctx, dp_http *http, transfer *t,
                        dp_http_answer *out)
{
    dp_str header = dp_hold_str(&t->header);
    dp_http_head head = { 0 };
    dp_time now = dp_http_now() / 1000;

    *out = (dp_http_answer){ .tag = t->tag,
                             .status = t->status,
                             .reason = dp_str_of(t->reason),
                             .url = dp_str_of(t->url),
                             .redirects = t->redirects,
                             .retry_after = -1,
                             .max_age = -1,
                             .date = DP_NO_TIME };
    if (t->status != DP_OK)
        return;
    dp_http_type_read(dp_header_find(header, DP_S("Content-Type")), &head);
    out->code = t->code;
    out->moved = dp_str_of(t->moved);
    out->type = head.type;
    out->charset = head.charset;
    out->codings = dp_header_find(header, DP_S("Content-Encoding"));
    out->etag = dp_header_find(header, DP_S("ETag"));
    out->last_modified = dp_header_find(header, DP_S("Last-Modified"));
    out->retry_after =
        seconds_of(ctx, dp_header_find(header, DP_S("Retry-After")), now);
    out->max_age = max_age_of(dp_header_find(header, DP_S("Cache-Control")));
    out->date = dp_time_parse(ctx, dp_header_find(header, DP_S("Date")));
    out->body = dp_hold_str(&t->body);
}
