/* Pictures: who asks looks into the folder, else leaves an order and waits; one
 * thread has the fetcher and the worker, and sees to the orders. It sleeps in
 * one poll over the fetcher's sockets and the bell that a new order rings. */
#include "follow/images.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "core/thread.h"
#include "follow/images_inside.h"
#include "pool/pool.h"

#include "core/banned.h"

enum {
    TRIES = 3,    /* to get a picture before others push it out */
    ORDERS = 256, /* at once: who asks for more is told to come again */
    REFUSALS = 512,
    REFUSED_FOR = 600, /* seconds */
    PER_HOST = 4,      /* connections: a page shows several pictures of one */
    CONNECT_MS = 5000,
    TOTAL_MS = 30000,
    TICK_MS = 200 /* libcurl's timers, while something is under way */
};

typedef enum stage { ORDERED, ASKED, DONE } stage;

typedef struct order {
    struct order *next;
    char *url;
    size_t n;
    stage stage;
    size_t waiting; /* who wait for it */
    dp_status status;
    char reason[256];
} order;

typedef struct refusal {
    uint64_t key; /* of the address */
    int64_t until;
    dp_status status;
    char reason[120];
} refusal;

struct dp_images {
    dp_image_folder folder;
    uint32_t wait_ms;
    void (*settled)(void *self, dp_str url);
    void *settled_self;
    pthread_t thread;
    bool started;
    int bell; /* rung for a new order, and at the end */
    /* Below the lock. */
    pthread_mutex_t lock;
    pthread_cond_t done;
    bool stop;
    order *orders;
    size_t ordered;
    refusal refusals[REFUSALS];
    size_t refused; /* where the next goes */
    /* The thread's own. */
    dp_ctx ctx; /* for messages */
    dp_pool *pool;
    dp_http *http;
    dp_arena *arena;
};

/* -- In the worker -- */

/* A task is the address' Content-Encoding, a line end, and the bytes. The
 * answer is what was seen, and the bytes unpacked. */
static dp_status work(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                      dp_str *answer)
{
    size_t end = dp_str_find_char(call->bytes, '\n', 0);
    dp_str bytes;
    dp_media media;
    dp_status status;
    char *p;

    if (end == DP_NOT_FOUND)
        return dp_fail(ctx, DP_INTERNAL, "no picture came to the worker");
    bytes = dp_str_sub(call->bytes, end + 1, call->bytes.n);
    status = dp_offer_undo(ctx, arena, dp_str_sub(call->bytes, 0, end), &bytes);
    if (status != DP_OK)
        return status;
    if (bytes.n > DP_MEDIA_MAX || !dp_media_sniff(bytes, &media))
        return dp_fail(ctx, DP_BAD_DATA, "is no picture that is shown");
    p = dp_arena_alloc(arena, sizeof media + bytes.n);
    if (!p)
        return dp_no_memory(ctx, "a picture");
    memcpy(p, &media, sizeof media);
    memcpy(p + sizeof media, bytes.p, bytes.n);
    *answer = (dp_str){ p, sizeof media + bytes.n };
    return DP_OK;
}

static const dp_pool_job jobs[] = { { "picture", work } };

/* -- The thread -- */

static int64_t now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec;
}

static uint64_t key_of(dp_str url)
{
    return (uint64_t)dp_str_hash(url) << 32 | (uint32_t)url.n;
}

/* Below the lock. */
static void remember(dp_images *self, const order *o)
{
    refusal *r = &self->refusals[self->refused++ % REFUSALS];

    *r = (refusal){ .key = key_of((dp_str){ o->url, o->n }),
                    .until = now_s() + REFUSED_FOR,
                    .status = o->status };
    snprintf(r->reason, sizeof r->reason, "%.*s", (int)sizeof r->reason - 1,
             o->reason);
}

/* Below the lock. */
static void forget(dp_images *self, order *o)
{
    order **at = &self->orders;

    while (*at != o)
        at = &(*at)->next;
    *at = o->next;
    self->ordered--;
    free(o->url);
    free(o);
}

