/* Listening to workers: one poll() over their sockets and the mother's.
 *
 * What a worker sends is foreign as the bytes it read: kind, length and status
 * of a frame are held against what that worker may say now, and the first one
 * that does not fit ends it. */
#include "pool/slots.h"

#include <errno.h>
#include <limits.h>
#include <sys/socket.h>

#include "core/banned.h"

/* -- What workers say --------------------------------------------------------
 */

/* Of another process, hostile perhaps: is this a frame it may send now? */
static bool frame_fits(const dp_pool *pool, const dp_slot *s)
{
    if (s->state != BUSY)
        return false;
    switch (s->in.kind) {
    case DP_FRAME_ITEM:
        if (s->has_next)
            return false; /* it would take that for leave to go on */
        return s->in.n <= pool->setting.options.message;
    case DP_FRAME_DONE: /* to this task, and not to one before it again */
        return s->in.value == (uint32_t)s->served &&
               s->in.n <= pool->setting.options.message;
    case DP_FRAME_FAILED:
        return s->in.n < DP_MESSAGE_SIZE;
    case DP_FRAME_FORBIDDEN:
        return s->in.n == 0;
    default:
        return false;
    }
}

/* Where the next bytes of the frame go, and how many are wanted: 0 when it is
 * whole. */
static size_t wanted(dp_slot *s, char **at)
{
    size_t head = sizeof s->in;

    if (s->got < head) {
        *at = (char *)&s->in + s->got;
        return head - s->got;
    }
    if (s->in.n > 0)
        *at = s->in_bytes + (s->got - head);
    return head + s->in.n - s->got;
}

/* The head of a frame has come: make room for the rest, or end the worker. */
static bool expect(const dp_pool *pool, dp_slot *s)
{
    if (!frame_fits(pool, s)) {
        dp_slot_kill(s, GARBLED);
        return false;
    }
    if (s->in.n == 0)
        return true;
    s->in_bytes = malloc(s->in.n);
    if (!s->in_bytes)
        dp_slot_kill(s, NO_ROOM);
    return s->in_bytes != NULL;
}

/* Read what is there, up to one frame; true when it is whole. */
static bool pull(const dp_pool *pool, dp_slot *s)
{
    char *at = NULL;
    size_t want;

    while ((want = wanted(s, &at)) > 0) {
        ssize_t n = recv(s->fd, at, want, MSG_DONTWAIT);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EAGAIN)
            return false;
        if (n <= 0) {
            s->at_end = true;
            dp_slot_kill(s, BY_ITSELF);
            return false;
        }
        s->got += (size_t)n;
        if (s->got == sizeof s->in && !expect(pool, s))
            return false;
    }
    return true;
}

