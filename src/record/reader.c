/* The reader: a queue of entries in the order of the output, and a pool that
 * works on them in whatever order is quickest.
 *
 * An entry is an input or a page. An input goes to a worker, which either reads
 * the one page it is and answers with the record, or hands over pages; each
 * becomes an entry of its own in front of the input's, and goes to another
 * worker. What has its result waits until it is first.
 *
 *     [page 7: ready] [page 8: working] [news.warc.gz: held] [b.html: ready]
 *
 * At most `jobs` inputs are open and `jobs` pages being read, so that a worker
 * is free for the pages of every open archive: there is no waiting in circles.
 * An archive is asked for its next page while the window has room, or when it
 * is first and nothing else can move. */
#include "record/reader.h"

#include <sys/types.h>
#include <unistd.h>

#include "record/inputs.h"
#include "record/note.h"

#include "core/banned.h"

/* Entries in flight for each page read at once, and bytes of pages and records
 * held: what the reader holds when a page takes its time. */
enum { WINDOW = 8, WINDOW_BYTES = 64 << 20 };

typedef enum state {
    WAITING, /* for a worker */
    WORKING,
    HELD, /* an input whose worker waits to hand over its next page */
    READY,
    OVER /* an input that has no result of its own */
} state;

typedef struct entry {
    struct entry *next, *before;
    uint64_t tag;
    bool page;          /* else an input */
    bool tried, parted; /* once, in vain; pages came of it */
    state state;
    int fd; /* of an input */
    off_t start;
    bool regular;
    char *name, *url; /* for failures; url NULL: not known */
    char *bytes;      /* of a page: the note; of a result: line or reason */
    size_t n;
    char *note; /* of a result: the page's, where pages are told */
    size_t note_n;
    bool failed, lost; /* of a result */
    dp_status status;
} entry;

struct dp_reader {
    dp_pool *pool;
    dp_inputs *inputs;
    dp_arena *arena; /* for what is packed and told */
    dp_arena *kept;  /* the options' strings */
    dp_page known;
    dp_status (*fetch)(void *self, dp_ctx *ctx, dp_str url, dp_fetched *out);
    void *fetch_self;
    dp_as as;
    size_t jobs;
    bool no_more; /* inputs */
    bool pages;   /* told with their records */
    entry *first, *last, *told;
    uint64_t tags;
    size_t entries, bytes; /* in the queue */
    size_t open, reading;  /* inputs with a worker; pages with one, or behind
                              another */
};

/* -- Entries ---------------------------------------------------------------
 */

static void entry_free(entry *e)
{
    if (!e)
        return;
    if (e->fd >= 0)
        close(e->fd);
    free(e->name);
    free(e->url);
    free(e->bytes);
    free(e->note);
    free(e);
}

static char *dup_str(dp_str s)
{
    return s.p ? strndup(s.p, s.n) : NULL;
}

/* Put `e` into the queue, in front of `place` (NULL: at the end). */
static void entry_put(dp_reader *reader, entry *e, entry *place)
{
    entry *before = place ? place->before : reader->last;

    e->tag = reader->tags++;
    e->next = place;
    e->before = before;
    *(before ? &before->next : &reader->first) = e;
    *(place ? &place->before : &reader->last) = e;
    reader->entries++;
    reader->bytes += e->n;
}

static void entry_take(dp_reader *reader, entry *e)
{
    *(e->before ? &e->before->next : &reader->first) = e->next;
    *(e->next ? &e->next->before : &reader->last) = e->before;
    reader->entries--;
    reader->bytes -= e->n;
}

static entry *entry_of(const dp_reader *reader, uint64_t tag)
{
    for (entry *e = reader->first; e; e = e->next)
        if (e->tag == tag)
            return e;
    return NULL;
}

/* What the entry has from now on: `bytes` is malloced, or NULL. */
static void entry_hold(dp_reader *reader, entry *e, char *bytes, size_t n)
{
    free(e->bytes);
    reader->bytes += n - e->n;
    e->bytes = bytes;
    e->n = n;
}

static void entry_fail(dp_reader *reader, entry *e, dp_status status,
                       dp_str reason)
{
    char *copy = dup_str(reason);

    entry_hold(reader, e, copy, copy ? strlen(copy) : 0);
    e->state = READY;
    e->failed = true;
    e->status = status;
}

/* -- Opening and closing -----------------------------------------------------
 */

static bool keep(dp_arena *arena, dp_str from, dp_str *out)
{
    *out = dp_str_dup(arena, from);
    return !from.p || out->p;
}

