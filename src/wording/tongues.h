/* Languages by their names in the reader's language (CLDR). */
#ifndef DP_WORDING_TONGUES_H
#define DP_WORDING_TONGUES_H

#include "core/core.h"

/* The name of a language by its code, in the language `ui`; the code where there
 * is no name. In `arena`. */
dp_str dp_language_name(dp_arena *arena, dp_str ui, dp_str code);

#endif
