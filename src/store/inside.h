/* What the files of this folder share. */
#ifndef DP_STORE_INSIDE_H
#define DP_STORE_INSIDE_H

#include "core/json.h"
#include "marks/people.h"
#include "store/db.h"
#include "store/happenings.h"
#include "store/store.h"
#include "store/terms.h"

/* Each statement that is kept prepared has a number. */
enum dp_statement {
    ST_BEGIN,
    ST_SAVEPOINT,
    ST_RELEASE,
    ST_GENERATION,
    ST_GENERATION_COUNT,
    ST_COMMIT,
    ST_FORGOTTEN,
    ST_ARTICLE_BY_ID,
    ST_ARTICLE_BY_PRINT,
    ST_ARTICLE_BY_NUMBER,
    ST_NUMBERS_NEAR,
    ST_ARTICLE_INSERT,
    ST_ARTICLE_UPDATE,
    ST_REVISION_INSERT,
    ST_REVISION_PRINT,
    ST_REVISION_LAST,
    ST_OUTLET_UPSERT,
    ST_OUTLET_COUNT,
    ST_WORDS_INSERT,
    ST_WORDS_DELETE,
    ST_STEM_PUT,
    ST_TELLING_KEY_IN,
    ST_TELLING_KEY_OUT,
    ST_TELLING_KEY_SEEK_OUT,
    ST_TELLING_KEY_NEAR,
    ST_TELLING_KEY_SLOT,
    ST_TELLING_KEY_SLOT_ROWS,
    ST_TELLING_KEY_COUNT,
    ST_TELLING_KEY_CLEAR,
    ST_TELLING_RUNS,
    ST_TELLING_RUN_IN,
    ST_TELLING_RUN_OUT,
    ST_TELLING_RUN_BEFORE,
    ST_TELLING_RUN_COUNT,
    ST_TELLING_RUN_CLEAR,
    ST_HAPPENING_KEYS_IN,
    ST_HAPPENING_KEYS_OUT,
    ST_STEM_FORMS,
    ST_ENTITY_UPSERT,
    ST_SPELLING_UPSERT,
    ST_SPELLING_UPDATE,
    ST_OFFICE_UPSERT,
    ST_SAID_UPSERT,
    ST_MENTION_INSERT,
    ST_MENTION_DELETE,
    ST_PARTED,
    ST_DICTIONARY_NEWEST,
    ST_DICTIONARY_AT,
    ST_DICTIONARY_ADD,
    ST_DICTIONARY_COUNT,
    ST_RECORD_AT,
    ST_BASE_FIND,
    ST_ARTICLE_BY_ADDRESS,
    ST_NUMBER_BY_ID,
    ST_RECORD_BY_ID,
    ST_RECORD_BY_NUMBER,
    ST_SETTING_GET,
    ST_SETTING_SET,
    ST_ENTITY_BY_ID,
    ST_SPELLING_BY_KEY,
    ST_ENTITY_JOINED,
    ST_ENTITY_SHOWN,
    ST_ENTITY_ID,
    ST_OUTLETS_NAMED,
    ST_OUTLET_BY_NAME,
    ST_OUTLETS,
    ST_OUTLET_NEWEST,
    ST_OUTLET_DAYS,
    ST_LANGUAGES,
    ST_STATES,
    ST_NEWEST_FROM,
    ST_COUNT_OF,
    ST_HIT,
    ST_VOCABULARY,
    ST_REVISIONS,
    ST_DOSSIER_GET,
    ST_DOSSIER_ADD,
    ST_DOSSIER_REMOVE,
    ST_DOSSIER_RENAME,
    ST_DOSSIER_LIST,
    ST_TELLING_FIRST, /* happening.c has their names */
    ST_TELLING_LAST = ST_TELLING_FIRST + 31,
    ST_VERIFY_TOLD,
    ST_VERIFY_KEY,
    ST_VERIFY_TELLING,
    ST_STEM_KEPT,
    ST_STEM_BEGIN,
    ST_MOVE_FIRST, /* move_row.c has their names */
    ST_MOVE_LAST = ST_MOVE_FIRST + 7,
    ST_STORY_WAITS,
    ST_STORY_CAME,
    ST_STORY_NEWEST,
    ST_STORY_TERMS_WRITE,
    ST_STORY_ROWS,
    ST_STORY_TERMS_PUT,
    ST_STORY_TERMS_TRIM,
    ST_STORY_TERMS_COUNT,
    ST_STORY_DAY_TERMS_GET,
    ST_STORY_DAY_TERMS_PUT,
    ST_STORY_DAY_TERMS_CLEAR,
    ST_STORY_DAY_TERMS_TRIM,
    ST_STORY_PLACE_PUT,
    ST_STORY_PLACE_UPDATE,
    ST_STORY_DAY_PUT,
    ST_STORY_DAY_DONE,
    ST_STORY_COUNTS_GET,
    ST_STORY_COUNTS_PUT,
    ST_STORY_COUNTS_DROP,
    ST_STORY_COUNTS_NEW,
    ST_STORY_COUNTS_TRIM,
    ST_STORY_FIND,
    ST_STORY_MEMBERS,
    ST_STORY_OUTLET,
    ST_STORY_TITLE,
    ST_STORY_OF,
    ST_STORY_BRIEF,
    ST_STORY_WHOLE,
    ST_STORY_SAID_INSERT,
    ST_NOTES_OF,
    ST_NOTES_LATEST,
    ST_NOTE_GET,
    ST_FILED_IN,
    ST_FILED_OF,
    ST_FILED_MARKS,
    ST_FILED_ANY,
    ST_ITEM_ID,
    ST_ITEM_AT,
    ST_ITEM_BY_ID,
    ST_READING_SINCE,
    ST_READING_PUT,
    ST_LINE_BRIEF,
    ST_STORY_TELLERS,
    ST_STORY_SPAN,
    ST_VERSION,
    ST_SESSION_FIND,
    ST_PICTURE_STATE,
    ST_PICTURE_WAITING,
    ST_NAMES_OF,
    ST_OFFICES_OF,
    ST_ID_OF,
    ST_ANY_ARTICLE,
    ST_ARTICLES_OF,
    ST_COMPANY_OF,
    ST_PERSON_KEY_PUT,
    ST_PERSON_KEY_GET,
    ST_NAMESAKE_PUT,
    ST_NAMESAKE_REMOVE,
    ST_NAMESAKE_GET,
    ST_ALIKE_PUT,
    ST_ALIKE_REMOVE,
    ST_ALIKE_GET,
    ST_SAME_GET,
    ST_FORMS_OF,
    ST_ID_UNDER,
    ST_SAME_OF,
    ST_SAME_AS,
    ST_SAME_PUT,
    ST_SAME_REMOVE,
    ST_ALIKE_OF,
    ST_ALIKE_TO,
    ST_JOINED_TO,
    ST_JOINED_OF,
    ST_APART_OF,
    ST_ARTICLES_NAMING,
    ST_COUNT
};

