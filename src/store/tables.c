/* The tables of a store, and the version that is made of their text. */
#include "store/tables.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "core/banned.h"

enum {
    FIRST = 1,            /* of files without a sum, as they once were */
    UNRELEASED = 1 << 30, /* added to the sum */
};

const char dp_tables_schema[] =
#include "store/schema.sql.h"
    ;
const char dp_tables_desk[] =
#include "store/desk.sql.h"
    ;
const char dp_tables_follow[] =
#include "store/follow.sql.h"
    ;
const char dp_tables_story[] =
#include "store/story.sql.h"
    ;
const char dp_tables_happenings[] =
#include "store/happenings.sql.h"
    ;
const char dp_tables_notes[] =
#include "store/notes.sql.h"
    ;
const char dp_tables_reading[] =
#include "store/reading.sql.h"
    ;
const char dp_tables_reviews[] =
#include "store/reviews.sql.h"
    ;
const char dp_tables_filed[] =
#include "store/filed.sql.h"
    ;

/* FNV-1a of what SQLite would see. */
static uint32_t sum(uint32_t hash, const char *sql)
{
    for (const char *p = sql; *p; p++) {
        if (p[0] == '-' && p[1] == '-')
            p += strcspn(p, "\n");
        if (!isspace((unsigned char)*p))
            hash = (hash ^ (unsigned char)*p) * 16777619u;
    }
    return hash;
}

int dp_tables_version(void)
{
    uint32_t hash = sum(2166136261u, dp_tables_schema);

    hash = sum(hash, dp_tables_desk);
    hash = sum(hash, dp_tables_follow);
    hash = sum(hash, dp_tables_story);
    hash = sum(hash, dp_tables_happenings);
    hash = sum(hash, dp_tables_notes);
    hash = sum(hash, dp_tables_reading);
    hash = sum(hash, dp_tables_reviews);
    hash = sum(hash, dp_tables_filed);
    return (int)(UNRELEASED | (hash & (UNRELEASED - 1)));
}

bool dp_tables_unreleased(int version)
{
    return version == FIRST || version >= UNRELEASED;
}
