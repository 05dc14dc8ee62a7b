/* Which two entities are one person. Their full names have to be spellings of
 * one (marks/full_name.c), which finds them; and something beside the name has
 * to say so: an office of one state that both hold, offices that may be one, or
 * people beside whom both stand. Who is named beside the other in an article,
 * or acts for another state, is another. What is written depends on what the
 * store has, not on what came first. */
#include "store/identity.h"

#include "core/banned.h"

enum {
    BEARERS_MAX = 200, /* of one key: a name so common tells nothing */
    ARTICLES_MAX = 24, /* that are looked through for company */
    COMPANY_MAX = 120  /* that is asked for */
};

typedef struct finder {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_status status;
} finder;

static void failed(finder *f, dp_status status)
{
    if (f->status == DP_OK)
        f->status = status;
}

static sqlite3_stmt *prepared(finder *f, enum dp_statement n, const char *sql)
{
    sqlite3_stmt *s =
        f->status == DP_OK ? dp_db_statement(&f->store->db, n, sql) : NULL;

    if (!s)
        failed(f, dp_db_failed(f->ctx, &f->store->db, "tell who is who"));
    return s;
}

/* False at the end, or when something went wrong. */
static bool row(finder *f, sqlite3_stmt *s)
{
    dp_status status = f->status;

    if (s && status == DP_OK)
        status = dp_db_step(f->ctx, &f->store->db, s, "tell who is who");
    if (status != DP_OK && status != DP_END)
        failed(f, status);
    return s && status == DP_OK;
}

static void pushed(finder *f, bool room)
{
    if (!room)
        failed(f, dp_no_memory(f->ctx, "who is who"));
}

/* -- Somebody ----------------------------------------------------------------
 */

bool dp_is_own_name(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                    dp_str name)
{
    dp_people_hint any = { .day = DP_DAY_MAX };
    dp_known known;

    if (dp_people_known(store->people, id))
        return dp_people_find(store->people, name, any, &known) &&
               dp_str_eq(known.id, id);
    return dp_str_eq(dp_person_slug(ctx, arena, store->people, name), id);
}

static void get_names(finder *f, dp_somebody *who)
{
    sqlite3_stmt *s =
        prepared(f, ST_NAMES_OF, "SELECT form FROM spelling WHERE entity = ?1");
    DP_VEC(dp_str) all = { 0 };

    if (s)
        sqlite3_bind_int64(s, 1, who->n);
    while (row(f, s)) {
        dp_str form = dp_column_str(f->arena, s, 0);
        dp_str keys[DP_FULL_NAME_KEYS];
        if (dp_is_own_name(f->ctx, f->arena, f->store, who->id, form) &&
            dp_full_name_keys(f->arena, f->store->people, form, keys))
            pushed(f, dp_vec_push(f->arena, &all, form));
    }
    who->names = (dp_strs){ all.at, all.n };
}

/* Whether any article has what a full-text expression asks for. */
static bool any_article(finder *f, dp_str expression)
{
    sqlite3_stmt *s = prepared(f, ST_ANY_ARTICLE,
                               "SELECT 1 FROM words WHERE words MATCH ?1"
                               " LIMIT 1");
    bool any;

    if (!s)
        return false;
    dp_bind_str(s, 1, expression);
    any = row(f, s);
    sqlite3_reset(s);
    return any;
}

/* What one article has that has marks of both. */
static dp_str both(finder *f, char what, int64_t a, dp_str others)
{
    dp_buf buf = dp_buf_new(f->arena, 1 << 20);

    dp_marks_any(&buf, what, dp_str_printf(f->arena, "[%lld]", (long long)a));
    if (others.p) {
        dp_buf_add(&buf, DP_S(" AND "));
        dp_marks_any(&buf, what, others);
    }
    if (buf.failed)
        failed(f, dp_no_memory(f->ctx, "who is who"));
    return dp_buf_str(&buf);
}

