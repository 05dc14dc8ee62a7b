/* Runs a fuzz target over files, one after the other: the corpora are plain
 * tests under any compiler, so that what was found once stays found.
 *
 *     fuzz-warc CORPUS-DIR|FILE...
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t ran;

static void run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = NULL;
    size_t n = 0, got;

    if (!file) {
        fprintf(stderr, "cannot open '%s'\n", path);
        exit(1);
    }
    do {
        bytes = realloc(bytes, n + 65536);
        if (!bytes)
            exit(1);
        got = fread(bytes + n, 1, 65536, file);
        n += got;
    } while (got > 0);
    fclose(file);
    /* A block of its own size, so that reading behind it is noticed. */
    bytes = realloc(bytes, n ? n : 1);
    LLVMFuzzerTestOneInput(bytes, n);
    free(bytes);
    ran++;
}

static void run(const char *path)
{
    struct stat info;
    struct dirent **entries;
    int n;

    if (stat(path, &info) != 0) {
        fprintf(stderr, "no '%s'\n", path);
        exit(1);
    }
    if (!S_ISDIR(info.st_mode)) {
        run_file(path);
        return;
    }
    n = scandir(path, &entries, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        char full[4096];
        snprintf(full, sizeof full, "%s/%s", path, entries[i]->d_name);
        if (entries[i]->d_name[0] != '.')
            run(full);
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        run(argv[i]);
    printf("%zu inputs\n", ran);
    return ran == 0;
}
