/* Listening: IPv4, IPv6, or a Unix socket that its owner and group may use. */
#include "serve/listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/banned.h"

enum { BACKLOG = 1024 };

/* -- Addresses ---------------------------------------------------------------
 */

/* "127.0.0.1:80" and "[::1]:80" in two; false: neither. */
static bool cut(dp_str place, char *host, size_t room, uint32_t *port)
{
    size_t colon = place.n;
    dp_str name;

    while (colon > 0 && place.p[colon - 1] != ':')
        colon--;
    if (colon == 0 || !dp_str_number(dp_str_sub(place, colon, place.n), port) ||
        *port > 65535)
        return false;
    name = dp_str_sub(place, 0, colon - 1);
    if (name.n > 2 && name.p[0] == '[' && name.p[name.n - 1] == ']')
        name = dp_str_sub(name, 1, name.n - 1);
    if (dp_str_eq(name, DP_S("localhost")))
        name = DP_S("127.0.0.1");
    if (name.n == 0 || name.n >= room)
        return false;
    memcpy(host, name.p, name.n);
    host[name.n] = 0;
    return true;
}

static bool read_address(const char *place, struct sockaddr_storage *out,
                         socklen_t *size)
{
    struct sockaddr_in *four = (struct sockaddr_in *)out;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)out;
    char host[64];
    uint32_t port;

    memset(out, 0, sizeof *out);
    if (!cut(dp_str_of(place), host, sizeof host, &port))
        return false;
    if (inet_pton(AF_INET, host, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons((uint16_t)port);
        *size = sizeof *four;
        return true;
    }
    if (inet_pton(AF_INET6, host, &six->sin6_addr) != 1)
        return false;
    six->sin6_family = AF_INET6;
    six->sin6_port = htons((uint16_t)port);
    *size = sizeof *six;
    return true;
}

/* What was bound: the port may have been the system's choice. */
static void describe(dp_listener *listener)
{
    struct sockaddr_storage bound;
    struct sockaddr_in *four = (struct sockaddr_in *)&bound;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&bound;
    socklen_t size = sizeof bound;
    char host[64] = "";
    unsigned port;

    getsockname(listener->fd, (struct sockaddr *)&bound, &size);
    if (bound.ss_family == AF_INET) {
        inet_ntop(AF_INET, &four->sin_addr, host, sizeof host);
        port = ntohs(four->sin_port);
        listener->local = ntohl(four->sin_addr.s_addr) >> 24 == 127;
        snprintf(listener->host, sizeof listener->host, "%s", host);
    } else {
        inet_ntop(AF_INET6, &six->sin6_addr, host, sizeof host);
        port = ntohs(six->sin6_port);
        listener->local = IN6_IS_ADDR_LOOPBACK(&six->sin6_addr);
        snprintf(listener->host, sizeof listener->host, "[%s]", host);
    }
    snprintf(listener->address, sizeof listener->address, "%s:%u",
             listener->host, port);
}

static dp_status listen_address(dp_ctx *ctx, const char *place,
                                dp_listener *out)
{
    struct sockaddr_storage address;
    socklen_t size = 0;
    int yes = 1;

    if (!read_address(place, &address, &size))
        return dp_fail(ctx, DP_SETTINGS,
                       "'%s' is no address to listen on: ADDR:PORT, or the "
                       "path of a socket",
                       place);
    out->fd = socket(address.ss_family,
                     SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (out->fd < 0 ||
        setsockopt(out->fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0 ||
        bind(out->fd, (struct sockaddr *)&address, size) < 0 ||
        listen(out->fd, BACKLOG) < 0)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot listen on '%s': %s", place,
                       strerror(errno));
    describe(out);
    return DP_OK;
}

/* -- Unix sockets ------------------------------------------------------------
 */

/* A socket that nobody answers at was left by a server that was killed. */
static void remove_left_over(const struct sockaddr_un *address)
{
    struct stat found;
    int fd;

    if (lstat(address->sun_path, &found) < 0 || !S_ISSOCK(found.st_mode))
        return;
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 &&
        connect(fd, (const struct sockaddr *)address, sizeof *address) < 0 &&
        errno == ECONNREFUSED)
        unlink(address->sun_path);
    if (fd >= 0)
        close(fd);
}

static dp_status listen_path(dp_ctx *ctx, const char *place, dp_listener *out)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    mode_t mask;
    int bound;

    if (strlen(place) >= sizeof address.sun_path)
        return dp_fail(ctx, DP_SETTINGS, "'%s' is too long for a socket's path",
                       place);
    memcpy(address.sun_path, place, strlen(place) + 1);
    remove_left_over(&address);
    out->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    mask = umask(0117);
    bound = out->fd < 0
                ? -1
                : bind(out->fd, (struct sockaddr *)&address, sizeof address);
    umask(mask);
    if (bound < 0 || listen(out->fd, BACKLOG) < 0)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot listen on '%s': %s", place,
                       strerror(errno));
    out->is_path = out->local = true;
    snprintf(out->address, sizeof out->address, "%s", place);
    return DP_OK;
}

dp_status dp_listen(dp_ctx *ctx, const char *place, dp_listener *out)
{
    dp_status status;

    *out = (dp_listener){ .fd = -1 };
    status = strchr(place, '/') ? listen_path(ctx, place, out)
                                : listen_address(ctx, place, out);
    if (status != DP_OK)
        dp_listen_end(out);
    return status;
}

void dp_listen_end(dp_listener *listener)
{
    if (listener->fd >= 0)
        close(listener->fd);
    if (listener->is_path)
        unlink(listener->address);
    listener->fd = -1;
    listener->is_path = false;
}
