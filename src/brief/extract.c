/* An extract: the sentences of an article that say what it tells. Each of the
 * first sentences is weighed: by its place, by an event of the record that it
 * is the evidence of, by the words it shares with the headline. What follows
 * the heaviest is added while there is room. */
#include "brief/inside.h"
#include "text/text.h"

#include "core/banned.h"

enum {
    LOOKED_AT = 10, /* sentences */
    SHORT = 40,     /* bytes: a dateline, a crosshead */
    ENOUGH = 150    /* bytes that need no second sentence */
};

static const double of_event = 0.45, of_headline = 0.5, of_place = 0.12;

/* The last blank at or before `most` that leaves something. */
static size_t cut_at(dp_str s, size_t most)
{
    size_t n = most;

    while (n > 0 && s.p[n] != ' ')
        n--;
    if (n > 0)
        return n;
    /* A script without blanks: between two letters. */
    n = most;
    while (n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80)
        n--;
    return n;
}

dp_str extract_cut(dp_arena *arena, dp_str s, size_t most)
{
    static const char ellipsis[] = "\u2026";
    size_t n;

    s = dp_str_flow(arena, s);
    if (s.n <= most)
        return s;
    n = cut_at(s, most);
    while (n > 0 && (s.p[n - 1] == ',' || s.p[n - 1] == ';' ||
                     s.p[n - 1] == ':' || s.p[n - 1] == ' '))
        n--;
    return dp_str_printf(arena, "%.*s %s", (int)n, s.p, ellipsis);
}

/* -- Weighing ----------------------------------------------------------------
 */

static bool has_event(const dp_article *article, dp_span sentence)
{
    for (size_t i = 0; i < article->events.n; i++) {
        const dp_event *event = &article->events.at[i];
        if (event->evidence.n > 0 &&
            event->evidence.at[0].begin < sentence.end &&
            event->evidence.at[0].end > sentence.begin)
            return true;
    }
    return false;
}

/* Of the headline's longer words, how many the sentence has. */
static double shared(const dp_text *title, const dp_text *text,
                     const dp_sentence *sentence)
{
    size_t words = 0, found = 0;

    for (size_t i = 0; i < title->tokens.n; i++) {
        const dp_token *word = &title->tokens.at[i];
        if (word->span.end - word->span.begin < 4)
            continue;
        words++;
        for (uint32_t k = sentence->begin; k < sentence->end; k++)
            if (text->tokens.at[k].hash == word->hash) {
                found++;
                break;
            }
    }
    return words ? (double)found / (double)words : 0;
}

static size_t heaviest(const dp_article *article, const dp_text *title,
                       const dp_text *text)
{
    size_t best = 0;
    double most = -1e9;

    for (size_t i = 0; i < text->sentences.n && i < LOOKED_AT; i++) {
        const dp_sentence *sentence = &text->sentences.at[i];
        double weight = -of_place * (double)i;
        if (sentence->span.end - sentence->span.begin < SHORT)
            continue;
        weight += has_event(article, sentence->span) ? of_event : 0;
        weight += of_headline * shared(title, text, sentence);
        if (weight > most) {
            best = i;
            most = weight;
        }
    }
    return best;
}

/* -- The extract -------------------------------------------------------------
 */

dp_status extract_of(dp_ctx *ctx, dp_arena *arena, const dp_article *article,
                     size_t most, dp_str *out)
{
    dp_text title, text;
    dp_status status = dp_text_make(ctx, arena, article->title,
                                    article->language, &title);
    size_t first, last;
    dp_str said;

    *out = DP_S("");
    if (status == DP_OK)
        status = dp_text_make(ctx, arena, article->text, article->language,
                              &text);
    if (status != DP_OK || text.sentences.n == 0)
        return status;
    first = last = heaviest(article, &title, &text);
    while (last + 1 < text.sentences.n &&
           text.sentences.at[last].span.end -
                   text.sentences.at[first].span.begin <
               ENOUGH &&
           text.sentences.at[last + 1].span.end -
                   text.sentences.at[first].span.begin <=
               most)
        last++;
    said = dp_str_sub(article->text, text.sentences.at[first].span.begin,
                      text.sentences.at[last].span.end);
    *out = extract_cut(arena, said, most);
    return out->p ? DP_OK : dp_no_memory(ctx, "an extract");
}
