/* depeche add: read pages and keep them. What it prints, or counts, is in the
 * file: it is told only when the store has made sure of it. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/store.h"
#include "core/json.h"
#include "record/reader.h"
#include "record/record.h"
#include "stories/happenings.h"
#include "stories/keep.h"

#include "core/banned.h"

/* Beside the kinds that the reader knows. */
enum { AS_RECORDS = 100, LINE_MAX_BYTES = 256 << 20, ADDED = 5 };

typedef struct add_options {
    dp_common common;
    dp_network network;
    const char *store;
    int as;
    bool json;
    const char *url, *title, *outlet, *published;
} add_options;

static const dp_word kinds[] = {
    { "auto", DP_AS_AUTO },    { "html", DP_AS_HTML },
    { "text", DP_AS_TEXT },    { "jsonl", DP_AS_JSONL },
    { "warc", DP_AS_WARC },    { "mhtml", DP_AS_MHTML },
    { "records", AS_RECORDS }, { 0 },
};

#define AT(member) offsetof(add_options, member)

const dp_option dp_add_options[] = {
    DP_STORE_OPTION(add_options),
    { "as", 0, DP_OPTION_WORD, AT(as), NULL, kinds,
      "what the inputs are; 'auto' finds it from the bytes. 'records' are "
      "lines that 'depeche read' printed" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "print {input, id, added} of each article once it is kept; added is new, "
      "copy, revision, same or forgotten" },
    DP_OPTION_KEEP_PAGES,
    { "url", 0, DP_OPTION_TEXT, AT(url), "URL", NULL,
      "where the page was fetched from" },
    { "title", 0, DP_OPTION_TEXT, AT(title), "TITLE", NULL, "its headline" },
    { "outlet", 0, DP_OPTION_TEXT, AT(outlet), "NAME", NULL,
      "the publication the pages are from" },
    { "published", 0, DP_OPTION_TEXT, AT(published), "DATE", NULL,
      "when the pages were published, YYYY-MM-DD" },
    DP_OPTION_TIME_ZONE,
    DP_NETWORK_OPTIONS(add_options),
    { 0 }
};

static const char *const added_words[ADDED] = {
    [DP_ADDED_NEW] = "new",
    [DP_ADDED_COPY] = "copy",
    [DP_ADDED_REVISION] = "revision",
    [DP_ADDED_SAME] = "same",
    [DP_ADDED_FORGOTTEN] = "forgotten",
};

typedef struct job {
    dp_work work;
    const add_options *options;
    dp_reader *reader;
    dp_intake *intake;
    dp_keeper *keeper;
    dp_web web;
    char *told; /* lines of articles the store is not yet sure of */
    size_t told_n;
    FILE *tell;
    size_t counts[ADDED], pending[ADDED], failed;
    dp_status worst;
} job;

/* -- Keeping -----------------------------------------------------------------
 */

/* The store is sure of all that was added so far. */
static void sure(void *self, size_t articles)
{
    job *j = self;

    for (size_t i = 0; i < ADDED; i++) {
        j->counts[i] += j->pending[i];
        j->pending[i] = 0;
    }
    if (!j->tell)
        return;
    fflush(j->tell);
    /* Whoever listened may have gone; what is to be kept is kept. */
    if ((fwrite(j->told, 1, j->told_n, stdout) < j->told_n ||
         fflush(stdout) != 0) &&
        errno == EPIPE)
        clearerr(stdout);
    rewind(j->tell);
}

static dp_status note(job *j, const dp_article *article, dp_added added)
{
    json_t *object;
    dp_str line;

    j->pending[added]++;
    if (!j->tell)
        return DP_OK;
    object = json_object();
    json_object_set_new(object, "input", dp_json_of(article->input));
    json_object_set_new(object, "id", dp_json_of(article->id));
    json_object_set_new(object, "added", json_string(added_words[added]));
    line = dp_json_print(j->work.arena, object);
    json_decref(object);
    if (!line.p)
        return dp_no_memory(j->work.ctx, "a line");
    fprintf(j->tell, "%.*s\n", (int)line.n, line.p);
    return DP_OK;
}

static void fail(job *j, dp_str input, const char *reason, dp_status status)
{
    dp_complain("'%.*s': %s", DP_F(input), reason);
    j->worst = j->failed && j->worst != status ? DP_BAD_DATA : status;
    j->failed++;
}

