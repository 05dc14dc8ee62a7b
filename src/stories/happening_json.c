/* A happening as the record's format has it (docs/record.md). Written straight
 * into the line: a timeline has thousands. */
#include "core/json.h"

#include "stories/happenings.h"

#include "core/banned.h"

enum { LINE_MAX_BYTES = 64 << 20 };

static void put_string(dp_buf *buf, dp_str s)
{
    size_t done = 0;

    if (!s.p) {
        dp_buf_add(buf, DP_S("null"));
        return;
    }
    dp_buf_char(buf, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        dp_buf_add(buf, dp_str_sub(s, done, i));
        if (c >= 0x20)
            dp_buf_printf(buf, "\\%c", c);
        else
            dp_buf_printf(buf, "\\u%04x", c);
        done = i + 1;
    }
    dp_buf_add(buf, dp_str_sub(s, done, s.n));
    dp_buf_char(buf, '"');
}

/* `before` has the key, and what stands before it. */
static void put(dp_buf *buf, const char *before, dp_str value)
{
    dp_buf_add(buf, dp_str_of(before));
    put_string(buf, value);
}

static void put_people(dp_buf *buf, const char *before, dp_actors actors)
{
    dp_buf_add(buf, dp_str_of(before));
    for (size_t i = 0; i < actors.n; i++) {
        put(buf, i ? ",{\"name\":" : "{\"name\":", actors.at[i].name);
        put(buf, ",\"id\":", actors.at[i].id);
        put(buf, ",\"role\":", actors.at[i].role);
        put(buf, ",\"state\":", actors.at[i].state);
        dp_buf_char(buf, '}');
    }
    dp_buf_char(buf, ']');
}

static void put_strings(dp_buf *buf, const char *before, dp_strs strs)
{
    dp_buf_add(buf, dp_str_of(before));
    for (size_t i = 0; i < strs.n; i++)
        put(buf, i ? "," : "", strs.at[i]);
    dp_buf_char(buf, ']');
}

static void put_course(dp_buf *buf, const dp_happening *h)
{
    dp_buf_add(buf, DP_S(",\"course\":["));
    for (size_t i = 0; i < h->course.n; i++) {
        const dp_step *step = &h->course.at[i];
        put(buf, i ? ",{\"status\":" : "{\"status\":", step->status);
        put(buf, ",\"date\":", step->date);
        put(buf, ",\"published\":", step->published);
        put(buf, ",\"article\":", step->article);
        dp_buf_char(buf, '}');
    }
    dp_buf_char(buf, ']');
}

static void put_told(dp_buf *buf, const dp_happening *h)
{
    dp_buf_add(buf, DP_S(",\"told\":["));
    for (size_t i = 0; i < h->told.n; i++) {
        const dp_told *told = &h->told.at[i];
        put(buf, i ? ",{\"article\":" : "{\"article\":", told->article);
        dp_buf_printf(buf, ",\"event\":%zu,\"copy\":%s}", told->event,
                      told->copy ? "true" : "false");
    }
    dp_buf_char(buf, ']');
}

static void put_happening(dp_buf *buf, const dp_happening *h, dp_str dossier)
{
    put(buf, "{\"id\":", h->id);
    put(buf, ",\"kind\":", h->kind);
    put(buf, ",\"status\":", h->status);
    put_people(buf, ",\"actors\":[", h->actors);
    put_people(buf, ",\"with\":[", h->with);
    put_strings(buf, ",\"states\":[", h->states);
    put(buf, ",\"place\":", h->place);
    put(buf, ",\"place_state\":", h->place_state);
    put(buf, ",\"date\":", h->date);
    put(buf, ",\"body\":", h->body);
    put(buf, ",\"position\":", h->position);
    put_strings(buf, ",\"subjects\":[", h->subjects);
    put_course(buf, h);
    put_told(buf, h);
    put(buf, ",\"dossier\":", dossier);
    dp_buf_char(buf, '}');
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
