/* Polls: what an outlet answered, what it brings, when to come again. */
#include "fetch/fetch.h"
#include "follow/inside.h"

#include "core/banned.h"

enum {
    MOST_ENTRIES = 2000,    /* Media Cloud's figure */
    FULL_TEXT = 600,        /* bytes of text that are more than a summary */
    LONGEST_AGE = 5 * 3600, /* of Cache-Control: NetNewsWire's figure */
    REFUSED_FOR = 86400
};

static void settle(dp_follow *f, want *w)
{
    f->polls--;
    dp_want_done(f, w);
}

/* `weight`: a temporary failure counts a quarter: "a surprising number of feeds
 * come back from what looks like death" (Media Cloud). */
static void fail(dp_follow *f, want *w, double weight, int64_t wait, dp_str why)
{
    dp_outlet *o = &w->outlet;
    int64_t now = dp_follow_now();

    o->tried = now;
    o->streak += weight > 0;
    o->failures += weight;
    o->trouble = dp_str_dup(w->arena, why);
    if (wait < 0)
        wait = dp_backoff(o->interval, o->streak);
    o->due = now + dp_jitter((uint32_t)wait, (uint64_t)(o->n * 7919 + now));
    if (o->failures >= DP_FOLLOW_LOST_AFTER)
        o->state = DP_OUTLET_LOST;
    dp_follow_tell(f, DP_FOLLOW_TROUBLE, o->url, 0, o->trouble);
    settle(f, w);
}

static void succeed(dp_follow *f, want *w)
{
    dp_outlet *o = &w->outlet;

    o->tried = o->succeeded = dp_follow_now();
    o->streak = 0;
    o->failures = 0;
    o->trouble = DP_NULL;
    w->succeeded = true;
    if (dp_str_starts(w->moved, DP_S("http")))
        o->url = w->moved;
    settle(f, w);
}

/* How many of what it brought were new is known only when it is written. */
dp_status dp_poll_write(dp_follow *f, want *w)
{
    dp_outlet *o = &w->outlet;
    int64_t now = dp_follow_now();
    size_t fresh = 0;
    dp_status status;

    if (!w->succeeded)
        return dp_outlets_update(f->ctx, f->outlets, o);
    status =
        dp_outlets_bring(f->ctx, f->outlets, o->n, &w->brought, now, &fresh);
    if (status != DP_OK)
        return status;
    if (fresh > 0)
        o->brought = now;
    o->interval = dp_rhythm(o->interval, w->times, w->brought.n, fresh, now);
    o->due = now + dp_jitter(o->interval > w->least ? o->interval : w->least,
                             (uint64_t)(o->n * 7919 + now));
    dp_follow_tell(f, fresh ? DP_FOLLOW_POLLED : DP_FOLLOW_SAME, o->url, fresh,
                   DP_NULL);
    return dp_outlets_update(f->ctx, f->outlets, o);
}

void dp_poll_refused(dp_follow *f, want *w, dp_str why, bool for_good)
{
    fail(f, w, for_good ? 0 : 0.25, for_good ? REFUSED_FOR : -1, why);
}

static void say_code(dp_follow *f, want *w, const dp_http_answer *answer)
{
    unsigned code = answer->code;
    dp_str words = dp_str_printf(w->arena, "answered %u", code);

    if (code == 410) {
        w->outlet.state = DP_OUTLET_GONE;
        fail(f, w, 1, -1, DP_S("says that it is gone for good (410)"));
    } else if (code == 429 || (code == 503 && answer->retry_after >= 0)) {
        int64_t wait = answer->retry_after > DP_FOLLOW_SOONEST
                           ? answer->retry_after
                           : DP_FOLLOW_SOONEST;
        fail(f, w, 0, wait < DP_FOLLOW_LATEST ? wait : DP_FOLLOW_LATEST,
             DP_S("asked to be left alone for a while"));
    } else if (code == 401 || code == 403) {
        fail(f, w, 1, -1,
             dp_str_printf(w->arena, "refused by the site (%u)", code));
    } else {
        fail(f, w, code >= 500 ? 0.25 : 1, -1, words);
    }
}

