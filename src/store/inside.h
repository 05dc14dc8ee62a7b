/* What the files of this folder share. */
#ifndef DP_STORE_INSIDE_H
#define DP_STORE_INSIDE_H

#include "marks/people.h"
#include "store/db.h"
#include "store/store.h"
#include "store/terms.h"

/* Each statement that is kept prepared has a number. */
enum dp_statement {
    ST_BEGIN,
    ST_COMMIT,
    ST_FORGOTTEN,
    ST_ARTICLE_BY_ID,
    ST_ARTICLE_BY_PRINT,
    ST_NUMBER_TAKEN,
    ST_ARTICLE_INSERT,
    ST_ARTICLE_UPDATE,
    ST_REVISION_INSERT,
    ST_REVISION_NEWEST,
    ST_OUTLET_INSERT,
    ST_OUTLET_FIND,
    ST_WORDS_INSERT,
    ST_WORDS_DELETE,
    ST_ENTITY_UPSERT,
    ST_SPELLING_UPSERT,
    ST_MENTION_INSERT,
    ST_OFFICE_INSERT,
    ST_EVENT_INSERT,
    ST_EVENT_ENTITY_INSERT,
    ST_EVENT_STATE_INSERT,
    ST_QUOTE_INSERT,
    ST_CLEAR_FIRST, /* one for each table of what is made again */
    ST_CLEAR_LAST = ST_CLEAR_FIRST + 4,
    ST_RECORD_BY_ID,
    ST_SETTING_GET,
    ST_SETTING_SET,
    ST_ENTITY_BY_ID,
    ST_SPELLING_BY_KEY,
    ST_HIT,
    ST_VOCABULARY,
    ST_DOSSIER_GET,
    ST_DOSSIER_ADD,
    ST_DOSSIER_REMOVE,
    ST_DOSSIER_LIST,
    ST_FORGOTTEN_INSERT,
    ST_COUNT
};

struct dp_store {
    dp_db db;
    dp_terms *terms;
    dp_sounds *sounds; /* NULL: no knowledge was opened */
    dp_people *people; /* NULL: not asked for yet */
    bool stale;        /* the index was fed by another version */
    int64_t begun_at;  /* of the transaction, milliseconds; 0: none */
    size_t unsure;     /* articles added in it */
    dp_store_sure *sure;
    void *sure_self;
};

/* Open a transaction where none is. DP_BUSY after ten seconds of waiting. */
dp_status dp_store_begin(dp_ctx *ctx, dp_store *store);

/* What the store says of itself; null where it does not. */
dp_status dp_setting_get(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                         dp_str name, dp_str *out);
dp_status dp_setting_set(dp_ctx *ctx, dp_store *store, dp_str name,
                         dp_str value);

/* -- Order (order.c) --------------------------------------------------------
 */

/* The first of the numbers of an article sorted by `published`, else by
 * `fetched`, else by `seen`; a publication later than the day after it was
 * fetched is a mistake of the page, and `fetched` counts. */
int64_t dp_order_of(const dp_article *article, dp_str seen);

/* The day, from 1970-01-01, that a number stands for. */
dp_day dp_order_day(int64_t number);

/* -- Packing (pack.c) -------------------------------------------------------
 */

/* Compress into `arena`; null when memory is out. */
dp_str dp_pack(dp_arena *arena, dp_str bytes);

/* DP_BAD_DATA: not what dp_pack made. */
dp_status dp_unpack(dp_ctx *ctx, dp_arena *arena, dp_str packed, dp_str *out);

/* The words of an article in the index: put in, taken out (add.c). `record` is
 * the line they were made from: a contentless index forgets only what it is
 * told. */
dp_status dp_index_insert(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          int64_t number, const dp_article *article);
dp_status dp_index_delete(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          int64_t number, const dp_article *article);

/* The newest record of an article, parsed; the line too unless NULL. */
dp_status dp_store_newest(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          dp_str id, dp_article *out, dp_str *line);

/* -- The tokenizer of the index (tokenizer.c) -------------------------------
 */

/* Register `depeche` with FTS5. */
dp_status dp_tokenizer_register(dp_ctx *ctx, dp_db *db);

/* -- What is made of a record (derive.c) ------------------------------------
 */

/* What spellings of a name have in common: sounds of its words, from the last
 * to the first, parted by blanks. Null where it has none, or memory is out. */
dp_str dp_name_key(dp_arena *arena, const dp_sounds *sounds, dp_str name);

/* Put the entities, events and quotes of an article under `number`; take those
 * of `number` away. */
dp_status dp_derive(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                    int64_t number, const dp_article *article);
dp_status dp_derive_clear(dp_ctx *ctx, dp_store *store, int64_t number);

#endif
