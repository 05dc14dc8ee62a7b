/* What a record says twice. Of a record's line, before it is packed:
 *
 *     "Amina Rahal","id":"person/amina-rahal"      the slug becomes one byte
 *     "begin":1204,"end":1215                      becomes a byte, the distance
 *                                                  from the `begin` before, the
 *                                                  length
 *
 * so that there is less to pack, and less of it that resembles nothing. Both
 * bytes are none that a line of JSON has, and a third goes before such a line;
 * a line that would not come out as it went in is left as it is. */
#include "store/inside.h"

#include "core/banned.h"

enum {
    SPARED = 1,
    SLUG,
    PLACE,
    LONGEST = 1 << 20, /* a line that is looked at */
    WHOLE_MAX = 64 << 20
};

static const dp_str begin_key = { "\"begin\":", 8 },
                    end_key = { ",\"end\":", 7 };

/* -- Slugs -------------------------------------------------------------------
 */

/* The begin of the string that ends before `end`, where its quotation mark
 * stands; `end` where there is none. */
static size_t string_before(dp_str s, size_t end)
{
    size_t at = end;

    while (at > 0 && s.p[at - 1] != '"')
        at--;
    return at > 0 ? at : end;
}

/* Where `s` ends in `"NAME","KEY":"KIND/`: the name. */
static bool name_before(dp_str s, dp_str *out)
{
    size_t kind, key, name;

    if (s.n == 0 || s.p[s.n - 1] != '/')
        return false;
    kind = string_before(s, s.n - 1);
    if (kind < 3 || kind == s.n - 1 || s.p[kind - 2] != ':' ||
        s.p[kind - 3] != '"')
        return false;
    key = string_before(s, kind - 3);
    if (key < 4 || s.p[key - 2] != ',' || s.p[key - 3] != '"')
        return false;
    name = string_before(s, key - 3);
    *out = dp_str_sub(s, name, key - 3);
    return out->n > 0 && name < key - 3;
}

/* At a slash: whether what follows is the slug of the name before, and a
 * quotation mark. */
static bool is_slug(dp_str line, size_t behind, dp_str *name)
{
    return name_before(dp_str_sub(line, 0, behind), name) &&
           line.n - behind > name->n && line.p[behind + name->n] == '"' &&
           dp_str_is_slug(dp_str_sub(line, behind, behind + name->n), *name);
}

/* -- Places ------------------------------------------------------------------
 */

/* A number as it is written, without a nought before it. */
static bool read_number(dp_str line, size_t *at, int64_t *out)
{
    enum { DIGITS_MAX = 9 };
    size_t begin = *at;

    *out = 0;
    while (*at < line.n && *at - begin < DIGITS_MAX && line.p[*at] >= '0' &&
           line.p[*at] <= '9')
        *out = *out * 10 + (line.p[(*at)++] - '0');
    return *at > begin && (line.p[begin] != '0' || *at == begin + 1) &&
           !(*at < line.n && line.p[*at] >= '0' && line.p[*at] <= '9');
}

typedef struct place {
    int64_t begin, end;
    size_t behind; /* where it ends */
} place;

static bool read_place(dp_str line, size_t at, place *out)
{
    if (!dp_str_starts(dp_str_sub(line, at, line.n), begin_key))
        return false;
    at += begin_key.n;
    if (!read_number(line, &at, &out->begin) ||
        !dp_str_starts(dp_str_sub(line, at, line.n), end_key))
        return false;
    at += end_key.n;
    if (!read_number(line, &at, &out->end) || out->end < out->begin)
        return false;
    out->behind = at;
    return true;
}

/* A distance in few bytes, the sign in the lowest bit. */
static int64_t folded(int64_t n)
{
    return n < 0 ? -n * 2 - 1 : n * 2;
}

static int64_t unfolded(int64_t n)
{
    return n & 1 ? -(n / 2) - 1 : n / 2;
}

/* -- Both --------------------------------------------------------------------
 */

