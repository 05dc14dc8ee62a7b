/* What the file system says of a store's file. */
#include "store/file.h"

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

bool dp_file_has_journal(const char *path)
{
    static const char *const journals[] = { "-wal", "-journal" };
    size_t n = strlen(path), longest = sizeof "-journal";
    char *name = malloc(n + longest);
    bool there = !name;

    for (size_t i = 0; name && i < sizeof journals / sizeof *journals; i++) {
        struct stat info;
        snprintf(name, n + longest, "%s%s", path, journals[i]);
        there |= stat(name, &info) == 0 && info.st_size > 0;
    }
    free(name);
    return there;
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
