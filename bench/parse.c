/* Parses files with MyHTML and does nothing else with them: what any reader of
 * pages has to spend at least. bench/read.sh holds depeche against it.
 *
 *     bench-parse FILE...      prints the bytes parsed
 */
#include <myhtml/api.h>

#include <stdio.h>
#include <stdlib.h>

/* The whole of a file in `*buffer`, which grows; its length, or -1. */
static long slurp(const char *path, char **buffer, size_t *cap)
{
    FILE *file = fopen(path, "rb");
    size_t n = 0;

    if (!file)
        return -1;
    for (;;) {
        if (n == *cap) {
            *cap = *cap ? *cap * 2 : 1 << 20;
            *buffer = realloc(*buffer, *cap);
            if (!*buffer)
                abort();
        }
        size_t got = fread(*buffer + n, 1, *cap - n, file);
        if (got == 0)
            break;
        n += got;
    }
    fclose(file);
    return (long)n;
}

int main(int argc, char **argv)
{
    myhtml_t *engine = myhtml_create();
    size_t cap = 0;
    char *buffer = NULL;
    unsigned long total = 0;

    if (myhtml_init(engine, MyHTML_OPTIONS_PARSE_MODE_SINGLE, 1, 0))
        return 70;
    for (int i = 1; i < argc; i++) {
        long n = slurp(argv[i], &buffer, &cap);
        myhtml_tree_t *tree = myhtml_tree_create();
        if (n < 0 || myhtml_tree_init(tree, engine) ||
            myhtml_parse(tree, MyENCODING_UTF_8, buffer, (size_t)n))
            return 65;
        total += (unsigned long)n;
        myhtml_tree_destroy(tree);
    }
    myhtml_destroy(engine);
    free(buffer);
    printf("%lu\n", total);
    return 0;
}
