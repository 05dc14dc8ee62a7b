/* Learn the tagger of names; called by train_names.py.
 *
 *     names_learn SENTENCES DOMAINS EPOCHS DROP SEED ROWS MODEL...
 *
 * SENTENCES: CoNLL (word TAB label's number), a line `#` before each sentence
 * with the number of its MODEL, its weight and the domains it trains. A MODEL
 * is a file of train_names.py whose word classes are looked at, not its
 * weights. ROWS gets, little endian: u32 features, u32 domains; f32 weights of
 * a first label and of label after label; then for each feature u64 number,
 * u32 times seen, f32 weights of the seven labels for each domain.
 *
 * A linear-chain conditional random field fitted by AdaGrad, one sentence a
 * step, some features of a word left out at each; the mean of the weights of
 * the later rounds is kept. A feature has a weight in each domain, and those
 * of a sentence's domains are summed. The same input gives the same rows. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the program sees of a word is what is learned from. */
#include "../src/marks/tagger_features.c"
#include "core/core.h"

enum { L = DP_TAGGER_LABELS, DOMAINS = 8, CUTOFF = 2, MOST_WORDS = 255 };

static const float rate = 0.1f, decay = 0.001f, never = -1e4f;
static uint64_t state = 88172645463325252u;

/* The weights of a feature in one domain, what they were moved by, and their
 * sum over the rounds that count. */
typedef struct weights {
    float w[8], g[8];
} weights;

typedef struct sentence {
    uint32_t words, domains_n;
    uint8_t domain[DOMAINS];
    float weight;
    uint8_t *label;
    uint32_t *end; /* of each word's features */
    uint32_t *feature;
} sentence;

typedef struct learner {
    sentence *at;
    size_t n;
    uint64_t *key; /* open addressing: number of a feature, and its row */
    uint32_t *row, *times;
    size_t slots, features;
    uint32_t domains;
    weights *weight;
    float *sum;
    float next[L][L], start[L], next_g[L][L], start_g[L];
    float next_sum[L][L], start_sum[L];
} learner;

static uint64_t random_bits(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static void *need(size_t n, size_t size)
{
    void *p = calloc(n ? n : 1, size);

    if (!p) {
        fprintf(stderr, "names_learn: no memory\n");
        exit(71);
    }
    return p;
}

/* -- Sentences ---------------------------------------------------------------
 */

static size_t slot_for(const learner *l, uint64_t key)
{
    size_t i = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 20) % l->slots;

    while (l->key[i] && l->key[i] != key)
        i = (i + 1) % l->slots;
    return i;
}

static void grow(learner *l)
{
    learner old = *l;

    if (l->features * 2 < l->slots)
        return;
    l->slots = l->slots ? l->slots * 2 : 1 << 22;
    l->key = need(l->slots, sizeof *l->key);
    l->row = need(l->slots, sizeof *l->row);
    l->times = need(l->slots, sizeof *l->times);
    for (size_t i = 0; i < old.slots; i++)
        if (old.key[i]) {
            size_t to = slot_for(l, old.key[i]);

            l->key[to] = old.key[i];
            l->row[to] = old.row[i];
            l->times[to] = old.times[i];
        }
    free(old.key);
    free(old.row);
    free(old.times);
}

static uint32_t learned_row(learner *l, uint64_t key)
{
    size_t i;

    grow(l);
    i = slot_for(l, key);
    if (!l->key[i]) {
        l->key[i] = key;
        l->row[i] = (uint32_t)l->features++;
    }
    l->times[i]++;
    return l->row[i];
}

/* All features of word `i`: upper half and fingerprint of each, which is what a
 * model tells them by. With as many buckets as can be the bucket is the upper
 * half, less one. */
static size_t list(const dp_tagger *t, const dp_tagger_view *sentence, size_t i,
                   uint64_t out[MOST_FEATURES])
{
    dp_tagger all = *t;
    const dp_word *w = &sentence->words[i];
    features f;
    view v;

    all.bucket = NULL;
    all.buckets = UINT32_MAX;
    v = view_of(&all, sentence, i);
    f.t = &all;
    f.n = 0;
    of_form(w, &f);
    add(&f, 20, hash_at(&v, v.i - 1), 0);
    add(&f, 21, hash_at(&v, v.i + 1), 0);
    add(&f, 22, hash_at(&v, v.i - 2), 0);
    add(&f, 23, hash_at(&v, v.i + 2), 0);
    of_neighbours(&v, &f);
    of_types(&v, &f);
    for (ptrdiff_t d = -2; d <= 2; d++)
        of_kinds(&v, d, &f);
    of_names(&v, &f);
    of_phrases(&v, &f);
    if (w->capital && w->type != DP_WORD_SCRIPT)
        of_run(&v, &f);
    else
        of_gap(&v, &f);
    for (size_t k = 0; k < f.n; k++)
        out[k] = (uint64_t)((uintptr_t)f.at[k].bucket / BUCKET + 1) << 32 |
                 f.at[k].print;
    return f.n;
}

