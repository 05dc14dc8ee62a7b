/* Mistakes in knowledge files are told with file, line and column; one changed
 * file is laid over the rest. */
#include "tree.h"

#include "match/program.h"

typedef struct fault {
    const char *file, *content;
    uint32_t line, column;
    const char *text;
} fault;

static const fault faults[] = {
    { "xx/t.pat", "r\n    a @nothing => x\n", 2, 7,
      "there is no lexicon class 'nothing'" },
    { "xx/t.pat", "r\n    a $nothing => x\n", 2, 7,
      "'nothing' is not defined" },
    { "xx/t.pat", "r\n    a ~rien => x\n", 2, 7, "there is no verb 'rien'" },
    { "xx/t.pat", "r\n    a ~{rien} => x\n", 2, 7,
      "there is no class of verbs 'rien'" },
    { "xx/t.pat", "r\n    é a ([b])* => x\n", 2, 14,
      "what is repeated can be nothing" },
    { "xx/t.pat", "r\n    [a] [b] => x\n", 2, 5,
      "the pattern can match nothing" },
    { "xx/t.pat", "r\n    ..3 b => x\n", 2, 5,
      "a pattern cannot begin with a gap" },
    { "xx/t.pat", "r\n    a ..99 b => x\n", 2, 7, "a gap is ..5" },
    { "xx/t.pat", "r\n    (a | b => x\n", 2, 5, "a ) is missing" },
    { "xx/t.pat", "r\n    a b\n\nnext\n    c => d\n", 2, 8,
      "here an element or => is expected" },
    { "xx/t.pat", "    a => b\n", 1, 5, "a pattern before any rule" },
    { "xx/t.pat", "r\n    a \"b => c\n", 2, 7, "a quotation mark is missing" },
    { "xx/t.pat", "r\n    a , b => c\n", 2, 7, "no element begins so" },
    { "xx/t.pat", "r\n    a => b c\n", 2, 12, "this is no key=value" },
    { "xx/t.pat", "r\n    a => b k=$x\n", 2, 14,
      "the pattern captures no 'x'" },
    { "xx/t.pat", "r\n    x:a << b => c\n", 2, 5,
      "a context captures nothing" },
    { "xx/t.pat", "r\n    #31..1 => c\n", 2, 5, "a number is" },
    { "xx/t.pat", "r\n    #1..x => c\n", 2, 5, "a number is" },
    { "xx/t.pat", "r\n    (a b c d e f g h i) << j => c\n", 2, 5,
      "a context before has at most 8 tokens" },
    { "xx/t.pat", "r\ns\n    a => c\n", 1, 1, "the rule 'r' has no" },
    { "xx/t.pat", "r\n    a => c\ns\n# end\n", 3, 1, "the rule 's' has no" },
    { "xx/t.pat", "r\n    %shade => c\n", 2, 5, "there is no shape 'shade'" },
    { "xx/t.pat", "r\n    a{0} => c\n", 2, 6, "counts go up to 32" },
    { "xx/t.pat", "set s = a b\n", 1, 5, "a set has single tokens only" },
    { "xx/t.pat", "set s = %cap\n", 1, 5, "a set has words only" },
    { "xx/t.pat", "def d = a\ndef d = b\n", 2, 5, "'d' is defined twice" },
    { "xx/t.pat", "use nowhere\n", 1, 5, "there is no file 'xx/nowhere.pat'" },
    { "xx/t.pat", "use t\n", 1, 5, "the files use each other" },
    { "xx/t.pat", "mode some\n", 1, 6, "the mode is longest or all" },
    { "xx/t.pat", "r nonsense\n", 1, 3, "only priority=N may stand" },
    { "xx/t.pat", "r\n    a\xFF => b\n", 2, 6, "no UTF-8" },
    { "xx/w.lex", "form\n", 1, 0, "the second cell is no class" },
    { "xx/w.lex", "# c\nform\tclass\tv\tattr\n", 2, 0,
      "an attribute is no key=value" },
    { "xx/verbs.tsv", "dire\td\tnone\tsay\n", 1, 0,
      "paradigms.tsv has no such one" },
    { "xx/irregular.tsv", "dire\tpast.3s\tdit\n", 1, 0,
      "verbs.tsv has no such lemma" },
    { "xx/clitics.tsv", "l'\tsometimes\n", 1, 0, "the kind is none of" },
    { "xx/clitics.tsv", "l\tprefix\n", 1, 0, "a prefix ends with" },
    { "xx/abbreviations.tsv", "etc\tmaybe\n", 1, 0,
      "an abbreviation ends with a full stop" },
};

static void open_built_in(struct dp_ctx *ctx)
{
    assert_int_equal(dp_knowledge_open(ctx, NULL, &ctx->data), DP_OK);
    assert_int_equal(dp_text_open(ctx), DP_OK);
}

