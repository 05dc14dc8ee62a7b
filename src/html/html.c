/* MyHTML, and its tree made flat: one walk by the parser's own links, without
 * recursion, so that no nesting can exhaust the stack. */
#include "html/html.h"

#include <myhtml/myhtml.h>
#include <myhtml/token.h>
#include <myhtml/tree.h>

#include "core/banned.h"

/* A parser that has read a page this large is made anew, because MyHTML keeps
 * the memory of its largest page. */
enum { KEEP_BYTES = 1 << 20 };

struct dp_html {
    myhtml_t *engine;
    myhtml_tree_t *tree;
    size_t parsed; /* bytes of the last page */
};

static dp_status html_start(dp_ctx *ctx, dp_html *html)
{
    html->engine = myhtml_create();
    html->tree = myhtml_tree_create();
    if (!html->engine || !html->tree)
        return dp_no_memory(ctx, "the HTML parser");
    if (myhtml_init(html->engine, MyHTML_OPTIONS_PARSE_MODE_SINGLE, 1, 0) ||
        myhtml_tree_init(html->tree, html->engine))
        return dp_no_memory(ctx, "the HTML parser");
    return DP_OK;
}

static void html_stop(dp_html *html)
{
    if (html->tree)
        myhtml_tree_destroy(html->tree);
    if (html->engine)
        myhtml_destroy(html->engine);
    html->tree = NULL;
    html->engine = NULL;
}

dp_status dp_html_open(dp_ctx *ctx, dp_html **out)
{
    dp_html *html = calloc(1, sizeof *html);
    dp_status status;

    if (!html)
        return dp_no_memory(ctx, "the HTML parser");
    status = html_start(ctx, html);
    if (status != DP_OK) {
        dp_html_close(html);
        return status;
    }
    *out = html;
    return DP_OK;
}

void dp_html_close(dp_html *html)
{
    if (!html)
        return;
    html_stop(html);
    free(html);
}

#define TAG_OF(name) [MyHTML_TAG_##name] = DP_TAG_##name,
static const uint8_t tag_of[MyHTML_TAG__END_OF_FILE + 1] = {
    [MyHTML_TAG__TEXT] = DP_TAG_TEXT, DP_HTML_TAGS(TAG_OF)
};
#undef TAG_OF

/* The next node in the order of the text that is not inside `node`, moving
 * `*up` by the levels left; NULL behind the last. */
static myhtml_tree_node_t *next_outside(myhtml_tree_node_t *node,
                                        myhtml_tree_node_t *root, size_t *up)
{
    *up = 0;
    while (node != root) {
        if (node->next)
            return node->next;
        node = node->parent;
        ++*up;
        if (!node)
            break;
    }
    return NULL;
}

static bool is_listed(const myhtml_tree_node_t *node)
{
    return node->tag_id != MyHTML_TAG__COMMENT &&
           node->tag_id != MyHTML_TAG__DOCTYPE;
}

static size_t count_nodes(myhtml_tree_node_t *root)
{
    size_t n = 0, up;

    for (myhtml_tree_node_t *node = root; node;) {
        n++;
        node = node->child ? node->child : next_outside(node, root, &up);
    }
    return n;
}

static dp_status flatten(dp_ctx *ctx, dp_arena *arena, myhtml_tree_node_t *root,
                         dp_html_doc *out)
{
    size_t cap = root ? count_nodes(root) : 0, depth = 0, up;
    dp_html_node *at = dp_arena_alloc(arena, (cap + 1) * sizeof *at);
    uint32_t n = 0, open = 0; /* the node whose children are being listed */

    if (!at)
        return dp_no_memory(ctx, "the nodes of a page");
    for (myhtml_tree_node_t *node = root; node;) {
        bool listed = is_listed(node),
             inside = listed && node->child && depth < DP_HTML_MAX_DEPTH;
        size_t tag = node->tag_id;
        if (listed) {
            at[n] = (dp_html_node){
                .tag = tag <= MyHTML_TAG__END_OF_FILE ? tag_of[tag] : 0,
                .depth = (uint16_t)depth,
                .parent = open,
                .end = n + 1,
                .raw = node,
            };
            if (inside)
                open = n;
            n++;
        }
        if (inside) {
            node = node->child;
            depth++;
            continue;
        }
        node = next_outside(node, root, &up);
        for (; up > 0 && depth > 0; up--, depth--) {
            at[open].end = n;
            open = at[open].parent;
        }
    }
    out->at = at;
    out->n = n;
    return DP_OK;
}

dp_status dp_html_parse(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                        dp_str utf8, dp_html_doc *out)
{
    dp_status status;

    if (utf8.n > DP_HTML_MAX_BYTES)
        return dp_fail(ctx, DP_BAD_DATA, "page of %zu bytes is too long",
                       utf8.n);
    if (html->parsed > KEEP_BYTES || !html->tree) {
        html_stop(html);
        status = html_start(ctx, html);
        if (status != DP_OK) {
            html_stop(html);
            return status;
        }
    }
    html->parsed = utf8.n;
    if (myhtml_parse(html->tree, MyENCODING_UTF_8, utf8.p ? utf8.p : "",
                     utf8.n)) {
        html_stop(html);
        return dp_no_memory(ctx, "the tree of a page");
    }
    return flatten(ctx, arena, html->tree->node_html, out);
}

static dp_str view_of(const mycore_string_t *s)
{
    return s->data ? (dp_str){ s->data, s->length } : DP_S("");
}

dp_str dp_html_text(const dp_html_node *node)
{
    const myhtml_tree_node_t *raw = node->raw;

    return node->tag == DP_TAG_TEXT && raw->token ? view_of(&raw->token->str)
                                                  : DP_S("");
}

dp_str dp_html_name(const dp_html_node *node)
{
    const myhtml_tree_node_t *raw = node->raw;
    size_t n = 0;
    const char *name = myhtml_tag_name_by_id(raw->tree, raw->tag_id, &n);

    return name ? (dp_str){ name, n } : DP_S("");
}

const void *dp_html_attrs(const dp_html_node *node)
{
    const myhtml_tree_node_t *raw = node->raw;

    return raw->token ? raw->token->attr_first : NULL;
}

const void *dp_html_attr_next(const void *at, dp_str *name, dp_str *value)
{
    const myhtml_token_attr_t *attr = at;

    *name = view_of(&attr->key);
    *value = view_of(&attr->value);
    return attr->next;
}

dp_str dp_html_attr(const dp_html_node *node, dp_str name)
{
    const myhtml_token_attr_t *attr = dp_html_attrs(node);

    for (; attr; attr = attr->next)
        if (attr->key.length == name.n && dp_str_eq(view_of(&attr->key), name))
            return view_of(&attr->value);
    return DP_NULL;
}
