/* Happenings: which events of an invented press are one, in any order of
 * arrival, and when articles are taken out or read anew; that ids lead on. */
#include "opened.h"

#include "record/record.h"
#include "store/inside.h"
#include "stories/bytes.h"
#include "stories/happenings.h"

/* An event as a test writes it: people parted by '|', "name/state" of somebody
 * without an id. */
typedef struct event_row {
    const char *kind, *status, *date, *actors, *with, *place_state, *position;
} event_row;

enum { EVENTS = 4 };

typedef struct article_row {
    const char *id, *published, *language, *text;
    event_row events[EVENTS];
} article_row;

static int setup(void **state)
{
    dp_options options = { .now = "2025-12-31" };

    *state = open_fixture(&options, (size_t)1 << 30);
    return 0;
}

static void new_store(fixture *f)
{
    dp_store_close(f->store);
    f->store = NULL;
    assert_int_equal(dp_store_open(f->ctx, NULL, DP_STORE_MEMORY, &f->store),
                     DP_OK);
    dp_happenings_attach(f->store);
}

/* -- Writing articles --------------------------------------------------------
 */

static dp_actors people(dp_arena *arena, const char *list)
{
    dp_actors out = { DP_NEWS(arena, 8, dp_actor), 0 };
    dp_str rest = dp_str_of(list), one;

    while (rest.n && dp_str_next(&rest, '|', &one)) {
        dp_actor *actor = &out.at[out.n++];
        size_t slash = dp_str_find_char(one, '/', 0);
        dp_str head = dp_str_sub(one, 0, slash);
        if (dp_str_eq(head, DP_S("state"))) {
            *actor = (dp_actor){ .name = one, .id = one };
            actor->state = dp_str_sub(one, slash + 1, one.n);
        } else if (dp_str_eq(head, DP_S("person"))) {
            size_t at = dp_str_find_char(one, '@', 0);
            *actor = (dp_actor){ .name = dp_str_sub(one, 7, at),
                                 .id = dp_str_sub(one, 0, at),
                                 .role = DP_S("foreign minister"),
                                 .state = dp_str_sub(one, at + 1, one.n) };
        } else { /* "foreign minister/AD" */
            *actor = (dp_actor){ .name = one,
                                 .role = head,
                                 .state = dp_str_sub(one, slash + 1, one.n) };
        }
    }
    return out;
}

static dp_strs states_of(dp_arena *arena, const dp_event *event)
{
    dp_strs out = { DP_NEWS(arena, 16, dp_str), 0 };
    const dp_actors *both[] = { &event->actors, &event->with };

    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < both[k]->n; i++) {
            dp_str state = both[k]->at[i].state;
            bool there = !state.n;
            for (size_t j = 0; j < out.n; j++)
                there = there || dp_str_eq(out.at[j], state);
            if (!there)
                out.at[out.n++] = state;
        }
    return out;
}

static dp_str text_or_null(const char *z)
{
    return z ? dp_str_of(z) : DP_NULL;
}

static void fill_event(dp_arena *arena, const event_row *row, size_t n,
                       dp_str text, dp_event *out)
{
    dp_span *span = DP_NEW(arena, dp_span);

    *out = (dp_event){ .kind = dp_str_of(row->kind),
                       .status = dp_str_of(row->status),
                       .date = text_or_null(row->date),
                       .actors = people(arena, row->actors),
                       .with = people(arena, row->with),
                       .place_state = text_or_null(row->place_state),
                       .position = text_or_null(row->position),
                       .quote = -1 };
    out->states = states_of(arena, out);
    *span = (dp_span){ (uint32_t)n, (uint32_t)text.n };
    out->evidence.at = span;
    out->evidence.n = 1;
}

