/* Compression by zstd: the length in front, so that unpacking knows its bound
 * before it begins. A page is packed by itself. A record goes without what it
 * says twice (spare.c) and is packed with what
 * records have in common (dictionary.c; its frame has the number), or, where
 * that is shorter, as what differs from another record: that of the article it
 * copies, or an earlier reading. Those are never packed so themselves, so that
 * two steps give any record. */
#include <zstd.h>

#include "store/inside.h"

#include "core/banned.h"

enum {
    LEVEL = 3,               /* of pages, and what differs */
    MAGIC = 4,               /* bytes that begin each frame */
    UNPACKED_MAX = 256 << 20 /* a record of a page of 16 MiB stays far below */
};

struct dp_packing {
    ZSTD_CCtx *context;
    ZSTD_CCtx *with; /* what packs with a dictionary; NULL: there is none */
    int64_t end;     /* its dictionaries have numbers below */
    int64_t number;  /* of the dictionary */
    uint64_t undone; /* transactions given up when it was taken */
};

struct dp_packer {
    dp_packing *pack;  /* with the newest dictionary */
    dp_packing *small; /* the same, of happenings; NULL: not needed yet */
    ZSTD_DCtx *unpack;
    ZSTD_DDict *known[DP_DICTIONARY_END];
};

/* Records are mostly words, which are short: up to eight places are looked at
 * where five bytes are the same, and the first good one is taken. That leaves
 * as few bytes as level 6, in half of its time; level 3 takes half of that
 * again, for 6 % more bytes. */
static ZSTD_CCtx *open_with(int64_t end, const void *dictionary, size_t n)
{
    ZSTD_CCtx *made = ZSTD_createCCtx();

    if (!made)
        return NULL;
    ZSTD_CCtx_setParameter(made, ZSTD_c_compressionLevel, LEVEL);
    if (end == DP_DICTIONARY_HAPPENINGS) {
        ZSTD_CCtx_setParameter(made, ZSTD_c_strategy, ZSTD_greedy);
        ZSTD_CCtx_setParameter(made, ZSTD_c_minMatch, 5);
        ZSTD_CCtx_setParameter(made, ZSTD_c_searchLog, 3);
        ZSTD_CCtx_setParameter(made, ZSTD_c_hashLog, 17);
        ZSTD_CCtx_setParameter(made, ZSTD_c_chainLog, 16);
    } else {
        ZSTD_CCtx_setParameter(made, ZSTD_c_dictIDFlag, 0);
    }
    if (!ZSTD_isError(ZSTD_CCtx_loadDictionary(made, dictionary, n)))
        return made;
    ZSTD_freeCCtx(made);
    return NULL;
}

static dp_packing *open_packing(int64_t end)
{
    dp_packing *made = calloc(1, sizeof *made);

    if (made)
        made->context = ZSTD_createCCtx();
    if (!made || !made->context) {
        free(made);
        return NULL;
    }
    made->end = end;
    ZSTD_CCtx_setParameter(made->context, ZSTD_c_compressionLevel, LEVEL);
    return made;
}

dp_packing *dp_packing_open(void)
{
    return open_packing(DP_DICTIONARY_HAPPENINGS);
}

void dp_packing_close(dp_packing *packing)
{
    if (!packing)
        return;
    ZSTD_freeCCtx(packing->context);
    ZSTD_freeCCtx(packing->with);
    free(packing);
}

static struct dp_packer *packer_of(dp_store *store)
{
    struct dp_packer *p = store->packer;

    if (p)
        return p;
    p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->pack = dp_packing_open();
    p->unpack = ZSTD_createDCtx();
    store->packer = p;
    if (p->pack && p->unpack)
        return p;
    dp_packer_close(store);
    return NULL;
}

void dp_packer_close(dp_store *store)
{
    struct dp_packer *p = store->packer;

    if (!p)
        return;
    dp_packing_close(p->pack);
    dp_packing_close(p->small);
    ZSTD_freeDCtx(p->unpack);
    for (size_t i = 0; i < DP_DICTIONARY_END; i++)
        ZSTD_freeDDict(p->known[i]);
    free(p);
    store->packer = NULL;
}