void dp_poll_answer(dp_follow *f, want *w, const dp_http_answer *answer)
{
    dp_offer offer = { .bytes = answer->body,
                       .base = answer->url,
                       .charset = answer->charset,
                       .codings = answer->codings };
    bool temporary = answer->status == DP_UNAVAILABLE ||
                     answer->status == DP_IO || answer->status == DP_BUSY;

    if (answer->status != DP_OK) {
        fail(f, w,
             answer->status == DP_BUSY ? 0
             : temporary               ? 0.25
                                       : 1,
             -1, answer->reason);
        return;
    }
    if (answer->code == 304) {
        succeed(f, w);
        return;
    }
    if (answer->code != 200) {
        say_code(f, w, answer);
        return;
    }
    w->from = dp_str_dup(w->arena, answer->url);
    w->moved = dp_str_dup(w->arena, answer->moved);
    w->max_age = answer->max_age;
    w->outlet.etag = dp_str_dup(w->arena, answer->etag);
    w->outlet.last_modified = dp_str_dup(w->arena, answer->last_modified);
    if (w->outlet.kind == DP_OUTLET_PAGE) {
        dp_follow_task(f, WORK_LINKS,
                       dp_page_pack(w->arena, answer->body, answer->url,
                                    answer->charset, answer->codings, DP_NULL,
                                    false, NULL),
                       w, NULL, NULL);
        return;
    }
    if (w->outlet.kind == DP_OUTLET_FEED && w->outlet.succeeded == 0)
        w->page =
            dp_page_pack(w->arena, answer->body, answer->url, answer->charset,
                         answer->codings, DP_NULL, false, NULL);
    offer.kind =
        w->outlet.kind == DP_OUTLET_SITEMAP ? DP_OFFER_SITEMAP : DP_OFFER_FEED;
    dp_follow_task(f, WORK_OFFER, dp_offer_pack(w->arena, &offer), w, NULL,
                   NULL);
}

/* -- What a poll brings -- */

static dp_str member(want *w, const json_t *one, const char *key)
{
    return dp_str_dup(w->arena, dp_json_str(one, key, NULL));
}

/* When it was published, or null. A day that is still to come, or the one that
 * clocks begin with, is a site's mistake: it would stand before all news, or
 * behind them, for years. A site's own time may be up to 14 hours ahead. */
static dp_str published(dp_follow *f, want *w, const json_t *one)
{
    enum { DAY = 86400 };
    dp_str said = member(w, one, "published");
    int64_t at;

    if (!said.p)
        said = member(w, one, "updated");
    at = said.p ? dp_time_parse(f->ctx, said) : DP_NO_TIME;
    return at != DP_NO_TIME && (at < DAY || at > dp_follow_now() + DAY)
               ? DP_NULL
               : said;
}

/* By what an entry that has no id is known again: its address, without what
 * says where a reader came from, which changes from poll to poll. */
static dp_str key_of(dp_follow *f, want *w, dp_str url)
{
    dp_str plain = DP_NULL;

    if (url.n)
        dp_url_canonical(f->ctx, w->arena, url, &plain);
    return plain.n ? plain : url;
}

/* An entry of a feed, an item of a sitemap, a headline of a page. */
static bool take(dp_follow *f, want *w, const json_t *one, dp_pending *out)
{
    dp_str text = dp_json_str(one, "text", NULL);

    *out = (dp_pending){ .url = member(w, one, "link"),
                         .key = member(w, one, "id"),
                         .title = member(w, one, "title"),
                         .published = published(f, w, one),
                         .language = member(w, one, "language") };
    if (!out->url.p)
        out->url = member(w, one, "url");
    if (!out->key.n)
        out->key = key_of(f, w, out->url);
    if (text.n >= FULL_TEXT) {
        out->text = member(w, one, "content_html");
        if (!out->text.p)
            out->text = member(w, one, "summary_html");
    }
    if (json_is_true(json_object_get(one, "sitemap")))
        return false;
    if (out->url.n && !dp_str_starts(out->url, DP_S("http://")) &&
        !dp_str_starts(out->url, DP_S("https://")))
        out->url = DP_NULL;
    return out->key.n > 0 && (out->url.n || out->text.n);
}

