/* What of an event is compared with other articles' events: who, when, where as
 * hashes, and a sketch of its evidence. Kept with the telling, so that
 * comparing reads no record. */
#include "record/record.h"
#include "stories/telling.h"

#include "core/banned.h"

enum {
    STEM = 5,         /* code points of a word that count: endings differ */
    WORD_MIN = 4,     /* code points; shorter words say little */
    SPANS_MAX = 3,    /* of the evidence */
    SKETCH_MAX = 160, /* words that are looked at */
    PLAIN_DAY = 10    /* bytes of a date that is a day alone */
};

static uint32_t hash_of(dp_str s)
{
    uint32_t hash = s.n ? dp_str_hash(s) : 0;

    return s.n && !hash ? 1 : hash;
}

/* In fewer bits; 0 stays what it is, and nothing else becomes it. */
static uint32_t in_bits(uint32_t hash, unsigned bits)
{
    uint32_t folded = (hash ^ hash >> bits) & ((1u << bits) - 1);

    return hash && !folded ? 1 : folded;
}

/* Of what there is little of, and of what only those have who share more. */
static uint16_t word_of(dp_str s)
{
    return (uint16_t)in_bits(hash_of(s), 16);
}

static uint32_t id_of(dp_str s)
{
    return in_bits(hash_of(s), FACTS_ID_BITS);
}

/* -- When --------------------------------------------------------------------
 */

static enum when_rank rank_of(dp_day first, dp_day last)
{
    static const struct {
        int days;
        enum when_rank rank;
    } ranks[] = { { 1, WHEN_DAY },
                  { 4, WHEN_DAYS },
                  { 14, WHEN_WEEKS },
                  { 62, WHEN_MONTH },
                  { 184, WHEN_SEASON } };

    if (first == DP_DAY_MIN || last == DP_DAY_MAX)
        return WHEN_OPEN;
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++)
        if (last - first < ranks[i].days)
            return ranks[i].rank;
    return WHEN_YEAR;
}

uint32_t facts_day_hash(dp_day day)
{
    return (uint32_t)day * 0x9E3779B1u | 1;
}

bool facts_is_kind(const telling_facts *facts, dp_str kind)
{
    return facts->kind == word_of(kind);
}

/* Days within which something that only its publication dates took place: news
 * is told soon, talk of what is planned looks far ahead. */
static void untold_bounds(telling_facts *facts)
{
    dp_day p = facts->published;

    facts->when = WHEN_UNTOLD;
    switch (facts->status) {
    case TOLD_PLANNED:
        facts->first = p;
        facts->last = p + 120;
        return;
    case TOLD_POSTPONED:
    case TOLD_CANCELLED:
        facts->first = p - 20;
        facts->last = p + 90;
        return;
    case TOLD_ONGOING:
        facts->first = p - 3;
        facts->last = p + 3;
        return;
    default:
        facts->first = p - (facts_is_kind(facts, DP_S("statement")) ? 3 : 8);
        facts->last = p;
    }
}

static void take_when(const dp_article *article, const dp_event *event,
                      telling_facts *facts)
{
    dp_edtf date;

    facts->published = DP_DAY_MAX;
    if (article->published.p && dp_edtf_parse(article->published, &date) &&
        !dp_edtf_bounds(&date, &facts->published, &facts->last))
        facts->published = DP_DAY_MAX;
    if (event->date.p && dp_edtf_parse(event->date, &date) &&
        dp_edtf_bounds(&date, &facts->first, &facts->last)) {
        facts->when = rank_of(facts->first, facts->last);
        facts->date = facts->when == WHEN_DAY && event->date.n == PLAIN_DAY
                          ? facts_day_hash(facts->first)
                          : hash_of(event->date);
    } else if (facts->published != DP_DAY_MAX) {
        untold_bounds(facts);
    } else {
        facts->when = WHEN_NEVER;
        facts->first = facts->last = 0;
    }
}

static telling_status status_of(dp_str word)
{
    static const dp_str words[] = { [TOLD_PLANNED] = { "planned", 7 },
                                    [TOLD_HELD] = { "held", 4 },
                                    [TOLD_ONGOING] = { "ongoing", 7 },
                                    [TOLD_POSTPONED] = { "postponed", 9 },
                                    [TOLD_CANCELLED] = { "cancelled", 9 },
                                    [TOLD_DENIED] = { "denied", 6 } };

    for (size_t i = 0; i < TOLD_OTHERWISE; i++)
        if (dp_str_eq(word, words[i]))
            return (telling_status)i;
    return TOLD_OTHERWISE;
}