/* -- Packing -----------------------------------------------------------------
 */

/* The newest dictionary; another process may have made it. Happenings are
 * packed with that of records until they have their own. */
static dp_status take_newest(dp_ctx *ctx, dp_store *store, dp_packing *p)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_DICTIONARY_NEWEST,
        "SELECT n, bytes FROM dictionary WHERE n > ?1 AND n < ?2 ORDER BY n"
        " DESC LIMIT 1");
    ZSTD_CCtx *made;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "pack a record");
    sqlite3_bind_int64(s, 1, p->number);
    sqlite3_bind_int64(s, 2, p->end);
    status = dp_db_step(ctx, &store->db, s, "pack a record");
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    made = open_with(p->end, sqlite3_column_blob(s, 1),
                     (size_t)sqlite3_column_bytes(s, 1));
    if (made) {
        ZSTD_freeCCtx(p->with);
        p->with = made;
        p->number = sqlite3_column_int64(s, 0);
    }
    sqlite3_reset(s);
    return made ? DP_OK : dp_no_memory(ctx, "a dictionary");
}

dp_status dp_packer_begin(dp_ctx *ctx, dp_store *store)
{
    struct dp_packer *p = packer_of(store);

    dp_status status =
        p ? take_newest(ctx, store, p->pack) : dp_no_memory(ctx, "packing");

    return status == DP_OK && p->small ? take_newest(ctx, store, p->small)
                                       : status;
}

/* A dictionary of a transaction that was given up may be gone, and its number
 * another's. */
dp_status dp_packing_follow(dp_ctx *ctx, dp_store *store, dp_packing *packing)
{
    if (packing->undone != store->undone) {
        ZSTD_freeCCtx(packing->with);
        packing->with = NULL;
        packing->number = 0;
        packing->undone = store->undone;
    }
    return take_newest(ctx, store, packing);
}

static dp_str pack(ZSTD_CCtx *context, dp_arena *arena, dp_str bytes)
{
    size_t bound = ZSTD_compressBound(bytes.n), n;
    char *room = dp_arena_alloc(arena, bound);

    if (!room)
        return DP_NULL;
    n = ZSTD_compress2(context, room, bound, bytes.p, bytes.n);
    return ZSTD_isError(n) ? DP_NULL : (dp_str){ room, n };
}

dp_str dp_pack_with(dp_arena *arena, dp_packing *packing, dp_str bytes)
{
    return pack(packing->context, arena, bytes);
}

dp_packed dp_pack_alone(dp_arena *arena, dp_packing *packing, dp_str record)
{
    dp_packed out = { .spare = dp_record_spare(arena, record),
                      .dictionary = packing->number,
                      .undone = packing->undone };

    out.bytes = pack(packing->with ? packing->with : packing->context, arena,
                     out.spare);
    return out;
}

dp_packing *dp_store_packing(dp_store *store)
{
    struct dp_packer *p = packer_of(store);

    return p ? p->pack : NULL;
}

dp_str dp_pack(dp_arena *arena, dp_store *store, dp_str bytes)
{
    dp_packing *packing = dp_store_packing(store);

    return packing ? dp_pack_with(arena, packing, bytes) : DP_NULL;
}

/* The record of a revision without a base, without what it says twice. */
static dp_status spared_at(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           int64_t revision, dp_str *out);

/* What differs from the record of revision `base`, of `spare` bytes of a
 * record; null where it does not help: a third of the record is more than a
 * dictionary leaves of it. */
