/* The grammar of search. One pass over the text, item by item; what a field's
 * value means is checked here, so that every way to ask gives the same answer
 * to a mistake. */
#include "store/query.h"

#include "core/banned.h"

enum { ITEMS_MAX = 64, VALUE_MAX = 1 << 10 };

static const struct field {
    const char *name;
    dp_item_kind kind;
} fields[] = {
    { "title", DP_ITEM_WORDS }, { "outlet", DP_ITEM_OUTLET },
    { "lang", DP_ITEM_LANG },   { "about", DP_ITEM_ABOUT },
    { "kind", DP_ITEM_KIND },   { "between", DP_ITEM_BETWEEN },
    { "has", DP_ITEM_HAS },
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* "2024-02..2024-04", "2024-02..", "..2024", "2024-02". Open ends are open. */
static bool read_days(dp_str value, dp_item *item)
{
    size_t dots = dp_str_find(value, DP_S(".."), 0);
    dp_str ends[2] = { value, value };
    dp_day *days[2] = { &item->first, &item->last };

    if (dots != DP_NOT_FOUND) {
        ends[0] = dp_str_sub(value, 0, dots);
        ends[1] = dp_str_sub(value, dots + 2, value.n);
    }
    item->first = DP_DAY_MIN;
    item->last = DP_DAY_MAX;
    for (size_t i = 0; i < 2; i++) {
        dp_edtf edtf;
        dp_day first, last;
        if (ends[i].n == 0)
            continue;
        if (!dp_edtf_parse(ends[i], &edtf) || edtf.interval ||
            !dp_edtf_bounds(&edtf, &first, &last))
            return false;
        *days[i] = i == 0 ? first : last;
    }
    return ends[0].n || ends[1].n;
}

static bool read_states(dp_arena *arena, dp_str value, dp_item *item)
{
    size_t comma = dp_str_find_char(value, ',', 0);

    if (comma != 2 || value.n != 5)
        return false;
    for (size_t i = 0; i < 2; i++) {
        char *code = dp_str_z(arena, dp_str_sub(value, i * 3, i * 3 + 2));
        if (!code)
            return false;
        for (size_t j = 0; j < 2; j++) {
            if (code[j] >= 'a' && code[j] <= 'z')
                code[j] = (char)(code[j] - 'a' + 'A');
            if (code[j] < 'A' || code[j] > 'Z')
                return false;
        }
        item->states[i] = (dp_str){ code, 2 };
    }
    return true;
}

static dp_status push(dp_ctx *ctx, dp_arena *arena, dp_item item, dp_query *out)
{
    dp_str value = dp_str_trim(item.value);

    item.value = value;
    if (value.n == 0)
        return dp_fail(ctx, DP_USAGE, "a part of the query is empty");
    if (value.n > VALUE_MAX || out->n >= ITEMS_MAX)
        return dp_fail(ctx, DP_USAGE, "the query is too long");
    if (item.kind == DP_ITEM_DAYS && !read_days(value, &item))
        return dp_fail(ctx, DP_USAGE,
                       "'%.*s' are no days (2024-02..2024-04, 2024-02-05..)",
                       DP_F(value));
    if (item.kind == DP_ITEM_HAS && !dp_str_eq(value, DP_S("note")))
        return dp_fail(ctx, DP_USAGE, "'has:' takes 'note'");
    if (item.kind == DP_ITEM_BETWEEN && !read_states(arena, value, &item))
        return dp_fail(ctx, DP_USAGE,
                       "'%.*s' are no two states (two letters each: MA,RU)",
                       DP_F(value));
    return dp_vec_push(arena, out, item) ? DP_OK
                                         : dp_no_memory(ctx, "the query");
}

dp_status dp_query_add(dp_ctx *ctx, dp_arena *arena, dp_item_kind kind,
                       dp_str value, dp_query *out)
{
    return push(ctx, arena, (dp_item){ .kind = kind, .value = value }, out);
}

/* One value at `*at`: up to a blank, or up to the closing mark. */
static dp_status take_value(dp_ctx *ctx, dp_str text, size_t *at, bool *quoted,
                            dp_str *out)
{
    size_t begin = *at, end;

    *quoted = begin < text.n && text.p[begin] == '"';
    if (*quoted) {
        end = dp_str_find_char(text, '"', begin + 1);
        if (end == DP_NOT_FOUND)
            return dp_fail(ctx, DP_USAGE,
                           "the quotation mark at byte %zu of the query is not "
                           "closed",
                           begin);
        *out = dp_str_sub(text, begin + 1, end);
        *at = end + 1;
        return DP_OK;
    }
    for (end = begin; end < text.n && !is_blank(text.p[end]);)
        end++;
    *out = dp_str_sub(text, begin, end);
    *at = end;
    return DP_OK;
}

/* "title:" at `*at`, moved behind it; NULL where there is no field. */
static const struct field *take_field(dp_str text, size_t *at)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        dp_str name = dp_str_of(fields[i].name);
        dp_str head = dp_str_sub(text, *at, *at + name.n + 1);
        if (head.n == name.n + 1 && dp_str_starts(head, name) &&
            head.p[name.n] == ':') {
            *at += name.n + 1;
            return &fields[i];
        }
    }
    return NULL;
}

/* A range of days has dots between digits or at an end of them. */
static bool looks_like_days(dp_str value)
{
    dp_item item;

    return dp_str_find(value, DP_S(".."), 0) != DP_NOT_FOUND &&
           read_days(value, &item);
}

static dp_status take_item(dp_ctx *ctx, dp_arena *arena, dp_str text,
                           size_t *at, bool joined, dp_query *out)
{
    dp_item item = { .joined = joined };
    const struct field *field;
    bool quoted;
    dp_status status;

    if (text.p[*at] == '-' && *at + 1 < text.n && !is_blank(text.p[*at + 1])) {
        item.denied = true;
        ++*at;
    }
    field = take_field(text, at);
    status = take_value(ctx, text, at, &quoted, &item.value);
    if (status != DP_OK)
        return status;
    item.kind = field ? field->kind : DP_ITEM_WORDS;
    item.title = field && field->kind == DP_ITEM_WORDS;
    if (item.kind == DP_ITEM_WORDS && quoted)
        item.kind = DP_ITEM_EXACT;
    else if (!field && looks_like_days(item.value))
        item.kind = DP_ITEM_DAYS;
    else if (item.kind == DP_ITEM_WORDS && item.value.n > 1 &&
             dp_str_ends(item.value, DP_S("*"))) {
        item.kind = DP_ITEM_PREFIX;
        item.value.n--;
    }
    return push(ctx, arena, item, out);
}

dp_status dp_query_parse(dp_ctx *ctx, dp_arena *arena, dp_str text,
                         dp_query *out)
{
    dp_status status = dp_utf8_clean(ctx, arena, text, &text);
    size_t before = out->n;
    bool joined = false;

    for (size_t at = 0; status == DP_OK && at < text.n;) {
        if (is_blank(text.p[at])) {
            at++;
        } else if (dp_str_starts(dp_str_sub(text, at, at + 3), DP_S("OR ")) &&
                   out->n > before) {
            joined = true;
            at += 2;
        } else {
            status = take_item(ctx, arena, text, &at, joined, out);
            joined = false;
        }
    }
    return status;
}
