/* A run of patterns over a text. Private. */
#ifndef DP_MATCH_RUN_H
#define DP_MATCH_RUN_H

#include "match/program.h"

/* What a token, or several from it on, satisfies. */
typedef struct item {
    uint32_t atom; /* with its bit, and ITEM_BEGINS */
    uint32_t end;  /* token */
    uint32_t ref;  /* the word, or the mark */
} item;

#define NO_REF UINT32_MAX

/* A token of the sentence, or its end. What it satisfies is worked out when the
 * search first comes to it: to half of all tokens it never does. */
typedef struct place {
    uint64_t has;          /* prog_item_bit of its items, and ASKS_NOTHING; 0:
                              not worked out yet */
    uint32_t first, end;   /* items */
    uint32_t phrase, mark; /* the first that begin here, counted from 1; 0: none
                            */
} place;

/* A mark, in tokens, and the atoms that its kind satisfies. */
typedef struct placed {
    uint32_t begin, end, mark, kind;
} placed;

/* One step taken: how the run came to `state` at `at`. */
typedef struct taken {
    uint32_t state, at, parent; /* parent: index, or NO_PARENT */
    uint32_t step, item;        /* item: index, or NO_REF of a gap */
} taken;

#define NO_PARENT UINT32_MAX

typedef struct found {
    uint32_t pattern, end;
    uint32_t node;     /* index into taken */
    uint32_t op, op_n; /* of the accept */
} found;

typedef struct candidate {
    uint32_t pattern, begin, end;
    int32_t priority;
    dp_capture *captures;
    uint32_t captures_n;
} candidate;

typedef struct seen_slot {
    uint64_t key;
    uint32_t stamp;
} seen_slot;

typedef struct run {
    dp_ctx *ctx;
    dp_arena *arena;   /* of what is found */
    dp_arena *scratch; /* of what is needed to find it */
    const dp_patterns *program;
    const dp_text *text;
    const dp_mark *marks;
    /* of the program */
    const prog_atom *atoms;
    const uint32_t *members;
    const prog_state *states;
    const prog_step *steps;
    const prog_accept *accepts;
    const uint32_t *ops;
    const uint32_t *root_step;
    const prog_pattern *patterns;
    const prog_words *blocks;
    const prog_item *word_items;
    const uint32_t *word_begin;
    const uint16_t *finds;
    const uint32_t *step_atoms;
    uint32_t file;
    /* of the text */
    placed *placed;
    size_t placed_n, placed_at, phrase_at;
    const prog_kind *kinds;
    uint32_t begin, end; /* tokens of this sentence */
    DP_VEC(item) items;
    DP_VEC(place) places;    /* of each token of the sentence, and one more */
    DP_VEC(uint64_t) begins; /* a bit for each: a pattern may begin here */
    /* of one begin */
    DP_VEC(taken) taken;
    DP_VEC(uint32_t) stack;
    DP_VEC(found) found;
    seen_slot *seen;
    size_t seen_cap, seen_n;
    uint32_t stamp;
    uint32_t *pattern_stamp, *pattern_found;
    uint32_t round;
    size_t steps_left; /* of the text */
    bool cut, failed;
    DP_VEC(candidate) candidates;
    DP_VEC(dp_match) out;
} run;

/* Make the places of the sentence; none, where no pattern may begin. */
bool dp_places_make(run *r);

/* Find what the token at `at` satisfies; sets `failed` when memory is out. */
void dp_items_find(run *r, uint32_t at);

/* All that begins at token `at`, as candidates. */
bool dp_search_from(run *r, uint32_t at);

/* The captures on the way to an accepted node. */
bool dp_captures_make(run *r, const found *f, candidate *out);

/* Which candidates of the sentence count; into r->out. */
bool dp_candidates_choose(run *r);

#endif
