/* What the matcher may not do whatever the patterns and the text are: leave the
 * text, or take more steps than it is given. */
#include "tree.h"

#include "match/match.h"

typedef struct bench {
    struct dp_ctx ctx;
    dp_arena *arena;
    tree files;
} bench;

static void bench_open(bench *b, const char *patterns)
{
    *b = (bench){ .arena = dp_arena_new(1u << 30), .files = tree_make() };
    tree_write(&b->files, DP_S("xx/w.lex"),
               DP_S("a\tc\t1\na a\tc\t2\na a a\tc\t3\nb\tc\t1\nb x\td\t1\n"));
    tree_write(&b->files, DP_S("xx/t.pat"), dp_str_of(patterns));
    if (dp_knowledge_open(&b->ctx, b->files.dir, &b->ctx.data) != DP_OK)
        fail_msg("%s", b->ctx.message);
    assert_int_equal(dp_text_open(&b->ctx), DP_OK);
}

static void bench_close(bench *b)
{
    dp_text_close(&b->ctx);
    dp_data_close(b->ctx.data);
    tree_remove(&b->files);
    dp_arena_close(b->arena);
}

static void bench_run(bench *b, dp_str bytes, dp_text *text, dp_matches *found)
{
    assert_int_equal(dp_text_make(&b->ctx, b->arena, bytes, DP_S("xx"), text),
                     DP_OK);
    assert_int_equal(
        dp_match_run(&b->ctx, b->arena,
                     dp_patterns_open(&b->ctx, DP_S("xx"), DP_S("t")), text,
                     NULL, 0, found),
        DP_OK);
}

static dp_str repeated(bench *b, const char *unit, size_t n)
{
    dp_buf buf = dp_buf_new(b->arena, 1 << 26);

    for (size_t i = 0; i < n; i++)
        dp_buf_add(&buf, dp_str_of(unit));
    return dp_buf_str(&buf);
}

/* Patterns that a backtracking search would never come back from. */
static void leaves_pathological_searches_early(void **state)
{
    bench b;
    dp_text text;
    dp_matches found;

    (void)state;
    bench_open(&b, "mode all\nr\n"
                   "    x:(@c | @c @c)+ y:(@c | a)* z => no\n"
                   "    (%word+ | @c)+ z => no\n"
                   "    @c ..60 @c ..60 @c ..60 @c ..60 z => no\n");
    bench_run(&b, repeated(&b, "a ", 20000), &text, &found);
    assert_int_equal(found.n, 0);
    assert_true(found.cut);
    bench_close(&b);
}

/* (a|b)*a(a|b){12}: as many merged states as there are subsets. */
static void compiles_what_would_grow_without_bound(void **state)
{
    bench b;
    dp_text text;
    dp_matches found;

    (void)state;
    bench_open(&b, "r\n    x (a | b)* a (a | b){16} y => yes\n");
    bench_run(&b, DP_S("x b a b b b b a a a a b b b b a a a a b y"), &text,
              &found);
    assert_int_equal(found.n, 0);
    bench_run(&b, DP_S("x b b a a b a b a b a b a b a b a b a b a y"), &text,
              &found);
    assert_int_equal(found.n, 1);
    bench_close(&b);
}

static void check_matches(const dp_text *text, const dp_matches *found)
{
    for (size_t i = 0; i < found->n; i++) {
        const dp_match *m = &found->at[i];
        assert_true(m->begin < m->end && m->end <= text->tokens.n);
        assert_int_equal(m->span.begin, text->tokens.at[m->begin].span.begin);
        assert_int_equal(m->span.end, text->tokens.at[m->end - 1].span.end);
        assert_int_equal(dp_text_sentence_of(text, m->begin),
                         dp_text_sentence_of(text, m->end - 1));
        assert_true(i == 0 || found->at[i - 1].end <= m->begin);
        for (size_t j = 0; j < m->captures_n; j++) {
            assert_true(m->captures[j].begin >= m->begin);
            assert_true(m->captures[j].end <= m->end);
            assert_true(m->captures[j].begin < m->captures[j].end);
        }
    }
}

