/* The tagger: from tokens to the likeliest names, and how sure that is.
 *
 * Sentence by sentence, tokens become words (a proclitic and its word are one
 * where the model has it so), words get scores, and dynamic programming finds
 * the best sequence of labels (Viterbi) and the probability of each label at
 * each word (forward-backward). Read tagger_model.c for the file,
 * tagger_look.c and tagger_features.c for the scores. One scratch space of
 * fixed size serves all sentences of a text.
 */
#include "marks/tagger_inside.h"

#include <math.h>
#include <string.h>

enum {
    L = DP_TAGGER_LABELS,
    R = 8, /* of a row: one more label, which nothing has, so that rows go by
              four at a time */
    W = DP_TAGGER_WINDOW
};

typedef float four __attribute__((vector_size(16)));
typedef int32_t four_labels __attribute__((vector_size(16)));

/* A number for each label. */
typedef union row {
    float at[R];
    four half[2];
} row;

typedef union labels {
    int32_t at[R];
    four_labels half[2];
} labels;

static inline row row_of(float x)
{
    four all = { x, x, x, x };

    return (row){ .half = { all, all } };
}

static inline row row_sum(row a, row b)
{
    return (row){ .half = { a.half[0] + b.half[0], a.half[1] + b.half[1] } };
}

static inline row row_product(row a, row b)
{
    return (row){ .half = { a.half[0] * b.half[0], a.half[1] * b.half[1] } };
}

/* Where `with` is greater, it is the best, and comes from label `a`. */
static inline void row_better(row *best, labels *from, uint32_t a, row with)
{
    for (size_t h = 0; h < 2; h++) {
        four_labels better = with.half[h] > best->half[h];
        four_labels all = { (int32_t)a, (int32_t)a, (int32_t)a, (int32_t)a };
        from->half[h] = (better & all) | (~better & from->half[h]);
        best->half[h] = (four)((better & (four_labels)with.half[h]) |
                               (~better & (four_labels)best->half[h]));
    }
}

/* The weight of what cannot be; many of them are still a number. */
static const float never = -1e30f;

typedef struct tokens_span {
    uint32_t begin, end;
} tokens_span;

typedef struct scratch {
    tokens_span at[W];
    dp_word words[W];
    uint32_t hash[W];
    dp_tagger_seen *seen[W]; /* where each is kept, or NULL */
    dp_tagger_form forms[W]; /* of what stands near */
    row score[W];
    row ahead[W]; /* of forward-backward */
    labels from[W];
    uint8_t label[W];
    bool near[W]; /* may be in a name */
    /* Of the model: from, to; and for the first word. */
    row next[R], start;
    row odds[R], odds_back[R], begin; /* e to those; to, from */
} scratch;

static void prepare(const dp_tagger *t, scratch *s)
{
    for (size_t a = 0; a < R; a++)
        for (size_t b = 0; b < R; b++) {
            s->next[a].at[b] = a < L && b < L ? t->next[a][b] : never;
            s->odds[a].at[b] = a < L && b < L ? expf(t->next[a][b]) : 0;
            s->odds_back[b].at[a] = s->odds[a].at[b];
        }
    for (size_t b = 0; b < R; b++) {
        s->start.at[b] = b < L ? t->start[b] : never;
        s->begin.at[b] = b < L ? expf(t->start[b]) : 0;
    }
}

/* The word that begins at token `i`: where it ends. A proclitic goes with what
 * it was split off from. */
static size_t word_end(const dp_tagger *t, const dp_text *text, size_t i,
                       size_t end)
{
    size_t j = i + 1;

    if (!t->join_clitics)
        return j;
    while (j < end && text->tokens.at[j - 1].flags & DP_TOKEN_CLITIC &&
           !(text->tokens.at[j].flags & DP_TOKEN_SPACE))
        j++;
    return j;
}

/* The bytes of the tokens from `begin` to before `end`. */
static dp_str bytes_of(const dp_text *text, size_t begin, size_t end)
{
    return dp_text_at(text, (dp_span){ text->tokens.at[begin].span.begin,
                                       text->tokens.at[end - 1].span.end });
}

