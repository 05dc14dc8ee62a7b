/* depeche timeline: what happened, when, who, and by whom it is told. */
#include "cli/gather.h"
#include "cli/timeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "core/banned.h"

typedef enum format { TEXT, JSON, CSV, ICS, HTML } format;

typedef struct timeline_options {
    dp_common common;
    const char *store, *about, *between, *since, *until, *dossier, *story,
        *language, *body;
    int as, format;
    bool json;
} timeline_options;

static const dp_word formats[] = {
    { "text", TEXT }, { "json", JSON }, { "csv", CSV },
    { "ics", ICS },   { "html", HTML }, { 0 },
};

#define AT(member) offsetof(timeline_options, member)

const dp_option dp_timeline_options[] = {
    DP_STORE_OPTION(timeline_options),
    DP_GATHER_OPTION(timeline_options),
    { "between", 0, DP_OPTION_TEXT, AT(between), "A,B", NULL,
      "in which both states take part, and what one of them does or says "
      "alone where an article that tells it also tells of both: MA,RU" },
    { "body", 0, DP_OPTION_TEXT, AT(body), "NAME", NULL,
      "this body sits, votes or takes part" },
    { "about", 0, DP_OPTION_TEXT, AT(about), "NAME", NULL,
      "in which this person, state or body takes part, in any spelling or "
      "script" },
    { "since", 0, DP_OPTION_TEXT, AT(since), "DAY", NULL,
      "that took place, or may have, on this day or later; 2024-02 is a "
      "month" },
    { "until", 0, DP_OPTION_TEXT, AT(until), "DAY", NULL,
      "on this day or before" },
    { "dossier", 0, DP_OPTION_TEXT, AT(dossier), "NAME", NULL,
      "told by the articles of the search saved under this name" },
    { "story", 0, DP_OPTION_TEXT, AT(story), "ID|URL", NULL,
      "told by the articles of the story that this article is in" },
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, formats,
      "'json' prints one object a line; 'csv' is a table; 'ics' a calendar of "
      "what was planned on known days; 'html' one page" },
    { "language", 0, DP_OPTION_TEXT, AT(language), "XX", NULL,
      "words and dates in this language; that of the locale" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "the same as --format json" },
    { 0 }
};

/* -- Printing ----------------------------------------------------------------
 */

static dp_status print_json(const dp_timeline_print *print)
{
    dp_arena *arena = dp_arena_new((size_t)256 << 20); /* of one line */
    bool terminal = dp_is_terminal(STDOUT_FILENO);
    dp_status status =
        arena ? DP_OK : dp_no_memory(print->work->ctx, "the timeline");

    for (size_t i = 0; i < print->timeline->n && status == DP_OK; i++) {
        dp_str line;
        status =
            dp_happening_print(print->work->ctx, arena, &print->timeline->at[i],
                               print->dossier, &line);
        if (status == DP_OK && terminal)
            line = dp_harmless(arena, line, false);
        if (status == DP_OK) {
            fwrite(line.p, 1, line.n, stdout);
            putchar('\n');
        }
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
    return status;
}

static dp_str summary(void *self, const dp_happening *happening)
{
    const dp_timeline_print *print = self;

    return dp_tell_head(print->teller, print->work->arena, happening);
}

static dp_status print_ics(dp_timeline_print *print)
{
    dp_work *work = print->work;
    dp_str calendar = DP_NULL;
    dp_str name = print->asked.p
                      ? print->asked
                      : dp_tell_word(print->teller, DP_S("calendar"));
    dp_status status =
        dp_calendar_print(work->ctx, work->arena, print->timeline, name,
                          summary, NULL, print, &calendar);

    if (status == DP_OK)
        fwrite(calendar.p, 1, calendar.n, stdout);
    return status;
}

static dp_status print_as(dp_timeline_print *print, format as)
{
    switch (as) {
    case JSON:
        return print_json(print);
    case CSV:
        return dp_timeline_csv(print);
    case ICS:
        return print_ics(print);
    case HTML:
        return dp_timeline_html(print);
    default:
        return dp_timeline_text(print);
    }
}

/* The language of the messages of other programs, as POSIX has it. */
static dp_str language_of(const timeline_options *o)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

    if (o->language)
        return dp_str_of(o->language);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return dp_str_of(value);
    }
    return DP_S("en");
}