/* What the transaction changes in the index (index.c). */
typedef struct dp_change {
    int64_t number;
    size_t order; /* in which it came */
    bool out;     /* taken out, not put in */
    dp_str body, title;
} dp_change;

/* Keys of tellings that are remembered (telling_slot.c). */
typedef struct dp_slots dp_slots;

/* Pairs of stem and form that are written, by hash (stem.c). */
typedef struct dp_stems {
    uint64_t *at; /* NULL: none was yet; 0: free */
    size_t n;
} dp_stems;

typedef struct dp_index_queue {
    dp_arena *arena;
    DP_VEC(dp_change) changes;
    bool held; /* it may have to go back, and is not written */
} dp_index_queue;

/* Numbers and spellings that are remembered (register.c). */
typedef struct dp_met {
    int64_t entity, times; /* times: not yet written */
    dp_str form;
} dp_met;

typedef struct dp_register {
    dp_arena *arena;
    dp_map entities, offices, outlets, said; /* key -> index into `numbers` */
    dp_map spellings;                  /* key -> index into `met` */
    DP_VEC(int64_t) numbers;
    DP_VEC(dp_met) met;
    uint32_t rebuilt; /* the generation in which numbers were given */
} dp_register;

/* Whose identity is to be looked at before the transaction ends (identity.c).
 */
