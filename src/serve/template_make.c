/* Making a template: one pass over the text, with a stack of the blocks that
 * are open and, in each, the place in HTML where its parts have to begin and
 * end (place.h). White space with a line end in it becomes one line end: nobody
 * reads the indentation of what is sent. */
#include "serve/place.h"
#include "serve/template_inside.h"

#include "core/banned.h"

enum { DEEPEST = 32 }; /* blocks inside blocks; ours have six */

typedef struct open_block {
    size_t node;
    bool has_else;
    dp_html_place before; /* where the block began */
    dp_html_place body;   /* where its first part ended */
} open_block;

typedef struct maker {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_str name, text;
    size_t at;
    dp_html_place place;
    DP_VEC(dp_node) nodes;
    open_block open[DEEPEST];
    size_t depth;
} maker;

static dp_status wrong(maker *m, const char *what, dp_str of)
{
    size_t line = 1;

    for (size_t i = 0; i < m->at && i < m->text.n; i++)
        line += m->text.p[i] == '\n';
    return dp_fail(m->ctx, DP_BAD_DATA, "template '%.*s', line %zu: %s '%.*s'",
                   DP_F(m->name), line, what, DP_F(of));
}

static dp_status push(maker *m, dp_node node)
{
    node.other = node.end = m->nodes.n + 1;
    if (!dp_vec_push(m->arena, &m->nodes, node))
        return dp_no_memory(m->ctx, "a template");
    return DP_OK;
}

/* -- Markup ------------------------------------------------------------------
 */

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static dp_str without_indentation(dp_arena *arena, dp_str s)
{
    char *out = dp_arena_alloc(arena, s.n + 1);
    size_t n = 0;

    for (size_t i = 0, end; out && i < s.n; i = end) {
        bool line = false;
        for (end = i; end < s.n && is_blank(s.p[end]); end++)
            line |= s.p[end] == '\n';
        if (line)
            out[n++] = '\n';
        else if (end > i) {
            memcpy(out + n, s.p + i, end - i);
            n += end - i;
        } else
            out[n++] = s.p[end++];
    }
    return (dp_str){ out, out ? n : 0 };
}

static dp_status add_markup(maker *m, dp_str markup)
{
    dp_str kept = without_indentation(m->arena, markup);

    if (!kept.p)
        return dp_no_memory(m->ctx, "a template");
    if (kept.n == 0)
        return DP_OK;
    dp_place_walk(&m->place, kept);
    if (m->place.kind == DP_PLACE_WRONG)
        return wrong(m, "markup that templates do not use before",
                     dp_str_sub(m->text, m->at, m->at + 20));
    return push(m, (dp_node){ .kind = NODE_MARKUP, .text = kept });
}

/* -- Holes -------------------------------------------------------------------
 */

/* Whether something may be filled in here, and escaping it is enough. */
static dp_status check_hole(maker *m, dp_str hole, bool address)
{
    const dp_html_place *p = &m->place;

    if (p->opaque && p->kind == DP_PLACE_TEXT)
        return wrong(m, "a hole in a script or style:", hole);
    if (p->kind == DP_PLACE_TEXT)
        return address ? wrong(m, "an address outside of an attribute:", hole)
                       : DP_OK;
    if (p->kind != DP_PLACE_VALUE)
        return wrong(m, "a hole inside a tag and outside of a value:", hole);
    if (dp_place_takes_code(p))
        return wrong(m, "a hole in an attribute that is code:", hole);
    if (dp_place_takes_address(p) != address || (address && !p->fresh))
        return wrong(m, "an address is filled in by {{url}}, and whole:", hole);
    return DP_OK;
}

static dp_status add_hole(maker *m, dp_node node, dp_str hole)
{
    dp_status status = check_hole(m, hole, node.kind == NODE_URL);

    if (status == DP_OK && node.text.n == 0)
        status = wrong(m, "a hole without a name:", hole);
    m->place.fresh = false;
    return status == DP_OK ? push(m, node) : status;
}

/* -- Blocks ------------------------------------------------------------------
 */

static dp_status open_one(maker *m, dp_node node, dp_str hole)
{
    bool slot = node.kind == NODE_SLOT;
    bool in_phrase =
        m->depth > 0 &&
        m->nodes.at[m->open[m->depth - 1].node].kind == NODE_PHRASE;

    if (m->depth == DEEPEST)
        return wrong(m, "blocks too deep:", hole);
    if (!dp_place_border(&m->place))
        return wrong(m, "a block that begins inside a name:", hole);
    if (slot != in_phrase)
        return wrong(m, "a phrase holds slots and nothing else:", hole);
    if (node.kind == NODE_PHRASE && check_hole(m, hole, false) != DP_OK)
        return DP_BAD_DATA;
    m->open[m->depth++] =
        (open_block){ .node = m->nodes.n, .before = m->place };
    return push(m, node);
}

static dp_status add_else(maker *m, dp_str hole)
{
    open_block *block = m->depth ? &m->open[m->depth - 1] : NULL;
    dp_node_kind kind;

    if (!block || block->has_else)
        return wrong(m, "nothing to be otherwise:", hole);
    kind = m->nodes.at[block->node].kind;
    if (kind == NODE_PHRASE || kind == NODE_SLOT)
        return wrong(m, "nothing to be otherwise:", hole);
    if (!dp_place_border(&m->place))
        return wrong(m, "a block that ends inside a name:", hole);
    block->has_else = true;
    block->body = m->place;
    m->place = block->before;
    m->nodes.at[block->node].other = m->nodes.n;
    return DP_OK;
}

