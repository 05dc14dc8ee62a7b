/* Tag a CoNLL file with a model, without cutting it anew: for the evaluation
 * of the tagger alone, and to time it.
 *
 *     tagger-conll models/names-fr < FILE.conll     token, its tag, ours
 */
#include "core/core.h"
#include "marks/tagger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const KINDS[] = { "O", "PER", "LOC", "ORG" };

typedef struct rows {
    dp_token *tokens;
    dp_str *gold;
    dp_sentence *sentences;
    size_t n, sentences_n;
} rows;

static char *slurp(size_t *n)
{
    size_t cap = 1 << 20;
    char *p = malloc(cap);

    *n = 0;
    while (p) {
        size_t got = fread(p + *n, 1, cap - *n, stdin);
        *n += got;
        if (!got)
            return p;
        if (*n == cap)
            p = realloc(p, cap *= 2);
    }
    return NULL;
}

static void cut(dp_arena *arena, dp_str text, rows *r)
{
    dp_str rest = text, line;
    size_t most = 1, begin = 0;

    for (size_t i = 0; i < text.n; i++)
        most += text.p[i] == '\n';
    r->tokens = DP_NEWS(arena, most, dp_token);
    r->gold = DP_NEWS(arena, most, dp_str);
    r->sentences = DP_NEWS(arena, most, dp_sentence);
    for (bool more = true; more;) {
        more = dp_str_next(&rest, '\n', &line);
        if (more && line.n) {
            size_t tab = dp_str_find_char(line, '\t', 0);
            uint32_t at = (uint32_t)(line.p - text.p);
            if (tab == DP_NOT_FOUND)
                continue;
            r->gold[r->n] = dp_str_sub(line, tab + 1, line.n);
            r->tokens[r->n].flags = DP_TOKEN_SPACE;
            r->tokens[r->n++].span = (dp_span){ at, at + (uint32_t)tab };
        } else if (r->n > begin) {
            r->sentences[r->sentences_n++] =
                (dp_sentence){ .begin = (uint32_t)begin,
                               .end = (uint32_t)r->n };
            begin = r->n;
        }
    }
}

int main(int argc, char **argv)
{
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_tagger *tagger = NULL;
    dp_tagger_tags tags;
    struct timespec a, b;
    dp_ctx *ctx = calloc(1, sizeof *ctx);
    size_t size, sentence = 0;
    char *bytes = slurp(&size);
    rows r = { 0 };

    if (argc != 2 || !arena || !ctx || !bytes)
        return 64;
    if (dp_tagger_open(ctx, argv[1], &tagger) != DP_OK) {
        fprintf(stderr, "%s\n", ctx->message);
        return 66;
    }
    cut(arena, (dp_str){ bytes, size }, &r);
    dp_text text = { .text = { bytes, size },
                     .tokens = { r.tokens, r.n },
                     .sentences = { r.sentences, r.sentences_n } };
    clock_gettime(CLOCK_MONOTONIC, &a);
    if (dp_tagger_run(ctx, arena, tagger, &text, &tags) != DP_OK)
        return 71;
    clock_gettime(CLOCK_MONOTONIC, &b);
    for (size_t i = 0; i < r.n; i++) {
        const dp_tagger_tag *tag = &tags.tokens.at[i];
        dp_str word = dp_text_at(&text, r.tokens[i].span);
        if (i == r.sentences[sentence].end) {
            putchar('\n');
            sentence++;
        }
        printf("%.*s\t%.*s\t%s%s\n", DP_F(word), DP_F(r.gold[i]),
               !tag->kind   ? ""
               : tag->first ? "B-"
                            : "I-",
               KINDS[tag->kind]);
    }
    fprintf(stderr, "%zu tokens, %.2f microseconds each\n", r.n,
            ((double)(b.tv_sec - a.tv_sec) * 1e6 +
             (double)(b.tv_nsec - a.tv_nsec) / 1e3) /
                (double)(r.n ? r.n : 1));
    dp_tagger_close(tagger);
    dp_arena_close(arena);
    free(bytes);
    free(ctx);
    return 0;
}