typedef struct dp_touched {
    dp_arena *arena; /* NULL: nobody's */
    dp_map seen;     /* a number: whether it has a new name */
    dp_numbers numbers;
    dp_numbers renamed; /* those that have */
    DP_VEC(dp_str) ids; /* that editors spoke of */
} dp_touched;

/* What has dictionaries of its own (dictionary.c). */
enum { DP_DICTIONARY_OF_RECORDS, DP_DICTIONARY_OF_HAPPENINGS, DP_DICTIONARIES };

enum { DP_GROWN = 256 /* slots of keys of tellings */ };

enum { DP_APPLICATION = 0x64705331 /* "dpS1", in the file's head */ };

struct dp_store {
    dp_db db;
    dp_terms *terms;
    dp_arena *arena;   /* of the article that is added; NULL: none was */
    dp_sounds *sounds; /* NULL: no knowledge was opened */
    dp_people *people; /* NULL: not asked for yet */
    bool stale;        /* the index was fed by another version */
    bool has_stories;  /* their tables were seen: they stay */
    int64_t begun_at;  /* of the transaction, milliseconds; 0: none */
    bool held;         /* one for reading alone is open */
    size_t unsure;     /* articles added in it */
    int64_t revision;  /* the last in it; 0: not asked for yet */
    uint64_t undone;   /* how many were given up, */
    int64_t commits;   /* and how many were not */
    struct {
        struct dp_lent {
            int64_t number;
            const dp_article *article;
        } * at;
        size_t n, cap;
    } lent; /* articles of it that are in memory still (add.c) */
    dp_index_queue queue;
    dp_index_queue keyed; /* of happening_key: bodies alone */
    struct {
        dp_day day;
        int64_t articles; /* 0: none */
    } came; /* new articles of a day, before it is noted to wait (story.c) */
    dp_register reg;
    dp_stems stems;
    dp_slots *slots; /* NULL: none */
    dp_touched touched;
    struct dp_packer *packer; /* NULL: not needed yet */
    int64_t revisions;        /* how many there were at the last commit */
    int64_t tellings;         /* number of the last that was added here; or 0 */
    struct dp_grown {
        int64_t slot;
        uint32_t rows; /* that its table got since it was looked at */
    } grown[DP_GROWN]; /* by slot (telling_key.c) */
    int64_t grown_turn;
    struct dp_dictionary_made {
        int64_t train_at; /* how many there are when the next is to be made */
        char *bytes;      /* NULL: none was made */
        size_t n;
        int64_t number;
    } made[DP_DICTIONARIES];
    dp_store_sure *sure;
    void *sure_self;
    dp_store_settler *settler; /* NULL: what is due stays so */
    dp_telling_keys *telling_keys;
    dp_telling_keys *happening_keys;
    void *settler_self;
    bool unsettled;             /* something became due */
    struct dp_ranking *ranking; /* story_list.c; NULL: nothing was asked yet */
};

/* Open a transaction where none is. DP_BUSY after ten seconds of waiting. */
dp_status dp_store_begin(dp_ctx *ctx, dp_store *store);

/* Give up the transaction. */
void dp_store_undo(dp_store *store);

/* What the store says of itself; null where it does not. */
dp_status dp_setting_get(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                         dp_str name, dp_str *out);
dp_status dp_setting_set(dp_ctx *ctx, dp_store *store, dp_str name,
                         dp_str value);

/* -- Stories (story.c) ------------------------------------------------------
 */

/* Make the tables of stories where there are none. */
dp_status dp_story_make_tables(dp_ctx *ctx, dp_store *store);

/* Whether there are any: a store that is only read may be an old one. */
bool dp_story_tables(dp_store *store);

/* dp_story_terms_put of an article that is there, in a transaction that stays
 * open. */
dp_status dp_story_terms_write(dp_ctx *ctx, dp_store *store, int64_t article,
                               dp_str terms);