static dp_status take_options(dp_ctx *ctx, dp_reader *reader,
                              const dp_reader_options *options)
{
    dp_page *known = &reader->known;

    reader->inputs = dp_inputs_new();
    reader->arena = dp_arena_new(SIZE_MAX / 4);
    reader->kept = dp_arena_new(SIZE_MAX / 4);
    reader->jobs = options->jobs ? options->jobs : 1;
    reader->as = options->as;
    reader->pages = options->pages;
    reader->fetch = options->fetch;
    reader->fetch_self = options->self;
    if (!reader->inputs || !reader->arena || !reader->kept ||
        !keep(reader->kept, options->url, &known->url) ||
        !keep(reader->kept, options->title, &known->title) ||
        !keep(reader->kept, options->outlet, &known->outlet) ||
        !keep(reader->kept, options->published, &known->published) ||
        !keep(reader->kept, options->language, &known->language))
        return dp_no_memory(ctx, "a reader");
    if (reader->fetch)
        dp_inputs_tell_addresses(reader->inputs);
    return DP_OK;
}

dp_status dp_reader_open(dp_ctx *ctx, const dp_reader_options *options,
                         dp_reader **out)
{
    static const dp_reader_options defaults = { 0 };
    dp_reader *reader = calloc(1, sizeof *reader);
    dp_pool_options pool = { .warm = dp_work_warm };
    dp_status status;

    if (!reader)
        return dp_no_memory(ctx, "a reader");
    if (!options)
        options = &defaults;
    status = take_options(ctx, reader, options);
    pool.workers = reader->jobs * 2;
    pool.cpu_seconds = options->cpu_seconds;
    pool.wall_seconds = options->wall_seconds;
    pool.memory = options->memory;
    if (status == DP_OK)
        status = dp_pool_open(ctx, dp_works, DP_WORKS, &pool, &reader->pool);
    if (status != DP_OK) {
        dp_reader_close(reader);
        return status;
    }
    *out = reader;
    return DP_OK;
}

void dp_reader_close(dp_reader *reader)
{
    if (!reader)
        return;
    dp_pool_close(reader->pool);
    while (reader->first) {
        entry *e = reader->first;
        reader->first = e->next;
        entry_free(e);
    }
    entry_free(reader->told);
    dp_inputs_free(reader->inputs);
    dp_arena_close(reader->arena);
    dp_arena_close(reader->kept);
    free(reader);
}

dp_status dp_reader_add(dp_ctx *ctx, dp_reader *reader, const char *path)
{
    reader->no_more = false;
    return dp_inputs_add(reader->inputs, path) ? DP_OK
                                               : dp_no_memory(ctx, path);
}

void dp_reader_leave(dp_reader *reader, dp_inputs_ours *ours, void *self)
{
    dp_inputs_leave(reader->inputs, ours, self);
}

/* -- Giving work -------------------------------------------------------------
 */

static bool has_room(const dp_reader *reader)
{
    return reader->entries < WINDOW * reader->jobs &&
           reader->bytes < WINDOW_BYTES;
}

/* What the worker is to do with an input; kept with the entry until it is
 * done. */
static bool pack_order(dp_reader *reader, entry *e, const dp_fetched *fetched)
{
    dp_note order = { .kind = DP_NOTE_INPUT,
                      .as = reader->as,
                      /* Waiting for a pipe has no wall clock, and reading has
                       * one: two tasks. A page that is told travels. */
                      .flag = !e->regular || reader->pages,
                      .page = reader->known };
    dp_str packed;
    char *copy;

    order.page.input = dp_str_of(e->name);
    order.page.charset = fetched->charset;
    order.page.fetched = fetched->fetched;
    order.codings = fetched->codings;
    if (!order.page.url.p)
        order.page.url = fetched->url;
    packed = dp_note_pack(reader->arena, &order);
    copy = packed.p ? malloc(packed.n) : NULL;
    if (!copy)
        return false;
    memcpy(copy, packed.p, packed.n);
    entry_hold(reader, e, copy, packed.n);
    return true;
}

static dp_status submit_input(dp_ctx *ctx, dp_reader *reader, entry *e)
{
    dp_pool_task task = { .job = DP_WORK_INPUT,
                          .bytes = { e->bytes, e->n },
                          .fd = e->fd,
                          .patient = !e->regular,
                          .tag = e->tag };
    dp_status status = dp_pool_submit(ctx, reader->pool, &task);

    if (status == DP_OK)
        e->state = WORKING;
    return status;
}

/* A page for a worker; where as many are read as may be, one for each of their
 * workers to go on with. What failed once has a worker of its own. */
