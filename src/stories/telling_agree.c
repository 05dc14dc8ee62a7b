/* Whether two tellings are of one happening, and how well they agree. Each of
 * who, when, where, and in which body can say no; what is left is weighed, so
 * that a telling with a choice looks up to the one that is nearest. */
#include "stories/telling.h"

#include "core/banned.h"

enum {
    NO = -1,
    STATEMENT_DAYS = 2, /* between publications of undated ones */
    EVENT_DAYS = 10,
    PLAN_DAYS = 45
};

static bool is_plan(const telling_facts *facts)
{
    return facts->status == TOLD_PLANNED || facts->status == TOLD_POSTPONED ||
           facts->status == TOLD_CANCELLED;
}

/* -- Who ---------------------------------------------------------------------
 */

enum { OTHER = 0, ALIKE = 1, SAME = 2 };

static int same_actor(const facts_actor *a, const facts_actor *b)
{
    if (a->id && a->id == b->id)
        return SAME;
    if (a->is_state || b->is_state)
        return a->state && a->state == b->state ? ALIKE : OTHER;
    if (a->id && b->id)
        return OTHER;
    if (a->role && a->role == b->role && a->state == b->state)
        return SAME;
    if (a->last && a->last == b->last)
        return SAME;
    return OTHER;
}

typedef struct meeting {
    size_t same, alike; /* pairs */
    size_t smaller, together;
} meeting;

/* Pair those who are the same first, then those who are alike. */
static meeting pair(const facts_actor *a, size_t n, const facts_actor *b,
                    size_t m)
{
    bool taken_a[FACTS_ACTORS_MAX] = { 0 }, taken_b[FACTS_ACTORS_MAX] = { 0 };
    meeting out = { .smaller = n < m ? n : m };

    for (int level = SAME; level >= ALIKE; level--)
        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < m && !taken_a[i]; j++)
                if (!taken_b[j] && same_actor(&a[i], &b[j]) == level) {
                    taken_a[i] = taken_b[j] = true;
                    out.same += level == SAME;
                    out.alike += level == ALIKE;
                }
    out.together = n + m - out.same - out.alike;
    return out;
}

/* Hundredths; NO: others. */
static int who(const telling_facts *a, const telling_facts *b)
{
    meeting m = pair(a->actors, a->actors_n, b->actors, b->actors_n);
    size_t n = m.same + m.alike;

    if (m.smaller == 0) /* a session may name nobody: its body says which */
        return facts_is_kind(a, DP_S("session")) ? 40 : NO;
    /* What a minister says is not what his state says. */
    if (facts_is_kind(a, DP_S("statement")) && m.same == 0)
        return NO;
    if (2 * n >= m.together)
        return (int)(100 * (2 * m.same + m.alike) / (2 * m.together));
    /* One article names more of them than the other. Of voters one will do, but
     * for those that are only of a state that votes: its parliament does not
     * vote where it does. */
    if (n == m.smaller &&
        (n >= 2 || (facts_is_kind(a, DP_S("vote")) && m.same > 0)))
        return (int)(60 * (2 * m.same + m.alike) / (2 * n));
    return NO;
}

/* Whom it was addressed to, or the other side. Hundredths, 0 where one does not
 * say. */
static int whom(const telling_facts *a, const telling_facts *b)
{
    static const dp_str decided[] = { { "letter", 6 },
                                      { "sanction", 8 },
                                      { "rupture", 7 },
                                      { "appointment", 11 } };
    meeting m = pair(a->with, a->with_n, b->with, b->with_n);

    if (m.smaller == 0)
        return 0;
    if (m.same + m.alike)
        return (int)(50 * (2 * m.same + m.alike) / m.together);
    for (size_t i = 0; i < sizeof decided / sizeof *decided; i++)
        if (facts_is_kind(a, decided[i]))
            return NO;
    return -20;
}

/* -- When --------------------------------------------------------------------
 */

