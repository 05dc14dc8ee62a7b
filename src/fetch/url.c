/* Addresses: cut, put together, resolved, as RFC 3986 has it.
 *
 * Pages hold what browsers accept, so before a reference is resolved, tabs and
 * line ends within it go and, on the web, backslashes are slashes. canonical.c
 * has the normal form. */
#include "fetch/tools.h"

#include <openssl/evp.h>

#include "core/banned.h"

static bool is_scheme_char(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') ||
           c == '+' || c == '-' || c == '.';
}

/* The length of the scheme that `s` begins with, or DP_NOT_FOUND. */
static size_t scheme_length(dp_str s)
{
    size_t n = 0;

    while (n < s.n && is_scheme_char(s.p[n]))
        n++;
    if (n == 0 || n == s.n || s.p[n] != ':' || (s.p[0] | 32) < 'a' ||
        (s.p[0] | 32) > 'z')
        return DP_NOT_FOUND;
    return n;
}

static dp_str rest_of(dp_str s, size_t at)
{
    return dp_str_sub(s, at, s.n);
}

static size_t first_of(dp_str s, const char *any)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr(any, s.p[i]) && s.p[i])
            return i;
    return s.n;
}

static size_t last_char(dp_str s, char c)
{
    for (size_t i = s.n; i-- > 0;)
        if (s.p[i] == c)
            return i;
    return DP_NOT_FOUND;
}

static void cut_authority(dp_str authority, dp_url *out)
{
    size_t at = last_char(authority, '@'), colon;

    if (at != DP_NOT_FOUND) {
        out->userinfo = dp_str_sub(authority, 0, at);
        authority = rest_of(authority, at + 1);
    }
    colon = last_char(authority, ':');
    /* the colons of [::1] part no port */
    if (colon != DP_NOT_FOUND && last_char(authority, ']') != DP_NOT_FOUND &&
        last_char(authority, ']') > colon)
        colon = DP_NOT_FOUND;
    out->host = dp_str_sub(authority, 0, colon);
    if (colon != DP_NOT_FOUND)
        out->port = rest_of(authority, colon + 1);
}

bool dp_url_parse(dp_str s, dp_url *out)
{
    size_t n;
    dp_url url = { 0 };

    s = dp_str_trim(s.p ? s : DP_S(""));
    if (s.n > DP_URL_MAX)
        return false;
    n = scheme_length(s);
    if (n != DP_NOT_FOUND) {
        url.scheme = dp_str_sub(s, 0, n);
        s = rest_of(s, n + 1);
    }
    if (dp_str_starts(s, DP_S("//"))) {
        s = rest_of(s, 2);
        n = first_of(s, "/?#");
        cut_authority(dp_str_sub(s, 0, n), &url);
        s = rest_of(s, n);
    }
    n = first_of(s, "?#");
    url.path = dp_str_sub(s, 0, n);
    s = rest_of(s, n);
    if (s.n && s.p[0] == '?') {
        n = first_of(s, "#");
        url.query = dp_str_sub(s, 1, n);
        s = rest_of(s, n);
    }
    if (s.n)
        url.fragment = rest_of(s, 1);
    *out = url;
    return true;
}

static void add_part(dp_buf *buf, dp_str before, dp_str part, dp_str behind)
{
    if (!part.p)
        return;
    dp_buf_add(buf, before);
    dp_buf_add(buf, part);
    dp_buf_add(buf, behind);
}

dp_str dp_url_print(dp_arena *arena, const dp_url *url)
{
    dp_buf buf = dp_buf_new(arena, 8 * DP_URL_MAX);

    add_part(&buf, DP_S(""), url->scheme, DP_S(":"));
    if (url->host.p) {
        dp_buf_add(&buf, DP_S("//"));
        add_part(&buf, DP_S(""), url->userinfo, DP_S("@"));
        dp_buf_add(&buf, url->host);
        add_part(&buf, DP_S(":"), url->port, DP_S(""));
    }
    dp_buf_add(&buf, url->path);
    add_part(&buf, DP_S("?"), url->query, DP_S(""));
    add_part(&buf, DP_S("#"), url->fragment, DP_S(""));
    return dp_buf_str(&buf);
}

/* -- Resolving --------------------------------------------------------------
 */

