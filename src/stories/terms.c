/* What an article is about, as terms. Its text and title are cut into tokens;
 * what says something in one language alone becomes a word (its stem by
 * Snowball), what says the same in several becomes a link: names as they are
 * spelt and as they sound, ids of what names stand for, figures, days, number
 * words, and how long words begin, which relatives of one word share
 * (inflation, inflación).
 *
 * A name is a word with a capital in the middle of a sentence, or the same word
 * elsewhere; a title that has capitals everywhere shows none. Scripts without
 * capitals show none: there names are what the reading found; any other longer
 * word may be one, too, and its sound counts, little.
 *
 * Of each kind the first ones are kept: an article tells first what matters. */
#include <libstemmer.h>
#include <math.h>

#include "stories/inside.h"
#include "text/text.h"

#include "core/banned.h"

enum {
    KIND_WORD = 0x10001,
    KIND_NAME,
    KIND_SOUND,
    KIND_ENTITY,
    KIND_OFFICE,
    KIND_PLACE,
    KIND_NUMBER,
    KIND_DAY,
    KIND_HEAD,
    KIND_LANGUAGE
};

/* Letters that relatives of one word begin with, and of a word that is worth
 * it; letters of a sound that tells something. */
enum { HEAD = 5, HEAD_OF = 6, SOUND_OF = 4, SOUNDS = 3 };

/* Words up to here are what a hurried reader reads. */
enum { LEDE = 120 };

/* How much each says. A title says it twice; names by their sound, heads and
 * offices are vague. */
static const float in_title = 2.0f, behind_lede = 0.7f, of_sound = 0.5f,
                   of_named = 0.7f, of_uncased = 0.2f, of_head = 0.5f,
                   of_office = 0.5f, of_entity = 0.5f;

uint32_t term_hash(uint32_t kind, dp_str s)
{
    uint32_t h = 0x811C9DC5u ^ (kind * 0x9E3779B1u);

    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (uint8_t)s.p[i]) * 0x01000193u;
    h ^= h >> 16;
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ (h >> 16);
}

/* -- Sums of terms -----------------------------------------------------------
 */

enum { SUM_SLOTS = 1024 };

typedef struct term_sum {
    uint32_t hash[SUM_SLOTS];
    float n[SUM_SLOTS]; /* 0: free */
    uint32_t used, max;
} term_sum;

/* The bits of a hash that are clear: a tf stands in them while terms are
 * sorted. */
static const uint32_t TF_MASK = (1u << TERM_CLEAR) - 1;
_Static_assert(TERM_CLEAR == 8, "a tf is a byte");

static void sum_add(term_sum *sum, uint32_t hash, float n)
{
    uint32_t i = (hash >> TERM_CLEAR) % SUM_SLOTS;

    hash &= ~TF_MASK;
    while (sum->n[i] > 0 && sum->hash[i] != hash)
        i = (i + 1) % SUM_SLOTS;
    if (sum->n[i] == 0) {
        if (sum->used == sum->max)
            return;
        sum->hash[i] = hash;
        sum->used++;
    }
    sum->n[i] += n;
}

/* Said twice is more than once, and less than two different things. */
static uint8_t tf_of(float n)
{
    float tf = n >= 1 ? 1 + logf(n) : n;

    tf = tf * TF_STEPS + 0.5f;
    return tf > 255 ? 255 : tf < 1 ? 1 : (uint8_t)tf;
}

static story_term *sum_terms(dp_arena *keep, const term_sum *sum, uint16_t *n)
{
    story_term *terms = DP_NEWS(keep, sum->used + 1, story_term);
    uint32_t sorted[SUM_SLOTS], room[SUM_SLOTS];

    *n = 0;
    if (!terms)
        return NULL;
    for (uint32_t i = 0; i < SUM_SLOTS; i++)
        if (sum->n[i] > 0)
            sorted[(*n)++] = sum->hash[i] | tf_of(sum->n[i]);
    sort_u32(sorted, room, *n);
    for (uint16_t i = 0; i < *n; i++)
        terms[i] = (story_term){ .hash = sorted[i] & ~TF_MASK,
                                 .tf = (uint8_t)(sorted[i] & TF_MASK) };
    return terms;
}

