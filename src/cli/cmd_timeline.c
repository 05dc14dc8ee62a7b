/* depeche timeline: what happened, when, who, and by whom it is told. */
#include "cli/gather.h"
#include "stories/happenings.h"

#include <stdio.h>
#include <unistd.h>

#include "core/banned.h"

typedef enum format { TEXT, JSON } format;

typedef struct timeline_options {
    dp_common common;
    const char *store, *about, *between, *since, *until, *dossier;
    int as, format;
    bool json;
} timeline_options;

static const dp_word formats[] = {
    { "text", TEXT },
    { "json", JSON },
    { 0 },
};

#define AT(member) offsetof(timeline_options, member)

const dp_option dp_timeline_options[] = {
    DP_STORE_OPTION(timeline_options),
    DP_GATHER_OPTION(timeline_options),
    { "between", 0, DP_OPTION_TEXT, AT(between), "A,B", NULL,
      "in which both states take part, and what one of them does or says "
      "alone where an article that tells it also tells of both: MA,RU" },
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
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, formats,
      "'json' prints one object a line" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "the same as --format json" },
    { 0 }
};

static dp_status print_json(dp_work *work, const dp_timeline *timeline,
                            dp_str dossier)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < timeline->n && status == DP_OK; i++) {
        dp_str line;
        status = dp_happening_print(work->ctx, work->arena, &timeline->at[i],
                                    dossier, &line);
        if (status == DP_OK)
            printf("%.*s\n", (int)line.n, line.p);
    }
    return status;
}

static dp_status ask(dp_work *work, const timeline_options *o, dp_str words)
{
    dp_timeline_query query = { .words = words,
                                .about = dp_str_of(o->about),
                                .between = dp_str_of(o->between),
                                .dossier = dp_str_of(o->dossier) };
    dp_timeline timeline = { 0 };
    dp_status status;

    if (o->since || o->until)
        query.days =
            dp_str_printf(work->arena, "%s..%s", o->since ? o->since : "",
                          o->until ? o->until : "");
    status = dp_timeline_get(work->ctx, work->arena, work->store, &query,
                             &timeline);
    if (status == DP_OK)
        status = print_json(work, &timeline, dp_str_of(o->dossier));
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
        status = dp_gather(&options.common, options.as, argv, n, &work,
                           &gathered);
    else
        status = dp_work_open(&options.common, options.store, DP_STORE_READ,
                              &work);
    if (status == DP_OK && !options.as)
        words = dp_join_operands(work.arena, argv, n);
    if (status == DP_OK)
        status = ask(&work, &options, words);
    return dp_gather_code(&gathered, dp_work_end(&work, status));
}
