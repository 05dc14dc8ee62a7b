/* Tense: which way a date without a year looks. The verbs of a text are read
 * once by the patterns `tense` of its language, whose kinds are past, present
 * and future; a date goes with the nearest one of its clause, the one before
 * it rather than the one behind. */
#include "marks/date.h"

#include "core/core.h"
#include "core/unicode.h"

#include "core/banned.h"

static date_tense tense_of_kind(dp_str kind)
{
    if (dp_str_eq(kind, DP_S("past")))
        return TENSE_PAST;
    if (dp_str_eq(kind, DP_S("future")))
        return TENSE_FUTURE;
    return TENSE_PRESENT;
}

/* Most words are seen by their last byte to have none of the endings. */
static void note_endings(date_verbs *verbs)
{
    for (size_t row = 0; row < dp_table_rows(&verbs->endings); row++) {
        dp_str ending = dp_table_cell(&verbs->endings, row, 0);
        unsigned char last =
            ending.n ? (unsigned char)ending.p[ending.n - 1] : 0;

        verbs->last[last / 64] |= UINT64_C(1) << last % 64;
    }
}

static bool may_end_so(const date_verbs *verbs, dp_str word)
{
    unsigned char last = (unsigned char)word.p[word.n - 1];

    return verbs->last[last / 64] >> last % 64 & 1;
}

dp_status date_verbs_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                          date_verbs *out)
{
    const dp_patterns *patterns =
        dp_patterns_open(ctx, text->language, DP_S("tense"));
    dp_matches found;
    dp_status status;

    *out = (date_verbs){ 0 };
    dp_table_open(ctx->data, text->language, DP_S("tense"), &out->endings);
    note_endings(out);
    status = dp_match_run(ctx, arena, patterns, text, NULL, 0, &found);
    if (status != DP_OK || !found.n)
        return status;
    out->at = dp_arena_alloc(arena, found.n * sizeof *out->at);
    if (!out->at)
        return dp_no_memory(ctx, "verbs");
    for (size_t i = 0; i < found.n; i++)
        out->at[out->n++] =
            (date_verb){ .begin = found.at[i].begin,
                         .end = found.at[i].end,
                         .tense = tense_of_kind(found.at[i].kind) };
    return DP_OK;
}

/* "Today", "last week", "this year": the words say which way, and nothing else
 * is said that would go another. */
static bool is_unit_alone(const date_node *node)
{
    static const date_key other[] = { KEY_DAY,  KEY_WEEKDAY, KEY_QUARTER,
                                      KEY_HALF, KEY_SEASON,  KEY_WEEK };
    const int32_t *v = node->v;

    if (v[KEY_UNIT] == NOT_SAID || v[KEY_UNIT] == UNIT_WEEKEND ||
        v[KEY_ANCHOR] == ANCHOR_PREVIOUS || v[KEY_MONTH] != NOT_SAID ||
        v[KEY_P1] != NOT_SAID)
        return false;
    if (v[KEY_UNIT] == UNIT_DAY && v[KEY_SHIFT] != NOT_SAID)
        return true;
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (v[other[i]] != NOT_SAID)
            return false;
    return true;
}

bool date_asks_tense(const date_node *node)
{
    const int32_t *v = node->v;

    if (!date_kind_alone(node->kind))
        return false;
    if (node->op != OP_PLAIN || v[KEY_NEED] != NOT_SAID)
        return true;
    return v[KEY_YEAR] == NOT_SAID && v[KEY_YY] == NOT_SAID &&
           v[KEY_DECADE] == NOT_SAID && v[KEY_CENTURY] == NOT_SAID &&
           v[KEY_HMONTH] == NOT_SAID && !is_unit_alone(node);
}

/* What parts clauses, seen from the outside: punctuation weighs as much as
 * some words, so that a verb beyond a comma gives way to one on this side. */
static uint32_t distance(const dp_text *text, uint32_t from, uint32_t to)
{
    uint32_t sum = 0;

    for (uint32_t i = from; i < to; i++) {
        dp_str word = dp_text_at(text, text->tokens.at[i].span);

        sum += 1;
        if (text->tokens.at[i].shape == DP_SHAPE_PUNCT)
            sum += dp_str_eq(word, DP_S(";")) || dp_str_eq(word, DP_S(":")) ? 20
                                                                            : 6;
    }
    return sum;
}

