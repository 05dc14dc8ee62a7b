/* The tables of a store, as SQL, and what tells them from others. */
#ifndef DP_STORE_TABLES_H
#define DP_STORE_TABLES_H

#include <stdbool.h>

extern const char dp_tables_schema[];     /* schema.sql */
extern const char dp_tables_desk[];       /* desk.sql */
extern const char dp_tables_follow[];     /* follow.sql */
extern const char dp_tables_story[];      /* story.sql */
extern const char dp_tables_happenings[]; /* happenings.sql */
extern const char dp_tables_notes[];      /* notes.sql */
extern const char dp_tables_reading[];    /* reading.sql */
extern const char dp_tables_reviews[];    /* reviews.sql */
extern const char dp_tables_filed[];      /* filed.sql */

/* The version in a store's file. Until the first release the tables may change
 * under one version; it is then a sum of all their SQL, comments and white
 * space aside, larger than any number of a release. */
int dp_tables_version(void);

/* A version of before the first release, this one or another. */
bool dp_tables_unreleased(int version);

#endif
