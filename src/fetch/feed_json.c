/* JSON Feed, versions 1.0 and 1.1 (jsonfeed.org). */
#include "fetch/feed_inside.h"

#include <string.h>

#include "core/json.h"

#include "core/banned.h"

static dp_str str(making *m, const json_t *object, const char *key)
{
    return dp_str_dup(m->arena, dp_json_str(object, key, NULL));
}

/* Ids and sizes are numbers here and there. */
static dp_str str_or_number(making *m, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    if (json_is_integer(value))
        return dp_str_printf(m->arena, "%lld",
                             (long long)json_integer_value(value));
    return str(m, object, key);
}

static void read_authors(making *m, making_entry *e, const json_t *item)
{
    const json_t *authors = json_object_get(item, "authors"), *one;
    size_t i;

    json_array_foreach(authors, i, one)
        dp_feed_add_author(m, e, str(m, one, "name"), RANK_OWN);
    one = json_object_get(item, "author");
    if (json_is_object(one))
        dp_feed_add_author(m, e, str(m, one, "name"), RANK_OWN);
}

static void read_attachments(making *m, making_entry *e, const json_t *item)
{
    const json_t *list = json_object_get(item, "attachments"), *one;
    size_t i;

    json_array_foreach(list, i, one) dp_feed_add_enclosure(
        m, e, m->base, str(m, one, "url"), str(m, one, "mime_type"),
        str_or_number(m, one, "size_in_bytes"));
}

static void read_item(making *m, const json_t *item)
{
    making_entry e = { .it = { .published = DP_NO_TIME,
                               .updated = DP_NO_TIME } };
    dp_str text = str(m, item, "content_text"), id;

    e.it.title = dp_feed_plain(m, str(m, item, "title"), true);
    id = dp_str_trim(str_or_number(m, item, "id"));
    e.it.id = id.n ? id : DP_NULL;
    e.it.link = dp_feed_link(m, m->base, str(m, item, "url"));
    if (!e.it.link.n)
        e.it.link = dp_feed_link(m, m->base, str(m, item, "external_url"));
    if (!e.it.link.n && dp_str_starts(id, DP_S("http")))
        e.it.link = dp_feed_link(m, m->base, id);
    e.it.published = dp_time_parse(m->ctx, str(m, item, "date_published"));
    e.it.updated = dp_time_parse(m->ctx, str(m, item, "date_modified"));
    e.it.language = dp_feed_language(m->arena, str(m, item, "language"));
    e.it.image = dp_feed_link(m, m->base, str(m, item, "image"));
    e.summary = (raw){ dp_feed_escape(m->arena, str(m, item, "summary")),
                       m->base, RANK_OWN };
    e.content = (raw){ str(m, item, "content_html"), m->base, RANK_OWN };
    if (!e.content.markup.n && text.n)
        e.content.markup = dp_feed_escape(m->arena, text);
    read_authors(m, &e, item);
    read_attachments(m, &e, item);
    dp_feed_entry_done(m, &e);
}

dp_status dp_feed_read_json(making *m, dp_str utf8)
{
    json_t *root = NULL, *items, *item;
    dp_status status = dp_json_parse(m->ctx, utf8, &root);
    size_t i;

    if (status != DP_OK)
        return status;
    items = json_object_get(root, "items");
    if (!json_is_object(root) || !json_is_array(items) ||
        dp_str_find(dp_json_str(root, "version", NULL), DP_S("jsonfeed.org"),
                    0) == DP_NOT_FOUND) {
        json_decref(root);
        return DP_BAD_DATA;
    }
    m->feed.title = dp_feed_plain(m, str(m, root, "title"), true);
    m->feed.link = dp_feed_link(m, m->base, str(m, root, "home_page_url"));
    m->feed.language = dp_feed_language(m->arena, str(m, root, "language"));
    json_array_foreach(items, i,
                       item) if (json_is_object(item) && m->status == DP_OK)
        read_item(m, item);
    json_decref(root);
    return DP_OK;
}
