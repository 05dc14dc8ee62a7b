/* A page saved as text, while it is being read. Private to src/page. */
#ifndef DP_PAGE_DUMP_H
#define DP_PAGE_DUMP_H

#include "page/inside.h"

typedef struct dump {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_blocks blocks;
    const dp_vector *vectors;
    float *p;
    float bar;              /* from where on a line is taken */
    uint32_t byline, title; /* lines, or NO_BLOCK */
    bool named, near;       /* the byline: with its outlet, by the article */
    bool month_first;
    dp_str fetched; /* when, or null */
    dp_str author;  /* that the byline names, or null */
} dump;

/* Take what is no text out of what was taken: bylines (their authors go to
 * `out`), updates, what is to be shared or read too, the way to the source. */
dp_status dp_dump_trim(dump *d, dp_article *out);

/* What a line says as a byline; false: it is none. */
bool dp_dump_byline(const dump *d, uint32_t line, dp_byline *out);

/* owner.c: whose the page is by its foot, once the text is chosen; null:
 * it does not say. */
dp_str dp_dump_owner(const dump *d);

#endif
