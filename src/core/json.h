/* JSON, read and written through jansson.
 *
 * Reading: views into the jansson values, valid while the root lives. Writing:
 * strings are valid UTF-8 by then; what is not is written with U+FFFD.
 */
#ifndef DP_CORE_JSON_H
#define DP_CORE_JSON_H

#include <jansson.h>

#include "core/buf.h"

/* Parse one JSON text. DP_BAD_DATA with what is wrong and at which byte; a NUL
 * inside a string and a lone surrogate are wrong. `*out` is the caller's to
 * json_decref. */
dp_status dp_json_parse(dp_ctx *ctx, dp_str text, json_t **out);

/* Member `key` of an object as a view; null where it is absent or null.
 * `*wrong`, unless NULL, becomes true where it is of another type. */
dp_str dp_json_str(const json_t *object, const char *key, bool *wrong);

/* A JSON string, or JSON null for a null view; NULL when memory is out. */
json_t *dp_json_of(dp_str s);

/* Print on one line, without a line end, into `arena`; null when memory is
 * out. */
dp_str dp_json_print(dp_arena *arena, const json_t *value);

/* -- Writing without a tree ---------------------------------------------------
 *
 * What is printed by the thousand a second goes straight into bytes, one line:
 *
 *     dp_json_open(&buf, '{');
 *     dp_json_key(&buf, DP_S("name"));
 *     dp_json_put(&buf, name);
 *     dp_json_shut(&buf, '}');
 *
 * Commas come by themselves: a value, or a key, that follows something other
 * than an opening bracket, or a key, is parted from it. dp_buf_str tells at the
 * end whether all found room.
 */

/* Begin an object ('{') or an array ('['); end it. */
void dp_json_open(dp_buf *buf, char bracket);
void dp_json_shut(dp_buf *buf, char bracket);

/* A key of an object: plain ASCII, no quotes. */
void dp_json_key(dp_buf *buf, dp_str key);

/* A string, or null for a null view. */
void dp_json_put(dp_buf *buf, dp_str value);

void dp_json_put_number(dp_buf *buf, uint64_t value);

/* A word of JSON: null, true, false. */
void dp_json_put_word(dp_buf *buf, dp_str word);

#endif
