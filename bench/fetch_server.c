/* The press for bench/fetch.sh: a feed of 30 entries and their pages at each
 * address of 127.0.0.0/8, with ETag, over libmicrohttpd.
 *
 *     fetch-server PORT
 */
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ENTRIES = 30 };

static enum MHD_Result send_text(struct MHD_Connection *c, unsigned code,
                                 const char *type, char *text, size_t n,
                                 enum MHD_ResponseMemoryMode mode)
{
    struct MHD_Response *r = MHD_create_response_from_buffer(n, text, mode);
    enum MHD_Result sent;

    MHD_add_response_header(r, "Content-Type", type);
    MHD_add_response_header(r, "ETag", "\"one\"");
    sent = MHD_queue_response(c, code, r);
    MHD_destroy_response(r);
    return sent;
}

static char *make_feed(const char *host, size_t *n)
{
    char *text = NULL;
    FILE *out = open_memstream(&text, n);

    fprintf(out,
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\">"
            "<channel><title>The %s Courier</title><link>http://%s/</link>",
            host, host);
    for (int i = 0; i < ENTRIES; i++)
        fprintf(out,
                "<item><title>Council of %s meets for the %dth time</title>"
                "<link>http://%s/p/%d</link><guid>http://%s/p/%d</guid>"
                "<pubDate>Thu, 20 Nov 2025 %02d:%02d:00 GMT</pubDate>"
                "<description>&lt;p&gt;The council met on Thursday and put the "
                "&lt;b&gt;harbour works&lt;/b&gt; off until spring, officials "
                "said. &lt;a href=\"/p/%d\"&gt;More&lt;/a&gt;&lt;/p&gt;"
                "</description></item>",
                host, i, host, i, host, i, i % 24, i, i);
    fprintf(out, "</channel></rss>\n");
    fclose(out);
    return text;
}

static char *make_page(const char *host, const char *path, size_t *n)
{
    char *text = NULL;
    FILE *out = open_memstream(&text, n);

    fprintf(out,
            "<!doctype html><html lang=en><head><title>Council meets | The %s "
            "Courier</title></head><body><nav><a href=/>Home</a></nav>"
            "<article><h1>Council meets for time %s</h1>",
            host, path);
    for (int i = 0; i < 8; i++)
        fprintf(
            out,
            "<p>The council met on Thursday in the old town hall and put "
            "the harbour works off until spring; the mayor, Ann Crewe, said "
            "that \"nobody gains by haste\". Paragraph %d of %s.</p>",
            i, path);
    fprintf(out, "</article><footer>All rights</footer></body></html>\n");
    fclose(out);
    return text;
}

static enum MHD_Result serve(void *self, struct MHD_Connection *c,
                             const char *url, const char *method,
                             const char *version, const char *upload,
                             size_t *upload_n, void **state)
{
    const char *host = MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Host"),
               *etag = MHD_lookup_connection_value(c, MHD_HEADER_KIND,
                                                   "If-None-Match");
    static char none[] = "";
    size_t n;
    char *text;

    if (!host)
        host = "nowhere";
    if (strcmp(url, "/feed.xml") == 0) {
        if (etag && strcmp(etag, "\"one\"") == 0)
            return send_text(c, 304, "text/xml", none, 0,
                             MHD_RESPMEM_PERSISTENT);
        text = make_feed(host, &n);
        return send_text(c, 200, "application/rss+xml", text, n,
                         MHD_RESPMEM_MUST_FREE);
    }
    if (strncmp(url, "/p/", 3) == 0) {
        text = make_page(host, url, &n);
        return send_text(c, 200, "text/html; charset=utf-8", text, n,
                         MHD_RESPMEM_MUST_FREE);
    }
    return send_text(c, 404, "text/plain", none, 0, MHD_RESPMEM_PERSISTENT);
}

int main(int argc, char **argv)
{
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO;
    struct MHD_Daemon *daemon;

    if (argc != 2)
        return 64;
    daemon = MHD_start_daemon(
        flags, (uint16_t)strtoul(argv[1], NULL, 10), NULL, NULL, serve, NULL,
        MHD_OPTION_CONNECTION_LIMIT, 4000u, MHD_OPTION_LISTEN_BACKLOG_SIZE,
        4096u, MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_END);
    if (!daemon) {
        fprintf(stderr, "fetch-server: cannot listen at port %s\n", argv[1]);
        return 69;
    }
    pause();
    MHD_stop_daemon(daemon);
    return 0;
}