/* -- Words ------------------------------------------------------------------
 */

enum { CAPITAL = 1, TELLS = 2, UNCASED = 4, FUNCTION = 8, NAMED = 16 };

typedef struct term_word {
    dp_str folded;
    uint32_t hash; /* of the folded form */
    float weight;
    uint8_t flags; /* TELLS: a capital here is that of a name */
} term_word;

typedef struct work {
    dp_ctx *ctx;
    dp_arena *arena;
    term_reader *reader;
    const dp_article *article;
    dp_str language; /* primary tag */
    struct sb_stemmer *stemmer;
    uint32_t kind; /* of words: those of two languages are two */
    DP_VEC(term_word) words;
    DP_VEC(uint32_t) running; /* hashes of the words of the text, in order */
    term_sum *said, *linked;
    size_t name; /* of the article's, the next in the text */
} work;

/* Words that hold sentences together say nothing of what is told. */
static bool is_function(const dp_text *text, size_t token)
{
    static const char *const classes[] = { "det", "prep", "pron", "conj",
                                           "adv", "neg",  NULL };
    dp_entry entries[8];
    size_t n = dp_token_entries(text, token, DP_NULL, entries, 8);

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; classes[k]; k++)
            if (dp_str_eq(entries[i].class, dp_str_of(classes[k])))
                return true;
    return false;
}

/* What the lexicons know by one value in all languages: states and who is of
 * them, places, bodies, offices, number words. */
static const struct known_class {
    const char *class;
    uint32_t kind;
    bool capital; /* counts only with one, where the script has them */
} known_classes[] = {
    { "number", KIND_NUMBER, false },     { "office", KIND_OFFICE, false },
    { "state", KIND_PLACE, false },       { "demonym", KIND_PLACE, false },
    { "capital", KIND_PLACE, false },     { "city", KIND_PLACE, true },
    { "region", KIND_PLACE, true },       { "territory", KIND_PLACE, true },
    { "organisation", KIND_PLACE, true }, { "seat", KIND_PLACE, true },
    { "water", KIND_PLACE, true },        { "body", KIND_PLACE, true },
};

/* Says little: "one", "two", "un". */
static bool is_small(uint32_t kind, dp_str value)
{
    uint32_t number;

    return kind == KIND_NUMBER &&
           (!dp_str_number(value, &number) || number < 3);
}

/* The name of one is written alike in all languages: its words link articles
 * already, and would count twice. */
static bool is_firm(const dp_entry *entry)
{
    static const char *const kinds[] = { "company", "media", "team", "club" };
    dp_str kind = dp_attribute(entry->attributes, DP_S("kind"));

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (dp_str_eq(kind, dp_str_of(kinds[i])))
            return true;
    return false;
}

static void use_entries(work *w, const dp_entry *entries, size_t n,
                        bool capital, float weight)
{
    size_t classes = sizeof known_classes / sizeof *known_classes;

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < classes; k++) {
            const struct known_class *known = &known_classes[k];
            if (!dp_str_eq(entries[i].class, dp_str_of(known->class)) ||
                (known->capital && !capital) || entries[i].value.n == 0 ||
                is_small(known->kind, entries[i].value) || is_firm(&entries[i]))
                continue;
            sum_add(w->linked, term_hash(known->kind, entries[i].value),
                    known->kind == KIND_OFFICE ? weight * of_office : weight);
            return;
        }
}

