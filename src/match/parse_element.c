/* The elements of patterns. */
#include "match/parse.h"

#include "core/banned.h"

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool dp_is_name(dp_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_name_char(s.p[i]))
            return false;
    return s.n > 0 && !is_digit(s.p[0]) && s.p[0] != '-' && s.p[0] != '.';
}

definition *dp_definition_find(compiler *c, dp_str name)
{
    for (definition *d = c->definitions; d; d = d->next)
        if (dp_str_eq(d->name, name))
            return d;
    return NULL;
}

/* A line end is a blank when the next line is indented, or says nothing. */
static bool goes_on(const parser *p)
{
    for (size_t i = p->at + 1; i < p->s.n; i++) {
        char c = p->s.p[i];
        if (c == '\n')
            continue;
        if (c == '#' && !(i + 1 < p->s.n && is_digit(p->s.p[i + 1]))) {
            i = dp_str_find_char(p->s, '\n', i);
            if (i == DP_NOT_FOUND)
                return false;
            continue;
        }
        return c == ' ' || c == '\t';
    }
    return false;
}

void dp_parse_blanks(parser *p)
{
    for (;;) {
        char c = parse_char(p, 0);
        if (p->at >= p->s.n)
            return;
        if (c == ' ' || c == '\t' || c == '\r' || (c == '\n' && goes_on(p))) {
            p->at++;
        } else if (c == '#' && !is_digit(parse_char(p, 1))) {
            while (p->at < p->s.n && parse_char(p, 0) != '\n')
                p->at++;
        } else {
            return;
        }
    }
}

dp_str dp_parse_name(parser *p)
{
    size_t from = p->at;
    dp_str name;

    while (p->at < p->s.n && is_name_char(parse_char(p, 0)))
        p->at++;
    /* A name does not end with a full stop: `..5` may follow. */
    while (p->at > from && p->s.p[p->at - 1] == '.')
        p->at--;
    name = dp_str_sub(p->s, from, p->at);
    if (!dp_is_name(name)) {
        p->at = from;
        return DP_NULL;
    }
    return name;
}

/* "..." with \" and \\ inside. */
static dp_str parse_quoted(parser *p)
{
    size_t from = p->at++;
    dp_buf buf = dp_buf_new(p->c->arena, 4096);

    while (parse_char(p, 0) != '"') {
        if (parse_char(p, 0) == '\n') {
            dp_parse_fault(p, from, "a quotation mark is missing");
            return DP_NULL;
        }
        if (parse_char(p, 0) == '\\' &&
            (parse_char(p, 1) == '"' || parse_char(p, 1) == '\\'))
            p->at++;
        dp_buf_char(&buf, parse_char(p, 0));
        p->at++;
    }
    p->at++;
    if (buf.failed)
        dp_parse_fault(p, from, "the text is too long");
    return dp_buf_str(&buf);
}

/* Ends a value that is not in quotation marks. */
static bool ends_value(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == ',' || c == ')' ||
           c == ']' || c == '|' || c == '?' || c == '*' || c == '+' ||
           c == '{' || c == '"' || c == '>';
}

dp_str dp_parse_value(parser *p)
{
    size_t from = p->at;

    if (parse_char(p, 0) == '"')
        return parse_quoted(p);
    /* Behind => commas and signs are part of it: shift=+1. */
    while (p->at < p->s.n && parse_char(p, 0) != ' ' &&
           parse_char(p, 0) != '\t' && parse_char(p, 0) != '\n')
        p->at++;
    return p->at > from ? dp_str_sub(p->s, from, p->at) : DP_NULL;
}

/* a,b,"c d" joined by LIST_SEP; null when stopped. */
static dp_str parse_list(parser *p)
{
    dp_buf buf = dp_buf_new(p->c->arena, 1 << 15);
    size_t at = p->at;

    for (;;) {
        dp_str piece;
        if (parse_char(p, 0) == '"') {
            piece = parse_quoted(p);
        } else {
            size_t from = p->at;
            while (p->at < p->s.n && !ends_value(parse_char(p, 0)) &&
                   parse_char(p, 0) != '}')
                p->at++;
            piece = dp_str_sub(p->s, from, p->at);
        }
        if (!piece.n)
            dp_parse_fault(p, p->at, "a value is missing");
        if (parse_stopped(p))
            return DP_NULL;
        dp_buf_add(&buf, piece);
        if (parse_char(p, 0) != ',')
            break;
        dp_buf_char(&buf, LIST_SEP);
        p->at++;
    }
    if (buf.failed)
        dp_parse_fault(p, at, "too many values");
    return dp_buf_str(&buf);
}

/* -- Words -------------------------------------------------------------------
 */

/* Kind of the code point `*at` bytes on, which moves behind it. */
static const dp_char *char_at(parser *p, size_t *at)
{
    return dp_char_next(p->c->chars, p->s, at);
}

