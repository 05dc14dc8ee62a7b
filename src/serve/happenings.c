/* Happenings in lists: a line each. */
#include "serve/channel.h"
#include "serve/happenings.h"

#include "serve/body.h"
#include "serve/lines.h"

#include "core/banned.h"

dp_str dp_happening_link(dp_visit *v, dp_str id)
{
    dp_link link = dp_link_new(v->arena, "/happening");

    dp_link_segment(&link, dp_str_sub(id, sizeof "happening:" - 1, id.n));
    return dp_link_str(&link);
}

/* The record's event and the happening have these fields in common. */
static dp_event event_of(const dp_happening *h)
{
    return (dp_event){ .kind = h->kind,
                       .status = h->status,
                       .actors = h->actors,
                       .with = h->with,
                       .states = h->states,
                       .place = h->place,
                       .place_state = h->place_state,
                       .date = h->date,
                       .body = h->body,
                       .position = h->position,
                       .subjects = h->subjects,
                       .quote = -1 };
}

static void show_course(dp_visit *v, const dp_happening *h, dp_view *view)
{
    dp_list *list = dp_view_list(view, "course");

    if (h->course.n < 2)
        return;
    for (size_t i = 0; i < h->course.n; i++) {
        const dp_step *step = &h->course.at[i];
        dp_view *one = dp_list_add(list);
        dp_status_show(v, one, h->kind, step->status);
        dp_view_text(one, "when", dp_when(v, DP_DATE_SHORT, step->date));
        dp_view_text(one, "told", dp_when(v, DP_DATE_SHORT, step->published));
        dp_view_text(one, "link", dp_article_link(v, step->article));
    }
}

void dp_happening_show(dp_visit *v, const dp_happening *h, dp_view *view)
{
    dp_event event = event_of(h);
    bool planned = dp_str_eq(h->status, DP_S("planned"));

    dp_event_show(v, &event, view);
    dp_view_text(view, "link", dp_happening_link(v, h->id));
    dp_view_print(view, "anchor", "h%.*s",
                  DP_F(dp_str_sub(h->id, sizeof "happening:" - 1, h->id.n)));
    dp_view_text(view, "edtf", h->date);
    dp_view_flag(view, "dated", h->date.p != NULL);
    dp_view_text(view, "day",
                 h->date.p ? dp_when(v, DP_DATE_SHORT, h->date)
                           : dp_dates_day(v->dates, v->arena, DP_DATE_SHORT,
                                          h->day, v->today));
    dp_view_flag(view, "to_come", planned && h->last >= v->today);
    dp_view_number(view, "told_n", (int64_t)h->told.n);
    show_course(v, h, view);
}

static bool is_said(const dp_happening *h)
{
    for (size_t i = 0; i < h->told.n; i++)
        if (h->told.at[i].told.quote >= 0)
            return true;
    return false;
}

bool dp_happenings_say_little(const dp_happening *at, size_t n)
{
    enum { LITTLE = 40 }; /* a tenth of a millisecond each */
    size_t said = 0;

    for (size_t i = 0; i < n; i++)
        said += is_said(&at[i]);
    return said <= LITTLE;
}

dp_status dp_happening_said_show(dp_visit *v, const dp_happening *h,
                                 dp_view *view)
{
    dp_source source;
    dp_status status =
        dp_happening_quote(v->ctx, v->arena, v->store, h, &source);

    if (status == DP_OK && source.quote.n) {
        dp_view_text(view, "quote", source.quote);
        dp_view_text(view, "quote_language", source.language);
    }
    return status;
}

/* -- As a calendar -----------------------------------------------------------
 */

static dp_str summary_of(void *self, const dp_happening *h)
{
    dp_visit *v = self;
    dp_buf buf = dp_buf_new(v->arena, 1 << 12);
    dp_str kind = dp_wording_of(
        v->words, dp_str_printf(v->arena, "kind.%.*s", DP_F(h->kind)));

    dp_buf_add(&buf, kind);
    for (size_t i = 0; i < h->actors.n && i < 4; i++) {
        dp_buf_add(&buf, i ? DP_S(", ") : DP_S(": "));
        dp_buf_add(&buf,
                   dp_entity_name(v, h->actors.at[i].id, h->actors.at[i].name));
    }
    if (h->place.n)
        dp_buf_printf(&buf, " (%.*s)", DP_F(dp_place_name(v, h->place)));
    return dp_buf_str(&buf);
}

static dp_str link_of(void *self, const dp_happening *h)
{
    return dp_channel_address(self, dp_happening_link(self, h->id));
}

dp_status dp_happenings_ics(dp_visit *v, const dp_timeline *timeline,
                            const char *name)
{
    dp_str out = DP_NULL;
    dp_status status = dp_calendar_print(
        v->ctx, v->arena, timeline, dp_view_get(v->view, DP_S("title")).text,
        summary_of, link_of, v, &out);

    v->answer.name = name;
    return status == DP_OK
               ? dp_answer_bytes(v, "text/calendar; charset=utf-8", out)
               : status;
}