static dp_added add(fixture *f, const article_row *row)
{
    dp_article article = { .input = dp_str_of(row->id),
                           .id = dp_str_of(row->id),
                           .published = text_or_null(row->published),
                           .published_basis = DP_BASIS_OPTION,
                           .language = dp_str_of(row->language),
                           .text = dp_str_of(row->text),
                           .partial = -1 };
    dp_event events[EVENTS];
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-12-31T00:00:00Z") };
    dp_added added;

    article.events.at = events;
    for (size_t i = 0; i < EVENTS && row->events[i].kind; i++)
        fill_event(f->arena, &row->events[i], i, article.text,
                   &events[article.events.n++]);
    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    kept.record = dp_str_trim(kept.record);
    assert_int_equal(dp_store_add(f->ctx, f->store, &kept, &added), DP_OK);
    return added;
}

static void no_fault(void *self, const char *sentence)
{
    fail_msg("%s", sentence);
}

/* Whatever was done, all stands together afterwards. */
static void commit(fixture *f)
{
    dp_verified verified;
    dp_status status = dp_store_commit(f->ctx, f->store);

    if (status == DP_OK)
        status = dp_store_verify(f->ctx, f->store, no_fault, NULL, &verified);
    if (status != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
}

static dp_timeline ask(fixture *f, dp_timeline_query query)
{
    dp_timeline timeline = { 0 };
    dp_status status =
        dp_timeline_get(f->ctx, f->arena, f->store, &query, &timeline);

    if (status != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
    return timeline;
}

/* All that the store tells, one line a happening. */
static dp_str dump(fixture *f)
{
    dp_timeline timeline = ask(f, (dp_timeline_query){ 0 });
    dp_buf buf = dp_buf_new(f->arena, 1 << 24);

    for (size_t i = 0; i < timeline.n; i++) {
        dp_str line;
        assert_int_equal(dp_happening_print(f->ctx, f->arena, &timeline.at[i],
                                            DP_NULL, &line),
                         DP_OK);
        dp_buf_add(&buf, line);
        dp_buf_char(&buf, '\n');
    }
    assert_false(buf.failed);
    return dp_buf_str(&buf);
}

/* -- A press -----------------------------------------------------------------
 */

#define A "person/ada-ouardane@AD"
#define B "person/boris-tellouni@LI"
#define C "person/carl-marsac@SM"

static const article_row press[] = {
    { "sha256:00000000000000000000000000000001",
      "2025-03-01",
      "fr",
      "Ada Ouardane se rendra le 12 mars chez Boris Tellouni.",
      { { "visit", "planned", "2025-03-12", A, B, "LI", NULL },
        { "call", "held", "2025-02-26", A "|" B, NULL, NULL, NULL } } },
    { "sha256:00000000000000000000000000000002",
      "2025-03-08",
      "en",
      "The visit of Ada Ouardane, due in mid-March, was put off.",
      { { "visit", "postponed", "2025-03", A, NULL, "LI", NULL } } },
    /* Two calls of the same two in one month. */
    { "sha256:00000000000000000000000000000003",
      "2025-03-21",
      "es",
      "Ouardane y Tellouni hablaron el 20 de marzo.",
      { { "call", "held", "2025-03-20", A "|" B, NULL, NULL, NULL } } },
    { "sha256:00000000000000000000000000000004",
      "2025-03-05",
      "fr",
      "Les deux ministres se sont parlé au téléphone la semaine dernière.",
      { { "call", "held", NULL, "foreign minister/AD|" B, NULL, NULL,
          NULL } } },
    { "sha256:00000000000000000000000000000005",
      "2025-03-22",
      "fr",
      "Carl Marsac a rencontré Ada Ouardane ; Boris Tellouni les a vus à part.",
      { { "meeting", "held", "2025-03-21", A "|" C, NULL, "SM", NULL },
        { "meeting", "held", "2025-03-21", B "|" C, NULL, "SM", NULL },
        { "statement", "held", "2025-03-21", C, NULL, NULL, "support" } } },
    { "sha256:00000000000000000000000000000006",
      "2025-03-23",
      "en",
      "AD and SM met on 21 March. Carl Marsac spoke for the plan.",
      { { "meeting", "held", "2025-03-21", "state/AD|state/SM", NULL, "SM",
          NULL },
        { "statement", "held", NULL, C, NULL, NULL, "support" } } },
    { "sha256:00000000000000000000000000000007",
      "2025-03-10",
      "fr",
      "La visite d'Ada Ouardane, reportée, aura lieu le 2 avril.",
      { { "visit", "postponed", "2025-03-12", A, NULL, "LI", NULL },
        { "visit", "planned", "2025-04-02", A, NULL, "LI", NULL } } },
    { "sha256:00000000000000000000000000000008",
      "2025-04-03",
      "ar",
      "زارت أدا وردان يوم 2 أبريل.",
      { { "visit", "held", "2025-04-02", A, B, "LI", NULL } } },
};

enum { PRESS = sizeof press / sizeof *press };

static const dp_happening *find(const dp_timeline *t, const char *kind,
                                const char *date)
{
    for (size_t i = 0; i < t->n; i++)
        if (dp_str_eq(t->at[i].kind, dp_str_of(kind)) &&
            dp_str_eq(t->at[i].date, dp_str_of(date)))
            return &t->at[i];
    fail_msg("no %s of %s", kind, date);
    return NULL;
}

static void add_all(fixture *f)
{
    new_store(f);
    for (size_t i = 0; i < PRESS; i++)
        assert_int_equal(add(f, &press[i]), DP_ADDED_NEW);
    commit(f);
}

/* -- Tests -------------------------------------------------------------------
 */

static void test_course(void **state)
{
    fixture *f = *state;
    dp_timeline t;
    const dp_happening *visit, *later;

    add_all(f);
    t = ask(f, (dp_timeline_query){ 0 });
    visit = find(&t, "visit", "2025-03-12");
    assert_str(visit->status, "postponed");
    assert_int_equal(visit->told.n, 3);
    assert_int_equal(visit->course.n, 2);
    assert_str(visit->course.at[0].status, "planned");
    assert_str(visit->course.at[1].status, "postponed");
    assert_str(visit->course.at[1].published, "2025-03-08");
    later = find(&t, "visit", "2025-04-02");
    assert_str(later->status, "held");
    assert_str(later->course.at[0].status, "planned");
    assert_str(later->course.at[0].date, "2025-03-12");
    assert_int_equal(later->course.n, 4);
    assert_true(dp_str_eq(later->put_off_from, visit->id));
    assert_true(dp_str_eq(visit->put_off_to, later->id));
}

/* A plan that is told of when its day is over plans nothing again. */
static void test_looks_back(void **state)
{
    static const article_row back = {
        "sha256:00000000000000000000000000000009",
        "2025-04-11",
        "es",
        "La visita de Ada Ouardane estaba prevista para el 12 de marzo.",
        { { "visit", "planned", "2025-03-12", A, NULL, "LI", NULL } }
    };
    fixture *f = *state;
    dp_timeline t;
    const dp_happening *visit;

    add_all(f);
    add(f, &back);
    commit(f);
    t = ask(f, (dp_timeline_query){ 0 });
    visit = find(&t, "visit", "2025-03-12");
    assert_int_equal(visit->told.n, 4);
    assert_str(visit->status, "postponed");
    assert_int_equal(visit->course.n, 2);
}

static void test_look_alikes(void **state)
{
    fixture *f = *state;
    dp_timeline t;

    add_all(f);
    t = ask(f, (dp_timeline_query){ .between = DP_S("AD,LI") });
    assert_int_equal(find(&t, "call", "2025-02-26")->told.n, 2);
    assert_int_equal(find(&t, "call", "2025-03-20")->told.n, 1);
}

/* One article's two meetings of a day stay two; another's states find theirs.
 */
static void test_rivals(void **state)
{
    fixture *f = *state;
    dp_timeline t;
    size_t meetings = 0;

    add_all(f);
    t = ask(f, (dp_timeline_query){ .about = DP_S("person/carl-marsac") });
    for (size_t i = 0; i < t.n; i++)
        meetings += dp_str_eq(t.at[i].kind, DP_S("meeting"));
    assert_int_equal(meetings, 2);
    t = ask(f, (dp_timeline_query){ .between = DP_S("SM,AD") });
    assert_int_equal(find(&t, "meeting", "2025-03-21")->told.n, 2);
    assert_int_equal(find(&t, "meeting", "2025-03-21")->actors.n, 2);
    /* What one of them says alone, where both are told of. */
    assert_int_equal(find(&t, "statement", "2025-03-21")->told.n, 2);
}

/* A parliament that is to vote is not its state where that votes with others.
 */
static void test_parliament(void **state)
{
    static const article_row votes[] = {
        { "votes/1",
          "2025-05-02T08:00:00Z",
          "en",
          "The parliament of AD votes on the pact on 9 May.",
          { { "vote", "planned", "2025-05-09", "parliament/AD", NULL, NULL,
              NULL } } },
        { "votes/2",
          "2025-05-10T08:00:00Z",
          "en",
          "AD, LI and SM voted for the pact on Friday.",
          { { "vote", "held", NULL, "state/AD|state/LI|state/SM", NULL, NULL,
              "for" } } },
    };
    fixture *f = *state;
    dp_timeline t;

    new_store(f);
    add(f, &votes[0]);
    add(f, &votes[1]);
    commit(f);
    t = ask(f, (dp_timeline_query){ .days = DP_S("2025-05") });
    assert_int_equal(t.n, 2);
}

static void test_any_order(void **state)
{
    fixture *f = *state;
    dp_str first;

    add_all(f);
    first = dump(f);
    for (uint32_t seed = 1; seed <= 40; seed++) {
        size_t order[PRESS];
        uint32_t s = seed;
        for (size_t i = 0; i < PRESS; i++)
            order[i] = i;
        for (size_t i = PRESS; i > 1; i--) {
            size_t j = test_random(&s) % i, kept = order[i - 1];
            order[i - 1] = order[j];
            order[j] = kept;
        }
        new_store(f);
        for (size_t i = 0; i < PRESS; i++) {
            add(f, &press[order[i]]);
            if (test_random(&s) % 2)
                commit(f);
        }
        commit(f);
        assert_true(dp_str_eq(dump(f), first));
    }
}

/* A store that lost an article is one that never had it. */
static void test_forgotten(void **state)
{
    fixture *f = *state;

    for (size_t gone = 0; gone < PRESS; gone++) {
        dp_verified verified;
        size_t n;
        dp_str without;
        new_store(f);
        for (size_t i = 0; i < PRESS; i++)
            if (i != gone)
                add(f, &press[i]);
        commit(f);
        without = dump(f);
        add_all(f);
        if (gone % 2) /* as who knows of happenings nothing */
            f->store->telling_keys = NULL;
        assert_int_equal(dp_store_forget(f->ctx, f->arena, f->store,
                                         dp_str_of(press[gone].id), false, &n),
                         DP_OK);
        assert_int_equal(n, 1);
        assert_true(dp_str_eq(dump(f), without));
        assert_int_equal(
            dp_store_verify(f->ctx, f->store, no_fault, NULL, &verified),
            DP_OK);
    }
}

static void test_revision(void **state)
{
    fixture *f = *state;
    article_row changed = press[2];
    dp_str before;
    dp_timeline t;

    add_all(f);
    before = dump(f);
    changed.text = "Ouardane y Tellouni no hablaron; se reunieron el día 19.";
    changed.events[0].kind = "meeting";
    changed.events[0].date = "2025-03-19";
    assert_int_equal(add(f, &changed), DP_ADDED_REVISION);
    commit(f);
    t = ask(f, (dp_timeline_query){ .between = DP_S("AD,LI") });
    find(&t, "meeting", "2025-03-19");
    for (size_t i = 0; i < t.n; i++)
        assert_false(dp_str_eq(t.at[i].date, DP_S("2025-03-20")));
    assert_int_equal(add(f, &press[2]), DP_ADDED_REVISION);
    commit(f);
    assert_true(dp_str_eq(dump(f), before));
}

static void test_made_again(void **state)
{
    fixture *f = *state;
    dp_str before;

    add_all(f);
    before = dump(f);
    assert_int_equal(dp_store_index_again(f->ctx, f->store), DP_OK);
    assert_true(dp_str_eq(dump(f), before));
}

/* An earlier article gives another id; the old one goes on leading. */
static void test_old_ids(void **state)
{
    fixture *f = *state;
    dp_happening now;
    dp_str old;
    size_t n;

    new_store(f);
    add(f, &press[7]);
    commit(f);
    old = ask(f, (dp_timeline_query){ 0 }).at[0].id;
    add(f, &press[6]);
    commit(f);
    assert_int_equal(dp_happening_get(f->ctx, f->arena, f->store, old, &now),
                     DP_OK);
    assert_int_equal(now.told.n, 2);
    assert_false(dp_str_eq(now.id, old));
    /* Even when the article that gave it is gone. */
    assert_int_equal(dp_store_forget(f->ctx, f->arena, f->store,
                                     dp_str_of(press[7].id), false, &n),
                     DP_OK);
    assert_int_equal(dp_happening_get(f->ctx, f->arena, f->store, old, &now),
                     DP_OK);
    assert_int_equal(now.told.n, 1);
    assert_int_equal(dp_happening_get(f->ctx, f->arena, f->store,
                                      DP_S("happening:0123"), &now),
                     DP_END);
}

static void test_asked(void **state)
{
    fixture *f = *state;
    dp_str kinds[] = { DP_S("call") };

    add_all(f);
    assert_int_equal(ask(f, (dp_timeline_query){ .days = DP_S("2025-04..") }).n,
                     1);
    assert_int_equal(ask(f, (dp_timeline_query){ .kinds = { kinds, 1 } }).n, 2);
    assert_int_equal(
        ask(f, (dp_timeline_query){ .words = DP_S("kind:call hablaron") }).n,
        1);
    assert_int_equal(ask(f, (dp_timeline_query){ .between = DP_S("LI,SM") }).n,
                     2);
    assert_str(
        ask(f, (dp_timeline_query){ .newest = true, .limit = 1 }).at[0].date,
        "2025-04-02");
}

/* The days asked for may lie in the midst of what lasts long, and far away. */
static void test_days(void **state)
{
    static const char *const dates[] = {
        "-0479-09-20", "0732-10-25", "0732-10-26", "1421-05-02", "1956-04-07",
        "2024",        "2024-11-30", "2200-01-02", "2200-01-03"
    };
    enum { DATES = sizeof dates / sizeof *dates };
    fixture *f = *state;
    article_row rows[DATES];
    char ids[DATES][16];

    new_store(f);
    for (size_t i = DATES; i-- > 0;) {
        snprintf(ids[i], sizeof ids[i], "sha256:%02zx", i);
        rows[i] = (article_row){ ids[i],
                                 "2025-03-01",
                                 "en",
                                 "Ouardane met Tellouni.",
                                 { { "meeting", "held", dates[i],
                                     "person/ouardane@AD|person/tellouni@LI",
                                     "", NULL, NULL } } };
        add(f, &rows[i]);
    }
    commit(f);
    for (int keyed = 0; keyed < 2; keyed++) {
        dp_timeline_query query = { .between =
                                        keyed ? DP_S("AD,LI") : DP_NULL };
        dp_timeline t = ask(f, query);
        assert_int_equal(t.n, DATES);
        for (size_t i = 0; i < DATES; i++)
            assert_str(t.at[i].date, dates[i]);
        query.newest = true;
        query.days = DP_S("2024-06..2024-12");
        t = ask(f, query);
        assert_int_equal(t.n, 2);
        assert_str(t.at[0].date, "2024-11-30");
        assert_str(t.at[1].date, "2024");
        query.days = DP_S("..0732-10-25");
        assert_int_equal(ask(f, query).n, 2);
        query.days = DP_S("2200-01-03..");
        assert_int_equal(ask(f, query).n, 1);
    }
}

static void hear_fault(void *self, const char *sentence)
{
    const char *expected = self;

    if (!strstr(sentence, expected))
        fail_msg("'%s' is not '%s'", sentence, expected);
}

static void test_verified(void **state)
{
    static const struct {
        const char *harm, *said;
    } cases[] = {
        { "DELETE FROM telling_key; DELETE FROM telling WHERE n = 1",
          "not all among the happenings" },
        { "UPDATE telling SET happening = 0 WHERE n = 2", "of no happening" },
        { "UPDATE told SET article = article + 1 WHERE n = 1", "" },
        { "INSERT INTO telling (happening, parent, score) SELECT happening, 0,"
          " 0 FROM telling LIMIT 1",
          "told by no article" },
        { "INSERT INTO happening_key (rowid, keys) VALUES (7, 'somebody')",
          "stands where it does not belong" },
        { "INSERT INTO telling_key VALUES (x'0200000102c937')",
          "sought where it is not" },
        { "INSERT INTO telling_key VALUES (x'0200')",
          "sought where it is not" },
        { "UPDATE happening SET pack = x'0500'", "is damaged" },
        { "INSERT INTO happening (day, days, said, pack)"
          " SELECT 1, 0, said, pack FROM happening LIMIT 1",
          "told by nobody" },
        { "CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, happening_key,"
          " instance);"
          "CREATE TABLE temp.one AS SELECT doc, term FROM temp.v LIMIT 1;"
          "INSERT INTO happening_key (happening_key, rowid, keys) SELECT"
          " 'delete', doc, term FROM temp.one",
          "not found by all its keys" },
        { "INSERT INTO happening_key (rowid, keys) SELECT n, 'somebody' FROM"
          " happening LIMIT 1",
          "found by keys of others" },
    };
    fixture *f = *state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_verified verified;
        add_all(f);
        assert_int_equal(
            sqlite3_exec(f->store->db.sqlite, cases[i].harm, NULL, NULL, NULL),
            SQLITE_OK);
        assert_int_equal(dp_store_verify(f->ctx, f->store, hear_fault,
                                         (void *)cases[i].said, &verified),
                         DP_OK);
        assert_true(verified.faults > 0);
    }
}

/* Whether a dictionary of happenings has the words. */
static bool is_shared(fixture *f, const char *words)
{
    sqlite3_stmt *s = NULL;
    bool out;

    assert_int_equal(sqlite3_prepare_v2(f->store->db.sqlite,
                                        "SELECT count(*) FROM dictionary WHERE"
                                        " n >= ?1 AND instr(bytes, ?2)",
                                        -1, &s, NULL),
                     SQLITE_OK);
    sqlite3_bind_int(s, 1, DP_DICTIONARY_HAPPENINGS);
    sqlite3_bind_blob(s, 2, words, (int)strlen(words), SQLITE_STATIC);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    out = sqlite3_column_int(s, 0);
    sqlite3_finalize(s);
    return out;
}

/* Happenings are packed with what they have in common, in which nothing is that
 * one article alone says, as often as it may say it. */
static void test_dictionary(void **state)
{
    enum { ARTICLES = 400 };
    fixture *f = *state;
    dp_timeline t;

    new_store(f);
    for (int i = 0; i < ARTICLES; i++) {
        dp_arena *a = f->arena;
        const char *own =
            dp_str_z(a, dp_str_printf(a, "person/nobodys-namesake%c%c@AD",
                                      'a' + i / 20, 'a' + i % 20));
        const char *often =
            dp_str_z(a, dp_str_printf(a, "person/often-met%c@LI", 'a' + i % 5));
        const char *both = dp_str_z(a, dp_str_printf(a, "%s|%s", own, often));
        const char *day =
            dp_str_z(a, dp_str_printf(a, "20%02d-%02d-%02d", 10 + i / 144,
                                      1 + i / 12 % 12, 1 + i % 12 * 2));
        article_row row = {
            dp_str_z(a, dp_str_printf(a, "sha256:%032x", 0x7000 + i)),
            day,
            "en",
            "They met, and spoke, and one visited the other.",
            { { "meeting", "held", day, both, NULL, NULL, NULL },
              { "call", "held", day, both, NULL, NULL, NULL },
              { "visit", "held", day, own, often, "LI", NULL } }
        };
        add(f, &row);
        if (i % 50 == 49) /* one is made between transactions */
            assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
    }
    commit(f);
    assert_true(is_shared(f, "often-met"));
    assert_false(is_shared(f, "namesake"));
    t = ask(f, (dp_timeline_query){ 0 });
    assert_int_equal(t.n, 3 * ARTICLES);
    for (size_t i = 0; i < t.n; i++) {
        assert_true(
            dp_str_starts(t.at[i].actors.at[0].name, DP_S("nobodys-namesake")));
        assert_int_equal(t.at[i].told.n, 1);
    }
}

/* Two articles whose happenings have one place in timelines: their order is the
 * same whichever came first. */
static uint32_t place_of(fixture *f, dp_str id)
{
    dp_buf buf = dp_buf_new(f->arena, 1 << 8);

    dp_put_id(&buf, id);
    return dp_str_hash(dp_buf_str(&buf)) >> 16;
}

static dp_str another_there(fixture *f, dp_str id)
{
    uint32_t place = place_of(f, id);

    for (unsigned i = 0;; i++) {
        dp_str other = dp_str_printf(f->arena, "sha256:%032x", 0x1000 + i);
        if (place_of(f, other) == place)
            return other;
    }
}

static void test_one_place(void **state)
{
    fixture *f = *state;
    article_row rows[2] = {
        { NULL,
          "2025-06-02",
          "en",
          "They met.",
          { { "meeting", "held", "2025-06-01", A "|" B, NULL, "LI", NULL },
            { "meeting", "held", "2025-06-01", A "|" C, NULL, "SM", NULL } } },
        { NULL,
          "2025-06-02",
          "en",
          "They spoke.",
          { { "call", "held", "2025-06-01", A "|" B, NULL, NULL, NULL },
            { "call", "held", "2025-06-01", A "|" C, NULL, NULL, NULL } } },
    };
    dp_str first = DP_S("sha256:00000000000000000000000000000fff"), told[2];

    rows[0].id = dp_str_z(f->arena, first);
    rows[1].id = dp_str_z(f->arena, another_there(f, first));
    for (size_t turn = 0; turn < 2; turn++) {
        new_store(f);
        add(f, &rows[turn]);
        commit(f);
        add(f, &rows[1 - turn]);
        commit(f);
        assert_int_equal(ask(f, (dp_timeline_query){ .newest = true }).n, 4);
        told[turn] = dump(f);
    }
    assert_true(dp_str_eq(told[0], told[1]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_course, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_looks_back, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_look_alikes, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_rivals, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_parliament, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_any_order, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_forgotten, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_revision, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_made_again, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_old_ids, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_asked, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_days, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_verified, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_one_place, setup, close_fixture),
        cmocka_unit_test_setup_teardown(test_dictionary, setup, close_fixture),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
