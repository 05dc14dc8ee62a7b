/* The grammar of search. One pass over the text, item by item; what a field's
 * value means is checked here, so that every way to ask gives the same answer
 * to a mistake. */
#include "store/query.h"

#include "core/ctx.h"
#include "data/data.h"
#include "events/kinds.h"
#include "store/terms.h"

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

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* -- What values mean --------------------------------------------------------
 */

static dp_status read_end(dp_ctx *ctx, dp_str end, dp_day *first, dp_day *last)
{
    dp_edtf edtf;

    if (dp_edtf_parse(end, &edtf) && !edtf.interval &&
        dp_edtf_bounds(&edtf, first, last))
        return DP_OK;
    return dp_fail(ctx, DP_USAGE,
                   "'%.*s' is no day, month or year (2024-02-05, 2024-02, "
                   "2024)",
                   DP_F(end));
}

/* "2024-02..2024-04", "2024-02..", "..2024", "2024-02". Open ends are open. */
static dp_status read_days(dp_ctx *ctx, dp_item *item)
{
    size_t dots = dp_str_find(item->value, DP_S(".."), 0);
    dp_str first = item->value, last = item->value;
    dp_day other;
    dp_status status = DP_OK;

    if (dots != DP_NOT_FOUND) {
        first = dp_str_sub(item->value, 0, dots);
        last = dp_str_sub(item->value, dots + 2, item->value.n);
    }
    item->first = DP_DAY_MIN;
    item->last = DP_DAY_MAX;
    if (first.n == 0 && last.n == 0)
        return dp_fail(ctx, DP_USAGE, "'%.*s' says no day", DP_F(item->value));
    if (first.n)
        status = read_end(ctx, first, &item->first, &other);
    if (status == DP_OK && last.n)
        status = read_end(ctx, last, &other, &item->last);
    if (status == DP_OK && item->first > item->last)
        return dp_fail(ctx, DP_USAGE, "'%.*s' ends before it begins",
                       DP_F(item->value));
    return status;
}

/* What is no state is found nowhere: better to say so. */
static bool is_state(dp_ctx *ctx, dp_str code)
{
    dp_table states;

    if (!ctx->data ||
        !dp_table_open(ctx->data, DP_NULL, DP_S("states"), &states))
        return true;
    return dp_table_find(&states, code) != DP_NOT_FOUND;
}

static dp_status read_states(dp_ctx *ctx, dp_arena *arena, dp_item *item)
{
    dp_str value = item->value;
    char *codes = dp_str_z(arena, value);

    if (!codes)
        return dp_no_memory(ctx, "the query");
    for (size_t i = 0; i < value.n; i++)
        codes[i] = upper(codes[i]);
    if (value.n != 5 || codes[2] != ',' || !is_letter(codes[0]) ||
        !is_letter(codes[1]) || !is_letter(codes[3]) || !is_letter(codes[4]))
        return dp_fail(ctx, DP_USAGE,
                       "'%.*s' are no two states (two letters each: MA,RU)",
                       DP_F(value));
    for (size_t i = 0; i < 2; i++) {
        item->states[i] = (dp_str){ codes + i * 3, 2 };
        if (!is_state(ctx, item->states[i]))
            return dp_fail(ctx, DP_USAGE, "there is no state '%.*s'",
                           DP_F(item->states[i]));
    }
    if (dp_str_eq(item->states[0], item->states[1]))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is one state, not two",
                       DP_F(value));
    return DP_OK;
}

/* As records have it: "fr", "pt-BR". */
static dp_status read_language(dp_ctx *ctx, dp_arena *arena, dp_item *item)
{
    size_t n = item->value.n, head = 0;
    char *tag = dp_str_z(arena, item->value);

    if (!tag)
        return dp_no_memory(ctx, "the query");
    while (head < n && is_letter(tag[head])) {
        tag[head] = lower(tag[head]);
        head++;
    }
    if (head < 2 || head > 3 || (head < n && tag[head] != '-'))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is no language (two letters: fr)",
                       DP_F(item->value));
    if (n == head + 3) {
        tag[head + 1] = upper(tag[head + 1]);
        tag[head + 2] = upper(tag[head + 2]);
    }
    item->value.p = tag;
    return DP_OK;
}