/* How far a verb may stand from its date, in steps of `distance`, and how many
 * verbs on each side are weighed: sentences of hostile texts have no end. */
enum { FARTHEST = 60, VERBS_WEIGHED = 3 };

/* What it costs to be one of the words of the date. */
enum { INSIDE = 2 };

static bool is_known(const dp_text *text, uint32_t token)
{
    dp_verb verb;
    dp_entry entry;

    return dp_token_verbs(text, token, &verb, 1) ||
           dp_token_entries(text, token, DP_NULL, &entry, 1);
}

/* What the ending of a word says of its tense, where it is no known word. */
static date_tense ending_tense(const dp_text *text, const date_verbs *verbs,
                               uint32_t token)
{
    const dp_token *t = &text->tokens.at[token];
    dp_str word = dp_text_at(text, t->span);

    if (t->shape != DP_SHAPE_LOWER || word.n < 4 || !may_end_so(verbs, word))
        return TENSE_NONE;
    for (size_t row = 0; row < dp_table_rows(&verbs->endings); row++) {
        uint32_t letters = 0;

        if (dp_str_ends(word, dp_table_cell(&verbs->endings, row, 0)) &&
            dp_str_number(dp_table_cell(&verbs->endings, row, 2), &letters) &&
            dp_utf8_count(word) >= letters)
            return is_known(text, token)
                       ? TENSE_NONE
                       : tense_of_kind(dp_table_cell(&verbs->endings, row, 1));
    }
    return TENSE_NONE;
}

/* The nearest word that only its ending tells, nearer than `*best`. Words are
 * at least as far as there are tokens between. */
static void weigh_endings(const dp_text *text, const date_verbs *verbs,
                          const dp_sentence *sentence, uint32_t begin,
                          uint32_t end, uint32_t *best, date_tense *tense)
{
    enum { WORDS_WEIGHED = 25 };
    uint32_t from = begin > WORDS_WEIGHED ? begin - WORDS_WEIGHED : 0;

    if (!dp_table_rows(&verbs->endings))
        return;
    if (from < sentence->begin)
        from = sentence->begin;
    if (begin > *best && from < begin - *best)
        from = begin - *best;
    for (uint32_t i = from; i < sentence->end && i < end + WORDS_WEIGHED; i++) {
        date_tense found;
        uint32_t far;

        if (i >= begin && i < end)
            continue;
        if (i >= end && i - end + 3 >= *best)
            break;
        found = ending_tense(text, verbs, i);
        if (found == TENSE_NONE)
            continue;
        far = i < begin ? distance(text, i + 1, begin)
                        : distance(text, end, i) + 3;
        if (far < *best) {
            *best = far;
            *tense = found;
        }
    }
}

date_tense date_tense_of(const dp_text *text, const date_verbs *verbs,
                         uint32_t begin, uint32_t end)
{
    const dp_sentence *sentence =
        &text->sentences.at[dp_text_sentence_of(text, begin)];
    size_t middle = dp_vec_from(verbs, begin, begin);
    size_t i = middle > VERBS_WEIGHED ? middle - VERBS_WEIGHED : 0;
    uint32_t best = FARTHEST;
    date_tense tense = TENSE_NONE;

    for (; i < verbs->n && i < middle + VERBS_WEIGHED; i++) {
        const date_verb *verb = &verbs->at[i];
        uint32_t far = FARTHEST;

        if (verb->begin < sentence->begin || verb->end > sentence->end)
            continue;
        /* "Began on Monday": the words of the date may have its verb. */
        if (verb->begin >= begin && verb->end <= end)
            far = INSIDE;
        else if (verb->end <= begin && begin - verb->end < FARTHEST)
            far = distance(text, verb->end, begin);
        else if (verb->begin >= end && verb->begin - end < FARTHEST)
            far = distance(text, end, verb->begin) + 5;
        if (far < best) {
            best = far;
            tense = verb->tense;
        }
    }
    weigh_endings(text, verbs, sentence, begin, end, &best, &tense);
    return tense;
}
