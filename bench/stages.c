/* bench-stages FILE.jsonl MODELS [ROUNDS [STAGE]]: where the time of reading
 * goes. The texts of the rows are read again and again in this process, without
 * workers, as far as STAGE ("dates"; all, unless told); of each text and stage
 * the least of all rounds counts. Prints microseconds a text by stage; with
 * ROUNDS 0 all is read once and nothing is printed, for programs that count
 * instructions. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <jansson.h>

#include "events/events.h"
#include "marks/marks.h"
#include "page/page.h"
#include "text/language.h"

enum { ROUNDS = 20, ROWS_MAX = 1 << 16 };

enum { PAGE, LANGUAGE, TOKENS, DATES, NAMES, QUOTES, EVENTS, PRINT, STAGES };

static const char *const titles[STAGES] = {
    [PAGE] = "page",     [LANGUAGE] = "language", [TOKENS] = "tokens",
    [DATES] = "dates",   [NAMES] = "names",       [QUOTES] = "quotes",
    [EVENTS] = "events", [PRINT] = "record"
};

typedef struct bench_row {
    dp_str text, language, published;
    dp_form form;
    double least[STAGES]; /* ns */
} bench_row;

typedef struct clock_ns {
    double last;
    double spent[STAGES];
} clock_ns;

static double now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void stop(clock_ns *c, int stage)
{
    double now = now_ns();

    c->spent[stage] = now - c->last;
    c->last = now;
}

static dp_str string_of(const json_t *row, const char *key)
{
    const json_t *value = json_object_get(row, key);

    if (!json_is_string(value))
        return DP_NULL;
    return (dp_str){ json_string_value(value), json_string_length(value) };
}

/* The rows; their strings live as long as the program. */
static size_t rows_read(const char *path, bench_row *out)
{
    FILE *file = fopen(path, "rb");
    char *line = NULL;
    size_t cap = 0, n = 0;

    while (file && n < ROWS_MAX && getline(&line, &cap, file) > 0) {
        json_t *it = json_loads(line, 0, NULL);
        bench_row *r = &out[n];
        if (!it)
            continue;
        r->form = DP_FORM_PAGE;
        r->text = string_of(it, "page");
        if (!r->text.p) {
            r->form = DP_FORM_TEXT;
            r->text = string_of(it, "text");
        }
        r->language = string_of(it, "language");
        r->published = string_of(it, "published");
        for (int i = 0; i < STAGES; i++)
            r->least[i] = 1e300;
        n += r->text.n > 0;
    }
    free(line);
    if (file)
        fclose(file);
    return n;
}

/* What dp_article_read does, with a look at the clock behind each stage. */
static bool read_row(dp_ctx *ctx, dp_arena *arena, const bench_row *r,
                     int until, clock_ns *c)
{
    dp_page page = { .bytes = r->text,
                     .form = r->form,
                     .input = DP_S("-"),
                     .language = r->language,
                     .published = r->published };
    dp_dates_from from = { .now = dp_day_of(2025, 12, 31) };
    dp_article a = { 0 };
    dp_text text;
    dp_dates dates = { 0 };
    dp_names names = { 0 };
    dp_quotes quotes = { 0 };
    dp_events events = { 0 };
    dp_str line;
    bool ok;

    c->last = now_ns();
    ok = dp_page_read(ctx, arena, &page, &a) == DP_OK;
    stop(c, PAGE);
    if (ok && !page.language.p)
        a.language = dp_language_guess(ctx->language, a.text, DP_NULL).tag;
    stop(c, LANGUAGE);
    ok = ok && dp_text_make(ctx, arena, a.text, a.language, &text) == DP_OK;
    stop(c, TOKENS);
    from.published = a.published;
    if (ok && !a.published.p)
        ok = dp_published_work_out(ctx, arena, &text, &from) == DP_OK;
    a.published = from.published;
    ok = ok && dp_dates_find(ctx, arena, &text, &from, &dates) == DP_OK;
    a.dates.at = dates.at;
    a.dates.n = dates.n;
    stop(c, DATES);
    if (until <= DATES)
        return ok;
    ok = ok && dp_names_find(ctx, arena, &text, a.published, DP_NULL,
                             &names) == DP_OK;
    a.names.at = names.at;
    a.names.n = names.n;
    stop(c, NAMES);
    if (until <= NAMES)
        return ok;
    ok = ok &&
         dp_quotes_find(ctx, arena, &text, names.at, names.n, &quotes) == DP_OK;
    a.quotes.at = quotes.at;
    a.quotes.n = quotes.n;
    stop(c, QUOTES);
    ok = ok && dp_events_find(ctx, arena, &text, &a, &events) == DP_OK;
    a.events.at = events.at;
    a.events.n = events.n;
    stop(c, EVENTS);
    ok = ok && dp_record_print(ctx, arena, &a, &line) == DP_OK;
    stop(c, PRINT);
    return ok;
}

static void print(const bench_row *rows, size_t n)
{
    double all = 0, bytes = 0, sums[STAGES] = { 0 };

    for (size_t i = 0; i < n; i++) {
        bytes += (double)rows[i].text.n;
        for (int s = 0; s < STAGES; s++)
            sums[s] += rows[i].least[s];
    }
    for (int s = 0; s < STAGES; s++)
        all += sums[s];
    printf("%zu texts, %.0f bytes each\n", n, bytes / (double)n);
    for (int s = 0; s < STAGES; s++)
        printf("%-8s %8.1f us  %5.1f %%\n", titles[s],
               sums[s] / 1e3 / (double)n, 100 * sums[s] / all);
    printf("%-8s %8.1f us\n", "all", all / 1e3 / (double)n);
}

static int stage_named(const char *name)
{
    int stage = 0;

    while (name && stage < STAGES - 1 && strcmp(name, titles[stage]) != 0)
        stage++;
    return name ? stage : STAGES - 1;
}

int main(int argc, char **argv)
{
    dp_options options = { .now = "2025-12-31",
                           .model_dir = argc > 2 ? argv[2] : NULL };
    bench_row *rows = calloc(ROWS_MAX, sizeof *rows);
    size_t n = rows && argc > 1 ? rows_read(argv[1], rows) : 0;
    int rounds = argc > 3 ? atoi(argv[3]) : ROUNDS;
    int until = stage_named(argc > 4 ? argv[4] : NULL);
    dp_arena *arena = dp_arena_new((size_t)256 << 20);
    dp_ctx *ctx = NULL;

    if (!n || !arena || dp_open(&options, &ctx) != DP_OK) {
        fprintf(stderr, "bench-stages: %s\n",
                n ? dp_message(ctx) : "rows with texts are wanted");
        return 66;
    }
    for (int round = 0; round < (rounds ? rounds : 1); round++)
        for (size_t i = 0; i < n; i++) {
            clock_ns c = { 0 };
            if (!read_row(ctx, arena, &rows[i], until, &c))
                return 70;
            for (int s = 0; s < STAGES; s++)
                if (c.spent[s] < rows[i].least[s])
                    rows[i].least[s] = c.spent[s];
            dp_arena_reset(arena);
        }
    if (rounds)
        print(rows, n);
    dp_close(ctx);
    dp_arena_close(arena);
    free(rows);
    return 0;
}
