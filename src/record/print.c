/* Printing a record: the article's parts become JSON values in the order of
 * docs/record.md, and the offsets code points. */
#include "record/record.h"

#include "core/json.h"
#include "record/offsets.h"

#include "core/banned.h"

/* What is being made. A value that could not be made turns `failed`, so that
 * the end asks once. */
typedef struct printer {
    dp_offsets offsets;
    bool failed;
} printer;

static void put(printer *p, json_t *object, const char *key, json_t *value)
{
    if (!object || json_object_set_new_nocheck(object, key, value) != 0)
        p->failed = true;
}

static void put_str(printer *p, json_t *object, const char *key, dp_str value)
{
    put(p, object, key, dp_json_of(value));
}

static void push(printer *p, json_t *array, json_t *value)
{
    if (!array || json_array_append_new(array, value) != 0)
        p->failed = true;
}

static json_t *strs(printer *p, dp_strs values)
{
    json_t *array = json_array();

    for (size_t i = 0; i < values.n; i++)
        push(p, array, dp_json_of(values.at[i]));
    return array;
}

static void put_span(printer *p, json_t *object, dp_span span)
{
    put(p, object, "begin",
        json_integer((json_int_t)dp_offsets_points(&p->offsets, span.begin)));
    put(p, object, "end",
        json_integer((json_int_t)dp_offsets_points(&p->offsets, span.end)));
}

static json_t *images(printer *p, const dp_article *article)
{
    json_t *array = json_array();

    for (size_t i = 0; i < article->images.n; i++) {
        const dp_image *image = &article->images.at[i];
        json_t *object = json_object();
        put_str(p, object, "url", image->url);
        put_str(p, object, "alt", image->alt);
        put_str(p, object, "caption", image->caption);
        push(p, array, object);
    }
    return array;
}

static json_t *names(printer *p, const dp_article *article)
{
    json_t *array = json_array();

    for (size_t i = 0; i < article->names.n; i++) {
        const dp_name *name = &article->names.at[i];
        json_t *object = json_object();
        put_span(p, object, name->span);
        put_str(p, object, "kind", dp_name_kind_word(name->kind));
        put_str(p, object, "name", name->name);
        put_str(p, object, "id", name->id);
        put_str(p, object, "role", name->role);
        put_str(p, object, "state", name->state);
        push(p, array, object);
    }
    return array;
}

static json_t *dates(printer *p, const dp_article *article)
{
    json_t *array = json_array();

    for (size_t i = 0; i < article->dates.n; i++) {
        const dp_date *date = &article->dates.at[i];
        json_t *object = json_object();
        put_span(p, object, date->span);
        put_str(p, object, "value", date->value);
        put_str(p, object, "basis", dp_basis_word(date->basis));
        push(p, array, object);
    }
    return array;
}

static json_t *quotes(printer *p, const dp_article *article)
{
    json_t *array = json_array();

    for (size_t i = 0; i < article->quotes.n; i++) {
        const dp_quote *quote = &article->quotes.at[i];
        json_t *object = json_object();
        put_span(p, object, quote->span);
        put_str(p, object, "speaker", quote->speaker);
        put_str(p, object, "speaker_id", quote->speaker_id);
        put_str(p, object, "verb", quote->verb);
        push(p, array, object);
    }
    return array;
}

static json_t *actors(printer *p, dp_actors list)
{
    json_t *array = json_array();

    for (size_t i = 0; i < list.n; i++) {
        json_t *object = json_object();
        put_str(p, object, "name", list.at[i].name);
        put_str(p, object, "id", list.at[i].id);
        put_str(p, object, "role", list.at[i].role);
        put_str(p, object, "state", list.at[i].state);
        push(p, array, object);
    }
    return array;
}

static json_t *evidence(printer *p, const dp_event *event)
{
    json_t *array = json_array();

    for (size_t i = 0; i < event->evidence.n; i++) {
        json_t *object = json_object();
        put_span(p, object, event->evidence.at[i]);
        push(p, array, object);
    }
    return array;
}

static json_t *event_json(printer *p, const dp_event *event)
{
    json_t *object = json_object();

    put_str(p, object, "kind", event->kind);
    put_str(p, object, "status", event->status);
    put(p, object, "actors", actors(p, event->actors));
    put(p, object, "with", actors(p, event->with));
    put(p, object, "states", strs(p, event->states));
    put_str(p, object, "place", event->place);
    put_str(p, object, "place_state", event->place_state);
    put_str(p, object, "date", event->date);
    put_str(p, object, "body", event->body);
    put_str(p, object, "position", event->position);
    put(p, object, "subjects", strs(p, event->subjects));
    put_str(p, object, "said_by", event->said_by);
    put(p, object, "quote",
        event->quote < 0 ? json_null() : json_integer(event->quote));
    put_str(p, object, "cameo", event->cameo);
    put_str(p, object, "plover", event->plover);
    put(p, object, "evidence", evidence(p, event));
    return object;
}

static json_t *events(printer *p, const dp_article *article)
{
    json_t *array = json_array();

    for (size_t i = 0; i < article->events.n; i++)
        push(p, array, event_json(p, &article->events.at[i]));
    return array;
}

/* Layers that were not run are null, not empty. */
static void put_layers(printer *p, json_t *root, const dp_article *article)
{
    bool marks =
        article->until == DP_UNTIL_MARKS || article->until == DP_UNTIL_EVENTS;
    bool all = article->until == DP_UNTIL_EVENTS;

    put(p, root, "names", marks ? names(p, article) : json_null());
    put(p, root, "dates", marks ? dates(p, article) : json_null());
    put(p, root, "quotes", marks ? quotes(p, article) : json_null());
    put(p, root, "events", all ? events(p, article) : json_null());
}

json_t *dp_record_json(dp_arena *arena, const dp_article *article)
{
    printer p = { 0 };
    json_t *root = json_object();

    if (dp_offsets_make(NULL, arena, article->text, &p.offsets) != DP_OK)
        p.failed = true;
    put(&p, root, "record", json_integer(1));
    put_str(&p, root, "input", article->input);
    put_str(&p, root, "id", article->id);
    put_str(&p, root, "url", article->url);
    put_str(&p, root, "source_url", article->source_url);
    put_str(&p, root, "fetched", article->fetched);
    put_str(&p, root, "title", article->title);
    put_str(&p, root, "outlet", article->outlet);
    put(&p, root, "authors", strs(&p, article->authors));
    put_str(&p, root, "agency", article->agency);
    put_str(&p, root, "published", article->published);
    put_str(&p, root, "published_basis",
            dp_basis_word(article->published_basis));
    put_str(&p, root, "language", article->language);
    put(&p, root, "partial",
        article->partial < 0 ? json_null() : json_boolean(article->partial));
    put_str(&p, root, "text", article->text.p ? article->text : DP_S(""));
    put(&p, root, "images", images(&p, article));
    if (!p.failed)
        put_layers(&p, root, article);
    if (p.failed) {
        json_decref(root);
        return NULL;
    }
    return root;
}

dp_status dp_record_print(dp_ctx *ctx, dp_arena *arena,
                          const dp_article *article, dp_str *out)
{
    json_t *root = dp_record_json(arena, article);
    dp_str line = DP_NULL;
    char *end;

    if (root) {
        line = dp_json_print(arena, root);
        json_decref(root);
    }
    /* dp_json_print leaves room for the line end. */
    if (!line.p)
        return dp_no_memory(ctx, "a record");
    end = (char *)line.p + line.n;
    *end = '\n';
    line.n++;
    *out = line;
    return DP_OK;
}
