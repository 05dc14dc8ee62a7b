/* The loop: what is due becomes wants; wants go through the gate (robots.txt),
 * the fetcher and a worker, and are written in batches.
 *
 *     due -> gate -> fetcher -> worker -> sink -> outlets
 *
 * Records are made sure of before the entries they came of count as kept. */
#include "follow/inside.h"

#include <unistd.h>

#include "core/banned.h"

int64_t dp_follow_now(void)
{
    return (int64_t)time(NULL);
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void dp_follow_tell(dp_follow *f, dp_follow_news news, dp_str url, size_t count,
                    dp_str words)
{
    if (f->options.tell)
        f->options.tell(f->options.self, news, url, count, words);
}

/* -- Wants -- */

want *dp_want_new(dp_follow *f, int kind)
{
    dp_arena *arena = dp_arena_new_small((size_t)128 << 20);
    want *w = arena ? DP_NEW(arena, want) : NULL;

    if (!w) {
        dp_arena_close(arena);
        f->status = dp_no_memory(f->ctx, "what is to be fetched");
        return NULL;
    }
    w->arena = arena;
    w->kind = kind;
    w->max_age = -1;
    w->younger = &f->wants;
    w->older = f->wants;
    if (w->older)
        w->older->younger = &w->older;
    f->wants = w;
    return w;
}

void dp_want_free(want *w)
{
    if (!w)
        return;
    *w->younger = w->older;
    if (w->older)
        w->older->younger = w->younger;
    dp_arena_close(w->arena);
}

void dp_want_done(dp_follow *f, want *w)
{
    w->next = f->done;
    f->done = w;
    f->done_n++;
}

/* Whether it is under way already; notes that it is, or no longer. */
static uint32_t *under_way(dp_follow *f, int kind, int64_t n)
{
    char key[16];
    dp_str view = { key, sizeof key };
    uint32_t *slot;
    bool fresh;

    memset(key, 0, sizeof key);
    memcpy(key, &n, sizeof n);
    key[8] = (char)kind;
    slot = dp_map_get(&f->under_way, view);
    if (slot)
        return slot;
    view = dp_str_dup(f->kept, view);
    return view.p ? dp_map_put(f->kept, &f->under_way, view, &fresh) : NULL;
}

/* -- Writing -- */

static dp_status write_one(dp_follow *f, want *w)
{
    dp_pendings one = { &w->entry, 1 };

    return w->kind == WANT_ENTRY ? dp_outlets_settle(f->ctx, f->outlets, &one)
                                 : dp_poll_write(f, w);
}

static dp_status flush(dp_follow *f)
{
    dp_status status = DP_OK;
    want *w = f->done, *next;

    f->flushed = now_ms();
    if (!w && !f->to_write)
        return DP_OK;
    if (f->options.sink.commit)
        status = f->options.sink.commit(f->options.sink.self, f->ctx);
    if (status == DP_OK)
        status = dp_outlets_begin(f->ctx, f->outlets);
    f->done = NULL;
    f->done_n = 0;
    for (; w; w = next) {
        uint32_t *slot = under_way(
            f, w->kind, w->kind == WANT_POLL ? w->outlet.n : w->entry.n);
        next = w->next;
        /* Once over all outlets is once for each. */
        if (slot)
            *slot = f->options.all && w->kind == WANT_POLL ? 2 : 0;
        if (status == DP_OK)
            status = write_one(f, w);
        dp_want_free(w);
    }
    if (status == DP_OK)
        status = dp_gate_write(f);
    return status == DP_OK ? dp_outlets_end(f->ctx, f->outlets) : status;
}

/* -- What is due -- */

static dp_outlet copy_outlet(dp_arena *arena, const dp_outlet *from)
{
    dp_outlet o = *from;

    o.url = dp_str_dup(arena, from->url);
    o.title = dp_str_dup(arena, from->title);
    o.folder = dp_str_dup(arena, from->folder);
    o.etag = dp_str_dup(arena, from->etag);
    o.last_modified = dp_str_dup(arena, from->last_modified);
    o.trouble = DP_NULL;
    return o;
}

static dp_pending copy_entry(dp_arena *arena, const dp_pending *from)
{
    dp_pending e = *from;

    e.key = dp_str_dup(arena, from->key);
    e.url = dp_str_dup(arena, from->url);
    e.title = dp_str_dup(arena, from->title);
    e.published = dp_str_dup(arena, from->published);
    e.language = dp_str_dup(arena, from->language);
    e.text = dp_str_dup(arena, from->text);
    e.outlet_title = dp_str_dup(arena, from->outlet_title);
    e.outlet_url = dp_str_dup(arena, from->outlet_url);
    e.trouble = DP_NULL;
    return e;
}

static dp_status start_polls(dp_follow *f, int64_t by, size_t *started)
{
    dp_outlet_list due;
    dp_status status = dp_outlets_list(
        f->ctx, f->scratch, f->outlets, dp_follow_now(),
        f->options.all ? INT64_MAX : by,
        f->options.all ? SIZE_MAX : POLLS + f->polls + f->done_n, &due);

    for (size_t i = 0; status == DP_OK && i < due.n && f->polls < POLLS; i++) {
        uint32_t *slot = under_way(f, WANT_POLL, due.at[i].n);
        want *w;
        if (slot && *slot)
            continue;
        w = slot ? dp_want_new(f, WANT_POLL) : NULL;
        if (!w)
            return DP_NO_MEMORY;
        *slot = 1;
        w->outlet = copy_outlet(w->arena, &due.at[i]);
        w->url = w->outlet.url;
        f->polls++;
        ++*started;
        dp_gate(f, w);
    }
    return status;
}

/* Articles that are due now, not by the begin of the run: what a poll of this
 * run has brought belongs to it. */
static dp_status start_entries(dp_follow *f, size_t *started)
{
    dp_pendings due;
    dp_status status =
        dp_outlets_pending(f->ctx, f->scratch, f->outlets, dp_follow_now(),
                           ENTRIES + f->entries + f->done_n, &due);

    for (size_t i = 0; status == DP_OK && i < due.n && f->entries < ENTRIES;
         i++) {
        uint32_t *slot = under_way(f, WANT_ENTRY, due.at[i].n);
        want *w;
        if (slot && *slot)
            continue;
        w = slot ? dp_want_new(f, WANT_ENTRY) : NULL;
        if (!w)
            return DP_NO_MEMORY;
        *slot = 1;
        w->entry = copy_entry(w->arena, &due.at[i]);
        f->entries++;
        ++*started;
        dp_entry_begin(f, w);
    }
    return status;
}

static dp_status start_due(dp_follow *f, int64_t by, size_t *started)
{
    dp_status status = DP_OK;

    *started = 0;
    dp_arena_reset(f->scratch);
    if (f->polls < POLLS / 2)
        status = start_polls(f, by, started);
    if (status == DP_OK && !f->options.feeds_only && f->entries < ENTRIES / 2)
        status = start_entries(f, started);
    dp_gate_judge(f);
    return status != DP_OK ? status : f->status;
}

/* -- Workers -- */

void dp_follow_task(dp_follow *f, size_t job, dp_str bytes, want *of, site *at,
                    dp_arena *arena)
{
    task *t = calloc(1, sizeof *t);

    if (!t || !bytes.p) {
        free(t);
        dp_arena_close(arena);
        f->status = dp_no_memory(f->ctx, "a task");
        return;
    }
    *t = (task){
        .job = job, .bytes = bytes, .of = of, .at = at, .arena = arena
    };
    if (f->tasks_last)
        f->tasks_last->next = t;
    else
        f->tasks = t;
    f->tasks_last = t;
}

static void free_task(task *t)
{
    dp_arena_close(t->arena);
    free(t);
}

static void free_tasks(task *t)
{
    for (task *next; t; t = next) {
        next = t->next;
        free_task(t);
    }
}

static dp_status submit(dp_follow *f)
{
    while (f->tasks && dp_pool_free(f->pool) > 0) {
        task *t = f->tasks;
        dp_pool_task order = { .job = t->job,
                               .bytes = t->bytes,
                               .fd = -1,
                               .tag = (uint64_t)(uintptr_t)t };
        dp_status status = dp_pool_submit(f->ctx, f->pool, &order);
        if (status == DP_BUSY)
            return DP_OK;
        if (status != DP_OK)
            return status;
        f->tasks = t->next;
        if (!f->tasks)
            f->tasks_last = NULL;
        t->next = f->at_work;
        f->at_work = t;
    }
    return DP_OK;
}

static void take_work(dp_follow *f, dp_pool_event *event)
{
    task *t = (task *)(uintptr_t)event->tag, **at = &f->at_work;
    want *w = t->of;

    while (*at != t)
        at = &(*at)->next;
    *at = t->next;
    if (!w)
        dp_gate_judged(f, t->at, event);
    else if (w->kind == WANT_POLL)
        dp_poll_read(f, w, event);
    else
        dp_entry_read(f, w, event);
    free(event->bytes);
    free_task(t);
}

/* -- Answers -- */

static void take_answer(dp_follow *f, const dp_http_answer *answer)
{
    want *w = (want *)(uintptr_t)answer->tag;

    if (w->kind == WANT_RULES)
        dp_gate_rules(f, w, answer);
    else if (w->kind == WANT_POLL)
        dp_poll_answer(f, w, answer);
    else
        dp_entry_answer(f, w, answer);
}

/* All answers there are, without waiting; `*any`: some transfer is not over. */
static dp_status take_answers(dp_follow *f, bool *any)
{
    dp_http_answer answer;
    dp_status status;

    while ((status = dp_http_next(f->ctx, f->http, 0, &answer)) == DP_OK) {
        take_answer(f, &answer);
        if (f->status != DP_OK)
            return f->status;
        /* So that workers have something to do meanwhile. */
        status = submit(f);
        if (status != DP_OK)
            return status;
    }
    *any = status == DP_BUSY;
    return status == DP_BUSY || status == DP_END ? DP_OK : status;
}

/* One turn: answers, tasks, and a wait for whichever comes first. */
static dp_status turn(dp_follow *f, bool *idle)
{
    enum { PATIENCE = 20 };
    dp_pool_event event;
    bool transfers = false;
    dp_status status = take_answers(f, &transfers);

    dp_gate_judge(f);
    if (status == DP_OK)
        status = submit(f);
    if (status != DP_OK)
        return status;
    status = dp_pool_poll(f->ctx, f->pool, transfers ? PATIENCE : 0,
                          transfers ? dp_http_descriptor(f->http) : -1, &event);
    if (status == DP_OK)
        take_work(f, &event);
    else if (status == DP_END && f->tasks)
        status = DP_BUSY; /* a worker is being replaced */
    *idle = status == DP_END && !transfers;
    if (status == DP_BUSY && !transfers) {
        status = dp_pool_wait(f->ctx, f->pool, &event);
        if (status == DP_OK)
            take_work(f, &event);
    }
    if (status != DP_OK && status != DP_BUSY && status != DP_END)
        return status;
    /* A sink that failed may have lost what it kept before: it comes again. */
    if (f->status != DP_OK)
        return f->status;
    return f->done_n >= FLUSH_AFTER || now_ms() - f->flushed > 500 ? flush(f)
                                                                   : DP_OK;
}

/* Until nothing is under way and nothing due by then; `by` 0: by whatever time
 * it is, so that one slow host holds up no other. `stop` may be NULL. */
static dp_status go_on(dp_follow *f, int64_t by,
                       const volatile sig_atomic_t *stop)
{
    dp_status status = DP_OK;
    size_t started = 1;
    bool idle = false;
    int64_t looked = 0;

    while (status == DP_OK && !(stop && *stop)) {
        int64_t now = now_ms();
        /* A look costs a query: now and then, and when all is done. */
        if (idle || now - looked > 200) {
            if (idle)
                status = flush(f);
            looked = now;
            if (status == DP_OK)
                status = start_due(f, by ? by : dp_follow_now(), &started);
            if (status != DP_OK || (idle && started == 0 &&
                                    f->polls + f->entries == 0 && !f->done))
                break;
        }
        status = turn(f, &idle);
    }
    return status == DP_OK ? flush(f) : status;
}

dp_status dp_follow_run(dp_ctx *ctx, dp_follow *f)
{
    return go_on(f, dp_follow_now(), NULL);
}

dp_status dp_follow_watch(dp_ctx *ctx, dp_follow *f,
                          volatile sig_atomic_t *stop)
{
    enum { LONGEST_NAP = 30 };
    dp_status status = DP_OK;

    while (status == DP_OK && !*stop) {
        int64_t next, wait;
        status = go_on(f, 0, stop);
        if (status == DP_OK)
            status = dp_outlets_next(ctx, f->outlets, &next);
        if (status != DP_OK || *stop)
            break;
        wait = next == INT64_MAX ? LONGEST_NAP : next - dp_follow_now();
        if (wait > LONGEST_NAP)
            wait = LONGEST_NAP;
        /* A signal ends the nap. */
        if (wait > 0)
            sleep((unsigned)wait);
        else
            usleep(200000);
    }
    return status;
}

/* -- Opening -- */

dp_status dp_follow_open(dp_ctx *ctx, dp_outlets *outlets,
                         const dp_follow_options *options, dp_follow **out)
{
    dp_follow *f = calloc(1, sizeof *f);
    dp_pool_options pool = { .warm = dp_follow_warm };
    dp_status status;

    if (!f)
        return dp_no_memory(ctx, "the follower");
    f->ctx = ctx;
    f->outlets = outlets;
    f->options = *options;
    if (!f->options.page_tries)
        f->options.page_tries = 4;
    pool.workers = options->workers ? options->workers : 2;
    f->kept = dp_arena_new((size_t)1 << 30);
    f->scratch = dp_arena_new((size_t)256 << 20);
    if (!f->kept || !f->scratch) {
        dp_follow_close(f);
        return dp_no_memory(ctx, "the follower");
    }
    /* The pool forks: before libcurl has threads for names. */
    status = dp_pool_open(ctx, dp_follow_works, WORKS, &pool, &f->pool);
    if (status == DP_OK)
        status = dp_http_open(ctx, &options->http, &f->http);
    if (status != DP_OK) {
        dp_follow_close(f);
        return status;
    }
    *out = f;
    return DP_OK;
}

void dp_follow_close(dp_follow *f)
{
    if (!f)
        return;
    dp_pool_close(f->pool);
    dp_http_close(f->http);
    free_tasks(f->tasks);
    free_tasks(f->at_work);
    while (f->wants)
        dp_want_free(f->wants);
    dp_arena_close(f->scratch);
    dp_arena_close(f->kept);
    free(f);
}
