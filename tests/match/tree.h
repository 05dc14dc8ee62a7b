/* A tree of knowledge for a test: files written under a folder of its own. */
#ifndef DP_TESTS_TREE_H
#define DP_TESTS_TREE_H

#include "test.h"

#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct tree {
    char dir[64];
} tree;

static inline tree tree_make(void)
{
    tree t = { "/tmp/depeche-tree-XXXXXX" };
    char path[128];

    assert_non_null(mkdtemp(t.dir));
    snprintf(path, sizeof path, "%s/lang", t.dir);
    mkdir(path, 0700);
    return t;
}

/* Write "xx/dates.pat" under lang/. */
static inline void tree_write(const tree *t, dp_str name, dp_str bytes)
{
    char path[512];
    FILE *file;

    snprintf(path, sizeof path, "%s/lang/%.*s", t->dir,
             (int)dp_str_find_char(name, '/', 0), name.p);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/lang/%.*s", t->dir, (int)name.n, name.p);
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.p, 1, bytes.n, file), bytes.n);
    fclose(file);
}

static inline int tree_remove_one(const char *path, const struct stat *info,
                                  int kind, struct FTW *at)
{
    (void)info;
    (void)kind;
    (void)at;
    return remove(path);
}

static inline void tree_remove(const tree *t)
{
    nftw(t->dir, tree_remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

#endif
