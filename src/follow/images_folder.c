/* The folder of pictures. A file has a head and the bytes of the picture; it is
 * written under another name first, so that it is whole or not there, and its
 * time is set to now when it is looked at, so that the one not looked at for
 * longest goes when there is no room. What is lost is fetched again: nothing is
 * synced. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fetch/fetch.h"
#include "follow/images_inside.h"

#include "core/banned.h"

enum {
    NAME = 33, /* 32 hex digits */
    LONGEST_PATH = 4096,
    KEEP_TENTHS = 9, /* of the room, when something must go */
    OLD = 3600       /* seconds: a half-made file that nobody finishes */
};

static const char unfinished[] = "new-";

typedef struct head {
    char mark[8];
    uint32_t kind, width, height, padding;
} head;

static const char mark[8] = "dpimage1";

static bool name_of(dp_str url, char name[NAME])
{
    dp_arena *arena = dp_arena_new(1 << 12);
    dp_str id = arena ? dp_id_of(arena, url) : DP_NULL;
    bool made = id.n == 7 + NAME - 1; /* "sha256:" */

    if (made)
        memcpy(name, id.p + 7, NAME - 1);
    name[NAME - 1] = '\0';
    dp_arena_close(arena);
    return made;
}

/* -- Opening -- */

/* A folder and those above it, for the owner alone. */
static bool make_folders(const char *path)
{
    char part[LONGEST_PATH];

    if (strlen(path) >= sizeof part) {
        errno = ENAMETOOLONG;
        return false;
    }
    for (size_t i = 1; path[i - 1]; i++) {
        if (path[i] != '/' && path[i] != '\0')
            continue;
        memcpy(part, path, i);
        part[i] = '\0';
        if (mkdir(part, 0700) != 0 && errno != EEXIST)
            return false;
    }
    return true;
}

typedef struct file {
    char name[NAME];
    size_t size;
    struct timespec used;
} file;

typedef struct files {
    file *at;
    size_t n, cap;
} files;

static bool add_file(files *list, const char *name, const struct stat *about)
{
    file *one;

    if (list->n == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 256;
        file *at = realloc(list->at, cap * sizeof *at);
        if (!at)
            return false;
        list->at = at;
        list->cap = cap;
    }
    one = &list->at[list->n++];
    memcpy(one->name, name, NAME);
    one->size = (size_t)about->st_size;
    one->used = about->st_mtim;
    return true;
}

