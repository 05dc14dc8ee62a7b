/* Gathering the files of a folder of knowledge. Private. */
#ifndef DP_MATCH_KNOWLEDGE_H
#define DP_MATCH_KNOWLEDGE_H

#include "match/ast.h"

typedef struct gathering gathering;

struct gathering {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_blob *blob;
    dp_lexicon_mistake *mistake;
    void *self;
    bool told;                       /* of every mistake, and goes on */
    dp_pattern_judge *judge;         /* may be NULL */
    const dp_data *under;            /* may be NULL */
    dp_status (*more)(gathering *g); /* adds what `under` has; may be NULL */
    DP_VEC(dp_source) sources;
    size_t files, patterns, words;
};

/* Compile what `dir` has, and with it what `more` adds. */
dp_status dp_gathering_run(gathering *g, const char *dir);

/* Unless a source of that name is there. */
dp_status dp_gathering_add(gathering *g, const dp_source *source);

/* Makes the first mistake the failure: DP_BAD_DATA with its place. */
dp_lexicon_mistake dp_first_mistake;

#endif
