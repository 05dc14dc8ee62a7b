/* Showing a template: nodes in order, with a stack of views. */
#include "serve/template_inside.h"

#include "core/banned.h"

enum {
    DEEPEST_VIEW = 16,   /* views inside views; our pages have five */
    DEEPEST_INCLUDE = 8, /* ours have three */
};

typedef struct shower {
    dp_ctx *ctx;
    const dp_shown *how;
    dp_buf *out;
    const dp_view *views[DEEPEST_VIEW];
    size_t depth, includes;
} shower;

static dp_status show_nodes(shower *s, const dp_template *t, size_t from,
                            size_t to);

/* -- Escaping ----------------------------------------------------------------
 */

static const char *entity_of(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void dp_escape(dp_buf *out, dp_str s)
{
    size_t done = 0;

    for (size_t i = 0; i < s.n; i++) {
        const char *entity = entity_of(s.p[i]);
        if (!entity)
            continue;
        dp_buf_add(out, dp_str_sub(s, done, i));
        dp_buf_add(out, dp_str_of(entity));
        done = i + 1;
    }
    dp_buf_add(out, dp_str_sub(s, done, s.n));
}

bool dp_is_link(dp_str s)
{
    static const dp_str http = DP_S("http://"), https = DP_S("https://");

    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] <= ' ' || s.p[i] == '\\')
            return false;
    if (s.n && s.p[0] == '/')
        return s.n == 1 || s.p[1] != '/';
    if (s.n && s.p[0] == '#')
        return true;
    return dp_str_eq_ascii(dp_str_sub(s, 0, http.n), http) ||
           dp_str_eq_ascii(dp_str_sub(s, 0, https.n), https);
}

/* -- Values ------------------------------------------------------------------
 */

static dp_value value_of(const shower *s, dp_str name)
{
    for (size_t i = s->depth; i > 0; i--) {
        dp_value value = dp_view_get(s->views[i - 1], name);
        if (value.kind != DP_VALUE_NONE)
            return value;
    }
    return (dp_value){ DP_VALUE_NONE };
}

static dp_str text_of(const shower *s, dp_str name)
{
    dp_value value = value_of(s, name);

    return value.kind == DP_VALUE_TEXT ? value.text : DP_NULL;
}

static void show_value(shower *s, dp_str name)
{
    dp_value value = value_of(s, name);

    if (value.kind == DP_VALUE_NUMBER)
        dp_buf_printf(s->out, "%lld", (long long)value.number);
    else if (value.kind == DP_VALUE_TEXT)
        dp_escape(s->out, value.text);
}

static void show_url(shower *s, const dp_node *node)
{
    bool written = node->text.p[0] == '/';
    dp_str link = written ? node->text : text_of(s, node->text);

    if (!dp_is_link(link))
        return;
    if (link.p[0] == '/')
        dp_escape(s->out, s->how->base);
    dp_escape(s->out, link);
}

/* -- Words -------------------------------------------------------------------
 */

static dp_str word_of(const shower *s, const dp_node *node)
{
    dp_value number = { DP_VALUE_NONE };

    if (node->extra.n)
        number = value_of(s, node->extra);
    if (number.kind == DP_VALUE_NUMBER)
        return dp_wording_for(s->how->words, node->text, number.number);
    return dp_wording_of(s->how->words, node->text);
}

/* The slot of a name among the nodes of a phrase; NULL: it has none. */
static const dp_node *slot_of(const dp_template *t, const dp_node *phrase,
                              dp_str name)
{
    size_t at = (size_t)(phrase - t->nodes) + 1;

    while (at < phrase->other) {
        const dp_node *node = &t->nodes[at];
        if (node->kind == NODE_SLOT && dp_str_eq(node->text, name))
            return node;
        at = node->end;
    }
    return NULL;
}

/* A word, its {holes} filled, {n} with the number it is for; `t` NULL: from the
 * view alone. */
static dp_status show_word(shower *s, const dp_template *t, const dp_node *node,
                           dp_str word)
{
    dp_status status = DP_OK;
    size_t at = 0;

    while (status == DP_OK && at < word.n) {
        size_t open = dp_str_find_char(word, '{', at);
        size_t close = open == DP_NOT_FOUND ? DP_NOT_FOUND
                                            : dp_str_find_char(word, '}', open);
        const dp_node *slot;
        dp_str name;
        if (close == DP_NOT_FOUND)
            break;
        dp_escape(s->out, dp_str_sub(word, at, open));
        name = dp_str_sub(word, open + 1, close);
        slot = t ? slot_of(t, node, name) : NULL;
        if (slot)
            status =
                show_nodes(s, t, (size_t)(slot - t->nodes) + 1, slot->other);
        else
            show_value(s, dp_str_eq(name, DP_S("n")) && node->extra.n
                              ? node->extra
                              : name);
        at = close + 1;
    }
    dp_escape(s->out, dp_str_sub(word, at, word.n));
    return status;
}

/* The word for a value, "kind." and "visit"; a value that has none is shown as
 * it is. */