/* The longest phrases, and the words that stand in none. */
static void use_lexicon(work *w, const dp_text *text, float weight)
{
    dp_entry entries[8];
    size_t next = 0, n;

    for (size_t i = 0; i < text->tokens.n;) {
        const dp_token *token = &text->tokens.at[i];
        bool capital = (token->flags & DP_TOKEN_CAPITAL) ||
                       token->shape == DP_SHAPE_UNCASED;
        while (next < text->phrases.n && text->phrases.at[next].begin < i)
            next++;
        n = 0;
        if (next < text->phrases.n && text->phrases.at[next].begin == i) {
            n = dp_phrase_entries(text, &text->phrases.at[next], DP_NULL,
                                  entries, 8);
            use_entries(w, entries, n, capital, weight);
        }
        if (n > 0) {
            i = text->phrases.at[next].end;
            continue;
        }
        n = dp_token_entries(text, i, DP_NULL, entries, 8);
        use_entries(w, entries, n, capital, weight);
        i++;
    }
}

/* A title whose words nearly all have capitals shows no names by them. */
static bool all_capitals(const dp_text *text)
{
    size_t long_ones = 0, capitals = 0;

    for (size_t i = 0; i < text->tokens.n; i++) {
        const dp_token *token = &text->tokens.at[i];
        if (token->shape == DP_SHAPE_PUNCT ||
            token->span.end - token->span.begin <= 3)
            continue;
        long_ones++;
        capitals += (token->flags & DP_TOKEN_CAPITAL) != 0;
    }
    return capitals * 10 > long_ones * 6;
}

/* Whether the reading found a name there; asked in the order of the text. */
static bool is_named(work *w, dp_span span)
{
    size_t n = w->article->names.n;
    const dp_name *names = w->article->names.at;

    while (w->name < n && names[w->name].span.end <= span.begin)
        w->name++;
    return w->name < n && names[w->name].span.begin < span.end;
}

static dp_status take_word(work *w, const dp_text *text, size_t i, bool title,
                           bool shouted)
{
    const dp_token *token = &text->tokens.at[i];
    term_word word = { .weight = title ? in_title : 1 };

    word.folded = dp_token_folded(w->ctx, w->arena, text, i);
    if (!word.folded.p)
        return dp_no_memory(w->ctx, "an article's words");
    if (!title && !dp_vec_push(w->arena, &w->running, token->hash))
        return dp_no_memory(w->ctx, "an article's words");
    if (token->shape == DP_SHAPE_NUMBER)
        return DP_OK;
    if (!title && w->running.n > LEDE)
        word.weight = behind_lede;
    word.hash = token->hash;
    if (token->shape == DP_SHAPE_UNCASED)
        word.flags |= UNCASED;
    if (token->flags & DP_TOKEN_CAPITAL)
        word.flags |= CAPITAL;
    if ((token->flags & DP_TOKEN_CAPITAL) && !shouted &&
        !(token->flags & DP_TOKEN_SENTENCE))
        word.flags |= TELLS;
    if (is_function(text, i))
        word.flags |= FUNCTION;
    if (!title && is_named(w, token->span))
        word.flags |= NAMED;
    return dp_vec_push(w->arena, &w->words, word)
               ? DP_OK
               : dp_no_memory(w->ctx, "an article's words");
}

static dp_status take_words(work *w, dp_str s, bool title)
{
    dp_text text;
    dp_status status = dp_text_make(w->ctx, w->arena, s, w->language, &text);
    bool shouted;

    if (status != DP_OK)
        return status;
    use_lexicon(w, &text, title ? in_title : 1);
    shouted = title && all_capitals(&text);
    for (size_t i = 0; i < text.tokens.n && status == DP_OK; i++) {
        const dp_token *token = &text.tokens.at[i];
        if (token->shape != DP_SHAPE_PUNCT && token->shape != DP_SHAPE_OTHER &&
            !(token->flags & DP_TOKEN_CLITIC))
            status = take_word(w, &text, i, title, shouted);
    }
    return status;
}

static dp_str stem(work *w, dp_str folded)
{
    const sb_symbol *p;

    if (!w->stemmer)
        return folded;
    p = sb_stemmer_stem(w->stemmer, (const sb_symbol *)folded.p, (int)folded.n);
    return p ? (dp_str){ (const char *)p,
                         (size_t)sb_stemmer_length(w->stemmer) }
             : folded;
}

/* The term of a word's stem, made once as long as its place is not taken by
 * another word: words come by Zipf's law. */
