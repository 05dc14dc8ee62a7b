/* depeche brief: the press review of a day, or of some. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "brief/brief.h"
#include "cli/gather.h"

#include "core/banned.h"

/* Behind the formats of brief.h. */
enum { FORMAT_PDF = 100 };

typedef struct brief_options {
    dp_common common;
    const char *store, *day, *about, *between, *dossier, *lang, *output;
    size_t stories;
    int as, format;
    bool full;
} brief_options;

static const dp_word formats[] = { { "text", DP_BRIEF_TEXT },
                                   { "markdown", DP_BRIEF_MARKDOWN },
                                   { "html", DP_BRIEF_HTML },
                                   { "pdf", FORMAT_PDF },
                                   { "json", DP_BRIEF_JSON },
                                   { 0 } };

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
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, formats,
      "what it is printed as" },
    { "output", 0, DP_OPTION_TEXT, AT(output), "FILE", NULL,
      "write it there; a name that ends in .pdf, .html, .md, .json or .txt "
      "says the format, too" },
    { 0 }
};

/* -- What is asked -----------------------------------------------------------
 */

static dp_status read_point(dp_work *work, dp_str given, bool last,
                            dp_day *out)
{
    dp_edtf value;
    dp_day first, end;

    if (!dp_edtf_parse(given, &value) ||
        !dp_edtf_bounds(&value, &first, &end) || first == DP_DAY_MIN ||
        end == DP_DAY_MAX)
        return dp_fail(work->ctx, DP_USAGE, "'%.*s' is no day", DP_F(given));
    *out = last ? end : first;
    return DP_OK;
}

/* A day, a month, or two of them. */
static dp_status read_days(dp_work *work, dp_str given, dp_brief_query *out)
{
    size_t dots = dp_str_find(given, DP_S(".."), 0);
    dp_str first = dp_str_sub(given, 0, dots), last = first;
    dp_status status;

    out->first = out->last = DP_DAY_MIN;
    if (!given.n)
        return DP_OK;
    if (dots != DP_NOT_FOUND)
        last = dp_str_sub(given, dots + 2, given.n);
    status = read_point(work, first, false, &out->first);
    if (status == DP_OK)
        status = read_point(work, last, true, &out->last);
    if (status == DP_OK && out->last < out->first)
        status = dp_fail(work->ctx, DP_USAGE, "'%.*s' ends before it begins",
                         DP_F(given));
    return status;
}

static void format_of_name(brief_options *o)
{
    static const struct {
        const char *ending;
        int format;
    } endings[] = { { ".pdf", FORMAT_PDF },
                    { ".html", DP_BRIEF_HTML },
                    { ".md", DP_BRIEF_MARKDOWN },
                    { ".json", DP_BRIEF_JSON } };

    for (size_t i = 0; o->output && o->format == DP_BRIEF_TEXT &&
                       i < sizeof endings / sizeof *endings;
         i++)
        if (dp_str_ends(dp_str_of(o->output), dp_str_of(endings[i].ending)))
            o->format = endings[i].format;
}

/* -- Output ------------------------------------------------------------------
 */

static dp_status write_all(dp_work *work, const brief_options *o, dp_str bytes)
{
    FILE *file = o->output ? fopen(o->output, "we") : stdout;
    bool good;

    if (!file)
        return dp_fail(work->ctx, DP_CANNOT_WRITE, "cannot write '%s': %s",
                       o->output, strerror(errno));
    good = fwrite(bytes.p, 1, bytes.n, file) == bytes.n;
    if (o->output)
        good = fclose(file) == 0 && good;
    if (!good && o->output)
        return dp_fail(work->ctx, DP_CANNOT_WRITE, "cannot write '%s': %s",
                       o->output, strerror(errno));
    return DP_OK;
}

static dp_status make_pdf(dp_work *work, const dp_brief *brief, dp_str *out)
{
    dp_strs scripts = { 0 };
    dp_status status =
        dp_brief_pdf(work->ctx, work->arena, brief, out, &scripts);

    for (size_t i = 0; i < scripts.n; i++)
        dp_complain("no font has the %.*s script: its letters are left out",
                    DP_F(scripts.at[i]));
    return status;
}

static dp_status print(dp_work *work, const brief_options *o,
                       const dp_brief *brief)
{
    dp_str bytes = DP_NULL;
    dp_status status;

    if (o->format == FORMAT_PDF)
        status = make_pdf(work, brief, &bytes);
    else
        status = dp_brief_print(work->ctx, work->arena, brief,
                                (dp_brief_format)o->format, &bytes);
    if (status == DP_OK && !o->output && o->format != FORMAT_PDF &&
        dp_is_terminal(STDOUT_FILENO)) {
        bytes = dp_harmless(work->arena, bytes, true);
        if (!bytes.p)
            status = dp_no_memory(work->ctx, "the press review");
    }
    return status == DP_OK ? write_all(work, o, bytes) : status;
}

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
    dp_status status = read_days(work, days, &query);

    if (status == DP_OK)
        status = dp_brief_make(work->ctx, work->arena, work->store, &query,
                               &brief);
    return status == DP_OK ? print(work, o, &brief) : status;
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
    format_of_name(&options);
    if (options.format == FORMAT_PDF && !options.output &&
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