/* Of a new article: its day waits to be grouped. That is noted, and written when
 * one of another day comes, or by `flush`; `drop` forgets it. */
dp_status dp_story_came(dp_ctx *ctx, dp_store *store, int64_t article);
dp_status dp_story_waits_flush(dp_ctx *ctx, dp_store *store);
void dp_story_waits_drop(dp_store *store);

/* -- Notes (note.c) ---------------------------------------------------------
 */

/* Make their table where there is none. */
dp_status dp_notes_prepare(dp_ctx *ctx, dp_store *store);

/* The words of an article's notes, for the index, and their stems; null where
 * it has none. In a store that is written. */
dp_status dp_notes_terms(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_str *out, dp_str *stems);

/* Keep one that another store printed; in a transaction that stays open. */
struct dp_note;
dp_status dp_note_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const struct dp_note *note);

/* Words that a person typed, cleaned (dp_utf8_clean) and trimmed. DP_USAGE:
 * there are more than `most` bytes of `what`. */
dp_status dp_words_clean(dp_ctx *ctx, dp_arena *arena, const char *what,
                         size_t most, dp_str *text);

/* Sixteen hexadecimal digits; null when memory is out. */
dp_str dp_random_id(dp_arena *arena);

/* -- What was read (reading.c) ----------------------------------------------
 */

/* Make its tables where there are none. */
dp_status dp_reading_prepare(dp_ctx *ctx, dp_store *store);

/* What an account of this name read, as another store printed it: of an
 * article, or since when. Nothing where there is no such account; in a
 * transaction that stays open. */
typedef struct dp_read_line {
    dp_str account, article, at;
    bool read;
    int64_t starred;
} dp_read_line;

dp_status dp_reading_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const dp_read_line *line);

/* -- Reviews (review.c, review_move.c) --------------------------------------
 */

/* Make their tables where there are none. */
dp_status dp_reviews_prepare(dp_ctx *ctx, dp_store *store);

/* Keep one that another store printed, with its id, and as it went out where
 * it did; nothing where it is there. In a transaction that stays open. */
struct dp_review;
struct dp_review_sent;
dp_status dp_review_put(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const struct dp_review *review,
                        const struct dp_review_sent *sent);

/* A review as a line of an export, and back. */
dp_status dp_reviews_export(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_store_line *line, void *self);
struct json_t;
dp_status dp_review_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const struct json_t *row);

/* -- Filed articles (filed.c) -------------------------------------------------
 */

/* Make their table where there is none. */
dp_status dp_filed_prepare(dp_ctx *ctx, dp_store *store);

/* The marks of the dossiers an article is filed in, each with a blank before
 * it; null where it is in none. In a store that is written. */
dp_status dp_filed_marks(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_str *out);

/* Whether a dossier has any. */
dp_status dp_filed_any(dp_ctx *ctx, dp_store *store, int64_t dossier,
                       bool *out);

/* File what another store printed; take out all that a dossier has. In a
 * transaction that stays open. */
dp_status dp_filed_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name, dp_str article, dp_str at);
dp_status dp_filed_clear(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, int64_t dossier);

/* -- Order (order.c) --------------------------------------------------------
 */

/* The first of the numbers of an article sorted by `published`, else by
 * `fetched`, else by `seen`; a publication later than the day after it was
 * fetched is a mistake of the page, and `fetched` counts. */
int64_t dp_order_of(const dp_article *article, dp_str seen);

/* The numbers nearest to it on its day, and the nearest of them to `number` that
 * is not taken; `taken` begins with the first of them. False: there is none. */
enum { DP_ORDER_NEAR = 64 };
void dp_order_near(int64_t number, int64_t *first, int64_t *last);
bool dp_order_nearest(int64_t number, const bool *taken, int64_t *out);

/* Another number, where all those are taken; each turn another, of the same day
 * where that has some. */
int64_t dp_order_beside(int64_t number, dp_str id, unsigned turn);

/* The first number of a day, and the day of a number; days from 1970-01-01. */
int64_t dp_order_first(dp_day day);
dp_day dp_order_day(int64_t number);
/* The second of the day that a number stands for, more or less. */
int32_t dp_order_second(int64_t number);

