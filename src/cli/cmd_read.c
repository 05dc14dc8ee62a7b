/* depeche read: pages to records, JSON Lines; keeps nothing. */
#include <errno.h>
#include <unistd.h>

#include "cli/cli.h"
#include "core/json.h"
#include "record/reader.h"

#include "core/banned.h"

/* Each may have two processes and as many descriptors. */
enum { MOST_JOBS = 256 };

typedef enum format { FORMAT_JSON, FORMAT_TEXT } format;

typedef struct read_options {
    dp_common common;
    dp_network network;
    int as, until, format;
    bool json;
    const char *url, *title, *outlet, *published, *set_aside;
} read_options;

static const dp_word kinds[] = {
    { "auto", DP_AS_AUTO },
    { "html", DP_AS_HTML },
    { "text", DP_AS_TEXT },
    { "jsonl", DP_AS_JSONL },
    { "warc", DP_AS_WARC },
    { "mhtml", DP_AS_MHTML },
    { 0 },
};
static const dp_word stages[] = {
    { "page", DP_UNTIL_PAGE },
    { "text", DP_UNTIL_TEXT },
    { "dates", DP_UNTIL_DATES },
    { "marks", DP_UNTIL_MARKS },
    { "events", DP_UNTIL_EVENTS },
    { 0 },
};
static const dp_word formats[] = {
    { "json", FORMAT_JSON },
    { "text", FORMAT_TEXT },
    { 0 },
};

#define AT(member) offsetof(read_options, member)

const dp_option dp_read_options[] = {
    { "as", 0, DP_OPTION_WORD, AT(as), NULL, kinds,
      "what the inputs are; 'auto' finds it from the bytes. 'text' is a page "
      "saved as text: one without menus comes out whole" },
    { "until", 0, DP_OPTION_WORD, AT(until), NULL, stages,
      "how far to read: the article, its language, its dates, its names and "
      "quotes, its events" },
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, formats,
      "'text' lists the articles for a reader" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "the same as --format json" },
    { "published", 0, DP_OPTION_TEXT, AT(published), "DATE", NULL,
      "when the pages were published, YYYY-MM-DD" },
    { "url", 0, DP_OPTION_TEXT, AT(url), "URL", NULL,
      "where the page was fetched from" },
    { "title", 0, DP_OPTION_TEXT, AT(title), "TITLE", NULL, "its headline" },
    { "outlet", 0, DP_OPTION_TEXT, AT(outlet), "NAME", NULL,
      "the publication the pages are from" },
    DP_OPTION_TIME_ZONE,
    DP_NETWORK_OPTIONS(read_options),
    { "set-aside", 0, DP_OPTION_TEXT, AT(set_aside), "FILE", NULL,
      "write what could not be read to FILE, a line {input, url, reason} each; "
      "pages set aside do not count as failures, a broken archive does" },
    { 0 }
};

typedef struct job {
    dp_ctx *ctx;
    dp_arena *arena;
    const read_options *options;
    dp_reader *reader;
    dp_web web;
    FILE *set_aside;
    dp_listing listing;
    bool terminal;       /* standard output is one */
    bool progress, open; /* show it; a line of it stands */
    size_t read, failed, aside;
    dp_status worst; /* of the failures; DP_BAD_DATA when they differ */
    int64_t begin, shown;
} job;

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* -- Progress ----------------------------------------------------------------
 */

static void hide_progress(job *self)
{
    if (self->open)
        fputs("\r\033[K", stderr);
    self->open = false;
}

static void show_progress(job *self)
{
    enum { EVERY = 100 };
    int64_t now = now_ms();

    if (!self->progress || now - self->shown < EVERY)
        return;
    self->shown = now;
    self->open = true;
    fprintf(stderr, "\r\033[K%zu read", self->read);
    if (self->failed + self->aside > 0)
        fprintf(stderr, ", %zu not", self->failed + self->aside);
    fflush(stderr);
}

/* -- Results -----------------------------------------------------------------
 */

static dp_status put(dp_ctx *ctx, FILE *file, dp_str bytes, const char *name)
{
    if (fwrite(bytes.p, 1, bytes.n, file) == bytes.n && fflush(file) == 0)
        return DP_OK;
    if (errno == EPIPE)
        return DP_END;
    return dp_fail(ctx, DP_IO, "cannot write to %s: %s", name, strerror(errno));
}

/* Whoever reads what we print may stop: no failure, and no more to do. */
static dp_status print_record(job *self, dp_str line)
{
    dp_status status;

    if (self->options->format == FORMAT_TEXT) {
        status = dp_listing_print(self->ctx, self->arena, &self->listing, line);
        return status == DP_OK
                   ? put(self->ctx, stdout, DP_S(""), "standard output")
                   : status;
    }
    if (self->terminal)
        line = dp_harmless(self->arena, line, true);
    if (!line.p)
        return dp_no_memory(self->ctx, "a record");
    return put(self->ctx, stdout, line, "standard output");
}

static dp_status set_aside(job *self, const dp_reading *reading)
{
    json_t *object = json_object();
    dp_str line = DP_NULL;

    if (object &&
        json_object_set_new(object, "input", dp_json_of(reading->input)) == 0 &&
        json_object_set_new(object, "url", dp_json_of(reading->url)) == 0 &&
        json_object_set_new(object, "reason", dp_json_of(reading->reason)) == 0)
        line = dp_json_print(self->arena, object);
    json_decref(object);
    line = line.p ? dp_str_printf(self->arena, "%.*s\n", (int)line.n, line.p)
                  : line;
    if (!line.p)
        return dp_no_memory(self->ctx, "a failure");
    return put(self->ctx, self->set_aside, line, self->options->set_aside);
}

