/* Forgetting by two at once: each knows that the end of it is still to come. */
#include <stdio.h>
#include <unistd.h>

#include "kept.h"

static char folder[] = "/tmp/depeche-forget-XXXXXX";
static char path[64];

typedef struct pair {
    fixture one, other;
    bool began; /* the other one did */
} pair;

static void open_at(fixture *f)
{
    *f = (fixture){ .arena = dp_arena_new(256 << 20) };
    if (dp_store_open(&f->ctx, path, DP_STORE_WRITE, &f->store) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void forget(fixture *f, const char *id)
{
    size_t gone = 0;

    if (dp_store_forget(&f->ctx, f->arena, f->store, dp_str_of(id), false,
                        &gone) != DP_OK)
        fail_msg("%s", f->ctx.message);
    assert_int_equal(gone, 1);
}

static void end(fixture *f)
{
    if (dp_store_forget_end(&f->ctx, f->arena, f->store) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

/* Behind a commit of the one that ends. */
static int begin_meanwhile(void *self, sqlite3 *sqlite, const char *name,
                           int pages)
{
    pair *p = self;

    if (!p->began) {
        p->began = true;
        forget(&p->other, "id:2");
    }
    return SQLITE_OK;
}

static bool is_there(const char *word)
{
    FILE *file = fopen(path, "rb");
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_buf all = dp_buf_new(arena, 32 << 20);
    bool there;
    int c;

    assert_non_null(file);
    while ((c = getc(file)) != EOF)
        dp_buf_char(&all, (char)c);
    fclose(file);
    assert_false(all.failed);
    there = dp_str_find(dp_buf_str(&all), dp_str_of(word), 0) != DP_NOT_FOUND;
    dp_arena_close(arena);
    return there;
}

static void is_ended_by_who_began_last(void **state)
{
    pair p = { .began = false };

    open_at(&p.one);
    open_at(&p.other);
    add(&p.one, "id:1", "The ferry left the harbour.");
    add(&p.one, "id:2", "The lighthouse burnt.");
    add(&p.one, "id:3", "The canal froze.");
    forget(&p.one, "id:1");
    sqlite3_wal_hook(p.one.store->db.sqlite, begin_meanwhile, &p);
    end(&p.one);
    assert_true(p.began);
    end(&p.other);
    assert_false(is_there("harbour"));
    assert_false(is_there("lighthouse"));
    assert_true(is_there("canal"));
    close_store(&p.other);
    close_store(&p.one);
}

static int begin(void **state)
{
    if (!mkdtemp(folder))
        return 1;
    snprintf(path, sizeof path, "%s/press.db", folder);
    return 0;
}

static int tidy(void **state)
{
    return unlink(path) || rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_ended_by_who_began_last),
    };

    return cmocka_run_group_tests(tests, begin, tidy);
}
