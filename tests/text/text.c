/* Sentences and tokens: cases of four languages (tokens.tsv), and what holds of
 * any bytes. */
#include "test.h"

#include "match/match.h"
#include "text/cut.h"

typedef struct opened {
    struct dp_ctx ctx;
    dp_arena *arena;
} opened;

static opened open_all(void)
{
    opened o = { .arena = dp_arena_new(64 << 20) };

    assert_int_equal(dp_knowledge_open(&o.ctx, NULL, &o.ctx.data), DP_OK);
    return o;
}

static void close_all(opened *o)
{
    dp_text_close(&o->ctx);
    dp_data_close(o->ctx.data);
    dp_arena_close(o->arena);
}

static dp_str print_tokens(dp_arena *arena, const dp_text *text)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    for (size_t i = 0; i < text->tokens.n; i++) {
        const dp_token *t = &text->tokens.at[i];
        if (i && t->flags & DP_TOKEN_SENTENCE)
            dp_buf_add(&buf, DP_S(" ||"));
        if (i)
            dp_buf_char(&buf, ' ');
        dp_buf_add(&buf, dp_text_at(text, t->span));
    }
    return dp_buf_str(&buf);
}

static void cuts_four_languages(void **state)
{
    opened o = open_all();
    dp_str rest = test_file(o.arena, "tests/text/tokens.tsv"), line;
    size_t wrong = 0, asked = 0;

    (void)state;
    assert_non_null(rest.p);
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    while (dp_str_next(&rest, '\n', &line)) {
        dp_str language, sentence, got;
        dp_text text;
        if (!line.n || line.p[0] == '#')
            continue;
        dp_str_next(&line, '\t', &language);
        dp_str_next(&line, '\t', &sentence);
        assert_int_equal(
            dp_text_make(&o.ctx, o.arena, sentence, language, &text), DP_OK);
        got = print_tokens(o.arena, &text);
        asked++;
        if (dp_str_eq(got, line))
            continue;
        wrong++;
        print_error("got  %.*s\nwant %.*s\n", DP_F(got), DP_F(line));
    }
    assert_true(asked > 20);
    assert_int_equal(wrong, 0);
    close_all(&o);
}

static void finds_paragraphs_and_lines(void **state)
{
    opened o = open_all();
    dp_text text;

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    assert_int_equal(
        dp_text_make(&o.ctx, o.arena,
                     DP_S("A title\n\nOne. Two\ngoes on.\nThree \n \n Four"),
                     DP_S("en"), &text),
        DP_OK);
    assert_int_equal(text.paragraphs.n, 3);
    assert_int_equal(text.sentences.n, 5);
    assert_str(dp_text_at(&text, text.paragraphs.at[1].span),
               "One. Two\ngoes on.\nThree");
    assert_str(dp_text_at(&text, text.sentences.at[2].span), "Two\ngoes on.");
    assert_int_equal(text.paragraphs.at[1].begin, 1);
    assert_int_equal(text.paragraphs.at[1].end, 4);
    assert_int_equal(text.sentences.at[4].paragraph, 2);
    close_all(&o);
}

static void knows_shapes_and_numbers(void **state)
{
    static const struct {
        const char *word;
        dp_shape shape;
        uint32_t number;
    } cases[] = {
        { "word", DP_SHAPE_LOWER, DP_NO_NUMBER },
        { "Word", DP_SHAPE_CAP, DP_NO_NUMBER },
        { "McDonald", DP_SHAPE_CAP, DP_NO_NUMBER },
        { "ÉTAT", DP_SHAPE_UPPER, DP_NO_NUMBER },
        { "É", DP_SHAPE_INITIAL, DP_NO_NUMBER },
        { "iPhone", DP_SHAPE_LOWER, DP_NO_NUMBER },
        { "عربي", DP_SHAPE_UNCASED, DP_NO_NUMBER },
        { "G20", DP_SHAPE_ALNUM, DP_NO_NUMBER },
        { "2025", DP_SHAPE_NUMBER, 2025 },
        { "٢٠٢٥", DP_SHAPE_NUMBER, 2025 },
        { "۲۵", DP_SHAPE_NUMBER, 25 },
        { "99999999999999999999999999", DP_SHAPE_NUMBER, DP_NO_NUMBER },
        { ";", DP_SHAPE_PUNCT, DP_NO_NUMBER },
        { "€", DP_SHAPE_OTHER, DP_NO_NUMBER },
    };
    opened o = open_all();

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_text text;
        assert_int_equal(dp_text_make(&o.ctx, o.arena, dp_str_of(cases[i].word),
                                      DP_S("fr"), &text),
                         DP_OK);
        assert_int_equal(text.tokens.n, 1);
        assert_int_equal(text.tokens.at[0].shape, cases[i].shape);
        assert_int_equal(text.tokens.at[0].number, cases[i].number);
    }
    close_all(&o);
}

