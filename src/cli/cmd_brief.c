/* depeche brief: the press review of a day, or of some. */
#include <unistd.h>

#include "cli/brief_print.h"
#include "cli/gather.h"

#include "core/banned.h"

typedef struct brief_options {
    dp_common common;
    const char *store, *day, *about, *between, *dossier, *lang, *output;
    size_t stories;
    int as, format;
    bool full;
} brief_options;

#define AT(member) offsetof(brief_options, member)

const dp_option dp_brief_options[] = {
    DP_STORE_OPTION(brief_options),
    DP_GATHER_OPTION(brief_options),
    { "day", 0, DP_OPTION_TEXT, AT(day), "DAY|FROM..TO", NULL,
      "of this day, or these; with --as, where the operands are inputs" },
    { "about", 0, DP_OPTION_TEXT, AT(about), "NAME", NULL,
      "what is told of this person, state or body" },
    { "between", 0, DP_OPTION_TEXT, AT(between), "A,B", NULL,
      "what is told of both states: MA,RU" },
    { "dossier", 0, DP_OPTION_TEXT, AT(dossier), "NAME", NULL,
      "what the search saved under this name finds" },
    { "lang", 0, DP_OPTION_TEXT, AT(lang), "LANG", NULL,
      "the reader's language: fr, en, es, ar; that of the terminal" },
    { "stories", 0, DP_OPTION_COUNT, AT(stories), "N", NULL,
      "at most N stories; 12" },
    { "full", 0, DP_OPTION_FLAG, AT(full), NULL, NULL,
      "whole texts in place of extracts; the desk must have the right to" },
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, dp_brief_formats,
      "what it is printed as" },
    { "output", 0, DP_OPTION_TEXT, AT(output), "FILE", NULL,
      "write it there; a name that ends in .pdf, .html, .md, .json or .txt "
      "says the format, too" },
    { 0 }
};

/* -- The command -------------------------------------------------------------
 */

static dp_status run(dp_work *work, brief_options *o, dp_str days)
{
    dp_brief_query query = { .language = dp_terminal_language(o->lang),
                             .about = dp_str_of(o->about),
                             .between = dp_str_of(o->between),
                             .dossier = dp_str_of(o->dossier),
                             .full = o->full,
                             .stories = o->stories };
    dp_brief brief;
    dp_status status = dp_days_read(work, days, &query.first, &query.last);

    if (status == DP_OK)
        status = dp_brief_make(work->ctx, work->arena, work->store, &query,
                               &brief);
    return status == DP_OK ? dp_brief_write(work, &brief, o->format, o->output)
                           : status;
}

int cmd_brief(const dp_command *self, int argc, char **argv)
{
    brief_options options = { 0 };
    dp_work work = { 0 };
    dp_gathered gathered = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);
    dp_str days;

    if (status != DP_OK)
        return status == DP_END ? DP_OK : (int)status;
    if (options.as && n == 0)
        return dp_misused(self, "no input; '-' is the standard input");
    if (!options.as && n + (options.day != NULL) > 1)
        return dp_misused(self, "one day, or FROM..TO");
    options.format = dp_brief_format_of(options.output, options.format);
    if (options.format == DP_FORMAT_PDF && !options.output &&
        dp_is_terminal(STDOUT_FILENO))
        return dp_misused(self, "a PDF is nothing for a terminal; --output "
                                "FILE writes it");
    days = dp_str_of(options.day);
    if (!options.as && n == 1)
        days = dp_str_of(argv[0]);
    if (options.as)
        status = dp_gather(&options.common, options.as, argv, n, &work,
                           &gathered);
    else
        status = dp_work_open_grouped(&options.common, options.store, &work);
    if (status == DP_OK)
        status = run(&work, &options, days);
    return dp_gather_code(&gathered, dp_work_end(&work, status));
}