static bool overlap(const telling_facts *a, const telling_facts *b)
{
    return a->first <= b->last && b->first <= a->last;
}

static int apart(dp_day a, dp_day b)
{
    int64_t days = (int64_t)a - b;

    days = days < 0 ? -days : days;
    return days > 1000 ? 1000 : (int)days;
}

/* Neither says when: by when they were told. */
static int when_untold(const telling_facts *a, const telling_facts *b)
{
    int days = apart(a->published, b->published);
    bool plan = is_plan(a) && is_plan(b);
    int most = facts_is_kind(a, DP_S("statement")) ? STATEMENT_DAYS
               : plan                              ? PLAN_DAYS
                                                   : EVENT_DAYS;

    if (days > most || !overlap(a, b))
        return NO;
    /* What took place is not told as planned afterwards. */
    if (a->status == TOLD_HELD && b->status == TOLD_PLANNED)
        return a->published < b->published ? NO : 40 - days;
    if (b->status == TOLD_HELD && a->status == TOLD_PLANNED)
        return b->published < a->published ? NO : 40 - days;
    return 45 - (plan ? days / 2 : days);
}

static int when(const telling_facts *a, const telling_facts *b)
{
    const telling_facts *vague = a->when > b->when ? a : b;
    const telling_facts *exact = a->when > b->when ? b : a;

    if (vague->when == WHEN_NEVER)
        return NO;
    if (exact->when == WHEN_UNTOLD)
        return when_untold(a, b);
    if (vague->when >= WHEN_YEAR && vague->when <= WHEN_OPEN)
        return a->first == b->first && a->last == b->last ? 100 : NO;
    if (!overlap(a, b))
        return NO;
    if (vague->when == WHEN_UNTOLD) {
        int days = apart(vague->published, exact->first);
        if (exact->when >= WHEN_YEAR)
            return NO;
        return 50 - (days > 40 ? 40 : days);
    }
    if (a->first == b->first && a->last == b->last)
        return 100;
    return 90 - 8 * (vague->when - exact->when) - 8 * (int)exact->when;
}

/* -- Where, in which body ----------------------------------------------------
 */

static int where(const telling_facts *a, const telling_facts *b)
{
    if (a->place_state && b->place_state && a->place_state != b->place_state)
        return NO;
    if (!a->place || !b->place)
        return 0;
    if (a->place == b->place)
        return 20;
    /* Two towns of a state; on one day it may be a town and its suburb. */
    if (a->place_known && b->place_known &&
        (a->when != WHEN_DAY || b->when != WHEN_DAY))
        return NO;
    return 0;
}

static size_t shared(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
    size_t out = 0;

    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++)
            if (a[i] == b[j]) {
                out++;
                break;
            }
    return out;
}

/* Hundredths of agreement of bodies; NO: two of them; 0: one does not say, or
 * in another language. */
static int body(const telling_facts *a, const telling_facts *b)
{
    size_t n, smaller = a->body_n < b->body_n ? a->body_n : b->body_n;

    if (a->body_id && b->body_id)
        return a->body_id == b->body_id ? 100 : NO;
    if (!smaller)
        return 0;
    n = shared(a->body, a->body_n, b->body, b->body_n);
    if (2 * n >= smaller)
        return (int)(100 * n / smaller);
    return a->language == b->language ? NO : 0;
}

/* -- What was said -----------------------------------------------------------
 */

/* Of two lists in order. */
static size_t in_both(const uint16_t *a, size_t n, const uint16_t *b, size_t m)
{
    size_t out = 0;

    for (size_t i = 0, j = 0; i < n && j < m;) {
        out += a[i] == b[j];
        if (a[i] <= b[j])
            i++;
        else
            j++;
    }
    return out;
}

/* Hundredths of the words and links that the sketches share; NO: they share
 * none and could. */
