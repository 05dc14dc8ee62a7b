/* People: one person in any spelling, two persons who are two; ids. */
#include "test.h"

#include <sys/stat.h>
#include <unistd.h>

#include "marks/people_inside.h"

typedef struct fixture {
    struct dp_ctx ctx;
    dp_arena *arena;
    dp_data *data;
    dp_sounds *sounds;
    dp_people *people;
} fixture;

static int open_all(void **state)
{
    static fixture f;

    f.arena = dp_arena_new(1 << 20);
    assert_int_equal(dp_data_open(&f.ctx, NULL, &f.data), DP_OK);
    assert_int_equal(dp_sounds_open(&f.ctx, f.data, &f.sounds), DP_OK);
    assert_int_equal(dp_people_open(&f.ctx, f.data, f.sounds, &f.people),
                     DP_OK);
    assert_int_equal(dp_full_names_open(&f.ctx, f.people), DP_OK);
    *state = &f;
    return 0;
}

static int close_all(void **state)
{
    fixture *f = *state;

    dp_people_close(f->people);
    dp_sounds_close(f->sounds);
    dp_data_close(f->data);
    dp_arena_close(f->arena);
    return 0;
}

static void check_find(const fixture *f, const dp_str *cell)
{
    dp_people_hint hint = { .state = cell[2].n ? cell[2] : DP_NULL,
                            .role = cell[3].n ? cell[3] : DP_NULL,
                            .day = DP_DAY_MAX };
    dp_known known;
    bool found = dp_people_find(f->people, cell[1], hint, &known);

    if (dp_str_eq(cell[4], DP_S("-"))) {
        if (found)
            fail_msg("'%.*s' is found as '%.*s'", DP_F(cell[1]),
                     DP_F(known.id));
        return;
    }
    if (!found)
        fail_msg("'%.*s' is not found", DP_F(cell[1]));
    if (!dp_str_ends(known.id, cell[4]))
        fail_msg("'%.*s' is found as '%.*s'", DP_F(cell[1]), DP_F(known.id));
}

/* Either way round, and what is one spelt in two ways shares a key. */
static void check_full(const fixture *f, const dp_str *cell)
{
    bool shared = false;
    dp_str a[DP_FULL_NAME_KEYS], b[DP_FULL_NAME_KEYS];
    size_t n = dp_full_name_keys(f->arena, f->people, cell[1], a);
    size_t m = dp_full_name_keys(f->arena, f->people, cell[2], b);
    dp_likeness like = dp_full_names_like(f->people, cell[1], cell[2]);

    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++)
            shared = shared || dp_str_eq(a[i], b[j]);
    if ((like == DP_NEARLY) != dp_str_eq(cell[0], DP_S("nearly")) ||
        (like >= DP_ALIKE) != dp_str_eq(cell[0], DP_S("spelt")) ||
        dp_full_names_like(f->people, cell[2], cell[1]) != like ||
        (like != DP_UNLIKE && !shared))
        fail_msg("'%.*s' (%.*s) and '%.*s' (%.*s): not %.*s", DP_F(cell[1]),
                 DP_F(n ? a[0] : DP_S("")), DP_F(cell[2]),
                 DP_F(m ? b[0] : DP_S("")), DP_F(cell[0]));
}

static void check_case(const fixture *f, dp_str line)
{
    dp_str cell[5] = { { 0 } };

    for (size_t i = 0; i < 5; i++)
        dp_str_next(&line, '\t', &cell[i]);
    if (dp_str_eq(cell[0], DP_S("find"))) {
        check_find(f, cell);
    } else if (dp_str_eq(cell[0], DP_S("slug"))) {
        dp_str slug = dp_person_slug(NULL, f->arena, f->people, cell[1]);
        if (!dp_str_eq(slug, cell[2]))
            fail_msg("'%.*s' is '%.*s'", DP_F(cell[1]), DP_F(slug));
    } else if (dp_str_eq(cell[0], DP_S("spelt")) ||
               dp_str_eq(cell[0], DP_S("nearly")) ||
               dp_str_eq(cell[0], DP_S("unlike"))) {
        check_full(f, cell);
    } else {
        bool want = dp_str_eq(cell[0], DP_S("same"));
        if (dp_same_person(f->people, cell[1], cell[2]) != want)
            fail_msg("'%.*s' and '%.*s': not %.*s", DP_F(cell[1]),
                     DP_F(cell[2]), DP_F(cell[0]));
        if (dp_same_person(f->people, cell[2], cell[1]) != want)
            fail_msg("'%.*s' and '%.*s': not %.*s, the other way",
                     DP_F(cell[1]), DP_F(cell[2]), DP_F(cell[0]));
    }
}

