/* The block of a WARC record, of the length its header says, as far as the
 * archive has it. */
#ifndef DP_FETCH_BLOCK_H
#define DP_FETCH_BLOCK_H

#include "fetch/stream.h"

typedef struct dp_block {
    dp_stream *stream;
    uint64_t left;
    bool own_member; /* the record began a gzip member */
    bool cut;        /* the archive, or the record's member, ended before */
} dp_block;

/* At least `want` bytes of the block that come next, fewer where it ends. */
dp_str dp_block_peek(dp_block *block, size_t want);
void dp_block_take(dp_block *block, size_t n);

/* Pass over what is left. */
void dp_block_skip(dp_block *block);

/* Whether the block ends where an archive may go on: at the two line ends that
 * close a record, at the begin of another, or at the archive's end. Takes line
 * ends. */
bool dp_block_ends_well(const dp_block *block);

/* To the next line that begins a record ("WARC/1.1"); false: there is none. */
bool dp_record_seek(dp_stream *stream);

/* Whether `s` begins as a record does. */
bool dp_record_begins(dp_str s);

/* Where in the block `s` another record begins at the begin of a line, with a
 * header field behind; or DP_NOT_FOUND. */
size_t dp_record_within(dp_str s);

/* Take the line ends that stand in front of a record, over the ends of members.
 */
void dp_record_approach(dp_stream *stream);

#endif
