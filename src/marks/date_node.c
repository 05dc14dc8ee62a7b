/* Nodes: what a match of the date patterns says, as numbers under fixed keys.
 * Captures and pairs of the same name mean the same; a capture goes before a
 * pair. Words that patterns and lexicons use as values ("week", "morning") are
 * in the tables below, and nowhere else. */
#include "marks/date.h"

#include "core/banned.h"

/* A name that is in the program, with its length. */
#define NAME(s)          \
    {                    \
        s, sizeof(s) - 1 \
    }

static const dp_str key_names[KEY_COUNT] = {
    [KEY_WEEKDAY] = NAME("weekday"), [KEY_DAY] = NAME("day"),
    [KEY_MONTH] = NAME("month"),     [KEY_YEAR] = NAME("year"),
    [KEY_YY] = NAME("yy"),           [KEY_P1] = NAME("p1"),
    [KEY_P2] = NAME("p2"),           [KEY_SEASON] = NAME("season"),
    [KEY_QUARTER] = NAME("quarter"), [KEY_HALF] = NAME("half"),
    [KEY_DECADE] = NAME("decade"),   [KEY_CENTURY] = NAME("century"),
    [KEY_WEEK] = NAME("week"),       [KEY_HMONTH] = NAME("hmonth"),
    [KEY_HYEAR] = NAME("hyear"),     [KEY_UNIT] = NAME("unit"),
    [KEY_SHIFT] = NAME("shift"),     [KEY_PART] = NAME("part"),
    [KEY_NTH] = NAME("nth"),         [KEY_N] = NAME("n"),
    [KEY_ANCHOR] = NAME("anchor"),   [KEY_EXACT] = NAME("exact"),
    [KEY_HOUR] = NAME("hour"),       [KEY_MINUTE] = NAME("minute"),
    [KEY_SECOND] = NAME("second"),   [KEY_DAYPART] = NAME("daypart"),
    [KEY_ZONE] = NAME("zone"),       [KEY_WEEKDAY2] = NAME("weekday2"),
    [KEY_DAY2] = NAME("day2"),       [KEY_MONTH2] = NAME("month2"),
    [KEY_YEAR2] = NAME("year2"),     [KEY_YY2] = NAME("yy2"),
    [KEY_NEED] = NAME("need"),       [KEY_OP] = NAME("op"),
};

typedef struct word {
    dp_str name;
    int32_t value;
} word;

static const word words[] = {
    { NAME("day"), UNIT_DAY },
    { NAME("week"), UNIT_WEEK },
    { NAME("workweek"), UNIT_WORKWEEK },
    { NAME("weekend"), UNIT_WEEKEND },
    { NAME("fortnight"), UNIT_FORTNIGHT },
    { NAME("month"), UNIT_MONTH },
    { NAME("quarter"), UNIT_QUARTER },
    { NAME("season"), UNIT_SEASON },
    { NAME("half"), UNIT_HALF },
    { NAME("year"), UNIT_YEAR },
    { NAME("decade"), UNIT_DECADE },
    { NAME("century"), UNIT_CENTURY },
    { NAME("begin"), PART_BEGIN },
    { NAME("mid"), PART_MID },
    { NAME("end"), PART_END },
    { NAME("rest"), PART_REST },
    { NAME("earlier"), PART_EARLIER },
    { NAME("later"), PART_LATER },
    { NAME("night"), DAYPART_NIGHT },
    { NAME("morning"), DAYPART_MORNING },
    { NAME("noon"), DAYPART_NOON },
    { NAME("afternoon"), DAYPART_AFTERNOON },
    { NAME("evening"), DAYPART_EVENING },
    { NAME("midnight"), DAYPART_MIDNIGHT },
    { NAME("published"), ANCHOR_PUBLISHED },
    { NAME("previous"), ANCHOR_PREVIOUS },
    { NAME("future"), TENSE_FUTURE },
    { NAME("utc"), 0 },
};