static void cases_hold(void **state)
{
    fixture *f = *state;
    dp_str rest = test_file(f->arena, "tests/marks/people.tsv"), line;
    size_t n = 0;

    assert_non_null(rest.p);
    while (dp_str_next(&rest, '\n', &line)) {
        if (line.n == 0 || line.p[0] == '#')
            continue;
        check_case(f, line);
        n++;
    }
    assert_true(n > 20);
}

static void survives_noise(void **state)
{
    fixture *f = *state;
    uint32_t seed = 3;

    for (size_t round = 0; round < 3000; round++) {
        char noise[80];
        dp_str a, b;
        dp_known known;
        dp_people_hint hint = { .day = DP_DAY_MAX };
        for (size_t i = 0; i < sizeof noise; i++) {
            seed = seed * 1664525u + 1013904223u;
            noise[i] = (char)((seed >> 24) % 6 ? seed >> 24 : ' ');
        }
        a = (dp_str){ noise, seed % 40 };
        b = (dp_str){ noise + 40, seed / 7 % 40 };
        dp_same_person(f->people, a, b);
        dp_full_names_like(f->people, a, b);
        dp_people_find(f->people, a, hint, &known);
        assert_non_null(dp_person_slug(NULL, f->arena, f->people, b).p);
        dp_arena_reset(f->arena);
    }
}

/* The index that lies in the program is that of its tables. */
static void index_is_true(void **state)
{
    const fixture *f = *state;
    dp_str built = dp_data_section(f->data, DP_S(DP_PEOPLE_INDEX)), made;
    dp_table table;
    dp_ear ear;

    dp_ear_open(f->data, f->sounds, &ear);
    assert_true(dp_table_open(f->data, DP_NULL, DP_S("people"), &table));
    made = dp_people_index_make(&table, &ear);
    assert_non_null(made.p);
    assert_true(dp_str_eq(built, made));
    free((char *)made.p);
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

/* Whether a name is known with that file laid over world/. */
static bool knows(const char *file, const char *text, dp_str name,
                  dp_known *out)
{
    char folder[] = "/tmp/depeche-people-XXXXXX", path[96];
    dp_people_hint hint = { .day = dp_day_of(2025, 6, 1) };
    static fixture f; /* what is found points into it */
    bool found;

    dp_people_close(f.people);
    dp_sounds_close(f.sounds);
    dp_data_close(f.data);
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/world", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/world/%s", folder, file);
    write_file(path, text);
    assert_int_equal(dp_data_open(&f.ctx, folder, &f.data), DP_OK);
    assert_int_equal(dp_sounds_open(&f.ctx, f.data, &f.sounds), DP_OK);
    assert_int_equal(dp_people_open(&f.ctx, f.data, f.sounds, &f.people),
                     DP_OK);
    found = dp_people_find(f.people, name, hint, out);
    unlink(path);
    *strrchr(path, '/') = '\0';
    rmdir(path);
    rmdir(folder);
    return found;
}

/* People laid over are found, and are all there are. */
static void people_are_laid_over(void **state)
{
    static const char people[] =
        "# id\tname\trole\tstate\tfrom\tto\tvariants\n"
        "person/orsa-brindel\tOrsa Brindel\tmayor\tFR\t2020\t2024\t\n"
        "person/orsa-brindel\tOrsa Brindel\tminister\tFR\t2025\t\t\n";
    dp_known known;

    assert_true(knows("people.tsv", people, DP_S("Orsa Brindel"), &known));
    assert_str(known.id, "person/orsa-brindel");
    assert_str(known.role, "minister");
    assert_false(
        knows("people.tsv", people, DP_S("António Guterres"), &known));
    /* Another table takes nobody away. */
    assert_true(knows("states.tsv", "# id\n", DP_S("António Guterres"),
                      &known));
    assert_false(knows("states.tsv", "# id\n", DP_S("Orsa Brindel"), &known));
    assert_true(knows("given-spellings.tsv", "# folded\tusual\nzz\tyy\n",
                      DP_S("António Guterres"), &known));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases_hold),
        cmocka_unit_test(index_is_true),
        cmocka_unit_test(people_are_laid_over),
        cmocka_unit_test(survives_noise),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
