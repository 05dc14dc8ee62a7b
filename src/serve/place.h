/* Where in HTML the end of a run of markup stands: what may follow there. Knows
 * as much of HTML as our templates use, and refuses the rest. */
#ifndef DP_SERVE_PLACE_H
#define DP_SERVE_PLACE_H

#include "core/core.h"

typedef enum dp_place_kind {
    DP_PLACE_TEXT,      /* between tags */
    DP_PLACE_TAG,       /* in a tag, between attributes */
    DP_PLACE_NAME,      /* in the name of a tag */
    DP_PLACE_ATTRIBUTE, /* in the name of an attribute */
    DP_PLACE_EQUALS,    /* behind the equals sign */
    DP_PLACE_VALUE,     /* in a quoted value */
    DP_PLACE_COMMENT,
    DP_PLACE_WRONG /* markup that our templates do not use */
} dp_place_kind;

typedef struct dp_html_place {
    dp_place_kind kind;
    char name[24]; /* of the attribute, or of the tag being read */
    size_t name_n;
    bool fresh;       /* of a value: it is empty so far */
    bool parted;      /* a name has ended that the next byte must not go on */
    bool opaque;      /* inside <script> or <style> */
    bool closing;     /* the tag is an end tag */
    bool declaration; /* <!doctype ...> */
} dp_html_place;

/* Go on over `markup`. */
void dp_place_walk(dp_html_place *place, dp_str markup);

/* A block begins or ends here: no name may go on over its border. False where
 * one would. */
bool dp_place_border(dp_html_place *place);

/* Whether two runs of markup may meet: what follows means the same. */
bool dp_place_same(const dp_html_place *a, const dp_html_place *b);

/* Whether the value being read belongs to an attribute that takes an address;
 * to one that takes script or style. */
bool dp_place_takes_address(const dp_html_place *place);
bool dp_place_takes_code(const dp_html_place *place);

#endif
