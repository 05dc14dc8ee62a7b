/* Reading a record back: every offset is checked against the text, because a
 * record may come from anywhere. */
#include "record/record.h"

#include "core/json.h"
#include "record/offsets.h"

#include "core/banned.h"

enum {
    MAX_ITEMS = 1 << 20 /* of one list; a text of 4 GiB has no more */
};

typedef struct parser {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_offsets offsets;
    dp_status status; /* of the first failure */
} parser;

static void wrong(parser *p, const char *what)
{
    if (p->status == DP_OK)
        p->status =
            dp_fail(p->ctx, DP_BAD_DATA, "no record: '%s' is wrong", what);
}

static void no_memory(parser *p)
{
    if (p->status == DP_OK)
        p->status = dp_no_memory(p->ctx, "a record");
}

/* A member as a copy in the arena. */
static dp_str get_str(parser *p, const json_t *object, const char *key)
{
    bool bad = false;
    dp_str value = dp_json_str(object, key, &bad);
    dp_str copy = dp_str_dup(p->arena, value);

    if (bad)
        wrong(p, key);
    else if (value.p && !copy.p)
        no_memory(p);
    return copy;
}

/* The length of a list, and room for as many things; 0 for null. */
static size_t get_list(parser *p, const json_t *object, const char *key,
                       size_t size, void **room, const json_t **out)
{
    const json_t *list = json_object_get(object, key);
    size_t n = json_array_size(list);

    *out = list;
    *room = NULL;
    if (list && !json_is_array(list) && !json_is_null(list))
        wrong(p, key);
    if (n > MAX_ITEMS)
        wrong(p, key);
    if (p->status != DP_OK || n == 0)
        return 0;
    *room = dp_arena_zero(p->arena, n, size);
    if (!*room) {
        no_memory(p);
        return 0;
    }
    return n;
}

static dp_strs get_strs(parser *p, const json_t *object, const char *key)
{
    const json_t *list;
    void *room;
    dp_strs out = { 0 };

    out.n = get_list(p, object, key, sizeof *out.at, &room, &list);
    out.at = room;
    for (size_t i = 0; i < out.n; i++) {
        const json_t *item = json_array_get(list, i);
        if (!json_is_string(item)) {
            wrong(p, key);
            return out;
        }
        out.at[i] = dp_str_dup(p->arena, (dp_str){ json_string_value(item),
                                                   json_string_length(item) });
        if (!out.at[i].p)
            no_memory(p);
    }
    return out;
}

static size_t get_offset(parser *p, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    json_int_t point = json_integer_value(value);
    size_t at = DP_NOT_FOUND;

    if (json_is_integer(value) && point >= 0)
        at = dp_offsets_bytes(&p->offsets, (size_t)point);
    if (at == DP_NOT_FOUND) {
        wrong(p, key);
        return 0;
    }
    return at;
}

static dp_span get_span(parser *p, const json_t *object)
{
    size_t begin = get_offset(p, object, "begin");
    size_t end = get_offset(p, object, "end");

    if (end < begin)
        wrong(p, "end");
    return (dp_span){ (uint32_t)begin, (uint32_t)end };
}

static dp_basis get_basis(parser *p, const json_t *object, const char *key)
{
    dp_str word = dp_json_str(object, key, NULL);
    dp_basis basis = DP_BASIS_NONE;

    if (word.p && !dp_basis_of(word, &basis))
        wrong(p, key);
    return basis;
}

static void get_images(parser *p, const json_t *root, dp_article *out)
{
    const json_t *list;
    void *room;

    out->images.n = get_list(p, root, "images", sizeof(dp_image), &room, &list);
    out->images.at = room;
    for (size_t i = 0; i < out->images.n; i++) {
        const json_t *item = json_array_get(list, i);
        out->images.at[i] =
            (dp_image){ get_str(p, item, "url"), get_str(p, item, "alt"),
                        get_str(p, item, "caption") };
    }
}

static void get_names(parser *p, const json_t *root, dp_article *out)
{
    const json_t *list;
    void *room;

    out->names.n = get_list(p, root, "names", sizeof(dp_name), &room, &list);
    out->names.at = room;
    for (size_t i = 0; i < out->names.n && p->status == DP_OK; i++) {
        const json_t *item = json_array_get(list, i);
        dp_name *name = &out->names.at[i];
        name->span = get_span(p, item);
        if (!dp_name_kind_of(dp_json_str(item, "kind", NULL), &name->kind))
            wrong(p, "kind");
        name->name = get_str(p, item, "name");
        name->id = get_str(p, item, "id");
        name->role = get_str(p, item, "role");
        name->state = get_str(p, item, "state");
    }
}

static void get_dates(parser *p, const json_t *root, dp_article *out)
{
    const json_t *list;
    void *room;

    out->dates.n = get_list(p, root, "dates", sizeof(dp_date), &room, &list);
    out->dates.at = room;
    for (size_t i = 0; i < out->dates.n && p->status == DP_OK; i++) {
        const json_t *item = json_array_get(list, i);
        dp_date *date = &out->dates.at[i];
        date->span = get_span(p, item);
        date->value = get_str(p, item, "value");
        date->basis = get_basis(p, item, "basis");
    }
}