/* -- Ids and addresses (id.c) -----------------------------------------------
 */

dp_str dp_id_pack(dp_arena *arena, dp_str id);
dp_str dp_id_unpack(dp_arena *arena, dp_str packed);
dp_str dp_column_id(dp_arena *arena, sqlite3_stmt *statement, int place);
int64_t dp_address_hash(dp_str url);

/* -- What a record says twice (spare.c) -------------------------------------
 */

/* The line of a record without it, in `arena`, or the line itself. */
dp_str dp_record_spare(dp_arena *arena, dp_str line);

/* The line again. DP_BAD_DATA: it was not made of one. */
dp_status dp_record_whole(dp_ctx *ctx, dp_arena *arena, dp_str spared,
                          dp_str *out);

/* -- Packing (pack.c) -------------------------------------------------------
 */

/* What packs, for one thread at a time. Accepts NULL to be closed. */
typedef struct dp_packing dp_packing;
dp_packing *dp_packing_open(void);
void dp_packing_close(dp_packing *packing);

/* Pack with the newest dictionary of the store from now on. */
dp_status dp_packing_follow(dp_ctx *ctx, dp_store *store, dp_packing *packing);

/* The store's own, which follows with each transaction; NULL: no memory. */
dp_packing *dp_store_packing(dp_store *store);

/* Compress by itself into `arena`; null when memory is out. */
dp_str dp_pack(dp_arena *arena, dp_store *store, dp_str bytes);
dp_str dp_pack_with(dp_arena *arena, dp_packing *packing, dp_str bytes);

/* DP_BAD_DATA: not what dp_pack made. */
dp_status dp_unpack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                    dp_str packed, dp_str *out);

/* A record that was packed with a dictionary, which has to be there still when
 * it is kept. */
typedef struct dp_packed {
    dp_str bytes;       /* null: no memory */
    dp_str spare;       /* what was packed: the record without what it says twice */
    int64_t dictionary; /* 0: none */
    uint64_t undone;    /* dp_store.undone */
} dp_packed;
dp_packed dp_pack_alone(dp_arena *arena, dp_packing *packing, dp_str record);

/* Compress a record. `*base` is a revision, with a base of its own or none,
 * whose record may be much the same, 0: none; on return the one it was packed
 * against. `alone` is what dp_pack_alone made of it, or NULL. */
dp_status dp_record_pack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str record, const dp_packed *alone, int64_t *base,
                         dp_str *out);

/* The record in column `place` whose base is in the next one. */
dp_status dp_record_unpack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           sqlite3_stmt *s, int place, dp_str *out);

/* What a happening shows: some hundred bytes that resemble others; null when
 * memory is out. DP_BAD_DATA: not what was packed. */
dp_str dp_pack_small(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     dp_str bytes);
dp_status dp_unpack_small(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str packed, dp_str *out);

/* In a transaction: pack with the newest dictionary from now on. */
dp_status dp_packer_begin(dp_ctx *ctx, dp_store *store);
void dp_packer_close(dp_store *store);

/* The number of a dictionary in a frame is above those that zstd reserves.
 * Dictionaries of records and of happenings are numbered apart. */
enum {
    DP_DICTIONARY_IDS = 1 << 16,
    DP_DICTIONARY_HAPPENINGS = 32, /* the first of happenings */
    DP_DICTIONARY_END = 64
};

/* Make a dictionary where it is time for one: between transactions, since it
 * takes longer than others should wait; keep it, in one (dictionary.c). */
dp_status dp_dictionary_consider(dp_ctx *ctx, dp_store *store);
dp_status dp_dictionary_keep(dp_ctx *ctx, dp_store *store);

/* A hash of bytes of which many are asked; never 0. */
uint64_t dp_hash(dp_str bytes);

/* A number in as few bytes as it needs; false: no other is there. */
void dp_number_pack(dp_buf *buf, int64_t number);
bool dp_number_unpack(dp_str packed, size_t *at, int64_t *out);