/* The offices that were ever told; `still`: those that some article tells. */
static void get_offices(finder *f, dp_somebody *who, bool still)
{
    sqlite3_stmt *s = prepared(f, ST_OFFICES_OF,
                               "SELECT n, role, state FROM office WHERE"
                               " entity = ?1 ORDER BY role, state");
    DP_VEC(struct dp_office) all = { 0 };

    if (s)
        sqlite3_bind_int64(s, 1, who->n);
    while (row(f, s)) {
        struct dp_office one = { dp_column_str(f->arena, s, 1),
                                 dp_column_str(f->arena, s, 2) };
        if (!still ||
            any_article(f, both(f, 'f', sqlite3_column_int64(s, 0), DP_NULL)))
            pushed(f, dp_vec_push(f->arena, &all, one));
    }
    who->offices = all.at;
    who->offices_n = all.n;
}

static void get_id(finder *f, int64_t n, dp_somebody *out)
{
    sqlite3_stmt *s =
        prepared(f, ST_ID_OF, "SELECT id FROM entity WHERE n = ?1");

    *out = (dp_somebody){ .n = n };
    if (!s)
        return;
    sqlite3_bind_int64(s, 1, n);
    if (row(f, s))
        out->id = dp_column_str(f->arena, s, 0);
    sqlite3_reset(s);
    out->known = dp_people_known(f->store->people, out->id);
}

static void get_named(finder *f, int64_t n, dp_somebody *out)
{
    get_id(f, n, out);
    if (dp_str_starts(out->id, DP_S("person/")))
        get_names(f, out);
}

dp_status dp_somebody_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          int64_t n, dp_somebody *out)
{
    finder f = { .ctx = ctx, .arena = arena, .store = store };

    get_named(&f, n, out);
    get_offices(&f, out, true);
    out->alive = any_article(&f, both(&f, 'e', n, DP_NULL));
    return f.status;
}

/* -- Names -------------------------------------------------------------------
 */

static dp_likeness likeness(finder *f, const dp_somebody *a,
                            const dp_somebody *b)
{
    dp_likeness best = DP_UNLIKE;

    for (size_t i = 0; i < a->names.n; i++)
        for (size_t j = 0; j < b->names.n; j++) {
            dp_likeness one = dp_full_names_like(
                f->store->people, a->names.at[i], b->names.at[j]);
            if (one > best)
                best = one;
        }
    return best;
}

/* Whether it had not that key. */
static bool put_key(finder *f, dp_str key, int64_t n)
{
    sqlite3_stmt *s = prepared(f, ST_PERSON_KEY_PUT,
                               "INSERT OR IGNORE INTO person_key (key, entity)"
                               " VALUES (?1, ?2)");

    if (!s)
        return false;
    sqlite3_bind_int64(s, 1, dp_key_of(key));
    sqlite3_bind_int64(s, 2, n);
    failed(f, dp_db_do(f->ctx, &f->store->db, s, "tell who is who"));
    return sqlite3_changes(f->store->db.sqlite) > 0;
}

static bool has_number(const dp_numbers *list, int64_t n)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->at[i] == n)
            return true;
    return false;
}

/* Append the others who have a key; none where too many have it. Where it is
 * this one's `fresh` key that makes them too many, who was found by it before
 * is to be looked for again, as whoever comes later is. */
static void bearers(finder *f, dp_str key, int64_t self, bool fresh,
                    dp_numbers *out)
{
    sqlite3_stmt *s = prepared(f, ST_PERSON_KEY_GET,
                               "SELECT entity FROM person_key WHERE key = ?1"
                               " LIMIT 202");
    dp_numbers all = { 0 };

    _Static_assert(BEARERS_MAX == 200, "the limit above is two more");
    if (!s)
        return;
    sqlite3_bind_int64(s, 1, dp_key_of(key));
    while (row(f, s))
        pushed(f, dp_vec_push(f->arena, &all, sqlite3_column_int64(s, 0)));
    for (size_t i = 0; i < all.n && f->status == DP_OK; i++) {
        if (all.at[i] == self)
            continue;
        if (all.n <= BEARERS_MAX && !has_number(out, all.at[i]))
            pushed(f, dp_vec_push(f->arena, out, all.at[i]));
        else if (all.n == BEARERS_MAX + 1 && fresh)
            failed(f, dp_identity_renamed(f->ctx, f->store, all.at[i]));
    }
}

/* All others who have a key of any of the names, which are kept. */
static void candidates(finder *f, const dp_somebody *who, dp_numbers *out)
{
    dp_str keys[DP_FULL_NAME_KEYS];

    for (size_t i = 0; i < who->names.n; i++) {
        size_t n = dp_full_name_keys(f->arena, f->store->people,
                                     who->names.at[i], keys);
        for (size_t k = 0; k < n; k++)
            bearers(f, keys[k], who->n, put_key(f, keys[k], who->n), out);
    }
}

