/* What the file system says of a store's file. */
#include "store/file.h"

#include <limits.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "core/core.h"

#include "core/banned.h"

enum { WAIT_MS = 10000 };

dp_status dp_file_check(dp_ctx *ctx, const char *path)
{
    struct stat info;

    if (stat(path, &info) != 0 || S_ISREG(info.st_mode))
        return DP_OK;
    return dp_fail(ctx, DP_BAD_DATA, "'%s' is no store: it is %s", path,
                   S_ISDIR(info.st_mode) ? "a folder" : "no regular file");
}

/* Of "press.db" and "-wal": what is told of "press.db-wal". */
static bool stat_beside(const char *path, const char *end, struct stat *out)
{
    char name[PATH_MAX];
    int n = snprintf(name, sizeof name, "%s%s", path, end);

    return n > 0 && n < PATH_MAX && stat(name, out) == 0;
}

bool dp_file_has_journal(const char *path)
{
    struct stat info;

    return (stat_beside(path, "-wal", &info) && info.st_size > 0) ||
           (stat_beside(path, "-journal", &info) && info.st_size > 0);
}

bool dp_file_is(const char *store, const char *path)
{
    static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
    struct stat info, own;

    if (stat(path, &info) != 0)
        return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (stat_beside(store, ends[i], &own) && own.st_dev == info.st_dev &&
            own.st_ino == info.st_ino)
            return true;
    return false;
}

bool dp_file_take_back(const char *path)
{
    sqlite3 *sqlite = NULL;
    bool done = false;

    if (sqlite3_open_v2(path, &sqlite, SQLITE_OPEN_READWRITE, NULL) ==
        SQLITE_OK) {
        sqlite3_busy_timeout(sqlite, WAIT_MS);
        done = sqlite3_exec(sqlite, "SELECT 1 FROM sqlite_schema", NULL, NULL,
                            NULL) == SQLITE_OK;
    }
    sqlite3_close(sqlite);
    return done;
}

/* "file:/a%3Fb?immutable=1" */
char *dp_file_immutable(const char *path)
{
    static const char hex[] = "0123456789ABCDEF";
    static const char head[] = "file:", tail[] = "?immutable=1";
    char *name = malloc(strlen(path) * 3 + sizeof head + sizeof tail), *to;

    if (!name)
        return NULL;
    memcpy(name, head, sizeof head);
    to = name + sizeof head - 1;
    for (; *path; path++) {
        unsigned char c = (unsigned char)*path;
        if (c > ' ' && c < 0x7f && c != '%' && c != '?' && c != '#') {
            *to++ = (char)c;
            continue;
        }
        *to++ = '%';
        *to++ = hex[c >> 4];
        *to++ = hex[c & 15];
    }
    memcpy(to, tail, sizeof tail);
    return name;
}