/* A line that is no record is one failure; the store's are the end. */
static dp_status keep_page(job *j, dp_str line, const dp_page *page,
                           dp_str input)
{
    dp_article article;
    dp_kept kept = { .article = &article };
    dp_added added;
    dp_status status;

    if (line.n && line.p[line.n - 1] == '\n')
        line.n--;
    kept.record = line;
    status = dp_record_parse(j->work.ctx, j->work.arena, line, &article);
    if (status == DP_OK && !article.id.n)
        status = dp_fail(j->work.ctx, DP_BAD_DATA, "the record has no id");
    if (status != DP_OK) {
        fail(j, input, dp_message(j->work.ctx), status);
        return DP_OK;
    }
    if (dp_setting_yes(&j->options->common, DP_SETTING_KEEP_PAGES)) {
        kept.page = page->bytes;
        kept.form = page->form;
        kept.charset = page->charset;
    }
    kept.seen = article.fetched;
    status = dp_store_add(j->work.ctx, j->work.store, &kept, &added);
    return status == DP_OK ? note(j, &article, added) : status;
}

/* -- Pages -------------------------------------------------------------------
 */

static dp_status add_pages(job *j)
{
    dp_reading reading;
    dp_status status;

    while ((status = dp_reader_next(j->work.ctx, j->reader, &reading)) ==
           DP_OK) {
        if (reading.line.p)
            status = keep_page(j, reading.line, &reading.page, reading.input);
        else
            fail(j, reading.input, dp_str_z(j->work.arena, reading.reason),
                 reading.status);
        /* The next page may take long, and others want to write. */
        if (status == DP_OK)
            status = dp_store_commit(j->work.ctx, j->work.store);
        if (status != DP_OK)
            return status;
        dp_arena_reset(j->work.arena);
    }
    return status;
}

/* -- Records -----------------------------------------------------------------
 */

static dp_status note_record(void *self, const dp_taken *taken)
{
    job *j = self;
    dp_status status = DP_OK;

    if (taken->article)
        status = note(j, taken->article, taken->added);
    else
        fail(j, taken->input, dp_str_z(j->work.arena, taken->reason),
             taken->status);
    dp_arena_reset(j->work.arena);
    return status;
}

typedef struct lines {
    int fd;
    char *p;
    size_t begin, n, cap;
    bool over;
} lines;

/* More bytes behind those there are. A pipe that has none lets others write
 * meanwhile. */
static dp_status fill(job *j, lines *l, const char *name)
{
    struct pollfd ready = { .fd = l->fd, .events = POLLIN };
    dp_status status = DP_OK;
    ssize_t n;

    if (l->begin > 0) {
        memmove(l->p, l->p + l->begin, l->n - l->begin);
        l->n -= l->begin;
        l->begin = 0;
    }
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 1 << 18;
        char *grown = cap <= LINE_MAX_BYTES ? realloc(l->p, cap) : NULL;
        if (!grown)
            return dp_fail(j->work.ctx, DP_BAD_DATA, "'%s': a line is too long",
                           name);
        l->p = grown;
        l->cap = cap;
    }
    if (poll(&ready, 1, 0) == 0)
        status = dp_intake_flush(j->work.ctx, j->intake);
    while ((n = read(l->fd, l->p + l->n, l->cap - l->n)) < 0 && errno == EINTR)
        ;
    if (status == DP_OK && n < 0)
        return dp_fail(j->work.ctx, DP_IO, "cannot read '%s': %s", name,
                       strerror(errno));
    l->over = n == 0;
    l->n += n > 0 ? (size_t)n : 0;
    return status;
}

static dp_status add_line(job *j, dp_str line, dp_str input)
{
    dp_status status = dp_intake_line(j->work.ctx, j->intake, line, input);

    return status == DP_OK ? dp_keeper_note(j->work.ctx, j->keeper, 1) : status;
}

static dp_status add_lines(job *j, lines *l, const char *name)
{
    dp_status status = DP_OK;

    for (size_t number = 1; status == DP_OK; number++) {
        char *end, input[512];
        dp_str line;
        size_t looked = 0;
        while (!(end = l->n > l->begin + looked
                           ? memchr(l->p + l->begin + looked, '\n',
                                    l->n - l->begin - looked)
                           : NULL) &&
               !l->over && status == DP_OK) {
            looked = l->n - l->begin;
            status = fill(j, l, name);
        }
        if (status != DP_OK || l->begin == l->n)
            return status;
        line = (dp_str){ l->p + l->begin,
                         (end ? (size_t)(end - l->p) : l->n) - l->begin };
        l->begin += line.n + (end ? 1 : 0);
        snprintf(input, sizeof input, "%s#%zu", name, number);
        if (dp_str_trim(line).n)
            status = add_line(j, line, dp_str_of(input));
    }
    return status;
}

