/* robots.txt before everything: one request a host and day, its rules kept with
 * the outlets, read by a worker, many addresses at a time. */
#include "follow/inside.h"

#include "fetch/fetch.h"

#include "core/banned.h"

enum {
    RULES_FOR = 86400,     /* RFC 9309: no longer than a day */
    CLOSED_FOR = 1800,     /* a server that failed is asked again */
    LONGEST_DELAY = 120000 /* ms; a longer Crawl-delay is a refusal in other
                              words, and has the daily rhythm anyway */
};

/* "https://a.example:8443/" of an address. */
static dp_str root_of(dp_follow *f, dp_str url)
{
    dp_str root = DP_NULL;

    if (dp_url_resolve(f->ctx, f->kept, url, DP_S("/"), &root) != DP_OK)
        return DP_NULL;
    return root;
}

static site *site_of(dp_follow *f, dp_str url)
{
    dp_str root = root_of(f, url);
    site **bucket = &f->sites[dp_str_hash(root) % SITES], *at;

    if (!root.n)
        return NULL;
    for (at = *bucket; at; at = at->next)
        if (dp_str_eq(at->root, root))
            return at;
    at = DP_NEW(f->kept, site);
    if (!at)
        return NULL;
    at->root = root;
    if (dp_url_host(f->ctx, f->kept, url, &at->host) != DP_OK)
        return NULL;
    at->next = *bucket;
    *bucket = at;
    return at;
}

static void refuse(dp_follow *f, want *w, dp_str why, bool for_good)
{
    if (w->kind == WANT_POLL)
        dp_poll_refused(f, w, why, for_good);
    else
        dp_entry_refused(f, w, why, for_good);
}

static void pass(dp_follow *f, want *w)
{
    dp_http_request request = { .url = w->url, .tag = (uint64_t)(uintptr_t)w };

    if (w->kind == WANT_POLL) {
        request.etag = w->outlet.etag;
        request.last_modified = w->outlet.last_modified;
        request.accept =
            DP_S("application/rss+xml, application/atom+xml, "
                 "application/feed+json, application/xml;q=0.9, */*;q=0.5");
    } else {
        request.accept = DP_S("text/html, application/xhtml+xml, */*;q=0.5");
    }
    if (dp_http_add(f->ctx, f->http, &request) != DP_OK)
        refuse(f, w, dp_str_of(dp_message(f->ctx)), true);
}

static void pass_all(dp_follow *f, site *at)
{
    want *w = at->waiting, *next;

    at->waiting = NULL;
    for (; w; w = next) {
        next = w->next;
        w->next = NULL;
        if (at->rules.closed)
            refuse(f, w,
                   dp_str_printf(w->arena, "its robots.txt cannot be had: %.*s",
                                 DP_F(at->why)),
                   false);
        else
            pass(f, w);
    }
}

/* Those who wait and may go at once go; the others gather for a worker. */
static void attend(dp_follow *f, site *at)
{
    if (at->rules.closed || at->rules.text.n == 0) {
        pass_all(f, at);
    } else if (!at->listed && !at->judged && at->waiting) {
        at->listed = true;
        at->to_judge = f->to_judge;
        f->to_judge = at;
    }
}

static void ask_for_rules(dp_follow *f, site *at)
{
    want *w = dp_want_new(f, WANT_RULES);
    dp_http_request request = { .max_bytes = DP_ROBOTS_MAX,
                                .redirects = 5,
                                .at_once = true,
                                .plain = true,
                                .cut = true,
                                .accept = DP_S("text/plain, */*;q=0.5") };

    if (!w)
        return;
    w->at = at;
    request.url = dp_str_printf(w->arena, "%.*srobots.txt", DP_F(at->root));
    request.tag = (uint64_t)(uintptr_t)w;
    at->state = SITE_ASKED;
    if (dp_http_add(f->ctx, f->http, &request) == DP_OK)
        return;
    at->state = SITE_KNOWN;
    at->rules = (dp_host_rules){ .closed = true,
                                 .until = dp_follow_now() + CLOSED_FOR };
    at->why = dp_str_dup(f->kept, dp_str_of(dp_message(f->ctx)));
    dp_want_free(w);
    attend(f, at);
}

void dp_gate(dp_follow *f, want *w)
{
    int64_t now = dp_follow_now();
    dp_status status;

    w->at = site_of(f, w->url);
    if (!w->at) {
        refuse(f, w, DP_S("is no address of http or https"), true);
        return;
    }
    /* In the order they come: the list is turned when it is used. */
    w->next = w->at->waiting;
    w->at->waiting = w;
    if (w->at->state == SITE_KNOWN && w->at->rules.until <= now)
        w->at->state = SITE_NEW;
    if (w->at->state == SITE_NEW) {
        status = dp_outlets_rules(f->ctx, f->kept, f->outlets, w->at->root, now,
                                  &w->at->rules);
        if (status == DP_OK)
            w->at->state = SITE_KNOWN;
        else if (status == DP_END)
            ask_for_rules(f, w->at);
        else
            f->status = status;
    }
    if (w->at->state == SITE_KNOWN)
        attend(f, w->at);
}

