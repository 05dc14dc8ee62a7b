/* depeche patterns check: the mistakes in a folder of knowledge.
 * depeche patterns explain: what patterns see in a sentence. */
#include <unistd.h>

#include "cli/cli.h"
#include "marks/marks.h"
#include "match/match.h"

#include "core/banned.h"

typedef struct patterns_options {
    dp_common common;
    const char *language, *name;
} patterns_options;

#define AT(member) offsetof(patterns_options, member)

const dp_option dp_patterns_options[] = {
    { "language", 0, DP_OPTION_TEXT, AT(language), "XX", NULL,
      "explain: the language of the sentence, a folder of lang/" },
    { "name", 0, DP_OPTION_TEXT, AT(name), "NAME", NULL,
      "explain: only the patterns of NAME.pat" },
    { 0 }
};

enum { CEILING = 256 << 20 };

typedef struct work {
    struct dp_ctx ctx;
    dp_arena *arena;
} work;

static dp_status work_open(work *self, const char *data)
{
    dp_status status;

    self->arena = dp_arena_new(CEILING);
    if (!self->arena)
        return dp_no_memory(&self->ctx, "patterns");
    status = dp_knowledge_open(&self->ctx, data, &self->ctx.data);
    return status == DP_OK ? dp_text_open(&self->ctx) : status;
}

static int work_finish(work *self, dp_status status)
{
    if (status != DP_OK && self->ctx.message[0])
        dp_complain("%s", self->ctx.message);
    dp_text_close(&self->ctx);
    dp_data_close(self->ctx.data);
    dp_arena_close(self->arena);
    return (int)status;
}

/* "path:line:column: what", as compilers print it. */
static void print_mistake(const dp_mistake *m)
{
    printf("%.*s", DP_F(m->path));
    if (m->line)
        printf(":%u", m->line);
    if (m->column)
        printf(":%u", m->column);
    printf(": %.*s\n", DP_F(m->text));
}

/* Which patterns are read, and what dates make of their names. */
static const char *judge(dp_str file, dp_judged what, dp_str name, dp_str value)
{
    static const char *const read[] = { "dates",       "dates-part",
                                        "dates-range", "dates-open",
                                        "tense",       "names",
                                        "quotes",      "events" };

    if (what != DP_JUDGED_FILE)
        return dp_str_starts(file, DP_S("dates"))
                   ? dp_dates_judge(what, name, value)
                   : NULL;
    for (size_t i = 0; i < sizeof read / sizeof *read; i++)
        if (dp_str_eq(file, dp_str_of(read[i])))
            return NULL;
    return "nothing reads patterns of this name; they are dates, dates-part, "
           "dates-range, dates-open, tense, names, quotes and events";
}

static dp_status check(work *self, const char *dir, bool quiet)
{
    dp_mistakes found;
    dp_status status =
        dp_patterns_check(&self->ctx, self->arena, dir, judge, &found);

    if (status != DP_OK)
        return status;
    for (size_t i = 0; i < found.n; i++)
        print_mistake(&found.at[i]);
    if (found.n)
        return dp_fail(&self->ctx, DP_BAD_DATA, "%zu mistake%s in '%s'",
                       found.n, found.n == 1 ? "" : "s", dir);
    if (!quiet)
        printf("%zu patterns, %zu words\n", found.patterns, found.words);
    return DP_OK;
}

static dp_status explain(work *self, const patterns_options *options,
                         const char *sentence)
{
    dp_str out = DP_NULL, clean;
    dp_status status =
        dp_utf8_clean(&self->ctx, self->arena, dp_str_of(sentence), &clean);

    if (status == DP_OK)
        status = dp_patterns_explain(&self->ctx, self->arena,
                                     dp_str_of(options->language),
                                     dp_str_of(options->name), clean, &out);
    if (status != DP_OK)
        return status;
    if (dp_is_terminal(STDOUT_FILENO))
        out = dp_harmless(self->arena, out, true);
    fwrite(out.p, 1, out.n, stdout);
    return DP_OK;
}

int cmd_patterns(const dp_command *self, int argc, char **argv)
{
    patterns_options options = { 0 };
    work w = { 0 };
    dp_status status;
    bool checks, explains;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    checks = n > 0 && strcmp(argv[0], "check") == 0;
    explains = n > 0 && strcmp(argv[0], "explain") == 0;
    if (!checks && !explains)
        return dp_misused(self, "'check DIR' or 'explain SENTENCE' is wanted");
    if (n != 2)
        return dp_misused(self, checks ? "one folder is wanted"
                                       : "one sentence is wanted, in quotes");
    if (explains && !options.language)
        return dp_misused(self, "--language is wanted");
    status = work_open(&w, checks ? NULL : options.common.data);
    if (status == DP_OK)
        status = checks ? check(&w, argv[1], options.common.quiet)
                        : explain(&w, &options, argv[1]);
    return work_finish(&w, status);
}
