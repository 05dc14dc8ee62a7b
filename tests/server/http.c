/* The fetcher against a server on good and on bad days: each with its
 * outcome. */
#include "test.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>

#include "core/json.h"
#include "fetch/http.h"
#include "pool/pool.h"
#include "server/server.h"

static dp_arena *arena;
static dp_ctx *ctx;
static dp_pool *pool; /* opened before there are threads */
static server *web;
static unsigned port;

/* What came of the last get, copied. */
static dp_http_answer got;

static int begin(void **state)
{
    static const dp_pool_job jobs[] = { { "feed", dp_offer_work } };
    dp_pool_options options = { .warm = dp_offer_warm };

    arena = dp_arena_new((size_t)256 << 20);
    if (dp_open(NULL, &ctx) != DP_OK ||
        dp_pool_open(ctx, jobs, 1, &options, &pool) != DP_OK)
        return 1;
    web = server_start("127.0.0.1");
    if (!web)
        return 1;
    port = server_port(web);
    return 0;
}

static int end(void **state)
{
    server_stop(web);
    dp_pool_close(pool);
    dp_close(ctx);
    dp_arena_close(arena);
    return 0;
}

static dp_str here(void)
{
    return dp_str_printf(arena, "127.0.0.1:%u", port);
}

static dp_http_options usual(void)
{
    dp_str *rule = DP_NEW(arena, dp_str);

    *rule = here();
    return (dp_http_options){ .contact = DP_S("https://desk.example/bot"),
                              .allow_private = { rule, 1 },
                              .connect_ms = 2000,
                              .total_ms = 2000,
                              .max_bytes = 1 << 20 };
}

static dp_str url_of(const char *path)
{
    return dp_str_printf(arena, "http://127.0.0.1:%u%s", port, path);
}

static void keep_answer(const dp_http_answer *from)
{
    got = *from;
    got.reason = dp_str_dup(arena, from->reason);
    got.url = dp_str_dup(arena, from->url);
    got.moved = dp_str_dup(arena, from->moved);
    got.type = dp_str_dup(arena, from->type);
    got.charset = dp_str_dup(arena, from->charset);
    got.codings = dp_str_dup(arena, from->codings);
    got.etag = dp_str_dup(arena, from->etag);
    got.last_modified = dp_str_dup(arena, from->last_modified);
    got.body = dp_str_dup(arena, from->body);
}

static void get_with(const dp_http_options *options,
                     const dp_http_request *request)
{
    dp_http *http = NULL;
    dp_http_answer answer;

    server_forget(web);
    assert_int_equal(dp_http_open(ctx, options, &http), DP_OK);
    assert_int_equal(dp_http_add(ctx, http, request), DP_OK);
    assert_int_equal(dp_http_next(ctx, http, 20000, &answer), DP_OK);
    keep_answer(&answer);
    assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_END);
    dp_http_close(http);
}

static void get(const char *path)
{
    dp_http_options options = usual();

    get_with(&options, &(dp_http_request){ .url = url_of(path) });
}

static void assert_failure(dp_status status, const char *words)
{
    assert_int_equal(got.status, status);
    if (dp_str_find(got.reason, dp_str_of(words), 0) == DP_NOT_FOUND)
        fail_msg("'%.*s' does not say '%s'", DP_F(got.reason), words);
}

/* -- Good days -- */

static void gets_what_is_there(void **state)
{
    char *asked;

    get("/feed");
    assert_int_equal(got.status, DP_OK);
    assert_int_equal(got.code, 200);
    assert_str(got.type, "application/rss+xml");
    assert_str(got.charset, "utf-8");
    assert_str(got.etag, "W/\"a b\"");
    assert_str(got.last_modified, "Mon, 03 Mar 2025 10:00:00 GMT");
    assert_int_equal(got.max_age, 600);
    assert_str(got.moved, NULL);
    assert_true(dp_str_ends(got.body, DP_S("</rss>\n")));
    asked = server_last(web, "/feed");
    assert_non_null(strstr(asked, "depeche/"));
    assert_non_null(strstr(asked, "(+https://desk.example/bot)"));
    assert_non_null(strstr(asked, "Accept-Encoding: gzip, br, zstd"));
    assert_null(strstr(asked, "Referer"));
    free(asked);
}

