/* A timeline: of a dossier, two states, somebody, a search. Drawn above, one
 * line a happening below; out as a calendar, a table or JSON. Zooming is asking
 * for fewer days: what else is asked stays. */
#include "events/kinds.h"
#include "serve/axis.h"
#include "serve/happenings.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/stories.h"

#include "core/banned.h"

enum {
    SHOWN = 400, /* lines; the last of them, where there are more */
    WIDTH = 960,
    BASE = 150,    /* where the axis lies */
    BIN = 9,       /* dots of one column of dots */
    LEVELS = 14,   /* dots upon each other */
    GAP_DAYS = 45, /* a silence that is worth a line */
};

static const char *const asks[] = { "q",    "dossier", "story", "about",
                                    "body", "between", "kind",  "status" };
enum { ASKS = sizeof asks / sizeof *asks };

/* What is asked, but `value` in place of what is asked of `key`. */
static dp_link ask_with(dp_visit *v, const char *key, dp_str value)
{
    dp_link link = dp_link_new(v->arena, "/timeline");

    for (size_t i = 0; i < ASKS; i++) {
        bool other = key && strcmp(asks[i], key) == 0;
        dp_str asked = other ? value : dp_visit_asked(v, asks[i]);
        if (asked.p)
            dp_link_query(&link, asks[i], asked);
    }
    return link;
}

/* The same timeline, of other days (null: of all) or in another form. */
static dp_str link_with(dp_visit *v, dp_str days, const char *format)
{
    dp_link link = ask_with(v, NULL, DP_NULL);

    if (days.p)
        dp_link_query(&link, "days", days);
    if (format)
        dp_link_query(&link, "format", dp_str_of(format));
    return dp_link_str(&link);
}

static dp_timeline_query query_of(dp_visit *v, dp_str *kind, dp_str *status)
{
    dp_timeline_query query = { .words = dp_visit_asked(v, "q"),
                                .dossier = dp_visit_asked(v, "dossier"),
                                .about = dp_visit_asked(v, "about"),
                                .body = dp_visit_asked(v, "body"),
                                .between = dp_visit_asked(v, "between"),
                                .days = dp_visit_asked(v, "days"),
                                .limit = SHOWN,
                                .newest = true };

    *kind = dp_visit_asked(v, "kind");
    *status = dp_visit_asked(v, "status");
    if (kind->p)
        query.kinds = (dp_strs){ kind, 1 };
    if (status->p)
        query.statuses = (dp_strs){ status, 1 };
    return query;
}

/* The newest were asked for first, so that the last ones are there; they are
 * shown in the order of time. */
static void turn_round(dp_timeline *t)
{
    for (size_t i = 0; i < t->n / 2; i++) {
        dp_happening other = t->at[i];
        t->at[i] = t->at[t->n - 1 - i];
        t->at[t->n - 1 - i] = other;
    }
}

/* -- The drawing -------------------------------------------------------------
 */

/* The days that are drawn: those asked for, else those of what was found. */
static void span_of(dp_visit *v, const dp_timeline *t, dp_day *first,
                    dp_day *last)
{
    dp_edtf days;

    *first = t->at[0].day;
    *last = t->at[t->n - 1].day;
    if (dp_edtf_parse(dp_visit_asked(v, "days"), &days)) {
        dp_day begin, end;
        if (dp_edtf_bounds(&days, &begin, &end) && begin != DP_DAY_MIN &&
            end != DP_DAY_MAX) {
            *first = begin;
            *last = end;
        }
    }
}

static dp_str days_of(dp_visit *v, dp_axis_unit unit, dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    if (unit == DP_AXIS_YEARS)
        return dp_str_printf(v->arena, "%04d", (int)year);
    if (unit == DP_AXIS_MONTHS)
        return dp_str_printf(v->arena, "%04d-%02u", (int)year, month);
    return dp_str_printf(v->arena, "%04d-%02u-%02u", (int)year, month, mday);
}

static dp_str label_of(dp_visit *v, dp_axis_unit unit, dp_day day)
{
    int32_t year;
    unsigned month, mday;

    if (unit == DP_AXIS_MONTHS)
        return dp_dates_day(v->dates, v->arena, DP_DATE_MONTHS, day, 0);
    dp_day_split(day, &year, &month, &mday);
    return unit == DP_AXIS_YEARS ? dp_str_printf(v->arena, "%d", (int)year)
                                 : dp_str_printf(v->arena, "%u", mday);
}