/* The features of a sentence's words. */
static void see(learner *l, const dp_tagger *t, sentence *s, dp_word *words)
{
    enum { MORE = 256 };
    size_t cap = 0, n = 0;
    dp_tagger_view view = { .words = words, .n = s->words };
    size_t caps = 0, others = 0;
    uint64_t number[MOST_FEATURES];

    dp_tagger_join(t, words, s->words);
    while (view.first < s->words && words[view.first].type == DP_WORD_OTHER)
        view.first++;
    if (view.first == s->words)
        view.first = 0;
    for (size_t i = 0; i < s->words; i++) {
        caps += words[i].type == DP_WORD_CAPS;
        others +=
            words[i].type == DP_WORD_LOWER || words[i].type == DP_WORD_INIT;
    }
    view.loud = caps > others;
    s->end = need(s->words, sizeof *s->end);
    for (size_t i = 0; i < s->words; i++) {
        size_t found = list(t, &view, i, number);

        if (n + found > cap)
            s->feature = realloc(s->feature, (cap = n + found + MORE * 16) *
                                                 sizeof *s->feature);
        for (size_t k = 0; k < found; k++)
            s->feature[n++] = learned_row(l, number[k]);
        s->end[i] = (uint32_t)n;
    }
    s->feature = realloc(s->feature, (n + 1) * sizeof *s->feature);
}

static void read_head(char *line, unsigned *model, sentence *s)
{
    char *at = line + 1;

    *model = (unsigned)strtoul(at, &at, 10);
    s->weight = strtof(at, &at);
    for (char *end = at; s->domains_n < DOMAINS; at = end) {
        unsigned long domain = strtoul(at, &end, 10);

        if (end == at)
            break;
        s->domain[s->domains_n++] = (uint8_t)domain;
    }
}

static void read_sentences(learner *l, const char *path, dp_tagger **models)
{
    FILE *file = fopen(path, "r");
    char line[4096];
    dp_word words[MOST_WORDS];
    uint8_t label[MOST_WORDS];
    sentence s = { 0 };
    unsigned model = 0;
    size_t room = 0;

    if (!file) {
        fprintf(stderr, "names_learn: cannot read '%s'\n", path);
        exit(66);
    }
    for (;;) {
        char *got = fgets(line, sizeof line, file);
        char *tab = got ? strrchr(line, '\t') : NULL;

        if (tab && s.words < MOST_WORDS) {
            dp_tagger_look(models[model],
                           (dp_str){ line, (size_t)(tab - line) },
                           &words[s.words]);
            label[s.words++] = (uint8_t)atoi(tab + 1);
        } else if (!tab && s.words) {
            see(l, models[model], &s, words);
            s.label = need(s.words, 1);
            memcpy(s.label, label, s.words);
            if (l->n == room)
                l->at = realloc(l->at, (room = 2 * room + 1024) * sizeof s);
            l->at[l->n++] = s;
            s = (sentence){ 0 };
        }
        if (!got)
            break;
        if (!tab && line[0] == '#')
            read_head(line, &model, &s);
    }
    fclose(file);
}

/* Features seen seldom go; those left are numbered anew. */
static void prune(learner *l)
{
    uint32_t *now = need(l->features, sizeof *now);
    uint32_t left = 0;

    for (size_t i = 0; i < l->slots; i++)
        if (l->key[i])
            now[l->row[i]] = l->times[i] >= CUTOFF ? ++left : 0;
    for (size_t i = 0; i < l->slots; i++)
        if (l->key[i])
            l->row[i] = now[l->row[i]];
    for (size_t i = 0; i < l->n; i++) {
        sentence *s = &l->at[i];
        uint32_t from = 0, to = 0;

        for (size_t k = 0; k < s->words; k++) {
            for (; from < s->end[k]; from++)
                if (now[s->feature[from]])
                    s->feature[to++] = now[s->feature[from]] - 1;
            s->end[k] = to;
        }
    }
    l->features = left;
    free(now);
}

/* -- Learning ----------------------------------------------------------------
 */

static bool allowed(size_t a, size_t b)
{
    return b == 0 || b % 2 == 1 || a == b - 1 || a == b;
}

static void even_out(float *row)
{
    float sum = 0;

    for (size_t b = 0; b < L; b++)
        sum += row[b];
    for (size_t b = 0; b < L; b++)
        row[b] /= sum;
}

typedef struct lattice {
    float emit[MOST_WORDS][L], ahead[MOST_WORDS][L], behind[MOST_WORDS][L];
    uint32_t kept[MOST_WORDS][MOST_FEATURES];
    uint32_t kept_n[MOST_WORDS];
} lattice;