static int sketch(const telling_facts *a, const telling_facts *b)
{
    size_t links = in_both(a->links, a->links_n, b->links, b->links_n);
    size_t smaller = a->words_n < b->words_n ? a->words_n : b->words_n;
    size_t words;

    if (a->language != b->language)
        return links ? 40 : 0;
    words = in_both(a->words, a->words_n, b->words, b->words_n);
    if (!smaller)
        return links ? 40 : 0;
    if (!words && !links)
        return NO;
    return (int)(100 * words / smaller) + (links ? 15 : 0);
}

/* Whether an undated statement is the other's: it must say the same. */
static bool says_same(const telling_facts *a, const telling_facts *b, int like)
{
    if (a->when <= WHEN_WEEKS && b->when <= WHEN_WEEKS)
        return true;
    if (a->position && b->position && a->position != b->position)
        return false;
    if (a->language != b->language)
        return like > 0 || (a->position && a->position == b->position);
    return like >= 25;
}

/* -- Together ----------------------------------------------------------------
 */

/* An article that tells one thing twice: everything but the words agrees; of
 * what was planned, one mention may leave out the day. */
static bool told_twice(const telling_facts *a, const telling_facts *b, int who)
{
    bool same_days = a->first == b->first && a->last == b->last;
    bool undated = a->when == WHEN_UNTOLD || b->when == WHEN_UNTOLD;

    if (facts_is_kind(a, DP_S("statement")) || facts_is_kind(a, DP_S("vote")) ||
        who != 100 || !a->actors_n)
        return false;
    if (undated)
        return is_plan(a) && a->status == b->status;
    return a->when < WHEN_YEAR && same_days;
}

static bool votes_alike(const telling_facts *a, const telling_facts *b)
{
    if (!facts_is_kind(a, DP_S("vote")) || a->position == b->position)
        return true;
    return (!a->position && is_plan(a)) || (!b->position && is_plan(b));
}

int32_t facts_agree(const telling_facts *a, const telling_facts *b)
{
    int people, others, time, place, seat, like;

    if (a->kind != b->kind || !votes_alike(a, b))
        return 0;
    people = who(a, b);
    others = whom(a, b);
    time = when(a, b);
    place = where(a, b);
    seat = body(a, b);
    if (people == NO || others == NO || time == NO || place == NO || seat == NO)
        return 0;
    if ((!a->actors_n || !b->actors_n) && seat == 0 &&
        (time < 100 || !a->place_state || !b->place_state))
        return 0;
    if (a->number == b->number && !told_twice(a, b, people))
        return 0;
    like = sketch(a, b);
    if (facts_is_kind(a, DP_S("statement")) && !says_same(a, b, like))
        return 0;
    return 1 + 400 + 4 * time + 3 * people + others + place + seat / 4 +
           2 * (like > 100 ? 100 : like) + 10 * (a->status == b->status);
}

bool facts_put_off(const telling_facts *a, const telling_facts *b)
{
    if (a->kind != b->kind || a->status != TOLD_POSTPONED ||
        (b->status != TOLD_PLANNED && b->status != TOLD_HELD &&
         b->status != TOLD_ONGOING))
        return false;
    if (!b->date || (a->date && b->first <= a->last))
        return false;
    return who(a, b) >= 50;
}

/* -- Orders ------------------------------------------------------------------
 */

static int known(const telling_facts *facts)
{
    int n = 0;

    for (size_t i = 0; i < facts->actors_n; i++)
        n += facts->actors[i].id && !facts->actors[i].is_state ? 2 : 1;
    return n > 8 ? 8 : n;
}

int facts_published(const telling_facts *a, const telling_facts *b)
{
    int order;

    if (a->published != b->published)
        return a->published < b->published ? -1 : 1;
    order = dp_str_cmp(a->article, b->article);
    if (order != 0)
        return order;
    return a->event < b->event ? -1 : a->event > b->event;
}

int facts_order(const telling_facts *a, const telling_facts *b)
{
    if (a->when != b->when)
        return a->when < b->when ? -1 : 1;
    if (known(a) != known(b))
        return known(a) > known(b) ? -1 : 1;
    return facts_published(a, b);
}
