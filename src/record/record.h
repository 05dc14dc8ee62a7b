/* The record: an article as one line of JSON, and back again.
 *
 * dp_record_print stands in depeche.h. The format is docs/record.md.
 */
#ifndef DP_RECORD_RECORD_H
#define DP_RECORD_RECORD_H

#include "core/core.h"

/* The reverse: a line that was printed becomes an article in `arena`, its
 * offsets turned into bytes again.
 *
 * DP_BAD_DATA: no record of version 1; an offset outside the text, a span that
 * ends before it begins, a quote that is not there. */
dp_status dp_record_parse(dp_ctx *ctx, dp_arena *arena, dp_str line,
                          dp_article *out);

/* The same without names, dates, quotes and events, in a third of the time. */
dp_status dp_record_parse_head(dp_ctx *ctx, dp_arena *arena, dp_str line,
                               dp_article *out);

/* What stands before the text alone, in the order of the format: the text is
 * empty, there are no images. */
dp_status dp_record_parse_metadata(dp_ctx *ctx, dp_arena *arena, dp_str line,
                                   dp_article *out);

/* The head and the quotes. */
dp_status dp_record_parse_quotes(dp_ctx *ctx, dp_arena *arena, dp_str line,
                                 dp_article *out);

/* The record's word for a basis or a kind of name, and back; null and false
 * where there is none. */
dp_str dp_basis_word(dp_basis basis);
bool dp_basis_of(dp_str word, dp_basis *out);
dp_str dp_name_kind_word(dp_name_kind kind);
bool dp_name_kind_of(dp_str word, dp_name_kind *out);

#endif
