/* Pictures: what is kept, what is refused, how much there may be. */
#include "test.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "follow/images.h"
#include "server/server.h"

enum { ROOM = 20000, PICTURE = 1000 };

static dp_arena *arena;
static dp_ctx ctx;
static dp_images *images;
static server *web;
static char root[] = "/tmp/depeche-images-XXXXXX";
static char folder[64];

static dp_str url_of(const char *path)
{
    return dp_str_printf(arena, "http://127.0.0.1:%u%s", server_port(web),
                         path);
}

static dp_status open_images(dp_images **out)
{
    dp_str rule = DP_S("127.0.0.1");
    dp_images_options options = { .folder = folder,
                                  .max_bytes = ROOM,
                                  .http = { .allow_private = { &rule, 1 },
                                            .connect_ms = 2000,
                                            .total_ms = 2000 } };

    return dp_images_open(&ctx, &options, out);
}

static int begin(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
    if (!mkdtemp(root))
        return 1;
    snprintf(folder, sizeof folder, "%s/cache/images", root);
    if (open_images(&images) != DP_OK)
        return 1;
    web = server_start("127.0.0.1");
    return web == NULL;
}

static int end(void **state)
{
    dp_images_close(images);
    dp_images_close(NULL);
    server_stop(web);
    dp_arena_close(arena);
    return 0;
}

static dp_status get(const char *path, dp_image_file *out)
{
    return dp_images_get(&ctx, arena, images, url_of(path), out);
}

static void assert_picture(const char *path)
{
    dp_image_file file = { 0 };

    if (get(path, &file) != DP_OK)
        fail_msg("%s: %s", path, dp_message(&ctx));
    assert_string_equal(file.type, "image/png");
    assert_int_equal(file.bytes.n, PICTURE);
    assert_int_equal(file.width, 3);
    assert_int_equal(file.height, 2);
    assert_memory_equal(file.bytes.p, "\x89PNG", 4);
}

static void keeps_pictures(void **state)
{
    dp_image_file file;

    assert_int_equal(
        dp_images_find(&ctx, arena, images, url_of("/png?1"), &file), DP_END);
    assert_picture("/png?1");
    assert_picture("/png?1");
    assert_int_equal(server_asked(web, "/png?1"), 1);
    assert_int_equal(
        dp_images_find(&ctx, arena, images, url_of("/png?1"), &file), DP_OK);
    assert_picture("/packedpng");
    dp_images_drop(images, url_of("/png?1"));
    dp_images_drop(images, url_of("/png?nowhere"));
    assert_picture("/png?1");
    assert_int_equal(server_asked(web, "/png?1"), 2);
}

/* Whatever the server calls it; and each is asked for once. */
static void refuses_what_is_none(void **state)
{
    static const struct {
        const char *path;
        dp_status status;
        const char *words;
    } cases[] = {
        { "/svg", DP_BAD_DATA, "is no picture" },
        { "/page", DP_BAD_DATA, "is no picture" },
        { "/huge", DP_BAD_DATA, "is no picture" },
        { "/endless", DP_BAD_DATA, "longer than" },
        { "/none", DP_UNAVAILABLE, "404" },
        { "/gone", DP_UNAVAILABLE, "410" },
        { "/hang", DP_UNAVAILABLE, "" },
        { "/reset", DP_IO, "" },
        { "/damaged", DP_BAD_DATA, "" },
        { "/to?http://169.254.169.254/", DP_NOT_ALLOWED, "private" },
        { "/to?file:///etc/passwd", DP_NOT_ALLOWED, "" },
    };
    dp_image_file file;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int times = 0; times < 2; times++) {
            dp_status status = get(cases[i].path, &file);
            if (status != cases[i].status ||
                !strstr(dp_message(&ctx), cases[i].words))
                fail_msg("%s: %d, %s", cases[i].path, (int)status,
                         dp_message(&ctx));
            assert_int_equal(server_asked(web, cases[i].path), 1);
        }
    assert_int_equal(dp_images_get(&ctx, arena, images,
                                   DP_S("ftp://a.example/1.png"), &file),
                     DP_NOT_ALLOWED);
    assert_int_equal(dp_images_get(&ctx, arena, images,
                                   DP_S("http://10.0.0.1/1.png"), &file),
                     DP_NOT_ALLOWED);
}