/* Have brought near where word `i` is kept. */
static void fetch_seen(const dp_tagger *t, const dp_text *text, scratch *s,
                       size_t i)
{
    const tokens_span at = s->at[i];
    uint32_t hash = text->tokens.at[at.begin].hash;

    for (size_t j = at.begin + 1; j < at.end; j++)
        hash = hash * UINT32_C(31) + text->tokens.at[j].hash;
    s->hash[i] = hash;
    dp_tagger_seen_fetch(t, hash);
}

/* Have brought near what is kept of word `i`. */
static void find_seen(const dp_tagger *t, const dp_text *text, const scratch *s,
                      size_t i)
{
    dp_str word = bytes_of(text, s->at[i].begin, s->at[i].end);
    const dp_tagger_seen *seen = dp_tagger_seen_find(t, word, s->hash[i]);

    if (seen)
        dp_tagger_fetch(seen, sizeof *seen);
}

/* Look at word `i`, or at what was seen of it before. */
static void look_at(const dp_tagger *t, const dp_text *text, scratch *s,
                    size_t i)
{
    dp_str word = bytes_of(text, s->at[i].begin, s->at[i].end);
    dp_tagger_seen *seen = dp_tagger_seen_at(t, word, s->hash[i]);
    dp_word *w = &s->words[i];

    s->seen[i] = seen;
    if (!seen) {
        dp_tagger_look(t, word, w);
        return;
    }
    if (!dp_tagger_seen_is(seen, word)) {
        dp_tagger_look(t, word, &seen->word);
        seen->n = (uint8_t)word.n;
        seen->weighed = false;
        memcpy(seen->bytes, word.p, word.n);
    }
    *w = seen->word;
}

/* Look at up to W words from token `*at` on, which moves behind them. */
static size_t look(const dp_tagger *t, const dp_text *text, size_t *at,
                   size_t end, scratch *s)
{
    size_t n = 0;

    while (*at < end && n < W) {
        size_t next = word_end(t, text, *at, end);
        s->at[n] = (tokens_span){ (uint32_t)*at, (uint32_t)next };
        fetch_seen(t, text, s, n++);
        *at = next;
    }
    for (size_t i = 0; i < n; i++)
        find_seen(t, text, s, i);
    for (size_t i = 0; i < n; i++)
        look_at(t, text, s, i);
    dp_tagger_join(t, s->words, n);
    return n;
}

/* -- Stretches ---------------------------------------------------------------
 */

/* A small word, a figure or a mark as far as this from any capital is in no
 * name: half of a text in letters that have capitals need not be weighed. */
enum { NEAR_BEFORE = 1, NEAR_BEHIND = 2 };

/* The words that may be in a name, in stretches parted by words that are in
 * none. */
static void find_near(const dp_tagger *t, scratch *s, size_t n)
{
    memset(s->near, 0, n * sizeof *s->near);
    for (size_t i = 0; i < n; i++) {
        const dp_word *w = &s->words[i];
        size_t from = i < NEAR_BEFORE ? 0 : i - NEAR_BEFORE;
        if (w->mask & t->names)
            s->near[i] = true; /* written small on the web */
        if (!w->capital && w->type != DP_WORD_DIGITS)
            continue;
        for (size_t j = from; j < n && j <= i + NEAR_BEHIND; j++)
            s->near[j] = true;
    }
}

/* The stretch that begins at word `*begin` or behind; false: there is none. */
static bool next_stretch(const scratch *s, size_t n, size_t *begin, size_t *end)
{
    while (*begin < n && !s->near[*begin])
        ++*begin;
    *end = *begin;
    while (*end < n && s->near[*end])
        ++*end;
    return *begin < n;
}

/* Weigh the form of word `i`; another may have taken its place among those
 * kept. */
