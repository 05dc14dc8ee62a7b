/* A store's file in a folder of its own, for a test. */
#ifndef DP_TESTS_PRESSFILE_H
#define DP_TESTS_PRESSFILE_H

#include <unistd.h>

#include "test.h"

typedef struct press_file {
    char folder[32], path[64];
} press_file;

static inline void press_file_make(press_file *f)
{
    snprintf(f->folder, sizeof f->folder, "/tmp/depeche-test-XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    snprintf(f->path, sizeof f->path, "%s/press.db", f->folder);
}

/* With the journal that a store leaves beside it. */
static inline void press_file_remove(const press_file *f)
{
    static const char *const ends[] = { "", "-wal", "-shm" };

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        char path[80];
        snprintf(path, sizeof path, "%s%s", f->path, ends[i]);
        unlink(path);
    }
    rmdir(f->folder);
}

#endif