/* What was asked for, as a title. */
static dp_str asked(dp_work *work, const timeline_options *o, dp_str words)
{
    const char *parts[] = { o->dossier, o->between, o->about };
    dp_buf buf = dp_buf_new(work->arena, 1 << 16);

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i])
            dp_buf_printf(&buf, "%s%s", buf.n ? " \u00b7 " : "", parts[i]);
    if (words.n)
        dp_buf_printf(&buf, "%s%.*s", buf.n ? " \u00b7 " : "", DP_F(words));
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

/* Everybody as they are called in a language. */
static dp_status call_all(dp_work *work, dp_str language, dp_timeline *timeline)
{
    dp_calling calling;
    dp_status status = DP_OK;

    dp_calling_open(work->ctx, work->store, language, &calling);
    dp_calling_remember(&calling, work->arena);
    for (size_t i = 0; i < timeline->n && status == DP_OK; i++)
        status = dp_tell_called(&calling, work->arena, &timeline->at[i]);
    return status;
}

static dp_status print(dp_work *work, const timeline_options *o,
                       dp_timeline *timeline, dp_str words)
{
    dp_teller *teller = NULL;
    dp_timeline_print what = { .work = work,
                               .timeline = timeline,
                               .dossier = dp_str_of(o->dossier),
                               .asked = asked(work, o, words) };
    format as = o->json ? JSON : (format)o->format;
    dp_status status = DP_OK;

    if (as != JSON && as != CSV)
        status = dp_teller_open(work->ctx, language_of(o), &teller);
    if (teller)
        status = call_all(work, dp_teller_language(teller), timeline);
    what.teller = teller;
    if (status == DP_OK)
        status = print_as(&what, as);
    dp_teller_close(teller);
    if (timeline->nobody.p)
        dp_complain("no record names '%.*s'", DP_F(timeline->nobody));
    if (status == DP_OK && timeline->n == 0 && !o->common.quiet)
        dp_complain("nothing found");
    return status;
}

/* -- Asking ------------------------------------------------------------------
 */

static dp_status ask(dp_work *work, const timeline_options *o, dp_str words)
{
    dp_timeline_query query = { .words = words,
                                .about = dp_str_of(o->about),
                                .body = dp_str_of(o->body),
                                .between = dp_str_of(o->between),
                                .dossier = dp_str_of(o->dossier),
                                .story = dp_str_of(o->story) };
    dp_timeline timeline = { 0 };
    dp_status status;

    if (o->since || o->until)
        query.days =
            dp_str_printf(work->arena, "%s..%s", o->since ? o->since : "",
                          o->until ? o->until : "");
    dp_store_hold(work->store);
    status =
        dp_timeline_get(work->ctx, work->arena, work->store, &query, &timeline);
    if (status == DP_OK)
        status = print(work, o, &timeline, words);
    dp_store_let_go(work->store);
    return status;
}

int cmd_timeline(const dp_command *self, int argc, char **argv)
{
    timeline_options options = { 0 };
    dp_work work = { 0 };
    dp_gathered gathered = { 0 };
    dp_str words = DP_NULL;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status == DP_END)
        return DP_OK;
    if (status == DP_OK && options.as && n == 0)
        status = dp_misused(self, "no input; '-' is the standard input");
    if (status != DP_OK)
        return status;
    if (options.as)
        status =
            dp_gather(&options.common, options.as, argv, n, &work, &gathered);
    else
        status = dp_work_open_grouped(&options.common, options.store, &work);
    if (status == DP_OK && !options.as)
        words = dp_join_operands(work.arena, argv, n);
    if (status == DP_OK)
        status = ask(&work, &options, words);
    return dp_gather_code(&gathered, dp_work_end(&work, status));
}
