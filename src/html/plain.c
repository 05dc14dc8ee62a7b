/* The visible text of a subtree, as a browser would lay it out: one walk, the
 * white space of all text nodes as one stream. */
#include "html/html.h"

#include "core/banned.h"

/* Blocks by the rendering section of the HTML standard, and br and hr. */
bool dp_html_is_block(dp_tag tag)
{
    static const bool is_block[DP_TAG_COUNT] = {
        [DP_TAG_ADDRESS] = true,    [DP_TAG_ARTICLE] = true,
        [DP_TAG_ASIDE] = true,      [DP_TAG_BLOCKQUOTE] = true,
        [DP_TAG_BODY] = true,       [DP_TAG_BR] = true,
        [DP_TAG_CAPTION] = true,    [DP_TAG_CENTER] = true,
        [DP_TAG_DD] = true,         [DP_TAG_DETAILS] = true,
        [DP_TAG_DIALOG] = true,     [DP_TAG_DIR] = true,
        [DP_TAG_DIV] = true,        [DP_TAG_DL] = true,
        [DP_TAG_DT] = true,         [DP_TAG_FIELDSET] = true,
        [DP_TAG_FIGCAPTION] = true, [DP_TAG_FIGURE] = true,
        [DP_TAG_FOOTER] = true,     [DP_TAG_FORM] = true,
        [DP_TAG_H1] = true,         [DP_TAG_H2] = true,
        [DP_TAG_H3] = true,         [DP_TAG_H4] = true,
        [DP_TAG_H5] = true,         [DP_TAG_H6] = true,
        [DP_TAG_HEADER] = true,     [DP_TAG_HGROUP] = true,
        [DP_TAG_HR] = true,         [DP_TAG_HTML] = true,
        [DP_TAG_LEGEND] = true,     [DP_TAG_LI] = true,
        [DP_TAG_MAIN] = true,       [DP_TAG_MENU] = true,
        [DP_TAG_NAV] = true,        [DP_TAG_OL] = true,
        [DP_TAG_OPTGROUP] = true,   [DP_TAG_OPTION] = true,
        [DP_TAG_P] = true,          [DP_TAG_PRE] = true,
        [DP_TAG_SECTION] = true,    [DP_TAG_SUMMARY] = true,
        [DP_TAG_TABLE] = true,      [DP_TAG_TBODY] = true,
        [DP_TAG_TD] = true,         [DP_TAG_TFOOT] = true,
        [DP_TAG_TH] = true,         [DP_TAG_THEAD] = true,
        [DP_TAG_TR] = true,         [DP_TAG_UL] = true,
        [DP_TAG_XMP] = true,        [DP_TAG_FRAMESET] = true,
    };

    return tag < DP_TAG_COUNT && is_block[tag];
}

bool dp_html_is_unseen(dp_tag tag)
{
    switch (tag) {
    case DP_TAG_HEAD:
    case DP_TAG_SCRIPT:
    case DP_TAG_STYLE:
    case DP_TAG_TEMPLATE:
    case DP_TAG_NOSCRIPT:
    case DP_TAG_NOFRAMES:
    case DP_TAG_NOEMBED:
    case DP_TAG_IFRAME:
    case DP_TAG_OBJECT:
    case DP_TAG_AUDIO:
    case DP_TAG_VIDEO:
    case DP_TAG_CANVAS:
    case DP_TAG_SVG:
    case DP_TAG_MATH:
    case DP_TAG_SELECT:
    case DP_TAG_OPTION:
    case DP_TAG_TEXTAREA:
    case DP_TAG_TITLE:
        return true;
    default:
        return false;
    }
}

typedef struct plain {
    dp_buf buf;
    bool blank, line; /* asked for before the next word */
} plain;

static void plain_add(plain *to, dp_str text)
{
    for (size_t i = 0; i < text.n;) {
        size_t begin = i;
        uint32_t cp = dp_utf8_next(text, &i);
        if (dp_is_space(cp)) {
            to->blank = true;
            continue;
        }
        if (to->buf.n > 0 && to->line)
            dp_buf_char(&to->buf, '\n');
        else if (to->buf.n > 0 && to->blank)
            dp_buf_char(&to->buf, ' ');
        to->blank = to->line = false;
        dp_buf_add(&to->buf, dp_str_sub(text, begin, i));
    }
}

dp_status dp_html_plain(dp_ctx *ctx, dp_arena *arena, const dp_html_doc *doc,
                        uint32_t node, dp_str *out)
{
    plain to = { .buf = dp_buf_new(arena, DP_HTML_MAX_BYTES * 2) };
    uint32_t open = node; /* blocks end where the walk leaves them */

    for (uint32_t i = node; node < doc->n && i < doc->at[node].end;) {
        const dp_html_node *at = &doc->at[i];
        /* Climb out of what ended before `i`. */
        while (open != node && i >= doc->at[open].end) {
            to.line |= dp_html_is_block(doc->at[open].tag);
            open = doc->at[open].parent;
        }
        if (at->tag == DP_TAG_TEXT)
            plain_add(&to, dp_html_text(at));
        if (dp_html_is_block(at->tag))
            to.line = true;
        if (i != node && dp_html_is_unseen(at->tag)) {
            i = at->end;
            continue;
        }
        if (at->end > i + 1)
            open = i;
        i++;
    }
    *out = dp_buf_str(&to.buf);
    return out->p ? DP_OK : dp_no_memory(ctx, "the text of a page");
}
