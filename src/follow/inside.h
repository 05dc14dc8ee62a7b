/* What the parts of the follower share. Private. */
#ifndef DP_FOLLOW_INSIDE_H
#define DP_FOLLOW_INSIDE_H

#include "core/json.h"
#include "follow/work.h"

typedef struct want want;
typedef struct site site;

/* Something to be fetched, until it is settled. Its strings live in its
 * arena. */
struct want {
    want *next;
    want *older, **younger; /* among all there are */
    dp_arena *arena;
    enum { WANT_RULES, WANT_POLL, WANT_ENTRY } kind;
    dp_str url;
    site *at;
    dp_outlet outlet; /* of a poll */
    dp_pending entry; /* of an entry */
    /* Of the answer, while a worker reads it. */
    dp_str from, moved, charset;
    int64_t max_age;
    /* What a poll brought, until it is written. */
    dp_pendings brought;
    int64_t *times; /* when those were published */
    uint32_t least; /* seconds for which the server says nothing changes */
    bool succeeded;
    /* Of a feed that never was one, as a page: it may name its feeds. */
    dp_str page;
    dp_str why; /* it is no feed; null while nobody looks for one in `page` */
};

/* A host with its rules, and who waits for them. */
struct site {
    site *next;
    dp_arena *arena;
    dp_str host, root; /* "https://a.example/" */
    enum { SITE_NEW, SITE_ASKED, SITE_KNOWN } state;
    dp_host_rules rules;
    dp_str why;    /* they cannot be had, where all is closed */
    want *waiting; /* for the rules, or for what they say */
    want *judged;  /* a worker is at these, in this order */
    bool listed;
    site *to_judge;
    bool unwritten; /* its rules are to be written */
    site *to_write;
};

/* Work for the pool. */
typedef struct task {
    struct task *next;
    size_t job;
    dp_str bytes;
    want *of; /* NULL: the rules of `at` */
    site *at;
    dp_arena *arena; /* of the bytes; NULL: the want's own */
} task;

enum { SITES = 4096, POLLS = 1000, ENTRIES = 2000, FLUSH_AFTER = 100 };

struct dp_follow {
    dp_ctx *ctx;
    dp_outlets *outlets;
    dp_follow_options options;
    dp_http *http;
    dp_pool *pool;
    dp_arena *kept;    /* sites, sets; as long as the follower */
    dp_arena *scratch; /* of one step */
    site *sites[SITES];
    site *to_judge, *to_write;
    want *wants; /* all there are, wherever they wait */
    task *tasks, *tasks_last;
    task *at_work; /* given to the pool */
    size_t polls, entries; /* under way */
    dp_map under_way;      /* key: kind and number */
    want *done;            /* to be written */
    size_t done_n;
    int64_t flushed;  /* when, ms */
    dp_status status; /* what stops everything */
};

int64_t dp_follow_now(void);

/* -- Wants (follow.c) -- */

want *dp_want_new(dp_follow *f, int kind);
void dp_want_free(want *w);

/* Settled: written with the next flush. */
void dp_want_done(dp_follow *f, want *w);
void dp_follow_tell(dp_follow *f, dp_follow_news news, dp_str url, size_t count,
                    dp_str words);

/* Give a worker something to do; frees what it was given when memory is out,
 * and stops the follower. */
void dp_follow_task(dp_follow *f, size_t job, dp_str bytes, want *of, site *at,
                    dp_arena *arena);

/* -- The gate (gate.c) -- */

/* Let `w` through when its host's robots.txt does: then dp_want_pass or
 * dp_want_refuse. */
void dp_gate(dp_follow *f, want *w);
void dp_gate_judge(dp_follow *f); /* those that have gathered */
void dp_gate_rules(dp_follow *f, want *w, const dp_http_answer *answer);
void dp_gate_judged(dp_follow *f, site *at, const dp_pool_event *event);
/* Write the rules that were learned since. */
dp_status dp_gate_write(dp_follow *f);

/* -- Polls and entries (poll.c, entry.c) -- */

void dp_poll_refused(dp_follow *f, want *w, dp_str why, bool for_good);
void dp_poll_answer(dp_follow *f, want *w, const dp_http_answer *answer);
void dp_poll_read(dp_follow *f, want *w, const dp_pool_event *event);

dp_status dp_poll_write(dp_follow *f, want *w);

void dp_entry_begin(dp_follow *f, want *w);
void dp_entry_refused(dp_follow *f, want *w, dp_str why, bool for_good);
void dp_entry_answer(dp_follow *f, want *w, const dp_http_answer *answer);
void dp_entry_read(dp_follow *f, want *w, const dp_pool_event *event);

#endif