/* The same, such that bytes have the order of the numbers. */
void dp_ordered_pack(dp_buf *buf, int64_t number);
bool dp_ordered_unpack(dp_str packed, size_t *at, int64_t *out);

/* -- The index (index.c) ----------------------------------------------------
 */

/* The words of an article, as the index wants them, and the stems of all. */
typedef struct dp_words {
    dp_str body, title;
    dp_str stems[2]; /* as dp_terms_make gives them */
} dp_words;
dp_status dp_words_make(dp_ctx *ctx, dp_arena *arena, dp_terms *terms,
                        const dp_article *article, dp_words *out);

/* The words and marks of an article, with those of its notes: put in, taken
 * out. The article is the one they were made from: a contentless index forgets
 * only what it is told. `words`: made already, or NULL. */
dp_status dp_index_insert(dp_ctx *ctx, dp_store *store, int64_t number,
                          const dp_article *article, const dp_words *words,
                          dp_str marks);
dp_status dp_index_delete(dp_ctx *ctx, dp_store *store, int64_t number,
                          const dp_article *article, dp_str marks);

/* Write what waits. */
dp_status dp_index_flush(dp_ctx *ctx, dp_store *store);

/* -- What waits for the end of a transaction (queue.c) ----------------------
 */

/* Writes one change into the table. */
typedef dp_status dp_change_run(dp_ctx *ctx, dp_store *store,
                                const dp_change *change);

/* Whether it is time to write what waits. */
bool dp_queue_is_full(const dp_index_queue *queue);

/* Make a queue ready for a change, whose strings are to live in its arena; a
 * full one is written first, unless it is held. */
dp_status dp_queue_ready(dp_ctx *ctx, dp_store *store, dp_index_queue *queue,
                         dp_change_run *run);
dp_status dp_queue_add(dp_ctx *ctx, dp_index_queue *queue, dp_change change);

/* Write what waits, by number and in the order it came; drop all of it but the
 * first `kept` changes. */
dp_status dp_queue_flush(dp_ctx *ctx, dp_store *store, dp_index_queue *queue,
                         dp_change_run *run);
void dp_queue_drop(dp_index_queue *queue, size_t kept);

/* -- Stems (stem.c) ---------------------------------------------------------
 */

/* Keep which forms have which stem, as dp_terms_make gives them; in a
 * transaction that stays open. */
dp_status dp_stems_keep(dp_ctx *ctx, dp_store *store, dp_str pairs);

/* The first of them that is not kept, in `*out`, which else stays as it is;
 * what was asked for once is remembered in `found` and not asked for again. */
dp_status dp_stems_lost(dp_ctx *ctx, dp_store *store, dp_stems *found,
                        dp_str pairs, dp_str *out);

/* The forms of a stem that are other words, in `arena` or until the call
 * returns; null when memory is out. */
typedef void dp_stem_form(void *self, dp_str form);
dp_status dp_stems_forms(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str stem, dp_stem_form *each, void *self);

/* The stems that words of this form have, those among them that it begins with:
 * a form has no accents, and stems depend on them. */
dp_status dp_stems_of(dp_ctx *ctx, dp_store *store, dp_str form,
                      dp_stem_form *each, void *self);

/* The same of all stems that begin with `head`, and the stems themselves, which
 * may be no words. */
dp_status dp_stems_begin(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str head, dp_stem_form *each, void *self);

/* Take out the forms that no article has any more. */
dp_status dp_stems_forget(dp_ctx *ctx, dp_arena *arena, dp_store *store);

/* What is remembered goes. */
void dp_stems_clear(dp_stems *stems);
void dp_stems_free(dp_stems *stems);

/* -- Readers and writers (transaction.c) ------------------------------------
 */

/* In a transaction, behind a change that readers see: the generation is one
 * more than it was. dp_store_commit does it by itself (transaction.c). */
dp_status dp_store_changed(dp_ctx *ctx, dp_store *store);

/* One snapshot for all that is read between the two, whoever writes meanwhile:
 * within a transaction, or where the store is held (dp_store_hold), that one.
 * `*own` is for the second. */
