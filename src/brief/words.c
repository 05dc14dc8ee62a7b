/* The words of a press review, in the reader's language: lang/XX/brief.tsv, and
 * days and languages by their names. */
#include <unicode/uloc.h>

#include "brief/inside.h"
#include "wording/tongues.h"

#include "core/banned.h"

static const char file[] = "brief";

dp_str words_language(const dp_data *data, dp_str wanted)
{
    dp_str primary = dp_str_sub(wanted, 0, dp_str_find_char(wanted, '-', 0));
    dp_str known[64];
    size_t n = dp_wording_languages(data, file, known, 64);

    for (size_t i = 0; i < n; i++)
        if (dp_str_eq_ascii(known[i], primary))
            return known[i];
    return DP_S("en");
}

dp_str word_under(brief_words *words, const char *group, dp_str key)
{
    char full[128];
    dp_str word;

    snprintf(full, sizeof full, "%s%s%.*s", group, *group ? "." : "",
             DP_F(key));
    word = dp_wording_find(words->wording, dp_str_of(full));
    return word.p ? word : key;
}

dp_str word_of(brief_words *words, const char *key)
{
    return dp_wording_of(words->wording, dp_str_of(key));
}

/* Null is where memory is out, and then the arena says so to whoever prints. */
static dp_str fill(brief_words *words, dp_str word, const dp_str *fills,
                   size_t n)
{
    dp_str filled = dp_wording_fill(words->arena, word, fills, n);

    return filled.p ? filled : DP_S("");
}

dp_str word_with(brief_words *words, const char *key, dp_str a, dp_str b)
{
    dp_str fills[] = { a, b };

    return fill(words, word_of(words, key), fills, 2);
}

dp_str word_count(brief_words *words, const char *key, size_t n)
{
    dp_str number = dp_str_printf(words->arena, "%zu", n);

    return fill(words,
                dp_wording_for(words->wording, dp_str_of(key), (int64_t)n),
                &number, 1);
}

dp_str words_tongue(brief_words *words, dp_str tag)
{
    return dp_language_name(words->arena, words->language, tag);
}

dp_str words_day(brief_words *words, dp_day day, bool weekday)
{
    return dp_dates_day(words->dates, words->arena,
                        weekday ? DP_DATE_DAY : DP_DATE_SHORT, day, 0);
}

dp_str words_date(brief_words *words, dp_str edtf)
{
    return edtf.p ? dp_dates_edtf(words->dates, words->arena, DP_DATE_SHORT,
                                  edtf, 0)
                  : edtf;
}

dp_status words_open(dp_ctx *ctx, dp_arena *arena, dp_str language,
                     brief_words *out)
{
    dp_status status;

    *out = (brief_words){ .ctx = ctx, .arena = arena, .language = language };
    status = dp_wording_open(ctx, ctx->data, language, file, &out->wording);
    if (status == DP_OK)
        status = dp_dates_open(ctx, out->wording, &out->dates);
    if (status != DP_OK)
        words_close(out);
    return status;
}

void words_close(brief_words *words)
{
    dp_dates_close(words->dates);
    dp_wording_close(words->wording);
    *words = (brief_words){ 0 };
}

bool from_right(dp_str language)
{
    char plain[32];

    snprintf(plain, sizeof plain, "%.*s", DP_F(language));
    return language.n > 0 && uloc_isRightToLeft(plain);
}