static const word ops[] = {
    { NAME("ago"), OP_AGO },
    { NAME("ahead"), OP_AHEAD },
    { NAME("last"), OP_LAST },
    { NAME("next"), OP_NEXT },
    { NAME("within"), OP_WITHIN },
    { NAME("nth"), OP_NTH },
    { NAME("in"), OP_IN },
    { NAME("part"), OP_PART },
    { NAME("at"), OP_AT },
    { NAME("weekof"), OP_WEEK_OF },
    { NAME("around"), OP_AROUND },
    { NAME("closest"), OP_CLOSEST },
    { NAME("same"), OP_SAME },
    { NAME("range"), OP_RANGE },
    { NAME("rangein"), OP_RANGE_IN },
    { NAME("since"), OP_SINCE },
    { NAME("from"), OP_FROM },
    { NAME("until"), OP_UNTIL },
    { NAME("before"), OP_BEFORE },
    { NAME("after"), OP_AFTER },
    { NAME("by"), OP_BY },
};

static const dp_str not_alone[] = { NAME("time"), NAME("times"), NAME("bare"),
                                    NAME("bareday"), NAME("now") };

static const dp_str alone[] = { NAME("day"),    NAME("month"), NAME("year"),
                                NAME("period"), NAME("week"),  NAME("hijri") };

static bool is_in(const dp_str *names, size_t n, dp_str name)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(name, names[i]))
            return true;
    return false;
}

bool date_kind_alone(dp_str kind)
{
    return !is_in(not_alone, sizeof not_alone / sizeof *not_alone, kind);
}

static int32_t look_up(const word *table, size_t n, dp_str name)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(name, table[i].name))
            return table[i].value;
    return NOT_SAID;
}

/* A whole number, with a sign or without; NOT_SAID for anything else. */
static int32_t number_of(dp_str s)
{
    int32_t n = 0;
    size_t at = s.n && (s.p[0] == '-' || s.p[0] == '+');

    if (at == s.n || s.n - at > 6)
        return NOT_SAID;
    for (size_t i = at; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return NOT_SAID;
        n = n * 10 + (s.p[i] - '0');
    }
    return s.p[0] == '-' ? -n : n;
}

static int32_t value_of(date_key key, dp_str s)
{
    int32_t n = number_of(s);

    if (n != NOT_SAID)
        return n;
    if (key == KEY_OP)
        return look_up(ops, sizeof ops / sizeof *ops, s);
    return look_up(words, sizeof words / sizeof *words, s);
}

static date_key key_of(dp_str name)
{
    int key = 0;

    while (key < KEY_COUNT && !dp_str_eq(name, key_names[key]))
        key++;
    return (date_key)key;
}

/* Number words come one by one: (20, 7), (2, 1000, 18), (19, 80, 6),
 * (1000, 9, 100, 8, 70). A thousand multiplies what stands before it, so does
 * a hundred; two tens in a row are a year read in halves. */
static int32_t number_join(int32_t sum, int32_t next)
{
    int32_t low = sum % 1000;

    if (sum == NOT_SAID)
        return next;
    if (sum > 9999 || next > 9999)
        return sum;
    if (next == 1000)
        return sum ? sum * 1000 : 1000;
    if (next == 100 && low > 0 && low < 100)
        return sum - low + low * 100;
    if (sum >= 10 && sum < 100 && (next == 0 || (next >= 10 && next < 100)))
        return sum * 100 + next;
    return sum + next;
}

static bool is_quantity(date_key key)
{
    return key == KEY_DAY || key == KEY_DAY2 || key == KEY_YEAR ||
           key == KEY_YEAR2 || key == KEY_DECADE || key == KEY_HOUR ||
           key == KEY_MINUTE || key == KEY_NTH || key == KEY_CENTURY;
}

