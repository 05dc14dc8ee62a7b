/* Learn boosted trees for the page stage; called by page_weights.py.
 *
 *     page_trees VECTORS COLUMNS USED ROWS FOLD TREES RATE NAME MODEL SAID
 *
 * VECTORS: rows of COLUMNS floats, of which the first USED may be asked about.
 * ROWS: for each row three floats: label (below 0: none), weight, fold. Rows
 * of FOLD are left out of learning (-1: none is). MODEL gets the trees as rows
 * of world/page-trees.tsv named NAME; SAID gets what they say of every row,
 * as floats.
 *
 * Logistic loss, second-order boosting on histograms of 64 bins, complete
 * trees of five levels, a part of rows and features for each tree, drawn by a
 * fixed sequence so that the same input gives the same trees. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BINS = 64, LEVELS = 5, QUESTIONS = 31, ANSWERS = 32 };

typedef struct tree {
    int feature[QUESTIONS];
    int bin[QUESTIONS];
    float threshold[QUESTIONS];
    float answer[ANSWERS];
} tree;

static const double lambda = 4.0, min_weight = 4.0, min_gain = 0.05;
static uint64_t seed = 88172645463325252u;

static double random_unit(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (double)(seed >> 11) / 9007199254740992.0;
}

static void *need(size_t n, size_t size)
{
    void *p = calloc(n ? n : 1, size);

    if (!p) {
        fprintf(stderr, "page_trees: no memory\n");
        exit(71);
    }
    return p;
}

static float *read_floats(const char *path, size_t *n)
{
    FILE *file = fopen(path, "rb");
    float *p;
    long size;

    if (!file) {
        fprintf(stderr, "page_trees: cannot read '%s'\n", path);
        exit(66);
    }
    fseek(file, 0, SEEK_END);
    size = ftell(file);
    fseek(file, 0, SEEK_SET);
    p = need((size_t)size, 1);
    *n = fread(p, sizeof *p, (size_t)size / sizeof *p, file);
    fclose(file);
    return p;
}

static int by_value(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;

    return (x > y) - (x < y);
}

/* Borders of the bins of one feature: quantiles of the distinct values. */
static int make_borders(const float *vectors, size_t columns, size_t feature,
                        const uint32_t *rows, size_t n, float *borders)
{
    float *values = need(n, sizeof *values);
    size_t distinct = 0;
    int k = 0;

    for (size_t i = 0; i < n; i++)
        values[i] = vectors[rows[i] * columns + feature];
    qsort(values, n, sizeof *values, by_value);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || values[i] != values[i - 1])
            distinct++;
    for (size_t i = 1; i < n && k < BINS - 1; i++) {
        if (values[i] == values[i - 1])
            continue;
        if (distinct <= BINS || i * BINS / n > (size_t)k)
            borders[k++] = (values[i] + values[i - 1]) / 2;
    }
    free(values);
    return k;
}

