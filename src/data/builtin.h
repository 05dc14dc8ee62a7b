/* The knowledge that was compiled when the program was built. */
#ifndef DP_DATA_BUILTIN_H
#define DP_DATA_BUILTIN_H

#include "depeche.h"

dp_str dp_builtin_blob(void);

#endif
