/* Which addresses may be connected to. What is not plainly public is private:
 * the registries of special addresses (RFC 6890 and its updates), and the
 * addresses at which clouds answer questions about themselves. */
#include "fetch/http.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "core/banned.h"

typedef struct network4 {
    uint8_t at[4];
    uint8_t bits;
} network4;

static const network4 private4[] = {
    { { 0, 0, 0, 0 }, 8 },
    { { 10, 0, 0, 0 }, 8 },
    { { 100, 64, 0, 0 }, 10 },
    { { 127, 0, 0, 0 }, 8 },
    { { 169, 254, 0, 0 }, 16 },
    { { 172, 16, 0, 0 }, 12 },
    { { 192, 0, 0, 0 }, 24 },
    { { 192, 0, 2, 0 }, 24 },
    { { 192, 88, 99, 0 }, 24 },
    { { 192, 168, 0, 0 }, 16 },
    { { 198, 18, 0, 0 }, 15 },
    { { 198, 51, 100, 0 }, 24 },
    { { 203, 0, 113, 0 }, 24 },
    { { 224, 0, 0, 0 }, 4 },
    { { 240, 0, 0, 0 }, 4 },
    { { 168, 63, 129, 16 }, 32 }, /* a cloud's own, in public dress */
};

static bool in_network(const uint8_t *address, const uint8_t *network,
                       unsigned bits)
{
    for (unsigned i = 0; i < bits; i++)
        if ((address[i / 8] ^ network[i / 8]) & (0x80u >> (i % 8)))
            return false;
    return true;
}

static bool is_public4(const uint8_t *a)
{
    for (size_t i = 0; i < sizeof private4 / sizeof *private4; i++)
        if (in_network(a, private4[i].at, private4[i].bits))
            return false;
    return true;
}

/* Only global unicast (2000::/3), without what is set apart in it; where an
 * IPv4 address is inside, that one decides. */
static bool is_public6(const uint8_t *a)
{
    static const uint8_t mapped[12] = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255
    };
    static const uint8_t translated[12] = { 0, 0x64, 0xff, 0x9b };
    static const uint8_t special[2] = { 0x20, 0x01 }; /* 2001::/23 */
    static const uint8_t written[4] = { 0x20, 0x01, 0x0d, 0xb8 };
    static const uint8_t written2[3] = { 0x3f, 0xff, 0 };

    if (memcmp(a, mapped, 12) == 0 || memcmp(a, translated, 12) == 0)
        return is_public4(a + 12);
    if (a[0] == 0x20 && a[1] == 0x02) /* 6to4 */
        return is_public4(a + 2);
    if ((a[0] & 0xe0) != 0x20)
        return false;
    return !in_network(a, special, 16) || ((a[2] & 0xfe) != 0)
               ? !in_network(a, written, 32) && !in_network(a, written2, 20)
               : false;
}

/* -- Rules -- */

typedef struct rule {
    int family;
    uint8_t address[16];
    unsigned bits;
    uint32_t port; /* 0: any */
} rule;

static bool parse_address(dp_str s, rule *out)
{
    char z[64];

    if (s.n == 0 || s.n >= sizeof z)
        return false;
    memcpy(z, s.p, s.n);
    z[s.n] = '\0';
    if (inet_pton(AF_INET, z, out->address) == 1) {
        out->family = AF_INET;
        out->bits = 32;
    } else if (inet_pton(AF_INET6, z, out->address) == 1) {
        out->family = AF_INET6;
        out->bits = 128;
    } else {
        return false;
    }
    return true;
}

static bool parse_rule(dp_str s, rule *out)
{
    size_t slash = dp_str_find_char(s, '/', 0), end, colon;
    dp_str address = s, port = DP_NULL;
    uint32_t bits;

    *out = (rule){ 0 };
    if (s.n && s.p[0] == '[') {
        end = dp_str_find_char(s, ']', 0);
        if (end == DP_NOT_FOUND)
            return false;
        address = dp_str_sub(s, 1, end);
        if (end + 1 < s.n && s.p[end + 1] == ':')
            port = dp_str_sub(s, end + 2, s.n);
        else if (end + 1 != s.n)
            return false;
    } else if (slash == DP_NOT_FOUND) {
        colon = dp_str_find_char(s, ':', 0);
        if (colon != DP_NOT_FOUND &&
            dp_str_find_char(s, ':', colon + 1) == DP_NOT_FOUND) {
            address = dp_str_sub(s, 0, colon);
            port = dp_str_sub(s, colon + 1, s.n);
        }
    } else {
        address = dp_str_sub(s, 0, slash);
    }
    if (!parse_address(address, out))
        return false;
    if (port.p && (!dp_str_number(port, &out->port) || out->port == 0 ||
                   out->port > 65535))
        return false;
    if (slash == DP_NOT_FOUND)
        return true;
    if (!dp_str_number(dp_str_sub(s, slash + 1, s.n), &bits) ||
        bits > out->bits)
        return false;
    out->bits = bits;
    return true;
}

bool dp_address_rule_ok(dp_str text)
{
    rule r;

    return parse_rule(text, &r);
}

bool dp_address_allowed(const struct sockaddr *address, const dp_str *rules,
                        size_t n)
{
    const uint8_t *bytes;
    uint32_t port;
    bool open;

    if (address->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const void *)address;
        bytes = (const uint8_t *)&in->sin_addr;
        port = ntohs(in->sin_port);
        open = is_public4(bytes);
    } else if (address->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in6 = (const void *)address;
        bytes = (const uint8_t *)&in6->sin6_addr;
        port = ntohs(in6->sin6_port);
        open = is_public6(bytes);
    } else {
        return false;
    }
    for (size_t i = 0; i < n && !open; i++) {
        rule r;
        open = parse_rule(rules[i], &r) && r.family == address->sa_family &&
               in_network(bytes, r.address, r.bits) &&
               (r.port == 0 || r.port == port);
    }
    return open;
}
