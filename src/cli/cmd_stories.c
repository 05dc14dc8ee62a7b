/* depeche stories: which articles tell one event, and which are one text; of a
 * store, or with --as of the inputs given. stories_list.c prints those of a
 * store. */
#include <unistd.h>

#include "cli/stories.h"
#include "core/json.h"
#include "record/reader.h"
#include "record/record.h"
#include "stories/stories.h"

#include "core/banned.h"

/* Each may have two processes and as many descriptors. */
enum { MOST_JOBS = 256 };

/* Behind the kinds of inputs: nothing was said. */
enum { AS_NOTHING = 0, AS_FIRST };

static const dp_word formats[] = { { "text", DP_STORIES_TEXT },
                                   { "json", DP_STORIES_JSON },
                                   { 0 } };

static const dp_word kinds[] = {
    { "auto", AS_FIRST + DP_AS_AUTO },
    { "html", AS_FIRST + DP_AS_HTML },
    { "text", AS_FIRST + DP_AS_TEXT },
    { "jsonl", AS_FIRST + DP_AS_JSONL },
    { "warc", AS_FIRST + DP_AS_WARC },
    { "mhtml", AS_FIRST + DP_AS_MHTML },
    { 0 },
};

#define AT(member) offsetof(stories_options, member)

const dp_option dp_stories_command_options[] = {
    DP_STORE_OPTION(stories_options),
    { "since", 0, DP_OPTION_TEXT, AT(since), "DAY", NULL,
      "stories with an article of this day or later; 2024-02 is a month" },
    { "until", 0, DP_OPTION_TEXT, AT(until), "DAY", NULL,
      "with an article of this day or before" },
    { "about", 0, DP_OPTION_TEXT, AT(about), "NAME", NULL,
      "with an article that names this person, state or body" },
    { "between", 0, DP_OPTION_TEXT, AT(between), "A,B", NULL,
      "with an article that tells an event of both states: MA,RU" },
    { "dossier", 0, DP_OPTION_TEXT, AT(dossier), "NAME", NULL,
      "with an article that the search saved under this name finds" },
    { "lang", 0, DP_OPTION_TEXT, AT(lang), "LANG", NULL,
      "headlines in this language, where a story has one" },
    { "story", 0, DP_OPTION_TEXT, AT(story), "ID|URL", NULL,
      "the story of this article, with all its articles" },
    { "limit", 0, DP_OPTION_COUNT, AT(limit), "N", NULL,
      "show at most N stories; 20" },
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, formats,
      "'json' prints one object a line" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "the same as --format json" },
    { "as", 0, DP_OPTION_WORD, AT(as), NULL, kinds,
      "read the operands as inputs of this kind, as 'depeche read' does" },
    { 0 }
};

typedef struct job {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_reader *reader;
    dp_stories *stories;
    dp_arena *kept;
    DP_VEC(dp_str) inputs; /* what the articles are called, by their keys */
    dp_place *places;
    size_t failed, taken;
    dp_status worst;
} job;

static dp_status take(job *self, dp_str line)
{
    dp_article article;
    dp_status status = dp_record_parse(self->ctx, self->arena, line, &article);
    dp_str input = DP_NULL;

    if (status == DP_OK)
        input = dp_str_dup(self->kept,
                           article.input.p ? article.input : article.id);
    if (status == DP_OK &&
        (!input.p || !dp_vec_push(self->kept, &self->inputs, input)))
        status = dp_no_memory(self->ctx, "an article");
    if (status == DP_OK)
        status = dp_stories_add(self->ctx, self->stories, &article, input,
                                (int64_t)self->inputs.n - 1);
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

static dp_str input_of(const job *self, int64_t key)
{
    return key == DP_NO_PLACE ? DP_NULL : self->inputs.at[key];
}

static dp_status print_place(job *self, dp_place place, bool terminal)
{
    json_t *object = json_object();
    dp_str line = DP_NULL;

    if (object &&
        json_object_set_new(object, "input",
                            dp_json_of(input_of(self, place.key))) == 0 &&
        json_object_set_new(object, "story",
                            dp_json_of(input_of(self, place.story))) == 0 &&
        json_object_set_new(object, "copy_of",
                            dp_json_of(input_of(self, place.copy_of))) == 0)
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

/* They are told in the order of publication, and printed in that of the inputs.
 */
static dp_status note_place(void *self, dp_place place)
{
    ((job *)self)->places[place.key] = place;
    return DP_OK;
}

static dp_status print_all(job *self)
{
    bool terminal = dp_is_terminal(STDOUT_FILENO);
    dp_status status;

    self->places = DP_NEWS(self->kept, self->inputs.n + 1, dp_place);
    if (!self->places)
        return dp_no_memory(self->ctx, "stories");
    status = dp_stories_each(self->stories, note_place, self);
    for (size_t i = 0; i < self->inputs.n && status == DP_OK; i++)
        status = print_place(self, self->places[i], terminal);
    return status;
}

static dp_status open_all(job *self, const stories_options *options,
                          char **inputs, int n)
{
    dp_reader_options reader = {
        .jobs = options->common.jobs ? options->common.jobs : dp_cores(),
        .as = (dp_as)(options->as - AS_FIRST),
    };
    dp_status status =
        dp_common_open(&options->common, DP_UNTIL_MARKS, &self->ctx);

    if (status != DP_OK)
        return status;
    self->arena = dp_arena_new((size_t)1 << 30);
    self->kept = dp_arena_new(SIZE_MAX / 2);
    if (!self->arena || !self->kept)
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

static int group_inputs(const dp_command *self, stories_options *options,
                        char **argv, int n)
{
    job work = { 0 };
    dp_status status;
    int code;

    if (n == 0)
        return dp_misused(self, "no input; '-' is the standard input");
    if (options->common.jobs > MOST_JOBS)
        return dp_misused(self, "option '--jobs' takes at most %d", MOST_JOBS);
    status = open_all(&work, options, argv, n);
    if (status == DP_OK)
        status = take_all(&work);
    if (status == DP_OK)
        status = print_all(&work);
    code = outcome(&work, status);
    dp_stories_close(work.stories);
    dp_reader_close(work.reader);
    dp_arena_close(work.arena);
    dp_arena_close(work.kept);
    dp_close(work.ctx);
    return code;
}

int cmd_stories(const dp_command *self, int argc, char **argv)
{
    stories_options options = { 0 };
    dp_work work = { 0 };
    dp_status status;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : (int)status;
    if (options.as != AS_NOTHING)
        return group_inputs(self, &options, argv, n);
    status = dp_work_open_grouped(&options.common, options.store, &work);
    if (status == DP_OK)
        status = options.story
                     ? dp_stories_show(&work, &options)
                     : dp_stories_list(&work, &options,
                                       dp_join_operands(work.arena, argv, n));
    return dp_work_end(&work, status);
}
