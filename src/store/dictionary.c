/* What records have in common, and what happenings have: dictionaries for
 * packing them, trained by zstd on the store's own records when there are 250,
 * 2,500 and 25,000, on its happenings when there are 1,000, 8,000 and 50,000
 * tellings. It is shown of them only runs of three pieces (words, figures,
 * signs between them) that stand in eight records at least, or in what eight
 * articles, each by itself, tell of happenings: what an article alone says is
 * in no dictionary, so that it can be forgotten. Each dictionary stays as long
 * as the store: frames have its number. */
#include <zdict.h>

#include "store/inside.h"

#include "core/banned.h"

enum {
    SPACING = 2, /* from one record to the next */
    LEAST = 8,   /* samples in which a run has to stand */
    RUN = 3,     /* pieces of a run */
    BYTES = 112 << 10,
    SAMPLE_MAX = 64 << 10, /* of a record that is looked at */
    SLOTS_BITS = 22,
    AHEAD = 16
};

typedef struct maker maker;

enum { TURNS = 3 };

/* What is packed with dictionaries of its own. */
struct kind {
    int64_t first;           /* number */
    int64_t when[TURNS];     /* how many there are when one is made */
    uint16_t samples[TURNS]; /* in which runs are counted: in two bytes */
    uint16_t shown[TURNS];   /* of which the trainer sees what is common */
    dp_status (*read)(maker *m, dp_arena *scratch, int64_t last);
};

typedef struct run {
    uint32_t hash;          /* what its place does not say of it; 0: free */
    uint16_t records, last; /* last: record it was counted in, from 1 */
} run;

typedef struct sample {
    dp_str bytes;
    uint32_t *ends; /* of its pieces */
    uint32_t n;
} sample;

struct maker {
    dp_ctx *ctx;
    dp_store *store;
    const struct kind *kind;
    int64_t turn;
    dp_arena *arena;
    sample *samples;
    size_t n;
    run *slots; /* 1 << SLOTS_BITS, open addressing */
    size_t used;
};

/* -- Pieces ------------------------------------------------------------------
 */

static int class_of(unsigned char c)
{
    if (c >= '0' && c <= '9')
        return 1;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80)
        return 2;
    return c == ' ' ? 3 : 4;
}

static bool is_end(dp_str bytes, size_t i)
{
    return i == bytes.n || class_of((unsigned char)bytes.p[i]) !=
                               class_of((unsigned char)bytes.p[i - 1]);
}

static bool cut_pieces(maker *m, sample *s)
{
    size_t n = 0;

    for (size_t i = 1; i <= s->bytes.n; i++)
        n += is_end(s->bytes, i);
    s->ends = dp_arena_alloc(m->arena, (n + 1) * sizeof *s->ends);
    if (!s->ends)
        return false;
    for (size_t i = 1; i <= s->bytes.n; i++)
        if (is_end(s->bytes, i))
            s->ends[s->n++] = (uint32_t)i;
    return true;
}

static dp_str run_at(const sample *s, size_t first, size_t pieces)
{
    return dp_str_sub(s->bytes, first ? s->ends[first - 1] : 0,
                      s->ends[first + pieces - 1]);
}

uint64_t dp_hash(dp_str bytes)
{
    uint64_t h = bytes.n * 0x9E3779B97F4A7C15u;

    for (size_t i = 0; i < bytes.n; i += 8) {
        uint64_t word = 0;
        size_t left = bytes.n - i;
        memcpy(&word, bytes.p + i, left < 8 ? left : 8);
        h = (h ^ word) * 0x9E3779B97F4A7C15u;
        h ^= h >> 29;
    }
    return h ? h : 1;
}

enum { SLOTS_MASK = (1 << SLOTS_BITS) - 1 };

static uint32_t rest_of(uint64_t hash)
{
    uint32_t rest = (uint32_t)(hash >> 32);

    return rest ? rest : 1;
}

static run *slot_of(maker *m, uint64_t hash)
{
    size_t i = hash & SLOTS_MASK;

    while (m->slots[i].hash && m->slots[i].hash != rest_of(hash))
        i = (i + 1) & SLOTS_MASK;
    return &m->slots[i];
}

/* The slots are more than the processor has at hand. */
static uint64_t send_for(maker *m, uint64_t hash)
{
    __builtin_prefetch(&m->slots[hash & SLOTS_MASK]);
    return hash;
}

