/* The parts of the page stage, as they see each other. */
#ifndef DP_PAGE_INSIDE_H
#define DP_PAGE_INSIDE_H

#include "page/block.h"
#include "page/byline.h"
#include "page/feature.h"
#include "page/page.h"
#include "page/said.h"
#include "page/trees.h"
#include "page/words.h"

struct dp_page_tools {
    dp_arena *arena; /* of the trees */
    dp_words *words;
    dp_map agencies; /* folded form, or "=" and the form, to row + 1 */
    dp_table agency_names, joins, members;
    dp_written *written;
    dp_bylines *bylines;
    /* Of pages, of pages saved as text; NULL: no weights. */
    dp_trees *first, *second, *line_first, *line_second;
};

/* What a block says as a byline, worked out once. */
typedef struct dp_byline_memo {
    uint8_t known; /* 0: not looked at, 1: none, 2: one */
    dp_byline byline;
} dp_byline_memo;

/* A page of markup while it is being read. */
typedef struct dp_reading {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_page *page;
    dp_html_doc doc;
    dp_blocks blocks;
    dp_said said;
    dp_vector *vectors;
    float *p;   /* how surely each block is the article */
    bool *keep; /* which are */
    dp_byline_memo *bylines;
    uint32_t first, last; /* the kept lie in [first, last); both 0: none */
    uint32_t title;       /* the title's block, or NO_BLOCK */
    dp_str address;       /* the page's own, as far as it is known */
    bool month_first;
    dp_article *out;
} dp_reading;

/* Whether a block is a byline. */
bool dp_reading_byline(const dp_reading *r, uint32_t block, dp_byline *out);

/* Found from the bytes: DP_FORM_HTML or DP_FORM_PAGE. */
dp_form dp_page_form(dp_str utf8);

/* Read markup; fills what it finds into `out`. `*link` is the canonical link,
 * or null. */
dp_status dp_page_html(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_str *link, dp_article *out);

/* Read a page saved as text. */
dp_status dp_page_dump(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out);

/* What helps to find the article in the page. */
void dp_page_hints(dp_ctx *ctx, dp_arena *arena, const dp_said *said,
                   dp_hints *out);

/* Vectors and probabilities of all blocks; with weights, both stages. `*p` is
 * null without weights. */
dp_status dp_page_weigh(dp_ctx *ctx, dp_arena *arena, const dp_blocks *blocks,
                        const dp_hints *hints, dp_vector **vectors, float **p);

/* Which blocks are the article: fills keep, first, last. */
dp_status dp_page_choose(dp_reading *r);

/* Where the kept begin and end: first, last. */
void dp_page_bounds(dp_reading *r);

/* Take what belongs elsewhere out of the kept; wants r->out->title. */
void dp_page_trim(dp_reading *r);

/* Metadata of a page whose article is chosen, one concern each; they fill
 * r->out. DP_NO_MEMORY. */
dp_status dp_meta_address(dp_reading *r); /* address, source_url */
dp_status dp_meta_title(dp_reading *r);   /* title, outlet; r->title */
dp_status dp_meta_date(dp_reading *r);
dp_status dp_meta_author(dp_reading *r); /* authors, agency */
dp_status dp_meta_image(dp_reading *r);
void dp_meta_partial(dp_reading *r);

/* The language a page declares, as its primary subtag ("fr"); null: none. */
dp_str dp_meta_language(dp_arena *arena, const dp_said *said);

/* A date as metadata writes it (ISO 8601, RFC 2822, seconds since 1970,
 * written out), with its time where the offset is known. False: none. */
bool dp_stamp_read(const dp_written *written, dp_str text, bool month_first,
                   dp_edtf_date *out);

/* The agency that a credit names ("AFP"), or null. */
dp_str dp_agency_of(const dp_page_tools *tools, dp_str credit);

/* owner.c: the name in what a page says of its rights ("© 2025 The X. All
 * rights reserved."); what says nothing of rights as it is; null: no name. */
dp_str dp_owner_said(const dp_page_tools *tools, dp_str said);

/* The length of what parts two names at `at` (" and ", ";", ...), or 0. */
size_t dp_join_at(const dp_page_tools *tools, dp_str s, size_t at);

/* Whether words from running text look like the name of a person. */
bool dp_author_likely(const dp_reading *r, dp_str name);

/* Whether a part of a title or a byline is the site's own name. */
bool dp_is_site(const dp_reading *r, dp_str part);

/* At most so many bytes, whole code points. */
dp_str dp_cut(dp_str text, size_t most);

/* White space as one blank, in `arena`; null when memory is out. */
dp_str dp_one_line(dp_arena *arena, dp_str text);

#endif
