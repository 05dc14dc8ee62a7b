/* What is made of a record: who stands in it, under which spellings, and its
 * marks in the index, by which it is found:
 *
 *     |a:        every article          |e:12  names entity 12
 *     |l:fr      its language           |d:12  tells what entity 12 did
 *     |o:5       its outlet             |q:12  quotes entity 12
 *     |k:visit   tells a visit          |f:7   names the holder of office 7
 *     |b:MA,RU   tells something between two states
 *
 * |i:3 is an article filed in dossier 3 (filed.c).
 *
 * Before the words of each note, in the body, stands |n:, by which articles
 * with a note are found.
 *
 * All of it can be made again from the record. Entities stay when their last
 * article goes. */
#include "store/inside.h"

#include "core/banned.h"

enum { MARKS_MAX = 16 << 20, RECORD_ARENA = 512 << 20 };

typedef struct deriver {
    dp_ctx *ctx;
    dp_store *store;
    const dp_article *read;
    dp_article *article; /* with the ids that editors gave */
    dp_arena *arena;
    bool anew; /* not to be taken out: spellings count */
    bool words; /* nothing but marks is made */
    dp_map seen; /* marks */
    dp_buf marks;
    dp_buf entities; /* packed, in the order of the text */
    dp_status status; /* of the first failure */
} deriver;

static void failed(deriver *d, dp_status status)
{
    if (d->status == DP_OK)
        d->status = status;
}

/* Add a mark; false where it is there already. */
static bool mark(deriver *d, char what, dp_str value)
{
    char room[64] = { '|', what, ':' };
    dp_str key = { room, 3 + value.n };
    bool fresh = false;

    if (key.n > sizeof room) /* no word of the record is so long */
        return false;
    memcpy(room + 3, value.p ? value.p : "", value.n);
    key = dp_str_dup(d->arena, key);
    if (!key.p || !dp_map_put(d->arena, &d->seen, key, &fresh))
        failed(d, dp_no_memory(d->ctx, "marks"));
    if (fresh)
        dp_buf_add(&d->marks, key);
    return fresh;
}

static bool mark_number(deriver *d, char what, int64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%lld", (long long)number);
    return mark(d, what, dp_str_of(text));
}

/* -- Who ---------------------------------------------------------------------
 */

/* The number of an entity, made where it is new; 0 where there is none. */
static int64_t entity_number(deriver *d, dp_str id, dp_str name)
{
    int64_t number = 0;

    if (!id.p || d->status != DP_OK)
        return 0;
    failed(d, dp_register_entity(d->ctx, d->store, id, name, &number));
    return d->status == DP_OK ? number : 0;
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
    if (form.n && d->anew && d->status == DP_OK)
        failed(d, dp_register_spelling(d->ctx, d->store, d->arena, entity,
                                       form));
}

static void add_office(deriver *d, int64_t entity, const dp_name *name)
{
    int64_t number = 0;

    if (!name->role.n || d->status != DP_OK)
        return;
    failed(d, dp_register_office(d->ctx, d->store, entity, name->role,
                                 name->state, &number));
    mark_number(d, 'f', number);
}

/* A form is a spelling of its person only where it is not an office ("the
 * minister"): those begin with no capital and have several readings. */
static void add_name(deriver *d, const dp_name *name)
{
    dp_str form =
        dp_str_sub(d->article->text, name->span.begin, name->span.end);
    size_t at = 0;
    int64_t entity = entity_number(d, name->id, name->name);

    if (!entity)
        return;
    if (mark_number(d, 'e', entity)) {
        dp_number_pack(&d->entities, entity);
        if (name->kind == DP_PERSON && !d->words)
            failed(d, dp_identity_touch(d->ctx, d->store, entity));
    }
    if (form.n && !dp_is_lower(dp_utf8_next(form, &at)))
        add_spelling(d, entity, form);
    if (name->name.p && !dp_str_eq(name->name, form))
        add_spelling(d, entity, name->name);
    add_office(d, entity, name);
}

/* -- What happened -----------------------------------------------------------
 */

static void mark_actors(deriver *d, dp_actors actors)
{
    for (size_t i = 0; i < actors.n; i++) {
        int64_t entity =
            entity_number(d, actors.at[i].id, actors.at[i].name);
        if (entity)
            mark_number(d, 'd', entity);
    }
}

/* Each two of the states, in the order of their letters. */
static void mark_pairs(deriver *d, dp_strs states)
{
    for (size_t i = 0; i < states.n; i++)
        for (size_t j = 0; j < states.n; j++) {
            char pair[5];
            if (states.at[i].n != 2 || states.at[j].n != 2 ||
                dp_str_cmp(states.at[i], states.at[j]) >= 0)
                continue;
            memcpy(pair, states.at[i].p, 2);
            pair[2] = ',';
            memcpy(pair + 3, states.at[j].p, 2);
            mark(d, 'b', (dp_str){ pair, sizeof pair });
        }
}

static void mark_event(deriver *d, const dp_event *event)
{
    mark(d, 'k', event->kind);
    mark_actors(d, event->actors);
    mark_actors(d, event->with);
    mark_pairs(d, event->states);
}

