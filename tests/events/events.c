/* Events, by the cases of tests/events/LANGUAGE.txt: a text whose names and
 * dates are written {id;role;state;words} and {=value;words}, then a line for
 * each event that is to be found:
 *
 *     kind status date position: actors > with | subject; subject
 *
 * or, where place and source matter, with " @ place, source" behind it.
 * "-" stands for what is not said; ids without what stands before the slash, or
 * role and state of who has none. A text without such lines has no event. */
#include "cases.h"

#include "core/unicode.h"
#include "events/events.h"

static dp_ctx *ctx;
static dp_arena *arena;

typedef struct marked {
    dp_buf text;
    dp_name names[32];
    dp_date dates[16];
    size_t names_n, dates_n;
} marked;

static dp_str field(dp_str *rest)
{
    dp_str piece = DP_NULL;

    dp_str_next(rest, ';', &piece);
    return piece.n ? piece : DP_NULL;
}

static dp_name_kind kind_of(dp_str id)
{
    return dp_str_starts(id, DP_S("state/"))          ? DP_STATE
           : dp_str_starts(id, DP_S("organisation/")) ? DP_ORGANISATION
           : dp_str_starts(id, DP_S("place/"))        ? DP_PLACE
                                                      : DP_PERSON;
}

static void mark(marked *m, dp_str inside)
{
    dp_span span = { .begin = (uint32_t)m->text.n };

    if (inside.p[0] == '=') {
        dp_date *date = &m->dates[m->dates_n++];
        dp_str rest = dp_str_sub(inside, 1, inside.n);

        date->value = field(&rest);
        dp_buf_add(&m->text, rest);
        span.end = (uint32_t)m->text.n;
        date->span = span;
    } else {
        dp_name *name = &m->names[m->names_n++];
        dp_str rest = inside;

        name->id = field(&rest);
        name->role = field(&rest);
        name->state = field(&rest);
        name->kind = kind_of(name->id);
        name->name = rest;
        dp_buf_add(&m->text, rest);
        span.end = (uint32_t)m->text.n;
        name->span = span;
    }
}

static void read_text(marked *m, dp_str line)
{
    m->text = dp_buf_new(arena, 1 << 20);
    for (size_t at = 0; at < line.n;) {
        size_t open = dp_str_find_char(line, '{', at), close;

        dp_buf_add(&m->text, dp_str_sub(line, at, open));
        if (open >= line.n)
            break;
        close = dp_str_find_char(line, '}', open);
        assert_true(close != DP_NOT_FOUND);
        mark(m, dp_str_sub(line, open + 1, close));
        at = close + 1;
    }
}

static void add_people(dp_buf *out, const dp_actors *people)
{
    for (size_t i = 0; i < people->n; i++) {
        dp_str id = people->at[i].id;
        size_t slash = dp_str_find_char(id, '/', 0);

        if (i)
            dp_buf_add(out, DP_S(", "));
        if (id.p)
            dp_buf_add(out, dp_str_sub(id, slash + 1, id.n));
        else
            dp_buf_printf(out, "%.*s %.*s", DP_F(people->at[i].role),
                          DP_F(people->at[i].state));
    }
}

static dp_str line_of(const dp_event *event)
{
    dp_buf out = dp_buf_new(arena, 4096);
    dp_str date = event->date.p ? event->date : DP_S("-");
    dp_str position = event->position.p ? event->position : DP_S("-");

    dp_buf_printf(&out, "%.*s %.*s %.*s %.*s: ", DP_F(event->kind),
                  DP_F(event->status), DP_F(date), DP_F(position));
    add_people(&out, &event->actors);
    if (event->with.n)
        dp_buf_add(&out, DP_S(" > "));
    add_people(&out, &event->with);
    for (size_t i = 0; i < event->subjects.n; i++)
        dp_buf_printf(&out, i ? "; %.*s" : " | %.*s",
                      DP_F(event->subjects.at[i]));
    return dp_buf_str(&out);
}

/* The line that is wanted says place and source only where they matter. */
static bool is_told(const dp_event *event, dp_str want)
{
    dp_buf out = dp_buf_new(arena, 4096);
    dp_str place = event->place.p ? event->place : DP_S("-");
    dp_str source = event->said_by.p ? event->said_by : DP_S("-");

    dp_buf_add(&out, line_of(event));
    if (dp_str_find(want, DP_S(" @ "), 0) != DP_NOT_FOUND)
        dp_buf_printf(&out, " @ %.*s, %.*s", DP_F(place), DP_F(source));
    return dp_str_eq(dp_buf_str(&out), want);
}