/* -- Who ---------------------------------------------------------------------
 */

/* Hashes of the folded words of `s`, at most `most`, cut to STEM code points
 * where `stems`. Numbers are whole. */
typedef struct word_walk {
    dp_str s;
    size_t at;
} word_walk;

static bool is_word_part(uint32_t cp)
{
    return dp_is_letter(cp) || dp_is_digit(cp) || dp_is_mark(cp);
}

static bool next_word(word_walk *walk, dp_str *out)
{
    size_t begin = walk->at, end;

    while (begin < walk->s.n) {
        size_t at = begin;
        if (is_word_part(dp_utf8_next(walk->s, &at)))
            break;
        begin = at;
    }
    for (end = begin; end < walk->s.n;) {
        size_t at = end;
        if (!is_word_part(dp_utf8_next(walk->s, &at)))
            break;
        end = at;
    }
    *out = dp_str_sub(walk->s, begin, end);
    walk->at = end;
    return out->n > 0;
}

typedef struct folded_word {
    char bytes[256];
    dp_str s;
    size_t points;
    bool number;
} folded_word;

static bool fold_word(dp_str word, folded_word *out)
{
    size_t n = dp_fold_into(word, out->bytes, sizeof out->bytes);

    if (n == DP_NOT_FOUND || n == 0)
        return false;
    out->s = (dp_str){ out->bytes, n };
    out->points = dp_utf8_count(out->s);
    out->number = true;
    for (size_t i = 0; i < n; i++)
        out->number =
            out->number && out->bytes[i] >= '0' && out->bytes[i] <= '9';
    return true;
}

static uint32_t stem_hash(const folded_word *word)
{
    size_t end = 0;

    for (size_t i = 0; i < STEM && end < word->s.n; i++)
        dp_utf8_next(word->s, &end);
    return hash_of(dp_str_sub(word->s, 0, end));
}

static uint32_t last_word(dp_str name)
{
    word_walk walk = { name, 0 };
    dp_str word;
    folded_word folded;
    uint32_t hash = 0;

    while (next_word(&walk, &word))
        if (fold_word(word, &folded))
            hash = hash_of(folded.s);
    return hash;
}

static uint16_t state_code(dp_str code)
{
    return code.n == 2 ? (uint16_t)((unsigned char)code.p[0] << 8 |
                                    (unsigned char)code.p[1])
                       : 0;
}

static uint8_t take_actors(dp_actors actors, facts_actor *out)
{
    uint8_t n = 0;

    for (size_t i = 0; i < actors.n && n < FACTS_ACTORS_MAX; i++) {
        const dp_actor *actor = &actors.at[i];
        bool state = dp_str_starts(actor->id, DP_S("state/"));
        out[n++] = (facts_actor){
            .id = id_of(actor->id),
            .last = (uint16_t)in_bits(last_word(actor->name), 16),
            .role = word_of(actor->role),
            .state = state_code(state ? dp_str_sub(actor->id, 6, actor->id.n)
                                      : actor->state),
            .is_state = state,
        };
    }
    return n;
}

/* -- Where, and in which body ------------------------------------------------
 */

/* The id of what the article calls `name`; null. */
static dp_str id_named(const dp_article *article, dp_str name)
{
    for (size_t i = 0; i < article->names.n; i++) {
        const dp_name *one = &article->names.at[i];
        if (one->id.p && one->kind != DP_PERSON &&
            (dp_str_eq(one->name, name) ||
             dp_str_eq(
                 dp_str_sub(article->text, one->span.begin, one->span.end),
                 name)))
            return one->id;
    }
    return DP_NULL;
}

static void take_place(const dp_article *article, const dp_event *event,
                       telling_facts *facts)
{
    dp_str id;

    facts->place_state = state_code(event->place_state);
    if (!event->place.n)
        return;
    id = id_named(article, event->place);
    facts->place_known = dp_str_starts(id, DP_S("place/"));
    facts->place = facts->place_known
                       ? id_of(id)
                       : in_bits(last_word(event->place), FACTS_ID_BITS);
    if (!facts->place_state && dp_str_starts(id, DP_S("state/")))
        facts->place_state = state_code(dp_str_sub(id, 6, id.n));
}