/* Words alike but for case, accents and the make of the apostrophe. */
static void gives_like_words_like_hashes(void **state)
{
    opened o = open_all();
    dp_text text;

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    assert_int_equal(dp_text_make(&o.ctx, o.arena,
                                  DP_S("Élysée elysee ÉLYSÉE O'Brien O’BRIEN"),
                                  DP_S("fr"), &text),
                     DP_OK);
    assert_int_equal(text.tokens.n, 5);
    assert_int_equal(text.tokens.at[0].hash, text.tokens.at[1].hash);
    assert_int_equal(text.tokens.at[0].hash, text.tokens.at[2].hash);
    assert_int_equal(text.tokens.at[3].hash, text.tokens.at[4].hash);
    assert_true(text.tokens.at[0].hash != text.tokens.at[3].hash);
    assert_str(dp_token_folded(&o.ctx, o.arena, &text, 0), "elysee");
    close_all(&o);
}

static void looks_words_up(void **state)
{
    opened o = open_all();
    dp_text text;
    dp_entry entries[8];
    size_t n;

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    assert_int_equal(dp_text_make(&o.ctx, o.arena,
                                  DP_S("Le Maroc et les Émirats arabes unis"),
                                  DP_S("fr"), &text),
                     DP_OK);
    n = dp_token_entries(&text, 1, DP_S("state"), entries, 8);
    assert_int_equal(n, 1);
    assert_str(entries[0].value, "MA");
    assert_int_equal(dp_token_entries(&text, 1, DP_S("month"), entries, 8), 0);
    assert_int_equal(text.phrases.n, 1);
    assert_int_equal(text.phrases.at[0].begin, 4);
    assert_int_equal(text.phrases.at[0].end, 7);
    assert_true(dp_phrase_entries(&text, &text.phrases.at[0], DP_S("state"),
                                  entries, 8) >= 1);
    assert_str(entries[0].value, "AE");
    assert_str(dp_attribute(DP_S("gender=f number=p"), DP_S("number")), "p");
    assert_str(dp_attribute(DP_S("gender=f number=p"), DP_S("num")), NULL);
    close_all(&o);
}

/* -- Any bytes ---------------------------------------------------------------
 */

/* A code point worth trying, or now and then a byte that is none. */
static size_t random_piece(uint32_t *seed, char out[4])
{
    static const uint32_t odd[] = {
        ' ',    ' ',     'a',     'Z',    '.',    '.',    '\'',   0x2019,
        '-',    '\n',    '"',     0xAB,   0xBB,   0x200F, 0x200B, 0x301,
        0x64B,  0x640,   0x627,   0x644,  0x648,  0x661,  '7',    0xE9,
        0x153,  0x1F600, 0x10330, 0x4E2D, 0xFDFA, 0xDF,   0x130,  0x1E9E,
        0xFFFD, 0x2028,  'l',     'd',    0xAD,   0x202F, '?',    0x61F,
    };
    uint32_t r = test_random(seed);

    if (r % 50 == 0) {
        out[0] = (char)(0x80 + r % 0x80);
        return 1;
    }
    return dp_utf8_put(odd[r / 64 % (sizeof odd / sizeof *odd)], out);
}

static bool on_border(dp_str text, size_t at)
{
    size_t i = 0;

    while (i < at)
        dp_utf8_next(text, &i);
    return i == at;
}

static void check_text(const dp_text *text, dp_str bytes)
{
    uint32_t at = 0, token = 0, sentence = 0;

    for (size_t i = 0; i < text->tokens.n; i++) {
        dp_span span = text->tokens.at[i].span;
        assert_true(span.begin >= at && span.begin < span.end);
        assert_true(span.end <= bytes.n);
        assert_true(on_border(bytes, span.begin) && on_border(bytes, span.end));
        at = span.end;
    }
    for (size_t i = 0; i < text->sentences.n; i++) {
        const dp_sentence *s = &text->sentences.at[i];
        assert_int_equal(s->begin, token);
        assert_true(s->end > s->begin);
        assert_true(s->end - s->begin <= DP_LONGEST_SENTENCE);
        assert_true(s->paragraph < text->paragraphs.n);
        token = s->end;
    }
    assert_int_equal(token, text->tokens.n);
    for (size_t i = 0; i < text->paragraphs.n; i++) {
        assert_int_equal(text->paragraphs.at[i].begin, sentence);
        sentence = text->paragraphs.at[i].end;
    }
    assert_int_equal(sentence, text->sentences.n);
}

