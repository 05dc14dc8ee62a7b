/* The numbers of entities and their offices, and the spellings they were met
 * in. Names come by Zipf's law: what was once looked up is remembered, and how
 * often a form was met is added up and written once a transaction. Numbers stay
 * until everything is made again (`rebuilt`), by this process or another. */
#include "store/telling_slot.h"

#include "core/banned.h"

enum { REMEMBERED = 64 << 20 };

static bool remember(dp_register *r, dp_map *map, dp_str key, uint32_t index)
{
    uint32_t *slot;

    key = dp_str_dup(r->arena, key);
    slot = key.p ? dp_map_put(r->arena, map, key, NULL) : NULL;
    if (slot)
        *slot = index;
    return slot != NULL;
}

/* Whether a number is remembered by `key`, which may be null. */
static bool recall(const dp_register *r, const dp_map *map, dp_str key,
                   int64_t *out)
{
    const uint32_t *known = key.p ? dp_map_get(map, key) : NULL;

    if (known)
        *out = r->numbers.at[*known];
    return known != NULL;
}

/* A null key is not remembered. `what`: what the number is of, for a message.
 */
static dp_status remember_number(dp_ctx *ctx, dp_register *r, dp_map *map,
                                 dp_str key, int64_t number, const char *what)
{
    return !key.p || (dp_vec_push(r->arena, &r->numbers, number) &&
                      remember(r, map, key, (uint32_t)r->numbers.n - 1))
               ? DP_OK
               : dp_no_memory(ctx, what);
}

void dp_register_clear(dp_store *store)
{
    dp_register *r = &store->reg;

    if (r->arena)
        dp_arena_reset(r->arena);
    *r = (dp_register){ .arena = r->arena, .rebuilt = r->rebuilt };
    dp_stems_clear(&store->stems);
    dp_slots_clear(store);
}

/* Room for what is remembered; when there is too much of it, none is kept. */
static dp_status make_room(dp_ctx *ctx, dp_store *store)
{
    dp_register *r = &store->reg;
    dp_status status = DP_OK;

    if (!r->arena)
        r->arena = dp_arena_new(REMEMBERED * 2);
    if (!r->arena)
        return dp_no_memory(ctx, "names");
    if (dp_arena_used(r->arena) > REMEMBERED) {
        status = dp_register_flush(ctx, store);
        dp_register_clear(store);
    }
    return status;
}

static sqlite3_stmt *statement(dp_store *store, size_t n, const char *sql)
{
    return dp_db_statement(&store->db, n, sql);
}

dp_status dp_register_entity(dp_ctx *ctx, dp_store *store, dp_str id,
                             dp_str name, int64_t *out)
{
    dp_register *r = &store->reg;
    dp_status status = make_room(ctx, store);
    sqlite3_stmt *s;

    if (status == DP_OK && recall(r, &r->entities, id, out))
        return DP_OK;
    s = statement(store, ST_ENTITY_UPSERT,
                  "INSERT INTO entity (id, kind, name) VALUES (?1, ?2, ?3)"
                  " ON CONFLICT (id) DO UPDATE SET id = id RETURNING n");
    if (status != DP_OK || !s)
        return status ? status : dp_db_failed(ctx, &store->db, "keep a name");
    dp_bind_str(s, 1, id);
    /* "person/..." has its kind in front. */
    dp_bind_str(s, 2, dp_str_sub(id, 0, dp_str_find_char(id, '/', 0)));
    dp_bind_str(s, 3, name.p ? name : id);
    status = dp_db_number(ctx, &store->db, s, "keep a name", out);
    return status == DP_OK
               ? remember_number(ctx, r, &r->entities, id, *out, "names")
               : status;
}

/* A key for the maps: the entity's number and a text. */
static dp_str key_of(char *room, size_t size, int64_t entity, dp_str a,
                     dp_str b)
{
    size_t n = sizeof entity + a.n + 1 + b.n;

    if (n > size)
        return DP_NULL; /* longer than any name: it is not remembered */
    memcpy(room, &entity, sizeof entity);
    memcpy(room + sizeof entity, a.p ? a.p : "", a.n);
    room[sizeof entity + a.n] = '\0';
    memcpy(room + n - b.n, b.p ? b.p : "", b.n);
    return (dp_str){ room, n };
}

dp_status dp_register_office(dp_ctx *ctx, dp_store *store, int64_t entity,
                             dp_str role, dp_str state, int64_t *out)
{
    dp_register *r = &store->reg;
    char room[512];
    dp_str key = key_of(room, sizeof room, entity, role, state);
    dp_status status = make_room(ctx, store);
    sqlite3_stmt *s;

    if (status == DP_OK && recall(r, &r->offices, key, out))
        return DP_OK;
    s = statement(store, ST_OFFICE_UPSERT,
                  "INSERT INTO office (entity, role, state) VALUES (?1, ?2, ?3)"
                  " ON CONFLICT DO UPDATE SET role = role RETURNING n");
    if (status != DP_OK || !s)
        return status ? status : dp_db_failed(ctx, &store->db, "keep a name");
    sqlite3_bind_int64(s, 1, entity);
    dp_bind_str(s, 2, role);
    dp_bind_str(s, 3, state.p ? state : DP_S(""));
    status = dp_db_number(ctx, &store->db, s, "keep a name", out);
    return status == DP_OK
               ? remember_number(ctx, r, &r->offices, key, *out, "names")
               : status;
}