static dp_status pack_difference(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str record, dp_str spare, int64_t base,
                                 dp_str *out)
{
    struct dp_packer *p = packer_of(store);
    dp_str other = DP_NULL;
    dp_status status;

    *out = DP_NULL;
    if (!p)
        return dp_no_memory(ctx, "packing");
    status = spared_at(ctx, arena, store, base, &other);
    if (status != DP_OK)
        return status;
    /* For one frame. */
    ZSTD_CCtx_refPrefix(p->pack->context, other.p, other.n);
    *out = pack(p->pack->context, arena, spare);
    if (!out->p)
        return dp_no_memory(ctx, "packing");
    if (out->n > record.n / 12)
        *out = DP_NULL;
    return DP_OK;
}

dp_status dp_record_pack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str record, const dp_packed *alone, int64_t *base,
                         dp_str *out)
{
    struct dp_packer *p = packer_of(store);
    dp_status status = DP_OK;

    *out = DP_NULL;
    if (*base)
        status = pack_difference(
            ctx, arena, store, record,
            alone ? alone->spare : dp_record_spare(arena, record), *base, out);
    if (status != DP_OK || out->p)
        return status;
    *base = 0;
    if (p && alone && alone->dictionary == p->pack->number &&
        alone->undone == store->undone)
        *out = alone->bytes;
    else if (p)
        *out = dp_pack_alone(arena, p->pack, record).bytes;
    return out->p ? DP_OK : dp_no_memory(ctx, "packing");
}

/* -- Unpacking ---------------------------------------------------------------
 */

static dp_status damaged(dp_ctx *ctx)
{
    return dp_fail(ctx, DP_BAD_DATA, "a packed record is damaged");
}

static dp_status numbered_dictionary(dp_ctx *ctx, dp_store *store,
                                     struct dp_packer *p, int64_t n,
                                     ZSTD_DDict **out)
{
    sqlite3_stmt *s;
    dp_status status;

    if (n < 1 || n >= DP_DICTIONARY_END)
        return damaged(ctx);
    *out = p->known[n];
    if (*out)
        return DP_OK;
    s = dp_db_statement(&store->db, ST_DICTIONARY_AT,
                        "SELECT bytes FROM dictionary WHERE n = ?1");
    if (!s)
        return dp_db_failed(ctx, &store->db, "unpack a record");
    sqlite3_bind_int64(s, 1, n);
    status = dp_db_step(ctx, &store->db, s, "unpack a record");
    if (status == DP_OK)
        *out = p->known[n] = ZSTD_createDDict(
            sqlite3_column_blob(s, 0), (size_t)sqlite3_column_bytes(s, 0));
    sqlite3_reset(s);
    if (status == DP_OK && !*out)
        return dp_no_memory(ctx, "a dictionary");
    return status == DP_END ? damaged(ctx) : status;
}

/* The dictionary that a frame names; NULL where it names none. */
static dp_status find_dictionary(dp_ctx *ctx, dp_store *store,
                                 struct dp_packer *p, dp_str packed,
                                 ZSTD_DDict **out)
{
    unsigned id = ZSTD_getDictID_fromFrame(packed.p, packed.n);

    *out = NULL;
    return id == 0 ? DP_OK
                   : numbered_dictionary(ctx, store, p,
                                         (int64_t)id - DP_DICTIONARY_IDS, out);
}

/* `other`: the record that it differs from; null: none. */
static dp_status unpack_with(dp_ctx *ctx, dp_arena *arena, struct dp_packer *p,
                             dp_str packed, const ZSTD_DDict *with,
                             dp_str other, dp_str *out)
{
    unsigned long long size = ZSTD_getFrameContentSize(packed.p, packed.n);
    char *room;
    size_t n;

    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ||
        size > UNPACKED_MAX)
        return damaged(ctx);
    room = dp_arena_alloc(arena, (size_t)size);
    if (!room)
        return dp_no_memory(ctx, "a record");
    ZSTD_DCtx_refDDict(p->unpack, with);
    if (other.p)
        ZSTD_DCtx_refPrefix(p->unpack, other.p, other.n);
    n = ZSTD_decompressDCtx(p->unpack, room, (size_t)size, packed.p, packed.n);
    if (ZSTD_isError(n) || n != size)
        return damaged(ctx);
    *out = (dp_str){ room, n };
    return DP_OK;
}