/* RFC 9309, section 2.3.1: what cannot be found is open, what fails is
 * closed. */
void dp_gate_rules(dp_follow *f, want *w, const dp_http_answer *answer)
{
    int64_t now = dp_follow_now();
    dp_host_rules *rules = &w->at->rules;

    *rules = (dp_host_rules){ .text = DP_S(""), .until = now + RULES_FOR };
    if (answer->status == DP_OK && answer->code == 200)
        rules->text = dp_str_dup(f->kept, answer->body);
    else if (answer->status != DP_OK && answer->status != DP_BAD_DATA)
        rules->closed = true;
    else if (answer->status == DP_OK &&
             (answer->code >= 500 || answer->code == 429))
        rules->closed = true;
    if (rules->closed)
        w->at->why = answer->status != DP_OK
                         ? dp_str_dup(f->kept, answer->reason)
                         : dp_str_printf(f->kept, "answered %u", answer->code);
    if (dp_utf8_invalid(rules->text) != DP_NOT_FOUND)
        dp_utf8_clean(f->ctx, f->kept, rules->text, &rules->text);
    if (rules->closed)
        rules->until = now + CLOSED_FOR;
    w->at->state = SITE_KNOWN;
    /* Failures stay in memory: another start may find the server well. Written
     * with the rest, because the sink may be in the middle of its own. */
    if (!rules->closed && !w->at->unwritten) {
        w->at->unwritten = true;
        w->at->to_write = f->to_write;
        f->to_write = w->at;
    }
    attend(f, w->at);
    dp_want_free(w);
}

dp_status dp_gate_write(dp_follow *f)
{
    dp_status status = DP_OK;

    while (f->to_write && status == DP_OK) {
        site *at = f->to_write;
        f->to_write = at->to_write;
        at->unwritten = false;
        status =
            dp_outlets_keep_rules(f->ctx, f->outlets, at->root, &at->rules);
    }
    return status;
}

static void judge(dp_follow *f, site *at)
{
    dp_offer offer = { .kind = DP_OFFER_ROBOTS,
                       .bytes = at->rules.text,
                       .agent = DP_S("depeche") };
    dp_arena *arena = dp_arena_new((size_t)16 << 20);
    want *turned = NULL, *next;
    size_t n = 0;

    at->listed = false;
    for (want *w = at->waiting; w; w = next, n++) {
        next = w->next;
        w->next = turned;
        turned = w;
    }
    at->waiting = NULL;
    at->judged = turned;
    offer.urls.at = arena ? DP_NEWS(arena, n + 1, dp_str) : NULL;
    if (!offer.urls.at) {
        f->status = dp_no_memory(f->ctx, "robots.txt");
        dp_arena_close(arena);
        return;
    }
    for (want *w = at->judged; w; w = w->next)
        offer.urls.at[offer.urls.n++] = w->url;
    dp_follow_task(f, WORK_OFFER, dp_offer_pack(arena, &offer), NULL, at,
                   arena);
}

void dp_gate_judge(dp_follow *f)
{
    while (f->to_judge) {
        site *at = f->to_judge;
        f->to_judge = at->to_judge;
        judge(f, at);
    }
}

void dp_gate_judged(dp_follow *f, site *at, const dp_pool_event *event)
{
    json_t *root = NULL, *answers, *one;
    want *w = at->judged, *next;
    int64_t delay;
    size_t i = 0;

    at->judged = NULL;
    /* Rules that harm a worker are no rules. */
    if (event->kind == DP_POOL_DONE)
        dp_json_parse(f->ctx, (dp_str){ event->bytes, event->n }, &root);
    answers = json_object_get(root, "answers");
    delay = json_integer_value(json_object_get(root, "delay_ms"));
    if (delay > 0)
        dp_http_slow_down(
            f->http, at->host,
            (uint32_t)(delay < LONGEST_DELAY ? delay : LONGEST_DELAY));
    for (; w; w = next, i++) {
        next = w->next;
        w->next = NULL;
        one = json_array_get(answers, i);
        if (one && json_is_false(json_object_get(one, "allowed")))
            refuse(f, w,
                   dp_str_printf(w->arena,
                                 "its robots.txt does not allow it (line %lld)",
                                 (long long)json_integer_value(
                                     json_object_get(one, "number"))),
                   true);
        else
            pass(f, w);
    }
    json_decref(root);
    attend(f, at);
}