static void show_columns(dp_visit *v, const dp_axis *axis)
{
    dp_list *list = dp_view_list(v->view, "columns");
    double width = (double)axis->width / (double)axis->columns;

    for (size_t i = 0; i < axis->columns; i++) {
        dp_day day = dp_axis_column(axis, i);
        dp_str days = days_of(v, axis->unit, day);
        dp_view *one = dp_list_add(list);
        dp_view_print(one, "x", "%.1f", width * (double)i);
        dp_view_print(one, "width", "%.1f", width);
        dp_view_print(one, "middle", "%.1f", width * ((double)i + 0.5));
        dp_view_text(one, "label", label_of(v, axis->unit, day));
        dp_view_text(one, "full", dp_when(v, DP_DATE_SHORT, days));
        dp_view_text(one, "link", link_with(v, days, NULL));
        if (axis->unit == DP_AXIS_MONTHS &&
            (i == 0 || dp_str_ends(days, DP_S("-01"))))
            dp_view_text(one, "year", dp_str_sub(days, 0, 4));
    }
}

static void show_dots(dp_visit *v, const dp_axis *axis, const dp_timeline *t)
{
    dp_list *list = dp_view_list(v->view, "dots");
    uint16_t heights[WIDTH / BIN + 1] = { 0 };

    for (size_t i = 0; i < t->n; i++) {
        double x = dp_axis_at(axis, t->at[i].day);
        size_t bin;
        dp_view *one;
        if (x < 0 || x >= WIDTH)
            continue;
        bin = (size_t)(x / BIN);
        if (heights[bin]++ >= LEVELS)
            continue;
        one = dp_list_add(list);
        dp_view_print(one, "x", "%.1f", (double)(bin * BIN) + BIN / 2.0);
        dp_view_print(one, "y", "%d", BASE - 2 - heights[bin] * BIN);
        dp_view_text(one, "status", t->at[i].status);
    }
}

static void show_drawing(dp_visit *v, const dp_timeline *t)
{
    dp_view *view = dp_view_in(v->view, "drawing");
    dp_day first, last;
    dp_axis axis;
    double today;

    span_of(v, t, &first, &last);
    axis = dp_axis_of(first, last, WIDTH);
    show_columns(v, &axis);
    show_dots(v, &axis, t);
    today = dp_axis_at(&axis, v->today);
    if (today >= 0 && today <= WIDTH)
        dp_view_print(view, "today_x", "%.1f", today);
    dp_view_text(view, "first_day",
                 dp_dates_day(v->dates, v->arena, DP_DATE_SHORT, first, 0));
    dp_view_text(view, "last_day",
                 dp_dates_day(v->dates, v->arena, DP_DATE_SHORT, last, 0));
}

/* -- The lines ---------------------------------------------------------------
 */

/* A silence, and today, between two lines. */
static void show_between(dp_visit *v, dp_view *line, dp_day before, dp_day day)
{
    if (before < v->today && day >= v->today)
        dp_view_flag(line, "today_before", true);
    if (day - before >= GAP_DAYS)
        dp_view_number(line, "gap", day - before);
}

static dp_status show_lines(dp_visit *v, const dp_timeline *t)
{
    dp_list *list = dp_view_list(v->view, "happenings");
    bool words = dp_happenings_say_little(t->at, t->n);
    dp_status status = DP_OK;

    for (size_t i = 0; status == DP_OK && i < t->n; i++) {
        dp_view *line = dp_list_add(list);
        dp_happening_show(v, &t->at[i], line);
        if (words)
            status = dp_happening_said_show(v, &t->at[i], line);
        if (i > 0)
            show_between(v, line, t->at[i - 1].day, t->at[i].day);
    }
    dp_view_number(v->view, "count", (int64_t)t->n);
    return status;
}

