/* The canonical form of an address, which is the article's identity.
 *
 * RFC 3986, section 6.2.2 and the default ports of 6.2.3; the host by UTS 46;
 * the parameters that say where a reader came from, by world/tracking.tsv. The
 * order of the other parameters is kept: some sites read them by place. */
#include "fetch/tools.h"

#include "core/banned.h"

/* A name of DNS is at most 253 long; in Unicode no longer. */
enum { HOST_MAX = 256 };

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static bool is_alnum(unsigned char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9');
}

static bool is_unreserved(unsigned char c)
{
    return is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

/* What may stand in a path or query as it is. */
static bool is_plain(unsigned char c)
{
    return is_unreserved(c) || (c && strchr("!$&'()*+,;=:@/?[]", c));
}

static void add_escape(dp_buf *buf, unsigned char c)
{
    static const char hex[] = "0123456789ABCDEF";

    dp_buf_char(buf, '%');
    dp_buf_char(buf, hex[c >> 4]);
    dp_buf_char(buf, hex[c & 15]);
}

/* Escapes in capitals, none where none is needed, one where one is. */
static dp_str normal_escapes(dp_arena *arena, dp_str s)
{
    dp_buf buf = dp_buf_new(arena, 3 * DP_URL_MAX);

    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool escape = c == '%' && i + 2 < s.n && hex_digit(s.p[i + 1]) >= 0 &&
                      hex_digit(s.p[i + 2]) >= 0;
        if (escape) {
            c = (unsigned char)(hex_digit(s.p[i + 1]) * 16 +
                                hex_digit(s.p[i + 2]));
            i += 2;
        }
        if (escape ? is_unreserved(c) : is_plain(c))
            dp_buf_char(&buf, (char)c);
        else
            add_escape(&buf, c);
    }
    return dp_buf_str(&buf);
}

/* -- Host -------------------------------------------------------------------
 */

/* The host without escapes, its ASCII letters small; 0 where it is no name. */
static size_t plain_host(dp_str host, char out[HOST_MAX], bool *ascii)
{
    size_t n = 0;

    *ascii = true;
    for (size_t i = 0; i < host.n; i++) {
        char c = host.p[i];
        if (c == '%' && i + 2 < host.n && hex_digit(host.p[i + 1]) >= 0 &&
            hex_digit(host.p[i + 2]) >= 0) {
            c = (char)(hex_digit(host.p[i + 1]) * 16 +
                       hex_digit(host.p[i + 2]));
            i += 2;
        }
        if (n == HOST_MAX)
            return 0;
        out[n++] = lower(c);
        if ((unsigned char)c >= 0x80)
            *ascii = false;
    }
    return n;
}

static bool is_host(dp_str s)
{
    bool literal = s.n > 2 && s.p[0] == '[' && s.p[s.n - 1] == ']';

    for (size_t i = literal; i < s.n - literal; i++)
        if (literal ? !is_alnum((unsigned char)s.p[i]) && s.p[i] != ':' &&
                          s.p[i] != '.'
                    : !is_unreserved((unsigned char)s.p[i]))
            return false;
    return s.n > 0;
}

/* UTS 46, by ICU; its complaints about hyphens are not ours: hosts such as
 * "r3---sn.example" are in use. */
static size_t idna_host(dp_ctx *ctx, dp_str name, char out[HOST_MAX])
{
    dp_fetch_tools *tools = dp_fetch_tools_of(ctx);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode error = U_ZERO_ERROR;
    const uint32_t harmless = UIDNA_ERROR_LEADING_HYPHEN |
                              UIDNA_ERROR_TRAILING_HYPHEN |
                              UIDNA_ERROR_HYPHEN_3_4;
    int32_t n;

    if (!tools || !tools->idna)
        return 0;
    n = uidna_nameToASCII_UTF8(tools->idna, name.p, (int32_t)name.n, out,
                               HOST_MAX, &info, &error);
    if (U_FAILURE(error) || (info.errors & ~harmless) || n <= 0 || n > HOST_MAX)
        return 0;
    return (size_t)n;
}

/* Null where the host is none, or memory is out (`*no_memory`). */
static dp_str normal_host(dp_ctx *ctx, dp_arena *arena, dp_str host,
                          bool *no_memory)
{
    char plain[HOST_MAX], wide[HOST_MAX];
    bool ascii;
    size_t n = plain_host(host, plain, &ascii);
    dp_str name = { plain, n };

    if (!ascii)
        name = (dp_str){ wide, idna_host(ctx, name, wide) };
    if (!is_host(name))
        return DP_NULL;
    name = dp_str_dup(arena, name);
    *no_memory = !name.p;
    return name;
}

