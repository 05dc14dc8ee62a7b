/* Targets, forms and cookies: cut, decoded, and refused where they are not
 * what a browser sends. */
#include "serve/request.h"

#include "core/banned.h"

static int hex_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static bool is_text(dp_str s, bool lines)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool line = c == '\n' || c == '\r' || c == '\t';
        if ((c < 0x20 && !(lines && line)) || c == 0x7F)
            return false;
    }
    return dp_utf8_invalid(s) == DP_NOT_FOUND;
}

/* Percent-encoding undone; DP_BAD_DATA where two digits are missing. */
static dp_status decode(dp_ctx *ctx, dp_arena *arena, dp_str s, bool plus,
                        bool lines, dp_str *out)
{
    char *p = dp_arena_alloc(arena, s.n + 1);
    size_t n = 0;

    if (!p)
        return dp_no_memory(ctx, "a request");
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '%') {
            int high = i + 1 < s.n ? hex_of(s.p[i + 1]) : -1;
            int low = i + 2 < s.n ? hex_of(s.p[i + 2]) : -1;
            if (high < 0 || low < 0)
                return dp_fail(ctx, DP_BAD_DATA, "a '%%' without two digits");
            c = (char)(high << 4 | low);
            i += 2;
        } else if (c == '+' && plus)
            c = ' ';
        p[n++] = c;
    }
    *out = (dp_str){ p, n };
    if (!is_text(*out, lines))
        return dp_fail(ctx, DP_BAD_DATA, "a request that is no text");
    return DP_OK;
}

/* -- The target --------------------------------------------------------------
 */

static bool is_dots(dp_str s)
{
    return dp_str_eq(s, DP_S(".")) || dp_str_eq(s, DP_S(".."));
}

/* A segment may hold an encoded slash: it is data there, an outlet's name. */
static dp_status add_segment(dp_ctx *ctx, dp_arena *arena, dp_str piece,
                             dp_request *out)
{
    dp_str *segment = &out->segments[out->segments_n];
    dp_status status = decode(ctx, arena, piece, false, false, segment);

    if (status != DP_OK)
        return status;
    if (segment->n == 0 || is_dots(*segment) ||
        dp_str_find_char(*segment, '\\', 0) != DP_NOT_FOUND)
        return dp_fail(ctx, DP_BAD_DATA, "a path that goes astray");
    out->segments_n++;
    return DP_OK;
}

static dp_status read_path(dp_ctx *ctx, dp_arena *arena, dp_str path,
                           dp_request *out)
{
    dp_str rest = dp_str_sub(path, 1, path.n), piece;
    dp_status status = decode(ctx, arena, path, false, false, &out->path);

    while (status == DP_OK && rest.n && dp_str_next(&rest, '/', &piece)) {
        if (out->segments_n == DP_SEGMENTS_MAX)
            return dp_fail(ctx, DP_BAD_DATA, "a path that is too deep");
        status = add_segment(ctx, arena, piece, out);
    }
    return status;
}

/* Programs that know one service of the Google Reader API by name put its path
 * there before each of theirs: /api/greader.php/reader/api/0/token. */
static void drop_mount(dp_request *out)
{
    enum { MOUNT = 2 };

    if (out->segments_n <= MOUNT || !dp_str_eq(out->segments[0], DP_S("api")) ||
        !dp_str_eq(out->segments[1], DP_S("greader.php")) ||
        (!dp_str_eq(out->segments[MOUNT], DP_S("reader")) &&
         !dp_str_eq(out->segments[MOUNT], DP_S("accounts"))))
        return;
    out->segments_n -= MOUNT;
    memmove(out->segments, out->segments + MOUNT,
            out->segments_n * sizeof *out->segments);
}

dp_status dp_request_target(dp_ctx *ctx, dp_arena *arena, dp_str target,
                            dp_request *out)
{
    size_t mark = dp_str_find_char(target, '?', 0);
    dp_str path = dp_str_sub(target, 0, mark);
    dp_status status;

    if (target.n == 0 || target.n > DP_TARGET_MAX || target.p[0] != '/')
        return dp_fail(ctx, DP_BAD_DATA, "no path, or too long a one");
    out->target = target;
    status = read_path(ctx, arena, path, out);
    if (status == DP_OK)
        drop_mount(out);
    if (status == DP_OK && mark != DP_NOT_FOUND)
        status = dp_pairs_read(
            ctx, arena, dp_str_sub(target, mark + 1, target.n), &out->query);
    return status;
}

/* -- Pairs -------------------------------------------------------------------
 */

static dp_status read_pair(dp_ctx *ctx, dp_arena *arena, dp_str piece,
                           dp_pair *out)
{
    size_t equals = dp_str_find_char(piece, '=', 0);
    dp_status status = decode(ctx, arena, dp_str_sub(piece, 0, equals), true,
                              false, &out->name);

    if (status != DP_OK)
        return status;
    return decode(ctx, arena,
                  equals == DP_NOT_FOUND
                      ? DP_S("")
                      : dp_str_sub(piece, equals + 1, piece.n),
                  true, true, &out->value);
}

dp_status dp_pairs_read(dp_ctx *ctx, dp_arena *arena, dp_str text,
                        dp_pairs *out)
{
    DP_VEC(dp_pair) pairs = { 0 };
    dp_status status = DP_OK;
    dp_str piece;

    while (status == DP_OK && dp_str_next(&text, '&', &piece)) {
        dp_pair pair = { 0 };
        if (piece.n == 0)
            continue;
        if (pairs.n == DP_PAIRS_MAX)
            return dp_fail(ctx, DP_BAD_DATA, "too many values");
        status = read_pair(ctx, arena, piece, &pair);
        if (status == DP_OK && !dp_vec_push(arena, &pairs, pair))
            status = dp_no_memory(ctx, "a request");
    }
    out->at = pairs.at;
    out->n = pairs.n;
    return status;
}

dp_status dp_cookies_read(dp_ctx *ctx, dp_arena *arena, dp_str header,
                          dp_pairs *out)
{
    DP_VEC(dp_pair) pairs = { 0 };
    dp_str piece;

    while (pairs.n < DP_PAIRS_MAX && dp_str_next(&header, ';', &piece)) {
        size_t equals = dp_str_find_char(piece, '=', 0);
        dp_pair pair;
        if (equals == DP_NOT_FOUND)
            continue;
        pair.name = dp_str_trim(dp_str_sub(piece, 0, equals));
        pair.value = dp_str_trim(dp_str_sub(piece, equals + 1, piece.n));
        if (!is_text(pair.name, false) || !is_text(pair.value, false))
            continue;
        if (!dp_vec_push(arena, &pairs, pair))
            return dp_no_memory(ctx, "a request");
    }
    out->at = pairs.at;
    out->n = pairs.n;
    return DP_OK;
}

dp_str dp_pair_get(const dp_pairs *pairs, const char *name)
{
    for (size_t i = 0; i < pairs->n; i++)
        if (dp_str_eq(pairs->at[i].name, dp_str_of(name)))
            return pairs->at[i].value;
    return DP_NULL;
}
