/* What the reader and its workers tell one another: a page, a failure, what to
 * do with an input. Packed into bytes, because they are different processes. */
#ifndef DP_RECORD_NOTE_H
#define DP_RECORD_NOTE_H

#include "core/core.h"
#include "pool/pool.h"

typedef enum dp_note_kind {
    DP_NOTE_INPUT = 1, /* cut this input; page: what the caller knows */
    DP_NOTE_PAGE,      /* read this page */
    DP_NOTE_FAILURE    /* page.input and .url could not be read: reason */
} dp_note_kind;

typedef struct dp_note {
    dp_note_kind kind;
    unsigned as; /* dp_as of an input */
    bool flag;   /* input: hand all pages over, also a single one;
                    failure: the rest of the input is lost */
    dp_status status;
    dp_page page;
    dp_str reason;
    dp_str codings; /* of an input that was fetched: how it is packed */
} dp_note;

/* Into `arena`; null when memory is out. */
dp_str dp_note_pack(dp_arena *arena, const dp_note *note);

/* Views into `bytes`. False, and nothing to be used, where `bytes` are no note:
 * they come from a worker and may be anything. */
bool dp_note_unpack(dp_str bytes, dp_note *out);

/* The work of the reader's workers (work.c): an input, a page. */
enum { DP_WORK_INPUT, DP_WORK_PAGE, DP_WORKS };
extern const dp_pool_job dp_works[DP_WORKS];

/* Open in a worker's mother what libraries open late. */
void dp_work_warm(dp_ctx *ctx);

#endif
