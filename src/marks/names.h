/* Names: persons, states, organisations and places of a text, and who is who.
 *
 *     dp_names names;
 *
 *     status = dp_names_find(ctx, arena, &text, published, &names);
 *     for (size_t i = 0; i < names.n; i++)
 *         use(&names.at[i], &names.entities[names.entity[i]]);
 *
 * docs/names.md tells the method; docs/record.md what the fields mean.
 */
#ifndef DP_MARKS_NAMES_H
#define DP_MARKS_NAMES_H

#include "marks/people.h"
#include "text/text.h"

#define DP_NO_ENTITY UINT32_MAX

/* What several mentions name: one person, state, body or place. */
typedef struct dp_entity {
    dp_name_kind kind;
    dp_str name; /* the fullest form the text has, else the usual one */
    dp_str id;
    dp_str role, state; /* null where not known */
    char gender;        /* 'm', 'f', or 0 where nothing tells */
    uint32_t first;     /* its first mention */
    uint32_t mentions;  /* how many */
} dp_entity;

/* Words that name an office, whoever holds it: "the Russian foreign minister",
 * "his counterpart", "the two presidents". */
typedef struct dp_office {
    dp_span span;
    uint32_t begin, end; /* tokens */
    dp_str role, state;  /* null where not known */
    uint32_t entity;     /* who holds it, or DP_NO_ENTITY */
    bool plural;
    bool attached; /* stands beside the name of its holder */
} dp_office;

typedef struct dp_names {
    dp_name *at;      /* in the order of the text, none overlap */
    uint32_t *entity; /* of each name */
    size_t n;
    dp_entity *entities;
    size_t entities_n;
    dp_office *offices; /* in the order of the text */
    size_t offices_n;
} dp_names;

/* Open what names need into ctx->marks: sounds, people, and the taggers of
 * `model_dir`. Where that is NULL they are looked for where they are installed,
 * then beside the program and one folder above it (a build tree). Without
 * models names are found by the tables alone.
 *
 * DP_BAD_DATA: a table, or a model that is there, is wrong. DP_NO_MEMORY. */
dp_status dp_names_open(dp_ctx *ctx, const char *model_dir);

/* Accepts a context where nothing was opened. */
void dp_names_close(dp_ctx *ctx);

/* The state (ISO code) that a newspaper is of, as its address, the region of its
 * language and its name tell; each may be null. Null where nothing does.
 *
 * DP_NO_MEMORY: `*out` is untouched. */
dp_status dp_names_home(dp_ctx *ctx, dp_arena *arena, dp_str outlet, dp_str url,
                        dp_str tag, dp_str *out);

/* Find the names of `text`. `published` (EDTF, may be null) tells who held
 * which office, `home` (may be null) whose a body is where nothing in the text
 * says it. Everything made lives in `arena` or in the knowledge. Finding
 * none is success.
 *
 * DP_NO_MEMORY: `*out` is untouched. */
dp_status dp_names_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                        dp_str published, dp_str home, dp_names *out);

#endif