dp_status dp_store_look(dp_ctx *ctx, dp_store *store, bool *own);
void dp_store_looked(dp_store *store, bool own);

/* -- Numbers of names (register.c) ------------------------------------------
 */

dp_status dp_register_entity(dp_ctx *ctx, dp_store *store, dp_str id,
                             dp_str name, int64_t *out);
dp_status dp_register_office(dp_ctx *ctx, dp_store *store, int64_t entity,
                             dp_str role, dp_str state, int64_t *out);
/* Of what is said of a happening: its kind and its status. */
dp_status dp_register_said(dp_ctx *ctx, dp_store *store, dp_str kind,
                           dp_str said, int64_t *out);
dp_status dp_register_outlet(dp_ctx *ctx, dp_store *store, dp_str name,
                             int64_t *out);

/* A form was met once more. */
dp_status dp_register_spelling(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                               int64_t entity, dp_str form);

/* In a transaction: whoever remembers numbers of entities, or stems, is to
 * forget them from the next commit on (keep.c). */
dp_status dp_store_rebuilt(dp_ctx *ctx, dp_store *store, dp_arena *arena);

/* Write how often forms were met; forget everything; forget it where another
 * process gave new numbers. */
dp_status dp_register_flush(dp_ctx *ctx, dp_store *store);
void dp_register_clear(dp_store *store);
dp_status dp_register_check(dp_ctx *ctx, dp_store *store, dp_arena *arena);

/* The id of an article, given by id or address; null where there is none. */
dp_status dp_store_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id_or_url, dp_str *id);

/* The number of the article with an id. DP_END: there is none. */
dp_status dp_number_of_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, int64_t *out);

/* The newest record of an article, parsed; the line too unless NULL. */
dp_status dp_store_newest(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          dp_str id, dp_article *out, dp_str *line);

/* The same, by the article's number; DP_END: there is none. */
dp_status dp_store_article_at(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                              int64_t number, dp_article *out, dp_str *line);

/* -- Adding (add.c) ---------------------------------------------------------
 */

enum { DP_PRINT_SIZE = 16 };

/* What is made of an article before the store is asked. */
typedef struct dp_prepared {
    dp_str id; /* packed */
    char print[DP_PRINT_SIZE];
    dp_words words;
    dp_packed record;
    dp_str page;  /* packed; null: not kept */
    dp_str about; /* for its story (dp_intake_about); null: not made */
} dp_prepared;

/* May run beside the store, with terms and packing of its own. */
dp_status dp_prepare(dp_ctx *ctx, dp_arena *arena, dp_terms *terms,
                     dp_packing *packing, const dp_kept *kept,
                     dp_prepared *out);

/* dp_store_add of an article that lives as long as the transaction. Where it
 * fails half of it may stand: the transaction is to be given up
 * (dp_store_undo). */
dp_status dp_store_add_prepared(dp_ctx *ctx, dp_store *store,
                                const dp_kept *kept, const dp_prepared *made,
                                dp_added *added);

/* An article that the transaction added and that is in memory still, by its
 * number; NULL: none. */
const dp_article *dp_store_lent(const dp_store *store, int64_t number);
void dp_store_return(dp_store *store);

/* -- Rows of an export (move_row.c) -----------------------------------------
 */

/* What puts them out. */
extern const char dp_move_followed[], dp_move_pending[], dp_move_happening[];

/* DP_BAD_DATA, and the sentence for it: what a line says cannot be. */
dp_status dp_move_no_line(dp_ctx *ctx);

/* Take one in. DP_BAD_DATA: it is none of them. */
dp_status dp_move_row(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_str kind, const json_t *row);

/* -- The tokenizer of the index (tokenizer.c) -------------------------------
 */

/* Register `depeche` with FTS5. */
dp_status dp_tokenizer_register(dp_ctx *ctx, dp_db *db);
/* NULL: this SQLite has none. */
fts5_api *dp_fts5_of(sqlite3 *sqlite);

/* Register fitness(words, WEIGHTS), how well a row fits (fitness.c). */
dp_status dp_fitness_register(dp_ctx *ctx, dp_db *db);