static dp_status find(const marked *m, dp_str language, dp_events *out)
{
    dp_article article = { .text = dp_buf_str(&m->text),
                           .language = language,
                           .published = DP_S("2025-10-19") };
    dp_text text;
    dp_status status = dp_text_make(ctx, arena, article.text, language, &text);

    article.names.at = (dp_name *)m->names;
    article.names.n = m->names_n;
    article.dates.at = (dp_date *)m->dates;
    article.dates.n = m->dates_n;
    if (status == DP_OK)
        status = dp_events_find(ctx, arena, &text, &article, out);
    return status;
}

static bool check(const test_case *c)
{
    marked m = { .names_n = 0 };
    dp_events events = { 0 };
    bool right;

    read_text(&m, c->lines[0]);
    assert_int_equal(find(&m, c->language, &events), DP_OK);
    right = events.n == c->n - 1;
    for (size_t i = 0; right && i < events.n; i++)
        right = is_told(&events.at[i], c->lines[i + 1]);
    if (right)
        return true;
    print_error("%.*s, line %u: %.*s\n", DP_F(c->language), c->line,
                DP_F(c->lines[0]));
    for (size_t i = 0; i < events.n; i++)
        print_error("    %.*s @ %.*s, %.*s\n", DP_F(line_of(&events.at[i])),
                    DP_F(events.at[i].place), DP_F(events.at[i].said_by));
    return false;
}

static void cases(void **state)
{
    (void)state;
    assert_int_equal(test_cases("tests/events", check, arena), 0);
}

/* Who has no name is told by the words of the text, without a word that says
 * what it hangs on, too. */
static void unnamed(void **state)
{
    static const struct {
        const char *line, *name;
    } rows[] = {
        { "La visite du président {=NO;norvégien} à {place/lima;;;Lima}, "
          "prévue "
          "en {=2026-06;juin}, a été reportée.",
          "président norvégien" },
        { "Le président {=NO;norvégien} a rencontré "
          "{person/b;president;ES;Blas} "
          "{=2025-10-16;jeudi}.",
          "Le président norvégien" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        marked m = { .names_n = 0 };
        dp_events events = { 0 };

        read_text(&m, dp_str_of(rows[i].line));
        assert_int_equal(find(&m, DP_S("fr"), &events), DP_OK);
        assert_int_equal(events.n, 1);
        assert_str(events.at[0].actors.at[0].name, rows[i].name);
    }
}

/* Every allocation may be the one that fails. */
static void no_memory(void **state)
{
    static const char line[] =
        "{person/a;president;FR;Anne} a rencontré {person/b;president;ES;Blas} "
        "{=2025-10-16;jeudi} à {place/c;;;Cadix}. {person/a;president;FR;Anne} "
        "a salué un accord.";

    (void)state;
    for (size_t n = 0; n < 200; n++) {
        marked m = { .names_n = 0 };
        dp_events events = { 0 };
        dp_text text;
        dp_article article = { .language = DP_S("fr") };
        dp_status status;

        dp_arena_reset(arena);
        read_text(&m, dp_str_of(line));
        article.text = dp_buf_str(&m.text);
        article.names.at = m.names;
        article.names.n = m.names_n;
        article.dates.at = m.dates;
        article.dates.n = m.dates_n;
        assert_int_equal(
            dp_text_make(ctx, arena, article.text, DP_S("fr"), &text), DP_OK);
        dp_arena_fail_after(arena, n);
        status = dp_events_find(ctx, arena, &text, &article, &events);
        dp_arena_fail_after(arena, SIZE_MAX);
        assert_true(status == DP_OK || status == DP_NO_MEMORY);
        if (status == DP_OK) {
            assert_int_equal(events.n, 2);
            return;
        }
        assert_int_equal(events.n, 0);
    }
    fail_msg("events took more than 200 allocations");
}

/* A language that we do not know has none. */
static void unknown_language(void **state)
{
    marked m = { .names_n = 0 };
    dp_events events = { 0 };

    (void)state;
    dp_arena_reset(arena);
    read_text(&m, DP_S("{person/a;president;FI;Anna} tapasi hänet."));
    assert_int_equal(find(&m, DP_S("fi"), &events), DP_OK);
    assert_int_equal(events.n, 0);
}

static int set_up(void **state)
{
    (void)state;
    arena = dp_arena_new(64 << 20);
    return arena && dp_open(NULL, &ctx) == DP_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    dp_arena_close(arena);
    dp_close(ctx);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases),
        cmocka_unit_test(unnamed),
        cmocka_unit_test(no_memory),
        cmocka_unit_test(unknown_language),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
