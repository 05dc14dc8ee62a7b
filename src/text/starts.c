/* Where patterns may begin: at a word that one begins with, where the next may
 * be the second of one. Of three places that the first word alone would allow,
 * the second leaves one, for all pattern files at once. */
#include "text/cut.h"

#include "core/banned.h"

/* What stands behind a phrase is not the next token: a pattern that begins with
 * one may begin in any case. */
static void start_phrases(const dp_lexicon *lexicon, dp_text *out)
{
    for (size_t i = 0; i < out->phrases.n; i++) {
        const dp_phrase *p = &out->phrases.at[i];
        lex_starts starts = lex_word_of(lexicon, p->word)->starts;
        out->tokens.at[p->begin].starts |= starts.begins | starts.alone;
        out->tokens.at[p->begin].follows |= starts.follows;
    }
}

static void start_tokens(dp_token *t, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++)
        t[i].starts |= t[i].begins & t[i + 1].follows;
}

void dp_cut_starts(const dp_lexicon *lexicon, dp_text *out)
{
    start_phrases(lexicon, out);
    for (size_t i = 0; i < out->sentences.n; i++) {
        const dp_sentence *s = &out->sentences.at[i];
        start_tokens(out->tokens.at + s->begin, s->end - s->begin);
    }
}