static void asks_only_for_what_is_new(void **state)
{
    dp_http_options options = usual();

    get_with(&options,
             &(dp_http_request){ .url = url_of("/feed"),
                                 .etag = DP_S("W/\"a b\""),
                                 .last_modified =
                                     DP_S("Mon, 03 Mar 2025 10:00:00 GMT") });
    assert_int_equal(got.status, DP_OK);
    assert_int_equal(got.code, 304);
    assert_int_equal(got.body.n, 0);
}

static void keeps_no_cookie(void **state)
{
    char *asked;

    get("/cookie");
    assert_int_equal(got.code, 200);
    asked = server_last(web, "/feed");
    assert_null(strstr(asked, "Cookie"));
    assert_null(strstr(asked, "Referer"));
    free(asked);
}

static void follows_and_remembers(void **state)
{
    get("/moved/3");
    assert_int_equal(got.code, 200);
    assert_int_equal(got.redirects, 4);
    assert_true(dp_str_eq(got.moved, url_of("/feed")));
    get("/found/3");
    assert_int_equal(got.code, 200);
    assert_str(got.moved, NULL);
    /* Only as far as it is said for good. */
    get(dp_str_z(arena, dp_str_printf(arena, "/to?/moved/1")));
    assert_int_equal(got.code, 200);
    assert_str(got.moved, NULL);
}

static void says_what_the_server_says(void **state)
{
    get("/gone");
    assert_int_equal(got.code, 410);
    get("/nothing");
    assert_int_equal(got.code, 404);
    get("/busy");
    assert_int_equal(got.code, 429);
    assert_int_equal(got.retry_after, 120);
    get("/tired");
    assert_int_equal(got.code, 503);
    assert_true(got.retry_after > 86400);
}

/* -- Bad days -- */

static void does_not_go_in_circles(void **state)
{
    get("/loop/a");
    assert_failure(DP_BAD_DATA, "more than 10 redirects");
    assert_int_equal(server_asked(web, "/loop/"), 11);
    get("/self");
    assert_failure(DP_BAD_DATA, "redirects to itself");
    get("/moved/40");
    assert_failure(DP_BAD_DATA, "more than 10 redirects");
    get("/nowhere");
    assert_failure(DP_BAD_DATA, "redirect to nowhere");
}

static void has_limits(void **state)
{
    get("/endless");
    assert_failure(DP_BAD_DATA, "longer than 1048576 bytes");
    get("/chunks");
    assert_failure(DP_BAD_DATA, "longer than 1048576 bytes");
    get("/slow");
    assert_failure(DP_UNAVAILABLE, "too slow");
    get("/hang");
    assert_failure(DP_UNAVAILABLE, "too slow");
    get("/headers");
    assert_int_equal(got.status, DP_BAD_DATA);
}

static void tells_broken_answers(void **state)
{
    get("/short");
    assert_failure(DP_IO, "ended early");
    get("/long");
    assert_int_equal(got.status, DP_OK);
    assert_int_equal(got.body.n, 10);
    get("/half");
    assert_failure(DP_IO, "without an answer");
    get("/reset");
    assert_int_equal(got.status, DP_IO);
    get("/garbage");
    assert_int_equal(got.status, DP_NOT_ALLOWED);
}

static void tells_who_is_not_there(void **state)
{
    dp_http_options options = usual();
    dp_str rules[] = { DP_S("127.0.0.1") };

    options.allow_private = (dp_strs){ rules, 1 };
    get_with(&options,
             &(dp_http_request){ .url = DP_S("http://127.0.0.1:1025/") });
    assert_failure(DP_UNAVAILABLE, "no connection");
    get_with(&options,
             &(dp_http_request){ .url = DP_S("http://nobody.invalid/") });
    assert_failure(DP_UNAVAILABLE, "no such host");
}

/* -- Safety -- */

static void stays_out_of_private_networks(void **state)
{
    static const char *const away[] = {
        "/to?http://127.0.0.2:8080/",
        "/to?http://127.1:8080/",
        "/to?http://2130706433:8080/",
        "/to?http://0x7f.0.0.3:8080/",
        "/to?http://localhost:8080/",
        "/to?http://0.0.0.0:8080/",
        "/to?http://10.0.0.1/",
        "/to?http://192.168.1.1/",
        "/to?http://172.16.0.1/",
        "/to?http://100.100.100.200/",
        "/to?http://169.254.169.254/latest/meta-data/",
        "/to?http://[::1]:8080/",
        "/to?http://[::ffff:169.254.169.254]/",
        "/to?http://[fd00:ec2::254]/",
        "/to?http://[fe80::1]/",
    };

    for (size_t i = 0; i < sizeof away / sizeof *away; i++) {
        get(away[i]);
        if (got.status != DP_NOT_ALLOWED)
            fail_msg("%s: %d %.*s", away[i], got.status, DP_F(got.reason));
    }
}

