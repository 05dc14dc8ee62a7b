/* Following, against the server: what is polled, kept, left alone, and what
 * outlives being killed. */
#include "test.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/json.h"
#include "follow/follow.h"
#include "server/server.h"
#include "store/store.h"

static dp_arena *arena;
static dp_ctx *ctx;
static dp_outlets *outlets;
static dp_follow *follow;
static server *web;
static char folder[] = "/tmp/depeche-follow-XXXXXX";
static char store[64];

/* What the sink took, and the article at which it fails, later than what was
 * taken before is written; 0: none. */
static json_t *kept;
static size_t fails_at;

static dp_status keep(void *self, dp_ctx *of, const dp_follow_article *got)
{
    json_t *one = NULL;

    if (fails_at && json_array_size(kept) + 1 == fails_at) {
        usleep(600000);
        return DP_IO;
    }
    assert_int_equal(dp_json_parse(ctx, got->record, &one), DP_OK);
    json_object_set_new(one, "page", dp_json_of(got->page));
    json_array_append_new(kept, one);
    return DP_OK;
}

static dp_str url_of(const char *path)
{
    return dp_str_printf(arena, "http://127.0.0.1:%u%s", server_port(web),
                         path);
}

static dp_status open_follow(void)
{
    dp_follow_options options = { .sink = { keep, NULL, NULL },
                                  .http = { .connect_ms = 2000,
                                            .total_ms = 2000 } };
    dp_str *rule = DP_NEW(arena, dp_str);

    *rule = DP_S("127.0.0.1");
    options.http.allow_private = (dp_strs){ rule, 1 };
    return dp_follow_open(ctx, outlets, &options, &follow);
}

/* The server is started behind the follower, which forks: its port is not known
 * then, so every port of the address is allowed. */
static int begin(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
    kept = json_array();
    if (!mkdtemp(folder) || dp_open(NULL, &ctx) != DP_OK)
        return 1;
    snprintf(store, sizeof store, "%s/press.db", folder);
    if (dp_outlets_open(ctx, store, &outlets) != DP_OK ||
        open_follow() != DP_OK)
        return 1;
    web = server_start("127.0.0.1");
    return web == NULL;
}

static int end(void **state)
{
    dp_follow_close(follow);
    dp_outlets_close(outlets);
    server_stop(web);
    json_decref(kept);
    dp_close(ctx);
    dp_arena_close(arena);
    return 0;
}

static void subscribe(dp_outlet_kind kind, const char *path)
{
    assert_int_equal(
        dp_outlets_add(ctx, outlets, kind, url_of(path), DP_NULL, DP_NULL, 1),
        DP_OK);
}

static dp_outlet outlet_at(const char *path)
{
    dp_outlet_list list;

    assert_int_equal(dp_outlets_list(ctx, arena, outlets, 0, 0, 1000, &list),
                     DP_OK);
    for (size_t i = 0; i < list.n; i++)
        if (dp_str_eq(list.at[i].url, url_of(path)))
            return list.at[i];
    fail_msg("%s is not there", path);
    return (dp_outlet){ 0 };
}

static void run(void)
{
    if (dp_follow_run(ctx, follow) != DP_OK)
        fail_msg("%s", dp_message(ctx));
}

/* As if its time had come. */
static void make_due(const char *path)
{
    dp_outlet o = outlet_at(path);

    o.due = 1;
    assert_int_equal(dp_outlets_update(ctx, outlets, &o), DP_OK);
}

static void forget_all(void)
{
    dp_outlet_list list;

    assert_int_equal(dp_outlets_list(ctx, arena, outlets, 0, 0, 1000, &list),
                     DP_OK);
    for (size_t i = 0; i < list.n; i++)
        assert_int_equal(dp_outlets_remove(ctx, outlets, list.at[i].url),
                         DP_OK);
    json_array_clear(kept);
    server_forget(web);
}

static const json_t *record_of(const char *path)
{
    const json_t *one;
    size_t i;

    json_array_foreach(kept, i,
                       one) if (dp_str_eq(dp_json_str(one, "url", NULL),
                                          url_of(path))) return one;
    fail_msg("%s was not kept", path);
    return NULL;
}

