/* JSON through jansson. */
#include "core/json.h"

#include "core/arena.h"
#include "core/ctx.h"
#include "core/unicode.h"
#include "core/str.h"

#include "core/banned.h"

dp_status dp_json_parse(dp_ctx *ctx, dp_str text, json_t **out)
{
    json_error_t error;
    json_t *value =
        json_loadb(text.p ? text.p : "", text.n,
                   JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);

    if (!value)
        return dp_fail(ctx, DP_BAD_DATA, "no JSON: %s at byte %d", error.text,
                       error.position);
    *out = value;
    return DP_OK;
}

dp_str dp_json_str(const json_t *object, const char *key, bool *wrong)
{
    const json_t *value = json_object_get(object, key);

    if (!value || json_is_null(value))
        return DP_NULL;
    if (!json_is_string(value)) {
        if (wrong)
            *wrong = true;
        return DP_NULL;
    }
    return (dp_str){ json_string_value(value), json_string_length(value) };
}

json_t *dp_json_of(dp_str s)
{
    json_t *value;
    char *fixed;
    size_t n = 0;

    if (!s.p)
        return json_null();
    value = json_stringn(s.p, s.n);
    if (value || dp_utf8_invalid(s) == DP_NOT_FOUND)
        return value;
    fixed = malloc(s.n * 3 + 4);
    if (!fixed)
        return NULL;
    for (size_t i = 0; i < s.n;)
        n += dp_utf8_put(dp_utf8_next(s, &i), fixed + n);
    value = json_stringn(fixed, n);
    free(fixed);
    return value;
}

dp_str dp_json_print(dp_arena *arena, const json_t *value)
{
    size_t n = json_dumpb(value, NULL, 0, JSON_COMPACT | JSON_ENCODE_ANY);
    char *p = dp_arena_alloc(arena, n + 1);

    if (!p || n == 0)
        return DP_NULL;
    json_dumpb(value, p, n, JSON_COMPACT | JSON_ENCODE_ANY);
    return (dp_str){ p, n };
}
