/* A copy of the store while others write: a snapshot, in a file that gets its
 * name when it is whole. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/file.h"
#include "store/inside.h"

#include "core/banned.h"

static int copy_all(sqlite3 *from, sqlite3 *to)
{
    /* In one step: a snapshot, which in WAL keeps nobody from writing. */
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    int code;

    if (!backup)
        return sqlite3_errcode(to);
    code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return code;
    /* A backup is one file, whatever journal the store has. */
    return sqlite3_exec(to, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
}

/* Whose fault it was: a store that cannot be read is no disk that is full. */
static dp_status copy_into(dp_ctx *ctx, dp_store *store, const char *path)
{
    sqlite3 *to = NULL;
    int code = sqlite3_open_v2(
        path, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    int closed;

    if (code == SQLITE_OK)
        code = copy_all(store->db.sqlite, to);
    closed = sqlite3_close(to);
    code = code == SQLITE_OK ? closed : code;
    switch (code & 0xFF) {
    case SQLITE_OK:
        return DP_OK;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return dp_fail(ctx, DP_BAD_DATA,
                       "cannot read '%s': the file is damaged; see 'depeche "
                       "verify'",
                       store->db.path);
    case SQLITE_FULL:
        return dp_fail(ctx, DP_CANNOT_WRITE,
                       "cannot write the backup '%s': the disk is full", path);
    default:
        return dp_fail(
            ctx, (code & 0xFF) == SQLITE_CANTOPEN ? DP_CANNOT_WRITE : DP_IO,
            "cannot write the backup '%s': %s", path, sqlite3_errstr(code));
    }
}

/* What a backup may take the place of begins as it does. */
static bool is_backup(const char *path)
{
    enum { JOURNAL = 18, ROLLED_BACK = 1, ID = 68, HEAD = 72 };
    static const char magic[] = "SQLite format 3";
    unsigned char head[HEAD];
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, head, sizeof head);

    if (fd >= 0)
        close(fd);
    return n == 0 ||
           (n == HEAD && memcmp(head, magic, sizeof magic) == 0 &&
            head[JOURNAL] == ROLLED_BACK &&
            ((uint32_t)head[ID] << 24 | (uint32_t)head[ID + 1] << 16 |
             (uint32_t)head[ID + 2] << 8 | head[ID + 3]) == DP_APPLICATION);
}

/* A backup takes the place of an older one, and of nothing else: a journal that
 * stands beside the name would be read into it. */
static dp_status check_target(dp_ctx *ctx, const dp_store *store,
                              const char *path)
{
    struct stat target;
    bool there = stat(path, &target) == 0;

    if (!path[0])
        return dp_fail(ctx, DP_USAGE, "a backup wants the name of a file");
    if (there && !S_ISREG(target.st_mode))
        return dp_fail(
            ctx, DP_CANNOT_WRITE, "cannot write the backup '%s': it is %s",
            path, S_ISDIR(target.st_mode) ? "a folder" : "no regular file");
    if (there && dp_file_is(store->db.path, path))
        return dp_fail(ctx, DP_USAGE,
                       "cannot write the backup '%s': it is the store", path);
    if (dp_file_has_journal(path))
        return dp_fail(ctx, DP_CANNOT_WRITE,
                       "cannot write the backup '%s': it is a store that "
                       "somebody writes, or has written when it was killed",
                       path);
    if (there && !is_backup(path))
        return dp_fail(ctx, DP_CANNOT_WRITE,
                       "cannot write the backup '%s': there is a file of this "
                       "name that is no backup",
                       path);
    return DP_OK;
}

/* The name lasts when its folder is written. */
static void sync_folder(dp_arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    dp_str folder = !slash         ? DP_S(".")
                    : slash > path ? (dp_str){ path, (size_t)(slash - path) }
                                   : DP_S("/");
    char *name = dp_str_z(arena, folder);
    int fd = name ? open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

    if (fd < 0)
        return;
    fsync(fd);
    close(fd);
}

/* The file that is written, empty and ours until it is closed: two backups to
 * one name would write into each other. What one left that was killed is taken
 * over. */
static dp_status open_part(dp_ctx *ctx, const dp_store *store, const char *part,
                           const char *journal, int *out)
{
    struct stat ours, named;
    int fd;

    if (dp_file_is(store->db.path, part))
        return dp_fail(ctx, DP_USAGE,
                       "cannot write the backup '%s': it is the store", part);
    fd = open(part, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        return dp_fail(ctx, DP_CANNOT_WRITE, "cannot write the backup '%s': %s",
                       part, strerror(errno));
    if (flock(fd, LOCK_EX | LOCK_NB) != 0 || fstat(fd, &ours) != 0 ||
        stat(part, &named) != 0 || ours.st_ino != named.st_ino) {
        close(fd);
        return dp_fail(ctx, DP_BUSY, "another backup is writing '%s'", part);
    }
    unlink(journal);
    if (ftruncate(fd, 0) != 0) {
        close(fd);
        return dp_fail(ctx, DP_CANNOT_WRITE, "cannot write the backup '%s': %s",
                       part, strerror(errno));
    }
    *out = fd;
    return DP_OK;
}

dp_status dp_store_backup(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const char *path)
{
    char *part = dp_str_z(arena, dp_str_printf(arena, "%s.part", path));
    char *journal =
        dp_str_z(arena, dp_str_printf(arena, "%s.part-journal", path));
    int fd;
    dp_status status = part && journal ? check_target(ctx, store, path)
                                       : dp_no_memory(ctx, "a path");

    if (status == DP_OK)
        status = open_part(ctx, store, part, journal, &fd);
    if (status != DP_OK)
        return status;
    status = copy_into(ctx, store, part);
    /* Whoever finds `path` finds all of it. */
    if (status == DP_OK && rename(part, path) != 0)
        status = dp_fail(ctx, DP_CANNOT_WRITE,
                         "cannot write the backup '%s': "
                         "%s",
                         path, strerror(errno));
    if (status == DP_OK) {
        sync_folder(arena, path);
    } else {
        unlink(journal); /* first: behind `part` it is the next one's */
        unlink(part);
    }
    close(fd);
    return status;
}
