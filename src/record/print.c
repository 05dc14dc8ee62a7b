/* Printing a record: the article's parts go straight into the line, in the
 * order of docs/record.md, and offsets become code points. A record is as long
 * as its article again; as a tree of JSON values it cost more than finding what
 * it says. */
#include "record/record.h"

#include "core/json.h"
#include "record/offsets.h"

#include "core/banned.h"

typedef struct printer {
    dp_buf out;
    dp_offsets offsets;
} printer;

static void put(printer *p, dp_str key, dp_str value)
{
    dp_json_key(&p->out, key);
    dp_json_put(&p->out, value);
}

static void put_word(printer *p, dp_str key, dp_str word)
{
    dp_json_key(&p->out, key);
    dp_json_put_word(&p->out, word);
}

static void put_number(printer *p, dp_str key, uint64_t value)
{
    dp_json_key(&p->out, key);
    dp_json_put_number(&p->out, value);
}

static void put_array(printer *p, dp_str key)
{
    dp_json_key(&p->out, key);
    dp_json_open(&p->out, '[');
}

static void put_strs(printer *p, dp_str key, dp_strs values)
{
    put_array(p, key);
    for (size_t i = 0; i < values.n; i++)
        dp_json_put(&p->out, values.at[i]);
    dp_json_shut(&p->out, ']');
}

/* An object that points at the words. */
static void open_span(printer *p, dp_span span)
{
    dp_json_open(&p->out, '{');
    put_number(p, DP_S("begin"), dp_offsets_points(&p->offsets, span.begin));
    put_number(p, DP_S("end"), dp_offsets_points(&p->offsets, span.end));
}

static void images(printer *p, const dp_article *article)
{
    put_array(p, DP_S("images"));
    for (size_t i = 0; i < article->images.n; i++) {
        const dp_image *image = &article->images.at[i];
        dp_json_open(&p->out, '{');
        put(p, DP_S("url"), image->url);
        put(p, DP_S("alt"), image->alt);
        put(p, DP_S("caption"), image->caption);
        dp_json_shut(&p->out, '}');
    }
    dp_json_shut(&p->out, ']');
}

static void names(printer *p, const dp_article *article)
{
    put_array(p, DP_S("names"));
    for (size_t i = 0; i < article->names.n; i++) {
        const dp_name *name = &article->names.at[i];
        open_span(p, name->span);
        put(p, DP_S("kind"), dp_name_kind_word(name->kind));
        put(p, DP_S("name"), name->name);
        put(p, DP_S("id"), name->id);
        put(p, DP_S("role"), name->role);
        put(p, DP_S("state"), name->state);
        dp_json_shut(&p->out, '}');
    }
    dp_json_shut(&p->out, ']');
}

static void dates(printer *p, const dp_article *article)
{
    put_array(p, DP_S("dates"));
    for (size_t i = 0; i < article->dates.n; i++) {
        const dp_date *date = &article->dates.at[i];
        open_span(p, date->span);
        put(p, DP_S("value"), date->value);
        put(p, DP_S("basis"), dp_basis_word(date->basis));
        dp_json_shut(&p->out, '}');
    }
    dp_json_shut(&p->out, ']');
}

static void quotes(printer *p, const dp_article *article)
{
    put_array(p, DP_S("quotes"));
    for (size_t i = 0; i < article->quotes.n; i++) {
        const dp_quote *quote = &article->quotes.at[i];
        open_span(p, quote->span);
        put(p, DP_S("speaker"), quote->speaker);
        put(p, DP_S("speaker_id"), quote->speaker_id);
        put(p, DP_S("verb"), quote->verb);
        dp_json_shut(&p->out, '}');
    }
    dp_json_shut(&p->out, ']');
}

static void actors(printer *p, dp_str key, dp_actors list)
{
    put_array(p, key);
    for (size_t i = 0; i < list.n; i++) {
        dp_json_open(&p->out, '{');
        put(p, DP_S("name"), list.at[i].name);
        put(p, DP_S("id"), list.at[i].id);
        put(p, DP_S("role"), list.at[i].role);
        put(p, DP_S("state"), list.at[i].state);
        dp_json_shut(&p->out, '}');
    }
    dp_json_shut(&p->out, ']');
}