static void spare(dp_str line, dp_buf *out)
{
    size_t done = 0; /* what is copied, or spared */
    int64_t last = 0;

    dp_buf_char(out, SPARED);
    for (size_t at = 0; at < line.n;) {
        char c = line.p[at];
        dp_str name;
        place one;
        if (c == '/' && is_slug(line, at + 1, &name)) {
            dp_buf_add(out, dp_str_sub(line, done, at + 1));
            dp_buf_char(out, SLUG);
            done = at = at + 1 + name.n;
        } else if (c == '"' && read_place(line, at, &one)) {
            dp_buf_add(out, dp_str_sub(line, done, at));
            dp_buf_char(out, PLACE);
            dp_number_pack(out, folded(one.begin - last));
            dp_number_pack(out, one.end - one.begin);
            last = one.begin;
            done = at = one.behind;
        } else {
            at++;
        }
    }
    dp_buf_add(out, dp_str_sub(line, done, line.n));
}

static bool put_slug(dp_buf *out)
{
    dp_str name;
    size_t from;

    if (out->failed || !name_before((dp_str){ out->p, out->n }, &name))
        return false;
    from = (size_t)(name.p - out->p); /* it may move as it grows */
    for (size_t i = 0; i < name.n && !out->failed; i++)
        dp_buf_char(out, dp_slug_char(out->p[from + i]));
    return true;
}

static bool put_place(dp_str spared, size_t *at, int64_t *last, dp_buf *out)
{
    enum { MOST = 1 << 30 };
    int64_t distance, length;

    if (!dp_number_unpack(spared, at, &distance) ||
        !dp_number_unpack(spared, at, &length))
        return false;
    distance = unfolded(distance);
    if (distance < -MOST || distance > MOST || length < 0 || length > MOST)
        return false;
    *last += distance;
    if (*last < 0 || *last > MOST)
        return false;
    dp_buf_printf(out, "%.*s%lld%.*s%lld", DP_F(begin_key), (long long)*last,
                  DP_F(end_key), (long long)(*last + length));
    return true;
}

static bool restore(dp_str spared, dp_buf *out)
{
    size_t done = 1;
    int64_t last = 0;
    bool fine = true;

    for (size_t at = 1; at < spared.n && fine;) {
        char c = spared.p[at];
        if (c != SLUG && c != PLACE) {
            at++;
            continue;
        }
        dp_buf_add(out, dp_str_sub(spared, done, at++));
        fine = c == SLUG ? put_slug(out) : put_place(spared, &at, &last, out);
        done = at;
    }
    dp_buf_add(out, dp_str_sub(spared, done, spared.n));
    return fine && !out->failed;
}

dp_str dp_record_spare(dp_arena *arena, dp_str line)
{
    dp_buf out, again;

    if (line.n > LONGEST)
        return line;
    for (size_t i = 0; i < line.n; i++)
        if ((uint8_t)line.p[i] <= PLACE)
            return line;
    out = dp_buf_new(arena, LONGEST);
    again = dp_buf_new(arena, WHOLE_MAX);
    spare(line, &out);
    if (out.failed || !restore(dp_buf_str(&out), &again) ||
        !dp_str_eq(dp_buf_str(&again), line))
        return line;
    return dp_buf_str(&out);
}

dp_status dp_record_whole(dp_ctx *ctx, dp_arena *arena, dp_str spared,
                          dp_str *out)
{
    dp_buf whole;

    *out = spared;
    if (spared.n == 0 || spared.p[0] != SPARED)
        return DP_OK;
    whole = dp_buf_new(arena, WHOLE_MAX);
    if (restore(spared, &whole)) {
        *out = whole.p ? dp_buf_str(&whole) : DP_S("");
        return DP_OK;
    }
    return whole.failed
               ? dp_no_memory(ctx, "a record")
               : dp_fail(ctx, DP_BAD_DATA, "a packed record is damaged");
}
