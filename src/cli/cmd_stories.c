/* depeche stories: which articles tell one event, and which are one text. */
#include <unistd.h>

#include "cli/cli.h"
#include "core/json.h"
#include "record/reader.h"
#include "record/record.h"
#include "stories/stories.h"

#include "core/banned.h"

/* Each may have two processes and as many descriptors. */
enum { MOST_JOBS = 256 };

typedef struct stories_options {
    dp_common common;
    int as;
} stories_options;

/* Behind the kinds of inputs: nothing was said. */
enum { AS_NOTHING = 0, AS_FIRST };

static const dp_word kinds[] = {
    { "auto", AS_FIRST + DP_AS_AUTO },
    { "html", AS_FIRST + DP_AS_HTML },
    { "text", AS_FIRST + DP_AS_TEXT },
    { "jsonl", AS_FIRST + DP_AS_JSONL },
    { "warc", AS_FIRST + DP_AS_WARC },
    { "mhtml", AS_FIRST + DP_AS_MHTML },
    { 0 },
};

const dp_option dp_stories_command_options[] = {
    { "as", 0, DP_OPTION_WORD, offsetof(stories_options, as), NULL, kinds,
      "read the operands as inputs of this kind, as 'depeche read' does" },
    { 0 }
};

typedef struct job {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_reader *reader;
    dp_stories *stories;
    size_t failed, taken;
    dp_status worst;
} job;

static dp_status take(job *self, dp_str line)
{
    dp_article article;
    dp_status status = dp_record_parse(self->ctx, self->arena, line, &article);

    if (status == DP_OK)
        status = dp_stories_add(self->ctx, self->stories, &article,
                                article.input.p ? article.input : article.id);
    dp_arena_reset(self->arena);
    self->taken++;
    return status;
}

static dp_status take_all(job *self)
{
    dp_reading reading;
    dp_status status;

    while ((status = dp_reader_next(self->ctx, self->reader, &reading)) ==
           DP_OK) {
        if (reading.line.p) {
            status = take(self, reading.line);
            if (status != DP_OK)
                return status;
            continue;
        }
        dp_complain("'%.*s': %.*s", DP_F(reading.input), DP_F(reading.reason));
        self->worst = reading.status;
        self->failed++;
    }
    if (status != DP_END)
        return status;
    return dp_stories_settle(self->ctx, self->stories);
}

static dp_status print_place(job *self, size_t i, bool terminal)
{
    dp_place place = dp_stories_place(self->stories, i);
    json_t *object = json_object();
    dp_str line = DP_NULL;

    if (object &&
        json_object_set_new(object, "input", dp_json_of(place.id)) == 0 &&
        json_object_set_new(object, "story", dp_json_of(place.story)) == 0 &&
        json_object_set_new(object, "copy_of", dp_json_of(place.copy_of)) == 0)
        line = dp_json_print(self->arena, object);
    json_decref(object);
    if (line.p && terminal)
        line = dp_harmless(self->arena, line, false);
    if (!line.p)
        return dp_no_memory(self->ctx, "a line");
    fwrite(line.p, 1, line.n, stdout);
    putchar('\n');
    dp_arena_reset(self->arena);
    return DP_OK;
}

static dp_status print_all(job *self)
{
    bool terminal = dp_is_terminal(STDOUT_FILENO);
    dp_status status = DP_OK;

    for (size_t i = 0; i < dp_stories_count(self->stories) && status == DP_OK;
         i++)
        status = print_place(self, i, terminal);
    return status;
}

static dp_status open_all(job *self, const stories_options *options,
                          char **inputs, int n)
{
    dp_options wanted = { .data_dir = options->common.data,
                          .now = options->common.now,
                          .until = DP_UNTIL_MARKS,
                          .time_zone = dp_setting_text(&options->common,
                                                       DP_SETTING_TIME_ZONE) };
    dp_reader_options reader = {
        .jobs = options->common.jobs ? options->common.jobs : dp_cores(),
        .as = (dp_as)(options->as - AS_FIRST),
    };
    dp_status status = dp_open(&wanted, &self->ctx);

    if (status != DP_OK)
        return status;
    self->arena = dp_arena_new((size_t)1 << 30);
    if (!self->arena)
        return dp_no_memory(self->ctx, "records");
    status = dp_reader_open(self->ctx, &reader, &self->reader);
    for (int i = 0; i < n && status == DP_OK; i++)
        status = dp_reader_add(self->ctx, self->reader, inputs[i]);
    if (status == DP_OK)
        status = dp_stories_open(self->ctx, NULL, &self->stories);
    return status;
}

static int outcome(const job *self, dp_status status)
{
    if (status != DP_OK)
        dp_complain("%s", dp_message(self->ctx));
    if (status != DP_OK || self->failed == 0)
        return (int)status;
    return self->taken == 0 && self->failed == 1 ? (int)self->worst
                                                 : DP_BAD_DATA;
}

int cmd_stories(const dp_command *self, int argc, char **argv)
{
    stories_options options = { 0 };
    job work = { 0 };
    dp_status status;
    int n, code;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : (int)status;
    if (options.as == AS_NOTHING)
        return dp_misused(self, "option '--as' is wanted: it says what the "
                                "inputs are");
    if (n == 0)
        return dp_misused(self, "no input; '-' is the standard input");
    if (options.common.jobs > MOST_JOBS)
        return dp_misused(self, "option '--jobs' takes at most %d", MOST_JOBS);
    status = open_all(&work, &options, argv, n);
    if (status == DP_OK)
        status = take_all(&work);
    if (status == DP_OK)
        status = print_all(&work);
    code = outcome(&work, status);
    dp_stories_close(work.stories);
    dp_reader_close(work.reader);
    dp_arena_close(work.arena);
    dp_close(work.ctx);
    return code;
}
