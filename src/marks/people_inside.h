/* What the files about people share: a name's words, and what words are known
 * to be one in several scripts. */
#ifndef DP_MARKS_PEOPLE_INSIDE_H
#define DP_MARKS_PEOPLE_INSIDE_H

#include "marks/people.h"

enum { DP_NAME_WORDS = 12 }; /* of one name */

/* A name's words, and what each gives to a key: worked out once, as the keys of
 * a name share them. */
typedef struct dp_name_words {
    dp_str at[DP_NAME_WORDS];
    dp_sound sounds[DP_NAME_WORDS];
    bool particle[DP_NAME_WORDS], numeral[DP_NAME_WORDS];
    size_t n;
} dp_name_words;

void dp_name_hear(const dp_people *people, dp_str name, dp_name_words *out);

/* How far two names are apart, 0 to 100; in two scripts 0, as sounds are all
 * that can be compared. */
unsigned dp_name_distance(dp_str a, dp_str b);

const dp_sounds *dp_people_sounds(const dp_people *people);

/* -- Parts of names (full_name.c) --------------------------------------------
 */

/* The Arabic rows of world/name-parts.tsv, by their Latin spellings too. Lives
 * in `arena`; NULL: no memory. */
typedef struct dp_name_parts dp_name_parts;
dp_name_parts *dp_name_parts_open(dp_arena *arena, const dp_data *data);
const dp_name_parts *dp_people_parts(const dp_people *people);

#endif
