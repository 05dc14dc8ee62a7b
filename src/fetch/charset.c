/* From a page's bytes to UTF-8.
 *
 * First which charset: a byte order mark; what the transport says; what the
 * markup says; a guess (prescan.c, guess.c). Then, against all of these, what
 * the bytes themselves prove: a text with letters above ASCII is valid UTF-8 by
 * chance only if it is very short, so one that is valid is UTF-8 whatever was
 * declared (pages are transcoded on their way, and their declaration stays
 * behind), and one that is full of errors is not, though it was said to be.
 * Then ICU converts, by way of its pivot, and core cleans. Most pages are UTF-8
 * and are looked at once and not copied. */
#include "fetch/tools.h"

#include "core/banned.h"

typedef struct evidence {
    size_t good;   /* sequences of two bytes and more */
    size_t longer; /* of them, of three and more */
    size_t bad;    /* bytes that are no UTF-8; but not those of a sequence that
                      the end of the text cuts off */
} evidence;

static evidence weigh(dp_str s)
{
    evidence e = { 0 };

    for (size_t i = 0; i < s.n;) {
        size_t begin = i;
        uint32_t cp;
        if ((unsigned char)s.p[i] < 0x80) {
            i++;
            continue;
        }
        cp = dp_utf8_next(s, &i);
        if (cp != 0xFFFD ||
            dp_str_eq(dp_str_sub(s, begin, i), DP_S("\xEF\xBF\xBD"))) {
            e.good++;
            e.longer += i - begin > 2;
        } else if (i < s.n || s.n - begin > 3) {
            e.bad++;
        }
    }
    return e;
}

static bool is_utf16(dp_str name)
{
    return dp_str_starts(name, DP_S("UTF-16"));
}

/* Charsets whose letters take several bytes can pass for UTF-8 in a few words.
 */
