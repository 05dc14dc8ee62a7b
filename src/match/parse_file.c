/* Pattern files: lines at the margin, and the patterns under them. A mistake is
 * told with its place and the rest of its line skipped, so that a check finds
 * them all. */
#include "match/parse.h"

#include "core/banned.h"

enum { USE_DEPTH = 8 /* of files that use files */ };

static void define(parser *p, size_t at, const definition *made)
{
    definition *d = DP_NEW(p->c->arena, definition);

    if (dp_definition_find(p->c, made->name)) {
        dp_parse_fault(p, at, "'%.*s' is defined twice", DP_F(made->name));
        return;
    }
    if (!d) {
        dp_parse_no_memory(p);
        return;
    }
    *d = *made;
    d->next = p->c->definitions;
    p->c->definitions = d;
}

static void make_set(parser *p, size_t at, definition *d)
{
    uint32_t *choices = DP_NEWS(p->c->arena, CHOICES_MAX, uint32_t);
    atom set = { .kind = ATOM_SET, .members = choices };

    if (!choices) {
        dp_parse_no_memory(p);
        return;
    }
    if (!dp_node_choices(d->body, choices, CHOICES_MAX, &set.members_n)) {
        dp_parse_fault(p, at, "a set has single tokens only; use def");
        return;
    }
    for (size_t i = 0; i < set.members_n; i++)
        if (p->c->atoms.at[choices[i]].kind > ATOM_SET) {
            dp_parse_fault(p, at, "a set has words only; use def");
            return;
        }
    d->atom = dp_atom_put(p->c, &set);
    d->is_set = true;
    if (d->atom == UINT32_MAX)
        dp_parse_no_memory(p);
}

static void parse_definition(parser *p, bool set)
{
    definition d = { 0 };
    size_t from;

    dp_parse_spaces(p);
    from = p->at;
    d.name = dp_parse_name(p);
    dp_parse_spaces(p);
    if (!d.name.n || parse_char(p, 0) != '=') {
        dp_parse_fault(p, from, "a definition is: %s name = ...",
                       set ? "set" : "def");
        return;
    }
    p->at++;
    p->size = 0;
    d.body = dp_parse_either(p);
    d.size = p->size;
    if (!parse_stopped(p) && parse_char(p, 0) != '\n')
        dp_parse_fault(p, p->at, "the definition should end here");
    if (!parse_stopped(p) && set)
        make_set(p, from, &d);
    if (!parse_stopped(p))
        define(p, from, &d);
}

static void parse_mode(parser *p)
{
    size_t at;
    dp_str name;

    dp_parse_spaces(p);
    at = p->at;
    name = dp_parse_name(p);
    if (dp_str_eq(name, DP_S("all")))
        p->c->all = true;
    else if (!dp_str_eq(name, DP_S("longest")))
        dp_parse_fault(p, at, "the mode is longest or all");
}

static void parse_lines(parser *p, bool definitions_only);

/* Take the definitions of another file of the language. */
static void parse_use(parser *p)
{
    compiler *c = p->c;
    const dp_source *own = c->source, *found = NULL;
    size_t at;
    dp_str name, full;
    parser other = { .c = c };

    dp_parse_spaces(p);
    at = p->at;
    name = dp_parse_name(p);
    full = dp_str_printf(
        c->arena, "%.*s/%.*s.pat",
        DP_F(dp_str_sub(own->name, 0, dp_str_find_char(own->name, '/', 0))),
        DP_F(name));
    for (size_t i = 0; i < c->sources_n; i++)
        if (dp_str_eq(c->sources[i].name, full))
            found = &c->sources[i];
    if (!found || c->uses == USE_DEPTH) {
        dp_parse_fault(p, at,
                       found ? "the files use each other"
                             : "there is no file '%.*s'",
                       DP_F(full));
        return;
    }
    c->uses++;
    c->source = found;
    other.s = found->bytes;
    parse_lines(&other, true);
    c->source = own;
    c->uses--;
    p->status = other.status;
}

