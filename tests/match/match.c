/* What patterns match: the cases of tests/match/cases.
 *
 * A case file writes the files of a language "xx" and asks sentences of it:
 *
 *     @file xx/t.pat          lines up to the next @ are the file
 *     @text Some sentence.    lines up to the next @ are what must be found
 *     @mark person John Doe   a span found before, of the next @text
 *
 * A match is printed as `words => kind key=value | name:words=value/feature`.
 */
#include "tree.h"

#include "match/match.h"

typedef struct cases {
    struct dp_ctx ctx;
    dp_arena *arena;
    tree files;
    bool open;
    dp_mark marks[16];
    dp_str mark_words[16];
    size_t marks_n;
    size_t failed, asked;
} cases;

static void open_language(cases *k)
{
    if (k->open)
        return;
    if (dp_knowledge_open(&k->ctx, k->files.dir, &k->ctx.data) != DP_OK)
        fail_msg("%s", k->ctx.message);
    assert_int_equal(dp_text_open(&k->ctx), DP_OK);
    k->open = true;
}

static void close_language(cases *k)
{
    if (!k->open)
        return;
    dp_text_close(&k->ctx);
    dp_data_close(k->ctx.data);
    k->open = false;
}

static void print_capture(dp_buf *buf, const dp_text *text, const dp_capture *c)
{
    dp_buf_printf(buf, " | %.*s:%.*s", DP_F(c->name),
                  DP_F(dp_text_at(text, c->span)));
    if (c->value.p)
        dp_buf_printf(buf, "=%.*s", DP_F(c->value));
    else if (c->number != DP_NO_NUMBER)
        dp_buf_printf(buf, "=%u", c->number);
    if (c->feature.n)
        dp_buf_printf(buf, "/%.*s", DP_F(c->feature));
    if (c->mark != DP_NO_MARK)
        dp_buf_printf(buf, " mark %u", c->mark);
}

static dp_str print_matches(cases *k, const dp_text *text,
                            const dp_matches *found)
{
    dp_buf buf = dp_buf_new(k->arena, 1 << 20);

    for (size_t i = 0; i < found->n; i++) {
        const dp_match *m = &found->at[i];
        dp_buf_printf(&buf, "%.*s => %.*s", DP_F(dp_text_at(text, m->span)),
                      DP_F(m->kind));
        for (size_t j = 0; j < m->pairs_n; j++)
            dp_buf_printf(&buf, " %.*s=%.*s", DP_F(m->pairs[j].key),
                          DP_F(m->pairs[j].value));
        for (size_t j = 0; j < m->captures_n; j++)
            print_capture(&buf, text, &m->captures[j]);
        dp_buf_char(&buf, '\n');
    }
    return dp_buf_str(&buf);
}

static void place_marks(cases *k, dp_str sentence)
{
    for (size_t i = 0; i < k->marks_n; i++) {
        size_t at = dp_str_find(sentence, k->mark_words[i], 0);
        assert_true(at != DP_NOT_FOUND);
        k->marks[i].span =
            (dp_span){ (uint32_t)at, (uint32_t)(at + k->mark_words[i].n) };
        k->marks[i].index = (uint32_t)i;
    }
}

static void ask(cases *k, dp_str sentence, dp_str want)
{
    const dp_patterns *patterns;
    dp_matches found;
    dp_text text;
    dp_str got;

    open_language(k);
    place_marks(k, sentence);
    patterns = dp_patterns_open(&k->ctx, DP_S("xx"), DP_S("t"));
    assert_non_null(patterns);
    assert_int_equal(
        dp_text_make(&k->ctx, k->arena, sentence, DP_S("xx"), &text), DP_OK);
    assert_int_equal(dp_match_run(&k->ctx, k->arena, patterns, &text, k->marks,
                                  k->marks_n, &found),
                     DP_OK);
    got = print_matches(k, &text, &found);
    k->asked++;
    k->marks_n = 0;
    if (dp_str_eq(dp_str_trim(got), dp_str_trim(want)))
        return;
    k->failed++;
    print_error("%.*s\n got:\n%.*s want:\n%.*s", DP_F(sentence), DP_F(got),
                DP_F(want));
}

static void directive(cases *k, dp_str line, dp_str body)
{
    dp_str word, rest = line;

    dp_str_next(&rest, ' ', &word);
    if (dp_str_eq(word, DP_S("file"))) {
        close_language(k);
        tree_write(&k->files, rest, body);
    } else if (dp_str_eq(word, DP_S("text"))) {
        ask(k, rest, body);
    } else if (dp_str_eq(word, DP_S("mark"))) {
        dp_str kind;
        assert_true(k->marks_n < 16);
        dp_str_next(&rest, ' ', &kind);
        k->marks[k->marks_n].kind = kind;
        k->mark_words[k->marks_n++] = rest;
    } else {
        fail_msg("no such directive: %.*s", DP_F(line));
    }
}

/* Each `@` at the margin with the lines up to the next one. */
static void run_file(const char *path)
{
    cases k = { .arena = dp_arena_new(256 << 20), .files = tree_make() };
    dp_str all = test_file(k.arena, path);
    size_t at = 0;

    assert_non_null(all.p);
    assert_true(dp_str_starts(all, DP_S("@")));
    while (at < all.n) {
        size_t line = dp_str_find_char(all, '\n', at);
        size_t next = dp_str_find(all, DP_S("\n@"), line);
        next = next == DP_NOT_FOUND ? all.n : next + 1;
        directive(&k, dp_str_sub(all, at + 1, line),
                  dp_str_sub(all, line + 1, next));
        at = next;
    }
    close_language(&k);
    tree_remove(&k.files);
    dp_arena_close(k.arena);
    assert_true(k.asked > 0);
    assert_int_equal(k.failed, 0);
}

#define CASES(name)                                  \
    static void name(void **state)                   \
    {                                                \
        (void)state;                                 \
        run_file("tests/match/cases/" #name ".txt"); \
    }

CASES(elements)
CASES(choice)
CASES(lexicon)
CASES(verbs)
CASES(marks)
CASES(captures)
CASES(arabic)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(elements), cmocka_unit_test(choice),
        cmocka_unit_test(lexicon),  cmocka_unit_test(verbs),
        cmocka_unit_test(marks),    cmocka_unit_test(captures),
        cmocka_unit_test(arabic),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
