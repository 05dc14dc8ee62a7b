/* The numbers of articles, which are their order: the day in the upper bits, a
 * place in that day in the lower ones. The index gives its hits by number, so
 * "newest first" costs no sorting; and it keeps how far numbers lie apart, so
 * that near ones keep it small: a day begins with few places, one for each ten
 * seconds, on which some thousand articles stand by their minute. Those that
 * find none there come behind them, on places by the time of day again. A day
 * that has more than 65,536 articles borrows from those before it, so that none
 * is newer than it is; the first of all days, from those behind. */
#include "store/inside.h"

#include "core/banned.h"

enum {
    PLACE_BITS = 16,
    PLACES = 1 << PLACE_BITS, /* of a day */
    FIRST = 1 << 13,          /* that are taken first */
    REST = PLACES - FIRST,
    SECONDS = 24 * 60 * 60
};

static int64_t number_at(dp_day day, int hour, int minute, int second)
{
    int seconds = (hour > 0 ? hour : 0) * 3600 +
                  (minute > 0 ? minute : 0) * 60 + (second > 0 ? second : 0);

    if (seconds >= SECONDS) /* 24:00 */
        seconds = SECONDS - 1;
    return dp_order_first(day) + (int64_t)seconds * FIRST / SECONDS;
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
        *number = dp_order_first(*day) + dp_str_hash(id) % FIRST;
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

/* -- Places that are taken ---------------------------------------------------
 *
 * Many say midnight, or the minute of an agency's dispatch: who comes to a
 * place that is taken takes the nearest that is free, or looks in ever wider
 * surroundings, up to all that are taken first; then in those of its place
 * among the rest; then on ever more of the days beside.
 */

enum { AMONG_FIRST = 6, AMONG_REST = 32, DAYS_BITS = 12 };

void dp_order_near(int64_t number, int64_t *first, int64_t *last)
{
    int64_t place = number & (PLACES - 1);

    *first = number - (place < DP_ORDER_NEAR ? place : DP_ORDER_NEAR);
    *last = number + (FIRST - 1 - place < DP_ORDER_NEAR ? FIRST - 1 - place
                                                        : DP_ORDER_NEAR);
}

bool dp_order_nearest(int64_t number, const bool *taken, int64_t *out)
{
    int64_t first, last;

    dp_order_near(number, &first, &last);
    for (int64_t away = 0; away <= DP_ORDER_NEAR; away++) {
        *out = number + away;
        if (*out <= last && !taken[*out - first])
            return true;
        *out = number - away;
        if (*out >= first && !taken[*out - first])
            return true;
    }
    return false;
}

/* One of the `width` places around `place`, of `places` in all. What would lie
 * before the first or behind the last of them does on this side. */
static int64_t around(int64_t place, int64_t width, uint64_t hash,
                      int64_t places)
{
    int64_t at = place - width / 2 + (int64_t)(hash % (uint64_t)width);

    if (at < 0)
        return -1 - at;
    return at < places ? at : 2 * places - 1 - at;
}

static int64_t among_first(int64_t place, uint64_t hash, unsigned turn)
{
    return around(place, (int64_t)256 << turn, hash, FIRST);
}

static int64_t among_rest(int64_t place, uint64_t hash, unsigned turn)
{
    enum { EACH = REST / FIRST };
    int64_t width = turn < 5 ? EACH * 16 << 2 * turn : REST;

    return FIRST + around(place * EACH, width, hash, REST);
}

int64_t dp_order_beside(int64_t number, dp_str id, unsigned turn)
{
    int64_t place = number & (PLACES - 1), day = number - place, away;
    uint64_t hash = (dp_str_hash(id) + (uint64_t)turn) * 0x9E3779B97F4A7C15u;

    hash = (hash ^ hash >> 32) * 0xBF58476D1CE4E5B9u >> 16;
    if (turn < AMONG_FIRST)
        return day + among_first(place, hash, turn);
    turn -= AMONG_FIRST;
    if (turn < AMONG_REST)
        return day + among_rest(place, hash, turn);
    turn = (turn - AMONG_REST) / 2;
    away = 1 + (int64_t)(hash >> 20 &
                         ((1u << (turn < DAYS_BITS ? turn : DAYS_BITS)) - 1));
    if (day >= away * PLACES)
        away = -away;
    return day + away * PLACES + FIRST + (int64_t)(hash % REST);
}

int64_t dp_order_first(dp_day day)
{
    return (int64_t)day * PLACES;
}

dp_day dp_order_day(int64_t number)
{
    return (dp_day)(number >> PLACE_BITS);
}

int32_t dp_order_second(int64_t number)
{
    int64_t place = number & (PLACES - 1);

    return (int32_t)(place < FIRST ? place * SECONDS / FIRST
                                   : (place - FIRST) * SECONDS / REST);
}
