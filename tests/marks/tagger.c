/* The tagger of names: it says of sentences of ours what it said when it was
 * measured, joins proclitics, and bears models that are damaged and texts that
 * are no sentences. */
#include "test.h"

#include "marks/tagger.h"

#include <unistd.h>

enum { MOST_TOKENS = 4096 };

/* A text of words parted by blanks, lines being sentences. `flags` are for all
 * of its tokens. */
static dp_text text_of(dp_arena *arena, dp_str words, uint16_t flags)
{
    dp_text text = { .text = words };
    uint32_t begin = 0;

    text.tokens.at = DP_NEWS(arena, MOST_TOKENS, dp_token);
    text.sentences.at = DP_NEWS(arena, MOST_TOKENS, dp_sentence);
    for (size_t i = 0; i <= words.n; i++) {
        char c = i < words.n ? words.p[i] : '\n';
        if (c != ' ' && c != '\n')
            continue;
        if (i > begin) {
            dp_token *token = &text.tokens.at[text.tokens.n++];
            token->span = (dp_span){ begin, (uint32_t)i };
            token->flags = flags;
        }
        begin = (uint32_t)i + 1;
        if (c == '\n') {
            dp_sentence *s = &text.sentences.at[text.sentences.n];
            s->begin = s == text.sentences.at ? 0 : s[-1].end;
            s->end = (uint32_t)text.tokens.n;
            text.sentences.n += s->end > s->begin;
        }
    }
    return text;
}

static dp_str model(dp_arena *arena, const char *language)
{
    char path[32];

    snprintf(path, sizeof path, "models/names-%s", language);
    return test_file(arena, path);
}

/* What the tagger says: "PER Anna Lind; LOC Oslo". */
static dp_str said(dp_arena *arena, const dp_tagger *tagger, dp_str sentence)
{
    static const char *const kinds[] = { "", "PER", "LOC", "ORG" };
    dp_text text = text_of(arena, sentence, DP_TOKEN_SPACE);
    dp_tagger_tags tags;
    dp_str out = DP_S("");

    assert_int_equal(dp_tagger_run(NULL, arena, tagger, &text, &tags), DP_OK);
    assert_int_equal(tags.tokens.n, text.tokens.n);
    for (size_t i = 0; i < tags.spans.n; i++) {
        dp_tagger_span s = tags.spans.at[i];
        dp_span span = { text.tokens.at[s.begin].span.begin,
                         text.tokens.at[s.end - 1].span.end };
        assert_true(s.begin < s.end && s.end <= text.tokens.n);
        assert_in_range(s.kind, 1, 3);
        out = dp_str_printf(arena, "%.*s%s%s %.*s", DP_F(out), i ? "; " : "",
                            kinds[s.kind], DP_F(dp_text_at(&text, span)));
    }
    return out;
}

/* Cases are lines: language, sentence, names as tools/train_names.py finds
 * them with the same model. */
static void agrees_with_the_training(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str rest = test_file(arena, "tests/marks/tagger.tsv"), line, cell[3];
    size_t n = 0, wrong = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        dp_tagger *tagger = NULL;
        dp_str got;
        if (!line.n || line.p[0] == '#')
            continue;
        for (size_t i = 0; i < 3; i++)
            cell[i] = dp_str_next(&line, '\t', &cell[i]) ? cell[i] : DP_S("");
        dp_str bytes = model(arena, dp_str_z(arena, cell[0]));
        if (!bytes.p)
            skip();
        assert_int_equal(dp_tagger_wrap(NULL, bytes, &tagger), DP_OK);
        got = said(arena, tagger, cell[1]);
        n++;
        if (!dp_str_eq(got, cell[2])) {
            wrong++;
            print_error("got  '%.*s'\nwant '%.*s'\n", DP_F(got), DP_F(cell[2]));
        }
        dp_tagger_close(tagger);
    }
    assert_true(n >= 8);
    assert_int_equal(wrong, 0);
    dp_arena_close(arena);
}

static void joins_proclitics_where_the_model_does(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str bytes = model(arena, "ar");
    dp_tagger *tagger = NULL;
    dp_tagger_tags tags;

    if (!bytes.p)
        skip();
    assert_int_equal(dp_tagger_wrap(NULL, bytes, &tagger), DP_OK);
    dp_text text = text_of(arena,
                           DP_S("زار الوزير الجزائر و"
                                "تونس أمس ."),
                           DP_TOKEN_SPACE);
    /* Cut the waw off, as src/text does. */
    dp_token *at = text.tokens.at;
    memmove(at + 4, at + 3, 3 * sizeof *at);
    at[3].span.end = at[3].span.begin + 2;
    at[3].flags |= DP_TOKEN_CLITIC;
    at[4].span.begin = at[3].span.end;
    at[4].flags = DP_TOKEN_SPLIT;
    text.tokens.n++;
    text.sentences.at[0].end++;
    assert_int_equal(dp_tagger_run(NULL, arena, tagger, &text, &tags), DP_OK);
    assert_int_equal(tags.spans.n, 2);
    assert_int_equal(tags.spans.at[1].begin, 3);
    assert_int_equal(tags.spans.at[1].end, 5);
    assert_int_equal(tags.spans.at[1].kind, DP_TAGGER_PLACE);
    dp_tagger_close(tagger);
    dp_arena_close(arena);
}