static void keeps_what_is_new(void **state)
{
    const json_t *closed;
    dp_outlet o;

    subscribe(DP_OUTLET_FEED, "/outlet");
    run();
    assert_int_equal(json_array_size(kept), 4);
    assert_str(dp_json_str(record_of("/page?2"), "published", NULL),
               "2025-06-22T10:00:00Z");
    assert_str(dp_json_str(record_of("/page?2"), "published_basis", NULL),
               "feed");
    assert_str(dp_json_str(record_of("/page?2"), "outlet", NULL), "Ledger");
    assert_true(dp_str_find(dp_json_str(record_of("/page?2"), "page", NULL),
                            DP_S("<p>"), 0) != DP_NOT_FOUND);
    /* robots.txt closes it: the feed's text serves, and the input says so */
    closed = record_of("/closed/1");
    assert_true(
        dp_str_eq(dp_json_str(closed, "input", NULL), url_of("/outlet")));
    assert_true(dp_str_starts(dp_json_str(closed, "text", NULL),
                              DP_S("The delegations agreed")));
    assert_true(json_is_null(json_object_get(closed, "page")));
    assert_int_equal(server_asked(web, "/closed"), 0);
    assert_int_equal(server_asked(web, "/robots.txt"), 1);
    assert_int_equal(server_most_at_once(web), 1);
    o = outlet_at("/outlet");
    assert_str(o.title, "Ledger");
    assert_int_equal(o.kept, 4);
    assert_int_equal(o.waiting, 0);
    assert_str(o.etag, "\"o1\"");
    assert_true(o.due > o.succeeded + DP_FOLLOW_SOONEST - 1);
    run();
    assert_int_equal(server_asked(web, "/outlet"), 1);
    make_due("/outlet");
    run();
    assert_int_equal(server_asked(web, "/outlet"), 2);
    assert_int_equal(server_asked(web, "/page"), 3);
    assert_int_equal(json_array_size(kept), 4);
    forget_all();
}

/* A sink that fails may have lost what it took just before: all of it comes
 * again. */
static void fetches_again_what_a_sink_lost(void **state)
{
    subscribe(DP_OUTLET_FEED, "/outlet");
    fails_at = 2;
    assert_int_equal(dp_follow_run(ctx, follow), DP_IO);
    assert_int_equal(json_array_size(kept), 1);
    assert_int_equal(outlet_at("/outlet").kept, 0);
    fails_at = 0;
    dp_follow_close(follow); /* one that failed follows no more */
    assert_int_equal(open_follow(), DP_OK);
    json_array_clear(kept);
    run();
    assert_int_equal(json_array_size(kept), 4);
    assert_int_equal(outlet_at("/outlet").kept, 4);
    forget_all();
}

/* What a feed calls otherwise each time is fetched once; days that cannot be are
 * not believed; no title is too long. */
static void knows_odd_feeds(void **state)
{
    dp_str title;

    subscribe(DP_OUTLET_FEED, "/odd");
    run();
    assert_int_equal(json_array_size(kept), 4);
    assert_str(dp_json_str(record_of("/page?4"), "published", NULL),
               "2025-06-22T10:00:00Z");
    assert_null(dp_json_str(record_of("/page?6"), "published", NULL).p);
    assert_null(dp_json_str(record_of("/page?7"), "published", NULL).p);
    title = dp_json_str(record_of("/page?7"), "title", NULL);
    assert_true(title.n > 0);
    make_due("/odd");
    run();
    assert_int_equal(server_asked(web, "/odd"), 2);
    assert_int_equal(server_asked(web, "/page"), 4);
    forget_all();
}

static void remembers_where_it_lives(void **state)
{
    dp_outlet_list list;

    subscribe(DP_OUTLET_FEED, "/moved/2");
    run();
    assert_true(outlet_at("/feed").succeeded > 0);
    /* Two that turn out to be one. */
    subscribe(DP_OUTLET_FEED, "/moved/1");
    run();
    assert_int_equal(outlet_at("/moved/1").state, DP_OUTLET_GONE);
    assert_int_equal(dp_outlets_list(ctx, arena, outlets, 0, 1, 10, &list),
                     DP_OK);
    assert_int_equal(list.n, 0);
    forget_all();
}

