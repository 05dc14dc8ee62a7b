/* Who may ask whom when: a queue for each host, and a ring of the hosts with
 * somebody waiting, gone round so that all get their turn. */
#include "fetch/http_inside.h"

#include "core/banned.h"

host *dp_http_host(dp_http *http, dp_str name)
{
    host **at = &http->buckets[dp_str_hash(name) % HOST_BUCKETS], *h;

    for (h = *at; h; h = h->next)
        if (dp_str_eq(dp_str_of(h->name), name))
            return h;
    h = calloc(1, sizeof *h);
    if (h)
        h->name = strndup(name.p, name.n);
    if (!h || !h->name) {
        free(h);
        return NULL;
    }
    h->delay_ms = http->options.delay_ms;
    h->next = *at;
    *at = h;
    return h;
}

static void list(dp_http *http, host *h)
{
    if (h->listed)
        return;
    h->listed = true;
    h->ready_before = http->ready.ready_before;
    h->ready_next = &http->ready;
    h->ready_before->ready_next = h;
    http->ready.ready_before = h;
}

static void unlist(host *h)
{
    h->ready_before->ready_next = h->ready_next;
    h->ready_next->ready_before = h->ready_before;
    h->listed = false;
}

void dp_http_wait(dp_http *http, transfer *t, bool in_front)
{
    host *h = t->host;

    if (in_front || !h->first) {
        t->next = h->first;
        h->first = t;
        if (!h->last)
            h->last = t;
    } else {
        t->next = NULL;
        h->last->next = t;
        h->last = t;
    }
    http->waiting++;
    list(http, h);
}

/* Redirects are one request to who follows them, and wait for no pause. */
static int64_t starts_at(const host *h, const transfer *t)
{
    bool hurry = t->at_once || t->redirects > 0;

    return hurry || h->alone > h->not_before ? h->alone : h->not_before;
}

transfer *dp_http_due(dp_http *http, int64_t now, int64_t *at)
{
    host *h = http->ready.ready_next, *next;

    *at = -1;
    for (; h != &http->ready; h = next) {
        transfer *t = h->first;
        next = h->ready_next;
        if (h->active >= http->options.per_host)
            continue; /* its end will look again */
        if (starts_at(h, t) > now) {
            if (*at < 0 || starts_at(h, t) < *at)
                *at = starts_at(h, t);
            continue;
        }
        h->first = t->next;
        t->next = NULL;
        if (!h->first)
            h->last = NULL;
        unlist(h);
        if (h->first)
            list(http, h); /* behind the others */
        h->active++;
        http->waiting--;
        return t;
    }
    return NULL;
}

void dp_http_host_done(host *h, int64_t now, const transfer *t)
{
    h->active--;
    if (!t->at_once && h->not_before < now + h->delay_ms)
        h->not_before = now + h->delay_ms;
}

transfer *dp_http_host_drop(dp_http *http, host *h)
{
    transfer *first = h->first;

    for (transfer *t = first; t; t = t->next)
        http->waiting--;
    h->first = h->last = NULL;
    if (h->listed)
        unlist(h);
    return first;
}

void dp_http_slow_down(dp_http *http, dp_str name, uint32_t delay_ms)
{
    host *h = dp_http_host(http, name);

    if (h && h->delay_ms < delay_ms)
        h->delay_ms = delay_ms;
}

void dp_http_leave_alone(dp_http *http, dp_str name, int64_t until_ms)
{
    host *h = dp_http_host(http, name);

    if (h && h->alone < until_ms)
        h->alone = until_ms;
}

void dp_http_free_hosts(dp_http *http)
{
    for (size_t i = 0; i < HOST_BUCKETS; i++)
        for (host *h = http->buckets[i], *next; h; h = next) {
            next = h->next;
            for (transfer *t = h->first, *after; t; t = after) {
                after = t->next;
                dp_transfer_free(http, t);
            }
            free(h->name);
            free(h);
        }
}
