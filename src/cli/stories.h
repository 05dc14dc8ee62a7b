/* What the files of the command 'stories' share. */
#ifndef DP_CLI_STORIES_H
#define DP_CLI_STORIES_H

#include "cli/store.h"

enum { DP_STORIES_TEXT, DP_STORIES_JSON };

typedef struct stories_options {
    dp_common common;
    const char *store, *since, *until, *about, *between, *dossier, *lang;
    const char *story;
    size_t limit;
    int as, format;
    bool json;
} stories_options;

/* Print stories of the store that the options and the words ask for. */
dp_status dp_stories_list(dp_work *work, const stories_options *options,
                          dp_str words);

/* Print the articles of one story. */
dp_status dp_stories_show(dp_work *work, const stories_options *options);

#endif