/* -- Namesakes ---------------------------------------------------------------
 */

typedef struct found {
    int64_t n;
    int how;
} found;

typedef DP_VEC(found) founds;

static int how_in(const founds *list, int64_t n)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].n == n)
            return list->at[i].how;
    return 0;
}

static void get_founds(finder *f, sqlite3_stmt *s, int64_t n, founds *out)
{
    if (s)
        sqlite3_bind_int64(s, 1, n);
    while (row(f, s)) {
        found one = { sqlite3_column_int64(s, 0), sqlite3_column_int(s, 1) };
        pushed(f, dp_vec_push(f->arena, out, one));
    }
}

static void get_namesakes(finder *f, int64_t n, founds *out)
{
    get_founds(f,
               prepared(f, ST_NAMESAKE_GET,
                        "SELECT other, how FROM namesake WHERE one = ?1"),
               n, out);
}

/* Run what writes `how` two are one, both ways, or, for 0, takes that out. */
static void put_pair(finder *f, sqlite3_stmt *s, int64_t a, int64_t b, int how)
{
    if (!s)
        return;
    sqlite3_bind_int64(s, 1, a);
    sqlite3_bind_int64(s, 2, b);
    if (how)
        sqlite3_bind_int(s, 3, how);
    failed(f, dp_db_do(f->ctx, &f->store->db, s, "tell who is who"));
}

/* 0: they are none. */
static void put_namesake(finder *f, int64_t a, int64_t b, int how)
{
    put_pair(f,
             how ? prepared(f, ST_NAMESAKE_PUT,
                            "INSERT OR REPLACE INTO namesake (one, other, how)"
                            " VALUES (?1, ?2, ?3), (?2, ?1, ?3)")
                 : prepared(f, ST_NAMESAKE_REMOVE,
                            "DELETE FROM namesake WHERE (one = ?1 AND"
                            " other = ?2) OR (one = ?2 AND other = ?1)"),
             a, b, how);
}

dp_status dp_namesakes_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            int64_t n)
{
    finder f = { .ctx = ctx, .arena = arena, .store = store };
    dp_somebody who, other;
    dp_numbers all = { 0 };
    founds was = { 0 }, now = { 0 };

    get_named(&f, n, &who);
    candidates(&f, &who, &all);
    for (size_t i = 0; i < all.n && f.status == DP_OK; i++) {
        found one = { .n = all.at[i] };
        get_named(&f, all.at[i], &other);
        one.how = (int)likeness(&f, &who, &other);
        if (one.how != DP_UNLIKE)
            pushed(&f, dp_vec_push(arena, &now, one));
    }
    get_namesakes(&f, n, &was);
    for (size_t i = 0; i < was.n; i++)
        if (!how_in(&now, was.at[i].n))
            put_namesake(&f, n, was.at[i].n, 0);
    for (size_t i = 0; i < now.n; i++)
        if (how_in(&was, now.at[i].n) != now.at[i].how)
            put_namesake(&f, n, now.at[i].n, now.at[i].how);
    return f.status;
}

/* -- Offices -----------------------------------------------------------------
 */

static bool shares_state(const dp_somebody *a, const dp_somebody *b)
{
    for (size_t i = 0; i < a->offices_n; i++)
        for (size_t j = 0; j < b->offices_n; j++)
            if (a->offices[i].state.n &&
                dp_str_eq(a->offices[i].state, b->offices[j].state))
                return true;
    return false;
}

static bool has_state(const dp_somebody *who)
{
    for (size_t i = 0; i < who->offices_n; i++)
        if (who->offices[i].state.n)
            return true;
    return false;
}

bool dp_states_differ(const dp_somebody *a, const dp_somebody *b)
{
    return has_state(a) && has_state(b) && !shares_state(a, b);
}

/* "minister" may be the foreign minister. */
static bool may_be(dp_str role, dp_str other)
{
    return dp_str_eq(role, other) ||
           (role.n < other.n && dp_str_ends(other, role) &&
            other.p[other.n - role.n - 1] == ' ');
}