static void take_body(const dp_article *article, const dp_event *event,
                      telling_facts *facts)
{
    word_walk walk = { event->body, 0 };
    dp_str word;
    folded_word folded;

    if (!event->body.n)
        return;
    facts->body_id = id_of(id_named(article, event->body));
    while (facts->body_n < FACTS_BODY_MAX && next_word(&walk, &word))
        if (fold_word(word, &folded) && folded.points >= WORD_MIN)
            facts->body[facts->body_n++] =
                in_bits(stem_hash(&folded), FACTS_ID_BITS);
}

/* -- The sketch --------------------------------------------------------------
 */

/* Keep the smallest hashes, in order: the same choice from much the same
 * words. */
static void keep_smallest(uint32_t whole, uint16_t *list, uint8_t *n,
                          uint8_t most)
{
    uint16_t hash = (uint16_t)(whole ^ whole >> 16);
    size_t at = *n;

    while (at > 0 && list[at - 1] > hash)
        at--;
    if ((at > 0 && list[at - 1] == hash) || at == most)
        return;
    if (*n == most)
        --*n;
    memmove(list + at + 1, list + at, (*n - at) * sizeof *list);
    list[at] = hash;
    ++*n;
}

static bool is_actor(const telling_facts *facts, uint32_t id)
{
    for (size_t i = 0; i < facts->actors_n; i++)
        if (facts->actors[i].id == in_bits(id, FACTS_ID_BITS))
            return true;
    return false;
}

static void sketch_words(dp_str text, telling_facts *facts)
{
    word_walk walk = { text, 0 };
    dp_str word;
    folded_word folded;

    for (size_t n = 0; n < SKETCH_MAX && next_word(&walk, &word); n++) {
        if (!fold_word(word, &folded))
            continue;
        if (folded.number && folded.points > 1)
            keep_smallest(hash_of(folded.s), facts->links, &facts->links_n,
                          FACTS_LINKS_MAX);
        else if (folded.points >= WORD_MIN)
            keep_smallest(stem_hash(&folded), facts->words, &facts->words_n,
                          FACTS_WORDS_MAX);
    }
}

static void sketch_names(const dp_article *article, dp_span span,
                         telling_facts *facts)
{
    for (size_t i = 0; i < article->names.n; i++) {
        const dp_name *name = &article->names.at[i];
        uint32_t id = hash_of(name->id);
        if (name->span.begin >= span.begin && name->span.end <= span.end &&
            id && !is_actor(facts, id))
            keep_smallest(id, facts->links, &facts->links_n, FACTS_LINKS_MAX);
    }
}

static void take_sketch(const dp_article *article, const dp_event *event,
                        telling_facts *facts)
{
    dp_str language = article->language;

    facts->language =
        word_of(dp_str_sub(language, 0, dp_str_find_char(language, '-', 0)));
    /* What took place is told apart by who, when and where. */
    if (!facts_is_kind(facts, DP_S("statement")))
        return;
    for (size_t i = 0; i < event->evidence.n && i < SPANS_MAX; i++) {
        dp_span span = event->evidence.at[i];
        sketch_words(dp_str_sub(article->text, span.begin, span.end), facts);
        sketch_names(article, span, facts);
    }
}

dp_str facts_id(dp_arena *arena, dp_str id)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    dp_put_id(&buf, id);
    return dp_buf_str(&buf);
}

dp_status facts_make(dp_ctx *ctx, dp_arena *arena, const dp_article *article,
                     int64_t number, size_t n, telling_facts *out)
{
    const dp_event *event = &article->events.at[n];
    dp_str id = facts_id(arena, article->id);

    if (!id.p)
        return dp_no_memory(ctx, "a telling");
    *out = (telling_facts){ .kind = word_of(event->kind),
                            .position = word_of(event->position),
                            .status = (uint8_t)status_of(event->status),
                            .number = number,
                            .article = id,
                            .event = (uint32_t)n };
    take_when(article, event, out);
    out->actors_n = take_actors(event->actors, out->actors);
    out->with_n = take_actors(event->with, out->with);
    take_place(article, event, out);
    take_body(article, event, out);
    take_sketch(article, event, out);
    return DP_OK;
}