static void complain(const dp_reading *reading)
{
    if (reading->url.p)
        dp_complain("'%.*s' (%.*s): %.*s", DP_F(reading->input),
                    DP_F(reading->url), DP_F(reading->reason));
    else
        dp_complain("'%.*s': %.*s", DP_F(reading->input),
                    DP_F(reading->reason));
}

static dp_status take_failure(job *self, const dp_reading *reading)
{
    dp_status status = DP_OK;

    hide_progress(self);
    complain(reading);
    if (self->set_aside)
        status = set_aside(self, reading);
    if (self->set_aside && !reading->lost) {
        self->aside++;
        return status;
    }
    self->worst = self->failed && self->worst != reading->status
                      ? DP_BAD_DATA
                      : reading->status;
    self->failed++;
    return status;
}

static dp_status read_all(job *self)
{
    dp_reading reading;
    dp_status status;

    while ((status = dp_reader_next(self->ctx, self->reader, &reading)) ==
           DP_OK) {
        if (reading.line.p) {
            self->read++;
            status = print_record(self, reading.line);
        } else {
            status = take_failure(self, &reading);
        }
        if (status != DP_OK)
            return status;
        show_progress(self);
        dp_arena_reset(self->arena);
    }
    return status;
}

/* -- Beginning and end -------------------------------------------------------
 */

static dp_status open_reader(job *self, char **inputs, int n)
{
    const read_options *options = self->options;
    dp_reader_options reader = {
        .jobs = options->common.jobs ? options->common.jobs : dp_cores(),
        .as = (dp_as)options->as,
        .url = dp_str_of(options->url),
        .title = dp_str_of(options->title),
        .outlet = dp_str_of(options->outlet),
        .published = dp_str_of(options->published),
        .fetch = dp_web_fetch,
        .self = &self->web,
    };
    dp_status status;

    self->web =
        (dp_web){ .common = &options->common, .network = &options->network };
    status = dp_reader_open(self->ctx, &reader, &self->reader);
    for (int i = 0; i < n && status == DP_OK; i++)
        status = dp_reader_add(self->ctx, self->reader, inputs[i]);
    return status;
}

static dp_status open_all(job *self, char **inputs, int n)
{
    const read_options *options = self->options;
    dp_status status =
        dp_common_open(&options->common, (dp_until)options->until, &self->ctx);

    if (status != DP_OK)
        return status;
    self->arena = dp_arena_new((size_t)1 << 30);
    if (!self->arena)
        return dp_no_memory(self->ctx, "records");
    /* Before any file is opened for writing: workers need not inherit it. */
    status = open_reader(self, inputs, n);
    if (status == DP_OK && options->set_aside) {
        self->set_aside = fopen(options->set_aside, "we");
        if (!self->set_aside)
            status =
                dp_fail(self->ctx, DP_CANNOT_WRITE, "cannot write to '%s': %s",
                        options->set_aside, strerror(errno));
    }
    return status;
}

static void summarise(const job *self)
{
    double seconds = (double)(now_ms() - self->begin) / 1000;

    if (self->options->common.quiet)
        return;
    if (self->failed > 0 && self->read + self->failed + self->aside > 1)
        dp_complain("%zu of %zu could not be read", self->failed,
                    self->read + self->failed + self->aside);
    if (self->options->common.verbose)
        dp_complain("%zu read, %zu set aside, %zu not read in %.1f s (%.0f a "
                    "second)",
                    self->read, self->aside, self->failed, seconds,
                    seconds > 0 ? (double)self->read / seconds : 0);
}

/* The exit code: what stopped us, else what could not be read. */
static int outcome(job *self, dp_status status)
{
    if (status == DP_USAGE) {
        dp_complain("%s", dp_message(self->ctx));
        return status;
    }
    if (status != DP_END) {
        dp_complain("%s", dp_message(self->ctx));
        return status;
    }
    summarise(self);
    if (self->failed == 0)
        return DP_OK;
    return self->read + self->aside == 0 ? self->worst : DP_BAD_DATA;
}

static dp_status check_options(const dp_command *self, read_options *options,
                               int inputs)
{
    dp_edtf published;

    if (inputs == 0)
        return dp_misused(self, "no input; '-' is the standard input");
    if (options->common.jobs > MOST_JOBS)
        return dp_misused(self, "option '--jobs' takes at most %d", MOST_JOBS);
    if (options->json)
        options->format = FORMAT_JSON;
    if (options->published &&
        (!dp_edtf_parse(dp_str_of(options->published), &published) ||
         published.interval))
        return dp_misused(self, "'%s' is no date (YYYY-MM-DD)",
                          options->published);
    return DP_OK;
}

int cmd_read(const dp_command *self, int argc, char **argv)
{
    read_options options = { 0 };
    job work = { .options = &options, .begin = now_ms() };
    dp_status status;
    int n, code;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status == DP_END)
        return DP_OK;
    if (status == DP_OK)
        status = check_options(self, &options, n);
    if (status != DP_OK)
        return status;
    work.terminal = dp_is_terminal(STDOUT_FILENO);
    work.progress = !options.common.quiet && !work.terminal &&
                    dp_is_terminal(STDERR_FILENO);
    work.listing = (dp_listing){ .terminal = work.terminal,
                                 .colour = dp_has_colour(STDOUT_FILENO),
                                 .columns = dp_columns(STDOUT_FILENO) };
    status = open_all(&work, argv, n);
    if (status == DP_OK)
        status = read_all(&work);
    hide_progress(&work);
    code = outcome(&work, status);
    dp_reader_close(work.reader);
    dp_web_close(&work.web);
    if (work.set_aside)
        fclose(work.set_aside);
    dp_arena_close(work.arena);
    dp_close(work.ctx);
    return code;
}