/* Cuts `part` written `times` times in a row into `text`, which `o` holds. */
static void cut_many(opened *o, const char *part, size_t times, dp_text *text)
{
    size_t n = strlen(part);
    char *bytes = dp_arena_alloc(o->arena, n * times);

    assert_non_null(bytes);
    for (size_t i = 0; i < times; i++)
        memcpy(bytes + i * n, part, n);
    assert_int_equal(dp_text_make(&o->ctx, o->arena,
                                  (dp_str){ bytes, n * times }, DP_S("en"),
                                  text),
                     DP_OK);
    check_text(text, (dp_str){ bytes, n * times });
}

/* A sentence without an end is cut behind its marks, and anywhere where it has
 * none. */
static void cuts_what_never_ends(void **state)
{
    enum { LONGEST = DP_LONGEST_SENTENCE };
    opened o = open_all();
    dp_text text;

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    cut_many(&o, "word ", LONGEST, &text);
    assert_int_equal(text.sentences.n, 1);
    cut_many(&o, "word ", 4 * LONGEST, &text);
    assert_int_equal(text.sentences.n, 4);
    cut_many(&o, "three words, (and two ", LONGEST, &text);
    assert_int_equal(text.sentences.n, 7);
    for (size_t i = 0; i + 1 < text.sentences.n; i++) {
        dp_token last = text.tokens.at[text.sentences.at[i].end - 1];
        assert_str(dp_text_at(&text, last.span), ",");
    }
    close_all(&o);
}

static void holds_for_any_bytes(void **state)
{
    static const char *const languages[] = { "fr", "en", "es", "ar", "zz" };
    opened o = open_all();
    uint32_t seed = 7;

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    for (int round = 0; round < 4000; round++) {
        char bytes[400];
        dp_str s = { bytes, 0 };
        dp_text text;
        for (uint32_t n = test_random(&seed) % 90; n > 0; n--)
            s.n += random_piece(&seed, bytes + s.n);
        dp_arena_reset(o.arena);
        assert_int_equal(dp_text_make(&o.ctx, o.arena, s,
                                      dp_str_of(languages[round % 5]), &text),
                         DP_OK);
        check_text(&text, s);
    }
    close_all(&o);
}

/* A word of a megabyte, all clitics, is cut in linear time. */
static void takes_endless_words(void **state)
{
    static const char *const units[] = { "l'", "a-", "x-il", "و", "A.", "é" };
    opened o = open_all();

    (void)state;
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        dp_buf buf = dp_buf_new(o.arena, 1 << 20);
        dp_text text;
        for (int n = 0; n < 100000; n++)
            dp_buf_add(&buf, dp_str_of(units[i]));
        assert_int_equal(dp_text_make(&o.ctx, o.arena, dp_buf_str(&buf),
                                      i == 3 ? DP_S("ar") : DP_S("fr"), &text),
                         DP_OK);
        assert_true(text.tokens.n > 0);
        dp_arena_reset(o.arena);
    }
    close_all(&o);
}

static void same_tokens(const dp_text *a, const dp_text *b)
{
    assert_int_equal(a->tokens.n, b->tokens.n);
    for (size_t i = 0; i < a->tokens.n; i++) {
        const dp_token *x = &a->tokens.at[i], *y = &b->tokens.at[i];
        assert_int_equal(x->span.begin, y->span.begin);
        assert_int_equal(x->span.end, y->span.end);
        assert_int_equal(x->word, y->word);
        assert_int_equal(x->plain, y->plain);
        assert_int_equal(x->base, y->base);
        assert_int_equal(x->number, y->number);
        assert_int_equal(x->hash, y->hash);
        assert_int_equal(x->flags, y->flags);
        assert_int_equal(x->shape, y->shape);
        assert_int_equal(x->digits, y->digits);
        assert_int_equal(x->begins, y->begins);
        assert_int_equal(x->starts, y->starts);
        assert_int_equal(x->follows, y->follows);
        assert_int_equal(x->classes, y->classes);
        assert_int_equal(x->phrase, y->phrase);
    }
}

/* What a context cut before changes nothing in what it cuts now, whatever
 * stands behind the same words and in whichever language. */