/* From all to the day that is shown, to go back by. */
static void show_way_back(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "way");
    dp_str days = dp_visit_asked(v, "days");
    static const size_t ends[] = { 4, 7 };

    if (!days.p)
        return;
    dp_view_text(v->view, "all_link", link_with(v, DP_NULL, NULL));
    for (size_t i = 0; i < 2 && days.n > ends[i] && days.n <= 10; i++) {
        dp_str outer = dp_str_sub(days, 0, ends[i]);
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "label", dp_when(v, DP_DATE_SHORT, outer));
        dp_view_text(one, "link", link_with(v, outer, NULL));
    }
    dp_view_text(v->view, "days_shown", dp_when(v, DP_DATE_SHORT, days));
}

/* -- What it can be narrowed to ----------------------------------------------
 */

typedef struct facet {
    dp_str value, label;
    size_t times;
} facet;

typedef struct facets {
    dp_visit *v;
    dp_map seen; /* by what they are told apart: its place */
    DP_VEC(facet) all;
} facets;

static void count(facets *f, dp_str id, dp_str value, dp_str label)
{
    facet one = { value, label, 1 };
    bool fresh = false;
    uint32_t *place =
        id.n ? dp_map_put(f->v->arena, &f->seen, id, &fresh) : NULL;

    if (!place)
        return;
    if (!fresh) {
        f->all.at[*place].times++;
        return;
    }
    *place = (uint32_t)f->all.n;
    (void)dp_vec_push(f->v->arena, &f->all, one);
}

static int by_times(const void *a, const void *b)
{
    const facet *x = a, *y = b;

    if (x->times != y->times)
        return x->times > y->times ? -1 : 1;
    return dp_str_cmp(x->label, y->label);
}

/* One that is asked for is a way out of it; one that all have is no choice. */
static void show_facets(facets *f, const char *key, const char *ask,
                        size_t most, size_t whole)
{
    dp_visit *v = f->v;
    dp_list *list = dp_view_list(v->view, key);
    dp_str chosen = dp_visit_asked(v, ask);
    bool asked = chosen.p != NULL;
    dp_link link;

    if (asked && f->all.n == 1 && dp_str_eq(f->all.at[0].value, chosen))
        chosen = f->all.at[0].label;
    if (f->all.n > 1)
        qsort(f->all.at, f->all.n, sizeof *f->all.at, by_times);
    for (size_t i = 0; i < f->all.n && i < most && !asked; i++) {
        const facet *one = &f->all.at[i];
        dp_view *view;
        if (one->times == whole && f->all.n == 1)
            continue;
        view = dp_list_add(list);
        link = ask_with(v, ask, one->value);
        if (dp_visit_asked(v, "days").p)
            dp_link_query(&link, "days", dp_visit_asked(v, "days"));
        dp_view_text(view, "label", one->label);
        dp_view_text(view, "link", dp_link_str(&link));
        dp_view_number(view, "times", (int64_t)one->times);
    }
    if (asked) {
        dp_view *view = dp_list_add(list);
        link = ask_with(v, ask, DP_NULL);
        if (dp_visit_asked(v, "days").p)
            dp_link_query(&link, "days", dp_visit_asked(v, "days"));
        dp_view_text(view, "out", dp_link_str(&link));
        dp_view_text(view, "label", chosen);
    }
}

static void count_people(facets *people, facets *bodies,
                         const dp_actors *actors)
{
    for (size_t i = 0; i < actors->n; i++) {
        dp_str id = actors->at[i].id, name = actors->at[i].name;
        if (dp_str_starts(id, DP_S("person/")))
            count(people, id, name, dp_entity_name(people->v, id, name));
        else if (dp_str_starts(id, DP_S("organisation/")))
            count(bodies, name, name, dp_entity_name(people->v, id, name));
    }
}

/* What kinds, people and bodies there are among what is shown. */
static void show_narrower(dp_visit *v, const dp_timeline *t)
{
    enum { KINDS = 8, PEOPLE = 8, BODIES = 6 };
    facets kinds = { .v = v }, people = { .v = v }, bodies = { .v = v };

    for (size_t i = 0; i < t->n; i++) {
        const dp_happening *h = &t->at[i];
        count(&kinds, h->kind, h->kind,
              dp_wording_of(v->words, dp_str_printf(v->arena, "kind.%.*s",
                                                    DP_F(h->kind))));
        count_people(&people, &bodies, &h->actors);
        count_people(&people, &bodies, &h->with);
        count(&bodies, h->body, h->body, h->body);
    }
    show_facets(&kinds, "by_kind", "kind", KINDS, t->n);
    show_facets(&people, "by_person", "about", PEOPLE, t->n);
    show_facets(&bodies, "by_body", "body", BODIES, t->n);
}