static void settle(dp_images *self, order *o, dp_status status,
                   const char *reason)
{
    pthread_mutex_lock(&self->lock);
    o->stage = DONE;
    o->status = status;
    snprintf(o->reason, sizeof o->reason, "%s", reason);
    if (status != DP_OK && status != DP_BUSY && status != DP_NO_MEMORY)
        remember(self, o);
    if (self->settled)
        self->settled(self->settled_self, (dp_str){ o->url, o->n });
    if (o->waiting == 0)
        forget(self, o);
    pthread_cond_broadcast(&self->done);
    pthread_mutex_unlock(&self->lock);
}

/* Ask for what was ordered since. Orders go only by this thread's hand, or when
 * they are done. */
static void ask(dp_images *self)
{
    order *o;

    for (;;) {
        dp_http_request request = {
            .max_bytes = DP_MEDIA_MAX,
            .redirects = 5,
            .plain = true,
            .accept = DP_S("image/avif, image/webp, image/png, image/jpeg, "
                           "image/gif, */*;q=0.1")
        };
        dp_status status;
        pthread_mutex_lock(&self->lock);
        for (o = self->orders; o && o->stage != ORDERED; o = o->next)
            ;
        if (o)
            o->stage = ASKED;
        pthread_mutex_unlock(&self->lock);
        if (!o)
            return;
        request.url = (dp_str){ o->url, o->n };
        request.tag = (uint64_t)(uintptr_t)o;
        status = dp_http_add(&self->ctx, self->http, &request);
        if (status != DP_OK)
            settle(self, o, status, dp_message(&self->ctx));
    }
}

static dp_status see(dp_images *self, const dp_http_answer *answer,
                     dp_pool_event *event)
{
    dp_str head = dp_str_printf(self->arena, "%.*s\n", DP_F(answer->codings));
    dp_pool_task task = { .fd = -1 };
    char *p =
        head.p ? dp_arena_alloc(self->arena, head.n + answer->body.n) : NULL;
    dp_status status;

    if (!p)
        return dp_no_memory(&self->ctx, "a picture");
    memcpy(p, head.p, head.n);
    if (answer->body.n)
        memcpy(p + head.n, answer->body.p, answer->body.n);
    task.bytes = (dp_str){ p, head.n + answer->body.n };
    status = dp_pool_submit(&self->ctx, self->pool, &task);
    if (status == DP_OK)
        status = dp_pool_wait(&self->ctx, self->pool, event);
    if (status == DP_OK && event->kind != DP_POOL_DONE)
        status = dp_fail(&self->ctx, event->status, "%s", event->reason);
    return status;
}

static dp_status keep(dp_images *self, const order *o,
                      const dp_http_answer *answer)
{
    dp_pool_event event = { 0 };
    dp_media media;
    dp_status status;

    if (answer->status != DP_OK)
        return dp_fail(&self->ctx, answer->status, "%.*s",
                       DP_F(answer->reason));
    if (answer->code != 200)
        return dp_fail(&self->ctx, DP_UNAVAILABLE, "the server answered %u",
                       answer->code);
    status = see(self, answer, &event);
    if (status == DP_OK &&
        (event.n <= sizeof media || event.n > DP_MEDIA_MAX + sizeof media))
        status =
            dp_fail(&self->ctx, DP_INTERNAL, "worker sent a broken message");
    if (status == DP_OK) {
        memcpy(&media, event.bytes, sizeof media);
        status = dp_media_type(media.kind)
                     ? dp_image_folder_put(&self->ctx, &self->folder,
                                           (dp_str){ o->url, o->n }, &media,
                                           (dp_str){ event.bytes + sizeof media,
                                                     event.n - sizeof media })
                     : dp_fail(&self->ctx, DP_INTERNAL,
                               "worker sent a broken message");
    }
    free(event.bytes);
    dp_arena_reset(self->arena);
    return status;
}

static bool stopped(dp_images *self)
{
    bool stop;

    pthread_mutex_lock(&self->lock);
    stop = self->stop;
    pthread_mutex_unlock(&self->lock);
    return stop;
}