static int32_t parse_priority(parser *p)
{
    int32_t value = 0;
    bool minus = parse_char(p, 0) == '-';
    size_t from;

    p->at += minus;
    from = p->at;
    for (char c = parse_char(p, 0); c >= '0' && c <= '9' && p->at < from + 6;
         c = parse_char(p, 0)) {
        value = value * 10 + (c - '0');
        p->at++;
    }
    if (p->at == from)
        dp_parse_fault(p, from, "a priority is a number");
    return minus ? -value : value;
}

static void parse_header(parser *p, dp_str name, int32_t *priority)
{
    *priority = 0;
    if (!name.n)
        dp_parse_fault(p, p->at, "a rule begins with its name");
    if (dp_parse_line_end(p))
        return;
    if (!parse_is(p, "priority=")) {
        dp_parse_fault(p, p->at,
                       "behind the name only priority=N may stand; "
                       "patterns are indented");
        return;
    }
    p->at += sizeof "priority=" - 1;
    *priority = parse_priority(p);
    if (!dp_parse_line_end(p))
        dp_parse_fault(p, p->at, "the line should end here");
}

/* To behind the end of the line. */
static void over_line(parser *p)
{
    size_t end = dp_str_find_char(p->s, '\n', p->at);

    p->at = end == DP_NOT_FOUND ? p->s.n : end + 1;
}

/* Over the patterns of a rule that is not wanted. */
static bool is_comment_or_blank(parser *p)
{
    size_t from = p->at;
    bool blank;

    dp_parse_spaces(p);
    blank = parse_char(p, 0) == '\n' ||
            (parse_char(p, 0) == '#' &&
             !(parse_char(p, 1) >= '0' && parse_char(p, 1) <= '9'));
    p->at = from;
    return blank;
}

static void parse_margin(parser *p, bool definitions_only, dp_str *rule,
                         int32_t *priority)
{
    dp_str name = dp_parse_name(p);

    if (dp_str_eq(name, DP_S("set")) || dp_str_eq(name, DP_S("def"))) {
        parse_definition(p, dp_str_eq(name, DP_S("set")));
    } else if (dp_str_eq(name, DP_S("use"))) {
        parse_use(p);
    } else if (definitions_only) {
        *rule = name;
    } else if (dp_str_eq(name, DP_S("mode"))) {
        parse_mode(p);
    } else {
        parse_header(p, name, priority);
        *rule = name;
    }
}

/* A rule is for the patterns under it. */
static void check_rule(parser *p, dp_str rule, size_t patterns)
{
    p->bad = false;
    if (rule.n && patterns == 0)
        dp_parse_fault(p, (size_t)(rule.p - p->s.p),
                       "the rule '%.*s' has no patterns", DP_F(rule));
}

static void parse_lines(parser *p, bool definitions_only)
{
    dp_str rule = DP_NULL;
    int32_t priority = 0;
    size_t patterns = 0; /* of the rule */

    while (p->at < p->s.n && p->status == DP_OK) {
        char c = parse_char(p, 0);
        p->bad = false;
        if (is_comment_or_blank(p)) {
            over_line(p);
            continue;
        }
        if (c != ' ' && c != '\t') {
            dp_str before = rule;
            parse_margin(p, definitions_only, &rule, &priority);
            if (rule.p != before.p) {
                check_rule(p, before, patterns);
                patterns = 0;
            }
        } else {
            patterns++;
            dp_parse_spaces(p);
            if (!rule.n && !definitions_only)
                dp_parse_fault(p, p->at, "a pattern before any rule");
            else if (!definitions_only)
                dp_parse_pattern(p, rule, priority);
        }
        over_line(p);
    }
    check_rule(p, rule, patterns);
}

dp_str dp_pattern_file(const dp_source *source)
{
    size_t slash = dp_str_find_char(source->name, '/', 0);
    dp_str name = dp_str_sub(source->name, slash + 1, source->name.n);

    return dp_str_sub(name, 0, name.n - (sizeof ".pat" - 1));
}

dp_status dp_parse_file(compiler *c)
{
    parser p = { .c = c, .s = c->source->bytes };

    /* Told when the words of the language were read. */
    if (dp_utf8_invalid(p.s) != DP_NOT_FOUND)
        c->faulty = true;
    else
        parse_lines(&p, false);
    return p.status;
}