static size_t bytes_there(size_t *files)
{
    DIR *dir = opendir(folder);
    struct dirent *each;
    struct stat about;
    size_t sum = 0;

    *files = 0;
    while ((each = readdir(dir)))
        if (each->d_name[0] != '.' &&
            fstatat(dirfd(dir), each->d_name, &about, 0) == 0) {
            sum += (size_t)about.st_size;
            ++*files;
        }
    closedir(dir);
    return sum;
}

/* However many are asked for, and what is looked at stays. */
static void has_a_bound(void **state)
{
    char path[32];
    size_t files;

    assert_picture("/png?kept");
    for (int i = 0; i < 60; i++) {
        snprintf(path, sizeof path, "/png?many%d", i);
        assert_picture(path);
        assert_picture("/png?kept");
        assert_true(bytes_there(&files) <= ROOM);
    }
    assert_true(files >= 15);
    assert_int_equal(server_asked(web, "/png?kept"), 1);
}

/* What another process left half done, or somebody damaged, is no picture. */
static void doubts_its_folder(void **state)
{
    DIR *dir = opendir(folder);
    struct dirent *each;
    int fd;

    while ((each = readdir(dir)))
        if (each->d_name[0] != '.') {
            fd = openat(dirfd(dir), each->d_name, O_WRONLY | O_TRUNC);
            assert_int_equal(write(fd, "dpimage1 and some more of it", 28), 28);
            close(fd);
        }
    closedir(dir);
    assert_picture("/png?kept");
    assert_int_equal(server_asked(web, "/png?kept"), 2);
}

static void *ask(void *self)
{
    dp_arena *own = dp_arena_new(1 << 20);
    dp_ctx *told = calloc(1, sizeof *told);
    dp_image_file file;
    dp_str url =
        dp_str_printf(own, "http://127.0.0.1:%u/png?shared", server_port(web));
    dp_status status = dp_images_get(told, own, images, url, &file);

    if (status != DP_OK)
        print_error("%s\n", dp_message(told));
    free(told);
    dp_arena_close(own);
    return status == DP_OK ? NULL : self;
}

static void *ask_others(void *self)
{
    dp_arena *own = dp_arena_new(1 << 20);
    dp_ctx *told = calloc(1, sizeof *told);
    dp_image_file file;
    void *failed = NULL;

    for (int i = 0; i < 20 && !failed; i++) {
        dp_str url = dp_str_printf(own, "http://127.0.0.1:%u/png?own%p-%d",
                                   server_port(web), self, i % 7);
        if (dp_images_get(told, own, images, url, &file) != DP_OK) {
            print_error("%s\n", dp_message(told));
            failed = self;
        }
    }
    free(told);
    dp_arena_close(own);
    return failed;
}

static void serves_many_at_once(void **state)
{
    enum { THREADS = 16 };
    pthread_t threads[2 * THREADS];
    char names[2 * THREADS];
    void *failed;

    for (int i = 0; i < 2 * THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL,
                                        i % 2 ? ask : ask_others, &names[i]),
                         0);
    for (int i = 0; i < 2 * THREADS; i++) {
        pthread_join(threads[i], &failed);
        assert_null(failed);
    }
}

static void says_where_it_cannot_write(void **state)
{
    dp_images *other = NULL;
    dp_images_options options = { .folder = "/dev/null/images" };

    assert_int_equal(dp_images_open(&ctx, &options, &other), DP_CANNOT_WRITE);
    assert_non_null(strstr(dp_message(&ctx), "'/dev/null/images'"));
    assert_null(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_pictures),
        cmocka_unit_test(refuses_what_is_none),
        cmocka_unit_test(has_a_bound),
        cmocka_unit_test(doubts_its_folder),
        cmocka_unit_test(serves_many_at_once),
        cmocka_unit_test(says_where_it_cannot_write),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