static void sleep_until_needed(dp_images *self)
{
    struct pollfd fds[2] = {
        { .fd = self->bell, .events = POLLIN },
        { .fd = dp_http_descriptor(self->http), .events = POLLIN },
    };
    bool busy = dp_http_pending(self->http) > 0;
    uint64_t rung;

    poll(fds, busy ? 2 : 1, busy ? TICK_MS : -1);
    if (fds[0].revents && read(self->bell, &rung, sizeof rung) < 0)
        return; /* somebody will ring again */
}

static void *live(void *of)
{
    dp_images *self = of;
    dp_http_answer answer;

    while (!stopped(self)) {
        ask(self);
        while (dp_http_next(&self->ctx, self->http, 0, &answer) == DP_OK) {
            order *o = (order *)(uintptr_t)answer.tag;
            dp_status status = keep(self, o, &answer);
            settle(self, o, status, dp_message(&self->ctx));
        }
        sleep_until_needed(self);
    }
    return NULL;
}

static void ring(const dp_images *self)
{
    uint64_t once = 1;

    while (write(self->bell, &once, sizeof once) < 0 && errno == EINTR)
        ;
}

/* -- Opening and closing -- */

static dp_status start_thread(dp_ctx *ctx, dp_images *self)
{
    int error = dp_thread_start(&self->thread, live, self);

    self->started = error == 0;
    return error == 0 ? DP_OK
                      : dp_fail(ctx, DP_UNAVAILABLE,
                                "cannot start a thread for pictures: %s",
                                strerror(error));
}

static dp_http_options web_options(const dp_images_options *options)
{
    dp_http_options web = options->http;

    web.per_host = web.per_host ? web.per_host : PER_HOST;
    web.connect_ms = web.connect_ms ? web.connect_ms : CONNECT_MS;
    web.total_ms = web.total_ms ? web.total_ms : TOTAL_MS;
    web.max_bytes = DP_MEDIA_MAX;
    return web;
}

static dp_status open_parts(dp_ctx *ctx, dp_images *self,
                            const dp_images_options *options)
{
    dp_http_options web = web_options(options);
    dp_status status = dp_pool_open(&self->ctx, jobs, 1, NULL, &self->pool);

    if (status != DP_OK)
        return dp_fail(ctx, status, "%s", dp_message(&self->ctx));
    self->arena = dp_arena_new(4 * DP_MEDIA_MAX);
    self->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (!self->arena || self->bell < 0)
        return dp_no_memory(ctx, "pictures");
    status = dp_http_open(ctx, &web, &self->http);
    return status == DP_OK ? start_thread(ctx, self) : status;
}

dp_status dp_images_open(dp_ctx *ctx, const dp_images_options *options,
                         dp_images **out)
{
    dp_images *self = calloc(1, sizeof *self);
    pthread_condattr_t clock;
    dp_status status;

    if (!self)
        return dp_no_memory(ctx, "pictures");
    self->bell = -1;
    self->wait_ms = options->wait_ms ? options->wait_ms : 10000;
    self->settled = options->settled;
    self->settled_self = options->self;
    status = dp_image_folder_open(ctx, options->folder,
                                  options->max_bytes ? options->max_bytes
                                                     : (size_t)256 << 20,
                                  &self->folder);
    if (status != DP_OK) {
        free(self);
        return status;
    }
    pthread_mutex_init(&self->lock, NULL);
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&self->done, &clock);
    pthread_condattr_destroy(&clock);
    status = open_parts(ctx, self, options);
    if (status != DP_OK) {
        dp_images_close(self);
        return status;
    }
    *out = self;
    return DP_OK;
}

void dp_images_close(dp_images *self)
{
    if (!self)
        return;
    pthread_mutex_lock(&self->lock);
    self->stop = true;
    pthread_mutex_unlock(&self->lock);
    if (self->started) {
        ring(self);
        pthread_join(self->thread, NULL);
    }
    while (self->orders)
        forget(self, self->orders);
    dp_http_close(self->http);
    dp_pool_close(self->pool);
    dp_arena_close(self->arena);
    if (self->bell >= 0)
        close(self->bell);
    dp_image_folder_close(&self->folder);
    pthread_cond_destroy(&self->done);
    pthread_mutex_destroy(&self->lock);
    free(self);
}

