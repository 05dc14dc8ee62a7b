/* What a browser would rather have: lists with weights, RFC 9110, 12.4. */
#include "serve/request.h"

#include "core/banned.h"

/* "q=0.8" in thousandths; what is no weight weighs all. */
static unsigned weight_of(dp_str item)
{
    size_t at = dp_str_find(item, DP_S("q="), 0);
    unsigned weight = 0, scale = 1000;

    if (at == DP_NOT_FOUND)
        return 1000;
    for (at += 2; at < item.n && scale > 0; at++) {
        char c = item.p[at];
        if (c == '.')
            continue;
        if (c < '0' || c > '9')
            break;
        weight += (unsigned)(c - '0') * scale;
        scale /= 10;
    }
    return weight > 1000 ? 1000 : weight;
}

static dp_str name_of(dp_str item)
{
    return dp_str_trim(dp_str_sub(item, 0, dp_str_find_char(item, ';', 0)));
}

size_t dp_accept_language(dp_str header, const dp_str *offers, size_t n)
{
    unsigned best_weight = 0;
    size_t best = 0;
    dp_str item;

    while (dp_str_next(&header, ',', &item)) {
        dp_str name = name_of(item);
        unsigned weight = weight_of(item);
        name = dp_str_sub(name, 0, dp_str_find_char(name, '-', 0));
        for (size_t i = 0; i < n; i++) {
            if (weight <= best_weight || !dp_str_eq_ascii(name, offers[i]))
                continue;
            best_weight = weight;
            best = i;
        }
    }
    return best;
}

bool dp_accept_coding(dp_str header, dp_str coding)
{
    dp_str item;

    while (dp_str_next(&header, ',', &item))
        if (dp_str_eq_ascii(name_of(item), coding))
            return weight_of(item) > 0;
    return false;
}

bool dp_none_match(dp_str header, dp_str tag)
{
    dp_str item;

    while (dp_str_next(&header, ',', &item)) {
        item = dp_str_trim(item);
        if (dp_str_starts(item, DP_S("W/")))
            item = dp_str_sub(item, 2, item.n);
        if (dp_str_eq(item, tag) || dp_str_eq(item, DP_S("*")))
            return true;
    }
    return false;
}