static dp_status no_kind(dp_ctx *ctx, dp_arena *arena, dp_str value)
{
    dp_buf all = dp_buf_new(arena, 1 << 10);

    for (size_t i = 0; dp_event_kinds[i]; i++)
        dp_buf_printf(&all, "%s%s", i ? ", " : "", dp_event_kinds[i]);
    return dp_fail(ctx, DP_USAGE, "'%.*s' is no kind of event: %.*s",
                   DP_F(value), DP_F(dp_buf_str(&all)));
}

static dp_status read_kind(dp_ctx *ctx, dp_arena *arena, dp_item *item)
{
    char *word = dp_str_z(arena, item->value);

    if (!word)
        return dp_no_memory(ctx, "the query");
    for (size_t i = 0; i < item->value.n; i++)
        word[i] = lower(word[i]);
    for (size_t i = 0; dp_event_kinds[i]; i++)
        if (strcmp(dp_event_kinds[i], word) == 0) {
            item->value.p = word;
            return DP_OK;
        }
    return no_kind(ctx, arena, item->value);
}

static dp_status read_value(dp_ctx *ctx, dp_arena *arena, dp_item *item)
{
    switch (item->kind) {
    case DP_ITEM_DAYS:
        return read_days(ctx, item);
    case DP_ITEM_BETWEEN:
        return read_states(ctx, arena, item);
    case DP_ITEM_LANG:
        return read_language(ctx, arena, item);
    case DP_ITEM_KIND:
        return read_kind(ctx, arena, item);
    case DP_ITEM_HAS:
        return dp_str_eq(item->value, DP_S("note"))
                   ? DP_OK
                   : dp_fail(ctx, DP_USAGE, "'has:' takes 'note'");
    default:
        return DP_OK;
    }
}

static dp_status push(dp_ctx *ctx, dp_arena *arena, dp_item item, dp_query *out)
{
    dp_status status;

    item.value = dp_str_trim(item.value);
    if (item.value.n == 0)
        return dp_fail(ctx, DP_USAGE, "a part of the query is empty");
    if (item.value.n > VALUE_MAX)
        return dp_fail(ctx, DP_USAGE,
                       "a part of the query is longer than %d bytes",
                       VALUE_MAX);
    if (out->n >= ITEMS_MAX)
        return dp_fail(ctx, DP_USAGE, "the query has more than %d parts",
                       ITEMS_MAX);
    status = read_value(ctx, arena, &item);
    if (status == DP_OK && !dp_vec_push(arena, out, item))
        status = dp_no_memory(ctx, "the query");
    return status;
}

dp_status dp_query_add(dp_ctx *ctx, dp_arena *arena, dp_item_kind kind,
                       dp_str value, dp_query *out)
{
    return push(ctx, arena, (dp_item){ .kind = kind, .value = value }, out);
}

/* -- The text ----------------------------------------------------------------
 */

typedef struct parser {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_str text;
    size_t at;
    bool joined;    /* OR stood before */
    dp_str skipped; /* the last that was no word; null: none */
    dp_query *out;
} parser;

/* One value: up to a blank, or up to the closing mark. */
static dp_status take_value(parser *p, bool *quoted, dp_str *out)
{
    size_t begin = p->at, end;

    *quoted = begin < p->text.n && p->text.p[begin] == '"';
    if (*quoted) {
        end = dp_str_find_char(p->text, '"', begin + 1);
        if (end == DP_NOT_FOUND)
            return dp_fail(p->ctx, DP_USAGE,
                           "the quotation mark at byte %zu of the query is not "
                           "closed",
                           begin);
        *out = dp_str_sub(p->text, begin + 1, end);
        p->at = end + 1;
        return DP_OK;
    }
    for (end = begin; end < p->text.n && !is_blank(p->text.p[end]);)
        end++;
    *out = dp_str_sub(p->text, begin, end);
    p->at = end;
    return DP_OK;
}

static bool is_field(dp_str head, dp_str name)
{
    if (head.n != name.n + 1 || head.p[name.n] != ':')
        return false;
    for (size_t i = 0; i < name.n; i++)
        if (lower(head.p[i]) != name.p[i])
            return false;
    return true;
}

/* "title:", passed; NULL where there is no field. */
static const struct field *take_field(parser *p)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        dp_str name = dp_str_of(fields[i].name);
        if (is_field(dp_str_sub(p->text, p->at, p->at + name.n + 1), name)) {
            p->at += name.n + 1;
            return &fields[i];
        }
    }
    return NULL;
}

