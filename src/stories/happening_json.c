/* A happening as the record's format has it (docs/record.md). Written straight
 * into the line: a timeline has thousands. */
#include "core/json.h"

#include "stories/happenings.h"

#include "core/banned.h"

enum { LINE_MAX_BYTES = 64 << 20 };

static void put(dp_buf *buf, dp_str key, dp_str value)
{
    dp_json_key(buf, key);
    dp_json_put(buf, value);
}

static void open_list(dp_buf *buf, dp_str key)
{
    dp_json_key(buf, key);
    dp_json_open(buf, '[');
}

static void put_people(dp_buf *buf, dp_str key, dp_actors actors)
{
    open_list(buf, key);
    for (size_t i = 0; i < actors.n; i++) {
        dp_json_open(buf, '{');
        put(buf, DP_S("name"), actors.at[i].name);
        put(buf, DP_S("id"), actors.at[i].id);
        put(buf, DP_S("role"), actors.at[i].role);
        put(buf, DP_S("state"), actors.at[i].state);
        dp_json_shut(buf, '}');
    }
    dp_json_shut(buf, ']');
}

static void put_strings(dp_buf *buf, dp_str key, dp_strs strs)
{
    open_list(buf, key);
    for (size_t i = 0; i < strs.n; i++)
        dp_json_put(buf, strs.at[i]);
    dp_json_shut(buf, ']');
}

static void put_course(dp_buf *buf, const dp_happening *h)
{
    open_list(buf, DP_S("course"));
    for (size_t i = 0; i < h->course.n; i++) {
        const dp_step *step = &h->course.at[i];
        dp_json_open(buf, '{');
        put(buf, DP_S("status"), step->status);
        put(buf, DP_S("date"), step->date);
        put(buf, DP_S("published"), step->published);
        put(buf, DP_S("article"), step->article);
        dp_json_shut(buf, '}');
    }
    dp_json_shut(buf, ']');
}

static void put_told(dp_buf *buf, const dp_happening *h)
{
    open_list(buf, DP_S("told"));
    for (size_t i = 0; i < h->told.n; i++) {
        const dp_told *told = &h->told.at[i];
        dp_json_open(buf, '{');
        put(buf, DP_S("article"), told->article);
        dp_json_key(buf, DP_S("event"));
        dp_json_put_number(buf, told->event);
        dp_json_key(buf, DP_S("copy"));
        dp_json_put_word(buf, told->copy ? DP_S("true") : DP_S("false"));
        dp_json_shut(buf, '}');
    }
    dp_json_shut(buf, ']');
}

static void put_happening(dp_buf *buf, const dp_happening *h, dp_str dossier)
{
    dp_json_open(buf, '{');
    put(buf, DP_S("id"), h->id);
    put(buf, DP_S("kind"), h->kind);
    put(buf, DP_S("status"), h->status);
    put_people(buf, DP_S("actors"), h->actors);
    put_people(buf, DP_S("with"), h->with);
    put_strings(buf, DP_S("states"), h->states);
    put(buf, DP_S("place"), h->place);
    put(buf, DP_S("place_state"), h->place_state);
    put(buf, DP_S("date"), h->date);
    put(buf, DP_S("body"), h->body);
    put(buf, DP_S("position"), h->position);
    put_strings(buf, DP_S("subjects"), h->subjects);
    put_course(buf, h);
    put_told(buf, h);
    put(buf, DP_S("dossier"), dossier);
    dp_json_shut(buf, '}');
}

dp_status dp_happening_print(dp_ctx *ctx, dp_arena *arena,
                             const dp_happening *happening, dp_str dossier,
                             dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, LINE_MAX_BYTES);

    put_happening(&buf, happening, dossier);
    *out = dp_buf_str(&buf);
    return buf.failed ? dp_no_memory(ctx, "a happening") : DP_OK;
}

json_t *dp_happening_json(const dp_happening *happening, dp_str dossier)
{
    dp_arena *arena = dp_arena_new(2 * (size_t)LINE_MAX_BYTES);
    json_t *object = NULL;
    dp_str line;

    if (arena &&
        dp_happening_print(NULL, arena, happening, dossier, &line) == DP_OK)
        dp_json_parse(NULL, line, &object);
    dp_arena_close(arena);
    return object;
}
