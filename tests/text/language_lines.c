/* language-lines < ROWS: the language of each row {"id","text"}, as a row
 * {"id","language","confidence"}. With -t N: look at all of the input N times,
 * as one text, and print the time that one look takes. */
#include <math.h>
#include <time.h>

#include "core/json.h"
#include "text/language.h"

#include "core/banned.h"

static int read_rows(const dp_language *language)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;

    while ((n = getline(&line, &cap, stdin)) > 0) {
        json_t *row = NULL, *answer;
        dp_guess guess;
        if (dp_json_parse(NULL, (dp_str){ line, (size_t)n }, &row) != DP_OK)
            return DP_BAD_DATA;
        guess = dp_language_guess(language, dp_json_str(row, "text", NULL),
                                  DP_NULL);
        answer = json_pack("{sOsosf}", "id", json_object_get(row, "id"),
                           "language", dp_json_of(guess.tag), "confidence",
                           round(guess.confidence * 1000) / 1000);
        json_dumpf(answer, stdout, JSON_COMPACT | JSON_ENSURE_ASCII);
        putchar('\n');
        json_decref(answer);
        json_decref(row);
    }
    free(line);
    return DP_OK;
}

static int measure(const dp_language *language, long times)
{
    enum { MAX = 16 << 20 };
    char *bytes = malloc(MAX);
    dp_str text = { bytes, bytes ? fread(bytes, 1, MAX, stdin) : 0 };
    struct timespec begin, end;
    dp_guess guess = { 0 };
    double seconds;

    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (long i = 0; i < times; i++)
        guess = dp_language_guess(language, text, DP_NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    seconds = (double)(end.tv_sec - begin.tv_sec) +
              (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
    printf("%.*s: %zu bytes, %.1f microseconds, %.1f MB/s\n", DP_F(guess.tag),
           text.n, seconds / (double)times * 1e6,
           (double)text.n * (double)times / seconds / 1e6);
    free(bytes);
    return DP_OK;
}

int main(int argc, char **argv)
{
    dp_language *language = NULL;
    int status = DP_USAGE;

    if (dp_language_open(NULL, DP_NULL, &language) != DP_OK)
        return DP_INTERNAL;
    if (argc == 1)
        status = read_rows(language);
    else if (argc == 3 && strcmp(argv[1], "-t") == 0)
        status = measure(language, strtol(argv[2], NULL, 10));
    else
        fprintf(stderr, "usage: language-lines [-t N] < INPUT\n");
    dp_language_close(language);
    return status;
}
