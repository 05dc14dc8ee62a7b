/* One identity for each person in any spelling: who is joined, who is not, in
 * whatever order articles come; what editors say; what happenings make of it.
 */
#include "test.h"

#include "marks/people.h"
#include "record/record.h"
#include "stories/happenings.h"
#include "store/shown.h"

typedef struct fixture {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_sounds *sounds;
    dp_people *people;
    dp_store *store;
} fixture;

/* An article: whom it names, "Name@role@STATE" parted by '|'. The first two of
 * them met on `met`, unless NULL. */
typedef struct page_row {
    const char *id, *language, *people, *met;
} page_row;

static int open_all(void **state)
{
    fixture *f = calloc(1, sizeof *f);
    dp_options options = { .now = "2025-12-31" };

    assert_int_equal(dp_open(&options, &f->ctx), DP_OK);
    f->arena = dp_arena_new((size_t)1 << 30);
    assert_int_equal(dp_sounds_open(f->ctx, f->ctx->data, &f->sounds), DP_OK);
    assert_int_equal(
        dp_people_open(f->ctx, f->ctx->data, f->sounds, &f->people), DP_OK);
    assert_int_equal(dp_full_names_open(f->ctx, f->people), DP_OK);
    *state = f;
    return 0;
}

static int close_all(void **state)
{
    fixture *f = *state;

    dp_store_close(f->store);
    dp_people_close(f->people);
    dp_sounds_close(f->sounds);
    dp_arena_close(f->arena);
    dp_close(f->ctx);
    free(f);
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

static dp_str id_of(fixture *f, const char *name)
{
    return dp_person_slug(f->ctx, f->arena, f->people, dp_str_of(name));
}

/* -- Writing articles --------------------------------------------------------
 */

enum { NAMES = 8 };

static void fill_names(fixture *f, const char *people, dp_buf *text,
                       dp_article *article)
{
    dp_str rest = dp_str_of(people), one;

    while (rest.n && dp_str_next(&rest, '|', &one)) {
        dp_name *name = &article->names.at[article->names.n++];
        dp_str part[3] = { { 0 } };
        for (size_t i = 0; i < 3 && one.n; i++)
            dp_str_next(&one, '@', &part[i]);
        *name = (dp_name){ .kind = DP_PERSON,
                           .name = part[0],
                           .id = dp_person_slug(f->ctx, f->arena, f->people,
                                                part[0]),
                           .role = part[1].n ? part[1] : DP_NULL,
                           .state = part[2].n ? part[2] : DP_NULL };
        name->span.begin = (uint32_t)text->n;
        dp_buf_add(text, part[0]);
        name->span.end = (uint32_t)text->n;
        dp_buf_add(text, DP_S(" . "));
    }
}

static void fill_meeting(const page_row *row, const dp_name *names,
                         dp_event *event, dp_actor *actors, dp_span *span)
{
    *event = (dp_event){ .kind = DP_S("meeting"),
                         .status = DP_S("held"),
                         .date = dp_str_of(row->met),
                         .actors = { actors, 2 },
                         .quote = -1 };
    for (size_t i = 0; i < 2; i++)
        actors[i] = (dp_actor){ .name = names[i].name,
                                .id = names[i].id,
                                .role = names[i].role,
                                .state = names[i].state };
    *span = (dp_span){ names[0].span.begin, names[1].span.end };
    event->evidence.at = span;
    event->evidence.n = 1;
}

static void add(fixture *f, const page_row *row)
{
    dp_buf text = dp_buf_new(f->arena, 1 << 12);
    dp_name names[NAMES];
    dp_event event;
    dp_actor actors[2];
    dp_span span;
    dp_article article = { .input = dp_str_of(row->id),
                           .id = dp_str_of(row->id),
                           .published = DP_S("2025-03-02"),
                           .published_basis = DP_BASIS_OPTION,
                           .language = dp_str_of(row->language),
                           .names = { names, 0 },
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-12-31T00:00:00Z") };
    dp_added added;

    dp_buf_add(&text, dp_str_of(row->id));
    dp_buf_add(&text, DP_S(": "));
    fill_names(f, row->people, &text, &article);
    article.text = dp_buf_str(&text);
    if (row->met) {
        fill_meeting(row, names, &event, actors, &span);
        article.events.at = &event;
        article.events.n = 1;
    }
    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    kept.record = dp_str_trim(kept.record);
    if (dp_store_add(f->ctx, f->store, &kept, &added) != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
}

static void commit(fixture *f)
{
    if (dp_store_commit(f->ctx, f->store) != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
}

static void fill(fixture *f, const page_row *rows, size_t n)
{
    new_store(f);
    for (size_t i = 0; i < n; i++)
        add(f, &rows[i]);
    commit(f);
}

/* -- Asking ------------------------------------------------------------------
 */

/* The id that stands for somebody. */
static dp_str whom(fixture *f, const char *name)
{
    dp_who who = { 0 };
    dp_status status =
        dp_store_entity(f->ctx, f->arena, f->store, id_of(f, name), 1, &who);

    if (status != DP_OK)
        fail_msg("nobody is '%s'", name);
    return who.id;
}

static void expect_one(fixture *f, const char *a, const char *b)
{
    if (!dp_str_eq(whom(f, a), whom(f, b)))
        fail_msg("'%s' and '%s' are two: %.*s, %.*s", a, b, DP_F(whom(f, a)),
                 DP_F(whom(f, b)));
}

static void expect_two(fixture *f, const char *a, const char *b)
{
    if (dp_str_eq(whom(f, a), whom(f, b)))
        fail_msg("'%s' and '%s' are one: %.*s", a, b, DP_F(whom(f, a)));
}

static size_t count_happenings(fixture *f)
{
    dp_timeline timeline = { 0 };
    dp_timeline_query query = { 0 };

    assert_int_equal(
        dp_timeline_get(f->ctx, f->arena, f->store, &query, &timeline), DP_OK);
    return timeline.n;
}

/* -- Who is one --------------------------------------------------------------
 */

static const page_row press[] = {
    { "a", "fr",
      "Ousseynou Ndiéguène@foreign minister@SN|Cheikhna Ould Deïda"
      "@foreign minister@MR",
      "2025-03-01" },
    { "b", "ar",
      "أوسينو ندييغين@foreign minister@SN|شيخنا ولد ديدة"
      "@foreign minister@MR",
      "2025-03-01" },
    { "c", "es",
      "Usseynu Ndieguen@foreign minister@|Cheijna uld Deida"
      "@foreign minister@",
      NULL },
    /* Each pair is new to the store when the other vouches for it. */
    { "q", "fr", "Seynabou Niakh|Leonor Basterrica@mayor@", NULL },
    { "r", "ar", "سينابو نياخ|ليونور باستريكا@mayor@", NULL },
    { "d", "en", "Sheikhna Ould Dayda@minister@MR|Coumba Thior@ambassador@",
      NULL },
    { "e", "ar", "شيخنا ولد ديدة@foreign minister@|كومبا تيور", NULL },
    { "f", "fr", "Anis Ben Mlouka@secretary-general@", NULL },
    { "g", "en", "Anis Benmlouka", NULL },
    /* Two look-alikes of two states, and one who may be either. */
    { "h", "fr", "Karim Haddad@justice minister@MA", NULL },
    { "i", "en", "Kareem Haddad@justice minister@JO", NULL },
    { "j", "es", "Karim Hadad@justice minister@", NULL },
    /* Two of a state; father and son; a minister and a player. */
    { "k", "fr", "Mohamed Zellal@mayor@DZ|Mohamed Bennour@mayor@DZ", NULL },
    { "l", "fr", "Hassan Tellouni@president@XK|Ali Tellouni@minister@XK",
      NULL },
    { "m", "fr", "Mohamed Salah@health minister@EG", NULL },
    { "n", "fr", "Mohamed Saleh", NULL },
    /* Named side by side, they are two. */
    { "o", "fr", "Ilias Vretos@mayor@|Elias Vretos@mayor@", NULL },
};
enum { PRESS = sizeof press / sizeof *press };

static void expect_press(fixture *f)
{
    expect_one(f, "Ousseynou Ndiéguène", "أوسينو ندييغين");
    expect_one(f, "Ousseynou Ndiéguène", "Usseynu Ndieguen");
    expect_one(f, "Cheikhna Ould Deïda", "شيخنا ولد ديدة");
    expect_one(f, "Cheikhna Ould Deïda", "Cheijna uld Deida");
    expect_one(f, "Cheikhna Ould Deïda", "Sheikhna Ould Dayda");
    expect_one(f, "Coumba Thior", "كومبا تيور"); /* beside the same man */
    expect_one(f, "Seynabou Niakh", "سينابو نياخ");
    expect_one(f, "Anis Ben Mlouka", "Anis Benmlouka");
    expect_two(f, "Ousseynou Ndiéguène", "Cheikhna Ould Deïda");
    expect_two(f, "Karim Haddad", "Kareem Haddad");
    expect_two(f, "Karim Haddad", "Karim Hadad");
    expect_two(f, "Kareem Haddad", "Karim Hadad");
    expect_two(f, "Mohamed Zellal", "Mohamed Bennour");
    expect_two(f, "Hassan Tellouni", "Ali Tellouni");
    expect_two(f, "Mohamed Salah", "Mohamed Saleh");
    expect_two(f, "Ilias Vretos", "Elias Vretos");
    assert_int_equal(count_happenings(f), 1);
}

static void joins_and_tells_apart(void **state)
{
    fixture *f = *state;

    fill(f, press, PRESS);
    expect_press(f);
    /* Latin letters, then the first of the alphabet. */
    assert_true(
        dp_str_eq(whom(f, "شيخنا ولد ديدة"), id_of(f, "Cheijna uld Deida")));
}

static void any_order_will_do(void **state)
{
    fixture *f = *state;
    uint32_t seed = 7;

    for (size_t turn = 0; turn < 12; turn++) {
        page_row shuffled[PRESS];
        memcpy(shuffled, press, sizeof press);
        for (size_t i = PRESS - 1; i > 0; i--) {
            size_t j = (seed = seed * 1664525u + 1013904223u) / 65536 % (i + 1);
            page_row one = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = one;
        }
        new_store(f);
        for (size_t i = 0; i < PRESS; i++) {
            add(f, &shuffled[i]);
            if (turn % 2)
                commit(f);
        }
        commit(f);
        expect_press(f);
        assert_true(dp_str_eq(whom(f, "شيخنا ولد ديدة"),
                              id_of(f, "Cheijna uld Deida")));
    }
}

static void is_made_again(void **state)
{
    fixture *f = *state;

    fill(f, press, PRESS);
    assert_int_equal(dp_store_index_again(f->ctx, f->store), DP_OK);
    expect_press(f);
}

/* What is taken out no longer says that two are one. */
static void forgets(void **state)
{
    fixture *f = *state;
    size_t n = 0;

    fill(f, press, PRESS);
    assert_int_equal(
        dp_store_forget(f->ctx, f->arena, f->store, DP_S("d"), false, &n),
        DP_OK);
    assert_int_equal(n, 1);
    add(f, &(page_row){ "p", "en", "Coumba Thior@ambassador@", NULL });
    commit(f);
    expect_two(f, "Coumba Thior", "كومبا تيور");
    expect_one(f, "Cheikhna Ould Deïda", "شيخنا ولد ديدة");
}

/* -- Editors -----------------------------------------------------------------
 */

static void editors_win(void **state)
{
    fixture *f = *state;
    dp_str french = id_of(f, "Ousseynou Ndiéguène");
    dp_str arabic = id_of(f, "أوسينو ندييغين");

    fill(f, press, PRESS);
    assert_int_equal(dp_store_set_apart(f->ctx, f->store, arabic, french, true),
                     DP_OK);
    expect_two(f, "Ousseynou Ndiéguène", "أوسينو ندييغين");
    assert_int_equal(count_happenings(f), 2);
    assert_int_equal(dp_store_index_again(f->ctx, f->store), DP_OK);
    expect_two(f, "Ousseynou Ndiéguène", "أوسينو ندييغين");
    assert_int_equal(count_happenings(f), 2);
    /* Who is apart can be joined, and the other way round. */
    assert_int_equal(dp_store_join(f->ctx, f->store, arabic, french), DP_OK);
    expect_one(f, "Ousseynou Ndiéguène", "أوسينو ندييغين");
    assert_int_equal(count_happenings(f), 1);
    assert_int_equal(dp_store_join(f->ctx, f->store, arabic, DP_NULL), DP_OK);
    expect_press(f);
    assert_int_equal(dp_store_set_apart(f->ctx, f->store, french, french, true),
                     DP_USAGE);
    /* Two states, and yet one. */
    assert_int_equal(dp_store_join(f->ctx, f->store, id_of(f, "Karim Haddad"),
                                   id_of(f, "Kareem Haddad")),
                     DP_OK);
    expect_one(f, "Karim Haddad", "Kareem Haddad");
    assert_true(dp_str_eq(whom(f, "Karim Haddad"), id_of(f, "Kareem Haddad")));
}

typedef struct mover {
    fixture *f;
    dp_store *to;
} mover;

static dp_status import_line(void *self, dp_str line)
{
    mover *m = self;
    dp_added added;

    return dp_store_import(m->f->ctx, m->f->arena, m->to, line, &added);
}

static void moves_what_editors_set_apart(void **state)
{
    fixture *f = *state;
    mover m = { .f = f };

    fill(f, press, PRESS);
    dp_store_set_apart(f->ctx, f->store, id_of(f, "أوسينو ندييغين"),
                       id_of(f, "Ousseynou Ndiéguène"), true);
    assert_int_equal(dp_store_open(f->ctx, NULL, DP_STORE_MEMORY, &m.to),
                     DP_OK);
    assert_int_equal(dp_store_export(f->ctx, f->store, false, import_line, &m),
                     DP_OK);
    dp_store_close(f->store);
    f->store = m.to;
    commit(f);
    expect_two(f, "Ousseynou Ndiéguène", "أوسينو ندييغين");
    expect_one(f, "Cheikhna Ould Deïda", "شيخنا ولد ديدة");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(joins_and_tells_apart),
        cmocka_unit_test(any_order_will_do),
        cmocka_unit_test(is_made_again),
        cmocka_unit_test(forgets),
        cmocka_unit_test(editors_win),
        cmocka_unit_test(moves_what_editors_set_apart),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