/* "2024-02", "2024-02-05": nobody means words by that. "2024" may be one, and
 * so may "2024-25". */
static bool is_day(dp_str s)
{
    static const char like[] = "0000-00-00";

    if (s.n != 7 && s.n != 10)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (like[i] == '0' ? !is_digit(s.p[i]) : s.p[i] != like[i])
            return false;
    return s.n == 10 || s.p[5] == '0' || (s.p[5] == '1' && s.p[6] <= '2');
}

/* Days, or a range of them, whether they can be or not. */
static bool looks_like_days(dp_str s)
{
    bool digits = false;

    if (dp_str_find(s, DP_S(".."), 0) == DP_NOT_FOUND)
        return is_day(s);
    for (size_t i = 0; i < s.n; i++) {
        digits |= is_digit(s.p[i]);
        if (!is_digit(s.p[i]) && s.p[i] != '.' && s.p[i] != '-')
            return false;
    }
    return digits;
}

/* A dash, a colon, a bar: what stands between words of a headline. */
static bool has_word(dp_str value)
{
    dp_span word;
    size_t at = 0;

    return dp_terms_next(value, &at, &word);
}

static dp_status read_star(parser *p, dp_item *item)
{
    size_t star = dp_str_find_char(item->value, '*', 0);

    if (star == DP_NOT_FOUND || !has_word(item->value))
        return DP_OK;
    if (star + 1 < item->value.n)
        return dp_fail(p->ctx, DP_USAGE,
                       "'%.*s': '*' stands behind the begin of a word",
                       DP_F(item->value));
    item->kind = DP_ITEM_PREFIX;
    item->value.n--;
    return DP_OK;
}

static dp_status take_item(parser *p)
{
    dp_item item = { .joined = p->joined };
    const struct field *field;
    bool quoted;
    dp_status status;

    if (p->text.p[p->at] == '-') {
        p->at++;
        if (p->at == p->text.n || is_blank(p->text.p[p->at]))
            return dp_fail(p->ctx, DP_USAGE,
                           "'-' stands right before what is not wanted: "
                           "-word");
        item.denied = true;
    }
    field = take_field(p);
    status = take_value(p, &quoted, &item.value);
    if (status != DP_OK)
        return status;
    item.kind = field ? field->kind : DP_ITEM_WORDS;
    item.title = field && field->kind == DP_ITEM_WORDS;
    if (item.kind == DP_ITEM_WORDS && quoted)
        item.kind = DP_ITEM_EXACT;
    else if (!field && looks_like_days(item.value))
        item.kind = DP_ITEM_DAYS;
    else if (item.kind == DP_ITEM_WORDS)
        status = read_star(p, &item);
    if (status != DP_OK)
        return status;
    if (!field && !quoted && !item.denied && !has_word(item.value)) {
        p->skipped = item.value;
        return DP_OK;
    }
    p->joined = false;
    return push(p->ctx, p->arena, item, p->out);
}

static bool is_or(const parser *p)
{
    return dp_str_starts(dp_str_sub(p->text, p->at, p->text.n), DP_S("OR")) &&
           (p->at + 2 == p->text.n || is_blank(p->text.p[p->at + 2]));
}

static dp_status take_or(parser *p, size_t before)
{
    if (p->joined || p->out->n == before)
        return dp_fail(p->ctx, DP_USAGE,
                       "'OR' stands between two parts of the query");
    p->joined = true;
    p->at += 2;
    return DP_OK;
}

dp_status dp_query_parse(dp_ctx *ctx, dp_arena *arena, dp_str text,
                         dp_query *out)
{
    parser p = { .ctx = ctx, .arena = arena, .out = out };
    dp_status status = dp_utf8_clean(ctx, arena, text, &p.text);
    size_t before = out->n;

    while (status == DP_OK && p.at < p.text.n) {
        if (is_blank(p.text.p[p.at]))
            p.at++;
        else
            status = is_or(&p) ? take_or(&p, before) : take_item(&p);
    }
    if (status == DP_OK && p.joined)
        return dp_fail(ctx, DP_USAGE,
                       "'OR' stands between two parts of the query");
    if (status == DP_OK && out->n == before && p.skipped.p)
        return dp_fail(ctx, DP_USAGE, "'%.*s' has no word to search for",
                       DP_F(p.skipped));
    return status;
}