static void weigh(const dp_tagger *t, const dp_text *text, scratch *s, size_t i)
{
    const dp_word *w = &s->words[i];
    dp_tagger_seen *seen = s->seen[i];

    if (!seen || !dp_tagger_seen_is(
                     seen, bytes_of(text, s->at[i].begin, s->at[i].end))) {
        dp_tagger_weigh(t, w, &s->forms[i]);
        return;
    }
    if (!seen->weighed)
        dp_tagger_weigh(t, w, &seen->form);
    seen->weighed = true;
    s->forms[i] = seen->form;
}

/* Weigh the forms of words to be scored, and of two to each side. */
static void weigh_near(const dp_tagger *t, const dp_text *text, scratch *s,
                       size_t n)
{
    size_t done = 0;

    for (size_t i = 0; i < n; i++) {
        size_t from = i < 2 ? 0 : i - 2;
        if (!s->near[i])
            continue;
        for (size_t j = from > done ? from : done; j < n && j <= i + 2; j++) {
            weigh(t, text, s, j);
            done = j + 1;
        }
    }
}

static void score(const dp_tagger *t, scratch *s, size_t n)
{
    dp_tagger_view view = { s->words, s->forms, n, 0, false };
    size_t caps = 0, others = 0;

    while (view.first < n && s->words[view.first].type == DP_WORD_OTHER)
        view.first++;
    if (view.first == n)
        view.first = 0;
    for (size_t i = 0; i < n; i++) {
        uint8_t type = s->words[i].type;
        caps += type == DP_WORD_CAPS;
        others += type == DP_WORD_LOWER || type == DP_WORD_INIT;
    }
    view.loud = caps > others;
    dp_tagger_score(t, &view, s->near, (float(*)[R])s->score);
}

/* Viterbi (1967): the best label for each word from `begin` to before `end`.
 * What stands before and behind, if anything does, is no name. */
static void decode(scratch *s, size_t n, size_t begin, size_t end)
{
    row best = begin ? s->next[0] : s->start;
    size_t top = 0;

    best = row_sum(best, s->score[begin]);
    for (size_t i = begin + 1; i < end; i++) {
        row next = row_sum(row_of(best.at[0]), s->next[0]);
        labels from = { 0 };
        for (uint32_t a = 1; a < L; a++)
            row_better(&next, &from, a,
                       row_sum(row_of(best.at[a]), s->next[a]));
        s->from[i] = from;
        best = row_sum(next, s->score[i]);
    }
    for (size_t b = 0; b < L; b++) {
        best.at[b] += end < n ? s->next[b].at[0] : 0;
        if (best.at[b] > best.at[top])
            top = b;
    }
    for (size_t i = end; i-- > begin;) {
        s->label[i] = (uint8_t)top;
        if (i > begin)
            top = (size_t)s->from[i].at[top];
    }
}

/* Make a row sum to one, so that long sentences do not run out of float. */
static void even_out(row *r)
{
    float sum = 0;

    for (size_t b = 0; b < L; b++)
        sum += r->at[b];
    *r = sum > 0 ? row_product(*r, row_of(1 / sum)) : row_of(1.0f / L);
    r->at[L] = 0;
}

/* with * rows, row by row. */
static row spread(row with, const row rows[R])
{
    row sum = { 0 };

    for (size_t a = 0; a < L; a++)
        sum = row_sum(sum, row_product(row_of(with.at[a]), rows[a]));
    return sum;
}

/* Scores become odds, of which the greatest is one. */
static void to_odds(row *score)
{
    float top = score->at[0];

    for (size_t b = 1; b < L; b++)
        top = score->at[b] > top ? score->at[b] : top;
    for (size_t b = 0; b < L; b++)
        score->at[b] = expf(score->at[b] - top);
    score->at[L] = 0;
}

