/* What it costs to give articles their stories: a made press, in which events
 * are told by a few outlets within three days, in words by Zipf's law. Prints a
 * line for each stage: articles so far, articles a second (terms and grouping
 * together, processor time), articles held, memory.
 *
 *     bench-stories ARTICLES [A-DAY]
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "core/core.h"
#include "stories/stories.h"

enum { WORDS = 60000, LENGTH = 260, OWN = 24, WINDOW = 14 };

static uint64_t seed = 88172645463325252u;

static uint32_t chance(uint32_t n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)((seed >> 16) % n);
}

/* A word of the language: the rank by Zipf, the letters by the rank. */
static void put_word(dp_buf *buf, uint32_t rank, bool capital)
{
    static const char *const parts[] = { "ba",  "le",  "ri",  "mo",
                                         "tu",  "sa",  "ne",  "vi",
                                         "do",  "ka",  "per", "lin",
                                         "gor", "tas", "mer", "sul" };
    size_t begin = buf->n;

    do {
        dp_buf_add(buf, dp_str_of(parts[rank % 16]));
        rank /= 16;
    } while (rank > 0);
    if (capital && !buf->failed)
        buf->p[begin] = (char)(buf->p[begin] - 'a' + 'A');
    dp_buf_char(buf, ' ');
}

static uint32_t zipf(void)
{
    double u = (chance(1000000) + 1) / 1000000.0;

    return (uint32_t)(exp(u * log((double)WORDS))) - 1;
}

/* An event has words, names and numbers of its own. */
static dp_str text_of(dp_arena *arena, uint32_t event)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    for (int i = 0; i < LENGTH; i++) {
        uint32_t own = (event * 2654435761u + chance(OWN) * 40503u) >> 8;
        if (chance(6) == 0 && own % 5 == 0)
            dp_buf_printf(&buf, "%u ", 1000 + own % 90000);
        else if (chance(6) == 0)
            put_word(&buf, own % (WORDS * 20), own % 3 == 0);
        else
            put_word(&buf, zipf(), false);
        if (i % 18 == 17)
            dp_buf_add(&buf, DP_S(". "));
    }
    return dp_buf_str(&buf);
}

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static long megabytes(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

typedef struct bench {
    dp_ctx *ctx;
    dp_stories *stories;
    dp_arena *arena;
    uint32_t articles, a_day;
    double spent, added;
} bench;

static dp_status day(bench *b, dp_day number)
{
    dp_status status = DP_OK;
    double begin;

    for (uint32_t i = 0; i < b->a_day && status == DP_OK; i++) {
        uint32_t event = (uint32_t)number * (b->a_day / 4) +
                         chance(b->a_day / 4) - chance(3) * (b->a_day / 4);
        dp_edtf_date date = dp_edtf_of_day(number);
        dp_edtf published = dp_edtf_point(date);
        dp_article article = { .language = DP_S("fr"),
                               .published_basis = DP_BASIS_OPTION };
        dp_str id = dp_str_printf(b->arena, "%u", b->articles++);
        article.published = dp_edtf_print(b->arena, &published);
        article.text = text_of(b->arena, event);
        article.title = dp_str_sub(article.text, 0, 60);
        begin = seconds();
        status = dp_stories_add(b->ctx, b->stories, &article, id,
                                b->articles);
        b->added += seconds() - begin;
        dp_arena_reset(b->arena);
    }
    begin = seconds();
    if (status == DP_OK)
        status = dp_stories_settle(b->ctx, b->stories);
    dp_stories_seal(b->stories, number + 1);
    dp_stories_forget(b->stories, number + 1 - WINDOW);
    b->spent += seconds() - begin;
    return status;
}

int main(int argc, char **argv)
{
    bench b = { .arena = dp_arena_new(1 << 20) };
    uint32_t most = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 30000;
    dp_status status;

    b.a_day = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : 2000;
    status = dp_open(NULL, &b.ctx);
    if (status == DP_OK)
        status = dp_stories_open(b.ctx, NULL, &b.stories);
    for (dp_day number = 20000; b.articles < most && status == DP_OK;
         number++) {
        b.spent = b.added = 0;
        status = day(&b, number);
        printf("%u articles, %zu held: terms %.0f a second, stories %.0f, "
               "both %.0f, %ld MB\n",
               b.articles, dp_stories_count(b.stories), b.a_day / b.added,
               b.a_day / b.spent, b.a_day / (b.added + b.spent), megabytes());
        fflush(stdout);
    }
    if (status != DP_OK)
        fprintf(stderr, "bench-stories: %s\n", dp_message(b.ctx));
    dp_stories_close(b.stories);
    dp_close(b.ctx);
    dp_arena_close(b.arena);
    return (int)status;
}