static void speaks_only_http(void **state)
{
    static const char *const away[] = {
        "/to?file:///etc/passwd",    "/to?gopher://127.0.0.1:70/",
        "/to?ftp://127.0.0.1/",      "/to?javascript:alert(1)",
        "/to?http://a:b@127.0.0.1/",
    };
    dp_http_options options = usual();
    dp_http *http = NULL;

    for (size_t i = 0; i < sizeof away / sizeof *away; i++) {
        get(away[i]);
        if (got.status != DP_NOT_ALLOWED && got.status != DP_BAD_DATA)
            fail_msg("%s: %d", away[i], got.status);
    }
    assert_int_equal(dp_http_open(ctx, &options, &http), DP_OK);
    assert_int_equal(
        dp_http_add(ctx, http,
                    &(dp_http_request){ .url = DP_S("file:///etc/passwd") }),
        DP_NOT_ALLOWED);
    assert_int_equal(
        dp_http_add(ctx, http,
                    &(dp_http_request){ .url = DP_S("http://a.example:22/") }),
        DP_NOT_ALLOWED);
    dp_http_close(http);
}

/* A name that is public when asked for and private when connected to has no
 * moment between: the address connected to is the one checked. */
static void is_not_misled_by_names(void **state)
{
    dp_http_options options = usual();
    dp_str names[] = {
        dp_str_printf(arena, "rebind.example:%u:127.0.0.2", port),
        dp_str_printf(arena, "both.example:%u:127.0.0.2,127.0.0.1", port),
        dp_str_printf(arena, "good.example:%u:127.0.0.1", port),
    };
    dp_http_request request = { 0 };

    options.resolve = (dp_strs){ names, 3 };
    request.url = dp_str_printf(arena, "http://rebind.example:%u/feed", port);
    get_with(&options, &request);
    assert_failure(DP_NOT_ALLOWED, "private address");
    request.url = dp_str_printf(arena, "http://both.example:%u/feed", port);
    get_with(&options, &request);
    assert_failure(DP_NOT_ALLOWED, "private address");
    request.url = dp_str_printf(
        arena, "http://good.example:%u/to?http://rebind.example:%u/feed", port,
        port);
    get_with(&options, &request);
    assert_failure(DP_NOT_ALLOWED, "private address");
    assert_int_equal(server_asked(web, "/feed"), 0);
    request.url = dp_str_printf(arena, "http://good.example:%u/feed", port);
    get_with(&options, &request);
    assert_int_equal(got.code, 200);
}

static bool allowed(const char *address, const char *rule)
{
    struct sockaddr_in6 in6 = { .sin6_family = AF_INET6,
                                .sin6_port = htons(80) };
    struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = htons(80) };
    dp_str rules[] = { dp_str_of(rule) };

    if (inet_pton(AF_INET, address, &in.sin_addr) == 1)
        return dp_address_allowed((void *)&in, rules, rule ? 1 : 0);
    assert_int_equal(inet_pton(AF_INET6, address, &in6.sin6_addr), 1);
    return dp_address_allowed((void *)&in6, rules, rule ? 1 : 0);
}