static dp_status unpack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str packed, dp_str other, dp_str *out)
{
    struct dp_packer *p = packer_of(store);
    ZSTD_DDict *with = NULL;
    dp_status status = p ? find_dictionary(ctx, store, p, packed, &with)
                         : dp_no_memory(ctx, "a record");

    return status == DP_OK
               ? unpack_with(ctx, arena, p, packed, with, other, out)
               : status;
}

dp_status dp_unpack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                    dp_str packed, dp_str *out)
{
    return unpack(ctx, arena, store, packed, DP_NULL, out);
}

dp_status dp_record_unpack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           sqlite3_stmt *s, int place, dp_str *out)
{
    dp_str packed = dp_column_blob(s, place);
    int64_t base = sqlite3_column_int64(s, place + 1);
    dp_str other = DP_NULL, spared;
    dp_status status = DP_OK;

    if (base)
        status = spared_at(ctx, arena, store, base, &other);
    if (status == DP_OK)
        status = unpack(ctx, arena, store, packed, other, &spared);
    return status == DP_OK ? dp_record_whole(ctx, arena, spared, out) : status;
}

static dp_status spared_at(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           int64_t revision, dp_str *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_RECORD_AT,
                        "SELECT record FROM revision WHERE n = ?1 AND"
                        " base IS NULL");
    dp_str packed;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "unpack a record");
    sqlite3_bind_int64(s, 1, revision);
    status = dp_db_step(ctx, &store->db, s, "unpack a record");
    if (status == DP_END)
        return damaged(ctx);
    if (status != DP_OK)
        return status;
    packed = dp_column_blob(s, 0);
    status = unpack(ctx, arena, store, packed, DP_NULL, out);
    sqlite3_reset(s);
    return status;
}

/* -- Happenings --------------------------------------------------------------
 *
 * Of some hundred bytes even the head of a frame counts. Before them stands one
 * byte, the number of the dictionary; 0: they are as they were. A frame has
 * neither its magic number nor the dictionary's.
 */

static dp_packing *small_packing(dp_ctx *ctx, dp_store *store)
{
    struct dp_packer *p = packer_of(store);

    if (p && !p->small) {
        p->small = open_packing(DP_DICTIONARY_END);
        if (p->small && take_newest(ctx, store, p->small) != DP_OK)
            return NULL;
    }
    return p ? p->small : NULL;
}

dp_str dp_pack_small(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     dp_str bytes)
{
    dp_packing *small = small_packing(ctx, store);
    dp_str frame = DP_NULL;
    char *room;

    if (!small)
        return DP_NULL;
    if (small->with)
        frame = pack(small->with, arena, bytes);
    /* The last byte of the magic number gives way to the dictionary's. */
    if (frame.n > MAGIC && frame.n - MAGIC < bytes.n) {
        room = (char *)frame.p + MAGIC - 1;
        *room = (char)small->number;
        return (dp_str){ room, frame.n - MAGIC + 1 };
    }
    room = dp_arena_alloc(arena, bytes.n + 1);
    if (!room)
        return DP_NULL;
    room[0] = 0;
    memcpy(room + 1, bytes.p ? bytes.p : "", bytes.n);
    return (dp_str){ room, bytes.n + 1 };
}

/* The frame as zstd wants it. */
static dp_str whole_frame(dp_arena *arena, dp_str packed)
{
    static const unsigned char magic[MAGIC] = { 0x28, 0xB5, 0x2F, 0xFD };
    char *room = dp_arena_alloc(arena, packed.n - 1 + MAGIC);

    if (!room)
        return DP_NULL;
    memcpy(room, magic, MAGIC);
    memcpy(room + MAGIC, packed.p + 1, packed.n - 1);
    return (dp_str){ room, packed.n - 1 + MAGIC };
}