/* -- Asking -- */

/* Below the lock, as the next three are. */
static const refusal *refusal_of(const dp_images *self, dp_str url)
{
    uint64_t key = key_of(url);
    int64_t now = now_s();

    for (size_t i = 0; i < REFUSALS; i++)
        if (self->refusals[i].status != DP_OK && self->refusals[i].key == key &&
            self->refusals[i].until > now)
            return &self->refusals[i];
    return NULL;
}

static order *order_of(dp_images *self, dp_str url)
{
    order *o;

    for (o = self->orders; o; o = o->next)
        if (o->stage != DONE && dp_str_eq(url, (dp_str){ o->url, o->n }))
            return o;
    if (self->ordered >= ORDERS)
        return NULL;
    o = calloc(1, sizeof *o);
    if (o)
        o->url = strndup(url.p, url.n);
    if (!o || !o->url) {
        free(o);
        return NULL;
    }
    o->n = url.n;
    o->next = self->orders;
    self->orders = o;
    self->ordered++;
    ring(self);
    return o;
}

static dp_status wait_for(dp_ctx *ctx, dp_images *self, order *o)
{
    struct timespec until;
    dp_status status;
    int error = 0;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += self->wait_ms / 1000;
    until.tv_nsec += (long)(self->wait_ms % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    o->waiting++;
    while (o->stage != DONE && error == 0)
        error = pthread_cond_timedwait(&self->done, &self->lock, &until);
    o->waiting--;
    if (o->stage != DONE)
        return dp_fail(ctx, DP_BUSY, "the picture takes long");
    status = o->status;
    if (status != DP_OK)
        dp_fail(ctx, status, "%s", o->reason);
    if (o->waiting == 0)
        forget(self, o);
    return status;
}

dp_status dp_images_order(dp_ctx *ctx, dp_images *self, dp_str url)
{
    const refusal *known;
    dp_status status;

    pthread_mutex_lock(&self->lock);
    known = refusal_of(self, url);
    if (known)
        status = dp_fail(ctx, known->status, "%s", known->reason);
    else if (order_of(self, url))
        status = dp_fail(ctx, DP_BUSY, "the picture is being fetched");
    else
        status =
            dp_fail(ctx, DP_UNAVAILABLE, "too many pictures are asked for");
    pthread_mutex_unlock(&self->lock);
    return status;
}

static dp_status order_and_wait(dp_ctx *ctx, dp_images *self, dp_str url)
{
    const refusal *known = refusal_of(self, url);
    order *o;

    if (known)
        return dp_fail(ctx, known->status, "%s", known->reason);
    o = order_of(self, url);
    return o ? wait_for(ctx, self, o)
             : dp_fail(ctx, DP_BUSY, "too many pictures are asked for");
}

dp_status dp_images_find(dp_ctx *ctx, dp_arena *arena, dp_images *self,
                         dp_str url, dp_image_file *out)
{
    return dp_image_folder_get(ctx, arena, &self->folder, url, out);
}

dp_status dp_images_get(dp_ctx *ctx, dp_arena *arena, dp_images *self,
                        dp_str url, dp_image_file *out)
{
    dp_status status = dp_images_find(ctx, arena, self, url, out);

    /* Others may ask for so many that it is gone again before it is looked
     * at. */
    for (int i = 0; status == DP_END && i < TRIES; i++) {
        pthread_mutex_lock(&self->lock);
        status = order_and_wait(ctx, self, url);
        pthread_mutex_unlock(&self->lock);
        if (status == DP_OK)
            status = dp_images_find(ctx, arena, self, url, out);
    }
    return status == DP_END ? dp_fail(ctx, DP_BUSY, "the picture is gone again")
                            : status;
}

void dp_images_drop(dp_images *self, dp_str url)
{
    dp_image_folder_drop(&self->folder, url);
}
