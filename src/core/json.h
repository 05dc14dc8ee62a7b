/* JSON, read and written through jansson.
 *
 * Reading: views into the jansson values, valid while the root lives. Writing:
 * strings are valid UTF-8 by then; what is not is written with U+FFFD.
 */
#ifndef DP_CORE_JSON_H
#define DP_CORE_JSON_H

#include <jansson.h>

#include "depeche.h"

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

#endif
