/* The numbers of articles, which are their order: the day in the upper bits,
 * the time of that day in twelfths of a second in the lower twenty. The index
 * gives its hits by number, so "newest first" costs no sorting, and numbers of
 * one day differ little, which keeps the index small. */
#include "store/inside.h"

#include "core/banned.h"

enum { TIME_BITS = 20, UNITS = 12, UNITS_A_DAY = 86400 * UNITS };

static int64_t number_at(dp_day day, int hour, int minute, int second)
{
    int64_t seconds = (hour > 0 ? hour : 0) * 3600 +
                      (minute > 0 ? minute : 0) * 60 +
                      (second > 0 ? second : 0);

    return ((int64_t)day << TIME_BITS) + seconds * UNITS;
}

/* The first moment of an EDTF value, in its own zone: the record never converts
 * days. The articles of a day whose times nobody tells are spread over it by
 * their ids: in a run of taken numbers a free one is found slowly. False where
 * it has no first day. */
static bool moment(dp_str value, dp_str id, dp_day *day, int64_t *number)
{
    dp_edtf edtf;
    dp_day last;

    if (!value.p || !dp_edtf_parse(value, &edtf) ||
        !dp_edtf_bounds(&edtf, day, &last) || *day == DP_DAY_MIN || *day < 0)
        return false;
    if (edtf.first.hour >= 0)
        *number = number_at(*day, edtf.first.hour, edtf.first.minute,
                            edtf.first.second);
    else
        *number = ((int64_t)*day << TIME_BITS) +
                  dp_str_hash(id) % (uint32_t)UNITS_A_DAY;
    return true;
}

int64_t dp_order_of(const dp_article *article, dp_str seen)
{
    dp_day published = 0, fetched = 0;
    int64_t by_published = 0, by_fetched = 0;
    bool has_published =
        moment(article->published, article->id, &published, &by_published);
    bool has_fetched = moment(article->fetched.p ? article->fetched : seen,
                              article->id, &fetched, &by_fetched);

    if (has_published && !(has_fetched && published > fetched + 1))
        return by_published;
    return has_fetched ? by_fetched : 0;
}

dp_day dp_order_day(int64_t number)
{
    return (dp_day)(number >> TIME_BITS);
}
