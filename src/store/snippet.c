/* Snippets: the run of words in which most of what was asked for stands, with
 * the hits marked. The text is looked at word by word, as it was for the
 * index; nothing of the index is needed. Making the form and the stem of each
 * would be most of the work: in a word of ASCII a term that it has begins
 * somewhere, so that one without the two letters is passed over. A stemmer that
 * changes how a word begins may hide one; a text in which none is found is
 * looked at again, word by word. */
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

/* Whether a word may be a hit: it has two letters that a term begins with, or
 * some that are folded. */
static bool may_be(const dp_match *match, dp_str word)
{
    uint8_t last = 0, bits = 0;
    bool found = match->short_term;

    for (size_t i = 0; i < word.n; i++) {
        uint8_t c = (uint8_t)word.p[i] | 0x20; /* letters: the small one */
        unsigned pair = dp_match_pair(last, c);
        found |= match->pairs[pair / 64] >> pair % 64 & 1;
        bits |= c;
        last = c;
    }
    return found || bits & 0x80;
}

/* The text that is looked at, up to the word at hand. */
typedef struct reader {
    dp_store *store;
    const dp_match *match;
    const dp_article *article;
    size_t at;       /* behind the word */
    uint32_t words;  /* before it */
    uint32_t phrase; /* a phrase stands up to this word */
} reader;

/* How many words from here on are the rest of a phrase; 0: they are not. */
static uint32_t rest_of_phrase(const reader *r, dp_str rest)
{
    uint32_t n = 0;
    size_t at = r->at;
    dp_str form;
    dp_span span;

    while (dp_str_next(&rest, ' ', &form)) {
        dp_term made = { 0 };
        do { /* of some words nothing is left, and the index does not count them
              */
            if (!dp_terms_next(r->article->text, &at, &span))
                return 0;
            n++;
        } while (!dp_terms_of(
            r->store->terms, dp_str_sub(r->article->text, span.begin, span.end),
            r->article->language, &made));
        if (!dp_str_eq(made.form, form))
            return 0;
    }
    return n;
}

/* Whether the word, of this form, begins a phrase, or stands in one. */
static bool in_phrase(reader *r, dp_str word)
{
    char room[1024];
    dp_str form = { room, word.n };

    if (word.n > sizeof room)
        return false;
    memcpy(room, word.p, word.n); /* it lives until the next is made */
    for (size_t i = 0; i < r->match->phrases.n; i++) {
        dp_str rest = r->match->phrases.at[i], first;
        uint32_t n;
        if (!dp_str_next(&rest, ' ', &first) || !dp_str_eq(first, form))
            continue;
        n = rest_of_phrase(r, rest);
        if ((n || !rest.n) && r->words + 1 + n > r->phrase)
            r->phrase = r->words + 1 + n;
    }
    return r->words < r->phrase;
}

static bool is_hit(reader *r, dp_str word, uint32_t *term)
{
    const dp_match *match = r->match;
    char stem[1024] = "|";
    dp_term made;
    uint32_t *slot;

    if (!dp_terms_of(r->store->terms, word, r->article->language, &made))
        return false;
    *term = dp_str_hash(made.stem);
    for (size_t i = 0; i < match->prefixes.n; i++)
        if (dp_str_starts(made.form, match->prefixes.at[i]))
            return true;
    slot = dp_map_get(&match->terms, made.form);
    if (slot && *slot != DP_MATCH_IN_PHRASE)
        return true;
    if (made.stem.n + 1 < sizeof stem) {
        memcpy(stem + 1, made.stem.p, made.stem.n);
        if (dp_map_get(&match->terms, (dp_str){ stem, made.stem.n + 1 }))
            return true;
    }
    return slot && in_phrase(r, made.form);
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

/* A run of words that ends here and has all that was asked for: its first hit.
 * What comes later is no better, and is not looked at. */
static bool is_enough(const hit *hits, size_t n, size_t asked, size_t *first)
{
    size_t i = n - 1;

    while (i > 0 &&
           hits[n - 1].word < hits[i - 1].word + WORDS_SHOWN - WORDS_BEFORE)
        i--;
    *first = i;
    return asked > 0 && weigh(hits, n, i) >= asked;
}

typedef struct looked {
    DP_VEC(hit) hits;
    DP_VEC(dp_span) words;
} looked;

static dp_status look(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const dp_match *match, const dp_article *article,
                      bool all, looked *out)
{
    size_t end = SIZE_MAX; /* the word where it ends */
    reader r = { .store = store, .match = match, .article = article };
    dp_span span;

    out->words.n = out->hits.n = 0;
    while (out->words.n < end && dp_terms_next(article->text, &r.at, &span)) {
        hit h = { .span = span, .word = (uint32_t)out->words.n };
        dp_str word = dp_str_sub(article->text, span.begin, span.end);
        size_t first;
        r.words = h.word;
        if (!dp_vec_push(arena, &out->words, span))
            return dp_no_memory(ctx, "a snippet");
        if (out->hits.n >= HITS_MAX || !(all || may_be(match, word)) ||
            !is_hit(&r, word, &h.term))
            continue;
        if (!dp_vec_push(arena, &out->hits, h))
            return dp_no_memory(ctx, "a snippet");
        if (end == SIZE_MAX &&
            is_enough(out->hits.at, out->hits.n, match->asked, &first))
            end = out->hits.at[first].word + WORDS_SHOWN + 1;
    }
    return DP_OK;
}

dp_status dp_snippet_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, const dp_article *article,
                          dp_hit *out)
{
    looked l = { 0 };
    dp_str text = article->text;
    size_t best = 0, most = 0, first, last;
    dp_span run;
    dp_status status = look(ctx, arena, store, match, article, false, &l);

    if (status == DP_OK && l.hits.n == 0)
        status = look(ctx, arena, store, match, article, true, &l);
    if (status != DP_OK)
        return status;
    if (l.words.n == 0)
        return cut(ctx, arena, DP_S(""), (dp_span){ 0, 0 }, NULL, 0, out);
    for (size_t i = 0; i < l.hits.n; i++) {
        size_t weight = weigh(l.hits.at, l.hits.n, i);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    first = l.hits.n && l.hits.at[best].word > WORDS_BEFORE
                ? l.hits.at[best].word - WORDS_BEFORE
                : 0;
    last = first + WORDS_SHOWN < l.words.n ? first + WORDS_SHOWN : l.words.n;
    run = (dp_span){ first ? l.words.at[first].begin : 0,
                     last < l.words.n ? l.words.at[last - 1].end
                                      : (uint32_t)text.n };
    return cut(ctx, arena, text, run, l.hits.at, l.hits.n, out);
}