static void evidence(printer *p, const dp_event *event)
{
    put_array(p, DP_S("evidence"));
    for (size_t i = 0; i < event->evidence.n; i++) {
        open_span(p, event->evidence.at[i]);
        dp_json_shut(&p->out, '}');
    }
    dp_json_shut(&p->out, ']');
}

static void put_event(printer *p, const dp_event *event)
{
    dp_json_open(&p->out, '{');
    put(p, DP_S("kind"), event->kind);
    put(p, DP_S("status"), event->status);
    actors(p, DP_S("actors"), event->actors);
    actors(p, DP_S("with"), event->with);
    put_strs(p, DP_S("states"), event->states);
    put(p, DP_S("place"), event->place);
    put(p, DP_S("place_state"), event->place_state);
    put(p, DP_S("date"), event->date);
    put(p, DP_S("body"), event->body);
    put(p, DP_S("position"), event->position);
    put_strs(p, DP_S("subjects"), event->subjects);
    put(p, DP_S("said_by"), event->said_by);
    if (event->quote < 0)
        put_word(p, DP_S("quote"), DP_S("null"));
    else
        put_number(p, DP_S("quote"), (uint64_t)event->quote);
    put(p, DP_S("cameo"), event->cameo);
    put(p, DP_S("plover"), event->plover);
    evidence(p, event);
    dp_json_shut(&p->out, '}');
}

static void events(printer *p, const dp_article *article)
{
    put_array(p, DP_S("events"));
    for (size_t i = 0; i < article->events.n; i++)
        put_event(p, &article->events.at[i]);
    dp_json_shut(&p->out, ']');
}

/* A layer that was not run is null, not empty. */
static void put_layer(printer *p, const dp_article *article, bool run,
                      dp_str key,
                      void (*layer)(printer *p, const dp_article *article))
{
    if (run)
        layer(p, article);
    else
        put(p, key, DP_NULL);
}

static void put_layers(printer *p, const dp_article *article)
{
    bool with_events = article->until == DP_UNTIL_EVENTS;
    bool with_marks = article->until == DP_UNTIL_MARKS || with_events;
    bool with_dates = article->until == DP_UNTIL_DATES || with_marks;

    put_layer(p, article, with_marks, DP_S("names"), names);
    put_layer(p, article, with_dates, DP_S("dates"), dates);
    put_layer(p, article, with_marks, DP_S("quotes"), quotes);
    put_layer(p, article, with_events, DP_S("events"), events);
}

static void put_head(printer *p, const dp_article *article)
{
    put_number(p, DP_S("record"), 1);
    put(p, DP_S("input"), article->input);
    put(p, DP_S("id"), article->id);
    put(p, DP_S("url"), article->url);
    put(p, DP_S("source_url"), article->source_url);
    put(p, DP_S("fetched"), article->fetched);
    put(p, DP_S("title"), article->title);
    put(p, DP_S("outlet"), article->outlet);
    put_strs(p, DP_S("authors"), article->authors);
    put(p, DP_S("agency"), article->agency);
    put(p, DP_S("published"), article->published);
    put(p, DP_S("published_basis"), dp_basis_word(article->published_basis));
    put(p, DP_S("language"), article->language);
    put_word(p, DP_S("partial"),
             article->partial < 0 ? DP_S("null")
             : article->partial   ? DP_S("true")
                                  : DP_S("false"));
}

dp_status dp_record_print(dp_ctx *ctx, dp_arena *arena,
                          const dp_article *article, dp_str *out)
{
    printer p = { .out = dp_buf_new(arena, SIZE_MAX / 2) };
    dp_status status = dp_offsets_make(ctx, arena, article->text, &p.offsets);
    dp_str line;

    if (status != DP_OK)
        return status;
    dp_json_open(&p.out, '{');
    put_head(&p, article);
    put(&p, DP_S("text"), article->text.p ? article->text : DP_S(""));
    images(&p, article);
    put_layers(&p, article);
    dp_json_shut(&p.out, '}');
    dp_buf_char(&p.out, '\n');
    line = dp_buf_str(&p.out);
    if (!line.p)
        return dp_no_memory(ctx, "a record");
    *out = line;
    return DP_OK;
}
