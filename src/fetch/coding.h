/* Undoing what HTTP and MIME do to bodies. */
#ifndef DP_FETCH_CODING_H
#define DP_FETCH_CODING_H

#include "fetch/hold.h"

typedef enum dp_undone {
    DP_UNDONE,
    DP_UNDONE_NOT_SO, /* the bytes are not in that coding at all */
    DP_UNDONE_CUT,    /* they end early; what there was is undone */
    DP_UNDONE_DAMAGED,
    DP_UNDONE_OVER, /* over the limit of `out` */
    DP_UNDONE_NO_MEMORY
} dp_undone;

/* Undo one content coding ("gzip", "deflate", "br", "zstd") of `in` into `out`,
 * which was reset with the limit. A coding not known is DP_UNDONE_NOT_SO. */
dp_undone dp_coding_undo(dp_str coding, dp_str in, dp_hold *out);

/* Undo chunks (RFC 9112, section 7.1) in place; `*n` becomes shorter. */
dp_undone dp_chunks_undo(char *p, size_t *n);

/* Decode one line, or all, of quoted-printable and base64 (RFC 2045) in place;
 * what is no code is passed over, as the standard asks. A soft line end takes
 * the line's end away. Return the new length. */
size_t dp_quoted_undo(char *p, size_t n);

/* `state` carries bits from line to line; begins as { 0 }. */
typedef struct dp_base64 {
    uint32_t bits;
    unsigned held;
    bool ended;
} dp_base64;

size_t dp_base64_undo(dp_base64 *state, char *p, size_t n);

#endif