static void score(const learner *l, const sentence *s, uint32_t drop,
                  lattice *x)
{
    uint32_t from = 0;

    for (size_t i = 0; i < s->words; i++) {
        float sum[8] = { 0 }, top;

        x->kept_n[i] = 0;
        for (; from < s->end[i]; from++)
            if ((random_bits() >> 40) >= drop)
                x->kept[i][x->kept_n[i]++] = s->feature[from];
        for (size_t k = 0; k < x->kept_n[i]; k++)
            for (size_t d = 0; d < s->domains_n; d++) {
                const float *w =
                    l->weight[(size_t)x->kept[i][k] * l->domains + s->domain[d]]
                        .w;
                for (size_t b = 0; b < 8; b++)
                    sum[b] += w[b];
            }
        top = sum[0];
        for (size_t b = 1; b < L; b++)
            top = fmaxf(top, sum[b]);
        for (size_t b = 0; b < L; b++)
            x->emit[i][b] = expf(sum[b] - top);
    }
}

/* Forward-backward; `odds` are e to the weights between labels. */
static void believe(const sentence *s, float odds[L][L], const float *begin,
                    lattice *x)
{
    size_t n = s->words;

    for (size_t i = 0; i < n; i++) {
        for (size_t b = 0; b < L; b++) {
            float sum = i ? 0 : begin[b];

            for (size_t a = 0; i && a < L; a++)
                sum += x->ahead[i - 1][a] * odds[a][b];
            x->ahead[i][b] = sum * x->emit[i][b];
        }
        even_out(x->ahead[i]);
    }
    for (size_t b = 0; b < L; b++)
        x->behind[n - 1][b] = 1;
    for (size_t i = n - 1; i-- > 0;) {
        for (size_t a = 0; a < L; a++) {
            float sum = 0;

            for (size_t b = 0; b < L; b++)
                sum += odds[a][b] * x->emit[i + 1][b] * x->behind[i + 1][b];
            x->behind[i][a] = sum;
        }
        even_out(x->behind[i]);
    }
}

static void step(float *w, float *g, float by, float slack, float r)
{
    *g += by * by;
    *w += r * by / sqrtf(*g + slack);
}

static void move_labels(learner *l, const sentence *s, float odds[L][L],
                        lattice *x, float r)
{
    float grad[L][L] = { 0 }, first[L];

    for (size_t i = 1; i < s->words; i++) {
        float pair[L][L], sum = 0;

        for (size_t a = 0; a < L; a++)
            for (size_t b = 0; b < L; b++)
                sum += pair[a][b] = x->ahead[i - 1][a] * odds[a][b] *
                                    x->emit[i][b] * x->behind[i][b];
        for (size_t a = 0; a < L; a++)
            for (size_t b = 0; b < L; b++)
                grad[a][b] -= pair[a][b] / sum;
        grad[s->label[i - 1]][s->label[i]] += 1;
    }
    for (size_t a = 0; a < L; a++)
        for (size_t b = 0; b < L; b++)
            if (allowed(a, b))
                step(&l->next[a][b], &l->next_g[a][b], grad[a][b] * s->weight,
                     1.0f, r);
    for (size_t b = 0; b < L; b++)
        first[b] = x->ahead[0][b] * x->behind[0][b];
    even_out(first);
    for (size_t b = 0; b < L; b++)
        if (allowed(0, b))
            step(&l->start[b], &l->start_g[b],
                 ((s->label[0] == b) - first[b]) * s->weight, 1.0f, r);
}

/* The gradient of the log likelihood of one sentence, and a step along it. */
static void learn(learner *l, const sentence *s, uint32_t drop, lattice *x,
                  float r)
{
    float odds[L][L], begin[L];

    for (size_t a = 0; a < L; a++)
        for (size_t b = 0; b < L; b++)
            odds[a][b] = allowed(a, b) ? expf(l->next[a][b]) : 0;
    for (size_t b = 0; b < L; b++)
        begin[b] = allowed(0, b) ? expf(l->start[b]) : 0;
    score(l, s, drop, x);
    believe(s, odds, begin, x);
    for (size_t i = 0; i < s->words; i++) {
        float d[8] = { 0 };
        bool far = false;

        for (size_t b = 0; b < L; b++)
            d[b] = x->ahead[i][b] * x->behind[i][b];
        even_out(d);
        for (size_t b = 0; b < L; b++) {
            d[b] = (s->label[i] == b) - d[b];
            d[b] = fabsf(d[b]) < 1e-3f ? 0 : d[b] * s->weight;
            far = far || d[b] != 0;
        }
        for (size_t k = 0; far && k < x->kept_n[i]; k++)
            for (size_t m = 0; m < s->domains_n; m++) {
                weights *w = &l->weight[(size_t)x->kept[i][k] * l->domains +
                                        s->domain[m]];
                for (size_t b = 0; b < 8; b++) {
                    float y = d[b] != 0 ? d[b] - decay * w->w[b] : 0;

                    w->g[b] += y * y;
                    w->w[b] += r * y / sqrtf(w->g[b] + 1e-2f);
                }
            }
    }
    move_labels(l, s, odds, x, r);
}