int main(int argc, char **argv)
{
    size_t columns, used, n_floats, n, fold_n = 0, m = 0;
    float *vectors, *rows;
    int fold, trees_n;
    double rate;
    FILE *model, *said;

    if (argc != 11) {
        fprintf(stderr, "usage: see the head of page_trees.c\n");
        return 64;
    }
    columns = strtoul(argv[2], NULL, 10);
    used = strtoul(argv[3], NULL, 10);
    fold = (int)strtol(argv[5], NULL, 10);
    trees_n = (int)strtol(argv[6], NULL, 10);
    rate = strtod(argv[7], NULL);
    vectors = read_floats(argv[1], &n_floats);
    n = n_floats / columns;
    rows = read_floats(argv[4], &fold_n);
    if (fold_n != n * 3) {
        fprintf(stderr, "page_trees: %zu vectors, %zu rows\n", n, fold_n / 3);
        return 65;
    }

    uint32_t *learn = need(n, sizeof *learn);
    for (size_t i = 0; i < n; i++)
        if (rows[i * 3] >= 0 && rows[i * 3 + 1] > 0 &&
            (int)rows[i * 3 + 2] != fold)
            learn[m++] = (uint32_t)i;

    float(*borders)[BINS] = need(used, sizeof *borders);
    int *borders_n = need(used, sizeof *borders_n);
    uint8_t *bins = need(m * used, 1);
    for (size_t f = 0; f < used; f++) {
        borders_n[f] = make_borders(vectors, columns, f, learn, m, borders[f]);
        for (size_t i = 0; i < m; i++) {
            float x = vectors[learn[i] * columns + f];
            int b = 0;
            while (b < borders_n[f] && x >= borders[f][b])
                b++;
            bins[i * used + f] = (uint8_t)b;
        }
    }

    double *sum = need(n, sizeof *sum);
    double *g = need(m, sizeof *g), *h = need(m, sizeof *h);
    uint16_t *leaf = need(m, sizeof *leaf);
    uint8_t *drawn = need(m, 1), *asked = need(used, 1);
    double(*hist)[BINS][2] = need(used, sizeof *hist);
    model = fopen(argv[9], "w");
    said = fopen(argv[10], "wb");
    if (!model || !said)
        return 73;

    for (int t = 0; t < trees_n; t++) {
        tree one;
        double sums[ANSWERS][2];
        for (size_t i = 0; i < m; i++) {
            double p = 1 / (1 + exp(-sum[learn[i]]));
            double w = rows[learn[i] * 3 + 1];
            g[i] = w * (p - rows[learn[i] * 3]);
            h[i] = w * p * (1 - p);
            drawn[i] = random_unit() < 0.7;
            leaf[i] = 0;
        }
        for (size_t f = 0; f < used; f++)
            asked[f] = random_unit() < 0.4;
        for (int q = 0; q < QUESTIONS; q++) {
            double best = min_gain, all_g = 0, all_h = 0;
            one.feature[q] = 0;
            one.bin[q] = BINS;
            one.threshold[q] = 1e9f;
            memset(hist, 0, used * sizeof *hist);
            for (size_t i = 0; i < m; i++) {
                if (leaf[i] != q || !drawn[i])
                    continue;
                all_g += g[i];
                all_h += h[i];
                for (size_t f = 0; f < used; f++) {
                    if (!asked[f])
                        continue;
                    hist[f][bins[i * used + f]][0] += g[i];
                    hist[f][bins[i * used + f]][1] += h[i];
                }
            }
            for (size_t f = 0; f < used; f++) {
                double lg = 0, lh = 0;
                if (!asked[f])
                    continue;
                for (int b = 0; b < borders_n[f]; b++) {
                    double rg, rh, gain;
                    lg += hist[f][b][0];
                    lh += hist[f][b][1];
                    rg = all_g - lg;
                    rh = all_h - lh;
                    if (lh < min_weight * 0.25 || rh < min_weight * 0.25)
                        continue;
                    gain = lg * lg / (lh + lambda) + rg * rg / (rh + lambda) -
                           all_g * all_g / (all_h + lambda);
                    if (gain > best) {
                        best = gain;
                        one.feature[q] = (int)f;
                        one.bin[q] = b + 1;
                        one.threshold[q] = borders[f][b];
                    }
                }
            }
            for (size_t i = 0; i < m; i++)
                if (leaf[i] == q)
                    leaf[i] =
                        (uint16_t)(2 * q + 1 +
                                   (bins[i * used + (size_t)one.feature[q]] >=
                                    one.bin[q]));
        }
        memset(sums, 0, sizeof sums);
        for (size_t i = 0; i < m; i++) {
            if (!drawn[i])
                continue;
            sums[leaf[i] - QUESTIONS][0] += g[i];
            sums[leaf[i] - QUESTIONS][1] += h[i];
        }
        fprintf(model, "%s", argv[8]);
        for (int q = 0; q < QUESTIONS; q++) {
            char text[64];
            /* As the table will have it, so that both say the same. */
            snprintf(text, sizeof text, "%.4f", (double)one.threshold[q]);
            one.threshold[q] = strtof(text, NULL);
            if (one.bin[q] == BINS)
                fprintf(model, "\t0<1000000000");
            else
                fprintf(model, "\t%d<%s", one.feature[q], text);
        }
        for (int a = 0; a < ANSWERS; a++) {
            double x = -rate * sums[a][0] / (sums[a][1] + lambda);
            one.answer[a] = (float)x;
            fprintf(model, "\t%.4f", x);
        }
        fprintf(model, "\n");
        for (size_t i = 0; i < n; i++) {
            size_t at = 0;
            for (int level = 0; level < LEVELS; level++)
                at = 2 * at + 1 +
                     (vectors[i * columns + (size_t)one.feature[at]] >=
                      one.threshold[at]);
            sum[i] += one.answer[at - QUESTIONS];
        }
    }
    for (size_t i = 0; i < n; i++) {
        float p = (float)(1 / (1 + exp(-sum[i])));
        fwrite(&p, sizeof p, 1, said);
    }
    fclose(model);
    fclose(said);
    return 0;
}
