/* Patterns, by recursive descent: sequences and choices of elements
 * (parse_element.c), contexts, and what comes out. */
#include "match/parse.h"

#include <stdarg.h>

#include "core/banned.h"

/* -- Mistakes ----------------------------------------------------------------
 */

/* Counted on from the last place asked for. */
static void place_of(parser *p, size_t at, uint32_t *line, uint32_t *column)
{
    if (at < p->line_at) {
        p->counted = p->line_at = 0;
        p->line = 0;
    }
    for (; p->counted < at && p->counted < p->s.n; p->counted++)
        if (p->s.p[p->counted] == '\n') {
            p->line++;
            p->line_at = p->counted + 1;
        }
    *line = p->line + 1;
    *column = (uint32_t)dp_utf8_count(dp_str_sub(p->s, p->line_at, at)) + 1;
}

void dp_parse_fault(parser *p, size_t at, const char *format, ...)
{
    char what[256];
    uint32_t line, column;
    va_list args;

    if (parse_stopped(p))
        return;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    place_of(p, at, &line, &column);
    p->bad = true;
    p->c->faulty = true;
    p->status =
        p->c->mistake(p->c->ctx, p->c->self, p->c->source, line, column, what);
}

void dp_parse_judge(parser *p, size_t at, dp_judged what, dp_str name,
                    dp_str value)
{
    const char *wrong = NULL;

    if (p->c->judge)
        wrong = p->c->judge(dp_pattern_file(p->c->source), what, name, value);
    if (wrong && value.n)
        dp_parse_fault(p, at, "%s '%.*s=%.*s'", wrong, DP_F(name), DP_F(value));
    else if (wrong)
        dp_parse_fault(p, at, "%s '%.*s'", wrong, DP_F(name));
}

void dp_parse_no_memory(parser *p)
{
    if (p->status == DP_OK)
        p->status = dp_no_memory(p->c->ctx, "patterns");
}

/* -- Nodes -------------------------------------------------------------------
 */

node *dp_node_new(parser *p, node_kind kind)
{
    node *n = DP_NEW(p->c->arena, node);

    if (!n) {
        dp_parse_no_memory(p);
        return NULL;
    }
    n->kind = kind;
    n->at = p->at;
    if (p->size++ > NODES_MAX)
        dp_parse_fault(p, p->at, "the pattern is too large");
    return n;
}

node *dp_node_atom(parser *p, const atom *a)
{
    node *n = dp_node_new(p, NODE_ATOM);

    if (!n)
        return NULL;
    n->value = dp_atom_put(p->c, a);
    if (n->value == UINT32_MAX) {
        dp_parse_no_memory(p);
        return NULL;
    }
    return n;
}

bool dp_node_choices(const node *n, uint32_t *out, size_t cap, size_t *count)
{
    if (n->kind == NODE_ATOM) {
        if (*count == cap)
            return false;
        out[(*count)++] = n->value;
        return true;
    }
    if (n->kind == NODE_SEQUENCE)
        return n->kid && !n->kid->next &&
               dp_node_choices(n->kid, out, cap, count);
    if (n->kind != NODE_EITHER)
        return false;
    for (const node *kid = n->kid; kid; kid = kid->next)
        if (!dp_node_choices(kid, out, cap, count))
            return false;
    return true;
}

/* Can it match no token at all? */
static bool may_be_empty(const node *n)
{
    const node *kid;

    switch (n->kind) {
    case NODE_ATOM:
        return false;
    case NODE_OP:
        return true;
    case NODE_REPEAT:
        return n->least == 0 || may_be_empty(n->kid);
    case NODE_CAPTURE:
        return may_be_empty(n->kid);
    case NODE_SEQUENCE:
        for (kid = n->kid; kid; kid = kid->next)
            if (!may_be_empty(kid))
                return false;
        return true;
    case NODE_EITHER:
        for (kid = n->kid; kid; kid = kid->next)
            if (may_be_empty(kid))
                return true;
        return false;
    }
    return false;
}

/* Can a gap stand at the begin? Gaps are atoms that may be empty. */
static bool begins_with_gap(const compiler *c, const node *n)
{
    const node *kid;

    switch (n->kind) {
    case NODE_ATOM:
        return c->atoms.at[n->value].kind == ATOM_GAP;
    case NODE_OP:
        return false;
    case NODE_REPEAT:
    case NODE_CAPTURE:
        return begins_with_gap(c, n->kid);
    case NODE_SEQUENCE:
        for (kid = n->kid; kid; kid = kid->next) {
            if (begins_with_gap(c, kid))
                return true;
            if (!may_be_empty(kid))
                return false;
        }
        return false;
    case NODE_EITHER:
        for (kid = n->kid; kid; kid = kid->next)
            if (begins_with_gap(c, kid))
                return true;
        return false;
    }
    return false;
}

static bool captures_as(const node *n, uint32_t name)
{
    if (n->kind == NODE_CAPTURE && n->value == name)
        return true;
    for (const node *kid = n->kid; kid; kid = kid->next)
        if (captures_as(kid, name))
            return true;
    return false;
}

