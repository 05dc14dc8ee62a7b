/* Making the index of people: each spelling of each, by the keys that it is
 * found by. */
#include "marks/people_inside.h"

#include "core/banned.h"

typedef struct making {
    dp_arena *arena;
    const dp_table *table;
    const dp_ear *ear;
    DP_VEC(dp_person) persons;
    DP_VEC(dp_office_held) offices;
    DP_VEC(dp_spelling) spellings;
    uint32_t *buckets[2];
    uint32_t buckets_n;
    uint32_t *person_of; /* by the first row of each, + 1 */
    dp_buf keys;
} making;

/* -- Spellings ---------------------------------------------------------------
 */

static bool add_key(making *m, dp_people_by by, const dp_name_key *key,
                    dp_str name, uint32_t who)
{
    dp_str codes = { key->codes, key->n };
    uint32_t *head = &m->buckets[by][dp_str_hash(codes) & (m->buckets_n - 1)];
    dp_spelling made = { .person = who,
                         .name = (uint32_t)(name.p - m->table->base),
                         .name_n = (uint32_t)name.n,
                         .key = (uint32_t)m->keys.n,
                         .key_n = (uint32_t)codes.n,
                         .next = *head };

    if (codes.n == 0)
        return true;
    dp_buf_add(&m->keys, codes);
    if (m->keys.failed || !dp_vec_push(m->arena, &m->spellings, made))
        return false;
    *head = (uint32_t)m->spellings.n;
    return true;
}

static bool same_key(const dp_name_key *a, const dp_name_key *b)
{
    return a->n == b->n && memcmp(a->codes, b->codes, a->n) == 0;
}

static bool add_spelling(making *m, dp_str name, uint32_t who)
{
    dp_name_words w;
    dp_name_key full, shortened, family;

    dp_name_heard(m->ear, name, &w);
    if (w.n == 0)
        return true;
    full = dp_name_key_full(&w);
    shortened = dp_name_key_short(&w);
    family = dp_name_key_family(&w);
    if (!add_key(m, DP_BY_NAME, &full, name, who))
        return false;
    if (w.n > 2 && !same_key(&full, &shortened) &&
        !add_key(m, DP_BY_NAME, &shortened, name, who))
        return false;
    return w.n < 2 || add_key(m, DP_BY_FAMILY, &family, name, who);
}

/* -- Offices -----------------------------------------------------------------
 */

static dp_day first_day(dp_str value)
{
    dp_edtf edtf;
    dp_day first, last;

    if (!dp_edtf_parse(value, &edtf) || !dp_edtf_bounds(&edtf, &first, &last))
        return DP_DAY_MIN;
    return first;
}

/* "DAY/..": in office on that day, until when is not known. */
static dp_day last_day(dp_str value)
{
    dp_edtf edtf;
    dp_day first, last;

    if (!dp_edtf_parse(value, &edtf) || !dp_edtf_bounds(&edtf, &first, &last))
        return DP_DAY_MAX;
    return last;
}

static bool add_office(making *m, size_t row, uint32_t who)
{
    dp_office_held made = {
        .row = (uint32_t)row,
        .from = first_day(dp_table_cell(m->table, row, DP_PEOPLE_FROM)),
        .to = last_day(dp_table_cell(m->table, row, DP_PEOPLE_TO)),
        .next = m->persons.at[who].offices
    };

    if (dp_table_cell(m->table, row, DP_PEOPLE_ROLE).n == 0)
        return true;
    if (!dp_vec_push(m->arena, &m->offices, made))
        return false;
    m->persons.at[who].offices = (uint32_t)m->offices.n;
    return true;
}

/* -- Rows --------------------------------------------------------------------
 */

static bool add_row(making *m, size_t row)
{
    size_t first = dp_table_find(
        m->table, dp_table_cell(m->table, row, DP_PEOPLE_ID));
    dp_person made = { .row = (uint32_t)first };
    dp_str variants = dp_table_cell(m->table, row, DP_PEOPLE_VARIANTS), variant;
    uint32_t who;

    if (first == row) {
        if (!dp_vec_push(m->arena, &m->persons, made))
            return false;
        m->person_of[row] = (uint32_t)m->persons.n;
    }
    who = m->person_of[first] - 1;
    if (first == row &&
        !add_spelling(m, dp_table_cell(m->table, row, DP_PEOPLE_NAME), who))
        return false;
    while (variants.n && dp_str_next(&variants, '|', &variant))
        if (!add_spelling(m, variant, who))
            return false;
    return add_office(m, row, who);
}

static bool begin(making *m)
{
    size_t rows = dp_table_rows(m->table);

    for (m->buckets_n = 64; m->buckets_n < rows * 4;)
        m->buckets_n *= 2;
    m->keys = dp_buf_new(m->arena, (size_t)16 << 20);
    m->person_of = DP_NEWS(m->arena, rows + 1, uint32_t);
    m->buckets[DP_BY_NAME] = DP_NEWS(m->arena, m->buckets_n, uint32_t);
    m->buckets[DP_BY_FAMILY] = DP_NEWS(m->arena, m->buckets_n, uint32_t);
    return m->person_of && m->buckets[DP_BY_NAME] && m->buckets[DP_BY_FAMILY];
}

static char *put(char *to, const void *from, size_t n)
{
    if (n)
        memcpy(to, from, n);
    return to + n;
}

static dp_str finish(const making *m)
{
    dp_people_head head = { .persons = (uint32_t)m->persons.n,
                            .offices = (uint32_t)m->offices.n,
                            .spellings = (uint32_t)m->spellings.n,
                            .buckets = m->buckets_n };
    size_t persons = m->persons.n * sizeof *m->persons.at;
    size_t offices = m->offices.n * sizeof *m->offices.at;
    size_t spellings = m->spellings.n * sizeof *m->spellings.at;
    size_t buckets = m->buckets_n * sizeof **m->buckets;
    size_t n = sizeof head + persons + offices + spellings + 2 * buckets +
               m->keys.n;
    char *made = malloc(n), *at = made;

    if (!made)
        return DP_NULL;
    at = put(at, &head, sizeof head);
    at = put(at, m->persons.at, persons);
    at = put(at, m->offices.at, offices);
    at = put(at, m->spellings.at, spellings);
    at = put(at, m->buckets[DP_BY_NAME], buckets);
    at = put(at, m->buckets[DP_BY_FAMILY], buckets);
    put(at, m->keys.p, m->keys.n);
    return (dp_str){ made, n };
}

dp_str dp_people_index_make(const dp_table *table, const dp_ear *ear)
{
    making m = { .arena = dp_arena_new((size_t)64 << 20),
                 .table = table,
                 .ear = ear };
    bool ok = m.arena && begin(&m);
    dp_str made = DP_NULL;

    for (size_t row = 0; ok && row < dp_table_rows(table); row++)
        ok = add_row(&m, row);
    if (ok)
        made = finish(&m);
    dp_arena_close(m.arena);
    return made;
}