static void close_ctx(struct dp_ctx *ctx)
{
    dp_text_close(ctx);
    dp_data_close(ctx->data);
}

static void check_one(struct dp_ctx *ctx, dp_arena *arena, const fault *f)
{
    tree files = tree_make();
    dp_mistakes mistakes;
    dp_data *data = NULL;
    char line[32];

    tree_write(&files, dp_str_of(f->file), dp_str_of(f->content));
    assert_int_equal(dp_patterns_check(ctx, arena, files.dir, NULL, &mistakes),
                     DP_OK);
    if (mistakes.n == 0)
        fail_msg("no mistake in: %s", f->content);
    assert_true(dp_str_ends(mistakes.at[0].path, dp_str_of(f->file)));
    if (dp_str_find(mistakes.at[0].text, dp_str_of(f->text), 0) ==
            DP_NOT_FOUND ||
        mistakes.at[0].line != f->line || mistakes.at[0].column != f->column)
        fail_msg("got %u:%u %.*s\nwant %u:%u %s", mistakes.at[0].line,
                 mistakes.at[0].column, DP_F(mistakes.at[0].text), f->line,
                 f->column, f->text);
    /* The same, as a program is told that starts with it. */
    assert_int_equal(dp_knowledge_open(ctx, files.dir, &data), DP_BAD_DATA);
    assert_null(data);
    snprintf(line, sizeof line, "line %u", f->line);
    assert_non_null(strstr(ctx->message, f->text));
    assert_non_null(strstr(ctx->message, line));
    tree_remove(&files);
}

static void tells_mistakes_with_their_place(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(64 << 20);

    (void)state;
    open_built_in(&ctx);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        check_one(&ctx, arena, &faults[i]);
    close_ctx(&ctx);
    dp_arena_close(arena);
}

static void tells_all_mistakes_of_a_file(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(64 << 20);
    tree files = tree_make();
    dp_mistakes mistakes;

    (void)state;
    open_built_in(&ctx);
    tree_write(&files, DP_S("xx/t.pat"),
               DP_S("r\n    a @one => x\n    b => y\n    c ( => z\n"
                    "set s = )\n    d $s => x\n"));
    assert_int_equal(dp_patterns_check(&ctx, arena, files.dir, NULL, &mistakes),
                     DP_OK);
    assert_int_equal(mistakes.n, 4);
    assert_int_equal(mistakes.at[0].line, 2);
    assert_int_equal(mistakes.at[1].line, 4);
    assert_int_equal(mistakes.at[2].line, 5);
    assert_int_equal(mistakes.at[3].line, 6);
    tree_remove(&files);
    close_ctx(&ctx);
    dp_arena_close(arena);
}

static size_t found_in(struct dp_ctx *ctx, dp_arena *arena, const char *name,
                       const char *sentence)
{
    dp_text text;
    dp_matches found;

    assert_int_equal(
        dp_text_make(ctx, arena, dp_str_of(sentence), DP_S("xx"), &text),
        DP_OK);
    assert_int_equal(
        dp_match_run(ctx, arena,
                     dp_patterns_open(ctx, DP_S("xx"), dp_str_of(name)), &text,
                     NULL, 0, &found),
        DP_OK);
    return found.n;
}

/* A folder with one file changes that file, and keeps what it stands on. */
static void lays_one_file_over_the_rest(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(64 << 20);
    tree below = tree_make(), above = tree_make();
    dp_data *under = NULL;
    dp_blob *blob = dp_blob_new();

    (void)state;
    tree_write(&below, DP_S("xx/w.lex"), DP_S("march\tmonth\t3\n"));
    tree_write(&below, DP_S("xx/t.pat"), DP_S("r\n    @month => m\n"));
    tree_write(&below, DP_S("xx/u.pat"), DP_S("r\n    @month => m\n"));
    assert_int_equal(dp_knowledge_open(&ctx, below.dir, &under), DP_OK);
    ctx.data = under;
    assert_int_equal(dp_text_open(&ctx), DP_OK);
    assert_int_equal(found_in(&ctx, arena, "t", "in march"), 1);
    assert_int_equal(found_in(&ctx, arena, "none", "in march"), 0);

    tree_write(&above, DP_S("xx/t.pat"), DP_S("r\n    on @month => m\n"));
    assert_int_equal(dp_knowledge_compile(&ctx, above.dir, under, blob), DP_OK);
    dp_data_lay_over(under, dp_blob_finish(blob));
    assert_int_equal(found_in(&ctx, arena, "t", "in march"), 0);
    assert_int_equal(found_in(&ctx, arena, "t", "on march"), 1);
    assert_int_equal(found_in(&ctx, arena, "u", "in march"), 1);

    dp_blob_free(blob);
    tree_remove(&below);
    tree_remove(&above);
    close_ctx(&ctx);
    dp_arena_close(arena);
}

