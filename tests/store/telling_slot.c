/* Keys of tellings: who asks for a time and a key finds who stands there,
 * whether the slot is in memory or not, whoever wrote, and whatever was given
 * up. */
#include "pressfile.h"

#include "store/inside.h"

enum { TELLINGS = 1500, KEYS = 7, DAYS = 12, WIDTH = 2 };

typedef struct telling {
    int64_t n;
    dp_key key;
    bool there, was; /* was: at the last commit */
} telling;

typedef struct press {
    struct dp_ctx ctx;
    dp_arena *arena;
    press_file file;
    dp_store *one, *other;
    telling at[TELLINGS];
    size_t n;
    uint32_t seed;
} press;

static uint32_t draw(press *p, uint32_t below)
{
    p->seed = p->seed * 1664525u + 1013904223u;
    return (p->seed >> 8) % below;
}

static void open_press(press *p)
{
    memset(p, 0, sizeof *p);
    press_file_make(&p->file);
    p->arena = dp_arena_new((size_t)64 << 20);
    assert_int_equal(
        dp_store_open(&p->ctx, p->file.path, DP_STORE_WRITE, &p->one), DP_OK);
    assert_int_equal(
        dp_store_open(&p->ctx, p->file.path, DP_STORE_WRITE, &p->other), DP_OK);
}

static void close_press(press *p)
{
    dp_store_close(p->one);
    dp_store_close(p->other);
    dp_arena_close(p->arena);
    press_file_remove(&p->file);
}

/* One day, or three; far from the others now and then. */
static dp_key draw_key(press *p)
{
    dp_day first = (dp_day)draw(p, DAYS) - DAYS / 2;

    if (draw(p, 20) == 0)
        first += 400;
    return (dp_key){ (int64_t)draw(p, KEYS), first,
                     first + (draw(p, 4) == 0 ? 2 : 0), WIDTH };
}

static void add(press *p, dp_store *store)
{
    telling *made = &p->at[p->n++];
    dp_telling_row row = { .article = (int64_t)p->n, .facts = DP_S("facts") };

    made->key = draw_key(p);
    made->there = true;
    assert_int_equal(dp_tellings_add(&p->ctx, p->arena, store, &row,
                                     &(dp_keys){ &made->key, 1, 1 }, 1),
                     DP_OK);
    made->n = row.n;
}

static void take_out(press *p, dp_store *store)
{
    telling *one = &p->at[draw(p, (uint32_t)p->n)];

    if (!one->there)
        return;
    assert_int_equal(dp_telling_keys_put(&p->ctx, store, one->n,
                                         &(dp_keys){ &one->key, 1, 1 }, true),
                     DP_OK);
    one->there = false;
}

static dp_status visit(void *self, int64_t n)
{
    press *p = self;

    for (size_t i = 0; i < p->n; i++)
        if (p->at[i].n == n && p->at[i].there) {
            p->at[i].there = false; /* met */
            return DP_OK;
        }
    fail_msg("telling %lld is not there, or met twice", (long long)n);
    return DP_INTERNAL;
}

static void look(press *p, dp_store *store)
{
    dp_key asked = draw_key(p);
    bool there[TELLINGS];
    dp_day ends = asked.first;

    asked.first -= 3;
    for (size_t i = 0; i < p->n; i++)
        there[i] = p->at[i].there;
    assert_int_equal(dp_telling_near(&p->ctx, store, asked, ends, visit, p),
                     DP_OK);
    for (size_t i = 0; i < p->n; i++) {
        const dp_key *key = &p->at[i].key;
        bool meets = there[i] && key->key == asked.key &&
                     key->first >= asked.first && key->first <= asked.last &&
                     key->last >= ends;
        assert_int_equal(meets, there[i] && !p->at[i].there);
        p->at[i].there = there[i];
    }
}

static void end(press *p, dp_store *store, bool keep)
{
    if (keep)
        assert_int_equal(dp_store_commit(&p->ctx, store), DP_OK);
    else
        dp_store_undo(store);
    for (size_t i = 0; i < p->n; i++)
        if (keep)
            p->at[i].was = p->at[i].there;
        else
            p->at[i].there = p->at[i].was;
}

static void is_found_whoever_wrote(void **state)
{
    static press p;

    open_press(&p);
    while (p.n + 40 < TELLINGS) {
        dp_store *store = draw(&p, 3) ? p.one : p.other;
        assert_int_equal(dp_store_begin(&p.ctx, store), DP_OK);
        for (unsigned i = 0; i < 40; i++) {
            add(&p, store);
            if (draw(&p, 8) == 0)
                take_out(&p, store);
            look(&p, store);
            look(&p, store);
        }
        end(&p, store, draw(&p, 4) != 0);
    }
    close_press(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_found_whoever_wrote),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