/* -- What is asked -----------------------------------------------------------
 */

static void add_choice(dp_list *list, dp_str value, dp_str label, dp_str chosen)
{
    dp_view *one = dp_list_add(list);

    dp_view_text(one, "value", value);
    dp_view_text(one, "label", label);
    dp_view_flag(one, "chosen", dp_str_eq(value, chosen));
}

static void show_words(dp_visit *v, const char *key, const char *prefix,
                       const char *const *words, dp_str chosen)
{
    dp_list *list = dp_view_list(v->view, key);

    for (size_t i = 0; words[i]; i++)
        add_choice(list, dp_str_of(words[i]),
                   dp_wording_of(v->words, dp_str_printf(v->arena, "%s.%s",
                                                         prefix, words[i])),
                   chosen);
}

static dp_status show_choices(dp_visit *v)
{
    static const char *const statuses[] = { "planned",   "held",      "ongoing",
                                            "postponed", "cancelled", "denied",
                                            NULL };
    dp_list *dossiers = dp_view_list(v->view, "dossiers");
    dp_dossiers all = { 0 };
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    for (size_t i = 0; i < all.n; i++)
        add_choice(dossiers, all.at[i].name, all.at[i].name,
                   dp_visit_asked(v, "dossier"));
    show_words(v, "kinds", "kind", dp_event_kinds, dp_visit_asked(v, "kind"));
    show_words(v, "statuses", "status", statuses, dp_visit_asked(v, "status"));
    for (size_t i = 0; i < ASKS; i++)
        if (dp_visit_asked(v, asks[i]).p)
            dp_view_flag(v->view, "asked", true);
    dp_view_text(v->view, "q", dp_visit_asked(v, "q"));
    dp_view_text(v->view, "story_asked", dp_visit_asked(v, "story"));
    dp_view_text(v->view, "about", dp_visit_asked(v, "about"));
    dp_view_text(v->view, "body_asked", dp_visit_asked(v, "body"));
    dp_view_text(v->view, "between", dp_visit_asked(v, "between"));
    dp_view_text(v->view, "days_asked", dp_visit_asked(v, "days"));
    return status;
}

/* -- Other forms -------------------------------------------------------------
 */

static dp_status as_json(dp_visit *v, const dp_timeline *t)
{
    dp_buf buf = dp_buf_new(v->arena, 8 << 20);
    dp_status status = DP_OK;

    for (size_t i = 0; i < t->n && status == DP_OK; i++) {
        dp_str line = DP_NULL;
        status = dp_happening_print(v->ctx, v->arena, &t->at[i],
                                    dp_visit_asked(v, "dossier"), &line);
        dp_buf_add(&buf, line);
        dp_buf_char(&buf, '\n');
    }
    v->answer.name = "timeline.jsonl";
    return status == DP_OK
               ? dp_answer_bytes(v, "application/jsonl; charset=utf-8",
                                 t->n ? dp_buf_str(&buf) : DP_S(""))
               : status;
}

/* A cell of a table (RFC 4180). One that a spreadsheet would take for a formula
 * is led by an apostrophe: it came from somebody's page. */
static void add_cell(dp_buf *buf, dp_str s, bool first)
{
    if (!first)
        dp_buf_char(buf, ',');
    dp_buf_char(buf, '"');
    if (s.n && strchr("=+-@\t\r", s.p[0]))
        dp_buf_char(buf, '\'');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"')
            dp_buf_char(buf, '"');
        dp_buf_char(buf, s.p[i]);
    }
    dp_buf_char(buf, '"');
}