/* -- Counting ----------------------------------------------------------------
 */

static bool is_common(maker *m, const sample *s, size_t first, size_t pieces)
{
    return slot_of(m, dp_hash(run_at(s, first, pieces)))->records >= LEAST;
}

static void count(maker *m, uint64_t hash, uint16_t record)
{
    run *r = slot_of(m, hash);

    if (!r->hash) {
        /* Half full it finds fast; what is common was met before. */
        if (m->used > (size_t)1 << (SLOTS_BITS - 1))
            return;
        m->used++;
        r->hash = rest_of(hash);
    }
    if (r->last == record)
        return;
    r->last = record;
    r->records++;
}

/* Runs that were found, some ahead of being counted. */
typedef struct counter {
    maker *m;
    uint16_t record;
    uint64_t ahead[AHEAD];
    size_t n, counted;
} counter;

static void count_ahead(counter *c, uint64_t hash)
{
    if (c->n - c->counted == AHEAD)
        count(c->m, c->ahead[c->counted++ % AHEAD], c->record);
    c->ahead[c->n++ % AHEAD] = send_for(c->m, hash);
}

static void count_rest(counter *c)
{
    while (c->counted < c->n)
        count(c->m, c->ahead[c->counted++ % AHEAD], c->record);
}

static void count_pieces(maker *m)
{
    for (size_t i = 0; i < m->n; i++) {
        counter c = { .m = m, .record = (uint16_t)(i + 1) };
        for (size_t at = 0; at < m->samples[i].n; at++)
            count_ahead(&c, dp_hash(run_at(&m->samples[i], at, 1)));
        count_rest(&c);
    }
}

/* Of pieces that are common: others cannot be in a run that is. */
static void count_runs(maker *m)
{
    for (size_t i = 0; i < m->n; i++) {
        const sample *s = &m->samples[i];
        counter c = { .m = m, .record = (uint16_t)(i + 1) };
        size_t common = 0; /* pieces, one behind the other, up to here */
        for (size_t at = 0; at < s->n; at++) {
            if (at + AHEAD < s->n)
                send_for(m, dp_hash(run_at(s, at + AHEAD, 1)));
            common = is_common(m, s, at, 1) ? common + 1 : 0;
            if (common >= RUN)
                count_ahead(&c, dp_hash(run_at(s, at + 1 - RUN, RUN)));
        }
        count_rest(&c);
    }
}

/* What of a record stands in common runs. */
static void put_common(maker *m, const sample *s, dp_buf *out)
{
    size_t done = 0; /* pieces */

    for (size_t at = 0; at + RUN <= s->n; at++) {
        size_t first = at > done ? at : done;
        if (!is_common(m, s, at, RUN))
            continue;
        dp_buf_add(out, run_at(s, first, at + RUN - first));
        done = at + RUN;
    }
}

/* -- Making ------------------------------------------------------------------
 */

/* What is looked at of one; they may be many times as long, and have the memory
 * of one. */
static dp_status take_sample(maker *m, dp_str bytes)
{
    sample *one = &m->samples[m->n];

    one->bytes = dp_str_dup(m->arena, dp_str_sub(bytes, 0, SAMPLE_MAX));
    if (!one->bytes.p || !cut_pieces(m, one))
        return dp_no_memory(m->ctx, "a dictionary");
    m->n++;
    return DP_OK;
}

static dp_status take_record(maker *m, dp_arena *scratch, sqlite3_stmt *s)
{
    dp_str record;
    dp_status status =
        dp_record_unpack(m->ctx, scratch, m->store, s, 0, &record);

    return status == DP_OK ? take_sample(m, dp_record_spare(scratch, record))
                           : status;
}

