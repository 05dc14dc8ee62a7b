/* Entries: the page is fetched, a worker makes the record, the sink keeps it.
 * Where the page cannot be had and the feed gives the text, that serves. */
#include "follow/inside.h"

#include "core/banned.h"

enum { FIRST_RETRY = 600 /* seconds; then twice as long each time */ };

static void settle(dp_follow *f, want *w, dp_pending_state state)
{
    w->entry.state = state;
    f->entries--;
    dp_want_done(f, w);
}

static void give_up(dp_follow *f, want *w, dp_str why)
{
    w->entry.trouble = dp_str_dup(w->arena, why);
    dp_follow_tell(f, DP_FOLLOW_TROUBLE,
                   w->entry.url.n ? w->entry.url : w->entry.key, 0,
                   w->entry.trouble);
    settle(f, w, DP_PENDING_GIVEN_UP);
}

static dp_str fetched_now(dp_arena *arena)
{
    return dp_time_print(arena, dp_follow_now());
}

static void read_page(dp_follow *f, want *w, const dp_http_answer *answer)
{
    bool text = !answer;
    dp_str bytes = text ? w->entry.text : answer->body;

    if (text)
        w->entry.text = DP_NULL; /* once */
    w->charset = text ? DP_NULL : dp_str_dup(w->arena, answer->charset);
    dp_follow_task(f, WORK_PAGE,
                   dp_page_pack(w->arena, bytes,
                                text ? w->entry.url : answer->url,
                                text ? DP_NULL : answer->charset,
                                text ? DP_NULL : answer->codings,
                                fetched_now(w->arena), text, &w->entry),
                   w, NULL, NULL);
}

/* Again later, the feed's text, or never. */
static void fail(dp_follow *f, want *w, bool for_good, int64_t wait, dp_str why)
{
    uint32_t most = f->options.page_tries;

    w->entry.tries++;
    if (!for_good && w->entry.tries < most) {
        if (wait < 0)
            wait = (int64_t)FIRST_RETRY << (w->entry.tries - 1);
        w->entry.due =
            dp_follow_now() + dp_jitter((uint32_t)wait, (uint64_t)w->entry.n);
        w->entry.trouble = dp_str_dup(w->arena, why);
        settle(f, w, DP_PENDING_WAITING);
    } else if (w->entry.text.n) {
        read_page(f, w, NULL);
    } else {
        give_up(f, w, why);
    }
}

void dp_entry_begin(dp_follow *f, want *w)
{
    w->url = w->entry.url;
    if (w->url.n)
        dp_gate(f, w);
    else
        read_page(f, w, NULL);
}

void dp_entry_refused(dp_follow *f, want *w, dp_str why, bool for_good)
{
    fail(f, w, for_good, -1, why);
}

void dp_entry_answer(dp_follow *f, want *w, const dp_http_answer *answer)
{
    bool page = answer->type.n == 0 ||
                dp_str_starts(answer->type, DP_S("text/")) ||
                dp_str_find(answer->type, DP_S("xhtml"), 0) != DP_NOT_FOUND;

    if (answer->status == DP_BUSY) {
        /* Nobody's fault: it does not count. */
        w->entry.tries--;
        fail(f, w, false, FIRST_RETRY, answer->reason);
    } else if (answer->status != DP_OK) {
        fail(f, w,
             answer->status == DP_NOT_ALLOWED || answer->status == DP_BAD_DATA,
             -1, answer->reason);
    } else if (answer->code == 429 || answer->code >= 500) {
        fail(f, w, false,
             answer->retry_after > FIRST_RETRY &&
                     answer->retry_after < DP_FOLLOW_LATEST
                 ? answer->retry_after
                 : -1,
             dp_str_printf(w->arena, "answered %u", answer->code));
    } else if (answer->code != 200) {
        fail(f, w, true, -1,
             dp_str_printf(w->arena, "answered %u", answer->code));
    } else if (!page) {
        fail(
            f, w, true, -1,
            dp_str_printf(w->arena, "is no page but %.*s", DP_F(answer->type)));
    } else {
        read_page(f, w, answer);
    }
}

void dp_entry_read(dp_follow *f, want *w, const dp_pool_event *event)
{
    dp_follow_article kept = { .charset = w->charset };
    dp_status status;

    if (event->kind != DP_POOL_DONE) {
        fail(f, w, true, -1, dp_str_of(event->reason));
        return;
    }
    dp_page_answer((dp_str){ event->bytes, event->n }, &kept.record,
                   &kept.page);
    status = f->options.sink.keep(f->options.sink.self, f->ctx, &kept);
    if (status != DP_OK) {
        f->status = status;
        f->entries--;
        dp_want_free(w);
        return;
    }
    dp_follow_tell(f, DP_FOLLOW_KEPT,
                   w->entry.url.n ? w->entry.url : w->entry.key, 1, DP_NULL);
    settle(f, w, DP_PENDING_KEPT);
}
