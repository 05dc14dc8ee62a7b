/* Compression of answers, as Content-Encoding has it. */
#ifndef DP_SERVE_SQUEEZE_H
#define DP_SERVE_SQUEEZE_H

#include "core/core.h"

typedef enum dp_coding {
    DP_CODING_PLAIN,
    DP_CODING_GZIP,
    DP_CODING_ZSTD,
    DP_CODINGS
} dp_coding;

/* "gzip"; NULL of the plain one. */
const char *dp_coding_name(dp_coding coding);

/* The best of them that an Accept-Encoding header takes. */
dp_coding dp_coding_choose(dp_str accept_encoding);

/* Compress into `arena`; null when memory is out. */
dp_str dp_squeeze(dp_arena *arena, dp_coding coding, dp_str body);

#endif
