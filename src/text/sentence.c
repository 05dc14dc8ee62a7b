/* Sentences, paragraphs and phrases, over tokens.
 *
 * A sentence ends behind a mark that may end one (Unicode's Sentence_Terminal,
 * and the ellipsis), with what closes behind it, unless a small letter or
 * punctuation follows: UAX 29 in its shortest form. Full stops of
 * abbreviations are inside their tokens already and come here no more. */
#include "text/cut.h"

#include "core/banned.h"

enum {
    LINE_FULL = 60 /* bytes; a longer line may have been wrapped by a machine,
                      so that its end says nothing */
};

/* -- Sentences --------------------------------------------------------------
 */

/* Behind the marks that close: quotation marks and brackets, glued on, or with
 * the space that French sets before them. */
static size_t skip_closing(const dp_text *text, size_t at)
{
    while (at < text->tokens.n) {
        const dp_token *t = &text->tokens.at[at];
        bool both = t->flags & TOKEN_OPEN; /* straight marks open as well */
        if (!(t->flags & TOKEN_CLOSE) || t->flags & DP_TOKEN_LINE)
            break;
        if (both && t->flags & DP_TOKEN_SPACE)
            break;
        at++;
    }
    return at;
}

/* May the token begin a sentence? Opening marks are looked behind. */
static bool may_begin(const dp_text *text, size_t at)
{
    const dp_token *t;

    while (at < text->tokens.n && text->tokens.at[at].flags & TOKEN_OPEN)
        at++;
    if (at == text->tokens.n)
        return true;
    t = &text->tokens.at[at];
    if (t->shape == DP_SHAPE_LOWER)
        return false;
    if (t->shape != DP_SHAPE_PUNCT)
        return true;
    /* A dash or bullet may begin one; a comma does not. */
    return dp_text_at(text, t->span).p[0] != ',' &&
           !(t->flags & (DP_TOKEN_STOP | TOKEN_CLOSE)) &&
           t->flags & DP_TOKEN_SPACE && t->span.end - t->span.begin > 0 &&
           text->text.p[t->span.begin] != ';' &&
           text->text.p[t->span.begin] != ':';
}

/* Does the line of sentence text[from] end before token `at`? */
static bool line_ends(const dp_text *text, size_t line, size_t at)
{
    const dp_token *t = &text->tokens.at[at];
    uint32_t begin = text->tokens.at[line].span.begin;

    if (t->flags & DP_TOKEN_PARAGRAPH)
        return true;
    if (!(t->flags & DP_TOKEN_LINE) || t->shape == DP_SHAPE_LOWER)
        return false;
    return text->tokens.at[at - 1].span.end - begin < LINE_FULL;
}

/* Is the token of one of these lexicon classes? NULL ends them. */
static bool is_of(const dp_text *text, size_t at, const char *const *classes)
{
    dp_entry entry;

    for (; *classes; classes++)
        if (dp_token_entries(text, at, dp_str_of(*classes), &entry, 1))
            return true;
    return false;
}

static bool is_function_word(const dp_text *text, size_t at)
{
    static const char *const classes[] = { "pron", "det", "conj",
                                           "prep", "adv", NULL };

    return is_of(text, at, classes);
}

/* "On X. His office said", "Plan B. The ministers": a letter with a full stop
 * is no initial where no name follows; "J. Le Drian" is one. */
static bool letter_ends(const dp_text *text, size_t letter)
{
    const dp_token *tokens = text->tokens.at;
    size_t next = letter + 1;
    dp_entry entry;

    if (tokens[letter].shape != DP_SHAPE_INITIAL ||
        !dp_str_ends(dp_text_at(text, tokens[letter].span), DP_S(".")) ||
        next >= text->tokens.n || !(tokens[next].flags & DP_TOKEN_CAPITAL) ||
        tokens[next].shape == DP_SHAPE_INITIAL || !is_function_word(text, next))
        return false;
    return dp_token_entries(text, next, DP_S("pron"), &entry, 1) ||
           next + 1 == text->tokens.n ||
           !(tokens[next + 1].flags & DP_TOKEN_CAPITAL);
}

