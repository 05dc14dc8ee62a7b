/* What is made of a record: who stands in it, under which spellings, in what
 * offices, what they did and said. All of it can be made again from the
 * record; entities stay when their last article goes, without mentions. */
#include "store/inside.h"

#include "core/banned.h"

typedef struct deriver {
    dp_ctx *ctx;
    dp_store *store;
    const dp_article *article;
    int64_t number;
    dp_arena *arena;
    dp_status status; /* of the first failure */
} deriver;

static sqlite3_stmt *statement(deriver *d, size_t n, const char *sql)
{
    sqlite3_stmt *made = dp_db_statement(&d->store->db, n, sql);

    if (!made && d->status == DP_OK)
        d->status = dp_db_failed(d->ctx, &d->store->db, "prepare");
    return made;
}

static void run(deriver *d, sqlite3_stmt *made)
{
    if (d->status == DP_OK && made)
        d->status = dp_db_do(d->ctx, &d->store->db, made, "keep a record");
}

/* The number of an entity, made where it is new; 0 on failure. */
static int64_t entity_number(deriver *d, dp_str id, dp_str kind, dp_str name)
{
    sqlite3_stmt *upsert;
    int64_t number = 0;

    if (!id.p || d->status != DP_OK)
        return 0;
    upsert = statement(d, ST_ENTITY_UPSERT,
                       "INSERT INTO entity (id, kind, name) VALUES (?1, ?2, ?3)"
                       " ON CONFLICT (id) DO UPDATE SET id = id RETURNING n");
    if (!upsert)
        return 0;
    dp_bind_str(upsert, 1, id);
    dp_bind_str(upsert, 2, kind);
    dp_bind_str(upsert, 3, name.p ? name : id);
    d->status = dp_db_step(d->ctx, &d->store->db, upsert, "keep an entity");
    if (d->status == DP_OK)
        number = sqlite3_column_int64(upsert, 0);
    sqlite3_reset(upsert);
    return number;
}

/* "person/..." has its kind in front. */
static dp_str kind_of_id(dp_str id)
{
    return dp_str_sub(id, 0, dp_str_find_char(id, '/', 0));
}

dp_str dp_name_key(dp_arena *arena, const dp_sounds *sounds, dp_str name)
{
    enum { PARTS = 12 }; /* of a name; an organisation's may be longer */
    dp_span parts[PARTS], span;
    dp_buf buf = dp_buf_new(arena, 1 << 10);
    size_t n = 0;

    for (size_t at = 0; n < PARTS && dp_terms_next(name, &at, &span);)
        parts[n++] = span;
    while (sounds && n-- > 0) {
        dp_str word = dp_str_sub(name, parts[n].begin, parts[n].end);
        dp_sound sound = dp_sound_of(sounds, word);
        if (sound.n == 0)
            continue;
        if (buf.n > 0)
            dp_buf_char(&buf, ' ');
        dp_buf_add(&buf, (dp_str){ sound.codes, sound.n });
    }
    return buf.n > 0 ? dp_buf_str(&buf) : DP_NULL;
}

static void add_spelling(deriver *d, int64_t entity, dp_str form)
{
    sqlite3_stmt *upsert;
    dp_str key;

    if (!form.p || !form.n)
        return;
    key = dp_name_key(d->arena, d->store->sounds, form);
    upsert = statement(d, ST_SPELLING_UPSERT,
                       "INSERT INTO spelling (entity, form, key, met)"
                       " VALUES (?1, ?2, ?3, 1)"
                       " ON CONFLICT DO UPDATE SET met = met + 1");
    if (!upsert)
        return;
    sqlite3_bind_int64(upsert, 1, entity);
    dp_bind_str(upsert, 2, form);
    dp_bind_str(upsert, 3, key.p ? key : DP_S(""));
    run(d, upsert);
}

static void add_mention(deriver *d, int64_t entity)
{
    sqlite3_stmt *insert =
        statement(d, ST_MENTION_INSERT,
                  "INSERT INTO mention (entity, article, times) VALUES (?1, ?2,"
                  " 1) ON CONFLICT DO UPDATE SET times = times + 1");

    if (!insert)
        return;
    sqlite3_bind_int64(insert, 1, entity);
    sqlite3_bind_int64(insert, 2, d->number);
    run(d, insert);
}