/* -- What is made of a record (derive.c) ------------------------------------
 */

/* What spellings of a name have in common: sounds of its words, from the last
 * to the first, parted by blanks. Null where it has none, or memory is out. */
dp_str dp_name_key(dp_arena *arena, const dp_sounds *sounds, dp_str name);

/* Write the ids that editors gave over those of the record, into lists of
 * `article`'s own (editors.c). */
dp_status dp_apply_parted(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          dp_article *article);

/* Keep one for an article that is not there yet. */
dp_status dp_parted_write(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str article, dp_str id, dp_str other);

/* Put what is found by an article under `number`, and its words into the index
 * (`words`: made already, or NULL); take both away. */
dp_status dp_derive(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                    int64_t number, const dp_article *article,
                    const dp_words *words);
dp_status dp_derive_clear(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          int64_t number, const dp_article *article);

/* The words alone of an article: taken out (`out`), put in again, before and
 * behind a change of what stands in the index beside it; nothing else changes.
 * DP_END: there is none. */
dp_status dp_derive_words_of(dp_ctx *ctx, dp_store *store, dp_str article,
                             bool out);
/* -- Who is one (identity.c) --------------------------------------------------
 */

/* The people that are known, opened when first asked for; NULL where no
 * knowledge was opened (entity.c). */
dp_status dp_store_people(dp_ctx *ctx, dp_store *store);

/* An article came or went that names this entity; it has a name that it had
 * not; an editor said something of this id. */
dp_status dp_identity_touch(dp_ctx *ctx, dp_store *store, int64_t entity);
dp_status dp_identity_renamed(dp_ctx *ctx, dp_store *store, int64_t entity);
dp_status dp_identity_touch_id(dp_ctx *ctx, dp_store *store, dp_str id);

/* Settle who is one of those that were touched; drop them. */
dp_status dp_identity_settle(dp_ctx *ctx, dp_store *store);
void dp_identity_drop(dp_store *store);

/* The id that stands for all those who are one. */
dp_status dp_identity_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, dp_str *out);

/* Whether a name is the whole and own name of a person with this id: the one
 * that makes the id, or one that the world knows to be theirs. Not "Mr Lavrov"
 * (identity_alike.c). */
bool dp_is_own_name(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                    dp_str name);

/* Write over the ids of the record those that editors gave, then those that
 * stand for all who are one; into lists of `article`'s own (editors.c). */
dp_status dp_apply_identity(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                            dp_article *article);

/* -- Happenings (happening.c) -----------------------------------------------
 */

/* Make their tables where there are none. */
dp_status dp_happenings_prepare(dp_ctx *ctx, dp_store *store);
bool dp_happenings_there(dp_store *store);

/* The article with this number is to be taken in; its tellings are to go. */
dp_status dp_happenings_due(dp_ctx *ctx, dp_store *store, int64_t article);
dp_status dp_happenings_drop(dp_ctx *ctx, dp_store *store, int64_t article);

/* Let the settler make up for it. */
dp_status dp_store_settle(dp_ctx *ctx, dp_store *store);

/* Write what waits to be found by keys (happening_key.c). */
dp_status dp_happening_keys_flush(dp_ctx *ctx, dp_store *store);

/* Put a telling under its keys, or take it out from under them; take it out
 * where its keys are not known, by looking at all (telling_key.c). What SQL
 * asks of a row: telling_of(place), telling_ends(place). */
dp_status dp_telling_keys_put(dp_ctx *ctx, dp_store *store, int64_t telling,
                              const dp_keys *keys, bool out);
void dp_telling_keys_register(sqlite3 *sqlite);

/* Put many of a slot together, before the transaction ends. */
dp_status dp_telling_keys_flush(dp_ctx *ctx, dp_store *store);
dp_status dp_telling_keys_seek_out(dp_ctx *ctx, dp_store *store,
                                   int64_t telling);

/* A row of "SELECT n, day, last, kind, status, pack". */
dp_status dp_happening_take(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            sqlite3_stmt *s, dp_happening_row *out);

#endif