/* Pieces of a text, in any order. */
static dp_str random_text(bench *b, uint32_t *seed)
{
    static const char *const pieces[] = {
        "a ",
        "b ",
        "a",
        "12 ",
        ". ",
        "\n\n",
        ", ",
        "Z",
        "é",
        "\xF0\x9F\x98\x80",
        "\xE2\x80\x8F",
        "و",
        "\xCC\x81",
        "\xFF",
        "' ",
        "-",
        "(",
        "x ",
    };
    dp_buf buf = dp_buf_new(b->arena, 1 << 16);

    for (uint32_t n = test_random(seed) % 60; n > 0; n--)
        dp_buf_add(
            &buf,
            dp_str_of(
                pieces[test_random(seed) % (sizeof pieces / sizeof *pieces)]));
    return dp_buf_str(&buf);
}

/* Spans of one kind and of another over some of the tokens. */
static size_t random_marks(const dp_text *text, uint32_t *seed, dp_mark *out,
                           size_t cap)
{
    size_t n = 0;

    for (size_t i = 0; i < text->tokens.n && n < cap; i++) {
        size_t end = i + 1 + test_random(seed) % 3;
        if (test_random(seed) % 4 || end > text->tokens.n)
            continue;
        out[n] =
            (dp_mark){ .span = dp_text_span(text, i, end),
                       .kind = test_random(seed) % 2 ? DP_S("m") : DP_S("n"),
                       .index = (uint32_t)n };
        n++;
    }
    return n;
}

static void same_matches(const dp_matches *a, const dp_matches *b)
{
    assert_int_equal(a->n, b->n);
    for (size_t i = 0; i < a->n; i++) {
        assert_int_equal(a->at[i].begin, b->at[i].begin);
        assert_int_equal(a->at[i].end, b->at[i].end);
        assert_true(dp_str_eq(a->at[i].kind, b->at[i].kind));
        assert_int_equal(a->at[i].captures_n, b->at[i].captures_n);
    }
}

/* Where patterns may begin is told by two tokens: a search from every token
 * finds nothing more. */
static void begins_wherever_it_can(void **state)
{
    static const char *const files[] = {
        ("mode all\nr\n"
         "    a b => one\n    a @c => two\n    @c %number => three\n"
         "    x [a] %punct => four\n    %number b => five\n    b $ => six\n"),
        ("mode all\nr\n"
         "    <m> a => one\n    a <m> => two\n    <m> <n> => three\n"
         "    <n> $ => four\n    @c <n> b => five\n    x !a b => six\n"),
        ("mode all\nr\n"
         "    a ..2 b => one\n    %cap & %any => two\n    (a | b) >> x => "
         "three\n    x << %lower @c => four\n    %upper @c %punct => five\n"),
        ("mode all\nr\n"
         "    @d %number => one\n    x @d => two\n    <m> @d => three\n"),
        "r\n    !a b => one\n    x ..3 x => two\n",
    };
    uint32_t seed = 7;

    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t all = 0;
        bench b;
        bench_open(&b, files[i]);
        for (int round = 0; round < 1000; round++) {
            const dp_patterns *patterns =
                dp_patterns_open(&b.ctx, DP_S("xx"), DP_S("t"));
            dp_mark marks[64];
            dp_text text;
            dp_matches found, every;
            size_t n;
            bench_run(&b, random_text(&b, &seed), &text, &found);
            n = random_marks(&text, &seed, marks, sizeof marks / sizeof *marks);
            assert_int_equal(dp_match_run(&b.ctx, b.arena, patterns, &text,
                                          marks, n, &found),
                             DP_OK);
            for (size_t t = 0; t < text.tokens.n; t++)
                text.tokens.at[t].starts = UINT16_MAX;
            assert_int_equal(dp_match_run(&b.ctx, b.arena, patterns, &text,
                                          marks, n, &every),
                             DP_OK);
            same_matches(&found, &every);
            all += found.n;
            dp_arena_reset(b.arena);
        }
        assert_true(all > 0);
        bench_close(&b);
    }
}

static void stays_inside_random_texts(void **state)
{
    uint32_t seed = 1;
    bench b;

    (void)state;
    bench_open(&b,
               "r\n    n:@c [..3 m:%number] => one\n"
               "    w:%cap+ => two\n    !(%punct | a) << o:%other => three\n"
               "    p:%punct v:%any >> @c => four\n");
    for (int round = 0; round < 2000; round++) {
        dp_text text;
        dp_matches found;
        bench_run(&b, random_text(&b, &seed), &text, &found);
        check_matches(&text, &found);
        if (round % 100 == 0)
            dp_arena_reset(b.arena);
    }
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaves_pathological_searches_early),
        cmocka_unit_test(compiles_what_would_grow_without_bound),
        cmocka_unit_test(stays_inside_random_texts),
        cmocka_unit_test(begins_wherever_it_can),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
