/* Dates, inside: what the patterns say of a time expression (a node), and what
 * it means (a when). Read date_find.c first, then date_node.c, date_resolve.c.
 */
#ifndef DP_MARKS_DATE_H
#define DP_MARKS_DATE_H

#include "marks/marks.h"
#include "match/match.h"

/* What a pattern may say of a time expression: names of captures and keys.
 * docs/dates.md explains each. */
typedef enum date_key {
    KEY_WEEKDAY,
    KEY_DAY,
    KEY_MONTH,
    KEY_YEAR,
    KEY_YY,
    KEY_P1,
    KEY_P2,
    KEY_SEASON,
    KEY_QUARTER,
    KEY_HALF,
    KEY_DECADE,
    KEY_CENTURY,
    KEY_WEEK,
    KEY_HMONTH,
    KEY_HYEAR,
    KEY_UNIT,
    KEY_SHIFT,
    KEY_PART,
    KEY_NTH,
    KEY_N,
    KEY_ANCHOR,
    KEY_EXACT,
    KEY_HOUR,
    KEY_MINUTE,
    KEY_SECOND,
    KEY_DAYPART,
    KEY_ZONE,
    KEY_WEEKDAY2,
    KEY_DAY2,
    KEY_MONTH2,
    KEY_YEAR2,
    KEY_YY2,
    KEY_NEED,
    KEY_OP,
    KEY_COUNT
} date_key;

#define NOT_SAID INT32_MIN

typedef enum date_unit {
    UNIT_DAY = 1,
    UNIT_WEEK,
    UNIT_WORKWEEK,
    UNIT_WEEKEND,
    UNIT_FORTNIGHT,
    UNIT_MONTH,
    UNIT_QUARTER,
    UNIT_SEASON,
    UNIT_HALF,
    UNIT_YEAR,
    UNIT_DECADE,
    UNIT_CENTURY
} date_unit;

typedef enum date_part {
    PART_BEGIN = 1,
    PART_MID,
    PART_END,
    PART_REST,    /* from the publication to the end */
    PART_EARLIER, /* "earlier this week" */
    PART_LATER
} date_part;

typedef enum date_daypart {
    DAYPART_NIGHT = 1, /* the small hours */
    DAYPART_MORNING,
    DAYPART_NOON,
    DAYPART_AFTERNOON,
    DAYPART_EVENING,
    DAYPART_MIDNIGHT
} date_daypart;

typedef enum date_anchor { ANCHOR_PUBLISHED = 1, ANCHOR_PREVIOUS } date_anchor;

typedef enum date_op {
    OP_PLAIN = 0, /* the fields say it all */
    OP_AGO,       /* n units before the anchor, or before d */
    OP_AHEAD,     /* n units after */
    OP_LAST,      /* the n units before the anchor, as an interval */
    OP_NEXT,
    OP_WITHIN, /* from the anchor over n units */
    OP_NTH,    /* the nth unit or weekday of d */
    OP_IN,     /* what the fields say, within d */
    OP_PART,   /* begin, middle, end of d */
    OP_AT,     /* d, at a time of day */
    OP_WEEK_OF,
    OP_AROUND,
    OP_CLOSEST,  /* the weekday closest to d */
    OP_SAME,     /* a and b say the same: b gives the value */
    OP_RANGE,    /* from a to b */
    OP_RANGE_IN, /* from one day of a to another */
    OP_SINCE,
    OP_FROM,
    OP_UNTIL,
    OP_BEFORE,
    OP_AFTER,
    OP_BY
} date_op;

/* How many n-unit pairs one phrase may hold: years, months, weeks, days. */
enum { DATE_AMOUNTS = 4, DATE_NONE = -1 };

typedef struct date_node {
    dp_span span;
    uint32_t begin, end; /* tokens */
    dp_str kind;
    date_op op;
    int32_t v[KEY_COUNT];
    struct {
        int32_t n, unit;
    } amounts[DATE_AMOUNTS];
    uint32_t amounts_n;
    int32_t a, b; /* nodes inside this one, or DATE_NONE */
    bool top;     /* not inside another */
} date_node;

typedef struct date_nodes {
    date_node *at;
    size_t n, cap;
} date_nodes;

/* Read a match; children are named by the marks' indices. */
void date_node_read(const dp_match *match, date_node *out);

/* Kinds that are no dates by themselves: a time of day, a bare number. */
bool date_kind_alone(dp_str kind);

/* -- Meaning ----------------------------------------------------------------
 */

typedef enum date_tense {
    TENSE_PAST = -1,
    TENSE_NONE = 0,
    TENSE_FUTURE = 1,
    TENSE_PRESENT = 2
} date_tense;

/* What an expression means; `unit` is how fine it is. */
typedef struct date_when {
    bool known;
    dp_edtf value;
    date_unit unit;
    dp_basis basis;
    bool open; /* an interval without begin or end */
} date_when;

typedef struct date_env {
    const date_nodes *nodes;
    bool has_published;
    dp_day published, now;
    bool worked_out;     /* no publication is told; weekdays give the year */
    bool month_first;    /* 10/25/2018 stands in the text */
    int32_t latest_year; /* the latest past year the text mentions, or
                            NOT_SAID */
    date_tense tense;
    date_when previous; /* the date before this one */
    bool previous_near; /* in the same sentence */
    /* The ones before it that are a day or a week: the last one, and the last
     * of those not after the publication and of those after it. */
    date_when day, day_past, day_future;
    date_when month; /* the last one that is no coarser than a month */
} date_env;

/* False: the fields are no date at all (31 February), and nothing is found. */
bool date_resolve(const date_env *env, const date_node *node, date_when *out);

/* The year of `weekday` `day` `month` by the rule of the record; NOT_SAID where
 * they never agree. */
int32_t date_weekday_year(unsigned weekday, unsigned month, unsigned day,
                          dp_day now, int32_t latest_year);

/* -- Calendar ---------------------------------------------------------------
 */

dp_day date_monday(dp_day day);
dp_day date_add_months(dp_day day, int32_t months);
dp_day date_iso_week(int32_t year, int32_t week); /* its Monday */
bool date_valid(int32_t year, int32_t month, int32_t day);

/* The period of `unit` that holds `day`, `shift` periods later. */
dp_edtf date_period(date_unit unit, dp_day day, int32_t shift);

/* The Gregorian day of a day of the tabular Islamic calendar (civil, type
 * IIa); the day after it where the month is longer than the table says. */
dp_day date_hijri(int32_t year, int32_t month, int32_t day);
int32_t date_hijri_year(dp_day day);

/* -- Tense ------------------------------------------------------------------
 */

typedef struct date_verb {
    uint32_t begin, end; /* tokens */
    date_tense tense;
} date_verb;

typedef struct date_verbs {
    date_verb *at;
    size_t n;
    dp_table endings; /* of verbs that the tables do not have */
    uint64_t last[4]; /* a bit for each byte that one of them ends with */
} date_verbs;

dp_status date_verbs_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                          date_verbs *out);

/* Does what the node means depend on a tense? Not where a year is said, or
 * what is coarser; nor where a word says which way; nor of what is no date
 * alone: where it is part of one, that one asks. */
bool date_asks_tense(const date_node *node);

/* The tense of the verb that a date of the tokens begin..end goes with. */
date_tense date_tense_of(const dp_text *text, const date_verbs *verbs,
                         uint32_t begin, uint32_t end);

#endif