static void knows_private_addresses(void **state)
{
    static const char *const open[] = { "93.184.216.34",
                                        "8.8.8.8",
                                        "172.32.0.1",
                                        "100.128.0.1",
                                        "2606:2800:220:1:248:1893:25c8:1946",
                                        "64:ff9b::808:808" };
    static const char *const closed[] = {
        "0.1.2.3",
        "10.1.1.1",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.31.255.255",
        "192.0.0.1",
        "192.168.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::7f00:1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001:0:1::1",
        "2002:7f00:1::1",
        "100::1",
    };

    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        if (!allowed(open[i], NULL))
            fail_msg("%s is public", open[i]);
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        if (allowed(closed[i], NULL))
            fail_msg("%s is private", closed[i]);
    assert_true(allowed("127.0.0.1", "127.0.0.1"));
    assert_true(allowed("127.0.0.1", "127.0.0.1:80"));
    assert_false(allowed("127.0.0.1", "127.0.0.1:81"));
    assert_false(allowed("127.0.0.2", "127.0.0.1"));
    assert_true(allowed("127.9.9.9", "127.0.0.0/8"));
    assert_true(allowed("::1", "[::1]:80"));
    assert_false(allowed("::1", "[::1]:81"));
    assert_false(dp_address_rule_ok(DP_S("127.0.0.1:x")));
    assert_false(dp_address_rule_ok(DP_S("localhost")));
    assert_false(dp_address_rule_ok(DP_S("10.0.0.0/33")));
}

/* -- Manners -- */

static void asks_one_thing_at_a_time(void **state)
{
    enum { REQUESTS = 8, PAUSE = 60 };
    dp_http_options options = usual();
    dp_http_answer answer;
    dp_http *http = NULL;

    server_forget(web);
    options.delay_ms = PAUSE;
    assert_int_equal(dp_http_open(ctx, &options, &http), DP_OK);
    for (size_t i = 0; i < REQUESTS; i++)
        assert_int_equal(
            dp_http_add(ctx, http,
                        &(dp_http_request){ .url = url_of("/page"), .tag = i }),
            DP_OK);
    for (size_t i = 0; i < REQUESTS; i++) {
        assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_OK);
        assert_int_equal(answer.tag, i);
        assert_int_equal(answer.code, 200);
    }
    assert_int_equal(server_most_at_once(web), 1);
    assert_in_range(server_least_pause(web), PAUSE - 10, INT64_MAX);
    dp_http_close(http);
}

static void leaves_alone_who_asks(void **state)
{
    dp_http_options options = usual();
    dp_http_answer answer;
    dp_http *http = NULL;
    static const char *const asked[] = { "/busy", "/feed", "/page" };

    server_forget(web);
    assert_int_equal(dp_http_open(ctx, &options, &http), DP_OK);
    for (size_t i = 0; i < 3; i++)
        dp_http_add(ctx, http,
                    &(dp_http_request){ .url = url_of(asked[i]), .tag = i });
    assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_OK);
    assert_int_equal(answer.code, 429);
    for (size_t i = 1; i < 3; i++) {
        assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_OK);
        assert_int_equal(answer.status, DP_BUSY);
    }
    assert_int_equal(server_asked(web, "/feed"), 0);
    assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_END);
    dp_http_close(http);
}

/* Client and server are this one process. */
static bool may_open(rlim_t descriptors)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return false;
    if (limit.rlim_cur < descriptors && limit.rlim_max >= descriptors) {
        limit.rlim_cur = descriptors;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur >= descriptors;
}

/* The server answers when all are there. */
static void asks_many_at_once(void **state)
{
    enum { HOSTS = 1000 };
    dp_http_options options = usual();
    dp_str *names = DP_NEWS(arena, HOSTS, dp_str);
    dp_http_answer answer;
    dp_http *http = NULL;

    if (!may_open(2 * HOSTS + 300))
        skip();
    server_forget(web);
    for (size_t i = 0; i < HOSTS; i++)
        names[i] = dp_str_printf(arena, "h%zu.example:%u:127.0.0.1", i, port);
    options.resolve = (dp_strs){ names, HOSTS };
    options.total_ms = options.connect_ms = 60000;
    assert_int_equal(dp_http_open(ctx, &options, &http), DP_OK);
    for (size_t i = 0; i < HOSTS; i++)
        assert_int_equal(
            dp_http_add(ctx, http,
                        &(dp_http_request){
                            .url = dp_str_printf(
                                arena, "http://h%zu.example:%u/together/%d", i,
                                port, HOSTS) }),
            DP_OK);
    for (size_t i = 0; i < HOSTS; i++) {
        assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_OK);
        if (answer.code != 200)
            fail_msg("%zu: %.*s", i, DP_F(answer.reason));
    }
    assert_int_equal(server_most_at_once(web), HOSTS);
    dp_http_close(http);
}