/* -- Patterns ----------------------------------------------------------------
 */

static bool at_sequence_end(parser *p)
{
    char c;

    dp_parse_blanks(p);
    c = parse_char(p, 0);
    return p->at >= p->s.n || c == ')' || c == ']' || c == '|' || c == '\n' ||
           parse_is(p, "=>") || parse_is(p, "<<") || parse_is(p, ">>");
}

/* {2} or {1,3} */
static void parse_counts(parser *p, node *n)
{
    size_t at = p->at++;
    uint32_t count[2] = { 0, 0 };
    size_t k = 0, digits = 0;

    for (; parse_char(p, 0) != '}' && k < 2; p->at++) {
        char c = parse_char(p, 0);
        if (c >= '0' && c <= '9' && count[k] < 1000) {
            count[k] = count[k] * 10 + (uint32_t)(c - '0');
            digits++;
        } else if (c == ',' && k == 0) {
            k = 1;
        } else {
            break;
        }
    }
    if (parse_char(p, 0) != '}' || !digits) {
        dp_parse_fault(p, at, "a count is {2} or {1,3}");
        return;
    }
    p->at++;
    n->least = count[0];
    n->most = k ? count[1] : count[0];
    if (n->most == 0 || n->most < n->least || n->most > 32)
        dp_parse_fault(p, at, "counts go up to 32, the smaller first");
}

static bool is_repeat(char c)
{
    return c == '?' || c == '*' || c == '+' || c == '{';
}

static node *parse_repeats(parser *p)
{
    node *n = dp_parse_element(p);

    while (n && !parse_stopped(p) && is_repeat(parse_char(p, 0))) {
        node *r = dp_node_new(p, NODE_REPEAT);
        char c = parse_char(p, 0);
        if (!r)
            return NULL;
        r->kid = n;
        r->least = c == '+';
        r->most = c == '?' ? 1 : REPEAT_MANY;
        if (c == '{')
            parse_counts(p, r);
        else
            p->at++;
        if (may_be_empty(n))
            dp_parse_fault(p, r->at, "what is repeated can be nothing");
        n = r;
    }
    return n;
}

static uint32_t capture_number(parser *p, dp_str name)
{
    for (size_t i = 0; i < p->c->captures.n; i++)
        if (dp_str_eq(p->c->captures.at[i], name))
            return (uint32_t)i;
    if (!dp_vec_push(p->c->arena, &p->c->captures, name)) {
        dp_parse_no_memory(p);
        return 0;
    }
    return (uint32_t)p->c->captures.n - 1;
}

/* name:element, or only the element. */
static node *parse_captured(parser *p)
{
    size_t from = p->at;
    dp_str name = dp_parse_name(p);
    node *n;

    if (!name.n || parse_char(p, 0) != ':' || parse_char(p, 1) == ' ' ||
        parse_char(p, 1) == '\n') {
        p->at = from;
        return parse_repeats(p);
    }
    dp_parse_judge(p, from, DP_JUDGED_CAPTURE, name, DP_NULL);
    if (p->in_context)
        dp_parse_fault(p, from, "a context captures nothing");
    p->at++;
    n = dp_node_new(p, NODE_CAPTURE);
    if (!n)
        return NULL;
    n->value = capture_number(p, name);
    n->kid = parse_repeats(p);
    return n->kid ? n : NULL;
}

static node *parse_sequence(parser *p)
{
    node *n = dp_node_new(p, NODE_SEQUENCE), **tail;

    if (!n)
        return NULL;
    tail = &n->kid;
    while (!at_sequence_end(p)) {
        *tail = parse_captured(p);
        if (!*tail || parse_stopped(p))
            return NULL;
        tail = &(*tail)->next;
    }
    if (!n->kid)
        dp_parse_fault(p, p->at, "nothing stands here");
    return n;
}

node *dp_parse_either(parser *p)
{
    node *first = parse_sequence(p), *either, **tail;

    if (!first || parse_stopped(p) || parse_char(p, 0) != '|')
        return first;
    either = dp_node_new(p, NODE_EITHER);
    if (!either)
        return NULL;
    either->kid = first;
    tail = &first->next;
    while (!parse_stopped(p) && parse_char(p, 0) == '|') {
        p->at++;
        *tail = parse_sequence(p);
        if (!*tail)
            return NULL;
        tail = &(*tail)->next;
    }
    return either;
}

/* A context's `!` says that it must not stand there. */
static bool parse_not(parser *p, size_t *from)
{
    dp_parse_blanks(p);
    *from = p->at;
    return parse_char(p, 0) == '!';
}