static bool starts_word(parser *p)
{
    size_t at = p->at;
    uint8_t kind;

    if (at >= p->s.n)
        return false;
    kind = char_at(p, &at)->kind;
    if (kind == CHAR_LETTER)
        return true;
    return (kind == CHAR_HYPHEN || kind == CHAR_APOSTROPHE) && at < p->s.n &&
           char_at(p, &at)->kind == CHAR_LETTER;
}

static dp_str parse_bare(parser *p)
{
    size_t from = p->at;

    while (p->at < p->s.n) {
        size_t next = p->at;
        uint8_t kind = char_at(p, &next)->kind;
        bool dot = parse_char(p, 0) == '.' && parse_char(p, 1) != '.';
        if (kind != CHAR_LETTER && kind != CHAR_MARK && kind != CHAR_DIGIT &&
            kind != CHAR_APOSTROPHE && kind != CHAR_HYPHEN &&
            kind != CHAR_IGNORE && !dot)
            break;
        p->at = next;
    }
    return dp_str_sub(p->s, from, p->at);
}

/* Is it what clitics.tsv splits off? */
static bool is_clitic(const compiler *c, dp_str folded)
{
    const lex_rule *rules = lex_array(c->lexicon, c->lexicon->head.rules);

    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++)
        if (rules[i].kind != RULE_ARTICLE &&
            dp_str_eq(dp_lexicon_str(c->lexicon, rules[i].form), folded))
            return true;
    return false;
}

/* One token's literal: its lower case, as texts have it. */
static node *literal(parser *p, dp_str token, bool exact)
{
    dp_cutter cutter = { .chars = p->c->chars, .text = token };
    atom a = { .kind = ATOM_LITERAL, .b = exact ? token : DP_NULL };
    dp_key key;

    dp_key_make(&cutter, DP_NULL, 0, token.n, &key);
    if (!key.fits) {
        dp_parse_fault(p, p->at, "the word is too long");
        return NULL;
    }
    a.a = key.same ? (dp_str){ key.fold, key.fold_n }
                   : (dp_str){ key.lower, key.lower_n };
    a.a = dp_str_dup(p->c->arena, a.a);
    if (!a.a.p) {
        dp_parse_no_memory(p);
        return NULL;
    }
    return dp_node_atom(p, &a);
}

/* A word, or several that the text would be cut into. */
static node *words(parser *p, dp_str word, bool exact)
{
    node *sequence = dp_node_new(p, NODE_SEQUENCE), **tail;
    dp_str folded = DP_NULL;
    dp_text cut;

    if (!sequence)
        return NULL;
    if (dp_fold(p->c->ctx, p->c->arena, word, &folded) != DP_OK ||
        dp_text_cut(p->c->ctx, p->c->arena, p->c->chars, NULL, p->c->lexicon,
                    word, &cut) != DP_OK) {
        dp_parse_no_memory(p);
        return NULL;
    }
    if (cut.tokens.n == 0)
        dp_parse_fault(p, p->at, "there is no word here");
    if (is_clitic(p->c, folded) || cut.tokens.n == 1)
        return parse_stopped(p) ? NULL : literal(p, word, exact);
    tail = &sequence->kid;
    for (size_t i = 0; i < cut.tokens.n && !parse_stopped(p); i++) {
        *tail = literal(p, dp_text_at(&cut, cut.tokens.at[i].span), exact);
        if (!*tail)
            return NULL;
        tail = &(*tail)->next;
    }
    return sequence;
}

/* -- Verbs, classes, shapes, numbers -----------------------------------------
 */

static void check_each(parser *p, size_t at, dp_str list, const dp_map *known,
                       const char *what)
{
    dp_str piece;

    while (dp_str_next(&list, LIST_SEP, &piece))
        if (!dp_map_get(known, piece))
            dp_parse_fault(p, at, "there is no %s '%.*s'", what, DP_F(piece));
}

/* The features of `list` that no verb of the language has. */
static void check_features(parser *p, size_t at, dp_str list)
{
    const dp_lexicon *x = p->c->lexicon;
    const lex_str *features = lex_array(x, x->head.feature);
    dp_str piece;

    while (dp_str_next(&list, LIST_SEP, &piece)) {
        uint32_t i = 0;
        while (i < x->head.features &&
               !dp_features_have(piece, dp_lexicon_str(x, features[i])))
            i++;
        if (i == x->head.features)
            dp_parse_fault(p, at, "no verb has a form '%.*s'", DP_F(piece));
    }
}

