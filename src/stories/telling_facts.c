/* What of an event is compared with other articles' events: who, when, where as
 * hashes, and a sketch of its evidence. Kept with the telling, so that
 * comparing reads no record. */
#include "record/record.h"
#include "stories/telling.h"

#include "core/banned.h"

enum {
    FACTS_VERSION = 7, /* of what is packed, and of the keys */
    STEM = 5,          /* code points of a word that count: endings differ */
    WORD_MIN = 4,      /* code points; shorter words say little */
    SPANS_MAX = 3,     /* of the evidence */
    SKETCH_MAX = 160,  /* words that are looked at */
    PLAIN_DAY = 10     /* bytes of a date that is a day alone */
};

static uint32_t hash_of(dp_str s)
{
    uint32_t hash = s.n ? dp_str_hash(s) : 0;

    return s.n && !hash ? 1 : hash;
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

/* Of a date that is "2025-03-12" and no more: it is not kept. */
static uint32_t hash_of_day(dp_day day)
{
    return (uint32_t)day * 0x9E3779B1u | 1;
}

static bool is_kind(const telling_facts *facts, dp_str kind)
{
    return facts->kind == hash_of(kind);
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
        facts->first = p - (is_kind(facts, DP_S("statement")) ? 3 : 8);
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
                          ? hash_of_day(facts->first)
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
            .id = hash_of(actor->id),
            .last = last_word(actor->name),
            .role = hash_of(actor->role),
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
    facts->place = facts->place_known ? hash_of(id) : last_word(event->place);
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
    facts->body_id = hash_of(id_named(article, event->body));
    while (facts->body_n < FACTS_BODY_MAX && next_word(&walk, &word))
        if (fold_word(word, &folded) && folded.points >= WORD_MIN)
            facts->body[facts->body_n++] = stem_hash(&folded);
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
        if (facts->actors[i].id == id)
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
        hash_of(dp_str_sub(language, 0, dp_str_find_char(language, '-', 0)));
    /* What took place is told apart by who, when and where. */
    if (!is_kind(facts, DP_S("statement")))
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
    *out = (telling_facts){ .kind = hash_of(event->kind),
                            .position = hash_of(event->position),
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

/* -- Packed ------------------------------------------------------------------
 */

/* Hashes, of which many are none: a byte of those that are there, and of what
 * else `there` says, then these. */
static void put_some(dp_buf *buf, const uint32_t *hashes, size_t n,
                     uint32_t there)
{
    for (size_t i = 0; i < n; i++)
        there |= (uint32_t)(hashes[i] != 0) << i;
    dp_put_fixed(buf, there, 1);
    for (size_t i = 0; i < n; i++)
        if (hashes[i])
            dp_put_fixed(buf, hashes[i], 4);
}

/* The same, with two letters of a state before them. */
enum { HAS_STATE = 8, IS_STATE = 16 };

static void put_actors(dp_buf *buf, const facts_actor *actors, size_t n)
{
    dp_put_number(buf, n);
    for (size_t i = 0; i < n; i++) {
        const uint32_t hashes[] = { actors[i].id, actors[i].last,
                                    actors[i].role };
        put_some(buf, hashes, 3,
                 (actors[i].state ? HAS_STATE : 0) |
                     (actors[i].is_state ? IS_STATE : 0));
        if (actors[i].state)
            dp_put_fixed(buf, actors[i].state, 2);
    }
}

static void put_hashes(dp_buf *buf, const uint32_t *hashes, size_t n)
{
    dp_put_number(buf, n);
    for (size_t i = 0; i < n; i++)
        dp_put_fixed(buf, hashes[i], 4);
}

static void put_sketch(dp_buf *buf, const uint16_t *hashes, size_t n)
{
    dp_put_number(buf, n);
    for (size_t i = 0; i < n; i++)
        dp_put_fixed(buf, hashes[i], 2);
}

/* What most tellings have none of. */
enum {
    HAS_WITH = 1,
    HAS_PLACE = 2,
    HAS_BODY = 4,
    HAS_WORDS = 8,
    HAS_LINKS = 16,
    HAS_END = 32,
    IS_PLAIN_DAY = 64 /* of the hashes that are there */
};

static void put_rest(dp_buf *buf, const telling_facts *f)
{
    uint64_t place = (uint64_t)f->place_state << 1 | f->place_known;

    dp_put_fixed(buf,
                 (f->with_n ? HAS_WITH : 0u) | (place ? HAS_PLACE : 0u) |
                     (f->body_n ? HAS_BODY : 0u) |
                     (f->words_n ? HAS_WORDS : 0u) |
                     (f->links_n ? HAS_LINKS : 0u),
                 1);
    if (f->with_n)
        put_actors(buf, f->with, f->with_n);
    if (place)
        dp_put_number(buf, place);
    if (f->body_n)
        put_hashes(buf, f->body, f->body_n);
    if (f->words_n)
        put_sketch(buf, f->words, f->words_n);
    if (f->links_n)
        put_sketch(buf, f->links, f->links_n);
}

dp_str facts_pack(dp_arena *arena, const telling_facts *f)
{
    bool plain = f->when == WHEN_DAY && f->date == hash_of_day(f->first);
    const uint32_t hashes[] = { f->kind,  f->position,         f->language,
                                f->place, plain ? 0 : f->date, f->body_id };
    dp_buf buf = dp_buf_new(arena, 1 << 14);

    dp_put_number(&buf, FACTS_VERSION);
    put_some(&buf, hashes, 6, plain ? IS_PLAIN_DAY : 0);
    dp_put_number(&buf, (uint64_t)f->status << 4 | f->when);
    dp_put_signed(&buf, f->first);
    dp_put_signed(&buf, (int64_t)f->last - f->first);
    dp_put_signed(&buf, (int64_t)f->published - f->first);
    dp_put_number(&buf, f->event);
    put_actors(&buf, f->actors, f->actors_n);
    put_rest(&buf, f);
    return dp_buf_str(&buf);
}

/* What else was said of what is there. */
static uint32_t take_some(dp_bytes *bytes, uint32_t *out, size_t n)
{
    uint32_t there = dp_take_fixed(bytes, 1);

    for (size_t i = 0; i < n; i++)
        out[i] = there >> i & 1 ? dp_take_fixed(bytes, 4) : 0;
    return there >> n << n;
}

static uint8_t take_packed_actors(dp_bytes *bytes, facts_actor *out)
{
    size_t n = dp_take_count(bytes);

    if (n > FACTS_ACTORS_MAX) {
        bytes->failed = true;
        return 0;
    }
    for (size_t i = 0; i < n; i++) {
        uint32_t hashes[3], more = take_some(bytes, hashes, 3);
        out[i].id = hashes[0];
        out[i].last = hashes[1];
        out[i].role = hashes[2];
        out[i].state = more & HAS_STATE ? (uint16_t)dp_take_fixed(bytes, 2) : 0;
        out[i].is_state = more & IS_STATE;
        if (more & ~(uint32_t)(HAS_STATE | IS_STATE))
            bytes->failed = true;
    }
    return (uint8_t)n;
}

static uint8_t take_hashes(dp_bytes *bytes, uint32_t *out, size_t most)
{
    size_t n = dp_take_count(bytes);

    if (n > most) {
        bytes->failed = true;
        return 0;
    }
    for (size_t i = 0; i < n; i++)
        out[i] = dp_take_fixed(bytes, 4);
    return (uint8_t)n;
}

static uint8_t take_packed_sketch(dp_bytes *bytes, uint16_t *out, size_t most)
{
    size_t n = dp_take_count(bytes);

    if (n > most) {
        bytes->failed = true;
        return 0;
    }
    for (size_t i = 0; i < n; i++)
        out[i] = (uint16_t)dp_take_fixed(bytes, 2);
    return (uint8_t)n;
}

/* By the days from another one to it. */
static dp_day take_day(dp_bytes *bytes, dp_day from)
{
    int64_t days = dp_take_signed(bytes), day;

    if (__builtin_add_overflow(days, from, &day) || day < DP_DAY_MIN ||
        day > DP_DAY_MAX)
        bytes->failed = true;
    return bytes->failed ? 0 : (dp_day)day;
}

static void take_rest(dp_bytes *bytes, telling_facts *f)
{
    uint32_t has = dp_take_fixed(bytes, 1);
    uint64_t place = 0;

    if (has >= HAS_END)
        bytes->failed = true;
    f->with_n = f->body_n = f->words_n = f->links_n = 0;
    if (has & HAS_WITH)
        f->with_n = take_packed_actors(bytes, f->with);
    if (has & HAS_PLACE)
        place = dp_take_number(bytes);
    f->place_state = (uint16_t)(place >> 1);
    f->place_known = place & 1;
    if (has & HAS_BODY)
        f->body_n = take_hashes(bytes, f->body, FACTS_BODY_MAX);
    if (has & HAS_WORDS)
        f->words_n = take_packed_sketch(bytes, f->words, FACTS_WORDS_MAX);
    if (has & HAS_LINKS)
        f->links_n = take_packed_sketch(bytes, f->links, FACTS_LINKS_MAX);
}

dp_status facts_unpack(dp_ctx *ctx, dp_str packed, telling_facts *f)
{
    dp_bytes bytes = { .s = packed };
    uint32_t hashes[6], more;
    uint64_t two;

    if (dp_take_number(&bytes) != FACTS_VERSION)
        bytes.failed = true;
    more = take_some(&bytes, hashes, 6);
    if (more & ~(uint32_t)IS_PLAIN_DAY)
        bytes.failed = true;
    f->kind = hashes[0];
    f->position = hashes[1];
    f->language = hashes[2];
    f->place = hashes[3];
    f->body_id = hashes[5];
    two = dp_take_number(&bytes);
    f->status = two >> 4 & 15;
    f->when = two & 15;
    f->first = (dp_day)dp_take_signed(&bytes);
    f->date = more & IS_PLAIN_DAY ? hash_of_day(f->first) : hashes[4];
    f->last = take_day(&bytes, f->first);
    f->published = take_day(&bytes, f->first);
    f->number = 0;
    f->article = DP_NULL;
    f->event = (uint32_t)dp_take_number(&bytes);
    f->actors_n = take_packed_actors(&bytes, f->actors);
    take_rest(&bytes, f);
    if (bytes.failed)
        return dp_fail(ctx, DP_BAD_DATA,
                       "a happening is damaged; 'depeche verify --index' makes "
                       "them again");
    return DP_OK;
}

/* -- Keys --------------------------------------------------------------------
 *
 * Two tellings that agree share somebody who takes part: by id, or as the state
 * that one of them names and the other's person acts for. Those of few (two to
 * four) agree with others of few only where they share two, so that pairs are
 * asked for, not everybody who met a popular man that day. Whoever asks finds
 * those by whom he would be found. Sessions and votes may share nothing but
 * their body or their seat. A key is also of one length of time, so that those
 * whose days meet stand in some ranges of the index.
 */

enum {
    FEW = 4,
    BY_ID = 1,
    BY_STATE,
    BY_STATE_OF, /* for whom a person acts */
    BY_ID_OF_FEW,
    BY_PAIR,
    BY_STATES, /* a pair of them */
    BY_BODY,
    BY_SEAT
};

static const int lengths[] = { 9, 130, INT32_MAX };
enum { LENGTHS = sizeof lengths / sizeof *lengths };

/* Of each length, the days of a slot. */
static const int widths[LENGTHS] = { 2, 256, 0 };

static int length_of(const telling_facts *facts)
{
    int64_t days = (int64_t)facts->last - facts->first;

    for (int i = 0; i < LENGTHS; i++)
        if (days < lengths[i])
            return i;
    return LENGTHS - 1;
}

/* Of 24 bits: those who have one by chance do not agree. */
static int64_t key_of(const telling_facts *facts, int by, uint64_t what,
                      int length)
{
    const uint32_t parts[] = { facts->kind, (uint32_t)by, (uint32_t)what,
                               (uint32_t)(what >> 32), (uint32_t)length };
    char bytes[sizeof parts];

    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(parts[i / 4] >> (8 * (i % 4)));
    return dp_key_of((dp_str){ bytes, sizeof bytes }) & 0xFFFFFF;
}

typedef struct key_maker {
    dp_arena *arena;
    const telling_facts *facts;
    dp_keys *out;
    bool asks; /* keys to ask with, not to be found by */
    bool failed;
} key_maker;

static void push_key(key_maker *m, dp_key key)
{
    for (size_t i = 0; i < m->out->n; i++)
        if (m->out->at[i].key == key.key)
            return;
    if (!dp_vec_push(m->arena, m->out, key))
        m->failed = true;
}

static dp_day before(dp_day day, int days)
{
    return (int64_t)day - days < DP_DAY_MIN ? DP_DAY_MIN : day - days;
}

static void add_key(key_maker *m, int by, uint64_t what)
{
    const telling_facts *f = m->facts;

    if (!m->asks) {
        int length = length_of(f);
        push_key(m, (dp_key){ key_of(f, by, what, length), f->first, f->last,
                              widths[length] });
        return;
    }
    for (int i = 0; i < LENGTHS; i++)
        push_key(m, (dp_key){ key_of(f, by, what, i),
                              lengths[i] == INT32_MAX
                                  ? DP_DAY_MIN
                                  : before(f->first, lengths[i]),
                              f->last, widths[i] });
}

static void add_actor_keys(key_maker *m, const facts_actor *actor)
{
    bool state = actor->is_state || !actor->id;

    if (actor->id)
        add_key(m, BY_ID, actor->id);
    if (!actor->state)
        return;
    if (m->asks || state)
        add_key(m, BY_STATE, actor->state);
    if (m->asks ? state : !state)
        add_key(m, BY_STATE_OF, actor->state);
}

/* Those who are one or many find the few, and are found by them, by id alone.
 */
static void add_ids(key_maker *m, int by)
{
    for (size_t i = 0; i < m->facts->actors_n; i++)
        if (m->facts->actors[i].id)
            add_key(m, by, m->facts->actors[i].id);
}

static void add_each(key_maker *m)
{
    for (size_t i = 0; i < m->facts->actors_n; i++)
        add_actor_keys(m, &m->facts->actors[i]);
}

static uint64_t pair_of(uint32_t a, uint32_t b)
{
    return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;
}

static void add_pairs(key_maker *m)
{
    const facts_actor *actors = m->facts->actors;

    for (size_t i = 0; i < m->facts->actors_n; i++)
        for (size_t j = i + 1; j < m->facts->actors_n; j++) {
            if (actors[i].id && actors[j].id)
                add_key(m, BY_PAIR, pair_of(actors[i].id, actors[j].id));
            if (actors[i].state && actors[j].state)
                add_key(m, BY_STATES,
                        pair_of(actors[i].state, actors[j].state));
        }
}

static void add_body_keys(key_maker *m)
{
    const telling_facts *f = m->facts;

    if (f->body_id)
        add_key(m, BY_BODY, f->body_id);
    for (size_t i = 0; i < f->body_n; i++)
        add_key(m, BY_BODY, f->body[i]);
    if (f->place_state && is_kind(f, DP_S("session")))
        add_key(m, BY_SEAT, f->place_state);
}

static void add_all_keys(key_maker *m)
{
    const telling_facts *f = m->facts;

    if (is_kind(f, DP_S("session")) || is_kind(f, DP_S("vote"))) {
        add_each(m);
        add_body_keys(m);
    } else if (f->actors_n < 2 || f->actors_n > FEW) {
        add_each(m);
        if (m->asks)
            add_ids(m, BY_ID_OF_FEW);
    } else {
        add_pairs(m);
        add_ids(m, m->asks ? BY_ID : BY_ID_OF_FEW);
    }
}

static dp_status make_keys(dp_ctx *ctx, key_maker *m)
{
    const telling_facts *f = m->facts;

    if (f->when == WHEN_NEVER)
        return DP_OK;
    add_all_keys(m);
    return m->failed ? dp_no_memory(ctx, "a telling") : DP_OK;
}

dp_status facts_keys(dp_ctx *ctx, dp_arena *arena, const telling_facts *facts,
                     dp_keys *out)
{
    return make_keys(ctx, &(key_maker){ arena, facts, out, false, false });
}

dp_status facts_asks(dp_ctx *ctx, dp_arena *arena, const telling_facts *facts,
                     dp_keys *out)
{
    return make_keys(ctx, &(key_maker){ arena, facts, out, true, false });
}
