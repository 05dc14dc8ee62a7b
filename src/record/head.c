/* Parts of a record: what stands before its text, what stands before its marks,
 * and that with the quotes. Lists and snippets want no more, and the marks are
 * most of a record. */
#include "record/record.h"

#include "core/banned.h"

/* Behind the string that begins at `at`. */
static size_t string_end(dp_str line, size_t at)
{
    for (at++; at < line.n; at++) {
        const char *mark = memchr(line.p + at, '"', line.n - at);
        size_t end = mark ? (size_t)(mark - line.p) : line.n, bars = 0;
        while (end > at + bars && line.p[end - 1 - bars] == '\\')
            bars++;
        if (bars % 2 == 0)
            return mark ? end + 1 : line.n;
        at = end;
    }
    return line.n;
}

/* The comma before member `key` (with its quotation marks and colon) of the
 * outermost object; DP_NOT_FOUND. */
static size_t comma_before(dp_str line, dp_str key)
{
    size_t depth = 0, comma = DP_NOT_FOUND;

    for (size_t at = 0; at < line.n;) {
        char c = line.p[at];
        if (c == '"' && depth == 1 && comma == at - 1 &&
            dp_str_starts(dp_str_sub(line, at, at + key.n), key))
            return comma;
        depth += c == '{' || c == '[';
        depth -= (c == '}' || c == ']') && depth > 0;
        if (c == ',')
            comma = at;
        at = c == '"' ? string_end(line, at) : at + 1;
    }
    return DP_NOT_FOUND;
}

/* Pieces of a record as one: parsed by themselves, whatever bytes they have. */
static dp_status parse(dp_ctx *ctx, dp_arena *arena, const dp_str *pieces,
                       size_t n, dp_article *out)
{
    dp_buf part = dp_buf_new(arena, SIZE_MAX / 2);

    for (size_t i = 0; i < n; i++)
        dp_buf_add(&part, pieces[i]);
    return part.failed ? dp_no_memory(ctx, "a record")
                       : dp_record_parse(ctx, arena, dp_buf_str(&part), out);
}

dp_status dp_record_parse_head(dp_ctx *ctx, dp_arena *arena, dp_str line,
                               dp_article *out)
{
    size_t end = comma_before(line, DP_S("\"names\":"));
    dp_str pieces[] = { dp_str_sub(line, 0, end), DP_S("}") };

    if (end == DP_NOT_FOUND)
        return dp_record_parse(ctx, arena, line, out);
    return parse(ctx, arena, pieces, 2, out);
}

static bool has(dp_str line, const char *key)
{
    return comma_before(line, dp_str_of(key)) != DP_NOT_FOUND;
}

/* "partial" is the last of what stands before the text. */
dp_status dp_record_parse_metadata(dp_ctx *ctx, dp_arena *arena, dp_str line,
                                   dp_article *out)
{
    size_t end = comma_before(line, DP_S("\"text\":"));
    dp_str pieces[] = { dp_str_sub(line, 0, end), DP_S(",\"text\":\"\"}") };

    if (end == DP_NOT_FOUND || !has(pieces[0], "\"partial\":"))
        return dp_record_parse(ctx, arena, line, out);
    return parse(ctx, arena, pieces, 2, out);
}

dp_status dp_record_parse_quotes(dp_ctx *ctx, dp_arena *arena, dp_str line,
                                 dp_article *out)
{
    size_t names = comma_before(line, DP_S("\"names\":"));
    size_t quotes = comma_before(line, DP_S("\"quotes\":"));
    size_t events = comma_before(line, DP_S("\"events\":"));
    dp_str pieces[] = { dp_str_sub(line, 0, names),
                        dp_str_sub(line, quotes, events), DP_S("}") };

    if (events == DP_NOT_FOUND || quotes > events || names > quotes)
        return dp_record_parse(ctx, arena, line, out);
    return parse(ctx, arena, pieces, 3, out);
}