static dp_status read_records(maker *m, dp_arena *scratch, int64_t last)
{
    int64_t range = (int64_t)m->kind->samples[m->turn] * SPACING;
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(m->store->db.sqlite,
                           "SELECT record, base FROM revision WHERE n > ?1 AND"
                           " (?2 OR n % ?3 = 0) AND base IS NULL LIMIT ?4",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(m->ctx, &m->store->db, "make a dictionary");
    sqlite3_bind_int64(s, 1, last - range);
    sqlite3_bind_int(s, 2, last < range);
    sqlite3_bind_int(s, 3, SPACING);
    sqlite3_bind_int(s, 4, m->kind->samples[m->turn]);
    while ((status = dp_db_step(m->ctx, &m->store->db, s,
                                "make a dictionary")) == DP_OK &&
           (status = take_record(m, scratch, s)) == DP_OK)
        dp_arena_reset(scratch);
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* What the rows of one article have, one behind the other: a run counts once
 * for each article. `*more`: the row is of another. */
static dp_status take_happenings(maker *m, dp_arena *scratch, sqlite3_stmt *s,
                                 bool *more)
{
    int64_t article = sqlite3_column_int64(s, 0);
    dp_buf all = dp_buf_new(scratch, SAMPLE_MAX);
    dp_status status;

    do {
        dp_str packed = dp_column_blob(s, 1);
        dp_str pack;
        status = dp_unpack_small(m->ctx, scratch, m->store, packed, &pack);
        if (status != DP_OK)
            return status;
        dp_buf_add(&all, pack); /* behind the most, what there is stays */
        status = dp_db_step(m->ctx, &m->store->db, s, "make a dictionary");
    } while (status == DP_OK && sqlite3_column_int64(s, 0) == article);
    *more = status == DP_OK;
    if (status != DP_OK && status != DP_END)
        return status;
    return all.n ? take_sample(m, (dp_str){ all.p, all.n }) : DP_OK;
}

/* Those that one article tells, the newest first. */
static dp_status read_happenings(maker *m, dp_arena *scratch, int64_t last)
{
    sqlite3_stmt *s = NULL;
    dp_status status;
    bool more;

    if (sqlite3_prepare_v2(
            m->store->db.sqlite,
            "SELECT f.article, h.pack FROM telling t JOIN told f ON f.n = (SELECT"
            " max(n) FROM told WHERE n <= t.n) JOIN happening h ON h.n ="
            " t.happening WHERE t.parent = 0 AND NOT EXISTS (SELECT 1 FROM"
            " telling WHERE parent = t.n AND parent > 0) ORDER BY t.n DESC",
            -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(m->ctx, &m->store->db, "make a dictionary");
    status = dp_db_step(m->ctx, &m->store->db, s, "make a dictionary");
    for (more = status == DP_OK;
         more && status == DP_OK && m->n < m->kind->samples[m->turn];) {
        status = take_happenings(m, scratch, s, &more);
        dp_arena_reset(scratch);
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static const struct kind kinds[DP_DICTIONARIES] = {
    [DP_DICTIONARY_OF_RECORDS] = { .first = 1,
                                   .when = { 250, 2500, 25000 },
                                   .samples = { 1000, 1000, 3000 },
                                   .shown = { 300, 300, 1500 },
                                   .read = read_records },
    [DP_DICTIONARY_OF_HAPPENINGS] = { .first = DP_DICTIONARY_HAPPENINGS,
                                      .when = { 1000, 8000, 50000 },
                                      .samples = { 8000, 8000, 8000 },
                                      .shown = { 2500, 2500, 2500 },
                                      .read = read_happenings },
};

/* The trainer gives a number by chance; ours stands in its place. */
static void set_number(char *dictionary, uint32_t id)
{
    for (size_t i = 0; i < 4; i++)
        dictionary[4 + i] = (char)(id >> (i * 8));
}

static dp_status train(maker *m, int64_t number, dp_str *out)
{
    enum { ALL_MAX = 32 << 20 };
    size_t shown = m->kind->shown[m->turn], n = 0;
    size_t *sizes = dp_arena_alloc(m->arena, shown * sizeof *sizes);
    dp_buf all = dp_buf_new(m->arena, ALL_MAX);
    char *room = dp_arena_alloc(m->arena, BYTES);

    if (!sizes || !room)
        return dp_no_memory(m->ctx, "a dictionary");
    for (size_t i = m->n > shown ? m->n - shown : 0; i < m->n; i++) {
        size_t before = all.n;
        put_common(m, &m->samples[i], &all);
        sizes[n++] = all.n - before;
    }
    if (all.failed)
        return dp_no_memory(m->ctx, "a dictionary");
    n = ZDICT_trainFromBuffer(room, BYTES, all.p, sizes, (unsigned)n);
    /* Too little may be common; records are packed as before then. */
    if (ZDICT_isError(n) || n < 8)
        return DP_OK;
    set_number(room, DP_DICTIONARY_IDS + (uint32_t)number);
    *out = (dp_str){ room, n };
    return DP_OK;
}

static dp_status make(maker *m, int64_t last, int64_t number, dp_str *out)
{
    dp_arena *scratch;
    dp_status status;

    m->samples = DP_NEWS(m->arena, m->kind->samples[m->turn], sample);
    m->slots = DP_NEWS(m->arena, (size_t)1 << SLOTS_BITS, run);
    scratch = dp_arena_new(512 << 20);
    if (!m->samples || !m->slots || !scratch) {
        dp_arena_close(scratch);
        return dp_no_memory(m->ctx, "a dictionary");
    }
    status = m->kind->read(m, scratch, last);
    dp_arena_close(scratch);
    if (status != DP_OK)
        return status;
    count_pieces(m);
    count_runs(m);
    return train(m, number, out);
}

static dp_status keep(dp_ctx *ctx, dp_store *store, int64_t number,
                      dp_str bytes)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_DICTIONARY_ADD,
                        "INSERT OR IGNORE INTO dictionary (n, bytes)"
                        " VALUES (?1, ?2)");

    if (!s)
        return dp_db_failed(ctx, &store->db, "make a dictionary");
    sqlite3_bind_int64(s, 1, number);
    dp_bind_blob(s, 2, bytes);
    return dp_db_do(ctx, &store->db, s, "make a dictionary");
}

/* How many of the kind there are; the number of the newest comes behind. */
static dp_status count_made(dp_ctx *ctx, dp_store *store,
                            const struct kind *kind, int64_t *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_DICTIONARY_COUNT,
                        "SELECT count(*) FROM dictionary WHERE n BETWEEN ?1"
                        " AND ?2");

    if (!s)
        return dp_db_failed(ctx, &store->db, "make a dictionary");
    sqlite3_bind_int64(s, 1, kind->first);
    sqlite3_bind_int64(s, 2, kind->first + TURNS - 1);
    return dp_db_number(ctx, &store->db, s, "make a dictionary", out);
}

static dp_status make_one(dp_ctx *ctx, dp_store *store, const struct kind *kind,
                          int64_t last, struct dp_dictionary_made *made)
{
    maker m = { .ctx = ctx,
                .store = store,
                .kind = kind,
                .turn = made->number - kind->first,
                .arena = dp_arena_new(512 << 20) };
    dp_str bytes = DP_NULL;
    dp_status status = m.arena ? make(&m, last, made->number, &bytes)
                               : dp_no_memory(ctx, "a dictionary");

    if (status == DP_OK && bytes.p) {
        made->bytes = malloc(bytes.n);
        made->n = bytes.n;
        if (made->bytes)
            memcpy(made->bytes, bytes.p, bytes.n);
    }
    dp_arena_close(m.arena);
    return status;
}

static dp_status consider(dp_ctx *ctx, dp_store *store, const struct kind *kind,
                          int64_t last, struct dp_dictionary_made *made)
{
    int64_t n = 0;
    dp_status status;

    if (last < made->train_at)
        return DP_OK;
    status = count_made(ctx, store, kind, &n);
    made->train_at = n < TURNS ? kind->when[n] : INT64_MAX;
    if (status != DP_OK || last < made->train_at)
        return status;
    made->number = kind->first + n;
    made->train_at = INT64_MAX;
    return make_one(ctx, store, kind, last, made);
}

dp_status dp_dictionary_consider(dp_ctx *ctx, dp_store *store)
{
    const int64_t last[DP_DICTIONARIES] = { [DP_DICTIONARY_OF_RECORDS] =
                                                store->revisions,
                                            [DP_DICTIONARY_OF_HAPPENINGS] =
                                                store->tellings };
    dp_status status = DP_OK;

    for (size_t i = 0; i < DP_DICTIONARIES && status == DP_OK; i++)
        if (last[i])
            status = consider(ctx, store, &kinds[i], last[i], &store->made[i]);
    return status;
}

dp_status dp_dictionary_keep(dp_ctx *ctx, dp_store *store)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < DP_DICTIONARIES && status == DP_OK; i++) {
        struct dp_dictionary_made *made = &store->made[i];
        dp_str bytes = { made->bytes, made->n };
        if (!bytes.p)
            continue;
        status = keep(ctx, store, made->number, bytes);
        free(made->bytes);
        made->bytes = NULL;
        made->train_at = 0; /* when is the next? */
    }
    return status;
}
