/* Who is meant by a name. Spellings are found by the sounds of their words, the
 * family name first, in any script; what sounds alike is then compared as names
 * are (marks/people.h). Names of states and bodies must be spelt alike: sounds
 * are too coarse for them. */
#include "marks/people.h"
#include "store/match.h"

#include "core/banned.h"

enum { MEANT_MAX = 200 }; /* of one name; an expression has its limits */

static bool same_folded(dp_str a, dp_str b)
{
    char x[512], y[512];
    size_t n = dp_fold_into(a, x, sizeof x), m = dp_fold_into(b, y, sizeof y);

    return n != DP_NOT_FOUND && n == m && memcmp(x, y, n) == 0;
}

static bool is_meant(const dp_people *people, dp_str kind, dp_str form,
                     dp_str name)
{
    if (same_folded(form, name))
        return true;
    return people && dp_str_eq(kind, DP_S("person")) &&
           dp_same_person(people, name, form);
}

dp_status dp_store_people(dp_ctx *ctx, dp_store *store)
{
    dp_status status;

    if (store->people || !store->sounds)
        return DP_OK;
    status = dp_people_open(ctx, ctx->data, store->sounds, &store->people);
    return status == DP_OK ? dp_full_names_open(ctx, store->people) : status;
}

/* "[1,2" */
static void put_number(dp_buf *buf, int64_t n)
{
    char comma = buf->n ? ',' : '[';

    dp_buf_char(buf, comma);
    dp_buf_printf(buf, "%lld", (long long)n);
}

static dp_status by_id(dp_ctx *ctx, dp_store *store, dp_str id, dp_buf *out)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_ENTITY_BY_ID,
                                      "SELECT n FROM entity WHERE id = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "find an entity");
    dp_bind_str(s, 1, id);
    status = dp_db_step(ctx, &store->db, s, "find an entity");
    if (status == DP_OK)
        put_number(out, sqlite3_column_int64(s, 0));
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status by_key(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str name, dp_str key, dp_buf *out)
{
    /* A family name alone is the begin of a full name's key. */
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_SPELLING_BY_KEY,
        "SELECT s.entity, s.form, e.kind FROM spelling s"
        " JOIN entity e ON e.n = s.entity WHERE s.key = ?1 OR"
        " (s.key > ?1 || ' ' AND s.key < ?1 || '!') ORDER BY s.entity");
    int64_t last = 0;
    size_t n = 0;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "find a spelling");
    dp_bind_str(s, 1, key);
    while ((status = dp_db_step(ctx, &store->db, s, "find a spelling")) ==
           DP_OK) {
        int64_t entity = sqlite3_column_int64(s, 0);
        dp_str form = dp_column_str(arena, s, 1);
        dp_str kind = dp_column_str(arena, s, 2);
        if (entity != last && n < MEANT_MAX &&
            is_meant(store->people, kind, form, name)) {
            put_number(out, entity);
            last = entity;
            n++;
        }
    }
    return status == DP_END ? DP_OK : status;
}

/* "MA": a state by its code, as between: has it. */
static dp_status by_code(dp_ctx *ctx, dp_store *store, dp_str name, dp_buf *out)
{
    char id[] = "state/XX";

    if (name.n != 2)
        return DP_OK;
    memcpy(id + sizeof id - 3, name.p, 2);
    return by_id(ctx, store, dp_str_of(id), out);
}

/* With all who are one with them. */
static dp_status with_joined(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str numbers, dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_ENTITY_JOINED,
        "WITH whom (id) AS (SELECT ifnull(j.whom, e.id) FROM entity e"
        " LEFT JOIN same j ON j.id = e.id"
        " WHERE e.n IN (SELECT value FROM json_each(?1)))"
        " SELECT json_group_array(n) FROM (SELECT e.n FROM whom w JOIN entity e"
        " ON e.id = w.id UNION SELECT e.n FROM whom w JOIN same j ON j.whom ="
        " w.id JOIN entity e ON e.id = j.id ORDER BY 1)");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "find an entity");
    dp_bind_str(s, 1, numbers);
    status = dp_db_step(ctx, &store->db, s, "find an entity");
    if (status == DP_OK)
        *out = dp_column_str(arena, s, 0);
    sqlite3_reset(s);
    return status;
}

/* The id of somebody known by another name than the records have. */
static dp_str known_id(dp_store *store, dp_str name)
{
    dp_known known;
    dp_people_hint any = { .day = DP_DAY_MAX };

    if (store->people && dp_people_find(store->people, name, any, &known))
        return known.id;
    return DP_NULL;
}

dp_status dp_entities_named(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str *out)
{
    dp_buf found = dp_buf_new(arena, 1 << 20);
    dp_status status = dp_store_people(ctx, store);
    dp_str key = dp_name_key(arena, store->sounds, name), known;

    *out = DP_NULL;
    if (status == DP_OK && dp_str_find_char(name, '/', 0) != DP_NOT_FOUND)
        status = by_id(ctx, store, name, &found);
    if (status == DP_OK && key.p && !found.n)
        status = by_key(ctx, arena, store, name, key, &found);
    /* Particles come and go ("El Gamrawi", "Gamrawi"): by the family name,
     * whose bearers are then compared with all of the name. */
    if (status == DP_OK && key.p && !found.n)
        status =
            by_key(ctx, arena, store, name,
                   dp_str_sub(key, 0, dp_str_find_char(key, ' ', 0)), &found);
    if (status == DP_OK && !found.n)
        status = by_code(ctx, store, name, &found);
    if (status == DP_OK && !found.n) {
        known = known_id(store, name);
        if (known.p)
            status = by_id(ctx, store, known, &found);
    }
    if (status != DP_OK || !found.n)
        return status;
    dp_buf_char(&found, ']');
    if (found.failed)
        return dp_no_memory(ctx, "entities");
    return with_joined(ctx, arena, store, dp_buf_str(&found), out);
}

dp_str dp_usual_name(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str name)
{
    dp_known known;
    dp_people_hint any = { .day = DP_DAY_MAX };

    /* The family name: given names are spelt in more ways. */
    if (store->people && dp_people_find(store->people, name, any, &known)) {
        size_t at = 0;
        dp_span span, last = { 0, 0 };
        while (dp_terms_next(known.name, &at, &span))
            last = span;
        return dp_str_sub(known.name, last.begin, last.end);
    }
    return name;
}

dp_status dp_entities_with_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str id, dp_str *out)
{
    dp_buf found = dp_buf_new(arena, 1 << 10);
    dp_status status = by_id(ctx, store, id, &found);

    *out = DP_NULL;
    if (status != DP_OK || !found.n)
        return status;
    dp_buf_char(&found, ']');
    return with_joined(ctx, arena, store, dp_buf_str(&found), out);
}
