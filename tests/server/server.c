/* A thread for each connection; what a path does is a row of a table. */
#include "server/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

enum { MAX_REQUEST = 16384, MAX_ASKED = 8192 };

struct server {
    int fd;
    unsigned port;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool stop;
    size_t threads; /* that run */
    char *asked[MAX_ASKED];
    size_t n;
    size_t now, most, together;
    int64_t last_end, least_pause;
};

typedef struct connection {
    server *s;
    int fd;
    bool noted; /* the end of the request */
} connection;

static const char a_feed[] =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel>"
    "<title>Harbour Ledger</title><link>http://ledger.example/</link>"
    "<item><title>Water pact</title><link>http://ledger.example/1</link>"
    "<guid>1</guid></item></channel></rss>\n";

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool stopped(server *s)
{
    bool stop;

    pthread_mutex_lock(&s->lock);
    stop = s->stop;
    pthread_mutex_unlock(&s->lock);
    return stop;
}

static bool put(connection *c, const void *bytes, size_t n)
{
    const char *p = bytes;

    while (n > 0) {
        ssize_t sent = send(c->fd, p, n, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        p += sent;
        n -= (size_t)sent;
    }
    return true;
}

static bool say(connection *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static bool say(connection *c, const char *format, ...)
{
    char text[MAX_REQUEST];
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return n >= 0 &&
           put(c, text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1);
}

/* Noted before the last bytes go out: what the other side does next comes
 * behind it, however late this thread is. */
static void note_end(connection *c)
{
    if (c->noted)
        return;
    c->noted = true;
    pthread_mutex_lock(&c->s->lock);
    c->s->now--;
    c->s->last_end = now_ms();
    pthread_mutex_unlock(&c->s->lock);
}

static bool answer(connection *c, const char *status, const char *fields,
                   const char *body, size_t n)
{
    note_end(c);
    return say(c, "HTTP/1.1 %s\r\nContent-Length: %zu\r\n%s\r\n", status, n,
               fields) &&
           put(c, body, n);
}

static void nap(int ms)
{
    poll(NULL, 0, ms);
}

/* Until the other side goes away, or the test ends. */
static void wait_for_end(connection *c)
{
    struct pollfd fd = { .fd = c->fd, .events = POLLIN };
    char byte;

    while (!stopped(c->s)) {
        if (poll(&fd, 1, 20) > 0 && recv(c->fd, &byte, 1, 0) <= 0)
            return;
    }
}

/* -- What paths do: true keeps the connection -- */

static bool do_feed(connection *c, const char *path, const char *request)
{
    static const char fields[] =
        "Content-Type: application/rss+xml; charset=utf-8\r\n"
        "ETag: W/\"a b\"\r\nLast-Modified: Mon, 03 Mar 2025 10:00:00 GMT\r\n"
        "Cache-Control: max-age=600\r\n";

    if (strstr(request, "If-None-Match: W/\"a b\"\r\n") &&
        strstr(request, "If-Modified-Since: Mon, 03 Mar 2025 10:00:00 GMT\r\n"))
        return say(c, "HTTP/1.1 304 Not Modified\r\nETag: W/\"a b\"\r\n\r\n");
    return answer(c, "200 OK", fields, a_feed, sizeof a_feed - 1);
}

static bool do_page(connection *c, const char *path, const char *request)
{
    static const char page[] =
        "<!doctype html><html lang=en><title>A page</title><article><h1>A page"
        "</h1><p>The delegations of both banks met on Thursday and agreed that "
        "the water pact would be signed in autumn, officials said.</p><p>The "
        "ministers spoke of a good day for the river and for those who live by "
        "it, and will meet again in the capital.</p></article>";

    return answer(c, "200 OK", "Content-Type: text/html\r\n", page,
                  sizeof page - 1);
}

static bool go_on(connection *c, const char *path, const char *status,
                  const char *name)
{
    long n = strtol(strrchr(path, '/') + 1, NULL, 10);
    char fields[256];

    if (n > 0)
        snprintf(fields, sizeof fields, "Location: /%s/%ld\r\n", name, n - 1);
    else
        snprintf(fields, sizeof fields, "Location: /feed\r\n");
    return answer(c, status, fields, "", 0);
}

static bool do_moved(connection *c, const char *path, const char *request)
{
    return go_on(c, path, "301 Moved Permanently", "moved");
}

static bool do_found(connection *c, const char *path, const char *request)
{
    return go_on(c, path, "302 Found", "found");
}

static bool do_loop(connection *c, const char *path, const char *request)
{
    return answer(c, "302 Found",
                  strstr(path, "/a") ? "Location: /loop/b\r\n"
                                     : "Location: /loop/a\r\n",
                  "", 0);
}

static bool do_self(connection *c, const char *path, const char *request)
{
    return answer(c, "302 Found", "Location: self\r\n", "", 0);
}

static bool do_nowhere(connection *c, const char *path, const char *request)
{
    return answer(c, "301 Moved Permanently", "", "", 0);
}

static bool do_gone(connection *c, const char *path, const char *request)
{
    return answer(c, "410 Gone", "", "gone", 4);
}

static bool do_busy(connection *c, const char *path, const char *request)
{
    return answer(c, "429 Too Many Requests", "Retry-After: 120\r\n", "", 0);
}

static bool do_tired(connection *c, const char *path, const char *request)
{
    return answer(c, "503 Service Unavailable",
                  "Retry-After: Sat, 01 Jan 2101 00:00:00 GMT\r\n", "", 0);
}

static bool do_slow(connection *c, const char *path, const char *request)
{
    if (!say(c, "HTTP/1.1 200 OK\r\n\r\n"))
        return false;
    while (!stopped(c->s) && say(c, "."))
        nap(100);
    return false;
}

static bool do_endless(connection *c, const char *path, const char *request)
{
    char block[4096];

    memset(block, 'x', sizeof block);
    if (!say(c, "HTTP/1.1 200 OK\r\n\r\n"))
        return false;
    while (!stopped(c->s) && put(c, block, sizeof block))
        ;
    return false;
}

static bool do_chunks(connection *c, const char *path, const char *request)
{
    if (!say(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"))
        return false;
    while (!stopped(c->s) && say(c, "10\r\n0123456789abcdef\r\n"))
        ;
    return false;
}

static bool do_short(connection *c, const char *path, const char *request)
{
    say(c, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n%s", a_feed);
    return false;
}

static bool do_long(connection *c, const char *path, const char *request)
{
    say(c, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n%s", a_feed);
    return false;
}

static bool do_badgzip(connection *c, const char *path, const char *request)
{
    static const char bad[] = "\x1f\x8b\x08\0\0\0\0\0\0\3 this is no deflate";

    return answer(c, "200 OK", "Content-Encoding: gzip\r\n", bad,
                  sizeof bad - 1);
}

static bool send_packed(connection *c, size_t cut, bool damage)
{
    z_stream z = { 0 };
    unsigned char packed[4096];
    size_t n;

    if (deflateInit2(&z, 6, Z_DEFLATED, 31, 8, 0) != Z_OK)
        return false;
    z.next_in = (unsigned char *)a_feed;
    z.avail_in = sizeof a_feed - 1;
    z.next_out = packed;
    z.avail_out = sizeof packed;
    deflate(&z, Z_FINISH);
    n = sizeof packed - z.avail_out;
    deflateEnd(&z);
    if (damage)
        memset(packed + 12, 0xff, 20);
    return answer(c, "200 OK",
                  "Content-Type: application/rss+xml\r\n"
                  "Content-Encoding: gzip\r\n",
                  (char *)packed, n > cut ? n - cut : 0);
}

static bool do_gzip(connection *c, const char *path, const char *request)
{
    return send_packed(c, 0, false);
}

static bool do_cutgzip(connection *c, const char *path, const char *request)
{
    return send_packed(c, 30, false);
}

static bool do_damaged(connection *c, const char *path, const char *request)
{
    return send_packed(c, 0, true);
}

static bool do_lies(connection *c, const char *path, const char *request)
{
    return answer(c, "200 OK", "Content-Encoding: gzip\r\n", a_feed,
                  sizeof a_feed - 1);
}

static bool do_charset(connection *c, const char *path, const char *request)
{
    static const char feed[] = "<rss><channel><title>\xC7\xE1\xE3\xCD\xE6\xD1"
                               "</title></channel></rss>";

    return answer(c, "200 OK", "Content-Type: text/xml; charset=\"cp1256\"\r\n",
                  feed, sizeof feed - 1);
}

static bool do_half(connection *c, const char *path, const char *request)
{
    shutdown(c->fd, SHUT_WR);
    wait_for_end(c);
    return false;
}

static bool do_hang(connection *c, const char *path, const char *request)
{
    wait_for_end(c);
    return false;
}

static bool do_reset(connection *c, const char *path, const char *request)
{
    struct linger hard = { 1, 0 };

    say(c, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
    nap(50);
    setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    return false;
}

static bool do_garbage(connection *c, const char *path, const char *request)
{
    say(c, "220 mail.example ESMTP\r\n\r\n");
    return false;
}

static bool do_headers(connection *c, const char *path, const char *request)
{
    if (!say(c, "HTTP/1.1 200 OK\r\n"))
        return false;
    for (int i = 0; !stopped(c->s) && say(c, "X-%d: %0200d\r\n", i, i); i++)
        ;
    return false;
}

static bool do_cookie(connection *c, const char *path, const char *request)
{
    return answer(c, "302 Found",
                  "Set-Cookie: id=1; Path=/\r\nLocation: /feed\r\n", "", 0);
}

static bool do_to(connection *c, const char *path, const char *request)
{
    char fields[2048];

    snprintf(fields, sizeof fields, "Location: %s\r\n", strchr(path, '?') + 1);
    return answer(c, "302 Found", fields, "", 0);
}

static bool do_together(connection *c, const char *path, const char *request)
{
    size_t want = strtoul(strrchr(path, '/') + 1, NULL, 10);
    server *s = c->s;

    pthread_mutex_lock(&s->lock);
    s->together++;
    pthread_cond_broadcast(&s->changed);
    while (!s->stop && s->together < want)
        pthread_cond_wait(&s->changed, &s->lock);
    pthread_mutex_unlock(&s->lock);
    return do_page(c, path, request);
}

static bool do_robots(connection *c, const char *path, const char *request)
{
    static const char rules[] = "User-agent: *\nDisallow: /closed\n"
                                "Crawl-delay: 0.1\n"
                                "Sitemap: http://ledger.example/news.xml\n";

    return answer(c, "200 OK", "Content-Type: text/plain\r\n", rules,
                  sizeof rules - 1);
}

static bool do_outlet(connection *c, const char *path, const char *request)
{
    static const char text[] = "The delegations agreed on the water pact. ";
    char feed[8192];
    int n = snprintf(feed, sizeof feed,
                     "<rss version=\"2.0\"><channel><title>Ledger</title>");

    if (strstr(request, "If-None-Match: \"o1\"\r\n"))
        return say(c, "HTTP/1.1 304 Not Modified\r\n\r\n");
    for (int i = 1; i <= 3; i++)
        n +=
            snprintf(feed + n, sizeof feed - (size_t)n,
                     "<item><title>Entry %d</title><link>/page?%d</link>"
                     "<pubDate>Thu, 2%d Jun 2025 10:00:00 GMT</pubDate></item>",
                     i, i, i);
    n += snprintf(feed + n, sizeof feed - (size_t)n,
                  "<item><title>Closed</title><link>/closed/1</link>"
                  "<description>");
    for (int i = 0; i < 30; i++)
        n += snprintf(feed + n, sizeof feed - (size_t)n, "%s", text);
    n += snprintf(feed + n, sizeof feed - (size_t)n,
                  "</description></item></channel></rss>");
    return answer(c, "200 OK",
                  "Content-Type: application/rss+xml\r\nETag: \"o1\"\r\n", feed,
                  (size_t)n);
}

static bool do_odd(connection *c, const char *path, const char *request)
{
    static atomic_uint asked;
    static char feed[8192];
    unsigned time = atomic_fetch_add(&asked, 1);
    int n = snprintf(
        feed, sizeof feed,
        "<rss version=\"2.0\"><channel><title>Odd</title>"
        "<item><title>New id</title><guid isPermaLink=\"false\">%u</guid>"
        "<link>/page?4</link><pubDate>Sun, 22 Jun 2025 10:00:00 GMT</pubDate>"
        "</item><item><title>No id</title>"
        "<link>/page?a=5&amp;utm_campaign=%u</link></item>"
        "<item><title>To come</title><link>/page?6</link>"
        "<pubDate>Wed, 22 Jun 2095 10:00:00 GMT</pubDate></item>"
        "<item><title>%05000d</title><link>/page?7</link>"
        "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>"
        "</channel></rss>",
        time, time, 0);

    return answer(c, "200 OK", "Content-Type: application/rss+xml\r\n", feed,
                  (size_t)n);
}

static bool do_front(connection *c, const char *path, const char *request)
{
    static const char page[] =
        "<!doctype html><title>Ledger</title><link rel=alternate "
        "type='application/rss+xml' title='All' href='/feed'><p>Text.";

    return answer(c, "200 OK", "Content-Type: text/html\r\n", page,
                  sizeof page - 1);
}

static bool do_headlines(connection *c, const char *path, const char *request)
{
    static const char page[] =
        "<!doctype html><title>Ledger</title><nav><a "
        "href='/page/20250620-menu'>A menu of many words here</a></nav>"
        "<a href='/page/20250620-water'>Water pact put off until autumn</a>"
        "<a href='/page/about'>All about our house and us</a>"
        "<a href='http://other.example/20250620'>Elsewhere is another site</a>"
        "<a href='/page/20250621-strait'>Strait talks go on this week</a>";

    return answer(c, "200 OK", "Content-Type: text/html\r\n", page,
                  sizeof page - 1);
}

/* A PNG as far as its header goes. */
static size_t make_png(char png[1000], unsigned char high, unsigned char low)
{
    static const unsigned char head[24] = { 0x89, 'P',  'N', 'G', '\r', '\n',
                                            0x1a, '\n', 0,   0,   0,    13,
                                            'I',  'H',  'D', 'R', 0,    0,
                                            0,    3,    0,   0,   0,    2 };

    memset(png, 'x', 1000);
    memcpy(png, head, sizeof head);
    if (high) {
        png[18] = png[22] = (char)high;
        png[19] = png[23] = (char)low;
    }
    return 1000;
}

static bool do_png(connection *c, const char *path, const char *request)
{
    char png[1000];

    return answer(c, "200 OK", "Content-Type: text/html\r\n", png,
                  make_png(png, 0, 0));
}

static bool do_packed_png(connection *c, const char *path, const char *request)
{
    unsigned char packed[2000];
    char png[1000];
    z_stream z = { 0 };

    z.next_in = (unsigned char *)png;
    z.avail_in = (unsigned)make_png(png, 0, 0);
    z.next_out = packed;
    z.avail_out = sizeof packed;
    deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    deflate(&z, Z_FINISH);
    deflateEnd(&z);
    return answer(c, "200 OK",
                  "Content-Type: image/png\r\nContent-Encoding: gzip\r\n",
                  (char *)packed, sizeof packed - z.avail_out);
}

static bool do_svg(connection *c, const char *path, const char *request)
{
    static const char drawing[] = "<svg xmlns='http://www.w3.org/2000/svg'>"
                                  "<script>alert(1)</script></svg>";

    return answer(c, "200 OK", "Content-Type: image/png\r\n", drawing,
                  sizeof drawing - 1);
}

static bool do_huge(connection *c, const char *path, const char *request)
{
    char png[1000];

    return answer(c, "200 OK", "Content-Type: image/png\r\n", png,
                  make_png(png, 0x4e, 0x20));
}

static const struct {
    const char *path;
    bool (*act)(connection *c, const char *path, const char *request);
} paths[] = {
    { "/outlet", do_outlet },
    { "/odd", do_odd },
    { "/front", do_front },
    { "/headlines", do_headlines },
    { "/feed", do_feed },
    { "/page", do_page },
    { "/moved/", do_moved },
    { "/found/", do_found },
    { "/loop/", do_loop },
    { "/self", do_self },
    { "/nowhere", do_nowhere },
    { "/gone", do_gone },
    { "/busy", do_busy },
    { "/tired", do_tired },
    { "/slow", do_slow },
    { "/endless", do_endless },
    { "/chunks", do_chunks },
    { "/short", do_short },
    { "/long", do_long },
    { "/badgzip", do_badgzip },
    { "/cutgzip", do_cutgzip },
    { "/damaged", do_damaged },
    { "/gzip", do_gzip },
    { "/lies", do_lies },
    { "/charset", do_charset },
    { "/half", do_half },
    { "/hang", do_hang },
    { "/reset", do_reset },
    { "/garbage", do_garbage },
    { "/headers", do_headers },
    { "/cookie", do_cookie },
    { "/to?", do_to },
    { "/together/", do_together },
    { "/robots.txt", do_robots },
    { "/png?", do_png },
    { "/packedpng", do_packed_png },
    { "/svg", do_svg },
    { "/huge", do_huge },
};

static bool act(connection *c, const char *path, const char *request)
{
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        if (strncmp(path, paths[i].path, strlen(paths[i].path)) == 0)
            return paths[i].act(c, path, request);
    return answer(c, "404 Not Found", "Content-Type: text/plain\r\n",
                  "Not Found", 9);
}

/* -- Connections -- */

/* One request's header, with its blank line; false at the end. */
static bool hear(connection *c, char *request)
{
    size_t n = 0;

    while (n < MAX_REQUEST - 1) {
        struct pollfd fd = { .fd = c->fd, .events = POLLIN };
        ssize_t got;
        if (stopped(c->s))
            return false;
        if (poll(&fd, 1, 20) <= 0)
            continue;
        got = recv(c->fd, request + n, 1, 0);
        if (got <= 0)
            return false;
        n += (size_t)got;
        request[n] = '\0';
        if (n >= 4 && strcmp(request + n - 4, "\r\n\r\n") == 0)
            return true;
    }
    return false;
}

static void note_begin(connection *c, const char *request)
{
    server *s = c->s;
    int64_t now = now_ms();

    c->noted = false;
    pthread_mutex_lock(&s->lock);
    if (s->n < MAX_ASKED)
        s->asked[s->n++] = strdup(request);
    if (++s->now > s->most)
        s->most = s->now;
    if (s->last_end >= 0 && now - s->last_end < s->least_pause)
        s->least_pause = now - s->last_end;
    pthread_mutex_unlock(&s->lock);
}

static void *serve(void *self)
{
    connection *c = self;
    server *s = c->s;
    char request[MAX_REQUEST], path[4096];
    int on = 1;

    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    while (hear(c, request)) {
        bool more;
        if (sscanf(request, "%*s %4095s", path) != 1)
            break;
        note_begin(c, request);
        more = act(c, path, request);
        note_end(c);
        if (!more)
            break;
    }
    close(c->fd);
    free(c);
    pthread_mutex_lock(&s->lock);
    s->threads--;
    pthread_cond_broadcast(&s->changed);
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

static void take(server *s, int fd)
{
    connection *c = malloc(sizeof *c);
    pthread_attr_t attributes;
    pthread_t thread;

    *c = (connection){ .s = s, .fd = fd };
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 256 << 10);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_mutex_lock(&s->lock);
    s->threads++;
    pthread_mutex_unlock(&s->lock);
    if (pthread_create(&thread, &attributes, serve, c) != 0) {
        close(fd);
        free(c);
        pthread_mutex_lock(&s->lock);
        s->threads--;
        pthread_mutex_unlock(&s->lock);
    }
    pthread_attr_destroy(&attributes);
}

static void *listen_on(void *self)
{
    server *s = self;

    while (!stopped(s)) {
        struct pollfd fd = { .fd = s->fd, .events = POLLIN };
        int taken;
        if (poll(&fd, 1, 20) <= 0)
            continue;
        taken = accept(s->fd, NULL, NULL);
        if (taken >= 0)
            take(s, taken);
    }
    return NULL;
}

server *server_start(const char *address)
{
    server *s = calloc(1, sizeof *s);
    struct sockaddr_in at = { .sin_family = AF_INET };
    socklen_t n = sizeof at;
    int on = 1;

    s->fd = socket(AF_INET, SOCK_STREAM, 0);
    inet_pton(AF_INET, address, &at.sin_addr);
    setsockopt(s->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->changed, NULL);
    server_forget(s);
    if (bind(s->fd, (void *)&at, sizeof at) != 0 || listen(s->fd, 2048) != 0 ||
        getsockname(s->fd, (void *)&at, &n) != 0 ||
        pthread_create(&s->thread, NULL, listen_on, s) != 0) {
        close(s->fd);
        free(s);
        return NULL;
    }
    s->port = ntohs(at.sin_port);
    return s;
}

void server_stop(server *s)
{
    pthread_mutex_lock(&s->lock);
    s->stop = true;
    pthread_cond_broadcast(&s->changed);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->thread, NULL);
    pthread_mutex_lock(&s->lock);
    while (s->threads > 0)
        pthread_cond_wait(&s->changed, &s->lock);
    pthread_mutex_unlock(&s->lock);
    close(s->fd);
    for (size_t i = 0; i < s->n; i++)
        free(s->asked[i]);
    free(s);
}

unsigned server_port(const server *s)
{
    return s->port;
}

static bool is_for(const char *request, const char *path)
{
    const char *at = strchr(request, ' ');

    return at && strncmp(at + 1, path, strlen(path)) == 0;
}

size_t server_asked(server *s, const char *path)
{
    size_t found = 0;

    pthread_mutex_lock(&s->lock);
    for (size_t i = 0; i < s->n; i++)
        found += is_for(s->asked[i], path);
    pthread_mutex_unlock(&s->lock);
    return found;
}

char *server_last(server *s, const char *path)
{
    char *found = NULL;

    pthread_mutex_lock(&s->lock);
    for (size_t i = s->n; i > 0 && !found; i--)
        if (is_for(s->asked[i - 1], path))
            found = strdup(s->asked[i - 1]);
    pthread_mutex_unlock(&s->lock);
    return found;
}

size_t server_most_at_once(server *s)
{
    size_t most;

    pthread_mutex_lock(&s->lock);
    most = s->most;
    pthread_mutex_unlock(&s->lock);
    return most;
}

int64_t server_least_pause(server *s)
{
    int64_t pause;

    pthread_mutex_lock(&s->lock);
    pause = s->least_pause;
    pthread_mutex_unlock(&s->lock);
    return pause;
}

void server_forget(server *s)
{
    pthread_mutex_lock(&s->lock);
    for (size_t i = 0; i < s->n; i++)
        free(s->asked[i]);
    s->n = s->most = s->together = 0;
    s->last_end = -1;
    s->least_pause = INT64_MAX;
    pthread_mutex_unlock(&s->lock);
}