static dp_status show_word_value(shower *s, const dp_node *node)
{
    dp_str value = text_of(s, node->text), word = DP_NULL;
    char key[128];
    int n =
        snprintf(key, sizeof key, "%.*s%.*s", DP_F(node->extra), DP_F(value));

    if (n > 0 && (size_t)n < sizeof key)
        word = dp_wording_find(s->how->words, (dp_str){ key, (size_t)n });
    if (word.p)
        return show_word(s, NULL, &(dp_node){ .kind = NODE_WORD_VALUE }, word);
    dp_escape(s->out, value);
    return DP_OK;
}

/* -- Blocks ------------------------------------------------------------------
 */

static dp_status show_inside(shower *s, const dp_template *t,
                             const dp_node *node, const dp_view *view)
{
    size_t at = (size_t)(node - t->nodes);
    dp_status status;

    if (s->depth == DEEPEST_VIEW)
        return dp_fail(s->ctx, DP_INTERNAL, "views too deep in '%.*s'",
                       DP_F(t->name));
    s->views[s->depth++] = view;
    status = show_nodes(s, t, at + 1, node->other);
    s->depth--;
    return status;
}

static dp_status show_each(shower *s, const dp_template *t, const dp_node *node)
{
    dp_value value = value_of(s, node->text);
    dp_status status = DP_OK;

    if (value.kind != DP_VALUE_LIST || dp_list_count(value.list) == 0)
        return show_nodes(s, t, node->other, node->end);
    for (size_t i = 0; i < dp_list_count(value.list) && status == DP_OK; i++)
        status = show_inside(s, t, node, dp_list_at(value.list, i));
    return status;
}

static bool holds(const shower *s, const dp_node *node)
{
    dp_value value = value_of(s, node->text);

    if (node->extra.n)
        return value.kind == DP_VALUE_TEXT &&
               dp_str_eq(value.text, node->extra);
    return dp_value_holds(&value);
}

static dp_status show_block(shower *s, const dp_template *t,
                            const dp_node *node)
{
    size_t at = (size_t)(node - t->nodes);
    dp_value value;

    switch (node->kind) {
    case NODE_EACH:
        return show_each(s, t, node);
    case NODE_WITH:
        value = value_of(s, node->text);
        if (value.kind == DP_VALUE_VIEW)
            return show_inside(s, t, node, value.view);
        return show_nodes(s, t, node->other, node->end);
    case NODE_PHRASE:
        return show_word(s, t, node, word_of(s, node));
    case NODE_IF:
    case NODE_UNLESS:
        if (holds(s, node) == (node->kind == NODE_IF))
            return show_nodes(s, t, at + 1, node->other);
        return show_nodes(s, t, node->other, node->end);
    default: /* a slot is shown by its phrase */
        return DP_OK;
    }
}

static dp_status show_include(shower *s, const dp_node *node)
{
    const dp_template *other =
        s->how->find ? s->how->find(s->how->self, node->text) : NULL;
    dp_status status;

    if (!other || s->includes == DEEPEST_INCLUDE)
        return dp_fail(s->ctx, DP_INTERNAL, "cannot include template '%.*s'",
                       DP_F(node->text));
    s->includes++;
    status = show_nodes(s, other, 0, other->n);
    s->includes--;
    return status;
}

static dp_status show_node(shower *s, const dp_template *t, const dp_node *node)
{
    switch (node->kind) {
    case NODE_MARKUP:
        dp_buf_add(s->out, node->text);
        return DP_OK;
    case NODE_VALUE:
        show_value(s, node->text);
        return DP_OK;
    case NODE_URL:
        show_url(s, node);
        return DP_OK;
    case NODE_RAW:
        dp_buf_add(s->out, text_of(s, node->text));
        return DP_OK;
    case NODE_WORD:
        return show_word(s, NULL, node, word_of(s, node));
    case NODE_WORD_VALUE:
        return show_word_value(s, node);
    case NODE_INCLUDE:
        return show_include(s, node);
    default:
        return show_block(s, t, node);
    }
}

static dp_status show_nodes(shower *s, const dp_template *t, size_t from,
                            size_t to)
{
    dp_status status = DP_OK;

    for (size_t i = from; i < to && status == DP_OK; i = t->nodes[i].end)
        status = show_node(s, t, &t->nodes[i]);
    return status;
}

dp_status dp_template_show(dp_ctx *ctx, const dp_template *template,
                           const dp_shown *how, const dp_view *view,
                           dp_buf *out)
{
    shower s = { .ctx = ctx, .how = how, .out = out };
    dp_status status;

    s.views[s.depth++] = view;
    status = show_nodes(&s, template, 0, template->n);
    if (status == DP_OK && (out->failed || dp_view_failed(view)))
        return dp_no_memory(ctx, "a page");
    return status;
}

void dp_template_keys(const dp_template *template,
                      void (*each)(void *self, dp_str key), void *self)
{
    for (size_t i = 0; i < template->n; i++)
        if (template->nodes[i].kind == NODE_WORD ||
            template->nodes[i].kind == NODE_PHRASE)
            each(self, template->nodes[i].text);
}
