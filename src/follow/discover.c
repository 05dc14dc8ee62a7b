/* Discovery: one site is asked, one thing after the other, until it has shown
 * what it offers. */
#include "follow/inside.h"

#include "data/data.h"
#include "fetch/fetch.h"

#include "core/banned.h"

enum { MOST_OFFERS = 50, MOST_SITEMAPS = 5 };

typedef struct search {
    dp_follow *f;
    dp_ctx *ctx;
    dp_arena *arena;
    DP_VEC(dp_offered) found;
} search;

/* Get one address; the answer lives until the next. Failures are answers. */
static dp_status get(search *s, dp_str url, dp_http_answer *out)
{
    dp_http_request request = { .url = url, .at_once = true };
    dp_status status = dp_http_add(s->ctx, s->f->http, &request);

    return status == DP_OK ? dp_http_next(s->ctx, s->f->http, -1, out) : status;
}

/* Have a worker read it; NULL in `*out` where it could not. */
static dp_status read_with(search *s, size_t job, dp_str bytes, json_t **out)
{
    dp_pool_task order = { .job = job, .bytes = bytes, .fd = -1 };
    dp_pool_event event = { 0 };
    dp_status status;

    *out = NULL;
    if (!bytes.p)
        return dp_no_memory(s->ctx, "an answer");
    status = dp_pool_submit(s->ctx, s->f->pool, &order);
    if (status == DP_OK)
        status = dp_pool_wait(s->ctx, s->f->pool, &event);
    if (status == DP_OK && event.kind == DP_POOL_DONE)
        dp_json_parse(s->ctx, (dp_str){ event.bytes, event.n }, out);
    free(event.bytes);
    return status;
}

static dp_status read_offer(search *s, dp_offer_kind kind,
                            const dp_http_answer *answer, json_t **out)
{
    dp_offer offer = { .kind = kind,
                       .bytes = answer->body,
                       .base = answer->url,
                       .charset = answer->charset,
                       .codings = answer->codings,
                       .agent = DP_S("depeche") };

    return read_with(s, WORK_OFFER, dp_offer_pack(s->arena, &offer), out);
}

static void add(search *s, dp_outlet_kind kind, dp_str url, dp_str title)
{
    dp_offered one = { .url = dp_str_dup(s->arena, url),
                       .title = dp_str_dup(s->arena, title),
                       .kind = kind };

    for (size_t i = 0; i < s->found.n; i++)
        if (dp_str_eq(s->found.at[i].url, url))
            return;
    if (s->found.n < MOST_OFFERS)
        (void)dp_vec_push(s->arena, &s->found, one);
}

/* Whether a sitemap is one of news: those of archives are of no use to who
 * follows. */
static bool has_news(const json_t *items)
{
    const json_t *one;
    size_t i;

    json_array_foreach(items, i, one) if (json_is_true(json_object_get(
                                              one, "news"))) return true;
    return false;
}

/* Of a sitemap index those of news: the ones so named first. Copies addresses,
 * because the next answer takes the place of this one. */
static size_t parts_of(search *s, const json_t *items, dp_str *out)
{
    const json_t *one;
    size_t i, n = 0;

    for (int named = 1; named >= 0; named--) {
        json_array_foreach(items, i, one)
        {
            dp_str url = dp_json_str(one, "url", NULL);
            bool news = dp_str_find_ascii(url, DP_S("news"), 0) != DP_NOT_FOUND;
            if (json_is_true(json_object_get(one, "sitemap")) &&
                news == (named == 1) && n < MOST_SITEMAPS)
                out[n++] = dp_str_dup(s->arena, url);
        }
    }
    return n;
}

static dp_status take_parts(search *s, const json_t *items)
{
    dp_str parts[MOST_SITEMAPS];
    size_t n = parts_of(s, items, parts);
    dp_status status = DP_OK;

    for (size_t i = 0; i < n && status == DP_OK && s->found.n == 0; i++) {
        dp_http_answer answer;
        json_t *root = NULL;
        status = get(s, parts[i], &answer);
        if (status == DP_NOT_ALLOWED) {
            status = DP_OK;
        } else if (status == DP_OK && answer.status == DP_OK &&
                   answer.code == 200) {
            status = read_offer(s, DP_OFFER_SITEMAP, &answer, &root);
            if (has_news(json_object_get(root, "items")))
                add(s, DP_OUTLET_SITEMAP, answer.url, DP_NULL);
            json_decref(root);
        }
    }
    return status;
}

