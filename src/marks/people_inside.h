/* What the files about people share: a name's words and the keys they are found
 * by, the index of those known, and what words are known to be one in several
 * scripts. */
#ifndef DP_MARKS_PEOPLE_INSIDE_H
#define DP_MARKS_PEOPLE_INSIDE_H

#include "marks/people.h"

/* -- Words and keys (people_key.c) -------------------------------------------
 */

enum { DP_NAME_WORDS = 12 /* of one name */, DP_NAME_KEY_MAX = 63 };

/* Words of names heard before: those of a press come back. A table of fixed
 * size, in which a newer word takes the place of an older one. */
typedef struct dp_heard_word {
    char bytes[31]; /* as written; longer words are not kept */
    uint8_t n;      /* 0: none */
    dp_sound sound;
    bool particle, numeral;
} dp_heard_word;

enum { DP_HEARD_WORDS = 1 << 11 };

/* What names are heard with. */
typedef struct dp_ear {
    const dp_sounds *sounds;
    dp_table given;       /* given-spellings.tsv */
    dp_heard_word *heard; /* DP_HEARD_WORDS of them; NULL: none are kept */
} dp_ear;

/* A name's words, and what each gives to a key: worked out once, as the keys of
 * a name share them. */
typedef struct dp_name_words {
    dp_str at[DP_NAME_WORDS];
    dp_sound sounds[DP_NAME_WORDS];
    bool particle[DP_NAME_WORDS], numeral[DP_NAME_WORDS];
    size_t n;
} dp_name_words;

/* The sounds of words run together. */
typedef struct dp_name_key {
    char codes[DP_NAME_KEY_MAX + 1];
    size_t n;
} dp_name_key;

/* An ear that keeps no words; who wants it to gives it room for them. */
void dp_ear_open(const dp_data *data, const dp_sounds *sounds, dp_ear *out);

/* The words alone, and the words with what each gives to a key. */
void dp_name_split(dp_str name, dp_name_words *out);
void dp_name_heard(const dp_ear *ear, dp_str name, dp_name_words *out);

/* The usual spelling of a given name, folded, where another is told of; else
 * null. */
dp_str dp_given_usual(const dp_ear *ear, dp_str folded);

/* The last word that is no particle; what follows it belongs to it. */
size_t dp_name_family(const dp_name_words *w);

/* Of all words; of the family name; of first and last word alone, as middle
 * names come and go. */
dp_name_key dp_name_key_full(const dp_name_words *w);
dp_name_key dp_name_key_family(const dp_name_words *w);
dp_name_key dp_name_key_short(const dp_name_words *w);

/* As the above, with a people's ear. */
void dp_name_hear(const dp_people *people, dp_str name, dp_name_words *out);

/* How far two names are apart, 0 to 100; in two scripts 0, as sounds are all
 * that can be compared. */
unsigned dp_name_distance(dp_str a, dp_str b);

const dp_sounds *dp_people_sounds(const dp_people *people);

/* -- The index of people.tsv (people_index.c, people_make.c) -------------------
 *
 * Made when the program is built, as a section of the knowledge beside the table
 * that it is of, and read in place. Numbers of other things are theirs + 1, so
 * that 0 is none. */

#define DP_PEOPLE_INDEX "world/people.index"

/* The columns of world/people.tsv. */
enum {
    DP_PEOPLE_ID,
    DP_PEOPLE_NAME,
    DP_PEOPLE_ROLE,
    DP_PEOPLE_STATE,
    DP_PEOPLE_FROM,
    DP_PEOPLE_TO,
    DP_PEOPLE_VARIANTS
};

typedef struct dp_office_held {
    uint32_t row;
    dp_day from, to;
    uint32_t next; /* of the same person, + 1 */
} dp_office_held;

typedef struct dp_person {
    uint32_t row;     /* the first */
    uint32_t offices; /* + 1 */
} dp_person;

/* One key of one spelling of one person; chained with those of its bucket, the
 * latest first. Texts are in the table's (begin in its text) and the index's. */
typedef struct dp_spelling {
    uint32_t person;
    uint32_t name, name_n;
    uint32_t key, key_n;
    uint32_t next; /* + 1 */
} dp_spelling;

typedef enum dp_people_by { DP_BY_NAME, DP_BY_FAMILY } dp_people_by;

/* Behind it: persons, offices, spellings, the buckets by name and those by
 * family name, the keys' text. */
typedef struct dp_people_head {
    uint32_t persons, offices, spellings;
    uint32_t buckets; /* a power of two */
} dp_people_head;

typedef struct dp_people_index {
    dp_table table;
    const dp_people_head *head;
    const dp_person *persons;
    const dp_office_held *offices;
    const dp_spelling *spellings;
    const uint32_t *buckets[2]; /* by dp_people_by; spelling + 1 */
    const char *keys;
} dp_people_index;

/* Make the index of a table, malloced; `p` NULL: no memory. */
dp_str dp_people_index_make(const dp_table *table, const dp_ear *ear);

/* Read an index in place. */
void dp_people_index_open(dp_str bytes, const dp_table *table,
                          dp_people_index *out);

/* The first spelling with a key, and the next one with the same; NULL: none. */
const dp_spelling *dp_spelling_first(const dp_people_index *index,
                                     dp_people_by by, const dp_name_key *key);
const dp_spelling *dp_spelling_next(const dp_people_index *index,
                                    const dp_spelling *spelling);

dp_str dp_spelling_name(const dp_people_index *index, const dp_spelling *s);

/* -- Parts of names (full_name.c) --------------------------------------------
 */

/* The Arabic rows of world/name-parts.tsv, by their Latin spellings too. Lives
 * in `arena`; NULL: no memory. */
typedef struct dp_name_parts dp_name_parts;
dp_name_parts *dp_name_parts_open(dp_arena *arena, const dp_data *data);
const dp_name_parts *dp_people_parts(const dp_people *people);

/* -- The table of people (people.c) --------------------------------------------
 */

struct dp_people {
    dp_ear ear;
    const dp_data *data;
    dp_people_index index;
    char *made; /* the index, where it had to be made; to be freed */
    dp_name_parts *parts;
    dp_arena *arena;
};

#endif