static dp_status close_one(maker *m, dp_str hole)
{
    open_block *block;
    dp_node *node;

    if (m->depth == 0)
        return wrong(m, "nothing to end:", hole);
    if (!dp_place_border(&m->place))
        return wrong(m, "a block that ends inside a name:", hole);
    block = &m->open[--m->depth];
    node = &m->nodes.at[block->node];
    if (!block->has_else) {
        node->other = m->nodes.n;
        block->body = block->before;
    }
    node->end = m->nodes.n;
    if (!dp_place_same(&m->place, &block->body) ||
        (node->kind == NODE_EACH && !dp_place_same(&m->place, &block->before)))
        return wrong(m, "a block that ends elsewhere in the markup:", hole);
    /* A value that one part has begun is begun; a name that one part has ended
     * is ended. */
    m->place.fresh = m->place.fresh && block->body.fresh;
    m->place.parted = m->place.parted || block->body.parted;
    return DP_OK;
}

/* -- Reading what stands in braces -------------------------------------------
 */

static const struct {
    const char *word;
    dp_node_kind kind;
    bool block;
} forms[] = {
    { "url", NODE_URL, false },         { "raw", NODE_RAW, false },
    { "t", NODE_WORD, false },          { "w", NODE_WORD_VALUE, false },
    { "include", NODE_INCLUDE, false }, { "if", NODE_IF, true },
    { "unless", NODE_UNLESS, true },    { "each", NODE_EACH, true },
    { "with", NODE_WITH, true },        { "phrase", NODE_PHRASE, true },
    { "slot", NODE_SLOT, true },
};

static dp_status add_form(maker *m, size_t form, dp_str rest, dp_str hole)
{
    dp_node node = { .kind = forms[form].kind };
    char cut = node.kind == NODE_IF || node.kind == NODE_UNLESS ? '=' : ' ';

    dp_str_next(&rest, cut, &node.text);
    node.extra = dp_str_trim(rest);
    if (node.text.n == 0)
        return wrong(m, "a name is missing:", hole);
    if (node.kind == NODE_WORD_VALUE) {
        dp_str prefix = node.text;
        node.text = node.extra;
        node.extra = prefix;
    }
    if (forms[form].block)
        return open_one(m, node, hole);
    if (node.kind != NODE_INCLUDE)
        return add_hole(m, node, hole);
    if (m->place.kind != DP_PLACE_TEXT)
        return wrong(m, "an include inside a tag:", hole);
    return push(m, node);
}

static dp_status add_braces(maker *m, dp_str hole)
{
    dp_str rest = dp_str_trim(hole), word = DP_NULL;

    if (dp_str_starts(rest, DP_S("--")))
        return DP_OK;
    if (dp_str_eq(rest, DP_S("end")))
        return close_one(m, hole);
    if (dp_str_eq(rest, DP_S("else")))
        return add_else(m, hole);
    if (dp_str_find_char(rest, ' ', 0) == DP_NOT_FOUND)
        return add_hole(m, (dp_node){ .kind = NODE_VALUE, .text = rest }, hole);
    dp_str_next(&rest, ' ', &word);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (dp_str_eq(word, dp_str_of(forms[i].word)))
            return add_form(m, i, dp_str_trim(rest), hole);
    return wrong(m, "no such form:", hole);
}

static dp_status read_all(maker *m)
{
    dp_status status = DP_OK;

    while (status == DP_OK && m->at < m->text.n) {
        size_t open = dp_str_find(m->text, DP_S("{{"), m->at), close;
        dp_str hole;
        size_t end = open == DP_NOT_FOUND ? m->text.n : open;
        status = add_markup(m, dp_str_sub(m->text, m->at, end));
        m->at = end;
        if (status != DP_OK || open == DP_NOT_FOUND)
            break;
        close = dp_str_find(m->text, DP_S("}}"), open);
        if (close == DP_NOT_FOUND)
            return wrong(m, "braces that do not close:",
                         dp_str_sub(m->text, open, open + 20));
        hole = dp_str_sub(m->text, open + 2, close);
        status = add_braces(m, hole);
        m->at = close + 2;
    }
    return status;
}

dp_status dp_template_make(dp_ctx *ctx, dp_arena *arena, dp_str name,
                           dp_str text, dp_template **out)
{
    maker m = { .ctx = ctx, .arena = arena, .name = name, .text = text };
    dp_template *made = DP_NEW(arena, dp_template);
    dp_status status = made ? read_all(&m) : dp_no_memory(ctx, "a template");

    if (status == DP_OK && m.depth > 0)
        status = wrong(&m, "a block without its end:",
                       m.nodes.at[m.open[m.depth - 1].node].text);
    if (status == DP_OK && (m.place.kind != DP_PLACE_TEXT || m.place.opaque))
        status = wrong(&m, "a tag without its end in", name);
    if (status != DP_OK)
        return status;
    *made = (dp_template){ name, m.nodes.at, m.nodes.n };
    *out = made;
    return DP_OK;
}