/* Unfinished ones that are old were left by somebody who was killed. */
static void look_at(int fd, const char *name, files *list)
{
    struct stat about;

    if (fstatat(fd, name, &about, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(about.st_mode))
        return;
    if (strncmp(name, unfinished, sizeof unfinished - 1) == 0) {
        if (time(NULL) - about.st_mtim.tv_sec > OLD)
            unlinkat(fd, name, 0);
    } else if (strlen(name) == NAME - 1) {
        add_file(list, name, &about);
    }
}

/* The pictures that are there. The names are ours: others' files are left
 * alone. */
static bool list_files(int fd, files *out)
{
    int again = openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = again < 0 ? NULL : fdopendir(again);
    struct dirent *each;

    if (!dir) {
        if (again >= 0)
            close(again);
        return false;
    }
    while ((each = readdir(dir)))
        look_at(fd, each->d_name, out);
    closedir(dir);
    return true;
}

static size_t sum_of(const files *list)
{
    size_t sum = 0;

    for (size_t i = 0; i < list->n; i++)
        sum += list->at[i].size;
    return sum;
}

dp_status dp_image_folder_open(dp_ctx *ctx, const char *path, size_t most,
                               dp_image_folder *out)
{
    files list = { 0 };

    *out = (dp_image_folder){ .fd = -1, .most = most };
    if (make_folders(path))
        out->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (out->fd < 0 || !list_files(out->fd, &list)) {
        int error = errno;
        if (out->fd >= 0)
            close(out->fd);
        return dp_fail(ctx, DP_CANNOT_WRITE, "cannot keep pictures in '%s': %s",
                       path, strerror(error));
    }
    pthread_mutex_init(&out->lock, NULL);
    out->there = sum_of(&list);
    free(list.at);
    return DP_OK;
}

void dp_image_folder_close(dp_image_folder *folder)
{
    close(folder->fd);
    pthread_mutex_destroy(&folder->lock);
}

/* -- Reading -- */

static dp_status read_file(dp_ctx *ctx, dp_arena *arena, int fd, size_t size,
                           dp_image_file *out)
{
    char *bytes = dp_arena_alloc(arena, size);
    size_t n = 0;
    ssize_t got = 1;
    head h;

    if (!bytes)
        return dp_no_memory(ctx, "a picture");
    while (n < size && got > 0) {
        got = read(fd, bytes + n, size - n);
        if (got < 0 && errno == EINTR)
            got = 1;
        else
            n += got > 0 ? (size_t)got : 0;
    }
    if (n < size)
        return DP_END;
    memcpy(&h, bytes, sizeof h);
    out->type = dp_media_type((dp_media_kind)h.kind);
    if (memcmp(h.mark, mark, sizeof mark) != 0 || !out->type)
        return DP_END;
    out->width = h.width;
    out->height = h.height;
    out->bytes = (dp_str){ bytes + sizeof h, size - sizeof h };
    return DP_OK;
}

dp_status dp_image_folder_get(dp_ctx *ctx, dp_arena *arena,
                              dp_image_folder *folder, dp_str url,
                              dp_image_file *out)
{
    struct stat about;
    char name[NAME];
    dp_status status = DP_END;
    int fd;

    if (!name_of(url, name))
        return dp_no_memory(ctx, "a picture");
    fd = openat(folder->fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return DP_END;
    if (fstat(fd, &about) == 0 && about.st_size > (off_t)sizeof(head) &&
        about.st_size <= (off_t)(DP_MEDIA_MAX + sizeof(head)))
        status = read_file(ctx, arena, fd, (size_t)about.st_size, out);
    if (status == DP_OK)
        futimens(fd, NULL);
    close(fd);
    return status;
}

/* -- Writing -- */

static int by_use(const void *a, const void *b)
{
    const file *x = a, *y = b;

    if (x->used.tv_sec != y->used.tv_sec)
        return x->used.tv_sec < y->used.tv_sec ? -1 : 1;
    if (x->used.tv_nsec != y->used.tv_nsec)
        return x->used.tv_nsec < y->used.tv_nsec ? -1 : 1;
    return strcmp(x->name, y->name);
}

/* What was not looked at for longest goes, a tenth of the room at once, so that
 * the folder is not gone through for each picture. */
static void make_room(dp_image_folder *folder, size_t wanted)
{
    files list = { 0 };
    size_t low = folder->most / 10 * KEEP_TENTHS;

    if (!list_files(folder->fd, &list))
        return;
    folder->there = sum_of(&list);
    if (list.n > 1)
        qsort(list.at, list.n, sizeof *list.at, by_use);
    for (size_t i = 0; i < list.n && folder->there + wanted > low; i++)
        if (unlinkat(folder->fd, list.at[i].name, 0) == 0)
            folder->there -= list.at[i].size;
    free(list.at);
}

static bool write_all(int fd, const void *bytes, size_t n)
{
    const char *at = bytes;

    while (n > 0) {
        ssize_t put = write(fd, at, n);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
        n -= (size_t)put;
    }
    return true;
}

dp_status dp_image_folder_put(dp_ctx *ctx, dp_image_folder *folder, dp_str url,
                              const dp_media *media, dp_str bytes)
{
    head h = { .kind = media->kind,
               .width = media->width,
               .height = media->height };
    char name[NAME], fresh[64];
    size_t size = sizeof h + bytes.n;
    bool done;
    int fd;

    memcpy(h.mark, mark, sizeof mark);
    if (!name_of(url, name))
        return dp_no_memory(ctx, "a picture");
    pthread_mutex_lock(&folder->lock);
    if (folder->there + size > folder->most)
        make_room(folder, size);
    folder->there += size;
    snprintf(fresh, sizeof fresh, "%s%ld-%llu", unfinished, (long)getpid(),
             (unsigned long long)folder->made++);
    pthread_mutex_unlock(&folder->lock);
    fd = openat(folder->fd, fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                0600);
    done = fd >= 0 && write_all(fd, &h, sizeof h) &&
           write_all(fd, bytes.p, bytes.n);
    if (fd >= 0)
        done = close(fd) == 0 && done;
    if (done && renameat(folder->fd, fresh, folder->fd, name) == 0)
        return DP_OK;
    dp_fail(ctx, DP_IO, "cannot keep a picture: %s", strerror(errno));
    unlinkat(folder->fd, fresh, 0);
    return DP_IO;
}

void dp_image_folder_drop(dp_image_folder *folder, dp_str url)
{
    char name[NAME];

    if (name_of(url, name))
        unlinkat(folder->fd, name, 0);
}
