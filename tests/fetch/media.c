/* Pictures by their bytes: the files of the fuzzing corpus are one of each
 * kind. */
#include "test.h"

#include "fetch/feed.h"

static void knows_pictures(void **state)
{
    static const struct {
        const char *name, *type;
        uint32_t width, height;
    } pictures[] = {
        { "png", "image/png", 3, 2 },
        { "gif", "image/gif", 2, 3 },
        { "jpeg", "image/jpeg", 5, 4 },
        { "webp-vp8x", "image/webp", 10, 20 },
        { "webp-vp8", "image/webp", 10, 20 },
        { "webp-vp8l", "image/webp", 10, 20 },
        { "avif", "image/avif", 10, 20 },
        { "png-huge", NULL, 0, 0 },
        { "jpeg-cut", NULL, 0, 0 },
        { "svg", NULL, 0, 0 },
    };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++) {
        dp_media media = { 0 };
        char path[128];
        dp_str bytes;
        snprintf(path, sizeof path, "fuzz/corpus/media/%s", pictures[i].name);
        bytes = test_file(arena, path);
        assert_non_null(bytes.p);
        if (dp_media_sniff(bytes, &media) != (pictures[i].type != NULL))
            fail_msg("%s", pictures[i].name);
        if (!pictures[i].type)
            continue;
        assert_string_equal(dp_media_type(media.kind), pictures[i].type);
        assert_int_equal(media.width, pictures[i].width);
        assert_int_equal(media.height, pictures[i].height);
    }
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(knows_pictures) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