dp_status dp_unpack_small(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str packed, dp_str *out)
{
    struct dp_packer *p = packer_of(store);
    ZSTD_DDict *with = NULL;
    dp_str frame;
    dp_status status;

    if (packed.n == 0)
        return damaged(ctx);
    if (packed.p[0] == 0) {
        *out = dp_str_dup(arena, dp_str_sub(packed, 1, packed.n));
        return out->p ? DP_OK : dp_no_memory(ctx, "a record");
    }
    if (!p)
        return dp_no_memory(ctx, "a record");
    status =
        numbered_dictionary(ctx, store, p, (unsigned char)packed.p[0], &with);
    if (status != DP_OK)
        return status;
    frame = whole_frame(arena, packed);
    return frame.p ? unpack_with(ctx, arena, p, frame, with, DP_NULL, out)
                   : dp_no_memory(ctx, "a record");
}

/* -- Numbers -----------------------------------------------------------------
 */

void dp_number_pack(dp_buf *buf, int64_t number)
{
    uint64_t rest = (uint64_t)number;

    for (; rest >= 0x80; rest >>= 7)
        dp_buf_char(buf, (char)(rest | 0x80));
    dp_buf_char(buf, (char)rest);
}

bool dp_number_unpack(dp_str packed, size_t *at, int64_t *out)
{
    uint64_t number = 0;

    for (unsigned shift = 0; *at < packed.n && shift < 63; shift += 7) {
        unsigned char byte = (unsigned char)packed.p[(*at)++];
        number |= (uint64_t)(byte & 0x7F) << shift;
        if (!(byte & 0x80)) {
            *out = (int64_t)number;
            return true;
        }
    }
    return false;
}

/* The first byte tells the length, the longer the larger; below it the number
 * follows, its highest byte first. */
enum {
    ONE = 200,            /* numbers of one byte */
    TWO = ONE + 40 * 256, /* up to here, of two */
    NEGATIVE = 0,         /* eight bytes follow */
    LONG = 240,           /* and so many more follow */
    LEAST_LONG = 2
};

void dp_ordered_pack(dp_buf *buf, int64_t number)
{
    uint64_t n = (uint64_t)number;
    int bytes = 8;

    if (number >= 0 && number < ONE) {
        dp_buf_char(buf, (char)(1 + number));
        return;
    }
    if (number >= 0 && number < TWO) {
        dp_buf_char(buf, (char)(1 + ONE + (number - ONE) / 256));
        dp_buf_char(buf, (char)((number - ONE) % 256));
        return;
    }
    while (number >= 0 && bytes > LEAST_LONG && !(n >> 8 * (bytes - 1)))
        bytes--;
    dp_buf_char(buf, (char)(number < 0 ? NEGATIVE : LONG + bytes));
    while (bytes-- > 0)
        dp_buf_char(buf, (char)(n >> 8 * bytes & 0xFF));
}

/* Whether dp_ordered_pack gives `n` these bytes: of any others the order would
 * be another one. */
static bool is_ordered(unsigned first, uint64_t n, size_t bytes)
{
    if (first == NEGATIVE)
        return n > INT64_MAX;
    return n >= TWO && n <= INT64_MAX &&
           (bytes == LEAST_LONG || n >> 8 * (bytes - 1));
}

bool dp_ordered_unpack(dp_str packed, size_t *at, int64_t *out)
{
    uint64_t n = 0;
    unsigned first;
    size_t bytes;

    if (*at >= packed.n)
        return false;
    first = (unsigned char)packed.p[(*at)++];
    if (first >= 1 && first <= ONE) {
        *out = first - 1;
        return true;
    }
    bytes = first == NEGATIVE ? 8 : first <= LONG ? 1 : first - LONG;
    if (bytes > 8 || bytes > packed.n - *at)
        return false;
    for (size_t i = 0; i < bytes; i++)
        n = n << 8 | (unsigned char)packed.p[(*at)++];
    if (first > ONE && first <= LONG)
        n += ONE + (uint64_t)(first - 1 - ONE) * 256;
    else if (!is_ordered(first, n, bytes))
        return false;
    *out = (int64_t)n;
    return true;
}
