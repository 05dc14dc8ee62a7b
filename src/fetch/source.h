/* What the readers of each kind share. */
#ifndef DP_FETCH_SOURCE_H
#define DP_FETCH_SOURCE_H

#include "fetch/fetch.h"
#include "fetch/hold.h"
#include "fetch/stream.h"

struct dp_source {
    dp_stream *stream;
    dp_str name;
    dp_as as;
    bool known; /* its kind is settled */
    bool done, broken;
    size_t number;  /* of the line or record that was read last */
    char *label;    /* room for "name#number" */
    dp_hold hold;   /* the page being gathered */
    dp_hold undone; /* the same, with one more coding of HTTP undone */
    dp_hold header; /* of the record or the answer being looked at */
    bool resyncing; /* of an archive: the last thing read was no record */
};

/* "name#number", until the number changes. */
dp_str dp_source_input(dp_source *source);

/* Copies into the arena; null stays null, and is left where memory is out. */
bool dp_source_keep(dp_arena *arena, dp_str *s);

/* Say what is wrong with `input` and hand the status on. */
dp_status dp_source_fail(dp_ctx *ctx, dp_str input, dp_status status,
                         const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The stream ended badly: say so; nothing more comes. */
dp_status dp_source_break(dp_ctx *ctx, dp_source *source, dp_str input);

/* What dp_hold_add could not hold. */
dp_status dp_source_not_held(dp_ctx *ctx, const dp_hold *hold, dp_str input);

/* One for each kind: as dp_source_next, but that `out->input` need not be in
 * the arena. */
dp_status dp_jsonl_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                        dp_page *out);
dp_status dp_warc_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                       dp_page *out);
dp_status dp_mhtml_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                        dp_page *out);

#endif
