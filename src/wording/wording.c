/* Words that are shown: rows of a table of the language; which form goes with a
 * number is Unicode's to say (CLDR plural rules). */
#include "wording/wording.h"

#include <unicode/uloc.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include "core/banned.h"

struct dp_wording {
    char language[16];
    dp_table table;
    UPluralRules *rules;
    bool rtl;
};

dp_status dp_wording_open(dp_ctx *ctx, const dp_data *data, dp_str language,
                          const char *file, dp_wording **out)
{
    UErrorCode error = U_ZERO_ERROR;
    dp_wording *words = calloc(1, sizeof *words);

    if (!words)
        return dp_no_memory(ctx, "words");
    snprintf(words->language, sizeof words->language, "%.*s", DP_F(language));
    if (!dp_table_open(data, language, dp_str_of(file), &words->table)) {
        dp_wording_close(words);
        return dp_fail(ctx, DP_BAD_DATA, "there is no lang/%.*s/%s.tsv",
                       DP_F(language), file);
    }
    words->rules = uplrules_open(words->language, &error);
    if (U_FAILURE(error)) {
        dp_wording_close(words);
        return dp_fail(ctx, DP_BAD_DATA, "no rules for numbers in '%.*s': %s",
                       DP_F(language), u_errorName(error));
    }
    words->rtl = uloc_isRightToLeft(words->language);
    *out = words;
    return DP_OK;
}

void dp_wording_close(dp_wording *words)
{
    if (!words)
        return;
    if (words->rules)
        uplrules_close(words->rules);
    free(words);
}

dp_str dp_wording_language(const dp_wording *words)
{
    return dp_str_of(words->language);
}

bool dp_wording_rtl(const dp_wording *words)
{
    return words->rtl;
}

dp_str dp_wording_find(const dp_wording *words, dp_str key)
{
    size_t row = dp_table_find(&words->table, key);

    return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&words->table, row, 1);
}

dp_str dp_wording_of(const dp_wording *words, dp_str key)
{
    dp_str word = dp_wording_find(words, key);

    return word.p ? word : key;
}

dp_str dp_wording_for(const dp_wording *words, dp_str key, int64_t n)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar form[16];
    char name[16], full[128];
    int32_t length;
    dp_str word = DP_NULL;

    length = uplrules_select(words->rules, (double)n, form, 15, &error);
    if (U_SUCCESS(error) && length < 15) {
        u_UCharsToChars(form, name, length);
        name[length] = 0;
        length = snprintf(full, sizeof full, "%.*s.%s", DP_F(key), name);
        if (length > 0 && (size_t)length < sizeof full)
            word = dp_wording_find(words, (dp_str){ full, (size_t)length });
    }
    return word.p ? word : dp_wording_of(words, key);
}

dp_str dp_wording_fill(dp_arena *arena, dp_str word, const dp_str *fills,
                       size_t n)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);
    size_t at = 0;

    for (size_t i = 0; i < n; i++) {
        size_t open = dp_str_find_char(word, '{', at);
        size_t close = open == DP_NOT_FOUND ? DP_NOT_FOUND
                                            : dp_str_find_char(word, '}', open);
        if (close == DP_NOT_FOUND)
            break;
        dp_buf_add(&buf, dp_str_sub(word, at, open));
        dp_buf_add(&buf, fills[i]);
        at = close + 1;
    }
    dp_buf_add(&buf, dp_str_sub(word, at, word.n));
    return dp_buf_str(&buf);
}

size_t dp_wording_languages(const dp_data *data, const char *file, dp_str *out,
                            size_t cap)
{
    dp_str all[64];
    size_t n = dp_data_languages(data, all, 64), kept = 0;
    dp_table table;

    for (size_t i = 0; i < n && i < 64 && kept < cap; i++)
        if (dp_table_open(data, all[i], dp_str_of(file), &table))
            out[kept++] = all[i];
    return kept;
}