static uint32_t stem_term(work *w, const term_word *word)
{
    stem_slot *slot = &w->reader->stems[word->hash % STEM_SLOTS];
    bool fits = word->folded.n <= sizeof slot->word;

    if (fits && slot->kind == w->kind && slot->n == word->folded.n &&
        memcmp(slot->word, word->folded.p, slot->n) == 0)
        return slot->term;
    if (!fits)
        return term_hash(w->kind, stem(w, word->folded));
    slot->kind = w->kind;
    slot->n = (uint32_t)word->folded.n;
    memcpy(slot->word, word->folded.p, slot->n);
    slot->term = term_hash(w->kind, stem(w, word->folded));
    return slot->term;
}

/* The first `n` letters. */
static dp_str head_of(dp_str s, size_t n)
{
    size_t at = 0;

    while (at < s.n && n-- > 0)
        dp_utf8_next(s, &at);
    return dp_str_sub(s, 0, at);
}

static void link_sound(work *w, dp_str folded, float weight)
{
    dp_sound sound = dp_sound_of(w->reader->sounds, folded);

    if (sound.n >= SOUNDS)
        sum_add(w->linked,
                term_hash(KIND_SOUND, (dp_str){ sound.codes, sound.n }),
                weight);
}

static void use_word(work *w, const term_word *word, bool name)
{
    size_t letters = dp_utf8_count(word->folded);

    if (letters < 2 || (word->flags & FUNCTION))
        return;
    sum_add(w->said, stem_term(w, word), word->weight);
    if (word->flags & UNCASED) {
        if (letters >= SOUND_OF)
            link_sound(w, word->folded,
                       word->weight * (name ? of_named : of_uncased));
        return;
    }
    if (letters >= HEAD_OF)
        sum_add(w->linked, term_hash(KIND_HEAD, head_of(word->folded, HEAD)),
                word->weight * of_head);
    if (!name || letters < 3)
        return;
    sum_add(w->linked, term_hash(KIND_NAME, word->folded), word->weight);
    link_sound(w, word->folded, word->weight * of_sound);
}

static dp_status use_words(work *w)
{
    dp_map names = { 0 };

    for (size_t i = 0; i < w->words.n; i++)
        if ((w->words.at[i].flags & (TELLS | NAMED)) &&
            !dp_map_put(w->arena, &names, w->words.at[i].folded, NULL))
            return dp_no_memory(w->ctx, "an article's names");
    for (size_t i = 0; i < w->words.n; i++) {
        const term_word *word = &w->words.at[i];
        use_word(w, word,
                 (word->flags & (CAPITAL | UNCASED)) && names.n > 0 &&
                     dp_map_get(&names, word->folded));
    }
    return DP_OK;
}

/* -- Names, figures ----------------------------------------------------------
 */

static void use_names(work *w)
{
    for (size_t i = 0; i < w->article->names.n; i++)
        if (w->article->names.at[i].id.p)
            sum_add(w->linked,
                    term_hash(KIND_ENTITY, w->article->names.at[i].id),
                    of_entity);
}

static void use_figures(work *w, dp_str s, float weight)
{
    story_figure figure;

    for (size_t at = 0; at < s.n;) {
        if (s.p[at] < '0' || s.p[at] > '9') {
            at++;
            continue;
        }
        if (!figure_next(&w->reader->months, s, &at, &figure))
            continue;
        sum_add(w->linked,
                term_hash(figure.is_day ? KIND_DAY : KIND_NUMBER,
                          dp_str_of(figure.text)),
                figure.is_day ? 1 : weight);
        if (!figure.is_day)
            sum_add(w->said, term_hash(KIND_NUMBER, dp_str_of(figure.text)),
                    weight);
    }
}

