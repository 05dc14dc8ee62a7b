/* Months as bars, at most two years of them: the newest ones. A month without
 * articles has its place and no bar, so that a gap is seen. How many there are
 * in all is said where all were counted. */
#include "serve/months.h"

#include "serve/lines.h"

#include "core/banned.h"

enum { MONTHS = 24, WIDTH = 26, HEIGHT = 60 };

static int32_t month_of(dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    return year * 12 + (int32_t)month - 1;
}

static int64_t articles_of(const dp_counts *counts, int32_t month)
{
    for (size_t i = 0; i < counts->n; i++)
        if (month_of(counts->at[i].first) == month)
            return counts->at[i].articles;
    return 0;
}

/* The same search, of one month. */
static dp_str month_link(dp_visit *v, const dp_search *search, dp_str words,
                         int32_t month)
{
    dp_link link = dp_link_new(v->arena, "/search");

    dp_link_query(&link, "q",
                  dp_str_printf(v->arena, "%.*s%s%04d-%02d..%04d-%02d",
                                DP_F(words), words.n ? " " : "", month / 12,
                                month % 12 + 1, month / 12, month % 12 + 1));
    if (search->dossier.p)
        dp_link_query(&link, "dossier", search->dossier);
    return dp_link_str(&link);
}

static dp_str month_name(dp_visit *v, int32_t month)
{
    dp_day first = dp_day_of(month / 12, (unsigned)(month % 12) + 1, 1);

    return dp_dates_day(v->dates, v->arena, DP_DATE_MONTH, first, 0);
}

static void show_month(dp_visit *v, dp_list *list, dp_str link, int32_t month,
                       int64_t articles, int64_t most, int32_t place)
{
    dp_view *one = dp_list_add(list);
    int height = most ? (int)((HEIGHT * articles + most - 1) / most) : 0;

    dp_view_text(one, "month", month_name(v, month));
    if (month % 12 == 0 || place == 0)
        dp_view_print(one, "year", "%d", (int)(month / 12));
    dp_view_text(one, "link", link);
    dp_view_number(one, "n", articles);
    dp_view_number(one, "x", place * WIDTH);
    dp_view_number(one, "bar_x", place * WIDTH + 3);
    dp_view_number(one, "y", HEIGHT - height);
    dp_view_number(one, "height", height);
}

void dp_months_show(dp_visit *v, const dp_search *search, dp_str words,
                    const dp_counts *counts)
{
    dp_list *list = dp_view_list(v->view, "months");
    int32_t first, last;
    int64_t most = 0;
    size_t n = counts->n;

    if (counts->more && n) /* of the oldest month there may be others */
        n--;
    if (n == 0)
        return;
    last = month_of(counts->at[0].first);
    first = month_of(counts->at[n - 1].first);
    if (!counts->more)
        dp_view_text(v->view, "months_since", month_name(v, first));
    if (last - first >= MONTHS)
        first = last - MONTHS + 1;
    for (size_t i = 0; i < n; i++)
        if (month_of(counts->at[i].first) >= first &&
            counts->at[i].articles > most)
            most = counts->at[i].articles;
    for (int32_t month = first; month <= last; month++)
        show_month(v, list, month_link(v, search, words, month), month,
                   articles_of(counts, month), most, month - first);
    dp_view_number(v->view, "months_width", (last - first + 1) * WIDTH);
    dp_view_number(v->view, counts->more ? "many_articles" : "all_articles",
                   counts->more ? counts->articles / 1000 * 1000
                                : counts->articles);
}
