/* Blocks: the pieces of text that stand on lines of their own, in the order of
 * the page, and the boxes (block elements) they stand in. Everything that
 * follows (weighing, choosing, bylines) works on these two arrays. */
#ifndef DP_PAGE_BLOCK_H
#define DP_PAGE_BLOCK_H

#include "html/html.h"

/* What the elements around a block say, inherited inwards. */
enum {
    IN_LINK = 1u << 0,
    IN_ARTICLE = 1u << 1,
    IN_MAIN = 1u << 2,
    IN_ASIDE = 1u << 3,
    IN_NAV = 1u << 4,
    IN_FOOTER = 1u << 5,
    IN_HEADER = 1u << 6,
    IN_FIGURE = 1u << 7,
    IN_FORM = 1u << 8,
    IN_TABLE = 1u << 9,
    IN_LIST = 1u << 10,
    IN_QUOTE = 1u << 11,
    IN_BUTTON = 1u << 12,
    IN_HIDDEN = 1u << 13,
    IN_BODY_PROP = 1u << 14, /* itemprop="articleBody" and the like */
    IN_OTHER_PROP = 1u << 15,
    IN_CAPTION = 1u << 16,
    IN_DIALOG = 1u << 17,
    IN_PRE = 1u << 18,
    IN_STRONG = 1u << 19,
    IN_ITALIC = 1u << 20,
    IN_TIME = 1u << 21,
    IN_AUTHOR = 1u << 22, /* rel, itemprop or class of a byline */
};

#define NO_BLOCK UINT32_MAX

/* What was counted while the text of a block was gathered. Counts are of code
 * points unless they say otherwise. */
typedef struct dp_counts {
    uint32_t chars, link_chars, strong_chars, italic_chars;
    uint32_t words, link_words, links;
    uint32_t upper, lower, digits, capitals; /* words with a capital first */
    uint32_t commas, stops, quotes, bars, marks; /* stops: sentence ends */
    uint32_t gaps; /* wide blanks, in a page saved as text */
} dp_counts;

typedef struct dp_block {
    dp_str text;
    uint32_t box;          /* the innermost */
    uint32_t node;         /* of the first text */
    uint32_t flags;        /* IN_..., of all of it */
    uint32_t first_inline; /* an inline element that begins it, or 0 */
    uint16_t tag;     /* of the box, unless li, p or heading lies between */
    bool after_break; /* parted from the one before by <br><br> alone */
    dp_counts counts;
} dp_block;

/* A block element. Its blocks are the run [first, last). */
typedef struct dp_box {
    uint32_t node, parent; /* parent: a box; of the root: 0 */
    uint32_t first, last;
    uint32_t flags;
    uint16_t tag, level; /* level: boxes above */
    float class_score;   /* of its class and id words; see words.h */
    uint32_t class_kinds;
} dp_box;

typedef struct dp_blocks {
    const dp_html_doc *doc;
    dp_block *at;
    uint32_t n;
    dp_box *boxes;
    uint32_t boxes_n;
} dp_blocks;

/* Cut a page into blocks. Memory in `arena`. DP_NO_MEMORY. */
dp_status dp_blocks_cut(dp_ctx *ctx, dp_arena *arena, const dp_html_doc *doc,
                        dp_blocks *out);

/* The same for a page saved as text: a line is a block, lines without an empty
 * one between them stand in one box. Where lines were broken to a width, they
 * are put together again. `out->doc` is empty. DP_NO_MEMORY. */
dp_status dp_blocks_of_lines(dp_ctx *ctx, dp_arena *arena, dp_str text,
                             dp_blocks *out);

/* Count what a text is made of, as if nothing in it were a link. */
void dp_counts_of(dp_str text, dp_counts *out);

#endif