/* The address of a site serves: the feed that its page names is followed. */
static void finds_the_feed_of_a_site(void **state)
{
    subscribe(DP_OUTLET_FEED, "/front");
    run();
    make_due("/feed");
    run();
    assert_true(outlet_at("/feed").succeeded > 0);
    assert_int_equal(server_asked(web, "/front"), 1);
    forget_all();
    subscribe(DP_OUTLET_FEED, "/page");
    run();
    assert_int_equal(outlet_at("/page").succeeded, 0);
    assert_true(dp_str_find(outlet_at("/page").trouble, DP_S("no feed"), 0) !=
                DP_NOT_FOUND);
    forget_all();
}

static void takes_a_hint(void **state)
{
    dp_outlet o;

    subscribe(DP_OUTLET_FEED, "/gone");
    run();
    o = outlet_at("/gone");
    assert_int_equal(o.state, DP_OUTLET_GONE);
    assert_non_null(o.trouble.p);
    forget_all();
    subscribe(DP_OUTLET_FEED, "/page");
    run();
    o = outlet_at("/page");
    assert_int_equal(o.state, DP_OUTLET_ON);
    assert_int_equal(o.streak, 1);
    assert_true(dp_str_find(o.trouble, DP_S("web page"), 0) != DP_NOT_FOUND);
    forget_all();
    subscribe(DP_OUTLET_FEED, "/half");
    run();
    o = outlet_at("/half");
    assert_true(o.failures > 0.2 && o.failures < 0.3);
    forget_all();
    /* Nobody there at all: that a robots.txt cannot be had is a failure too. */
    assert_int_equal(dp_outlets_add(ctx, outlets, DP_OUTLET_FEED,
                                    DP_S("http://127.0.0.1:1025/feed"), DP_NULL,
                                    DP_NULL, 1),
                     DP_OK);
    run();
    {
        dp_outlet_list list;
        assert_int_equal(dp_outlets_list(ctx, arena, outlets, 0, 0, 10, &list),
                         DP_OK);
        assert_int_equal(list.n, 1);
        assert_true(list.at[0].failures > 0.2);
        assert_true(dp_str_find(list.at[0].trouble, DP_S("no connection"), 0) !=
                    DP_NOT_FOUND);
    }
    forget_all();
    subscribe(DP_OUTLET_FEED, "/closed/feed");
    run();
    o = outlet_at("/closed/feed");
    assert_true(dp_str_find(o.trouble, DP_S("robots.txt"), 0) != DP_NOT_FOUND);
    assert_int_equal(server_asked(web, "/closed"), 0);
    assert_true(o.failures == 0);
    forget_all();
}

static void follows_pages(void **state)
{
    subscribe(DP_OUTLET_PAGE, "/headlines");
    run();
    assert_int_equal(json_array_size(kept), 2);
    record_of("/page/20250620-water");
    record_of("/page/20250621-strait");
    forget_all();
}

static void finds_feeds(void **state)
{
    dp_offers offers;

    assert_int_equal(
        dp_follow_discover(ctx, arena, follow, url_of("/front"), &offers),
        DP_OK);
    assert_int_equal(offers.n, 1);
    assert_true(dp_str_eq(offers.at[0].url, url_of("/feed")));
    assert_str(offers.at[0].title, "All");
    assert_int_equal(
        dp_follow_discover(ctx, arena, follow, url_of("/outlet"), &offers),
        DP_OK);
    assert_true(dp_str_eq(offers.at[0].url, url_of("/outlet")));
    /* Nothing named: the usual addresses. */
    assert_int_equal(
        dp_follow_discover(ctx, arena, follow, url_of("/page"), &offers),
        DP_OK);
    assert_int_equal(offers.n, 1);
    assert_true(dp_str_eq(offers.at[0].url, url_of("/feed")));
    assert_int_equal(dp_follow_discover(ctx, arena, follow,
                                        DP_S("http://127.0.0.2:8080/"),
                                        &offers),
                     DP_NOT_ALLOWED);
    forget_all();
}

