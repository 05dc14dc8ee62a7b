/* People: who is known (world/people.tsv), found again in any spelling and
 * script, and how a name becomes an id.
 *
 *     dp_known known;
 *
 *     if (dp_people_find(people, name, hints, &known))
 *         id = known.id;
 *     else
 *         id = dp_person_slug(ctx, arena, people, name);
 */
#ifndef DP_MARKS_PEOPLE_H
#define DP_MARKS_PEOPLE_H

#include "marks/sound.h"

typedef struct dp_people dp_people;

/* Somebody known, and the office held on the day asked for; role and state are
 * null where none is known. Views into the knowledge. */
typedef struct dp_known {
    dp_str id, name, role, state;
    dp_str former; /* the last office held before that day */
} dp_known;

/* What the article tells beside the name; null and DP_DAY_MAX where it does
 * not. A person whose offices contradict state and role is another. */
typedef struct dp_people_hint {
    dp_str role, state;
    dp_day day;
} dp_people_hint;

/* Read world/people.tsv and given-spellings.tsv. */
dp_status dp_people_open(dp_ctx *ctx, const dp_data *data,
                         const dp_sounds *sounds, dp_people **out);

/* Accepts NULL. */
void dp_people_close(dp_people *people);

/* Find a full name ("Sergey Lavrov"); false where nobody, or more than one,
 * fits. */
bool dp_people_find(const dp_people *people, dp_str name, dp_people_hint hint,
                    dp_known *out);

/* Find by the family name alone, where office and state settle who it is. */
bool dp_people_find_family(const dp_people *people, dp_str family,
                           dp_people_hint hint, dp_known *out);

/* The roles of those who head a state. */
enum { DP_HEAD_ROLES = 3 };
extern const char *const dp_head_roles[DP_HEAD_ROLES];

/* Find who heads a state on `day` by the family name alone, spelt as the table
 * has it; false where another in office then bears the name, too. `*shared`:
 * somebody else in the table bears it. */
bool dp_people_find_head(const dp_people *people, dp_str family, dp_day day,
                         bool *shared, dp_known *out);

/* Who holds the office hint.role of hint.state on hint.day; false where that
 * is not known for certain. */
bool dp_people_in_office(const dp_people *people, dp_people_hint hint,
                         dp_known *out);

/* "person/first-last" of a name nobody is known by: Latin letters, lower case,
 * a given name in its usual English spelling (world/given-spellings.tsv), parts
 * in other scripts as they are usually written (world/name-parts.tsv) or letter
 * by letter. Null when memory is out. */
dp_str dp_person_slug(dp_ctx *ctx, dp_arena *arena, const dp_people *people,
                      dp_str name);

/* Lower-case Latin letters and hyphens of any text, for ids: "Banque centrale"
 * is "banque-centrale". Null when memory is out. */
dp_str dp_slug(dp_ctx *ctx, dp_arena *arena, const dp_people *people,
               dp_str text);

/* Whether two names may be one person's: their sounds agree word by word from
 * the end, as far as the shorter goes ("Lavrov", "Sergey Lavrov"), and spelt
 * in one script they look alike. Two names that share only a given name are
 * two persons. */
bool dp_same_person(const dp_people *people, dp_str a, dp_str b);

/* Make full names comparable (the two calls below): reads
 * world/name-parts.tsv, which pages are read without. Once or again.
 * DP_NO_MEMORY. */
dp_status dp_full_names_open(dp_ctx *ctx, dp_people *people);

/* A name's ways to be written apart or together ("Ben Mlouka", "Benmlouka"). */
enum { DP_FULL_NAME_KEYS = 2 };

/* Coarse sounds of given and family name, by which other spellings of a full
 * name are found: those of one person share a key. Returns how many there are;
 * 0 where the name has no two words that tell a person ("Lavrov", "M. Lavrov",
 * "Abou Salah"), or memory is out. */
size_t dp_full_name_keys(dp_arena *arena, const dp_people *people, dp_str name,
                         dp_str out[DP_FULL_NAME_KEYS]);

/* How far two full names are spellings of one. Stricter than dp_same_person:
 * both have to have given and family name, what one has between them must not
 * contradict the other, and words that are known to be two names (Salah and
 * Saleh, world/name-parts.tsv) are two, whatever they sound like. */
typedef enum dp_likeness {
    DP_UNLIKE,
    DP_NEARLY, /* but for a sound that languages write by several letters */
    DP_ALIKE,
    DP_SAME_SPELT /* but for blanks, hyphens, accents */
} dp_likeness;
dp_likeness dp_full_names_like(const dp_people *people, dp_str a, dp_str b);

/* Whether the first letter is Latin. */
bool dp_is_latin(dp_str s);

/* Whether world/people.tsv has the person with this id. */
bool dp_people_known(const dp_people *people, dp_str id);

#endif