/* -- The article -------------------------------------------------------------
 */

static void mark_language(deriver *d)
{
    dp_str tag = d->article->language;

    /* "pt-BR" is found by "pt" too. */
    for (size_t i = 1; i <= tag.n; i++)
        if (i == tag.n || tag.p[i] == '-')
            mark(d, 'l', dp_str_sub(tag, 0, i));
}

static void mark_outlet(deriver *d)
{
    int64_t number = 0;

    if (!d->article->outlet.n || d->status != DP_OK)
        return;
    failed(d, dp_register_outlet(d->ctx, d->store, d->article->outlet,
                                 &number));
    mark_number(d, 'o', number);
}

static void make_marks(deriver *d)
{
    mark(d, 'a', DP_NULL);
    mark_language(d);
    mark_outlet(d);
    for (size_t i = 0; i < d->article->names.n && d->status == DP_OK; i++)
        add_name(d, &d->article->names.at[i]);
    for (size_t i = 0; i < d->article->events.n && d->status == DP_OK; i++)
        mark_event(d, &d->article->events.at[i]);
    for (size_t i = 0; i < d->article->quotes.n && d->status == DP_OK; i++) {
        const dp_quote *quote = &d->article->quotes.at[i];
        int64_t entity = entity_number(d, quote->speaker_id, quote->speaker);
        if (entity)
            mark_number(d, 'q', entity);
    }
}

static void write_mention(deriver *d, int64_t number)
{
    sqlite3_stmt *s =
        d->anew ? dp_db_statement(&d->store->db, ST_MENTION_INSERT,
                                  "INSERT INTO mention (article, entities)"
                                  " VALUES (?1, ?2)")
                : dp_db_statement(&d->store->db, ST_MENTION_DELETE,
                                  "DELETE FROM mention WHERE article = ?1");

    if (!s) {
        failed(d, dp_db_failed(d->ctx, &d->store->db, "prepare"));
        return;
    }
    sqlite3_bind_int64(s, 1, number);
    if (d->anew)
        dp_bind_blob(s, 2, dp_buf_str(&d->entities));
    failed(d, dp_db_do(d->ctx, &d->store->db, s, "keep a record"));
}

static dp_status derive(deriver *d, int64_t number)
{
    dp_article article = *d->read;

    d->article = &article;
    d->marks = dp_buf_new(d->arena, MARKS_MAX);
    d->entities = dp_buf_new(d->arena, MARKS_MAX);
    failed(d, dp_apply_parted(d->ctx, d->store, d->arena, d->article));
    make_marks(d);
    if (d->marks.failed || d->entities.failed)
        failed(d, dp_no_memory(d->ctx, "marks"));
    if (d->status == DP_OK && !d->words && (!d->anew || d->entities.n))
        write_mention(d, number);
    return d->status;
}

dp_status dp_derive(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                    int64_t number, const dp_article *article,
                    const dp_words *words)
{
    deriver d = { .ctx = ctx,
                  .store = store,
                  .read = article,
                  .arena = arena,
                  .anew = true };
    dp_status status = derive(&d, number);

    if (status == DP_OK && article->events.n)
        status = dp_happenings_due(ctx, store, number);
    return status == DP_OK ? dp_index_insert(ctx, store, number, article,
                                             words, dp_buf_str(&d.marks))
                           : status;
}

dp_status dp_derive_clear(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          int64_t number, const dp_article *article)
{
    deriver d = {
        .ctx = ctx, .store = store, .read = article, .arena = arena
    };
    dp_status status = derive(&d, number);

    if (status == DP_OK)
        status = dp_happenings_drop(ctx, store, number);
    return status == DP_OK ? dp_index_delete(ctx, store, number, article,
                                             dp_buf_str(&d.marks))
                           : status;
}

static dp_status derive_words(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                              int64_t number, const dp_article *article,
                              bool out)
{
    deriver d = { .ctx = ctx,
                  .store = store,
                  .read = article,
                  .arena = arena,
                  .words = true };
    dp_status status = derive(&d, number);

    if (status != DP_OK)
        return status;
    return out ? dp_index_delete(ctx, store, number, article,
                                 dp_buf_str(&d.marks))
               : dp_index_insert(ctx, store, number, article, NULL,
                                 dp_buf_str(&d.marks));
}

dp_status dp_derive_words_of(dp_ctx *ctx, dp_store *store, dp_str article,
                             bool out)
{
    dp_arena *arena = dp_arena_new(RECORD_ARENA);
    dp_article read;
    int64_t number = 0;
    dp_status status = arena ? DP_OK : dp_no_memory(ctx, "an article");

    if (status == DP_OK)
        status = dp_number_of_id(ctx, arena, store, article, &number);
    if (status == DP_OK)
        status = dp_store_article_at(ctx, store, arena, number, &read, NULL);
    if (status == DP_OK)
        status = derive_words(ctx, store, arena, number, &read, out);
    dp_arena_close(arena);
    return status;
}
