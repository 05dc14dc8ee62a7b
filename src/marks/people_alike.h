/* How names are compared. Private to the table of people. */
#ifndef DP_MARKS_PEOPLE_ALIKE_H
#define DP_MARKS_PEOPLE_ALIKE_H

#include "marks/people_inside.h"

enum {
    ALIKE = 45,   /* greatest spelling distance of one name in one script */
    ALMOST = 20,  /* the same, where the sounds differ */
    CLOSE = 30,   /* of a word, where no office vouches for its bearer */
    WRITTEN = 15, /* of a whole name, be its words written apart or as one */
    ACROSS = 4    /* sounds that tell a person across scripts, at least */
};

/* Whether two names are `most` apart at most, by dp_name_distance. */
bool dp_names_look_alike(dp_str a, dp_str b, unsigned most);

/* Whether each word of the shorter of two names is one of the longer, in their
 * order: middle names come and go, but none is another. Sounds alone are too
 * few: "Kim Jae Ryong" is not Kim Chang Ryong, nor Ibrahim Toure Traore. */
bool dp_words_spelt_alike(const dp_people *people, const dp_name_words *a,
                          const dp_name_words *b, unsigned most);

/* Whether one of two names has a word between first and last that the other has
 * not: "Imran Ahmed Khan" is not Imran Khan. Initials come and go, and what
 * stands behind a name's last word ("Bermúdez" of Díaz-Canel Bermúdez). */
bool dp_words_have_between(const dp_people *people, const dp_name_words *a,
                           const dp_name_words *b);

/* Across scripts sounds are all that can be compared, so that they must agree
 * word by word, whatever one of the two writes as one: "Abdelfattah", "Abdel
 * Fattah". Run together, a dozen sounds agree by chance. Or the first words
 * agree and the last, and those between are alike: a word that only one of the
 * two has makes another's name. */
bool dp_words_agree(const dp_name_words *x, const dp_name_words *y);

#endif