static node *parse_verb(parser *p)
{
    atom a = { .kind = ATOM_VERB };
    size_t at = p->at++;

    if (parse_char(p, 0) == '{') {
        p->at++;
        a.b = parse_list(p);
        if (!parse_stopped(p) && parse_char(p, 0) != '}')
            dp_parse_fault(p, p->at, "a } is missing");
        p->at++;
        if (!parse_stopped(p))
            check_each(p, at, a.b, &p->c->verb_classes, "class of verbs");
    } else if (starts_word(p)) {
        a.a = parse_bare(p);
        check_each(p, at, a.a, &p->c->lemmas, "verb");
    }
    if (parse_char(p, 0) == ':') {
        p->at++;
        a.c = parse_list(p);
        if (!parse_stopped(p) && p->c->judge)
            check_features(p, at, a.c);
    } else if (!a.a.n && !a.b.n) {
        dp_parse_fault(p, at, "a verb is ~lemma, ~{class} or ~:feature");
    }
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

/* The values of `list` that no word of the class has. */
static void check_values(parser *p, size_t at, dp_str class, dp_str list)
{
    dp_str piece;

    while (dp_str_next(&list, LIST_SEP, &piece)) {
        dp_str key =
            dp_str_printf(p->c->arena, "%.*s=%.*s", DP_F(class), DP_F(piece));
        if (!key.p)
            dp_parse_no_memory(p);
        else if (!dp_map_get(&p->c->values, key))
            dp_parse_fault(p, at,
                           "no word of class '%.*s' has the value '%.*s'",
                           DP_F(class), DP_F(piece));
    }
}

static node *parse_class(parser *p)
{
    atom a = { .kind = ATOM_CLASS };
    size_t at = p->at++, dot;
    dp_str name = dp_parse_name(p);

    dot = dp_str_find_char(name, '.', 0);
    a.a = dp_str_sub(name, 0, dot);
    if (dot != DP_NOT_FOUND)
        a.c = dp_str_sub(name, dot + 1, name.n);
    if (!a.a.n)
        dp_parse_fault(p, at, "a class is @name");
    else
        check_each(p, at, a.a, &p->c->classes, "lexicon class");
    if (parse_char(p, 0) == '=' && parse_char(p, 1) != '>') {
        p->at++;
        a.b = parse_list(p);
        if (!parse_stopped(p) && p->c->judge && !a.c.n)
            check_values(p, at, a.a, a.b);
    } else if (a.c.n) {
        dp_parse_fault(p, at, "an attribute needs a value: @%.*s=...",
                       DP_F(name));
    }
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

#define BIT(shape) (1u << DP_SHAPE_##shape)

static const struct {
    const char *name;
    uint32_t shapes;
} shapes[] = {
    { "cap", BIT(CAP) },
    { "upper", BIT(UPPER) },
    { "lower", BIT(LOWER) },
    { "initial", BIT(INITIAL) },
    { "uncased", BIT(UNCASED) },
    { "alnum", BIT(ALNUM) },
    { "punct", BIT(PUNCT) },
    { "number", BIT(NUMBER) },
    { "other", BIT(OTHER) },
    { "word", BIT(CAP) | BIT(UPPER) | BIT(LOWER) | BIT(INITIAL) | BIT(UNCASED) |
                  BIT(ALNUM) },
    { "any", (1u << SHAPES_N) - 1 },
};

static node *parse_shape(parser *p)
{
    atom a = { .kind = ATOM_SHAPE };
    size_t at = p->at++;
    dp_str name = dp_parse_name(p);

    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (dp_str_eq(name, dp_str_of(shapes[i].name)))
            a.low = shapes[i].shapes;
    if (!a.low)
        dp_parse_fault(p, at, "there is no shape '%.*s'", DP_F(name));
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

static bool parse_uint(parser *p, uint32_t *out)
{
    size_t from = p->at;

    while (is_digit(parse_char(p, 0)))
        p->at++;
    return dp_str_number(dp_str_sub(p->s, from, p->at), out);
}

static node *parse_number(parser *p)
{
    atom a = { .kind = ATOM_NUMBER };
    size_t at = p->at++;
    bool ok = parse_uint(p, &a.low);

    a.high = a.low;
    if (ok && parse_is(p, "..")) {
        p->at += 2;
        ok = parse_uint(p, &a.high);
    }
    if (ok && parse_char(p, 0) == '/') {
        p->at++;
        ok = parse_uint(p, &a.n) && a.n > 0 && a.n < 255;
    }
    if (!ok || a.high < a.low || a.high == DP_NO_NUMBER)
        dp_parse_fault(p, at, "a number is #4, #1..31 or #1..31/2");
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

static node *parse_span(parser *p)
{
    atom a = { .kind = ATOM_SPAN };
    size_t at = p->at++;

    a.a = parse_list(p);
    if (parse_char(p, 0) != '>')
        dp_parse_fault(p, at, "a > is missing");
    for (dp_str rest = a.a, kind; dp_str_next(&rest, LIST_SEP, &kind);)
        dp_parse_judge(p, at, DP_JUDGED_SPAN, kind, DP_NULL);
    p->at++;
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

/* -- Negations, gaps, brackets -----------------------------------------------
 */

/* What must not be there: atoms of `x`, into `a`. */
static void parse_members(parser *p, atom *a)
{
    size_t at = ++p->at;
    node *x = dp_parse_element(p);

    if (!x || parse_stopped(p))
        return;
    a->members = DP_NEWS(p->c->arena, CHOICES_MAX, uint32_t);
    if (!a->members) {
        dp_parse_no_memory(p);
        return;
    }
    if (!dp_node_choices(x, a->members, CHOICES_MAX, &a->members_n)) {
        dp_parse_fault(p, at, "behind ! stands one element, or a choice");
        return;
    }
    for (size_t i = 0; i < a->members_n; i++) {
        atom_kind kind = p->c->atoms.at[a->members[i]].kind;
        if (kind == ATOM_NOT || kind == ATOM_GAP)
            dp_parse_fault(p, at, "behind ! stands no gap and no other !");
    }
}

static node *parse_negation(parser *p)
{
    atom a = { .kind = ATOM_NOT };

    parse_members(p, &a);
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

static node *parse_gap(parser *p)
{
    enum { GAP_MAX = 60 /* tokens: more than most sentences have */ };
    atom a = { .kind = ATOM_GAP };
    size_t at = p->at;

    p->at += 2;
    if (!parse_uint(p, &a.n) || a.n == 0 || a.n > GAP_MAX)
        dp_parse_fault(p, at, "a gap is ..5, at most ..%d", GAP_MAX);
    else if (parse_char(p, 0) == '!')
        parse_members(p, &a);
    return parse_stopped(p) ? NULL : dp_node_atom(p, &a);
}

static node *parse_bracket(parser *p, char close)
{
    size_t at = p->at++;
    node *n, *optional;

    if (++p->depth > DEPTH_MAX) {
        dp_parse_fault(p, at, "brackets are nested too deep");
        return NULL;
    }
    n = dp_parse_either(p);
    p->depth--;
    if (!parse_stopped(p) && parse_char(p, 0) != close)
        dp_parse_fault(p, at, "a %c is missing", close);
    if (parse_stopped(p))
        return NULL;
    p->at++;
    if (close == ')')
        return n;
    optional = dp_node_new(p, NODE_REPEAT);
    if (!optional)
        return NULL;
    optional->kid = n;
    optional->most = 1;
    return optional;
}

static node *op(parser *p, uint32_t value, size_t length)
{
    node *n = dp_node_new(p, NODE_OP);

    if (n)
        n->value = value;
    p->at += length;
    return n;
}

/* $name, or the end of the sentence. */
static node *parse_dollar(parser *p)
{
    size_t at = p->at++;
    dp_str name = dp_parse_name(p);
    definition *d;
    node *n;

    if (!name.n)
        return op(p, OP_SENTENCE_END, 0);
    d = dp_definition_find(p->c, name);
    if (!d) {
        dp_parse_fault(p, at, "'%.*s' is not defined above", DP_F(name));
        return NULL;
    }
    n = dp_node_new(p, d->is_set ? NODE_ATOM : NODE_SEQUENCE);
    if (!n)
        return NULL;
    p->size += d->is_set ? 0 : d->size;
    if (!d->is_set) {
        /* The body may stand in several places: its own node is a copy. */
        n->kid = dp_node_new(p, d->body->kind);
        if (!n->kid)
            return NULL;
        *n->kid = *d->body;
        n->kid->next = NULL;
    } else {
        n->value = d->atom;
    }
    return n;
}

node *dp_parse_element(parser *p)
{
    char c = parse_char(p, 0);
    dp_str quoted;

    if (starts_word(p))
        return words(p, parse_bare(p), false);
    switch (c) {
    case '"':
        quoted = parse_quoted(p);
        return parse_stopped(p) ? NULL : words(p, quoted, true);
    case '~':
        return parse_verb(p);
    case '@':
        return parse_class(p);
    case '%':
        return parse_shape(p);
    case '#':
        return parse_number(p);
    case '<':
        return parse_span(p);
    case '!':
        return parse_negation(p);
    case '(':
        return parse_bracket(p, ')');
    case '[':
        return parse_bracket(p, ']');
    case '$':
        return parse_dollar(p);
    case '^':
        return parse_char(p, 1) == '^' ? op(p, OP_PARAGRAPH, 2)
                                       : op(p, OP_SENTENCE_BEGIN, 1);
    case '&':
        return op(p, OP_GLUED, 1);
    case '_':
        return op(p, OP_SPACED, 1);
    default:
        break;
    }
    if (parse_is(p, ".."))
        return parse_gap(p);
    dp_parse_fault(p, p->at, "no element begins so; punctuation is quoted");
    return NULL;
}