/* The answer as a feed, or as a sitemap with news, perhaps in its parts. */
static dp_status take(search *s, const dp_http_answer *answer, bool any_sitemap)
{
    json_t *root = NULL, *items;
    dp_status status = read_offer(s, DP_OFFER_FEED, answer, &root);

    if (status == DP_OK && root) {
        add(s, DP_OUTLET_FEED, answer->moved.n ? answer->moved : answer->url,
            dp_json_str(root, "title", NULL));
    } else if (status == DP_OK) {
        dp_str url = dp_str_dup(s->arena, answer->url);
        status = read_offer(s, DP_OFFER_SITEMAP, answer, &root);
        items = json_object_get(root, "items");
        if (has_news(items))
            add(s, DP_OUTLET_SITEMAP, url, DP_NULL);
        else if (status == DP_OK && root)
            status = take_parts(s, items);
        if (status == DP_OK && root && any_sitemap && s->found.n == 0)
            add(s, DP_OUTLET_SITEMAP, url, DP_NULL);
    }
    json_decref(root);
    return status;
}

/* The feeds that a page names. */
static dp_status take_page(search *s, const dp_http_answer *answer)
{
    json_t *root = NULL, *feeds, *one;
    dp_status status = read_with(
        s, WORK_LINKS,
        dp_page_pack(s->arena, answer->body, answer->url, answer->charset,
                     answer->codings, DP_NULL, false, NULL),
        &root);
    size_t i;

    feeds = json_object_get(root, "feeds");
    json_array_foreach(feeds, i, one)
        add(s, DP_OUTLET_FEED, dp_json_str(one, "url", NULL),
            dp_json_str(one, "title", NULL));
    json_decref(root);
    return status;
}

static dp_status try_path(search *s, dp_str home, dp_str path)
{
    dp_http_answer answer;
    dp_str url = DP_NULL;
    dp_status status;

    status = dp_url_resolve(s->ctx, s->arena, home,
                            dp_str_printf(s->arena, "/%.*s", DP_F(path)), &url);
    if (status == DP_OK)
        status = get(s, url, &answer);
    if (status != DP_OK || answer.status != DP_OK || answer.code != 200)
        return status == DP_NOT_ALLOWED ? DP_OK : status;
    return take(s, &answer, false);
}

static dp_status try_usual(search *s, dp_str home)
{
    dp_table paths;
    dp_status status = DP_OK;

    if (!dp_table_open(s->ctx->data, DP_NULL, DP_S("feed-paths"), &paths))
        return DP_OK;
    for (size_t i = 0;
         i < dp_table_rows(&paths) && status == DP_OK && s->found.n == 0; i++)
        status = try_path(s, home, dp_table_cell(&paths, i, 0));
    return status;
}

/* The sitemaps that robots.txt names, those with news in their name first. */
static dp_status try_robots(search *s, dp_str home)
{
    dp_http_answer answer;
    dp_str url = DP_NULL;
    json_t *root = NULL, *maps, *one;
    dp_status status =
        dp_url_resolve(s->ctx, s->arena, home, DP_S("/robots.txt"), &url);
    size_t i, tried = 0;

    if (status == DP_OK)
        status = get(s, url, &answer);
    if (status != DP_OK || answer.status != DP_OK || answer.code != 200)
        return status;
    status = read_offer(s, DP_OFFER_ROBOTS, &answer, &root);
    maps = json_object_get(root, "sitemaps");
    json_array_foreach(maps, i, one)
    {
        dp_str map = dp_str_of(json_string_value(one));
        if (status != DP_OK || s->found.n > 0 || tried++ >= MOST_SITEMAPS)
            break;
        status = get(s, map, &answer);
        if (status == DP_NOT_ALLOWED)
            status = DP_OK;
        else if (status == DP_OK && answer.status == DP_OK &&
                 answer.code == 200)
            status = take(s, &answer, false);
    }
    json_decref(root);
    return status;
}

dp_status dp_follow_discover(dp_ctx *ctx, dp_arena *arena, dp_follow *follow,
                             dp_str url, dp_offers *out)
{
    search s = { .f = follow, .ctx = ctx, .arena = arena };
    dp_http_answer answer;
    dp_str home;
    dp_status status = get(&s, url, &answer);

    if (status != DP_OK)
        return status;
    if (answer.status != DP_OK)
        return dp_fail(ctx, answer.status, "'%.*s': %.*s", DP_F(url),
                       DP_F(answer.reason));
    if (answer.code != 200)
        return dp_fail(ctx, DP_UNAVAILABLE, "'%.*s' answered %u", DP_F(url),
                       answer.code);
    home = dp_str_dup(arena, answer.url);
    status = take(&s, &answer, true);
    if (status == DP_OK && s.found.n == 0)
        status = take_page(&s, &answer);
    if (status == DP_OK && s.found.n == 0)
        status = try_usual(&s, home);
    if (status == DP_OK && s.found.n == 0)
        status = try_robots(&s, home);
    out->at = s.found.at;
    out->n = s.found.n;
    return status;
}