/* This round's weights count. */
static void count_round(learner *l)
{
    for (size_t i = 0; i < l->features * l->domains; i++)
        for (size_t b = 0; b < L; b++)
            l->sum[i * L + b] += l->weight[i].w[b];
    for (size_t a = 0; a < L; a++)
        for (size_t b = 0; b < L; b++)
            l->next_sum[a][b] += l->next[a][b];
    for (size_t b = 0; b < L; b++)
        l->start_sum[b] += l->start[b];
}

/* Rounds over all sentences; how many of them count. */
static size_t fit(learner *l, size_t epochs, double drop)
{
    lattice *x = need(1, sizeof *x);
    uint32_t *order = need(l->n, sizeof *order);
    size_t kept = 0;

    for (size_t i = 0; i < l->n; i++)
        order[i] = (uint32_t)i;
    for (size_t e = 0; e < epochs; e++) {
        float r =
            rate * (1 - 0.8f * (float)e / (float)(epochs > 1 ? epochs - 1 : 1));

        for (size_t i = l->n; i-- > 1;) {
            size_t j = (size_t)(random_bits() >> 11) % (i + 1);
            uint32_t other = order[i];

            order[i] = order[j];
            order[j] = other;
        }
        for (size_t i = 0; i < l->n; i++)
            learn(l, &l->at[order[i]], (uint32_t)(drop * (1 << 24)), x, r);
        if (e >= epochs / 2) {
            count_round(l);
            kept++;
        }
        fprintf(stderr, "round %zu\n", e + 1);
    }
    free(order);
    free(x);
    return kept;
}

static void put(FILE *file, const void *p, size_t n)
{
    if (fwrite(p, 1, n, file) != n) {
        fprintf(stderr, "names_learn: cannot write the rows\n");
        exit(74);
    }
}

static void put_float(FILE *file, float sum, size_t kept, bool may)
{
    float mean = may ? sum / (float)kept : never;

    put(file, &mean, sizeof mean);
}

static void write_rows(const learner *l, const char *path, size_t kept)
{
    FILE *file = fopen(path, "wb");
    uint32_t head[2] = { (uint32_t)l->features, l->domains };

    if (!file) {
        fprintf(stderr, "names_learn: cannot write '%s'\n", path);
        exit(73);
    }
    put(file, head, sizeof head);
    for (size_t b = 0; b < L; b++)
        put_float(file, l->start_sum[b], kept, allowed(0, b));
    for (size_t a = 0; a < L; a++)
        for (size_t b = 0; b < L; b++)
            put_float(file, l->next_sum[a][b], kept, allowed(a, b));
    for (size_t i = 0; i < l->slots; i++) {
        if (!l->key[i] || !l->row[i])
            continue;
        put(file, &l->key[i], sizeof l->key[i]);
        put(file, &l->times[i], sizeof l->times[i]);
        for (size_t k = 0; k < L * (size_t)l->domains; k++)
            put_float(file,
                      l->sum[(size_t)(l->row[i] - 1) * l->domains * L + k],
                      kept, true);
    }
    if (fclose(file)) {
        fprintf(stderr, "names_learn: cannot write '%s'\n", path);
        exit(74);
    }
}

int main(int argc, char **argv)
{
    enum { MODELS = 4, FIRST = 7 };
    dp_tagger *models[MODELS] = { 0 };
    learner l = { 0 };
    dp_ctx *ctx = calloc(1, sizeof *ctx);
    size_t kept;

    if (argc <= FIRST || argc > FIRST + MODELS || !ctx) {
        fprintf(stderr, "usage: see the head of names_learn.c\n");
        return 64;
    }
    for (int i = FIRST; i < argc; i++)
        if (dp_tagger_open(ctx, argv[i], &models[i - FIRST]) != DP_OK) {
            fprintf(stderr, "names_learn: no model '%s'\n", argv[i]);
            return 66;
        }
    l.domains = (uint32_t)atoi(argv[2]);
    for (long i = atol(argv[5]); i > 0; i--)
        random_bits();
    read_sentences(&l, argv[1], models);
    prune(&l);
    fprintf(stderr, "%zu sentences, %zu features\n", l.n, l.features);
    l.weight = need(l.features * l.domains, sizeof *l.weight);
    l.sum = need(l.features * l.domains * L, sizeof *l.sum);
    kept = fit(&l, (size_t)atoi(argv[3]), atof(argv[4]));
    write_rows(&l, argv[6], kept);
    return 0;
}
