/* What a page says of itself, gathered in one walk before anything is decided:
 * meta elements, JSON-LD, microdata, links, <time>. */
#ifndef DP_PAGE_SAID_H
#define DP_PAGE_SAID_H

#include "html/html.h"
#include "data/data.h"

/* The fields of world/page-meta.tsv. */
/* clang-format off */
#define DP_SAID_FIELDS(X)                                                     \
    X(title) X(outlet) X(author) X(published) X(modified) X(language)         \
    X(canonical) X(description) X(body) X(image) X(caption) X(free)           \
    X(agency) X(source)
/* clang-format on */

#define DP_SAID_ENUM(name) SAID_##name,
typedef enum dp_said_field {
    DP_SAID_FIELDS(DP_SAID_ENUM) SAID_COUNT
} dp_said_field;
#undef DP_SAID_ENUM

/* Where a claim was met. */
typedef enum dp_said_where {
    SAID_BY_JSON, /* JSON-LD of an article */
    SAID_BY_META, /* a meta element */
    SAID_BY_ITEM, /* microdata, or a class of a microformat */
    SAID_BY_TIME, /* <time datetime> */
    SAID_BY_LINK, /* <link>, <a rel> */
    SAID_BY_SITE  /* JSON-LD of the page or site, not of the article */
} dp_said_where;

typedef struct dp_claim {
    uint8_t field, where;
    uint8_t rank;  /* within `where`: 1 is the most to be trusted */
    uint32_t node; /* where it stands; 0: in the head or in JSON */
    dp_str value;
} dp_claim;

typedef struct dp_said {
    DP_VEC(dp_claim) claims;
    dp_str head_title;    /* <title> */
    dp_str html_language; /* <html lang> */
    uint32_t h1;          /* the first with text, or 0 */
} dp_said;

/* Everything lives in `arena` or in the document. DP_NO_MEMORY. */
dp_status dp_said_gather(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                         const dp_html_doc *doc, dp_said *out);

/* The claims of JSON-LD text; what is no JSON is mended or left out. */
dp_status dp_said_json(dp_ctx *ctx, dp_arena *arena, dp_str json,
                       dp_said *said);

/* Add a claim; an empty value is none. DP_NO_MEMORY. */
dp_status dp_said_add(dp_ctx *ctx, dp_arena *arena, dp_said *said,
                      dp_claim claim);

/* The best claim to a field: by rank, then by place; null where there is none.
 * `*claim`, unless NULL, is set to it. */
dp_str dp_said_best(const dp_said *said, dp_said_field field,
                    const dp_claim **claim);

#endif
