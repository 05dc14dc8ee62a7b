/* The record's words for what the program keeps as numbers. */
#include "record/record.h"

#include "core/banned.h"

static const struct {
    dp_basis basis;
    dp_str word;
} bases[] = {
    { DP_BASIS_BYLINE, { "byline", 6 } },
    { DP_BASIS_METADATA, { "metadata", 8 } },
    { DP_BASIS_URL, { "url", 3 } },
    { DP_BASIS_FEED, { "feed", 4 } },
    { DP_BASIS_HTTP, { "http", 4 } },
    { DP_BASIS_TEXT, { "text", 4 } },
    { DP_BASIS_OPTION, { "option", 6 } },
    { DP_BASIS_EXPLICIT, { "explicit", 8 } },
    { DP_BASIS_PUBLISHED, { "published", 9 } },
    { DP_BASIS_PREVIOUS, { "previous", 8 } },
    { DP_BASIS_WEEKDAY, { "weekday", 7 } },
};

static const dp_str kinds[] = {
    [DP_PERSON] = { "person", 6 },
    [DP_STATE] = { "state", 5 },
    [DP_ORGANISATION] = { "organisation", 12 },
    [DP_PLACE] = { "place", 5 },
};

dp_str dp_basis_word(dp_basis basis)
{
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++)
        if (bases[i].basis == basis)
            return bases[i].word;
    return DP_NULL;
}

bool dp_basis_of(dp_str word, dp_basis *out)
{
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        if (dp_str_eq(bases[i].word, word)) {
            *out = bases[i].basis;
            return true;
        }
    }
    return false;
}

dp_str dp_name_kind_word(dp_name_kind kind)
{
    return kinds[kind];
}

bool dp_name_kind_of(dp_str word, dp_name_kind *out)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (dp_str_eq(kinds[i], word)) {
            *out = (dp_name_kind)i;
            return true;
        }
    }
    return false;
}