/* Whether they hold one office, or offices that may be one; 0: neither. */
static int by_roles(const dp_somebody *a, const dp_somebody *b)
{
    int best = 0;

    for (size_t i = 0; i < a->offices_n; i++)
        for (size_t j = 0; j < b->offices_n; j++) {
            const struct dp_office *x = &a->offices[i], *y = &b->offices[j];
            bool same = dp_str_eq(x->state, y->state);
            if (same && x->state.n && dp_str_eq(x->role, y->role))
                return DP_ONE_BY_OFFICE;
            if ((same || !x->state.n || !y->state.n) &&
                (may_be(x->role, y->role) || may_be(y->role, x->role)))
                best = DP_ONE_BY_ROLE;
        }
    return best;
}

static int by_offices(const dp_somebody *a, const dp_somebody *b)
{
    int best = by_roles(a, b);

    return best == DP_ONE_BY_ROLE && dp_states_differ(a, b) ? 0 : best;
}

/* -- Company -----------------------------------------------------------------
 */

static int64_t count_articles(finder *f, int64_t n)
{
    sqlite3_stmt *s = prepared(f, ST_ARTICLES_OF,
                               "SELECT count(*) FROM words WHERE words MATCH"
                               " ?1");
    int64_t count = 0;

    if (!s)
        return 0;
    dp_bind_str(s, 1, both(f, 'e', n, DP_NULL));
    if (row(f, s))
        count = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return count;
}

/* Everybody who stands in an article with `n`. */
static void get_company(finder *f, int64_t n, dp_numbers *out)
{
    sqlite3_stmt *s = prepared(f, ST_COMPANY_OF,
                               "SELECT m.entities FROM words JOIN mention m ON"
                               " m.article = words.rowid WHERE words MATCH ?1");

    if (s)
        dp_bind_str(s, 1, both(f, 'e', n, DP_NULL));
    while (row(f, s)) {
        dp_str packed = dp_column_blob(s, 0);
        int64_t one;
        for (size_t at = 0; dp_number_unpack(packed, &at, &one);)
            if (one != n && !has_number(out, one))
                pushed(f, dp_vec_push(f->arena, out, one));
    }
}

/* Somebody of the company in each spelling, onto a JSON array: people nobody
 * knows, for those whom the world's tables have stand beside everybody. */
static void put_spellings(finder *f, const dp_somebody *a, const dp_somebody *b,
                          int64_t n, dp_numbers *out)
{
    dp_somebody one, other;
    founds all = { 0 };

    get_named(f, n, &one);
    if (one.known || !one.names.n || likeness(f, &one, a) ||
        likeness(f, &one, b))
        return;
    pushed(f, dp_vec_push(f->arena, out, n));
    get_namesakes(f, n, &all);
    for (size_t i = 0; i < all.n && f->status == DP_OK; i++) {
        if (all.at[i].how < DP_ALIKE)
            continue;
        get_id(f, all.at[i].n, &other);
        if (!other.known)
            pushed(f, dp_vec_push(f->arena, out, all.at[i].n));
    }
}

static dp_str list_of(finder *f, const dp_numbers *numbers)
{
    dp_buf buf = dp_buf_new(f->arena, 1 << 20);

    for (size_t i = 0; i < numbers->n; i++)
        dp_buf_printf(&buf, "%c%lld", i ? ',' : '[', (long long)numbers->at[i]);
    dp_buf_char(&buf, ']');
    if (buf.failed)
        failed(f, dp_no_memory(f->ctx, "who is who"));
    return dp_buf_str(&buf);
}

/* Whether somebody stands beside the one in one article, and beside the other
 * in another. Who stands in many articles without any office is left alone. */
static bool share_company(finder *f, const dp_somebody *a, const dp_somebody *b)
{
    int64_t n = count_articles(f, a->n), m = count_articles(f, b->n);
    const dp_somebody *few = n < m ? a : b, *many = n < m ? b : a;
    dp_numbers company = { 0 }, asked = { 0 };

    if ((n < m ? n : m) > ARTICLES_MAX)
        return false;
    get_company(f, few->n, &company);
    for (size_t i = 0; i < company.n && f->status == DP_OK; i++)
        put_spellings(f, a, b, company.at[i], &asked);
    return f->status == DP_OK && asked.n && asked.n <= COMPANY_MAX &&
           any_article(f, both(f, 'e', many->n, list_of(f, &asked)));
}

