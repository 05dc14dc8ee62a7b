/* A bare FTS5 table beside the store (bench/store.sh): the same titles and
 * texts, contentless, its own tokenizer, 100 articles a transaction; and the
 * same words asked, by bm25.
 *
 *     bench-fts5 feed DB TEXTS        a line: number, tab, title, tab, text
 *     bench-fts5 ask DB QUERIES       a line: kind, tab, an FTS5 expression
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SEARCHES = 4096, TOGETHER = 100 };

static double seconds(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *s = NULL;

    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK) {
        fprintf(stderr, "bench-fts5: %s\n", sqlite3_errmsg(db));
        exit(1);
    }
    return s;
}

static int feed(sqlite3 *db, FILE *file)
{
    sqlite3_stmt *insert;
    char *line = NULL;
    size_t cap = 0, n = 0;
    double begin = seconds(CLOCK_PROCESS_CPUTIME_ID);

    sqlite3_exec(db,
                 "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL;"
                 "CREATE VIRTUAL TABLE t USING fts5 (title, body, content = '')",
                 NULL, NULL, NULL);
    insert =
        prepare(db, "INSERT INTO t (rowid, title, body) VALUES (?1, ?2, ?3)");
    for (; getline(&line, &cap, file) > 0; n++) {
        char *title = strchr(line, '\t'), *text = strchr(title + 1, '\t');
        if (n % TOGETHER == 0)
            sqlite3_exec(db, n ? "COMMIT; BEGIN" : "BEGIN", NULL, NULL, NULL);
        sqlite3_bind_int64(insert, 1, atoll(line) + 1);
        sqlite3_bind_text(insert, 2, title + 1, (int)(text - title - 1),
                          SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, text + 1, -1, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
    sqlite3_finalize(insert);
    free(line);
    printf("  bare FTS5        %7.0f a second of processor time\n",
           (double)n / (seconds(CLOCK_PROCESS_CPUTIME_ID) - begin));
    return 0;
}

static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static int ask(sqlite3 *db, FILE *file)
{
    static double times[SEARCHES];
    sqlite3_stmt *find = prepare(
        db, "SELECT rowid FROM t WHERE t MATCH ?1 ORDER BY bm25(t, 4, 1)"
            " LIMIT 20");
    char line[512];
    size_t n = 0;

    while (n < SEARCHES && fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');
        double begin = seconds(CLOCK_MONOTONIC);
        if (!tab)
            continue;
        sqlite3_bind_text(find, 1, tab + 1, (int)strcspn(tab + 1, "\n"),
                          SQLITE_STATIC);
        while (sqlite3_step(find) == SQLITE_ROW)
            ;
        sqlite3_reset(find);
        times[n++] = seconds(CLOCK_MONOTONIC) - begin;
    }
    sqlite3_finalize(find);
    qsort(times, n, sizeof *times, by_size);
    if (n)
        printf("  FTS5 by bm25     %7.2f ms median, %.1f ms 99th percentile of "
               "%zu\n",
               1000 * times[n / 2], 1000 * times[n * 99 / 100], n);
    return 0;
}

int main(int argc, char **argv)
{
    sqlite3 *db = NULL;
    FILE *file = argc == 4 ? fopen(argv[3], "r") : NULL;
    int code = 64;

    if (file && sqlite3_open(argv[2], &db) == SQLITE_OK)
        code = strcmp(argv[1], "feed") == 0 ? feed(db, file) : ask(db, file);
    sqlite3_close(db);
    return code;
}
