/* Feeds and subscription lists as the JSON that the commands print. */
#include "fetch/feed.h"

#include "core/json.h"

#include "core/banned.h"

/* NULL anywhere makes jansson's setters fail; one look at the end. */
static void put(json_t *object, const char *key, json_t *value, bool *failed)
{
    if (!value || json_object_set_new(object, key, value) != 0)
        *failed = true;
}

static json_t *text(dp_str s)
{
    return dp_json_of(s.n ? s : DP_NULL);
}

static json_t *enclosures_of(const dp_feed_entry *e, bool *failed)
{
    json_t *list = json_array();

    for (size_t i = 0; list && i < e->enclosures.n; i++) {
        const dp_enclosure *from = &e->enclosures.at[i];
        json_t *one = json_object();
        put(one, "url", text(from->url), failed);
        put(one, "type", text(from->type), failed);
        put(one, "length",
            from->length < 0 ? json_null() : json_integer(from->length),
            failed);
        if (json_array_append_new(list, one) != 0)
            *failed = true;
    }
    return list;
}

static json_t *entry_of(dp_arena *arena, const dp_feed_entry *e, bool *failed)
{
    json_t *one = json_object();

    put(one, "title", dp_json_of(e->title), failed);
    put(one, "link", text(e->link), failed);
    put(one, "id", text(e->id), failed);
    put(one, "published", text(dp_time_print(arena, e->published)), failed);
    put(one, "updated", text(dp_time_print(arena, e->updated)), failed);
    put(one, "author", text(e->author), failed);
    put(one, "summary_html", text(e->summary_html), failed);
    put(one, "content_html", text(e->content_html), failed);
    put(one, "text", text(e->text), failed);
    put(one, "enclosures", enclosures_of(e, failed), failed);
    put(one, "language", text(e->language), failed);
    if (e->image.n)
        put(one, "image", text(e->image), failed);
    return one;
}

static dp_status print(dp_ctx *ctx, dp_arena *arena, json_t *object,
                       bool failed, const char *what, dp_str *out)
{
    dp_str line = DP_NULL;

    if (!failed)
        line = dp_json_print(arena, object);
    json_decref(object);
    if (!line.p)
        return dp_no_memory(ctx, what);
    *out = line;
    return DP_OK;
}

dp_status dp_feed_print(dp_ctx *ctx, dp_arena *arena, const dp_feed *feed,
                        dp_str *out)
{
    json_t *object = json_object(), *entries = json_array();
    bool failed = !object || !entries;

    put(object, "title", dp_json_of(feed->title), &failed);
    put(object, "link", text(feed->link), &failed);
    put(object, "language", text(feed->language), &failed);
    for (size_t i = 0; i < feed->entries.n && !failed; i++)
        if (json_array_append_new(
                entries, entry_of(arena, &feed->entries.at[i], &failed)) != 0)
            failed = true;
    put(object, "entries", entries, &failed);
    if (feed->moved.n)
        put(object, "moved", text(feed->moved), &failed);
    if (feed->ttl)
        put(object, "ttl", json_integer(feed->ttl), &failed);
    return print(ctx, arena, object, failed, "a feed", out);
}

static json_t *categories_of(const dp_opml_item *item, bool *failed)
{
    json_t *list = json_array();

    for (size_t i = 0; i < item->categories.n; i++) {
        const dp_strs *path = &item->categories.at[i];
        json_t *one = json_array();
        for (size_t k = 0; k < path->n; k++)
            if (json_array_append_new(one, dp_json_of(path->at[k])) != 0)
                *failed = true;
        if (json_array_append_new(list, one) != 0)
            *failed = true;
    }
    return list;
}

static json_t *items_of(const dp_opml_items *items, bool feeds, bool *failed)
{
    json_t *list = json_array();

    for (size_t i = 0; i < items->n && !*failed; i++) {
        const dp_opml_item *item = &items->at[i];
        json_t *one = json_object();
        put(one, "url", text(item->url), failed);
        put(one, "title", text(item->title), failed);
        if (feeds)
            put(one, "categories", categories_of(item, failed), failed);
        if (json_array_append_new(list, one) != 0)
            *failed = true;
    }
    return list;
}

dp_status dp_opml_print(dp_ctx *ctx, dp_arena *arena, const dp_opml *opml,
                        dp_str *out)
{
    json_t *object = json_object();
    bool failed = !object;

    put(object, "title", text(opml->title), &failed);
    put(object, "feeds", items_of(&opml->feeds, true, &failed), &failed);
    put(object, "lists", items_of(&opml->lists, false, &failed), &failed);
    put(object, "sites", items_of(&opml->sites, false, &failed), &failed);
    return print(ctx, arena, object, failed, "a subscription list", out);
}

static json_t *sitemap_item_of(dp_arena *arena, const dp_sitemap_item *item,
                               bool *failed)
{
    json_t *one = json_object();

    put(one, "url", text(item->url), failed);
    put(one, "title", text(item->title), failed);
    put(one, "language", text(item->language), failed);
    put(one, "published", text(dp_time_print(arena, item->published)), failed);
    put(one, "news", json_boolean(item->news), failed);
    put(one, "sitemap", json_boolean(item->sitemap), failed);
    return one;
}

dp_status dp_sitemap_print(dp_ctx *ctx, dp_arena *arena,
                           const dp_sitemap *sitemap, dp_str *out)
{
    json_t *object = json_object(), *items = json_array();
    bool failed = !object || !items;

    for (size_t i = 0; i < sitemap->items.n && !failed; i++)
        if (json_array_append_new(
                items,
                sitemap_item_of(arena, &sitemap->items.at[i], &failed)) != 0)
            failed = true;
    put(object, "items", items, &failed);
    return print(ctx, arena, object, failed, "a sitemap", out);
}

dp_status dp_robots_print(dp_ctx *ctx, dp_arena *arena,
                          const dp_robots_answer *answers, size_t n,
                          const dp_strs *sitemaps, dp_str *out)
{
    json_t *object = json_object(), *list = json_array(), *maps = json_array();
    bool failed = !object || !list || !maps;

    for (size_t i = 0; i < n && !failed; i++) {
        json_t *one = json_object();
        put(one, "allowed", json_boolean(answers[i].allowed), &failed);
        put(one, "line", text(answers[i].line), &failed);
        put(one, "number", json_integer(answers[i].number), &failed);
        if (json_array_append_new(list, one) != 0)
            failed = true;
    }
    for (size_t i = 0; i < sitemaps->n && !failed; i++)
        if (json_array_append_new(maps, dp_json_of(sitemaps->at[i])) != 0)
            failed = true;
    put(object, "answers", list, &failed);
    put(object, "delay_ms", json_integer(n ? answers[0].delay_ms : 0), &failed);
    put(object, "sitemaps", maps, &failed);
    return print(ctx, arena, object, failed, "robots.txt", out);
}