/* -- The two -----------------------------------------------------------------
 */

/* How they are one; 0: they are not. */
static int judge(finder *f, const dp_somebody *a, const dp_somebody *b,
                 dp_likeness like)
{
    int offices = by_offices(a, b);

    if (!a->alive || !b->alive || (a->known && b->known))
        return 0;
    if (offices == DP_ONE_BY_OFFICE)
        return like >= DP_ALIKE ? DP_ONE_BY_OFFICE : DP_ONE_BY_ROLE;
    if (a->known || b->known || dp_states_differ(a, b) ||
        any_article(f,
                    both(f, 'e', a->n,
                         dp_str_printf(f->arena, "[%lld]", (long long)b->n))))
        return 0;
    if (like == DP_SAME_SPELT || (like == DP_ALIKE && offices))
        return DP_ONE_BY_ROLE;
    if (like == DP_NEARLY && !offices)
        return 0;
    return share_company(f, a, b) ? DP_ONE_BY_COMPANY : 0;
}

/* Most namesakes are not even nearly one, and no article need be asked: names
 * that are nearly alike want an office, and none that was ever told will do. */
static bool may_be_one(finder *f, const dp_somebody *told, int64_t n,
                       dp_likeness like)
{
    dp_somebody other = { .n = n };

    if (like != DP_NEARLY)
        return true;
    get_offices(f, &other, false);
    return by_roles(told, &other) != 0;
}

static void put_alike(finder *f, int64_t a, int64_t b, int how)
{
    put_pair(f,
             how ? prepared(f, ST_ALIKE_PUT,
                            "INSERT OR REPLACE INTO alike (one, other, how)"
                            " VALUES (?1, ?2, ?3), (?2, ?1, ?3)")
                 : prepared(f, ST_ALIKE_REMOVE,
                            "DELETE FROM alike WHERE (one = ?1 AND other = ?2)"
                            " OR (one = ?2 AND other = ?1)"),
             a, b, how);
}

/* Write what differs from what was written, and note who is concerned. */
static void write_alike(finder *f, int64_t n, const founds *now, dp_arena *kept,
                        dp_numbers *out)
{
    founds was = { 0 };

    get_founds(f,
               prepared(f, ST_ALIKE_GET,
                        "SELECT other, how FROM alike WHERE one = ?1"),
               n, &was);
    for (size_t i = 0; i < was.n; i++) {
        bool there = false;
        for (size_t j = 0; j < now->n; j++)
            there = there || now->at[j].n == was.at[i].n;
        if (!there) {
            put_alike(f, n, was.at[i].n, 0);
            pushed(f, dp_vec_push(kept, out, was.at[i].n));
        }
    }
    for (size_t i = 0; i < now->n; i++) {
        bool there = false;
        for (size_t j = 0; j < was.n; j++)
            there = there || (now->at[i].n == was.at[j].n &&
                              now->at[i].how == was.at[j].how);
        if (!there)
            put_alike(f, n, now->at[i].n, now->at[i].how);
    }
    if (was.n || now->n)
        pushed(f, dp_vec_push(kept, out, n));
}

dp_status dp_alike_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        int64_t n, dp_arena *kept, dp_numbers *out)
{
    finder f = { .ctx = ctx, .arena = arena, .store = store };
    dp_somebody told = { .n = n }, who = { 0 }, other; /* told: ever */
    founds all = { 0 }, now = { 0 };

    get_namesakes(&f, n, &all);
    if (all.n)
        get_offices(&f, &told, false);
    for (size_t i = 0; i < all.n && f.status == DP_OK; i++) {
        found one = { .n = all.at[i].n };
        dp_likeness like = (dp_likeness)all.at[i].how;
        if (!may_be_one(&f, &told, one.n, like) || f.status != DP_OK)
            continue;
        if (!who.n)
            failed(&f, dp_somebody_get(ctx, arena, store, n, &who));
        failed(&f, dp_somebody_get(ctx, arena, store, one.n, &other));
        if (f.status == DP_OK)
            one.how = judge(&f, &who, &other, like);
        if (one.how)
            pushed(&f, dp_vec_push(arena, &now, one));
    }
    if (f.status == DP_OK)
        write_alike(&f, n, &now, kept, out);
    return f.status;
}
