/* Reading the index of a language in place. */
#include "text/lexicon.h"

#include <unicode/uchar.h>

#include "core/banned.h"

const dp_lexicon *dp_lexicon_at(dp_str bytes)
{
    const dp_lexicon *lexicon = (const void *)bytes.p;

    if (!bytes.p || bytes.n < sizeof *lexicon || lexicon->head.size != bytes.n)
        return NULL;
    return lexicon;
}

dp_str dp_lexicon_str(const dp_lexicon *lexicon, lex_str s)
{
    const char *p = (const char *)lexicon + lexicon->head.text + s;
    uint16_t n;

    memcpy(&n, p, sizeof n);
    return (dp_str){ p + sizeof n, n };
}

uint32_t dp_lexicon_find(const dp_lexicon *lexicon, dp_str bytes, uint32_t hash)
{
    const uint32_t *slots = lex_array(lexicon, lexicon->head.slots);
    uint32_t i = hash & lexicon->head.mask;

    for (; slots[i]; i = (i + 1) & lexicon->head.mask) {
        const lex_word *w = lex_word_of(lexicon, slots[i]);
        if (w->hash == hash &&
            dp_str_eq(dp_lexicon_str(lexicon, w->text), bytes))
            return slots[i];
    }
    return 0;
}

bool dp_lexicon_knows(const dp_lexicon *lexicon, uint32_t word)
{
    const lex_word *w = lex_word_of(lexicon, word);

    return word && (w[0].entry != w[1].entry || w[0].verb != w[1].verb);
}

void dp_lexicon_fetch(const dp_lexicon *lexicon, uint32_t state, uint32_t word)
{
    const lex_step *steps = lex_array(lexicon, lexicon->head.trie);

    __builtin_prefetch(
        &steps[lex_step_hash(state, word) & lexicon->head.trie_mask]);
}

uint32_t dp_lexicon_step(const dp_lexicon *lexicon, uint32_t state,
                         uint32_t word)
{
    const lex_step *steps = lex_array(lexicon, lexicon->head.trie);
    uint32_t mask = lexicon->head.trie_mask;
    uint32_t i = lex_step_hash(state, word) & mask;

    for (; steps[i].next; i = (i + 1) & mask)
        if (steps[i].state == state && steps[i].word == word)
            return steps[i].next;
    return 0;
}

/* One code point in the plain spelling that exact forms are compared in. */
static uint32_t plain_next(dp_str s, size_t *at)
{
    uint32_t cp = dp_utf8_next(s, at);

    if (dp_is_space(cp))
        return ' ';
    switch (cp) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return '\'';
    case 0x2010:
    case 0x2011:
        return '-';
    default:
        return cp;
    }
}

bool dp_lexicon_exact(dp_str exact, dp_str surface)
{
    size_t i = 0, j = 0;
    uint32_t before = 0;

    while (i < exact.n && j < surface.n) {
        uint32_t a = plain_next(exact, &i), b = plain_next(surface, &j);
        if (a != b && !(before == ' ' && b == (uint32_t)u_toupper((UChar32)a)))
            return false;
        before = a;
    }
    return i == exact.n && j == surface.n;
}

bool dp_list_has(dp_str list, dp_str word)
{
    dp_str piece;

    while (dp_str_next(&list, ' ', &piece))
        if (dp_str_eq(piece, word))
            return true;
    return false;
}

dp_str dp_attribute(dp_str attributes, dp_str key)
{
    dp_str piece;

    while (dp_str_next(&attributes, ' ', &piece))
        if (piece.n > key.n && piece.p[key.n] == '=' &&
            dp_str_starts(piece, key))
            return dp_str_sub(piece, key.n + 1, piece.n);
    return DP_NULL;
}

/* -- What is known of a token ------------------------------------------------
 */

#define ALL UINT32_MAX /* classes */

typedef struct gather {
    const dp_lexicon *lexicon;
    dp_str surface, class;
    uint32_t classes; /* dp_class_bit */
    dp_entry *out;
    size_t n, cap;
} gather;

static void gather_entries(gather *g, uint32_t word)
{
    const lex_word *w = lex_word_of(g->lexicon, word);
    const lex_entry *entries = lex_array(g->lexicon, g->lexicon->head.entry);

    if (!(w->classes & g->classes))
        return;
    for (uint32_t i = w[0].entry; i < w[1].entry && g->n < g->cap; i++) {
        dp_str exact = dp_lexicon_str(g->lexicon, entries[i].exact);
        dp_str class = dp_lexicon_str(g->lexicon, entries[i].class);
        if (g->class.p && !dp_str_eq(class, g->class))
            continue;
        if (exact.n && !dp_lexicon_exact(exact, g->surface))
            continue;
        g->out[g->n++] = (dp_entry){
            class,
            dp_lexicon_str(g->lexicon, entries[i].value),
            dp_lexicon_str(g->lexicon, entries[i].attributes),
            exact.n ? exact : DP_NULL,
        };
    }
}

size_t dp_token_entries_read(const dp_text *text, size_t token, dp_str class,
                             dp_entry *out, size_t cap)
{
    const dp_token *t = &text->tokens.at[token];
    gather g = { text->lexicon,
                 dp_text_at(text, t->span),
                 class,
                 class.p ? dp_class_bit(class) : ALL,
                 out,
                 0,
                 cap };

    if (!text->lexicon)
        return 0;
    if (t->plain)
        gather_entries(&g, t->plain);
    if (t->base)
        gather_entries(&g, t->base);
    return g.n;
}

size_t dp_phrase_entries(const dp_text *text, const dp_phrase *phrase,
                         dp_str class, dp_entry *out, size_t cap)
{
    dp_span span = dp_text_span(text, phrase->begin, phrase->end);
    gather g = { text->lexicon,
                 dp_text_at(text, span),
                 class,
                 class.p ? dp_class_bit(class) : ALL,
                 out,
                 0,
                 cap };

    gather_entries(&g, phrase->word);
    return g.n;
}

static size_t gather_verbs(const dp_lexicon *lexicon, const dp_token *token,
                           uint32_t word, dp_verb *out, size_t n, size_t cap)
{
    const lex_word *w = lex_word_of(lexicon, word);
    const lex_verb *verbs = lex_array(lexicon, lexicon->head.verb);
    const lex_lemma *lemmas = lex_array(lexicon, lexicon->head.lemma);
    const lex_str *features = lex_array(lexicon, lexicon->head.feature);

    for (uint32_t i = w[0].verb; i < w[1].verb && n < cap; i++) {
        const lex_lemma *lemma = &lemmas[verbs[i].lemma];
        if (verbs[i].feature & VERB_CAPITAL &&
            !(token->flags & DP_TOKEN_CAPITAL))
            continue;
        out[n++] = (dp_verb){
            dp_lexicon_str(lexicon, lemma->text),
            dp_lexicon_str(lexicon, features[verbs[i].feature & FEATURES_MAX]),
            dp_lexicon_str(lexicon, lemma->classes),
        };
    }
    return n;
}

size_t dp_token_verbs(const dp_text *text, size_t token, dp_verb *out,
                      size_t cap)
{
    const dp_token *t = &text->tokens.at[token];
    size_t n = 0;

    if (text->lexicon && t->word)
        n = gather_verbs(text->lexicon, t, t->word, out, n, cap);
    if (text->lexicon && t->base)
        n = gather_verbs(text->lexicon, t, t->base, out, n, cap);
    return n;
}