static void get_quotes(parser *p, const json_t *root, dp_article *out)
{
    const json_t *list;
    void *room;

    out->quotes.n = get_list(p, root, "quotes", sizeof(dp_quote), &room, &list);
    out->quotes.at = room;
    for (size_t i = 0; i < out->quotes.n && p->status == DP_OK; i++) {
        const json_t *item = json_array_get(list, i);
        dp_quote *quote = &out->quotes.at[i];
        quote->span = get_span(p, item);
        quote->speaker = get_str(p, item, "speaker");
        quote->speaker_id = get_str(p, item, "speaker_id");
        quote->verb = get_str(p, item, "verb");
    }
}

static dp_actors get_actors(parser *p, const json_t *event, const char *key)
{
    const json_t *list;
    void *room;
    dp_actors out = { 0 };

    out.n = get_list(p, event, key, sizeof(dp_actor), &room, &list);
    out.at = room;
    for (size_t i = 0; i < out.n && p->status == DP_OK; i++) {
        const json_t *item = json_array_get(list, i);
        out.at[i] =
            (dp_actor){ get_str(p, item, "name"), get_str(p, item, "id"),
                        get_str(p, item, "role"), get_str(p, item, "state") };
    }
    return out;
}

static ptrdiff_t get_quote_index(parser *p, const json_t *event, size_t quotes)
{
    const json_t *value = json_object_get(event, "quote");
    json_int_t index = json_integer_value(value);

    if (!value || json_is_null(value))
        return -1;
    if (!json_is_integer(value) || index < 0 || (size_t)index >= quotes) {
        wrong(p, "quote");
        return -1;
    }
    return (ptrdiff_t)index;
}

static void get_event(parser *p, const json_t *item, size_t quotes,
                      dp_event *event)
{
    const json_t *list;
    void *room;

    event->kind = get_str(p, item, "kind");
    event->status = get_str(p, item, "status");
    event->actors = get_actors(p, item, "actors");
    event->with = get_actors(p, item, "with");
    event->states = get_strs(p, item, "states");
    event->place = get_str(p, item, "place");
    event->place_state = get_str(p, item, "place_state");
    event->date = get_str(p, item, "date");
    event->body = get_str(p, item, "body");
    event->position = get_str(p, item, "position");
    event->subjects = get_strs(p, item, "subjects");
    event->said_by = get_str(p, item, "said_by");
    event->quote = get_quote_index(p, item, quotes);
    event->cameo = get_str(p, item, "cameo");
    event->plover = get_str(p, item, "plover");
    event->evidence.n =
        get_list(p, item, "evidence", sizeof(dp_span), &room, &list);
    event->evidence.at = room;
    for (size_t i = 0; i < event->evidence.n && p->status == DP_OK; i++)
        event->evidence.at[i] = get_span(p, json_array_get(list, i));
}

static void get_events(parser *p, const json_t *root, dp_article *out)
{
    const json_t *list;
    void *room;

    out->events.n = get_list(p, root, "events", sizeof(dp_event), &room, &list);
    out->events.at = room;
    for (size_t i = 0; i < out->events.n && p->status == DP_OK; i++)
        get_event(p, json_array_get(list, i), out->quotes.n,
                  &out->events.at[i]);
}

static void get_metadata(parser *p, const json_t *root, dp_article *out)
{
    const json_t *partial = json_object_get(root, "partial");

    out->input = get_str(p, root, "input");
    out->id = get_str(p, root, "id");
    out->url = get_str(p, root, "url");
    out->source_url = get_str(p, root, "source_url");
    out->fetched = get_str(p, root, "fetched");
    out->title = get_str(p, root, "title");
    out->outlet = get_str(p, root, "outlet");
    out->authors = get_strs(p, root, "authors");
    out->agency = get_str(p, root, "agency");
    out->published = get_str(p, root, "published");
    out->published_basis = get_basis(p, root, "published_basis");
    out->language = get_str(p, root, "language");
    out->partial = json_is_boolean(partial) ? json_is_true(partial) : -1;
    out->text = get_str(p, root, "text");
}

/* How far it was read shows in which layers are null. */
static dp_until until_of(const json_t *root)
{
    if (json_is_array(json_object_get(root, "events")))
        return DP_UNTIL_EVENTS;
    if (json_is_array(json_object_get(root, "names")))
        return DP_UNTIL_MARKS;
    if (json_is_array(json_object_get(root, "dates")))
        return DP_UNTIL_DATES;
    return DP_UNTIL_TEXT;
}

dp_status dp_record_parse(dp_ctx *ctx, dp_arena *arena, dp_str line,
                          dp_article *out)
{
    parser p = { .ctx = ctx, .arena = arena, .status = DP_OK };
    dp_article article = { 0 };
    json_t *root = NULL;

    p.status = dp_json_parse(ctx, line, &root);
    if (p.status != DP_OK)
        return p.status;
    if (json_integer_value(json_object_get(root, "record")) != 1)
        wrong(&p, "record");
    if (!json_is_string(json_object_get(root, "text")))
        wrong(&p, "text");
    if (p.status == DP_OK)
        get_metadata(&p, root, &article);
    if (p.status == DP_OK)
        p.status = dp_offsets_make(ctx, arena, article.text, &p.offsets);
    if (p.status == DP_OK) {
        article.until = until_of(root);
        get_images(&p, root, &article);
        get_names(&p, root, &article);
        get_dates(&p, root, &article);
        get_quotes(&p, root, &article);
        get_events(&p, root, &article);
    }
    json_decref(root);
    if (p.status == DP_OK)
        *out = article;
    return p.status;
}