dp_status dp_register_said(dp_ctx *ctx, dp_store *store, dp_str kind,
                           dp_str said, int64_t *out)
{
    dp_register *r = &store->reg;
    char room[512];
    dp_str key = key_of(room, sizeof room, 0, kind, said);
    dp_status status = make_room(ctx, store);
    sqlite3_stmt *s;

    if (status == DP_OK && recall(r, &r->said, key, out))
        return DP_OK;
    s = statement(store, ST_SAID_UPSERT,
                  "INSERT INTO happening_said (kind, status) VALUES (?1, ?2)"
                  " ON CONFLICT DO UPDATE SET kind = kind RETURNING n");
    if (status != DP_OK || !s)
        return status ? status
                      : dp_db_failed(ctx, &store->db, "keep happenings");
    dp_bind_str(s, 1, kind);
    dp_bind_str(s, 2, said);
    status = dp_db_number(ctx, &store->db, s, "keep happenings", out);
    return status == DP_OK
               ? remember_number(ctx, r, &r->said, key, *out, "happenings")
               : status;
}

static dp_status write_spelling(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                                int64_t entity, dp_str form, int64_t met)
{
    sqlite3_stmt *s =
        statement(store, ST_SPELLING_UPSERT,
                  "INSERT INTO spelling (entity, form, key, met)"
                  " VALUES (?1, ?2, ?3, ?4)"
                  " ON CONFLICT DO UPDATE SET met = met + excluded.met"
                  " RETURNING met");
    dp_str key = dp_name_key(arena, store->sounds, form);
    int64_t all = 0;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "keep a name");
    sqlite3_bind_int64(s, 1, entity);
    dp_bind_str(s, 2, form);
    dp_bind_str(s, 3, key.p ? key : DP_S(""));
    sqlite3_bind_int64(s, 4, met);
    status = dp_db_number(ctx, &store->db, s, "keep a name", &all);
    return status == DP_OK && all == met
               ? dp_identity_renamed(ctx, store, entity)
               : status;
}

dp_status dp_register_spelling(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                               int64_t entity, dp_str form)
{
    dp_register *r = &store->reg;
    char room[512];
    dp_str key = key_of(room, sizeof room, entity, form, DP_NULL);
    dp_status status = make_room(ctx, store);
    uint32_t *known = key.p ? dp_map_get(&r->spellings, key) : NULL;
    dp_met met = { .entity = entity, .times = 0 };

    if (status == DP_OK && known) {
        r->met.at[*known].times++;
        return DP_OK;
    }
    if (status == DP_OK)
        status = write_spelling(ctx, store, arena, entity, form, 1);
    if (status != DP_OK || !key.p)
        return status;
    met.form = dp_str_dup(r->arena, form);
    if (!met.form.p || !dp_vec_push(r->arena, &r->met, met) ||
        !remember(r, &r->spellings, key, (uint32_t)r->met.n - 1))
        return dp_no_memory(ctx, "names");
    return DP_OK;
}

dp_status dp_register_flush(dp_ctx *ctx, dp_store *store)
{
    dp_register *r = &store->reg;
    sqlite3_stmt *s;
    dp_status status = DP_OK;

    for (size_t i = 0; i < r->met.n && status == DP_OK; i++) {
        dp_met *met = &r->met.at[i];
        if (met->times == 0)
            continue;
        s = statement(store, ST_SPELLING_UPDATE,
                      "UPDATE spelling SET met = met + ?3"
                      " WHERE entity = ?1 AND form = ?2");
        if (!s)
            return dp_db_failed(ctx, &store->db, "keep a name");
        sqlite3_bind_int64(s, 1, met->entity);
        dp_bind_str(s, 2, met->form);
        sqlite3_bind_int64(s, 3, met->times);
        status = dp_db_do(ctx, &store->db, s, "keep a name");
        met->times = 0;
    }
    return status;
}

dp_status dp_register_outlet(dp_ctx *ctx, dp_store *store, dp_str name,
                             int64_t *out)
{
    dp_register *r = &store->reg;
    dp_status status = make_room(ctx, store);
    sqlite3_stmt *s;

    if (status == DP_OK && recall(r, &r->outlets, name, out))
        return DP_OK;
    s = statement(store, ST_OUTLET_UPSERT,
                  "INSERT INTO outlet (name, articles) VALUES (?1, 0)"
                  " ON CONFLICT DO UPDATE SET name = name RETURNING n");
    if (status != DP_OK || !s)
        return status ? status : dp_db_failed(ctx, &store->db, "keep a name");
    dp_bind_str(s, 1, name);
    status = dp_db_number(ctx, &store->db, s, "keep a name", out);
    return status == DP_OK
               ? remember_number(ctx, r, &r->outlets, name, *out, "names")
               : status;
}

dp_status dp_register_check(dp_ctx *ctx, dp_store *store, dp_arena *arena)
{
    dp_str rebuilt = DP_NULL;
    uint32_t number = 0;
    dp_status status =
        dp_setting_get(ctx, store, arena, DP_S("rebuilt"), &rebuilt);

    if (status != DP_OK)
        return status;
    dp_str_number(rebuilt, &number);
    if (number != store->reg.rebuilt)
        dp_register_clear(store);
    store->reg.rebuilt = number;
    return DP_OK;
}
