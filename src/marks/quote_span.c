/* Quotation marks: from text to the spans between outer marks. One pass over
 * the code points with the marks of lang/XX/quotes.tsv; what stands inside
 * belongs to the outer quote, however marked. A mark that opens a paragraph
 * while a quote is open goes on with it. */
#include "core/core.h"
#include "core/unicode.h"
#include "data/data.h"
#include "marks/quote.h"

#include "core/banned.h"

enum {
    MARKS_MAX = 16,
    /* A quote longer than this, in bytes, is a mark that was never closed. */
    QUOTE_MAX = 8000,
    /* Marks opened within one quote: more are ASCII art. */
    NESTED_MAX = 6
};

typedef struct mark_pair {
    uint32_t open, close;
    bool same, single;
} mark_pair;

typedef struct scanner {
    dp_str text;
    mark_pair pairs[MARKS_MAX];
    size_t pairs_n;
    bool singles;    /* the round that looks for single marks */
    bool opens[256]; /* may a mark that opens begin with this byte? */
} scanner;

static uint32_t first_of(dp_str s)
{
    size_t at = 0;

    return s.n ? dp_utf8_next(s, &at) : 0;
}

static void read_pairs(dp_ctx *ctx, dp_str language, scanner *s)
{
    dp_table table;

    dp_table_open(ctx->data, language, DP_S("quotes"), &table);
    for (size_t row = 0; row < dp_table_rows(&table) && s->pairs_n < MARKS_MAX;
         row++) {
        dp_str kind = dp_table_cell(&table, row, 2);

        if (dp_str_eq(kind, DP_S("order")))
            continue;
        if (dp_table_cell(&table, row, 0).n)
            s->opens[(unsigned char)dp_table_cell(&table, row, 0).p[0]] = true;
        s->pairs[s->pairs_n++] =
            (mark_pair){ .open = first_of(dp_table_cell(&table, row, 0)),
                         .close = first_of(dp_table_cell(&table, row, 1)),
                         .same = dp_str_eq(kind, DP_S("same")),
                         .single = dp_str_eq(kind, DP_S("single")) };
    }
}

static uint32_t point_before(dp_str text, size_t at)
{
    return at ? dp_utf8_prev(text, &at) : ' ';
}

static uint32_t point_at(dp_str text, size_t at)
{
    return at < text.n ? dp_utf8_next(text, &at) : ' ';
}

static bool is_word(uint32_t cp)
{
    return dp_is_letter(cp) || dp_is_digit(cp);
}

/* Where marks do not tell begin from end, blanks do. An elided article may
 * stand before: l'"Atlantic Council". */
static bool may_open(const mark_pair *pair, dp_str text, size_t at,
                     size_t behind)
{
    uint32_t before = point_before(text, at), next = point_at(text, behind);

    if (!pair->same && !pair->single)
        return true;
    return !is_word(before) && !dp_is_space(next);
}

static bool may_close(const mark_pair *pair, dp_str text, size_t at,
                      size_t behind)
{
    uint32_t before = point_before(text, at), next = point_at(text, behind);

    if (!pair->same && !pair->single)
        return true;
    return !is_word(next) && !dp_is_space(before);
}

/* Whether only blanks with a line end stand between the line before and `at`.
 */
static bool opens_line(dp_str text, size_t at)
{
    while (at) {
        uint32_t cp = dp_utf8_prev(text, &at);

        if (cp == '\n')
            return true;
        if (!dp_is_space(cp))
            return false;
    }
    return true;
}

/* The mark that closes the one before `from`; DP_NOT_FOUND. `*behind` is its
 * end. */
static size_t closing(const scanner *s, const mark_pair *pair, size_t from,
                      size_t *behind)
{
    size_t at = from, depth = 0, nested = 0;

    while (at < s->text.n && at - from < QUOTE_MAX) {
        size_t here = at;
        uint32_t cp = dp_utf8_next(s->text, &at);

        if (cp != pair->open && cp != pair->close) {
            /* Straight marks are trusted within one paragraph only, unless
             * the next one opens with a mark again. */
            if (pair->same && cp == '\n' && point_at(s->text, at) == '\n' &&
                point_at(s->text, at + 1) != pair->open)
                return DP_NOT_FOUND;
            continue;
        }
        if (here > from && opens_line(s->text, here))
            continue; /* reopened, or a closing mark used for it */
        if (cp == pair->close && may_close(pair, s->text, here, at)) {
            if (depth == 0) {
                *behind = at;
                return here;
            }
            depth--;
        } else if (cp == pair->open && may_open(pair, s->text, here, at)) {
            depth += !pair->same;
            if (++nested > NESTED_MAX)
                return DP_NOT_FOUND;
        }
    }
    return DP_NOT_FOUND;
}

static quote_span span_of(const dp_text *text, size_t open, size_t inside,
                          size_t close, size_t behind)
{
    quote_span q = { .outer = { (uint32_t)open, (uint32_t)behind } };

    while (inside < close) {
        size_t at = inside;
        if (!dp_is_space(dp_utf8_next(text->text, &at)))
            break;
        inside = at;
    }
    while (close > inside) {
        size_t at = close;
        if (!dp_is_space(dp_utf8_prev(text->text, &at)))
            break;
        close = at;
    }
    q.inner = (dp_span){ (uint32_t)inside, (uint32_t)close };
    q.begin = (uint32_t)dp_text_token_at(text, open);
    q.end = (uint32_t)dp_text_token_at(text, behind);
    return q;
}

static bool scan(dp_arena *arena, const dp_text *text, const scanner *s,
                 quote_spans *out)
{
    size_t at = 0;

    while (at < s->text.n) {
        size_t open = at;
        uint32_t cp;

        if (!s->opens[(unsigned char)s->text.p[at]]) {
            at++;
            continue;
        }
        cp = dp_utf8_next(s->text, &at);
        for (size_t i = 0; i < s->pairs_n; i++) {
            const mark_pair *pair = &s->pairs[i];
            size_t behind = 0, close;

            if (cp != pair->open || pair->single != s->singles ||
                !may_open(pair, s->text, open, at))
                continue;
            close = closing(s, pair, at, &behind);
            if (close == DP_NOT_FOUND)
                continue;
            if (!dp_vec_push(arena, out,
                             span_of(text, open, at, close, behind)))
                return false;
            at = behind;
            break;
        }
    }
    return true;
}

dp_status quote_spans_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                           quote_spans *out)
{
    scanner s = { .text = text->text };

    *out = (quote_spans){ 0 };
    read_pairs(ctx, text->language, &s);
    if (!scan(arena, text, &s, out))
        return dp_no_memory(ctx, "quotes");
    s.singles = true;
    if (!out->n && !scan(arena, text, &s, out))
        return dp_no_memory(ctx, "quotes");
    return DP_OK;
}