dp_status dp_url_host(dp_ctx *ctx, dp_arena *arena, dp_str url, dp_str *out)
{
    bool no_memory = false;
    dp_url parts;

    *out = DP_NULL;
    if (dp_url_parse(url, &parts) && parts.host.p)
        *out = normal_host(ctx, arena, parts.host, &no_memory);
    return no_memory ? dp_no_memory(ctx, "an address") : DP_OK;
}

bool dp_url_same_host(dp_ctx *ctx, dp_arena *arena, dp_str a, dp_str b)
{
    dp_str hosts[2] = { DP_NULL, DP_NULL };

    if (dp_url_host(ctx, arena, a, &hosts[0]) != DP_OK ||
        dp_url_host(ctx, arena, b, &hosts[1]) != DP_OK || !hosts[0].p ||
        !hosts[1].p)
        return false;
    for (size_t i = 0; i < 2; i++)
        if (dp_str_starts(hosts[i], DP_S("www.")))
            hosts[i] = dp_str_sub(hosts[i], 4, hosts[i].n);
    return dp_str_eq(hosts[0], hosts[1]);
}

/* -- Query ------------------------------------------------------------------
 */

/* "utm_*" of the table stands for all that begin so. */
static bool is_tracking(const dp_fetch_tools *tools, dp_str parameter)
{
    dp_str name = dp_str_sub(parameter, 0, dp_str_find_char(parameter, '=', 0));
    size_t rows = tools ? dp_table_rows(&tools->tracking) : 0;

    for (size_t i = 0; i < rows; i++) {
        dp_str known = dp_table_cell(&tools->tracking, i, 0);
        if (dp_str_ends(known, DP_S("*"))) {
            known.n--;
            if (dp_str_eq_ascii(dp_str_sub(name, 0, known.n), known))
                return true;
        } else if (dp_str_eq_ascii(name, known)) {
            return true;
        }
    }
    return false;
}

/* The query that is left; null where nothing is, `failed` when memory is out.
 */
static dp_str normal_query(dp_ctx *ctx, dp_arena *arena, dp_str query,
                           bool *failed)
{
    const dp_fetch_tools *tools = dp_fetch_tools_of(ctx);
    dp_buf buf = dp_buf_new(arena, DP_URL_MAX);
    dp_str parameter, left;

    while (dp_str_next(&query, '&', &parameter)) {
        if (parameter.n == 0 || is_tracking(tools, parameter))
            continue;
        if (buf.n)
            dp_buf_char(&buf, '&');
        dp_buf_add(&buf, parameter);
    }
    left = dp_buf_str(&buf);
    if (left.n > 0)
        left = normal_escapes(arena, left);
    *failed = !left.p;
    return left.n ? left : DP_NULL;
}

static bool normal_port(dp_arena *arena, dp_str scheme, dp_str *port)
{
    bool tls = dp_str_eq_ascii(scheme, DP_S("https"));
    uint32_t number = 0;

    if (port->n == 0) {
        *port = DP_NULL;
        return true;
    }
    if (!dp_str_number(*port, &number) || number > 65535)
        return false;
    *port = number == (tls ? 443 : 80)
                ? DP_NULL
                : dp_str_printf(arena, "%u", (unsigned)number);
    return true;
}

dp_status dp_url_canonical(dp_ctx *ctx, dp_arena *arena, dp_str url,
                           dp_str *out)
{
    bool no_memory = false, no_query_memory = false;
    dp_url parts;
    dp_str path, made = DP_NULL;

    *out = DP_NULL;
    if (!dp_url_parse(url, &parts) || !parts.host.p ||
        (!dp_str_eq_ascii(parts.scheme, DP_S("http")) &&
         !dp_str_eq_ascii(parts.scheme, DP_S("https"))) ||
        !normal_port(arena, parts.scheme, &parts.port))
        return DP_OK;
    parts.host = normal_host(ctx, arena, parts.host, &no_memory);
    if (!parts.host.p && !no_memory)
        return DP_OK;
    path = normal_escapes(arena, parts.path.n ? parts.path : DP_S("/"));
    parts.query = normal_query(ctx, arena, parts.query, &no_query_memory);
    if (no_memory || no_query_memory || !path.p || !dp_url_undot(arena, &path))
        return dp_no_memory(ctx, "an address");
    parts.scheme = DP_S("https");
    parts.path = path;
    parts.fragment = DP_NULL;
    made = dp_url_print(arena, &parts);
    if (!made.p)
        return dp_no_memory(ctx, "an address");
    *out = made;
    return DP_OK;
}
