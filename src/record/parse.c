/* Reading a record back: every offset is checked against the text, because a
 * record may come from anywhere. */
#include "record/record.h"

#include "core/json_tree.h"
#include "record/offsets.h"

#include "core/banned.h"

enum {
    MAX_ITEMS = 1 << 20, /* of one list; a text of 4 GiB has no more */
    NODES_MEMORY = 512 << 20
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

/* A string, or null; a view into what was read. */
static dp_str get_str(parser *p, const dp_json_node *object, const char *key)
{
    const dp_json_node *value = dp_json_member(object, key);

    if (dp_json_is(value, DP_JSON_STRING))
        return value->string;
    if (value && value->kind != DP_JSON_NULL)
        wrong(p, key);
    return DP_NULL;
}

/* A word of the format; null where it is none. */
static dp_str get_word(const dp_json_node *object, const char *key)
{
    const dp_json_node *value = dp_json_member(object, key);

    return dp_json_is(value, DP_JSON_STRING) ? value->string : DP_NULL;
}

/* The first of a list, and room for as many things as it has; NULL for null. */
static const dp_json_node *get_list(parser *p, const dp_json_node *object,
                                    const char *key, size_t size, void **room,
                                    size_t *n)
{
    const dp_json_node *list = dp_json_member(object, key);

    *room = NULL;
    *n = 0;
    if (list && list->kind != DP_JSON_ARRAY && list->kind != DP_JSON_NULL)
        wrong(p, key);
    if (list && list->n > MAX_ITEMS)
        wrong(p, key);
    if (p->status != DP_OK || !list || list->n == 0)
        return NULL;
    *room = dp_arena_zero(p->arena, list->n, size);
    if (!*room) {
        no_memory(p);
        return NULL;
    }
    *n = list->n;
    return list->first;
}

static dp_strs get_strs(parser *p, const dp_json_node *object, const char *key)
{
    void *room;
    dp_strs out = { 0 };
    const dp_json_node *item =
        get_list(p, object, key, sizeof *out.at, &room, &out.n);

    out.at = room;
    for (size_t i = 0; item; item = item->next, i++) {
        if (item->kind != DP_JSON_STRING) {
            wrong(p, key);
            return out;
        }
        out.at[i] = item->string;
    }
    return out;
}

static size_t get_offset(parser *p, const dp_json_node *object, const char *key)
{
    const dp_json_node *value = dp_json_member(object, key);
    size_t at = DP_NOT_FOUND;

    if (dp_json_is(value, DP_JSON_INTEGER) && value->integer >= 0)
        at = dp_offsets_bytes(&p->offsets, (size_t)value->integer);
    if (at == DP_NOT_FOUND) {
        wrong(p, key);
        return 0;
    }
    return at;
}

static dp_span get_span(parser *p, const dp_json_node *object)
{
    size_t begin = get_offset(p, object, "begin");
    size_t end = get_offset(p, object, "end");

    if (end < begin)
        wrong(p, "end");
    return (dp_span){ (uint32_t)begin, (uint32_t)end };
}

static dp_basis get_basis(parser *p, const dp_json_node *object,
                          const char *key)
{
    dp_str word = get_word(object, key);
    dp_basis basis = DP_BASIS_NONE;

    if (word.p && !dp_basis_of(word, &basis))
        wrong(p, key);
    return basis;
}

static void get_images(parser *p, const dp_json_node *root, dp_article *out)
{
    void *room;
    const dp_json_node *item =
        get_list(p, root, "images", sizeof(dp_image), &room, &out->images.n);

    out->images.at = room;
    for (size_t i = 0; item; item = item->next, i++)
        out->images.at[i] =
            (dp_image){ get_str(p, item, "url"), get_str(p, item, "alt"),
                        get_str(p, item, "caption") };
}

static void get_names(parser *p, const dp_json_node *root, dp_article *out)
{
    void *room;
    const dp_json_node *item =
        get_list(p, root, "names", sizeof(dp_name), &room, &out->names.n);

    out->names.at = room;
    for (size_t i = 0; item && p->status == DP_OK; item = item->next, i++) {
        dp_name *name = &out->names.at[i];
        name->span = get_span(p, item);
        if (!dp_name_kind_of(get_word(item, "kind"), &name->kind))
            wrong(p, "kind");
        name->name = get_str(p, item, "name");
        name->id = get_str(p, item, "id");
        name->role = get_str(p, item, "role");
        name->state = get_str(p, item, "state");
    }
}

static void get_dates(parser *p, const dp_json_node *root, dp_article *out)
{
    void *room;
    const dp_json_node *item =
        get_list(p, root, "dates", sizeof(dp_date), &room, &out->dates.n);

    out->dates.at = room;
    for (size_t i = 0; item && p->status == DP_OK; item = item->next, i++) {
        dp_date *date = &out->dates.at[i];
        date->span = get_span(p, item);
        date->value = get_str(p, item, "value");
        date->basis = get_basis(p, item, "basis");
    }
}

static void get_quotes(parser *p, const dp_json_node *root, dp_article *out)
{
    void *room;
    const dp_json_node *item =
        get_list(p, root, "quotes", sizeof(dp_quote), &room, &out->quotes.n);

    out->quotes.at = room;
    for (size_t i = 0; item && p->status == DP_OK; item = item->next, i++) {
        dp_quote *quote = &out->quotes.at[i];
        quote->span = get_span(p, item);
        quote->speaker = get_str(p, item, "speaker");
        quote->speaker_id = get_str(p, item, "speaker_id");
        quote->verb = get_str(p, item, "verb");
    }
}

static dp_actors get_actors(parser *p, const dp_json_node *event,
                            const char *key)
{
    void *room;
    dp_actors out = { 0 };
    const dp_json_node *item =
        get_list(p, event, key, sizeof(dp_actor), &room, &out.n);

    out.at = room;
    for (size_t i = 0; item && p->status == DP_OK; item = item->next, i++)
        out.at[i] =
            (dp_actor){ get_str(p, item, "name"), get_str(p, item, "id"),
                        get_str(p, item, "role"), get_str(p, item, "state") };
    return out;
}

static ptrdiff_t get_quote_index(parser *p, const dp_json_node *event,
                                 size_t quotes)
{
    const dp_json_node *value = dp_json_member(event, "quote");

    if (!value || value->kind == DP_JSON_NULL)
        return -1;
    if (value->kind != DP_JSON_INTEGER || value->integer < 0 ||
        (uint64_t)value->integer >= quotes) {
        wrong(p, "quote");
        return -1;
    }
    return (ptrdiff_t)value->integer;
}

static void get_event(parser *p, const dp_json_node *item, size_t quotes,
                      dp_event *event)
{
    const dp_json_node *span;
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
    span = get_list(p, item, "evidence", sizeof(dp_span), &room,
                    &event->evidence.n);
    event->evidence.at = room;
    for (size_t i = 0; span && p->status == DP_OK; span = span->next, i++)
        event->evidence.at[i] = get_span(p, span);
}

static void get_events(parser *p, const dp_json_node *root, dp_article *out)
{
    void *room;
    const dp_json_node *item =
        get_list(p, root, "events", sizeof(dp_event), &room, &out->events.n);

    out->events.at = room;
    for (size_t i = 0; item && p->status == DP_OK; item = item->next, i++)
        get_event(p, item, out->quotes.n, &out->events.at[i]);
}

static void get_metadata(parser *p, const dp_json_node *root, dp_article *out)
{
    const dp_json_node *partial = dp_json_member(root, "partial");

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
    out->partial = dp_json_is(partial, DP_JSON_TRUE)    ? 1
                   : dp_json_is(partial, DP_JSON_FALSE) ? 0
                                                        : -1;
    out->text = get_str(p, root, "text");
}

/* How far it was read shows in which layers are null. */
static dp_until until_of(const dp_json_node *root)
{
    if (dp_json_is(dp_json_member(root, "events"), DP_JSON_ARRAY))
        return DP_UNTIL_EVENTS;
    if (dp_json_is(dp_json_member(root, "names"), DP_JSON_ARRAY))
        return DP_UNTIL_MARKS;
    if (dp_json_is(dp_json_member(root, "dates"), DP_JSON_ARRAY))
        return DP_UNTIL_DATES;
    return DP_UNTIL_TEXT;
}

static dp_status parse(dp_ctx *ctx, dp_arena *arena, dp_arena *nodes,
                       dp_str line, dp_article *out)
{
    parser p = { .ctx = ctx, .arena = arena, .status = DP_OK };
    dp_article article = { 0 };
    const dp_json_node *root, *version;

    p.status = dp_json_read(ctx, arena, nodes, line, &root);
    if (p.status != DP_OK)
        return p.status;
    version = dp_json_member(root, "record");
    if (!dp_json_is(version, DP_JSON_INTEGER) || version->integer != 1)
        wrong(&p, "record");
    if (!dp_json_is(dp_json_member(root, "text"), DP_JSON_STRING))
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
    if (p.status == DP_OK)
        *out = article;
    return p.status;
}

/* Nodes go at once: what stays of an article is read by other threads, and
 * should lie together. */
dp_status dp_record_parse(dp_ctx *ctx, dp_arena *arena, dp_str line,
                          dp_article *out)
{
    dp_arena *nodes = dp_arena_new(NODES_MEMORY);
    dp_status status = nodes ? parse(ctx, arena, nodes, line, out)
                             : dp_no_memory(ctx, "a record");

    dp_arena_close(nodes);
    return status;
}