/* "At 5 p.m. Friday", "9 a.m. EST": what goes with a time of day begins no
 * sentence behind an abbreviation. */
static bool goes_with_time(const dp_text *text, size_t at)
{
    static const char *const classes[] = { "weekday", "monthany", "zone",
                                           "zonename", NULL };

    return is_of(text, at, classes);
}

/* Where a sentence that has grown too long by token `at` ends: behind the last
 * punctuation of its second half that opens nothing. */
static size_t cut_long(const dp_text *text, size_t at)
{
    for (size_t end = at; end > at - DP_LONGEST_SENTENCE / 2; end--) {
        const dp_token *t = &text->tokens.at[end - 1];

        if (t->shape == DP_SHAPE_PUNCT && !(t->flags & TOKEN_OPEN))
            return end;
    }
    return at;
}

/* Is it plain that neither the token nor the next has to do with where
 * sentences end? */
static inline bool is_inside(const dp_token *t)
{
    return !(t[0].flags & (DP_TOKEN_STOP | TOKEN_MAYBE)) &&
           !(t[1].flags & (DP_TOKEN_LINE | DP_TOKEN_PARAGRAPH)) &&
           t[0].shape != DP_SHAPE_INITIAL;
}

/* The end of the sentence that begins at token `begin`. */
static size_t sentence_end(const dp_text *text, size_t begin)
{
    const dp_token *tokens = text->tokens.at;
    size_t line = begin;

    for (size_t i = begin; i < text->tokens.n;) {
        size_t next = i + 1;
        if (i - begin >= DP_LONGEST_SENTENCE)
            return cut_long(text, begin + DP_LONGEST_SENTENCE);
        if (next < text->tokens.n && is_inside(&tokens[i])) {
            i = next;
            continue;
        }
        if (tokens[i].flags & DP_TOKEN_STOP) {
            while (next < text->tokens.n &&
                   tokens[next].flags & DP_TOKEN_STOP &&
                   !(tokens[next].flags & DP_TOKEN_LINE))
                next++;
            next = skip_closing(text, next);
            if (next < text->tokens.n && tokens[next].flags & DP_TOKEN_SPACE &&
                may_begin(text, next))
                return next;
        } else if (tokens[i].flags & TOKEN_MAYBE && next < text->tokens.n &&
                   tokens[next].flags & DP_TOKEN_CAPITAL &&
                   !goes_with_time(text, next)) {
            return next;
        } else if (letter_ends(text, i)) {
            return next;
        }
        for (i++; i < next && i < text->tokens.n; i++)
            if (line_ends(text, line, i))
                return i;
        if (i < text->tokens.n && line_ends(text, line, i))
            return i;
        if (i < text->tokens.n && tokens[i].flags & DP_TOKEN_LINE)
            line = i;
    }
    return text->tokens.n;
}

typedef DP_VEC(dp_sentence) sentences;
typedef DP_VEC(dp_paragraph) paragraphs;

static bool add_sentence(dp_arena *arena, dp_text *text, size_t begin,
                         size_t end, sentences *ss, paragraphs *ps)
{
    dp_span span = dp_text_span(text, begin, end);
    bool opens = text->tokens.at[begin].flags & DP_TOKEN_PARAGRAPH;
    dp_sentence s = { span, (uint32_t)begin, (uint32_t)end, 0 };

    text->tokens.at[begin].flags |= DP_TOKEN_SENTENCE;
    if (opens || ps->n == 0) {
        dp_paragraph p = {
            span,
            (uint32_t)ss->n,
            (uint32_t)ss->n,
        };
        if (!dp_vec_push(arena, ps, p))
            return false;
    }
    ps->at[ps->n - 1].span.end = span.end;
    ps->at[ps->n - 1].end = (uint32_t)ss->n + 1;
    s.paragraph = (uint32_t)ps->n - 1;
    return dp_vec_push(arena, ss, s);
}

bool dp_cut_sentences(dp_cutter *c, dp_text *out)
{
    sentences ss = { 0 };
    paragraphs ps = { 0 };

    if (!dp_vec_reserve(c->arena, &ss, out->tokens.n / 20 + 4))
        return false;
    for (size_t begin = 0, end; begin < out->tokens.n; begin = end) {
        end = sentence_end(out, begin);
        if (!add_sentence(c->arena, out, begin, end, &ss, &ps))
            return false;
    }
    out->sentences.at = ss.at;
    out->sentences.n = ss.n;
    out->paragraphs.at = ps.at;
    out->paragraphs.n = ps.n;
    return true;
}