static void holds_no_more_than_told(void **state)
{
    dp_http_options options = usual();
    dp_http_answer answer;
    dp_http *http = NULL;

    server_forget(web);
    options.per_host = 4;
    options.max_held = 1 << 20;
    assert_int_equal(dp_http_open(ctx, &options, &http), DP_OK);
    for (size_t i = 0; i < 4; i++)
        dp_http_add(ctx, http, &(dp_http_request){ .url = url_of("/endless") });
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(dp_http_next(ctx, http, -1, &answer), DP_OK);
        assert_true(answer.status == DP_BUSY || answer.status == DP_BAD_DATA);
    }
    dp_http_close(http);
}

/* -- Through a worker -- */

/* What a worker makes of the answer last got. */
static dp_status parsed(dp_offer_kind kind, json_t **out)
{
    dp_offer offer = { .kind = kind,
                       .bytes = got.body,
                       .base = got.url,
                       .charset = got.charset,
                       .codings = got.codings,
                       .agent = DP_S("depeche") };
    dp_str urls[] = { DP_S("http://ledger.example/closed/1"),
                      DP_S("http://ledger.example/open") };
    dp_pool_event event = { 0 };
    dp_pool_task task = { .fd = -1 };
    dp_status status;

    offer.urls = (dp_strs){ urls, 2 };
    task.bytes = dp_offer_pack(arena, &offer);
    assert_int_equal(dp_pool_submit(ctx, pool, &task), DP_OK);
    assert_int_equal(dp_pool_wait(ctx, pool, &event), DP_OK);
    status = event.kind == DP_POOL_DONE ? DP_OK : event.status;
    if (status == DP_OK)
        assert_int_equal(
            dp_json_parse(ctx, (dp_str){ event.bytes, event.n }, out), DP_OK);
    free(event.bytes);
    return status;
}

static void assert_feed(const char *path, const char *title)
{
    json_t *feed = NULL;

    get(path);
    assert_int_equal(parsed(DP_OFFER_FEED, &feed), DP_OK);
    assert_str(dp_json_str(feed, "title", NULL), title);
    json_decref(feed);
}

static void unpacks_in_a_worker(void **state)
{
    json_t *none = NULL;

    assert_feed("/feed", "Harbour Ledger");
    assert_feed("/gzip", "Harbour Ledger");
    assert_feed("/cutgzip", "Harbour Ledger");
    assert_feed("/lies", "Harbour Ledger");
    assert_feed("/charset", "المحور");
    get("/badgzip");
    assert_int_equal(parsed(DP_OFFER_FEED, &none), DP_BAD_DATA);
    get("/damaged");
    assert_int_equal(parsed(DP_OFFER_FEED, &none), DP_BAD_DATA);
    get("/page");
    assert_int_equal(parsed(DP_OFFER_FEED, &none), DP_BAD_DATA);
}

static void asks_the_robots(void **state)
{
    json_t *rules = NULL, *answers;

    get("/robots.txt");
    assert_int_equal(parsed(DP_OFFER_ROBOTS, &rules), DP_OK);
    answers = json_object_get(rules, "answers");
    assert_false(
        json_is_true(json_object_get(json_array_get(answers, 0), "allowed")));
    assert_true(
        json_is_true(json_object_get(json_array_get(answers, 1), "allowed")));
    assert_int_equal(json_integer_value(json_object_get(rules, "delay_ms")),
                     100);
    assert_int_equal(json_array_size(json_object_get(rules, "sitemaps")), 1);
    json_decref(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gets_what_is_there),
        cmocka_unit_test(asks_only_for_what_is_new),
        cmocka_unit_test(keeps_no_cookie),
        cmocka_unit_test(follows_and_remembers),
        cmocka_unit_test(says_what_the_server_says),
        cmocka_unit_test(does_not_go_in_circles),
        cmocka_unit_test(has_limits),
        cmocka_unit_test(tells_broken_answers),
        cmocka_unit_test(tells_who_is_not_there),
        cmocka_unit_test(stays_out_of_private_networks),
        cmocka_unit_test(speaks_only_http),
        cmocka_unit_test(is_not_misled_by_names),
        cmocka_unit_test(knows_private_addresses),
        cmocka_unit_test(asks_one_thing_at_a_time),
        cmocka_unit_test(leaves_alone_who_asks),
        cmocka_unit_test(asks_many_at_once),
        cmocka_unit_test(holds_no_more_than_told),
        cmocka_unit_test(unpacks_in_a_worker),
        cmocka_unit_test(asks_the_robots),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
