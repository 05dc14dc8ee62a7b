/* Addresses of callers, and the networks they stand for: of IPv4 the first 24
 * bits, of IPv6 the first 48, which is what one subscriber is given. */
#include "serve/caller.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "core/banned.h"

typedef struct address {
    int family; /* AF_UNIX: the socket; 0: none */
    uint8_t bytes[16];
} address;

static const uint8_t mapped[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF };

/* An IPv4 address within IPv6 is one of IPv4. */
static void unmap(address *a)
{
    if (a->family != AF_INET6 || memcmp(a->bytes, mapped, 12) != 0)
        return;
    memmove(a->bytes, a->bytes + 12, 4);
    a->family = AF_INET;
}

static address address_of(const struct sockaddr *peer)
{
    address out = { 0 };

    if (!peer)
        return out;
    out.family = peer->sa_family;
    if (peer->sa_family == AF_INET)
        memcpy(out.bytes, &((const struct sockaddr_in *)peer)->sin_addr, 4);
    else if (peer->sa_family == AF_INET6)
        memcpy(out.bytes, &((const struct sockaddr_in6 *)peer)->sin6_addr, 16);
    unmap(&out);
    return out;
}

static address parse_plain(dp_str s)
{
    address out = { 0 };
    char text[64];

    if (s.n == 0 || s.n >= sizeof text)
        return out;
    snprintf(text, sizeof text, "%.*s", DP_F(s));
    if (inet_pton(AF_INET, text, out.bytes) == 1)
        out.family = AF_INET;
    else if (inet_pton(AF_INET6, text, out.bytes) == 1)
        out.family = AF_INET6;
    unmap(&out);
    return out;
}

/* "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]:80". */
static address parse(dp_str s)
{
    size_t close = dp_str_find_char(s, ']', 0);
    size_t colon = dp_str_find_char(s, ':', 0);

    s = dp_str_trim(s);
    if (s.n && s.p[0] == '[' && close != DP_NOT_FOUND)
        return parse_plain(dp_str_sub(s, 1, close));
    if (colon != DP_NOT_FOUND &&
        dp_str_find_char(s, ':', colon + 1) == DP_NOT_FOUND)
        s = dp_str_sub(s, 0, colon);
    return parse_plain(s);
}

/* -- Trust -------------------------------------------------------------------
 */

static bool same_bits(const uint8_t *a, const uint8_t *b, unsigned bits)
{
    for (unsigned i = 0; i < bits; i++)
        if ((a[i / 8] ^ b[i / 8]) & (0x80 >> i % 8))
            return false;
    return true;
}

static bool fits(const address *a, dp_str rule)
{
    size_t slash = dp_str_find_char(rule, '/', 0);
    address with;
    uint32_t bits, all;

    if (dp_str_eq(rule, DP_S("unix")))
        return a->family == AF_UNIX;
    with = parse(dp_str_sub(rule, 0, slash));
    all = with.family == AF_INET ? 32 : 128;
    bits = all;
    if (slash != DP_NOT_FOUND &&
        (!dp_str_number(dp_str_sub(rule, slash + 1, rule.n), &bits) ||
         bits > all))
        return false;
    return with.family && with.family == a->family &&
           same_bits(a->bytes, with.bytes, bits);
}

static bool is_trusted(const address *a, const char *trusted)
{
    dp_str rest = dp_str_of(trusted), rule;

    while (rest.n && dp_str_next(&rest, ',', &rule))
        if (fits(a, dp_str_trim(rule)))
            return true;
    return false;
}

/* -- What headers say --------------------------------------------------------
 */

/* The value of "for=" in one piece of Forwarded, quotes gone. */
static dp_str for_of(dp_str piece)
{
    dp_str pair;

    while (piece.n && dp_str_next(&piece, ';', &pair)) {
        pair = dp_str_trim(pair);
        if (!dp_str_eq_ascii(dp_str_sub(pair, 0, 4), DP_S("for=")))
            continue;
        pair = dp_str_sub(pair, 4, pair.n);
        if (pair.n > 1 && pair.p[0] == '"' && pair.p[pair.n - 1] == '"')
            pair = dp_str_sub(pair, 1, pair.n - 1);
        return pair;
    }
    return DP_NULL;
}

/* The last address that no trusted proxy has; family 0: none can be read. */
static address caller_in(dp_str list, bool forwarded, const char *trusted)
{
    address one = { 0 };

    while (list.n) {
        size_t comma = list.n;
        dp_str piece;
        while (comma > 0 && list.p[comma - 1] != ',')
            comma--;
        piece = dp_str_sub(list, comma, list.n);
        one = parse(forwarded ? for_of(piece) : piece);
        if (!one.family || !is_trusted(&one, trusted))
            return one;
        list = dp_str_sub(list, 0, comma ? comma - 1 : 0);
    }
    return one;
}

static address believed(const dp_passed *passed, const char *trusted)
{
    address one = caller_in(passed->forwarded_for, false, trusted);
    address other = caller_in(passed->forwarded, true, trusted);

    if (!passed->forwarded_for.p)
        return other;
    if (passed->forwarded.p &&
        (one.family != other.family || memcmp(one.bytes, other.bytes, 16) != 0))
        return (address){ 0 };
    return one;
}

/* -- The caller --------------------------------------------------------------
 */

static bool is_local(const address *a)
{
    static const uint8_t loopback[16] = { [15] = 1 };

    if (a->family == AF_INET6)
        return memcmp(a->bytes, loopback, 16) == 0;
    return a->family == AF_UNIX || (a->family == AF_INET && a->bytes[0] == 127);
}

static void name_network(const address *a, char *out, size_t room)
{
    uint8_t bytes[16] = { 0 };
    char text[INET6_ADDRSTRLEN] = "unix";
    bool four = a->family == AF_INET, six = a->family == AF_INET6;

    memcpy(bytes, a->bytes, four ? 3 : six ? 6 : 0);
    if (four || six)
        inet_ntop(a->family, bytes, text, sizeof text);
    snprintf(out, room, "%s%s", text, four ? "/24" : six ? "/48" : "");
}

void dp_caller_of(const struct sockaddr *peer, const dp_passed *passed,
                  const char *trusted, dp_caller *out)
{
    address from = address_of(peer);
    bool local = is_local(&from);

    if (passed->any && is_trusted(&from, trusted)) {
        address told = believed(passed, trusted);
        if (told.family)
            from = told;
    }
    out->outside = passed->any || !local;
    name_network(&from, out->network, sizeof out->network);
}
