/* HTML: MyHTML behind one header, so that another parser can take its place.
 *
 * A document is a flat array of nodes in the order of the text: a node's
 * subtree is the run [node, end), its parent an index. Nobody recurses, and
 * most questions are one walk over an array.
 *
 *     dp_html_doc doc;
 *
 *     status = dp_html_parse(ctx, arena, html, bytes, &doc);
 *     for (uint32_t i = 0; i < doc.n; i++)
 *         if (doc.at[i].tag == DP_TAG_TEXT)
 *             use(dp_html_text(&doc.at[i]));
 *
 * The array lives in the arena; texts, names and attributes are views into the
 * parser and live until it parses again or is closed.
 */
#ifndef DP_HTML_HTML_H
#define DP_HTML_HTML_H

#include "core/core.h"

/* Larger pages are refused: no article is that long, and the parser takes
 * about six times the page in memory. */
enum { DP_HTML_MAX_BYTES = 16 << 20 };

/* Deeper nodes are not listed: the parser's time is quadratic in depth and
 * what nests deeper is an attack or a broken generator. */
enum { DP_HTML_MAX_DEPTH = 4096 };

/* The elements of press pages; all others are DP_TAG_OTHER. */
/* clang-format off */
#define DP_HTML_TAGS(X)                                                       \
    X(A) X(ABBR) X(ADDRESS) X(ARTICLE) X(ASIDE) X(AUDIO) X(B) X(BASE)         \
    X(BLOCKQUOTE) X(BODY) X(BR) X(BUTTON) X(CANVAS) X(CAPTION) X(CENTER)      \
    X(CITE) X(CODE) X(COL) X(COLGROUP) X(DD) X(DEL) X(DETAILS) X(DIALOG)      \
    X(DIR) X(DIV) X(DL) X(DT) X(EM) X(EMBED) X(FIELDSET) X(FIGCAPTION)        \
    X(FIGURE) X(FONT) X(FOOTER) X(FORM) X(FRAME) X(FRAMESET) X(H1) X(H2)      \
    X(H3) X(H4) X(H5) X(H6) X(HEAD) X(HEADER) X(HGROUP) X(HR) X(HTML) X(I)    \
    X(IFRAME) X(IMG) X(INPUT) X(INS) X(KBD) X(LABEL) X(LEGEND) X(LI) X(LINK)  \
    X(MAIN) X(MAP) X(MARK) X(MATH) X(MENU) X(META) X(NAV) X(NOEMBED)          \
    X(NOFRAMES) X(NOSCRIPT) X(OBJECT) X(OL) X(OPTGROUP) X(OPTION) X(OUTPUT)   \
    X(P) X(PARAM) X(PRE) X(PROGRESS) X(Q) X(RP) X(RT) X(RUBY) X(S) X(SAMP)    \
    X(SCRIPT) X(SECTION) X(SELECT) X(SMALL) X(SOURCE) X(SPAN) X(STRIKE)       \
    X(STRONG) X(STYLE) X(SUB) X(SUMMARY) X(SUP) X(SVG) X(TABLE) X(TBODY)      \
    X(TD) X(TEMPLATE) X(TEXTAREA) X(TFOOT) X(TH) X(THEAD) X(TIME) X(TITLE)    \
    X(TR) X(TT) X(U) X(UL) X(VAR) X(VIDEO) X(WBR) X(XMP)
/* clang-format on */

#define DP_HTML_TAG_ENUM(name) DP_TAG_##name,
typedef enum dp_tag {
    DP_TAG_OTHER = 0,
    DP_TAG_TEXT,
    DP_HTML_TAGS(DP_HTML_TAG_ENUM) DP_TAG_COUNT
} dp_tag;
#undef DP_HTML_TAG_ENUM

typedef struct dp_html_node {
    uint16_t tag;   /* dp_tag */
    uint16_t depth; /* of the root: 0 */
    uint32_t parent;
    uint32_t end;    /* one behind the last node inside */
    const void *raw; /* the parser's own */
} dp_html_node;

/* at[0] is the html element; comments and the doctype are left out. */
typedef struct dp_html_doc {
    dp_html_node *at;
    uint32_t n;
} dp_html_doc;

typedef struct dp_html dp_html;

/* A parser, for one document at a time. DP_NO_MEMORY. */
dp_status dp_html_open(dp_ctx *ctx, dp_html **out);

/* Accepts NULL. */
void dp_html_close(dp_html *html);

/* Parse UTF-8. Any bytes are HTML: the standard says what becomes of them.
 *
 * DP_BAD_DATA: longer than DP_HTML_MAX_BYTES. DP_NO_MEMORY. */
dp_status dp_html_parse(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                        dp_str utf8, dp_html_doc *out);

/* The text of a text node, entities resolved; "" for others. */
dp_str dp_html_text(const dp_html_node *node);

/* The element's name as the parser has it ("custom-player"). */
dp_str dp_html_name(const dp_html_node *node);

/* An attribute's value ("" where it stands without one), or null. */
dp_str dp_html_attr(const dp_html_node *node, dp_str name);

/* Go through the attributes:
 *
 *     const void *at = dp_html_attrs(node);
 *     while ((at = dp_html_attr_next(at, &name, &value)) ...
 *
 * `at` is NULL when there is none (more). */
const void *dp_html_attrs(const dp_html_node *node);
const void *dp_html_attr_next(const void *at, dp_str *name, dp_str *value);

/* Elements that stand on lines of their own. */
bool dp_html_is_block(dp_tag tag);

/* Elements whose inside a reader never sees as text. */
bool dp_html_is_unseen(dp_tag tag);

/* The visible text of a node's inside, white space as a browser shows it:
 * runs of it are one blank, blocks and <br> begin new lines, no empty lines.
 * Lives in `arena`. DP_NO_MEMORY. */
dp_status dp_html_plain(dp_ctx *ctx, dp_arena *arena, const dp_html_doc *doc,
                        uint32_t node, dp_str *out);

/* -- Sanitising --------------------------------------------------------------
 */

/* Where a link of foreign markup leads. Null takes the attribute away. */
typedef struct dp_html_links {
    dp_str (*resolve)(void *self, dp_arena *arena, dp_str link);
    void *self;
} dp_html_links;

/* Foreign markup made fit to be put into a page of ours as it is: only elements
 * and attributes from a list, every link through `links` and then of a scheme
 * from a list (pictures may be data), no script, style, form, frame, comment;
 * tags balanced, values in double quotes, '<', '>' and '&' of texts escaped.
 *
 * `links` may be NULL: then only absolute links stay. The result lives in
 * `arena`; "" where nothing is left. Markup that nests too deep for the parser
 * keeps its text alone.
 *
 * DP_BAD_DATA: longer than DP_HTML_MAX_BYTES. DP_NO_MEMORY. */
dp_status dp_html_sanitise(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                           dp_str markup, const dp_html_links *links,
                           dp_str *out);

/* The visible text of a fragment of markup. As above. */
dp_status dp_html_fragment_plain(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                                 dp_str markup, dp_str *out);

#endif