static void bears_any_text(void **state)
{
    static const char pool[] = "Aa\xc3\xa9\xd9\x88 1.-\n\xff\xe2\x80\x99";
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str bytes = model(arena, "fr");
    dp_tagger *tagger = NULL;
    char noise[3000];
    uint32_t seed = 1;

    if (!bytes.p)
        skip();
    assert_int_equal(dp_tagger_wrap(NULL, bytes, &tagger), DP_OK);
    assert_str(said(arena, tagger, DP_S("")), "");
    for (size_t i = 0; i < sizeof noise; i++) {
        seed = seed * 1664525 + 1013904223;
        noise[i] = pool[(seed >> 16) % (sizeof pool - 1)];
    }
    said(arena, tagger, (dp_str){ noise, sizeof noise });
    /* One word, longer than any; one sentence, longer than the window. */
    memset(noise, 'A', sizeof noise);
    said(arena, tagger, (dp_str){ noise, sizeof noise });
    for (size_t i = 1; i < sizeof noise; i += 2)
        noise[i] = ' ';
    said(arena, tagger, (dp_str){ noise, sizeof noise });
    dp_tagger_close(tagger);
    dp_arena_close(arena);
}

static void refuses_what_is_no_model(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str bytes = model(arena, "fr");
    dp_tagger *tagger = NULL;

    assert_int_equal(dp_tagger_open(NULL, "/nonexistent", &tagger),
                     DP_NO_INPUT);
    assert_int_equal(dp_tagger_open(NULL, "/", &tagger), DP_BAD_DATA);
    assert_int_equal(dp_tagger_wrap(NULL, DP_S("DPNAMES\n"), &tagger),
                     DP_BAD_DATA);
    if (!bytes.p)
        skip();
    for (size_t n = 0; n < bytes.n; n += n < 512 ? 1 : 4099) {
        dp_str cut = { bytes.p, n };
        assert_int_equal(dp_tagger_wrap(NULL, cut, &tagger), DP_BAD_DATA);
    }
    assert_null(tagger);
    dp_arena_close(arena);
}

/* What the head says may be wrong in any bit, and any byte behind it: it is
 * refused, or read without harm. */
static void bears_damaged_models(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str bytes = model(arena, "ar");
    dp_str words = DP_S("وصل محمد الأمين إلى الرباط\nM. Jean Dupont à Paris");
    char *damaged;
    uint32_t seed = 7;

    if (!bytes.p)
        skip();
    damaged = dp_arena_alloc(arena, bytes.n);
    assert_non_null(damaged);
    for (size_t i = 0; i < 256 + 64; i++) {
        dp_arena *one = dp_arena_new(8 << 20);
        dp_tagger *tagger = NULL;
        memcpy(damaged, bytes.p, bytes.n);
        if (i < 256)
            damaged[i] = (char)(damaged[i] ^ (1 << i % 8));
        for (size_t k = 0; i >= 256 && k < 20000; k++) {
            seed = seed * 1664525 + 1013904223;
            damaged[256 + (seed >> 8) % (bytes.n - 256)] = (char)seed;
        }
        if (dp_tagger_wrap(NULL, (dp_str){ damaged, bytes.n }, &tagger) ==
            DP_OK)
            said(one, tagger, words);
        dp_tagger_close(tagger);
        dp_arena_close(one);
    }
    dp_arena_close(arena);
}

static void says_when_memory_is_out(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str bytes = model(arena, "fr");
    dp_text text = text_of(arena, DP_S("Anna Lind vit à Oslo ."), 0);
    dp_tagger *tagger = NULL;
    dp_tagger_tags tags;

    if (!bytes.p)
        skip();
    assert_int_equal(dp_tagger_wrap(NULL, bytes, &tagger), DP_OK);
    for (size_t n = 0; n < 3; n++) {
        dp_arena_fail_after(arena, n);
        assert_int_equal(dp_tagger_run(NULL, arena, tagger, &text, &tags),
                         DP_NO_MEMORY);
    }
    dp_tagger_close(tagger);
    dp_arena_close(arena);
}

/* What a tagger saw before changes nothing in what it says now. */
static void forgets_where_words_stood(void **state)
{
    static const char *const sentences[] = {
        "Anna Lind vit à Oslo avec Paul Oslo .",
        "Le président Paul Lind a reçu Anna à Paris .",
        "PARIS OSLO ANNA LIND",
        "paris oslo anna lind vit",
        "Oslo vit",
    };
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str bytes = model(arena, "fr");
    dp_tagger *warm = NULL;

    (void)state;
    if (!bytes.p)
        skip();
    assert_int_equal(dp_tagger_wrap(NULL, bytes, &warm), DP_OK);
    for (size_t i = 0; i < 3 * sizeof sentences / sizeof *sentences; i++) {
        size_t n = sizeof sentences / sizeof *sentences;
        dp_str s = dp_str_of(sentences[i % n]);
        dp_tagger *fresh = NULL;
        dp_str want, got;
        assert_int_equal(dp_tagger_wrap(NULL, bytes, &fresh), DP_OK);
        want = said(arena, fresh, s);
        got = said(arena, warm, s);
        assert_true(dp_str_eq(want, got));
        dp_tagger_close(fresh);
    }
    dp_tagger_close(warm);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_the_training),
        cmocka_unit_test(joins_proclitics_where_the_model_does),
        cmocka_unit_test(bears_any_text),
        cmocka_unit_test(refuses_what_is_no_model),
        cmocka_unit_test(bears_damaged_models),
        cmocka_unit_test(says_when_memory_is_out),
        cmocka_unit_test(forgets_where_words_stood),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