static dp_status submit_page(dp_ctx *ctx, dp_reader *reader, entry *e)
{
    dp_pool_task task = { .job = DP_WORK_PAGE,
                          .bytes = { e->bytes, e->n },
                          .fd = -1,
                          .behind = reader->reading >= reader->jobs,
                          .tag = e->tag };
    dp_status status;

    if (task.behind && (e->tried || reader->reading >= 2 * reader->jobs))
        return DP_OK;
    status = dp_pool_submit(ctx, reader->pool, &task);
    if (status == DP_BUSY && task.behind)
        return DP_OK;
    if (status == DP_OK) {
        e->state = WORKING;
        reader->reading++;
    }
    return status;
}

/* An address becomes a file, and what the answer says of it. */
static dp_status fetch_input(dp_ctx *ctx, dp_reader *reader, dp_input *input,
                             dp_fetched *out)
{
    dp_status status =
        reader->fetch(reader->fetch_self, ctx, dp_str_of(input->path), out);

    if (status == DP_OK)
        input->fd = out->fd;
    input->regular = true;
    return status;
}

/* Open the next input; one that cannot be opened is a result at once. */
static dp_status open_input(dp_ctx *ctx, dp_reader *reader)
{
    dp_input input = { 0 };
    dp_fetched fetched = { 0 };
    dp_status status = dp_inputs_next(ctx, reader->inputs, &input);
    entry *e;

    if (status == DP_END) {
        reader->no_more = true;
        return DP_OK;
    }
    if (!input.path)
        return status;
    if (status == DP_OK && input.address)
        status = fetch_input(ctx, reader, &input, &fetched);
    e = calloc(1, sizeof *e);
    if (!e) {
        free(input.path);
        return dp_no_memory(ctx, "an input");
    }
    e->fd = status == DP_OK ? input.fd : -1;
    e->regular = input.regular;
    e->name = input.path;
    entry_put(reader, e, NULL);
    if (status == DP_OK) {
        reader->open++;
        e->start = lseek(e->fd, 0, SEEK_CUR);
        return pack_order(reader, e, &fetched) ? submit_input(ctx, reader, e)
                                               : dp_no_memory(ctx, "an input");
    }
    e->lost = true;
    entry_fail(reader, e, status, dp_str_of(dp_message(ctx)));
    return DP_OK;
}

/* Work for what is in the queue: pages, inputs to be tried again, and the next
 * page of the first archive, for which the others wait. */
static dp_status give_queued(dp_ctx *ctx, dp_reader *reader)
{
    dp_status status = DP_OK;
    bool front = true;

    for (entry *e = reader->first; e && status == DP_OK; e = e->next) {
        if (e->state == WAITING && !e->page)
            status = submit_input(ctx, reader, e);
        else if (e->state == WAITING)
            status = submit_page(ctx, reader, e);
        else if (e->state == HELD && front &&
                 (has_room(reader) || e == reader->first)) {
            e->state = WORKING;
            dp_pool_go_on(reader->pool, e->tag);
        }
        front = front && (e->page || e->state > HELD);
    }
    return status;
}

/* Give out all the work there is. A worker that is just dying (DP_BUSY) takes
 * none; what it was to do is in the queue. */
static dp_status give_work(dp_ctx *ctx, dp_reader *reader)
{
    dp_status status = give_queued(ctx, reader);

    while (status == DP_OK && !reader->no_more && has_room(reader) &&
           reader->open < reader->jobs && reader->reading < reader->jobs)
        status = open_input(ctx, reader);
    return status == DP_BUSY ? DP_OK : status;
}

/* -- Taking results ----------------------------------------------------------
 */

/* One record, one line: what a worker says may be anything. */
static bool is_line(const char *bytes, size_t n)
{
    dp_str s = { bytes, n };

    return n > 2 && bytes[0] == '{' && bytes[n - 2] == '}' &&
           dp_str_find_char(s, '\n', 0) == n - 1 &&
           dp_utf8_invalid(s) == DP_NOT_FOUND;
}

/* A page, or a failure, that an input's worker hands over. */
static dp_status take_note(dp_ctx *ctx, dp_reader *reader, entry *input,
                           dp_pool_event *event)
{
    dp_note note;
    entry *e;

    if (input->page ||
        !dp_note_unpack((dp_str){ event->bytes, event->n }, &note) ||
        note.kind == DP_NOTE_INPUT) {
        dp_pool_drop(reader->pool, event->tag);
        input->lost = input->parted;
        entry_fail(reader, input, DP_INTERNAL,
                   DP_S("worker sent a broken message"));
        return DP_OK;
    }
    e = calloc(1, sizeof *e);
    if (!e)
        return dp_no_memory(ctx, "a page");
    e->fd = -1;
    e->page = true;
    e->name = dup_str(note.page.input);
    e->url = dup_str(note.page.url);
    if (note.kind == DP_NOTE_PAGE) {
        e->bytes = event->bytes;
        e->n = event->n;
        event->bytes = NULL;
    }
    entry_put(reader, e, input);
    if (note.kind == DP_NOTE_FAILURE) {
        e->lost = note.flag;
        entry_fail(reader, e, note.status, note.reason);
    }
    input->parted = true;
    input->state = HELD;
    return DP_OK;
}

