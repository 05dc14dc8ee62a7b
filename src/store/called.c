#include "store/called.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "store/match.h"

#include "core/banned.h"

enum {
    FORMS_MAX = 6, /* spellings of somebody that are weighed */
    COUNTED = 40   /* articles that are counted for each */
};

/* -- Opening -----------------------------------------------------------------
 */

static void take_language(dp_str tag, char *out, size_t room)
{
    size_t n = 0;

    while (n < tag.n && n + 1 < room && tag.p[n] >= 'a' && tag.p[n] <= 'z') {
        out[n] = tag.p[n];
        n++;
    }
    out[n] = '\0';
}

/* Opens a table of the world; the column of its names in the language, 0: none.
 */
static size_t open_table(const dp_calling *c, dp_str name, dp_table *out)
{
    return dp_table_open(c->ctx->data, DP_NULL, name, out)
               ? dp_table_column(c->ctx->data, dp_str_of(c->language), name)
               : 0;
}

void dp_calling_open(dp_ctx *ctx, dp_store *store, dp_str language,
                     dp_calling *out)
{
    UScriptCode codes[4];
    UErrorCode error = U_ZERO_ERROR;

    *out = (dp_calling){ .ctx = ctx, .store = store, .script = USCRIPT_LATIN };
    take_language(language, out->language, sizeof out->language);
    if (uscript_getCode(out->language, codes, 4, &error) > 0 &&
        U_SUCCESS(error))
        out->script = codes[0];
    if (!ctx->data)
        return;
    out->state_in = open_table(out, DP_S("states"), &out->states);
    out->city_in = open_table(out, DP_S("cities"), &out->cities);
    out->body_in = open_table(out, DP_S("organisations"), &out->bodies);
}

/* -- What the world's tables have --------------------------------------------
 */

/* The first of the names parted by "|"; null where there is none. */
static dp_str in_table(const dp_table *table, size_t in, dp_str id)
{
    size_t row = in ? dp_table_find(table, id) : DP_NOT_FOUND;
    dp_str cell, first;

    if (row == DP_NOT_FOUND)
        return DP_NULL;
    cell = dp_table_cell(table, row, in);
    return cell.n && dp_str_next(&cell, '|', &first) ? first : DP_NULL;
}

static dp_str in_world(const dp_calling *c, dp_str kind, dp_str id)
{
    if (dp_str_eq(kind, DP_S("state")))
        return in_table(&c->states, c->state_in, id);
    if (dp_str_eq(kind, DP_S("place")))
        return in_table(&c->cities, c->city_in, id);
    if (dp_str_eq(kind, DP_S("organisation")))
        return in_table(&c->bodies, c->body_in, id);
    return DP_NULL;
}

/* -- People ------------------------------------------------------------------
 */

static int script_of(dp_str s)
{
    UErrorCode error = U_ZERO_ERROR;

    for (size_t i = 0; i < s.n;) {
        uint32_t cp = dp_utf8_next(s, &i);
        if (dp_is_letter(cp))
            return uscript_getScript((UChar32)cp, &error);
    }
    return USCRIPT_UNKNOWN;
}

/* Spellings of somebody, those met most often first: whole names, as articles
 * have them; in the language's script, or `any`. */
static size_t forms_of(const dp_calling *c, dp_arena *arena, dp_str id,
                       bool any, dp_str out[FORMS_MAX])
{
    sqlite3_stmt *s;
    dp_str numbers = DP_NULL;
    size_t n = 0;

    if (dp_entities_with_id(c->ctx, arena, c->store, id, &numbers) != DP_OK ||
        !numbers.p)
        return 0;
    s = dp_db_statement(&c->store->db, ST_FORMS_OF,
                        "SELECT s.form, e.id FROM spelling s JOIN entity e ON"
                        " e.n = s.entity WHERE s.entity IN (SELECT value FROM"
                        " json_each(?1)) ORDER BY s.met DESC, s.form");
    if (!s)
        return 0;
    dp_bind_str(s, 1, numbers);
    while (n < FORMS_MAX &&
           dp_db_step(c->ctx, &c->store->db, s, "call somebody") == DP_OK) {
        dp_str form = dp_column_str(arena, s, 0);
        dp_str whose = dp_column_str(arena, s, 1);
        if (form.p && whose.p && (any || script_of(form) == c->script) &&
            dp_is_own_name(c->ctx, arena, c->store, whose, form))
            out[n++] = form;
    }
    sqlite3_reset(s);
    return n;
}