/* RFC 3986, section 5.2.4, in place; `p` has room for the same length. */
static size_t remove_dots(char *p, size_t n)
{
    dp_str in = { p, n };
    size_t to = 0, at = 0;

    while (at < n) {
        dp_str rest = rest_of(in, at);
        size_t end;
        if (dp_str_starts(rest, DP_S("../"))) {
            at += 3;
        } else if (dp_str_starts(rest, DP_S("./"))) {
            at += 2;
        } else if (dp_str_starts(rest, DP_S("/./"))) {
            at += 2;
        } else if (dp_str_eq(rest, DP_S("/."))) {
            p[to++] = '/';
            break;
        } else if (dp_str_starts(rest, DP_S("/../")) ||
                   dp_str_eq(rest, DP_S("/.."))) {
            while (to > 0 && p[--to] != '/')
                ;
            if (rest.n == 3) {
                p[to++] = '/';
                break;
            }
            at += 3;
        } else if (dp_str_eq(rest, DP_S(".")) || dp_str_eq(rest, DP_S(".."))) {
            break;
        } else {
            end = dp_str_find_char(rest, '/', 1);
            end = end == DP_NOT_FOUND ? n : at + end;
            memmove(p + to, p + at, end - at);
            to += end - at;
            at = end;
        }
    }
    return to;
}

bool dp_url_undot(dp_arena *arena, dp_str *path)
{
    dp_str copy = dp_str_dup(arena, *path);

    if (!copy.p)
        return false;
    *path = (dp_str){ copy.p, remove_dots((char *)copy.p, copy.n) };
    return true;
}

/* Section 5.2.3: the directory of the base's path, and the reference's path. */
static dp_str merge_paths(dp_arena *arena, const dp_url *base, dp_str path)
{
    size_t slash = last_char(base->path, '/');

    if (base->host.p && base->path.n == 0)
        return dp_str_printf(arena, "/%.*s", (int)path.n, path.p);
    if (slash == DP_NOT_FOUND)
        return path;
    return dp_str_printf(arena, "%.*s%.*s", (int)slash + 1, base->path.p,
                         (int)path.n, path.p);
}

/* A reference as browsers take it; null when memory is out. */
static dp_str clean_reference(dp_arena *arena, dp_str ref, bool web)
{
    char *p;
    size_t n = 0;

    ref = dp_str_trim(ref);
    p = dp_arena_alloc(arena, ref.n);
    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < ref.n; i++) {
        char c = ref.p[i];
        if (c == '\t' || c == '\n' || c == '\r')
            continue;
        if (c == '?' || c == '#')
            web = false;
        p[n++] = c == '\\' && web ? '/' : c;
    }
    return (dp_str){ p, n };
}

static bool is_web(dp_str scheme)
{
    return dp_str_eq_ascii(scheme, DP_S("http")) ||
           dp_str_eq_ascii(scheme, DP_S("https"));
}

/* Section 5.2.2; `*ref` becomes the target. */
static bool resolve_parts(dp_arena *arena, const dp_url *base, dp_url *ref)
{
    bool same_place = !ref->host.p;

    ref->scheme = base->scheme;
    if (same_place) {
        ref->userinfo = base->userinfo;
        ref->host = base->host;
        ref->port = base->port;
    }
    if (same_place && ref->path.n == 0) {
        ref->path = base->path;
        if (!ref->query.p)
            ref->query = base->query;
        return true;
    }
    if (same_place && ref->path.p[0] != '/')
        ref->path = merge_paths(arena, base, ref->path);
    return ref->path.p && dp_url_undot(arena, &ref->path);
}

dp_status dp_url_resolve(dp_ctx *ctx, dp_arena *arena, dp_str base, dp_str ref,
                         dp_str *out)
{
    dp_url from, to;
    dp_str clean, made = DP_NULL;

    *out = DP_NULL;
    if (!dp_url_parse(base, &from) || ref.n > DP_URL_MAX)
        return DP_OK;
    clean = clean_reference(arena, ref, is_web(from.scheme));
    if (!clean.p)
        return dp_no_memory(ctx, "an address");
    dp_url_parse(clean, &to);
    if (to.scheme.p && to.host.p && !dp_url_undot(arena, &to.path))
        return dp_no_memory(ctx, "an address");
    if (!to.scheme.p && !from.scheme.p)
        return DP_OK;
    if (to.scheme.p || resolve_parts(arena, &from, &to))
        made = dp_url_print(arena, &to);
    if (!made.p)
        return dp_no_memory(ctx, "an address");
    *out = made;
    return DP_OK;
}

/* -- Identity ---------------------------------------------------------------
 */

dp_str dp_id_of(dp_arena *arena, dp_str bytes)
{
    static const char hex[] = "0123456789abcdef";
    static const char head[] = "sha256:";
    enum { HALF = 16, HEAD = sizeof head - 1 };
    unsigned char digest[EVP_MAX_MD_SIZE];
    char *p = dp_arena_alloc(arena, HEAD + 2 * HALF);

    if (!p || EVP_Digest(bytes.p ? bytes.p : "", bytes.n, digest, NULL,
                         EVP_sha256(), NULL) != 1)
        return DP_NULL;
    memcpy(p, head, HEAD);
    for (size_t i = 0; i < HALF; i++) {
        p[HEAD + 2 * i] = hex[digest[i] >> 4];
        p[HEAD + 2 * i + 1] = hex[digest[i] & 15];
    }
    return (dp_str){ p, HEAD + 2 * HALF };
}
