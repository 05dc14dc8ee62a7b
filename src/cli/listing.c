/* The listing: articles as a person reads them, title, where and when, and how
 * they begin.
 *
 *     Water pact put off until autumn
 *     Harbour Ledger, 2025-06-20 (as the page's data has it), English
 *     examples/press/en/harbour-ledger-2025-06-20.html
 *
 *         The two ministers met on Thursday ...
 */
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "cli/cli.h"
#include "record/record.h"

#include "core/banned.h"

/* A line longer than this is no pleasure to read. */
enum { MEASURE = 84, LINES = 4, INDENT = 4 };

static const char bold[] = "\033[1m", dim[] = "\033[2m", plain[] = "\033[0m";

/* How a day of publication is known, in words. */
static const char *basis_in_words(dp_basis basis)
{
    switch (basis) {
    case DP_BASIS_BYLINE:
        return "as the page says";
    case DP_BASIS_METADATA:
        return "from the page's metadata";
    case DP_BASIS_URL:
        return "from its address";
    case DP_BASIS_FEED:
        return "from the feed";
    case DP_BASIS_HTTP:
        return "from the transfer";
    case DP_BASIS_TEXT:
        return "worked out from the text";
    case DP_BASIS_OPTION:
        return "as told";
    default:
        return NULL;
    }
}

/* "French" for "fr", in English, as all that the program says; the tag itself
 * where ICU knows no name. */
static dp_str language_name(dp_arena *arena, dp_str tag)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[128];
    char name[512];
    char *z = dp_str_z(arena, tag);
    int32_t n = 0;

    if (!z)
        return tag;
    uloc_getDisplayName(z, "en", wide, 128, &error);
    u_strToUTF8(name, sizeof name, &n, wide, -1, &error);
    if (U_FAILURE(error) || n == 0)
        return tag;
    return dp_str_dup(arena, (dp_str){ name, (size_t)n });
}

static void add_part(dp_buf *buf, dp_str part)
{
    if (part.n == 0)
        return;
    if (buf->n > 0)
        dp_buf_add(buf, DP_S(" \xC2\xB7 "));
    dp_buf_add(buf, part);
}

/* The day, without the time a page may give. */
static dp_str day_of(dp_str published)
{
    if (!published.p)
        return DP_S("day unknown");
    return dp_str_sub(published, 0, dp_str_find_char(published, 'T', 0));
}

/* Where it was published, when, how we know, in which language. */
static dp_str about(dp_arena *arena, const dp_article *article)
{
    dp_buf buf = dp_buf_new(arena, 1 << 20);
    const char *basis = basis_in_words(article->published_basis);

    add_part(&buf, article->outlet);
    add_part(&buf, day_of(article->published));
    if (article->published.p && basis)
        dp_buf_printf(&buf, " (%s)", basis);
    if (article->language.p)
        add_part(&buf, language_name(arena, article->language));
    if (article->partial == 1)
        add_part(&buf, DP_S("only the beginning is open"));
    return dp_buf_str(&buf);
}

/* Wrapped, at most `most` lines of it; what is cut off shows as an ellipsis. */
static void print_wrapped(dp_listing *self, dp_str text, size_t indent,
                          size_t most, const char *style)
{
    size_t columns = self->columns - 1 < MEASURE ? self->columns - 1 : MEASURE;
    dp_str line, rest = text;

    for (size_t i = 0; i < most; i++) {
        if (!dp_wrap(&rest, columns - indent - 2, &line))
            return;
        printf("%*s%s%.*s%s%s\n", (int)indent, "", self->colour ? style : "",
               (int)line.n, line.p,
               i + 1 == most && dp_str_trim(rest).n > 0 ? " \xE2\x80\xA6" : "",
               self->colour ? plain : "");
    }
}

static void print_field(dp_arena *arena, dp_listing *self, dp_str text,
                        size_t indent, size_t most, const char *style)
{
    dp_str one = dp_str_flow(arena, text);

    if (one.p && self->terminal)
        one = dp_harmless(arena, one, false);
    if (one.n > 0)
        print_wrapped(self, one, indent, most, style);
}

dp_status dp_listing_print(dp_ctx *ctx, dp_arena *arena, dp_listing *self,
                           dp_str record)
{
    dp_article article;
    dp_status status = dp_record_parse(ctx, arena, record, &article);

    if (status != DP_OK)
        return status;
    if (self->printed++ > 0)
        putchar('\n');
    print_field(arena, self,
                article.title.n ? article.title : DP_S("(without a title)"), 0,
                3, bold);
    print_field(arena, self, about(arena, &article), 0, 2, "");
    print_field(arena, self, article.input, 0, 2, dim);
    putchar('\n');
    print_field(arena, self,
                article.text.n ? article.text : DP_S("(no article found)"),
                INDENT, LINES, "");
    return DP_OK;
}
