/* What a record says twice. Of a record's line, before it is packed:
 *
 *     "Amina Rahal","id":"person/amina-rahal"      the slug becomes one byte
 *     "begin":1204,"end":1215                      becomes a byte, the distance
 *                                                  from the `begin` before, the
 *                                                  length
 *     "name":"Amina Rahal"                         the name becomes a byte, where
 *                                                  it stands in the text at the
 *                                                  place before
 *     "name":"Amina Rahal","id":...,"role":...,"state":...
 *                                                  the second time becomes a
 *                                                  byte, and which one
 *
 * so that there is less to pack, and less of it that resembles nothing. These
 * bytes are none that a line of JSON has, and another goes before such a line;
 * a line that would not come out as it went in is left as it is. */
#include "store/inside.h"
#include "store/spare_named.h"

#include "core/banned.h"

enum {
    SPARED = 1,
    SLUG,
    PLACE,
    HEARD,
    AGAIN,
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

/* -- All of it ---------------------------------------------------------------
 */

static const dp_str name_key = { "\"name\":", 7 };

typedef struct sparer {
    dp_str line; /* that is spared, or as much as is restored */
    dp_buf *out;
    size_t at, done; /* done: what is copied, or spared */
    place last;      /* `behind` 0: none, or a name stood behind it */
    dp_named named;
} sparer;

/* What goes in place of line[at..behind). */
static void put_instead(sparer *s, size_t at, size_t behind, char what)
{
    dp_buf_add(s->out, dp_str_sub(s->line, s->done, at));
    dp_buf_char(s->out, what);
    s->done = s->at = behind;
}

static bool spare_place(sparer *s)
{
    place one;

    if (!read_place(s->line, s->at, &one))
        return false;
    put_instead(s, s->at, one.behind, PLACE);
    dp_number_pack(s->out, folded(one.begin - s->last.begin));
    dp_number_pack(s->out, one.end - one.begin);
    s->last = one;
    return true;
}

static bool spare_person(sparer *s)
{
    size_t length = dp_named_length(s->line, s->at), known = s->named.n, i;

    if (!length)
        return false;
    i = dp_named_place(&s->named, s->line, s->at, length);
    if (i >= known)
        return false;
    put_instead(s, s->at, s->at + length, AGAIN);
    dp_number_pack(s->out, (int64_t)i);
    return true;
}

/* The name that stands in the text, without its quotation marks. */
static bool spare_name(sparer *s)
{
    size_t begin = s->at + name_key.n + 1;
    dp_str heard;

    if (!s->last.behind)
        return false;
    s->last.behind = 0;
    heard = dp_named_heard(&s->named, dp_str_sub(s->line, 0, s->at),
                           s->last.begin, s->last.end);
    if (!heard.n || s->line.n - begin <= heard.n ||
        s->line.p[begin + heard.n] != '"' ||
        !dp_str_eq(heard, dp_str_sub(s->line, begin, begin + heard.n)))
        return false;
    put_instead(s, begin, begin + heard.n, HEARD);
    return true;
}

static bool spare_at(sparer *s)
{
    dp_str name;

    if (s->line.p[s->at] == '/' && is_slug(s->line, s->at + 1, &name)) {
        put_instead(s, s->at + 1, s->at + 1 + name.n, SLUG);
        return true;
    }
    if (s->line.p[s->at] != '"')
        return false;
    if (spare_place(s))
        return true;
    return dp_str_starts(dp_str_sub(s->line, s->at, s->line.n), name_key) &&
           (spare_person(s) || spare_name(s));
}

static void spare(dp_str line, dp_buf *out)
{
    sparer s = { .line = line, .out = out };

    dp_buf_char(out, SPARED);
    while (s.at < line.n)
        if (!spare_at(&s))
            s.at++;
    dp_buf_add(out, dp_str_sub(line, s.done, line.n));
}

/* Bytes of what is restored; it may move as it grows. */
static bool put_own(dp_buf *out, size_t from, size_t n)
{
    for (size_t i = 0; i < n && !out->failed; i++)
        dp_buf_char(out, out->p[from + i]);
    return !out->failed;
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

static bool put_place(sparer *s, dp_str spared)
{
    enum { MOST = 1 << 30 };
    int64_t distance, length;

    if (!dp_number_unpack(spared, &s->at, &distance) ||
        !dp_number_unpack(spared, &s->at, &length))
        return false;
    distance = unfolded(distance);
    if (distance < -MOST || distance > MOST || length < 0 || length > MOST)
        return false;
    s->last.begin += distance;
    s->last.end = s->last.begin + length;
    if (s->last.begin < 0 || s->last.begin > MOST)
        return false;
    dp_buf_printf(s->out, "%.*s%lld%.*s%lld", DP_F(begin_key),
                  (long long)s->last.begin, DP_F(end_key),
                  (long long)s->last.end);
    return true;
}

static bool put_heard(sparer *s)
{
    dp_str whole = { s->out->p, s->out->n };
    dp_str heard = s->out->failed ? DP_NULL
                                  : dp_named_heard(&s->named, whole,
                                                   s->last.begin, s->last.end);

    return heard.n && put_own(s->out, (size_t)(heard.p - whole.p), heard.n);
}

static bool put_again(sparer *s, dp_str spared)
{
    int64_t i;
    bool fine;

    if (!dp_number_unpack(spared, &s->at, &i) || s->out->failed)
        return false;
    dp_named_learn(&s->named, (dp_str){ s->out->p, s->out->n });
    if (i < 0 || (size_t)i >= s->named.n)
        return false;
    fine = put_own(s->out, s->named.known[i].at, s->named.known[i].n);
    s->named.looked = s->out->n; /* known already */
    return fine;
}

static bool put_spared(sparer *s, dp_str spared, char what)
{
    switch (what) {
    case SLUG:
        return put_slug(s->out);
    case PLACE:
        return put_place(s, spared);
    case HEARD:
        return put_heard(s);
    default:
        return put_again(s, spared);
    }
}

static bool restore(dp_str spared, dp_buf *out)
{
    sparer s = { .out = out, .at = 1, .done = 1 };
    bool fine = true;

    while (s.at < spared.n && fine) {
        char c = spared.p[s.at];
        if (c < SLUG || c > AGAIN) {
            s.at++;
            continue;
        }
        dp_buf_add(out, dp_str_sub(spared, s.done, s.at++));
        fine = put_spared(&s, spared, c);
        s.done = s.at;
    }
    dp_buf_add(out, dp_str_sub(spared, s.done, spared.n));
    return fine && !out->failed;
}

dp_str dp_record_spare(dp_arena *arena, dp_str line)
{
    dp_buf out, again;

    if (line.n > LONGEST)
        return line;
    for (size_t i = 0; i < line.n; i++)
        if ((uint8_t)line.p[i] <= AGAIN)
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