static void forgets_where_words_stood(void **state)
{
    static const char *const texts[] = {
        "fr\tLe St, la gare, M et l'Opinion, aujourd'hui dit Tebboune, U17 no",
        "fr\tLe St. Pierre, M. Tebboune. La gare d'U17. L’Opinion no. 5 et M",
        "en\tThe U S, St and no, said don't, well-known Mr. Le gare M",
        "en\tthe U.S. St. no. 5 Mr. said. don't. well-known. 12th Le M.",
        "es\tdice el gare no, dámelo M Le, dijo",
        "ar\tقال الرئيس والوزير، وقال المغرب للرئيس",
        "ar\tوالوزير. والمغرب قال. الرئيس",
        "fr\taujourd'hui\n\nLa gare la\nM Tebboune dit",
    };
    opened warm = open_all();

    (void)state;
    assert_int_equal(dp_text_open(&warm.ctx), DP_OK);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dp_str bytes = dp_str_of(texts[i]);
        dp_str language = dp_str_sub(bytes, 0, 2);
        dp_text now, fresh;
        bytes = dp_str_sub(bytes, 3, bytes.n);
        dp_text_close(&warm.ctx);
        assert_int_equal(dp_text_open(&warm.ctx), DP_OK);
        assert_int_equal(
            dp_text_make(&warm.ctx, warm.arena, bytes, language, &fresh),
            DP_OK);
        dp_text_close(&warm.ctx);
        assert_int_equal(dp_text_open(&warm.ctx), DP_OK);
        for (size_t j = 0; j < sizeof texts / sizeof *texts; j++) {
            dp_str other = dp_str_of(texts[j]);
            if (i == j)
                continue;
            assert_int_equal(dp_text_make(&warm.ctx, warm.arena,
                                          dp_str_sub(other, 3, other.n),
                                          dp_str_sub(other, 0, 2), &now),
                             DP_OK);
        }
        assert_int_equal(
            dp_text_make(&warm.ctx, warm.arena, bytes, language, &now), DP_OK);
        same_tokens(&fresh, &now);
    }
    close_all(&warm);
}

/* A text of words and odd code points in any order: what is kept and looked for
 * ahead has to do with all that may stand between words. */
static dp_str random_text(uint32_t *seed, const dp_text *words, char *out,
                          size_t cap)
{
    dp_str s = { out, 0 };

    for (uint32_t n = test_random(seed) % 120; n > 0 && s.n + 64 < cap; n--) {
        uint32_t r = test_random(seed);
        dp_str word =
            dp_text_at(words, words->tokens.at[r / 8 % words->tokens.n].span);
        if (r % 8 < 3 && word.n < 32) {
            memcpy(out + s.n, word.p, word.n);
            s.n += word.n;
        }
        s.n += random_piece(seed, out + s.n);
    }
    return s;
}

/* Cut with nothing kept and nothing looked for ahead, a text is the same. */
static void cuts_as_if_nothing_were_kept(void **state)
{
    static const char *const texts[] = {
        "fr\tL'Opinion dit qu'aujourd'hui M. Tebboune et St-Denis, le 12e "
        "jour, "
        "à 16h30 : « Abou-Dhabi » n'a-t-il pas dit etc. U17 Rabat-Moscou F-16",
        "en\tThe U.S. said don't, Mr. O'Brien's no. 5 well-known St. James "
        "a.m.",
        "es\tDijo EE.UU. que dámelo, el Sr. Pérez; 1.000 euros en art. 5",
        "ar\tوقال وزير الخارجية المغربي للرئيس، والوزير 2025 ٢٠٢٥ أبوظبي؛ "
        "بالمغرب",
    };
    opened o = open_all();
    dp_chars *chars = calloc(1, sizeof *chars);
    dp_arena *fresh = dp_arena_new(16 << 20);
    uint32_t seed = 11;

    (void)state;
    assert_true(chars && fresh);
    assert_int_equal(dp_text_open(&o.ctx), DP_OK);
    for (int round = 0; round < 8000; round++) {
        dp_str all = dp_str_of(texts[round % 4]);
        dp_str language = dp_str_sub(all, 0, 2), bytes;
        char room[2000];
        dp_text words, warm, cold;
        dp_arena_reset(o.arena);
        dp_arena_reset(fresh);
        assert_int_equal(dp_text_make(&o.ctx, o.arena,
                                      dp_str_sub(all, 3, all.n), language,
                                      &words),
                         DP_OK);
        bytes = random_text(&seed, &words, room, sizeof room);
        assert_int_equal(dp_text_make(&o.ctx, o.arena, bytes, language, &warm),
                         DP_OK);
        assert_int_equal(
            dp_text_cut(&o.ctx, fresh, chars, NULL, warm.lexicon, bytes, &cold),
            DP_OK);
        same_tokens(&warm, &cold);
        assert_int_equal(warm.sentences.n, cold.sentences.n);
    }
    dp_arena_close(fresh);
    free(chars);
    close_all(&o);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_four_languages),
        cmocka_unit_test(finds_paragraphs_and_lines),
        cmocka_unit_test(cuts_what_never_ends),
        cmocka_unit_test(knows_shapes_and_numbers),
        cmocka_unit_test(gives_like_words_like_hashes),
        cmocka_unit_test(looks_words_up),
        cmocka_unit_test(holds_for_any_bytes),
        cmocka_unit_test(takes_endless_words),
        cmocka_unit_test(forgets_where_words_stood),
        cmocka_unit_test(cuts_as_if_nothing_were_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
