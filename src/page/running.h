/* Running text, told from headlines and menus by its look. */
#ifndef DP_PAGE_RUNNING_H
#define DP_PAGE_RUNNING_H

#include "page/block.h"

/* Sentences, few links, none of it page machinery. */
bool dp_block_runs(const dp_block *block);

/* Ends a sentence, in any script. */
bool dp_is_stop(uint32_t cp);

#endif
