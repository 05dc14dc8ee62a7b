/* What the paths of the API share: spans, lists, errors. */
#include "serve/api.h"

#include "core/banned.h"

enum { ANSWER_MAX = 8 << 20, LIMIT_MAX = 200 };

bool dp_api_wants(const dp_request *request)
{
    return dp_str_starts(request->target, DP_S("/api/"));
}

static dp_str word_of(unsigned code)
{
    switch (code) {
    case 400:
        return DP_S("asked wrongly");
    case 401:
        return DP_S("wants the reader password");
    case 403:
        return DP_S("not allowed");
    case 404:
        return DP_S("not found");
    case 405:
        return DP_S("not by this method");
    case 411:
        return DP_S("of unknown length");
    case 413:
        return DP_S("too large");
    case 415:
        return DP_S("not of this type");
    case 421:
        return DP_S("not this host");
    case 429:
        return DP_S("too often");
    case 503:
        return DP_S("busy");
    default:
        return DP_S("failed");
    }
}

dp_str dp_api_error(dp_arena *arena, unsigned code)
{
    dp_buf buf = dp_buf_new(arena, 256);

    dp_json_open(&buf, '{');
    dp_api_count(&buf, "status", code);
    dp_api_text(&buf, "error", word_of(code));
    dp_json_shut(&buf, '}');
    dp_buf_char(&buf, '\n');
    return dp_buf_str(&buf);
}

/* -- Values of the query -----------------------------------------------------
 */

/* A place in time, or a count: at most eighteen digits. */
static bool read_cursor(dp_str s, int64_t *out)
{
    bool minus = dp_str_starts(s, DP_S("-"));
    int64_t n = 0;

    s = dp_str_sub(s, minus, s.n);
    if (s.n == 0 || s.n > 18)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        n = n * 10 + (s.p[i] - '0');
    }
    *out = minus ? -n : n;
    return true;
}

dp_status dp_api_span_of(dp_visit *v, dp_api_span *out)
{
    dp_str limit = dp_visit_asked(v, "limit");
    dp_str cursor = dp_visit_asked(v, "cursor");
    uint32_t n = 50;

    *out = (dp_api_span){ 0 };
    if (limit.p && (!dp_str_number(limit, &n) || n == 0 || n > LIMIT_MAX))
        return dp_fail(v->ctx, DP_USAGE, "no limit");
    if (cursor.p && !read_cursor(cursor, &out->cursor))
        return dp_fail(v->ctx, DP_USAGE, "no cursor");
    out->limit = n;
    return DP_OK;
}

/* -- Writing -----------------------------------------------------------------
 */

dp_buf dp_api_begin(dp_visit *v)
{
    dp_buf out = dp_buf_new(v->arena, ANSWER_MAX);

    dp_json_open(&out, '{');
    return out;
}

void dp_api_text(dp_buf *out, const char *key, dp_str value)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_put(out, value);
}

void dp_api_count(dp_buf *out, const char *key, size_t value)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_put_number(out, value);
}

void dp_api_flag(dp_buf *out, const char *key, bool value)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_put_word(out, value ? DP_S("true") : DP_S("false"));
}

void dp_api_list(dp_buf *out, const char *key)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_open(out, '[');
}

void dp_api_next(dp_buf *out, bool more, int64_t cursor)
{
    dp_json_shut(out, ']');
    dp_json_key(out, DP_S("next"));
    if (more)
        dp_buf_printf(out, "\"%lld\"", (long long)cursor);
    else
        dp_json_put_word(out, DP_S("null"));
}

void dp_api_line(dp_buf *out, const dp_line *line)
{
    dp_json_open(out, '{');
    dp_api_text(out, "id", line->id);
    dp_api_text(out, "url", line->url);
    dp_api_text(out, "outlet", line->outlet);
    dp_api_text(out, "title", line->title);
    dp_api_text(out, "published", line->published);
    dp_api_text(out, "language", line->language);
    dp_api_text(out, "lead", line->lead);
    dp_api_text(out, "copy_of", line->copy_of);
    dp_api_count(out, "revisions", (size_t)line->revisions);
    dp_json_shut(out, '}');
}

dp_status dp_api_answer(dp_visit *v, const dp_buf *out)
{
    dp_buf whole = *out;

    dp_json_shut(&whole, '}');
    dp_buf_char(&whole, '\n');
    return dp_buf_str(&whole).p
               ? dp_answer_bytes(v, "application/json", dp_buf_str(&whole))
               : dp_no_memory(v->ctx, "an answer");
}
