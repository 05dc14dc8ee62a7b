/* Inputs read and gathered in a store in memory, for commands that answer from
 * a store and were given `--as KIND`: nothing is kept. */
#ifndef DP_CLI_GATHER_H
#define DP_CLI_GATHER_H

#include "cli/store.h"

/* What `--as` says, behind the kinds of the reader. */
enum { DP_GATHER_NOTHING = 0, DP_GATHER_FIRST = 1, DP_GATHER_RECORDS = 100 };

extern const dp_word dp_gather_kinds[];

#define DP_GATHER_OPTION(type)                                               \
    {                                                                        \
        "as", 0, DP_OPTION_WORD, offsetof(type, as), NULL, dp_gather_kinds,  \
            "answer from the operands, read as inputs of this kind, instead" \
            " of from the store; 'records' are lines that 'depeche read'"    \
            " printed"                                                       \
    }

/* What could not be read was said; the exit code for it. */
typedef struct dp_gathered {
    size_t taken, failed;
    dp_status worst;
} dp_gathered;

/* Open context, arena and a store in memory, and read the inputs into it. */
dp_status dp_gather(const dp_common *common, int as, char **inputs, int n,
                    dp_work *work, dp_gathered *out);

/* The exit code where the command itself ended with `code`. */
int dp_gather_code(const dp_gathered *gathered, int code);

#endif