/* -- Phrases ----------------------------------------------------------------
 */

typedef DP_VEC(dp_phrase) phrases;

static uint32_t step_token(const dp_lexicon *lexicon, uint32_t state,
                           const dp_token *t)
{
    uint32_t next = 0;

    if (!(t->phrase & PHRASE_INSIDE))
        return 0;
    if (t->plain)
        next = dp_lexicon_step(lexicon, state, t->plain);
    if (!next && t->base)
        next = dp_lexicon_step(lexicon, state, t->base);
    return next;
}

/* Phrases that begin at `at` with the word whose state of the trie is `state`.
 */
static bool phrases_from(dp_cutter *c, const dp_text *text, size_t at,
                         size_t end, uint32_t state, phrases *out)
{
    const uint32_t *final = lex_array(c->lexicon, c->lexicon->head.final);
    size_t had = out->n;

    for (size_t i = at + 1; state && i < end; i++) {
        state = step_token(c->lexicon, state, &text->tokens.at[i]);
        if (state && final[state]) {
            dp_phrase p = { (uint32_t)at, (uint32_t)i + 1, final[state] };
            if (!dp_vec_push(c->arena, out, p))
                return false;
        }
    }
    /* Found from the shortest on; wanted the other way. */
    for (size_t i = had, j = out->n; i + 1 < j; i++) {
        dp_phrase swap = out->at[--j];
        out->at[j] = out->at[i];
        out->at[i] = swap;
    }
    return true;
}

/* The state of the trie that phrases begin with at the token by the form
 * without its article, or 0. */
static uint32_t base_state(const dp_cutter *c, const dp_token *t)
{
    return t->base ? lex_word_of(c->lexicon, t->base)->state : 0;
}

/* May a phrase begin with the token and go on with the next? 1 or 0, without a
 * branch: no guess would do. */
static inline uint32_t may_begin_phrase(const dp_token *t)
{
    return (t[0].flags / TOKEN_PHRASE & 1u) & (t[1].phrase / PHRASE_INSIDE);
}

/* Phrases that begin at these tokens. What the trie has of them is asked for
 * before the first is looked at. */
static bool phrases_at(dp_cutter *c, const dp_text *text, const uint32_t *at,
                       size_t n, size_t end, phrases *out)
{
    const dp_token *tokens = text->tokens.at;

    for (size_t i = 0; i < n; i++)
        dp_lexicon_fetch(c->lexicon, tokens[at[i]].phrase & ~PHRASE_INSIDE,
                         tokens[at[i] + 1].plain);
    for (size_t i = 0; i < n; i++) {
        const dp_token *t = &tokens[at[i]];
        if (!phrases_from(c, text, at[i], end, t->phrase & ~PHRASE_INSIDE,
                          out) ||
            !phrases_from(c, text, at[i], end, base_state(c, t), out))
            return false;
    }
    return true;
}

static bool phrases_of(dp_cutter *c, const dp_text *text,
                       const dp_sentence *sentence, phrases *out)
{
    enum { AT_ONCE = 32 };
    uint32_t at[AT_ONCE];
    size_t n = 0;

    for (uint32_t i = sentence->begin; i + 1 < sentence->end; i++) {
        at[n] = i;
        n += may_begin_phrase(&text->tokens.at[i]);
        if (n < AT_ONCE)
            continue;
        if (!phrases_at(c, text, at, n, sentence->end, out))
            return false;
        n = 0;
    }
    return phrases_at(c, text, at, n, sentence->end, out);
}

bool dp_cut_phrases(dp_cutter *c, dp_text *out)
{
    phrases found = { 0 };

    for (size_t s = 0; c->lexicon && s < out->sentences.n; s++)
        if (!phrases_of(c, out, &out->sentences.at[s], &found))
            return false;
    out->phrases.at = found.at;
    out->phrases.n = found.n;
    return true;
}