static dp_status add_records(job *j, char **inputs, int n)
{
    dp_status status =
        dp_intake_open(j->work.ctx, j->work.store, note_record, j, &j->intake);

    if (status == DP_OK)
        status = dp_keeper_feed(j->work.ctx, j->keeper, j->intake);
    for (int i = 0; i < n && status == DP_OK; i++) {
        lines l = { .fd = STDIN_FILENO };
        if (dp_store_has_file(j->work.store, inputs[i])) {
            fail(j, dp_str_of(inputs[i]), "it is the store", DP_USAGE);
            continue;
        }
        if (strcmp(inputs[i], "-") != 0)
            l.fd = open(inputs[i], O_RDONLY | O_CLOEXEC);
        if (l.fd < 0) {
            fail(j, dp_str_of(inputs[i]), strerror(errno), DP_NO_INPUT);
            continue;
        }
        status = add_lines(j, &l, inputs[i]);
        if (l.fd != STDIN_FILENO)
            close(l.fd);
        free(l.p);
    }
    return status == DP_OK ? dp_intake_flush(j->work.ctx, j->intake) : status;
}

/* -- Beginning and end -------------------------------------------------------
 */

static dp_status open_reader(job *j, char **inputs, int n)
{
    const add_options *o = j->options;
    dp_reader_options reader = { .jobs = o->common.jobs ? o->common.jobs
                                                        : dp_cores(),
                                 .as = (dp_as)o->as,
                                 .pages = true,
                                 .url = dp_str_of(o->url),
                                 .title = dp_str_of(o->title),
                                 .outlet = dp_str_of(o->outlet),
                                 .published = dp_str_of(o->published),
                                 .fetch = dp_web_fetch,
                                 .self = &j->web };
    dp_status status;

    j->web = (dp_web){ .common = &o->common, .network = &o->network };
    status = dp_reader_open(j->work.ctx, &reader, &j->reader);
    for (int i = 0; i < n && status == DP_OK; i++)
        status = dp_reader_add(j->work.ctx, j->reader, inputs[i]);
    return status;
}

static bool is_of_store(void *self, const char *path)
{
    job *j = self;

    return dp_store_has_file(j->work.store, path);
}

/* The reader forks its mother first: she is to inherit no store. */
static dp_status open_all(job *j, char **inputs, int n)
{
    const add_options *o = j->options;
    const char *path = NULL;
    dp_status status =
        dp_common_open(&o->common, DP_UNTIL_EVENTS, &j->work.ctx);

    if (status != DP_OK)
        return status;
    j->work.arena = dp_arena_new((size_t)1 << 30);
    if (!j->work.arena)
        return dp_no_memory(j->work.ctx, "articles");
    if (o->as != AS_RECORDS)
        status = open_reader(j, inputs, n);
    if (status == DP_OK)
        status = dp_store_place(j->work.ctx, j->work.arena, o->store, &path);
    if (status == DP_OK)
        status =
            dp_store_open(j->work.ctx, path, DP_STORE_WRITE, &j->work.store);
    if (status == DP_OK && j->reader)
        dp_reader_leave(j->reader, is_of_store, j);
    if (status == DP_OK)
        dp_happenings_attach(j->work.store);
    if (status == DP_OK)
        status = dp_keeper_open(j->work.ctx, j->work.store, &j->keeper);
    if (status == DP_OK)
        dp_store_on_commit(j->work.store, sure, j);
    return status;
}

static void summarise(const job *j)
{
    if (!j->options->common.quiet)
        dp_complain("%zu new, %zu copies, %zu revisions, %zu unchanged, %zu "
                    "forgotten, %zu not read",
                    j->counts[DP_ADDED_NEW], j->counts[DP_ADDED_COPY],
                    j->counts[DP_ADDED_REVISION], j->counts[DP_ADDED_SAME],
                    j->counts[DP_ADDED_FORGOTTEN], j->failed);
}

int cmd_add(const dp_command *self, int argc, char **argv)
{
    add_options options = { 0 };
    job j = { .options = &options };
    size_t kept = 0;
    int n, code;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status == DP_END)
        return DP_OK;
    if (status == DP_OK && n == 0)
        status = dp_misused(self, "no input; '-' is the standard input");
    if (status != DP_OK)
        return status;
    if (options.json)
        j.tell = open_memstream(&j.told, &j.told_n);
    status = open_all(&j, argv, n);
    if (status == DP_OK)
        status =
            options.as == AS_RECORDS ? add_records(&j, argv, n) : add_pages(&j);
    if (j.work.store && (status == DP_OK || status == DP_END))
        status = dp_store_commit(j.work.ctx, j.work.store);
    if (j.work.store && status == DP_OK)
        status = dp_keeper_group_worth(j.work.ctx, j.keeper, DP_KEEPER_MOST);
    if (j.work.store)
        summarise(&j);
    for (size_t i = 0; i < ADDED; i++)
        kept += j.counts[i];
    dp_intake_close(j.intake);
    dp_keeper_close(j.keeper);
    dp_reader_close(j.reader);
    dp_web_close(&j.web);
    if (j.tell)
        fclose(j.tell);
    free(j.told);
    code = dp_work_end(&j.work, status);
    if (code == DP_OK && j.failed)
        code = kept ? DP_BAD_DATA : j.worst;
    return code;
}
