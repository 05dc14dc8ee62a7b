/* Languages and states by their names in the reader's language (CLDR), and
 * which of the two directions a language is written in. */
#ifndef DP_SERVE_NAMES_H
#define DP_SERVE_NAMES_H

#include "core/core.h"

/* "fr" as "français"; the code where there is no name. In `arena`. */
dp_str dp_language_name(dp_arena *arena, dp_str ui, dp_str code);

/* "MA" as "Maroc". */
dp_str dp_state_name(dp_arena *arena, dp_str ui, dp_str code);

#endif