static bool is_multibyte(dp_str icu)
{
    static const dp_str names[] = {
        { "gb18030", 7 },      { "Big5-HKSCS", 10 },  { "euc-jp-2007", 11 },
        { "windows-31j", 11 }, { "windows-949", 11 },
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (dp_str_eq(icu, names[i]))
            return true;
    return false;
}

typedef struct choice {
    dp_str icu, name;
} choice;

static const choice utf8 = { { "UTF-8", 5 }, { "UTF-8", 5 } };

static bool is_utf8(const choice *c)
{
    return dp_str_eq(c->name, utf8.name);
}

/* The byte order mark and what it means; 0 where there is none. */
static size_t byte_order_mark(dp_str s, choice *out)
{
    if (dp_str_starts(s, DP_S("\xEF\xBB\xBF"))) {
        *out = utf8;
        return 3;
    }
    if (dp_str_starts(s, DP_S("\xFF\xFE")))
        *out = (choice){ DP_S("UTF-16LE"), DP_S("UTF-16LE") };
    else if (dp_str_starts(s, DP_S("\xFE\xFF")))
        *out = (choice){ DP_S("UTF-16BE"), DP_S("UTF-16BE") };
    else
        return 0;
    return 2;
}

static bool is_html(const dp_page *page)
{
    return page->form == DP_FORM_HTML ||
           (page->form == DP_FORM_AUTO &&
            dp_kind_of(page->bytes) == DP_AS_HTML);
}

/* What transport or markup declare; false where neither names a charset. */
static bool declared(dp_ctx *ctx, const dp_page *page, choice *out)
{
    dp_str label = DP_NULL;

    if (page->charset.n &&
        dp_charset_find(ctx, page->charset, &out->icu, &out->name) &&
        /* UTF-16 without a single zero byte is a mistake of the server's */
        (!is_utf16(out->name) ||
         dp_str_find_char(page->bytes, '\0', 0) != DP_NOT_FOUND))
        return true;
    if (is_html(page))
        label = dp_charset_declared(page->bytes);
    return label.n && dp_charset_find(ctx, label, &out->icu, &out->name);
}

/* ISO-2022-JP is ASCII with escapes: valid UTF-8, and not meant so. */
static bool has_escape(dp_str s)
{
    size_t at = dp_str_find_char(s, '\x1B', 0);

    return at != DP_NOT_FOUND &&
           dp_str_find(s, DP_S("\x1B$"), at) != DP_NOT_FOUND;
}

static choice guessed(dp_ctx *ctx, dp_str bytes)
{
    choice c = { DP_S("windows-1252"), DP_S("windows-1252") };

    dp_charset_find(ctx, dp_charset_guess(ctx, bytes), &c.icu, &c.name);
    return c;
}

/* Valid UTF-8 under another name. */
static bool proves_utf8(const choice *said, dp_str bytes)
{
    evidence e;

    if (is_utf16(said->name))
        return false;
    e = weigh(bytes);
    if (is_multibyte(said->icu))
        return e.good >= 8 && e.longer > 0;
    return e.good > 0;
}

/* Bytes that are not all UTF-8. */
static choice choose_broken(dp_ctx *ctx, const choice *said, dp_str bytes)
{
    evidence e;

    if (said && is_utf16(said->name))
        return *said;
    e = weigh(bytes);
    if (e.bad == 0 && e.good > 0 && (!said || !is_multibyte(said->icu)))
        return utf8; /* only the end is cut off */
    if (said && is_utf8(said))
        return e.good >= e.bad ? utf8 : guessed(ctx, bytes);
    /* Some garbage in a text that proves itself. */
    if (e.good >= 8 && e.good / 10 >= e.bad &&
        (!said || !is_multibyte(said->icu)))
        return utf8;
    return said ? *said : guessed(ctx, bytes);
}

static choice choose(dp_ctx *ctx, const dp_page *page)
{
    choice said;
    bool has_said = declared(ctx, page, &said);

    if (dp_utf8_invalid(page->bytes) != DP_NOT_FOUND)
        return choose_broken(ctx, has_said ? &said : NULL, page->bytes);
    if (!has_said)
        return has_escape(page->bytes) ? guessed(ctx, page->bytes) : utf8;
    if (is_utf8(&said) || proves_utf8(&said, page->bytes))
        return utf8;
    return said;
}

/* Convert into the tools' hold. What has no meaning becomes U+FFFD, which is
 * what ICU's converters do unless told otherwise. */
static dp_status convert(dp_ctx *ctx, UConverter *from, UConverter *to,
                         dp_str s, dp_hold *hold)
{
    UChar pivot[4096];
    UChar *pivot_from = pivot, *pivot_to = pivot;
    const char *at = s.p, *end = s.p + s.n;
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    bool first = true;

    dp_hold_reset(hold, 4 * DP_PAGE_MAX);
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        size_t room;
        char *p =
            dp_hold_room(hold, hold->n ? 64 << 10 : s.n + s.n / 4 + 64, &room);
        char *begin = p;
        if (!p)
            return dp_no_memory(ctx, "a text");
        error = U_ZERO_ERROR;
        ucnv_convertEx(to, from, &p, p + room, &at, end, pivot, &pivot_from,
                       &pivot_to, pivot + 4096, first, true, &error);
        first = false;
        hold->n += (size_t)(p - begin);
    }
    if (U_FAILURE(error))
        return dp_fail(ctx, DP_INTERNAL, "cannot convert a text: %s",
                       u_errorName(error));
    return DP_OK;
}

static dp_status convert_to_utf8(dp_ctx *ctx, dp_arena *arena, dp_str icu,
                                 dp_str s, dp_str *out)
{
    UConverter *from = dp_converter_of(ctx, icu);
    UConverter *to = dp_converter_of(ctx, utf8.icu);
    dp_fetch_tools *tools = ctx->fetch;
    dp_status status;

    if (!from || !to)
        return dp_fail(ctx, DP_INTERNAL, "no converter for '%.*s'", DP_F(icu));
    status = convert(ctx, from, to, s, &tools->hold);
    if (status != DP_OK)
        return status;
    *out = dp_str_dup(arena, dp_hold_str(&tools->hold));
    dp_hold_reset(&tools->hold, 0);
    return out->p ? DP_OK : dp_no_memory(ctx, "a text");
}

dp_status dp_charset_decode(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                            dp_str *out, dp_str *name)
{
    choice chosen;
    size_t mark = byte_order_mark(page->bytes, &chosen);
    dp_str text = dp_str_sub(page->bytes, mark, page->bytes.n);
    dp_status status = DP_OK;

    if (page->bytes.n > DP_PAGE_MAX)
        return dp_fail(ctx, DP_BAD_DATA,
                       "more than %zu bytes are no page we read", DP_PAGE_MAX);
    if (!dp_fetch_tools_of(ctx))
        return DP_NO_MEMORY;
    if (mark == 0)
        chosen = choose(ctx, page);
    if (!is_utf8(&chosen))
        status = convert_to_utf8(ctx, arena, chosen.icu, text, &text);
    if (status == DP_OK)
        status = dp_utf8_clean(ctx, arena, text, out);
    if (status == DP_OK && name)
        *name = chosen.name;
    return status;
}