static void add_office(deriver *d, int64_t entity, const dp_name *name)
{
    sqlite3_stmt *insert;

    if (!name->role.n)
        return;
    insert = statement(d, ST_OFFICE_INSERT,
                       "INSERT OR IGNORE INTO office (entity, role, state,"
                       " article, day) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return;
    sqlite3_bind_int64(insert, 1, entity);
    dp_bind_str(insert, 2, name->role);
    dp_bind_str(insert, 3, name->state.p ? name->state : DP_S(""));
    sqlite3_bind_int64(insert, 4, d->number);
    sqlite3_bind_int64(insert, 5, dp_order_day(d->number));
    run(d, insert);
}

/* A form is a spelling of its person only where it is not an office ("the
 * minister"): those begin with no capital and have several readings. */
static void add_name(deriver *d, const dp_name *name)
{
    dp_str form =
        dp_str_sub(d->article->text, name->span.begin, name->span.end);
    size_t at = 0;
    int64_t entity =
        entity_number(d, name->id, kind_of_id(name->id), name->name);

    if (!entity)
        return;
    add_mention(d, entity);
    if (form.n && !dp_is_lower(dp_utf8_next(form, &at)))
        add_spelling(d, entity, form);
    if (name->name.p && !dp_str_eq(name->name, form))
        add_spelling(d, entity, name->name);
    add_office(d, entity, name);
}

static int64_t insert_event(deriver *d, size_t place, const dp_event *event)
{
    sqlite3_stmt *insert = statement(
        d, ST_EVENT_INSERT,
        "INSERT INTO event (article, place_in, kind, status, first, last)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    dp_edtf date;
    dp_day first, last;

    if (!insert)
        return 0;
    sqlite3_bind_int64(insert, 1, d->number);
    sqlite3_bind_int64(insert, 2, (int64_t)place);
    dp_bind_str(insert, 3, event->kind);
    dp_bind_str(insert, 4, event->status);
    if (event->date.p && dp_edtf_parse(event->date, &date) &&
        dp_edtf_bounds(&date, &first, &last)) {
        if (first != DP_DAY_MIN)
            sqlite3_bind_int64(insert, 5, first);
        if (last != DP_DAY_MAX)
            sqlite3_bind_int64(insert, 6, last);
    }
    run(d, insert);
    return d->status == DP_OK ? sqlite3_last_insert_rowid(d->store->db.sqlite)
                              : 0;
}

static void link_actors(deriver *d, int64_t event, dp_actors actors)
{
    for (size_t i = 0; i < actors.n; i++) {
        int64_t entity = entity_number(
            d, actors.at[i].id, kind_of_id(actors.at[i].id), actors.at[i].name);
        sqlite3_stmt *insert;
        if (!entity)
            continue;
        insert = statement(d, ST_EVENT_ENTITY_INSERT,
                           "INSERT OR IGNORE INTO event_entity (entity, event)"
                           " VALUES (?1, ?2)");
        if (!insert)
            return;
        sqlite3_bind_int64(insert, 1, entity);
        sqlite3_bind_int64(insert, 2, event);
        run(d, insert);
    }
}

static void link_states(deriver *d, int64_t event, dp_strs states)
{
    for (size_t i = 0; i < states.n; i++) {
        sqlite3_stmt *insert =
            statement(d, ST_EVENT_STATE_INSERT,
                      "INSERT OR IGNORE INTO event_state (state, event)"
                      " VALUES (?1, ?2)");
        if (!insert)
            return;
        dp_bind_str(insert, 1, states.at[i]);
        sqlite3_bind_int64(insert, 2, event);
        run(d, insert);
    }
}

static void add_quote(deriver *d, size_t place, const dp_quote *quote)
{
    int64_t entity = entity_number(
        d, quote->speaker_id, kind_of_id(quote->speaker_id), quote->speaker);
    sqlite3_stmt *insert;

    if (!entity)
        return;
    insert = statement(d, ST_QUOTE_INSERT,
                       "INSERT OR IGNORE INTO quote (entity, article, place_in)"
                       " VALUES (?1, ?2, ?3)");
    if (!insert)
        return;
    sqlite3_bind_int64(insert, 1, entity);
    sqlite3_bind_int64(insert, 2, d->number);
    sqlite3_bind_int64(insert, 3, (int64_t)place);
    run(d, insert);
}

dp_status dp_derive(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                    int64_t number, const dp_article *article)
{
    deriver d = { ctx, store, article, number, arena, DP_OK };

    for (size_t i = 0; i < article->names.n && d.status == DP_OK; i++)
        add_name(&d, &article->names.at[i]);
    for (size_t i = 0; i < article->events.n && d.status == DP_OK; i++) {
        const dp_event *event = &article->events.at[i];
        int64_t made = insert_event(&d, i, event);
        if (made) {
            link_actors(&d, made, event->actors);
            link_actors(&d, made, event->with);
            link_states(&d, made, event->states);
        }
    }
    for (size_t i = 0; i < article->quotes.n && d.status == DP_OK; i++)
        add_quote(&d, i, &article->quotes.at[i]);
    return d.status;
}

dp_status dp_derive_clear(dp_ctx *ctx, dp_store *store, int64_t number)
{
    /* Links of events go with them. Spellings keep their counts: they say in
     * how many readings a form was met. */
    static const char *const clears[] = {
        "DELETE FROM mention WHERE article = ?1",
        "DELETE FROM office WHERE article = ?1",
        "DELETE FROM event WHERE article = ?1",
        "DELETE FROM quote WHERE article = ?1",
    };
    deriver d = { ctx, store, NULL, number, NULL, DP_OK };

    for (size_t i = 0; i < sizeof clears / sizeof *clears; i++) {
        sqlite3_stmt *clear = statement(&d, ST_CLEAR_FIRST + i, clears[i]);
        if (clear)
            sqlite3_bind_int64(clear, 1, number);
        run(&d, clear);
    }
    return d.status;
}