static void put(date_node *node, date_key key, int32_t value)
{
    uint32_t last = node->amounts_n ? node->amounts_n - 1 : 0;

    if (value == NOT_SAID || key == KEY_COUNT)
        return;
    if (key == KEY_N) {
        /* A number goes to the unit behind it; several before one unit are
         * words of one number. */
        if (node->amounts_n && node->amounts[last].unit == NOT_SAID)
            node->amounts[last].n = number_join(node->amounts[last].n, value);
        else if (node->amounts_n < DATE_AMOUNTS) {
            node->amounts[node->amounts_n].n = value;
            node->amounts[node->amounts_n++].unit = NOT_SAID;
        }
        return;
    }
    if (key == KEY_UNIT && node->amounts_n &&
        node->amounts[last].unit == NOT_SAID) {
        node->amounts[last].unit = value;
        if (node->v[KEY_UNIT] == NOT_SAID)
            node->v[KEY_UNIT] = value;
        return;
    }
    if (is_quantity(key))
        node->v[key] = number_join(node->v[key], value);
    else if (node->v[key] == NOT_SAID)
        node->v[key] = value;
}

static void put_capture(date_node *node, const dp_capture *capture)
{
    date_key key = key_of(capture->name);
    int32_t value = NOT_SAID;

    if (capture->mark != DP_NO_MARK) {
        if (dp_str_eq(capture->name, DP_S("b")))
            node->b = (int32_t)capture->mark;
        else
            node->a = (int32_t)capture->mark;
        return;
    }
    if (capture->value.p)
        value = value_of(key, capture->value);
    if (value == NOT_SAID && capture->number != DP_NO_NUMBER &&
        capture->number <= 999999)
        value = (int32_t)capture->number;
    put(node, key, value);
}

void date_node_read(const dp_match *match, date_node *out)
{
    *out = (date_node){ .span = match->span,
                        .begin = match->begin,
                        .end = match->end,
                        .kind = match->kind,
                        .a = DATE_NONE,
                        .b = DATE_NONE,
                        .top = true };
    for (int i = 0; i < KEY_COUNT; i++)
        out->v[i] = NOT_SAID;
    /* A number that the words imply ("a week ago") stands before its unit. */
    put(out, KEY_N, value_of(KEY_N, dp_match_get(match, DP_S("n"))));
    for (size_t i = 0; i < match->captures_n; i++)
        put_capture(out, &match->captures[i]);
    for (size_t i = 0; i < match->pairs_n; i++) {
        date_key key = key_of(match->pairs[i].key);

        if (key == KEY_COUNT || key == KEY_N)
            continue;
        if (key == KEY_UNIT || out->v[key] == NOT_SAID)
            put(out, key, value_of(key, match->pairs[i].value));
    }
    if (out->v[KEY_OP] != NOT_SAID)
        out->op = (date_op)out->v[KEY_OP];
}

const char *dp_dates_judge(dp_judged what, dp_str name, dp_str value)
{
    bool kind = is_in(alone, sizeof alone / sizeof *alone, name) ||
                !date_kind_alone(name);

    switch (what) {
    case DP_JUDGED_KIND:
        return kind ? NULL : "dates have no kind";
    case DP_JUDGED_SPAN:
        return kind || dp_str_eq(name, DP_S("date")) ? NULL
                                                     : "dates have no kind";
    case DP_JUDGED_CAPTURE:
        return key_of(name) < KEY_COUNT || dp_str_eq(name, DP_S("a")) ||
                       dp_str_eq(name, DP_S("b"))
                   ? NULL
                   : "nothing that a date says has the name";
    case DP_JUDGED_PAIR:
        if (key_of(name) == KEY_COUNT)
            return "nothing that a date says has the name";
        return !value.n || value_of(key_of(name), value) != NOT_SAID
                   ? NULL
                   : "dates know no such value:";
    case DP_JUDGED_FILE:
        break;
    }
    return NULL;
}