/* Forward-backward; `ahead` ends as the probability of each label. */
static void believe(scratch *s, size_t n, size_t begin, size_t end)
{
    const row none = { .at = { 1 } };
    row behind = end < n ? spread(none, s->odds_back) : row_of(1);

    for (size_t i = begin; i < end; i++) {
        row ahead = begin ? s->odds[0] : s->begin;
        to_odds(&s->score[i]);
        if (i > begin)
            ahead = spread(s->ahead[i - 1], s->odds);
        s->ahead[i] = row_product(ahead, s->score[i]);
        even_out(&s->ahead[i]);
    }
    for (size_t i = end; i-- > begin;) {
        even_out(&behind);
        s->ahead[i] = row_product(s->ahead[i], behind);
        even_out(&s->ahead[i]);
        behind = spread(row_product(s->score[i], behind), s->odds_back);
    }
}

static uint8_t whole(float probability)
{
    float most = probability > 0 ? probability : 0;

    return (uint8_t)lrintf(255.0f * (most < 1 ? most : 1));
}

/* Labels are: none, then for each kind its first word and its inner ones. */
static uint8_t kind_of(uint8_t label)
{
    return (uint8_t)((label + 1) / 2);
}

static void tell(const scratch *s, size_t n, dp_tagger_tag *tags)
{
    for (size_t i = 0; i < n; i++) {
        dp_tagger_tag tag = { .probability = { 255 } };

        if (!s->near[i]) {
            for (size_t j = s->at[i].begin; j < s->at[i].end; j++)
                tags[j] = tag;
            continue;
        }
        tag.kind = kind_of(s->label[i]);
        tag.probability[0] = whole(s->ahead[i].at[0]);
        for (size_t k = 1; k < DP_TAGGER_KINDS; k++)
            tag.probability[k] =
                whole(s->ahead[i].at[2 * k - 1] + s->ahead[i].at[2 * k]);
        for (size_t j = s->at[i].begin; j < s->at[i].end; j++) {
            tag.first = s->label[i] % 2 == 1 && j == s->at[i].begin;
            tags[j] = tag;
        }
    }
}

static size_t gather(const dp_tagger_tag *tags, size_t n, dp_tagger_span *out)
{
    size_t spans = 0;

    for (size_t i = 0; i < n; i++) {
        const dp_tagger_tag *tag = &tags[i];
        uint8_t sure = tag->probability[tag->kind];
        if (!tag->kind)
            continue;
        if (tag->first || !i || tags[i - 1].kind != tag->kind) {
            out[spans++] = (dp_tagger_span){ (uint32_t)i, (uint32_t)i + 1,
                                             tag->kind, sure };
            continue;
        }
        out[spans - 1].end = (uint32_t)i + 1;
        if (sure < out[spans - 1].probability)
            out[spans - 1].probability = sure;
    }
    return spans;
}

static void tag_words(const dp_tagger *t, const dp_text *text, scratch *s,
                      size_t n)
{
    size_t begin = 0, end;

    find_near(t, s, n);
    weigh_near(t, text, s, n);
    score(t, s, n);
    for (; next_stretch(s, n, &begin, &end); begin = end) {
        decode(s, n, begin, end);
        believe(s, n, begin, end);
    }
}

dp_status dp_tagger_run(dp_ctx *ctx, dp_arena *arena, const dp_tagger *t,
                        const dp_text *text, dp_tagger_tags *out)
{
    size_t n = text->tokens.n;
    dp_tagger_tags tags = { { DP_NEWS(arena, n + 1, dp_tagger_tag), n },
                            { DP_NEWS(arena, n + 1, dp_tagger_span), 0 } };
    scratch *s = dp_arena_alloc(dp_text_scratch(ctx, arena), sizeof *s);

    if (!tags.tokens.at || !tags.spans.at || !s)
        return dp_no_memory(ctx, "the names of a text");
    prepare(t, s);
    for (size_t k = 0; k < text->sentences.n; k++) {
        size_t at = text->sentences.at[k].begin;
        while (at < text->sentences.at[k].end) {
            size_t words = look(t, text, &at, text->sentences.at[k].end, s);
            tag_words(t, text, s, words);
            tell(s, words, tags.tokens.at);
        }
    }
    tags.spans.n = gather(tags.tokens.at, n, tags.spans.at);
    *out = tags;
    return DP_OK;
}