/* How many states the patterns of a file are made into. */
static uint32_t states_of(const char *patterns)
{
    struct dp_ctx ctx = { 0 };
    tree files = tree_make();
    const dp_patterns *made;
    uint32_t n;

    tree_write(&files, DP_S("xx/t.pat"), dp_str_of(patterns));
    assert_int_equal(dp_knowledge_open(&ctx, files.dir, &ctx.data), DP_OK);
    assert_int_equal(dp_text_open(&ctx), DP_OK);
    made = dp_patterns_open(&ctx, DP_S("xx"), DP_S("t"));
    assert_non_null(made);
    n = made->head.states;
    tree_remove(&files);
    close_ctx(&ctx);
    return n;
}

static void makes_one_state_of_those_that_lead_on_alike(void **state)
{
    /* What was come to by different words. */
    assert_int_equal(states_of("r\n    (a | b x | c) d e => k\n"),
                     states_of("r\n    [b] x d e => k\n"));
    /* A context that patterns share. */
    assert_int_equal(states_of("r\n    a >> c d => k\n    b >> c d => k\n"),
                     states_of("r\n    a >> c d => k\n    b => k\n"));
    /* Ends of different patterns are not alike. */
    assert_true(states_of("r\n    a d => k\n    b d => l\n") >
                states_of("r\n    (a | b) d => k\n"));
}

static void explains_what_matched(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(64 << 20);
    tree files = tree_make();
    dp_str out = DP_NULL;

    (void)state;
    tree_write(&files, DP_S("xx/w.lex"), DP_S("march\tmonth\t3\n"));
    tree_write(&files, DP_S("xx/t.pat"),
               DP_S("day\n    d:#1..31 m:@month => day month=$m\n"));
    assert_int_equal(dp_knowledge_open(&ctx, files.dir, &ctx.data), DP_OK);
    assert_int_equal(dp_text_open(&ctx), DP_OK);
    assert_int_equal(dp_patterns_explain(&ctx, arena, DP_S("xx"), DP_NULL,
                                         DP_S("On 3 march."), &out),
                     DP_OK);
    assert_true(dp_str_find(out, DP_S("march  %lower  @month=3"), 0) !=
                DP_NOT_FOUND);
    assert_true(dp_str_find(out, DP_S("'3 march' => day month=3"), 0) !=
                DP_NOT_FOUND);
    assert_true(dp_str_find(out, DP_S("by day, xx/t.pat line 2"), 0) !=
                DP_NOT_FOUND);
    assert_true(dp_str_find(out, DP_S("m: 'march' = 3"), 0) != DP_NOT_FOUND);
    assert_int_equal(dp_patterns_explain(&ctx, arena, DP_S("zz"), DP_NULL,
                                         DP_S("On 3 march."), &out),
                     DP_USAGE);
    tree_remove(&files);
    close_ctx(&ctx);
    dp_arena_close(arena);
}

/* Every allocation fails in turn: a status, and nothing worse. */
static void runs_out_of_memory_in_order(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(64 << 20);
    tree files = tree_make();
    dp_status status = DP_NO_MEMORY;

    (void)state;
    tree_write(&files, DP_S("xx/w.lex"),
               DP_S("march\tmonth\t3\nfirst march\tday\t1\n"));
    tree_write(&files, DP_S("xx/t.pat"),
               DP_S("mode all\nday\n    d:#1..31 m:@month => day month=$m\n"
                    "    x:%word ..3 m:@day >> !x => y\n"));
    assert_int_equal(dp_knowledge_open(&ctx, files.dir, &ctx.data), DP_OK);
    assert_int_equal(dp_text_open(&ctx), DP_OK);
    for (size_t n = 0; status == DP_NO_MEMORY && n < 1000; n++) {
        dp_text text;
        dp_matches found = { 0 };
        dp_arena_reset(arena);
        dp_arena_fail_after(arena, n);
        status = dp_text_make(&ctx, arena, DP_S("On 3 march or first march."),
                              DP_S("xx"), &text);
        if (status == DP_OK)
            status = dp_match_run(&ctx, arena,
                                  dp_patterns_open(&ctx, DP_S("xx"), DP_S("t")),
                                  &text, NULL, 0, &found);
        if (status == DP_OK)
            assert_int_equal(found.n, 4);
    }
    assert_int_equal(status, DP_OK);
    tree_remove(&files);
    close_ctx(&ctx);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_mistakes_with_their_place),
        cmocka_unit_test(tells_all_mistakes_of_a_file),
        cmocka_unit_test(lays_one_file_over_the_rest),
        cmocka_unit_test(makes_one_state_of_those_that_lead_on_alike),
        cmocka_unit_test(explains_what_matched),
        cmocka_unit_test(runs_out_of_memory_in_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
