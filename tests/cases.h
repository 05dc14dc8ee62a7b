/* Case files, one a language: blocks of lines parted by empty lines; a line
 * that begins with "#" is a comment. And random text, out of pieces.
 *
 *     static bool check(const test_case *c) ...
 *     assert_int_equal(test_cases("tests/marks/dates", check, arena), 0);
 */
#ifndef DP_TESTS_CASES_H
#define DP_TESTS_CASES_H

#include "test.h"

enum { CASE_LINES = 48 };

typedef struct test_case {
    dp_str language;
    unsigned line; /* of the first of its lines, from 1 */
    dp_str lines[CASE_LINES];
    size_t n;
} test_case;

/* Whether all is as the case says; it tells what is not. */
typedef bool test_check(const test_case *c);

static inline unsigned test_case_file(const char *path, dp_str language,
                                      test_check *check, dp_arena *arena)
{
    dp_arena *file = dp_arena_new(16 << 20);
    dp_str rest = test_file(file, path), line;
    test_case c = { .language = language };
    unsigned wrong = 0, number = 0;
    bool more = true;

    assert_non_null(rest.p);
    while (more) {
        more = dp_str_next(&rest, '\n', &line);
        number++;
        if (!more || line.n == 0) {
            wrong += c.n > 0 && !check(&c);
            dp_arena_reset(arena);
            c.n = 0;
        } else if (line.p[0] != '#') {
            assert_true(c.n < CASE_LINES);
            if (c.n == 0)
                c.line = number;
            c.lines[c.n++] = line;
        }
    }
    dp_arena_close(file);
    return wrong;
}

/* How many cases of FOLDER/LANGUAGE.txt are wrong; `arena` is emptied behind
 * each. */
static inline unsigned test_cases(const char *folder, test_check *check,
                                  dp_arena *arena)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    unsigned wrong = 0;

    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        char path[64];

        snprintf(path, sizeof path, "%s/%s.txt", folder, languages[i]);
        wrong += test_case_file(path, dp_str_of(languages[i]), check, arena);
    }
    return wrong;
}

/* At least `least` bytes out of `pieces`, which are shorter than 100 each. */
static inline dp_str test_random_text(dp_arena *arena, uint32_t *seed,
                                      const char *const *pieces, size_t n,
                                      size_t least)
{
    dp_buf buf = dp_buf_new(arena, least + 100);

    while (buf.n < least && !buf.failed)
        dp_buf_add(&buf, dp_str_of(pieces[test_random(seed) % n]));
    assert_false(buf.failed);
    return dp_buf_str(&buf);
}

static inline bool test_on_border(dp_str text, size_t at)
{
    return at == text.n ||
           (at < text.n && ((unsigned char)text.p[at] & 0xC0) != 0x80);
}

#endif