/* -- A site in place of its feed ---------------------------------------------
 */

/* Somebody gave the address of a site: the first feed that its page names is
 * what is followed, from the next poll on. */
static void look_for_feed(dp_follow *f, want *w, dp_str why)
{
    w->why = dp_str_dup(w->arena, why);
    dp_follow_task(f, WORK_LINKS, w->page, w, NULL, NULL);
}

static void take_feed(dp_follow *f, want *w, const json_t *root)
{
    const json_t *feed = json_array_get(json_object_get(root, "feeds"), 0);
    dp_str url = dp_json_str(feed, "url", NULL);

    if (!dp_str_starts(url, DP_S("http")) || dp_str_eq(url, w->outlet.url)) {
        fail(f, w, 1, -1, w->why);
        return;
    }
    w->outlet.url = dp_str_dup(w->arena, url);
    w->outlet.etag = w->outlet.last_modified = w->outlet.trouble = DP_NULL;
    w->outlet.tried = w->outlet.due = dp_follow_now();
    settle(f, w);
}

/* What a worker said of `page`, or of what should have been a feed. True: that
 * was all there is to it. */
static bool was_page(dp_follow *f, want *w, const dp_pool_event *event)
{
    bool looked = w->why.p != NULL;
    json_t *root = NULL;

    if (looked) {
        if (event->kind == DP_POOL_DONE)
            dp_json_parse(f->ctx, (dp_str){ event->bytes, event->n }, &root);
        take_feed(f, w, root);
        json_decref(root);
    } else if (event->kind == DP_POOL_FAILED && w->page.p) {
        look_for_feed(f, w, dp_str_of(event->reason));
        return true;
    }
    return looked;
}

void dp_poll_read(dp_follow *f, want *w, const dp_pool_event *event)
{
    static const char *const lists[] = { "entries", "items", "headlines" };
    json_t *root = NULL, *list, *one;
    int64_t *times;
    size_t i, n;
    uint32_t least = 0;
    dp_str moved;

    if (was_page(f, w, event))
        return;
    if (event->kind != DP_POOL_DONE ||
        dp_json_parse(f->ctx, (dp_str){ event->bytes, event->n }, &root) !=
            DP_OK) {
        /* What cannot be read is asked for whole the next time. */
        w->outlet.etag = w->outlet.last_modified = DP_NULL;
        fail(f, w, 1, -1,
             dp_str_of(event->kind == DP_POOL_FAILED ? event->reason
                                                     : dp_message(f->ctx)));
        return;
    }
    list = json_object_get(root, lists[w->outlet.kind]);
    n = json_array_size(list);
    n = n < MOST_ENTRIES ? n : MOST_ENTRIES;
    times = DP_NEWS(w->arena, n + 1, int64_t);
    w->brought.at = DP_NEWS(w->arena, n + 1, dp_pending);
    for (i = 0; i < n && times && w->brought.at; i++) {
        dp_pending *entry = &w->brought.at[w->brought.n];
        one = json_array_get(list, i);
        if (!take(f, w, one, entry))
            continue;
        times[w->brought.n++] = dp_time_parse(f->ctx, entry->published);
    }
    if (!w->outlet.title.n)
        w->outlet.title = member(w, root, "title");
    moved = member(w, root, "moved");
    if (moved.n)
        w->moved = moved;
    if (w->max_age > 0)
        least = (uint32_t)(w->max_age < LONGEST_AGE ? w->max_age : LONGEST_AGE);
    json_decref(root);
    if (!times || !w->brought.at) {
        f->status = dp_no_memory(f->ctx, "entries");
        return;
    }
    w->times = times;
    w->least = least;
    succeed(f, w);
}
