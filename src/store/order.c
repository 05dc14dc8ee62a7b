/* The numbers of articles, which are their order: the day in the upper bits,
 * the time of that day in two thirds of a second in the lower ones. The index
 * gives its hits by number, so "newest first" costs no sorting, and numbers
 * that differ little keep the index small. */
#include "store/inside.h"

#include "core/banned.h"

enum { TIME_BITS = 17, PLACES = 1 << TIME_BITS };

static int64_t number_at(dp_day day, int hour, int minute, int second)
{
    int64_t seconds = (hour > 0 ? hour : 0) * 3600 +
                      (minute > 0 ? minute : 0) * 60 +
                      (second > 0 ? second : 0);

    return dp_order_first(day) + seconds * 3 / 2;
}

/* The first moment of an EDTF value, in its own zone: the record never converts
 * days. The articles of a day whose times nobody tells are spread over it by
 * their ids. False where it has no first day. */
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
        *number = dp_order_first(*day) + dp_str_hash(id) % PLACES;
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

/* Many say midnight, or the minute of an agency's dispatch: who comes to a
 * place that is taken looks in ever wider surroundings of it, on the same day;
 * in a run of taken places the next free one is found slowly. */
int64_t dp_order_beside(int64_t number, dp_str id, unsigned turn)
{
    int64_t day = number & ~(int64_t)(PLACES - 1);
    uint32_t width = turn < 12 ? 32u << turn : PLACES;
    uint32_t hash = (dp_str_hash(id) ^ turn * 0x9E3779B9u) * 0x85EBCA6Bu;

    if (width > PLACES)
        width = PLACES;
    return day + (number - day + (hash >> 8) % width) % PLACES;
}

int64_t dp_order_first(dp_day day)
{
    return (int64_t)day * PLACES;
}

dp_day dp_order_day(int64_t number)
{
    return (dp_day)(number >> TIME_BITS);
}
