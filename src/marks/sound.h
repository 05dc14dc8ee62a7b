/* Sounds: what the spellings of a name have in common, across languages and
 * scripts. A coarse phonetic fold in the manner of Soundex and its successors,
 * by rules in world/sounds.tsv: consonants fall into a few classes, vowels and
 * doubled letters away. Equal sounds are a reason to compare, not proof.
 */
#ifndef DP_MARKS_SOUND_H
#define DP_MARKS_SOUND_H

#include "core/core.h"
#include "data/data.h"

typedef struct dp_sounds dp_sounds;

/* Sounds of one word; longer ones are cut. */
enum { DP_SOUND_MAX = 15 };
typedef struct dp_sound {
    char codes[DP_SOUND_MAX];
    uint8_t n;
} dp_sound;

/* Open the rules of world/sounds.tsv and world/particles.tsv. DP_BAD_DATA: a
 * rule is wrong. DP_NO_MEMORY. */
dp_status dp_sounds_open(dp_ctx *ctx, const dp_data *data, dp_sounds **out);

/* Accepts NULL. */
void dp_sounds_close(dp_sounds *sounds);

/* The sounds of a word in any case and script; letters of which no rule speaks
 * count as they are. */
dp_sound dp_sound_of(const dp_sounds *sounds, dp_str word);

/* The same of a word that is folded. */
dp_sound dp_sound_of_folded(const dp_sounds *sounds, dp_str folded);

bool dp_sound_eq(dp_sound a, dp_sound b);

/* Whether the folded word is a particle: "ben", "al", "von". */
bool dp_is_particle(const dp_sounds *sounds, dp_str folded);

/* How far two words are apart when spelt folded in the same script: edits by
 * the longer length, 0 (equal) to 100. Words longer than 32 bytes are cut. */
unsigned dp_spelling_distance(dp_str a, dp_str b);

#endif