static dp_str names_of(dp_visit *v, const dp_actors *actors)
{
    dp_buf buf = dp_buf_new(v->arena, 1 << 14);

    for (size_t i = 0; i < actors->n; i++) {
        if (i)
            dp_buf_add(&buf, DP_S("; "));
        dp_buf_add(&buf, actors->at[i].name);
    }
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

static dp_status as_csv(dp_visit *v, const dp_timeline *t)
{
    dp_buf buf = dp_buf_new(v->arena, 8 << 20);

    dp_buf_add(&buf, DP_S("date,kind,status,actors,with,place,body,articles,"
                          "id\r\n"));
    for (size_t i = 0; i < t->n; i++) {
        const dp_happening *h = &t->at[i];
        add_cell(&buf, h->date, true);
        add_cell(&buf, h->kind, false);
        add_cell(&buf, h->status, false);
        add_cell(&buf, names_of(v, &h->actors), false);
        add_cell(&buf, names_of(v, &h->with), false);
        add_cell(&buf, h->place, false);
        add_cell(&buf, h->body, false);
        dp_buf_printf(&buf, ",%zu", h->told.n);
        add_cell(&buf, h->id, false);
        dp_buf_add(&buf, DP_S("\r\n"));
    }
    v->answer.name = "timeline.csv";
    return dp_answer_bytes(v, "text/csv; charset=utf-8", dp_buf_str(&buf));
}

/* -- Whose it is -------------------------------------------------------------
 */

static void add_name(dp_list *list, dp_str name)
{
    dp_view *one;

    if (!name.n)
        return;
    one = dp_list_add(list);
    dp_view_text(one, "name", name);
    dp_view_flag(one, "comma", dp_list_count(list) > 1);
}

/* What is asked for, by name: the heading, and the window's title. */
static dp_status show_whose(dp_visit *v, dp_str story)
{
    dp_story head = { 0 };
    dp_status status = DP_OK;
    dp_list *list = dp_view_list(v->view, "of");
    dp_str states = dp_visit_asked(v, "between"), state,
           about = dp_visit_asked(v, "about");
    dp_buf title = dp_buf_new(v->arena, 1 << 12);

    if (story.p)
        status = dp_store_story_head(v->ctx, v->arena, v->store, story,
                                     dp_wording_language(v->words), &head);
    add_name(list, head.title);
    add_name(list, dp_visit_asked(v, "dossier"));
    while (states.n && dp_str_next(&states, ',', &state))
        add_name(list, dp_state_name(v, dp_str_trim(state)));
    add_name(list, dp_entity_name(v, about, about));
    add_name(list, dp_visit_asked(v, "body"));
    add_name(list, dp_visit_asked(v, "q"));
    for (size_t i = 0; i < dp_list_count(list); i++) {
        dp_buf_add(&title, dp_view_get(dp_list_at(list, i), DP_S("name")).text);
        dp_buf_add(&title, DP_S(" \xc2\xb7 "));
    }
    dp_buf_add(&title, dp_wording_of(v->words, DP_S("timeline")));
    dp_visit_title_text(v, dp_buf_str(&title));
    return status;
}

static dp_status show(dp_visit *v, const dp_timeline *t)
{
    dp_str days = dp_visit_asked(v, "days");
    dp_status status = show_choices(v);

    if (t->n)
        show_drawing(v, t);
    if (status == DP_OK)
        status = show_lines(v, t);
    show_narrower(v, t);
    show_way_back(v);
    dp_view_text(v->view, "nobody", t->nobody);
    dp_view_flag(v->view, "cut", t->n == SHOWN);
    dp_view_text(v->view, "ics", link_with(v, days, "ics"));
    dp_view_text(v->view, "csv", link_with(v, days, "csv"));
    dp_view_text(v->view, "json", link_with(v, days, "json"));
    dp_visit_section(v, "timeline");
    v->shown = "timeline";
    return status;
}

dp_status dp_screen_timeline(dp_visit *v)
{
    dp_str format = dp_visit_asked(v, "format"), kind, state;
    dp_timeline_query query = query_of(v, &kind, &state);
    dp_timeline t = { 0 };
    dp_status status = dp_story_wanted(v, &query.story);

    if (status == DP_OK)
        status = dp_timeline_get(v->ctx, v->arena, v->store, &query, &t);
    if (status == DP_USAGE) {
        dp_view_flag(v->view, "misunderstood", true);
        status = DP_OK;
    }
    if (status != DP_OK)
        return status;
    turn_round(&t);
    if (dp_str_eq(format, DP_S("json")))
        return as_json(v, &t);
    if (dp_str_eq(format, DP_S("csv")))
        return as_csv(v, &t);
    status = show_whose(v, query.story);
    if (status != DP_OK)
        return status;
    if (dp_str_eq(format, DP_S("ics")))
        return dp_happenings_ics(v, &t, "timeline.ics");
    return show(v, &t);
}
