/* A telling: an event of an article, seen from its happening. In two forms:
 * the facts, which are compared with those of others, and the pack, which is
 * shown. */
#ifndef DP_STORIES_TELLING_H
#define DP_STORIES_TELLING_H

#include "stories/bytes.h"
#include "stories/happenings.h"

/* How exactly a date is known, the most exact first. */
enum when_rank {
    WHEN_DAY,
    WHEN_DAYS,   /* up to four */
    WHEN_WEEKS,  /* up to two of them */
    WHEN_MONTH,  /* up to two */
    WHEN_SEASON, /* up to half a year */
    WHEN_YEAR,
    WHEN_OPEN,   /* since, until */
    WHEN_UNTOLD, /* only the day of publication bounds it */
    WHEN_NEVER   /* not even that */
};

typedef enum telling_status {
    TOLD_PLANNED,
    TOLD_HELD,
    TOLD_ONGOING,
    TOLD_POSTPONED,
    TOLD_CANCELLED,
    TOLD_DENIED,
    TOLD_OTHERWISE
} telling_status;

enum {
    FACTS_ACTORS_MAX = 16, /* of each side; a summit may name more */
    FACTS_WORDS_MAX = 24,
    FACTS_LINKS_MAX = 12,
    FACTS_BODY_MAX = 6
};

/* In timelines those of one day that are first told on one day stand together
 * by article, each with room for so many, in bits. */
enum { ORD_EVENT_BITS = 6 };

typedef struct facts_actor {
    uint32_t id;         /* hashes; 0: none */
    uint16_t last, role;
    uint16_t state;      /* two letters; 0: none */
    bool is_state;
} facts_actor;

/* Hashes are of folded words, FNV-1a, folded into 16 bits, those of ids, places
 * and bodies into FACTS_ID_BITS. */
enum { FACTS_ID_BITS = 24 };

typedef struct telling_facts {
    uint16_t kind, position, language;
    uint8_t status; /* telling_status */
    uint8_t when;   /* when_rank */
    dp_day first, last;
    uint32_t date;    /* of the value as it is written, of a day by itself: of
                         that; 0: none */
    dp_day published; /* DP_DAY_MAX: not told */
    int64_t number;   /* of the article; not packed with the others */
    dp_str article;   /* its id, in the order of ids; null: not asked for, and
                         not packed */
    uint32_t event;
    facts_actor actors[FACTS_ACTORS_MAX], with[FACTS_ACTORS_MAX];
    uint8_t actors_n, with_n;
    uint32_t place; /* of an id, else of the words; 0: none */
    uint16_t place_state;
    bool place_known; /* `place` is of an id */
    uint32_t body_id;
    uint32_t body[FACTS_BODY_MAX];
    uint8_t body_n;
    uint16_t words[FACTS_WORDS_MAX]; /* of the evidence; by value */
    uint8_t words_n;
    uint16_t links[FACTS_LINKS_MAX]; /* who else and which numbers stand in it;
                                        the same in all languages */
    uint8_t links_n;
} telling_facts;

/* What article and event give. */
dp_status facts_make(dp_ctx *ctx, dp_arena *arena, const dp_article *article,
                     int64_t number, size_t event, telling_facts *out);

/* The id of an article as facts have it; null when memory is out. */
dp_str facts_id(dp_arena *arena, dp_str id);

/* Whether it is an event of this kind. */
bool facts_is_kind(const telling_facts *facts, dp_str kind);

/* The hash of a date that is "2025-03-12" and no more: it is not kept. */
uint32_t facts_day_hash(dp_day day);

/* As the store keeps them (telling_facts_pack.c). */
dp_str facts_pack(dp_arena *arena, const telling_facts *facts);
/* Number and id of the article are to be added. DP_BAD_DATA: not what was
 * packed. */
dp_status facts_unpack(dp_ctx *ctx, dp_str packed, telling_facts *out);

/* The keys it is found by, and those by which it finds others
 * (telling_keys.c). */
dp_status facts_keys(dp_ctx *ctx, dp_arena *arena, const telling_facts *facts,
                     dp_keys *out);
dp_status facts_asks(dp_ctx *ctx, dp_arena *arena, const telling_facts *facts,
                     dp_keys *out);

/* How well two tellings agree; 0: they are of two happenings. The same either
 * way round. Asks for no id of an article. (telling_agree.c) */
int32_t facts_agree(const telling_facts *a, const telling_facts *b);

/* Whether `b` is what `a`, in the same article, was put off to. */
bool facts_put_off(const telling_facts *a, const telling_facts *b);

/* The order of looking up: who knows the date better, and more people by name,
 * then who was published first. Below 0: `a` is looked up to. */
int facts_order(const telling_facts *a, const telling_facts *b);

/* By publication: day, id, event. */
int facts_published(const telling_facts *a, const telling_facts *b);

/* -- The pack ----------------------------------------------------------------
 */

/* One telling as it is shown. `beside` are states with which the one state of
 * the event shares another event of the article. */
typedef struct telling_pack {
    int64_t n; /* its number */
    dp_str id; /* DP_HAPPENING_ID bytes; made of what follows */
    size_t begin; /* of the evidence, in code points of the text */
    size_t twins; /* events of its kind before it that begin there */
    /* Ids of tellings of the same article, null: what was put off to this, and
     * to what this was put off. */
    dp_str before, after;
    dp_told told;
    dp_strs beside;
} telling_pack;

typedef struct telling_packs {
    telling_pack *at;
    size_t n, cap;
} telling_packs;

/* The id of a happening that this telling is the first to tell: of article, kind,
 * where its evidence begins, and which event of those that begin there it is.
 * Null when memory is out. */
dp_str pack_id(dp_arena *arena, const telling_pack *pack);

void pack_put(dp_buf *buf, const telling_pack *pack);
/* Append all tellings of a happening's pack; views into it. DP_BAD_DATA. */
dp_status packs_take(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                     telling_packs *out);

/* -- The happening of its tellings (happening_course.c) ----------------------
 */

/* Tellings of one happening, in the order of publication. */
dp_status happening_of(dp_ctx *ctx, dp_arena *arena, const telling_packs *packs,
                       dp_happening *out);

/* A packed id as text. */
dp_str happening_id_text(dp_arena *arena, dp_str id);
/* False: it is no id. */
bool happening_id_read(dp_str text, char out[DP_HAPPENING_ID]);

#endif