static bool is_name_begin(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* The part before `<<`, when there is one: looked for first, because it is
 * read with other rules. */
static bool has_before(parser *p)
{
    bool quoted = false;

    for (size_t i = p->at; i + 1 < p->s.n; i++) {
        char c = p->s.p[i];
        if (c == '"' && p->s.p[i - (i > 0)] != '\\')
            quoted = !quoted;
        if (c == '\n')
            quoted = false;
        if (quoted)
            continue;
        if (c == '<' && p->s.p[i + 1] == '<')
            return true;
        if ((c == '=' && p->s.p[i + 1] == '>') ||
            (c == '\n' && is_name_begin(p->s.p[i + 1])))
            return false;
    }
    return false;
}

static node *parse_context(parser *p, bool * not )
{
    size_t from;
    node *n;

    *not = parse_not(p, &from);
    if (*not )
        p->at++;
    p->in_context = true;
    n = dp_parse_either(p);
    p->in_context = false;
    return n;
}

static void check_length(parser *p, const node *before)
{
    uint32_t least = 0, most = 0;

    dp_context_length(p->c, before, &least, &most);
    if (least > BEFORE_MAX)
        dp_parse_fault(p, before->at, "a context before has at most %d tokens",
                       BEFORE_MAX);
}

static void parse_body(parser *p, pattern *out)
{
    size_t from;

    if (has_before(p)) {
        out->before = parse_context(p, &out->not_before);
        if (!parse_stopped(p) && !parse_is(p, "<<"))
            dp_parse_fault(p, p->at, "a context ends with <<");
        if (parse_stopped(p))
            return;
        check_length(p, out->before);
        p->at += 2;
    }
    dp_parse_blanks(p);
    from = p->at;
    out->main = dp_parse_either(p);
    if (parse_stopped(p))
        return;
    if (may_be_empty(out->main))
        dp_parse_fault(p, from, "the pattern can match nothing");
    if (begins_with_gap(p->c, out->main))
        dp_parse_fault(p, from, "a pattern cannot begin with a gap");
    if (!parse_is(p, ">>"))
        return;
    p->at += 2;
    out->after = parse_context(p, &out->not_after);
}

/* -- What comes out ----------------------------------------------------------
 */

static void parse_pair(parser *p, dp_str key, pattern *out, size_t room)
{
    pair *made = &out->pairs[out->pairs_n];
    size_t at = ++p->at;

    if (out->pairs_n == room) {
        dp_parse_fault(p, at, "more than %zu values", room);
        return;
    }
    *made = (pair){ key, DP_S(""), NO_CAPTURE };
    if (parse_char(p, 0) == '$') {
        dp_str name;
        p->at++;
        name = dp_parse_name(p);
        made->capture = capture_number(p, name);
        if (!name.n || !captures_as(out->main, made->capture))
            dp_parse_fault(p, at, "the pattern captures no '%.*s'", DP_F(name));
    } else {
        made->value = dp_parse_value(p);
        if (!made->value.p)
            dp_parse_fault(p, at, "no value");
    }
    dp_parse_judge(p, at - 1 - key.n, DP_JUDGED_PAIR, key, made->value);
    out->pairs_n++;
}

void dp_parse_spaces(parser *p)
{
    while (parse_char(p, 0) == ' ' || parse_char(p, 0) == '\t')
        p->at++;
}

bool dp_parse_line_end(parser *p)
{
    dp_parse_spaces(p);
    return p->at >= p->s.n || parse_char(p, 0) == '\n' ||
           parse_char(p, 0) == '#';
}

static void parse_output(parser *p, pattern *out)
{
    enum { PAIRS_MAX = 32 };
    size_t start;

    out->pairs = DP_NEWS(p->c->arena, PAIRS_MAX, pair);
    if (!out->pairs) {
        dp_parse_no_memory(p);
        return;
    }
    dp_parse_spaces(p);
    start = p->at;
    out->kind = out->rule;
    for (size_t i = 0; !parse_stopped(p) && !dp_parse_line_end(p); i++) {
        size_t from = p->at;
        dp_str name = dp_parse_name(p);
        if (parse_char(p, 0) == '=' && name.n)
            parse_pair(p, name, out, PAIRS_MAX);
        else if (i == 0 && name.n)
            out->kind = name;
        else if (i == 0 && parse_char(p, 0) == '-') {
            out->kind = DP_S("-");
            p->at++;
        } else
            dp_parse_fault(p, from, "this is no key=value");
    }
    if (!dp_str_eq(out->kind, DP_S("-")))
        dp_parse_judge(p, start, DP_JUDGED_KIND, out->kind, DP_NULL);
}

void dp_parse_pattern(parser *p, dp_str rule, int32_t priority)
{
    pattern made = { .rule = rule, .priority = priority };
    uint32_t column;

    place_of(p, p->at, &made.line, &column);
    p->size = 0;
    parse_body(p, &made);
    if (parse_stopped(p))
        return;
    dp_parse_blanks(p);
    if (!parse_is(p, "=>")) {
        dp_parse_fault(p, p->at, "here an element or => is expected");
        return;
    }
    p->at += 2;
    parse_output(p, &made);
    if (!parse_stopped(p) && !dp_vec_push(p->c->arena, &p->c->patterns, made))
        dp_parse_no_memory(p);
}
