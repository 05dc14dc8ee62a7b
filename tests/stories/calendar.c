/* The calendar as another program reads it: libical parses it strictly, and
 * finds the days, ids and words that were meant. */
#include "test.h"

#include <libical/ical.h>

#include "stories/happenings.h"

static dp_str words(void *self, const dp_happening *happening)
{
    return dp_str_of(self);
}

static dp_str print(dp_arena *arena, dp_happening *happenings, size_t n,
                    const char *summary)
{
    dp_timeline timeline = { .at = happenings, .n = n };
    dp_str out = DP_NULL;

    assert_int_equal(dp_calendar_print(NULL, arena, &timeline, DP_S("A, B"),
                                       words, NULL, (void *)summary, &out),
                     DP_OK);
    return out;
}

static icalcomponent *parse(dp_arena *arena, dp_str calendar)
{
    icalcomponent *root = icalparser_parse_string(dp_str_z(arena, calendar));

    assert_non_null(root);
    assert_int_equal(icalcomponent_isa(root), ICAL_VCALENDAR_COMPONENT);
    assert_int_equal(icalcomponent_count_errors(root), 0);
    assert_true(icalrestriction_check(root));
    return root;
}

/* A visit that was planned for `date`, and then was `status`. */
static dp_happening visit(const char *id, const char *date, const char *status,
                          dp_step *steps, dp_told *told)
{
    steps[0] = (dp_step){ DP_S("planned"), dp_str_of(date), DP_S("2025-03-01"),
                          DP_S("a") };
    steps[1] = (dp_step){ dp_str_of(status), dp_str_of(date),
                          DP_S("2025-03-05T23:30:00-02:00"), DP_S("b") };
    told[0] = (dp_told){ .published = DP_S("2025-03-01") };
    told[1] = (dp_told){ .published = DP_S("2025-03-05T23:30:00-02:00"),
                         .outlet = DP_S("The Ledger") };
    return (dp_happening){ .id = dp_str_of(id),
                           .kind = DP_S("visit"),
                           .status = dp_str_of(status),
                           .date = dp_str_of(date),
                           .place = DP_S("Port; Sel, \\ \"x\""),
                           .course = { steps, 2 },
                           .told = { told, 2 } };
}

static void test_days(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_step steps[2];
    dp_told told[2];
    dp_happening one =
        visit("happening:01", "2025-12-30/2026-01-01", "planned", steps, told);
    icalcomponent *root = parse(arena, print(arena, &one, 1, "Visit: Ada")), *e;

    e = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT);
    assert_non_null(e);
    assert_string_equal(icalcomponent_get_summary(e), "Visit: Ada");
    assert_string_equal(icalcomponent_get_location(e), "Port; Sel, \\ \"x\"");
    assert_string_equal(icalcomponent_get_uid(e), "01@depeche");
    assert_true(icalcomponent_get_dtstart(e).is_date);
    assert_string_equal(icaltime_as_ical_string(icalcomponent_get_dtstart(e)),
                        "20251230");
    assert_string_equal(icaltime_as_ical_string(icalcomponent_get_dtend(e)),
                        "20260102");
    assert_string_equal(icaltime_as_ical_string(icalcomponent_get_dtstamp(e)),
                        "20250306T013000Z");
    assert_int_equal(icalcomponent_get_status(e), ICAL_STATUS_CONFIRMED);
    assert_int_equal(icalcomponent_get_sequence(e), 0);
    icalcomponent_free(root);
    dp_arena_close(arena);
}

static void test_called_off(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_step steps[2];
    dp_told told[2];
    dp_happening one =
        visit("happening:01", "2025-03-12", "cancelled", steps, told);
    icalcomponent *root = parse(arena, print(arena, &one, 1, "Visit")), *e;

    e = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT);
    assert_non_null(e);
    assert_int_equal(icalcomponent_get_status(e), ICAL_STATUS_CANCELLED);
    assert_int_equal(icalcomponent_get_sequence(e), 1);
    icalcomponent_free(root);
    dp_arena_close(arena);
}

/* A month, a season, "about", and what was never announced stay out. */
static void test_left_out(void **state)
{
    static const char *const dates[] = { "2025-03", "2025-21", "2025-03-12~",
                                         "2018/..", "2025",    "XXXX-03-12" };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        dp_step steps[2];
        dp_told told[2];
        dp_happening one =
            visit("happening:01", dates[i], "planned", steps, told);
        icalcomponent *root = parse(arena, print(arena, &one, 1, "Visit"));
        assert_null(
            icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT));
        icalcomponent_free(root);
    }
    dp_arena_close(arena);
}

/* Words that are long, or would be lines of their own, are folded and escaped.
 */
static void test_words(void **state)
{
    static const char summary[] =
        "زيارة أدا وردان إلى بور سيل، ثم لقاء؛ وبعده تصريح طويل جدا، لا ينتهي "
        "\r\nEND:VEVENT\r\nBEGIN:VEVENT\nوهكذا \\n دواليك, a; b: c";
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_step steps[2];
    dp_told told[2];
    dp_happening one =
        visit("happening:01", "2025-03-12", "planned", steps, told);
    dp_str calendar = print(arena, &one, 1, summary), rest = calendar, line;
    icalcomponent *root = parse(arena, calendar), *e;

    while (rest.n && dp_str_next(&rest, '\n', &line)) {
        assert_true(line.n <= 76 &&
                    (line.n == 0 || dp_str_ends(line, DP_S("\r"))));
        assert_true(dp_utf8_invalid(line) == DP_NOT_FOUND);
    }
    assert_int_equal(
        icalcomponent_count_components(root, ICAL_VEVENT_COMPONENT), 1);
    e = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT);
    assert_non_null(strstr(icalcomponent_get_summary(e),
                           "\nBEGIN:VEVENT\nوهكذا \\n دواليك, a; b: c"));
    icalcomponent_free(root);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_called_off),
        cmocka_unit_test(test_left_out),
        cmocka_unit_test(test_words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