static void take_done(dp_reader *reader, entry *e, dp_pool_event *event)
{
    if (!e->page && event->n == 0) {
        e->state = OVER;
        return;
    }
    if (!is_line(event->bytes, event->n)) {
        entry_fail(reader, e, DP_INTERNAL,
                   DP_S("worker answered with what is no record"));
        return;
    }
    if (reader->pages && e->page) {
        e->note = e->bytes;
        e->note_n = e->n;
        e->bytes = NULL;
    }
    entry_hold(reader, e, event->bytes, event->n);
    event->bytes = NULL;
    e->state = READY;
}

/* Back to where an input began, for a second try. */
static bool rewind_input(const entry *e)
{
    return e->regular && e->start >= 0 &&
           lseek(e->fd, e->start, SEEK_SET) == e->start;
}

static void take_failure(dp_reader *reader, entry *e,
                         const dp_pool_event *event)
{
    bool again = event->again && !e->tried && !e->parted;

    if (again && (e->page || rewind_input(e))) {
        e->tried = true;
        e->state = WAITING;
        return;
    }
    /* Of an archive the rest is lost; of anything else, the page it is. */
    e->lost = !e->page && e->parted;
    entry_fail(reader, e, event->status, dp_str_of(event->reason));
}

/* An entry has its result: what it had open is no longer needed. */
static void settle(dp_reader *reader, entry *e)
{
    if (e->page)
        return;
    reader->open--;
    close(e->fd);
    e->fd = -1;
}

static dp_status take_event(dp_ctx *ctx, dp_reader *reader,
                            dp_pool_event *event)
{
    entry *e = entry_of(reader, event->tag);
    dp_status status = DP_OK;

    if (!e) {
        free(event->bytes);
        return dp_fail(ctx, DP_INTERNAL, "an answer to no question");
    }
    if (e->page)
        reader->reading--;
    if (event->kind == DP_POOL_ITEM)
        status = take_note(ctx, reader, e, event);
    else if (event->kind == DP_POOL_DONE)
        take_done(reader, e, event);
    else if (event->kind == DP_POOL_BACK)
        e->state = WAITING;
    else
        take_failure(reader, e, event);
    if (e->state > HELD)
        settle(reader, e);
    free(event->bytes);
    return status;
}

/* -- The queue's front --------------------------------------------------------
 */

/* The first entry, if it has come to its end; NULL: not yet, or none. */
static entry *take_first(dp_reader *reader)
{
    entry *e;

    while ((e = reader->first) && e->state == OVER) {
        entry_take(reader, e);
        entry_free(e);
    }
    if (!e || e->state != READY)
        return NULL;
    entry_take(reader, e);
    return e;
}

static void tell(entry *e, dp_reading *out)
{
    dp_str bytes = { e->bytes ? e->bytes : "", e->n };
    dp_note note;

    *out = (dp_reading){ .input = dp_str_of(e->name),
                         .url = dp_str_of(e->url),
                         .status = e->status };
    if (!e->failed) {
        out->line = bytes;
        if (e->note && dp_note_unpack((dp_str){ e->note, e->note_n }, &note))
            out->page = note.page;
        return;
    }
    out->reason = bytes;
    out->lost = e->lost;
}

dp_status dp_reader_next(dp_ctx *ctx, dp_reader *reader, dp_reading *out)
{
    dp_status status = DP_OK;
    dp_pool_event event;

    entry_free(reader->told);
    reader->told = NULL;
    for (;;) {
        dp_arena_reset(reader->arena);
        status = give_work(ctx, reader);
        if (status != DP_OK)
            return status;
        reader->told = take_first(reader);
        if (reader->told) {
            tell(reader->told, out);
            return DP_OK;
        }
        if (!reader->first && reader->no_more)
            return DP_END;
        status = dp_pool_wait(ctx, reader->pool, &event);
        if (status == DP_OK)
            status = take_event(ctx, reader, &event);
        if (status != DP_OK && status != DP_END)
            return status;
    }
}