static dp_status known_status(uint32_t value)
{
    static const dp_status known[] = {
        DP_USAGE,    DP_BAD_DATA,    DP_NO_INPUT,     DP_UNAVAILABLE,
        DP_INTERNAL, DP_NO_MEMORY,   DP_CANNOT_WRITE, DP_IO,
        DP_BUSY,     DP_NOT_ALLOWED, DP_SETTINGS,
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (value == known[i])
            return known[i];
    return DP_INTERNAL;
}

/* The worker's own account of a failure. */
static void take_failure(dp_pool *pool, const dp_slot *s, dp_pool_event *out)
{
    snprintf(pool->reason, sizeof pool->reason, "%.*s", (int)s->in.n,
             s->in_bytes ? s->in_bytes : "");
    out->kind = DP_POOL_FAILED;
    out->status = known_status(s->in.value);
    out->reason = pool->reason;
}

/* The task behind becomes the slot's own; the worker may have begun it. */
static void take_next(dp_pool *pool, dp_slot *s)
{
    s->has_next = false;
    if (s->next_dropped) {
        dp_slot_kill(s, DROPPED);
        return;
    }
    s->has_task = true;
    s->tag = s->next_tag;
    dp_slot_start_clocks(pool, s);
}

/* A whole frame has come; true when it is news for the caller. */
static bool take_frame(dp_pool *pool, dp_slot *s, dp_pool_event *out)
{
    *out = (dp_pool_event){ .tag = s->tag };
    s->got = 0;
    if (s->in.kind == DP_FRAME_FORBIDDEN) {
        s->forbidden = (int)(s->in.value & INT_MAX);
        return false;
    }
    if (s->in.kind == DP_FRAME_FAILED) {
        take_failure(pool, s, out);
        free(s->in_bytes);
    } else {
        out->kind = s->in.kind == DP_FRAME_ITEM ? DP_POOL_ITEM : DP_POOL_DONE;
        out->bytes = s->in_bytes;
        out->n = s->in.n;
    }
    s->in_bytes = NULL;
    s->deadline = INT64_MAX;
    if (out->kind == DP_POOL_ITEM) {
        s->state = HELD;
        return true;
    }
    s->has_task = false;
    s->served++;
    if (s->has_next)
        take_next(pool, s);
    else
        s->state = s->told ? DYING : IDLE;
    return true;
}

/* What stood behind the task of a dead worker goes back. True when it does. */
static bool give_back(dp_slot *s, dp_pool_event *out)
{
    bool had = s->has_next && !s->next_dropped;

    s->has_next = false;
    if (had)
        *out = (dp_pool_event){ .kind = DP_POOL_BACK, .tag = s->next_tag };
    return had;
}

/* Both ends of a death are known: bury it. True when a task died of it, or went
 * back; of two the second is told at the next look. */
static bool finish_death(dp_pool *pool, dp_slot *s, dp_pool_event *out)
{
    bool had = s->has_task;

    if (give_back(s, out))
        return true;
    if (had) {
        *out = (dp_pool_event){ .kind = DP_POOL_FAILED,
                                .tag = s->tag,
                                .status = dp_slot_why(pool, s),
                                .reason = pool->reason };
        out->again = s->served > 0 && (out->status != DP_BAD_DATA ||
                                       (s->late && s->cause == BY_ITSELF));
    }
    dp_pool_order(pool, DP_ORDER_BURY, s, -1);
    dp_slot_clear(s);
    return had;
}

/* -- Waiting -----------------------------------------------------------------
 */

static void poll_set(dp_pool *pool, int64_t *deadline, bool *active)
{
    pool->polls[pool->n] =
        (struct pollfd){ .fd = pool->control, .events = POLLIN };
    for (size_t i = 0; i < pool->n; i++) {
        dp_slot *s = &pool->slots[i];
        bool sending = s->state == BUSY && s->sent < sizeof s->out + s->out.n;
        pool->polls[i] = (struct pollfd){
            .fd = s->at_end ? -1 : s->fd,
            .events = (short)(POLLIN | (sending ? POLLOUT : 0)),
        };
        /* A dying one too: its slot will be free. */
        if (s->state == BUSY || s->state == DYING)
            *active = true;
        if (s->state == BUSY && s->deadline < *deadline)
            *deadline = s->deadline;
        /* Its death was told while another worker was started: nothing will
         * come any more that would wake us. */
        if (s->at_end && s->told)
            *deadline = 0;
    }
}

/* Look at one slot after a poll; true when there is news of it. */
static bool attend(dp_pool *pool, dp_slot *s, short events, dp_pool_event *out)
{
    if (s->state == EMPTY)
        return false;
    if (events & POLLOUT)
        dp_slot_push(s);
    if (s->state == DYING && s->cause != BY_ITSELF && events) {
        s->at_end = true; /* nothing it says now counts */
    } else if (!s->at_end && (events & (POLLIN | POLLHUP | POLLERR))) {
        while (s->state != EMPTY && pull(pool, s))
            if (take_frame(pool, s, out))
                return true;
    }
    return s->at_end && s->told && finish_death(pool, s, out);
}

/* Kill workers whose time is over. An answer that is here came in time, however
 * late we look; true when there is one. */
static bool enforce_deadlines(dp_pool *pool, dp_pool_event *out)
{
    int64_t now = dp_now_ms();

    for (size_t i = 0; i < pool->n; i++) {
        dp_slot *s = &pool->slots[i];
        if (s->state != BUSY || s->deadline > now)
            continue;
        if (attend(pool, s, pool->polls[i].revents, out))
            return true;
        if (s->state == BUSY)
            dp_slot_kill(s, TOO_LONG);
    }
    return false;
}

/* Milliseconds for poll(), rounded up so that it does not wake too early. */
static int until(int64_t deadline)
{
    int64_t wait;

    if (deadline == INT64_MAX)
        return -1;
    wait = deadline - dp_now_ms() + 1;
    return wait < 0 ? 0 : wait > INT_MAX ? INT_MAX : (int)wait;
}

/* One round: poll, the mother's news, the workers'. `fd` wakes it too. DP_BUSY:
 * nothing yet. */
static dp_status look(dp_ctx *ctx, dp_pool *pool, int64_t deadline, int fd,
                      dp_pool_event *out)
{
    bool active = false;
    dp_order news;

    poll_set(pool, &deadline, &active);
    if (!active && fd < 0)
        return DP_END;
    pool->polls[pool->n + 1] = (struct pollfd){ .fd = fd, .events = POLLIN };
    if (poll(pool->polls, pool->n + 2, until(deadline)) < 0)
        return errno == EINTR
                   ? DP_BUSY
                   : dp_fail(ctx, DP_INTERNAL, "cannot wait for workers: %s",
                             strerror(errno));
    if (pool->polls[pool->n].revents)
        dp_pool_news(pool, &news);
    if (pool->orphaned)
        return dp_fail(ctx, DP_INTERNAL,
                       "the process that starts workers is gone");
    if (enforce_deadlines(pool, out))
        return DP_OK;
    for (size_t k = 0; k < pool->n; k++) {
        size_t i = (pool->next + k) % pool->n;
        if (attend(pool, &pool->slots[i], pool->polls[i].revents, out)) {
            pool->next = i + 1;
            return DP_OK;
        }
    }
    return DP_BUSY;
}

dp_status dp_pool_wait(dp_ctx *ctx, dp_pool *pool, dp_pool_event *out)
{
    dp_status status;

    do
        status = look(ctx, pool, INT64_MAX, -1, out);
    while (status == DP_BUSY);
    return status;
}

dp_status dp_pool_poll(dp_ctx *ctx, dp_pool *pool, int wait_ms, int fd,
                       dp_pool_event *out)
{
    return look(ctx, pool, dp_now_ms() + wait_ms, fd, out);
}