/* In how many of the newest articles of the language a spelling stands. */
static size_t count_in(const dp_calling *c, dp_arena *arena, dp_str form)
{
    dp_search search = { .words = dp_str_printf(arena, "\"%.*s\"", DP_F(form)),
                         .lang = dp_str_of(c->language) };
    dp_match *match = DP_NEW(arena, dp_match);
    sqlite3_stmt *s = NULL;
    size_t n = 0;

    if (!match || dp_str_find_char(form, '"', 0) != DP_NOT_FOUND ||
        dp_search_match(c->ctx, arena, c->store, &search, match) != DP_OK ||
        dp_match_walk(c->ctx, arena, c->store, match, "rowid",
                      "ORDER BY rowid DESC", COUNTED, &s) != DP_OK)
        return 0;
    while (dp_db_step(c->ctx, &c->store->db, s, "call somebody") == DP_OK)
        n++;
    sqlite3_finalize(s);
    return n;
}

/* As those who write the language do; where nobody wrote of them in its script,
 * as most do, so that one person has one name. */
static dp_str spelt(const dp_calling *c, dp_arena *arena, dp_str id)
{
    dp_str forms[FORMS_MAX];
    size_t n, best = 0, most = 0;

    if (dp_store_people(c->ctx, c->store) != DP_OK || !c->store->people)
        return DP_NULL;
    n = forms_of(c, arena, id, false, forms);
    if (n == 0)
        return forms_of(c, arena, id, true, forms) ? forms[0] : DP_NULL;
    for (size_t i = 0; i < n && n > 1; i++) {
        size_t count = count_in(c, arena, forms[i]);
        if (count > most) {
            best = i;
            most = count;
        }
    }
    return forms[best];
}

/* -- Calling -----------------------------------------------------------------
 */

void dp_calling_remember(dp_calling *c, dp_arena *arena)
{
    c->memory = arena;
}

/* What was remembered under a key: true; null where nothing better was known.
 */
static bool recall(const dp_calling *c, dp_str key, dp_str *out)
{
    const uint32_t *slot =
        c->memory && key.p ? dp_map_get(&c->known, key) : NULL;

    if (slot)
        *out = c->names.at[*slot];
    return slot != NULL;
}

/* Memory that is out is no reason to call nobody. */
static void remember(dp_calling *c, dp_str key, dp_str called)
{
    uint32_t *slot;

    if (!c->memory)
        return;
    key = dp_str_dup(c->memory, key);
    called = dp_str_dup(c->memory, called);
    if (!key.p || !dp_vec_push(c->memory, &c->names, called))
        return;
    slot = dp_map_put(c->memory, &c->known, key, NULL);
    if (slot)
        *slot = (uint32_t)(c->names.n - 1);
}

dp_str dp_called(dp_calling *c, dp_arena *arena, dp_str id, dp_str name)
{
    size_t slash = dp_str_find_char(id, '/', 0);
    dp_str kind, called = DP_NULL;

    if (slash == DP_NOT_FOUND)
        return name;
    if (recall(c, id, &called))
        return called.n ? called : name;
    kind = dp_str_sub(id, 0, slash);
    called = dp_str_eq(kind, DP_S("person"))
                 ? spelt(c, arena, id)
                 : in_world(c, kind, dp_str_sub(id, slash + 1, id.n));
    remember(c, id, called);
    return called.n ? called : name;
}

/* The id of what was met under a name, as a thing of this kind; null. */
static dp_str id_under(const dp_calling *c, dp_arena *arena, dp_str kind,
                       dp_str name)
{
    dp_str key = dp_name_key(arena, c->store->sounds, name), id = DP_NULL;
    sqlite3_stmt *s = dp_db_statement(
        &c->store->db, ST_ID_UNDER,
        "SELECT e.id FROM spelling s JOIN entity e ON e.n = s.entity WHERE"
        " s.key = ?1 AND e.kind = ?2 AND fold(s.form) = fold(?3)"
        " ORDER BY s.met DESC, e.id LIMIT 1");

    if (!s)
        return DP_NULL;
    dp_bind_str(s, 1, key.p ? key : DP_S(""));
    dp_bind_str(s, 2, kind);
    dp_bind_str(s, 3, name);
    if (dp_db_step(c->ctx, &c->store->db, s, "call something") == DP_OK)
        id = dp_column_str(arena, s, 0);
    sqlite3_reset(s);
    return id;
}

static dp_str called_as(dp_calling *c, dp_arena *arena, dp_str kind,
                        dp_str name)
{
    dp_str key = DP_NULL, id, called = DP_NULL;

    if (c->memory)
        key = dp_str_printf(arena, "%.*s\n%.*s", DP_F(kind), DP_F(name));
    if (recall(c, key, &called))
        return called;
    id = id_under(c, arena, kind, name);
    called = id.p ? dp_called(c, arena, id, DP_NULL) : DP_NULL;
    if (key.p)
        remember(c, key, called);
    return called;
}

dp_str dp_called_by_name(dp_calling *c, dp_arena *arena, dp_strs kinds,
                         dp_str name)
{
    for (size_t i = 0; name.n && i < kinds.n; i++) {
        dp_str called = called_as(c, arena, kinds.at[i], name);
        if (called.n)
            return called;
    }
    return name;
}
