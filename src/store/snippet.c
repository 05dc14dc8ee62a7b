/* Snippets: the run of words in which most of what was asked for stands, with
 * the hits marked. The text is looked at word by word, as it was for the
 * index; nothing of the index is needed. */
#include "store/match.h"

#include "core/banned.h"

enum {
    WORDS_SHOWN = 36,
    WORDS_BEFORE = 8, /* the first hit */
    HITS_MAX = 4096   /* of a text that are weighed */
};

typedef struct hit {
    dp_span span;
    uint32_t word; /* which word of the text */
    uint32_t term; /* which of what was asked for */
} hit;

static bool is_hit(dp_store *store, const dp_match *match, dp_str word,
                   dp_str language, uint32_t *term)
{
    char stem[1024] = "|";
    dp_term made;
    uint32_t *slot;

    if (!dp_terms_of(store->terms, word, language, &made))
        return false;
    slot = dp_map_get(&match->terms, made.form);
    if (!slot && made.stem.n + 1 < sizeof stem) {
        memcpy(stem + 1, made.stem.p, made.stem.n);
        slot = dp_map_get(&match->terms, (dp_str){ stem, made.stem.n + 1 });
    }
    *term = dp_str_hash(made.stem);
    if (slot)
        return true;
    for (size_t i = 0; i < match->prefixes.n; i++)
        if (dp_str_starts(made.form, match->prefixes.at[i]))
            return true;
    return false;
}

/* How many different things stand in the words shown from hit `i` on. */
static size_t weigh(const hit *hits, size_t n, size_t i)
{
    uint32_t seen[16];
    size_t count = 0;

    for (size_t j = i;
         j < n && hits[j].word < hits[i].word + WORDS_SHOWN - WORDS_BEFORE;
         j++) {
        size_t k = 0;
        while (k < count && seen[k] != hits[j].term)
            k++;
        if (k == count && count < 16)
            seen[count++] = hits[j].term;
    }
    return count;
}

/* Copy text[begin..end) with blanks in place of line ends, and its marks. */
static dp_status cut(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_span run,
                     const hit *hits, size_t n, dp_hit *out)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);
    DP_VEC(dp_span) marks = { 0 };
    uint32_t shift = 0;

    if (run.begin > 0) {
        dp_buf_add(&buf, DP_S("\u2026 "));
        shift = (uint32_t)buf.n;
    }
    for (size_t i = run.begin; i < run.end; i++)
        dp_buf_char(&buf, text.p[i] == '\n' ? ' ' : text.p[i]);
    if (run.end < text.n)
        dp_buf_add(&buf, DP_S(" \u2026"));
    for (size_t i = 0; i < n; i++) {
        dp_span mark = hits[i].span;
        if (mark.begin < run.begin || mark.end > run.end)
            continue;
        mark.begin += shift - run.begin;
        mark.end += shift - run.begin;
        if (!dp_vec_push(arena, &marks, mark))
            return dp_no_memory(ctx, "a snippet");
    }
    if (buf.failed)
        return dp_no_memory(ctx, "a snippet");
    out->snippet = buf.n ? dp_buf_str(&buf) : DP_S("");
    out->marks.at = marks.at;
    out->marks.n = marks.n;
    return DP_OK;
}

dp_status dp_snippet_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, const dp_article *article,
                          dp_hit *out)
{
    DP_VEC(hit) hits = { 0 };
    DP_VEC(dp_span) words = { 0 };
    dp_str text = article->text;
    size_t best = 0, most = 0, first, last;
    dp_span span;

    for (size_t at = 0; dp_terms_next(text, &at, &span);) {
        hit h = { .span = span, .word = (uint32_t)words.n };
        if (!dp_vec_push(arena, &words, span))
            return dp_no_memory(ctx, "a snippet");
        if (hits.n < HITS_MAX &&
            is_hit(store, match, dp_str_sub(text, span.begin, span.end),
                   article->language, &h.term) &&
            !dp_vec_push(arena, &hits, h))
            return dp_no_memory(ctx, "a snippet");
    }
    if (words.n == 0)
        return cut(ctx, arena, DP_S(""), (dp_span){ 0, 0 }, NULL, 0, out);
    for (size_t i = 0; i < hits.n; i++) {
        size_t weight = weigh(hits.at, hits.n, i);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    first = hits.n && hits.at[best].word > WORDS_BEFORE
                ? hits.at[best].word - WORDS_BEFORE
                : 0;
    last = first + WORDS_SHOWN < words.n ? first + WORDS_SHOWN : words.n;
    span =
        (dp_span){ first ? words.at[first].begin : 0,
                   last < words.n ? words.at[last - 1].end : (uint32_t)text.n };
    return cut(ctx, arena, text, span, hits.at, hits.n, out);
}