/* Killed last, because 429 makes the host be left alone. */
static void leaves_alone(void **state)
{
    dp_outlet o;

    subscribe(DP_OUTLET_FEED, "/busy");
    run();
    o = outlet_at("/busy");
    assert_true(o.failures == 0);
    assert_true(o.due >= o.tried + DP_FOLLOW_SOONEST);
    forget_all();
}

static pid_t start_fetch(const char *allow)
{
    const char *build = getenv("DEPECHE_BUILD");
    char program[4096];
    pid_t pid;

    snprintf(program, sizeof program, "%s/depeche", build ? build : "build");
    pid = fork();
    if (pid == 0) {
        execl(program, "depeche", "fetch", "-q", "--delay", "1", "--store",
              store, "--allow-private", allow, (char *)NULL);
        _exit(1);
    }
    return pid;
}

/* However often it is killed, in the end all is kept, and nothing waits. */
static void outlives_being_killed(void **state)
{
    enum { TIMES = 12 };
    static const char *const pages[] = { "/page?1", "/page?2", "/page?3",
                                         "/closed/1" };
    dp_store *kept_in = NULL;
    char allow[64];
    int status = 0;

    snprintf(allow, sizeof allow, "127.0.0.1:%u", server_port(web));
    subscribe(DP_OUTLET_FEED, "/outlet");
    for (int i = 0; i < TIMES; i++) {
        pid_t pid = start_fetch(allow);
        usleep((useconds_t)(20000 + i * 35000));
        kill(pid, SIGKILL);
        waitpid(pid, &status, 0);
    }
    waitpid(start_fetch(allow), &status, 0);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_int_equal(outlet_at("/outlet").kept, 4);
    assert_int_equal(outlet_at("/outlet").waiting, 0);
    assert_int_equal(dp_store_open(ctx, store, DP_STORE_READ, &kept_in), DP_OK);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        dp_str record = DP_NULL;
        assert_int_equal(
            dp_store_record(ctx, arena, kept_in, url_of(pages[i]), &record),
            DP_OK);
        if (!record.p)
            fail_msg("%s is lost", pages[i]);
    }
    dp_store_close(kept_in);
}

static void keeps_its_rhythm(void **state)
{
    int64_t hourly[] = { 1000000, 996400, 992800, 989200, 985600 };

    assert_int_equal(dp_rhythm(0, NULL, 0, 0, 1000000), DP_FOLLOW_USUAL);
    assert_int_equal(dp_rhythm(0, hourly, 5, 5, 1000000), 3600);
    assert_int_equal(dp_rhythm(3600, NULL, 0, 0, 1000000), 5400);
    assert_int_equal(dp_rhythm(3600, hourly, 5, 4, 1000000), 1800);
    assert_int_equal(dp_rhythm(14000, hourly, 5, 0, 1000000), 14400);
    assert_int_equal(dp_rhythm(700, hourly, 5, 9, 1000000), DP_FOLLOW_SOONEST);
    assert_int_equal(dp_rhythm(80000, NULL, 0, 0, 1000000), DP_FOLLOW_LATEST);
    assert_int_equal(dp_backoff(3600, 1), 3600);
    assert_int_equal(dp_backoff(3600, 3), 14400);
    assert_int_equal(dp_backoff(3600, 1000000), DP_FOLLOW_LATEST);
    assert_in_range(dp_jitter(1000, 42), 1000, 1100);
    assert_int_not_equal(dp_jitter(100000, 1), dp_jitter(100000, 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_its_rhythm),
        cmocka_unit_test(keeps_what_is_new),
        cmocka_unit_test(fetches_again_what_a_sink_lost),
        cmocka_unit_test(knows_odd_feeds),
        cmocka_unit_test(remembers_where_it_lives),
        cmocka_unit_test(finds_the_feed_of_a_site),
        cmocka_unit_test(takes_a_hint),
        cmocka_unit_test(follows_pages),
        cmocka_unit_test(finds_feeds),
        cmocka_unit_test(outlives_being_killed),
        cmocka_unit_test(leaves_alone),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
