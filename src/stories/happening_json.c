/* A happening as the record's format has it (docs/record.md). Written straight
 * into the line: a timeline has thousands. */
#include "core/json.h"

#include "stories/happenings.h"

#include "core/banned.h"

enum { LINE_MAX_BYTES = 64 << 20 };

/* The first byte from `i` on that cannot stand in a string as it is; nearly all
 * can, so that eight are looked at together (Lamport's test for a byte that is
 * zero, or below 32). */
static size_t find_special(dp_str s, size_t i)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;

    for (; i + 8 <= s.n; i += 8) {
        uint64_t eight, quote, back;
        memcpy(&eight, s.p + i, sizeof eight);
        quote = eight ^ ones * '"';
        back = eight ^ ones * '\\';
        if ((((quote - ones) & ~quote) | ((back - ones) & ~back) |
             ((eight - ones * 0x20) & ~eight)) &
            tops)
            break;
    }
    while (i < s.n && (unsigned char)s.p[i] >= 0x20 && s.p[i] != '"' &&
           s.p[i] != '\\')
        i++;
    return i;
}

static void put_string(dp_buf *buf, dp_str s)
{
    size_t done = 0;

    if (!s.p) {
        dp_buf_add(buf, DP_S("null"));
        return;
    }
    dp_buf_char(buf, '"');
    for (size_t i = find_special(s, 0); i < s.n; i = find_special(s, done)) {
        unsigned char c = (unsigned char)s.p[i];
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
static void put(dp_buf *buf, dp_str before, dp_str value)
{
    dp_buf_add(buf, before);
    put_string(buf, value);
}

static void put_people(dp_buf *buf, dp_str before, dp_actors actors)
{
    dp_buf_add(buf, before);
    for (size_t i = 0; i < actors.n; i++) {
        put(buf, i ? DP_S(",{\"name\":") : DP_S("{\"name\":"),
            actors.at[i].name);
        put(buf, DP_S(",\"id\":"), actors.at[i].id);
        put(buf, DP_S(",\"role\":"), actors.at[i].role);
        put(buf, DP_S(",\"state\":"), actors.at[i].state);
        dp_buf_char(buf, '}');
    }
    dp_buf_char(buf, ']');
}

static void put_strings(dp_buf *buf, dp_str before, dp_strs strs)
{
    dp_buf_add(buf, before);
    for (size_t i = 0; i < strs.n; i++)
        put(buf, i ? DP_S(",") : DP_S(""), strs.at[i]);
    dp_buf_char(buf, ']');
}

static void put_course(dp_buf *buf, const dp_happening *h)
{
    dp_buf_add(buf, DP_S(",\"course\":["));
    for (size_t i = 0; i < h->course.n; i++) {
        const dp_step *step = &h->course.at[i];
        put(buf, i ? DP_S(",{\"status\":") : DP_S("{\"status\":"),
            step->status);
        put(buf, DP_S(",\"date\":"), step->date);
        put(buf, DP_S(",\"published\":"), step->published);
        put(buf, DP_S(",\"article\":"), step->article);
        dp_buf_char(buf, '}');
    }
    dp_buf_char(buf, ']');
}

static void put_number(dp_buf *buf, size_t n)
{
    char digits[24];
    size_t at = sizeof digits;

    do
        digits[--at] = (char)('0' + n % 10);
    while ((n /= 10) > 0);
    dp_buf_add(buf, (dp_str){ digits + at, sizeof digits - at });
}

static void put_told(dp_buf *buf, const dp_happening *h)
{
    dp_buf_add(buf, DP_S(",\"told\":["));
    for (size_t i = 0; i < h->told.n; i++) {
        const dp_told *told = &h->told.at[i];
        put(buf, i ? DP_S(",{\"article\":") : DP_S("{\"article\":"),
            told->article);
        dp_buf_add(buf, DP_S(",\"event\":"));
        put_number(buf, told->event);
        dp_buf_add(buf, told->copy ? DP_S(",\"copy\":true}")
                                   : DP_S(",\"copy\":false}"));
    }
    dp_buf_char(buf, ']');
}

static void put_happening(dp_buf *buf, const dp_happening *h, dp_str dossier)
{
    put(buf, DP_S("{\"id\":"), h->id);
    put(buf, DP_S(",\"kind\":"), h->kind);
    put(buf, DP_S(",\"status\":"), h->status);
    put_people(buf, DP_S(",\"actors\":["), h->actors);
    put_people(buf, DP_S(",\"with\":["), h->with);
    put_strings(buf, DP_S(",\"states\":["), h->states);
    put(buf, DP_S(",\"place\":"), h->place);
    put(buf, DP_S(",\"place_state\":"), h->place_state);
    put(buf, DP_S(",\"date\":"), h->date);
    put(buf, DP_S(",\"body\":"), h->body);
    put(buf, DP_S(",\"position\":"), h->position);
    put_strings(buf, DP_S(",\"subjects\":["), h->subjects);
    put_course(buf, h);
    put_told(buf, h);
    put(buf, DP_S(",\"dossier\":"), dossier);
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
