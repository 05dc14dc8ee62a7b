/* Nodes: what a match of the date patterns says, as numbers under fixed keys.
 * Captures and pairs of the same name mean the same; a capture goes before a
 * pair. Words that patterns and lexicons use as values ("week", "morning") are
 * in the tables below, and nowhere else. */
#include "marks/date.h"

#include "core/banned.h"

static const char *const key_names[KEY_COUNT] = {
    [KEY_WEEKDAY] = "weekday", [KEY_DAY] = "day",
    [KEY_MONTH] = "month",     [KEY_YEAR] = "year",
    [KEY_YY] = "yy",           [KEY_P1] = "p1",
    [KEY_P2] = "p2",           [KEY_SEASON] = "season",
    [KEY_QUARTER] = "quarter", [KEY_HALF] = "half",
    [KEY_DECADE] = "decade",   [KEY_CENTURY] = "century",
    [KEY_WEEK] = "week",       [KEY_HMONTH] = "hmonth",
    [KEY_HYEAR] = "hyear",     [KEY_UNIT] = "unit",
    [KEY_SHIFT] = "shift",     [KEY_PART] = "part",
    [KEY_NTH] = "nth",         [KEY_N] = "n",
    [KEY_ANCHOR] = "anchor",   [KEY_EXACT] = "exact",
    [KEY_HOUR] = "hour",       [KEY_MINUTE] = "minute",
    [KEY_SECOND] = "second",   [KEY_DAYPART] = "daypart",
    [KEY_ZONE] = "zone",       [KEY_WEEKDAY2] = "weekday2",
    [KEY_DAY2] = "day2",       [KEY_MONTH2] = "month2",
    [KEY_YEAR2] = "year2",     [KEY_YY2] = "yy2",
    [KEY_NEED] = "need",       [KEY_OP] = "op",
};

typedef struct word {
    const char *name;
    int32_t value;
} word;

static const word words[] = {
    { "day", UNIT_DAY },
    { "week", UNIT_WEEK },
    { "workweek", UNIT_WORKWEEK },
    { "weekend", UNIT_WEEKEND },
    { "fortnight", UNIT_FORTNIGHT },
    { "month", UNIT_MONTH },
    { "quarter", UNIT_QUARTER },
    { "season", UNIT_SEASON },
    { "half", UNIT_HALF },
    { "year", UNIT_YEAR },
    { "decade", UNIT_DECADE },
    { "century", UNIT_CENTURY },
    { "begin", PART_BEGIN },
    { "mid", PART_MID },
    { "end", PART_END },
    { "rest", PART_REST },
    { "earlier", PART_EARLIER },
    { "later", PART_LATER },
    { "night", DAYPART_NIGHT },
    { "morning", DAYPART_MORNING },
    { "noon", DAYPART_NOON },
    { "afternoon", DAYPART_AFTERNOON },
    { "evening", DAYPART_EVENING },
    { "midnight", DAYPART_MIDNIGHT },
    { "published", ANCHOR_PUBLISHED },
    { "previous", ANCHOR_PREVIOUS },
    { "future", TENSE_FUTURE },
    { "utc", 0 },
};

static const word ops[] = {
    { "ago", OP_AGO },
    { "ahead", OP_AHEAD },
    { "last", OP_LAST },
    { "next", OP_NEXT },
    { "within", OP_WITHIN },
    { "nth", OP_NTH },
    { "in", OP_IN },
    { "part", OP_PART },
    { "at", OP_AT },
    { "weekof", OP_WEEK_OF },
    { "around", OP_AROUND },
    { "closest", OP_CLOSEST },
    { "same", OP_SAME },
    { "range", OP_RANGE },
    { "rangein", OP_RANGE_IN },
    { "since", OP_SINCE },
    { "from", OP_FROM },
    { "until", OP_UNTIL },
    { "before", OP_BEFORE },
    { "after", OP_AFTER },
    { "by", OP_BY },
};

static const char *const not_alone[] = { "time", "times", "bare", "bareday",
                                         "now" };

bool date_kind_alone(dp_str kind)
{
    for (size_t i = 0; i < sizeof not_alone / sizeof *not_alone; i++)
        if (dp_str_eq(kind, dp_str_of(not_alone[i])))
            return false;
    return true;
}

static int32_t look_up(const word *table, size_t n, dp_str name)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(name, dp_str_of(table[i].name)))
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

    while (key < KEY_COUNT && !dp_str_eq(name, dp_str_of(key_names[key])))
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