/* The first whole day written where a dateline stands. */
static dp_day dateline_of(const term_reader *reader, dp_str text)
{
    enum { BEGIN = 160 };
    dp_str s = dp_str_sub(text, 0, BEGIN);
    story_figure figure;
    dp_edtf value;

    for (size_t at = 0; at < s.n;) {
        if (s.p[at] < '0' || s.p[at] > '9')
            at++;
        else if (figure_next(&reader->months, s, &at, &figure) &&
                 figure.is_day &&
                 dp_edtf_parse(dp_str_of(figure.text), &value) &&
                 !value.first.year_digits_unknown)
            return dp_day_of(value.first.year, value.first.month,
                             value.first.day);
    }
    return NO_DAY;
}

/* -- All of it ---------------------------------------------------------------
 */

static struct sb_stemmer *stemmer_of(term_reader *reader, dp_str language)
{
    struct stemmer *s;
    size_t most = sizeof reader->stemmers / sizeof *reader->stemmers;

    if (language.n == 0 || language.n >= sizeof s->language)
        return NULL;
    for (size_t i = 0; i < reader->stemmers_n; i++)
        if (dp_str_eq(dp_str_of(reader->stemmers[i].language), language))
            return reader->stemmers[i].snowball;
    if (reader->stemmers_n == most)
        return NULL;
    s = &reader->stemmers[reader->stemmers_n++];
    memcpy(s->language, language.p, language.n);
    s->language[language.n] = '\0';
    s->snowball = sb_stemmer_new(s->language, NULL);
    return s->snowball;
}

dp_status reader_open(dp_ctx *ctx, term_reader *reader)
{
    *reader = (struct term_reader){ 0 };
    reader->stems = calloc(STEM_SLOTS, sizeof *reader->stems);
    if (!reader->stems)
        return dp_no_memory(ctx, "stories");
    dp_table_open(ctx->data, DP_NULL, DP_S("web-dates"), &reader->months);
    return dp_sounds_open(ctx, ctx->data, &reader->sounds);
}

void reader_close(term_reader *reader)
{
    for (size_t i = 0; i < reader->stemmers_n; i++)
        if (reader->stemmers[i].snowball)
            sb_stemmer_delete(reader->stemmers[i].snowball);
    dp_sounds_close(reader->sounds);
    free(reader->stems);
}

static dp_status begin(work *w, story_item *out)
{
    dp_str tag = w->article->language;

    w->language = dp_str_sub(tag, 0, dp_str_find_char(tag, '-', 0));
    w->stemmer = stemmer_of(w->reader, w->language);
    w->kind = KIND_WORD ^ term_hash(KIND_LANGUAGE, w->language);
    w->said = DP_NEW(w->arena, term_sum);
    w->linked = DP_NEW(w->arena, term_sum);
    if (!w->said || !w->linked)
        return dp_no_memory(w->ctx, "an article's terms");
    w->said->max = WORDS_MAX;
    w->linked->max = LINKS_MAX;
    out->language = w->kind;
    return DP_OK;
}

dp_status reader_terms(dp_ctx *ctx, dp_arena *arena, story_day *day,
                       term_reader *reader, const dp_article *article,
                       story_item *out)
{
    work w = { .ctx = ctx, .arena = arena, .reader = reader };
    dp_str text = dp_str_sub(article->text, 0, TEXT_MAX);
    dp_str title = dp_str_sub(article->title, 0, TEXT_MAX);
    dp_status status;

    w.article = article;
    status = begin(&w, out);
    if (status == DP_OK)
        status = take_words(&w, title, true);
    if (status == DP_OK)
        status = take_words(&w, text, false);
    if (status != DP_OK)
        return status;
    use_names(&w);
    use_figures(&w, title, in_title);
    use_figures(&w, text, 1);
    status = use_words(&w);
    if (status != DP_OK)
        return status;
    out->dateline = dateline_of(reader, text);
    out->length = (uint32_t)w.running.n;
    out->words = sum_terms(day->raw, w.said, &out->words_n);
    out->links = sum_terms(day->raw, w.linked, &out->links_n);
    if (!out->words || !out->links)
        return dp_no_memory(ctx, "an article's terms");
    return shingles_make(ctx, arena, day->arena, w.running.at, w.running.n,
                         out);
}
